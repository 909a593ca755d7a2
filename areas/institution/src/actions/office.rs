//! Recording who holds which office, and who may sign in its name.

use crate::model::{self, Delegation, DelegationId, Tenure, TenureId};
use crate::{Desk, store};
use access::{Act, Actor, AuditExt as _, Granted, On, Permission, Scope, require};
use base::{Date, Error, Lang, Mistake, Mistakes, PersonId, Result, Trilingual};
use db::ReadTx;
use exchange::rulebook;

const RECORDED: Act = Act("tenure.recorded");
const ENDED: Act = Act("tenure.ended");
const DELEGATED: Act = Act("delegation.recorded");
const WITHDRAWN: Act = Act("delegation.ended");

fn may(actor: &Actor) -> Result<Granted> {
    require(actor, Permission::ManageOffice, &Scope::Office)
}

/// All that is recorded.
pub async fn list(tx: &mut ReadTx, actor: &Actor) -> Result<(Vec<Tenure>, Vec<Delegation>)> {
    may(actor)?;
    Ok((store::tenures(tx).await?, store::delegations(tx).await?))
}

fn missing(text: &Trilingual) -> bool {
    Lang::ALL.iter().any(|lang| text.get(*lang).trim().is_empty())
}

/// Records that somebody holds or held an office; `new.id` is given here.
///
/// # Errors
/// What is to be mended, by the fields of the form.
pub async fn record_tenure(desk: &Desk, actor: &Actor, mut new: Tenure) -> Result<TenureId> {
    let granted = may(actor)?;
    let mut mistakes = Mistakes::new();
    match rulebook::entry(&desk.rulebook.offices, &new.office, new.since) {
        None => mistakes.push(Mistake::new("office", "institution-wrong-office")),
        Some(office)
            if office.per_region && rulebook::entry(&desk.rulebook.regions, &new.seat, new.since).is_none() =>
        {
            mistakes.push(Mistake::new("seat", "institution-wrong-region"));
        }
        Some(_) => {}
    }
    if missing(&new.names) {
        mistakes.push(Mistake::new("name_kk", "institution-wrong-name"));
    }
    if missing(&new.ground) {
        mistakes.push(Mistake::new("ground_kk", "institution-wrong-ground"));
    }
    if new.source.as_ref().is_some_and(|source| !source.starts_with("https://")) {
        mistakes.push(Mistake::new("source", "institution-wrong-address"));
    }
    if !mistakes.is_empty() {
        return Err(Error::Invalid(mistakes));
    }
    new.id = TenureId::new(&desk.world);
    let mut tx = desk.db.write().await?;
    model::fits(&store::tenures(&mut tx).await?, &new).map_err(Error::Invalid)?;
    store::add_tenure(&mut tx, &new).await?;
    tx.audit(&desk.world, &granted, RECORDED, On::NOTHING.object(&format!("tenure:{}", new.id))).await?;
    tx.commit().await?;
    Ok(new.id)
}

/// Records a tenure's last day.
///
/// # Errors
/// A mistake of the field `until`.
pub async fn end_tenure(desk: &Desk, actor: &Actor, id: TenureId, until: Date) -> Result<()> {
    let granted = may(actor)?;
    let mut tx = desk.db.write().await?;
    let tenures = store::tenures(&mut tx).await?;
    let mut tenure = tenures.iter().find(|t| t.id == id).cloned().ok_or(Error::NotFound)?;
    tenure.until = Some(until);
    model::fits(&tenures, &tenure).map_err(Error::Invalid)?;
    store::end_tenure(&mut tx, id, until).await?;
    tx.audit(&desk.world, &granted, ENDED, On::NOTHING.object(&format!("tenure:{id}"))).await?;
    tx.commit().await
}

/// A delegation as it is asked for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NewDelegation {
    /// Kind of letter.
    pub letter: String,
    /// The office whose authority it is.
    pub office: String,
    /// Who may sign.
    pub person: PersonId,
    /// First day.
    pub since: Date,
    /// Last day, if there is one.
    pub until: Option<Date>,
    /// On what ground.
    pub ground: Trilingual,
}

/// Records that somebody may sign a kind of letter in the name of an office.
///
/// # Errors
/// What is to be mended, by the fields of the form.
pub async fn record_delegation(desk: &Desk, actor: &Actor, new: NewDelegation) -> Result<DelegationId> {
    let granted = may(actor)?;
    let mut mistakes = Mistakes::new();
    match rulebook::entry(&desk.rulebook.letters, &new.letter, new.since) {
        None => mistakes.push(Mistake::new("letter", "institution-wrong-letter")),
        Some(letter) if !letter.signers.contains(&new.office) => {
            mistakes.push(Mistake::new("office", "institution-wrong-not-its-letter"));
        }
        Some(_) => {}
    }
    if missing(&new.ground) {
        mistakes.push(Mistake::new("ground_kk", "institution-wrong-ground"));
    }
    if new.until.is_some_and(|until| until < new.since) {
        mistakes.push(Mistake::new("until", "institution-wrong-ends-before"));
    }
    let mut tx = desk.db.write().await?;
    let names = store::names(&mut tx, new.person).await?;
    if names.is_none() {
        mistakes.push(Mistake::new("person", "institution-wrong-person"));
    }
    let Some(names) = names.filter(|_| mistakes.is_empty()) else { return Err(Error::Invalid(mistakes)) };
    let NewDelegation { letter, office, person, since, until, ground } = new;
    let id = DelegationId::new(&desk.world);
    let delegation = Delegation { id, letter, office, person, names, since, until, ground };
    store::add_delegation(&mut tx, &delegation).await?;
    tx.audit(&desk.world, &granted, DELEGATED, On::NOTHING.object(&format!("delegation:{id}"))).await?;
    tx.commit().await?;
    Ok(id)
}

/// Records a delegation's last day.
///
/// # Errors
/// A mistake of the field `until`.
pub async fn end_delegation(desk: &Desk, actor: &Actor, id: DelegationId, until: Date) -> Result<()> {
    let granted = may(actor)?;
    let mut tx = desk.db.write().await?;
    let all = store::delegations(&mut tx).await?;
    let delegation = all.iter().find(|d| d.id == id).ok_or(Error::NotFound)?;
    if until < delegation.since {
        return Err(Error::mistake("until", "institution-wrong-ends-before"));
    }
    store::end_delegation(&mut tx, id, until).await?;
    tx.audit(&desk.world, &granted, WITHDRAWN, On::NOTHING.object(&format!("delegation:{id}"))).await?;
    tx.commit().await
}
