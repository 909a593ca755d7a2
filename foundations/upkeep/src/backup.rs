//! Making a backup while the institution is served.

use crate::{MANIFEST, fault, file, make};
use base::{Error, FileId, InstitutionId, Result, Timestamp, World};
use data_encoding::{BASE64, HEXLOWER};
use db::{Db, dump};
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};
use std::collections::BTreeMap;
use std::fs::{self, File};
use std::io::{BufWriter, Read, Write};
use std::path::{Path, PathBuf};
use vault::{FileSealer, Vault};

/// Seconds for which copies of the keys folder are kept: an erasure becomes final when the last one is gone.
const KEYS_KEPT: i64 = 30 * 86_400;

/// A file of a backup.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Listed {
    /// Bytes.
    pub size: u64,
    /// SHA-256 in hexadecimal digits.
    pub sha256: String,
}

/// What is in a backup.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Manifest {
    /// Whose it is.
    pub institution: InstitutionId,
    /// When the snapshot was taken.
    pub made_at: Timestamp,
    /// Migrations that the database had.
    pub migrations: usize,
    /// Rows of each table.
    pub rows: BTreeMap<String, u64>,
    /// The audit log's newest checkpoint in the snapshot, as signed.
    pub checkpoint: Option<String>,
    /// The sealed dump.
    pub dump: Listed,
    /// The key of the dump, sealed to recovery; base 64.
    pub key: String,
    /// The sealed uploads, by their place in the folder `files`.
    pub files: BTreeMap<String, Listed>,
}

/// A backup that was made.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Made {
    /// Its folder.
    pub folder: PathBuf,
    /// What is in it.
    pub manifest: Manifest,
    /// Uploads that no earlier backup had.
    pub copied: usize,
    /// Older backups that were removed.
    pub removed: usize,
}

/// Makes a backup of one snapshot in a folder of its own under `to`, and leaves the newest `keep`.
pub async fn backup(
    db: &Db,
    vault: &Vault,
    world: &World,
    files: &Path,
    to: &Path,
    keep: Option<usize>,
) -> Result<Made> {
    let now = world.now();
    let name = now.to_string().replace([':', '.'], "-");
    let (folder, aside) = (to.join(&name), to.join(format!("{name}.part")));
    make(&aside)?;
    make(&to.join("files"))?;

    let mut tx = db.read().await?;
    let checkpoint = access::audit::newest_checkpoint(&mut tx).await?;
    let path = aside.join("dump");
    let mut out = Sealed::new(&path, world)?;
    let rows = dump::dump(&mut tx, &mut |line| out.line(line)).await?;
    let (listed, card) = out.finish()?;
    drop(tx);
    // After the snapshot: every upload that it knows is there by now.
    let (files, copied) = copy_files(files, &to.join("files"))?;
    let manifest = Manifest {
        institution: vault.institution(),
        made_at: now,
        migrations: db::dump::migrations(),
        rows,
        checkpoint,
        dump: listed,
        key: BASE64.encode(&vault.seal_backup(&card, &mut world.rng())?),
        files,
    };
    let text = serde_json::to_vec_pretty(&manifest).map_err(Error::internal)?;
    let signature = vault.node().sign(MANIFEST, &text);
    keep_file(&aside.join("manifest.json"), &text)?;
    keep_file(&aside.join("manifest.sig"), HEXLOWER.encode(&signature).as_bytes())?;
    fs::rename(&aside, &folder).map_err(|e| fault(&folder, "make", &e))?;
    let removed = keep.map_or(Ok(0), |keep| forget_old(to, keep))?;
    Ok(Made { folder, manifest, copied, removed })
}

/// The dump on its way to the disk.
struct Sealed {
    path: PathBuf,
    out: BufWriter<File>,
    sealer: Option<FileSealer>,
    hash: Sha256,
    size: u64,
}

impl Sealed {
    fn new(path: &Path, world: &World) -> Result<Self> {
        let out = file(path)?;
        let sealer = FileSealer::new(FileId::new(world), &mut world.rng());
        Ok(Self { path: path.to_owned(), out: BufWriter::new(out), sealer: Some(sealer), hash: Sha256::new(), size: 0 })
    }

    fn write(&mut self, sealed: &[u8]) -> Result<()> {
        self.hash.update(sealed);
        self.size += sealed.len() as u64;
        self.out.write_all(sealed).map_err(|e| fault(&self.path, "write", &e))
    }

    fn line(&mut self, line: &str) -> Result<()> {
        let sealer = self.sealer.as_mut().ok_or_else(|| Error::internal("a dump was finished twice"))?;
        let mut sealed = sealer.push(line.as_bytes())?;
        sealed.extend(sealer.push(b"\n")?);
        self.write(&sealed)
    }

    fn finish(mut self) -> Result<(Listed, vault::FileCard)> {
        let sealer = self.sealer.take().ok_or_else(|| Error::internal("a dump was finished twice"))?;
        let (rest, card) = sealer.finish("dump".to_owned(), "application/x-ndjson".to_owned())?;
        self.write(&rest)?;
        let file = self.out.into_inner().map_err(|e| fault(&self.path, "write", &e.into_error()))?;
        file.sync_all().map_err(|e| fault(&self.path, "write", &e))?;
        Ok((Listed { size: self.size, sha256: HEXLOWER.encode(&self.hash.finalize()) }, card))
    }
}

/// The hash and length of a file.
pub(crate) fn listed(path: &Path) -> Result<Listed> {
    let mut file = File::open(path).map_err(|e| fault(path, "read", &e))?;
    let (mut hash, mut size, mut chunk) = (Sha256::new(), 0, vec![0; 64 * 1024]);
    loop {
        let read = file.read(&mut chunk).map_err(|e| fault(path, "read", &e))?;
        if read == 0 {
            return Ok(Listed { size, sha256: HEXLOWER.encode(&hash.finalize()) });
        }
        hash.update(chunk.get(..read).unwrap_or_default());
        size += read as u64;
    }
}

/// All files under a folder, by their place in it.
pub(crate) fn walk(folder: &Path) -> Result<Vec<String>> {
    let (mut open, mut found) = (vec![folder.to_owned()], vec![]);
    while let Some(at) = open.pop() {
        let entries = match fs::read_dir(&at) {
            Ok(entries) => entries,
            Err(cause) if cause.kind() == std::io::ErrorKind::NotFound => continue,
            Err(cause) => return Err(fault(&at, "read", &cause)),
        };
        for entry in entries {
            let path = entry.map_err(|e| fault(&at, "read", &e))?.path();
            if path.is_dir() {
                open.push(path);
            } else if let Some(place) = path.strip_prefix(folder).ok().and_then(Path::to_str) {
                found.push(place.to_owned());
            }
        }
    }
    found.sort();
    Ok(found)
}

/// Whether a file is an upload that was finished: what is still arriving has another name.
fn is_upload(place: &str) -> bool {
    place.rsplit('/').next().is_some_and(|name| name.parse::<FileId>().is_ok())
}

/// Copies uploads that are not in the backups' folder yet; they never change.
fn copy_files(from: &Path, to: &Path) -> Result<(BTreeMap<String, Listed>, usize)> {
    let (mut files, mut copied) = (BTreeMap::new(), 0);
    for place in walk(from)?.into_iter().filter(|place| is_upload(place)) {
        let (source, target) = (from.join(&place), to.join(&place));
        let Ok(size) = fs::metadata(&source).map(|m| m.len()) else { continue };
        if fs::metadata(&target).map(|m| m.len()).ok() != Some(size) {
            if let Some(folder) = target.parent() {
                make(folder)?;
            }
            let aside = target.with_extension("part");
            match fs::copy(&source, &aside) {
                Ok(_) => {}
                // Erased meanwhile.
                Err(cause) if cause.kind() == std::io::ErrorKind::NotFound => continue,
                Err(cause) => return Err(fault(&source, "copy", &cause)),
            }
            fs::rename(&aside, &target).map_err(|e| fault(&target, "make", &e))?;
            copied += 1;
        }
        files.insert(place, listed(&target)?);
    }
    Ok((files, copied))
}

fn keep_file(path: &Path, content: &[u8]) -> Result<()> {
    let mut file = file(path)?;
    file.write_all(content).and_then(|()| file.sync_all()).map_err(|e| fault(path, "write", &e))
}

/// The backups in a folder, oldest first.
pub(crate) fn backups(folder: &Path) -> Result<Vec<PathBuf>> {
    let mut found = vec![];
    for entry in fs::read_dir(folder).map_err(|e| fault(folder, "read", &e))? {
        let path = entry.map_err(|e| fault(folder, "read", &e))?.path();
        if path.join("manifest.json").is_file() && path.extension().is_none() {
            found.push(path);
        }
    }
    found.sort();
    Ok(found)
}

/// Reads a manifest as it stands; who signed it is checked apart.
pub(crate) fn manifest(backup: &Path) -> Result<(Manifest, Vec<u8>)> {
    let path = backup.join("manifest.json");
    let text = fs::read(&path).map_err(|e| fault(&path, "read", &e))?;
    let manifest = serde_json::from_slice(&text)
        .map_err(|e| Error::Tampered(format!("{}: {e}; take another backup", path.display())))?;
    Ok((manifest, text))
}

/// Removes all but the newest backups, and uploads that none of those left names.
fn forget_old(to: &Path, keep: usize) -> Result<usize> {
    let mut all = backups(to)?;
    let left = all.split_off(all.len().saturating_sub(keep.max(1)));
    for old in &all {
        fs::remove_dir_all(old).map_err(|e| fault(old, "remove", &e))?;
    }
    let mut named = std::collections::BTreeSet::new();
    for backup in &left {
        named.extend(manifest(backup)?.0.files.into_keys());
    }
    let files = to.join("files");
    for place in walk(&files)?.into_iter().filter(|place| !named.contains(place)) {
        let path = files.join(place);
        fs::remove_file(&path).map_err(|e| fault(&path, "remove", &e))?;
    }
    Ok(all.len())
}

/// Copies the keys folder into a folder of its own under `to` and removes copies that are older than thirty days.
pub fn copy_keys(keys: &Path, to: &Path, world: &World) -> Result<(PathBuf, usize)> {
    let now = world.now();
    let named = |at: Timestamp| at.to_string().replace([':', '.'], "-");
    let folder = to.join(format!("keys-{}", named(now)));
    make(&folder)?;
    for place in walk(keys)? {
        let (source, target) = (keys.join(&place), folder.join(&place));
        fs::copy(&source, &target).map_err(|e| fault(&source, "copy", &e))?;
    }
    let oldest = format!("keys-{}", named(now.plus_seconds(-KEYS_KEPT)));
    let mut removed = 0;
    for entry in fs::read_dir(to).map_err(|e| fault(to, "read", &e))? {
        let path = entry.map_err(|e| fault(to, "read", &e))?.path();
        let name = path.file_name().and_then(|name| name.to_str()).unwrap_or_default().to_owned();
        // Names of moments sort as the moments do.
        if name.starts_with("keys-") && name < oldest {
            fs::remove_dir_all(&path).map_err(|e| fault(&path, "remove", &e))?;
            removed += 1;
        }
    }
    Ok((folder, removed))
}
