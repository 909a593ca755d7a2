//! The page kit in process: what a person, a browser and a program get.
//!
//! With `ARASHA_GALLERY=folder` every page seen is also written there, to be looked at.

#![allow(clippy::unwrap_used, clippy::panic, reason = "helpers of tests, outside #[test] functions")]

mod budget;
mod components;
mod requests;
mod statements;

use axum::Router;
use axum::body::Body;
use axum::http::{HeaderMap, Request, StatusCode};
use base::{Timestamp, Trilingual, World};
use http_body_util::BodyExt as _;
use tower::ServiceExt as _;
use web::{Kept, NavItem, Site};

/// 16 November 2026, a Monday, in the evening in Kazakhstan.
const NOW: Timestamp = Timestamp::from_micros(1_794_835_200_000_000);

fn each(kk: &str, ru: &str, en: &str) -> Trilingual {
    Trilingual { kk: kk.into(), ru: ru.into(), en: en.into() }
}

fn site() -> Site {
    Site {
        name: each("Адам құқықтары жөніндегі уәкіл", "Уполномоченный по правам человека", "Ombudsperson"),
        about: each("Араша үлгісіндегі мекеме", "Пример учреждения на «Араше»", "An example institution on Arasha"),
        contact: each("Телефоны: 1400.", "Телефон: 1400.", "Telephone: 1400."),
        texts: i18n::Texts::new(&[web::TEXTS]).unwrap(),
        zone: jiff::tz::TimeZone::get("Asia/Almaty").unwrap(),
        world: World::fixed(NOW, 1),
        demo: true,
        https: false,
        nav: vec![NavItem { text: "web-home", href: "/" }, NavItem { text: "web-privacy", href: "/privacy" }],
        foot: vec![],
        origin: "https://arasha.example".into(),
        search: Some(NavItem { text: "web-home", href: "/search" }),
        feed: Some(NavItem { text: "web-home", href: "/feed.atom" }),
        kept: vec![Kept { names: each("Іс", "Дело", "Case"), days: Some(1826), from: "web-privacy-from-closed" }],
        on_exit: vec![],
    }
}

struct Got {
    status: StatusCode,
    headers: HeaderMap,
    body: String,
}

impl Got {
    fn header(&self, name: &str) -> &str {
        self.headers.get(name).map_or("", |v| v.to_str().unwrap())
    }

    #[track_caller]
    fn has(&self, words: &str) {
        assert!(self.body.contains(words), "no «{words}» in\n{}", self.body);
    }
}

async fn ask(house: Router, request: Request<Body>) -> Got {
    let name = request.uri().path().replace('/', "-");
    let response = house.oneshot(request).await.unwrap();
    let (parts, body) = response.into_parts();
    let bytes = body.collect().await.unwrap().to_bytes();
    let body = String::from_utf8_lossy(&bytes).into_owned();
    if let Ok(folder) = std::env::var("ARASHA_GALLERY") {
        std::fs::write(format!("{folder}/{}.html", name.trim_matches('-')), &body).unwrap();
    }
    Got { status: parts.status, headers: parts.headers, body }
}

fn get(uri: &str) -> Request<Body> {
    Request::get(uri).body(Body::empty()).unwrap()
}
