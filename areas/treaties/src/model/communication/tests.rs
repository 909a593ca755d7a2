use super::*;
use base::Timestamp;
use exchange::clocks::Calendar;
use exchange::rulebook::Rulebook;
use jiff::tz::TimeZone;
use proptest::prelude::*;
use std::sync::LazyLock;

static BOOK: LazyLock<(Rulebook, Calendar, TimeZone)> = LazyLock::new(|| {
    let book = Rulebook::kz().unwrap();
    let (calendar, zone) = (book.calendar(), book.zone());
    (book, calendar, zone)
});

fn ground() -> Ground<'static> {
    let (book, calendar, zone) = &*BOOK;
    Ground { book, calendar, zone }
}

fn day(text: &str) -> Date {
    text.parse().unwrap()
}

fn events(deeds: &[(&str, Deed)]) -> Vec<Event> {
    deeds.iter().zip(1..).map(|((on, deed), n)| Event { n, day: day(on), deed: deed.clone() }).collect()
}

fn after(committee: Procedure, deeds: &[(&str, Deed)]) -> Result<Standing, Refusal> {
    Standing::after(committee, &events(deeds))
}

/// What comes next after these deeds, seen on a day.
fn next_on(committee: Procedure, deeds: &[(&str, Deed)], today: &str) -> (&'static str, Option<Date>) {
    let standing = after(committee, deeds).unwrap();
    let now = day(today).start_in(ground().zone);
    next(&standing, &standing.clocks_at(ground(), now).unwrap())
}

#[test]
fn stored_words_read_back() {
    let until = day("2026-12-01");
    let all = [Deed::Submitted, Deed::Registered, Deed::Note, Deed::Closed, Deed::Round, Deed::Reply, Deed::Objection]
        .into_iter()
        .chain(Outcome::ALL.iter().map(|o| Deed::Decided(*o)))
        .chain(Grade::ALL.iter().map(|g| Deed::Graded(*g)))
        .chain(Period::ALL.iter().map(|p| Deed::Extended(*p, until)));
    for deed in all {
        assert_eq!(Deed::read(deed.kind(), deed.about(), deed.until()), Some(deed.clone()));
    }
    for kind in Deed::KINDS {
        let about = match *kind {
            "decided" => Some("violation"),
            "graded" => Some("b"),
            "extended" => Some("comments"),
            _ => None,
        };
        assert_eq!(Deed::read(kind, about, Some(until)).map(|deed| deed.kind()), Some(*kind));
    }
    assert_eq!(Deed::read("decided", None, None), None);
    assert_eq!(Deed::read("registered-twice", None, None), None);
}

#[test]
fn the_state_has_six_months_and_three_before_the_committee_on_racial_discrimination() {
    let registered = [("2026-03-16", Deed::Registered)];
    // ICCPR-OP1 art. 4(2), ICERD art. 14(6)(b); at the Human Rights Committee two months to contest admissibility first.
    assert_eq!(next_on(Procedure::Cat, &registered, "2026-04-01"), ("observations", Some(day("2026-09-16"))));
    assert_eq!(next_on(Procedure::Cerd, &registered, "2026-04-01"), ("observations", Some(day("2026-06-16"))));
    assert_eq!(next_on(Procedure::Ced, &registered, "2026-04-01"), ("observations", Some(day("2026-07-16"))));
    assert_eq!(next_on(Procedure::Hrc, &registered, "2026-04-01"), ("admissibility", Some(day("2026-05-16"))));
    // Who lets these two months go by is not late: what is waited for then are the observations.
    assert_eq!(next_on(Procedure::Hrc, &registered, "2026-05-16"), ("admissibility", Some(day("2026-05-16"))));
    assert_eq!(next_on(Procedure::Hrc, &registered, "2026-05-17"), ("observations", Some(day("2026-09-16"))));
    let objected = [("2026-03-16", Deed::Registered), ("2026-05-04", Deed::Objection)];
    assert_eq!(next_on(Procedure::Hrc, &objected, "2026-05-05"), ("observations", Some(day("2026-09-16"))));
}

#[test]
fn a_communication_goes_its_way_and_each_clock_is_stopped_by_what_it_waits_for() {
    let mut deeds = vec![("2025-01-10", Deed::Submitted), ("2025-02-03", Deed::Registered)];
    deeds.push(("2025-07-30", Deed::Observations));
    assert_eq!(next_on(Procedure::Hrc, &deeds, "2025-08-01"), ("comments", Some(day("2025-09-30"))));
    deeds.push(("2025-08-15", Deed::Extended(Period::Comments, day("2025-10-31"))));
    assert_eq!(next_on(Procedure::Hrc, &deeds, "2025-08-20"), ("comments", Some(day("2025-10-31"))));
    deeds.push(("2025-10-30", Deed::Comments));
    assert_eq!(next_on(Procedure::Hrc, &deeds, "2025-11-01"), ("examination", None));
    deeds.push(("2026-03-20", Deed::Decided(Outcome::Violation)));
    assert_eq!(next_on(Procedure::Hrc, &deeds, "2026-03-21"), ("follow-up", Some(day("2026-09-16"))));
    deeds.push(("2026-09-10", Deed::Reply));
    assert_eq!(next_on(Procedure::Hrc, &deeds, "2026-09-11"), ("grade", None));
    deeds.push(("2026-10-20", Deed::Graded(Grade::C)));
    assert_eq!(next_on(Procedure::Hrc, &deeds, "2026-10-21"), ("round", None));
    deeds.push(("2026-10-21", Deed::Round));
    deeds.push(("2026-11-20", Deed::Graded(Grade::B)));
    let standing = after(Procedure::Hrc, &deeds).unwrap();
    let grades: Vec<_> = standing.grades.iter().map(|(round, grade, _)| (*round, *grade)).collect();
    assert_eq!(grades, [(1, Grade::C), (2, Grade::B)]);
    assert_eq!((standing.round, standing.stage, standing.grade()), (2, Stage::FollowUp, Some(Grade::B)));
    assert!(standing.clocks.iter().all(|clock| clock.stopped.is_some()));
}

#[test]
fn interim_measures_have_clocks_of_their_own() {
    let mut deeds = vec![("2026-03-02", Deed::Submitted), ("2026-03-02", Deed::InterimRequested)];
    assert_eq!(next_on(Procedure::Cat, &deeds, "2026-03-03"), ("interim-answer", Some(day("2026-03-07"))));
    deeds.extend([("2026-03-06", Deed::InterimGranted), ("2026-03-06", Deed::Registered)]);
    assert_eq!(next_on(Procedure::Cat, &deeds, "2026-03-07"), ("interim-report", Some(day("2026-04-05"))));
    deeds.push(("2026-04-02", Deed::InterimReport));
    assert_eq!(next_on(Procedure::Cat, &deeds, "2026-04-03"), ("observations", Some(day("2026-09-06"))));
    deeds.push(("2026-05-04", Deed::InterimLifted));
    assert_eq!(after(Procedure::Cat, &deeds).unwrap().interim, Interim::Lifted);
    deeds.push(("2026-05-05", Deed::InterimReport));
    assert_eq!(after(Procedure::Cat, &deeds), Err(Refusal::OutOfPlace));
}

#[test]
fn deeds_out_of_place_are_refused() {
    let violation = Deed::Decided(Outcome::Violation);
    let wrong: &[&[(&str, Deed)]] = &[
        &[("2026-03-02", Deed::Observations)],
        &[("2026-03-02", Deed::Registered), ("2026-03-03", Deed::Registered)],
        &[("2026-03-02", Deed::Submitted), ("2026-03-03", violation.clone())],
        &[("2026-03-02", Deed::Registered), ("2026-03-03", Deed::Graded(Grade::A))],
        &[("2026-03-02", Deed::Registered), ("2026-03-03", violation.clone()), ("2026-03-04", Deed::Round)],
        &[("2026-03-02", Deed::Closed), ("2026-03-03", Deed::Closed)],
        // In the order of days, not of recording: the observations came before the registration.
        &[("2026-03-02", Deed::Registered), ("2026-03-01", Deed::Observations)],
    ];
    for deeds in wrong {
        assert_eq!(after(Procedure::Cat, deeds), Err(Refusal::OutOfPlace), "{deeds:?}");
    }
    let declined = [("2026-03-02", Deed::Submitted), ("2026-03-03", Deed::Decided(Outcome::Inadmissible))];
    assert_eq!(after(Procedure::Cat, &declined).unwrap().stage, Stage::Closed);
}

#[test]
fn a_committee_gives_more_time_never_less_and_also_after_the_old_time_is_over() {
    let extended = |on: &'static str, until: &str| {
        let deeds = [("2026-01-15", Deed::Registered), (on, Deed::Extended(Period::Observations, day(until)))];
        let standing = after(Procedure::Cat, &deeds).unwrap();
        standing.clocks_at(ground(), day("2027-01-01").start_in(ground().zone)).map(|c| c[0].due.date)
    };
    assert_eq!(extended("2026-06-01", "2026-10-15"), Ok(day("2026-10-15")));
    assert_eq!(extended("2026-08-01", "2026-10-15"), Ok(day("2026-10-15")));
    assert_eq!(extended("2026-06-01", "2026-07-15"), Err(Refusal::NoSuchExtension));
    assert_eq!(extended("2026-06-01", "2029-01-01"), Err(Refusal::NoSuchExtension));
}

/// The same day so many months on, or the month's last day: counted by hand, month by month.
fn months_later(from: Date, months: i16) -> Date {
    let text = from.to_string();
    let (year, month, day): (i16, i16, i8) =
        (text[..4].parse().unwrap(), text[5..7].parse().unwrap(), text[8..].parse().unwrap());
    let (year, month) = (year + (month - 1 + months) / 12, (month - 1 + months) % 12 + 1);
    (1..=day).rev().find_map(|d| Date::new(year, i8::try_from(month).unwrap(), d)).unwrap()
}

proptest! {
    #[test]
    fn last_days_are_those_of_the_calendar(start in 0i32..3000, later in 0i32..900, committee in 0usize..9) {
        let committee = Procedure::HEARING[committee];
        let started = day("2020-01-01").plus_days(start);
        let registered = Event { n: 1, day: started, deed: Deed::Registered };
        let standing = Standing::after(committee, std::slice::from_ref(&registered)).unwrap();
        let now = started.plus_days(later).start_in(ground().zone);
        let clocks = standing.clocks_at(ground(), now).unwrap();
        let months = match committee { Procedure::Cerd => 3, Procedure::Ced => 4, _ => 6 };
        prop_assert_eq!(clocks[0].due.date, months_later(started, months));
        prop_assert_eq!(clocks[0].due.late, started.plus_days(later) > months_later(started, months));
        prop_assert_eq!(clocks.len(), if committee == Procedure::Hrc { 2 } else { 1 });
        // Whenever the State answers, the author has two months from that day, and the State's clock stands.
        let answered = Event { n: 2, day: started.plus_days(later), deed: Deed::Observations };
        let standing = Standing::after(committee, &[registered, answered]).unwrap();
        let clocks = standing.clocks_at(ground(), Timestamp::LAST).unwrap();
        let running: Vec<_> = clocks.iter().filter(|clock| clock.is_running()).collect();
        prop_assert_eq!(running.len(), 1);
        prop_assert_eq!(running[0].due.date, months_later(started.plus_days(later), 2));
        prop_assert_eq!(clocks[0].due.late, started.plus_days(later) > months_later(started, months));
    }

    #[test]
    fn what_is_recorded_in_another_order_comes_to_the_same(order in Just(vec![0usize, 1, 2, 3, 4]).prop_shuffle()) {
        let deeds = [
            ("2025-01-10", Deed::Submitted),
            ("2025-02-03", Deed::Registered),
            ("2025-06-10", Deed::Extended(Period::Observations, day("2025-09-03"))),
            ("2025-08-30", Deed::Observations),
            ("2025-10-01", Deed::Comments),
        ];
        let straight = events(&deeds);
        let shuffled: Vec<Event> =
            order.iter().zip(1..).map(|(i, n)| Event { n, ..straight[*i].clone() }).collect();
        prop_assert_eq!(Standing::after(Procedure::Cat, &shuffled), Standing::after(Procedure::Cat, &straight));
    }
}
