//! The examination: notes, questions to the complainant, inquiries to bodies, their replies.

use super::letters::{self, Draft, To};
use super::work::{Work, nothing};
use crate::model::{Case, Ending, Grave, Passes, Proposal, ReturnPath, State, Transition, Voice, clean};
use crate::sealed::field;
use crate::store::{self, InquiryRow, StepRow};
use crate::{Desk, sealed};
use access::{Actor, Permission, Role};
use base::{EntryId, Error, Result, RootId};
use exchange::clocks::Length;
use exchange::letters::LetterId;
use exchange::{post, rulebook};
use serde::{Deserialize, Serialize};
use serde_json::json;
use uuid::Uuid;
use vault::{Compartment, FileCard};

/// Writes an internal note; nobody outside ever sees it.
pub async fn note(desk: &Desk, actor: &Actor, root: RootId, text: &str) -> Result<Case> {
    let text = required(text, "text")?;
    let mut work = Work::begin(desk, actor, root, None, Permission::WriteNote).await?;
    let entry = work.seal(field::NOTE, text.as_bytes()).await?;
    work.step("note", Some(entry), nothing(), false).await?;
    work.keep().await
}

/// Writes to the complainant: a question or news. Whether a question stops the clock is the
/// rulebook's: it does not unless a source says so.
pub async fn write_to_complainant(
    desk: &Desk,
    actor: &Actor,
    root: RootId,
    text: &str,
    is_question: bool,
) -> Result<Case> {
    let text = required(text, "text")?;
    let mut work = Work::begin(desk, actor, root, None, Permission::AskComplainant).await?;
    let entry = work.seal(field::MESSAGE, text.as_bytes()).await?;
    let kind = if is_question { "question" } else { "message" };
    work.case.unread = false;
    work.stop_clocks("message-answer", None);
    work.step(kind, Some(entry), nothing(), true).await?;
    work.keep().await
}

/// Marks what the complainant wrote as dealt with, where it needs no answer.
pub async fn message_dealt_with(desk: &Desk, actor: &Actor, root: RootId, version: i64) -> Result<Case> {
    let mut work = Work::begin(desk, actor, root, Some(version), Permission::AskComplainant).await?;
    work.case.unread = false;
    work.stop_clocks("message-answer", None);
    work.keep().await
}

/// Asks a body to explain itself, by a letter with a deadline. The letter passes on no more than the
/// complainant allowed.
pub async fn inquire(desk: &Desk, actor: &Actor, root: RootId, version: i64, body: &str, draft: Draft) -> Result<Case> {
    let mut work = Work::begin(desk, actor, root, Some(version), Permission::InquireBody).await?;
    ask(desk, &mut work, body, draft).await?;
    work.keep().await
}

/// The letter, its clock and its row, within an act.
pub(super) async fn ask(desk: &Desk, work: &mut Work<'_>, body: &str, draft: Draft) -> Result<()> {
    if !matches!(work.case.state, State::Admitted | State::Heard) {
        return Err(Error::Conflict("complaints-conflict-elsewhere"));
    }
    letters::known_body(desk, body)?;
    let inquiry = EntryId::new(&desk.world).0;
    let too_late = work.start_clock("inquiry-reply", Some(inquiry))?.plus_days(1).start_in(&desk.zone);
    let passes = draft.passes;
    let sent = letters::send(desk, work, "inquiry", To::Body(body, Some(inquiry), Some(too_late)), draft).await?;
    let row = InquiryRow {
        id: inquiry,
        body: body.to_owned(),
        letter: sent.letter.0,
        passed_on: passes,
        sent_at: work.now,
        replied_at: None,
        reply_entry: None,
    };
    work.inquire(row).await?;
    work.step("inquiry", Some(sent.entry), json!({ "body": body, "passes": passes, "letter": sent.letter }), true).await
}

/// Reminds a body whose reply is late; the second time as such, and then the body above it is written to.
pub async fn remind(
    desk: &Desk,
    actor: &Actor,
    root: RootId,
    version: i64,
    inquiry: Uuid,
    draft: Draft,
) -> Result<Case> {
    let mut work = Work::begin(desk, actor, root, Some(version), Permission::InquireBody).await?;
    let body = open_inquiry(&work, inquiry)?.body.clone();
    let n = reminders(&mut work, inquiry).await? + 1;
    let passes = draft.passes;
    let (kind, to) = match superior(desk, &body).filter(|_| n > REMINDERS) {
        Some(superior) => ("superior-note", superior),
        None => ("reminder", body.clone()),
    };
    let sent = letters::send(desk, &mut work, kind, To::Body(&to, Some(inquiry), None), draft).await?;
    let detail = json!({ "body": to, "passes": passes, "letter": sent.letter, "inquiry": inquiry, "n": n });
    work.step(kind, Some(sent.entry), detail, true).await?;
    work.keep().await
}

/// Reminders before the body above is written to.
pub const REMINDERS: usize = 2;

/// How often a body was reminded of an inquiry.
async fn reminders(work: &mut Work<'_>, inquiry: Uuid) -> Result<usize> {
    let steps = store::steps(&mut work.tx, work.case.id).await?;
    Ok(reminders_in(&steps, inquiry))
}

/// The same, of a timeline.
pub fn reminders_in(steps: &[StepRow], inquiry: Uuid) -> usize {
    let inquiry = inquiry.to_string();
    let of = |s: &&StepRow| {
        matches!(s.kind.as_str(), "reminder" | "superior-note")
            && s.detail.get("inquiry").and_then(|i| i.as_str()) == Some(&inquiry)
    };
    steps.iter().filter(of).count()
}

/// The body above another, if the rulebook names one.
pub fn superior(desk: &Desk, body: &str) -> Option<String> {
    rulebook::entry(&desk.rulebook.bodies, body, desk.today())?.superior.clone()
}

/// Sends a complaint on to the body that is competent for it, within the period for redirection.
pub async fn forward(desk: &Desk, actor: &Actor, root: RootId, version: i64, body: &str, draft: Draft) -> Result<Case> {
    let mut work = Work::begin(desk, actor, root, Some(version), Permission::InquireBody).await?;
    if work.case.state != State::Decided || work.case.ending != Some(Ending::Forwarded) {
        return Err(Error::Conflict("complaints-conflict-elsewhere"));
    }
    letters::known_body(desk, body)?;
    let passes = draft.passes;
    let sent = letters::send(desk, &mut work, "redirection", To::Body(body, None, None), draft).await?;
    work.stop_clocks("redirection", None);
    work.step("forwarded", Some(sent.entry), json!({ "body": body, "passes": passes, "letter": sent.letter }), true)
        .await?;
    work.keep().await
}

/// Adds documents that came on paper, with a reply or from our own files, each in somebody's name.
pub async fn add_documents(
    desk: &Desk,
    actor: &Actor,
    root: RootId,
    voice: Voice,
    note: &str,
    files: &[FileCard],
) -> Result<Case> {
    if files.is_empty() {
        return Err(Error::mistake("files", "complaints-mistake-no-file"));
    }
    let mut work = Work::begin(desk, actor, root, None, Permission::WriteNote).await?;
    if work.case.state == State::Closed {
        return Err(Error::Conflict("complaints-conflict-elsewhere"));
    }
    for file in files {
        work.add_file(voice, file).await?;
    }
    let note = clean(note);
    let entry = if note.is_empty() { None } else { Some(work.seal(field::NOTE, note.as_bytes()).await?) };
    work.step_of(voice, "documents", entry, json!({ "files": files.len() }), false).await?;
    work.keep().await
}

/// Records the body's reply that came on paper. With it the body has been heard.
pub async fn record_reply(
    desk: &Desk,
    actor: &Actor,
    root: RootId,
    version: i64,
    inquiry: Uuid,
    text: &str,
) -> Result<Case> {
    let text = required(text, "text")?;
    let mut work = Work::begin(desk, actor, root, Some(version), Permission::InquireBody).await?;
    let InquiryRow { body, letter, .. } = open_inquiry(&work, inquiry)?.clone();
    post::answered_on_paper(&mut work.tx, &desk.world, LetterId(letter)).await?;
    let entry = work.seal(field::REPLY, text.as_bytes()).await?;
    work.replied(inquiry, entry).await?;
    work.take(Transition::Hear)?;
    work.step_of(Voice::Body, "reply", Some(entry), json!({ "body": body }), false).await?;
    work.keep().await
}

/// Records why the body was not asked, or not waited for; only with a reason may a finding follow.
pub async fn not_heard(desk: &Desk, actor: &Actor, root: RootId, version: i64, reason: &str) -> Result<Case> {
    let reason = required(reason, "reasons")?;
    let mut work = Work::begin(desk, actor, root, Some(version), Permission::InquireBody).await?;
    work.take(Transition::Hear)?;
    let entry = work.seal(field::NOTE, reason.as_bytes()).await?;
    work.step("not-heard", Some(entry), nothing(), false).await?;
    work.keep().await
}

/// Extends the statutory clock with a reason; the complainant is told it.
pub async fn extend(
    desk: &Desk,
    actor: &Actor,
    root: RootId,
    version: i64,
    working_days: u16,
    reason: &str,
) -> Result<Case> {
    let reason = required(reason, "reasons")?;
    if working_days == 0 {
        return Err(Error::mistake("days", "complaints-mistake-days"));
    }
    let mut work = Work::begin(desk, actor, root, Some(version), Permission::Decide).await?;
    let due = work.extend_clock("decision", Length::WorkingDays(working_days), "officer")?;
    // Whoever has a receipt reads it at once; for everybody else a notice must go out in time.
    if work.case.return_path != ReturnPath::Receipt {
        work.start_clock("extension-notice", None)?;
    }
    let entry = work.seal(field::MESSAGE, reason.as_bytes()).await?;
    work.step("extended", Some(entry), json!({ "due": due }), true).await?;
    work.keep().await
}

/// Why more is passed on than the complainant allowed.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct Override {
    /// How much.
    pub passes: Passes,
    /// The duty that demands it.
    pub ground: String,
    /// What may happen to the complainant.
    pub risk: String,
    /// What the complainant is told, before anything goes out.
    pub told: String,
}

/// Where duty demands more than the complainant allowed: the ground and the risk are recorded and
/// the complainant is told first, in the same act, before any letter can go out. A name takes two
/// people: the first proposes ([`release`] is the second).
pub async fn override_consent(desk: &Desk, actor: &Actor, root: RootId, version: i64, why: &Override) -> Result<Case> {
    let why = Override {
        passes: why.passes,
        ground: required(&why.ground, "ground")?,
        risk: required(&why.risk, "risk")?,
        told: required(&why.told, "told")?,
    };
    let mut work = Work::begin(desk, actor, root, Some(version), Permission::OverrideConsent).await?;
    if work.case.passes.allows(why.passes) {
        return Err(Error::Conflict("complaints-conflict-allowed-already"));
    }
    let words = serde_json::to_vec(&why).map_err(Error::internal)?;
    let entry = work.seal(field::OVERRIDE, &words).await?;
    if why.passes == Passes::Name {
        let proposal = Proposal {
            id: EntryId::new(&desk.world).0,
            kind: Grave::Release,
            proposed_by: work.person()?,
            proposed_at: work.now,
            entry: Some(entry),
        };
        store::propose(&mut work.tx, root, &proposal).await?;
        // So that there is a second person where a unit has one head: whoever leads the institution reads the ground.
        for head in desk.office.people_with(&mut work.tx, Role::Ombudsperson).await? {
            if Some(head.id) != actor.who.person() && !work.case.walls.contains(&head.id) {
                let granted = work.granted()?;
                sealed::show_to(desk, &mut work.tx, &granted, actor, root, (head.id, &[Compartment::Story])).await?;
            }
        }
        work.step("override-proposed", Some(entry), nothing(), false).await?;
    } else {
        overridden(&mut work, &why, entry).await?;
    }
    work.keep().await
}

/// The complainant is told, and from then on so much may be passed on.
async fn overridden(work: &mut Work<'_>, why: &Override, entry: EntryId) -> Result<()> {
    let message = work.seal(field::MESSAGE, why.told.as_bytes()).await?;
    work.step("message", Some(message), nothing(), true).await?;
    work.step("override", Some(entry), json!({ "passes": why.passes }), true).await
}

/// The second person approves that a name is passed on, or refuses it. The complainant is told in the same act.
pub async fn release(desk: &Desk, actor: &Actor, root: RootId, version: i64, approves: bool) -> Result<Case> {
    let mut work = Work::begin(desk, actor, root, Some(version), Permission::OverrideConsent).await?;
    let proposal = store::waiting(&mut work.tx, root, Grave::Release).await?;
    let proposal = proposal.ok_or(Error::Conflict("complaints-conflict-not-proposed"))?;
    let person = work.person()?;
    if approves && proposal.proposed_by == person {
        return Err(Error::Conflict("complaints-conflict-same-person"));
    }
    let open = sealed::open(desk, &mut work.tx, actor, root).await?;
    let entry = proposal.entry.ok_or_else(|| Error::internal("a release without its ground"))?;
    let why: Override = open
        .bytes(entry)
        .and_then(|words| serde_json::from_slice(words.expose()).ok())
        .ok_or(Error::Forbidden("the ground is sealed to this actor"))?;
    if !store::decide(&mut work.tx, proposal.id, person, work.now, approves).await? {
        return Err(Error::Conflict("complaints-conflict-changed"));
    }
    if approves {
        overridden(&mut work, &why, entry).await?;
    } else {
        work.step("override-refused", None, nothing(), false).await?;
    }
    work.keep().await
}

/// Sends the notice of an extension to somebody who has no receipt to read it by.
pub async fn extension_notice(desk: &Desk, actor: &Actor, root: RootId, version: i64, draft: Draft) -> Result<Case> {
    let mut work = Work::begin(desk, actor, root, Some(version), Permission::SendLetter).await?;
    let draft = Draft { lang: work.lang(), passes: Passes::Name, ..draft };
    let sent = letters::send(desk, &mut work, "extension-notice", To::Complainant, draft).await?;
    work.stop_clocks("extension-notice", None);
    work.step("extension-told", Some(sent.entry), json!({ "letter": sent.letter }), true).await?;
    work.keep().await
}

fn open_inquiry<'w>(work: &'w Work<'_>, inquiry: Uuid) -> Result<&'w InquiryRow> {
    let row = work.inquiries().iter().find(|i| i.id == inquiry).ok_or(Error::NotFound)?;
    if row.replied_at.is_some() {
        return Err(Error::Conflict("complaints-conflict-replied"));
    }
    Ok(row)
}

pub(super) fn required(text: &str, field: &'static str) -> Result<String> {
    let text = clean(text);
    if text.is_empty() { Err(Error::mistake(field, "complaints-mistake-empty")) } else { Ok(text) }
}
