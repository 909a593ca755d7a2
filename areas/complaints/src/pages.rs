//! Pages: what a form says becomes a type of the model, an act is called, and its outcome is shown.

mod before;
mod cookies;
mod office;
mod paper;
mod questions;
mod receipt;

use crate::Desk;
use axum::Router;

pub use cookies::forget_on_exit;
pub(crate) use cookies::trace;

/// The area's pages.
pub(crate) fn routes() -> Router<Desk> {
    Router::new()
        .merge(before::routes())
        .merge(questions::routes())
        .merge(receipt::routes())
        .merge(paper::routes())
        .merge(office::routes())
}
