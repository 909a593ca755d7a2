//! Sessions.
//!
//! The cookie is 32 random bytes. The database holds only what they are looked up by and the
//! person's keys, sealed under them: any node can serve any session, and a copy of the database
//! opens nothing. What a person may do is looked up anew for each request, so that a right that is
//! taken away is gone at once.

use crate::actor::{Actor, Who};
use crate::rights::Roles;
use crate::store::{self, SessionRow};
use base::{PersonId, Result, Secret, SessionId, Timestamp, UnitId, World};
use data_encoding::BASE64URL_NOPAD;
use db::{Db, ReadTx, WriteTx};
use rand::Rng as _;
use std::pin::Pin;
use vault::KeyRing;
use vault::primitive::{derive, open_under, pack, same, seal_under};

/// How long sessions last, and how the cookie travels.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Settings {
    /// Seconds without a request after which a session ends.
    pub idle: i64,
    /// Seconds after which it ends in any case.
    pub absolute: i64,
    /// Seconds between password and second factor.
    pub halfway: i64,
    /// Whether pages are served by `https`; plain `http` is for the loopback only.
    pub https: bool,
}

impl Default for Settings {
    fn default() -> Self {
        Self { idle: 30 * 60, absolute: 12 * 3600, halfway: 10 * 60, https: true }
    }
}

impl Settings {
    /// The cookie's name. `__Host-` binds it to this very host, and browsers take it by `https` only.
    pub const fn cookie_name(&self) -> &'static str {
        if self.https { "__Host-arasha" } else { "arasha" }
    }

    /// The `Set-Cookie` that hands the session to the browser, until that is closed.
    pub fn set_cookie(&self, cookie: &Cookie) -> String {
        self.header(cookie.text().expose())
    }

    /// The `Set-Cookie` that takes it away.
    pub fn clear_cookie(&self) -> String {
        format!("{}; Max-Age=0", self.header(""))
    }

    fn header(&self, value: &str) -> String {
        let secure = if self.https { "; Secure" } else { "" };
        format!("{}={value}; Path=/; HttpOnly; SameSite=Lax{secure}", self.cookie_name())
    }

    fn alive(&self, row: &SessionRow, now: Timestamp) -> bool {
        let age = now.seconds_since(row.opened_at);
        let most = if row.state == HALFWAY { self.halfway } else { self.absolute };
        age < most && now.seconds_since(row.seen_at) < self.idle
    }
}

/// Between password and second factor.
const HALFWAY: &str = "halfway";
/// Signed in.
const FULL: &str = "full";
/// `seen_at` is written at most once in so many seconds.
const SEEN_EVERY: i64 = 60;
/// Seconds for which the second factor counts for the gravest acts.
pub const CONFIRMED_FOR: i64 = 15 * 60;
/// Wrong second factors after which the password is asked for again.
const MOST_FAILURES: i64 = 5;

/// The secret in the browser's cookie.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Cookie(Secret<[u8; 32]>);

impl Cookie {
    fn new(world: &World) -> Self {
        let mut secret = [0; 32];
        world.rng().fill_bytes(&mut secret);
        Self(Secret::new(secret))
    }

    /// Reads the cookie's value.
    pub fn read(value: &str) -> Option<Self> {
        BASE64URL_NOPAD.decode(value.as_bytes()).ok()?.try_into().ok().map(|secret| Self(Secret::new(secret)))
    }

    /// The cookie's value.
    pub fn text(&self) -> Secret<String> {
        Secret::new(BASE64URL_NOPAD.encode(self.0.expose()))
    }

    fn lookup(&self) -> [u8; 32] {
        derive(self.0.expose(), b"", "arasha session lookup")
    }

    fn key(&self, id: SessionId) -> Secret<[u8; 32]> {
        Secret::new(derive(self.0.expose(), id.bytes(), "arasha session keys"))
    }

    /// A token for the form of one of the gravest acts; `purpose` names the act and its record.
    pub fn form_token(&self, purpose: &str) -> String {
        BASE64URL_NOPAD.encode(&derive(self.0.expose(), purpose.as_bytes(), "arasha form token"))
    }

    /// Whether the form was made in this session for this purpose.
    pub fn made_form(&self, purpose: &str, token: &str) -> bool {
        same(self.form_token(purpose).as_bytes(), token.as_bytes())
    }
}

/// What somebody with an account is today.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Standing {
    /// How pages name them.
    pub name: String,
    /// Their roles.
    pub roles: Roles,
    /// Their units.
    pub units: Vec<UnitId>,
    /// The code of the body they answer for, if they are a focal point.
    pub body: Option<String>,
}

/// The answer of a [`Directory`].
pub type Asked<'a> = Pin<Box<dyn Future<Output = Result<Option<Standing>>> + Send + 'a>>;

/// Who knows the people; `institution` does.
pub trait Directory: Send + Sync {
    /// What the person is today; `None` if the account is locked or gone.
    fn actor<'a>(&'a self, tx: &'a mut ReadTx, person: PersonId) -> Asked<'a>;
}

/// A session between password and second factor. Its keys stay sealed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Halfway {
    /// The session.
    pub id: SessionId,
    /// Who gave the right password.
    pub person: PersonId,
}

/// A session as its owner sees it in the list of their sessions.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Listed {
    /// The session.
    pub id: SessionId,
    /// Since when.
    pub opened_at: Timestamp,
    /// Last request, to the minute.
    pub seen_at: Timestamp,
    /// What it was opened with, see [`device`]; may be empty.
    pub device: String,
}

/// What a browser says of itself in `User-Agent`, in two words that its owner recognises: browser and system. What is
/// unknown is left out; nothing else of the header is kept.
pub fn device(user_agent: &str) -> String {
    let find = |known: &[(&str, &'static str)]| {
        known.iter().find(|(sign, _)| user_agent.contains(sign)).map(|(_, name)| *name)
    };
    // Each pretends to be those after it.
    let browser = find(&[
        ("YaBrowser/", "Yandex"),
        ("Edg", "Edge"),
        ("OPR/", "Opera"),
        ("SamsungBrowser/", "Samsung Internet"),
        ("Firefox/", "Firefox"),
        ("FxiOS/", "Firefox"),
        ("CriOS/", "Chrome"),
        ("Chrome/", "Chrome"),
        ("Safari/", "Safari"),
    ]);
    let system = find(&[
        ("Android", "Android"),
        ("iPhone", "iPhone"),
        ("iPad", "iPad"),
        ("Windows", "Windows"),
        ("Mac OS X", "macOS"),
        ("CrOS", "ChromeOS"),
        ("Linux", "Linux"),
    ]);
    browser.into_iter().chain(system).collect::<Vec<_>>().join(", ")
}

/// Opens a session for somebody whose password was right and who has no second factor to give.
pub async fn open(
    tx: &mut WriteTx,
    world: &World,
    person: PersonId,
    keys: &KeyRing,
    device: &str,
) -> Result<(SessionId, Cookie)> {
    begin(tx, world, person, FULL, keys, device, None).await
}

/// Opens a session that waits for the second factor.
pub async fn open_halfway(
    tx: &mut WriteTx,
    world: &World,
    person: PersonId,
    keys: &KeyRing,
    device: &str,
) -> Result<(SessionId, Cookie)> {
    begin(tx, world, person, HALFWAY, keys, device, None).await
}

/// The halfway session of this cookie, if there is one.
pub async fn halfway(tx: &mut ReadTx, world: &World, settings: &Settings, cookie: &Cookie) -> Result<Option<Halfway>> {
    let found = find(tx, world, settings, cookie, HALFWAY).await?;
    Ok(found.map(|(row, _)| Halfway { id: row.id, person: row.person }))
}

/// The second factor was right: a full session with a new cookie takes the halfway one's place.
pub async fn complete(
    tx: &mut WriteTx,
    world: &World,
    settings: &Settings,
    cookie: &Cookie,
) -> Result<Option<(SessionId, Cookie)>> {
    let Some((row, keys)) = find(tx, world, settings, cookie, HALFWAY).await? else { return Ok(None) };
    store::end(tx, row.id, row.person).await?;
    begin(tx, world, row.person, FULL, &keys, &row.device, Some(world.now())).await.map(Some)
}

/// The second factor was given again in a full session: it counts anew for [`CONFIRMED_FOR`] seconds.
pub async fn confirm(tx: &mut WriteTx, world: &World, session: SessionId) -> Result<()> {
    store::confirm(tx, session, world.now()).await
}

/// The second factor was wrong. Returns whether there is another try; after five the halfway
/// session is gone and the password is asked for again.
pub async fn refused(tx: &mut WriteTx, halfway: Halfway) -> Result<bool> {
    let left = store::failed(tx, halfway.id).await?.is_some_and(|failures| failures < MOST_FAILURES);
    if !left {
        store::end(tx, halfway.id, halfway.person).await?;
    }
    Ok(left)
}

/// The signed-in person of this cookie with their keys and what they are today; `None` if the
/// session is over, was ended, or its row was tampered with.
pub async fn resume(
    db: &Db,
    world: &World,
    settings: &Settings,
    directory: &dyn Directory,
    cookie: &Cookie,
) -> Result<Option<Actor>> {
    let mut tx = db.read().await?;
    let Some((row, keys)) = find(&mut tx, world, settings, cookie, FULL).await? else { return Ok(None) };
    let Some(standing) = directory.actor(&mut tx, row.person).await? else { return Ok(None) };
    drop(tx);
    if world.now().seconds_since(row.seen_at) >= SEEN_EVERY {
        let mut tx = db.write().await?;
        store::seen(&mut tx, row.id, world.now()).await?;
        tx.commit().await?;
    }
    let who = match standing.body {
        Some(body) => Who::FocalPoint(row.person, body),
        None => Who::Staff(row.person),
    };
    let Standing { name, roles, units, .. } = standing;
    let confirmed = row.confirmed_at.is_some_and(|at| world.now().seconds_since(at) < CONFIRMED_FOR);
    Ok(Some(Actor { who, name, roles, units, keys: Some(keys), session: Some(row.id), confirmed }))
}

/// A person's sessions that are not over, the last used first.
pub async fn list(tx: &mut ReadTx, world: &World, settings: &Settings, person: PersonId) -> Result<Vec<Listed>> {
    let mut rows = store::sessions_of(tx, person).await?;
    rows.retain(|row| settings.alive(row, world.now()));
    let listed =
        |row: SessionRow| Listed { id: row.id, opened_at: row.opened_at, seen_at: row.seen_at, device: row.device };
    Ok(rows.into_iter().map(listed).collect())
}

/// Ends one session of a person. Returns whether there was one.
pub async fn end(tx: &mut WriteTx, person: PersonId, session: SessionId) -> Result<bool> {
    store::end(tx, session, person).await
}

/// Signs a person out everywhere. Returns how many sessions there were.
pub async fn end_all(tx: &mut WriteTx, person: PersonId) -> Result<u64> {
    store::end_all(tx, person).await
}

/// Removes the rows of sessions that are over. Returns how many.
pub async fn purge(tx: &mut WriteTx, world: &World, settings: &Settings) -> Result<u64> {
    let before = |seconds: i64| world.now().plus_seconds(-seconds);
    store::purge(tx, before(settings.absolute), before(settings.idle), before(settings.halfway)).await
}

async fn begin(
    tx: &mut WriteTx,
    world: &World,
    person: PersonId,
    state: &str,
    keys: &KeyRing,
    device: &str,
    confirmed_at: Option<Timestamp>,
) -> Result<(SessionId, Cookie)> {
    let (id, cookie, now) = (SessionId::new(world), Cookie::new(world), world.now());
    let context = context(id, person, state, now);
    let row = SessionRow {
        id,
        lookup: cookie.lookup().to_vec(),
        person,
        state: state.to_owned(),
        keys: seal_under(cookie.key(id).expose(), &context, keys.to_bytes().expose(), &mut world.rng()),
        opened_at: now,
        seen_at: now,
        failures: 0,
        confirmed_at,
        device: device.to_owned(),
    };
    store::add_session(tx, &row).await?;
    Ok((id, cookie))
}

/// The row of this cookie in this state, alive, with the keys opened.
async fn find(
    tx: &mut ReadTx,
    world: &World,
    settings: &Settings,
    cookie: &Cookie,
    state: &str,
) -> Result<Option<(SessionRow, KeyRing)>> {
    let Some(row) = store::session(tx, &cookie.lookup()).await? else { return Ok(None) };
    if row.state != state || !settings.alive(&row, world.now()) {
        return Ok(None);
    }
    let context = context(row.id, row.person, &row.state, row.opened_at);
    match open_keys(&cookie.key(row.id), &context, &row.keys) {
        Ok(keys) => Ok(Some((row, keys))),
        Err(cause) => {
            tracing::warn!(session = %row.id, %cause, "a session's row was tampered with; it is refused");
            Ok(None)
        }
    }
}

fn open_keys(key: &Secret<[u8; 32]>, context: &[u8], sealed: &[u8]) -> vault::Result<KeyRing> {
    KeyRing::from_bytes(open_under(key.expose(), context, sealed)?.expose())
}

/// What the sealed keys are bound to: a row whose person, state or beginning is changed by SQL does
/// not open, even with the cookie.
fn context(id: SessionId, person: PersonId, state: &str, opened_at: Timestamp) -> Vec<u8> {
    let opened_at = opened_at.micros().to_be_bytes();
    pack("arasha session", &[id.bytes(), person.bytes(), state.as_bytes(), &opened_at])
}

#[cfg(test)]
mod tests {
    use super::device;

    #[test]
    fn a_device_is_named_by_browser_and_system_and_nothing_else_is_kept() {
        let windows = "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko)";
        assert_eq!(device(&format!("{windows} Chrome/140.0.0.0 Safari/537.36 Edg/140.0.0.0")), "Edge, Windows");
        assert_eq!(device(&format!("{windows} Chrome/138.0.0.0 YaBrowser/25.8 Safari/537.36")), "Yandex, Windows");
        let phone = "Mozilla/5.0 (Linux; Android 10; K) AppleWebKit/537.36 (KHTML, like Gecko)";
        assert_eq!(device(&format!("{phone} Chrome/140.0.0.0 Mobile Safari/537.36")), "Chrome, Android");
        assert_eq!(device("Mozilla/5.0 (X11; Linux x86_64; rv:142.0) Gecko/20100101 Firefox/142.0"), "Firefox, Linux");
        assert_eq!(device("curl/8 <script>"), "");
    }
}
