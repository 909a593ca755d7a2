//! Acts of response: recommendation, petition, proposals of proceedings, claims, opinions; and inquiries to many bodies at
//! once. Each is a numbered letter that a person with authority signs.

use super::examine;
use super::letters::{self, Draft, Sent, To};
use super::work::Work;
use crate::Desk;
use crate::model::{Case, Passes, Response, State};
use access::{Actor, Permission};
use base::{Date, Error, RecommendationId, Result, RootId};
use exchange::{events, post};
use serde_json::json;
use uuid::Uuid;

/// Sends an act of response. A recommendation goes on its own way from here: `reforms` follows it up.
pub async fn respond(
    desk: &Desk,
    actor: &Actor,
    root: RootId,
    version: i64,
    (kind, body): (Response, &str),
    draft: Draft,
) -> Result<Case> {
    let mut work = Work::begin(desk, actor, root, Some(version), Permission::SignLetter).await?;
    if matches!(work.case.state, State::Received | State::Registered) {
        return Err(Error::Conflict("complaints-conflict-elsewhere"));
    }
    let body = kind.body().unwrap_or(body);
    let passes = draft.passes;
    let sent = issue(desk, &mut work, kind, body, draft).await?;
    let detail =
        json!({ "response": kind, "body": body, "passes": passes, "letter": sent.letter, "number": sent.number });
    work.step("responded", Some(sent.entry), detail, true).await?;
    work.keep().await
}

/// The letter, its clock, and for a recommendation the word to whoever follows it up.
pub(super) async fn issue(desk: &Desk, work: &mut Work<'_>, kind: Response, body: &str, draft: Draft) -> Result<Sent> {
    letters::known_body(desk, body)?;
    let id = RecommendationId::new(&desk.world);
    let due = if kind.has_reply_period() { Some(work.start_clock("recommendation-reply", Some(id.0))?) } else { None };
    let too_late = due.map(|day| day.plus_days(1).start_in(&desk.zone));
    let sent = letters::send(desk, work, kind.code(), To::Body(body, Some(id.0), too_late), draft).await?;
    if let (Response::Recommendation, Some(due), Some(root)) = (kind, due, sent.posted) {
        let event = events::Event::RecommendationIssued {
            id,
            body: body.into(),
            right: work.case.right_key.clone().unwrap_or_default().into(),
            unit: work.case.unit,
            due,
            letter: sent.letter,
            root,
            number: sent.number.clone(),
        };
        events::emit(&mut work.tx, &desk.world, work.case.id, event).await?;
    }
    Ok(sent)
}

/// What a recommendation that comes with a decision may pass on: no more than was allowed, and never the name.
pub(super) fn without_name(case: &Case) -> Passes {
    if case.passes.allows(Passes::Story) { Passes::Story } else { Passes::Nothing }
}

/// The letter with keys of its own that an act of response went out with.
async fn posted(work: &mut Work<'_>, about: Uuid) -> Result<Option<post::Post>> {
    let sent = post::of_stream(&mut work.tx, work.case.id).await?;
    Ok(sent.into_iter().find(|sent| sent.about == Some(about)))
}

/// A body received a paper letter on a day: the time for its reply counts from there.
pub async fn received(
    desk: &Desk,
    actor: &Actor,
    root: RootId,
    version: i64,
    (about, on): (Uuid, Date),
) -> Result<Case> {
    if on > desk.today() {
        return Err(Error::mistake("day", "complaints-mistake-in-future"));
    }
    let mut work = Work::begin(desk, actor, root, Some(version), Permission::InquireBody).await?;
    let due = work.restart_clock(about, on.start_in(&desk.zone))?;
    if let Some(sent) = posted(&mut work, about).await? {
        post::set_due(&mut work.tx, sent.letter, due.plus_days(1).start_in(&desk.zone)).await?;
        let event = events::Event::LetterReceived { letter: sent.letter, due };
        events::emit(&mut work.tx, &desk.world, root, event).await?;
    }
    work.step("letter-received", None, json!({ "due": due }), false).await?;
    work.keep().await
}

/// The reply to an act of response came on paper: its clock stops, its words are sealed into the case.
pub async fn answered(
    desk: &Desk,
    actor: &Actor,
    root: RootId,
    version: i64,
    (about, words): (Uuid, &str),
) -> Result<Case> {
    let words = examine::required(words, "text")?;
    let mut work = Work::begin(desk, actor, root, Some(version), Permission::InquireBody).await?;
    let entry = work.seal(crate::sealed::field::REPLY, words.as_bytes()).await?;
    work.stop_clocks("recommendation-reply", Some(about));
    if let Some(sent) = posted(&mut work, about).await? {
        post::answered_on_paper(&mut work.tx, &desk.world, sent.letter).await?;
        let (letter, kind) = (sent.letter, sent.kind);
        let event = events::Event::LetterAnswered { letter, kind, about: Some(about), on_paper: true };
        events::emit(&mut work.tx, &desk.world, root, event).await?;
    }
    work.step_of(crate::model::Voice::Body, "reply", Some(entry), json!({}), false).await?;
    work.keep().await
}

/// Asks several bodies the same, a letter to each with its own number and its own time.
pub async fn inquire_all(
    desk: &Desk,
    actor: &Actor,
    root: RootId,
    version: i64,
    bodies: &[String],
    draft: &Draft,
) -> Result<Case> {
    let mut bodies = bodies.to_vec();
    bodies.retain(|body| !body.is_empty());
    bodies.sort_unstable();
    bodies.dedup();
    if bodies.is_empty() {
        return Err(Error::mistake("bodies", "complaints-mistake-choose"));
    }
    let mut work = Work::begin(desk, actor, root, Some(version), Permission::InquireBody).await?;
    for body in &bodies {
        examine::ask(desk, &mut work, body, draft.clone()).await?;
    }
    work.keep().await
}

/// Letters of a case that bodies here have, with what came back, as far as the actor's keys open it.
pub(super) async fn correspondence(
    desk: &Desk,
    tx: &mut db::ReadTx,
    actor: &Actor,
    root: RootId,
) -> Result<Vec<(post::Post, post::Correspondence)>> {
    let ring = actor.keys.as_ref().ok_or(Error::Forbidden("no keys in this session"))?;
    let mut read = vec![];
    for sent in post::of_stream(tx, root).await? {
        let opened = post::read(tx, &desk.vault, ring, &sent).await?;
        read.push((sent, opened));
    }
    Ok(read)
}
