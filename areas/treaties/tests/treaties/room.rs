//! The room of treaties with a treaty officer in it, and a way to ask for its pages without a socket.

use access::{Actor, Role, Roles, Who};
use axum::body::Body;
use axum::http::{Request, StatusCode, header};
use axum::{Extension, Router};
use base::{Date, PersonId, Timestamp, UnitId, World};
use db::{Db, ReadTx};
use exchange::Later;
use exchange::office::{Colleague, MailAddress, Office, Signatory, UnitCard};
use exchange::rulebook::{Level, Rulebook};
use http_body_util::BodyExt;
use std::sync::Arc;
use tower::ServiceExt;
use treaties::Desk;
use vault::Vault;

/// Friday 27 November 2026, 10:00 in Astana.
pub(crate) const TODAY: &str = "2026-11-27T05:00:00Z";

/// An office of nobody: facts about treaties need no colleague.
struct Nobody(UnitId);

impl Office for Nobody {
    fn intake<'a>(&'a self, _: &'a mut ReadTx) -> Later<'a, UnitId> {
        Box::pin(async { Ok(self.0) })
    }

    fn examiners<'a>(&'a self, _: &'a mut ReadTx, _: Option<Level>, _: Option<&'a str>, _: Date) -> Later<'a, UnitId> {
        Box::pin(async { Ok(self.0) })
    }

    fn units<'a>(&'a self, _: &'a mut ReadTx) -> Later<'a, Vec<UnitCard>> {
        Box::pin(async { Ok(vec![]) })
    }

    fn colleagues<'a>(&'a self, _: &'a mut ReadTx, _: UnitId) -> Later<'a, Vec<Colleague>> {
        Box::pin(async { Ok(vec![]) })
    }

    fn colleague<'a>(&'a self, _: &'a mut ReadTx, _: PersonId) -> Later<'a, Option<Colleague>> {
        Box::pin(async { Ok(None) })
    }

    fn people_with<'a>(&'a self, _: &'a mut ReadTx, _: Role) -> Later<'a, Vec<Colleague>> {
        Box::pin(async { Ok(vec![]) })
    }

    fn focal_points<'a>(&'a self, _: &'a mut ReadTx, _: &'a str) -> Later<'a, Vec<PersonId>> {
        Box::pin(async { Ok(vec![]) })
    }

    fn mail_addresses<'a>(&'a self, _: &'a mut ReadTx) -> Later<'a, Vec<MailAddress>> {
        Box::pin(async { Ok(vec![]) })
    }

    fn signatory<'a>(&'a self, _: &'a mut ReadTx, _: PersonId, _: &'a str, _: Date) -> Later<'a, Option<Signatory>> {
        Box::pin(async { Ok(None) })
    }
}

pub(crate) struct Room {
    pub(crate) desk: Desk,
    /// Keeps treaties.
    pub(crate) officer: Actor,
    /// Of the institution, and keeps none.
    pub(crate) intake: Actor,
    _folder: tempfile::TempDir,
}

impl Room {
    pub(crate) fn new(db: Db) -> Self {
        let folder = tempfile::tempdir().unwrap();
        let world = World::fixed(TODAY.parse::<Timestamp>().unwrap(), 7);
        let (vault, _) = Vault::create(&folder.path().join("keys"), &world).unwrap();
        let staff = |role: Role| Actor {
            who: Who::Staff(PersonId::new(&world)),
            name: role.code().to_owned(),
            roles: Roles::of(&[role]),
            units: vec![],
            keys: None,
            session: None,
            confirmed: true,
        };
        let (officer, intake) = (staff(Role::TreatyOfficer), staff(Role::IntakeOfficer));
        let rulebook = Arc::new(Rulebook::kz().unwrap());
        let desk = Desk {
            material: vec![],
            db,
            vault,
            files: files::Files::in_folder(&folder.path().join("files")).unwrap(),
            calendar: Arc::new(rulebook.calendar()),
            zone: rulebook.zone(),
            rulebook,
            origin: "http://arasha.example".into(),
            texts: i18n::Texts::new(&[web::TEXTS, treaties::TEXTS]).unwrap(),
            office: Arc::new(Nobody(UnitId::new(&world))),
            world,
        };
        Self { desk, officer, intake, _folder: folder }
    }

    pub(crate) fn router(&self, actor: &Actor) -> Router {
        let site = web::Site {
            name: self.desk.rulebook.institution.names.clone(),
            about: self.desk.rulebook.institution.short.clone(),
            contact: self.desk.rulebook.institution.short.clone(),
            texts: self.desk.texts.clone(),
            zone: self.desk.zone.clone(),
            world: self.desk.world.clone(),
            demo: true,
            https: false,
            nav: vec![],
            foot: vec![],
            origin: "http://arasha.example".into(),
            search: None,
            feed: None,
            kept: vec![],
            on_exit: vec![],
        };
        let actor = actor.clone();
        web::house(site, treaties::routes(self.desk.clone()), |r| r.layer(Extension(actor)))
    }

    pub(crate) fn public(&self) -> Router {
        self.router(&Actor::public())
    }
}

/// What came back.
pub(crate) struct Reply {
    pub(crate) status: StatusCode,
    pub(crate) place: String,
    pub(crate) cache: String,
    pub(crate) body: String,
}

impl Reply {
    /// A whole page without a missing text or anything inline.
    pub(crate) fn is_whole(&self) -> bool {
        let page = &self.body;
        page.contains("</html>") && !page.contains('⟦') && !page.contains("{$") && !page.contains("style=")
    }

    pub(crate) fn json(&self) -> serde_json::Value {
        serde_json::from_str(&self.body).unwrap()
    }

    /// The row of a table that has some words.
    pub(crate) fn row(&self, words: &str) -> &str {
        self.body
            .split("<tr>")
            .find(|row| row.contains(words))
            .unwrap_or_else(|| panic!("no row `{words}` in {}", self.body))
    }
}

async fn send(router: &Router, request: Request<Body>) -> Reply {
    let response = router.clone().oneshot(request).await.unwrap();
    let status = response.status();
    let head = |name| response.headers().get(name).map_or("", |l| l.to_str().unwrap()).to_owned();
    let (place, cache) = (head(header::LOCATION), head(header::CACHE_CONTROL));
    assert!(response.headers().get(header::SET_COOKIE).is_none(), "no page of this area sets a cookie");
    let body = response.into_body().collect().await.unwrap().to_bytes();
    Reply { status, place, cache, body: String::from_utf8_lossy(&body).into_owned() }
}

pub(crate) async fn get(router: &Router, place: &str) -> Reply {
    send(router, Request::get(place).body(Body::empty()).unwrap()).await
}

pub(crate) async fn post(router: &Router, place: &str, form: &str) -> Reply {
    let request = Request::post(place)
        .header(header::CONTENT_TYPE, "application/x-www-form-urlencoded")
        .header("sec-fetch-site", "same-origin");
    send(router, request.body(Body::from(form.to_owned())).unwrap()).await
}
