//! The area's tests: one binary.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test may fail where it stands"
)]

mod api;
mod calendar;
mod contribution;
mod docket;
mod docket_pages;
mod drafts;
mod facts;
mod guide;
mod office;
mod room;
mod statistics;
mod treaty_pages;

#[tokio::test]
async fn every_text_is_taken_by_both_engines() {
    for texts in treaties::store::SQL {
        db::testkit::prepare_all(texts).await;
    }
}
