//! The audit log: a Merkle log whose leaves are written in the transaction of the act itself,
//! numbered within a second and signed.
//!
//! What it holds off: whoever can write to the database cannot change, remove, move or add a
//! numbered leaf unseen, nor cut the log's end off or roll the whole database back, as long as the
//! node key and the file of checkpoints are out of their hands. What it does not: a leaf that is
//! taken away in the second before it is numbered (for entries of a case, the vault's own chain
//! still shows it), or a live server in an attacker's hands.

mod checkpoint;
mod log;
pub mod merkle;
mod verify;

pub use checkpoint::{Checkpoint, Witness, sequence};
pub use log::{Act, AuditExt, Leaf, On, read_leaf};
pub use verify::{Finding, Report, verify};

use crate::store;
use base::{Date, Error, Result, RootId};
use db::{Cursor, KeysetPage, ReadTx};
use jiff::tz::TimeZone;
use merkle::Hash;
use std::collections::BTreeSet;

/// The leaves of one case, newest first, from a cursor on; also those not numbered yet.
pub async fn leaves_for_root(tx: &mut ReadTx, root: RootId, before: Cursor, limit: usize) -> Result<KeysetPage<Leaf>> {
    let rows = store::of_root(tx, root, before, one_more(limit)).await?;
    Ok(KeysetPage::cut(rows, limit, |leaf| Cursor { at: leaf.at, id: leaf.id }))
}

/// The numbered leaves before a place (`None`: from the newest on), newest first, all or those of
/// one pseudonym. The next page begins before the last leaf's number.
pub async fn page(tx: &mut ReadTx, before: Option<i64>, who: Option<&str>, limit: usize) -> Result<Vec<Leaf>> {
    store::newest(tx, before.unwrap_or(i64::MAX), who, one_more(limit.saturating_sub(1))).await
}

/// The newest audited entry of a case: a chain of entries that ends before it was cut off.
pub async fn head_of(tx: &mut ReadTx, root: RootId) -> Result<Option<(u64, Hash)>> {
    let Some((seq, hash)) = store::head(tx, root).await? else { return Ok(None) };
    match (u64::try_from(seq), Hash::try_from(hash)) {
        (Ok(seq), Ok(hash)) => Ok(Some((seq, hash))),
        _ => Err(Error::Tampered(format!("audit log: the newest entry logged for {root} is malformed"))),
    }
}

/// What the complainant is told: on which days somebody in which role opened the case's content.
/// Newest first.
pub async fn opened_by_role(tx: &mut ReadTx, root: RootId, zone: &TimeZone) -> Result<Vec<(Date, String)>> {
    let opened = store::of_root_by_act(tx, root, Act::OPENED.0).await?;
    let days: BTreeSet<_> = opened.into_iter().map(|(role, at)| (at.date_in(zone), role)).collect();
    Ok(days.into_iter().rev().collect())
}

fn one_more(limit: usize) -> i64 {
    i64::try_from(limit).unwrap_or(i64::MAX - 1) + 1
}
