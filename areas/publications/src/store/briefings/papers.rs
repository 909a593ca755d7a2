//! Packs, talking points, and answers that are kept.

use crate::model::briefing::pack::{Content, TalkingPoint, Words};
use crate::model::briefing::{AnswerId, BriefingId, PointId};
use base::{Date, Result, Timestamp, Trilingual};
use db::{ReadTx, WriteTx};
use sqlx::types::Json;

const ADD: &str = "INSERT INTO publication_pack (briefing, n, made_at, content, words, version)
    VALUES ($1, $2, $3, $4, $5, 1)";
const WORDS: &str = "UPDATE publication_pack SET words = $4, version = version + 1
    WHERE briefing = $1 AND n = $2 AND version = $3";
const NEWEST: &str = "SELECT n, made_at, content, words, version FROM publication_pack WHERE briefing = $1
    ORDER BY n DESC LIMIT 1";
const ADD_POINT: &str = "INSERT INTO publication_talking_point (id, briefing, theme, words) VALUES ($1, $2, $3, $4)";
const REMOVE_POINT: &str = "DELETE FROM publication_talking_point WHERE id = $1 AND briefing = $2";
const POINTS: &str = "SELECT id, theme, words FROM publication_talking_point WHERE briefing = $1 ORDER BY id";
const ADD_ANSWER: &str = "INSERT INTO publication_answer (id, theme, question, answer, source, last_used)
    VALUES ($1, $2, $3, $4, $5, $6)";
const EDIT_ANSWER: &str =
    "UPDATE publication_answer SET theme = $2, question = $3, answer = $4, source = $5 WHERE id = $1";
const ANSWERS: &str = "SELECT id, theme, question, answer, source, last_used FROM publication_answer
    WHERE ($1 = '' OR theme = $1) ORDER BY theme, id LIMIT $2";
const ANSWER: &str = "SELECT id, theme, question, answer, source, last_used FROM publication_answer WHERE id = $1";
const USED: &str = "UPDATE publication_answer SET last_used = $2 WHERE theme = $1";

/// Every text of this module.
pub const SQL: &[&str] =
    &[ADD, WORDS, NEWEST, ADD_POINT, REMOVE_POINT, POINTS, ADD_ANSWER, EDIT_ANSWER, ANSWERS, ANSWER, USED];

/// Answers shown at once; more are found by their theme.
pub const MOST: i64 = 500;

/// A pack.
#[derive(Debug, Clone, PartialEq, Eq, sqlx::FromRow)]
pub struct PackRow {
    /// Which of its briefing.
    pub n: i64,
    /// When it was made.
    pub made_at: Timestamp,
    /// What is locked.
    pub content: Json<Content>,
    /// What is written around it.
    pub words: Json<Words>,
    /// Counts changes of the words.
    pub version: i64,
}

/// A question with its answer, kept from one briefing to the next.
#[derive(Debug, Clone, PartialEq, Eq, sqlx::FromRow)]
pub struct AnswerRow {
    /// Its id.
    pub id: AnswerId,
    /// The theme.
    pub theme: String,
    /// The question.
    pub question: Json<Trilingual>,
    /// The answer.
    pub answer: Json<Trilingual>,
    /// What it rests on.
    pub source: String,
    /// The day of the last briefing it was prepared for.
    pub last_used: Option<Date>,
}

/// Keeps a pack.
pub async fn add(tx: &mut WriteTx, briefing: BriefingId, pack: &PackRow) -> Result<()> {
    db::execute!(
        tx,
        sqlx::query(ADD).bind(briefing).bind(pack.n).bind(pack.made_at).bind(&pack.content).bind(&pack.words)
    )
    .map(drop)
}

/// Writes the words of a pack; `false` if somebody was faster.
pub async fn set_words(
    tx: &mut WriteTx,
    briefing: BriefingId,
    (n, version): (i64, i64),
    words: &Words,
) -> Result<bool> {
    Ok(db::execute!(tx, sqlx::query(WORDS).bind(briefing).bind(n).bind(version).bind(Json(words)))? == 1)
}

/// The newest pack of a briefing.
pub async fn newest(tx: &mut ReadTx, briefing: BriefingId) -> Result<Option<PackRow>> {
    db::read!(tx, c => sqlx::query_as(NEWEST).bind(briefing).fetch_optional(&mut *c).await)
}

/// Adds something to say.
pub async fn add_point(tx: &mut WriteTx, briefing: BriefingId, point: &TalkingPoint) -> Result<()> {
    db::execute!(tx, sqlx::query(ADD_POINT).bind(point.id).bind(briefing).bind(&point.theme).bind(Json(&point.words)))
        .map(drop)
}

/// Takes something to say away; `false` if it is not there.
pub async fn remove_point(tx: &mut WriteTx, briefing: BriefingId, id: PointId) -> Result<bool> {
    Ok(db::execute!(tx, sqlx::query(REMOVE_POINT).bind(id).bind(briefing))? == 1)
}

/// What is to be said at a briefing.
pub async fn points(tx: &mut ReadTx, briefing: BriefingId) -> Result<Vec<TalkingPoint>> {
    let rows: Vec<(PointId, String, Json<Trilingual>)> =
        db::read!(tx, c => sqlx::query_as(POINTS).bind(briefing).fetch_all(&mut *c).await)?;
    Ok(rows.into_iter().map(|(id, theme, words)| TalkingPoint { id, theme, words: words.0 }).collect())
}

/// Keeps an answer.
pub async fn add_answer(tx: &mut WriteTx, row: &AnswerRow) -> Result<()> {
    db::execute!(
        tx,
        sqlx::query(ADD_ANSWER)
            .bind(row.id)
            .bind(&row.theme)
            .bind(&row.question)
            .bind(&row.answer)
            .bind(&row.source)
            .bind(row.last_used)
    )
    .map(drop)
}

/// Writes an answer anew; `false` if it is not there.
pub async fn edit_answer(tx: &mut WriteTx, row: &AnswerRow) -> Result<bool> {
    Ok(db::execute!(
        tx,
        sqlx::query(EDIT_ANSWER).bind(row.id).bind(&row.theme).bind(&row.question).bind(&row.answer).bind(&row.source)
    )? == 1)
}

/// Kept answers, of a theme or of all.
pub async fn answers(tx: &mut ReadTx, theme: &str) -> Result<Vec<AnswerRow>> {
    db::read!(tx, c => sqlx::query_as(ANSWERS).bind(theme).bind(MOST).fetch_all(&mut *c).await)
}

/// A kept answer.
pub async fn answer(tx: &mut ReadTx, id: AnswerId) -> Result<Option<AnswerRow>> {
    db::read!(tx, c => sqlx::query_as(ANSWER).bind(id).fetch_optional(&mut *c).await)
}

/// Notes that answers of a theme were prepared for the briefing of a day.
pub async fn used(tx: &mut WriteTx, theme: &str, on: Date) -> Result<()> {
    db::execute!(tx, sqlx::query(USED).bind(theme).bind(on)).map(drop)
}
