//! One act on many cases: handing them over, asking bodies by one letter each, exporting a list. Each case is its own
//! transaction: what cannot be done to one is named and stops no other.

use super::letters::Draft;
use super::queue::whose;
use super::{examine, intake, place_on};
use crate::model::Case;
use crate::store::{self, Filter};
use crate::{Desk, model};
use access::{Act, Actor, AuditExt as _, On, Permission, Scope, require};
use base::{Error, PersonId, Result, RootId, UnitId};
use db::Cursor;

/// Cases one act may touch.
pub const MOST: usize = 200;
/// Rows an export may hold.
const EXPORT_MOST: usize = 50_000;
/// Rows read at once for an export.
const BATCH: u32 = 500;

/// What became of each case: done, or the key of the text that says why not.
pub type Outcome = Vec<(Case, Option<String>)>;

/// The cases of some ids that the actor has a place on, for the page that asks once more.
pub async fn chosen(desk: &Desk, actor: &Actor, ids: &[RootId]) -> Result<Vec<Case>> {
    require(actor, Permission::SeeQueue, &Scope::Office)?;
    if ids.is_empty() || ids.len() > MOST {
        return Err(Error::mistake("cases", "complaints-mistake-choose-cases"));
    }
    let mut cases = store::some(&mut desk.db.read().await?, ids).await?;
    cases.retain(|case| place_on(actor, case));
    Ok(cases)
}

/// What went wrong with one case, in a word for the page; what went wrong with all is an error of the whole.
fn why(cause: Error) -> Result<String> {
    match cause {
        Error::Conflict(text) => Ok(text.to_owned()),
        Error::Invalid(mistakes) => Ok(mistakes.first().map_or_else(String::new, |m| m.text.to_string())),
        Error::Forbidden(_) => Ok("complaints-bulk-forbidden".to_owned()),
        other => Err(other),
    }
}

/// Hands cases to a unit and an officer.
pub async fn assign(
    desk: &Desk,
    actor: &Actor,
    ids: &[RootId],
    (unit, officer): (UnitId, Option<PersonId>),
) -> Result<Outcome> {
    let mut done = vec![];
    for case in chosen(desk, actor, ids).await? {
        let outcome = intake::assign(desk, actor, case.id, case.version, unit, officer).await;
        done.push((case, outcome.err().map(why).transpose()?));
    }
    Ok(done)
}

/// Asks the body of each case by a letter with these words; the case's own number stands in each.
pub async fn inquire(desk: &Desk, actor: &Actor, ids: &[RootId], draft: &Draft) -> Result<Outcome> {
    let mut done = vec![];
    for case in chosen(desk, actor, ids).await? {
        let number = case.number.clone().unwrap_or_else(|| case.reference.to_string());
        let fill = |text: &str| text.replace(PLACE, &number);
        let letter = Draft { subject: fill(&draft.subject), text: fill(&draft.text), ..draft.clone() };
        let outcome = match case.body.clone() {
            Some(body) => examine::inquire(desk, actor, case.id, case.version, &body, letter).await,
            None => Err(Error::mistake("body", "complaints-mistake-no-body")),
        };
        done.push((case, outcome.err().map(why).transpose()?));
    }
    Ok(done)
}

/// Where the number of each case goes in letters to many.
pub const PLACE: &str = "[№]";

/// Hands all open cases of a colleague who leaves to others: theirs alone, up to two hundred at a time.
pub async fn hand_over_all(
    desk: &Desk,
    actor: &Actor,
    from: PersonId,
    to: (UnitId, Option<PersonId>),
) -> Result<Outcome> {
    let held = store::held_by(&mut desk.db.read().await?, from, RootId(uuid::Uuid::nil())).await?;
    let ids: Vec<RootId> = held.iter().map(|case| case.id).collect();
    if ids.is_empty() { Ok(vec![]) } else { assign(desk, actor, &ids, to).await }
}

/// A table of what a list shows: codes, days and numbers, never content. One leaf in the audit log says that it left.
#[derive(Debug)]
pub struct Table {
    /// Keys of the texts of its head.
    pub head: Vec<&'static str>,
    /// Its rows.
    pub rows: Vec<Vec<String>>,
}

/// Exports the list that a filter describes.
pub async fn export(desk: &Desk, actor: &Actor, mine: bool, filter: &Filter) -> Result<Table> {
    let granted = require(actor, Permission::SeeQueue, &Scope::Office)?;
    let whose = whose(actor, mine).ok_or(Error::NotFound)?;
    let mut tx = desk.db.write().await?;
    tx.audit(&desk.world, &granted, Act("list.exported"), On::NOTHING.object("queue")).await?;
    tx.commit().await?;
    let mut tx = desk.db.read().await?;
    let (mut rows, mut after) = (vec![], Cursor::START);
    loop {
        let page = store::queue(&mut tx, whose, filter, after, BATCH).await?;
        let mine = page.rows.iter().filter(|case| !actor.who.person().is_some_and(|me| case.walls.contains(&me)));
        rows.extend(mine.map(|case| row(desk, case)));
        match page.next {
            Some(next) if rows.len() < EXPORT_MOST => after = next,
            _ => break,
        }
    }
    Ok(Table { head: HEAD.to_vec(), rows })
}

const HEAD: [&str; 12] = [
    "complaints-queue-case",
    "complaints-queue-state",
    "complaints-queue-due",
    "complaints-queue-do",
    "complaints-queue-right",
    "complaints-queue-region",
    "complaints-column-body",
    "complaints-column-channel",
    "complaints-column-origin",
    "complaints-column-lang",
    "complaints-column-risk",
    "complaints-column-arrived",
];

fn row(desk: &Desk, case: &Case) -> Vec<String> {
    let day = |at: base::Timestamp| at.date_in(&desk.zone).to_string();
    let key = |key: &Option<String>| key.clone().unwrap_or_default();
    vec![
        case.number.clone().unwrap_or_else(|| case.reference.to_string()),
        case.state.code().to_owned(),
        super::last_day(desk, case.next_at).to_string(),
        case.next_act.clone(),
        key(&case.right_key),
        key(&case.region),
        key(&case.body),
        case.channel.code().to_owned(),
        case.origin.code().to_owned(),
        base::Lang::from(case.lang).code().to_owned(),
        case.risk.map_or_else(String::new, |risk| model::Risk::code(risk).to_owned()),
        day(case.arrived_at),
    ]
}
