//! The programming interface, through the router, without a socket.

use crate::office::TestOffice;
use axum::Router;
use axum::body::Body;
use axum::http::{Request, StatusCode, header};
use db::Db;
use http_body_util::BodyExt;
use serde_json::{Value, json};
use tower::ServiceExt;

pub(crate) fn routes(office: &TestOffice) -> Router {
    let site = web::Site {
        name: office.desk.rulebook.institution.names.clone(),
        about: office.desk.rulebook.institution.short.clone(),
        contact: office.desk.rulebook.institution.short.clone(),
        texts: office.desk.texts.clone(),
        zone: office.desk.zone.clone(),
        world: office.desk.world.clone(),
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
    web::house(site, complaints::routes(office.desk.clone()), |r| r)
}

async fn post(router: &Router, place: &str, key: Option<&str>, body: &str) -> (StatusCode, String, Value) {
    let mut request = Request::post(place).header(header::CONTENT_TYPE, "application/json");
    if let Some(key) = key {
        request = request.header("idempotency-key", key);
    }
    let response = router.clone().oneshot(request.body(Body::from(body.to_owned())).unwrap()).await.unwrap();
    let status = response.status();
    let kind = response.headers().get(header::CONTENT_TYPE).map_or("", |k| k.to_str().unwrap()).to_owned();
    let body = response.into_body().collect().await.unwrap().to_bytes();
    (status, kind, serde_json::from_slice(&body).unwrap_or(Value::Null))
}

db::both_engines! {
    async fn a_language_and_a_story_are_enough(db: Db) {
        let office = TestOffice::new(db).await;
        let router = routes(&office);
        let (status, _, filed) = post(&router, "/api/v1/complaints", None, r#"{"language":"kk","story":"Маған дәрі бермеді."}"#).await;
        assert_eq!(status, StatusCode::CREATED);
        assert_eq!(filed["receipt"].as_str().unwrap().split(' ').count(), 12);
        let asked = json!({ "receipt": filed["receipt"] }).to_string();
        let (status, _, stands) = post(&router, "/api/v1/complaints/status", None, &asked).await;
        assert_eq!(status, StatusCode::OK);
        assert_eq!((&stands["reference"], &stands["status"]), (&filed["reference"], &json!("received")));
    }

    async fn a_repeated_call_files_once_and_gives_the_receipt_again(db: Db) {
        let office = TestOffice::new(db).await;
        let router = routes(&office);
        let (body, key) = (r#"{"language":"ru","story":"Не отвечают."}"#, Some("a-key-of-enough-length"));
        let (_, _, first) = post(&router, "/api/v1/complaints", key, body).await;
        let (status, _, again) = post(&router, "/api/v1/complaints", key, body).await;
        assert_eq!((status, &again), (StatusCode::CREATED, &first));
        let (status, kind, problem) = post(&router, "/api/v1/complaints", key, r#"{"story":"Другое."}"#).await;
        assert_eq!(status, StatusCode::CONFLICT, "{problem}");
        assert!(kind.starts_with("application/problem+json"));
        let (_, _, other) = post(&router, "/api/v1/complaints", Some("another-key-of-length"), body).await;
        assert_ne!(other["reference"], first["reference"]);
    }

    async fn many_at_once_with_one_key_file_once(db: Db) {
        let office = TestOffice::new(db).await;
        let router = routes(&office);
        let calls: Vec<_> = (0..8).map(|_| {
            let router = router.clone();
            tokio::spawn(async move { post(&router, "/api/v1/complaints", Some("pressed-many-times"), r#"{"story":"Бір."}"#).await })
        }).collect();
        let mut references = std::collections::BTreeSet::new();
        for call in calls {
            let (status, _, filed) = call.await.unwrap();
            assert_eq!(status, StatusCode::CREATED, "{filed}");
            references.insert(filed["reference"].to_string());
        }
        assert_eq!(references.len(), 1);
    }
}

#[tokio::test]
async fn nonsense_gets_a_problem_that_names_it() {
    let test = db::testkit::sqlite().await;
    let office = TestOffice::new(test.db.clone()).await;
    let router = routes(&office);
    for (body, pointer) in [
        (r#"{"story":"  "}"#, "story"),
        (r#"{"language":"xx","story":"a"}"#, "language"),
        (r#"{"story":"a","stroy":"b"}"#, ""),
        ("not json", ""),
    ] {
        let (status, kind, problem) = post(&router, "/api/v1/complaints", None, body).await;
        assert_eq!(status, StatusCode::UNPROCESSABLE_ENTITY, "{body}: {problem}");
        assert!(kind.starts_with("application/problem+json"), "{kind}");
        assert!(problem["errors"][0]["pointer"].as_str().unwrap().contains(pointer), "{problem}");
        assert!(!problem["errors"][0]["detail"].as_str().unwrap().contains('⟦'), "{problem}");
    }
    let (status, _, problem) = post(&router, "/api/v1/complaints/status", None, r#"{"receipt":"бір екі"}"#).await;
    assert_eq!(status, StatusCode::UNPROCESSABLE_ENTITY, "{problem}");
}

#[tokio::test]
async fn a_body_of_another_kind_or_too_large_is_told_apart_from_a_mistake() {
    let test = db::testkit::sqlite().await;
    let office = TestOffice::new(test.db.clone()).await;
    let router = routes(&office);
    let long = format!(r#"{{"story":"{}"}}"#, "a".repeat(3_000_000));
    let (status, kind, problem) = post(&router, "/api/v1/complaints", None, &long).await;
    assert_eq!((status, kind.as_str()), (StatusCode::PAYLOAD_TOO_LARGE, "application/problem+json"), "{problem}");
    let plain = Request::post("/api/v1/complaints").header(header::CONTENT_TYPE, "text/plain");
    let response = router.oneshot(plain.body(Body::from("help")).unwrap()).await.unwrap();
    assert_eq!(response.status(), StatusCode::UNSUPPORTED_MEDIA_TYPE);
    assert_eq!(response.headers()[header::CONTENT_TYPE], "application/problem+json");
}
