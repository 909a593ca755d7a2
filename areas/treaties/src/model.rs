//! Types and rules, pure: no clock, no database, no cipher.

pub mod committees;
pub mod facts;
pub mod guide;
pub mod status;
