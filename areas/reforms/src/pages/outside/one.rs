//! A recommendation: all that its source says, what changed, and what was put together with it.

use super::list::PUBLIC;
use super::{Card, card};
use crate::Desk;
use crate::actions::outside::{self, Opened};
use crate::model::import::Happened;
use crate::model::outside::OutsideId;
use askama::Template;
use axum::Router;
use axum::extract::{Path, State};
use axum::routing::get;
use base::Error;
use web::view::Row;
use web::{Answer, Page, Visit};

pub(super) fn routes() -> Router<Desk> {
    Router::new().route("/{lang}/reforms/recommendations/{id}", get(show))
}

/// A step of the history in words.
pub(super) struct Step {
    pub(super) when: String,
    pub(super) what: String,
    /// Field, before, after.
    pub(super) fields: Vec<(String, String, String)>,
}

/// What pages of one recommendation show.
pub(super) struct View {
    pub(super) card: Card,
    pub(super) facts: Vec<Row>,
    pub(super) response: String,
    pub(super) steps: Vec<Step>,
    pub(super) together: Vec<Card>,
}

#[derive(Template)]
#[template(path = "outside_one.html")]
struct OnePage {
    page: Page,
    view: View,
}

async fn show(State(desk): State<Desk>, visit: Visit, Path((_, id)): Path<(String, String)>) -> Answer {
    let id: OutsideId = id.parse().map_err(|_| Error::NotFound)?;
    let opened = outside::open(&mut desk.db.read().await?, id).await?;
    let page = visit.page();
    let view = view(&page, &opened, PUBLIC);
    Ok(web::html(OnePage { page, view }))
}

/// What happened, in words.
pub(super) fn happened(page: &Page, what: Happened) -> String {
    // texts: reforms-happened-*
    page.t(&format!("reforms-happened-{}", what.code()))
}

/// Fields that differ, in words.
pub(super) fn fields(page: &Page, fields: &crate::model::import::Fields) -> Vec<(String, String, String)> {
    // texts: reforms-field-*
    let name = |field: &str| page.t(&format!("reforms-field-{}", field.replace('_', "-")));
    let none = || page.t("reforms-field-nothing");
    let said = |text: &String| if text.is_empty() { none() } else { text.clone() };
    fields.iter().map(|(field, (was, is))| (name(field), said(was), said(is))).collect()
}

pub(super) fn view(page: &Page, opened: &Opened, place: &str) -> View {
    let (row, zone) = (&opened.row, &page.site().zone);
    let c = &row.content;
    let this = card(page, row, place);
    // texts: reforms-field-* reforms-origin-* reforms-action-*
    let field = |name: &str, value: String| {
        (!value.is_empty()).then(|| Row::new(page.t(&format!("reforms-field-{name}")), value))
    };
    let number = |n: Option<i64>| n.map_or_else(String::new, |n| n.to_string());
    let facts = [
        field("body", this.body.clone()),
        field("kind", this.kind.clone()),
        field("published-on", c.published_on.map_or_else(String::new, |day| page.date_year(&day))),
        field("symbol", c.symbol.clone()),
        field("paragraph", c.paragraph.clone()),
        field("cycle", number(c.cycle)),
        field("session", number(c.session)),
        field("recommenders", this.recommenders.clone()),
        field("position", this.position.clone()),
        field("action", c.action.map_or_else(String::new, |n| page.t(&format!("reforms-action-{n}")))),
        field("themes", c.themes.join("\n")),
        field("persons", c.persons.join("\n")),
        field("sdgs", c.sdgs.join(", ")),
        field("origin", page.t(&format!("reforms-origin-{}", row.origin.code()))),
        field("external", row.external.clone()),
        field("first-at", page.date_year(&row.first_at.date_in(zone))),
    ];
    let step = |step: &crate::store::imports::Step| Step {
        when: page.date_year(&step.at.date_in(zone)),
        what: happened(page, step.what),
        fields: fields(page, &step.fields),
    };
    View {
        facts: facts.into_iter().flatten().collect(),
        response: c.response.clone(),
        steps: opened.history.iter().map(step).collect(),
        together: opened.together.iter().map(|other| card(page, other, place)).collect(),
        card: this,
    }
}
