//! The office's pages: the queue, a case, an act on it, and entering a complaint that came by hand.

mod acts;
pub(super) mod case;
mod changes;
mod day;
mod documents;
mod enter;
mod erasure;
mod figures;
mod list;
mod many;
mod overdue;
mod own;
mod parts;

use crate::Desk;
use crate::model::Story;
use access::{Actor, Who};
use axum::Router;
use axum::extract::FromRequestParts;
use axum::http::request::Parts;
use base::Error;
use web::Page;

pub(super) fn routes() -> Router<Desk> {
    Router::new()
        .merge(list::routes())
        .merge(day::routes())
        .merge(many::routes())
        .merge(overdue::routes())
        .merge(changes::routes())
        .merge(own::routes())
        .merge(figures::routes())
        .merge(case::routes())
        .merge(documents::routes())
        .merge(erasure::routes())
        .merge(acts::routes())
        .merge(enter::routes())
}

/// Somebody of the institution who is signed in; everybody else finds nothing here.
pub(super) struct Staff(pub(super) Actor);

impl<S: Sync> FromRequestParts<S> for Staff {
    type Rejection = web::Failure;

    async fn from_request_parts(parts: &mut Parts, _: &S) -> Result<Self, web::Failure> {
        match parts.extensions.get::<Actor>() {
            Some(actor) if matches!(actor.who, Who::Staff(_)) => Ok(Self(actor.clone())),
            _ => Err(Error::NotFound.into()),
        }
    }
}

/// The parts of a story that were told, each with its question.
pub(super) fn story_parts(page: &Page, story: &Story) -> Vec<(String, String)> {
    // texts: complaints-court-*
    let court = story.court.map(|c| {
        let code = match c {
            crate::model::Court::Pending => "pending",
            crate::model::Court::Decided => "decided",
            crate::model::Court::No => "no",
            crate::model::Court::Unknown => "unknown",
        };
        page.t(&format!("complaints-court-{code}"))
    });
    // texts: complaints-part-*
    [
        ("what", story.what.clone()),
        ("place", story.place.clone()),
        ("when", story.when.clone()),
        ("body", story.body.clone()),
        ("tried", story.tried.clone()),
        ("court", court.unwrap_or_default()),
        ("wish", story.wish.clone()),
        ("consent", story.consent.clone()),
        ("language", story.language.clone()),
    ]
    .into_iter()
    .filter(|(_, text)| !text.is_empty())
    .map(|(part, text)| (page.t(&format!("complaints-part-{part}")), text))
    .collect()
}
