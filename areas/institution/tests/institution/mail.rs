//! The daily word by mail: who wants it, and what is kept of that.

use crate::house::{House, find};
use access::Role;
use axum::http::StatusCode;
use base::{Error, Lang};
use db::Db;
use exchange::office::Office as _;

const ADDRESS: &str = "aigul@example.org";

db::both_engines! {
    async fn an_address_is_kept_sealed_and_told_to_whoever_sends_the_word(db: Db) {
        let (house, accounts) = House::demo(db.clone()).await;
        let told = async || house.desk.mail_addresses(&mut db.read().await.unwrap()).await;
        assert!(told().await.unwrap().is_empty(), "nobody is written to who did not ask for it");
        let (person, ring) = house.ring(find(&accounts, "head2")).await;
        let mut browser = house.browser();
        browser.sign_in(find(&accounts, "head2")).await;
        let (save, account) = ("/en/office/account/mail", "/en/office/account");
        for (address, lang, field) in [("aigul", "kk", "mail"), ("", "kk", "mail"), (ADDRESS, "de", "mail_lang")] {
            let seen = browser.post(save, &[("mail", address), ("mail_lang", lang)]).await;
            assert_eq!(seen.status, StatusCode::UNPROCESSABLE_ENTITY);
            assert!(seen.body.contains(&format!("href=\"#{field}\"")) && seen.body.contains(&format!("value=\"{address}\"")), "{}", seen.body);
        }
        assert_eq!(browser.post(save, &[("mail", &format!(" {ADDRESS} ")), ("mail_lang", "ru")]).await.to(), account);
        let seen = browser.get(account).await;
        assert!(seen.body.contains(ADDRESS) && seen.body.contains("/account/mail/remove"), "{}", seen.body);

        let all = told().await.unwrap();
        let [one] = all.as_slice() else { panic!("{all:?}") };
        assert_eq!((one.person, one.address.expose().as_str(), one.lang), (person, ADDRESS, Lang::Ru));
        assert!(one.roles.has(Role::HeadOfUnit) && one.units.iter().all(|unit| ring.opens_unit(*unit)) && one.units.len() == 1);
        let sealed = "SELECT mail FROM institution_account WHERE person = $1";
        let kept: Vec<u8> = db::read!(&mut db.read().await.unwrap(), c => sqlx::query_scalar(sealed).bind(person).fetch_one(&mut *c).await).unwrap();
        assert!(!kept.windows(5).any(|w| w == &ADDRESS.as_bytes()[..5]));

        // Another's row does not open with it.
        let (other, _) = house.ring(find(&accounts, "case07")).await;
        let moved = "UPDATE institution_account SET mail = $2, mail_lang = 'kk' WHERE person = $1";
        let mut tx = db.write().await.unwrap();
        db::execute!(&mut tx, sqlx::query(moved).bind(other).bind(&kept)).unwrap();
        assert!(matches!(house.desk.mail_addresses(&mut tx).await, Err(Error::Tampered(_))));
        drop(tx);

        assert_eq!(browser.post("/en/office/account/mail/remove", &[]).await.to(), account);
        assert!(told().await.unwrap().is_empty());
        assert!(!browser.get(account).await.body.contains(ADDRESS));
        assert_eq!(house.texts.faults(), 0);
    }

    async fn whoever_answers_for_a_body_or_may_not_come_in_gets_no_word(db: Db) {
        let (house, accounts) = House::demo(db.clone()).await;
        let mut focal = house.browser();
        focal.sign_in(find(&accounts, "focalpoint")).await;
        assert!(!focal.get("/en/office/account").await.body.contains("name=\"mail\""));
        let form = [("mail", ADDRESS), ("mail_lang", "kk")];
        assert_eq!(focal.post("/en/office/account/mail", &form).await.status, StatusCode::NOT_FOUND);

        let mut officer = house.browser();
        officer.sign_in(find(&accounts, "case07")).await;
        officer.post("/en/office/account/mail", &form).await;
        let told = async || house.desk.mail_addresses(&mut db.read().await.unwrap()).await.unwrap();
        assert_eq!(told().await.len(), 1);
        let mut keeper = house.browser();
        keeper.sign_in(find(&accounts, "administrator")).await;
        let place = format!("/en/office/people/{}", house.ring(find(&accounts, "case07")).await.0);
        let token = keeper.get(&place).await.token(&format!("{place}/lock"));
        keeper.post(&format!("{place}/lock"), &[("token", &token)]).await;
        assert!(told().await.is_empty());
    }
}
