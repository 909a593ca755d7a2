//! An individual communication to a committee, from its preparation to the last grade of the State's follow-up. What
//! happened is a list of dated deeds that is never overwritten; where it stands and what is due are worked out from it
//! each time.
//!
//! Periods: ICCPR-OP1 art. 4(2), CAT art. 22(3) and the others give the State six months, ICERD art. 14(6)(b) three; the
//! rest is practice and settings. See `periods.toml`.

mod clocks;
mod typed;

pub use clocks::{Ground, Running, next};
pub use typed::{NewCommunication, NewDeed, TypedCommunication, TypedDeed};

use super::{Procedure, coded};
use base::{Date, PersonId, RootId, Timestamp};

coded! {
    /// Where a communication stands.
    Stage {
        /// It is being written; no committee has it yet.
        Prepared = "prepared",
        /// It was sent to the committee, which has not registered it yet.
        Submitted = "submitted",
        /// It was registered and sent to the State, whose observations are waited for.
        Observations = "observations",
        /// The State answered; the author may comment.
        Comments = "comments",
        /// Both sides were heard; the committee examines it.
        Examination = "examination",
        /// The committee found a violation and follows up what the State does.
        FollowUp = "follow-up",
        /// The office follows it no more.
        Closed = "closed",
    }
}

coded! {
    /// How interim measures stand: what a committee asks of the State lest a person suffer irreparable harm meanwhile.
    Interim {
        /// Nobody asked for any.
        None = "none",
        /// The committee was asked.
        Requested = "requested",
        /// The committee asked the State for them.
        Granted = "granted",
        /// The committee did not.
        Refused = "refused",
        /// The committee took its request back.
        Lifted = "lifted",
    }
}

coded! {
    /// How a committee decided.
    Outcome {
        /// It found a violation.
        Violation = "violation",
        /// It found none.
        NoViolation = "no-violation",
        /// It did not look into the merits.
        Inadmissible = "inadmissible",
        /// It ended the examination.
        Discontinued = "discontinued",
    }
}

coded! {
    /// A committee's grade of what a State did about its views: CCPR/C/128/3 and the like.
    Grade {
        /// Largely satisfactory.
        A = "a",
        /// Partially satisfactory.
        B = "b",
        /// Not satisfactory.
        C = "c",
        /// No cooperation with the committee.
        D = "d",
        /// Contrary to the views, or their rejection.
        E = "e",
    }
}

/// Something that happened to a communication.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Deed {
    /// It was sent to the committee.
    Submitted,
    /// The committee registered it and sent it to the State: the State's time runs from here.
    Registered,
    /// The committee was asked for interim measures.
    InterimRequested,
    /// The committee asked the State for them.
    InterimGranted,
    /// The committee did not.
    InterimRefused,
    /// The State said how it keeps them.
    InterimReport,
    /// The committee took its request back.
    InterimLifted,
    /// The State contests that the communication is admissible.
    Objection,
    /// The State's observations, first or further ones.
    Observations,
    /// The author's comments on them.
    Comments,
    /// The committee gave more time: which period, and its new last day.
    Extended(Period, Date),
    /// The committee decided.
    Decided(Outcome),
    /// The State's reply to the views.
    Reply,
    /// The committee graded what the State did in this round.
    Graded(Grade),
    /// The committee asked the State once more: another round of the follow-up.
    Round,
    /// The office follows it no more.
    Closed,
    /// Somebody who works on it wrote something down or added papers.
    Note,
}

coded! {
    /// A period that a committee can make longer.
    Period {
        /// For the State's observations.
        Observations = "observations",
        /// For the author's comments.
        Comments = "comments",
        /// For the State's word on interim measures.
        InterimReport = "interim-report",
        /// For the State's reply to the views.
        FollowUp = "follow-up",
    }
}

impl Deed {
    /// The words of all kinds, in the order of a communication's way.
    pub const KINDS: &[&str] = &[
        "submitted",
        "registered",
        "interim-requested",
        "interim-granted",
        "interim-refused",
        "interim-report",
        "interim-lifted",
        "objection",
        "observations",
        "comments",
        "extended",
        "decided",
        "reply",
        "graded",
        "round",
        "closed",
        "note",
    ];

    /// The stored word of its kind.
    pub const fn kind(&self) -> &'static str {
        match self {
            Self::Submitted => "submitted",
            Self::Registered => "registered",
            Self::InterimRequested => "interim-requested",
            Self::InterimGranted => "interim-granted",
            Self::InterimRefused => "interim-refused",
            Self::InterimReport => "interim-report",
            Self::InterimLifted => "interim-lifted",
            Self::Objection => "objection",
            Self::Observations => "observations",
            Self::Comments => "comments",
            Self::Extended(..) => "extended",
            Self::Decided(_) => "decided",
            Self::Reply => "reply",
            Self::Graded(_) => "graded",
            Self::Round => "round",
            Self::Closed => "closed",
            Self::Note => "note",
        }
    }

    /// What it says besides: the period, the outcome or the grade.
    pub const fn about(&self) -> Option<&'static str> {
        match self {
            Self::Extended(period, _) => Some(period.code()),
            Self::Decided(outcome) => Some(outcome.code()),
            Self::Graded(grade) => Some(grade.code()),
            _ => None,
        }
    }

    /// The new last day of an extension.
    pub const fn until(&self) -> Option<Date> {
        match self {
            Self::Extended(_, until) => Some(*until),
            _ => None,
        }
    }

    /// Reads the stored words.
    pub fn read(kind: &str, about: Option<&str>, until: Option<Date>) -> Option<Self> {
        Some(match kind {
            "extended" => Self::Extended(Period::from_code(about?)?, until?),
            "decided" => Self::Decided(Outcome::from_code(about?)?),
            "graded" => Self::Graded(Grade::from_code(about?)?),
            "submitted" => Self::Submitted,
            "registered" => Self::Registered,
            "interim-requested" => Self::InterimRequested,
            "interim-granted" => Self::InterimGranted,
            "interim-refused" => Self::InterimRefused,
            "interim-report" => Self::InterimReport,
            "interim-lifted" => Self::InterimLifted,
            "objection" => Self::Objection,
            "observations" => Self::Observations,
            "comments" => Self::Comments,
            "reply" => Self::Reply,
            "round" => Self::Round,
            "closed" => Self::Closed,
            "note" => Self::Note,
            _ => return None,
        })
    }
}

/// A deed on its day.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Event {
    /// Its number in the file, in the order of recording.
    pub n: i32,
    /// The day it happened.
    pub day: Date,
    /// What happened.
    pub deed: Deed,
}

/// A clock as the deeds started, extended and stopped it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Clock {
    /// The period's id in the rulebook.
    pub rule: &'static str,
    /// The day it started.
    pub started: Date,
    /// Days on which the committee gave more time, and the new last day each time.
    pub extended: Vec<(Date, Date)>,
    /// The day on which what it waited for came.
    pub stopped: Option<Date>,
}

/// Where a communication stands after its deeds.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Standing {
    /// The stage.
    pub stage: Stage,
    /// Interim measures.
    pub interim: Interim,
    /// The committee's decision.
    pub outcome: Option<Outcome>,
    /// The round of the follow-up, from 1; 0 before it.
    pub round: i32,
    /// Whether the State replied in this round.
    pub replied: bool,
    /// Each round's grade, with the day it was given.
    pub grades: Vec<(i32, Grade, Date)>,
    /// All clocks, running or not.
    pub clocks: Vec<Clock>,
}

/// Why deeds do not make a history.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Refusal {
    /// A deed does not fit where the communication stood on its day.
    OutOfPlace,
    /// The new last day is not later than the old one, or later than the rule allows.
    NoSuchExtension,
}

impl Refusal {
    /// Key of the text for the person who tried.
    pub const fn text(self) -> &'static str {
        match self {
            Self::OutOfPlace => "treaties-wrong-place",
            Self::NoSuchExtension => "treaties-wrong-extension",
        }
    }
}

const OBSERVATIONS: &str = "communication-observations";
const OBSERVATIONS_CERD: &str = "communication-observations-cerd";
const OBSERVATIONS_CED: &str = "communication-observations-ced";
const ADMISSIBILITY: &str = "communication-admissibility";
const COMMENTS: &str = "communication-comments";
const INTERIM_ANSWER: &str = "communication-interim-answer";
const INTERIM_REPORT: &str = "communication-interim-report";
const FOLLOW_UP: &str = "communication-follow-up";

/// The rule by which a committee counts the State's time for observations.
const fn observations_rule(committee: Procedure) -> &'static str {
    match committee {
        Procedure::Cerd => OBSERVATIONS_CERD,
        Procedure::Ced => OBSERVATIONS_CED,
        _ => OBSERVATIONS,
    }
}

impl Standing {
    /// Where every communication begins.
    fn new() -> Self {
        Self {
            stage: Stage::Prepared,
            interim: Interim::None,
            outcome: None,
            round: 0,
            replied: false,
            grades: vec![],
            clocks: vec![],
        }
    }

    /// Where a communication stands after its deeds, taken in the order of their days.
    ///
    /// # Errors
    /// [`Refusal::OutOfPlace`] if a deed does not fit what came before it.
    pub fn after(committee: Procedure, events: &[Event]) -> Result<Self, Refusal> {
        let mut in_order: Vec<&Event> = events.iter().collect();
        in_order.sort_by_key(|event| (event.day, event.n));
        let mut standing = Self::new();
        for event in in_order {
            standing.take(committee, event.day, &event.deed).ok_or(Refusal::OutOfPlace)?;
        }
        Ok(standing)
    }

    /// The grade given last.
    pub fn grade(&self) -> Option<Grade> {
        self.grades.last().map(|(_, grade, _)| *grade)
    }

    /// Whether this round of the follow-up was graded.
    pub fn is_graded(&self) -> bool {
        self.grades.iter().any(|(round, ..)| *round == self.round)
    }

    fn take(&mut self, committee: Procedure, day: Date, deed: &Deed) -> Option<()> {
        use Stage::{Closed, Comments, Examination, FollowUp, Observations, Prepared, Submitted};
        let fits = |it: bool| it.then_some(());
        let is_open = !matches!(self.stage, Closed | FollowUp);
        match deed {
            Deed::Note => {}
            Deed::Submitted => {
                fits(self.stage == Prepared)?;
                self.stage = Submitted;
            }
            Deed::Registered => {
                fits(matches!(self.stage, Prepared | Submitted))?;
                self.stage = Observations;
                self.start(observations_rule(committee), day);
                if committee == Procedure::Hrc {
                    self.start(ADMISSIBILITY, day);
                }
            }
            Deed::InterimRequested => {
                fits(is_open && !matches!(self.interim, Interim::Requested | Interim::Granted))?;
                self.interim = Interim::Requested;
                self.start(INTERIM_ANSWER, day);
            }
            Deed::InterimGranted => {
                // A committee may also ask the State without having been asked.
                fits(is_open && self.interim != Interim::Granted)?;
                self.interim = Interim::Granted;
                self.stop(INTERIM_ANSWER, day);
                self.start(INTERIM_REPORT, day);
            }
            Deed::InterimRefused => {
                fits(self.interim == Interim::Requested)?;
                self.interim = Interim::Refused;
                self.stop(INTERIM_ANSWER, day);
            }
            Deed::InterimReport => fits(self.interim == Interim::Granted && self.stop(INTERIM_REPORT, day))?,
            Deed::InterimLifted => {
                fits(self.interim == Interim::Granted)?;
                self.interim = Interim::Lifted;
                self.stop(INTERIM_REPORT, day);
            }
            Deed::Objection => {
                fits(self.stage == Observations)?;
                self.stop(ADMISSIBILITY, day);
            }
            Deed::Observations => {
                fits(matches!(self.stage, Observations | Comments | Examination))?;
                self.stage = Comments;
                for rule in [observations_rule(committee), ADMISSIBILITY, COMMENTS] {
                    self.stop(rule, day);
                }
                self.start(COMMENTS, day);
            }
            Deed::Comments => {
                fits(matches!(self.stage, Comments | Examination))?;
                self.stage = Examination;
                self.stop(COMMENTS, day);
            }
            Deed::Extended(period, until) => {
                let rule = match period {
                    Period::Observations => observations_rule(committee),
                    Period::Comments => COMMENTS,
                    Period::InterimReport => INTERIM_REPORT,
                    Period::FollowUp => FOLLOW_UP,
                };
                self.running(rule)?.extended.push((day, *until));
            }
            Deed::Decided(outcome) => {
                let unheard = matches!(outcome, Outcome::Inadmissible | Outcome::Discontinued);
                fits(
                    matches!(self.stage, Observations | Comments | Examination) || unheard && self.stage == Submitted,
                )?;
                self.outcome = Some(*outcome);
                self.stop_all(day);
                if *outcome == Outcome::Violation {
                    self.stage = FollowUp;
                    self.round = 1;
                    self.start(FOLLOW_UP, day);
                } else {
                    self.stage = Closed;
                }
            }
            Deed::Reply => {
                fits(self.stage == FollowUp)?;
                self.replied = true;
                self.stop(FOLLOW_UP, day);
            }
            Deed::Graded(grade) => {
                fits(self.stage == FollowUp && !self.is_graded())?;
                self.grades.push((self.round, *grade, day));
                self.stop(FOLLOW_UP, day);
            }
            Deed::Round => {
                fits(self.stage == FollowUp && self.is_graded())?;
                self.round += 1;
                self.replied = false;
                self.start(FOLLOW_UP, day);
            }
            Deed::Closed => {
                fits(self.stage != Closed)?;
                self.stage = Closed;
                self.stop_all(day);
            }
        }
        Some(())
    }

    fn start(&mut self, rule: &'static str, day: Date) {
        self.clocks.push(Clock { rule, started: day, extended: vec![], stopped: None });
    }

    fn running(&mut self, rule: &str) -> Option<&mut Clock> {
        self.clocks.iter_mut().find(|clock| clock.rule == rule && clock.stopped.is_none())
    }

    /// Stops a clock; `false` if it does not run.
    fn stop(&mut self, rule: &str, day: Date) -> bool {
        self.running(rule).map(|clock| clock.stopped = Some(day)).is_some()
    }

    fn stop_all(&mut self, day: Date) {
        for clock in self.clocks.iter_mut().filter(|clock| clock.stopped.is_none()) {
            clock.stopped = Some(day);
        }
    }
}

/// The clear part of a communication: codes, days and numbers, never what it says.
#[derive(Debug, Clone, PartialEq, Eq, sqlx::FromRow)]
pub struct Communication {
    /// Its id, and that of its keys.
    pub root: RootId,
    /// Our number.
    pub number: String,
    /// The committee's number, `1234/2026`, once there is one.
    pub un_number: Option<String>,
    /// The committee.
    pub committee: Procedure,
    /// Articles of the treaty, `7, 9(1), 14`.
    pub articles: String,
    /// Where it stands.
    pub stage: Stage,
    /// Interim measures.
    pub interim: Interim,
    /// How the committee decided.
    pub outcome: Option<Outcome>,
    /// The newest grade.
    pub grade: Option<Grade>,
    /// The round of the follow-up.
    pub round: i32,
    /// What is to be done or waited for, a word of [`next`].
    pub next_act: String,
    /// By which day.
    pub next_due: Option<Date>,
    /// Who opened the file.
    pub officer: PersonId,
    /// When.
    pub opened_at: Timestamp,
    /// Counts the changes, so that two people do not overwrite each other.
    pub version: i64,
}

impl Communication {
    /// Takes over what its deeds have come to.
    pub fn stand(&mut self, standing: &Standing, running: &[Running]) {
        let (act, due) = next(standing, running);
        self.stage = standing.stage;
        self.interim = standing.interim;
        self.outcome = standing.outcome;
        self.grade = standing.grade();
        self.round = standing.round;
        act.clone_into(&mut self.next_act);
        self.next_due = due;
    }
}

#[cfg(test)]
mod tests;
