//! Briefings: from invitation to the last promised answer.

use crate::room::{CHAPTER, Reply as Page, Room, get, post, three};
use axum::Router;
use axum::body::Body;
use axum::http::Request;
use base::{Date, Lang, Timestamp, Trilingual};
use db::Db;
use http_body_util::BodyExt as _;
use icalendar::{Calendar, Component as _};
use mail::Mailer;
use pdf::Document;
use publications::actions::briefings as acts;
use publications::actions::briefings::packs::{self, Wanted};
use publications::actions::briefings::papers::{self, Of};
use publications::actions::briefings::questions::{self, Noted};
use publications::actions::briefings::{guests, post as mails};
use publications::model::briefing::guest::{Card, Guest};
use publications::model::briefing::pack::Words;
use publications::model::briefing::{Audience, BriefingId, Event, Fate, Planned, Reply};
use std::path::Path;
use tower::ServiceExt as _;

const NAME: &str = "Guest Nonesuch";
const ADDRESS: &str = "nonesuch@example.org";

fn at(text: &str) -> Timestamp {
    text.parse().unwrap()
}

fn planned() -> Planned {
    Planned {
        event: Event {
            titles: three("Briefing"),
            place: three("Hall"),
            host: three("Commissioner"),
            minutes: 90,
            remind: 3,
            audiences: [Audience::Mission].into(),
            langs: Lang::ALL.into(),
            themes: vec![CHAPTER.to_owned()],
        },
        starts_at: at("2026-12-10T05:00:00Z"),
        since: Date::new(2026, 9, 1).unwrap(),
    }
}

fn guest(n: u32, mail: &str) -> Guest {
    Guest {
        kind: Audience::Mission,
        organisation: format!("Embassy {n:02}"),
        lang: Lang::En,
        card: Card { name: format!("{NAME} {n:02}"), post: "Counsellor".into(), mail: mail.into(), ..Card::default() },
    }
}

/// A briefing with guests, who are invited.
async fn invited(room: &Room, guests: &[Guest]) -> BriefingId {
    let id = acts::add(&room.desk, &room.editor, &planned()).await.unwrap();
    guests::add(&room.desk, &room.editor, id, guests).await.unwrap();
    acts::invite(&room.desk, &room.editor, id).await.unwrap();
    id
}

fn mailer(folder: &Path) -> Mailer {
    Mailer::from_url(&format!("file://{}", folder.display()), "Office <office@example.org>").unwrap()
}

/// The mails that lie in a folder, the oldest first.
fn sent(folder: &Path) -> Vec<String> {
    let mut files: Vec<_> = std::fs::read_dir(folder).unwrap().map(|f| f.unwrap().path()).collect();
    files.sort_by_key(|f| std::fs::metadata(f).unwrap().modified().unwrap());
    files.iter().map(|f| std::fs::read_to_string(f).unwrap()).collect()
}

/// The date in a mail.
fn date(mail: &str) -> Calendar {
    let from = mail.find("BEGIN:VCALENDAR").unwrap();
    let until = mail[from..].find("END:VCALENDAR").unwrap();
    format!("{}END:VCALENDAR\r\n", &mail[from..from + until]).parse().unwrap()
}

fn of_event<'a>(calendar: &'a Calendar, name: &str) -> &'a str {
    calendar.events().next().unwrap().property_value(name).unwrap()
}

/// All that the database holds, as text.
async fn everything(db: &Db) -> String {
    let mut all = String::new();
    let mut tx = db.read().await.unwrap();
    db::dump::dump(&mut tx, &mut |line| {
        all.push_str(line);
        Ok(())
    })
    .await
    .unwrap();
    all
}

/// The link of the first guest, as the page of links shows it.
async fn link(room: &Room, id: BriefingId) -> String {
    let page = get(&room.router(&room.editor), &format!("/en/office/briefings/{id}/links")).await;
    let from = page.body.find("http://arasha.example/en/answer/").unwrap();
    page.body[from..].split('<').next().unwrap().trim_start_matches("http://arasha.example").to_owned()
}

async fn upload(router: &Router, place: &str, table: &str) -> Page {
    let body = format!("--b\r\nContent-Disposition: form-data; name=\"table\"\r\n\r\n{table}\r\n--b--\r\n");
    let request = Request::post(place)
        .header("content-type", "multipart/form-data; boundary=b")
        .header("sec-fetch-site", "same-origin")
        .body(Body::from(body))
        .unwrap();
    let response = router.clone().oneshot(request).await.unwrap();
    let status = response.status();
    let body = response.into_body().collect().await.unwrap().to_bytes();
    Page { status, place: String::new(), cache: String::new(), body: String::from_utf8_lossy(&body).into_owned() }
}

fn noted(guest: Option<publications::model::briefing::GuestId>) -> Noted {
    Noted {
        theme: CHAPTER.to_owned(),
        kind: Audience::Mission,
        guest,
        is_named: false,
        by_mail: guest.is_some(),
        question: three("When will it be done"),
        answer: Trilingual::default(),
        promised: Some((three("Unit of reforms"), Date::new(2026, 12, 20).unwrap())),
        is_public: true,
    }
}

async fn pack(room: &Room, id: BriefingId) {
    let wanted = Wanted {
        since: Date::new(2026, 9, 1).unwrap(),
        on: Date::new(2026, 11, 27).unwrap(),
        themes: vec![CHAPTER.to_owned()],
    };
    packs::make(&room.desk, &room.editor, id, &wanted).await.unwrap();
}

db::both_engines! {
    async fn a_guest_answers_by_a_link_that_the_database_does_not_know(db: Db) {
        let room = Room::new(db.clone());
        let id = invited(&room, &[guest(1, ADDRESS)]).await;
        let link = link(&room, id).await;
        let token = link.rsplit('/').next().unwrap();
        assert!(token.len() >= 32, "{token}");
        let all = everything(&db).await;
        for secret in [token, NAME, ADDRESS, "Counsellor"] {
            assert!(!all.contains(secret), "{secret} lies open");
        }
        assert!(all.contains("Embassy 01"));
        let anybody = room.public();
        let page = get(&anybody, &link).await;
        assert!(page.is_whole() && page.body.contains("Dear Guest Nonesuch 01"), "{}", page.body);
        assert!(!page.body.contains(ADDRESS) && !page.body.contains("Counsellor") && !page.body.contains("Embassy 01"));
        assert_eq!(page.cache, "no-store");
        let nothing = post(&anybody, &link, "").await;
        assert_eq!(nothing.status, 422);
        let nobody = post(&anybody, &link, "reply=deputy").await;
        assert!(nobody.status == 422 && nobody.body.contains("id=\"deputy-error\""), "{}", nobody.body);
        let given = post(&anybody, &link, "reply=deputy&deputy=Second+Nonesuch&deputy_post=Attach%C3%A9").await;
        assert_eq!((given.status.as_u16(), given.place), (303, format!("{link}?done=yes")));
        // It can be changed until the event begins.
        assert_eq!(post(&anybody, &link, "reply=yes&keep=yes").await.status, 303);
        let (known, _) = guests::list(&room.desk, &room.editor, id).await.unwrap();
        let first = known[0].clone();
        assert!(first.row.answer == Reply::Yes && first.card.unwrap().deputy.is_empty());
        assert_eq!(first.row.kept_until, Date::new(2027, 12, 10));
        for nonsense in ["/en/answer/", "/en/answer/x", "/en/answer/%00%D0%B0", &format!("{}x", &link[..link.len() - 1])] {
            assert_eq!(get(&anybody, nonsense).await.status, 404, "{nonsense}");
            assert_eq!(post(&anybody, nonsense, "reply=yes").await.status, 404, "{nonsense}");
        }
        room.desk.world.set(at("2026-12-10T05:00:00Z"));
        assert!(!get(&anybody, &link).await.body.contains("name=\"reply\""));
        assert_eq!(post(&anybody, &link, "reply=no").await.status, 409);
    }

    async fn an_invitation_goes_once_and_again_only_if_it_was_refused(db: Db) {
        let room = Room::new(db);
        let folder = tempfile::tempdir().unwrap();
        let id = invited(&room, &[guest(1, "one@example.org"), guest(2, "two@example.org"), guest(3, "")]).await;
        let nowhere = Mailer::from_url("smtp://127.0.0.1:1", "Office <office@example.org>").unwrap();
        publications::watch(&room.desk, &nowhere).await.unwrap();
        let good = mailer(folder.path());
        // It waits a minute, then goes; two rounds at once send it once.
        publications::watch(&room.desk, &good).await.unwrap();
        assert_eq!(sent(folder.path()).len(), 0);
        room.desk.world.set(at("2026-11-27T05:02:00Z"));
        let (a, b) = tokio::join!(publications::watch(&room.desk, &good), publications::watch(&room.desk, &good));
        a.unwrap();
        b.unwrap();
        for _ in 0..3 {
            publications::watch(&room.desk, &good).await.unwrap();
        }
        assert_eq!(sent(folder.path()).len(), 2);
        // Who is added later is invited too; who has no address stays on the list of links.
        guests::add(&room.desk, &room.editor, id, &[guest(4, "four@example.org")]).await.unwrap();
        publications::watch(&room.desk, &good).await.unwrap();
        assert_eq!(sent(folder.path()).len(), 3);
        // Reminded is, once, who has not answered, three days before.
        let link = link(&room, id).await;
        assert_eq!(post(&room.public(), &link, "reply=no").await.status, 303);
        room.desk.world.set(at("2026-12-06T05:00:00Z"));
        publications::watch(&room.desk, &good).await.unwrap();
        assert_eq!(sent(folder.path()).len(), 3);
        room.desk.world.set(at("2026-12-07T05:00:00Z"));
        for _ in 0..3 {
            publications::watch(&room.desk, &good).await.unwrap();
        }
        let all = sent(folder.path());
        assert_eq!(all.len(), 5);
        assert!(!all[3].contains("one@example.org") && !all[4].contains("one@example.org"));
    }

    async fn what_is_sent_by_hand_is_not_sent_again(db: Db) {
        let room = Room::new(db);
        let folder = tempfile::tempdir().unwrap();
        let id = invited(&room, &[guest(1, "one@example.org")]).await;
        let staff = room.router(&room.editor);
        let page = get(&staff, &format!("/en/office/briefings/{id}/links")).await;
        assert!(page.body.contains("No mail is set up"), "{}", page.body);
        assert_eq!(post(&staff, &format!("/en/office/briefings/{id}/links"), "").await.status, 303);
        assert_eq!(mails::send(&room.desk, &mailer(folder.path())).await.unwrap(), 0);
        let table = get(&staff, &format!("/en/office/briefings/{id}/links.csv")).await;
        assert!(table.body.contains("Embassy 01,Guest Nonesuch 01,one@example.org,en,http://arasha.example/en/answer/"));
    }

    async fn calendars_follow_the_date_and_take_it_off(db: Db) {
        let room = Room::new(db);
        let folder = tempfile::tempdir().unwrap();
        let good = mailer(folder.path());
        let id = invited(&room, &[guest(1, ADDRESS)]).await;
        publications::watch(&room.desk, &good).await.unwrap();
        let moved = Planned { starts_at: at("2026-12-11T09:30:00Z"), ..planned() };
        let version = acts::get(&room.desk, &room.editor, id).await.unwrap().version;
        acts::edit(&room.desk, &room.editor, id, version, &moved).await.unwrap();
        // The same again tells nobody.
        acts::edit(&room.desk, &room.editor, id, version + 1, &moved).await.unwrap();
        assert!(acts::edit(&room.desk, &room.editor, id, version, &moved).await.is_err(), "somebody was faster");
        publications::watch(&room.desk, &good).await.unwrap();
        acts::cancel(&room.desk, &room.editor, id).await.unwrap();
        publications::watch(&room.desk, &good).await.unwrap();
        publications::watch(&room.desk, &good).await.unwrap();
        let dates: Vec<Calendar> = sent(folder.path()).iter().map(|mail| date(mail)).collect();
        let told = |name: &str| dates.iter().map(|d| of_event(d, name).to_owned()).collect::<Vec<_>>();
        let uid = format!("{id}@arasha.example");
        assert_eq!(told("UID"), [uid.clone(), uid.clone(), uid]);
        assert_eq!(told("SEQUENCE"), ["0", "1", "2"]);
        assert_eq!(told("DTSTART"), ["20261210T050000Z", "20261211T093000Z", "20261211T093000Z"]);
        assert_eq!(told("DTEND")[0], "20261210T063000Z");
        assert_eq!(told("STATUS"), ["CONFIRMED", "CONFIRMED", "CANCELLED"]);
        assert_eq!(told("ORGANIZER")[0], "mailto:office@example.org");
        let methods: Vec<_> = dates.iter().map(|d| d.property_value("METHOD").unwrap()).collect();
        assert_eq!(methods, ["REQUEST", "REQUEST", "CANCEL"]);
    }

    async fn a_table_with_mistakes_is_given_back_whole(db: Db) {
        let room = Room::new(db);
        let id = acts::add(&room.desk, &room.editor, &planned()).await.unwrap();
        let staff = room.router(&room.editor);
        let place = format!("/en/office/briefings/{id}/guests/table");
        let head = "kind;organisation;name;post;language;email";
        let good = "mission;Embassy 01;A;B;en;a@example.org";
        let page = upload(&staff, &place, &format!("{head}\n{good}\nembassy;Embassy 02;C;D;de;nowhere")).await;
        assert_eq!(page.status, 422);
        assert!(page.body.contains("Line 3: Write the address as") && page.body.contains("embassy;Embassy 02;C;D;de;nowhere"));
        assert!(guests::list(&room.desk, &room.editor, id).await.unwrap().0.is_empty());
        assert_eq!(upload(&staff, &place, &format!("{head}\n{good}")).await.status, 303);
        assert_eq!(guests::list(&room.desk, &room.editor, id).await.unwrap().0.len(), 1);
        // One by one, with what was typed kept.
        let page = post(&staff, &format!("/en/office/briefings/{id}/guests"), "kind=media&organisation=%3Cb%3E&email=x").await;
        assert!(page.status == 422 && page.body.contains("value=\"&#60;b&#62;\"") && page.body.contains("id=\"language-error\""), "{}", page.body);
    }

    async fn what_is_known_of_guests_goes_on_its_day(db: Db) {
        let room = Room::new(db.clone());
        let id = invited(&room, &[guest(1, ADDRESS), guest(2, "kept@example.org")]).await;
        let second = room.desk.clone();
        let (known, _) = guests::list(&second, &room.editor, id).await.unwrap();
        let token = |n: usize| format!("/en/answer/{}", known[n].card.as_ref().unwrap().token);
        assert_eq!(post(&room.public(), &token(1), "reply=yes&keep=yes").await.status, 303);
        room.desk.world.set(at("2026-12-10T06:00:00Z"));
        guests::came(&room.desk, &room.editor, id, known[0].row.id, true).await.unwrap();
        questions::note(&room.desk, &room.editor, id, &noted(Some(known[0].row.id))).await.unwrap();
        acts::hold(&room.desk, &room.editor, id).await.unwrap();
        let sealed = data_encoding::HEXLOWER.encode(known[0].row.sealed.as_ref().unwrap());
        room.desk.world.set(at("2027-01-08T18:00:00Z"));
        mails::forget(&room.desk).await.unwrap();
        assert_eq!(get(&room.public(), &token(0)).await.status, 200, "its day has not come");
        room.desk.world.set(at("2027-01-09T05:00:00Z"));
        publications::watch(&room.desk, &Mailer::none()).await.unwrap();
        let (after, _) = guests::list(&room.desk, &room.editor, id).await.unwrap();
        assert!(after[0].card.is_none() && after[0].row.organisation == "Embassy 01" && after[0].row.came_at.is_some());
        assert!(after[1].card.is_some(), "they agreed to be kept");
        assert!(questions::of(&room.desk, &room.editor, id).await.unwrap()[0].guest.is_none());
        assert_eq!(get(&room.public(), &token(0)).await.status, 404);
        let all = everything(&db).await.to_lowercase();
        for gone in [sealed.as_str(), "nonesuch", "counsellor"] {
            assert!(!all.contains(gone), "{gone}");
        }
        let page = get(&room.router(&room.editor), &format!("/en/office/briefings/{id}/guests")).await;
        assert!(page.is_whole() && page.body.contains("Embassy 01") && !page.body.contains("Nonesuch 01"));
        // The next briefing takes organisations, and of persons who agreed.
        let later = Planned { starts_at: at("2027-03-01T05:00:00Z"), ..planned() };
        let next = acts::add(&room.desk, &room.editor, &later).await.unwrap();
        assert_eq!(guests::carry(&room.desk, &room.editor, next).await.unwrap(), 2);
        assert_eq!(guests::carry(&room.desk, &room.editor, next).await.unwrap(), 0);
        let (carried, _) = guests::list(&room.desk, &room.editor, next).await.unwrap();
        let names: Vec<_> = carried.iter().map(|g| g.card.as_ref().unwrap().name.clone()).collect();
        assert_eq!(names, ["", "Guest Nonesuch 02"]);
        // A year later they go too.
        room.desk.world.set(at("2027-12-10T05:00:00Z"));
        mails::forget(&room.desk).await.unwrap();
        assert!(guests::list(&room.desk, &room.editor, id).await.unwrap().0[1].card.is_none());
    }

    async fn what_is_said_is_never_handed_out(db: Db) {
        let room = Room::new(db);
        let desk = &room.desk;
        let id = acts::add(desk, &room.editor, &planned()).await.unwrap();
        packs::add_point(desk, &room.editor, id, CHAPTER, &three("Never hand this out")).await.unwrap();
        pack(&room, id).await;
        let mut words = Words::default();
        words.texts.insert("opening".into(), three("Welcome"));
        words.texts.insert("nonsense".into(), three("Lost"));
        packs::set_words(desk, &room.editor, id, 1, words.clone()).await.unwrap();
        assert!(packs::set_words(desk, &room.editor, id, 1, words).await.is_err(), "somebody was faster");
        let opened = packs::open(desk, &room.editor, id).await.unwrap().unwrap();
        let briefing = acts::get(desk, &room.editor, id).await.unwrap();
        for lang in Lang::ALL {
            let of = Of { desk, briefing: &briefing, figures: &opened.figures, lang };
            let text = |document: Document| serde_json::to_string(&document).unwrap();
            let handout = text(Document::Handout(papers::handout(&of, &opened.public(), 40)));
            let slides = text(Document::Slides(papers::slides(&of, &opened.public())));
            let internal = text(Document::Report(papers::internal(&of, &opened.public(), &opened.inside())));
            for paper in [&handout, &slides] {
                assert!(!paper.contains("Never hand this out") && !paper.contains("A likely question"), "{paper}");
                assert!(paper.contains(&format!("A measure {lang}")) && paper.contains("79") && !paper.contains('⟦'), "{paper}");
            }
            assert!(handout.contains(&format!("Welcome {lang}")) && handout.contains(&format!("How it stands {lang}")));
            for inside in ["Never hand this out", "A likely question", "An answer", "Welcome", "A measure", "Begun"] {
                assert!(internal.contains(&format!("{inside} {lang}")), "{inside}");
            }
        }
        let mut words = opened.row.words.0.clone();
        words.left_out.insert(CHAPTER.to_owned());
        packs::set_words(desk, &room.editor, id, 2, words).await.unwrap();
        let opened = packs::open(desk, &room.editor, id).await.unwrap().unwrap();
        let of = Of { desk, briefing: &briefing, figures: &opened.figures, lang: Lang::En };
        let handout = serde_json::to_string(&Document::Handout(papers::handout(&of, &opened.public(), 40))).unwrap();
        assert!(!handout.contains("How it stands") && handout.contains("A measure en"), "left out, and nothing else");
        // Made again it takes the words over, and the numbers stand where they stood.
        pack(&room, id).await;
        let again = packs::open(desk, &room.editor, id).await.unwrap().unwrap();
        assert_eq!((again.row.n, &again.row.words, &again.row.content), (2, &opened.row.words, &opened.row.content));
    }

    async fn a_promise_is_kept_before_the_briefing_is_closed(db: Db) {
        let room = Room::new(db);
        let (desk, editor) = (&room.desk, &room.editor);
        let folder = tempfile::tempdir().unwrap();
        let good = mailer(folder.path());
        let id = invited(&room, &[guest(1, ADDRESS)]).await;
        publications::watch(desk, &good).await.unwrap();
        assert!(questions::note(desk, editor, id, &noted(None)).await.is_err(), "it has not begun");
        desk.world.set(at("2026-12-10T06:00:00Z"));
        let (known, _) = guests::list(desk, editor, id).await.unwrap();
        let asker = Some(known[0].row.id);
        questions::note(desk, editor, id, &noted(asker)).await.unwrap();
        let named = Noted { is_named: true, by_mail: false, promised: None, answer: three("At once"), ..noted(asker) };
        questions::note(desk, editor, id, &named).await.unwrap();
        questions::note(desk, editor, id, &Noted { is_named: false, by_mail: false, is_public: false, ..named }).await.unwrap();
        acts::hold(desk, editor, id).await.unwrap();
        let asked = questions::of(desk, editor, id).await.unwrap();
        let kept: Vec<_> = asked.iter().map(|q| (q.organisation.as_str(), q.guest.is_some(), q.state)).collect();
        assert_eq!(kept, [("", true, Fate::Open), ("Embassy 01", false, Fate::Said), ("", false, Fate::Said)]);
        assert!(acts::close(desk, editor, id).await.is_err(), "an answer is owed");
        desk.world.set(at("2026-12-21T05:00:00Z"));
        let staff = room.router(editor);
        let list = get(&staff, "/en/office/briefings").await;
        assert!(list.is_whole() && list.body.contains("Overdue since 20 December"), "{}", list.body);
        let place = format!("/en/office/briefings/{id}/questions/{}/answer", asked[0].id);
        assert_eq!(post(&staff, &place, "answer_kk=a&answer_ru=b").await.status, 422);
        assert_eq!(post(&staff, &place, "answer_kk=kk&answer_ru=ru&answer_en=It+is+done&public=yes").await.status, 303);
        assert_eq!(post(&staff, &place, "answer_kk=kk&answer_ru=ru&answer_en=x").await.status, 409);
        publications::watch(desk, &good).await.unwrap();
        publications::watch(desk, &good).await.unwrap();
        let mails = sent(folder.path());
        assert!(mails.len() == 2 && mails[1].contains("It is done") && mails[1].contains("When will it be done en"));
        assert!(questions::of(desk, editor, id).await.unwrap()[0].guest.is_none(), "it went, so nobody needs to know");
        acts::close(desk, editor, id).await.unwrap();
        questions::keep(desk, editor, id, asked[0].id).await.unwrap();
        questions::keep(desk, editor, id, asked[0].id).await.unwrap();
        let bank = packs::answers(desk, editor, CHAPTER).await.unwrap();
        assert!(bank.len() == 1 && bank[0].answer.en == "It is done");
        // The note, and what may be public with it.
        let public = room.public();
        assert_eq!(get(&public, &format!("/en/briefings/{id}")).await.status, 404);
        assert!(acts::publish(desk, editor, id).await.is_err(), "there is no note");
        let version = acts::get(desk, editor, id).await.unwrap().version;
        acts::write_note(desk, editor, id, version, &three("We met")).await.unwrap();
        acts::publish(desk, editor, id).await.unwrap();
        for lang in Lang::ALL {
            let page = get(&public, &format!("/{lang}/briefings/{id}")).await;
            assert!(page.is_whole() && page.body.contains(&format!("We met {lang}")), "{}", page.body);
            assert_eq!(page.body.matches("<article").count(), 2, "one may not be public");
            let list = get(&public, &format!("/{lang}/briefings")).await;
            assert!(list.is_whole() && list.body.contains(&format!("Unit of reforms {lang}")));
        }
        let page = get(&public, &format!("/en/briefings/{id}")).await.body;
        assert!(page.contains("Embassy 01") && page.contains("It is done") && !page.contains(NAME));
        acts::withdraw(desk, editor, id).await.unwrap();
        assert_eq!(get(&public, &format!("/en/briefings/{id}")).await.status, 404);
    }

    async fn anybody_sees_what_changed_since_we_last_met(db: Db) {
        let room = Room::new(db);
        let public = room.public();
        for lang in Lang::ALL {
            let page = get(&public, &format!("/{lang}/since?from=2026-09-01&until=2026-11-20")).await;
            assert!(page.is_whole() && page.status == 200, "{}", page.body);
            for words in ["A measure", "Not begun", "Begun", "Its source"] {
                assert!(page.body.contains(&format!("{words} {lang}")), "{words}");
            }
        }
        let page = get(&public, "/en/since?from=yesterday&until=2026-11-20").await;
        assert!(page.status == 422 && page.body.contains("Give the day"), "{}", page.body);
        assert_eq!(get(&public, "/en/since?from=2026-11-20&until=2026-09-01").await.status, 422);
        assert_eq!(get(&public, "/en/since").await.status, 200);
    }

    async fn pages_of_the_office_are_whole_and_for_those_who_keep_briefings(db: Db) {
        let room = Room::new(db);
        let staff = room.router(&room.editor);
        let form = "title_kk=a&title_ru=b&title_en=c&place_kk=a&place_ru=b&place_en=c&host_kk=a&host_ru=b&host_en=c\
            &hour=10%3A00&minutes=90&remind=3&audiences=mission&langs=en&themes=complaints\
            &since_day=1&since_month=9&since_year=2026";
        let wrong = post(&staff, "/kk/office/briefings/new", &format!("{form}&day_day=40&day_month=12&day_year=2026")).await;
        assert!(wrong.status == 422 && wrong.is_whole() && wrong.body.contains("value=\"40\""), "{}", wrong.body);
        let made = post(&staff, "/kk/office/briefings/new", &format!("{form}&day_day=10&day_month=12&day_year=2026")).await;
        assert_eq!(made.status, 303, "{}", made.body);
        let id: BriefingId = made.place.rsplit('/').next().unwrap().parse().unwrap();
        assert_eq!(acts::get(&room.desk, &room.editor, id).await.unwrap().starts_at, at("2026-12-10T05:00:00Z"));
        guests::add(&room.desk, &room.editor, id, &[guest(1, ADDRESS)]).await.unwrap();
        acts::invite(&room.desk, &room.editor, id).await.unwrap();
        pack(&room, id).await;
        let (known, _) = guests::list(&room.desk, &room.editor, id).await.unwrap();
        let one = format!("/{id}/guests/{}", known[0].row.id);
        let parts = ["", "/edit", "/note", "/guests", "/links", "/door", "/pack", "/questions"];
        let mut places: Vec<String> = parts.iter().map(|part| format!("/{id}{part}")).collect();
        places.extend([String::new(), "/new".into(), "/answers".into(), one]);
        let (other, nobody) = (room.router(&room.intake), room.public());
        for place in &places {
            for lang in Lang::ALL {
                let page = get(&staff, &format!("/{lang}/office/briefings{place}")).await;
                assert!(page.status == 200 && page.is_whole(), "{lang}{place}: {} {}", page.status, page.body);
            }
            assert_eq!(get(&other, &format!("/en/office/briefings{place}")).await.status, 403, "{place}");
            assert_eq!(get(&nobody, &format!("/en/office/briefings{place}")).await.status, 404, "{place}");
        }
        for paper in ["handout.pdf", "slides.pdf", "pack.pdf", "badges.pdf", "guests.pdf", "guests.csv", "links.csv"] {
            let place = format!("/en/office/briefings/{id}/{paper}");
            assert_eq!(get(&staff, &place).await.status, 200, "{paper}");
            assert_eq!(get(&other, &place).await.status, 403, "{paper}");
            assert_eq!(get(&nobody, &place).await.status, 404, "{paper}");
        }
        // At the door: a button each, and who comes without an invitation.
        let door = format!("/en/office/briefings/{id}/door");
        assert_eq!(post(&staff, &format!("{door}/{}", known[0].row.id), "came=yes").await.status, 303);
        let walk = "kind=media&organisation=Newspaper+01&name=Walk+In&language=ru";
        assert_eq!(post(&staff, &door, walk).await.status, 303);
        let page = get(&staff, &door).await;
        assert!(page.body.contains("2 guests have come"), "{}", page.body);
        assert_eq!(post(&staff, &format!("{door}/{}", known[0].row.id), "came=no").await.status, 303);
        let found = get(&staff, &format!("{door}?q=newspaper")).await;
        assert!(found.body.contains("Newspaper 01") && !found.body.contains("Embassy 01"));
        assert!(found.body.contains("1 guest has come"));
    }
}
