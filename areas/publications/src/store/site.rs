//! Rows of site.

/// Every text of this module.
pub const SQL: &[&str] = &[];
