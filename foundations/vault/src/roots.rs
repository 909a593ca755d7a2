//! A case's keys: two HPKE pairs an epoch, one for the story and one for the identity, and who can open them.

use crate::entries::{Compartment, Field};
use crate::keylog::{Certified, Change, Head, Kind, Part, Wrapped};
use crate::receipt::Receipt;
use crate::{Author, KeyId, KeyRing, Result, Tampered, Thing, Vault, What, keylog, seal, store};
use base::{EntryId, Error, Lang, PersonId, Rng, RootId, Timestamp, UnitId, World};
use db::{ReadTx, WriteTx};
use std::collections::BTreeMap;
use uuid::Uuid;

/// Who a case's private keys can be wrapped for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Reader {
    /// A unit: whoever holds its key.
    Unit(UnitId),
    /// A person with an account.
    Person(PersonId),
    /// Whoever holds the case's receipt.
    Receipt(RootId),
    /// The trustees together.
    Recovery,
}

impl Reader {
    pub(crate) const fn kind(&self) -> Option<Kind> {
        match self {
            Self::Unit(_) => Some(Kind::Unit),
            Self::Person(_) => Some(Kind::Person),
            Self::Receipt(_) => Some(Kind::Receipt),
            Self::Recovery => None,
        }
    }

    pub(crate) const fn owner(&self) -> Option<Uuid> {
        match self {
            Self::Unit(unit) => Some(unit.0),
            Self::Person(person) => Some(person.0),
            Self::Receipt(root) => Some(root.0),
            Self::Recovery => None,
        }
    }
}

/// One who can open a case's content, for the page that says so.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Holder {
    /// Who.
    pub reader: Reader,
    /// What of it.
    pub compartment: Compartment,
    /// Since when.
    pub since: Timestamp,
    /// Whether they open what is written from now on, not only what was written earlier.
    pub current: bool,
}

/// What a receipt opens.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Slip {
    /// Everything the complainant may see.
    Full(Lang),
    /// The status only: found with somebody, it opens nothing that was written.
    StatusOnly(Lang),
}

/// The beginning of a case.
#[derive(Debug)]
pub struct Start<'a> {
    /// The case.
    pub root: RootId,
    /// Who opens the story; from [`Vault::readers`].
    pub story: &'a [Certified],
    /// Who opens the identity.
    pub identity: &'a [Certified],
    /// Whether a receipt is given, in which language, and what it opens.
    pub slip: Option<Slip>,
    /// Who signs the entries; without one it is the receipt.
    pub author: Option<&'a Author>,
}

/// A new case, prepared: all keys made, all texts sealed. [`Vault::keep`] keeps it in four statements.
pub struct Filing {
    vault: Vault,
    world: World,
    root: RootId,
    key: Certified,
    author: Author,
    receipt: Option<Receipt>,
    change: Change,
}

impl std::fmt::Debug for Filing {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Filing").field("root", &self.root).finish_non_exhaustive()
    }
}

impl Filing {
    /// The case.
    pub fn root(&self) -> RootId {
        self.root
    }

    /// The receipt, to be shown once.
    pub fn receipt(&self) -> Option<&Receipt> {
        self.receipt.as_ref()
    }

    /// Seals and signs a text as the next entry.
    pub fn add(&mut self, field: Field, compartment: Compartment, plain: &[u8]) -> Result<EntryId> {
        let text = (field, compartment, plain);
        Ok(self.change.entry(&self.vault, &self.world, &self.key, &self.author, text)?.entry)
    }

    /// The state the case's chain will have when it is kept.
    pub fn head(&self) -> Head {
        self.change.head
    }
}

/// The private halves of an epoch.
struct Epoch {
    story: seal::Private,
    identity: seal::Private,
    key: Certified,
}

impl Epoch {
    fn new(world: &World, root: RootId, epoch: u32, rng: &mut Rng) -> Self {
        let ((story, story_public), (identity, identity_public)) = (seal::Private::new(rng), seal::Private::new(rng));
        let key = Certified {
            id: KeyId::new(world),
            kind: Kind::Root,
            owner: root.0,
            epoch,
            sealing: vec![story_public, identity_public],
            verifying: None,
            lookup: None,
            made_at: world.now(),
        };
        Self { story, identity, key }
    }

    /// Certifies the epoch's key and wraps its halves; one wrap for whoever reads both.
    fn keep(&self, vault: &Vault, change: &mut Change, to: [&[Certified]; 2], rng: &mut Rng) -> Result<()> {
        change.key(vault, &self.key);
        let [story, identity] = to;
        for reader in story {
            let both = identity.iter().any(|other| other.id == reader.id);
            let (part, private) =
                if both { (Part::All, vec![&self.story, &self.identity]) } else { (Part::Story, vec![&self.story]) };
            change.wrap(vault, &Wrapped { opens: self.key.id, part, private }, reader, self.key.made_at, rng)?;
        }
        for reader in identity.iter().filter(|reader| story.iter().all(|other| other.id != reader.id)) {
            let wrapped = Wrapped { opens: self.key.id, part: Part::Identity, private: vec![&self.identity] };
            change.wrap(vault, &wrapped, reader, self.key.made_at, rng)?;
        }
        Ok(())
    }
}

/// Begins a case's next epoch within a change.
pub(crate) fn begin_epoch(
    vault: &Vault,
    world: &World,
    change: &mut Change,
    epoch: u32,
    readers: [&[Certified]; 2],
) -> Result<()> {
    let mut rng = world.rng();
    Epoch::new(world, RootId(change.chain), epoch, &mut rng).keep(vault, change, readers, &mut rng)
}

impl Vault {
    /// Begins a new case outside any transaction: makes its keys and its receipt, and wraps them for its readers.
    pub fn filing(&self, world: &World, start: &Start<'_>) -> Result<Filing> {
        let mut rng = world.rng();
        let root = start.root;
        let mut change = Change::new(root.0, keylog::beginning(root.0), 0);
        let (mut story, mut identity) = (start.story.to_vec(), start.identity.to_vec());
        let mut author = start.author.cloned();
        let mut receipt = None;
        if let Some(slip) = start.slip {
            let (Slip::Full(lang) | Slip::StatusOnly(lang)) = slip;
            let new = Receipt::new(lang, &mut rng);
            let keys = new.keys(self, root);
            let key = keys.certify(world, new.lookup());
            change.key(self, &key);
            author.get_or_insert_with(|| keys.author(key.id));
            if matches!(slip, Slip::Full(_)) {
                story.push(key.clone());
                identity.push(key);
            }
            receipt = Some(new);
        }
        let author = author.ok_or_else(|| Error::internal("a filing needs an author or a receipt"))?;
        let epoch = Epoch::new(world, root, 1, &mut rng);
        epoch.keep(self, &mut change, [&story, &identity], &mut rng)?;
        Ok(Filing { vault: self.clone(), world: world.clone(), root, key: epoch.key, author, receipt, change })
    }

    /// Keeps a new case.
    pub async fn keep(&self, tx: &mut WriteTx, filing: &Filing) -> Result<Head> {
        filing.change.keep(self, tx).await
    }

    /// Begins, in this transaction, a new epoch of a case with these readers: what is written from now on is closed to
    /// everybody else. What they could open earlier they still can. Needs no private key.
    pub async fn new_epoch(
        &self,
        tx: &mut WriteTx,
        world: &World,
        root: RootId,
        story: &[Certified],
        identity: &[Certified],
    ) -> Result<Head> {
        let mut change = Change::begin(self, tx, root.0).await?;
        let epoch = self.case_key(tx, &change).await?.epoch + 1;
        begin_epoch(self, world, &mut change, epoch, [story, identity])?;
        change.keep(self, tx).await
    }

    /// Wraps a case's keys, of every epoch the ring opens, for one more reader.
    pub async fn grant(
        &self,
        tx: &mut WriteTx,
        world: &World,
        ring: &KeyRing,
        root: RootId,
        reader: Reader,
        compartment: Compartment,
    ) -> Result<Head> {
        let mut change = Change::begin(self, tx, root.0).await?;
        let to = self.readers(tx, &[reader]).await?;
        let to = to.first().ok_or(Error::NotFound)?;
        let keys = store::keys(tx, root.0, 0).await?;
        let keys: Vec<Certified> = keys.iter().map(|row| self.certified(row)).collect::<Result<_, _>>()?;
        let wraps = store::wraps(tx, root.0, 0).await?;
        let mine = crate::entries::case_keys(self, ring, &keys, &wraps.iter().collect::<Vec<_>>())?;
        let part = match compartment {
            Compartment::Story => Part::Story,
            Compartment::Identity => Part::Identity,
        };
        let mut opened = false;
        for key in keys.iter().filter(|key| key.kind == Kind::Root) {
            let private = mine.get(&key.epoch).and_then(|parts| parts.get(compartment.part())?.as_ref());
            let Some(private) = private else { continue };
            opened = true;
            let has = |wrap: &store::WrapRow| {
                wrap.opens == key.id
                    && wrap.reader == to.id
                    && [Part::All.code(), part.code()].contains(&wrap.part.as_str())
            };
            if !wraps.iter().any(has) {
                let wrapped = Wrapped { opens: key.id, part, private: vec![private] };
                change.wrap(self, &wrapped, to, world.now(), &mut world.rng())?;
            }
        }
        if opened { change.keep(self, tx).await } else { Err(Error::Forbidden("vault-case-not-open").into()) }
    }

    /// Who can open what of a case, and since when.
    pub async fn holders(&self, tx: &mut ReadTx, root: RootId) -> Result<Vec<Holder>> {
        let chain = keylog::Chain::load(tx, root.0).await?;
        chain.verify(self, None)?;
        let readers = store::readers(tx, root.0).await?;
        let readers: Vec<Certified> = readers.iter().map(|row| self.certified(row)).collect::<Result<_, _>>()?;
        let newest = chain.keys.iter().filter(|key| key.kind == Kind::Root.code()).max_by_key(|key| key.epoch);
        let mut holders: BTreeMap<(Reader, usize), Holder> = BTreeMap::new();
        for wrap in &chain.wraps {
            let reader = if wrap.reader == self.recovery().id {
                Some(Reader::Recovery)
            } else {
                readers.iter().find(|key| key.id == wrap.reader).and_then(Certified::reader)
            };
            let missing =
                Tampered::new(What::Missing).of(Thing::Key).id(wrap.reader.0).at(root.0, store::seq(wrap.seq));
            let reader = reader.ok_or(missing)?;
            let current = newest.is_some_and(|key| key.id == wrap.opens);
            for compartment in [Compartment::Story, Compartment::Identity] {
                if Part::read(&wrap.part).is_some_and(|part| part.opens(compartment)) {
                    let new = Holder { reader, compartment, since: wrap.made_at, current };
                    let holder = holders.entry((reader, compartment.part())).or_insert(new);
                    holder.since = holder.since.min(new.since);
                    holder.current |= current;
                }
            }
        }
        Ok(holders.into_values().collect())
    }
}
