//! Statistics under disclosure control: no count leaves the staff zone but through [`release`].
//!
//! # What is promised
//!
//! A cell is *small* when its count lies between 1 and the policy's threshold, or, if the policy
//! guards zeros, when it is a zero that tells something about every person of a group. A *small
//! difference* is one between cells of the same codes in two releases of a measure, when the records
//! of one are among those of the other: another cut of the period, another restriction, a later state
//! of knowledge.
//!
//! An attacker has every release of a measure, knows the policy, and knows that counts are whole,
//! not negative and add up to the totals shown. Whatever they compute, the numbers they must hold
//! possible for a small cell or a small difference span at least [`Policy::width`], so none is
//! found out exactly. Within a first release the same holds for every hidden cell.
//!
//! Beyond that, what chains of additions and subtractions over several releases give away is looked
//! for cell by cell (see [`rest`]); a small count found so is hidden like a small cell. The search
//! follows boxes of records and is not proved complete.
//!
//! It is not promised that nobody can tell that *some* hidden cell is small: a table without small
//! cells hides nothing.
//!
//! # How
//!
//! For each hidden cell a *move* is kept as the proof: another table with other numbers in the
//! hidden cells and the same numbers in all shown ones. A move takes a leaf along each axis, either
//! paired with another leaf that loses what it gains, so that their common totals stay, or single,
//! so that its totals change with it and must be hidden too. The cheapest move is looked for, the
//! cells it changes are hidden, and all of them are then protected by it (the hypercube method,
//! widened to trees of totals). A table of nothing but singles always exists, so the search ends.
//!
//! A move also says how records would have to differ for it: relabelled along one of its paired
//! axes, or there and not there. That decides which cells of *other* releases it changes (see
//! [`guard`]): those are hidden in a later release, and a move that would change an earlier one is
//! not taken. Where no move is left, the release is refused as a whole.
//!
//! # What to publish
//!
//! What was shown cannot be taken back, so order matters: publish for a period one table with all its
//! axes, and let overviews show its totals. A detailed table after its overviews is often refused; a
//! sum that grows month by month hides more each month, since each step is itself a small table.
//!
//! A release beside a year of monthly tables of 20 × 30 cells takes seconds: work for a job, not for a
//! page.

mod guard;
mod rest;
mod store;
mod suppress;
mod table;

pub use store::{SQL, latest, preview, publish};
pub use table::{Axis, Node, RawTable, TOTAL};

/// The value of a record whose value nobody knows.
pub const UNKNOWN: &str = "unknown";

/// The value of a record that has none: an answer not given, a year not stated.
pub const NONE: &str = "none";

use crate::{Code, Dimension, Later};
use base::{DateRange, Lang, Timestamp};
use db::ReadTx;
use serde::{Deserialize, Serialize};
use std::fmt;

/// What is counted.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Unit {
    /// Complaints and other cases.
    Cases,
    /// Persons.
    Persons,
    /// Visits to places of detention.
    Visits,
    /// Recommendations.
    Recommendations,
    /// Measures of programmes.
    Measures,
    /// Communications to committees.
    Communications,
}

/// Something that can be counted, as an area offers it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Measure {
    /// Its name in queries, `complaints.received`.
    pub id: &'static str,
    /// What one of the count is.
    pub unit: Unit,
    /// Key of the text that says exactly what is counted and what is not.
    pub definition: &'static str,
    /// What it can be broken down by and restricted to. For each of them a record has one value.
    pub dimensions: &'static [&'static str],
}

/// A question to a measure.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Query {
    /// The measure's id.
    pub measure: Code,
    /// The days counted.
    pub period: DateRange,
    /// What was known then is counted.
    pub as_of: Timestamp,
    /// The table's axes, at most three.
    pub by: Vec<Dimension>,
    /// Restrictions; a record must fit all of them.
    pub only: Vec<Only>,
}

/// A restriction to some values of a dimension.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Only {
    /// The dimension.
    pub dimension: Dimension,
    /// The values allowed: the finest there are, never groups, so that restrictions can be compared.
    pub codes: Vec<Code>,
}

/// What becomes of zeros.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Zeros {
    /// They are shown. (In a table released beside earlier ones a hidden cell may still be a zero.)
    Shown,
    /// Where all of a group fall under one value, the zeros beside it tell that value of everybody
    /// in the group; they are treated like small counts. Structural zeros are shown.
    Guarded,
}

/// The institution's rules of disclosure control.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Policy {
    /// Counts from 1 to one less than this are small.
    pub threshold: u32,
    /// How far apart the greatest and the least number possible for a hidden cell must be at least.
    pub width: u32,
    /// The zero rule.
    pub zeros: Zeros,
    /// Shown counts are rounded to multiples of this.
    pub rounding: Option<u32>,
}

impl Default for Policy {
    /// Threshold 5 (3 and 5 are usual), width 5: nobody can say a small count within 2 more or less.
    fn default() -> Self {
        Self { threshold: 5, width: 5, zeros: Zeros::Shown, rounding: None }
    }
}

/// A cell of a release. As JSON a number or `null`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(into = "Option<u64>", from = "Option<u64>")]
pub enum Cell {
    /// The count.
    Shown(u64),
    /// Not shown, to protect persons; it may be a small count or a larger one.
    Hidden,
}

impl From<Cell> for Option<u64> {
    fn from(cell: Cell) -> Self {
        match cell {
            Cell::Shown(n) => Some(n),
            Cell::Hidden => None,
        }
    }
}

impl From<Option<u64>> for Cell {
    fn from(cell: Option<u64>) -> Self {
        cell.map_or(Self::Hidden, Self::Shown)
    }
}

/// What a reader of a release must be told; each is the key of a text.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum Note {
    /// Some cells are hidden to protect persons.
    #[serde(rename = "stats-note-hidden")]
    Hidden,
    /// Counts are rounded, so totals may differ from the sums.
    #[serde(rename = "stats-note-rounded")]
    Rounded,
    /// Nothing is shown: together with what was published earlier it would tell of single persons.
    #[serde(rename = "stats-note-refused")]
    Refused,
}

impl Note {
    /// The key of the text.
    pub const fn key(self) -> &'static str {
        match self {
            Self::Hidden => "stats-note-hidden",
            Self::Rounded => "stats-note-rounded",
            Self::Refused => "stats-note-refused",
        }
    }
}

/// A table fit to be published.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Released {
    /// What one of a count is.
    pub unit: Unit,
    /// Key of the text that says what is counted.
    pub definition: String,
    /// The question.
    pub query: Query,
    /// The rules applied.
    pub policy: Policy,
    /// The moment of the snapshot the counts come from.
    pub snapshot: Timestamp,
    /// The axes.
    pub axes: Vec<Axis>,
    /// A cell for every combination of the axes' nodes; the first axis runs fastest. See [`Released::cell`].
    pub cells: Vec<Cell>,
    /// What a reader must be told.
    pub notes: Vec<Note>,
    /// What later releases are checked against. Never part of what is published.
    #[serde(skip)]
    proof: Proof,
}

/// Counts and moves behind a release.
#[derive(Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
struct Proof {
    counts: Vec<i64>,
    moves: Vec<suppress::Move>,
}

impl fmt::Debug for Proof {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Proof(…)")
    }
}

impl Released {
    /// The cell of these codes, one for each axis; [`TOTAL`] stands for a total.
    pub fn cell<C: AsRef<str>>(&self, codes: &[C]) -> Option<Cell> {
        let place: Option<Vec<usize>> = if codes.len() == self.axes.len() {
            self.axes.iter().zip(codes).map(|(axis, code)| axis.place(code.as_ref())).collect()
        } else {
            None
        };
        self.cells.get(table::Grid::new(&self.axes).index(&place?)).copied()
    }

    /// Whether nothing could be shown beside what was published earlier.
    pub fn is_refused(&self) -> bool {
        self.notes.contains(&Note::Refused)
    }
}

/// What an area can count. `app` holds a list of them, hence the boxed future.
pub trait Statistics: Send + Sync {
    /// The measures.
    fn measures(&self) -> &'static [Measure];

    /// What a value of a dimension is called: a region, a right, an outcome. The code itself if it is not known, and for
    /// [`TOTAL`], [`UNKNOWN`] and [`NONE`], which whoever shows them names.
    fn name(&self, dimension: &str, code: &str, lang: Lang) -> String;

    /// Counts. All tables of one `tx` are of one snapshot.
    fn table<'a>(&'a self, tx: &'a mut ReadTx, query: &'a Query) -> Later<'a, RawTable>;
}

/// Makes a table fit to be published beside the `earlier` releases of its measure (others are
/// ignored). Pure; [`publish`] also fetches the earlier ones and keeps the new one.
pub fn release(table: RawTable, policy: &Policy, earlier: &[Released]) -> Released {
    let RawTable { unit, definition, query, snapshot, axes, counts, impossible } = table;
    if let Some(same) = earlier.iter().find(|e| e.query == query && e.policy == *policy && e.axes == axes) {
        return same.clone();
    }
    let suppressed = suppress::suppress(&query, &axes, &counts, &impossible, policy, earlier);
    let shown = |(count, hidden): (&i64, bool)| {
        if hidden { Cell::Hidden } else { Cell::Shown(rounded(u64::try_from(*count).unwrap_or(0), policy.rounding)) }
    };
    let (cells, moves, mut notes): (Vec<Cell>, _, _) = match suppressed {
        Some(done) => {
            let notes = if done.hidden.contains(&true) { vec![Note::Hidden] } else { Vec::new() };
            (counts.iter().zip(done.hidden).map(shown).collect(), done.moves, notes)
        }
        None => (vec![Cell::Hidden; counts.len()], Vec::new(), vec![Note::Refused]),
    };
    if policy.rounding.is_some_and(|base| base > 1) {
        notes.push(Note::Rounded);
    }
    let proof = Proof { counts, moves };
    Released { unit, definition: definition.to_owned(), query, policy: *policy, snapshot, axes, cells, notes, proof }
}

fn rounded(count: u64, base: Option<u32>) -> u64 {
    match base.map(u64::from) {
        Some(base) if base > 1 => (count + base / 2) / base * base,
        _ => count,
    }
}
