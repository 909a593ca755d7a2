//! What an area may ask of the office: who does what, who sits where, who may sign. `institution`
//! knows; `app` hands it to the areas, which know each other only through this.

use crate::Later;
use crate::rulebook::Level;
use access::{Role, Roles};
use base::{Date, Lang, PersonId, Secret, Trilingual, UnitId};
use db::ReadTx;

/// A unit as others know it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct UnitCard {
    /// Its id.
    pub id: UnitId,
    /// Its stable code.
    pub code: String,
    /// Its names.
    pub names: Trilingual,
}

/// A person of the institution as others know them.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Colleague {
    /// Their id.
    pub id: PersonId,
    /// How pages and letters name them.
    pub name: Trilingual,
    /// Whether they lead a unit, or the institution, and so may open the unit's cases.
    pub leads: bool,
}

/// Where somebody of the institution wants to be told what is due.
#[derive(Debug, Clone)]
pub struct MailAddress {
    /// Who.
    pub person: PersonId,
    /// Their roles today.
    pub roles: Roles,
    /// Their units today.
    pub units: Vec<UnitId>,
    /// The address.
    pub address: Secret<String>,
    /// The language they read.
    pub lang: Lang,
}

/// Who signs a letter.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Signatory {
    /// Name.
    pub name: Trilingual,
    /// Office held.
    pub office: Trilingual,
    /// The ground on which it is held for the time being, if they are acting.
    pub acting_under: Option<Trilingual>,
}

/// The office, as an area may ask it.
pub trait Office: Send + Sync {
    /// The unit where complaints arrive.
    fn intake<'a>(&'a self, tx: &'a mut ReadTx) -> Later<'a, UnitId>;
    /// The unit that examines complaints about a body of this level in this region, on a day: the
    /// regional representative's for local bodies where there is one, else the centre's.
    fn examiners<'a>(
        &'a self,
        tx: &'a mut ReadTx,
        level: Option<Level>,
        region: Option<&'a str>,
        on: Date,
    ) -> Later<'a, UnitId>;
    /// All units.
    fn units<'a>(&'a self, tx: &'a mut ReadTx) -> Later<'a, Vec<UnitCard>>;
    /// The people of a unit who examine cases, and those who lead it.
    fn colleagues<'a>(&'a self, tx: &'a mut ReadTx, unit: UnitId) -> Later<'a, Vec<Colleague>>;
    /// A person.
    fn colleague<'a>(&'a self, tx: &'a mut ReadTx, person: PersonId) -> Later<'a, Option<Colleague>>;
    /// The people who hold a role today.
    fn people_with<'a>(&'a self, tx: &'a mut ReadTx, role: Role) -> Later<'a, Vec<Colleague>>;
    /// The people who answer for a body here; nobody if it has none.
    fn focal_points<'a>(&'a self, tx: &'a mut ReadTx, body: &'a str) -> Later<'a, Vec<PersonId>>;
    /// Who wants a daily word by mail on what is due to them, and where.
    fn mail_addresses<'a>(&'a self, tx: &'a mut ReadTx) -> Later<'a, Vec<MailAddress>>;
    /// Who signs a letter of this kind on a day if this person sends it: the person themself if they
    /// hold the authority; else `None`.
    fn signatory<'a>(
        &'a self,
        tx: &'a mut ReadTx,
        person: PersonId,
        letter: &'a str,
        on: Date,
    ) -> Later<'a, Option<Signatory>>;
}
