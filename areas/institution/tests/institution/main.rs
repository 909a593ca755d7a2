//! The institution area through its router and its actions, on both engines.
#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing, reason = "a test fails by panicking")]

mod account;
mod check;
mod contribution;
mod door;
mod founding;
mod house;
mod letters;
mod mail;
mod offers;
mod pages;
mod recovery;

#[tokio::test]
async fn every_text_is_taken_by_both_engines() {
    db::testkit::prepare_all(institution::store::SQL).await;
}
