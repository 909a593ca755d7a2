//! The docket's pages, through the router, without JavaScript and without a socket.

use crate::office::{TestOffice, bytes, get, is_whole, post, upload};
use access::Actor;
use axum::http::StatusCode;
use treaties::model::Procedure;
use treaties::model::communication::Deed;

const NOBODY: &str = "0192f0c1a7b07000800000000000000a";

#[tokio::test]
async fn a_communication_is_opened_recorded_and_read_in_three_languages() {
    let test = db::testkit::sqlite().await;
    let office = TestOffice::new(test.db.clone()).await;
    let staff = office.router(&office.officer);
    let form = "committee=hrc&articles=7%2C9(1)&rights=no-torture&rights=liberty&author=%D0%90%D0%B2%D1%82%D0%BE%D1%80+7&facts=";
    let (status, _, page) = post(&staff, "/en/office/communications/new", form).await;
    assert_eq!(status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(
        page.contains("href=\"#facts\"") && page.contains("value=\"7,9(1)\"") && page.contains("Автор 7"),
        "{page}"
    );
    let (status, place, _) =
        post(&staff, "/en/office/communications/new", &format!("{form}They+beat+him+%3Cb%3E.")).await;
    assert_eq!(status, StatusCode::SEE_OTHER);
    let id = place.rsplit('/').next().unwrap().to_owned();
    let record = format!("/en/office/communications/{id}/record");
    // Nothing is recorded of tomorrow, and what was typed is kept.
    let mut words = vec![
        ("version", "1"),
        ("kind", "registered"),
        ("un_number", "1234/2026"),
        ("day_day", "3"),
        ("day_month", "11"),
        ("day_year", "2026"),
        ("words", "The committee’s letter <i>."),
    ];
    let (status, _, page) = upload(&staff, &record, &words, Some(("letter.txt", "Dear Sir"))).await;
    assert_eq!(status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(page.contains("href=\"#day\"") && page.contains("value=\"1234/2026\"") && page.contains("&#60;i&#62;"));
    words[3].1 = "2";
    let (status, place, _) = upload(&staff, &record, &words, Some(("letter.txt", "Dear Sir"))).await;
    assert_eq!((status, place.as_str()), (StatusCode::SEE_OTHER, record.trim_end_matches("/record")));
    for lang in ["kk", "ru", "en"] {
        let (status, _, page) = get(&staff, &format!("/{lang}/office/communications")).await;
        assert_eq!(status, StatusCode::OK);
        assert!(is_whole(&page) && page.contains("C-2026-001") && page.contains("1234/2026"), "{page}");
        assert!(!page.contains("They beat him"), "a list shows codes only");
        let (status, _, page) = get(&staff, &format!("/{lang}/office/communications/{id}")).await;
        assert_eq!(status, StatusCode::OK);
        assert!(is_whole(&page) && page.contains("They beat him &#60;b&#62;.") && page.contains("Автор 7"), "{page}");
        assert!(page.contains("letter.txt") && page.contains("Treaty officer 1") && page.contains("<progress"));
        for part in ["/record", "/deeds/1"] {
            let (status, _, page) = get(&staff, &format!("/{lang}/office/communications/{id}{part}")).await;
            assert!(status == StatusCode::OK && is_whole(&page), "{page}");
        }
    }
    let (_, _, page) = get(&staff, &format!("/en/office/communications/{id}")).await;
    // Two clocks of the Human Rights Committee, the earlier on top as what comes next.
    assert!(page.contains("Wait for an objection to admissibility") && page.matches("<progress").count() == 2);
    let file = page.split("href=\"").find(|part| part.contains("/files/")).unwrap().split('"').next().unwrap();
    assert_eq!(bytes(&staff, file).await, b"Dear Sir");
    // What does not fit comes back with what was typed.
    words[0].1 = "2";
    let (status, _, page) = upload(&staff, &record, &words, None).await;
    assert_eq!(status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(page.contains("href=\"#kind\"") && page.contains("does not fit") && page.contains("&#60;i&#62;"), "{page}");
    // Somebody else was faster.
    words[0].1 = "1";
    let (status, _, page) = upload(&staff, &record, &words, None).await;
    assert_eq!(status, StatusCode::CONFLICT);
    assert!(page.contains("Go back for your words"), "{page}");
    // Taken back with a reason only.
    let place = format!("/en/office/communications/{id}/deeds/1");
    let (status, _, page) = post(&staff, &place, "version=2&reason=+").await;
    assert!(status == StatusCode::UNPROCESSABLE_ENTITY && page.contains("href=\"#reason\""), "{page}");
    assert_eq!(post(&staff, &place, "version=2&reason=Wrong+file").await.0, StatusCode::SEE_OTHER);
    let (_, _, page) = get(&staff, &format!("/en/office/communications/{id}")).await;
    assert!(page.contains("Taken back by Treaty officer 1") && page.contains("Wrong file"), "{page}");
    assert_eq!(get(&staff, &place).await.0, StatusCode::NOT_FOUND);
}

#[tokio::test]
async fn whoever_has_no_right_or_no_place_finds_nothing() {
    let test = db::testkit::sqlite().await;
    let office = TestOffice::new(test.db.clone()).await;
    let root = office.opened(Procedure::Cat, "Іс.").await;
    office.record(root, "2026-11-02", Deed::Registered).await.unwrap();
    let file = format!("/files/{NOBODY}");
    for (actor, list) in [
        (&Actor::public(), StatusCode::NOT_FOUND),
        (&office.intake, StatusCode::FORBIDDEN),
        (&office.colleague, StatusCode::OK),
    ] {
        let router = office.router(actor);
        assert_eq!(get(&router, "/kk/office/communications").await.0, list);
        assert_eq!(get(&router, "/kk/office/reporting").await.0, list);
        let new = get(&router, "/kk/office/communications/new").await.0;
        assert_eq!(new, list);
        let place = format!("/kk/office/communications/{root}");
        for part in ["", "/record", "/deeds/1", file.as_str()] {
            assert_eq!(get(&router, &format!("{place}{part}")).await.0, StatusCode::NOT_FOUND, "{part}");
        }
        let words = [("version", "2"), ("kind", "note"), ("day_day", "2"), ("day_month", "11"), ("day_year", "2026")];
        assert_eq!(upload(&router, &format!("{place}/record"), &words, None).await.0, StatusCode::NOT_FOUND);
        assert_eq!(post(&router, &format!("{place}/deeds/1"), "version=2&reason=x").await.0, StatusCode::NOT_FOUND);
        let me = actor.who.person().map(|me| me.to_string()).unwrap_or_default();
        let shared = post(&router, &format!("{place}/share"), &format!("person={me}")).await.0;
        assert_eq!(shared, StatusCode::NOT_FOUND);
    }
    let staff = office.router(&office.officer);
    assert_eq!(get(&staff, &format!("/kk/office/communications/{NOBODY}")).await.0, StatusCode::NOT_FOUND);
    // Let in by the form, the colleague finds it.
    let colleague = office.colleague.who.person().unwrap();
    let place = format!("/kk/office/communications/{root}");
    let (status, ..) = post(&staff, &format!("{place}/share"), &format!("person={colleague}")).await;
    assert_eq!(status, StatusCode::SEE_OTHER);
    assert_eq!(get(&office.router(&office.colleague), &place).await.0, StatusCode::OK);
}

#[tokio::test]
async fn nothing_that_was_written_lies_in_clear_on_the_disk() {
    let test = db::testkit::sqlite().await;
    let office = TestOffice::new(test.db.clone()).await;
    let root = office.opened(Procedure::Cat, "Қарлығаштаңба полицияда.").await;
    let staff = office.router(&office.officer);
    let words = [
        ("version", "1"),
        ("kind", "note"),
        ("day_day", "2"),
        ("day_month", "11"),
        ("day_year", "2026"),
        ("words", "Жұлдызгүл сөйледі."),
    ];
    let record = format!("/kk/office/communications/{root}/record");
    assert_eq!(upload(&staff, &record, &words, Some(("Ақшатыр.txt", "Көгершінбай"))).await.0, StatusCode::SEE_OTHER);
    let (status, ..) =
        post(&staff, &format!("/kk/office/communications/{root}/deeds/1"), "version=2&reason=Quyrshaqtas").await;
    assert_eq!(status, StatusCode::SEE_OTHER);
    let db::Options::Sqlite(path) = &test.options else { panic!("SQLite was asked for") };
    let mut lying = vec![];
    for name in ["", "-wal"] {
        lying.extend(std::fs::read(format!("{}{name}", path.display())).unwrap_or_default());
    }
    let folder = office.folder.path().join("files");
    for shelf in std::fs::read_dir(folder).unwrap().flatten() {
        for file in std::fs::read_dir(shelf.path()).unwrap().flatten() {
            lying.extend(std::fs::read(file.path()).unwrap());
        }
    }
    let lies = |word: &str| lying.windows(word.len()).any(|w| w == word.as_bytes());
    for word in ["Қарлығаш", "Тұлғабай", "полицияда", "Жұлдызгүл", "Ақшатыр", "Көгершінбай", "Quyrshaqtas"]
    {
        assert!(!lies(word), "{word} lies in clear");
    }
    assert!(lies("C-2026-001") && lies("no-torture"), "codes stand in clear, and the search finds what is there");
}
