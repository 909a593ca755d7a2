//! Whether a letter is ours, as anybody may ask.

use crate::house::House;
use axum::http::StatusCode;
use base::{Lang, RootId};
use db::Db;
use exchange::letters::{Check, Direction, Letter, LetterId, Party, PassedOn, record};
use sha2::{Digest as _, Sha256};

const PDF: &str = "%PDF-1.7 of ours";

async fn letter(house: &House, number: &str, party: Party, direction: Direction) -> String {
    let world = &house.desk.world;
    let code = Check::new_code(world);
    let hash = data_encoding::HEXLOWER.encode(&Sha256::digest(PDF));
    let letter = Letter {
        id: LetterId::new(world),
        number: number.to_owned(),
        root: RootId::new(world),
        direction,
        party,
        lang: Lang::Kk,
        date: house.desk.today(),
        kind: "outcome".into(),
        entry: None,
        passed_on: PassedOn::Name,
        reply_due: None,
        answers: None,
        check: Some(Check { code: code.clone(), hash }),
    };
    let mut tx = house.desk.db.write().await.unwrap();
    record(&mut tx, &letter).await.unwrap();
    tx.commit().await.unwrap();
    code
}

db::both_engines! {
    async fn a_code_tells_which_letter_it_is_and_never_to_which_person(db: Db) {
        let (house, _) = House::demo(db).await;
        let to_person = letter(&house, "2026-0100", Party::Complainant, Direction::Outgoing).await;
        let to_body = letter(&house, "2026-0101", Party::Body("interior".into()), Direction::Outgoing).await;
        let came_in = letter(&house, "2026-0102", Party::Body("interior".into()), Direction::Incoming).await;
        let mut anybody = house.browser();
        let seen = anybody.get("/en/check").await;
        assert!(seen.status == StatusCode::OK && seen.body.contains("name=\"code\""), "{}", seen.body);
        let seen = anybody.get(&format!("/en/check?code={to_person}")).await;
        for words in ["2026-0100", "23 November 2026", "Letter of outcome", "A person who complained"] {
            assert!(seen.body.contains(words), "{words}: {}", seen.body);
        }
        // As it is typed from paper.
        let typed = format!(" {}-{} ", to_body[..6].to_lowercase(), &to_body[6..]);
        let seen = anybody.post_files("/en/check", &[("code", &typed)], &[]).await;
        assert!(seen.body.contains("2026-0101") && seen.body.contains("A state body: Ministry of Internal Affairs"), "{}", seen.body);
        assert!(!seen.body.contains("exactly our letter") && !seen.body.contains("not our letter"), "no file, no word about it");
        for unknown in [came_in.as_str(), "0000", "ABCDEFGH"] {
            let seen = anybody.get(&format!("/en/check?code={unknown}")).await;
            assert!(seen.status == StatusCode::OK && seen.body.contains("We know no letter with this code"), "{}", seen.body);
        }
        assert_eq!(house.texts.faults(), 0);
    }

    async fn a_file_is_compared_to_its_last_byte_and_not_kept(db: Db) {
        let (house, _) = House::demo(db).await;
        let code = letter(&house, "2026-0100", Party::Complainant, Direction::Outgoing).await;
        let mut anybody = house.browser();
        let ours = anybody.post_files("/ru/check", &[("code", &code)], &[("file", "letter.pdf", PDF)]).await;
        assert!(ours.body.contains("Файл в точности наш"), "{}", ours.body);
        let changed = anybody.post_files("/ru/check", &[("code", &code)], &[("file", "letter.pdf", "%PDF-1.7 of 0urs")]).await;
        assert!(changed.body.contains("Этот файл – не наше письмо"), "{}", changed.body);
        let none = anybody.post_files("/ru/check", &[("code", " ")], &[("file", "", "")]).await;
        assert_eq!(none.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(none.body.contains("href=\"#code\""), "{}", none.body);
        let large = "x".repeat(11 * 1024 * 1024);
        let large = anybody.post_files("/ru/check", &[("code", &code)], &[("file", "letter.pdf", &large)]).await;
        assert_eq!(large.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(large.body.contains("href=\"#file\""), "{}", large.body);
        assert_eq!(house.files(), 0);
        assert_eq!(house.texts.faults(), 0);
    }
}

#[tokio::test]
async fn an_address_that_tries_codes_is_slowed_and_no_other() {
    let test = db::testkit::sqlite().await;
    let (house, _) = House::demo(test.db.clone()).await;
    let mut guesser = house.browser();
    for _ in 0..30 {
        assert_eq!(guesser.get("/en/check?code=1").await.status, StatusCode::OK);
    }
    assert_eq!(guesser.get("/en/check?code=1").await.status, StatusCode::TOO_MANY_REQUESTS);
    assert_eq!(guesser.post_files("/en/check", &[("code", "1")], &[]).await.status, StatusCode::TOO_MANY_REQUESTS);
    assert_eq!(guesser.get("/en/check").await.status, StatusCode::OK, "the page itself is there");
    let mut another = house.browser();
    another.from = [198, 51, 100, 7];
    assert_eq!(another.get("/en/check?code=1").await.status, StatusCode::OK);
}
