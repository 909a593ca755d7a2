//! Certified public keys, and the chains everything sealed stands in.
//!
//! There is one chain for the institution (keys of units and persons, and who can open a unit's key) and one for each
//! case (its keys, who can open them, and its entries). A link's hash covers its place, its content and the hash
//! before it; the node signs the chain's end. Each key carries the node's certificate, each entry its author's
//! signature, so that a link can be believed alone, and the chain tells what was taken away.

use crate::primitive::{hash, pack};
use crate::store::{self, EntryRow, HeadRow, KeyRow, WrapRow};
use crate::{KeyId, Reader, Result, Tampered, Thing, Vault, What, entries, seal};
use base::{Error, Rng, Timestamp};
use db::{ReadTx, WriteTx};
use std::collections::HashSet;
use std::sync::{Mutex, PoisonError};
use uuid::Uuid;

const HEAD: &str = "arasha head 1";
const KEY: &str = "arasha key 1";

/// Whose key it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Kind {
    /// A unit's, one pair for each epoch.
    Unit,
    /// A person's with an account.
    Person,
    /// A case's: the pair of the story and the pair of the identity, for each epoch.
    Root,
    /// A receipt's: reads the case, and signs as its anonymous author.
    Receipt,
    /// Recovery's, pinned outside the database.
    Recovery,
}

impl Kind {
    pub(crate) const fn code(self) -> &'static str {
        match self {
            Self::Unit => "unit",
            Self::Person => "person",
            Self::Root => "root",
            Self::Receipt => "receipt",
            Self::Recovery => "recovery",
        }
    }

    fn read(code: &str) -> Option<Self> {
        [Self::Unit, Self::Person, Self::Root, Self::Receipt].into_iter().find(|k| k.code() == code)
    }
}

/// The state of a chain: how many links it has and the last one's hash. The audit log keeps it, so that putting back
/// an earlier state is found out.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Head {
    /// The number of links.
    pub seq: u64,
    /// The last link's hash.
    pub hash: [u8; 32],
}

/// A public key whose certificate was checked; only these are sealed to or verified with.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Certified {
    pub(crate) id: KeyId,
    pub(crate) kind: Kind,
    pub(crate) owner: Uuid,
    pub(crate) epoch: u32,
    /// One key, or of a case the story's and the identity's.
    pub(crate) sealing: Vec<[u8; 32]>,
    pub(crate) verifying: Option<[u8; 32]>,
    /// The look-up part of a receipt.
    pub(crate) lookup: Option<i64>,
    pub(crate) made_at: Timestamp,
}

impl Certified {
    /// A key pinned in the keys folder.
    pub(crate) fn pinned(id: KeyId, kind: Kind, owner: Uuid, sealing: [u8; 32]) -> Self {
        let made_at = Timestamp::from_micros(0);
        Self { id, kind, owner, epoch: 1, sealing: vec![sealing], verifying: None, lookup: None, made_at }
    }

    /// The key's id.
    pub fn id(&self) -> KeyId {
        self.id
    }

    /// Whose it is.
    pub fn kind(&self) -> Kind {
        self.kind
    }

    /// The unit, person or case it belongs to.
    pub fn owner(&self) -> Uuid {
        self.owner
    }

    /// Which of the owner's keys it is, from 1.
    pub fn epoch(&self) -> u32 {
        self.epoch
    }

    /// When it was made.
    pub fn made_at(&self) -> Timestamp {
        self.made_at
    }

    /// The reader this key stands for; `None` for a case's own key.
    pub fn reader(&self) -> Option<Reader> {
        Some(match self.kind {
            Kind::Unit => Reader::Unit(base::UnitId(self.owner)),
            Kind::Person => Reader::Person(base::PersonId(self.owner)),
            Kind::Receipt => Reader::Receipt(base::RootId(self.owner)),
            Kind::Recovery => Reader::Recovery,
            Kind::Root => return None,
        })
    }

    pub(crate) fn sealing(&self, part: usize) -> Result<&[u8; 32]> {
        let missing = || Tampered::new(What::KeySwapped).of(Thing::Key).id(self.id.0).into();
        self.sealing.get(part).ok_or_else(missing)
    }

    pub(crate) const fn verifying(&self) -> Option<&[u8; 32]> {
        self.verifying.as_ref()
    }

    /// What the certificate and the link cover.
    fn record(&self, vault: &Vault, chain: Uuid, seq: u64) -> Vec<u8> {
        let none: &[u8] = &[];
        pack(
            KEY,
            &[
                vault.institution().bytes(),
                chain.as_bytes(),
                &seq.to_be_bytes(),
                self.id.bytes(),
                self.kind.code().as_bytes(),
                self.owner.as_bytes(),
                &self.epoch.to_be_bytes(),
                &self.sealing.concat(),
                self.verifying.as_ref().map_or(none, |v| v),
                self.lookup.map(i64::to_be_bytes).as_ref().map_or(none, |l| l),
                &self.made_at.micros().to_be_bytes(),
            ],
        )
    }
}

/// Certificates this process has checked: those of units and persons are needed at every filing.
#[derive(Debug, Default)]
pub(crate) struct Seen(Mutex<HashSet<[u8; 32]>>);

/// Certificates remembered; an institution has far fewer units and persons.
const REMEMBERED: usize = 10_000;

impl Seen {
    fn knows(&self, certificate: &[u8; 32]) -> bool {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).contains(certificate)
    }

    fn remember(&self, certificate: [u8; 32]) {
        let mut known = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if known.len() < REMEMBERED {
            known.insert(certificate);
        }
    }
}

impl Vault {
    /// Checks a key's certificate up to the pinned root and names what is wrong.
    pub(crate) fn certified(&self, row: &KeyRow) -> Result<Certified, Tampered> {
        let seq = store::seq(row.seq);
        let swapped = Tampered::new(What::KeySwapped).of(Thing::Key).id(row.id.0).at(row.chain, seq);
        let read = || {
            let (sealing, rest) = row.sealing.as_chunks::<32>();
            let verifying = row.verifying.as_deref().map(<[u8; 32]>::try_from).transpose().ok()?;
            rest.is_empty().then_some(())?;
            Some(Certified {
                id: row.id,
                kind: Kind::read(&row.kind)?,
                owner: row.owner,
                epoch: u32::try_from(row.epoch).ok()?,
                sealing: sealing.to_vec(),
                verifying,
                lookup: row.lookup,
                made_at: row.made_at,
            })
        };
        let key = read().ok_or(swapped)?;
        let signed = pack(KEY, &[&key.record(self, row.chain, seq), &row.hash]);
        let standing = matches!(key.kind, Kind::Unit | Kind::Person);
        let known = hash(&pack(KEY, &[&signed, &row.certificate]));
        if standing && self.0.seen.knows(&known) {
            return Ok(key);
        }
        if !self.node().signed(KEY, &signed, &row.certificate) {
            return Err(swapped);
        }
        if standing {
            self.0.seen.remember(known);
        }
        Ok(key)
    }

    /// The certified public keys of these readers, in their order: at most eight, and each must have a key.
    pub async fn readers(&self, tx: &mut ReadTx, readers: &[Reader]) -> Result<Vec<Certified>> {
        if readers.len() > 8 {
            return Err(Error::internal("at most eight readers can open a case").into());
        }
        let owners: Vec<Uuid> = readers.iter().filter_map(Reader::owner).collect();
        let rows = if owners.is_empty() { Vec::new() } else { store::newest_keys(tx, &owners).await? };
        readers
            .iter()
            .map(|reader| {
                let Some((kind, owner)) = reader.kind().zip(reader.owner()) else { return Ok(self.recovery()) };
                let row = rows.iter().find(|row| row.owner == owner && row.kind == kind.code());
                let missing = || self.tampered(What::Missing, Thing::Key).id(owner);
                Ok(self.certified(row.ok_or_else(missing)?)?)
            })
            .collect()
    }

    /// Checks the institution's key log: every certificate, every link, its signed end, and the state the audit log
    /// last knew.
    pub async fn verify_keys(&self, tx: &mut ReadTx, expected: Option<Head>) -> Result<Head> {
        let chain = Chain::load(tx, self.institution().0).await?;
        Ok(chain.verify(self, expected)?.0)
    }

    /// The end of a chain as signed, or its beginning if it has no link yet.
    pub(crate) fn head(&self, chain: Uuid, row: Option<&HeadRow>) -> Result<Head, Tampered> {
        let Some(row) = row else { return Ok(Head { seq: 0, hash: hash(&pack(HEAD, &[chain.as_bytes()])) }) };
        let seq = store::seq(row.seq);
        let forged = Tampered::new(What::Forged).of(Thing::Head).at(chain, seq);
        let head = Head { seq, hash: row.hash.as_slice().try_into().map_err(|_| forged)? };
        let signed = self.node().signed(HEAD, &self.head_bytes(chain, head), &row.signature);
        if signed { Ok(head) } else { Err(forged) }
    }

    fn head_bytes(&self, chain: Uuid, head: Head) -> Vec<u8> {
        pack(HEAD, &[self.institution().bytes(), chain.as_bytes(), &head.seq.to_be_bytes(), &head.hash])
    }
}

/// The hash of the link after `head`.
pub(crate) fn link(chain: Uuid, head: Head, content: &[u8]) -> [u8; 32] {
    let seq = head.seq + 1;
    hash(&pack("arasha link 1", &[chain.as_bytes(), &seq.to_be_bytes(), &head.hash, content]))
}

fn wrap_content(row: &WrapRow) -> Vec<u8> {
    let at = row.made_at.micros().to_be_bytes();
    let (opens, reader) = (row.opens.bytes(), row.reader.bytes());
    pack("arasha wrap link 1", &[opens, row.part.as_bytes(), reader, &hash(&row.sealed), &at])
}

pub(crate) fn entry_content(sealed: &[u8], signature: &[u8]) -> Vec<u8> {
    pack("arasha entry link 1", &[&hash(sealed), signature])
}

/// Links made but not yet kept: all cryptography is done, and keeping them is a few statements.
pub(crate) struct Change {
    pub(crate) chain: Uuid,
    pub(crate) before: Head,
    pub(crate) head: Head,
    pub(crate) keys: Vec<KeyRow>,
    pub(crate) wraps: Vec<WrapRow>,
    pub(crate) entries: Vec<EntryRow>,
}

impl Change {
    pub(crate) const fn new(chain: Uuid, before: Head) -> Self {
        Self { chain, before, head: before, keys: Vec::new(), wraps: Vec::new(), entries: Vec::new() }
    }

    /// Begins where a chain now ends; the institution's may have no link yet, a case's must.
    pub(crate) async fn begin(vault: &Vault, tx: &mut ReadTx, chain: Uuid) -> Result<Self> {
        let row = store::head(tx, chain).await?;
        if row.is_none() && chain != vault.institution().0 {
            return Err(Error::NotFound.into());
        }
        Ok(Self::new(chain, vault.head(chain, row.as_ref())?))
    }

    pub(crate) fn push(&mut self, content: &[u8]) -> (i64, Vec<u8>) {
        let hash = link(self.chain, self.head, content);
        self.head = Head { seq: self.head.seq + 1, hash };
        (store::seq_row(self.head.seq), hash.to_vec())
    }

    /// Certifies a public key.
    pub(crate) fn key(&mut self, vault: &Vault, key: &Certified) {
        let record = key.record(vault, self.chain, self.head.seq + 1);
        let (seq, hash) = self.push(&record);
        let certificate = vault.node().sign(KEY, &pack(KEY, &[&record, &hash])).to_vec();
        self.keys.push(KeyRow {
            chain: self.chain,
            seq,
            id: key.id,
            kind: key.kind.code().to_owned(),
            owner: key.owner,
            epoch: i32::try_from(key.epoch).unwrap_or(i32::MAX),
            sealing: key.sealing.concat(),
            verifying: key.verifying.map(|v| v.to_vec()),
            lookup: key.lookup,
            made_at: key.made_at,
            hash,
            certificate,
        });
    }

    /// Wraps private keys for a reader.
    pub(crate) fn wrap(
        &mut self,
        vault: &Vault,
        wrapped: &Wrapped<'_>,
        reader: &Certified,
        at: Timestamp,
        rng: &mut Rng,
    ) -> Result<()> {
        let aad = wrap_aad(vault, self.chain, wrapped.opens, wrapped.part, reader.id);
        let private = zeroize::Zeroizing::new(wrapped.private.iter().flat_map(|p| p.bytes()).copied().collect::<Vec<u8>>());
        let sealed = seal::to(reader.sealing(0)?, WRAP, &aad, &private, rng)?;
        let mut row = WrapRow {
            chain: self.chain,
            seq: 0,
            opens: wrapped.opens,
            part: wrapped.part.code().to_owned(),
            reader: reader.id,
            sealed,
            made_at: at,
            hash: Vec::new(),
        };
        (row.seq, row.hash) = self.push(&wrap_content(&row));
        self.wraps.push(row);
        Ok(())
    }

    /// Keeps the links: a conflict if somebody else was faster.
    pub(crate) async fn keep(&self, vault: &Vault, tx: &mut WriteTx) -> Result<Head> {
        let signature = vault.node().sign(HEAD, &vault.head_bytes(self.chain, self.head));
        let row = HeadRow { seq: store::seq_row(self.head.seq), hash: self.head.hash.to_vec(), signature: signature.to_vec() };
        if !store::advance(tx, self.chain, store::seq_row(self.before.seq), &row).await? {
            return Err(Error::Conflict("vault-chain-moved-on").into());
        }
        store::add_keys(tx, &self.keys).await?;
        store::add_wraps(tx, &self.wraps).await?;
        store::add_entries(tx, &self.entries).await?;
        Ok(self.head)
    }
}

const WRAP: &str = "arasha wrap 1";

fn wrap_aad(vault: &Vault, chain: Uuid, opens: KeyId, part: Part, reader: KeyId) -> Vec<u8> {
    let institution = vault.institution();
    pack(WRAP, &[institution.bytes(), chain.as_bytes(), opens.bytes(), part.code().as_bytes(), reader.bytes()])
}

/// What a wrap opens of a key with two pairs.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Part {
    All,
    Story,
    Identity,
}

impl Part {
    pub(crate) const fn code(self) -> &'static str {
        match self {
            Self::All => "all",
            Self::Story => "story",
            Self::Identity => "identity",
        }
    }

    pub(crate) fn read(code: &str) -> Option<Self> {
        [Self::All, Self::Story, Self::Identity].into_iter().find(|p| p.code() == code)
    }

    pub(crate) const fn opens(self, compartment: entries::Compartment) -> bool {
        match self {
            Self::All => true,
            Self::Story => matches!(compartment, entries::Compartment::Story),
            Self::Identity => matches!(compartment, entries::Compartment::Identity),
        }
    }
}

/// Private keys on their way into a wrap.
pub(crate) struct Wrapped<'a> {
    pub(crate) opens: KeyId,
    pub(crate) part: Part,
    pub(crate) private: Vec<&'a seal::Private>,
}

/// Opens a wrap with the private key it was made for: private keys, each with its place in [`Certified::sealing`].
pub(crate) fn unwrap(
    vault: &Vault,
    row: &WrapRow,
    with: &seal::Private,
) -> Result<Vec<(usize, seal::Private)>, Tampered> {
    let forged = Tampered::new(What::Forged).of(Thing::Wrap).at(row.chain, store::seq(row.seq));
    let part = Part::read(&row.part).ok_or(forged)?;
    let aad = wrap_aad(vault, row.chain, row.opens, part, row.reader);
    let private = with.open(WRAP, &aad, &row.sealed).map_err(|_| forged)?;
    let (keys, rest) = private.as_chunks::<32>();
    if !rest.is_empty() {
        return Err(forged);
    }
    let first = usize::from(part == Part::Identity);
    Ok((first..).zip(keys.iter().filter_map(|k| seal::Private::from_slice(k))).collect())
}

/// A whole chain as it lies in the database.
pub(crate) struct Chain {
    pub(crate) id: Uuid,
    pub(crate) head: Option<HeadRow>,
    pub(crate) keys: Vec<KeyRow>,
    pub(crate) wraps: Vec<WrapRow>,
    pub(crate) entries: Vec<EntryRow>,
    /// Keys of the entries' authors, from this chain or the institution's.
    pub(crate) authors: Vec<KeyRow>,
}

/// What each entry of a chain says of itself, and who signed it.
pub(crate) type Contexts = Vec<(entries::Context, entries::By)>;

enum Link<'a> {
    Key(&'a KeyRow),
    Wrap(&'a WrapRow),
    Entry(&'a EntryRow),
}

impl Chain {
    pub(crate) async fn load(tx: &mut ReadTx, id: Uuid) -> Result<Self> {
        Ok(Self {
            id,
            head: store::head(tx, id).await?,
            keys: store::keys(tx, id).await?,
            wraps: store::wraps(tx, id).await?,
            entries: store::entries(tx, id).await?,
            authors: store::authors(tx, id).await?,
        })
    }

    /// The certified keys that entries of this chain may be signed with.
    pub(crate) fn authors(&self, vault: &Vault) -> Result<Vec<Certified>, Tampered> {
        self.authors.iter().map(|row| vault.certified(row)).collect()
    }

    /// All links in order.
    fn links(&self) -> Vec<(u64, Link<'_>)> {
        let keys = self.keys.iter().map(|r| (store::seq(r.seq), Link::Key(r)));
        let wraps = self.wraps.iter().map(|r| (store::seq(r.seq), Link::Wrap(r)));
        let entries = self.entries.iter().map(|r| (store::seq(r.seq), Link::Entry(r)));
        let mut links: Vec<_> = keys.chain(wraps).chain(entries).collect();
        links.sort_by_key(|(seq, _)| *seq);
        links
    }

    /// Checks everything that can be checked without a private key: each link by itself, that none is missing, that
    /// they follow each other, the signed end, and the state the audit log last knew. Returns the state and what each
    /// entry says of itself.
    pub(crate) fn verify(&self, vault: &Vault, expected: Option<Head>) -> Result<(Head, Contexts), Tampered> {
        let wrong = |what, thing, seq| Tampered::new(what).of(thing).at(self.id, seq);
        let mut at = vault.head(self.id, None)?;
        let mut anchored = expected.is_none_or(|e| e.seq == 0);
        let authors = self.authors(vault)?;
        let mut contexts = Contexts::new();
        for (seq, link) in self.links() {
            let mut previous = None;
            let (thing, content, hash) = match link {
                Link::Key(row) => (Thing::Key, vault.certified(row)?.record(vault, self.id, seq), &row.hash),
                Link::Wrap(row) => (Thing::Wrap, wrap_content(row), &row.hash),
                Link::Entry(row) => {
                    let (context, by) = entries::verify(vault, row, &authors, &self.entries)?;
                    previous = Some(context.previous);
                    contexts.push((context, by));
                    (Thing::Entry, entry_content(&row.sealed, &row.signature), &row.hash)
                }
            };
            if seq != at.seq + 1 {
                // A number twice means something was put in; a number left out, that something was taken away.
                let what = if seq <= at.seq { What::Replayed } else { What::Missing };
                return Err(wrong(what, thing, if seq <= at.seq { seq } else { at.seq + 1 }));
            }
            // The author signed what stood before: that was changed, with its hash.
            if previous.is_some_and(|previous| previous != at.hash) {
                return Err(wrong(What::Forged, Thing::Wrap, at.seq));
            }
            at = Head { seq, hash: self::link(self.id, at, &content) };
            if at.hash.as_slice() != hash.as_slice() {
                return Err(wrong(What::Forged, thing, seq));
            }
            if let Some(expected) = expected.filter(|e| e.seq == seq) {
                if expected.hash != at.hash {
                    return Err(wrong(What::RolledBack, thing, seq));
                }
                anchored = true;
            }
        }
        if self.head.is_none() && (at.seq > 0 || expected.is_some()) {
            return Err(wrong(What::Missing, Thing::Head, at.seq));
        }
        let signed = vault.head(self.id, self.head.as_ref())?;
        match signed.seq.cmp(&at.seq) {
            std::cmp::Ordering::Greater => return Err(wrong(What::CutOff, Thing::Head, at.seq)),
            std::cmp::Ordering::Less => return Err(wrong(What::RolledBack, Thing::Head, signed.seq)),
            std::cmp::Ordering::Equal if signed.hash != at.hash => return Err(wrong(What::Forged, Thing::Head, at.seq)),
            std::cmp::Ordering::Equal => {}
        }
        if anchored { Ok((signed, contexts)) } else { Err(wrong(What::RolledBack, Thing::Head, signed.seq)) }
    }
}
