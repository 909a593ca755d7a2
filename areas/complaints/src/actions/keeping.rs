//! What happens to a case when its time is over: held for a reason, or erased by two people. Erasing needs no key, so
//! whoever does it need not be able to read the case.

use super::examine::required;
use super::work::{Work, nothing};
use crate::model::{COPIES_DAYS, Case, Grave, Proposal, State};
use crate::sealed::field;
use crate::store::{self, StepRow};
use crate::{Desk, model};
use access::{Act, Actor, AuditExt as _, On, Permission, Scope, require};
use base::{Date, EntryId, Error, PersonId, Result, RootId};
use db::{Cursor, KeysetPage, WriteTx};
use serde_json::json;
use sqlx::types::Json;

const PROPOSED: Act = Act("case.erasure-proposed");
const TAKEN_BACK: Act = Act("case.erasure-taken-back");
const ERASED: Act = Act("case.erased");
/// Cases on one page of the review list.
const PAGE: usize = 50;

/// Keeps a case beyond its time, for a reason; or lets its time run again.
pub async fn hold(desk: &Desk, actor: &Actor, root: RootId, version: i64, held: bool, reason: &str) -> Result<Case> {
    let reason = required(reason, "reasons")?;
    let mut work = Work::begin(desk, actor, root, Some(version), Permission::HoldCase).await?;
    if work.case.held == held {
        return Err(Error::Conflict("complaints-conflict-elsewhere"));
    }
    work.case.held = held;
    let entry = work.seal(field::NOTE, reason.as_bytes()).await?;
    work.step(if held { "held" } else { "hold-lifted" }, Some(entry), nothing(), false).await?;
    work.keep().await
}

/// A case whose time is over, and who has proposed to erase it.
#[derive(Debug)]
pub struct Due {
    /// The case.
    pub case: Case,
    /// What waits for a second person.
    pub proposal: Option<Proposal>,
}

fn may_erase(actor: &Actor) -> Result<PersonId> {
    require(actor, Permission::EraseCase, &Scope::Office)?;
    actor.who.person().ok_or(Error::NotFound)
}

/// The review list: cases whose time is over, longest first. Held and erased ones are not on it.
pub async fn due(desk: &Desk, actor: &Actor, after: Cursor) -> Result<KeysetPage<Due>> {
    may_erase(actor)?;
    let mut tx = desk.db.read().await?;
    let limit = i64::try_from(PAGE + 1).unwrap_or(i64::MAX);
    let cases = store::due_for_erasure(&mut tx, desk.today(), after, &desk.zone, limit).await?;
    let page = KeysetPage::cut(cases, PAGE, |case| Cursor { at: from_of(desk, case), id: case.id.0 });
    let mut rows = vec![];
    for case in page.rows {
        let proposal = store::waiting(&mut tx, case.id, Grave::Erase).await?;
        rows.push(Due { case, proposal });
    }
    Ok(KeysetPage { rows, next: page.next })
}

fn from_of(desk: &Desk, case: &Case) -> base::Timestamp {
    case.erase_from.map_or(case.arrived_at, |day| day.start_in(&desk.zone))
}

/// The case, if it may be erased today.
async fn erasable(desk: &Desk, tx: &mut WriteTx, root: RootId) -> Result<Case> {
    let case = desk.case(tx, root).await?;
    let is_due = case.state == State::Closed && case.erase_from.is_some_and(|day| day <= desk.today());
    if is_due && !case.held && case.erased_at.is_none() {
        Ok(case)
    } else {
        Err(Error::Conflict("complaints-conflict-not-due"))
    }
}

/// Proposes to erase a case; another person must confirm it.
pub async fn propose_erasure(desk: &Desk, actor: &Actor, root: RootId) -> Result<()> {
    let person = may_erase(actor)?;
    let mut tx = desk.db.write().await?;
    erasable(desk, &mut tx, root).await?;
    let proposal = Proposal {
        id: EntryId::new(&desk.world).0,
        kind: Grave::Erase,
        proposed_by: person,
        proposed_at: desk.world.now(),
        entry: None,
    };
    store::propose(&mut tx, root, &proposal).await?;
    tx.audit_public(&desk.world, &actor.who, PROPOSED, Some(root), On::NOTHING).await?;
    tx.commit().await
}

/// Takes a proposal back, or refuses somebody else's.
pub async fn keep_after_all(desk: &Desk, actor: &Actor, root: RootId) -> Result<()> {
    let person = may_erase(actor)?;
    let mut tx = desk.db.write().await?;
    let proposal = store::waiting(&mut tx, root, Grave::Erase).await?.ok_or(Error::NotFound)?;
    store::decide(&mut tx, proposal.id, person, desk.world.now(), false).await?;
    tx.audit_public(&desk.world, &actor.who, TAKEN_BACK, Some(root), On::NOTHING).await?;
    tx.commit().await
}

/// Erases a case that somebody else proposed to erase. Once this is committed, its key is destroyed in the key store
/// and its files are removed; if the process dies in between, [`shred`] does it afterwards.
pub async fn confirm_erasure(desk: &Desk, actor: &Actor, root: RootId) -> Result<()> {
    let person = may_erase(actor)?;
    let mut tx = desk.db.write().await?;
    erasable(desk, &mut tx, root).await?;
    let proposal = store::waiting(&mut tx, root, Grave::Erase).await?;
    let proposal = proposal.ok_or(Error::Conflict("complaints-conflict-not-proposed"))?;
    let now = desk.world.now();
    if proposal.proposed_by == person {
        return Err(Error::Conflict("complaints-conflict-same-person"));
    }
    if !store::decide(&mut tx, proposal.id, person, now, true).await? || !store::erase(&mut tx, root, now).await? {
        return Err(Error::Conflict("complaints-conflict-changed"));
    }
    let step = StepRow {
        n: 0,
        at: now,
        voice: model::Voice::Office,
        person: Some(person),
        role: None,
        kind: "erased".to_owned(),
        entry: None,
        detail: Json(json!({ "proposed_by": proposal.proposed_by })),
        shown: true,
    };
    store::add_step(&mut tx, root, &step).await?;
    tx.audit_public(&desk.world, &actor.who, ERASED, Some(root), On::NOTHING).await?;
    tx.commit().await?;
    shred(desk).await.map(drop)
}

/// Destroys the keys and files of erased cases where that is still to be done; gives how many.
pub async fn shred(desk: &Desk) -> Result<usize> {
    let cases = store::to_shred(&mut desk.db.read().await?).await?;
    if cases.is_empty() {
        return Ok(0);
    }
    // Letters about a case have keys of their own, which go with it.
    let mut roots = cases.clone();
    for root in &cases {
        for letter in exchange::post::of_stream(&mut desk.db.read().await?, *root).await? {
            for file in exchange::post::files(&mut desk.db.read().await?, letter.root).await? {
                desk.files.remove(file).await?;
            }
            roots.push(letter.root);
        }
    }
    let vault = desk.vault.clone();
    tokio::task::spawn_blocking(move || vault.erase(&roots)).await.map_err(Error::internal)??;
    for root in &cases {
        for file in store::files(&mut desk.db.read().await?, *root).await? {
            desk.files.remove(file.id).await?;
        }
        let mut tx = desk.db.write().await?;
        store::shredded(&mut tx, *root, desk.world.now()).await?;
        tx.commit().await?;
    }
    Ok(cases.len())
}

/// Until which day a copy of the key store from before the erasure may still exist.
pub fn final_from(desk: &Desk, case: &Case) -> Option<Date> {
    case.erased_at.map(|at| at.plus_seconds(COPIES_DAYS * 86_400).date_in(&desk.zone))
}
