//! A complainant who does not agree, or who complains of the office itself, is heard by somebody who had no hand in the
//! case. Afterwards they may say, in three grades that lead back to nobody, how it was.

use super::examine::required;
use super::receipt::root_of;
use super::work::{Work, nothing};
use crate::Desk;
use crate::model::{Case, ReviewAbout, ReviewOutcome, State, Transition, Voice};
use crate::sealed::{self, field};
use crate::store::{self, ReviewRow};
use access::{Act, Actor, AuditExt as _, On, Permission, Role, Scope, require};
use base::{EntryId, Error, PersonId, Result, RootId, UnitId};
use serde_json::json;
use std::collections::BTreeSet;
use vault::{Compartment, Reader};

/// Steps by which somebody had a hand in what a review looks at.
const HANDS: [&str; 11] = [
    "admitted",
    "turned-down",
    "decided",
    "settled",
    "answered",
    "assigned",
    "inquiry",
    "not-heard",
    "responded",
    "forwarded",
    "reopened",
];

/// Who had a hand in a case.
async fn hands(work: &mut Work<'_>) -> Result<BTreeSet<PersonId>> {
    let steps = store::steps(&mut work.tx, work.case.id).await?;
    let hands = steps.into_iter().filter(|s| HANDS.contains(&s.kind.as_str())).filter_map(|s| s.person);
    Ok(hands.chain(work.case.officer).collect())
}

/// Asks for a review, with the receipt. What is written is sealed past those who had a hand in the case: they cannot read
/// it, and the case leaves their lists until it is decided.
pub async fn ask(desk: &Desk, actor: &Actor, about: ReviewAbout, words: &str) -> Result<Case> {
    let root = root_of(actor)?;
    let words = required(words, "text")?;
    let mut work = Work::begin(desk, actor, root, None, Permission::AddToOwnCase).await?;
    super::receipt::more_than_a_slip(&work.case)?;
    if work.case.reviewing {
        return Err(Error::Conflict("complaints-conflict-reviewing"));
    }
    work.take(Transition::Review)?;
    let hands = hands(&mut work).await?;
    let reviewers = reviewers(desk, &mut work, &hands).await?;
    let granted = work.granted()?;
    let mut readers = vec![Reader::Recovery, Reader::Receipt(root)];
    for person in &reviewers {
        let all = [Compartment::Story, Compartment::Identity];
        sealed::show_to(desk, &mut work.tx, &granted, actor, root, (*person, &all)).await?;
        readers.push(Reader::Person(*person));
    }
    let readers = desk.vault.readers(&mut work.tx, &readers).await?;
    let head = desk.vault.new_epoch(&mut work.tx, &desk.world, root, &readers, &readers).await?;
    work.tx.audit(&desk.world, &granted, Act("keys.renewed"), On::NOTHING.head(head)).await?;

    let open: Vec<Reader> = reviewers.iter().copied().map(Reader::Person).collect();
    for person in hands {
        if !work.case.walls.contains(&person) {
            work.case.walls.push(person);
        }
    }
    let walls = work.case.walls.clone();
    super::letters::hand_over(desk, &mut work.tx, actor, root, (&open, &walls)).await?;
    work.case.officer = reviewers.first().copied();
    work.case.closed_at = None;
    work.case.erase_from = None;
    work.case.reviewing = true;
    let entry = work.seal(field::MESSAGE, words.as_bytes()).await?;
    let row = ReviewRow { id: EntryId::new(&desk.world).0, about, entry, at: work.now, outcome: None };
    store::add_review(&mut work.tx, root, &row).await?;
    work.start_clock("review", Some(row.id))?;
    work.step_of(Voice::Person, "review-asked", Some(entry), json!({ "review": about }), true).await?;
    work.keep().await
}

/// Who decides: whoever leads the institution, and where they had a hand in it, heads of units who had none.
async fn reviewers(desk: &Desk, work: &mut Work<'_>, hands: &BTreeSet<PersonId>) -> Result<Vec<PersonId>> {
    for role in [Role::Ombudsperson, Role::HeadOfUnit] {
        let people = desk.office.people_with(&mut work.tx, role).await?;
        let free: Vec<PersonId> = people.into_iter().map(|p| p.id).filter(|id| !hands.contains(id)).take(3).collect();
        if !free.is_empty() {
            return Ok(free);
        }
    }
    Err(Error::Conflict("complaints-conflict-nobody-left"))
}

/// Decides on a review. Upheld: the case is examined again, by a unit and an officer who had no hand in it.
pub async fn decide(
    desk: &Desk,
    actor: &Actor,
    root: RootId,
    version: i64,
    upheld: Option<(UnitId, Option<PersonId>)>,
    told: &str,
) -> Result<Case> {
    let told = required(told, "told")?;
    let mut work = Work::begin(desk, actor, root, Some(version), Permission::ReopenCase).await?;
    let open = store::reviews(&mut work.tx, root).await?.into_iter().find(|r| r.outcome.is_none());
    let open = open.ok_or(Error::Conflict("complaints-conflict-elsewhere"))?;
    let (now, person) = (work.now, work.person()?);
    let outcome = if upheld.is_some() { ReviewOutcome::Upheld } else { ReviewOutcome::Confirmed };
    let entry = work.seal(field::MESSAGE, told.as_bytes()).await?;
    if !store::decide_review(&mut work.tx, (root, open.id), outcome, (now, person), entry).await? {
        return Err(Error::Conflict("complaints-conflict-changed"));
    }
    work.stop_clocks("review", Some(open.id));
    work.case.reviewing = false;
    work.case.unread = false;
    work.step("review-decided", Some(entry), json!({ "outcome": outcome }), true).await?;
    if let Some((unit, officer)) = upheld {
        work.take(Transition::Reopen)?;
        work.start_clock("decision", None)?;
        super::intake::hand_to(desk, &mut work, actor, unit, officer).await?;
    } else {
        work.take(Transition::Close)?;
        work.step("closed", None, nothing(), true).await?;
    }
    work.keep().await
}

/// Says how it was: three grades from 1 to 5, once, after the answer. They are kept apart from the case, with the month
/// and nothing else, so that nobody can tell who gave them.
pub async fn say_how(desk: &Desk, actor: &Actor, grades: [Option<i32>; 3]) -> Result<()> {
    let root = root_of(actor)?;
    let fields = ["fair", "clear", "in_time"];
    let mut given = [0; 3];
    for ((grade, slot), field) in grades.into_iter().zip(&mut given).zip(fields) {
        *slot =
            grade.filter(|g| (1..=5).contains(g)).ok_or_else(|| Error::mistake(field, "complaints-mistake-choose"))?;
    }
    let mut tx = desk.db.write().await?;
    let case = desk.case(&mut tx, root).await?;
    require(actor, Permission::ReadOwnCase, &Scope::Case { root, on_case: true })?;
    super::receipt::more_than_a_slip(&case)?;
    if !matches!(case.state, State::Answered | State::Closed) {
        return Err(Error::Conflict("complaints-conflict-elsewhere"));
    }
    if !store::polled(&mut tx, root).await? {
        return Err(Error::Conflict("complaints-conflict-polled"));
    }
    let month = desk.today().month();
    store::add_voice(&mut tx, sealed::random_id(&desk.world), &month.to_string(), given).await?;
    tx.commit().await
}
