//! The first run for real: units with their keys, and the first administrator.

use super::people;
use crate::model::{self, NewPerson, State};
use crate::store::{self, Account, Meta};
use crate::{Desk, actions::door::seal_new_totp};
use access::{Act, AuditExt as _, On, Role, Roles, Who};
use base::{Error, PersonId, Result, Secret, Trilingual};
use db::WriteTx;
use sqlx::types::Json;

const FOUNDED: Act = Act("institution.founded");

/// What the first run asks for.
#[derive(Debug, Clone)]
pub struct SetupInput {
    /// The institution's names.
    pub names: Trilingual,
    /// How colleagues call the first administrator.
    pub administrator: Trilingual,
    /// The name the administrator signs in with.
    pub sign_in: String,
    /// Their password; they enrol their app at the first sign-in.
    pub password: Secret<String>,
}

/// Makes an empty database a real institution's.
///
/// # Errors
/// [`Error::Conflict`] for a database that is an institution's already, real or demonstration; mistakes of the fields
/// `sign_in` and `password`.
pub async fn setup(desk: &Desk, input: &SetupInput) -> Result<PersonId> {
    let new = NewPerson {
        names: input.administrator.clone(),
        sign_in: input.sign_in.clone(),
        roles: Roles::of(&[Role::Administrator]),
        unit: None,
        body: None,
    };
    people::check(&new, &input.password)?;
    let person = PersonId::new(&desk.world);
    let keys = desk.vault.new_person(&desk.world, person, &input.password).await?;
    let mut tx = desk.db.write().await?;
    found(desk, &mut tx, "real", &input.names).await?;
    for unit in model::first_units(&desk.rulebook, desk.today(), || base::UnitId::new(&desk.world)) {
        store::add_unit(&mut tx, &unit).await?;
        desk.vault.new_unit(&mut tx, &desk.world, unit.id, &[]).await?;
    }
    desk.vault.keep_person(&mut tx, &desk.world, &keys).await?;
    let (_, totp) = seal_new_totp(desk, person);
    // They chose this password themselves, so the account is in use at once.
    people::keep(desk, &mut tx, &new, Account::new(person, new.sign_in.clone(), State::Active, totp)).await?;
    tx.commit().await?;
    Ok(person)
}

/// Says whose database this is, once and for ever.
///
/// # Errors
/// [`Error::Conflict`] if it is somebody's already.
pub(crate) async fn found(desk: &Desk, tx: &mut WriteTx, kind: &str, names: &Trilingual) -> Result<()> {
    match store::meta(tx).await? {
        None => {}
        Some(meta) if meta.kind == "demo" => return Err(Error::Conflict("institution-wrong-demo")),
        Some(_) => return Err(Error::Conflict("institution-wrong-founded")),
    }
    let meta = Meta {
        kind: kind.to_owned(),
        names: Json(names.clone()),
        rulebook: format!("{} {}", desk.rulebook.institution.country, env!("CARGO_PKG_VERSION")),
        created_at: desk.world.now(),
    };
    store::found(tx, &meta).await?;
    tx.audit_public(&desk.world, &Who::Job("setup"), FOUNDED, None, On::NOTHING.object(kind)).await
}
