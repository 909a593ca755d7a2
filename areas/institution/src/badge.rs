//! Who is signed in: found out for each request that brings a session's cookie, and kept at the door of the office.

use crate::{Desk, model, store};
use access::session::{Asked, Cookie, Directory, Standing};
use access::{Actor, Permission, Roles, Scope, could};
use axum::Router;
use axum::extract::{FromRequestParts, Request, State};
use axum::middleware::{Next, from_fn_with_state};
use axum::response::{IntoResponse, Response};
use axum_extra::extract::CookieJar;
use base::{Date, Lang, PersonId, Result};
use db::ReadTx;
use model::State as AccountState;
use std::sync::Arc;
use web::{ExitHook, Failure, NavItem, StaffBadge, Visit};

/// The people of the institution as they are on a day, named in a language.
#[derive(Debug, Clone, Copy)]
pub struct People {
    /// The language of their names.
    pub lang: Lang,
    /// The day.
    pub on: Date,
}

impl People {
    /// What a person is; `None` if their account is locked or there is none. Whoever still has the password that an
    /// administrator handed out is nobody yet: no role, no unit, no body.
    pub async fn standing(&self, tx: &mut ReadTx, person: PersonId) -> Result<Option<Standing>> {
        let Some(found) = store::standing(tx, person, self.on).await? else { return Ok(None) };
        let name = found.names.get(self.lang).to_owned();
        Ok(match found.state {
            AccountState::Locked => None,
            AccountState::New => Some(Standing { name, roles: Roles::NONE, units: Vec::new(), body: None }),
            AccountState::Active => Some(Standing { name, roles: found.roles, units: found.units, body: found.body }),
        })
    }
}

impl Directory for People {
    fn actor<'a>(&'a self, tx: &'a mut ReadTx, person: PersonId) -> Asked<'a> {
        Box::pin(self.standing(tx, person))
    }
}

/// The session's cookie, if the request brings one.
pub(crate) fn cookie(jar: &CookieJar, desk: &Desk) -> Option<Cookie> {
    Cookie::read(jar.get(desk.sessions.cookie_name())?.value())
}

async fn actor(desk: &Desk, jar: &CookieJar, lang: Lang) -> Result<Option<Actor>> {
    let Some(cookie) = cookie(jar, desk) else { return Ok(None) };
    let people = People { lang, on: desk.today() };
    access::session::resume(&desk.db, &desk.world, &desk.sessions, &people, &cookie).await
}

/// The layer for `web::house`: puts the [`Actor`] and the [`StaffBadge`] of whoever is signed in into the request's
/// extensions, and shows everybody else who asks for a page of the office to the sign-in, which then leads them there.
/// So handlers below `/{lang}/office` can take an `Extension<Actor>`.
pub fn session_layer(desk: Desk) -> impl FnOnce(Router) -> Router {
    move |routes| routes.layer(from_fn_with_state(desk, recognise))
}

async fn recognise(State(desk): State<Desk>, request: Request, next: Next) -> Response {
    let path = request.uri().path();
    // Styles need nobody, and programs bring no cookies.
    if path.starts_with("/assets/") || path.starts_with("/api/") {
        return next.run(request).await;
    }
    match admit(&desk, request).await {
        Ok(Ok(request)) => crate::pages::confirmed(&desk, request, next).await,
        Ok(Err(elsewhere)) => elsewhere,
        Err(failure) => failure.into_response(),
    }
}

async fn admit(desk: &Desk, request: Request) -> Result<Result<Request, Response>, Failure> {
    let (mut parts, body) = request.into_parts();
    // An address in no language of ours is no page of the office, and is "not found" further in.
    let Ok(visit) = Visit::from_request_parts(&mut parts, &()).await else {
        return Ok(Ok(Request::from_parts(parts, body)));
    };
    let jar = CookieJar::from_headers(&parts.headers);
    let found = actor(desk, &jar, visit.lang).await?;
    let path = visit.place.split('?').next().unwrap_or_default();
    let is_office = path == "/office" || path.starts_with("/office/");
    match found {
        None if is_office && !path.starts_with("/office/sign-") => {
            // The way to a form that was sent too late is the page with the form.
            let to = if parts.method == axum::http::Method::GET { visit.place.as_str() } else { "/office" };
            Ok(Err(visit.redirect(&format!("/office/sign-in?to={}", encoded(to)))))
        }
        Some(actor) if is_unready(&actor) && is_office && !may_unready(path) => {
            Ok(Err(visit.redirect("/office/account/password")))
        }
        Some(actor) => {
            parts.extensions.insert(badge(desk, &actor, visit.lang).await?);
            parts.extensions.insert(actor);
            Ok(Ok(Request::from_parts(parts, body)))
        }
        None => Ok(Ok(Request::from_parts(parts, body))),
    }
}

/// Still has to choose a password of their own.
fn is_unready(actor: &Actor) -> bool {
    actor.effective_roles() == Roles::NONE
}

fn may_unready(path: &str) -> bool {
    path == "/office/account/password" || path.starts_with("/office/sign-")
}

async fn badge(desk: &Desk, actor: &Actor, lang: Lang) -> Result<StaffBadge> {
    let unit = match actor.units.first() {
        Some(id) => store::unit(&mut desk.db.read().await?, *id).await?,
        None => None,
    };
    let may = |needs: Option<Permission>| needs.is_none_or(|p| could(actor, p, &Scope::Office));
    let rooms = desk.rooms.iter().filter(|room| may(room.needs));
    Ok(StaffBadge {
        name: actor.name.clone(),
        unit: unit.map(|u| u.names.get(lang).to_owned()).unwrap_or_default(),
        nav: rooms.map(|room| NavItem { text: room.text, href: room.href }).collect(),
        home: "/office",
        sign_out: "/office/sign-out",
    })
}

/// What happens when a person leaves quickly: their session ends.
pub fn exit_hook(desk: Desk) -> ExitHook {
    Arc::new(move |jar| {
        let desk = desk.clone();
        Box::pin(async move {
            if let Err(cause) = end_session(&desk, &jar).await {
                tracing::warn!(%cause, "a session of somebody who left quickly was not ended; it will run out");
            }
        })
    })
}

async fn end_session(desk: &Desk, jar: &CookieJar) -> Result<()> {
    let Some(actor) = actor(desk, jar, Lang::default()).await? else { return Ok(()) };
    crate::actions::door::sign_out(desk, &actor).await
}

/// Percent-encodes a value of a query, all but letters, digits and `-._~/` (RFC 3986, section 3.4).
pub(crate) fn encoded(value: &str) -> String {
    value.bytes().fold(String::with_capacity(value.len()), |mut out, byte| {
        if byte.is_ascii_alphanumeric() || b"-._~/".contains(&byte) {
            out.push(char::from(byte));
        } else {
            out.push('%');
            out.push_str(&data_encoding::HEXUPPER.encode(&[byte]));
        }
        out
    })
}
