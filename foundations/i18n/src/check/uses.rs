//! Where the code uses texts: a reader of Rust and of template expressions that knows strings, comments and brackets.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::{fs, io};

/// A call whose key is written out.
#[derive(Debug)]
pub(super) struct Call {
    pub(super) at: String,
    pub(super) key: String,
    /// Names of the arguments passed; `None` where the call does not show them.
    pub(super) passed: Option<BTreeSet<String>>,
}

#[derive(Debug, Default)]
pub(super) struct Uses {
    pub(super) calls: Vec<Call>,
    /// All strings of the code.
    pub(super) strings: BTreeSet<String>,
    /// Declared by `texts:` comments, with their place.
    pub(super) patterns: Vec<(String, String)>,
    /// Beginnings of keys put together at run time, with their place.
    pub(super) computed: Vec<(String, String)>,
}

#[derive(Debug, Clone, PartialEq)]
enum Token {
    Word(String),
    Text(String),
    Comment(String),
    Sign(char),
}

impl Uses {
    /// Reads `src/**/*.rs`, up to a file's tests, and `templates/**/*.html`.
    pub(super) fn read(&mut self, name: &str, folder: &Path) -> io::Result<()> {
        let mut files = Vec::new();
        gather(&folder.join("src"), "rs", &mut files)?;
        gather(&folder.join("templates"), "html", &mut files)?;
        for file in files {
            let code = fs::read_to_string(&file)?;
            let at = format!("{name}/{}", file.strip_prefix(folder).unwrap_or(&file).display());
            if file.extension().is_some_and(|e| e == "html") {
                self.read_template(&at, &code);
            } else if file.file_stem().is_none_or(|stem| stem != "tests") {
                self.read_code(&at, 1, code.split("#[cfg(test)]").next().unwrap_or_default());
            }
        }
        Ok(())
    }

    fn read_template(&mut self, at: &str, html: &str) {
        let (mut rest, mut line) = (html, 1);
        while let Some(start) = rest.find('{') {
            let (before, here) = rest.split_at(start);
            line += before.matches('\n').count();
            let (end, is_comment) = match here.get(..2) {
                Some("{{") => ("}}", false),
                Some("{%") => ("%}", false),
                Some("{#") => ("#}", true),
                _ => ("{", false),
            };
            let inside = here.get(2..).and_then(|s| s.split_once(end)).filter(|_| end != "{");
            let Some((inside, after)) = inside else {
                rest = here.get(1..).unwrap_or_default();
                continue;
            };
            if is_comment {
                self.declare(at, line, inside);
            } else {
                self.read_code(at, line, inside);
            }
            line += inside.matches('\n').count();
            rest = after;
        }
    }

    fn declare(&mut self, at: &str, line: usize, comment: &str) {
        if let Some((_, patterns)) = comment.split_once("texts:") {
            for pattern in patterns.split([' ', ',']).filter(|p| p.contains('*')) {
                self.patterns.push((format!("{at}:{line}"), pattern.trim().to_owned()));
            }
        }
    }

    fn read_code(&mut self, at: &str, first_line: usize, code: &str) {
        let mut tokens = Vec::new();
        for (line, token) in tokens_of(code) {
            let line = first_line + line;
            match token {
                Token::Comment(comment) if comment.starts_with("///") || comment.starts_with("//!") => {}
                Token::Comment(comment) => self.declare(at, line, &comment),
                Token::Text(text) => {
                    self.strings.insert(text.clone());
                    tokens.push((line, Token::Text(text)));
                }
                other => tokens.push((line, other)),
            }
        }
        for (i, (line, token)) in tokens.iter().enumerate() {
            let Token::Word(name) = token else { continue };
            let before = |n: usize| i.checked_sub(n).and_then(|i| tokens.get(i)).map(|(_, t)| t);
            let is_mistake =
                || before(3) == Some(&Token::Word("Mistake".into())) && before(1) == Some(&Token::Sign(':'));
            let position = match name.as_str() {
                "t" | "t1" | "tn" | "Conflict" => 0,
                "text" | "mistake" => 1,
                "new" if is_mistake() => 1,
                _ => continue,
            };
            if before(1) == Some(&Token::Word("fn".into())) {
                continue;
            }
            let Some((arguments, after)) = arguments(tokens.get(i + 1..).unwrap_or_default()) else { continue };
            let Some(key) = arguments.get(position) else { continue };
            match key_of(key) {
                Key::Written(key) => {
                    let rest = arguments.get(position + 1..).unwrap_or_default();
                    self.calls.push(Call { at: format!("{at}:{line}"), key, passed: passed(name, rest, after) });
                }
                Key::Computed(prefix) => self.computed.push((format!("{at}:{line}"), prefix)),
                Key::Unknown => {}
            }
        }
    }
}

fn gather(folder: &Path, extension: &str, files: &mut Vec<PathBuf>) -> io::Result<()> {
    if folder.is_dir() {
        for entry in fs::read_dir(folder)? {
            let path = entry?.path();
            if path.is_dir() {
                gather(&path, extension, files)?;
            } else if path.extension().is_some_and(|e| e == extension) {
                files.push(path);
            }
        }
    }
    Ok(())
}

type Placed = (usize, Token);

/// The arguments of a call whose tokens begin at its bracket, and the tokens after it.
fn arguments(tokens: &[Placed]) -> Option<(Vec<&[Placed]>, &[Placed])> {
    let ((_, Token::Sign('(')), inner) = tokens.split_first()? else { return None };
    let (mut depth, mut from, mut found) = (0, 0, Vec::new());
    for (i, (_, token)) in inner.iter().enumerate() {
        match token {
            Token::Sign(')') if depth == 0 => {
                found.push(inner.get(from..i)?);
                return Some((found, inner.get(i + 1..)?));
            }
            Token::Sign('(' | '[' | '{') => depth += 1,
            Token::Sign(')' | ']' | '}') => depth -= 1,
            Token::Sign(',') if depth == 0 => {
                found.push(inner.get(from..i)?);
                from = i + 1;
            }
            _ => {}
        }
    }
    None
}

enum Key {
    Written(String),
    Computed(String),
    Unknown,
}

/// `"key"`, or `&format!("beginning-{…}")`.
fn key_of(argument: &[Placed]) -> Key {
    let tokens: Vec<&Token> = argument.iter().map(|(_, t)| t).filter(|t| **t != Token::Sign('&')).collect();
    match tokens.as_slice() {
        [Token::Text(key)] => Key::Written(key.clone()),
        [Token::Word(format), Token::Sign('!'), Token::Sign('('), Token::Text(pattern), ..] if format == "format" => {
            Key::Computed(pattern.split('{').next().unwrap_or_default().to_owned())
        }
        _ => Key::Unknown,
    }
}

/// Which arguments a call passes, by the form of the call.
fn passed(call: &str, rest: &[&[Placed]], after: &[Placed]) -> Option<BTreeSet<String>> {
    let texts = |tokens: &[Placed]| -> Vec<String> {
        tokens.iter().filter_map(|(_, t)| if let Token::Text(s) = t { Some(s.clone()) } else { None }).collect()
    };
    match call {
        "tn" => Some(["n".to_owned()].into()),
        "t" | "t1" => Some(rest.iter().flat_map(|r| texts(r)).collect()),
        "text" => {
            let shown = rest.iter().any(|r| r.iter().any(|(_, t)| *t == Token::Sign('[')));
            shown.then(|| rest.iter().flat_map(|r| texts(r)).collect())
        }
        _ => {
            let mut found = BTreeSet::new();
            let mut rest = after;
            while let [(_, Token::Sign('.')), (_, Token::Word(with)), tail @ ..] = rest {
                let Some((arguments, after)) = arguments(tail).filter(|_| with == "with") else { break };
                found.extend(arguments.first().and_then(|a| texts(a).into_iter().next()));
                rest = after;
            }
            Some(found)
        }
    }
}

/// Tokens with the number of line breaks before each.
fn tokens_of(code: &str) -> Vec<Placed> {
    let chars: Vec<char> = code.chars().collect();
    let at = |i: usize| chars.get(i).copied().unwrap_or('\0');
    let text =
        |from: usize, to: usize| chars.get(from..to.min(chars.len())).unwrap_or_default().iter().collect::<String>();
    let until = |from: usize, end: &dyn Fn(usize) -> bool| (from..chars.len()).find(|i| end(*i)).unwrap_or(chars.len());
    let (mut tokens, mut i, mut line) = (Vec::new(), 0, 0);
    while i < chars.len() {
        let from = i;
        let token = match (at(i), at(i + 1)) {
            ('/', '/') => {
                i = until(i, &|i| at(i) == '\n');
                Some(Token::Comment(text(from, i)))
            }
            ('/', '*') => {
                i = until(i + 2, &|i| at(i) == '*' && at(i + 1) == '/') + 2;
                Some(Token::Comment(text(from, i)))
            }
            ('"', _) => {
                i += 1;
                while i < chars.len() && at(i) != '"' {
                    i += if at(i) == '\\' { 2 } else { 1 };
                }
                i += 1;
                Some(Token::Text(text(from + 1, i - 1)))
            }
            ('r', '"' | '#') if at(until(i + 1, &|i| at(i) != '#')) == '"' => {
                let open = until(i + 1, &|i| at(i) != '#');
                let hashes = open - i - 1;
                let close = until(open + 1, &|i| at(i) == '"' && (1..=hashes).all(|n| at(i + n) == '#'));
                i = close + hashes + 1;
                Some(Token::Text(text(open + 1, close)))
            }
            ('\'', '\\') => {
                i = until(i + 3, &|i| at(i) == '\'') + 1;
                None
            }
            ('\'', _) => {
                i += if at(i + 2) == '\'' { 3 } else { 1 };
                None
            }
            (c, _) if c.is_alphanumeric() || c == '_' => {
                i = until(i, &|i| !at(i).is_alphanumeric() && at(i) != '_');
                Some(Token::Word(text(from, i)))
            }
            (c, _) => {
                i += 1;
                (!c.is_whitespace()).then_some(Token::Sign(c))
            }
        };
        tokens.extend(token.map(|t| (line, t)));
        line += (from..i).filter(|i| at(*i) == '\n').count();
    }
    tokens
}
