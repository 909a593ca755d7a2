//! Figures: what was drawn stays as it was drawn.

use crate::room::Room;
use base::{Date, DateRange};
use db::Db;
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
