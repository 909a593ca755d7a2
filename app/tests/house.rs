//! The house stands: who may stand on whom, and every text in three languages.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test may fail where it stands"
)]

use std::collections::BTreeMap;
use std::path::Path;

/// Where a crate lies and which crates of ours it stands on (not counting its tests).
fn crates() -> BTreeMap<String, (String, Vec<String>)> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap();
    let mut found = BTreeMap::new();
    for floor in ["foundations", "areas", "."] {
        let folders = std::fs::read_dir(root.join(floor)).unwrap().flatten().map(|e| e.path());
        for folder in folders.filter(|f| f.join("Cargo.toml").exists()) {
            let manifest: toml::Table = std::fs::read_to_string(folder.join("Cargo.toml")).unwrap().parse().unwrap();
            let Some(package) = manifest.get("package") else { continue };
            let needs = manifest["dependencies"].as_table().unwrap().keys().cloned().collect();
            let floor = if floor == "." { "roof" } else { floor };
            found.insert(package["name"].as_str().unwrap().to_owned(), (floor.to_owned(), needs));
        }
    }
    found
}

#[test]
fn an_arrow_runs_only_downwards_and_no_area_imports_another() {
    let crates = crates();
    assert!(crates.len() >= 13, "{:?}", crates.keys());
    for (name, (floor, needs)) in &crates {
        for need in needs.iter().filter(|n| crates.contains_key(*n)) {
            let below = &crates[need].0;
            let allowed = match floor.as_str() {
                "roof" => below != "roof",
                _ => below == "foundations",
            };
            assert!(allowed, "{name} ({floor}) stands on {need} ({below})");
        }
    }
}

#[test]
fn only_the_vault_names_a_cipher_and_only_the_roof_links_typst() {
    let ciphers = ["hpke", "chacha20poly1305", "ed25519-dalek", "argon2", "x25519-dalek"];
    for (name, (_, needs)) in crates() {
        for need in &needs {
            assert!(name == "vault" || !ciphers.contains(&need.as_str()), "{name} names the cipher {need}");
            assert!(need != "typesetter" || name == "arasha", "{name} links the typesetter");
        }
    }
}

#[test]
fn every_text_is_there_in_three_languages_and_used() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap();
    let findings = i18n::check::check(&i18n::check::crates(root).unwrap()).unwrap();
    let shown: Vec<String> = findings.iter().map(ToString::to_string).collect();
    assert!(shown.is_empty(), "{} findings:\n{}", shown.len(), shown.join("\n"));
}
