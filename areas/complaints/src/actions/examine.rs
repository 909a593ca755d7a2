//! The examination: notes, questions to the complainant, inquiries to bodies, their replies.

use super::work::{Work, nothing};
use crate::model::{Case, Ending, Grave, Passes, Proposal, State, Transition, Voice, clean};
use crate::sealed::field;
use crate::store::{self, InquiryRow};
use crate::{Desk, sealed};
use access::{Actor, Permission, Role};
use base::{Date, EntryId, Error, Lang, Mistake, Result, RootId};
use exchange::clocks::Length;
use exchange::rulebook;
use exchange::{letters, numbers};
use pdf::{Block, Document, Letter, Signatory};
use serde::{Deserialize, Serialize};
use serde_json::json;
use uuid::Uuid;
use vault::FileCard;

/// A letter as an officer writes it.
#[derive(Debug, Clone)]
pub struct Draft {
    /// The language it is written in.
    pub lang: Lang,
    /// Who it is to, a line each.
    pub addressee: Vec<String>,
    /// What it is about.
    pub subject: String,
    /// The letter, in paragraphs.
    pub text: String,
    /// What of the complainant it passes on.
    pub passes: Passes,
}

/// A letter that went out.
#[derive(Debug, Clone, Copy)]
pub struct Sent {
    /// Its row in the register of letters.
    pub letter: letters::LetterId,
    /// The sealed PDF.
    pub entry: EntryId,
}

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
    if !matches!(work.case.state, State::Admitted | State::Heard) {
        return Err(Error::Conflict("complaints-conflict-elsewhere"));
    }
    known_body(desk, body)?;
    let inquiry = EntryId::new(&desk.world).0;
    let reply_due = work.start_clock("inquiry-reply", Some(inquiry))?;
    let passes = draft.passes;
    let sent = send(desk, &mut work, "inquiry", body, draft, Some(reply_due)).await?;
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
    work.step("inquiry", Some(sent.entry), json!({ "body": body, "passes": passes, "letter": sent.letter }), true)
        .await?;
    work.keep().await
}

/// Reminds a body whose reply is late.
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
    let passes = draft.passes;
    let sent = send(desk, &mut work, "reminder", &body, draft, None).await?;
    let detail = json!({ "body": body, "passes": passes, "letter": sent.letter });
    work.step("reminder", Some(sent.entry), detail, true).await?;
    work.keep().await
}

/// Sends a complaint on to the body that is competent for it, within the period for redirection.
pub async fn forward(desk: &Desk, actor: &Actor, root: RootId, version: i64, body: &str, draft: Draft) -> Result<Case> {
    let mut work = Work::begin(desk, actor, root, Some(version), Permission::InquireBody).await?;
    if work.case.state != State::Decided || work.case.ending != Some(Ending::Forwarded) {
        return Err(Error::Conflict("complaints-conflict-elsewhere"));
    }
    known_body(desk, body)?;
    let passes = draft.passes;
    let sent = send(desk, &mut work, "redirection", body, draft, None).await?;
    work.stop_clocks("redirection", None);
    work.step("forwarded", Some(sent.entry), json!({ "body": body, "passes": passes, "letter": sent.letter }), true)
        .await?;
    work.keep().await
}

fn known_body(desk: &Desk, body: &str) -> Result<()> {
    match rulebook::entry(&desk.rulebook.bodies, body, desk.today()) {
        Some(_) => Ok(()),
        None => Err(Error::mistake("body", "complaints-mistake-unknown-code")),
    }
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

/// Records the body's reply. With it the body has been heard.
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
    let body = open_inquiry(&work, inquiry)?.body.clone();
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
            proposed_by: work.granted.who().person().ok_or(Error::NotFound)?,
            proposed_at: work.now,
            entry: Some(entry),
        };
        store::propose(&mut work.tx, root, &proposal).await?;
        // So that there is a second person where a unit has one head: whoever leads the institution reads the ground.
        for head in desk.office.people_with(&mut work.tx, Role::Ombudsperson).await? {
            if Some(head.id) != actor.who.person() && !work.case.walls.contains(&head.id) {
                sealed::show_to(desk, &mut work.tx, &work.granted, actor, root, head.id).await?;
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
    let person = work.granted.who().person().ok_or(Error::NotFound)?;
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

fn open_inquiry<'w>(work: &'w Work<'_>, inquiry: Uuid) -> Result<&'w InquiryRow> {
    let row = work.inquiries().iter().find(|i| i.id == inquiry).ok_or(Error::NotFound)?;
    if row.replied_at.is_some() {
        return Err(Error::Conflict("complaints-conflict-replied"));
    }
    Ok(row)
}

/// Makes a letter: number, PDF, seal, row in the register of letters. Refuses to pass on more than
/// may be, and to send a letter that names the complainant where the name is not to be passed on.
pub(super) async fn send(
    desk: &Desk,
    work: &mut Work<'_>,
    kind: &str,
    body: &str,
    draft: Draft,
    reply_due: Option<Date>,
) -> Result<Sent> {
    let text = required(&draft.text, "text")?;
    let subject = required(&draft.subject, "subject")?;
    // Torture goes to the prosecutor whatever was chosen; the person was told so before they sent it. Their name does
    // not: for that too they must have agreed, or been told first.
    let duty = kind == "torture-report" && draft.passes != Passes::Name;
    let to_complainant = kind == "outcome";
    if !duty && !to_complainant && !work.may_pass_on(draft.passes).await? {
        return Err(Error::mistake("passes", "complaints-mistake-passes-more"));
    }
    if draft.passes != Passes::Name
        && let Some(name) = sealed::name_in(desk, work, &format!("{subject}\n{text}")).await?
    {
        return Err(Error::Invalid(vec![Mistake::new("text", "complaints-mistake-names-person").with("name", name)]));
    }
    let passes = draft.passes;
    let today = desk.today();
    let person = work.granted.who().person().ok_or(Error::NotFound)?;
    let signatory = desk
        .office
        .signatory(&mut work.tx, person, kind, today)
        .await?
        .ok_or(Error::Conflict("complaints-conflict-may-not-sign"))?;
    let n = numbers::next(&mut work.tx, &desk.world, &"letter".into(), today.year(), work.case.id).await?;
    let series = rulebook::entry(&desk.rulebook.series, "letter", today)
        .ok_or_else(|| Error::internal("the rulebook has no series `letter`"))?;
    let number = series.write(today.year(), n);
    let lang = draft.lang;
    let letter = Letter {
        lang,
        institution: desk.rulebook.institution.names.get(lang).to_owned(),
        number: number.clone(),
        date: today,
        addressee: draft.addressee,
        subject,
        body: text.split("\n\n").map(|p| Block::Paragraph(p.trim().to_owned())).collect(),
        signatory: Signatory {
            name: signatory.name.get(lang).to_owned(),
            role: signatory.office.get(lang).to_owned(),
            acting_under: signatory.acting_under.map(|t| t.get(lang).to_owned()),
        },
        footer: None,
        verification: None,
    };
    let typesetter = desk.typesetter.clone();
    let pdf = tokio::task::spawn_blocking(move || typesetter.pdf(&Document::Letter(letter)))
        .await
        .map_err(Error::internal)??;
    let entry = work.seal(field::LETTER, &pdf).await?;
    let id = letters::LetterId::new(&desk.world);
    let row = letters::Letter {
        id,
        number,
        root: work.case.id,
        direction: letters::Direction::Outgoing,
        party: if to_complainant { letters::Party::Complainant } else { letters::Party::Body(body.into()) },
        lang,
        date: today,
        kind: kind.into(),
        entry: Some(entry),
        passed_on: match passes {
            Passes::Name => letters::PassedOn::Name,
            Passes::Story => letters::PassedOn::Story,
            Passes::Nothing => letters::PassedOn::Nothing,
        },
        reply_due,
        answers: None,
    };
    letters::record(&mut work.tx, &row).await?;
    Ok(Sent { letter: id, entry })
}

pub(super) fn required(text: &str, field: &'static str) -> Result<String> {
    let text = clean(text);
    if text.is_empty() { Err(Error::mistake(field, "complaints-mistake-empty")) } else { Ok(text) }
}
