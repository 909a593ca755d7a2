//! Somebody's own day: what is late and due, what came in, what waits for others, what was set to them, what is offered to
//! their unit, what has come up to them.

use super::queue::{Titles, titles};
use crate::Desk;
use crate::model::Case;
use crate::store::{self, Filter, Mark, TaskRow, Whose};
use access::{Act, Actor, AuditExt as _, On, Permission, Role, Scope, require};
use base::{Error, Result, RootId};
use db::Cursor;
use std::collections::BTreeMap;

/// Lines of a part of the day.
const MOST: u32 = 30;

/// What somebody's day holds.
#[derive(Debug)]
pub struct Day {
    /// Late, or due today.
    pub due: Vec<Case>,
    /// Messages and replies nobody has read.
    pub came: Vec<Case>,
    /// What waits for a body.
    pub waits: Vec<Case>,
    /// What has come up to them.
    pub up: Vec<Case>,
    /// Offered to their unit.
    pub offered: Vec<Case>,
    /// What they have to do, with the case of each.
    pub tasks: Vec<(TaskRow, Case)>,
    /// Titles that their keys open.
    pub titles: Titles,
}

/// Somebody's day. A head of unit, who has no cases of their own, sees the unit's; whoever leads the institution what has
/// come up to them. One leaf in the audit log.
pub async fn day(desk: &Desk, actor: &Actor) -> Result<Day> {
    let granted = require(actor, Permission::SeeQueue, &Scope::Office)?;
    let me = actor.who.person().ok_or(Error::NotFound)?;
    let mut tx = desk.db.write().await?;
    tx.audit(&desk.world, &granted, Act::LISTED, On::NOTHING.object("day")).await?;
    tx.commit().await?;

    let roles = actor.effective_roles();
    let leads = roles.has(Role::HeadOfUnit) || roles.has(Role::IntakeOfficer);
    let whose = match actor.units.first() {
        Some(unit) if leads => Whose::Unit(*unit),
        _ => Whose::Officer(me),
    };
    let tomorrow = desk.today().plus_days(1).start_in(&desk.zone);
    let mut tx = desk.db.read().await?;
    let mut list = async |mark, before| {
        let filter = Filter { before, mark, ..Filter::default() };
        store::queue(&mut tx, whose, &filter, Cursor::START, MOST).await.map(|page| page.rows)
    };
    let mut due = list(None, Some(tomorrow)).await?;
    let mut came = list(Some(Mark::Message), None).await?;
    came.extend(list(Some(Mark::Reply), None).await?.into_iter().filter(|case| !case.unread));
    let mut waits = list(Some(Mark::Waits), None).await?;
    let (mut up, mut offered) = (vec![], vec![]);
    if roles.has(Role::Ombudsperson) {
        up = store::escalated(&mut tx, 2).await?;
    }
    if roles.has(Role::HeadOfUnit) {
        for unit in &actor.units {
            up.extend(store::escalated_in(&mut tx, *unit).await?);
            offered.extend(store::offered(&mut tx, *unit).await?);
        }
    }
    for list in [&mut due, &mut came, &mut waits, &mut up, &mut offered] {
        list.retain(|case| !case.walls.contains(&me));
    }
    let mut tasks = vec![];
    let mut known: BTreeMap<RootId, Case> = BTreeMap::new();
    for task in store::tasks_of(&mut tx, me).await? {
        let case = match known.get(&task.root) {
            Some(case) => case.clone(),
            None => desk.case(&mut tx, task.root).await?,
        };
        known.insert(task.root, case.clone());
        if case.erased_at.is_none() && !case.walls.contains(&me) {
            tasks.push((task, case));
        }
    }
    let all = due.iter().chain(&came).chain(&waits).chain(&up).chain(&offered).chain(tasks.iter().map(|(_, c)| c));
    let wanted: Vec<_> = all.filter_map(|case| case.label_entry).collect();
    let words: Vec<_> = tasks.iter().map(|(task, _)| task.entry).collect();
    let titles = titles(desk, &mut tx, actor, &[wanted, words].concat()).await?;
    Ok(Day { due, came, waits, up, offered, tasks, titles })
}
