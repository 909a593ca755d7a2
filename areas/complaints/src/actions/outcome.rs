//! The end of a case: decision, recommendation, letter of outcome, closing, reopening.

use super::examine::required;
use super::letters::{self, Draft, To};
use super::work::{Work, nothing};
use super::{parties, response};
use crate::Desk;
use crate::model::{Case, Ending, Passes, Response, Transition, clean};
use crate::sealed::field;
use access::{Actor, Permission};
use base::{Error, Result, RootId};
use exchange::rulebook;
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
        let body =
            work.case.body.clone().ok_or_else(|| Error::mistake("recommendation", "complaints-mistake-no-body"))?;
        let entry = work.seal(field::RECOMMENDATION, recommendation.as_bytes()).await?;
        let draft = recommendation_letter(desk, &work, &body, &recommendation);
        let sent = response::issue(desk, &mut work, Response::Recommendation, &body, draft).await?;
        let detail = json!({ "body": body, "number": sent.number, "recommendation": sent.letter });
        work.step("recommended", Some(entry), detail, true).await?;
    }
    work.keep().await
}

/// The letter that a recommendation goes out with, in the State's language first: Kazakh.
fn recommendation_letter(desk: &Desk, work: &Work<'_>, body: &str, recommendation: &str) -> Draft {
    let lang = desk.rulebook.institution.languages.first().copied().unwrap_or_default();
    let number = work.case.number.clone().unwrap_or_default();
    let text = |key: &str| desk.texts.text(lang, key, &[("number", number.as_str().into())]);
    let name = rulebook::entry(&desk.rulebook.bodies, body, desk.today());
    Draft {
        lang,
        addressee: name.map(|b| b.names.get(lang).to_owned()).into_iter().collect(),
        subject: text("complaints-letter-recommendation-subject"),
        text: format!(
            "{}\n\n{recommendation}\n\n{}",
            text("complaints-letter-recommendation"),
            text("complaints-letter-recommendation-by")
        ),
        passes: response::without_name(&work.case),
    }
}

/// Sends the letter of outcome in the complainant's language; the clock of the law stops here.
pub async fn answer(desk: &Desk, actor: &Actor, root: RootId, version: i64, draft: Draft) -> Result<Case> {
    let mut work = Work::begin(desk, actor, root, Some(version), Permission::SignLetter).await?;
    work.take(Transition::Answer)?;
    // To the complainant themself the letter may name them.
    let draft = Draft { lang: work.lang(), passes: Passes::Name, ..draft };
    let sent = letters::send(desk, &mut work, "outcome", To::Complainant, draft).await?;
    parties::deliver_as_needed(desk, &mut work, &sent.number).await?;
    work.stop_clocks("decision", None);
    work.stop_clocks("extension-notice", None);
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
