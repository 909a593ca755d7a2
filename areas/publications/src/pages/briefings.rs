//! Pages of briefings.

use crate::Desk;
use axum::Router;

pub(super) fn routes() -> Router<Desk> {
    Router::new()
}
