//! The outbox and the cursors.

use super::{Envelope, Event, Parked};
use base::{EventId, Result, RootId, Timestamp};
use db::{ReadTx, WriteTx};
use sqlx::types::Json;

/// All SQL of this module.
pub const SQL: &[&str] = &[NEXT, ADD, READY, LOCK, AFTER, ADVANCE, FAIL, PARKED, RESUME];

const NEXT: &str = "INSERT INTO exchange_stream (stream, last) VALUES ($1, 1)
    ON CONFLICT (stream) DO UPDATE SET last = exchange_stream.last + 1 RETURNING last";
const ADD: &str = "INSERT INTO exchange_event (id, stream, seq, at, version, name, payload)
    VALUES ($1, $2, $3, $4, $5, $6, $7)";
const READY: &str = "SELECT s.stream FROM exchange_stream s
    LEFT JOIN exchange_cursor c ON c.stream = s.stream AND c.consumer = $1
    WHERE s.last > COALESCE(c.seq, 0) AND c.parked_at IS NULL AND (c.next_at IS NULL OR c.next_at <= $2)
    ORDER BY s.stream LIMIT $3";
/// Writes nothing new and locks the row, so that two nodes do not handle the same event.
const LOCK: &str = "INSERT INTO exchange_cursor (consumer, stream, seq, attempts) VALUES ($1, $2, 0, 0)
    ON CONFLICT (consumer, stream) DO UPDATE SET seq = exchange_cursor.seq
    RETURNING seq, attempts, next_at, parked_at";
const AFTER: &str = "SELECT id, seq, at, version, payload FROM exchange_event WHERE stream = $1 AND seq = $2";
const ADVANCE: &str = "UPDATE exchange_cursor
    SET seq = $3, attempts = 0, next_at = NULL, error = NULL, parked_at = NULL
    WHERE consumer = $1 AND stream = $2";
const FAIL: &str = "UPDATE exchange_cursor SET attempts = $4, next_at = $5, error = $6, parked_at = $7
    WHERE consumer = $1 AND stream = $2 AND seq = $3 AND attempts < $4";
const PARKED: &str = "SELECT consumer, stream, seq, error, parked_at FROM exchange_cursor
    WHERE parked_at IS NOT NULL ORDER BY parked_at, stream";
const RESUME: &str = "UPDATE exchange_cursor
    SET seq = seq + $3, attempts = 0, next_at = NULL, error = NULL, parked_at = NULL
    WHERE consumer = $1 AND stream = $2 AND parked_at IS NOT NULL RETURNING seq";

/// How far a consumer is in a stream, and how its next event fares.
#[derive(Debug, Clone, Copy, sqlx::FromRow)]
pub(super) struct Cursor {
    pub(super) seq: i64,
    pub(super) attempts: i64,
    pub(super) next_at: Option<Timestamp>,
    pub(super) parked_at: Option<Timestamp>,
}

pub(super) async fn next_seq(tx: &mut WriteTx, stream: RootId) -> Result<u64> {
    let last: i64 = db::write!(tx, c => sqlx::query_scalar(NEXT).bind(stream).fetch_one(&mut *c).await)?;
    u64::try_from(last).map_err(base::Error::internal)
}

pub(super) async fn add(tx: &mut WriteTx, e: &Envelope) -> Result<()> {
    let seq = i64::try_from(e.seq).map_err(base::Error::internal)?;
    db::execute!(
        tx,
        sqlx::query(ADD)
            .bind(e.id)
            .bind(e.stream)
            .bind(seq)
            .bind(e.at)
            .bind(i64::from(e.version))
            .bind(e.event.name())
            .bind(Json(&e.event))
    )
    .map(drop)
}

pub(super) async fn ready(tx: &mut ReadTx, consumer: &str, now: Timestamp, limit: i64) -> Result<Vec<RootId>> {
    db::read!(tx, c => sqlx::query_scalar(READY).bind(consumer).bind(now).bind(limit).fetch_all(&mut *c).await)
}

pub(super) async fn lock(tx: &mut WriteTx, consumer: &str, stream: RootId) -> Result<Cursor> {
    db::write!(tx, c => sqlx::query_as(LOCK).bind(consumer).bind(stream).fetch_one(&mut *c).await)
}

#[derive(sqlx::FromRow)]
struct EventRow {
    id: EventId,
    seq: i64,
    at: Timestamp,
    version: i64,
    payload: Json<Event>,
}

pub(super) async fn after(tx: &mut WriteTx, stream: RootId, seq: i64) -> Result<Option<Envelope>> {
    let row: Option<EventRow> =
        db::write!(tx, c => sqlx::query_as(AFTER).bind(stream).bind(seq + 1).fetch_optional(&mut *c).await)?;
    row.map(|r| {
        Ok(Envelope {
            id: r.id,
            version: u16::try_from(r.version).map_err(base::Error::internal)?,
            stream,
            seq: u64::try_from(r.seq).map_err(base::Error::internal)?,
            at: r.at,
            event: r.payload.0,
        })
    })
    .transpose()
}

pub(super) async fn advance(tx: &mut WriteTx, consumer: &str, stream: RootId, seq: i64) -> Result<()> {
    db::execute!(tx, sqlx::query(ADVANCE).bind(consumer).bind(stream).bind(seq)).map(drop)
}

pub(super) async fn fail(tx: &mut WriteTx, consumer: &str, stream: RootId, to: &Cursor, error: &str) -> Result<()> {
    // The lock went with the consumer's transaction: its row may not be there yet.
    lock(tx, consumer, stream).await?;
    db::execute!(
        tx,
        sqlx::query(FAIL)
            .bind(consumer)
            .bind(stream)
            .bind(to.seq)
            .bind(to.attempts)
            .bind(to.next_at)
            .bind(error)
            .bind(to.parked_at)
    )
    .map(drop)
}

pub(super) async fn parked(tx: &mut ReadTx) -> Result<Vec<Parked>> {
    db::read!(tx, c => sqlx::query_as(PARKED).fetch_all(&mut *c).await)
}

/// Has a parked event tried again.
pub async fn resume(tx: &mut WriteTx, consumer: &str, stream: RootId) -> Result<()> {
    unpark(tx, consumer, stream, 0).await
}

/// Passes over a parked event: its effect never comes.
pub async fn skip(tx: &mut WriteTx, consumer: &str, stream: RootId) -> Result<()> {
    unpark(tx, consumer, stream, 1).await
}

async fn unpark(tx: &mut WriteTx, consumer: &str, stream: RootId, over: i64) -> Result<()> {
    let seq: Option<i64> = db::write!(tx, c => sqlx::query_scalar(RESUME)
        .bind(consumer)
        .bind(stream)
        .bind(over)
        .fetch_optional(&mut *c)
        .await)?;
    seq.map(drop).ok_or(base::Error::NotFound)
}
