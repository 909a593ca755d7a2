//! Somebody's own day.

use super::Staff;
use super::list::{Line, line};
use crate::Desk;
use crate::actions::day::{self, Day};
use crate::model::Case;
use askama::Template;
use axum::Router;
use axum::extract::State;
use axum::routing::get;
use web::{Answer, Page, Visit};

pub(super) fn routes() -> Router<Desk> {
    Router::new().route("/{lang}/office/day", get(show))
}

/// A part of the day: its heading, what to do where it is empty, and its lines.
struct Part {
    id: &'static str,
    title: String,
    lines: Vec<Line>,
}

/// Something set to this person.
struct Task {
    href: String,
    tag: &'static str,
    due: String,
    kind: String,
    words: String,
    number: String,
}

#[derive(Template)]
#[template(path = "day.html")]
struct DayPage {
    page: Page,
    today: String,
    parts: Vec<Part>,
    tasks: Vec<Task>,
}

async fn show(State(desk): State<Desk>, visit: Visit, Staff(actor): Staff) -> Answer {
    let Day { due, came, waits, up, offered, tasks, titles } = day::day(&desk, &actor).await?;
    let page = visit.page();
    let now = desk.world.now();
    let label = |case: &Case| case.label_entry.and_then(|e| titles.get(&e)).cloned();
    // texts: complaints-day-*
    let part = |id: &'static str, cases: Vec<Case>| Part {
        id,
        title: page.tn(&format!("complaints-day-{id}"), cases.len()),
        lines: cases.iter().map(|case| line(&desk, &page, case, label(case), &actor, now)).collect(),
    };
    let parts =
        vec![part("due", due), part("up", up), part("came", came), part("offered", offered), part("waits", waits)];
    // texts: complaints-task-*
    let tasks = tasks
        .iter()
        .map(|(task, case)| Task {
            href: page.href(&format!("/office/cases/{}?part=people", case.id)),
            tag: match task.due.cmp(&desk.today()) {
                std::cmp::Ordering::Less => "late",
                std::cmp::Ordering::Equal => "today",
                std::cmp::Ordering::Greater => "fine",
            },
            due: page.by_date(&task.due),
            kind: page.t(&format!("complaints-task-{}", task.kind.code())),
            words: titles.get(&task.entry).cloned().unwrap_or_else(|| page.t("complaints-sealed-words")),
            number: case.number.clone().unwrap_or_else(|| case.reference.to_string()),
        })
        .collect();
    Ok(web::html(DayPage {
        today: page.date_year(&desk.today()),
        parts: parts.into_iter().filter(|p| !p.lines.is_empty()).collect(),
        tasks,
        page,
    }))
}
