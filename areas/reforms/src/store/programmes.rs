//! Programmes and their wordings.

use crate::model::programme::{Programme, ProgrammeId};
use base::{Date, PersonId, Result, Timestamp};
use db::{ReadTx, WriteTx};
use sqlx::types::Json;
use std::fmt;
use std::str::FromStr;
use uuid::Uuid;

const ADD: &str = "INSERT INTO reform_programme (id, kind, given_on, version, made_at) VALUES ($1, $2, $3, 1, $4)";
const REWORD: &str = "UPDATE reform_programme SET kind = $3, given_on = $4, version = $2 + 1
    WHERE id = $1 AND version = $2";
const ADD_VERSION: &str = "INSERT INTO reform_programme_version (programme, n, at, person, why, content)
    VALUES ($1, $2, $3, $4, $5, $6)";
const PUBLISH: &str = "UPDATE reform_programme SET published_at = COALESCE(published_at, $2), withdrawn_at = NULL
    WHERE id = $1 AND (published_at IS NULL OR withdrawn_at IS NOT NULL)";
const WITHDRAW: &str = "UPDATE reform_programme SET withdrawn_at = $2
    WHERE id = $1 AND published_at IS NOT NULL AND withdrawn_at IS NULL";
/// As it was known before a moment.
const GET: &str = "SELECT p.id, v.n AS version, p.made_at, p.published_at, p.withdrawn_at, v.content
    FROM reform_programme p JOIN reform_programme_version v ON v.programme = p.id
    AND v.n = (SELECT MAX(k.n) FROM reform_programme_version k WHERE k.programme = p.id AND k.at < $2)
    WHERE p.id = $1";
const LIST: &str = "SELECT p.id, v.n AS version, p.made_at, p.published_at, p.withdrawn_at, v.content
    FROM reform_programme p JOIN reform_programme_version v ON v.programme = p.id AND v.n = p.version
    WHERE ($1 OR (p.published_at IS NOT NULL AND p.withdrawn_at IS NULL)) AND (p.given_on, p.id) < ($2, $3)
    ORDER BY p.given_on DESC, p.id DESC LIMIT $4";
const VERSIONS: &str = "SELECT n, at, person, why, content FROM reform_programme_version
    WHERE programme = $1 AND at < $2 ORDER BY n DESC";

/// All SQL of this module.
pub const SQL: &[&str] = &[ADD, REWORD, ADD_VERSION, PUBLISH, WITHDRAW, GET, LIST, VERSIONS];

/// A programme as it was known at a time.
#[derive(Debug, Clone, PartialEq, Eq, sqlx::FromRow)]
pub struct ProgrammeRow {
    /// Its id.
    pub id: ProgrammeId,
    /// Which wording this is.
    pub version: i64,
    /// When it was entered.
    pub made_at: Timestamp,
    /// Since when it is public.
    pub published_at: Option<Timestamp>,
    /// Since when it is so no more.
    pub withdrawn_at: Option<Timestamp>,
    /// What it says.
    pub content: Json<Programme>,
}

impl ProgrammeRow {
    /// Whether anybody may see it.
    pub const fn is_public(&self) -> bool {
        self.published_at.is_some() && self.withdrawn_at.is_none()
    }
}

/// A wording of something, with who wrote it, when, and why.
#[derive(Debug, Clone, PartialEq, Eq, sqlx::FromRow)]
pub struct Version<T: Clone + serde::de::DeserializeOwned + Unpin + Send + 'static> {
    /// Which one, from 1.
    pub n: i64,
    /// When.
    pub at: Timestamp,
    /// By whom; never shown outside.
    pub person: Option<PersonId>,
    /// Why it was corrected.
    pub why: String,
    /// What it says.
    pub content: Json<T>,
}

/// Where a page of a list by days begins. Travels in addresses as `2026-07-01-<id>`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct DayMark {
    /// The day of the last row seen.
    pub day: Date,
    /// Its id, which breaks ties.
    pub id: Uuid,
}

impl DayMark {
    /// Before every day there is.
    pub const START: Self = Self { day: Date::from_jiff(jiff::civil::date(1, 1, 1)), id: Uuid::nil() };
    /// After every day there is.
    pub const END: Self = Self { day: Date::from_jiff(jiff::civil::date(9999, 12, 31)), id: Uuid::max() };
}

impl fmt::Display for DayMark {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}-{}", self.day, self.id.simple())
    }
}

impl FromStr for DayMark {
    type Err = base::NoId;

    fn from_str(text: &str) -> std::result::Result<Self, base::NoId> {
        let (day, id) = text.rsplit_once('-').ok_or(base::NoId)?;
        Ok(Self { day: day.parse().map_err(|_| base::NoId)?, id: id.parse().map_err(|_| base::NoId)? })
    }
}

/// Who words something, when and why.
#[derive(Debug, Clone, Copy)]
pub struct By<'a> {
    /// Who.
    pub person: Option<PersonId>,
    /// When.
    pub at: Timestamp,
    /// Why, if it corrects what was there.
    pub why: &'a str,
}

/// Adds a programme with its first wording.
pub async fn add(tx: &mut WriteTx, id: ProgrammeId, content: &Programme, by: By<'_>) -> Result<()> {
    db::execute!(tx, sqlx::query(ADD).bind(id).bind(content.kind).bind(content.date).bind(by.at))?;
    add_version(tx, id, 1, content, by).await
}

async fn add_version(tx: &mut WriteTx, id: ProgrammeId, n: i64, content: &Programme, by: By<'_>) -> Result<()> {
    let content = Json(content);
    db::execute!(tx, sqlx::query(ADD_VERSION).bind(id).bind(n).bind(by.at).bind(by.person).bind(by.why).bind(content))
        .map(drop)
}

/// Adds a wording after the one of `version`; `false` if somebody else was faster.
pub async fn reword(tx: &mut WriteTx, id: ProgrammeId, version: i64, content: &Programme, by: By<'_>) -> Result<bool> {
    let is_first =
        db::execute!(tx, sqlx::query(REWORD).bind(id).bind(version).bind(content.kind).bind(content.date))? == 1;
    if is_first {
        add_version(tx, id, version + 1, content, by).await?;
    }
    Ok(is_first)
}

/// Makes a programme public; `false` if it is so already.
pub async fn publish(tx: &mut WriteTx, id: ProgrammeId, at: Timestamp) -> Result<bool> {
    Ok(db::execute!(tx, sqlx::query(PUBLISH).bind(id).bind(at))? == 1)
}

/// Takes a programme back; `false` if it is not public.
pub async fn withdraw(tx: &mut WriteTx, id: ProgrammeId, at: Timestamp) -> Result<bool> {
    Ok(db::execute!(tx, sqlx::query(WITHDRAW).bind(id).bind(at))? == 1)
}

/// A programme as it was known before a moment.
pub async fn get(tx: &mut ReadTx, id: ProgrammeId, until: Timestamp) -> Result<Option<ProgrammeRow>> {
    db::read!(tx, c => sqlx::query_as(GET).bind(id).bind(until).fetch_optional(&mut *c).await)
}

/// Programmes, the newest first, and where the next page begins. `all` lists drafts and what was withdrawn too.
pub async fn list(
    tx: &mut ReadTx,
    all: bool,
    before: DayMark,
    limit: usize,
) -> Result<(Vec<ProgrammeRow>, Option<DayMark>)> {
    let more = i64::try_from(limit).unwrap_or(i64::MAX - 1) + 1;
    let mut rows: Vec<ProgrammeRow> = db::read!(tx, c => sqlx::query_as(LIST)
        .bind(all).bind(before.day).bind(before.id).bind(more).fetch_all(&mut *c).await)?;
    let is_last = rows.len() <= limit;
    rows.truncate(limit);
    let mark = |r: &ProgrammeRow| DayMark { day: r.content.date, id: r.id.0 };
    let next = rows.last().filter(|_| !is_last).map(mark);
    Ok((rows, next))
}

/// The wordings of a programme that were known before a moment, the newest first.
pub async fn versions(tx: &mut ReadTx, id: ProgrammeId, until: Timestamp) -> Result<Vec<Version<Programme>>> {
    db::read!(tx, c => sqlx::query_as(VERSIONS).bind(id).bind(until).fetch_all(&mut *c).await)
}
