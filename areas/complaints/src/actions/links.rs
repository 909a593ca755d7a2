//! How cases hang together: what may be one matter, joining and parting, series, and cases the institution takes up by
//! itself.

use super::examine::required;
use super::filing::{self, Arrival, Filed};
use super::work::{Work, place_on};
use crate::model::{Answers, Case, Channel, LinkKind, Origin, Passes, ReturnPath, State, Transition};
use crate::sealed::{self, field};
use crate::store::{self, LinkRow};
use crate::{Desk, model};
use access::{Actor, Permission, Scope, require};
use base::{Error, Result, RootId};
use serde_json::json;

/// Days back in which cases on one matter are looked for.
const LIKE_DAYS: i64 = 400;
/// From which likeness of the words, in percent, a case is suggested.
const LIKE_FROM: u32 = 18;
/// How many are suggested.
const LIKE_MOST: usize = 5;

/// A case that may be about the same matter.
#[derive(Debug, Clone)]
pub struct Likeness {
    /// The case.
    pub case: Case,
    /// How like the stories are, in percent.
    pub percent: u32,
}

/// Cases that may be about the same matter as one that is open in front of an actor: same right and region in the last
/// year, and like words. Only cases that this actor may open are looked into, with their own keys, in this request;
/// nothing of it is kept. Each look is in the audit log.
pub async fn like(desk: &Desk, actor: &Actor, case: &Case) -> Result<Vec<Likeness>> {
    let Some(ring) = &actor.keys else { return Ok(vec![]) };
    let since = desk.world.now().plus_seconds(-LIKE_DAYS * 86_400);
    let mut tx = desk.db.read().await?;
    let near = store::like(&mut tx, case, since).await?;
    let near: Vec<Case> = near.into_iter().filter(|other| place_on(actor, other)).collect();
    let mut first = vec![];
    for other in std::iter::once(case).chain(&near) {
        let steps = store::steps(&mut tx, other.id).await?;
        first.push((other.id, steps.iter().rev().find(|s| s.kind == "arrived").and_then(|s| s.entry)));
    }
    drop(tx);
    for other in &near {
        let on = Scope::Case { root: other.id, on_case: true };
        let granted = require(actor, Permission::ReadCase, &on)?;
        let act = access::Act("case.compared");
        access::audit::read_leaf(&desk.db, &desk.world, &granted, act, access::On::NOTHING).await?;
    }
    let mut tx = desk.db.read().await?;
    let entries: Vec<_> = first.iter().filter_map(|(_, entry)| *entry).collect();
    let opened = desk.vault.read_some(&mut tx, ring, &entries).await?;
    let words = |root: RootId| {
        let plain = opened.iter().find(|o| o.root == root)?.plain.as_ref()?;
        serde_json::from_slice::<model::Story>(plain.expose()).ok().map(|story| story.what)
    };
    let Some(own) = words(case.id) else { return Ok(vec![]) };
    let mut found: Vec<Likeness> = near
        .into_iter()
        .filter_map(|other| {
            let percent = model::likeness(&own, &words(other.id)?);
            (percent >= LIKE_FROM).then_some(Likeness { case: other, percent })
        })
        .collect();
    found.sort_by_key(|l| std::cmp::Reverse(l.percent));
    found.truncate(LIKE_MOST);
    Ok(found)
}

/// The case with a number, if the actor has a place on it; otherwise it is as if it were not there.
async fn named(desk: &Desk, work: &mut Work<'_>, number: &str) -> Result<Case> {
    let unknown = || Error::mistake("other", "complaints-mistake-no-such-case");
    let found = store::case_by_number(&mut work.tx, number.trim()).await?.ok_or_else(unknown)?;
    let own = found.id == work.case.id;
    if own || !place_on(work.actor, &found) { Err(unknown()) } else { desk.case(&mut work.tx, found.id).await }
}

/// Links a case to another: the same matter again, a series that the other leads, or one grown out of the other.
pub async fn link(
    desk: &Desk,
    actor: &Actor,
    root: RootId,
    version: i64,
    (number, kind): (&str, LinkKind),
) -> Result<Case> {
    let mut work = Work::begin(desk, actor, root, Some(version), Permission::WriteNote).await?;
    let other = named(desk, &mut work, number).await?;
    join(&mut work, other.id, kind).await?;
    work.step("linked", None, json!({ "link": kind, "case": other.number }), false).await?;
    work.keep().await
}

/// Takes a link away.
pub async fn unlink(
    desk: &Desk,
    actor: &Actor,
    root: RootId,
    version: i64,
    (other, kind): (RootId, LinkKind),
) -> Result<Case> {
    let mut work = Work::begin(desk, actor, root, Some(version), Permission::WriteNote).await?;
    if !store::drop_link(&mut work.tx, root, other, kind).await? {
        return Err(Error::NotFound);
    }
    work.step("unlinked", None, json!({ "link": kind }), false).await?;
    work.keep().await
}

async fn join(work: &mut Work<'_>, other: RootId, kind: LinkKind) -> Result<()> {
    let (root, at) = (work.case.id, work.now);
    let person = work.granted()?.who().person();
    store::add_link(&mut work.tx, &LinkRow { root, other, kind, person, at }).await
}

/// Joins a case to another that is about the same matter: this one is closed, the other goes on, and the complainant of
/// this one is told, in words they read by their own receipt.
pub async fn merge(
    desk: &Desk,
    actor: &Actor,
    root: RootId,
    version: i64,
    (number, told): (&str, &str),
) -> Result<Case> {
    let told = required(told, "told")?;
    let mut work = Work::begin(desk, actor, root, Some(version), Permission::Decide).await?;
    let other = named(desk, &mut work, number).await?;
    if other.state == State::Closed || other.merged_into.is_some() {
        return Err(Error::mistake("other", "complaints-mistake-case-closed"));
    }
    work.take(Transition::Merge)?;
    work.case.merged_into = Some(other.id);
    work.case.unread = false;
    for rule in ["registration", "acknowledgement", "admissibility", "decision", "message-answer", "redirection"] {
        work.stop_clocks(rule, None);
    }
    join(&mut work, other.id, LinkKind::Same).await?;
    let entry = work.seal(field::MESSAGE, told.as_bytes()).await?;
    work.step("merged", Some(entry), json!({ "case": other.number }), true).await?;
    let kept = work.keep().await?;
    let mut trail = Work::begin(desk, actor, other.id, None, Permission::WriteNote).await?;
    trail.step("merged-here", None, json!({ "case": kept.number }), false).await?;
    trail.keep().await?;
    Ok(kept)
}

/// Makes two cases of one: the new one takes the part of the story that the officer puts there, and both know of each
/// other. The complainant sees both by word of the office; the receipt stays with the first.
pub async fn split(
    desk: &Desk,
    actor: &Actor,
    root: RootId,
    version: i64,
    (label, what): (&str, &str),
) -> Result<Case> {
    let (label, what) = (required(label, "label")?, required(what, "text")?);
    let mut tx = desk.db.read().await?;
    let from = desk.case(&mut tx, root).await?;
    drop(tx);
    if from.version != version {
        return Err(Error::Conflict("complaints-conflict-changed"));
    }
    let mut answers = Answers {
        lang: from.lang.into(),
        on_behalf: from.on_behalf,
        passes: from.passes,
        return_path: ReturnPath::None,
        region: from.region.clone(),
        body: from.body.clone(),
        right: from.right_key.clone(),
        ..Answers::default()
    };
    answers.story.what = what;
    let new = open_by_staff(desk, actor, &answers, from.origin, (from.channel, &label)).await?;
    let mut work = Work::begin(desk, actor, root, None, Permission::WriteNote).await?;
    let number = store::case(&mut work.tx, new.root).await?.map(|case| case.reference.to_string());
    let (at, person) = (work.now, work.granted()?.who().person());
    let link = LinkRow { root: new.root, other: root, kind: LinkKind::Split, person, at };
    store::add_link(&mut work.tx, &link).await?;
    work.step("split", None, json!({ "case": number }), false).await?;
    work.keep().await
}

/// A case the institution takes up by itself: nobody complained, so nobody is answered.
#[derive(Debug, Clone)]
pub struct OwnCase {
    /// How it began.
    pub origin: Origin,
    /// Its short title.
    pub label: String,
    /// What it is about.
    pub what: String,
    /// Right, body and region: keys of the rulebook.
    pub right: Option<String>,
    /// The body.
    pub body: Option<String>,
    /// The region.
    pub region: Option<String>,
    /// The number of the case it grew out of, or that leads its series; empty if there is none.
    pub out_of: String,
}

/// Opens a case by the institution's own will, out of a finding, a report or a series.
pub async fn open_own(desk: &Desk, actor: &Actor, own: &OwnCase) -> Result<Filed> {
    let mut answers = Answers {
        passes: Passes::Story,
        return_path: ReturnPath::None,
        region: own.region.clone(),
        body: own.body.clone(),
        right: own.right.clone(),
        ..Answers::default()
    };
    answers.story.what = required(&own.what, "what")?;
    let label = required(&own.label, "label")?;
    let filed = open_by_staff(desk, actor, &answers, own.origin, (Channel::Office, &label)).await?;
    if !own.out_of.trim().is_empty() {
        let mut work = Work::begin(desk, actor, filed.root, None, Permission::WriteNote).await?;
        let other = named(desk, &mut work, &own.out_of).await?;
        join(&mut work, other.id, LinkKind::Born).await?;
        work.step("linked", None, json!({ "link": LinkKind::Born, "case": other.number }), false).await?;
        work.keep().await?;
    }
    Ok(filed)
}

async fn open_by_staff(
    desk: &Desk,
    actor: &Actor,
    answers: &Answers,
    origin: Origin,
    (channel, label): (Channel, &str),
) -> Result<Filed> {
    let channel = if channel.is_entered_by_staff() { channel } else { Channel::Office };
    let arrival = Arrival { channel, partner: None, at: desk.world.now(), origin };
    let filed = filing::file(desk, actor, arrival, answers, &[], async |_, _| Ok(())).await?;
    // Whoever opens it may write its title, and whoever registers it must be able to read it.
    let mut tx = desk.db.write().await?;
    let mut case = desk.case(&mut tx, filed.root).await?;
    let on = Scope::Case { root: filed.root, on_case: true };
    let granted = require(actor, Permission::EnterComplaint, &on)?;
    let place = sealed::Place {
        root: filed.root,
        instead: vault::Reader::Unit(case.unit),
        compartment: vault::Compartment::Story,
        field: field::LABEL,
    };
    case.label_entry = Some(sealed::append(desk, &mut tx, &granted, actor, place, label.as_bytes()).await?);
    if !store::update_case(&mut tx, &case).await? {
        return Err(Error::Conflict("complaints-conflict-changed"));
    }
    tx.commit().await?;
    Ok(filed)
}
