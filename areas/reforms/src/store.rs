//! All SQL of the area, and nothing else.

pub mod imports;
pub mod measures;
pub mod outside;
pub mod programmes;
pub mod voices;
pub mod words;

use crate::model::{Recommendation, Status};
use base::{Date, EntryId, PersonId, RecommendationId, Result, Timestamp};
use db::{Cursor, ReadTx, WriteTx};
use exchange::letters::LetterId;
use std::fmt;
use uuid::Uuid;

const ADD: &str = "INSERT INTO reform_recommendation
    (id, root, letter, source, number, body, right_key, unit, issued_at, due, status, status_at, version)
    VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13) ON CONFLICT (id) DO NOTHING";
const GET: &str = "SELECT * FROM reform_recommendation WHERE id = $1";
const OF_LETTER: &str = "SELECT * FROM reform_recommendation WHERE letter = $1";
const MOVE: &str = "UPDATE reform_recommendation SET status = $3, status_at = $4, version = $2 + 1
    WHERE id = $1 AND version = $2";
const SET_DUE: &str = "UPDATE reform_recommendation SET due = $2 WHERE letter = $1 AND status = 'sent'";
const ADD_STEP: &str = "INSERT INTO reform_step (recommendation, n, at, person, status, entry)
    SELECT $1, COALESCE(MAX(n), 0) + 1, $2, $3, $4, $5 FROM reform_step WHERE recommendation = $1";
const STEPS: &str = "SELECT at, person, status, entry FROM reform_step WHERE recommendation = $1 ORDER BY n DESC";
const AWAITED: &str = "SELECT * FROM reform_recommendation WHERE status IN ('sent', 'silent') AND (due, id) > ($1, $2)
    AND (CAST($3 AS text) IS NULL OR status = $3) AND (CAST($4 AS text) IS NULL OR body = $4)
    AND (CAST($5 AS text) IS NULL OR right_key = $5) ORDER BY due, id LIMIT $6";
const SETTLED: &str = "SELECT * FROM reform_recommendation WHERE status NOT IN ('sent', 'silent')
    AND (issued_at, id) < ($1, $2)
    AND (CAST($3 AS text) IS NULL OR status = $3) AND (CAST($4 AS text) IS NULL OR body = $4)
    AND (CAST($5 AS text) IS NULL OR right_key = $5) ORDER BY issued_at DESC, id DESC LIMIT $6";
const TALLY: &str = "SELECT status, COUNT(*) FROM reform_recommendation
    WHERE (CAST($1 AS text) IS NULL OR body = $1) AND (CAST($2 AS text) IS NULL OR right_key = $2) GROUP BY status";
/// The second condition is that of the index, so that both engines use it.
const LATE: &str = "SELECT * FROM reform_recommendation WHERE status = 'sent' AND status IN ('sent', 'silent')
    AND due < $1 ORDER BY due, id LIMIT 500";
const COUNT: &str = "SELECT r.body, r.right_key, s.status, COUNT(*) FROM reform_recommendation r
    JOIN reform_step s ON s.recommendation = r.id AND s.n =
    (SELECT MAX(n) FROM reform_step k WHERE k.recommendation = r.id AND k.at <= $3)
    WHERE r.issued_at >= $1 AND r.issued_at < $2 GROUP BY r.body, r.right_key, s.status";

/// Every text; a test prepares each on both engines.
pub const SQL: &[&str] = &[SET_DUE, ADD, GET, OF_LETTER, MOVE, ADD_STEP, STEPS, AWAITED, SETTLED, TALLY, LATE, COUNT];

/// Adds a recommendation; `false` if it is there already.
pub async fn add(tx: &mut WriteTx, r: &Recommendation) -> Result<bool> {
    let added = db::execute!(
        tx,
        sqlx::query(ADD)
            .bind(r.id)
            .bind(r.root)
            .bind(r.letter)
            .bind(r.source)
            .bind(&r.number)
            .bind(&r.body)
            .bind(&r.right_key)
            .bind(r.unit)
            .bind(r.issued_at)
            .bind(r.due)
            .bind(r.status)
            .bind(r.status_at)
            .bind(r.version)
    )?;
    Ok(added == 1)
}

/// A recommendation.
pub async fn get(tx: &mut ReadTx, id: RecommendationId) -> Result<Option<Recommendation>> {
    db::read!(tx, c => sqlx::query_as(GET).bind(id).fetch_optional(&mut *c).await)
}

/// What was recommended in a letter.
pub async fn of_letter(tx: &mut ReadTx, letter: LetterId) -> Result<Vec<Recommendation>> {
    db::read!(tx, c => sqlx::query_as(OF_LETTER).bind(letter).fetch_all(&mut *c).await)
}

/// Gives a recommendation another status; `false` if somebody else was faster.
pub async fn move_to(tx: &mut WriteTx, r: &Recommendation, status: Status, at: Timestamp) -> Result<bool> {
    let moved = db::execute!(tx, sqlx::query(MOVE).bind(r.id).bind(r.version).bind(status).bind(at))?;
    Ok(moved == 1)
}

/// A step of a recommendation's history.
#[derive(Debug, Clone, PartialEq, Eq, sqlx::FromRow)]
pub struct Step {
    /// When.
    pub at: Timestamp,
    /// Who said so; nobody where it came about by itself.
    pub person: Option<PersonId>,
    /// Where it stood from then on.
    pub status: Status,
    /// The sealed reasons.
    pub entry: Option<EntryId>,
}

/// Adds a step.
pub async fn add_step(tx: &mut WriteTx, id: RecommendationId, step: &Step) -> Result<()> {
    db::execute!(tx, sqlx::query(ADD_STEP).bind(id).bind(step.at).bind(step.person).bind(step.status).bind(step.entry))
        .map(drop)
}

/// The history, newest first.
pub async fn steps(tx: &mut ReadTx, id: RecommendationId) -> Result<Vec<Step>> {
    db::read!(tx, c => sqlx::query_as(STEPS).bind(id).fetch_all(&mut *c).await)
}

/// What a list is narrowed to.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Filter {
    /// Code of a status.
    pub status: Option<String>,
    /// Key of a body.
    pub body: Option<String>,
    /// Key of a right.
    pub right: Option<String>,
}

/// Where a page of the list begins: first come those that wait for an answer, what is due first on top, then all
/// others, the newest on top. Travels in addresses as `due-2026-11-23-<id>` or `new-<microseconds>-<id>`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Place {
    /// Among those that wait, after this day and id.
    Awaited(Date, Uuid),
    /// Among the others, after this one.
    Settled(Cursor),
}

impl Place {
    /// The top of the list: before the first day on which anything could be due.
    pub const START: Self = Self::Awaited(Date::from_jiff(jiff::civil::date(1900, 1, 1)), Uuid::nil());

    /// Reads what stands in an address.
    pub fn read(text: &str) -> Option<Self> {
        match text.split_once('-')? {
            ("due", rest) => {
                let (due, id) = rest.rsplit_once('-')?;
                Some(Self::Awaited(due.parse().ok()?, id.parse().ok()?))
            }
            ("new", rest) => rest.parse().ok().map(Self::Settled),
            _ => None,
        }
    }

    /// After a recommendation.
    const fn after(r: &Recommendation) -> Self {
        if r.status.is_awaited() {
            Self::Awaited(r.due, r.id.0)
        } else {
            Self::Settled(Cursor { at: r.issued_at, id: r.id.0 })
        }
    }
}

impl fmt::Display for Place {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Awaited(due, id) => write!(f, "due-{due}-{}", id.simple()),
            Self::Settled(cursor) => write!(f, "new-{cursor}"),
        }
    }
}

/// A page of the list, and where the next one begins.
pub async fn list(
    tx: &mut ReadTx,
    filter: &Filter,
    from: Place,
    limit: usize,
) -> Result<(Vec<Recommendation>, Option<Place>)> {
    let more = |have: usize| i64::try_from((limit + 1).saturating_sub(have)).unwrap_or(i64::MAX);
    let (mut rows, before): (Vec<Recommendation>, Cursor) = match from {
        Place::Settled(cursor) => (vec![], cursor),
        Place::Awaited(due, id) => {
            let rows = db::read!(tx, c => sqlx::query_as(AWAITED).bind(due).bind(id)
                .bind(&filter.status).bind(&filter.body).bind(&filter.right).bind(more(0))
                .fetch_all(&mut *c).await)?;
            (rows, Cursor::END)
        }
    };
    if rows.len() <= limit {
        let rest: Vec<Recommendation> = db::read!(tx, c => sqlx::query_as(SETTLED).bind(before.at).bind(before.id)
            .bind(&filter.status).bind(&filter.body).bind(&filter.right).bind(more(rows.len()))
            .fetch_all(&mut *c).await)?;
        rows.extend(rest);
    }
    let is_last = rows.len() <= limit;
    rows.truncate(limit);
    let next = rows.last().filter(|_| !is_last).map(Place::after);
    Ok((rows, next))
}

/// How many there are of each status, whatever status the list is narrowed to.
pub async fn tally(tx: &mut ReadTx, filter: &Filter) -> Result<Vec<(Status, i64)>> {
    db::read!(tx, c => sqlx::query_as(TALLY).bind(&filter.body).bind(&filter.right).fetch_all(&mut *c).await)
}

/// Recommendations without an answer whose last day lies before a day, the longest due first; at most 500.
pub async fn late(tx: &mut ReadTx, today: Date) -> Result<Vec<Recommendation>> {
    db::read!(tx, c => sqlx::query_as(LATE).bind(today).fetch_all(&mut *c).await)
}

/// Recommendations issued in a time, by body, right and where they stood at a moment.
pub async fn count(
    tx: &mut ReadTx,
    from: Timestamp,
    until: Timestamp,
    as_of: Timestamp,
) -> Result<Vec<(String, String, Status, i64)>> {
    db::read!(tx, c => sqlx::query_as(COUNT).bind(from).bind(until).bind(as_of).fetch_all(&mut *c).await)
}

/// Sets another last day for the reply to a letter, while there is none.
pub async fn set_due(tx: &mut WriteTx, letter: LetterId, due: Date) -> Result<()> {
    db::execute!(tx, sqlx::query(SET_DUE).bind(letter).bind(due)).map(drop)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_place_in_the_list_comes_back_from_its_address() {
        let id = Uuid::from_u128(7);
        let due = "2026-11-23".parse().unwrap();
        for place in [Place::START, Place::Awaited(due, id), Place::Settled(Cursor { at: Timestamp::LAST, id })] {
            assert_eq!(Place::read(&place.to_string()), Some(place));
        }
        for text in ["", "due", "due-2026-11-23", "new-1", "2026-11-23", "due-2026-02-30-07"] {
            assert_eq!(Place::read(text), None, "{text}");
        }
    }
}
