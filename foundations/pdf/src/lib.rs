//! Documents as the areas know them, apart from the machine that sets them in type.
//!
//! An area fills in a [`Letter`] or a [`Slip`] and hands it to the [`Typesetter`] that `app` gave it. All strings are data:
//! nothing in them is read as markup.
//!
//! Absent by design: fonts, layout, and any typesetting library (see the crate `typesetter`). Documents have no `Debug`: what
//! they say to a person has no place in a log. They can be serialised, so that a draft may be kept sealed.

use base::{Date, Lang};
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
    pub verification: Option<String>,
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
    /// The same as a QR code: rows of dark (`true`) and light squares.
    pub code: Vec<Vec<bool>>,
    /// What the code is, for who cannot see it.
    pub code_label: String,
    /// What it is for and how to keep it, a paragraph each.
    pub notes: Vec<String>,
}
