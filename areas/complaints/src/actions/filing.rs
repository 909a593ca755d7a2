//! Filing: from what a person tells to a case with keys, a reference and a receipt. All slow work,
//! keys above all, is done before the transaction begins.

use super::work::{begin_clock, last_day};
use crate::Desk;
use crate::model::{Answers, Case, Channel, NextAct, OnBehalf, Origin, Passes, ReturnPath, State, UrgentTrack, Voice};
use crate::sealed;
use crate::store::{self, FileRow, StepRow};
use access::{Act, Actor, AuditExt, On, Permission, Scope, require};
use base::{Date, Error, Reference, Result, RootId, Timestamp};
use db::WriteTx;
use exchange::{clocks, events, rulebook};
use serde_json::json;
use sqlx::types::Json;
use vault::{FileCard, Receipt, Slip};

/// What a person has in hand after filing.
#[derive(Debug)]
pub struct Filed {
    /// The case.
    pub root: RootId,
    /// What the outside knows it by.
    pub reference: Reference,
    /// The receipt's words, shown this once; none for a complaint that staff entered.
    pub receipt: Option<Receipt>,
    /// The last day for the decision as the rules stand today, counted as if it were registered in time.
    pub answer_by: Date,
}

/// How and when a complaint came.
#[derive(Debug, Clone)]
pub struct Arrival {
    /// How.
    pub channel: Channel,
    /// The partner whose program sent it.
    pub partner: Option<String>,
    /// When; a letter arrives before it is entered.
    pub at: Timestamp,
    /// How the case began.
    pub origin: Origin,
}

impl Arrival {
    /// Just now.
    pub fn now(desk: &Desk, channel: Channel, partner: Option<String>) -> Self {
        Self { channel, partner, at: desk.world.now(), origin: Origin::Complaint }
    }
}

/// Files a complaint. `along` runs in the same transaction: it drops the draft, or keeps the answer
/// for repeated calls.
pub async fn file<F>(
    desk: &Desk,
    actor: &Actor,
    arrival: Arrival,
    answers: &Answers,
    files: &[FileCard],
    along: F,
) -> Result<Filed>
where
    F: AsyncFnOnce(&mut WriteTx, &Filed) -> Result<()>,
{
    let mistakes = answers.mistakes(files.len());
    if !mistakes.is_empty() {
        return Err(Error::Invalid(mistakes));
    }
    let permission =
        if arrival.channel.is_entered_by_staff() { Permission::EnterComplaint } else { Permission::FileComplaint };
    let root = RootId::new(&desk.world);
    let granted = require(actor, permission, &Scope::Case { root, on_case: true })?;

    let unit = desk.office.intake(&mut desk.db.read().await?).await?;
    let return_path = returns(&arrival, answers);
    let slip = match return_path {
        ReturnPath::Slip => Some(Slip::StatusOnly(answers.lang)),
        _ if arrival.channel.is_entered_by_staff() => None,
        _ => Some(Slip::Full(answers.lang)),
    };
    let sealing = sealed::prepare(desk, actor, root, unit, slip, answers, files).await?;
    let urgent = answers.ill_treated.then_some(UrgentTrack::Torture);
    let now = desk.world.now();
    let mut running = vec![begin_clock(desk, "registration", None, arrival.at)?];
    running.push(begin_clock(desk, "acknowledgement", None, arrival.at)?);
    let answer_by = promised(desk, arrival.at)?;
    if decision_rule(desk, arrival.at)?.start == clocks::Trigger::Arrival {
        running.push(begin_clock(desk, "decision", None, arrival.at)?);
    }
    if urgent.is_some() {
        running.push(begin_clock(desk, "torture-prosecutor", None, now)?);
        running.push(begin_clock(desk, "torture-visit", None, now)?);
    }
    let mut case = new_case(desk, root, unit, &arrival, answers, urgent);
    case.return_path = return_path;
    let (act, at) = crate::model::next(&case, &running, &[], now);
    act.code().clone_into(&mut case.next_act);
    case.next_at = at;
    let filed =
        Filed { root, reference: case.reference.clone(), receipt: sealing.filing.receipt().cloned(), answer_by };

    let mut tx = desk.db.write().await?;
    let head = desk.vault.keep(&mut tx, &sealing.filing).await?;
    store::add_case(&mut tx, &case).await?;
    for clock in &running {
        store::add_clock(&mut tx, root, clock).await?;
    }
    for (file, entry) in files.iter().zip(&sealing.files) {
        let size = i64::try_from(file.size).unwrap_or(i64::MAX);
        let row = FileRow { id: file.file, entry: *entry, size, voice: Voice::Person, at: now };
        store::add_file(&mut tx, root, &row).await?;
    }
    let step = StepRow {
        n: 0,
        at: arrival.at,
        voice: Voice::Person,
        person: granted.who().person(),
        role: granted.who().person().map(|_| granted.role().code().to_owned()),
        kind: "arrived".to_owned(),
        entry: Some(sealing.story),
        detail: Json(json!({ "channel": case.channel, "files": files.len(), "origin": case.origin })),
        shown: true,
    };
    store::add_step(&mut tx, root, &step).await?;
    if urgent.is_some() {
        let region = case.region.clone().map(Into::into);
        let event = events::Event::TortureAlleged { case: root, region, due: now };
        events::emit(&mut tx, &desk.world, root, event).await?;
    }
    tx.audit(&desk.world, &granted, Act("complaint.filed"), On::NOTHING.head(head)).await?;
    along(&mut tx, &filed).await?;
    tx.commit().await?;
    Ok(filed)
}

/// Staff never see the words of a receipt that opens a case, so a complaint they enter has none: at
/// most a slip that shows the status.
fn returns(arrival: &Arrival, answers: &Answers) -> ReturnPath {
    match answers.return_path {
        ReturnPath::Receipt if arrival.channel.is_entered_by_staff() => ReturnPath::Slip,
        ReturnPath::Slip if !arrival.channel.is_entered_by_staff() => ReturnPath::Receipt,
        path => path,
    }
}

fn new_case(
    desk: &Desk,
    root: RootId,
    unit: base::UnitId,
    arrival: &Arrival,
    answers: &Answers,
    urgent: Option<UrgentTrack>,
) -> Case {
    let on = arrival.at.date_in(&desk.zone);
    let body = answers.body.as_deref().and_then(|key| rulebook::entry(&desk.rulebook.bodies, key, on));
    let region = answers.region.as_deref().filter(|key| rulebook::entry(&desk.rulebook.regions, key, on).is_some());
    let right = answers.right.as_deref().filter(|key| rulebook::entry(&desk.rulebook.rights, key, on).is_some());
    let unnamed = answers.anonymous || answers.identity.name.is_empty();
    Case {
        id: root,
        reference: Reference::new(&desk.world),
        number: None,
        lang: answers.lang.into(),
        channel: arrival.channel,
        partner: arrival.partner.clone(),
        on_behalf: answers.on_behalf,
        anonymous: unnamed,
        // A child's words go nowhere without the child's word; whoever is not named cannot have a name passed on.
        passes: match answers.passes {
            _ if answers.on_behalf == OnBehalf::Child => Passes::Nothing,
            Passes::Name if unnamed => Passes::Story,
            passes => passes,
        },
        return_path: answers.return_path,
        state: State::Received,
        ending: None,
        urgent,
        alerted_at: None,
        region: region.map(ToOwned::to_owned),
        body: body.map(|b| b.key.clone()),
        body_level: body.map(|b| super::intake::level_code(b.level).to_owned()),
        right_key: right.map(ToOwned::to_owned),
        issue_key: None,
        unit,
        officer: None,
        label_entry: None,
        arrived_at: arrival.at,
        registered_at: None,
        closed_at: None,
        next_act: NextAct::Register.code().to_owned(),
        next_at: arrival.at,
        unread: false,
        erase_from: None,
        held: false,
        erased_at: None,
        origin: arrival.origin,
        risk: None,
        escalated: 0,
        news: false,
        offered_to: None,
        merged_into: None,
        reviewing: false,
        walls: vec![],
        version: 1,
    }
}

fn decision_rule(desk: &Desk, arrived: Timestamp) -> Result<&clocks::Rule> {
    let on = arrived.date_in(&desk.zone);
    desk.rulebook.period("decision", on).ok_or_else(|| Error::internal(format!("no period `decision` on {on}")))
}

/// The day by which we answer what arrived at a moment: the decision's period from the last day for
/// registration, or from arrival where the law counts from there.
pub(super) fn promised(desk: &Desk, arrived: Timestamp) -> Result<Date> {
    let decision = decision_rule(desk, arrived)?;
    let start = match decision.start {
        clocks::Trigger::Registration => begin_clock(desk, "registration", None, arrived)?.due_at.plus_seconds(-1),
        _ => arrived,
    };
    let due = clocks::due(decision, &[(start, clocks::Step::Start)], start, &desk.calendar, &desk.zone)
        .map_err(Error::internal)?;
    Ok(last_day(desk, due.at))
}
