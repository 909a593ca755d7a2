//! The promises of the data layer, on both engines.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test may fail where it stands"
)]

use base::{Date, JobId, Result, Timestamp, World};
use db::{Db, Options, ReadTx, WriteTx};
use sqlx::types::Json;
use std::collections::BTreeSet;

const ADD: &str =
    "INSERT INTO job (id, kind, payload, made_at, due_at, attempts, state) VALUES ($1, $2, $3, $4, $5, 0, 'waiting')";
const COUNT: &str = "SELECT COUNT(*) FROM job WHERE kind = $1";
const TIMES: &str = "SELECT made_at FROM job WHERE kind = $1 ORDER BY made_at";

fn world() -> World {
    World::fixed(Timestamp::from_micros(1_790_000_000_000_000), 7)
}

async fn add(tx: &mut WriteTx, world: &World, kind: &str, at: Timestamp) -> Result<()> {
    let payload = Json(serde_json::json!({ "a": "ә" }));
    db::execute!(tx, sqlx::query(ADD).bind(JobId::new(world)).bind(kind).bind(&payload).bind(at).bind(at)).map(drop)
}

async fn count(tx: &mut ReadTx, kind: &str) -> Result<i64> {
    db::read!(tx, c => sqlx::query_scalar(COUNT).bind(kind).fetch_one(&mut *c).await)
}

async fn times(tx: &mut ReadTx, kind: &str) -> Result<Vec<Timestamp>> {
    db::read!(tx, c => sqlx::query_scalar(TIMES).bind(kind).fetch_all(&mut *c).await)
}

db::both_engines! {
    async fn a_dropped_change_never_was(db: Db) {
        let world = world();
        let mut tx = db.write().await.unwrap();
        add(&mut tx, &world, "dropped", world.now()).await.unwrap();
        drop(tx);
        let mut tx = db.write().await.unwrap();
        add(&mut tx, &world, "kept", world.now()).await.unwrap();
        assert_eq!(count(&mut tx, "dropped").await.unwrap(), 0);
        tx.commit().await.unwrap();
        let mut tx = db.read().await.unwrap();
        assert_eq!(count(&mut tx, "kept").await.unwrap(), 1);
        assert_eq!(count(&mut tx, "dropped").await.unwrap(), 0);
    }

    async fn one_failing_change_takes_nobody_with_it(db: Db) {
        let world = world();
        let tasks: Vec<_> = (0..40).map(|n| {
            let (db, world) = (db.clone(), world.clone());
            tokio::spawn(async move {
                let mut tx = db.write().await?;
                add(&mut tx, &world, "group", world.now()).await?;
                if n % 4 == 0 {
                    db::execute!(&mut tx, sqlx::query("INSERT INTO job (id) VALUES (NULL)"))?;
                }
                tx.commit().await
            })
        }).collect();
        let mut kept = 0;
        for task in tasks {
            kept += i64::from(task.await.unwrap().is_ok());
        }
        assert_eq!(kept, 30);
        assert_eq!(count(&mut db.read().await.unwrap(), "group").await.unwrap(), 30);
    }

    async fn a_person_who_hangs_up_holds_nobody_up(db: Db) {
        let world = world();
        for n in 0..30u64 {
            let (db, world) = (db.clone(), world.clone());
            let task = tokio::spawn(async move {
                let mut tx = db.write().await?;
                add(&mut tx, &world, "hung", world.now()).await?;
                tx.commit().await
            });
            tokio::time::sleep(std::time::Duration::from_micros(n * 40)).await;
            task.abort();
        }
        let mut tx = db.write().await.unwrap();
        add(&mut tx, &world, "after", world.now()).await.unwrap();
        tx.commit().await.unwrap();
        assert_eq!(count(&mut db.read().await.unwrap(), "after").await.unwrap(), 1);
    }

    async fn a_snapshot_does_not_move(db: Db) {
        let world = world();
        let mut read = db.read().await.unwrap();
        assert_eq!(count(&mut read, "later").await.unwrap(), 0);
        let mut tx = db.write().await.unwrap();
        add(&mut tx, &world, "later", world.now()).await.unwrap();
        tx.commit().await.unwrap();
        assert_eq!(count(&mut read, "later").await.unwrap(), 0);
        assert_eq!(count(&mut db.read().await.unwrap(), "later").await.unwrap(), 1);
    }

    async fn times_come_back_to_the_microsecond_and_in_order(db: Db) {
        let world = world();
        let moments = [1_790_000_000_000_000, 1_790_000_000_500_000, 1_790_000_000_000_001, -5_000_000];
        let mut tx = db.write().await.unwrap();
        for at in moments {
            add(&mut tx, &world, "time", Timestamp::from_micros(at)).await.unwrap();
        }
        tx.commit().await.unwrap();
        let expected: Vec<_> = moments.into_iter().collect::<BTreeSet<_>>().into_iter().map(Timestamp::from_micros).collect();
        assert_eq!(times(&mut db.read().await.unwrap(), "time").await.unwrap(), expected);
    }

    async fn dates_bind_and_come_back(db: Db) {
        let mut tx = db.write().await.unwrap();
        let day: Date = "2022-06-08".parse().unwrap();
        db::execute!(&mut tx, sqlx::query("CREATE TABLE d (d date)")).unwrap();
        db::execute!(&mut tx, sqlx::query("INSERT INTO d (d) VALUES ($1)").bind(day)).unwrap();
        let back: Date = db::read!(&mut tx, c => sqlx::query_scalar("SELECT d FROM d").fetch_one(&mut *c).await).unwrap();
        assert_eq!(back, day);
    }
}

#[tokio::test]
async fn writes_that_wait_share_a_commit() {
    // The write-ahead log grows by whole commits; its file's frames tell how many there were.
    let test = db::testkit::sqlite().await;
    let world = world();
    let started = std::sync::Arc::new(tokio::sync::Barrier::new(64));
    let tasks: Vec<_> = (0..64)
        .map(|_| {
            let (db, world, started) = (test.db.clone(), world.clone(), started.clone());
            tokio::spawn(async move {
                started.wait().await;
                let mut tx = db.write().await?;
                add(&mut tx, &world, "shared", world.now()).await?;
                tx.commit().await
            })
        })
        .collect();
    for task in tasks {
        task.await.unwrap().unwrap();
    }
    assert_eq!(count(&mut test.db.read().await.unwrap(), "shared").await.unwrap(), 64);
    let db::Options::Sqlite(path) = &test.options else { unreachable!() };
    let wal = std::fs::read(path.with_extension("db-wal")).unwrap();
    // A frame is 24 bytes and a page; the frame that ends a commit carries the database size (RFC: sqlite.org/walformat).
    let commits = wal[32..].chunks(24 + 4096).filter(|f| f.len() > 8 && f[4..8] != [0, 0, 0, 0]).count();
    // The migrations, each of which is a commit, and then far fewer than one for each write.
    let migrations = std::fs::read_dir("../../migrations/sqlite").unwrap().count();
    assert!(commits <= 2 * migrations + 16, "64 writes made {commits} commits");
}

/// Table, column and nullability, as each engine tells.
async fn columns(db: &Db) -> BTreeSet<(String, String, bool)> {
    let mut tx = db.read().await.unwrap();
    let rows: Vec<(String, String, bool)> = match db.engine() {
        db::Engine::Sqlite => db::read!(&mut tx, c => sqlx::query_as(
            "SELECT m.name, p.name, p.\"notnull\" = 0 AND p.pk = 0 FROM sqlite_master m JOIN pragma_table_info(m.name) p WHERE m.type = 'table'")
            .fetch_all(&mut *c).await),
        db::Engine::Postgres => db::read!(&mut tx, c => sqlx::query_as(
            "SELECT table_name::text, column_name::text, is_nullable = 'YES' FROM information_schema.columns WHERE table_schema = current_schema()")
            .fetch_all(&mut *c).await),
    }.unwrap();
    rows.into_iter().filter(|(t, ..)| !t.starts_with("_sqlx") && !t.starts_with("sqlite_")).collect()
}

#[tokio::test]
async fn both_migration_folders_make_the_same_tables() {
    let (sqlite, postgres) = (db::testkit::sqlite().await, db::testkit::postgres().await);
    let (a, b) = (columns(&sqlite.db).await, columns(&postgres.db).await);
    assert!(a.len() > 5);
    assert_eq!(a.difference(&b).collect::<Vec<_>>(), Vec::<&(String, String, bool)>::new(), "only in SQLite");
    assert_eq!(b.difference(&a).collect::<Vec<_>>(), Vec::<&(String, String, bool)>::new(), "only in PostgreSQL");
}

/// Like a full disk: no page may be added to the file.
#[tokio::test]
async fn a_full_disk_is_said_and_takes_nothing_that_was_kept() {
    let folder = tempfile::tempdir().unwrap();
    let db = Db::open(&db::Options::Sqlite(folder.path().join("full.db"))).await.unwrap();
    let world = world();
    let mut tx = db.write().await.unwrap();
    add(&mut tx, &world, "before", world.now()).await.unwrap();
    tx.commit().await.unwrap();
    let limit = async |pages: &'static str| {
        let mut tx = db.write().await.unwrap();
        db::execute!(&mut tx, sqlx::query(pages)).unwrap();
        tx.commit().await.unwrap();
    };
    limit("PRAGMA max_page_count = 1").await;
    let full = async {
        let mut tx = db.write().await?;
        for _ in 0..500 {
            add(&mut tx, &world, "lost", world.now()).await?;
        }
        tx.commit().await
    };
    assert!(matches!(full.await, Err(base::Error::Unavailable(_))));
    assert_eq!(count(&mut db.read().await.unwrap(), "before").await.unwrap(), 1);
    limit("PRAGMA max_page_count = 100000").await;
    let mut tx = db.write().await.unwrap();
    add(&mut tx, &world, "after", world.now()).await.unwrap();
    tx.commit().await.unwrap();
    let mut tx = db.read().await.unwrap();
    assert_eq!([count(&mut tx, "lost").await.unwrap(), count(&mut tx, "after").await.unwrap()], [0, 1]);
}

#[tokio::test]
async fn a_new_file_is_its_owners_alone_and_looking_makes_none() {
    use std::os::unix::fs::PermissionsExt;
    let folder = tempfile::tempdir().unwrap();
    let data = folder.path().join("data");
    let options = Options::Sqlite(data.join("arasha.db"));
    let missing = Db::connect(&options).await.map(drop).unwrap_err().to_string();
    assert!(missing.contains("no institution at") && !data.exists(), "{missing}");

    let db = Db::open(&options).await.unwrap();
    for (name, kept) in [("", 0o700), ("arasha.db", 0o600), ("arasha.db-wal", 0o600), ("arasha.db-shm", 0o600)] {
        let mode = std::fs::metadata(data.join(name)).unwrap().permissions().mode();
        assert_eq!(mode & 0o777, kept, "{name}");
    }
    assert!(!db.is_empty().await.unwrap());
    db.close().await.unwrap();

    let empty = Options::Sqlite(data.join("empty.db"));
    std::fs::write(data.join("empty.db"), "").unwrap();
    assert!(Db::connect(&empty).await.unwrap().is_empty().await.unwrap());
}
