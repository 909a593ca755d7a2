//! What programs can ask.

use crate::Desk;
use axum::Router;
use utoipa::OpenApi;

#[derive(OpenApi)]
#[openapi(paths())]
struct Api;

/// The area's part of the description of what programs can ask.
pub fn openapi() -> utoipa::openapi::OpenApi {
    Api::openapi()
}

/// Addresses for programs.
pub(crate) fn routes() -> Router<Desk> {
    Router::new()
}
