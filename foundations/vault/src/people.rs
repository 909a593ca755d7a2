//! A person's own keys, sealed under their password.
//!
//! The password is stretched with Argon2id, off the async threads and a few at a time, since each takes memory. The
//! work is apart from the transaction: stretching takes long, and nobody should wait for a database meanwhile.

use crate::keylog::{Certified, Change, Head, Kind};
use crate::primitive::{open_under, pack, random, seal_under};
use crate::store::{self, PersonRow};
use crate::{Author, KeyId, KeyRing, RecoverySecret, Result, Tampered, Thing, Vault, What, keylog, seal};
use base::{Error, PersonId, Secret, World};
use db::{ReadTx, WriteTx};
use ed25519_dalek::SigningKey;
use std::sync::{Arc, OnceLock};
use tokio::sync::Semaphore;
use zeroize::Zeroizing;

/// What stretching a password costs.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Stretch {
    memory_kib: u32,
    passes: u32,
}

impl Stretch {
    /// For the demonstration and for tests, whose passwords are printed anyway; never for a real institution.
    pub const DEMO: Self = Self { memory_kib: 64, passes: 1 };
    /// The least that OWASP's password storage guidance accepts for Argon2id.
    const LEAST: Self = Self { memory_kib: 19 * 1024, passes: 2 };

    /// Memory in KiB and passes over it; raised to the least OWASP's guidance accepts (19 MiB, two passes).
    pub fn new(memory_kib: u32, passes: u32) -> Self {
        Self { memory_kib: memory_kib.max(Self::LEAST.memory_kib), passes: passes.max(Self::LEAST.passes) }
    }

    fn key(self, password: &Secret<String>, salt: &[u8]) -> Result<Zeroizing<[u8; 32]>> {
        let fault = |e: argon2::Error| Error::internal(e.to_string());
        let params = argon2::Params::new(self.memory_kib, self.passes, 1, Some(32)).map_err(fault)?;
        let argon = argon2::Argon2::new(argon2::Algorithm::Argon2id, argon2::Version::V0x13, params);
        let mut key = Zeroizing::new([0; 32]);
        argon.hash_password_into(password.expose().as_bytes(), salt, key.as_mut_slice()).map_err(fault)?;
        Ok(key)
    }
}

impl Default for Stretch {
    fn default() -> Self {
        Self::new(46 * 1024, 2)
    }
}

/// The cost of passwords, and how many are stretched at a time.
#[derive(Debug)]
pub(crate) struct Stretching {
    cost: OnceLock<Stretch>,
    places: Arc<Semaphore>,
}

impl Default for Stretching {
    fn default() -> Self {
        let places = std::thread::available_parallelism().map_or(1, usize::from).min(4);
        Self { cost: OnceLock::new(), places: Arc::new(Semaphore::new(places)) }
    }
}

impl Stretching {
    pub(crate) fn set(&self, cost: Stretch) {
        // Set once, where the vault is opened; a second cost would be a contradiction and is not taken.
        self.cost.get_or_init(|| cost);
    }

    fn cost(&self) -> Stretch {
        *self.cost.get_or_init(Stretch::default)
    }

    async fn key(&self, cost: Stretch, password: &Secret<String>, salt: Vec<u8>) -> Result<Zeroizing<[u8; 32]>> {
        let place = self.places.clone().acquire_owned().await.map_err(Error::internal)?;
        let password = password.clone();
        let work = tokio::task::spawn_blocking(move || {
            let key = cost.key(&password, &salt);
            drop(place);
            key
        });
        work.await.map_err(Error::internal)?
    }
}

/// A person's opened private keys.
#[derive(Clone)]
pub struct PersonKeys {
    person: PersonId,
    key: KeyId,
    sealing: seal::Private,
    signing: SigningKey,
}

impl PersonKeys {
    /// Whose they are.
    pub fn person(&self) -> PersonId {
        self.person
    }

    /// The hand they sign with.
    pub fn author(&self) -> Author {
        Author { key: self.key, signing: self.signing.clone() }
    }
}

impl std::fmt::Debug for PersonKeys {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("PersonKeys(…)")
    }
}

/// A person's private keys sealed under a password, as they go into the database.
#[derive(Debug, Clone)]
pub struct SealedPerson(PersonRow);

/// A person's new keys, made but not yet kept.
#[derive(Debug)]
pub struct NewPerson {
    /// The opened keys.
    pub keys: PersonKeys,
    sealed: SealedPerson,
}

const PERSON: &str = "arasha person 1";

impl Vault {
    /// Makes a person's keys under a password; [`Vault::keep_person`] keeps them. For somebody who has keys already
    /// these are new ones: what was wrapped for the old must be wrapped again by others.
    pub async fn new_person(&self, world: &World, person: PersonId, password: &Secret<String>) -> Result<NewPerson> {
        let mut rng = world.rng();
        let (sealing, _) = seal::Private::new(&mut rng);
        let signing = SigningKey::from_bytes(&Zeroizing::new(random(&mut rng)));
        let keys = PersonKeys { person, key: KeyId::new(world), sealing, signing };
        let sealed = self.seal_person(world, &keys, password).await?;
        Ok(NewPerson { keys, sealed })
    }

    /// Certifies a person's new keys and keeps them under their password.
    pub async fn keep_person(&self, tx: &mut WriteTx, world: &World, new: &NewPerson) -> Result<Head> {
        let keys = &new.keys;
        let mut change = Change::begin(self, tx, self.institution().0).await?;
        let epoch = self.next_epoch(tx, Kind::Person, keys.person.0).await?;
        let key = Certified {
            id: keys.key,
            kind: Kind::Person,
            owner: keys.person.0,
            epoch,
            sealing: vec![keys.sealing.public()],
            verifying: Some(keys.signing.verifying_key().to_bytes()),
            lookup: None,
            made_at: world.now(),
        };
        change.key(self, &key);
        store::keep_person(tx, &new.sealed.0).await?;
        change.keep(self, tx).await
    }

    /// A person's sealed keys, if they have any.
    pub async fn sealed_person(&self, tx: &mut ReadTx, person: PersonId) -> Result<Option<SealedPerson>> {
        let Some(row) = store::person(tx, person).await? else { return Ok(None) };
        let wrong = |what| Tampered::new(what).of(Thing::Person).id(person.0);
        if row.person != person || !crate::primitive::same(&self.person_mac(&row), &row.mac) {
            return Err(wrong(What::Forged).into());
        }
        let key = store::key(tx, row.opens).await?.ok_or(wrong(What::Missing))?;
        let key = self.certified(&key)?;
        // An older state of the row would bring back an old password. Keys that were retired open nothing any more,
        // but their owner's password can still be told from a wrong one.
        let newest = store::newest_keys(tx, &[person.0]).await?;
        let newest = newest.iter().find(|row| row.kind == Kind::Person.code()).ok_or(wrong(What::Missing))?;
        let newest = self.certified(newest)?;
        if newest.id != key.id && !(newest.sealing.is_empty() && newest.epoch == key.epoch + 1) {
            return Err(wrong(What::RolledBack).into());
        }
        Ok(Some(SealedPerson(row)))
    }

    /// Opens a person's keys; `None` for a wrong password or for nobody, after the same work.
    pub async fn open_person(
        &self,
        sealed: Option<&SealedPerson>,
        password: &Secret<String>,
    ) -> Result<Option<PersonKeys>> {
        let Some(SealedPerson(row)) = sealed else {
            self.0.stretching.key(self.0.stretching.cost(), password, vec![0; 16]).await?;
            return Ok(None);
        };
        let cost = u32::try_from(row.memory_kib).ok().zip(u32::try_from(row.passes).ok());
        let (memory_kib, passes) = cost.ok_or(Tampered::new(What::Forged).of(Thing::Person).id(row.person.0))?;
        let key = self.0.stretching.key(Stretch { memory_kib, passes }, password, row.salt.clone()).await?;
        let Ok(private) = open_under(&key, &self.person_aad(row.person, row.opens), &row.sealed) else {
            return Ok(None);
        };
        let (sealing, signing) =
            private.expose().split_first_chunk::<32>().ok_or_else(|| Error::internal("a person's keys are short"))?;
        let keys = seal::Private::from_slice(sealing).zip(signing.try_into().ok());
        Ok(keys.map(|(sealing, signing)| PersonKeys {
            person: row.person,
            key: row.opens,
            sealing,
            signing: SigningKey::from_bytes(signing),
        }))
    }

    /// Seals a person's keys under a password; [`Vault::keep_password`] keeps them. This is how a password is changed.
    pub async fn seal_person(
        &self,
        world: &World,
        keys: &PersonKeys,
        password: &Secret<String>,
    ) -> Result<SealedPerson> {
        let cost = self.0.stretching.cost();
        let salt = random::<16>(&mut world.rng()).to_vec();
        let key = self.0.stretching.key(cost, password, salt.clone()).await?;
        let private = Zeroizing::new([keys.sealing.bytes(), keys.signing.as_bytes()].concat());
        let sealed = seal_under(&key, &self.person_aad(keys.person, keys.key), &private, &mut world.rng());
        let number = |n: u32| i32::try_from(n).map_err(Error::internal);
        let mut row = PersonRow {
            person: keys.person,
            opens: keys.key,
            salt,
            memory_kib: number(cost.memory_kib)?,
            passes: number(cost.passes)?,
            sealed,
            mac: Vec::new(),
        };
        row.mac = self.person_mac(&row).to_vec();
        Ok(SealedPerson(row))
    }

    /// Keeps a person's keys under their new password.
    pub async fn keep_password(&self, tx: &mut WriteTx, sealed: &SealedPerson) -> Result<()> {
        store::keep_person(tx, &sealed.0).await
    }

    /// Everything a person's keys open of their units, and their own: the ring of a session.
    pub async fn keyring(&self, tx: &mut ReadTx, keys: &PersonKeys) -> Result<KeyRing> {
        let mut ring = KeyRing::of(keys.author());
        ring.hold(keys.key, keys.person.0, keys.sealing.clone());
        self.hold_units(tx, &mut ring, keys.key, &keys.sealing).await?;
        Ok(ring)
    }

    /// The ring that opens what is wrapped for recovery: every unit, and every case that recovery reads.
    pub async fn recovery_keyring(&self, tx: &mut ReadTx, secret: &RecoverySecret) -> Result<KeyRing> {
        let recovery = self.recovery();
        if recovery.sealing != [secret.recovery.public()] {
            return Err(Error::mistake("recovery", "vault-recovery-secret-wrong").into());
        }
        let mut ring = KeyRing::default();
        ring.hold(recovery.id, recovery.owner, secret.recovery.clone());
        self.hold_units(tx, &mut ring, recovery.id, &secret.recovery).await?;
        Ok(ring)
    }

    /// Opens the units' keys that are wrapped for a reader.
    async fn hold_units(&self, tx: &mut ReadTx, ring: &mut KeyRing, reader: KeyId, with: &seal::Private) -> Result<()> {
        let institution = self.institution().0;
        let wraps = store::wraps_for(tx, reader, institution).await?;
        let units = store::some_keys(tx, wraps.iter().map(|wrap| wrap.opens)).await?;
        for wrap in &wraps {
            let seq = store::seq(wrap.seq);
            let missing = Tampered::new(What::Missing).of(Thing::Key).id(wrap.opens.0).at(institution, seq);
            let unit = self.certified(units.iter().find(|key| key.id == wrap.opens).ok_or(missing)?)?;
            for (part, private) in keylog::unwrap(self, wrap, with)? {
                if unit.sealing.get(part) != Some(&private.public()) {
                    return Err(Tampered::new(What::Forged).of(Thing::Wrap).at(institution, seq).into());
                }
                ring.hold(unit.id, unit.owner, private);
            }
        }
        Ok(())
    }

    /// The number an owner's next key gets.
    pub(crate) async fn next_epoch(&self, tx: &mut ReadTx, kind: Kind, owner: uuid::Uuid) -> Result<u32> {
        let rows = store::newest_keys(tx, &[owner]).await?;
        match rows.iter().find(|row| row.kind == kind.code()) {
            Some(row) => Ok(self.certified(row)?.epoch + 1),
            None => Ok(1),
        }
    }

    fn person_aad(&self, person: PersonId, key: KeyId) -> Vec<u8> {
        pack(PERSON, &[self.institution().bytes(), person.bytes(), key.bytes()])
    }

    fn person_mac(&self, row: &PersonRow) -> [u8; 32] {
        let (memory, passes) = (row.memory_kib.to_be_bytes(), row.passes.to_be_bytes());
        let parts = [row.person.bytes().as_slice(), row.opens.bytes(), &row.salt, &memory, &passes, &row.sealed];
        self.node().mac(PERSON, &pack(PERSON, &parts))
    }
}
