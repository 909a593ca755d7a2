//! Letters to a state body: whoever answers for it opens and answers them. Of what a letter is about, a case or a
//! recommendation, nothing else opens to them.

use crate::Desk;
use access::audit::read_leaf;
use access::{Act, Actor, AuditExt as _, Granted, On, Permission, Scope, Who, require};
use base::{Error, FileId, Mistake, Result};
use db::{Cursor, KeysetPage, ReadTx};
use exchange::Code;
use exchange::events::{self, Event};
use exchange::letters::{self, Letter, LetterId};
use exchange::post::{self, Correspondence, Post};
use vault::{FileCard, KeyRing};

/// Letters of one page, and of those that wait for an answer.
pub const PAGE: usize = 50;
/// Characters of a reply; whoever has more to say sends a file.
pub const REPLY_MOST: usize = 20_000;

/// The right to do something with a letter; for everybody but the people of its body there is no such letter.
fn may(actor: &Actor, permission: Permission, post: &Post) -> Result<Granted> {
    let on_case = matches!(&actor.who, Who::FocalPoint(_, body) if body == post.body.as_str());
    require(actor, permission, &Scope::Case { root: post.root, on_case })
}

async fn known(tx: &mut ReadTx, id: LetterId) -> Result<Post> {
    post::get(tx, id).await?.ok_or(Error::NotFound)
}

/// A letter with what the journal knows of it.
pub type Journaled = (Post, Letter);

/// Letters to a body, as its people see them listed.
pub struct Listing {
    /// The body.
    pub body: Code,
    /// On the first page those that wait for an answer, what is due first; at most [`PAGE`].
    pub waiting: Vec<Journaled>,
    /// All letters, the newest first.
    pub all: KeysetPage<Journaled>,
}

/// Lists the letters to the actor's body; `before`: where a later page begins.
pub async fn list(desk: &Desk, actor: &Actor, before: Option<Cursor>) -> Result<Listing> {
    let granted = require(actor, Permission::SeeLetters, &Scope::Office)?;
    let Who::FocalPoint(_, body) = &actor.who else { return Err(Error::NotFound) };
    let body = Code::from(body.as_str());
    let mut tx = desk.db.write().await?;
    tx.audit(&desk.world, &granted, Act::LISTED, On::NOTHING.object("letters")).await?;
    tx.commit().await?;
    let mut tx = desk.db.read().await?;
    let waiting = if before.is_none() { post::waiting_of_body(&mut tx, &body, PAGE).await? } else { Vec::new() };
    let page = post::of_body(&mut tx, &body, before.unwrap_or(Cursor::END), PAGE).await?;
    Ok(Listing {
        waiting: journaled(&mut tx, waiting).await?,
        all: KeysetPage { rows: journaled(&mut tx, page.rows).await?, next: page.next },
        body,
    })
}

async fn journaled(tx: &mut ReadTx, posts: Vec<Post>) -> Result<Vec<Journaled>> {
    let mut rows = Vec::with_capacity(posts.len());
    for post in posts {
        let letter = letters::get(tx, post.letter).await?;
        rows.push((post, letter));
    }
    Ok(rows)
}

/// A letter that was opened.
pub struct Opened {
    /// How it stands.
    pub post: Post,
    /// What the journal knows of it.
    pub letter: Letter,
    /// What the actor's keys open: without the letter itself if they are younger than it.
    pub inside: Correspondence,
}

/// Opens a letter with its replies; that it is opened stands in the log first.
pub async fn open(desk: &Desk, actor: &Actor, id: LetterId) -> Result<Opened> {
    let mut tx = desk.db.read().await?;
    let post = known(&mut tx, id).await?;
    let granted = may(actor, Permission::ReadInquiry, &post)?;
    let letter = letters::get(&mut tx, id).await?;
    drop(tx);
    read_leaf(&desk.db, &desk.world, &granted, Act::OPENED, On::NOTHING.object(&format!("letter:{id}"))).await?;
    let ring = actor.keys.as_ref().ok_or(Error::NotFound)?;
    let inside = post::read(&mut desk.db.read().await?, &desk.vault, ring, &post).await?;
    if inside.letter.is_some() && post.opened_at.is_none() {
        let mut tx = desk.db.write().await?;
        post::opened(&mut tx, &desk.world, id).await?;
        tx.commit().await?;
    }
    Ok(Opened { post, letter, inside })
}

/// Opens a file that came with a reply.
pub async fn file(desk: &Desk, actor: &Actor, id: LetterId, file: FileId) -> Result<(FileCard, files::Stream)> {
    let opened = open(desk, actor, id).await?;
    let card = opened.inside.files.into_iter().find(|card| card.file == file).ok_or(Error::NotFound)?;
    let stream = desk.files.open(&card).await?;
    Ok((card, stream))
}

/// Whether the actor may answer a letter; for before anything they send is taken.
pub async fn may_answer(desk: &Desk, actor: &Actor, id: LetterId) -> Result<()> {
    let post = known(&mut desk.db.read().await?, id).await?;
    may(actor, Permission::AnswerInquiry, &post).map(drop)
}

/// Answers a letter for its body. Whoever wrote it hears of it by an event.
///
/// # Errors
/// A mistake of the field `text`.
pub async fn answer(desk: &Desk, actor: &Actor, id: LetterId, text: &str, files: &[FileCard]) -> Result<()> {
    let mut tx = desk.db.write().await?;
    let post = known(&mut tx, id).await?;
    may(actor, Permission::AnswerInquiry, &post)?;
    let text = text.trim();
    let length = text.chars().count();
    if length == 0 {
        return Err(Error::mistake("text", "institution-wrong-reply"));
    }
    if length > REPLY_MOST {
        return Err(Error::Invalid(vec![
            Mistake::new("text", "institution-wrong-reply-long").with("most", REPLY_MOST).with("length", length),
        ]));
    }
    let author = actor.keys.as_ref().and_then(KeyRing::author).ok_or(Error::NotFound)?;
    post::reply(&mut tx, &desk.vault, &desk.world, (&actor.who, author), &post, (text, files)).await?;
    let answered = Event::LetterAnswered { letter: post.letter, kind: post.kind, about: post.about, on_paper: false };
    events::emit(&mut tx, &desk.world, post.stream, answered).await?;
    tx.commit().await
}
