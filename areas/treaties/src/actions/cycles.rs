//! The calendar of reports: cycles entered, dates added, marked as done, corrected or taken off.

use crate::Desk;
use crate::model::communication::Communication;
use crate::model::cycle::{Before, Cycle, CycleId, Mark, MomentId, Said, TypedCycle, TypedMark};
use crate::store::{communications, cycles as store};
use access::{Act, Actor, AuditExt, Granted, On, Permission, Scope, could, require};
use base::{Error, Result};
use std::collections::BTreeMap;

/// Past dates on one page of the calendar.
pub const PAGE: usize = 50;
/// Lines of the docket beside the calendar's.
const FROM_DOCKET: usize = 20;

/// A cycle was entered.
const ADDED: Act = Act("cycle.added");
/// A date was added to a cycle, or changed; the object is the date's id.
const MARKED: Act = Act("cycle.marked");

const CHANGED: Error = Error::Conflict("treaties-conflict-date-changed");

fn may_keep(actor: &Actor) -> Result<Granted> {
    require(actor, Permission::KeepTreaties, &Scope::Office)
}

/// The office's view of the calendar.
#[derive(Debug)]
pub struct Overview {
    /// All cycles.
    pub cycles: Vec<Cycle>,
    /// What is planned, the earliest first.
    pub planned: Vec<Mark>,
    /// Communications with a last day, what is due first on top, for whoever may see the docket; and whether the actor
    /// works on it.
    pub docket: Vec<(Communication, bool)>,
}

/// Shows what is due first and all cycles.
pub async fn overview(desk: &Desk, actor: &Actor) -> Result<Overview> {
    may_keep(actor)?;
    let docket = if could(actor, Permission::SeeDocket, &Scope::Office) {
        let page =
            super::communications::list(desk, actor, &communications::Filter::default(), communications::Place::START)
                .await?;
        let due = page.rows.into_iter().filter(|row| row.next_due.is_some()).take(FROM_DOCKET);
        due.map(|row| (page.mine.contains(&row.root), row)).map(|(mine, row)| (row, mine)).collect()
    } else {
        vec![]
    };
    let mut tx = desk.db.read().await?;
    Ok(Overview { cycles: store::all(&mut tx).await?, planned: store::planned(&mut tx, None).await?, docket })
}

/// Enters a cycle.
pub async fn add(desk: &Desk, actor: &Actor, typed: &TypedCycle) -> Result<CycleId> {
    let granted = may_keep(actor)?;
    let cycle = typed.read(CycleId::new(&desk.world), desk.world.now()).map_err(Error::Invalid)?;
    let mut tx = desk.db.write().await?;
    store::add(&mut tx, &cycle).await?;
    tx.audit(&desk.world, &granted, ADDED, On::NOTHING.object(&cycle.id.to_string())).await?;
    tx.commit().await?;
    Ok(cycle.id)
}

/// A cycle with its dates.
pub async fn cycle(desk: &Desk, actor: &Actor, id: CycleId) -> Result<(Cycle, Vec<Mark>)> {
    may_keep(actor)?;
    let mut tx = desk.db.read().await?;
    let cycle = store::get(&mut tx, id).await?.ok_or(Error::NotFound)?;
    Ok((cycle, store::of_cycle(&mut tx, id).await?))
}

/// A date of a cycle.
pub async fn mark(desk: &Desk, actor: &Actor, cycle: CycleId, id: MomentId) -> Result<(Cycle, Mark)> {
    may_keep(actor)?;
    let mut tx = desk.db.read().await?;
    let found = store::get(&mut tx, cycle).await?.ok_or(Error::NotFound)?;
    Ok((found, store::mark(&mut tx, cycle, id).await?.ok_or(Error::NotFound)?))
}

/// Adds a date to a cycle.
pub async fn add_mark(desk: &Desk, actor: &Actor, cycle: CycleId, typed: &TypedMark) -> Result<MomentId> {
    let granted = may_keep(actor)?;
    let mut tx = desk.db.write().await?;
    let found = store::get(&mut tx, cycle).await?.ok_or(Error::NotFound)?;
    let said = typed.read(found.procedure, desk.today()).map_err(Error::Invalid)?;
    let mark = marked(desk, actor, (cycle, MomentId::new(&desk.world), 1), said)?;
    store::add_mark(&mut tx, &mark).await?;
    tx.audit(&desk.world, &granted, MARKED, On::NOTHING.object(&mark.id.to_string())).await?;
    tx.commit().await?;
    Ok(mark.id)
}

/// Marks a date as done, corrects it or takes it off. Refuses whoever's page has been overtaken.
pub async fn change_mark(desk: &Desk, actor: &Actor, cycle: CycleId, id: MomentId, typed: &TypedMark) -> Result<()> {
    let granted = may_keep(actor)?;
    let mut tx = desk.db.write().await?;
    let found = store::get(&mut tx, cycle).await?.ok_or(Error::NotFound)?;
    store::mark(&mut tx, cycle, id).await?.ok_or(Error::NotFound)?;
    let said = typed.read(found.procedure, desk.today()).map_err(Error::Invalid)?;
    let mark = marked(desk, actor, (cycle, id, typed.version), said)?;
    if !store::update_mark(&mut tx, &mark).await? {
        return Err(CHANGED);
    }
    tx.audit(&desk.world, &granted, MARKED, On::NOTHING.object(&id.to_string())).await?;
    tx.commit().await
}

fn marked(desk: &Desk, actor: &Actor, (cycle, id, version): (CycleId, MomentId, i64), said: Said) -> Result<Mark> {
    Ok(Mark {
        id,
        cycle,
        moment: said.moment,
        day: said.day,
        precision: said.precision,
        done: said.done,
        symbol: said.symbol,
        url: said.url,
        withdrawn: said.withdrawn,
        person: actor.who.person().ok_or(Error::NotFound)?,
        changed_at: desk.world.now(),
        version,
    })
}

/// The public calendar.
#[derive(Debug)]
pub struct Calendar {
    /// All cycles by their ids.
    pub cycles: BTreeMap<CycleId, Cycle>,
    /// What is planned, the earliest first.
    pub planned: Vec<Mark>,
    /// What happened, the latest first: a page of it.
    pub past: Vec<Mark>,
    /// Where the next page of the past begins.
    pub next: Option<Before>,
}

/// Shows the calendar, of one procedure or of all. Anybody may see it.
pub async fn calendar(desk: &Desk, procedure: Option<&str>, before: Option<Before>) -> Result<Calendar> {
    let mut tx = desk.db.read().await?;
    let (past, next) = store::past(&mut tx, procedure, before, PAGE).await?;
    let cycles = store::all(&mut tx).await?.into_iter().map(|cycle| (cycle.id, cycle)).collect();
    Ok(Calendar { cycles, planned: store::planned(&mut tx, procedure).await?, past, next })
}

/// Days back that a feed reaches.
const FEED_DAYS: i32 = 730;

/// All dates of the last two years and to come, with what was taken off, so that calendars forget it.
pub async fn feed(desk: &Desk, procedure: Option<&str>) -> Result<Vec<(Mark, Cycle)>> {
    let mut tx = desk.db.read().await?;
    let cycles: BTreeMap<CycleId, Cycle> =
        store::all(&mut tx).await?.into_iter().map(|cycle| (cycle.id, cycle)).collect();
    let marks = store::since(&mut tx, desk.today().plus_days(-FEED_DAYS), procedure).await?;
    Ok(marks
        .into_iter()
        .filter_map(|mark| Some((cycles.get(&mark.cycle)?.clone(), mark)))
        .map(|(c, m)| (m, c))
        .collect())
}
