//! A small institution with two units and a case, and an attacker's SQL.

use base::{PersonId, RootId, Secret, Timestamp, UnitId, World};
use db::{Db, ReadTx, WriteTx};
use uuid::Uuid;
use vault::{
    Compartment, Fault, Field, Filing, Head, KeyRing, PersonKeys, Reader, Receipt, RecoverySecret, Slip, Start,
    Stretch, Vault, What,
};

pub(crate) const STORY: Field = Field::new("story", 1);
pub(crate) const NAME: Field = Field::new("name", 1);
pub(crate) const NOTE: Field = Field::new("note", 2);

pub(crate) struct House {
    pub(crate) db: Db,
    pub(crate) world: World,
    pub(crate) vault: Vault,
    pub(crate) secret: RecoverySecret,
    pub(crate) folder: tempfile::TempDir,
    /// Opens stories.
    pub(crate) intake: UnitId,
    /// Opens stories and identities.
    pub(crate) custody: UnitId,
    pub(crate) officer: PersonKeys,
    pub(crate) custodian: PersonKeys,
}

pub(crate) fn password(text: &str) -> Secret<String> {
    Secret::new(text.to_owned())
}

impl House {
    pub(crate) async fn new(db: Db) -> Self {
        let world = World::at(Timestamp::from_micros(1_790_000_000_000_000));
        let folder = tempfile::tempdir().unwrap();
        let (vault, secret) = Vault::create(&folder.path().join("keys"), &world).unwrap();
        let vault = vault.with_stretch(Stretch::DEMO);
        let officer = vault.new_person(&world, PersonId::new(&world), &password("officer")).await.unwrap();
        let custodian = vault.new_person(&world, PersonId::new(&world), &password("custodian")).await.unwrap();
        let (intake, custody) = (UnitId::new(&world), UnitId::new(&world));
        let mut tx = db.write().await.unwrap();
        vault.keep_person(&mut tx, &world, &officer).await.unwrap();
        vault.keep_person(&mut tx, &world, &custodian).await.unwrap();
        vault.new_unit(&mut tx, &world, intake, &[officer.keys.person()]).await.unwrap();
        vault.new_unit(&mut tx, &world, custody, &[custodian.keys.person()]).await.unwrap();
        tx.commit().await.unwrap();
        let (officer, custodian) = (officer.keys, custodian.keys);
        Self { db, world, vault, secret, folder, intake, custody, officer, custodian }
    }

    /// Files a complaint as its complainant does, with a story, a name and a second story.
    pub(crate) async fn file(&self) -> (RootId, Receipt, Head) {
        let filing = self.prepare().await;
        let mut tx = self.db.write().await.unwrap();
        let head = self.vault.keep(&mut tx, &filing).await.unwrap();
        tx.commit().await.unwrap();
        (filing.root(), filing.receipt().unwrap().clone(), head)
    }

    pub(crate) async fn prepare(&self) -> Filing {
        let mut tx = self.db.read().await.unwrap();
        let story = [Reader::Unit(self.intake), Reader::Unit(self.custody), Reader::Recovery];
        let story = self.vault.readers(&mut tx, &story).await.unwrap();
        let start = Start {
            root: RootId::new(&self.world),
            story: &story,
            identity: &story[1..],
            slip: Some(Slip::Full(base::Lang::Kk)),
            author: None,
        };
        let mut filing = self.vault.filing(&self.world, &start).unwrap();
        filing.add(STORY, Compartment::Story, "Мені ұрды".as_bytes()).unwrap();
        filing.add(NAME, Compartment::Identity, "Айгүл Сериққызы".as_bytes()).unwrap();
        filing.add(STORY, Compartment::Story, "Его били".as_bytes()).unwrap();
        filing
    }

    pub(crate) async fn ring(&self, keys: &PersonKeys) -> KeyRing {
        self.vault.keyring(&mut self.db.read().await.unwrap(), keys).await.unwrap()
    }

    /// The texts of a case that a ring opens, as words; `None` for what stays sealed.
    pub(crate) async fn texts(&self, ring: &KeyRing, root: RootId) -> Vec<Option<String>> {
        let mut tx = self.db.read().await.unwrap();
        let opened = self.vault.read(&mut tx, ring, root, None).await.unwrap();
        opened.into_iter().map(|o| o.plain.map(|p| String::from_utf8(p.into_inner()).unwrap())).collect()
    }

    /// Writes an entry as the officer.
    pub(crate) async fn note(&self, root: RootId, text: &str) -> Head {
        let mut tx = self.db.write().await.unwrap();
        let author = self.officer.author();
        let text = text.as_bytes();
        let kept =
            self.vault.append(&mut tx, &self.world, root, &author, NOTE, Compartment::Story, text).await.unwrap();
        tx.commit().await.unwrap();
        Head { seq: kept.seq, hash: kept.hash }
    }
}

/// What an attacker binds to their SQL.
#[derive(Debug, Clone)]
pub(crate) enum Bind {
    Id(Uuid),
    Bytes(Vec<u8>),
    Int(i64),
}

/// Runs an attacker's statement; returns how many rows it changed.
pub(crate) async fn attack(tx: &mut WriteTx, sql: &str, binds: &[Bind]) -> u64 {
    let sql = || sqlx::AssertSqlSafe(sql.to_owned());
    let changed: base::Result<u64> = db::write!(tx, c => {
        let mut query = sqlx::query(sql());
        for bind in binds {
            query = match bind.clone() {
                Bind::Id(id) => query.bind(id),
                Bind::Bytes(bytes) => query.bind(bytes),
                Bind::Int(number) => query.bind(number),
            };
        }
        query.execute(&mut *c).await.map(|done| done.rows_affected())
    });
    changed.unwrap()
}

/// One column of bytes, with the row's chain and number.
pub(crate) async fn column(
    tx: &mut ReadTx,
    table: &str,
    chain: &str,
    column: &str,
) -> Vec<(Uuid, i64, Option<Vec<u8>>)> {
    let sql = || sqlx::AssertSqlSafe(format!("SELECT {chain}, seq, {column} FROM {table} ORDER BY {chain}, seq"));
    let rows: base::Result<_> = db::read!(tx, c => sqlx::query_as(sql()).fetch_all(&mut *c).await);
    rows.unwrap()
}

/// What the vault says is wrong.
pub(crate) fn what<T: std::fmt::Debug>(outcome: Result<T, Fault>) -> What {
    match outcome {
        Err(Fault::Tampered(tampered)) => tampered.what,
        other => panic!("nothing was noticed: {other:?}"),
    }
}
