//! The texts of all crates, by key and language.

use crate::check::{Fault, Finding};
use crate::{PerLang, format};
use base::{Lang, Mistake};
use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentError, FluentResource, FluentValue};
use std::borrow::Cow;
use std::fmt;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use unic_langid::LanguageIdentifier;

/// The texts of one crate in three languages; made by [`source!`](crate::source).
#[derive(Debug, Clone, Copy)]
pub struct Source {
    /// The crate, so that a finding can name it.
    pub name: &'static str,
    /// Content of `kk.ftl`.
    pub kk: &'static str,
    /// Content of `ru.ftl`.
    pub ru: &'static str,
    /// Content of `en.ftl`.
    pub en: &'static str,
}

impl Source {
    /// The text of one language's file.
    pub fn get(&self, lang: Lang) -> &'static str {
        match lang {
            Lang::Kk => self.kk,
            Lang::Ru => self.ru,
            Lang::En => self.en,
        }
    }
}

/// The calling crate's [`Source`]: embeds `kk.ftl`, `ru.ftl` and `en.ftl` of a folder, relative to the calling file.
#[macro_export]
macro_rules! source {
    ($folder:literal) => {
        $crate::Source {
            name: env!("CARGO_PKG_NAME"),
            kk: include_str!(concat!($folder, "/kk.ftl")),
            ru: include_str!(concat!($folder, "/ru.ftl")),
            en: include_str!(concat!($folder, "/en.ftl")),
        }
    };
}

/// An argument of a text.
///
/// A `Num` chooses plural arms and is written by the language's rules (`1 234 567`); so a year, a case number or a
/// telephone number is a `Str`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Value<'a> {
    /// A name, date or other words, put in as they are.
    Str(Cow<'a, str>),
    /// A count.
    Num(i64),
}

impl<'a> From<&'a str> for Value<'a> {
    fn from(s: &'a str) -> Self {
        Self::Str(Cow::Borrowed(s))
    }
}

impl<'a> From<&'a String> for Value<'a> {
    fn from(s: &'a String) -> Self {
        Self::Str(Cow::Borrowed(s))
    }
}

impl From<String> for Value<'_> {
    fn from(s: String) -> Self {
        Self::Str(Cow::Owned(s))
    }
}

impl From<i64> for Value<'_> {
    fn from(n: i64) -> Self {
        Self::Num(n)
    }
}

impl From<i32> for Value<'_> {
    fn from(n: i32) -> Self {
        Self::Num(n.into())
    }
}

impl From<u32> for Value<'_> {
    fn from(n: u32) -> Self {
        Self::Num(n.into())
    }
}

impl From<u16> for Value<'_> {
    fn from(n: u16) -> Self {
        Self::Num(n.into())
    }
}

impl From<usize> for Value<'_> {
    fn from(n: usize) -> Self {
        Self::Num(i64::try_from(n).unwrap_or(i64::MAX))
    }
}

/// The texts of all crates; cheap to clone.
#[derive(Clone)]
pub struct Texts(Arc<Inner>);

struct Inner {
    bundles: PerLang<FluentBundle<FluentResource>>,
    faults: AtomicU64,
}

impl fmt::Debug for Texts {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Texts").field("faults", &self.faults()).finish_non_exhaustive()
    }
}

impl Texts {
    /// Gathers the texts of all crates.
    ///
    /// # Errors
    /// Says which file does not parse and which key two files define.
    pub fn new(sources: &[Source]) -> Result<Self, Vec<Finding>> {
        let mut findings = Vec::new();
        let bundles = PerLang::new(|lang| bundle(lang, sources, &mut findings));
        if findings.is_empty() {
            Ok(Self(Arc::new(Inner { bundles, faults: AtomicU64::new(0) })))
        } else {
            Err(findings)
        }
    }

    /// A text with its arguments put in. Never fails before a person: a key that is not there shows as `⟦key⟧`,
    /// an argument that was not given as `{$name}`, and [`faults`](Self::faults) counts it.
    pub fn text(&self, lang: Lang, key: &str, args: &[(&str, Value<'_>)]) -> String {
        let bundle = self.0.bundles.get(lang);
        let Some(pattern) = bundle.get_message(key).and_then(|m| m.value()) else {
            self.0.faults.fetch_add(1, Ordering::Relaxed);
            return format!("⟦{key}⟧");
        };
        let mut given = FluentArgs::with_capacity(args.len());
        for (name, value) in args {
            given.set(
                *name,
                match value {
                    Value::Str(s) => FluentValue::from(s.as_ref()),
                    Value::Num(n) => FluentValue::from(*n),
                },
            );
        }
        let mut errors = Vec::new();
        let text = bundle.format_pattern(pattern, Some(&given), &mut errors).into_owned();
        if !errors.is_empty() {
            self.0.faults.fetch_add(1, Ordering::Relaxed);
        }
        // A Russian day ends with «г.», whose point is also that of the sentence.
        if lang == Lang::Ru && text.contains("г..") { text.replace("г..", "г.") } else { text }
    }

    /// The words for a mistake in a form; arguments that are whole numbers choose plural arms.
    pub fn mistake(&self, lang: Lang, mistake: &Mistake) -> String {
        let args: Vec<(&str, Value<'_>)> = mistake
            .args
            .iter()
            .map(|(name, value)| match value.parse::<i64>() {
                Ok(n) if n.to_string() == *value => (*name, n.into()),
                _ => (*name, value.into()),
            })
            .collect();
        self.text(lang, mistake.text, &args)
    }

    /// How often a text was asked for that is not there or lacked an argument: anything but 0 is a defect of ours.
    pub fn faults(&self) -> u64 {
        self.0.faults.load(Ordering::Relaxed)
    }
}

fn bundle(lang: Lang, sources: &[Source], findings: &mut Vec<Finding>) -> FluentBundle<FluentResource> {
    let mut bundle = FluentBundle::new_concurrent(vec![lang.code().parse::<LanguageIdentifier>().unwrap_or_default()]);
    bundle.set_use_isolating(false);
    bundle.set_formatter(Some(match lang {
        Lang::Kk => |value, _| grouped(Lang::Kk, value),
        Lang::Ru => |value, _| grouped(Lang::Ru, value),
        Lang::En => |value, _| grouped(Lang::En, value),
    }));
    for source in sources {
        let at = format!("{}/texts/{lang}.ftl", source.name);
        let resource = FluentResource::try_new(source.get(lang).to_owned()).unwrap_or_else(|(resource, errors)| {
            findings.extend(errors.iter().map(|e| Finding::new(&at, "", Fault::Syntax(e.to_string()))));
            resource
        });
        for error in bundle.add_resource(resource).err().into_iter().flatten() {
            findings.push(match error {
                FluentError::Overriding { id, .. } => Finding::new(&at, &id, Fault::DefinedTwice),
                other => Finding::new(&at, "", Fault::Syntax(other.to_string())),
            });
        }
    }
    bundle
}

/// A number as the language writes it; everything else as Fluent does.
fn grouped(lang: Lang, value: &FluentValue<'_>) -> Option<String> {
    match value {
        FluentValue::Number(n) => format::decimal(lang, &n.as_string()),
        _ => None,
    }
}
