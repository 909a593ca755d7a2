//! The area's tests: one binary.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test may fail where it stands"
)]

mod briefings;
mod editions;
mod figures;
mod releases;
mod room;
mod site;

#[tokio::test]
async fn every_text_is_taken_by_both_engines() {
    for texts in publications::store::SQL {
        db::testkit::prepare_all(texts).await;
    }
}
