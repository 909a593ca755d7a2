//! What a person can do with their receipt: see where the case stands, read and write messages, send
//! more files, read the office's letters, withdraw. The story and files only when they ask for them,
//! since a receipt can be found by others.

use super::examine::required;
use super::filing::promised;
use super::work::{Work, last_day, nothing};
use crate::Desk;
use crate::model::{Case, ReturnPath, State, Story, Transition, Voice};
use crate::sealed::{self, field};
use crate::store::{self, StepRow};
use access::audit::{opened_by_role, read_leaf};
use access::limits::Rule;
use access::{Act, Actor, On, Permission, Scope, Who, require};
use base::{Date, Error, FileId, Mistake, Reference, Result, RootId};
use exchange::letters;
use vault::{FileCard, Holder, NoReceipt, Receipt};

/// Where a case stands, as its complainant sees it. Without the story.
pub struct Standing {
    /// The case.
    pub case: Case,
    /// What happened, newest first, as far as it is theirs to know; with the words of messages.
    pub steps: Vec<(StepRow, Option<String>)>,
    /// The last day for the decision, while there is none yet; before registration as it was promised at filing.
    pub promised: Option<Date>,
    /// Letters to them.
    pub letters: Vec<letters::Letter>,
    /// Which roles opened the case, by day.
    pub openings: Vec<(Date, String)>,
    /// Who can open it.
    pub holders: Vec<Holder>,
}

/// The case's root if the actor holds a receipt.
pub fn root_of(actor: &Actor) -> Result<RootId> {
    match actor.who {
        Who::Receipt(root) => Ok(root),
        _ => Err(Error::NotFound),
    }
}

fn own(root: RootId) -> Scope {
    Scope::Case { root, on_case: true }
}

/// A slip may be found by others: it shows how the case stands, and neither writes, withdraws nor asks for anything.
pub(super) fn more_than_a_slip(case: &Case) -> Result<()> {
    if case.return_path == ReturnPath::Slip { Err(Error::Forbidden("add-to-own-case")) } else { Ok(()) }
}

/// Opens a case with the words of a receipt. An unknown receipt and a wrong one look the same and
/// take the same time; guessing is slowed down by `from`, a salted trace of where the person is.
pub async fn enter(desk: &Desk, typed: &str, from: &[u8]) -> Result<Actor> {
    desk.limits.take(&desk.world, RECEIPT, from)?;
    let receipt = Receipt::read(typed).map_err(|no| Error::Invalid(vec![mistake(&no)]))?;
    let mut tx = desk.db.read().await?;
    let opened = desk.vault.open_receipt(&mut tx, &receipt).await?;
    let (root, keys) = opened.ok_or_else(|| Error::mistake("receipt", "complaints-mistake-receipt-unknown"))?;
    Ok(Actor::receipt(root, keys))
}

/// A person may mistype many times; a machine that tries receipts would need ages.
const RECEIPT: Rule = Rule { code: "receipt", burst: 20, every: 10 };

fn mistake(no: &NoReceipt) -> Mistake {
    match no {
        NoReceipt::Count(words) => Mistake::new("receipt", "complaints-mistake-receipt-count").with("n", words),
        NoReceipt::Unknown { place, word, near } => {
            let word_is = |key| Mistake::new("receipt", key).with("place", place).with("word", word);
            if near.is_empty() {
                word_is("complaints-mistake-receipt-word")
            } else {
                word_is("complaints-mistake-receipt-word-near").with("near", near.join(", "))
            }
        }
        NoReceipt::Checksum => Mistake::new("receipt", "complaints-mistake-receipt-order"),
    }
}

/// Where the case stands.
pub async fn standing(desk: &Desk, actor: &Actor) -> Result<Standing> {
    let root = root_of(actor)?;
    let granted = require(actor, Permission::ReadOwnCase, &own(root))?;
    read_leaf(&desk.db, &desk.world, &granted, Act("status.shown"), On::NOTHING).await?;
    let mut tx = desk.db.read().await?;
    let case = desk.case(&mut tx, root).await?;
    let open = sealed::open(desk, &mut tx, actor, root).await?;
    let steps = store::steps(&mut tx, root).await?.into_iter().filter(|s| s.shown);
    // The story stays shut here; letters are opened one by one.
    let shut =
        |s: &StepRow| s.detail.get("letter").is_some() || matches!(s.kind.as_str(), "arrived" | "override" | "erased");
    let told = |s: &StepRow| if shut(s) { None } else { open.text(s.entry) };
    let promised = match case.state {
        State::Received => Some(promised(desk, case.arrived_at)?),
        State::Answered | State::Closed if !case.reviewing => None,
        _ => store::clocks(&mut tx, root)
            .await?
            .into_iter()
            .filter(|c| c.stopped_at.is_none() && c.rule == if case.reviewing { "review" } else { "decision" })
            .map(|c| last_day(desk, c.due_at))
            .max(),
    };
    let letters =
        letters::of_root(&mut tx, root).await?.into_iter().filter(|l| l.party == letters::Party::Complainant).collect();
    Ok(Standing {
        steps: steps
            .map(|s| {
                let words = told(&s);
                (s, words)
            })
            .collect(),
        promised,
        letters,
        openings: opened_by_role(&mut tx, root, &desk.zone).await?,
        holders: desk.vault.holders(&mut tx, root).await?,
        case,
    })
}

/// The short answer of the programming interface: reference, state, and the day promised.
pub async fn brief(desk: &Desk, actor: &Actor) -> Result<(Reference, State, Option<Date>)> {
    let standing = standing(desk, actor).await?;
    Ok((standing.case.reference, standing.case.state, standing.promised))
}

/// The story and the list of files, when the person asks for them.
pub async fn story(desk: &Desk, actor: &Actor) -> Result<(Story, Vec<FileCard>)> {
    let root = root_of(actor)?;
    let granted = require(actor, Permission::ReadOwnCase, &own(root))?;
    read_leaf(&desk.db, &desk.world, &granted, Act("story.shown"), On::NOTHING).await?;
    let mut tx = desk.db.read().await?;
    let open = sealed::open(desk, &mut tx, actor, root).await?;
    let rows = store::files(&mut tx, root).await?;
    let files = rows.iter().filter(|f| f.voice == Voice::Person).filter_map(|f| open.card(f.entry)).collect();
    Ok((open.story().unwrap_or_default(), files))
}

/// Writes to the office, with files. The clock for an answer starts.
pub async fn write(desk: &Desk, actor: &Actor, text: &str, files: &[FileCard]) -> Result<Case> {
    let root = root_of(actor)?;
    let text = if files.is_empty() { required(text, "text")? } else { crate::model::clean(text) };
    let mut work = Work::begin(desk, actor, root, None, Permission::AddToOwnCase).await?;
    more_than_a_slip(&work.case)?;
    let entry = if text.is_empty() { None } else { Some(work.seal(field::MESSAGE, text.as_bytes()).await?) };
    for file in files {
        work.add_file(Voice::Person, file).await?;
    }
    if !work.case.unread {
        work.start_clock("message-answer", None)?;
    }
    work.case.unread = true;
    work.step_of(Voice::Person, "wrote", entry, serde_json::json!({ "files": files.len() }), true).await?;
    work.keep().await
}

/// Withdraws the complaint. What duty demands, such as the prosecutor's knowing of torture, goes on.
pub async fn withdraw(desk: &Desk, actor: &Actor) -> Result<Case> {
    let root = root_of(actor)?;
    let mut work = Work::begin(desk, actor, root, None, Permission::AddToOwnCase).await?;
    more_than_a_slip(&work.case)?;
    work.take(Transition::Withdraw)?;
    work.step_of(Voice::Person, "withdrawn", None, nothing(), true).await?;
    work.keep().await
}

/// A file the person sent, with a stream of its chunks.
pub async fn file(desk: &Desk, actor: &Actor, id: FileId) -> Result<(FileCard, files::Stream)> {
    super::reading::file(desk, actor, root_of(actor)?, id).await
}
