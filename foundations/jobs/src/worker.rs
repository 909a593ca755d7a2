//! Claims jobs and runs them.

use crate::store::{self, Claimed};
use base::{Result, World};
use db::Db;
use futures::future::BoxFuture;
use std::collections::BTreeMap;
use std::sync::Arc;
use std::time::Duration;
use tokio::sync::{Notify, watch};
use uuid::Uuid;

/// How often a job is tried before it is put aside.
pub const PATIENCE: i64 = 8;
/// How long a claim holds, in seconds; a handler must be done by then.
const LEASE_SECONDS: i64 = 120;
/// How long a sleeping worker may miss a job that another node put in the queue.
const POLL: Duration = Duration::from_secs(5);

/// Runs one kind of job. It must bear being run twice.
pub type Handler = Arc<dyn Fn(serde_json::Value) -> BoxFuture<'static, Result<()>> + Send + Sync>;

/// Runs the jobs of the queue.
#[derive(Clone)]
pub struct Worker {
    db: Db,
    world: World,
    handlers: Arc<BTreeMap<&'static str, Handler>>,
    wake: Arc<Notify>,
}

impl std::fmt::Debug for Worker {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Worker").field("kinds", &self.handlers.keys()).finish_non_exhaustive()
    }
}

impl Worker {
    /// A worker for these kinds of jobs.
    pub fn new(db: Db, world: World, handlers: impl IntoIterator<Item = (&'static str, Handler)>) -> Self {
        Self { db, world, handlers: Arc::new(handlers.into_iter().collect()), wake: Arc::default() }
    }

    /// Tells the worker that a job was put in the queue on this node.
    pub fn wake(&self) {
        self.wake.notify_one();
    }

    /// Runs every job that is due; returns how many were tried.
    pub async fn run_due(&self) -> Result<usize> {
        let mut tried = 0;
        while let Some((job, lease)) = self.claim().await? {
            tried += 1;
            self.run(job, lease).await?;
        }
        Ok(tried)
    }

    /// Runs jobs until told to stop.
    pub async fn run_until(&self, mut stop: watch::Receiver<bool>) {
        while !*stop.borrow() {
            if let Err(cause) = self.run_due().await {
                tracing::warn!(%cause, "the job queue cannot be read; trying again");
            }
            tokio::select! {
                () = self.wake.notified() => {}
                () = tokio::time::sleep(POLL) => {}
                _ = stop.changed() => {}
            }
        }
    }

    async fn claim(&self) -> Result<Option<(Claimed, Uuid)>> {
        let now = self.world.now();
        // Looking costs a read; only a job that waits is worth the writer's time.
        if !store::waits(&mut self.db.read().await?, now).await? {
            return Ok(None);
        }
        let lease = base::JobId::new(&self.world).0;
        let mut tx = self.db.write().await?;
        let job = store::claim(&mut tx, self.db.engine(), lease, now, now.plus_seconds(LEASE_SECONDS)).await?;
        tx.commit().await?;
        Ok(job.map(|job| (job, lease)))
    }

    async fn run(&self, job: Claimed, lease: Uuid) -> Result<()> {
        let outcome = match self.handlers.get(job.kind.as_str()) {
            Some(handler) => handler(job.payload.0).await,
            None => Err(base::Error::internal(format!("no handler for jobs of kind `{}`", job.kind))),
        };
        let mut tx = self.db.write().await?;
        match outcome {
            Ok(()) => store::done(&mut tx, job.id, lease).await?,
            Err(cause) => {
                let give_up = job.attempts >= PATIENCE;
                tracing::warn!(job = %job.id, kind = job.kind, %cause, give_up, "a job did not go");
                let due = self.world.now().plus_seconds(backoff(job.attempts));
                store::again(&mut tx, job.id, lease, due, &cause.to_string(), give_up).await?;
            }
        }
        tx.commit().await
    }
}

/// Seconds to wait after so many attempts: 10 s, 40 s, 160 s … at most six hours.
fn backoff(attempts: i64) -> i64 {
    let doublings = u32::try_from(2 * (attempts - 1).clamp(0, 8)).unwrap_or(16);
    10i64.saturating_mul(1 << doublings).min(6 * 3600)
}
