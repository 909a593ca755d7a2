//! What is asked at a briefing, and what was promised there until it is given.

use super::{find, keeps, leaf, moved_on};
use crate::Desk;
use crate::model::briefing::{AnswerId, Audience, BriefingId, Fate, GuestId, Mail, QuestionId, State};
use crate::store::briefings::papers::{self, AnswerRow};
use crate::store::briefings::questions::{self as store, QuestionRow};
use crate::store::briefings::{self, BriefingRow, guests};
use access::Actor;
use base::{Date, Error, Mistake, Result, Trilingual};
use sqlx::types::Json;

/// A question as it is noted.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Noted {
    /// The theme.
    pub theme: String,
    /// Whom it came from.
    pub kind: Audience,
    /// Who asked, of the guests.
    pub guest: Option<GuestId>,
    /// Whether they agreed that their organisation is named.
    pub is_named: bool,
    /// Whether they want the answer by mail.
    pub by_mail: bool,
    /// The question.
    pub question: Trilingual,
    /// The answer that was given there; empty if one was promised.
    pub answer: Trilingual,
    /// The office that owes the answer, and the day it is owed by.
    pub promised: Option<(Trilingual, Date)>,
    /// Whether it may be public.
    pub is_public: bool,
}

/// Notes a question. Who asked is kept only as far as they agreed.
///
/// # Errors
/// A mistake of `due` if the day has passed, of `guest` if nobody is chosen to whom something is to be sent.
pub async fn note(desk: &Desk, actor: &Actor, id: BriefingId, noted: &Noted) -> Result<()> {
    let granted = keeps(actor)?;
    let mut tx = desk.db.write().await?;
    let briefing = find(&mut tx, id).await?;
    if !matches!(briefing.state, State::Invited | State::Held) || briefing.starts_at > desk.world.now() {
        return Err(Error::Conflict("publications-briefing-conflict-early"));
    }
    if noted.promised.as_ref().is_some_and(|(_, due)| *due < briefing.starts_at.date_in(&desk.zone)) {
        return Err(Error::Invalid(vec![Mistake::new("due", "publications-briefing-wrong-due")]));
    }
    let guest = match noted.guest {
        Some(guest) => guests::get(&mut tx, guest).await?.filter(|g| g.briefing == id),
        None => None,
    };
    if guest.is_none() && (noted.is_named || noted.by_mail) {
        return Err(Error::Invalid(vec![Mistake::new("guest", "publications-briefing-wrong-guest")]));
    }
    let is_owed = noted.promised.is_some();
    let row = QuestionRow {
        id: QuestionId::new(&desk.world),
        briefing: id,
        n: store::next(&mut tx, id).await?,
        theme: noted.theme.clone(),
        kind: guest.as_ref().map_or(noted.kind, |g| g.kind),
        organisation: guest.as_ref().filter(|_| noted.is_named).map(|g| g.organisation.clone()).unwrap_or_default(),
        guest: guest.filter(|_| noted.by_mail && is_owed).map(|g| g.id),
        state: if is_owed { Fate::Open } else { Fate::Said },
        owner: Json(noted.promised.as_ref().map(|(owner, _)| owner.clone()).unwrap_or_default()),
        due: noted.promised.as_ref().map(|(_, due)| *due),
        answered_on: None,
        is_public: noted.is_public,
        question: Json(noted.question.clone()),
        answer: Json(noted.answer.clone()),
    };
    store::add(&mut tx, &row).await?;
    leaf(desk, &mut tx, &granted, "briefing.question-noted", id).await?;
    tx.commit().await
}

/// Gives an answer that was promised. Whoever wanted it by mail gets it, if their address is still there.
pub async fn give(
    desk: &Desk,
    actor: &Actor,
    id: BriefingId,
    question: QuestionId,
    answer: &Trilingual,
    is_public: bool,
) -> Result<()> {
    let granted = keeps(actor)?;
    let mut tx = desk.db.write().await?;
    let row = store::get(&mut tx, question).await?.filter(|q| q.briefing == id).ok_or(Error::NotFound)?;
    if !store::give(&mut tx, question, answer, desk.today(), is_public).await? {
        return Err(moved_on());
    }
    if let Some(guest) = row.guest {
        guests::enqueue(&mut tx, guest, (Mail::Answer, row.n), desk.world.now()).await?;
    }
    leaf(desk, &mut tx, &granted, "briefing.answer-given", id).await?;
    tx.commit().await
}

/// Keeps a question and its answer for briefings to come.
pub async fn keep(desk: &Desk, actor: &Actor, id: BriefingId, question: QuestionId) -> Result<()> {
    let granted = keeps(actor)?;
    let mut tx = desk.db.write().await?;
    let briefing = find(&mut tx, id).await?;
    let row = store::get(&mut tx, question).await?.filter(|q| q.briefing == id).ok_or(Error::NotFound)?;
    if row.answer.kk.is_empty() {
        return Err(moved_on());
    }
    let day = briefing.starts_at.date_in(&desk.zone);
    let kept = AnswerRow {
        // The same question is kept once.
        id: AnswerId(row.id.0),
        theme: row.theme,
        question: row.question,
        answer: row.answer,
        source: format!("{day}, {}", row.n),
        last_used: Some(day),
    };
    if !papers::edit_answer(&mut tx, &kept).await? {
        papers::add_answer(&mut tx, &kept).await?;
    }
    leaf(desk, &mut tx, &granted, "briefing.answer-kept", id).await?;
    tx.commit().await
}

/// The questions of a briefing.
pub async fn of(desk: &Desk, actor: &Actor, id: BriefingId) -> Result<Vec<QuestionRow>> {
    keeps(actor)?;
    store::of(&mut desk.db.read().await?, id).await
}

/// Every answer that is owed, the longest due first.
pub async fn open(desk: &Desk, actor: &Actor) -> Result<Vec<QuestionRow>> {
    keeps(actor)?;
    store::open(&mut desk.db.read().await?).await
}

/// A briefing whose note is public, with the questions that may be.
pub async fn public(desk: &Desk, id: BriefingId) -> Result<(BriefingRow, Vec<QuestionRow>)> {
    let mut tx = desk.db.read().await?;
    let row = briefings::get(&mut tx, id).await?.filter(|b| b.published_at.is_some()).ok_or(Error::NotFound)?;
    let mut questions = store::of(&mut tx, id).await?;
    questions.retain(|q| q.is_public);
    Ok((row, questions))
}
