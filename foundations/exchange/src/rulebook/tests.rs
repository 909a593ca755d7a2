//! The rulebook of Kazakhstan, and one broken rulebook for each thing that `check` finds.

use super::*;
use crate::clocks::Day;
use std::fs;

fn kz() -> Rulebook {
    Rulebook::kz().unwrap_or_else(|f| panic!("{f}"))
}

fn day(s: &str) -> Date {
    s.parse().unwrap()
}

const HOME: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../../rulebook/kz");

/// Checks Kazakhstan's rulebook with one text replaced by another, once.
fn broken(file: &str, text: &str, by: &str) -> Vec<Finding> {
    let dir = tempfile::tempdir().unwrap();
    for entry in fs::read_dir(HOME).unwrap() {
        let entry = entry.unwrap();
        fs::copy(entry.path(), dir.path().join(entry.file_name())).unwrap();
    }
    let whole = fs::read_to_string(dir.path().join(file)).unwrap();
    assert!(whole.contains(text), "{file} has no `{text}`");
    fs::write(dir.path().join(file), whole.replacen(text, by, 1)).unwrap();
    check(dir.path())
}

#[test]
fn nothing_is_wrong_with_kazakhstans() {
    assert_eq!(check(Path::new(HOME)), []);
    assert_eq!(Rulebook::load(Path::new(HOME)).unwrap(), kz());
}

/// What is broken, where it shows (the first line with that text), and what is said.
#[test]
fn every_mistake_is_found_with_its_line_and_remedy() {
    #[rustfmt::skip]
    let cases = [
        // that cannot be read
        ("regions.toml", "key = \"KZ-11\"", "key = KZ-11", "key = KZ-11", "expected"),
        ("regions.toml", "key = \"KZ-11\"", "key = \"KZ-11\"\nkey = \"KZ-12\"", "key = \"KZ-12\"", "duplicate key"),
        ("regions.toml", "old = \"AKM\"", "olt = \"AKM\"", "olt = \"AKM\"", "unknown field `olt`"),
        ("regions.toml", "{ until = \"2022-06-07\" }", "{ untill = \"2022-06-07\" }", "untill", "unknown field `untill`"),
        ("regions.toml", "{ until = \"2022-06-07\" }", "{ until = \"7 June 2022\" }", "\"7 June 2022\"", "is not a date"),
        ("bodies.toml", "level = \"central\"\nscope", "level = \"centre\"\nscope", "level = \"centre\"", "unknown variant `centre`"),
        ("periods.toml", "length = { working_days = 15 }\n", "", "[[period]]", "missing field `length`"),
        ("holidays.toml", "\"03-21\"", "\"02-30\"", "\"02-30\"", "no day of every year"),
        // texts
        ("places.toml", "ru = \"Гауптвахта\", ", "", "en = \"Military guardhouse\"", "no text in `ru`"),
        ("places.toml", "ru = \"Гауптвахта\"", "ru = \" \"", "en = \"Military guardhouse\"", "no text in `ru`"),
        // days
        ("regions.toml", "{ from = \"2019-03-23\", until = \"2022-09-16\" }", "{ from = \"2022-09-16\", until = \"2019-03-23\" }", "from = \"2022-09-16\"", "ends before it begins"),
        ("regions.toml", "{ until = \"2019-03-22\" }", "{ until = \"2019-03-30\" }", "from = \"2019-03-23\"", "overlaps another `KZ-71`"),
        ("regions.toml", "{ until = \"2019-03-22\" }", "{ until = \"2019-03-20\" }", "until = \"2019-03-20\"", "leaves a gap before the next `KZ-71`"),
        ("regions.toml", "key = \"KZ-15\"", "key = \"KZ-11\"", "[[region]]\nkey = \"KZ-11\"\nold = \"AKT\"", "a second `KZ-11`"),
        ("regions.toml", "tile = [3, 1]", "tile = [5, 2]", "[5, 2]\nnames = { kk = \"Ақмола", "tile 5, 2 is that of `KZ-10`"),
        ("rights.toml", "key = \"confession\"", "key = \"beating\"", "[[right.issue]]\nkey = \"beating\"\nnames = { kk = \"Мойындату", "a second issue `beating`"),
        ("periods.toml", "until = \"2022-11-17\"", "until = \"2022-11-30\"", "source = { act = \"law-90-vii\"", "was not in force"),
        // sources
        ("letters.toml", "source = { setting = true }", "", "[[series]]", "no source"),
        ("letters.toml", "{ setting = true }", "{ title = \"hearsay\" }", "hearsay", "a source nobody has read"),
        ("letters.toml", "{ setting = true }", "{ title = \"hearsay\", confirmed = true }", "hearsay", "without an address"),
        ("periods.toml", "act = \"law-90-vii\"", "act = \"law-91\"", "law-91", "no act `law-91`"),
        ("periods.toml", "extension = { most = { months = 2 }, source = { act = \"appc\", article = \"76\", setting = true } }", "extension = { most = { months = 2 } }", "extension = { most = { months = 2 }", "no source"),
        // what keys name
        ("regions.toml", "replaces = [\"KZ-35\"]", "replaces = [\"KZ-36\"]", "KZ-36", "`replaces` names `KZ-36`"),
        ("bodies.toml", "superior = \"interior\"", "superior = \"exterior\"", "exterior", "`superior` names `exterior`"),
        ("bodies.toml", "replaces = [\"education-science\"]", "replaces = [\"arts\"]", "arts", "`replaces` names `arts`"),
        ("bodies.toml", "office = \"ombudsperson\"", "office = \"nobody\"", "nobody", "`office` names `nobody`"),
        ("places.toml", "responsible = \"defence\"", "responsible = \"peace\"", "peace", "`responsible` names `peace`"),
        ("exclusions.toml", "bodies = [\"court\"]", "bodies = [\"tribunal\"]", "tribunal", "`bodies` names `tribunal`"),
        ("admissibility.toml", "\"judgments\"]", "\"weather\"]", "weather", "`exclusions` names `weather`"),
        ("admissibility.toml", "period = \"time-bar\"", "period = \"never\"", "\"never\"", "`period` names `never`"),
        ("offices.toml", "approved_by = \"senate\"", "approved_by = \"crowd\"", "crowd", "`approved_by` names `crowd`"),
        ("offices.toml", "acts_for = \"ombudsperson\"", "acts_for = \"ghost\"", "ghost", "`acts_for` names `ghost`"),
        ("letters.toml", "series = \"recommendation\"", "series = \"film\"", "film", "`series` names `film`"),
        ("letters.toml", "signers = [\"ombudsperson\"]", "signers = [\"anybody\"]", "anybody", "`signers` names `anybody`"),
        ("letters.toml", "R-{year}-{number:3}", "R-{yeer}", "R-{yeer}", "no pattern of a number"),
        // treaties, facts and procedures
        ("treaties.toml", "committee = \"cerd\"", "committee = \"cert\"", "\"cert\"", "`committee` names `cert`"),
        ("treaties.toml", "parent = \"icescr\"", "parent = \"udhr\"", "udhr", "`parent` names `udhr`"),
        ("treaties.toml", "instrument = \"icerd\"", "instrument = \"nobody\"", "\"nobody\"", "`instrument` names `nobody`"),
        ("treaties.toml", "on = \"2022-03-24\"", "on = \"2020-12-24\"", "\"2020-12-24\"", "deposited before the law"),
        ("treaties.toml", "on = \"2022-06-24\"", "on = \"2022-03-23\"", "\"2022-03-23\"", "in force before the deposit"),
        ("treaties.toml", "on = \"2010-09-23\"", "on = \"2008-09-23\"", "\"2008-09-23\"", "before the instrument was adopted"),
        ("treaties.toml", "on = \"2010-09-23\"", "on = \"23 Sep 2010\"", "\"23 Sep 2010\"", "is no time"),
        ("treaties.toml", "on = \"2023-06-07/..\"", "on = \"2023\"", "\"2023\"\ncertainty = \"unknown\"", "certainty and time do not fit"),
        ("treaties.toml", "key = \"icerd-deposit\"", "key = \"icerd-law\"", "\"icerd-law\"\ninstrument = \"icerd\"\nkind = \"deposit\"", "a second fact `icerd-law`"),
        ("treaties.toml", "source = { title = \"nessunotocchicaino.it\", ", "source = { ", "source = { url = \"http://english.nessuno", "no source"),
        ("treaties.toml", "title = \"nessunotocchicaino.it\", ", "act = \"law-91\", ", "law-91", "no act `law-91`"),
        ("treaties.toml", "60348580\", confirmed = true", "60348580\"", "nessunotocchicaino.it", "certainty and source do not fit"),
        ("treaties.toml", "procedure = \"complaints\"", "procedure = \"inquiry\"", "\"inquiry\"", "no such procedure"),
        ("committees.toml", "committee = \"hrc\"", "committee = \"hcr\"", "hcr", "`committee` names `hcr`"),
        ("committees.toml", "instrument = \"opcat\"", "instrument = \"upcat\"", "upcat", "`instrument` names `upcat`"),
        ("committees.toml", "kind = \"visits\"", "kind = \"complaints\"", "[[procedure]]\nkey = \"spt-visits\"", "do not fit"),
        ("reports.toml", "rights = [\"legal-aid\", \"enforcement\"]", "rights = [\"film\"]", "sections = [", "`sections` names `film`"),
        ("reports.toml", "words = 10700", "words = 0", "words = 0", "a limit of no words"),
        // the institution, periods, holidays
        ("institution.toml", "zone = \"Asia/Almaty\"\nsource", "zone = \"Asia/Verny\"\nsource", "Asia/Verny", "no time zone"),
        ("institution.toml", "hours = 5", "hours = 4", "hours = 4", "the time zone data say 5 hours"),
        ("periods.toml", "length = { minutes = 60 }", "length = { minutes = 0 }", "length = { minutes = 0 }", "a length of nothing"),
        ("periods.toml", "most = { months = 2 }", "most = { minutes = 10 }", "minutes = 10", "days and minutes"),
        ("periods.toml", "start = \"inquiry_sent\"", "suspends = true\nstart = \"inquiry_sent\"", "suspends = true", "suspension without a source"),
        ("holidays.toml", "year = 2024", "year = 2030", "[[year]]\nyear = 2030", "has no date in 2030"),
        ("holidays.toml", "[[year]]\nyear = 2024\n", "[[year]]\nyear = 2025\n", "[[year]]\nyear = 2025\nsource = { title = \"pobipb.kz\"", "a second year 2025"),
        ("holidays.toml", "\"2026-05-27\", ", "", "[[year]]\nyear = 2026", "`kurban-ait` has no date in 2026"),
        ("holidays.toml", "yearly = [\"05-09\"]\n", "", "[[holiday]]\nkey = \"victory-day\"", "falls on no day"),
        ("holidays.toml", "from = \"2024-05-04\"", "from = \"2024-05-06\"", "from = \"2024-05-06\"", "2024-05-06 is worked already"),
        ("holidays.toml", "to = \"2024-05-08\"", "to = \"2024-05-07\"", "to = \"2024-05-07\"", "2024-05-07 is off already"),
    ];
    let mut wrong = Vec::new();
    for (file, text, by, place, message) in cases {
        let whole = fs::read_to_string(format!("{HOME}/{file}")).unwrap().replacen(text, by, 1);
        let (before, _) = whole.split_once(place).unwrap_or_else(|| panic!("no `{place}` in {file}"));
        let line = before.matches('\n').count() + 1;
        let found = broken(file, text, by);
        let this = found.iter().find(|f| f.file == file && f.message.contains(message));
        match this {
            Some(this) if this.line == line && this.column > 0 && !this.remedy.is_empty() => {}
            _ => wrong.push(format!("{file}:{line}: `{message}` expected, found {found:#?}")),
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn missing_and_strange_files_and_years_are_found() {
    let dir = tempfile::tempdir().unwrap();
    fs::write(dir.path().join("regiosn.toml"), "").unwrap();
    let found = check(dir.path());
    assert!(found.iter().any(|f| f.file == "regions.toml" && f.message.contains("cannot be read")));
    assert!(found.iter().any(|f| f.file == "regiosn.toml" && f.message.contains("no such file")));
    let years = broken("holidays.toml", "year = 2019", "year = 2018");
    assert!(years.iter().any(|f| f.message == "no year 2019"), "{years:#?}");
    // all mistakes of a file and of all files at once
    let several = broken("regions.toml", "[[region]]", "[[region]\n[[region]");
    assert!(several.len() > 1, "{several:#?}");
}

#[test]
fn a_finding_reads_like_that_of_a_compiler() {
    let found = broken("letters.toml", "series = \"recommendation\"", "series = \"film\"");
    let text = Findings(found).to_string();
    assert!(text.starts_with("letters.toml:"), "{text}");
    assert!(text.ends_with("`series` names `film`, which is not there; correct the key, or add the entry"), "{text}");
}

#[test]
fn regions_of_8_june_2022() {
    let book = kz();
    let count = |on| entries(&book.regions, day(on)).count();
    let cities = |on| entries(&book.regions, day(on)).filter(|r| r.kind == RegionKind::City).count();
    assert_eq!((count("2022-06-07"), cities("2022-06-07")), (17, 3));
    assert_eq!((count("2022-06-08"), cities("2022-06-08")), (20, 3));
    assert_eq!(entry(&book.regions, "KZ-10", day("2022-06-07")), None);
    assert_eq!(entry(&book.regions, "KZ-62", day("2022-06-08")).unwrap().names.kk, "Ұлытау облысы");
    assert_eq!(entry(&book.regions, "KZ-71", day("2021-01-01")).unwrap().names.en, "Nur-Sultan");
}

#[test]
fn every_region_of_today_has_a_tile() {
    let book = kz();
    assert!(entries(&book.regions, day("2026-11-16")).all(|r| r.tile.is_some()));
    assert_eq!(entry(&book.regions, "KZ-YUZ", day("2018-01-01")).unwrap().tile, None);
}

#[test]
fn days_off_of_2026_as_published() {
    let calendar = kz().calendar();
    let off: Vec<String> = (0..365)
        .map(|n| day("2026-01-01").plus_days(n))
        .filter(|d| !d.is_weekend() && !calendar.is_working_day(*d))
        .map(|d| d.to_string()[5..].to_owned())
        .collect();
    #[rustfmt::skip]
    let published = [
        "01-01", "01-02", "01-07", "03-09", "03-23", "03-24", "03-25", "05-01", "05-07", "05-11", "05-27", "07-06",
        "08-31", "10-26", "12-16",
    ];
    assert_eq!(off, published);
}

#[test]
fn days_off_of_other_years_as_published() {
    let calendar = kz().calendar();
    let off = |from: &str, until: &str| {
        let days = day(until).days_since(day(from)) + 1;
        (0..days).filter(|n| !calendar.is_working_day(day(from).plus_days(*n))).count()
    };
    // whole years: 2024 and 2025 by the published production calendars
    assert_eq!(off("2024-01-01", "2024-12-31"), 117);
    assert_eq!(off("2025-01-01", "2025-12-31"), 119);
    // months: spring, May and July of 2021, the first nine months of 2022
    assert_eq!(
        (off("2021-03-01", "2021-05-31"), off("2021-05-01", "2021-05-31"), off("2021-07-01", "2021-07-31")),
        (33, 13, 11)
    );
    let of_2022 = [31, 28, 31, 30, 31, 30, 31, 31, 30]
        .iter()
        .zip(1..)
        .map(|(last, month)| off(&format!("2022-{month:02}-01"), &format!("2022-{month:02}-{last}")));
    assert_eq!(of_2022.collect::<Vec<_>>(), [13, 8, 12, 9, 12, 8, 11, 9, 8]);
}

#[test]
fn labour_code_holidays_that_do_not_move_and_swaps_that_do() {
    let calendar = kz().calendar();
    // Kurban Ait on Sunday 16 June 2024 and Christmas on Saturday 7 January 2023 give no day
    assert!(calendar.is_working_day(day("2024-06-17")) && calendar.is_working_day(day("2023-01-09")));
    // several in a row: 1 and 2 January 2022 on a weekend
    assert!(!calendar.is_working_day(day("2022-01-03")) && !calendar.is_working_day(day("2022-01-04")));
    assert_eq!(calendar.day(day("2024-05-04")), Day::Taken(day("2024-05-08")));
    assert_eq!(calendar.day(day("2020-05-08")), Day::Given(day("2020-05-11")));
    // 2019 had First President's Day and two days of independence, and no Republic Day
    assert!(!calendar.is_working_day(day("2019-12-02")) && !calendar.is_working_day(day("2019-12-17")));
    assert!(calendar.is_working_day(day("2019-10-25")) && calendar.is_working_day(day("2023-12-01")));
}

#[test]
fn exclusions_are_those_of_the_day() {
    let book = kz();
    let keys = |on| entries(&book.exclusions, day(on)).map(|e| e.key.as_str()).collect::<Vec<_>>();
    assert_eq!(keys("2015-05-05").len(), 7);
    assert_eq!(keys("2022-05-05"), ["president", "first-president", "judgments"]);
    assert_eq!(keys("2026-05-05"), ["president", "judgments"]);
    // Law 90-VII, article 9(2), was read; the rest is a setting
    let law = entry(&book.exclusions, "first-president", day("2022-05-05")).unwrap();
    assert!(law.source.confirmed && !law.source.setting);
    assert_eq!(
        book.cite(&law.source, Lang::Ru),
        "Закон от 29 декабря 2021 года № 90-VII «Об Уполномоченном по правам человека в Республике Казахстан», ст. 9(2)"
    );
    assert_eq!(book.address(&law.source), Some("https://pavlodar.com/zakon/?dok=06856&uro=080009"));
}

#[test]
fn rules_of_complaints_route_by_level() {
    let book = kz();
    let office = |level| book.route(level, day("2026-11-16")).unwrap().key.as_str();
    assert_eq!(office(Level::Central), "ombudsperson");
    assert_eq!(office(Level::Local), "regional-representative");
    for level in [Level::Central, Level::Local, Level::QuasiState, Level::Organisation, Level::Official] {
        assert!(book.route(level, day("2019-01-01")).is_some() && book.route(level, day("2026-11-16")).is_some());
    }
}

#[test]
fn torture_is_urgent_and_every_right_has_issues() {
    let book = kz();
    let right = |key| entry(&book.rights, key, day("2026-11-16")).unwrap();
    assert_eq!(right("no-torture").urgent("beating"), Some(Urgent::Torture));
    assert_eq!(right("life").urgent("danger"), Some(Urgent::Life));
    assert_eq!(right("housing").urgent("eviction"), None);
    assert!(book.rights.iter().all(|r| (2..=5).contains(&r.issues.len())));
}

#[test]
fn every_outcome_has_a_ground_and_some_are_asked_first() {
    let book = kz();
    for outcome in [Outcome::Accept, Outcome::Explain, Outcome::Forward, Outcome::Refuse, Outcome::Discontinue] {
        assert!(book.grounds.iter().any(|g| g.outcome == outcome));
    }
    assert!(book.grounds.iter().filter(|g| g.question.is_some()).all(|g| g.outcome != Outcome::Discontinue));
}

#[test]
fn the_ombudsperson_is_appointed_and_approved_by_the_law_of_the_day() {
    let book = kz();
    let office = |on| entry(&book.offices, "ombudsperson", day(on)).unwrap();
    assert_eq!(
        (office("2021-01-01").appointed_by.as_str(), office("2021-01-01").approved_by.as_deref()),
        ("president", Some("senate"))
    );
    assert_eq!(office("2026-07-01").approved_by, None);
    assert!(office("2026-07-01").source.setting);
}

#[test]
fn numbers_are_written_by_their_pattern() {
    let book = kz();
    let series = |key| entry(&book.series, key, day("2026-11-16")).unwrap();
    assert_eq!(series("complaint").write(2026, 391), "2026-0391");
    assert_eq!(series("complaint").write(2026, 12_345), "2026-12345");
    assert_eq!(series("recommendation").write(2026, 7), "R-2026-007");
}

#[test]
fn a_time_is_as_exact_as_it_is_written_and_comes_back() {
    let ends = |text: &str| {
        let when: When = text.parse().unwrap();
        assert_eq!(when.to_string(), text);
        (when.first().to_string(), when.last().map(|d| d.to_string()))
    };
    let known = |first: &str, last: &str| (first.to_owned(), Some(last.to_owned()));
    assert_eq!(ends("2020-09-23"), known("2020-09-23", "2020-09-23"));
    assert_eq!(ends("2020-02"), known("2020-02-01", "2020-02-29"));
    assert_eq!(ends("2020"), known("2020-01-01", "2020-12-31"));
    assert_eq!(ends("2023-06-07/.."), ("2023-06-07".to_owned(), None));
    for text in ["", "20", "2020-13", "2020-02-30", "2020/..", "20200923", "2023-06-07/", "/.."] {
        assert!(text.parse::<When>().is_err(), "{text}");
    }
}

#[test]
fn eighteen_instruments_ten_committees_and_nine_procedures_for_complaints() {
    let book = kz();
    assert_eq!((book.instruments.len(), book.committees.len()), (18, 10));
    let complaints = book.procedures.iter().filter(|p| p.kind == ProcedureKind::Complaints);
    // that of migrant workers is in force nowhere
    let (open, shut): (Vec<_>, Vec<_>) = complaints.partition(|p| p.since.is_some());
    assert_eq!(open.len(), 8);
    assert_eq!(shut.iter().map(|p| p.committee.as_str()).collect::<Vec<_>>(), ["cmw"]);
}

#[test]
fn an_instrument_comes_into_force_by_its_own_rule() {
    assert_eq!(Delay::Days(30).after(day("1998-08-26")), day("1998-09-25"));
    assert_eq!(Delay::Months(3).after(day("2009-06-30")), day("2009-09-30"));
    assert_eq!(Delay::FirstOfMonthAfter(3).after(day("2003-01-14")), day("2003-05-01"));
}
