//! Pages of the area.

use crate::Desk;
use axum::Router;

/// The area's pages.
pub(crate) fn routes() -> Router<Desk> {
    Router::new()
}
