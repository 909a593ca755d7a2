use super::{Got, NOW, ask, each, get, site};
use askama::Template;
use axum::body::Body;
use axum::extract::Form;
use axum::http::{Method, Request, StatusCode, header};
use axum::response::IntoResponse as _;
use axum::routing::post;
use axum::{Extension, Json, Router};
use base::{Error, Lang, Mistake};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use web::{Answer, Failure, NavItem, Page, Site, StaffBadge, Visit, again, house, html};

#[derive(Template)]
#[template(
    ext = "html",
    source = r#"{% extends "ask.html" %}{% import "components.html" as c %}{% block title %}Q{% endblock %}
{% block question %}{{ c::error_summary() }}<form method="post">{{ c::input("place", "Where", value=place, hint="A hint") }}</form>{% endblock %}"#
)]
struct Question {
    page: Page,
    place: String,
}

#[derive(serde::Deserialize)]
struct PlaceForm {
    place: String,
}

async fn show(visit: Visit) -> Answer {
    Ok(html(Question { page: visit.page().with_leave_bar(), place: String::new() }))
}

async fn save(visit: Visit, Form(form): Form<PlaceForm>) -> Answer {
    if form.place.is_empty() {
        let page = visit.page_with(vec![Mistake::new("place", "web-date-none")]);
        return Ok(again(Question { page, place: form.place }));
    }
    Ok(visit.redirect("/next"))
}

async fn fail(visit: Visit) -> Answer {
    Err(Failure(match visit.place.as_str() {
        "/fail/forbidden" => Error::Forbidden("case-open"),
        "/fail/conflict" => Error::Conflict("web-date-none"),
        "/fail/invalid" => Error::mistake("place", "web-date-day"),
        "/fail/often" => Error::TooMany(61),
        "/fail/away" => Error::Unavailable("the disk is full".into()),
        "/fail/panic" => panic!("the word secret-of-the-panic"),
        _ => Error::internal("secret-of-the-cause"),
    }))
}

fn areas() -> Router {
    Router::new()
        .route("/{lang}/question", axum::routing::get(show).post(save))
        .route("/{lang}/fail/{how}", axum::routing::get(fail))
        .route("/api/v1/things", post(|Json(_): Json<PlaceForm>| async { "made" }))
        .route("/api/v1/mistake", post(|| async { Failure(Error::mistake("/place", "web-date-day")).into_response() }))
}

fn all() -> Router {
    house(site(), areas(), |r| r)
}

fn all_of(site: Site) -> Router {
    house(site, areas(), |r| r)
}

fn form(uri: &str, body: &'static str) -> Request<Body> {
    Request::post(uri)
        .header(header::CONTENT_TYPE, "application/x-www-form-urlencoded")
        .header("sec-fetch-site", "same-origin")
        .body(Body::from(body))
        .unwrap()
}

#[tokio::test]
async fn the_first_page_is_in_the_browsers_language_and_kazakh_otherwise() {
    for (accepts, place) in [("ru-RU,ru;q=0.9", "/ru/"), ("de", "/kk/"), ("en-GB, kk", "/en/")] {
        let request = Request::get("/").header(header::ACCEPT_LANGUAGE, accepts).body(Body::empty()).unwrap();
        let got = ask(all(), request).await;
        assert_eq!((got.status, got.header("location")), (StatusCode::SEE_OTHER, place), "{accepts}");
    }
    assert_eq!(ask(all(), get("/ru")).await.header("location"), "/ru/");
}

#[tokio::test]
async fn the_language_switch_stays_on_the_page_with_its_query() {
    let got = ask(all(), get("/ru/question?step=4&q=%D0%B0")).await;
    assert_eq!(got.status, StatusCode::OK);
    got.has(r#"<html lang="ru">"#);
    got.has(r#"href="/kk/question?step=4&#38;q=%D0%B0" lang="kk" hreflang="kk" rel="alternate">Қазақша"#);
    got.has(r#"aria-current="true">Русский"#);
}

#[tokio::test]
async fn a_language_we_do_not_speak_is_not_found() {
    assert_eq!(ask(all(), get("/de/question")).await.status, StatusCode::NOT_FOUND);
}

#[tokio::test]
async fn nothing_there_is_said_in_the_persons_language() {
    for (uri, words) in
        [("/kk/x", "Мұндай бет жоқ"), ("/ru/x", "Такой страницы нет"), ("/en/x", "There is no such page")]
    {
        let got = ask(all(), get(uri)).await;
        assert_eq!(got.status, StatusCode::NOT_FOUND);
        assert!(got.header("content-type").starts_with("text/html"));
        got.has(words);
    }
}

#[tokio::test]
async fn who_has_begun_a_complaint_can_leave_from_an_error_page_too() {
    let with = |cookie: &str| Request::get("/kk/x").header(header::COOKIE, cookie).body(Body::empty()).unwrap();
    ask(all(), with("draft=k")).await.has(r#"href="/kk/exit""#);
    assert!(!ask(all(), with("look=dark")).await.body.contains("/kk/exit"));
}

#[tokio::test]
async fn every_page_has_the_headers_that_browsers_obey() {
    for uri in ["/kk/question", "/kk/x", "/kk/fail/panic"] {
        let got = ask(all(), get(uri)).await;
        let policy = got.header("content-security-policy");
        assert!(policy.starts_with("default-src 'none'") && !policy.contains("unsafe"), "{uri}: {policy}");
        assert_eq!(got.header("cache-control"), "no-store", "{uri}");
        assert_eq!(got.header("x-content-type-options"), "nosniff", "{uri}");
        assert_eq!(got.header("referrer-policy"), "same-origin", "{uri}");
        assert_eq!(got.header("cross-origin-opener-policy"), "same-origin", "{uri}");
        assert!(!got.header("x-request-id").is_empty(), "{uri}");
        assert_eq!(got.header("strict-transport-security"), "", "no HTTPS is configured");
        assert!(!got.body.contains("<script>") && !got.body.contains("style="), "{uri}: nothing inline");
    }
    let secure = ask(all_of(Site { https: true, ..site() }), get("/kk/question")).await;
    assert!(secure.header("strict-transport-security").starts_with("max-age="));
}

#[tokio::test]
async fn a_mistake_brings_the_same_page_with_a_summary_and_words_beside_the_field() {
    let got = ask(all(), form("/en/question", "place=")).await;
    assert_eq!(got.status, StatusCode::UNPROCESSABLE_ENTITY);
    got.has("<title>Error: Q – Ombudsperson</title>");
    got.has("Check one answer");
    got.has(r##"<a href="#place">There is no such day in the calendar</a>"##);
    got.has(r#"aria-describedby="place-hint place-error" aria-invalid="true""#);
    got.has(r#"<p id="place-error""#);
}

#[tokio::test]
async fn success_goes_on_with_303_in_the_same_language() {
    let got = ask(all(), form("/ru/question", "place=x")).await;
    assert_eq!((got.status, got.header("location")), (StatusCode::SEE_OTHER, "/ru/next"));
}

#[tokio::test]
async fn what_people_type_is_text_not_markup() {
    let got = ask(all(), get("/kk/question?%22%3E%3Cscript%3E")).await;
    assert!(!got.body.contains("\"><script"), "{}", got.body);
}

#[tokio::test]
async fn each_failure_has_its_words_and_no_cause() {
    let tell = |how: &str| ask(all(), get(&format!("/en/fail/{how}")));
    let seen = |got: &Got, status: u16, words: &str| {
        assert_eq!(got.status.as_u16(), status);
        got.has(words);
        assert!(!got.body.contains("secret-of"), "the cause stays in the log");
    };
    seen(&tell("forbidden").await, 403, "You do not have the right");
    seen(&tell("conflict").await, 409, "There is no such day");
    seen(&tell("invalid").await, 422, "<li>The day is a number from 1 to 31</li>");
    let often = tell("often").await;
    seen(&often, 429, "Try again in 2 minutes");
    assert_eq!(often.header("retry-after"), "61");
    seen(&tell("away").await, 503, "Nothing was saved this time");
    for how in ["panic", "other"] {
        let got = tell(how).await;
        seen(&got, 500, "We made a mistake");
        let id = got.header("x-request-id").to_owned();
        got.has(&id);
    }
}

#[tokio::test]
async fn what_extractors_and_layers_refuse_is_said_in_our_words() {
    let large = format!("place={}", "x".repeat(2_000_000));
    let request = Request::post("/en/question")
        .header(header::CONTENT_TYPE, "application/x-www-form-urlencoded")
        .body(Body::from(large))
        .unwrap();
    let got = ask(all(), request).await;
    assert_eq!(got.status, StatusCode::PAYLOAD_TOO_LARGE);
    got.has("This is more than we can take");
    let got = ask(all(), form("/en/question", "another=field")).await;
    assert_eq!(got.status, StatusCode::UNPROCESSABLE_ENTITY);
    got.has("Check your answers");
    let wrong_method = Request::builder().method(Method::DELETE).uri("/en/question").body(Body::empty()).unwrap();
    let got = ask(all(), wrong_method).await;
    assert_eq!((got.status, got.header("allow")), (StatusCode::METHOD_NOT_ALLOWED, "GET,HEAD,POST"));
    got.has("There is no such page");
}

#[tokio::test]
async fn a_form_from_another_site_is_refused_and_a_program_needs_no_browser() {
    let request = Request::post("/ru/question")
        .header(header::CONTENT_TYPE, "application/x-www-form-urlencoded")
        .header("sec-fetch-site", "cross-site")
        .body(Body::from("place=x"))
        .unwrap();
    let got = ask(all(), request).await;
    assert_eq!(got.status, StatusCode::FORBIDDEN);
    got.has("с другого сайта");
    let request = Request::post("/api/v1/things")
        .header(header::CONTENT_TYPE, "application/json")
        .header(header::ORIGIN, "https://partner.example")
        .body(Body::from(r#"{"place":"x"}"#))
        .unwrap();
    assert_eq!(ask(all(), request).await.body, "made");
}

#[tokio::test]
async fn programs_get_problems_in_the_language_they_ask_for() {
    let request = Request::post("/api/v1/mistake").header(header::ACCEPT_LANGUAGE, "ru").body(Body::empty()).unwrap();
    let got = ask(all(), request).await;
    assert_eq!(got.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert_eq!(got.header("content-type"), "application/problem+json");
    let problem: serde_json::Value = serde_json::from_str(&got.body).unwrap();
    insta::assert_json_snapshot!(problem);
    for (uri, body, status) in [("/api/v1/none", "", 404), ("/api/v1/things", "{", 400)] {
        let request =
            Request::post(uri).header(header::CONTENT_TYPE, "application/json").body(Body::from(body)).unwrap();
        let got = ask(all(), request).await;
        assert_eq!((got.status.as_u16(), got.header("content-type")), (status, "application/problem+json"));
    }
}

#[tokio::test]
async fn leaving_quickly_leaves_nothing_and_lands_on_a_plain_calendar() {
    let told = Arc::new(AtomicBool::new(false));
    let hook = {
        let told = told.clone();
        Arc::new(move |jar: axum_extra::extract::CookieJar| -> futures::future::BoxFuture<'static, ()> {
            let told = told.clone();
            Box::pin(async move { told.store(jar.get("draft").is_some_and(|c| c.value() == "k"), Ordering::SeqCst) })
        })
    };
    let house = all_of(Site { on_exit: vec![hook], ..site() });
    let request = Request::get("/ru/exit").header(header::COOKIE, "draft=k; __Host-s=1").body(Body::empty()).unwrap();
    let got = ask(house.clone(), request).await;
    assert_eq!((got.status, got.header("location")), (StatusCode::SEE_OTHER, "/ru/calendar"));
    assert_eq!(got.header("clear-site-data"), r#""cache", "cookies", "storage""#);
    assert_eq!(got.header("cache-control"), "no-store");
    let gone: Vec<&str> = got.headers.get_all("set-cookie").iter().map(|v| v.to_str().unwrap()).collect();
    assert_eq!(gone.len(), 2, "{gone:?}");
    assert!(gone.iter().all(|c| c.contains("=; ") && c.contains("Max-Age=0") && c.contains("Path=/")), "{gone:?}");
    assert!(gone.iter().any(|c| c.starts_with("__Host-s=") && c.contains("Secure")), "{gone:?}");
    tokio::task::yield_now().await;
    assert!(told.load(Ordering::SeqCst), "the area was told, with the cookies");
    let calendar = ask(house, get("/ru/calendar")).await;
    calendar.has("<title>16 ноября 2026");
    calendar.has(r#"<td aria-current="date">16</td>"#);
    assert!(!calendar.body.contains("Уполномоченный"), "nothing of us on it");
    assert_eq!(ask(all(), get("/exit")).await.header("location"), "/kk/calendar");
}

#[tokio::test]
async fn a_chosen_look_is_kept_and_leads_back_only_to_us() {
    let got = ask(all(), get("/look?theme=dark&size=large&back=/ru/question")).await;
    assert_eq!((got.status, got.header("location")), (StatusCode::SEE_OTHER, "/ru/question"));
    let cookie = got.header("set-cookie").to_owned();
    assert!(cookie.starts_with("look=dark.large; ") && cookie.contains("HttpOnly") && cookie.contains("SameSite=Lax"));
    let request = Request::get("/ru/question").header(header::COOKIE, "look=dark.large").body(Body::empty()).unwrap();
    let page = ask(all(), request).await;
    page.has(r#"<html lang="ru" data-theme="dark" data-size="large">"#);
    page.has(r#"aria-current="true">Тёмный"#);
    let elsewhere = ask(all(), get("/look?theme=dark&back=//e.example")).await;
    assert_eq!(elsewhere.header("location"), "/");
}

#[tokio::test]
async fn assets_are_kept_for_a_year_and_come_compressed() {
    let path = web::asset("site.css");
    let request = Request::get(&path).header(header::ACCEPT_ENCODING, "gzip, br").body(Body::empty()).unwrap();
    let got = ask(all(), request).await;
    assert_eq!((got.status, got.header("content-encoding")), (StatusCode::OK, "br"));
    assert_eq!(got.header("cache-control"), "public, max-age=31536000, immutable");
    assert_eq!(got.header("content-type"), "text/css; charset=utf-8");
    let etag = got.header("etag").to_owned();
    let again = Request::get(&path).header(header::IF_NONE_MATCH, &etag).body(Body::empty()).unwrap();
    assert_eq!(ask(all(), again).await.status, StatusCode::NOT_MODIFIED);
    let plain = ask(all(), get(&path)).await;
    assert_eq!(plain.header("content-encoding"), "");
    plain.has("--ar-paper");
    assert_eq!(ask(all(), get("/assets/manifest.json")).await.status, StatusCode::NOT_FOUND);
    assert_eq!(ask(all(), get("/assets/site.css")).await.status, StatusCode::NOT_FOUND);
}

#[tokio::test]
async fn only_pages_without_cookies_are_compressed() {
    let with = |cookie: &str| {
        let request = Request::get("/kk/question").header(header::ACCEPT_ENCODING, "br").header(header::COOKIE, cookie);
        ask(all(), request.body(Body::empty()).unwrap())
    };
    assert_eq!(with("look=dark").await.header("content-encoding"), "br");
    assert_eq!(with("look=dark; draft=k").await.header("content-encoding"), "", "BREACH");
}

#[tokio::test]
async fn staff_see_their_rooms_also_when_something_is_not_there() {
    let badge = StaffBadge {
        name: "Officer 07".into(),
        unit: "examination unit".into(),
        nav: vec![NavItem { text: "web-pages", href: "/queue" }],
        home: "/queue",
        sign_out: "/sign-out",
    };
    let house = house(site(), areas(), |routes| routes.layer(Extension(badge)));
    let got = ask(house, get("/en/queue/none")).await;
    assert_eq!(got.status, StatusCode::NOT_FOUND);
    got.has("Officer 07, examination unit");
    got.has(r#"<a href="/en/queue" aria-current="page">"#);
    got.has(r#"<form method="post" action="/en/sign-out">"#);
}

#[test]
fn the_test_clock_stands_where_its_words_say() {
    let zone = jiff::tz::TimeZone::get("Asia/Almaty").unwrap();
    assert_eq!(i18n::date_year(Lang::En, NOW.date_in(&zone)), "16 November 2026");
    assert_eq!(each("a", "b", "c").get(Lang::Ru), "b");
}
