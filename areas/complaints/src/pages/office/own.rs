//! A case that the institution takes up by itself.

use super::Staff;
use crate::Desk;
use crate::actions::links::{self, OwnCase};
use crate::model::Origin;
use askama::Template;
use axum::Router;
use axum::extract::State;
use axum::routing::get;
use axum_extra::extract::{Form, Query};
use base::{Error, Result};
use exchange::rulebook;
use serde::Deserialize;
use web::view::Choice;
use web::{Answer, Page, Visit};

pub(super) fn routes() -> Router<Desk> {
    Router::new().route("/{lang}/office/own", get(show).post(take))
}

#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default)]
struct Sent {
    origin: String,
    label: String,
    what: String,
    right: String,
    body: String,
    region: String,
    out_of: String,
}

#[derive(Template)]
#[template(path = "own.html")]
struct OwnPage {
    page: Page,
    sent: Sent,
    origins: Vec<Choice>,
    rights: Vec<Choice>,
    bodies: Vec<Choice>,
    regions: Vec<Choice>,
}

/// How a case begins that nobody complained of.
const ORIGINS: [Origin; 3] = [Origin::OwnInitiative, Origin::Press, Origin::Visit];

fn page_of(desk: &Desk, page: Page, sent: Sent) -> OwnPage {
    let (today, lang) = (desk.today(), page.lang());
    let book = &desk.rulebook;
    // texts: complaints-origin-*
    let origin = |o: &Origin| {
        Choice::new(o.code(), page.t(&format!("complaints-origin-{}", o.code()))).chosen(o.code() == sent.origin)
    };
    let right = |r: &rulebook::Right| Choice::new(&r.key, r.plain.get(lang)).chosen(r.key == sent.right);
    let body = |b: &rulebook::Body| Choice::new(&b.key, b.names.get(lang)).chosen(b.key == sent.body);
    let region = |r: &rulebook::Region| Choice::new(&r.key, r.names.get(lang)).chosen(r.key == sent.region);
    OwnPage {
        origins: ORIGINS.iter().map(origin).collect(),
        rights: rulebook::entries(&book.rights, today).map(right).collect(),
        bodies: rulebook::entries(&book.bodies, today).map(body).collect(),
        regions: rulebook::entries(&book.regions, today).map(region).collect(),
        page,
        sent,
    }
}

async fn show(State(desk): State<Desk>, visit: Visit, Staff(_): Staff, Query(sent): Query<Sent>) -> Answer {
    Ok(web::html(page_of(&desk, visit.page(), sent)))
}

async fn take(State(desk): State<Desk>, visit: Visit, Staff(actor): Staff, Form(sent): Form<Sent>) -> Answer {
    match open(&desk, &actor, &sent).await {
        Ok(place) => Ok(visit.redirect(&place)),
        Err(Error::Invalid(mistakes)) => Ok(web::again(page_of(&desk, visit.page_with(mistakes), sent))),
        Err(cause) => Err(cause.into()),
    }
}

async fn open(desk: &Desk, actor: &access::Actor, sent: &Sent) -> Result<String> {
    let origin = Origin::from_code(&sent.origin).filter(|origin| ORIGINS.contains(origin));
    let key = |text: &str| (!text.is_empty()).then(|| text.to_owned());
    let own = OwnCase {
        origin: origin.ok_or_else(|| Error::mistake("origin", "complaints-mistake-choose"))?,
        label: sent.label.clone(),
        what: sent.what.clone(),
        right: key(&sent.right),
        body: key(&sent.body),
        region: key(&sent.region),
        out_of: sent.out_of.clone(),
    };
    let filed = links::open_own(desk, actor, &own).await?;
    let case = desk.case(&mut desk.db.read().await?, filed.root).await?;
    let is_mine = crate::actions::place_on(actor, &case);
    Ok(if is_mine { format!("/office/cases/{}", filed.root) } else { "/office/queue".to_owned() })
}
