//! The frame of every act of the office on a case: the case as it stands, the right, the clocks, and
//! at the end one transaction that keeps all of it or nothing.

use crate::model::{Case, Clock, Passes, State, Transition, Voice, Waiting, erase_from, next};
use crate::store::{self, FileRow, InquiryRow, StepRow};
use crate::{Desk, sealed};
use access::{Actor, Granted, Permission, Role, Scope, require};
use base::{Date, EntryId, Error, Lang, Result, RootId, Timestamp};
use db::WriteTx;
use exchange::clocks::{self, Ground, Length, Step};
use serde_json::json;
use sqlx::types::Json;
use uuid::Uuid;
use vault::{Compartment, Field, FileCard, Reader};

/// Whether an actor has a place on a case: the officer who has it, whoever leads its unit or the
/// institution, and, while nobody has it yet, the people of the unit where it lies.
pub fn place_on(actor: &Actor, case: &Case) -> bool {
    let me = actor.who.person();
    if me.is_some_and(|me| case.walls.contains(&me)) {
        return false;
    }
    let in_unit = actor.units.contains(&case.unit);
    let roles = actor.effective_roles();
    (me.is_some() && case.officer == me)
        || (in_unit && (case.officer.is_none() || roles.has(Role::HeadOfUnit)))
        || roles.has(Role::Ombudsperson)
}

/// An act on a case in the making.
pub struct Work<'d> {
    pub(crate) desk: &'d Desk,
    pub(crate) tx: WriteTx,
    pub(crate) actor: &'d Actor,
    /// The right it is done by.
    pub granted: Granted,
    /// The case as it will be.
    pub case: Case,
    pub(crate) now: Timestamp,
    clocks: Vec<Clock>,
    changed: Vec<Uuid>,
    begun: Vec<Uuid>,
    inquiries: Vec<InquiryRow>,
}

impl std::fmt::Debug for Work<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Work").field("case", &self.case.id).finish_non_exhaustive()
    }
}

impl<'d> Work<'d> {
    /// Begins an act: reads the case, asks for the right, and refuses if the case has moved on since
    /// the page was shown (`version`).
    pub async fn begin(
        desk: &'d Desk,
        actor: &'d Actor,
        root: RootId,
        version: Option<i64>,
        permission: Permission,
    ) -> Result<Self> {
        let mut tx = desk.db.write().await?;
        let case = desk.case(&mut tx, root).await?;
        let granted = require(actor, permission, &Scope::Case { root, on_case: place_on(actor, &case) })?;
        if case.erased_at.is_some() {
            return Err(Error::Conflict("complaints-conflict-erased"));
        }
        if version.is_some_and(|v| v != case.version) {
            return Err(Error::Conflict("complaints-conflict-changed"));
        }
        let clocks = store::clocks(&mut tx, root).await?;
        let inquiries = store::inquiries(&mut tx, root).await?;
        let now = desk.world.now();
        Ok(Self { desk, tx, actor, granted, case, now, clocks, changed: vec![], begun: vec![], inquiries })
    }

    /// The language the complainant reads.
    pub fn lang(&self) -> Lang {
        self.case.lang.into()
    }

    /// The inquiries made so far.
    pub fn inquiries(&self) -> &[InquiryRow] {
        &self.inquiries
    }

    /// Takes a step, if the case's state allows it.
    pub fn take(&mut self, step: Transition) -> Result<()> {
        let change = self.case.take(step).map_err(|refusal| Error::Conflict(refusal.text()))?;
        self.case.state = change.state;
        self.case.ending = change.ending;
        if change.state == State::Closed {
            self.case.closed_at = Some(self.now);
            self.case.erase_from = erase_from(&self.case, &self.desk.rulebook, &self.desk.zone);
        }
        Ok(())
    }

    /// Seals words into the case's story as this actor's entry.
    pub async fn seal(&mut self, field: Field, words: &[u8]) -> Result<EntryId> {
        let on = sealed::Place { root: self.case.id, instead: self.instead(), compartment: Compartment::Story, field };
        sealed::append(self.desk, &mut self.tx, &self.granted, self.actor, on, words).await
    }

    /// Who reads on where all readers of the case are gone: its unit, unless a wall may stand in it.
    fn instead(&self) -> Reader {
        if self.case.walls.is_empty() { Reader::Unit(self.case.unit) } else { Reader::Recovery }
    }

    /// Seals the card of a file that came in somebody's name.
    pub async fn add_file(&mut self, voice: Voice, file: &FileCard) -> Result<()> {
        let entry = self.seal(Field::FILE, file.to_bytes()?.expose()).await?;
        let size = i64::try_from(file.size).unwrap_or(i64::MAX);
        let row = FileRow { id: file.file, entry, size, voice, at: self.now };
        store::add_file(&mut self.tx, self.case.id, &row).await
    }

    /// Writes a step into the timeline. `shown`: the complainant sees it.
    pub async fn step(
        &mut self,
        kind: &str,
        entry: Option<EntryId>,
        detail: serde_json::Value,
        shown: bool,
    ) -> Result<()> {
        self.step_of(Voice::Office, kind, entry, detail, shown).await
    }

    /// The same for another voice.
    pub async fn step_of(
        &mut self,
        voice: Voice,
        kind: &str,
        entry: Option<EntryId>,
        detail: serde_json::Value,
        shown: bool,
    ) -> Result<()> {
        let row = StepRow {
            n: 0,
            at: self.now,
            voice,
            person: self.granted.who().person(),
            role: Some(self.granted.role().code().to_owned()),
            kind: kind.to_owned(),
            entry,
            detail: Json(detail),
            shown,
        };
        store::add_step(&mut self.tx, self.case.id, &row).await
    }

    /// Starts the clock of a rule of today; gives the last day it has.
    pub fn start_clock(&mut self, rule: &str, about: Option<Uuid>) -> Result<Date> {
        self.start_clock_at(rule, about, self.now)
    }

    /// The same from an earlier moment, where the rule counts from one.
    pub fn start_clock_at(&mut self, rule: &str, about: Option<Uuid>, from: Timestamp) -> Result<Date> {
        let clock = begin_clock(self.desk, rule, about, from)?;
        let last = last_day(self.desk, clock.due_at);
        self.begun.push(clock.id);
        self.clocks.push(clock);
        Ok(last)
    }

    /// Stops the running clocks of a rule, or of what they are about.
    pub fn stop_clocks(&mut self, rule: &str, about: Option<Uuid>) {
        let now = self.now;
        for clock in self.clocks.iter_mut().filter(|c| c.rule == rule && c.stopped_at.is_none()) {
            if about.is_none() || clock.about == about {
                clock.steps.0.push((now, Step::Stop));
                clock.stopped_at = Some(now);
                self.changed.push(clock.id);
            }
        }
    }

    /// Extends the running clock of a rule; gives the last day it has now.
    pub fn extend_clock(&mut self, rule: &str, by: Length, ground: &str) -> Result<Date> {
        let (desk, now) = (self.desk, self.now);
        let Some(clock) = self.clocks.iter_mut().find(|c| c.rule == rule && c.stopped_at.is_none()) else {
            return Err(Error::Conflict("complaints-conflict-no-clock"));
        };
        clock.steps.0.push((now, Step::Extend(by, Ground(ground.to_owned()))));
        clock.due_at = due_of(desk, clock, now)?;
        self.changed.push(clock.id);
        Ok(last_day(desk, clock.due_at))
    }

    /// Notes an inquiry that went out.
    pub async fn inquire(&mut self, inquiry: InquiryRow) -> Result<()> {
        store::add_inquiry(&mut self.tx, self.case.id, &inquiry).await?;
        self.inquiries.push(inquiry);
        Ok(())
    }

    /// Notes the reply to an inquiry.
    pub async fn replied(&mut self, inquiry: Uuid, entry: EntryId) -> Result<()> {
        if !store::answer_inquiry(&mut self.tx, self.case.id, inquiry, self.now, entry).await? {
            return Err(Error::Conflict("complaints-conflict-replied"));
        }
        for row in self.inquiries.iter_mut().filter(|i| i.id == inquiry) {
            row.replied_at = Some(self.now);
        }
        self.stop_clocks("inquiry-reply", Some(inquiry));
        Ok(())
    }

    /// How much may be passed on: what the complainant allowed, or what was decided for duty's sake
    /// after they were told.
    pub async fn may_pass_on(&mut self, wanted: Passes) -> Result<bool> {
        if self.case.passes.allows(wanted) {
            return Ok(true);
        }
        let steps = store::steps(&mut self.tx, self.case.id).await?;
        let overridden = steps
            .iter()
            .filter(|s| s.kind == "override")
            .filter_map(|s| s.detail.get("passes")?.as_str().and_then(Passes::from_code))
            .any(|allowed| allowed.allows(wanted));
        Ok(overridden)
    }

    /// Keeps the act: works out what is due next, writes the case, and commits.
    pub async fn keep(mut self) -> Result<Case> {
        let waiting: Vec<Waiting> =
            self.inquiries.iter().filter(|i| i.replied_at.is_none()).map(|i| Waiting { inquiry: i.id }).collect();
        if matches!(self.case.state, State::Decided | State::Answered | State::Closed) {
            self.stop_clocks("inquiry-reply", None);
        }
        if matches!(self.case.state, State::Answered | State::Closed) {
            self.stop_clocks("redirection", None);
        }
        let (act, at) = next(&self.case, &self.clocks, &waiting, self.now);
        act.code().clone_into(&mut self.case.next_act);
        self.case.next_at = at;
        for clock in &self.clocks {
            if self.begun.contains(&clock.id) {
                store::add_clock(&mut self.tx, self.case.id, clock).await?;
            } else if self.changed.contains(&clock.id) {
                store::update_clock(&mut self.tx, self.case.id, clock).await?;
            }
        }
        if !store::update_case(&mut self.tx, &self.case).await? {
            return Err(Error::Conflict("complaints-conflict-changed"));
        }
        self.tx.commit().await?;
        self.case.version += 1;
        Ok(self.case)
    }
}

/// A clock of today's rule that starts at a moment.
pub(crate) fn begin_clock(desk: &Desk, rule: &str, about: Option<Uuid>, start: Timestamp) -> Result<Clock> {
    let mut clock = Clock {
        id: EntryId::new(&desk.world).0,
        rule: rule.to_owned(),
        about,
        steps: Json(vec![(start, Step::Start)]),
        due_at: start,
        stopped_at: None,
    };
    clock.due_at = due_of(desk, &clock, start)?;
    Ok(clock)
}

/// The first moment too late for a clock, as things stand.
fn due_of(desk: &Desk, clock: &Clock, now: Timestamp) -> Result<Timestamp> {
    standing(desk, clock, now).map(|due| due.at)
}

/// The last day of a reply to an inquiry that is sent now.
pub(crate) fn reply_due(desk: &Desk) -> Result<Date> {
    Ok(last_day(desk, begin_clock(desk, "inquiry-reply", None, desk.world.now())?.due_at))
}

/// The last day before the moment that is too late.
pub(crate) fn last_day(desk: &Desk, too_late: Timestamp) -> Date {
    too_late.plus_seconds(-1).date_in(&desk.zone)
}

/// How a clock stands, and how that came about.
pub(crate) fn standing(desk: &Desk, clock: &Clock, now: Timestamp) -> Result<clocks::Due> {
    let started = clock.steps.0.first().map_or(now, |(at, _)| *at).date_in(&desk.zone);
    let rule = desk
        .rulebook
        .period(&clock.rule, started)
        .ok_or_else(|| Error::internal(format!("the rulebook has no period `{}` on {started}", clock.rule)))?;
    clocks::due(rule, &clock.steps.0, now, &desk.calendar, &desk.zone).map_err(|e| match e {
        clocks::ClockError::ExtendedTooLate(_) => Error::Conflict("complaints-conflict-extended-too-late"),
        clocks::ClockError::ExtendedTooFar(_) => Error::Conflict("complaints-conflict-extended-too-far"),
        other => Error::internal(other),
    })
}

/// Detail of a step with nothing to say.
pub(crate) fn nothing() -> serde_json::Value {
    json!({})
}
