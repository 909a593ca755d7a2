//! Publications: figures that hold, the annual report, briefings, open data, the public site, and what those who lead see.
//!
//! Every number published leads to its definition, the question asked and the snapshot it was counted in, and does not move
//! afterwards.
//!
//! Absent by design: a count of its own (areas count, `exchange::stats::release` lets out), talking points in anything that
//! is handed out, the address or name of a guest in clear in the database, and any other area's tables.

pub mod actions;
mod api;
mod demo;
mod desk;
mod jobs;
pub mod model;
mod pages;
mod pieces;
pub mod store;

pub use actions::briefings::since::Since;
pub use api::openapi;
pub use demo::fill_demo;
pub use desk::Desk;
pub use jobs::watch;
pub use pages::{Form, report_file};

/// Staff pages of this area: key of the text, address, and the right one needs.
pub const ROOMS: &[(&str, &str, access::Permission)] = &[
    ("publications-briefing-nav", "/office/briefings", access::Permission::KeepBriefings),
    ("publications-edition-room", "/office/report", access::Permission::WritePublications),
    ("publications-site-room", "/office/site", access::Permission::WritePublications),
    ("publications-dashboard-title", "/office/dashboard", access::Permission::SeeStatistics),
    ("publications-data-statistics", "/office/statistics", access::Permission::SeeStatistics),
    ("publications-data-office", "/office/data", access::Permission::SeeStatistics),
];

/// Public pages that stand by themselves: address, key of the title, and of words they are also found by.
pub const STANDING: &[(&str, &str, &str)] = &[
    ("/", "publications-site-start-title", "publications-site-start-lead"),
    ("/news", "publications-site-news", "publications-site-new"),
    ("/publications", "publications-site-publications", "publications-site-publications-lead"),
    ("/reports", "publications-edition-nav", "publications-edition-lead"),
    ("/briefings", "publications-briefing-nav", "publications-briefing-public-lead"),
    ("/since", "publications-briefing-since", "publications-briefing-since-note"),
    ("/data", "publications-data-title", "publications-data-lead"),
    ("/figures", "publications-data-figures", "publications-data-figures-lead"),
];

/// The area's texts.
pub const TEXTS: i18n::Source = i18n::source!("../texts");

/// The area's pages.
pub fn routes(desk: Desk) -> axum::Router {
    pages::routes().merge(api::routes()).with_state(desk)
}
