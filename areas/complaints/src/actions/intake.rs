//! What happens to a complaint when it arrives: urgent track, number, classification, assignment.

use super::letters::{self, Draft, To};
use super::parties::{NewTask, add_task};
use super::work::{Work, nothing};
use crate::model::{Case, State, TaskKind, Transition, UrgentTrack};
use crate::sealed::field;
use crate::{Desk, sealed};
use access::{Actor, Permission};
use base::{Error, Mistake, PersonId, Result, RootId, UnitId};
use exchange::rulebook::{self, Level};
use exchange::{events, numbers};
use serde_json::json;

/// How an officer sorts a complaint: the codes that are counted and routed, and a short title only
/// key holders can read.
#[derive(Debug, Clone, Default)]
pub struct Sorting {
    /// Short title; sealed.
    pub label: String,
    /// Right, a key of the rulebook.
    pub right: Option<String>,
    /// Issue under the right.
    pub issue: Option<String>,
    /// Body, a key of the rulebook.
    pub body: Option<String>,
    /// Region, a key of the rulebook.
    pub region: Option<String>,
}

/// Gives a complaint its number and sorts it; the statutory clock begins if the rulebook of the day
/// starts it at registration.
pub async fn register(desk: &Desk, actor: &Actor, root: RootId, version: i64, sorting: Sorting) -> Result<Case> {
    let mut work = Work::begin(desk, actor, root, Some(version), Permission::Register).await?;
    work.take(Transition::Register)?;
    let today = desk.today();
    sort(desk, &mut work, sorting).await?;
    let number = numbers::next(&mut work.tx, &desk.world, &"complaint".into(), today.year(), root).await?;
    let series = rulebook::entry(&desk.rulebook.series, "complaint", today)
        .ok_or_else(|| Error::internal("the rulebook has no series `complaint`"))?;
    let written = series.write(today.year(), number);
    work.case.number = Some(written.clone());
    work.case.registered_at = Some(work.now);
    work.stop_clocks("registration", None);
    work.stop_clocks("acknowledgement", None);
    let starts_now =
        desk.rulebook.period("decision", today).is_some_and(|r| r.start == exchange::clocks::Trigger::Registration);
    if starts_now {
        work.start_clock("decision", None)?;
    }
    work.start_clock("admissibility", None)?;
    work.step("registered", None, json!({ "number": written }), true).await?;
    translate_if_needed(desk, &mut work).await?;
    work.keep().await
}

/// A story told in none of our languages wants a translator: the task is set with the number.
async fn translate_if_needed(desk: &Desk, work: &mut Work<'_>) -> Result<()> {
    let root = work.case.id;
    let story = sealed::open(desk, &mut work.tx, work.actor, root).await?.story().unwrap_or_default();
    if story.language.is_empty() {
        return Ok(());
    }
    let due = desk.calendar.add_working_days(desk.today(), TRANSLATION_DAYS);
    let task = NewTask { kind: TaskKind::Translate, person: None, due, words: story.language };
    add_task(work, &task).await
}

/// Working days for a translation; our own setting.
const TRANSLATION_DAYS: u32 = 2;

/// Sorts a case anew.
pub async fn resort(desk: &Desk, actor: &Actor, root: RootId, version: i64, sorting: Sorting) -> Result<Case> {
    let mut work = Work::begin(desk, actor, root, Some(version), Permission::WriteNote).await?;
    sort(desk, &mut work, sorting).await?;
    work.step("sorted", None, nothing(), false).await?;
    work.keep().await
}

async fn sort(desk: &Desk, work: &mut Work<'_>, sorting: Sorting) -> Result<()> {
    let today = desk.today();
    let known = |found: bool, field: &'static str| {
        if found { Ok(()) } else { Err(Error::Invalid(vec![Mistake::new(field, "complaints-mistake-unknown-code")])) }
    };
    let right = sorting.right.as_deref().map(|key| rulebook::entry(&desk.rulebook.rights, key, today));
    known(!matches!(right, Some(None)), "right")?;
    let right = right.flatten();
    let issue_known = match (&sorting.issue, right) {
        (None, _) => true,
        (Some(key), Some(right)) => right.issues.iter().any(|i| i.key == *key),
        (Some(_), None) => false,
    };
    known(issue_known, "issue")?;
    let body = sorting.body.as_deref().map(|key| rulebook::entry(&desk.rulebook.bodies, key, today));
    known(!matches!(body, Some(None)), "body")?;
    let region = sorting.region.as_deref().map(|key| rulebook::entry(&desk.rulebook.regions, key, today));
    known(!matches!(region, Some(None)), "region")?;

    let track = right.and_then(|r| r.urgent(sorting.issue.as_deref().unwrap_or_default())).map(|u| match u {
        rulebook::Urgent::Torture => UrgentTrack::Torture,
        rulebook::Urgent::Life => UrgentTrack::Life,
    });
    // An officer's sorting may put a case on the urgent track; it never takes one off that the person asked for.
    if work.case.urgent.is_none() && track.is_some() {
        work.case.urgent = track;
        if track == Some(UrgentTrack::Torture) {
            begin_torture_track(desk, work).await?;
        }
    }
    work.case.body_level = body.flatten().map(|b| level_code(b.level).to_owned());
    work.case.right_key = sorting.right;
    work.case.issue_key = sorting.issue;
    work.case.body = sorting.body;
    work.case.region = sorting.region;
    let label = crate::model::clean(&sorting.label);
    if !label.is_empty() {
        work.case.label_entry = Some(work.seal(field::LABEL, label.as_bytes()).await?);
    }
    Ok(())
}

const LEVELS: [(Level, &str); 5] = [
    (Level::Central, "central"),
    (Level::Local, "local"),
    (Level::QuasiState, "quasi_state"),
    (Level::Organisation, "organisation"),
    (Level::Official, "official"),
];

/// The stored word of a level.
pub fn level_code(level: Level) -> &'static str {
    LEVELS.iter().find(|(known, _)| *known == level).map_or("", |(_, code)| code)
}

/// Reads the stored word of a level.
pub fn level_of(code: &str) -> Option<Level> {
    LEVELS.iter().find(|(_, known)| *known == code).map(|(level, _)| *level)
}

async fn begin_torture_track(desk: &Desk, work: &mut Work<'_>) -> Result<()> {
    work.start_clock("torture-prosecutor", None)?;
    work.start_clock("torture-visit", None)?;
    let (case, region) = (work.case.id, work.case.region.clone().map(Into::into));
    let event = events::Event::TortureAlleged { case, region, due: work.now };
    events::emit(&mut work.tx, &desk.world, case, event).await.map(drop)
}

/// Gives the case to a unit and an officer. New words are sealed to the new people's keys; those
/// who had it before keep what they could open, and nothing that comes after.
pub async fn assign(
    desk: &Desk,
    actor: &Actor,
    root: RootId,
    version: i64,
    unit: UnitId,
    officer: Option<PersonId>,
) -> Result<Case> {
    let mut work = Work::begin(desk, actor, root, Some(version), Permission::Assign).await?;
    if work.case.state == State::Closed {
        return Err(Error::Conflict("complaints-conflict-elsewhere"));
    }
    if work.case.offered_to.is_some() {
        return Err(Error::Conflict("complaints-conflict-offered"));
    }
    hand_to(desk, &mut work, actor, unit, officer).await?;
    work.keep().await
}

/// Hands a case over within an act: its past is wrapped for the new people, and what comes is closed to those before.
pub(super) async fn hand_to(
    desk: &Desk,
    work: &mut Work<'_>,
    actor: &Actor,
    unit: UnitId,
    officer: Option<PersonId>,
) -> Result<()> {
    let colleagues = desk.office.colleagues(&mut work.tx, unit).await?;
    if let Some(officer) = officer
        && !colleagues.iter().any(|c| c.id == officer)
    {
        return Err(Error::mistake("to", "complaints-mistake-not-of-unit"));
    }
    if officer.is_some_and(|officer| work.case.walls.contains(&officer)) {
        return Err(Error::mistake("to", "complaints-mistake-behind-wall"));
    }
    // A unit where nobody leads and nobody is named would lock the case: then the whole unit may open it.
    let people = super::wall::readers(desk, &mut work.tx, &work.case, unit, officer).await?;
    let (root, granted, walls) = (work.case.id, work.granted()?, work.case.walls.clone());
    sealed::hand_over(desk, &mut work.tx, &granted, actor, root, (unit, &people), &walls).await?;
    work.case.unit = unit;
    work.case.officer = officer;
    work.step("assigned", None, json!({ "unit": unit, "officer": officer }), false).await
}

/// Tells the prosecutor of alleged torture or ill-treatment, at once, with a letter that passes on
/// what the complainant allowed or what duty demands; and asks for a representative to be sent.
/// The duty does not wait for consent, but the complainant is told.
pub async fn alert_prosecutor(desk: &Desk, actor: &Actor, root: RootId, version: i64, letter: Draft) -> Result<Case> {
    let mut work = Work::begin(desk, actor, root, Some(version), Permission::AlertProsecutor).await?;
    if work.case.alerted_at.is_some() {
        return Err(Error::Conflict("complaints-conflict-alerted"));
    }
    if work.case.urgent.is_none() {
        work.case.urgent = Some(UrgentTrack::Torture);
        begin_torture_track(desk, &mut work).await?;
    }
    let passes = letter.passes;
    letters::send(desk, &mut work, "torture-report", To::Body("prosecutor-general", None, None), letter).await?;
    work.case.alerted_at = Some(work.now);
    work.stop_clocks("torture-prosecutor", None);
    work.step("prosecutor-told", None, json!({ "passes": passes }), true).await?;
    work.keep().await
}

/// Records that a representative went to document alleged torture, or why nobody did; the
/// complainant reads it.
pub async fn representative_sent(desk: &Desk, actor: &Actor, root: RootId, version: i64, words: &str) -> Result<Case> {
    let words = super::examine::required(words, "text")?;
    let mut work = Work::begin(desk, actor, root, Some(version), Permission::AlertProsecutor).await?;
    if work.case.urgent != Some(UrgentTrack::Torture) {
        return Err(Error::Conflict("complaints-conflict-elsewhere"));
    }
    let entry = work.seal(field::MESSAGE, words.as_bytes()).await?;
    work.stop_clocks("torture-visit", None);
    work.step("representative-sent", Some(entry), nothing(), true).await?;
    work.keep().await
}
