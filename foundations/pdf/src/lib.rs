//! Documents as the areas know them, apart from the machine that sets them in type.
//!
//! An area fills in a [`Letter`], a [`Form`] or another of the [`Document`]s and hands it to the [`Typesetter`] that `app`
//! gave it. All strings are data: nothing in them is read as markup.
//!
//! Absent by design: fonts, layout, and any typesetting library (see the crate `typesetter`). Documents have no `Debug`: what
//! they say to a person has no place in a log. They can be serialised, so that a draft may be kept sealed.

use base::{Date, Lang};
use qrcode::{Color, QrCode};
use serde::{Deserialize, Serialize};

/// Turns a document into a PDF that a screen reader can read (PDF/UA-1) and an archive can keep (PDF/A-2a).
///
/// The same document gives the same bytes. It takes the processor for milliseconds, so a busy handler calls it in
/// `tokio::task::spawn_blocking`.
pub trait Typesetter: Send + Sync {
    /// The PDF file.
    ///
    /// # Errors
    /// The document cannot be set: a fault of ours, since any words must be settable.
    fn pdf(&self, document: &Document) -> Result<Vec<u8>, PdfError>;
}

/// A document could not be set.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("cannot set the document: {0}")]
pub struct PdfError(pub String);

impl From<PdfError> for base::Error {
    fn from(cause: PdfError) -> Self {
        Self::internal(cause)
    }
}

/// What can be typeset.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase", tag = "kind")]
pub enum Document {
    /// A signed letter of the institution.
    Letter(Letter),
    /// A slip that a detained person may keep.
    Slip(Slip),
    /// Sheets for trustees, one page each.
    Sheets(Sheets),
    /// A form to fill in by hand.
    Form(Form),
    /// The coupon of a reception desk.
    Coupon(Coupon),
    /// A report with chapters, charts and tables: the annual report, a pack for a briefing, a list at the door.
    Report(Report),
    /// Two pages to hand out.
    Handout(Handout),
    /// Slides, 16:9.
    Slides(Slides),
    /// Badges, eight on a sheet.
    Badges(Badges),
}

/// A letter of the institution: to a complainant, a state body, a prosecutor.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Letter {
    /// The language it is written in.
    pub lang: Lang,
    /// Full name of the institution, for the head.
    pub institution: String,
    /// Outgoing number as registered, without the number sign.
    pub number: String,
    /// Day of the letter.
    pub date: Date,
    /// Name, office and address of the addressee, a line each; empty lines are left out.
    pub addressee: Vec<String>,
    /// What it is about; also the title of the file.
    pub subject: String,
    /// The letter itself.
    pub body: Vec<Block>,
    /// Who signs.
    pub signatory: Signatory,
    /// Small print at the foot of the first page: contacts, who drafted it.
    pub footer: Option<String>,
    /// How the reader can check that the letter is ours.
    pub verification: Option<Verification>,
    /// In large print for who sees badly: 18 points and nothing under 16, wider lines, tables as lists.
    pub large: bool,
}

/// How the reader of a letter can check that it is ours.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Verification {
    /// Where to look and what to enter there, so that nobody needs a telephone for it.
    pub text: String,
    /// The same address as a QR code (see [`qr`]), beside the text.
    pub code: Vec<Vec<bool>>,
    /// What the code is, for who cannot see it.
    pub code_label: String,
}

/// A part of a letter's body.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Block {
    /// A heading within the letter.
    Heading(String),
    /// A paragraph; line breaks are kept.
    Paragraph(String),
    /// A list: numbered where the order matters.
    List {
        /// 1, 2, 3 rather than dots.
        numbered: bool,
        /// Its items.
        items: Vec<String>,
    },
    /// A table; rows shorter than the head are filled with empty cells, longer ones are cut.
    Table {
        /// What it shows.
        caption: Option<String>,
        /// Names of the columns.
        head: Vec<String>,
        /// Cells, row by row.
        rows: Vec<Vec<String>>,
    },
    /// Somebody's own words, set apart.
    Quote(String),
}

/// Who signs a letter.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Signatory {
    /// Name as it stands under letters.
    pub name: String,
    /// Office, in the form it takes here; for an acting holder with the word for "acting".
    pub role: String,
    /// The act that gives an acting holder the right to sign; `None` for the holder.
    pub acting_under: Option<String>,
}

/// A slip with a reference that shows the state of a case and nothing else, so that it may be found by others.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Slip {
    /// The language it is written in.
    pub lang: Lang,
    /// Full name of the institution, for the head.
    pub institution: String,
    /// What the slip is; also the title of the file.
    pub title: String,
    /// Day it was given.
    pub date: Date,
    /// Word before the reference.
    pub reference_label: String,
    /// The reference, set large.
    pub reference: String,
    /// What one can do with it and what happens next, a paragraph each.
    pub notes: Vec<String>,
    /// Small print: where to ask.
    pub footer: Option<String>,
}

/// Sheets that trustees keep, a page for each: printed, handed out, and nowhere else.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Sheets {
    /// The language they are written in.
    pub lang: Lang,
    /// Full name of the institution, for the head.
    pub institution: String,
    /// What they are; also the title of the file.
    pub title: String,
    /// Day they were made.
    pub date: Date,
    /// The pages.
    pub sheets: Vec<Sheet>,
}

/// One trustee's sheet.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Sheet {
    /// Whose it is.
    pub heading: String,
    /// Word before the share.
    pub share_label: String,
    /// The share, in groups, set large.
    pub share: String,
    /// The same as a QR code (see [`qr`]).
    pub code: Vec<Vec<bool>>,
    /// What the code is, for who cannot see it.
    pub code_label: String,
    /// What it is for and how to keep it, a paragraph each.
    pub notes: Vec<String>,
}

/// A form that a person fills in by hand and gives or sends to the institution; as many pages as it takes.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Form {
    /// The language it is printed in.
    pub lang: Lang,
    /// Full name of the institution, for the head.
    pub institution: String,
    /// What the form is; also the title of the file, and at the foot of each page.
    pub title: String,
    /// Day of this edition, at the foot of each page.
    pub date: Date,
    /// What to know before writing, a paragraph each.
    pub lead: Vec<String>,
    /// Its parts.
    pub sections: Vec<Section>,
    /// Small print at the end: where to give or send it.
    pub footer: Option<String>,
}

/// A part of a form.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Section {
    /// What is asked here.
    pub heading: String,
    /// What helps to answer.
    pub hint: Option<String>,
    /// Where to write.
    pub fields: Vec<Field>,
}

/// A place to write on a form.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Field {
    /// Lines, 9 mm apart, for words of one's own.
    Lines {
        /// What to write.
        label: String,
        /// How many lines, at least one.
        count: u8,
    },
    /// Boxes to tick.
    Boxes {
        /// What is asked.
        label: String,
        /// A box each.
        options: Vec<String>,
    },
    /// A frame that the office fills in.
    Office {
        /// Whose it is.
        label: String,
        /// What the office enters, a line each.
        entries: Vec<String>,
    },
}

/// What a reception desk gives for what it received: twice on one sheet with a line to cut along, for the person and for
/// the office.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Coupon {
    /// The language it is written in.
    pub lang: Lang,
    /// Full name of the institution, for the head.
    pub institution: String,
    /// What the coupon is; also the title of the file.
    pub title: String,
    /// Day it was given.
    pub date: Date,
    /// The number or reference, set large.
    pub reference: Entry,
    /// Day and hour.
    pub received_at: Entry,
    /// Who received: role and name.
    pub received_by: Entry,
    /// What was received.
    pub received: Entry,
    /// What happens next, and by which day.
    pub next: Entry,
    /// Where to ask.
    pub footer: String,
    /// Whose each half is: the person's above, the office's below.
    pub copies: [String; 2],
}

/// Words with the word that stands before them.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Entry {
    /// What it is.
    pub label: String,
    /// The words.
    pub text: String,
}

/// A report. From the same value come its PDF, its Word file (crate `word`) and its page.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Report {
    /// The language it is written in.
    pub lang: Lang,
    /// Full name of the institution.
    pub institution: String,
    /// Its title; also the title of the file.
    pub title: String,
    /// What stands under the title; may be empty.
    pub subtitle: String,
    /// The day it was made or published.
    pub date: Date,
    /// Whether it opens with a cover and a table of contents; without them the title stands on the first page.
    pub cover: bool,
    /// Words of its own that the machine sets: a typesetter knows no Kazakh.
    pub words: ReportWords,
    /// What it says, in order.
    pub pieces: Vec<Piece>,
    /// Small print at the end: licence, contact, how figures can be checked; a paragraph each.
    pub colophon: Vec<String>,
}

/// Words that stand in every report.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ReportWords {
    /// "Contents".
    pub contents: String,
    /// "Figure", before its number.
    pub figure: String,
    /// "Table", before its number.
    pub table: String,
    /// "Source", before what a figure rests on.
    pub source: String,
    /// "Photograph", before who made a picture.
    pub credit: String,
    /// "Notes", over the notes of the Word file and the page.
    pub notes: String,
}

/// A piece of a report.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase", tag = "piece")]
pub enum Piece {
    /// A heading. Levels follow each other: 1 is a chapter, 2 and 3 lie within it.
    Heading {
        /// 1 to 3.
        level: u8,
        /// The heading.
        text: String,
    },
    /// A paragraph; line breaks are kept.
    Paragraph {
        /// Its words.
        text: String,
        /// A note at the foot of the page; empty if there is none.
        note: String,
    },
    /// A list.
    List {
        /// 1, 2, 3 rather than dots.
        numbered: bool,
        /// Its items.
        items: Vec<String>,
    },
    /// Somebody's own words, set apart.
    Quote {
        /// The words.
        text: String,
        /// Who said them.
        by: String,
    },
    /// A few numbers set large.
    Numbers {
        /// The numbers.
        numbers: Vec<KeyNumber>,
    },
    /// A table.
    Table {
        /// What it shows.
        caption: String,
        /// Names of the columns.
        head: Vec<String>,
        /// Cells, row by row; as many as there are columns.
        rows: Vec<Vec<String>>,
        /// Columns of numbers, which are set to the right; counted from 0.
        numeric: Vec<usize>,
        /// What it rests on, and where that can be checked; empty if that is said elsewhere.
        source: String,
    },
    /// A chart. Its table follows as a piece of its own.
    Chart {
        /// The drawing, as SVG (see the crate `charts`).
        svg: String,
        /// What it shows, for who cannot see it.
        alt: String,
        /// What it shows.
        caption: String,
        /// What it rests on, and where that can be checked.
        source: String,
    },
    /// A picture.
    Picture {
        /// The file, PNG or JPEG, in Base64.
        data: String,
        /// What is to be seen, for who cannot see it.
        alt: String,
        /// What stands under it; may be empty.
        caption: String,
        /// Who made it.
        credit: String,
    },
}

/// A number set large, with its words.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct KeyNumber {
    /// The number as it is written in this language.
    pub number: String,
    /// What it counts.
    pub label: String,
    /// Compared with what, on which day: small print; may be empty.
    pub note: String,
}

/// Two pages to hand out. More than two pages are an error, so that nothing is cut off unseen.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Handout {
    /// The language it is written in.
    pub lang: Lang,
    /// Full name of the institution.
    pub institution: String,
    /// Its title; also the title of the file.
    pub title: String,
    /// For whom, where.
    pub subtitle: String,
    /// The day things stood so.
    pub date: Date,
    /// Words of its own.
    pub words: ReportWords,
    /// What it says. Headings are of level 1 and 2.
    pub pieces: Vec<Piece>,
    /// Where to ask, where to check: a line each.
    pub footer: Vec<String>,
}

/// Slides, 16:9, for a screen in a hall.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Slides {
    /// The language they are written in.
    pub lang: Lang,
    /// Full name of the institution.
    pub institution: String,
    /// Title of the first slide; also the title of the file.
    pub title: String,
    /// For whom, where.
    pub subtitle: String,
    /// The day things stood so.
    pub date: Date,
    /// Words of its own.
    pub words: ReportWords,
    /// The slides after the first.
    pub slides: Vec<Slide>,
}

/// A slide.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Slide {
    /// What it says, in one line.
    pub title: String,
    /// What it shows; headings have no place here.
    pub pieces: Vec<Piece>,
}

/// Badges of guests.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Badges {
    /// The language of the document; names stand as their owners write them.
    pub lang: Lang,
    /// Full name of the institution.
    pub institution: String,
    /// The event; also the title of the file.
    pub title: String,
    /// Its day.
    pub date: Date,
    /// The badges.
    pub badges: Vec<Badge>,
}

/// A badge.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Badge {
    /// The name, set large.
    pub name: String,
    /// The post.
    pub post: String,
    /// The organisation.
    pub organisation: String,
}

/// A text as a QR code: rows of dark (`true`) and light squares.
///
/// # Errors
/// The text is longer than a code can hold, some two thousand bytes.
pub fn qr(text: &str) -> Result<Vec<Vec<bool>>, PdfError> {
    let code = QrCode::new(text).map_err(|cause| PdfError(format!("a QR code of {} bytes: {cause}", text.len())))?;
    Ok(code.to_colors().chunks(code.width()).map(|row| row.iter().map(|c| *c == Color::Dark).collect()).collect())
}

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "a test fails by panicking")]
mod tests {
    use super::*;

    #[test]
    fn a_qr_code_is_a_square_with_its_three_marks_and_differs_by_text() {
        let code = qr("https://example.kz/kk/check/K7M4-92QX").unwrap();
        let width = code.len();
        assert!(width >= 25 && code.iter().all(|row| row.len() == width));
        let mark = |x: usize, y: usize| {
            (0..7).all(|dy| {
                (0..7).all(|dx| {
                    let (dx, dy): (usize, usize) = (dx, dy);
                    let ring = dx.abs_diff(3).max(dy.abs_diff(3));
                    code[y + dy][x + dx] == (ring != 2)
                })
            })
        };
        assert!(mark(0, 0) && mark(width - 7, 0) && mark(0, width - 7) && !mark(width - 7, width - 7));
        assert!(code != qr("https://example.kz/kk/check/K7M4-92QY").unwrap());
    }

    #[test]
    fn a_text_too_long_for_a_code_is_an_error_that_does_not_repeat_it() {
        let error = qr(&"құпия".repeat(1000)).unwrap_err().to_string();
        assert!(error.contains("10000 bytes") && !error.contains("құпия"), "{error}");
    }
}
