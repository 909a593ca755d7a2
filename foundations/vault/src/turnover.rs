//! People come and go: keys that are used no more, cases that begin new ones, and what was opened wrapped again.

use crate::keylog::{Certified, Chain, Change, Head, Kind, Part, Wrapped};
use crate::{KeyId, KeyRing, Reader, Result, Vault, entries, store};
use base::{Error, PersonId, RootId, Timestamp, UnitId, World};
use data_encoding::HEXLOWER;
use db::{ReadTx, WriteTx};
use std::collections::BTreeSet;
use uuid::Uuid;

/// One change of the institution's keys, for the auditor: newest first.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct KeyChange {
    /// Its number in the key log.
    pub seq: u64,
    /// Whose key it is: a unit's or a person's.
    pub whose: Reader,
    /// Which of the owner's keys it is, from 1.
    pub epoch: u32,
    /// When.
    pub at: Timestamp,
    /// The first half of the public key in hexadecimal digits, to compare by telephone; `None` where the owner's
    /// keys are used no more from here on.
    pub fingerprint: Option<String>,
}

/// Cases whose wraps were made again for a person, and where to go on.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Restored {
    /// The cases, each with its new state for the audit log.
    pub cases: Vec<(RootId, Head)>,
    /// The last case looked at; `None` when there are no more.
    pub next: Option<RootId>,
}

impl Vault {
    /// Writes into the key log that a person's keys are used no more. Nothing is wrapped for them from now on, and
    /// every case that they read begins new keys when somebody next writes into it ([`Vault::refresh`]).
    pub async fn retire_person(&self, tx: &mut WriteTx, world: &World, person: PersonId) -> Result<Head> {
        let mut change = Change::begin(self, tx, self.institution().0).await?;
        let key = Certified {
            id: KeyId::new(world),
            kind: Kind::Person,
            owner: person.0,
            epoch: self.next_epoch(tx, Kind::Person, person.0).await?,
            sealing: vec![],
            verifying: None,
            lookup: None,
            made_at: world.now(),
        };
        change.key(self, &key);
        change.keep(self, tx).await
    }

    /// Begins new keys of a case if one of those who open what is written now has other keys since, or none: a
    /// colleague who left, a unit that began a new epoch. The others stay; where nobody would be left, `instead`
    /// takes over. `None` if all is as it was. Needs no private key.
    pub async fn refresh(
        &self,
        tx: &mut WriteTx,
        world: &World,
        root: RootId,
        instead: Reader,
    ) -> Result<Option<Head>> {
        let mut change = Change::begin(self, tx, root.0).await?;
        let key = self.case_key(tx, &change).await?;
        let wraps: Vec<_> = store::wraps(tx, root.0, 0).await?.into_iter().filter(|w| w.opens == key.id).collect();
        let rows = store::some_keys(tx, wraps.iter().map(|wrap| wrap.reader)).await?;
        let before: Vec<Certified> = rows.iter().map(|row| self.certified(row)).collect::<Result<_, _>>()?;
        let staff = before.iter().filter(|key| matches!(key.kind, Kind::Unit | Kind::Person));
        let readers: Vec<Reader> = staff.filter_map(Certified::reader).collect();
        let now = self.readers(tx, &readers).await?;
        let is_same = |key: &Certified| before.iter().any(|old| old.id == key.id);
        if now.iter().all(is_same) {
            return Ok(None);
        }
        let reads = |compartment| {
            let may = wraps.iter().filter(move |wrap| Part::read(&wrap.part).is_some_and(|p| p.opens(compartment)));
            may.filter_map(|wrap| {
                if wrap.reader == self.recovery().id {
                    return Some(self.recovery());
                }
                let old = before.iter().find(|key| key.id == wrap.reader)?;
                let new = now.iter().find(|key| key.owner == old.owner && key.kind == old.kind).unwrap_or(old);
                (!new.sealing.is_empty()).then(|| new.clone())
            })
            .collect::<Vec<_>>()
        };
        let [mut story, mut identity] = [entries::Compartment::Story, entries::Compartment::Identity].map(reads);
        for readers in [&mut story, &mut identity] {
            if !readers.iter().any(|key| matches!(key.kind, Kind::Unit | Kind::Person)) {
                readers.extend(self.readers(tx, &[instead]).await?);
            }
        }
        crate::roots::begin_epoch(self, world, &mut change, key.epoch + 1, [&story, &identity])?;
        change.keep(self, tx).await.map(Some)
    }

    /// Wraps for a person's newest key what their earlier keys opened, as far as the ring opens it: after a
    /// forgotten password, by colleagues or by the trustees. Looks at so many cases after the one given.
    pub async fn restore_person(
        &self,
        tx: &mut WriteTx,
        world: &World,
        ring: &KeyRing,
        person: PersonId,
        (after, most): (Option<RootId>, u16),
    ) -> Result<Restored> {
        let to = self.readers(tx, &[Reader::Person(person)]).await?;
        let to = to.first().filter(|key| !key.sealing.is_empty()).ok_or(Error::NotFound)?;
        let chains = store::opened_by(tx, person.0, after.map_or(Uuid::nil(), |root| root.0), most).await?;
        let mut restored = Restored {
            next: chains.last().filter(|_| chains.len() == usize::from(most)).map(|chain| RootId(*chain)),
            ..Restored::default()
        };
        for chain in chains.into_iter().filter(|chain| *chain != self.institution().0) {
            if let Some(head) = self.wrap_again(tx, world, ring, chain, to).await? {
                restored.cases.push((RootId(chain), head));
            }
        }
        Ok(restored)
    }

    /// Wraps of one case for the newest key of somebody who read it with an earlier one.
    async fn wrap_again(
        &self,
        tx: &mut WriteTx,
        world: &World,
        ring: &KeyRing,
        chain: Uuid,
        to: &Certified,
    ) -> Result<Option<Head>> {
        if self.0.shred.key(chain).is_none() {
            return Ok(None);
        }
        let mut change = Change::begin(self, tx, chain).await?;
        let keys = store::keys(tx, chain, 0).await?;
        let keys: Vec<Certified> = keys.iter().map(|row| self.certified(row)).collect::<Result<_, _>>()?;
        let wraps = store::wraps(tx, chain, 0).await?;
        let readers = store::readers(tx, chain).await?;
        let theirs: BTreeSet<KeyId> = readers
            .iter()
            .filter(|row| row.owner == to.owner && row.kind == to.kind.code())
            .map(|row| row.id)
            .collect();
        let mine = entries::case_keys(self, ring, &keys, &wraps.iter().collect::<Vec<_>>())?;
        let is_new = |old: &&store::WrapRow| {
            let has = |wrap: &store::WrapRow| wrap.opens == old.opens && wrap.reader == to.id && wrap.part == old.part;
            old.reader != to.id && !wraps.iter().any(has)
        };
        for old in wraps.iter().filter(|wrap| theirs.contains(&wrap.reader)).filter(is_new) {
            let Some((key, part)) = keys.iter().find(|key| key.id == old.opens).zip(Part::read(&old.part)) else {
                continue;
            };
            let Some([story, identity]) = mine.get(&key.epoch) else { continue };
            let private: Option<Vec<_>> = match part {
                Part::All => story.as_ref().zip(identity.as_ref()).map(|(story, identity)| vec![story, identity]),
                Part::Story => story.as_ref().map(|story| vec![story]),
                Part::Identity => identity.as_ref().map(|identity| vec![identity]),
            };
            let Some(private) = private else { continue };
            change.wrap(self, &Wrapped { opens: key.id, part, private }, to, world.now(), &mut world.rng())?;
        }
        if change.head == change.before { Ok(None) } else { change.keep(self, tx).await.map(Some) }
    }

    /// Destroys what lies over the cases' keys: nobody opens them again, with whatever key, from whatever backup of
    /// the database. Final when the last copy of the key store from before is gone.
    pub fn erase(&self, roots: &[RootId]) -> base::Result<()> {
        self.0.shred.destroy(roots)
    }

    /// Whether a case was erased.
    pub fn is_erased(&self, root: RootId) -> bool {
        self.0.shred.key(root.0).is_none()
    }

    /// Every change of units' and persons' keys, newest first; the whole key log is checked before.
    pub async fn key_log(&self, tx: &mut ReadTx) -> Result<Vec<KeyChange>> {
        let chain = Chain::load(tx, self.institution().0).await?;
        let verified = chain.verify(self, None)?;
        let mut changes: Vec<KeyChange> = chain
            .keys
            .iter()
            .filter_map(|row| {
                let key = verified.keys.iter().find(|key| key.id == row.id)?;
                Some(KeyChange {
                    seq: store::seq(row.seq),
                    whose: key.reader()?,
                    epoch: key.epoch,
                    at: key.made_at,
                    fingerprint: key
                        .sealing
                        .first()
                        .map(|public| HEXLOWER.encode(public.first_chunk::<16>().unwrap_or(&[0; 16]))),
                })
            })
            .collect();
        changes.reverse();
        Ok(changes)
    }

    /// Who opens a unit's newest key, and since when.
    pub async fn unit_holders(&self, tx: &mut ReadTx, unit: UnitId) -> Result<Vec<(Reader, Timestamp)>> {
        let institution = self.institution().0;
        let newest = self.readers(tx, &[Reader::Unit(unit)]).await?;
        let wraps = store::wraps(tx, institution, 0).await?;
        let wraps: Vec<_> = wraps.into_iter().filter(|wrap| newest.iter().any(|key| key.id == wrap.opens)).collect();
        let rows = store::some_keys(tx, wraps.iter().map(|wrap| wrap.reader)).await?;
        let holder = |wrap: &store::WrapRow| {
            if wrap.reader == self.recovery().id {
                return Ok(Some((Reader::Recovery, wrap.made_at)));
            }
            let row = rows.iter().find(|row| row.id == wrap.reader);
            let key = row.map(|row| self.certified(row)).transpose()?;
            Ok(key.and_then(|key| Some((key.reader()?, wrap.made_at))))
        };
        wraps.iter().map(holder).filter_map(Result::transpose).collect()
    }
}
