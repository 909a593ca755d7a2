//! A case is offered to another unit, above all to a regional representative: it takes the case, gives it back with
//! reasons, or the offer is taken back. Until it is taken, the case stays where it is, with its clocks.

use super::examine::required;
use super::work::{Work, nothing};
use super::{intake, wall};
use crate::Desk;
use crate::model::{Case, ReferralOutcome, State};
use crate::sealed::{self, field};
use crate::store::{self, ReferralRow};
use access::{Actor, Permission, Role};
use base::{EntryId, Error, PersonId, Result, RootId, UnitId};
use serde_json::json;
use vault::Compartment;

/// Offers a case to a unit. Whoever leads it can read the case from now on, so that they can say yes or no.
pub async fn offer(desk: &Desk, actor: &Actor, root: RootId, version: i64, to: UnitId, reasons: &str) -> Result<Case> {
    let reasons = required(reasons, "reasons")?;
    let mut work = Work::begin(desk, actor, root, Some(version), Permission::Assign).await?;
    if matches!(work.case.state, State::Closed | State::Answered) || work.case.offered_to.is_some() {
        return Err(Error::Conflict("complaints-conflict-elsewhere"));
    }
    if to == work.case.unit {
        return Err(Error::mistake("unit", "complaints-mistake-same-unit"));
    }
    let leading: Vec<PersonId> = desk
        .office
        .colleagues(&mut work.tx, to)
        .await?
        .into_iter()
        .filter(|c| c.leads && !work.case.walls.contains(&c.id))
        .map(|c| c.id)
        .collect();
    if leading.is_empty() {
        return Err(Error::mistake("unit", "complaints-mistake-unit-without-head"));
    }
    for person in leading {
        let granted = work.granted()?;
        let all = [Compartment::Story, Compartment::Identity];
        sealed::show_to(desk, &mut work.tx, &granted, actor, root, (person, &all)).await?;
    }
    let entry = work.seal(field::NOTE, reasons.as_bytes()).await?;
    let row = ReferralRow {
        id: EntryId::new(&desk.world).0,
        from_unit: work.case.unit,
        to_unit: to,
        person: work.person()?,
        at: work.now,
        entry,
    };
    store::add_referral(&mut work.tx, root, &row).await?;
    work.case.offered_to = Some(to);
    work.step("referred", Some(entry), json!({ "unit": to }), false).await?;
    work.keep().await
}

async fn open(work: &mut Work<'_>) -> Result<ReferralRow> {
    let row = store::open_referral(&mut work.tx, work.case.id).await?;
    row.ok_or(Error::Conflict("complaints-conflict-no-referral"))
}

/// Whether the actor answers for the unit that is asked.
fn answers_for(actor: &Actor, unit: UnitId) -> Result<()> {
    let leads = actor.units.contains(&unit) && actor.effective_roles().has(Role::HeadOfUnit);
    if leads { Ok(()) } else { Err(Error::Forbidden("refer")) }
}

async fn decide(
    work: &mut Work<'_>,
    row: &ReferralRow,
    outcome: ReferralOutcome,
    answer: Option<EntryId>,
) -> Result<()> {
    let (place, by) = ((work.case.id, row.id), (work.now, work.person()?));
    if !store::decide_referral(&mut work.tx, place, outcome, by, answer).await? {
        return Err(Error::Conflict("complaints-conflict-changed"));
    }
    work.case.offered_to = None;
    Ok(())
}

/// The unit takes the case: from now on it is its own, and what is written is closed to those who had it.
pub async fn accept(desk: &Desk, actor: &Actor, root: RootId, version: i64, officer: Option<PersonId>) -> Result<Case> {
    let mut work = Work::begin(desk, actor, root, Some(version), Permission::Assign).await?;
    let row = open(&mut work).await?;
    answers_for(actor, row.to_unit)?;
    decide(&mut work, &row, ReferralOutcome::Accepted, None).await?;
    work.step("referral-accepted", None, nothing(), false).await?;
    intake::hand_to(desk, &mut work, actor, row.to_unit, officer).await?;
    work.keep().await
}

/// The unit gives the case back, with reasons for those who offered it.
pub async fn give_back(desk: &Desk, actor: &Actor, root: RootId, version: i64, reasons: &str) -> Result<Case> {
    let reasons = required(reasons, "reasons")?;
    let mut work = Work::begin(desk, actor, root, Some(version), Permission::Assign).await?;
    let row = open(&mut work).await?;
    answers_for(actor, row.to_unit)?;
    let answer = work.seal(field::NOTE, reasons.as_bytes()).await?;
    decide(&mut work, &row, ReferralOutcome::Returned, Some(answer)).await?;
    work.step("referral-returned", Some(answer), nothing(), false).await?;
    shut_again(desk, &mut work, actor).await?;
    work.keep().await
}

/// Whoever leads the unit that has the case takes the offer back.
pub async fn revoke(desk: &Desk, actor: &Actor, root: RootId, version: i64) -> Result<Case> {
    let mut work = Work::begin(desk, actor, root, Some(version), Permission::Assign).await?;
    let row = open(&mut work).await?;
    if !actor.units.contains(&row.from_unit) && !actor.effective_roles().has(Role::Ombudsperson) {
        return Err(Error::Forbidden("refer"));
    }
    decide(&mut work, &row, ReferralOutcome::Revoked, None).await?;
    work.step("referral-revoked", None, nothing(), false).await?;
    shut_again(desk, &mut work, actor).await?;
    work.keep().await
}

/// Whoever was asked could read the case; what is written from now on is closed to them.
async fn shut_again(desk: &Desk, work: &mut Work<'_>, actor: &Actor) -> Result<()> {
    let (root, unit, officer) = (work.case.id, work.case.unit, work.case.officer);
    let people = wall::readers(desk, &mut work.tx, &work.case, unit, officer).await?;
    let (granted, walls) = (work.granted()?, work.case.walls.clone());
    sealed::hand_over(desk, &mut work.tx, &granted, actor, root, (unit, &people), &walls).await
}
