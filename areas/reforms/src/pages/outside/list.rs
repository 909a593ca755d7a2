//! The list: a search box, filters in the address, the newest first.

use super::{Asked, Card, body_name, card};
use crate::Desk;
use crate::actions::outside::{self, Choices, Found, ON_PAGE};
use crate::model::outside::{Kind, Position};
use crate::pages::Staff;
use access::{Permission, Scope, could, require};
use askama::Template;
use axum::Router;
use axum::extract::State;
use axum::routing::get;
use axum_extra::extract::Query;
use base::{Error, Mistakes};
use web::view::Choice;
use web::{Answer, Page, Visit};

/// Where the public list is.
pub(super) const PUBLIC: &str = "/reforms/recommendations";
/// Where the list of staff is.
pub(super) const OFFICE: &str = "/office/outside";

pub(super) fn routes() -> Router<Desk> {
    Router::new().route("/{lang}/reforms/recommendations", get(public)).route("/{lang}/office/outside", get(staff))
}

/// What both lists show.
struct View {
    asked: Asked,
    bodies: Vec<Choice>,
    themes: Vec<Choice>,
    sdgs: Vec<Choice>,
    positions: Vec<Choice>,
    years: Vec<Choice>,
    kinds: Vec<Choice>,
    is_narrowed: bool,
    cards: Vec<Card>,
    all: u64,
    by_year: Vec<(String, u64)>,
    next: String,
    first: String,
    json: String,
    csv: String,
    place: String,
}

#[derive(Template)]
#[template(path = "outside_public.html")]
struct PublicPage {
    page: Page,
    view: View,
}

#[derive(Template)]
#[template(path = "outside_office.html")]
struct OfficePage {
    page: Page,
    view: View,
    may_import: bool,
}

async fn public(State(desk): State<Desk>, visit: Visit, Query(asked): Query<Asked>) -> Answer {
    let (view, mistakes) = view(&desk, &visit.page(), asked, PUBLIC).await?;
    let is_wrong = !mistakes.is_empty();
    let page = PublicPage { page: visit.page_with(mistakes), view };
    Ok(if is_wrong { web::again(page) } else { web::html(page) })
}

async fn staff(State(desk): State<Desk>, visit: Visit, Staff(actor): Staff, Query(asked): Query<Asked>) -> Answer {
    require(&actor, Permission::SeeRecommendations, &Scope::Office)?;
    let may_import = could(&actor, Permission::KeepMeasures, &Scope::Office);
    let (view, mistakes) = view(&desk, &visit.page(), asked, OFFICE).await?;
    let is_wrong = !mistakes.is_empty();
    let page = OfficePage { page: visit.page_with(mistakes), view, may_import };
    Ok(if is_wrong { web::again(page) } else { web::html(page) })
}

async fn view(desk: &Desk, page: &Page, asked: Asked, place: &str) -> base::Result<(View, Mistakes)> {
    let mut tx = desk.db.read().await?;
    let wish = asked.wish();
    let (found, by_year, mistakes) = match outside::find(&mut tx, &wish, asked.after(), ON_PAGE).await {
        Ok(found) => (found, outside::by_year(&mut tx, &wish).await?, vec![]),
        Err(Error::Invalid(mistakes)) => (Found { rows: vec![], all: 0, next: None }, vec![], mistakes),
        Err(other) => return Err(other),
    };
    let Choices { bodies, themes, sdgs, years } = outside::choices(&mut tx).await?;
    let plain = |list: Vec<String>, chosen: &str| -> Vec<Choice> {
        list.into_iter().map(|name| Choice::new(&name, &name).chosen(name == chosen)).collect()
    };
    let bodies = bodies.iter().map(|b| Choice::new(b, body_name(page, b)).chosen(*b == asked.body)).collect();
    // texts: reforms-position-* reforms-kind-*
    let positions = Position::ALL.iter().map(|p| {
        Choice::new(p.code(), page.t(&format!("reforms-position-{}", p.code()))).chosen(p.code() == asked.position)
    });
    let kinds = Kind::ALL
        .iter()
        .map(|k| Choice::new(k.code(), page.t(&format!("reforms-kind-{}", k.code()))).chosen(k.code() == asked.kind));
    let href = page.href(place);
    let view = View {
        bodies,
        themes: plain(themes, &asked.theme),
        sdgs: plain(sdgs, &asked.sdg),
        positions: positions.collect(),
        years: plain(years, &asked.year),
        kinds: kinds.collect(),
        is_narrowed: [&asked.theme, &asked.sdg, &asked.kind, &asked.withdrawn].iter().any(|given| !given.is_empty()),
        cards: found.rows.iter().map(|row| card(page, row, place)).collect(),
        all: found.all,
        by_year,
        next: found.next.map_or_else(String::new, |after| asked.address(&href, &after.to_string())),
        first: asked.after().map_or_else(String::new, |_| asked.address(&href, "")),
        json: asked.address("/api/v1/recommendations", ""),
        csv: asked.address("/api/v1/recommendations.csv", ""),
        place: href,
        asked,
    };
    Ok((view, mistakes))
}
