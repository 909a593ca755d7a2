//! The facts as they are known, and what staff records of them.

use crate::Desk;
use crate::model::facts::{Recorded, Typed, known};
use crate::store;
use access::{Act, Actor, AuditExt, On, Permission, Scope, require};
use base::{Error, Result};
use exchange::rulebook::{Fact, Instrument};

base::id! {
    /// A fact that the rulebook does not have.
    FactId,
}

/// A fact was recorded or corrected; the object is its key.
const RECORDED: Act = Act("treaty.fact-recorded");

/// The facts as they are known now.
pub async fn facts(desk: &Desk) -> Result<Vec<Fact>> {
    let recorded = store::facts::all(&mut desk.db.read().await?).await?;
    Ok(known(&desk.rulebook.facts, &recorded, desk.world.now()))
}

/// The instrument of a key.
///
/// # Errors
/// [`Error::NotFound`].
pub fn instrument<'a>(desk: &'a Desk, key: &str) -> Result<&'a Instrument> {
    desk.rulebook.instruments.iter().find(|i| i.key == key).ok_or(Error::NotFound)
}

/// What is known of an instrument, and every entry by which it came to be known.
#[derive(Debug)]
pub struct Kept {
    /// All facts as they are known now.
    pub facts: Vec<Fact>,
    /// The rulebook's facts of the instrument.
    pub given: Vec<Fact>,
    /// What staff recorded of it, those of a fact together and in their order.
    pub recorded: Vec<Recorded>,
}

/// The history of an instrument's facts: public, as all that is known of treaties.
pub async fn history(desk: &Desk, instrument: &Instrument) -> Result<Kept> {
    let all = store::facts::all(&mut desk.db.read().await?).await?;
    let facts = known(&desk.rulebook.facts, &all, desk.world.now());
    let given = desk.rulebook.facts.iter().filter(|f| f.instrument == instrument.key).cloned().collect();
    let recorded = all.into_iter().filter(|r| r.fact.instrument == instrument.key).collect();
    Ok(Kept { facts, given, recorded })
}

/// Whether the actor may keep facts; pages for it are shown to nobody else.
///
/// # Errors
/// [`Error::Forbidden`].
pub fn may_keep(actor: &Actor) -> Result<()> {
    require(actor, Permission::KeepTreaties, &Scope::Office).map(drop)
}

/// Records a new fact, or corrects one: of the rulebook or of staff. Refuses if somebody recorded something of it since
/// the form was shown.
///
/// # Errors
/// [`Error::Forbidden`], [`Error::Invalid`] with each mistake, [`Error::NotFound`] for a fact that is not there, and
/// [`Error::Conflict`] if somebody was faster.
pub async fn record(
    desk: &Desk,
    actor: &Actor,
    instrument: &Instrument,
    key: Option<&str>,
    typed: &Typed,
) -> Result<()> {
    let granted = require(actor, Permission::KeepTreaties, &Scope::Office)?;
    let person = actor.who.person().ok_or(Error::Forbidden("only a person keeps treaties"))?;
    let new = FactId::new(&desk.world).to_string();
    let fact = typed.read(key.unwrap_or(&new), instrument, key.is_some()).map_err(Error::Invalid)?;
    let mut tx = desk.db.write().await?;
    let recorded = store::facts::all(&mut tx).await?;
    let seen = |own: &&Recorded| own.fact.key == fact.key && own.fact.instrument == instrument.key;
    let is_given = desk.rulebook.facts.iter().any(|f| f.key == fact.key && f.instrument == instrument.key);
    let last = recorded.iter().filter(seen).map(|r| r.n).max();
    if key.is_some() && last.is_none() && !is_given {
        return Err(Error::NotFound);
    }
    let n = last.unwrap_or(0) + 1;
    let entry = Recorded {
        n,
        is_struck: key.is_some() && typed.struck == "yes",
        reason: typed.reason.trim().to_owned(),
        person,
        at: desk.world.now(),
        fact,
    };
    if (key.is_some() && typed.seen + 1 != n) || !store::facts::add(&mut tx, &entry).await? {
        return Err(Error::Conflict("treaties-conflict"));
    }
    tx.audit(&desk.world, &granted, RECORDED, On::NOTHING.object(&entry.fact.key)).await?;
    tx.commit().await
}
