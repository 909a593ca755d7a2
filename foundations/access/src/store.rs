//! All SQL of this crate.

use crate::audit::Leaf;
use base::{PasskeyId, PersonId, Result, RootId, SessionId, Timestamp};
use db::{Cursor, ReadTx, WriteTx};
use uuid::Uuid;

const ADD_LEAF: &str = "INSERT INTO access_leaf \
    (id, at, who, role, act, root, entry_seq, entry_hash, object) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)";
const ANY_WAITING: &str = "SELECT id FROM access_leaf WHERE seq IS NULL LIMIT 1";
const WAITING: &str = "SELECT id, at, who, role, act, root, entry_seq, entry_hash, object, seq, proof \
    FROM access_leaf WHERE seq IS NULL ORDER BY at, id LIMIT $1";
const COUNT_WAITING: &str = "SELECT COUNT(*), MIN(at) FROM access_leaf WHERE seq IS NULL";
const NUMBER: &str = "UPDATE access_leaf SET seq = $2, proof = $3 WHERE id = $1 AND seq IS NULL";
const NUMBERED: &str = "SELECT id, at, who, role, act, root, entry_seq, entry_hash, object, seq, proof \
    FROM access_leaf WHERE seq >= $1 ORDER BY seq LIMIT $2";
const NEWEST: &str = "SELECT id, at, who, role, act, root, entry_seq, entry_hash, object, seq, proof \
    FROM access_leaf WHERE seq < $1 AND who = COALESCE($2, who) ORDER BY seq DESC LIMIT $3";
const OF_ROOT: &str = "SELECT id, at, who, role, act, root, entry_seq, entry_hash, object, seq, proof \
    FROM access_leaf WHERE root = $1 AND (at, id) < ($2, $3) ORDER BY at DESC, id DESC LIMIT $4";
const OF_ROOT_BY_ACT: &str = "SELECT role, at FROM access_leaf WHERE root = $1 AND act = $2 ORDER BY at DESC, id DESC";
const HEAD: &str = "SELECT entry_seq, entry_hash FROM access_leaf \
    WHERE root = $1 AND entry_seq IS NOT NULL ORDER BY entry_seq DESC, seq DESC LIMIT 1";
const HEAD_OF_KEYS: &str = "SELECT entry_seq, entry_hash FROM access_leaf \
    WHERE root IS NULL AND entry_seq IS NOT NULL ORDER BY entry_seq DESC, seq DESC LIMIT 1";
const HEADS: &str = "SELECT l.root, l.entry_seq, l.entry_hash FROM access_leaf l JOIN \
    (SELECT root, MAX(entry_seq) AS entry_seq FROM access_leaf WHERE entry_seq IS NOT NULL AND root > $1 \
     GROUP BY root ORDER BY root LIMIT $2) h ON l.root = h.root AND l.entry_seq = h.entry_seq ORDER BY l.root";
const COUNT_NUMBERED: &str = "SELECT COUNT(*) FROM access_leaf WHERE seq IS NOT NULL";

const TREE: &str = "SELECT size, frontier FROM access_tree WHERE name = 'log'";
const LOCK_TREE: &str = "UPDATE access_tree SET size = size WHERE name = 'log' RETURNING size, frontier";
const GROW_TREE: &str = "UPDATE access_tree SET size = $1, frontier = $2 WHERE name = 'log'";
const ADD_CHECKPOINT: &str = "INSERT INTO access_checkpoint (size, note) VALUES ($1, $2)";
const DROP_CHECKPOINT: &str = "DELETE FROM access_checkpoint WHERE size = $1";
const LAST_CHECKPOINT: &str = "SELECT size, note FROM access_checkpoint ORDER BY size DESC LIMIT 1";
const CHECKPOINTS: &str = "SELECT size, note FROM access_checkpoint WHERE size > $1 ORDER BY size LIMIT $2";

const ADD_SESSION: &str = "INSERT INTO access_session \
    (id, lookup, person, state, keys, opened_at, seen_at, failures, confirmed_at, device) \
    VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)";
const SESSION: &str = "SELECT id, lookup, person, state, keys, opened_at, seen_at, failures, confirmed_at, device \
    FROM access_session WHERE lookup = $1";
const SESSIONS_OF: &str = "SELECT id, lookup, person, state, keys, opened_at, seen_at, failures, confirmed_at, device \
    FROM access_session WHERE person = $1 AND state = 'full' ORDER BY seen_at DESC, id";
const CONFIRM: &str = "UPDATE access_session SET confirmed_at = $2, failures = 0 WHERE id = $1";
const CHALLENGE: &str = "UPDATE access_session SET challenge = $2 WHERE id = $1";
const CHALLENGED: &str = "SELECT challenge FROM access_session WHERE id = $1";
const ADD_PASSKEY: &str = "INSERT INTO access_passkey (id, person, name, credential, added_at) \
    VALUES ($1, $2, $3, $4, $5)";
const PASSKEYS: &str = "SELECT id, name, credential, added_at, used_at FROM access_passkey \
    WHERE person = $1 ORDER BY added_at, id";
const USED_PASSKEY: &str = "UPDATE access_passkey SET credential = $2, used_at = $3 WHERE id = $1";
const REMOVE_PASSKEY: &str = "DELETE FROM access_passkey WHERE id = $1 AND person = $2";
const REMOVE_PASSKEYS: &str = "DELETE FROM access_passkey WHERE person = $1";
const SEEN: &str = "UPDATE access_session SET seen_at = $2 WHERE id = $1";
const FAILED: &str = "UPDATE access_session SET failures = failures + 1 WHERE id = $1 RETURNING failures";
const END: &str = "DELETE FROM access_session WHERE id = $1 AND person = $2";
const END_ALL: &str = "DELETE FROM access_session WHERE person = $1";
const PURGE: &str = "DELETE FROM access_session \
    WHERE opened_at < $1 OR seen_at < $2 OR (state = 'halfway' AND opened_at < $3)";
const COUNT_ROOTS: &str =
    "SELECT COUNT(DISTINCT root) FROM access_leaf WHERE entry_seq IS NOT NULL AND root IS NOT NULL";
const ROOT_AFTER: &str = "SELECT DISTINCT root FROM access_leaf WHERE entry_seq IS NOT NULL AND root > $1
    ORDER BY root LIMIT 1 OFFSET $2";

/// Every text, for the test that prepares them on both engines.
pub const SQL: &[&str] = &[
    COUNT_ROOTS,
    ROOT_AFTER,
    ADD_LEAF,
    ANY_WAITING,
    WAITING,
    COUNT_WAITING,
    NUMBER,
    NUMBERED,
    NEWEST,
    OF_ROOT,
    OF_ROOT_BY_ACT,
    HEAD,
    HEAD_OF_KEYS,
    HEADS,
    COUNT_NUMBERED,
    TREE,
    LOCK_TREE,
    GROW_TREE,
    ADD_CHECKPOINT,
    DROP_CHECKPOINT,
    LAST_CHECKPOINT,
    CHECKPOINTS,
    ADD_SESSION,
    CONFIRM,
    CHALLENGE,
    CHALLENGED,
    ADD_PASSKEY,
    PASSKEYS,
    USED_PASSKEY,
    REMOVE_PASSKEY,
    REMOVE_PASSKEYS,
    SESSION,
    SESSIONS_OF,
    SEEN,
    FAILED,
    END,
    END_ALL,
    PURGE,
];

pub(crate) async fn add_leaf(tx: &mut WriteTx, leaf: &Leaf) -> Result<()> {
    db::write!(tx, c => sqlx::query(ADD_LEAF).bind(leaf.id).bind(leaf.at).bind(&leaf.who).bind(&leaf.role).bind(&leaf.act)
        .bind(leaf.root).bind(leaf.entry_seq).bind(&leaf.entry_hash).bind(&leaf.object).execute(&mut *c).await.map(drop))
}

pub(crate) async fn any_waiting(tx: &mut ReadTx) -> Result<bool> {
    let one: Option<(Uuid,)> = db::read!(tx, c => sqlx::query_as(ANY_WAITING).fetch_optional(&mut *c).await)?;
    Ok(one.is_some())
}

/// How many leaves wait for their number, and since when.
pub(crate) async fn count_waiting(tx: &mut ReadTx) -> Result<(i64, Option<Timestamp>)> {
    db::read!(tx, c => sqlx::query_as(COUNT_WAITING).fetch_one(&mut *c).await)
}

pub(crate) async fn waiting(tx: &mut ReadTx, limit: i64) -> Result<Vec<Leaf>> {
    db::read!(tx, c => sqlx::query_as(WAITING).bind(limit).fetch_all(&mut *c).await)
}

pub(crate) async fn number(tx: &mut WriteTx, id: Uuid, seq: i64, proof: &[u8]) -> Result<()> {
    db::write!(tx, c => sqlx::query(NUMBER).bind(id).bind(seq).bind(proof).execute(&mut *c).await.map(drop))
}

/// Numbered leaves from a place on.
pub(crate) async fn numbered(tx: &mut ReadTx, from: i64, limit: i64) -> Result<Vec<Leaf>> {
    db::read!(tx, c => sqlx::query_as(NUMBERED).bind(from).bind(limit).fetch_all(&mut *c).await)
}

pub(crate) async fn count_numbered(tx: &mut ReadTx) -> Result<i64> {
    let (count,) = db::read!(tx, c => sqlx::query_as(COUNT_NUMBERED).fetch_one(&mut *c).await)?;
    Ok(count)
}

pub(crate) async fn newest(tx: &mut ReadTx, before: i64, who: Option<&str>, limit: i64) -> Result<Vec<Leaf>> {
    db::read!(tx, c => sqlx::query_as(NEWEST).bind(before).bind(who).bind(limit).fetch_all(&mut *c).await)
}

pub(crate) async fn of_root(tx: &mut ReadTx, root: RootId, before: Cursor, limit: i64) -> Result<Vec<Leaf>> {
    db::read!(tx, c => sqlx::query_as(OF_ROOT).bind(root).bind(before.at).bind(before.id).bind(limit).fetch_all(&mut *c).await)
}

pub(crate) async fn of_root_by_act(tx: &mut ReadTx, root: RootId, act: &str) -> Result<Vec<(String, Timestamp)>> {
    db::read!(tx, c => sqlx::query_as(OF_ROOT_BY_ACT).bind(root).bind(act).fetch_all(&mut *c).await)
}

/// The newest audited entry of a case, or of the institution's key log.
pub(crate) async fn head(tx: &mut ReadTx, root: Option<RootId>) -> Result<Option<(i64, Vec<u8>)>> {
    match root {
        Some(root) => db::read!(tx, c => sqlx::query_as(HEAD).bind(root).fetch_optional(&mut *c).await),
        None => db::read!(tx, c => sqlx::query_as(HEAD_OF_KEYS).fetch_optional(&mut *c).await),
    }
}

/// The newest audited entries of the roots after one; several rows of a root if its newest entry
/// was logged more than once.
/// How many cases the log knows.
pub(crate) async fn count_roots(tx: &mut ReadTx) -> Result<i64> {
    db::read!(tx, c => sqlx::query_scalar(COUNT_ROOTS).fetch_one(&mut *c).await)
}

/// The case so many places after another, in the order of their ids.
pub(crate) async fn root_after(tx: &mut ReadTx, after: RootId, skip: i64) -> Result<Option<RootId>> {
    db::read!(tx, c => sqlx::query_scalar(ROOT_AFTER).bind(after).bind(skip).fetch_optional(&mut *c).await)
}

pub(crate) async fn heads(tx: &mut ReadTx, after: RootId, limit: i64) -> Result<Vec<(RootId, i64, Vec<u8>)>> {
    db::read!(tx, c => sqlx::query_as(HEADS).bind(after).bind(limit).fetch_all(&mut *c).await)
}

pub(crate) async fn tree(tx: &mut ReadTx) -> Result<Option<(i64, Vec<u8>)>> {
    db::read!(tx, c => sqlx::query_as(TREE).fetch_optional(&mut *c).await)
}

/// Reads the tree's edge and keeps every other sequencer waiting until this transaction ends.
pub(crate) async fn lock_tree(tx: &mut WriteTx) -> Result<Option<(i64, Vec<u8>)>> {
    db::write!(tx, c => sqlx::query_as(LOCK_TREE).fetch_optional(&mut *c).await)
}

pub(crate) async fn grow_tree(tx: &mut WriteTx, size: i64, frontier: &[u8]) -> Result<()> {
    db::write!(tx, c => sqlx::query(GROW_TREE).bind(size).bind(frontier).execute(&mut *c).await.map(drop))
}

/// A checkpoint as it is stored.
#[derive(Debug, Clone, sqlx::FromRow)]
pub(crate) struct CheckpointRow {
    pub(crate) size: i64,
    pub(crate) note: String,
}

pub(crate) async fn add_checkpoint(tx: &mut WriteTx, size: i64, note: &str) -> Result<()> {
    db::write!(tx, c => sqlx::query(ADD_CHECKPOINT).bind(size).bind(note).execute(&mut *c).await.map(drop))
}

pub(crate) async fn drop_checkpoint(tx: &mut WriteTx, size: i64) -> Result<()> {
    db::write!(tx, c => sqlx::query(DROP_CHECKPOINT).bind(size).execute(&mut *c).await.map(drop))
}

pub(crate) async fn last_checkpoint(tx: &mut ReadTx) -> Result<Option<CheckpointRow>> {
    db::read!(tx, c => sqlx::query_as(LAST_CHECKPOINT).fetch_optional(&mut *c).await)
}

pub(crate) async fn checkpoints(tx: &mut ReadTx, after: i64, limit: i64) -> Result<Vec<CheckpointRow>> {
    db::read!(tx, c => sqlx::query_as(CHECKPOINTS).bind(after).bind(limit).fetch_all(&mut *c).await)
}

/// A session as it is stored: without the cookie nobody can open its keys.
#[derive(Debug, Clone, sqlx::FromRow)]
pub(crate) struct SessionRow {
    pub(crate) id: SessionId,
    pub(crate) lookup: Vec<u8>,
    pub(crate) person: PersonId,
    pub(crate) state: String,
    pub(crate) keys: Vec<u8>,
    pub(crate) opened_at: Timestamp,
    pub(crate) seen_at: Timestamp,
    pub(crate) failures: i64,
    pub(crate) confirmed_at: Option<Timestamp>,
    pub(crate) device: String,
}

pub(crate) async fn add_session(tx: &mut WriteTx, s: &SessionRow) -> Result<()> {
    db::write!(tx, c => sqlx::query(ADD_SESSION).bind(s.id).bind(&s.lookup).bind(s.person).bind(&s.state).bind(&s.keys)
        .bind(s.opened_at).bind(s.seen_at).bind(s.failures).bind(s.confirmed_at).bind(&s.device)
        .execute(&mut *c).await.map(drop))
}

pub(crate) async fn confirm(tx: &mut WriteTx, id: SessionId, at: Timestamp) -> Result<()> {
    db::write!(tx, c => sqlx::query(CONFIRM).bind(id).bind(at).execute(&mut *c).await.map(drop))
}

pub(crate) async fn set_challenge(tx: &mut WriteTx, id: SessionId, sealed: Option<&[u8]>) -> Result<()> {
    db::write!(tx, c => sqlx::query(CHALLENGE).bind(id).bind(sealed).execute(&mut *c).await.map(drop))
}

/// Takes the challenge that waits in a session: it is there once.
pub(crate) async fn take_challenge(tx: &mut WriteTx, id: SessionId) -> Result<Option<Vec<u8>>> {
    let row: Option<(Option<Vec<u8>>,)> =
        db::write!(tx, c => sqlx::query_as(CHALLENGED).bind(id).fetch_optional(&mut *c).await)?;
    set_challenge(tx, id, None).await?;
    Ok(row.and_then(|(sealed,)| sealed))
}

#[derive(sqlx::FromRow)]
pub(crate) struct PasskeyRow {
    pub(crate) id: PasskeyId,
    pub(crate) name: String,
    pub(crate) credential: Vec<u8>,
    pub(crate) added_at: Timestamp,
    pub(crate) used_at: Option<Timestamp>,
}

pub(crate) async fn add_passkey(tx: &mut WriteTx, person: PersonId, row: &PasskeyRow) -> Result<()> {
    db::write!(tx, c => sqlx::query(ADD_PASSKEY).bind(row.id).bind(person).bind(&row.name).bind(&row.credential)
        .bind(row.added_at).execute(&mut *c).await.map(drop))
}

pub(crate) async fn passkeys(tx: &mut ReadTx, person: PersonId) -> Result<Vec<PasskeyRow>> {
    db::read!(tx, c => sqlx::query_as(PASSKEYS).bind(person).fetch_all(&mut *c).await)
}

pub(crate) async fn used_passkey(tx: &mut WriteTx, id: PasskeyId, credential: &[u8], at: Timestamp) -> Result<()> {
    db::write!(tx, c => sqlx::query(USED_PASSKEY).bind(id).bind(credential).bind(at).execute(&mut *c).await.map(drop))
}

pub(crate) async fn remove_passkey(tx: &mut WriteTx, id: PasskeyId, person: PersonId) -> Result<bool> {
    db::write!(tx, c => sqlx::query(REMOVE_PASSKEY).bind(id).bind(person).execute(&mut *c).await
        .map(|done| done.rows_affected() > 0))
}

pub(crate) async fn remove_passkeys(tx: &mut WriteTx, person: PersonId) -> Result<()> {
    db::write!(tx, c => sqlx::query(REMOVE_PASSKEYS).bind(person).execute(&mut *c).await.map(drop))
}

pub(crate) async fn session(tx: &mut ReadTx, lookup: &[u8]) -> Result<Option<SessionRow>> {
    db::read!(tx, c => sqlx::query_as(SESSION).bind(lookup).fetch_optional(&mut *c).await)
}

pub(crate) async fn sessions_of(tx: &mut ReadTx, person: PersonId) -> Result<Vec<SessionRow>> {
    db::read!(tx, c => sqlx::query_as(SESSIONS_OF).bind(person).fetch_all(&mut *c).await)
}

pub(crate) async fn seen(tx: &mut WriteTx, id: SessionId, at: Timestamp) -> Result<()> {
    db::write!(tx, c => sqlx::query(SEEN).bind(id).bind(at).execute(&mut *c).await.map(drop))
}

pub(crate) async fn failed(tx: &mut WriteTx, id: SessionId) -> Result<Option<i64>> {
    let row: Option<(i64,)> = db::write!(tx, c => sqlx::query_as(FAILED).bind(id).fetch_optional(&mut *c).await)?;
    Ok(row.map(|(failures,)| failures))
}

pub(crate) async fn end(tx: &mut WriteTx, id: SessionId, person: PersonId) -> Result<bool> {
    db::write!(tx, c => sqlx::query(END).bind(id).bind(person).execute(&mut *c).await.map(|done| done.rows_affected() > 0))
}

pub(crate) async fn end_all(tx: &mut WriteTx, person: PersonId) -> Result<u64> {
    db::write!(tx, c => sqlx::query(END_ALL).bind(person).execute(&mut *c).await.map(|done| done.rows_affected()))
}

pub(crate) async fn purge(
    tx: &mut WriteTx,
    opened_before: Timestamp,
    seen_before: Timestamp,
    halfway_before: Timestamp,
) -> Result<u64> {
    db::write!(tx, c => sqlx::query(PURGE).bind(opened_before).bind(seen_before).bind(halfway_before)
        .execute(&mut *c).await.map(|done| done.rows_affected()))
}
