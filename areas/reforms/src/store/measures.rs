//! Measures, their wordings and their bodies, and how measures hang together.

use super::programmes::{By, DayMark, Version};
use crate::model::measure::{Bond, MeasureId, Wording, place, tell_tale};
use crate::model::programme::ProgrammeId;
use crate::model::voice::Sense;
use base::{Date, RecommendationId, Result, Timestamp};
use db::{ReadTx, WriteTx};
use sqlx::types::Json;
use std::collections::BTreeSet;
use std::fmt;
use std::str::FromStr;
use uuid::Uuid;

const ADD: &str = "INSERT INTO reform_measure
    (id, programme, reference, place, lead, due, words, standing, version, made_at)
    VALUES ($1, $2, $3, $4, $5, $6, $7, 'open', 1, $8) ON CONFLICT (programme, reference) DO NOTHING";
const REWORD: &str = "UPDATE reform_measure SET reference = $3, place = $4, lead = $5, due = $6, words = $7,
    version = $2 + 1 WHERE id = $1 AND version = $2";
const TAKEN: &str = "SELECT id FROM reform_measure WHERE programme = $1 AND reference = $2";
const ADD_VERSION: &str = "INSERT INTO reform_measure_version (measure, n, at, person, why, content)
    VALUES ($1, $2, $3, $4, $5, $6)";
const CLEAR_BODIES: &str = "DELETE FROM reform_measure_body WHERE measure = $1";
const ADD_BODY: &str = "INSERT INTO reform_measure_body (measure, body, part) VALUES ($1, $2, $3)";
const PUBLISH: &str = "UPDATE reform_measure SET published_at = COALESCE(published_at, $2), withdrawn_at = NULL
    WHERE id = $1 AND (published_at IS NULL OR withdrawn_at IS NOT NULL)";
const WITHDRAW: &str = "UPDATE reform_measure SET withdrawn_at = $2
    WHERE id = $1 AND published_at IS NOT NULL AND withdrawn_at IS NULL";
const STAND: &str = "UPDATE reform_measure SET standing = $2 WHERE id = $1";
const VERSIONS: &str = "SELECT n, at, person, why, content FROM reform_measure_version
    WHERE measure = $1 AND at < $2 ORDER BY n DESC";
const GET: &str = "SELECT m.id, m.programme, m.reference, m.place, m.standing, v.n AS version, v.at AS worded_at,
    m.published_at, m.withdrawn_at, v.content
    FROM reform_measure m JOIN reform_measure_version v ON v.measure = m.id
    AND v.n = (SELECT MAX(k.n) FROM reform_measure_version k WHERE k.measure = m.id AND k.at < $2)
    WHERE m.id = $1";
/// Those of one programme or of all, as they were known before a moment.
const LIST: &str = "SELECT m.id, m.programme, m.reference, m.place, m.standing, v.n AS version, v.at AS worded_at,
    m.published_at, m.withdrawn_at, v.content
    FROM reform_measure m JOIN reform_measure_version v ON v.measure = m.id
    AND v.n = (SELECT MAX(k.n) FROM reform_measure_version k WHERE k.measure = m.id AND k.at < $1)
    JOIN reform_programme p ON p.id = m.programme
    WHERE ($2 OR (m.published_at < $1 AND m.withdrawn_at IS NULL AND p.published_at < $1 AND p.withdrawn_at IS NULL))
    AND m.programme >= $3 AND m.programme <= $4
    AND ($5 = '' OR EXISTS (SELECT 1 FROM reform_measure_body b WHERE b.measure = m.id AND b.body = $5))
    AND (m.programme, m.place, m.id) > ($6, $7, $8) ORDER BY m.programme, m.place, m.id LIMIT $9";
/// What something became known of in a stretch of time.
const CHANGED: &str = "SELECT m.id, m.programme, m.reference, m.place, m.standing, v.n AS version, v.at AS worded_at,
    m.published_at, m.withdrawn_at, v.content
    FROM reform_measure m JOIN reform_measure_version v ON v.measure = m.id
    AND v.n = (SELECT MAX(k.n) FROM reform_measure_version k WHERE k.measure = m.id AND k.at < $2)
    JOIN reform_programme p ON p.id = m.programme
    WHERE m.published_at < $2 AND m.withdrawn_at IS NULL AND p.published_at < $2 AND p.withdrawn_at IS NULL
    AND (m.published_at >= $1 OR v.n > 1 AND v.at >= $1
    OR EXISTS (SELECT 1 FROM reform_voice s WHERE s.measure = m.id AND s.at >= $1 AND s.at < $2))
    AND (m.programme, m.place, m.id) > ($3, $4, $5) ORDER BY m.programme, m.place, m.id LIMIT $6";
/// What is due first; measures without a last day come last. $1 stands for no day.
const DUE: &str = "SELECT m.id, m.programme, m.reference, m.place, m.standing, v.n AS version, v.at AS worded_at,
    m.published_at, m.withdrawn_at, v.content
    FROM reform_measure m JOIN reform_measure_version v ON v.measure = m.id AND v.n = m.version
    JOIN reform_programme p ON p.id = m.programme
    WHERE (COALESCE(m.due, $1), m.id) > ($2, $3) AND COALESCE(m.due, $1) <= $4
    AND ($5 OR (m.published_at IS NOT NULL AND m.withdrawn_at IS NULL AND p.published_at IS NOT NULL AND p.withdrawn_at IS NULL))
    AND ($6 = '' OR EXISTS (SELECT 1 FROM reform_measure_body b WHERE b.measure = m.id AND b.body = $6))
    AND ($7 = '' OR m.standing = $7) AND ($8 OR m.standing <> 'done')
    AND (NOT $10 OR NOT EXISTS (SELECT 1 FROM reform_voice v WHERE v.measure = m.id AND v.voice = 'state'))
    ORDER BY COALESCE(m.due, $1), m.id LIMIT $9";
/// How many of those that were due by a day and are not done there are; and of how many the State has said nothing.
const LATE: &str = "SELECT COUNT(*), COUNT(CASE WHEN NOT EXISTS
    (SELECT 1 FROM reform_voice v WHERE v.measure = m.id AND v.voice = 'state') THEN 1 END)
    FROM reform_measure m WHERE m.due <= $1 AND m.standing <> 'done'";
/// Of which bodies these are that the State has said nothing of.
const LATE_OF: &str = "SELECT b.body, COUNT(*) FROM reform_measure m JOIN reform_measure_body b ON b.measure = m.id
    WHERE m.due <= $1 AND m.standing <> 'done'
    AND NOT EXISTS (SELECT 1 FROM reform_voice v WHERE v.measure = m.id AND v.voice = 'state')
    GROUP BY b.body ORDER BY COUNT(*) DESC, b.body";
const WORDS: &str = "SELECT id, words FROM reform_measure WHERE id <> $1 ORDER BY id DESC LIMIT 5000";
const GLANCE: &str = "SELECT m.standing, COUNT(*) FROM reform_measure m WHERE m.programme = $1
    AND m.published_at IS NOT NULL AND m.withdrawn_at IS NULL GROUP BY m.standing";
const BOARD: &str = "SELECT m.lead, m.standing, COUNT(*) AS measures,
    COUNT(CASE WHEN m.due < $1 AND m.standing <> 'done' THEN 1 END) AS late,
    COUNT(CASE WHEN EXISTS (SELECT 1 FROM reform_voice v WHERE v.measure = m.id AND v.voice = 'state') THEN 1 END) AS reported
    FROM reform_measure m JOIN reform_programme p ON p.id = m.programme
    WHERE m.lead <> '' AND m.published_at IS NOT NULL AND m.withdrawn_at IS NULL
    AND p.published_at IS NOT NULL AND p.withdrawn_at IS NULL GROUP BY m.lead, m.standing";
const BOND: &str = "INSERT INTO reform_measure_link (measure, other, kind, person, at) VALUES ($1, $2, $3, $4, $5)
    ON CONFLICT (measure, other, kind) DO NOTHING";
const UNBOND: &str = "DELETE FROM reform_measure_link WHERE measure = $1 AND other = $2 AND kind = $3";
const BONDS: &str = "SELECT measure, other, kind FROM reform_measure_link
    WHERE (measure = $1 OR other = $1) AND kind <> 'case' AND at < $2 ORDER BY at, other";
const BETWEEN: &str = "SELECT l.measure, l.other, l.kind FROM reform_measure_link l
    JOIN reform_measure a ON a.id = l.measure JOIN reform_measure b ON b.id = l.other
    WHERE a.programme = $1 AND b.programme = $2 OR a.programme = $2 AND b.programme = $1 ORDER BY l.at, l.other";
const CASES: &str = "SELECT r.id, r.number FROM reform_measure_link l JOIN reform_recommendation r ON r.id = l.other
    WHERE l.measure = $1 AND l.kind = 'case' AND l.at < $2 ORDER BY r.number";
const CASE_NUMBER: &str = "SELECT id FROM reform_recommendation WHERE number = $1";
const COUNT: &str = "SELECT m.lead, p.kind, COALESCE((SELECT v.sense FROM reform_voice v
    WHERE v.measure = m.id AND v.voice = 'office' AND v.at <= $3
    AND NOT EXISTS (SELECT 1 FROM reform_voice c WHERE c.corrects = v.id AND c.at <= $3)
    ORDER BY v.spoken_on DESC, v.n DESC LIMIT 1), 'open') AS standing, COUNT(*)
    FROM reform_measure m JOIN reform_programme p ON p.id = m.programme
    WHERE m.published_at >= $1 AND m.published_at < $2 AND m.withdrawn_at IS NULL AND p.withdrawn_at IS NULL
    GROUP BY 1, 2, 3";
const TO_REMIND: &str = "SELECT m.id, m.due FROM reform_measure m
    WHERE m.due IS NOT NULL AND m.published_at IS NOT NULL AND m.withdrawn_at IS NULL AND m.standing <> 'done'
    AND m.due >= $1 AND m.due <= $2
    AND NOT EXISTS (SELECT 1 FROM reform_reminder r WHERE r.measure = m.id AND r.due = m.due AND r.kind = $3)
    ORDER BY m.due, m.id LIMIT 500";
const REMIND: &str = "INSERT INTO reform_reminder (measure, due, kind, at) VALUES ($1, $2, $3, $4)
    ON CONFLICT (measure, due, kind) DO NOTHING";
const REMINDERS: &str = "SELECT kind, due, at FROM reform_reminder WHERE measure = $1 ORDER BY at, kind";

/// All SQL of this module.
pub const SQL: &[&str] = &[
    ADD,
    REWORD,
    TAKEN,
    ADD_VERSION,
    CLEAR_BODIES,
    ADD_BODY,
    PUBLISH,
    WITHDRAW,
    STAND,
    VERSIONS,
    GET,
    LIST,
    CHANGED,
    DUE,
    LATE,
    LATE_OF,
    WORDS,
    GLANCE,
    BOARD,
    BOND,
    UNBOND,
    BONDS,
    BETWEEN,
    CASES,
    CASE_NUMBER,
    COUNT,
    TO_REMIND,
    REMIND,
    REMINDERS,
];

/// A measure as it was known at a time.
#[derive(Debug, Clone, PartialEq, Eq, sqlx::FromRow)]
pub struct MeasureRow {
    /// Its id.
    pub id: MeasureId,
    /// Its programme.
    pub programme: ProgrammeId,
    /// Its reference there today.
    pub reference: String,
    /// By what it sorts in its programme.
    pub place: String,
    /// Code of what the institution finds today; `open` if nothing yet.
    pub standing: String,
    /// Which wording this is.
    pub version: i64,
    /// When it was worded so.
    pub worded_at: Timestamp,
    /// Since when it is public.
    pub published_at: Option<Timestamp>,
    /// Since when it is so no more.
    pub withdrawn_at: Option<Timestamp>,
    /// What it says.
    pub content: Json<Wording>,
}

impl MeasureRow {
    /// Whether it is public, as far as that is its own matter.
    pub const fn is_public(&self) -> bool {
        self.published_at.is_some() && self.withdrawn_at.is_none()
    }

    /// Whether its last day is over, and the institution has not found it done.
    pub fn is_late(&self, today: Date) -> bool {
        self.content.due.is_some_and(|due| due < today) && self.standing != Sense::Done.code()
    }
}

/// The word for a measure of which the institution has found nothing yet.
pub const OPEN: &str = "open";

/// Where a page of measures begins: after this one. Travels in addresses as `<programme>-<place>-<id>`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MeasureMark {
    programme: Uuid,
    place: String,
    id: Uuid,
}

impl MeasureMark {
    /// Before every measure.
    pub const START: Self = Self { programme: Uuid::nil(), place: String::new(), id: Uuid::nil() };

    fn after(row: &MeasureRow) -> Self {
        Self { programme: row.programme.0, place: row.place.clone(), id: row.id.0 }
    }
}

impl fmt::Display for MeasureMark {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}-{}-{}", self.programme.simple(), self.place, self.id.simple())
    }
}

impl FromStr for MeasureMark {
    type Err = base::NoId;

    fn from_str(text: &str) -> std::result::Result<Self, base::NoId> {
        let mut parts = text.splitn(3, '-');
        let (Some(programme), Some(place), Some(id)) = (parts.next(), parts.next(), parts.next()) else {
            return Err(base::NoId);
        };
        let read = |id: &str| id.parse().map_err(|_| base::NoId);
        Ok(Self { programme: read(programme)?, place: place.to_owned(), id: read(id)? })
    }
}

/// A page of measures, and where the next one begins.
pub type MeasurePage = (Vec<MeasureRow>, Option<MeasureMark>);

fn cut(mut rows: Vec<MeasureRow>, limit: usize) -> MeasurePage {
    let is_last = rows.len() <= limit;
    rows.truncate(limit);
    let next = rows.last().filter(|_| !is_last).map(MeasureMark::after);
    (rows, next)
}

fn one_more(limit: usize) -> i64 {
    i64::try_from(limit).unwrap_or(i64::MAX - 1) + 1
}

/// The words a measure is found by.
fn words(content: &Wording) -> String {
    tell_tale(&content.text).into_iter().collect::<Vec<_>>().join(" ")
}

/// Adds a measure with its first wording; `false` if its programme has one of this reference.
pub async fn add(
    tx: &mut WriteTx,
    id: MeasureId,
    programme: ProgrammeId,
    content: &Wording,
    by: By<'_>,
) -> Result<bool> {
    let is_new = db::execute!(
        tx,
        sqlx::query(ADD)
            .bind(id)
            .bind(programme)
            .bind(&content.reference)
            .bind(place(&content.reference))
            .bind(&content.lead)
            .bind(content.due)
            .bind(words(content))
            .bind(by.at)
    )? == 1;
    if is_new {
        keep(tx, id, 1, content, by).await?;
    }
    Ok(is_new)
}

async fn keep(tx: &mut WriteTx, id: MeasureId, n: i64, content: &Wording, by: By<'_>) -> Result<()> {
    db::execute!(
        tx,
        sqlx::query(ADD_VERSION).bind(id).bind(n).bind(by.at).bind(by.person).bind(by.why).bind(Json(content))
    )?;
    db::execute!(tx, sqlx::query(CLEAR_BODIES).bind(id))?;
    for body in content.bodies() {
        let part = if body == content.lead { "lead" } else { "involved" };
        db::execute!(tx, sqlx::query(ADD_BODY).bind(id).bind(body).bind(part))?;
    }
    Ok(())
}

/// Adds a wording after the one of `version`; `false` if somebody else was faster.
pub async fn reword(tx: &mut WriteTx, id: MeasureId, version: i64, content: &Wording, by: By<'_>) -> Result<bool> {
    let is_first = db::execute!(
        tx,
        sqlx::query(REWORD)
            .bind(id)
            .bind(version)
            .bind(&content.reference)
            .bind(place(&content.reference))
            .bind(&content.lead)
            .bind(content.due)
            .bind(words(content))
    )? == 1;
    if is_first {
        keep(tx, id, version + 1, content, by).await?;
    }
    Ok(is_first)
}

/// The measure of a reference within its programme.
pub async fn of_reference(tx: &mut ReadTx, programme: ProgrammeId, reference: &str) -> Result<Option<MeasureId>> {
    db::read!(tx, c => sqlx::query_scalar(TAKEN).bind(programme).bind(reference).fetch_optional(&mut *c).await)
}

/// Makes a measure public; `false` if it is so already.
pub async fn publish(tx: &mut WriteTx, id: MeasureId, at: Timestamp) -> Result<bool> {
    Ok(db::execute!(tx, sqlx::query(PUBLISH).bind(id).bind(at))? == 1)
}

/// Takes a measure back; `false` if it is not public.
pub async fn withdraw(tx: &mut WriteTx, id: MeasureId, at: Timestamp) -> Result<bool> {
    Ok(db::execute!(tx, sqlx::query(WITHDRAW).bind(id).bind(at))? == 1)
}

/// Notes what the institution finds of a measure by now.
pub async fn stand(tx: &mut WriteTx, id: MeasureId, sense: Option<Sense>) -> Result<()> {
    db::execute!(tx, sqlx::query(STAND).bind(id).bind(sense.map_or(OPEN, Sense::code))).map(drop)
}

/// A measure as it was known before a moment.
pub async fn get(tx: &mut ReadTx, id: MeasureId, until: Timestamp) -> Result<Option<MeasureRow>> {
    db::read!(tx, c => sqlx::query_as(GET).bind(id).bind(until).fetch_optional(&mut *c).await)
}

/// The wordings of a measure that were known before a moment, the newest first.
pub async fn versions(tx: &mut ReadTx, id: MeasureId, until: Timestamp) -> Result<Vec<Version<Wording>>> {
    db::read!(tx, c => sqlx::query_as(VERSIONS).bind(id).bind(until).fetch_all(&mut *c).await)
}

/// Which measures are asked for.
#[derive(Debug, Clone)]
pub struct Asked<'a> {
    /// Of this programme alone.
    pub programme: Option<ProgrammeId>,
    /// Those that this body leads or is involved in; all if empty.
    pub body: &'a str,
    /// As they were known before this moment.
    pub until: Timestamp,
    /// Drafts and what was withdrawn too.
    pub all: bool,
}

/// Measures in the order of their programmes.
pub async fn list(tx: &mut ReadTx, asked: &Asked<'_>, after: &MeasureMark, limit: usize) -> Result<MeasurePage> {
    let (first, last) = asked.programme.map_or((Uuid::nil(), Uuid::max()), |p| (p.0, p.0));
    let rows = db::read!(tx, c => sqlx::query_as(LIST)
        .bind(asked.until).bind(asked.all).bind(first).bind(last).bind(asked.body)
        .bind(after.programme).bind(&after.place).bind(after.id).bind(one_more(limit))
        .fetch_all(&mut *c).await)?;
    Ok(cut(rows, limit))
}

/// Public measures of which something became known from one moment to another.
pub async fn changed(
    tx: &mut ReadTx,
    (from, until): (Timestamp, Timestamp),
    after: &MeasureMark,
    limit: usize,
) -> Result<MeasurePage> {
    let rows = db::read!(tx, c => sqlx::query_as(CHANGED)
        .bind(from).bind(until).bind(after.programme).bind(&after.place).bind(after.id).bind(one_more(limit))
        .fetch_all(&mut *c).await)?;
    Ok(cut(rows, limit))
}

/// What the list of what is due is narrowed to.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct DueFilter {
    /// Bodies that lead or are involved; all if empty.
    pub body: String,
    /// Code of what the institution finds; all if empty.
    pub standing: String,
    /// Only what is not done and was due by this day.
    pub late_by: Option<Date>,
    /// Drafts and what was withdrawn too.
    pub all: bool,
    /// Only those of which the State has said nothing.
    pub unreported: bool,
}

/// Measures, what is due first on top, and where the next page begins.
pub async fn due(
    tx: &mut ReadTx,
    filter: &DueFilter,
    after: DayMark,
    limit: usize,
) -> Result<(Vec<MeasureRow>, Option<DayMark>)> {
    let never = DayMark::END.day;
    let mut rows: Vec<MeasureRow> = db::read!(tx, c => sqlx::query_as(DUE)
        .bind(never).bind(after.day).bind(after.id).bind(filter.late_by.unwrap_or(never)).bind(filter.all)
        .bind(&filter.body).bind(&filter.standing).bind(filter.late_by.is_none()).bind(one_more(limit))
        .bind(filter.unreported)
        .fetch_all(&mut *c).await)?;
    let is_last = rows.len() <= limit;
    rows.truncate(limit);
    let mark = |r: &MeasureRow| DayMark { day: r.content.due.unwrap_or(never), id: r.id.0 };
    let next = rows.last().filter(|_| !is_last).map(mark);
    Ok((rows, next))
}

/// How many measures, drafts too, were due by a day and are not done; and of how many of them the State has said nothing.
pub async fn late(tx: &mut ReadTx, by: Date) -> Result<(i64, i64)> {
    db::read!(tx, c => sqlx::query_as(LATE).bind(by).fetch_one(&mut *c).await)
}

/// The bodies that lead or are involved in such measures that the State has said nothing of, those with the most first.
pub async fn late_of(tx: &mut ReadTx, by: Date) -> Result<Vec<(String, i64)>> {
    db::read!(tx, c => sqlx::query_as(LATE_OF).bind(by).fetch_all(&mut *c).await)
}

/// Other measures with the words they are found by, the newest first; at most 5,000.
pub async fn others(tx: &mut ReadTx, than: MeasureId) -> Result<Vec<(MeasureId, BTreeSet<String>)>> {
    let rows: Vec<(MeasureId, String)> = db::read!(tx, c => sqlx::query_as(WORDS).bind(than).fetch_all(&mut *c).await)?;
    let split = |words: String| words.split(' ').map(str::to_owned).collect();
    Ok(rows.into_iter().map(|(id, words)| (id, split(words))).collect())
}

/// How many public measures of a programme stand where, as the institution finds today.
pub async fn glance(tx: &mut ReadTx, programme: ProgrammeId) -> Result<Vec<(String, i64)>> {
    db::read!(tx, c => sqlx::query_as(GLANCE).bind(programme).fetch_all(&mut *c).await)
}

/// A line of the scoreboard: of one body and one standing.
#[derive(Debug, Clone, PartialEq, Eq, sqlx::FromRow)]
pub struct BoardRow {
    /// The body that leads.
    pub lead: String,
    /// What the institution finds.
    pub standing: String,
    /// How many measures.
    pub measures: i64,
    /// How many of them are not done though their last day is over.
    pub late: i64,
    /// Of how many of them the State has reported.
    pub reported: i64,
}

/// All public measures by the body that leads and where they stand.
pub async fn board(tx: &mut ReadTx, today: Date) -> Result<Vec<BoardRow>> {
    db::read!(tx, c => sqlx::query_as(BOARD).bind(today).fetch_all(&mut *c).await)
}

/// Says how a measure hangs together with another; `false` if that was said.
pub async fn bond(tx: &mut WriteTx, one: MeasureId, other: MeasureId, bond: Bond, by: By<'_>) -> Result<bool> {
    link(tx, one, other.0, bond.code(), by).await
}

async fn link(tx: &mut WriteTx, one: MeasureId, other: Uuid, kind: &str, by: By<'_>) -> Result<bool> {
    Ok(db::execute!(tx, sqlx::query(BOND).bind(one).bind(other).bind(kind).bind(by.person).bind(by.at))? == 1)
}

/// Takes that back; `false` if it was not said.
pub async fn unbond(tx: &mut WriteTx, one: MeasureId, other: MeasureId, bond: Bond) -> Result<bool> {
    Ok(db::execute!(tx, sqlx::query(UNBOND).bind(one).bind(other).bind(bond.code()))? == 1)
}

/// How a measure hangs together with others, from either side.
pub async fn bonds(tx: &mut ReadTx, id: MeasureId, until: Timestamp) -> Result<Vec<(MeasureId, MeasureId, Bond)>> {
    db::read!(tx, c => sqlx::query_as(BONDS).bind(id).bind(until).fetch_all(&mut *c).await)
}

/// How measures of two programmes hang together.
pub async fn between(
    tx: &mut ReadTx,
    one: ProgrammeId,
    other: ProgrammeId,
) -> Result<Vec<(MeasureId, MeasureId, Bond)>> {
    db::read!(tx, c => sqlx::query_as(BETWEEN).bind(one).bind(other).fetch_all(&mut *c).await)
}

/// Notes that a measure answers a recommendation of ours; `false` if there is none of this number.
pub async fn add_case(tx: &mut WriteTx, id: MeasureId, number: &str, by: By<'_>) -> Result<bool> {
    let found: Option<RecommendationId> =
        db::read!(tx, c => sqlx::query_scalar(CASE_NUMBER).bind(number).fetch_optional(&mut *c).await)?;
    if let Some(case) = found {
        link(tx, id, case.0, "case", by).await?;
    }
    Ok(found.is_some())
}

/// The recommendations of ours that a measure answers, with their numbers.
pub async fn cases(tx: &mut ReadTx, id: MeasureId, until: Timestamp) -> Result<Vec<(RecommendationId, String)>> {
    db::read!(tx, c => sqlx::query_as(CASES).bind(id).bind(until).fetch_all(&mut *c).await)
}

/// Measures published in a time, by lead body, kind of programme and what the institution had found by a moment.
pub async fn count(
    tx: &mut ReadTx,
    from: Timestamp,
    until: Timestamp,
    as_of: Timestamp,
) -> Result<Vec<(String, String, String, i64)>> {
    db::read!(tx, c => sqlx::query_as(COUNT).bind(from).bind(until).bind(as_of).fetch_all(&mut *c).await)
}

/// Measures that are not done, whose last day lies in a time, and of whom nobody was reminded so; at most 500.
pub async fn to_remind(tx: &mut ReadTx, from: Date, until: Date, kind: &str) -> Result<Vec<(MeasureId, Date)>> {
    db::read!(tx, c => sqlx::query_as(TO_REMIND).bind(from).bind(until).bind(kind).fetch_all(&mut *c).await)
}

/// Notes a reminder; `false` if it was noted.
pub async fn remind(tx: &mut WriteTx, id: MeasureId, due: Date, kind: &str, at: Timestamp) -> Result<bool> {
    Ok(db::execute!(tx, sqlx::query(REMIND).bind(id).bind(due).bind(kind).bind(at))? == 1)
}

/// The reminders of a measure: kind, the last day it was about, when.
pub async fn reminders(tx: &mut ReadTx, id: MeasureId) -> Result<Vec<(String, Date, Timestamp)>> {
    db::read!(tx, c => sqlx::query_as(REMINDERS).bind(id).fetch_all(&mut *c).await)
}
