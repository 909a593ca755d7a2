//! What anybody reads: a page, news, all publications, and the feed of both.

use super::{Line, Said, Written, heads, line, written};
use crate::Desk;
use crate::actions::site::{EVER, NEWEST, ROWS, read};
use crate::model::site::{Kind, render};
use crate::store::site::{self as store, Shown};
use askama::Template;
use axum::Router;
use axum::extract::{Path, State};
use axum::routing::get;
use axum_extra::extract::Query;
use base::{Date, DocumentId};
use db::Cursor;
use serde::Deserialize;
use std::collections::BTreeMap;
use uuid::Uuid;
use web::feed::Entry;
use web::view::Choice;
use web::{Answer, Page, Visit};

/// Kinds of what the institution publishes beside its own pages.
pub(super) const PUBLISHED: [&str; 4] = ["annual-report", "briefing-note", "data-release", "data-release"];
/// The same, and news.
const NEW: [&str; 4] = ["annual-report", "briefing-note", "data-release", "news"];

pub(super) fn routes() -> Router<Desk> {
    Router::new()
        .route("/{lang}/pages/{slug}", get(page))
        .route("/{lang}/news", get(news))
        .route("/{lang}/news/{slug}", get(piece))
        .route("/{lang}/publications", get(publications))
        .route("/{lang}/feed.atom", get(feed))
}

#[derive(Template)]
#[template(path = "site_page.html")]
struct WordsPage {
    page: Page,
    title: Said,
    lead: Said,
    html: String,
    /// In which language the words are, if in another than the page's.
    is_in: &'static str,
    /// The day of a piece of news.
    day: String,
    is_past: bool,
}

async fn page(State(desk): State<Desk>, visit: Visit, Path((_, slug)): Path<(String, String)>) -> Answer {
    Ok(web::html(words(&desk, visit.page(), &read(&desk, Kind::Page, &slug).await?)))
}

async fn piece(State(desk): State<Desk>, visit: Visit, Path((_, slug)): Path<(String, String)>) -> Answer {
    Ok(web::html(words(&desk, visit.page(), &read(&desk, Kind::News, &slug).await?)))
}

fn words(desk: &Desk, page: Page, shown: &Shown) -> WordsPage {
    let content = &shown.content;
    let lang = content.lang_for(page.lang());
    let [title, lead] = heads(content, page.lang());
    WordsPage {
        html: render(content.bodies.get(lang), page.lang()),
        is_in: if lang == page.lang() { "" } else { lang.own_name() },
        day: if shown.kind == Kind::News { page.date_year(&content.day) } else { String::new() },
        is_past: content.is_past(desk.today()),
        title,
        lead,
        page,
    }
}

#[derive(Template)]
#[template(path = "site_news.html")]
struct NewsPage {
    page: Page,
    pieces: Vec<Written>,
    first: String,
    next: String,
}

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
struct Asked {
    before: String,
    kind: String,
}

/// A place in the list of news as it travels in addresses: `2026-11-01-<id>`.
fn mark(text: &str) -> Option<(Date, Uuid)> {
    let (day, id) = text.rsplit_once('-')?;
    Some((day.parse().ok()?, id.parse().ok()?))
}

async fn news(State(desk): State<Desk>, visit: Visit, Query(asked): Query<Asked>) -> Answer {
    let page = visit.page();
    let before = mark(&asked.before);
    let mut tx = desk.db.read().await?;
    let mut rows = store::shown_list(&mut tx, Kind::News, before.unwrap_or(NEWEST), EVER, ROWS + 1).await?;
    let has_more = rows.len() > ROWS as usize;
    rows.truncate(ROWS as usize);
    let place = page.href("/news");
    let next = rows.last().filter(|_| has_more);
    Ok(web::html(NewsPage {
        next: next.map_or_else(String::new, |s| format!("{place}?before={}-{}", s.content.day, s.id.0.simple())),
        first: before.map_or_else(String::new, |_| place.clone()),
        pieces: rows.iter().map(|shown| written(&page, shown)).collect(),
        page,
    }))
}

#[derive(Template)]
#[template(path = "site_publications.html")]
struct PublicationsPage {
    page: Page,
    kinds: Vec<Choice>,
    lines: Vec<Line>,
    first: String,
    next: String,
}

async fn publications(State(desk): State<Desk>, visit: Visit, Query(asked): Query<Asked>) -> Answer {
    let page = visit.page();
    let chosen = NEW.into_iter().find(|kind| *kind == asked.kind);
    let before: Option<Cursor> = asked.before.parse().ok();
    let kinds = chosen.map_or(NEW, |kind| [kind; 4]);
    let mut tx = desk.db.read().await?;
    let found = exchange::public::newest(&mut tx, kinds, before.unwrap_or(Cursor::END), ROWS).await?;
    let place = page.href(&chosen.map_or_else(|| "/publications".to_owned(), |k| format!("/publications?kind={k}")));
    let more = if chosen.is_some() { '&' } else { '?' };
    let choice = |kind: &str| Choice::new(kind, super::kind_name(&page, kind)).chosen(chosen == Some(kind));
    Ok(web::html(PublicationsPage {
        next: found.next.map_or_else(String::new, |mark| format!("{place}{more}before={mark}")),
        first: before.map_or_else(String::new, |_| place.clone()),
        kinds: NEW.into_iter().map(choice).collect(),
        lines: found.rows.iter().map(|l| line(&desk, &page, l)).collect(),
        page,
    }))
}

async fn feed(State(desk): State<Desk>, visit: Visit) -> Answer {
    let page = visit.page();
    let mut tx = desk.db.read().await?;
    let news = store::shown_list(&mut tx, Kind::News, NEWEST, EVER, ROWS).await?;
    let mut leads: BTreeMap<DocumentId, String> =
        news.iter().map(|n| (DocumentId(n.id.0), heads(&n.content, page.lang())[1].text.clone())).collect();
    let found = exchange::public::newest(&mut tx, NEW, Cursor::END, ROWS).await?;
    let entry = |listed: exchange::public::Listed| Entry {
        id: listed.document.id,
        title: listed.document.titles.get(page.lang()).to_owned(),
        text: leads.remove(&listed.document.id).unwrap_or_default(),
        path: listed.document.path,
        at: listed.published_at,
    };
    let entries = found.rows.into_iter().map(entry).collect();
    let title = page.t("publications-site-feed");
    web::feed::atom(page, title, "/publications", entries)
}
