//! The first page, and what a person should know before they begin.

use crate::Desk;
use askama::Template;
use axum::Router;
use axum::extract::State;
use axum::routing::get;
use web::{Answer, Page, Visit};

pub(super) fn routes() -> Router<Desk> {
    Router::new().route("/{lang}/", get(start)).route("/{lang}/complain", get(before))
}

/// A number to call in danger.
struct Phone {
    number: String,
    name: String,
}

fn phones(desk: &Desk, visit: &Visit) -> Vec<Phone> {
    let today = desk.today();
    desk.rulebook
        .institution
        .emergency
        .iter()
        .filter(|e| e.valid.contains(today))
        .map(|e| Phone { number: e.number.clone(), name: e.names.get(visit.lang).to_owned() })
        .collect()
}

#[derive(Template)]
#[template(path = "start.html")]
struct StartPage {
    page: Page,
    phones: Vec<Phone>,
}

async fn start(State(desk): State<Desk>, visit: Visit) -> Answer {
    Ok(web::html(StartPage { page: visit.page(), phones: phones(&desk, &visit) }))
}

#[derive(Template)]
#[template(path = "before.html")]
struct BeforePage {
    page: Page,
    phones: Vec<Phone>,
}

async fn before(State(desk): State<Desk>, visit: Visit) -> Answer {
    Ok(web::html(BeforePage { page: visit.page().with_leave_bar(), phones: phones(&desk, &visit) }))
}
