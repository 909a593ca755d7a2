//! Communications: the clear part, their deeds, people and files.

use crate::model::Procedure;
use crate::model::communication::{Communication, Deed, Event};
use base::{Date, EntryId, FileId, PersonId, Result, RootId, Timestamp};
use db::{Cursor, ReadTx, WriteTx};
use std::fmt;
use uuid::Uuid;

const ADD: &str = "INSERT INTO treaty_communication
    (root, number, un_number, committee, articles, stage, interim, outcome, grade, round, next_act, next_due, officer,
    opened_at, version) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, 1)";
const GET: &str = "SELECT * FROM treaty_communication WHERE root = $1";
const UPDATE: &str =
    "UPDATE treaty_communication SET un_number = $3, stage = $4, interim = $5, outcome = $6, grade = $7,
    round = $8, next_act = $9, next_due = $10, version = $2 + 1 WHERE root = $1 AND version = $2";
const ADD_RIGHT: &str = "INSERT INTO treaty_communication_right (root, right_key) VALUES ($1, $2)";
const RIGHTS: &str = "SELECT right_key FROM treaty_communication_right WHERE root = $1 ORDER BY right_key";
const ADD_PERSON: &str = "INSERT INTO treaty_communication_person (root, person, since) VALUES ($1, $2, $3)
    ON CONFLICT (root, person) DO NOTHING";
const PEOPLE: &str = "SELECT person FROM treaty_communication_person WHERE root = $1 ORDER BY since, person";
const ADD_EVENT: &str = "INSERT INTO treaty_communication_event (root, n, at, person, day, kind, about, until, entry)
    SELECT $1, COALESCE(MAX(n), 0) + 1, $2, $3, $4, $5, $6, $7, $8 FROM treaty_communication_event WHERE root = $1
    RETURNING n";
const EVENTS: &str = "SELECT * FROM treaty_communication_event WHERE root = $1 ORDER BY day DESC, n DESC";
const UNDO: &str = "UPDATE treaty_communication_event SET undone_at = $3, undone_by = $4, undone_entry = $5
    WHERE root = $1 AND n = $2 AND undone_at IS NULL";
const ADD_FILE: &str = "INSERT INTO treaty_communication_file (root, id, event, entry, size, at)
    VALUES ($1, $2, $3, $4, $5, $6)";
const FILES: &str = "SELECT id, event, entry FROM treaty_communication_file WHERE root = $1 ORDER BY at, id";
const DUE: &str = "SELECT * FROM treaty_communication c WHERE next_due IS NOT NULL AND (next_due, root) > ($1, $2)
    AND (CAST($3 AS text) IS NULL OR committee = $3) AND (CAST($4 AS text) IS NULL OR stage = $4)
    AND (CAST($5 AS text) IS NULL OR EXISTS
        (SELECT 1 FROM treaty_communication_right r WHERE r.root = c.root AND r.right_key = $5))
    AND next_due < $7 ORDER BY next_due, root LIMIT $6";
const REST: &str = "SELECT * FROM treaty_communication c WHERE next_due IS NULL AND (opened_at, root) < ($1, $2)
    AND (CAST($3 AS text) IS NULL OR committee = $3) AND (CAST($4 AS text) IS NULL OR stage = $4)
    AND (CAST($5 AS text) IS NULL OR EXISTS
        (SELECT 1 FROM treaty_communication_right r WHERE r.root = c.root AND r.right_key = $5))
    ORDER BY opened_at DESC, root DESC LIMIT $6";
const LATE: &str = "SELECT COUNT(*) FROM treaty_communication WHERE next_due IS NOT NULL AND next_due < $1";
const MINE: &str = "SELECT root FROM treaty_communication_person WHERE person = $1";
const RUNNING_AFTER: &str = "SELECT * FROM treaty_communication WHERE stage <> 'closed' AND root > $1
    ORDER BY root LIMIT 100";
const OPENED: &str = "SELECT root, committee FROM treaty_communication WHERE opened_at >= $1 AND opened_at < $2
    AND opened_at <= $3 ORDER BY opened_at, root";
const KNOWN: &str = "SELECT * FROM treaty_communication_event
    WHERE root = $1 AND at <= $2 AND (undone_at IS NULL OR undone_at > $2) ORDER BY n";
const PUBLIC_VIEWS: &str = "SELECT DISTINCT c.* FROM treaty_communication c
    JOIN treaty_communication_right r ON r.root = c.root
    WHERE c.un_number IS NOT NULL AND c.outcome IS NOT NULL AND r.right_key = $1 ORDER BY c.opened_at, c.root";

/// Every text of this module.
pub const SQL: &[&str] = &[
    ADD,
    GET,
    UPDATE,
    ADD_RIGHT,
    RIGHTS,
    ADD_PERSON,
    PEOPLE,
    ADD_EVENT,
    EVENTS,
    UNDO,
    ADD_FILE,
    FILES,
    DUE,
    REST,
    LATE,
    MINE,
    RUNNING_AFTER,
    OPENED,
    KNOWN,
    PUBLIC_VIEWS,
];

/// Adds a communication with its rights and the first person who works on it.
pub async fn add(tx: &mut WriteTx, c: &Communication, rights: &[String]) -> Result<()> {
    db::execute!(
        tx,
        sqlx::query(ADD)
            .bind(c.root)
            .bind(&c.number)
            .bind(&c.un_number)
            .bind(c.committee)
            .bind(&c.articles)
            .bind(c.stage)
            .bind(c.interim)
            .bind(c.outcome)
            .bind(c.grade)
            .bind(c.round)
            .bind(&c.next_act)
            .bind(c.next_due)
            .bind(c.officer)
            .bind(c.opened_at)
    )?;
    for right in rights {
        db::execute!(tx, sqlx::query(ADD_RIGHT).bind(c.root).bind(right))?;
    }
    add_person(tx, c.root, c.officer, c.opened_at).await
}

/// A communication.
pub async fn get(tx: &mut ReadTx, root: RootId) -> Result<Option<Communication>> {
    db::read!(tx, c => sqlx::query_as(GET).bind(root).fetch_optional(&mut *c).await)
}

/// Writes where a communication stands; `false` if somebody else was faster.
pub async fn update(tx: &mut WriteTx, c: &Communication) -> Result<bool> {
    let updated = db::execute!(
        tx,
        sqlx::query(UPDATE)
            .bind(c.root)
            .bind(c.version)
            .bind(&c.un_number)
            .bind(c.stage)
            .bind(c.interim)
            .bind(c.outcome)
            .bind(c.grade)
            .bind(c.round)
            .bind(&c.next_act)
            .bind(c.next_due)
    )?;
    Ok(updated == 1)
}

/// The rights a communication is about.
pub async fn rights(tx: &mut ReadTx, root: RootId) -> Result<Vec<String>> {
    db::read!(tx, c => sqlx::query_scalar(RIGHTS).bind(root).fetch_all(&mut *c).await)
}

/// Puts a person on a communication.
pub async fn add_person(tx: &mut WriteTx, root: RootId, person: PersonId, since: Timestamp) -> Result<()> {
    db::execute!(tx, sqlx::query(ADD_PERSON).bind(root).bind(person).bind(since)).map(drop)
}

/// Who works on a communication, the longest first.
pub async fn people(tx: &mut ReadTx, root: RootId) -> Result<Vec<PersonId>> {
    db::read!(tx, c => sqlx::query_scalar(PEOPLE).bind(root).fetch_all(&mut *c).await)
}

/// The communications a person works on.
pub async fn of_person(tx: &mut ReadTx, person: PersonId) -> Result<Vec<RootId>> {
    db::read!(tx, c => sqlx::query_scalar(MINE).bind(person).fetch_all(&mut *c).await)
}

/// A deed as it was recorded.
#[derive(Debug, Clone, PartialEq, Eq, sqlx::FromRow)]
pub struct EventRow {
    /// Its number in the file.
    pub n: i32,
    /// When it was recorded.
    pub at: Timestamp,
    /// By whom.
    pub person: PersonId,
    /// The day it happened.
    pub day: Date,
    /// The word of its kind.
    pub kind: String,
    /// The period, outcome or grade.
    pub about: Option<String>,
    /// The new last day of an extension.
    pub until: Option<Date>,
    /// The sealed words.
    pub entry: Option<EntryId>,
    /// When it was taken back.
    pub undone_at: Option<Timestamp>,
    /// By whom.
    pub undone_by: Option<PersonId>,
    /// The sealed reason.
    pub undone_entry: Option<EntryId>,
}

impl EventRow {
    /// What it says, if it was not taken back.
    pub fn event(&self) -> Option<Event> {
        self.as_recorded().filter(|_| self.undone_at.is_none())
    }

    /// What it said when it was recorded.
    fn as_recorded(&self) -> Option<Event> {
        let deed = Deed::read(&self.kind, self.about.as_deref(), self.until)?;
        Some(Event { n: self.n, day: self.day, deed })
    }
}

/// Records a deed; gives its number.
pub async fn add_event(
    tx: &mut WriteTx,
    root: RootId,
    (person, at): (PersonId, Timestamp),
    (day, deed): (Date, &Deed),
    entry: Option<EntryId>,
) -> Result<i32> {
    db::write!(tx, c => sqlx::query_scalar(ADD_EVENT).bind(root).bind(at).bind(person).bind(day)
        .bind(deed.kind()).bind(deed.about()).bind(deed.until()).bind(entry).fetch_one(&mut *c).await)
}

/// What happened, the latest day first, with what was taken back.
pub async fn events(tx: &mut ReadTx, root: RootId) -> Result<Vec<EventRow>> {
    db::read!(tx, c => sqlx::query_as(EVENTS).bind(root).fetch_all(&mut *c).await)
}

/// Takes a deed back; `false` if it was taken back already or never recorded.
pub async fn undo(
    tx: &mut WriteTx,
    root: RootId,
    n: i32,
    (person, at): (PersonId, Timestamp),
    reason: EntryId,
) -> Result<bool> {
    Ok(db::execute!(tx, sqlx::query(UNDO).bind(root).bind(n).bind(at).bind(person).bind(reason))? == 1)
}

/// A file of a deed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, sqlx::FromRow)]
pub struct FileRow {
    /// Its id.
    pub id: FileId,
    /// The number of the deed it came with.
    pub event: i32,
    /// The entry that opens it.
    pub entry: EntryId,
}

/// Adds a file.
pub async fn add_file(tx: &mut WriteTx, root: RootId, file: FileRow, size: u64, at: Timestamp) -> Result<()> {
    let size = i64::try_from(size).unwrap_or(i64::MAX);
    db::execute!(
        tx,
        sqlx::query(ADD_FILE).bind(root).bind(file.id).bind(file.event).bind(file.entry).bind(size).bind(at)
    )
    .map(drop)
}

/// The files of a communication.
pub async fn files(tx: &mut ReadTx, root: RootId) -> Result<Vec<FileRow>> {
    db::read!(tx, c => sqlx::query_as(FILES).bind(root).fetch_all(&mut *c).await)
}

/// After every day on which anything could be due.
const NEVER: Date = Date::from_jiff(jiff::civil::date(9999, 12, 31));

/// What the docket is narrowed to.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Filter {
    /// Code of a committee.
    pub committee: Option<String>,
    /// Code of a stage.
    pub stage: Option<String>,
    /// Key of a right.
    pub right: Option<String>,
    /// Only those whose last day lies before a day.
    pub late: Option<Date>,
}

/// Where a page of the docket begins: first come those with a last day, what is due first on top, then all others, the
/// newest on top. Travels in addresses as `due-2026-11-23-<id>` or `new-<microseconds>-<id>`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Place {
    /// Among those with a last day, after this day and id.
    Due(Date, Uuid),
    /// Among the others, after this one.
    Rest(Cursor),
}

impl Place {
    /// The top of the docket: before the first day on which anything could be due.
    pub const START: Self = Self::Due(Date::from_jiff(jiff::civil::date(1900, 1, 1)), Uuid::nil());

    /// Reads what stands in an address.
    pub fn read(text: &str) -> Option<Self> {
        match text.split_once('-')? {
            ("due", rest) => {
                let (due, id) = rest.rsplit_once('-')?;
                Some(Self::Due(due.parse().ok()?, id.parse().ok()?))
            }
            ("new", rest) => rest.parse().ok().map(Self::Rest),
            _ => None,
        }
    }

    fn after(c: &Communication) -> Self {
        c.next_due.map_or(Self::Rest(Cursor { at: c.opened_at, id: c.root.0 }), |due| Self::Due(due, c.root.0))
    }
}

impl fmt::Display for Place {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Due(due, id) => write!(f, "due-{due}-{}", id.simple()),
            Self::Rest(cursor) => write!(f, "new-{cursor}"),
        }
    }
}

/// A page of the docket, and where the next one begins.
pub async fn list(
    tx: &mut ReadTx,
    filter: &Filter,
    from: Place,
    limit: usize,
) -> Result<(Vec<Communication>, Option<Place>)> {
    let more = |have: usize| i64::try_from((limit + 1).saturating_sub(have)).unwrap_or(i64::MAX);
    let (mut rows, before): (Vec<Communication>, Cursor) = match from {
        Place::Rest(cursor) => (vec![], cursor),
        Place::Due(due, id) => {
            let rows = db::read!(tx, c => sqlx::query_as(DUE).bind(due).bind(id)
                .bind(&filter.committee).bind(&filter.stage).bind(&filter.right).bind(more(0))
                .bind(filter.late.unwrap_or(NEVER)).fetch_all(&mut *c).await)?;
            (rows, Cursor::END)
        }
    };
    if rows.len() <= limit && filter.late.is_none() {
        let rest: Vec<Communication> = db::read!(tx, c => sqlx::query_as(REST).bind(before.at).bind(before.id)
            .bind(&filter.committee).bind(&filter.stage).bind(&filter.right).bind(more(rows.len()))
            .fetch_all(&mut *c).await)?;
        rows.extend(rest);
    }
    let is_last = rows.len() <= limit;
    rows.truncate(limit);
    let next = rows.last().filter(|_| !is_last).map(Place::after);
    Ok((rows, next))
}

/// How many have a last day before a day.
pub async fn late(tx: &mut ReadTx, before: Date) -> Result<i64> {
    db::read!(tx, c => sqlx::query_scalar(LATE).bind(before).fetch_one(&mut *c).await)
}

/// Communications that are followed still, a hundred after an id.
pub async fn running_after(tx: &mut ReadTx, after: RootId) -> Result<Vec<Communication>> {
    db::read!(tx, c => sqlx::query_as(RUNNING_AFTER).bind(after).fetch_all(&mut *c).await)
}

/// Communications opened in a time and known at a moment, each with its committee and what was known of it then.
pub async fn known(
    tx: &mut ReadTx,
    from: Timestamp,
    until: Timestamp,
    as_of: Timestamp,
) -> Result<Vec<(Procedure, Vec<Event>)>> {
    let opened: Vec<(RootId, Procedure)> =
        db::read!(tx, c => sqlx::query_as(OPENED).bind(from).bind(until).bind(as_of).fetch_all(&mut *c).await)?;
    let mut known = vec![];
    for (root, committee) in opened {
        let rows: Vec<EventRow> =
            db::read!(tx, c => sqlx::query_as(KNOWN).bind(root).bind(as_of).fetch_all(&mut *c).await)?;
        known.push((committee, rows.iter().filter_map(EventRow::as_recorded).collect()));
    }
    Ok(known)
}

/// Communications about a right that a committee numbered and decided: what it publishes itself.
pub async fn decided(tx: &mut ReadTx, right: &str) -> Result<Vec<Communication>> {
    db::read!(tx, c => sqlx::query_as(PUBLIC_VIEWS).bind(right).fetch_all(&mut *c).await)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_place_in_the_docket_comes_back_from_its_address() {
        let id = Uuid::from_u128(7);
        let due = "2026-11-23".parse().unwrap();
        for place in [Place::START, Place::Due(due, id), Place::Rest(Cursor { at: Timestamp::LAST, id })] {
            assert_eq!(Place::read(&place.to_string()), Some(place));
        }
        for text in ["", "due", "due-2026-11-23", "new-1", "2026-11-23", "due-2026-02-30-07"] {
            assert_eq!(Place::read(text), None, "{text}");
        }
    }
}
