//! The room of publications with an editor and a head of unit in it, an area that counts, and a way to ask for its pages
//! without a socket.

use access::{Actor, Role, Roles, Who};
use axum::body::Body;
use axum::http::{Request, StatusCode, header};
use axum::{Extension, Router};
use base::{Date, Lang, PersonId, Timestamp, Trilingual, UnitId, World};
use db::{Db, ReadTx};
use exchange::Later;
use exchange::office::{Colleague, MailAddress, Office, Signatory, UnitCard};
use exchange::report::{About, Asked, Brief, Change, Chapter, Contribution, Drawn, Figure, Likely, Part, Signal, Way};
use exchange::rulebook::{Level, Rulebook};
use exchange::stats::{Axis, Measure, Query, RawTable, Statistics, UNKNOWN, Unit};
use http_body_util::BodyExt;
use pdf::Typesetter;
use publications::Desk;
use std::sync::Arc;
use tower::ServiceExt;
use vault::Vault;

/// Friday 27 November 2026, 10:00 in Astana.
pub(crate) const TODAY: &str = "2026-11-27T05:00:00Z";

/// An office of nobody.
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

/// Pages without a word: what stands in a document is looked at before it is set.
struct Blank;

impl Typesetter for Blank {
    fn pdf(&self, _: &pdf::Document) -> Result<Vec<u8>, pdf::PdfError> {
        Ok(b"%PDF-1.7".to_vec())
    }
}

/// An area that counts: complaints by right and by region, one of them a small number.
pub(crate) struct Counts;

const RECEIVED: &[Measure] = &[Measure {
    id: "complaints.received",
    unit: Unit::Cases,
    definition: "publications-total",
    dimensions: &["right", "region", "language"],
}];

/// What is counted: right, region, how many.
pub(crate) const COUNTED: &[(&str, &str, u32)] =
    &[("housing", "KZ-75", 40), ("housing", "KZ-71", 25), ("labour", "KZ-75", 12), ("labour", "KZ-71", 2)];

impl Statistics for Counts {
    fn measures(&self) -> &'static [Measure] {
        RECEIVED
    }

    fn name(&self, dimension: &str, code: &str, _: Lang) -> String {
        format!("{dimension} {code}")
    }

    fn table<'a>(&'a self, _: &'a mut ReadTx, query: &'a Query) -> Later<'a, RawTable> {
        Box::pin(async {
            let axis = |by: &exchange::Dimension| match by.as_str() {
                "right" => Axis::flat("right", ["housing", "labour", UNKNOWN]),
                "language" => Axis::flat("language", ["kk", "ru", "en"]),
                _ => Axis::flat("region", ["KZ-71", "KZ-75"]),
            };
            let axes = query.by.iter().map(axis).collect::<Result<_, _>>()?;
            let mut table = RawTable::new(&RECEIVED[0], query.clone(), query.as_of, axes)?;
            for (right, region, count) in COUNTED {
                let code = |by: &exchange::Dimension| match by.as_str() {
                    "right" => *right,
                    "language" => "kk",
                    _ => *region,
                };
                if query.only.iter().any(|o| o.codes.iter().all(|c| c.as_str() != code(&o.dimension))) {
                    continue;
                }
                let codes: Vec<&str> = query.by.iter().map(code).collect();
                table.add(&codes, *count)?;
            }
            Ok(table)
        })
    }
}

/// An area that brings a chapter with two figures, a sentence, a change and a sign for those who lead.
struct Brings;

/// The chapter of this area.
pub(crate) const CHAPTER: &str = "complaints";

const CHAPTERS: &[Chapter] = &[Chapter {
    key: CHAPTER,
    title: "publications-total",
    place: 30,
    figures: &[
        Figure {
            key: "complaints-by-right",
            title: "publications-total",
            measure: "complaints.received",
            by: &["right"],
            drawn: Drawn::Bars,
        },
        Figure {
            key: "complaints-by-region",
            title: "publications-total",
            measure: "complaints.received",
            by: &["region"],
            drawn: Drawn::Tiles,
        },
    ],
}];

pub(crate) fn three(text: &str) -> Trilingual {
    Trilingual { kk: format!("{text} kk"), ru: format!("{text} ru"), en: format!("{text} en") }
}

impl Contribution for Brings {
    fn chapters(&self) -> &'static [Chapter] {
        CHAPTERS
    }

    fn chapter<'a>(&'a self, _: &'a mut ReadTx, _: Asked<'a>) -> Later<'a, Vec<Part>> {
        Box::pin(async { Ok(vec![Part::Paragraph(three("A sentence of the area"))]) })
    }

    fn brief<'a>(&'a self, _: &'a mut ReadTx, asked: Asked<'a>) -> Later<'a, Brief> {
        Box::pin(async move {
            Ok(Brief {
                stands: vec![Part::Paragraph(three("How it stands"))],
                changes: vec![Change {
                    way: Way::Moved,
                    what: three("A measure"),
                    before: three("Not begun"),
                    after: three("Begun"),
                    on: asked.period.until,
                    source: three("Its source"),
                    path: "/reforms".to_owned(),
                }],
                questions: vec![Likely { question: three("A likely question"), answer: three("An answer") }],
            })
        })
    }

    fn signals<'a>(&'a self, _: &'a mut ReadTx, _: &'a Actor, _: Date, _: Lang) -> Later<'a, Vec<Signal>> {
        Box::pin(async {
            Ok(vec![Signal {
                about: About::Late,
                label: "Late".to_owned(),
                count: 7,
                before: Some(5),
                path: "/office/queue".to_owned(),
            }])
        })
    }
}

pub(crate) struct Room {
    pub(crate) desk: Desk,
    /// Writes and publishes.
    pub(crate) editor: Actor,
    /// Writes, and reviews what others wrote.
    pub(crate) head: Actor,
    /// Of the institution, and does neither.
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
        let (editor, head, intake) = (staff(Role::Editor), staff(Role::HeadOfUnit), staff(Role::IntakeOfficer));
        let rulebook = Arc::new(Rulebook::kz().unwrap());
        let desk = Desk {
            db,
            vault,
            files: files::Files::in_folder(&folder.path().join("files")).unwrap(),
            calendar: Arc::new(rulebook.calendar()),
            zone: rulebook.zone(),
            rulebook,
            origin: "http://arasha.example".into(),
            texts: i18n::Texts::new(&[web::TEXTS, publications::TEXTS]).unwrap(),
            office: Arc::new(Nobody(UnitId::new(&world))),
            typesetter: Arc::new(Blank),
            limits: Arc::new(access::limits::Limits::new(1_000)),
            mails: false,
            since: publications::Since::default(),
            statistics: vec![Arc::new(Counts)],
            contributions: vec![Arc::new(Brings)],
            world,
        };
        Self { desk, editor, head, intake, _folder: folder }
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
        web::house(site, publications::routes(self.desk.clone()), |r| r.layer(Extension(actor)))
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

/// The status of what is asked for by somebody who took it before.
pub(crate) async fn get_if(router: &Router, place: &str, tag: &str) -> StatusCode {
    let request = Request::get(place).header(header::IF_NONE_MATCH, tag);
    send(router, request.body(Body::empty()).unwrap()).await.status
}

pub(crate) async fn post(router: &Router, place: &str, form: &str) -> Reply {
    let request = Request::post(place)
        .header(header::CONTENT_TYPE, "application/x-www-form-urlencoded")
        .header("sec-fetch-site", "same-origin");
    send(router, request.body(Body::from(form.to_owned())).unwrap()).await
}
