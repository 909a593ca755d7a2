//! What complaints bring to reports, briefings and dashboards: each count is that of its list, nothing is told before it was
//! known, and the chapter's figures show what they can.

use crate::api::routes;
use crate::depth::answered;
use crate::journey::{admitted, letter, registered};
use crate::office::TestOffice;
use access::Actor;
use axum::Extension;
use axum::body::Body;
use axum::http::{Request, StatusCode};
use base::{Date, DateRange, Lang, Timestamp, Trilingual};
use complaints::actions::{examine, overdue, receipt, review};
use complaints::model::{Passes, ReviewAbout};
use complaints::{Contribution, Statistics};
use db::Db;
use exchange::post;
use exchange::report::{About, Asked, Contribution as _, Part, Row, Signal, Way};
use exchange::stats::{Cell, Policy, Query, Released, Statistics as _, Zeros, release};
use http_body_util::BodyExt;
use tower::ServiceExt;

fn day(text: &str) -> Date {
    text.parse().unwrap()
}

fn asked(from: &str, until: &str, as_of: Timestamp) -> Asked<'static> {
    Asked { chapter: "complaints", period: DateRange { from: Some(day(from)), until: Some(day(until)) }, as_of }
}

async fn signals(office: &TestOffice, viewer: &Actor) -> Vec<Signal> {
    let contribution = Contribution(office.desk.clone());
    let mut tx = office.desk.db.read().await.unwrap();
    contribution.signals(&mut tx, viewer, office.desk.today(), Lang::Kk).await.unwrap()
}

/// How many lines the list behind a signal has for whoever follows it.
async fn lines(office: &TestOffice, viewer: &Actor, path: &str) -> i64 {
    let router = routes(office).layer(Extension(viewer.clone()));
    let request = Request::get(format!("/kk{path}")).body(Body::empty()).unwrap();
    let response = router.oneshot(request).await.unwrap();
    assert_eq!(response.status(), StatusCode::OK, "{path}");
    let page = response.into_body().collect().await.unwrap().to_bytes();
    String::from_utf8_lossy(&page).matches("<td class=\"pick\">").count().try_into().unwrap()
}

fn whole(text: &Trilingual) {
    for lang in Lang::ALL {
        assert!(!text.get(lang).is_empty() && !text.get(lang).contains('⟦'), "{lang}: {text:?}");
    }
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

fn rows(parts: &[Part]) -> Vec<&Row> {
    fn of(part: &Part) -> Vec<&Row> {
        if let Part::Table { rows, .. } = part { rows.iter().collect() } else { vec![] }
    }
    parts.iter().flat_map(of).collect()
}

db::both_engines! {
    async fn every_signal_counts_exactly_what_its_list_has(db: Db) {
        let office = TestOffice::new(db).await;
        let desk = &office.desk;
        for _ in 0..5 {
            registered(&office).await;
        }
        let (case, _) = admitted(&office).await;
        examine::inquire(desk, &office.head, case.id, case.version, "interior", letter(Passes::Story, "Түсінік?")).await.unwrap();
        // Somebody asks for a review of a case the head had a hand in: from then on the head knows nothing of it.
        let (_, words) = answered(&office).await;
        let person = receipt::enter(desk, &words, b"test").await.unwrap();
        review::ask(desk, &person, ReviewAbout::Decision, "Шешіммен келіспеймін").await.unwrap();
        office.days_later(25);
        let (mut seen, chief) = (vec![], signals(&office, &office.chief).await);
        for (viewer, signals) in [(&office.chief, chief.clone()), (&office.head, signals(&office, &office.head).await)] {
            for signal in signals {
                assert_eq!(signal.count, lines(&office, viewer, &signal.path).await, "{signal:?}");
                assert!(!signal.label.contains('⟦'), "{signal:?}");
                seen.push((viewer.name.clone(), signal.about, signal.count, signal.path));
            }
        }
        let has = |who: &str, about: About, count: i64, path: &str| {
            seen.iter().any(|(name, a, n, p)| name == who && *a == about && *n == count && p.contains(path))
        };
        assert!(has("ombudsperson", About::Late, 7, "due=late"), "{seen:?}");
        assert!(has("ombudsperson", About::Promise, 1, "mark=review"), "{seen:?}");
        assert!(has("ombudsperson", About::Silent, 1, "body=interior&mark=silent&due=late"), "{seen:?}");
        assert!(has("ombudsperson", About::Rising, 7, "region=KZ-35&arrived=month"), "{seen:?}");
        assert!(has("ombudsperson", About::Region, 7, "region=KZ-35&due=late"), "{seen:?}");
        assert!(!seen.iter().any(|(name, .., path)| name == "head-of-unit" && path.contains("review")), "{seen:?}");
        let rising = chief.iter().find(|s| s.about == About::Rising).unwrap();
        assert_eq!(rising.before, Some(0));
        // Who sees no queue sees no signal.
        assert!(signals(&office, &Actor::public()).await.is_empty());
    }

    async fn months_are_counted_with_those_in_which_nothing_came(db: Db) {
        let office = TestOffice::new(db).await;
        registered(&office).await;
        office.days_later(40);
        registered(&office).await;
        registered(&office).await;
        let period = DateRange { from: Some(day("2026-10-01")), until: Some(day("2026-12-31")) };
        let query = Query {
            measure: "complaints.received".into(),
            period,
            as_of: office.desk.world.now(),
            by: vec!["month".into()],
            only: vec![],
        };
        let statistics = Statistics(office.desk.clone());
        let table = statistics.table(&mut office.desk.db.read().await.unwrap(), &query).await.unwrap();
        let open = Policy { threshold: 1, width: 1, zeros: Zeros::Shown, rounding: None };
        let released = release(table, &open, &[]);
        let cells = ["2026-10", "2026-11", "2026-12", "*"].map(|month| released.cell(&[month]));
        assert_eq!(cells, [0, 1, 2, 3].map(|n| Some(Cell::Shown(n))));
        assert_eq!(statistics.name("month", "2026-11", Lang::Ru), "ноябрь 2026\u{a0}г.");
        assert!(statistics.name("month", "2026-11", Lang::Kk).contains("қараша"));
    }

    async fn the_chapter_and_the_brief_tell_what_was_public_then_in_three_languages(db: Db) {
        let office = TestOffice::new(db).await;
        let desk = &office.desk;
        let (case, _) = admitted(&office).await;
        examine::inquire(desk, &office.head, case.id, case.version, "interior", letter(Passes::Story, "Түсінік?")).await.unwrap();
        let sent = post::of_stream(&mut desk.db.read().await.unwrap(), case.id).await.unwrap().remove(0);
        office.days_later(40);
        overdue::notice(desk, &office.head, sent.letter).await.unwrap();
        office.days_later(20);
        let before = desk.world.now();
        office.days_later(1);
        overdue::decide(desk, &office.chief, sent.letter, true, "").await.unwrap();
        let contribution = Contribution(desk.clone());
        let now = desk.world.now();
        let mut tx = desk.db.read().await.unwrap();
        let parts = contribution.chapter(&mut tx, asked("2026-01-01", "2027-06-30", now)).await.unwrap();
        parts.iter().flat_map(all_of).for_each(|text| whole(&text));
        assert_eq!(rows(&parts).len(), 1);
        assert_eq!(rows(&parts)[0].path, "/overdue");
        for text in parts.iter().filter(|p| matches!(p, Part::Paragraph(_))).flat_map(all_of) {
            for lang in [Lang::Kk, Lang::Ru] {
                assert!(!text.get(lang).contains(|c: char| c.is_ascii_alphabetic()), "{lang}: {}", text.get(lang));
            }
        }
        assert_eq!(contribution.chapter(&mut tx, asked("2026-01-01", "2027-06-30", now)).await.unwrap(), parts);
        // As it was known the day before: nobody was named.
        let then = contribution.chapter(&mut tx, asked("2026-01-01", "2027-06-30", before)).await.unwrap();
        assert!(rows(&then).is_empty());
        // And a chapter on the time before says nothing of it, whenever it is asked for.
        let earlier = contribution.chapter(&mut tx, asked("2025-01-01", "2025-12-31", now)).await.unwrap();
        assert!(rows(&earlier).is_empty());

        let brief = contribution.brief(&mut tx, asked("2026-11-02", "2027-06-30", now)).await.unwrap();
        assert_eq!(brief.changes.iter().map(|c| c.way).collect::<Vec<_>>(), [Way::Still]);
        for likely in &brief.questions {
            whole(&likely.question);
            whole(&likely.answer);
        }
        assert!(brief.questions.len() >= 3);
        let other = Asked { chapter: "treaties", ..asked("2026-11-02", "2027-06-30", now) };
        assert_eq!(contribution.brief(&mut tx, other).await.unwrap(), exchange::report::Brief::default());
    }
}

/// Cases as an institution has them: a few rights and regions take most, many take few.
struct Made {
    right: usize,
    region: usize,
    channel: usize,
    month: usize,
    ending: usize,
    remedy: usize,
}

fn made(n: u64) -> Vec<Made> {
    let mut state = 0x2545_F491_4F6C_DD1D_u64;
    let mut draw = move |most: usize| {
        state ^= state << 13;
        state ^= state >> 7;
        state ^= state << 17;
        // Squared, so that the first values come most often.
        let part = state >> 40;
        usize::try_from((part * part * u64::try_from(most).unwrap()) >> 48).unwrap()
    };
    (0..n)
        .map(|_| Made {
            right: draw(28),
            region: draw(21),
            channel: draw(7),
            month: draw(12),
            ending: draw(8),
            remedy: draw(8),
        })
        .collect()
}

async fn drawn(office: &TestOffice, cases: &[Made]) -> Vec<(&'static str, Released)> {
    let statistics = Statistics(office.desk.clone());
    let contribution = Contribution(office.desk.clone());
    let mut tx = office.desk.db.read().await.unwrap();
    let mut earlier: Vec<(&'static str, Released)> = vec![];
    for figure in contribution.chapters()[0].figures {
        let query = Query {
            measure: figure.measure.into(),
            period: DateRange { from: Some(day("2026-01-01")), until: Some(day("2026-12-31")) },
            as_of: office.desk.world.now(),
            by: figure.by.iter().map(|by| (*by).into()).collect(),
            only: vec![],
        };
        let mut table = statistics.table(&mut tx, &query).await.unwrap();
        let axes = release(table.clone(), &Policy::default(), &[]).axes;
        // Of ten cases received nine were closed and answered, seven of them in time.
        let share = match figure.measure {
            "complaints.received" => 10,
            "complaints.answered-in-time" => 7,
            "complaints.remedies" => 4,
            _ => 9,
        };
        for (_, case) in cases.iter().enumerate().filter(|(n, _)| n % 10 < share) {
            let code = |by: &&str| {
                let at = match *by {
                    "right" => case.right,
                    "region" => case.region,
                    "channel" => case.channel,
                    "month" => case.month,
                    "remedy" => case.remedy,
                    _ => case.ending,
                };
                let axis = axes.iter().find(|axis| axis.dimension().as_str() == *by).unwrap();
                let leaves = &axis.nodes()[1..];
                leaves[at.min(leaves.len() - 1)].code.to_string()
            };
            table.add(&figure.by.iter().map(code).collect::<Vec<_>>(), 1).unwrap();
        }
        let before: Vec<Released> = earlier.iter().map(|(_, released)| released.clone()).collect();
        earlier.push((figure.key, release(table, &Policy::default(), &before)));
    }
    earlier
}

#[tokio::test]
async fn every_figure_shows_most_of_what_it_counts_for_few_cases_and_for_many() {
    let test = db::testkit::sqlite().await;
    let office = TestOffice::new(test.db.clone()).await;
    for (n, least) in [(400, 40), (4_000, 40)] {
        let mut told = vec![];
        for (key, released) in drawn(&office, &made(n)).await {
            let shown = released.cells.iter().filter(|cell| matches!(cell, Cell::Shown(_))).count();
            told.push((key, released.is_refused(), 100 * shown / released.cells.len()));
        }
        assert!(told.iter().all(|(_, refused, shown)| !refused && *shown >= least), "{n}: {told:?}");
    }
}
