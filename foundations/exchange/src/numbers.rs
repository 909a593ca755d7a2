//! Numbers of a series and year without gaps: 1, 2, 3, …
//!
//! How a number is written is the rulebook's: [`crate::rulebook::Series::write`].

use crate::Code;
use base::{Error, Result, RootId, Timestamp, World};
use db::{ReadTx, WriteTx};

/// All SQL of this module.
pub const SQL: &[&str] = &[NEXT, KEEP, CANCEL, OF_ROOT];

const NEXT: &str = "INSERT INTO exchange_series (series, year, last) VALUES ($1, $2, 1)
    ON CONFLICT (series, year) DO UPDATE SET last = exchange_series.last + 1 RETURNING last";
const KEEP: &str = "INSERT INTO exchange_number (series, year, n, root, at) VALUES ($1, $2, $3, $4, $5)";
const CANCEL: &str = "UPDATE exchange_number SET cancelled_at = $4, reason = $5
    WHERE series = $1 AND year = $2 AND n = $3 AND cancelled_at IS NULL RETURNING n";
const OF_ROOT: &str = "SELECT series, year, n, at, cancelled_at, reason FROM exchange_number
    WHERE root = $1 ORDER BY at, series, n";

/// A number that was given.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Number {
    /// The series.
    pub series: Code,
    /// The year it counts in.
    pub year: i16,
    /// The number.
    pub n: u32,
    /// When it was given.
    pub at: Timestamp,
    /// When and with which reason it was cancelled. It is not given again.
    pub cancelled: Option<(Timestamp, Code)>,
}

/// Takes the next number for a root. Until the transaction ends, nobody else gets one of this series
/// and year: let it be the last thing the transaction does. If it is rolled back, the number was
/// never taken.
pub async fn next(tx: &mut WriteTx, world: &World, series: &Code, year: i16, root: RootId) -> Result<u32> {
    let year = i64::from(year);
    let n: i64 = db::write!(tx, c => sqlx::query_scalar(NEXT).bind(series).bind(year).fetch_one(&mut *c).await)?;
    db::execute!(tx, sqlx::query(KEEP).bind(series).bind(year).bind(n).bind(root).bind(world.now()))?;
    u32::try_from(n).map_err(Error::internal)
}

/// Cancels a number; its row stays, with the code of the reason.
///
/// # Errors
/// [`Error::NotFound`] if there is no such number or it is cancelled already.
pub async fn cancel(tx: &mut WriteTx, world: &World, series: &Code, year: i16, n: u32, reason: &Code) -> Result<()> {
    let cancelled: Option<i64> = db::write!(tx, c => sqlx::query_scalar(CANCEL)
        .bind(series)
        .bind(i64::from(year))
        .bind(i64::from(n))
        .bind(world.now())
        .bind(reason)
        .fetch_optional(&mut *c)
        .await)?;
    cancelled.map(drop).ok_or(Error::NotFound)
}

#[derive(sqlx::FromRow)]
struct NumberRow {
    series: Code,
    year: i64,
    n: i64,
    at: Timestamp,
    cancelled_at: Option<Timestamp>,
    reason: Option<Code>,
}

/// The numbers a root was given, the oldest first.
pub async fn of_root(tx: &mut ReadTx, root: RootId) -> Result<Vec<Number>> {
    let rows: Vec<NumberRow> = db::read!(tx, c => sqlx::query_as(OF_ROOT).bind(root).fetch_all(&mut *c).await)?;
    rows.into_iter()
        .map(|r| {
            Ok(Number {
                series: r.series,
                year: i16::try_from(r.year).map_err(Error::internal)?,
                n: u32::try_from(r.n).map_err(Error::internal)?,
                at: r.at,
                cancelled: r.cancelled_at.zip(r.reason),
            })
        })
        .collect()
}
