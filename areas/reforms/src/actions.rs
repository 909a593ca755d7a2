//! What happens to a recommendation, a function each: may they? Then one transaction, with its leaf in the audit log,
//! its step in the history and its event.

pub mod imports;
pub mod measure_import;
pub mod measures;
pub mod outside;
pub mod programmes;
pub mod reports;
pub mod voices;

use crate::Desk;
use crate::model::{Judgement, Recommendation, Status, Words};
use crate::store::{self, Filter, Place, Step};
use access::audit::{head_of, read_leaf};
use access::{Act, Actor, AuditExt, On, Permission, Scope, Who, could, require};
use base::{EntryId, Error, FileId, PersonId, RecommendationId, Result};
use db::{ReadTx, WriteTx};
use exchange::events::{Envelope, Event, emit};
use exchange::letters::LetterId;
use exchange::post::{self, Correspondence, Post};
use std::collections::BTreeMap;
use vault::{Compartment, Field, FileCard, Head, KeyRing, Reader};

/// Rows of one page of the list.
pub const PAGE: usize = 50;

/// [`Words`] as JSON.
const FOLLOW_UP: Field = Field::new("follow-up", 1);
/// A recommendation got its status; the object says which.
const MOVED: Act = Act("recommendation.moved");

/// Takes a recommendation over from whoever issued it. Done again, it changes nothing.
pub(crate) async fn take_over(desk: &Desk, tx: &mut WriteTx, envelope: &Envelope) -> Result<()> {
    let Event::RecommendationIssued { id, body, right, unit, due, letter, root, number } = &envelope.event else {
        return Ok(());
    };
    let row = Recommendation {
        id: *id,
        root: *root,
        letter: *letter,
        source: envelope.stream,
        number: number.clone(),
        body: body.clone(),
        right_key: right.clone(),
        unit: *unit,
        issued_at: envelope.at,
        due: *due,
        status: Status::Sent,
        status_at: envelope.at,
        version: 1,
    };
    if store::add(tx, &row).await? {
        let step = Step { at: row.issued_at, person: None, status: row.status, entry: None };
        store::add_step(tx, row.id, &step).await?;
        // The body may have been faster than the news that it was asked.
        if has_replied(tx, row.letter).await? {
            by_itself(desk, tx, &row, Status::Answered).await?;
        }
    }
    Ok(())
}

/// Notes that a body answered a letter, if a recommendation went out with it and its answer was waited for.
pub(crate) async fn answered(desk: &Desk, tx: &mut WriteTx, letter: LetterId) -> Result<()> {
    for row in store::of_letter(tx, letter).await?.into_iter().filter(|r| r.status.is_awaited()) {
        if !by_itself(desk, tx, &row, Status::Answered).await? {
            return Err(Error::Conflict("reforms-conflict-changed"));
        }
    }
    Ok(())
}

/// Goes through what is late: silent is who has not answered by then.
pub(crate) async fn note_silence(desk: &Desk) -> Result<usize> {
    let late = store::late(&mut desk.db.read().await?, desk.today()).await?;
    let mut moved = 0;
    for row in late {
        let mut tx = desk.db.write().await?;
        // Nobody is called silent because the news of their answer is late.
        let replied = has_replied(&mut tx, row.letter).await?;
        let status = if replied { Status::Answered } else { Status::Silent };
        if by_itself(desk, &mut tx, &row, status).await? {
            tx.commit().await?;
            moved += 1;
        }
    }
    Ok(moved)
}

async fn has_replied(tx: &mut ReadTx, letter: LetterId) -> Result<bool> {
    Ok(post::get(tx, letter).await?.is_some_and(|post| post.replied_at.is_some()))
}

/// What comes about without a person of the institution; `false` if somebody else was faster.
async fn by_itself(desk: &Desk, tx: &mut WriteTx, row: &Recommendation, status: Status) -> Result<bool> {
    let on = On::NOTHING.object(status.code());
    tx.audit_public(&desk.world, &Who::Job("reforms"), MOVED, Some(row.root), on).await?;
    move_on(desk, tx, row, status, (None, None)).await
}

/// Gives a recommendation another status, with step and event; `false` if somebody else was faster.
async fn move_on(
    desk: &Desk,
    tx: &mut WriteTx,
    row: &Recommendation,
    status: Status,
    (person, entry): (Option<PersonId>, Option<EntryId>),
) -> Result<bool> {
    let at = desk.world.now();
    if !store::move_to(tx, row, status, at).await? {
        return Ok(false);
    }
    store::add_step(tx, row.id, &Step { at, person, status, entry }).await?;
    let event = Event::RecommendationMoved { id: row.id, status: status.code().into() };
    emit(tx, &desk.world, row.source, event).await?;
    Ok(true)
}

/// A page of recommendations.
#[derive(Debug)]
pub struct List {
    /// The recommendations.
    pub rows: Vec<Recommendation>,
    /// Where the next page begins, if there is one.
    pub next: Option<Place>,
    /// How many there are of each status of [`Status::ALL`], of the body and right the list is narrowed to.
    pub tally: Vec<(Status, i64)>,
    /// How many there are of all of these together.
    pub all: i64,
}

/// Shows a page of the list. One leaf in the audit log for it; it is committed first.
pub async fn list(desk: &Desk, actor: &Actor, filter: &Filter, from: Place) -> Result<List> {
    let granted = require(actor, Permission::SeeRecommendations, &Scope::Office)?;
    read_leaf(&desk.db, &desk.world, &granted, Act::LISTED, On::NOTHING.object("recommendations")).await?;
    let mut tx = desk.db.read().await?;
    let (rows, next) = store::list(&mut tx, filter, from, PAGE).await?;
    let counted = store::tally(&mut tx, filter).await?;
    let of = |status: Status| counted.iter().find(|(s, _)| *s == status).map_or(0, |(_, n)| *n);
    let tally: Vec<(Status, i64)> = Status::ALL.iter().map(|s| (*s, of(*s))).collect();
    Ok(List { rows, next, all: tally.iter().map(|(_, n)| n).sum(), tally })
}

/// A recommendation as its readers see it.
pub struct Opened {
    /// Its clear part.
    pub row: Recommendation,
    /// What the actor's keys open of letter and replies.
    pub correspondence: Correspondence,
    /// When the body answered first.
    pub replied_at: Option<base::Timestamp>,
    /// The history, newest first, with the reasons as far as the keys open them.
    pub steps: Vec<(Step, Option<Words>)>,
    /// Whether there is something the keys do not open.
    pub is_partly_sealed: bool,
    /// Whether the actor may say what became of it.
    pub may_judge: bool,
}

/// What an actor's right to a recommendation is about: it is there for whoever may see recommendations, and for nobody
/// else.
fn scope(actor: &Actor, row: &Recommendation) -> Scope {
    Scope::Case { root: row.root, on_case: could(actor, Permission::SeeRecommendations, &Scope::Office) }
}

async fn find(tx: &mut ReadTx, id: RecommendationId) -> Result<Recommendation> {
    store::get(tx, id).await?.ok_or(Error::NotFound)
}

/// The actor's keys, once it is in the log that they opened something of a recommendation.
async fn keys<'a>(
    desk: &Desk,
    actor: &'a Actor,
    row: &Recommendation,
    act: Act,
    object: Option<&str>,
) -> Result<&'a KeyRing> {
    let granted = require(actor, Permission::SeeRecommendations, &scope(actor, row))?;
    let ring = actor.keys.as_ref().ok_or(Error::Forbidden("no keys in this session"))?;
    let on = object.map_or(On::NOTHING, |object| On::NOTHING.object(object));
    read_leaf(&desk.db, &desk.world, &granted, act, on).await?;
    Ok(ring)
}

/// The letter of a recommendation.
async fn letter_of(tx: &mut ReadTx, row: &Recommendation) -> Result<Post> {
    post::get(tx, row.letter).await?.ok_or_else(|| {
        let (id, letter) = (row.id, row.letter);
        Error::internal(format!("recommendation {id} went out with letter {letter}, which has no keys of its own"))
    })
}

/// Opens a recommendation: the letter, the body's replies, the history.
pub async fn open(desk: &Desk, actor: &Actor, id: RecommendationId) -> Result<Opened> {
    let row = find(&mut desk.db.read().await?, id).await?;
    let ring = keys(desk, actor, &row, Act::OPENED, None).await?;
    let mut tx = desk.db.read().await?;
    let row = find(&mut tx, id).await?;
    let post = letter_of(&mut tx, &row).await?;
    let correspondence = post::read(&mut tx, &desk.vault, ring, &post).await?;
    let expected = head_of(&mut tx, Some(row.root)).await?;
    let entries = desk.vault.read(&mut tx, ring, row.root, expected).await?;
    let is_partly_sealed = entries.iter().any(|e| e.plain.is_none());
    let said = entries.into_iter().filter(|e| e.field == FOLLOW_UP.name());
    let mut words: BTreeMap<EntryId, Words> = BTreeMap::new();
    for (entry, plain) in said.filter_map(|e| Some((e.entry, e.plain?))) {
        words.insert(entry, serde_json::from_slice(plain.expose()).map_err(Error::internal)?);
    }
    let steps = store::steps(&mut tx, id).await?.into_iter();
    Ok(Opened {
        correspondence,
        replied_at: post.replied_at,
        steps: steps.map(|step| (step.entry.and_then(|e| words.remove(&e)), step)).map(|(w, s)| (s, w)).collect(),
        is_partly_sealed,
        may_judge: could(actor, Permission::FollowUp, &scope(actor, &row)),
        row,
    })
}

/// The letter a recommendation went out with: its number and the PDF.
pub async fn letter(desk: &Desk, actor: &Actor, id: RecommendationId) -> Result<(String, Vec<u8>)> {
    let row = find(&mut desk.db.read().await?, id).await?;
    let object = row.letter.to_string();
    let ring = keys(desk, actor, &row, Act("letter.opened"), Some(&object)).await?;
    let mut tx = desk.db.read().await?;
    let post = letter_of(&mut tx, &row).await?;
    let opened = post::read(&mut tx, &desk.vault, ring, &post).await?;
    Ok((row.number, opened.letter.ok_or(Error::NotFound)?))
}

/// A file that came with a body's reply: its description and a stream of its chunks.
pub async fn file(desk: &Desk, actor: &Actor, id: RecommendationId, file: FileId) -> Result<(FileCard, files::Stream)> {
    let row = find(&mut desk.db.read().await?, id).await?;
    let ring = keys(desk, actor, &row, Act("file.opened"), Some(&file.to_string())).await?;
    let mut tx = desk.db.read().await?;
    let post = letter_of(&mut tx, &row).await?;
    let opened = post::read(&mut tx, &desk.vault, ring, &post).await?;
    let card = opened.files.into_iter().find(|card| card.file == file).ok_or(Error::NotFound)?;
    let stream = desk.files.open(&card).await?;
    Ok((card, stream))
}

/// Says what became of a recommendation. Refuses if it has moved on since the page was shown (`version`).
pub async fn judge(
    desk: &Desk,
    actor: &Actor,
    id: RecommendationId,
    version: i64,
    judgement: &Judgement,
) -> Result<()> {
    let mut tx = desk.db.write().await?;
    let row = find(&mut tx, id).await?;
    let granted = require(actor, Permission::FollowUp, &scope(actor, &row))?;
    let changed = Error::Conflict("reforms-conflict-changed");
    if row.version != version {
        return Err(changed);
    }
    let author = actor.keys.as_ref().and_then(KeyRing::author).ok_or(Error::Forbidden("no keys in this session"))?;
    // Somebody who read the letter may have left since: what is written from now on is closed to them.
    if let Some(head) = desk.vault.refresh(&mut tx, &desk.world, row.root, Reader::Unit(row.unit)).await? {
        tx.audit(&desk.world, &granted, Act("keys.renewed"), On::NOTHING.head(head)).await?;
    }
    let words = base::Secret::new(serde_json::to_vec(&judgement.words).map_err(Error::internal)?);
    let (root, story) = (row.root, Compartment::Story);
    let kept = desk.vault.append(&mut tx, &desk.world, root, author, FOLLOW_UP, story, words.expose()).await?;
    let head = Head { seq: kept.seq, hash: kept.hash };
    let on = On::NOTHING.head(head).object(judgement.status.code());
    tx.audit(&desk.world, &granted, MOVED, on).await?;
    let by = (actor.who.person(), Some(kept.entry));
    if !move_on(desk, &mut tx, &row, judgement.status, by).await? {
        return Err(changed);
    }
    tx.commit().await
}
