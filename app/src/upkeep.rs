//! `arasha backup`, `arasha restore` and `arasha doctor`.
#![allow(clippy::print_stdout, reason = "says what it did and found")]

use crate::assemble::{database, rulebook};
use crate::cli::{Backup, Doctor, Format, Outcome, Restore};
use ::upkeep::{Check, Look};
use anyhow::{Context, bail};
use base::{Error, World};
use db::Db;
use vault::{RecoverySecret, Vault};
use zeroize::Zeroizing;

fn vault(keys: &std::path::Path) -> anyhow::Result<Vault> {
    Vault::open(keys).with_context(|| format!("cannot open the keys in {}", keys.display()))
}

/// Makes a backup; the institution may be served meanwhile.
pub(crate) async fn backup(asked: Backup) -> anyhow::Result<Outcome> {
    let (place, world) = (&asked.place, World::system());
    let keys = place.keys();
    if let Some(to) = &asked.keys_to {
        let (folder, removed) = ::upkeep::copy_keys(&keys, to, &world)?;
        println!("keys copied to {}; {removed} copies older than 30 days removed", folder.display());
    }
    let Some(to) = &asked.to else { return Ok(Outcome::Good) };
    let options = db::Options::choose(&place.data, place.database.as_deref())?;
    let db = Db::connect(&options).await?;
    if institution::store::meta(&mut db.read().await?).await?.is_none() {
        bail!("there is no institution in this database; are --data and --database right?");
    }
    let made = ::upkeep::backup(&db, &vault(&keys)?, &world, &place.data.join("files"), to, asked.keep).await?;
    let rows: u64 = made.manifest.rows.values().sum();
    println!("{}: {rows} rows, {} files ({} new)", made.folder.display(), made.manifest.files.len(), made.copied);
    if made.removed > 0 {
        println!("{} older backups removed", made.removed);
    }
    Ok(Outcome::Good)
}

/// Restores a backup into an empty place.
pub(crate) async fn restore(asked: Restore) -> anyhow::Result<Outcome> {
    let place = &asked.place;
    let files = place.data.join("files");
    if std::fs::read_dir(&files).is_ok_and(|mut all| all.next().is_some()) {
        bail!("{} holds files already; give an empty --data folder", files.display());
    }
    let vault = vault(&place.keys())?;
    let content = std::fs::read(&asked.recovery)
        .map(Zeroizing::new)
        .with_context(|| format!("cannot read {}", asked.recovery.display()))?;
    let secret = RecoverySecret::read(&content, &vault).map_err(|cause| match cause {
        Error::Invalid(mistakes) => anyhow::anyhow!(
            "{} does not open this institution's backups ({}); it takes the trustees' shares, a line each",
            asked.recovery.display(),
            mistakes.iter().map(|m| m.text).collect::<Vec<_>>().join(", ")
        ),
        other => other.into(),
    })?;
    let db = database(place).await?;
    if institution::store::meta(&mut db.read().await?).await?.is_some() {
        bail!("there is an institution in this database already; restore into an empty one");
    }
    let restored = ::upkeep::restore(&asked.from, &db, &vault, &secret, &files).await;
    db.close().await?;
    match restored {
        Ok(proved) => {
            println!("restored {} of {}", proved.folder.display(), proved.manifest.made_at);
            println!("proved: this institution's node signed it");
            println!("proved: {} rows, in each table as many as were dumped", proved.rows);
            println!("proved: {} files, each as it was written", proved.manifest.files.len());
            println!("proved: {} leaves of the audit log and the chains of {} cases", proved.leaves, proved.cases);
            println!("proved: {} sampled cases open, {} erased ones do not", proved.opened, proved.erased);
            Ok(Outcome::Good)
        }
        Err(Error::Tampered(what)) => {
            println!("nothing was restored: {what}");
            Ok(Outcome::Bad)
        }
        Err(other) => Err(other).context("nothing was restored"),
    }
}

/// Looks at what an operator should look at.
pub(crate) async fn doctor(asked: Doctor) -> anyhow::Result<Outcome> {
    let (place, world) = (&asked.place, World::system());
    let keys = place.keys();
    let mut checks = vec![];
    let read = rulebook(place);
    checks.push(Check {
        what: "rulebook",
        good: read.is_ok(),
        found: read.as_ref().err().map_or_else(|| "it can be used".to_owned(), ToString::to_string),
        remedy: read.is_err().then_some("arasha rulebook check DIR says what to mend, with file and line"),
    });
    let look = Look { data: &place.data, keys: &keys, backups: asked.backups.as_deref() };
    let options = db::Options::choose(&place.data, place.database.as_deref())?;
    match (Db::connect(&options).await, Vault::open(&keys)) {
        (Ok(db), Ok(vault)) => {
            checks.extend(upkeep::look(&look, &db, &vault, &world).await?);
            let meta = institution::store::meta(&mut db.read().await?).await?;
            let demo = meta.is_some_and(|meta| meta.kind == "demo");
            let found = if demo {
                "this is the demonstration; nobody's real complaint belongs here"
            } else {
                "a real institution"
            };
            checks.push(Check { what: "institution", good: true, found: found.to_owned(), remedy: None });
        }
        (db, keys) => {
            let wrong = [db.err().map(|e| e.to_string()), keys.err().map(|e| e.to_string())];
            checks.push(Check {
                what: "database and keys",
                good: false,
                found: wrong.into_iter().flatten().collect::<Vec<_>>().join("; "),
                remedy: Some("check --data, --database and --keys, and that the server is up"),
            });
        }
    }
    match asked.format {
        Format::Json => println!("{}", serde_json::to_string_pretty(&checks)?),
        Format::Text => {
            for check in &checks {
                println!("{}  {}: {}", if check.good { "good" } else { "MEND" }, check.what, check.found);
                if let Some(remedy) = check.remedy {
                    println!("      {remedy}");
                }
            }
        }
    }
    Ok(if checks.iter().all(|check| check.good) { Outcome::Good } else { Outcome::Bad })
}
