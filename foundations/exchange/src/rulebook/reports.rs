//! Reports of the institution to committees: how long one may be, and its outline.

use super::Source;
use super::source::{always, dated, range};
use base::{DateRange, Trilingual};
use serde::Deserialize;

/// A report to a committee or a procedure: an entry of `reports.toml`.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Report {
    /// The committee or procedure: `hrc`, `upr`.
    pub key: String,
    /// How long it may be, the usual limit first; no limit if there is none.
    pub limits: Vec<WordLimit>,
    /// Its outline.
    pub sections: Vec<Section>,
    /// The days it holds.
    #[serde(default = "always", deserialize_with = "range::deserialize")]
    pub valid: DateRange,
    /// Who says so.
    #[serde(default)]
    pub source: Source,
}

/// How many words a kind of report may have.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct WordLimit {
    /// Its key.
    pub key: String,
    /// The kind of report.
    pub names: Trilingual,
    /// At most so many words.
    pub words: u32,
}

/// A part of a report.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Section {
    /// The treaty's article, if the outline goes by articles.
    #[serde(default)]
    pub article: Option<String>,
    /// Keys of the rights it is about.
    pub rights: Vec<String>,
}

impl Section {
    /// Its code within the report: the article, else the first right.
    pub fn code(&self) -> &str {
        self.article.as_deref().or(self.rights.first().map(String::as_str)).unwrap_or_default()
    }
}

dated! { Report => key }
