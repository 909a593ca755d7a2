//! Numbers without gaps.

use base::{Error, RootId};
use db::Db;
use exchange::Code;
use exchange::numbers::{cancel, next, of_root};

db::both_engines! {
    async fn many_writers_get_numbers_without_gap_or_double(db: Db) {
        let world = crate::world();
        let series = Code::from("complaints");
        let mut tasks = tokio::task::JoinSet::new();
        for writer in 0..8 {
            let (db, world, series) = (db.clone(), world.clone(), series.clone());
            tasks.spawn(async move {
                let mut mine = Vec::new();
                for turn in 0..6 {
                    let mut tx = db.write().await.unwrap();
                    let n = next(&mut tx, &world, &series, 2026, RootId::new(&world)).await.unwrap();
                    // Every fourth change is given up after its number was taken.
                    if (writer + turn) % 4 == 0 {
                        drop(tx);
                    } else {
                        tx.commit().await.unwrap();
                        mine.push(n);
                    }
                }
                mine
            });
        }
        let mut all: Vec<u32> = tasks.join_all().await.concat();
        all.sort_unstable();
        assert_eq!(all, (1..=36).collect::<Vec<_>>());
    }

    async fn series_and_years_count_apart(db: Db) {
        let world = crate::world();
        let root = RootId::new(&world);
        let mut tx = db.write().await.unwrap();
        assert_eq!(next(&mut tx, &world, &"a".into(), 2026, root).await.unwrap(), 1);
        assert_eq!(next(&mut tx, &world, &"a".into(), 2027, root).await.unwrap(), 1);
        assert_eq!(next(&mut tx, &world, &"b".into(), 2026, root).await.unwrap(), 1);
        assert_eq!(next(&mut tx, &world, &"a".into(), 2026, root).await.unwrap(), 2);
    }

    async fn a_cancelled_number_keeps_its_row_and_is_not_given_again(db: Db) {
        let world = crate::world();
        let (root, series, reason) = (RootId::new(&world), Code::from("a"), Code::from("entered-twice"));
        let mut tx = db.write().await.unwrap();
        let n = next(&mut tx, &world, &series, 2026, root).await.unwrap();
        cancel(&mut tx, &world, &series, 2026, n, &reason).await.unwrap();
        assert!(matches!(cancel(&mut tx, &world, &series, 2026, n, &reason).await, Err(Error::NotFound)));
        assert_eq!(next(&mut tx, &world, &series, 2026, root).await.unwrap(), 2);
        let given = of_root(&mut tx, root).await.unwrap();
        assert_eq!(given.iter().map(|g| g.n).collect::<Vec<_>>(), [1, 2]);
        assert_eq!(given[0].cancelled, Some((world.now(), reason)));
        assert_eq!(given[1].cancelled, None);
    }
}
