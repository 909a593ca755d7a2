//! The register of overdue replies as the office keeps it, and as anybody reads it.

use super::Staff;
use crate::Desk;
use crate::actions::overdue;
use crate::store::OverdueRow;
use access::{Permission, Scope, could};
use askama::Template;
use axum::Router;
use axum::extract::State;
use axum::routing::{get, post};
use axum_extra::extract::{Form, Query};
use base::{Date, Error, Result};
use db::Cursor;
use exchange::letters::LetterId;
use exchange::rulebook;
use serde::Deserialize;
use web::{Answer, Page, Visit};

pub(super) fn routes() -> Router<Desk> {
    Router::new()
        .route("/{lang}/office/overdue", get(show))
        .route("/{lang}/office/overdue/notice", post(notice))
        .route("/{lang}/office/overdue/decide", post(decide))
        .route("/{lang}/office/overdue/correct", post(correct))
        .route("/{lang}/overdue", get(public))
}

/// A letter whose body is to be told.
struct Late {
    letter: String,
    number: String,
    body: String,
    due: String,
    may_tell: bool,
}

/// A line to be decided on.
struct Noticed {
    letter: String,
    body: String,
    due: String,
    answer_by: String,
    may_decide: bool,
    statement: String,
}

/// A public line.
struct Line {
    letter: String,
    body: String,
    month: String,
    replied: String,
    statement: String,
    correction: String,
}

#[derive(Template)]
#[template(path = "overdue_office.html")]
struct OfficePage {
    page: Page,
    late: Vec<Late>,
    noticed: Vec<Noticed>,
    shown: Vec<Line>,
    decides: bool,
}

#[derive(Template)]
#[template(path = "overdue.html")]
struct PublicPage {
    page: Page,
    lines: Vec<Line>,
    notice_days: u16,
    statement_days: u16,
    older: String,
}

fn body(desk: &Desk, page: &Page, key: &str, on: Date) -> String {
    let found = rulebook::entry(&desk.rulebook.bodies, key, on);
    found.map_or_else(|| key.to_owned(), |b| b.names.get(page.lang()).to_owned())
}

/// The month of a day: a letter's very day could say of whom it is.
fn month(page: &Page, day: Date) -> String {
    i18n::month_year(page.lang(), day.month())
}

fn line(desk: &Desk, page: &Page, row: OverdueRow) -> Line {
    let replied = row.replied_at.map(|at| month(page, at.date_in(&desk.zone)));
    Line {
        letter: row.letter.to_string(),
        body: body(desk, page, &row.body, row.due),
        month: month(page, row.due),
        replied: replied
            .map_or_else(|| page.t("complaints-overdue-not-yet"), |m| page.t1("complaints-overdue-came", "month", m)),
        statement: row.statement.unwrap_or_default(),
        correction: row.correction.unwrap_or_default(),
    }
}

async fn show(State(desk): State<Desk>, visit: Visit, Staff(actor): Staff) -> Answer {
    let todo = overdue::to_do(&desk, &actor).await?;
    let shown = overdue::shown(&desk, Cursor::END).await?;
    let page = visit.page();
    let late = todo.late.into_iter().map(|l| Late {
        letter: l.post.letter.to_string(),
        number: l.number,
        body: body(&desk, &page, l.post.body.as_str(), l.due),
        due: page.date_year(&l.due),
        may_tell: l.may_tell,
    });
    let today = desk.today();
    let noticed = todo.noticed.into_iter().map(|n| Noticed {
        letter: n.row.letter.to_string(),
        body: body(&desk, &page, &n.row.body, n.row.due),
        due: page.date_year(&n.row.due),
        answer_by: page.date_year(&n.row.answer_by),
        may_decide: n.replied || n.row.answer_by < today,
        statement: n.statement.unwrap_or_default(),
    });
    Ok(web::html(OfficePage {
        late: late.collect(),
        noticed: noticed.collect(),
        shown: shown.rows.into_iter().map(|row| line(&desk, &page, row)).collect(),
        decides: could(&actor, Permission::DecideOverdue, &Scope::Office),
        page,
    }))
}

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
struct Sent {
    letter: String,
    statement: String,
    correction: String,
    names: Option<String>,
}

impl Sent {
    fn letter(&self) -> Result<LetterId> {
        self.letter.parse().map_err(|_| Error::NotFound)
    }
}

async fn notice(State(desk): State<Desk>, visit: Visit, Staff(actor): Staff, Form(sent): Form<Sent>) -> Answer {
    overdue::notice(&desk, &actor, sent.letter()?).await?;
    Ok(visit.redirect("/office/overdue"))
}

async fn decide(State(desk): State<Desk>, visit: Visit, Staff(actor): Staff, Form(sent): Form<Sent>) -> Answer {
    overdue::decide(&desk, &actor, sent.letter()?, sent.names.is_some(), &sent.statement).await?;
    Ok(visit.redirect("/office/overdue"))
}

async fn correct(State(desk): State<Desk>, visit: Visit, Staff(actor): Staff, Form(sent): Form<Sent>) -> Answer {
    overdue::correct(&desk, &actor, sent.letter()?, &sent.correction).await?;
    Ok(visit.redirect("/office/overdue"))
}

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
struct Place {
    before: String,
}

async fn public(State(desk): State<Desk>, visit: Visit, Query(place): Query<Place>) -> Answer {
    let found = overdue::shown(&desk, place.before.parse().unwrap_or(Cursor::END)).await?;
    let page = visit.page();
    let days = |rule: &str| match desk.rulebook.period(rule, desk.today()).map(|r| r.length) {
        Some(exchange::clocks::Length::WorkingDays(n)) => n,
        _ => 0,
    };
    Ok(web::html(PublicPage {
        older: found.next.map_or_else(String::new, |c| format!("{}?before={c}", page.href("/overdue"))),
        lines: found.rows.into_iter().map(|row| line(&desk, &page, row)).collect(),
        notice_days: days("overdue-notice"),
        statement_days: days("overdue-statement"),
        page,
    }))
}
