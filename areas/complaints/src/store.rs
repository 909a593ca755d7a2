//! All SQL of the area, and nothing else.

mod cases;
mod counts;
mod lists;
mod parts;
mod public;

pub use cases::*;
pub use counts::*;
pub use lists::*;
pub use parts::*;
pub use public::*;

/// Every text; a test prepares each on both engines.
pub fn sql() -> Vec<&'static str> {
    [cases::SQL, counts::SQL, lists::SQL, parts::SQL, public::SQL].concat()
}
