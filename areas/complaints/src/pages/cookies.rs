//! The two cookies of this area: the secret of a draft, and an opened receipt.

use crate::Desk;
use crate::actions::draft::{self, DraftSecret};
use access::Actor;
use axum::response::{IntoResponse, Response};
use axum_extra::extract::CookieJar;
use axum_extra::extract::cookie::{Cookie, SameSite};
use base::{Error, RootId, Timestamp};
use vault::KeyRing;

/// Seconds an opened receipt stays open; on a telephone that others use, it should not be long.
const OPEN: i64 = 20 * 60;
const DRAFT: &str = "arasha-draft";
const RECEIPT: &str = "arasha-receipt";

fn name(desk: &Desk, short: &'static str) -> String {
    if desk.https { format!("__Host-{short}") } else { short.to_owned() }
}

fn set(desk: &Desk, short: &'static str, value: String) -> Cookie<'static> {
    Cookie::build((name(desk, short), value))
        .path("/")
        .http_only(true)
        .secure(desk.https)
        .same_site(SameSite::Lax)
        .build()
}

/// The draft's secret the browser holds.
pub(super) fn draft_secret(desk: &Desk, jar: &CookieJar) -> Option<DraftSecret> {
    jar.get(&name(desk, DRAFT)).and_then(|c| DraftSecret::read(c.value()))
}

/// Hands a draft's secret to the browser; gone when the browser is closed.
pub(super) fn with_draft(desk: &Desk, jar: CookieJar, secret: &DraftSecret) -> CookieJar {
    jar.add(set(desk, DRAFT, secret.text()))
}

/// Takes the draft's secret back.
pub(super) fn without_draft(desk: &Desk, jar: CookieJar) -> CookieJar {
    jar.remove(set(desk, DRAFT, String::new()))
}

/// Hands an opened receipt to the browser: what it opens, sealed by the node for twenty minutes. The
/// database keeps nothing of it.
pub(super) fn with_receipt(desk: &Desk, jar: CookieJar, actor: &Actor) -> Result<CookieJar, Error> {
    let (access::Who::Receipt(root), Some(keys)) = (&actor.who, &actor.keys) else { return Err(Error::NotFound) };
    let until = desk.world.now().plus_seconds(OPEN);
    let mut plain = until.micros().to_be_bytes().to_vec();
    plain.extend_from_slice(root.bytes());
    plain.extend_from_slice(keys.to_bytes().expose());
    let plain = base::Secret::new(plain);
    let sealed = desk.vault.node().seal(RECEIPT.as_bytes(), plain.expose(), &mut desk.world.rng());
    Ok(jar.add(set(desk, RECEIPT, data_encoding::BASE64URL_NOPAD.encode(&sealed))))
}

/// Who holds the receipt the browser opened, while its twenty minutes last.
pub(super) fn receipt(desk: &Desk, jar: &CookieJar) -> Option<Actor> {
    let cookie = jar.get(&name(desk, RECEIPT))?;
    let sealed = data_encoding::BASE64URL_NOPAD.decode(cookie.value().as_bytes()).ok()?;
    let plain = desk.vault.node().open(RECEIPT.as_bytes(), &sealed).ok()?;
    let (until, rest) = plain.expose().split_first_chunk::<8>()?;
    let (root, keys) = rest.split_first_chunk::<16>()?;
    if Timestamp::from_micros(i64::from_be_bytes(*until)) <= desk.world.now() {
        return None;
    }
    let root = RootId(uuid::Uuid::from_bytes(*root));
    Some(Actor::receipt(root, KeyRing::from_bytes(keys).ok()?))
}

/// Closes an opened receipt.
pub(super) fn without_receipt(desk: &Desk, jar: CookieJar) -> CookieJar {
    jar.remove(set(desk, RECEIPT, String::new()))
}

/// What leaving quickly does here: the draft and its files are gone at once.
pub async fn forget_on_exit(desk: &Desk, jar: &CookieJar) {
    if let Some(secret) = draft_secret(desk, jar)
        && let Err(cause) = draft::forget(desk, &secret).await
    {
        tracing::warn!(%cause, "a draft could not be forgotten on leaving; it will be after a day");
    }
}

/// A salted trace of where a request came from, for the brakes; the address itself is kept nowhere.
pub(crate) fn trace(from: Option<std::net::IpAddr>) -> Vec<u8> {
    from.map_or_else(Vec::new, access::limits::address)
}

/// An answer with its cookies.
pub(super) fn adds(jar: CookieJar, response: Response) -> Response {
    (jar, response).into_response()
}
