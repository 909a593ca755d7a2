//! Passkeys (W3C Web Authentication, level 2) as a second factor beside the authenticator app.
//!
//! A challenge waits in the session's row, sealed by the node, and answers once. A credential is sealed by the node and
//! bound to its row and person: swapped or planted by SQL it does not open, and counts as none.
//!
//! Absent by design: passkeys instead of a password, which is what opens a person's keys; and anything asked of the
//! device about its maker.

use crate::store::{self, PasskeyRow};
use base::{Error, PasskeyId, PersonId, Result, SessionId, Timestamp, World};
use db::{ReadTx, WriteTx};
use serde::{Deserialize, Serialize};
use std::sync::Arc;
use vault::Vault;
use vault::primitive::pack;
use webauthn_rs::prelude::{
    Passkey, PasskeyAuthentication, PasskeyRegistration, PublicKeyCredential, RegisterPublicKeyCredential, Url,
    Webauthn, WebauthnBuilder,
};

/// Seconds for which a challenge can be answered.
const ANSWER_WITHIN: i64 = 5 * 60;

/// The address that passkeys are bound to: a passkey made for one site answers no other.
#[derive(Debug, Clone)]
pub struct Party {
    webauthn: Arc<Webauthn>,
    host: String,
}

impl Party {
    /// The party of an address such as `https://ombudsman.example`. On `localhost` any port will do.
    ///
    /// # Errors
    /// The address cannot be one of passkeys; the text says why and what to give.
    pub fn of(origin: &str) -> std::result::Result<Self, String> {
        let wrong = |why: &str| format!("{origin}: {why}; give the address people see, like https://ombudsman.example");
        let url = Url::parse(origin).map_err(|cause| wrong(&cause.to_string()))?;
        let host = url.domain().ok_or_else(|| wrong("passkeys need a name, not a number"))?.to_owned();
        if url.scheme() != "https" && host != "localhost" {
            return Err(wrong("passkeys need https"));
        }
        let builder = WebauthnBuilder::new(&host, &url).map_err(|cause| wrong(&cause.to_string()))?;
        let webauthn = builder.allow_any_port(host == "localhost").rp_name(&host).build();
        Ok(Self { webauthn: Arc::new(webauthn.map_err(|cause| wrong(&cause.to_string()))?), host })
    }

    /// Whether a request to this host (with or without a port) is one to this party.
    pub fn is_at(&self, host: &str) -> bool {
        host.rsplit_once(':').map_or(host, |(name, _)| name).eq_ignore_ascii_case(&self.host)
    }
}

/// A passkey as its owner sees it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Listed {
    /// Which one.
    pub id: PasskeyId,
    /// What its owner calls it.
    pub name: String,
    /// Since when.
    pub added_at: Timestamp,
    /// When it last answered.
    pub used_at: Option<Timestamp>,
}

/// What waits for an answer.
#[derive(Serialize, Deserialize)]
enum Waiting {
    /// A new passkey.
    Adding(PasskeyRegistration),
    /// A proof by one of those there are.
    Asking(PasskeyAuthentication),
}

#[derive(Serialize, Deserialize)]
struct Challenge {
    since: Timestamp,
    waiting: Waiting,
}

/// A person in a session, full or halfway.
#[derive(Debug, Clone, Copy)]
pub struct Seat<'a> {
    /// The keys of the node.
    pub vault: &'a Vault,
    /// Time and randomness for sealing; the challenge's own is the library's.
    pub world: &'a World,
    /// The address.
    pub party: &'a Party,
    /// The session.
    pub session: SessionId,
    /// Whose it is.
    pub person: PersonId,
}

/// A person's passkeys, oldest first.
pub async fn list(tx: &mut ReadTx, person: PersonId) -> Result<Vec<Listed>> {
    let rows = store::passkeys(tx, person).await?;
    let listed = |row: PasskeyRow| Listed { id: row.id, name: row.name, added_at: row.added_at, used_at: row.used_at };
    Ok(rows.into_iter().map(listed).collect())
}

/// Takes one away. Returns whether it was there.
pub async fn remove(tx: &mut WriteTx, person: PersonId, id: PasskeyId) -> Result<bool> {
    store::remove_passkey(tx, id, person).await
}

/// Takes all of a person's away, as when an administrator resets their second factor.
pub async fn remove_all(tx: &mut WriteTx, person: PersonId) -> Result<()> {
    store::remove_passkeys(tx, person).await
}

impl Seat<'_> {
    fn challenge_context(&self) -> Vec<u8> {
        pack("arasha passkey challenge", &[self.session.bytes(), self.person.bytes()])
    }

    fn credential_context(&self, id: PasskeyId) -> Vec<u8> {
        pack("arasha passkey", &[self.person.bytes(), id.bytes()])
    }

    async fn wait(&self, tx: &mut WriteTx, waiting: Waiting) -> Result<()> {
        let challenge = Challenge { since: self.world.now(), waiting };
        let plain = serde_json::to_vec(&challenge).map_err(Error::internal)?;
        let sealed = self.vault.node().seal(&self.challenge_context(), &plain, &mut self.world.rng());
        store::set_challenge(tx, self.session, Some(&sealed)).await
    }

    /// What waits, if it is not too old; it waits no more.
    async fn waited(&self, tx: &mut WriteTx) -> Result<Option<Waiting>> {
        let Some(sealed) = store::take_challenge(tx, self.session).await? else { return Ok(None) };
        let Ok(plain) = self.vault.node().open(&self.challenge_context(), &sealed) else { return Ok(None) };
        let challenge: Challenge = serde_json::from_slice(plain.expose()).map_err(Error::internal)?;
        let is_fresh = self.world.now().seconds_since(challenge.since) < ANSWER_WITHIN;
        Ok(is_fresh.then_some(challenge.waiting))
    }

    /// The person's passkeys that are what this node sealed for them.
    async fn own(&self, tx: &mut ReadTx) -> Result<Vec<(PasskeyId, Passkey)>> {
        let mut own = vec![];
        for row in store::passkeys(tx, self.person).await? {
            match self.vault.node().open(&self.credential_context(row.id), &row.credential) {
                Ok(plain) => own.push((row.id, serde_json::from_slice(plain.expose()).map_err(Error::internal)?)),
                Err(cause) => {
                    tracing::warn!(passkey = %row.id, %cause, "a passkey was tampered with; it counts as none");
                }
            }
        }
        Ok(own)
    }

    fn sealed(&self, id: PasskeyId, passkey: &Passkey) -> Result<Vec<u8>> {
        let plain = serde_json::to_vec(passkey).map_err(Error::internal)?;
        Ok(self.vault.node().seal(&self.credential_context(id), &plain, &mut self.world.rng()))
    }

    /// Begins adding a passkey: gives the options for `navigator.credentials.create` as JSON.
    pub async fn begin_adding(&self, tx: &mut WriteTx, account: &str, name: &str) -> Result<String> {
        let known = self.own(tx).await?.iter().map(|(_, passkey)| passkey.cred_id().clone()).collect();
        let begun = self.party.webauthn.start_passkey_registration(self.person.0, account, name, Some(known));
        let (options, state) = begun.map_err(Error::internal)?;
        self.wait(tx, Waiting::Adding(state)).await?;
        serde_json::to_string(&options).map_err(Error::internal)
    }

    /// Adds the passkey a device made. Returns whether the answer was true.
    pub async fn add(&self, tx: &mut WriteTx, name: &str, answer: &str) -> Result<bool> {
        let Some(Waiting::Adding(state)) = self.waited(tx).await? else { return Ok(false) };
        let Ok(answer) = serde_json::from_str::<RegisterPublicKeyCredential>(answer) else { return Ok(false) };
        let Ok(passkey) = self.party.webauthn.finish_passkey_registration(&answer, &state) else { return Ok(false) };
        let id = PasskeyId::new(self.world);
        let credential = self.sealed(id, &passkey)?;
        let row = PasskeyRow { id, name: name.to_owned(), credential, added_at: self.world.now(), used_at: None };
        store::add_passkey(tx, self.person, &row).await?;
        Ok(true)
    }

    /// Asks for a proof by one of the person's passkeys: gives the options for `navigator.credentials.get` as JSON, or
    /// nothing if there is no passkey.
    pub async fn ask(&self, tx: &mut WriteTx) -> Result<Option<String>> {
        let own: Vec<Passkey> = self.own(tx).await?.into_iter().map(|(_, passkey)| passkey).collect();
        if own.is_empty() {
            return Ok(None);
        }
        let asked = self.party.webauthn.start_passkey_authentication(&own).map_err(Error::internal)?;
        self.wait(tx, Waiting::Asking(asked.1)).await?;
        serde_json::to_string(&asked.0).map(Some).map_err(Error::internal)
    }

    /// Whether the answer is a true proof by one of the person's passkeys.
    pub async fn check(&self, tx: &mut WriteTx, answer: &str) -> Result<bool> {
        let Some(Waiting::Asking(state)) = self.waited(tx).await? else { return Ok(false) };
        let Ok(answer) = serde_json::from_str::<PublicKeyCredential>(answer) else { return Ok(false) };
        let Ok(proved) = self.party.webauthn.finish_passkey_authentication(&answer, &state) else { return Ok(false) };
        let own = self.own(tx).await?;
        let Some((id, mut passkey)) = own.into_iter().find(|(_, passkey)| passkey.cred_id() == proved.cred_id()) else {
            return Ok(false);
        };
        passkey.update_credential(&proved);
        store::used_passkey(tx, id, &self.sealed(id, &passkey)?, self.world.now()).await?;
        Ok(true)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn passkeys_need_a_name_and_https() {
        let party = Party::of("https://ombudsman.example").unwrap();
        assert!(party.is_at("ombudsman.example") && party.is_at("Ombudsman.example:443"));
        assert!(!party.is_at("ombudsman.example.org") && !party.is_at("127.0.0.1:8080"));
        assert!(Party::of("http://localhost:8080").unwrap().is_at("localhost:9999"));
        for wrong in ["http://127.0.0.1:8080", "http://ombudsman.example", "ombudsman", ""] {
            let said = Party::of(wrong).unwrap_err();
            assert!(said.contains("https://ombudsman.example"), "{said}");
        }
    }
}
