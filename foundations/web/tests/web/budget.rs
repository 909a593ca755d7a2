//! What a first visit costs a person on a slow line: bytes as sent, compressed.

use super::{ask, get, site};
use axum::Router;
use axum::body::Body;
use axum::http::{Request, header};
use web::{asset_bytes, house};

fn sent(name: &str, coding: &str) -> usize {
    asset_bytes(name, coding).unwrap().len()
}

#[tokio::test]
async fn a_first_view_stays_under_30_kb_without_fonts_and_80_with_them() {
    let house = house(site(), Router::new(), |r| r);
    let request = Request::get("/kk/safety").header(header::ACCEPT_ENCODING, "br").body(Body::empty()).unwrap();
    let page = axum::body::to_bytes(tower::ServiceExt::oneshot(house, request).await.unwrap().into_body(), 100_000);
    let bare = page.await.unwrap().len() + sent("site.css", "br") + sent("site.js", "br") + sent("mark.svg", "br");
    let fonts: usize = ["latin", "cyrillic", "cyrillic-ext"]
        .iter()
        .flat_map(|script| [400, 600].map(|weight| sent(&format!("golos-text-{script}-{weight}.woff2"), "")))
        .sum();
    assert!(bare < 30_000, "{bare} bytes");
    assert!(bare + fonts < 80_000, "{} bytes", bare + fonts);
}

#[test]
fn styles_and_scripts_stay_small() {
    assert!(sent("site.css", "br") + sent("staff.css", "br") < 20_000);
    assert!(sent("site.js", "") < 4_000, "the script of a first view");
}

#[tokio::test]
async fn every_asset_that_a_page_names_is_there() {
    let house = house(site(), Router::new(), |r| r);
    let page = ask(house.clone(), get("/en/safety")).await.body;
    let named: Vec<&str> = page.split('"').filter(|part| part.starts_with("/assets/")).collect();
    assert!(named.len() >= 4, "{named:?}");
    for path in named {
        assert_eq!(ask(house.clone(), get(path)).await.status, 200, "{path}");
    }
}
