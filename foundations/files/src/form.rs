//! A form with files: its words, and its files sealed as they arrive.

use crate::{Files, Refused};
use axum::extract::{DefaultBodyLimit, Multipart};
use base::{Error, FileId, Mistake, Mistakes, Result, World};
use bytes::Bytes;
use futures::Stream;
use std::collections::BTreeMap;
use vault::FileCard;

/// Files that one form may bring.
pub const MOST_FILES: usize = 10;
/// Bytes of one file.
pub const MOST_BYTES: u64 = 25 * 1024 * 1024;

/// Room for as many files as a form may bring, and what surrounds them.
pub fn room() -> DefaultBodyLimit {
    let bytes = usize::try_from(MOST_BYTES).unwrap_or(usize::MAX);
    DefaultBodyLimit::max(bytes.saturating_mul(MOST_FILES) + 1_000_000)
}

/// One file too many.
pub fn too_many() -> Mistake {
    Mistake::new("files", "web-mistake-too-many-files").with("most", MOST_FILES)
}

/// The connection broke in the middle of a form.
pub fn broken() -> Error {
    Error::mistake("files", "web-mistake-upload-broken")
}

/// Whether a character turns the direction of writing: with it `gpj.exe` looks like `exe.jpg` (Unicode Standard Annex 9,
/// explicit formatting characters).
pub const fn turns_writing(c: char) -> bool {
    matches!(c, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
}

/// Seals a file as it arrives, its type found from its content. Refused with a plain word when it is too large, empty,
/// or of a kind that can run.
pub async fn take<S, E>(files: &Files, world: &World, name: &str, content: S) -> Result<FileCard>
where
    S: Stream<Item = Result<Bytes, E>> + Send + Unpin,
    E: std::fmt::Display,
{
    let id = FileId::new(world);
    let shown: String = name.chars().filter(|c| !c.is_control() && !turns_writing(*c)).collect();
    match files.put(id, shown.trim(), content, MOST_BYTES, &mut world.rng()).await {
        Ok(card) => Ok(card),
        Err(Refused::TooLarge) => Err(Error::Invalid(vec![
            Mistake::new("files", "web-mistake-file-too-large")
                .with("name", name)
                .with("most", MOST_BYTES / 1024 / 1024),
        ])),
        Err(Refused::Empty) => {
            Err(Error::Invalid(vec![Mistake::new("files", "web-mistake-file-empty").with("name", name)]))
        }
        Err(Refused::Program) => {
            Err(Error::Invalid(vec![Mistake::new("files", "web-mistake-file-program").with("name", name)]))
        }
        Err(Refused::Broken(cause)) => Err(Error::Unavailable(cause)),
    }
}

/// A form as it was sent.
#[derive(Debug, Default)]
pub struct Uploaded {
    words: BTreeMap<String, String>,
    /// The files that could be taken; they belong to nobody yet.
    pub files: Vec<FileCard>,
    /// What was wrong with the others.
    pub mistakes: Mistakes,
}

impl Uploaded {
    /// Reads a form whose files are all in the field `files`.
    pub async fn read(files: &Files, world: &World, mut form: Multipart) -> Result<Self> {
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
            if sent.files.len() >= MOST_FILES {
                sent.mistakes.push(too_many());
                break;
            }
            match take(files, world, &file, field).await {
                Ok(card) => sent.files.push(card),
                Err(Error::Invalid(found)) => sent.mistakes.extend(found),
                Err(cause) => return Err(cause),
            }
        }
        Ok(sent)
    }

    /// What stands in a field of words.
    pub fn word(&self, name: &str) -> &str {
        self.words.get(name).map_or("", String::as_str)
    }

    /// Removes the files of a form that came to nothing: they belong to nobody.
    pub async fn forget(self, files: &Files) -> Result<()> {
        for card in self.files {
            files.remove(card.file).await?;
        }
        Ok(())
    }
}
