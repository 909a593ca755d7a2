//! What became of clocks when the calendar or a period changed.

use super::Staff;
use crate::Desk;
use crate::actions::{last_day, watch};
use askama::Template;
use axum::Router;
use axum::extract::State;
use axum::routing::get;
use axum_extra::extract::Query;
use db::Cursor;
use serde::Deserialize;
use web::{Answer, Page, Visit};

pub(super) fn routes() -> Router<Desk> {
    Router::new().route("/{lang}/office/calendar", get(show))
}

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
struct Place {
    before: String,
}

/// A clock that was counted anew.
struct Change {
    href: String,
    number: String,
    rule: String,
    at: String,
    before: String,
    after: String,
}

#[derive(Template)]
#[template(path = "changes.html")]
struct ChangesPage {
    page: Page,
    changes: Vec<Change>,
    older: String,
}

async fn show(State(desk): State<Desk>, visit: Visit, Staff(actor): Staff, Query(place): Query<Place>) -> Answer {
    let found = watch::changes(&desk, &actor, place.before.parse().unwrap_or(Cursor::END)).await?;
    let page = visit.page();
    let older = found.next.map_or_else(String::new, |c| format!("{}?before={c}", page.href("/office/calendar")));
    let changes = found.rows.into_iter().map(|(row, case)| {
        let rule = desk.rulebook.period(&row.rule, row.before.date_in(&desk.zone));
        Change {
            href: page.href(&format!("/office/cases/{}", case.id)),
            number: case.number.unwrap_or_else(|| case.reference.to_string()),
            rule: rule.map_or_else(|| row.rule.clone(), |r| r.names.get(page.lang()).to_owned()),
            at: page.date_time(&row.at),
            before: page.date_year(&last_day(&desk, row.before)),
            after: page.date_year(&last_day(&desk, row.after)),
        }
    });
    Ok(web::html(ChangesPage { changes: changes.collect(), older, page }))
}
