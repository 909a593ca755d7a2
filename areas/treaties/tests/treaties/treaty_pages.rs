//! Pages about treaties, through the router, without JavaScript and without a socket.

use crate::room::{Room, get, post};
use axum::http::StatusCode;

#[tokio::test]
async fn second_optional_protocol_on_1_march_2021_was_law_and_not_deposited() {
    let test = db::testkit::sqlite().await;
    let router = Room::new(test.db.clone()).public();
    let list = get(&router, "/en/treaties?on=2021-03-01").await;
    assert!(list.status == StatusCode::OK && list.is_whole(), "{}", list.body);
    let row = list.row("ICCPR-OP2");
    for words in [
        "23 September 2020",
        "2 January 2021, No. 404-VI",
        "not yet",
        "Law adopted, not deposited",
        "read in the source",
    ] {
        assert!(row.contains(words), "{words}: {row}");
    }
    assert!(!row.contains("2022") && row.contains("?on=2021-03-01"), "{row}");
    let page = get(&router, "/en/treaties/iccpr-op2?on=2021-03-01").await;
    assert!(page.is_whole() && page.body.contains("The treaty does not bind the State yet"), "{}", page.body);
    assert!(page.row("24 March 2022").contains("after this day"));
    let then = get(&router, "/en/treaties/iccpr-op2?on=2022-06-24").await;
    assert!(then.body.contains("The treaty binds the State."));
}

#[tokio::test]
async fn four_of_the_eight_committees_on_1_march_2021() {
    let test = db::testkit::sqlite().await;
    let router = Room::new(test.db.clone()).public();
    let page = get(&router, "/en/treaties/committees?on=2021-03-01").await;
    assert!(page.is_whole() && page.body.contains("4 of the 8 committees"), "{}", page.body);
    for (name, words) in [
        ("Human Rights Committee", "Yes, since 30 September 2009"),
        ("Committee against Torture", "Yes, since 21 February 2008"),
        ("Committee on the Elimination of Racial", "Yes, since 29 May 2008"),
        ("Committee on the Elimination of Discrimination against Women", "Yes, since 24 November 2001"),
        ("Committee on Migrant Workers", "In force for nobody yet"),
        ("Committee on Enforced Disappearances", ">No</span>"),
    ] {
        let row = page.row(name);
        assert!(row.contains(words), "{name}: {row}");
    }
    // six months before one committee, twelve before others, and three for the State's reply
    assert!(page.body.contains("6 months after the last decision at home (ICERD, 14(5))"));
    let late = get(&router, "/en/treaties/committees").await;
    assert!(late.body.contains("Of 3 more it is not known"), "{}", late.body);
}

#[tokio::test]
async fn disability_protocol_is_shown_as_unknown_and_its_committee_never_as_yes() {
    let test = db::testkit::sqlite().await;
    let router = Room::new(test.db.clone()).public();
    let page = get(&router, "/en/treaties/crpd-op").await;
    assert!(page.is_whole());
    for words in ["Not known", "known to be unknown", "11 December 2008", "October 2020", "7 June 2023", "8-VIII"] {
        assert!(page.body.contains(words), "{words}: {}", page.body);
    }
    assert!(!page.body.contains("Yes, since"));
    let committees = get(&router, "/en/treaties/committees").await;
    let row = committees.row("Committee on the Rights of Persons with Disabilities");
    assert!(row.contains("Not known") && !row.contains("Yes"), "{row}");
}

#[tokio::test]
async fn every_page_is_whole_in_three_languages_and_nonsense_is_no_day() {
    let test = db::testkit::sqlite().await;
    let room = Room::new(test.db.clone());
    let router = room.public();
    let keys: Vec<&str> = room.desk.rulebook.instruments.iter().map(|i| i.key.as_str()).collect();
    for lang in ["kk", "ru", "en"] {
        let places = ["treaties", "treaties/committees", "treaties/guide"].map(str::to_owned);
        for place in places.into_iter().chain(keys.iter().map(|k| format!("treaties/{k}"))) {
            let page = get(&router, &format!("/{lang}/{place}?on=1990-01-01")).await;
            assert!(page.status == StatusCode::OK && page.is_whole(), "{lang} {place}: {}", page.body);
        }
    }
    for place in ["treaties", "treaties/committees", "treaties/cat"] {
        let page = get(&router, &format!("/en/{place}?on=%3Cb%3Eyesterday")).await;
        assert_eq!(page.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(page.body.contains("href=\"#on\"") && page.body.contains("Write it as 2021-03-01"), "{}", page.body);
        assert!(page.body.contains("&#60;b&#62;yesterday") && !page.body.contains("<b>yesterday"));
    }
    assert_eq!(get(&router, "/en/treaties/udhr").await.status, StatusCode::NOT_FOUND);
}

#[tokio::test]
async fn the_treaty_officer_corrects_a_fact_and_everybody_reads_why() {
    let test = db::testkit::sqlite().await;
    let room = Room::new(test.db.clone());
    let (staff, public) = (room.router(&room.officer), room.public());
    for place in ["", "/crpd-op", "/crpd-op/new", "/crpd-op/crpd-op-deposit"] {
        for lang in ["kk", "ru", "en"] {
            let page = get(&staff, &format!("/{lang}/office/treaty-facts{place}")).await;
            assert!(page.status == StatusCode::OK && page.is_whole(), "{place}: {}", page.body);
        }
        assert_eq!(get(&public, &format!("/en/office/treaty-facts{place}")).await.status, StatusCode::NOT_FOUND);
        let intake = room.router(&room.intake);
        assert_eq!(get(&intake, &format!("/en/office/treaty-facts{place}")).await.status, StatusCode::FORBIDDEN);
    }
    let place = "/en/office/treaty-facts/crpd-op/crpd-op-deposit";
    let form = "seen=0&kind=deposit&on=2024-02-01&certainty=confirmed&source=UN+Treaty+Collection&url=https%3A%2F%2Ftreaties.un.org";
    let again = post(&staff, place, form).await;
    assert_eq!(again.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(again.body.contains("href=\"#reason\"") && again.body.contains("value=\"2024-02-01\""), "{}", again.body);
    let done = post(&staff, place, &format!("{form}&reason=The+notice+was+read.")).await;
    assert_eq!((done.status, done.place.as_str()), (StatusCode::SEE_OTHER, "/en/office/treaty-facts/crpd-op"));
    assert_eq!(post(&staff, place, &format!("{form}&reason=Once+more")).await.status, StatusCode::CONFLICT);
    let page = get(&public, "/en/treaties/crpd-op").await;
    assert!(
        page.body.contains("The treaty binds the State.") && page.body.contains("The notice was read."),
        "{}",
        page.body
    );
    assert!(page.body.contains("2 March 2024") && page.body.contains("Yes, since 2 March 2024"), "{}", page.body);
    let before = get(&public, "/en/treaties/crpd-op?on=2024-03-01").await;
    assert!(before.body.contains("Deposited, not yet in force"));
    let list = get(&staff, "/en/office/treaty-facts/crpd-op").await;
    assert!(list.body.contains("<s>not known</s>") && list.body.contains("replaced"), "{}", list.body);
}
