//! What the office counts of its own work.

use super::Staff;
use crate::Desk;
use crate::actions::figures::{self, Figures};
use askama::Template;
use axum::Router;
use axum::extract::State;
use axum::routing::get;
use axum_extra::extract::Query;
use serde::Deserialize;
use web::{Answer, Page, Visit};

pub(super) fn routes() -> Router<Desk> {
    Router::new().route("/{lang}/office/figures", get(show))
}

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
struct Asked {
    year: Option<i16>,
}

/// A figure: what is counted, how many, and what exactly that means.
struct Line {
    name: String,
    number: String,
    definition: String,
}

#[derive(Template)]
#[template(path = "figures.html")]
struct FiguresPage {
    page: Page,
    year: i16,
    before: String,
    lines: Vec<Line>,
    ended: Vec<(String, String)>,
    remedies: Vec<(String, String)>,
    voices: i64,
    grades: Vec<(String, String)>,
}

async fn show(State(desk): State<Desk>, visit: Visit, Staff(actor): Staff, Query(asked): Query<Asked>) -> Answer {
    let year = asked.year.unwrap_or_else(|| desk.today().year());
    let Figures { received, answered, in_time, ended, remedies, voices, grades } =
        figures::figures(&desk, &actor, year).await?;
    let page = visit.page();
    // texts: complaints-figure-* complaints-ending-* complaints-remedy-* complaints-voice-ask-*
    let line = |what: &str, number: i64, definition: &str| Line {
        name: page.t(&format!("complaints-figure-{what}")),
        number: page.number(number),
        definition: page.t(definition),
    };
    let lines = vec![
        line("received", received, "complaints-measure-received"),
        line("answered", answered, "complaints-measure-answered"),
        line("in-time", in_time, "complaints-measure-in-time"),
    ];
    let named = |prefix: &str, by: std::collections::BTreeMap<String, i64>| {
        by.into_iter().map(|(code, n)| (page.t(&format!("complaints-{prefix}-{code}")), page.number(n))).collect()
    };
    let grade = |(question, tenths): (&str, i64)| {
        (page.t(&format!("complaints-voice-ask-{question}")), format!("{},{}", tenths / 10, tenths % 10))
    };
    let questions = ["fair", "clear", "in_time"];
    Ok(web::html(FiguresPage {
        before: format!("{}?year={}", page.href("/office/figures"), year - 1),
        ended: named("ending", ended),
        remedies: named("remedy", remedies),
        grades: grades.map(|g| questions.into_iter().zip(g).map(grade).collect()).unwrap_or_default(),
        year,
        lines,
        voices,
        page,
    }))
}
