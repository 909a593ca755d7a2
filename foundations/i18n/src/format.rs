//! Dates, numbers, lists and sorting, by ICU's data for the language.
//!
//! English is British English: day before month. Kazakh gets from us what ICU lacks: «жылғы» for its clipped «ж.», the
//! endings of the cases («7 желтоқсанға дейін») and the conjunction of lists, «және».

use crate::PerLang;
use base::{Date, Lang, Month, Timestamp};
use icu::calendar::Gregorian;
use icu::collator::options::CollatorOptions;
use icu::collator::{Collator, CollatorBorrowed};
use icu::datetime::FixedCalendarDateTimeFormatter as Formatter;
use icu::datetime::fieldsets::{MD, MDE, YM, YMD, YMDT};
use icu::datetime::input;
use icu::decimal::DecimalFormatter;
use icu::decimal::input::Decimal;
use icu::decimal::options::DecimalFormatterOptions;
use icu::locale::{Locale, locale};
use std::error::Error;
use std::sync::LazyLock;

struct Formats {
    number: DecimalFormatter,
    day: Formatter<Gregorian, MD>,
    weekday: Formatter<Gregorian, MDE>,
    year: Formatter<Gregorian, YMD>,
    month: Formatter<Gregorian, YM>,
    moment: Formatter<Gregorian, YMDT>,
    collator: CollatorBorrowed<'static>,
}

impl Formats {
    fn new(lang: Lang) -> Result<Self, Box<dyn Error>> {
        let locale: Locale = match lang {
            Lang::Kk => locale!("kk"),
            Lang::Ru => locale!("ru"),
            Lang::En => locale!("en-GB"),
        };
        Ok(Self {
            number: DecimalFormatter::try_new((&locale).into(), DecimalFormatterOptions::default())?,
            day: Formatter::try_new((&locale).into(), MD::long())?,
            weekday: Formatter::try_new((&locale).into(), MDE::long())?,
            year: Formatter::try_new((&locale).into(), YMD::long())?,
            month: Formatter::try_new((&locale).into(), YM::long())?,
            moment: Formatter::try_new((&locale).into(), YMD::long().with_time_hm())?,
            collator: Collator::try_new((&locale).into(), CollatorOptions::default())?,
        })
    }
}

/// ICU's data are compiled in, so `None` is only what the types demand; the callers then fall back to ISO forms.
static FORMATS: LazyLock<PerLang<Option<Formats>>> = LazyLock::new(|| PerLang::new(|lang| Formats::new(lang).ok()));

fn formats(lang: Lang) -> Option<&'static Formats> {
    FORMATS.get(lang).as_ref()
}

fn day(date: jiff::civil::Date) -> Option<input::Date<Gregorian>> {
    let (month, day) = (u8::try_from(date.month()).ok()?, u8::try_from(date.day()).ok()?);
    input::Date::try_new_gregorian(date.year().into(), month, day).ok()
}

/// Day and month: `22 қараша`, `22 ноября`, `22 November`.
pub fn date(lang: Lang, date: Date) -> String {
    words(lang, date, |f, d| f.day.format(d).to_string())
}

/// Day, month and year: `2026 жылғы 22 қараша`, `22 ноября 2026 г.`, `22 November 2026`.
pub fn date_year(lang: Lang, date: Date) -> String {
    words(lang, date, |f, d| f.year.format(d).to_string())
}

/// A promise's day: `7 желтоқсанға дейін`, `до 7 декабря`, `by 7 December`.
pub fn by_date(lang: Lang, day: Date) -> String {
    match lang {
        Lang::Kk => format!("{}{} дейін", date(lang, day), endings(day).to),
        Lang::Ru => format!("до {}", date(lang, day)),
        Lang::En => format!("by {}", date(lang, day)),
    }
}

/// When a thing happened: `7 желтоқсанда`, `7 декабря`, `on 7 December`.
pub fn on_date(lang: Lang, day: Date) -> String {
    match lang {
        Lang::Kk => format!("{}{}", date(lang, day), endings(day).at),
        Lang::Ru => date(lang, day),
        Lang::En => format!("on {}", date(lang, day)),
    }
}

/// From when a thing has held, with the year: `2026 жылғы 7 желтоқсаннан бастап`, `с 7 декабря 2026 г.`,
/// `since 7 December 2026`.
pub fn since_date(lang: Lang, day: Date) -> String {
    match lang {
        Lang::Kk => format!("{}{} бастап", date_year(lang, day), endings(day).from),
        Lang::Ru if day.to_jiff().day() == 2 => format!("со {}", date_year(lang, day)),
        Lang::Ru => format!("с {}", date_year(lang, day)),
        Lang::En => format!("since {}", date_year(lang, day)),
    }
}

/// Endings of a Kazakh month's name: dative, ablative and locative.
struct Endings {
    to: &'static str,
    from: &'static str,
    at: &'static str,
}

/// By the last vowel and the last letter: сәуір and шілде are soft, қыркүйек soft and voiceless, ақпан, маусым, қазан and
/// желтоқсан end in a nasal.
fn endings(day: Date) -> Endings {
    let (to, from, at) = match day.to_jiff().month() {
        4 | 7 => ("ге", "ден", "де"),
        9 => ("ке", "тен", "те"),
        2 | 6 | 10 | 12 => ("ға", "нан", "да"),
        _ => ("ға", "дан", "да"),
    };
    Endings { to, from, at }
}

/// Weekday, day and month: `22 қараша, жексенбі`, `воскресенье, 22 ноября`, `Sunday 22 November`.
pub fn weekday_date(lang: Lang, date: Date) -> String {
    words(lang, date, |f, d| f.weekday.format(d).to_string())
}

/// Month and year: `2026 жылғы қараша`, `ноябрь 2026 г.`, `November 2026`.
pub fn month_year(lang: Lang, month: Month) -> String {
    words(lang, month.first_day(), |f, d| f.month.format(d).to_string())
}

fn words(lang: Lang, date: Date, write: impl Fn(&Formats, &input::Date<Gregorian>) -> String) -> String {
    formats(lang).zip(day(date.to_jiff())).map_or_else(|| date.to_string(), |(f, d)| tidy(lang, &write(f, &d)))
}

/// Kazakh years in full, and an ordinary space that does not break for the narrow one that many fonts lack.
fn tidy(lang: Lang, text: &str) -> String {
    let text = text.replace('\u{202f}', "\u{a0}");
    if lang == Lang::Kk { text.replacen("\u{a0}ж. ", " жылғы ", 1) } else { text }
}

/// Day, month, year, hour and minute in a time zone: `2026 жылғы 22 қараша, 14:05`.
pub fn date_time(lang: Lang, at: Timestamp, zone: &jiff::tz::TimeZone) -> String {
    let local = zone.to_datetime(at.to_jiff());
    let part = |n: i8| u8::try_from(n).unwrap_or_default();
    let time = input::Time::try_new(part(local.hour()), part(local.minute()), 0, 0).ok();
    formats(lang).zip(day(local.date())).zip(time).map_or_else(
        || at.to_string(),
        |((f, date), time)| tidy(lang, &f.moment.format(&input::DateTime { date, time }).to_string()),
    )
}

/// A whole number: `1 234 567` in Kazakh and Russian (the spaces do not break), `1,234,567` in English.
pub fn number(lang: Lang, n: i64) -> String {
    formats(lang).map_or_else(|| n.to_string(), |f| f.number.format_to_string(&Decimal::from(n)))
}

/// A number given as digits with an optional point.
pub(crate) fn decimal(lang: Lang, digits: &str) -> Option<String> {
    Some(formats(lang)?.number.format_to_string(&digits.parse::<Decimal>().ok()?))
}

/// A list in words: `a, b және c`, `a, b и c`, `a, b and c`.
pub fn list(lang: Lang, items: &[impl AsRef<str>]) -> String {
    let and = match lang {
        Lang::Kk => "және",
        Lang::Ru => "и",
        Lang::En => "and",
    };
    let items: Vec<&str> = items.iter().map(AsRef::as_ref).collect();
    match items.split_last() {
        Some((last, rest)) if !rest.is_empty() => format!("{} {and} {last}", rest.join(", ")),
        _ => items.concat(),
    }
}

/// Bytes whose order is the alphabet's: store them and a plain `ORDER BY` sorts names rightly on both engines.
///
/// Keys are comparable within one language and one version of ICU's data only; after an upgrade of `icu` they are
/// computed anew.
pub fn sort_key(lang: Lang, text: &str) -> Vec<u8> {
    let mut key = Vec::new();
    if let Some(f) = formats(lang) {
        let Ok(()) = f.collator.write_sort_key_to(text, &mut key);
    } else {
        key.extend_from_slice(text.as_bytes());
    }
    key
}
