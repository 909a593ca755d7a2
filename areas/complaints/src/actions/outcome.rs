//! The end of a case: decision, recommendation, letter of outcome, closing, reopening.

use super::examine::{Draft, required, send};
use super::work::{Work, nothing};
use crate::Desk;
use crate::model::{Case, Ending, Passes, Transition, clean};
use crate::sealed::field;
use access::{Actor, Permission};
use base::{RecommendationId, Result, RootId};
use exchange::events;
use serde_json::json;

/// What is decided after the examination.
#[derive(Debug, Clone)]
pub struct Decision {
    /// How it ends: found, not found, settled.
    pub ending: Ending,
    /// What was found and why; the complainant reads it.
    pub finding: String,
    /// What the body should do, if anything.
    pub recommendation: String,
}

/// Decides a case whose body had its chance to explain itself.
pub async fn decide(desk: &Desk, actor: &Actor, root: RootId, version: i64, decision: Decision) -> Result<Case> {
    let finding = required(&decision.finding, "finding")?;
    let mut work = Work::begin(desk, actor, root, Some(version), Permission::Decide).await?;
    work.take(Transition::Decide(decision.ending))?;
    let entry = work.seal(field::FINDING, finding.as_bytes()).await?;
    work.step("decided", Some(entry), json!({ "ending": decision.ending }), true).await?;
    let recommendation = clean(&decision.recommendation);
    if !recommendation.is_empty() {
        let id = RecommendationId::new(&desk.world);
        let entry = work.seal(field::RECOMMENDATION, recommendation.as_bytes()).await?;
        let due = work.start_clock("recommendation-reply", Some(id.0))?;
        let event = events::Event::RecommendationIssued {
            id,
            body: work.case.body.clone().unwrap_or_default().into(),
            right: work.case.right_key.clone().unwrap_or_default().into(),
            due,
            entry,
        };
        events::emit(&mut work.tx, &desk.world, root, event).await?;
        work.step("recommended", Some(entry), json!({ "recommendation": id, "body": work.case.body }), true).await?;
    }
    work.keep().await
}

/// Sends the letter of outcome in the complainant's language; the clock of the law stops here.
pub async fn answer(desk: &Desk, actor: &Actor, root: RootId, version: i64, draft: Draft) -> Result<Case> {
    let mut work = Work::begin(desk, actor, root, Some(version), Permission::SignLetter).await?;
    work.take(Transition::Answer)?;
    // To the complainant themself the letter may name them.
    let draft = Draft { lang: work.lang(), passes: Passes::Name, ..draft };
    let sent = send(desk, &mut work, "outcome", "", draft, None).await?;
    work.stop_clocks("decision", None);
    work.step("answered", Some(sent.entry), json!({ "letter": sent.letter }), true).await?;
    work.keep().await
}

/// Closes a case.
pub async fn close(desk: &Desk, actor: &Actor, root: RootId, version: i64) -> Result<Case> {
    let mut work = Work::begin(desk, actor, root, Some(version), Permission::CloseCase).await?;
    work.take(Transition::Close)?;
    work.case.unread = false;
    work.stop_clocks("message-answer", None);
    work.stop_clocks("decision", None);
    work.step("closed", None, nothing(), true).await?;
    work.keep().await
}

/// Opens a case again, with the reason.
pub async fn reopen(desk: &Desk, actor: &Actor, root: RootId, version: i64, reason: &str) -> Result<Case> {
    let reason = required(reason, "reasons")?;
    let mut work = Work::begin(desk, actor, root, Some(version), Permission::ReopenCase).await?;
    work.take(Transition::Reopen)?;
    work.case.closed_at = None;
    work.case.erase_from = None;
    work.start_clock("decision", None)?;
    let entry = work.seal(field::DECISION, reason.as_bytes()).await?;
    work.step("reopened", Some(entry), nothing(), true).await?;
    work.keep().await
}
