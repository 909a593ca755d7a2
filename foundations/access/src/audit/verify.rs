//! Verification: reads the whole log once, in pages, and says what is wrong and where.

use super::checkpoint::{Checkpoint, Notes, Witness, proof};
use super::merkle::Frontier;
use super::{Leaf, read_head};
use crate::store;
use base::{Result, RootId, Timestamp};
use db::ReadTx;
use std::collections::VecDeque;
use std::fmt;
use tokio::fs::File;
use tokio::io::{AsyncBufReadExt, BufReader};
use uuid::Uuid;
use vault::primitive::same;
use vault::{Fault, Head, Vault};

/// Rows fetched at once.
const PAGE: i64 = 2000;
/// Findings kept with their places; the rest is only counted, so that memory stays flat.
const KEPT: usize = 1000;

/// One thing that is wrong, and where.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize)]
#[serde(tag = "kind", rename_all = "kebab-case")]
pub enum Finding {
    /// The leaf is not what the node numbered so: changed, moved here, or added.
    LeafAltered {
        /// Its place in the log.
        seq: i64,
        /// Its id.
        id: Uuid,
    },
    /// Leaves are gone.
    LeavesMissing {
        /// The first of them.
        from: i64,
        /// The last of them.
        to: i64,
    },
    /// Leaves are numbered that no checkpoint covers: added, or the newest checkpoint is gone.
    LeavesUncovered {
        /// The first of them.
        from: i64,
        /// The last of them.
        to: i64,
    },
    /// The checkpoint is not what the node signed.
    CheckpointAltered {
        /// The size its row names.
        size: i64,
    },
    /// A checkpoint is gone.
    CheckpointMissing {
        /// The size it named.
        size: i64,
    },
    /// Every leaf up to here is in place, and yet their root is not the signed one: the log was
    /// numbered anew with the node key.
    RootDiffers {
        /// The checkpoint's size.
        size: i64,
    },
    /// The right edge of the tree is not that of the leaves.
    TreeAltered,
    /// A note in the checkpoint file is not what the node signed, and disagrees with the log.
    WitnessAltered {
        /// The line it ends on.
        line: u64,
    },
    /// The checkpoint file knows another history: the log was rewritten.
    Forked {
        /// The size at which file and log differ.
        size: i64,
        /// When the file's checkpoint was signed.
        signed_at: Timestamp,
    },
    /// The checkpoint file knows more than the log: it was rolled back or its end cut off.
    RolledBack {
        /// How many leaves the file knows of.
        known: i64,
        /// How many there are.
        found: i64,
        /// When the file's checkpoint was signed.
        signed_at: Timestamp,
    },
    /// What is sealed in a case, or the institution's key log, is not what was written.
    Chain {
        /// The case; none for the key log.
        root: Option<RootId>,
        /// Which record, and what is wrong with it.
        what: String,
    },
}

impl fmt::Display for Finding {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::LeafAltered { seq, id } => {
                write!(f, "leaf {seq} ({}) is not what was numbered so: altered, moved or inserted", id.simple())
            }
            Self::LeavesMissing { from, to } if from == to => write!(f, "leaf {from} is missing"),
            Self::LeavesMissing { from, to } => write!(f, "leaves {from} to {to} are missing"),
            Self::LeavesUncovered { from, to } => write!(
                f,
                "leaves {from} to {to} are covered by no checkpoint: inserted, or the newest checkpoint is missing"
            ),
            Self::CheckpointAltered { size } => write!(f, "the checkpoint of size {size} is not what was signed"),
            Self::CheckpointMissing { size } => write!(f, "the checkpoint of size {size} is missing"),
            Self::RootDiffers { size } => {
                write!(f, "the leaves have another root than the checkpoint of size {size} signed")
            }
            Self::TreeAltered => write!(f, "the stored edge of the tree (access_tree) is not that of the leaves"),
            Self::WitnessAltered { line } => {
                write!(f, "the checkpoint file: the note that ends on line {line} is not what was signed")
            }
            Self::Forked { size, signed_at } => {
                write!(
                    f,
                    "the checkpoint file knows another log of {size} leaves, signed {signed_at}: the log was rewritten"
                )
            }
            Self::RolledBack { known, found, signed_at } => write!(
                f,
                "the checkpoint file knows {known} leaves, signed {signed_at}, the log has {found}: \
                 it was rolled back, or leaves {found} to {} were cut off",
                known - 1
            ),
            Self::Chain { root: Some(root), what } => write!(f, "case {root}: {what}"),
            Self::Chain { root: None, what } => write!(f, "key log: {what}"),
        }
    }
}

/// What a verification came to.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize)]
pub struct Report {
    /// Numbered leaves read.
    pub leaves: u64,
    /// Checkpoints read from the database.
    pub checkpoints: u64,
    /// Checkpoints read from the file.
    pub witnessed: u64,
    /// Cases whose sealed chains were verified.
    pub roots: u64,
    /// Leaves that wait for their number: as good as none while the sequencer runs.
    pub waiting: u64,
    /// Since when the oldest of them waits.
    pub waiting_since: Option<Timestamp>,
    /// What is wrong, in the order of the log; at most a thousand.
    pub findings: Vec<Finding>,
    /// What is wrong beyond those.
    pub more: u64,
}

impl Report {
    /// Whether nothing is wrong.
    pub fn is_sound(&self) -> bool {
        self.findings.is_empty()
    }

    fn found(&mut self, finding: Finding) {
        if self.findings.len() < KEPT {
            self.findings.push(finding);
        } else {
            self.more += 1;
        }
    }
}

/// Verifies the whole log: every leaf against the node's proof of its place, every checkpoint's
/// signature and root, the checkpoint file if there is one, and the sealed chain of every case and
/// the key log up to the newest end that was audited. Needs no server. `progress` is told how many of how many leaves
/// are read.
///
/// # Errors
/// Only if the database or the file cannot be read; what is wrong with the log is in the report.
pub async fn verify(
    tx: &mut ReadTx,
    vault: &Vault,
    witness: Option<&Witness>,
    progress: &mut (dyn FnMut(u64, u64) + Send),
) -> Result<Report> {
    let all = store::count_numbered(tx).await?.unsigned_abs();
    let (waiting, waiting_since) = store::count_waiting(tx).await?;
    let waiting = waiting.unsigned_abs();
    let report = Report {
        leaves: 0,
        checkpoints: 0,
        witnessed: 0,
        roots: 0,
        waiting,
        waiting_since,
        findings: Vec::new(),
        more: 0,
    };
    let witnessed = match witness {
        Some(witness) => Witnessed::open(witness).await?,
        None => Witnessed::default(),
    };
    let mut reading =
        Reading { vault, report, tree: Frontier::default(), whole: true, signed: Signed::default(), witnessed };
    let (mut place, mut from) = (0, i64::MIN);
    loop {
        let leaves = store::numbered(tx, from, PAGE).await?;
        let Some(last) = leaves.last().and_then(|leaf| leaf.seq) else { break };
        from = last.saturating_add(1);
        for leaf in leaves {
            place = reading.leaf(tx, place, &leaf).await?;
        }
        progress(reading.report.leaves, all);
    }
    reading.end(tx, place).await?;
    reading.chains(tx).await?;
    Ok(reading.report)
}

/// The one walk through leaves, checkpoints and file, side by side in the order of sizes.
struct Reading<'a> {
    vault: &'a Vault,
    report: Report,
    tree: Frontier,
    /// Every leaf so far was in its place, so the tree's roots can be compared.
    whole: bool,
    signed: Signed,
    witnessed: Witnessed,
}

impl Reading<'_> {
    /// Takes the next leaf, which should stand at `place`; returns the place after it.
    async fn leaf(&mut self, tx: &mut ReadTx, place: i64, leaf: &Leaf) -> Result<i64> {
        let seq = leaf.seq.unwrap_or(place);
        if seq > place {
            self.missing(place, seq - 1);
            // Checkpoints that fall into the gap are still read.
            self.checkpoints(tx, seq).await?;
        }
        let hash = leaf.hash();
        let proved = proof(self.vault, seq, &hash);
        if seq < place || !leaf.proof.as_ref().is_some_and(|stored| same(stored, &proved)) {
            self.report.found(Finding::LeafAltered { seq, id: leaf.id });
            self.whole = false;
        }
        self.tree.push(hash);
        self.report.leaves += 1;
        let next = place.max(seq.saturating_add(1));
        self.checkpoints(tx, next).await?;
        Ok(next)
    }

    fn missing(&mut self, from: i64, to: i64) {
        self.report.found(Finding::LeavesMissing { from, to });
        self.whole = false;
    }

    /// Reads the checkpoints of database and file up to this size.
    async fn checkpoints(&mut self, tx: &mut ReadTx, size: i64) -> Result<()> {
        while let Some(row) = self.signed.next_until(tx, size).await? {
            self.report.checkpoints += 1;
            match Checkpoint::read(&row.note, self.vault).filter(|c| c.size == row.size) {
                None => self.report.found(Finding::CheckpointAltered { size: row.size }),
                Some(checkpoint) => {
                    if checkpoint.follows != self.signed.covered {
                        self.report.found(Finding::CheckpointMissing { size: checkpoint.follows });
                    }
                    if self.whole && checkpoint.root != self.tree.root() {
                        self.report.found(Finding::RootDiffers { size: checkpoint.size });
                        self.whole = false;
                    }
                }
            }
            self.signed.covered = row.size;
        }
        while let Some(Noted { checkpoint, note, line }) = self.witnessed.next_until(&mut self.report, size).await? {
            let here = self.whole && i64::try_from(self.tree.size()) == Ok(checkpoint.size);
            // What agrees with the leaves needs no signature: whoever wrote it, it is so.
            let agrees = here && checkpoint.root == self.tree.root();
            if !agrees && Checkpoint::read(&note, self.vault).is_none() {
                self.report.found(Finding::WitnessAltered { line });
                continue;
            }
            if here && !agrees {
                self.report.found(Finding::Forked { size: checkpoint.size, signed_at: checkpoint.at });
                self.whole = false;
            }
            self.witnessed.last = Some(checkpoint);
        }
        Ok(())
    }

    /// What is left when the leaves are at an end.
    async fn end(&mut self, tx: &mut ReadTx, place: i64) -> Result<()> {
        // What names more leaves than there are has no root to be compared with.
        let whole = std::mem::take(&mut self.whole);
        self.checkpoints(tx, i64::MAX).await?;
        let edge = store::tree(tx).await?;
        let known = edge.as_ref().map_or(0, |(size, _)| *size).max(self.signed.covered);
        if known > place {
            self.missing(place, known - 1);
        }
        if self.signed.covered < place {
            self.report.found(Finding::LeavesUncovered { from: self.signed.covered, to: place - 1 });
        }
        if whole && known == place && edge != Some((place, self.tree.to_bytes())) {
            self.report.found(Finding::TreeAltered);
        }
        if let Some(last) = self.witnessed.last.take().filter(|last| last.size > place) {
            self.report.found(Finding::RolledBack { known: last.size, found: place, signed_at: last.at });
        }
        Ok(())
    }

    /// The key log and every case's chain, which must reach to the newest end that was audited.
    async fn chains(&mut self, tx: &mut ReadTx) -> Result<()> {
        if let Some((seq, hash)) = store::head(tx, None).await? {
            let verified = self.vault.verify_keys(tx, read_head(seq, hash)).await;
            self.chain(None, verified)?;
        }
        let mut after = RootId(Uuid::nil());
        loop {
            let heads = store::heads(tx, after, PAGE).await?;
            let Some((last, ..)) = heads.last() else { return Ok(()) };
            after = *last;
            for (root, seq, hash) in heads {
                self.report.roots += 1;
                let verified = self.vault.verify_root(tx, root, read_head(seq, hash)).await;
                self.chain(Some(root), verified)?;
            }
        }
    }

    fn chain(&mut self, root: Option<RootId>, verified: vault::Result<Head>) -> Result<()> {
        let what = match verified {
            Ok(_) => return Ok(()),
            Err(Fault::Tampered(what)) => what.to_string(),
            Err(Fault::Failed(cause)) => return Err(cause),
        };
        self.report.found(Finding::Chain { root, what });
        Ok(())
    }
}

/// The checkpoints of the database, in pages.
#[derive(Default)]
struct Signed {
    page: VecDeque<store::CheckpointRow>,
    /// The size of the last one fetched.
    fetched: Option<i64>,
    at_end: bool,
    /// The size of the last one taken.
    covered: i64,
}

impl Signed {
    async fn next_until(&mut self, tx: &mut ReadTx, size: i64) -> Result<Option<store::CheckpointRow>> {
        if self.page.is_empty() && !self.at_end {
            self.page = store::checkpoints(tx, self.fetched.unwrap_or(i64::MIN), PAGE).await?.into();
            self.fetched = self.page.back().map(|row| row.size);
            self.at_end = self.page.is_empty();
        }
        Ok(self.page.pop_front_if(|row| row.size <= size))
    }
}

/// A note of the file and the line it ends on.
struct Noted {
    checkpoint: Checkpoint,
    note: String,
    line: u64,
}

/// The checkpoints of the file.
#[derive(Default)]
struct Witnessed {
    file: Option<(BufReader<File>, Witness)>,
    notes: Notes,
    line: u64,
    next: Option<Noted>,
    /// The last one that was true.
    last: Option<Checkpoint>,
}

impl Witnessed {
    async fn open(witness: &Witness) -> Result<Self> {
        let file = File::open(&witness.0).await.map_err(|cause| witness.unavailable(&cause))?;
        Ok(Self { file: Some((BufReader::new(file), witness.clone())), ..Self::default() })
    }

    async fn next_until(&mut self, report: &mut Report, size: i64) -> Result<Option<Noted>> {
        if self.next.is_none() {
            self.next = self.read(report).await?;
        }
        Ok(self.next.take_if(|next| next.checkpoint.size <= size))
    }

    async fn read(&mut self, report: &mut Report) -> Result<Option<Noted>> {
        let Some((file, witness)) = &mut self.file else { return Ok(None) };
        let mut text = String::new();
        while file.read_line(&mut text).await.map_err(|cause| witness.unavailable(&cause))? > 0 {
            self.line += 1;
            if let Some(note) = self.notes.line(&text) {
                report.witnessed += 1;
                let line = self.line;
                match Checkpoint::parse(&note) {
                    Some(checkpoint) => return Ok(Some(Noted { checkpoint, note, line })),
                    None => report.found(Finding::WitnessAltered { line }),
                }
            }
            text.clear();
        }
        self.file = None;
        Ok(None)
    }
}
