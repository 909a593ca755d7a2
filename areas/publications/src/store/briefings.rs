//! Rows of briefings.

/// Every text of this module.
pub const SQL: &[&str] = &[];
