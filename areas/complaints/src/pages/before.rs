//! What a person should know before they begin.

use crate::Desk;
use askama::Template;
use axum::Router;
use axum::extract::State;
use axum::routing::get;
use web::{Answer, Page, Visit};

pub(super) fn routes() -> Router<Desk> {
    Router::new().route("/{lang}/complain", get(show))
}

#[derive(Template)]
#[template(path = "before.html")]
struct BeforePage {
    page: Page,
    /// Whom to call in danger.
    phones: Vec<(String, String)>,
}

async fn show(State(desk): State<Desk>, visit: Visit) -> Answer {
    let phones = desk.rulebook.institution.phones(visit.lang, desk.today());
    Ok(web::html(BeforePage { page: visit.page().with_leave_bar(), phones }))
}
