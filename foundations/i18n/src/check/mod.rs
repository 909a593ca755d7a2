//! What is wrong with the texts of the repository.
//!
//! One test runs it: `assert_eq!(i18n::check::check(&i18n::check::crates("..")?), [])`.
//!
//! How a use is found:
//! * calls `t("key")`, `t1("key", "name", value)`, `tn("key", n)` (passes `n`), `.text(lang, "key", &[("name", …)])`,
//!   `Mistake::new(field, "key").with("name", …)`, `mistake(field, "key")` and `Conflict("key")`, in Rust and in the
//!   expressions of templates: the key must exist and all its arguments be passed;
//! * any other string that equals a key counts as a use of it;
//! * keys put together at run time are declared by a comment `// texts: complaint-status-*` (in a template
//!   `{# texts: … #}`), and a call `t(&format!("complaint-status-{x}"))` without one is a finding.
//!
//! Where a rule is wrong for once, put the words into a placeable, `{ "Telegram" }`: those are not checked.

mod messages;
mod uses;
mod words;

use base::Lang;
use messages::Messages;
use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};
use std::{fmt, fs, io};

/// The texts of a crate and the folder of its sources.
#[derive(Debug, Clone)]
pub struct CrateTexts {
    /// The crate's path in the repository, so that a finding can name the file.
    pub name: String,
    /// Content of `texts/kk.ftl`.
    pub kk: String,
    /// Content of `texts/ru.ftl`.
    pub ru: String,
    /// Content of `texts/en.ftl`.
    pub en: String,
    /// The crate's folder; `src/**/*.rs` and `templates/**/*.html` in it use texts.
    pub folder: PathBuf,
}

impl CrateTexts {
    /// Reads a crate's folder; a crate without `texts/` uses those of others.
    pub fn read(root: &Path, name: &str) -> io::Result<Self> {
        let folder = root.join(name);
        let file = |lang: Lang| match fs::read_to_string(folder.join(format!("texts/{lang}.ftl"))) {
            Err(e) if e.kind() == io::ErrorKind::NotFound => Ok(String::new()),
            read => read,
        };
        Ok(Self { name: name.to_owned(), kk: file(Lang::Kk)?, ru: file(Lang::Ru)?, en: file(Lang::En)?, folder })
    }

    fn ftl(&self, lang: Lang) -> &str {
        match lang {
            Lang::Kk => &self.kk,
            Lang::Ru => &self.ru,
            Lang::En => &self.en,
        }
    }
}

/// All crates of the repository: `app`, `areas/*` and `foundations/*`.
pub fn crates(root: impl AsRef<Path>) -> io::Result<Vec<CrateTexts>> {
    let root = root.as_ref();
    let mut names = vec!["app".to_owned()];
    for floor in ["areas", "foundations"] {
        for entry in fs::read_dir(root.join(floor))? {
            names.push(format!("{floor}/{}", entry?.file_name().to_string_lossy()));
        }
    }
    names.sort();
    names.iter().map(|name| CrateTexts::read(root, name)).collect()
}

/// One thing to mend.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Finding {
    /// File and, where known, line.
    pub at: String,
    /// The text's key; empty where a file as a whole is meant.
    pub key: String,
    /// What is wrong.
    pub fault: Fault,
}

impl Finding {
    pub(crate) fn new(at: &str, key: &str, fault: Fault) -> Self {
        Self { at: at.to_owned(), key: key.to_owned(), fault }
    }
}

impl fmt::Display for Finding {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: `{}` {}", self.at, self.key, self.fault)
    }
}

/// What can be wrong with a text.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum Fault {
    /// The file does not parse, or the text has a form we do not use.
    Syntax(String),
    /// Two files, or two places of one, define the key.
    DefinedTwice,
    /// A language lacks the key.
    MissingIn(Lang),
    /// Nobody uses the key.
    Unused,
    /// The key is used but nowhere defined.
    Undefined,
    /// Another language uses this argument, this one does not.
    ArgumentMissing {
        /// Its name.
        argument: String,
        /// The language that has it.
        has: Lang,
    },
    /// The text needs an argument that the call does not pass.
    ArgumentNotPassed(String),
    /// A choice by number lacks an arm that the language needs.
    ArmMissing {
        /// The number chosen by.
        argument: String,
        /// The missing plural arm.
        arm: &'static str,
    },
    /// The same words as in another language.
    SameAs(Lang),
    /// A word of Latin and Cyrillic letters that look alike.
    MixedLetters(String),
    /// An English word in a Kazakh or Russian text.
    English(String),
    /// A key put together at run time without `// texts: prefix-*`.
    Undeclared,
    /// A declared pattern that no key matches.
    MatchesNothing,
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Syntax(why) => write!(f, "cannot be read: {why}"),
            Self::DefinedTwice => f.write_str("is defined twice: rename one, or delete it"),
            Self::MissingIn(lang) => write!(f, "is missing in {lang}: write it"),
            Self::Unused => {
                f.write_str("is not used: delete it, or declare `// texts: prefix-*` where its key is put together")
            }
            Self::Undefined => f.write_str("is used but not defined: write it in kk, ru and en"),
            Self::ArgumentMissing { argument, has } => write!(f, "lacks the argument ${argument}, which {has} has"),
            Self::ArgumentNotPassed(argument) => write!(f, "needs the argument ${argument}: pass it"),
            Self::ArmMissing { argument, arm } => write!(f, "lacks the plural arm [{arm}] of ${argument}"),
            Self::SameAs(lang) => write!(f, "says the same as in {lang}: translate it"),
            Self::MixedLetters(word) => write!(f, "mixes Latin and Cyrillic letters in «{word}»: type the word anew"),
            Self::English(word) => write!(f, "has the English word «{word}»: translate it"),
            Self::Undeclared => {
                f.write_str("is put together at run time: declare it by a comment `// texts: prefix-*`")
            }
            Self::MatchesNothing => f.write_str("matches no key: delete the declaration"),
        }
    }
}

/// All that is wrong, sorted by file; empty is well.
///
/// # Errors
/// A source folder cannot be read.
pub fn check(crates: &[CrateTexts]) -> io::Result<Vec<Finding>> {
    let mut findings = Vec::new();
    let mut texts: BTreeMap<Lang, Messages> = BTreeMap::new();
    for lang in Lang::ALL {
        let all = texts.entry(lang).or_default();
        for c in crates {
            all.read(&format!("{}/texts/{lang}.ftl", c.name), c.ftl(lang), &mut findings);
        }
        all.check_references(&mut findings);
        for (key, m) in &all.0 {
            findings.extend(m.missing_arms(lang).map(|fault| Finding::new(&m.at, key, fault)));
            findings.extend(words::mixed_letters(&m.words).map(|fault| Finding::new(&m.at, key, fault)));
            if lang != Lang::En {
                findings.extend(words::english(&m.words).map(|fault| Finding::new(&m.at, key, fault)));
            }
        }
    }
    compare_languages(&texts, &mut findings);
    check_uses(crates, &texts, &mut findings)?;
    findings.sort();
    findings.dedup();
    Ok(findings)
}

/// The languages against each other: keys, arguments, words.
fn compare_languages(texts: &BTreeMap<Lang, Messages>, findings: &mut Vec<Finding>) {
    let keys: BTreeSet<&str> = texts.values().flat_map(Messages::keys).collect();
    for key in keys {
        let each: Vec<_> = texts.iter().map(|(lang, all)| (*lang, all.0.get(key))).collect();
        let there: Vec<_> = each.iter().filter_map(|(lang, m)| m.map(|m| (*lang, m))).collect();
        for (lang, m) in &each {
            let Some(m) = m else {
                let at = there.first().map_or("", |(_, m)| &m.at);
                findings.push(Finding::new(at, key, Fault::MissingIn(*lang)));
                continue;
            };
            for (other, theirs) in there.iter().filter(|(other, _)| other != lang) {
                for argument in theirs.arguments.difference(&m.arguments) {
                    let fault = Fault::ArgumentMissing { argument: argument.clone(), has: *other };
                    findings.push(Finding::new(&m.at, key, fault));
                }
                if other > lang && words::same(&m.words, &theirs.words) {
                    findings.push(Finding::new(&m.at, key, Fault::SameAs(*other)));
                }
            }
        }
    }
}

/// The texts against the code that uses them.
fn check_uses(crates: &[CrateTexts], texts: &BTreeMap<Lang, Messages>, findings: &mut Vec<Finding>) -> io::Result<()> {
    let mut uses = uses::Uses::default();
    for c in crates {
        uses.read(&c.name, &c.folder)?;
    }
    let keys: BTreeSet<&str> = texts.values().flat_map(Messages::keys).collect();
    for call in &uses.calls {
        if !keys.contains(call.key.as_str()) {
            findings.push(Finding::new(&call.at, &call.key, Fault::Undefined));
        } else if let Some(passed) = &call.passed {
            let needed: BTreeSet<String> = texts.values().flat_map(|all| all.arguments(&call.key)).collect();
            for argument in needed.difference(passed) {
                findings.push(Finding::new(&call.at, &call.key, Fault::ArgumentNotPassed(argument.clone())));
            }
        }
    }
    for (at, prefix) in &uses.computed {
        if prefix.is_empty() || !uses.patterns.iter().any(|(_, pattern)| pattern.starts_with(prefix)) {
            findings.push(Finding::new(at, prefix, Fault::Undeclared));
        }
    }
    for (at, pattern) in &uses.patterns {
        if !keys.iter().any(|key| words::matches(pattern, key)) {
            findings.push(Finding::new(at, pattern, Fault::MatchesNothing));
        }
    }
    // once for a key, at its first language; a term is each language's own
    let mut told = BTreeSet::new();
    for all in texts.values() {
        for (key, m) in &all.0 {
            let used = uses.strings.contains(key)
                || all.is_referred_to(key)
                || uses.patterns.iter().any(|(_, pattern)| words::matches(pattern, key));
            if !used && (key.starts_with('-') || told.insert(key)) {
                findings.push(Finding::new(&m.at, key, Fault::Unused));
            }
        }
    }
    Ok(())
}
