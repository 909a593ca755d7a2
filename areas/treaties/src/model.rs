//! Types and rules, pure: no clock, no database, no cipher.

mod codes;
pub mod committees;
pub mod communication;
pub mod cycle;
pub mod facts;
pub mod guide;
pub mod report;
pub mod status;

pub use codes::Procedure;
pub(crate) use codes::{clean, coded};
