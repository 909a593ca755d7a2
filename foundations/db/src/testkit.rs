//! A database of its own for each test, on each engine.
#![allow(clippy::expect_used, clippy::panic, reason = "a test that cannot have its database fails")]

use crate::{Db, Options};
use sqlx::{Connection, PgConnection};
use std::sync::atomic::{AtomicU32, Ordering};
use tokio::sync::OnceCell;

/// A database that goes away with the test.
#[derive(Debug)]
pub struct TestDb {
    /// The migrated database.
    pub db: Db,
    /// Where it is, for tests that open it a second time or look into its files.
    pub options: Options,
    _folder: Option<tempfile::TempDir>,
}

static SCHEMAS: AtomicU32 = AtomicU32::new(0);

/// A migrated database that is copied for each test: hundreds of tests would else create the same tables.
static MIGRATED: OnceCell<Vec<u8>> = OnceCell::const_new();

async fn migrated() -> Vec<u8> {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let path = folder.path().join("arasha.db");
    let db = Db::open(&Options::Sqlite(path.clone())).await.expect("a fresh SQLite database");
    db.close().await.expect("a database that nobody uses");
    std::fs::read(path).expect("the database just made")
}

/// A fresh SQLite database in a folder of its own.
pub async fn sqlite() -> TestDb {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let path = folder.path().join("arasha.db");
    std::fs::write(&path, MIGRATED.get_or_init(migrated).await).expect("a folder to write to");
    let options = Options::Sqlite(path);
    let db = Db::open(&options).await.expect("a fresh SQLite database");
    TestDb { db, options, _folder: Some(folder) }
}

/// A fresh schema on the PostgreSQL server named by `ARASHA_TEST_POSTGRES`.
pub async fn postgres() -> TestDb {
    let url = std::env::var("ARASHA_TEST_POSTGRES").expect(
        "ARASHA_TEST_POSTGRES is not set: run `make test`, which starts a server, or give postgres://user@host/name",
    );
    let schema = format!("test_{}_{}", std::process::id(), SCHEMAS.fetch_add(1, Ordering::Relaxed));
    let mut admin = PgConnection::connect(&url).await.expect("the PostgreSQL server of the tests");
    let sql = format!("DROP SCHEMA IF EXISTS {schema} CASCADE; CREATE SCHEMA {schema}");
    sqlx::raw_sql(sqlx::AssertSqlSafe(sql)).execute(&mut admin).await.expect("a fresh schema");
    let options = Options::Postgres { url, schema: Some(schema) };
    let db = Db::open(&options).await.expect("a fresh PostgreSQL schema");
    TestDb { db, options, _folder: None }
}

/// A fresh database on the PostgreSQL server at `url`, for a program that is given an address; gives its address.
pub async fn database(url: &str, name: &str) -> String {
    let mut admin = PgConnection::connect(url).await.expect("the PostgreSQL server of the tests");
    for sql in [format!("DROP DATABASE IF EXISTS {name}"), format!("CREATE DATABASE {name}")] {
        sqlx::raw_sql(sqlx::AssertSqlSafe(sql)).execute(&mut admin).await.expect("a fresh PostgreSQL database");
    }
    let (server, _) = url.rsplit_once('/').expect("an address with a database");
    format!("{server}/{name}")
}

/// Prepares every SQL text of a store on both engines, so that a text only one of them takes is found.
pub async fn prepare_all(texts: &[&'static str]) {
    use sqlx::Executor;
    for test in [sqlite().await, postgres().await] {
        let mut tx = test.db.write().await.expect("a write transaction");
        for sql in texts {
            let prepared: base::Result<()> =
                crate::read!(&mut tx, c => c.prepare(sqlx::SqlStr::from_static(sql)).await.map(drop));
            if let Err(cause) = prepared {
                panic!("{:?} does not take this text: {cause}\n{sql}", test.db.engine());
            }
        }
    }
}

/// Makes two tests of one: the same body against SQLite and against PostgreSQL.
#[macro_export]
macro_rules! both_engines {
    ($($(#[$meta:meta])* async fn $name:ident($db:ident: $ty:ty) $body:block)+) => {$(
        $(#[$meta])*
        mod $name {
            #[allow(unused_imports, reason = "a test may need nothing of its module")]
            use super::*;

            async fn body($db: $ty) $body

            #[tokio::test]
            async fn sqlite() {
                let test = $crate::testkit::sqlite().await;
                body(test.db.clone()).await;
            }

            #[tokio::test]
            async fn postgres() {
                let test = $crate::testkit::postgres().await;
                body(test.db.clone()).await;
            }
        }
    )+};
}
