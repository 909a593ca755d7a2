//! What an area brings to the annual report, to briefings and to the dashboard. Each area offers a [`Contribution`]; `app`
//! gathers them for the area that publishes.
//!
//! Absent by design: anything sealed; and, but for [`Contribution::signals`], which stay inside the house, any count of
//! persons, cases or visits that has not passed [`crate::stats::release`].

use crate::Later;
use access::Actor;
use base::{Date, DateRange, Lang, Timestamp, Trilingual};
use db::ReadTx;
use serde::{Deserialize, Serialize};

/// A chapter of the annual report, which is also a theme of a briefing.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Chapter {
    /// Its name in addresses and in the database; it never changes: `complaints`.
    pub key: &'static str,
    /// Key of its title.
    pub title: &'static str,
    /// Where it stands among the chapters of all areas, ascending.
    pub place: u16,
    /// What is counted for it, in order.
    pub figures: &'static [Figure],
}

/// A figure that a chapter shows: counted through `Statistics`, shown only as released.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Figure {
    /// Its name; it never changes and is used by no other figure: `complaints-by-right`.
    pub key: &'static str,
    /// Key of its title, which says what is counted; the period stands beside it.
    pub title: &'static str,
    /// The measure.
    pub measure: &'static str,
    /// What it is broken down by, at most two; empty for one number.
    pub by: &'static [&'static str],
    /// How it is drawn.
    pub drawn: Drawn,
}

/// How a figure is drawn. A table stands beside each.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Drawn {
    /// One number.
    Number,
    /// A bar for each value of the first dimension, the largest first; a second dimension gives series.
    Bars,
    /// Points in the order of the first dimension (months, years), joined; a second dimension gives lines.
    Lines,
    /// Regions as a grid of tiles.
    Tiles,
}

/// A part of a chapter that an area writes from its records, in all languages.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Part {
    /// A heading within the chapter.
    Heading(Trilingual),
    /// Whole sentences.
    Paragraph(Trilingual),
    /// A table.
    Table {
        /// What it shows.
        caption: Trilingual,
        /// Names of the columns.
        head: Vec<Trilingual>,
        /// The rows.
        rows: Vec<Row>,
    },
}

/// A row of a table.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Row {
    /// As many cells as there are columns.
    pub cells: Vec<Trilingual>,
    /// The public page it can be checked on, after the language: `/reforms/measures/…`; empty if there is none.
    pub path: String,
}

/// What of an area's records is asked for a chapter.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Asked<'a> {
    /// The chapter.
    pub chapter: &'a str,
    /// The days it covers; both ends are given.
    pub period: DateRange,
    /// What was known then is told.
    pub as_of: Timestamp,
}

/// What an area has for a briefing on one of its themes.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Brief {
    /// How things stand on the last day of the period, in a few parts.
    pub stands: Vec<Part>,
    /// What moved, stood still or slipped back since the first day of the period.
    pub changes: Vec<Change>,
    /// What is likely to be asked, with an answer from the records.
    pub questions: Vec<Likely>,
}

/// Which way something went.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Way {
    /// Forward.
    Moved,
    /// Nothing happened although it was due.
    Still,
    /// Backward.
    Back,
}

/// What changed, with what shows it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Change {
    /// Which way.
    pub way: Way,
    /// What it is about.
    pub what: Trilingual,
    /// How it was.
    pub before: Trilingual,
    /// How it is.
    pub after: Trilingual,
    /// Since when.
    pub on: Option<Date>,
    /// Where it can be checked: a title, a symbol.
    pub source: Trilingual,
    /// The public page, after the language; empty if there is none.
    pub path: String,
}

/// A question that is likely to be asked.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Likely {
    /// The question.
    pub question: Trilingual,
    /// What can be said.
    pub answer: Trilingual,
}

/// What a sign on the dashboard is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum About {
    /// What is late.
    Late,
    /// What comes more often than before.
    Rising,
    /// What differs by region.
    Region,
    /// Who does not answer.
    Silent,
    /// What was promised and is not done.
    Promise,
}

/// A count for those who lead, with the list behind it. It stays inside the house.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Signal {
    /// What it is about.
    pub about: About,
    /// What is counted, in the reader's language.
    pub label: String,
    /// How many.
    pub count: i64,
    /// How many there were in a time as long before.
    pub before: Option<i64>,
    /// The list of exactly these, after the language: `/office/queue?…`.
    pub path: String,
}

/// The same in each language.
pub fn in_all(text: impl Fn(Lang) -> String) -> Trilingual {
    Trilingual { kk: text(Lang::Kk), ru: text(Lang::Ru), en: text(Lang::En) }
}

/// What an area contributes to what is published and to what is led by.
pub trait Contribution: Send + Sync {
    /// The chapters it has.
    fn chapters(&self) -> &'static [Chapter];

    /// Tables and sentences of one of its chapters, from public records. The same question gives the same answer.
    fn chapter<'a>(&'a self, tx: &'a mut ReadTx, asked: Asked<'a>) -> Later<'a, Vec<Part>>;

    /// What it has for a briefing: how things stand at the end of the period, and what changed in it. Public records only.
    fn brief<'a>(&'a self, tx: &'a mut ReadTx, asked: Asked<'a>) -> Later<'a, Brief>;

    /// What those who lead should see on a day, of what this person may see.
    fn signals<'a>(&'a self, tx: &'a mut ReadTx, viewer: &'a Actor, on: Date, lang: Lang) -> Later<'a, Vec<Signal>>;
}
