//! Pages of programmes and measures through the router: the treaty officer, a body, and anybody.

use crate::office::TestOffice;
use crate::pages::{get, is_whole, post, router, send};
use crate::programmes::{published, saying};
use access::Actor;
use axum::body::Body;
use axum::http::{Request, StatusCode, header};
use reforms::actions::voices;
use reforms::model::voice::{Shows, Voice};

/// A form with files, as a browser sends it.
fn multipart(place: &str, fields: &[(&str, &str)], file: Option<(&str, &str)>) -> Request<Body> {
    let part =
        |head: String, content: &str| format!("--x\r\nContent-Disposition: form-data; {head}\r\n\r\n{content}\r\n");
    let fields = fields.iter().map(|(name, value)| part(format!("name=\"{name}\""), value));
    let file = file.map(|(name, content)| part(format!("name=\"files\"; filename=\"{name}\""), content));
    let body = fields.chain(file).chain(["--x--\r\n".to_owned()]).collect::<Vec<_>>().concat();
    Request::post(place)
        .header(header::CONTENT_TYPE, "multipart/form-data; boundary=x")
        .header("sec-fetch-site", "same-origin")
        .body(Body::from(body))
        .unwrap()
}

const REPORT: &[(&str, &str)] = &[
    ("voice", "state"),
    ("on_day", "1"),
    ("on_month", "11"),
    ("on_year", "2026"),
    ("grade", "steps:done"),
    ("method", "report"),
    ("words_kk", "38 орында шарт бар."),
    ("ev1_kind", "law"),
    ("ev1_shows", "act"),
    ("ev1_words", "Бұйрық"),
    ("ev1_address", "https://example.org/order"),
];

#[tokio::test]
async fn every_page_is_whole_in_three_languages() {
    let test = db::testkit::sqlite().await;
    let office = TestOffice::new(test.db.clone()).await;
    let (of, id) = published(&office).await;
    let today = office.desk.today();
    voices::report(&office.desk, &office.focal, id, saying(Voice::State, today, "done", &[Shows::Act])).await.unwrap();
    voices::say(&office.desk, &office.treaties, id, &saying(Voice::Office, today, "partly", &[Shows::Effect]))
        .await
        .unwrap();
    voices::say(&office.desk, &office.treaties, id, &saying(Voice::Civil, today, "not-begun", &[])).await.unwrap();
    let public: Vec<String> = vec![
        "/reforms".into(),
        format!("/reforms/programmes/{of}"),
        format!("/reforms/programmes/{of}?on=2026-11-01"),
        format!("/reforms/measures/{id}"),
        format!("/reforms/measures/{id}?on=2020-01-01"),
        format!("/reforms/measures/{id}/say"),
        format!("/reforms/measures/{id}/said"),
        "/reforms/bodies".into(),
        "/reforms/since?on=2026-10-01".into(),
        format!("/reforms/compare?a={of}&b={of}"),
    ];
    let staff: Vec<String> = vec![
        "/office/programmes".into(),
        "/office/programmes/new".into(),
        format!("/office/programmes/{of}"),
        format!("/office/programmes/{of}/edit"),
        format!("/office/programmes/{of}/table"),
        format!("/office/programmes/{of}/measures/new"),
        "/office/measures?late=yes&body=interior".into(),
        format!("/office/measures/{id}"),
        format!("/office/measures/{id}/edit"),
        format!("/office/measures/{id}/say?voice=office"),
        format!("/office/measures/{id}/say?voice=civil"),
        "/office/measures/said".into(),
    ];
    let body: Vec<String> = vec![
        "/office/measures/mine".into(),
        format!("/office/measures/mine/{id}"),
        format!("/office/measures/mine/{id}/report"),
    ];
    let nobody = Actor::public();
    for (actor, places) in [(&nobody, &public), (&office.treaties, &staff), (&office.focal, &body)] {
        let router = router(&office, actor);
        for lang in ["kk", "ru", "en"] {
            for place in places {
                let (status, _, page) = get(&router, &format!("/{lang}{place}")).await;
                assert_eq!(status, StatusCode::OK, "{lang} {place}");
                assert!(is_whole(&page), "{lang} {place}: {page}");
            }
        }
    }
    // Each finds what is theirs, and nothing of others'.
    for (actor, places, answer) in [
        (&nobody, &staff, StatusCode::NOT_FOUND),
        (&office.focal, &staff, StatusCode::NOT_FOUND),
        (&nobody, &body, StatusCode::NOT_FOUND),
        (&office.treaties, &body, StatusCode::NOT_FOUND),
        (&office.intake, &staff, StatusCode::FORBIDDEN),
    ] {
        let router = router(&office, actor);
        for place in places {
            assert_eq!(get(&router, &format!("/kk{place}")).await.0, answer, "{place}");
        }
    }
}

#[tokio::test]
async fn three_voices_stand_apart_and_their_difference_is_named() {
    let test = db::testkit::sqlite().await;
    let office = TestOffice::new(test.db.clone()).await;
    let (_, id) = published(&office).await;
    let place = format!("/en/reforms/measures/{id}");
    let (focal, treaties) = (router(&office, &office.focal), router(&office, &office.treaties));
    let report = format!("/en/office/measures/mine/{id}/report");
    let (status, back, _) = send(&focal, multipart(&report, REPORT, None)).await;
    assert_eq!((status, back), (StatusCode::SEE_OTHER, format!("/en/office/measures/mine/{id}")));
    let say = format!("/en/office/measures/{id}/say");
    let (status, _, page) =
        send(&treaties, multipart(&say, &[&[("voice", "office")], &REPORT[1..]].concat(), None)).await;
    assert_eq!(status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(page.contains("href=\"#ev1_shows\"") && page.contains("38 орында шарт бар."), "what was typed is kept");
    let mut found = [&[("voice", "office")], &REPORT[1..]].concat();
    found[4] = ("grade", "steps:partly");
    found.push(("file_shows", "effect"));
    let (status, ..) = send(&treaties, multipart(&say, &found, Some(("visits.txt", "24 places, 11 of them")))).await;
    assert_eq!(status, StatusCode::SEE_OTHER);

    let public = router(&office, &Actor::public());
    let (_, _, page) = get(&public, &place).await;
    assert!(page.contains("The institution finds: Carried out in part"));
    assert!(page.contains("The State says more was done than the institution found."));
    assert!(page.contains("lang=\"kk\">38 орында"), "another language is said to be one");
    assert!(page.contains("href=\"https://example.org/order\"") && page.contains("shows that an act was adopted"));
    assert!(!page.contains("treaty-officer") && !page.contains("Officer 07"), "never a person of the house");
    let file = page.split("href=\"").find(|part| part.starts_with("/en/reforms/evidence/")).unwrap();
    let (status, _, content) = get(&public, file.split('"').next().unwrap()).await;
    assert_eq!((status, content.as_str()), (StatusCode::OK, "24 places, 11 of them"));
    let (_, _, page) = get(&public, &format!("{place}?on=2026-11-01")).await;
    assert!(page.contains("On that day this measure had not been published") && !page.contains("38 орында"));
    let (status, _, page) = get(&public, &format!("{place}?on=yesterday")).await;
    assert_eq!(status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(page.contains("Write the day as"));
}

#[tokio::test]
async fn an_officer_enters_a_programme_and_a_measure_by_forms_without_javascript() {
    let test = db::testkit::sqlite().await;
    let office = TestOffice::new(test.db.clone()).await;
    let staff = router(&office, &office.treaties);
    let form = "title_kk=%D0%9A&kind=president&giver_kk=%D0%9F&date_day=2&date_month=9&date_year=2024&certainty=unknown&directions=1+%7C+A";
    let (status, _, page) =
        post(&staff, "/en/office/programmes/new", &form.replace("date_month=9", "date_month=19")).await;
    assert_eq!(status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(page.contains("href=\"#date_month\"") && !page.contains("Give the day"), "{page}");
    let (status, place, _) = post(&staff, "/en/office/programmes/new", form).await;
    assert_eq!(status, StatusCode::SEE_OTHER);
    let new = format!("{place}/measures/new");
    let measure =
        "reference=1.1&direction=1&text_en=Continue+the+work&involved=health&involved=justice&rights=no-torture";
    let (status, measure_place, _) = post(&staff, &new, measure).await;
    assert_eq!(status, StatusCode::SEE_OTHER);
    let (_, _, page) = get(&staff, &measure_place).await;
    assert!(page.contains("There is no last day") && page.contains("Not translated yet"), "advice, and no refusal");
    assert!(page.contains("Ministry of Health; Ministry of Justice"));
    let (status, _, page) = post(&staff, &new, measure).await;
    assert_eq!(status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(page.contains("has a measure of this number") && page.contains("Continue the work"));
    let (status, ..) = post(&staff, &format!("{place}/publish"), "").await;
    assert_eq!(status, StatusCode::SEE_OTHER);
    let id = measure_place.rsplit('/').next().unwrap();
    let public = router(&office, &Actor::public());
    assert_eq!(get(&public, &format!("/en/reforms/measures/{id}")).await.0, StatusCode::OK);
    let (status, _, page) =
        post(&staff, &format!("{measure_place}/edit"), "version=1&reference=1.1&text_en=Do+it").await;
    assert_eq!(status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(page.contains("Say why it is corrected"));
}

#[tokio::test]
async fn small_counts_of_complaints_are_not_shown_beside_a_measure() {
    let test = db::testkit::sqlite().await;
    let office = TestOffice::new(test.db.clone()).await;
    let (of, id) = published(&office).await;
    let public = router(&office, &Actor::public());
    let place = format!("/en/reforms/measures/{id}");
    assert!(get(&public, &place).await.2.contains("No figures have been published"));
    let staff = router(&office, &office.treaties);
    assert_eq!(post(&staff, &format!("/en/office/programmes/{of}/count"), "").await.0, StatusCode::SEE_OTHER);
    let (_, _, page) = get(&public, &place).await;
    let table = page.split("id=\"bearing\"").nth(1).unwrap().split("</section>").next().unwrap();
    assert!(table.contains("31 October 2026") && table.contains("not shown, to protect people"), "{table}");
    assert!(!table.contains(">2<") && !table.contains(">9<"), "{table}");
    // Nobody knew of it on the day before it was published.
    assert!(get(&public, &format!("{place}?on=2026-11-01")).await.2.contains("had not been published"));
}

#[tokio::test]
async fn machines_read_the_same_as_people() {
    let test = db::testkit::sqlite().await;
    let office = TestOffice::new(test.db.clone()).await;
    let (of, id) = published(&office).await;
    let today = office.desk.today();
    voices::say(&office.desk, &office.treaties, id, &saying(Voice::Office, today, "partly", &[Shows::Effect]))
        .await
        .unwrap();
    let public = router(&office, &Actor::public());
    let json = async |place: &str| -> (StatusCode, serde_json::Value) {
        let (status, _, body) = get(&public, place).await;
        (status, serde_json::from_str(&body).unwrap_or_default())
    };
    let (status, measures) = json(&format!("/api/v1/reforms/measures?programme={of}&body=health")).await;
    assert_eq!((status, measures["items"].as_array().unwrap().len()), (StatusCode::OK, 1));
    let voice = &measures["items"][0]["voices"][0];
    assert_eq!((voice["voice"].as_str(), voice["sense"].as_str()), (Some("office"), Some("partly")));
    assert_eq!(voice["evidence"][0]["shows"], "effect");
    let (_, then) = json("/api/v1/reforms/measures?on=2026-11-01").await;
    assert_eq!(then["items"].as_array().unwrap().len(), 0);
    assert_eq!(json("/api/v1/reforms/measures?body=justice").await.1["items"].as_array().unwrap().len(), 0);
    assert_eq!(json("/api/v1/reforms/measures?on=soon").await.0, StatusCode::UNPROCESSABLE_ENTITY);
    assert_eq!(json("/api/v1/reforms/programmes").await.1["items"][0]["kind"], "decree");
    let (status, _, feed) = get(&public, &format!("/ru/reforms/feed.atom?measure={id}")).await;
    assert_eq!(status, StatusCode::OK);
    assert!(
        feed.matches("<entry>").count() == 2
            && feed.contains(&format!("http://arasha.example/ru/reforms/measures/{id}"))
    );
    let (_, _, csv) = get(&public, "/ru/reforms/measures.csv").await;
    assert!(csv.starts_with('\u{feff}') && csv.contains("steps:partly,2026-11-02"), "{csv}");
}
