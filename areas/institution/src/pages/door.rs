//! The door: password, then a code from the app; the first time, enrolling that app.

use super::{SignedIn, address, with_cookie};
use crate::actions::door::{self, Given, Passed, Proof};
use crate::badge::{cookie, encoded};
use crate::{Desk, model};
use access::Actor;
use access::session::{self, Cookie};
use askama::Template;
use axum::extract::{ConnectInfo, Query, State};
use axum::http::{HeaderMap, header};
use axum::response::Response;
use axum::{Extension, Form};
use axum_extra::extract::CookieJar;
use base::{Mistake, Secret};
use qrcode::QrCode;
use qrcode::render::svg;
use serde::Deserialize;
use std::net::SocketAddr;
use web::{Answer, Page, Visit};

#[derive(Deserialize)]
pub(super) struct Way {
    /// Where the person was going.
    #[serde(default)]
    to: String,
    /// They have just signed out.
    #[serde(default)]
    out: String,
}

#[derive(Template)]
#[template(path = "sign_in.html")]
struct SignInPage {
    page: Page,
    typed: String,
    to: String,
    out: bool,
}

pub(super) async fn ask_password(visit: Visit, actor: Option<Extension<Actor>>, Query(way): Query<Way>) -> Answer {
    let to = model::own_place(&way.to);
    if actor.is_some() {
        return Ok(visit.redirect(to));
    }
    let out = !way.out.is_empty();
    Ok(web::html(SignInPage { page: visit.page(), typed: String::new(), to: to.to_owned(), out }))
}

#[derive(Deserialize)]
pub(super) struct PasswordForm {
    name: String,
    password: Secret<String>,
    #[serde(default)]
    to: String,
}

pub(super) async fn take_password(
    State(desk): State<Desk>,
    visit: Visit,
    from: Option<Extension<ConnectInfo<SocketAddr>>>,
    headers: HeaderMap,
    Form(form): Form<PasswordForm>,
) -> Answer {
    let to = model::own_place(&form.to).to_owned();
    let passed = door::give_password(&desk, address(from), &device(&headers), &form.name, &form.password).await?;
    let (cookie, next) = match passed {
        Passed::ToCode(cookie) => (cookie, "code"),
        Passed::ToApp(cookie) => (cookie, "app"),
        refused => {
            let text = match refused {
                Passed::Locked => "institution-wrong-locked",
                _ => "institution-wrong-name-or-password",
            };
            let page = visit.page_with(vec![Mistake::new("name", text)]);
            return Ok(web::again(SignInPage { page, typed: form.name, to, out: false }));
        }
    };
    let response = visit.redirect(&format!("/office/sign-in/{next}?to={}", encoded(&to)));
    with_cookie(response, &desk.sessions.set_cookie(&cookie))
}

#[derive(Template)]
#[template(path = "sign_in_code.html")]
struct CodePage {
    page: Page,
    to: String,
    /// The challenge for the person's passkeys.
    passkey: Option<String>,
}

impl CodePage {
    async fn of(desk: &Desk, page: Page, headers: &HeaderMap, cookie: &Cookie, to: &str) -> base::Result<Self> {
        let passkey = if here(desk, headers) { door::passkey_challenge(desk, cookie).await? } else { None };
        Ok(Self { page, to: to.to_owned(), passkey })
    }
}

/// What the browser calls itself, for the list of sessions.
pub(super) fn device(headers: &HeaderMap) -> String {
    headers.get(header::USER_AGENT).and_then(|v| v.to_str().ok()).map(session::device).unwrap_or_default()
}

/// Whether this is the address that passkeys are bound to.
pub(super) fn here(desk: &Desk, headers: &HeaderMap) -> bool {
    let host = headers.get(header::HOST).and_then(|v| v.to_str().ok()).unwrap_or_default();
    desk.party.is_at(host)
}

/// The page between password and second factor is for whoever gave the password; others begin anew.
fn from_start(visit: &Visit, to: &str) -> Response {
    visit.redirect(&format!("/office/sign-in?to={}", encoded(to)))
}

pub(super) async fn ask_code(
    State(desk): State<Desk>,
    visit: Visit,
    jar: CookieJar,
    headers: HeaderMap,
    Query(way): Query<Way>,
) -> Answer {
    let to = model::own_place(&way.to);
    let Some(cookie) = cookie(&jar, &desk) else { return Ok(from_start(&visit, to)) };
    if !door::is_halfway(&desk, &cookie).await? {
        return Ok(from_start(&visit, to));
    }
    Ok(web::html(CodePage::of(&desk, visit.page(), &headers, &cookie, to).await?))
}

#[derive(Deserialize)]
pub(super) struct ProofForm {
    code: Secret<String>,
    #[serde(default)]
    passkey: String,
    #[serde(default)]
    to: String,
}

#[derive(Deserialize)]
pub(super) struct CodeForm {
    code: Secret<String>,
    #[serde(default)]
    to: String,
}

pub(super) async fn take_code(
    State(desk): State<Desk>,
    visit: Visit,
    jar: CookieJar,
    headers: HeaderMap,
    Form(form): Form<ProofForm>,
) -> Answer {
    let to = model::own_place(&form.to);
    let proof = Proof { code: form.code, passkey: form.passkey };
    let Some(cookie) = cookie(&jar, &desk) else { return Ok(from_start(&visit, to)) };
    match door::give_code(&desk, &cookie, &proof).await? {
        Given::In(cookie) => with_cookie(visit.redirect(to), &desk.sessions.set_cookie(&cookie)),
        // How many recovery codes are left is told on the account's page.
        Given::InByRecovery(cookie) => {
            with_cookie(visit.redirect("/office/account"), &desk.sessions.set_cookie(&cookie))
        }
        Given::Again => {
            let page = visit.page_with(vec![Mistake::new("code", "institution-wrong-code")]);
            Ok(web::again(CodePage::of(&desk, page, &headers, &cookie, to).await?))
        }
        Given::Over => Ok(from_start(&visit, to)),
    }
}

#[derive(Template)]
#[template(path = "sign_in_app.html")]
struct AppPage {
    page: Page,
    to: String,
    /// An image for the app's camera.
    qr: String,
    /// The same for people who type it, in groups of four.
    secret: String,
}

fn app_page(page: Page, to: String, app: &door::NewApp) -> base::Result<AppPage> {
    let code = QrCode::new(app.uri.expose()).map_err(base::Error::internal)?;
    let svg = code.render::<svg::Color<'_>>().min_dimensions(220, 220).build();
    // Inside a page an SVG has no XML declaration.
    let qr = svg.split_once("?>").map_or(svg.as_str(), |(_, image)| image).to_owned();
    Ok(AppPage { page, to, qr, secret: app.grouped() })
}

pub(super) async fn show_app(State(desk): State<Desk>, visit: Visit, jar: CookieJar, Query(way): Query<Way>) -> Answer {
    let to = model::own_place(&way.to);
    let Some(cookie) = cookie(&jar, &desk) else { return Ok(from_start(&visit, to)) };
    let Some(app) = door::new_app(&desk, &cookie, visit.lang).await? else { return Ok(from_start(&visit, to)) };
    Ok(web::html(app_page(visit.page(), to.to_owned(), &app)?))
}

#[derive(Template)]
#[template(path = "recovery_codes.html")]
pub(super) struct CodesPage {
    pub(super) page: Page,
    pub(super) codes: Vec<Secret<String>>,
    /// Where to go from here.
    pub(super) to: String,
}

pub(super) async fn enrol_app(
    State(desk): State<Desk>,
    visit: Visit,
    jar: CookieJar,
    Form(form): Form<CodeForm>,
) -> Answer {
    let to = model::own_place(&form.to).to_owned();
    let Some(cookie) = cookie(&jar, &desk) else { return Ok(from_start(&visit, &to)) };
    match door::enrol_app(&desk, &cookie, &form.code).await? {
        door::Enrolled::Yes(cookie, codes) => {
            let to = visit.href(&to);
            with_cookie(web::html(CodesPage { page: visit.page(), codes, to }), &desk.sessions.set_cookie(&cookie))
        }
        door::Enrolled::Again => {
            let Some(app) = door::new_app(&desk, &cookie, visit.lang).await? else {
                return Ok(from_start(&visit, &to));
            };
            let page = visit.page_with(vec![Mistake::new("code", "institution-wrong-code")]);
            Ok(web::again(app_page(page, to, &app)?))
        }
        door::Enrolled::Over => Ok(from_start(&visit, &to)),
    }
}

pub(super) async fn sign_out(State(desk): State<Desk>, visit: Visit, signed: SignedIn) -> Answer {
    door::sign_out(&desk, &signed.actor).await?;
    with_cookie(visit.redirect("/office/sign-in?out=yes"), &desk.sessions.clear_cookie())
}
