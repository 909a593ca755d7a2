//! The crate as its users see it.

mod check;
mod format;
mod texts;
