//! Rows of editions.

/// Every text of this module.
pub const SQL: &[&str] = &[];
