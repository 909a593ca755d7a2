//! Rows of releases.

/// Every text of this module.
pub const SQL: &[&str] = &[];
