//! Reporting cycles, their dates, and the office's own paragraphs.

use crate::model::cycle::{Before, Cycle, CycleId, Mark, MomentId};
use crate::model::report::Block;
use base::{Date, Result};
use db::{ReadTx, WriteTx};
use uuid::Uuid;

const ADD: &str = "INSERT INTO treaty_cycle (id, procedure, number, name_kk, name_ru, name_en, made_at)
    VALUES ($1, $2, $3, $4, $5, $6, $7)";
const GET: &str = "SELECT * FROM treaty_cycle WHERE id = $1";
const ALL: &str = "SELECT * FROM treaty_cycle ORDER BY procedure, made_at DESC, id DESC LIMIT 500";
const ADD_MARK: &str = "INSERT INTO treaty_cycle_event
    (id, cycle, moment, day, precision, done, symbol, url, withdrawn, person, changed_at, version)
    VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)";
const GET_MARK: &str = "SELECT * FROM treaty_cycle_event WHERE id = $1 AND cycle = $2";
const UPDATE_MARK: &str = "UPDATE treaty_cycle_event SET moment = $3, day = $4, precision = $5, done = $6, symbol = $7,
    url = $8, withdrawn = $9, person = $10, changed_at = $11, version = $2 + 1 WHERE id = $1 AND version = $2";
const OF_CYCLE: &str = "SELECT * FROM treaty_cycle_event WHERE cycle = $1 ORDER BY day, id";
const PLANNED: &str = "SELECT e.* FROM treaty_cycle_event e JOIN treaty_cycle c ON c.id = e.cycle
    WHERE NOT e.done AND NOT e.withdrawn AND (CAST($1 AS text) IS NULL OR c.procedure = $1)
    ORDER BY e.day, e.id LIMIT 300";
const PAST: &str = "SELECT e.* FROM treaty_cycle_event e JOIN treaty_cycle c ON c.id = e.cycle
    WHERE e.done AND NOT e.withdrawn AND (e.day, e.id) < ($1, $2)
    AND (CAST($3 AS text) IS NULL OR c.procedure = $3) ORDER BY e.day DESC, e.id DESC LIMIT $4";
const SINCE: &str = "SELECT e.* FROM treaty_cycle_event e JOIN treaty_cycle c ON c.id = e.cycle
    WHERE e.day >= $1 AND (CAST($2 AS text) IS NULL OR c.procedure = $2) ORDER BY e.day, e.id LIMIT 2000";
const HAPPENED: &str = "SELECT e.* FROM treaty_cycle_event e JOIN treaty_cycle c ON c.id = e.cycle
    WHERE e.done AND NOT e.withdrawn AND c.procedure = $1 AND e.day >= $2 AND e.day <= $3 ORDER BY e.day, e.id";
const BETWEEN: &str = "SELECT * FROM treaty_cycle_event WHERE day >= $1 AND day <= $2 ORDER BY day, id";
const LAST: &str = "SELECT MAX(e.day) FROM treaty_cycle_event e JOIN treaty_cycle c ON c.id = e.cycle
    WHERE e.done AND NOT e.withdrawn AND c.procedure = $1 AND c.id <> $2
    AND e.moment IN ('observations', 'adoption', 'visit-report')";
const ADD_BLOCK: &str = "INSERT INTO treaty_block (cycle, id, version, lang, section, text, removed, person, at)
    VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9) ON CONFLICT (cycle, id, version) DO NOTHING";
const BLOCKS: &str = "SELECT * FROM treaty_block b WHERE cycle = $1 AND lang = $2 AND NOT removed AND version =
    (SELECT MAX(version) FROM treaty_block n WHERE n.cycle = b.cycle AND n.id = b.id) ORDER BY id";
const BLOCK: &str = "SELECT * FROM treaty_block WHERE cycle = $1 AND id = $2 ORDER BY version DESC";

/// Every text of this module.
pub const SQL: &[&str] = &[
    ADD,
    GET,
    ALL,
    ADD_MARK,
    GET_MARK,
    UPDATE_MARK,
    OF_CYCLE,
    PLANNED,
    PAST,
    SINCE,
    HAPPENED,
    BETWEEN,
    LAST,
    ADD_BLOCK,
    BLOCKS,
    BLOCK,
];

/// Adds a cycle.
pub async fn add(tx: &mut WriteTx, cycle: &Cycle) -> Result<()> {
    db::execute!(
        tx,
        sqlx::query(ADD)
            .bind(cycle.id)
            .bind(cycle.procedure)
            .bind(&cycle.number)
            .bind(&cycle.name_kk)
            .bind(&cycle.name_ru)
            .bind(&cycle.name_en)
            .bind(cycle.made_at)
    )
    .map(drop)
}

/// A cycle.
pub async fn get(tx: &mut ReadTx, id: CycleId) -> Result<Option<Cycle>> {
    db::read!(tx, c => sqlx::query_as(GET).bind(id).fetch_optional(&mut *c).await)
}

/// All cycles, by procedure, the newest first.
pub async fn all(tx: &mut ReadTx) -> Result<Vec<Cycle>> {
    db::read!(tx, c => sqlx::query_as(ALL).fetch_all(&mut *c).await)
}

/// Adds a date.
pub async fn add_mark(tx: &mut WriteTx, mark: &Mark) -> Result<()> {
    db::execute!(
        tx,
        sqlx::query(ADD_MARK)
            .bind(mark.id)
            .bind(mark.cycle)
            .bind(mark.moment)
            .bind(mark.day)
            .bind(mark.precision)
            .bind(mark.done)
            .bind(&mark.symbol)
            .bind(&mark.url)
            .bind(mark.withdrawn)
            .bind(mark.person)
            .bind(mark.changed_at)
            .bind(mark.version)
    )
    .map(drop)
}

/// A date of a cycle.
pub async fn mark(tx: &mut ReadTx, cycle: CycleId, id: MomentId) -> Result<Option<Mark>> {
    db::read!(tx, c => sqlx::query_as(GET_MARK).bind(id).bind(cycle).fetch_optional(&mut *c).await)
}

/// Changes a date; `false` if somebody else was faster.
pub async fn update_mark(tx: &mut WriteTx, mark: &Mark) -> Result<bool> {
    let updated = db::execute!(
        tx,
        sqlx::query(UPDATE_MARK)
            .bind(mark.id)
            .bind(mark.version)
            .bind(mark.moment)
            .bind(mark.day)
            .bind(mark.precision)
            .bind(mark.done)
            .bind(&mark.symbol)
            .bind(&mark.url)
            .bind(mark.withdrawn)
            .bind(mark.person)
            .bind(mark.changed_at)
    )?;
    Ok(updated == 1)
}

/// The dates of a cycle in their order, with what was taken off.
pub async fn of_cycle(tx: &mut ReadTx, cycle: CycleId) -> Result<Vec<Mark>> {
    db::read!(tx, c => sqlx::query_as(OF_CYCLE).bind(cycle).fetch_all(&mut *c).await)
}

/// What is planned, the earliest first, of one procedure or of all.
pub async fn planned(tx: &mut ReadTx, procedure: Option<&str>) -> Result<Vec<Mark>> {
    db::read!(tx, c => sqlx::query_as(PLANNED).bind(procedure).fetch_all(&mut *c).await)
}

/// What happened, the latest first, a page of it.
pub async fn past(
    tx: &mut ReadTx,
    procedure: Option<&str>,
    before: Option<Before>,
    limit: usize,
) -> Result<(Vec<Mark>, Option<Before>)> {
    let Before(day, id) = before.unwrap_or(Before(Date::from_jiff(jiff::civil::date(2300, 1, 1)), Uuid::max()));
    let more = i64::try_from(limit + 1).unwrap_or(i64::MAX);
    let mut rows: Vec<Mark> = db::read!(tx, c => sqlx::query_as(PAST).bind(day).bind(id).bind(procedure).bind(more)
        .fetch_all(&mut *c).await)?;
    let is_last = rows.len() <= limit;
    rows.truncate(limit);
    let next = rows.last().filter(|_| !is_last).map(Before::mark);
    Ok((rows, next))
}

/// All dates from a day on, with what was taken off.
pub async fn since(tx: &mut ReadTx, day: Date, procedure: Option<&str>) -> Result<Vec<Mark>> {
    db::read!(tx, c => sqlx::query_as(SINCE).bind(day).bind(procedure).fetch_all(&mut *c).await)
}

/// What happened before a procedure between two days.
pub async fn happened(tx: &mut ReadTx, procedure: &str, from: Date, until: Date) -> Result<Vec<Mark>> {
    db::read!(tx, c => sqlx::query_as(HAPPENED).bind(procedure).bind(from).bind(until).fetch_all(&mut *c).await)
}

/// All dates between two days, with what was taken off; open ends have no limit.
pub async fn between(tx: &mut ReadTx, from: Option<Date>, until: Option<Date>) -> Result<Vec<Mark>> {
    let from = from.unwrap_or(Date::from_jiff(jiff::civil::date(1900, 1, 1)));
    let until = until.unwrap_or(Date::from_jiff(jiff::civil::date(9999, 12, 31)));
    db::read!(tx, c => sqlx::query_as(BETWEEN).bind(from).bind(until).fetch_all(&mut *c).await)
}

/// The day on which an earlier cycle before a procedure ended.
pub async fn last_ended(tx: &mut ReadTx, cycle: &Cycle) -> Result<Option<Date>> {
    db::read!(tx, c => sqlx::query_scalar(LAST).bind(cycle.procedure).bind(cycle.id).fetch_one(&mut *c).await)
}

/// Adds a version of a paragraph; `false` if somebody else was faster.
pub async fn add_block(tx: &mut WriteTx, block: &Block) -> Result<bool> {
    let added = db::execute!(
        tx,
        sqlx::query(ADD_BLOCK)
            .bind(block.cycle)
            .bind(block.id)
            .bind(block.version)
            .bind(&block.lang)
            .bind(&block.section)
            .bind(&block.text)
            .bind(block.removed)
            .bind(block.person)
            .bind(block.at)
    )?;
    Ok(added == 1)
}

/// The paragraphs of a report in a language as they stand, in the order of their making.
pub async fn blocks(tx: &mut ReadTx, cycle: CycleId, lang: &str) -> Result<Vec<Block>> {
    db::read!(tx, c => sqlx::query_as(BLOCKS).bind(cycle).bind(lang).fetch_all(&mut *c).await)
}

/// All versions of a paragraph, the newest first.
pub async fn block(tx: &mut ReadTx, cycle: CycleId, id: Uuid) -> Result<Vec<Block>> {
    db::read!(tx, c => sqlx::query_as(BLOCK).bind(cycle).bind(id).fetch_all(&mut *c).await)
}
