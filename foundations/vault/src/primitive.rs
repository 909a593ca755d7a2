//! The few primitives everything else is made of: HKDF, SHA-256, HMAC, and sealing under a key both sides have.

use crate::{Tampered, What};
use base::{Rng, Secret};
use chacha20poly1305::aead::inout::InOutBuf;
use chacha20poly1305::{AeadInOut, KeyInit, XChaCha20Poly1305};
use hmac::{Hmac, Mac};
use rand::Rng as _;
use sha2::{Digest, Sha256};
use subtle::ConstantTimeEq;
use zeroize::{Zeroize, Zeroizing};

/// The version byte of what [`seal_under`] makes: XChaCha20-Poly1305 over a padded text.
const VERSION: u8 = 1;
const NONCE: usize = 24;
const TAG: usize = 16;
/// No sealed text is shorter, so that "yes" and "no" weigh the same.
const SMALLEST: usize = 256;

/// HKDF-SHA256 (RFC 5869) with 32 bytes of output; `info` names the purpose.
pub fn derive(secret: &[u8], salt: &[u8], info: &str) -> [u8; 32] {
    let extracted = Zeroizing::new(mac(salt, secret));
    let expand = hmac(extracted.as_slice()).chain_update(info.as_bytes()).chain_update([1]);
    expand.finalize().into_bytes().into()
}

/// SHA-256.
pub fn hash(bytes: &[u8]) -> [u8; 32] {
    Sha256::digest(bytes).into()
}

/// HMAC-SHA256.
pub fn mac(key: &[u8], message: &[u8]) -> [u8; 32] {
    hmac(key).chain_update(message).finalize().into_bytes().into()
}

/// A key of any length becomes a block as RFC 2104 says, so that making the HMAC cannot fail.
fn hmac(key: &[u8]) -> Hmac<Sha256> {
    let mut block = Zeroizing::new([0; 64]);
    let hashed = Zeroizing::new(if key.len() > block.len() { hash(key).to_vec() } else { key.to_vec() });
    block.iter_mut().zip(hashed.iter()).for_each(|(b, k)| *b = *k);
    Hmac::new((&*block).into())
}

/// Whether two byte strings are equal, in a time that depends on their lengths alone.
pub fn same(a: &[u8], b: &[u8]) -> bool {
    a.ct_eq(b).into()
}

/// So many random bytes.
pub(crate) fn random<const N: usize>(rng: &mut Rng) -> [u8; N] {
    let mut bytes = [0; N];
    rng.fill_bytes(&mut bytes);
    bytes
}

/// Seals under a key that both sides have: `version ‖ nonce ‖ XChaCha20-Poly1305(padded text) ‖ tag`. `context` is
/// associated data: it names the place the text belongs to, and the same must be given to open it.
pub fn seal_under(key: &[u8; 32], context: &[u8], plain: &[u8], rng: &mut Rng) -> Vec<u8> {
    let nonce: [u8; NONCE] = random(rng);
    let mut text = pad(plain);
    // Fails only above 256 GiB, which no memory here holds; an empty blob would open for nobody.
    let tag = lock(key, &nonce, context, &mut text).unwrap_or_default();
    [&[VERSION], nonce.as_slice(), text.as_slice(), tag.as_slice()].concat()
}

/// Opens what [`seal_under`] made with the same key and context.
pub fn open_under(key: &[u8; 32], context: &[u8], sealed: &[u8]) -> Result<Secret<Vec<u8>>, Tampered> {
    let forged = || Tampered::new(What::Forged);
    let (version, rest) = sealed.split_first().ok_or_else(forged)?;
    let (nonce, rest) = rest.split_first_chunk().ok_or_else(forged)?;
    let (text, tag) = rest.split_last_chunk().ok_or_else(forged)?;
    let mut text = Zeroizing::new(text.to_vec());
    if *version != VERSION || !unlock(key, nonce, context, &mut text, tag) {
        return Err(forged());
    }
    unpad(&text).ok_or_else(forged)
}

pub(crate) fn lock(key: &[u8; 32], nonce: &[u8; NONCE], context: &[u8], text: &mut [u8]) -> Option<[u8; TAG]> {
    let cipher = XChaCha20Poly1305::new(key.into());
    cipher.encrypt_inout_detached(nonce.into(), context, InOutBuf::from(text)).ok().map(Into::into)
}

pub(crate) fn unlock(key: &[u8; 32], nonce: &[u8; NONCE], context: &[u8], text: &mut [u8], tag: &[u8; TAG]) -> bool {
    let cipher = XChaCha20Poly1305::new(key.into());
    cipher.decrypt_inout_detached(nonce.into(), context, InOutBuf::from(text), tag.into()).is_ok()
}

/// The size class a length falls into: Padmé (Nikitin and others, "Reducing Metadata Leakage from Encrypted Files and
/// Communication with PURBs", 2019) adds at most 12 % and leaves only O(log log) bits of the length to see.
pub(crate) const fn size_class(len: u64) -> u64 {
    if len < SMALLEST as u64 {
        return SMALLEST as u64;
    }
    let exponent = len.ilog2();
    let mask = (1u64 << (exponent - exponent.ilog2() - 1)) - 1;
    len.saturating_add(mask) & !mask
}

/// `length (u64) ‖ text ‖ zeros` up to the size class.
pub(crate) fn pad(plain: &[u8]) -> Zeroizing<Vec<u8>> {
    let len = plain.len() as u64;
    let class = usize::try_from(size_class(len.saturating_add(8))).unwrap_or(usize::MAX);
    let mut padded = Zeroizing::new(Vec::with_capacity(class));
    padded.extend_from_slice(&len.to_be_bytes());
    padded.extend_from_slice(plain);
    padded.resize(class, 0);
    padded
}

pub(crate) fn unpad(padded: &[u8]) -> Option<Secret<Vec<u8>>> {
    let (len, rest) = padded.split_first_chunk()?;
    rest.get(..usize::try_from(u64::from_be_bytes(*len)).ok()?).map(|plain| Secret::new(plain.to_vec()))
}

/// The canonical encoding of what is signed, hashed or bound as associated data: a domain and parts, each with its
/// length before it, so that no two lists of parts have the same bytes.
pub fn pack(domain: &str, parts: &[&[u8]]) -> Vec<u8> {
    let all = || std::iter::once(domain.as_bytes()).chain(parts.iter().copied());
    let mut packed = Vec::with_capacity(all().map(|p| p.len() + 4).sum());
    for part in all() {
        packed.extend_from_slice(&u32::try_from(part.len()).unwrap_or(u32::MAX).to_be_bytes());
        packed.extend_from_slice(part);
    }
    packed
}

/// The parts of what [`pack`] made for this domain; `None` for anything else.
pub fn unpack<'a>(domain: &str, mut packed: &'a [u8]) -> Option<Vec<&'a [u8]>> {
    let mut parts = Vec::new();
    while !packed.is_empty() {
        let (len, rest) = packed.split_first_chunk()?;
        let (part, rest) = rest.split_at_checked(usize::try_from(u32::from_be_bytes(*len)).ok()?)?;
        parts.push(part);
        packed = rest;
    }
    (!parts.is_empty() && parts.remove(0) == domain.as_bytes()).then_some(parts)
}

/// Seals what a person has typed but not yet sent, under a secret that only their cookie has: the database alone
/// cannot open a draft.
#[derive(Clone)]
pub struct DraftKey([u8; 32]);

impl DraftKey {
    /// The key of the draft that this cookie belongs to; `salt` is the draft's own.
    pub fn from_cookie(secret: &[u8], salt: &[u8]) -> Self {
        Self(derive(secret, salt, "arasha draft"))
    }

    /// Seals; `context` names the draft and its part.
    pub fn seal(&self, context: &[u8], plain: &[u8], rng: &mut Rng) -> Vec<u8> {
        seal_under(&self.0, context, plain, rng)
    }

    /// Opens.
    pub fn open(&self, context: &[u8], sealed: &[u8]) -> Result<Secret<Vec<u8>>, Tampered> {
        open_under(&self.0, context, sealed)
    }
}

impl Drop for DraftKey {
    fn drop(&mut self) {
        self.0.zeroize();
    }
}

impl std::fmt::Debug for DraftKey {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("DraftKey(…)")
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use base::{Rng, Timestamp, World};
    use data_encoding::HEXLOWER;
    use proptest::prelude::*;

    fn rng() -> Rng {
        World::fixed(Timestamp::from_micros(0), 7).rng()
    }

    /// RFC 5869, appendix A.1 and A.2 (first 32 bytes of output; `info` there is not text, so its HMAC is checked apart).
    #[test]
    fn hkdf_agrees_with_rfc_5869() {
        let prk = mac(&HEXLOWER.decode(b"000102030405060708090a0b0c").unwrap(), &[0x0b; 22]);
        assert_eq!(HEXLOWER.encode(&prk), "077709362c2e32df0ddc3f0dc47bba6390b6c73bb50f9c3122ec844ad7c2b3e5");
        let info = HEXLOWER.decode(b"f0f1f2f3f4f5f6f7f8f901").unwrap();
        let okm = mac(&prk, &info);
        assert_eq!(HEXLOWER.encode(&okm), "3cb25f25faacd57a90434f64d0362f2a2d2d0a90cf1a5a4c5db02d56ecc4c5bf");
        // A.3: no salt, no info.
        let okm = derive(&[0x0b; 22], &[], "");
        assert_eq!(HEXLOWER.encode(&okm), "8da4e775a563c18f715f802a063c5a31b8a11f5c5ee1879ec3454e5f3c738d2d");
    }

    /// RFC 4231, test case 6: a key longer than a block.
    #[test]
    fn hmac_agrees_with_rfc_4231() {
        let tag = mac(&[0xaa; 131], b"Test Using Larger Than Block-Size Key - Hash Key First");
        assert_eq!(HEXLOWER.encode(&tag), "60e431591ee0b67f0d8a26aacbf5b77f8e0bc6213728c5140546040f0ee37f54");
    }

    #[test]
    fn short_texts_weigh_the_same_and_long_ones_little_more() {
        let mut rng = rng();
        let mut size = |n: usize| seal_under(&[1; 32], b"", &vec![0; n], &mut rng).len();
        assert_eq!(size(0), size(200));
        assert_eq!(size(10_000), size(10_100));
        assert!(size_class(1_000_000) < 1_120_000);
    }

    proptest! {
        #[test]
        fn size_classes_hold_what_they_pad(len in 0u64..1 << 40) {
            let class = size_class(len);
            prop_assert!(class >= len && class <= len.max(256) * 112 / 100 && size_class(class) == class);
        }

        #[test]
        fn a_changed_byte_or_another_context_does_not_open(
            plain: Vec<u8>, at: prop::sample::Index, flip in 1u8.., context: [u8; 4], other: [u8; 4]
        ) {
            let key = [3; 32];
            let mut sealed = seal_under(&key, &context, &plain, &mut rng());
            let opened = open_under(&key, &context, &sealed).unwrap();
            prop_assert_eq!(opened.expose(), &plain);
            prop_assert!(context == other || open_under(&key, &other, &sealed).is_err());
            prop_assert!(open_under(&[4; 32], &context, &sealed).is_err());
            prop_assert!(open_under(&key, &context, &sealed[..at.index(sealed.len())]).is_err());
            let at = at.index(sealed.len());
            sealed[at] ^= flip;
            prop_assert!(open_under(&key, &context, &sealed).is_err());
        }

        #[test]
        fn packed_parts_come_apart_as_they_were(parts: Vec<Vec<u8>>, domain: String) {
            let parts: Vec<&[u8]> = parts.iter().map(Vec::as_slice).collect();
            let packed = pack(&domain, &parts);
            prop_assert_eq!(unpack(&domain, &packed), Some(parts));
            prop_assert_eq!(unpack(&format!("{domain}x"), &packed), None);
        }
    }
}
