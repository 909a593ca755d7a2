//! Pages: what a form says becomes a type of the model, an act is called, and its outcome is shown.

mod communication;
mod cycles;
mod docket;
mod report;

mod committees;
mod guide;
mod keep;
mod treaties;
mod treaty;
mod words;

use crate::Desk;
use access::{Actor, Who};
use axum::Router;
use axum::body::Body;
use axum::extract::FromRequestParts;
use axum::http::header;
use axum::http::request::Parts;
use axum::response::{IntoResponse, Response};
use base::{Date, Error, PersonId};
use db::ReadTx;
use exchange::clocks::Length;
use std::collections::BTreeMap;
use web::Page;

/// The area's pages.
pub(crate) fn routes() -> Router<Desk> {
    Router::new()
        .merge(treaties::routes())
        .merge(treaty::routes())
        .merge(committees::routes())
        .merge(guide::routes())
        .merge(keep::routes())
        .merge(communication::routes())
        .merge(cycles::routes())
        .merge(docket::routes())
        .merge(report::routes())
}

/// Somebody of the institution who is signed in; everybody else finds nothing here.
struct Staff(Actor);

impl<S: Sync> FromRequestParts<S> for Staff {
    type Rejection = web::Failure;

    async fn from_request_parts(parts: &mut Parts, _: &S) -> Result<Self, web::Failure> {
        match parts.extensions.get::<Actor>() {
            Some(actor) if matches!(actor.who, Who::Staff(_)) => Ok(Self(actor.clone())),
            _ => Err(Error::NotFound.into()),
        }
    }
}

/// How near a last day is, as a tag: its kind and its words.
fn due_tag(page: &Page, due: Date, today: Date, lead_days: i32) -> (&'static str, String) {
    let left = due.days_since(today);
    if left < 0 {
        return ("late", page.t2("treaties-due-late", "date", page.date_year(&due), "n", -left));
    }
    if left == 0 {
        return ("today", page.t("treaties-due-today"));
    }
    let kind = if left <= lead_days { "soon" } else { "fine" };
    (kind, page.t2("treaties-due-in", "date", page.date_year(&due), "n", left))
}

/// How many days before its end the rulebook reminds of a period.
fn lead_days(desk: &Desk, rule: &str) -> i32 {
    match desk.rulebook.period(rule, desk.today()).and_then(|rule| rule.remind) {
        Some(Length::Days(days)) => i32::from(days),
        _ => 14,
    }
}

/// How pages name these people.
async fn names(
    desk: &Desk,
    tx: &mut ReadTx,
    page: &Page,
    people: &[PersonId],
) -> base::Result<BTreeMap<PersonId, String>> {
    let mut names = BTreeMap::new();
    for person in people {
        if !names.contains_key(person)
            && let Some(colleague) = desk.office.colleague(tx, *person).await?
        {
            names.insert(*person, colleague.name.get(page.lang()).to_owned());
        }
    }
    Ok(names)
}

/// Bytes to be saved under a name.
fn attachment(media: &str, name: &str, size: u64, body: Body) -> Response {
    let name: String = name
        .bytes()
        .map(|b| {
            if b.is_ascii_alphanumeric() || b == b'.' || b == b'-' {
                char::from(b).to_string()
            } else {
                format!("%{b:02X}")
            }
        })
        .collect();
    let headers = [
        (header::CONTENT_TYPE, media.to_owned()),
        (header::CONTENT_DISPOSITION, format!("attachment; filename*=UTF-8''{name}")),
        (header::CONTENT_LENGTH, size.to_string()),
    ];
    (headers, body).into_response()
}
