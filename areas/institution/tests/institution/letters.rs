//! Letters to state bodies: who opens them, and how an answer comes back.

use crate::house::{House, find};
use access::Who;
use axum::http::StatusCode;
use base::{Lang, RootId, Timestamp};
use db::{Db, WriteTx};
use exchange::Later;
use exchange::events::{Consumer, Envelope, Event, dispatch};
use exchange::letters::{self, Direction, Letter, LetterId, Party, PassedOn};
use exchange::office::Office as _;
use exchange::post::{self, Parcel};
use institution::demo::DemoAccount;
use std::sync::Mutex;
use uuid::Uuid;
use vault::Reader;

const ABOUT: Uuid = Uuid::from_u128(7);

/// A letter of case07's to a body: its number, what is due when, and whether the body's people have keys of it.
async fn send(
    house: &House,
    accounts: &[DemoAccount],
    (body, number): (&str, &str),
    due: Option<Timestamp>,
    opens: bool,
) -> LetterId {
    let (officer, ring) = house.ring(find(accounts, "case07")).await;
    let (vault, world) = (&house.desk.vault, &house.desk.world);
    let stream = RootId::new(world);
    let letter = Letter {
        id: LetterId::new(world),
        number: number.to_owned(),
        root: stream,
        direction: Direction::Outgoing,
        party: Party::Body(body.into()),
        lang: Lang::Kk,
        date: house.desk.today(),
        kind: "inquiry".into(),
        entry: None,
        passed_on: PassedOn::Nothing,
        reply_due: None,
        answers: None,
        check: None,
    };
    let mut tx = house.desk.db.write().await.unwrap();
    letters::record(&mut tx, &letter).await.unwrap();
    let mut readers = vec![Reader::Person(officer)];
    if opens {
        let focal_points = house.desk.focal_points(&mut tx, body).await.unwrap();
        readers.extend(focal_points.into_iter().map(Reader::Person));
    }
    let pdf = format!("%PDF- {number}");
    let parcel = Parcel {
        letter: letter.id,
        stream,
        body: body.into(),
        kind: "inquiry".into(),
        about: Some(ABOUT),
        due_at: due,
        readers: &readers,
        pdf: pdf.as_bytes(),
    };
    let by = (&Who::Staff(officer), ring.author().unwrap());
    post::send(&mut tx, vault, world, by, &parcel).await.unwrap();
    tx.commit().await.unwrap();
    letter.id
}

fn in_days(house: &House, days: i64) -> Timestamp {
    house.desk.world.now().plus_seconds(days * 86_400)
}

/// Hears what was answered.
#[derive(Default)]
struct Ear(Mutex<Vec<Envelope>>);

impl Consumer for Ear {
    fn name(&self) -> &'static str {
        "ear"
    }

    fn handle<'a>(&'a self, _: &'a mut WriteTx, event: &'a Envelope) -> Later<'a, ()> {
        Box::pin(async move {
            self.0.lock().unwrap().push(event.clone());
            Ok(())
        })
    }
}

db::both_engines! {
    async fn whoever_answers_for_a_body_opens_its_letters_and_no_others(db: Db) {
        let (house, accounts) = House::demo(db.clone()).await;
        let own = send(&house, &accounts, ("interior", "2026-0041"), Some(in_days(&house, 3)), true).await;
        let other = send(&house, &accounts, ("justice", "2026-0042"), Some(in_days(&house, 3)), true).await;
        let mut focal = house.browser();
        focal.sign_in(find(&accounts, "focalpoint")).await;
        assert_eq!(focal.get("/en/office").await.to(), "/en/office/letters", "where a focal point comes to");
        let seen = focal.get("/en/office/letters").await;
        assert_eq!(seen.status, StatusCode::OK);
        assert!(seen.body.contains("2026-0041") && seen.body.contains("Answer by 26 November"), "{}", seen.body);
        assert!(!seen.body.contains("2026-0042"), "{}", seen.body);

        let place = format!("/en/office/letters/{own}");
        let seen = focal.get(&place).await;
        assert!(seen.body.contains("Inquiry to a body") && seen.body.contains("href=\"/en/overdue\""), "{}", seen.body);
        let pdf = focal.get(&format!("{place}/pdf")).await;
        assert_eq!((pdf.status, pdf.body.as_str()), (StatusCode::OK, "%PDF- 2026-0041"));
        let post = post::get(&mut db.read().await.unwrap(), own).await.unwrap().unwrap();
        assert!(post.opened_at.is_some());
        let leaves = access::audit::leaves_for_root(&mut db.read().await.unwrap(), post.root, db::Cursor::END, 10).await.unwrap();
        let opened = leaves.rows.iter().filter(|leaf| leaf.act == "content.opened" && leaf.role == "focal-point");
        assert_eq!(opened.count(), 2, "the page and the letter");

        for strange in [other.to_string(), LetterId::new(&house.desk.world).to_string(), "x".to_owned()] {
            let place = format!("/en/office/letters/{strange}");
            for seen in [focal.get(&place).await, focal.get(&format!("{place}/pdf")).await, focal.post_files(&place, &[("text", "no")], &[("files", "a.txt", "a")]).await] {
                assert_eq!(seen.status, StatusCode::NOT_FOUND, "{place}");
            }
        }
        let strange = post::get(&mut db.read().await.unwrap(), other).await.unwrap().unwrap();
        assert!(strange.opened_at.is_none() && strange.replied_at.is_none());
        assert_eq!(house.files(), 0, "nothing is taken from whoever may not answer");
        let mut officer = house.browser();
        officer.sign_in(find(&accounts, "case07")).await;
        assert_eq!(officer.get(&place).await.status, StatusCode::NOT_FOUND, "staff read it in the case");
        assert_eq!(officer.get("/en/office/letters").await.status, StatusCode::FORBIDDEN);
        assert_eq!(house.texts.faults(), 0);
    }

    async fn an_answer_comes_back_with_its_files_and_is_told(db: Db) {
        let (house, accounts) = House::demo(db.clone()).await;
        let id = send(&house, &accounts, ("interior", "2026-0041"), Some(in_days(&house, 3)), true).await;
        let place = format!("/ru/office/letters/{id}");
        let mut focal = house.browser();
        focal.sign_in(find(&accounts, "focalpoint")).await;
        let files = [("files", "протокол.txt", "Всё по порядку.")];
        let long = "я".repeat(20_001);
        for wrong in ["  ", &long] {
            let seen = focal.post_files(&place, &[("text", wrong)], &files).await;
            assert_eq!(seen.status, StatusCode::UNPROCESSABLE_ENTITY);
            assert!(seen.body.contains("href=\"#text\""), "{}", seen.body);
        }
        assert_eq!(house.files(), 0, "files of an answer that was not taken are gone");
        let seen = focal.post_files(&place, &[("text", "Мы проверили <всё>.")], &files).await;
        assert_eq!(seen.to(), format!("{place}?sent=yes"), "{}", seen.body);
        let seen = focal.get(seen.to()).await;
        assert!(seen.body.contains("Ваш ответ дошёл до нас") && seen.body.contains("Мы проверили &#60;всё&#62;."), "{}", seen.body);
        let link = seen.body.split(&format!("href=\"{place}/files/")).nth(1).unwrap().split('"').next().unwrap().to_owned();
        let file = focal.get(&format!("{place}/files/{link}")).await;
        assert_eq!((file.status, file.body.as_str()), (StatusCode::OK, "Всё по порядку."));
        assert!(file.headers["content-disposition"].to_str().unwrap().starts_with("attachment; filename*=UTF-8''%D0%BF"));
        let list = focal.get("/ru/office/letters").await;
        assert!(list.body.contains("Писем, которые ждут ответа, нет") && list.body.contains("Ответ дан"), "{}", list.body);

        let post = post::get(&mut db.read().await.unwrap(), id).await.unwrap().unwrap();
        let (_, ring) = house.ring(find(&accounts, "case07")).await;
        let read = post::read(&mut db.read().await.unwrap(), &house.desk.vault, &ring, &post).await.unwrap();
        assert_eq!(read.replies, ["Мы проверили <всё>."]);
        let ear = Ear::default();
        dispatch(&db, &house.desk.world, &[&ear]).await.unwrap();
        let heard: Vec<_> = ear.0.lock().unwrap().iter().map(|e| (e.stream, e.event.clone())).collect();
        let told = Event::LetterAnswered { letter: id, kind: "inquiry".into(), about: Some(ABOUT), on_paper: false };
        assert_eq!(heard, [(post.stream, told)]);
        assert_eq!(house.texts.faults(), 0);
    }

    async fn what_is_due_stands_first_and_late_letters_are_marked(db: Db) {
        let (house, accounts) = House::demo(db.clone()).await;
        for (number, due) in [("2026-0001", Some(in_days(&house, -2))), ("2026-0002", None), ("2026-0003", Some(in_days(&house, 9)))] {
            send(&house, &accounts, ("justice", number), due, true).await;
            house.wait(60);
        }
        for number in 10..60 {
            send(&house, &accounts, ("justice", &format!("2026-00{number}")), Some(in_days(&house, 20)), true).await;
            house.wait(1);
        }
        let mut focal = house.browser();
        focal.sign_in(find(&accounts, "focalpoint2")).await;
        let seen = focal.get("/en/office/letters").await;
        let (waiting, all) = seen.body.split_once("id=\"all\"").unwrap();
        let place = |number: &str| waiting.find(number).unwrap_or(usize::MAX);
        assert!(place("2026-0001") < place("2026-0003") && place("2026-0003") < place("2026-0010"), "{waiting}");
        assert!(waiting.contains("Late, the last day was 21 November 2026") && !waiting.contains("2026-0002"), "{waiting}");
        assert!(all.find("2026-0059").unwrap() < all.find("2026-0010").unwrap() && !all.contains("2026-0003"));
        let older = all.split("rel=\"next\" href=\"").nth(1).unwrap().split('"').next().unwrap();
        let older = focal.get(older).await;
        assert!(["2026-0001", "2026-0002", "2026-0003"].iter().all(|number| older.body.contains(number)), "{}", older.body);
        assert!(!older.body.contains("2026-0010") && !older.body.contains("id=\"waiting\""));
        assert_eq!(focal.get("/en/office/letters?before=x").await.status, StatusCode::NOT_FOUND);
        assert_eq!(house.texts.faults(), 0);
    }

    async fn a_key_younger_than_the_letter_does_not_open_it_and_that_is_said(db: Db) {
        let (house, accounts) = House::demo(db.clone()).await;
        let id = send(&house, &accounts, ("interior", "2026-0041"), Some(in_days(&house, 3)), false).await;
        let place = format!("/kk/office/letters/{id}");
        let mut focal = house.browser();
        focal.sign_in(find(&accounts, "focalpoint")).await;
        let seen = focal.get(&place).await;
        assert_eq!(seen.status, StatusCode::OK);
        assert!(seen.body.contains("Кілтіңіз бұл хатты ашпайды") && !seen.body.contains("<textarea"), "{}", seen.body);
        assert_eq!(focal.get(&format!("{place}/pdf")).await.status, StatusCode::NOT_FOUND);
        let post = post::get(&mut db.read().await.unwrap(), id).await.unwrap().unwrap();
        assert!(post.opened_at.is_none(), "nobody has opened it");
        assert_eq!(house.texts.faults(), 0);
    }
}
