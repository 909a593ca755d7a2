//! Pages and open data of what others recommended, through the router.

use crate::office::TestOffice;
use crate::outside::{file, record, uhri};
use crate::pages::{get, is_whole, post, router, send};
use access::Actor;
use axum::body::Body;
use axum::http::{Request, StatusCode, header};

#[tokio::test]
async fn the_public_searches_in_three_languages_and_nonsense_is_answered() {
    let test = db::testkit::sqlite().await;
    let office = TestOffice::new(test.db.clone()).await;
    let records: Vec<_> = (1..=25).map(|n| record(n, "Ratify the <i>Protocol</i> & \"amend\" it")).collect();
    uhri(&office, &records).await;
    let router = router(&office, &Actor::public());
    for lang in ["kk", "ru", "en"] {
        let list = format!("/{lang}/reforms/recommendations");
        let (status, _, page) = get(&router, &format!("{list}?q=ratified+-children&body=CAT&year=2013")).await;
        assert_eq!(status, StatusCode::OK);
        assert!(is_whole(&page) && page.contains("lang=\"en\">"), "{page}");
        let (_, _, first) = get(&router, &list).await;
        let next = first.split("rel=\"next\" href=\"").nth(1).unwrap().split('"').next().unwrap();
        let (_, _, second) = get(&router, next).await;
        assert!(first.matches("<article").count() == 20 && second.matches("<article").count() == 5);
        let one = first.split("<article").nth(1).unwrap().split("href=\"").nth(1).unwrap().split('"').next().unwrap();
        let (status, _, page) = get(&router, one).await;
        assert!(
            status == StatusCode::OK && is_whole(&page) && page.contains("https://undocs.org/CRC/C/DEM/CO/"),
            "{page}"
        );
        for nonsense in ["%28", "OR", "-", "%22%22", "the", "%F0%9F%98%80", "a+AND+%29"] {
            let (status, _, page) = get(&router, &format!("{list}?q={nonsense}")).await;
            assert!(status == StatusCode::UNPROCESSABLE_ENTITY || status == StatusCode::OK, "{nonsense}");
            assert!(is_whole(&page));
        }
        let (status, _, page) = get(&router, &format!("{list}?q=%28ratify&after=x&position=%3Cb%3E")).await;
        assert!(status == StatusCode::UNPROCESSABLE_ENTITY && page.contains("value=\"(ratify\""), "{page}");
    }
    assert_eq!(
        get(&router, "/kk/reforms/recommendations/0192f0c1a7b07000800000000000000a").await.0,
        StatusCode::NOT_FOUND
    );
}

#[tokio::test]
async fn programs_read_the_same_as_people() {
    let test = db::testkit::sqlite().await;
    let office = TestOffice::new(test.db.clone()).await;
    let records: Vec<_> =
        (1..=120).map(|n| record(n, if n.is_multiple_of(3) { "Ratify, \"now\"" } else { "Amend it" })).collect();
    uhri(&office, &records).await;
    let router = router(&office, &Actor::public());
    let (mut seen, mut next) = (vec![], Some("/api/v1/recommendations?q=-xyz".to_owned()));
    while let Some(place) = next {
        let (status, _, body) = get(&router, &place).await;
        assert_eq!(status, StatusCode::OK);
        let page: serde_json::Value = serde_json::from_str(&body).unwrap();
        assert_eq!(page["total"], 120);
        seen.extend(
            page["recommendations"].as_array().unwrap().iter().map(|r| r["number"].as_str().unwrap().to_owned()),
        );
        next = page["next"].as_str().map(ToOwned::to_owned);
    }
    seen.sort();
    seen.dedup();
    assert_eq!(seen.len(), 120);
    let (_, _, body) = get(&router, "/api/v1/recommendations.csv?q=ratify").await;
    let mut read = csv::Reader::from_reader(body.as_bytes());
    assert_eq!(read.records().filter(|row| row.as_ref().unwrap()[10].ends_with("Ratify, \"now\"")).count(), 40);
    let (status, _, problem) = get(&router, "/api/v1/recommendations.csv?q=%28").await;
    assert!(status == StatusCode::UNPROCESSABLE_ENTITY && problem.contains("\"pointer\":\"q\""), "{problem}");
}

fn upload(origin: &str, state: &str, bytes: &[u8]) -> Request<Body> {
    let mut body = vec![];
    for (name, value) in [("origin", origin), ("state", state)] {
        body.extend(format!("--xx\r\nContent-Disposition: form-data; name=\"{name}\"\r\n\r\n{value}\r\n").bytes());
    }
    body.extend(b"--xx\r\nContent-Disposition: form-data; name=\"file\"; filename=\"export.json\"\r\n\r\n");
    body.extend(bytes);
    body.extend(b"\r\n--xx--\r\n");
    Request::post("/ru/office/outside/imports")
        .header(header::CONTENT_TYPE, "multipart/form-data; boundary=xx")
        .header("sec-fetch-site", "same-origin")
        .body(Body::from(body))
        .unwrap()
}

fn hidden(page: &str, name: &str) -> String {
    page.split(&format!("name=\"{name}\" value=\"")).nth(1).unwrap().split('"').next().unwrap().to_owned()
}

#[tokio::test]
async fn staff_look_at_a_file_first_and_then_take_it() {
    let test = db::testkit::sqlite().await;
    let office = TestOffice::new(test.db.clone()).await;
    let router = router(&office, &office.treaties);
    let bytes = file(&[record(1, "Ratify it"), record(2, "Amend it"), serde_json::json!(7)]);
    let (status, _, preview) = send(&router, upload("uhri", "Kazakhstan", &bytes)).await;
    assert!(status == StatusCode::OK && is_whole(&preview), "{preview}");
    let (_, _, list) = get(&router, "/ru/office/outside").await;
    assert!(is_whole(&list) && !list.contains("<article"), "nothing is stored yet");
    let form = format!("upload={}&origin=uhri&state=Kazakhstan&name=export.json", hidden(&preview, "upload"));
    let (status, import, _) = post(&router, "/ru/office/outside/imports/take", &form).await;
    assert_eq!(status, StatusCode::SEE_OTHER);
    let (status, _, page) = get(&router, &import).await;
    assert!(status == StatusCode::OK && is_whole(&page) && page.contains("export.json"), "{page}");
    let (_, _, list) = get(&router, "/ru/office/outside").await;
    assert_eq!(list.matches("<article").count(), 2);
    let (_, _, imports) = get(&router, "/ru/office/outside/imports").await;
    assert!(is_whole(&imports) && imports.contains(&import));
    // Taken once, the file is gone; a name cannot lead elsewhere.
    for upload in [hidden(&preview, "upload"), "a".repeat(24)] {
        let form = format!("upload={upload}&origin=uhri&state=Kazakhstan&name=export.json");
        assert_eq!(post(&router, "/ru/office/outside/imports/take", &form).await.0, StatusCode::UNPROCESSABLE_ENTITY);
    }
    let form = "upload=..%2F..%2Fetc%2Fpasswd&origin=uhri&state=Kazakhstan&name=x";
    assert_eq!(post(&router, "/ru/office/outside/imports/take", form).await.0, StatusCode::NOT_FOUND);
    let (status, _, page) = send(&router, upload("", "", b"")).await;
    assert!(status == StatusCode::UNPROCESSABLE_ENTITY && page.matches("<li><a href=\"#").count() == 2, "{page}");

    // Two are put together and taken apart.
    let one = list.split("<article").nth(1).unwrap().split("href=\"").nth(1).unwrap().split('"').next().unwrap();
    let other = list.split("<article").nth(2).unwrap().split("href=\"").nth(1).unwrap().split('"').next().unwrap();
    let (status, _, page) = get(&router, one).await;
    assert!(status == StatusCode::OK && is_whole(&page));
    let with = format!("with={}", other.rsplit('/').next().unwrap());
    assert_eq!(post(&router, one, &with).await.0, StatusCode::SEE_OTHER);
    assert!(get(&router, one).await.2.contains(&format!("href=\"{other}\"")));
    assert_eq!(post(&router, one, "").await.0, StatusCode::SEE_OTHER);
    assert!(!get(&router, one).await.2.contains(&format!("href=\"{other}\"")));
}

#[tokio::test]
async fn only_who_keeps_measures_imports_and_strangers_find_nothing() {
    let test = db::testkit::sqlite().await;
    let office = TestOffice::new(test.db.clone()).await;
    for (actor, list, imports) in [
        (&Actor::public(), StatusCode::NOT_FOUND, StatusCode::NOT_FOUND),
        (&office.focal, StatusCode::NOT_FOUND, StatusCode::NOT_FOUND),
        (&office.intake, StatusCode::FORBIDDEN, StatusCode::FORBIDDEN),
        (&office.officer, StatusCode::OK, StatusCode::FORBIDDEN),
        (&office.treaties, StatusCode::OK, StatusCode::OK),
    ] {
        let router = router(&office, actor);
        assert_eq!(get(&router, "/kk/office/outside").await.0, list);
        assert_eq!(get(&router, "/kk/office/outside/imports").await.0, imports);
        let sent = send(&router, upload("uhri", "Kazakhstan", &file(&[record(1, "Ratify it")]))).await;
        assert_eq!(sent.0, imports);
    }
}
