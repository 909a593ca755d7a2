//! A release of open data: figures under a name and an address that stay. Publishing it again makes a new version beside the
//! earlier ones; each version is a package whose bytes never change.

mod catalog;
mod package;

pub use catalog::merged;
pub use package::{File, Version, package};

use super::figure::FigureId;
use base::{Mistake, Mistakes, Trilingual};
use serde::{Deserialize, Serialize};

base::id! {
    /// A release.
    ReleaseId,
}

/// Under which terms data may be used.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Licence {
    /// Creative Commons Attribution 4.0: use it as you like, and name us.
    #[default]
    CcBy,
    /// Creative Commons Zero 1.0: use it as you like.
    Cc0,
}

impl Licence {
    /// All of them, the usual one first.
    pub const ALL: [Self; 2] = [Self::CcBy, Self::Cc0];

    /// Its name in forms and texts.
    pub const fn code(self) -> &'static str {
        match self {
            Self::CcBy => "cc-by",
            Self::Cc0 => "cc0",
        }
    }

    /// Its name in the list of SPDX, which Data Packages go by.
    pub const fn spdx(self) -> &'static str {
        match self {
            Self::CcBy => "CC-BY-4.0",
            Self::Cc0 => "CC0-1.0",
        }
    }

    /// Its title.
    pub const fn title(self) -> &'static str {
        match self {
            Self::CcBy => "Creative Commons Attribution 4.0 International",
            Self::Cc0 => "Creative Commons Zero 1.0 Universal",
        }
    }

    /// Where it can be read.
    pub const fn address(self) -> &'static str {
        match self {
            Self::CcBy => "https://creativecommons.org/licenses/by/4.0/",
            Self::Cc0 => "https://creativecommons.org/publicdomain/zero/1.0/",
        }
    }
}

/// What a version of a release says.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Content {
    /// Its title.
    pub titles: Trilingual,
    /// What it is about.
    pub about: Trilingual,
    /// What is other than in the version before.
    pub changes: Trilingual,
    /// Under which terms it may be used.
    pub licence: Licence,
    /// Its figures, in order.
    pub figures: Vec<FigureId>,
}

/// Whether a text can be the name of a release or a figure in addresses: words of small letters and digits joined by hyphens.
pub fn is_name(text: &str) -> bool {
    let word = |word: &str| !word.is_empty() && word.chars().all(|c| c.is_ascii_digit() || c.is_ascii_lowercase());
    text.len() <= 80 && text.split('-').all(word)
}

/// The version that an address names: 3 for `v3`.
pub fn version_in(text: &str) -> Option<i64> {
    let digits = text.strip_prefix('v')?;
    let n: i64 = digits.parse().ok()?;
    (n > 0 && n.to_string() == digits).then_some(n)
}

/// What was typed to publish a release.
#[derive(Debug, Clone, Default, PartialEq, Eq, Deserialize)]
#[serde(default)]
pub struct Typed {
    /// The version that was looked at; nothing for the first one.
    pub version: String,
    /// Its name in addresses; only the first version is given one.
    pub name: String,
    /// Its title in Kazakh.
    pub title_kk: String,
    /// In Russian.
    pub title_ru: String,
    /// In English.
    pub title_en: String,
    /// What it is about, in Kazakh.
    pub about_kk: String,
    /// In Russian.
    pub about_ru: String,
    /// In English.
    pub about_en: String,
    /// What has changed, in Kazakh.
    pub changes_kk: String,
    /// In Russian.
    pub changes_ru: String,
    /// In English.
    pub changes_en: String,
    /// The licence's code.
    pub licence: String,
    /// Ids of its figures.
    pub figures: Vec<String>,
}

impl Typed {
    /// What a version said, to be changed.
    pub fn of(content: &Content) -> Self {
        let (titles, about) = (content.titles.clone(), content.about.clone());
        Self {
            title_kk: titles.kk,
            title_ru: titles.ru,
            title_en: titles.en,
            about_kk: about.kk,
            about_ru: about.ru,
            about_en: about.en,
            licence: content.licence.code().to_owned(),
            figures: content.figures.iter().map(ToString::to_string).collect(),
            ..Self::default()
        }
    }

    /// Reads what was typed; the first version has nothing that changed, and says `first` instead.
    ///
    /// # Errors
    /// All that can be mended.
    pub fn read(&self, first: Option<&Trilingual>) -> Result<Content, Mistakes> {
        let mut mistakes = Mistakes::new();
        if first.is_some() && !is_name(&self.name) {
            mistakes.push(Mistake::new("name", "publications-data-mistake-name"));
        }
        let mut three = |field: &str, words: [&str; 3]| {
            let [kk, ru, en] = words.map(|word| word.trim().to_owned());
            for (lang, word) in [("kk", &kk), ("ru", &ru), ("en", &en)] {
                if word.is_empty() {
                    mistakes.push(Mistake::new(format!("{field}_{lang}"), "publications-data-mistake-words"));
                }
            }
            Trilingual { kk, ru, en }
        };
        let titles = three("title", [&self.title_kk, &self.title_ru, &self.title_en]);
        let about = three("about", [&self.about_kk, &self.about_ru, &self.about_en]);
        let changes = match first {
            Some(words) => words.clone(),
            None => three("changes", [&self.changes_kk, &self.changes_ru, &self.changes_en]),
        };
        let licence = Licence::ALL.into_iter().find(|licence| licence.code() == self.licence);
        if licence.is_none() {
            mistakes.push(Mistake::new("licence", "publications-data-mistake-licence"));
        }
        let figures: Vec<FigureId> = self.figures.iter().filter_map(|id| id.parse().ok()).collect();
        if figures.is_empty() || figures.len() != self.figures.len() {
            mistakes.push(Mistake::new("figures", "publications-data-mistake-figures"));
        }
        match licence {
            Some(licence) if mistakes.is_empty() => Ok(Content { titles, about, changes, licence, figures }),
            _ => Err(mistakes),
        }
    }
}

/// Who publishes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Publisher {
    /// The address people see, without a slash at its end.
    pub origin: String,
    /// The institution's name.
    pub names: Trilingual,
    /// ISO 3166-1 code of the country.
    pub country: String,
    /// The country's name.
    pub country_names: Trilingual,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_can_stand_in_an_address_and_nothing_else_can() {
        for name in ["2026-annual", "a", "x1-2"] {
            assert!(is_name(name), "{name}");
        }
        for wrong in ["", "-a", "a-", "a--b", "A", "жыл", "a/b", "a.b", &"a".repeat(81)] {
            assert!(!is_name(wrong), "{wrong}");
        }
    }

    #[test]
    fn a_version_has_one_spelling() {
        assert_eq!(["v1", "v12"].map(version_in), [Some(1), Some(12)]);
        assert_eq!(["v0", "v01", "v", "1", "v-1", "v1.csv"].map(version_in), [None; 6]);
    }

    #[test]
    fn a_new_version_must_say_what_changed_and_a_first_one_need_not() {
        let typed = Typed {
            name: "2026-annual".into(),
            title_kk: "a".into(),
            title_ru: "b".into(),
            title_en: "c".into(),
            about_kk: "a".into(),
            about_ru: "b".into(),
            about_en: "c".into(),
            licence: "cc-by".into(),
            figures: vec!["019a3c0e5b7d7c1f9d2b3a4c5d6e7f80".into()],
            ..Typed::default()
        };
        assert!(typed.read(Some(&Trilingual::default())).is_ok());
        let fields: Vec<String> = typed.read(None).unwrap_err().into_iter().map(|m| m.field).collect();
        assert_eq!(fields, ["changes_kk", "changes_ru", "changes_en"]);
        let bad = Typed { figures: vec!["x".into()], licence: "mine".into(), title_ru: " ".into(), ..typed };
        let fields: Vec<String> =
            bad.read(Some(&Trilingual::default())).unwrap_err().into_iter().map(|m| m.field).collect();
        assert_eq!(fields, ["title_ru", "licence", "figures"]);
    }
}
