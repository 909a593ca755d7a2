//! What a person or a program is told when an act did not happen.

use crate::{Page, Visit};
use askama::Template;
use axum::extract::Request;
use axum::http::{HeaderValue, StatusCode, header};
use axum::middleware::Next;
use axum::response::{Html, IntoResponse, Response};
use base::{Error, Mistakes};
use serde::Serialize;
use std::sync::Arc;

/// What page handlers return.
pub type Answer = Result<Response, Failure>;

/// A handler's failure: an [`Error`] on its way to becoming a page in the person's language, or a [`Problem`] under `/api/`.
#[derive(Debug)]
pub struct Failure(pub Error);

impl From<Error> for Failure {
    fn from(error: Error) -> Self {
        Self(error)
    }
}

impl From<askama::Error> for Failure {
    fn from(error: askama::Error) -> Self {
        Self(Error::internal(error))
    }
}

impl IntoResponse for Failure {
    fn into_response(self) -> Response {
        let mut response = status(&self.0).into_response();
        if let Error::TooMany(seconds) = &self.0 {
            response.headers_mut().insert(header::RETRY_AFTER, HeaderValue::from(*seconds));
        }
        response.extensions_mut().insert(Arc::new(self.0));
        response
    }
}

fn status(error: &Error) -> StatusCode {
    match error {
        Error::NotFound => StatusCode::NOT_FOUND,
        Error::Forbidden(_) | Error::Unconfirmed => StatusCode::FORBIDDEN,
        Error::Invalid(_) => StatusCode::UNPROCESSABLE_ENTITY,
        Error::Conflict(_) => StatusCode::CONFLICT,
        Error::TooMany(_) => StatusCode::TOO_MANY_REQUESTS,
        Error::Unavailable(_) => StatusCode::SERVICE_UNAVAILABLE,
        Error::Tampered(_) | Error::Internal(_) => StatusCode::INTERNAL_SERVER_ERROR,
    }
}

/// A page, status 200.
pub fn html(template: impl Template) -> Response {
    match template.render() {
        Ok(page) => Html(page).into_response(),
        Err(error) => Failure::from(error).into_response(),
    }
}

/// The same page again with mistakes to mend, status 422.
pub fn again(template: impl Template) -> Response {
    let mut response = html(template);
    if response.status().is_success() {
        *response.status_mut() = StatusCode::UNPROCESSABLE_ENTITY;
    }
    response
}

/// What a program is told when a request did not succeed (RFC 9457, `application/problem+json`).
#[derive(Debug, Clone, Serialize, utoipa::ToSchema)]
pub struct Problem {
    /// Always `about:blank`: the status and `code` say what it is.
    #[serde(rename = "type")]
    #[schema(example = "about:blank")]
    pub kind: &'static str,
    /// The HTTP status.
    #[schema(example = 422)]
    pub status: u16,
    /// A short sentence in the language asked for (`Accept-Language`).
    pub title: String,
    /// What can be done about it.
    pub detail: String,
    /// A stable name for programs.
    #[schema(example = "mistakes")]
    pub code: &'static str,
    /// What is wrong with single members of the request.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub errors: Vec<FieldProblem>,
}

/// What is wrong with one member of a request.
#[derive(Debug, Clone, Serialize, utoipa::ToSchema)]
pub struct FieldProblem {
    /// The member's name or JSON pointer.
    pub pointer: String,
    /// A stable name for programs.
    pub code: &'static str,
    /// The mistake and its remedy in words.
    pub detail: String,
}

/// A failure in words.
struct Trouble {
    status: StatusCode,
    title: String,
    text: String,
    code: &'static str,
    mistakes: Mistakes,
}

impl Trouble {
    fn of(page: &Page, status: StatusCode, error: Option<&Error>) -> Self {
        let mut mistakes = Mistakes::new();
        let mut code = match status.as_u16() {
            400 | 415 => "request",
            // without an error it is the CSRF layer that refused
            403 if error.is_none() => "foreign",
            403 => "forbidden",
            404 | 405 => "missing",
            409 => "conflict",
            413 => "large",
            422 => "mistakes",
            429 => "often",
            // without an error it is the time limit, and what became of the act is not known
            503 if error.is_none() => "slow",
            503 => "away",
            _ => "fault",
        };
        // texts: web-trouble-*
        let title = page.t(&format!("web-trouble-{code}-title"));
        let mut text = page.t(&format!("web-trouble-{code}-text"));
        match error {
            Some(Error::Conflict(key)) => {
                code = *key;
                text = page.t(key);
            }
            Some(Error::Forbidden(right)) => code = *right,
            Some(Error::Invalid(all)) => mistakes.clone_from(all),
            Some(Error::TooMany(seconds)) => {
                let minutes = i64::from(seconds.div_ceil(60));
                text = page.tn("web-trouble-often-wait", minutes);
            }
            _ => {}
        }
        Self { status, title, text, code, mistakes }
    }

    fn problem(self, page: &Page) -> Response {
        let errors: Vec<FieldProblem> = self
            .mistakes
            .iter()
            .map(|m| FieldProblem { pointer: m.field.clone(), code: m.text, detail: page.mistake_text(m) })
            .collect();
        let mistakes: Vec<&str> = errors.iter().map(|e| e.detail.as_str()).collect();
        let problem = Problem {
            kind: "about:blank",
            status: self.status.as_u16(),
            title: self.title,
            detail: if mistakes.is_empty() { self.text } else { mistakes.join(". ") },
            code: self.code,
            errors,
        };
        let body = serde_json::to_vec(&problem).unwrap_or_default();
        (self.status, [(header::CONTENT_TYPE, "application/problem+json")], body).into_response()
    }

    /// In words without a layout, should a template of ours ever fail.
    fn plain(&self) -> Response {
        (self.status, format!("{}\n\n{}\n", self.title, self.text)).into_response()
    }
}

#[derive(Template)]
#[template(path = "trouble_public.html")]
struct PublicTrouble<'a> {
    page: Page,
    trouble: &'a Trouble,
}

#[derive(Template)]
#[template(path = "trouble_staff.html")]
struct StaffTrouble<'a> {
    page: Page,
    trouble: &'a Trouble,
}

/// Turns failures, and whatever the layers and extractors refuse, into a page or a problem.
pub(crate) async fn present(request: Request, next: Next) -> Response {
    let (parts, body) = request.into_parts();
    let visit = Visit::of(&parts);
    let response = next.run(Request::from_parts(parts, body)).await;
    let failed = response.status().is_client_error() || response.status().is_server_error();
    match visit {
        Some(visit) if failed && !is_presented(&response) && !is_unconfirmed(&response) => words(&visit, response),
        _ => response,
    }
}

/// Pages and problems are what we mean to say; all else is a bare status or an extractor's English line.
fn is_presented(response: &Response) -> bool {
    let kind = response.headers().get(header::CONTENT_TYPE).and_then(|v| v.to_str().ok()).unwrap_or_default();
    kind.starts_with("text/html") || kind.starts_with("application/")
}

/// Whoever knows the session asks for the second factor instead; see the layer handed to [`crate::house()`].
pub fn is_unconfirmed(response: &Response) -> bool {
    matches!(response.extensions().get::<Arc<Error>>().map(Arc::as_ref), Some(Error::Unconfirmed))
}

fn words(visit: &Visit, response: Response) -> Response {
    let (mut bare, _) = response.into_parts();
    let error = bare.extensions.remove::<Arc<Error>>();
    if let Some(Error::Internal(_) | Error::Tampered(_) | Error::Unavailable(_)) = error.as_deref() {
        tracing::error!(
            request = visit.request_id,
            cause = error.as_ref().map(tracing::field::display),
            "request failed"
        );
    }
    let trouble = Trouble::of(&visit.page(), bare.status, error.as_deref());
    let mut page = visit.page_with(trouble.mistakes.clone());
    if visit.begun {
        // somebody in the middle of a complaint can leave from here, too
        page = page.with_leave_bar();
    }
    let mut response = if visit.place.starts_with("/api/") {
        trouble.problem(&page)
    } else {
        let rendered = if visit.staff.is_some() {
            StaffTrouble { page, trouble: &trouble }.render()
        } else {
            PublicTrouble { page, trouble: &trouble }.render()
        };
        rendered.map_or_else(|_| trouble.plain(), |page| (trouble.status, Html(page)).into_response())
    };
    for name in [header::RETRY_AFTER, header::ALLOW, header::SET_COOKIE, header::WWW_AUTHENTICATE] {
        for value in bare.headers.get_all(&name) {
            response.headers_mut().append(&name, value.clone());
        }
    }
    response
}
