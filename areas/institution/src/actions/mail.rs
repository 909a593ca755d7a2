//! The daily word by mail on what is due: who wants it, and where. An address is sealed by the node key, since the word is
//! sent while nobody is signed in, and bound to its person.

use crate::{Desk, store};
use access::{Act, Actor, AuditExt as _, On, Who};
use base::{Error, Lang, Mistake, Mistakes, PersonId, Result, Secret};
use db::ReadTx;
use vault::Vault;

const SET: Act = Act("mail.set");
const REMOVED: Act = Act("mail.removed");

/// Where somebody wants the daily word.
#[derive(Debug, Clone)]
pub struct Daily {
    /// The address.
    pub address: Secret<String>,
    /// The language of the word.
    pub lang: Lang,
}

/// A person of the institution: nobody else has anything due here that a number could tell of.
fn own(actor: &Actor) -> Result<PersonId> {
    match actor.who {
        Who::Staff(person) => Ok(person),
        _ => Err(Error::NotFound),
    }
}

/// What an address is bound to: another person's row does not open with it.
fn context(vault: &Vault, person: PersonId) -> Vec<u8> {
    vault::primitive::pack("arasha mail address", &[vault.institution().bytes(), person.bytes()])
}

/// Opens what is kept of a person's wish.
pub(crate) fn open(vault: &Vault, person: PersonId, (sealed, lang): &store::MailRow) -> Result<Daily> {
    let opened = vault.node().open(&context(vault, person), sealed);
    let opened = opened.map_err(|cause| Error::Tampered(format!("{cause}: a person's address for mail")))?;
    Ok(Daily {
        address: Secret::new(String::from_utf8(opened.into_inner()).map_err(Error::internal)?),
        lang: lang.parse().map_err(Error::internal)?,
    })
}

/// Where the actor wants the daily word, if they do.
pub async fn wish(desk: &Desk, tx: &mut ReadTx, actor: &Actor) -> Result<Option<Daily>> {
    let person = own(actor)?;
    let row = store::mail(tx, person).await?;
    row.map(|row| open(&desk.vault, person, &row)).transpose()
}

/// Keeps where the actor wants the daily word, in the place of what they said before.
///
/// # Errors
/// Mistakes of the fields `mail` and `mail_lang`.
pub async fn set(desk: &Desk, actor: &Actor, address: &str, lang: &str) -> Result<()> {
    let person = own(actor)?;
    let (address, lang) = (address.trim(), lang.parse::<Lang>());
    let mut mistakes = Mistakes::new();
    if !mail::is_address(address) {
        mistakes.push(Mistake::new("mail", "institution-wrong-mail"));
    }
    let Some(lang) = lang.ok().filter(|_| mistakes.is_empty()) else {
        if mistakes.is_empty() {
            mistakes.push(Mistake::new("mail_lang", "institution-wrong-choose"));
        }
        return Err(Error::Invalid(mistakes));
    };
    let sealed = desk.vault.node().seal(&context(&desk.vault, person), address.as_bytes(), &mut desk.world.rng());
    keep(desk, actor, person, Some((&sealed, lang)), SET).await
}

/// Forgets where the actor wanted the daily word.
pub async fn remove(desk: &Desk, actor: &Actor) -> Result<()> {
    keep(desk, actor, own(actor)?, None, REMOVED).await
}

async fn keep(desk: &Desk, actor: &Actor, person: PersonId, mail: Option<(&[u8], Lang)>, act: Act) -> Result<()> {
    let mut tx = desk.db.write().await?;
    store::set_mail(&mut tx, person, mail).await?;
    tx.audit_public(&desk.world, &actor.who, act, None, On::NOTHING).await?;
    tx.commit().await
}
