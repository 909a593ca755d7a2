//! Pages: what a form says becomes a type of the model, an act is called, and its outcome is shown.

mod briefings;
mod dashboard;
mod editions;
pub(crate) mod figures;
mod releases;
mod site;
pub(crate) mod taken;

pub use editions::{Form, report_file};

use crate::Desk;
use access::{Actor, Who};
use axum::Router;
use axum::extract::FromRequestParts;
use axum::http::request::Parts;
use base::Error;

/// The area's pages.
pub(crate) fn routes() -> Router<Desk> {
    Router::new()
        .merge(site::routes())
        .merge(figures::routes())
        .merge(releases::routes())
        .merge(editions::routes())
        .merge(briefings::routes())
        .merge(dashboard::routes())
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
