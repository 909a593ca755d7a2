//! At the door: who is expected, a button each; who was not; badges and the list.

use super::super::Staff;
use super::guests::{Line, line};
use super::{Head, address, csv, head, kinds, langs, pdf};
use crate::Desk;
use crate::actions::briefings::papers::{self, Of as Paper, badges, door_head, door_list, door_rows};
use crate::actions::briefings::{self, guests as acts};
use crate::model::briefing::guest::TypedGuest;
use crate::model::briefing::{BriefingId, GuestId};
use crate::store::briefings::BriefingRow;
use access::Actor;
use askama::Template;
use axum::Router;
use axum::extract::{Path, State as Of};
use axum::routing::{get, post};
use axum_extra::extract::{Form, Query};
use base::Result;
use pdf::Document;
use serde::Deserialize;
use std::collections::BTreeMap;
use web::view::Choice;
use web::{Answer, Page, Visit};

type One = Path<(String, BriefingId)>;

pub(super) fn routes() -> Router<Desk> {
    Router::new()
        .route("/{lang}/office/briefings/{id}/door", get(door).post(walk_in))
        .route("/{lang}/office/briefings/{id}/door/{guest}", post(came))
        .route("/{lang}/office/briefings/{id}/badges.pdf", get(badges_pdf))
        .route("/{lang}/office/briefings/{id}/guests.pdf", get(list_pdf))
        .route("/{lang}/office/briefings/{id}/guests.csv", get(list_csv))
}

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
struct Find {
    q: String,
}

#[derive(Template)]
#[template(path = "briefing_door.html")]
struct DoorPage {
    page: Page,
    head: Head,
    q: String,
    here: usize,
    lines: Vec<Line>,
    typed: TypedGuest,
    kinds: Vec<Choice>,
    langs: Vec<Choice>,
}

async fn door_page(
    desk: &Desk,
    actor: &Actor,
    page: Page,
    row: &BriefingRow,
    (typed, q): (TypedGuest, String),
) -> Result<DoorPage> {
    let (guests, _) = acts::list(desk, actor, row.id).await?;
    let wanted = base::fold(&q);
    let mut lines: Vec<Line> = guests.iter().map(|g| line(&page, row.id, g, &[])).collect();
    let here = lines.iter().filter(|l| l.comes).count();
    lines.retain(|l| base::fold(&format!("{} {}", l.organisation, l.name)).contains(&wanted));
    Ok(DoorPage {
        head: head(&page, row),
        here,
        lines,
        kinds: kinds(&page, std::slice::from_ref(&typed.kind)),
        langs: langs(std::slice::from_ref(&typed.language)),
        typed,
        q,
        page,
    })
}

async fn door(
    Of(desk): Of<Desk>,
    visit: Visit,
    Staff(actor): Staff,
    Path((_, id)): One,
    Query(find): Query<Find>,
) -> Answer {
    let row = briefings::get(&desk, &actor, id).await?;
    Ok(web::html(door_page(&desk, &actor, visit.page(), &row, (TypedGuest::default(), find.q)).await?))
}

async fn walk_in(
    Of(desk): Of<Desk>,
    visit: Visit,
    Staff(actor): Staff,
    Path((_, id)): One,
    Form(typed): Form<TypedGuest>,
) -> Answer {
    let row = briefings::get(&desk, &actor, id).await?;
    match typed.read() {
        Ok(guest) => {
            acts::walk_in(&desk, &actor, id, &guest).await?;
            Ok(visit.redirect(&format!("{}/door", address(id))))
        }
        Err(mistakes) => {
            let page = visit.page_with(mistakes);
            Ok(web::again(door_page(&desk, &actor, page, &row, (typed, String::new())).await?))
        }
    }
}

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
struct Came {
    came: String,
}

async fn came(
    Of(desk): Of<Desk>,
    visit: Visit,
    Staff(actor): Staff,
    Path((_, id, guest)): Path<(String, BriefingId, GuestId)>,
    Form(sent): Form<Came>,
) -> Answer {
    acts::came(&desk, &actor, id, guest, sent.came == "yes").await?;
    Ok(visit.redirect(&format!("{}/door#g{guest}", address(id))))
}

/// What a paper of the door is made of.
async fn of_door(desk: &Desk, actor: &Actor, id: BriefingId) -> Result<(BriefingRow, Vec<acts::Known>)> {
    let row = briefings::get(desk, actor, id).await?;
    Ok((row, acts::list(desk, actor, id).await?.0))
}

async fn badges_pdf(Of(desk): Of<Desk>, visit: Visit, Staff(actor): Staff, Path((_, id)): One) -> Answer {
    let (row, guests) = of_door(&desk, &actor, id).await?;
    let of = Paper { desk: &desk, briefing: &row, figures: &BTreeMap::new(), lang: visit.lang };
    let document = Document::Badges(badges(&of, &guests));
    Ok(pdf("badges", papers::set(&desk, document).await?))
}

async fn list_pdf(Of(desk): Of<Desk>, visit: Visit, Staff(actor): Staff, Path((_, id)): One) -> Answer {
    let (row, guests) = of_door(&desk, &actor, id).await?;
    let of = Paper { desk: &desk, briefing: &row, figures: &BTreeMap::new(), lang: visit.lang };
    let document = Document::Report(door_list(&of, &guests));
    Ok(pdf("guests", papers::set(&desk, document).await?))
}

async fn list_csv(Of(desk): Of<Desk>, visit: Visit, Staff(actor): Staff, Path((_, id)): One) -> Answer {
    let (row, guests) = of_door(&desk, &actor, id).await?;
    let of = Paper { desk: &desk, briefing: &row, figures: &BTreeMap::new(), lang: visit.lang };
    Ok(csv("guests", &door_head(&of), &door_rows(&of, &guests))?)
}
