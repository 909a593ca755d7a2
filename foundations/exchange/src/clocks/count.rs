//! Counting along a history: days as whole local days, minutes as moments.

use super::{Calendar, ClockError, Due, FirstDay, Ground, Length, Reason, Roll, Rule, State, Step, Unit};
use base::{Date, Timestamp};
use jiff::tz::TimeZone;

/// A time in which the clock stands still; open while it still does.
struct Pause {
    from: Timestamp,
    until: Option<Timestamp>,
    ground: Ground,
}

/// An extension that was made.
struct Extended {
    at: Timestamp,
    length: Length,
    ground: Ground,
}

/// What a history has come to so far.
pub(super) struct Track<'a> {
    rule: &'a Rule,
    calendar: &'a Calendar,
    zone: &'a TimeZone,
    started: Timestamp,
    stopped: Option<Timestamp>,
    pauses: Vec<Pause>,
    extensions: Vec<Extended>,
}

/// The end of a clock: the last day and the first moment that is too late.
struct End {
    date: Date,
    at: Timestamp,
    /// The last day before it was moved off a day off.
    unrolled: Date,
}

impl<'a> Track<'a> {
    pub(super) const fn new(rule: &'a Rule, started: Timestamp, calendar: &'a Calendar, zone: &'a TimeZone) -> Self {
        Self { rule, calendar, zone, started, stopped: None, pauses: Vec::new(), extensions: Vec::new() }
    }

    /// Takes the next step in; `false` if it does not fit what came before.
    pub(super) fn take(&mut self, at: Timestamp, step: &Step) -> Result<bool, ClockError> {
        if self.stopped.is_some() {
            return Ok(false);
        }
        let open = self.pauses.last_mut().filter(|p| p.until.is_none());
        match (step, open) {
            (Step::Suspend(_), _) if !self.rule.suspends => {
                return Err(ClockError::MayNotSuspend(self.rule.id.clone()));
            }
            (Step::Suspend(ground), None) => self.pauses.push(Pause { from: at, until: None, ground: ground.clone() }),
            (Step::Resume, Some(pause)) => pause.until = Some(at),
            (Step::Extend(length, ground), _) => {
                self.extend(Extended { at, length: *length, ground: ground.clone() })?;
            }
            (Step::Stop, _) => self.stopped = Some(at),
            (Step::Start | Step::Suspend(_) | Step::Resume, _) => return Ok(false),
        }
        Ok(true)
    }

    fn extend(&mut self, extension: Extended) -> Result<(), ClockError> {
        let Some(most) = self.rule.extension.as_ref().map(|e| e.most) else {
            return Err(ClockError::MayNotExtend(self.rule.id.clone()));
        };
        let now = extension.at;
        let minutes = is_minutes(self.rule.length);
        if is_minutes(extension.length) != minutes || is_minutes(most) != minutes {
            return Err(ClockError::MixedLengths);
        }
        let before = self.end(&self.lengths(), now);
        if now >= before.at {
            return Err(ClockError::ExtendedTooLate(before.date));
        }
        self.extensions.push(extension);
        let latest = self.end(&[self.rule.length, most], now);
        if self.end(&self.lengths(), now).at > latest.at {
            return Err(ClockError::ExtendedTooFar(latest.date));
        }
        Ok(())
    }

    /// The rule's length and those of its extensions.
    fn lengths(&self) -> Vec<Length> {
        std::iter::once(self.rule.length).chain(self.extensions.iter().map(|e| e.length)).collect()
    }

    /// The day before the first day that counts.
    fn day_before_first(&self) -> Date {
        let start = self.started.date_in(self.zone);
        match self.rule.first_day {
            FirstDay::SameDay => start.plus_days(-1),
            FirstDay::NextDay => start,
        }
    }

    /// Days after whose end the clock stands still, and after whose end it runs again.
    fn paused_days(&self, today: Date) -> Vec<(Date, Date)> {
        let day = |at: Timestamp| at.date_in(self.zone).plus_days(-1);
        self.pauses.iter().map(|p| (day(p.from), p.until.map_or(today, day))).collect()
    }

    fn paused_moments(&self, now: Timestamp) -> Vec<(Timestamp, Timestamp)> {
        self.pauses.iter().map(|p| (p.from, p.until.unwrap_or(now))).collect()
    }

    fn end(&self, lengths: &[Length], now: Timestamp) -> End {
        if is_minutes(self.rule.length) {
            let pauses = self.paused_moments(now);
            let at = lengths.iter().fold(self.started, |at, length| match length {
                Length::Minutes(n) => walk(at, i64::from(*n) * MINUTE, &pauses, micros_between, plus_micros),
                _ => at,
            });
            let date = at.date_in(self.zone);
            return End { date, at, unrolled: date };
        }
        let unrolled = self.last_day(lengths, now);
        let date = match self.rule.roll {
            Roll::NextWorkingDay => self.calendar.next_working_day(unrolled),
            Roll::None => unrolled,
        };
        End { date, at: date.plus_days(1).start_in(self.zone), unrolled }
    }

    fn last_day(&self, lengths: &[Length], now: Timestamp) -> Date {
        let pauses = self.paused_days(now.date_in(self.zone));
        let start = self.started.date_in(self.zone);
        let (mut base, mut at) = (start, self.day_before_first());
        for length in lengths {
            at = match *length {
                Length::WorkingDays(n) => walk(
                    at,
                    n.into(),
                    &pauses,
                    |a, b| self.calendar.working_days_between(a, b).into(),
                    |a, n| self.calendar.add_working_days(a, u32::try_from(n).unwrap_or(0)),
                ),
                Length::Days(n) => walk(at, n.into(), &pauses, days_between, plus_days),
                Length::Months(n) => {
                    let days = days_between(base, base.plus_months(n.into()));
                    walk(at, days, &pauses, days_between, plus_days)
                }
                Length::Minutes(_) => at,
            };
            base = at;
        }
        at.max(start)
    }

    pub(super) fn due(&self, now: Timestamp) -> Due {
        let as_of = self.stopped.unwrap_or(now);
        let today = as_of.date_in(self.zone);
        let lengths = self.lengths();
        let End { date, at, unrolled } = self.end(&lengths, as_of);
        let unit = match self.rule.length {
            Length::WorkingDays(_) => Unit::WorkingDays,
            Length::Days(_) | Length::Months(_) => Unit::Days,
            Length::Minutes(_) => Unit::Minutes,
        };
        let between = |a: Date, b: Date| match unit {
            Unit::WorkingDays => self.calendar.working_days_between(a, b).into(),
            _ => days_between(a, b),
        };
        let (used, left) = match unit {
            Unit::Minutes => (
                running(self.started, as_of, &self.paused_moments(as_of), micros_between) / MINUTE,
                apart(as_of, at, micros_between) / MINUTE,
            ),
            _ => (
                running(self.day_before_first(), today, &self.paused_days(today), between),
                apart(today, date, between),
            ),
        };
        let used = u32::try_from(used).unwrap_or(u32::MAX);
        let left = i32::try_from(left).unwrap_or(i32::MAX);
        let state = match (self.stopped, self.pauses.last()) {
            (Some(at), _) => State::Stopped(at),
            (None, Some(Pause { until: None, ground, .. })) => State::Suspended(ground.clone()),
            (None, _) => State::Running,
        };
        let explanation = self.explain(&lengths, as_of, unrolled, date);
        Due { date, at, state, unit, used, left, late: as_of >= at, explanation }
    }

    fn explain(&self, lengths: &[Length], as_of: Timestamp, unrolled: Date, date: Date) -> Vec<Reason> {
        let day = |at: Timestamp| at.date_in(self.zone);
        let start = day(self.started);
        let mut reasons = vec![Reason::Rule(self.rule.id.clone()), Reason::Started(start)];
        if lengths.iter().any(|l| matches!(l, Length::WorkingDays(_))) {
            reasons.extend(days_from(self.day_before_first().plus_days(1), unrolled).filter_map(|on| {
                let special = self.calendar.is_working_day(on) == on.is_weekend();
                special.then(|| Reason::Special(on, self.calendar.day(on)))
            }));
        }
        reasons.extend(self.pauses.iter().map(|p| {
            let last = p.until.map_or(day(as_of), |u| day(u).plus_days(-1));
            Reason::Suspended(day(p.from), last, p.ground.clone())
        }));
        for (n, extension) in self.extensions.iter().enumerate() {
            let to = self.end(lengths.get(..n + 2).unwrap_or(lengths), as_of).unrolled;
            reasons.push(Reason::Extended(day(extension.at), extension.ground.clone(), to));
        }
        if unrolled != date {
            reasons.push(Reason::Rolled(unrolled, self.calendar.day(unrolled)));
        }
        if !is_minutes(self.rule.length) {
            let years = start.year()..=date.year();
            let known = |y: &i16| Date::new(*y, 1, 1).is_some_and(|d| self.calendar.is_confirmed(d));
            reasons.extend(years.filter(|y| !known(y)).map(Reason::Unconfirmed));
        }
        reasons
    }
}

/// Goes `left` units on from `at`, and stands still in the pauses, which lie in order.
fn walk<P: Copy + Ord>(
    mut at: P,
    mut left: i64,
    pauses: &[(P, P)],
    between: impl Fn(P, P) -> i64,
    plus: impl Fn(P, i64) -> P,
) -> P {
    for &(from, until) in pauses {
        let run = between(at, from.max(at));
        if left <= run {
            break;
        }
        left -= run;
        at = at.max(until);
    }
    plus(at, left)
}

/// Units from one time to another in which the clock ran.
fn running<P: Copy + Ord>(from: P, to: P, pauses: &[(P, P)], between: impl Fn(P, P) -> i64) -> i64 {
    let to = to.max(from);
    let still: i64 = pauses.iter().map(|&(a, b)| between(a.clamp(from, to), b.clamp(from, to))).sum();
    between(from, to) - still
}

/// Units from `a` to `b`, negative if `b` lies before.
fn apart<P: Copy + Ord>(a: P, b: P, between: impl Fn(P, P) -> i64) -> i64 {
    if a <= b { between(a, b) } else { -between(b, a) }
}

const fn is_minutes(length: Length) -> bool {
    matches!(length, Length::Minutes(_))
}

fn days_from(first: Date, last: Date) -> impl Iterator<Item = Date> {
    (0..=last.days_since(first)).map(move |n| first.plus_days(n))
}

fn days_between(a: Date, b: Date) -> i64 {
    b.days_since(a).into()
}

fn plus_days(a: Date, n: i64) -> Date {
    a.plus_days(i32::try_from(n).unwrap_or(i32::MAX))
}

/// Microseconds in a minute.
const MINUTE: i64 = 60_000_000;

const fn micros_between(a: Timestamp, b: Timestamp) -> i64 {
    b.micros() - a.micros()
}

const fn plus_micros(a: Timestamp, n: i64) -> Timestamp {
    Timestamp::from_micros(a.micros().saturating_add(n))
}
