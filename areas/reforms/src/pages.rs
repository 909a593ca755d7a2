//! Pages: the list of recommendations, and one of them with what the body wrote and what the office says of it.

mod feeds;
mod list;
mod measure;
mod office;
pub(crate) mod outside;
mod parts;
mod programmes;
mod recommendation;
mod since;

use crate::Desk;
use crate::model::Recommendation;
use access::{Actor, Who};
use axum::Router;
use axum::extract::FromRequestParts;
use axum::http::request::Parts;
use base::{Date, Error, Lang};
use exchange::rulebook;
use web::Page;

/// The area's pages.
pub(crate) fn routes() -> Router<Desk> {
    list::routes()
        .merge(outside::routes())
        .merge(recommendation::routes())
        .merge(programmes::routes())
        .merge(measure::routes())
        .merge(since::routes())
        .merge(feeds::routes())
        .merge(office::routes())
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

/// The name a body bore on a day; of one the rulebook does not know, its key.
fn body_name(desk: &Desk, key: &str, on: Date, lang: Lang) -> String {
    rulebook::entry(&desk.rulebook.bodies, key, on).map_or_else(|| key.to_owned(), |b| b.names.get(lang).to_owned())
}

/// How near the last day is, as a tag: its kind and its words. Of what is waited for no more, since when that is so.
fn due_tag(desk: &Desk, page: &Page, row: &Recommendation) -> (&'static str, String) {
    let today = desk.today();
    if !row.status.is_awaited() {
        return ("", page.date_year(&row.status_at.date_in(&desk.zone)));
    }
    if row.due < today {
        let days = desk.calendar.working_days_between(row.due, today);
        return ("late", page.t2("reforms-due-late", "date", page.date(&row.due), "n", days));
    }
    if row.due == today {
        return ("today", page.t("reforms-due-today"));
    }
    let left = desk.calendar.working_days_between(today, row.due);
    let kind = if left <= 3 { "soon" } else { "fine" };
    (kind, page.t2("reforms-due-in", "date", page.date(&row.due), "n", left))
}
