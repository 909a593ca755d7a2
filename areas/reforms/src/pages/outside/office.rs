//! A recommendation as staff see it: with what may ask the same, and the buttons that put it together or take it apart.

use super::list::OFFICE;
use super::one::{View, view};
use super::{Card, card};
use crate::Desk;
use crate::actions::outside;
use crate::model::outside::{Outside, OutsideId};
use crate::pages::Staff;
use access::{Permission, Scope, could, require};
use askama::Template;
use axum::Router;
use axum::extract::{Path, State};
use axum::routing::get;
use axum_extra::extract::Form;
use base::Error;
use serde::Deserialize;
use web::{Answer, Page, Visit};

pub(super) fn routes() -> Router<Desk> {
    Router::new().route("/{lang}/office/outside/{id}", get(show).post(decide))
}

/// A suggestion: who it is, how alike, in percent.
struct Suggestion {
    id: String,
    card: Card,
    percent: i64,
}

#[derive(Template)]
#[template(path = "outside_one_office.html")]
struct OnePage {
    page: Page,
    view: View,
    suggestions: Vec<Suggestion>,
    may_group: bool,
    public: String,
}

/// What a button says.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
struct Said {
    /// The one to be put together with this one; nothing to take this one out.
    with: String,
}

fn id(text: &str) -> base::Result<OutsideId> {
    text.parse().map_err(|_| Error::NotFound)
}

async fn show(
    State(desk): State<Desk>,
    visit: Visit,
    Staff(actor): Staff,
    Path((_, at)): Path<(String, String)>,
) -> Answer {
    require(&actor, Permission::SeeRecommendations, &Scope::Office)?;
    let mut tx = desk.db.read().await?;
    let opened = outside::open(&mut tx, id(&at)?).await?;
    let page = visit.page();
    #[allow(clippy::cast_possible_truncation, reason = "a share of one, in percent")]
    let suggestion = |(row, alike): &(Outside, f64)| Suggestion {
        id: row.id.to_string(),
        card: card(&page, row, OFFICE),
        percent: (alike * 100.0).round() as i64,
    };
    let suggestions = outside::alike(&mut tx, &opened.row).await?.iter().map(suggestion).collect();
    let may_group = could(&actor, Permission::KeepMeasures, &Scope::Office);
    let view = view(&page, &opened, OFFICE);
    let public = page.href(&format!("{}/{}", super::list::PUBLIC, opened.row.id));
    Ok(web::html(OnePage { page, view, suggestions, may_group, public }))
}

async fn decide(
    State(desk): State<Desk>,
    visit: Visit,
    Staff(actor): Staff,
    Path((_, at)): Path<(String, String)>,
    Form(said): Form<Said>,
) -> Answer {
    let this = id(&at)?;
    match said.with.as_str() {
        "" => outside::take_apart(&desk, &actor, this).await?,
        with => outside::put_together(&desk, &actor, this, id(with)?).await?,
    }
    Ok(visit.redirect(&format!("{OFFICE}/{this}")))
}
