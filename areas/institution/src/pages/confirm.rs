//! The second factor once more, before one of the gravest acts: whatever asks for it gets it on the way, and nothing that
//! was typed is lost.
//!
//! A handler says [`Error::Unconfirmed`]; the person then sees a page that asks for the code and carries the form they
//! sent. That page goes to the same address, and the code is taken here before the handler runs again.

use super::door::here;
use crate::actions::door::{self, Confirmed, Proof};
use crate::{Desk, model};
use access::Actor;
use askama::Template;
use axum::Form;
use axum::body::{Body, Bytes, to_bytes};
use axum::extract::{FromRequestParts, Request};
use axum::http::request::Parts;
use axum::http::{HeaderValue, Method, StatusCode, header};
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};
use base::{Error, Mistake, Mistakes, Secret};
use serde::Deserialize;
use url::form_urlencoded;
use web::{Answer, Failure, Page, Visit, is_unconfirmed};

/// The fields of the asking page; no form of ours has others of these names.
const CODE: &str = "confirm-code";
const PASSKEY: &str = "confirm-passkey";
/// Largest form that is kept while the code is asked for; larger ones carry files.
const MOST: usize = 1024 * 1024;

#[derive(Template)]
#[template(path = "confirm.html")]
struct ConfirmPage {
    page: Page,
    /// Where the form goes.
    action: String,
    /// What the person sent, to be sent again.
    fields: Vec<(String, String)>,
    /// The challenge for their passkeys.
    passkey: Option<String>,
}

type Fields = Vec<(String, String)>;

/// Runs the handler for somebody who is let in, and asks for their second factor if it says so.
pub(crate) async fn confirmed(desk: &Desk, request: Request, next: Next) -> Response {
    let lately = request.extensions().get::<Actor>().is_none_or(|actor| actor.confirmed || actor.session.is_none());
    if lately {
        return next.run(request).await;
    }
    asked(desk, request, next).await.unwrap_or_else(IntoResponse::into_response)
}

async fn asked(desk: &Desk, request: Request, next: Next) -> Answer {
    let (mut parts, body) = request.into_parts();
    let Ok(visit) = Visit::from_request_parts(&mut parts, &()).await else {
        return Ok(next.run(Request::from_parts(parts, body)).await);
    };
    let kept = parts.clone();
    let kind = parts.headers.get(header::CONTENT_TYPE).and_then(|v| v.to_str().ok()).unwrap_or_default();
    let is_form = parts.method == Method::POST && kind.starts_with("application/x-www-form-urlencoded");
    if !is_form {
        let response = next.run(Request::from_parts(parts, body)).await;
        if !is_unconfirmed(&response) {
            return Ok(response);
        }
        // What came with files is too large to be carried: the way to it begins anew.
        let to = if kept.method == Method::GET { visit.place.clone() } else { "/office".to_owned() };
        return ask(desk, &visit, &kept, Some(to), Fields::new(), Mistakes::new()).await;
    }
    let bytes = to_bytes(body, MOST).await.map_err(|_| Error::mistake("", "web-trouble-large-text"))?;
    let (given, fields): (Fields, Fields) =
        form_urlencoded::parse(&bytes).into_owned().partition(|(name, _)| name == CODE || name == PASSKEY);
    let mut body = bytes;
    if !given.is_empty() {
        let field = |wanted: &str| given.iter().find(|(name, _)| name == wanted).map_or("", |(_, v)| v).to_owned();
        let proof = Proof { code: Secret::new(field(CODE)), passkey: field(PASSKEY) };
        let actor = parts.extensions.get_mut::<Actor>().ok_or_else(|| Error::internal("nobody is signed in"))?;
        match door::confirm(desk, actor, &proof).await? {
            Confirmed::Yes => actor.confirmed = true,
            Confirmed::Again => {
                let mistake = Mistake::new(CODE, "institution-wrong-code");
                return ask(desk, &visit, &kept, None, fields, vec![mistake]).await;
            }
            Confirmed::Over => return Ok(visit.redirect("/office/sign-in")),
        }
        body = Bytes::from(form_urlencoded::Serializer::new(String::new()).extend_pairs(&fields).finish());
        parts.headers.insert(header::CONTENT_LENGTH, HeaderValue::from(body.len()));
    }
    let response = next.run(Request::from_parts(parts, Body::from(body))).await;
    if is_unconfirmed(&response) { ask(desk, &visit, &kept, None, fields, Mistakes::new()).await } else { Ok(response) }
}

/// The asking page; `to`: where to go afterwards, if not back to where the form goes.
async fn ask(
    desk: &Desk,
    visit: &Visit,
    parts: &Parts,
    to: Option<String>,
    mut fields: Fields,
    mistakes: Mistakes,
) -> Answer {
    let actor = parts.extensions.get::<Actor>().ok_or_else(|| Error::internal("nobody is signed in"))?;
    let passkey = if here(desk, &parts.headers) { door::own_challenge(desk, actor).await? } else { None };
    let action = match to {
        Some(to) => {
            fields.push(("to".to_owned(), to));
            visit.href("/office/confirm")
        }
        None => parts.uri.to_string(),
    };
    let mut response = web::html(ConfirmPage { page: visit.page_with(mistakes), action, fields, passkey });
    if response.status().is_success() {
        *response.status_mut() = StatusCode::FORBIDDEN;
    }
    Ok(response)
}

#[derive(Deserialize)]
pub(super) struct Way {
    #[serde(default)]
    to: String,
}

/// Goes on to where the second factor was asked for; it was taken on the way here.
pub(super) async fn go_on(visit: Visit, Form(way): Form<Way>) -> Result<Response, Failure> {
    Ok(visit.redirect(model::own_place(&way.to)))
}
