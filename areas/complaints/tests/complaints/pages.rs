//! The public pages, through the router, without JavaScript and without a socket.

use crate::api::routes;
use crate::office::TestOffice;
use axum::Router;
use axum::body::Body;
use axum::http::{Request, StatusCode, header};
use http_body_util::BodyExt;
use tower::ServiceExt;

/// A browser that keeps cookies and follows nothing.
struct Browser {
    router: Router,
    cookies: Vec<(String, String)>,
}

impl Browser {
    async fn send(&mut self, request: axum::http::request::Builder, body: Body) -> (StatusCode, String, String) {
        let jar: Vec<String> = self.cookies.iter().map(|(k, v)| format!("{k}={v}")).collect();
        let response = self
            .router
            .clone()
            .oneshot(request.header(header::COOKIE, jar.join("; ")).body(body).unwrap())
            .await
            .unwrap();
        for set in response.headers().get_all(header::SET_COOKIE) {
            let (name, value) = set.to_str().unwrap().split(';').next().unwrap().split_once('=').unwrap();
            self.cookies.retain(|(k, _)| k != name);
            self.cookies.push((name.to_owned(), value.to_owned()));
        }
        let status = response.status();
        let place = response.headers().get(header::LOCATION).map_or("", |l| l.to_str().unwrap()).to_owned();
        let body = response.into_body().collect().await.unwrap().to_bytes();
        (status, place, String::from_utf8_lossy(&body).into_owned())
    }

    async fn get(&mut self, place: &str) -> (StatusCode, String, String) {
        self.send(Request::get(place), Body::empty()).await
    }

    async fn post(&mut self, place: &str, form: &str) -> (StatusCode, String, String) {
        let request = Request::post(place)
            .header(header::CONTENT_TYPE, "application/x-www-form-urlencoded")
            .header("sec-fetch-site", "same-origin");
        self.send(request, Body::from(form.to_owned())).await
    }
}

async fn browser() -> (TestOffice, Browser, db::testkit::TestDb) {
    let test = db::testkit::sqlite().await;
    let office = TestOffice::new(test.db.clone()).await;
    let browser = Browser { router: routes(&office), cookies: vec![] };
    (office, browser, test)
}

#[tokio::test]
async fn a_person_answers_nothing_but_what_happened_and_gets_twelve_words() {
    let (_office, mut browser, _test) = browser().await;
    for lang in ["kk", "ru", "en"] {
        browser.cookies.clear();
        let (status, place, _) = browser.post(&format!("/{lang}/complain/what"), "what=Something+happened").await;
        assert_eq!((status, place.as_str()), (StatusCode::SEE_OTHER, format!("/{lang}/complain/where").as_str()));
        let (status, _, page) = browser.get(&format!("/{lang}/complain/check")).await;
        assert_eq!(status, StatusCode::OK);
        assert!(page.contains("Something happened") && !page.contains('⟦'), "{page}");
        let (_, place, _) = browser.post(&format!("/{lang}/complain/check"), "").await;
        assert_eq!(place, format!("/{lang}/complain/receipt"));
        let (_, _, page) = browser.get(&place).await;
        let list = page.split("class=\"words\"").nth(1).unwrap().split("</ol>").next().unwrap();
        assert_eq!(list.matches("<li>").count(), 12);
        // Shown again if the connection broke, and no more once it is written down.
        assert_eq!(browser.get(&place).await.0, StatusCode::OK);
        browser.post(&place, "").await;
        assert_eq!(browser.get(&place).await.0, StatusCode::SEE_OTHER);
    }
}

#[tokio::test]
async fn every_question_is_a_whole_page_in_three_languages() {
    let (_office, mut browser, _test) = browser().await;
    for lang in ["kk", "ru", "en"] {
        for place in [
            "/complain",
            "/receipt",
            "/complain/who",
            "/complain/what",
            "/complain/where",
            "/complain/body",
            "/complain/tried",
            "/complain/wish",
            "/complain/pass-on",
            "/complain/contact",
            "/complain/files",
        ] {
            let (status, _, page) = browser.get(&format!("/{lang}{place}")).await;
            assert_eq!(status, StatusCode::OK, "/{lang}{place}");
            assert!(page.contains("</html>") && !page.contains('⟦') && !page.contains("{$"), "/{lang}{place}: {page}");
        }
    }
}

#[tokio::test]
async fn too_long_an_answer_is_kept_and_named() {
    let (_office, mut browser, _test) = browser().await;
    let place = "ж".repeat(1_001);
    // ж, as forms send it.
    let form = format!("place={}", "%D0%B6".repeat(1_001));
    let (status, _, page) = browser.post("/ru/complain/where", &form).await;
    assert_eq!(status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(page.contains(&place), "nothing already given is lost");
    assert!(page.contains("href=\"#place\""));
}

#[tokio::test]
async fn nobody_finds_staff_pages_or_a_case_without_its_receipt() {
    let (_office, mut browser, _test) = browser().await;
    for place in [
        "/kk/office/queue",
        "/kk/office/enter",
        "/kk/office/cases/0192f0c1a7b07000800000000000000a",
        "/kk/complain/nonsense",
    ] {
        assert_eq!(browser.get(place).await.0, StatusCode::NOT_FOUND, "{place}");
    }
    for place in ["/kk/receipt/status", "/kk/receipt/story", "/kk/receipt/withdraw"] {
        assert_eq!(browser.get(place).await.1, "/kk/receipt", "{place}");
    }
    let (status, _, page) = browser.post("/kk/receipt", "receipt=alma+alma").await;
    assert_eq!(status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(!page.contains("alma alma"), "words typed are not written back");
}
