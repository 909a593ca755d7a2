//! An attacker with SQL: whatever they change is found out and rightly named.

use crate::house::{Bind, House, NOTE, STORY, attack, column, what};
use base::{EntryId, RootId, UnitId};
use db::{Db, WriteTx};
use uuid::Uuid;
use vault::primitive::{hash, pack};
use vault::{Compartment, Fault, KeyRing, Reader, Tampered, Thing, Vault, What};

async fn found(house: &House, tx: &mut WriteTx, root: RootId) -> Tampered {
    match house.vault.verify_root(tx, root, None).await {
        Err(Fault::Tampered(tampered)) => tampered,
        other => panic!("nothing was noticed: {other:?}"),
    }
}

/// The places of a case's entries in its chain.
async fn places(house: &House, root: RootId) -> Vec<i64> {
    let mut tx = house.db.read().await.unwrap();
    let rows = column(&mut tx, "vault_entry", "root", "sealed").await;
    rows.into_iter().filter(|row| row.0 == root.0).map(|row| row.1).collect()
}

/// Copies an entry's columns from one place to another.
async fn copy(tx: &mut WriteTx, columns: &[&str], from: (RootId, i64), to: (RootId, i64)) {
    for name in columns {
        let sql = format!(
            "UPDATE vault_entry SET {name} = (SELECT {name} FROM vault_entry WHERE root = $1 AND seq = $2)
             WHERE root = $3 AND seq = $4"
        );
        let binds = [Bind::Id(from.0.0), Bind::Int(from.1), Bind::Id(to.0.0), Bind::Int(to.1)];
        assert_eq!(attack(tx, &sql, &binds).await, 1);
    }
}

/// Puts a copy of an entry, as new, at a place of a case.
async fn replay(tx: &mut WriteTx, from: (RootId, i64), to: (RootId, i64), id: EntryId) {
    let sql = "INSERT INTO vault_entry (root, seq, id, author, sealed, signature, hash)
        SELECT r.chain, $1, n.id, e.author, e.sealed, e.signature, e.hash
        FROM vault_entry e, vault_head r, (SELECT id FROM vault_key WHERE id = $2) n
        WHERE e.root = $3 AND e.seq = $4 AND r.chain = $5";
    let binds = [Bind::Int(to.1), Bind::Id(id.0), Bind::Id(from.0.0), Bind::Int(from.1), Bind::Id(to.0.0)];
    assert_eq!(attack(tx, sql, &binds).await, 1);
}

db::both_engines! {
    async fn a_flipped_byte_anywhere_is_found_in_its_row(db: Db) {
        let house = House::new(db).await;
        let (root, _, _) = house.file().await;
        let institution = house.vault.institution().0;
        let columns = [
            ("vault_key", "chain", "sealing", What::KeySwapped),
            ("vault_key", "chain", "verifying", What::KeySwapped),
            ("vault_key", "chain", "hash", What::KeySwapped),
            ("vault_key", "chain", "certificate", What::KeySwapped),
            ("vault_wrap", "chain", "sealed", What::Forged),
            ("vault_wrap", "chain", "hash", What::Forged),
            ("vault_entry", "root", "sealed", What::Forged),
            ("vault_entry", "root", "signature", What::Forged),
            ("vault_entry", "root", "hash", What::Forged),
            ("vault_head", "chain", "hash", What::Forged),
            ("vault_head", "chain", "signature", What::Forged),
        ];
        let mut flipped = 0;
        for (table, chain, name, expected) in columns {
            let mut tx = house.db.read().await.unwrap();
            let rows = column(&mut tx, table, chain, name).await;
            drop(tx);
            for (of, seq, bytes) in rows {
                let bytes = bytes.unwrap_or_default();
                for (bit, at) in [0, bytes.len() / 3, bytes.len() / 2, bytes.len().saturating_sub(1)].into_iter().enumerate() {
                    let mut changed = bytes.clone();
                    let Some(byte) = changed.get_mut(at) else { continue };
                    *byte ^= 1 << bit;
                    let mut tx = house.db.write().await.unwrap();
                    let sql = format!("UPDATE {table} SET {name} = $1 WHERE {chain} = $2 AND seq = $3");
                    let binds = [Bind::Bytes(changed), Bind::Id(of), Bind::Int(seq)];
                    assert_eq!(attack(&mut tx, &sql, &binds).await, 1);
                    let outcome = if of == institution {
                        house.vault.verify_keys(&mut tx, None).await
                    } else {
                        house.vault.verify_root(&mut tx, root, None).await
                    };
                    let Err(Fault::Tampered(tampered)) = outcome else { panic!("{table}.{name} byte {at}: {outcome:?}") };
                    assert_eq!((tampered.what, tampered.chain), (expected, Some(of)), "{table}.{name} byte {at}");
                    assert_eq!(tampered.seq, u64::try_from(seq).ok(), "{table}.{name} byte {at}");
                    flipped += 1;
                }
            }
        }
        assert!(flipped > 100, "{flipped}");
        let mut tx = house.db.read().await.unwrap();
        house.vault.verify_root(&mut tx, root, None).await.unwrap();
    }

    async fn a_changed_word_or_number_is_found(db: Db) {
        let house = House::new(db).await;
        let (root, _, _) = house.file().await;
        let other = Bind::Id(Uuid::from_u128(7));
        for (sql, bind, expected) in [
            ("UPDATE vault_key SET epoch = $1 WHERE chain = $2 AND kind = 'root'", Bind::Int(9), What::KeySwapped),
            ("UPDATE vault_key SET owner = $1 WHERE chain = $2 AND kind = 'root'", other.clone(), What::KeySwapped),
            ("UPDATE vault_key SET lookup = $1 WHERE chain = $2 AND kind = 'receipt'", Bind::Int(9), What::KeySwapped),
            ("UPDATE vault_wrap SET reader = $1 WHERE chain = $2 AND seq = 3", other.clone(), What::Forged),
            ("UPDATE vault_wrap SET opens = $1 WHERE chain = $2 AND seq = 3", other.clone(), What::Forged),
            ("UPDATE vault_wrap SET seq = $1 WHERE chain = $2 AND seq = 3", Bind::Int(99), What::Missing),
            ("UPDATE vault_entry SET author = $1 WHERE root = $2 AND seq = 8", other.clone(), What::Forged),
            ("UPDATE vault_entry SET id = $1 WHERE root = $2 AND seq = 8", other, What::Swapped),
        ] {
            let mut tx = house.db.write().await.unwrap();
            assert_eq!(attack(&mut tx, sql, &[bind, Bind::Id(root.0)]).await, 1, "{sql}");
            assert_eq!(found(&house, &mut tx, root).await.what, expected, "{sql}");
        }
        let mut tx = house.db.write().await.unwrap();
        attack(&mut tx, "UPDATE vault_wrap SET part = 'identity' WHERE chain = $1 AND part = 'all'", &[Bind::Id(root.0)]).await;
        assert_eq!(found(&house, &mut tx, root).await.what, What::Forged);
    }

    async fn a_deleted_row_is_missed_at_its_place(db: Db) {
        let house = House::new(db).await;
        let (root, _, head) = house.file().await;
        for (table, chain) in [("vault_key", "chain"), ("vault_wrap", "chain"), ("vault_entry", "root")] {
            let mut tx = house.db.read().await.unwrap();
            let rows = column(&mut tx, table, chain, "hash").await;
            drop(tx);
            for (_, seq, _) in rows.into_iter().filter(|row| row.0 == root.0) {
                let mut tx = house.db.write().await.unwrap();
                let sql = format!("DELETE FROM {table} WHERE {chain} = $1 AND seq = $2");
                attack(&mut tx, &sql, &[Bind::Id(root.0), Bind::Int(seq)]).await;
                let tampered = found(&house, &mut tx, root).await;
                let seq = u64::try_from(seq).unwrap();
                let last = seq == head.seq;
                assert_eq!(tampered.what, if last { What::CutOff } else { What::Missing }, "{table} {seq}");
                assert_eq!(tampered.seq, Some(if last { seq - 1 } else { seq }), "{table} {seq}");
            }
        }
    }

    async fn moved_and_repeated_entries_are_named(db: Db) {
        let house = House::new(db).await;
        let (one, ..) = house.file().await;
        let (two, _, end) = house.file().await;
        let (at, at_two) = (places(&house, one).await, places(&house, two).await);
        let whole = ["author", "sealed", "signature"];
        let end = i64::try_from(end.seq).unwrap();
        let free = EntryId(column(&mut house.db.read().await.unwrap(), "vault_key", "id", "hash").await[0].0);

        // Into another field's place, with or without its signature; from another case.
        let mut tx = house.db.write().await.unwrap();
        copy(&mut tx, &whole, (one, at[1]), (one, at[0])).await;
        assert_eq!(found(&house, &mut tx, one).await.what, What::Replayed);
        drop(tx);
        let mut tx = house.db.write().await.unwrap();
        copy(&mut tx, &["sealed"], (one, at[1]), (one, at[0])).await;
        assert_eq!(found(&house, &mut tx, one).await.what, What::Forged);
        drop(tx);
        let mut tx = house.db.write().await.unwrap();
        copy(&mut tx, &whole, (two, at_two[0]), (one, at[0])).await;
        let tampered = found(&house, &mut tx, one).await;
        assert_eq!((tampered.what, tampered.thing, tampered.seq), (What::Swapped, Thing::Entry, u64::try_from(at[0]).ok()));
        drop(tx);

        // Exchanged texts, exchanged places.
        let mut tx = house.db.write().await.unwrap();
        let rows = column(&mut tx, "vault_entry", "root", "sealed").await;
        let signatures = column(&mut tx, "vault_entry", "root", "signature").await;
        let of = |rows: &[(Uuid, i64, Option<Vec<u8>>)], seq| {
            Bind::Bytes(rows.iter().find(|r| r.0 == one.0 && r.1 == seq).unwrap().2.clone().unwrap())
        };
        for (from, to) in [(at[0], at[2]), (at[2], at[0])] {
            let sql = "UPDATE vault_entry SET sealed = $1, signature = $2 WHERE root = $3 AND seq = $4";
            let binds = [of(&rows, from), of(&signatures, from), Bind::Id(one.0), Bind::Int(to)];
            assert_eq!(attack(&mut tx, sql, &binds).await, 1);
        }
        assert_eq!(found(&house, &mut tx, one).await.what, What::Swapped);
        drop(tx);
        let mut tx = house.db.write().await.unwrap();
        for (from, to) in [(at[0], 1000), (at[1], at[0]), (1000, at[1])] {
            let sql = "UPDATE vault_entry SET seq = $1 WHERE root = $2 AND seq = $3";
            assert_eq!(attack(&mut tx, sql, &[Bind::Int(to), Bind::Id(one.0), Bind::Int(from)]).await, 1);
        }
        assert_eq!(found(&house, &mut tx, one).await.what, What::Reordered);
        drop(tx);

        // A second time in the same case, in another case, moved away.
        let mut tx = house.db.write().await.unwrap();
        replay(&mut tx, (one, at[0]), (one, end + 1), free).await;
        assert_eq!(found(&house, &mut tx, one).await.what, What::Replayed);
        drop(tx);
        let mut tx = house.db.write().await.unwrap();
        replay(&mut tx, (one, at[0]), (two, end + 1), free).await;
        assert_eq!(found(&house, &mut tx, two).await.what, What::Swapped);
        drop(tx);
        let mut tx = house.db.write().await.unwrap();
        let sql = "UPDATE vault_entry SET root = $1, seq = $2 WHERE root = $3 AND seq = $4";
        attack(&mut tx, sql, &[Bind::Id(two.0), Bind::Int(end + 1), Bind::Id(one.0), Bind::Int(at[0])]).await;
        assert_eq!(found(&house, &mut tx, one).await.what, What::Missing);
        assert_eq!(found(&house, &mut tx, two).await.what, What::Swapped);
    }

    async fn an_earlier_state_put_back_is_found_by_what_the_audit_log_knows(db: Db) {
        let house = House::new(db).await;
        let (root, _, filed) = house.file().await;
        let mut tx = house.db.read().await.unwrap();
        let old = column(&mut tx, "vault_head", "chain", "hash").await;
        let signed = column(&mut tx, "vault_head", "chain", "signature").await;
        drop(tx);
        let of = |rows: &[(Uuid, i64, Option<Vec<u8>>)]| rows.iter().find(|r| r.0 == root.0).unwrap().2.clone().unwrap();
        let known = house.note(root, "a finding").await;
        let seq = |n: u64| Bind::Int(i64::try_from(n).unwrap());

        let mut tx = house.db.write().await.unwrap();
        house.vault.verify_root(&mut tx, root, Some(known)).await.unwrap();
        house.vault.verify_root(&mut tx, root, Some(filed)).await.unwrap();
        attack(&mut tx, "DELETE FROM vault_entry WHERE root = $1 AND seq = $2", &[Bind::Id(root.0), seq(known.seq)]).await;
        assert_eq!(found(&house, &mut tx, root).await.what, What::CutOff);
        let sql = "UPDATE vault_head SET seq = $1, hash = $2, signature = $3 WHERE chain = $4";
        let back = [seq(filed.seq), Bind::Bytes(of(&old)), Bind::Bytes(of(&signed)), Bind::Id(root.0)];
        attack(&mut tx, sql, &back).await;
        house.vault.verify_root(&mut tx, root, Some(filed)).await.unwrap();
        assert_eq!(what(house.vault.verify_root(&mut tx, root, Some(known)).await), What::RolledBack);
        let ring = KeyRing::default();
        assert_eq!(what(house.vault.read(&mut tx, &ring, root, Some(known)).await), What::RolledBack);

        // Going on from there does not hide it.
        let author = house.officer.author();
        house.vault.append(&mut tx, &house.world, root, &author, NOTE, Compartment::Story, b"another").await.unwrap();
        house.vault.verify_root(&mut tx, root, None).await.unwrap();
        assert_eq!(what(house.vault.verify_root(&mut tx, root, Some(known)).await), What::RolledBack);
        drop(tx);

        // Only the end put back: what follows it does not belong to it. The end taken away altogether.
        let mut tx = house.db.write().await.unwrap();
        attack(&mut tx, sql, &back).await;
        assert_eq!(found(&house, &mut tx, root).await.what, What::RolledBack);
        drop(tx);
        let mut tx = house.db.write().await.unwrap();
        let nowhere = RootId::new(&house.world);
        let gone = house.vault.verify_root(&mut tx, nowhere, Some(known)).await;
        assert_eq!(what(gone), What::Missing);
        assert_eq!(what(house.vault.read(&mut tx, &ring, nowhere, Some(known)).await), What::Missing);
    }

    async fn a_wrap_changed_with_its_hash_contradicts_the_entry_signed_after_it(db: Db) {
        let house = House::new(db).await;
        let (root, ..) = house.file().await;
        let last = places(&house, root).await[0] - 1;
        let mut tx = house.db.write().await.unwrap();
        let previous = column(&mut tx, "vault_wrap", "chain", "hash").await;
        let previous = previous.into_iter().find(|r| r.0 == root.0 && r.1 == last - 1).unwrap().2.unwrap();
        let me = Uuid::from_u128(7);
        let content = pack("arasha wrap link 1", &[me.as_bytes(), b"story", me.as_bytes(), &hash(b"x"), &0i64.to_be_bytes()]);
        let place = u64::try_from(last).unwrap().to_be_bytes();
        let link = hash(&pack("arasha link 1", &[root.bytes(), &place, &previous, &content]));
        let sql = "UPDATE vault_wrap SET opens = $1, reader = $1, part = 'story', sealed = $2, hash = $3,
            made_at = (SELECT made_at FROM vault_wrap WHERE chain = $4 AND seq = $5) WHERE chain = $4 AND seq = $5";
        let binds = [Bind::Id(me), Bind::Bytes(b"x".to_vec()), Bind::Bytes(link.to_vec()), Bind::Id(root.0), Bind::Int(last)];
        assert_eq!(attack(&mut tx, sql, &binds).await, 1);
        let tampered = found(&house, &mut tx, root).await;
        assert_eq!((tampered.what, tampered.thing, tampered.seq), (What::Forged, Thing::Wrap, u64::try_from(last).ok()));
    }

    async fn a_swapped_public_key_is_found_before_anything_is_sealed_to_it(db: Db) {
        let house = House::new(db).await;
        let (root, ..) = house.file().await;
        let intake = Bind::Id(house.intake.0);
        let readers = [Reader::Unit(house.intake)];

        let mut tx = house.db.write().await.unwrap();
        let sql = "UPDATE vault_key SET sealing = $1 WHERE owner = $2";
        attack(&mut tx, sql, &[Bind::Bytes(vec![9; 32]), intake.clone()]).await;
        assert_eq!(what(house.vault.readers(&mut tx, &readers).await), What::KeySwapped);
        assert_eq!(what(house.vault.keyring(&mut tx, &house.officer).await), What::KeySwapped);
        assert_eq!(what(house.vault.verify_keys(&mut tx, None).await), What::KeySwapped);
        drop(tx);

        // With another unit's certificate, or the other unit's row under this unit's name.
        let mut tx = house.db.write().await.unwrap();
        for name in ["sealing", "certificate", "hash"] {
            let sql = format!("UPDATE vault_key SET {name} = (SELECT {name} FROM vault_key WHERE owner = $1) WHERE owner = $2");
            attack(&mut tx, &sql, &[Bind::Id(house.custody.0), intake.clone()]).await;
        }
        assert_eq!(what(house.vault.readers(&mut tx, &readers).await), What::KeySwapped);
        drop(tx);
        let mut tx = house.db.write().await.unwrap();
        attack(&mut tx, "DELETE FROM vault_key WHERE owner = $1", std::slice::from_ref(&intake)).await;
        assert_eq!(what(house.vault.readers(&mut tx, &readers).await), What::Missing);
        attack(&mut tx, "UPDATE vault_key SET owner = $1 WHERE owner = $2", &[intake.clone(), Bind::Id(house.custody.0)]).await;
        assert_eq!(what(house.vault.readers(&mut tx, &readers).await), What::KeySwapped);
        drop(tx);

        // A case's own key, before an entry is sealed to it; an author's, before an entry is believed.
        let mut tx = house.db.write().await.unwrap();
        attack(&mut tx, "UPDATE vault_key SET sealing = $1 WHERE owner = $2 AND kind = 'root'", &[Bind::Bytes(vec![9; 64]), Bind::Id(root.0)]).await;
        let author = house.officer.author();
        let kept = house.vault.append(&mut tx, &house.world, root, &author, NOTE, Compartment::Story, b"x").await;
        assert_eq!(what(kept), What::KeySwapped);
        drop(tx);
        house.note(root, "x").await;
        let mut tx = house.db.write().await.unwrap();
        attack(&mut tx, "UPDATE vault_key SET verifying = $1 WHERE owner = $2", &[Bind::Bytes(vec![9; 32]), Bind::Id(house.officer.person().0)]).await;
        assert_eq!(found(&house, &mut tx, root).await.what, What::KeySwapped);
        attack(&mut tx, "DELETE FROM vault_key WHERE owner = $1", &[Bind::Id(house.officer.person().0)]).await;
        assert_eq!(found(&house, &mut tx, root).await.what, What::Missing);
    }

    async fn a_units_newer_key_taken_away_breaks_the_key_log(db: Db) {
        let house = House::new(db).await;
        let mut tx = house.db.write().await.unwrap();
        let before = house.vault.verify_keys(&mut tx, None).await.unwrap();
        let (_, known) = house.vault.renew_unit(&mut tx, &house.world, house.intake, &[]).await.unwrap();
        house.vault.new_unit(&mut tx, &house.world, UnitId::new(&house.world), &[]).await.unwrap();
        house.vault.verify_keys(&mut tx, Some(before)).await.unwrap();
        attack(&mut tx, "DELETE FROM vault_key WHERE owner = $1 AND epoch = 2", &[Bind::Id(house.intake.0)]).await;
        let tampered = house.vault.verify_keys(&mut tx, Some(known)).await;
        let Err(Fault::Tampered(tampered)) = tampered else { panic!("{tampered:?}") };
        assert_eq!((tampered.what, tampered.seq), (What::Missing, Some(before.seq + 1)));
        assert!(tampered.to_string().contains(&format!("{} of", before.seq + 1)), "{tampered}");

        // Nothing is sealed to the older key, which a leaver may still hold: neither in this process nor in a new one.
        let unit = [Reader::Unit(house.intake)];
        assert_eq!(what(house.vault.readers(&mut tx, &unit).await), What::Missing);
        let again = Vault::open(&house.folder.path().join("keys")).unwrap();
        assert_eq!(what(again.readers(&mut tx, &unit).await), What::Missing);
        drop(tx);
        let mut tx = house.db.write().await.unwrap();
        assert_eq!(house.vault.readers(&mut tx, &unit).await.unwrap()[0].epoch(), 1, "nothing of that was committed");
        house.vault.renew_unit(&mut tx, &house.world, house.intake, &[]).await.unwrap();
        assert_eq!(house.vault.readers(&mut tx, &unit).await.unwrap()[0].epoch(), 2);
        attack(&mut tx, "DELETE FROM vault_key WHERE owner = $1 AND epoch = 2", &[Bind::Id(house.intake.0)]).await;
        assert_eq!(what(house.vault.readers(&mut tx, &unit).await), What::RolledBack);
    }

    async fn a_cases_newer_key_taken_away_stops_the_writer(db: Db) {
        let house = House::new(db).await;
        let (root, ..) = house.file().await;
        let mut tx = house.db.write().await.unwrap();
        let left = house.vault.readers(&mut tx, &[Reader::Recovery]).await.unwrap();
        house.vault.new_epoch(&mut tx, &house.world, root, &left, &left).await.unwrap();
        let sql = "DELETE FROM vault_key WHERE chain = $1 AND epoch = 2";
        assert_eq!(attack(&mut tx, sql, &[Bind::Id(root.0)]).await, 1);
        let author = house.officer.author();
        let kept = house.vault.append(&mut tx, &house.world, root, &author, NOTE, Compartment::Story, b"x").await;
        assert_eq!(what(kept), What::Missing);
        attack(&mut tx, "UPDATE vault_head SET epoch = 1 WHERE chain = $1", &[Bind::Id(root.0)]).await;
        let kept = house.vault.append(&mut tx, &house.world, root, &author, NOTE, Compartment::Story, b"x").await;
        assert_eq!(what(kept), What::Forged);
    }

    async fn a_wrap_moved_to_another_member_does_not_open(db: Db) {
        let house = House::new(db).await;
        let mut tx = house.db.write().await.unwrap();
        // The two units' wraps for their members: the officer is given the custodian's.
        let sql = "UPDATE vault_wrap SET sealed = (SELECT w.sealed FROM vault_wrap w JOIN vault_key k ON k.id = w.reader WHERE k.owner = $1)
            WHERE reader = (SELECT id FROM vault_key WHERE owner = $2)";
        let (custodian, officer) = (house.custodian.person().0, house.officer.person().0);
        assert_eq!(attack(&mut tx, sql, &[Bind::Id(custodian), Bind::Id(officer)]).await, 1);
        assert_eq!(what(house.vault.keyring(&mut tx, &house.officer).await), What::Forged);
    }

    async fn nothing_made_with_another_institutions_keys_is_believed(db: Db) {
        let mut house = House::new(db).await;
        let (root, ..) = house.file().await;
        let true_vault = house.vault.clone();
        let (false_vault, _) = Vault::create(&house.folder.path().join("false"), &house.world).unwrap();
        house.vault = false_vault.clone();
        let mut tx = house.db.write().await.unwrap();
        assert_eq!(what(house.vault.readers(&mut tx, &[Reader::Unit(house.intake)]).await), What::KeySwapped);
        let readers = house.vault.readers(&mut tx, &[Reader::Recovery]).await.unwrap();
        let author = false_vault.node_author();
        let start = vault::Start { root: RootId::new(&house.world), story: &readers, identity: &readers, slip: None, author: Some(&author) };
        let mut filing = false_vault.filing(&house.world, &start).unwrap();
        filing.add(STORY, Compartment::Story, b"a lie").unwrap();
        false_vault.keep(&mut tx, &filing).await.unwrap();
        assert_eq!(what(true_vault.verify_root(&mut tx, filing.root(), None).await), What::KeySwapped);
        let appended = false_vault.append(&mut tx, &house.world, root, &author, STORY, Compartment::Story, b"a lie").await;
        assert_eq!(what(appended), What::Forged, "the end of the chain is not theirs");
        // What the true institution keeps does not believe the false author either.
        true_vault.append(&mut tx, &house.world, root, &author, STORY, Compartment::Story, b"a lie").await.unwrap();
        assert_eq!(found(&House { vault: true_vault, ..house }, &mut tx, root).await.what, What::Missing);
    }

    async fn labels_are_checked_too(db: Db) {
        let house = House::new(db).await;
        let (one, ..) = house.file().await;
        let (two, ..) = house.file().await;
        let ring = house.ring(&house.officer).await;
        let mut tx = house.db.write().await.unwrap();
        let entry = house.vault.read(&mut tx, &ring, one, None).await.unwrap()[0].entry;
        let (at, at_two) = (places(&house, one).await[0], places(&house, two).await[0]);
        copy(&mut tx, &["author", "sealed", "signature"], (two, at_two), (one, at)).await;
        assert_eq!(what(house.vault.read_some(&mut tx, &ring, &[entry]).await), What::Swapped);
        attack(&mut tx, "DELETE FROM vault_entry WHERE root = $1", &[Bind::Id(one.0)]).await;
        assert_eq!(what(house.vault.read_some(&mut tx, &ring, &[entry]).await), What::Missing);
    }

    async fn nothing_written_lies_in_the_database_in_clear(db: Db) {
        let house = House::new(db).await;
        let (_, receipt, _) = house.file().await;
        let mut tx = house.db.read().await.unwrap();
        let mut words: Vec<String> = vec!["Мені".into(), "ұрды".into(), "Айгүл".into(), "били".into(), "officer".into()];
        words.extend(receipt.words().into_iter().map(str::to_owned));
        let mut seen = 0;
        for (table, chain, name) in [
            ("vault_key", "chain", "sealing"),
            ("vault_wrap", "chain", "sealed"),
            ("vault_entry", "root", "sealed"),
            ("vault_entry", "root", "signature"),
        ] {
            for (_, _, bytes) in column(&mut tx, table, chain, name).await {
                let bytes = bytes.unwrap();
                seen += bytes.len();
                assert!(words.iter().all(|w| !bytes.windows(w.len()).any(|b| b == w.as_bytes())), "{table}.{name}");
            }
        }
        assert!(seen > 2_000);
    }
}
