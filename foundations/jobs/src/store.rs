//! All SQL of the queue.

use base::{JobId, Result, Timestamp};
use db::{Cursor, Engine, KeysetPage, ReadTx, WriteTx};
use sqlx::types::Json;
use uuid::Uuid;

const ADD: &str = "INSERT INTO job (id, kind, payload, made_at, due_at, attempts, state)
    VALUES ($1, $2, $3, $4, $5, 0, 'waiting')";
const CLAIM_SQLITE: &str = "UPDATE job SET lease = $1, leased_until = $2, attempts = attempts + 1
    WHERE id = (SELECT id FROM job WHERE state = 'waiting' AND due_at <= $3
        AND (leased_until IS NULL OR leased_until < $3) ORDER BY due_at, id LIMIT 1)
    RETURNING id, kind, payload, attempts";
/// The one text that differs: several nodes claim without waiting for each other.
const CLAIM_POSTGRES: &str = "UPDATE job SET lease = $1, leased_until = $2, attempts = attempts + 1
    WHERE id = (SELECT id FROM job WHERE state = 'waiting' AND due_at <= $3
        AND (leased_until IS NULL OR leased_until < $3) ORDER BY due_at, id LIMIT 1 FOR UPDATE SKIP LOCKED)
    RETURNING id, kind, payload, attempts";
const WAITS: &str = "SELECT EXISTS (SELECT 1 FROM job WHERE state = 'waiting' AND due_at <= $1
    AND (leased_until IS NULL OR leased_until < $1))";
const DONE: &str = "UPDATE job SET state = 'done', lease = NULL, leased_until = NULL, last_error = NULL
    WHERE id = $1 AND lease = $2";
const AGAIN: &str = "UPDATE job SET due_at = $3, lease = NULL, leased_until = NULL, last_error = $4, state = $5
    WHERE id = $1 AND lease = $2";
const DEAD: &str = "SELECT id, kind, made_at, attempts, last_error FROM job
    WHERE state = 'dead' AND (made_at, id) > ($1, $2) ORDER BY made_at, id LIMIT $3";
const REVIVE: &str = "UPDATE job SET state = 'waiting', attempts = 0, due_at = $2 WHERE id = $1 AND state = 'dead'";
const TAKE_LEASE: &str = "INSERT INTO job_lease (name, holder, leased_until) VALUES ($1, $2, $3)
    ON CONFLICT (name) DO UPDATE SET holder = $2, leased_until = $3
    WHERE job_lease.holder = $2 OR job_lease.leased_until < $4";

/// Every text that runs on both engines.
pub const SQL: &[&str] = &[ADD, CLAIM_SQLITE, WAITS, DONE, AGAIN, DEAD, REVIVE, TAKE_LEASE];

/// A claimed job.
#[derive(Debug, sqlx::FromRow)]
pub(crate) struct Claimed {
    pub(crate) id: JobId,
    pub(crate) kind: String,
    pub(crate) payload: Json<serde_json::Value>,
    pub(crate) attempts: i64,
}

/// A job that was put aside.
#[derive(Debug, Clone, sqlx::FromRow)]
pub struct Dead {
    /// Its id.
    pub id: JobId,
    /// What it was to do.
    pub kind: String,
    /// When it was put in the queue.
    pub made_at: Timestamp,
    /// How often it was tried.
    pub attempts: i64,
    /// Why the last attempt did not go.
    pub last_error: Option<String>,
}

pub(crate) async fn add(
    tx: &mut WriteTx,
    id: JobId,
    kind: &str,
    payload: serde_json::Value,
    now: Timestamp,
    due: Timestamp,
) -> Result<()> {
    db::execute!(tx, sqlx::query(ADD).bind(id).bind(kind).bind(Json(&payload)).bind(now).bind(due)).map(drop)
}

pub(crate) async fn waits(tx: &mut ReadTx, now: Timestamp) -> Result<bool> {
    db::read!(tx, c => sqlx::query_scalar(WAITS).bind(now).fetch_one(&mut *c).await)
}

pub(crate) async fn claim(
    tx: &mut WriteTx,
    engine: Engine,
    lease: Uuid,
    now: Timestamp,
    until: Timestamp,
) -> Result<Option<Claimed>> {
    let text = match engine {
        Engine::Sqlite => CLAIM_SQLITE,
        Engine::Postgres => CLAIM_POSTGRES,
    };
    db::write!(tx, c => sqlx::query_as(text).bind(lease).bind(until).bind(now).fetch_optional(&mut *c).await)
}

pub(crate) async fn done(tx: &mut WriteTx, id: JobId, lease: Uuid) -> Result<()> {
    db::execute!(tx, sqlx::query(DONE).bind(id).bind(lease)).map(drop)
}

pub(crate) async fn again(
    tx: &mut WriteTx,
    id: JobId,
    lease: Uuid,
    due: Timestamp,
    cause: &str,
    give_up: bool,
) -> Result<()> {
    let state = if give_up { "dead" } else { "waiting" };
    db::execute!(tx, sqlx::query(AGAIN).bind(id).bind(lease).bind(due).bind(cause).bind(state)).map(drop)
}

/// Jobs that were put aside, oldest first.
pub async fn dead(tx: &mut ReadTx, after: Cursor, limit: u32) -> Result<KeysetPage<Dead>> {
    let rows: Vec<Dead> = db::read!(tx, c => sqlx::query_as(DEAD).bind(after.at).bind(after.id)
        .bind(i64::from(limit) + 1).fetch_all(&mut *c).await)?;
    Ok(KeysetPage::cut(rows, limit as usize, |d| Cursor { at: d.made_at, id: d.id.0 }))
}

/// Gives a job that was put aside another chance.
pub async fn revive(tx: &mut WriteTx, id: JobId, now: Timestamp) -> Result<bool> {
    Ok(db::execute!(tx, sqlx::query(REVIVE).bind(id).bind(now))? == 1)
}

pub(crate) async fn take_lease(
    tx: &mut WriteTx,
    name: &str,
    holder: Uuid,
    now: Timestamp,
    until: Timestamp,
) -> Result<bool> {
    Ok(db::execute!(tx, sqlx::query(TAKE_LEASE).bind(name).bind(holder).bind(until).bind(now))? == 1)
}
