use super::{ask, get, site};
use axum::Router;
use axum::http::StatusCode;
use web::house;

#[tokio::test]
async fn our_own_pages_are_whole_in_three_languages() {
    let site = site();
    let texts = site.texts.clone();
    let house = house(site, Router::new(), |r| r);
    for lang in ["kk", "ru", "en"] {
        for name in ["accessibility", "privacy", "safety"] {
            let got = ask(house.clone(), get(&format!("/{lang}/{name}"))).await;
            assert_eq!(got.status, StatusCode::OK);
            got.has(&format!(r#"<html lang="{lang}">"#));
            assert_eq!(got.body.matches("<h1>").count(), 1, "{lang}/{name}");
        }
    }
    assert_eq!(texts.faults(), 0, "a text is missing or lacks an argument");
}
