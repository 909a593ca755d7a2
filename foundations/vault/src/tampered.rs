//! What an officer is told when a sealed record does not verify.

use base::Error;
use std::fmt;

/// What is wrong with a sealed record.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum What {
    /// The text, its signature or its seal was changed.
    Forged,
    /// A true record stands where it does not belong: from another case, field or reader.
    Swapped,
    /// A true record stands there a second time.
    Replayed,
    /// True records stand in another order.
    Reordered,
    /// The last records are gone.
    CutOff,
    /// The whole stands as it stood earlier; the audit log knows later records.
    RolledBack,
    /// A public key is not the one the institution certified.
    KeySwapped,
    /// A record in the middle is gone.
    Missing,
}

/// The kind of record that is wrong.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Thing {
    /// Something sealed under a key alone: a draft, a session, a file.
    Blob,
    /// What somebody wrote.
    Entry,
    /// A public key and its certificate.
    Key,
    /// A private key wrapped for one who may open it.
    Wrap,
    /// The signed end of a chain.
    Head,
    /// A person's own sealed keys.
    Person,
    /// A file's sealed content.
    File,
}

/// A sealed record that does not verify: where it stands and what is wrong with it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Tampered {
    /// What is wrong.
    pub what: What,
    /// With which kind of record.
    pub thing: Thing,
    /// The case, or the institution for its key log.
    pub chain: Option<uuid::Uuid>,
    /// The record's own id: of an entry, a key, a person.
    pub id: Option<uuid::Uuid>,
    /// Its place in the chain, from 1.
    pub seq: Option<u64>,
}

impl Tampered {
    pub(crate) const fn new(what: What) -> Self {
        Self { what, thing: Thing::Blob, chain: None, id: None, seq: None }
    }

    pub(crate) const fn of(mut self, thing: Thing) -> Self {
        self.thing = thing;
        self
    }

    pub(crate) const fn id(mut self, id: uuid::Uuid) -> Self {
        self.id = Some(id);
        self
    }

    pub(crate) const fn at(mut self, chain: uuid::Uuid, seq: u64) -> Self {
        self.chain = Some(chain);
        self.seq = Some(seq);
        self
    }
}

impl fmt::Display for Tampered {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let thing = match self.thing {
            Thing::Blob => "sealed record",
            Thing::Entry => "entry",
            Thing::Key => "public key",
            Thing::Wrap => "wrapped key",
            Thing::Head => "end of the chain",
            Thing::Person => "a person's sealed keys",
            Thing::File => "file",
        };
        f.write_str(thing)?;
        if let Some(seq) = self.seq {
            write!(f, " {seq}")?;
        }
        if let Some(id) = self.id {
            write!(f, " ({})", id.simple())?;
        }
        if let Some(chain) = self.chain {
            write!(f, " of {}", chain.simple())?;
        }
        f.write_str(match self.what {
            What::Forged => ": it was changed after it was written; do not rely on it",
            What::Swapped => ": it was written for another place and moved here",
            What::Replayed => ": it stands here a second time",
            What::Reordered => ": it stands in another order than it was written in",
            What::CutOff => ": what followed it is gone",
            What::RolledBack => ": an earlier state was put back; the audit log knows what is missing",
            What::KeySwapped => ": it is not the key the institution certified; nothing was sealed to it",
            What::Missing => ": it is gone",
        })
    }
}

impl std::error::Error for Tampered {}

impl From<Tampered> for Error {
    fn from(t: Tampered) -> Self {
        Self::Tampered(t.to_string())
    }
}

/// Why something sealed could not be kept or read: it does not verify, or anything else went wrong.
#[derive(Debug, thiserror::Error)]
pub enum Fault {
    /// A sealed record does not verify.
    #[error(transparent)]
    Tampered(#[from] Tampered),
    /// Anything else.
    #[error(transparent)]
    Failed(#[from] Error),
}

/// The result of the vault's work; `?` turns its fault into [`base::Error`].
pub type Result<T, E = Fault> = std::result::Result<T, E>;

impl From<Fault> for Error {
    fn from(fault: Fault) -> Self {
        match fault {
            Fault::Tampered(t) => t.into(),
            Fault::Failed(e) => e,
        }
    }
}
