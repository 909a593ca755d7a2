//! What somebody who answers for a body sees of its measures: what is due, the form of a report, the body's own word.

use super::super::body_name;
use super::super::parts::{MeasureLine, Said, VoiceView, due_tag, measure_line, voice_view};
use super::say::{Typed, say_page};
use super::{Focal, mended};
use crate::Desk;
use crate::actions::{reports, voices};
use crate::model::measure::MeasureId;
use crate::model::voice::{Voice, current};
use crate::store::measures::MeasureRow;
use crate::store::programmes::DayMark;
use crate::store::voices as kept;
use access::{Actor, Who};
use askama::Template;
use axum::Router;
use axum::extract::{Multipart, Path, State};
use axum::routing::get;
use axum_extra::extract::{Form, Query};
use base::{Error, Result};
use files::form::Uploaded;
use serde::Deserialize;
use web::{Answer, Page, Visit};

pub(super) fn routes() -> Router<Desk> {
    Router::new()
        .route("/{lang}/office/measures/mine", get(list).post(reply))
        .route("/{lang}/office/measures/mine/{id}", get(show))
        .route("/{lang}/office/measures/mine/{id}/report", get(ask).post(take).layer(files::form::room()))
}

struct Line {
    measure: MeasureLine,
    tag: &'static str,
    due: String,
    is_lead: bool,
    reported: String,
}

#[derive(Template)]
#[template(path = "office_mine.html")]
struct ListPage {
    page: Page,
    body: String,
    lines: Vec<Line>,
    late: usize,
    first: String,
    next: String,
    word: Said,
    words: String,
}

fn own_body(actor: &Actor) -> &str {
    match &actor.who {
        Who::FocalPoint(_, body) => body,
        _ => "",
    }
}

async fn list_page(desk: &Desk, page: Page, actor: &Actor, after: Option<DayMark>, words: String) -> Result<ListPage> {
    let (rows, next) = reports::mine(desk, actor, after.unwrap_or(DayMark::START)).await?;
    let (body, lang, today) = (own_body(actor), page.lang(), desk.today());
    let mut tx = desk.db.read().await?;
    let mut lines = vec![];
    for row in &rows {
        let thread = kept::thread(&mut tx, row.id, crate::actions::programmes::now(desk)).await?;
        let own: Vec<_> = thread.into_iter().filter(|s| s.body == body).collect();
        let (tag, due) = due_tag(desk, &page, row);
        let mut measure = measure_line(desk, &page, row, &own, today);
        measure.href = page.href(&format!("/office/measures/mine/{}", row.id));
        let reported = current(&own, Voice::State).map(|s| page.date_year(&s.spoken_on));
        lines.push(Line {
            measure,
            tag,
            due,
            is_lead: row.content.lead == body,
            reported: reported.unwrap_or_else(|| page.t("reforms-mine-never")),
        });
    }
    let word = kept::words(&mut tx).await?.into_iter().find(|(of, ..)| of == body);
    let place = page.href("/office/measures/mine");
    Ok(ListPage {
        body: body_name(desk, body, today, lang),
        late: rows.iter().filter(|r: &&MeasureRow| r.is_late(today)).count(),
        lines,
        next: next.map_or_else(String::new, |mark| format!("{place}?after={mark}")),
        first: after.map_or_else(String::new, |_| place),
        word: word.map(|(_, _, code, text)| Said::written(text, &code, lang)).unwrap_or_default(),
        words,
        page,
    })
}

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
struct Place {
    after: String,
}

async fn list(State(desk): State<Desk>, visit: Visit, Focal(actor): Focal, Query(place): Query<Place>) -> Answer {
    let after = place.after.parse().ok();
    Ok(web::html(list_page(&desk, visit.page(), &actor, after, String::new()).await?))
}

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
struct Sent {
    words: String,
}

async fn reply(State(desk): State<Desk>, visit: Visit, Focal(actor): Focal, Form(sent): Form<Sent>) -> Answer {
    match mended(reports::reply(&desk, &actor, visit.lang, &sent.words).await)? {
        Ok(()) => Ok(visit.redirect("/office/measures/mine")),
        Err(mistakes) => Ok(web::again(list_page(&desk, visit.page_with(mistakes), &actor, None, sent.words).await?)),
    }
}

#[derive(Template)]
#[template(path = "office_mine_measure.html")]
struct ShowPage {
    page: Page,
    base: String,
    report: String,
    public_href: String,
    programme: Said,
    reference: String,
    text: Said,
    result: Said,
    sign: Said,
    tag: &'static str,
    due: String,
    ground: String,
    voices: Vec<VoiceView>,
    own: Vec<String>,
}

type One = Path<(String, MeasureId)>;

async fn show(State(desk): State<Desk>, visit: Visit, Focal(actor): Focal, Path((_, id)): One) -> Answer {
    let (row, of, thread) = reports::open(&desk, &actor, id).await?;
    let evidence = kept::evidence(&mut desk.db.read().await?, id).await?;
    let page = visit.page();
    let (lang, content) = (page.lang(), &row.content);
    let (tag, due) = due_tag(&desk, &page, &row);
    let own = thread.iter().filter(|s| s.body == own_body(&actor) && s.voice == Voice::State);
    Ok(web::html(ShowPage {
        report: page.href(&format!("/office/measures/mine/{id}/report")),
        base: page.href(&format!("/office/measures/mine/{id}")),
        public_href: page.href(&format!("/reforms/measures/{id}")),
        programme: Said::of(&of.content.titles, lang),
        reference: content.reference.clone(),
        text: Said::of(&content.text, lang),
        result: Said::of(&content.result, lang),
        sign: Said::of(&content.sign, lang),
        tag,
        due,
        ground: content.ground.clone(),
        own: own.map(|s| s.id.to_string()).collect(),
        voices: thread.iter().rev().map(|s| voice_view(&desk, &page, s, &thread, &evidence)).collect(),
        page,
    }))
}

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
struct Asked {
    corrects: String,
}

async fn ask(
    State(desk): State<Desk>,
    visit: Visit,
    Focal(actor): Focal,
    Path((_, id)): One,
    Query(asked): Query<Asked>,
) -> Answer {
    let (row, of, thread) = reports::open(&desk, &actor, id).await?;
    let is_known = thread.iter().any(|s| s.id.to_string() == asked.corrects && s.body == own_body(&actor));
    let typed = Typed::empty(Voice::State, desk.today(), if is_known { &asked.corrects } else { "" });
    let page = visit.page();
    let back = format!("/office/measures/mine/{id}");
    let about = (back.as_str(), Said::of(&row.content.text, page.lang()), of.content.kind);
    Ok(web::html(say_page(&desk, page, about, &thread, (Voice::State, false), typed)))
}

async fn take(
    State(desk): State<Desk>,
    visit: Visit,
    Focal(actor): Focal,
    Path((_, id)): One,
    form: Multipart,
) -> Answer {
    let (row, of, thread) = reports::open(&desk, &actor, id).await?;
    let sent = Uploaded::read(&desk.files, &desk.world, form).await?;
    let typed = Typed::of(&sent);
    let said = match typed.read(Voice::State, &sent)? {
        Ok(saying) => voices::report(&desk, &actor, id, saying).await,
        Err(mistakes) => Err(Error::Invalid(mistakes)),
    };
    if said.is_err() {
        sent.forget(&desk.files).await?;
    }
    let back = format!("/office/measures/mine/{id}");
    match mended(said)? {
        Ok(_) => Ok(visit.redirect(&back)),
        Err(mistakes) => {
            let page = visit.page_with(mistakes);
            let about = (back.as_str(), Said::of(&row.content.text, page.lang()), of.content.kind);
            Ok(web::again(say_page(&desk, page, about, &thread, (Voice::State, false), typed)))
        }
    }
}
