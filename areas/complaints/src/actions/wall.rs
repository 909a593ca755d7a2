//! Conflict walls: who must never see a case. Kept by keys: what is written from now on is wrapped by name for those who
//! may read it, never for a unit that somebody behind a wall belongs to. What they could open before stays exposed.

use super::examine::required;
use super::work::Work;
use crate::Desk;
use crate::model::Case;
use crate::sealed::{self, field};
use access::{Actor, Permission};
use base::{Error, PersonId, Result, RootId, UnitId};
use db::ReadTx;
use serde_json::json;

/// Readers a case can have beside recovery and the receipt.
const MOST: usize = 6;

/// Puts up a wall before a person, or takes it down, for a reason.
pub async fn wall(
    desk: &Desk,
    actor: &Actor,
    root: RootId,
    version: i64,
    (person, up): (PersonId, bool),
    reason: &str,
) -> Result<Case> {
    let reason = required(reason, "reasons")?;
    let mut work = Work::begin(desk, actor, root, Some(version), Permission::PutUpWall).await?;
    if actor.who.person() == Some(person) {
        return Err(Error::mistake("person", "complaints-mistake-own-wall"));
    }
    if work.case.walls.contains(&person) == up || desk.office.colleague(&mut work.tx, person).await?.is_none() {
        return Err(Error::mistake("person", "complaints-mistake-choose"));
    }
    // The reason is sealed to those who are left.
    if up {
        work.case.walls.push(person);
        if work.case.officer == Some(person) {
            work.case.officer = None;
        }
        let people = readers(desk, &mut work.tx, &work.case, work.case.unit, work.case.officer).await?;
        let (unit, granted, walls) = (work.case.unit, work.granted()?, work.case.walls.clone());
        sealed::hand_over(desk, &mut work.tx, &granted, actor, root, (unit, &people), &walls).await?;
    } else {
        work.case.walls.retain(|other| *other != person);
    }
    let entry = work.seal(field::NOTE, reason.as_bytes()).await?;
    work.step(if up { "wall" } else { "wall-down" }, Some(entry), json!({ "behind": person }), false).await?;
    work.keep().await
}

/// Who reads a case of a unit and an officer: whoever leads the unit and the officer; where a wall stands in the unit,
/// its other people by name, so that the unit's key is not used. Nobody behind a wall.
pub(crate) async fn readers(
    desk: &Desk,
    tx: &mut ReadTx,
    case: &Case,
    unit: UnitId,
    officer: Option<PersonId>,
) -> Result<Vec<PersonId>> {
    let mut colleagues = desk.office.colleagues(tx, unit).await?;
    let is_walled = colleagues.iter().any(|c| case.walls.contains(&c.id));
    colleagues.retain(|c| !case.walls.contains(&c.id));
    colleagues.sort_by_key(|c| !c.leads);
    let mut people: Vec<PersonId> = colleagues.iter().filter(|c| c.leads).map(|c| c.id).collect();
    people.extend(officer.filter(|officer| !people.contains(officer)));
    if is_walled && people.is_empty() {
        people.extend(colleagues.iter().map(|c| c.id));
        if people.is_empty() {
            return Err(Error::Conflict("complaints-conflict-nobody-left"));
        }
    }
    people.truncate(MOST);
    Ok(people)
}
