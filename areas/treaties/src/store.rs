//! All SQL of the area, and nothing else.

pub mod communications;
pub mod cycles;

/// Every text of the docket and the calendar; a test prepares each on both engines.
pub const SQL: &[&[&str]] = &[communications::SQL, cycles::SQL];
