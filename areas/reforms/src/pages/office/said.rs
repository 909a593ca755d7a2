//! What civil society sent in and waits for an officer's look, and what was decided last.

use super::super::Staff;
use super::super::parts::{Said, code_choices};
use super::mended;
use crate::Desk;
use crate::actions::voices::{self, Decision, SentIn};
use crate::model::voice::Shows;
use access::Actor;
use askama::Template;
use axum::Router;
use axum::extract::{Path, State};
use axum::routing::{get, post};
use axum_extra::extract::{Form, Query};
use base::{Error, Result};
use db::Cursor;
use serde::Deserialize;
use uuid::Uuid;
use web::view::Choice;
use web::{Answer, Page, Visit};

pub(super) fn routes() -> Router<Desk> {
    Router::new()
        .route("/{lang}/office/measures/said", get(list))
        .route("/{lang}/office/measures/said/{id}", post(decide))
}

struct Line {
    id: String,
    at: String,
    organisation: String,
    contact: String,
    words: Said,
    address: String,
    measure: Said,
    href: String,
    outcome: String,
    reason: String,
}

#[derive(Template)]
#[template(path = "office_said.html")]
struct SaidPage {
    page: Page,
    open: Vec<Line>,
    done: Vec<Line>,
    shows: Vec<Choice>,
    next: String,
    /// The one whose form has a mistake.
    wrong: String,
}

async fn said_page(desk: &Desk, page: Page, actor: &Actor, after: Cursor, wrong: String) -> Result<SaidPage> {
    let (open, done) = voices::waiting(desk, actor, after).await?;
    let line = |s: SentIn| Line {
        id: s.sent.id.simple().to_string(),
        at: page.date_time(&s.sent.at),
        organisation: s.sent.organisation,
        contact: s.contact,
        words: Said::written(s.sent.words, &s.sent.lang, page.lang()),
        address: s.sent.address,
        measure: Said::of(&s.measure.content.text, page.lang()),
        href: page.href(&format!("/office/measures/{}", s.measure.id)),
        outcome: page.t(if s.sent.voice.is_some() { "reforms-said-accepted" } else { "reforms-said-declined" }),
        reason: s.sent.reason.unwrap_or_default(),
    };
    // texts: reforms-shows-*
    Ok(SaidPage {
        next: open.next.map_or_else(String::new, |c| format!("{}?after={c}", page.href("/office/measures/said"))),
        open: open.rows.into_iter().map(line).collect(),
        done: done.into_iter().map(line).collect(),
        shows: code_choices(Shows::ALL.iter().map(|s| s.code()), "", |code| page.t(&format!("reforms-shows-{code}"))),
        wrong,
        page,
    })
}

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
struct Place {
    after: String,
}

async fn list(State(desk): State<Desk>, visit: Visit, Staff(actor): Staff, Query(place): Query<Place>) -> Answer {
    let after = place.after.parse().unwrap_or(Cursor::START);
    Ok(web::html(said_page(&desk, visit.page(), &actor, after, String::new()).await?))
}

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
struct Sent {
    does: String,
    shows: String,
    reason: String,
}

async fn decide(
    State(desk): State<Desk>,
    visit: Visit,
    Staff(actor): Staff,
    Path((_, id)): Path<(String, Uuid)>,
    Form(sent): Form<Sent>,
) -> Answer {
    let decision = match sent.does.as_str() {
        "accept" => Decision::Accept(Shows::from_code(&sent.shows).unwrap_or(Shows::Act)),
        "decline" => Decision::Decline(&sent.reason),
        _ => return Err(Error::NotFound.into()),
    };
    match mended(voices::decide(&desk, &actor, id, decision).await)? {
        Ok(()) => Ok(visit.redirect("/office/measures/said")),
        Err(mistakes) => {
            let wrong = id.simple().to_string();
            Ok(web::again(said_page(&desk, visit.page_with(mistakes), &actor, Cursor::START, wrong).await?))
        }
    }
}
