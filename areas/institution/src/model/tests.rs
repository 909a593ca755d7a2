use super::*;
use base::{Timestamp, World};
use proptest::prelude::*;
use std::sync::LazyLock;

/// One world, so that no two ids are alike.
fn world() -> &'static World {
    static WORLD: LazyLock<World> = LazyLock::new(|| World::fixed(Timestamp::from_micros(1_795_000_000_000_000), 1));
    &WORLD
}

fn day(text: &str) -> Date {
    text.parse().unwrap()
}

fn three(text: &str) -> Trilingual {
    Trilingual { kk: text.into(), ru: text.into(), en: text.into() }
}

fn tenure(office: &str, seat: &str, name: &str, acting: bool, since: &str, until: &str) -> Tenure {
    Tenure {
        id: TenureId::new(world()),
        office: office.into(),
        seat: seat.into(),
        names: three(name),
        person: Some(PersonId::new(world())),
        acting,
        since: day(since),
        until: (!until.is_empty()).then(|| day(until)),
        ground: three("ground"),
        act_number: None,
        act_date: None,
        source: None,
    }
}

/// Two holders, a vacancy of a month between them in which somebody acts from the eleventh day on.
fn mandate() -> Vec<Tenure> {
    vec![
        tenure(MANDATE, "", "first", false, "2019-01-01", "2023-12-31"),
        tenure(MANDATE, "", "acting", true, "2024-01-11", "2024-01-31"),
        tenure(MANDATE, "", "second", false, "2024-02-01", ""),
    ]
}

#[test]
fn an_office_is_held_from_its_first_day_to_its_last_and_vacant_between() {
    let tenures = mandate();
    let on = |text: &str| {
        let chair = chair(&tenures, MANDATE, "", day(text));
        let name = |t: Option<&Tenure>| t.map(|t| t.names.en.clone());
        (name(chair.holder), name(chair.acting), name(chair.serving()))
    };
    let some = |name: &str| Some(name.to_owned());
    assert_eq!(on("2018-12-31"), (None, None, None));
    assert_eq!(on("2023-12-31"), (some("first"), None, some("first")));
    assert_eq!(on("2024-01-01"), (None, None, None));
    assert_eq!(on("2024-01-11"), (None, some("acting"), some("acting")));
    assert_eq!(on("2024-02-01"), (some("second"), None, some("second")));
    assert_eq!(chair(&tenures, MANDATE, "1", day("2024-02-01")).serving(), None, "another chair");
}

#[test]
fn history_tells_vacancies_newest_first_and_knows_nothing_of_the_future() {
    let tenures = mandate();
    let told = |on: &str| -> Vec<String> {
        let word = |span: Span<'_>| match span {
            Span::Served(t) => t.names.en.clone(),
            Span::Vacant(from, until) => format!("{from}..{}", until.map(|d| d.to_string()).unwrap_or_default()),
        };
        history(&tenures, MANDATE, "", day(on)).into_iter().map(word).collect()
    };
    assert_eq!(told("2026-11-22"), ["second", "acting", "2024-01-01..2024-01-31", "first"]);
    assert_eq!(told("2024-01-05"), ["2024-01-01..", "first"]);
    assert_eq!(told("2023-12-31"), ["first"]);
    assert!(told("2018-01-01").is_empty());
}

#[test]
fn two_people_cannot_hold_one_chair_but_somebody_may_act_for_the_holder() {
    let tenures = mandate();
    let fits =
        |new: &Tenure| fits(&tenures, new).map_err(|m| m.into_iter().map(|m| (m.field, m.text)).collect::<Vec<_>>());
    let overlap = Err(vec![("since".to_owned(), "institution-wrong-overlap")]);
    assert_eq!(fits(&tenure(MANDATE, "", "x", false, "2023-12-31", "2024-01-05")), overlap);
    assert_eq!(fits(&tenure(MANDATE, "", "x", false, "2030-01-01", "")), overlap, "the second has no last day");
    assert_eq!(fits(&tenure(MANDATE, "", "x", false, "2024-01-01", "2024-01-31")), Ok(()));
    assert_eq!(fits(&tenure(MANDATE, "", "x", true, "2026-07-01", "2026-07-14")), Ok(()), "the holder is away");
    assert_eq!(fits(&tenure(MANDATE, "", "x", true, "2024-01-20", "2024-02-10")), overlap, "two cannot act");
    assert_eq!(fits(&tenure("deputy-ombudsperson", "1", "x", false, "2020-01-01", "")), Ok(()));
    let backwards = fits(&tenure("center-head", "", "x", false, "2024-01-02", "2024-01-01"));
    assert_eq!(backwards, Err(vec![("until".to_owned(), "institution-wrong-ends-before")]));
    let mut ended = tenures[2].clone();
    ended.until = Some(day("2026-12-31"));
    assert_eq!(fits(&ended), Ok(()), "a tenure does not overlap with itself");
}

proptest! {
    /// The oracle: the days of a chair's history are the days counted one by one.
    #[test]
    fn history_and_chair_agree_on_every_day(gaps in prop::collection::vec((0i32..40, 1i32..40), 1..6), asked in 0i32..400) {
        let start = day("2020-01-01");
        let mut next = start;
        let tenures: Vec<Tenure> = gaps.iter().map(|(gap, length)| {
            let since = next.plus_days(*gap);
            next = since.plus_days(*length);
            Tenure { since, until: Some(next.plus_days(-1)), ..tenure(MANDATE, "", "x", false, "2020-01-01", "") }
        }).collect();
        for new in &tenures {
            prop_assert_eq!(fits(&tenures, new), Ok(()));
        }
        let on = start.plus_days(asked);
        let is_vacant = history(&tenures, MANDATE, "", on).iter().any(|span| match span {
            Span::Vacant(from, until) => *from <= on && until.is_none_or(|u| on <= u),
            Span::Served(_) => false,
        });
        let held = chair(&tenures, MANDATE, "", on).holder.is_some();
        let before_all = tenures.iter().all(|t| on < t.since);
        prop_assert_eq!(is_vacant, !held && !before_all);
    }
}

fn book() -> Rulebook {
    Rulebook::kz().unwrap()
}

fn signers(tenures: &[Tenure], delegations: &[Delegation], letter: &str, on: &str) -> Vec<(String, Capacity)> {
    let all = signing_authority(&book(), tenures, delegations, letter, day(on));
    all.into_iter().map(|s| (s.names.en, s.capacity)).collect()
}

#[test]
fn whoever_serves_that_day_signs_and_a_deputy_steps_in_only_while_nobody_does() {
    let mut tenures = mandate();
    let petition = |tenures: &[Tenure], on| signers(tenures, &[], "criminal-proposal", on);
    assert_eq!(petition(&tenures, "2023-06-01"), [("first".to_owned(), Capacity::Holder)]);
    assert_eq!(petition(&tenures, "2024-01-15"), [("acting".to_owned(), Capacity::Acting)]);
    assert_eq!(petition(&tenures, "2024-01-05"), []);
    tenures.push(tenure("deputy-ombudsperson", "1", "deputy", false, "2022-01-01", ""));
    assert_eq!(petition(&tenures, "2024-01-05"), [("deputy".to_owned(), Capacity::Acting)]);
    assert_eq!(petition(&tenures, "2024-01-15"), [("acting".to_owned(), Capacity::Acting)]);
    assert_eq!(petition(&tenures, "2024-03-01"), [("second".to_owned(), Capacity::Holder)]);
    assert_eq!(petition(&tenures, "2021-06-01"), [("first".to_owned(), Capacity::Holder)]);
    assert_eq!(signers(&tenures, &[], "no-such-letter", "2024-03-01"), []);
}

#[test]
fn a_delegation_holds_for_its_letter_its_days_and_an_office_that_may_sign_it() {
    let delegation = |letter: &str, office: &str| Delegation {
        id: DelegationId::new(world()),
        letter: letter.into(),
        office: office.into(),
        person: PersonId::new(world()),
        names: three("delegate"),
        since: day("2025-01-01"),
        until: Some(day("2025-12-31")),
        ground: three("order"),
    };
    let given = [delegation("acknowledgement", "unit-head"), delegation("petition", "unit-head")];
    let may = |letter, on| signers(&[], &given, letter, on).contains(&("delegate".to_owned(), Capacity::Delegate));
    assert!(may("acknowledgement", "2025-01-01") && may("acknowledgement", "2025-12-31"));
    assert!(!may("acknowledgement", "2024-12-31") && !may("acknowledgement", "2026-01-01"));
    assert!(!may("outcome", "2025-06-01"), "another kind of letter");
    assert!(!may("petition", "2025-06-01"), "a head of unit has no petition to delegate");
}

#[test]
fn a_new_institution_has_a_unit_in_each_region_of_its_day() {
    let count = |on: &str| {
        let units = first_units(&book(), day(on), || UnitId::new(world()));
        assert!(Lang::ALL.iter().all(|lang| units.iter().all(|u| !u.names.get(*lang).is_empty())));
        units.iter().filter(|u| u.kind == UnitKind::Regional).count()
    };
    assert_eq!((count("2022-06-07"), count("2022-06-08")), (17, 20));
}

#[test]
fn whoever_keeps_accounts_or_audits_has_no_unit_and_no_other_role() {
    let new = |roles: &[Role], unit: bool, body: Option<&str>| NewPerson {
        names: three("x"),
        sign_in: "someone".into(),
        roles: Roles::of(roles),
        unit: unit.then(|| UnitId::new(world())),
        body: body.map(str::to_owned),
    };
    assert!(new(&[Role::CaseOfficer, Role::IntakeOfficer], true, None).check().is_ok());
    assert!(new(&[Role::Administrator], false, None).check().is_ok());
    assert!(new(&[], false, Some("interior")).check().is_ok());
    for wrong in [
        new(&[Role::Administrator], true, None),
        new(&[Role::Auditor, Role::CaseOfficer], false, None),
        new(&[Role::Administrator, Role::Auditor], false, None),
        new(&[], true, None),
        new(&[Role::CaseOfficer], false, Some("interior")),
    ] {
        assert!(matches!(wrong.check(), Err(Error::Invalid(_))), "{wrong:?}");
    }
    for sign_in in ["ab", "two words", "a/b", &"x".repeat(65), ""] {
        let wrong = NewPerson { sign_in: sign_in.into(), ..new(&[Role::Editor], false, None) };
        assert!(wrong.check().is_err(), "{sign_in}");
    }
}

#[test]
fn a_password_is_long_and_not_the_name() {
    let text = |password: &str| match check_password(password, "aigul01") {
        Err(Error::Invalid(mistakes)) => mistakes[0].text,
        Ok(()) => "",
        Err(_) => unreachable!(),
    };
    assert_eq!(text("қысқа"), "institution-wrong-password-short");
    assert_eq!(text("он екі таңба"), "");
    assert_eq!(text("my Aigul01 is here"), "institution-wrong-password-name");
    assert_eq!(text(&"x".repeat(257)), "institution-wrong-password-long");
}

proptest! {
    /// Whatever is asked for, the way after sign-in stays within the office.
    #[test]
    fn the_way_after_sign_in_stays_here(wanted in "[/a-z.:@?#%\\\\ \t-]{0,30}") {
        let place = own_place(&wanted);
        prop_assert!(place == "/office" || place.starts_with("/office/") || place.starts_with("/office?") || place.starts_with("/office#"));
        prop_assert!(!place.contains("//") && !place.contains('\\'));
    }
}

#[test]
fn own_places_are_kept_and_others_are_not() {
    assert_eq!(own_place("/office/queue?due=today"), "/office/queue?due=today");
    for other in [
        "",
        "https://e.example/office",
        "//e.example",
        "/officer",
        "/office/sign-out",
        "/office/sign-in?to=x",
        "/kk/office",
        "/office\\..",
        "/office/a\nb",
    ] {
        assert_eq!(own_place(other), "/office", "{other}");
    }
}
