//! A small office for tests: two who keep treaties, and somebody who has nothing to do with them; and the router.

use access::{Actor, Role, Roles, Who};
use axum::body::Body;
use axum::http::{Request, StatusCode, header};
use axum::{Extension, Router};
use base::{Date, PersonId, RootId, Secret, Timestamp, Trilingual, UnitId, World};
use db::{Db, ReadTx};
use exchange::Later;
use exchange::office::{Colleague, MailAddress, Office, Signatory, UnitCard};
use exchange::rulebook::{Level, Rulebook};
use http_body_util::BodyExt;
use std::sync::Arc;
use tower::ServiceExt;
use treaties::Desk;
use treaties::actions::communications as docket;
use treaties::model::Procedure;
use treaties::model::communication::{Deed, NewCommunication, NewDeed};
use vault::{Stretch, Vault};

/// Monday 2 November 2026, 10:00 in Astana.
pub(crate) const MONDAY: &str = "2026-11-02T05:00:00Z";

pub(crate) struct TestOffice {
    pub(crate) desk: Desk,
    /// Keeps treaties and opens the files of the tests.
    pub(crate) officer: Actor,
    /// Keeps treaties too.
    pub(crate) colleague: Actor,
    /// Of the institution, with nothing to do with treaties.
    pub(crate) intake: Actor,
    /// Where the database, the keys and the files are.
    pub(crate) folder: tempfile::TempDir,
}

struct People(Vec<PersonId>);

fn three(text: &str) -> Trilingual {
    Trilingual { kk: text.to_owned(), ru: text.to_owned(), en: text.to_owned() }
}

fn card(n: usize, id: PersonId) -> Colleague {
    Colleague { id, name: three(&format!("Treaty officer {n}")), leads: false }
}

impl Office for People {
    fn intake<'a>(&'a self, _: &'a mut ReadTx) -> Later<'a, UnitId> {
        Box::pin(async { Err(base::Error::NotFound) })
    }

    fn examiners<'a>(&'a self, _: &'a mut ReadTx, _: Option<Level>, _: Option<&'a str>, _: Date) -> Later<'a, UnitId> {
        Box::pin(async { Err(base::Error::NotFound) })
    }

    fn units<'a>(&'a self, _: &'a mut ReadTx) -> Later<'a, Vec<UnitCard>> {
        Box::pin(async { Ok(vec![]) })
    }

    fn colleagues<'a>(&'a self, _: &'a mut ReadTx, _: UnitId) -> Later<'a, Vec<Colleague>> {
        Box::pin(async { Ok(vec![]) })
    }

    fn colleague<'a>(&'a self, _: &'a mut ReadTx, person: PersonId) -> Later<'a, Option<Colleague>> {
        let found = self.0.iter().zip(1..).find(|(id, _)| **id == person).map(|(id, n)| card(n, *id));
        Box::pin(async move { Ok(found) })
    }

    fn people_with<'a>(&'a self, _: &'a mut ReadTx, role: Role) -> Later<'a, Vec<Colleague>> {
        let all = self.0.iter().zip(1..).map(|(id, n)| card(n, *id));
        let found = if role == Role::TreatyOfficer { all.collect() } else { vec![] };
        Box::pin(async move { Ok(found) })
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

impl TestOffice {
    pub(crate) async fn new(db: Db) -> Self {
        let folder = tempfile::tempdir().unwrap();
        let world = World::fixed(MONDAY.parse::<Timestamp>().unwrap(), 11);
        let (vault, _) = Vault::create(&folder.path().join("keys"), &world).unwrap();
        let vault = vault.with_stretch(Stretch::DEMO);
        let mut actors = vec![];
        for role in [Role::TreatyOfficer, Role::TreatyOfficer, Role::IntakeOfficer] {
            let person = PersonId::new(&world);
            let new = vault.new_person(&world, person, &Secret::new("a long password".to_owned())).await.unwrap();
            let mut tx = db.write().await.unwrap();
            vault.keep_person(&mut tx, &world, &new).await.unwrap();
            tx.commit().await.unwrap();
            let ring = vault.keyring(&mut db.read().await.unwrap(), &new.keys).await.unwrap();
            actors.push(Actor {
                who: Who::Staff(person),
                name: role.code().to_owned(),
                roles: Roles::of(&[role]),
                units: vec![],
                keys: Some(ring),
                session: None,
                confirmed: true,
            });
        }
        let people = actors.iter().take(2).filter_map(|a| a.who.person()).collect();
        let rulebook = Arc::new(Rulebook::kz().unwrap());
        let desk = Desk {
            db,
            vault,
            world,
            files: files::Files::in_folder(&folder.path().join("files")).unwrap(),
            calendar: Arc::new(rulebook.calendar()),
            zone: rulebook.zone(),
            rulebook,
            origin: "http://arasha.example".into(),
            texts: i18n::Texts::new(&[web::TEXTS, treaties::TEXTS]).unwrap(),
            office: Arc::new(People(people)),
            material: vec![],
        };
        let [officer, colleague, intake] = <[Actor; 3]>::try_from(actors).unwrap();
        Self { desk, officer, colleague, intake, folder }
    }

    /// Moves to 10:00 of a day.
    pub(crate) fn on(&self, day: &str) {
        self.desk.world.set(format!("{day}T05:00:00Z").parse().unwrap());
    }

    /// A file opened by the officer.
    pub(crate) async fn opened(&self, committee: Procedure, facts: &str) -> RootId {
        let new = NewCommunication {
            committee,
            un_number: None,
            articles: "7, 9(1)".into(),
            rights: vec!["no-torture".into()],
            author: "Қарлығаш Тұлғабай".into(),
            facts: facts.into(),
        };
        docket::open_file(&self.desk, &self.officer, &new).await.unwrap()
    }

    /// Records a deed of a day as the officer, on that day.
    pub(crate) async fn record(&self, root: RootId, day: &str, deed: Deed) -> base::Result<()> {
        self.on(day);
        let version = docket::open(&self.desk, &self.officer, root).await?.row.version;
        let new = NewDeed { un_number: None, day: day.parse().unwrap(), deed, words: String::new() };
        docket::record(&self.desk, &self.officer, root, version, &new, &[]).await
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
}

async fn send(router: &Router, request: Request<Body>) -> (StatusCode, String, Vec<u8>) {
    let response = router.clone().oneshot(request).await.unwrap();
    let status = response.status();
    let place = response.headers().get(header::LOCATION).map_or("", |l| l.to_str().unwrap()).to_owned();
    (status, place, response.into_body().collect().await.unwrap().to_bytes().to_vec())
}

fn text((status, place, body): (StatusCode, String, Vec<u8>)) -> (StatusCode, String, String) {
    (status, place, String::from_utf8_lossy(&body).into_owned())
}

pub(crate) async fn get(router: &Router, place: &str) -> (StatusCode, String, String) {
    text(send(router, Request::get(place).body(Body::empty()).unwrap()).await)
}

pub(crate) async fn bytes(router: &Router, place: &str) -> Vec<u8> {
    let (status, _, body) = send(router, Request::get(place).body(Body::empty()).unwrap()).await;
    assert_eq!(status, StatusCode::OK, "{place}");
    body
}

pub(crate) async fn post(router: &Router, place: &str, form: &str) -> (StatusCode, String, String) {
    let request = Request::post(place)
        .header(header::CONTENT_TYPE, "application/x-www-form-urlencoded")
        .header("sec-fetch-site", "same-origin");
    text(send(router, request.body(Body::from(form.to_owned())).unwrap()).await)
}

/// Posts words and perhaps one file, as a browser sends a form with files.
pub(crate) async fn upload(
    router: &Router,
    place: &str,
    words: &[(&str, &str)],
    file: Option<(&str, &str)>,
) -> (StatusCode, String, String) {
    let part =
        |head: &str, content: &str| format!("--edge\r\nContent-Disposition: form-data; {head}\r\n\r\n{content}\r\n");
    let mut parts: Vec<String> = words.iter().map(|(name, value)| part(&format!("name=\"{name}\""), value)).collect();
    parts.extend(file.map(|(name, content)| part(&format!("name=\"files\"; filename=\"{name}\""), content)));
    let body = format!("{}--edge--\r\n", parts.concat());
    let request = Request::post(place)
        .header(header::CONTENT_TYPE, "multipart/form-data; boundary=edge")
        .header("sec-fetch-site", "same-origin");
    text(send(router, request.body(Body::from(body)).unwrap()).await)
}

pub(crate) fn is_whole(page: &str) -> bool {
    page.contains("</html>") && !page.contains('⟦') && !page.contains("{$") && !page.contains("style=")
}
