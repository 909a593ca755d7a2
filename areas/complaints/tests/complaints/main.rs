//! The area's tests: one binary.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test may fail where it stands"
)]

mod api;
mod contribution;
mod depth;
mod journey;
mod keeping;
mod letters;
mod office;
mod pages;
mod sealed;

#[tokio::test]
async fn every_text_is_taken_by_both_engines() {
    db::testkit::prepare_all(&complaints::store::sql()).await;
}
