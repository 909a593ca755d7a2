use base::{Date, Lang, Timestamp};
use i18n::{
    by_date, date, date_time, date_year, list, month_year, number, on_date, since_date, sort_key, weekday_date,
};
use proptest::prelude::*;

fn day(s: &str) -> Date {
    s.parse().unwrap()
}

fn each(f: impl Fn(Lang) -> String) -> [String; 3] {
    Lang::ALL.map(f)
}

#[test]
fn dates_in_three_languages() {
    let d = day("2026-11-22");
    assert_eq!(each(|l| date(l, d)), ["22 қараша", "22 ноября", "22 November"]);
    assert_eq!(each(|l| date_year(l, d)), ["2026 жылғы 22 қараша", "22 ноября 2026\u{a0}г.", "22 November 2026"]);
    assert_eq!(each(|l| weekday_date(l, d)), ["22 қараша, жексенбі", "воскресенье, 22 ноября", "Sunday 22 November"]);
    assert_eq!(each(|l| month_year(l, d.month())), ["2026 жылғы қараша", "ноябрь 2026\u{a0}г.", "November 2026"]);
}

#[test]
fn days_within_a_sentence() {
    let d = day("2026-12-07");
    assert_eq!(each(|l| by_date(l, d)), ["7 желтоқсанға дейін", "до 7 декабря", "by 7 December"]);
    assert_eq!(each(|l| on_date(l, d)), ["7 желтоқсанда", "7 декабря", "on 7 December"]);
    assert_eq!(
        each(|l| since_date(l, d)),
        ["2026 жылғы 7 желтоқсаннан бастап", "с 7 декабря 2026\u{a0}г.", "since 7 December 2026"]
    );
    assert_eq!(since_date(Lang::Ru, day("2026-12-02")), "со 2 декабря 2026\u{a0}г.");
}

#[test]
fn kazakh_months_take_their_own_endings() {
    let all = |f: fn(Lang, Date) -> String| -> Vec<String> {
        (1..=12).map(|m| f(Lang::Kk, Date::new(2026, m, 1).unwrap())).collect()
    };
    let months = |f| all(f).iter().map(|s| s.split(' ').nth(1).unwrap().to_owned()).collect::<Vec<_>>().join(" ");
    assert_eq!(
        months(by_date),
        "қаңтарға ақпанға наурызға сәуірге мамырға маусымға шілдеге тамызға қыркүйекке қазанға қарашаға желтоқсанға"
    );
    assert_eq!(
        months(on_date),
        "қаңтарда ақпанда наурызда сәуірде мамырда маусымда шілдеде тамызда қыркүйекте қазанда қарашада желтоқсанда"
    );
    assert_eq!(
        all(since_date).iter().map(|s| s.split(' ').nth(3).unwrap().to_owned()).collect::<Vec<_>>().join(" "),
        "қаңтардан ақпаннан наурыздан сәуірден мамырдан маусымнан шілдеден тамыздан қыркүйектен қазаннан қарашадан желтоқсаннан"
    );
}

#[test]
fn a_moment_is_told_in_its_time_zone() {
    let at: Timestamp = "2026-11-22T20:05:59Z".parse().unwrap();
    let zone = jiff::tz::TimeZone::get("Asia/Almaty").unwrap();
    assert_eq!(
        each(|l| date_time(l, at, &zone)),
        ["2026 жылғы 23 қараша, 01:05", "23 ноября 2026\u{a0}г. в 01:05", "23 November 2026 at 01:05"]
    );
}

#[test]
fn numbers_in_three_languages() {
    assert_eq!(each(|l| number(l, -1_234_567)), ["-1\u{a0}234\u{a0}567", "-1\u{a0}234\u{a0}567", "-1,234,567"]);
}

#[test]
fn lists_in_three_languages() {
    assert_eq!(each(|l| list(l, &["а", "ә", "б"])), ["а, ә және б", "а, ә и б", "а, ә and б"]);
    assert_eq!(list(Lang::Kk, &["а", "ә"]), "а және ә");
    assert_eq!(list(Lang::Kk, &["а"]), "а");
    assert_eq!(list(Lang::Kk, &[] as &[&str]), "");
}

#[test]
fn the_kazakh_alphabet_sorts_in_its_order() {
    let alphabet = "аәбвгғдеёжзийкқлмнңоөпрстуұүфхһцчшщъыіьэюя";
    let mut letters: Vec<String> = alphabet.chars().rev().map(String::from).collect();
    letters.sort_by_key(|l| sort_key(Lang::Kk, l));
    assert_eq!(letters.concat(), alphabet);
}

#[test]
fn names_sort_without_regard_to_case_first() {
    let mut names = ["Ұлытау", "абай", "Алматы", "Үржар", "ақмола", "Уәлиханов"];
    names.sort_by_key(|n| sort_key(Lang::Kk, n));
    assert_eq!(names, ["абай", "ақмола", "Алматы", "Уәлиханов", "Ұлытау", "Үржар"]);
}

proptest! {
    #[test]
    fn every_day_is_written_in_every_language(offset in -40_000i32..40_000) {
        let d = day("2026-01-01").plus_days(offset);
        for lang in Lang::ALL {
            prop_assert!(date_year(lang, d).contains(&d.year().to_string()));
            prop_assert!(date(lang, d).contains(&d.to_jiff().day().to_string()));
            prop_assert_ne!(date(lang, d), d.to_string(), "the ISO form is only for missing data");
        }
    }

    #[test]
    fn a_number_keeps_its_digits(n: i64) {
        for lang in Lang::ALL {
            let digits: String = number(lang, n).chars().filter(char::is_ascii_digit).collect();
            prop_assert_eq!(digits, n.unsigned_abs().to_string());
        }
    }

    #[test]
    fn equal_texts_have_equal_sort_keys_and_others_do_not(a in "[а-яәғқңөұүһі ]{0,12}", b in "[а-яәғқңөұүһі ]{0,12}") {
        prop_assert_eq!(a == b, sort_key(Lang::Kk, &a) == sort_key(Lang::Kk, &b));
    }
}
