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
use std::collections::BTreeSet;
use vault::Head;

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

/// The newest audited end of a case's chain, or of the institution's key log (`None`). A chain that
/// ends before it was cut off or rolled back.
pub async fn head_of(tx: &mut ReadTx, root: Option<RootId>) -> Result<Option<Head>> {
    let Some((seq, hash)) = store::head(tx, root).await? else { return Ok(None) };
    read_head(seq, hash).map(Some).ok_or_else(|| {
        let of = root.map_or_else(|| "the key log".to_owned(), |root| format!("case {root}"));
        Error::Tampered(format!("audit log: the newest entry logged for {of} is malformed"))
    })
}

fn read_head(seq: i64, hash: Vec<u8>) -> Option<Head> {
    Some(Head { seq: seq.try_into().ok()?, hash: hash.try_into().ok()? })
}

/// The newest checkpoint as it was signed, if there is one.
pub async fn newest_checkpoint(tx: &mut ReadTx) -> Result<Option<String>> {
    Ok(store::last_checkpoint(tx).await?.map(|row| row.note))
}

/// So many cases that the log knows, from all over it, for a sample.
pub async fn sample_of_roots(tx: &mut ReadTx, most: usize) -> Result<Vec<RootId>> {
    let mut roots = vec![];
    // Ids are in the order of their making; as many steps through them as cases are wanted.
    let mut after = RootId(uuid::Uuid::nil());
    let all = store::count_roots(tx).await?;
    let stride = (all / i64::try_from(most.max(1)).unwrap_or(i64::MAX)).max(1);
    while let Some(root) = store::root_after(tx, after, if roots.is_empty() { 0 } else { stride - 1 }).await? {
        roots.push(root);
        after = root;
        if roots.len() >= most {
            break;
        }
    }
    Ok(roots)
}

/// What waits to be numbered: how many leaves, and since when the oldest does.
pub async fn waiting(tx: &mut ReadTx) -> Result<(i64, Option<base::Timestamp>)> {
    store::count_waiting(tx).await
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
