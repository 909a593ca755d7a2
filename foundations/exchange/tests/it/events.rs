//! The outbox: nothing lost, nothing twice, in order.

use base::{DocumentId, Error, RecommendationId, Result, RootId, Timestamp, World};
use db::{Db, WriteTx};
use exchange::Later;
use exchange::events::{Consumer, Dispatched, Envelope, Event, dispatch, emit, parked, resume, skip};
use exchange::numbers;
use std::sync::Mutex;
use std::sync::atomic::{AtomicBool, AtomicU32, Ordering};

/// Writes down what it hears, in the database and in memory; fails at one stream as long as told.
struct Ear {
    fails_at: Option<RootId>,
    is_failing: AtomicBool,
    heard: Mutex<Vec<(RootId, u64)>>,
    calls: AtomicU32,
    world: World,
}

impl Ear {
    fn new(fails_at: Option<RootId>) -> Self {
        Self {
            fails_at,
            is_failing: AtomicBool::new(true),
            heard: Mutex::default(),
            calls: AtomicU32::new(0),
            world: crate::world(),
        }
    }
}

impl Consumer for Ear {
    fn name(&self) -> &'static str {
        "ear"
    }

    fn handle<'a>(&'a self, tx: &'a mut WriteTx, e: &'a Envelope) -> Later<'a, ()> {
        Box::pin(async move {
            self.calls.fetch_add(1, Ordering::SeqCst);
            // The effect comes before the failure: it must be undone.
            numbers::next(tx, &self.world, &"heard".into(), 2026, e.stream).await?;
            if self.fails_at == Some(e.stream) && self.is_failing.load(Ordering::SeqCst) {
                return Err(Error::internal("not now"));
            }
            self.heard.lock().unwrap().push((e.stream, e.seq));
            Ok(())
        })
    }
}

fn moved(world: &World) -> Event {
    Event::RecommendationMoved { id: RecommendationId::new(world), status: "accepted".into() }
}

async fn tell(db: &Db, world: &World, stream: RootId, times: usize) -> Result<()> {
    for _ in 0..times {
        let mut tx = db.write().await?;
        emit(&mut tx, world, stream, moved(world)).await?;
        tx.commit().await?;
    }
    Ok(())
}

async fn effects(db: &Db, stream: RootId) -> usize {
    numbers::of_root(&mut db.read().await.unwrap(), stream).await.unwrap().len()
}

db::both_engines! {
    async fn events_come_once_and_in_the_order_of_their_stream(db: Db) {
        let world = crate::world();
        let (a, b) = (RootId::new(&world), RootId::new(&world));
        tell(&db, &world, a, 3).await.unwrap();
        tell(&db, &world, b, 2).await.unwrap();
        // What is rolled back was never said.
        let mut tx = db.write().await.unwrap();
        emit(&mut tx, &world, a, moved(&world)).await.unwrap();
        drop(tx);
        let ear = Ear::new(None);
        assert_eq!(dispatch(&db, &world, &[&ear]).await.unwrap(), Dispatched { handled: 5, failed: 0, parked: 0 });
        assert_eq!(dispatch(&db, &world, &[&ear]).await.unwrap(), Dispatched::default());
        tell(&db, &world, a, 1).await.unwrap();
        dispatch(&db, &world, &[&ear]).await.unwrap();
        let heard = ear.heard.lock().unwrap().clone();
        let of = |s: RootId| heard.iter().filter(|(h, _)| *h == s).map(|(_, n)| *n).collect::<Vec<_>>();
        assert_eq!((of(a), of(b)), (vec![1, 2, 3, 4], vec![1, 2]));
        assert_eq!(effects(&db, a).await, 4);
    }

    async fn two_nodes_do_not_handle_an_event_twice(db: Db) {
        let world = crate::world();
        let streams: Vec<RootId> = (0..6).map(|_| RootId::new(&world)).collect();
        for stream in &streams {
            tell(&db, &world, *stream, 5).await.unwrap();
        }
        let (one, two) = (Ear::new(None), Ear::new(None));
        let (first, second) = (async { dispatch(&db, &world, &[&one]).await }, async { dispatch(&db, &world, &[&two]).await });
        let (first, second) = tokio::join!(first, second);
        assert_eq!(first.unwrap().handled + second.unwrap().handled, 30);
        for stream in streams {
            assert_eq!(effects(&db, stream).await, 5);
        }
    }

    async fn a_failing_event_waits_is_parked_and_holds_up_only_its_stream(db: Db) {
        let world = crate::world();
        let (bad, good) = (RootId::new(&world), RootId::new(&world));
        tell(&db, &world, bad, 2).await.unwrap();
        tell(&db, &world, good, 2).await.unwrap();
        let ear = Ear::new(Some(bad));
        let first = dispatch(&db, &world, &[&ear]).await.unwrap();
        assert_eq!(first, Dispatched { handled: 2, failed: 1, parked: 0 });
        assert_eq!(effects(&db, bad).await, 0);
        // Not tried before its time.
        assert_eq!(dispatch(&db, &world, &[&ear]).await.unwrap(), Dispatched::default());
        let mut rounds = 0;
        while parked(&mut db.read().await.unwrap()).await.unwrap().is_empty() {
            world.set(world.now().plus_seconds(3601));
            dispatch(&db, &world, &[&ear]).await.unwrap();
            rounds += 1;
        }
        assert_eq!(rounds, 7);
        let waiting = parked(&mut db.read().await.unwrap()).await.unwrap();
        assert_eq!((waiting[0].stream, waiting[0].seq, waiting[0].error.as_deref()), (bad, 0, Some("internal")));
        world.set(world.now().plus_seconds(90_000));
        tell(&db, &world, good, 1).await.unwrap();
        assert_eq!(dispatch(&db, &world, &[&ear]).await.unwrap(), Dispatched { handled: 1, failed: 0, parked: 0 });

        ear.is_failing.store(false, Ordering::SeqCst);
        let mut tx = db.write().await.unwrap();
        resume(&mut tx, "ear", bad).await.unwrap();
        tx.commit().await.unwrap();
        assert_eq!(dispatch(&db, &world, &[&ear]).await.unwrap().handled, 2);
        assert_eq!(effects(&db, bad).await, 2);
        let mut tx = db.write().await.unwrap();
        assert!(matches!(resume(&mut tx, "ear", bad).await, Err(Error::NotFound)));
    }

    async fn a_skipped_event_has_no_effect_and_the_next_has(db: Db) {
        let world = crate::world();
        let bad = RootId::new(&world);
        tell(&db, &world, bad, 1).await.unwrap();
        let ear = Ear::new(Some(bad));
        for _ in 0..8 {
            dispatch(&db, &world, &[&ear]).await.unwrap();
            world.set(world.now().plus_seconds(3601));
        }
        let mut tx = db.write().await.unwrap();
        skip(&mut tx, "ear", bad).await.unwrap();
        tx.commit().await.unwrap();
        ear.is_failing.store(false, Ordering::SeqCst);
        tell(&db, &world, bad, 1).await.unwrap();
        dispatch(&db, &world, &[&ear]).await.unwrap();
        assert_eq!(*ear.heard.lock().unwrap(), [(bad, 2)]);
    }

    async fn every_event_comes_out_as_it_went_in(db: Db) {
        struct Keep(Mutex<Vec<Event>>);
        impl Consumer for Keep {
            fn name(&self) -> &'static str {
                "keep"
            }
            fn handle<'a>(&'a self, _: &'a mut WriteTx, e: &'a Envelope) -> Later<'a, ()> {
                Box::pin(async move {
                    self.0.lock().unwrap().push(e.event.clone());
                    Ok(())
                })
            }
        }
        let world = crate::world();
        let stream = RootId::new(&world);
        let at: Timestamp = "2026-05-05T04:03:02.000001Z".parse().unwrap();
        let all = vec![
            Event::TortureAlleged { case: stream, region: Some("KZ-10".into()), due: at },
            Event::RecommendationIssued {
                id: RecommendationId::new(&world),
                body: "mvd".into(),
                right: "torture".into(),
                unit: base::UnitId::new(&world),
                due: "2026-06-01".parse().unwrap(),
                letter: exchange::letters::LetterId::new(&world),
                root: stream,
                number: "R-2026-001".to_owned(),
            },
            Event::LetterAnswered { letter: exchange::letters::LetterId::new(&world), kind: "inquiry".into(), about: None, on_paper: false },
            Event::LetterReceived { letter: exchange::letters::LetterId::new(&world), due: "2026-06-01".parse().unwrap() },
            moved(&world),
            Event::Elected { person: base::PersonId::new(&world), seat: "npm".into(), term: base::DateRange::ALWAYS },
            Event::Withdrawn(DocumentId::new(&world)),
        ];
        let mut tx = db.write().await.unwrap();
        for event in &all {
            // The name beside the payload is the payload's own.
            assert_eq!(serde_json::to_value(event).unwrap()["event"], event.name());
            emit(&mut tx, &world, stream, event.clone()).await.unwrap();
        }
        tx.commit().await.unwrap();
        let keep = Keep(Mutex::default());
        dispatch(&db, &world, &[&keep]).await.unwrap();
        assert_eq!(*keep.0.lock().unwrap(), all);
    }
}
