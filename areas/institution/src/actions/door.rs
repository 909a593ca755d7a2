//! Coming in and going out: password, second factor, one's own sessions, password and recovery codes.
//!
//! What a stranger can learn here: nothing. A name that nobody has and a wrong password take the same work and get the same
//! answer; limits slow down the address that tries, never the owner of the account.

use crate::Desk;
use crate::model::{self, State};
use crate::store::{self, Account};
use access::passkeys::{self, Seat};
use access::second_factor::{RecoveryCodes, new_totp_secret, totp_check, totp_text, totp_uri};
use access::session::{self, Cookie};
use access::{Act, Actor, AuditExt as _, On, Who};
use base::{Error, Lang, PasskeyId, PersonId, Result, Secret, SessionId};
use db::{ReadTx, WriteTx};
use std::net::IpAddr;
use vault::Vault;

const PASSWORD_CHANGED: Act = Act("password.changed");
const APP_ENROLLED: Act = Act("second-factor.enrolled");
const CODES_RENEWED: Act = Act("recovery-codes.renewed");
const CONFIRMED: Act = Act("session.confirmed");
const PASSKEY_ADDED: Act = Act("passkey.added");
const PASSKEY_REMOVED: Act = Act("passkey.removed");

/// What came of a password.
#[derive(Debug)]
pub enum Passed {
    /// It was right: a code comes next.
    ToCode(Cookie),
    /// It was right, and the app is not enrolled yet.
    ToApp(Cookie),
    /// It was right, and the account is locked.
    Locked,
    /// There is no such name, or the password is not its.
    No,
}

/// Takes name and password; `device` is how the session will be called in its owner's list.
///
/// # Errors
/// [`Error::TooMany`] for an address that tries too often.
pub async fn give_password(
    desk: &Desk,
    from: IpAddr,
    device: &str,
    name: &str,
    password: &Secret<String>,
) -> Result<Passed> {
    let name = name.trim();
    desk.limits.sign_in(&desk.world, &base::fold(name), from)?;
    if password.expose().len() > model::PASSWORD_MOST {
        return Ok(Passed::No);
    }
    let mut tx = desk.db.read().await?;
    let account = store::account_by_name(&mut tx, name).await?;
    let sealed = match &account {
        Some(account) => desk.vault.sealed_person(&mut tx, account.person).await?,
        None => None,
    };
    drop(tx);
    let keys = desk.vault.open_person(sealed.as_ref(), password).await?;
    let mut tx = desk.db.write().await?;
    let (Some(account), Some(keys)) = (&account, keys) else {
        let who = account.map_or(Who::Public, |account| Who::Staff(account.person));
        return refuse(desk, tx, &who).await.map(|()| Passed::No);
    };
    if account.state()? == State::Locked {
        return refuse(desk, tx, &Who::Staff(account.person)).await.map(|()| Passed::Locked);
    }
    let ring = desk.vault.keyring(&mut tx, &keys).await?;
    let (_, cookie) = session::open_halfway(&mut tx, &desk.world, account.person, &ring, device).await?;
    tx.commit().await?;
    Ok(if account.totp_step.is_some() { Passed::ToCode(cookie) } else { Passed::ToApp(cookie) })
}

async fn refuse(desk: &Desk, mut tx: WriteTx, who: &Who) -> Result<()> {
    tx.audit_public(&desk.world, who, Act::SIGN_IN_FAILED, None, On::NOTHING).await?;
    tx.commit().await
}

/// Whether this is the cookie of somebody whose password was right and whose code is still missing.
pub async fn is_halfway(desk: &Desk, cookie: &Cookie) -> Result<bool> {
    let mut tx = desk.db.read().await?;
    Ok(session::halfway(&mut tx, &desk.world, &desk.sessions, cookie).await?.is_some())
}

/// What came of a second factor.
#[derive(Debug)]
pub enum Given {
    /// Signed in.
    In(Cookie),
    /// Signed in by a recovery code, which is spent now.
    InByRecovery(Cookie),
    /// Wrong, or used before; there is another try.
    Again,
    /// The password is asked for again.
    Over,
}

/// A second factor as it is given: one of the two is filled in.
#[derive(Debug)]
pub struct Proof {
    /// Six digits from the app, or a recovery code.
    pub code: Secret<String>,
    /// A passkey's answer to the challenge that waits in the session, as JSON.
    pub passkey: String,
}

/// Which factor was right.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Factor {
    App,
    Passkey,
    RecoveryCode,
}

/// Whether the second factor is right; an app's code and a recovery code are spent by it.
async fn prove(
    desk: &Desk,
    tx: &mut WriteTx,
    session: SessionId,
    account: &mut Account,
    proof: &Proof,
) -> Result<Option<Factor>> {
    if !proof.passkey.is_empty() {
        let is_true = seat(desk, session, account.person).check(tx, &proof.passkey).await?;
        return Ok(is_true.then_some(Factor::Passkey));
    }
    if check_code(desk, tx, account, &proof.code).await? {
        return Ok(Some(Factor::App));
    }
    if account.recovery.spend(proof.code.expose()) {
        store::set_recovery(tx, account.person, &account.recovery).await?;
        return Ok(Some(Factor::RecoveryCode));
    }
    Ok(None)
}

const fn seat(desk: &Desk, session: SessionId, person: PersonId) -> Seat<'_> {
    Seat { vault: &desk.vault, world: &desk.world, party: &desk.party, session, person }
}

/// The challenge for the passkeys of whoever is halfway in; `None` if they have none.
pub async fn passkey_challenge(desk: &Desk, cookie: &Cookie) -> Result<Option<String>> {
    let mut tx = desk.db.write().await?;
    let Some(halfway) = session::halfway(&mut tx, &desk.world, &desk.sessions, cookie).await? else { return Ok(None) };
    let asked = seat(desk, halfway.id, halfway.person).ask(&mut tx).await?;
    tx.commit().await?;
    Ok(asked)
}

/// Takes the second factor: a code from the app, a recovery code, or a passkey's answer.
pub async fn give_code(desk: &Desk, cookie: &Cookie, proof: &Proof) -> Result<Given> {
    let mut tx = desk.db.write().await?;
    let Some(halfway) = session::halfway(&mut tx, &desk.world, &desk.sessions, cookie).await? else {
        return Ok(Given::Over);
    };
    let account = store::lock_account(&mut tx, halfway.person).await?;
    let Some(mut account) = account.filter(|a| a.totp_step.is_some()) else { return Ok(Given::Over) };
    if let Some(factor) = prove(desk, &mut tx, halfway.id, &mut account, proof).await? {
        let Some((_, cookie)) = session::complete(&mut tx, &desk.world, &desk.sessions, cookie).await? else {
            return Ok(Given::Over);
        };
        let who = Who::Staff(account.person);
        tx.audit_public(&desk.world, &who, Act::SIGNED_IN, None, On::NOTHING).await?;
        tx.commit().await?;
        return Ok(if factor == Factor::RecoveryCode { Given::InByRecovery(cookie) } else { Given::In(cookie) });
    }
    let is_left = session::refused(&mut tx, halfway).await?;
    refuse(desk, tx, &Who::Staff(account.person)).await?;
    Ok(if is_left { Given::Again } else { Given::Over })
}

/// What came of giving the second factor again in a session.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Confirmed {
    /// It was right and counts for [`session::CONFIRMED_FOR`] seconds.
    Yes,
    /// Wrong; there is another try.
    Again,
    /// Wrong five times: the session is over.
    Over,
}

/// The session of somebody who is signed in.
fn seated(actor: &Actor) -> Result<(PersonId, SessionId)> {
    actor.who.person().zip(actor.session).ok_or(Error::NotFound)
}

/// Takes the second factor of somebody who is signed in, before one of the gravest acts.
pub async fn confirm(desk: &Desk, actor: &Actor, proof: &Proof) -> Result<Confirmed> {
    let (person, session) = seated(actor)?;
    let mut tx = desk.db.write().await?;
    let mut account = store::lock_account(&mut tx, person).await?.ok_or(Error::NotFound)?;
    if prove(desk, &mut tx, session, &mut account, proof).await?.is_some() {
        session::confirm(&mut tx, &desk.world, session).await?;
        tx.audit_public(&desk.world, &actor.who, CONFIRMED, None, On::NOTHING).await?;
        tx.commit().await?;
        return Ok(Confirmed::Yes);
    }
    let is_left = session::refused(&mut tx, session::Halfway { id: session, person }).await?;
    refuse(desk, tx, &actor.who).await?;
    Ok(if is_left { Confirmed::Again } else { Confirmed::Over })
}

/// The challenge for the passkeys of somebody who is signed in; `None` if they have none.
pub async fn own_challenge(desk: &Desk, actor: &Actor) -> Result<Option<String>> {
    let (person, session) = seated(actor)?;
    let mut tx = desk.db.write().await?;
    let asked = seat(desk, session, person).ask(&mut tx).await?;
    tx.commit().await?;
    Ok(asked)
}

/// Begins adding a passkey to the actor's own: gives the options for the browser.
///
/// # Errors
/// [`Error::Unconfirmed`] if the second factor was given too long ago.
pub async fn begin_passkey(desk: &Desk, actor: &Actor) -> Result<String> {
    let (person, session) = seated(actor)?;
    if !actor.confirmed {
        return Err(Error::Unconfirmed);
    }
    let mut tx = desk.db.write().await?;
    let account = store::account(&mut tx, person).await?.ok_or(Error::NotFound)?;
    let options = seat(desk, session, person).begin_adding(&mut tx, &account.name, &actor.name).await?;
    tx.commit().await?;
    Ok(options)
}

/// Adds a passkey under a name of the actor's choice.
///
/// # Errors
/// Mistakes of the fields `name` and `passkey`; [`Error::Unconfirmed`] as above.
pub async fn add_passkey(desk: &Desk, actor: &Actor, name: &str, answer: &str) -> Result<()> {
    let (person, session) = seated(actor)?;
    if !actor.confirmed {
        return Err(Error::Unconfirmed);
    }
    let name = name.trim();
    if name.is_empty() || name.chars().count() > model::PASSKEY_NAME_MOST {
        return Err(Error::mistake("name", "institution-wrong-passkey-name"));
    }
    let mut tx = desk.db.write().await?;
    if !seat(desk, session, person).add(&mut tx, name, answer).await? {
        tx.commit().await?;
        return Err(Error::mistake("passkey", "institution-wrong-passkey"));
    }
    tx.audit_public(&desk.world, &actor.who, PASSKEY_ADDED, None, On::NOTHING).await?;
    tx.commit().await
}

/// Takes one of the actor's own passkeys away.
pub async fn remove_passkey(desk: &Desk, actor: &Actor, id: PasskeyId) -> Result<()> {
    let person = own(actor)?;
    let mut tx = desk.db.write().await?;
    if !passkeys::remove(&mut tx, person, id).await? {
        return Err(Error::NotFound);
    }
    tx.audit_public(&desk.world, &actor.who, PASSKEY_REMOVED, None, On::NOTHING).await?;
    tx.commit().await
}

/// Whether the app's code is right and newer than the last one, which it then takes the place of.
async fn check_code(desk: &Desk, tx: &mut WriteTx, account: &Account, code: &Secret<String>) -> Result<bool> {
    let secret = open_totp(&desk.vault, account)?;
    let step = totp_check(&secret, code.expose(), account.totp_step, desk.world.now());
    if step.is_some() {
        store::set_step(tx, account.person, step).await?;
    }
    Ok(step.is_some())
}

/// What an authenticator app is given.
#[derive(Debug)]
pub struct NewApp {
    /// For its camera.
    pub uri: Secret<String>,
    /// For people who type.
    text: Secret<String>,
}

impl NewApp {
    /// The secret in groups of four letters.
    pub fn grouped(&self) -> String {
        let letters: Vec<char> = self.text.expose().chars().collect();
        letters.chunks(4).map(|group| group.iter().collect::<String>()).collect::<Vec<_>>().join(" ")
    }
}

/// What to enrol the app with, for somebody whose password was right and whose app is not enrolled; `None` for others.
pub async fn new_app(desk: &Desk, cookie: &Cookie, lang: Lang) -> Result<Option<NewApp>> {
    let mut tx = desk.db.read().await?;
    let Some(halfway) = session::halfway(&mut tx, &desk.world, &desk.sessions, cookie).await? else { return Ok(None) };
    let account = store::account(&mut tx, halfway.person).await?;
    let Some(account) = account.filter(|a| a.totp_step.is_none()) else { return Ok(None) };
    let secret = open_totp(&desk.vault, &account)?;
    let issuer = desk.rulebook.institution.short.get(lang);
    Ok(Some(NewApp { uri: totp_uri(&secret, issuer, &account.name), text: totp_text(&secret) }))
}

/// What came of enrolling an app.
#[derive(Debug)]
pub enum Enrolled {
    /// Signed in; the recovery codes are shown once.
    Yes(Cookie, Vec<Secret<String>>),
    /// The code was wrong; there is another try.
    Again,
    /// The password is asked for again.
    Over,
}

/// Takes the app's first code, which proves that it is enrolled.
pub async fn enrol_app(desk: &Desk, cookie: &Cookie, code: &Secret<String>) -> Result<Enrolled> {
    let mut tx = desk.db.write().await?;
    let Some(halfway) = session::halfway(&mut tx, &desk.world, &desk.sessions, cookie).await? else {
        return Ok(Enrolled::Over);
    };
    let account = store::lock_account(&mut tx, halfway.person).await?;
    let Some(account) = account.filter(|a| a.totp_step.is_none()) else { return Ok(Enrolled::Over) };
    let who = Who::Staff(account.person);
    if !check_code(desk, &mut tx, &account, code).await? {
        let is_left = session::refused(&mut tx, halfway).await?;
        refuse(desk, tx, &who).await?;
        return Ok(if is_left { Enrolled::Again } else { Enrolled::Over });
    }
    let (shown, kept) = RecoveryCodes::new(&mut desk.world.rng());
    store::set_recovery(&mut tx, account.person, &kept).await?;
    let Some((_, cookie)) = session::complete(&mut tx, &desk.world, &desk.sessions, cookie).await? else {
        return Ok(Enrolled::Over);
    };
    tx.audit_public(&desk.world, &who, APP_ENROLLED, None, On::NOTHING).await?;
    tx.audit_public(&desk.world, &who, Act::SIGNED_IN, None, On::NOTHING).await?;
    tx.commit().await?;
    Ok(Enrolled::Yes(cookie, shown))
}

/// Ends the session the actor is here by.
pub async fn sign_out(desk: &Desk, actor: &Actor) -> Result<()> {
    match actor.session {
        Some(session) => end_session(desk, actor, session).await,
        None => Ok(()),
    }
}

/// Ends one of the actor's own sessions.
pub async fn end_session(desk: &Desk, actor: &Actor, session: SessionId) -> Result<()> {
    let person = own(actor)?;
    let mut tx = desk.db.write().await?;
    if session::end(&mut tx, person, session).await? {
        tx.audit_public(&desk.world, &actor.who, Act::SIGNED_OUT, None, On::NOTHING).await?;
        tx.commit().await?;
    }
    Ok(())
}

/// Ends all of the actor's own sessions, on every device.
pub async fn sign_out_everywhere(desk: &Desk, actor: &Actor) -> Result<()> {
    let person = own(actor)?;
    let mut tx = desk.db.write().await?;
    session::end_all(&mut tx, person).await?;
    tx.audit_public(&desk.world, &actor.who, Act::SIGNED_OUT, None, On::NOTHING.object("all")).await?;
    tx.commit().await
}

fn own(actor: &Actor) -> Result<PersonId> {
    actor.who.person().ok_or(Error::NotFound)
}

/// What a person sees of their own account.
#[derive(Debug)]
pub struct OwnAccount {
    /// The name they sign in with.
    pub sign_in: String,
    /// Whether they still have the password that was handed out.
    pub is_new: bool,
    /// Unspent recovery codes.
    pub codes_left: usize,
    /// Sessions that are not over.
    pub sessions: Vec<session::Listed>,
    /// Passkeys.
    pub passkeys: Vec<passkeys::Listed>,
}

/// The actor's own account.
pub async fn own_account(desk: &Desk, tx: &mut ReadTx, actor: &Actor) -> Result<OwnAccount> {
    let person = own(actor)?;
    let account = store::account(tx, person).await?.ok_or(Error::NotFound)?;
    Ok(OwnAccount {
        is_new: account.state()? == State::New,
        codes_left: account.recovery.left(),
        sessions: session::list(tx, &desk.world, &desk.sessions, person).await?,
        passkeys: passkeys::list(tx, person).await?,
        sign_in: account.name,
    })
}

/// Changes the actor's password, ends all their sessions and begins a new one. Their keys stay what they are.
///
/// # Errors
/// Mistakes of the fields `current` and `password`; [`Error::TooMany`] for whoever guesses the current one.
pub async fn change_password(
    desk: &Desk,
    actor: &Actor,
    from: IpAddr,
    device: &str,
    current: &Secret<String>,
    password: &Secret<String>,
) -> Result<Cookie> {
    let person = own(actor)?;
    let mut tx = desk.db.read().await?;
    let account = store::account(&mut tx, person).await?.ok_or(Error::NotFound)?;
    desk.limits.sign_in(&desk.world, &base::fold(&account.name), from)?;
    let sealed = desk.vault.sealed_person(&mut tx, person).await?;
    drop(tx);
    model::check_password(password.expose(), &account.name)?;
    if current.expose() == password.expose() {
        return Err(Error::mistake("password", "institution-wrong-password-same"));
    }
    let keys = desk.vault.open_person(sealed.as_ref(), current).await?;
    let keys = keys.ok_or_else(|| Error::mistake("current", "institution-wrong-password-current"))?;
    let sealed = desk.vault.seal_person(&desk.world, &keys, password).await?;
    let mut tx = desk.db.write().await?;
    let account = store::lock_account(&mut tx, person).await?.ok_or(Error::NotFound)?;
    if account.state()? == State::Locked {
        return Err(Error::NotFound);
    }
    desk.vault.keep_password(&mut tx, &sealed).await?;
    store::set_state(&mut tx, person, State::Active).await?;
    session::end_all(&mut tx, person).await?;
    let ring = desk.vault.keyring(&mut tx, &keys).await?;
    let (_, cookie) = session::open(&mut tx, &desk.world, person, &ring, device).await?;
    tx.audit_public(&desk.world, &actor.who, PASSWORD_CHANGED, None, On::NOTHING).await?;
    tx.commit().await?;
    Ok(cookie)
}

/// Gives the actor new recovery codes for a code from their app; the old ones are good no more.
///
/// # Errors
/// A mistake of the field `code`.
pub async fn renew_codes(
    desk: &Desk,
    actor: &Actor,
    from: IpAddr,
    code: &Secret<String>,
) -> Result<Vec<Secret<String>>> {
    let person = own(actor)?;
    let mut tx = desk.db.write().await?;
    let account = store::lock_account(&mut tx, person).await?.ok_or(Error::NotFound)?;
    desk.limits.sign_in(&desk.world, &base::fold(&account.name), from)?;
    if !check_code(desk, &mut tx, &account, code).await? {
        return Err(Error::mistake("code", "institution-wrong-code"));
    }
    let (shown, kept) = RecoveryCodes::new(&mut desk.world.rng());
    store::set_recovery(&mut tx, person, &kept).await?;
    tx.audit_public(&desk.world, &actor.who, CODES_RENEWED, None, On::NOTHING).await?;
    tx.commit().await?;
    Ok(shown)
}

/// What a sealed TOTP secret is bound to: another person's row does not open with it.
fn totp_context(vault: &Vault, person: PersonId) -> Vec<u8> {
    vault::primitive::pack("arasha totp", &[vault.institution().bytes(), person.bytes()])
}

fn open_totp(vault: &Vault, account: &Account) -> Result<Secret<Vec<u8>>> {
    let context = totp_context(vault, account.person);
    vault
        .node()
        .open(&context, &account.totp)
        .map_err(|cause| Error::Tampered(format!("{cause}: a person's TOTP secret")))
}

/// A new TOTP secret: opened, and sealed as it is kept.
pub(crate) fn seal_new_totp(desk: &Desk, person: PersonId) -> (Secret<Vec<u8>>, Vec<u8>) {
    let mut rng = desk.world.rng();
    let secret = new_totp_secret(&mut rng);
    let sealed = desk.vault.node().seal(&totp_context(&desk.vault, person), secret.expose(), &mut rng);
    (secret, sealed)
}
