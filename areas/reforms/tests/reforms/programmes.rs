//! Programmes, measures and three voices, on both engines: what is kept, what is refused, what was known when.

use crate::office::TestOffice;
use access::{Actor, Who};
use base::{Date, Error, Lang, PersonId, Result, Timestamp};
use db::Db;
use exchange::events::{Event, dispatch};
use exchange::material::Material as _;
use exchange::stats::{Cell, Policy, Query, Statistics as _, Zeros, release};
use reforms::actions::imports::By;
use reforms::actions::measure_import::import_measures;
use reforms::actions::voices::{self, Decision, Letter};
use reforms::actions::{measures, programmes, reports};
use reforms::imports;
use reforms::model::measure::{Bond, MeasureId, TypedMeasure};
use reforms::model::programme::{ProgrammeId, TypedProgramme};
use reforms::model::voice::{Evidence, EvidenceKind, Method, Saying, Scale, Sense, Shows, Voice, current};
use reforms::store::programmes::DayMark;
use std::sync::{Arc, Mutex};

pub(crate) fn programme(title: &str) -> TypedProgramme {
    TypedProgramme {
        title_kk: title.into(),
        kind: "decree".into(),
        giver_ru: "Президент".into(),
        certainty: "unknown".into(),
        directions: "1 | Ұстау | Задержание | Detention".into(),
        ..TypedProgramme::default()
    }
}

pub(crate) fn measure(reference: &str, text: &str) -> TypedMeasure {
    TypedMeasure {
        reference: reference.into(),
        direction: "1".into(),
        text_ru: text.into(),
        lead: "interior".into(),
        involved: vec!["health".into()],
        rights: vec!["no-torture".into(), "detention-health".into()],
        ..TypedMeasure::default()
    }
}

pub(crate) fn day(text: &str) -> Date {
    text.parse().unwrap()
}

pub(crate) async fn entered(office: &TestOffice, title: &str) -> ProgrammeId {
    let content = programme(title).read(Some(day("2024-09-02"))).unwrap();
    programmes::add(&office.desk, &office.treaties, &content).await.unwrap()
}

pub(crate) async fn add(office: &TestOffice, of: ProgrammeId, typed: &TypedMeasure, due: &str) -> Result<MeasureId> {
    let content = programmes::open(&office.desk, &office.treaties, of).await?.row.content.0;
    let wording = typed.read(due.parse().ok(), &content, &office.desk.rulebook, office.desk.today()).unwrap();
    measures::add(&office.desk, &office.treaties, of, &wording).await
}

/// A public programme with one public measure that was due in October.
pub(crate) async fn published(office: &TestOffice) -> (ProgrammeId, MeasureId) {
    let of = entered(office, "Қорғалған адам").await;
    let typed = measure("3.2", "Каждого задержанного осматривает независимый врач");
    let id = add(office, of, &typed, "2026-10-01").await.unwrap();
    programmes::publish(&office.desk, &office.treaties, of).await.unwrap();
    (of, id)
}

pub(crate) fn saying(voice: Voice, on: Date, grade: &str, evidence: &[Shows]) -> Saying {
    let proof = |shows: &Shows| Evidence {
        kind: EvidenceKind::Visits,
        shows: *shows,
        words: "24 орынның 11-інде".into(),
        address: String::new(),
        card: None,
    };
    Saying {
        voice,
        on,
        body: if voice == Voice::State { "interior".into() } else { String::new() },
        organisation: if voice == Voice::Civil { "Ашық есік".into() } else { String::new() },
        consent: if voice == Voice::Civil { "letter".into() } else { String::new() },
        grade: Some((Scale::Steps, grade.into())),
        method: Method::Visit,
        words: base::Trilingual { kk: format!("Біз көргеніміз: {grade}."), ..base::Trilingual::default() },
        evidence: evidence.iter().map(proof).collect(),
        corrects: None,
    }
}

fn fields<T: std::fmt::Debug>(result: Result<T>) -> Vec<String> {
    match result {
        Err(Error::Invalid(mistakes)) => mistakes.into_iter().map(|m| m.field).collect(),
        other => panic!("{other:?}"),
    }
}

fn other_body(focal: &Actor) -> Actor {
    let person: PersonId = focal.who.person().unwrap();
    Actor { who: Who::FocalPoint(person, "justice".into()), ..focal.clone() }
}

db::both_engines! {
    async fn a_measure_is_done_by_the_institutions_word_and_on_evidence_of_effect_alone(db: Db) {
        let office = TestOffice::new(db).await;
        let desk = &office.desk;
        let (_, id) = published(&office).await;
        let today = desk.today();
        let standing = async || measures::open(desk, &office.treaties, id).await.unwrap().row.standing;

        voices::report(desk, &office.focal, id, saying(Voice::State, today, "done", &[Shows::Act])).await.unwrap();
        assert_eq!(standing().await, "open", "what the State says is not what the institution finds");
        let on_paper = saying(Voice::Office, today, "done", &[Shows::Act]);
        assert_eq!(fields(voices::say(desk, &office.treaties, id, &on_paper).await), ["ev1_shows"]);
        assert_eq!(standing().await, "open");
        let seen = saying(Voice::Office, today, "done", &[Shows::Act, Shows::Effect]);
        voices::say(desk, &office.treaties, id, &seen).await.unwrap();
        assert_eq!(standing().await, "done");
        // An old report that is entered late changes nothing of what stands now.
        let old = saying(Voice::Office, day("2026-01-10"), "begun", &[]);
        voices::say(desk, &office.treaties, id, &old).await.unwrap();
        assert_eq!(standing().await, "done");
        let thread = measures::public(desk, id, desk.end_of(today)).await.unwrap().thread;
        assert_eq!(thread.len(), 3, "nothing was overwritten");
        assert_eq!(current(&thread, Voice::State).unwrap().sense, Some(Sense::Done));
    }

    async fn what_was_known_on_a_day_is_shown_as_it_was_known(db: Db) {
        let office = TestOffice::new(db).await;
        let desk = &office.desk;
        let first = desk.today();
        let (of, id) = published(&office).await;
        office.days_later(10);
        voices::say(desk, &office.treaties, id, &saying(Voice::Office, first, "begun", &[])).await.unwrap();
        office.days_later(10);
        let row = measures::open(desk, &office.treaties, id).await.unwrap().row;
        let mut wording = row.content.0.clone();
        wording.text.ru = "Каждого осматривает врач".into();
        assert_eq!(fields(measures::reword(desk, &office.treaties, id, row.version, &wording, " ").await), ["why"]);
        measures::reword(desk, &office.treaties, id, row.version, &wording, "Опечатка").await.unwrap();
        let stale = measures::reword(desk, &office.treaties, id, row.version, &wording, "Опечатка").await;
        assert!(matches!(stale, Err(Error::Conflict("reforms-conflict-reworded"))), "{stale:?}");

        let on = async |days: i32| measures::public(desk, id, desk.end_of(first.plus_days(days))).await.unwrap();
        assert!(on(-1).await.is_before && on(-1).await.thread.is_empty());
        let then = on(0).await;
        assert_eq!((then.thread.len(), then.versions.len()), (0, 1));
        assert!(then.row.content.text.ru.contains("независимый"));
        assert_eq!((on(9).await.thread.len(), on(10).await.thread.len()), (0, 1));
        assert!(on(19).await.row.content.text.ru.contains("независимый"));
        let now = on(20).await;
        assert_eq!((now.row.content.text.ru.as_str(), now.versions.len()), ("Каждого осматривает врач", 2));
        assert_eq!(now.versions[1].content.text.ru, then.row.content.text.ru, "the earlier wording is kept");
        assert_eq!(programmes::public(desk, of, desk.end_of(first)).await.unwrap().measures.len(), 1);
    }

    async fn a_correction_replaces_once_says_why_and_stays_with_its_own_voice(db: Db) {
        let office = TestOffice::new(db).await;
        let desk = &office.desk;
        let (_, id) = published(&office).await;
        let today = desk.today();
        let wrong = voices::say(desk, &office.treaties, id, &saying(Voice::Office, today, "done", &[Shows::Effect])).await;
        let wrong = wrong.unwrap();
        let mended = |why: &str| Saying {
            corrects: Some((wrong, why.to_owned())),
            ..saying(Voice::Office, today, "partly", &[])
        };
        assert_eq!(fields(voices::say(desk, &office.treaties, id, &mended("")).await), ["why"]);
        let as_state = Saying { corrects: mended("x").corrects, ..saying(Voice::State, today, "partly", &[]) };
        assert!(matches!(voices::report(desk, &office.focal, id, as_state).await, Err(Error::Conflict(_))));
        voices::say(desk, &office.treaties, id, &mended("Counted twice")).await.unwrap();
        let again = voices::say(desk, &office.treaties, id, &mended("Counted twice")).await;
        assert!(matches!(again, Err(Error::Conflict("reforms-conflict-corrected"))), "{again:?}");
        let story = measures::open(desk, &office.treaties, id).await.unwrap();
        assert_eq!((story.row.standing.as_str(), story.thread.len()), ("partly", 2));
    }

    async fn a_body_reports_on_its_own_public_measures_and_on_no_other(db: Db) {
        let office = TestOffice::new(db).await;
        let desk = &office.desk;
        let of = entered(&office, "Қорғалған адам").await;
        let id = add(&office, of, &measure("1", "Врач"), "2026-12-01").await.unwrap();
        let report = || saying(Voice::State, desk.today(), "begun", &[]);
        let draft = voices::report(desk, &office.focal, id, report()).await;
        assert!(matches!(draft, Err(Error::NotFound)), "a draft is not there yet: {draft:?}");
        programmes::publish(desk, &office.treaties, of).await.unwrap();
        let stranger = other_body(&office.focal);
        assert!(matches!(voices::report(desk, &stranger, id, report()).await, Err(Error::NotFound)));
        assert!(reports::mine(desk, &stranger, DayMark::START).await.unwrap().0.is_empty());
        assert!(matches!(reports::mine(desk, &office.treaties, DayMark::START).await, Err(Error::Forbidden(_))));
        voices::report(desk, &office.focal, id, report()).await.unwrap();
        assert_eq!(reports::mine(desk, &office.focal, DayMark::START).await.unwrap().0.len(), 1);
        // A body cannot speak in another's name, nor find for the institution.
        let forged = Saying { body: "health".into(), ..report() };
        voices::report(desk, &office.focal, id, forged).await.unwrap();
        let thread = measures::open(desk, &office.treaties, id).await.unwrap().thread;
        assert!(thread.iter().all(|s| s.body == "interior" && s.voice == Voice::State && s.role == "focal-point"));
        for actor in [&office.intake, &office.officer] {
            assert!(matches!(programmes::withdraw(desk, actor, of).await, Err(Error::Forbidden(_))));
        }
        let finding = saying(Voice::Office, desk.today(), "begun", &[]);
        assert!(matches!(voices::say(desk, &office.officer, id, &finding).await, Err(Error::Forbidden(_))));
        voices::say(desk, &office.head, id, &finding).await.unwrap();
    }

    async fn what_is_published_enters_the_index_and_what_is_withdrawn_leaves_it(db: Db) {
        let office = TestOffice::new(db).await;
        let desk = &office.desk;
        let (of, id) = published(&office).await;
        measures::withdraw(desk, &office.treaties, id).await.unwrap();
        assert!(matches!(measures::public(desk, id, desk.end_of(desk.today())).await, Err(Error::NotFound)));
        assert!(programmes::public(desk, of, desk.end_of(desk.today())).await.unwrap().measures.is_empty());
        programmes::withdraw(desk, &office.treaties, of).await.unwrap();
        programmes::publish(desk, &office.treaties, of).await.unwrap();
        let missing = measures::public(desk, id, desk.end_of(desk.today())).await;
        assert!(matches!(missing, Err(Error::NotFound)), "what was taken back by itself stays back");
        measures::publish(desk, &office.treaties, id).await.unwrap();
        let heard = Heard(Arc::new(Mutex::new(vec![])));
        assert_eq!(dispatch(&desk.db, &desk.world, &[&heard]).await.unwrap().failed, 0);
        let expected = ["programme", "measure", "-", "-", "programme", "measure"];
        assert_eq!(*heard.0.lock().unwrap(), expected);
    }

    async fn civil_society_is_heard_once_an_officer_has_looked(db: Db) {
        let office = TestOffice::new(db).await;
        let desk = &office.desk;
        let (_, id) = published(&office).await;
        let letter = Letter {
            organisation: "Ашық есік".into(),
            contact: "+7 700 111 22 33".into(),
            words: "Біз 52 адаммен сөйлестік.".into(),
            address: "https://example.org/report".into(),
            agrees: true,
        };
        for n in 0..3 {
            let letter = Letter { words: format!("{} {n}", letter.words), ..letter.clone() };
            voices::send_in(desk, id, &letter, Lang::Kk, b"here").await.unwrap();
        }
        let flood = voices::send_in(desk, id, &letter, Lang::Kk, b"here").await;
        assert!(matches!(flood, Err(Error::TooMany(_))), "{flood:?}");
        voices::send_in(desk, id, &letter, Lang::Kk, b"elsewhere").await.unwrap();
        let silent = Letter { agrees: false, contact: String::new(), ..letter.clone() };
        assert_eq!(fields(voices::send_in(desk, id, &silent, Lang::Kk, b"third").await), ["contact", "agrees"]);
        let thread = async || measures::public(desk, id, desk.end_of(desk.today())).await.unwrap().thread;
        assert!(thread().await.is_empty(), "nobody outside reads it yet");

        let (waiting, _) = voices::waiting(desk, &office.treaties, db::Cursor::START).await.unwrap();
        assert_eq!(waiting.rows.len(), 4);
        let (one, two) = (&waiting.rows[0], &waiting.rows[1]);
        assert_eq!(one.contact, "+7 700 111 22 33");
        assert!(!one.sent.contact.as_ref().unwrap().windows(8).any(|w| w == b"+7 700 1"), "the contact is sealed");
        let (first, second) = (one.sent.id, two.sent.id);
        assert_eq!(fields(voices::decide(desk, &office.treaties, second, Decision::Decline(" ")).await), ["reason"]);
        voices::decide(desk, &office.treaties, first, Decision::Accept(Shows::Effect)).await.unwrap();
        voices::decide(desk, &office.treaties, second, Decision::Decline("Not of this measure")).await.unwrap();
        let twice = voices::decide(desk, &office.treaties, first, Decision::Decline("No")).await;
        assert!(matches!(twice, Err(Error::Conflict("reforms-conflict-decided"))), "{twice:?}");
        let (waiting, decided) = voices::waiting(desk, &office.treaties, db::Cursor::START).await.unwrap();
        assert_eq!((waiting.rows.len(), decided.len()), (2, 2));
        assert!(decided.iter().all(|d| d.sent.contact.is_none() && d.contact.is_empty()), "the contact is gone");
        assert!(decided.iter().any(|d| d.sent.reason.as_deref() == Some("Not of this measure")), "kept for the office");
        let said = thread().await;
        assert_eq!((said.len(), said[0].organisation.as_str(), said[0].sense), (1, "Ашық есік", None));
    }

    async fn a_table_of_measures_is_taken_once_and_names_what_is_wrong(db: Db) {
        let office = TestOffice::new(db).await;
        let desk = &office.desk;
        let of = entered(&office, "Қорғалған адам").await;
        let row = |line: u32, reference: &str, text: &str| imports::measures::Row {
            line,
            typed: measure(reference, text),
            due: Date::new(2026, 12, 1),
            mistakes: vec![],
        };
        let nobody = TypedMeasure { lead: "nobody".into(), ..measure("3", "Суд") };
        let mut rows = vec![row(2, "1", "Врач"), row(3, "2", "Адвокат"), row(4, "2", "Адвокат")];
        rows.push(imports::measures::Row { typed: nobody, ..row(5, "3", "Суд") });
        let take = async |rows: &[imports::measures::Row], dry| {
            let report = import_measures(desk, By::Staff(&office.treaties), of, rows, "", dry).await.unwrap();
            let rejected: Vec<(u32, String)> =
                report.rejected.iter().map(|r| (r.line, r.mistakes[0].field.clone())).collect();
            assert_eq!(report.read, report.imported + report.unchanged + report.changed + rejected.len());
            (report.imported, report.unchanged, report.changed, rejected)
        };
        let wrong = vec![(4, "reference".to_owned()), (5, "lead".to_owned())];
        assert_eq!(take(&rows, true).await, (2, 0, 0, wrong.clone()));
        assert!(programmes::open(desk, &office.treaties, of).await.unwrap().measures.is_empty(), "a dry run keeps nothing");
        assert_eq!(take(&rows, false).await, (2, 0, 0, wrong.clone()));
        assert_eq!(take(&rows, false).await, (0, 2, 0, wrong));
        assert_eq!(take(&[row(2, "1", "Врач"), row(3, "2", "Защитник")], false).await, (0, 1, 1, vec![]));
    }

    async fn an_overdue_measure_is_reminded_of_once_and_goes_to_the_body_above(db: Db) {
        let office = TestOffice::new(db).await;
        let desk = &office.desk;
        let (of, late) = published(&office).await;
        let soon = add(&office, of, &measure("3.3", "Адвокат за три часа"), "2026-11-20").await.unwrap();
        measures::publish(desk, &office.treaties, soon).await.unwrap();
        assert_eq!((reforms::remind(desk).await.unwrap(), reforms::remind(desk).await.unwrap()), (2, 0));
        office.days_later(30);
        assert_eq!(reforms::remind(desk).await.unwrap(), 1, "what was due soon is late now");
        let number = reports::note(desk, &office.treaties, late, Lang::Ru, "Срок прошёл.").await.unwrap();
        assert_eq!(number, "2026-0001");
        let story = measures::open(desk, &office.treaties, late).await.unwrap();
        assert_eq!((story.notes[0].body.as_str(), story.reminders.len()), ("government", 1));
        let done = saying(Voice::Office, desk.today(), "done", &[Shows::Effect]);
        voices::say(desk, &office.treaties, late, &done).await.unwrap();
        let refused = reports::note(desk, &office.treaties, late, Lang::Ru, "Срок прошёл.").await;
        assert!(matches!(refused, Err(Error::Conflict("reforms-conflict-not-late"))), "{refused:?}");
    }

    async fn measures_are_counted_where_they_stood(db: Db) {
        let office = TestOffice::new(db).await;
        let desk = &office.desk;
        let (_, id) = published(&office).await;
        let before = desk.world.now();
        office.days_later(2);
        let done = saying(Voice::Office, desk.today(), "done", &[Shows::Effect]);
        voices::say(desk, &office.treaties, id, &done).await.unwrap();
        let count = async |as_of: Timestamp, codes: &[&str]| {
            let query = Query {
                measure: "reforms.measures".into(),
                period: base::DateRange { from: None, until: Some(desk.today()) },
                as_of,
                by: vec!["body".into(), "programme-kind".into(), "standing".into()],
                only: vec![],
            };
            let table = reforms::Measures(desk.clone()).table(&mut desk.db.read().await.unwrap(), &query).await.unwrap();
            let open = Policy { threshold: 1, width: 1, zeros: Zeros::Shown, rounding: None };
            release(table, &open, &[]).cell(codes)
        };
        assert_eq!(count(before, &["interior", "decree", "open"]).await, Some(Cell::Shown(1)));
        assert_eq!(count(desk.world.now(), &["interior", "decree", "done"]).await, Some(Cell::Shown(1)));
        assert_eq!(count(desk.world.now(), &["interior", "decree", "open"]).await, Some(Cell::Shown(0)));
    }
}

/// Hears what becomes public.
struct Heard(Arc<Mutex<Vec<String>>>);

impl exchange::events::Consumer for Heard {
    fn name(&self) -> &'static str {
        "heard"
    }

    fn handle<'a>(&'a self, _: &'a mut db::WriteTx, event: &'a exchange::events::Envelope) -> exchange::Later<'a, ()> {
        let said = match &event.event {
            Event::Published(document) => document.kind.to_string(),
            Event::Withdrawn(_) => "-".to_owned(),
            other => other.name().to_owned(),
        };
        self.0.lock().unwrap().push(said);
        Box::pin(async { Ok(()) })
    }
}

#[tokio::test]
async fn the_like_of_a_measure_is_suggested_until_somebody_says_how_they_hang_together() {
    let test = db::testkit::sqlite().await;
    let office = TestOffice::new(test.db.clone()).await;
    let desk = &office.desk;
    let (_, id) = published(&office).await;
    let other = entered(&office, "БҰҰ ұсынымдары").await;
    let text = "Независимый врач осматривает каждого задержанного в первые сутки";
    let like = add(&office, other, &measure("7", text), "").await.unwrap();
    let unlike = add(&office, other, &measure("8", "Создать реестр переводчиков для судов"), "").await.unwrap();
    let suggested = async |id| {
        let story = measures::open(desk, &office.treaties, id).await.unwrap();
        measures::alike(desk, &office.treaties, &story).await.unwrap().into_iter().map(|a| a.id).collect::<Vec<_>>()
    };
    assert_eq!(suggested(like).await, [id]);
    assert_eq!(suggested(unlike).await, []);
    measures::bond(desk, &office.treaties, (like, id), Bond::Same, true).await.unwrap();
    assert_eq!(suggested(like).await, []);
    // The other one is a draft: nobody outside hears of it.
    assert!(measures::public(desk, id, desk.end_of(desk.today())).await.unwrap().bonds.is_empty());
    measures::bond(desk, &office.treaties, (like, id), Bond::Same, false).await.unwrap();
    assert_eq!(suggested(id).await, [like]);
}

#[tokio::test]
async fn the_demonstration_shows_every_standing_and_says_nothing_of_real_decrees() {
    let test = db::testkit::sqlite().await;
    let office = TestOffice::new(test.db.clone()).await;
    let desk = &office.desk;
    let focal = [("interior", office.focal.clone()), ("justice", other_body(&office.focal))];
    let cast = reforms::Cast {
        officer: office.treaties.clone(),
        focal: focal.into_iter().map(|(body, actor)| (body.to_owned(), actor)).collect(),
    };
    let today = desk.world.now();
    reforms::fill_demo(desk, &cast, today).await.unwrap();
    assert_eq!(desk.world.now(), today);
    let (rows, _) = programmes::list(desk, &office.treaties, DayMark::END).await.unwrap();
    assert_eq!(rows.len(), 5);
    let mut standings = std::collections::BTreeSet::new();
    for row in rows {
        let opened = programmes::open(desk, &office.treaties, row.id).await.unwrap();
        let is_real = row.content.date.year() < 2024;
        assert!(!is_real || (opened.measures.is_empty() && !row.content.source.is_empty()), "{row:?}");
        assert!(is_real || row.content.titles.en.contains("(invented)"));
        for measure in &opened.measures {
            let lead = desk.rulebook.bodies.iter().find(|b| b.key == measure.content.lead);
            assert!(
                lead.is_none_or(|b| b.scope != exchange::rulebook::Scope::One),
                "a finding about a real body: {}",
                measure.content.lead
            );
        }
        standings.extend(opened.measures.into_iter().map(|m| m.standing));
    }
    let all: Vec<&str> = standings.iter().map(String::as_str).collect();
    assert_eq!(all, ["begun", "done", "not-begun", "open", "partly", "reversed"]);

    // What a report is told of one right, and nothing where none is asked for.
    let material = reforms::Material(desk.clone());
    let mut query = exchange::material::Query {
        procedure: "cat".into(),
        rights: vec!["no-torture".into()],
        period: base::DateRange::ALWAYS,
        lang: Lang::Ru,
    };
    let told = material.paragraphs(&mut desk.db.read().await.unwrap(), &query).await.unwrap();
    assert!(told.iter().any(|p| p.text.contains("Институт установил") && p.source.contains("/ru/reforms/measures/")));
    query.period.until = Some(desk.today().plus_days(-360));
    let early = material.paragraphs(&mut desk.db.read().await.unwrap(), &query).await.unwrap();
    assert!(early.iter().all(|p| !p.text.contains("Институт установил")), "said later than the period");
    query.rights.clear();
    assert!(material.paragraphs(&mut desk.db.read().await.unwrap(), &query).await.unwrap().is_empty());
}
