//! A task that must run once at a time over all nodes, such as the audit log's sequencer.

use crate::store;
use base::{Result, World};
use db::Db;
use uuid::Uuid;

/// Whether this node holds the named lease; takes or renews it for so many seconds if it is free.
pub async fn leased(db: &Db, world: &World, name: &'static str, holder: Uuid, seconds: i64) -> Result<bool> {
    let now = world.now();
    let mut tx = db.write().await?;
    let held = store::take_lease(&mut tx, name, holder, now, now.plus_seconds(seconds)).await?;
    tx.commit().await?;
    Ok(held)
}
