//! Passwords, the node and the keys folder.

use crate::house::{Bind, House, attack, password, what};
use base::{PersonId, Timestamp, World};
use db::Db;
use vault::{RecoverySecret, Stretch, Vault, What, signed_by};

db::both_engines! {
    async fn a_password_opens_its_persons_keys_only(db: Db) {
        let house = House::new(db).await;
        let mut tx = house.db.read().await.unwrap();
        let officer = house.vault.sealed_person(&mut tx, house.officer.person()).await.unwrap().unwrap();
        let opened = house.vault.open_person(Some(&officer), &password("officer")).await.unwrap().unwrap();
        assert_eq!(opened.person(), house.officer.person());
        assert!(house.vault.keyring(&mut tx, &opened).await.unwrap().opens_unit(house.intake));
        for wrong in ["custodian", "officer ", ""] {
            assert!(house.vault.open_person(Some(&officer), &password(wrong)).await.unwrap().is_none());
        }
        let nobody = house.vault.sealed_person(&mut tx, PersonId::new(&house.world)).await.unwrap();
        assert!(nobody.is_none());
        assert!(house.vault.open_person(nobody.as_ref(), &password("officer")).await.unwrap().is_none());
    }

    async fn a_changed_password_replaces_the_old(db: Db) {
        let house = House::new(db).await;
        let sealed = house.vault.seal_person(&house.world, &house.officer, &password("new")).await.unwrap();
        let mut tx = house.db.write().await.unwrap();
        house.vault.keep_password(&mut tx, &sealed).await.unwrap();
        let sealed = house.vault.sealed_person(&mut tx, house.officer.person()).await.unwrap();
        assert!(house.vault.open_person(sealed.as_ref(), &password("officer")).await.unwrap().is_none());
        let keys = house.vault.open_person(sealed.as_ref(), &password("new")).await.unwrap().unwrap();
        assert!(house.vault.keyring(&mut tx, &keys).await.unwrap().opens_unit(house.intake));
    }

    async fn a_forgotten_password_means_new_keys_and_the_old_row_is_refused(db: Db) {
        let house = House::new(db).await;
        let person = house.officer.person();
        let old = house.vault.seal_person(&house.world, &house.officer, &password("officer")).await.unwrap();
        let new = house.vault.new_person(&house.world, person, &password("new")).await.unwrap();
        let mut tx = house.db.write().await.unwrap();
        house.vault.keep_person(&mut tx, &house.world, &new).await.unwrap();
        assert!(!house.vault.keyring(&mut tx, &new.keys).await.unwrap().opens_unit(house.intake));
        let recovery = house.vault.recovery_keyring(&mut tx, &house.secret).await.unwrap();
        house.vault.add_member(&mut tx, &house.world, &recovery, house.intake, person).await.unwrap();
        assert!(house.vault.keyring(&mut tx, &new.keys).await.unwrap().opens_unit(house.intake));
        house.vault.keep_password(&mut tx, &old).await.unwrap();
        assert_eq!(what(house.vault.sealed_person(&mut tx, person).await), What::RolledBack);
    }

    async fn a_changed_or_swapped_row_of_a_person_is_found(db: Db) {
        let house = House::new(db).await;
        let person = house.officer.person();
        let id = Bind::Id(person.0);
        for (sql, binds) in [
            ("UPDATE vault_person SET sealed = $1 WHERE person = $2", vec![Bind::Bytes(vec![1; 90]), id.clone()]),
            ("UPDATE vault_person SET salt = $1 WHERE person = $2", vec![Bind::Bytes(vec![1; 16]), id.clone()]),
            ("UPDATE vault_person SET mac = $1 WHERE person = $2", vec![Bind::Bytes(vec![1; 32]), id.clone()]),
            ("UPDATE vault_person SET passes = 9 WHERE person = $1", vec![id.clone()]),
            ("UPDATE vault_person SET memory_kib = 4000000 WHERE person = $1", vec![id.clone()]),
            ("UPDATE vault_person SET opens = $1 WHERE person = $1", vec![id.clone()]),
        ] {
            let mut tx = house.db.write().await.unwrap();
            assert_eq!(attack(&mut tx, sql, &binds).await, 1, "{sql}");
            assert_eq!(what(house.vault.sealed_person(&mut tx, person).await), What::Forged, "{sql}");
        }
        // The custodian's row under the officer's name.
        let mut tx = house.db.write().await.unwrap();
        attack(&mut tx, "DELETE FROM vault_person WHERE person = $1", std::slice::from_ref(&id)).await;
        let sql = "UPDATE vault_person SET person = $1 WHERE person = $2";
        assert_eq!(attack(&mut tx, sql, &[id, Bind::Id(house.custodian.person().0)]).await, 1);
        assert_eq!(what(house.vault.sealed_person(&mut tx, person).await), What::Forged);
        drop(tx);
        let mut tx = house.db.write().await.unwrap();
        attack(&mut tx, "DELETE FROM vault_key WHERE owner = $1", &[Bind::Id(person.0)]).await;
        assert_eq!(what(house.vault.sealed_person(&mut tx, person).await), What::Missing);
    }
}

#[test]
fn passwords_never_cost_less_than_the_guidance_says() {
    assert_eq!(Stretch::new(1, 1), Stretch::new(19 * 1024, 2));
    assert_ne!(Stretch::new(64 * 1024, 3), Stretch::new(19 * 1024, 2));
    assert_ne!(Stretch::default(), Stretch::DEMO);
}

#[test]
fn the_keys_folder_opens_again_and_says_what_is_wrong_with_it() {
    let world = World::fixed(Timestamp::from_micros(1_790_000_000_000_000), 3);
    let folder = tempfile::tempdir().unwrap();
    let (keys, other) = (folder.path().join("keys"), folder.path().join("other"));
    let (vault, secret) = Vault::create(&keys, &world).unwrap();
    Vault::create(&other, &world).unwrap();
    assert!(Vault::create(&keys, &world).is_err(), "keys are never overwritten");
    let again = Vault::open(&keys).unwrap();
    assert_eq!((again.institution(), again.node().public()), (vault.institution(), vault.node().public()));
    let copy = RecoverySecret::from_bytes(secret.to_bytes().expose()).unwrap();
    assert_eq!(copy.to_bytes(), secret.to_bytes());
    assert!(RecoverySecret::from_bytes(&secret.to_bytes().expose()[1..]).is_err());
    #[cfg(unix)]
    for file in ["node.key", "node.cert", "institution.json"] {
        use std::os::unix::fs::PermissionsExt as _;
        let mode = std::fs::metadata(keys.join(file)).unwrap().permissions().mode();
        assert_eq!(mode & 0o777, 0o600, "{file}");
    }
    for file in ["node.key", "node.cert", "institution.json"] {
        let good = std::fs::read(keys.join(file)).unwrap();
        std::fs::copy(other.join(file), keys.join(file)).unwrap();
        let wrong = Vault::open(&keys).unwrap_err().to_string();
        assert!(wrong.contains("node.cert") && wrong.contains("did not certify"), "{file}: {wrong}");
        std::fs::write(keys.join(file), "rubbish").unwrap();
        assert!(Vault::open(&keys).unwrap_err().to_string().contains(file));
        std::fs::remove_file(keys.join(file)).unwrap();
        assert!(Vault::open(&keys).unwrap_err().to_string().contains(file));
        std::fs::write(keys.join(file), good).unwrap();
    }
    let json = std::fs::read_to_string(keys.join("institution.json")).unwrap();
    let at = json.find("recovery").unwrap() + 14;
    let letter = if &json[at..=at] == "0" { "1" } else { "0" };
    std::fs::write(keys.join("institution.json"), [&json[..at], letter, &json[at + 1..]].concat()).unwrap();
    assert!(Vault::open(&keys).unwrap_err().to_string().contains("did not sign this recovery key"));
}

#[test]
fn the_node_signs_seals_and_macs_for_one_purpose_each() {
    let world = World::fixed(Timestamp::from_micros(1_790_000_000_000_000), 4);
    let folder = tempfile::tempdir().unwrap();
    let (vault, _) = Vault::create(folder.path(), &world).unwrap();
    let node = vault.node();
    let signature = node.sign("checkpoint", b"text");
    assert!(
        node.signed("checkpoint", b"text", &signature) && signed_by(&node.public(), "checkpoint", b"text", &signature)
    );
    assert!(!node.signed("other", b"text", &signature) && !node.signed("checkpoint", b"texT", &signature));
    assert!(!node.signed("checkpoint", b"text", &signature[1..]));
    let sealed = node.seal(b"totp of 1", b"secret", &mut world.rng());
    assert_eq!(node.open(b"totp of 1", &sealed).unwrap().expose(), b"secret");
    assert_eq!(node.open(b"totp of 2", &sealed).unwrap_err().what, What::Forged);
    assert_ne!(node.mac("a", b"x"), node.mac("b", b"x"));
    assert_eq!(format!("{node:?}{vault:?}").matches('…').count(), 3, "keys are not printed");
}
