//! Keyset paging: the next page begins after the last row seen, so page ten thousand costs what
//! page one does, and a row that is added meanwhile is neither shown twice nor skipped.

use base::Timestamp;
use std::str::FromStr;
use uuid::Uuid;

/// Where a page begins: after the row with this time and id. Travels in addresses as
/// `<microseconds>-<id>`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Cursor {
    /// The sort column of the last row seen.
    pub at: Timestamp,
    /// Its id, which breaks ties.
    pub id: Uuid,
}

impl Cursor {
    /// Before every row of a list that runs forward in time.
    pub const START: Self = Self { at: Timestamp::from_micros(0), id: Uuid::nil() };
    /// After every row: where a list that runs backward in time begins.
    pub const END: Self = Self { at: Timestamp::LAST, id: Uuid::max() };
}

impl std::fmt::Display for Cursor {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{}-{}", self.at.micros(), self.id.simple())
    }
}

/// The text in the address is no cursor of ours.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("not a place in the list; start again from its first page")]
pub struct NoCursor;

impl FromStr for Cursor {
    type Err = NoCursor;

    fn from_str(s: &str) -> Result<Self, NoCursor> {
        let (at, id) = s.split_once('-').ok_or(NoCursor)?;
        let at = at.parse().map(Timestamp::from_micros).map_err(|_| NoCursor)?;
        Ok(Self { at, id: id.parse().map_err(|_| NoCursor)? })
    }
}

/// Rows of one page and where the next begins.
#[derive(Debug, Clone)]
pub struct KeysetPage<T> {
    /// The rows, at most as many as asked for.
    pub rows: Vec<T>,
    /// Where the next page begins, if there is one.
    pub next: Option<Cursor>,
}

impl<T> KeysetPage<T> {
    /// Makes a page of `limit` rows out of `limit + 1` fetched ones.
    pub fn cut(mut rows: Vec<T>, limit: usize, cursor_of: impl Fn(&T) -> Cursor) -> Self {
        let more = rows.len() > limit;
        rows.truncate(limit);
        let next = if more { rows.last().map(cursor_of) } else { None };
        Self { rows, next }
    }

    /// The same page with other rows.
    pub fn map<U>(self, f: impl FnMut(T) -> U) -> KeysetPage<U> {
        KeysetPage { rows: self.rows.into_iter().map(f).collect(), next: self.next }
    }
}
