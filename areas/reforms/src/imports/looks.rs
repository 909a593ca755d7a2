//! What a file looks like, so that the wrong one is called by its name.

use super::{Input, clean, unreadable};
use base::Result;
use std::io::{Read, Seek};

/// What a file looks like.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Looks {
    /// JSON.
    Json,
    /// A spreadsheet.
    Xlsx,
    /// A Word document.
    Docx,
    /// UPR Info's CSV.
    Upr,
    /// IMPACT OSS's CSV of recommendations.
    Impact,
    /// A page of the web, as a server sends instead of a file it refuses.
    Html,
    /// A PDF.
    Pdf,
    /// Nothing at all.
    Empty,
    /// Something else.
    Other,
}

impl Looks {
    /// The word by which texts tell them apart.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Json => "json",
            Self::Xlsx => "xlsx",
            Self::Docx => "docx",
            Self::Upr => "upr",
            Self::Impact => "impact",
            Self::Html => "html",
            Self::Pdf => "pdf",
            Self::Empty => "empty",
            Self::Other => "other",
        }
    }

    /// Looks at the beginning of a file; at the list of its parts if it is a ZIP.
    pub(super) fn of(file: &mut Input) -> Result<Self> {
        let mut head = vec![];
        file.by_ref().take(4096).read_to_end(&mut head).map_err(unreadable)?;
        if head.starts_with(b"PK\x03\x04") {
            file.rewind().map_err(unreadable)?;
            let parts = zip::ZipArchive::new(file).ok();
            let has = |name: &str| parts.as_ref().is_some_and(|parts| parts.index_for_name(name).is_some());
            return Ok(match (has("xl/workbook.xml"), has("word/document.xml")) {
                (true, _) => Self::Xlsx,
                (_, true) => Self::Docx,
                _ => Self::Other,
            });
        }
        let text = String::from_utf8_lossy(&head);
        let text = text.trim_start_matches('\u{feff}').trim_start();
        let lower = text.to_ascii_lowercase();
        let columns: Vec<&str> = lower
            .split(['\r', '\n'])
            .next()
            .unwrap_or_default()
            .split(',')
            .map(|c| c.trim_matches(['"', ' ']))
            .collect();
        let has = |names: &[&str]| names.iter().all(|name| columns.contains(name));
        Ok(match text.chars().next() {
            None => Self::Empty,
            Some('[' | '{') => Self::Json,
            _ if lower.starts_with("%pdf") => Self::Pdf,
            _ if lower.starts_with('<') => Self::Html,
            _ if has(&["to", "text", "from", "session"]) => Self::Upr,
            _ if has(&["reference", "title"]) => Self::Impact,
            _ => Self::Other,
        })
    }
}

/// The columns of a CSV by their names, and a reader of its fields, which are UTF-8 or Latin-1, each for itself.
pub(super) struct Columns(Vec<String>);

impl Columns {
    pub(super) fn of(header: &csv::ByteRecord) -> Self {
        Self(
            header
                .iter()
                .map(|name| clean::label(&decoded(name)).trim_start_matches('\u{feff}').to_lowercase())
                .collect(),
        )
    }

    /// How many there are.
    pub(super) fn len(&self) -> usize {
        self.0.len()
    }

    /// What stands in a row under the first of these names that there is.
    pub(super) fn get(&self, row: &csv::ByteRecord, names: &[&str]) -> String {
        let at = names.iter().find_map(|name| self.0.iter().position(|column| column == name));
        at.and_then(|at| row.get(at)).map(|field| decoded(field).trim().to_owned()).unwrap_or_default()
    }
}

fn decoded(field: &[u8]) -> std::borrow::Cow<'_, str> {
    match std::str::from_utf8(field) {
        Ok(text) => text.into(),
        Err(_) => encoding_rs::WINDOWS_1252.decode_without_bom_handling(field).0,
    }
}
