//! The queue's promises, on both engines.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test may fail where it stands"
)]

use base::{Error, Timestamp, World};
use db::{Cursor, Db};
use jobs::{Handler, PATIENCE, Worker};
use std::sync::Arc;
use std::sync::atomic::{AtomicU32, Ordering};

fn world() -> World {
    World::fixed(Timestamp::from_micros(1_790_000_000_000_000), 3)
}

fn counting(count: &Arc<AtomicU32>, failures: u32) -> Handler {
    let count = count.clone();
    Arc::new(move |_| {
        let n = count.fetch_add(1, Ordering::SeqCst);
        Box::pin(async move { if n < failures { Err(Error::internal("not yet")) } else { Ok(()) } })
    })
}

async fn put(db: &Db, world: &World) {
    let mut tx = db.write().await.unwrap();
    jobs::put(&mut tx, world, "count", &serde_json::json!({ "case": 1 }), world.now()).await.unwrap();
    tx.commit().await.unwrap();
}

db::both_engines! {
    async fn a_job_runs_once_and_one_not_kept_never(db: Db) {
        let (world, count) = (world(), Arc::default());
        let worker = Worker::new(db.clone(), world.clone(), [("count", counting(&count, 0))]);
        let mut tx = db.write().await.unwrap();
        jobs::put(&mut tx, &world, "count", &(), world.now()).await.unwrap();
        drop(tx);
        assert_eq!(worker.run_due().await.unwrap(), 0);
        put(&db, &world).await;
        assert_eq!(worker.run_due().await.unwrap(), 1);
        assert_eq!(worker.run_due().await.unwrap(), 0);
        assert_eq!(count.load(Ordering::SeqCst), 1);
    }

    async fn many_workers_run_each_job_once(db: Db) {
        let (world, count) = (world(), Arc::default());
        for _ in 0..30 {
            put(&db, &world).await;
        }
        let workers: Vec<_> = (0..4).map(|_| {
            let worker = Worker::new(db.clone(), world.clone(), [("count", counting(&count, 0))]);
            tokio::spawn(async move { worker.run_due().await.unwrap() })
        }).collect();
        for worker in workers {
            worker.await.unwrap();
        }
        assert_eq!(count.load(Ordering::SeqCst), 30);
    }

    async fn a_failing_job_waits_longer_each_time_and_is_put_aside_where_it_is_seen(db: Db) {
        let (world, count) = (world(), Arc::default());
        let worker = Worker::new(db.clone(), world.clone(), [("count", counting(&count, 100))]);
        put(&db, &world).await;
        for _ in 0..PATIENCE {
            assert_eq!(worker.run_due().await.unwrap(), 1);
            assert_eq!(worker.run_due().await.unwrap(), 0, "it waits");
            world.set(world.now().plus_seconds(6 * 3600));
        }
        assert_eq!(worker.run_due().await.unwrap(), 0);
        let dead = jobs::dead(&mut db.read().await.unwrap(), Cursor::START, 10).await.unwrap();
        assert_eq!(dead.rows.len(), 1);
        assert_eq!(dead.rows[0].last_error.as_deref(), Some("internal: not yet"));
        let mut tx = db.write().await.unwrap();
        assert!(jobs::revive(&mut tx, dead.rows[0].id, world.now()).await.unwrap());
        tx.commit().await.unwrap();
        assert_eq!(worker.run_due().await.unwrap(), 1);
    }

    async fn a_dead_node_loses_its_lease(db: Db) {
        let world = world();
        let (one, two) = (base::JobId::new(&world).0, base::JobId::new(&world).0);
        assert!(jobs::leased(&db, &world, "sequencer", one, 10).await.unwrap());
        assert!(!jobs::leased(&db, &world, "sequencer", two, 10).await.unwrap());
        assert!(jobs::leased(&db, &world, "sequencer", one, 10).await.unwrap());
        world.set(world.now().plus_seconds(11));
        assert!(jobs::leased(&db, &world, "sequencer", two, 10).await.unwrap());
        assert!(!jobs::leased(&db, &world, "sequencer", one, 10).await.unwrap());
    }
}

#[tokio::test]
async fn every_text_is_taken_by_both_engines() {
    db::testkit::prepare_all(jobs::SQL).await;
}
