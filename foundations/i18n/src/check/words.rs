//! What the words of a text tell about it.

use super::Fault;

fn is_latin(c: char) -> bool {
    c.is_alphabetic() && (c.is_ascii() || ('\u{c0}'..='\u{24f}').contains(&c))
}

fn is_cyrillic(c: char) -> bool {
    ('\u{400}'..='\u{52f}').contains(&c)
}

/// Words of letters that mix the two scripts, such as a Latin `i` for the Kazakh «і».
pub(super) fn mixed_letters(words: &str) -> impl Iterator<Item = Fault> {
    words
        .split(|c: char| !c.is_alphanumeric())
        .filter(|word| word.chars().any(is_latin) && word.chars().any(is_cyrillic))
        .map(|word| Fault::MixedLetters(word.to_owned()))
}

/// English words, which are in small letters; names, abbreviations, addresses and file names are not.
pub(super) fn english(words: &str) -> impl Iterator<Item = Fault> {
    words
        .split_whitespace()
        .map(|word| word.trim_matches(|c: char| !c.is_alphanumeric() && !matches!(c, '/' | '.' | '@')))
        .map(|word| word.trim_end_matches('.'))
        .filter(|word| !word.contains(['/', '.', '@']))
        .flat_map(|word| word.split(|c: char| !c.is_alphanumeric()))
        .filter(|word| word.len() > 1 && word.chars().all(|c| c.is_ascii_lowercase()))
        .map(|word| Fault::English(word.to_owned()))
}

/// Whether two languages say the same in more than one word.
pub(super) fn same(a: &str, b: &str) -> bool {
    let words = |s: &str| -> Vec<String> {
        s.split_whitespace().filter(|w| w.chars().any(char::is_alphabetic)).map(str::to_owned).collect()
    };
    let a = words(a);
    a.len() > 1 && a == words(b)
}

/// Whether a key matches a pattern in which `*` stands for one character or more.
pub(super) fn matches(pattern: &str, key: &str) -> bool {
    match pattern.split_once('*') {
        None => pattern == key,
        Some((head, tail)) => key.strip_prefix(head).is_some_and(|rest| {
            rest.char_indices()
                .skip(1)
                .map(|(i, _)| i)
                .chain([rest.len()])
                .any(|i| i > 0 && rest.get(i..).is_some_and(|rest| matches(tail, rest)))
        }),
    }
}
