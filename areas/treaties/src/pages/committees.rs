//! The committees: which may do what about the State on a day.

use super::words::{AsOf, Cited, Day, answer, article};
use crate::Desk;
use crate::actions::facts;
use crate::model::committees::{Hearing, hearing, of};
use askama::Template;
use axum::Router;
use axum::extract::State;
use axum::routing::get;
use axum_extra::extract::Query;
use exchange::rulebook::{Committee, Fact, ProcedureKind, entries};
use web::{Answer, Page, Visit};

pub(super) fn routes() -> Router<Desk> {
    Router::new().route("/{lang}/treaties/committees", get(show))
}

/// A procedure in a cell, or that there is none.
struct Cell {
    tag: &'static str,
    answer: String,
    article: String,
}

/// Which complaints a committee takes.
struct Rules {
    name: String,
    limit: String,
    elsewhere: String,
    reply: String,
    source: Cited,
    is_setting: bool,
}

/// A committee on the day.
struct Line {
    code: String,
    name: String,
    about: String,
    cells: Vec<Cell>,
    also: String,
    certainty: String,
}

#[derive(Template)]
#[template(path = "treaty_committees.html")]
struct CommitteesPage {
    page: Page,
    day: Day,
    back: String,
    hearing: Hearing,
    lines: Vec<Line>,
    rules: Vec<Rules>,
}

async fn show(State(desk): State<Desk>, visit: Visit, Query(asked): Query<AsOf>) -> Answer {
    let (day, mistakes) = asked.read(&desk);
    let facts = facts::facts(&desk).await?;
    let is_wrong = !mistakes.is_empty();
    let page = visit.page_with(mistakes);
    let shown = CommitteesPage {
        back: day.href(&page, "/treaties"),
        hearing: hearing(&desk.rulebook, &facts, day.on),
        lines: entries(&desk.rulebook.committees, day.on).map(|c| line(&desk, &page, &day, &facts, c)).collect(),
        rules: rules(&desk, &page, &day),
        page,
        day,
    };
    Ok(if is_wrong { web::again(shown) } else { web::html(shown) })
}

fn line(desk: &Desk, page: &Page, day: &Day, facts: &[Fact], committee: &Committee) -> Line {
    let book = &desk.rulebook;
    let found = |kind| of(book, facts, &committee.key, kind, day.on);
    let cell = |kind| match found(kind) {
        None => Cell { tag: "", answer: page.t("treaties-answer-none"), article: String::new() },
        Some(accepted) => {
            let instrument = book.instruments.iter().find(|i| i.key == accepted.procedure.instrument);
            let code = instrument.map_or("", |i| i.code.as_str());
            let (tag, answer) = answer(page, &accepted);
            Cell { tag, answer, article: article(code, &accepted.procedure.article) }
        }
    };
    // texts: treaties-procedure-* treaties-certainty-*
    let also = [ProcedureKind::Visits, ProcedureKind::UrgentAction].into_iter().filter_map(|kind| {
        let (_, answer) = answer(page, &found(kind)?);
        Some(format!("{}: {answer}", page.t(&format!("treaties-procedure-{}", kind.code()))))
    });
    Line {
        code: committee.code.clone(),
        name: committee.names.get(page.lang()).to_owned(),
        about: committee.about.get(page.lang()).to_owned(),
        cells: [ProcedureKind::Complaints, ProcedureKind::Inquiry, ProcedureKind::InterState].map(cell).into(),
        also: also.collect::<Vec<_>>().join("; "),
        certainty: found(ProcedureKind::Complaints)
            .and_then(|a| a.certainty)
            .map_or_else(String::new, |c| page.t(&format!("treaties-certainty-{}", c.code()))),
    }
}

/// The rules of each procedure for complaints that is in force on the day.
fn rules(desk: &Desk, page: &Page, day: &Day) -> Vec<Rules> {
    let book = &desk.rulebook;
    let open = entries(&book.procedures, day.on).filter(|p| p.since.is_some_and(|since| since <= day.on));
    open.filter_map(|procedure| {
        let takes = procedure.takes.as_ref()?;
        let committee = book.committees.iter().find(|c| c.key == procedure.committee)?;
        let code = book.instruments.iter().find(|i| i.key == procedure.instrument)?.code.as_str();
        let limit = match (&takes.limit, &takes.late) {
            (Some(limit), _) => {
                let months = page.tn("treaties-limit-months", i64::from(limit.months));
                format!("{months} ({})", article(code, &limit.article))
            }
            (None, Some(late)) => {
                let (years, elsewhere) = (i64::from(late.years), i64::from(late.years_elsewhere));
                let words = page.t2("treaties-limit-late", "years", years, "elsewhere", elsewhere);
                format!("{words} ({})", article(code, &late.article))
            }
            (None, None) => page.t("treaties-limit-none"),
        };
        // texts: treaties-elsewhere-*
        let elsewhere = page.t(&format!("treaties-elsewhere-{}", takes.elsewhere.code()));
        Some(Rules {
            name: format!("{} ({})", committee.names.get(page.lang()), committee.code),
            limit,
            elsewhere: match &takes.elsewhere_article {
                Some(found) => format!("{elsewhere} ({})", article(code, found)),
                None => elsewhere,
            },
            reply: page.tn("treaties-reply-months", i64::from(takes.reply_months)),
            source: Cited::of(desk, page, &procedure.source),
            is_setting: procedure.source.setting,
        })
    })
    .collect()
}
