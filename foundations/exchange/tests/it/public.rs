//! The index of what is public.

use base::{DocumentId, Error, Trilingual, World};
use db::{Cursor, Db, ReadTx};
use exchange::Code;
use exchange::events::PublicDocument;
use exchange::public::{Standing, keep_standing, newest, parts, paths, publish, search, withdraw};

fn report(world: &World, year: u32) -> PublicDocument {
    PublicDocument {
        id: DocumentId::new(world),
        area: "publications".into(),
        kind: "annual-report".into(),
        titles: Trilingual {
            kk: format!("{year} жылғы адам құқықтары туралы баяндама"),
            ru: format!("Доклад о правах человека за {year} год"),
            en: format!("Human rights report {year}"),
        },
        path: format!("/reports/{year}"),
        text: String::new(),
    }
}

async fn found(tx: &mut ReadTx, typed: &str) -> Vec<String> {
    let page = search(tx, typed, None, Cursor::END, 50).await.unwrap();
    page.rows.into_iter().map(|l| l.document.path).collect()
}

db::both_engines! {
    async fn documents_are_found_by_beginnings_of_words_however_spelt(db: Db) {
        let world = crate::world();
        let mut tx = db.write().await.unwrap();
        for year in [2024, 2025] {
            let document = PublicDocument { text: "Ёлка; torture — қамау".into(), ..report(&world, year) };
            publish(&mut tx, world.now(), &document).await.unwrap();
            world.set(world.now().plus_seconds(1));
        }
        let both = ["/reports/2025", "/reports/2024"];
        assert_eq!(found(&mut tx, "").await, both);
        assert_eq!(found(&mut tx, "құқық").await, both);
        assert_eq!(found(&mut tx, "КУКЫК").await, both);
        assert_eq!(found(&mut tx, "елка камау torture human").await, both);
        assert_eq!(found(&mut tx, "прав 2024").await, ["/reports/2024"]);
        assert!(found(&mut tx, "рав").await.is_empty());
        assert!(found(&mut tx, "human visits").await.is_empty());
        assert!(search(&mut tx, "", Some(&Code::from("minutes")), Cursor::END, 5).await.unwrap().rows.is_empty());
    }

    async fn what_is_withdrawn_is_gone_and_what_is_corrected_keeps_its_place(db: Db) {
        let world = crate::world();
        let mut tx = db.write().await.unwrap();
        let mut document = report(&world, 2024);
        document.text = "erroneous".into();
        publish(&mut tx, world.now(), &document).await.unwrap();
        document.text.clear();
        let first = world.now();
        world.set(first.plus_seconds(9));
        document.path = "/reports/2024a".into();
        publish(&mut tx, world.now(), &document).await.unwrap();
        let page = search(&mut tx, "", None, Cursor::END, 5).await.unwrap();
        assert_eq!((page.rows.len(), page.rows[0].published_at, &page.rows[0].document), (1, first, &document));
        assert!(found(&mut tx, "erroneous").await.is_empty());
        withdraw(&mut tx, &world, document.id).await.unwrap();
        assert!(found(&mut tx, "").await.is_empty());
        assert!(matches!(withdraw(&mut tx, &world, document.id).await, Err(Error::NotFound)));
        publish(&mut tx, world.now(), &document).await.unwrap();
        assert_eq!(search(&mut tx, "", None, Cursor::END, 5).await.unwrap().rows[0].published_at, world.now());
    }

    async fn pages_follow_each_other(db: Db) {
        let world = crate::world();
        let mut tx = db.write().await.unwrap();
        for year in 2001..2008 {
            publish(&mut tx, world.now(), &report(&world, year)).await.unwrap();
        }
        let (mut before, mut seen) = (Some(Cursor::END), Vec::new());
        while let Some(cursor) = before {
            let page = search(&mut tx, "human", None, cursor, 3).await.unwrap();
            assert!(page.rows.len() <= 3);
            seen.extend(page.rows.into_iter().map(|l| l.document.path));
            before = page.next;
        }
        seen.sort();
        assert_eq!(seen, (2001..2008).map(|y| format!("/reports/{y}")).collect::<Vec<_>>());
        assert_eq!(paths(&mut tx, "", 50).await.unwrap(), seen);
        assert_eq!(parts(&mut tx, 3).await.unwrap(), ["/reports/2004", "/reports/2007"]);
        assert_eq!(paths(&mut tx, "/reports/2007", 3).await.unwrap(), ["/reports/2007"]);
        assert!(parts(&mut tx, 7).await.unwrap().is_empty());
        let kinds = ["annual-report", "news", "news", "news"];
        assert_eq!(newest(&mut tx, kinds, Cursor::END, 5).await.unwrap().rows.len(), 5);
        assert!(newest(&mut tx, ["news"; 4], Cursor::END, 5).await.unwrap().rows.is_empty());
    }

    async fn standing_pages_are_listed_once_and_go_when_they_are_gone(db: Db) {
        let world = crate::world();
        let mut tx = db.write().await.unwrap();
        let page = |path: &str| Standing {
            path: path.into(),
            kind: "page",
            titles: Trilingual { kk: "Шағым беру".into(), ru: "Подать жалобу".into(), en: "Complain".into() },
            text: "receipt".into(),
        };
        for _ in 0..2 {
            keep_standing(&mut tx, &world, &[page("/complain"), page("/privacy")]).await.unwrap();
            world.set(world.now().plus_seconds(1));
        }
        assert_eq!(found(&mut tx, "шагым receipt").await.len(), 2);
        keep_standing(&mut tx, &world, &[page("/privacy")]).await.unwrap();
        assert_eq!(found(&mut tx, "complain").await, ["/privacy"]);
    }
}
