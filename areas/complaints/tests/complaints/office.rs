//! A small office for tests: two units, an officer, a head who may sign, an intake officer.

use access::limits::Limits;
use access::{Actor, Role, Roles, Who};
use base::{Date, Lang, PersonId, Secret, Timestamp, Trilingual, UnitId, World};
use complaints::Desk;
use complaints::actions::filing::{self, Arrival, Filed};
use complaints::model::{Answers, Channel};
use db::{Db, ReadTx};
use exchange::Later;
use exchange::office::{Colleague, MailAddress, Office, Signatory, UnitCard};
use exchange::rulebook::{Level, Rulebook};
use pdf::{Document, PdfError, Typesetter};
use std::path::PathBuf;
use std::sync::Arc;
use vault::{Stretch, Vault};

/// Monday 2 November 2026, 10:00 in Astana.
pub(crate) const MONDAY: &str = "2026-11-02T05:00:00Z";

pub(crate) struct TestOffice {
    pub(crate) desk: Desk,
    pub(crate) intake: Actor,
    pub(crate) head: Actor,
    pub(crate) officer: Actor,
    pub(crate) stranger: Actor,
    /// A regional representative.
    pub(crate) representative: Actor,
    /// The Ombudsperson.
    pub(crate) chief: Actor,
    /// Somebody who answers for the body `interior`.
    pub(crate) focal: Actor,
    pub(crate) examination: UnitId,
    pub(crate) regional: UnitId,
    pub(crate) folder: tempfile::TempDir,
}

struct People {
    intake: UnitId,
    examination: UnitId,
    regional: UnitId,
    officer: PersonId,
    head: PersonId,
    representative: PersonId,
    chief: PersonId,
    focal: PersonId,
}

fn three(text: &str) -> Trilingual {
    Trilingual { kk: text.to_owned(), ru: text.to_owned(), en: text.to_owned() }
}

impl People {
    fn card(&self, id: PersonId) -> Option<Colleague> {
        let known = [
            (self.officer, "Officer 07", false),
            (self.head, "Head of unit 2", true),
            (self.representative, "Representative 75", true),
            (self.chief, "Ombudsperson", true),
        ];
        known.into_iter().find(|(p, ..)| *p == id).map(|(id, name, leads)| Colleague { id, name: three(name), leads })
    }
}

impl Office for People {
    fn intake<'a>(&'a self, _: &'a mut ReadTx) -> Later<'a, UnitId> {
        Box::pin(async { Ok(self.intake) })
    }

    fn examiners<'a>(&'a self, _: &'a mut ReadTx, _: Option<Level>, _: Option<&'a str>, _: Date) -> Later<'a, UnitId> {
        Box::pin(async { Ok(self.examination) })
    }

    fn units<'a>(&'a self, _: &'a mut ReadTx) -> Later<'a, Vec<UnitCard>> {
        let card = |id, code: &str| UnitCard { id, code: code.to_owned(), names: three(code) };
        Box::pin(async move {
            Ok(vec![card(self.intake, "intake"), card(self.examination, "examination"), card(self.regional, "kz-75")])
        })
    }

    fn colleagues<'a>(&'a self, _: &'a mut ReadTx, unit: UnitId) -> Later<'a, Vec<Colleague>> {
        let people = match unit {
            unit if unit == self.examination => vec![self.officer, self.head],
            unit if unit == self.regional => vec![self.representative],
            _ => vec![],
        };
        Box::pin(async move { Ok(people.into_iter().filter_map(|p| self.card(p)).collect()) })
    }

    fn colleague<'a>(&'a self, _: &'a mut ReadTx, person: PersonId) -> Later<'a, Option<Colleague>> {
        Box::pin(async move { Ok(self.card(person)) })
    }

    fn people_with<'a>(&'a self, _: &'a mut ReadTx, role: Role) -> Later<'a, Vec<Colleague>> {
        let people = if role == Role::Ombudsperson { vec![self.chief] } else { vec![] };
        Box::pin(async move { Ok(people.into_iter().filter_map(|p| self.card(p)).collect()) })
    }

    fn focal_points<'a>(&'a self, _: &'a mut ReadTx, body: &'a str) -> Later<'a, Vec<PersonId>> {
        let people = if body == "interior" { vec![self.focal] } else { vec![] };
        Box::pin(async move { Ok(people) })
    }

    fn mail_addresses<'a>(&'a self, _: &'a mut ReadTx) -> Later<'a, Vec<MailAddress>> {
        let address = MailAddress {
            person: self.officer,
            roles: Roles::of(&[Role::CaseOfficer]),
            units: vec![self.examination],
            address: Secret::new("officer@example.kz".to_owned()),
            lang: Lang::Kk,
        };
        Box::pin(async move { Ok(vec![address]) })
    }

    fn signatory<'a>(
        &'a self,
        _: &'a mut ReadTx,
        person: PersonId,
        _: &'a str,
        _: Date,
    ) -> Later<'a, Option<Signatory>> {
        let signs = [self.head, self.chief, self.representative].contains(&person);
        let signatory = Signatory { name: three("Head of unit 2"), office: three("Head"), acting_under: None };
        Box::pin(async move { Ok(signs.then_some(signatory)) })
    }
}

/// Writes what a letter says into the «PDF», so that tests can read it.
struct Plain;

impl Typesetter for Plain {
    fn pdf(&self, document: &Document) -> Result<Vec<u8>, PdfError> {
        serde_json::to_vec(document).map_err(|e| PdfError(e.to_string()))
    }
}

impl TestOffice {
    pub(crate) async fn new(db: Db) -> Self {
        let folder = tempfile::tempdir().unwrap();
        let world = World::fixed(MONDAY.parse::<Timestamp>().unwrap(), 11);
        let (vault, _) = Vault::create(&folder.path().join("keys"), &world).unwrap();
        let vault = vault.with_stretch(Stretch::DEMO);
        let (intake_unit, examination, regional) = (UnitId::new(&world), UnitId::new(&world), UnitId::new(&world));
        let ids: Vec<PersonId> = (0..7).map(|_| PersonId::new(&world)).collect();
        let mut actors = vec![];
        for (person, role, unit) in [
            (ids[0], Role::HeadOfUnit, intake_unit),
            (ids[1], Role::CaseOfficer, examination),
            (ids[2], Role::HeadOfUnit, examination),
            (ids[3], Role::CaseOfficer, examination),
            (ids[4], Role::HeadOfUnit, regional),
            (ids[5], Role::Ombudsperson, intake_unit),
            (ids[6], Role::FocalPoint, intake_unit),
        ] {
            let new = vault.new_person(&world, person, &Secret::new("a long password".to_owned())).await.unwrap();
            let mut tx = db.write().await.unwrap();
            vault.keep_person(&mut tx, &world, &new).await.unwrap();
            tx.commit().await.unwrap();
            actors.push((person, role, unit, new.keys));
        }
        let mut tx = db.write().await.unwrap();
        vault.new_unit(&mut tx, &world, intake_unit, &[ids[0]]).await.unwrap();
        vault.new_unit(&mut tx, &world, examination, &[ids[1], ids[2]]).await.unwrap();
        vault.new_unit(&mut tx, &world, regional, &[ids[4]]).await.unwrap();
        tx.commit().await.unwrap();
        let mut signed_in = vec![];
        for (person, role, unit, keys) in actors {
            let ring = vault.keyring(&mut db.read().await.unwrap(), &keys).await.unwrap();
            let is_of_body = role == Role::FocalPoint;
            let apart = is_of_body || role == Role::Ombudsperson;
            signed_in.push(Actor {
                who: if is_of_body { Who::FocalPoint(person, "interior".to_owned()) } else { Who::Staff(person) },
                name: role.code().to_owned(),
                roles: Roles::of(&[role]),
                units: if apart { vec![] } else { vec![unit] },
                keys: Some(ring),
                session: None,
                confirmed: true,
            });
        }
        let rulebook = Arc::new(Rulebook::kz().unwrap());
        let people = People {
            intake: intake_unit,
            examination,
            regional,
            officer: ids[1],
            head: ids[2],
            representative: ids[4],
            chief: ids[5],
            focal: ids[6],
        };
        let desk = Desk {
            db,
            vault,
            world,
            files: files::Files::in_folder(&folder.path().join("files")).unwrap(),
            calendar: Arc::new(rulebook.calendar()),
            zone: rulebook.zone(),
            rulebook,
            texts: i18n::Texts::new(&[web::TEXTS, complaints::TEXTS]).unwrap(),
            office: Arc::new(people),
            typesetter: Arc::new(Plain),
            limits: Arc::new(Limits::new(1000)),
            origin: "https://ombudsman.example".to_owned(),
            https: false,
        };
        let [intake, officer, head, stranger, representative, chief, focal] =
            <[Actor; 7]>::try_from(signed_in).unwrap();
        Self { desk, intake, head, officer, stranger, representative, chief, focal, examination, regional, folder }
    }

    /// So many days later, at the same hour.
    pub(crate) fn days_later(&self, days: i64) {
        self.desk.world.set(self.desk.world.now().plus_seconds(days * 86_400));
    }

    pub(crate) fn files(&self) -> PathBuf {
        self.folder.path().join("files")
    }
}

/// A story with words that stand nowhere else.
pub(crate) fn answers() -> Answers {
    let mut answers = Answers { lang: Lang::Kk, passes: complaints::model::Passes::Story, ..Answers::default() };
    answers.story.what = "Қарлығаштаңба туралы айтқым келеді.".to_owned();
    answers.story.place = "Бұлбұлсай ауылы".to_owned();
    answers.identity.name = "Тұлға Жүзінші".to_owned();
    answers.identity.contact = "87010000000".to_owned();
    answers
}

pub(crate) async fn file(office: &TestOffice, answers: &Answers) -> Filed {
    let arrival = Arrival::now(&office.desk, Channel::Web, None);
    filing::file(&office.desk, &Actor::public(), arrival, answers, &[], async |_, _| Ok(())).await.unwrap()
}

pub(crate) fn words(filed: &Filed) -> String {
    filed.receipt.as_ref().unwrap().words().join(" ")
}
