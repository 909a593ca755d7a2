//! What several pages say in the same words: the day asked for, times, sources, answers.

use crate::Desk;
use crate::model::committees::{Acceptance, Answer};
use crate::model::facts::day_asked;
use base::{Date, Mistakes};
use exchange::rulebook::{Fact, FactKind, Precision, Source, When};
use serde::Deserialize;
use web::Page;

/// The day in an address.
#[derive(Deserialize, Default)]
#[serde(default)]
pub(super) struct AsOf {
    on: String,
}

/// The day a page tells of.
pub(super) struct Day {
    pub(super) on: Date,
    pub(super) typed: String,
    pub(super) is_today: bool,
}

impl AsOf {
    /// The day, or today beside what is to be mended.
    pub(super) fn read(self, desk: &Desk) -> (Day, Mistakes) {
        let today = desk.today();
        match day_asked(&self.on, today) {
            Ok(on) => (Day { on, typed: on.to_string(), is_today: on == today }, vec![]),
            Err(mistake) => (Day { on: today, typed: self.on, is_today: true }, vec![mistake]),
        }
    }
}

impl Day {
    /// The address of a page as of this day.
    pub(super) fn href(&self, page: &Page, place: &str) -> String {
        let place = page.href(place);
        if self.is_today { place } else { format!("{place}?on={}", self.on) }
    }
}

/// A time as exactly as it is known.
pub(super) fn when(page: &Page, when: When) -> String {
    match when.precision() {
        Precision::Day => page.date_year(&when.first()),
        Precision::Month => i18n::month_year(page.lang(), when.first().month()),
        Precision::Year => page.t1("treaties-year", "year", when.first().year().to_string()),
        Precision::Since => page.t("treaties-unknown"),
    }
}

/// A source in words and where it can be read.
pub(super) struct Cited {
    pub(super) title: String,
    pub(super) url: String,
}

impl Cited {
    pub(super) fn of(desk: &Desk, page: &Page, source: &Source) -> Self {
        Self {
            title: desk.rulebook.cite(source, page.lang()),
            url: desk.rulebook.address(source).unwrap_or_default().to_owned(),
        }
    }
}

/// What the State did, in words: `Law No. 404-VI`.
pub(super) fn deed(page: &Page, fact: &Fact) -> String {
    // texts: treaties-kind-* treaties-procedure-*
    let kind = page.t(&format!("treaties-kind-{}", fact.kind.code()));
    match (&fact.number, fact.procedure, fact.kind) {
        (Some(number), ..) => page.t2("treaties-numbered", "what", kind, "number", number),
        (None, Some(procedure), FactKind::Accepts | FactKind::Excludes) => {
            format!("{kind}: {}", page.t(&format!("treaties-procedure-{}", procedure.code())))
        }
        _ => kind,
    }
}

/// How a procedure stands, in words, and the kind of its tag.
pub(super) fn answer(page: &Page, acceptance: &Acceptance<'_>) -> (&'static str, String) {
    let kind = match acceptance.answer {
        Answer::Yes => "fine",
        Answer::Unknown => "soon",
        Answer::No | Answer::NotInForce => "",
    };
    // texts: treaties-answer-*
    let words = match acceptance.since {
        Some(since) => page.t1("treaties-answer-since", "since", i18n::since_date(page.lang(), since)),
        None => page.t(&format!("treaties-answer-{}", acceptance.answer.code())),
    };
    (kind, words)
}

/// An article of an instrument: `ICCPR-OP1, 5(2)(b)`; an article that names its document stands alone.
pub(super) fn article(code: &str, article: &str) -> String {
    if article.contains('/') { article.to_owned() } else { format!("{code}, {article}") }
}
