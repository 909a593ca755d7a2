//! Folding of words for comparison: what is one word to a person is one text to the machine.

/// Lower case, with Kazakh letters folded to their Russian neighbours and `ё` to `е`
/// (ә а, ғ г, қ к, ң н, ө о, ұ ү у, һ х, і и), for search and for words typed by hand.
pub fn fold(text: &str) -> String {
    text.chars().flat_map(char::to_lowercase).map(fold_letter).collect()
}

const fn fold_letter(c: char) -> char {
    match c {
        'ә' => 'а',
        'ғ' => 'г',
        'қ' => 'к',
        'ң' => 'н',
        'ө' => 'о',
        'ұ' | 'ү' => 'у',
        'һ' => 'х',
        'і' => 'и',
        'ё' => 'е',
        other => other,
    }
}

#[cfg(test)]
mod tests {
    #[test]
    fn kazakh_and_russian_spellings_meet() {
        assert_eq!(super::fold("ҚҰҚЫҒЫ"), super::fold("кукыгы"));
        assert_eq!(super::fold("Ёлка"), "елка");
    }
}
