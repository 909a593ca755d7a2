//! The list: all instruments as they stood on a day.

use super::words::{AsOf, Day, when};
use crate::Desk;
use crate::actions::facts;
use crate::model::committees::{Hearing, hearing};
use crate::model::status::{Stage, status};
use askama::Template;
use axum::Router;
use axum::extract::State;
use axum::routing::get;
use axum_extra::extract::Query;
use base::Date;
use exchange::rulebook::{Fact, FactKind, Instrument, entries};
use web::{Answer, Page, Visit};

pub(super) fn routes() -> Router<Desk> {
    Router::new().route("/{lang}/treaties", get(show))
}

/// A line of the list.
struct Line {
    href: String,
    code: String,
    name: String,
    is_protocol: bool,
    signed: String,
    law: String,
    deposited: String,
    in_force: String,
    tag: &'static str,
    standing: String,
    certainty: String,
}

#[derive(Template)]
#[template(path = "treaties.html")]
struct ListPage {
    page: Page,
    day: Day,
    lines: Vec<Line>,
    party: usize,
    unknown: usize,
    hearing: Hearing,
    committees: String,
    csv: String,
}

async fn show(State(desk): State<Desk>, visit: Visit, Query(asked): Query<AsOf>) -> Answer {
    let (day, mistakes) = asked.read(&desk);
    let facts = facts::facts(&desk).await?;
    let is_wrong = !mistakes.is_empty();
    let page = visit.page_with(mistakes);
    let standing = |i: &Instrument| status(i, &facts, day.on).stage();
    let instruments = || entries(&desk.rulebook.instruments, day.on);
    let list = ListPage {
        lines: instruments().map(|i| line(&page, &day, i, &facts)).collect(),
        party: instruments().filter(|i| standing(i) == Some(Stage::Party)).count(),
        unknown: instruments().filter(|i| standing(i).is_none()).count(),
        hearing: hearing(&desk.rulebook, &facts, day.on),
        committees: day.href(&page, "/treaties/committees"),
        csv: format!("/api/v1/treaties.csv?on={}", day.on),
        page,
        day,
    };
    Ok(if is_wrong { web::again(list) } else { web::html(list) })
}

/// The kind of tag a standing has: never one of alarm.
pub(super) fn tag(stage: Option<Stage>) -> &'static str {
    match stage {
        Some(Stage::Party) => "fine",
        Some(Stage::Signed | Stage::Law | Stage::Deposited) => "brandy",
        Some(Stage::NotAdopted | Stage::Nothing | Stage::Withdrawn) => "",
        None => "soon",
    }
}

fn line(page: &Page, day: &Day, instrument: &Instrument, facts: &[Fact]) -> Line {
    let status = status(instrument, facts, day.on);
    let cell = |kind| milestone(page, facts, instrument, kind, day.on);
    let law =
        facts.iter().find(|f| f.instrument == instrument.key && f.kind == FactKind::Law && f.on.first() <= day.on);
    let number = law.and_then(|f| f.number.as_ref());
    let in_force = match (&status.entry, status.may_be_party()) {
        (Some(entry), _) => {
            let day = entry.day().map_or_else(|| page.t("treaties-unknown"), |day| page.date_year(&day));
            if entry.is_derived { page.t1("treaties-worked-out", "day", day) } else { day }
        }
        (None, true) => page.t("treaties-unknown"),
        (None, false) => page.t("treaties-not-yet"),
    };
    // texts: treaties-standing-* treaties-certainty-*
    Line {
        href: day.href(page, &format!("/treaties/{}", instrument.key)),
        code: instrument.code.clone(),
        name: instrument.names.get(page.lang()).to_owned(),
        is_protocol: instrument.parent.is_some(),
        signed: cell(FactKind::Signature),
        law: match number {
            Some(number) => page.t2("treaties-numbered", "what", cell(FactKind::Law), "number", number),
            None => cell(FactKind::Law),
        },
        deposited: cell(FactKind::Deposit),
        in_force,
        tag: tag(status.stage()),
        standing: page.t(&format!("treaties-standing-{}", status.code())),
        certainty: status.certainty.map_or_else(String::new, |c| page.t(&format!("treaties-certainty-{}", c.code()))),
    }
}

/// When the State did something, as one knows it of a day: what lies ahead of the day is "not yet".
fn milestone(page: &Page, facts: &[Fact], instrument: &Instrument, kind: FactKind, on: Date) -> String {
    let own = facts.iter().filter(|f| f.instrument == instrument.key && f.kind == kind);
    match own.min_by_key(|f| f.on.first()) {
        None => page.t("treaties-none"),
        Some(fact) if fact.on.first() > on => page.t("treaties-not-yet"),
        Some(fact) => when(page, fact.on),
    }
}
