//! The list of open cases: what is due first, in numbers and codes. Titles open for key holders only.

use crate::Desk;
use crate::model::Case;
use crate::store::{self, Filter, Whose};
use access::{Act, Actor, AuditExt, On, Permission, Role, Scope, require};
use base::{Date, EntryId, Result};
use db::{Cursor, KeysetPage, ReadTx};
use std::collections::BTreeMap;

/// Rows of one page.
pub const PAGE: u32 = 50;

/// Days, today among them, within which what arrived is recent.
pub const RECENT_DAYS: i32 = 30;

/// How many open cases are late, due today and due within a week.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Tally {
    /// Late.
    pub late: i64,
    /// Due today.
    pub today: i64,
    /// Due in the seven days after today.
    pub week: i64,
}

/// A page of the queue with the titles this actor can open.
#[derive(Debug)]
pub struct Queue {
    /// The cases.
    pub page: KeysetPage<Case>,
    /// Titles by entry; missing: sealed to this actor.
    pub labels: Titles,
    /// What is due when.
    pub tally: Tally,
}

/// Whose cases an actor sees by default: an Ombudsperson all, a member of a unit the unit's, and
/// otherwise their own.
pub fn whose(actor: &Actor, mine: bool) -> Option<Whose> {
    let me = actor.who.person()?;
    if mine {
        return Some(Whose::Officer(me));
    }
    if actor.effective_roles().has(Role::Ombudsperson) {
        return Some(Whose::All);
    }
    Some(actor.units.first().map_or(Whose::Officer(me), |unit| Whose::Unit(*unit)))
}

/// Shows a page of the queue. One leaf in the audit log for the list; it is committed first.
pub async fn queue(desk: &Desk, actor: &Actor, mine: bool, filter: &Filter, after: Cursor) -> Result<Queue> {
    let granted = require(actor, Permission::SeeQueue, &Scope::Office)?;
    let whose = whose(actor, mine).ok_or(base::Error::NotFound)?;
    let mut tx = desk.db.write().await?;
    tx.audit(&desk.world, &granted, Act::LISTED, On::NOTHING.object("queue")).await?;
    tx.commit().await?;

    let mut tx = desk.db.read().await?;
    let mut page = store::queue(&mut tx, whose, filter, after, PAGE).await?;
    // Behind a wall even the number is nobody's business.
    page.rows.retain(|case| !actor.who.person().is_some_and(|me| case.walls.contains(&me)));
    let today = desk.today();
    let start = |day: Date| day.start_in(&desk.zone);
    let late = store::due_before(&mut tx, whose, desk.world.now()).await?;
    let by_today = store::due_before(&mut tx, whose, start(today.plus_days(1))).await?;
    let by_week = store::due_before(&mut tx, whose, start(today.plus_days(8))).await?;
    let tally = Tally { late, today: by_today - late, week: by_week - by_today };

    let wanted: Vec<EntryId> = page.rows.iter().filter_map(|c| c.label_entry).collect();
    let labels = titles(desk, &mut tx, actor, &wanted).await?;
    Ok(Queue { page, labels, tally })
}

/// Words by entry, as far as an actor's keys open them.
pub type Titles = BTreeMap<EntryId, String>;

/// Opens titles for a list.
pub(super) async fn titles(desk: &Desk, tx: &mut ReadTx, actor: &Actor, entries: &[EntryId]) -> Result<Titles> {
    let mut titles = Titles::new();
    if let Some(ring) = &actor.keys {
        for opened in desk.vault.read_some(tx, ring, entries).await? {
            if let Some(text) = opened.plain.and_then(|p| String::from_utf8(p.into_inner()).ok()) {
                titles.insert(opened.entry, text);
            }
        }
    }
    Ok(titles)
}
