//! Letters to bodies with keys of their own.

use access::Who;
use base::{Lang, PersonId, RootId, Secret};
use db::{Cursor, Db};
use exchange::letters::{self, Direction, Letter, LetterId, Party, PassedOn};
use exchange::post::{self, Parcel};
use vault::{KeyRing, Reader, Stretch, Vault};

async fn person(db: &Db, vault: &Vault, world: &base::World) -> (PersonId, KeyRing) {
    let id = PersonId::new(world);
    let new = vault.new_person(world, id, &Secret::new("a long password".to_owned())).await.unwrap();
    let mut tx = db.write().await.unwrap();
    vault.keep_person(&mut tx, world, &new).await.unwrap();
    tx.commit().await.unwrap();
    let ring = vault.keyring(&mut db.read().await.unwrap(), &new.keys).await.unwrap();
    (id, ring)
}

db::both_engines! {
    async fn whoever_answers_opens_that_letter_and_nothing_else(db: Db) {
        let folder = tempfile::tempdir().unwrap();
        let world = crate::world();
        let (vault, _) = Vault::create(&folder.path().join("keys"), &world).unwrap();
        let vault = vault.with_stretch(Stretch::DEMO);
        let (officer, office_ring) = person(&db, &vault, &world).await;
        let (focal, focal_ring) = person(&db, &vault, &world).await;
        let (_, stranger) = person(&db, &vault, &world).await;
        let case = RootId::new(&world);
        let letter = Letter {
            id: LetterId::new(&world),
            number: "2026-0007".to_owned(),
            root: case,
            direction: Direction::Outgoing,
            party: Party::Body("interior".into()),
            lang: Lang::Kk,
            date: "2026-11-02".parse().unwrap(),
            kind: "inquiry".into(),
            entry: None,
            passed_on: PassedOn::Nothing,
            reply_due: None,
            answers: None,
            check: None,
        };
        let mut tx = db.write().await.unwrap();
        letters::record(&mut tx, &letter).await.unwrap();
        let readers = [Reader::Person(officer), Reader::Person(focal)];
        let parcel = Parcel {
            letter: letter.id, stream: case, body: "interior".into(), kind: "inquiry".into(), about: None,
            due_at: Some(world.now()), readers: &readers, pdf: b"%PDF- letter",
        };
        let by = (&Who::Staff(officer), office_ring.author().unwrap());
        post::send(&mut tx, &vault, &world, by, &parcel).await.unwrap();
        let sent = post::get(&mut tx, letter.id).await.unwrap().unwrap();
        assert_eq!(post::awaited(&mut tx, world.now(), Cursor::START, 10).await.unwrap(), std::slice::from_ref(&sent));
        let opened = post::read(&mut tx, &vault, &focal_ring, &sent).await.unwrap();
        assert_eq!(opened.letter.as_deref(), Some(b"%PDF- letter".as_slice()));
        assert!(post::read(&mut tx, &vault, &stranger, &sent).await.unwrap().letter.is_none());
        post::opened(&mut tx, &world, letter.id).await.unwrap();

        let by = (&Who::FocalPoint(focal, "interior".to_owned()), focal_ring.author().unwrap());
        post::reply(&mut tx, &vault, &world, by, &sent, ("We have looked into it.", &[])).await.unwrap();
        let answered = post::get(&mut tx, letter.id).await.unwrap().unwrap();
        assert!(answered.replied_at.is_some() && answered.opened_at.is_some());
        assert!(post::awaited(&mut tx, world.now(), Cursor::START, 10).await.unwrap().is_empty());
        let read = post::read(&mut tx, &vault, &office_ring, &answered).await.unwrap();
        assert_eq!(read.replies, ["We have looked into it."]);
        let page = post::of_body(&mut tx, &"interior".into(), Cursor::END, 10).await.unwrap();
        assert_eq!(page.rows, std::slice::from_ref(&answered));
        assert_eq!(post::of_stream(&mut tx, case).await.unwrap(), [answered]);
    }
}
