//! The search over all that is public.

use super::{KINDS, Line, kind_name, line};
use crate::Desk;
use crate::actions::site::ROWS;
use askama::Template;
use axum::Router;
use axum::extract::State;
use axum::routing::get;
use axum_extra::extract::Query;
use db::Cursor;
use exchange::Code;
use serde::Deserialize;
use url::form_urlencoded::Serializer;
use web::view::Choice;
use web::{Answer, Page, Visit};

pub(super) fn routes() -> Router<Desk> {
    Router::new().route("/{lang}/search", get(search))
}

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
struct Asked {
    q: String,
    kind: String,
    before: String,
}

impl Asked {
    /// The address that asks the same, from a place on.
    fn href(&self, page: &Page, before: Option<Cursor>) -> String {
        let mut query = Serializer::new(String::new());
        query.append_pair("q", &self.q);
        if !self.kind.is_empty() {
            query.append_pair("kind", &self.kind);
        }
        if let Some(mark) = before {
            query.append_pair("before", &mark.to_string());
        }
        page.href(&format!("/search?{}", query.finish()))
    }
}

#[derive(Template)]
#[template(path = "site_search.html")]
struct SearchPage {
    page: Page,
    typed: String,
    is_asked: bool,
    kinds: Vec<Choice>,
    lines: Vec<Line>,
    first: String,
    next: String,
}

async fn search(State(desk): State<Desk>, visit: Visit, Query(asked): Query<Asked>) -> Answer {
    let page = visit.page();
    let before: Option<Cursor> = asked.before.parse().ok();
    let chosen = KINDS.iter().find(|kind| **kind == asked.kind);
    let kind = chosen.map(|kind| Code::from(*kind));
    let is_asked = asked.q.chars().any(char::is_alphanumeric) || chosen.is_some();
    let (mut lines, mut next) = (vec![], None);
    if is_asked {
        let mut tx = desk.db.read().await?;
        let from = before.unwrap_or(Cursor::END);
        let found = exchange::public::search(&mut tx, &asked.q, kind.as_ref(), from, ROWS).await?;
        next = found.next;
        lines = found.rows.iter().map(|l| line(&desk, &page, l)).collect();
        // Several documents may stand on one page: it is shown once.
        lines.dedup_by(|a, b| a.href == b.href);
    }
    let choice = |kind: &&str| Choice::new(*kind, kind_name(&page, kind)).chosen(chosen == Some(kind));
    Ok(web::html(SearchPage {
        kinds: KINDS.iter().map(choice).collect(),
        first: before.map_or_else(String::new, |_| asked.href(&page, None)),
        next: next.map_or_else(String::new, |mark| asked.href(&page, Some(mark))),
        is_asked,
        typed: asked.q,
        lines,
        page,
    }))
}
