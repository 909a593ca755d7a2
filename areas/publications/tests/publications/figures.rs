//! Figures: what was drawn stays as it was drawn.

use crate::room::{Room, get, get_if, post, three};
use access::Actor;
use base::{Date, DateRange, Lang};
use db::{Db, ReadTx};
use exchange::Later;
use exchange::report::{Asked, Brief, Chapter, Contribution, Part, Signal};
use exchange::stats::Cell;

fn year() -> DateRange {
    DateRange { from: Date::new(2026, 1, 1), until: Date::new(2026, 12, 31) }
}

db::both_engines! {
    async fn a_figure_drawn_again_is_the_same_and_hides_what_is_small(db: Db) {
        let room = Room::new(db);
        let desk = &room.desk;
        let figure = &desk.contributions[0].chapters()[0].figures[0];
        let mut tx = desk.db.write().await.unwrap();
        let as_of = desk.world.now();
        let first = publications::actions::figures::draw(desk, &mut tx, figure, year(), as_of).await.unwrap();
        let again = publications::actions::figures::draw(desk, &mut tx, figure, year(), as_of).await.unwrap();
        assert_eq!(first, again);
        assert_eq!(first.content.total(), Cell::Shown(79));
        let rows = first.content.rows(base::Lang::En);
        assert_eq!(rows.iter().map(|r| (r.name.as_str(), r.cells[0])).collect::<Vec<_>>(), [
            ("right housing", Cell::Shown(65)),
            ("right labour", Cell::Shown(14)),
        ]);
        tx.commit().await.unwrap();
    }
}

db::both_engines! {
    async fn a_figure_is_seen_by_its_house_first_and_by_everybody_once_it_is_cited(db: Db) {
        let room = Room::new(db);
        let (desk, figure) = (&room.desk, &room.desk.contributions[0].chapters()[0].figures[0]);
        let mut tx = desk.db.write().await.unwrap();
        let drawn = publications::actions::figures::draw(desk, &mut tx, figure, year(), desk.world.now()).await.unwrap();
        tx.commit().await.unwrap();
        let place = format!("/en/figures/{}", drawn.id);
        let json = format!("/figures/{}.json", drawn.id);
        for (actor, status) in [(&room.head, 200), (&room.editor, 200), (&room.intake, 404)] {
            assert_eq!(get(&room.router(actor), &place).await.status, status);
        }
        let page = get(&room.router(&room.head), &place).await;
        assert!(page.is_whole() && page.body.contains("Only people of the institution see this"), "{}", page.body);
        assert!(page.row("right housing").contains("65") && page.row("All together").contains("79"));
        assert_eq!(get(&room.router(&room.head), &json).await.cache, "no-store");
        let public = room.public();
        for hidden in [&place, &json, &format!("/api/v1/figures/{}", drawn.id)] {
            assert_eq!(get(&public, hidden).await.status, 404);
        }
        assert_eq!(get(&public, "/api/v1/figures").await.json()["items"].as_array().unwrap().len(), 0);
        let mut tx = desk.db.write().await.unwrap();
        publications::actions::figures::make_public(desk, &mut tx, &[drawn.id], &three("Report"), "/reports/2026").await.unwrap();
        tx.commit().await.unwrap();
        let page = get(&public, &place).await;
        assert!(page.is_whole() && page.body.contains("/en/reports/2026") && page.body.contains("Report en"));
        let taken = get(&public, &json).await;
        assert!(taken.cache.contains("immutable"));
        assert_eq!(get(&public, &format!("/api/v1/figures/{}", drawn.id)).await.body, taken.body);
        let listed = get(&public, "/api/v1/figures").await.json();
        assert_eq!((&listed["items"][0]["key"], &listed["items"][0]["total"]), (&"complaints-by-right".into(), &79.into()));
        let tag = format!("\"{}\"", publications::model::open::sha256(taken.body.as_bytes()));
        assert_eq!(get_if(&public, &json, &tag).await, 304);
        assert_eq!(get_if(&public, &json, "\"other\"").await, 200);
    }

    async fn an_earlier_figure_of_its_name_stands_beside_it(db: Db) {
        let room = Room::new(db);
        let (desk, figure) = (&room.desk, &room.desk.contributions[0].chapters()[0].figures[0]);
        let before = DateRange { from: Date::new(2025, 1, 1), until: Date::new(2025, 12, 31) };
        let mut tx = desk.db.write().await.unwrap();
        let mut ids = vec![];
        for period in [before, year()] {
            ids.push(publications::actions::figures::draw(desk, &mut tx, figure, period, desk.world.now()).await.unwrap().id);
        }
        publications::actions::figures::make_public(desk, &mut tx, &ids, &three("Report"), "/reports/2026").await.unwrap();
        tx.commit().await.unwrap();
        let public = room.public();
        let page = get(&public, &format!("/en/figures/{}", ids[1])).await;
        assert!(page.body.contains(&format!("/en/figures/{}", ids[0])) && page.body.contains("Compared with other days"));
        let list = get(&public, "/en/figures").await;
        assert!(list.body.contains(&ids[1].to_string()) && !list.body.contains(&ids[0].to_string()), "only the newest");
    }

    async fn in_the_room_of_statistics_only_what_could_be_published_is_shown_and_nothing_is_kept_by_looking(db: Db) {
        let room = Room::new(db);
        let head = room.router(&room.head);
        assert!(get(&head, "/kk/office/statistics").await.is_whole());
        let asked = "/en/office/statistics?measure=complaints.received&from=2026-01-01&until=2026-12-31&by1=right&by2=region";
        let page = get(&head, asked).await;
        assert!(page.status == 200 && page.is_whole(), "{}", page.body);
        assert!(page.row("right labour").contains("not shown") && !page.body.contains(">2</td>"));
        assert!(!page.body.contains("name=\"key\""), "a head does not publish");
        let only = get(&head, "/en/office/statistics?measure=complaints.received&by1=region&only_by=right&only=housing").await;
        assert!(only.row("region KZ-75").contains("40") && only.body.contains("right labour"), "{}", only.body);
        let wrong = get(&head, "/en/office/statistics?measure=complaints.received&from=2026-12-31&until=2026-01-01").await;
        assert!(wrong.status == 422 && wrong.body.contains("href=\"#until\""));
        let mut tx = room.desk.db.read().await.unwrap();
        assert_eq!(exchange::stats::latest(&mut tx, "complaints.received", 9).await.unwrap().len(), 0);
        drop(tx);
        assert_eq!(get(&room.router(&room.intake), asked).await.status, 403);
        assert_eq!(get(&room.public(), asked).await.status, 404);
        let editor = room.router(&room.editor);
        assert!(get(&editor, asked).await.body.contains("name=\"key\""));
        let form = "measure=complaints.received&from=2026-01-01&until=2026-12-31&by1=right&title_kk=a&title_ru=b&title_en=c";
        let mistaken = post(&editor, "/en/office/statistics", &format!("{form}&key=complaints-by-right")).await;
        assert!(mistaken.status == 422 && mistaken.is_whole() && mistaken.body.contains("href=\"#key\""), "an area's name");
        let kept = post(&editor, "/en/office/statistics", &format!("{form}&key=mine")).await;
        assert_eq!(kept.status, 303);
        assert_eq!(get(&editor, &kept.place).await.status, 200);
        assert_eq!(post(&head, "/en/office/statistics", &format!("{form}&key=other")).await.status, 403);
    }

    async fn the_dashboard_leads_to_lists_and_one_silent_area_takes_nothing_with_it(db: Db) {
        let mut room = Room::new(db);
        let head = room.router(&room.head);
        let page = get(&head, "/en/office/dashboard").await;
        assert!(page.status == 200 && page.is_whole(), "{}", page.body);
        let row = page.row("/en/office/queue");
        assert!(row.contains('7') && row.contains('5') && row.contains("2 more"), "{row}");
        assert_eq!(get(&room.router(&room.intake), "/en/office/dashboard").await.status, 403);
        assert_eq!(get(&room.public(), "/en/office/dashboard").await.status, 404);
        room.desk.contributions.insert(0, std::sync::Arc::new(Broken));
        let page = get(&room.router(&room.head), "/en/office/dashboard").await;
        assert!(page.status == 200 && page.body.contains("did not answer just now"), "{}", page.body);
        assert!(page.row("/en/office/queue").contains('7'));
    }
}

/// An area that cannot say anything.
struct Broken;

impl Contribution for Broken {
    fn chapters(&self) -> &'static [Chapter] {
        &[]
    }

    fn chapter<'a>(&'a self, _: &'a mut ReadTx, _: Asked<'a>) -> Later<'a, Vec<Part>> {
        Box::pin(async { Err(base::Error::NotFound) })
    }

    fn brief<'a>(&'a self, _: &'a mut ReadTx, _: Asked<'a>) -> Later<'a, Brief> {
        Box::pin(async { Err(base::Error::NotFound) })
    }

    fn signals<'a>(&'a self, _: &'a mut ReadTx, _: &'a Actor, _: Date, _: Lang) -> Later<'a, Vec<Signal>> {
        Box::pin(async { Err(base::Error::internal("the area is broken")) })
    }
}
