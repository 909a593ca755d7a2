//! The recovery secret shared among trustees, k of n: fewer than k learn nothing, and a wrong share is known by itself.
//!
//! Feldman's verifiable secret sharing over ristretto255: with the shares go public commitments, against which each
//! share can be checked without the others. Replacing a trustee or refreshing makes a new sharing of the same secret;
//! the sheets of the old one still go together with each other, so they are collected and destroyed.

use crate::node::RecoverySecret;
use crate::primitive::{hash, pack, random, same};
use base::{Error, Mistake, Result, Rng, Secret};
use curve25519_dalek::ristretto::{CompressedRistretto, RistrettoPoint};
use curve25519_dalek::scalar::Scalar;
use data_encoding::BASE32_NOPAD;
use std::collections::BTreeSet;
use vsss_rs::{
    DefaultShare, FeldmanVerifierSet as _, IdentifierPrimeField, ReadableShareSet as _, ValueGroup, feldman,
};
use zeroize::{Zeroize as _, Zeroizing};

type Part = DefaultShare<IdentifierPrimeField<Scalar>, IdentifierPrimeField<Scalar>>;
type Point = ValueGroup<RistrettoPoint>;

const SET: &str = "arasha trustees 1";
const CHECK: &str = "arasha share 1";
/// Trustees there may be; a ceremony with more is not held.
pub const MOST_TRUSTEES: u8 = 20;

/// A new secret number below the group's order.
pub(crate) fn number(rng: &mut Rng) -> Zeroizing<[u8; 32]> {
    let wide = Zeroizing::new(random::<64>(rng));
    let mut scalar = Scalar::from_bytes_mod_order_wide(&wide);
    let bytes = Zeroizing::new(scalar.to_bytes());
    scalar.zeroize();
    bytes
}

/// One trustee's share.
#[derive(Clone)]
pub struct Share {
    number: u8,
    set: [u8; 4],
    value: Zeroizing<[u8; 32]>,
}

impl std::fmt::Debug for Share {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Share({}, …)", self.number)
    }
}

impl Share {
    /// The trustee's number, from 1.
    pub const fn number(&self) -> u8 {
        self.number
    }

    /// Sixteen groups of four letters and digits: number, set, value and checksum.
    pub fn text(&self) -> Secret<String> {
        let text = Zeroizing::new(BASE32_NOPAD.encode(&self.bytes()));
        let letters: Zeroizing<Vec<char>> = Zeroizing::new(text.chars().collect());
        let groups: Vec<String> = letters.chunks(4).map(|group| group.iter().collect()).collect();
        Secret::new(groups.join(" "))
    }

    fn bytes(&self) -> Zeroizing<Vec<u8>> {
        let said = [&[self.number], self.set.as_slice(), self.value.as_slice()].concat();
        let check = hash(&pack(CHECK, &[&said]));
        let mut bytes = Zeroizing::new(said);
        bytes.extend(check.iter().take(3));
        bytes
    }

    /// Reads what is on a sheet; spaces, hyphens and the case of letters do not matter.
    ///
    /// # Errors
    /// A mistake of the field `share`: too short or long, a letter that is none of ours, or a checksum that does
    /// not fit.
    pub fn read(text: &str) -> Result<Self> {
        let letters: Zeroizing<String> =
            Zeroizing::new(text.chars().filter(|c| c.is_alphanumeric()).flat_map(char::to_uppercase).collect());
        // What a hand writes for what base 32 has.
        let letters = Zeroizing::new(letters.replace('0', "O").replace('1', "I").replace('8', "B"));
        let wrong = |text| Error::Invalid(vec![Mistake::new("share", text)]);
        if letters.chars().count() != 64 {
            return Err(Error::Invalid(vec![
                Mistake::new("share", "vault-share-length").with("n", letters.chars().count()),
            ]));
        }
        let bytes =
            BASE32_NOPAD.decode(letters.as_bytes()).map(Zeroizing::new).map_err(|_| wrong("vault-share-letters"))?;
        let read = || {
            let (number, rest) = bytes.split_first()?;
            let (set, rest) = rest.split_first_chunk()?;
            let (value, _) = rest.split_first_chunk()?;
            Some(Self { number: *number, set: *set, value: Zeroizing::new(*value) })
        };
        read().filter(|share| same(&share.bytes(), &bytes)).ok_or_else(|| wrong("vault-share-checksum"))
    }

    fn part(&self) -> Option<Part> {
        let value = Option::from(Scalar::from_canonical_bytes(*self.value))?;
        let identifier = IdentifierPrimeField(Scalar::from(self.number));
        Some(Part { identifier, value: IdentifierPrimeField(value) })
    }
}

/// What everybody may know of a sharing: how many shares it takes, and what checks each.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Commitments(Vec<[u8; 32]>);

impl Commitments {
    /// Shares it takes.
    pub fn threshold(&self) -> usize {
        self.0.len()
    }

    /// As they are kept: 32 bytes each.
    pub fn to_bytes(&self) -> Vec<u8> {
        self.0.concat()
    }

    /// Reads what was kept.
    pub fn from_bytes(bytes: &[u8]) -> Option<Self> {
        let (points, rest) = bytes.as_chunks::<32>();
        (rest.is_empty() && points.len() >= 2).then(|| Self(points.to_vec()))
    }

    /// The sharing's name, which stands on its sheets.
    fn set(&self) -> [u8; 4] {
        let [a, b, c, d, ..] = hash(&pack(SET, &[&self.to_bytes()]));
        [a, b, c, d]
    }

    /// The sharing's name as a person reads it.
    pub fn name(&self) -> String {
        data_encoding::HEXUPPER.encode(&self.set())
    }

    /// Whether a share is one of this sharing's and true.
    ///
    /// # Errors
    /// A mistake of the field `share`, with the trustee's number: of another sharing, or false.
    pub fn check(&self, share: &Share) -> Result<()> {
        let wrong = |text| Error::Invalid(vec![Mistake::new("share", text).with("n", share.number)]);
        if share.set != self.set() {
            return Err(wrong("vault-share-other-set"));
        }
        let true_share = || {
            let points = std::iter::once(Some(generator()))
                .chain(self.0.iter().map(|p| CompressedRistretto(*p).decompress().map(ValueGroup)));
            let points: Vec<Point> = points.collect::<Option<_>>()?;
            points.verify_share(&share.part()?).ok()
        };
        true_share().ok_or_else(|| wrong("vault-share-wrong"))
    }

    /// Puts shares together.
    ///
    /// # Errors
    /// Mistakes of the field `share`, one for each that is wrong; or too few.
    pub fn combine(&self, shares: &[Share]) -> Result<RecoverySecret> {
        let mut mistakes = vec![];
        for share in shares {
            if let Err(Error::Invalid(found)) = self.check(share) {
                mistakes.extend(found);
            }
        }
        let numbers: BTreeSet<u8> = shares.iter().map(|share| share.number).collect();
        if mistakes.is_empty() && numbers.len() < self.threshold() {
            mistakes
                .push(Mistake::new("share", "vault-shares-few").with("n", numbers.len()).with("of", self.threshold()));
        }
        if !mistakes.is_empty() {
            return Err(Error::Invalid(mistakes));
        }
        let mut parts: Vec<Part> = numbers
            .iter()
            .take(self.threshold())
            .filter_map(|number| shares.iter().find(|share| share.number == *number)?.part())
            .collect();
        let combined = parts.combine().map_err(|cause| Error::internal(cause.to_string()))?;
        for part in &mut parts {
            part.value.0.zeroize();
        }
        Ok(RecoverySecret::of(Zeroizing::new(combined.0.to_bytes())))
    }
}

/// The generator that commitments are made with.
const fn generator() -> Point {
    ValueGroup(curve25519_dalek::constants::RISTRETTO_BASEPOINT_POINT)
}

impl RecoverySecret {
    /// Shares the secret among `of` trustees so that any `threshold` of them can put it together.
    ///
    /// # Errors
    /// Mistakes of the fields `threshold` (at least two) and `trustees` (as many at least, twenty at most).
    pub fn share(&self, threshold: u8, of: u8, rng: &mut Rng) -> Result<(Commitments, Vec<Share>)> {
        let mut mistakes = vec![];
        if threshold < 2 {
            mistakes.push(Mistake::new("threshold", "vault-threshold-few"));
        }
        if of < threshold || of > MOST_TRUSTEES {
            mistakes.push(Mistake::new("trustees", "vault-trustees-number").with("most", MOST_TRUSTEES));
        }
        if !mistakes.is_empty() {
            return Err(Error::Invalid(mistakes));
        }
        let fault = |cause: vsss_rs::Error| Error::internal(cause.to_string());
        let number: Option<Scalar> = Scalar::from_canonical_bytes(*self.number).into();
        let mut number = number.ok_or_else(|| Error::mistake("recovery", "vault-recovery-secret-wrong"))?;
        let split = feldman::split_secret::<Part, Point>(
            threshold.into(),
            of.into(),
            &IdentifierPrimeField(number),
            Some(generator()),
            rng,
        );
        number.zeroize();
        let (parts, points) = split.map_err(fault)?;
        // The first is the generator.
        let commitments = Commitments(points.iter().skip(1).map(|point| point.0.compress().to_bytes()).collect());
        let set = commitments.set();
        let shares = (1..=of).zip(&parts).map(|(number, part)| Share {
            number,
            set,
            value: Zeroizing::new(part.value.0.to_bytes()),
        });
        let shares = shares.collect();
        Ok((commitments, shares))
    }

    /// Reads the secret from a file: its 32 bytes, or trustees' shares, a line each.
    ///
    /// # Errors
    /// A mistake of the field `share` or `recovery`: a share that is mistyped, too few, or another institution's.
    pub fn read(content: &[u8], vault: &crate::Vault) -> Result<Self> {
        let secret = if content.len() == 32 {
            Self::from_bytes(content)?
        } else {
            let text = std::str::from_utf8(content).map_err(|_| Error::mistake("share", "vault-share-letters"))?;
            let lines = text.lines().filter(|line| !line.trim().is_empty());
            let shares: Vec<Share> = lines.map(Share::read).collect::<Result<_>>()?;
            let mut parts: Vec<Part> = shares.iter().filter_map(Share::part).collect();
            let combined = parts.combine().map_err(|_| Error::mistake("share", "vault-recovery-secret-wrong"))?;
            for part in &mut parts {
                part.value.0.zeroize();
            }
            Self::of(Zeroizing::new(combined.0.to_bytes()))
        };
        if secret.is_of(vault) { Ok(secret) } else { Err(Error::mistake("recovery", "vault-recovery-secret-wrong")) }
    }

    /// Whether this is the secret whose public halves are pinned for an institution.
    pub fn is_of(&self, vault: &crate::Vault) -> bool {
        self.recovery.public() == vault.0.recovery
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use base::{Timestamp, World};
    use proptest::prelude::*;

    fn rng(seed: u64) -> super::Rng {
        World::fixed(Timestamp::from_micros(0), seed).rng()
    }

    /// Every choice of so many out of so many.
    fn choices(of: usize, take: usize) -> impl Iterator<Item = Vec<usize>> {
        (0..1u32 << of)
            .filter(move |bits| bits.count_ones() as usize == take)
            .map(move |bits| (0..of).filter(|i| bits >> i & 1 == 1).collect())
    }

    #[test]
    fn every_three_of_five_recover_and_no_two_do() {
        let mut rng = rng(1);
        let secret = RecoverySecret::of(number(&mut rng));
        let (commitments, shares) = secret.share(3, 5, &mut rng).unwrap();
        assert_eq!((commitments.threshold(), shares.len()), (3, 5));
        let some = |which: &[usize]| which.iter().map(|i| shares[*i].clone()).collect::<Vec<_>>();
        for three in choices(5, 3) {
            assert_eq!(commitments.combine(&some(&three)).unwrap().number, secret.number, "{three:?}");
        }
        assert_eq!(commitments.combine(&shares).unwrap().number, secret.number);
        for two in choices(5, 2) {
            assert!(commitments.combine(&some(&two)).is_err());
            // Even without our counting, what two shares interpolate to is another number.
            let parts: Vec<Part> = some(&two).iter().map(|s| s.part().unwrap()).collect();
            assert_ne!(parts.combine().unwrap().0.to_bytes(), *secret.number, "{two:?}");
        }
        let thrice = vec![shares[0].clone(), shares[0].clone(), shares[0].clone()];
        assert!(commitments.combine(&thrice).is_err());
    }

    #[test]
    fn a_wrong_share_is_named_and_so_is_one_of_another_set() {
        let mut rng = rng(2);
        let secret = RecoverySecret::of(number(&mut rng));
        let (commitments, mut shares) = secret.share(3, 5, &mut rng).unwrap();
        let (_, others) = secret.share(3, 5, &mut rng).unwrap();
        shares[1].value = others[1].value.clone();
        let named = |shares: &[Share]| match commitments.combine(shares) {
            Err(Error::Invalid(mistakes)) => mistakes.into_iter().map(|m| (m.text, m.args)).collect::<Vec<_>>(),
            _ => vec![],
        };
        let of = |text, n: &str| vec![(text, vec![("n", n.to_owned())])];
        assert_eq!(named(&shares[..3]), of("vault-share-wrong", "2"));
        shares[1] = others[1].clone();
        assert_eq!(named(&shares[..3]), of("vault-share-other-set", "2"));
    }

    proptest! {
        #[test]
        fn a_share_is_read_back_and_a_slip_of_the_pen_is_seen(seed: u64, at in 0usize..64, letter in 0u8..32) {
            let mut rng = rng(seed);
            let secret = RecoverySecret::of(number(&mut rng));
            let (commitments, shares) = secret.share(2, 3, &mut rng).unwrap();
            let text = shares[2].text();
            let read = Share::read(&text.expose().to_lowercase().replace(' ', "-")).unwrap();
            prop_assert!(commitments.check(&read).is_ok() && read.number() == 3);
            let mut letters: Vec<char> = text.expose().chars().filter(|c| *c != ' ').collect();
            let other = char::from(b"ABCDEFGHIJKLMNOPQRSTUVWXYZ234567"[usize::from(letter)]);
            let changed = letters[at] != other;
            letters[at] = other;
            let again = Share::read(&letters.iter().collect::<String>());
            prop_assert_eq!(again.is_err(), changed);
            letters.pop();
            prop_assert!(Share::read(&letters.iter().collect::<String>()).is_err());
        }
    }
}
