//! All SQL of the area, and nothing else.

pub mod facts;

/// Every text; a test prepares each on both engines.
pub const SQL: &[&[&str]] = &[facts::SQL];
