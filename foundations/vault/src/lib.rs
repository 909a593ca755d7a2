//! Keys and ciphertexts: the only crate that names a cipher.
//!
//! # What a stolen disk, dump or backup tells
//! Nothing that a complainant, detainee or source wrote. It tells how many cases there are, and of each when it began,
//! how many entries it has, when and with whose key each was written, which fields they are and their size classes,
//! and which units and persons can open it.
//!
//! # How it holds together
//! * Each case has two HPKE key pairs an epoch, for the story and the identity. Writing needs the public halves only.
//!   The private halves are wrapped for readers: units, persons, the receipt, recovery (`roots`).
//! * A unit's private key is wrapped for its members (`units`); a person's is sealed under their password
//!   (`people`). Signing in opens a [`KeyRing`]; the session keeps it sealed under a secret only the cookie has.
//! * A receipt is twelve words; its keys come from 80 secret bits, salted by the case (`receipt`).
//! * Public keys are certified by the node, and the node by a root key pinned outside the database (`node`). A key
//!   changed by SQL does not verify, and nothing is sealed to it.
//! * Everything of a case stands in one chain of hashes: its keys, its wraps and its entries. Each entry is bound to
//!   its place and signed by its author, the node signs the chain's end, and the audit log keeps the state it last
//!   knew. So a change, a swap, a replay, a cut and a roll-back are found out and named ([`Tampered`]).
//!
//! # What it does not hold off
//! A server in an attacker's hands while it runs: it sees what passes through it, and holds the node's key. What a
//! former reader could open stays open to them. A person's row put back from a backup brings back an old password
//! with the same keys.

mod entries;
mod files;
mod keylog;
mod node;
mod people;
mod receipt;
mod ring;
mod roots;
mod seal;
mod shred;
mod store;
mod tampered;
mod trustees;
mod turnover;
mod units;

pub mod primitive;

pub use entries::{Appended, By, Compartment, Field, Opened};
pub use files::{FileCard, FileOpener, FileSealer};
pub use keylog::{Certified, Head, Kind};
pub use node::{NodeKey, RecoverySecret, Vault, signed_by};
pub use people::{NewPerson, PersonKeys, SealedPerson, Stretch};
pub use receipt::{NoReceipt, Receipt, WORDS};
pub use ring::{Author, KeyRing};
pub use roots::{Filing, Holder, Reader, Slip, Start};
pub use store::SQL;
pub use tampered::{Fault, Result, Tampered, Thing, What};
pub use trustees::{Commitments, MOST_TRUSTEES, Share};
pub use turnover::{KeyChange, Restored};

base::id! {
    /// A key pair's name.
    KeyId,
}
