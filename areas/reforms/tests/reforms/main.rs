//! The area's tests: one binary.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test may fail where it stands"
)]

mod contribution;
mod follow_up;
mod list;
mod office;
mod outside;
mod outside_pages;
mod pages;
mod programmes;
mod reform_pages;
mod statistics;

#[tokio::test]
async fn every_text_is_taken_by_both_engines() {
    let parts = [
        reforms::store::SQL,
        reforms::store::imports::SQL,
        reforms::store::measures::SQL,
        reforms::store::outside::SQL,
        reforms::store::programmes::SQL,
        reforms::store::voices::SQL,
        reforms::store::words::SQL,
    ];
    db::testkit::prepare_all(&parts.concat()).await;
}
