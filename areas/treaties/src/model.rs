//! Types and rules, pure: no clock, no database, no cipher.

mod codes;
pub mod communication;
pub mod cycle;
pub mod report;

pub use codes::Procedure;
pub(crate) use codes::{clean, coded};
