//! The docket on both engines: deeds, clocks, people and what is sealed.

use crate::office::TestOffice;
use base::{Date, Error, RootId};
use db::Db;
use treaties::actions::communications as docket;
use treaties::model::Procedure;
use treaties::model::communication::{Deed, Grade, Outcome, Stage};
use treaties::store::communications::{Filter, Place};

fn day(text: &str) -> Date {
    text.parse().unwrap()
}

fn is_mistake(outcome: &base::Result<()>, field: &str, text: &str) -> bool {
    matches!(outcome, Err(Error::Invalid(found)) if found[0].field == field && found[0].text == text)
}

async fn next(office: &TestOffice, root: RootId) -> (String, Option<Date>) {
    let row = docket::open(&office.desk, &office.officer, root).await.unwrap().row;
    (row.next_act, row.next_due)
}

async fn numbers(office: &TestOffice, filter: &Filter) -> Vec<String> {
    let list = docket::list(&office.desk, &office.officer, filter, Place::START).await.unwrap();
    list.rows.into_iter().map(|row| row.number).collect()
}

db::both_engines! {
    async fn what_is_due_first_stands_first_whatever_was_opened_first(db: Db) {
        let office = TestOffice::new(db).await;
        let slow = office.opened(Procedure::Cat, "Баяу.").await;
        let quick = office.opened(Procedure::Cerd, "Жылдам.").await;
        office.opened(Procedure::Hrc, "Әзірге мерзімсіз.").await;
        office.record(slow, "2026-11-03", Deed::Registered).await.unwrap();
        office.record(quick, "2026-11-04", Deed::Registered).await.unwrap();
        assert_eq!(next(&office, slow).await, ("observations".into(), Some(day("2027-05-03"))));
        assert_eq!(next(&office, quick).await, ("observations".into(), Some(day("2027-02-04"))));
        assert_eq!(numbers(&office, &Filter::default()).await, ["C-2026-002", "C-2026-001", "C-2026-003"]);
        let cat = Filter { committee: Some("cat".into()), ..Filter::default() };
        assert_eq!(numbers(&office, &cat).await, ["C-2026-001"]);
        let prepared = Filter { stage: Some("prepared".into()), right: Some("no-torture".into()), ..cat };
        assert_eq!(numbers(&office, &prepared).await, [""; 0]);
        // A page at a time, nothing twice and nothing left out.
        let mut tx = office.desk.db.read().await.unwrap();
        let (mut place, mut seen) = (Some(Place::START), vec![]);
        while let Some(from) = place {
            let (rows, next) =
                treaties::store::communications::list(&mut tx, &Filter::default(), from, 1).await.unwrap();
            seen.extend(rows.into_iter().map(|row| row.number));
            place = next;
        }
        assert_eq!(seen, ["C-2026-002", "C-2026-001", "C-2026-003"]);
    }

    async fn a_deed_taken_back_stays_readable_and_counts_no_more(db: Db) {
        let office = TestOffice::new(db).await;
        let root = office.opened(Procedure::Cat, "Іс.").await;
        office.record(root, "2026-11-03", Deed::Registered).await.unwrap();
        office.record(root, "2026-11-10", Deed::Decided(Outcome::Violation)).await.unwrap();
        let opened = docket::open(&office.desk, &office.officer, root).await.unwrap();
        assert_eq!(opened.row.stage, Stage::FollowUp);
        // The registration cannot go: the decision stands on it.
        let version = opened.row.version;
        let refused = docket::take_back(&office.desk, &office.officer, root, version, 1, "Қате.").await;
        assert!(is_mistake(&refused, "reason", "treaties-wrong-place"), "{refused:?}");
        docket::take_back(&office.desk, &office.officer, root, version, 2, "Басқа іс екен.").await.unwrap();
        let opened = docket::open(&office.desk, &office.officer, root).await.unwrap();
        assert_eq!((opened.row.stage, opened.row.outcome), (Stage::Observations, None));
        assert_eq!(opened.row.next_due, Some(day("2027-05-03")));
        let kinds: Vec<_> = opened.events.iter().map(|e| (e.row.kind.as_str(), e.row.undone_at.is_some())).collect();
        assert_eq!(kinds, [("decided", true), ("registered", false)]);
        assert_eq!(opened.events[0].reason.as_deref(), Some("Басқа іс екен."));
        let twice = docket::take_back(&office.desk, &office.officer, root, opened.row.version, 2, "Тағы.").await;
        assert!(matches!(twice, Err(Error::NotFound)), "{twice:?}");
    }

    async fn grades_of_all_rounds_stay_and_who_is_slower_is_told(db: Db) {
        let office = TestOffice::new(db).await;
        let root = office.opened(Procedure::Hrc, "Іс.").await;
        for (on, deed) in [
            ("2026-11-03", Deed::Registered),
            ("2026-11-10", Deed::Decided(Outcome::Violation)),
            ("2027-05-03", Deed::Reply),
            ("2027-06-01", Deed::Graded(Grade::C)),
            ("2027-06-02", Deed::Round),
            ("2027-09-01", Deed::Graded(Grade::B)),
        ] {
            office.record(root, on, deed).await.unwrap();
        }
        let again = office.record(root, "2027-09-02", Deed::Graded(Grade::A)).await;
        assert!(is_mistake(&again, "kind", "treaties-wrong-place"), "{again:?}");
        let until = day("2026-12-01");
        let period = treaties::model::communication::Period::FollowUp;
        office.record(root, "2027-09-02", Deed::Round).await.unwrap();
        let shorter = office.record(root, "2027-09-03", Deed::Extended(period, until)).await;
        assert!(is_mistake(&shorter, "until", "treaties-wrong-extension"), "{shorter:?}");
        assert!(is_mistake(&office.record(root, "2027-09-03", Deed::Note).await, "words", "treaties-wrong-note"));
        let opened = docket::open(&office.desk, &office.officer, root).await.unwrap();
        let grades: Vec<_> = opened.standing.grades.iter().map(|(round, grade, _)| (*round, *grade)).collect();
        assert_eq!((grades, opened.row.grade), (vec![(1, Grade::C), (2, Grade::B)], Some(Grade::B)));
        let reason = docket::take_back(&office.desk, &office.officer, root, 1, 1, "Кеш.").await;
        assert!(matches!(reason, Err(Error::Conflict("treaties-conflict-changed"))), "{reason:?}");
    }

    async fn only_who_works_on_it_opens_it_and_a_colleague_is_let_in_with_all_of_it(db: Db) {
        let office = TestOffice::new(db).await;
        let root = office.opened(Procedure::Cat, "Полиция бөлімінде ұрып-соқты.").await;
        for stranger in [&office.colleague, &office.intake] {
            assert!(matches!(docket::open(&office.desk, stranger, root).await, Err(Error::NotFound)));
        }
        let list = docket::list(&office.desk, &office.colleague, &Filter::default(), Place::START).await.unwrap();
        assert_eq!((list.rows.len(), list.mine.len()), (1, 0), "the docket shows codes to whoever may see it");
        let none = docket::list(&office.desk, &office.intake, &Filter::default(), Place::START).await;
        assert!(matches!(none, Err(Error::Forbidden(_))));
        let intake = office.intake.who.person().unwrap();
        assert!(matches!(docket::share(&office.desk, &office.officer, root, intake).await, Err(Error::Invalid(_))));
        docket::share(&office.desk, &office.officer, root, office.colleague.who.person().unwrap()).await.unwrap();
        let opened = docket::open(&office.desk, &office.colleague, root).await.unwrap();
        assert_eq!(opened.facts.as_deref(), Some("Полиция бөлімінде ұрып-соқты."));
        assert_eq!(opened.author.as_deref(), Some("Қарлығаш Тұлғабай"));
        assert!(!opened.is_partly_sealed && opened.may_write);
        // Each reading left its leaf.
        let mut tx = office.desk.db.read().await.unwrap();
        let leaves = access::audit::leaves_for_root(&mut tx, root, db::Cursor::END, 20).await.unwrap();
        assert_eq!(leaves.rows.iter().filter(|leaf| leaf.act == "content.opened").count(), 1);
    }

    async fn clocks_are_counted_anew_once_a_day_when_a_period_has_changed(db: Db) {
        let office = TestOffice::new(db).await;
        let root = office.opened(Procedure::Cat, "Іс.").await;
        office.record(root, "2026-11-03", Deed::Registered).await.unwrap();
        assert_eq!(treaties::recount(&office.desk).await.unwrap(), 0);
        let mut book = (*office.desk.rulebook).clone();
        for rule in book.periods.iter_mut().filter(|rule| rule.id == "communication-observations") {
            rule.length = exchange::clocks::Length::Months(4);
        }
        let desk = treaties::Desk { rulebook: std::sync::Arc::new(book), ..office.desk.clone() };
        assert_eq!(treaties::recount(&desk).await.unwrap(), 0, "not twice on a day");
        office.on("2026-11-04");
        assert_eq!(treaties::recount(&desk).await.unwrap(), 1);
        assert_eq!(next(&office, root).await, ("observations".into(), Some(day("2027-03-03"))));
    }
}

#[tokio::test]
async fn the_demonstration_has_communications_in_every_stage_and_cycles_that_say_what_they_are() {
    let test = db::testkit::sqlite().await;
    let office = TestOffice::new(test.db.clone()).await;
    let today = office.desk.world.now();
    treaties::fill_demo(&office.desk, &office.officer, today).await.unwrap();
    let list = docket::list(&office.desk, &office.officer, &Filter::default(), Place::START).await.unwrap();
    for stage in Stage::ALL.iter().filter(|stage| **stage != Stage::Closed) {
        assert!(list.rows.iter().any(|row| row.stage == *stage), "{stage:?}");
    }
    for outcome in [Outcome::Violation, Outcome::Inadmissible, Outcome::Discontinued] {
        assert!(list.rows.iter().any(|row| row.outcome == Some(outcome)), "{outcome:?}");
    }
    assert!(list.rows.iter().any(|row| row.next_due.is_some_and(|due| due < office.desk.today())), "one is late");
    for row in &list.rows {
        let opened = docket::open(&office.desk, &office.officer, row.root).await.unwrap();
        let facts = opened.facts.unwrap();
        assert!(facts.contains("Көрсету үшін ойдан шығарылған") || facts.contains("Придумано для демонстрации"));
    }
    let calendar = treaties::actions::cycles::calendar(&office.desk, None, None).await.unwrap();
    assert!(calendar.planned.len() > 5 && calendar.past.len() > 5);
    assert!(calendar.planned.iter().chain(&calendar.past).all(|mark| mark.symbol.contains("Demonstration")));
}
