//! Pages: every one in every language, and what stands on them.

use crate::house::{Browser, House, find};
use axum::http::StatusCode;
use db::Db;
use vault::Stretch;

db::both_engines! {
    async fn the_public_page_tells_of_any_day(db: Db) {
        let (house, _) = House::demo(db).await;
        let mut browser = house.browser();
        let seen = browser.get("/en/institution").await;
        assert_eq!(seen.status, StatusCode::OK);
        for words in ["Demonstration holder 1", "Demonstration deputy 1", "Regional representative 75", "Appointed by", "Abai Region", "Examination 2"] {
            assert!(seen.body.contains(words), "{words}: {}", seen.body);
        }
        let card = |body: &str| body.split("id=\"mandate\"").nth(1).unwrap().split("</section>").next().unwrap().to_owned();
        let seen = browser.get("/en/institution?on=2019-08-01").await;
        assert!(card(&seen.body).contains("Demonstration deputy 4") && card(&seen.body).contains("Acting"));
        assert!(!seen.body.contains("Abai Region"), "there was no such region then");
        assert!(!seen.body.contains("Demonstration holder 1"), "nothing of what came later");
        let seen = browser.get("/en/institution?on=2024-10-20").await;
        assert!(card(&seen.body).contains("Vacant since 15 October 2024"), "{}", card(&seen.body));
        let seen = browser.get("/en/institution?on=soon").await;
        assert_eq!(seen.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(seen.body.contains("href=\"#on\""));
        assert_eq!(house.texts.faults(), 0);
    }

    async fn an_office_that_recorded_nothing_says_so(db: Db) {
        let house = House::with(db, Stretch::DEMO);
        for (lang, words) in [("kk", "Әзірге ештеңе жазылмаған"), ("ru", "Пока ничего не записано"), ("en", "Nothing is recorded yet")] {
            let seen = house.browser().get(&format!("/{lang}/institution")).await;
            assert_eq!(seen.status, StatusCode::OK);
            assert!(seen.body.contains(words), "{}", seen.body);
        }
        assert_eq!(house.texts.faults(), 0);
    }

    async fn a_recorded_holder_stands_on_the_public_page(db: Db) {
        let (house, accounts) = House::demo(db).await;
        let mut keeper = house.browser();
        keeper.sign_in(find(&accounts, "administrator")).await;
        let form = |seat: &'static str, year: &'static str| [
            ("office", "regional-representative"), ("seat", seat), ("name_kk", "Жаңа өкіл"), ("name_ru", "Новый представитель"),
            ("name_en", "New representative"), ("person", ""), ("since_day", "2"), ("since_month", "3"), ("since_year", year),
            ("ground_kk", "Бұйрық"), ("ground_ru", "Приказ"), ("ground_en", "Order"), ("act_number", "7"), ("source", ""),
        ];
        for (seat, year, field) in [("", "2026", "seat"), ("KZ-11", "", "since"), ("KZ-75", "2026", "since")] {
            let seen = keeper.post("/en/office/holders/new", &form(seat, year)).await;
            assert_eq!(seen.status, StatusCode::UNPROCESSABLE_ENTITY);
            assert!(seen.body.contains(&format!("href=\"#{field}")), "{field}: {}", seen.body);
        }
        assert_eq!(keeper.post("/en/office/holders/new", &form("KZ-11", "2026")).await.to(), "/en/office/holders");
        assert!(house.browser().get("/en/institution").await.body.contains("New representative"));
        assert!(!house.browser().get("/en/institution?on=2026-03-01").await.body.contains("New representative"));

        let seen = keeper.get("/en/office/holders").await;
        let row = seen.body.split("<tr>").find(|row| row.contains("New representative")).unwrap();
        let end = row.split("action=\"").nth(1).unwrap().split('"').next().unwrap().to_owned();
        assert_eq!(keeper.post(&end, &[("until", "2026-03-01")]).await.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert_eq!(keeper.post(&end, &[("until", "2026-10-31")]).await.status, StatusCode::SEE_OTHER);
        assert!(!house.browser().get("/en/institution").await.body.contains("New representative"));
    }

    async fn the_log_is_shown_and_verified(db: Db) {
        let (house, accounts) = House::demo(db.clone()).await;
        let mut auditor = house.browser();
        auditor.sign_in(find(&accounts, "auditor")).await;
        access::audit::sequence(&db, &house.desk.vault, &house.desk.world).await.unwrap();
        let seen = auditor.get("/en/office/log").await;
        assert!(seen.body.contains("session.opened") && seen.body.contains("Auditor 01"), "{}", seen.body);
        let seen = auditor.post("/en/office/log/verify", &[]).await;
        assert!(seen.body.contains("The log is whole"), "{}", seen.body);
        let sql = "UPDATE access_leaf SET act = 'something.else' WHERE act = 'session.opened'";
        let mut tx = db.write().await.unwrap();
        assert_eq!(db::execute!(&mut tx, sqlx::query(sql)).unwrap(), 1);
        tx.commit().await.unwrap();
        let seen = auditor.post("/en/office/log/verify", &[]).await;
        assert!(seen.body.contains("The log is not whole"), "{}", seen.body);
    }
}

async fn every(browser: &mut Browser<'_>, pages: &[&str]) {
    for lang in ["kk", "ru", "en"] {
        for page in pages {
            let seen = browser.get(&format!("/{lang}{page}")).await;
            assert_eq!(seen.status, StatusCode::OK, "{lang}{page}: {}", seen.to());
            assert!(seen.body.contains(&format!("<html lang=\"{lang}\"")) && !seen.body.contains('⟦'), "{}", seen.body);
            assert!(!seen.body.contains("style=") && !seen.body.contains("<script>"), "{page}");
            let ids: Vec<&str> = seen.body.split(" id=\"").skip(1).map(|s| s.split('"').next().unwrap()).collect();
            let unlike: std::collections::BTreeSet<_> = ids.iter().collect();
            assert_eq!(ids.len(), unlike.len(), "{page}: an id stands twice: {ids:?}");
        }
    }
}

#[tokio::test]
async fn every_page_is_there_in_every_language() {
    let test = db::testkit::sqlite().await;
    let (house, accounts) = House::demo(test.db.clone()).await;
    every(
        &mut house.browser(),
        &["/institution", "/institution?on=2015-01-01", "/office/sign-in", "/office/sign-in?out=yes"],
    )
    .await;
    let mut keeper = house.browser();
    keeper.sign_in(find(&accounts, "administrator")).await;
    let listed = institution::store::people(&mut test.db.read().await.unwrap(), house.desk.today()).await.unwrap();
    let person = format!("/office/people/{}", listed[0].id);
    let pages = [
        "/office/people",
        "/office/people/new",
        &person,
        "/office/holders",
        "/office/holders/new",
        "/office/signing/new",
        "/office/rights",
        "/office/account",
        "/office/account/password",
    ];
    every(&mut keeper, &pages).await;
    let mut auditor = house.browser();
    auditor.sign_in(find(&accounts, "auditor")).await;
    every(&mut auditor, &["/office/log", "/office/rights"]).await;
    let mut half = house.browser();
    half.password("case07", &find(&accounts, "case07").password).await;
    every(&mut half, &["/office/sign-in/code"]).await;
    assert_eq!(house.texts.faults(), 0);
}
