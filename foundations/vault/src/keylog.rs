//! Certified public keys, and the chains everything sealed stands in.
//!
//! There is one chain for the institution (keys of units and persons, and who can open a unit's key) and one for each
//! case (its keys, who can open them, and its entries). A link's hash covers its place, its content and the hash
//! before it; the node signs the chain's end. Each key carries the node's certificate, each entry its author's
//! signature, so that a link can be believed alone, and the chain tells what was taken away.

use crate::primitive::{hash, open_under, pack, seal_under};
use crate::store::{self, EntryRow, HeadRow, KeyRow, WrapRow};
use crate::{KeyId, Reader, Result, Tampered, Thing, Vault, What, entries, seal};
use base::{Error, Rng, Timestamp};
use db::{ReadTx, WriteTx};
use std::collections::HashMap;
use std::sync::{Arc, Mutex, PoisonError};
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

/// Each unit's and person's newest key.
type Newest = Arc<HashMap<Uuid, KeyId>>;

/// The state of the key log this process last checked, and the newest keys in it.
#[derive(Debug, Default)]
pub(crate) struct Checked(Mutex<Option<(Head, Newest)>>);

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
        if self.signed_by(&self.node().public(), KEY, &signed, &row.certificate) { Ok(key) } else { Err(swapped) }
    }

    /// The certified public keys of these readers, in their order: at most eight, and each must have a key. Units' and
    /// persons' are their newest: the key log is checked for one that was taken away.
    pub async fn readers(&self, tx: &mut ReadTx, readers: &[Reader]) -> Result<Vec<Certified>> {
        if readers.len() > 8 {
            return Err(Error::internal("at most eight readers can open a case").into());
        }
        let owners: Vec<Uuid> = readers.iter().filter_map(Reader::owner).collect();
        let rows = if owners.is_empty() { Vec::new() } else { store::newest_keys(tx, &owners).await? };
        let certify = |reader: &Reader| {
            let Some((kind, owner)) = reader.kind().zip(reader.owner()) else { return Ok(self.recovery()) };
            let row = rows.iter().find(|row| row.owner == owner && row.kind == kind.code());
            self.certified(row.ok_or_else(|| self.tampered(What::Missing, Thing::Key).id(owner))?)
        };
        let keys: Vec<Certified> = readers.iter().map(certify).collect::<Result<_, _>>()?;
        if keys.iter().any(|key| matches!(key.kind, Kind::Unit | Kind::Person)) {
            let newest = self.newest(tx).await?;
            let taken = |key: &&Certified| newest.get(&key.owner).is_some_and(|id| *id != key.id);
            if let Some(key) = keys.iter().find(taken) {
                return Err(self.tampered(What::RolledBack, Thing::Key).id(key.id.0).into());
            }
        }
        Ok(keys)
    }

    /// The newest key of each unit and person by the key log, which is checked from where this process last checked it.
    async fn newest(&self, tx: &mut ReadTx) -> Result<Newest> {
        let id = self.institution().0;
        let known = || self.0.checked.0.lock().unwrap_or_else(PoisonError::into_inner);
        let (start, newest) = known().clone().unwrap_or_else(|| (beginning(id), Arc::default()));
        let row = store::head(tx, id).await?;
        if self.head(id, row.as_ref())? == start {
            return Ok(newest);
        }
        let rest = Chain::load_after(tx, id, start).await?;
        // What was checked may have been a transaction that was rolled back since; then all is checked again.
        let (chain, mut newest) = match rest.verify(self, None) {
            Ok(verified) => (verified, (*newest).clone()),
            Err(_) => (Chain::load(tx, id).await?.verify(self, None)?, HashMap::new()),
        };
        newest.extend(chain.keys.iter().map(|key| (key.owner, key.id)));
        let newest = Arc::new(newest);
        *known() = Some((chain.head, newest.clone()));
        Ok(newest)
    }

    /// Checks the institution's key log: every certificate, every link, its signed end, and the state the audit log
    /// last knew.
    pub async fn verify_keys(&self, tx: &mut ReadTx, expected: Option<Head>) -> Result<Head> {
        let chain = Chain::load(tx, self.institution().0).await?;
        Ok(chain.verify(self, expected)?.head)
    }

    /// The end of a chain as signed, or its beginning if it has no link yet.
    pub(crate) fn head(&self, chain: Uuid, row: Option<&HeadRow>) -> Result<Head, Tampered> {
        let Some(row) = row else { return Ok(beginning(chain)) };
        let seq = store::seq(row.seq);
        let forged = Tampered::new(What::Forged).of(Thing::Head).at(chain, seq);
        let head = Head { seq, hash: row.hash.as_slice().try_into().map_err(|_| forged)? };
        let bytes = self.head_bytes(chain, head, row.epoch);
        if self.signed_by(&self.node().public(), HEAD, &bytes, &row.signature) { Ok(head) } else { Err(forged) }
    }

    fn head_bytes(&self, chain: Uuid, head: Head, epoch: i32) -> Vec<u8> {
        let (seq, epoch) = (head.seq.to_be_bytes(), epoch.to_be_bytes());
        pack(HEAD, &[self.institution().bytes(), chain.as_bytes(), &seq, &head.hash, &epoch])
    }
}

/// The state of a chain without links.
pub(crate) fn beginning(chain: Uuid) -> Head {
    Head { seq: 0, hash: hash(&pack(HEAD, &[chain.as_bytes()])) }
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
    /// The case's newest epoch, signed with the chain's end: a newer key cannot be taken away unnoticed.
    pub(crate) epoch: i32,
    pub(crate) keys: Vec<KeyRow>,
    pub(crate) wraps: Vec<WrapRow>,
    pub(crate) entries: Vec<EntryRow>,
}

impl Change {
    pub(crate) const fn new(chain: Uuid, before: Head, epoch: i32) -> Self {
        Self { chain, before, head: before, epoch, keys: Vec::new(), wraps: Vec::new(), entries: Vec::new() }
    }

    /// Begins where a chain now ends; the institution's may have no link yet, a case's must.
    pub(crate) async fn begin(vault: &Vault, tx: &mut ReadTx, chain: Uuid) -> Result<Self> {
        let row = store::head(tx, chain).await?;
        if row.is_none() && chain != vault.institution().0 {
            return Err(Error::NotFound.into());
        }
        Ok(Self::new(chain, vault.head(chain, row.as_ref())?, row.map_or(0, |row| row.epoch)))
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
        let epoch = i32::try_from(key.epoch).unwrap_or(i32::MAX);
        if key.kind == Kind::Root {
            self.epoch = epoch;
        }
        self.keys.push(KeyRow {
            chain: self.chain,
            seq,
            id: key.id,
            kind: key.kind.code().to_owned(),
            owner: key.owner,
            epoch,
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
        let private =
            zeroize::Zeroizing::new(wrapped.private.iter().flat_map(|p| p.bytes()).copied().collect::<Vec<u8>>());
        let sealed = seal::to(reader.sealing(0)?, WRAP, &aad, &private, rng)?;
        let sealed = match over(vault, self.chain)? {
            Some(key) => seal_under(&key, &aad, &sealed, rng),
            None => sealed,
        };
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
        let signature = vault.node().sign(HEAD, &vault.head_bytes(self.chain, self.head, self.epoch));
        let row = HeadRow {
            seq: store::seq_row(self.head.seq),
            hash: self.head.hash.to_vec(),
            epoch: self.epoch,
            signature: signature.to_vec(),
        };
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

/// The key that lies over a case's wraps; the institution's own chain has none.
fn over(vault: &Vault, chain: Uuid) -> Result<Option<zeroize::Zeroizing<[u8; 32]>>, Error> {
    if chain == vault.institution().0 {
        return Ok(None);
    }
    vault.0.shred.key(chain).map(Some).ok_or(Error::Conflict("vault-case-erased"))
}

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
    let opened = match over(vault, row.chain).map_err(|_| forged)? {
        Some(key) => open_under(&key, &aad, &row.sealed).map_err(|_| forged)?,
        None => base::Secret::new(row.sealed.clone()),
    };
    let private = with.open(WRAP, &aad, opened.expose()).map_err(|_| forged)?;
    let (keys, rest) = private.as_chunks::<32>();
    if !rest.is_empty() {
        return Err(forged);
    }
    let first = usize::from(part == Part::Identity);
    Ok((first..).zip(keys.iter().filter_map(|k| seal::Private::from_slice(k))).collect())
}

/// A chain as it lies in the database, whole or from a state on.
pub(crate) struct Chain {
    pub(crate) id: Uuid,
    /// The state after which the links are here: the beginning, or one that was checked before.
    start: Head,
    pub(crate) head: Option<HeadRow>,
    pub(crate) keys: Vec<KeyRow>,
    pub(crate) wraps: Vec<WrapRow>,
    pub(crate) entries: Vec<EntryRow>,
    /// Keys of the entries' authors, from this chain or the institution's.
    pub(crate) authors: Vec<KeyRow>,
}

/// A chain that was checked.
pub(crate) struct Verified {
    pub(crate) head: Head,
    /// Its keys, and its entries' authors'.
    pub(crate) keys: Vec<Certified>,
    /// What each entry says of itself, and who signed it; in the order of the entries.
    pub(crate) entries: Vec<(entries::Context, entries::By)>,
}

enum Link<'a> {
    Key((&'a KeyRow, &'a Certified)),
    Wrap(&'a WrapRow),
    Entry(&'a EntryRow),
}

impl Chain {
    /// The whole chain.
    pub(crate) async fn load(tx: &mut ReadTx, id: Uuid) -> Result<Self> {
        Self::load_after(tx, id, beginning(id)).await
    }

    async fn load_after(tx: &mut ReadTx, id: Uuid, start: Head) -> Result<Self> {
        let after = store::seq_row(start.seq);
        Ok(Self {
            id,
            start,
            head: store::head(tx, id).await?,
            keys: store::keys(tx, id, after).await?,
            wraps: store::wraps(tx, id, after).await?,
            entries: store::entries(tx, id).await?,
            authors: store::authors(tx, id).await?,
        })
    }

    /// The certified keys of this chain and of its entries' authors.
    fn certified(&self, vault: &Vault) -> Result<Vec<Certified>, Tampered> {
        let elsewhere = self.authors.iter().filter(|row| row.chain != self.id);
        self.keys.iter().chain(elsewhere).map(|row| vault.certified(row)).collect()
    }

    /// All links in order; `keys` begin with this chain's.
    fn links<'a>(&'a self, keys: &'a [Certified]) -> Vec<(u64, Link<'a>)> {
        let keys = self.keys.iter().zip(keys).map(|r| (store::seq(r.0.seq), Link::Key(r)));
        let wraps = self.wraps.iter().map(|r| (store::seq(r.seq), Link::Wrap(r)));
        let entries = self.entries.iter().map(|r| (store::seq(r.seq), Link::Entry(r)));
        let mut links: Vec<_> = keys.chain(wraps).chain(entries).collect();
        links.sort_by_key(|(seq, _)| *seq);
        links
    }

    /// Checks everything that can be checked without a private key: each link by itself, that none is missing, that
    /// they follow each other, the signed end, and the state the audit log last knew.
    pub(crate) fn verify(&self, vault: &Vault, expected: Option<Head>) -> Result<Verified, Tampered> {
        let wrong = |what, thing, seq| Tampered::new(what).of(thing).at(self.id, seq);
        let mut at = self.start;
        let mut anchored = expected.is_none_or(|e| e.seq == 0);
        let keys = self.certified(vault)?;
        let mut entries = Vec::new();
        for (seq, link) in self.links(&keys) {
            let mut previous = None;
            let (thing, content, hash) = match link {
                Link::Key((row, key)) => (Thing::Key, key.record(vault, self.id, seq), &row.hash),
                Link::Wrap(row) => (Thing::Wrap, wrap_content(row), &row.hash),
                Link::Entry(row) => {
                    let (context, by) = entries::verify(vault, row, &keys, &self.entries)?;
                    previous = Some(context.previous);
                    entries.push((context, by));
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
            std::cmp::Ordering::Equal if signed.hash != at.hash => {
                return Err(wrong(What::Forged, Thing::Head, at.seq));
            }
            std::cmp::Ordering::Equal => {}
        }
        if anchored {
            Ok(Verified { head: signed, keys, entries })
        } else {
            Err(wrong(What::RolledBack, Thing::Head, signed.seq))
        }
    }
}
