//! All SQL of the vault.

use crate::{KeyId, Result};
use base::{EntryId, PersonId, Timestamp};
use db::{ReadTx, WriteTx};
use sqlx::QueryBuilder;
use uuid::Uuid;

/// The signed end of a chain.
#[derive(Debug, Clone, sqlx::FromRow)]
pub(crate) struct HeadRow {
    pub(crate) seq: i64,
    pub(crate) hash: Vec<u8>,
    pub(crate) epoch: i32,
    pub(crate) signature: Vec<u8>,
}

/// A certified public key.
#[derive(Debug, Clone, sqlx::FromRow)]
pub(crate) struct KeyRow {
    pub(crate) chain: Uuid,
    pub(crate) seq: i64,
    pub(crate) id: KeyId,
    pub(crate) kind: String,
    pub(crate) owner: Uuid,
    pub(crate) epoch: i32,
    pub(crate) sealing: Vec<u8>,
    pub(crate) verifying: Option<Vec<u8>>,
    pub(crate) lookup: Option<i64>,
    pub(crate) made_at: Timestamp,
    pub(crate) hash: Vec<u8>,
    pub(crate) certificate: Vec<u8>,
}

/// A private key wrapped for a reader.
#[derive(Debug, Clone, sqlx::FromRow)]
pub(crate) struct WrapRow {
    pub(crate) chain: Uuid,
    pub(crate) seq: i64,
    pub(crate) opens: KeyId,
    pub(crate) part: String,
    pub(crate) reader: KeyId,
    pub(crate) sealed: Vec<u8>,
    pub(crate) made_at: Timestamp,
    pub(crate) hash: Vec<u8>,
}

/// A sealed entry.
#[derive(Debug, Clone, sqlx::FromRow)]
pub(crate) struct EntryRow {
    pub(crate) root: Uuid,
    pub(crate) seq: i64,
    pub(crate) id: EntryId,
    pub(crate) author: KeyId,
    pub(crate) sealed: Vec<u8>,
    pub(crate) signature: Vec<u8>,
    pub(crate) hash: Vec<u8>,
}

/// A person's private keys under their password.
#[derive(Debug, Clone, sqlx::FromRow)]
pub(crate) struct PersonRow {
    pub(crate) person: PersonId,
    pub(crate) opens: KeyId,
    pub(crate) salt: Vec<u8>,
    pub(crate) memory_kib: i32,
    pub(crate) passes: i32,
    pub(crate) sealed: Vec<u8>,
    pub(crate) mac: Vec<u8>,
}

const HEAD: &str = "SELECT seq, hash, epoch, signature FROM vault_head WHERE chain = $1";
const ADVANCE: &str = "INSERT INTO vault_head (chain, seq, hash, epoch, signature) VALUES ($1, $2, $3, $4, $5)
    ON CONFLICT (chain) DO UPDATE
    SET seq = excluded.seq, hash = excluded.hash, epoch = excluded.epoch, signature = excluded.signature
    WHERE vault_head.seq = $6";
const KEYS: &str = "SELECT chain, seq, id, kind, owner, epoch, sealing, verifying, lookup, made_at, hash, certificate
    FROM vault_key WHERE chain = $1 AND seq > $2 ORDER BY seq";
const KEY: &str = "SELECT chain, seq, id, kind, owner, epoch, sealing, verifying, lookup, made_at, hash, certificate
    FROM vault_key WHERE id = $1";
const NEWEST_KEYS: &str = "SELECT k.chain, k.seq, k.id, k.kind, k.owner, k.epoch, k.sealing, k.verifying, k.lookup,
        k.made_at, k.hash, k.certificate
    FROM vault_key k WHERE k.owner IN ($1, $2, $3, $4, $5, $6, $7, $8)
    AND NOT EXISTS (SELECT 1 FROM vault_key n WHERE n.owner = k.owner AND n.kind = k.kind AND n.epoch > k.epoch)";
const RECEIPTS: &str =
    "SELECT chain, seq, id, kind, owner, epoch, sealing, verifying, lookup, made_at, hash, certificate
    FROM vault_key WHERE lookup = $1 ORDER BY id LIMIT 8";
const AUTHORS: &str =
    "SELECT chain, seq, id, kind, owner, epoch, sealing, verifying, lookup, made_at, hash, certificate
    FROM vault_key WHERE id IN (SELECT author FROM vault_entry WHERE root = $1)";
const WRAPS: &str = "SELECT chain, seq, opens, part, reader, sealed, made_at, hash
    FROM vault_wrap WHERE chain = $1 AND seq > $2 ORDER BY seq";
const WRAPS_FOR: &str = "SELECT chain, seq, opens, part, reader, sealed, made_at, hash
    FROM vault_wrap WHERE reader = $1 AND chain = $2 ORDER BY seq";
const READERS: &str =
    "SELECT chain, seq, id, kind, owner, epoch, sealing, verifying, lookup, made_at, hash, certificate
    FROM vault_key WHERE id IN (SELECT reader FROM vault_wrap WHERE chain = $1)";
const OPENED_BY: &str = "SELECT DISTINCT w.chain FROM vault_wrap w
    WHERE w.reader IN (SELECT k.id FROM vault_key k WHERE k.owner = $1 AND k.kind = 'person') AND w.chain > $2
    ORDER BY w.chain LIMIT $3";
const ENTRIES: &str =
    "SELECT root, seq, id, author, sealed, signature, hash FROM vault_entry WHERE root = $1 ORDER BY seq";
const PERSON: &str = "SELECT person, opens, salt, memory_kib, passes, sealed, mac FROM vault_person WHERE person = $1";
const KEEP_PERSON: &str = "INSERT INTO vault_person (person, opens, salt, memory_kib, passes, sealed, mac)
    VALUES ($1, $2, $3, $4, $5, $6, $7)
    ON CONFLICT (person) DO UPDATE SET opens = excluded.opens, salt = excluded.salt, memory_kib = excluded.memory_kib,
        passes = excluded.passes, sealed = excluded.sealed, mac = excluded.mac";

// Begun here and continued with a row or a parameter for each record.
const ADD_KEYS: &str = "INSERT INTO vault_key
    (chain, seq, id, kind, owner, epoch, sealing, verifying, lookup, made_at, hash, certificate) ";
const ADD_WRAPS: &str = "INSERT INTO vault_wrap (chain, seq, opens, part, reader, sealed, made_at, hash) ";
const ADD_ENTRIES: &str = "INSERT INTO vault_entry (root, seq, id, author, sealed, signature, hash) ";
const SOME_ENTRIES: &str = "SELECT root, seq, id, author, sealed, signature, hash FROM vault_entry WHERE id IN (";
const SOME_KEYS: &str =
    "SELECT chain, seq, id, kind, owner, epoch, sealing, verifying, lookup, made_at, hash, certificate
    FROM vault_key WHERE id IN (";
const SOME_WRAPS: &str =
    "SELECT chain, seq, opens, part, reader, sealed, made_at, hash FROM vault_wrap WHERE chain IN (";

/// Every whole text, for the test that prepares them on both engines.
pub const SQL: &[&str] = &[
    HEAD,
    ADVANCE,
    KEYS,
    KEY,
    NEWEST_KEYS,
    RECEIPTS,
    AUTHORS,
    WRAPS,
    WRAPS_FOR,
    READERS,
    OPENED_BY,
    ENTRIES,
    PERSON,
    KEEP_PERSON,
];

/// A number of a chain as the database keeps it; no chain comes near 2⁶³ links.
pub(crate) fn seq_row(seq: u64) -> i64 {
    i64::try_from(seq).unwrap_or(i64::MAX)
}

/// A number of a chain from the database; a negative one was never ours and stands for no place.
pub(crate) fn seq(row: i64) -> u64 {
    u64::try_from(row).unwrap_or(0)
}

pub(crate) async fn head(tx: &mut ReadTx, chain: Uuid) -> Result<Option<HeadRow>> {
    Ok(db::read!(tx, c => sqlx::query_as(HEAD).bind(chain).fetch_optional(&mut *c).await)?)
}

/// Moves a chain's end on from `before`; `false` if it does not stand there any more.
pub(crate) async fn advance(tx: &mut WriteTx, chain: Uuid, before: i64, to: &HeadRow) -> Result<bool> {
    let moved = db::write!(tx, c => sqlx::query(ADVANCE)
        .bind(chain).bind(to.seq).bind(&to.hash).bind(to.epoch).bind(&to.signature).bind(before)
        .execute(&mut *c).await.map(|done| done.rows_affected()))?;
    Ok(moved == 1)
}

/// A chain's keys after a number.
pub(crate) async fn keys(tx: &mut ReadTx, chain: Uuid, after: i64) -> Result<Vec<KeyRow>> {
    Ok(db::read!(tx, c => sqlx::query_as(KEYS).bind(chain).bind(after).fetch_all(&mut *c).await)?)
}

pub(crate) async fn key(tx: &mut ReadTx, id: KeyId) -> Result<Option<KeyRow>> {
    Ok(db::read!(tx, c => sqlx::query_as(KEY).bind(id).fetch_optional(&mut *c).await)?)
}

/// The newest keys of at most eight owners.
pub(crate) async fn newest_keys(tx: &mut ReadTx, owners: &[Uuid]) -> Result<Vec<KeyRow>> {
    let owner = |i: usize| owners.get(i).or(owners.first()).copied();
    Ok(db::read!(tx, c => sqlx::query_as(NEWEST_KEYS)
        .bind(owner(0)).bind(owner(1)).bind(owner(2)).bind(owner(3))
        .bind(owner(4)).bind(owner(5)).bind(owner(6)).bind(owner(7))
        .fetch_all(&mut *c).await)?)
}

pub(crate) async fn receipts(tx: &mut ReadTx, lookup: i64) -> Result<Vec<KeyRow>> {
    Ok(db::read!(tx, c => sqlx::query_as(RECEIPTS).bind(lookup).fetch_all(&mut *c).await)?)
}

/// The keys of a case's authors.
pub(crate) async fn authors(tx: &mut ReadTx, root: Uuid) -> Result<Vec<KeyRow>> {
    Ok(db::read!(tx, c => sqlx::query_as(AUTHORS).bind(root).fetch_all(&mut *c).await)?)
}

/// A chain's wraps after a number.
pub(crate) async fn wraps(tx: &mut ReadTx, chain: Uuid, after: i64) -> Result<Vec<WrapRow>> {
    Ok(db::read!(tx, c => sqlx::query_as(WRAPS).bind(chain).bind(after).fetch_all(&mut *c).await)?)
}

/// What is wrapped for one key within a chain.
/// Chains with something wrapped for any of a person's keys.
pub(crate) async fn opened_by(tx: &mut ReadTx, person: Uuid, after: Uuid, most: u16) -> Result<Vec<Uuid>> {
    let most = i64::from(most);
    Ok(db::read!(tx, c => sqlx::query_scalar(OPENED_BY).bind(person).bind(after).bind(most).fetch_all(&mut *c).await)?)
}

pub(crate) async fn wraps_for(tx: &mut ReadTx, reader: KeyId, chain: Uuid) -> Result<Vec<WrapRow>> {
    Ok(db::read!(tx, c => sqlx::query_as(WRAPS_FOR).bind(reader).bind(chain).fetch_all(&mut *c).await)?)
}

/// The keys that something of a chain is wrapped for.
pub(crate) async fn readers(tx: &mut ReadTx, chain: Uuid) -> Result<Vec<KeyRow>> {
    Ok(db::read!(tx, c => sqlx::query_as(READERS).bind(chain).fetch_all(&mut *c).await)?)
}

pub(crate) async fn entries(tx: &mut ReadTx, root: Uuid) -> Result<Vec<EntryRow>> {
    Ok(db::read!(tx, c => sqlx::query_as(ENTRIES).bind(root).fetch_all(&mut *c).await)?)
}

pub(crate) async fn person(tx: &mut ReadTx, person: PersonId) -> Result<Option<PersonRow>> {
    Ok(db::read!(tx, c => sqlx::query_as(PERSON).bind(person).fetch_optional(&mut *c).await)?)
}

pub(crate) async fn keep_person(tx: &mut WriteTx, p: &PersonRow) -> Result<()> {
    db::write!(tx, c => sqlx::query(KEEP_PERSON)
        .bind(p.person).bind(p.opens).bind(&p.salt).bind(p.memory_kib).bind(p.passes).bind(&p.sealed).bind(&p.mac)
        .execute(&mut *c).await.map(drop))?;
    Ok(())
}

pub(crate) async fn add_keys(tx: &mut WriteTx, rows: &[KeyRow]) -> Result<()> {
    if rows.is_empty() {
        return Ok(());
    }
    db::write!(tx, c => {
        let mut sql = QueryBuilder::new(ADD_KEYS);
        sql.push_values(rows, |mut row, k| {
            row.push_bind(k.chain).push_bind(k.seq).push_bind(k.id).push_bind(&k.kind).push_bind(k.owner);
            row.push_bind(k.epoch).push_bind(&k.sealing).push_bind(&k.verifying).push_bind(k.lookup);
            row.push_bind(k.made_at).push_bind(&k.hash).push_bind(&k.certificate);
        });
        sql.build().execute(&mut *c).await.map(drop)
    })?;
    Ok(())
}

pub(crate) async fn add_wraps(tx: &mut WriteTx, rows: &[WrapRow]) -> Result<()> {
    if rows.is_empty() {
        return Ok(());
    }
    db::write!(tx, c => {
        let mut sql = QueryBuilder::new(ADD_WRAPS);
        sql.push_values(rows, |mut row, w| {
            row.push_bind(w.chain).push_bind(w.seq).push_bind(w.opens).push_bind(&w.part).push_bind(w.reader);
            row.push_bind(&w.sealed).push_bind(w.made_at).push_bind(&w.hash);
        });
        sql.build().execute(&mut *c).await.map(drop)
    })?;
    Ok(())
}

pub(crate) async fn add_entries(tx: &mut WriteTx, rows: &[EntryRow]) -> Result<()> {
    if rows.is_empty() {
        return Ok(());
    }
    db::write!(tx, c => {
        let mut sql = QueryBuilder::new(ADD_ENTRIES);
        sql.push_values(rows, |mut row, e| {
            row.push_bind(e.root).push_bind(e.seq).push_bind(e.id).push_bind(e.author);
            row.push_bind(&e.sealed).push_bind(&e.signature).push_bind(&e.hash);
        });
        sql.build().execute(&mut *c).await.map(drop)
    })?;
    Ok(())
}

/// Continues a text that ends in `IN (` with these parameters; the body then fetches it.
macro_rules! among {
    ($tx:expr, $begin:expr, $ids:expr) => {{
        let ids: Vec<_> = $ids.collect();
        if ids.is_empty() {
            return Ok(Vec::new());
        }
        Ok(db::read!($tx, c => {
            let mut sql = QueryBuilder::new($begin);
            let mut list = sql.separated(", ");
            for id in &ids {
                list.push_bind(*id);
            }
            list.push_unseparated(")");
            sql.build_query_as().fetch_all(&mut *c).await
        })?)
    }};
}

pub(crate) async fn some_entries(tx: &mut ReadTx, ids: &[EntryId]) -> Result<Vec<EntryRow>> {
    among!(tx, SOME_ENTRIES, ids.iter().copied())
}

pub(crate) async fn some_keys(tx: &mut ReadTx, ids: impl Iterator<Item = KeyId>) -> Result<Vec<KeyRow>> {
    among!(tx, SOME_KEYS, ids)
}

pub(crate) async fn some_wraps(tx: &mut ReadTx, chains: impl Iterator<Item = Uuid>) -> Result<Vec<WrapRow>> {
    among!(tx, SOME_WRAPS, chains)
}
