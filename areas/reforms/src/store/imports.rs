//! Imports, and what each did to rows.

use crate::model::import::{Counts, Difference, Fields, Happened, Import, Rejected};
use crate::model::outside::{ImportId, OutsideId};
use base::{Result, Timestamp};
use db::{Cursor, KeysetPage, ReadTx, WriteTx};
use sqlx::types::Json;

const BEGIN: &str =
    "INSERT INTO reform_import (id, at, person, origin, state, file, hash) VALUES ($1, $2, $3, $4, $5, $6, $7)";
const FINISH: &str = "UPDATE reform_import SET read = $2, elsewhere = $3, imported = $4, unchanged = $5, changed = $6,
    withdrawn = $7, rejected = $8, finished_at = $9 WHERE id = $1";
const GET: &str = "SELECT * FROM reform_import WHERE id = $1";
const LIST: &str = "SELECT * FROM reform_import WHERE (at, id) < ($1, $2) ORDER BY at DESC, id DESC LIMIT $3";
const ADD_ROW: &str = "INSERT INTO reform_import_row (import, n, line, what, cause, outside, fields)
    VALUES ($1, $2, $3, $4, $5, $6, $7)";
const ROWS: &str = "SELECT n, line, what, cause, outside, fields FROM reform_import_row
    WHERE import = $1 AND n > $2 ORDER BY n LIMIT $3";
const OF: &str = "SELECT r.what, r.fields, i.at FROM reform_import_row r JOIN reform_import i ON i.id = r.import
    WHERE r.outside = $1 ORDER BY r.import DESC, r.n DESC LIMIT 100";

/// Every text; a test prepares each on both engines.
pub const SQL: &[&str] = &[BEGIN, FINISH, GET, LIST, ADD_ROW, ROWS, OF];

/// Notes that an import begins; its counts come at its end.
pub async fn begin(tx: &mut WriteTx, import: &Import) -> Result<()> {
    db::execute!(
        tx,
        sqlx::query(BEGIN)
            .bind(import.id)
            .bind(import.at)
            .bind(import.person)
            .bind(import.origin)
            .bind(&import.state)
            .bind(&import.file)
            .bind(&import.hash)
    )
    .map(drop)
}

/// Notes how it ended.
pub async fn finish(tx: &mut WriteTx, id: ImportId, counts: &Counts, at: Timestamp) -> Result<()> {
    db::execute!(
        tx,
        sqlx::query(FINISH)
            .bind(id)
            .bind(counts.read)
            .bind(counts.elsewhere)
            .bind(counts.imported)
            .bind(counts.unchanged)
            .bind(counts.changed)
            .bind(counts.withdrawn)
            .bind(counts.rejected)
            .bind(at)
    )
    .map(drop)
}

/// An import.
pub async fn get(tx: &mut ReadTx, id: ImportId) -> Result<Option<Import>> {
    db::read!(tx, c => sqlx::query_as(GET).bind(id).fetch_optional(&mut *c).await)
}

/// A page of imports, the newest first.
pub async fn list(tx: &mut ReadTx, before: Cursor, limit: usize) -> Result<KeysetPage<Import>> {
    let more = i64::try_from(limit + 1).unwrap_or(i64::MAX);
    let rows: Vec<Import> = db::read!(tx, c => sqlx::query_as(LIST).bind(before.at).bind(before.id).bind(more)
        .fetch_all(&mut *c).await)?;
    Ok(KeysetPage::cut(rows, limit, |row| Cursor { at: row.at, id: row.id.0 }))
}

/// Keeps a row that could not be taken.
pub async fn add_rejected(tx: &mut WriteTx, import: ImportId, n: i64, row: Rejected) -> Result<()> {
    db::execute!(
        tx,
        sqlx::query(ADD_ROW)
            .bind(import)
            .bind(n)
            .bind(row.line)
            .bind(Happened::Rejected)
            .bind(row.cause.code())
            .bind(None::<OutsideId>)
            .bind(Json(Fields::new()))
    )
    .map(drop)
}

/// Keeps what changed.
pub async fn add_difference(tx: &mut WriteTx, import: ImportId, n: i64, difference: &Difference) -> Result<()> {
    db::execute!(
        tx,
        sqlx::query(ADD_ROW)
            .bind(import)
            .bind(n)
            .bind(None::<i64>)
            .bind(difference.what)
            .bind(None::<&str>)
            .bind(difference.id)
            .bind(Json(&difference.fields))
    )
    .map(drop)
}

/// What an import did to a row.
#[derive(Debug, Clone, PartialEq, Eq, sqlx::FromRow)]
pub struct Line {
    /// Its number in the import.
    pub n: i64,
    /// The row of the file, if it could not be taken.
    pub line: Option<i64>,
    /// What happened.
    pub what: Happened,
    /// Why it could not be taken.
    pub cause: Option<String>,
    /// Which recommendation.
    pub outside: Option<OutsideId>,
    /// What it said before and says after.
    #[sqlx(json)]
    pub fields: Fields,
}

/// What an import did to rows, after a number.
pub async fn lines(tx: &mut ReadTx, import: ImportId, after: i64, limit: i64) -> Result<Vec<Line>> {
    db::read!(tx, c => sqlx::query_as(ROWS).bind(import).bind(after).bind(limit).fetch_all(&mut *c).await)
}

/// A step in the history of a recommendation.
#[derive(Debug, Clone, PartialEq, Eq, sqlx::FromRow)]
pub struct Step {
    /// What happened.
    pub what: Happened,
    /// What it said before and says after.
    #[sqlx(json)]
    pub fields: Fields,
    /// When the import began.
    pub at: Timestamp,
}

/// The history of a recommendation, the newest first; the last hundred steps.
pub async fn history(tx: &mut ReadTx, id: OutsideId) -> Result<Vec<Step>> {
    db::read!(tx, c => sqlx::query_as(OF).bind(id).fetch_all(&mut *c).await)
}
