//! What people write into a case: sealed to the case's key, bound to its place, signed by its author.
//!
//! A sealed entry is `context ‖ HPKE`. The context is the clear, canonical statement of the place the text was
//! written for (institution, case, epoch, entry, number in the chain, field and version, compartment, the hash before
//! it, the author's key). It is the associated data of the seal, and the author signs it together with the hash of
//! the sealed text. So a record that stands in another place says itself where it belongs.

use crate::keylog::{self, Certified, Chain, Change, Head, Kind};
use crate::primitive::{hash, pack, pad, unpack, unpad};
use crate::store::{self, EntryRow, KeyRow, WrapRow};
use crate::{Author, KeyId, KeyRing, Result, Tampered, Thing, Vault, What, seal};
use base::{EntryId, Error, PersonId, RootId, Secret, World};
use db::{ReadTx, WriteTx};
use std::collections::{BTreeMap, BTreeSet, HashMap};
use uuid::Uuid;

const ENTRY: &str = "arasha entry 1";
const SIGNED: &str = "arasha entry signature 1";

/// What an entry says, and the version of its layout: `const STORY: Field = Field::new("story", 1)`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Field {
    name: &'static str,
    version: u32,
}

impl Field {
    /// The key, name, type, size and hash of a sealed file.
    pub const FILE: Self = Self::new("file", 1);

    /// A field by its name within the area, and the version of its plaintext's layout.
    pub const fn new(name: &'static str, version: u32) -> Self {
        Self { name, version }
    }

    /// The name.
    pub const fn name(self) -> &'static str {
        self.name
    }
}

/// Which of a case's two keys an entry is sealed to.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Compartment {
    /// What happened.
    Story,
    /// Who the person is and how to reach them.
    Identity,
}

impl Compartment {
    pub(crate) const fn code(self) -> &'static str {
        match self {
            Self::Story => "story",
            Self::Identity => "identity",
        }
    }

    pub(crate) const fn part(self) -> usize {
        match self {
            Self::Story => 0,
            Self::Identity => 1,
        }
    }
}

/// The place a text was written for.
pub(crate) struct Context {
    pub(crate) root: Uuid,
    pub(crate) epoch: u32,
    pub(crate) entry: EntryId,
    pub(crate) seq: u64,
    pub(crate) field: String,
    pub(crate) version: u32,
    pub(crate) compartment: Compartment,
    pub(crate) previous: [u8; 32],
    pub(crate) author: KeyId,
}

impl Context {
    fn bytes(&self, vault: &Vault) -> Vec<u8> {
        pack(
            ENTRY,
            &[
                vault.institution().bytes(),
                self.root.as_bytes(),
                &self.epoch.to_be_bytes(),
                self.entry.bytes(),
                &self.seq.to_be_bytes(),
                self.field.as_bytes(),
                &self.version.to_be_bytes(),
                self.compartment.code().as_bytes(),
                &self.previous,
                self.author.bytes(),
            ],
        )
    }

    /// Reads a context of this institution.
    fn read(vault: &Vault, bytes: &[u8]) -> Option<Self> {
        let [institution, root, epoch, entry, seq, field, version, compartment, previous, author] =
            unpack(ENTRY, bytes)?.try_into().ok()?;
        (institution == vault.institution().bytes()).then_some(())?;
        Some(Self {
            root: Uuid::from_slice(root).ok()?,
            epoch: u32::from_be_bytes(epoch.try_into().ok()?),
            entry: EntryId(Uuid::from_slice(entry).ok()?),
            seq: u64::from_be_bytes(seq.try_into().ok()?),
            field: String::from_utf8(field.to_vec()).ok()?,
            version: u32::from_be_bytes(version.try_into().ok()?),
            compartment: [Compartment::Story, Compartment::Identity]
                .into_iter()
                .find(|c| c.code().as_bytes() == compartment)?,
            previous: previous.try_into().ok()?,
            author: KeyId(Uuid::from_slice(author).ok()?),
        })
    }
}

/// An entry that was kept: what the audit log notes of it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Appended {
    /// Its id.
    pub entry: EntryId,
    /// Its number in the case's chain.
    pub seq: u64,
    /// Its hash, which stands for everything before it too.
    pub hash: [u8; 32],
}

/// Who wrote an entry, as its signature shows.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum By {
    /// A person with an account.
    Person(PersonId),
    /// Whoever holds the case's receipt.
    Receipt,
    /// The node, for a channel that has no person.
    Node,
}

/// An entry, opened if the ring could.
#[derive(Debug, Clone)]
pub struct Opened {
    /// Its case.
    pub root: RootId,
    /// Its id.
    pub entry: EntryId,
    /// Its number in the chain.
    pub seq: u64,
    /// Its hash.
    pub hash: [u8; 32],
    /// The field's name.
    pub field: String,
    /// The version of the field's layout.
    pub version: u32,
    /// Which of the case's keys it is sealed to.
    pub compartment: Compartment,
    /// Who signed it.
    pub by: By,
    /// The text, for those who may open it.
    pub plain: Option<Secret<Vec<u8>>>,
}

impl Change {
    /// Seals and signs an entry as the chain's next link.
    pub(crate) fn entry(
        &mut self,
        vault: &Vault,
        world: &World,
        to: &Certified,
        author: &Author,
        (field, compartment, plain): (Field, Compartment, &[u8]),
    ) -> Result<Appended> {
        let context = Context {
            root: self.chain,
            epoch: to.epoch,
            entry: EntryId::new(world),
            seq: self.head.seq + 1,
            field: field.name.to_owned(),
            version: field.version,
            compartment,
            previous: self.head.hash,
            author: author.key,
        };
        let aad = context.bytes(vault);
        let text = seal::to(to.sealing(compartment.part())?, ENTRY, &aad, &pad(plain), &mut world.rng())?;
        let signature = author.sign(SIGNED, &pack(SIGNED, &[&aad, &hash(&text)])).to_vec();
        let sealed = pack(ENTRY, &[&aad, &text]);
        let (seq, hash) = self.push(&keylog::entry_content(&sealed, &signature));
        let row = EntryRow { root: self.chain, seq, id: context.entry, author: author.key, sealed, signature, hash };
        self.entries.push(row);
        Ok(Appended { entry: context.entry, seq: self.head.seq, hash: self.head.hash })
    }
}

/// Checks an entry by itself: its author's signature, and that it stands where it was written for. `others` are the
/// case's entries, to tell a second copy from one that was moved.
pub(crate) fn verify(
    vault: &Vault,
    row: &EntryRow,
    authors: &[Certified],
    others: &[EntryRow],
) -> Result<(Context, By), Tampered> {
    let wrong = |what| Tampered::new(what).of(Thing::Entry).id(row.id.0).at(row.root, store::seq(row.seq));
    let (context, [aad, text]) = parts(vault, row).ok_or(wrong(What::Forged))?;
    let (key, by) = if context.author == vault.node_id() {
        (vault.node().public(), By::Node)
    } else {
        // An author's key that is gone cannot be told from an author's name that was changed, unless the row agrees.
        let gone = wrong(if context.author == row.author { What::Missing } else { What::Forged });
        let author = authors.iter().find(|key| key.id == context.author).ok_or(gone)?;
        let by = match author.kind {
            Kind::Person => By::Person(PersonId(author.owner)),
            // A receipt writes into its own case only.
            Kind::Receipt if author.owner == context.root => By::Receipt,
            _ => return Err(wrong(What::Forged)),
        };
        (*author.verifying().ok_or(gone)?, by)
    };
    if !vault.signed_by(&key, SIGNED, &pack(SIGNED, &[aad, &hash(text)]), &row.signature) {
        return Err(wrong(What::Forged));
    }
    // From here on the record is true; only its place can be wrong.
    if context.root != row.root {
        return Err(wrong(What::Swapped));
    }
    if context.entry != row.id {
        let twice = others.iter().any(|o| o.id == context.entry && o.sealed == row.sealed);
        return Err(wrong(if twice { What::Replayed } else { What::Swapped }));
    }
    if context.author != row.author {
        return Err(wrong(What::Forged));
    }
    if context.seq != store::seq(row.seq) {
        return Err(wrong(What::Reordered));
    }
    Ok((context, by))
}

/// The context and the sealed text of a row.
fn parts<'a>(vault: &Vault, row: &'a EntryRow) -> Option<(Context, [&'a [u8]; 2])> {
    let parts: [&[u8]; 2] = unpack(ENTRY, &row.sealed)?.try_into().ok()?;
    Some((Context::read(vault, parts[0])?, parts))
}

/// A case's private keys that a ring opens, by epoch: story and identity.
pub(crate) type CaseKeys = BTreeMap<u32, [Option<seal::Private>; 2]>;

/// Opens what is wrapped for this ring.
pub(crate) fn case_keys(
    vault: &Vault,
    ring: &KeyRing,
    keys: &[Certified],
    wraps: &[&WrapRow],
) -> Result<CaseKeys, Tampered> {
    let mut opened = CaseKeys::new();
    for wrap in wraps {
        let Some(with) = ring.private(wrap.reader).filter(|_| vault.0.shred.key(wrap.chain).is_some()) else {
            continue;
        };
        let forged = Tampered::new(What::Forged).of(Thing::Wrap).at(wrap.chain, store::seq(wrap.seq));
        let key = keys.iter().find(|key| key.id == wrap.opens).ok_or(forged)?;
        let slots = opened.entry(key.epoch).or_default();
        for (part, private) in keylog::unwrap(vault, wrap, with)? {
            // A private half that does not fit the certified public half was put there by somebody else.
            if key.sealing.get(part) != Some(&private.public()) {
                return Err(forged);
            }
            if let Some(slot) = slots.get_mut(part) {
                *slot = Some(private);
            }
        }
    }
    Ok(opened)
}

impl Vault {
    /// Seals a text into a case and signs it; needs only public keys. A [`Error::Conflict`] means that somebody else
    /// wrote at the same moment: begin the transaction again.
    #[allow(clippy::too_many_arguments, reason = "place, hand and text; a struct would only name them twice")]
    pub async fn append(
        &self,
        tx: &mut WriteTx,
        world: &World,
        root: RootId,
        author: &Author,
        field: Field,
        compartment: Compartment,
        plain: &[u8],
    ) -> Result<Appended> {
        let mut change = Change::begin(self, tx, root.0).await?;
        let to = self.case_key(tx, &change).await?;
        let appended = change.entry(self, world, &to, author, (field, compartment, plain))?;
        change.keep(self, tx).await?;
        Ok(appended)
    }

    /// The newest public key of a case, which its chain's signed end names.
    pub(crate) async fn case_key(&self, tx: &mut ReadTx, change: &Change) -> Result<Certified> {
        let rows = store::newest_keys(tx, &[change.chain]).await?;
        let row = rows.iter().find(|row| row.kind == Kind::Root.code() && row.chain == change.chain);
        let missing = Tampered::new(What::Missing).of(Thing::Key).at(change.chain, change.head.seq);
        let row = row.ok_or(missing)?;
        let key = self.certified(row)?;
        if row.epoch == change.epoch { Ok(key) } else { Err(missing.into()) }
    }

    /// Reads a case: checks its whole chain, also against the state the audit log last knew, and opens what the ring
    /// can. Entries that it cannot open are there without their text.
    pub async fn read(
        &self,
        tx: &mut ReadTx,
        ring: &KeyRing,
        root: RootId,
        expected: Option<Head>,
    ) -> Result<Vec<Opened>> {
        let chain = Chain::load(tx, root.0).await?;
        if chain.head.is_none() && chain.entries.is_empty() && expected.is_none() {
            return Err(Error::NotFound.into());
        }
        let verified = chain.verify(self, expected)?;
        let keys = case_keys(self, ring, &verified.keys, &chain.wraps.iter().collect::<Vec<_>>())?;
        let entries = chain.entries.iter().zip(verified.entries);
        Ok(entries.map(|(row, (context, by))| self.open_entry(row, context, by, &keys)).collect::<Result<_, _>>()?)
    }

    /// Opens single entries of any cases, in the order asked for: each one's own signature, author and place are
    /// checked, not the chain it stands in. For labels in lists.
    pub async fn read_some(&self, tx: &mut ReadTx, ring: &KeyRing, entries: &[EntryId]) -> Result<Vec<Opened>> {
        let rows = store::some_entries(tx, entries).await?;
        let rows: HashMap<EntryId, EntryRow> = rows.into_iter().map(|row| (row.id, row)).collect();
        let roots: BTreeSet<Uuid> = rows.values().map(|row| row.root).collect();
        let wraps = store::some_wraps(tx, roots.into_iter()).await?;
        let wraps: Vec<&WrapRow> = wraps.iter().filter(|wrap| ring.private(wrap.reader).is_some()).collect();
        let authors = rows.values().map(|row| row.author);
        let needed: BTreeSet<KeyId> = authors.chain(wraps.iter().map(|wrap| wrap.opens)).collect();
        let keys: Vec<KeyRow> = store::some_keys(tx, needed.into_iter()).await?;
        let keys: Vec<Certified> = keys.iter().map(|row| self.certified(row)).collect::<Result<_, _>>()?;
        let mut opened: HashMap<Uuid, CaseKeys> = HashMap::new();
        entries
            .iter()
            .map(|id| {
                let missing = Tampered::new(What::Missing).of(Thing::Entry).id(id.0);
                let row = rows.get(id).ok_or(missing)?;
                let (context, by) = verify(self, row, &keys, &[])?;
                let case = match opened.entry(row.root) {
                    std::collections::hash_map::Entry::Occupied(known) => known.into_mut(),
                    std::collections::hash_map::Entry::Vacant(new) => {
                        let wraps: Vec<_> = wraps.iter().filter(|wrap| wrap.chain == row.root).copied().collect();
                        new.insert(case_keys(self, ring, &keys, &wraps)?)
                    }
                };
                Ok(self.open_entry(row, context, by, case)?)
            })
            .collect()
    }

    /// Checks a case without any private key: every certificate, signature and link, its signed end, and the state
    /// the audit log last knew. Returns the state it is in.
    pub async fn verify_root(&self, tx: &mut ReadTx, root: RootId, expected: Option<Head>) -> Result<Head> {
        Ok(Chain::load(tx, root.0).await?.verify(self, expected)?.head)
    }

    /// Opens a verified entry.
    fn open_entry(&self, row: &EntryRow, context: Context, by: By, keys: &CaseKeys) -> Result<Opened, Tampered> {
        let forged = Tampered::new(What::Forged).of(Thing::Entry).id(row.id.0).at(row.root, context.seq);
        let (_, [aad, text]) = parts(self, row).ok_or(forged)?;
        let part = context.compartment.part();
        let plain = match keys.get(&context.epoch).and_then(|parts| parts.get(part)).and_then(Option::as_ref) {
            Some(private) => Some(unpad(&private.open(ENTRY, aad, text).map_err(|_| forged)?).ok_or(forged)?),
            None => None,
        };
        Ok(Opened {
            root: RootId(row.root),
            entry: row.id,
            seq: context.seq,
            hash: row.hash.as_slice().try_into().map_err(|_| forged)?,
            field: context.field,
            version: context.version,
            compartment: context.compartment,
            by,
            plain,
        })
    }
}
