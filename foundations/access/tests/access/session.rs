use super::{House, sql};
use access::session::{self, Asked, Cookie, Directory, Settings, Standing};
use access::{Actor, Role, Roles, Who};
use base::{PersonId, SessionId, UnitId};
use db::{Db, ReadTx};
use std::sync::Mutex;
use vault::KeyRing;

/// Knows one person, until they are gone.
struct People(Mutex<Option<(PersonId, Standing)>>);

impl Directory for People {
    fn actor<'a>(&'a self, _: &'a mut ReadTx, person: PersonId) -> Asked<'a> {
        let known = self.0.lock().unwrap().clone();
        Box::pin(async move { Ok(known.filter(|(id, _)| *id == person).map(|(_, standing)| standing)) })
    }
}

struct Door {
    house: House,
    person: PersonId,
    people: People,
    settings: Settings,
    keys: KeyRing,
}

impl Door {
    async fn new(db: &Db) -> Self {
        let house = House::new();
        let mut tx = db.read().await.unwrap();
        let keys = house.vault.recovery_keyring(&mut tx, &house.recovery).await.unwrap();
        let person = PersonId::new(&house.world);
        let standing = Standing {
            name: "A. Officer".into(),
            roles: Roles::of(&[Role::CaseOfficer]),
            units: vec![UnitId::new(&house.world)],
            body: None,
        };
        Self {
            house,
            person,
            people: People(Mutex::new(Some((person, standing)))),
            settings: Settings::default(),
            keys,
        }
    }

    async fn sign_in_as(&self, db: &Db, person: PersonId) -> (SessionId, Cookie) {
        let mut tx = db.write().await.unwrap();
        let opened = session::open(&mut tx, &self.house.world, person, &self.keys, "").await.unwrap();
        tx.commit().await.unwrap();
        opened
    }

    async fn sign_in(&self, db: &Db) -> Cookie {
        self.sign_in_as(db, self.person).await.1
    }

    async fn half_way(&self, db: &Db) -> Cookie {
        let mut tx = db.write().await.unwrap();
        let (_, cookie) =
            session::open_halfway(&mut tx, &self.house.world, self.person, &self.keys, "Firefox, Linux").await.unwrap();
        tx.commit().await.unwrap();
        cookie
    }

    async fn come(&self, db: &Db, cookie: &Cookie) -> Option<Actor> {
        session::resume(db, &self.house.world, &self.settings, &self.people, cookie).await.unwrap()
    }

    fn wait(&self, seconds: i64) {
        self.house.world.set(self.house.world.now().plus_seconds(seconds));
    }
}

db::both_engines! {
    async fn a_session_carries_the_person_and_their_keys(db: Db) {
        let door = Door::new(&db).await;
        let cookie = door.sign_in(&db).await;
        let again = Cookie::read(cookie.text().expose()).unwrap();
        let actor = door.come(&db, &again).await.unwrap();
        assert_eq!((actor.who, actor.name.as_str()), (Who::Staff(door.person), "A. Officer"));
        assert_eq!(actor.keys.unwrap().to_bytes(), door.keys.to_bytes());
        door.people.0.lock().unwrap().as_mut().unwrap().1.body = Some("ministry".into());
        assert_eq!(door.come(&db, &cookie).await.unwrap().who, Who::FocalPoint(door.person, "ministry".into()));
    }

    async fn a_right_that_is_taken_away_is_gone_at_once(db: Db) {
        let door = Door::new(&db).await;
        let cookie = door.sign_in(&db).await;
        assert!(door.come(&db, &cookie).await.unwrap().roles.has(Role::CaseOfficer));
        door.people.0.lock().unwrap().as_mut().unwrap().1.roles = Roles::NONE;
        assert_eq!(door.come(&db, &cookie).await.unwrap().roles, Roles::NONE);
        *door.people.0.lock().unwrap() = None;
        assert!(door.come(&db, &cookie).await.is_none());
    }

    async fn a_stolen_or_altered_row_opens_nothing(db: Db) {
        let door = Door::new(&db).await;
        let cookie = door.sign_in(&db).await;
        let mut tx = db.read().await.unwrap();
        let rows: Vec<(Vec<u8>, Vec<u8>)> = db::read!(&mut tx, c => sqlx::query_as("SELECT lookup, keys FROM access_session").fetch_all(&mut *c).await).unwrap();
        drop(tx);
        let (text, keys) = (cookie.text(), door.keys.to_bytes());
        for (lookup, sealed) in rows {
            for secret in [text.expose().as_bytes(), keys.expose()] {
                assert!(!sealed.windows(secret.len()).any(|w| w == secret));
                assert!(!lookup.windows(secret.len()).any(|w| w == secret));
            }
            // What is in the row is no cookie.
            let forged = Cookie::read(&data_encoding::BASE64URL_NOPAD.encode(&lookup)).unwrap();
            assert!(door.come(&db, &forged).await.is_none());
        }
    }

    async fn a_row_changed_by_sql_does_not_open_even_with_its_cookie(db: Db) {
        let door = Door::new(&db).await;
        for change in [
            "person = (SELECT person FROM access_session WHERE id = $2)",
            "keys = (SELECT keys FROM access_session WHERE id = $2)",
            "opened_at = (SELECT opened_at FROM access_session WHERE id = $2)",
        ] {
            let (mine, my_cookie) = door.sign_in_as(&db, PersonId::new(&door.house.world)).await;
            door.wait(1);
            let (theirs, their_cookie) = door.sign_in_as(&db, door.person).await;
            assert!(door.come(&db, &their_cookie).await.is_some());
            let mut tx = db.write().await.unwrap();
            let text = sqlx::AssertSqlSafe(format!("UPDATE access_session SET {change} WHERE id = $1"));
            db::write!(&mut tx, c => sqlx::query(text).bind(mine).bind(theirs).execute(&mut *c).await.map(drop)).unwrap();
            tx.commit().await.unwrap();
            assert!(door.come(&db, &my_cookie).await.is_none(), "{change}");
        }

        // My row is put where their cookie looks.
        let (mine, _) = door.sign_in_as(&db, PersonId::new(&door.house.world)).await;
        let (theirs, their_cookie) = door.sign_in_as(&db, door.person).await;
        let mut tx = db.write().await.unwrap();
        let lookup: (Vec<u8>,) = db::write!(&mut tx, c => sqlx::query_as("DELETE FROM access_session WHERE id = $1 RETURNING lookup").bind(theirs).fetch_one(&mut *c).await).unwrap();
        db::write!(&mut tx, c => sqlx::query("UPDATE access_session SET lookup = $2 WHERE id = $1").bind(mine).bind(lookup.0).execute(&mut *c).await.map(drop)).unwrap();
        tx.commit().await.unwrap();
        assert!(door.come(&db, &their_cookie).await.is_none());

        let halfway = door.half_way(&db).await;
        let mut tx = db.write().await.unwrap();
        sql(&mut tx, "UPDATE access_session SET state = 'full'").await;
        tx.commit().await.unwrap();
        assert!(door.come(&db, &halfway).await.is_none(), "the second factor is not skipped by SQL");
    }

    async fn a_session_ends_after_half_an_hour_idle_and_after_twelve_hours(db: Db) {
        let door = Door::new(&db).await;
        let cookie = door.sign_in(&db).await;
        door.wait(30 * 60 - 1);
        assert!(door.come(&db, &cookie).await.is_some());
        door.wait(30 * 60 - 1);
        assert!(door.come(&db, &cookie).await.is_some(), "a request keeps it alive");
        door.wait(30 * 60);
        assert!(door.come(&db, &cookie).await.is_none());

        let cookie = door.sign_in(&db).await;
        for _ in 0..12 * 3 - 1 {
            door.wait(20 * 60);
            assert!(door.come(&db, &cookie).await.is_some());
        }
        door.wait(20 * 60);
        assert!(door.come(&db, &cookie).await.is_none());
    }

    async fn the_row_is_written_once_a_minute_at_most(db: Db) {
        let door = Door::new(&db).await;
        let cookie = door.sign_in(&db).await;
        let opened = door.house.world.now();
        for (wait, seen) in [(59, 0), (1, 60), (30, 60), (31, 121)] {
            door.wait(wait);
            door.come(&db, &cookie).await.unwrap();
            let listed = session::list(&mut db.read().await.unwrap(), &door.house.world, &door.settings, door.person).await.unwrap();
            assert_eq!(listed[0].seen_at.seconds_since(opened), seen);
        }
    }

    async fn between_password_and_second_factor_nothing_is_open(db: Db) {
        let door = Door::new(&db).await;
        let (world, settings) = (&door.house.world, &door.settings);
        let cookie = door.half_way(&db).await;
        assert!(door.come(&db, &cookie).await.is_none());
        let mut tx = db.write().await.unwrap();
        assert_eq!(session::halfway(&mut tx, world, settings, &cookie).await.unwrap().unwrap().person, door.person);
        let (_, full) = session::complete(&mut tx, world, settings, &cookie).await.unwrap().unwrap();
        tx.commit().await.unwrap();
        assert_ne!(full, cookie);
        assert_eq!(door.come(&db, &full).await.unwrap().keys.unwrap().to_bytes(), door.keys.to_bytes());
        let mut tx = db.write().await.unwrap();
        assert!(session::complete(&mut tx, world, settings, &cookie).await.unwrap().is_none(), "once only");
        assert!(session::complete(&mut tx, world, settings, &full).await.unwrap().is_none());
        drop(tx);

        let late = door.half_way(&db).await;
        door.wait(10 * 60);
        assert!(session::halfway(&mut db.read().await.unwrap(), world, settings, &late).await.unwrap().is_none());
    }

    async fn five_wrong_codes_ask_for_the_password_again(db: Db) {
        let door = Door::new(&db).await;
        let (world, settings) = (&door.house.world, &door.settings);
        let cookie = door.half_way(&db).await;
        let mut tx = db.write().await.unwrap();
        let halfway = session::halfway(&mut tx, world, settings, &cookie).await.unwrap().unwrap();
        for more in [true, true, true, true, false, false] {
            assert_eq!(session::refused(&mut tx, halfway).await.unwrap(), more);
        }
        assert!(session::complete(&mut tx, world, settings, &cookie).await.unwrap().is_none());
    }

    async fn sessions_are_listed_ended_and_purged(db: Db) {
        let door = Door::new(&db).await;
        let (world, settings) = (&door.house.world, &door.settings);
        let stranger = PersonId::new(world);
        let (one, first) = door.sign_in_as(&db, door.person).await;
        door.wait(1);
        let (two, second) = door.sign_in_as(&db, door.person).await;
        let (_, _) = door.sign_in_as(&db, stranger).await;
        door.half_way(&db).await;
        let mut tx = db.write().await.unwrap();
        let listed = session::list(&mut tx, world, settings, door.person).await.unwrap();
        assert_eq!(listed.iter().map(|l| l.id).collect::<Vec<_>>(), [two, one]);
        assert!(!session::end(&mut tx, stranger, one).await.unwrap(), "nobody ends another's session");
        assert!(session::end(&mut tx, door.person, one).await.unwrap());
        tx.commit().await.unwrap();
        assert!(door.come(&db, &first).await.is_none() && door.come(&db, &second).await.is_some());
        let mut tx = db.write().await.unwrap();
        assert_eq!(session::end_all(&mut tx, door.person).await.unwrap(), 2, "the halfway one too");
        assert_eq!(session::purge(&mut tx, world, settings).await.unwrap(), 0);
        tx.commit().await.unwrap();
        assert!(door.come(&db, &second).await.is_none());
        door.wait(30 * 60 + 1);
        let mut tx = db.write().await.unwrap();
        assert_eq!(session::purge(&mut tx, world, settings).await.unwrap(), 1);
    }
}

#[test]
fn form_tokens_belong_to_one_session_and_one_purpose() {
    let (one, two) = (Cookie::read(&"A".repeat(43)).unwrap(), Cookie::read(&"E".repeat(43)).unwrap());
    let token = one.form_token("role/7");
    assert!(one.made_form("role/7", &token));
    for (cookie, purpose, token) in [(&two, "role/7", token.as_str()), (&one, "role/8", &token), (&one, "role/7", "")] {
        assert!(!cookie.made_form(purpose, token));
    }
    assert!(token != one.text().expose().as_str());
}

#[test]
fn the_cookie_is_bound_to_its_host_and_unreadable_to_scripts() {
    let cookie = Cookie::read(&"A".repeat(43)).unwrap();
    let settings = Settings::default();
    let value = cookie.text();
    assert_eq!(
        settings.set_cookie(&cookie),
        format!("__Host-arasha={}; Path=/; HttpOnly; SameSite=Lax; Secure", value.expose())
    );
    assert!(settings.clear_cookie().ends_with("; Max-Age=0"));
    let loopback = Settings { https: false, ..settings };
    assert_eq!(loopback.set_cookie(&cookie), format!("arasha={}; Path=/; HttpOnly; SameSite=Lax", value.expose()));
    for wrong in ["", "A", "AAAA", &"A".repeat(44), &"!".repeat(43)] {
        assert_eq!(Cookie::read(wrong), None);
    }
    assert!(!format!("{cookie:?}").contains("AAAA"));
}
