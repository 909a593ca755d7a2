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
    /// A new one, and its public half.
    pub(crate) fn new(rng: &mut Rng) -> (Self, [u8; 32]) {
        let (private, public) = Kem::gen_keypair_with_rng(rng);
        (Self(private.to_bytes().into()), public.to_bytes().into())
    }

    /// `DeriveKeyPair` of RFC 9180.
    pub(crate) fn derived(material: &[u8; 32]) -> (Self, [u8; 32]) {
        let (private, public) = Kem::derive_keypair(material);
        (Self(private.to_bytes().into()), public.to_bytes().into())
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

#[cfg(test)]
mod tests {
    use super::*;
    use base::{Timestamp, World};
    use data_encoding::HEXLOWER;

    /// RFC 9180, appendix A.2.1, encryption with sequence number 0.
    #[test]
    fn hpke_agrees_with_rfc_9180() {
        let hex = |s: &str| HEXLOWER.decode(s.as_bytes()).unwrap();
        let private =
            Private::from_slice(&hex("8057991eef8f1f1af18f4a9491d16a1ce333f695d4db8e38da75975c4478e0fb")).unwrap();
        assert_eq!(private.public().to_vec(), hex("4310ee97d88cc1f088a5576c77ab0cf5c3ac797f3d95139c6c84b5429c59662a"));
        let encapsulated = hex("1afa08d3dec047a643885163f1180476fa7ddb54c6a8029ea33f95796bf2ac4a");
        let text = hex("1c5250d8034ec2b784ba2cfd69dbdb8af406cfe3ff938e131f0def8c8b60b4db21993c62ce81883d2dd1b51a28");
        let sealed = [HEADER.as_slice(), &encapsulated, &text].concat();
        let plain = private.open("Ode on a Grecian Urn", b"Count-0", &sealed).unwrap();
        assert_eq!(plain.as_slice(), b"Beauty is truth, truth beauty");
    }

    #[test]
    fn another_version_suite_purpose_or_key_does_not_open() {
        let mut rng = World::fixed(Timestamp::from_micros(0), 1).rng();
        let (private, public) = Private::new(&mut rng);
        assert_eq!(private.public(), public);
        let sealed = to(&public, "p", b"a", b"text", &mut rng).unwrap();
        assert_eq!(private.open("p", b"a", &sealed).unwrap().as_slice(), b"text");
        assert!(private.open("q", b"a", &sealed).is_err() && private.open("p", b"b", &sealed).is_err());
        assert!(Private::new(&mut rng).0.open("p", b"a", &sealed).is_err());
        for at in 0..sealed.len() {
            let mut changed = sealed.clone();
            changed[at] ^= 1;
            // The encapsulated key's last bit is not part of the point; it is bound by the key schedule.
            assert!(private.open("p", b"a", &changed).is_err(), "byte {at}");
        }
    }
}
