//! Lists of open cases: what is due first, narrowed by codes, each as quick among a hundred thousand as among ten.

use crate::model::{Case, Channel, LangCode, Origin, Risk, State};
use base::{PersonId, Result, RootId, Timestamp, UnitId};
use db::{Cursor, KeysetPage, ReadTx};
use uuid::Uuid;

/// A list's text: whose cases, and the code an index leads to. All take the same arguments, so what is not asked for is
/// an empty text, the nil id, or a wide range.
macro_rules! list {
    ($whose:literal, $lead:literal) => {
        concat!(
            "SELECT * FROM complaint_case WHERE state <> 'closed' AND ",
            $whose,
            " AND ",
            $lead,
            " AND (next_at, id) > ($2, $3) AND ($4 = '' OR state = $4) AND ($5 = '' OR right_key = $5)
             AND ($6 = '' OR region = $6) AND ($7 = '' OR body = $7) AND next_at <= $8
             AND ($10 = '' OR channel = $10) AND ($11 = '' OR risk = $11) AND ($12 = '' OR lang = $12)
             AND ($13 = '' OR origin = $13) AND (CAST($14 AS int) = 0 OR officer = $15)
             AND ($16 = '' OR ($16 = 'message' AND unread) OR ($16 = 'reply' AND news) OR ($16 = 'urgent' AND urgent IS NOT NULL)
                OR ($16 = 'up' AND escalated > 0) OR ($16 = 'nobody' AND officer IS NULL) OR ($16 = 'waits' AND next_act = 'await-reply'))
             ORDER BY next_at, id LIMIT $9"
        )
    };
}
const UNIT: &str = list!("unit = $1", "id <> $1");
const UNIT_STATE: &str = list!("unit = $1", "state = $4");
const UNIT_RIGHT: &str = list!("unit = $1", "right_key = $5");
const UNIT_REGION: &str = list!("unit = $1", "region = $6");
const UNIT_BODY: &str = list!("unit = $1", "body = $7");
const UNIT_MESSAGE: &str = list!("unit = $1", "unread");
const UNIT_REPLY: &str = list!("unit = $1", "news");
const UNIT_UP: &str = list!("unit = $1", "escalated > 0");
const UNIT_WAITS: &str = list!("unit = $1", "next_act = 'await-reply'");
/// An officer has few enough to look at each.
const OFFICER: &str = list!("officer = $1", "id <> $1");
/// The nil id stands for nobody in particular.
const ALL: &str = list!("id <> $1", "id <> $1");
const ALL_STATE: &str = list!("id <> $1", "state = $4");
const ALL_RIGHT: &str = list!("id <> $1", "right_key = $5");
const ALL_REGION: &str = list!("id <> $1", "region = $6");
const ALL_BODY: &str = list!("id <> $1", "body = $7");

macro_rules! due_before {
    ($whose:literal) => {
        concat!(
            "SELECT COUNT(*) FROM (SELECT 1 FROM complaint_case WHERE state <> 'closed' AND ",
            $whose,
            " AND next_at <= $2 LIMIT 1000) AS due"
        )
    };
}
const DUE_OF_UNIT: &str = due_before!("unit = $1");
const DUE_OF_OFFICER: &str = due_before!("officer = $1");
const DUE_OF_ALL: &str = due_before!("id <> $1");

const OFFERED: &str = "SELECT * FROM complaint_case WHERE offered_to = $1 ORDER BY next_at, id LIMIT 50";
/// What has come to the head of a unit.
const ESCALATED_IN: &str = "SELECT * FROM complaint_case WHERE state <> 'closed' AND escalated > 0
    AND unit = $1 ORDER BY next_at, id LIMIT 50";
const ESCALATED: &str = "SELECT * FROM complaint_case WHERE state <> 'closed' AND escalated > 0
    AND escalated >= $1 ORDER BY next_at, id LIMIT 50";
const HELD_BY: &str =
    "SELECT * FROM complaint_case WHERE officer = $1 AND state <> 'closed' AND id > $2 ORDER BY id LIMIT 200";
/// Cases that may be about one matter.
const LIKE: &str = "SELECT * FROM complaint_case WHERE right_key = $1 AND region = $2 AND arrived_at >= $3 AND id <> $4
    AND erased_at IS NULL ORDER BY arrived_at DESC, id DESC LIMIT 60";
const LIKE_REGION: &str =
    "SELECT * FROM complaint_case WHERE region = $1 AND state <> 'closed' AND arrived_at >= $2 AND id <> $3
    AND erased_at IS NULL ORDER BY arrived_at DESC, id DESC LIMIT 60";
const OFFICERS: &str =
    "SELECT DISTINCT officer FROM complaint_case WHERE unit = $1 AND state <> 'closed' AND officer IS NOT NULL";
const SOME: &str = "SELECT * FROM complaint_case WHERE id = $1";

/// Every text of this file.
pub(super) const SQL: &[&str] = &[
    UNIT,
    UNIT_STATE,
    UNIT_RIGHT,
    UNIT_REGION,
    UNIT_BODY,
    UNIT_MESSAGE,
    UNIT_REPLY,
    UNIT_UP,
    UNIT_WAITS,
    OFFICER,
    ALL,
    ALL_STATE,
    ALL_RIGHT,
    ALL_REGION,
    ALL_BODY,
    DUE_OF_UNIT,
    DUE_OF_OFFICER,
    DUE_OF_ALL,
    OFFERED,
    ESCALATED_IN,
    ESCALATED,
    HELD_BY,
    LIKE,
    LIKE_REGION,
    OFFICERS,
    SOME,
];

/// Whose cases a list shows.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Whose {
    /// A unit's.
    Unit(UnitId),
    /// An officer's.
    Officer(PersonId),
    /// Everybody's.
    All,
}

impl Whose {
    const fn id(self) -> Uuid {
        match self {
            Self::Unit(unit) => unit.0,
            Self::Officer(person) => person.0,
            Self::All => Uuid::nil(),
        }
    }
}

/// What stands out of a case in a list.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Mark {
    /// The complainant wrote, and nobody has answered.
    Message,
    /// A body replied, and nobody has read it.
    Reply,
    /// It is on an urgent track.
    Urgent,
    /// Its lateness has come to somebody higher up.
    Up,
    /// Nobody has it.
    Nobody,
    /// It waits for a body.
    Waits,
}

impl Mark {
    /// All of them, in the order of the form.
    pub const ALL: [Self; 6] = [Self::Urgent, Self::Message, Self::Reply, Self::Up, Self::Nobody, Self::Waits];

    /// The word in addresses.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Message => "message",
            Self::Reply => "reply",
            Self::Urgent => "urgent",
            Self::Up => "up",
            Self::Nobody => "nobody",
            Self::Waits => "waits",
        }
    }

    /// Reads the word.
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|m| m.code() == code)
    }
}

/// What a list is narrowed to.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Filter {
    /// Its state.
    pub state: Option<State>,
    /// Key of a right.
    pub right: Option<String>,
    /// Key of a region.
    pub region: Option<String>,
    /// Key of a body.
    pub body: Option<String>,
    /// Due by: its moment is the first that is too late.
    pub before: Option<Timestamp>,
    /// How it came.
    pub channel: Option<Channel>,
    /// The risk of reprisal.
    pub risk: Option<Risk>,
    /// The complainant's language.
    pub lang: Option<LangCode>,
    /// How it began.
    pub origin: Option<Origin>,
    /// Who has it.
    pub officer: Option<PersonId>,
    /// What stands out.
    pub mark: Option<Mark>,
}

/// The text whose index narrows a list most.
fn text(whose: Whose, filter: &Filter) -> &'static str {
    // What stands out is rarer than any code.
    match (whose, filter.mark) {
        (Whose::Unit(_), Some(Mark::Message)) => return UNIT_MESSAGE,
        (Whose::Unit(_), Some(Mark::Reply)) => return UNIT_REPLY,
        (Whose::Unit(_), Some(Mark::Up)) => return UNIT_UP,
        (Whose::Unit(_), Some(Mark::Waits)) => return UNIT_WAITS,
        _ => {}
    }
    let lead = [filter.body.is_some(), filter.right.is_some(), filter.region.is_some(), filter.state.is_some()];
    match (whose, lead) {
        (Whose::Officer(_), _) => OFFICER,
        (Whose::Unit(_), [true, ..]) => UNIT_BODY,
        (Whose::Unit(_), [_, true, ..]) => UNIT_RIGHT,
        (Whose::Unit(_), [_, _, true, _]) => UNIT_REGION,
        (Whose::Unit(_), [.., true]) => UNIT_STATE,
        (Whose::Unit(_), _) => UNIT,
        (Whose::All, [true, ..]) => ALL_BODY,
        (Whose::All, [_, true, ..]) => ALL_RIGHT,
        (Whose::All, [_, _, true, _]) => ALL_REGION,
        (Whose::All, [.., true]) => ALL_STATE,
        (Whose::All, _) => ALL,
    }
}

/// A page of a list: open cases, due first.
pub async fn queue(
    tx: &mut ReadTx,
    whose: Whose,
    filter: &Filter,
    after: Cursor,
    limit: u32,
) -> Result<KeysetPage<Case>> {
    let text = text(whose, filter);
    let key = |key: &Option<String>| key.clone().unwrap_or_default();
    let rows: Vec<Case> = db::read!(tx, c => sqlx::query_as(text)
        .bind(whose.id())
        .bind(after.at)
        .bind(after.id)
        .bind(filter.state.map_or("", State::code))
        .bind(key(&filter.right))
        .bind(key(&filter.region))
        .bind(key(&filter.body))
        .bind(filter.before.unwrap_or(Cursor::END.at))
        .bind(i64::from(limit) + 1)
        .bind(filter.channel.map_or("", Channel::code))
        .bind(filter.risk.map_or("", Risk::code))
        .bind(filter.lang.map_or("", |lang| base::Lang::from(lang).code()))
        .bind(filter.origin.map_or("", Origin::code))
        .bind(i32::from(filter.officer.is_some()))
        .bind(filter.officer.map_or(Uuid::nil(), |person| person.0))
        .bind(filter.mark.map_or("", Mark::code))
        .fetch_all(&mut *c).await)?;
    Ok(KeysetPage::cut(rows, limit as usize, |c| Cursor { at: c.next_at, id: c.id.0 }))
}

/// How many open cases are due by a moment; a thousand stands for a thousand or more.
pub async fn due_before(tx: &mut ReadTx, whose: Whose, moment: Timestamp) -> Result<i64> {
    let text = match whose {
        Whose::Unit(_) => DUE_OF_UNIT,
        Whose::Officer(_) => DUE_OF_OFFICER,
        Whose::All => DUE_OF_ALL,
    };
    db::read!(tx, c => sqlx::query_scalar(text).bind(whose.id()).bind(moment).fetch_one(&mut *c).await)
}

/// Cases offered to a unit, due first.
pub async fn offered(tx: &mut ReadTx, unit: UnitId) -> Result<Vec<Case>> {
    db::read!(tx, c => sqlx::query_as(OFFERED).bind(unit).fetch_all(&mut *c).await)
}

/// A unit's cases whose lateness has come to its head, due first.
pub async fn escalated_in(tx: &mut ReadTx, unit: UnitId) -> Result<Vec<Case>> {
    db::read!(tx, c => sqlx::query_as(ESCALATED_IN).bind(unit).fetch_all(&mut *c).await)
}

/// Cases whose lateness has come so far up, due first.
pub async fn escalated(tx: &mut ReadTx, level: i32) -> Result<Vec<Case>> {
    db::read!(tx, c => sqlx::query_as(ESCALATED).bind(level).fetch_all(&mut *c).await)
}

/// Open cases that an officer has, from one on; at most two hundred.
pub async fn held_by(tx: &mut ReadTx, officer: PersonId, after: RootId) -> Result<Vec<Case>> {
    db::read!(tx, c => sqlx::query_as(HELD_BY).bind(officer).bind(after).fetch_all(&mut *c).await)
}

/// Who has open cases of a unit, those who left it too.
pub async fn officers(tx: &mut ReadTx, unit: UnitId) -> Result<Vec<PersonId>> {
    db::read!(tx, c => sqlx::query_scalar(OFFICERS).bind(unit).fetch_all(&mut *c).await)
}

/// Cases on the same right in the same region since a moment, the newest first, at most sixty. Before a case is
/// registered nobody has said which right it is about: then the open ones of the region.
pub async fn like(tx: &mut ReadTx, case: &Case, since: Timestamp) -> Result<Vec<Case>> {
    let Some(region) = &case.region else { return Ok(vec![]) };
    let Some(right) = &case.right_key else {
        return db::read!(tx, c => sqlx::query_as(LIKE_REGION).bind(region).bind(since).bind(case.id).fetch_all(&mut *c).await);
    };
    db::read!(tx, c => sqlx::query_as(LIKE).bind(right).bind(region).bind(since).bind(case.id).fetch_all(&mut *c).await)
}

/// The cases of some ids, in their order; those that are not there are left out.
pub async fn some(tx: &mut ReadTx, ids: &[RootId]) -> Result<Vec<Case>> {
    let mut cases = Vec::with_capacity(ids.len());
    for id in ids {
        let found: Option<Case> = db::read!(tx, c => sqlx::query_as(SOME).bind(id).fetch_optional(&mut *c).await)?;
        cases.extend(found);
    }
    Ok(cases)
}
