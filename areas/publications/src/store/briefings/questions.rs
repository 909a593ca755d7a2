//! Questions that were asked at a briefing, and answers that were promised there.

use crate::model::briefing::{Audience, BriefingId, Fate, GuestId, QuestionId};
use base::{Date, Result, Trilingual};
use db::{ReadTx, WriteTx};
use sqlx::types::Json;

const ADD: &str =
    "INSERT INTO publication_question (id, briefing, n, theme, kind, organisation, guest, state, owner, due,
    answered_on, is_public, question, answer)
    VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14)";
const NEXT: &str = "SELECT COALESCE(MAX(n), 0) + 1 FROM publication_question WHERE briefing = $1";
const GIVE: &str = "UPDATE publication_question SET state = 'answered', answer = $2, answered_on = $3, is_public = $4
    WHERE id = $1 AND state = 'open'";
const GET: &str = "SELECT id, briefing, n, theme, kind, organisation, guest, state, owner, due, answered_on, is_public,
    question, answer FROM publication_question WHERE id = $1";
const BY_NUMBER: &str =
    "SELECT id, briefing, n, theme, kind, organisation, guest, state, owner, due, answered_on, is_public,
    question, answer FROM publication_question WHERE briefing = $1 AND n = $2";
const OF: &str = "SELECT id, briefing, n, theme, kind, organisation, guest, state, owner, due, answered_on, is_public,
    question, answer FROM publication_question WHERE briefing = $1 ORDER BY n";
const OPEN: &str =
    "SELECT id, briefing, n, theme, kind, organisation, guest, state, owner, due, answered_on, is_public,
    question, answer FROM publication_question WHERE state = 'open' ORDER BY due, id LIMIT $1";
const OPEN_OF: &str = "SELECT COUNT(*) FROM publication_question WHERE briefing = $1 AND state = 'open'";
/// Promises of briefings whose note is public.
const PUBLIC: &str = "SELECT q.id, q.briefing, q.n, q.theme, q.kind, q.organisation, q.guest, q.state, q.owner, q.due,
    q.answered_on, q.is_public, q.question, q.answer FROM publication_question q
    JOIN publication_briefing b ON b.id = q.briefing AND b.published_at IS NOT NULL
    WHERE q.state <> 'said' AND q.is_public ORDER BY q.due DESC, q.id LIMIT $1";
const DELIVERED: &str = "UPDATE publication_question SET guest = NULL WHERE briefing = $1 AND n = $2";
const FORGET: &str = "UPDATE publication_question SET guest = NULL WHERE briefing = $1";

/// Every text of this module.
pub const SQL: &[&str] = &[ADD, NEXT, GIVE, GET, BY_NUMBER, OF, OPEN, OPEN_OF, PUBLIC, DELIVERED, FORGET];

/// Promises shown at once.
pub const MOST: i64 = 200;

/// A question and what became of it.
#[derive(Debug, Clone, PartialEq, Eq, sqlx::FromRow)]
pub struct QuestionRow {
    /// Its id.
    pub id: QuestionId,
    /// The briefing.
    pub briefing: BriefingId,
    /// Its number there.
    pub n: i64,
    /// The theme.
    pub theme: String,
    /// Whom it came from.
    pub kind: Audience,
    /// The organisation, if it agreed to be named; else empty.
    pub organisation: String,
    /// To whom the answer is sent, until it is.
    pub guest: Option<GuestId>,
    /// What became of it.
    pub state: Fate,
    /// The office that owes the answer.
    pub owner: Json<Trilingual>,
    /// The day it is owed by.
    pub due: Option<Date>,
    /// The day it was given.
    pub answered_on: Option<Date>,
    /// Whether question and answer may be public.
    pub is_public: bool,
    /// The question.
    pub question: Json<Trilingual>,
    /// The answer.
    pub answer: Json<Trilingual>,
}

/// Adds a question; its number is the next one.
pub async fn add(tx: &mut WriteTx, row: &QuestionRow) -> Result<()> {
    db::execute!(
        tx,
        sqlx::query(ADD)
            .bind(row.id)
            .bind(row.briefing)
            .bind(row.n)
            .bind(&row.theme)
            .bind(row.kind)
            .bind(&row.organisation)
            .bind(row.guest)
            .bind(row.state)
            .bind(&row.owner)
            .bind(row.due)
            .bind(row.answered_on)
            .bind(row.is_public)
            .bind(&row.question)
            .bind(&row.answer)
    )
    .map(drop)
}

/// The number of the next question.
pub async fn next(tx: &mut ReadTx, briefing: BriefingId) -> Result<i64> {
    db::read!(tx, c => sqlx::query_scalar(NEXT).bind(briefing).fetch_one(&mut *c).await)
}

/// Gives the answer that was promised; `false` if it is not owed.
pub async fn give(tx: &mut WriteTx, id: QuestionId, answer: &Trilingual, on: Date, is_public: bool) -> Result<bool> {
    Ok(db::execute!(tx, sqlx::query(GIVE).bind(id).bind(Json(answer)).bind(on).bind(is_public))? == 1)
}

/// A question.
pub async fn get(tx: &mut ReadTx, id: QuestionId) -> Result<Option<QuestionRow>> {
    db::read!(tx, c => sqlx::query_as(GET).bind(id).fetch_optional(&mut *c).await)
}

/// A question by its number.
pub async fn by_number(tx: &mut ReadTx, briefing: BriefingId, n: i64) -> Result<Option<QuestionRow>> {
    db::read!(tx, c => sqlx::query_as(BY_NUMBER).bind(briefing).bind(n).fetch_optional(&mut *c).await)
}

/// The questions of a briefing.
pub async fn of(tx: &mut ReadTx, briefing: BriefingId) -> Result<Vec<QuestionRow>> {
    db::read!(tx, c => sqlx::query_as(OF).bind(briefing).fetch_all(&mut *c).await)
}

/// Answers that are owed, the longest due first.
pub async fn open(tx: &mut ReadTx) -> Result<Vec<QuestionRow>> {
    db::read!(tx, c => sqlx::query_as(OPEN).bind(MOST).fetch_all(&mut *c).await)
}

/// How many answers a briefing owes.
pub async fn open_of(tx: &mut ReadTx, briefing: BriefingId) -> Result<i64> {
    db::read!(tx, c => sqlx::query_scalar(OPEN_OF).bind(briefing).fetch_one(&mut *c).await)
}

/// Promises that may be public, the latest due first.
pub async fn public(tx: &mut ReadTx) -> Result<Vec<QuestionRow>> {
    db::read!(tx, c => sqlx::query_as(PUBLIC).bind(MOST).fetch_all(&mut *c).await)
}

/// Forgets to whom an answer was to be sent: it went.
pub async fn delivered(tx: &mut WriteTx, briefing: BriefingId, n: i64) -> Result<()> {
    db::execute!(tx, sqlx::query(DELIVERED).bind(briefing).bind(n)).map(drop)
}

/// Forgets who asked.
pub async fn forget(tx: &mut WriteTx, briefing: BriefingId) -> Result<()> {
    db::execute!(tx, sqlx::query(FORGET).bind(briefing)).map(drop)
}

impl QuestionRow {
    /// Whether the answer is overdue.
    pub fn is_late(&self, today: Date) -> bool {
        self.state == Fate::Open && self.due.is_some_and(|due| due < today)
    }
}
