//! The exchange against both engines, and its statistics against attackers.
#![allow(
    clippy::indexing_slicing,
    clippy::unwrap_used,
    clippy::cast_possible_wrap,
    clippy::cast_sign_loss,
    clippy::cast_possible_truncation,
    clippy::print_stdout,
    reason = "a test may stop at once, its counts are small, and an attack says how it went"
)]

mod attacker;
mod events;
mod letters;
mod numbers;
mod post;
mod public;
mod registers;
mod releases;
mod statistics;

use base::{Timestamp, World};

/// A repeatable world in the spring of 2026.
fn world() -> World {
    World::fixed("2026-05-04T06:00:00Z".parse::<Timestamp>().unwrap(), 7)
}

#[tokio::test]
async fn every_sql_text_is_taken_by_both_engines() {
    db::testkit::prepare_all(exchange::stats::SQL).await;
    db::testkit::prepare_all(exchange::events::SQL).await;
    db::testkit::prepare_all(exchange::registers::SQL).await;
    db::testkit::prepare_all(exchange::numbers::SQL).await;
    db::testkit::prepare_all(exchange::letters::SQL).await;
    db::testkit::prepare_all(exchange::public::SQL).await;
    db::testkit::prepare_all(exchange::post::SQL).await;
    db::testkit::prepare_all(exchange::marks::SQL).await;
}
