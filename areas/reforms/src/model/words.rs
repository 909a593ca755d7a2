//! Words as search knows them: folded, stemmed, without those that stand in every text. Pure.

use base::fold;
use rust_stemmers::{Algorithm, Stemmer};
use std::collections::HashMap;
use std::fmt;

/// Words that say nothing about a text. Negation is among them: whoever searches by it means an operator.
const COMMON: &[&str] = &[
    "a",
    "about",
    "all",
    "also",
    "an",
    "and",
    "any",
    "are",
    "as",
    "at",
    "be",
    "been",
    "by",
    "for",
    "from",
    "has",
    "have",
    "in",
    "including",
    "into",
    "is",
    "it",
    "its",
    "no",
    "not",
    "of",
    "on",
    "or",
    "other",
    "particular",
    "such",
    "that",
    "the",
    "their",
    "them",
    "these",
    "they",
    "this",
    "those",
    "through",
    "to",
    "was",
    "well",
    "were",
    "which",
    "with",
    "в",
    "во",
    "для",
    "до",
    "же",
    "за",
    "и",
    "из",
    "или",
    "их",
    "к",
    "как",
    "на",
    "не",
    "о",
    "об",
    "от",
    "по",
    "при",
    "с",
    "со",
    "также",
    "то",
    "что",
    "жане",
    "немесе",
    "емес",
    "мен",
    "пен",
    "бен",
    "ушин",
    "туралы",
    "бойынша",
    "осы",
];

/// English plurals that no rule of endings brings back.
const PLURALS: &[(&str, &str)] = &[("women", "woman"), ("men", "man"), ("children", "child"), ("persons", "person")];

/// Kazakh endings, folded, longest first: plural, possession, cases. They follow each other, so they are taken off one
/// by one while a stem of four letters is left. No word list is needed, and a word is cut alike in texts and in queries.
const ENDINGS: &[&str] = &[
    "нын", "нин", "дын", "дин", "тын", "тин", "нан", "нен", "дан", "ден", "тан", "тен", "лар", "лер", "дар", "дер",
    "тар", "тер", "мыз", "миз", "ныз", "низ", "га", "ге", "ка", "ке", "на", "не", "да", "де", "та", "те", "ны", "ни",
    "ды", "ди", "ты", "ти", "мен", "бен", "пен", "сы", "си", "ы", "и", "н",
];
/// Letters of a Kazakh stem that are left at least.
const SHORTEST: usize = 4;
/// Longer words are cut: nobody tells them apart by what follows.
const LONGEST: usize = 40;

/// Turns words into what they are found by, and remembers what it has seen: a text repeats the words of others.
pub struct Words {
    english: Stemmer,
    russian: Stemmer,
    seen: HashMap<String, Vec<String>>,
}

impl fmt::Debug for Words {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Words")
    }
}

impl Default for Words {
    fn default() -> Self {
        let stemmer = Stemmer::create;
        Self { english: stemmer(Algorithm::English), russian: stemmer(Algorithm::Russian), seen: HashMap::new() }
    }
}

/// So many different words are remembered.
const REMEMBERED: usize = 200_000;

impl Words {
    /// The stems of a text's words, sorted, each once.
    pub fn of(&mut self, text: &str) -> Vec<String> {
        let mut stems = vec![];
        for word in split(text) {
            if let Some(known) = self.seen.get(word) {
                stems.extend_from_slice(known);
                continue;
            }
            let found = self.stems(word);
            stems.extend_from_slice(&found);
            if self.seen.len() >= REMEMBERED {
                self.seen.clear();
            }
            self.seen.insert(word.to_owned(), found);
        }
        stems.sort_unstable();
        stems.dedup();
        stems
    }

    /// What one word is found by: nothing if it is too common. A Cyrillic word is cut as Russian and as Kazakh, since one
    /// typed on a Russian keyboard does not show which it is.
    pub fn stems(&self, word: &str) -> Vec<String> {
        let folded: String = fold(word).chars().take(LONGEST).collect();
        let is_number = folded.chars().all(|c| c.is_ascii_digit());
        if COMMON.contains(&folded.as_str()) || (folded.chars().count() < 2 && !is_number) {
            return vec![];
        }
        if let Some((_, one)) = PLURALS.iter().find(|(many, _)| *many == folded) {
            return vec![(*one).to_owned()];
        }
        if folded.is_ascii() {
            return vec![self.english.stem(&folded).into_owned()];
        }
        let (russian, kazakh) = (self.russian.stem(&folded).into_owned(), kazakh(&folded).to_owned());
        if russian == kazakh { vec![russian] } else { vec![russian, kazakh] }
    }
}

/// The words of a text, as they stand.
pub fn split(text: &str) -> impl Iterator<Item = &str> {
    text.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty())
}

/// A folded Kazakh word without its endings.
fn kazakh(word: &str) -> &str {
    let mut stem = word;
    while let Some(shorter) = ENDINGS.iter().find_map(|ending| stem.strip_suffix(ending))
        && shorter.chars().count() >= SHORTEST
    {
        stem = shorter;
    }
    stem
}

/// How alike two sets of sorted stems are: what they share of what they have together, from 0 to 1.
pub fn likeness(a: &[String], b: &[String]) -> f64 {
    let shared = u32::try_from(a.iter().filter(|word| b.binary_search(word).is_ok()).count()).unwrap_or(u32::MAX);
    let all = u32::try_from(a.len() + b.len()).unwrap_or(u32::MAX).saturating_sub(shared);
    if all == 0 { 0.0 } else { f64::from(shared) / f64::from(all) }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn meet(a: &str, b: &str) -> bool {
        let words = Words::default();
        let (a, b) = (words.stems(a), words.stems(b));
        a.iter().any(|stem| b.contains(stem))
    }

    #[test]
    fn forms_of_a_word_meet_in_all_three_languages() {
        for (a, b) in [
            ("ratify", "ratified"),
            ("recommendations", "recommendation"),
            ("women", "woman"),
            ("рекомендации", "рекомендация"),
            ("құқығы", "кукыгы"),
            ("құқықтарының", "құқықтары"),
            ("балалардың", "балалар"),
            ("мекемелерде", "мекемелер"),
            ("ёлка", "елка"),
        ] {
            assert!(meet(a, b), "{a} {b}");
        }
        assert!(!meet("torture", "tortoise"));
        assert!(!meet("women", "womb"));
    }

    #[test]
    fn common_words_are_nothing_and_texts_give_each_stem_once() {
        let mut words = Words::default();
        assert!(words.of("The of and, в ЖӘНЕ — not!").is_empty());
        assert_eq!(
            words.of("Ratify, ratified; 16 women's rights: the right to rights"),
            ["16", "ratifi", "right", "woman"]
        );
        let (a, b) = (words.of("Ratify the Optional Protocol"), words.of("ratifying the Protocol"));
        assert!((likeness(&a, &b) - 2.0 / 3.0).abs() < 1e-9);
        assert!(likeness(&[], &[]).abs() < 1e-9);
    }

    proptest! {
        #[test]
        fn no_text_breaks_it_and_case_does_not_matter(text in "\\PC{0,120}") {
            let mut words = Words::default();
            let stems = words.of(&text);
            prop_assert!(stems.iter().all(|s| !s.is_empty()));
            prop_assert_eq!(stems, Words::default().of(&text));
        }

        #[test]
        fn a_kazakh_stem_is_a_beginning_that_is_long_enough(word in "[а-я]{1,20}") {
            let stem = kazakh(&word);
            prop_assert!(word.starts_with(stem));
            prop_assert!(stem.chars().count() >= SHORTEST.min(word.chars().count()));
        }
    }
}
