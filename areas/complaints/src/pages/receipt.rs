//! What a person sees with their receipt.

use super::cookies;
use crate::Desk;
use crate::actions::{reading, receipt, review};
use crate::model::{Case, ReturnPath, ReviewAbout, State as CaseState};
use askama::Template;
use axum::Extension;
use axum::Router;
use axum::body::Body;
use axum::extract::{ConnectInfo, Multipart, Path, State};
use axum::http::header;
use axum::response::{IntoResponse, Response};
use axum::routing::get;
use axum_extra::extract::{CookieJar, Form};
use base::{Date, Error, Mistake};
use files::form::{self, Uploaded};
use serde::Deserialize;
use std::net::SocketAddr;
use vault::FileCard;
use web::view::{Choice, Place, Step};
use web::{Answer, Page, Visit};

pub(super) fn routes() -> Router<Desk> {
    Router::new()
        .route("/{lang}/receipt", get(ask).post(enter))
        .route("/{lang}/receipt/status", get(status))
        .route("/{lang}/receipt/story", get(ask_story).post(story))
        .route("/{lang}/receipt/write", get(to_status).post(write).layer(form::room()))
        .route("/{lang}/receipt/review", get(ask_review).post(take_review))
        .route("/{lang}/receipt/voice", get(ask_voice).post(take_voice))
        .route("/{lang}/receipt/withdraw", get(ask_withdraw).post(withdraw))
        .route("/{lang}/receipt/letters/{letter}", get(letter))
        .route("/{lang}/receipt/files/{file}", get(file))
        .route("/{lang}/receipt/close", get(to_status).post(close))
}

#[derive(Template)]
#[template(path = "receipt_ask.html")]
struct AskPage {
    page: Page,
}

async fn ask(State(desk): State<Desk>, visit: Visit, jar: CookieJar) -> Answer {
    if cookies::receipt(&desk, &jar).is_some() {
        return Ok(visit.redirect("/receipt/status"));
    }
    Ok(web::html(AskPage { page: visit.page().with_leave_bar() }))
}

#[derive(Deserialize)]
struct Words {
    #[serde(default)]
    receipt: String,
}

async fn enter(
    State(desk): State<Desk>,
    visit: Visit,
    jar: CookieJar,
    from: Option<Extension<ConnectInfo<SocketAddr>>>,
    Form(words): Form<Words>,
) -> Answer {
    let trace = cookies::trace(from.map(|Extension(ConnectInfo(at))| at.ip()));
    match receipt::enter(&desk, &words.receipt, &trace).await {
        Ok(actor) => {
            let jar = cookies::with_receipt(&desk, jar, &actor)?;
            Ok(cookies::adds(jar, visit.redirect("/receipt/status")))
        }
        // The words typed are not written back into the page: somebody else may look at it.
        Err(Error::Invalid(mistakes)) => Ok(web::again(AskPage { page: visit.page_with(mistakes).with_leave_bar() })),
        Err(cause) => Err(cause.into()),
    }
}

/// A message or step of the case, as its complainant reads it.
struct Told {
    own: bool,
    when: String,
    title: String,
    text: String,
}

#[derive(Template)]
#[template(path = "status.html")]
struct StatusPage {
    page: Page,
    case: Case,
    promised: Option<Date>,
    steps: Vec<Step>,
    messages: Vec<Told>,
    letters: Vec<(String, String, String)>,
    openings: Vec<(String, String)>,
    inquiries: Vec<String>,
    open: bool,
    /// The words are a slip's: they show how the case stands and nothing else.
    is_slip: bool,
    erased: Option<(String, String)>,
    can_withdraw: bool,
    can_review: bool,
    can_say: bool,
    typed: String,
}

async fn status(State(desk): State<Desk>, visit: Visit, jar: CookieJar) -> Answer {
    let Some(actor) = cookies::receipt(&desk, &jar) else { return Ok(visit.redirect("/receipt")) };
    Ok(web::html(status_page(&desk, visit.page(), &actor, String::new()).await?))
}

async fn status_page(desk: &Desk, page: Page, actor: &access::Actor, typed: String) -> Result<StatusPage, Error> {
    let page = page.with_leave_bar();
    let standing = receipt::standing(desk, actor).await?;
    let case = standing.case;
    let is_slip = case.return_path == ReturnPath::Slip;
    let mut messages = vec![];
    let mut inquiries = vec![];
    for (step, words) in &standing.steps {
        let when = page.date_year(&step.at.date_in(&desk.zone));
        // texts: complaints-told-*
        let title = page.t(&format!("complaints-told-{}", step.kind));
        if matches!(
            step.kind.as_str(),
            "inquiry" | "reminder" | "superior-note" | "responded" | "forwarded" | "prosecutor-told" | "override"
        ) {
            let passes = step.detail.get("passes").and_then(|p| p.as_str()).unwrap_or("nothing");
            // texts: complaints-passed-*
            let passed = page.t(&format!("complaints-passed-{passes}"));
            inquiries.push(format!("{when}: {title} {passed}"));
        }
        // texts: complaints-remedy-* complaints-moved-*
        let coded = |name: &str, prefix: &str| {
            let code = step.detail.get(name).and_then(|v| v.as_str());
            code.map(|code| page.t(&format!("complaints-{prefix}-{code}")))
        };
        let words = words.clone().or_else(|| match step.kind.as_str() {
            "remedy" => coded("remedy", "remedy"),
            "recommendation-moved" => coded("status", "moved"),
            _ => None,
        });
        if let Some(text) = words {
            let own = matches!(step.kind.as_str(), "wrote" | "review-asked");
            messages.push(Told { own, when, title, text });
        }
    }
    let letters = standing.letters.iter().map(|l| {
        let place = page.href(&format!("/receipt/letters/{}", l.id));
        (place, l.number.clone(), page.date_year(&l.date))
    });
    // texts: access-role-*
    let openings =
        standing.openings.iter().map(|(day, role)| (page.date_year(day), page.t(&format!("access-role-{role}"))));
    Ok(StatusPage {
        steps: path(desk, &page, &case),
        letters: letters.collect(),
        openings: openings.collect(),
        promised: standing.promised,
        open: case.state != CaseState::Closed && !is_slip,
        is_slip,
        erased: super::office::case::erased(desk, &page, &case),
        can_review: !is_slip
            && !case.reviewing
            && case.erased_at.is_none()
            && case.take(crate::model::Transition::Review).is_ok(),
        can_say: !is_slip && matches!(case.state, CaseState::Answered | CaseState::Closed) && case.erased_at.is_none(),
        can_withdraw: !is_slip && case.take(crate::model::Transition::Withdraw).is_ok(),
        messages,
        inquiries,
        case,
        page,
        typed,
    })
}

/// The way of the case, with «you are here».
fn path(desk: &Desk, page: &Page, case: &Case) -> Vec<Step> {
    use CaseState::{Admitted, Answered, Closed, Decided, Heard, Received, Registered};
    let stations =
        [(Received, 0), (Registered, 1), (Admitted, 2), (Heard, 2), (Decided, 3), (Answered, 4), (Closed, 4)];
    let here = stations.iter().find(|(state, _)| *state == case.state).map_or(0, |(_, n)| *n);
    let when = |n: usize| match n {
        0 => Some(case.arrived_at),
        1 => case.registered_at,
        4 => case.closed_at,
        _ => None,
    };
    // texts: complaints-path-*
    ["arrived", "registered", "examined", "decided", "answered"]
        .iter()
        .enumerate()
        .map(|(n, station)| Step {
            when: when(n).map_or_else(String::new, |at| page.date_year(&at.date_in(&desk.zone))),
            title: page.t(&format!("complaints-path-{station}")),
            text: page.t(&format!("complaints-path-{station}-text")),
            place: match n.cmp(&here) {
                std::cmp::Ordering::Less => Place::Done,
                std::cmp::Ordering::Equal => Place::Here,
                std::cmp::Ordering::Greater => Place::Ahead,
            },
        })
        .collect()
}

#[derive(Template)]
#[template(path = "story_ask.html")]
struct StoryAskPage {
    page: Page,
}

async fn ask_story(State(desk): State<Desk>, visit: Visit, jar: CookieJar) -> Answer {
    if cookies::receipt(&desk, &jar).is_none() {
        return Ok(visit.redirect("/receipt"));
    }
    Ok(web::html(StoryAskPage { page: visit.page().with_leave_bar() }))
}

#[derive(Template)]
#[template(path = "story.html")]
struct StoryPage {
    page: Page,
    parts: Vec<(String, String)>,
    files: Vec<FileCard>,
}

async fn story(State(desk): State<Desk>, visit: Visit, jar: CookieJar) -> Answer {
    let Some(actor) = cookies::receipt(&desk, &jar) else { return Ok(visit.redirect("/receipt")) };
    let (story, files) = receipt::story(&desk, &actor).await?;
    let page = visit.page().with_leave_bar();
    let parts = super::office::story_parts(&page, &story);
    Ok(web::html(StoryPage { page, parts, files }))
}

async fn write(State(desk): State<Desk>, visit: Visit, jar: CookieJar, form: Multipart) -> Answer {
    let Some(actor) = cookies::receipt(&desk, &jar) else { return Ok(visit.redirect("/receipt")) };
    let sent = Uploaded::read(&desk.files, &desk.world, form).await?;
    let outcome = if sent.mistakes.is_empty() {
        receipt::write(&desk, &actor, sent.word("text"), &sent.files).await.map(drop)
    } else {
        Err(Error::Invalid(sent.mistakes.clone()))
    };
    match outcome {
        Ok(()) => Ok(visit.redirect("/receipt/status")),
        Err(Error::Invalid(mistakes)) => {
            let text = sent.word("text").to_owned();
            sent.forget(&desk.files).await?;
            Ok(web::again(status_page(&desk, visit.page_with(mistakes), &actor, text).await?))
        }
        Err(cause) => Err(cause.into()),
    }
}

#[derive(Template)]
#[template(path = "withdraw.html")]
struct WithdrawPage {
    page: Page,
}

async fn ask_withdraw(State(desk): State<Desk>, visit: Visit, jar: CookieJar) -> Answer {
    if cookies::receipt(&desk, &jar).is_none() {
        return Ok(visit.redirect("/receipt"));
    }
    Ok(web::html(WithdrawPage { page: visit.page().with_leave_bar() }))
}

async fn withdraw(State(desk): State<Desk>, visit: Visit, jar: CookieJar) -> Answer {
    let Some(actor) = cookies::receipt(&desk, &jar) else { return Ok(visit.redirect("/receipt")) };
    receipt::withdraw(&desk, &actor).await?;
    Ok(visit.redirect("/receipt/status"))
}

#[derive(Template)]
#[template(path = "review.html")]
struct ReviewPage {
    page: Page,
    abouts: Vec<Choice>,
    text: String,
}

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
struct ReviewForm {
    about: String,
    text: String,
}

fn review_page(page: Page, form: ReviewForm) -> ReviewPage {
    let page = page.with_leave_bar();
    // texts: complaints-review-about-*
    let choice = |about: &ReviewAbout| {
        Choice::new(about.code(), page.t(&format!("complaints-review-about-{}", about.code())))
            .chosen(about.code() == form.about)
    };
    ReviewPage { abouts: ReviewAbout::ALL.iter().map(choice).collect(), text: form.text, page }
}

async fn ask_review(State(desk): State<Desk>, visit: Visit, jar: CookieJar) -> Answer {
    if cookies::receipt(&desk, &jar).is_none() {
        return Ok(visit.redirect("/receipt"));
    }
    Ok(web::html(review_page(visit.page(), ReviewForm::default())))
}

async fn take_review(State(desk): State<Desk>, visit: Visit, jar: CookieJar, Form(form): Form<ReviewForm>) -> Answer {
    let Some(actor) = cookies::receipt(&desk, &jar) else { return Ok(visit.redirect("/receipt")) };
    let outcome = match ReviewAbout::from_code(&form.about) {
        Some(about) => review::ask(&desk, &actor, about, &form.text).await.map(drop),
        None => Err(Error::mistake("about", "complaints-mistake-choose")),
    };
    match outcome {
        Ok(()) => Ok(visit.redirect("/receipt/status")),
        Err(Error::Invalid(mistakes)) => Ok(web::again(review_page(visit.page_with(mistakes), form))),
        Err(Error::Conflict(text)) => {
            Ok(web::again(review_page(visit.page_with(vec![Mistake::new("about", text)]), form)))
        }
        Err(cause) => Err(cause.into()),
    }
}

/// What a person is asked about how it was; each is graded from 1 to 5.
const VOICES: [&str; 3] = ["fair", "clear", "in_time"];

#[derive(Template)]
#[template(path = "voice.html")]
struct VoicePage {
    page: Page,
    questions: Vec<(&'static str, Vec<Choice>)>,
    thanks: bool,
}

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
struct VoiceForm {
    fair: String,
    clear: String,
    in_time: String,
}

fn voice_page(page: Page, form: &VoiceForm, thanks: bool) -> VoicePage {
    let page = page.with_leave_bar();
    let given = [&form.fair, &form.clear, &form.in_time];
    // texts: complaints-voice-grade-*
    let grades = |now: &str| -> Vec<Choice> {
        let choice = |n: i32| {
            Choice::new(n.to_string(), page.t(&format!("complaints-voice-grade-{n}"))).chosen(now == n.to_string())
        };
        (1..=5).rev().map(choice).collect()
    };
    let questions = VOICES.into_iter().zip(given).map(|(question, now)| (question, grades(now))).collect();
    VoicePage { page, questions, thanks }
}

async fn ask_voice(State(desk): State<Desk>, visit: Visit, jar: CookieJar) -> Answer {
    if cookies::receipt(&desk, &jar).is_none() {
        return Ok(visit.redirect("/receipt"));
    }
    Ok(web::html(voice_page(visit.page(), &VoiceForm::default(), false)))
}

async fn take_voice(State(desk): State<Desk>, visit: Visit, jar: CookieJar, Form(form): Form<VoiceForm>) -> Answer {
    let Some(actor) = cookies::receipt(&desk, &jar) else { return Ok(visit.redirect("/receipt")) };
    let grades = [&form.fair, &form.clear, &form.in_time].map(|grade| grade.parse().ok());
    match review::say_how(&desk, &actor, grades).await {
        Ok(()) => Ok(web::html(voice_page(visit.page(), &form, true))),
        Err(Error::Invalid(mistakes)) => Ok(web::again(voice_page(visit.page_with(mistakes), &form, false))),
        Err(Error::Conflict(text)) => {
            let mistakes = vec![Mistake::new(VOICES.first().copied().unwrap_or_default(), text)];
            Ok(web::again(voice_page(visit.page_with(mistakes), &form, false)))
        }
        Err(cause) => Err(cause.into()),
    }
}

async fn letter(
    State(desk): State<Desk>,
    visit: Visit,
    jar: CookieJar,
    Path((_, id)): Path<(String, String)>,
) -> Answer {
    let Some(actor) = cookies::receipt(&desk, &jar) else { return Ok(visit.redirect("/receipt")) };
    let id = id.parse().map_err(|_| Error::NotFound)?;
    let (letter, pdf) = reading::letter(&desk, &actor, receipt::root_of(&actor)?, id).await?;
    Ok(pdf_response(&letter.number, pdf.expose().clone()))
}

/// A PDF to be saved; its name tells only the letter's number.
pub(super) fn pdf_response(number: &str, pdf: Vec<u8>) -> Response {
    let name = format!("attachment; filename=\"{}.pdf\"", number.replace(['"', '/', '\\'], "-"));
    ([(header::CONTENT_TYPE, "application/pdf".to_owned()), (header::CONTENT_DISPOSITION, name)], pdf).into_response()
}

/// A page that answered a form, asked for anew: in another language, or from the history.
async fn to_status(visit: Visit) -> Response {
    visit.redirect("/receipt/status")
}

async fn file(State(desk): State<Desk>, visit: Visit, jar: CookieJar, Path((_, id)): Path<(String, String)>) -> Answer {
    let Some(actor) = cookies::receipt(&desk, &jar) else { return Ok(visit.redirect("/receipt")) };
    let (card, stream) = receipt::file(&desk, &actor, id.parse().map_err(|_| Error::NotFound)?).await?;
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

async fn close(State(desk): State<Desk>, visit: Visit, jar: CookieJar) -> Answer {
    Ok(cookies::adds(cookies::without_receipt(&desk, jar), visit.redirect("/")))
}
