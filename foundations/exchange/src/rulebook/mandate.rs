//! The mandate: rights people complain of, whom the institution may not examine, and what becomes of a complaint.

use super::Source;
use super::source::{always, dated, range};
use base::{DateRange, Trilingual};
use serde::{Deserialize, Serialize};

/// A track that does not wait for the ordinary periods.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Urgent {
    /// Torture or ill-treatment: to the prosecutor at once, and somebody is sent to document it.
    Torture,
    /// Life, health or safety in danger now: the same day.
    Life,
}

/// A right: an entry of `rights.toml`.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Right {
    /// Its key.
    pub key: String,
    /// As lawyers call it.
    pub names: Trilingual,
    /// As a person in trouble would say it.
    pub plain: Trilingual,
    /// The urgent track of all its issues.
    #[serde(default)]
    pub urgent: Option<Urgent>,
    /// What people complain of under it.
    #[serde(rename = "issue")]
    pub issues: Vec<Issue>,
    /// The days it stood in the list.
    #[serde(default = "always", deserialize_with = "range::deserialize")]
    pub valid: DateRange,
    /// Who says so.
    #[serde(default)]
    pub source: Source,
}

impl Right {
    /// The urgent track of one of its issues.
    pub fn urgent(&self, issue: &str) -> Option<Urgent> {
        self.issues.iter().find(|i| i.key == issue).and_then(|i| i.urgent).or(self.urgent)
    }
}

/// What people complain of under a right.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Issue {
    /// Its key, unique within the right.
    pub key: String,
    /// In plain words.
    pub names: Trilingual,
    /// Its own urgent track.
    #[serde(default)]
    pub urgent: Option<Urgent>,
}

/// Whom or what the institution may not examine: an entry of `exclusions.toml`.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Exclusion {
    /// Its key.
    pub key: String,
    /// Who or what is meant.
    pub names: Trilingual,
    /// What the person is told.
    pub text: Trilingual,
    /// When the rule does not apply.
    #[serde(default)]
    pub except: Option<Trilingual>,
    /// Bodies it is about, if it is about bodies.
    #[serde(default)]
    pub bodies: Vec<String>,
    /// The days it holds.
    #[serde(default = "always", deserialize_with = "range::deserialize")]
    pub valid: DateRange,
    /// Who says so.
    #[serde(default)]
    pub source: Source,
}

/// What becomes of a complaint; the word is stored and counted.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Outcome {
    /// Accepted for examination.
    Accept,
    /// The person is told which remedies they have.
    Explain,
    /// Sent on to the body that is competent.
    Forward,
    /// Refused, with reasons.
    Refuse,
    /// Examination ended without a finding.
    Discontinue,
}

/// A ground for an outcome: an entry of `admissibility.toml`.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Ground {
    /// Its key.
    pub key: String,
    /// What it leads to.
    pub outcome: Outcome,
    /// Its short name in lists.
    pub names: Trilingual,
    /// What the officer asks; a ground with a question is part of the check before acceptance.
    #[serde(default)]
    pub question: Option<Trilingual>,
    /// What the letter tells the person.
    pub text: Trilingual,
    /// Keys of `exclusions.toml` that it rests on.
    #[serde(default)]
    pub exclusions: Vec<String>,
    /// Key of the period in `periods.toml` that follows, such as that of a redirection.
    #[serde(default)]
    pub period: Option<String>,
    /// The days it holds.
    #[serde(default = "always", deserialize_with = "range::deserialize")]
    pub valid: DateRange,
    /// Who says so.
    #[serde(default)]
    pub source: Source,
}

dated! { Right => key, Exclusion => key, Ground => key }
