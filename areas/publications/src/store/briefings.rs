//! Rows of briefings.

pub mod guests;
pub mod papers;
pub mod questions;

use crate::model::briefing::{BriefingId, Event, Planned, State, forget_on};
use base::{Date, Result, Timestamp, Trilingual};
use db::{Cursor, KeysetPage, ReadTx, WriteTx};
use jiff::tz::TimeZone;
use sqlx::types::Json;

const ADD: &str =
    "INSERT INTO publication_briefing (id, state, starts_at, since, forget_on, sequence, version, changed_at,
    event, note) VALUES ($1, 'prepared', $2, $3, $4, 0, 1, $5, $6, $7)";
const EDIT: &str =
    "UPDATE publication_briefing SET starts_at = $3, since = $4, forget_on = $5, sequence = sequence + $6,
    version = version + 1, changed_at = $7, event = $8
    WHERE id = $1 AND version = $2 AND state IN ('prepared', 'invited')";
const MOVE: &str = "UPDATE publication_briefing SET state = $3, sequence = sequence + $4, version = version + 1,
    changed_at = $5 WHERE id = $1 AND state = $2";
const NOTE: &str = "UPDATE publication_briefing SET note = $3, version = version + 1 WHERE id = $1 AND version = $2";
const PUBLISH: &str = "UPDATE publication_briefing SET published_at = $2 WHERE id = $1
    AND state IN ('held', 'closed') AND published_at IS NULL";
const WITHDRAW: &str = "UPDATE publication_briefing SET published_at = NULL WHERE id = $1 AND published_at IS NOT NULL";
const GET: &str =
    "SELECT id, state, starts_at, since, forget_on, forgotten_at, sequence, version, changed_at, published_at,
    event, note FROM publication_briefing WHERE id = $1";
const LIST: &str =
    "SELECT id, state, starts_at, since, forget_on, forgotten_at, sequence, version, changed_at, published_at,
    event, note FROM publication_briefing WHERE ($1 OR published_at IS NOT NULL) AND (starts_at, id) < ($2, $3)
    ORDER BY starts_at DESC, id DESC LIMIT $4";
const LAST_HELD: &str = "SELECT MAX(starts_at) FROM publication_briefing WHERE state IN ('held', 'closed')";
const INVITED: &str = "SELECT id, state, starts_at, since, forget_on, forgotten_at, sequence, version, changed_at,
    published_at, event, note FROM publication_briefing WHERE state = 'invited' AND starts_at > $1 ORDER BY starts_at, id";
const TO_FORGET: &str = "SELECT id FROM publication_briefing WHERE forgotten_at IS NULL AND forget_on <= $1
    ORDER BY forget_on, id";
const FORGOTTEN: &str = "UPDATE publication_briefing SET forgotten_at = $2 WHERE id = $1 AND forgotten_at IS NULL";

/// Every text of this module.
pub const SQL: &[&str] =
    &[ADD, EDIT, MOVE, NOTE, PUBLISH, WITHDRAW, GET, LIST, LAST_HELD, INVITED, TO_FORGET, FORGOTTEN];

/// A briefing.
#[derive(Debug, Clone, PartialEq, Eq, sqlx::FromRow)]
pub struct BriefingRow {
    /// Its id.
    pub id: BriefingId,
    /// How far it has come.
    pub state: State,
    /// When it begins.
    pub starts_at: Timestamp,
    /// Changes since this day are told.
    pub since: Date,
    /// The day on which the data of its guests are deleted.
    pub forget_on: Date,
    /// When they were.
    pub forgotten_at: Option<Timestamp>,
    /// How often its date changed, as calendar programs count.
    pub sequence: i64,
    /// Counts changes.
    pub version: i64,
    /// When it was last changed.
    pub changed_at: Timestamp,
    /// Since when its note is public.
    pub published_at: Option<Timestamp>,
    /// What it is.
    pub event: Json<Event>,
    /// The public note.
    pub note: Json<Trilingual>,
}

/// Adds a briefing.
pub async fn add(tx: &mut WriteTx, id: BriefingId, planned: &Planned, zone: &TimeZone, at: Timestamp) -> Result<()> {
    db::execute!(
        tx,
        sqlx::query(ADD)
            .bind(id)
            .bind(planned.starts_at)
            .bind(planned.since)
            .bind(forget_on(planned.starts_at, zone))
            .bind(at)
            .bind(Json(&planned.event))
            .bind(Json(Trilingual::default()))
    )
    .map(drop)
}

/// Changes a briefing; `moved` if guests must hear of it. `false` if somebody was faster or it took place.
pub async fn edit(
    tx: &mut WriteTx,
    (id, version): (BriefingId, i64),
    planned: &Planned,
    moved: bool,
    zone: &TimeZone,
    at: Timestamp,
) -> Result<bool> {
    let changed = db::execute!(
        tx,
        sqlx::query(EDIT)
            .bind(id)
            .bind(version)
            .bind(planned.starts_at)
            .bind(planned.since)
            .bind(forget_on(planned.starts_at, zone))
            .bind(i64::from(moved))
            .bind(at)
            .bind(Json(&planned.event))
    )?;
    Ok(changed == 1)
}

/// Takes a briefing a step on; `counted` if guests' calendars must take it. `false` if it is not where it was thought.
pub async fn step(
    tx: &mut WriteTx,
    id: BriefingId,
    (from, to): (State, State),
    counted: bool,
    at: Timestamp,
) -> Result<bool> {
    Ok(db::execute!(tx, sqlx::query(MOVE).bind(id).bind(from).bind(to).bind(i64::from(counted)).bind(at))? == 1)
}

/// Writes the public note; `false` if somebody was faster.
pub async fn set_note(tx: &mut WriteTx, id: BriefingId, version: i64, note: &Trilingual) -> Result<bool> {
    Ok(db::execute!(tx, sqlx::query(NOTE).bind(id).bind(version).bind(Json(note)))? == 1)
}

/// Makes the note public; `false` if it is so, or the briefing did not take place.
pub async fn publish(tx: &mut WriteTx, id: BriefingId, at: Timestamp) -> Result<bool> {
    Ok(db::execute!(tx, sqlx::query(PUBLISH).bind(id).bind(at))? == 1)
}

/// Takes the note back; `false` if it is not public.
pub async fn withdraw(tx: &mut WriteTx, id: BriefingId) -> Result<bool> {
    Ok(db::execute!(tx, sqlx::query(WITHDRAW).bind(id))? == 1)
}

/// A briefing.
pub async fn get(tx: &mut ReadTx, id: BriefingId) -> Result<Option<BriefingRow>> {
    db::read!(tx, c => sqlx::query_as(GET).bind(id).fetch_optional(&mut *c).await)
}

/// Briefings, the latest first; all of them, or those whose note is public.
pub async fn list(tx: &mut ReadTx, all: bool, before: Cursor, limit: u32) -> Result<KeysetPage<BriefingRow>> {
    let rows = db::read!(tx, c => sqlx::query_as(LIST)
        .bind(all).bind(before.at).bind(before.id).bind(i64::from(limit) + 1).fetch_all(&mut *c).await)?;
    Ok(KeysetPage::cut(rows, limit as usize, |r: &BriefingRow| Cursor { at: r.starts_at, id: r.id.0 }))
}

/// When the last briefing that took place began.
pub async fn last_held(tx: &mut ReadTx) -> Result<Option<Timestamp>> {
    db::read!(tx, c => sqlx::query_scalar(LAST_HELD).fetch_one(&mut *c).await)
}

/// Briefings that guests are invited to and that begin after a moment.
pub async fn invited(tx: &mut ReadTx, after: Timestamp) -> Result<Vec<BriefingRow>> {
    db::read!(tx, c => sqlx::query_as(INVITED).bind(after).fetch_all(&mut *c).await)
}

/// Briefings whose guests' data must be deleted by a day.
pub async fn to_forget(tx: &mut ReadTx, on: Date) -> Result<Vec<BriefingId>> {
    db::read!(tx, c => sqlx::query_scalar(TO_FORGET).bind(on).fetch_all(&mut *c).await)
}

/// Notes that the data of a briefing's guests were deleted; `false` if they were before.
pub async fn forgotten(tx: &mut WriteTx, id: BriefingId, at: Timestamp) -> Result<bool> {
    Ok(db::execute!(tx, sqlx::query(FORGOTTEN).bind(id).bind(at))? == 1)
}
