//! Whether the office may and must examine: the rulebook's grounds, one by one. The officer
//! confirms; the machine never refuses.

use super::reading::Opened;
use super::work::Work;
use crate::Desk;
use crate::model::{Case, Court, Ending, LinkKind, OnBehalf, Transition, clean};
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
    let person = work.person()?;
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

/// What the machine notices about a ground, as the key of a hint; the officer decides all the same.
pub fn hint(desk: &Desk, opened: &Opened, ground: &Ground) -> Option<&'static str> {
    let case = &opened.case;
    let story = opened.open.story().unwrap_or_default();
    let arrived = case.arrived_at.date_in(&desk.zone);
    let excluded = |key: &String| {
        let rule = rulebook::entry(&desk.rulebook.exclusions, key, arrived);
        rule.is_some_and(|rule| case.body.as_ref().is_some_and(|body| rule.bodies.contains(body)))
    };
    match ground.key.as_str() {
        "standing" if case.on_behalf == OnBehalf::Organisation && story.consent.is_empty() => Some("no-consent"),
        "excluded" if ground.exclusions.iter().any(excluded) => Some("excluded-body"),
        "late" if years_in(&story.when).any(|year| year < i32::from(arrived.year()) - 1) => Some("old-year"),
        "sub-judice" if story.court == Some(Court::Pending) => Some("court-pending"),
        "repeat" if opened.links.iter().any(|(link, _)| link.kind == LinkKind::Repeat) => Some("repeat"),
        "anonymous" | "anonymous-crime" if case.anonymous => Some("anonymous"),
        "withdrawn" if case.ending == Some(Ending::Withdrawn) => Some("withdrawn"),
        _ => None,
    }
}

/// Years that stand in a text.
fn years_in(text: &str) -> impl Iterator<Item = i32> {
    text.split(|c: char| !c.is_ascii_digit())
        .filter(|digits| digits.len() == 4)
        .filter_map(|digits| digits.parse().ok())
}

#[cfg(test)]
mod tests {
    use super::years_in;

    #[test]
    fn a_year_is_found_among_words() {
        assert_eq!(years_in("2019 жылғы 5 мамыр, 12345").collect::<Vec<_>>(), [2019]);
    }
}
