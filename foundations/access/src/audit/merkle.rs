//! The Merkle tree of RFC 6962, section 2 (the same in RFC 9162): pure, SHA-256.

use sha2::{Digest, Sha256};

/// A SHA-256 hash.
pub type Hash = [u8; 32];

/// The hash of a leaf: `SHA-256(0x00 ‖ data)`.
pub fn leaf(data: &[u8]) -> Hash {
    Sha256::new().chain_update([0]).chain_update(data).finalize().into()
}

/// The hash of an inner node: `SHA-256(0x01 ‖ left ‖ right)`.
pub fn node(left: &Hash, right: &Hash) -> Hash {
    Sha256::new().chain_update([1]).chain_update(left).chain_update(right).finalize().into()
}

/// The right edge of a growing tree: the roots of its full subtrees, largest first. It is all one
/// needs to append, O(log n) for a leaf.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Frontier {
    size: u64,
    full: Vec<Hash>,
}

impl Frontier {
    /// How many leaves the tree has.
    pub const fn size(&self) -> u64 {
        self.size
    }

    /// Appends a leaf's hash.
    pub fn push(&mut self, leaf: Hash) {
        let mut right = leaf;
        for _ in 0..self.size.trailing_ones() {
            if let Some(left) = self.full.pop() {
                right = node(&left, &right);
            }
        }
        self.full.push(right);
        self.size += 1;
    }

    /// The tree's root; of the empty tree, the hash of nothing.
    pub fn root(&self) -> Hash {
        let mut edge = self.full.iter().rev();
        let Some(last) = edge.next() else { return Sha256::digest([]).into() };
        edge.fold(*last, |right, left| node(left, &right))
    }

    /// The hashes one after the other, as the database keeps them.
    pub fn to_bytes(&self) -> Vec<u8> {
        self.full.concat()
    }

    /// Reads what [`Self::to_bytes`] wrote; `None` if there are not as many hashes as the size has
    /// full subtrees.
    pub fn from_bytes(size: u64, bytes: &[u8]) -> Option<Self> {
        let (full, rest) = bytes.as_chunks::<32>();
        let right = rest.is_empty() && full.len() == size.count_ones() as usize;
        right.then(|| Self { size, full: full.to_vec() })
    }
}

/// The root over these leaves' hashes.
pub fn root(leaves: &[Hash]) -> Hash {
    let mut tree = Frontier::default();
    for leaf in leaves {
        tree.push(*leaf);
    }
    tree.root()
}

/// The largest power of two smaller than `n`, for `n` > 1.
const fn split(n: usize) -> usize {
    1 << (usize::BITS - 1 - (n - 1).leading_zeros())
}

/// The hashes that lead from leaf `index` to the root (RFC 6962, section 2.1.1), lowest first;
/// `None` if there is no such leaf.
pub fn inclusion(leaves: &[Hash], index: usize) -> Option<Vec<Hash>> {
    if leaves.len() <= 1 {
        return (index < leaves.len()).then(Vec::new);
    }
    let middle = split(leaves.len());
    let (left, right) = leaves.split_at_checked(middle)?;
    let (mut path, sibling) =
        if index < middle { (inclusion(left, index)?, right) } else { (inclusion(right, index - middle)?, left) };
    path.push(root(sibling));
    Some(path)
}

/// Whether `path` proves that the leaf stands at `index` in the tree of `size` leaves with this
/// root (RFC 9162, section 2.1.3.2).
pub fn includes(root: &Hash, size: u64, index: u64, leaf: &Hash, path: &[Hash]) -> bool {
    if index >= size {
        return false;
    }
    let (mut position, mut last, mut reached) = (index, size - 1, *leaf);
    for sibling in path {
        if last == 0 {
            return false;
        }
        if position & 1 == 1 || position == last {
            reached = node(sibling, &reached);
            while position & 1 == 0 && position != 0 {
                position >>= 1;
                last >>= 1;
            }
        } else {
            reached = node(&reached, sibling);
        }
        position >>= 1;
        last >>= 1;
    }
    last == 0 && reached == *root
}

#[cfg(test)]
mod tests {
    use super::*;
    use data_encoding::HEXLOWER;
    use proptest::prelude::*;

    /// RFC 6962, section 2.1, word for word.
    fn slow_root(leaves: &[Hash]) -> Hash {
        match leaves {
            [] => Sha256::digest([]).into(),
            [one] => *one,
            more => {
                let mut k = 1;
                while k * 2 < more.len() {
                    k *= 2;
                }
                node(&slow_root(&more[..k]), &slow_root(&more[k..]))
            }
        }
    }

    fn leaves(n: usize) -> Vec<Hash> {
        (0..n).map(|i| leaf(&i.to_be_bytes())).collect()
    }

    #[test]
    fn known_answers() {
        // Certificate Transparency's own test vectors for its reference Merkle tree.
        let inputs =
            ["", "00", "10", "2021", "3031", "40414243", "5051525354555657", "606162636465666768696a6b6c6d6e6f"];
        let roots = [
            "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d",
            "fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125",
            "aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77",
            "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
            "4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4",
            "76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef",
            "ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c",
            "5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328",
        ];
        let mut tree = Frontier::default();
        assert_eq!(HEXLOWER.encode(&tree.root()), "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
        for (input, expected) in inputs.iter().zip(roots) {
            tree.push(leaf(&HEXLOWER.decode(input.as_bytes()).unwrap()));
            assert_eq!(HEXLOWER.encode(&tree.root()), expected);
        }
    }

    #[test]
    fn every_leaf_of_every_small_tree_is_proved_and_nothing_else() {
        for size in 1..=40 {
            let leaves = leaves(size);
            let root = slow_root(&leaves);
            for index in 0..size {
                let path = inclusion(&leaves, index).unwrap();
                for claimed in 0..size {
                    let proved = includes(&root, size as u64, claimed as u64, &leaves[index], &path);
                    assert_eq!(proved, claimed == index, "leaf {index} claimed at {claimed} of {size}");
                }
            }
            assert_eq!(inclusion(&leaves, size), None);
        }
    }

    proptest! {
        #[test]
        fn the_frontier_agrees_with_the_oracle(size in 0usize..300) {
            let leaves = leaves(size);
            let mut tree = Frontier::default();
            for leaf in &leaves {
                tree.push(*leaf);
            }
            prop_assert_eq!(tree.root(), slow_root(&leaves));
            prop_assert_eq!(Frontier::from_bytes(tree.size(), &tree.to_bytes()), Some(tree.clone()));
            prop_assert_eq!(Frontier::from_bytes(tree.size(), &[tree.to_bytes(), vec![0; 32]].concat()), None);
        }

        #[test]
        fn a_changed_proof_proves_nothing(size in 2usize..200, index: prop::sample::Index, step: prop::sample::Index, bit in 0usize..256) {
            let leaves = leaves(size);
            let (root, index) = (slow_root(&leaves), index.index(size));
            let mut path = inclusion(&leaves, index).unwrap();
            prop_assert!(includes(&root, size as u64, index as u64, &leaves[index], &path));
            let step = step.index(path.len());
            path[step][bit / 8] ^= 1 << (bit % 8);
            prop_assert!(!includes(&root, size as u64, index as u64, &leaves[index], &path));
            path[step][bit / 8] ^= 1 << (bit % 8);
            path.push([0; 32]);
            prop_assert!(!includes(&root, size as u64, index as u64, &leaves[index], &path));
            path.truncate(path.len() - 2);
            prop_assert!(!includes(&root, size as u64, index as u64, &leaves[index], &path));
        }
    }
}
