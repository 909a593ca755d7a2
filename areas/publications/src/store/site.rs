//! Pages and news with their wordings.

use crate::model::site::{Content, Kind, PageId};
use base::{Date, PersonId, Result, Timestamp};
use db::{Cursor, KeysetPage, ReadTx, WriteTx};
use sqlx::types::Json;
use uuid::Uuid;

/// Nobody else has the address yet.
const ADD: &str = "INSERT INTO publication_page (id, kind, slug, version, made_at) VALUES ($1, $2, $3, 1, $4)
    ON CONFLICT (kind, slug) DO NOTHING";
const REWORD: &str = "UPDATE publication_page SET version = $2 + 1 WHERE id = $1 AND version = $2";
const ADD_VERSION: &str = "INSERT INTO publication_page_version (page, n, at, person, content)
    VALUES ($1, $2, $3, $4, $5)";
/// By somebody else than who wrote it, once.
const REVIEW: &str = "UPDATE publication_page_version SET reviewed_by = $3, reviewed_at = $4
    WHERE page = $1 AND n = $2 AND person <> $3 AND reviewed_at IS NULL";
const PUBLISH: &str = "UPDATE publication_page SET shown = $2, dated = $3, ends = $4,
    published_at = COALESCE(published_at, $5), withdrawn_at = NULL
    WHERE id = $1 AND version = $2 AND (shown IS NULL OR shown <> $2 OR withdrawn_at IS NOT NULL)";
const WITHDRAW: &str = "UPDATE publication_page SET withdrawn_at = $2
    WHERE id = $1 AND shown IS NOT NULL AND withdrawn_at IS NULL";
const GET: &str =
    "SELECT p.id, p.kind, p.slug, p.version, p.shown, p.withdrawn_at, v.at, v.person, v.content, v.reviewed_at
    FROM publication_page p JOIN publication_page_version v ON v.page = p.id AND v.n = p.version WHERE p.id = $1";
const LIST: &str =
    "SELECT p.id, p.kind, p.slug, p.version, p.shown, p.withdrawn_at, v.at, v.person, v.content, v.reviewed_at,
    p.made_at FROM publication_page p JOIN publication_page_version v ON v.page = p.id AND v.n = p.version
    WHERE p.kind = $1 AND (p.made_at, p.id) < ($2, $3) ORDER BY p.made_at DESC, p.id DESC LIMIT $4";
const VERSIONS: &str = "SELECT n, at, reviewed_at FROM publication_page_version WHERE page = $1 ORDER BY n DESC";
const SHOWN: &str = "SELECT p.id, p.kind, p.slug, v.content FROM publication_page p
    JOIN publication_page_version v ON v.page = p.id AND v.n = p.shown
    WHERE p.kind = $1 AND p.slug = $2 AND p.withdrawn_at IS NULL";
/// Those that end before a day are left out.
const SHOWN_LIST: &str = "SELECT p.id, p.kind, p.slug, v.content FROM publication_page p
    JOIN publication_page_version v ON v.page = p.id AND v.n = p.shown
    WHERE p.kind = $1 AND p.shown IS NOT NULL AND p.withdrawn_at IS NULL AND (p.dated, p.id) < ($2, $3)
    AND (p.ends IS NULL OR p.ends >= $4) ORDER BY p.dated DESC, p.id DESC LIMIT $5";

/// Every text of this module.
pub const SQL: &[&str] = &[ADD, REWORD, ADD_VERSION, REVIEW, PUBLISH, WITHDRAW, GET, LIST, VERSIONS, SHOWN, SHOWN_LIST];

/// A page with its newest wording, as the office sees it.
#[derive(Debug, Clone, PartialEq, Eq, sqlx::FromRow)]
pub struct PageRow {
    /// Its id.
    pub id: PageId,
    /// What it is.
    pub kind: Kind,
    /// The last part of its address.
    pub slug: String,
    /// Which wording this is.
    pub version: i64,
    /// The wording that was made public, if any.
    pub shown: Option<i64>,
    /// Since when it is public no more.
    pub withdrawn_at: Option<Timestamp>,
    /// When this wording was written.
    pub at: Timestamp,
    /// By whom; never shown outside.
    pub person: PersonId,
    /// What it says.
    pub content: Json<Content>,
    /// When somebody else had read it.
    pub reviewed_at: Option<Timestamp>,
}

impl PageRow {
    /// Whether anybody may read it, in this wording or an earlier one.
    pub const fn is_public(&self) -> bool {
        self.shown.is_some() && self.withdrawn_at.is_none()
    }
}

/// A page as it is public.
#[derive(Debug, Clone, PartialEq, Eq, sqlx::FromRow)]
pub struct Shown {
    /// Its id.
    pub id: PageId,
    /// What it is.
    pub kind: Kind,
    /// The last part of its address.
    pub slug: String,
    /// What it says.
    pub content: Json<Content>,
}

/// A wording that was.
#[derive(Debug, Clone, PartialEq, Eq, sqlx::FromRow)]
pub struct Version {
    /// Which one, from 1.
    pub n: i64,
    /// When it was written.
    pub at: Timestamp,
    /// When somebody else had read it.
    pub reviewed_at: Option<Timestamp>,
}

/// Who writes, and when.
#[derive(Debug, Clone, Copy)]
pub struct By {
    /// Who.
    pub person: PersonId,
    /// When.
    pub at: Timestamp,
}

/// Adds a page with its first wording; `false` if another has that address.
pub async fn add(tx: &mut WriteTx, id: PageId, kind: Kind, slug: &str, content: &Content, by: By) -> Result<bool> {
    let is_new = db::execute!(tx, sqlx::query(ADD).bind(id).bind(kind).bind(slug).bind(by.at))? == 1;
    if is_new {
        add_version(tx, id, 1, content, by).await?;
    }
    Ok(is_new)
}

async fn add_version(tx: &mut WriteTx, id: PageId, n: i64, content: &Content, by: By) -> Result<()> {
    let content = Json(content);
    db::execute!(tx, sqlx::query(ADD_VERSION).bind(id).bind(n).bind(by.at).bind(by.person).bind(content)).map(drop)
}

/// Adds a wording after the one of `version`; `false` if somebody else was faster.
pub async fn reword(tx: &mut WriteTx, id: PageId, version: i64, content: &Content, by: By) -> Result<bool> {
    let is_first = db::execute!(tx, sqlx::query(REWORD).bind(id).bind(version))? == 1;
    if is_first {
        add_version(tx, id, version + 1, content, by).await?;
    }
    Ok(is_first)
}

/// Notes that somebody read a wording; `false` if they wrote it themselves, or somebody has read it.
pub async fn review(tx: &mut WriteTx, id: PageId, version: i64, by: By) -> Result<bool> {
    Ok(db::execute!(tx, sqlx::query(REVIEW).bind(id).bind(version).bind(by.person).bind(by.at))? == 1)
}

/// Makes a wording public; `false` if it is not the newest, or is public already.
pub async fn publish(tx: &mut WriteTx, id: PageId, version: i64, content: &Content, at: Timestamp) -> Result<bool> {
    let Content { day, ends, .. } = content;
    Ok(db::execute!(tx, sqlx::query(PUBLISH).bind(id).bind(version).bind(day).bind(ends).bind(at))? == 1)
}

/// Takes a page back; `false` if it is not public.
pub async fn withdraw(tx: &mut WriteTx, id: PageId, at: Timestamp) -> Result<bool> {
    Ok(db::execute!(tx, sqlx::query(WITHDRAW).bind(id).bind(at))? == 1)
}

/// A page with its newest wording.
pub async fn get(tx: &mut ReadTx, id: PageId) -> Result<Option<PageRow>> {
    db::read!(tx, c => sqlx::query_as(GET).bind(id).fetch_optional(&mut *c).await)
}

#[derive(sqlx::FromRow)]
struct ListRow {
    #[sqlx(flatten)]
    row: PageRow,
    made_at: Timestamp,
}

/// Pages of a kind, those made last first.
pub async fn list(tx: &mut ReadTx, kind: Kind, before: Cursor, limit: u32) -> Result<KeysetPage<PageRow>> {
    let rows: Vec<ListRow> = db::read!(tx, c => sqlx::query_as(LIST)
        .bind(kind).bind(before.at).bind(before.id).bind(i64::from(limit) + 1).fetch_all(&mut *c).await)?;
    let page = KeysetPage::cut(rows, limit as usize, |r| Cursor { at: r.made_at, id: r.row.id.0 });
    Ok(page.map(|r| r.row))
}

/// The wordings of a page, the newest first.
pub async fn versions(tx: &mut ReadTx, id: PageId) -> Result<Vec<Version>> {
    db::read!(tx, c => sqlx::query_as(VERSIONS).bind(id).fetch_all(&mut *c).await)
}

/// A public page by its address.
pub async fn shown(tx: &mut ReadTx, kind: Kind, slug: &str) -> Result<Option<Shown>> {
    db::read!(tx, c => sqlx::query_as(SHOWN).bind(kind).bind(slug).fetch_optional(&mut *c).await)
}

/// Public pages of a kind before a place in the list, the newest day first: those that do not end before a day.
pub async fn shown_list(
    tx: &mut ReadTx,
    kind: Kind,
    before: (Date, Uuid),
    ending_from: Date,
    limit: u32,
) -> Result<Vec<Shown>> {
    db::read!(tx, c => sqlx::query_as(SHOWN_LIST)
        .bind(kind).bind(before.0).bind(before.1).bind(ending_from).bind(i64::from(limit)).fetch_all(&mut *c).await)
}
