//! Treaties: what the State signed, ratified, deposited and when it came into force; which committees may hear
//! individual complaints on which day; the communications the office follows; the calendar of reports.
//!
//! Absent by design: a status without a day it is asked for, a fact without its source, the words of a communication in
//! clear, and any other area's tables.

pub mod actions;
mod api;
mod contribution;
mod demo;
mod desk;
mod feed;
mod jobs;
mod material;
pub mod model;
mod pages;
mod statistics;
pub mod store;
mod word;
mod words;

pub use api::openapi;
pub use contribution::Contribution;
pub use demo::fill_demo;
pub use desk::Desk;
pub use jobs::recount;
pub use statistics::Communications as Statistics;

/// Staff pages of this area: key of the text, address, and the right one needs.
pub const ROOMS: &[(&str, &str, access::Permission)] = &[
    ("treaties-docket-title", "/office/communications", access::Permission::SeeDocket),
    ("treaties-reporting-title", "/office/reporting", access::Permission::KeepTreaties),
    ("treaties-keep-title", "/office/treaty-facts", access::Permission::KeepTreaties),
];

/// The area's texts.
pub const TEXTS: i18n::Source = i18n::source!("../texts");

/// The area's pages.
pub fn routes(desk: Desk) -> axum::Router {
    pages::routes().merge(api::routes()).with_state(desk)
}
