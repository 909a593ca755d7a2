//! The drill: years of an institution's keys in one go, with everything real but the time. `make drill` runs it and shows
//! what was proved.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::print_stdout,
    reason = "a test may fail where it stands, and this one tells what it proves"
)]

use access::{Actor, Who};
use axum::body::Body;
use axum::http::{Request, StatusCode, header};
use base::{Error, Lang, PersonId, RootId, Secret, World};
use complaints::actions::admissibility::{self, Judgement};
use complaints::actions::{examine, intake, keeping, letters, outcome, reading, receipt};
use complaints::model::{Case, Ending, Passes};
use db::{Db, Options};
use http_body_util::BodyExt as _;
use institution::People;
use institution::actions::{people, recovery};
use institution::demo::DemoAccount;
use institution::model::recovery::Ground;
use roof::{House, Place};
use std::path::{Path, PathBuf};
use tower::ServiceExt as _;
use vault::{KeyRing, RecoverySecret, Share, Stretch, Vault};

const STORY: &str = "Қарлығаштаңба: маған дәрі бермеді.";
const AFTER: &str = "Бұлбұлсай: кеткен соң жазылды.";
/// Five years and a day: the rulebook keeps a closed case for five.
const FIVE_YEARS: i64 = (5 * 366 + 1) * 86_400;

struct Drill {
    folder: tempfile::TempDir,
    house: House,
    accounts: Vec<DemoAccount>,
    shares: Vec<Share>,
}

fn proved(what: &str) {
    println!("proved: {what}");
}

fn place(folder: &Path, keys: &Path) -> Place {
    Place { data: folder.to_owned(), keys: Some(keys.to_owned()), database: None, rulebook: None, origin: None }
}

async fn database(folder: &Path) -> Db {
    std::fs::create_dir_all(folder).unwrap();
    Db::open(&Options::Sqlite(folder.join("arasha.db"))).await.unwrap()
}

impl Drill {
    /// An institution whose recovery secret is shared three of five, and which keeps the secret itself nowhere.
    async fn founded() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let world = World::at("2026-11-02T04:00:00Z".parse().unwrap());
        let (data, keys) = (folder.path().join("data"), folder.path().join("keys"));
        let (vault, secret) = Vault::create(&keys, &world).unwrap();
        let db = database(&data).await;
        let house = House::of(&place(&data, &keys), db, vault.with_stretch(Stretch::DEMO), world, false).unwrap();
        let accounts = institution::demo::fill(&house.institution).await.unwrap();
        let names = ["1", "2", "3", "4", "5"].map(|n| format!("Trustee {n}"));
        let shares = recovery::share_first(&house.institution, &secret, 3, &names, 72).await.unwrap();
        Self { folder, house, accounts, shares }
    }

    fn wait(&self, seconds: i64) {
        self.house.world.set(self.house.world.now().plus_seconds(seconds));
    }

    fn typed(&self, which: [usize; 3]) -> Vec<String> {
        which.iter().map(|n| self.shares[n - 1].text().expose().clone()).collect()
    }

    fn at(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    async fn actor(&self, sign_in: &str) -> Actor {
        let password = &self.accounts.iter().find(|a| a.sign_in == sign_in).unwrap().password;
        self.actor_by(sign_in, &Secret::new(password.clone())).await
    }

    async fn actor_by(&self, sign_in: &str, password: &Secret<String>) -> Actor {
        let house = &self.house;
        let mut tx = house.db.read().await.unwrap();
        let person = institution::store::account_by_name(&mut tx, sign_in).await.unwrap().unwrap().person;
        let sealed = house.vault.sealed_person(&mut tx, person).await.unwrap();
        let keys = house.vault.open_person(sealed.as_ref(), password).await.unwrap().unwrap();
        let on = house.institution.today();
        let standing = People { lang: Lang::En, on }.standing(&mut tx, person).await.unwrap().unwrap();
        Actor {
            who: Who::Staff(person),
            name: standing.name,
            roles: standing.roles,
            units: standing.units,
            keys: Some(house.vault.keyring(&mut tx, &keys).await.unwrap()),
            session: None,
            confirmed: true,
        }
    }

    /// Somebody files over the interface; gives the receipt.
    async fn file(&self) -> String {
        let body = serde_json::json!({ "language": "kk", "story": STORY }).to_string();
        let request = Request::post("/api/v1/complaints")
            .header(header::CONTENT_TYPE, "application/json")
            .header(header::HOST, "localhost")
            .body(Body::from(body))
            .unwrap();
        let answer = self.house.routes(false).oneshot(request).await.unwrap();
        assert_eq!(answer.status(), StatusCode::CREATED);
        let body = answer.into_body().collect().await.unwrap().to_bytes();
        let answer: serde_json::Value = serde_json::from_slice(&body).unwrap();
        answer["receipt"].as_str().unwrap().to_owned()
    }

    /// The office takes the case up and hands it to an officer.
    async fn taken_up(&self, root: RootId, officer: PersonId) -> Case {
        let desk = &self.house.complaints;
        let intake_head = self.actor("head1").await;
        let case = intake::register(desk, &intake_head, root, 1, intake::Sorting::default()).await.unwrap();
        let unit = self.actor("head2").await.units[0];
        let case = intake::assign(desk, &intake_head, root, case.version, unit, Some(officer)).await.unwrap();
        let arrived = case.arrived_at.date_in(&desk.zone);
        let grounds = admissibility::asked(&desk.rulebook, arrived).iter().map(|g| (g.key.clone(), false)).collect();
        let judgement = Judgement { grounds, ..Judgement::default() };
        admissibility::decide(desk, &self.actor("head2").await, root, case.version, judgement).await.unwrap()
    }

    /// The case is examined, answered and closed.
    async fn closed(&self, case: Case) -> Case {
        let desk = &self.house.complaints;
        let head = self.actor("head2").await;
        let case = examine::not_heard(desk, &head, case.id, case.version, "Мекеме таратылған").await.unwrap();
        let decision =
            outcome::Decision { ending: Ending::NotFound, finding: "Жоқ".to_owned(), recommendation: String::new() };
        let case = outcome::decide(desk, &head, case.id, case.version, decision).await.unwrap();
        let letter = letters::Draft {
            lang: Lang::Kk,
            addressee: vec![],
            subject: "Жауап".to_owned(),
            text: "Шағымыңыз қаралды.".to_owned(),
            passes: Passes::Name,
        };
        let case = outcome::answer(desk, &head, case.id, case.version, letter).await.unwrap();
        outcome::close(desk, &head, case.id, case.version).await.unwrap()
    }

    async fn reads(&self, actor: &Actor, root: RootId) -> bool {
        let opened = reading::open(&self.house.complaints, actor, root).await.unwrap();
        opened.open.story().is_some_and(|story| story.what == STORY)
    }

    async fn back_up(&self) -> upkeep::Made {
        while access::audit::sequence(&self.house.db, &self.house.vault, &self.house.world).await.unwrap() > 0 {}
        let (files, to) = (self.at("data/files"), self.at("backups"));
        upkeep::backup(&self.house.db, &self.house.vault, &self.house.world, &files, &to, None).await.unwrap()
    }

    /// Puts a backup back in a place of its own, with the keys folder as it is today.
    async fn restore(&self, made: &upkeep::Made, name: &str, secret: &RecoverySecret) -> (Db, upkeep::Proved) {
        let db = database(&self.at(name)).await;
        let files = self.at(name).join("files");
        let proved = upkeep::restore(&made.folder, &db, &self.house.vault, secret, &files).await.unwrap();
        (db, proved)
    }
}

/// What a ring opens of a case in a database, whatever any page would say; `None` for what stays shut.
async fn opens(vault: &Vault, db: &Db, ring: &KeyRing, root: RootId) -> Vec<Option<String>> {
    let mut tx = db.read().await.unwrap();
    let entries = vault.read(&mut tx, ring, root, None).await.unwrap();
    let text = |plain: Secret<Vec<u8>>| String::from_utf8_lossy(plain.expose()).into_owned();
    entries.into_iter().map(|entry| entry.plain.map(text)).collect()
}

fn copy(from: &Path, to: &Path) {
    std::fs::create_dir_all(to).unwrap();
    for entry in std::fs::read_dir(from).unwrap().flatten() {
        let to = to.join(entry.file_name());
        if entry.path().is_dir() {
            copy(&entry.path(), &to);
        } else {
            std::fs::copy(entry.path(), to).unwrap();
        }
    }
}

#[tokio::test]
async fn an_institution_keeps_its_promises_about_keys_for_years() {
    let drill = Drill::founded().await;
    let (house, desk) = (&drill.house, &drill.house.complaints);
    let vault = &house.vault;
    proved("an institution stands whose recovery secret is with five trustees, three of whom it takes");

    let words = drill.file().await;
    let person = receipt::enter(desk, &words, b"drill").await.unwrap();
    let root = receipt::root_of(&person).unwrap();
    let officer = drill.actor("case07").await;
    let case = drill.taken_up(root, officer.who.person().unwrap()).await;
    assert!(drill.reads(&officer, root).await);
    let administrator = drill.actor("administrator").await;
    assert!(matches!(reading::open(desk, &administrator, root).await, Err(Error::NotFound)));
    proved("a person filed; the officer on the case reads it, the administrator does not");

    // A password is forgotten.
    let ombudsperson = drill.actor("ombudsperson").await;
    let lost = officer.who.person().unwrap();
    let handed = people::renew(&house.institution, &administrator, lost).await.unwrap();
    let after = drill.actor_by("case07", &handed.password).await;
    assert!(!opens(vault, &house.db, after.keys.as_ref().unwrap(), root).await.iter().any(Option::is_some));
    let id = recovery::ask(&house.institution, &ombudsperson, lost, Ground::NobodyLeft).await.unwrap();
    let early = recovery::carry_out(&house.institution, &ombudsperson, id, &drill.typed([2, 3, 5])).await;
    assert!(matches!(early, Err(Error::Conflict(_))));
    drill.wait(73 * 3_600);
    let two = recovery::carry_out(&house.institution, &ombudsperson, id, &drill.typed([2, 3, 5])[..2]).await;
    assert!(matches!(two, Err(Error::Invalid(_))));
    let mut wrong = drill.typed([2, 3, 5]);
    wrong[1] = wrong[1].replacen(char::is_alphabetic, "", 1);
    assert!(recovery::carry_out(&house.institution, &ombudsperson, id, &wrong).await.is_err());
    let given = recovery::carry_out(&house.institution, &ombudsperson, id, &drill.typed([2, 3, 5])).await.unwrap();
    let officer = drill.actor_by("case07", &handed.password).await;
    assert_eq!((given.units, given.cases), (1, 1));
    assert!(
        opens(vault, &house.db, officer.keys.as_ref().unwrap(), root).await.iter().flatten().any(|t| t.contains(STORY))
    );
    proved(
        "a new password opened nothing until three of five trustees, after 72 hours, gave back what the old one had opened",
    );

    // The same officer leaves, and keeps everything: their keys, and a copy of the whole database with its files.
    let kept = officer.keys.clone().unwrap();
    people::lock(&house.institution, &administrator, lost).await.unwrap();
    let head = drill.actor("head2").await;
    examine::note(desk, &head, root, AFTER).await.unwrap();
    copy(&drill.at("data"), &drill.at("copy"));
    let copied = Db::connect(&Options::Sqlite(drill.at("copy").join("arasha.db"))).await.unwrap();
    let seen = opens(vault, &copied, &kept, root).await;
    assert!(seen.iter().flatten().any(|text| text.contains(STORY)), "what they could open stays open to them");
    assert!(!seen.iter().flatten().any(|text| text.contains(AFTER)));
    let stays = opens(vault, &copied, head.keys.as_ref().unwrap(), root).await;
    assert!(stays.iter().flatten().any(|text| text.contains(AFTER)));
    proved("a leaver's kept keys and a full copy of database and files open nothing written after they left");

    // Years go by; a backup was made before the case is erased.
    let case = reading::open(desk, &head, case.id).await.unwrap().case;
    let case = drill.closed(case).await;
    let before = drill.back_up().await;
    assert!(keeping::propose_erasure(desk, &head, root).await.is_err());
    drill.wait(FIVE_YEARS);
    let intake_head = drill.actor("head1").await;
    keeping::propose_erasure(desk, &head, root).await.unwrap();
    assert!(matches!(keeping::confirm_erasure(desk, &head, root).await, Err(Error::Conflict(_))));
    keeping::confirm_erasure(desk, &intake_head, root).await.unwrap();
    let leaves = reading::log(desk, &head, root, None).await.unwrap().rows;
    assert!(leaves.iter().any(|leaf| leaf.act == "case.erased"));
    assert!(opens(vault, &house.db, head.keys.as_ref().unwrap(), root).await.iter().all(Option::is_none));
    let person = receipt::enter(desk, &words, b"drill").await.unwrap();
    assert!(receipt::story(desk, &person).await.unwrap().0.what.is_empty());
    proved("a case whose five years were over was erased by two people, by no one alone, and the log says so");

    // The oldest backup does not bring it back, nor do all the trustees.
    let typed = drill.typed([1, 2, 4]).join("\n");
    let secret = RecoverySecret::read(typed.as_bytes(), vault).unwrap();
    let (oldest, said) = drill.restore(&before, "oldest", &secret).await;
    assert_eq!(said.erased, 1);
    let ring = vault.recovery_keyring(&mut oldest.read().await.unwrap(), &secret).await.unwrap();
    assert!(opens(vault, &oldest, &ring, root).await.iter().all(Option::is_none));
    proved("a backup from before the erasure, restored, opens nothing of the erased case, even to the trustees");

    // Life goes on, and the newest backup is whole.
    let words = drill.file().await;
    let root = receipt::root_of(&receipt::enter(desk, &words, b"drill").await.unwrap()).unwrap();
    let made = drill.back_up().await;
    let (restored, said) = drill.restore(&made, "restored", &secret).await;
    assert!(said.opened >= 1 && said.rows > 0 && said.leaves > 0);
    let ring = vault.recovery_keyring(&mut restored.read().await.unwrap(), &secret).await.unwrap();
    assert!(opens(vault, &restored, &ring, root).await.iter().flatten().any(|text| text.contains(STORY)));
    proved(&format!(
        "a backup restored whole: {} rows, {} leaves of the audit log, {} cases' chains, {} opened, {} erased",
        said.rows, said.leaves, said.cases, said.opened, said.erased
    ));
    assert_eq!(case.state, complaints::model::State::Closed);
}
