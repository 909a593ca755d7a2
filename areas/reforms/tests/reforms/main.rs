//! The area's tests: one binary.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test may fail where it stands"
)]

mod follow_up;
mod list;
mod office;
mod pages;
mod programmes;
mod reform_pages;
mod statistics;

#[tokio::test]
async fn every_text_is_taken_by_both_engines() {
    db::testkit::prepare_all(reforms::store::SQL).await;
    db::testkit::prepare_all(reforms::store::programmes::SQL).await;
    db::testkit::prepare_all(reforms::store::measures::SQL).await;
    db::testkit::prepare_all(reforms::store::voices::SQL).await;
}
