//! The house: offices, letters and their numbers, and how long records are kept.

use super::Source;
use super::source::{always, dated, range};
use base::{DateRange, Trilingual};
use serde::{Deserialize, Serialize};
use std::fmt::Write as _;

/// Who proposes, appoints or approves: an `[[authority]]` of `offices.toml`.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Authority {
    /// Its key.
    pub key: String,
    /// Its names.
    pub names: Trilingual,
    /// The days it existed.
    #[serde(default = "always", deserialize_with = "range::deserialize")]
    pub valid: DateRange,
    /// Who says so.
    #[serde(default)]
    pub source: Source,
}

/// An office, never a person: an entry of `offices.toml`. It says how one came to hold it on a day.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Office {
    /// Its key.
    pub key: String,
    /// Its names.
    pub names: Trilingual,
    /// What it is for.
    pub duties: Trilingual,
    /// Authority or office that proposes the holder.
    #[serde(default)]
    pub proposed_by: Option<String>,
    /// Authority or office that appoints or elects the holder.
    pub appointed_by: String,
    /// Authority or office that must approve.
    #[serde(default)]
    pub approved_by: Option<String>,
    /// Years of a term; without end if none is given.
    #[serde(default)]
    pub term_years: Option<u8>,
    /// Whether every region has its own holder.
    #[serde(default)]
    pub per_region: bool,
    /// Office it acts for when that is vacant or its holder is away.
    #[serde(default)]
    pub acts_for: Option<String>,
    /// The days one came to hold it in this way.
    #[serde(default = "always", deserialize_with = "range::deserialize")]
    pub valid: DateRange,
    /// Who says so.
    #[serde(default)]
    pub source: Source,
}

/// A series of numbers: a `[[series]]` of `letters.toml`.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Series {
    /// Its key.
    pub key: String,
    /// Its names.
    pub names: Trilingual,
    /// How a number is written: `{year}`, and `{number}` or `{number:4}` with leading zeros.
    pub pattern: String,
    /// The days it holds.
    #[serde(default = "always", deserialize_with = "range::deserialize")]
    pub valid: DateRange,
    /// Who says so.
    #[serde(default)]
    pub source: Source,
}

impl Series {
    /// Writes a number: the 391st of 2026 under `{year}-{number:4}` is `2026-0391`.
    pub fn write(&self, year: i16, number: u32) -> String {
        self.try_write(year, number).unwrap_or_else(|| format!("{year}-{number}"))
    }

    /// The same; `None` if the pattern has no number or an unknown place.
    pub(super) fn try_write(&self, year: i16, number: u32) -> Option<String> {
        let mut written = String::new();
        let mut numbers = 0;
        let mut rest = self.pattern.as_str();
        while let Some((before, after)) = rest.split_once('{') {
            let (place, after) = after.split_once('}')?;
            written.push_str(before);
            match place.split_once(':').unwrap_or((place, "1")) {
                ("year", "1") => written.push_str(&year.to_string()),
                ("number", width) => {
                    let width = width.parse().ok().filter(|w| (1..=12).contains(w))?;
                    write!(written, "{number:0width$}").ok()?;
                    numbers += 1;
                }
                _ => return None,
            }
            rest = after;
        }
        written.push_str(rest);
        (numbers == 1 && !rest.contains('}')).then_some(written)
    }
}

/// A kind of letter: a `[[letter]]` of `letters.toml`.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Letter {
    /// Its key.
    pub key: String,
    /// Its names.
    pub names: Trilingual,
    /// Series that numbers it.
    pub series: String,
    /// Offices whose holder may sign it.
    pub signers: Vec<String>,
    /// The days it holds.
    #[serde(default = "always", deserialize_with = "range::deserialize")]
    pub valid: DateRange,
    /// Who says so.
    #[serde(default)]
    pub source: Source,
}

/// When the time of keeping begins.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum KeptFrom {
    /// When the case was closed.
    Closed,
    /// When the thing was made or sent.
    Made,
    /// When it was last changed.
    LastChanged,
}

/// How long records of a kind are kept: an entry of `retention.toml`.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Retention {
    /// Its key.
    pub key: String,
    /// What is kept.
    pub names: Trilingual,
    /// Days it is kept; for ever if none is given.
    #[serde(default)]
    pub days: Option<u32>,
    /// From when on.
    pub from: KeptFrom,
    /// The days this rule holds.
    #[serde(default = "always", deserialize_with = "range::deserialize")]
    pub valid: DateRange,
    /// Who says so.
    #[serde(default)]
    pub source: Source,
}

dated! { Authority => key, Office => key, Series => key, Letter => key, Retention => key }
