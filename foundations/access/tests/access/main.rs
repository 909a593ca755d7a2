//! The audit log and sessions on both engines, against people who can write to the database.
#![allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "a test fails by panicking")]

mod audit;
mod session;

use access::{Actor, Granted, Permission, Role, Roles, Scope, Who, require};
use base::{PersonId, RootId, Timestamp, World};
use vault::{RecoverySecret, Vault};

/// A world, keys and an officer.
struct House {
    world: World,
    vault: Vault,
    recovery: RecoverySecret,
    officer: Actor,
    folder: tempfile::TempDir,
}

impl House {
    fn new() -> Self {
        Self::of_seed(1)
    }

    fn of_seed(seed: u64) -> Self {
        let world = World::fixed(Timestamp::from_micros(1_800_000_000_000_000), seed);
        let folder = tempfile::tempdir().unwrap();
        let (vault, recovery) = Vault::create(&folder.path().join("keys"), &world).unwrap();
        let officer = Actor {
            roles: Roles::of(&[Role::CaseOfficer]),
            ..Actor::without_account(Who::Staff(PersonId::new(&world)))
        };
        Self { world, vault, recovery, officer, folder }
    }

    fn may_read(&self, root: RootId) -> Granted {
        require(&self.officer, Permission::ReadCase, &Scope::Case { root, on_case: true }).unwrap()
    }

    fn tick(&self) {
        self.world.set(self.world.now().plus_seconds(1));
    }
}

/// Runs a text that the program itself would never run.
async fn sql(tx: &mut db::WriteTx, text: &str) {
    db::write!(tx, c => sqlx::query(sqlx::AssertSqlSafe(text.to_owned())).execute(&mut *c).await.map(drop)).unwrap();
}

#[tokio::test]
async fn every_text_is_taken_by_both_engines() {
    db::testkit::prepare_all(access::SQL).await;
}
