//! The first run: a real institution, once, and never out of a demonstration.

use crate::house::{House, code};
use axum::http::StatusCode;
use base::{Error, Secret, Trilingual};
use db::Db;
use institution::actions::setup::{SetupInput, setup};
use institution::{demo, store};
use vault::Stretch;

pub(crate) fn input(sign_in: &str) -> SetupInput {
    let three = |text: &str| Trilingual { kk: text.into(), ru: text.into(), en: text.into() };
    SetupInput {
        names: three("Institution"),
        administrator: three("Keeper"),
        sign_in: sign_in.into(),
        password: Secret::new("four quite unrelated words".into()),
    }
}

db::both_engines! {
    async fn setup_makes_units_and_an_administrator_who_enrols_an_app(db: Db) {
        let house = House::with(db.clone(), Stretch::DEMO);
        setup(&house.desk, &input("keeper")).await.unwrap();
        let mut tx = db.read().await.unwrap();
        assert_eq!(store::meta(&mut tx).await.unwrap().unwrap().kind, "real");
        assert_eq!(store::units(&mut tx).await.unwrap().len(), 24, "intake, two for examination, 20 regions, secretariat");
        drop(tx);
        let mut browser = house.browser();
        let seen = browser.password("keeper", "four quite unrelated words").await;
        assert_eq!(seen.to(), "/kk/office/sign-in/app?to=/office");
        assert_eq!(browser.get("/kk/office/sign-in/code").await.status, StatusCode::OK);
        let early = browser.post("/kk/office/sign-in/code", &[("code", "123456")]).await;
        assert_eq!(early.to(), "/kk/office/sign-in?to=/office", "no code before an app is enrolled");
        let seen = browser.get("/en/office/sign-in/app").await;
        assert!(seen.body.contains("<svg") && !seen.body.contains("<?xml"), "{}", seen.body);
        let secret = seen.body.split("<b class=\"num\">").nth(1).unwrap().split("</b>").next().unwrap().to_owned();
        let wrong = browser.post("/en/office/sign-in/app", &[("code", "000000")]).await;
        assert_eq!(wrong.status, StatusCode::UNPROCESSABLE_ENTITY);
        let right = code(&secret, house.desk.world.now());
        let seen = browser.post("/en/office/sign-in/app", &[("code", &right)]).await;
        assert_eq!(seen.status, StatusCode::OK);
        let codes: Vec<&str> = seen.body.split("<ol class=\"words\">").nth(1).unwrap().split("</ol>").next().unwrap()
            .split("<li>").skip(1).map(|c| c.split('<').next().unwrap()).collect();
        assert_eq!(codes.len(), 10);
        let seen = browser.get("/en/office").await;
        assert_eq!(seen.to(), "/en/office/people");

        // A recovery code opens once.
        let mut other = house.browser();
        other.password("keeper", "four quite unrelated words").await;
        let seen = other.post("/en/office/sign-in/code", &[("code", codes[3])]).await;
        assert_eq!(seen.to(), "/en/office/account");
        assert!(other.get("/en/office/account").await.body.contains("9 codes are left"));
        let mut third = house.browser();
        third.password("keeper", "four quite unrelated words").await;
        let seen = third.post("/en/office/sign-in/code", &[("code", codes[3])]).await;
        assert_eq!(seen.status, StatusCode::UNPROCESSABLE_ENTITY);
        // New ones for a code of the app; then the old are good no more.
        house.wait(30);
        let seen = other.post("/en/office/account/codes", &[("code", &code(&secret, house.desk.world.now()))]).await;
        assert_eq!(seen.status, StatusCode::OK);
        let seen = third.post("/en/office/sign-in/code", &[("code", codes[4])]).await;
        assert_eq!(seen.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert_eq!(house.texts.faults(), 0);
    }

    async fn an_institution_is_founded_once(db: Db) {
        let house = House::with(db.clone(), Stretch::DEMO);
        setup(&house.desk, &input("keeper")).await.unwrap();
        assert!(matches!(setup(&house.desk, &input("second")).await, Err(Error::Conflict("institution-wrong-founded"))));
        assert!(matches!(demo::fill(&house.desk).await, Err(Error::Conflict("institution-wrong-founded"))));
        let people = store::people(&mut db.read().await.unwrap(), house.desk.today()).await.unwrap();
        assert_eq!(people.len(), 1, "nothing of the refused attempts was kept");
    }

    async fn a_demonstration_never_becomes_real(db: Db) {
        let (house, _) = House::demo(db.clone()).await;
        assert!(matches!(setup(&house.desk, &input("keeper")).await, Err(Error::Conflict("institution-wrong-demo"))));
        assert_eq!(store::meta(&mut db.read().await.unwrap()).await.unwrap().unwrap().kind, "demo");
    }
}

#[tokio::test]
async fn a_first_password_must_be_long() {
    let test = db::testkit::sqlite().await;
    let house = House::with(test.db.clone(), Stretch::DEMO);
    let short = SetupInput { password: Secret::new("short".into()), ..input("keeper") };
    assert!(matches!(setup(&house.desk, &short).await, Err(Error::Invalid(_))));
    assert_eq!(store::meta(&mut test.db.read().await.unwrap()).await.unwrap(), None);
}
