//! Pages and news, the search, the sitemap and the first page.

use crate::room::{Room, get, post};
use base::{Lang, Trilingual};
use db::Db;
use exchange::Later;
use exchange::events::{Consumer, Envelope, Event};
use exchange::public::{Standing, keep_standing};
use publications::actions::site as acts;
use publications::model::site::{Content, Kind, PageId, Typed};
use quick_xml::Reader;
use quick_xml::events::Event as Xml;

/// The index of what is public, as `app` keeps it.
struct Index<'a>(&'a Room);

impl Consumer for Index<'_> {
    fn name(&self) -> &'static str {
        "public-index"
    }

    fn handle<'a>(&'a self, tx: &'a mut db::WriteTx, event: &'a Envelope) -> Later<'a, ()> {
        Box::pin(async move {
            match &event.event {
                Event::Published(document) => exchange::public::publish(tx, event.at, document).await,
                Event::Withdrawn(id) => exchange::public::withdraw(tx, &self.0.desk.world, *id).await,
                _ => Ok(()),
            }
        })
    }
}

async fn dispatch(room: &Room) {
    let desk = &room.desk;
    while exchange::events::dispatch(&desk.db, &desk.world, &[&Index(room)]).await.unwrap().handled > 0 {}
}

/// In Kazakh and Russian, not in English.
fn content(room: &Room) -> Content {
    let typed = Typed {
        title_kk: "Қабылдау кестесі".into(),
        lead_kk: "Қай күні келуге болады".into(),
        body_kk: "Дүйсенбіде. <script>alert(1)</script>".into(),
        title_ru: "Часы приёма".into(),
        body_ru: "По понедельникам.".into(),
        ..Typed::default()
    };
    typed.read(room.desk.today(), None).unwrap()
}

async fn published(room: &Room, kind: Kind, slug: &str) -> PageId {
    let id = acts::add(&room.desk, &room.editor, kind, slug, &content(room)).await.unwrap();
    acts::publish(&room.desk, &room.editor, id, 1).await.unwrap();
    dispatch(room).await;
    id
}

/// Elements of what must be well-formed.
fn elements(xml: &str) -> Vec<String> {
    let mut reader = Reader::from_str(xml);
    let mut names = vec![];
    loop {
        match reader.read_event().unwrap() {
            Xml::Eof => return names,
            Xml::Start(e) | Xml::Empty(e) => names.push(e.name().as_ref().to_owned()),
            _ => {}
        }
    }
}

db::both_engines! {
    async fn a_reader_gets_what_is_there_and_is_told_in_which_language(db: Db) {
        let room = Room::new(db);
        published(&room, Kind::Page, "reception").await;
        let public = room.public();
        let kk = get(&public, "/kk/pages/reception").await;
        assert!(kk.is_whole() && kk.body.contains("<h1>Қабылдау кестесі</h1>"), "{}", kk.body);
        assert!(kk.body.contains("&lt;script&gt;alert(1)&lt;/script&gt;") && !kk.body.contains("<script>alert"));
        assert!(!kk.body.contains("Қазақша</p>"), "nothing is said of the language where it is the reader's");
        let en = get(&public, "/en/pages/reception").await;
        assert!(en.is_whole() && en.body.contains(r#"<h1><span lang="kk">Қабылдау кестесі</span></h1>"#), "{}", en.body);
        assert!(en.body.contains(r#"<div class="prose" lang="kk">"#) && en.body.contains("so far: Қазақша."), "{}", en.body);
        assert!(en.body.contains(r#"<link rel="canonical" href="http://arasha.example/en/pages/reception">"#));
        assert!(en.body.contains(r#"<link rel="alternate" hreflang="ru" href="http://arasha.example/ru/pages/reception">"#));
        assert_eq!(get(&public, "/kk/news/reception").await.status, 404, "it is no news");
        let editor = room.router(&room.editor);
        let list = get(&editor, "/en/office/site?kind=page").await;
        assert!(list.is_whole() && list.row("Қабылдау").contains("English"), "{}", list.body);
    }

    async fn what_is_withdrawn_leads_nowhere_and_is_not_found(db: Db) {
        let room = Room::new(db);
        let id = published(&room, Kind::News, "reception").await;
        let public = room.public();
        for place in ["/kk/news/reception", "/kk/news", "/kk/", "/kk/publications", "/kk/feed.atom", "/sitemap.xml"] {
            let page = get(&public, place).await;
            assert!(page.status == 200 && page.body.contains("reception"), "{place}: {}", page.body);
        }
        acts::withdraw(&room.desk, &room.editor, id).await.unwrap();
        dispatch(&room).await;
        assert_eq!(get(&public, "/kk/news/reception").await.status, 404);
        for place in ["/kk/news", "/kk/", "/kk/publications", "/kk/feed.atom", "/sitemap.xml", "/kk/search?q=қабылдау"] {
            assert!(!get(&public, place).await.body.contains("/news/reception"), "{place}");
        }
        acts::publish(&room.desk, &room.editor, id, 1).await.unwrap();
        assert_eq!(get(&public, "/kk/news/reception").await.status, 200);
    }

    async fn the_search_finds_kazakh_words_typed_with_russian_letters(db: Db) {
        let room = Room::new(db);
        published(&room, Kind::News, "reception").await;
        let public = room.public();
        for typed in ["қабылдау", "кабылдау", "КАБЫЛДАУ кестес", "дуйсенби", "приём", "приемная"] {
            let page = get(&public, &format!("/kk/search?q={}", typed.replace(' ', "+"))).await;
            let finds = typed != "приемная";
            assert!(page.is_whole());
            assert_eq!(page.body.contains("/kk/news/reception"), finds, "{typed}");
            assert!(page.body.contains(&format!(r#"value="{typed}""#)), "what was typed is kept: {typed}");
        }
        assert!(get(&public, "/kk/search?q=кабылдау&kind=news").await.body.contains("/kk/news/reception"));
        let none = get(&public, "/ru/search?q=%22%3E%3Cb%3E&kind=treaty").await;
        assert!(none.is_whole() && !none.body.contains("value=\"\"><b>") && none.body.contains("/ru/complain"), "{}", none.body);
        assert!(!get(&public, "/ru/search").await.body.contains("/ru/news/reception"), "nothing was asked");
    }

    async fn a_sitemap_and_a_feed_are_well_formed(db: Db) {
        let room = Room::new(db);
        published(&room, Kind::News, "reception").await;
        let titles = Trilingual { kk: "Басты & бет".into(), ru: "Главная".into(), en: "Start".into() };
        let start = Standing { path: "/".into(), kind: "page", titles, text: String::new() };
        let mut tx = room.desk.db.write().await.unwrap();
        keep_standing(&mut tx, &room.desk.world, &[start]).await.unwrap();
        tx.commit().await.unwrap();
        let public = room.public();
        let map = get(&public, "/sitemap.xml").await.body;
        assert_eq!(elements(&map).iter().filter(|e| *e == "url").count(), 2 * Lang::ALL.len(), "{map}");
        assert!(map.contains("<loc>http://arasha.example/en/news/reception</loc>"));
        let feed = get(&public, "/ru/feed.atom").await.body;
        assert_eq!(elements(&feed).iter().filter(|e| *e == "entry").count(), 1, "{feed}");
        assert!(feed.contains("Часы приёма") && feed.contains(r#"href="http://arasha.example/ru/news/reception""#));
        let robots = get(&public, "/robots.txt").await.body;
        assert!(robots.contains("Disallow: /kk/office/") && robots.contains("Sitemap: http://arasha.example/sitemap.xml"));
    }

    async fn who_may_not_publish_does_not(db: Db) {
        let room = Room::new(db);
        let head = room.router(&room.head);
        let form = "kind=news&slug=reception&title_en=Reception&body_en=On+Mondays";
        let sent = post(&head, "/en/office/site/new", form).await;
        assert_eq!(sent.status, 303, "{}", sent.body);
        let page = get(&head, &sent.place).await;
        assert!(page.is_whole() && !page.body.contains("/publish\""), "{}", page.body);
        let published = post(&head, &format!("{}/publish", sent.place), "version=1").await;
        assert_eq!(published.status, 403);
        assert_eq!(get(&room.public(), "/en/news/reception").await.status, 404);
        let intake = room.router(&room.intake);
        assert_eq!(get(&intake, "/en/office/site").await.status, 403);
        assert_eq!(post(&intake, "/en/office/site/new", form).await.status, 403);
        assert_eq!(get(&room.public(), "/en/office/site").await.status, 404);
        let editor = room.router(&room.editor);
        assert_eq!(post(&editor, &format!("{}/publish", sent.place), "version=1").await.status, 303);
        assert_eq!(get(&room.public(), "/en/news/reception").await.status, 200);
    }

    async fn a_new_wording_waits_and_nobody_writes_over_another(db: Db) {
        let room = Room::new(db);
        let id = published(&room, Kind::Page, "reception").await;
        let editor = room.router(&room.editor);
        let place = format!("/en/office/site/{}", id.0.simple());
        let form = |version: u8, act: &str| {
            format!("version={version}&act={act}&title_en=Reception&body_en=On+**Fridays**")
        };
        let look = post(&editor, &format!("{place}/edit"), &form(1, "preview")).await;
        assert!(look.status == 200 && look.is_whole() && look.body.contains("<strong>Fridays</strong>"), "{}", look.body);
        assert!(look.body.contains("On **Fridays**"), "what was typed is kept");
        assert_eq!(post(&editor, &format!("{place}/edit"), &form(1, "keep")).await.status, 303);
        assert_eq!(post(&editor, &format!("{place}/edit"), &form(1, "keep")).await.status, 409);
        let public = get(&room.public(), "/en/pages/reception").await.body;
        assert!(public.contains("Қабылдау") && !public.contains("Fridays"), "{public}");
        assert_eq!(post(&editor, &format!("{place}/review"), "version=2").await.status, 409, "one's own");
        assert_eq!(post(&editor, &format!("{place}/publish"), "version=1").await.status, 409);
        let head = room.router(&room.head);
        assert_eq!(post(&head, &format!("{place}/review"), "version=2").await.status, 303);
        assert_eq!(post(&editor, &format!("{place}/publish"), "version=2").await.status, 303);
        assert!(get(&room.public(), "/en/pages/reception").await.body.contains("Fridays"));
    }

    async fn a_form_with_mistakes_comes_back_as_it_was_typed(db: Db) {
        let room = Room::new(db);
        published(&room, Kind::News, "reception").await;
        let editor = room.router(&room.editor);
        let form = "kind=news&slug=reception&title_ru=%D0%9F%D1%80%D0%B8%D1%91%D0%BC&body_ru=x";
        let taken = post(&editor, "/ru/office/site/new", form).await;
        assert!(taken.status == 422 && taken.is_whole() && taken.body.contains("#slug"), "{}", taken.body);
        let wrong = "kind=news&slug=A+B&title_ru=%D0%9F%D1%80%D0%B8%D1%91%D0%BC&ends_day=40";
        let back = post(&editor, "/ru/office/site/new", wrong).await;
        assert_eq!(back.status, 422);
        for part in ["#slug", "#body_ru", "#ends_day", "value=\"A B\"", "value=\"Приём\"", "value=\"40\""] {
            assert!(back.body.contains(part), "{part} in {}", back.body);
        }
    }

    async fn news_goes_from_the_first_page_when_its_time_is_over(db: Db) {
        let room = Room::new(db);
        let today = room.desk.today();
        for (slug, days) in [("old", -1), ("fresh", 0)] {
            let content = Content { day: today.plus_days(-9), ends: Some(today.plus_days(days)), ..content(&room) };
            let id = acts::add(&room.desk, &room.editor, Kind::News, slug, &content).await.unwrap();
            acts::publish(&room.desk, &room.editor, id, 1).await.unwrap();
        }
        let public = room.public();
        let start = get(&public, "/ru/").await;
        assert!(start.is_whole() && start.body.contains("/ru/news/fresh") && !start.body.contains("/ru/news/old"));
        assert!(start.body.contains("/ru/complain") && start.body.contains("tel:112"));
        let list = get(&public, "/ru/news").await.body;
        assert!(list.contains("/ru/news/old") && list.contains("/ru/news/fresh"));
    }
}
