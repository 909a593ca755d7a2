//! `arasha backup` and `arasha restore`, as an operator runs them, from engine to engine.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test may fail where it stands"
)]

use db::{Db, Options, dump};
use sqlx::{Connection as _, PgConnection};
use std::os::unix::fs::PermissionsExt;
use std::path::Path;
use std::process::{Command, Output};

fn arasha(words: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_arasha")).args(words).output().unwrap()
}

fn said(output: &Output) -> String {
    format!("{}{}", String::from_utf8_lossy(&output.stdout), String::from_utf8_lossy(&output.stderr))
}

/// All rows, in an order of their own; JSON as a value, since engines space it differently.
async fn rows(options: &Options) -> Vec<String> {
    let db = Db::connect(options).await.unwrap();
    let mut lines = vec![];
    let mut tx = db.read().await.unwrap();
    let mut table = String::new();
    dump::dump(&mut tx, &mut |line| {
        let value: serde_json::Value = serde_json::from_str(line).unwrap();
        match value {
            serde_json::Value::Object(head) => table = head["table"].as_str().unwrap().to_owned(),
            serde_json::Value::Array(values) => {
                let plain = values.into_iter().map(|v| match v {
                    serde_json::Value::String(text) => {
                        serde_json::from_str(&text).unwrap_or(serde_json::Value::String(text))
                    }
                    other => other,
                });
                lines.push(format!("{table} {}", serde_json::Value::Array(plain.collect())));
            }
            _ => panic!("{line}"),
        }
        Ok(())
    })
    .await
    .unwrap();
    lines.sort();
    lines
}

struct Place {
    folder: tempfile::TempDir,
}

impl Place {
    fn new() -> Self {
        let place = Self { folder: tempfile::tempdir().unwrap() };
        let demo = arasha(&["demo", "--data", &place.of("data")]);
        assert!(demo.status.success(), "{}", said(&demo));
        let shares: Vec<String> =
            serde_json::from_slice(&std::fs::read(place.of("data/demo-shares.json")).unwrap()).unwrap();
        std::fs::write(place.of("shares"), shares[1..4].join("\n")).unwrap();
        std::fs::write(place.of("two-shares"), shares[..2].join("\n")).unwrap();
        place
    }

    fn of(&self, name: &str) -> String {
        self.folder.path().join(name).display().to_string()
    }

    fn backup(&self, data: &str, database: &[&str]) -> Output {
        let (data, keys, to) = (self.of(data), self.of("data/keys"), self.of("backups"));
        arasha(&[&["backup", "--data", &data, "--keys", &keys, "--to", &to, "--keep", "2"], database].concat())
    }

    fn restore(&self, data: &str, shares: &str, database: &[&str]) -> Output {
        let (data, keys, from, shares) = (self.of(data), self.of("data/keys"), self.of("backups"), self.of(shares));
        let words = ["restore", "--data", &data, "--keys", &keys, "--from", &from, "--recovery", &shares];
        arasha(&[&words, database].concat())
    }
}

fn sqlite(place: &Place, data: &str) -> Options {
    Options::Sqlite(Path::new(&place.of(data)).join("arasha.db"))
}

#[tokio::test]
async fn a_backup_goes_from_sqlite_to_postgresql_and_back_as_it_was() {
    let place = Place::new();
    let before = rows(&sqlite(&place, "data")).await;
    assert!(before.len() > 1_000);
    let made = place.backup("data", &[]);
    assert!(made.status.success(), "{}", said(&made));

    let url = std::env::var("ARASHA_TEST_POSTGRES").unwrap();
    let name = format!("upkeep_{}", std::process::id());
    let test = db::testkit::database(&url, &name).await;
    let restored = place.restore("postgres", "shares", &["--database", &test]);
    assert!(restored.status.success(), "{}", said(&restored));
    assert!(said(&restored).contains("20 sampled cases open"), "{}", said(&restored));
    let moved = Options::Postgres { url: test.clone(), schema: None };
    assert_eq!(rows(&moved).await, before);
    let mut conn = PgConnection::connect(&test).await.unwrap();
    let planned = "SELECT reltuples > 0 FROM pg_class WHERE relname = 'complaint_case' AND relkind = 'r'";
    let is_planned: bool = sqlx::query_scalar(planned).fetch_one(&mut conn).await.unwrap();
    assert!(is_planned, "PostgreSQL plans by empty tables");

    let again = place.backup("postgres", &["--database", &test]);
    assert!(again.status.success(), "{}", said(&again));
    let back = place.restore("back", "shares", &[]);
    assert!(back.status.success(), "{}", said(&back));
    assert_eq!(rows(&sqlite(&place, "back")).await, before);
}

#[test]
fn too_few_shares_and_a_changed_backup_are_named_and_restore_nothing() {
    let place = Place::new();
    assert!(place.backup("data", &[]).status.success());
    let few = place.restore("few", "two-shares", &[]);
    assert_eq!(few.status.code(), Some(2));
    assert!(said(&few).contains("trustees' shares"), "{}", said(&few));
    assert!(!Path::new(&place.of("few")).exists());

    let backups = std::fs::read_dir(place.of("backups")).unwrap().map(|entry| entry.unwrap().path());
    let backup = backups.filter(|path| path.join("dump").exists()).max().unwrap();
    let whole = std::fs::read(backup.join("dump")).unwrap();
    for (name, file, change) in [
        (
            "flipped",
            "dump",
            Box::new(|mut bytes: Vec<u8>| {
                let middle = bytes.len() / 2;
                bytes[middle] ^= 1;
                bytes
            }) as Box<dyn Fn(Vec<u8>) -> Vec<u8>>,
        ),
        (
            "cut",
            "dump",
            Box::new(|mut bytes: Vec<u8>| {
                bytes.truncate(bytes.len() - 70_000);
                bytes
            }),
        ),
        (
            "lied",
            "manifest.json",
            Box::new(|bytes: Vec<u8>| {
                String::from_utf8(bytes).unwrap().replace("complaint_case", "complaint_cast").into_bytes()
            }),
        ),
    ] {
        let path = backup.join(file);
        let before = std::fs::read(&path).unwrap();
        std::fs::write(&path, change(before.clone())).unwrap();
        let refused = place.restore(name, "shares", &[]);
        assert_eq!(refused.status.code(), Some(1), "{name}: {}", said(&refused));
        assert!(said(&refused).contains("nothing was restored"), "{name}: {}", said(&refused));
        assert!(!Path::new(&place.of(name)).exists(), "{name}");
        std::fs::write(&path, before).unwrap();
    }
    // Nothing of it lies in clear: no code, no number, no name of a table.
    for words in ["complaint_case", "KZ-75", "intake01"] {
        assert!(!whole.windows(words.len()).any(|at| at == words.as_bytes()), "{words}");
    }
    // What failed left an empty place: the same folder takes the true backup.
    let good = place.restore("flipped", "shares", &[]);
    assert!(good.status.success(), "{}", said(&good));
}

#[test]
fn the_doctor_says_what_to_mend() {
    let place = Place::new();
    let look = |more: &[&str]| arasha(&[&["doctor", "--data", &place.of("data")], more].concat());
    let alone = look(&[]);
    assert_eq!(alone.status.code(), Some(1));
    assert!(said(&alone).contains("MEND  backup"), "{}", said(&alone));
    assert!(place.backup("data", &[]).status.success());
    let backups = place.of("backups");
    let good = look(&["--backups", &backups, "--format", "json"]);
    let checks: serde_json::Value = serde_json::from_slice(&good.stdout).unwrap();
    let bad: Vec<_> = checks.as_array().unwrap().iter().filter(|check| check["good"] == false).collect();
    assert!(bad.iter().all(|check| check["what"] == "disk"), "{bad:?}");
    let key = place.of("data/keys/node.key");
    std::fs::set_permissions(&key, std::fs::Permissions::from_mode(0o644)).unwrap();
    assert!(said(&look(&["--backups", &backups])).contains("MEND  key files"));
}

#[test]
fn the_doctor_says_what_others_may_read_and_looks_on_when_the_backups_are_gone() {
    let place = Place::new();
    assert!(place.backup("data", &[]).status.success());
    let (data, backups) = (place.of("data"), place.of("backups"));
    let look = |backups: &str| said(&arasha(&["doctor", "--data", &data, "--backups", backups]));
    let good = look(&backups);
    assert!(good.contains("good  data folder") && good.contains("good  backup files"), "{good}");
    let one = std::fs::read_dir(&backups).unwrap().map(|entry| entry.unwrap().path());
    let dump = one.map(|path| path.join("dump")).find(|path| path.exists()).unwrap();
    let dump = dump.display().to_string();
    for (path, mode, kept, check) in [
        (data.as_str(), 0o755, 0o700, "data folder"),
        (&place.of("data/arasha.db"), 0o640, 0o600, "data folder"),
        (&place.of("data/files"), 0o750, 0o700, "data folder"),
        (&backups, 0o711, 0o700, "backup files"),
        (&dump, 0o604, 0o600, "backup files"),
    ] {
        let set = |mode| std::fs::set_permissions(path, std::fs::Permissions::from_mode(mode)).unwrap();
        assert_eq!(std::fs::metadata(path).unwrap().permissions().mode() & 0o777, kept, "{path}");
        set(mode);
        let found = look(&backups);
        // The log beside a database has the mode of the database, and may be named before it.
        let named = found.lines().find(|line| line.starts_with(&format!("MEND  {check}: others may read ")));
        assert!(named.is_some_and(|line| line.contains(path)), "{path}: {found}");
        set(kept);
    }
    let gone = look(&place.of("nope"));
    assert!(gone.contains("MEND  backup: ") && gone.contains("nope"), "{gone}");
    assert!(!gone.contains("backup files"), "{gone}");
    assert!(gone.contains("good  audit log") && gone.contains("good  institution"), "{gone}");
}

#[test]
fn the_doctor_says_whether_mail_is_set_up() {
    let place = Place::new();
    let data = place.of("data");
    let look = |mail: &[&str]| said(&arasha(&[&["doctor", "--data", &data], mail].concat()));
    assert!(look(&[]).contains("good  mail: no mail is set up; the daily word is not sent"));
    assert!(look(&["--mail", "smtps://mail.example"]).contains("MEND  mail: "));
    let from = ["--mail-from", "Arasha <no-reply@ombudsman.example>"];
    let unusable = look(&[&["--mail", "gopher://arasha:hidden@mail.example"][..], &from].concat());
    assert!(unusable.contains("MEND  mail: ") && !unusable.contains("hidden"), "{unusable}");
    assert!(look(&[&["--mail", "smtps://mail.example"][..], &from].concat()).contains("good  mail: "));
}

#[test]
fn where_no_institution_is_it_is_said_and_nothing_is_made() {
    let folder = tempfile::tempdir().unwrap();
    let of = |name: &str| folder.path().join(name).display().to_string();
    let (nowhere, to) = (of("nowhere"), of("to"));
    let missing = arasha(&["backup", "--data", &nowhere, "--to", &to]);
    assert_eq!(missing.status.code(), Some(2));
    assert!(said(&missing).contains("there is no institution"), "{}", said(&missing));
    // A copy of no keys would push the true copies out.
    let keys = arasha(&["backup", "--data", &nowhere, "--keys-to", &to]);
    assert!(said(&keys).contains("cannot open the keys"), "{}", said(&keys));
    let look = arasha(&["doctor", "--data", &nowhere]);
    assert_eq!(look.status.code(), Some(1));
    assert!(said(&look).contains("there is no institution"), "{}", said(&look));
    let restore = arasha(&["restore", "--data", &nowhere, "--from", &to, "--recovery", &to]);
    assert_eq!(restore.status.code(), Some(2));
    assert!(said(&restore).contains("`arasha backup --keys-to`"), "{}", said(&restore));
    assert_eq!(std::fs::read_dir(folder.path()).unwrap().count(), 0);

    std::fs::create_dir(&nowhere).unwrap();
    std::fs::write(of("nowhere/arasha.db"), "").unwrap();
    let empty = arasha(&["backup", "--data", &nowhere, "--to", &to]);
    assert!(said(&empty).contains("there is no institution in this database"), "{}", said(&empty));
}
