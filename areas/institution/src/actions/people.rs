//! Keeping accounts: whoever does it opens no case. A person gets a unit's keys from its members, never from here.

use super::door::seal_new_totp;
use crate::model::{NewPerson, State};
use crate::store::{self, Account, Listed, Member, PersonRow};
use crate::{Desk, model};
use access::session;
use access::{Act, Actor, AuditExt as _, Granted, On, Permission, Scope, require};
use base::{Error, Mistake, PersonId, Result, Secret, UnitId};
use data_encoding::BASE32_NOPAD;
use db::{ReadTx, WriteTx};
use rand::Rng as _;

const CREATED: Act = Act("account.created");
const LOCKED: Act = Act("account.locked");
const UNLOCKED: Act = Act("account.unlocked");
const RENEWED: Act = Act("account.renewed");
const APP_FORGOTTEN: Act = Act("second-factor.reset");
const SESSIONS_ENDED: Act = Act("account.sessions-ended");
const LET_IN: Act = Act("unit.member-let-in");

fn may(actor: &Actor) -> Result<Granted> {
    require(actor, Permission::ManageAccounts, &Scope::Office)
}

/// Everybody with an account.
pub async fn list(desk: &Desk, tx: &mut ReadTx, actor: &Actor) -> Result<Vec<Listed>> {
    may(actor)?;
    store::people(tx, desk.today()).await
}

/// An account that was made, with the password that is shown once and changed at the first sign-in.
#[derive(Debug)]
pub struct Handed {
    /// Whose it is.
    pub person: PersonId,
    /// The password to hand over, in person or by telephone.
    pub password: Secret<String>,
}

/// Makes an account. The first person of a unit gets its keys with it; everybody after waits until a member lets them in.
///
/// # Errors
/// What is to be mended, by the fields of the form.
pub async fn create(desk: &Desk, actor: &Actor, new: &NewPerson) -> Result<Handed> {
    let granted = may(actor)?;
    new.check()?;
    let password = hand_out_password(desk);
    let person = PersonId::new(&desk.world);
    let keys = desk.vault.new_person(&desk.world, person, &password).await?;
    let mut tx = desk.db.write().await?;
    desk.vault.keep_person(&mut tx, &desk.world, &keys).await?;
    let (_, totp) = seal_new_totp(desk, person);
    keep(desk, &mut tx, new, Account::new(person, new.sign_in.clone(), State::New, totp)).await?;
    if let Some(unit) = new.unit {
        let is_first = store::people_in_unit(&mut tx, unit, desk.today()).await?.iter().all(|m| !m.is_in);
        if is_first {
            desk.vault.renew_unit(&mut tx, &desk.world, unit, &[person]).await?;
        }
        let admitted_at = is_first.then(|| desk.world.now());
        store::add_membership(&mut tx, person, unit, desk.today(), admitted_at).await?;
    }
    tx.audit(&desk.world, &granted, CREATED, On::NOTHING.object(&format!("person:{person}"))).await?;
    tx.commit().await?;
    Ok(Handed { person, password })
}

/// Keeps a person with roles and account.
pub(crate) async fn keep(desk: &Desk, tx: &mut WriteTx, new: &NewPerson, account: Account) -> Result<()> {
    let row =
        PersonRow { id: account.person, names: &new.names, body: new.body.as_deref(), created_at: desk.world.now() };
    store::add_person(tx, &row).await?;
    for role in new.roles.iter() {
        store::add_role(tx, account.person, role).await?;
    }
    if !store::add_account(tx, &account).await? {
        return Err(Error::Invalid(vec![Mistake::new("sign_in", "institution-wrong-name-taken")]));
    }
    Ok(())
}

/// Sixteen letters and digits in groups, 80 random bits: easy to read out, and gone after the first sign-in.
pub(crate) fn hand_out_password(desk: &Desk) -> Secret<String> {
    let mut random = [0; 10];
    desk.world.rng().fill_bytes(&mut random);
    let letters: Vec<char> = BASE32_NOPAD.encode(&random).to_lowercase().chars().collect();
    let groups = letters.chunks(4).map(|group| group.iter().collect::<String>());
    Secret::new(groups.collect::<Vec<_>>().join("-"))
}

async fn known(tx: &mut WriteTx, person: PersonId) -> Result<Account> {
    store::lock_account(tx, person).await?.ok_or(Error::NotFound)
}

/// Locks an account and ends its sessions. The person's keys are retired, their units begin new keys without them, and
/// every case they read does at the next write; what they could open before stays open to whoever kept it.
pub async fn lock(desk: &Desk, actor: &Actor, person: PersonId) -> Result<()> {
    let granted = may(actor)?;
    if actor.who.person() == Some(person) {
        return Err(Error::Conflict("institution-wrong-own-account"));
    }
    let mut tx = desk.db.write().await?;
    known(&mut tx, person).await?;
    store::set_state(&mut tx, person, State::Locked).await?;
    session::end_all(&mut tx, person).await?;
    leave_units(desk, &mut tx, person).await?;
    desk.vault.retire_person(&mut tx, &desk.world, person).await?;
    tx.audit(&desk.world, &granted, LOCKED, On::NOTHING.object(&format!("person:{person}"))).await?;
    tx.commit().await
}

/// Units a person has keys of begin new ones for those who stay.
async fn leave_units(desk: &Desk, tx: &mut WriteTx, person: PersonId) -> Result<()> {
    let standing = store::standing(tx, person, desk.today()).await?.ok_or(Error::NotFound)?;
    store::dismiss(tx, person).await?;
    for unit in standing.units {
        let staying = store::people_in_unit(tx, unit, desk.today()).await?;
        let staying: Vec<PersonId> = staying.iter().filter(|m| m.is_in).map(|m| m.person).collect();
        desk.vault.renew_unit(tx, &desk.world, unit, &staying).await?;
    }
    Ok(())
}

/// Opens a locked account again, with a new password to begin with and new keys, as [`renew`] does.
pub async fn unlock(desk: &Desk, actor: &Actor, person: PersonId) -> Result<Handed> {
    let granted = may(actor)?;
    let password = hand_out_password(desk);
    let keys = desk.vault.new_person(&desk.world, person, &password).await?;
    let mut tx = desk.db.write().await?;
    let account = known(&mut tx, person).await?;
    if account.state()? != State::Locked {
        return Err(Error::Conflict("institution-wrong-not-locked"));
    }
    desk.vault.keep_person(&mut tx, &desk.world, &keys).await?;
    store::set_state(&mut tx, person, State::New).await?;
    tx.audit(&desk.world, &granted, UNLOCKED, On::NOTHING.object(&format!("person:{person}"))).await?;
    tx.commit().await?;
    Ok(Handed { person, password })
}

/// Gives somebody who forgot their password a new one to begin with, and new keys: what the old ones opened, their
/// colleagues must open for them again.
pub async fn renew(desk: &Desk, actor: &Actor, person: PersonId) -> Result<Handed> {
    let granted = may(actor)?;
    if actor.who.person() == Some(person) {
        return Err(Error::Conflict("institution-wrong-own-account"));
    }
    let password = hand_out_password(desk);
    let keys = desk.vault.new_person(&desk.world, person, &password).await?;
    let mut tx = desk.db.write().await?;
    known(&mut tx, person).await?;
    leave_units(desk, &mut tx, person).await?;
    desk.vault.keep_person(&mut tx, &desk.world, &keys).await?;
    forget_app_of(desk, &mut tx, person).await?;
    store::set_state(&mut tx, person, State::New).await?;
    session::end_all(&mut tx, person).await?;
    tx.audit(&desk.world, &granted, RENEWED, On::NOTHING.object(&format!("person:{person}"))).await?;
    tx.commit().await?;
    Ok(Handed { person, password })
}

/// Lets somebody who lost their telephone and their recovery codes enrol another app at the next sign-in; their passkeys
/// are gone with it.
pub async fn forget_app(desk: &Desk, actor: &Actor, person: PersonId) -> Result<()> {
    let granted = may(actor)?;
    let mut tx = desk.db.write().await?;
    known(&mut tx, person).await?;
    forget_app_of(desk, &mut tx, person).await?;
    session::end_all(&mut tx, person).await?;
    tx.audit(&desk.world, &granted, APP_FORGOTTEN, On::NOTHING.object(&format!("person:{person}"))).await?;
    tx.commit().await
}

async fn forget_app_of(desk: &Desk, tx: &mut WriteTx, person: PersonId) -> Result<()> {
    access::passkeys::remove_all(tx, person).await?;
    let (_, totp) = seal_new_totp(desk, person);
    store::set_totp(tx, person, &totp).await
}

/// Signs somebody out everywhere.
pub async fn end_sessions(desk: &Desk, actor: &Actor, person: PersonId) -> Result<u64> {
    let granted = may(actor)?;
    let mut tx = desk.db.write().await?;
    known(&mut tx, person).await?;
    let ended = session::end_all(&mut tx, person).await?;
    tx.audit(&desk.world, &granted, SESSIONS_ENDED, On::NOTHING.object(&format!("person:{person}"))).await?;
    tx.commit().await?;
    Ok(ended)
}

/// Those who wait to be let into one of the actor's units, for somebody who may let them in.
pub async fn waiting(desk: &Desk, tx: &mut ReadTx, actor: &Actor) -> Result<Vec<(UnitId, Member)>> {
    let mut waiting = Vec::new();
    if require(actor, Permission::Assign, &Scope::Office).is_err() {
        return Ok(waiting);
    }
    for unit in &actor.units {
        let members = store::people_in_unit(tx, *unit, desk.today()).await?;
        waiting.extend(members.into_iter().filter(|m| !m.is_in).map(|m| (*unit, m)));
    }
    Ok(waiting)
}

/// A head of unit lets a person in: wraps the unit's keys for them, and the keys of cases that the person read before
/// they lost their password, as far as the head opens them. Gives how many cases that were.
pub async fn let_in(desk: &Desk, actor: &Actor, unit: UnitId, person: PersonId) -> Result<usize> {
    let granted = require(actor, Permission::Assign, &Scope::Office)?;
    let ring = actor.keys.as_ref().filter(|ring| actor.units.contains(&unit) && ring.opens_unit(unit));
    let ring = ring.ok_or(Error::NotFound)?;
    let mut tx = desk.db.write().await?;
    if !store::admit(&mut tx, person, unit, desk.today(), desk.world.now()).await? {
        return Err(Error::NotFound);
    }
    desk.vault.add_member(&mut tx, &desk.world, ring, unit, person).await?;
    tx.audit(&desk.world, &granted, LET_IN, On::NOTHING.object(&format!("person:{person}"))).await?;
    tx.commit().await?;
    super::recovery::restore_cases(desk, &actor.who, ring, person).await
}

/// Checks an account that the command line or the demonstration makes, as [`create`] does.
pub(crate) fn check(new: &NewPerson, password: &Secret<String>) -> Result<()> {
    new.check()?;
    model::check_password(password.expose(), &new.sign_in)
}
