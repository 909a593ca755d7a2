//! When the calendar looks at a clock: a reminder before it runs out, and afterwards the word to somebody higher up.

use super::{Calendar, Length, Rule};
use base::Timestamp;
use jiff::tz::TimeZone;

/// What the calendar does at a look.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Look {
    /// The time is nearly over: whoever has the matter is reminded.
    Remind,
    /// It is over: level 1 goes to the head of the unit, level 2 to whoever leads the institution.
    Escalate(i32),
}

/// The looks at a clock that runs out at a moment, in order.
pub fn looks(rule: &Rule, due: Timestamp, calendar: &Calendar, zone: &TimeZone) -> Vec<(Timestamp, Look)> {
    let before = rule.remind.map(|length| (shifted(due, length, -1, calendar, zone), Look::Remind));
    let after = rule
        .escalate
        .iter()
        .zip(1..)
        .map(|(length, level)| (shifted(due, *length, 1, calendar, zone), Look::Escalate(level)));
    before.into_iter().chain(after).collect()
}

/// The moment so long before or after another; of days and months the beginning of the local day.
fn shifted(at: Timestamp, by: Length, sign: i32, calendar: &Calendar, zone: &TimeZone) -> Timestamp {
    let day = at.date_in(zone);
    let moved = match by {
        Length::Minutes(n) => return at.plus_seconds(i64::from(sign) * i64::from(n) * 60),
        Length::Days(n) => day.plus_days(sign * i32::from(n)),
        Length::Months(n) => day.plus_months(sign * i32::from(n)),
        Length::WorkingDays(n) => {
            let mut day = day;
            let mut left = n;
            while left > 0 {
                day = day.plus_days(sign);
                left -= u16::from(calendar.is_working_day(day));
            }
            day
        }
    };
    moved.start_in(zone)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::rulebook::Rulebook;

    #[test]
    fn a_decision_is_reminded_of_in_time_and_goes_up_when_it_is_late() {
        let book = Rulebook::kz().unwrap();
        let (calendar, zone) = (book.calendar(), book.zone());
        let rule = book.period("decision", "2026-11-02".parse().unwrap()).unwrap();
        // Registered on Monday 2 November 2026: too late from 24 November on.
        let due = "2026-11-24".parse::<base::Date>().unwrap().start_in(&zone);
        let days: Vec<_> = looks(rule, due, &calendar, &zone)
            .into_iter()
            .map(|(at, look)| (at.date_in(&zone).to_string(), look))
            .collect();
        let expected = [
            ("2026-11-19".to_owned(), Look::Remind),
            ("2026-11-25".to_owned(), Look::Escalate(1)),
            ("2026-12-01".to_owned(), Look::Escalate(2)),
        ];
        assert_eq!(days, expected);
    }

    #[test]
    fn minutes_count_on_the_wall_clock() {
        let book = Rulebook::kz().unwrap();
        let (calendar, zone) = (book.calendar(), book.zone());
        let rule = book.period("torture-prosecutor", "2026-11-02".parse().unwrap()).unwrap();
        let due = Timestamp::from_micros(1_790_000_000_000_000);
        let after: Vec<i64> = looks(rule, due, &calendar, &zone)
            .iter()
            .map(|(at, _)| (at.micros() - due.micros()) / 60_000_000)
            .collect();
        assert_eq!(after, [-30, 0, 60]);
    }
}
