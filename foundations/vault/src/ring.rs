//! The private keys an actor holds while signed in, and the hand they sign with.

use crate::primitive::{pack, unpack};
use crate::{KeyId, Result, Tampered, What, node, seal};
use base::{Secret, UnitId};
use ed25519_dalek::SigningKey;
use std::collections::BTreeMap;
use std::fmt;
use uuid::Uuid;
use zeroize::Zeroizing;

/// Who signs an entry: a person, the bearer of a receipt, or the node itself for a channel that has no person.
#[derive(Clone)]
pub struct Author {
    pub(crate) key: KeyId,
    pub(crate) signing: SigningKey,
}

impl Author {
    pub(crate) fn sign(&self, domain: &str, message: &[u8]) -> [u8; 64] {
        node::sign(&self.signing, domain, message)
    }
}

impl fmt::Debug for Author {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Author(…)")
    }
}

#[derive(Clone)]
struct Held {
    owner: Uuid,
    private: seal::Private,
}

/// The opened private keys of an actor: their own and their units', or a receipt's, or recovery's. Wiped when
/// dropped; prints nothing.
#[derive(Clone, Default)]
pub struct KeyRing {
    held: BTreeMap<KeyId, Held>,
    author: Option<Author>,
}

const RING: &str = "arasha key ring 1";

impl KeyRing {
    pub(crate) fn of(author: Author) -> Self {
        Self { held: BTreeMap::new(), author: Some(author) }
    }

    pub(crate) fn hold(&mut self, id: KeyId, owner: Uuid, private: seal::Private) {
        self.held.insert(id, Held { owner, private });
    }

    pub(crate) fn private(&self, id: KeyId) -> Option<&seal::Private> {
        self.held.get(&id).map(|held| &held.private)
    }

    /// The keys held of one owner, all epochs.
    pub(crate) fn of_owner(&self, owner: Uuid) -> impl Iterator<Item = (KeyId, &seal::Private)> {
        self.held.iter().filter(move |(_, held)| held.owner == owner).map(|(id, held)| (*id, &held.private))
    }

    /// The hand this actor signs entries with; recovery has none.
    pub fn author(&self) -> Option<&Author> {
        self.author.as_ref()
    }

    /// Whether a key of this unit is on the ring.
    pub fn opens_unit(&self, unit: UnitId) -> bool {
        self.of_owner(unit.0).next().is_some()
    }

    /// The ring as bytes, for the session to seal; [`KeyRing::from_bytes`] reads them.
    pub fn to_bytes(&self) -> Secret<Vec<u8>> {
        let author = self.author.iter().flat_map(|a| [a.key.bytes().as_slice(), a.signing.as_bytes()]);
        let author = Zeroizing::new(author.collect::<Vec<_>>().concat());
        let held = self.held.iter().flat_map(|(id, h)| [id.bytes().as_slice(), h.owner.as_bytes(), h.private.bytes()]);
        let held = Zeroizing::new(held.collect::<Vec<_>>().concat());
        Secret::new(pack(RING, &[&author, &held]))
    }

    /// Reads what [`KeyRing::to_bytes`] made.
    pub fn from_bytes(bytes: &[u8]) -> Result<Self> {
        Self::read(bytes).ok_or_else(|| Tampered::new(What::Forged).into())
    }

    fn read(bytes: &[u8]) -> Option<Self> {
        let [author, held] = unpack(RING, bytes)?.try_into().ok()?;
        let mut ring = Self::default();
        if !author.is_empty() {
            let (key, signing) = author.split_first_chunk()?;
            let key = KeyId(Uuid::from_bytes(*key));
            ring.author = Some(Author { key, signing: SigningKey::from_bytes(signing.try_into().ok()?) });
        }
        let (keys, rest) = held.as_chunks::<64>();
        for key in keys {
            let (id, rest) = key.split_first_chunk()?;
            let (owner, private) = rest.split_first_chunk()?;
            ring.hold(KeyId(Uuid::from_bytes(*id)), Uuid::from_bytes(*owner), seal::Private::from_slice(private)?);
        }
        rest.is_empty().then_some(ring)
    }
}

impl fmt::Debug for KeyRing {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("KeyRing(…)")
    }
}
