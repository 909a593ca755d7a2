//! The draft of the institution's own report: its parts, its paragraphs and how many words they have.

use super::cycle::CycleId;
use super::{clean, coded};
use base::{Lang, Mistake, Mistakes, PersonId, Timestamp};
use serde::Deserialize;
use uuid::Uuid;

coded! {
    /// Parts of every report besides those of its outline.
    Part {
        /// Before the outline.
        Opening = "opening",
        /// After it.
        Closing = "closing",
    }
}

/// A paragraph of the office's own, in one of its versions.
#[derive(Debug, Clone, PartialEq, Eq, sqlx::FromRow)]
pub struct Block {
    /// The cycle whose report it is of.
    pub cycle: CycleId,
    /// Its id.
    pub id: Uuid,
    /// Its version, from 1.
    pub version: i64,
    /// The language it is written in.
    pub lang: String,
    /// The part of the report: a code of the outline or of [`Part`].
    pub section: String,
    /// The text; empty lines part paragraphs.
    pub text: String,
    /// Whether it was taken out.
    pub removed: bool,
    /// Who wrote this version.
    pub person: PersonId,
    /// When.
    pub at: Timestamp,
}

/// What the form of a paragraph holds.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default)]
pub struct TypedBlock {
    /// The version the page was shown with; 0 for a new one.
    pub version: i64,
    /// The language of the report.
    #[serde(rename = "in")]
    pub lang: String,
    /// The part of the report.
    pub section: String,
    /// The text.
    pub text: String,
    /// `yes` if it is to be taken out.
    pub removed: String,
}

impl TypedBlock {
    /// Reads the form; `is_section` tells a part of this report. Gives language, part, text and whether it is taken out.
    ///
    /// # Errors
    /// What is wrong with it.
    pub fn read(&self, is_section: impl Fn(&str) -> bool) -> Result<(Lang, String, String, bool), Mistakes> {
        let mut mistakes = Mistakes::new();
        let lang = self.lang.parse::<Lang>().ok();
        if !is_section(&self.section) || lang.is_none() {
            mistakes.push(Mistake::new("section", "treaties-wrong-section"));
        }
        let text = clean(&self.text);
        if text.is_empty() {
            mistakes.push(Mistake::new("text", "treaties-wrong-text"));
        }
        if text.chars().count() > 20_000 {
            mistakes.push(Mistake::new("text", "treaties-wrong-long").with("most", 20_000));
        }
        match lang {
            Some(lang) if mistakes.is_empty() => Ok((lang, self.section.clone(), text, self.removed == "yes")),
            _ => Err(mistakes),
        }
    }
}

/// A part of a draft.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Chapter {
    /// Its code.
    pub code: String,
    /// Its heading.
    pub heading: String,
    /// Its paragraphs, in their order.
    pub paragraphs: Vec<Item>,
}

/// A paragraph of a draft.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Item {
    /// The text.
    pub text: String,
    /// Where it can be checked, or empty.
    pub source: String,
    /// The office's own paragraph it comes from.
    pub block: Option<(Uuid, i64)>,
}

impl Item {
    /// The text with its source, as it stands in the report.
    pub fn whole(&self) -> String {
        if self.source.is_empty() { self.text.clone() } else { format!("{} ({})", self.text, self.source) }
    }
}

/// The draft of a report.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Draft {
    /// The title.
    pub title: String,
    /// Lines under it: to whom, by whom, of when.
    pub lines: Vec<String>,
    /// Its parts.
    pub chapters: Vec<Chapter>,
}

impl Draft {
    /// How many words it has: headings and paragraphs with their sources, without the title block.
    pub fn words(&self) -> usize {
        let chapter = |chapter: &Chapter| {
            words(&chapter.heading) + chapter.paragraphs.iter().map(|item| words(&item.whole())).sum::<usize>()
        };
        self.chapters.iter().map(chapter).sum()
    }
}

/// How many words a text has: what stands between blanks and has a letter or a digit, as word processors count.
pub fn words(text: &str) -> usize {
    text.split_whitespace().filter(|word| word.chars().any(char::is_alphanumeric)).count()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_are_counted_as_word_processors_do() {
        assert_eq!(words(""), 0);
        assert_eq!(words("Мемлекет 2026 жылғы 1 маусымда – жауап берді."), 7);
        assert_eq!(words("well-known  art. 14(3)(g)\n—"), 3);
    }

    #[test]
    fn a_draft_counts_headings_paragraphs_and_sources() {
        let item = |text: &str, source: &str| Item { text: text.into(), source: source.into(), block: None };
        let chapter = Chapter {
            code: "7".into(),
            heading: "Article 7".into(),
            paragraphs: vec![item("One two three.", "CAT/C/1"), item("Four.", "")],
        };
        let draft = Draft { title: "Not counted".into(), lines: vec!["Nor this".into()], chapters: vec![chapter] };
        assert_eq!(draft.words(), 2 + 4 + 1);
    }

    #[test]
    fn a_paragraph_needs_a_text_and_a_part_of_the_report() {
        let fields = |typed: &TypedBlock| -> Vec<String> {
            typed.read(|s| s == "7").unwrap_err().into_iter().map(|m| m.field).collect()
        };
        assert_eq!(fields(&TypedBlock::default()), ["section", "text"]);
        let good =
            TypedBlock { lang: "ru".into(), section: "7".into(), text: "Да. ".into(), ..TypedBlock::default() };
        assert_eq!(good.read(|s| s == "7"), Ok((Lang::Ru, "7".into(), "Да.".into(), false)));
    }
}
