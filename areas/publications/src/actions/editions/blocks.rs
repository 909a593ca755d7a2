//! Writing and reviewing: a version is never overwritten, and nobody approves what they wrote.

use super::{ChapterCard, chapters, find, log, may_write, numbers, person};
use crate::Desk;
use crate::model::edition::{
    Block, BlockId, Drawn, Edition, Kind, Lack, MOST_PICTURE, Numbers, PictureId, TypedBlock, Verdict, Version, lacks,
};
use crate::store::editions as store;
use access::Actor;
use base::{Error, Mistake, Result};
use db::ReadTx;
use image::{ImageFormat, ImageReader, Limits};
use std::io::Cursor;

/// An edition as the office sees it.
#[derive(Debug)]
pub struct Opened {
    /// The edition.
    pub edition: Edition,
    /// All chapters there may be, in order.
    pub chapters: Vec<ChapterCard>,
    /// Its blocks by chapter and place, what was taken out among them.
    pub blocks: Vec<Block>,
    /// What was drawn for it last.
    pub drawn: Vec<Drawn>,
    /// The numbers its prose may quote.
    pub numbers: Numbers,
    /// What is missing before it may be published.
    pub lacks: Vec<Lack>,
    /// What was published of it, the newest first.
    pub issues: Vec<store::Issue>,
}

/// An edition with all that is known of it.
pub async fn open(desk: &Desk, actor: &Actor, year: i64) -> Result<Opened> {
    may_write(actor)?;
    let mut tx = desk.db.read().await?;
    let edition = find(&mut tx, year).await?;
    opened(desk, &mut tx, edition).await
}

pub(super) async fn opened(desk: &Desk, tx: &mut ReadTx, edition: Edition) -> Result<Opened> {
    let blocks = store::blocks(tx, edition.id).await?;
    let drawn = match edition.as_of {
        Some(as_of) => store::drawn(tx, edition.id, as_of).await?,
        None => vec![],
    };
    let numbers = numbers(tx, &edition).await?;
    Ok(Opened {
        chapters: chapters(desk),
        lacks: lacks(&edition, &blocks, &numbers),
        issues: store::issues(tx, edition.id).await?,
        edition,
        blocks,
        drawn,
        numbers,
    })
}

/// A block of an edition with its versions, the newest first.
pub async fn block(desk: &Desk, actor: &Actor, year: i64, id: BlockId) -> Result<(Opened, Block, Vec<Version>)> {
    let opened = open(desk, actor, year).await?;
    let block = opened.blocks.iter().find(|block| block.id == id).cloned().ok_or(Error::NotFound)?;
    let versions = store::versions(&mut desk.db.read().await?, id).await?;
    Ok((opened, block, versions))
}

fn unpublished(edition: &Edition) -> Result<()> {
    if edition.issues == 0 { Ok(()) } else { Err(Error::Conflict("publications-edition-conflict-published")) }
}

/// Writes a new block at the end of a chapter.
///
/// # Errors
/// What is wrong with it; [`Error::Conflict`] once the edition is published.
pub async fn write_new(
    desk: &Desk,
    actor: &Actor,
    (year, chapter): (i64, &str),
    (kind, picture): (Kind, Option<PictureId>),
    typed: &TypedBlock,
) -> Result<BlockId> {
    let granted = may_write(actor)?;
    let card = chapters(desk).into_iter().find(|card| card.key == chapter).ok_or(Error::NotFound)?;
    if !Kind::BY_HAND.contains(&kind) {
        return Err(Error::NotFound);
    }
    let mut tx = desk.db.write().await?;
    let edition = find(&mut tx, year).await?;
    unpublished(&edition)?;
    let picture = kept(&mut tx, picture).await?;
    let content = typed.read(kind, picture, &numbers(&mut tx, &edition).await?).map_err(Error::Invalid)?;
    let blocks = store::blocks(&mut tx, edition.id).await?;
    let last = blocks.iter().filter(|block| block.chapter == card.key).map(|block| block.place).max();
    let block = Block {
        id: BlockId::new(&desk.world),
        edition: edition.id,
        chapter: card.key.to_owned(),
        place: last.unwrap_or_default() + 1,
        kind,
        figure: String::new(),
        is_out: false,
        newest: None,
    };
    store::add_block(&mut tx, &block).await?;
    store::write(&mut tx, block.id, 0, (person(&granted)?, desk.world.now()), &content).await?;
    store::touch(&mut tx, edition.id).await?;
    log(desk, &mut tx, &granted, "edition.written", &block.id.to_string()).await?;
    tx.commit().await?;
    Ok(block.id)
}

/// Writes the next version of a block; of a published edition it is a correction, public only once that is published.
///
/// # Errors
/// What is wrong with it; [`Error::Conflict`] if somebody else wrote since the page was shown.
pub async fn write(
    desk: &Desk,
    actor: &Actor,
    (year, id): (i64, BlockId),
    picture: Option<PictureId>,
    typed: &TypedBlock,
) -> Result<()> {
    let granted = may_write(actor)?;
    let mut tx = desk.db.write().await?;
    let edition = find(&mut tx, year).await?;
    let block = of_edition(&mut tx, &edition, id).await?;
    let Some(newest) = block.newest else { return Err(Error::NotFound) };
    let picture = kept(&mut tx, picture).await?;
    let content = typed.read(block.kind, picture, &numbers(&mut tx, &edition).await?).map_err(Error::Invalid)?;
    if content == newest.content && typed.version == newest.n {
        return Ok(());
    }
    if !store::write(&mut tx, id, typed.version, (person(&granted)?, desk.world.now()), &content).await? {
        return Err(Error::Conflict("publications-edition-conflict-written"));
    }
    store::touch(&mut tx, edition.id).await?;
    log(desk, &mut tx, &granted, "edition.written", &id.to_string()).await?;
    tx.commit().await
}

/// A picture that is kept here.
async fn kept(tx: &mut ReadTx, picture: Option<PictureId>) -> Result<Option<PictureId>> {
    let Some(id) = picture else { return Ok(None) };
    Ok(store::picture(tx, id).await?.map(|_| id))
}

/// A picture for the pages of the office: media type and bytes.
pub async fn own_picture(desk: &Desk, actor: &Actor, id: PictureId) -> Result<(String, Vec<u8>)> {
    may_write(actor)?;
    store::picture(&mut desk.db.read().await?, id).await?.ok_or(Error::NotFound)
}

async fn of_edition(tx: &mut ReadTx, edition: &Edition, id: BlockId) -> Result<Block> {
    let blocks = store::blocks(tx, edition.id).await?;
    blocks.into_iter().find(|block| block.id == id).ok_or(Error::NotFound)
}

/// Says of a version that it may be published, or returns it with a reason.
///
/// # Errors
/// [`Error::Conflict`] if the reviewer wrote it, or it is not what waits for review any more.
pub async fn review(
    desk: &Desk,
    actor: &Actor,
    (year, id, n): (i64, BlockId, i64),
    verdict: Verdict,
    reason: &str,
) -> Result<()> {
    let granted = may_write(actor)?;
    let reviewer = person(&granted)?;
    let reason = reason.trim();
    if verdict == Verdict::Returned && reason.is_empty() {
        return Err(Error::mistake("reason", "publications-edition-wrong-reason"));
    }
    if reason.chars().count() > 2_000 {
        let wrong = Mistake::new("reason", "publications-edition-wrong-long").with("most", 2_000);
        return Err(Error::Invalid(vec![wrong]));
    }
    let mut tx = desk.db.write().await?;
    let edition = find(&mut tx, year).await?;
    let newest = of_edition(&mut tx, &edition, id).await?.newest.filter(|newest| newest.n == n);
    let gone = || Error::Conflict("publications-edition-conflict-reviewed");
    if newest.ok_or_else(gone)?.person == reviewer {
        return Err(Error::Conflict("publications-edition-conflict-own"));
    }
    if !store::review(&mut tx, (id, n), verdict, (reviewer, desk.world.now()), reason).await? {
        return Err(gone());
    }
    store::touch(&mut tx, edition.id).await?;
    let act = if verdict == Verdict::Approved { "edition.approved" } else { "edition.returned" };
    log(desk, &mut tx, &granted, act, &id.to_string()).await?;
    tx.commit().await
}

/// Which way a block moves.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Way {
    /// Before the one above it.
    Up,
    /// After the one below it.
    Down,
}

/// Moves a block past its neighbour; at the end of its chapter nothing happens.
pub async fn move_block(desk: &Desk, actor: &Actor, (year, id): (i64, BlockId), way: Way) -> Result<()> {
    let granted = may_write(actor)?;
    let mut tx = desk.db.write().await?;
    let edition = find(&mut tx, year).await?;
    unpublished(&edition)?;
    let block = of_edition(&mut tx, &edition, id).await?;
    let mut order = store::blocks(&mut tx, edition.id).await?;
    order.retain(|other| other.chapter == block.chapter);
    let at = order.iter().position(|other| other.id == id).ok_or(Error::NotFound)?;
    let to = if way == Way::Up { at.checked_sub(1) } else { Some(at + 1) };
    if let Some(to) = to.filter(|to| *to < order.len()) {
        order.swap(at, to);
        for (place, other) in (1..).zip(&order) {
            store::place(&mut tx, other.id, place).await?;
        }
        store::touch(&mut tx, edition.id).await?;
        log(desk, &mut tx, &granted, "edition.moved", &id.to_string()).await?;
    }
    tx.commit().await
}

/// Takes a block out of the report, or brings it back. What was written in it stays.
pub async fn set_out(desk: &Desk, actor: &Actor, (year, id): (i64, BlockId), is_out: bool) -> Result<()> {
    let granted = may_write(actor)?;
    let mut tx = desk.db.write().await?;
    let edition = find(&mut tx, year).await?;
    unpublished(&edition)?;
    of_edition(&mut tx, &edition, id).await?;
    store::set_out(&mut tx, id, is_out).await?;
    store::touch(&mut tx, edition.id).await?;
    let act = if is_out { "edition.taken-out" } else { "edition.brought-back" };
    log(desk, &mut tx, &granted, act, &id.to_string()).await?;
    tx.commit().await
}

/// Widest and highest picture, in pixels.
const MOST_PIXELS: u32 = 8_000;

/// Keeps a picture: PNG or JPEG by what it is, not by its name, and one that can be read to its end.
pub async fn keep_picture(desk: &Desk, actor: &Actor, bytes: Vec<u8>) -> Result<PictureId> {
    let granted = may_write(actor)?;
    if bytes.len() > MOST_PICTURE {
        let most = MOST_PICTURE / 1_000_000;
        let wrong = Mistake::new("file", "publications-edition-wrong-large").with("most", most);
        return Err(Error::Invalid(vec![wrong]));
    }
    let read = move || media(&bytes).map(|media| (media, bytes));
    let read = tokio::task::spawn_blocking(read).await.map_err(Error::internal)?;
    let (media, bytes) = read.ok_or_else(|| Error::mistake("file", "publications-edition-wrong-picture"))?;
    let id = PictureId::new(&desk.world);
    let mut tx = desk.db.write().await?;
    store::add_picture(&mut tx, id, (media, &bytes), (person(&granted)?, desk.world.now())).await?;
    log(desk, &mut tx, &granted, "edition.picture", &id.to_string()).await?;
    tx.commit().await?;
    Ok(id)
}

/// The media type of a picture that can be read.
fn media(bytes: &[u8]) -> Option<&'static str> {
    let mut reader = ImageReader::new(Cursor::new(bytes)).with_guessed_format().ok()?;
    let media = match reader.format()? {
        ImageFormat::Png => "image/png",
        ImageFormat::Jpeg => "image/jpeg",
        _ => return None,
    };
    let mut limits = Limits::default();
    (limits.max_image_width, limits.max_image_height) = (Some(MOST_PIXELS), Some(MOST_PIXELS));
    reader.limits(limits);
    reader.decode().ok().map(|_| media)
}
