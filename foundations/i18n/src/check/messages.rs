//! The messages and terms of one language, as far as the checks need them.

use super::{Fault, Finding};
use base::Lang;
use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement, VariantKey};
use std::collections::{BTreeMap, BTreeSet};

/// By key; a term's key begins with `-`.
#[derive(Debug, Default)]
pub(super) struct Messages(pub(super) BTreeMap<String, Message>);

#[derive(Debug, Default)]
pub(super) struct Message {
    /// File and line.
    pub(super) at: String,
    /// The words of all its arms; placeables become a space.
    pub(super) words: String,
    /// Names of arguments it uses itself.
    pub(super) arguments: BTreeSet<String>,
    /// Messages and terms it includes.
    references: BTreeSet<String>,
    /// Each choice: what it is by, and the names of its arms.
    choices: Vec<(String, BTreeSet<String>)>,
}

impl Messages {
    pub(super) fn read(&mut self, file: &str, ftl: &str, findings: &mut Vec<Finding>) {
        let resource = fluent_syntax::parser::parse(ftl).unwrap_or_else(|(resource, errors)| {
            findings.extend(errors.iter().map(|e| {
                let line = ftl.get(..e.pos.start).unwrap_or_default().lines().count().max(1);
                Finding::new(&format!("{file}:{line}"), "", Fault::Syntax(e.to_string()))
            }));
            resource
        });
        for entry in &resource.body {
            let (key, pattern, attributes) = match entry {
                Entry::Message(m) => (m.id.name.to_owned(), m.value.as_ref(), &m.attributes),
                Entry::Term(t) => (format!("-{}", t.id.name), Some(&t.value), &t.attributes),
                _ => continue,
            };
            let mut message = Message { at: place(file, ftl, &key), ..Message::default() };
            if let Some(a) = attributes.first() {
                let why = format!("nothing shows the attribute .{}; make it a key of its own", a.id.name);
                findings.push(Finding::new(&message.at, &key, Fault::Syntax(why)));
            }
            if let Some(pattern) = pattern {
                message.take(pattern);
            }
            let at = message.at.clone();
            if self.0.insert(key.clone(), message).is_some() {
                findings.push(Finding::new(&at, &key, Fault::DefinedTwice));
            }
        }
    }

    /// Keys of messages, not of terms: those are each language's own affair.
    pub(super) fn keys(&self) -> impl Iterator<Item = &str> {
        self.0.keys().map(String::as_str).filter(|key| !key.starts_with('-'))
    }

    /// The arguments a message needs, with those of the messages it includes.
    pub(super) fn arguments(&self, key: &str) -> BTreeSet<String> {
        let mut needed = BTreeSet::new();
        let mut seen = BTreeSet::new();
        let mut todo = vec![key];
        while let Some(key) = todo.pop() {
            if let Some(m) = self.0.get(key).filter(|_| seen.insert(key)) {
                needed.extend(m.arguments.iter().cloned());
                // a term sees only what its reference names
                todo.extend(m.references.iter().map(String::as_str).filter(|r| !r.starts_with('-')));
            }
        }
        needed
    }

    pub(super) fn is_referred_to(&self, key: &str) -> bool {
        self.0.values().any(|m| m.references.contains(key))
    }

    pub(super) fn check_references(&self, findings: &mut Vec<Finding>) {
        for m in self.0.values() {
            for missing in m.references.iter().filter(|r| !self.0.contains_key(*r)) {
                findings.push(Finding::new(&m.at, missing, Fault::Undefined));
            }
        }
    }
}

/// `file:line` of a key; of its last definition, should there be two.
fn place(file: &str, ftl: &str, key: &str) -> String {
    let defines = |line: &str| line.strip_prefix(key).is_some_and(|rest| rest.trim_start().starts_with('='));
    match ftl.lines().zip(1..).filter(|(line, _)| defines(line)).last() {
        Some((_, n)) => format!("{file}:{n}"),
        None => file.to_owned(),
    }
}

impl Message {
    fn take(&mut self, pattern: &Pattern<&str>) {
        for element in &pattern.elements {
            match element {
                PatternElement::TextElement { value } => self.words.push_str(value),
                PatternElement::Placeable { expression } => {
                    self.words.push(' ');
                    self.take_expression(expression);
                }
            }
        }
    }

    fn take_expression(&mut self, expression: &Expression<&str>) {
        match expression {
            Expression::Inline(inline) => self.take_inline(inline),
            Expression::Select { selector, variants } => {
                self.take_inline(selector);
                let by = match selector {
                    InlineExpression::VariableReference { id } => id.name,
                    _ => "",
                };
                let arms = variants.iter().map(|v| match v.key {
                    VariantKey::Identifier { name } | VariantKey::NumberLiteral { value: name } => name.to_owned(),
                });
                self.choices.push((by.to_owned(), arms.collect()));
                for variant in variants {
                    self.words.push('\n');
                    self.take(&variant.value);
                }
            }
        }
    }

    fn take_inline(&mut self, inline: &InlineExpression<&str>) {
        match inline {
            InlineExpression::VariableReference { id } => {
                self.arguments.insert(id.name.to_owned());
            }
            InlineExpression::MessageReference { id, .. } => {
                self.references.insert(id.name.to_owned());
            }
            InlineExpression::TermReference { id, arguments, .. } => {
                self.references.insert(format!("-{}", id.name));
                for argument in arguments.iter().flat_map(|a| &a.named) {
                    self.take_inline(&argument.value);
                }
            }
            InlineExpression::Placeable { expression } => self.take_expression(expression),
            InlineExpression::FunctionReference { arguments, .. } => {
                for argument in &arguments.positional {
                    self.take_inline(argument);
                }
            }
            InlineExpression::StringLiteral { .. } | InlineExpression::NumberLiteral { .. } => {}
        }
    }

    /// Arms that a choice by number lacks. Russian may call its last arm `many` or `other`, as both serve whole numbers;
    /// in Kazakh and English `[1]` serves for `[one]`.
    pub(super) fn missing_arms(&self, lang: Lang) -> impl Iterator<Item = Fault> {
        let needed: &[&[&'static str]] = match lang {
            Lang::Kk | Lang::En => &[&["one", "1"], &["other"]],
            Lang::Ru => &[&["one"], &["few"], &["many", "other"]],
        };
        let by_number = |arms: &BTreeSet<String>| {
            let counts = |arm: &String| {
                matches!(arm.as_str(), "zero" | "one" | "two" | "few" | "many") || arm.parse::<f64>().is_ok()
            };
            arms.iter().any(counts) || arms.iter().all(|arm| arm == "other")
        };
        self.choices.iter().filter(move |(_, arms)| by_number(arms)).flat_map(move |(argument, arms)| {
            let lacks = |any: &&&[&'static str]| !any.iter().any(|arm| arms.contains(*arm));
            needed
                .iter()
                .filter(lacks)
                .filter_map(|any| any.first())
                .map(|arm| Fault::ArmMissing { argument: argument.clone(), arm })
        })
    }
}
