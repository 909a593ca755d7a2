//! What treaties bring to reports, briefings and dashboards: the status of the day, what was known then, and counts that are
//! those of their lists.

use crate::office::{TestOffice, get};
use crate::room::Room;
use access::Actor;
use axum::http::StatusCode;
use base::{DateRange, Lang, Timestamp, Trilingual};
use db::Db;
use exchange::report::{About, Asked, Brief, Contribution as _, Part, Row, Way};
use treaties::actions::communications::open_file;
use treaties::actions::cycles;
use treaties::actions::facts::{instrument, record};
use treaties::model::Procedure;
use treaties::model::communication::{Deed, NewCommunication, Outcome};
use treaties::model::cycle::{TypedCycle, TypedMark};
use treaties::model::facts::Typed;
use treaties::{Contribution, Desk};

fn asked(from: &str, until: &str, as_of: Timestamp) -> Asked<'static> {
    let period = DateRange { from: Some(from.parse().unwrap()), until: Some(until.parse().unwrap()) };
    Asked { chapter: "treaties", period, as_of }
}

async fn chapter(desk: &Desk, asked: Asked<'_>) -> Vec<Part> {
    Contribution(desk.clone()).chapter(&mut desk.db.read().await.unwrap(), asked).await.unwrap()
}

async fn brief(desk: &Desk, asked: Asked<'_>) -> Brief {
    Contribution(desk.clone()).brief(&mut desk.db.read().await.unwrap(), asked).await.unwrap()
}

fn tables(parts: &[Part]) -> Vec<&Vec<Row>> {
    parts.iter().filter_map(|part| if let Part::Table { rows, .. } = part { Some(rows) } else { None }).collect()
}

fn standing<'a>(parts: &'a [Part], key: &str) -> &'a str {
    let row = tables(parts)[0].iter().find(|row| row.path.contains(&format!("/{key}?"))).unwrap();
    &row.cells.last().unwrap().en
}

fn whole(text: &Trilingual) {
    for lang in Lang::ALL {
        assert!(!text.get(lang).contains('⟦'), "{lang}: {text:?}");
    }
    let has_letters = text.en.contains(|c: char| c.is_alphabetic());
    assert!(
        !has_letters || (text.kk.contains(char::is_alphabetic) && text.ru.contains(char::is_alphabetic)),
        "{text:?}"
    );
}

fn all_of(part: &Part) -> Vec<Trilingual> {
    match part {
        Part::Heading(text) | Part::Paragraph(text) => vec![text.clone()],
        Part::Table { caption, head, rows } => {
            assert!(rows.iter().all(|row| row.cells.len() == head.len()));
            let cells = rows.iter().flat_map(|row| row.cells.clone());
            std::iter::once(caption.clone()).chain(head.clone()).chain(cells).collect()
        }
    }
}

fn typed(moment: &str, [day, month, year]: [&str; 3], done: &str, symbol: &str) -> TypedMark {
    TypedMark {
        moment: moment.into(),
        date_day: day.into(),
        date_month: month.into(),
        date_year: year.into(),
        done: done.into(),
        symbol: symbol.into(),
        ..TypedMark::default()
    }
}

db::both_engines! {
    async fn the_chapter_shows_the_status_of_the_last_day_as_it_was_known(db: Db) {
        let room = Room::new(db);
        let desk = &room.desk;
        let before = desk.world.now();
        let of_2021 = chapter(desk, asked("2021-01-01", "2021-12-31", before)).await;
        assert_eq!(standing(&of_2021, "iccpr-op2"), "Law adopted, not deposited");
        let now = chapter(desk, asked("2026-01-01", "2026-12-31", before)).await;
        assert_eq!(standing(&now, "iccpr-op2"), "The State is a party");
        assert_eq!(standing(&now, "crpd-op"), "Not known");
        now.iter().flat_map(all_of).for_each(|text| whole(&text));
        assert_eq!(tables(&now).len(), 2, "instruments and committees; no date of a report yet");
        let hears = tables(&now)[1].iter().filter(|row| row.cells[1].en.starts_with("Yes")).count();
        assert!(hears > 0 && hears < tables(&now)[1].len());

        desk.world.set(before.plus_seconds(60));
        let op = instrument(desk, "crpd-op").unwrap();
        let typed = Typed {
            kind: "deposit".into(),
            on: "2024-02-01".into(),
            certainty: "confirmed".into(),
            source: "UN Treaty Collection".into(),
            url: "https://treaties.un.org/doc/1".into(),
            reason: "The depositary's notice was read.".into(),
            ..Typed::default()
        };
        record(desk, &room.officer, op, Some("crpd-op-deposit"), &typed).await.unwrap();
        let after = desk.world.now();
        assert_eq!(standing(&chapter(desk, asked("2026-01-01", "2026-12-31", after)).await, "crpd-op"), "The State is a party");
        assert_eq!(chapter(desk, asked("2026-01-01", "2026-12-31", before)).await, now, "what was learnt later is not told of before");
        let told = brief(desk, asked("2024-01-01", "2024-12-31", after)).await;
        let moves: Vec<_> = told.changes.iter().map(|c| (c.way, c.before.en.as_str(), c.after.en.as_str())).collect();
        assert_eq!(moves, [
            (Way::Moved, "Law adopted, not deposited", "Deposit. Deposited, not yet in force"),
            (Way::Moved, "Deposited, not yet in force", "The State is a party"),
        ]);
    }

    async fn a_brief_has_what_happened_before_committees_and_answers_from_the_facts(db: Db) {
        let office = TestOffice::new(db).await;
        let desk = &office.desk;
        office.on("2026-11-02");
        let cycle = TypedCycle { procedure: "cat".into(), number: "5".into(), ..TypedCycle::default() };
        let cycle = cycles::add(desk, &office.officer, &cycle).await.unwrap();
        for mark in [
            typed("report-submitted", ["1", "3", "2026"], "yes", "CAT/C/X/5"),
            typed("report-due", ["10", "10", "2026"], "", ""),
            typed("alternative-due", ["15", "1", "2027"], "", ""),
            typed("dialogue", ["15", "5", "2027"], "", ""),
        ] {
            cycles::add_mark(desk, &office.officer, cycle, &mark).await.unwrap();
        }
        let new = NewCommunication {
            committee: Procedure::Cat,
            un_number: Some("1234/2026".into()),
            articles: "1".into(),
            rights: vec!["no-torture".into(), "life".into()],
            author: "Қарлығаш Тұлғабай".into(),
            facts: "Іс.".into(),
        };
        let root = open_file(desk, &office.officer, &new).await.unwrap();
        office.record(root, "2026-11-02", Deed::Registered).await.unwrap();
        // One without a number is known to nobody outside.
        let quiet = office.opened(Procedure::Cat, "Іс.").await;
        office.record(quiet, "2026-11-02", Deed::Registered).await.unwrap();
        for root in [root, quiet] {
            office.record(root, "2026-11-10", Deed::Decided(Outcome::Violation)).await.unwrap();
        }
        let now = desk.world.now();
        let told = brief(desk, asked("2026-01-01", "2026-12-31", now)).await;
        let changes: Vec<_> = told.changes.iter().map(|c| (c.way, c.on.unwrap().to_string())).collect();
        let expected = [(Way::Moved, "2026-03-01"), (Way::Still, "2026-10-10"), (Way::Moved, "2026-11-10")];
        assert_eq!(changes, expected.map(|(way, on)| (way, on.to_owned())));
        assert!(told.changes[2].what.en.contains("1234/2026") && told.changes[2].after.en == "Violation found");
        for change in &told.changes {
            [&change.what, &change.before, &change.after, &change.source].into_iter().for_each(whole);
        }
        assert_eq!(told.questions.len(), 3);
        for likely in &told.questions {
            [&likely.question, &likely.answer].into_iter().for_each(whole);
        }
        assert!(told.questions[0].answer.en.contains("Signature: 23 September 2020"), "{:?}", told.questions[0].answer.en);
        let parts = chapter(desk, asked("2026-01-01", "2026-12-31", now)).await;
        assert_eq!(tables(&parts)[2].len(), 2);
        let early = brief(desk, asked("2026-01-01", "2026-12-31", "2026-11-01T05:00:00Z".parse().unwrap())).await;
        assert!(early.changes.is_empty(), "nothing was entered yet: {:?}", early.changes);
    }

    async fn every_signal_counts_exactly_what_its_list_has(db: Db) {
        let office = TestOffice::new(db).await;
        let desk = &office.desk;
        office.on("2026-11-02");
        let cycle = TypedCycle { procedure: "cat".into(), number: "5".into(), ..TypedCycle::default() };
        let cycle = cycles::add(desk, &office.officer, &cycle).await.unwrap();
        for mark in [
            typed("report-due", ["10", "10", "2026"], "", ""),
            typed("dialogue", ["20", "11", "2026"], "", ""),
            typed("alternative-due", ["15", "1", "2027"], "", ""),
            typed("next-due", ["15", "1", "2030"], "", ""),
        ] {
            cycles::add_mark(desk, &office.officer, cycle, &mark).await.unwrap();
        }
        for _ in 0..2 {
            let root = office.opened(Procedure::Cat, "Іс.").await;
            office.record(root, "2026-11-02", Deed::Registered).await.unwrap();
        }
        office.opened(Procedure::Hrc, "Іс.").await;
        let signals = async |viewer: &Actor| {
            let contribution = Contribution(desk.clone());
            contribution.signals(&mut desk.db.read().await.unwrap(), viewer, desk.today(), Lang::Kk).await.unwrap()
        };
        let seen = signals(&office.officer).await;
        let counts: Vec<_> = seen.iter().map(|s| (s.about, s.count, s.path.as_str())).collect();
        assert_eq!(counts, [
            (About::Late, 1, "/office/reporting?due=late"),
            (About::Promise, 2, "/office/reporting?due=near"),
        ]);
        // A year later both registered communications wait for the State past their day.
        office.on("2027-11-02");
        let later = signals(&office.officer).await;
        assert!(later.iter().any(|s| s.path == "/office/communications?due=late" && s.count == 2), "{later:?}");
        let router = office.router(&office.officer);
        for signal in &later {
            let (status, _, page) = get(&router, &format!("/kk{}", signal.path)).await;
            assert_eq!(status, StatusCode::OK, "{signal:?}");
            // On the page of reports the docket stands below the dates.
            let list = page.split("id=\"docket\"").next().unwrap();
            let lines = list.matches("<td class=\"due\">").count();
            assert_eq!(i64::try_from(lines).unwrap(), signal.count, "{signal:?}");
            assert!(!signal.label.contains('⟦'), "{signal:?}");
        }
        assert!(signals(&office.intake).await.is_empty() && signals(&Actor::public()).await.is_empty());
    }
}
