//! Counts for statistics: rows of codes and how many; released nowhere but through `exchange::stats::release`.

use base::{Result, Timestamp};
use db::ReadTx;

/// Columns a count is made by, in this order; what a record lacks is null.
macro_rules! by {
    ($from:literal) => {
        concat!(
            "SELECT region, right_key, body, channel, lang, ending, COUNT(*) ",
            $from,
            " GROUP BY region, right_key, body, channel, lang, ending"
        )
    };
}
const RECEIVED: &str = by!("FROM complaint_case WHERE arrived_at >= $1 AND arrived_at < $2 AND arrived_at <= $3");
const CLOSED: &str =
    by!("FROM complaint_case WHERE closed_at >= $1 AND closed_at < $2 AND closed_at <= $3 AND ending IS NOT NULL");
/// Answered means that the clock of the decision was stopped.
const ANSWERED: &str = by!("FROM complaint_case WHERE id IN (SELECT root FROM complaint_clock WHERE rule = 'decision'
    AND stopped_at >= $1 AND stopped_at < $2 AND stopped_at <= $3)");
const IN_TIME: &str = by!("FROM complaint_case WHERE id IN (SELECT root FROM complaint_clock WHERE rule = 'decision'
    AND stopped_at >= $1 AND stopped_at < $2 AND stopped_at <= $3 AND stopped_at < due_at)");
const REMEDIES: &str = "SELECT c.region, c.right_key, c.body, c.channel, c.lang, r.kind, CAST(SUM(r.people) AS bigint)
    FROM complaint_remedy r JOIN complaint_case c ON c.id = r.root
    WHERE r.at >= $1 AND r.at < $2 AND r.at <= $3 GROUP BY c.region, c.right_key, c.body, c.channel, c.lang, r.kind";
const VOICES: &str = "SELECT COUNT(*), CAST(COALESCE(SUM(fair), 0) AS bigint), CAST(COALESCE(SUM(clear), 0) AS bigint),
    CAST(COALESCE(SUM(in_time), 0) AS bigint) FROM complaint_voice WHERE month >= $1 AND month <= $2";

/// Every text of this file.
pub(super) const SQL: &[&str] = &[RECEIVED, CLOSED, ANSWERED, IN_TIME, REMEDIES, VOICES];

/// What is counted.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Count {
    /// Complaints that arrived.
    Received,
    /// Cases that were closed.
    Closed,
    /// Cases whose decision was told.
    Answered,
    /// Those told in time.
    InTime,
    /// People for whom something came of it.
    Remedies,
}

/// A count by codes: region, right, body, channel, language, and how it ended or what came of it.
#[derive(Debug, Clone, PartialEq, Eq, sqlx::FromRow)]
pub struct Counted(
    pub Option<String>,
    pub Option<String>,
    pub Option<String>,
    pub Option<String>,
    pub Option<String>,
    pub Option<String>,
    pub i64,
);

/// Counts in a period, as known at a moment.
pub async fn count(
    tx: &mut ReadTx,
    what: Count,
    from: Timestamp,
    until: Timestamp,
    as_of: Timestamp,
) -> Result<Vec<Counted>> {
    let text = match what {
        Count::Received => RECEIVED,
        Count::Closed => CLOSED,
        Count::Answered => ANSWERED,
        Count::InTime => IN_TIME,
        Count::Remedies => REMEDIES,
    };
    db::read!(tx, c => sqlx::query_as(text).bind(from).bind(until).bind(as_of).fetch_all(&mut *c).await)
}

/// How people found it in months from one to another: how many answered, and the sums of what they gave for fair, clear
/// and in time.
pub async fn voices(tx: &mut ReadTx, from: &str, until: &str) -> Result<(i64, i64, i64, i64)> {
    db::read!(tx, c => sqlx::query_as(VOICES).bind(from).bind(until).fetch_one(&mut *c).await)
}
