//! What other areas may ask of the office; `app` hands them a [`Desk`] as [`Office`].

use crate::actions::mail::{self, Daily};
use crate::model::{self, Capacity, Signer, Unit, UnitKind};
use crate::{Desk, signing_authority, store};
use access::Role;
use base::{Date, Error, PersonId, UnitId};
use db::ReadTx;
use exchange::Later;
use exchange::office::{Colleague, MailAddress, Office, Signatory, UnitCard};
use exchange::rulebook::{self, Level};

/// Code of the unit where complaints arrive.
const INTAKE: &str = "intake";

impl Office for Desk {
    fn intake<'a>(&'a self, tx: &'a mut ReadTx) -> Later<'a, UnitId> {
        Box::pin(async move {
            let unit = store::unit_by_code(tx, INTAKE).await?;
            unit.map(|u| u.id).ok_or_else(not_founded)
        })
    }

    /// A region's own unit, if bodies of this level are its representative's and one serves there that day; else one of the
    /// centre's: the last for local bodies, the first for all others, so that the work is shared.
    fn examiners<'a>(
        &'a self,
        tx: &'a mut ReadTx,
        level: Option<Level>,
        region: Option<&'a str>,
        on: Date,
    ) -> Later<'a, UnitId> {
        Box::pin(async move {
            let units = store::units(tx).await?;
            let office = level.and_then(|level| self.rulebook.route(level, on)).filter(|office| office.per_region);
            if let Some((office, region)) = office.zip(region) {
                let tenures = store::tenures(tx).await?;
                let serves = model::chair(&tenures, &office.key, region, on).serving().is_some();
                let own = |u: &&Unit| u.kind == UnitKind::Regional && u.region.as_deref() == Some(region);
                if let Some(unit) = units.iter().find(own).filter(|_| serves) {
                    return Ok(unit.id);
                }
            }
            let mut central = units.iter().filter(|u| u.kind == UnitKind::Examination);
            let unit = if level == Some(Level::Local) { central.next_back() } else { central.next() };
            unit.map(|u| u.id).ok_or_else(not_founded)
        })
    }

    fn units<'a>(&'a self, tx: &'a mut ReadTx) -> Later<'a, Vec<UnitCard>> {
        Box::pin(async move {
            let card = |u: Unit| UnitCard { id: u.id, code: u.code, names: u.names };
            Ok(store::units(tx).await?.into_iter().map(card).collect())
        })
    }

    fn colleagues<'a>(&'a self, tx: &'a mut ReadTx, unit: UnitId) -> Later<'a, Vec<Colleague>> {
        Box::pin(async move {
            let members = store::people_in_unit(tx, unit, self.today()).await?;
            let mut colleagues = Vec::with_capacity(members.len());
            for member in members.into_iter().filter(|m| m.is_in) {
                colleagues.extend(self.colleague(tx, member.person).await?);
            }
            Ok(colleagues)
        })
    }

    fn colleague<'a>(&'a self, tx: &'a mut ReadTx, person: PersonId) -> Later<'a, Option<Colleague>> {
        Box::pin(async move {
            let found = store::standing(tx, person, self.today()).await?;
            Ok(found.map(|standing| Colleague {
                id: person,
                leads: [Role::HeadOfUnit, Role::Ombudsperson].iter().any(|role| standing.roles.has(*role)),
                name: standing.names,
            }))
        })
    }

    fn people_with<'a>(&'a self, tx: &'a mut ReadTx, role: Role) -> Later<'a, Vec<Colleague>> {
        Box::pin(async move {
            let people = store::people(tx, self.today()).await?;
            let holds = |p: &&store::Listed| p.roles.has(role) && p.state == model::State::Active;
            let leads = |p: &store::Listed| [Role::HeadOfUnit, Role::Ombudsperson].iter().any(|r| p.roles.has(*r));
            let card = |p: &store::Listed| Colleague { id: p.id, name: p.names.clone(), leads: leads(p) };
            Ok(people.iter().filter(holds).map(card).collect())
        })
    }

    fn focal_points<'a>(&'a self, tx: &'a mut ReadTx, body: &'a str) -> Later<'a, Vec<PersonId>> {
        Box::pin(store::focal_points(tx, body))
    }

    /// Who may no longer come in, or answers for a body by now, is left out.
    fn mail_addresses<'a>(&'a self, tx: &'a mut ReadTx) -> Later<'a, Vec<MailAddress>> {
        Box::pin(async move {
            let mails = store::mails(tx).await?;
            let people = store::people(tx, self.today()).await?;
            let is_here = |p: &&store::Listed| p.state == model::State::Active && p.body.is_none();
            let wanted = people.iter().filter(is_here).filter_map(|p| Some((p, mails.get(&p.id)?)));
            wanted
                .map(|(p, row)| {
                    let Daily { address, lang } = mail::open(&self.vault, p.id, row)?;
                    let units = p.units.iter().filter(|(_, is_in)| *is_in).map(|(unit, _)| *unit).collect();
                    Ok(MailAddress { person: p.id, roles: p.roles, units, address, lang })
                })
                .collect()
        })
    }

    fn signatory<'a>(
        &'a self,
        tx: &'a mut ReadTx,
        person: PersonId,
        letter: &'a str,
        on: Date,
    ) -> Later<'a, Option<Signatory>> {
        Box::pin(async move {
            let signers = signing_authority(tx, &self.rulebook, letter, on).await?;
            let signer = signers.into_iter().find(|s| s.person == Some(person));
            Ok(signer.and_then(|Signer { names, office, capacity, ground, .. }| {
                let office = rulebook::entry(&self.rulebook.offices, &office, on)?.names.clone();
                let acting_under = (capacity != Capacity::Holder).then_some(ground);
                Some(Signatory { name: names, office, acting_under })
            }))
        })
    }
}

fn not_founded() -> Error {
    Error::Unavailable("the institution has no units yet: run `arasha setup` or `arasha demo`".to_owned())
}
