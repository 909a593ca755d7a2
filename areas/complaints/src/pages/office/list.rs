//! The queue: what is due first, filters in the address.

use super::Staff;
use crate::Desk;
use crate::actions::queue::{self, Queue, Tally};
use crate::model::{Case, NextAct, State as CaseState};
use crate::store::Filter;
use askama::Template;
use axum::Router;
use axum::extract::State;
use axum::routing::get;
use axum_extra::extract::Query;
use base::Timestamp;
use db::Cursor;
use exchange::rulebook;
use serde::Deserialize;
use web::view::Choice;
use web::{Answer, Page, Visit};

pub(super) fn routes() -> Router<Desk> {
    Router::new().route("/{lang}/office/queue", get(show))
}

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
struct Asked {
    mine: String,
    state: String,
    right: String,
    region: String,
    due: String,
    after: String,
}

impl Asked {
    /// This address with another place in the list.
    fn address(&self, page: &Page, due: &str, after: &str) -> String {
        let given = [
            ("mine", self.mine.as_str()),
            ("state", self.state.as_str()),
            ("right", self.right.as_str()),
            ("region", self.region.as_str()),
            ("due", due),
            ("after", after),
        ];
        let query: Vec<String> = given.iter().filter(|(_, v)| !v.is_empty()).map(|(k, v)| format!("{k}={v}")).collect();
        let place = page.href("/office/queue");
        if query.is_empty() { place } else { format!("{place}?{}", query.join("&")) }
    }
}

/// A line of the queue.
struct Line {
    href: String,
    tag: &'static str,
    due: String,
    act: String,
    why: String,
    number: String,
    label: Option<String>,
    right: String,
    region: String,
    body: String,
    mine: bool,
    state: String,
}

#[derive(Template)]
#[template(path = "queue.html")]
struct QueuePage {
    page: Page,
    lines: Vec<Line>,
    tally: Tally,
    states: Vec<Choice>,
    rights: Vec<Choice>,
    regions: Vec<Choice>,
    mine: bool,
    next: String,
    first: String,
    late: String,
    today: String,
    week: String,
    asked_due: String,
}

async fn show(State(desk): State<Desk>, visit: Visit, Staff(actor): Staff, Query(asked): Query<Asked>) -> Answer {
    let given = |text: &str| (!text.is_empty()).then(|| text.to_owned());
    let today = desk.today();
    let start = |days: i32| today.plus_days(days).start_in(&desk.zone);
    let before = match asked.due.as_str() {
        "late" => Some(desk.world.now()),
        "today" => Some(start(1)),
        "week" => Some(start(8)),
        _ => None,
    };
    let filter =
        Filter { state: given(&asked.state), right: given(&asked.right), region: given(&asked.region), before };
    let after = asked.after.parse().unwrap_or(Cursor::START);
    let mine = !asked.mine.is_empty();
    let Queue { page: rows, labels, tally } = queue::queue(&desk, &actor, mine, &filter, after).await?;
    let page = visit.page();
    let now = desk.world.now();
    let lines = rows
        .rows
        .iter()
        .map(|case| line(&desk, &page, case, case.label_entry.and_then(|e| labels.get(&e)).cloned(), &actor, now))
        .collect();
    let chosen = |value: &str, now: &str| value == now;
    // texts: complaints-state-*
    let states = CaseState::ALL
        .iter()
        .filter(|s| **s != CaseState::Closed)
        .map(|s| {
            let name = page.t(&format!("complaints-state-{}", s.code()));
            Choice::new(s.code(), name).chosen(chosen(s.code(), &asked.state))
        })
        .collect();
    let lang = page.lang();
    let rights = rulebook::entries(&desk.rulebook.rights, today)
        .map(|r| Choice::new(&r.key, r.plain.get(lang)).chosen(chosen(&r.key, &asked.right)))
        .collect();
    let regions = rulebook::entries(&desk.rulebook.regions, today)
        .map(|r| Choice::new(&r.key, r.names.get(lang)).chosen(chosen(&r.key, &asked.region)))
        .collect();
    let next = rows.next.map_or_else(String::new, |c| asked.address(&page, &asked.due, &c.to_string()));
    let first = if asked.after.is_empty() { String::new() } else { asked.address(&page, &asked.due, "") };
    Ok(web::html(QueuePage {
        late: asked.address(&page, "late", ""),
        today: asked.address(&page, "today", ""),
        week: asked.address(&page, "week", ""),
        asked_due: asked.due,
        page,
        lines,
        tally,
        states,
        rights,
        regions,
        mine,
        next,
        first,
    }))
}

fn line(desk: &Desk, page: &Page, case: &Case, label: Option<String>, actor: &access::Actor, now: Timestamp) -> Line {
    let lang = page.lang();
    let on = case.arrived_at.date_in(&desk.zone);
    let name = |found: Option<&base::Trilingual>| found.map_or_else(String::new, |n| n.get(lang).to_owned());
    let key = |key: &Option<String>| key.clone().unwrap_or_default();
    let (tag, due) = due_tag(desk, page, case.next_at, now);
    let act = shown_act(case, now);
    // texts: complaints-act-* complaints-state-*
    Line {
        href: page.href(&format!("/office/cases/{}", case.id)),
        tag,
        due,
        act: page.t(&format!("complaints-act-{}", act.code())),
        why: page.t(&format!("complaints-act-{}-why", act.code())),
        number: case.number.clone().unwrap_or_else(|| case.reference.to_string()),
        label,
        right: name(rulebook::entry(&desk.rulebook.rights, &key(&case.right_key), on).map(|r| &r.plain)),
        region: name(rulebook::entry(&desk.rulebook.regions, &key(&case.region), on).map(|r| &r.names)),
        body: name(rulebook::entry(&desk.rulebook.bodies, &key(&case.body), on).map(|b| &b.names)),
        mine: case.officer.is_some() && case.officer == actor.who.person(),
        state: page.t(&format!("complaints-state-{}", case.state.code())),
    }
}

/// The next act as of now: a reply waited for that is late is one to remind of.
pub(super) fn shown_act(case: &Case, now: Timestamp) -> NextAct {
    match NextAct::from_code(&case.next_act) {
        NextAct::AwaitReply if case.next_at <= now => NextAct::RemindBody,
        act => act,
    }
}

/// How near a deadline is, as a tag: its kind and its words.
pub(super) fn due_tag(desk: &Desk, page: &Page, too_late: Timestamp, now: Timestamp) -> (&'static str, String) {
    let last = crate::actions::last_day(desk, too_late);
    let today = desk.today();
    if too_late <= now {
        let days = desk.calendar.working_days_between(last, today);
        return ("late", page.t2("complaints-due-late", "date", page.date(&last), "n", days));
    }
    if last <= today {
        return ("today", page.t("complaints-due-today"));
    }
    let left = desk.calendar.working_days_between(today, last);
    let kind = if left <= 3 { "soon" } else { "fine" };
    (kind, page.t2("complaints-due-in", "date", page.date(&last), "n", left))
}
