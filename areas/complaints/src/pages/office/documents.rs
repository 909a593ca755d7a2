//! Adding documents to a case: a letter that came by post, what a body sent with its reply, our own.

use super::Staff;
use crate::Desk;
use crate::actions::{examine, reading};
use crate::model::Voice;
use askama::Template;
use axum::Router;
use axum::extract::{Multipart, Path, State};
use axum::routing::get;
use base::{Error, RootId};
use files::form::{self, Uploaded};
use web::view::Choice;
use web::{Answer, Page, Visit};

pub(super) fn routes() -> Router<Desk> {
    Router::new().route("/{lang}/office/cases/{case}/documents", get(show).post(take).layer(form::room()))
}

/// In whose name documents come.
const VOICES: [(Voice, &str); 3] = [(Voice::Person, "person"), (Voice::Body, "body"), (Voice::Office, "office")];

#[derive(Template)]
#[template(path = "documents.html")]
struct DocumentsPage {
    page: Page,
    base: String,
    number: String,
    voices: Vec<Choice>,
    note: String,
}

async fn page_of(
    desk: &Desk,
    page: Page,
    actor: &access::Actor,
    case: RootId,
    voice: &str,
    note: String,
) -> Result<DocumentsPage, Error> {
    let opened = reading::open(desk, actor, case).await?;
    // texts: complaints-documents-of-*
    let of = |(_, code): &(Voice, &str)| {
        Choice::new(*code, page.t(&format!("complaints-documents-of-{code}"))).chosen(*code == voice)
    };
    Ok(DocumentsPage {
        base: page.href(&format!("/office/cases/{case}")),
        number: opened.case.number.clone().unwrap_or_else(|| opened.case.reference.to_string()),
        voices: VOICES.iter().map(of).collect(),
        note,
        page,
    })
}

async fn show(
    State(desk): State<Desk>,
    visit: Visit,
    Staff(actor): Staff,
    Path((_, case)): Path<(String, RootId)>,
) -> Answer {
    Ok(web::html(page_of(&desk, visit.page(), &actor, case, "person", String::new()).await?))
}

async fn take(
    State(desk): State<Desk>,
    visit: Visit,
    Staff(actor): Staff,
    Path((_, case)): Path<(String, RootId)>,
    form: Multipart,
) -> Answer {
    let sent = Uploaded::read(&desk.files, &desk.world, form).await?;
    let voice = VOICES.iter().find(|(_, code)| *code == sent.word("voice")).map(|(voice, _)| *voice);
    let outcome = match voice {
        _ if !sent.mistakes.is_empty() => Err(Error::Invalid(sent.mistakes.clone())),
        None => Err(Error::mistake("voice", "complaints-mistake-choose")),
        Some(voice) => examine::add_documents(&desk, &actor, case, voice, sent.word("note"), &sent.files).await,
    };
    match outcome {
        Ok(_) => Ok(visit.redirect(&format!("/office/cases/{case}?part=files"))),
        Err(cause) => {
            let (voice, note) = (sent.word("voice").to_owned(), sent.word("note").to_owned());
            sent.forget(&desk.files).await?;
            let Error::Invalid(mistakes) = cause else { return Err(cause.into()) };
            Ok(web::again(page_of(&desk, visit.page_with(mistakes), &actor, case, &voice, note).await?))
        }
    }
}
