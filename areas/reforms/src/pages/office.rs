//! Staff pages of programmes and measures, and those of whoever reports for a body.

mod measures;
mod mine;
mod programmes;
mod said;
mod say;

use crate::Desk;
use access::{Actor, Who};
use axum::Router;
use axum::extract::FromRequestParts;
use axum::http::request::Parts;
use base::{Date, Error, Mistakes};
use web::view::DateFields;

pub(super) fn routes() -> Router<Desk> {
    programmes::routes().merge(measures::routes()).merge(mine::routes()).merge(said::routes()).merge(say::routes())
}

/// Somebody who answers for a body; everybody else finds nothing here.
struct Focal(Actor);

impl<S: Sync> FromRequestParts<S> for Focal {
    type Rejection = web::Failure;

    async fn from_request_parts(parts: &mut Parts, _: &S) -> Result<Self, web::Failure> {
        match parts.extensions.get::<Actor>() {
            Some(actor) if matches!(actor.who, Who::FocalPoint(..)) => Ok(Self(actor.clone())),
            _ => Err(Error::NotFound.into()),
        }
    }
}

/// The day in three fields; what is wrong with them is added to the mistakes.
fn day_of(fields: &DateFields, name: &str, mistakes: &mut Mistakes) -> Option<Date> {
    fields.read(name).unwrap_or_else(|wrong| {
        mistakes.extend(wrong);
        None
    })
}

/// The mistakes of an act, or what else came of it.
fn mended<T>(outcome: base::Result<T>) -> base::Result<Result<T, Mistakes>> {
    match outcome {
        Ok(done) => Ok(Ok(done)),
        Err(Error::Invalid(mistakes)) => Ok(Err(mistakes)),
        Err(other) => Err(other),
    }
}
