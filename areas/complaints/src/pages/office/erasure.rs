//! The review list: closed cases whose time is over, and the two people it takes to erase one.

use super::Staff;
use crate::Desk;
use crate::actions::keeping::{self, Due};
use askama::Template;
use axum::Router;
use axum::extract::{Path, State};
use axum::routing::{get, post};
use axum_extra::extract::Query;
use base::{Error, RootId};
use db::Cursor;
use serde::Deserialize;
use web::{Answer, Visit};

pub(super) fn routes() -> Router<Desk> {
    Router::new().route("/{lang}/office/erasure", get(show)).route("/{lang}/office/erasure/{case}/{act}", post(take))
}

struct Line {
    href: String,
    number: String,
    closed: String,
    from: String,
    ending: String,
    /// Who proposed it, if somebody did.
    by: Option<String>,
    is_own: bool,
}

#[derive(Template)]
#[template(path = "erasure.html")]
struct ErasurePage {
    page: web::Page,
    lines: Vec<Line>,
    next: String,
}

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
struct Asked {
    after: String,
}

async fn show(State(desk): State<Desk>, visit: Visit, Staff(actor): Staff, Query(asked): Query<Asked>) -> Answer {
    let due = keeping::due(&desk, &actor, asked.after.parse().unwrap_or(Cursor::START)).await?;
    let page = visit.page();
    let mut lines = vec![];
    for Due { case, proposal } in due.rows {
        let by = match &proposal {
            Some(proposal) => {
                let mut tx = desk.db.read().await?;
                let colleague = desk.office.colleague(&mut tx, proposal.proposed_by).await?;
                Some(colleague.map_or_else(String::new, |c| c.name.get(visit.lang).to_owned()))
            }
            None => None,
        };
        let day = |at: base::Timestamp| page.date_year(&at.date_in(&desk.zone));
        lines.push(Line {
            href: visit.href(&format!("/office/erasure/{}", case.id)),
            number: case.number.clone().unwrap_or_else(|| case.reference.to_string()),
            closed: case.closed_at.map(day).unwrap_or_default(),
            from: case.erase_from.map(|d| page.date_year(&d)).unwrap_or_default(),
            // texts: complaints-ending-*
            ending: case.ending.map(|e| page.t(&format!("complaints-ending-{}", e.code()))).unwrap_or_default(),
            is_own: proposal.as_ref().is_some_and(|p| Some(p.proposed_by) == actor.who.person()),
            by,
        });
    }
    let next = due.next.map_or_else(String::new, |cursor| visit.href(&format!("/office/erasure?after={cursor}")));
    Ok(web::html(ErasurePage { page, lines, next }))
}

async fn take(
    State(desk): State<Desk>,
    visit: Visit,
    Staff(actor): Staff,
    Path((_, case, act)): Path<(String, RootId, String)>,
) -> Answer {
    match act.as_str() {
        "propose" => keeping::propose_erasure(&desk, &actor, case).await?,
        "confirm" => keeping::confirm_erasure(&desk, &actor, case).await?,
        "keep" => keeping::keep_after_all(&desk, &actor, case).await?,
        _ => return Err(Error::NotFound.into()),
    }
    Ok(visit.redirect("/office/erasure"))
}
