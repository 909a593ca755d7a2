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

/// All SQL of this module.
pub const SQL: &[&str] = &[PUBLISH, FORGET, WORD, WITHDRAW, SEARCH];

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

/// A public document as the index knows it.
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

/// Lists a document, or lists it anew with other titles; `text` is what else it is to be found by.
pub async fn publish(tx: &mut WriteTx, world: &World, document: &PublicDocument, text: &str) -> Result<()> {
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
            .bind(world.now())
    )?;
    db::execute!(tx, sqlx::query(FORGET).bind(document.id))?;
    for word in words(&[titles.kk.as_str(), &titles.ru, &titles.en, text].join(" ")) {
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
    Ok(page.map(|r| Listed {
        document: PublicDocument {
            id: r.document,
            area: r.area,
            kind: r.kind,
            titles: Trilingual { kk: r.kk, ru: r.ru, en: r.en },
            path: r.path,
        },
        published_at: r.published_at,
    }))
}
