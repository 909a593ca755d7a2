//! Lists of open cases: what is due first, narrowed by codes, each as quick among a hundred thousand as among ten.

use crate::model::{Case, Channel, LangCode, Origin, Risk, State};
use base::{PersonId, Result, RootId, Timestamp, UnitId};
use db::{Cursor, KeysetPage, ReadTx};
use sqlx::types::Json;
use uuid::Uuid;

/// A list's text: whose cases, and the code an index leads to. All take the same arguments, so what is not asked for is
/// an empty text, the nil id, or a wide range.
macro_rules! list {
    ($whose:literal, $lead:literal) => {
        list!("state <> 'closed' AND next_at <= $8", $whose, $lead)
    };
    ($which:literal, $whose:literal, $lead:literal) => {
        concat!(
            "SELECT * FROM complaint_case WHERE ",
            $which,
            " AND ",
            $whose,
            " AND ",
            $lead,
            " AND (next_at, id) > ($2, $3) AND ($4 = '' OR state = $4) AND ($5 = '' OR right_key = $5)
             AND ($6 = '' OR region = $6) AND ($7 = '' OR body = $7)
             AND ($10 = '' OR channel = $10) AND ($11 = '' OR risk = $11) AND ($12 = '' OR lang = $12)
             AND ($13 = '' OR origin = $13) AND (CAST($14 AS int) = 0 OR officer = $15)
             AND ($16 = '' OR ($16 = 'message' AND unread) OR ($16 = 'reply' AND news) OR ($16 = 'urgent' AND urgent IS NOT NULL)
                OR ($16 = 'up' AND escalated > 0) OR ($16 = 'nobody' AND officer IS NULL) OR ($16 = 'waits' AND next_act = 'await-reply')
                OR ($16 = 'silent' AND next_act IN ('await-reply', 'remind-body')) OR ($16 = 'review' AND reviewing))
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
/// What arrived since a moment, closed or not.
const ARRIVED_UNIT: &str = list!("arrived_at >= $8", "unit = $1", "id <> $1");
const ARRIVED_OFFICER: &str = list!("arrived_at >= $8", "officer = $1", "id <> $1");
const ARRIVED_ALL: &str = list!("arrived_at >= $8", "id <> $1", "id <> $1");

/// Open cases by what those who lead look at. Walls stand beside: behind one even the number is nobody's business.
macro_rules! open {
    ($whose:literal) => {
        concat!(
            "SELECT region, body, walls, next_at <= $2 AS late, next_at <= $3 AS soon, reviewing,
             next_act IN ('await-reply', 'remind-body') AS waits, COUNT(*) AS cases
             FROM complaint_case WHERE state <> 'closed' AND ",
            $whose,
            " GROUP BY 1, 2, 3, 4, 5, 6, 7"
        )
    };
}
const OPEN_UNIT: &str = open!("unit = $1");
const OPEN_OFFICER: &str = open!("officer = $1");
const OPEN_ALL: &str = open!("id <> $1");

/// Cases that arrived since a moment, and which of them since another.
macro_rules! arrivals {
    ($whose:literal) => {
        concat!(
            "SELECT region, right_key, walls, arrived_at >= $3 AS recent, COUNT(*) AS cases
             FROM complaint_case WHERE arrived_at >= $2 AND ",
            $whose,
            " GROUP BY 1, 2, 3, 4"
        )
    };
}
const ARRIVALS_UNIT: &str = arrivals!("unit = $1");
const ARRIVALS_OFFICER: &str = arrivals!("officer = $1");
const ARRIVALS_ALL: &str = arrivals!("id <> $1");

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
    ARRIVED_UNIT,
    ARRIVED_OFFICER,
    ARRIVED_ALL,
    OPEN_UNIT,
    OPEN_OFFICER,
    OPEN_ALL,
    ARRIVALS_UNIT,
    ARRIVALS_OFFICER,
    ARRIVALS_ALL,
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
    /// A body is asked, and has not replied; whether it is to be reminded by now or not.
    Silent,
    /// Somebody asked for a review of it.
    Review,
}

impl Mark {
    /// All of them, in the order of the form.
    pub const ALL: [Self; 8] =
        [Self::Urgent, Self::Message, Self::Reply, Self::Up, Self::Nobody, Self::Waits, Self::Silent, Self::Review];

    /// The word in addresses.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Message => "message",
            Self::Reply => "reply",
            Self::Urgent => "urgent",
            Self::Up => "up",
            Self::Nobody => "nobody",
            Self::Waits => "waits",
            Self::Silent => "silent",
            Self::Review => "review",
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
    /// What arrived since a moment, closed or not, whenever it is due.
    pub arrived: Option<Timestamp>,
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
    if filter.arrived.is_some() {
        return match whose {
            Whose::Unit(_) => ARRIVED_UNIT,
            Whose::Officer(_) => ARRIVED_OFFICER,
            Whose::All => ARRIVED_ALL,
        };
    }
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
        .bind(filter.arrived.or(filter.before).unwrap_or(Cursor::END.at))
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

/// Open cases that have this in common.
#[derive(Debug, Clone, PartialEq, Eq, sqlx::FromRow)]
pub struct OpenCases {
    /// Key of the region.
    pub region: Option<String>,
    /// Key of the body.
    pub body: Option<String>,
    /// Who must not know of them.
    pub walls: Json<Vec<PersonId>>,
    /// Whether they are late.
    pub late: bool,
    /// Whether they are due soon, or late.
    pub soon: bool,
    /// Whether somebody asked for a review.
    pub reviewing: bool,
    /// Whether a body is asked and has not replied.
    pub waits: bool,
    /// How many.
    pub cases: i64,
}

/// Open cases by what those who lead look at: late by a moment, due by another.
pub async fn open_by(tx: &mut ReadTx, whose: Whose, late: Timestamp, soon: Timestamp) -> Result<Vec<OpenCases>> {
    let text = match whose {
        Whose::Unit(_) => OPEN_UNIT,
        Whose::Officer(_) => OPEN_OFFICER,
        Whose::All => OPEN_ALL,
    };
    db::read!(tx, c => sqlx::query_as(text).bind(whose.id()).bind(late).bind(soon).fetch_all(&mut *c).await)
}

/// Cases that arrived and have this in common.
#[derive(Debug, Clone, PartialEq, Eq, sqlx::FromRow)]
pub struct Arrivals {
    /// Key of the region.
    pub region: Option<String>,
    /// Key of the right.
    pub right_key: Option<String>,
    /// Who must not know of them.
    pub walls: Json<Vec<PersonId>>,
    /// Whether they arrived since the later moment.
    pub recent: bool,
    /// How many.
    pub cases: i64,
}

/// What arrived since a moment, and which of it since a later one.
pub async fn arrivals(tx: &mut ReadTx, whose: Whose, since: Timestamp, recent: Timestamp) -> Result<Vec<Arrivals>> {
    let text = match whose {
        Whose::Unit(_) => ARRIVALS_UNIT,
        Whose::Officer(_) => ARRIVALS_OFFICER,
        Whose::All => ARRIVALS_ALL,
    };
    db::read!(tx, c => sqlx::query_as(text).bind(whose.id()).bind(since).bind(recent).fetch_all(&mut *c).await)
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
