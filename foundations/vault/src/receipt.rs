//! What a complainant keeps: twelve words in their language.
//!
//! Each word is one of 1,024 and stands for ten bits: 32 bits find the case, 80 are secret, 8 check for slips of the
//! pen. The keys come from the secret by HKDF with the case as salt, so that a stolen database lets nobody try one
//! guess against many cases. There is no slow password hash: people do not choose these words, and 80 random bits
//! leave nothing to slow down.

use crate::keylog::{Certified, Kind};
use crate::primitive::{derive, hash, pack, random, same};
use crate::{Author, KeyId, KeyRing, Result, Vault, seal, store};
use base::{Lang, Rng, RootId, World, fold};
use db::ReadTx;
use ed25519_dalek::SigningKey;
use std::collections::{BTreeSet, HashMap};
use std::fmt;
use std::sync::LazyLock;
use zeroize::{Zeroize, Zeroizing};

/// Words of a receipt.
pub const WORDS: usize = 12;
const LOOKUP: usize = 4;
const SECRET: usize = 10;
const BYTES: usize = LOOKUP + SECRET + 1;
/// Readings of mistyped words tried before we ask the person to look again.
const READINGS: usize = 1_000;

/// The words of one language, in the order of their numbers.
struct List {
    lang: Lang,
    words: Vec<&'static str>,
    /// By the word as it is compared.
    numbers: HashMap<String, u16>,
}

impl List {
    fn new(lang: Lang, text: &'static str) -> Self {
        let words: Vec<&str> = text.lines().map(str::trim).filter(|word| !word.is_empty()).collect();
        let numbers = (0..).zip(&words).map(|(number, word)| (fold(word), number)).collect();
        Self { lang, words, numbers }
    }

    /// The numbers of the words that one slip makes of the typed one.
    fn near(&self, typed: &str) -> Vec<u16> {
        let typed: Vec<char> = typed.chars().collect();
        let near = self.numbers.iter().filter(|(word, _)| one_slip(&typed, &word.chars().collect::<Vec<_>>()));
        near.map(|(_, number)| *number).collect()
    }
}

static LISTS: LazyLock<[List; 3]> = LazyLock::new(|| {
    [
        List::new(Lang::Kk, include_str!("../words/kk.txt")),
        List::new(Lang::Ru, include_str!("../words/ru.txt")),
        List::new(Lang::En, include_str!("../words/en.txt")),
    ]
});

/// Whether one letter changed, left out, put in, or swapped with its neighbour turns one word into the other.
fn one_slip(a: &[char], b: &[char]) -> bool {
    let (short, long) = if a.len() <= b.len() { (a, b) } else { (b, a) };
    let start = short.iter().zip(long).take_while(|(x, y)| x == y).count();
    let (Some(short), Some(long)) = (short.get(start..), long.get(start..)) else { return false };
    let end = short.iter().rev().zip(long.iter().rev()).take_while(|(x, y)| x == y).count();
    match (short.get(..short.len() - end), long.get(..long.len() - end)) {
        (Some([] | [_]), Some([_])) => true,
        (Some([a, b]), Some([c, d])) => a == d && b == c,
        _ => false,
    }
}

/// What a person typed is not a receipt.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum NoReceipt {
    /// Another number of words than twelve.
    #[error("{0} words were given; a receipt has twelve")]
    Count(usize),
    /// A word that stands in no receipt.
    #[error("the word {place}, `{word}`, stands in no receipt; near it: {near:?}")]
    Unknown {
        /// Its place, from 1.
        place: usize,
        /// As it was typed.
        word: String,
        /// Words it may have been meant to be; the person looks at their paper.
        near: Vec<&'static str>,
    },
    /// All words are known, but together they are no receipt: one is wrong, or the order is.
    #[error("these words are no receipt: one of them is wrong, or their order")]
    Checksum,
}

/// A receipt. Wiped when dropped; prints nothing.
#[derive(Clone, PartialEq, Eq)]
pub struct Receipt {
    lang: Lang,
    bytes: [u8; BYTES],
}

impl Receipt {
    /// A new one.
    pub fn new(lang: Lang, rng: &mut Rng) -> Self {
        let mut bytes = random::<BYTES>(rng);
        bytes[BYTES - 1] = checksum(&bytes);
        Self { lang, bytes }
    }

    /// Its words, in its language.
    pub fn words(&self) -> Vec<&'static str> {
        let Some(list) = LISTS.iter().find(|list| list.lang == self.lang) else { return Vec::new() };
        numbers(&self.bytes).iter().filter_map(|number| list.words.get(usize::from(*number)).copied()).collect()
    }

    /// The language of its words.
    pub fn lang(&self) -> Lang {
        self.lang
    }

    /// Reads what a person typed: any of the three languages, any case, with or without numbers, commas and line
    /// breaks, Kazakh letters or their Russian neighbours. A slip in a word is mended when exactly one reading checks.
    pub fn read(typed: &str) -> Result<Self, NoReceipt> {
        let typed: Vec<String> =
            typed.split(|c: char| !c.is_alphabetic()).filter(|word| !word.is_empty()).map(fold).collect();
        if typed.len() != WORDS {
            return Err(NoReceipt::Count(typed.len()));
        }
        let known = |list: &&List| typed.iter().filter(|word| list.numbers.contains_key(*word)).count();
        let Some(list) = LISTS.iter().max_by_key(known) else { return Err(NoReceipt::Checksum) };
        let readings: Vec<Vec<u16>> = typed
            .iter()
            .map(|word| list.numbers.get(word).map_or_else(|| list.near(word), |number| vec![*number]))
            .collect();
        let unknown = typed.iter().zip(&readings).enumerate().find(|(_, (word, _))| !list.numbers.contains_key(*word));
        let unknown = unknown.map(|(place, (word, near))| NoReceipt::Unknown {
            place: place + 1,
            word: word.clone(),
            near: near.iter().filter_map(|number| list.words.get(usize::from(*number)).copied()).collect(),
        });
        let count = readings.iter().map(Vec::len).try_fold(1, usize::checked_mul);
        let found = if count.is_some_and(|n| n <= READINGS) { read_all(&readings) } else { BTreeSet::new() };
        match (Vec::from_iter(found).as_slice(), unknown) {
            ([bytes], _) => Ok(Self { lang: list.lang, bytes: *bytes }),
            (_, Some(unknown)) => Err(unknown),
            (_, None) => Err(NoReceipt::Checksum),
        }
    }

    /// What finds the case: 32 random bits. Two receipts may share them; the secret tells them apart.
    pub(crate) fn lookup(&self) -> i64 {
        self.bytes.first_chunk::<LOOKUP>().map_or(0, |bits| i64::from(u32::from_be_bytes(*bits)))
    }

    /// The keys it gives within a case.
    pub(crate) fn keys(&self, vault: &Vault, root: RootId) -> ReceiptKeys {
        let salt = pack("arasha receipt 1", &[vault.institution().bytes(), root.bytes()]);
        let secret = self.bytes.get(LOOKUP..LOOKUP + SECRET).unwrap_or_default();
        let sealing = Zeroizing::new(derive(secret, &salt, "arasha receipt sealing"));
        let signing = Zeroizing::new(derive(secret, &salt, "arasha receipt author"));
        let (sealing, public) = seal::Private::derived(&sealing);
        ReceiptKeys { root, sealing, public, signing: SigningKey::from_bytes(&signing) }
    }
}

/// Every combination of readings that checks.
fn read_all(readings: &[Vec<u16>]) -> BTreeSet<[u8; BYTES]> {
    let mut partial: Vec<Vec<u16>> = vec![Vec::new()];
    for choices in readings {
        partial = partial.iter().flat_map(|done| choices.iter().map(|c| [done.as_slice(), &[*c]].concat())).collect();
    }
    partial.iter().map(|numbers| bytes(numbers)).filter(|b| b[BYTES - 1] == checksum(b)).collect()
}

fn checksum(bytes: &[u8; BYTES]) -> u8 {
    hash(&pack("arasha receipt checksum 1", &[&bytes[..BYTES - 1]]))[0]
}

/// Twelve numbers of ten bits, most significant first.
fn numbers(bytes: &[u8; BYTES]) -> Vec<u16> {
    let bits = bytes.iter().fold(0u128, |bits, byte| bits << 8 | u128::from(*byte));
    (0..WORDS).rev().map(|place| u16::try_from(bits >> (place * 10) & 0x3ff).unwrap_or(0)).collect()
}

fn bytes(numbers: &[u16]) -> [u8; BYTES] {
    let bits = numbers.iter().fold(0u128, |bits, number| bits << 10 | u128::from(*number));
    let mut bytes = [0; BYTES];
    bytes.copy_from_slice(&bits.to_be_bytes()[16 - BYTES..]);
    bytes
}

impl Drop for Receipt {
    fn drop(&mut self) {
        self.bytes.zeroize();
    }
}

impl fmt::Debug for Receipt {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Receipt(…)")
    }
}

/// The keys a receipt gives within its case.
pub(crate) struct ReceiptKeys {
    root: RootId,
    sealing: seal::Private,
    public: [u8; 32],
    signing: SigningKey,
}

impl ReceiptKeys {
    /// The public halves, to be certified.
    pub(crate) fn certify(&self, world: &World, lookup: i64) -> Certified {
        Certified {
            id: KeyId::new(world),
            kind: Kind::Receipt,
            owner: self.root.0,
            epoch: 1,
            sealing: vec![self.public],
            verifying: Some(self.signing.verifying_key().to_bytes()),
            lookup: Some(lookup),
            made_at: world.now(),
        }
    }

    pub(crate) fn author(&self, key: KeyId) -> Author {
        Author { key, signing: self.signing.clone() }
    }
}

impl Vault {
    /// The case a receipt belongs to and the ring it gives; `None` for every receipt that opens none, whether nothing
    /// is found by it or its secret is wrong, after the same work.
    pub async fn open_receipt(&self, tx: &mut ReadTx, receipt: &Receipt) -> Result<Option<(RootId, KeyRing)>> {
        let rows = store::receipts(tx, receipt.lookup()).await?;
        // With nothing found, one derivation is done and compared all the same.
        let roots = rows.iter().map(|row| (row.chain, Some(row)));
        let nobody = rows.is_empty().then_some((self.institution().0, None));
        for (root, row) in roots.chain(nobody) {
            let keys = receipt.keys(self, RootId(root));
            let fits = same(&keys.public, row.map_or(&[0; 32], |row| row.sealing.as_slice()));
            if let (true, Some(row)) = (fits, row) {
                let key = self.certified(row)?;
                let mut ring = KeyRing::of(keys.author(key.id));
                ring.hold(key.id, root, keys.sealing);
                return Ok(Some((RootId(root), ring)));
            }
        }
        Ok(None)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn each_language_has_1024_words_that_no_single_slip_confuses() {
        for list in LISTS.iter() {
            assert_eq!((list.words.len(), list.numbers.len()), (1024, 1024), "{:?}", list.lang);
            for word in list.numbers.keys() {
                assert_eq!(
                    list.near(word),
                    Vec::<u16>::new(),
                    "{word} in {:?} is one slip from another word",
                    list.lang
                );
            }
        }
    }

    #[test]
    fn a_slip_is_one_letter() {
        let slip = |a: &str, b: &str| one_slip(&a.chars().collect::<Vec<_>>(), &b.chars().collect::<Vec<_>>());
        for (a, b) in [("сулу", "суло"), ("сулу", "слу"), ("слу", "сулу"), ("сулу", "суул"), ("сулу", "сулуу")]
        {
            assert!(slip(a, b), "{a} {b}");
        }
        for (a, b) in [("сулу", "сл"), ("сулу", "лусу"), ("сулу", "сама"), ("сулу", "суло о")]
        {
            assert!(!slip(a, b), "{a} {b}");
        }
    }

    proptest! {
        #[test]
        fn bits_and_numbers_are_one(bits: [u8; BYTES]) {
            prop_assert_eq!(numbers(&bits).len(), WORDS);
            prop_assert_eq!(bytes(&numbers(&bits)), bits);
        }
    }
}
