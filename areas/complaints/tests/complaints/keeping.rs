//! Retention, hold, erasure by two people, and walls.

use crate::journey::admitted;
use crate::office::{TestOffice, answers, file};
use access::{Actor, Role, Roles};
use base::{Error, RootId};
use complaints::actions::{examine, intake, keeping, letters, outcome, queue, reading, receipt, wall};
use complaints::model::{Case, Passes, State};
use complaints::store::{self, Filter};
use db::{Cursor, Db};
use vault::KeyRing;

/// A case of long ago, closed.
async fn closed(office: &TestOffice) -> (Case, String) {
    let (case, words) = admitted(office).await;
    let desk = &office.desk;
    let case = examine::not_heard(desk, &office.officer, case.id, case.version, "Мекеме таратылған").await.unwrap();
    let decision = outcome::Decision {
        ending: complaints::model::Ending::NotFound,
        finding: "Жоқ".to_owned(),
        recommendation: String::new(),
    };
    let case = outcome::decide(desk, &office.head, case.id, case.version, decision).await.unwrap();
    let letter = letters::Draft {
        lang: base::Lang::Kk,
        addressee: vec![],
        subject: "Жауап".to_owned(),
        text: "Жауап".to_owned(),
        passes: Passes::Name,
    };
    let case = outcome::answer(desk, &office.head, case.id, case.version, letter).await.unwrap();
    let case = outcome::close(desk, &office.head, case.id, case.version).await.unwrap();
    assert_eq!((case.state, case.erase_from.unwrap().to_string().as_str()), (State::Closed, "2031-11-02"));
    (case, words)
}

/// What a ring reads of a case, whatever the pages would say.
async fn texts(office: &TestOffice, vault: &vault::Vault, ring: &KeyRing, root: RootId) -> Vec<Option<Vec<u8>>> {
    let mut tx = office.desk.db.read().await.unwrap();
    let read = vault.read(&mut tx, ring, root, None).await.unwrap();
    read.into_iter().map(|entry| entry.plain.map(base::Secret::into_inner)).collect()
}

async fn list(office: &TestOffice) -> Vec<RootId> {
    let due = keeping::due(&office.desk, &office.intake, Cursor::START).await.unwrap();
    due.rows.into_iter().map(|due| due.case.id).collect()
}

db::both_engines! {
    async fn a_case_whose_time_is_over_is_erased_by_two_people_and_by_no_one_alone(db: Db) {
        let office = TestOffice::new(db).await;
        let desk = &office.desk;
        let (case, words) = closed(&office).await;
        let root = case.id;
        assert!(matches!(keeping::propose_erasure(desk, &office.head, root).await, Err(Error::Conflict("complaints-conflict-not-due"))));
        office.days_later(5 * 366);
        assert_eq!(list(&office).await, [root]);
        assert!(keeping::propose_erasure(desk, &office.officer, root).await.is_err(), "an officer may not");

        // Held: not on the list, and not to be erased.
        let case = keeping::hold(desk, &office.head, root, case.version, true, "Сот жүріп жатыр").await.unwrap();
        assert!(list(&office).await.is_empty());
        assert!(keeping::propose_erasure(desk, &office.head, root).await.is_err());
        keeping::hold(desk, &office.head, root, case.version, false, "Сот аяқталды").await.unwrap();

        assert!(matches!(keeping::confirm_erasure(desk, &office.intake, root).await, Err(Error::Conflict("complaints-conflict-not-proposed"))));
        keeping::propose_erasure(desk, &office.head, root).await.unwrap();
        assert!(matches!(keeping::propose_erasure(desk, &office.intake, root).await, Err(Error::Conflict("complaints-conflict-proposed"))));
        let alone = keeping::confirm_erasure(desk, &office.head, root).await;
        assert!(matches!(alone, Err(Error::Conflict("complaints-conflict-same-person"))));
        keeping::keep_after_all(desk, &office.intake, root).await.unwrap();
        keeping::propose_erasure(desk, &office.head, root).await.unwrap();
        // Two who confirm at once: one of them does.
        let other = Actor { roles: Roles::of(&[Role::HeadOfUnit]), ..office.officer.clone() };
        let (a, b) = tokio::join!(
            keeping::confirm_erasure(desk, &office.intake, root), keeping::confirm_erasure(desk, &other, root));
        assert_eq!(usize::from(a.is_ok()) + usize::from(b.is_ok()), 1);

        assert!(desk.vault.is_erased(root) && list(&office).await.is_empty());
        let opened = reading::open(desk, &office.head, root).await.unwrap();
        assert!(opened.open.story().is_none() && opened.case.label_entry.is_none());
        assert_eq!(keeping::final_from(desk, &opened.case).unwrap().to_string(), "2031-12-06");
        assert!(opened.case.number.is_some(), "what is counted stays");
        let person = receipt::enter(desk, &words, b"test").await.unwrap();
        assert!(receipt::standing(desk, &person).await.unwrap().case.erased_at.is_some());
        assert!(receipt::story(desk, &person).await.unwrap().0.what.is_empty());
        let again = examine::note(desk, &office.head, root, "x").await;
        assert!(matches!(again, Err(Error::Conflict("complaints-conflict-erased"))));
        let leaves = reading::log(desk, &office.head, root, None).await.unwrap();
        assert!(leaves.rows.iter().any(|leaf| leaf.act == "case.erased"), "the log proves it");
    }

    async fn an_erasure_that_a_power_cut_broke_off_is_finished_later(db: Db) {
        let office = TestOffice::new(db).await;
        let desk = &office.desk;
        let (case, _) = closed(&office).await;
        let mut tx = desk.db.write().await.unwrap();
        assert!(store::erase(&mut tx, case.id, desk.world.now()).await.unwrap());
        tx.commit().await.unwrap();
        assert!(!desk.vault.is_erased(case.id));
        complaints::tidy(desk).await.unwrap();
        assert!(desk.vault.is_erased(case.id));
        assert_eq!(keeping::shred(desk).await.unwrap(), 0);
    }

    async fn behind_a_wall_nothing_written_later_opens_with_any_key(db: Db) {
        let office = TestOffice::new(db).await;
        let desk = &office.desk;
        let (case, words) = admitted(&office).await;
        let behind = office.officer.who.person().unwrap();
        let kept = office.officer.keys.clone().unwrap();
        let own = wall::wall(desk, &office.officer, case.id, case.version, (behind, true), "x").await;
        assert!(own.is_err());
        let case = wall::wall(desk, &office.head, case.id, case.version, (behind, true), "Туысы").await.unwrap();
        assert_eq!(case.officer, None);
        let case = examine::note(desk, &office.head, case.id, "кейінгі жазба").await.unwrap();
        let person = receipt::enter(desk, &words, b"test").await.unwrap();
        receipt::write(desk, &person, "кейінгі хабар", &[]).await.unwrap();

        let seen = texts(&office, &desk.vault, &kept, case.id).await;
        assert!(seen.iter().rev().take(3).all(Option::is_none), "reason, note and message");
        assert!(seen[0].is_some(), "what they could open stays known to them");
        assert!(matches!(reading::open(desk, &office.officer, case.id).await, Err(Error::NotFound | Error::Forbidden(_))));
        let shown = queue::queue(desk, &office.officer, false, &Filter::default(), Cursor::START).await.unwrap();
        assert!(shown.page.rows.is_empty());
        let case = desk.case(&mut desk.db.read().await.unwrap(), case.id).await.unwrap();
        let assigned = intake::assign(desk, &office.head, case.id, case.version, office.examination, Some(behind)).await;
        assert!(matches!(assigned, Err(Error::Invalid(m)) if m[0].text == "complaints-mistake-behind-wall"));
        let head = office.head.keys.clone().unwrap();
        assert!(texts(&office, &desk.vault, &head, case.id).await.iter().all(Option::is_some));
        let case = wall::wall(desk, &office.head, case.id, case.version, (behind, false), "Енді туысы емес").await.unwrap();
        assert!(case.walls.is_empty());
    }
}

/// The oldest backup put back: the database of before the erasure, with the keys folder as it is now.
#[tokio::test]
async fn the_oldest_backup_put_back_does_not_open_an_erased_case() {
    let test = db::testkit::sqlite().await;
    let office = TestOffice::new(test.db.clone()).await;
    let (case, words) = closed(&office).await;
    let other = file(&office, &answers()).await;
    office.days_later(5 * 366);
    let db::Options::Sqlite(place) = &test.options else { panic!("SQLite") };
    let backup = office.folder.path().join("backup.db");
    let copied = sqlx::query("VACUUM INTO $1").bind(backup.to_str().unwrap().to_owned());
    let options = sqlx::sqlite::SqliteConnectOptions::new().filename(place);
    let mut conn = sqlx::ConnectOptions::connect(&options).await.unwrap();
    copied.execute(&mut conn).await.unwrap();

    keeping::propose_erasure(&office.desk, &office.head, case.id).await.unwrap();
    keeping::confirm_erasure(&office.desk, &office.intake, case.id).await.unwrap();

    let old = Db::open(&db::Options::Sqlite(backup)).await.unwrap();
    let vault = vault::Vault::open(&office.folder.path().join("keys")).unwrap();
    let mut tx = old.read().await.unwrap();
    let before = store::case(&mut tx, case.id).await.unwrap().unwrap();
    assert!(before.erased_at.is_none(), "it is the state of before");
    let receipt = vault::Receipt::read(&words).unwrap();
    let (_, bearer) = vault.open_receipt(&mut tx, &receipt).await.unwrap().unwrap();
    for ring in [office.head.keys.as_ref().unwrap(), office.officer.keys.as_ref().unwrap(), &bearer] {
        let read = vault.read(&mut tx, ring, case.id, None).await.unwrap();
        assert!(!read.is_empty() && read.iter().all(|entry| entry.plain.is_none()));
    }
    let ring = office.intake.keys.as_ref().unwrap();
    assert!(vault.read(&mut tx, ring, other.root, None).await.unwrap().iter().all(|entry| entry.plain.is_some()));
    assert!(words.split(' ').count() == 12);
}
