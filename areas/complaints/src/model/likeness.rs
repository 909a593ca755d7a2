//! How like two stories are: by the beginnings of their words, whatever their case and ending.

use base::fold;
use std::collections::BTreeSet;

/// Letters of a word that count: endings differ, beginnings stay.
const STEM: usize = 4;
/// Shorter words say little.
const SHORTEST: usize = 4;

fn stems(text: &str) -> BTreeSet<String> {
    fold(text)
        .split(|c: char| !c.is_alphanumeric())
        .filter(|word| word.chars().count() >= SHORTEST)
        .map(|word| word.chars().take(STEM).collect())
        .collect()
}

/// The share of words that two stories have in common, in percent of all their words.
pub fn likeness(one: &str, other: &str) -> u32 {
    let (one, other) = (stems(one), stems(other));
    let common = one.intersection(&other).count();
    let all = one.len() + other.len() - common;
    u32::try_from(100 * common / all.max(1)).unwrap_or(0)
}

/// The SHA-256 of a file in hexadecimal digits, as letters are checked by.
pub fn hash_of(bytes: &[u8]) -> String {
    use sha2::{Digest, Sha256};
    data_encoding::HEXLOWER.encode(&Sha256::digest(bytes))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_same_matter_in_other_words_is_like_and_another_is_not() {
        let one = "Дәрігер екі апта бойы камераға келген жоқ, дәрі берілмеді.";
        let same = "Екі аптадан бері дәрігердің келмегеніне, дәрінің берілмегеніне шағымданамын.";
        let other = "Мектепке баламды қабылдамай қойды.";
        assert!(likeness(one, same) > 30, "{}", likeness(one, same));
        assert!(likeness(one, other) < 10);
        assert_eq!(likeness(one, one), 100);
        assert_eq!(likeness("", ""), 0);
    }

    #[test]
    fn russian_endings_do_not_matter() {
        let like = likeness("Пенсию задержали на четыре месяца", "Задержка пенсии за четвёртый месяц");
        assert!(like >= 40, "{like}");
    }
}
