//! Sealing to a public key: HPKE (RFC 9180) in base mode with DHKEM(X25519, HKDF-SHA256), HKDF-SHA256 and
//! ChaCha20-Poly1305. Base mode says nothing about the sender, so authors sign apart (see `entries`).

use crate::{Tampered, What};
use base::{Error, Result, Rng};
use hpke::aead::ChaCha20Poly1305;
use hpke::kdf::HkdfSha256;
use hpke::kem::{Kem as _, X25519HkdfSha256 as Kem};
use hpke::{Deserializable, OpModeR, OpModeS, Serializable};
use zeroize::{Zeroize, Zeroizing};

/// Version 1, suite 1: the suite above. A later one (a hybrid with ML-KEM) gets the next number.
const HEADER: [u8; 2] = [1, 1];

/// The private half of an HPKE pair; wiped when dropped, prints nothing.
#[derive(Clone)]
pub(crate) struct Private([u8; 32]);

impl Private {
    pub(crate) fn new(rng: &mut Rng) -> Self {
        Self(Kem::gen_keypair_with_rng(rng).0.to_bytes().into())
    }

    /// `DeriveKeyPair` of RFC 9180 from key material of at least 32 bytes.
    pub(crate) fn derived(material: &[u8; 32]) -> Self {
        Self(Kem::derive_keypair(material).0.to_bytes().into())
    }

    pub(crate) fn from_slice(bytes: &[u8]) -> Option<Self> {
        bytes.try_into().ok().map(Self)
    }

    pub(crate) const fn bytes(&self) -> &[u8] {
        self.0.as_slice()
    }

    pub(crate) fn public(&self) -> [u8; 32] {
        <Kem as hpke::Kem>::PrivateKey::from_bytes(&self.0).map_or([0; 32], |key| Kem::sk_to_pk(&key).to_bytes().into())
    }

    /// Opens what [`to`] made for this key with the same purpose and associated data.
    pub(crate) fn open(&self, purpose: &str, aad: &[u8], sealed: &[u8]) -> Result<Zeroizing<Vec<u8>>, Tampered> {
        let opened = || {
            let sealed = sealed.strip_prefix(&HEADER)?;
            let (encapsulated, text) = sealed.split_first_chunk::<32>()?;
            let key = <Kem as hpke::Kem>::PrivateKey::from_bytes(&self.0).ok()?;
            let encapsulated = <Kem as hpke::Kem>::EncappedKey::from_bytes(encapsulated).ok()?;
            hpke::single_shot_open::<ChaCha20Poly1305, HkdfSha256, Kem>(
                &OpModeR::Base,
                &key,
                &encapsulated,
                purpose.as_bytes(),
                text,
                aad,
            )
            .ok()
        };
        opened().map(Zeroizing::new).ok_or(Tampered::new(What::Forged))
    }
}

impl Drop for Private {
    fn drop(&mut self) {
        self.0.zeroize();
    }
}

impl std::fmt::Debug for Private {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Private(…)")
    }
}

/// Seals to a public key: `version ‖ suite ‖ encapsulated key ‖ text ‖ tag`. `purpose` keeps kinds of records apart.
pub(crate) fn to(public: &[u8; 32], purpose: &str, aad: &[u8], plain: &[u8], rng: &mut Rng) -> Result<Vec<u8>> {
    let fault = |cause: hpke::HpkeError| Error::internal(cause.to_string());
    let public = <Kem as hpke::Kem>::PublicKey::from_bytes(public).map_err(fault)?;
    let (encapsulated, text) = hpke::single_shot_seal_with_rng::<ChaCha20Poly1305, HkdfSha256, Kem>(
        &OpModeS::Base,
        &public,
        purpose.as_bytes(),
        plain,
        aad,
        rng,
    )
    .map_err(fault)?;
    Ok([HEADER.as_slice(), encapsulated.to_bytes().as_slice(), &text].concat())
}
