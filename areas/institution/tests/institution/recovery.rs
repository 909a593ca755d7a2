//! The trustees give access back; lost passwords and leavers.

use crate::house::House;
use access::{Actor, Who};
use base::{Error, Lang, PersonId, Secret};
use db::Db;
use institution::People;
use institution::actions::{people, recovery};
use institution::model::recovery::Ground;
use vault::{Reader, RecoverySecret, Share};

/// A person of the demonstration, signed in with a password.
async fn actor(house: &House, sign_in: &str, password: &str) -> Actor {
    let mut tx = house.desk.db.read().await.unwrap();
    let person = institution::store::account_by_name(&mut tx, sign_in).await.unwrap().unwrap().person;
    let sealed = house.desk.vault.sealed_person(&mut tx, person).await.unwrap();
    let keys = house.desk.vault.open_person(sealed.as_ref(), &Secret::new(password.to_owned())).await.unwrap().unwrap();
    let people = People { lang: Lang::En, on: house.desk.today() };
    let standing = people.standing(&mut tx, person).await.unwrap().unwrap();
    Actor {
        who: Who::Staff(person),
        name: standing.name,
        roles: standing.roles,
        units: standing.units,
        keys: Some(house.desk.vault.keyring(&mut tx, &keys).await.unwrap()),
        session: None,
        confirmed: true,
    }
}

struct Ceremony {
    house: House,
    shares: Vec<Share>,
    passwords: std::collections::BTreeMap<String, String>,
}

impl Ceremony {
    /// The demonstration with its secret shared three of five.
    async fn new(db: Db, wait_hours: i32) -> Self {
        let (house, accounts) = House::demo(db).await;
        let names = ["1", "2", "3", "4", "5"].map(|n| format!("Trustee {n}"));
        let shares = recovery::share_first(&house.desk, &house.recovery, 3, &names, wait_hours).await.unwrap();
        let passwords = accounts.into_iter().map(|a| (a.sign_in, a.password)).collect();
        Self { house, shares, passwords }
    }

    async fn actor(&self, sign_in: &str) -> Actor {
        actor(&self.house, sign_in, &self.passwords[sign_in]).await
    }

    fn typed(&self, which: &[usize]) -> Vec<String> {
        which.iter().map(|n| self.shares[*n].text().expose().clone()).collect()
    }

    async fn opens_unit(&self, person: &Actor, code: &str) -> bool {
        let mut tx = self.house.desk.db.read().await.unwrap();
        let unit = institution::unit_by_code(&mut tx, code).await.unwrap().unwrap().id;
        person.keys.as_ref().unwrap().opens_unit(unit)
    }
}

fn person(actor: &Actor) -> PersonId {
    actor.who.person().unwrap()
}

db::both_engines! {
    async fn a_forgotten_password_is_mended_by_three_of_five_trustees(db: Db) {
        let c = Ceremony::new(db, 0).await;
        let desk = &c.house.desk;
        let (administrator, ombudsperson) = (c.actor("administrator").await, c.actor("ombudsperson").await);
        let lost = person(&c.actor("region75").await);
        let handed = people::renew(desk, &administrator, lost).await.unwrap();
        let before = actor(&c.house, "region75", handed.password.expose()).await;
        assert!(!c.opens_unit(&before, "kz-75").await);

        let id = recovery::ask(desk, &ombudsperson, lost, Ground::Forgotten).await.unwrap();
        let twice = recovery::ask(desk, &ombudsperson, lost, Ground::Forgotten).await;
        assert!(matches!(twice, Err(Error::Invalid(_))));
        // Two are too few; a false share and a mistyped one are named.
        for (typed, text) in [
            (c.typed(&[0, 4]), "vault-shares-few"),
            ({ let mut t = c.typed(&[0, 4, 2]); t[1].replace_range(0..4, "AAAA"); t }, "vault-share-checksum"),
        ] {
            let Err(Error::Invalid(found)) = recovery::carry_out(desk, &ombudsperson, id, &typed).await else {
                panic!("{text} was not said");
            };
            assert_eq!(found[0].text, text);
        }
        let given = recovery::carry_out(desk, &ombudsperson, id, &c.typed(&[1, 4, 2])).await.unwrap();
        assert_eq!(given.units, 1);
        let after = actor(&c.house, "region75", handed.password.expose()).await;
        assert!(c.opens_unit(&after, "kz-75").await);
        assert!(matches!(recovery::carry_out(desk, &ombudsperson, id, &c.typed(&[1, 4, 2])).await, Err(Error::NotFound)));
    }

    async fn its_owner_is_told_may_stop_it_and_nobody_hastens_it(db: Db) {
        let c = Ceremony::new(db, 72).await;
        let desk = &c.house.desk;
        let (ombudsperson, owner, other) =
            (c.actor("ombudsperson").await, c.actor("case07").await, c.actor("case03").await);
        let id = recovery::ask(desk, &ombudsperson, person(&owner), Ground::NobodyLeft).await.unwrap();
        let all = c.typed(&[0, 1, 2]);
        assert!(matches!(recovery::carry_out(desk, &ombudsperson, id, &all).await, Err(Error::Conflict(_))));
        let mut tx = desk.db.read().await.unwrap();
        assert!(recovery::of_own(&mut tx, &owner).await.unwrap().is_some());
        assert!(recovery::of_own(&mut tx, &other).await.unwrap().is_none());
        drop(tx);
        assert!(recovery::stop(desk, &other, id).await.is_err());
        assert!(recovery::ask(desk, &other, person(&owner), Ground::Forgotten).await.is_err());
        recovery::stop(desk, &owner, id).await.unwrap();
        desk.world.set(desk.world.now().plus_seconds(100 * 3_600));
        assert!(matches!(recovery::carry_out(desk, &ombudsperson, id, &all).await, Err(Error::NotFound)));
    }

    async fn a_drill_proves_a_share_and_new_sheets_void_none_but_their_own_set(db: Db) {
        let c = Ceremony::new(db, 0).await;
        let desk = &c.house.desk;
        let ombudsperson = c.actor("ombudsperson").await;
        let fourth = c.shares[3].text();
        assert_eq!(recovery::prove(desk, &ombudsperson, fourth.expose()).await.unwrap(), 4);
        let mut tx = desk.db.read().await.unwrap();
        let sharing = recovery::sharing(desk, &mut tx).await.unwrap().unwrap();
        let proved: Vec<u8> = sharing.trustees.iter().filter(|t| t.proved_at.is_some()).map(|t| t.number).collect();
        assert_eq!(proved, [4]);
        let later = desk.world.now().plus_seconds(366 * 86_400);
        assert!(sharing.trustees.iter().all(|t| t.is_drill_due(sharing.made_at, later)));
        drop(tx);
        desk.world.set(desk.world.now().plus_seconds(1));
        let names = ["New 1".to_owned(), "New 2".to_owned(), "New 3".to_owned()];
        let new = recovery::share_anew(desk, &ombudsperson, &c.typed(&[0, 1, 3]), 2, &names).await.unwrap();
        let old = recovery::prove(desk, &ombudsperson, fourth.expose()).await;
        assert!(matches!(old, Err(Error::Invalid(found)) if found[0].text == "vault-share-other-set"));
        assert_eq!(recovery::prove(desk, &ombudsperson, new[2].text().expose()).await.unwrap(), 3);
        // The commitments in the database are the node's: others are found out.
        let mut tx = desk.db.write().await.unwrap();
        db::execute!(&mut tx, sqlx::query("UPDATE institution_sharing SET wait_hours = 1")).unwrap();
        assert!(matches!(recovery::sharing(desk, &mut tx).await, Err(Error::Tampered(_))));
    }

    async fn a_leaver_is_shut_out_by_keys_and_comes_back_with_new_ones(db: Db) {
        let c = Ceremony::new(db, 0).await;
        let desk = &c.house.desk;
        let administrator = c.actor("administrator").await;
        let leaver = person(&c.actor("case07").await);
        people::lock(desk, &administrator, leaver).await.unwrap();
        let mut tx = desk.db.write().await.unwrap();
        let log = desk.vault.key_log(&mut tx).await.unwrap();
        assert_eq!((log[0].whose, log[0].fingerprint.clone()), (Reader::Person(leaver), None));
        let unit = institution::unit_by_code(&mut tx, "examination-1").await.unwrap().unwrap().id;
        let holders = desk.vault.unit_holders(&mut tx, unit).await.unwrap();
        assert!(holders.iter().all(|(reader, _)| *reader != Reader::Person(leaver)));
        drop(tx);
        let handed = people::unlock(desk, &administrator, leaver).await.unwrap();
        let back = actor(&c.house, "case07", handed.password.expose()).await;
        assert!(!c.opens_unit(&back, "examination-1").await);
        let head = c.actor("head2").await;
        people::let_in(desk, &head, unit, leaver).await.unwrap();
        let back = actor(&c.house, "case07", handed.password.expose()).await;
        assert!(c.opens_unit(&back, "examination-1").await);
    }
}

#[tokio::test]
async fn a_secret_of_another_institution_is_refused() {
    let test = db::testkit::sqlite().await;
    let c = Ceremony::new(test.db.clone(), 0).await;
    let ombudsperson = c.actor("ombudsperson").await;
    let other = RecoverySecret::from_bytes(&[7; 32]).unwrap();
    let names = ["A".to_owned(), "B".to_owned()];
    c.house.desk.world.set(c.house.desk.world.now().plus_seconds(1));
    let foreign = recovery::share_first(&c.house.desk, &other, 2, &names, 0).await.unwrap();
    let id =
        recovery::ask(&c.house.desk, &ombudsperson, person(&c.actor("case07").await), Ground::Forgotten).await.unwrap();
    let typed: Vec<String> = foreign.iter().map(|share| share.text().expose().clone()).collect();
    let Err(Error::Invalid(found)) = recovery::carry_out(&c.house.desk, &ombudsperson, id, &typed).await else {
        panic!("another institution's secret was taken");
    };
    assert_eq!(found[0].text, "vault-recovery-secret-wrong");
}
