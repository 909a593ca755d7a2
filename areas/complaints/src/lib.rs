//! Complaints: a person files one and keeps a receipt; the office registers it, decides on
//! admissibility, hears the body complained of, decides, recommends and answers.
//!
//! Absent by design: anything a person wrote in clear in this area's tables, receipt words in front
//! of staff, and any other area's tables.

pub mod actions;
mod api;
mod contribution;
mod demo;
mod desk;
mod jobs;
pub mod model;
mod pages;
mod sealed;
mod statistics;
pub mod store;

pub use actions::Ear;
pub use api::openapi;
pub use contribution::Contribution;
pub use demo::{Cast, fill as fill_demo};
pub use desk::Desk;
pub use jobs::{tidy, watch};
pub use pages::forget_on_exit;
pub use sealed::Open;
pub use statistics::Complaints as Statistics;

/// Staff pages of this area: key of the text, address, and the right one needs.
pub const ROOMS: &[(&str, &str, access::Permission)] = &[
    ("complaints-queue-title", "/office/queue", access::Permission::SeeQueue),
    ("complaints-day-title", "/office/day", access::Permission::SeeQueue),
    ("complaints-overdue-room", "/office/overdue", access::Permission::KeepOverdue),
    ("complaints-figures-title", "/office/figures", access::Permission::SeeStatistics),
    ("complaints-erasure-title", "/office/erasure", access::Permission::EraseCase),
    ("complaints-reception-title", "/office/reception", access::Permission::EnterComplaint),
    ("complaints-enter-link", "/office/enter", access::Permission::EnterComplaint),
];

/// The area's texts.
pub const TEXTS: i18n::Source = i18n::source!("../texts");

/// Public pages that stand by themselves: address, key of the title, and of words they are also found by.
pub const STANDING: &[(&str, &str, &str)] = &[
    ("/complain", "complaints-nav", "complaints-before-lead"),
    ("/receipt", "complaints-receipt-title", "complaints-receipt-note"),
    ("/overdue", "complaints-overdue-title", "complaints-overdue-lead"),
];

/// Pages and programming interface.
pub fn routes(desk: Desk) -> axum::Router {
    pages::routes().merge(api::routes()).with_state(desk)
}
