//! The risk that somebody is made to pay for a complaint, and what is done when it comes true.

use super::examine::required;
use super::parties::{NewTask, add_task};
use super::work::{Work, nothing};
use crate::Desk;
use crate::model::{Against, Case, Risk, TaskKind, clean};
use crate::sealed::field;
use crate::store::{self, ReprisalRow};
use access::{Actor, Permission};
use base::{EntryId, Error, Result, RootId};
use serde_json::json;
use uuid::Uuid;

/// Weighs the risk of reprisal; the grounds are sealed. A high one wants a measure at once.
pub async fn assess(
    desk: &Desk,
    actor: &Actor,
    root: RootId,
    version: i64,
    risk: Risk,
    (grounds, measure): (&str, &str),
) -> Result<Case> {
    let grounds = required(grounds, "reasons")?;
    let measure = clean(measure);
    if risk == Risk::High && measure.is_empty() {
        return Err(Error::mistake("measure", "complaints-mistake-measure"));
    }
    let mut work = Work::begin(desk, actor, root, Some(version), Permission::WriteNote).await?;
    work.case.risk = Some(risk);
    let entry = work.seal(field::NOTE, grounds.as_bytes()).await?;
    work.step("risk", Some(entry), json!({ "risk": risk }), false).await?;
    if !measure.is_empty() {
        let task = NewTask { kind: TaskKind::Measure, person: work.case.officer, due: desk.today(), words: measure };
        add_task(&mut work, &task).await?;
    }
    work.keep().await
}

/// Records that somebody is put under pressure; its own clock begins.
pub async fn reprisal(
    desk: &Desk,
    actor: &Actor,
    root: RootId,
    version: i64,
    against: Against,
    words: &str,
) -> Result<Case> {
    let words = required(words, "text")?;
    let mut work = Work::begin(desk, actor, root, Some(version), Permission::WriteNote).await?;
    let entry = work.seal(field::NOTE, words.as_bytes()).await?;
    let row = ReprisalRow { id: EntryId::new(&desk.world).0, against, entry, at: work.now, ended_at: None };
    store::add_reprisal(&mut work.tx, root, &row).await?;
    work.start_clock("reprisal", Some(row.id))?;
    work.case.risk = Some(Risk::High);
    work.step("reprisal", Some(entry), json!({ "against": against }), false).await?;
    work.keep().await
}

/// A measure was taken; with `over` the pressure has ended. The clock stops with the first measure.
pub async fn measure(
    desk: &Desk,
    actor: &Actor,
    root: RootId,
    version: i64,
    (reprisal, over): (Uuid, bool),
    words: &str,
) -> Result<Case> {
    let words = required(words, "text")?;
    let mut work = Work::begin(desk, actor, root, Some(version), Permission::WriteNote).await?;
    let known = store::reprisals(&mut work.tx, root).await?;
    if !known.iter().any(|r| r.id == reprisal) {
        return Err(Error::NotFound);
    }
    let entry = work.seal(field::NOTE, words.as_bytes()).await?;
    work.stop_clocks("reprisal", Some(reprisal));
    work.step("measure", Some(entry), nothing(), false).await?;
    if over {
        store::reprisal_ended(&mut work.tx, root, reprisal, work.now).await?;
        work.step("reprisal-over", None, nothing(), false).await?;
    }
    work.keep().await
}
