//! What came of a case for people, and settlements: their terms, and whether they were kept.

use super::examine::required;
use super::parties::{NewTask, add_task};
use super::work::Work;
use crate::Desk;
use crate::model::{Case, Ending, Remedy, State, TaskKind, Transition};
use crate::sealed::field;
use crate::store::{self, RemedyRow, SettlementRow};
use access::{Actor, Permission};
use base::{Date, EntryId, Error, Result, RootId};
use serde_json::json;
use uuid::Uuid;

/// Something that came of a case.
#[derive(Debug, Clone, Copy)]
pub struct NewRemedy {
    /// What.
    pub kind: Remedy,
    /// For or against how many people.
    pub people: i32,
    /// Money, in whole units of the country's currency.
    pub amount: Option<i64>,
}

/// Records what came of a case, for the institution's own count.
pub async fn record(desk: &Desk, actor: &Actor, root: RootId, version: i64, new: NewRemedy) -> Result<Case> {
    if !(1..=1_000_000).contains(&new.people) {
        return Err(Error::mistake("people", "complaints-mistake-people"));
    }
    let has_amount = new.amount.is_some_and(|amount| amount > 0);
    if has_amount != (new.kind == Remedy::Compensation) || new.amount.is_some_and(|amount| amount < 0) {
        return Err(Error::mistake("amount", "complaints-mistake-amount"));
    }
    let mut work = Work::begin(desk, actor, root, Some(version), Permission::WriteNote).await?;
    if matches!(work.case.state, State::Received) {
        return Err(Error::Conflict("complaints-conflict-elsewhere"));
    }
    let row = RemedyRow {
        id: EntryId::new(&desk.world).0,
        kind: new.kind,
        people: new.people,
        amount: new.amount,
        at: work.now,
    };
    let person = work.person()?;
    store::add_remedy(&mut work.tx, root, &row, person).await?;
    work.step("remedy", None, json!({ "remedy": new.kind, "people": new.people }), true).await?;
    work.keep().await
}

/// The parties settled: the terms are sealed, the complainant reads them, and somebody is set to see whether they are kept.
pub async fn settle(
    desk: &Desk,
    actor: &Actor,
    root: RootId,
    version: i64,
    (terms, due): (&str, Date),
) -> Result<Case> {
    let terms = required(terms, "text")?;
    if due < desk.today() {
        return Err(Error::mistake("day", "complaints-mistake-past"));
    }
    let mut work = Work::begin(desk, actor, root, Some(version), Permission::Decide).await?;
    // A settlement is an outcome of its own: both sides were heard in making it.
    if work.case.state == State::Admitted {
        work.take(Transition::Hear)?;
    }
    work.take(Transition::Decide(Ending::Settled))?;
    let entry = work.seal(field::FINDING, terms.as_bytes()).await?;
    let row =
        SettlementRow { id: EntryId::new(&desk.world).0, entry, agreed_at: work.now, due, kept: None, kept_at: None };
    store::add_settlement(&mut work.tx, root, &row).await?;
    work.step("settled", Some(entry), json!({ "due": due, "ending": Ending::Settled }), true).await?;
    let lang = work.lang();
    let words = desk.texts.text(lang, "complaints-task-settlement-words", &[]);
    let task = NewTask { kind: TaskKind::Settlement, person: work.case.officer, due, words };
    add_task(&mut work, &task).await?;
    work.keep().await
}

/// Whether a settlement was kept; if not, the case may be opened again.
pub async fn kept(desk: &Desk, actor: &Actor, root: RootId, (id, kept): (Uuid, bool), words: &str) -> Result<Case> {
    let words = required(words, "text")?;
    let mut work = Work::begin(desk, actor, root, None, Permission::WriteNote).await?;
    let now = work.now;
    if !store::settlement_kept(&mut work.tx, root, id, kept, now).await? {
        return Err(Error::Conflict("complaints-conflict-changed"));
    }
    let entry = work.seal(field::NOTE, words.as_bytes()).await?;
    work.step(if kept { "settlement-kept" } else { "settlement-broken" }, Some(entry), json!({}), true).await?;
    for task in store::tasks(&mut work.tx, root).await? {
        if task.kind == TaskKind::Settlement && task.done_at.is_none() {
            store::task_done(&mut work.tx, root, task.id, now).await?;
        }
    }
    work.keep().await
}
