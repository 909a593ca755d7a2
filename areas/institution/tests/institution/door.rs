//! The door: nobody comes in who should not, and nobody is kept out who should.

use crate::house::{House, find};
use axum::http::StatusCode;
use db::Db;
use vault::Stretch;

db::both_engines! {
    async fn password_and_code_open_the_office(db: Db) {
        let (house, accounts) = House::demo(db).await;
        let officer = find(&accounts, "case07");
        let mut browser = house.browser();
        let seen = browser.get("/ru/office/queue?due=today").await;
        assert_eq!(seen.to(), "/ru/office/sign-in?to=/office/queue%3Fdue%3Dtoday");
        let seen = browser.get(seen.to()).await;
        assert!(seen.body.contains("value=\"/office/queue?due=today\""), "{}", seen.body);
        let form = [("name", "CASE07 "), ("password", officer.password.as_str()), ("to", "/office/queue?due=today")];
        let seen = browser.post("/ru/office/sign-in", &form).await;
        assert_eq!(seen.to(), "/ru/office/sign-in/code?to=/office/queue%3Fdue%3Dtoday");
        assert_eq!(browser.get("/ru/office/account").await.status, StatusCode::SEE_OTHER, "half way in is not in");
        assert_eq!(browser.get(seen.to()).await.status, StatusCode::OK);
        let form = [("code", house.code(officer)), ("to", "/office/queue?due=today".to_owned())];
        let form = form.each_ref().map(|(k, v)| (*k, v.as_str()));
        let seen = browser.post("/ru/office/sign-in/code", &form).await;
        assert_eq!(seen.to(), "/ru/office/queue?due=today");
        let seen = browser.get("/en/office/account").await;
        assert_eq!(seen.status, StatusCode::OK);
        assert!(seen.body.contains("Case officer 07") && seen.body.contains("Examination 1"), "{}", seen.body);
        assert_eq!(house.texts.faults(), 0);
    }

    async fn a_wrong_password_and_a_name_nobody_has_are_told_the_same(db: Db) {
        let (house, accounts) = House::demo(db.clone()).await;
        let officer = find(&accounts, "case07");
        let mut browser = house.browser();
        let wrong = browser.password("case07", "not the password").await;
        let nobody = browser.password("case77", "not the password").await;
        assert_eq!((wrong.status, nobody.status), (StatusCode::UNPROCESSABLE_ENTITY, StatusCode::UNPROCESSABLE_ENTITY));
        assert_eq!(wrong.body, nobody.body.replace("case77", "case07"));
        assert!(browser.cookie.is_none());
        // Another's password does not do either.
        assert_eq!(browser.password("case11", &officer.password).await.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert_eq!(browser.password("", "").await.status, StatusCode::UNPROCESSABLE_ENTITY);
    }

    async fn a_code_is_good_once_and_five_wrong_ones_begin_anew(db: Db) {
        let (house, accounts) = House::demo(db).await;
        let officer = find(&accounts, "case07");
        let mut browser = house.browser();
        browser.sign_in(officer).await;
        let used = house.code(officer);
        let mut other = house.browser();
        other.password("case07", &officer.password).await;
        let seen = other.post("/kk/office/sign-in/code", &[("code", &used)]).await;
        assert_eq!(seen.status, StatusCode::UNPROCESSABLE_ENTITY, "replayed");
        for _ in 0..3 {
            let seen = other.post("/kk/office/sign-in/code", &[("code", "000000")]).await;
            assert_eq!(seen.status, StatusCode::UNPROCESSABLE_ENTITY);
        }
        let seen = other.post("/kk/office/sign-in/code", &[("code", "000000")]).await;
        assert_eq!(seen.to(), "/kk/office/sign-in?to=/office");
        house.wait(30);
        let seen = other.post("/kk/office/sign-in/code", &[("code", &house.code(officer))]).await;
        assert_eq!(seen.to(), "/kk/office/sign-in?to=/office", "the right code comes too late");
        assert_eq!(browser.get("/kk/office/account").await.status, StatusCode::OK, "the owner is not thrown out");
    }

    async fn a_session_ends_by_waiting_and_by_signing_out(db: Db) {
        let (house, accounts) = House::demo(db).await;
        let officer = find(&accounts, "case07");
        let mut browser = house.browser();
        browser.sign_in(officer).await;
        house.wait(29 * 60);
        assert_eq!(browser.get("/kk/office/account").await.status, StatusCode::OK);
        house.wait(31 * 60);
        assert!(browser.get("/kk/office/account").await.to().starts_with("/kk/office/sign-in?to="));
        browser.sign_in(officer).await;
        let kept = browser.cookie.clone();
        let seen = browser.post("/kk/office/sign-out", &[]).await;
        assert_eq!(seen.to(), "/kk/office/sign-in?out=yes");
        assert!(browser.cookie.is_none());
        browser.cookie = kept;
        assert!(browser.get("/kk/office/account").await.to().starts_with("/kk/office/sign-in?to="), "the old cookie");
    }

    async fn signing_out_everywhere_ends_the_session_elsewhere(db: Db) {
        let (house, accounts) = House::demo(db).await;
        let officer = find(&accounts, "case07");
        let (mut here, mut there) = (house.browser(), house.browser());
        here.sign_in(officer).await;
        there.sign_in(officer).await;
        let mut colleague = house.browser();
        colleague.sign_in(find(&accounts, "case11")).await;
        let seen = here.get("/en/office/account").await;
        assert_eq!(seen.body.matches("/end\"").count(), 1, "the other session can be ended by itself");
        here.post("/kk/office/account/sign-out-everywhere", &[]).await;
        assert_eq!(there.get("/kk/office/account").await.status, StatusCode::SEE_OTHER);
        assert_eq!(here.get("/kk/office/account").await.status, StatusCode::SEE_OTHER);
        assert_eq!(colleague.get("/kk/office/account").await.status, StatusCode::OK);
    }

    async fn a_person_can_end_their_own_sessions_and_no_others(db: Db) {
        let (house, accounts) = House::demo(db).await;
        let (mut here, mut there) = (house.browser(), house.browser());
        here.sign_in(find(&accounts, "case07")).await;
        there.sign_in(find(&accounts, "case07")).await;
        let seen = here.get("/en/office/account").await;
        let end = seen.body.split("action=\"").find(|a| a.contains("/sessions/")).unwrap().split('"').next().unwrap().to_owned();
        let mut stranger = house.browser();
        stranger.sign_in(find(&accounts, "case11")).await;
        stranger.post(&end, &[]).await;
        assert_eq!(there.get("/kk/office/account").await.status, StatusCode::OK);
        here.post(&end, &[]).await;
        assert_eq!(there.get("/kk/office/account").await.status, StatusCode::SEE_OTHER);
    }
}

#[tokio::test]
async fn the_way_after_sign_in_never_leads_elsewhere() {
    let test = db::testkit::sqlite().await;
    let (house, accounts) = House::demo(test.db.clone()).await;
    let officer = find(&accounts, "case07");
    for to in ["https://e.example/", "//e.example", "/\\e.example", "/office//e.example", "/office/sign-out"] {
        let mut browser = house.browser();
        browser.from = [198, 51, 100, u8::try_from(to.len()).unwrap()];
        let form = [("name", "case07"), ("password", officer.password.as_str()), ("to", to)];
        let seen = browser.post("/kk/office/sign-in", &form).await;
        assert_eq!(seen.to(), "/kk/office/sign-in/code?to=/office", "{to}");
        house.wait(30);
        let seen = browser.post("/kk/office/sign-in/code", &[("code", &house.code(officer)), ("to", to)]).await;
        assert_eq!(seen.to(), "/kk/office", "{to}");
        assert_eq!(browser.get(&format!("/kk/office/sign-in?to={to}")).await.to(), "/kk/office");
    }
}

#[tokio::test]
async fn who_hammers_an_account_is_slowed_and_its_owner_is_not() {
    let test = db::testkit::sqlite().await;
    let (house, accounts) = House::demo(test.db.clone()).await;
    let officer = find(&accounts, "case07");
    let mut stranger = house.browser();
    stranger.from = [203, 0, 113, 9];
    let mut slowed = None;
    for _ in 0..10 {
        let seen = stranger.password("case07", "guess").await;
        if seen.status == StatusCode::TOO_MANY_REQUESTS {
            slowed = Some(seen);
        }
    }
    let slowed = slowed.unwrap();
    assert!(slowed.headers.contains_key("retry-after") && slowed.body.contains("<h1>"), "{}", slowed.body);
    house.browser().sign_in(officer).await;
}

#[tokio::test]
async fn a_name_nobody_has_takes_as_long_as_a_wrong_password() {
    let test = db::testkit::sqlite().await;
    let house = House::with(test.db.clone(), Stretch::default());
    let input = crate::founding::input("keeper");
    institution::actions::setup::setup(&house.desk, &input).await.unwrap();
    let mut fastest = [std::time::Duration::MAX; 2];
    for n in 0..4 {
        for (which, name) in ["keeper", "nobody"].into_iter().enumerate() {
            let mut browser = house.browser();
            browser.from = [203, 0, 113, n];
            let started = std::time::Instant::now();
            assert_eq!(browser.password(name, "not the password").await.status, StatusCode::UNPROCESSABLE_ENTITY);
            fastest[which] = fastest[which].min(started.elapsed());
        }
    }
    let [wrong, nobody] = fastest;
    assert!(nobody * 3 > wrong && wrong * 3 > nobody, "wrong password {wrong:?}, nobody {nobody:?}");
}
