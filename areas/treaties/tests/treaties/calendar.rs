//! The calendar of reports: the office's pages, the public page, and the feed.

use crate::office::{TestOffice, get, is_whole, post};
use access::Actor;
use axum::http::StatusCode;
use db::Db;
use icalendar::{Calendar, Component, EventStatus};
use treaties::actions::cycles;
use treaties::model::cycle::{CycleId, MomentId, TypedCycle, TypedMark};

async fn cycle(office: &TestOffice, procedure: &str, number: &str) -> CycleId {
    let typed = TypedCycle { procedure: procedure.into(), number: number.into(), ..TypedCycle::default() };
    cycles::add(&office.desk, &office.officer, &typed).await.unwrap()
}

fn typed(moment: &str, [day, month, year]: [&str; 3]) -> TypedMark {
    TypedMark {
        moment: moment.into(),
        date_day: day.into(),
        date_month: month.into(),
        date_year: year.into(),
        ..TypedMark::default()
    }
}

async fn mark(office: &TestOffice, cycle: CycleId, mark: &TypedMark) -> MomentId {
    cycles::add_mark(&office.desk, &office.officer, cycle, mark).await.unwrap()
}

fn done(moment: &str, date: [&str; 3]) -> TypedMark {
    TypedMark { done: "yes".into(), symbol: "CAT/C/X/5".into(), ..typed(moment, date) }
}

db::both_engines! {
    async fn dates_are_kept_narrowed_and_paged(db: Db) {
        let office = TestOffice::new(db).await;
        let (cat, upr) = (cycle(&office, "cat", "5").await, cycle(&office, "upr", "4").await);
        mark(&office, cat, &typed("alternative-due", ["15", "1", "2027"])).await;
        mark(&office, cat, &done("report-submitted", ["1", "3", "2026"])).await;
        mark(&office, upr, &typed("mid-term", ["", "6", "2027"])).await;
        let gone = mark(&office, cat, &typed("dialogue", ["", "5", "2027"])).await;
        let off = TypedMark { version: 1, withdrawn: "yes".into(), ..typed("dialogue", ["", "5", "2027"]) };
        cycles::change_mark(&office.desk, &office.officer, cat, gone, &off).await.unwrap();
        let all = cycles::calendar(&office.desk, None, None).await.unwrap();
        let days: Vec<_> = all.planned.iter().map(|m| m.day.to_string()).collect();
        assert_eq!((days, all.past.len()), (vec!["2027-01-15".to_owned(), "2027-06-01".to_owned()], 1));
        let of_upr = cycles::calendar(&office.desk, Some("upr"), None).await.unwrap();
        assert_eq!((of_upr.planned.len(), of_upr.past.len()), (1, 0));
        let mut tx = office.desk.db.read().await.unwrap();
        let (first, next) = treaties::store::cycles::past(&mut tx, None, None, 1).await.unwrap();
        assert_eq!((first.len(), next), (1, None));
        drop(tx);
        for day in ["2", "3"] {
            mark(&office, cat, &done("issues", [day, "3", "2026"])).await;
        }
        let mut tx = office.desk.db.read().await.unwrap();
        let (mut before, mut seen) = (None, vec![]);
        loop {
            let (rows, next) = treaties::store::cycles::past(&mut tx, Some("cat"), before, 1).await.unwrap();
            seen.extend(rows.iter().map(|m| m.day.to_string()));
            before = next;
            if next.is_none() {
                break;
            }
        }
        assert_eq!(seen, ["2026-03-03", "2026-03-02", "2026-03-01"]);
    }
}

#[tokio::test]
async fn a_date_is_entered_marked_and_taken_off_in_the_office_and_two_people_do_not_overwrite_each_other() {
    let test = db::testkit::sqlite().await;
    let office = TestOffice::new(test.db.clone()).await;
    let (one, other) = (office.router(&office.officer), office.router(&office.colleague));
    let (status, _, page) = post(&one, "/en/office/reporting", "procedure=cat&number=").await;
    assert!(status == StatusCode::UNPROCESSABLE_ENTITY && page.contains("href=\"#number\""), "{page}");
    let (status, place, _) = post(&one, "/en/office/reporting", "procedure=cat&number=5").await;
    assert_eq!(status, StatusCode::SEE_OTHER);
    let (status, _, page) = post(&one, &place, "moment=alternative-due&date_day=32&date_month=1&date_year=2027").await;
    assert!(status == StatusCode::UNPROCESSABLE_ENTITY && page.contains("value=\"32\""), "{page}");
    let form = "moment=alternative-due&date_day=15&date_month=1&date_year=2027";
    assert_eq!(post(&one, &place, form).await.0, StatusCode::SEE_OTHER);
    for lang in ["kk", "ru", "en"] {
        let (status, _, page) = get(&one, &place.replace("/en/", &format!("/{lang}/"))).await;
        assert!(status == StatusCode::OK && is_whole(&page) && page.contains("2027"), "{page}");
        let (status, _, page) = get(&one, &format!("/{lang}/office/reporting")).await;
        assert!(status == StatusCode::OK && is_whole(&page) && page.contains("2027"), "{page}");
    }
    let (_, _, page) = get(&one, &place).await;
    let date =
        page.split("href=\"").find(|part| part.contains("/dates/")).unwrap().split('"').next().unwrap().to_owned();
    let (status, _, page) = get(&other, &date).await;
    assert!(status == StatusCode::OK && is_whole(&page) && page.contains("name=\"version\" value=\"1\""), "{page}");
    // Not done before its day.
    let (status, _, page) = post(&one, &date, &format!("version=1&done=yes&{form}")).await;
    assert!(status == StatusCode::UNPROCESSABLE_ENTITY && page.contains("href=\"#date\""), "{page}");
    let moved = "version=1&moment=alternative-due&date_day=20&date_month=1&date_year=2027&symbol=CAT%2FC%2F5";
    assert_eq!(post(&one, &date, moved).await.0, StatusCode::SEE_OTHER);
    let (status, _, page) = post(&other, &date, &format!("version=1&{form}")).await;
    assert!(status == StatusCode::CONFLICT && page.contains("Somebody changed this date"), "{page}");
    let (_, _, page) = get(&one, &place).await;
    assert!(page.contains("20 January 2027") && page.contains("CAT/C/5"), "{page}");
}

#[tokio::test]
async fn anybody_sees_the_calendar_and_the_late_date_in_it() {
    let test = db::testkit::sqlite().await;
    let office = TestOffice::new(test.db.clone()).await;
    let cat = cycle(&office, "cat", "5").await;
    mark(&office, cat, &typed("report-due", ["1", "6", "2026"])).await;
    let url = "https://docs.example/CAT/C/5".to_owned();
    mark(&office, cat, &TypedMark { url: url.clone(), ..done("issues", ["1", "3", "2026"]) }).await;
    let public = office.router(&Actor::public());
    for (lang, name, late) in [
        ("kk", "Азаптауға қарсы комитет", "мерзімі өтті"),
        ("ru", "Комитет против пыток", "срок прошёл"),
        ("en", "Committee against Torture", "the day is over"),
    ] {
        let (status, _, page) = get(&public, &format!("/{lang}/treaties/calendar")).await;
        assert!(status == StatusCode::OK && is_whole(&page), "{page}");
        assert!(page.contains(name) && page.contains(late) && page.contains(&url), "{page}");
        assert!(page.contains("calendar.ics\""));
        let (_, _, page) = get(&public, &format!("/{lang}/treaties/calendar?treaty=upr&before=nonsense")).await;
        assert!(is_whole(&page) && !page.contains(&url) && page.contains("calendar.ics?treaty=upr"), "{page}");
    }
    for place in [format!("/kk/office/reporting/{cat}"), format!("/kk/office/reporting/{cat}/report")] {
        assert_eq!(get(&public, &place).await.0, StatusCode::NOT_FOUND);
        assert_eq!(get(&office.router(&office.intake), &place).await.0, StatusCode::FORBIDDEN);
    }
}

#[tokio::test]
async fn the_feed_reads_back_with_stable_names_whole_days_and_what_was_taken_off() {
    let test = db::testkit::sqlite().await;
    let office = TestOffice::new(test.db.clone()).await;
    let cat = cycle(&office, "cat", "5").await;
    let day = mark(&office, cat, &typed("alternative-due", ["15", "1", "2027"])).await;
    let month = mark(&office, cat, &typed("dialogue", ["", "2", "2028"])).await;
    mark(&office, cat, &done("report-submitted", ["1", "3", "2020"])).await;
    let public = office.router(&Actor::public());
    let read = async |lang: &str| {
        let (status, _, text) = get(&public, &format!("/{lang}/treaties/calendar.ics?treaty=cat")).await;
        assert_eq!(status, StatusCode::OK);
        assert!(text.starts_with("BEGIN:VCALENDAR\r\n") && text.ends_with("END:VCALENDAR\r\n"), "{text}");
        // RFC 5545 asks for 75 octets; the library counts the blank before the last part of a folded line on top.
        assert!(text.split("\r\n").all(|line| line.len() <= 76), "{text}");
        text.parse::<Calendar>().unwrap()
    };
    let property = |calendar: &Calendar, id: MomentId, name: &str| {
        let uid = format!("{id}@arasha.example");
        let event = calendar.events().find(|event| event.get_uid() == Some(uid.as_str())).unwrap();
        event.property_value(name).unwrap_or_default().to_owned()
    };
    let first = read("kk").await;
    assert_eq!(first.events().count(), 2, "what lies long back is not sent");
    assert_eq!(property(&first, day, "DTSTART"), "20270115");
    assert_eq!(property(&first, day, "DTEND"), "20270116");
    assert_eq!(
        (property(&first, month, "DTSTART"), property(&first, month, "DTEND")),
        ("20280201".into(), "20280301".into())
    );
    assert_eq!(property(&first, day, "SEQUENCE"), "0");
    assert!(property(&first, day, "SUMMARY").contains("Біздің баяндаманың мерзімі"));
    assert_eq!(property(&first, month, "DESCRIPTION"), "Тек айы белгілі");
    let title = property(&read("ru").await, day, "SUMMARY");
    assert!(title.contains("Срок нашего доклада") && title.contains("Комитет против пыток"), "{title}");
    office.on("2026-11-05");
    let off = TypedMark { version: 1, withdrawn: "yes".into(), ..typed("alternative-due", ["15", "1", "2027"]) };
    cycles::change_mark(&office.desk, &office.officer, cat, day, &off).await.unwrap();
    let second = read("kk").await;
    assert_eq!(property(&second, day, "SEQUENCE"), "1");
    assert_eq!(property(&second, day, "LAST-MODIFIED"), "20261105T050000Z");
    let uid = format!("{day}@arasha.example");
    let event = second.events().find(|event| event.get_uid() == Some(uid.as_str())).unwrap();
    assert_eq!(event.get_status(), Some(EventStatus::Cancelled));
    assert_eq!(property(&second, month, "LAST-MODIFIED"), "20261102T050000Z");
}
