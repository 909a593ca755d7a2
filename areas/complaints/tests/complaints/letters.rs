//! Letters to bodies and what is counted of it all, on both engines.

use crate::journey::{admitted, letter};
use crate::office::TestOffice;
use axum::body::Body;
use axum::http::Request;
use base::DateRange;
use complaints::actions::{examine, intake, overdue, reading, referral};
use complaints::model::{Case, Passes};
use complaints::store;
use db::{Cursor, Db};
use exchange::post;
use exchange::stats::{Cell, Policy, Query, Statistics as _, TOTAL, Zeros, release};
use tower::ServiceExt as _;

async fn inquired(office: &TestOffice) -> Case {
    let (case, _) = admitted(office).await;
    let draft = letter(Passes::Story, "Түсініктеме беріңіз.");
    examine::inquire(&office.desk, &office.head, case.id, case.version, "interior", draft).await.unwrap()
}

async fn reply(office: &TestOffice, case: &Case, words: &str) {
    let desk = &office.desk;
    let mut tx = desk.db.write().await.unwrap();
    let sent = post::of_stream(&mut tx, case.id).await.unwrap().remove(0);
    let by = (&office.focal.who, office.focal.keys.as_ref().unwrap().author().unwrap());
    post::reply(&mut tx, &desk.vault, &desk.world, by, &sent, (words, &[])).await.unwrap();
    tx.commit().await.unwrap();
}

db::both_engines! {
    async fn letters_go_with_the_case_and_shut_behind_those_who_had_it(db: Db) {
        let office = TestOffice::new(db).await;
        let desk = &office.desk;
        let case = inquired(&office).await;
        reply(&office, &case, "Бірінші жауап").await;
        let case = referral::offer(desk, &office.head, case.id, case.version, office.regional, "Өңірге").await.unwrap();
        let case = referral::accept(desk, &office.representative, case.id, case.version, None).await.unwrap();
        // What was there is wrapped by who opens it: the new people learn the old reply from a hand-over by the old ones.
        reply(&office, &case, "Екінші жауап").await;
        let mut tx = desk.db.read().await.unwrap();
        let sent = post::of_stream(&mut tx, case.id).await.unwrap().remove(0);
        let mine = post::read(&mut tx, &desk.vault, office.representative.keys.as_ref().unwrap(), &sent).await.unwrap();
        assert!(mine.replies.contains(&"Екінші жауап".to_owned()), "{:?}", mine.replies);
        let theirs = post::read(&mut tx, &desk.vault, office.head.keys.as_ref().unwrap(), &sent).await.unwrap();
        assert_eq!(theirs.replies, ["Бірінші жауап"], "what comes later is shut to those who had it");
        let chief = post::read(&mut tx, &desk.vault, office.chief.keys.as_ref().unwrap(), &sent).await.unwrap();
        assert_eq!(chief.replies.len(), 2);
    }

    async fn a_case_handed_on_by_its_head_takes_its_letters_along(db: Db) {
        let office = TestOffice::new(db).await;
        let desk = &office.desk;
        let case = inquired(&office).await;
        reply(&office, &case, "Жауап").await;
        intake::assign(desk, &office.head, case.id, case.version, office.regional, None).await.unwrap();
        let opened = reading::open(desk, &office.representative, case.id).await.unwrap();
        assert_eq!(opened.posts[0].1.replies, ["Жауап"]);
    }

    async fn a_reply_on_paper_ends_the_wait_and_nobody_is_named(db: Db) {
        let office = TestOffice::new(db).await;
        let desk = &office.desk;
        let case = inquired(&office).await;
        let inquiry = store::inquiries(&mut desk.db.read().await.unwrap(), case.id).await.unwrap()[0].id;
        examine::record_reply(desk, &office.officer, case.id, case.version, inquiry, "Қағаз жауап").await.unwrap();
        office.days_later(60);
        assert!(overdue::to_do(desk, &office.head).await.unwrap().late.is_empty());
    }

    async fn after_two_reminders_the_body_above_is_written_to(db: Db) {
        let office = TestOffice::new(db).await;
        let desk = &office.desk;
        let (case, _) = admitted(&office).await;
        let body = desk.rulebook.bodies.iter().find(|b| b.superior.as_deref() == Some("interior") && b.valid.contains(desk.today())).unwrap().key.clone();
        let draft = || letter(Passes::Nothing, "Жауап беріңіз.");
        let mut case = examine::inquire(desk, &office.head, case.id, case.version, &body, draft()).await.unwrap();
        let inquiry = store::inquiries(&mut desk.db.read().await.unwrap(), case.id).await.unwrap()[0].id;
        office.days_later(20);
        for _ in 0..3 {
            case = examine::remind(desk, &office.head, case.id, case.version, inquiry, draft()).await.unwrap();
        }
        let steps = store::steps(&mut desk.db.read().await.unwrap(), case.id).await.unwrap();
        let sent: Vec<_> = steps.iter().rev().filter(|s| s.detail.get("n").is_some()).map(|s| (s.kind.as_str(), s.detail["body"].as_str().unwrap().to_owned())).collect();
        assert_eq!(sent, [("reminder", body.clone()), ("reminder", body), ("superior-note", "interior".to_owned())]);
    }

    async fn the_public_register_shows_the_month_and_neither_number_nor_day(db: Db) {
        let office = TestOffice::new(db).await;
        let desk = &office.desk;
        let case = inquired(&office).await;
        let sent = post::of_stream(&mut desk.db.read().await.unwrap(), case.id).await.unwrap().remove(0);
        let number = exchange::letters::get(&mut desk.db.read().await.unwrap(), sent.letter).await.unwrap().number;
        office.days_later(40);
        overdue::notice(desk, &office.head, sent.letter).await.unwrap();
        office.days_later(12);
        overdue::decide(desk, &office.chief, sent.letter, true, "Біздің сөзіміз").await.unwrap();
        let app = crate::api::routes(&office);
        let page = app.oneshot(Request::get("/en/overdue").body(Body::empty()).unwrap()).await.unwrap();
        let html = http_body_util::BodyExt::collect(page.into_body()).await.unwrap().to_bytes();
        let html = String::from_utf8(html.to_vec()).unwrap();
        assert!(html.contains("November 2026") && html.contains("Біздің сөзіміз"), "{html}");
        assert!(!html.contains(&number) && !html.contains("16 November") && !html.contains(case.number.as_deref().unwrap()));
    }

    async fn what_is_counted_agrees_with_the_rows(db: Db) {
        let office = TestOffice::new(db).await;
        let desk = &office.desk;
        let case = inquired(&office).await;
        admitted(&office).await;
        let statistics = complaints::Statistics(desk.clone());
        let count = async |measure: &str, by: &str| {
            let query = Query {
                measure: measure.into(),
                period: DateRange { from: "2026-01-01".parse().ok(), until: "2027-12-31".parse().ok() },
                as_of: desk.world.now(),
                by: vec![by.into()],
                only: vec![],
            };
            let table = statistics.table(&mut desk.db.read().await.unwrap(), &query).await.unwrap();
            release(table, &Policy { threshold: 1, width: 1, zeros: Zeros::Shown, rounding: None }, &[])
        };
        let of = |released: &exchange::stats::Released, code: &str| match released.cell(&[code]) {
            Some(Cell::Shown(n)) => Some(n),
            _ => None,
        };
        let received = count("complaints.received", "body").await;
        assert_eq!((of(&received, TOTAL), of(&received, "interior")), (Some(2), Some(2)));
        assert_eq!(of(&count("complaints.answered", "channel").await, TOTAL), Some(0));
        let case = examine::not_heard(desk, &office.officer, case.id, case.version, "себеп").await.unwrap();
        let decision = complaints::actions::outcome::Decision { ending: complaints::model::Ending::NotFound, finding: "Жоқ.".to_owned(), recommendation: String::new() };
        let case = complaints::actions::outcome::decide(desk, &office.head, case.id, case.version, decision).await.unwrap();
        office.days_later(60);
        complaints::actions::outcome::answer(desk, &office.head, case.id, case.version, letter(Passes::Name, "Жауап")).await.unwrap();
        let after = office.desk.world.now().plus_seconds(1);
        office.desk.world.set(after);
        let answered = count("complaints.answered", "ending").await;
        assert_eq!((of(&answered, TOTAL), of(&answered, "not_found")), (Some(1), Some(1)));
        let in_time = count("complaints.answered-in-time", "region").await;
        assert_eq!(of(&in_time, TOTAL), Some(0), "two months are too late");
        assert!(overdue::shown(desk, Cursor::END).await.unwrap().rows.is_empty());
    }
}
