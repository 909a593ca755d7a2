//! What people do, a function each: may they? Then one transaction, with its leaf in the audit log
//! and its step in the timeline.

pub mod admissibility;
pub mod draft;
pub mod examine;
pub mod filing;
pub mod intake;
pub mod keeping;
pub mod outcome;
pub mod queue;
pub mod reading;
pub mod receipt;
pub mod wall;
mod work;

pub use work::{Work, place_on};
pub(crate) use work::{last_day, reply_due};
