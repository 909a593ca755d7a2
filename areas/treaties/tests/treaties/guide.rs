//! The guide, walked by posting its forms: nothing stands in an address, and nothing is kept.

use crate::room::{Reply, Room, get, post};
use axum::http::StatusCode;

/// The fields a page carries on, as the browser would send them.
fn carried(page: &Reply) -> String {
    let fields = page.body.split("<input type=\"hidden\" name=\"").skip(1).filter_map(|rest| {
        let (name, rest) = rest.split_once("\" value=\"")?;
        Some(format!("{name}={}", rest.split('"').next()?))
    });
    fields.collect::<Vec<_>>().join("&")
}

async fn answer(room: &Room, page: &Reply, lang: &str, answers: &str) -> Reply {
    let next = post(&room.public(), &format!("/{lang}/treaties/guide"), &format!("{}&{answers}", carried(page))).await;
    assert!(next.place.is_empty() && next.cache == "no-store", "{}", next.cache);
    next
}

/// The answers of somebody who was beaten in custody, went through all courts, and gives their name.
const ANSWERS: [&str; 6] = [
    "topic=torture&topic=race",
    "who=myself",
    "when_day=1&when_month=5&when_year=2024&goes_on=over",
    "courts=last&decided_day=15&decided_month=7&decided_year=2026",
    "before=no",
    "named=unpublished",
];

#[tokio::test]
async fn a_person_answers_a_question_a_page_and_learns_what_each_committee_looks_at() {
    let test = db::testkit::sqlite().await;
    let room = Room::new(test.db.clone());
    for lang in ["kk", "ru", "en"] {
        let mut page = get(&room.public(), &format!("/{lang}/treaties/guide")).await;
        assert!(page.is_whole(), "{}", page.body);
        page = post(&room.public(), &format!("/{lang}/treaties/guide"), "").await;
        for answers in ANSWERS {
            assert!(page.status == StatusCode::OK && page.is_whole(), "{}", page.body);
            assert!(page.body.contains("method=\"post\""));
            page = answer(&room, &page, lang, answers).await;
        }
        assert!(page.status == StatusCode::OK && page.is_whole(), "{}", page.body);
        assert!(
            page.body.contains("ICCPR-OP1, 5(2)(a)") && page.body.contains("ohchr-petitions@un.org"),
            "{}",
            page.body
        );
    }
}

#[tokio::test]
async fn the_result_names_days_articles_and_who_decides() {
    let test = db::testkit::sqlite().await;
    let room = Room::new(test.db.clone());
    let mut page = post(&room.public(), "/en/treaties/guide", "").await;
    for answers in ANSWERS {
        page = answer(&room, &page, "en", answers).await;
    }
    for words in [
        "Only the committee itself decides",
        "Last day: 15 January 2027",
        "after 15 July 2031",
        "ICERD, 14(5)",
        "CCPR/C/3/Rev.12, 99(c)",
        "href=\"/en/complain\"",
        "https://www.ohchr.org/en/treaty-bodies/individual-communications",
    ] {
        assert!(page.body.contains(words), "{words}: {}", page.body);
    }
    // an answer can be changed, and the others stay
    let back = answer(&room, &page, "en", "go=courts").await;
    assert!(
        back.body.contains("value=\"last\" checked") && back.body.contains("name=\"topic\" value=\"race\""),
        "{}",
        back.body
    );
}

#[tokio::test]
async fn what_is_missing_is_asked_for_and_what_was_typed_stays() {
    let test = db::testkit::sqlite().await;
    let room = Room::new(test.db.clone());
    let wrong =
        post(&room.public(), "/en/treaties/guide", "step=when&topic=torture&when_day=31&when_month=2&when_year=2024")
            .await;
    assert_eq!(wrong.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(wrong.body.contains("href=\"#when_day\"") && wrong.body.contains("href=\"#goes_on\""), "{}", wrong.body);
    assert!(wrong.body.contains("value=\"31\"") && wrong.body.contains("name=\"topic\" value=\"torture\""));
    let ahead =
        post(&room.public(), "/en/treaties/guide", "step=when&when_day=28&when_month=11&when_year=2026&goes_on=over")
            .await;
    assert_eq!(ahead.status, StatusCode::UNPROCESSABLE_ENTITY);
    // nobody is asked in an address
    let by_address = get(&room.public(), "/en/treaties/guide?topic=torture&step=named&named=yes").await;
    assert!(!by_address.body.contains("value=\"torture\""));
    // whatever a program posts, a page comes back
    let nonsense =
        post(&room.public(), "/en/treaties/guide", "step=named&named=yes&topic=%3Cb%3E&who=x&courts=y").await;
    assert!(
        nonsense.status == StatusCode::OK && nonsense.is_whole() && !nonsense.body.contains("<b>&"),
        "{}",
        nonsense.body
    );
}

#[tokio::test]
async fn an_answer_is_in_no_log_of_ours_since_it_is_in_no_address() {
    let test = db::testkit::sqlite().await;
    let room = Room::new(test.db.clone());
    let mut page = post(&room.public(), "/en/treaties/guide", "").await;
    for answers in ANSWERS {
        assert!(!page.body.contains("?topic=") && !page.body.contains("&amp;who="), "{}", page.body);
        page = answer(&room, &page, "en", answers).await;
    }
    let links: Vec<&str> = page.body.split("href=\"").skip(1).filter_map(|l| l.split('"').next()).collect();
    assert!(links.iter().all(|l| !l.contains("torture")), "{links:?}");
}
