//! Open data: what a search finds, as JSON page by page and as one CSV.

use super::Asked;
use crate::Desk;
use crate::actions::outside::{self, Wish};
use crate::model::outside::{Content, Origin, Outside, OutsideId};
use axum::body::{Body, Bytes};
use axum::extract::State;
use axum::http::header;
use axum::response::{IntoResponse, Response};
use axum::routing::get;
use axum::{Json, Router};
use axum_extra::extract::Query;
use base::{Error, Result, Timestamp};
use futures::stream;
use serde::Serialize;
use web::Answer;

pub(super) fn routes() -> Router<Desk> {
    Router::new().route("/api/v1/recommendations", get(json)).route("/api/v1/recommendations.csv", get(csv))
}

/// Recommendations in one answer.
const PAGE: usize = 100;

/// A recommendation as programs read it.
#[derive(Serialize)]
struct Record<'a> {
    id: OutsideId,
    /// The address of its page.
    url: String,
    origin: Origin,
    state: &'a str,
    /// The number its source knows it by.
    number: &'a str,
    #[serde(flatten)]
    content: &'a Content,
    first_imported_at: Timestamp,
    withdrawn_at: Option<Timestamp>,
}

fn record<'a>(desk: &Desk, row: &'a Outside) -> Record<'a> {
    Record {
        id: row.id,
        url: format!("{}/en/reforms/recommendations/{}", desk.origin, row.id),
        origin: row.origin,
        state: &row.state,
        number: &row.external,
        content: &row.content,
        first_imported_at: row.first_at,
        withdrawn_at: row.withdrawn_at,
    }
}

/// A page of records.
#[derive(Serialize)]
struct Answered<'a> {
    /// How many there are on all pages.
    total: u64,
    recommendations: Vec<Record<'a>>,
    /// The address of the next page.
    next: Option<String>,
}

/// What a search finds, the newest first.
#[utoipa::path(
    get,
    path = "/api/v1/recommendations",
    params(
        ("q" = Option<String>, Query, description = "Words with AND, OR, NOT and parentheses, as on the page"),
        ("body" = Option<String>, Query, description = "Who recommends, as the records have it"),
        ("theme" = Option<String>, Query, description = "A theme of the Universal Human Rights Index"),
        ("sdg" = Option<String>, Query, description = "A goal or target, such as 16.2"),
        ("position" = Option<String>, Query, description = "What the State said of it, a code"),
        ("year" = Option<String>, Query, description = "The year of publication"),
        ("kind" = Option<String>, Query, description = "Recommendation or concern, a code"),
        ("withdrawn" = Option<String>, Query, description = "`yes` for those their source no longer has"),
        ("after" = Option<String>, Query, description = "Where the page begins, as `next` gives it"),
    ),
    responses(
        (status = 200, description = "A page of recommendations, how many there are, and the address of the next page", content_type = "application/json"),
        (status = 422, description = "The words of `q` cannot be read as a query", body = web::Problem, content_type = "application/problem+json"),
    )
)]
pub(crate) async fn json(State(desk): State<Desk>, Query(asked): Query<Asked>) -> Answer {
    let found = outside::find(&mut desk.db.read().await?, &asked.wish(), asked.after(), PAGE).await?;
    let recommendations = found.rows.iter().map(|row| record(&desk, row)).collect();
    let next = found.next.map(|after| asked.address("/api/v1/recommendations", &after.to_string()));
    Ok(Json(Answered { total: found.all, recommendations, next }).into_response())
}

const COLUMNS: [&str; 20] = [
    "id",
    "url",
    "origin",
    "number",
    "body",
    "kind",
    "symbol",
    "published_on",
    "year",
    "paragraph",
    "text",
    "language",
    "themes",
    "persons",
    "sdgs",
    "upr_cycle",
    "upr_session",
    "position",
    "recommenders",
    "withdrawn_at",
];

/// Lines of a CSV.
fn lines(desk: &Desk, rows: &[Outside], is_first: bool) -> Result<Vec<u8>> {
    let mut out = csv::Writer::from_writer(vec![]);
    let wrong = Error::internal;
    if is_first {
        out.write_record(COLUMNS).map_err(wrong)?;
    }
    let number = |n: Option<i64>| n.map_or_else(String::new, |n| n.to_string());
    for row in rows {
        let (record, c) = (record(desk, row), &row.content);
        let fields = [
            record.id.to_string(),
            record.url,
            record.origin.code().to_owned(),
            record.number.to_owned(),
            c.body.clone(),
            c.kind.code().to_owned(),
            c.symbol.clone(),
            c.published_on.map_or_else(String::new, |day| day.to_string()),
            number(c.year),
            c.paragraph.clone(),
            c.text.clone(),
            c.lang.clone(),
            c.themes.join("; "),
            c.persons.join("; "),
            c.sdgs.join("; "),
            number(c.cycle),
            number(c.session),
            c.position.map_or("", |p| p.code()).to_owned(),
            c.recommenders.join("; "),
            row.withdrawn_at.map_or_else(String::new, |at| at.to_string()),
        ];
        out.write_record(fields).map_err(wrong)?;
    }
    out.into_inner().map_err(|cause| Error::internal(cause.to_string()))
}

/// Where the writing of a CSV is.
enum Place {
    Start,
    After(u32),
    End,
}

/// The whole of a search, written while it is read, so that any number of rows needs the memory of a page.
async fn csv(State(desk): State<Desk>, Query(asked): Query<Asked>) -> Answer {
    let wish = asked.wish();
    // What is no question is said before the first line is sent.
    outside::find(&mut desk.db.read().await?, &wish, None, 1).await?;
    let body = stream::try_unfold((desk, wish, Place::Start), next);
    let headers = [
        (header::CONTENT_TYPE, "text/csv; charset=utf-8"),
        (header::CONTENT_DISPOSITION, "attachment; filename=\"recommendations.csv\""),
    ];
    Ok::<Response, _>((headers, Body::from_stream(body)).into_response())
}

type Writing = (Desk, Wish, Place);

async fn next((desk, wish, place): Writing) -> Result<Option<(Bytes, Writing)>> {
    let before = match place {
        Place::Start => None,
        Place::After(place) => Some(place),
        Place::End => return Ok(None),
    };
    let found = outside::find(&mut desk.db.read().await?, &wish, before, PAGE * 5).await?;
    let lines = lines(&desk, &found.rows, before.is_none())?;
    let place = found.next.map_or(Place::End, Place::After);
    Ok(Some((lines.into(), (desk, wish, place))))
}
