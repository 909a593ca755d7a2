//! Work to do later: a queue in the database.
//!
//! A job is put in the queue in the transaction that wants it, claimed with a lease, tried again
//! with growing patience, and put aside after [`PATIENCE`] attempts, where an operator sees it. A
//! node that dies loses its lease, and another takes the job up: a handler must bear being run
//! twice. Payloads hold ids and codes, never anything a person wrote.
//!
//! Absent by design: confidential content in jobs, and jobs outside a transaction.

mod lease;
mod store;
mod worker;

pub use lease::leased;
pub use store::{Dead, SQL, dead, revive};
pub use worker::{Handler, PATIENCE, Worker};

use base::{JobId, Result, Timestamp, World};
use db::WriteTx;
use serde::Serialize;

/// Puts a job in the queue, due at a moment.
pub async fn put(
    tx: &mut WriteTx,
    world: &World,
    kind: &'static str,
    payload: &impl Serialize,
    due: Timestamp,
) -> Result<JobId> {
    let id = JobId::new(world);
    let payload = serde_json::to_value(payload).map_err(base::Error::internal)?;
    store::add(tx, id, kind, payload, world.now(), due).await?;
    Ok(id)
}
