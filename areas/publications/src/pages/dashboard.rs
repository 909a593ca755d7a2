//! What is late, rises, differs, is silent or was promised, each with the list behind it.

use super::Staff;
use super::figures::{Line, line};
use crate::Desk;
use crate::actions::dashboard::{self as acts, Seen};
use askama::Template;
use axum::Router;
use axum::extract::State;
use axum::routing::get;
use base::Date;
use exchange::report::{About, Signal};
use web::{Answer, Page, Visit};

pub(super) fn routes() -> Router<Desk> {
    Router::new().route("/{lang}/office/dashboard", get(show))
}

/// A sign.
struct Sign {
    href: String,
    label: String,
    count: String,
    before: String,
    change: String,
}

/// Signs about one thing.
struct Group {
    title: String,
    lines: Vec<Sign>,
}

#[derive(Template)]
#[template(path = "dashboard.html")]
struct DashboardPage {
    page: Page,
    today: Date,
    groups: Vec<Group>,
    silent: Vec<String>,
    lately: Vec<Line>,
}

const fn title(about: About) -> &'static str {
    match about {
        About::Late => "publications-dashboard-late",
        About::Rising => "publications-dashboard-rising",
        About::Region => "publications-dashboard-regions",
        About::Silent => "publications-dashboard-bodies",
        About::Promise => "publications-dashboard-promises",
    }
}

fn sign(page: &Page, signal: Signal) -> Sign {
    let change = signal.before.map(|before| match signal.count - before {
        0 => page.t("publications-dashboard-same"),
        more @ 1.. => page.tn("publications-dashboard-more", more),
        less => page.tn("publications-dashboard-less", -less),
    });
    Sign {
        href: page.href(&signal.path),
        count: page.number(signal.count),
        before: signal.before.map(|before| page.number(before)).unwrap_or_default(),
        change: change.unwrap_or_default(),
        label: signal.label,
    }
}

async fn show(State(desk): State<Desk>, visit: Visit, Staff(actor): Staff) -> Answer {
    let Seen { signals, silent, lately } = acts::look(&desk, &actor, visit.lang).await?;
    let page = visit.page();
    let group = |(about, signals): (About, Vec<Signal>)| Group {
        title: page.t(title(about)),
        lines: signals.into_iter().map(|signal| sign(&page, signal)).collect(),
    };
    Ok(web::html(DashboardPage {
        today: desk.today(),
        groups: signals.into_iter().map(group).collect(),
        silent,
        lately: lately.iter().map(|figure| line(&desk, &page, figure)).collect(),
        page,
    }))
}
