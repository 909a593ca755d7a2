//! Rows of figures. They are written once.

use crate::model::figure::{Content, Figure, FigureId};
use base::{DateRange, Result, Timestamp};
use db::{ReadTx, WriteTx};
use sqlx::types::Json;

/// A figure drawn twice at once is kept once.
const ADD: &str = "INSERT INTO publication_figure (id, key, period_from, period_until, as_of, made_at, content)
    VALUES ($1, $2, $3, $4, $5, $6, $7) ON CONFLICT (key, period_from, period_until, as_of) DO NOTHING";
const GET: &str = "SELECT id, key, made_at, content FROM publication_figure WHERE id = $1";
const DRAWN: &str = "SELECT id, key, made_at, content FROM publication_figure
    WHERE key = $1 AND period_from = $2 AND period_until = $3 AND as_of = $4";

/// Every text of this module.
pub const SQL: &[&str] = &[ADD, GET, DRAWN];

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
