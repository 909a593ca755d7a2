//! The list: what is due first, then the newest; filters in the address, and of how many each status has how many.

use super::{Staff, body_name, due_tag};
use crate::Desk;
use crate::actions;
use crate::model::{Recommendation, Status};
use crate::store::{Filter, Place};
use askama::Template;
use axum::Router;
use axum::extract::State;
use axum::routing::get;
use axum_extra::extract::Query;
use exchange::rulebook;
use serde::Deserialize;
use web::view::Choice;
use web::{Answer, Page, Visit};

pub(super) fn routes() -> Router<Desk> {
    Router::new().route("/{lang}/office/recommendations", get(show))
}

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
struct Asked {
    status: String,
    body: String,
    right: String,
    after: String,
}

impl Asked {
    /// This address with another status or another place in the list.
    fn address(&self, page: &Page, status: &str, after: &str) -> String {
        let given =
            [("status", status), ("body", self.body.as_str()), ("right", self.right.as_str()), ("after", after)];
        let query: Vec<String> = given.iter().filter(|(_, v)| !v.is_empty()).map(|(k, v)| format!("{k}={v}")).collect();
        let place = page.href("/office/recommendations");
        if query.is_empty() { place } else { format!("{place}?{}", query.join("&")) }
    }
}

/// How many of all have a status.
struct Share {
    href: String,
    status: String,
    count: i64,
    chosen: bool,
}

/// A line of the list.
struct Line {
    href: String,
    tag: &'static str,
    due: String,
    act: String,
    why: String,
    number: String,
    issued: String,
    body: String,
    right: String,
    status: String,
}

#[derive(Template)]
#[template(path = "recommendations.html")]
struct ListPage {
    page: Page,
    lines: Vec<Line>,
    shares: Vec<Share>,
    all: i64,
    statuses: Vec<Choice>,
    bodies: Vec<Choice>,
    rights: Vec<Choice>,
    next: String,
    first: String,
}

async fn show(State(desk): State<Desk>, visit: Visit, Staff(actor): Staff, Query(asked): Query<Asked>) -> Answer {
    let known = |text: &str, is_known: bool| is_known.then(|| text.to_owned());
    let (bodies, rights) = (&desk.rulebook.bodies, &desk.rulebook.rights);
    // What the rulebook never had narrows nothing, and stands in no address of ours.
    let asked = Asked {
        status: known(&asked.status, Status::from_code(&asked.status).is_some()).unwrap_or_default(),
        body: known(&asked.body, bodies.iter().any(|b| b.key == asked.body)).unwrap_or_default(),
        right: known(&asked.right, rights.iter().any(|r| r.key == asked.right)).unwrap_or_default(),
        after: asked.after,
    };
    let given = |text: &str| known(text, !text.is_empty());
    let filter = Filter { status: given(&asked.status), body: given(&asked.body), right: given(&asked.right) };
    let from = Place::read(&asked.after);
    let list = actions::list(&desk, &actor, &filter, from.unwrap_or(Place::START)).await?;
    let page = visit.page();
    let (lang, today) = (page.lang(), desk.today());
    // texts: reforms-status-*
    let name = |status: Status| page.t(&format!("reforms-status-{}", status.code()));
    let share = |(status, count): &(Status, i64)| {
        let chosen = status.code() == asked.status;
        // Chosen again, it widens the list to all.
        let href = asked.address(&page, if chosen { "" } else { status.code() }, "");
        Share { href, status: name(*status), count: *count, chosen }
    };
    let lines = list.rows.iter().map(|row| line(&desk, &page, row)).collect();
    let shares = list.tally.iter().map(share).collect();
    let statuses =
        Status::ALL.iter().map(|s| Choice::new(s.code(), name(*s)).chosen(s.code() == asked.status)).collect();
    let bodies = rulebook::entries(bodies, today)
        .map(|b| Choice::new(&b.key, b.names.get(lang)).chosen(b.key == asked.body))
        .collect();
    let rights = rulebook::entries(rights, today)
        .map(|r| Choice::new(&r.key, r.names.get(lang)).chosen(r.key == asked.right))
        .collect();
    let next = list.next.map_or_else(String::new, |p| asked.address(&page, &asked.status, &p.to_string()));
    let first = from.map_or_else(String::new, |_| asked.address(&page, &asked.status, ""));
    Ok(web::html(ListPage { lines, shares, all: list.all, statuses, bodies, rights, next, first, page }))
}

fn line(desk: &Desk, page: &Page, row: &Recommendation) -> Line {
    let lang = page.lang();
    let on = row.issued_at.date_in(&desk.zone);
    let (tag, due) = due_tag(desk, page, row);
    let right = rulebook::entry(&desk.rulebook.rights, row.right_key.as_str(), on);
    // texts: reforms-do-* reforms-why-* reforms-status-*
    Line {
        href: page.href(&format!("/office/recommendations/{}", row.id)),
        tag,
        due,
        act: page.t(&format!("reforms-do-{}", row.status.code())),
        why: page.t(&format!("reforms-why-{}", row.status.code())),
        number: row.number.clone(),
        issued: page.date_year(&on),
        body: body_name(desk, row.body.as_str(), on, lang),
        right: right.map_or_else(|| page.t("reforms-right-unknown"), |r| r.names.get(lang).to_owned()),
        status: page.t(&format!("reforms-status-{}", row.status.code())),
    }
}
