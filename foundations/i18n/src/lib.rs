//! Texts, dates, numbers, lists and sorting in Kazakh, Russian and English.
//!
//! A crate keeps its texts in `texts/kk.ftl`, `ru.ftl` and `en.ftl` ([Fluent]) and offers them as one constant:
//!
//! ```text
//! /// This area's texts.
//! pub const TEXTS: i18n::Source = i18n::source!("../texts");
//! ```
//!
//! `app` gathers the sources of all crates into one [`Texts`]. [`check`] reads the whole repository and says which text is
//! missing, unused, untranslated or wrongly called; one test runs it.
//!
//! Absent by design: which language a person reads (that is `web`'s), and any other crate's use of Fluent or ICU.
//!
//! [Fluent]: https://projectfluent.org/fluent/guide/

pub mod check;
mod format;
mod texts;

pub use check::{Fault, Finding};
pub use format::{
    by_date, date, date_time, date_year, list, month_year, number, on_date, since_date, sort_key, weekday_date,
};
pub use texts::{Source, Texts, Value};

use base::Lang;

/// One of a thing for each language.
struct PerLang<T> {
    kk: T,
    ru: T,
    en: T,
}

impl<T> PerLang<T> {
    fn new(mut make: impl FnMut(Lang) -> T) -> Self {
        Self { kk: make(Lang::Kk), ru: make(Lang::Ru), en: make(Lang::En) }
    }

    fn get(&self, lang: Lang) -> &T {
        match lang {
            Lang::Kk => &self.kk,
            Lang::Ru => &self.ru,
            Lang::En => &self.en,
        }
    }
}
