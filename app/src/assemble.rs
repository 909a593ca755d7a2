//! Puts the rooms together: opens what lies on the disk and hands each area its desk.

use crate::cli::Place;
use access::Permission;
use access::session::Settings;
use anyhow::Context;
use axum::routing::get;
use axum::{Json, Router};
use base::{Date, Lang, Trilingual, World};
use db::{Db, Options, WriteTx};
use exchange::Later;
use exchange::events::{Consumer, Envelope, Event};
use exchange::public::Standing;
use exchange::rulebook::{KeptFrom, Rulebook};
use files::Files;
use i18n::Texts;
use institution::Room;
use std::sync::Arc;
use vault::Vault;
use web::{Kept, NavItem, Site};

/// Everything a command works with.
#[derive(Clone)]
pub struct House {
    /// The database.
    pub db: Db,
    /// The keys.
    pub vault: Vault,
    /// Time and randomness.
    pub world: World,
    /// The area of the office.
    pub institution: institution::Desk,
    /// The area of complaints.
    pub complaints: complaints::Desk,
    /// The area of reforms.
    pub reforms: reforms::Desk,
    /// The area of treaties.
    pub treaties: treaties::Desk,
    /// The area of publications.
    pub publications: publications::Desk,
}

/// Reads the rulebook: the folder given, or Kazakhstan's, which is built in.
pub(crate) fn rulebook(place: &Place) -> anyhow::Result<Rulebook> {
    let read = match &place.rulebook {
        Some(dir) => Rulebook::load(dir),
        None => Rulebook::kz(),
    };
    read.map_err(|findings| anyhow::anyhow!("the rulebook cannot be used:\n{findings}"))
}

/// The texts of all crates.
pub(crate) fn texts() -> anyhow::Result<Texts> {
    let sources =
        [web::TEXTS, institution::TEXTS, complaints::TEXTS, reforms::TEXTS, treaties::TEXTS, publications::TEXTS];
    Texts::new(&sources).map_err(|found| anyhow::anyhow!("the texts contradict each other: {found:?}"))
}

/// A text in all three languages.
fn trilingual(texts: &Texts, key: &str) -> Trilingual {
    let text = |lang| texts.text(lang, key, &[]);
    Trilingual { kk: text(Lang::Kk), ru: text(Lang::Ru), en: text(Lang::En) }
}

/// Opens the database.
pub(crate) async fn database(place: &Place) -> anyhow::Result<Db> {
    let options = Options::choose(&place.data, place.database.as_deref())?;
    Db::open(&options).await.with_context(|| match &options {
        Options::Sqlite(path) => format!("cannot open {}", path.display()),
        Options::Postgres { .. } => {
            "cannot open the PostgreSQL database; is the server up and the address right?".to_owned()
        }
    })
}

impl House {
    /// Opens what lies on the disk.
    pub async fn open(place: &Place, world: World, https: bool) -> anyhow::Result<Self> {
        let vault = Vault::open(&place.keys()).with_context(|| {
            format!(
                "cannot open the keys in {}; run `arasha setup`, or `arasha demo` to try it out",
                place.keys().display()
            )
        })?;
        Self::of(place, database(place).await?, vault, world, https)
    }

    /// Puts the rooms together around an opened database.
    pub fn of(place: &Place, db: Db, vault: Vault, world: World, https: bool) -> anyhow::Result<Self> {
        let rulebook = Arc::new(rulebook(place)?);
        let limits = Arc::new(access::limits::Limits::new(100_000));
        let files = Files::in_folder(&place.data.join("files"))?;
        let sessions = Settings { https, ..Settings::default() };
        let institution = institution::Desk {
            db: db.clone(),
            vault: vault.clone(),
            world: world.clone(),
            rulebook: rulebook.clone(),
            sessions,
            party: place.party()?,
            limits: limits.clone(),
            texts: texts()?,
            typesetter: Arc::new(typesetter::Typst),
            files: files.clone(),
            rooms: rooms().into(),
        };
        let complaints = complaints::Desk {
            db: db.clone(),
            vault: vault.clone(),
            world: world.clone(),
            files: files.clone(),
            calendar: Arc::new(rulebook.calendar()),
            zone: rulebook.zone(),
            rulebook,
            texts: texts()?,
            office: Arc::new(institution.clone()),
            typesetter: Arc::new(typesetter::Typst),
            limits: limits.clone(),
            origin: place.origin().trim_end_matches('/').to_owned(),
            https,
        };
        let reforms = reforms::Desk {
            db: db.clone(),
            vault: vault.clone(),
            world: world.clone(),
            files: files.clone(),
            rulebook: complaints.rulebook.clone(),
            calendar: complaints.calendar.clone(),
            zone: complaints.zone.clone(),
            origin: complaints.origin.clone(),
            texts: complaints.texts.clone(),
            office: complaints.office.clone(),
            limits: limits.clone(),
            complaints: Arc::new(complaints::Statistics(complaints.clone())),
        };
        let treaties = treaties::Desk {
            db: db.clone(),
            vault: vault.clone(),
            world: world.clone(),
            files: files.clone(),
            rulebook: complaints.rulebook.clone(),
            calendar: complaints.calendar.clone(),
            zone: complaints.zone.clone(),
            origin: complaints.origin.clone(),
            texts: complaints.texts.clone(),
            office: complaints.office.clone(),
            material: vec![Arc::new(reforms::Material(reforms.clone()))],
        };
        let publications = publications::Desk {
            db: db.clone(),
            vault: vault.clone(),
            world: world.clone(),
            files,
            rulebook: complaints.rulebook.clone(),
            calendar: complaints.calendar.clone(),
            zone: complaints.zone.clone(),
            origin: complaints.origin.clone(),
            texts: complaints.texts.clone(),
            office: complaints.office.clone(),
            typesetter: complaints.typesetter.clone(),
            limits,
            mails: false,
            since: publications::Since::default(),
            statistics: vec![
                Arc::new(complaints::Statistics(complaints.clone())),
                Arc::new(reforms::Statistics(reforms.clone())),
                Arc::new(reforms::Measures(reforms.clone())),
                Arc::new(treaties::Statistics(treaties.clone())),
            ],
            contributions: vec![
                Arc::new(institution::Contribution(institution.clone())),
                Arc::new(complaints::Contribution(complaints.clone())),
                Arc::new(treaties::Contribution(treaties.clone())),
                Arc::new(reforms::Contribution(reforms.clone())),
            ],
        };
        Ok(Self { db, vault, world, institution, complaints, reforms, treaties, publications })
    }

    /// Hands what happened in one area to those who act on it, until nothing is new.
    pub async fn dispatch(&self) -> base::Result<()> {
        let (complaints, reforms) = (complaints::Ear(self.complaints.clone()), reforms::Ear(self.reforms.clone()));
        let public = Index(self.world.clone());
        while exchange::events::dispatch(&self.db, &self.world, &[&complaints, &reforms, &public]).await?.handled > 0 {}
        Ok(())
    }

    /// Lists the pages that stand by themselves among what is public, so that they are found; done again, it changes nothing.
    pub async fn list_standing(&self) -> base::Result<()> {
        let pages = web::STANDING
            .iter()
            .chain(complaints::STANDING)
            .chain(institution::STANDING)
            .chain(treaties::STANDING)
            .chain(reforms::STANDING)
            .chain(publications::STANDING);
        let texts = &self.complaints.texts;
        let page = |(path, title, text): &(&str, &str, &str)| {
            let Trilingual { kk, ru, en } = trilingual(texts, text);
            let titles = trilingual(texts, title);
            Standing { path: (*path).to_owned(), kind: "page", titles, text: [kk, ru, en].join(" ") }
        };
        let mut standing: Vec<Standing> = pages.map(page).collect();
        standing.extend(treaties::standing(&self.treaties));
        let mut tx = self.db.write().await?;
        exchange::public::keep_standing(&mut tx, &self.world, &standing).await?;
        tx.commit().await
    }

    /// The routes of all areas behind all layers.
    pub fn routes(&self, demo: bool) -> Router {
        let book = &self.complaints.rulebook.institution;
        let leaving = self.complaints.clone();
        let site = Site {
            name: book.names.clone(),
            about: book.working_body.clone(),
            contact: trilingual(&self.complaints.texts, "complaints-contact-line"),
            texts: self.complaints.texts.clone(),
            zone: self.complaints.zone.clone(),
            world: self.world.clone(),
            demo,
            https: self.complaints.https,
            origin: self.complaints.origin.clone(),
            nav: vec![
                NavItem { text: "complaints-nav", href: "/complain" },
                NavItem { text: "institution-nav", href: "/institution" },
                NavItem { text: "treaties-nav", href: "/treaties" },
                NavItem { text: "reforms-nav", href: "/reforms" },
                NavItem { text: "publications-site-publications", href: "/publications" },
            ],
            foot: vec![
                NavItem { text: "institution-check-title", href: "/check" },
                NavItem { text: "complaints-overdue-title", href: "/overdue" },
                NavItem { text: "treaties-calendar-title", href: "/treaties/calendar" },
                NavItem { text: "reforms-outside-title", href: "/reforms/recommendations" },
                NavItem { text: "publications-data-title", href: "/data" },
                NavItem { text: "publications-briefing-since", href: "/since" },
                NavItem { text: "institution-nav-sign-in", href: "/office/sign-in" },
            ],
            search: Some(NavItem { text: "publications-site-search", href: "/search" }),
            feed: Some(NavItem { text: "publications-site-feed", href: "/feed.atom" }),
            kept: kept(&self.complaints.rulebook, self.complaints.today()),
            on_exit: vec![
                institution::exit_hook(self.institution.clone()),
                Arc::new(move |jar| {
                    let desk = leaving.clone();
                    Box::pin(async move { complaints::forget_on_exit(&desk, &jar).await })
                }),
            ],
        };
        let areas = complaints::routes(self.complaints.clone())
            .merge(institution::routes(self.institution.clone()))
            .merge(reforms::routes(self.reforms.clone()))
            .merge(treaties::routes(self.treaties.clone()))
            .merge(publications::routes(self.publications.clone()))
            .route("/api/v1/openapi.json", get(|| async { Json(openapi()) }));
        web::house(site, areas, institution::session_layer(self.institution.clone()))
    }
}

/// How long records are kept on a day, as the privacy statement says it.
fn kept(book: &Rulebook, on: Date) -> Vec<Kept> {
    let from = |from| match from {
        KeptFrom::Closed => "web-privacy-from-closed",
        KeptFrom::Made => "web-privacy-from-made",
        KeptFrom::LastChanged => "web-privacy-from-last-changed",
    };
    let rules = exchange::rulebook::entries(&book.retention, on);
    rules.map(|r| Kept { names: r.names.clone(), days: r.days, from: from(r.from) }).collect()
}

/// The staff pages of all areas. The first that somebody may open is the one they come to after signing in: for a body's
/// people that is their letters, which have a last day by law.
fn rooms() -> Vec<Room> {
    let of_areas = complaints::ROOMS.iter().chain(reforms::ROOMS).chain(treaties::ROOMS).chain(publications::ROOMS);
    let mut rooms: Vec<Room> = of_areas
        .map(|(text, href, needs)| Room { text, href, needs: Some(*needs) })
        .chain(institution::ROOMS.iter().copied())
        .collect();
    rooms.sort_by_key(|room| room.needs != Some(Permission::SeeLetters));
    rooms
}

/// What programs can ask of all areas.
fn openapi() -> utoipa::openapi::OpenApi {
    complaints::openapi()
        .merge_from(treaties::openapi())
        .merge_from(reforms::openapi())
        .merge_from(publications::openapi())
}

/// Lists what became public, and takes off the list what no longer is.
struct Index(World);

impl Consumer for Index {
    fn name(&self) -> &'static str {
        "public-index"
    }

    fn handle<'a>(&'a self, tx: &'a mut WriteTx, event: &'a Envelope) -> Later<'a, ()> {
        Box::pin(async move {
            match &event.event {
                Event::Published(document) => exchange::public::publish(tx, event.at, document).await,
                Event::Withdrawn(document) => exchange::public::withdraw(tx, &self.0, *document).await,
                _ => Ok(()),
            }
        })
    }
}
