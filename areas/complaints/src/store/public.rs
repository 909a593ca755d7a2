//! The public register of overdue replies, and who was sent the daily word.

use base::{Date, PersonId, Result, Timestamp};
use db::{Cursor, KeysetPage, ReadTx, WriteTx};
use exchange::letters::LetterId;

const NOTICE: &str = "INSERT INTO complaint_overdue (letter, body, due, noticed_at, answer_by, notice)
    VALUES ($1, $2, $3, $4, $5, $6)
    ON CONFLICT DO NOTHING";
const OVERDUE: &str = "SELECT * FROM complaint_overdue WHERE letter = $1";
const OPEN: &str = "SELECT * FROM complaint_overdue WHERE decided_at IS NULL ORDER BY answer_by, letter LIMIT 200";
const SHOWN: &str = "SELECT * FROM complaint_overdue WHERE published AND (due, letter) < ($1, $2)
    ORDER BY due DESC, letter DESC LIMIT $3";
const DECIDE: &str = "UPDATE complaint_overdue SET decided_at = $2, decided_by = $3, published = $4, statement = $5
    WHERE letter = $1 AND decided_at IS NULL";
const REPLIED: &str = "UPDATE complaint_overdue SET replied_at = $2 WHERE letter = $1 AND replied_at IS NULL";
const CORRECT: &str = "UPDATE complaint_overdue SET correction = $2, corrected_at = $3 WHERE letter = $1 AND published";
const DIGEST: &str = "INSERT INTO complaint_digest (person, day) VALUES ($1, $2) ON CONFLICT DO NOTHING";

const HAD_DIGEST: &str = "SELECT 1 FROM complaint_digest WHERE person = $1 AND day = $2";

/// Every text of this file.
pub(super) const SQL: &[&str] = &[NOTICE, OVERDUE, OPEN, SHOWN, DECIDE, REPLIED, CORRECT, DIGEST, HAD_DIGEST];

/// A letter that a body did not answer in time.
#[derive(Debug, Clone, PartialEq, Eq, sqlx::FromRow)]
pub struct OverdueRow {
    /// The letter.
    pub letter: LetterId,
    /// The body, a key of the rulebook.
    pub body: String,
    /// The last day it had.
    pub due: Date,
    /// When it was told that it is about to be named.
    pub noticed_at: Timestamp,
    /// The last day for its own word.
    pub answer_by: Date,
    /// The letter that told it so; its own word is the reply to that.
    pub notice: LetterId,
    /// Its own word, as it is published beside the line.
    pub statement: Option<String>,
    /// When it was decided whether to name it.
    pub decided_at: Option<Timestamp>,
    /// Whether it is named.
    pub published: Option<bool>,
    /// When the reply came after all.
    pub replied_at: Option<Timestamp>,
    /// What was put right in the line.
    pub correction: Option<String>,
    /// When.
    pub corrected_at: Option<Timestamp>,
}

/// Notes that a body was told; `false` if it was already.
pub async fn notice_overdue(tx: &mut WriteTx, r: &OverdueRow) -> Result<bool> {
    let added = db::execute!(
        tx,
        sqlx::query(NOTICE)
            .bind(r.letter)
            .bind(&r.body)
            .bind(r.due)
            .bind(r.noticed_at)
            .bind(r.answer_by)
            .bind(r.notice)
    )?;
    Ok(added == 1)
}

/// The line of a letter, if it has one.
pub async fn overdue(tx: &mut ReadTx, letter: LetterId) -> Result<Option<OverdueRow>> {
    db::read!(tx, c => sqlx::query_as(OVERDUE).bind(letter).fetch_optional(&mut *c).await)
}

/// Lines nobody has decided on, the oldest first.
pub async fn overdue_open(tx: &mut ReadTx) -> Result<Vec<OverdueRow>> {
    db::read!(tx, c => sqlx::query_as(OPEN).fetch_all(&mut *c).await)
}

/// The public lines, the newest first; `before` is a day and a letter.
pub async fn overdue_shown(
    tx: &mut ReadTx,
    before: Cursor,
    zone: &jiff::tz::TimeZone,
    limit: usize,
) -> Result<KeysetPage<OverdueRow>> {
    let more = i64::try_from(limit + 1).unwrap_or(i64::MAX);
    let day = before.at.date_in(zone);
    let rows: Vec<OverdueRow> =
        db::read!(tx, c => sqlx::query_as(SHOWN).bind(day).bind(before.id).bind(more).fetch_all(&mut *c).await)?;
    Ok(KeysetPage::cut(rows, limit, |r| Cursor { at: r.due.start_in(zone), id: r.letter.0 }))
}

/// Decides whether a body is named, with its own word beside it; `false` if somebody was faster.
pub async fn decide_overdue(
    tx: &mut WriteTx,
    letter: LetterId,
    (at, by): (Timestamp, PersonId),
    published: bool,
    statement: Option<&str>,
) -> Result<bool> {
    let done = db::execute!(tx, sqlx::query(DECIDE).bind(letter).bind(at).bind(by).bind(published).bind(statement))?;
    Ok(done == 1)
}

/// The reply came after all.
pub async fn overdue_replied(tx: &mut WriteTx, letter: LetterId, at: Timestamp) -> Result<()> {
    db::execute!(tx, sqlx::query(REPLIED).bind(letter).bind(at)).map(drop)
}

/// Puts a public line right; `false` if there is none.
pub async fn correct_overdue(tx: &mut WriteTx, letter: LetterId, words: &str, at: Timestamp) -> Result<bool> {
    Ok(db::execute!(tx, sqlx::query(CORRECT).bind(letter).bind(words).bind(at))? == 1)
}

/// Notes that a person had a day's word.
pub async fn digest_sent(tx: &mut WriteTx, person: PersonId, day: Date) -> Result<()> {
    db::execute!(tx, sqlx::query(DIGEST).bind(person).bind(day)).map(drop)
}

/// Whether a person had a day's word.
pub async fn had_digest(tx: &mut ReadTx, person: PersonId, day: Date) -> Result<bool> {
    let found: Option<i32> =
        db::read!(tx, c => sqlx::query_scalar(HAD_DIGEST).bind(person).bind(day).fetch_optional(&mut *c).await)?;
    Ok(found.is_some())
}
