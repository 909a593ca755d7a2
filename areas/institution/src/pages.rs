//! Handlers and view structs, a file for each thing people come for.

mod account;
mod check;
mod confirm;
mod door;
mod letters;
mod log;
mod office;
mod people;
mod public;
mod recovery;

pub(crate) use confirm::confirmed;
pub use recovery::sheets;

use crate::{Desk, badge};
use access::Actor;
use access::session::Cookie;
use axum::extract::{ConnectInfo, FromRef, FromRequestParts};
use axum::http::request::Parts;
use axum::http::{HeaderValue, header};
use axum::response::Response;
use axum::routing::{get, post};
use axum::{Extension, Router};
use axum_extra::extract::CookieJar;
use base::Error;
use std::net::{IpAddr, Ipv4Addr, SocketAddr};
use web::{Answer, Failure, Visit};

pub(crate) fn routes(desk: Desk) -> Router {
    Router::new()
        .route("/{lang}/institution", get(public::show))
        .route("/{lang}/office", get(start))
        .route("/{lang}/office/sign-in", get(door::ask_password).post(door::take_password))
        .route("/{lang}/office/sign-in/code", get(door::ask_code).post(door::take_code))
        .route("/{lang}/office/sign-in/app", get(door::show_app).post(door::enrol_app))
        .route("/{lang}/office/sign-out", post(door::sign_out))
        .route("/{lang}/office/confirm", post(confirm::go_on))
        .route("/{lang}/office/account", get(account::show))
        .route("/{lang}/office/account/passkeys", get(account::new_passkey).post(account::add_passkey))
        .route("/{lang}/office/account/passkeys/{id}/remove", post(account::remove_passkey))
        .route("/{lang}/office/account/password", get(account::ask_password).post(account::change_password))
        .route("/{lang}/office/account/codes", post(account::renew_codes))
        .route("/{lang}/office/account/sessions/{id}/end", post(account::end_session))
        .route("/{lang}/office/account/let-in/{unit}/{person}", post(account::let_in))
        .route("/{lang}/office/account/mail", post(account::set_mail))
        .route("/{lang}/office/account/mail/remove", post(account::remove_mail))
        .route("/{lang}/office/account/sign-out-everywhere", post(account::sign_out_everywhere))
        .route("/{lang}/office/people", get(people::list))
        .route("/{lang}/office/people/new", get(people::ask).post(people::create))
        .route("/{lang}/office/people/{id}", get(people::show))
        .route("/{lang}/office/people/{id}/{act}", post(people::act))
        .route("/{lang}/office/holders", get(office::list))
        .route("/{lang}/office/holders/new", get(office::ask_tenure).post(office::record_tenure))
        .route("/{lang}/office/holders/{id}/end", post(office::end_tenure))
        .route("/{lang}/office/signing/new", get(office::ask_delegation).post(office::record_delegation))
        .route("/{lang}/office/signing/{id}/end", post(office::end_delegation))
        .route("/{lang}/office/recovery", get(recovery::show))
        .route("/{lang}/office/recovery/ask", post(recovery::ask))
        .route("/{lang}/office/recovery/prove", post(recovery::prove))
        .route("/{lang}/office/recovery/sheets", get(recovery::ask_sheets).post(recovery::make_sheets))
        .route("/{lang}/office/recovery/{id}", get(recovery::show_ceremony).post(recovery::carry_out))
        .route("/{lang}/office/recovery/{id}/stop", post(recovery::stop))
        .route("/{lang}/office/keys", get(recovery::keys))
        .route("/{lang}/office/rights", get(log::rights))
        .route("/{lang}/office/log", get(log::list))
        .route("/{lang}/office/log/verify", post(log::verify))
        .merge(letters::routes())
        .merge(check::routes())
        .with_state(desk)
}

/// The first page of the office that the person has a right to; their account if there is none.
async fn start(visit: Visit) -> Answer {
    let first = visit.staff.as_ref().and_then(|staff| staff.nav.first());
    Ok(visit.redirect(first.map_or("/office/account", |item| item.href)))
}

/// Whoever is signed in, with the cookie that proves it: it makes and checks the tokens of the gravest forms.
struct SignedIn {
    actor: Actor,
    cookie: Cookie,
}

impl<S: Send + Sync> FromRequestParts<S> for SignedIn
where
    Desk: FromRef<S>,
{
    type Rejection = Failure;

    async fn from_request_parts(parts: &mut Parts, state: &S) -> Result<Self, Failure> {
        let cookie = badge::cookie(&CookieJar::from_headers(&parts.headers), &Desk::from_ref(state));
        let found = parts.extensions.get::<Actor>().cloned().zip(cookie);
        // The session layer lets nobody else come this far.
        let (actor, cookie) = found.ok_or_else(|| Error::internal("a page of the office without the session layer"))?;
        Ok(Self { actor, cookie })
    }
}

/// Where a request comes from, as the listener or the proxy before it says.
fn address(from: Option<Extension<ConnectInfo<SocketAddr>>>) -> IpAddr {
    from.map_or(IpAddr::V4(Ipv4Addr::LOCALHOST), |Extension(ConnectInfo(socket))| socket.ip())
}

/// The response with a `Set-Cookie`.
fn with_cookie(mut response: Response, cookie: &str) -> Answer {
    let value = HeaderValue::from_str(cookie).map_err(Error::internal)?;
    response.headers_mut().append(header::SET_COOKIE, value);
    Ok(response)
}
