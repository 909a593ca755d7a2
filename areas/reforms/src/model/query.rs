//! What a person types into the search box: words with AND, OR, NOT and parentheses. Pure.
//!
//! `torture AND (police OR prison) -children`. Words beside each other must all occur. Operators are written in capitals, in
//! English, Russian (И, ИЛИ, НЕ) or Kazakh (ЖӘНЕ, НЕМЕСЕ, ЕМЕС); `-` before a word or parenthesis is NOT. Words between
//! quotation marks are taken together, as by parentheses, and operators among them are words.

use super::words::{Words, split};
use base::Mistake;
use roaring::RoaringBitmap;
use std::collections::{BTreeSet, HashMap};

/// A question to the index.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Expr {
    /// A word: any of its stems.
    Word(Vec<String>),
    /// All of them.
    And(Vec<Expr>),
    /// Any of them.
    Or(Vec<Expr>),
    /// Not this.
    Not(Box<Expr>),
}

/// Characters of a question.
const LONGEST: usize = 500;
/// Words, operators and parentheses of a question.
const MOST: usize = 64;

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Token<'a> {
    Open,
    Close,
    And,
    Or,
    Not,
    /// Written words; none of them an operator.
    Words(&'a str),
}

fn operator(word: &str) -> Option<Token<'_>> {
    match word {
        "AND" | "И" | "ЖӘНЕ" => Some(Token::And),
        "OR" | "ИЛИ" | "НЕМЕСЕ" => Some(Token::Or),
        "NOT" | "НЕ" | "ЕМЕС" => Some(Token::Not),
        _ => None,
    }
}

const QUOTES: [char; 6] = ['"', '«', '»', '“', '”', '„'];

fn tokens(text: &str) -> Vec<Token<'_>> {
    let (mut found, mut rest) = (vec![], text.trim_start());
    while let Some(first) = rest.chars().next() {
        let after = rest.get(first.len_utf8()..).unwrap_or_default();
        rest = match first {
            '(' => {
                found.push(Token::Open);
                after
            }
            ')' => {
                found.push(Token::Close);
                after
            }
            '-' | '−' | '–' => {
                found.push(Token::Not);
                after
            }
            quote if QUOTES.contains(&quote) => {
                let (inner, after) = after.split_once(QUOTES).unwrap_or((after, ""));
                found.push(Token::Words(inner));
                after
            }
            _ => {
                let ends = |c: char| c.is_whitespace() || c == '(' || c == ')' || QUOTES.contains(&c);
                let (word, after) = rest.split_at(rest.find(ends).unwrap_or(rest.len()));
                found.push(operator(word).unwrap_or(Token::Words(word)));
                after
            }
        }
        .trim_start();
    }
    found
}

/// Reads what was typed; nothing typed asks nothing.
pub fn read(field: &'static str, typed: &str) -> Result<Option<Expr>, Mistake> {
    if typed.trim().is_empty() {
        return Ok(None);
    }
    let tokens = tokens(typed);
    if typed.chars().count() > LONGEST || tokens.len() > MOST {
        return Err(Mistake::new(field, "reforms-search-long").with("most", LONGEST));
    }
    let mut reader = Reader { tokens: &tokens, at: 0, words: Words::default(), field };
    let found = reader.either()?;
    if reader.at < tokens.len() {
        return Err(reader.wrong("reforms-search-closed"));
    }
    found.map(Some).ok_or_else(|| Mistake::new(field, "reforms-search-common"))
}

struct Reader<'a> {
    tokens: &'a [Token<'a>],
    at: usize,
    words: Words,
    field: &'static str,
}

/// What was read: nothing, if there were only words that stand in every text.
type Found = Result<Option<Expr>, Mistake>;

impl Reader<'_> {
    fn next(&self) -> Option<Token<'_>> {
        self.tokens.get(self.at).copied()
    }

    fn takes(&mut self, token: Token<'_>) -> bool {
        let is_it = self.next() == Some(token);
        self.at += usize::from(is_it);
        is_it
    }

    fn wrong(&self, text: &'static str) -> Mistake {
        Mistake::new(self.field, text)
    }

    fn either(&mut self) -> Found {
        let mut parts = vec![self.both()?];
        while self.takes(Token::Or) {
            parts.push(self.both()?);
        }
        Ok(join(parts, Expr::Or))
    }

    fn both(&mut self) -> Found {
        let mut parts = vec![self.one()?];
        loop {
            let is_said = self.takes(Token::And);
            if !is_said && matches!(self.next(), None | Some(Token::Or | Token::Close)) {
                return Ok(join(parts, Expr::And));
            }
            parts.push(self.one()?);
        }
    }

    fn one(&mut self) -> Found {
        let mut is_not = false;
        while self.takes(Token::Not) {
            is_not = !is_not;
        }
        let found = match self.next() {
            Some(Token::Words(words)) => {
                let parts = split(words).map(|word| self.words.stems(word));
                let parts: Vec<_> = parts.map(|s| (!s.is_empty()).then_some(Expr::Word(s))).collect();
                self.at += 1;
                join(parts, Expr::And)
            }
            Some(Token::Open) => {
                self.at += 1;
                let inner = self.either()?;
                if !self.takes(Token::Close) {
                    return Err(self.wrong("reforms-search-open"));
                }
                inner
            }
            Some(Token::Close) if self.at == 0 => return Err(self.wrong("reforms-search-closed")),
            _ => return Err(self.wrong("reforms-search-operator")),
        };
        Ok(found.map(|expr| if is_not { Expr::Not(Box::new(expr)) } else { expr }))
    }
}

fn join(parts: Vec<Option<Expr>>, all: impl Fn(Vec<Expr>) -> Expr) -> Option<Expr> {
    let mut parts: Vec<Expr> = parts.into_iter().flatten().collect();
    if parts.len() > 1 { Some(all(parts)) } else { parts.pop() }
}

impl Expr {
    /// All stems it asks for.
    pub fn stems(&self) -> BTreeSet<&str> {
        match self {
            Self::Word(stems) => stems.iter().map(String::as_str).collect(),
            Self::And(parts) | Self::Or(parts) => parts.iter().flat_map(Self::stems).collect(),
            Self::Not(part) => part.stems(),
        }
    }

    /// The places it finds: `all` are those there are to be found, `known` those of each stem.
    pub fn places(&self, all: &RoaringBitmap, known: &HashMap<String, RoaringBitmap>) -> RoaringBitmap {
        match self {
            Self::Word(stems) => {
                let places = stems.iter().filter_map(|stem| known.get(stem));
                places.fold(RoaringBitmap::new(), |found, next| found | next) & all
            }
            Self::And(parts) => parts.iter().fold(all.clone(), |found, part| found & part.places(all, known)),
            Self::Or(parts) => parts.iter().fold(RoaringBitmap::new(), |found, part| found | part.places(all, known)),
            Self::Not(part) => all - part.places(all, known),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    /// What a question finds among texts.
    fn find(typed: &str, texts: &[&str]) -> Vec<u32> {
        let mut words = Words::default();
        let (mut all, mut known) = (RoaringBitmap::new(), HashMap::<String, RoaringBitmap>::new());
        for (place, text) in (0..).zip(texts) {
            all.insert(place);
            for stem in words.of(text) {
                known.entry(stem).or_default().insert(place);
            }
        }
        read("q", typed).unwrap().unwrap().places(&all, &known).iter().collect()
    }

    fn wrong(typed: &str) -> &'static str {
        read("q", typed).unwrap_err().text
    }

    #[test]
    fn operators_bind_as_people_expect() {
        let texts =
            ["torture in prison", "torture by police", "children in prison", "мектептегі балалар", "права женщин"];
        for (typed, found) in [
            ("torture", vec![0, 1]),
            ("tortured prisons", vec![0]),
            ("torture AND prison", vec![0]),
            ("police OR children", vec![1, 2]),
            ("torture police OR children prison", vec![1, 2]),
            ("prison NOT torture", vec![2]),
            ("prison -torture", vec![2]),
            ("-prison -police", vec![3, 4]),
            ("(police OR children) AND prison", vec![2]),
            ("NOT (torture OR prison)", vec![3, 4]),
            ("\"in prison\" -children", vec![0]),
            ("балалардың ИЛИ женщинам", vec![3, 4]),
            ("балалар НЕМЕСЕ police", vec![1, 3]),
            ("prison ЖӘНЕ ЕМЕС children", vec![0]),
            ("the torture of NOT NOT police", vec![1]),
        ] {
            assert_eq!(find(typed, &texts), found, "{typed}");
        }
    }

    #[test]
    fn what_is_no_question_is_said_so() {
        assert_eq!(read("q", " \t "), Ok(None));
        assert_eq!(wrong("(torture"), "reforms-search-open");
        assert_eq!(wrong("torture)"), "reforms-search-closed");
        assert_eq!(wrong(")"), "reforms-search-closed");
        assert_eq!(wrong("torture AND"), "reforms-search-operator");
        assert_eq!(wrong("OR torture"), "reforms-search-operator");
        assert_eq!(wrong("()"), "reforms-search-operator");
        assert_eq!(wrong("-"), "reforms-search-operator");
        assert_eq!(wrong("the of and"), "reforms-search-common");
        assert_eq!(wrong(&"word ".repeat(100)), "reforms-search-long");
        assert_eq!(wrong(&"(".repeat(64)), "reforms-search-operator");
    }

    proptest! {
        #[test]
        fn whatever_is_typed_is_read_or_refused_in_words(typed in "[\\PC()\"-]{0,80}") {
            let outcome = read("q", &typed);
            prop_assert!(outcome.is_ok() || outcome.unwrap_err().text.starts_with("reforms-search-"));
        }

        #[test]
        fn not_splits_all_places_in_two(typed in "(a1|b2|c3)( (AND|OR|NOT) (a1|b2|c3)){0,5}") {
            let texts = ["a1", "b2", "c3", "a1 b2", "b2 c3", "a1 c3", "a1 b2 c3", "d4"];
            let (yes, no) = (find(&typed, &texts), find(&format!("NOT ({typed})"), &texts));
            prop_assert!(yes.iter().all(|place| !no.contains(place)));
            prop_assert_eq!(yes.len() + no.len(), texts.len());
        }
    }
}
