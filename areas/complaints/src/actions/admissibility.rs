//! Whether the office may and must examine: the rulebook's grounds, one by one. The officer
//! confirms; the machine never refuses.

use super::work::Work;
use crate::Desk;
use crate::model::{Case, Ending, Transition, clean};
use crate::sealed::field;
use crate::store::{self, GroundRow};
use access::{Actor, Permission};
use base::{Date, Error, Mistake, Result, RootId};
use exchange::rulebook::{self, Ground, Outcome};
use serde_json::json;

/// An officer's word on the grounds, and what follows.
#[derive(Debug, Clone, Default)]
pub struct Judgement {
    /// Each ground asked about, and whether it stands in the way.
    pub grounds: Vec<(String, bool)>,
    /// The ground the case is turned down on; none: it is admitted.
    pub decisive: Option<String>,
    /// The reasons, in the officer's words; the complainant reads them.
    pub reasons: String,
}

/// The grounds that are asked about a case that arrived on a day.
pub fn asked(rulebook: &exchange::rulebook::Rulebook, arrived: Date) -> Vec<&Ground> {
    rulebook::entries(&rulebook.grounds, arrived).filter(|g| g.question.is_some()).collect()
}

/// What a ground's outcome means for the case.
pub const fn ending_of(outcome: Outcome) -> Option<Ending> {
    match outcome {
        Outcome::Accept => None,
        Outcome::Explain => Some(Ending::Explained),
        Outcome::Forward => Some(Ending::Forwarded),
        Outcome::Refuse => Some(Ending::Refused),
        Outcome::Discontinue => Some(Ending::Discontinued),
    }
}

/// Decides on admissibility: every ground of the case's day is answered, the reasons are written.
pub async fn decide(desk: &Desk, actor: &Actor, root: RootId, version: i64, judgement: Judgement) -> Result<Case> {
    let mut work = Work::begin(desk, actor, root, Some(version), Permission::DecideAdmissibility).await?;
    let arrived = work.case.arrived_at.date_in(&desk.zone);
    let reasons = clean(&judgement.reasons);
    let mut mistakes = vec![];
    for ground in asked(&desk.rulebook, arrived) {
        if !judgement.grounds.iter().any(|(key, _)| *key == ground.key) {
            mistakes.push(Mistake::new(format!("ground-{}", ground.key), "complaints-mistake-ground-open"));
        }
    }
    let decisive = judgement.decisive.as_ref().and_then(|key| rulebook::entry(&desk.rulebook.grounds, key, arrived));
    if judgement.decisive.is_some() && decisive.is_none() {
        mistakes.push(Mistake::new("decisive", "complaints-mistake-unknown-code"));
    }
    let ending = decisive.and_then(|g| ending_of(g.outcome));
    if ending.is_some() && reasons.is_empty() {
        mistakes.push(Mistake::new("reasons", "complaints-mistake-reasons-missing"));
    }
    if !mistakes.is_empty() {
        return Err(Error::Invalid(mistakes));
    }
    let person = work.granted.who().person().ok_or(Error::NotFound)?;
    for (ground, stands) in judgement.grounds {
        let row = GroundRow { ground, stands, at: work.now, person };
        store::put_ground(&mut work.tx, root, &row).await?;
    }
    match ending {
        None => work.take(Transition::Admit)?,
        Some(ending) => work.take(Transition::TurnDown(ending))?,
    }
    if let Some(period) = decisive.and_then(|g| g.period.as_deref()) {
        // What follows from a ground has its own time, counted from the complaint's arrival.
        work.start_clock_at(period, None, work.case.arrived_at)?;
    }
    let entry = if reasons.is_empty() { None } else { Some(work.seal(field::DECISION, reasons.as_bytes()).await?) };
    let detail = json!({ "ground": decisive.map(|g| &g.key), "ending": ending });
    let kind = if ending.is_some() { "turned-down" } else { "admitted" };
    work.step(kind, entry, detail, true).await?;
    work.keep().await
}
