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
    let privacy = ask(house.clone(), get("/en/privacy")).await;
    privacy.has("<tr><th scope=\"row\">Case</th><td>5 years</td><td>the day the case was closed</td></tr>");
    privacy.has(r#"<link rel="canonical" href="https://arasha.example/en/privacy">"#);
    privacy.has(r#"<link rel="alternate" hreflang="kk" href="https://arasha.example/kk/privacy">"#);
    privacy.has(r#"<link rel="alternate" type="application/atom+xml""#);
    privacy.has(r#"<form role="search" action="/en/search">"#);
    for bare in ["/en/safety", "/en/privacy?from=here"] {
        assert!(!ask(house.clone(), get(bare)).await.body.contains("canonical"), "{bare}");
    }
    ask(house.clone(), get("/ru/accessibility")).await.has("28 ноября 2026");
    assert_eq!(texts.faults(), 0, "a text is missing or lacks an argument");
}
