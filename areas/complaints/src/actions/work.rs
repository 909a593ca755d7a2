//! The frame of every act of the office on a case: the case as it stands, the right, the clocks, and
//! at the end one transaction that keeps all of it or nothing.

use crate::model::{Case, Clock, Passes, State, Transition, Voice, Waiting, erase_from, next};
use crate::store::{self, FileRow, InquiryRow, StepRow};
use crate::{Desk, sealed};
use access::{Actor, Granted, Permission, Role, Scope, require};
use base::{Date, EntryId, Error, Lang, PersonId, Result, RootId, Timestamp};
use db::WriteTx;
use exchange::clocks::{self, Ground, Length, Step};
use serde_json::json;
use sqlx::types::Json;
use std::ops::{Deref, DerefMut};
use uuid::Uuid;
use vault::{Compartment, Field, FileCard, Reader};

/// Whether an actor has a place on a case: the officer who has it, whoever leads its unit or the institution or a unit it
/// is offered to, and, while nobody has it yet, the people of the unit where it lies.
pub fn place_on(actor: &Actor, case: &Case) -> bool {
    let me = actor.who.person();
    if me.is_some_and(|me| case.walls.contains(&me)) {
        return false;
    }
    let in_unit = actor.units.contains(&case.unit);
    let roles = actor.effective_roles();
    (me.is_some() && case.officer == me)
        || (in_unit && (case.officer.is_none() || roles.has(Role::HeadOfUnit)))
        || (roles.has(Role::HeadOfUnit) && case.offered_to.is_some_and(|unit| actor.units.contains(&unit)))
        || roles.has(Role::Ombudsperson)
}

/// The transaction of an act: its own, or that of the event it follows from.
pub(crate) enum Turn<'d> {
    Own(WriteTx),
    Lent(&'d mut WriteTx),
}

impl Deref for Turn<'_> {
    type Target = WriteTx;

    fn deref(&self) -> &WriteTx {
        match self {
            Self::Own(tx) => tx,
            Self::Lent(tx) => tx,
        }
    }
}

impl DerefMut for Turn<'_> {
    fn deref_mut(&mut self) -> &mut WriteTx {
        match self {
            Self::Own(tx) => tx,
            Self::Lent(tx) => tx,
        }
    }
}

/// An act on a case in the making.
pub struct Work<'d> {
    pub(crate) desk: &'d Desk,
    pub(crate) tx: Turn<'d>,
    pub(crate) actor: &'d Actor,
    granted: Option<Granted>,
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
        Self::of(desk, Turn::Own(tx), actor, Some(granted), case).await
    }

    /// Begins what the calendar or an event does to a case: clear codes and clocks only, since a job holds no key.
    pub(crate) async fn by_itself(desk: &'d Desk, tx: Turn<'d>, root: RootId) -> Result<Self> {
        static NOBODY: std::sync::LazyLock<Actor> =
            std::sync::LazyLock::new(|| Actor::without_account(access::Who::Job("complaints")));
        let mut tx = tx;
        let case = desk.case(&mut tx, root).await?;
        Self::of(desk, tx, &NOBODY, None, case).await
    }

    async fn of(
        desk: &'d Desk,
        mut tx: Turn<'d>,
        actor: &'d Actor,
        granted: Option<Granted>,
        case: Case,
    ) -> Result<Self> {
        let clocks = store::clocks(&mut tx, case.id).await?;
        let inquiries = store::inquiries(&mut tx, case.id).await?;
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
        self.seal_in(Compartment::Story, field, words).await
    }

    /// The same for who people are: apart from the story.
    pub async fn seal_in(&mut self, compartment: Compartment, field: Field, words: &[u8]) -> Result<EntryId> {
        let on = sealed::Place { root: self.case.id, instead: self.instead(), compartment, field };
        let granted = self.granted()?;
        sealed::append(self.desk, &mut self.tx, &granted, self.actor, on, words).await
    }

    /// The right it is done by; a job has none.
    pub fn granted(&self) -> Result<Granted> {
        self.granted.clone().ok_or(Error::Forbidden("a job has no right to this"))
    }

    /// The person who acts.
    pub fn person(&self) -> Result<PersonId> {
        self.granted()?.who().person().ok_or(Error::NotFound)
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
            person: self.granted.as_ref().and_then(|granted| granted.who().person()),
            role: self.granted.as_ref().map(|granted| granted.role().code().to_owned()),
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
                clock.look_at = None;
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
        set_due(desk, clock, now)?;
        self.changed.push(clock.id);
        Ok(last_day(desk, clock.due_at))
    }

    /// Counts a running clock from another moment, such as the day on which a body received a letter; gives the last day
    /// it has now.
    pub fn restart_clock(&mut self, about: Uuid, from: Timestamp) -> Result<Date> {
        let (desk, now) = (self.desk, self.now);
        let clock = self.clocks.iter_mut().find(|c| c.about == Some(about) && c.stopped_at.is_none());
        let clock = clock.ok_or(Error::Conflict("complaints-conflict-no-clock"))?;
        clock.steps = Json(vec![(from, Step::Start)]);
        set_due(desk, clock, now)?;
        self.changed.push(clock.id);
        Ok(last_day(desk, clock.due_at))
    }

    /// The calendar looks at the clocks: reminds, or tells somebody higher up. Gives what it did, by the period's id.
    pub(crate) fn look(&mut self) -> Result<Vec<(String, clocks::Look)>> {
        let (desk, now) = (self.desk, self.now);
        let mut done = vec![];
        for clock in self.clocks.iter_mut().filter(|c| c.stopped_at.is_none()) {
            let looks = looks_at(desk, clock)?;
            for (_, look) in looks.iter().skip(usize::try_from(clock.looked).unwrap_or(0)).take_while(|l| l.0 <= now) {
                clock.looked += 1;
                if let clocks::Look::Escalate(level) = look {
                    clock.level = *level;
                }
                done.push((clock.rule.clone(), *look));
            }
            clock.look_at = looks.get(usize::try_from(clock.looked).unwrap_or(0)).map(|(at, _)| *at);
            self.changed.push(clock.id);
        }
        Ok(done)
    }

    /// Counts running clocks anew by today's calendar and periods; gives those that have another end now: the clock, the
    /// period's id, the end before and after.
    pub(crate) fn recount(&mut self) -> Result<Vec<(Uuid, String, Timestamp, Timestamp)>> {
        let (desk, now) = (self.desk, self.now);
        let mut moved = vec![];
        for clock in self.clocks.iter_mut().filter(|c| c.stopped_at.is_none()) {
            let before = clock.due_at;
            set_due(desk, clock, now)?;
            self.changed.push(clock.id);
            if clock.due_at != before {
                moved.push((clock.id, clock.rule.clone(), before, clock.due_at));
            }
        }
        Ok(moved)
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

    /// Notes that a body replied here by itself.
    pub(crate) async fn answered_here(&mut self, inquiry: Uuid, at: Timestamp) -> Result<()> {
        store::inquiry_answered(&mut self.tx, self.case.id, inquiry, at).await?;
        for row in self.inquiries.iter_mut().filter(|i| i.id == inquiry) {
            row.replied_at = Some(at);
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

    /// Keeps the act: works out what is due next, writes the case, and commits if the transaction is its own.
    pub async fn keep(mut self) -> Result<Case> {
        self.write().await?;
        if let Turn::Own(tx) = self.tx {
            tx.commit().await?;
        }
        self.case.version += 1;
        Ok(self.case)
    }

    async fn write(&mut self) -> Result<()> {
        let waiting: Vec<Waiting> =
            self.inquiries.iter().filter(|i| i.replied_at.is_none()).map(|i| Waiting { inquiry: i.id }).collect();
        if matches!(self.case.state, State::Decided | State::Answered | State::Closed) {
            self.stop_clocks("inquiry-reply", None);
        }
        if !matches!(self.case.state, State::Received | State::Registered) {
            self.stop_clocks("admissibility", None);
        }
        if matches!(self.case.state, State::Answered | State::Closed) {
            self.stop_clocks("redirection", None);
        }
        let running = self.clocks.iter().filter(|c| c.stopped_at.is_none());
        self.case.escalated = running.map(|c| c.level).max().unwrap_or(0);
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
        Ok(())
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
        look_at: None,
        looked: 0,
        level: 0,
    };
    set_due(desk, &mut clock, start)?;
    Ok(clock)
}

/// Works out the first moment too late for a clock as things stand, and what of the calendar's looks lies ahead.
fn set_due(desk: &Desk, clock: &mut Clock, now: Timestamp) -> Result<()> {
    clock.due_at = standing(desk, clock, now)?.at;
    let looks = looks_at(desk, clock)?;
    let past = looks.iter().take_while(|(at, _)| *at <= now).count();
    clock.looked = i32::try_from(past).unwrap_or(i32::MAX);
    clock.look_at = looks.get(past).map(|(at, _)| *at);
    let level = looks.iter().take(past).filter_map(|(_, look)| match look {
        clocks::Look::Escalate(level) => Some(*level),
        clocks::Look::Remind => None,
    });
    clock.level = level.max().unwrap_or(0);
    Ok(())
}

fn looks_at(desk: &Desk, clock: &Clock) -> Result<Vec<(Timestamp, clocks::Look)>> {
    let rule = rule_of(desk, clock, clock.due_at)?;
    Ok(clocks::looks(rule, clock.due_at, &desk.calendar, &desk.zone))
}

/// The rule a clock runs by: that of the day it started.
fn rule_of<'d>(desk: &'d Desk, clock: &Clock, now: Timestamp) -> Result<&'d clocks::Rule> {
    let started = clock.steps.0.first().map_or(now, |(at, _)| *at).date_in(&desk.zone);
    let rule = desk.rulebook.period(&clock.rule, started);
    rule.ok_or_else(|| Error::internal(format!("the rulebook has no period `{}` on {started}", clock.rule)))
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
    let rule = rule_of(desk, clock, now)?;
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
