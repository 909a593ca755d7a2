//! `arasha setup`, as an operator runs it, with the slips that operators make.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test may fail where it stands"
)]

use std::os::unix::fs::PermissionsExt;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

struct Place {
    folder: tempfile::TempDir,
}

/// What an operator may slip in.
struct Words<'a> {
    administrator: &'a str,
    password: &'a str,
    sheets: &'a str,
    more: &'a [&'a str],
}

const RIGHT: Words<'_> =
    Words { administrator: "a.person", password: "four quiet rivers", sheets: "sheets.pdf", more: &[] };

impl Place {
    /// The folder of the keys is there, as `install -d` makes it; that of the data is not.
    fn new() -> Self {
        let place = Self { folder: tempfile::tempdir().unwrap() };
        std::fs::create_dir(place.of("keys")).unwrap();
        place
    }

    fn of(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    fn setup(&self, words: &Words<'_>) -> Output {
        std::fs::write(self.of("password"), words.password).unwrap();
        let mut command = Command::new(env!("CARGO_BIN_EXE_arasha"));
        command.arg("setup").arg("--data").arg(self.of("data")).arg("--keys").arg(self.of("keys"));
        command.arg("--password-file").arg(self.of("password")).arg("--sheets").arg(self.of(words.sheets));
        command.args(["--administrator", words.administrator]).args(words.more);
        command.args(["1", "2", "3", "4", "5"].map(|n| format!("--trustee=Trustee {n}")));
        command.output().unwrap()
    }

    /// What a failed run must leave: nothing.
    fn is_untouched(&self) -> bool {
        !self.of("data").exists() && std::fs::read_dir(self.of("keys")).unwrap().next().is_none()
    }
}

fn said(output: &Output) -> String {
    format!("{}{}", String::from_utf8_lossy(&output.stdout), String::from_utf8_lossy(&output.stderr))
}

fn mode(path: &Path) -> u32 {
    std::fs::metadata(path).unwrap().permissions().mode() & 0o777
}

#[test]
fn a_slip_is_said_in_words_and_the_corrected_run_goes_through() {
    let place = Place::new();
    let both = place.setup(&Words { administrator: "a person", password: "short", ..RIGHT });
    assert_eq!(both.status.code(), Some(2));
    let both = said(&both);
    assert!(both.contains("--administrator: Use 3 to 64 letters"), "{both}");
    assert!(both.contains("the password: Use at least 12 characters"), "{both}");
    assert!(!both.contains("Mistake"), "{both}");
    assert!(place.is_untouched(), "{both}");

    std::fs::write(place.of("mine.pdf"), "mine").unwrap();
    for (words, named) in [
        (Words { password: "a.person and more", ..RIGHT }, "Leave your sign-in name out"),
        (Words { sheets: "nonexistent/x.pdf", ..RIGHT }, "nonexistent/x.pdf; give --sheets a new file"),
        (Words { sheets: "mine.pdf", ..RIGHT }, "mine.pdf; give --sheets a new file"),
        // Found out only when the keys are made already.
        (Words { more: &["--origin", "nonsense"], ..RIGHT }, "--origin"),
    ] {
        let refused = place.setup(&words);
        assert_eq!(refused.status.code(), Some(2), "{named}: {}", said(&refused));
        assert!(said(&refused).contains(named), "{named}: {}", said(&refused));
        assert!(place.is_untouched() && !place.of("sheets.pdf").exists(), "{named}");
    }
    assert_eq!(std::fs::read(place.of("mine.pdf")).unwrap(), b"mine");

    let right = place.setup(&RIGHT);
    assert!(right.status.success(), "{}", said(&right));
    assert!(std::fs::read(place.of("sheets.pdf")).unwrap().starts_with(b"%PDF"));
    for (path, kept) in
        [("sheets.pdf", 0o600), ("data", 0o700), ("data/files", 0o700), ("data/arasha.db", 0o600), ("keys", 0o700)]
    {
        assert_eq!(mode(&place.of(path)), kept, "{path}");
    }

    // A second run takes nothing away from the first, with its keys or with others.
    let database = std::fs::read(place.of("data/arasha.db")).unwrap();
    let again = place.setup(&Words { sheets: "more.pdf", ..RIGHT });
    assert!(said(&again).contains("are there an institution's keys already?"), "{}", said(&again));
    let moved = place.of("kept-keys");
    std::fs::rename(place.of("keys"), &moved).unwrap();
    let other = place.setup(&Words { sheets: "more.pdf", ..RIGHT });
    assert!(said(&other).contains("there is an institution in this database already"), "{}", said(&other));
    assert!(!place.of("keys").exists() && !place.of("more.pdf").exists());
    assert_eq!(std::fs::read(place.of("data/arasha.db")).unwrap(), database);
    assert!(moved.join("node.key").exists());
}
