//! Treaties: what the State signed, ratified, deposited and when it came into force; which committees may hear
//! individual complaints on which day; the communications the office follows; the calendar of reports.
//!
//! Absent by design: a status without a day it is asked for, a fact without its source, the words of a communication in
//! clear, and any other area's tables.

pub mod actions;
mod api;
mod desk;
pub mod model;
mod pages;
pub mod store;

pub use api::openapi;
pub use desk::Desk;

/// Staff pages of this area: key of the text, address, and the right one needs.
pub const ROOMS: &[(&str, &str, access::Permission)] =
    &[("treaties-keep-title", "/office/treaty-facts", access::Permission::KeepTreaties)];

/// The area's texts.
pub const TEXTS: i18n::Source = i18n::source!("../texts");

/// The area's pages.
pub fn routes(desk: Desk) -> axum::Router {
    pages::routes().merge(api::routes()).with_state(desk)
}
