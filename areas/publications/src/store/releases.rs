//! Rows of releases. Versions and their files are written once.

use crate::model::release::{Content, File, ReleaseId};
use base::{PersonId, Result, Timestamp};
use db::{Cursor, KeysetPage, ReadTx, WriteTx};
use sqlx::types::Json;

const LIST: &str = "SELECT r.id, r.name, r.version, r.first_at, r.changed_at, v.n, v.at, v.content
    FROM publication_release r JOIN publication_release_version v ON v.release = r.id AND v.n = r.version
    WHERE (r.changed_at, r.id) < ($1, $2) ORDER BY r.changed_at DESC, r.id DESC LIMIT $3";
/// Version 0 asks for the newest.
const GET: &str = "SELECT r.id, r.name, r.version, r.first_at, r.changed_at, v.n, v.at, v.content
    FROM publication_release r JOIN publication_release_version v ON v.release = r.id
    WHERE r.name = $1 AND v.n = CASE WHEN $2 = 0 THEN r.version ELSE $2 END";
const VERSIONS: &str =
    "SELECT n, at, content FROM publication_release_version WHERE release = $1 ORDER BY n DESC LIMIT 1000";
const FILES: &str = "SELECT name, media, sha256, size FROM publication_release_file
    WHERE release = $1 AND n = $2 ORDER BY name";
const FILE: &str = "SELECT media, sha256, bytes FROM publication_release_file
    WHERE release = $1 AND n = $2 AND name = $3";
const ADD: &str = "INSERT INTO publication_release (id, name, version, first_at, changed_at) VALUES ($1, $2, 1, $3, $3)
    ON CONFLICT (name) DO NOTHING";
const MOVE: &str = "UPDATE publication_release SET version = $2 + 1, changed_at = $3 WHERE id = $1 AND version = $2";
const ADD_VERSION: &str =
    "INSERT INTO publication_release_version (release, n, at, person, content) VALUES ($1, $2, $3, $4, $5)";
const ADD_FILE: &str = "INSERT INTO publication_release_file (release, n, name, media, sha256, size, bytes)
    VALUES ($1, $2, $3, $4, $5, $6, $7)";

/// Every text of this module.
pub const SQL: &[&str] = &[LIST, GET, VERSIONS, FILES, FILE, ADD, MOVE, ADD_VERSION, ADD_FILE];

/// A release at one of its versions.
#[derive(Debug, Clone, sqlx::FromRow)]
pub struct ReleaseRow {
    /// Its id.
    pub id: ReleaseId,
    /// Its name.
    pub name: String,
    /// The newest version.
    pub version: i64,
    /// When its first version was published.
    pub first_at: Timestamp,
    /// When its newest version was published.
    pub changed_at: Timestamp,
    /// This version.
    pub n: i64,
    /// When this version was published.
    pub at: Timestamp,
    /// What this version says.
    pub content: Json<Content>,
}

/// A version as the change log shows it.
#[derive(Debug, Clone, sqlx::FromRow)]
pub struct VersionRow {
    /// Its number.
    pub n: i64,
    /// When it was published.
    pub at: Timestamp,
    /// What it says.
    pub content: Json<Content>,
}

/// A file of a version, without its bytes.
#[derive(Debug, Clone, sqlx::FromRow)]
pub struct FileRow {
    /// Its name.
    pub name: String,
    /// Its media type.
    pub media: String,
    /// Its hash.
    pub sha256: String,
    /// Its length in bytes.
    pub size: i64,
}

/// The bytes of a file.
#[derive(Debug, Clone, sqlx::FromRow)]
pub struct Kept {
    /// Their media type.
    pub media: String,
    /// Their hash.
    pub sha256: String,
    /// The bytes.
    pub bytes: Vec<u8>,
}

/// Releases at their newest versions, the newest first.
pub async fn list(tx: &mut ReadTx, before: Cursor, limit: usize) -> Result<KeysetPage<ReleaseRow>> {
    let rows: Vec<ReleaseRow> = db::read!(tx, c => sqlx::query_as(LIST)
        .bind(before.at)
        .bind(before.id)
        .bind(i64::try_from(limit).unwrap_or(i64::MAX - 1) + 1)
        .fetch_all(&mut *c)
        .await)?;
    Ok(KeysetPage::cut(rows, limit, |row| Cursor { at: row.changed_at, id: row.id.0 }))
}

/// A release at a version; at its newest if none is named.
pub async fn get(tx: &mut ReadTx, name: &str, n: Option<i64>) -> Result<Option<ReleaseRow>> {
    db::read!(tx, c => sqlx::query_as(GET).bind(name).bind(n.unwrap_or(0)).fetch_optional(&mut *c).await)
}

/// The versions of a release, the newest first.
pub async fn versions(tx: &mut ReadTx, id: ReleaseId) -> Result<Vec<VersionRow>> {
    db::read!(tx, c => sqlx::query_as(VERSIONS).bind(id).fetch_all(&mut *c).await)
}

/// The files of a version.
pub async fn files(tx: &mut ReadTx, id: ReleaseId, n: i64) -> Result<Vec<FileRow>> {
    db::read!(tx, c => sqlx::query_as(FILES).bind(id).bind(n).fetch_all(&mut *c).await)
}

/// A file of a version.
pub async fn file(tx: &mut ReadTx, id: ReleaseId, n: i64, name: &str) -> Result<Option<Kept>> {
    db::read!(tx, c => sqlx::query_as(FILE).bind(id).bind(n).bind(name).fetch_optional(&mut *c).await)
}

/// Begins a release with its first version; false if there is one of that name.
pub async fn add(tx: &mut WriteTx, id: ReleaseId, name: &str, at: Timestamp) -> Result<bool> {
    Ok(db::execute!(tx, sqlx::query(ADD).bind(id).bind(name).bind(at))? == 1)
}

/// Moves a release to its next version; false if somebody was faster.
pub async fn next(tx: &mut WriteTx, id: ReleaseId, from: i64, at: Timestamp) -> Result<bool> {
    Ok(db::execute!(tx, sqlx::query(MOVE).bind(id).bind(from).bind(at))? == 1)
}

/// Keeps a version with its files.
pub async fn add_version(
    tx: &mut WriteTx,
    id: ReleaseId,
    version: (i64, Timestamp, PersonId),
    content: &Content,
    files: &[File],
) -> Result<()> {
    let (n, at, person) = version;
    db::execute!(tx, sqlx::query(ADD_VERSION).bind(id).bind(n).bind(at).bind(person).bind(Json(content)))?;
    for file in files {
        let size = i64::try_from(file.bytes.len()).unwrap_or(i64::MAX);
        db::execute!(
            tx,
            sqlx::query(ADD_FILE)
                .bind(id)
                .bind(n)
                .bind(&file.name)
                .bind(file.media)
                .bind(file.sha256())
                .bind(size)
                .bind(&file.bytes)
        )?;
    }
    Ok(())
}
