//! The vault as its users and its attackers see it.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test may fail where it stands"
)]

mod cases;
mod files;
mod house;
mod people;
mod receipts;
mod tampering;
mod turnover;
