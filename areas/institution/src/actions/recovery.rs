//! The trustees: sharing the recovery secret, proving the shares once a year, and giving access back by k of n.
//!
//! The secret is put together in memory for one act and wiped; no page, log or row ever holds it. Whoever asks for
//! somebody's access waits, and its owner, who is told, may stop it.

use crate::Desk;
use crate::model::recovery::{Ground, Recovery, RecoveryId, Sharing, SharingId};
use crate::store::{self, SharingRow};
use access::{Act, Actor, AuditExt as _, On, Permission, Scope, Who, require};
use base::{Error, Mistake, PersonId, Result, RootId};
use db::{ReadTx, WriteTx};
use vault::{KeyRing, RecoverySecret, Share, primitive};

const SHARED: Act = Act("recovery.shared");
const PROVED: Act = Act("recovery.share-proved");
const ASKED: Act = Act("recovery.asked");
const STOPPED: Act = Act("recovery.stopped");
const DONE: Act = Act("recovery.done");
const RESTORED: Act = Act("keys.restored");
/// Cases looked at in one transaction.
const BATCH: u16 = 100;

const SHARING: &str = "arasha sharing 1";

fn mac_of(desk: &Desk, row: &SharingRow) -> [u8; 32] {
    let (at, wait) = (row.made_at.micros().to_be_bytes(), row.wait_hours.to_be_bytes());
    let parts = [row.id.0.as_bytes().as_slice(), &at, &row.commitments, &wait];
    desk.vault.node().mac(SHARING, &primitive::pack(SHARING, &parts))
}

/// The sharing in force, if the secret is shared.
///
/// # Errors
/// [`Error::Tampered`] if the database was changed: with other commitments a wrong share would look true.
pub async fn sharing(desk: &Desk, tx: &mut ReadTx) -> Result<Option<Sharing>> {
    let Some(row) = store::sharing(tx).await? else { return Ok(None) };
    if !primitive::same(&mac_of(desk, &row), &row.mac) {
        return Err(Error::Tampered("the sharing of the recovery secret".to_owned()));
    }
    store::with_trustees(tx, row).await.map(Some)
}

async fn in_force(desk: &Desk, tx: &mut ReadTx) -> Result<Sharing> {
    sharing(desk, tx).await?.ok_or(Error::Conflict("institution-wrong-not-shared"))
}

/// Shares the secret among new trustees and keeps what checks the shares; the shares themselves are for paper only.
pub(crate) async fn keep_sharing(
    desk: &Desk,
    tx: &mut WriteTx,
    secret: &RecoverySecret,
    threshold: u8,
    names: &[String],
    wait_hours: i32,
) -> Result<Vec<Share>> {
    let of = u8::try_from(names.len()).unwrap_or(u8::MAX);
    let (commitments, shares) = secret.share(threshold, of, &mut desk.world.rng())?;
    let mut row = SharingRow {
        id: SharingId::new(&desk.world),
        made_at: desk.world.now(),
        commitments: commitments.to_bytes(),
        wait_hours,
        mac: vec![],
    };
    row.mac = mac_of(desk, &row).to_vec();
    store::add_sharing(tx, &row, names).await?;
    Ok(shares)
}

/// Shares a new institution's secret: part of the first run, before anybody can sign in.
pub async fn share_first(
    desk: &Desk,
    secret: &RecoverySecret,
    threshold: u8,
    names: &[String],
    wait_hours: i32,
) -> Result<Vec<Share>> {
    let mut tx = desk.db.write().await?;
    let shares = keep_sharing(desk, &mut tx, secret, threshold, names, wait_hours).await?;
    let object = format!("trustees:{}", names.len());
    tx.audit_public(&desk.world, &Who::Job("setup"), SHARED, None, On::NOTHING.object(&object)).await?;
    tx.commit().await?;
    Ok(shares)
}

/// Reads the shares that were typed, in the order of their fields `share-1` and so on; empty fields are left out.
fn read_shares(typed: &[String]) -> Result<Vec<Share>> {
    let (mut shares, mut mistakes) = (vec![], vec![]);
    for (n, text) in (1..).zip(typed).filter(|(_, text)| !text.trim().is_empty()) {
        match Share::read(text) {
            Ok(share) => shares.push(share),
            Err(Error::Invalid(found)) => {
                mistakes.extend(found.into_iter().map(|m| Mistake { field: format!("share-{n}"), ..m }));
            }
            Err(other) => return Err(other),
        }
    }
    if mistakes.is_empty() { Ok(shares) } else { Err(Error::Invalid(mistakes)) }
}

/// Puts the secret together; a wrong share is named by its trustee's number.
fn combine(desk: &Desk, sharing: &Sharing, typed: &[String]) -> Result<RecoverySecret> {
    let secret = sharing.commitments.combine(&read_shares(typed)?).map_err(|cause| match cause {
        Error::Invalid(mistakes) => {
            Error::Invalid(mistakes.into_iter().map(|m| Mistake { field: "share-1".to_owned(), ..m }).collect())
        }
        other => other,
    })?;
    if secret.is_of(&desk.vault) { Ok(secret) } else { Err(Error::mistake("share-1", "vault-recovery-secret-wrong")) }
}

/// What the page of the trustees shows.
#[derive(Debug)]
pub struct Overview {
    /// The sharing in force, if the secret is shared.
    pub sharing: Option<Sharing>,
    /// Access that is asked for.
    pub open: Vec<Recovery>,
}

/// The trustees and what is under way.
pub async fn overview(desk: &Desk, tx: &mut ReadTx, actor: &Actor) -> Result<Overview> {
    require(actor, Permission::RecoverAccess, &Scope::Office)?;
    Ok(Overview { sharing: sharing(desk, tx).await?, open: store::open_recoveries(tx).await? })
}

/// Asks for somebody's access to be given back; the waiting begins, and they are told when they sign in.
pub async fn ask(desk: &Desk, actor: &Actor, person: PersonId, ground: Ground) -> Result<RecoveryId> {
    let granted = require(actor, Permission::RecoverAccess, &Scope::Office)?;
    let asked_by = actor.who.person().ok_or(Error::NotFound)?;
    let mut tx = desk.db.write().await?;
    let sharing = in_force(desk, &mut tx).await?;
    store::lock_account(&mut tx, person).await?.ok_or_else(|| Error::mistake("person", "institution-wrong-choose"))?;
    if store::open_recoveries(&mut tx).await?.iter().any(|open| open.person == person) {
        return Err(Error::mistake("person", "institution-wrong-asked-already"));
    }
    let now = desk.world.now();
    let recovery = Recovery {
        id: RecoveryId::new(&desk.world),
        person,
        ground,
        asked_by,
        asked_at: now,
        ready_at: now.plus_seconds(i64::from(sharing.wait_hours) * 3_600),
    };
    store::add_recovery(&mut tx, &recovery).await?;
    tx.audit(&desk.world, &granted, ASKED, On::NOTHING.object(&format!("person:{person}"))).await?;
    tx.commit().await?;
    Ok(recovery.id)
}

/// Access of one's own that somebody asked for: told to its owner at every sign-in.
pub async fn of_own(tx: &mut ReadTx, actor: &Actor) -> Result<Option<Recovery>> {
    let open = store::open_recoveries(tx).await?;
    Ok(open.into_iter().find(|recovery| Some(recovery.person) == actor.who.person()))
}

/// Stops it: its owner, or whoever may ask for it.
pub async fn stop(desk: &Desk, actor: &Actor, id: RecoveryId) -> Result<()> {
    let mut tx = desk.db.write().await?;
    let recovery = find(&mut tx, id).await?;
    if actor.who.person() != Some(recovery.person) {
        require(actor, Permission::RecoverAccess, &Scope::Office)?;
    }
    if !store::end_recovery(&mut tx, id, false, desk.world.now()).await? {
        return Err(Error::NotFound);
    }
    let object = format!("person:{}", recovery.person);
    tx.audit_public(&desk.world, &actor.who, STOPPED, None, On::NOTHING.object(&object)).await?;
    tx.commit().await
}

/// One that is open.
pub async fn find(tx: &mut ReadTx, id: RecoveryId) -> Result<Recovery> {
    store::open_recoveries(tx).await?.into_iter().find(|recovery| recovery.id == id).ok_or(Error::NotFound)
}

/// What was given back.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct GivenBack {
    /// Units whose keys the person holds again.
    pub units: usize,
    /// Cases that were wrapped for them again.
    pub cases: usize,
}

/// The ceremony: the trustees' shares open, for this one act, what the person's unit and their own keys opened, and
/// wrap it for their new keys.
///
/// # Errors
/// [`Error::Conflict`] before the waiting is over; mistakes of the fields `share-1` … that name the wrong share.
pub async fn carry_out(desk: &Desk, actor: &Actor, id: RecoveryId, typed: &[String]) -> Result<GivenBack> {
    let granted = require(actor, Permission::RecoverAccess, &Scope::Office)?;
    let mut tx = desk.db.read().await?;
    let recovery = find(&mut tx, id).await?;
    if recovery.ready_at > desk.world.now() {
        return Err(Error::Conflict("institution-wrong-too-early"));
    }
    let sharing = in_force(desk, &mut tx).await?;
    let secret = combine(desk, &sharing, typed)?;
    let ring = desk.vault.recovery_keyring(&mut tx, &secret).await?;
    drop((tx, secret));

    let person = recovery.person;
    let mut tx = desk.db.write().await?;
    if !store::end_recovery(&mut tx, id, true, desk.world.now()).await? {
        return Err(Error::NotFound);
    }
    let mut units = 0;
    for unit in store::units_of(&mut tx, person, desk.today()).await? {
        store::admit(&mut tx, person, unit, desk.today(), desk.world.now()).await?;
        desk.vault.add_member(&mut tx, &desk.world, &ring, unit, person).await?;
        units += 1;
    }
    tx.audit(&desk.world, &granted, DONE, On::NOTHING.object(&format!("person:{person}"))).await?;
    tx.commit().await?;
    Ok(GivenBack { units, cases: restore_cases(desk, &actor.who, &ring, person).await? })
}

/// Wraps for a person's newest keys what their earlier keys opened, some cases at a time.
pub(crate) async fn restore_cases(desk: &Desk, who: &Who, ring: &KeyRing, person: PersonId) -> Result<usize> {
    let (mut cases, mut after): (usize, Option<RootId>) = (0, None);
    loop {
        let mut tx = desk.db.write().await?;
        let restored = desk.vault.restore_person(&mut tx, &desk.world, ring, person, (after, BATCH)).await?;
        for (root, head) in &restored.cases {
            let on = On::NOTHING.head(*head);
            tx.audit_public(&desk.world, who, RESTORED, Some(*root), on).await?;
        }
        tx.commit().await?;
        cases += restored.cases.len();
        after = restored.next;
        if after.is_none() {
            return Ok(cases);
        }
    }
}

/// The yearly drill: shows that a trustee's share is true, without putting the secret together.
pub async fn prove(desk: &Desk, actor: &Actor, typed: &str) -> Result<u8> {
    let granted = require(actor, Permission::RecoverAccess, &Scope::Office)?;
    let share = Share::read(typed)?;
    let mut tx = desk.db.write().await?;
    let sharing = in_force(desk, &mut tx).await?;
    sharing.commitments.check(&share)?;
    store::proved(&mut tx, sharing.id, share.number(), desk.world.now()).await?;
    tx.audit(&desk.world, &granted, PROVED, On::NOTHING.object(&format!("trustee:{}", share.number()))).await?;
    tx.commit().await?;
    Ok(share.number())
}

/// New sheets for new trustees: the old ones' shares put the secret together for this one act. The old sheets still
/// go together with each other, so they are collected and destroyed.
pub async fn share_anew(
    desk: &Desk,
    actor: &Actor,
    typed: &[String],
    threshold: u8,
    names: &[String],
) -> Result<Vec<Share>> {
    let granted = require(actor, Permission::RecoverAccess, &Scope::Office)?;
    let mut tx = desk.db.write().await?;
    let sharing = in_force(desk, &mut tx).await?;
    let secret = combine(desk, &sharing, typed)?;
    let shares = keep_sharing(desk, &mut tx, &secret, threshold, names, sharing.wait_hours).await?;
    tx.audit(&desk.world, &granted, SHARED, On::NOTHING.object(&format!("trustees:{}", names.len()))).await?;
    tx.commit().await?;
    Ok(shares)
}
