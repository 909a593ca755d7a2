//! A form with files: its words, and its files sealed as they arrive.

use crate::Desk;
use crate::actions::draft;
use axum::extract::{DefaultBodyLimit, Multipart};
use base::{Error, Mistakes, Result};
use std::collections::BTreeMap;
use vault::FileCard;

/// Room for as many files as a form may bring, and what surrounds them.
pub(super) fn room() -> DefaultBodyLimit {
    let bytes = usize::try_from(draft::MOST_BYTES).unwrap_or(usize::MAX);
    DefaultBodyLimit::max(bytes.saturating_mul(draft::MOST_FILES) + 1_000_000)
}

/// A form as it was sent.
#[derive(Debug, Default)]
pub(super) struct Uploaded {
    words: BTreeMap<String, String>,
    /// The files that could be taken; they belong to nobody yet.
    pub(super) files: Vec<FileCard>,
    /// What was wrong with the others.
    pub(super) mistakes: Mistakes,
}

impl Uploaded {
    /// Reads a form whose files are all in the field `files`.
    pub(super) async fn read(desk: &Desk, mut form: Multipart) -> Result<Self> {
        let mut sent = Self::default();
        while let Some(field) = form.next_field().await.map_err(|_| broken())? {
            let name = field.name().unwrap_or_default().to_owned();
            if name != "files" {
                sent.words.insert(name, field.text().await.map_err(|_| broken())?);
                continue;
            }
            let file = field.file_name().unwrap_or_default().to_owned();
            // A form without a file sends one without a name.
            if file.is_empty() {
                continue;
            }
            if sent.files.len() >= draft::MOST_FILES {
                sent.mistakes.push(draft::too_many());
                break;
            }
            match draft::take(desk, &file, field).await {
                Ok(card) => sent.files.push(card),
                Err(Error::Invalid(found)) => sent.mistakes.extend(found),
                Err(cause) => return Err(cause),
            }
        }
        Ok(sent)
    }

    /// What stands in a field of words.
    pub(super) fn word(&self, name: &str) -> &str {
        self.words.get(name).map_or("", String::as_str)
    }

    /// Removes the files of a form that came to nothing: they belong to nobody.
    pub(super) async fn forget(self, desk: &Desk) -> Result<()> {
        for card in self.files {
            desk.files.remove(card.file).await?;
        }
        Ok(())
    }
}

/// The connection broke in the middle of a form.
pub(super) fn broken() -> Error {
    Error::mistake("files", "complaints-mistake-upload-broken")
}
