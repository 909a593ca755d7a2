//! Clocks against a slow oracle that walks day by day, and against the calendar of 2026.

use super::*;
use crate::rulebook::{Rulebook, entry};
use proptest::prelude::*;
use std::collections::BTreeSet;

fn day(s: &str) -> Date {
    s.parse().unwrap()
}

fn zone() -> TimeZone {
    TimeZone::get("Asia/Almaty").unwrap()
}

/// A local time in Almaty.
fn at(date: &str, hour: i64, minute: i64) -> Timestamp {
    day(date).start_in(&zone()).plus_seconds(hour * 3600 + minute * 60)
}

fn ground() -> Ground {
    Ground("because".into())
}

// ---- the calendar against an oracle ----

fn holidays() -> impl Strategy<Value = Holidays> {
    let day_of_year =
        (1i8..=12, 1i8..=28).prop_map(|(month, day)| format!("{month:02}-{day:02}").parse::<MonthDay>().unwrap());
    let holiday = (proptest::collection::vec(day_of_year, 1..4), any::<bool>(), 2021i16..2027, 0i16..4).prop_map(
        |(yearly, moves, from, years)| Holiday {
            key: "h".into(),
            names: Trilingual::default(),
            yearly,
            dates: Vec::new(),
            moves,
            valid: DateRange { from: Date::new(from, 3, 1), until: Date::new(from + years, 9, 30) },
            source: Source::default(),
        },
    );
    proptest::collection::vec(holiday, 0..14).prop_map(|holidays| Holidays {
        holidays,
        swaps: Vec::new(),
        years: (2021..=2027).map(|year| Year { year, source: Source::default() }).collect(),
    })
}

/// Days off by the letter of the law: each holiday on a weekend waits for the next day that would be worked.
fn days_off(list: &Holidays, first: Date, last: Date) -> BTreeSet<Date> {
    let mut off = BTreeSet::new();
    let mut waiting = 0;
    let mut date = first;
    while date <= last {
        let month_day = date.to_string()[5..].parse().ok();
        let holiday = |moving: bool| {
            list.holidays.iter().any(|h| {
                h.valid.contains(date) && (h.moves || !moving) && h.yearly.iter().any(|d| Some(*d) == month_day)
            })
        };
        if date.is_weekend() {
            waiting += i32::from(holiday(true));
            off.insert(date);
        } else if holiday(false) {
            off.insert(date);
        } else if waiting > 0 {
            waiting -= 1;
            off.insert(date);
        }
        date = date.plus_days(1);
    }
    off
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(1000))]

    #[test]
    fn the_calendar_agrees_with_the_law_read_day_by_day(list in holidays(), from in 0i32..2500, n in 0u32..60) {
        let calendar = Calendar::new(&list);
        let (first, last) = (day("2021-01-01"), day("2028-12-31"));
        let off = days_off(&list, first, last);
        let mut date = first;
        while date <= last {
            prop_assert_eq!(calendar.is_working_day(date), !off.contains(&date), "{}", date);
            prop_assert_eq!(calendar.day(date).is_working(), !off.contains(&date));
            date = date.plus_days(1);
        }
        let start = first.plus_days(from);
        let end = calendar.add_working_days(start, n);
        prop_assert_eq!(calendar.working_days_between(start, end), n);
        prop_assert!(n == 0 || calendar.is_working_day(end));
    }
}

// ---- clocks against an oracle ----

/// What happens next in a random history, and after how many minutes.
#[derive(Debug, Clone)]
enum Next {
    Suspend,
    Resume,
    Extend(Length),
}

fn length() -> impl Strategy<Value = Length> {
    prop_oneof![
        (1u16..40).prop_map(Length::WorkingDays),
        (1u16..60).prop_map(Length::Days),
        (1u8..4).prop_map(Length::Months)
    ]
}

fn rule() -> impl Strategy<Value = Rule> {
    (length(), any::<bool>(), any::<bool>()).prop_map(|(length, same, roll)| Rule {
        id: "r".into(),
        names: Trilingual::default(),
        start: Trigger::Arrival,
        length,
        first_day: if same { FirstDay::SameDay } else { FirstDay::NextDay },
        roll: if roll { Roll::NextWorkingDay } else { Roll::None },
        suspends: true,
        extension: Some(Extension { most: Length::Months(240), source: Source::default() }),
        remind: None,
        escalate: vec![],
        valid: DateRange::ALWAYS,
        source: Source::default(),
    })
}

/// Histories that fit: suspended and resumed in turn, extended at any time.
fn history() -> impl Strategy<Value = Vec<(Timestamp, Step)>> {
    let next = prop_oneof![3 => Just(Next::Suspend), 3 => Just(Next::Resume), 1 => length().prop_map(Next::Extend)];
    (0i64..1_200_000, proptest::collection::vec((0i64..20_000, next), 0..10), proptest::option::of(0i64..40_000))
        .prop_map(|(start, nexts, stop)| {
            let mut time = at("2023-06-01", 0, 0).plus_seconds(start * 60);
            let mut history = vec![(time, Step::Start)];
            let mut suspended = false;
            for (minutes, next) in nexts {
                time = time.plus_seconds(minutes * 60);
                match next {
                    Next::Suspend if !suspended => history.push((time, Step::Suspend(ground()))),
                    Next::Resume if suspended => history.push((time, Step::Resume)),
                    Next::Extend(length) => {
                        history.push((time, Step::Extend(length, ground())));
                        continue;
                    }
                    Next::Suspend | Next::Resume => continue,
                }
                suspended = !suspended;
            }
            if let Some(minutes) = stop {
                history.push((time.plus_seconds(minutes * 60), Step::Stop));
            }
            history
        })
}

/// The last day before and after the roll, and the days that counted up to today: walked day by day.
fn walk(rule: &Rule, history: &[(Timestamp, Step)], now: Timestamp, calendar: &Calendar) -> (Date, Date, u32) {
    let local = |t: Timestamp| t.date_in(&zone());
    let happened: Vec<_> = history.iter().filter(|(t, _)| *t <= now).collect();
    let as_of = happened.iter().find(|(_, s)| *s == Step::Stop).map_or(now, |(t, _)| *t);
    let today = local(as_of);
    let ran = |date: Date| {
        let last =
            happened.iter().rev().find(|(t, s)| local(*t) <= date && matches!(s, Step::Suspend(_) | Step::Resume));
        !matches!(last, Some((_, Step::Suspend(_)))) || date > today && !happened.iter().any(|(t, _)| local(*t) > today)
    };
    let start = local(history[0].0);
    let mut lengths = vec![rule.length];
    lengths.extend(happened.iter().filter_map(|(_, s)| if let Step::Extend(l, _) = s { Some(*l) } else { None }));
    let mut date = if rule.first_day == FirstDay::SameDay { start.plus_days(-1) } else { start };
    let mut base = start;
    let mut used = 0;
    for length in &lengths {
        let target = match length {
            Length::WorkingDays(n) | Length::Days(n) => i32::from(*n),
            Length::Months(n) => base.plus_months(i32::from(*n)).days_since(base),
            Length::Minutes(_) => unreachable!("no oracle for minutes here"),
        };
        let mut counted = 0;
        while counted < target {
            date = date.plus_days(1);
            let counts = ran(date) && (!matches!(length, Length::WorkingDays(_)) || calendar.is_working_day(date));
            counted += i32::from(counts);
        }
        base = date;
    }
    let mut rolled = date;
    while rule.roll == Roll::NextWorkingDay && !calendar.is_working_day(rolled) {
        rolled = rolled.plus_days(1);
    }
    let mut d = if rule.first_day == FirstDay::SameDay { start } else { start.plus_days(1) };
    while d <= today {
        used += u32::from(ran(d) && (!matches!(rule.length, Length::WorkingDays(_)) || calendar.is_working_day(d)));
        d = d.plus_days(1);
    }
    (date, rolled, used)
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(4000))]

    #[test]
    fn clocks_agree_with_a_walk_day_by_day(
        rule in rule(), history in history(), list in holidays(), after in 0i64..80_000,
    ) {
        let calendar = Calendar::new(&list);
        let now = history.last().unwrap().0.plus_seconds(after * 60);
        // an extension is refused exactly when the walk says that the clock had run out
        for (n, (time, step)) in history.iter().enumerate() {
            if matches!(step, Step::Extend(..)) {
                let (_, last, _) = walk(&rule, &history[..n], *time, &calendar);
                if time.date_in(&zone()) > last {
                    prop_assert_eq!(due(&rule, &history, now, &calendar, &zone()), Err(ClockError::ExtendedTooLate(last)));
                    return Ok(());
                }
            }
        }
        let found = due(&rule, &history, now, &calendar, &zone()).unwrap();
        let (unrolled, last, used) = walk(&rule, &history, now, &calendar);
        prop_assert_eq!(found.date, last);
        prop_assert_eq!(found.used, used);
        prop_assert_eq!(found.at, last.plus_days(1).start_in(&zone()));
        prop_assert_eq!(found.explanation.iter().any(|r| matches!(r, Reason::Rolled(..))), unrolled != last);
        let as_of = if let State::Stopped(t) = found.state { t } else { now };
        let today = as_of.date_in(&zone());
        prop_assert_eq!(found.late, today > last);
        let days = |a, b: Date| match found.unit {
            Unit::WorkingDays => i32::try_from(calendar.working_days_between(a, b)).unwrap(),
            _ => b.days_since(a),
        };
        prop_assert_eq!(found.left, if today <= last { days(today, last) } else { -days(last, today) });
    }

    #[test]
    fn later_starts_pauses_and_extensions_never_bring_a_deadline_forward(
        rule in rule(), history in history(), list in holidays(), later in 0i64..30_000, more in length(),
    ) {
        let calendar = Calendar::new(&list);
        let start = history[0].0;
        let end = |h: &[(Timestamp, Step)], now| due(&rule, h, now, &calendar, &zone()).map(|d| d.date);
        let first = end(&[(start, Step::Start)], start).unwrap();
        prop_assert!(first >= start.date_in(&zone()));
        let moved = start.plus_seconds(later * 60);
        prop_assert!(end(&[(moved, Step::Start)], moved).unwrap() >= first);
        let paused = [(start, Step::Start), (start, Step::Suspend(ground())), (moved, Step::Resume)];
        prop_assert!(end(&paused, moved).unwrap() >= first);
        let extended = [(start, Step::Start), (start, Step::Extend(more, ground()))];
        prop_assert!(end(&extended, start).unwrap() >= first);
    }

    #[test]
    fn minutes_run_on_the_wall_clock_and_stand_still_in_pauses(
        rule in rule(), start in 0i64..50_000_000, n in 1u32..5000, pauses in proptest::collection::vec((1i64..90_000, 1i64..90_000), 0..4),
    ) {
        let begin = at("2023-06-01", 0, 0).plus_seconds(start);
        let rule = Rule { length: Length::Minutes(n), ..rule };
        let mut history = vec![(begin, Step::Start)];
        let (mut time, mut ran, mut end) = (begin, 0, None);
        let total = i64::from(n) * 60;
        for (run, still) in pauses {
            if ran + run >= total && end.is_none() {
                end = Some(time.plus_seconds(total - ran));
            }
            ran += run;
            history.push((time.plus_seconds(run), Step::Suspend(ground())));
            time = time.plus_seconds(run + still);
            history.push((time, Step::Resume));
        }
        let end = end.unwrap_or_else(|| time.plus_seconds(total - ran));
        prop_assert_eq!(due(&rule, &history, time, &Calendar::default(), &zone()).unwrap().at, end);
    }
}

// ---- the rules of Kazakhstan on days of 2026 ----

fn kz() -> Rulebook {
    Rulebook::kz().unwrap_or_else(|f| panic!("{f}"))
}

/// The due date of a rule of the rulebook for a clock started on a day at ten, and what it says at a later time.
fn case(id: &str, start: &str, steps: &[(&str, Step)], today: &str) -> Result<Due, ClockError> {
    let book = kz();
    let history: Vec<_> = std::iter::once((at(start, 10, 0), Step::Start))
        .chain(steps.iter().map(|(d, s)| (at(d, 12, 0), s.clone())))
        .collect();
    let rule = book.period(id, day(start)).unwrap();
    due(rule, &history, at(today, 18, 0), &book.calendar(), &book.zone())
}

#[test]
fn rules_of_complaints_2025_fifteen_working_days_from_registration() {
    let due = case("decision", "2026-10-23", &[], "2026-10-23").unwrap();
    assert_eq!(due.date, day("2026-11-16"));
    let fell_on = day("2026-10-25");
    assert!(matches!(
        &due.explanation[..],
        [Reason::Rule(_), Reason::Started(_), Reason::Special(off, Day::Following { fell_on: f, .. })]
            if *off == day("2026-10-26") && *f == fell_on
    ));
    assert_eq!((due.used, due.left, due.late), (0, 15, false));
    // over Nauryz, which gives 24 and 25 March as well
    assert_eq!(case("decision", "2026-03-18", &[], "2026-03-18").unwrap().date, day("2026-04-13"));
}

#[test]
fn appc_76_extension_of_the_decision_at_most_two_months() {
    let extend = |l| ("2026-11-11", Step::Extend(l, ground()));
    let due = case("decision", "2026-10-23", &[extend(Length::WorkingDays(10))], "2026-11-16").unwrap();
    assert_eq!((due.date, due.left), (day("2026-11-30"), 10));
    assert!(due.explanation.contains(&Reason::Extended(day("2026-11-11"), ground(), day("2026-11-30"))));
    // two months end on Saturday 16 January 2027
    let due = case("decision", "2026-10-23", &[extend(Length::Months(2))], "2026-11-16").unwrap();
    assert_eq!(due.date, day("2027-01-18"));
    let twice = [extend(Length::Months(2)), ("2026-11-12", Step::Extend(Length::WorkingDays(2), ground()))];
    let too_far = Err(ClockError::ExtendedTooFar(day("2027-01-18")));
    assert_eq!(case("decision", "2026-10-23", &twice, "2026-11-16"), too_far);
    assert_eq!(case("decision", "2026-10-23", &[extend(Length::Months(3))], "2026-11-16"), too_far);
    let late = [("2026-11-17", Step::Extend(Length::Days(1), ground()))];
    assert_eq!(
        case("decision", "2026-10-23", &late, "2026-11-18"),
        Err(ClockError::ExtendedTooLate(day("2026-11-16")))
    );
    // the applicant is told within three working days
    assert_eq!(case("extension-notice", "2026-11-11", &[], "2026-11-11").unwrap().date, day("2026-11-16"));
}

#[test]
fn appc_76_redirection_within_three_working_days() {
    assert_eq!(case("redirection", "2026-10-22", &[], "2026-10-22").unwrap().date, day("2026-10-28"));
}

#[test]
fn law_90_vii_9_1_fifteen_working_days_from_arrival() {
    let book = kz();
    let rule = book.period("decision", day("2022-01-10")).unwrap();
    assert_eq!((rule.start, rule.source.setting), (Trigger::Arrival, false));
    assert_eq!(case("decision", "2022-01-10", &[], "2022-01-10").unwrap().date, day("2022-01-31"));
    assert!(book.period("decision", day("2023-02-01")).unwrap().source.setting);
    assert_eq!(book.period("decision", day("2025-10-20")).unwrap().start, Trigger::Registration);
}

#[test]
fn constitutional_law_15_recommendations_within_fifteen_working_days() {
    // over 7 May, 11 May for Victory Day, and Kurban Ait on 27 May
    assert_eq!(case("recommendation-reply", "2026-05-04", &[], "2026-05-04").unwrap().date, day("2026-05-28"));
}

#[test]
fn the_institutions_own_settings() {
    let reply = case("inquiry-reply", "2026-10-30", &[], "2026-11-16").unwrap();
    assert_eq!((reply.date, reply.left, reply.late), (day("2026-11-13"), -1, true));
    let answer = case("message-answer", "2026-11-11", &[], "2026-11-16").unwrap();
    assert_eq!((answer.date, answer.left), (day("2026-11-18"), 2));
    // stopped in time stays in time
    let stopped = case("inquiry-reply", "2026-10-30", &[("2026-11-10", Step::Stop)], "2026-12-01").unwrap();
    assert_eq!((stopped.left, stopped.late), (3, false));
    // no question to the complainant stops a clock
    let ask = [("2026-10-27", Step::Suspend(ground()))];
    assert_eq!(case("decision", "2026-10-23", &ask, "2026-11-01"), Err(ClockError::MayNotSuspend("decision".into())));
}

#[test]
fn penal_enforcement_code_13_3_prisoners_complaints_within_a_day_without_days_off() {
    assert_eq!(case("detention-forwarding", "2026-04-30", &[], "2026-04-30").unwrap().date, day("2026-05-04"));
}

#[test]
fn torture_waits_for_no_working_day() {
    // Saturday night
    let book = kz();
    let rule = book.period("torture-prosecutor", day("2026-10-24")).unwrap();
    let start = at("2026-10-24", 23, 30);
    let due = due(rule, &[(start, Step::Start)], start, &book.calendar(), &zone()).unwrap();
    assert_eq!((due.at, due.date), (at("2026-10-25", 0, 30), day("2026-10-25")));
    assert_eq!((due.unit, due.left), (Unit::Minutes, 60));
    assert_eq!(case("torture-visit", "2026-10-24", &[], "2026-10-24").unwrap().date, day("2026-10-25"));
}

#[test]
fn time_bar_of_a_year_ends_on_a_working_day() {
    assert_eq!(case("time-bar", "2024-02-29", &[], "2024-02-29").unwrap().date, day("2025-02-28"));
    let due = case("time-bar", "2025-11-07", &[], "2025-11-07").unwrap();
    assert_eq!(due.date, day("2026-11-09"));
    assert!(due.explanation.contains(&Reason::Rolled(day("2026-11-07"), Day::Weekend)));
}

#[test]
fn days_are_local_and_the_zone_is_dated() {
    let book = kz();
    let rule = book.period("redirection", day("2024-01-01")).unwrap();
    let started = |utc: &str| {
        let start = utc.parse().unwrap();
        due(rule, &[(start, Step::Start)], start, &book.calendar(), &book.zone()).unwrap().explanation[1].clone()
    };
    // UTC+6 until February 2024, UTC+5 since March
    assert_eq!(started("2024-02-28T18:30:00Z"), Reason::Started(day("2024-02-29")));
    assert_eq!(started("2024-03-04T18:30:00Z"), Reason::Started(day("2024-03-04")));
}

#[test]
fn a_clock_of_a_year_whose_list_is_not_published_says_so() {
    let due = case("decision", "2026-12-18", &[], "2026-12-18").unwrap();
    assert!(due.explanation.contains(&Reason::Unconfirmed(2027)));
    // 1 January 2027 is a Friday, 2 January a Saturday
    assert_eq!(due.date, day("2027-01-13"));
}

#[test]
fn histories_that_do_not_fit_are_refused() {
    let book = kz();
    let rule = book.period("inquiry-reply", day("2026-01-05")).unwrap().clone();
    let extension = book.period("decision", day("2026-01-05")).unwrap().extension.clone();
    let rule = Rule { suspends: true, extension, ..rule };
    let t = |n: i64| at("2026-01-05", n, 0);
    let run = |steps: &[(Timestamp, Step)]| due(&rule, steps, t(23), &book.calendar(), &zone()).unwrap_err();
    assert_eq!(run(&[]), ClockError::NotStarted);
    assert_eq!(run(&[(t(1), Step::Stop)]), ClockError::DoesNotFit(0));
    assert_eq!(run(&[(t(1), Step::Start), (t(2), Step::Start)]), ClockError::DoesNotFit(1));
    assert_eq!(run(&[(t(1), Step::Start), (t(2), Step::Resume)]), ClockError::DoesNotFit(1));
    assert_eq!(run(&[(t(2), Step::Start), (t(1), Step::Stop)]), ClockError::OutOfOrder(1));
    assert_eq!(run(&[(t(1), Step::Start), (t(2), Step::Stop), (t(3), Step::Stop)]), ClockError::DoesNotFit(2));
    let twice = [(t(1), Step::Start), (t(2), Step::Suspend(ground())), (t(3), Step::Suspend(ground()))];
    assert_eq!(run(&twice), ClockError::DoesNotFit(2));
    let minutes = [(t(1), Step::Start), (t(2), Step::Extend(Length::Minutes(5), ground()))];
    assert_eq!(run(&minutes), ClockError::MixedLengths);
    let old = entry(&book.periods, "recommendation-reply", day("2026-01-05")).unwrap();
    let early = at("2022-01-10", 9, 0);
    let refused = due(old, &[(early, Step::Start)], early, &book.calendar(), &zone()).unwrap_err();
    assert_eq!(refused, ClockError::NotInForce("recommendation-reply".into(), day("2022-01-10")));
}
