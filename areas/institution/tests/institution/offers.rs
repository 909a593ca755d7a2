//! What other areas are told.

use crate::house::{House, find};
use access::{Permission, Scope, require};
use base::PersonId;
use db::Db;
use exchange::office::Office as _;
use exchange::rulebook::Level;
use institution::store;
use std::collections::BTreeSet;

async fn person(db: &Db, house: &House, sign_in: &str) -> PersonId {
    let people = store::people(&mut db.read().await.unwrap(), house.desk.today()).await.unwrap();
    people.iter().find(|p| p.sign_in == sign_in).unwrap().id
}

db::both_engines! {
    async fn complaints_about_local_bodies_go_to_the_region_that_has_a_representative(db: Db) {
        let (house, _) = House::demo(db.clone()).await;
        let (desk, today) = (&house.desk, house.desk.today());
        let mut tx = db.read().await.unwrap();
        let mut code = async |level, region: Option<&str>| {
            let unit = desk.examiners(&mut tx, level, region, today).await.unwrap();
            let units = desk.units(&mut tx).await.unwrap();
            units.into_iter().find(|u| u.id == unit).unwrap().code
        };
        assert_eq!(code(Some(Level::Local), Some("KZ-75")).await, "kz-75");
        assert_eq!(code(Some(Level::Local), Some("KZ-11")).await, "examination-2", "no representative there");
        assert_eq!(code(Some(Level::Central), Some("KZ-75")).await, "examination-1");
        assert_eq!(code(None, None).await, "examination-1");
    }

    async fn colleagues_are_those_let_in_and_leaders_are_told_apart(db: Db) {
        let (house, _) = House::demo(db.clone()).await;
        let mut tx = db.read().await.unwrap();
        let intake = house.desk.intake(&mut tx).await.unwrap();
        let told = house.desk.colleagues(&mut tx, intake).await.unwrap();
        let told: BTreeSet<_> = told.iter().map(|c| (c.name.en.as_str(), c.leads)).collect();
        assert_eq!(told, [("Intake officer 01", false), ("Intake officer 02", false), ("Head of unit 1", true)].into());
    }

    async fn whoever_answers_for_a_body_is_known_as_long_as_they_may_come_in(db: Db) {
        let (house, accounts) = House::demo(db.clone()).await;
        let (focal, _) = house.ring(find(&accounts, "focalpoint")).await;
        let told = async |body| house.desk.focal_points(&mut db.read().await.unwrap(), body).await.unwrap();
        assert_eq!(told("interior").await, [focal]);
        assert_eq!(told("justice").await, [house.ring(find(&accounts, "focalpoint2")).await.0]);
        assert!(told("health").await.is_empty());
        let mut keeper = house.browser();
        keeper.sign_in(find(&accounts, "administrator")).await;
        let place = format!("/en/office/people/{focal}");
        let token = keeper.get(&place).await.token(&format!("{place}/lock"));
        assert_eq!(keeper.post(&format!("{place}/lock"), &[("token", &token)]).await.to(), place);
        assert!(told("interior").await.is_empty());
    }

    async fn only_who_has_authority_that_day_signs(db: Db) {
        let (house, _) = House::demo(db.clone()).await;
        let (desk, today) = (&house.desk, house.desk.today());
        let ids = [person(&db, &house, "ombudsperson").await, person(&db, &house, "region75").await, person(&db, &house, "intake01").await];
        let mut tx = db.read().await.unwrap();
        let signs = async |tx: &mut db::ReadTx, who: usize, letter: &str, on| desk.signatory(tx, ids[who], letter, on).await.unwrap();
        let holder = signs(&mut tx, 0, "recommendation", today).await.unwrap();
        assert_eq!((holder.name.en.as_str(), holder.acting_under), ("Demonstration holder 1", None));
        assert_eq!(signs(&mut tx, 0, "recommendation", "2024-10-31".parse().unwrap()).await, None, "before they came to office");
        assert!(signs(&mut tx, 1, "outcome", today).await.is_some());
        assert_eq!(signs(&mut tx, 1, "recommendation", today).await, None);
        let delegate = signs(&mut tx, 2, "acknowledgement", today).await.unwrap();
        assert!(delegate.acting_under.is_some());
        assert_eq!(signs(&mut tx, 2, "outcome", today).await, None);
    }

    async fn what_the_session_says_is_what_the_table_of_rights_asks(db: Db) {
        let (house, accounts) = House::demo(db.clone()).await;
        let mut browser = house.browser();
        browser.sign_in(find(&accounts, "head2")).await;
        let cookie = access::session::Cookie::read(browser.cookie.as_deref().unwrap().split_once('=').unwrap().1).unwrap();
        let people = institution::People { lang: base::Lang::Ru, on: house.desk.today() };
        let actor = access::session::resume(&db, &house.desk.world, &house.desk.sessions, &people, &cookie).await.unwrap().unwrap();
        assert_eq!(actor.name, "Руководитель отдела 2");
        assert!(require(&actor, Permission::SeeQueue, &Scope::Office).is_ok());
        assert!(require(&actor, Permission::ManageAccounts, &Scope::Office).is_err());
        assert!(actor.keys.unwrap().opens_unit(actor.units[0]));
    }
}
