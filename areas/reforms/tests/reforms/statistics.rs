//! Statistics agree with the rows they count.

use crate::office::{MONDAY, TestOffice, say};
use base::{DateRange, Timestamp};
use db::Db;
use exchange::stats::{Cell, Only, Policy, Query, Released, Statistics as _, Zeros, release};

async fn counted(office: &TestOffice, by: &[&str], only: &[(&str, &str)], as_of: Timestamp, day: &str) -> Released {
    let query = Query {
        measure: "reforms.recommendations".into(),
        period: DateRange { from: Some("2026-11-02".parse().unwrap()), until: Some(day.parse().unwrap()) },
        as_of,
        by: by.iter().map(|d| (*d).into()).collect(),
        only: only.iter().map(|(d, c)| Only { dimension: (*d).into(), codes: vec![(*c).into()] }).collect(),
    };
    let statistics = reforms::Statistics(office.desk.clone());
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
    async fn counts_are_those_of_the_rows_on_the_day_asked_for(db: Db) {
        let office = TestOffice::new(db).await;
        let first = office.issued("2026-0301").await;
        office.issued("2026-0302").await;
        let id = office.issue("2026-0303", "health", "life", "2026-11-23").await;
        let unsorted = office.issue("2026-0304", "no-such-body", "no-such-right", "2026-11-23").await;
        office.listen().await;
        office.days_later(2);
        let row = office.row(id).await;
        office.judge(&office.head, &row, &say("done")).await.unwrap();
        let now = office.desk.world.now();

        let by_status = counted(&office, &["body", "status"], &[], now, "2026-11-30").await;
        assert_eq!(shown(&by_status, &["interior", "sent"]), 2);
        assert_eq!(shown(&by_status, &["health", "done"]), 1);
        assert_eq!(shown(&by_status, &["health", "sent"]), 0);
        assert_eq!(shown(&by_status, &["unknown", "sent"]), 1);
        assert_eq!(shown(&by_status, &["*", "*"]), 4);
        let by_right = counted(&office, &["right"], &[("body", "interior")], now, "2026-11-30").await;
        assert_eq!((shown(&by_right, &["no-torture"]), shown(&by_right, &["*"])), (2, 2));

        // As it was known on the first day: nothing was done yet.
        let before: Timestamp = MONDAY.parse().unwrap();
        let then = counted(&office, &["status"], &[], before, "2026-11-30").await;
        assert_eq!((shown(&then, &["done"]), shown(&then, &["sent"])), (0, 4));
        // Issued after the period, it is not counted.
        office.issued("2026-0305").await;
        let period = counted(&office, &["status"], &[], office.desk.world.now(), "2026-11-03").await;
        assert_eq!(shown(&period, &["*"]), 4);
        assert_eq!(office.row(unsorted).await.body.as_str(), "no-such-body");
        assert_eq!(office.row(first.id).await.status.code(), "sent");
    }
}

#[tokio::test]
async fn the_definition_stands_in_three_languages() {
    let test = db::testkit::sqlite().await;
    let office = TestOffice::new(test.db.clone()).await;
    for measure in reforms::Statistics(office.desk.clone()).measures() {
        for lang in base::Lang::ALL {
            let text = office.desk.texts.text(lang, measure.definition, &[]);
            assert!(text.chars().count() > 40 && !text.contains('⟦'), "{lang}: {text}");
        }
    }
}
