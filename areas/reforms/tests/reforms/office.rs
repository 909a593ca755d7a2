//! A small office for tests: a unit with a head and an officer, somebody who answers for a ministry, and colleagues
//! whose keys open no letter.

use access::{Actor, Role, Roles, Who};
use base::{Date, Lang, PersonId, RecommendationId, RootId, Secret, Timestamp, Trilingual, UnitId, World};
use db::{Db, ReadTx};
use exchange::Later;
use exchange::events::{Event, dispatch, emit};
use exchange::letters::{self, Direction, Letter, LetterId, Party, PassedOn};
use exchange::office::{Colleague, MailAddress, Office, Signatory, UnitCard};
use exchange::post::{self, Parcel};
use exchange::rulebook::{Level, Rulebook};
use exchange::stats::{Axis, Measure, Query, RawTable, Statistics, Unit};
use reforms::model::{Judgement, Recommendation};
use reforms::{Desk, Ear};
use std::sync::Arc;
use vault::{FileCard, Reader, Stretch, Vault};

/// Monday 2 November 2026, 10:00 in Astana.
pub(crate) const MONDAY: &str = "2026-11-02T05:00:00Z";
/// The last day of fifteen working days from then.
pub(crate) const DUE: &str = "2026-11-23";

pub(crate) struct TestOffice {
    pub(crate) desk: Desk,
    /// Leads the unit that follows up; may judge.
    pub(crate) head: Actor,
    /// Of that unit; may judge.
    pub(crate) officer: Actor,
    /// Sees recommendations, judges none, and has no key to any letter.
    pub(crate) treaties: Actor,
    /// Of the institution, with nothing to do with recommendations.
    pub(crate) intake: Actor,
    /// Answers for the ministry of the interior.
    pub(crate) focal: Actor,
    pub(crate) unit: UnitId,
    _folder: tempfile::TempDir,
}

struct People {
    unit: UnitId,
    officer: PersonId,
}

/// Complaints as another area counts them: seven about one right, two about another.
struct Received;

const RECEIVED: &[Measure] = &[Measure {
    id: "complaints.received",
    unit: Unit::Cases,
    definition: "complaints-measure-received",
    dimensions: &["right", "body"],
}];

impl Statistics for Received {
    fn measures(&self) -> &'static [Measure] {
        RECEIVED
    }

    fn name(&self, _: &str, code: &str, _: base::Lang) -> String {
        code.to_owned()
    }

    fn table<'a>(&'a self, _: &'a mut ReadTx, query: &'a Query) -> Later<'a, RawTable> {
        Box::pin(async {
            let rights = Axis::flat("right", ["no-torture", "detention-health", "liberty", "legal-aid"])?;
            let mut table = RawTable::new(&RECEIVED[0], query.clone(), query.as_of, vec![rights])?;
            table.add(&["no-torture"], 7)?;
            table.add(&["detention-health"], 2)?;
            Ok(table)
        })
    }
}

fn three(text: &str) -> Trilingual {
    Trilingual { kk: text.to_owned(), ru: text.to_owned(), en: text.to_owned() }
}

impl Office for People {
    fn intake<'a>(&'a self, _: &'a mut ReadTx) -> Later<'a, UnitId> {
        Box::pin(async { Ok(self.unit) })
    }

    fn examiners<'a>(&'a self, _: &'a mut ReadTx, _: Option<Level>, _: Option<&'a str>, _: Date) -> Later<'a, UnitId> {
        Box::pin(async { Ok(self.unit) })
    }

    fn units<'a>(&'a self, _: &'a mut ReadTx) -> Later<'a, Vec<UnitCard>> {
        let card = UnitCard { id: self.unit, code: "examination".to_owned(), names: three("Unit 2") };
        Box::pin(async { Ok(vec![card]) })
    }

    fn colleagues<'a>(&'a self, _: &'a mut ReadTx, _: UnitId) -> Later<'a, Vec<Colleague>> {
        Box::pin(async { Ok(vec![]) })
    }

    fn colleague<'a>(&'a self, _: &'a mut ReadTx, person: PersonId) -> Later<'a, Option<Colleague>> {
        let card = Colleague { id: person, name: three("Officer 07"), leads: false };
        Box::pin(async move { Ok((person == self.officer).then_some(card)) })
    }

    fn people_with<'a>(&'a self, _: &'a mut ReadTx, _: Role) -> Later<'a, Vec<Colleague>> {
        Box::pin(async { Ok(vec![]) })
    }

    fn focal_points<'a>(&'a self, _: &'a mut ReadTx, _: &'a str) -> Later<'a, Vec<PersonId>> {
        Box::pin(async { Ok(vec![]) })
    }

    fn mail_addresses<'a>(&'a self, _: &'a mut ReadTx) -> Later<'a, Vec<MailAddress>> {
        Box::pin(async { Ok(vec![]) })
    }

    fn signatory<'a>(&'a self, _: &'a mut ReadTx, _: PersonId, _: &'a str, _: Date) -> Later<'a, Option<Signatory>> {
        Box::pin(async { Ok(None) })
    }
}

impl TestOffice {
    pub(crate) async fn new(db: Db) -> Self {
        let folder = tempfile::tempdir().unwrap();
        let world = World::fixed(MONDAY.parse::<Timestamp>().unwrap(), 11);
        let (vault, _) = Vault::create(&folder.path().join("keys"), &world).unwrap();
        let vault = vault.with_stretch(Stretch::DEMO);
        let (unit, elsewhere) = (UnitId::new(&world), UnitId::new(&world));
        let mut known = vec![];
        for (role, at) in [
            (Role::HeadOfUnit, unit),
            (Role::CaseOfficer, unit),
            (Role::TreatyOfficer, elsewhere),
            (Role::IntakeOfficer, elsewhere),
            (Role::FocalPoint, elsewhere),
        ] {
            let person = PersonId::new(&world);
            let new = vault.new_person(&world, person, &Secret::new("a long password".to_owned())).await.unwrap();
            let mut tx = db.write().await.unwrap();
            vault.keep_person(&mut tx, &world, &new).await.unwrap();
            tx.commit().await.unwrap();
            known.push((person, role, at, new.keys));
        }
        let mut tx = db.write().await.unwrap();
        vault.new_unit(&mut tx, &world, unit, &[known[0].0, known[1].0]).await.unwrap();
        tx.commit().await.unwrap();
        let officer = known[1].0;
        let mut actors = vec![];
        for (person, role, at, keys) in known {
            let ring = vault.keyring(&mut db.read().await.unwrap(), &keys).await.unwrap();
            let who = match role {
                Role::FocalPoint => Who::FocalPoint(person, "interior".to_owned()),
                _ => Who::Staff(person),
            };
            actors.push(Actor {
                who,
                name: role.code().to_owned(),
                roles: Roles::of(&[role]),
                units: vec![at],
                keys: Some(ring),
                session: None,
                confirmed: true,
            });
        }
        let rulebook = Arc::new(Rulebook::kz().unwrap());
        let desk = Desk {
            db,
            vault,
            world,
            files: files::Files::in_folder(&folder.path().join("files")).unwrap(),
            calendar: Arc::new(rulebook.calendar()),
            zone: rulebook.zone(),
            rulebook,
            origin: "http://arasha.example".into(),
            texts: i18n::Texts::new(&[web::TEXTS, reforms::TEXTS]).unwrap(),
            office: Arc::new(People { unit, officer }),
            limits: Arc::new(access::limits::Limits::new(100)),
            complaints: Arc::new(Received),
        };
        let [head, officer, treaties, intake, focal] = <[Actor; 5]>::try_from(actors).unwrap();
        Self { desk, head, officer, treaties, intake, focal, unit, _folder: folder }
    }

    /// So many days later, at the same hour.
    pub(crate) fn days_later(&self, days: i64) {
        self.desk.world.set(self.desk.world.now().plus_seconds(days * 86_400));
    }

    /// Issues a recommendation as the area that makes one does: a letter with keys of its own, and the event.
    pub(crate) async fn issue(&self, number: &str, body: &str, right: &str, due: &str) -> RecommendationId {
        let world = &self.desk.world;
        let (case, id, letter) = (RootId::new(world), RecommendationId::new(world), LetterId::new(world));
        let mut tx = self.desk.db.write().await.unwrap();
        let journal = Letter {
            id: letter,
            number: number.to_owned(),
            root: case,
            direction: Direction::Outgoing,
            party: Party::Body(body.into()),
            lang: Lang::Kk,
            date: self.desk.today(),
            kind: "recommendation".into(),
            entry: None,
            passed_on: PassedOn::Nothing,
            reply_due: None,
            answers: None,
            check: None,
        };
        letters::record(&mut tx, &journal).await.unwrap();
        let focal = self.focal.who.person().unwrap();
        let parcel = Parcel {
            letter,
            stream: case,
            body: body.into(),
            kind: "recommendation".into(),
            about: Some(id.0),
            due_at: None,
            readers: &[Reader::Unit(self.unit), Reader::Person(focal)],
            pdf: b"%PDF- do this",
        };
        let author = self.officer.keys.as_ref().unwrap().author().unwrap();
        let by = (&self.officer.who, author);
        let root = post::send(&mut tx, &self.desk.vault, world, by, &parcel).await.unwrap();
        let issued = Event::RecommendationIssued {
            id,
            body: body.into(),
            right: right.into(),
            unit: self.unit,
            due: due.parse().unwrap(),
            letter,
            root,
            number: number.to_owned(),
        };
        emit(&mut tx, world, case, issued).await.unwrap();
        tx.commit().await.unwrap();
        id
    }

    /// A recommendation that was issued and heard of.
    pub(crate) async fn issued(&self, number: &str) -> Recommendation {
        let id = self.issue(number, "interior", "no-torture", DUE).await;
        self.listen().await;
        self.row(id).await
    }

    /// The body replies; the event comes out with the reply.
    pub(crate) async fn reply(&self, row: &Recommendation, text: &str, files: &[FileCard]) {
        self.reply_heard_in(row.source, row.letter, text, files).await;
    }

    /// The same with the event in any stream: consumers hear of streams in the order of their ids.
    pub(crate) async fn reply_heard_in(&self, stream: RootId, letter: LetterId, text: &str, files: &[FileCard]) {
        let mut tx = self.desk.db.write().await.unwrap();
        let post = post::get(&mut tx, letter).await.unwrap().unwrap();
        let by = (&self.focal.who, self.focal.keys.as_ref().unwrap().author().unwrap());
        post::reply(&mut tx, &self.desk.vault, &self.desk.world, by, &post, (text, files)).await.unwrap();
        let event = Event::LetterAnswered { letter, kind: post.kind, about: post.about, on_paper: false };
        emit(&mut tx, &self.desk.world, stream, event).await.unwrap();
        tx.commit().await.unwrap();
    }

    /// Hands over what is new; nothing may fail.
    pub(crate) async fn listen(&self) {
        let ear = Ear(self.desk.clone());
        let done = dispatch(&self.desk.db, &self.desk.world, &[&ear]).await.unwrap();
        assert_eq!((done.failed, done.parked), (0, 0));
    }

    pub(crate) async fn row(&self, id: RecommendationId) -> Recommendation {
        reforms::store::get(&mut self.desk.db.read().await.unwrap(), id).await.unwrap().unwrap()
    }

    /// The codes of the history, the oldest first.
    pub(crate) async fn history(&self, id: RecommendationId) -> Vec<&'static str> {
        let steps = reforms::store::steps(&mut self.desk.db.read().await.unwrap(), id).await.unwrap();
        steps.iter().rev().map(|s| s.status.code()).collect()
    }

    pub(crate) async fn judge(&self, actor: &Actor, row: &Recommendation, judgement: &Judgement) -> base::Result<()> {
        reforms::actions::judge(&self.desk, actor, row.id, row.version, judgement).await
    }
}

pub(crate) fn say(status: &str) -> Judgement {
    Judgement::read(status, "Бұйрықты өзіміз көрдік.", "24 орынның 11-інде.").unwrap()
}
