//! The staff pages, through the router, without JavaScript and without a socket.

use crate::office::{TestOffice, say};
use access::Actor;
use axum::body::Body;
use axum::http::{Request, StatusCode, header};
use axum::{Extension, Router};
use http_body_util::BodyExt;
use tower::ServiceExt;

pub(crate) fn router(office: &TestOffice, actor: &Actor) -> Router {
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
    let actor = actor.clone();
    web::house(site, reforms::routes(office.desk.clone()), |r| r.layer(Extension(actor)))
}

pub(crate) async fn send(router: &Router, request: Request<Body>) -> (StatusCode, String, String) {
    let response = router.clone().oneshot(request).await.unwrap();
    let status = response.status();
    let place = response.headers().get(header::LOCATION).map_or("", |l| l.to_str().unwrap()).to_owned();
    let body = response.into_body().collect().await.unwrap().to_bytes();
    (status, place, String::from_utf8_lossy(&body).into_owned())
}

pub(crate) async fn get(router: &Router, place: &str) -> (StatusCode, String, String) {
    send(router, Request::get(place).body(Body::empty()).unwrap()).await
}

pub(crate) async fn post(router: &Router, place: &str, form: &str) -> (StatusCode, String, String) {
    let request = Request::post(place)
        .header(header::CONTENT_TYPE, "application/x-www-form-urlencoded")
        .header("sec-fetch-site", "same-origin");
    send(router, request.body(Body::from(form.to_owned())).unwrap()).await
}

pub(crate) fn is_whole(page: &str) -> bool {
    page.contains("</html>") && !page.contains('⟦') && !page.contains("{$") && !page.contains("style=")
}

#[tokio::test]
async fn list_and_recommendation_are_whole_pages_in_three_languages() {
    let test = db::testkit::sqlite().await;
    let office = TestOffice::new(test.db.clone()).await;
    let row = office.issued("2026-0401").await;
    office.reply(&row, "Бұйрық шығардық <b>.", &[]).await;
    office.listen().await;
    let row = office.row(row.id).await;
    office.judge(&office.officer, &row, &say("partly")).await.unwrap();
    for number in ["2026-0402", "2026-0403"] {
        office.issued(number).await;
    }
    office.days_later(40);
    reforms::note_silence(&office.desk).await.unwrap();
    let staff = router(&office, &office.officer);
    for lang in ["kk", "ru", "en"] {
        let (status, _, page) = get(&staff, &format!("/{lang}/office/recommendations")).await;
        assert_eq!(status, StatusCode::OK);
        assert!(is_whole(&page) && page.contains("2026-0401") && page.contains("2026-0403"), "{page}");
        let (_, _, page) = get(&staff, &format!("/{lang}/office/recommendations?status=partly&body=interior")).await;
        assert!(page.contains("2026-0401") && !page.contains("2026-0403"));
        let place = format!("/{lang}/office/recommendations/{}", row.id);
        let (status, _, page) = get(&staff, &place).await;
        assert_eq!(status, StatusCode::OK);
        assert!(is_whole(&page) && page.contains("Бұйрық шығардық &#60;b&#62;."), "{page}");
        assert!(page.contains("24 орынның 11-інде.") && page.contains("Officer 07"));
        let (status, _, pdf) = get(&staff, &format!("{place}/letter")).await;
        assert_eq!((status, pdf.as_str()), (StatusCode::OK, "%PDF- do this"));
    }
}

#[tokio::test]
async fn done_without_evidence_brings_the_form_back_with_what_was_typed() {
    let test = db::testkit::sqlite().await;
    let office = TestOffice::new(test.db.clone()).await;
    let row = office.issued("2026-0404").await;
    let staff = router(&office, &office.officer);
    let place = format!("/en/office/recommendations/{}", row.id);
    let (status, _, page) = post(&staff, &place, "version=1&status=done&reasons=They+say+so&evidence=").await;
    assert_eq!(status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(page.contains("href=\"#evidence\"") && page.contains("They say so"), "{page}");
    assert_eq!(office.history(row.id).await, ["sent"]);
    let (status, back, _) =
        post(&staff, &place, "version=1&status=done&reasons=They+say+so&evidence=Seen+in+11+of+24").await;
    assert_eq!((status, back), (StatusCode::SEE_OTHER, place.clone()));
    assert_eq!(office.history(row.id).await, ["sent", "done"]);
    let (status, _, page) = post(&staff, &place, "version=1&status=refused&reasons=No").await;
    assert_eq!(status, StatusCode::CONFLICT);
    assert!(page.contains("Go back for your words"), "{page}");
}

#[tokio::test]
async fn what_keys_do_not_open_is_said_and_who_may_not_judge_sees_no_form() {
    let test = db::testkit::sqlite().await;
    let office = TestOffice::new(test.db.clone()).await;
    let row = office.issued("2026-0405").await;
    office.reply(&row, "Қарлығаштаңба.", &[]).await;
    office.listen().await;
    let reader = router(&office, &office.treaties);
    let place = format!("/en/office/recommendations/{}", row.id);
    let (status, _, page) = get(&reader, &place).await;
    assert_eq!(status, StatusCode::OK);
    assert!(page.contains("Your keys do not open this letter") && page.contains("Your keys do not open the reply"));
    assert!(page.contains("2026-0405") && !page.contains("Қарлығаштаңба") && !page.contains("name=\"reasons\""));
    assert_eq!(get(&reader, &format!("{place}/letter")).await.0, StatusCode::NOT_FOUND);
    assert_eq!(post(&reader, &place, "version=2&status=done&reasons=x&evidence=y").await.0, StatusCode::FORBIDDEN);
}

#[tokio::test]
async fn whoever_is_not_of_the_institution_finds_nothing() {
    let test = db::testkit::sqlite().await;
    let office = TestOffice::new(test.db.clone()).await;
    let row = office.issued("2026-0406").await;
    for (actor, list) in [
        (&Actor::public(), StatusCode::NOT_FOUND),
        (&office.focal, StatusCode::NOT_FOUND),
        (&office.intake, StatusCode::FORBIDDEN),
    ] {
        let router = router(&office, actor);
        assert_eq!(get(&router, "/kk/office/recommendations").await.0, list);
        let place = format!("/kk/office/recommendations/{}", row.id);
        for part in ["", "/letter", "/files/0192f0c1a7b07000800000000000000a"] {
            assert_eq!(get(&router, &format!("{place}{part}")).await.0, StatusCode::NOT_FOUND, "{part}");
        }
    }
    let staff = router(&office, &office.officer);
    assert_eq!(
        get(&staff, "/kk/office/recommendations/0192f0c1a7b07000800000000000000a").await.0,
        StatusCode::NOT_FOUND
    );
}
