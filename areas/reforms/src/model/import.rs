//! What an import found and did: counts that add up, rows it could not take, and what changed. Pure.

use super::outside::{Content, ImportId, Origin, OutsideId};
use base::{PersonId, Timestamp};
use serde::Serialize;
use serde_json::{Map, Value};
use std::collections::BTreeMap;

/// How many rows became what. No row is lost: what was read is elsewhere, imported, unchanged, changed or rejected.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, sqlx::FromRow)]
pub struct Counts {
    /// Rows of the file.
    pub read: i64,
    /// Rows of other States.
    pub elsewhere: i64,
    /// New ones.
    pub imported: i64,
    /// Known, and as they were; the repetition of a row in the same file is one of these.
    pub unchanged: i64,
    /// Known, and not as they were.
    pub changed: i64,
    /// Known, and no longer in a file that has everything.
    pub withdrawn: i64,
    /// Rows that cannot be taken.
    pub rejected: i64,
}

impl Counts {
    /// Whether every row became something.
    pub const fn adds_up(&self) -> bool {
        self.read == self.elsewhere + self.imported + self.unchanged + self.changed + self.rejected
    }
}

/// Why a row cannot be taken; the text `reforms-import-cause-…` says it with the remedy.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Cause {
    /// It is no record at all.
    Record,
    /// It has no number.
    Number,
    /// It has no words.
    Text,
    /// It does not say which State it is about.
    State,
    /// Its number stands in the file a second time, with other words.
    Twice,
    /// Its day of publication is none.
    Day,
    /// It has too few or too many columns.
    Columns,
    /// More rows of one day than places tell apart.
    Crowded,
}

impl Cause {
    /// All of them.
    pub const ALL: &'static [Self] =
        &[Self::Record, Self::Number, Self::Text, Self::State, Self::Twice, Self::Day, Self::Columns, Self::Crowded];

    /// The stored word.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Record => "record",
            Self::Number => "number",
            Self::Text => "text",
            Self::State => "state",
            Self::Twice => "twice",
            Self::Day => "day",
            Self::Columns => "columns",
            Self::Crowded => "crowded",
        }
    }

    /// Reads the stored word.
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|cause| cause.code() == code)
    }
}

/// A row that cannot be taken: which row of the file, line or record, counted from 1, and why.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub struct Rejected {
    /// Line of a text or sheet, number of a record otherwise.
    pub line: i64,
    /// Why.
    pub cause: Cause,
}

/// What a field said before and says after.
pub type Fields = BTreeMap<String, (String, String)>;

/// The fields in which two contents differ.
pub fn difference(before: &Content, after: &Content) -> base::Result<Fields> {
    let fields = |content: &Content| -> base::Result<Map<String, Value>> {
        match serde_json::to_value(content).map_err(base::Error::internal)? {
            Value::Object(fields) => Ok(fields),
            _ => Ok(Map::new()),
        }
    };
    let words = |value: &Value| match value {
        Value::Null => String::new(),
        Value::String(text) => text.clone(),
        Value::Array(list) => list.iter().filter_map(Value::as_str).collect::<Vec<_>>().join("; "),
        other => other.to_string(),
    };
    let (before, after) = (fields(before)?, fields(after)?);
    let differ = before.iter().filter_map(|(name, was)| {
        let is = after.get(name)?;
        (was != is).then(|| (name.clone(), (words(was), words(is))))
    });
    Ok(differ.collect())
}

super::outside::words! {
    /// What happened to a row worth remembering.
    Happened {
        /// It could not be taken.
        Rejected = "rejected",
        /// It says something else.
        Changed = "changed",
        /// The source no longer has it.
        Withdrawn = "withdrawn",
        /// The source has it again.
        Returned = "returned",
    }
}

/// A known recommendation that is not as it was.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Difference {
    /// Which.
    pub id: OutsideId,
    /// What happened.
    pub what: Happened,
    /// What it said before and says after.
    pub fields: Fields,
}

/// What an import came to, or would come to.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Report {
    /// The format.
    pub origin: Origin,
    /// The State it was for.
    pub state: String,
    /// The file's name.
    pub file: String,
    /// Whether nothing was stored.
    pub dry_run: bool,
    /// The import, if it was stored.
    pub import: Option<ImportId>,
    /// How many rows became what.
    #[serde(flatten)]
    pub counts: Counts,
    /// Rows that could not be taken, the first [`SHOWN`].
    pub rejected_rows: Vec<Rejected>,
    /// What changed, the first [`SHOWN`].
    pub differences: Vec<Difference>,
}

/// So many rejected rows and differences are kept in a report; the counts count all.
pub const SHOWN: usize = 1_000;

/// An import as it is kept.
#[derive(Debug, Clone, PartialEq, Eq, sqlx::FromRow)]
pub struct Import {
    /// Its id.
    pub id: ImportId,
    /// When it began.
    pub at: Timestamp,
    /// Who imported; nobody if it was done on the command line.
    pub person: Option<PersonId>,
    /// The format.
    pub origin: Origin,
    /// The State it was for.
    pub state: String,
    /// The file's name.
    pub file: String,
    /// SHA-256 of the file.
    pub hash: Vec<u8>,
    /// How many rows became what.
    #[sqlx(flatten)]
    pub counts: Counts,
    /// When it ended; nothing if it was broken off.
    pub finished_at: Option<Timestamp>,
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::outside::Position;

    #[test]
    fn a_difference_names_the_fields_that_differ_and_no_other() {
        let before = Content { text: "Ratify it.".into(), themes: vec!["A".into(), "B".into()], ..Content::default() };
        let after = Content { position: Some(Position::Noted), themes: vec!["A".into()], ..before.clone() };
        let found = difference(&before, &after).unwrap();
        let expected = [("position", ("", "noted")), ("themes", ("A; B", "A"))];
        let shown: Vec<_> = found.iter().map(|(n, (b, a))| (n.as_str(), (b.as_str(), a.as_str()))).collect();
        assert_eq!(shown, expected);
        assert_ne!(before.mark().unwrap(), after.mark().unwrap());
        assert!(difference(&before, &before.clone()).unwrap().is_empty());
    }

    #[test]
    fn causes_read_back() {
        for cause in Cause::ALL {
            assert_eq!(Cause::from_code(cause.code()), Some(*cause));
        }
    }
}
