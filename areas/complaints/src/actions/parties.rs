//! The people of a case and the part each has, and what has to be done for it by a day.

use super::examine::required;
use super::letters;
use super::work::{Work, nothing};
use crate::Desk;
use crate::model::{Case, Need, Party, TaskKind, clean};
use crate::sealed::field;
use crate::store::{self, PartyRow, TaskRow};
use access::{Actor, Permission};
use base::{Date, EntryId, Error, PersonId, Result, RootId};
use serde_json::json;
use uuid::Uuid;
use vault::Compartment;

/// Notes a person with their part, or puts a new card in the place of an old one (`instead`). Who they are is sealed
/// apart from the story.
pub async fn add_party(
    desk: &Desk,
    actor: &Actor,
    root: RootId,
    version: i64,
    party: &Party,
    instead: Option<Uuid>,
) -> Result<Case> {
    let party = Party {
        name: required(&party.name, "name")?,
        contact: clean(&party.contact),
        relation: clean(&party.relation),
        ..party.clone()
    };
    let mut work = Work::begin(desk, actor, root, Some(version), Permission::ReadIdentity).await?;
    if let Some(old) = instead
        && !store::party_gone(&mut work.tx, root, old, work.now).await?
    {
        return Err(Error::Conflict("complaints-conflict-changed"));
    }
    let words = serde_json::to_vec(&party).map_err(Error::internal)?;
    let entry = work.seal_in(Compartment::Identity, field::PARTY, &words).await?;
    let row = PartyRow { id: EntryId::new(&desk.world).0, part: party.part, entry, at: work.now, gone_at: None };
    store::add_party(&mut work.tx, root, &row).await?;
    work.step("party", None, json!({ "part": party.part }), false).await?;
    work.keep().await
}

/// A person has no part in the case any more.
pub async fn drop_party(desk: &Desk, actor: &Actor, root: RootId, version: i64, id: Uuid) -> Result<Case> {
    let mut work = Work::begin(desk, actor, root, Some(version), Permission::ReadIdentity).await?;
    if !store::party_gone(&mut work.tx, root, id, work.now).await? {
        return Err(Error::NotFound);
    }
    work.step("party-gone", None, nothing(), false).await?;
    work.keep().await
}

/// Something to do for a case.
#[derive(Debug, Clone)]
pub struct NewTask {
    /// What.
    pub kind: TaskKind,
    /// Who does it: whoever sets it, if nobody is named.
    pub person: Option<PersonId>,
    /// The last day.
    pub due: Date,
    /// The words that say what exactly.
    pub words: String,
}

/// Sets a task.
pub async fn set_task(desk: &Desk, actor: &Actor, root: RootId, task: &NewTask) -> Result<Case> {
    if task.due < desk.today() {
        return Err(Error::mistake("day", "complaints-mistake-past"));
    }
    let words = required(&task.words, "text")?;
    let mut work = Work::begin(desk, actor, root, None, Permission::WriteNote).await?;
    add_task(&mut work, &NewTask { words, ..task.clone() }).await?;
    work.keep().await
}

/// Adds a task within another act.
pub(super) async fn add_task(work: &mut Work<'_>, task: &NewTask) -> Result<()> {
    let person = match task.person {
        Some(person) if work.case.walls.contains(&person) => {
            return Err(Error::mistake("person", "complaints-mistake-behind-wall"));
        }
        person => person.or(work.granted()?.who().person()),
    };
    let entry = work.seal(field::NOTE, task.words.as_bytes()).await?;
    let row = TaskRow {
        root: work.case.id,
        id: EntryId::new(&work.desk.world).0,
        kind: task.kind,
        person,
        due: task.due,
        entry,
        made_at: work.now,
        done_at: None,
    };
    store::add_task(&mut work.tx, &row).await?;
    work.step("task", Some(entry), json!({ "task": task.kind, "due": task.due }), false).await
}

/// A task is done.
pub async fn task_done(desk: &Desk, actor: &Actor, root: RootId, id: Uuid, words: &str) -> Result<Case> {
    let mut work = Work::begin(desk, actor, root, None, Permission::WriteNote).await?;
    let tasks = store::tasks(&mut work.tx, root).await?;
    let task = tasks.iter().find(|t| t.id == id).ok_or(Error::NotFound)?;
    if !store::task_done(&mut work.tx, root, id, work.now).await? {
        return Err(Error::Conflict("complaints-conflict-changed"));
    }
    let words = clean(words);
    let entry = if words.is_empty() { None } else { Some(work.seal(field::NOTE, words.as_bytes()).await?) };
    work.step("task-done", entry, json!({ "task": task.kind }), false).await?;
    work.keep().await
}

/// A letter alone does not reach everybody: where the person needs it read aloud, signed or told by telephone, somebody
/// is set to bring it, on the day of the letter.
pub(super) async fn deliver_as_needed(desk: &Desk, work: &mut Work<'_>, number: &str) -> Result<()> {
    let needs: Vec<Need> = letters::needs(desk, work).await?.into_iter().filter(|n| n.wants_delivery()).collect();
    if needs.is_empty() {
        return Ok(());
    }
    let lang = work.lang();
    // texts: complaints-need-*
    let named = needs.iter().map(|need| desk.texts.text(lang, &format!("complaints-need-{}", need.code()), &[]));
    let words = format!("{number}: {}", named.collect::<Vec<_>>().join(", "));
    let task = NewTask { kind: TaskKind::Deliver, person: work.case.officer, due: desk.today(), words };
    add_task(work, &task).await
}
