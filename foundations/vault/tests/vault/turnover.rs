//! Lost passwords, leavers and erasure.

use crate::house::{Bind, House, attack, password};
use base::{PersonId, RootId, Timestamp};
use db::Db;
use vault::{KeyRing, PersonKeys, Reader, Restored, Vault};

/// A colleague with keys in the intake unit.
async fn colleague(house: &House) -> PersonKeys {
    let new = house.vault.new_person(&house.world, PersonId::new(&house.world), &password("colleague")).await.unwrap();
    let ring = house.ring(&house.officer).await;
    let mut tx = house.db.write().await.unwrap();
    house.vault.keep_person(&mut tx, &house.world, &new).await.unwrap();
    house.vault.add_member(&mut tx, &house.world, &ring, house.intake, new.keys.person()).await.unwrap();
    tx.commit().await.unwrap();
    new.keys
}

async fn refresh(house: &House, root: RootId) -> bool {
    let mut tx = house.db.write().await.unwrap();
    let began = house.vault.refresh(&mut tx, &house.world, root, Reader::Unit(house.custody)).await.unwrap();
    tx.commit().await.unwrap();
    began.is_some()
}

/// The colleague leaves: their keys are retired and their unit begins anew.
async fn leaves(house: &House, person: PersonId) {
    let mut tx = house.db.write().await.unwrap();
    house.vault.retire_person(&mut tx, &house.world, person).await.unwrap();
    house.vault.renew_unit(&mut tx, &house.world, house.intake, &[house.officer.person()]).await.unwrap();
    tx.commit().await.unwrap();
}

db::both_engines! {
    async fn a_leaver_with_kept_keys_opens_nothing_written_later(db: Db) {
        let house = House::new(db).await;
        let leaver = colleague(&house).await;
        let (root, ..) = house.file().await;
        // Granted to the leaver by name, too.
        let officer = house.ring(&house.officer).await;
        let mut tx = house.db.write().await.unwrap();
        let by_name = Reader::Person(leaver.person());
        house.vault.grant(&mut tx, &house.world, &officer, root, by_name, vault::Compartment::Story).await.unwrap();
        tx.commit().await.unwrap();
        let kept = house.ring(&leaver).await;
        assert!(!refresh(&house, root).await, "nobody left yet");

        leaves(&house, leaver.person()).await;
        assert!(refresh(&house, root).await);
        house.note(root, "after").await;
        assert!(!refresh(&house, root).await, "once is enough");
        // The whole database is there, and all keys ever held.
        for ring in [&kept, &house.ring(&leaver).await] {
            let seen = house.texts(ring, root).await;
            assert_eq!(seen.last().unwrap(), &None);
            assert!(seen[0].is_some(), "what they could open stays open to them");
        }
        let stays = house.ring(&house.officer).await;
        assert_eq!(house.texts(&stays, root).await.last().unwrap().as_deref(), Some("after"));
        let mut tx = house.db.write().await.unwrap();
        let again = house.vault.grant(&mut tx, &house.world, &stays, root, by_name, vault::Compartment::Story).await;
        assert!(again.is_err(), "nothing is wrapped for retired keys");
        // Their password is still told from a wrong one, so that the account can say that it is locked.
        let sealed = house.vault.sealed_person(&mut tx, leaver.person()).await.unwrap();
        assert!(house.vault.open_person(sealed.as_ref(), &password("colleague")).await.unwrap().is_some());
    }

    async fn where_the_only_reader_left_the_unit_takes_over(db: Db) {
        let house = House::new(db).await;
        let leaver = colleague(&house).await;
        let (root, ..) = house.file().await;
        let mut tx = house.db.write().await.unwrap();
        let officer = house.ring(&house.officer).await;
        house.vault.grant(&mut tx, &house.world, &officer, root, Reader::Person(leaver.person()), vault::Compartment::Story).await.unwrap();
        let only = house.vault.readers(&mut tx, &[Reader::Person(leaver.person()), Reader::Recovery]).await.unwrap();
        house.vault.new_epoch(&mut tx, &house.world, root, &only, &only).await.unwrap();
        tx.commit().await.unwrap();
        leaves(&house, leaver.person()).await;
        assert!(refresh(&house, root).await);
        house.note(root, "after").await;
        assert_eq!(house.texts(&house.ring(&house.custodian).await, root).await.last().unwrap().as_deref(), Some("after"));
    }

    async fn what_a_lost_password_opened_is_wrapped_again_and_no_more(db: Db) {
        let house = House::new(db).await;
        let (theirs, ..) = house.file().await;
        let (others, ..) = house.file().await;
        let lost = colleague(&house).await.person();
        let unit = house.ring(&house.custodian).await;
        let mut tx = house.db.write().await.unwrap();
        for compartment in [vault::Compartment::Story, vault::Compartment::Identity] {
            house.vault.grant(&mut tx, &house.world, &unit, theirs, Reader::Person(lost), compartment).await.unwrap();
        }
        // What came after they had lost the case is not theirs.
        let custody = house.vault.readers(&mut tx, &[Reader::Unit(house.custody)]).await.unwrap();
        house.vault.new_epoch(&mut tx, &house.world, theirs, &custody, &custody).await.unwrap();
        tx.commit().await.unwrap();
        house.note(theirs, "not theirs").await;

        let new = house.vault.new_person(&house.world, lost, &password("another")).await.unwrap();
        let mut tx = house.db.write().await.unwrap();
        house.vault.keep_person(&mut tx, &house.world, &new).await.unwrap();
        tx.commit().await.unwrap();
        let ring = house.ring(&new.keys).await;
        assert_eq!(house.texts(&ring, theirs).await, [None, None, None, None]);
        let mut done = vec![];
        let mut after = None;
        loop {
            let mut tx = house.db.write().await.unwrap();
            let Restored { cases, next } =
                house.vault.restore_person(&mut tx, &house.world, &unit, lost, (after, 1)).await.unwrap();
            tx.commit().await.unwrap();
            done.extend(cases.into_iter().map(|(root, _)| root));
            after = next;
            if next.is_none() { break; }
        }
        assert_eq!(done, [theirs]);
        let seen = house.texts(&ring, theirs).await;
        assert!(seen[..3].iter().all(Option::is_some) && seen[3].is_none());
        assert_eq!(house.texts(&ring, others).await, [None, None, None]);
        let mut tx = house.db.write().await.unwrap();
        let again = house.vault.restore_person(&mut tx, &house.world, &unit, lost, (None, 50)).await.unwrap();
        assert!(again.cases.is_empty(), "once is enough");
    }

    async fn an_erased_case_opens_for_nobody_and_its_chain_still_stands(db: Db) {
        let house = House::new(db).await;
        let (gone, receipt, head) = house.file().await;
        let (stays, ..) = house.file().await;
        house.vault.erase(&[gone]).unwrap();
        assert!(house.vault.is_erased(gone) && !house.vault.is_erased(stays));
        // A vault opened anew from the keys folder knows it, too.
        let again = Vault::open(&house.folder.path().join("keys")).unwrap();
        let mut tx = house.db.write().await.unwrap();
        let recovery = again.recovery_keyring(&mut tx, &house.secret).await.unwrap();
        let (_, bearer) = again.open_receipt(&mut tx, &receipt).await.unwrap().unwrap();
        for ring in [&recovery, &bearer, &house.ring(&house.custodian).await] {
            for vault in [&house.vault, &again] {
                let read = vault.read(&mut tx, ring, gone, Some(head)).await.unwrap();
                assert!(read.iter().all(|entry| entry.plain.is_none()));
            }
        }
        assert!(house.texts(&recovery, stays).await.iter().all(Option::is_some));
        assert_eq!(again.verify_root(&mut tx, gone, Some(head)).await.unwrap(), head);
        let write = house.vault.refresh(&mut tx, &house.world, gone, Reader::Unit(house.intake)).await;
        assert!(write.unwrap().is_none());
        let readers = house.vault.readers(&mut tx, &[Reader::Unit(house.intake)]).await.unwrap();
        assert!(house.vault.new_epoch(&mut tx, &house.world, gone, &readers, &readers).await.is_err());
    }

    async fn the_key_log_shows_every_change_and_a_swap_in_it_is_found(db: Db) {
        let house = House::new(db).await;
        let leaver = colleague(&house).await.person();
        let mut tx = house.db.read().await.unwrap();
        let members = house.vault.unit_holders(&mut tx, house.intake).await.unwrap();
        let readers: Vec<Reader> = members.iter().map(|(reader, _)| *reader).collect();
        assert_eq!(readers, [Reader::Recovery, Reader::Person(house.officer.person()), Reader::Person(leaver)]);
        drop(tx);
        leaves(&house, leaver).await;
        let mut tx = house.db.write().await.unwrap();
        let log = house.vault.key_log(&mut tx).await.unwrap();
        assert_eq!(log[0].whose, Reader::Unit(house.intake));
        assert_eq!((log[0].epoch, log[0].fingerprint.is_some()), (2, true));
        assert_eq!((log[1].whose, log[1].fingerprint.clone()), (Reader::Person(leaver), None));
        assert!(log.iter().all(|change| change.at > Timestamp::from_micros(0)) && log.len() == 7);
        let holders = house.vault.unit_holders(&mut tx, house.intake).await.unwrap();
        assert!(!holders.iter().any(|(reader, _)| *reader == Reader::Person(leaver)));
        let swapped = attack(&mut tx, "UPDATE vault_key SET sealing = $1 WHERE owner = $2 AND epoch = 2",
            &[Bind::Bytes(vec![9; 32]), Bind::Id(house.intake.0)]).await;
        assert_eq!(swapped, 1);
        assert!(house.vault.key_log(&mut tx).await.is_err());
    }
}

/// Keys of one case over all short histories of two people: who is in the unit, leaves, loses a password, is let in
/// again. After every write each of them opens exactly what a plain list of "was a reader when it was written, or
/// had it wrapped again" says.
#[tokio::test]
async fn all_short_histories_open_what_the_plain_list_says() {
    #[derive(Debug, Clone, Copy, PartialEq)]
    enum Act {
        Write,
        Leave,
        Return,
        Lose,
    }
    let acts = [Act::Write, Act::Leave, Act::Return, Act::Lose];
    for history in 0..acts.len().pow(3) {
        let test = db::testkit::sqlite().await;
        let house = House::new(test.db.clone()).await;
        let (root, ..) = house.file().await;
        let mut keys = colleague(&house).await;
        let person = keys.person();
        // What the person may open: entries by their place.
        let (mut is_in, mut has_keys, mut open) = (true, true, vec![true, false, true]);
        for n in 0..3 {
            match acts[history / acts.len().pow(n) % acts.len()] {
                Act::Write => {
                    refresh(&house, root).await;
                    house.note(root, "x").await;
                    open.push(is_in);
                }
                Act::Leave if is_in => {
                    leaves(&house, person).await;
                    (is_in, has_keys) = (false, false);
                }
                Act::Lose if is_in => {
                    // A new pair; the unit lets them in again with all its keys.
                    keys = renewed(&house, person).await;
                }
                Act::Return if !is_in => {
                    keys = renewed(&house, person).await;
                    (is_in, has_keys) = (true, true);
                    // The unit's keys of all epochs: whoever is let in reads the unit's past.
                    open.iter_mut().enumerate().for_each(|(i, open)| *open = i != 1);
                }
                Act::Leave | Act::Return | Act::Lose => {}
            }
            let ring = if has_keys { house.ring(&keys).await } else { KeyRing::default() };
            let seen: Vec<bool> = house.texts(&ring, root).await.iter().map(Option::is_some).collect();
            let expected: Vec<bool> = open.iter().map(|open| *open && has_keys).collect();
            assert_eq!(seen, expected, "history {history}, step {n}");
        }
    }
}

async fn renewed(house: &House, person: PersonId) -> PersonKeys {
    let new = house.vault.new_person(&house.world, person, &password("again")).await.unwrap();
    let ring = house.ring(&house.officer).await;
    let mut tx = house.db.write().await.unwrap();
    house.vault.keep_person(&mut tx, &house.world, &new).await.unwrap();
    house.vault.add_member(&mut tx, &house.world, &ring, house.intake, person).await.unwrap();
    tx.commit().await.unwrap();
    new.keys
}
