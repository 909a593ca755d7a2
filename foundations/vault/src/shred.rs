//! The key store: what must be there for a case's wraps to open, and can be destroyed case by case.
//!
//! Each case has a key that lies over all its wraps. It is not stored: it is derived from a seed by the bits of
//! the case's id (the tree of Goldreich, Goldwasser and Micali, "How to construct random functions", 1986). Filing
//! therefore writes nothing here. Erasing a case replaces the seed above it with the seeds beside its path, so
//! that every other case's key can still be derived and this one's cannot: neither from the file nor by anybody
//! who holds the case's readers' keys. The file lies in the keys folder, outside the database and its backups;
//! an erasure is final when its last copy from before is gone.

use crate::node::folder_fault;
use crate::primitive::{hash, random};
use base::{Error, Result, Rng, RootId};
use data_encoding::HEXLOWER;
use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::sync::{PoisonError, RwLock};
use zeroize::Zeroizing;

/// The file's name in the keys folder.
pub(crate) const FILE: &str = "cases.keys";
const FORMAT: &str = "arasha case keys 1";
/// Bits of a case's id.
const DEPTH: u8 = 128;

type Seed = Zeroizing<[u8; 32]>;
/// The first so many bits of an id, the rest zero.
type Branch = (u128, u8);

/// The seeds that are left.
#[derive(Default)]
struct Tree(BTreeMap<Branch, Seed>);

/// The mask of the first `depth` bits.
const fn mask(depth: u8) -> u128 {
    if depth == 0 { 0 } else { u128::MAX << (DEPTH - depth) }
}

/// Whether the bit after the first `depth` is set.
const fn bit(id: u128, depth: u8) -> bool {
    id >> (DEPTH - 1 - depth) & 1 == 1
}

/// The seed one level down.
fn below(seed: &Seed, right: bool) -> Seed {
    let mut message = Zeroizing::new(Vec::with_capacity(1 + seed.len()));
    message.push(u8::from(right));
    message.extend_from_slice(seed.as_slice());
    Zeroizing::new(hash(&message))
}

impl Tree {
    /// The branch above an id, if it was not cut.
    fn above(&self, id: u128) -> Option<(Branch, Seed)> {
        (0..=DEPTH).map(|depth| (id & mask(depth), depth)).find_map(|b| Some((b, self.0.get(&b)?.clone())))
    }

    fn key(&self, id: u128) -> Option<Seed> {
        let ((_, depth), seed) = self.above(id)?;
        Some((depth..DEPTH).fold(seed, |seed, depth| below(&seed, bit(id, depth))))
    }

    /// Takes an id's key away; `false` if it was gone already.
    fn cut(&mut self, id: u128) -> bool {
        let Some((branch, mut seed)) = self.above(id) else { return false };
        self.0.remove(&branch);
        for depth in branch.1..DEPTH {
            let right = bit(id, depth);
            let beside = (id & mask(depth)) | (u128::from(!right) << (DEPTH - 1 - depth));
            self.0.insert((beside, depth + 1), below(&seed, !right));
            seed = below(&seed, right);
        }
        true
    }

    fn text(&self) -> Zeroizing<String> {
        let mut text = Zeroizing::new(format!("{FORMAT}\n"));
        for ((bits, depth), seed) in &self.0 {
            let hex = Zeroizing::new(HEXLOWER.encode(seed.as_slice()));
            // Writing to a string does not fail.
            let _ = writeln!(text, "{bits:032x} {depth} {}", hex.as_str());
        }
        text
    }

    fn read(text: &str) -> Option<Self> {
        let mut lines = text.lines();
        (lines.next()? == FORMAT).then_some(())?;
        let branch = |line: &str| {
            let mut words = line.split(' ');
            let bits = u128::from_str_radix(words.next()?, 16).ok()?;
            let depth: u8 = words.next()?.parse().ok().filter(|depth| *depth <= DEPTH)?;
            let seed = Zeroizing::new(HEXLOWER.decode(words.next()?.as_bytes()).ok()?);
            let seed = Zeroizing::new(<[u8; 32]>::try_from(seed.as_slice()).ok()?);
            (bits & !mask(depth) == 0).then_some(((bits, depth), seed))
        };
        lines.map(branch).collect::<Option<_>>().map(Self)
    }
}

/// The key store of an institution.
pub(crate) struct Shred {
    file: PathBuf,
    tree: RwLock<Tree>,
}

impl std::fmt::Debug for Shred {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Shred(…)")
    }
}

impl Shred {
    /// A new one in the keys folder.
    pub(crate) fn create(keys: &Path, rng: &mut Rng) -> Result<Self> {
        let tree = Tree(BTreeMap::from([((0, 0), Zeroizing::new(random(rng)))]));
        let file = keys.join(FILE);
        crate::node::keep_new(&file, &tree.text())?;
        Ok(Self { file, tree: RwLock::new(tree) })
    }

    /// The one in the keys folder.
    pub(crate) fn open(keys: &Path) -> Result<Self> {
        let file = keys.join(FILE);
        let text = std::fs::read_to_string(&file).map(Zeroizing::new).map_err(|e| folder_fault(&file, "read", &e))?;
        let tree = Tree::read(&text).ok_or_else(|| {
            Error::Unavailable(format!("{}: is not a key store of ours; restore it from its own copy", file.display()))
        })?;
        Ok(Self { file, tree: RwLock::new(tree) })
    }

    /// The key over a case's wraps; `None` once it is destroyed.
    pub(crate) fn key(&self, case: uuid::Uuid) -> Option<Seed> {
        self.tree.read().unwrap_or_else(PoisonError::into_inner).key(case.as_u128())
    }

    /// Destroys the keys of cases, on the disk before in memory.
    pub(crate) fn destroy(&self, cases: &[RootId]) -> Result<()> {
        let mut held = self.tree.write().unwrap_or_else(PoisonError::into_inner);
        let mut tree = Tree(held.0.clone());
        if cases.iter().filter(|case| tree.cut(case.0.as_u128())).count() == 0 {
            return Ok(());
        }
        let aside = self.file.with_extension("new");
        // Left by a power cut; the file itself is whole.
        drop(std::fs::remove_file(&aside));
        crate::node::keep_new(&aside, &tree.text())?;
        let fault = |act| move |e: std::io::Error| folder_fault(&self.file, act, &e);
        let mut before = std::fs::OpenOptions::new().write(true).open(&self.file).map_err(fault("open"))?;
        let length = before.metadata().map_err(fault("read"))?.len();
        std::fs::rename(&aside, &self.file).map_err(fault("replace"))?;
        // A disk may keep old blocks all the same; this only leaves fewer of them.
        let zeros = vec![0; usize::try_from(length).unwrap_or(0)];
        before.write_all(&zeros).and_then(|()| before.sync_all()).map_err(fault("overwrite"))?;
        if let Some(folder) = self.file.parent() {
            let synced = std::fs::File::open(folder).and_then(|f| f.sync_all());
            synced.map_err(|e| folder_fault(folder, "write", &e))?;
        }
        *held = tree;
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use base::{Timestamp, World};
    use proptest::prelude::*;

    fn tree() -> Tree {
        Tree(BTreeMap::from([((0, 0), Zeroizing::new([7; 32]))]))
    }

    proptest! {
        #[test]
        fn what_is_cut_is_gone_and_all_else_stays(cut: Vec<u128>, others: Vec<u128>, near: u8) {
            let (whole, mut tree) = (tree(), tree());
            for id in &cut { tree.cut(*id); }
            for id in &cut {
                prop_assert!(tree.key(*id).is_none() && !tree.cut(*id));
                let beside = id ^ (1 << (near % 128));
                prop_assert!(cut.contains(&beside) || tree.key(beside) == whole.key(beside));
            }
            for id in others.iter().filter(|id| !cut.contains(id)) {
                prop_assert_eq!(tree.key(*id), whole.key(*id));
            }
            let read = Tree::read(&tree.text()).unwrap();
            prop_assert_eq!(&read.0, &tree.0);
            // No seed that is left lies above what was cut.
            prop_assert!(tree.0.keys().all(|(bits, depth)| cut.iter().all(|id| id & mask(*depth) != *bits)));
        }
    }

    #[test]
    fn the_file_is_replaced_and_the_old_one_keeps_no_seed() {
        let folder = tempfile::tempdir().unwrap();
        let world = World::fixed(Timestamp::from_micros(0), 1);
        let shred = Shred::create(folder.path(), &mut world.rng()).unwrap();
        let (gone, kept) = (RootId::new(&world), RootId::new(&world));
        let key = shred.key(kept.0);
        // A second name for the old file shows what is left in it.
        std::fs::hard_link(folder.path().join(FILE), folder.path().join("old")).unwrap();
        shred.destroy(&[gone]).unwrap();
        shred.destroy(&[gone]).unwrap();
        assert!(std::fs::read(folder.path().join("old")).unwrap().iter().all(|byte| *byte == 0));
        let again = Shred::open(folder.path()).unwrap();
        assert!(again.key(gone.0).is_none() && shred.key(gone.0).is_none());
        assert_eq!([again.key(kept.0), shred.key(kept.0)], [key.clone(), key]);
        std::fs::write(folder.path().join(FILE), "nonsense").unwrap();
        assert!(Shred::open(folder.path()).is_err());
    }
}
