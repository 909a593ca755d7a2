//! Rows of figures. They are written once.

use crate::model::figure::{Citation, Content, Figure, FigureId};
use base::{Date, DateRange, Result, Timestamp, Trilingual};
use db::{Cursor, KeysetPage, ReadTx, WriteTx};
use sqlx::types::Json;

/// A figure drawn twice at once is kept once.
const ADD: &str = "INSERT INTO publication_figure (id, key, period_from, period_until, as_of, made_at, content)
    VALUES ($1, $2, $3, $4, $5, $6, $7) ON CONFLICT (key, period_from, period_until, as_of) DO NOTHING";
const GET: &str = "SELECT id, key, made_at, content FROM publication_figure WHERE id = $1";
const DRAWN: &str = "SELECT id, key, made_at, content FROM publication_figure
    WHERE key = $1 AND period_from = $2 AND period_until = $3 AND as_of = $4";

const CITE: &str = "INSERT INTO publication_citation (figure, path, titles, at) VALUES ($1, $2, $3, $4)
    ON CONFLICT (figure, path) DO UPDATE SET titles = $3";
const CITATIONS: &str =
    "SELECT path, titles, at FROM publication_citation WHERE figure = $1 ORDER BY at, path LIMIT 1000";
/// Of each name the public figure of the latest days, as known last.
const NEWEST: &str = "SELECT f.id, f.key, f.made_at, f.content FROM publication_figure f
    WHERE f.key > $1 AND EXISTS (SELECT 1 FROM publication_citation c WHERE c.figure = f.id)
    AND NOT EXISTS (SELECT 1 FROM publication_figure g WHERE g.key = f.key
        AND (g.period_until, g.as_of, g.id) > (f.period_until, f.as_of, f.id)
        AND EXISTS (SELECT 1 FROM publication_citation c WHERE c.figure = g.id))
    ORDER BY f.key LIMIT $2";
const BESIDE: &str = "SELECT f.id, f.key, f.made_at, f.content FROM publication_figure f
    WHERE f.key = $1 AND f.id <> $2 AND EXISTS (SELECT 1 FROM publication_citation c WHERE c.figure = f.id)
    ORDER BY f.period_until DESC, f.as_of DESC, f.id DESC LIMIT $3";
const KEPT: &str = "SELECT id, key, made_at, content FROM publication_figure
    WHERE (made_at, id) < ($1, $2) ORDER BY made_at DESC, id DESC LIMIT $3";
const LATEST: &str = "SELECT id, key, made_at, content FROM publication_figure
    WHERE key = $1 AND period_from = $2 ORDER BY period_until DESC, as_of DESC, id DESC LIMIT 1";
/// A figure cited again counts as published again.
const LATELY: &str = "SELECT f.id, f.key, f.made_at, f.content FROM publication_figure f
    JOIN (SELECT figure, MAX(at) AS last FROM publication_citation GROUP BY figure) c ON c.figure = f.id
    ORDER BY c.last DESC, f.id DESC LIMIT $1";

/// Every text of this module.
pub const SQL: &[&str] = &[ADD, GET, DRAWN, CITE, CITATIONS, NEWEST, BESIDE, KEPT, LATEST, LATELY];

#[derive(sqlx::FromRow)]
struct Row {
    id: FigureId,
    key: String,
    made_at: Timestamp,
    content: Json<Content>,
}

impl From<Row> for Figure {
    fn from(row: Row) -> Self {
        Self { id: row.id, key: row.key, made_at: row.made_at, content: row.content.0 }
    }
}

/// Keeps a figure.
pub async fn add(tx: &mut WriteTx, figure: &Figure) -> Result<()> {
    let query = &figure.content.released.query;
    db::execute!(
        tx,
        sqlx::query(ADD)
            .bind(figure.id)
            .bind(&figure.key)
            .bind(query.period.from)
            .bind(query.period.until)
            .bind(query.as_of)
            .bind(figure.made_at)
            .bind(Json(&figure.content))
    )?;
    Ok(())
}

/// A figure.
pub async fn get(tx: &mut ReadTx, id: FigureId) -> Result<Option<Figure>> {
    let row: Option<Row> = db::read!(tx, c => sqlx::query_as(GET).bind(id).fetch_optional(&mut *c).await)?;
    Ok(row.map(Figure::from))
}

/// The figure of this name, if it was drawn for these days as they were known at that moment.
pub async fn drawn(tx: &mut ReadTx, key: &str, period: DateRange, as_of: Timestamp) -> Result<Option<Figure>> {
    let row: Option<Row> = db::read!(tx, c => sqlx::query_as(DRAWN)
        .bind(key)
        .bind(period.from)
        .bind(period.until)
        .bind(as_of)
        .fetch_optional(&mut *c)
        .await)?;
    Ok(row.map(Figure::from))
}

/// The figure of this name that was drawn last for days from this one on.
pub async fn latest(tx: &mut ReadTx, key: &str, from: Option<Date>) -> Result<Option<Figure>> {
    let row: Option<Row> =
        db::read!(tx, c => sqlx::query_as(LATEST).bind(key).bind(from).fetch_optional(&mut *c).await)?;
    Ok(row.map(Figure::from))
}

/// Notes that something published cites a figure, which makes it public.
pub async fn cite(tx: &mut WriteTx, id: FigureId, citation: &Citation) -> Result<()> {
    db::execute!(tx, sqlx::query(CITE).bind(id).bind(&citation.path).bind(Json(&citation.titles)).bind(citation.at))?;
    Ok(())
}

/// What cites a figure, the first first; nothing if it is not public.
pub async fn citations(tx: &mut ReadTx, id: FigureId) -> Result<Vec<Citation>> {
    let rows: Vec<(String, Json<Trilingual>, Timestamp)> =
        db::read!(tx, c => sqlx::query_as(CITATIONS).bind(id).fetch_all(&mut *c).await)?;
    Ok(rows.into_iter().map(|(path, titles, at)| Citation { titles: titles.0, path, at }).collect())
}

/// The newest public figure of each name after a name, and the name to go on after.
pub async fn newest(tx: &mut ReadTx, after: &str, limit: usize) -> Result<(Vec<Figure>, Option<String>)> {
    let rows: Vec<Row> = db::read!(tx, c => sqlx::query_as(NEWEST)
        .bind(after)
        .bind(i64::try_from(limit).unwrap_or(i64::MAX - 1) + 1)
        .fetch_all(&mut *c)
        .await)?;
    let more = rows.len() > limit;
    let figures: Vec<Figure> = rows.into_iter().take(limit).map(Figure::from).collect();
    let next = figures.last().filter(|_| more).map(|figure| figure.key.clone());
    Ok((figures, next))
}

/// Other public figures of the same name, the latest days first.
pub async fn beside(tx: &mut ReadTx, figure: &Figure, limit: i64) -> Result<Vec<Figure>> {
    let rows: Vec<Row> = db::read!(tx, c => sqlx::query_as(BESIDE)
        .bind(&figure.key)
        .bind(figure.id)
        .bind(limit)
        .fetch_all(&mut *c)
        .await)?;
    Ok(rows.into_iter().map(Figure::from).collect())
}

/// All figures kept, the newest first.
pub async fn kept(tx: &mut ReadTx, before: Cursor, limit: usize) -> Result<KeysetPage<Figure>> {
    let rows: Vec<Row> = db::read!(tx, c => sqlx::query_as(KEPT)
        .bind(before.at)
        .bind(before.id)
        .bind(i64::try_from(limit).unwrap_or(i64::MAX - 1) + 1)
        .fetch_all(&mut *c)
        .await)?;
    Ok(KeysetPage::cut(rows, limit, |row| Cursor { at: row.made_at, id: row.id.0 }).map(Figure::from))
}

/// Public figures, those published last first.
pub async fn lately(tx: &mut ReadTx, limit: usize) -> Result<Vec<Figure>> {
    let limit = i64::try_from(limit).unwrap_or(i64::MAX);
    let rows: Vec<Row> = db::read!(tx, c => sqlx::query_as(LATELY).bind(limit).fetch_all(&mut *c).await)?;
    Ok(rows.into_iter().map(Figure::from).collect())
}
