//! What belongs to a case: people, tasks, reprisals, links, referrals, remedies, settlements, reviews.

use crate::model::{Against, LinkKind, Part, ReferralOutcome, Remedy, ReviewAbout, ReviewOutcome, TaskKind};
use base::{Date, EntryId, PersonId, Result, RootId, Timestamp, UnitId};
use db::{ReadTx, WriteTx};
use uuid::Uuid;

const ADD_PARTY: &str = "INSERT INTO complaint_party (root, id, part, entry, at) VALUES ($1, $2, $3, $4, $5)";
const PARTY_GONE: &str = "UPDATE complaint_party SET gone_at = $3 WHERE root = $1 AND id = $2 AND gone_at IS NULL";
const PARTIES: &str = "SELECT id, part, entry, at, gone_at FROM complaint_party WHERE root = $1 ORDER BY at, id";
const ADD_TASK: &str = "INSERT INTO complaint_task (root, id, kind, person, due, entry, made_at)
    VALUES ($1, $2, $3, $4, $5, $6, $7)";
const TASK_DONE: &str = "UPDATE complaint_task SET done_at = $3 WHERE root = $1 AND id = $2 AND done_at IS NULL";
const TASKS: &str = "SELECT root, id, kind, person, due, entry, made_at, done_at FROM complaint_task WHERE root = $1
    ORDER BY due, id";
const TASKS_OF: &str = "SELECT root, id, kind, person, due, entry, made_at, done_at FROM complaint_task
    WHERE person = $1 AND done_at IS NULL ORDER BY due, id LIMIT 100";
const ADD_REPRISAL: &str = "INSERT INTO complaint_reprisal (root, id, against, entry, at) VALUES ($1, $2, $3, $4, $5)";
const REPRISAL_ENDED: &str =
    "UPDATE complaint_reprisal SET ended_at = $3 WHERE root = $1 AND id = $2 AND ended_at IS NULL";
const REPRISALS: &str =
    "SELECT id, against, entry, at, ended_at FROM complaint_reprisal WHERE root = $1 ORDER BY at, id";
const ADD_LINK: &str = "INSERT INTO complaint_link (root, other, kind, person, at) VALUES ($1, $2, $3, $4, $5)
    ON CONFLICT DO NOTHING";
const DROP_LINK: &str = "DELETE FROM complaint_link WHERE root = $1 AND other = $2 AND kind = $3";
const LINKS: &str = "SELECT root, other, kind, person, at FROM complaint_link WHERE root = $1
    UNION ALL SELECT root, other, kind, person, at FROM complaint_link WHERE other = $1";
const ADD_REFERRAL: &str = "INSERT INTO complaint_referral (root, id, from_unit, to_unit, person, at, entry)
    VALUES ($1, $2, $3, $4, $5, $6, $7)";
const DECIDE_REFERRAL: &str =
    "UPDATE complaint_referral SET outcome = $3, decided_at = $4, decided_by = $5, answer = $6
    WHERE root = $1 AND id = $2 AND outcome IS NULL";
const OPEN_REFERRAL: &str = "SELECT id, from_unit, to_unit, person, at, entry FROM complaint_referral
    WHERE root = $1 AND outcome IS NULL";
const ADD_REMEDY: &str = "INSERT INTO complaint_remedy (root, id, kind, people, amount, person, at)
    VALUES ($1, $2, $3, $4, $5, $6, $7)";
const REMEDIES: &str = "SELECT id, kind, people, amount, at FROM complaint_remedy WHERE root = $1 ORDER BY at, id";
const ADD_SETTLEMENT: &str =
    "INSERT INTO complaint_settlement (root, id, entry, agreed_at, due) VALUES ($1, $2, $3, $4, $5)";
const SETTLEMENT_KEPT: &str = "UPDATE complaint_settlement SET kept = $3, kept_at = $4
    WHERE root = $1 AND id = $2 AND kept IS NULL";
const SETTLEMENTS: &str = "SELECT id, entry, agreed_at, due, kept, kept_at FROM complaint_settlement WHERE root = $1
    ORDER BY agreed_at, id";
const ADD_REVIEW: &str = "INSERT INTO complaint_review_asked (root, id, about, entry, at) VALUES ($1, $2, $3, $4, $5)";
const DECIDE_REVIEW: &str =
    "UPDATE complaint_review_asked SET outcome = $3, decided_at = $4, decided_by = $5, answer = $6
    WHERE root = $1 AND id = $2 AND outcome IS NULL";
const REVIEWS: &str =
    "SELECT id, about, entry, at, outcome FROM complaint_review_asked WHERE root = $1 ORDER BY at, id";
const ADD_VOICE: &str = "INSERT INTO complaint_voice (id, month, fair, clear, in_time) VALUES ($1, $2, $3, $4, $5)";

/// Every text of this file.
pub(super) const SQL: &[&str] = &[
    ADD_PARTY,
    PARTY_GONE,
    PARTIES,
    ADD_TASK,
    TASK_DONE,
    TASKS,
    TASKS_OF,
    ADD_REPRISAL,
    REPRISAL_ENDED,
    REPRISALS,
    ADD_LINK,
    DROP_LINK,
    LINKS,
    ADD_REFERRAL,
    DECIDE_REFERRAL,
    OPEN_REFERRAL,
    ADD_REMEDY,
    REMEDIES,
    ADD_SETTLEMENT,
    SETTLEMENT_KEPT,
    SETTLEMENTS,
    ADD_REVIEW,
    DECIDE_REVIEW,
    REVIEWS,
    ADD_VOICE,
];

/// A person of a case; who they are is in the entry.
#[derive(Debug, Clone, PartialEq, Eq, sqlx::FromRow)]
pub struct PartyRow {
    /// Its id.
    pub id: Uuid,
    /// The part they have.
    pub part: Part,
    /// The sealed card.
    pub entry: EntryId,
    /// Since when.
    pub at: Timestamp,
    /// When they ceased to have it, or another card took this one's place.
    pub gone_at: Option<Timestamp>,
}

/// Adds a person.
pub async fn add_party(tx: &mut WriteTx, root: RootId, p: &PartyRow) -> Result<()> {
    db::execute!(tx, sqlx::query(ADD_PARTY).bind(root).bind(p.id).bind(p.part).bind(p.entry).bind(p.at)).map(drop)
}

/// A person has no part any more; `false` if they had none.
pub async fn party_gone(tx: &mut WriteTx, root: RootId, id: Uuid, at: Timestamp) -> Result<bool> {
    Ok(db::execute!(tx, sqlx::query(PARTY_GONE).bind(root).bind(id).bind(at))? == 1)
}

/// The people of a case, those who are gone too.
pub async fn parties(tx: &mut ReadTx, root: RootId) -> Result<Vec<PartyRow>> {
    db::read!(tx, c => sqlx::query_as(PARTIES).bind(root).fetch_all(&mut *c).await)
}

/// Something to be done for a case.
#[derive(Debug, Clone, PartialEq, Eq, sqlx::FromRow)]
pub struct TaskRow {
    /// The case.
    pub root: RootId,
    /// Its id.
    pub id: Uuid,
    /// What.
    pub kind: TaskKind,
    /// Who does it; nobody yet, if none.
    pub person: Option<PersonId>,
    /// The last day.
    pub due: Date,
    /// The sealed words.
    pub entry: EntryId,
    /// When it was set.
    pub made_at: Timestamp,
    /// When it was done.
    pub done_at: Option<Timestamp>,
}

/// Sets a task.
pub async fn add_task(tx: &mut WriteTx, t: &TaskRow) -> Result<()> {
    db::execute!(
        tx,
        sqlx::query(ADD_TASK)
            .bind(t.root)
            .bind(t.id)
            .bind(t.kind)
            .bind(t.person)
            .bind(t.due)
            .bind(t.entry)
            .bind(t.made_at)
    )
    .map(drop)
}

/// A task is done; `false` if it was already.
pub async fn task_done(tx: &mut WriteTx, root: RootId, id: Uuid, at: Timestamp) -> Result<bool> {
    Ok(db::execute!(tx, sqlx::query(TASK_DONE).bind(root).bind(id).bind(at))? == 1)
}

/// The tasks of a case, due first.
pub async fn tasks(tx: &mut ReadTx, root: RootId) -> Result<Vec<TaskRow>> {
    db::read!(tx, c => sqlx::query_as(TASKS).bind(root).fetch_all(&mut *c).await)
}

/// What a person has to do, due first, at most a hundred.
pub async fn tasks_of(tx: &mut ReadTx, person: PersonId) -> Result<Vec<TaskRow>> {
    db::read!(tx, c => sqlx::query_as(TASKS_OF).bind(person).fetch_all(&mut *c).await)
}

/// Pressure on somebody because of a complaint.
#[derive(Debug, Clone, PartialEq, Eq, sqlx::FromRow)]
pub struct ReprisalRow {
    /// Its id.
    pub id: Uuid,
    /// On whom.
    pub against: Against,
    /// The sealed words.
    pub entry: EntryId,
    /// When it was told.
    pub at: Timestamp,
    /// When it was over.
    pub ended_at: Option<Timestamp>,
}

/// Records a reprisal.
pub async fn add_reprisal(tx: &mut WriteTx, root: RootId, r: &ReprisalRow) -> Result<()> {
    db::execute!(tx, sqlx::query(ADD_REPRISAL).bind(root).bind(r.id).bind(r.against).bind(r.entry).bind(r.at)).map(drop)
}

/// A reprisal is over; `false` if it was already.
pub async fn reprisal_ended(tx: &mut WriteTx, root: RootId, id: Uuid, at: Timestamp) -> Result<bool> {
    Ok(db::execute!(tx, sqlx::query(REPRISAL_ENDED).bind(root).bind(id).bind(at))? == 1)
}

/// The reprisals of a case.
pub async fn reprisals(tx: &mut ReadTx, root: RootId) -> Result<Vec<ReprisalRow>> {
    db::read!(tx, c => sqlx::query_as(REPRISALS).bind(root).fetch_all(&mut *c).await)
}

/// A link between two cases.
#[derive(Debug, Clone, PartialEq, Eq, sqlx::FromRow)]
pub struct LinkRow {
    /// The case it was made on.
    pub root: RootId,
    /// The other.
    pub other: RootId,
    /// How they hang together.
    pub kind: LinkKind,
    /// Who made it; nobody, if it came by itself.
    pub person: Option<PersonId>,
    /// When.
    pub at: Timestamp,
}

/// Links two cases; a link there is already stays.
pub async fn add_link(tx: &mut WriteTx, l: &LinkRow) -> Result<()> {
    db::execute!(tx, sqlx::query(ADD_LINK).bind(l.root).bind(l.other).bind(l.kind).bind(l.person).bind(l.at)).map(drop)
}

/// Takes a link away; `false` if there was none.
pub async fn drop_link(tx: &mut WriteTx, root: RootId, other: RootId, kind: LinkKind) -> Result<bool> {
    Ok(db::execute!(tx, sqlx::query(DROP_LINK).bind(root).bind(other).bind(kind))? == 1)
}

/// The links of a case, made on it or on the other.
pub async fn links(tx: &mut ReadTx, root: RootId) -> Result<Vec<LinkRow>> {
    db::read!(tx, c => sqlx::query_as(LINKS).bind(root).fetch_all(&mut *c).await)
}

/// An offer of a case to another unit.
#[derive(Debug, Clone, PartialEq, Eq, sqlx::FromRow)]
pub struct ReferralRow {
    /// Its id.
    pub id: Uuid,
    /// The unit that has the case.
    pub from_unit: UnitId,
    /// The unit that is asked.
    pub to_unit: UnitId,
    /// Who asked.
    pub person: PersonId,
    /// When.
    pub at: Timestamp,
    /// The sealed reasons.
    pub entry: EntryId,
}

/// Offers a case.
pub async fn add_referral(tx: &mut WriteTx, root: RootId, r: &ReferralRow) -> Result<()> {
    db::execute!(
        tx,
        sqlx::query(ADD_REFERRAL)
            .bind(root)
            .bind(r.id)
            .bind(r.from_unit)
            .bind(r.to_unit)
            .bind(r.person)
            .bind(r.at)
            .bind(r.entry)
    )
    .map(drop)
}

/// Ends an offer; `false` if somebody was faster.
pub async fn decide_referral(
    tx: &mut WriteTx,
    (root, id): (RootId, Uuid),
    outcome: ReferralOutcome,
    (at, by): (Timestamp, PersonId),
    answer: Option<EntryId>,
) -> Result<bool> {
    let done = db::execute!(
        tx,
        sqlx::query(DECIDE_REFERRAL).bind(root).bind(id).bind(outcome).bind(at).bind(by).bind(answer)
    )?;
    Ok(done == 1)
}

/// The offer that waits for an answer.
pub async fn open_referral(tx: &mut ReadTx, root: RootId) -> Result<Option<ReferralRow>> {
    db::read!(tx, c => sqlx::query_as(OPEN_REFERRAL).bind(root).fetch_optional(&mut *c).await)
}

/// What came of a case for people.
#[derive(Debug, Clone, PartialEq, Eq, sqlx::FromRow)]
pub struct RemedyRow {
    /// Its id.
    pub id: Uuid,
    /// What.
    pub kind: Remedy,
    /// For or against how many people.
    pub people: i32,
    /// Money, in whole units of the country's currency.
    pub amount: Option<i64>,
    /// When it was recorded.
    pub at: Timestamp,
}

/// Records what came of a case.
pub async fn add_remedy(tx: &mut WriteTx, root: RootId, r: &RemedyRow, by: PersonId) -> Result<()> {
    db::execute!(
        tx,
        sqlx::query(ADD_REMEDY).bind(root).bind(r.id).bind(r.kind).bind(r.people).bind(r.amount).bind(by).bind(r.at)
    )
    .map(drop)
}

/// What came of a case.
pub async fn remedies(tx: &mut ReadTx, root: RootId) -> Result<Vec<RemedyRow>> {
    db::read!(tx, c => sqlx::query_as(REMEDIES).bind(root).fetch_all(&mut *c).await)
}

/// An amicable settlement.
#[derive(Debug, Clone, PartialEq, Eq, sqlx::FromRow)]
pub struct SettlementRow {
    /// Its id.
    pub id: Uuid,
    /// The sealed terms.
    pub entry: EntryId,
    /// When it was agreed.
    pub agreed_at: Timestamp,
    /// By when it must be kept.
    pub due: Date,
    /// Whether it was; nothing before somebody has looked.
    pub kept: Option<bool>,
    /// When somebody looked.
    pub kept_at: Option<Timestamp>,
}

/// Records a settlement.
pub async fn add_settlement(tx: &mut WriteTx, root: RootId, s: &SettlementRow) -> Result<()> {
    db::execute!(tx, sqlx::query(ADD_SETTLEMENT).bind(root).bind(s.id).bind(s.entry).bind(s.agreed_at).bind(s.due))
        .map(drop)
}

/// Records whether a settlement was kept; `false` if that was recorded already.
pub async fn settlement_kept(tx: &mut WriteTx, root: RootId, id: Uuid, kept: bool, at: Timestamp) -> Result<bool> {
    Ok(db::execute!(tx, sqlx::query(SETTLEMENT_KEPT).bind(root).bind(id).bind(kept).bind(at))? == 1)
}

/// The settlements of a case.
pub async fn settlements(tx: &mut ReadTx, root: RootId) -> Result<Vec<SettlementRow>> {
    db::read!(tx, c => sqlx::query_as(SETTLEMENTS).bind(root).fetch_all(&mut *c).await)
}

/// A request to look once more.
#[derive(Debug, Clone, PartialEq, Eq, sqlx::FromRow)]
pub struct ReviewRow {
    /// Its id.
    pub id: Uuid,
    /// At what.
    pub about: ReviewAbout,
    /// The sealed words.
    pub entry: EntryId,
    /// When it was asked.
    pub at: Timestamp,
    /// How it ended.
    pub outcome: Option<ReviewOutcome>,
}

/// Records a request for review.
pub async fn add_review(tx: &mut WriteTx, root: RootId, r: &ReviewRow) -> Result<()> {
    db::execute!(tx, sqlx::query(ADD_REVIEW).bind(root).bind(r.id).bind(r.about).bind(r.entry).bind(r.at)).map(drop)
}

/// Decides on a review; `false` if somebody was faster.
pub async fn decide_review(
    tx: &mut WriteTx,
    (root, id): (RootId, Uuid),
    outcome: ReviewOutcome,
    (at, by): (Timestamp, PersonId),
    answer: EntryId,
) -> Result<bool> {
    let done =
        db::execute!(tx, sqlx::query(DECIDE_REVIEW).bind(root).bind(id).bind(outcome).bind(at).bind(by).bind(answer))?;
    Ok(done == 1)
}

/// The reviews of a case.
pub async fn reviews(tx: &mut ReadTx, root: RootId) -> Result<Vec<ReviewRow>> {
    db::read!(tx, c => sqlx::query_as(REVIEWS).bind(root).fetch_all(&mut *c).await)
}

/// Adds what somebody said of us: grades from 1 to 5, a month, nothing else.
pub async fn add_voice(tx: &mut WriteTx, id: Uuid, month: &str, [fair, clear, in_time]: [i32; 3]) -> Result<()> {
    db::execute!(tx, sqlx::query(ADD_VOICE).bind(id).bind(month).bind(fair).bind(clear).bind(in_time)).map(drop)
}
