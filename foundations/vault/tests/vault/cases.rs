//! Who can read what, when readers come and go.

use crate::house::{House, NOTE, STORY};
use base::{Error, PersonId, RootId};
use db::Db;
use vault::{By, Compartment, Fault, KeyRing, Reader, Slip, Start};

db::both_engines! {
    async fn each_reader_opens_their_part_and_nobody_else_anything(db: Db) {
        let house = House::new(db).await;
        let (root, receipt, _) = house.file().await;
        let all = vec![Some("Мені ұрды".into()), Some("Айгүл Сериққызы".into()), Some("Его били".into())];
        let story = vec![all[0].clone(), None, all[2].clone()];
        assert_eq!(house.texts(&house.ring(&house.officer).await, root).await, story);
        assert_eq!(house.texts(&house.ring(&house.custodian).await, root).await, all);
        let mut tx = house.db.read().await.unwrap();
        let (found, ring) = house.vault.open_receipt(&mut tx, &receipt).await.unwrap().unwrap();
        assert_eq!((found, house.texts(&ring, root).await), (root, all.clone()));
        let recovery = house.vault.recovery_keyring(&mut tx, &house.secret).await.unwrap();
        assert_eq!(house.texts(&recovery, root).await, all);
        assert_eq!(house.texts(&KeyRing::default(), root).await, vec![None, None, None]);

        let again = KeyRing::from_bytes(ring.to_bytes().expose()).unwrap();
        assert_eq!(house.texts(&again, root).await, all);
        let bytes = ring.to_bytes();
        assert!(KeyRing::from_bytes(&bytes.expose()[1..]).is_err());
    }

    async fn an_entry_shows_who_signed_it(db: Db) {
        let house = House::new(db).await;
        let (root, receipt, _) = house.file().await;
        house.note(root, "examined").await;
        let mut tx = house.db.write().await.unwrap();
        let (_, ring) = house.vault.open_receipt(&mut tx, &receipt).await.unwrap().unwrap();
        for author in [ring.author().unwrap().clone(), house.vault.node_author()] {
            house.vault.append(&mut tx, &house.world, root, &author, NOTE, Compartment::Story, b"x").await.unwrap();
        }
        let opened = house.vault.read(&mut tx, &ring, root, None).await.unwrap();
        let by: Vec<By> = opened.iter().map(|o| o.by).collect();
        let person = By::Person(house.officer.person());
        assert_eq!(by, [By::Receipt, By::Receipt, By::Receipt, person, By::Receipt, By::Node]);
        assert_eq!((opened[3].field.as_str(), opened[3].version), ("note", 2));
    }

    async fn labels_of_many_cases_are_read_in_the_order_asked_for(db: Db) {
        let house = House::new(db).await;
        let mut first = Vec::new();
        for _ in 0..3 {
            let (root, ..) = house.file().await;
            let mut tx = house.db.read().await.unwrap();
            let entries = house.vault.read(&mut tx, &KeyRing::default(), root, None).await.unwrap();
            first.insert(0, (entries[0].entry, entries[1].entry));
        }
        let ids: Vec<_> = first.iter().flat_map(|(story, name)| [*story, *name]).collect();
        let ring = house.ring(&house.officer).await;
        let mut tx = house.db.read().await.unwrap();
        let read = house.vault.read_some(&mut tx, &ring, &ids).await.unwrap();
        assert_eq!(read.iter().map(|o| o.entry).collect::<Vec<_>>(), ids);
        assert!(read.iter().all(|o| o.plain.is_some() == (o.compartment == Compartment::Story)));
        assert!(house.vault.read_some(&mut tx, &ring, &[]).await.unwrap().is_empty());
    }

    async fn a_revoked_reader_opens_no_later_entry_and_a_new_one_all(db: Db) {
        let house = House::new(db).await;
        let (root, receipt, _) = house.file().await;
        let mut tx = house.db.write().await.unwrap();
        let readers = [Reader::Unit(house.custody), Reader::Receipt(root), Reader::Recovery];
        let left = house.vault.readers(&mut tx, &readers).await.unwrap();
        house.vault.new_epoch(&mut tx, &house.world, root, &left, &left).await.unwrap();
        tx.commit().await.unwrap();
        house.note(root, "about the officer").await;
        let officer = house.ring(&house.officer).await;
        assert_eq!(house.texts(&officer, root).await[3], None);
        assert!(house.texts(&officer, root).await[0].is_some());
        let custodian = house.ring(&house.custodian).await;
        assert_eq!(house.texts(&custodian, root).await[3].as_deref(), Some("about the officer"));
        let mut tx = house.db.read().await.unwrap();
        let (_, ring) = house.vault.open_receipt(&mut tx, &receipt).await.unwrap().unwrap();
        assert!(house.texts(&ring, root).await.iter().all(Option::is_some));

        // A third person is given the story, with its history, by somebody who has it; not by somebody who has not.
        let third = house.vault.new_person(&house.world, PersonId::new(&house.world), &crate::house::password("3")).await.unwrap();
        let reader = Reader::Person(third.keys.person());
        let mut tx = house.db.write().await.unwrap();
        house.vault.keep_person(&mut tx, &house.world, &third).await.unwrap();
        let none = KeyRing::default();
        let refused = house.vault.grant(&mut tx, &house.world, &none, root, reader, Compartment::Story).await;
        assert!(matches!(refused, Err(Fault::Failed(Error::Forbidden(_)))));
        let mut heads = Vec::new();
        for _ in 0..2 {
            let granted = house.vault.grant(&mut tx, &house.world, &custodian, root, reader, Compartment::Story).await;
            heads.push(granted.unwrap());
        }
        assert_eq!(heads[0], heads[1], "granting again changes nothing");
        tx.commit().await.unwrap();
        let read = house.texts(&house.ring(&third.keys).await, root).await;
        assert_eq!(read.iter().map(Option::is_some).collect::<Vec<_>>(), [true, false, true, true]);

        let mut tx = house.db.read().await.unwrap();
        let holders = house.vault.holders(&mut tx, root).await.unwrap();
        let holds = |reader, compartment| {
            holders.iter().find(|h| h.reader == reader && h.compartment == compartment).map(|h| h.current)
        };
        assert_eq!(holds(Reader::Unit(house.intake), Compartment::Story), Some(false));
        assert_eq!(holds(Reader::Unit(house.intake), Compartment::Identity), None);
        assert_eq!(holds(Reader::Unit(house.custody), Compartment::Identity), Some(true));
        assert_eq!(holds(reader, Compartment::Story), Some(true));
        assert_eq!(holders.len(), 8);
    }

    async fn a_leaver_opens_nothing_sealed_to_the_units_next_key(db: Db) {
        let house = House::new(db).await;
        let (old, ..) = house.file().await;
        let next = house.vault.new_person(&house.world, PersonId::new(&house.world), &crate::house::password("n")).await.unwrap();
        let before = house.ring(&house.officer).await;
        let mut tx = house.db.write().await.unwrap();
        house.vault.keep_person(&mut tx, &house.world, &next).await.unwrap();
        house.vault.add_member(&mut tx, &house.world, &before, house.intake, next.keys.person()).await.unwrap();
        house.vault.renew_unit(&mut tx, &house.world, house.intake, &[next.keys.person()]).await.unwrap();
        tx.commit().await.unwrap();
        let (new, ..) = house.file().await;
        let leaver = house.ring(&house.officer).await;
        assert_eq!(house.texts(&leaver, new).await, vec![None, None, None]);
        assert!(house.texts(&leaver, old).await[0].is_some(), "what they could open stays open to them");
        let next = house.ring(&next.keys).await;
        assert!(house.texts(&next, new).await[0].is_some() && house.texts(&next, old).await[0].is_some());
        let mut tx = house.db.write().await.unwrap();
        let again = house.vault.new_unit(&mut tx, &house.world, house.intake, &[]).await;
        assert!(matches!(again, Err(Fault::Failed(Error::Conflict(_)))));
        let stranger = house.vault.add_member(&mut tx, &house.world, &next, house.custody, house.officer.person()).await;
        assert!(matches!(stranger, Err(Fault::Failed(Error::Forbidden(_)))));
    }

    async fn a_unit_without_members_is_opened_by_whoever_set_it_up_and_by_recovery(db: Db) {
        let house = House::new(db).await;
        let unit = base::UnitId::new(&house.world);
        let mut tx = house.db.write().await.unwrap();
        let (made, _) = house.vault.new_unit(&mut tx, &house.world, unit, &[]).await.unwrap();
        house.vault.add_member(&mut tx, &house.world, &made, unit, house.officer.person()).await.unwrap();
        assert!(house.vault.keyring(&mut tx, &house.officer).await.unwrap().opens_unit(unit));
        let recovery = house.vault.recovery_keyring(&mut tx, &house.secret).await.unwrap();
        house.vault.add_member(&mut tx, &house.world, &recovery, unit, house.custodian.person()).await.unwrap();
        assert!(house.vault.keyring(&mut tx, &house.custodian).await.unwrap().opens_unit(unit));
    }

    async fn two_writers_conflict_cleanly(db: Db) {
        let house = House::new(db).await;
        let filing = house.prepare().await;
        let mut tx = house.db.write().await.unwrap();
        house.vault.keep(&mut tx, &filing).await.unwrap();
        let second = house.vault.keep(&mut tx, &filing).await;
        assert!(matches!(second, Err(Fault::Failed(Error::Conflict("vault-chain-moved-on")))));
        let author = house.vault.node_author();
        let nowhere = RootId::new(&house.world);
        let lost = house.vault.append(&mut tx, &house.world, nowhere, &author, STORY, Compartment::Story, b"").await;
        assert!(matches!(lost, Err(Fault::Failed(Error::NotFound))));
        let read = house.vault.read(&mut tx, &KeyRing::default(), nowhere, None).await;
        assert!(matches!(read, Err(Fault::Failed(Error::NotFound))));
    }

    async fn a_case_may_begin_without_a_receipt_or_with_one_that_opens_nothing(db: Db) {
        let house = House::new(db).await;
        let mut tx = house.db.write().await.unwrap();
        let to = house.vault.readers(&mut tx, &[Reader::Unit(house.intake)]).await.unwrap();
        let author = house.officer.author();
        for slip in [None, Some(Slip::StatusOnly(base::Lang::Ru))] {
            let root = RootId::new(&house.world);
            let start = Start { root, story: &to, identity: &to, slip, author: Some(&author) };
            let mut filing = house.vault.filing(&house.world, &start).unwrap();
            filing.add(STORY, Compartment::Story, b"by post").unwrap();
            assert_eq!(house.vault.keep(&mut tx, &filing).await.unwrap(), filing.head());
            if let Some(receipt) = filing.receipt() {
                let (found, ring) = house.vault.open_receipt(&mut tx, receipt).await.unwrap().unwrap();
                assert_eq!(found, root);
                let read = house.vault.read(&mut tx, &ring, root, None).await.unwrap();
                assert!(read[0].plain.is_none());
            } else {
                assert!(slip.is_none());
            }
            let ring = house.vault.keyring(&mut tx, &house.officer).await.unwrap();
            let read = house.vault.read(&mut tx, &ring, root, None).await.unwrap();
            assert_eq!((read[0].by, read[0].plain.is_some()), (By::Person(house.officer.person()), true));
        }
        let nobody = Start { root: RootId::new(&house.world), story: &to, identity: &to, slip: None, author: None };
        assert!(house.vault.filing(&house.world, &nobody).is_err());
        let nine = vec![Reader::Recovery; 9];
        assert!(house.vault.readers(&mut tx, &nine).await.is_err());
    }
}

#[tokio::test]
async fn every_statement_is_taken_by_both_engines() {
    db::testkit::prepare_all(vault::SQL).await;
}
