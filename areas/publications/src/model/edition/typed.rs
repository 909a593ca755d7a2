//! What the form of a block holds, and how it is read.

use super::{Content, Kind, Numbers, Picture, PictureId, Table, Text, quotes};
use base::{Lang, Mistake, Mistakes, Trilingual};
use serde::Deserialize;

/// Longest text of a block in one language.
const MOST_TEXT: usize = 20_000;
/// Longest line: a caption, an alternative text, a credit.
const MOST_LINE: usize = 500;

/// What the form of a block holds; which fields it has depends on what is written.
#[derive(Debug, Clone, Default, PartialEq, Eq, Deserialize)]
#[serde(default)]
#[allow(missing_docs, reason = "a field for each language, called as on the page")]
pub struct TypedBlock {
    pub version: i64,
    pub text_kk: String,
    pub text_ru: String,
    pub text_en: String,
    pub note_kk: String,
    pub note_ru: String,
    pub note_en: String,
    pub caption_kk: String,
    pub caption_ru: String,
    pub caption_en: String,
    pub alt_kk: String,
    pub alt_ru: String,
    pub alt_en: String,
    pub credit: String,
    pub picture: String,
}

/// One text without what a browser or a word processor leaves at its ends.
fn clean(text: &str) -> String {
    text.replace("\r\n", "\n").trim().to_owned()
}

impl TypedBlock {
    /// The form with what stands there.
    pub fn of(content: &Content, version: i64) -> Self {
        let mut typed = Self { version, ..Self::default() };
        let put = |words: &Trilingual, into: [&mut String; 3]| {
            for (lang, field) in Lang::ALL.into_iter().zip(into) {
                words.get(lang).clone_into(field);
            }
        };
        match content {
            Content::Text(text) => {
                put(&text.texts, [&mut typed.text_kk, &mut typed.text_ru, &mut typed.text_en]);
                put(&text.notes, [&mut typed.note_kk, &mut typed.note_ru, &mut typed.note_en]);
            }
            Content::Table(table) => {
                put(&table.captions, [&mut typed.caption_kk, &mut typed.caption_ru, &mut typed.caption_en]);
                put(&table.lines, [&mut typed.text_kk, &mut typed.text_ru, &mut typed.text_en]);
                put(&table.sources, [&mut typed.note_kk, &mut typed.note_ru, &mut typed.note_en]);
            }
            Content::Picture(picture) => {
                put(&picture.captions, [&mut typed.caption_kk, &mut typed.caption_ru, &mut typed.caption_en]);
                put(&picture.alts, [&mut typed.alt_kk, &mut typed.alt_ru, &mut typed.alt_en]);
                picture.credit.clone_into(&mut typed.credit);
                typed.picture = picture.picture.to_string();
            }
        }
        typed
    }

    fn text(&self) -> Trilingual {
        Trilingual { kk: clean(&self.text_kk), ru: clean(&self.text_ru), en: clean(&self.text_en) }
    }

    fn note(&self) -> Trilingual {
        Trilingual { kk: clean(&self.note_kk), ru: clean(&self.note_ru), en: clean(&self.note_en) }
    }

    fn caption(&self) -> Trilingual {
        Trilingual { kk: clean(&self.caption_kk), ru: clean(&self.caption_ru), en: clean(&self.caption_en) }
    }

    fn alt(&self) -> Trilingual {
        Trilingual { kk: clean(&self.alt_kk), ru: clean(&self.alt_ru), en: clean(&self.alt_en) }
    }

    /// Reads the form. A language may be missing until the report is published; one of them must be there.
    ///
    /// # Errors
    /// What is wrong with it.
    pub fn read(&self, kind: Kind, picture: Option<PictureId>, numbers: &Numbers) -> Result<Content, Mistakes> {
        let mut mistakes = Mistakes::new();
        let content = match kind {
            Kind::Table => Some(self.table(&mut mistakes)),
            Kind::Picture => self.picture(picture, &mut mistakes),
            Kind::Text | Kind::Figure | Kind::Facts => {
                let text = Text { texts: self.text(), notes: self.note() };
                some(&text.texts, "text", &mut mistakes);
                long(&text.texts, "text", MOST_TEXT, &mut mistakes);
                long(&text.notes, "note", MOST_TEXT, &mut mistakes);
                Some(Content::Text(text))
            }
        };
        if let Some(Content::Text(text)) = &content {
            for (field, words) in [("text", &text.texts), ("note", &text.notes)] {
                for lang in Lang::ALL {
                    for quote in quotes(words.get(lang)).into_iter().filter(|quote| numbers.cell(quote).is_none()) {
                        let (field, quote) = (format!("{field}_{lang}"), format!("{{{quote}}}"));
                        mistakes.push(
                            Mistake::new(field, "publications-edition-wrong-placeholder").with("placeholder", quote),
                        );
                    }
                }
            }
        }
        content.filter(|_| mistakes.is_empty()).ok_or(mistakes)
    }

    fn table(&self, mistakes: &mut Mistakes) -> Content {
        let table = Table { captions: self.caption(), lines: self.text(), sources: self.note() };
        some(&table.captions, "caption", mistakes);
        some(&table.lines, "text", mistakes);
        long(&table.captions, "caption", MOST_LINE, mistakes);
        long(&table.lines, "text", MOST_TEXT, mistakes);
        long(&table.sources, "note", MOST_LINE, mistakes);
        let mut shape: Option<(usize, usize)> = None;
        for lang in Lang::ALL.into_iter().filter(|lang| !table.lines.get(*lang).is_empty()) {
            let (field, grid) = (format!("text_{lang}"), table.grid(lang));
            let columns = grid.first().map_or(0, Vec::len);
            if let Some((n, row)) = grid.iter().enumerate().find(|(_, row)| row.len() != columns) {
                let wrong = Mistake::new(&field, "publications-edition-wrong-row")
                    .with("line", n + 1)
                    .with("cells", row.len())
                    .with("columns", columns);
                mistakes.push(wrong);
            }
            if grid.len() < 2 {
                mistakes.push(Mistake::new(&field, "publications-edition-wrong-rows"));
            }
            if *shape.get_or_insert((grid.len(), columns)) != (grid.len(), columns) {
                mistakes.push(Mistake::new(&field, "publications-edition-wrong-shape"));
            }
        }
        Content::Table(table)
    }

    fn picture(&self, picture: Option<PictureId>, mistakes: &mut Mistakes) -> Option<Content> {
        let (alts, captions, credit) = (self.alt(), self.caption(), clean(&self.credit));
        if picture.is_none() {
            mistakes.push(Mistake::new("file", "publications-edition-wrong-file"));
        }
        long(&alts, "alt", MOST_LINE, mistakes);
        long(&captions, "caption", MOST_LINE, mistakes);
        if credit.is_empty() || credit.chars().count() > MOST_LINE {
            mistakes.push(Mistake::new("credit", "publications-edition-wrong-credit"));
        }
        Some(Content::Picture(Picture { picture: picture?, alts, captions, credit }))
    }
}

fn some(words: &Trilingual, field: &str, mistakes: &mut Mistakes) {
    if Lang::ALL.iter().all(|lang| words.get(*lang).is_empty()) {
        mistakes.push(Mistake::new(format!("{field}_kk"), "publications-edition-wrong-empty"));
    }
}

fn long(words: &Trilingual, field: &str, most: usize, mistakes: &mut Mistakes) {
    for lang in Lang::ALL.into_iter().filter(|lang| words.get(*lang).chars().count() > most) {
        mistakes.push(Mistake::new(format!("{field}_{lang}"), "publications-edition-wrong-long").with("most", most));
    }
}
