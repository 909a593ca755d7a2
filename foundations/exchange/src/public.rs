//! The index of what is public, over all areas.
//!
//! A document is found by the folded beginnings of the words of its titles and its text. They stand
//! in a small table of their own rather than in a full-text index: both engines then find the same,
//! and neither knows how to fold Kazakh.

use crate::Code;
use crate::events::PublicDocument;
use base::{DocumentId, Error, Result, Timestamp, Trilingual, World, fold};
use db::{Cursor, KeysetPage, ReadTx, WriteTx};
use std::collections::BTreeSet;
use uuid::Uuid;

/// All SQL of this module.
pub const SQL: &[&str] = &[PUBLISH, FORGET, WORD, WITHDRAW, SEARCH, NEWEST, PATHS, PARTS, OF_AREA];

const PUBLISH: &str = "INSERT INTO exchange_public (document, area, kind, kk, ru, en, path, published_at)
    VALUES ($1, $2, $3, $4, $5, $6, $7, $8)
    ON CONFLICT (document) DO UPDATE SET area = $2, kind = $3, kk = $4, ru = $5, en = $6, path = $7,
    published_at = CASE WHEN exchange_public.withdrawn_at IS NULL THEN exchange_public.published_at ELSE $8 END,
    withdrawn_at = NULL";
const FORGET: &str = "DELETE FROM exchange_public_word WHERE document = $1";
const WORD: &str = "INSERT INTO exchange_public_word (document, word) VALUES ($1, $2)";
const WITHDRAW: &str = "UPDATE exchange_public SET withdrawn_at = $2
    WHERE document = $1 AND withdrawn_at IS NULL RETURNING document";
/// Up to four words; an empty one asks nothing.
const SEARCH: &str = "SELECT p.document, p.area, p.kind, p.kk, p.ru, p.en, p.path, p.published_at
    FROM exchange_public p
    WHERE p.withdrawn_at IS NULL AND (p.published_at, p.document) < ($1, $2) AND ($3 = '' OR p.kind = $3)
    AND ($4 = '' OR EXISTS (SELECT 1 FROM exchange_public_word w WHERE w.document = p.document AND w.word >= $4 AND w.word < $5))
    AND ($6 = '' OR EXISTS (SELECT 1 FROM exchange_public_word w WHERE w.document = p.document AND w.word >= $6 AND w.word < $7))
    AND ($8 = '' OR EXISTS (SELECT 1 FROM exchange_public_word w WHERE w.document = p.document AND w.word >= $8 AND w.word < $9))
    AND ($10 = '' OR EXISTS (SELECT 1 FROM exchange_public_word w WHERE w.document = p.document AND w.word >= $10 AND w.word < $11))
    ORDER BY p.published_at DESC, p.document DESC LIMIT $12";
/// Of four kinds; one may be named several times.
const NEWEST: &str = "SELECT document, area, kind, kk, ru, en, path, published_at FROM exchange_public
    WHERE withdrawn_at IS NULL AND (published_at, document) < ($1, $2) AND kind IN ($3, $4, $5, $6)
    ORDER BY published_at DESC, document DESC LIMIT $7";
/// Several documents may stand on one page.
const PATHS: &str = "SELECT DISTINCT path FROM exchange_public WHERE withdrawn_at IS NULL AND path >= $1
    ORDER BY path LIMIT $2";
/// The first path of each part but the first.
const PARTS: &str = "SELECT path FROM (SELECT path, ROW_NUMBER() OVER (ORDER BY path) AS n
    FROM (SELECT DISTINCT path FROM exchange_public WHERE withdrawn_at IS NULL) p) q
    WHERE n > 1 AND (n - 1) % $1 = 0 ORDER BY path";
const OF_AREA: &str = "SELECT document FROM exchange_public WHERE area = $1 AND withdrawn_at IS NULL";

/// A public document as the index knows it; without the text it is found by.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Listed {
    /// The document.
    pub document: PublicDocument,
    /// Since when it is public.
    pub published_at: Timestamp,
}

/// Words of a text, folded.
fn words(text: &str) -> BTreeSet<String> {
    fold(text)
        .split(|c: char| !c.is_alphanumeric())
        .filter(|w| !w.is_empty())
        .map(|w| w.chars().take(40).collect())
        .collect()
}

/// Lists a document that became public at a moment, or lists it anew with other titles.
pub async fn publish(tx: &mut WriteTx, at: Timestamp, document: &PublicDocument) -> Result<()> {
    let titles = &document.titles;
    db::execute!(
        tx,
        sqlx::query(PUBLISH)
            .bind(document.id)
            .bind(&document.area)
            .bind(&document.kind)
            .bind(&titles.kk)
            .bind(&titles.ru)
            .bind(&titles.en)
            .bind(&document.path)
            .bind(at)
    )?;
    db::execute!(tx, sqlx::query(FORGET).bind(document.id))?;
    for word in words(&[titles.kk.as_str(), &titles.ru, &titles.en, &document.text].join(" ")) {
        db::execute!(tx, sqlx::query(WORD).bind(document.id).bind(&word))?;
    }
    Ok(())
}

/// Takes a document off the list.
///
/// # Errors
/// [`Error::NotFound`] if it is not on it.
pub async fn withdraw(tx: &mut WriteTx, world: &World, document: DocumentId) -> Result<()> {
    let gone: Option<DocumentId> = db::write!(tx, c => sqlx::query_scalar(WITHDRAW)
        .bind(document)
        .bind(world.now())
        .fetch_optional(&mut *c)
        .await)?;
    gone.map(drop).ok_or(Error::NotFound)
}

#[derive(sqlx::FromRow)]
struct PublicRow {
    document: DocumentId,
    area: Code,
    kind: Code,
    kk: String,
    ru: String,
    en: String,
    path: String,
    published_at: Timestamp,
}

impl From<PublicRow> for Listed {
    fn from(r: PublicRow) -> Self {
        Self {
            document: PublicDocument {
                id: r.document,
                area: r.area,
                kind: r.kind,
                titles: Trilingual { kk: r.kk, ru: r.ru, en: r.en },
                path: r.path,
                text: String::new(),
            },
            published_at: r.published_at,
        }
    }
}

/// Public documents that have words beginning with each of the words typed (of more than four the
/// longest), the newest first; all of them if nothing was typed. `before` is [`Cursor::END`] for the first page.
pub async fn search(
    tx: &mut ReadTx,
    typed: &str,
    kind: Option<&Code>,
    before: Cursor,
    limit: u32,
) -> Result<KeysetPage<Listed>> {
    let mut words: Vec<String> = words(typed).into_iter().collect();
    words.sort_by_key(|w| w.chars().count());
    let mut next = || words.pop().unwrap_or_default();
    let from = [next(), next(), next(), next()];
    // Every word that begins so sorts before this.
    let [a, b, c4, d] = &from;
    let until = from.each_ref().map(|w| format!("{w}{}", char::MAX));
    let [a_end, b_end, c_end, d_end] = &until;
    let rows: Vec<PublicRow> = db::read!(tx, c => sqlx::query_as(SEARCH)
        .bind(before.at)
        .bind(before.id)
        .bind(kind.map_or("", Code::as_str))
        .bind(a).bind(a_end)
        .bind(b).bind(b_end)
        .bind(c4).bind(c_end)
        .bind(d).bind(d_end)
        .bind(i64::from(limit) + 1)
        .fetch_all(&mut *c)
        .await)?;
    let page = KeysetPage::cut(rows, limit as usize, |r| Cursor { at: r.published_at, id: r.document.0 });
    Ok(page.map(Listed::from))
}

/// Public documents of up to four kinds, the newest first.
pub async fn newest(tx: &mut ReadTx, kinds: [&str; 4], before: Cursor, limit: u32) -> Result<KeysetPage<Listed>> {
    let [a, b, c4, d] = kinds;
    let rows: Vec<PublicRow> = db::read!(tx, c => sqlx::query_as(NEWEST)
        .bind(before.at)
        .bind(before.id)
        .bind(a)
        .bind(b)
        .bind(c4)
        .bind(d)
        .bind(i64::from(limit) + 1)
        .fetch_all(&mut *c)
        .await)?;
    let page = KeysetPage::cut(rows, limit as usize, |r| Cursor { at: r.published_at, id: r.document.0 });
    Ok(page.map(Listed::from))
}

/// The addresses of all that is public in their order, from one on.
pub async fn paths(tx: &mut ReadTx, from: &str, limit: u32) -> Result<Vec<String>> {
    db::read!(tx, c => sqlx::query_scalar(PATHS).bind(from).bind(i64::from(limit)).fetch_all(&mut *c).await)
}

/// Where parts of so many addresses begin, but for the first.
pub async fn parts(tx: &mut ReadTx, size: u32) -> Result<Vec<String>> {
    db::read!(tx, c => sqlx::query_scalar(PARTS).bind(i64::from(size)).fetch_all(&mut *c).await)
}

/// The area that pages belong to which stand by themselves, without anybody publishing them.
const STANDING: &str = "standing";

/// A page that is there as long as the program serves it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Standing {
    /// Its address after the language.
    pub path: String,
    /// What it is: `page`, `treaty`.
    pub kind: &'static str,
    /// Its title.
    pub titles: Trilingual,
    /// What else it is to be found by.
    pub text: String,
}

impl Standing {
    /// The same page has the same id on every node and after every start: FNV-1a of its address.
    fn document(&self) -> PublicDocument {
        const BASIS: u128 = 0x6c62_272e_07bb_0142_62b8_2175_6295_c58d;
        const PRIME: u128 = 0x0100_0000_0000_0000_0000_013b;
        let id = self.path.bytes().fold(BASIS, |hash, byte| (hash ^ u128::from(byte)).wrapping_mul(PRIME));
        PublicDocument {
            id: DocumentId(Uuid::from_u128(id)),
            area: STANDING.into(),
            kind: self.kind.into(),
            titles: self.titles.clone(),
            path: self.path.clone(),
            text: self.text.clone(),
        }
    }
}

/// Lists all standing pages, and takes off the list those that are no more. Done again, it changes nothing.
pub async fn keep_standing(tx: &mut WriteTx, world: &World, pages: &[Standing]) -> Result<()> {
    let documents: Vec<PublicDocument> = pages.iter().map(Standing::document).collect();
    let listed: Vec<DocumentId> =
        db::read!(tx, c => sqlx::query_scalar(OF_AREA).bind(STANDING).fetch_all(&mut *c).await)?;
    for gone in listed.into_iter().filter(|id| documents.iter().all(|d| d.id != *id)) {
        withdraw(tx, world, gone).await?;
    }
    for document in &documents {
        publish(tx, world.now(), document).await?;
    }
    Ok(())
}
