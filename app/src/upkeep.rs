//! `arasha backup`, `arasha restore` and `arasha doctor`.
#![allow(clippy::print_stdout, reason = "says what it did and found")]

use crate::assemble::{database, rulebook};
use crate::cli::{Backup, Doctor, Format, Outcome, Place, Restore};
use crate::fresh::{Fresh, is_empty_folder};
use ::upkeep::{Check, Look};
use anyhow::{Context, bail};
use base::{Error, World};
use db::Db;
use institution::store::Meta;
use mail::Mailer;
use std::path::Path;
use vault::{RecoverySecret, Vault};
use zeroize::Zeroizing;

fn vault(keys: &Path) -> anyhow::Result<Vault> {
    Vault::open(keys).with_context(|| {
        format!(
            "cannot open the keys in {}; bring that folder back from the newest copy that `arasha backup --keys-to` made, or give --keys",
            keys.display()
        )
    })
}

/// An institution's database as it is, and what it says of itself. Makes none.
async fn institution_in(place: &Place) -> anyhow::Result<(Db, Meta)> {
    let db = Db::connect(&db::Options::choose(&place.data, place.database.as_deref())?).await?;
    let meta = if db.is_empty().await? { None } else { institution::store::meta(&mut db.read().await?).await? };
    Ok((db, meta.context("there is no institution in this database; are --data and --database right?")?))
}

/// Makes a backup; the institution may be served meanwhile.
pub(crate) async fn backup(asked: Backup) -> anyhow::Result<Outcome> {
    let (place, world) = (&asked.place, World::system());
    let keys = place.keys();
    let db = match &asked.to {
        Some(_) => Some(institution_in(place).await?.0),
        None => None,
    };
    let vault = vault(&keys)?;
    if let Some(to) = &asked.keys_to {
        let (folder, removed) = ::upkeep::copy_keys(&keys, to, &world)?;
        println!("keys copied to {}; {removed} copies older than 30 days removed", folder.display());
    }
    let (Some(to), Some(db)) = (&asked.to, db) else { return Ok(Outcome::Good) };
    let made = ::upkeep::backup(&db, &vault, &world, &place.data.join("files"), to, asked.keep).await?;
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
    if files.exists() && !is_empty_folder(&files) {
        bail!("{} holds files already; give an empty --data folder", files.display());
    }
    let vault = vault(&place.keys())?;
    let content = std::fs::read(&asked.recovery)
        .map(Zeroizing::new)
        .with_context(|| format!("cannot read {}", asked.recovery.display()))?;
    let secret = RecoverySecret::read(&content, &vault).with_context(|| {
        format!(
            "{} does not open this institution's backups; it takes the trustees' shares, a line each",
            asked.recovery.display()
        )
    })?;
    let fresh = Fresh::of(place, &[]);
    let db = database(place).await?;
    if institution::store::meta(&mut db.read().await?).await?.is_some() {
        fresh.keep();
        bail!("there is an institution in this database already; restore into an empty one");
    }
    let restored = ::upkeep::restore(&asked.from, &db, &vault, &secret, &files).await;
    db.close().await?;
    match restored {
        Ok(proved) => {
            fresh.keep();
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

/// Whether mail can be sent as the program is told; no server is asked.
fn mail(asked: &Doctor) -> Check {
    let (good, found) = match (&asked.mail, &asked.mail_from) {
        (None, _) => (true, "no mail is set up; the daily word is not sent".to_owned()),
        (Some(_), None) => (false, "--mail stands without --mail-from, the address mails come from".to_owned()),
        (Some(url), Some(from)) => match Mailer::from_url(url, from) {
            Ok(_) => {
                (true, "a way to send mail is set; whether mails are taken, the log of `arasha serve` says".to_owned())
            }
            Err(cause) => (false, cause.to_string()),
        },
    };
    let remedy = "mend --mail and --mail-from (or ARASHA_MAIL and ARASHA_MAIL_FROM), here and for `arasha serve`";
    Check { what: "mail", good, found, remedy: (!good).then_some(remedy) }
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
    checks.push(mail(&asked));
    let look = Look { data: &place.data, keys: &keys, backups: asked.backups.as_deref() };
    match (institution_in(place).await, Vault::open(&keys)) {
        (Ok((db, meta)), Ok(vault)) => {
            checks.extend(upkeep::look(&look, &db, &vault, &world).await?);
            let found = if meta.kind == "demo" {
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
