//! `arasha audit verify`, as its operator runs it, over a database that was tampered with.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test may fail where it stands"
)]

use sqlx::sqlite::SqliteConnectOptions;
use sqlx::{ConnectOptions, Connection};
use std::path::Path;
use std::process::{Command, Output};

fn arasha(data: &Path, words: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_arasha")).args(words).arg("--data").arg(data).output().unwrap()
}

async fn tamper(data: &Path, sql: &'static str) {
    let options = SqliteConnectOptions::new().filename(data.join("arasha.db")).foreign_keys(false);
    let mut conn = options.connect().await.unwrap();
    let done = sqlx::query(sql).execute(&mut conn).await.unwrap();
    assert_eq!(done.rows_affected(), 1, "{sql}");
    conn.close().await.unwrap();
}

#[tokio::test]
async fn a_changed_or_deleted_row_of_the_log_is_found_and_named() {
    let folder = tempfile::tempdir().unwrap();
    let whole = folder.path().join("whole");
    assert!(arasha(&whole, &["demo"]).status.success());
    assert_eq!(arasha(&whole, &["audit", "verify"]).status.code(), Some(0));
    let acts = [
        ("changed", "UPDATE access_leaf SET act = 'complaint.other' WHERE seq = 7", "7"),
        ("deleted", "DELETE FROM access_leaf WHERE seq = 9", "9"),
        (
            "reached-into",
            "UPDATE vault_entry SET sealed = x'00' WHERE rowid = (SELECT MIN(rowid) FROM vault_entry)",
            "",
        ),
    ];
    for (name, sql, place) in acts {
        let copy = folder.path().join(name);
        assert!(Command::new("cp").arg("-r").arg(&whole).arg(&copy).status().unwrap().success());
        tamper(&copy, sql).await;
        let found = arasha(&copy, &["audit", "verify"]);
        let said = String::from_utf8(found.stdout).unwrap();
        assert_eq!(found.status.code(), Some(1), "{name}: {said}");
        assert!(said.contains(place) && !said.contains("nothing is wrong"), "{name}: {said}");
        let named = said.lines().count() - 2;
        let count = if named == 1 { "1 thing is wrong".to_owned() } else { format!("{named} things are wrong") };
        assert_eq!(said.lines().last(), Some(count.as_str()), "{name}: {said}");
    }
}
