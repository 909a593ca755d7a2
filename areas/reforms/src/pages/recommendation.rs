//! One recommendation: its letter, the body's replies, its history, and the form that says what became of it.

use super::{Staff, body_name, due_tag};
use crate::Desk;
use crate::actions::{self, Opened};
use crate::model::{Judgement, Status};
use crate::store::Step;
use askama::Template;
use axum::Router;
use axum::body::Body;
use axum::extract::{Path, State};
use axum::http::header;
use axum::response::{IntoResponse, Response};
use axum::routing::get;
use axum_extra::extract::Form;
use base::{Error, PersonId, RecommendationId, Result};
use exchange::rulebook;
use serde::Deserialize;
use std::collections::BTreeMap;
use vault::FileCard;
use web::view::Choice;
use web::{Answer, Page, Visit};

pub(super) fn routes() -> Router<Desk> {
    Router::new()
        .route("/{lang}/office/recommendations/{id}", get(show).post(take))
        .route("/{lang}/office/recommendations/{id}/letter", get(letter))
        .route("/{lang}/office/recommendations/{id}/files/{file}", get(file))
}

/// What the form holds.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default)]
struct Sent {
    version: i64,
    status: String,
    reasons: String,
    evidence: String,
}

/// A step of the history as it is shown.
struct Event {
    kind: &'static str,
    sign: &'static str,
    meta: String,
    title: String,
    reasons: String,
    evidence: String,
    is_sealed: bool,
}

#[derive(Template)]
#[template(path = "recommendation.html")]
struct RecommendationPage {
    page: Page,
    base: String,
    number: String,
    body: String,
    status: String,
    tag: &'static str,
    due: String,
    act: String,
    why: String,
    facts: Vec<(String, String)>,
    has_letter: bool,
    replied: String,
    replies: Vec<String>,
    files: Vec<(String, FileCard)>,
    is_partly_sealed: bool,
    events: Vec<Event>,
    may_judge: bool,
    statuses: Vec<Choice>,
    sent: Sent,
}

async fn page_of(desk: &Desk, page: Page, opened: Opened, sent: Sent) -> Result<RecommendationPage> {
    let (lang, row) = (page.lang(), &opened.row);
    let mut tx = desk.db.read().await?;
    let units = desk.office.units(&mut tx).await?;
    let unit = units.iter().find(|u| u.id == row.unit).map(|u| u.names.get(lang).to_owned()).unwrap_or_default();
    let mut people: BTreeMap<PersonId, String> = BTreeMap::new();
    for person in opened.steps.iter().filter_map(|(step, _)| step.person) {
        if let Some(colleague) = desk.office.colleague(&mut tx, person).await? {
            people.insert(person, colleague.name.get(lang).to_owned());
        }
    }
    let on = row.issued_at.date_in(&desk.zone);
    let body = body_name(desk, row.body.as_str(), on, lang);
    let right = rulebook::entry(&desk.rulebook.rights, row.right_key.as_str(), on);
    let right = right.map_or_else(|| page.t("reforms-right-unknown"), |r| r.names.get(lang).to_owned());
    let (tag, due) = due_tag(desk, &page, row);
    let base = page.href(&format!("/office/recommendations/{}", row.id));
    // texts: reforms-at-*
    let facts = [
        ("body", body.clone()),
        ("right", right),
        ("unit", unit),
        ("issued", page.date_year(&on)),
        ("due", page.date_year(&row.due)),
        ("since", page.date_year(&row.status_at.date_in(&desk.zone))),
    ]
    .into_iter()
    .map(|(fact, value)| (page.t(&format!("reforms-at-{fact}")), value))
    .collect();
    // texts: reforms-step-* reforms-status-*
    let event = |(step, words): &(Step, Option<crate::model::Words>)| {
        let (kind, sign, who) = match step.status {
            Status::Sent => ("office", "mail", row.number.clone()),
            Status::Silent => ("", "clock", page.t("reforms-voice-calendar")),
            Status::Answered => ("body", "office", body.clone()),
            _ => ("office", "document", step.person.and_then(|p| people.get(&p).cloned()).unwrap_or_default()),
        };
        Event {
            kind,
            sign,
            meta: format!("{} · {who}", page.date_time(&step.at)),
            title: page.t(&format!("reforms-step-{}", step.status.code())),
            reasons: words.as_ref().map(|w| w.reasons.clone()).unwrap_or_default(),
            evidence: words.as_ref().map(|w| w.evidence.clone()).unwrap_or_default(),
            is_sealed: step.entry.is_some() && words.is_none(),
        }
    };
    let events = opened.steps.iter().map(event).collect();
    let said = Status::SAID.iter().map(|status| {
        let code = status.code();
        let choice = Choice::new(code, page.t(&format!("reforms-status-{code}"))).chosen(code == sent.status);
        // texts: reforms-say-*
        choice.hint(page.t(&format!("reforms-say-{code}")))
    });
    let card = |card: FileCard| (format!("{base}/files/{}", card.file), card);
    let code = row.status.code();
    // texts: reforms-do-* reforms-why-*
    Ok(RecommendationPage {
        number: row.number.clone(),
        status: page.t(&format!("reforms-status-{code}")),
        act: page.t(&format!("reforms-do-{code}")),
        why: page.t(&format!("reforms-why-{code}")),
        has_letter: opened.correspondence.letter.is_some(),
        replied: opened.replied_at.map(|at| page.date_time(&at)).unwrap_or_default(),
        statuses: said.collect(),
        may_judge: opened.may_judge,
        is_partly_sealed: opened.is_partly_sealed,
        replies: opened.correspondence.replies,
        files: opened.correspondence.files.into_iter().map(card).collect(),
        body,
        tag,
        due,
        facts,
        events,
        sent,
        base,
        page,
    })
}

async fn show(
    State(desk): State<Desk>,
    visit: Visit,
    Staff(actor): Staff,
    Path((_, id)): Path<(String, RecommendationId)>,
) -> Answer {
    let opened = actions::open(&desk, &actor, id).await?;
    let sent = Sent { version: opened.row.version, ..Sent::default() };
    Ok(web::html(page_of(&desk, visit.page(), opened, sent).await?))
}

async fn take(
    State(desk): State<Desk>,
    visit: Visit,
    Staff(actor): Staff,
    Path((_, id)): Path<(String, RecommendationId)>,
    Form(sent): Form<Sent>,
) -> Answer {
    match Judgement::read(&sent.status, &sent.reasons, &sent.evidence) {
        Ok(judgement) => {
            actions::judge(&desk, &actor, id, sent.version, &judgement).await?;
            Ok(visit.redirect(&format!("/office/recommendations/{id}")))
        }
        Err(mistakes) => {
            let opened = actions::open(&desk, &actor, id).await?;
            Ok(web::again(page_of(&desk, visit.page_with(mistakes), opened, sent).await?))
        }
    }
}

/// The letter, to be saved; the file's name tells only the letter's number.
async fn letter(
    State(desk): State<Desk>,
    _: Visit,
    Staff(actor): Staff,
    Path((_, id)): Path<(String, RecommendationId)>,
) -> Answer {
    let (number, pdf) = actions::letter(&desk, &actor, id).await?;
    let name = format!("attachment; filename=\"{}.pdf\"", number.replace(['"', '/', '\\'], "-"));
    Ok(([(header::CONTENT_TYPE, "application/pdf"), (header::CONTENT_DISPOSITION, &name)], pdf).into_response())
}

async fn file(
    State(desk): State<Desk>,
    _: Visit,
    Staff(actor): Staff,
    Path((_, id, file)): Path<(String, RecommendationId, String)>,
) -> Answer {
    let file = file.parse().map_err(|_| Error::NotFound)?;
    let (card, stream) = actions::file(&desk, &actor, id, file).await?;
    Ok(file_response(&card, stream))
}

/// A file to be saved, never shown in our own page: it may hold anything.
pub(super) fn file_response(card: &FileCard, stream: files::Stream) -> Response {
    let name: String = card
        .name
        .bytes()
        .map(|b| if b.is_ascii_alphanumeric() || b == b'.' { char::from(b).to_string() } else { format!("%{b:02X}") })
        .collect();
    let headers = [
        (header::CONTENT_TYPE, card.media.clone()),
        (header::CONTENT_DISPOSITION, format!("attachment; filename*=UTF-8''{name}")),
        (header::CONTENT_LENGTH, card.size.to_string()),
    ];
    (headers, Body::from_stream(stream)).into_response()
}
