use super::{House, sql};
use access::audit::{self, Finding, Report, Witness, merkle, sequence, verify};
use access::{Act, Actor, AuditExt, On, Permission, Role, Roles, Scope, Who, require};
use base::{Error, Lang, Result, RootId, UnitId};
use db::{Cursor, Db, ReadTx, WriteTx};
use vault::{Compartment, Field, Head, Slip, Start};

async fn write_leaves(db: &Db, house: &House, root: RootId, how_many: usize) {
    let mut tx = db.write().await.unwrap();
    for n in 0..how_many {
        house.tick();
        let object = format!("note/{n}");
        tx.audit(&house.world, &house.may_read(root), Act::OPENED, On::NOTHING.object(&object)).await.unwrap();
    }
    tx.commit().await.unwrap();
}

/// Thirty leaves under checkpoints of size 10, 20 and 30, of three hours, all copied to the file.
async fn thirty(db: &Db, house: &House) -> Witness {
    let witness = Witness(house.folder.path().join("checkpoints"));
    let root = RootId::new(&house.world);
    for _ in 0..3 {
        house.world.set(house.world.now().plus_seconds(3600));
        write_leaves(db, house, root, 10).await;
        assert_eq!(sequence(db, &house.vault, &house.world).await.unwrap(), 10);
        assert_eq!(witness.copy(&mut db.read().await.unwrap()).await.unwrap(), 1);
    }
    witness
}

async fn verified(tx: &mut ReadTx, house: &House, witness: Option<&Witness>) -> Report {
    verify(tx, &house.vault, witness, &mut |_, _| ()).await.unwrap()
}

/// What verification finds after these texts ran; then they never did.
async fn found_after(db: &Db, house: &House, texts: &[&str]) -> Vec<Finding> {
    let mut tx = db.write().await.unwrap();
    for text in texts {
        sql(&mut tx, text).await;
    }
    verified(&mut tx, house, None).await.findings
}

fn altered(findings: &[Finding]) -> Vec<i64> {
    findings.iter().filter_map(|f| if let Finding::LeafAltered { seq, .. } = f { Some(*seq) } else { None }).collect()
}

db::both_engines! {
    async fn an_untouched_log_is_sound(db: Db) {
        let house = House::new();
        let witness = thirty(&db, &house).await;
        let mut steps = Vec::new();
        let mut tx = db.read().await.unwrap();
        let report = verify(&mut tx, &house.vault, Some(&witness), &mut |done, all| steps.push((done, all))).await.unwrap();
        assert!(report.is_sound(), "{:?}", report.findings);
        assert_eq!((report.leaves, report.checkpoints, report.witnessed, report.waiting), (30, 3, 3, 0));
        assert_eq!(steps.last(), Some(&(30, 30)));
    }

    async fn an_altered_leaf_is_named(db: Db) {
        let house = House::new();
        thirty(&db, &house).await;
        for change in [
            "at = (SELECT at FROM access_leaf WHERE seq = 3)",
            "who = 'staff:somebody-else'",
            "role = 'auditor'",
            "act = 'case.closed'",
            "root = NULL",
            "entry_seq = 1, entry_hash = proof",
            "object = 'note/99'",
            "object = NULL",
            "proof = (SELECT proof FROM access_leaf WHERE seq = 3)",
        ] {
            let found = found_after(&db, &house, &[&format!("UPDATE access_leaf SET {change} WHERE seq = 17")]).await;
            // An entry invented by the change is missed in the case's chain, too.
            let (leaf, chain) = found.split_first().unwrap();
            assert!(matches!(leaf, Finding::LeafAltered { seq: 17, .. }), "{change}: {found:?}");
            assert_eq!(chain.len(), usize::from(change.starts_with("entry")), "{change}: {found:?}");
        }
    }

    async fn missing_leaves_are_named(db: Db) {
        let house = House::new();
        thirty(&db, &house).await;
        let delete = |range: &str| format!("DELETE FROM access_leaf WHERE seq {range}");
        for (range, from, to) in [("= 12", 12, 12), ("BETWEEN 5 AND 7", 5, 7), ("= 0", 0, 0), (">= 25", 25, 29), ("< 11", 0, 10), ("= 29", 29, 29)] {
            let found = found_after(&db, &house, &[&delete(range)]).await;
            assert_eq!(found, [Finding::LeavesMissing { from, to }], "{range}");
        }
        assert_eq!(found_after(&db, &house, &["DELETE FROM access_leaf"]).await, [Finding::LeavesMissing { from: 0, to: 29 }]);
        // Back to "not numbered yet" is missing too.
        let found = found_after(&db, &house, &["UPDATE access_leaf SET seq = NULL, proof = NULL WHERE seq = 4"]).await;
        assert_eq!(found, [Finding::LeavesMissing { from: 4, to: 4 }]);
    }

    async fn reordered_leaves_are_named(db: Db) {
        let house = House::new();
        thirty(&db, &house).await;
        let found = found_after(&db, &house, &[
            "UPDATE access_leaf SET seq = 100 WHERE seq = 3",
            "UPDATE access_leaf SET seq = 3 WHERE seq = 14",
            "UPDATE access_leaf SET seq = 14 WHERE seq = 100",
        ]).await;
        assert_eq!(altered(&found), [3, 14]);
    }

    async fn inserted_leaves_are_named(db: Db) {
        let house = House::new();
        thirty(&db, &house).await;
        let copy = |to: i64, of: i64| format!(
            "INSERT INTO access_leaf (id, at, who, role, act, root, object, seq, proof) \
             SELECT (SELECT root FROM access_leaf WHERE seq = 0), at, who, role, act, root, object, {to}, proof \
             FROM access_leaf WHERE seq = {of}"
        );
        let at_the_end = found_after(&db, &house, &[&copy(30, 29)]).await;
        assert_eq!(altered(&at_the_end), [30]);
        assert!(at_the_end.contains(&Finding::LeavesUncovered { from: 30, to: 30 }));
        let before_all = found_after(&db, &house, &[&copy(-5, 5)]).await;
        assert_eq!(altered(&before_all), [-5]);
        let in_the_middle = found_after(&db, &house, &[
            "UPDATE access_leaf SET seq = -seq - 1 WHERE seq >= 5",
            "UPDATE access_leaf SET seq = -seq WHERE seq < 0",
            &copy(5, 4),
        ]).await;
        assert_eq!(altered(&in_the_middle), (5..=30).collect::<Vec<_>>());
    }

    async fn altered_and_missing_checkpoints_are_named(db: Db) {
        let house = House::new();
        thirty(&db, &house).await;
        let change = |what: &str| format!("UPDATE access_checkpoint SET {what} WHERE size = 20");
        for what in [
            "note = replace(note, 'follows 10', 'follows 11')",
            "note = replace(note, 'time 20', 'time 19')",
            "note = replace(note, 'arasha.audit/', 'arasha.other/')",
            "note = note || '.'",
            "note = ''",
            "note = (SELECT note FROM access_checkpoint WHERE size = 30)",
        ] {
            let found = found_after(&db, &house, &[&change(what)]).await;
            assert_eq!(found, [Finding::CheckpointAltered { size: 20 }], "{what}");
        }
        let found = found_after(&db, &house, &[&change("size = 21")]).await;
        assert_eq!(found, [Finding::CheckpointAltered { size: 21 }, Finding::CheckpointMissing { size: 20 }]);
        let delete = |size: i64| format!("DELETE FROM access_checkpoint WHERE size = {size}");
        assert_eq!(found_after(&db, &house, &[&delete(10)]).await, [Finding::CheckpointMissing { size: 10 }]);
        assert_eq!(found_after(&db, &house, &[&delete(20)]).await, [Finding::CheckpointMissing { size: 20 }]);
        assert_eq!(found_after(&db, &house, &[&delete(30)]).await, [Finding::LeavesUncovered { from: 20, to: 29 }]);
        let insert = "INSERT INTO access_checkpoint SELECT 15, note FROM access_checkpoint WHERE size = 20";
        let found = found_after(&db, &house, &[insert]).await;
        assert_eq!(found, [Finding::CheckpointAltered { size: 15 }, Finding::CheckpointMissing { size: 10 }]);
        let insert = "INSERT INTO access_checkpoint SELECT 0, note FROM access_checkpoint WHERE size = 20";
        assert_eq!(found_after(&db, &house, &[insert]).await, [Finding::CheckpointAltered { size: 0 }]);
    }

    async fn a_changed_edge_of_the_tree_is_found_and_not_signed_over(db: Db) {
        let house = House::new();
        thirty(&db, &house).await;
        for (text, expected) in [
            ("UPDATE access_tree SET frontier = (SELECT proof FROM access_leaf WHERE seq = 1)", Finding::TreeAltered),
            ("UPDATE access_tree SET size = 29", Finding::TreeAltered),
            ("UPDATE access_tree SET size = 31", Finding::LeavesMissing { from: 30, to: 30 }),
            ("DELETE FROM access_tree", Finding::TreeAltered),
        ] {
            assert_eq!(found_after(&db, &house, &[text]).await, [expected], "{text}");
        }
        write_leaves(&db, &house, RootId::new(&house.world), 1).await;
        let mut tx = db.write().await.unwrap();
        sql(&mut tx, "UPDATE access_tree SET size = 0, frontier = (SELECT proof FROM access_leaf WHERE seq = 1)").await;
        tx.commit().await.unwrap();
        assert!(matches!(sequence(&db, &house.vault, &house.world).await, Err(Error::Tampered(_))));
        let mut tx = db.read().await.unwrap();
        assert_eq!(verified(&mut tx, &house, None).await.waiting, 1);
    }

    async fn a_log_cut_off_or_rolled_back_is_known_by_the_file(db: Db) {
        let house = House::new();
        let witness = Witness(house.folder.path().join("checkpoints"));
        let root = RootId::new(&house.world);
        write_leaves(&db, &house, root, 20).await;
        sequence(&db, &house.vault, &house.world).await.unwrap();
        house.world.set(house.world.now().plus_seconds(3600));
        let edge: (i64, Vec<u8>) = edge(&mut db.read().await.unwrap()).await.unwrap();
        write_leaves(&db, &house, root, 10).await;
        sequence(&db, &house.vault, &house.world).await.unwrap();
        witness.copy(&mut db.read().await.unwrap()).await.unwrap();

        // Everything after the first checkpoint is taken away without a trace in the database.
        let mut tx = db.write().await.unwrap();
        sql(&mut tx, "DELETE FROM access_leaf WHERE seq >= 20").await;
        sql(&mut tx, "DELETE FROM access_checkpoint WHERE size > 20").await;
        set_edge(&mut tx, &edge).await.unwrap();
        tx.commit().await.unwrap();
        let mut tx = db.read().await.unwrap();
        assert!(verified(&mut tx, &house, None).await.is_sound());
        let found = verified(&mut tx, &house, Some(&witness)).await.findings;
        assert!(matches!(found.as_slice(), [Finding::RolledBack { known: 30, found: 20, .. }]), "{found:?}");
        drop(tx);

        // The system goes on and another history grows over the gap.
        write_leaves(&db, &house, root, 15).await;
        sequence(&db, &house.vault, &house.world).await.unwrap();
        let mut tx = db.read().await.unwrap();
        assert!(verified(&mut tx, &house, None).await.is_sound());
        let found = verified(&mut tx, &house, Some(&witness)).await.findings;
        assert!(matches!(found.as_slice(), [Finding::Forked { size: 30, .. }]), "{found:?}");
        // Copying on does not heal it.
        witness.copy(&mut tx).await.unwrap();
        let found = verified(&mut tx, &house, Some(&witness)).await.findings;
        assert!(matches!(found.as_slice(), [Finding::Forked { size: 30, .. }]), "{found:?}");
    }

    async fn a_thief_of_the_node_key_cannot_rewrite_one_leaf_alone(db: Db) {
        let house = House::new();
        thirty(&db, &house).await;
        let mut tx = db.write().await.unwrap();
        sql(&mut tx, "UPDATE access_leaf SET object = 'note/99' WHERE seq = 12").await;
        let leaf = audit::page(&mut tx, Some(13), None, 1).await.unwrap().remove(0);
        let proof = house.vault.node().mac("arasha audit leaf", &[12i64.to_be_bytes().as_slice(), &leaf.hash()].concat());
        db::write!(&mut tx, c => sqlx::query("UPDATE access_leaf SET proof = $1 WHERE seq = 12").bind(proof.to_vec()).execute(&mut *c).await.map(drop)).unwrap();
        assert_eq!(verified(&mut tx, &house, None).await.findings, [Finding::RootDiffers { size: 20 }]);
    }

    async fn another_institutions_signature_is_none(db: Db) {
        let (house, other) = (House::new(), House::of_seed(1_000_000));
        thirty(&db, &house).await;
        let mut tx = db.read().await.unwrap();
        let found = verify(&mut tx, &other.vault, None, &mut |_, _| ()).await.unwrap().findings;
        assert_eq!(altered(&found).len(), 30);
        assert_eq!(found.iter().filter(|f| matches!(f, Finding::CheckpointAltered { .. })).count(), 3);
    }

    async fn a_checkpoint_changed_in_any_byte_does_not_verify(db: Db) {
        let house = House::new();
        let witness = thirty(&db, &house).await;
        let file = std::fs::read_to_string(&witness.0).unwrap();
        let note = &file[..=file.find("\n\narasha").unwrap()];
        assert_eq!(audit::Checkpoint::read(note, &house.vault).unwrap().size, 10);
        for at in 0..note.len() {
            for flip in [1, 0x20] {
                let mut bytes = note.as_bytes().to_vec();
                bytes[at] ^= flip;
                let read = String::from_utf8(bytes).ok().and_then(|note| audit::Checkpoint::read(&note, &house.vault));
                assert_eq!(read, None, "byte {at}");
            }
            assert_eq!(note.get(..at).and_then(|cut| audit::Checkpoint::read(cut, &house.vault)), None);
        }
    }

    async fn the_file_survives_a_crash_and_its_changes_are_named(db: Db) {
        let house = House::new();
        let witness = thirty(&db, &house).await;
        let whole = std::fs::read_to_string(&witness.0).unwrap();
        assert_eq!(whole.lines().filter(|line| line.starts_with('\u{2014}')).count(), 3);
        // Torn off at any byte of the last note, the next copy heals it.
        let second_ends = whole.match_indices('\u{2014}').nth(1).map(|(at, _)| at + whole[at..].find('\n').unwrap() + 1).unwrap();
        for keep in [second_ends, second_ends + 1, second_ends + 20, whole.len() - 40, whole.len() - 2] {
            std::fs::write(&witness.0, &whole.as_bytes()[..keep]).unwrap();
            assert_eq!(witness.copy(&mut db.read().await.unwrap()).await.unwrap(), 1);
            let report = verified(&mut db.read().await.unwrap(), &house, Some(&witness)).await;
            assert!(report.is_sound() && report.witnessed == 3, "cut at {keep}: {:?}", report.findings);
        }
        for (from, to, line) in [("\n10\n", "\n11\n", 7), ("\n20\n", "\n19\n", 15), ("\n30\n", "\n99\n", 23), ("\n20\n", "\n20 \n", 15)] {
            std::fs::write(&witness.0, whole.replacen(from, to, 1)).unwrap();
            let found = verified(&mut db.read().await.unwrap(), &house, Some(&witness)).await.findings;
            assert_eq!(found, [Finding::WitnessAltered { line }], "{from:?}");
        }
        // A file that is not ours is neither written to nor cut.
        std::fs::write(&witness.0, "a shopping list\n").unwrap();
        assert!(matches!(witness.copy(&mut db.read().await.unwrap()).await, Err(Error::Unavailable(_))));
        assert_eq!(std::fs::read_to_string(&witness.0).unwrap(), "a shopping list\n");
    }

    async fn of_each_hour_the_database_keeps_the_last_checkpoint_and_the_file_all(db: Db) {
        let house = House::new();
        let witness = Witness(house.folder.path().join("checkpoints"));
        let root = RootId::new(&house.world);
        for (minutes, kept) in [(0, 1), (20, 1), (30, 1), (15, 2), (10, 2), (120, 3)] {
            house.world.set(house.world.now().plus_seconds(minutes * 60));
            write_leaves(&db, &house, root, 3).await;
            sequence(&db, &house.vault, &house.world).await.unwrap();
            witness.copy(&mut db.read().await.unwrap()).await.unwrap();
            let report = verified(&mut db.read().await.unwrap(), &house, Some(&witness)).await;
            assert!(report.is_sound(), "{:?}", report.findings);
            assert_eq!((report.checkpoints, report.witnessed), (kept, report.leaves / 3));
        }
    }

    async fn sequencers_at_once_number_every_leaf_once(db: Db) {
        let house = House::new();
        let root = RootId::new(&house.world);
        let numbered = async {
            let mut sum = 0;
            for _ in 0..20 {
                sum += sequence(&db, &house.vault, &house.world).await.unwrap();
            }
            sum
        };
        let written = async {
            for _ in 0..20 {
                write_leaves(&db, &house, root, 5).await;
            }
        };
        let (one, two, three, ()) = tokio::join!(numbered, async {
            let mut sum = 0;
            for _ in 0..20 {
                sum += sequence(&db, &house.vault, &house.world).await.unwrap();
            }
            sum
        }, async { sequence(&db, &house.vault, &house.world).await.unwrap() }, written);
        let rest = sequence(&db, &house.vault, &house.world).await.unwrap();
        assert_eq!(one + two + three + rest, 100);
        let report = verified(&mut db.read().await.unwrap(), &house, None).await;
        assert!(report.is_sound() && report.leaves == 100 && report.waiting == 0, "{report:?}");
    }

    async fn an_act_that_is_not_kept_is_not_logged(db: Db) {
        let house = House::new();
        let mut tx = db.write().await.unwrap();
        tx.audit(&house.world, &house.may_read(RootId::new(&house.world)), Act::OPENED, On::NOTHING).await.unwrap();
        drop(tx);
        assert_eq!(sequence(&db, &house.vault, &house.world).await.unwrap(), 0);
        let mut tx = db.write().await.unwrap();
        let named = tx.audit_public(&house.world, &Who::Public, Act::SIGN_IN_FAILED, None, On::NOTHING.object("Айгүл")).await;
        assert!(matches!(named, Err(Error::Internal(_))));
    }

    async fn the_log_is_read_by_case_by_person_and_from_the_newest(db: Db) {
        let house = House::new();
        let (one, two) = (RootId::new(&house.world), RootId::new(&house.world));
        write_leaves(&db, &house, one, 7).await;
        audit::read_leaf(&db, &house.world, &house.may_read(two), Act::OPENED, On::NOTHING.object("story")).await.unwrap();
        house.tick();
        let mut tx = db.write().await.unwrap();
        for seq in 1..=3u8 {
            tx.audit_public(&house.world, &Who::Receipt(two), Act("case.message"), Some(two), On::NOTHING.head(Head { seq: seq.into(), hash: [seq; 32] })).await.unwrap();
        }
        house.tick();
        tx.audit_public(&house.world, &Who::Job("purge"), Act("session.purged"), None, On::NOTHING).await.unwrap();
        tx.commit().await.unwrap();

        let mut tx = db.read().await.unwrap();
        assert_eq!(audit::head_of(&mut tx, Some(two)).await.unwrap(), Some(Head { seq: 3, hash: [3; 32] }));
        assert_eq!(audit::head_of(&mut tx, Some(one)).await.unwrap(), None);
        let newest = Cursor { at: house.world.now().plus_seconds(1), id: uuid::Uuid::nil() };
        let first = audit::leaves_for_root(&mut tx, one, newest, 4).await.unwrap();
        let second = audit::leaves_for_root(&mut tx, one, first.next.unwrap(), 4).await.unwrap();
        let objects: Vec<_> = first.rows.iter().chain(&second.rows).map(|leaf| leaf.object.clone().unwrap()).collect();
        assert_eq!(objects, (0..7).rev().map(|n| format!("note/{n}")).collect::<Vec<_>>());
        assert_eq!(second.next, None);
        let zone = jiff::tz::TimeZone::UTC;
        let opened = audit::opened_by_role(&mut tx, one, &zone).await.unwrap();
        assert_eq!(opened, [(house.world.now().date_in(&zone), "case-officer".to_owned())]);
        assert_eq!(audit::page(&mut tx, None, None, 50).await.unwrap().len(), 0, "not numbered yet");
        drop(tx);

        sequence(&db, &house.vault, &house.world).await.unwrap();
        let mut tx = db.read().await.unwrap();
        let newest = audit::page(&mut tx, None, None, 5).await.unwrap();
        assert_eq!(newest.iter().map(|leaf| leaf.seq.unwrap()).collect::<Vec<_>>(), [11, 10, 9, 8, 7]);
        assert_eq!((newest[0].who.as_str(), newest[0].role.as_str()), ("job:purge", "job"));
        let before = audit::page(&mut tx, Some(7), None, 50).await.unwrap();
        assert_eq!(before.len(), 7);
        let officer = house.officer.who.pseudonym();
        assert_eq!(audit::page(&mut tx, None, Some(&officer), 50).await.unwrap().len(), 8);
    }

    async fn the_sealed_chains_must_reach_to_what_was_audited(db: Db) {
        let house = House::new();
        let administrator = Actor { roles: Roles::of(&[Role::Administrator]), ..house.officer.clone() };
        let may_manage = require(&administrator, Permission::ManageOffice, &Scope::Office).unwrap();
        let mut tx = db.write().await.unwrap();
        let unit = UnitId::new(&house.world);
        let (_, of_keys) = house.vault.new_unit(&mut tx, &house.world, unit, &[]).await.unwrap();
        tx.audit(&house.world, &may_manage, Act("unit.made"), On::NOTHING.head(of_keys)).await.unwrap();
        let mut roots = Vec::new();
        for _ in 0..3 {
            let root = RootId::new(&house.world);
            let start = Start { root, story: &[], identity: &[], slip: Some(Slip::Full(Lang::Kk)), author: None };
            let mut filing = house.vault.filing(&house.world, &start).unwrap();
            filing.add(Field::new("story", 1), Compartment::Story, b"what happened").unwrap();
            let head = house.vault.keep(&mut tx, &filing).await.unwrap();
            let may_file = require(&Actor::public(), Permission::FileComplaint, &Scope::Case { root, on_case: false }).unwrap();
            tx.audit(&house.world, &may_file, Act("case.filed"), On::NOTHING.head(head)).await.unwrap();
            roots.push((root, head));
        }
        tx.commit().await.unwrap();
        sequence(&db, &house.vault, &house.world).await.unwrap();
        let report = verified(&mut db.read().await.unwrap(), &house, None).await;
        assert!(report.is_sound() && report.roots == 3, "{report:?}");
        assert_eq!(audit::head_of(&mut db.read().await.unwrap(), None).await.unwrap(), Some(of_keys));

        let (root, head) = roots[1];
        let case = |found: &[Finding]| matches!(found, [Finding::Chain { root: Some(r), .. }] if *r == root);
        let mut tx = db.write().await.unwrap();
        let delete = "DELETE FROM vault_entry WHERE root = $1";
        db::write!(&mut tx, c => sqlx::query(delete).bind(root).execute(&mut *c).await.map(drop)).unwrap();
        let found = verified(&mut tx, &house, None).await.findings;
        assert!(case(&found), "{found:?}");
        drop(tx);
        // The log knows a later state than the case is in: the case alone was rolled back.
        let mut tx = db.write().await.unwrap();
        let later = Head { seq: head.seq + 1, hash: [9; 32] };
        tx.audit(&house.world, &house.may_read(root), Act("case.noted"), On::NOTHING.head(later)).await.unwrap();
        let found = verified(&mut tx, &house, None).await.findings;
        assert!(case(&found), "{found:?}");
        drop(tx);
        let found = found_after(&db, &house, &["UPDATE vault_key SET sealing = verifying WHERE kind = 'receipt'"]).await;
        assert_eq!(found.len(), 3, "{found:?}");
        let found = found_after(&db, &house, &["DELETE FROM vault_wrap", "DELETE FROM vault_key WHERE kind = 'unit'"]).await;
        assert!(found.iter().any(|f| matches!(f, Finding::Chain { root: None, .. })), "{found:?}");
    }

    async fn a_leaf_is_proved_to_stand_in_the_signed_tree(db: Db) {
        let house = House::new();
        thirty(&db, &house).await;
        let mut tx = db.read().await.unwrap();
        let mut leaves = audit::page(&mut tx, None, None, 30).await.unwrap();
        leaves.reverse();
        let hashes: Vec<_> = leaves.iter().map(audit::Leaf::hash).collect();
        let note: (String,) = db::read!(&mut tx, c => sqlx::query_as("SELECT note FROM access_checkpoint WHERE size = 30").fetch_one(&mut *c).await).unwrap();
        let signed = audit::Checkpoint::read(&note.0, &house.vault).unwrap();
        let path = merkle::inclusion(&hashes, 11).unwrap();
        assert!(merkle::includes(&signed.root, 30, 11, &leaves[11].hash(), &path));
        assert!(!merkle::includes(&signed.root, 30, 11, &leaves[12].hash(), &path));
    }
}

async fn edge(tx: &mut ReadTx) -> Result<(i64, Vec<u8>)> {
    db::read!(tx, c => sqlx::query_as("SELECT size, frontier FROM access_tree").fetch_one(&mut *c).await)
}

async fn set_edge(tx: &mut WriteTx, edge: &(i64, Vec<u8>)) -> Result<()> {
    db::write!(tx, c => sqlx::query("UPDATE access_tree SET size = $1, frontier = $2").bind(edge.0).bind(&edge.1).execute(&mut *c).await.map(drop))
}
