//! Keeping accounts: what an administrator can do, and what they cannot.

use crate::house::{Browser, House, find};
use access::Role;
use axum::http::StatusCode;
use db::Db;
use institution::demo::DemoAccount;
use institution::store;

async fn create(browser: &mut Browser<'_>, sign_in: &str, role: &str, unit: &str) -> String {
    let form = browser.get("/en/office/people/new").await;
    let token = form.token("/en/office/people/new");
    let fields = [
        ("token", token.as_str()),
        ("name_kk", "Жаңа"),
        ("name_ru", "Новый"),
        ("name_en", "New"),
        ("sign_in", sign_in),
        ("roles", role),
        ("unit", unit),
        ("body", ""),
    ];
    let seen = browser.post("/en/office/people/new", &fields).await;
    assert_eq!(seen.status, StatusCode::OK, "{}", seen.body);
    seen.body.split("<dd class=\"num\">").nth(1).unwrap().split('<').next().unwrap().to_owned()
}

/// Enrols an app and chooses a password: the first sign-in of a new account.
async fn begin(house: &House, browser: &mut Browser<'_>, sign_in: &str, handed: &str) {
    let seen = browser.password(sign_in, handed).await;
    assert_eq!(seen.to(), "/kk/office/sign-in/app?to=/office");
    let seen = browser.get("/kk/office/sign-in/app").await;
    let secret = seen.body.split("<b class=\"num\">").nth(1).unwrap().split("</b>").next().unwrap().to_owned();
    let code = crate::house::code(&secret, house.desk.world.now());
    assert_eq!(browser.post("/kk/office/sign-in/app", &[("code", &code)]).await.status, StatusCode::OK);
    assert_eq!(
        browser.get("/kk/office/account").await.to(),
        "/kk/office/account/password",
        "a handed-out password opens nothing"
    );
    let own = "a password of my own";
    let seen =
        browser.post("/kk/office/account/password", &[("current", handed), ("password", own), ("again", "x")]).await;
    assert_eq!(seen.status, StatusCode::UNPROCESSABLE_ENTITY);
    let seen =
        browser.post("/kk/office/account/password", &[("current", handed), ("password", own), ("again", own)]).await;
    assert_eq!(seen.to(), "/kk/office", "{}", seen.body);
}

db::both_engines! {
    async fn a_newcomer_gets_the_units_keys_from_its_head_and_not_from_an_administrator(db: Db) {
        let (house, accounts) = House::demo(db.clone()).await;
        let unit = store::unit_by_code(&mut db.read().await.unwrap(), "examination-1").await.unwrap().unwrap();
        let mut keeper = house.browser();
        keeper.sign_in(find(&accounts, "administrator")).await;
        let handed = create(&mut keeper, "case21", "case-officer", &unit.id.to_string()).await;
        let members = store::people_in_unit(&mut db.read().await.unwrap(), unit.id, house.desk.today()).await.unwrap();
        let new = members.iter().find(|m| !m.is_in).unwrap();
        let mut newcomer = house.browser();
        begin(&house, &mut newcomer, "case21", &handed).await;
        let seen = newcomer.get("/en/office/account").await;
        assert!(!seen.body.contains("Examination 1"), "not yet one of the unit");

        let let_in = format!("/en/office/account/let-in/{}/{}", unit.id, new.person);
        for stranger in ["case07", "head3", "administrator"] {
            let mut browser = house.browser();
            browser.sign_in(find(&accounts, stranger)).await;
            let seen = browser.post(&let_in, &[]).await;
            assert!(seen.status == StatusCode::FORBIDDEN || seen.status == StatusCode::NOT_FOUND, "{stranger}: {}", seen.status);
        }
        let mut head = house.browser();
        head.sign_in(find(&accounts, "head2")).await;
        assert!(head.get("/en/office/account").await.body.contains(&let_in));
        assert_eq!(head.post(&let_in, &[]).await.to(), "/en/office/account");
        assert!(newcomer.get("/en/office/account").await.body.contains("Examination 1"));
        // The keys are on the ring from the next sign-in on.
        let keys = house.desk.vault.sealed_person(&mut db.read().await.unwrap(), new.person).await.unwrap();
        let keys = house.desk.vault.open_person(keys.as_ref(), &base::Secret::new("a password of my own".into())).await.unwrap().unwrap();
        let ring = house.desk.vault.keyring(&mut db.read().await.unwrap(), &keys).await.unwrap();
        assert!(ring.opens_unit(unit.id));
        assert_eq!(house.texts.faults(), 0);
    }

    async fn the_first_person_of_a_unit_gets_its_keys_at_once(db: Db) {
        let (house, accounts) = House::demo(db.clone()).await;
        let unit = store::unit_by_code(&mut db.read().await.unwrap(), "kz-11").await.unwrap().unwrap();
        let mut keeper = house.browser();
        keeper.sign_in(find(&accounts, "administrator")).await;
        let handed = create(&mut keeper, "region11", "head-of-unit", &unit.id.to_string()).await;
        let mut newcomer = house.browser();
        begin(&house, &mut newcomer, "region11", &handed).await;
        assert!(newcomer.get("/en/office/account").await.body.contains("Akmola"));
    }

    async fn a_locked_person_is_out_at_once_and_their_unit_has_new_keys(db: Db) {
        let (house, accounts) = House::demo(db.clone()).await;
        let officer = find(&accounts, "case07");
        let (mut keeper, mut browser) = (house.browser(), house.browser());
        keeper.sign_in(find(&accounts, "administrator")).await;
        browser.sign_in(officer).await;
        let people = store::people(&mut db.read().await.unwrap(), house.desk.today()).await.unwrap();
        let person = people.iter().find(|p| p.sign_in == "case07").unwrap();
        let unit = person.units[0].0;
        let readers = [vault::Reader::Unit(unit)];
        let before = house.desk.vault.readers(&mut db.read().await.unwrap(), &readers).await.unwrap();

        let place = format!("/en/office/people/{}", person.id);
        let lock = format!("{place}/lock");
        let seen = keeper.post(&lock, &[("token", "made elsewhere")]).await;
        assert_eq!(seen.status, StatusCode::CONFLICT, "a form of another session");
        let token = keeper.get(&place).await.token(&lock);
        let unlock_by_it = keeper.post(&format!("{place}/forget-app"), &[("token", &token)]).await;
        assert_eq!(unlock_by_it.status, StatusCode::CONFLICT, "a token is for one act");
        assert_eq!(keeper.post(&lock, &[("token", &token)]).await.to(), place);

        assert_eq!(browser.get("/kk/office/account").await.status, StatusCode::SEE_OTHER);
        let seen = house.browser().password("case07", &officer.password).await;
        assert_eq!(seen.status, StatusCode::UNPROCESSABLE_ENTITY);
        let after = house.desk.vault.readers(&mut db.read().await.unwrap(), &readers).await.unwrap();
        assert_eq!(after[0].epoch(), before[0].epoch() + 1);

        let unlock = format!("{place}/unlock");
        let token = keeper.get(&place).await.token(&unlock);
        let seen = keeper.post(&unlock, &[("token", &token)]).await;
        let password = seen.body.split("<dd class=\"num\">").nth(1).unwrap().split('<').next().unwrap().to_owned();
        house.wait(120);
        let old = house.browser().password("case07", &officer.password).await;
        assert_eq!(old.status, StatusCode::UNPROCESSABLE_ENTITY, "its keys were retired");
        let officer = &DemoAccount { password, ..officer.clone() };
        browser.sign_in(officer).await;
        assert_eq!(browser.get("/en/office/account").await.to(), "/en/office/account/password");
        let own = [("current", officer.password.as_str()), ("password", "a password of my own"), ("again", "a password of my own")];
        browser.post("/kk/office/account/password", &own).await;
        let seen = browser.get("/en/office/account").await;
        assert_eq!(seen.status, StatusCode::OK);
        assert!(!seen.body.contains("Examination 1"), "must be let in anew");
    }

    async fn a_forgotten_password_is_renewed_with_new_keys(db: Db) {
        let (house, accounts) = House::demo(db.clone()).await;
        let mut keeper = house.browser();
        keeper.sign_in(find(&accounts, "administrator")).await;
        let people = store::people(&mut db.read().await.unwrap(), house.desk.today()).await.unwrap();
        let place = format!("/en/office/people/{}", people.iter().find(|p| p.sign_in == "case11").unwrap().id);
        let renew = format!("{place}/renew");
        let token = keeper.get(&place).await.token(&renew);
        let seen = keeper.post(&renew, &[("token", &token)]).await;
        let handed = seen.body.split("<dd class=\"num\">").nth(1).unwrap().split('<').next().unwrap().to_owned();
        let old = house.browser().password("case11", &find(&accounts, "case11").password).await;
        assert_eq!(old.status, StatusCode::UNPROCESSABLE_ENTITY);
        begin(&house, &mut house.browser(), "case11", &handed).await;
    }

    async fn a_grave_act_asks_for_the_second_factor_again_and_loses_nothing(db: Db) {
        let (house, accounts) = House::demo(db.clone()).await;
        let administrator = find(&accounts, "administrator");
        let mut keeper = house.browser();
        keeper.sign_in(administrator).await;
        let place = "/en/office/people/new";
        let token = keeper.get(place).await.token(place);
        house.wait(access::session::CONFIRMED_FOR);

        let seen = keeper.get("/en/office/people").await;
        assert_eq!(seen.status, StatusCode::FORBIDDEN);
        assert!(seen.body.contains("name=\"confirm-code\"") && seen.body.contains("href=\"/en/office/people\""));
        assert_eq!(keeper.get("/en/office/account").await.status, StatusCode::OK, "what is not grave goes on");

        let mut fields = vec![
            ("token", token.as_str()), ("name_kk", "Жаңа \"кісі\""), ("name_ru", "Новый"), ("name_en", "New"),
            ("sign_in", "new1"), ("roles", "auditor"), ("unit", ""), ("body", ""),
        ];
        let seen = keeper.post(place, &fields).await;
        assert_eq!(seen.status, StatusCode::FORBIDDEN);
        assert!(seen.body.contains("name=\"name_kk\" value=\"Жаңа &#34;кісі&#34;\""), "{}", seen.body);
        let known = store::people(&mut db.read().await.unwrap(), house.desk.today()).await.unwrap().len();
        assert_eq!(known, accounts.len(), "nothing happened yet");
        fields.push(("confirm-code", "000000"));
        let wrong = keeper.post(place, &fields).await;
        assert_eq!(wrong.status, StatusCode::FORBIDDEN);
        assert!(wrong.body.contains("govuk-error-summary") && wrong.body.contains("value=\"new1\""));
        let code = house.code(administrator);
        fields.last_mut().unwrap().1 = &code;
        let seen = keeper.post(place, &fields).await;
        assert_eq!(seen.status, StatusCode::OK, "{}", seen.body);
        let people = store::people(&mut db.read().await.unwrap(), house.desk.today()).await.unwrap();
        assert!(people.iter().any(|p| p.sign_in == "new1" && p.names.kk == "Жаңа \"кісі\""));
        assert_eq!(keeper.get("/en/office/people").await.status, StatusCode::OK);

        // On the way to a page: the code leads there. After five wrong ones the session is over.
        house.wait(access::session::CONFIRMED_FOR);
        let code = house.code(administrator);
        let seen = keeper.post("/en/office/confirm", &[("to", "/office/people"), ("confirm-code", &code)]).await;
        assert_eq!(seen.to(), "/en/office/people");
        house.wait(access::session::CONFIRMED_FOR);
        for _ in 0..5 {
            keeper.post("/en/office/confirm", &[("to", "/office/people"), ("confirm-code", &code)]).await;
        }
        assert!(keeper.get("/en/office/account").await.to().starts_with("/en/office/sign-in"));
    }
}

#[tokio::test]
async fn only_administrators_keep_accounts_and_only_those_may_see_what_they_may() {
    let test = db::testkit::sqlite().await;
    let (house, accounts) = House::demo(test.db.clone()).await;
    let may = [
        ("/en/office/people", Role::Administrator),
        ("/en/office/people/new", Role::Administrator),
        ("/en/office/holders", Role::Administrator),
        ("/en/office/holders/new", Role::Administrator),
        ("/en/office/signing/new", Role::Administrator),
        ("/en/office/log", Role::Auditor),
    ];
    for (n, account) in accounts.iter().enumerate() {
        let mut browser = house.browser();
        browser.from = [198, 51, 100, u8::try_from(n).unwrap()];
        browser.sign_in(account).await;
        for (page, role) in may {
            let expected = if account.role == role.code() { StatusCode::OK } else { StatusCode::FORBIDDEN };
            assert_eq!(browser.get(page).await.status, expected, "{page} for {}", account.role);
        }
        assert_eq!(browser.get("/en/office/account").await.status, StatusCode::OK);
    }
}

#[tokio::test]
async fn nobody_locks_or_renews_their_own_account() {
    let test = db::testkit::sqlite().await;
    let (house, accounts) = House::demo(test.db.clone()).await;
    let mut keeper = house.browser();
    keeper.sign_in(find(&accounts, "administrator")).await;
    let people = store::people(&mut test.db.read().await.unwrap(), house.desk.today()).await.unwrap();
    let own = people.iter().find(|p| p.sign_in == "administrator").unwrap();
    let seen = keeper.get(&format!("/en/office/people/{}", own.id)).await;
    assert!(!seen.body.contains("/lock\""), "{}", seen.body);
}

#[tokio::test]
async fn a_password_change_ends_other_sessions_and_keeps_the_keys() {
    let test = db::testkit::sqlite().await;
    let (house, accounts) = House::demo(test.db.clone()).await;
    let officer = find(&accounts, "case07");
    let (mut here, mut there) = (house.browser(), house.browser());
    here.sign_in(officer).await;
    there.sign_in(officer).await;
    let change = |current: &str, new: &str| {
        [("current", current.to_owned()), ("password", new.to_owned()), ("again", new.to_owned())]
    };
    for (current, new) in
        [("wrong one", "a much longer password"), (&officer.password, "short"), (&officer.password, &officer.password)]
    {
        let form = change(current, new);
        let seen = here.post("/kk/office/account/password", &form.each_ref().map(|(k, v)| (*k, v.as_str()))).await;
        assert_eq!(seen.status, StatusCode::UNPROCESSABLE_ENTITY, "{new}");
    }
    let form = change(&officer.password, "a much longer password");
    let seen = here.post("/kk/office/account/password", &form.each_ref().map(|(k, v)| (*k, v.as_str()))).await;
    assert_eq!(seen.to(), "/kk/office", "{}", seen.body);
    assert_eq!(here.get("/kk/office/account").await.status, StatusCode::OK);
    assert_eq!(there.get("/kk/office/account").await.status, StatusCode::SEE_OTHER);
    house.wait(300);
    assert_eq!(house.browser().password("case07", &officer.password).await.status, StatusCode::UNPROCESSABLE_ENTITY);
    let seen = house.browser().password("case07", "a much longer password").await;
    assert_eq!(seen.status, StatusCode::SEE_OTHER);
}
