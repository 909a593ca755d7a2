//! The releases made, which later ones are checked against.

use super::{Policy, Proof, RawTable, Released, release};
use crate::Code;
use base::{Result, World};
use db::{ReadTx, WriteTx};
use sqlx::types::Json;

/// All SQL of this module.
pub const SQL: &[&str] = &[TURN, EARLIER, KEEP, LATEST];

/// Releases of one measure are made one after the other: the row is locked until the transaction's end.
const TURN: &str = "INSERT INTO exchange_measure (measure, releases) VALUES ($1, 1)
    ON CONFLICT (measure) DO UPDATE SET releases = exchange_measure.releases + 1 RETURNING releases";
const EARLIER: &str = "SELECT released, proof FROM exchange_release WHERE measure = $1 ORDER BY n";
const KEEP: &str = "INSERT INTO exchange_release (measure, n, at, released, proof) VALUES ($1, $2, $3, $4, $5)";
const LATEST: &str = "SELECT released FROM exchange_release WHERE measure = $1 ORDER BY n DESC LIMIT $2";

/// Releases a table beside all earlier releases of its measure and keeps the release. Asking the
/// same again gives the same release.
pub async fn publish(tx: &mut WriteTx, world: &World, table: RawTable, policy: &Policy) -> Result<Released> {
    let measure = table.query.measure.clone();
    let n: i64 = db::write!(tx, c => sqlx::query_scalar(TURN).bind(&measure).fetch_one(&mut *c).await)?;
    let earlier = earlier(tx, &measure).await?;
    let released = release(table, policy, &earlier);
    if !earlier.contains(&released) {
        db::execute!(
            tx,
            sqlx::query(KEEP)
                .bind(&measure)
                .bind(n)
                .bind(world.now())
                .bind(Json(&released))
                .bind(Json(&released.proof))
        )?;
    }
    Ok(released)
}

/// What [`publish`] would make of a table now, without keeping it.
pub async fn preview(tx: &mut ReadTx, table: RawTable, policy: &Policy) -> Result<Released> {
    let earlier = earlier(tx, &table.query.measure).await?;
    Ok(release(table, policy, &earlier))
}

/// All releases of a measure with what proves them.
async fn earlier(tx: &mut ReadTx, measure: &Code) -> Result<Vec<Released>> {
    let rows: Vec<(Json<Released>, Json<Proof>)> =
        db::read!(tx, c => sqlx::query_as(EARLIER).bind(measure).fetch_all(&mut *c).await)?;
    Ok(rows.into_iter().map(|(Json(released), Json(proof))| Released { proof, ..released }).collect())
}

/// The latest releases of a measure, newest first.
pub async fn latest(tx: &mut ReadTx, measure: &str, limit: u32) -> Result<Vec<Released>> {
    let rows: Vec<(Json<Released>,)> = db::read!(tx, c => sqlx::query_as(LATEST)
        .bind(measure)
        .bind(i64::from(limit))
        .fetch_all(&mut *c)
        .await)?;
    Ok(rows.into_iter().map(|(Json(released),)| released).collect())
}
