//! Putting a backup back, on either engine, and proving that it is whole before it counts.

use crate::backup::{Listed, Manifest, listed, manifest};
use crate::{MANIFEST, fault, make};
use base::{Error, Result};
use data_encoding::{BASE64, HEXLOWER};
use db::dump::{self, Loader};
use db::{Db, WriteTx};
use std::fs::{self, File};
use std::io::Read;
use std::path::{Path, PathBuf};
use vault::{FileOpener, RecoverySecret, Vault};

/// What was proved of a restored institution.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Proved {
    /// The backup.
    pub folder: PathBuf,
    /// What it says of itself.
    pub manifest: Manifest,
    /// Rows that were loaded: as many in each table as the manifest says.
    pub rows: u64,
    /// Leaves of the audit log that were verified.
    pub leaves: u64,
    /// Cases whose chains were verified.
    pub cases: u64,
    /// Cases of a sample that the recovery key opens.
    pub opened: usize,
    /// Cases of the sample that were erased and stay shut.
    pub erased: usize,
}

/// Cases opened to prove that the content opens.
const SAMPLE: usize = 20;

/// Loads a backup into a migrated database that belongs to nobody, and its uploads into `files`. The rows are kept only
/// if everything holds.
///
/// # Errors
/// [`Error::Tampered`] names what is not as the backup says; nothing is left that looks restored.
pub async fn restore(from: &Path, db: &Db, vault: &Vault, secret: &RecoverySecret, files: &Path) -> Result<Proved> {
    let folder = newest(from)?;
    let manifest = signed(&folder, vault)?;
    if manifest.migrations > dump::migrations() {
        return Err(Error::Unavailable(format!(
            "{} was made by a newer version of the program; restore it with that one",
            folder.display()
        )));
    }
    same(&folder.join("dump"), &manifest.dump)?;
    let mut tx = db.write().await?;
    let rows = load(&mut tx, &folder.join("dump"), &manifest, vault, secret).await?;
    if rows != manifest.rows {
        let wrong = manifest.rows.iter().find(|(table, n)| rows.get(*table) != Some(n));
        return Err(Error::Tampered(format!("{}: another number of rows was loaded: {wrong:?}", folder.display())));
    }
    if access::audit::newest_checkpoint(&mut tx).await? != manifest.checkpoint {
        return Err(Error::Tampered(format!("{}: the audit log ends elsewhere", folder.display())));
    }
    let report = access::audit::verify(&mut tx, vault, None, &mut |_, _| {}).await?;
    if let Some(finding) = report.findings.first() {
        return Err(Error::Tampered(finding.to_string()));
    }
    let (opened, erased) = sample(&mut tx, vault, secret).await?;
    copy_files(&folder, &manifest, files)?;
    tx.commit().await?;
    let rows = manifest.rows.values().sum();
    Ok(Proved { folder, manifest, rows, leaves: report.leaves, cases: report.roots, opened, erased })
}

/// The backup itself, or the newest in a folder of several.
fn newest(from: &Path) -> Result<PathBuf> {
    if from.join("manifest.json").is_file() {
        return Ok(from.to_owned());
    }
    crate::backup::backups(from)?
        .pop()
        .ok_or_else(|| Error::Unavailable(format!("there is no backup in {}", from.display())))
}

fn signed(folder: &Path, vault: &Vault) -> Result<Manifest> {
    let (manifest, text) = manifest(folder)?;
    let path = folder.join("manifest.sig");
    let signature = fs::read_to_string(&path).map_err(|e| fault(&path, "read", &e))?;
    let signature = HEXLOWER.decode(signature.trim().as_bytes()).unwrap_or_default();
    if !vault.node().signed(MANIFEST, &text, &signature) {
        return Err(Error::Tampered(format!(
            "{}: this institution's node did not sign it; was it changed, or are these another institution's keys?",
            folder.join("manifest.json").display()
        )));
    }
    Ok(manifest)
}

fn same(path: &Path, said: &Listed) -> Result<()> {
    if listed(path)? == *said {
        Ok(())
    } else {
        Err(Error::Tampered(format!("{} is not as it was written; take another backup", path.display())))
    }
}

async fn load(
    tx: &mut WriteTx,
    path: &Path,
    manifest: &Manifest,
    vault: &Vault,
    secret: &RecoverySecret,
) -> Result<dump::Counts> {
    let key = BASE64.decode(manifest.key.as_bytes()).unwrap_or_default();
    let card = secret.open_backup(vault.institution(), &key)?;
    let mut opener = FileOpener::new(&card)?;
    let mut file = File::open(path).map_err(|e| fault(path, "read", &e))?;
    let mut loader = Loader::begin(tx).await?;
    let (mut chunk, mut waiting) = (vec![0; 64 * 1024], Vec::new());
    loop {
        let read = file.read(&mut chunk).map_err(|e| fault(path, "read", &e))?;
        let is_last = read == 0;
        if is_last {
            let taken = std::mem::replace(&mut opener, FileOpener::new(&card)?);
            waiting.extend(taken.finish()?);
        } else {
            waiting.extend(opener.push(chunk.get(..read).unwrap_or_default())?);
        }
        let whole = waiting.iter().rposition(|byte| *byte == b'\n').map_or(0, |at| at + 1);
        let rest = waiting.split_off(whole);
        for line in waiting.split(|byte| *byte == b'\n').filter(|line| !line.is_empty()) {
            let line = std::str::from_utf8(line).map_err(|e| Error::Tampered(e.to_string()))?;
            loader.line(tx, line).await?;
        }
        waiting = rest;
        if is_last {
            return loader.finish(tx).await;
        }
    }
}

/// Opens cases from the whole breadth of the audit log with the recovery key: each opens whole, or was erased.
async fn sample(tx: &mut WriteTx, vault: &Vault, secret: &RecoverySecret) -> Result<(usize, usize)> {
    let ring = vault.recovery_keyring(tx, secret).await?;
    let (mut opened, mut erased) = (0, 0);
    for root in access::audit::sample_of_roots(tx, SAMPLE).await? {
        let expected = access::audit::head_of(tx, Some(root)).await?;
        let entries = vault.read(tx, &ring, root, expected).await?;
        if vault.is_erased(root) {
            erased += 1;
        } else if entries.iter().all(|entry| entry.plain.is_some()) {
            opened += 1;
        } else {
            return Err(Error::Tampered(format!("case {root} does not open with the recovery key")));
        }
    }
    Ok((opened, erased))
}

fn copy_files(folder: &Path, manifest: &Manifest, to: &Path) -> Result<()> {
    let from = folder.parent().unwrap_or(folder).join("files");
    for (place, said) in &manifest.files {
        let (source, target) = (from.join(place), to.join(place));
        same(&source, said)?;
        if let Some(folder) = target.parent() {
            make(folder)?;
        }
        fs::copy(&source, &target).map_err(|e| fault(&target, "write", &e))?;
    }
    Ok(())
}
