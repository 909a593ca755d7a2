//! The public register of overdue replies. One rule for all bodies, published with it: so long after the last day the
//! body is told, has so long to say why, and the Ombudsperson decides. Named are institutions, never persons, and of a
//! letter only its kind and its month.

use super::letters::{self, Draft, To};
use super::work::{Work, place_on};
use crate::Desk;
use crate::model::{Passes, clean};
use crate::store::{self, OverdueRow};
use access::{Act, Actor, AuditExt as _, On, Permission, Scope, require};
use base::{Date, DocumentId, Error, Result, Timestamp};
use db::{Cursor, KeysetPage, ReadTx};
use exchange::events::{Event, PublicDocument, emit};
use exchange::letters::LetterId;
use exchange::post::{self, Post};
use exchange::{clocks, rulebook};

/// Overdue letters shown at once.
const PAGE: usize = 50;

fn last_day(desk: &Desk, rule: &str, start: Timestamp) -> Result<Date> {
    let on = start.date_in(&desk.zone);
    let missing = || Error::internal(format!("the rulebook has no period `{rule}` on {on}"));
    let rule = desk.rulebook.period(rule, on).ok_or_else(missing)?;
    let due = clocks::due(rule, &[(start, clocks::Step::Start)], start, &desk.calendar, &desk.zone);
    Ok(due.map_err(Error::internal)?.date)
}

/// A letter without a reply, for so long that the body is to be told.
#[derive(Debug)]
pub struct Late {
    /// The letter.
    pub post: Post,
    /// Its number.
    pub number: String,
    /// The last day it had.
    pub due: Date,
    /// Whether its case is the actor's to act on, so that they may tell the body.
    pub may_tell: bool,
}

/// A line nobody has decided on, with the body's own word as far as the actor opens it.
#[derive(Debug)]
pub struct Noticed {
    /// The line.
    pub row: OverdueRow,
    /// The body's own word.
    pub statement: Option<String>,
    /// Whether the body has said its word, readable for this actor or not.
    pub replied: bool,
}

/// What is to be done in the register.
#[derive(Debug)]
pub struct ToDo {
    /// Bodies to be told.
    pub late: Vec<Late>,
    /// Lines to be decided on.
    pub noticed: Vec<Noticed>,
}

/// What is to be done: bodies to be told, lines to be decided on.
pub async fn to_do(desk: &Desk, actor: &Actor) -> Result<ToDo> {
    let granted = require(actor, Permission::KeepOverdue, &Scope::Office)?;
    let mut tx = desk.db.write().await?;
    tx.audit(&desk.world, &granted, Act::LISTED, On::NOTHING.object("overdue")).await?;
    tx.commit().await?;
    let mut late = late(desk, &mut desk.db.read().await?).await?;
    for line in &mut late {
        let case = desk.case(&mut desk.db.read().await?, line.post.stream).await?;
        line.may_tell = place_on(actor, &case);
    }
    let mut noticed = vec![];
    for row in store::overdue_open(&mut desk.db.read().await?).await? {
        let (replied, statement) = statement(desk, actor, row.notice).await?;
        noticed.push(Noticed { row, statement, replied });
    }
    Ok(ToDo { late, noticed })
}

/// Letters whose bodies are to be told, the longest due first; at most a page of them.
async fn late(desk: &Desk, tx: &mut ReadTx) -> Result<Vec<Late>> {
    let (mut late, mut after) = (vec![], Cursor::START);
    loop {
        let awaited = post::awaited(tx, desk.world.now(), after, PAGE).await?;
        let Some(last) = awaited.last().and_then(|sent| Some(Cursor { at: sent.due_at?, id: sent.letter.0 })) else {
            return Ok(late);
        };
        after = last;
        for sent in awaited {
            let Some(due_at) = sent.due_at else { continue };
            // What comes after was due later still.
            if last_day(desk, "overdue-notice", due_at)? >= desk.today() || late.len() >= PAGE {
                return Ok(late);
            }
            if sent.kind.as_str() != NOTICE && store::overdue(tx, sent.letter).await?.is_none() {
                let number = exchange::letters::get(tx, sent.letter).await?.number;
                late.push(Late { number, due: post::last_day(due_at, &desk.zone), post: sent, may_tell: false });
            }
        }
    }
}

/// Whether the body has said its own word, and that word as far as the actor's keys open it; reading it is in the log.
async fn statement(desk: &Desk, actor: &Actor, notice: LetterId) -> Result<(bool, Option<String>)> {
    let sent = post::get(&mut desk.db.read().await?, notice).await?.filter(|sent| sent.replied_at.is_some());
    let Some(sent) = sent else { return Ok((false, None)) };
    let Some(ring) = &actor.keys else { return Ok((true, None)) };
    let granted = require(actor, Permission::ReadCase, &Scope::Case { root: sent.root, on_case: true })?;
    access::audit::read_leaf(&desk.db, &desk.world, &granted, Act::OPENED, On::NOTHING).await?;
    let read = post::read(&mut desk.db.read().await?, &desk.vault, ring, &sent).await?;
    Ok((true, read.replies.into_iter().next()))
}

/// The kind of letter that tells a body it is about to be named.
const NOTICE: &str = "overdue-notice";

/// Tells a body that it is about to be named, with the day until which it may say why.
pub async fn notice(desk: &Desk, actor: &Actor, letter: LetterId) -> Result<()> {
    require(actor, Permission::KeepOverdue, &Scope::Office)?;
    let mut tx = desk.db.read().await?;
    let sent = post::get(&mut tx, letter).await?.ok_or(Error::NotFound)?;
    let about = exchange::letters::get(&mut tx, letter).await?;
    drop(tx);
    let due_at = sent.due_at.filter(|_| sent.replied_at.is_none());
    let due_at = due_at.ok_or(Error::Conflict("complaints-conflict-replied"))?;
    if last_day(desk, "overdue-notice", due_at)? >= desk.today() {
        return Err(Error::Conflict("complaints-conflict-not-overdue"));
    }
    let answer_by = last_day(desk, "overdue-statement", desk.world.now())?;
    let mut work = Work::begin(desk, actor, sent.stream, None, Permission::SendLetter).await?;
    let lang = about.lang;
    let due = post::last_day(due_at, &desk.zone);
    let args = [
        ("number", about.number.as_str().into()),
        ("date", i18n::date_year(lang, due).into()),
        ("until", i18n::by_date(lang, answer_by).into()),
    ];
    let text = |key: &str| desk.texts.text(lang, key, &args);
    let name = rulebook::entry(&desk.rulebook.bodies, sent.body.as_str(), desk.today());
    let draft = Draft {
        lang,
        addressee: name.map(|b| b.names.get(lang).to_owned()).into_iter().collect(),
        subject: text("complaints-letter-overdue-subject"),
        text: text("complaints-letter-overdue"),
        passes: Passes::Nothing,
    };
    let too_late = answer_by.plus_days(1).start_in(&desk.zone);
    let to = To::Body(sent.body.as_str(), Some(letter.0), Some(too_late));
    let told = letters::send(desk, &mut work, NOTICE, to, draft).await?;
    let row = OverdueRow {
        letter,
        body: sent.body.as_str().to_owned(),
        due,
        noticed_at: work.now,
        answer_by,
        notice: told.letter,
        statement: None,
        decided_at: None,
        published: None,
        replied_at: None,
        correction: None,
        corrected_at: None,
    };
    if !store::notice_overdue(&mut work.tx, &row).await? {
        return Err(Error::Conflict("complaints-conflict-changed"));
    }
    work.step("overdue-noticed", Some(told.entry), serde_json::json!({ "letter": told.letter }), false).await?;
    work.keep().await.map(drop)
}

/// Decides whether a body is named, with its own word beside the line as it is to be read.
pub async fn decide(desk: &Desk, actor: &Actor, letter: LetterId, names: bool, statement: &str) -> Result<()> {
    let granted = require(actor, Permission::DecideOverdue, &Scope::Office)?;
    let mut tx = desk.db.write().await?;
    let row = store::overdue(&mut tx, letter).await?.ok_or(Error::NotFound)?;
    let has_answered = match post::get(&mut tx, row.notice).await? {
        Some(notice) => notice.replied_at.is_some(),
        None => false,
    };
    if !has_answered && row.answer_by >= desk.today() {
        return Err(Error::Conflict("complaints-conflict-statement-open"));
    }
    let statement = clean(statement);
    let by = (desk.world.now(), granted.who().person().ok_or(Error::NotFound)?);
    let words = (!statement.is_empty()).then_some(statement.as_str());
    if !store::decide_overdue(&mut tx, letter, by, names, words).await? {
        return Err(Error::Conflict("complaints-conflict-changed"));
    }
    let object = format!("letter:{letter}");
    tx.audit(&desk.world, &granted, Act("overdue.decided"), On::NOTHING.object(&object)).await?;
    if names {
        let document = PublicDocument {
            id: DocumentId(letter.0),
            area: "complaints".into(),
            kind: "overdue-reply".into(),
            titles: super::trilingual(desk, "complaints-overdue-title"),
            path: "/overdue".to_owned(),
            text: String::new(),
        };
        emit(&mut tx, &desk.world, base::RootId(letter.0), Event::Published(document)).await?;
    }
    tx.commit().await
}

/// Puts a public line right; what was wrong stays visible beside it.
pub async fn correct(desk: &Desk, actor: &Actor, letter: LetterId, words: &str) -> Result<()> {
    let words = super::examine::required(words, "correction")?;
    let granted = require(actor, Permission::DecideOverdue, &Scope::Office)?;
    let mut tx = desk.db.write().await?;
    if !store::correct_overdue(&mut tx, letter, &words, desk.world.now()).await? {
        return Err(Error::NotFound);
    }
    let object = format!("letter:{letter}");
    tx.audit(&desk.world, &granted, Act("overdue.corrected"), On::NOTHING.object(&object)).await?;
    tx.commit().await
}

/// The register as anybody reads it, the newest first.
pub async fn shown(desk: &Desk, before: Cursor) -> Result<KeysetPage<OverdueRow>> {
    store::overdue_shown(&mut desk.db.read().await?, before, &desk.zone, PAGE).await
}
