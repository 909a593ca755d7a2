//! What the office counts of its own work, for those who lead it. It stays inside: whatever is to be published goes
//! through `exchange::stats::release`.

use crate::Desk;
use crate::store::{self, Count, Counted};
use access::{Act, Actor, AuditExt as _, On, Permission, Scope, require};
use base::{Date, Error, Result};
use std::collections::BTreeMap;

/// Answers to the question how it was, below which no average is shown.
const VOICES_LEAST: i64 = 5;

/// What was counted in a year.
#[derive(Debug)]
pub struct Figures {
    /// Complaints that arrived.
    pub received: i64,
    /// Decisions that were told.
    pub answered: i64,
    /// Those told in time.
    pub in_time: i64,
    /// Cases that were closed, by how they ended.
    pub ended: BTreeMap<String, i64>,
    /// People for whom something came of it, by what.
    pub remedies: BTreeMap<String, i64>,
    /// How many said how it was.
    pub voices: i64,
    /// In tenths, how fair, clear and in time they found it; nothing while too few have said.
    pub grades: Option<[i64; 3]>,
}

/// The figures of a year up to today.
pub async fn figures(desk: &Desk, actor: &Actor, year: i16) -> Result<Figures> {
    let granted = require(actor, Permission::SeeStatistics, &Scope::Office)?;
    let mut tx = desk.db.write().await?;
    tx.audit(&desk.world, &granted, Act::LISTED, On::NOTHING.object("figures")).await?;
    tx.commit().await?;
    let first = |year: i16| Date::new(year, 1, 1).ok_or(Error::NotFound);
    let (from, until) = (first(year)?.start_in(&desk.zone), first(year + 1)?.start_in(&desk.zone));
    let now = desk.world.now();
    let mut tx = desk.db.read().await?;
    let mut count = async |what| store::count(&mut tx, what, from, until, now).await;
    let sum = |rows: &[Counted]| rows.iter().map(|row| row.6).sum();
    let by_last = |rows: &[Counted]| {
        let mut by: BTreeMap<String, i64> = BTreeMap::new();
        for row in rows {
            *by.entry(row.5.clone().unwrap_or_default()).or_default() += row.6;
        }
        by
    };
    let received = sum(&count(Count::Received).await?);
    let answered = sum(&count(Count::Answered).await?);
    let in_time = sum(&count(Count::InTime).await?);
    let ended = by_last(&count(Count::Closed).await?);
    let remedies = by_last(&count(Count::Remedies).await?);
    let (voices, fair, clear, on_time) = store::voices(&mut tx, &format!("{year}-01"), &format!("{year}-12")).await?;
    let grades = (voices >= VOICES_LEAST).then(|| [fair, clear, on_time].map(|sum| 10 * sum / voices));
    Ok(Figures { received, answered, in_time, ended, remedies, voices, grades })
}
