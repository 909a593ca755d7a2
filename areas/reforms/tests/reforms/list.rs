//! The list: what is due first, then the newest, page by page, and how many of all.

use crate::office::{TestOffice, say};
use db::Db;
use reforms::actions;
use reforms::model::Status;
use reforms::store::{self, Filter, Place};

/// Recommendations due on the 23rd and the 20th, then one that was done and a newer one that was accepted.
async fn four(office: &TestOffice) {
    for (number, body, right, due) in [
        ("2026-0201", "interior", "no-torture", "2026-11-23"),
        ("2026-0202", "health", "life", "2026-11-20"),
        ("2026-0203", "interior", "life", "2026-11-10"),
        ("2026-0204", "health", "no-torture", "2026-11-09"),
    ] {
        office.days_later(1);
        let id = office.issue(number, body, right, due).await;
        office.listen().await;
        let row = office.row(id).await;
        match number {
            "2026-0203" => office.judge(&office.officer, &row, &say("done")).await.unwrap(),
            "2026-0204" => office.judge(&office.officer, &row, &say("accepted")).await.unwrap(),
            _ => {}
        }
    }
}

async fn numbers(office: &TestOffice, filter: &Filter) -> Vec<String> {
    let list = actions::list(&office.desk, &office.treaties, filter, Place::START).await.unwrap();
    list.rows.into_iter().map(|r| r.number).collect()
}

db::both_engines! {
    async fn what_is_due_first_stands_on_top_then_the_newest(db: Db) {
        let office = TestOffice::new(db).await;
        four(&office).await;
        let all = ["2026-0202", "2026-0201", "2026-0204", "2026-0203"];
        assert_eq!(numbers(&office, &Filter::default()).await, all);
        // Whatever the size of a page, nothing comes twice and nothing is left out.
        for size in 1..=4 {
            let (mut seen, mut from) = (vec![], Some(Place::START));
            while let Some(place) = from {
                let mut tx = office.desk.db.read().await.unwrap();
                let (rows, next) = store::list(&mut tx, &Filter::default(), place, size).await.unwrap();
                assert!(!rows.is_empty() && rows.len() <= size);
                seen.extend(rows.into_iter().map(|r| r.number));
                from = next.map(|place| Place::read(&place.to_string()).unwrap());
            }
            assert_eq!(seen, all, "{size} a page");
        }
    }

    async fn filters_narrow_the_list_and_counts_keep_their_denominator(db: Db) {
        let office = TestOffice::new(db).await;
        four(&office).await;
        let of = |status: &str, body: &str, right: &str| {
            let given = |text: &str| (!text.is_empty()).then(|| text.to_owned());
            Filter { status: given(status), body: given(body), right: given(right) }
        };
        assert_eq!(numbers(&office, &of("sent", "", "")).await, ["2026-0202", "2026-0201"]);
        assert_eq!(numbers(&office, &of("done", "", "")).await, ["2026-0203"]);
        assert_eq!(numbers(&office, &of("", "health", "")).await, ["2026-0202", "2026-0204"]);
        assert_eq!(numbers(&office, &of("", "interior", "life")).await, ["2026-0203"]);
        assert!(numbers(&office, &of("silent", "", "")).await.is_empty());
        // Narrowed to a status, the counts still say of how many.
        let list = actions::list(&office.desk, &office.head, &of("done", "interior", ""), Place::START).await.unwrap();
        assert_eq!((list.rows.len(), list.all), (1, 2));
        let counted: Vec<(Status, i64)> = list.tally.iter().copied().filter(|(_, n)| *n > 0).collect();
        assert_eq!(counted, [(Status::Sent, 1), (Status::Done, 1)]);
        let order: Vec<Status> = list.tally.iter().map(|(s, _)| *s).collect();
        assert_eq!(order, Status::ALL, "in the order of the way, whatever the numbers");
    }
}
