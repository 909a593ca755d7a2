//! A unit's key pair, one for each epoch, and whose keys open it.

use crate::keylog::{Certified, Change, Head, Kind, Part, Wrapped};
use crate::{KeyId, KeyRing, Reader, Result, Vault, seal, store};
use base::{Error, PersonId, UnitId, World};
use db::WriteTx;

impl Vault {
    /// Makes a unit's first key pair and wraps it for its members and for recovery. The ring that comes back holds it,
    /// so that whoever sets the unit up can add members afterwards.
    pub async fn new_unit(
        &self,
        tx: &mut WriteTx,
        world: &World,
        unit: UnitId,
        members: &[PersonId],
    ) -> Result<(KeyRing, Head)> {
        if self.next_epoch(tx, Kind::Unit, unit.0).await? > 1 {
            return Err(Error::Conflict("vault-unit-has-keys").into());
        }
        self.renew_unit(tx, world, unit, members).await
    }

    /// Starts a unit's next epoch, opened by these members and recovery only: when somebody leaves, or a wall is put
    /// up. What is sealed to the unit from now on stays closed to everybody else; what they could open, they still can.
    pub async fn renew_unit(
        &self,
        tx: &mut WriteTx,
        world: &World,
        unit: UnitId,
        members: &[PersonId],
    ) -> Result<(KeyRing, Head)> {
        let mut rng = world.rng();
        let mut change = Change::begin(self, tx, self.institution().0).await?;
        let (private, public) = seal::Private::new(&mut rng);
        let key = Certified {
            id: KeyId::new(world),
            kind: Kind::Unit,
            owner: unit.0,
            epoch: self.next_epoch(tx, Kind::Unit, unit.0).await?,
            sealing: vec![public],
            verifying: None,
            lookup: None,
            made_at: world.now(),
        };
        change.key(self, &key);
        let mut to = vec![self.recovery()];
        for members in members.chunks(8) {
            let members: Vec<Reader> = members.iter().map(|person| Reader::Person(*person)).collect();
            to.extend(self.readers(tx, &members).await?);
        }
        let wrapped = Wrapped { opens: key.id, part: Part::All, private: vec![&private] };
        for member in &to {
            change.wrap(self, &wrapped, member, world.now(), &mut rng)?;
        }
        let head = change.keep(self, tx).await?;
        let mut ring = KeyRing::default();
        ring.hold(key.id, unit.0, private);
        Ok((ring, head))
    }

    /// Wraps a unit's keys, of every epoch the ring holds, for one more person. The ring is a member's, recovery's, or
    /// the one [`Vault::new_unit`] gave.
    pub async fn add_member(
        &self,
        tx: &mut WriteTx,
        world: &World,
        ring: &KeyRing,
        unit: UnitId,
        person: PersonId,
    ) -> Result<Head> {
        let mut change = Change::begin(self, tx, self.institution().0).await?;
        let to = self.readers(tx, &[Reader::Person(person)]).await?;
        let to = to.first().ok_or(Error::NotFound)?;
        let has = store::wraps_for(tx, to.id, change.chain).await?;
        if !ring.opens_unit(unit) {
            return Err(Error::Forbidden("vault-unit-not-open").into());
        }
        for (opens, private) in ring.of_owner(unit.0).filter(|(id, _)| has.iter().all(|wrap| wrap.opens != *id)) {
            let wrapped = Wrapped { opens, part: Part::All, private: vec![private] };
            change.wrap(self, &wrapped, to, world.now(), &mut world.rng())?;
        }
        change.keep(self, tx).await
    }
}
