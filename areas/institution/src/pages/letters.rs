//! The pages of whoever answers for a state body: the letters to it, and its replies.

use super::SignedIn;
use crate::Desk;
use crate::actions::letters::{self, Journaled, Opened};
use askama::Template;
use axum::Router;
use axum::body::Body;
use axum::extract::{Multipart, Path, Query, State};
use axum::http::header;
use axum::response::{IntoResponse, Response};
use axum::routing::get;
use base::{Error, Timestamp};
use exchange::letters::{Letter, LetterId};
use exchange::post::{Post, last_day};
use exchange::rulebook;
use files::form::{self, MOST_BYTES, Uploaded};
use serde::Deserialize;
use vault::FileCard;
use web::view::Row;
use web::{Answer, Page, Visit};

pub(super) fn routes() -> Router<Desk> {
    Router::new()
        .route("/{lang}/office/letters", get(list))
        .route("/{lang}/office/letters/{letter}", get(show).post(answer).layer(form::room()))
        .route("/{lang}/office/letters/{letter}/pdf", get(pdf))
        .route("/{lang}/office/letters/{letter}/files/{file}", get(file))
}

/// How a letter stands: kind of tag, its sign, and words.
type Standing = (&'static str, &'static str, String);

struct Line {
    href: String,
    kind: String,
    number: String,
    sent: String,
    standing: Standing,
}

#[derive(Template)]
#[template(path = "letters.html")]
struct ListPage {
    page: Page,
    body: String,
    /// Whether this is the first page, with what waits for an answer.
    is_first: bool,
    waiting: Vec<Line>,
    all: Vec<Line>,
    first: String,
    older: String,
}

#[derive(Deserialize)]
pub(super) struct Place {
    #[serde(default)]
    before: String,
}

/// What a kind of letter is called.
pub(super) fn kind_of(desk: &Desk, page: &Page, letter: &Letter) -> String {
    let kind = rulebook::entry(&desk.rulebook.letters, letter.kind.as_str(), letter.date);
    kind.map_or_else(|| letter.kind.to_string(), |kind| kind.names.get(page.lang()).to_owned())
}

/// What a body is called today.
pub(super) fn body_of(desk: &Desk, page: &Page, key: &str) -> String {
    let body = rulebook::entry(&desk.rulebook.bodies, key, desk.today());
    body.map_or_else(|| key.to_owned(), |body| body.names.get(page.lang()).to_owned())
}

fn day(desk: &Desk, page: &Page, at: Timestamp) -> String {
    page.date_year(&at.date_in(&desk.rulebook.zone()))
}

fn standing(desk: &Desk, page: &Page, post: &Post) -> Standing {
    if let Some(at) = post.replied_at {
        return ("", "check", page.t1("institution-letter-answered", "date", day(desk, page, at)));
    }
    let Some(due) = post.due_at else { return ("", "", page.t("institution-letter-no-due")) };
    let last = last_day(due, &desk.rulebook.zone());
    if due <= desk.world.now() {
        ("late", "", page.t1("institution-letter-late", "date", page.date_year(&last)))
    } else if last == desk.today() {
        ("today", "", page.t("institution-letter-today"))
    } else {
        ("fine", "", page.t1("institution-letter-due", "date", page.by_date(&last)))
    }
}

fn line(desk: &Desk, page: &Page, (post, letter): &Journaled) -> Line {
    Line {
        href: page.href(&format!("/office/letters/{}", post.letter)),
        kind: kind_of(desk, page, letter),
        number: letter.number.clone(),
        sent: page.date_year(&letter.date),
        standing: standing(desk, page, post),
    }
}

async fn list(State(desk): State<Desk>, visit: Visit, signed: SignedIn, Query(place): Query<Place>) -> Answer {
    let before = match place.before.as_str() {
        "" => None,
        cursor => Some(cursor.parse().map_err(|_| Error::NotFound)?),
    };
    let listing = letters::list(&desk, &signed.actor, before).await?;
    let page = visit.page();
    let lines = |rows: &[Journaled]| rows.iter().map(|row| line(&desk, &page, row)).collect();
    Ok(web::html(ListPage {
        body: body_of(&desk, &page, listing.body.as_str()),
        is_first: before.is_none(),
        waiting: lines(&listing.waiting),
        all: lines(&listing.all.rows),
        first: before.map(|_| page.href("/office/letters")).unwrap_or_default(),
        older: listing.all.next.map(|c| page.href(&format!("/office/letters?before={c}"))).unwrap_or_default(),
        page,
    }))
}

struct FileLine {
    href: String,
    name: String,
}

#[derive(Template)]
#[template(path = "letter.html")]
struct LetterPage {
    page: Page,
    href: String,
    kind: String,
    number: String,
    body: String,
    standing: Standing,
    facts: Vec<Row>,
    /// Whether the actor's keys open it.
    is_open: bool,
    /// A reply has just been sent.
    is_sent: bool,
    replies: Vec<String>,
    files: Vec<FileLine>,
    typed: String,
    max_bytes: u64,
}

fn letter_page(desk: &Desk, page: Page, opened: Opened, is_sent: bool, typed: String) -> LetterPage {
    let Opened { post, letter, inside } = opened;
    let href = page.href(&format!("/office/letters/{}", post.letter));
    let mut facts = vec![
        Row::new(page.t("institution-letter-number"), &letter.number),
        Row::new(page.t("institution-letter-date"), page.date_year(&letter.date)),
    ];
    let moments = [
        ("institution-letter-due-day", post.due_at.map(|due| page.date_year(&last_day(due, &desk.rulebook.zone())))),
        ("institution-letter-opened", post.opened_at.map(|at| page.date_time(&at))),
        ("institution-letter-replied", post.replied_at.map(|at| page.date_time(&at))),
    ];
    facts.extend(moments.into_iter().filter_map(|(key, at)| Some(Row::new(page.t(key), at?))));
    let link = |card: &FileCard| FileLine { href: format!("{href}/files/{}", card.file), name: card.name.clone() };
    LetterPage {
        kind: kind_of(desk, &page, &letter),
        number: letter.number,
        body: body_of(desk, &page, post.body.as_str()),
        standing: standing(desk, &page, &post),
        facts,
        is_open: inside.letter.is_some(),
        is_sent,
        files: inside.files.iter().map(link).collect(),
        replies: inside.replies,
        typed,
        max_bytes: MOST_BYTES,
        href,
        page,
    }
}

#[derive(Deserialize)]
pub(super) struct Sent {
    #[serde(default)]
    sent: String,
}

fn read_id(id: &str) -> Result<LetterId, Error> {
    id.parse().map_err(|_| Error::NotFound)
}

async fn show(
    State(desk): State<Desk>,
    visit: Visit,
    signed: SignedIn,
    Path((_, id)): Path<(String, String)>,
    Query(sent): Query<Sent>,
) -> Answer {
    let opened = letters::open(&desk, &signed.actor, read_id(&id)?).await?;
    Ok(web::html(letter_page(&desk, visit.page(), opened, sent.sent == "yes", String::new())))
}

async fn answer(
    State(desk): State<Desk>,
    visit: Visit,
    signed: SignedIn,
    Path((_, id)): Path<(String, String)>,
    form: Multipart,
) -> Answer {
    let id = read_id(&id)?;
    letters::may_answer(&desk, &signed.actor, id).await?;
    let sent = Uploaded::read(&desk.files, &desk.world, form).await?;
    let outcome = if sent.mistakes.is_empty() {
        letters::answer(&desk, &signed.actor, id, sent.word("text"), &sent.files).await
    } else {
        Err(Error::Invalid(sent.mistakes.clone()))
    };
    let Err(cause) = outcome else { return Ok(visit.redirect(&format!("/office/letters/{id}?sent=yes"))) };
    let typed = sent.word("text").to_owned();
    sent.forget(&desk.files).await?;
    let Error::Invalid(mistakes) = cause else { return Err(cause.into()) };
    let opened = letters::open(&desk, &signed.actor, id).await?;
    Ok(web::again(letter_page(&desk, visit.page_with(mistakes), opened, false, typed)))
}

/// The letter to be saved; its name tells only its number.
async fn pdf(State(desk): State<Desk>, signed: SignedIn, Path((_, id)): Path<(String, String)>) -> Answer {
    let Opened { letter, inside, .. } = letters::open(&desk, &signed.actor, read_id(&id)?).await?;
    let pdf = inside.letter.ok_or(Error::NotFound)?;
    let name = format!("attachment; filename=\"{}.pdf\"", letter.number.replace(['"', '/', '\\'], "-"));
    let headers = [(header::CONTENT_TYPE, "application/pdf".to_owned()), (header::CONTENT_DISPOSITION, name)];
    Ok((headers, pdf).into_response())
}

async fn file(
    State(desk): State<Desk>,
    signed: SignedIn,
    Path((_, id, file)): Path<(String, String, String)>,
) -> Answer {
    let file = file.parse().map_err(|_| Error::NotFound)?;
    let (card, stream) = letters::file(&desk, &signed.actor, read_id(&id)?, file).await?;
    Ok(saved(&card, stream))
}

/// A file to be saved, never shown in our own page: it may hold anything.
fn saved(card: &FileCard, stream: files::Stream) -> Response {
    let name = format!("attachment; filename*=UTF-8''{}", crate::badge::encoded(&card.name.replace('/', "-")));
    let headers = [
        (header::CONTENT_TYPE, card.media.clone()),
        (header::CONTENT_DISPOSITION, name),
        (header::CONTENT_LENGTH, card.size.to_string()),
    ];
    (headers, Body::from_stream(stream)).into_response()
}
