//! Where a person begins: help first, then what is new.

use super::{Line, Written, line, written};
use crate::Desk;
use crate::actions::site::{EVER, NEWEST};
use crate::model::site::Kind;
use crate::store::site as store;
use askama::Template;
use axum::Router;
use axum::extract::State;
use axum::routing::get;
use db::Cursor;
use web::{Answer, Page, Visit};

/// Pages of editors, news and publications that are shown.
const DOORS: u32 = 4;
const NEWS: u32 = 3;

pub(super) fn routes() -> Router<Desk> {
    Router::new().route("/{lang}/", get(start))
}

#[derive(Template)]
#[template(path = "site_start.html")]
struct StartPage {
    page: Page,
    /// Whom to call in danger.
    phones: Vec<(String, String)>,
    doors: Vec<Written>,
    news: Vec<Written>,
    published: Vec<Line>,
}

async fn start(State(desk): State<Desk>, visit: Visit) -> Answer {
    let (page, today) = (visit.page(), desk.today());
    let mut tx = desk.db.read().await?;
    let doors = store::shown_list(&mut tx, Kind::Page, NEWEST, EVER, DOORS).await?;
    let news = store::shown_list(&mut tx, Kind::News, NEWEST, today, NEWS).await?;
    let published = exchange::public::newest(&mut tx, super::read::PUBLISHED, Cursor::END, NEWS).await?;
    Ok(web::html(StartPage {
        phones: desk.rulebook.institution.phones(page.lang(), today),
        published: published.rows.iter().map(|l| line(&desk, &page, l)).collect(),
        doors: doors.iter().map(|shown| written(&page, shown)).collect(),
        news: news.iter().map(|shown| written(&page, shown)).collect(),
        page,
    }))
}
