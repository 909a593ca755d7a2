//! Names of procedures, cycles and dates in words: for pages, feeds and reports alike.

use crate::model::Procedure;
use crate::model::cycle::{Cycle, Moment, Precision};
use base::{Date, Lang};
use i18n::Texts;

/// The name of a committee or procedure.
pub(crate) fn procedure(texts: &Texts, lang: Lang, procedure: Procedure) -> String {
    // texts: treaties-procedure-*
    texts.text(lang, &format!("treaties-procedure-{}", procedure.code()), &[])
}

/// The name of a cycle: its own, else what it is with its number.
pub(crate) fn cycle(texts: &Texts, lang: Lang, cycle: &Cycle) -> String {
    let own = cycle.name(lang);
    if !own.is_empty() {
        return own.to_owned();
    }
    let key = if cycle.procedure == Procedure::Upr { "treaties-cycle-upr" } else { "treaties-cycle-report" };
    let name = procedure(texts, lang, cycle.procedure);
    texts.text(lang, key, &[("number", cycle.number.as_str().into()), ("procedure", name.into())])
}

/// What a date is about.
pub(crate) fn moment(texts: &Texts, lang: Lang, moment: Moment) -> String {
    // texts: treaties-moment-*
    texts.text(lang, &format!("treaties-moment-{}", moment.code()), &[])
}

/// A day, or the month where no more is known.
pub(crate) fn day(lang: Lang, day: Date, precision: Precision) -> String {
    match precision {
        Precision::Day => i18n::date_year(lang, day),
        Precision::Month => i18n::month_year(lang, day.month()),
    }
}
