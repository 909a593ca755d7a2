//! All SQL of the area, and nothing else.

pub mod communications;
pub mod cycles;
pub mod facts;

/// Every text; a test prepares each on both engines.
pub const SQL: &[&[&str]] = &[communications::SQL, cycles::SQL, facts::SQL];
