//! Statistics agree with the deeds they count, as they were known on the day asked for.

use crate::office::TestOffice;
use base::{DateRange, Timestamp};
use db::Db;
use exchange::stats::{Cell, Only, Policy, Query, Released, Statistics as _, Zeros, release};
use treaties::model::Procedure;
use treaties::model::communication::{Deed, Outcome};

async fn counted(office: &TestOffice, by: &[&str], only: &[(&str, &str)], as_of: Timestamp) -> Released {
    let query = Query {
        measure: "treaties.communications".into(),
        period: DateRange { from: Some("2026-11-02".parse().unwrap()), until: Some("2026-11-30".parse().unwrap()) },
        as_of,
        by: by.iter().map(|d| (*d).into()).collect(),
        only: only.iter().map(|(d, c)| Only { dimension: (*d).into(), codes: vec![(*c).into()] }).collect(),
    };
    let statistics = treaties::Statistics(office.desk.clone());
    let table = statistics.table(&mut office.desk.db.read().await.unwrap(), &query).await.unwrap();
    // Nothing is small, so that every count is seen.
    release(table, &Policy { threshold: 1, width: 1, zeros: Zeros::Shown, rounding: None }, &[])
}

fn shown(released: &Released, codes: &[&str]) -> u64 {
    match released.cell(codes) {
        Some(Cell::Shown(count)) => count,
        other => panic!("{codes:?}: {other:?}"),
    }
}

db::both_engines! {
    async fn counts_are_those_of_the_deeds_known_on_the_day_asked_for(db: Db) {
        let office = TestOffice::new(db).await;
        let first = office.opened(Procedure::Cat, "Іс.").await;
        let second = office.opened(Procedure::Cat, "Іс.").await;
        office.opened(Procedure::Hrc, "Іс.").await;
        office.record(first, "2026-11-03", Deed::Registered).await.unwrap();
        office.record(second, "2026-11-04", Deed::Registered).await.unwrap();
        let before = office.desk.world.now();
        office.record(first, "2026-11-10", Deed::Decided(Outcome::Violation)).await.unwrap();
        let now = office.desk.world.now();

        let by_stage = counted(&office, &["committee", "stage"], &[], now).await;
        assert_eq!(shown(&by_stage, &["cat", "follow-up"]), 1);
        assert_eq!(shown(&by_stage, &["cat", "observations"]), 1);
        assert_eq!(shown(&by_stage, &["hrc", "prepared"]), 1);
        assert_eq!(shown(&by_stage, &["*", "*"]), 3);
        let outcomes = counted(&office, &["outcome"], &[("committee", "cat")], now).await;
        assert_eq!((shown(&outcomes, &["violation"]), shown(&outcomes, &["undecided"])), (1, 1));
        let then = counted(&office, &["stage"], &[], before).await;
        assert_eq!((shown(&then, &["observations"]), shown(&then, &["follow-up"])), (2, 0));
        // Opened after the period, it is not counted.
        office.on("2026-12-01");
        office.opened(Procedure::Cat, "Іс.").await;
        let later = counted(&office, &["stage"], &[], office.desk.world.now()).await;
        assert_eq!(shown(&later, &["*"]), 3);
    }
}

#[tokio::test]
async fn the_definition_stands_in_three_languages() {
    let test = db::testkit::sqlite().await;
    let office = TestOffice::new(test.db.clone()).await;
    for measure in treaties::Statistics(office.desk.clone()).measures() {
        for lang in base::Lang::ALL {
            let text = office.desk.texts.text(lang, measure.definition, &[]);
            assert!(text.chars().count() > 40 && !text.contains('⟦'), "{lang}: {text}");
        }
    }
}
