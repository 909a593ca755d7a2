//! Letters to bodies that have somebody to answer here, and their replies.
//!
//! Such a letter has keys of its own. Whoever answers for the body opens that letter and nothing else; whoever wrote it
//! opens letter and reply. What it is about, a case or a recommendation, stays shut to the body.
//!
//! Absent by design: anything of a letter in clear but its kind, its body and its days.

use crate::Code;
use crate::letters::LetterId;
use access::audit::head_of;
use access::{Act, AuditExt as _, On, Who};
use base::{Date, EntryId, Error, FileId, Result, RootId, Timestamp, World};
use db::{Cursor, KeysetPage, ReadTx, WriteTx};
use uuid::Uuid;
use vault::{Author, Compartment, Field, FileCard, KeyRing, Opened, Reader, Start, Vault};

/// All SQL of this module.
pub const SQL: &[&str] =
    &[ADD, GET, OF_BODY, WAITING_OF_BODY, OF_STREAM, REPLIED, FILE, FILES, OPENED_AT, AWAITED, DUE];

const ADD: &str = "INSERT INTO exchange_post (letter, root, stream, body, kind, about, sent_at, due_at)
    VALUES ($1, $2, $3, $4, $5, $6, $7, $8)";
const GET: &str = "SELECT * FROM exchange_post WHERE letter = $1";
const OF_BODY: &str = "SELECT * FROM exchange_post WHERE body = $1 AND (sent_at, letter) < ($2, $3)
    ORDER BY sent_at DESC, letter DESC LIMIT $4";
const WAITING_OF_BODY: &str =
    "SELECT * FROM exchange_post WHERE body = $1 AND replied_at IS NULL AND due_at IS NOT NULL
    ORDER BY due_at, letter LIMIT $2";
const OF_STREAM: &str = "SELECT * FROM exchange_post WHERE stream = $1 ORDER BY sent_at, letter";
const REPLIED: &str = "UPDATE exchange_post SET replied_at = COALESCE(replied_at, $2), files = files + $3
    WHERE letter = $1";
const DUE: &str = "UPDATE exchange_post SET due_at = $2 WHERE letter = $1 AND replied_at IS NULL";
const FILE: &str = "INSERT INTO exchange_post_file (root, id, entry, size, at) VALUES ($1, $2, $3, $4, $5)";
const FILES: &str = "SELECT id, entry FROM exchange_post_file WHERE root = $1 ORDER BY at, id";
const OPENED_AT: &str = "UPDATE exchange_post SET opened_at = $2 WHERE letter = $1 AND opened_at IS NULL";
const AWAITED: &str = "SELECT * FROM exchange_post WHERE replied_at IS NULL AND due_at IS NOT NULL AND due_at <= $1
    AND (due_at, letter) > ($2, $3) ORDER BY due_at, letter LIMIT $4";

/// The letter itself, a PDF.
pub const LETTER: Field = Field::new("letter", 1);
/// A reply, plain text.
pub const REPLY: Field = Field::new("reply", 1);

/// A letter was sent to a body.
const SENT: Act = Act("post.sent");
/// A letter began new keys.
const RENEWED: Act = Act("keys.renewed");
/// A body's reply came in.
const ANSWERED: Act = Act("post.answered");

/// A letter to a body, as far as it stands in clear.
#[derive(Debug, Clone, PartialEq, Eq, sqlx::FromRow)]
pub struct Post {
    /// The letter in the journal.
    pub letter: LetterId,
    /// Where its keys and entries are.
    pub root: RootId,
    /// The case or recommendation it is about.
    pub stream: RootId,
    /// The body.
    pub body: Code,
    /// The kind of letter.
    pub kind: Code,
    /// What of the stream it is about, such as the inquiry.
    pub about: Option<Uuid>,
    /// When it went out.
    pub sent_at: Timestamp,
    /// The first moment that is too late for a reply.
    pub due_at: Option<Timestamp>,
    /// When somebody of the body opened it first.
    pub opened_at: Option<Timestamp>,
    /// When the first reply came.
    pub replied_at: Option<Timestamp>,
    /// How many files came with replies.
    pub files: i32,
}

/// A letter about to be sent.
pub struct Parcel<'a> {
    /// The letter in the journal.
    pub letter: LetterId,
    /// The case or recommendation it is about.
    pub stream: RootId,
    /// The body.
    pub body: Code,
    /// The kind of letter.
    pub kind: Code,
    /// What of the stream it is about.
    pub about: Option<Uuid>,
    /// The first moment that is too late for a reply.
    pub due_at: Option<Timestamp>,
    /// Who opens it: those who answer for the body, and those who wrote it.
    pub readers: &'a [Reader],
    /// The PDF.
    pub pdf: &'a [u8],
}

/// Sends a letter: seals it under keys of its own. Gives the root of these keys.
pub async fn send(
    tx: &mut WriteTx,
    vault: &Vault,
    world: &World,
    (who, author): (&Who, &Author),
    parcel: &Parcel<'_>,
) -> Result<RootId> {
    let root = RootId::new(world);
    let mut readers = parcel.readers.to_vec();
    readers.push(Reader::Recovery);
    let readers = vault.readers(tx, &readers).await?;
    let start = Start { root, story: &readers, identity: &[], slip: None, author: Some(author) };
    let mut filing = vault.filing(world, &start)?;
    filing.add(LETTER, Compartment::Story, parcel.pdf)?;
    let head = vault.keep(tx, &filing).await?;
    db::execute!(
        tx,
        sqlx::query(ADD)
            .bind(parcel.letter)
            .bind(root)
            .bind(parcel.stream)
            .bind(&parcel.body)
            .bind(&parcel.kind)
            .bind(parcel.about)
            .bind(world.now())
            .bind(parcel.due_at)
    )?;
    tx.audit_public(world, who, SENT, Some(root), On::NOTHING.head(head)).await?;
    Ok(root)
}

/// A letter, if it was sent this way.
pub async fn get(tx: &mut ReadTx, letter: LetterId) -> Result<Option<Post>> {
    db::read!(tx, c => sqlx::query_as(GET).bind(letter).fetch_optional(&mut *c).await)
}

/// Letters to a body, the newest first; [`Cursor::END`] for the first page.
pub async fn of_body(tx: &mut ReadTx, body: &Code, before: Cursor, limit: usize) -> Result<KeysetPage<Post>> {
    let more = i64::try_from(limit + 1).unwrap_or(i64::MAX);
    let rows: Vec<Post> = db::read!(tx, c => sqlx::query_as(OF_BODY).bind(body).bind(before.at).bind(before.id).bind(more)
        .fetch_all(&mut *c).await)?;
    Ok(KeysetPage::cut(rows, limit, |p| Cursor { at: p.sent_at, id: p.letter.0 }))
}

/// A body's letters that wait for a reply, due first.
pub async fn waiting_of_body(tx: &mut ReadTx, body: &Code, limit: usize) -> Result<Vec<Post>> {
    let most = i64::try_from(limit).unwrap_or(i64::MAX);
    db::read!(tx, c => sqlx::query_as(WAITING_OF_BODY).bind(body).bind(most).fetch_all(&mut *c).await)
}

/// Letters about a case or recommendation, the oldest first.
pub async fn of_stream(tx: &mut ReadTx, stream: RootId) -> Result<Vec<Post>> {
    db::read!(tx, c => sqlx::query_as(OF_STREAM).bind(stream).fetch_all(&mut *c).await)
}

/// Letters without a reply that were due at a moment or before, the longest due first.
pub async fn awaited(tx: &mut ReadTx, at: Timestamp, after: Cursor, limit: usize) -> Result<Vec<Post>> {
    let most = i64::try_from(limit).unwrap_or(i64::MAX);
    db::read!(tx, c => sqlx::query_as(AWAITED).bind(at).bind(after.at).bind(after.id).bind(most).fetch_all(&mut *c).await)
}

/// Notes that somebody of the body has opened a letter.
pub async fn opened(tx: &mut WriteTx, world: &World, letter: LetterId) -> Result<()> {
    db::execute!(tx, sqlx::query(OPENED_AT).bind(letter).bind(world.now())).map(drop)
}

/// Notes that the reply came on paper.
pub async fn answered_on_paper(tx: &mut WriteTx, world: &World, letter: LetterId) -> Result<()> {
    db::execute!(tx, sqlx::query(REPLIED).bind(letter).bind(world.now()).bind(0)).map(drop)
}

/// Sets another end of the time for a reply.
pub async fn set_due(tx: &mut WriteTx, letter: LetterId, due_at: Timestamp) -> Result<()> {
    db::execute!(tx, sqlx::query(DUE).bind(letter).bind(due_at)).map(drop)
}

/// Seals a body's reply, with files, under the letter's own keys.
pub async fn reply(
    tx: &mut WriteTx,
    vault: &Vault,
    world: &World,
    (who, author): (&Who, &Author),
    post: &Post,
    (text, files): (&str, &[FileCard]),
) -> Result<()> {
    // Somebody who could read it may have left since: the reply is shut to them.
    if let Some(head) = vault.refresh(tx, world, post.root, Reader::Recovery).await? {
        tx.audit_public(world, who, RENEWED, Some(post.root), On::NOTHING.head(head)).await?;
    }
    let mut last = vault.append(tx, world, post.root, author, REPLY, Compartment::Story, text.as_bytes()).await?;
    for card in files {
        last = vault
            .append(tx, world, post.root, author, Field::FILE, Compartment::Story, card.to_bytes()?.expose())
            .await?;
        let size = i64::try_from(card.size).unwrap_or(i64::MAX);
        db::execute!(
            tx,
            sqlx::query(FILE).bind(post.root).bind(card.file).bind(last.entry).bind(size).bind(world.now())
        )?;
    }
    let count = i32::try_from(files.len()).unwrap_or(i32::MAX);
    db::execute!(tx, sqlx::query(REPLIED).bind(post.letter).bind(world.now()).bind(count))?;
    let head = vault::Head { seq: last.seq, hash: last.hash };
    tx.audit_public(world, who, ANSWERED, Some(post.root), On::NOTHING.head(head)).await
}

/// What a ring opens of a letter and its replies.
pub struct Correspondence {
    /// The letter, a PDF.
    pub letter: Option<Vec<u8>>,
    /// Replies in their order.
    pub replies: Vec<String>,
    /// Files that came with them.
    pub files: Vec<FileCard>,
}

/// Opens a letter and its replies; the whole chain is checked. The leaf of this reading must be committed before.
pub async fn read(tx: &mut ReadTx, vault: &Vault, ring: &KeyRing, post: &Post) -> Result<Correspondence> {
    let expected = head_of(tx, Some(post.root)).await?;
    let entries = vault.read(tx, ring, post.root, expected).await?;
    let plain = |field: &'static str| {
        let of = move |e: &&Opened| e.field == field;
        entries.iter().filter(of).filter_map(|e| e.plain.as_ref().map(|p| p.expose().clone()))
    };
    let replies = plain(REPLY.name()).map(|bytes| String::from_utf8(bytes).map_err(Error::internal));
    let files = plain(Field::FILE.name()).map(|bytes| FileCard::from_bytes(&bytes).map_err(Into::into));
    Ok(Correspondence {
        letter: plain(LETTER.name()).next(),
        replies: replies.collect::<Result<_>>()?,
        files: files.collect::<Result<_>>()?,
    })
}

/// Files that came with replies: what must be removed with a case.
pub async fn files(tx: &mut ReadTx, root: RootId) -> Result<Vec<FileId>> {
    let rows: Vec<(FileId, EntryId)> = db::read!(tx, c => sqlx::query_as(FILES).bind(root).fetch_all(&mut *c).await)?;
    Ok(rows.into_iter().map(|(file, _)| file).collect())
}

/// The last day before the moment that is too late.
pub fn last_day(due: Timestamp, zone: &jiff::tz::TimeZone) -> Date {
    due.plus_seconds(-1).date_in(zone)
}
