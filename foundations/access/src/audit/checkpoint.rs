//! The sequencer and its signed checkpoints, in the form of C2SP `tlog-checkpoint` (a signed note).

use super::merkle::{Frontier, Hash};
use crate::store;
use base::{Error, InstitutionId, Result, Timestamp, World};
use data_encoding::BASE64;
use db::{Db, ReadTx};
use std::io::SeekFrom;
use std::path::PathBuf;
use tokio::fs::{File, OpenOptions};
use tokio::io::{AsyncReadExt, AsyncSeekExt, AsyncWriteExt};
use vault::Vault;

/// First line of every checkpoint, before the institution's id; with it, the signature's name.
const ORIGIN: &str = "arasha.audit/";
/// Begins a signature line.
const SIGNED_BY: &str = "\u{2014} arasha.audit/";
/// What the node key signs checkpoints as; the signature is Ed25519 over [`vault::primitive::pack`] of this
/// domain and the note's text, which C2SP `signed-note` numbers as type 0xff with this name.
const DOMAIN: &str = "arasha audit checkpoint 1";
/// Leaves numbered in one transaction, so that the one writer of SQLite is never kept long.
const BATCH: i64 = 500;

/// What the node signed: so many leaves have this root.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Checkpoint {
    /// Whose log.
    pub institution: InstitutionId,
    /// How many leaves.
    pub size: i64,
    /// The root over them.
    pub root: Hash,
    /// The size of the checkpoint kept before it, so that none can be taken out unseen.
    pub follows: i64,
    /// When it was signed.
    pub at: Timestamp,
}

impl Checkpoint {
    fn body(&self) -> String {
        let Self { institution, size, root, follows, at } = self;
        format!("{ORIGIN}{institution}\n{size}\n{}\nfollows {follows}\ntime {at}\n", BASE64.encode(root))
    }

    /// The signed note: five lines, an empty one, and the signature.
    fn sign(&self, vault: &Vault) -> String {
        let body = self.body();
        let signature = vault.node().sign(DOMAIN, body.as_bytes());
        let signed = BASE64.encode(&[key_id(vault).as_slice(), &signature].concat());
        format!("{body}\n{SIGNED_BY}{} {signed}\n", self.institution)
    }

    /// Reads a note and checks its signature; `None` if either fails.
    pub fn read(note: &str, vault: &Vault) -> Option<Self> {
        let checkpoint = Self::parse(note)?;
        let body = checkpoint.body();
        let signed = note.strip_prefix(&body)?.strip_prefix('\n')?.strip_suffix('\n')?;
        let signed = signed.strip_prefix(&format!("{SIGNED_BY}{} ", vault.institution()))?;
        let signed = BASE64.decode(signed.as_bytes()).ok()?;
        let signature = signed.strip_prefix(&key_id(vault))?;
        let ours = checkpoint.institution == vault.institution();
        (ours && vault.node().signed(DOMAIN, body.as_bytes(), signature)).then_some(checkpoint)
    }

    /// The five lines. What was signed is what these values are written as again, so a note that is
    /// put differently does not verify.
    pub(super) fn parse(note: &str) -> Option<Self> {
        let mut lines = note.lines();
        Some(Self {
            institution: lines.next()?.strip_prefix(ORIGIN)?.parse().ok()?,
            size: lines.next()?.parse().ok()?,
            root: BASE64.decode(lines.next()?.as_bytes()).ok()?.try_into().ok()?,
            follows: lines.next()?.strip_prefix("follows ")?.parse().ok()?,
            at: lines.next()?.strip_prefix("time ")?.parse().ok()?,
        })
    }
}

/// The key id of C2SP `signed-note`: the first bytes of a hash over name, type and public key.
fn key_id(vault: &Vault) -> [u8; 4] {
    let name = format!("{ORIGIN}{}\n", vault.institution());
    let [a, b, c, d, ..] =
        vault::primitive::hash(&[name.as_bytes(), &[0xff], DOMAIN.as_bytes(), &vault.node().public()].concat());
    [a, b, c, d]
}

/// What proves that the node gave a leaf this place: whoever changes, moves or adds a leaf by SQL
/// cannot make it.
pub(super) fn proof(vault: &Vault, seq: i64, leaf: &Hash) -> Hash {
    vault.node().mac("arasha audit leaf", &[seq.to_be_bytes().as_slice(), leaf].concat())
}

/// Numbers the leaves that wait, oldest first, appends them to the tree and signs a checkpoint over
/// each batch. Run it every second; it may run on every node at once, since the tree's row lets in
/// one at a time. Returns how many were numbered.
///
/// # Errors
/// [`Error::Tampered`] if the tree's edge is not what the last checkpoint signed: then nothing is
/// numbered, since signing on would cover up what happened.
pub async fn sequence(db: &Db, vault: &Vault, world: &World) -> Result<u64> {
    let mut numbered = 0;
    while store::any_waiting(&mut db.read().await?).await? {
        numbered += batch(db, vault, world).await?;
    }
    Ok(numbered)
}

async fn batch(db: &Db, vault: &Vault, world: &World) -> Result<u64> {
    let mut tx = db.write().await?;
    let (before, mut tree) = store::lock_tree(&mut tx)
        .await?
        .and_then(|(size, frontier)| Some((size, Frontier::from_bytes(size.try_into().ok()?, &frontier)?)))
        .ok_or_else(|| tampered("the tree's edge (access_tree) is gone or malformed"))?;
    let last = match store::last_checkpoint(&mut tx).await? {
        Some(row) => Some(
            Checkpoint::read(&row.note, vault)
                .ok_or_else(|| tampered("the last checkpoint is not what the node signed"))?,
        ),
        None => None,
    };
    if last.as_ref().map_or(before != 0, |last| last.size != before || last.root != tree.root()) {
        return Err(tampered("the tree's edge (access_tree) is not what the last checkpoint signed"));
    }
    let mut size = before;
    for leaf in store::waiting(&mut tx, BATCH).await? {
        let hash = leaf.hash();
        store::number(&mut tx, leaf.id, size, &proof(vault, size, &hash)).await?;
        tree.push(hash);
        size += 1;
    }
    if size > before {
        let (institution, root, at) = (vault.institution(), tree.root(), world.now());
        // A checkpoint vouches for everything before it, so of each hour only the last is kept here.
        let follows = match last {
            Some(last) if hour(last.at) == hour(at) => {
                store::drop_checkpoint(&mut tx, last.size).await?;
                last.follows
            }
            _ => before,
        };
        let checkpoint = Checkpoint { institution, size, root, follows, at };
        store::grow_tree(&mut tx, size, &tree.to_bytes()).await?;
        store::add_checkpoint(&mut tx, size, &checkpoint.sign(vault)).await?;
        tx.commit().await?;
    }
    Ok((size - before).unsigned_abs())
}

const fn hour(at: Timestamp) -> i64 {
    at.micros().div_euclid(3_600_000_000)
}

fn tampered(what: &str) -> Error {
    Error::Tampered(format!("audit log: {what}; run `arasha audit verify`"))
}

/// The file that checkpoints are copied to, best on another machine or a medium that only grows.
/// With it the roll-back of the whole database is found out.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Witness(pub PathBuf);

/// More than the longest checkpoint.
const TAIL: u64 = 4096;

impl Witness {
    /// Appends the checkpoints that the file does not have yet; returns how many. Run it every
    /// second on every node that has a file.
    pub async fn copy(&self, tx: &mut ReadTx) -> Result<usize> {
        let (mut file, torn, mut last) = self.open().await.map_err(|cause| self.unavailable(&cause))?;
        let mut new = String::new();
        let mut copied = 0;
        loop {
            let rows = store::checkpoints(tx, last, BATCH).await?;
            let Some(row) = rows.last() else { break };
            last = row.size;
            copied += rows.len();
            new.extend(rows.iter().flat_map(|row| [row.note.as_str(), "\n"]));
        }
        if copied > 0 {
            append(&mut file, torn, &new).await.map_err(|cause| self.unavailable(&cause))?;
        }
        Ok(copied)
    }

    /// The file, how many bytes at its end a crash tore off in the middle of a note, and the size
    /// that its last whole note names.
    async fn open(&self) -> std::io::Result<(File, u64, i64)> {
        let mut file = OpenOptions::new().read(true).append(true).create(true).open(&self.0).await?;
        let length = file.metadata().await?.len();
        file.seek(SeekFrom::Start(length.saturating_sub(TAIL))).await?;
        let mut tail = Vec::new();
        file.read_to_end(&mut tail).await?;
        let (mut notes, mut torn, mut last) = (Notes::default(), 0, None);
        for line in tail.split_inclusive(|byte| *byte == b'\n') {
            torn += line.len() as u64;
            if let Some(whole) = notes.line(&String::from_utf8_lossy(line)).and_then(|note| Checkpoint::parse(&note)) {
                (torn, last) = (0, Some(whole.size));
            }
        }
        if last.is_none() && length > 0 {
            return Err(std::io::Error::other("it does not end with a checkpoint of ours; move it away"));
        }
        // One byte is the empty line after the last note.
        Ok((file, if torn == 1 { 0 } else { torn }, last.unwrap_or(0)))
    }

    pub(super) fn unavailable(&self, cause: &std::io::Error) -> Error {
        Error::Unavailable(format!("the checkpoint file {}: {cause}", self.0.display()))
    }
}

async fn append(file: &mut File, torn: u64, new: &str) -> std::io::Result<()> {
    if torn > 0 {
        file.set_len(file.metadata().await?.len() - torn).await?;
    }
    file.write_all(new.as_bytes()).await?;
    file.sync_data().await
}

/// Gathers lines into notes.
#[derive(Debug, Default)]
pub(super) struct Notes(String);

impl Notes {
    /// Takes a line with its end; gives the note that it completes.
    pub(super) fn line(&mut self, line: &str) -> Option<String> {
        if line.starts_with(ORIGIN) {
            self.0.clear();
        }
        self.0.push_str(line);
        (line.starts_with(SIGNED_BY) && line.ends_with('\n')).then(|| std::mem::take(&mut self.0))
    }
}
