//! Cases, their timeline, clocks, inquiries, grounds and files; drafts and erasure.

use crate::model::{Case, Clock, Grave, Passes, Proposal, Voice};
use base::{Date, EntryId, Error, FileId, PersonId, Reference, Result, RootId, Timestamp};
use db::{Cursor, KeysetPage, ReadTx, WriteTx};
use jiff::tz::TimeZone;
use sqlx::types::Json;
use uuid::Uuid;

const ADD_CASE: &str =
    "INSERT INTO complaint_case (id, reference, number, lang, channel, partner, on_behalf, anonymous,
    passes, return_path, state, ending, urgent, alerted_at, region, body, body_level, right_key, issue_key, unit,
    officer, label_entry, arrived_at, registered_at, closed_at, next_act, next_at, unread, version, origin)
    VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19, $20, $21, $22, $23,
    $24, $25, $26, $27, $28, $29, $30)";
const UPDATE_CASE: &str = "UPDATE complaint_case SET number = $3, passes = $4, state = $5, ending = $6, urgent = $7,
    alerted_at = $8, region = $9, body = $10, body_level = $11, right_key = $12, issue_key = $13, unit = $14,
    officer = $15, label_entry = $16, registered_at = $17, closed_at = $18, next_act = $19, next_at = $20, unread = $21,
    erase_from = $22, held = $23, walls = $24, risk = $25, escalated = $26, news = $27, offered_to = $28,
    merged_into = $29, reviewing = $30, origin = $31, version = $2 + 1 WHERE id = $1 AND version = $2";
const CASE: &str = "SELECT * FROM complaint_case WHERE id = $1";
const CASE_BY_REFERENCE: &str = "SELECT * FROM complaint_case WHERE reference = $1";
const CASE_BY_NUMBER: &str = "SELECT * FROM complaint_case WHERE number = $1";

const ADD_STEP: &str = "INSERT INTO complaint_step (root, n, at, voice, person, role, kind, entry, detail, shown)
    SELECT $1, COALESCE(MAX(n), 0) + 1, $2, $3, $4, $5, $6, $7, $8, $9 FROM complaint_step WHERE root = $1";
const STEPS: &str = "SELECT n, at, voice, person, role, kind, entry, detail, shown FROM complaint_step
    WHERE root = $1 ORDER BY n DESC";
const ADD_CLOCK: &str =
    "INSERT INTO complaint_clock (root, id, rule, about, steps, due_at, stopped_at, look_at, looked,
    level) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)";
const UPDATE_CLOCK: &str =
    "UPDATE complaint_clock SET steps = $3, due_at = $4, stopped_at = $5, look_at = $6, looked = $7,
    level = $8 WHERE root = $1 AND id = $2";
const CLOCKS: &str = "SELECT id, rule, about, steps, due_at, stopped_at, look_at, looked, level FROM complaint_clock
    WHERE root = $1 ORDER BY due_at, id";
const TO_LOOK_AT: &str = "SELECT root FROM complaint_clock WHERE look_at <= $1 AND stopped_at IS NULL
    ORDER BY look_at, root LIMIT 200";
const RUNNING_AFTER: &str = "SELECT DISTINCT root FROM complaint_clock WHERE root > $1 AND stopped_at IS NULL
    ORDER BY root LIMIT 200";
const ADD_RECOUNT: &str = "INSERT INTO complaint_recount (root, clock, at, rule, before, after)
    VALUES ($1, $2, $3, $4, $5, $6)";
const RECOUNTS: &str = "SELECT root, clock, at, rule, before, after FROM complaint_recount WHERE (at, clock) < ($1, $2)
    ORDER BY at DESC, clock DESC LIMIT $3";
const NEWS_SEEN: &str = "UPDATE complaint_case SET news = $2 WHERE id = $1 AND news";
const POLLED: &str = "UPDATE complaint_case SET polled = $2 WHERE id = $1 AND NOT polled";
const ADD_INQUIRY: &str = "INSERT INTO complaint_inquiry (root, id, body, letter, passed_on, sent_at)
    VALUES ($1, $2, $3, $4, $5, $6)";
const INQUIRY_ANSWERED: &str = "UPDATE complaint_inquiry SET replied_at = $3
    WHERE root = $1 AND id = $2 AND replied_at IS NULL";
const ANSWER_INQUIRY: &str = "UPDATE complaint_inquiry SET replied_at = $3, reply_entry = $4
    WHERE root = $1 AND id = $2 AND replied_at IS NULL";
const INQUIRIES: &str = "SELECT id, body, letter, passed_on, sent_at, replied_at, reply_entry FROM complaint_inquiry
    WHERE root = $1 ORDER BY sent_at, id";
const PUT_GROUND: &str = "INSERT INTO complaint_ground (root, ground, stands, at, person) VALUES ($1, $2, $3, $4, $5)
    ON CONFLICT (root, ground) DO UPDATE SET stands = $3, at = $4, person = $5";
const GROUNDS: &str = "SELECT ground, stands, at, person FROM complaint_ground WHERE root = $1 ORDER BY ground";
const ADD_FILE: &str = "INSERT INTO complaint_file (root, id, entry, size, voice, at) VALUES ($1, $2, $3, $4, $5, $6)";
const FILES: &str = "SELECT id, entry, size, voice, at FROM complaint_file WHERE root = $1 ORDER BY at, id";

const PUT_DRAFT: &str = "INSERT INTO complaint_draft (id, sealed, until, version) VALUES ($1, $2, $3, 1)
    ON CONFLICT (id) DO UPDATE SET sealed = $2, until = $3, version = complaint_draft.version + 1";
const DRAFT: &str = "SELECT sealed FROM complaint_draft WHERE id = $1 AND until > $2";
const DROP_DRAFT: &str = "DELETE FROM complaint_draft WHERE id = $1";
const ADD_DRAFT_FILE: &str = "INSERT INTO complaint_draft_file (draft, id, size) VALUES ($1, $2, $3)";
const DROP_DRAFT_FILE: &str = "DELETE FROM complaint_draft_file WHERE draft = $1 AND id = $2";
const DRAFT_FILES: &str = "SELECT id, size FROM complaint_draft_file WHERE draft = $1 ORDER BY id";
const STALE_DRAFTS: &str = "SELECT id FROM complaint_draft WHERE until <= $1 ORDER BY until LIMIT 500";

const ADD_REPEAT: &str = "INSERT INTO complaint_repeat (id, request, root, sealed, until) VALUES ($1, $2, $3, $4, $5)";
const REPEAT: &str = "SELECT request, root, sealed FROM complaint_repeat WHERE id = $1 AND until > $2";
const PURGE_REPEATS: &str = "DELETE FROM complaint_repeat WHERE until <= $1";

const DUE_FOR_ERASURE: &str = "SELECT * FROM complaint_case WHERE erase_from <= $1 AND erased_at IS NULL AND NOT held
    AND (erase_from, id) > ($2, $3) ORDER BY erase_from, id LIMIT $4";
const ERASE: &str = "UPDATE complaint_case SET erased_at = $2, label_entry = NULL, version = version + 1
    WHERE id = $1 AND erased_at IS NULL AND NOT held";
const TO_SHRED: &str = "SELECT id FROM complaint_case WHERE erased_at IS NOT NULL AND shredded_at IS NULL
    ORDER BY erased_at LIMIT 100";
const SHREDDED: &str = "UPDATE complaint_case SET shredded_at = $2 WHERE id = $1";
const DROP_FILES: &str = "DELETE FROM complaint_file WHERE root = $1";
const DROP_REPEATS_OF: &str = "DELETE FROM complaint_repeat WHERE root = $1";
const PROPOSE: &str = "INSERT INTO complaint_approval (id, root, kind, proposed_by, proposed_at, entry)
    VALUES ($1, $2, $3, $4, $5, $6) ON CONFLICT DO NOTHING";
const WAITING: &str = "SELECT id, kind, proposed_by, proposed_at, entry FROM complaint_approval
    WHERE root = $1 AND kind = $2 AND decided_by IS NULL";
const DECIDE: &str = "UPDATE complaint_approval SET decided_by = $2, decided_at = $3, granted = $4
    WHERE id = $1 AND decided_by IS NULL";

/// Every text of this file.
pub(super) const SQL: &[&str] = &[
    ADD_CASE,
    UPDATE_CASE,
    CASE,
    CASE_BY_REFERENCE,
    CASE_BY_NUMBER,
    ADD_STEP,
    STEPS,
    ADD_CLOCK,
    UPDATE_CLOCK,
    CLOCKS,
    TO_LOOK_AT,
    RUNNING_AFTER,
    ADD_RECOUNT,
    RECOUNTS,
    NEWS_SEEN,
    POLLED,
    INQUIRY_ANSWERED,
    ADD_INQUIRY,
    ANSWER_INQUIRY,
    INQUIRIES,
    PUT_GROUND,
    GROUNDS,
    ADD_FILE,
    FILES,
    PUT_DRAFT,
    DRAFT,
    DROP_DRAFT,
    ADD_DRAFT_FILE,
    DROP_DRAFT_FILE,
    DRAFT_FILES,
    STALE_DRAFTS,
    ADD_REPEAT,
    REPEAT,
    PURGE_REPEATS,
    DUE_FOR_ERASURE,
    ERASE,
    TO_SHRED,
    SHREDDED,
    DROP_FILES,
    DROP_REPEATS_OF,
    PROPOSE,
    WAITING,
    DECIDE,
];

/// Adds a case.
pub async fn add_case(tx: &mut WriteTx, c: &Case) -> Result<()> {
    db::execute!(
        tx,
        sqlx::query(ADD_CASE)
            .bind(c.id)
            .bind(&c.reference)
            .bind(&c.number)
            .bind(c.lang)
            .bind(c.channel)
            .bind(&c.partner)
            .bind(c.on_behalf)
            .bind(c.anonymous)
            .bind(c.passes)
            .bind(c.return_path)
            .bind(c.state)
            .bind(c.ending)
            .bind(c.urgent)
            .bind(c.alerted_at)
            .bind(&c.region)
            .bind(&c.body)
            .bind(&c.body_level)
            .bind(&c.right_key)
            .bind(&c.issue_key)
            .bind(c.unit)
            .bind(c.officer)
            .bind(c.label_entry)
            .bind(c.arrived_at)
            .bind(c.registered_at)
            .bind(c.closed_at)
            .bind(&c.next_act)
            .bind(c.next_at)
            .bind(c.unread)
            .bind(c.version)
            .bind(c.origin)
    )
    .map(drop)
}

/// Keeps a changed case; `false` if somebody else was faster.
pub async fn update_case(tx: &mut WriteTx, c: &Case) -> Result<bool> {
    let touched = db::execute!(
        tx,
        sqlx::query(UPDATE_CASE)
            .bind(c.id)
            .bind(c.version)
            .bind(&c.number)
            .bind(c.passes)
            .bind(c.state)
            .bind(c.ending)
            .bind(c.urgent)
            .bind(c.alerted_at)
            .bind(&c.region)
            .bind(&c.body)
            .bind(&c.body_level)
            .bind(&c.right_key)
            .bind(&c.issue_key)
            .bind(c.unit)
            .bind(c.officer)
            .bind(c.label_entry)
            .bind(c.registered_at)
            .bind(c.closed_at)
            .bind(&c.next_act)
            .bind(c.next_at)
            .bind(c.unread)
            .bind(c.erase_from)
            .bind(c.held)
            .bind(Json(&c.walls))
            .bind(c.risk)
            .bind(c.escalated)
            .bind(c.news)
            .bind(c.offered_to)
            .bind(c.merged_into)
            .bind(c.reviewing)
            .bind(c.origin)
    )?;
    Ok(touched == 1)
}

/// A case.
pub async fn case(tx: &mut ReadTx, id: RootId) -> Result<Option<Case>> {
    db::read!(tx, c => sqlx::query_as(CASE).bind(id).fetch_optional(&mut *c).await)
}

/// The case the outside knows by this reference.
pub async fn case_by_reference(tx: &mut ReadTx, reference: &Reference) -> Result<Option<Case>> {
    db::read!(tx, c => sqlx::query_as(CASE_BY_REFERENCE).bind(reference).fetch_optional(&mut *c).await)
}

/// The case with this registration number.
pub async fn case_by_number(tx: &mut ReadTx, number: &str) -> Result<Option<Case>> {
    db::read!(tx, c => sqlx::query_as(CASE_BY_NUMBER).bind(number).fetch_optional(&mut *c).await)
}

/// A step of the timeline.
#[derive(Debug, Clone, PartialEq, sqlx::FromRow)]
pub struct StepRow {
    /// Its number in the case, from 1.
    #[sqlx(default)]
    pub n: i64,
    /// When.
    pub at: Timestamp,
    /// Who speaks.
    pub voice: Voice,
    /// Which person of the institution.
    pub person: Option<PersonId>,
    /// In which role.
    pub role: Option<String>,
    /// What happened: a code.
    pub kind: String,
    /// The sealed words.
    pub entry: Option<EntryId>,
    /// Codes that belong to it.
    pub detail: Json<serde_json::Value>,
    /// Whether the complainant sees it.
    pub shown: bool,
}

/// Adds a step at the end of the timeline; its number is given by the database.
pub async fn add_step(tx: &mut WriteTx, root: RootId, s: &StepRow) -> Result<()> {
    db::execute!(
        tx,
        sqlx::query(ADD_STEP)
            .bind(root)
            .bind(s.at)
            .bind(s.voice)
            .bind(s.person)
            .bind(&s.role)
            .bind(&s.kind)
            .bind(s.entry)
            .bind(&s.detail)
            .bind(s.shown)
    )
    .map(drop)
}

/// The timeline, newest first.
pub async fn steps(tx: &mut ReadTx, root: RootId) -> Result<Vec<StepRow>> {
    db::read!(tx, c => sqlx::query_as(STEPS).bind(root).fetch_all(&mut *c).await)
}

/// Adds a clock.
pub async fn add_clock(tx: &mut WriteTx, root: RootId, k: &Clock) -> Result<()> {
    db::execute!(
        tx,
        sqlx::query(ADD_CLOCK)
            .bind(root)
            .bind(k.id)
            .bind(&k.rule)
            .bind(k.about)
            .bind(&k.steps)
            .bind(k.due_at)
            .bind(k.stopped_at)
            .bind(k.look_at)
            .bind(k.looked)
            .bind(k.level)
    )
    .map(drop)
}

/// Keeps a changed clock.
pub async fn update_clock(tx: &mut WriteTx, root: RootId, k: &Clock) -> Result<()> {
    db::execute!(
        tx,
        sqlx::query(UPDATE_CLOCK)
            .bind(root)
            .bind(k.id)
            .bind(&k.steps)
            .bind(k.due_at)
            .bind(k.stopped_at)
            .bind(k.look_at)
            .bind(k.looked)
            .bind(k.level)
    )
    .map(drop)
}

/// Cases with a clock that the calendar has to look at by now, at most two hundred.
pub async fn to_look_at(tx: &mut ReadTx, now: Timestamp) -> Result<Vec<RootId>> {
    let mut roots: Vec<RootId> = db::read!(tx, c => sqlx::query_scalar(TO_LOOK_AT).bind(now).fetch_all(&mut *c).await)?;
    roots.dedup();
    Ok(roots)
}

/// Cases with a running clock, from one on; at most two hundred.
pub async fn running_after(tx: &mut ReadTx, root: RootId) -> Result<Vec<RootId>> {
    db::read!(tx, c => sqlx::query_scalar(RUNNING_AFTER).bind(root).fetch_all(&mut *c).await)
}

/// What became of a clock when the calendar or a period changed.
#[derive(Debug, Clone, PartialEq, Eq, sqlx::FromRow)]
pub struct RecountRow {
    /// The case.
    pub root: RootId,
    /// The clock.
    pub clock: Uuid,
    /// When it was counted anew.
    pub at: Timestamp,
    /// The period's id in the rulebook.
    pub rule: String,
    /// The first moment that was too late before.
    pub before: Timestamp,
    /// And after.
    pub after: Timestamp,
}

/// Notes what became of a clock.
pub async fn add_recount(tx: &mut WriteTx, r: &RecountRow) -> Result<()> {
    db::execute!(
        tx,
        sqlx::query(ADD_RECOUNT).bind(r.root).bind(r.clock).bind(r.at).bind(&r.rule).bind(r.before).bind(r.after)
    )
    .map(drop)
}

/// What became of clocks, the newest first.
pub async fn recounts(tx: &mut ReadTx, before: Cursor, limit: u32) -> Result<KeysetPage<RecountRow>> {
    let rows: Vec<RecountRow> = db::read!(tx, c => sqlx::query_as(RECOUNTS).bind(before.at).bind(before.id)
        .bind(i64::from(limit) + 1).fetch_all(&mut *c).await)?;
    Ok(KeysetPage::cut(rows, limit as usize, |r| Cursor { at: r.at, id: r.clock }))
}

/// The clocks of a case, due first.
pub async fn clocks(tx: &mut ReadTx, root: RootId) -> Result<Vec<Clock>> {
    db::read!(tx, c => sqlx::query_as(CLOCKS).bind(root).fetch_all(&mut *c).await)
}

/// An inquiry to a body.
#[derive(Debug, Clone, PartialEq, Eq, sqlx::FromRow)]
pub struct InquiryRow {
    /// Its id.
    pub id: Uuid,
    /// The body, a key of the register.
    pub body: String,
    /// The letter that went out.
    pub letter: Uuid,
    /// What was passed on.
    pub passed_on: Passes,
    /// When it went out.
    pub sent_at: Timestamp,
    /// When the reply came.
    pub replied_at: Option<Timestamp>,
    /// The sealed reply.
    pub reply_entry: Option<EntryId>,
}

/// Adds an inquiry.
pub async fn add_inquiry(tx: &mut WriteTx, root: RootId, i: &InquiryRow) -> Result<()> {
    db::execute!(
        tx,
        sqlx::query(ADD_INQUIRY).bind(root).bind(i.id).bind(&i.body).bind(i.letter).bind(i.passed_on).bind(i.sent_at)
    )
    .map(drop)
}

/// Records the reply; `false` if there was one already.
pub async fn answer_inquiry(
    tx: &mut WriteTx,
    root: RootId,
    inquiry: Uuid,
    at: Timestamp,
    entry: EntryId,
) -> Result<bool> {
    Ok(db::execute!(tx, sqlx::query(ANSWER_INQUIRY).bind(root).bind(inquiry).bind(at).bind(entry))? == 1)
}

/// Notes that a body replied here by itself: its words lie with the letter. `false` if there was a reply already.
pub async fn inquiry_answered(tx: &mut WriteTx, root: RootId, inquiry: Uuid, at: Timestamp) -> Result<bool> {
    Ok(db::execute!(tx, sqlx::query(INQUIRY_ANSWERED).bind(root).bind(inquiry).bind(at))? == 1)
}

/// Somebody has read what came.
pub async fn news_seen(tx: &mut WriteTx, root: RootId) -> Result<()> {
    db::execute!(tx, sqlx::query(NEWS_SEEN).bind(root).bind(false)).map(drop)
}

/// The complainant has said how it was; `false` if they had already.
pub async fn polled(tx: &mut WriteTx, root: RootId) -> Result<bool> {
    Ok(db::execute!(tx, sqlx::query(POLLED).bind(root).bind(true))? == 1)
}

/// The inquiries of a case, in the order they went out.
pub async fn inquiries(tx: &mut ReadTx, root: RootId) -> Result<Vec<InquiryRow>> {
    db::read!(tx, c => sqlx::query_as(INQUIRIES).bind(root).fetch_all(&mut *c).await)
}

/// An officer's word on one ground.
#[derive(Debug, Clone, PartialEq, Eq, sqlx::FromRow)]
pub struct GroundRow {
    /// The ground, a key of the rulebook.
    pub ground: String,
    /// Whether it stands in the way.
    pub stands: bool,
    /// When it was judged.
    pub at: Timestamp,
    /// By whom.
    pub person: PersonId,
}

/// Keeps an officer's word on a ground.
pub async fn put_ground(tx: &mut WriteTx, root: RootId, g: &GroundRow) -> Result<()> {
    db::execute!(tx, sqlx::query(PUT_GROUND).bind(root).bind(&g.ground).bind(g.stands).bind(g.at).bind(g.person))
        .map(drop)
}

/// What was judged of the grounds.
pub async fn grounds(tx: &mut ReadTx, root: RootId) -> Result<Vec<GroundRow>> {
    db::read!(tx, c => sqlx::query_as(GROUNDS).bind(root).fetch_all(&mut *c).await)
}

/// A sealed file of a case.
#[derive(Debug, Clone, PartialEq, Eq, sqlx::FromRow)]
pub struct FileRow {
    /// Its id; also where it lies.
    pub id: FileId,
    /// The entry with its name, type and key.
    pub entry: EntryId,
    /// Bytes of the clear file.
    pub size: i64,
    /// Who gave it.
    pub voice: Voice,
    /// When.
    pub at: Timestamp,
}

/// Adds a file.
pub async fn add_file(tx: &mut WriteTx, root: RootId, f: &FileRow) -> Result<()> {
    db::execute!(tx, sqlx::query(ADD_FILE).bind(root).bind(f.id).bind(f.entry).bind(f.size).bind(f.voice).bind(f.at))
        .map(drop)
}

/// The files of a case, in the order they came.
pub async fn files(tx: &mut ReadTx, root: RootId) -> Result<Vec<FileRow>> {
    db::read!(tx, c => sqlx::query_as(FILES).bind(root).fetch_all(&mut *c).await)
}

/// Keeps a sealed draft until a moment.
pub async fn put_draft(tx: &mut WriteTx, id: &[u8], sealed: &[u8], until: Timestamp) -> Result<()> {
    db::execute!(tx, sqlx::query(PUT_DRAFT).bind(id).bind(sealed).bind(until)).map(drop)
}

/// A sealed draft, unless its time is over.
pub async fn draft(tx: &mut ReadTx, id: &[u8], now: Timestamp) -> Result<Option<Vec<u8>>> {
    db::read!(tx, c => sqlx::query_scalar(DRAFT).bind(id).bind(now).fetch_optional(&mut *c).await)
}

/// Forgets a draft and the list of its files; `false` if it was not there.
pub async fn drop_draft(tx: &mut WriteTx, id: &[u8]) -> Result<bool> {
    Ok(db::execute!(tx, sqlx::query(DROP_DRAFT).bind(id))? == 1)
}

/// Notes a file of a draft.
pub async fn add_draft_file(tx: &mut WriteTx, draft: &[u8], id: FileId, size: i64) -> Result<()> {
    db::execute!(tx, sqlx::query(ADD_DRAFT_FILE).bind(draft).bind(id).bind(size)).map(drop)
}

/// Forgets a file of a draft; `false` if it was not there.
pub async fn drop_draft_file(tx: &mut WriteTx, draft: &[u8], id: FileId) -> Result<bool> {
    Ok(db::execute!(tx, sqlx::query(DROP_DRAFT_FILE).bind(draft).bind(id))? == 1)
}

/// The files of a draft with their sizes.
pub async fn draft_files(tx: &mut ReadTx, draft: &[u8]) -> Result<Vec<(FileId, i64)>> {
    db::read!(tx, c => sqlx::query_as(DRAFT_FILES).bind(draft).fetch_all(&mut *c).await)
}

/// Drafts whose time is over, at most five hundred.
pub async fn stale_drafts(tx: &mut ReadTx, now: Timestamp) -> Result<Vec<Vec<u8>>> {
    db::read!(tx, c => sqlx::query_scalar(STALE_DRAFTS).bind(now).fetch_all(&mut *c).await)
}

/// The kept answer to a call of the programming interface.
#[derive(Debug, Clone, sqlx::FromRow)]
pub struct RepeatRow {
    /// Hash of the request.
    pub request: Vec<u8>,
    /// The case it made.
    pub root: RootId,
    /// The answer, sealed under the caller's key.
    pub sealed: Vec<u8>,
}

/// Keeps an answer for repeated calls.
pub async fn add_repeat(tx: &mut WriteTx, id: &[u8], r: &RepeatRow, until: Timestamp) -> Result<()> {
    db::execute!(tx, sqlx::query(ADD_REPEAT).bind(id).bind(&r.request).bind(r.root).bind(&r.sealed).bind(until))
        .map(drop)
}

/// The answer kept for a repeated call.
pub async fn repeat(tx: &mut ReadTx, id: &[u8], now: Timestamp) -> Result<Option<RepeatRow>> {
    db::read!(tx, c => sqlx::query_as(REPEAT).bind(id).bind(now).fetch_optional(&mut *c).await)
}

/// Forgets answers whose time is over.
pub async fn purge_repeats(tx: &mut WriteTx, now: Timestamp) -> Result<u64> {
    db::execute!(tx, sqlx::query(PURGE_REPEATS).bind(now))
}

/// Closed cases whose time is over on a day, from a place in the list on.
pub async fn due_for_erasure(
    tx: &mut ReadTx,
    on: Date,
    after: Cursor,
    zone: &TimeZone,
    limit: i64,
) -> Result<Vec<Case>> {
    let from = after.at.date_in(zone);
    db::read!(tx, c => sqlx::query_as(DUE_FOR_ERASURE).bind(on).bind(from).bind(after.id).bind(limit)
        .fetch_all(&mut *c).await)
}

/// Marks a case as erased; `false` if it is already, or is held.
pub async fn erase(tx: &mut WriteTx, root: RootId, at: Timestamp) -> Result<bool> {
    db::execute!(tx, sqlx::query(DROP_REPEATS_OF).bind(root))?;
    db::execute!(tx, sqlx::query(ERASE).bind(root).bind(at)).map(|changed| changed == 1)
}

/// Erased cases whose key and files are still to be destroyed.
pub async fn to_shred(tx: &mut ReadTx) -> Result<Vec<RootId>> {
    db::read!(tx, c => sqlx::query_scalar(TO_SHRED).fetch_all(&mut *c).await)
}

/// Notes that a case's key and files are destroyed.
pub async fn shredded(tx: &mut WriteTx, root: RootId, at: Timestamp) -> Result<()> {
    db::execute!(tx, sqlx::query(DROP_FILES).bind(root))?;
    db::execute!(tx, sqlx::query(SHREDDED).bind(root).bind(at)).map(drop)
}

/// Keeps a proposal; a conflict if one of its kind waits already.
pub async fn propose(tx: &mut WriteTx, root: RootId, p: &Proposal) -> Result<()> {
    let kept = db::execute!(
        tx,
        sqlx::query(PROPOSE).bind(p.id).bind(root).bind(p.kind).bind(p.proposed_by).bind(p.proposed_at).bind(p.entry)
    )?;
    if kept == 1 { Ok(()) } else { Err(Error::Conflict("complaints-conflict-proposed")) }
}

/// What of a kind waits for a second person.
pub async fn waiting(tx: &mut ReadTx, root: RootId, kind: Grave) -> Result<Option<Proposal>> {
    db::read!(tx, c => sqlx::query_as(WAITING).bind(root).bind(kind).fetch_optional(&mut *c).await)
}

/// Decides on a proposal; `false` if somebody was faster.
pub async fn decide(tx: &mut WriteTx, id: Uuid, by: PersonId, at: Timestamp, granted: bool) -> Result<bool> {
    db::execute!(tx, sqlx::query(DECIDE).bind(id).bind(by).bind(at).bind(granted)).map(|changed| changed == 1)
}
