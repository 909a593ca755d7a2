//! A house to test in: a demonstration institution with its router, and a browser.

use access::second_factor::totp_code;
use axum::Router;
use axum::body::Body;
use axum::http::{HeaderMap, Request, StatusCode, header};
use base::{PersonId, Secret, Timestamp, Trilingual, World};
use db::Db;
use exchange::rulebook::Rulebook;
use http_body_util::BodyExt as _;
use institution::demo::DemoAccount;
use institution::{Desk, ROOMS, demo};
use std::sync::{Arc, LazyLock};
use tower::ServiceExt as _;
use vault::{KeyRing, Stretch, Vault};

static BOOK: LazyLock<Arc<Rulebook>> = LazyLock::new(|| Arc::new(Rulebook::kz().unwrap()));

pub(crate) struct House {
    pub(crate) desk: Desk,
    pub(crate) app: Router,
    pub(crate) texts: i18n::Texts,
    pub(crate) recovery: vault::RecoverySecret,
    keys: tempfile::TempDir,
}

/// Documents as their own JSON: what a test looks for stands in it.
struct Plain;

impl pdf::Typesetter for Plain {
    fn pdf(&self, document: &pdf::Document) -> Result<Vec<u8>, pdf::PdfError> {
        serde_json::to_vec(document).map_err(|cause| pdf::PdfError(cause.to_string()))
    }
}

/// Noon of 23 November 2026 in Astana.
pub(crate) fn now() -> Timestamp {
    "2026-11-23T07:00:00Z".parse().unwrap()
}

impl House {
    /// An empty one, whose passwords cost what `stretch` says.
    pub(crate) fn with(db: Db, stretch: Stretch) -> Self {
        let keys = tempfile::tempdir().unwrap();
        let world = World::fixed(now(), 7);
        let (vault, recovery) = Vault::create(keys.path(), &world).unwrap();
        let texts = i18n::Texts::new(&[web::TEXTS, institution::TEXTS]).unwrap();
        let desk = Desk {
            db,
            vault: vault.with_stretch(stretch),
            world: world.clone(),
            rulebook: BOOK.clone(),
            sessions: access::session::Settings { https: false, ..Default::default() },
            party: access::passkeys::Party::of("http://localhost").unwrap(),
            limits: Arc::new(access::limits::Limits::new(1000)),
            files: files::Files::in_folder(&keys.path().join("files")).unwrap(),
            texts: texts.clone(),
            typesetter: Arc::new(Plain),
            rooms: ROOMS.into(),
        };
        let site = web::Site {
            name: BOOK.institution.names.clone(),
            about: Trilingual::default(),
            contact: Trilingual::default(),
            texts: texts.clone(),
            zone: BOOK.zone(),
            world,
            demo: true,
            https: false,
            nav: Vec::new(),
            foot: Vec::new(),
            origin: "http://arasha.example".into(),
            search: None,
            feed: None,
            kept: vec![],
            on_exit: vec![institution::exit_hook(desk.clone())],
        };
        let app = web::house(site, institution::routes(desk.clone()), institution::session_layer(desk.clone()));
        Self { desk, app, texts, recovery, keys }
    }

    /// The demonstration institution with its accounts.
    pub(crate) async fn demo(db: Db) -> (Self, Vec<DemoAccount>) {
        let house = Self::with(db, Stretch::DEMO);
        let accounts = demo::fill(&house.desk).await.unwrap();
        (house, accounts)
    }

    pub(crate) fn browser(&self) -> Browser<'_> {
        Browser { house: self, cookie: None, from: [192, 0, 2, 1] }
    }

    /// How many files lie there.
    pub(crate) fn files(&self) -> usize {
        fn count(folder: &std::path::Path) -> usize {
            let inside = std::fs::read_dir(folder).unwrap().flatten().map(|entry| entry.path());
            inside.map(|path| if path.is_dir() { count(&path) } else { 1 }).sum()
        }
        count(&self.keys.path().join("files"))
    }

    /// What somebody's password opens.
    pub(crate) async fn ring(&self, account: &DemoAccount) -> (PersonId, KeyRing) {
        let mut tx = self.desk.db.read().await.unwrap();
        let people = institution::store::people(&mut tx, self.desk.today()).await.unwrap();
        let person = people.iter().find(|p| p.sign_in == account.sign_in).unwrap().id;
        let sealed = self.desk.vault.sealed_person(&mut tx, person).await.unwrap();
        let password = Secret::new(account.password.clone());
        let keys = self.desk.vault.open_person(sealed.as_ref(), &password).await.unwrap().unwrap();
        (person, self.desk.vault.keyring(&mut tx, &keys).await.unwrap())
    }

    pub(crate) fn wait(&self, seconds: i64) {
        self.desk.world.set(self.desk.world.now().plus_seconds(seconds));
    }

    /// The code that the account's app shows now.
    pub(crate) fn code(&self, account: &DemoAccount) -> String {
        code(&account.totp_secret, self.desk.world.now())
    }
}

/// The code that an app with this secret shows at a moment.
pub(crate) fn code(secret: &str, at: Timestamp) -> String {
    let secret = data_encoding::BASE32_NOPAD.decode(secret.replace(' ', "").as_bytes()).unwrap();
    totp_code(&Secret::new(secret), at).unwrap()
}

pub(crate) fn find<'a>(accounts: &'a [DemoAccount], sign_in: &str) -> &'a DemoAccount {
    accounts.iter().find(|a| a.sign_in == sign_in).unwrap()
}

/// What came back.
#[derive(Debug)]
pub(crate) struct Seen {
    pub(crate) status: StatusCode,
    pub(crate) headers: HeaderMap,
    pub(crate) body: String,
}

impl Seen {
    pub(crate) fn to(&self) -> &str {
        self.headers.get(header::LOCATION).map_or("", |v| v.to_str().unwrap())
    }

    /// The value of a hidden field within the form that posts to `action`.
    pub(crate) fn token(&self, action: &str) -> String {
        let (_, form) = self.body.split_once(&format!("action=\"{action}\"")).unwrap();
        let (_, value) = form.split_once("name=\"token\" value=\"").unwrap();
        value.split('"').next().unwrap().to_owned()
    }
}

/// A browser without JavaScript that keeps one cookie.
pub(crate) struct Browser<'a> {
    house: &'a House,
    pub(crate) cookie: Option<String>,
    pub(crate) from: [u8; 4],
}

impl Browser<'_> {
    async fn send(&mut self, request: axum::http::request::Builder, body: Body) -> Seen {
        let mut request = request;
        if let Some(cookie) = &self.cookie {
            request = request.header(header::COOKIE, cookie);
        }
        let from = std::net::SocketAddr::from((self.from, 4711));
        let request = request.extension(axum::extract::ConnectInfo(from)).body(body).unwrap();
        let response = self.house.app.clone().oneshot(request).await.unwrap();
        let (parts, body) = response.into_parts();
        for set in parts.headers.get_all(header::SET_COOKIE) {
            let set = set.to_str().unwrap();
            let pair = set.split(';').next().unwrap().to_owned();
            self.cookie = (!set.contains("Max-Age=0")).then_some(pair);
        }
        let body = String::from_utf8(body.collect().await.unwrap().to_bytes().to_vec()).unwrap();
        Seen { status: parts.status, headers: parts.headers, body }
    }

    pub(crate) async fn get(&mut self, to: &str) -> Seen {
        self.send(Request::get(to), Body::empty()).await
    }

    pub(crate) async fn post(&mut self, to: &str, form: &[(&str, &str)]) -> Seen {
        let enc = |s: &str| {
            s.bytes()
                .map(|b| if b.is_ascii_alphanumeric() { char::from(b).to_string() } else { format!("%{b:02X}") })
                .collect::<String>()
        };
        let body = form.iter().map(|(k, v)| format!("{}={}", enc(k), enc(v))).collect::<Vec<_>>().join("&");
        let request = Request::post(to).header(header::CONTENT_TYPE, "application/x-www-form-urlencoded");
        self.send(request, Body::from(body)).await
    }

    /// Sends a form with files: field, name and content of each.
    pub(crate) async fn post_files(&mut self, to: &str, form: &[(&str, &str)], files: &[(&str, &str, &str)]) -> Seen {
        let words = form.iter().map(|(name, value)| format!("name=\"{name}\"\r\n\r\n{value}"));
        let files = files.iter().map(|(field, name, content)| {
            format!("name=\"{field}\"; filename=\"{name}\"\r\nContent-Type: application/octet-stream\r\n\r\n{content}")
        });
        let parts = words.chain(files).map(|part| format!("--part\r\nContent-Disposition: form-data; {part}\r\n"));
        let request = Request::post(to).header(header::CONTENT_TYPE, "multipart/form-data; boundary=part");
        self.send(request, Body::from(parts.collect::<String>() + "--part--\r\n")).await
    }

    pub(crate) async fn password(&mut self, name: &str, password: &str) -> Seen {
        self.post("/kk/office/sign-in", &[("name", name), ("password", password), ("to", "")]).await
    }

    /// Signs in all the way.
    pub(crate) async fn sign_in(&mut self, account: &DemoAccount) -> Seen {
        let seen = self.password(&account.sign_in, &account.password).await;
        assert_eq!(seen.to(), "/kk/office/sign-in/code?to=/office", "{}", seen.body);
        // The next step, so that a code of a moment ago is not taken for a replay.
        self.house.wait(30);
        let seen = self.post("/kk/office/sign-in/code", &[("code", &self.house.code(account))]).await;
        assert_eq!(seen.status, StatusCode::SEE_OTHER, "{}", seen.body);
        seen
    }
}
