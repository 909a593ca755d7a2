//! The way of a recommendation: issued, answered or not, judged.

use crate::office::{TestOffice, say};
use access::audit::leaves_for_root;
use base::{Error, RootId};
use db::{Cursor, Db, WriteTx};
use exchange::Later;
use exchange::events::{Consumer, Envelope, Event, dispatch};
use exchange::post;
use reforms::model::{Judgement, Status};
use reforms::store::{Filter, Place};
use reforms::{actions, note_silence};
use std::sync::Mutex;

/// Another area's ear, for what recommendations tell.
#[derive(Default)]
struct Heard(Mutex<Vec<(RootId, String)>>);

impl Consumer for Heard {
    fn name(&self) -> &'static str {
        "heard"
    }

    fn handle<'a>(&'a self, _: &'a mut WriteTx, e: &'a Envelope) -> Later<'a, ()> {
        Box::pin(async move {
            if let Event::RecommendationMoved { status, .. } = &e.event {
                self.0.lock().unwrap().push((e.stream, status.to_string()));
            }
            Ok(())
        })
    }
}

async fn acts(office: &TestOffice, root: RootId) -> Vec<(String, String, Option<String>)> {
    let mut tx = office.desk.db.read().await.unwrap();
    let page = leaves_for_root(&mut tx, root, Cursor::END, 100).await.unwrap();
    page.rows.into_iter().map(|leaf| (leaf.who, leaf.act, leaf.object)).collect()
}

db::both_engines! {
    async fn what_was_issued_is_taken_over_once_and_its_letter_opens_for_the_unit(db: Db) {
        let office = TestOffice::new(db).await;
        let row = office.issued("2026-0100").await;
        assert_eq!((row.number.as_str(), row.body.as_str()), ("2026-0100", "interior"));
        assert_eq!(row.right_key.as_str(), "no-torture");
        assert_eq!((row.status, row.version, row.unit), (Status::Sent, 1, office.unit));
        // The same event to an ear that has forgotten how far it was: nothing is added.
        let ear = Again(reforms::Ear(office.desk.clone()));
        dispatch(&office.desk.db, &office.desk.world, &[&ear]).await.unwrap();
        assert_eq!(office.history(row.id).await, ["sent"]);

        let opened = actions::open(&office.desk, &office.officer, row.id).await.unwrap();
        assert_eq!(opened.correspondence.letter.as_deref(), Some(b"%PDF- do this".as_slice()));
        assert!(opened.may_judge && !opened.is_partly_sealed && opened.replied_at.is_none());
        let (number, pdf) = actions::letter(&office.desk, &office.officer, row.id).await.unwrap();
        assert_eq!((number.as_str(), pdf.as_slice()), ("2026-0100", b"%PDF- do this".as_slice()));
    }

    async fn a_reply_makes_it_answered_and_opens_for_those_with_keys_only(db: Db) {
        let office = TestOffice::new(db).await;
        let row = office.issued("2026-0101").await;
        let content = futures::stream::iter([Ok::<_, base::Error>(bytes::Bytes::from_static(b"An order."))]);
        let file = base::FileId::new(&office.desk.world);
        let mut rng = office.desk.world.rng();
        let card = office.desk.files.put(file, "бұйрық.txt", content, 1000, &mut rng).await.unwrap();
        office.reply(&row, "Бұйрық шығардық.", &[card]).await;
        office.listen().await;
        office.listen().await;
        assert_eq!(office.row(row.id).await.status, Status::Answered);
        assert_eq!(office.history(row.id).await, ["sent", "answered"]);

        let opened = actions::open(&office.desk, &office.head, row.id).await.unwrap();
        assert_eq!(opened.correspondence.replies, ["Бұйрық шығардық."]);
        assert_eq!(opened.correspondence.files.len(), 1);
        let (card, _) = actions::file(&office.desk, &office.head, row.id, file).await.unwrap();
        assert_eq!(card.name, "бұйрық.txt");
        let other = base::FileId::new(&office.desk.world);
        assert!(matches!(actions::file(&office.desk, &office.head, row.id, other).await, Err(Error::NotFound)));

        // Without keys: that there is a reply, and no word of it.
        let shut = actions::open(&office.desk, &office.treaties, row.id).await.unwrap();
        assert!(shut.is_partly_sealed && shut.replied_at.is_some() && !shut.may_judge);
        assert!(shut.correspondence.letter.is_none() && shut.correspondence.replies.is_empty());
        assert!(matches!(actions::file(&office.desk, &office.treaties, row.id, file).await, Err(Error::NotFound)));
        assert!(matches!(actions::letter(&office.desk, &office.treaties, row.id).await, Err(Error::NotFound)));
        let me = office.treaties.who.pseudonym();
        assert!(acts(&office, row.root).await.iter().any(|(who, act, _)| *who == me && act == "content.opened"));
    }

    async fn a_reply_that_is_heard_of_before_its_recommendation_is_not_lost(db: Db) {
        let office = TestOffice::new(db).await;
        let id = office.issue("2026-0102", "interior", "life", crate::office::DUE).await;
        let first = RootId(uuid::Uuid::from_u128(1));
        office.reply_heard_in(first, letter_of(&office, id).await, "Already done.", &[]).await;
        office.listen().await;
        assert_eq!(office.row(id).await.status, Status::Answered);
        assert_eq!(office.history(id).await, ["sent", "answered"]);
    }

    async fn after_its_last_day_a_body_is_silent_and_its_late_reply_still_counts(db: Db) {
        let office = TestOffice::new(db).await;
        let late = office.issued("2026-0104").await;
        let in_time = office.issued("2026-0105").await;
        let unheard = office.issued("2026-0106").await;
        office.reply(&in_time, "We agree.", &[]).await;
        office.listen().await;
        office.reply(&unheard, "We agree, too.", &[]).await;
        office.days_later(21);
        assert_eq!(office.desk.today().to_string(), crate::office::DUE);
        assert_eq!(note_silence(&office.desk).await.unwrap(), 0, "the last day is the body's own");
        office.days_later(1);
        assert_eq!(note_silence(&office.desk).await.unwrap(), 2);
        assert_eq!(note_silence(&office.desk).await.unwrap(), 0);
        assert_eq!(office.row(late.id).await.status, Status::Silent);
        assert_eq!(office.row(in_time.id).await.status, Status::Answered);
        assert_eq!(office.row(unheard.id).await.status, Status::Answered, "its reply is here, only the news is late");
        let leaf = ("job:reforms".to_owned(), "recommendation.moved".to_owned(), Some("silent".to_owned()));
        assert!(acts(&office, late.root).await.contains(&leaf));

        office.reply(&late, "We are late.", &[]).await;
        office.listen().await;
        assert_eq!(office.history(late.id).await, ["sent", "silent", "answered"]);
        assert_eq!(office.history(unheard.id).await, ["sent", "answered"]);
        let heard = Heard::default();
        dispatch(&office.desk.db, &office.desk.world, &[&heard]).await.unwrap();
        let heard = heard.0.lock().unwrap();
        let of_late: Vec<&str> =
            heard.iter().filter(|(s, _)| *s == late.source).map(|(_, status)| status.as_str()).collect();
        assert_eq!(of_late, ["silent", "answered"]);
    }

    async fn what_a_person_says_is_sealed_with_its_reasons_and_told_to_others(db: Db) {
        let office = TestOffice::new(db).await;
        let row = office.issued("2026-0107").await;
        assert!(Judgement::read("done", "So they wrote.", "").is_err());
        office.judge(&office.officer, &row, &say("accepted")).await.unwrap();
        let row = office.row(row.id).await;
        assert_eq!((row.status, row.version), (Status::Accepted, 2));
        office.judge(&office.head, &row, &say("done")).await.unwrap();
        assert_eq!(office.history(row.id).await, ["sent", "accepted", "done"]);

        let opened = actions::open(&office.desk, &office.officer, row.id).await.unwrap();
        let words = opened.steps[0].1.as_ref().unwrap();
        assert_eq!(words.reasons, "Бұйрықты өзіміз көрдік.");
        assert_eq!(words.evidence, "24 орынның 11-інде.");
        assert_eq!(opened.steps[0].0.person, office.head.who.person());
        let shut = actions::open(&office.desk, &office.treaties, row.id).await.unwrap();
        assert!(shut.steps[0].0.entry.is_some() && shut.steps.iter().all(|(_, words)| words.is_none()));
        // The body's page shows letter and replies; our reasons are neither.
        let mut tx = office.desk.db.read().await.unwrap();
        let sent = post::get(&mut tx, row.letter).await.unwrap().unwrap();
        let ring = office.focal.keys.as_ref().unwrap();
        assert!(post::read(&mut tx, &office.desk.vault, ring, &sent).await.unwrap().replies.is_empty());
        drop(tx);
        let leaf = (office.head.who.pseudonym(), "recommendation.moved".to_owned(), Some("done".to_owned()));
        assert!(acts(&office, row.root).await.contains(&leaf));
        let heard = Heard::default();
        dispatch(&office.desk.db, &office.desk.world, &[&heard]).await.unwrap();
        let told = heard.0.lock().unwrap().clone();
        assert_eq!(told, [(row.source, "accepted".to_owned()), (row.source, "done".to_owned())]);
        // A reply to what was judged already changes nothing by itself.
        office.reply(&row, "Thank you.", &[]).await;
        office.listen().await;
        assert_eq!(office.row(row.id).await.status, Status::Done);
    }

    async fn two_people_at_once_do_not_overwrite_each_other(db: Db) {
        let office = TestOffice::new(db).await;
        let row = office.issued("2026-0108").await;
        let (first, second) = (say("partly"), say("refused"));
        let (one, two) =
            tokio::join!(office.judge(&office.officer, &row, &first), office.judge(&office.head, &row, &second));
        let refused: Vec<Error> = [one, two].into_iter().filter_map(Result::err).collect();
        assert!(matches!(refused.as_slice(), [Error::Conflict(_)]), "{refused:?}");
        assert_eq!(office.history(row.id).await.len(), 2);
        let stale = office.judge(&office.head, &row, &second).await;
        assert!(matches!(stale, Err(Error::Conflict("reforms-conflict-changed"))), "{stale:?}");
        // Nothing of what was refused is left in the chain.
        assert!(actions::open(&office.desk, &office.officer, row.id).await.is_ok());
    }

    async fn a_stranger_finds_nothing_and_a_reader_judges_nothing(db: Db) {
        let office = TestOffice::new(db).await;
        let row = office.issued("2026-0109").await;
        let file = base::FileId::new(&office.desk.world);
        for stranger in [&office.intake, &office.focal, &access::Actor::public()] {
            let desk = &office.desk;
            assert!(matches!(actions::open(desk, stranger, row.id).await, Err(Error::NotFound)));
            assert!(matches!(actions::letter(desk, stranger, row.id).await, Err(Error::NotFound)));
            assert!(matches!(actions::file(desk, stranger, row.id, file).await, Err(Error::NotFound)));
            assert!(matches!(office.judge(stranger, &row, &say("accepted")).await, Err(Error::NotFound)));
            let list = actions::list(desk, stranger, &Filter::default(), Place::START).await;
            assert!(matches!(list, Err(Error::NotFound | Error::Forbidden("see-recommendations"))));
        }
        let reader = office.judge(&office.treaties, &row, &say("accepted")).await;
        assert!(matches!(reader, Err(Error::Forbidden("follow-up"))), "{reader:?}");
        assert_eq!(office.row(row.id).await, row);
    }
}

/// The ear under another name: it hears everything from the beginning.
struct Again(reforms::Ear);

impl Consumer for Again {
    fn name(&self) -> &'static str {
        "again"
    }

    fn handle<'a>(&'a self, tx: &'a mut WriteTx, e: &'a Envelope) -> Later<'a, ()> {
        self.0.handle(tx, e)
    }
}

/// The letter of a recommendation nobody has heard of yet.
async fn letter_of(office: &TestOffice, id: base::RecommendationId) -> exchange::letters::LetterId {
    let mut tx = office.desk.db.read().await.unwrap();
    let page = post::of_body(&mut tx, &"interior".into(), Cursor::END, 10).await.unwrap();
    page.rows.into_iter().find(|post| post.about == Some(id.0)).unwrap().letter
}
