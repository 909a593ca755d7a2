//! Pages of the area.

mod committees;
mod guide;
mod keep;
mod treaties;
mod treaty;
mod words;

use crate::Desk;
use access::{Actor, Who};
use axum::Router;
use axum::extract::FromRequestParts;
use axum::http::request::Parts;
use base::Error;

/// The area's pages.
pub(crate) fn routes() -> Router<Desk> {
    Router::new()
        .merge(treaties::routes())
        .merge(treaty::routes())
        .merge(committees::routes())
        .merge(guide::routes())
        .merge(keep::routes())
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
