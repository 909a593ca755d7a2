//! By when: the clocks of a communication under the rulebook's periods, and what comes next.

use super::{Clock, Refusal, Stage, Standing};
use base::{Date, Timestamp};
use exchange::clocks::{self, Calendar, ClockError, Due, Length, State, Step};
use exchange::rulebook::Rulebook;
use jiff::tz::TimeZone;

/// What days are counted by.
#[derive(Debug, Clone, Copy)]
pub struct Ground<'a> {
    /// The periods.
    pub book: &'a Rulebook,
    /// Days off.
    pub calendar: &'a Calendar,
    /// Where days begin.
    pub zone: &'a TimeZone,
}

/// A clock with its last day.
#[derive(Debug, Clone)]
pub struct Running {
    /// The period's id.
    pub rule: &'static str,
    /// When it runs out, and how that came about.
    pub due: Due,
}

impl Running {
    /// Whether it runs still.
    pub fn is_running(&self) -> bool {
        !matches!(self.due.state, State::Stopped(_)) && !self.has_lapsed()
    }

    /// Whether it was a time in which something could be done, not had to be, and is over: who does not contest
    /// admissibility is not late.
    pub fn has_lapsed(&self) -> bool {
        self.rule == super::ADMISSIBILITY && self.due.late
    }

    /// What it waits for, in a word.
    pub fn act(&self) -> &'static str {
        match self.rule {
            super::ADMISSIBILITY => "admissibility",
            super::COMMENTS => "comments",
            super::INTERIM_ANSWER => "interim-answer",
            super::INTERIM_REPORT => "interim-report",
            super::FOLLOW_UP => "follow-up",
            _ => "observations",
        }
    }
}

impl Standing {
    /// The clocks with their last days, as things stand at `now`.
    ///
    /// # Errors
    /// [`Refusal`] if a clock was extended to a day the rule does not allow.
    pub fn clocks_at(&self, ground: Ground<'_>, now: Timestamp) -> Result<Vec<Running>, Refusal> {
        self.clocks.iter().map(|clock| running(clock, ground, now)).collect()
    }
}

fn running(clock: &Clock, ground: Ground<'_>, now: Timestamp) -> Result<Running, Refusal> {
    let rule = ground.book.period(clock.rule, clock.started).ok_or(Refusal::OutOfPlace)?;
    let moment = |day: Date| day.start_in(ground.zone);
    let count = |steps: &[(Timestamp, Step)], at: Timestamp| {
        clocks::due(rule, steps, at, ground.calendar, ground.zone).map_err(|refused| match refused {
            ClockError::ExtendedTooFar(_) | ClockError::MayNotExtend(_) => Refusal::NoSuchExtension,
            _ => Refusal::OutOfPlace,
        })
    };
    let mut steps = vec![(moment(clock.started), Step::Start)];
    for (on, until) in &clock.extended {
        let last = count(&steps, moment(*on))?.date;
        let more = u16::try_from(until.days_since(last)).ok().filter(|days| *days > 0);
        let more = Length::Days(more.ok_or(Refusal::NoSuchExtension)?);
        // A committee also gives more time when the old one is over: for the count it was given on the last day.
        steps.push((moment((*on).min(last)), Step::Extend(more, clocks::Ground("committee".to_owned()))));
    }
    if let Some(day) = clock.stopped {
        steps.push((moment(day), Step::Stop));
    }
    Ok(Running { rule: clock.rule, due: count(&steps, now)? })
}

/// What is to be done or waited for next, and by which day: the running clock that ends first, else what the stage says.
pub fn next(standing: &Standing, running: &[Running]) -> (&'static str, Option<Date>) {
    let first = running.iter().filter(|clock| clock.is_running()).min_by_key(|clock| clock.due.date);
    if let Some(clock) = first {
        return (clock.act(), Some(clock.due.date));
    }
    let act = match standing.stage {
        Stage::Prepared => "submit",
        Stage::Submitted => "registration",
        Stage::Observations | Stage::Comments | Stage::Examination => "examination",
        Stage::FollowUp if standing.is_graded() => "round",
        Stage::FollowUp => "grade",
        Stage::Closed => "nothing",
    };
    (act, None)
}
