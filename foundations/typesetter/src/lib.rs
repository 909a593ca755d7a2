//! Sets [`pdf::Document`]s in type with Typst, as PDF/UA-1 and PDF/A-2a at once.
//!
//! A document reaches Typst as JSON that the template reads: no word of a person is ever parsed as markup. Pictures lie beside
//! it, charts within it. Two faces of Noto Sans, which has every Kazakh letter, are embedded. No clock, network or file system is within a template's reach, and
//! nothing of a document stays in Typst's caches.
//!
//! This crate alone depends on Typst, and only `app` depends on it: Typst is long to build.

use data_encoding::BASE64;
use pdf::{Document, PdfError};
use serde_json::Value;
use std::borrow::Cow;
use std::sync::LazyLock;
use typst::diag::{FileError, FileResult};
use typst::foundations::{Bytes, Datetime, Duration, Smart};
use typst::syntax::{FileId, RootedPath, Source, VirtualPath, VirtualRoot};
use typst::text::{Font, FontBook};
use typst::utils::LazyHash;
use typst::{Library, LibraryExt, World, comemo};
use typst_layout::PagedDocument;
use typst_pdf::{PdfOptions, PdfStandard, PdfStandards};

/// The typesetter; its fonts and templates are read at first use and kept.
#[derive(Debug, Clone, Copy, Default)]
pub struct Typst;

impl pdf::Typesetter for Typst {
    fn pdf(&self, document: &Document) -> Result<Vec<u8>, PdfError> {
        let press = PRESS.as_ref().map_err(Clone::clone)?;
        let pages = press.set(document);
        comemo::evict(0);
        pages
    }
}

/// What all documents share.
struct Press {
    library: LazyHash<Library>,
    book: LazyHash<FontBook>,
    fonts: Vec<Font>,
    /// Shared look, and a template for each kind of document.
    sources: Vec<Source>,
    standards: PdfStandards,
}

/// So many letters without a space fit a line; a longer word may break, lest it run off the paper.
const LONGEST_WORD: usize = 40;

/// The same in large print.
const LONGEST_LARGE_WORD: usize = 28;

/// A handout is set in the largest of these sizes, in points, in which it takes [`HANDOUT_PAGES`].
const HANDOUT_SIZES: [f64; 4] = [10.5, 10.0, 9.5, 9.0];

/// So many pages may a handout take.
const HANDOUT_PAGES: usize = 2;

/// After so many letters each may a long word break, which fits a narrow column too.
const BREAK: usize = 10;

static PRESS: LazyLock<Result<Press, PdfError>> = LazyLock::new(Press::new);

impl Press {
    fn new() -> Result<Self, PdfError> {
        let fonts: Vec<Font> = [
            include_bytes!("../../../assets/dist/pdf/NotoSans_400Regular.ttf").as_slice(),
            include_bytes!("../../../assets/dist/pdf/NotoSans_700Bold.ttf").as_slice(),
        ]
        .into_iter()
        .flat_map(|data| Font::iter(Bytes::new(data)))
        .collect();
        Ok(Self {
            library: LazyHash::new(Library::default()),
            book: LazyHash::new(FontBook::from_fonts(&fonts)),
            fonts,
            sources: [
                ("look.typ", include_str!("../templates/look.typ")),
                ("letter.typ", include_str!("../templates/letter.typ")),
                ("slip.typ", include_str!("../templates/slip.typ")),
                ("sheets.typ", include_str!("../templates/sheets.typ")),
                ("form.typ", include_str!("../templates/form.typ")),
                ("pieces.typ", include_str!("../templates/pieces.typ")),
                ("report.typ", include_str!("../templates/report.typ")),
                ("handout.typ", include_str!("../templates/handout.typ")),
                ("slides.typ", include_str!("../templates/slides.typ")),
                ("badges.typ", include_str!("../templates/badges.typ")),
                ("coupon.typ", include_str!("../templates/coupon.typ")),
            ]
            .into_iter()
            .map(|(name, text)| Ok(Source::new(file(name)?, text.to_owned())))
            .collect::<Result<_, PdfError>>()?,
            standards: PdfStandards::new(&[PdfStandard::Ua_1, PdfStandard::A_2a]).map_err(|e| fault(e.message()))?,
        })
    }

    fn set(&self, document: &Document) -> Result<Vec<u8>, PdfError> {
        let (template, lang, date, ident) = match document {
            Document::Letter(l) => ("letter.typ", l.lang, l.date, format!("{} {}", l.institution, l.number)),
            Document::Sheets(s) => ("sheets.typ", s.lang, s.date, format!("{} {}", s.institution, s.title)),
            Document::Slip(s) => ("slip.typ", s.lang, s.date, format!("{} {}", s.institution, s.reference)),
            Document::Form(f) => ("form.typ", f.lang, f.date, format!("{} {}", f.institution, f.title)),
            Document::Report(r) => ("report.typ", r.lang, r.date, format!("{} {}", r.institution, r.title)),
            Document::Handout(h) => ("handout.typ", h.lang, h.date, format!("{} {}", h.institution, h.title)),
            Document::Slides(s) => ("slides.typ", s.lang, s.date, format!("{} {}", s.institution, s.title)),
            Document::Badges(b) => ("badges.typ", b.lang, b.date, format!("{} {}", b.institution, b.title)),
            Document::Coupon(c) => ("coupon.typ", c.lang, c.date, format!("{} {}", c.institution, c.reference.text)),
        };
        let is_large = matches!(document, Document::Letter(letter) if letter.large);
        let mut data = serde_json::to_value(document).map_err(fault)?;
        let mut pictures = Vec::new();
        self.make_settable(&mut data, if is_large { LONGEST_LARGE_WORD } else { LONGEST_WORD }, &mut pictures)?;
        let mut sheet = Sheet {
            press: self,
            main: file(template)?,
            data_file: file("document.json")?,
            data: Bytes::new([]),
            pictures,
        };
        let mut set_in = |size: Option<f64>| {
            let more = [("date_words", i18n::date_year(lang, date).into()), ("size", size.into())];
            if let Some(fields) = data.as_object_mut() {
                fields.extend(more.map(|(name, value): (&str, Value)| (name.to_owned(), value)));
            }
            sheet.data = Bytes::new(serde_json::to_vec(&data).map_err(fault)?);
            typst::compile::<PagedDocument>(&sheet).output.map_err(|e| all(&e))
        };
        let pages = if matches!(document, Document::Handout(_)) {
            let mut least = 0;
            let fitting = HANDOUT_SIZES.into_iter().find_map(|size| match set_in(Some(size)) {
                Ok(pages) if pages.pages().len() > HANDOUT_PAGES => {
                    least = pages.pages().len();
                    None
                }
                set => Some(set),
            });
            fitting.unwrap_or_else(|| {
                Err(PdfError(format!(
                    "the handout takes {least} pages in its smallest print and may take {HANDOUT_PAGES}: take a piece \
                     out of it or shorten its words"
                )))
            })?
        } else {
            set_in(None)?
        };
        let options = PdfOptions {
            ident: Smart::Custom(ident),
            creator: Smart::Custom(Some("Arasha".to_owned())),
            standards: self.standards.clone(),
            ..PdfOptions::default()
        };
        typst_pdf::pdf(&pages, &options).map_err(|e| all(&e))
    }

    /// A letter must not fail for a sign that the fonts lack, such as an emoji in a name; PDF/A forbids to show a hole
    /// in its place. Drawings keep their words whole, or they would be drawings no more; pictures become files.
    fn make_settable(
        &self,
        value: &mut Value,
        longest: usize,
        pictures: &mut Vec<(FileId, Bytes)>,
    ) -> Result<(), PdfError> {
        match value {
            Value::String(text) => {
                *text = self
                    .all_settable(text)
                    .split_inclusive(char::is_whitespace)
                    .map(|w| breakable(w, longest))
                    .collect();
            }
            Value::Array(items) => items.iter_mut().try_for_each(|v| self.make_settable(v, longest, pictures))?,
            Value::Object(fields) => {
                for (name, value) in fields {
                    match (name.as_str(), value) {
                        ("svg", Value::String(drawing)) => *drawing = self.all_settable(drawing),
                        ("data", Value::String(data)) => {
                            let bytes = BASE64.decode(data.as_bytes()).map_err(|e| fault(format!("a picture: {e}")))?;
                            *data = format!("picture-{}", pictures.len());
                            pictures.push((file(data)?, Bytes::new(bytes)));
                        }
                        (_, value) => self.make_settable(value, longest, pictures)?,
                    }
                }
            }
            _ => {}
        }
        Ok(())
    }

    fn all_settable(&self, text: &str) -> String {
        text.chars().filter_map(|c| self.settable(c)).collect()
    }

    /// The sign itself, the replacement character for one that cannot be shown, nothing for one that shows nothing
    /// (the marks that turn the direction of writing could even make a name read as another).
    fn settable(&self, c: char) -> Option<char> {
        match c {
            ' '..='~' => Some(c),
            '\n' | '\u{2028}' | '\u{2029}' => Some('\n'),
            '\t' => Some(' '),
            '\u{ad}'
            | '\u{200b}'..='\u{200f}'
            | '\u{202a}'..='\u{202e}'
            | '\u{2060}'..='\u{206f}'
            | '\u{fe00}'..='\u{fe0f}'
            | '\u{feff}' => None,
            '\u{e000}'..='\u{f8ff}' | '\u{f0000}'.. => Some('\u{fffd}'),
            c if c.is_control() => None,
            c if self.fonts.iter().all(|f| f.info().coverage.contains(u32::from(c))) => Some(c),
            _ => Some('\u{fffd}'),
        }
    }
}

/// A word with places to break if it is longer than fits.
fn breakable(word: &str, longest: usize) -> Cow<'_, str> {
    if word.chars().count() <= longest {
        return word.into();
    }
    let letters = word.chars().enumerate();
    letters.flat_map(|(n, c)| (n > 0 && n % BREAK == 0).then_some('\u{200b}').into_iter().chain([c])).collect()
}

fn file(name: &str) -> Result<FileId, PdfError> {
    Ok(RootedPath::new(VirtualRoot::Project, VirtualPath::new(name).map_err(fault)?).intern())
}

fn fault(cause: impl std::fmt::Display) -> PdfError {
    PdfError(format!("{cause}"))
}

/// Typst's messages name the template and never quote the document.
fn all(errors: &[typst::diag::SourceDiagnostic]) -> PdfError {
    PdfError(errors.iter().map(|e| e.message.to_string()).collect::<Vec<_>>().join("; "))
}

/// All that the templates of one document can reach.
struct Sheet<'a> {
    press: &'a Press,
    main: FileId,
    data_file: FileId,
    data: Bytes,
    pictures: Vec<(FileId, Bytes)>,
}

impl World for Sheet<'_> {
    fn library(&self) -> &LazyHash<Library> {
        &self.press.library
    }

    fn book(&self) -> &LazyHash<FontBook> {
        &self.press.book
    }

    fn main(&self) -> FileId {
        self.main
    }

    fn source(&self, id: FileId) -> FileResult<Source> {
        self.press.sources.iter().find(|s| s.id() == id).cloned().ok_or(FileError::AccessDenied)
    }

    fn file(&self, id: FileId) -> FileResult<Bytes> {
        if id == self.data_file {
            return Ok(self.data.clone());
        }
        let picture = self.pictures.iter().find(|(file, _)| *file == id);
        picture.map(|(_, bytes)| bytes.clone()).ok_or(FileError::AccessDenied)
    }

    fn font(&self, index: usize) -> Option<Font> {
        self.press.fonts.get(index).cloned()
    }

    fn today(&self, _: Option<Duration>) -> Option<Datetime> {
        None
    }
}
