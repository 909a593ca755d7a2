use base::{Lang, Mistake};
use i18n::{Fault, Source, Texts};

const TEXTS: Source = i18n::source!("texts");

fn texts() -> Texts {
    Texts::new(&[TEXTS]).unwrap()
}

#[test]
fn plural_arms_follow_each_language() {
    let t = texts();
    let days = |lang, n: i64| t.text(lang, "days-left", &[("n", n.into())]);
    assert_eq!(days(Lang::Kk, 1), "1 күн қалды");
    assert_eq!(days(Lang::Kk, 5), "5 күн қалды");
    for (n, words) in [
        (1, "остался 1 день"),
        (2, "осталось 2 дня"),
        (5, "осталось 5 дней"),
        (11, "осталось 11 дней"),
        (21, "остался 21 день"),
        (24, "осталось 24 дня"),
        (111, "осталось 111 дней"),
    ] {
        assert_eq!(days(Lang::Ru, n), words);
    }
    assert_eq!(days(Lang::En, 1), "1 day left");
    assert_eq!(days(Lang::En, 0), "0 days left");
    assert_eq!(t.faults(), 0);
}

#[test]
fn numbers_in_texts_are_written_by_the_language_and_words_left_alone() {
    let t = texts();
    let large = |lang| t.text(lang, "large", &[("n", 1_234_567.into())]);
    assert_eq!(large(Lang::Kk), "Барлығы 1\u{a0}234\u{a0}567 шағым");
    assert_eq!(large(Lang::Ru), "Всего жалоб: 1\u{a0}234\u{a0}567");
    assert_eq!(large(Lang::En), "1,234,567 complaints in all");
    assert_eq!(t.text(Lang::En, "greeting", &[("name", "2026".into())]), "2026, we will help you.");
    assert_eq!(
        t.text(Lang::En, "greeting", &[("name", "{ -office } <b>".into())]),
        "{ -office } <b>, we will help you.",
        "an argument is data: neither read as Fluent nor wrapped in direction marks"
    );
}

#[test]
fn terms_are_each_languages_own() {
    let t = texts();
    assert_eq!(t.text(Lang::Kk, "signed", &[]), "Омбудсман кеңсесі");
    assert_eq!(t.text(Lang::Ru, "signed", &[]), "Аппарат омбудсмана");
}

#[test]
fn a_missing_key_or_argument_shows_and_is_counted() {
    let t = texts();
    let same = t.clone();
    assert_eq!(t.text(Lang::Kk, "no-such-key", &[]), "⟦no-such-key⟧");
    assert_eq!(t.text(Lang::En, "greeting", &[]), "{$name}, we will help you.");
    assert_eq!(same.faults(), 2, "clones count together");
}

#[test]
fn a_mistakes_number_chooses_its_arm() {
    let t = texts();
    let mistake = Mistake::new("date", "days-left").with("n", 22);
    assert_eq!(t.mistake(Lang::Ru, &mistake), "осталось 22 дня");
    let name = Mistake::new("name", "greeting").with("name", "007");
    assert_eq!(t.mistake(Lang::En, &name), "007, we will help you.", "not a number as a person writes one");
}

#[test]
fn a_russian_day_at_the_end_of_a_sentence_has_one_point() {
    let source =
        Source { name: "own", kk: "until = { $day }.", ru: "until = До { $day }.", en: "until = Until { $day }." };
    let t = Texts::new(&[source]).unwrap();
    let until = |lang, day: &str| t.text(lang, "until", &[("day", day.into())]);
    assert_eq!(until(Lang::Ru, "1 июля 2026 г."), "До 1 июля 2026 г.");
    assert_eq!(until(Lang::Ru, "1 июля"), "До 1 июля.");
    assert_eq!(until(Lang::En, "1 July 2026"), "Until 1 July 2026.");
}

#[test]
fn two_crates_may_not_define_one_key_and_a_file_must_parse() {
    let other = Source { name: "other", kk: "page-title = Бет", ru: "x = 1", en: "x = { $" };
    let findings = Texts::new(&[TEXTS, other]).unwrap_err();
    assert!(
        findings
            .iter()
            .any(|f| f.at == "other/texts/kk.ftl" && f.key == "page-title" && f.fault == Fault::DefinedTwice),
        "{findings:?}"
    );
    assert!(
        findings.iter().any(|f| f.at == "other/texts/en.ftl" && matches!(f.fault, Fault::Syntax(_))),
        "{findings:?}"
    );
    assert_eq!(findings.len(), 2, "{findings:?}");
}

#[test]
fn many_threads_may_ask_at_once() {
    let t = texts();
    std::thread::scope(|s| {
        for n in 0..8 {
            let t = t.clone();
            s.spawn(move || {
                for _ in 0..200 {
                    assert!(t.text(Lang::Ru, "days-left", &[("n", n.into())]).contains(&n.to_string()));
                }
            });
        }
    });
}
