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

/// Public pages that stand by themselves: address, key of the title, and of words they are also found by.
pub const STANDING: &[(&str, &str, &str)] = &[
    ("/treaties", "treaties-title", "treaties-lead"),
    ("/treaties/committees", "treaties-committees-title", "treaties-committees-lead"),
    ("/treaties/guide", "treaties-guide-title", "treaties-guide-lead"),
    ("/treaties/calendar", "treaties-calendar-title", "treaties-calendar-lead"),
];

/// The pages of instruments, which the rulebook lists.
pub fn standing(desk: &Desk) -> Vec<exchange::public::Standing> {
    let instruments = exchange::rulebook::entries(&desk.rulebook.instruments, desk.today());
    let page = |i: &exchange::rulebook::Instrument| exchange::public::Standing {
        path: format!("/treaties/{}", i.key),
        kind: "treaty",
        titles: i.names.clone(),
        text: i.code.clone(),
    };
    instruments.map(page).collect()
}

/// The area's pages.
pub fn routes(desk: Desk) -> axum::Router {
    pages::routes().merge(api::routes()).with_state(desk)
}
