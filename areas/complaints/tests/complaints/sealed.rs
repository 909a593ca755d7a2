//! What a stolen disk tells: nothing that anybody wrote.

use crate::office::{TestOffice, answers, file, words};
use base::Error;
use complaints::actions::draft::{self, Draft, DraftSecret};
use complaints::actions::{reading, receipt};
use db::{Db, Options};
use std::path::Path;

/// Every byte that lies in a folder.
fn bytes(folder: &Path, all: &mut Vec<u8>) {
    for entry in std::fs::read_dir(folder).unwrap().flatten() {
        if entry.path().is_dir() {
            bytes(&entry.path(), all);
        } else {
            all.extend(std::fs::read(entry.path()).unwrap());
        }
    }
}

fn holds(all: &[u8], text: &str) -> bool {
    all.windows(text.len()).any(|w| w == text.as_bytes())
}

#[tokio::test]
async fn database_log_and_uploads_hold_no_word_of_what_was_told() {
    let test = db::testkit::sqlite().await;
    let office = TestOffice::new(test.db.clone()).await;
    let desk = &office.desk;
    let secret = DraftSecret::new(&mut desk.world.rng());
    let mut told = Draft { answers: answers(), ..Draft::default() };
    draft::save(desk, &secret, &told).await.unwrap();
    let content = "Құпиясыр құжат".repeat(50_000);
    let chunks: Vec<Result<bytes::Bytes, std::io::Error>> = vec![Ok(content.into())];
    draft::attach(desk, &secret, &mut told, "анықтама-түпнұсқа.txt", futures::stream::iter(chunks)).await.unwrap();
    draft::send(desk, &secret, &told).await.unwrap();
    let sent = draft::load(desk, &secret).await.unwrap().unwrap().sent.unwrap();
    let words = sent.words.join(" ");
    let person = receipt::enter(desk, &words, b"test").await.unwrap();
    receipt::write(desk, &person, "Жаңа хабардағы аққуқаз", &[]).await.unwrap();

    let Options::Sqlite(path) = &test.options else { unreachable!() };
    let mut all = vec![];
    bytes(path.parent().unwrap(), &mut all);
    bytes(&office.files(), &mut all);
    assert!(all.len() > 700_000, "the write-ahead log and the files are there to be searched");
    assert!(holds(&all, sent.reference.as_str()), "the search finds what stands in clear");
    for secret in ["Қарлығаштаңба", "Бұлбұлсай", "Тұлға", "Жүзінші", "87010000000", "Құпиясыр", "анықтама", "аққуқаз"]
    {
        assert!(!holds(&all, secret), "{secret} lies on the disk in clear");
    }
    for word in &sent.words {
        let alone = format!("\"{word}\"");
        assert!(!holds(&all, &alone) && !holds(&all, &words), "receipt word {word} lies on the disk");
    }
}

#[tokio::test]
async fn a_draft_opens_only_with_its_cookie_and_is_sent_once() {
    let test = db::testkit::sqlite().await;
    let office = TestOffice::new(test.db.clone()).await;
    let desk = &office.desk;
    let secret = DraftSecret::new(&mut desk.world.rng());
    let told = Draft { answers: answers(), ..Draft::default() };
    draft::save(desk, &secret, &told).await.unwrap();
    let other = DraftSecret::new(&mut desk.world.rng());
    assert!(draft::load(desk, &other).await.unwrap().is_none());
    draft::send(desk, &secret, &told).await.unwrap();
    draft::send(desk, &secret, &told).await.unwrap();
    let mut tx = desk.db.read().await.unwrap();
    let all = complaints::store::Filter::default();
    let cases = complaints::store::queue(&mut tx, complaints::store::Whose::All, &all, db::Cursor::START, 10);
    // Pressed twice at the same moment: the second finds the draft gone, and one case is filed.
    assert_eq!(cases.await.unwrap().rows.len(), 1);
    office.days_later(2);
    assert!(draft::load(desk, &secret).await.unwrap().is_none());
}

const ENTRIES: &str = "SELECT COUNT(*) FROM vault_entry";

db::both_engines! {
    async fn an_entry_deleted_swapped_or_changed_by_sql_is_found_out(db: Db) {
        let office = TestOffice::new(db).await;
        let desk = &office.desk;
        for harm in [
            "DELETE FROM vault_entry WHERE seq = (SELECT MAX(seq) FROM vault_entry)",
            "UPDATE vault_entry SET sealed = (SELECT e.sealed FROM vault_entry e ORDER BY e.seq, e.id LIMIT 1)",
            "DELETE FROM vault_entry",
        ] {
            let filed = file(&office, &answers()).await;
            let person = receipt::enter(desk, &words(&filed), b"test").await.unwrap();
            receipt::story(desk, &person).await.unwrap();
            let mut tx = desk.db.write().await.unwrap();
            let before: i64 = db::read!(&mut tx, c => sqlx::query_scalar(ENTRIES).fetch_one(&mut *c).await).unwrap();
            assert!(before > 0);
            db::execute!(&mut tx, sqlx::query(harm)).unwrap();
            tx.commit().await.unwrap();
            let found = receipt::story(desk, &person).await;
            assert!(matches!(&found, Err(Error::Tampered(_))), "{harm}: {:?}", found.map(|_| ()));
        }
    }

    async fn a_public_key_swapped_by_sql_is_found_out_before_anything_is_sealed_to_it(db: Db) {
        let office = TestOffice::new(db).await;
        let desk = &office.desk;
        let filed = file(&office, &answers()).await;
        let mut tx = desk.db.write().await.unwrap();
        db::execute!(&mut tx, sqlx::query("UPDATE vault_key SET certificate = sealing WHERE owner = $1").bind(filed.root)).unwrap();
        tx.commit().await.unwrap();
        let note = complaints::actions::examine::note(desk, &office.intake, filed.root, "жазба").await;
        assert!(matches!(note, Err(Error::Tampered(_))), "{note:?}");
        assert!(matches!(reading::open(desk, &office.intake, filed.root).await.map(|_| ()), Err(Error::Tampered(_))));
    }
}
