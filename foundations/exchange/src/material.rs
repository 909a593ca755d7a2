//! What areas know that a report can be made of. Each area offers paragraphs through [`Material`]; `app` gathers them for
//! the area that drafts the report.
//!
//! Absent by design: anything sealed, and a count that has not passed [`crate::stats::release`].

use crate::{Code, Later};
use base::{DateRange, Lang};
use db::ReadTx;

/// What a part of a report is about.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Query {
    /// The committee or procedure it goes to: `cat`, `upr`.
    pub procedure: Code,
    /// The rights, keys of the rulebook; none for what is about the procedure as a whole.
    pub rights: Vec<Code>,
    /// The days it covers.
    pub period: DateRange,
    /// The language it is written in.
    pub lang: Lang,
}

/// A paragraph that an area offers.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Paragraph {
    /// What it is about, in a few words.
    pub heading: String,
    /// The text, of whole sentences.
    pub text: String,
    /// Where it can be checked: a symbol, a title with its date. Empty for what the institution itself says.
    pub source: String,
}

/// An area that has something for reports.
pub trait Material: Send + Sync {
    /// Paragraphs for a part of a report, in their order.
    fn paragraphs<'a>(&'a self, tx: &'a mut ReadTx, query: &'a Query) -> Later<'a, Vec<Paragraph>>;
}
