//! Reforms: what becomes of a recommendation after it was issued. The body has its days to answer; the office reads
//! the reply, says with reasons how far the recommendation was followed, and calls it done only with evidence of its
//! effect.
//!
//! And what the State promised to everybody: programmes, their measures, and three voices on each of these, which are
//! kept apart and never overwritten.
//!
//! Absent by design: the recommendation's words, a reply or reasons in clear in this area's tables, a score or a
//! ranking of bodies, a grade blended out of several voices, and any other area's tables.

pub mod actions;
mod api;
mod contribution;
mod demo;
mod demo_outside;
mod desk;
mod ear;
pub mod imports;
mod jobs;
mod material;
pub mod model;
mod pages;
mod statistics;
pub mod store;

pub use api::openapi;
pub use contribution::Contribution;
pub use demo::Cast;
pub use demo::fill_demo;
pub use demo_outside::fill_outside;
pub use desk::Desk;
pub use ear::Ear;
pub use jobs::note_silence;
pub use jobs::remind;
pub use material::Material;
pub use statistics::Measures;
pub use statistics::Recommendations as Statistics;

/// Staff pages of this area: key of the text, address, and the right one needs.
pub const ROOMS: &[(&str, &str, access::Permission)] = &[
    ("reforms-list-title", "/office/recommendations", access::Permission::SeeRecommendations),
    ("reforms-outside-title", "/office/outside", access::Permission::SeeRecommendations),
    ("reforms-office-programmes", "/office/programmes", access::Permission::SeeRecommendations),
    ("reforms-office-measures", "/office/measures", access::Permission::SeeRecommendations),
    ("reforms-mine-title", "/office/measures/mine", access::Permission::ReportMeasure),
];

/// The area's texts.
pub const TEXTS: i18n::Source = i18n::source!("../texts");

/// Public pages that stand by themselves: address, key of the title, and of words they are also found by.
pub const STANDING: &[(&str, &str, &str)] = &[
    ("/reforms", "reforms-nav", "reforms-lead"),
    ("/reforms/since", "reforms-since-title", "reforms-lead"),
    ("/reforms/bodies", "reforms-bodies-title", "reforms-bodies-words"),
    ("/reforms/recommendations", "reforms-outside-title", "reforms-outside-lead"),
];

/// The area's pages.
pub fn routes(desk: Desk) -> axum::Router {
    pages::routes().merge(api::routes()).with_state(desk)
}
