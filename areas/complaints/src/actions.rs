//! What people do, a function each: may they? Then one transaction, with its leaf in the audit log
//! and its step in the timeline.

pub mod admissibility;
pub mod bulk;
pub mod day;
pub mod draft;
mod ear;
pub mod examine;
pub mod figures;
pub mod filing;
pub mod intake;
pub mod keeping;
pub mod letters;
pub mod links;
pub mod outcome;
pub mod overdue;
pub mod parties;
pub mod queue;
pub mod reading;
pub mod receipt;
pub mod referral;
pub mod remedy;
pub mod response;
pub mod review;
pub mod safety;
pub mod wall;
pub mod watch;
mod work;

pub use ear::Ear;
pub use work::{Work, place_on};
pub(crate) use work::{last_day, reply_due};

/// A text in all three languages.
pub(crate) fn trilingual(desk: &crate::Desk, key: &str) -> base::Trilingual {
    let text = |lang| desk.texts.text(lang, key, &[]);
    base::Trilingual { kk: text(base::Lang::Kk), ru: text(base::Lang::Ru), en: text(base::Lang::En) }
}
