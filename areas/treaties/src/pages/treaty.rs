//! One instrument: how it stood on a day, what the State did, and who may complain to whom.

use super::treaties::tag;
use super::words::{AsOf, Cited, Day, answer, article, deed, when};
use crate::Desk;
use crate::actions::facts::{self, Kept};
use crate::model::committees::acceptance;
use crate::model::status::{self, Status};
use askama::Template;
use axum::Router;
use axum::extract::{Path, State};
use axum::routing::get;
use axum_extra::extract::Query;
use base::Date;
use exchange::rulebook::{self, Delay, Fact, FactKind, Instrument, entries};
use web::view::{Place, Row, Step};
use web::{Answer, Page, Visit};

pub(super) fn routes() -> Router<Desk> {
    Router::new().route("/{lang}/treaties/{key}", get(show))
}

/// Something the State did.
struct Deed {
    when: String,
    what: String,
    words: String,
    certainty: String,
    source: Cited,
    /// It came about after the day the page tells of.
    is_later: bool,
}

/// A procedure on the day.
struct Offer {
    what: String,
    committee: String,
    article: String,
    tag: &'static str,
    answer: String,
    certainty: String,
}

/// A correction by the institution.
struct Correction {
    at: String,
    what: String,
    is_struck: bool,
    reason: String,
}

/// Another instrument.
struct Other {
    href: String,
    name: String,
    code: String,
}

#[derive(Template)]
#[template(path = "treaty.html")]
struct TreatyPage {
    page: Page,
    day: Day,
    place: String,
    back: String,
    code: String,
    name: String,
    tag: &'static str,
    standing: String,
    meaning: String,
    certainty: String,
    path: Vec<Step>,
    deeds: Vec<Deed>,
    offers: Vec<Offer>,
    about: Vec<Row>,
    source: Cited,
    is_setting: bool,
    others: Vec<Other>,
    corrections: Vec<Correction>,
}

async fn show(
    State(desk): State<Desk>,
    visit: Visit,
    Path((_, key)): Path<(String, String)>,
    Query(asked): Query<AsOf>,
) -> Answer {
    let instrument = facts::instrument(&desk, &key)?;
    let (day, mistakes) = asked.read(&desk);
    let kept = facts::history(&desk, instrument).await?;
    let is_wrong = !mistakes.is_empty();
    let page = page_of(&desk, visit.page_with(mistakes), day, instrument, &kept);
    Ok(if is_wrong { web::again(page) } else { web::html(page) })
}

fn page_of(desk: &Desk, page: Page, day: Day, instrument: &Instrument, kept: &Kept) -> TreatyPage {
    let (book, lang) = (&desk.rulebook, page.lang());
    let status = status::status(instrument, &kept.facts, day.on);
    let mut own: Vec<&Fact> = kept.facts.iter().filter(|f| f.instrument == instrument.key).collect();
    own.sort_by_key(|f| std::cmp::Reverse(f.on.first()));
    // texts: treaties-standing-* treaties-certainty-* treaties-means-* treaties-procedure-*
    let certainty = |c: rulebook::Certainty| page.t(&format!("treaties-certainty-{}", c.code()));
    let offers = entries(&book.procedures, day.on).filter(|p| p.instrument == instrument.key).map(|procedure| {
        let accepted = acceptance(book, &kept.facts, procedure, day.on);
        let committee = book.committees.iter().find(|c| c.key == procedure.committee);
        let (tag, answer) = answer(&page, &accepted);
        Offer {
            what: page.t(&format!("treaties-procedure-{}", procedure.kind.code())),
            committee: committee.map_or_else(String::new, |c| c.names.get(lang).to_owned()),
            article: article(&instrument.code, &procedure.article),
            tag,
            answer,
            certainty: accepted.certainty.map_or_else(String::new, certainty),
        }
    });
    let is_related = |other: &&Instrument| {
        let (a, b) = (instrument.parent.as_deref(), other.parent.as_deref());
        other.key != instrument.key
            && (a == Some(other.key.as_str()) || b == Some(instrument.key.as_str()) || (a.is_some() && a == b))
    };
    let corrections = kept.recorded.iter().map(|entry| Correction {
        at: page.date_time(&entry.at),
        what: format!("{}: {}", deed(&page, &entry.fact), when(&page, entry.fact.on)),
        is_struck: entry.is_struck,
        reason: entry.reason.clone(),
    });
    TreatyPage {
        place: format!("/treaties/{}", instrument.key),
        back: day.href(&page, "/treaties"),
        code: instrument.code.clone(),
        name: instrument.names.get(lang).to_owned(),
        tag: tag(status.stage()),
        standing: page.t(&format!("treaties-standing-{}", status.code())),
        meaning: if let Some(stage) = status.stage() {
            page.t(&format!("treaties-means-{}", stage.code()))
        } else {
            let least = page.t(&format!("treaties-standing-{}", status.least.code()));
            page.t1("treaties-means-unknown", "least", least)
        },
        certainty: status.certainty.map_or_else(String::new, certainty),
        path: path(&page, instrument, &kept.facts, &status, day.on),
        deeds: own.iter().map(|fact| deed_of(desk, &page, fact, day.on)).collect(),
        offers: offers.collect(),
        about: about(desk, &page, instrument),
        source: Cited::of(desk, &page, &instrument.source),
        is_setting: instrument.source.setting,
        others: entries(&book.instruments, day.on)
            .filter(is_related)
            .map(|i| Other {
                href: day.href(&page, &format!("/treaties/{}", i.key)),
                name: i.names.get(lang).to_owned(),
                code: i.code.clone(),
            })
            .collect(),
        corrections: corrections.collect(),
        page,
        day,
    }
}

fn deed_of(desk: &Desk, page: &Page, fact: &Fact, on: Date) -> Deed {
    Deed {
        when: when(page, fact.on),
        what: deed(page, fact),
        words: fact.words.as_ref().map(|w| w.get(page.lang()).to_owned()).unwrap_or_default(),
        // texts: treaties-certainty-*
        certainty: page.t(&format!("treaties-certainty-{}", fact.certainty.code())),
        source: Cited::of(desk, page, &fact.source),
        is_later: fact.on.first() > on,
    }
}

/// The four dates between a signature and being bound, as of a day.
fn path(page: &Page, instrument: &Instrument, facts: &[Fact], status: &Status<'_>, on: Date) -> Vec<Step> {
    let first = |kind| {
        facts.iter().filter(move |f| f.instrument == instrument.key && f.kind == kind).min_by_key(|f| f.on.first())
    };
    let place = |is_past: bool, is_known: bool| if is_past && is_known { Place::Done } else { Place::Ahead };
    let mut steps: Vec<Step> = [FactKind::Signature, FactKind::Law, FactKind::Deposit]
        .into_iter()
        .map(|kind| {
            let fact = first(kind);
            Step {
                when: fact.map_or_else(|| page.t("treaties-none"), |f| when(page, f.on)),
                // texts: treaties-kind-*
                title: fact.map_or_else(|| page.t(&format!("treaties-kind-{}", kind.code())), |f| deed(page, f)),
                text: match fact {
                    Some(fact) if fact.on.first() > on => page.t("treaties-later"),
                    _ => String::new(),
                },
                place: place(fact.is_some_and(|f| f.on.first() <= on), fact.is_some_and(|f| f.on.last().is_some())),
            }
        })
        .collect();
    let entries = status::entries(instrument, facts);
    let entry = status.entry.or_else(|| entries.iter().min_by_key(|e| e.first).copied());
    let day = entry.and_then(|e| e.day());
    steps.push(Step {
        when: match (entry, day) {
            (None, _) => page.t("treaties-none"),
            (Some(_), None) => page.t("treaties-unknown"),
            (Some(_), Some(day)) => page.date_year(&day),
        },
        title: page.t("treaties-kind-in-force"),
        text: match (entry, day) {
            (Some(_), Some(day)) if day > on => page.t("treaties-later"),
            (Some(entry), Some(_)) if entry.is_derived => page.t("treaties-certainty-derived"),
            _ => String::new(),
        },
        place: place(day.is_some_and(|day| day <= on), true),
    });
    steps
}

/// The instrument itself: what is the same for every State.
fn about(desk: &Desk, page: &Page, instrument: &Instrument) -> Vec<Row> {
    let committee = desk.rulebook.committees.iter().find(|c| c.key == instrument.committee);
    let enters = match instrument.enters {
        Delay::Days(n) => page.tn("treaties-enters-days", i64::from(n)),
        Delay::Months(n) => page.tn("treaties-enters-months", i64::from(n)),
        Delay::FirstOfMonthAfter(n) => page.tn("treaties-enters-first", i64::from(n)),
    };
    let committee = committee.map(|c| Row::new(page.t("treaties-committee"), c.names.get(page.lang())));
    let adopted = Row::new(page.t("treaties-adopted"), page.date_year(&instrument.adopted));
    let general = instrument.in_force.map(|day| Row::new(page.t("treaties-general"), page.date_year(&day)));
    let article = article(&instrument.code, &instrument.enters_article);
    let enters = Row::new(page.t("treaties-enters"), format!("{enters} ({article})"));
    [Some(adopted), general, Some(enters), committee].into_iter().flatten().collect()
}
