//! The annual report of a year: chapters in their order, blocks in each, versions of what people write, and what is missing
//! before it may be published. The Ombudsperson reports once a year (Constitutional Law "On the Commissioner for Human
//! Rights", 2021); what a report holds follows the reports published so far.

mod manuscript;
mod older;
mod prose;
mod typed;

pub use manuscript::{Chapter, Correction, Item, Manuscript};
pub use older::{Older, read_older};
pub use prose::{fill, pieces, quotes};
pub use typed::TypedBlock;

use super::figure::{Figure, FigureId};
use base::{Date, DateRange, Lang, PersonId, Timestamp, Trilingual};
use exchange::report::Part;
use exchange::stats::{Cell, TOTAL};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

base::id! {
    /// An edition of the annual report.
    EditionId,
    /// A block of a chapter.
    BlockId,
    /// A picture.
    PictureId,
}

/// Largest picture, in bytes: four of them fit a report that can still be mailed.
pub const MOST_PICTURE: usize = 4_000_000;

/// A chapter that the house writes by hand; areas may bring figures and facts to it under the same key.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct HouseChapter {
    /// Its name in addresses and in the database.
    pub key: &'static str,
    /// Key of its title.
    pub title: &'static str,
    /// Where it stands among the chapters of all areas.
    pub place: u16,
}

/// The chapters of the house. One without a word in it is not printed.
pub const HOUSE: &[HouseChapter] = &[
    HouseChapter { key: "foreword", title: "publications-edition-chapter-foreword", place: 1 },
    HouseChapter { key: "mandate", title: "publications-edition-chapter-mandate", place: 10 },
    HouseChapter { key: "circumstances", title: "publications-edition-chapter-circumstances", place: 20 },
    HouseChapter { key: "npm", title: "publications-edition-chapter-npm", place: 40 },
    HouseChapter { key: "council", title: "publications-edition-chapter-council", place: 50 },
    HouseChapter { key: "consultations", title: "publications-edition-chapter-consultations", place: 80 },
    HouseChapter { key: "budget", title: "publications-edition-chapter-budget", place: 90 },
    HouseChapter { key: "conclusions", title: "publications-edition-chapter-conclusions", place: 100 },
];

/// Whether a chapter is an index, which stands at the end as an appendix.
pub fn is_index(key: &str) -> bool {
    key.ends_with("-index")
}

/// An edition.
#[derive(Debug, Clone, PartialEq, Eq, sqlx::FromRow)]
pub struct Edition {
    /// Its id.
    pub id: EditionId,
    /// The year, which stands in its address.
    pub year: i64,
    /// First day it covers.
    pub period_from: Date,
    /// Last day it covers.
    pub period_until: Date,
    /// The moment its numbers are of; none before they were drawn.
    pub as_of: Option<Timestamp>,
    /// Goes up with every act on the edition or one of its blocks.
    pub version: i64,
    /// How often it was published: once, and once more for each correction.
    pub issues: i64,
}

impl Edition {
    /// The days it covers.
    pub const fn period(&self) -> DateRange {
        DateRange { from: Some(self.period_from), until: Some(self.period_until) }
    }

    /// Where it stands. Nothing of it is kept twice: it follows from what was written, reviewed and published.
    pub fn status(&self, blocks: &[Block]) -> Status {
        match self.issues {
            0 if blocks.iter().any(|b| !b.is_out && b.verdict() == Some(Verdict::Written)) => Status::InReview,
            0 => Status::Draft,
            1 => Status::Published,
            _ => Status::Corrected,
        }
    }
}

/// Where an edition stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Status {
    /// It is being written.
    Draft,
    /// Something of it waits for review.
    InReview,
    /// It is public.
    Published,
    /// It is public, and was corrected.
    Corrected,
}

impl Status {
    /// Its name.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Draft => "draft",
            Self::InReview => "in-review",
            Self::Published => "published",
            Self::Corrected => "corrected",
        }
    }
}

/// What came of a review.
#[derive(Debug, Clone, Copy, PartialEq, Eq, sqlx::Type)]
#[sqlx(type_name = "text", rename_all = "kebab-case")]
pub enum Verdict {
    /// It waits for one.
    Written,
    /// It may be published.
    Approved,
    /// Its author is asked to look again.
    Returned,
}

impl Verdict {
    /// Its name.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Written => "written",
            Self::Approved => "approved",
            Self::Returned => "returned",
        }
    }
}

/// What a block holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq, sqlx::Type)]
#[sqlx(type_name = "text", rename_all = "kebab-case")]
pub enum Kind {
    /// Words.
    Text,
    /// A table by hand.
    Table,
    /// A picture.
    Picture,
    /// A figure of an area, drawn.
    Figure,
    /// What an area wrote from its records.
    Facts,
}

impl Kind {
    /// What people write: it has versions, and is reviewed.
    pub const BY_HAND: [Self; 3] = [Self::Text, Self::Table, Self::Picture];

    /// Its name.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Text => "text",
            Self::Table => "table",
            Self::Picture => "picture",
            Self::Figure => "figure",
            Self::Facts => "facts",
        }
    }
}

/// A block of a chapter, with its newest version if people write it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Block {
    /// Its id.
    pub id: BlockId,
    /// Its edition.
    pub edition: EditionId,
    /// The key of its chapter.
    pub chapter: String,
    /// Where it stands in its chapter, ascending.
    pub place: i64,
    /// What it holds.
    pub kind: Kind,
    /// Which figure, by the name its area gave it; empty for other blocks.
    pub figure: String,
    /// Whether it was taken out.
    pub is_out: bool,
    /// What was written last.
    pub newest: Option<Version>,
}

impl Block {
    /// The number of its newest version; 0 if people do not write it.
    pub fn version(&self) -> i64 {
        self.newest.as_ref().map_or(0, |v| v.n)
    }

    /// What came of the review of its newest version.
    pub fn verdict(&self) -> Option<Verdict> {
        self.newest.as_ref().map(|v| v.verdict)
    }
}

/// What somebody wrote, and what somebody else said of it. It is never overwritten.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Version {
    /// Its number, from 1.
    pub n: i64,
    /// When.
    pub at: Timestamp,
    /// Who wrote it.
    pub person: PersonId,
    /// What.
    pub content: Content,
    /// What came of its review.
    pub verdict: Verdict,
    /// Who reviewed it.
    pub reviewer: Option<PersonId>,
    /// When.
    pub reviewed_at: Option<Timestamp>,
    /// Why it was returned; empty otherwise.
    pub reason: String,
}

/// What people write.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Content {
    /// Words.
    Text(Text),
    /// A table.
    Table(Table),
    /// A picture.
    Picture(Picture),
}

/// Words with headings, lists and quotations, as [`pieces`] reads them.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Text {
    /// The words.
    pub texts: Trilingual,
    /// A note at the foot of the page; may be empty.
    pub notes: Trilingual,
}

/// A table: a line for each row, the head first, a bar between cells.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Table {
    /// What it shows.
    pub captions: Trilingual,
    /// Its lines.
    pub lines: Trilingual,
    /// What it rests on; may be empty.
    pub sources: Trilingual,
}

/// A picture with its words.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Picture {
    /// The file.
    pub picture: PictureId,
    /// What is to be seen, for who cannot see it.
    pub alts: Trilingual,
    /// What stands under it; may be empty.
    pub captions: Trilingual,
    /// Who made it.
    pub credit: String,
}

impl Table {
    /// The rows of one language, the head first.
    pub fn grid(&self, lang: Lang) -> Vec<Vec<String>> {
        grid(self.lines.get(lang))
    }
}

fn grid(lines: &str) -> Vec<Vec<String>> {
    let row = |line: &str| line.split('|').map(|cell| cell.trim().to_owned()).collect();
    lines.lines().filter(|line| !line.trim().is_empty()).map(row).collect()
}

impl Content {
    /// What it is.
    pub const fn kind(&self) -> Kind {
        match self {
            Self::Text(_) => Kind::Text,
            Self::Table(_) => Kind::Table,
            Self::Picture(_) => Kind::Picture,
        }
    }

    /// All words that may quote a number.
    fn prose(&self) -> Vec<&Trilingual> {
        match self {
            Self::Text(text) => vec![&text.texts, &text.notes],
            Self::Table(_) | Self::Picture(_) => vec![],
        }
    }

    /// The languages it lacks. What may be empty must still be there in all of them or in none.
    pub fn missing(&self) -> Vec<Lang> {
        let (needed, optional) = match self {
            Self::Text(t) => (vec![&t.texts], vec![&t.notes]),
            Self::Table(t) => (vec![&t.captions, &t.lines], vec![&t.sources]),
            // An alternative text that is missing is said in words of its own.
            Self::Picture(p) => (vec![], vec![&p.captions]),
        };
        let begun = optional.into_iter().filter(|words| Lang::ALL.iter().any(|l| !words.get(*l).is_empty()));
        let all: Vec<&Trilingual> = needed.into_iter().chain(begun).collect();
        Lang::ALL.into_iter().filter(|lang| all.iter().any(|words| words.get(*lang).is_empty())).collect()
    }

    /// Whether it is a picture that somebody who cannot see would miss in one of the languages.
    pub fn lacks_alt(&self) -> bool {
        matches!(self, Self::Picture(p) if Lang::ALL.iter().any(|lang| p.alts.get(*lang).is_empty()))
    }

    /// The placeholders that quote no number there is.
    pub fn unknown(&self, numbers: &Numbers) -> Vec<String> {
        let langs = |words: &Trilingual| Lang::ALL.map(|lang| quotes(words.get(lang))).concat();
        let mut all: Vec<String> = self.prose().into_iter().flat_map(langs).collect();
        all.retain(|quote| numbers.cell(quote).is_none());
        all.sort_unstable();
        all.dedup();
        all
    }
}

/// The numbers that prose may quote: the figures of one snapshot by their names.
#[derive(Debug, Clone, Default)]
pub struct Numbers(pub BTreeMap<String, Figure>);

impl Numbers {
    /// The cell that a placeholder names: `complaints-by-right` is the total, `complaints-by-right/housing` a cell of the
    /// first axis, `…/housing/KZ-75` one of both.
    pub fn cell(&self, quote: &str) -> Option<Cell> {
        let mut parts = quote.split('/');
        let figure = self.0.get(parts.next()?)?;
        let released = &figure.content.released;
        let mut codes: Vec<&str> = parts.collect();
        if codes.len() > released.axes.len() {
            return None;
        }
        codes.resize(released.axes.len(), TOTAL);
        released.cell(&codes)
    }
}

/// A chapter's part of a drawing: what was counted and what was told for it at one moment.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Drawn {
    /// The chapter.
    pub chapter: String,
    /// What it was called.
    pub titles: Trilingual,
    /// Where it stood.
    pub place: i64,
    /// Its figures, by their names, in order.
    pub figures: Vec<(String, FigureId)>,
    /// Its tables and sentences.
    pub parts: Vec<Part>,
}

/// A number that differs between two drawings.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Moved {
    /// The figure as it is now.
    pub figure: FigureId,
    /// The codes of the cell, one for each axis.
    pub codes: Vec<String>,
    /// How it was; none if the cell was not there.
    pub before: Option<Cell>,
    /// How it is.
    pub after: Cell,
}

/// What differs between a figure and what it was before, totals included.
pub fn moved(before: &Figure, after: &Figure) -> Vec<Moved> {
    let released = &after.content.released;
    let nodes = |axis: usize| -> Vec<String> {
        let axis = released.axes.get(axis);
        axis.map_or_else(Vec::new, |a| a.nodes().iter().map(|n| n.code.to_string()).collect())
    };
    let mut cells: Vec<Vec<String>> = vec![vec![]];
    for axis in 0..released.axes.len() {
        cells = cells
            .into_iter()
            .flat_map(|codes| nodes(axis).into_iter().map(move |code| [codes.clone(), vec![code]].concat()))
            .collect();
    }
    let changed = cells.into_iter().filter_map(|codes| {
        let (old, new) = (before.content.released.cell(&codes), released.cell(&codes)?);
        (old != Some(new)).then_some(Moved { figure: after.id, codes, before: old, after: new })
    });
    changed.collect()
}

/// Something that stands between an edition and its publication.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Lack {
    /// Its numbers were not drawn.
    NotDrawn,
    /// It has no word and no number.
    Nothing,
    /// What was written waits for review, or was returned.
    NotApproved(BlockId),
    /// A language is missing.
    Language(BlockId, Lang),
    /// A picture has no alternative text.
    Alt(BlockId),
    /// A number that is quoted is not there any more.
    Placeholder(BlockId, String),
    /// A figure shows nothing, lest it tell of single persons beside what was published earlier.
    Refused(BlockId, FigureId),
    /// A figure was not drawn with the others.
    NoFigure(BlockId),
}

/// What is missing before an edition may be published.
pub fn lacks(edition: &Edition, blocks: &[Block], numbers: &Numbers) -> Vec<Lack> {
    let mut lacks = vec![];
    if edition.as_of.is_none() {
        lacks.push(Lack::NotDrawn);
    }
    let blocks: Vec<&Block> = blocks.iter().filter(|block| !block.is_out).collect();
    if blocks.is_empty() {
        lacks.push(Lack::Nothing);
    }
    for block in blocks {
        if let Some(version) = &block.newest {
            if version.verdict != Verdict::Approved {
                lacks.push(Lack::NotApproved(block.id));
            }
            lacks.extend(version.content.missing().into_iter().map(|lang| Lack::Language(block.id, lang)));
            if version.content.lacks_alt() {
                lacks.push(Lack::Alt(block.id));
            }
            lacks.extend(version.content.unknown(numbers).into_iter().map(|quote| Lack::Placeholder(block.id, quote)));
        }
        if block.kind == Kind::Figure {
            match numbers.0.get(&block.figure) {
                Some(figure) if figure.content.released.is_refused() => {
                    lacks.push(Lack::Refused(block.id, figure.id));
                }
                Some(_) => {}
                None => lacks.push(Lack::NoFigure(block.id)),
            }
        }
    }
    lacks
}

#[cfg(test)]
mod tests {
    use super::*;
    use base::Mistakes;

    fn typed(kk: &str, ru: &str) -> TypedBlock {
        TypedBlock { text_kk: kk.into(), text_ru: ru.into(), caption_kk: "Кесте".into(), ..TypedBlock::default() }
    }

    fn fields(read: Result<Content, Mistakes>) -> Vec<(String, &'static str)> {
        read.unwrap_err().into_iter().map(|m| (m.field, m.text)).collect()
    }

    #[test]
    fn a_table_has_the_same_cells_in_each_row_and_the_same_rows_in_each_language() {
        let numbers = Numbers::default();
        let read = |kk, ru| typed(kk, ru).read(Kind::Table, None, &numbers);
        let table = read("Бап | Сома\nЖалақы | 10", "Статья | Сумма\nЗарплата | 10").unwrap();
        assert_eq!(table.missing(), vec![Lang::Ru, Lang::En], "the caption is there in Kazakh only");
        let Content::Table(table) = table else { panic!() };
        assert_eq!(table.grid(Lang::Ru)[1], ["Зарплата", "10"]);
        assert_eq!(fields(read("А | Б\nВ", "")), [("text_kk".into(), "publications-edition-wrong-row")]);
        assert_eq!(
            fields(read("А | Б\nВ | Г", "А | Б\nВ | Г\nД | Е")),
            [("text_ru".into(), "publications-edition-wrong-shape")]
        );
        assert_eq!(fields(read("А | Б", "")), [("text_kk".into(), "publications-edition-wrong-rows")]);
    }

    #[test]
    fn a_picture_has_a_credit_at_once_and_its_words_before_publication() {
        let numbers = Numbers::default();
        let id = PictureId(uuid::Uuid::nil());
        let nobody = TypedBlock { alt_kk: "Үй".into(), ..TypedBlock::default() };
        assert_eq!(
            fields(nobody.read(Kind::Picture, Some(id), &numbers)),
            [("credit".into(), "publications-edition-wrong-credit")]
        );
        let made =
            TypedBlock { credit: "The office".into(), ..nobody }.read(Kind::Picture, Some(id), &numbers).unwrap();
        assert!(made.lacks_alt());
    }

    #[test]
    fn a_note_that_was_begun_is_missing_where_it_is_not() {
        let text = Text {
            texts: Trilingual { kk: "а".into(), ru: "б".into(), en: "c".into() },
            notes: Trilingual { kk: "а".into(), ru: String::new(), en: "c".into() },
        };
        assert_eq!(Content::Text(text.clone()).missing(), vec![Lang::Ru]);
        assert_eq!(Content::Text(Text { notes: Trilingual::default(), ..text }).missing(), vec![]);
    }
}
