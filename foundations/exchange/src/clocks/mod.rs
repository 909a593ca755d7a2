//! Clocks: by when something must be done, worked out from what happened, in local days.
//!
//! A day counts unless the clock stood still at its end: the day of a suspension does not count,
//! the day of a resumption does. Nothing here reads the present or a database.

mod calendar;
mod count;
mod looks;
#[cfg(test)]
mod tests;

pub use calendar::{Calendar, Day, Holiday, Holidays, MonthDay, Swap, Year};
pub use looks::{Look, looks};

use crate::rulebook::{Source, dated};
use base::{Date, DateRange, Timestamp, Trilingual};
use count::Track;
use jiff::tz::TimeZone;
use serde::{Deserialize, Serialize};

/// How long a clock runs.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Length {
    /// Working days.
    WorkingDays(u16),
    /// Calendar days.
    Days(u16),
    /// Months: to the same day of a later month, or to its last day.
    Months(u8),
    /// Minutes on the wall clock, nights and holidays included.
    Minutes(u32),
}

/// What sets a clock going.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Trigger {
    /// A complaint arrived.
    Arrival,
    /// It was registered.
    Registration,
    /// The office found that another body is competent.
    FoundNotCompetent,
    /// A clock was extended.
    Extension,
    /// An inquiry went to a body.
    InquirySent,
    /// A body received a recommendation.
    RecommendationReceived,
    /// The complainant wrote a message.
    MessageReceived,
    /// Torture or ill-treatment is alleged.
    TortureAlleged,
    /// A detained person handed a complaint to the place's administration.
    HandedOverInDetention,
    /// The violation happened, or the person learned of it.
    Violation,
    /// The complainant asked for a review, or complained of the office itself.
    ReviewAsked,
    /// Somebody is put under pressure because of a complaint.
    Reprisal,
    /// The time for a body's reply is over.
    ReplyOverdue,
    /// A body was told that it is about to be named.
    OverdueNoticed,
    /// A committee sent a communication to the State.
    CommunicationTransmitted,
    /// A committee was asked for interim measures.
    InterimRequested,
    /// A committee asked the State for interim measures.
    InterimGranted,
    /// The State's observations on a communication reached its author.
    ObservationsReceived,
    /// A committee's views, or its next request about them, reached the State.
    ViewsReceived,
}

/// Which day is the first to count.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum FirstDay {
    /// The day of the trigger.
    SameDay,
    /// The day after it.
    NextDay,
}

/// What happens when the last day is a day off.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Roll {
    /// The next working day is the last.
    NextWorkingDay,
    /// It stays.
    None,
}

/// A statutory period or the institution's own: an entry of `periods.toml`.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Rule {
    /// Its name in the code, such as `decision`.
    pub id: String,
    /// What people call it.
    pub names: Trilingual,
    /// What sets it going.
    pub start: Trigger,
    /// How long it runs.
    pub length: Length,
    /// The first day that counts. Of no meaning for minutes.
    pub first_day: FirstDay,
    /// What a last day off does. Of no meaning for minutes.
    pub roll: Roll,
    /// Whether it may be suspended, for instance by a question to the complainant. Off unless the law says so.
    #[serde(default)]
    pub suspends: bool,
    /// Whether and how far it may be extended.
    #[serde(default)]
    pub extension: Option<Extension>,
    /// How long before its end whoever has the matter is reminded.
    #[serde(default)]
    pub remind: Option<Length>,
    /// How long after its end somebody higher up is told: first the head of the unit, then whoever leads the institution.
    #[serde(default)]
    pub escalate: Vec<Length>,
    /// The start days it is for: a case is judged by the rules of its day.
    #[serde(default = "crate::rulebook::always", deserialize_with = "crate::rulebook::range::deserialize")]
    pub valid: DateRange,
    /// Where this is said.
    #[serde(default)]
    pub source: Source,
}

/// How far a period may be extended.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Extension {
    /// The most by which all extensions together may prolong it.
    pub most: Length,
    /// Where this is said; it may be another place than that of the period.
    #[serde(default)]
    pub source: Source,
}

dated! { Rule => id }

/// Why a clock was suspended or extended: a code the area knows.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Ground(pub String);

/// What happened to a clock.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Step {
    /// It began.
    Start,
    /// It stands still.
    Suspend(Ground),
    /// It runs again.
    Resume,
    /// It runs longer, counted from the last day it had.
    Extend(Length, Ground),
    /// What it waited for is done.
    Stop,
}

/// How a clock stands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum State {
    /// It runs.
    Running,
    /// It stands still.
    Suspended(Ground),
    /// It was stopped at that moment.
    Stopped(Timestamp),
}

/// What `used` and `left` count.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Unit {
    /// Working days.
    WorkingDays,
    /// Calendar days.
    Days,
    /// Minutes.
    Minutes,
}

/// When a clock runs out, and how that came about.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Due {
    /// The last day. While the clock is suspended: the last day if it resumed tomorrow.
    pub date: Date,
    /// The first moment that is too late.
    pub at: Timestamp,
    /// How it stands.
    pub state: State,
    /// What `used` and `left` count.
    pub unit: Unit,
    /// Units that have counted, today included.
    pub used: u32,
    /// Units after today up to and with the last day; negative: units since the last day.
    pub left: i32,
    /// Whether it is too late, or was when the clock stopped.
    pub late: bool,
    /// How the date came about, in order.
    pub explanation: Vec<Reason>,
}

/// One thing that shaped a deadline.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Reason {
    /// The rule that was applied: its id.
    Rule(String),
    /// The clock began on that day.
    Started(Date),
    /// A day on the way that was not what its weekday says.
    Special(Date, Day),
    /// It stood still from the first to the second day, both included.
    Suspended(Date, Date, Ground),
    /// It was extended on that day; the new last day before any roll.
    Extended(Date, Ground, Date),
    /// That day would have been the last, but is a day off: the next working day is.
    Rolled(Date, Day),
    /// The holidays of that year are not checked against a published list.
    Unconfirmed(i16),
}

/// Why a history makes no deadline.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum ClockError {
    /// Nothing has begun yet.
    #[error("the clock has not started")]
    NotStarted,
    /// A step lies before the one it follows.
    #[error("step {0} lies before the one it follows")]
    OutOfOrder(usize),
    /// A step does not fit what came before: a second start, a step after the stop, a resumption of a running clock.
    #[error("step {0} does not fit what came before")]
    DoesNotFit(usize),
    /// The rule was not in force on that day.
    #[error("rule {0} was not in force on {1}")]
    NotInForce(String, Date),
    /// The rule knows no suspension.
    #[error("rule {0} cannot be suspended")]
    MayNotSuspend(String),
    /// The rule knows no extension.
    #[error("rule {0} cannot be extended")]
    MayNotExtend(String),
    /// The clock had run out on that day.
    #[error("too late to extend: the last day was {0}")]
    ExtendedTooLate(Date),
    /// The rule allows no later day.
    #[error("extended too far: no later than {0} is allowed")]
    ExtendedTooFar(Date),
    /// Minutes and days do not add up.
    #[error("minutes and days cannot be added to one clock")]
    MixedLengths,
}

/// Works out by when a rule must be met, as things stood at `now`; later steps are not looked at.
///
/// Days are local days in `zone`, whose offset may change over the years.
///
/// # Errors
/// [`ClockError`] if the history does not fit the rule.
pub fn due(
    rule: &Rule,
    history: &[(Timestamp, Step)],
    now: Timestamp,
    calendar: &Calendar,
    zone: &TimeZone,
) -> Result<Due, ClockError> {
    let mut steps = history.iter().enumerate().take_while(|(_, (at, _))| *at <= now);
    let started = match steps.next() {
        Some((_, (at, Step::Start))) => *at,
        Some((n, _)) => return Err(ClockError::DoesNotFit(n)),
        None => return Err(ClockError::NotStarted),
    };
    if !rule.valid.contains(started.date_in(zone)) {
        return Err(ClockError::NotInForce(rule.id.clone(), started.date_in(zone)));
    }
    let mut track = Track::new(rule, started, calendar, zone);
    let mut previous = started;
    for (n, (at, step)) in steps {
        if *at < previous {
            return Err(ClockError::OutOfOrder(n));
        }
        if !track.take(*at, step)? {
            return Err(ClockError::DoesNotFit(n));
        }
        previous = *at;
    }
    Ok(track.due(now))
}
