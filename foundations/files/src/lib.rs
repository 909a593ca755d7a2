//! Sealed files on a disk, or on any store that `object_store` knows.
//!
//! A file is sealed chunk by chunk as it arrives and opened chunk by chunk as it is read, so that
//! neither ever stands whole in memory, nor in clear on the disk. What it is, is found from its first
//! bytes, never from its name. Names, types and keys are not here: they belong in a sealed entry.
//!
//! Absent by design: clear bytes on the disk, file names, and anything that opens a file without its key.

pub mod form;

use base::{Error, FileId, Result, Rng};
use bytes::Bytes;
use futures::StreamExt;
use object_store::local::LocalFileSystem;
use object_store::{ObjectStore, ObjectStoreExt, WriteMultipart, path};
use std::fs::DirBuilder;
use std::os::unix::fs::DirBuilderExt;
use std::path::Path;
use std::pin::Pin;
use std::sync::Arc;
use vault::{FileCard, FileOpener, FileSealer};

/// Bytes looked at to find out what a file is.
const HEAD: usize = 8 * 1024;

/// A stream of a file's clear chunks.
pub type Stream = Pin<Box<dyn futures::Stream<Item = Result<Bytes>> + Send>>;

/// Where sealed files lie; cheap to clone.
#[derive(Debug, Clone)]
pub struct Files(Arc<dyn ObjectStore>);

/// Why a file was not taken.
#[derive(Debug, thiserror::Error)]
pub enum Refused {
    /// It is larger than allowed.
    #[error("too large")]
    TooLarge,
    /// It has no bytes.
    #[error("empty")]
    Empty,
    /// It is a program, which an officer might start by mistake.
    #[error("a program")]
    Program,
    /// It broke off on the way, or could not be kept.
    #[error("broken off: {0}")]
    Broken(String),
}

impl Files {
    /// Files in a folder, which is made its owner's alone if it is not there.
    pub fn in_folder(folder: &Path) -> Result<Self> {
        let unusable = |e: &dyn std::fmt::Display| {
            Error::Unavailable(format!("the folder for files {} cannot be used: {e}", folder.display()))
        };
        DirBuilder::new().recursive(true).mode(0o700).create(folder).map_err(|e| unusable(&e))?;
        let store = LocalFileSystem::new_with_prefix(folder).map_err(|e| unusable(&e))?.with_automatic_cleanup(true);
        Ok(Self(Arc::new(store)))
    }

    /// Seals a file as it arrives. Nothing is left behind of a file that is refused.
    pub async fn put<S, E>(
        &self,
        id: FileId,
        name: &str,
        content: S,
        most: u64,
        rng: &mut Rng,
    ) -> Result<FileCard, Refused>
    where
        S: futures::Stream<Item = Result<Bytes, E>> + Send + Unpin,
        E: std::fmt::Display,
    {
        let mut writer = WriteMultipart::new(self.0.put_multipart(&place(id)).await.map_err(broken)?);
        match seal(id, name.to_owned(), content, most, rng, &mut writer).await {
            Ok(card) => {
                writer.finish().await.map_err(broken)?;
                Ok(card)
            }
            Err(refused) => {
                writer.abort().await.map_err(broken)?;
                Err(refused)
            }
        }
    }

    /// Opens a file chunk by chunk; a chunk that was changed, moved, cut off or added ends the stream
    /// with [`Error::Tampered`].
    pub async fn open(&self, card: &FileCard) -> Result<Stream> {
        let got = self.0.get(&place(card.file)).await.map_err(|e| match e {
            object_store::Error::NotFound { .. } => Error::Tampered(format!("file {} is missing", card.file)),
            other => Error::Unavailable(other.to_string()),
        })?;
        let reading = Some((got.into_stream(), FileOpener::new(card)?));
        Ok(Box::pin(futures::stream::try_unfold(reading, |reading| async move {
            let Some((mut sealed, mut opener)) = reading else { return Ok(None) };
            match sealed.next().await {
                Some(Ok(bytes)) => Ok(Some((Bytes::from(opener.push(&bytes)?), Some((sealed, opener))))),
                Some(Err(cause)) => Err(Error::Unavailable(cause.to_string())),
                None => Ok(Some((Bytes::from(opener.finish()?), None))),
            }
        })))
    }

    /// Removes a file; one that is not there is no error.
    pub async fn remove(&self, id: FileId) -> Result<()> {
        match self.0.delete(&place(id)).await {
            Ok(()) | Err(object_store::Error::NotFound { .. }) => Ok(()),
            Err(cause) => Err(Error::Unavailable(cause.to_string())),
        }
    }
}

async fn seal<S, E>(
    id: FileId,
    name: String,
    mut content: S,
    most: u64,
    rng: &mut Rng,
    writer: &mut WriteMultipart,
) -> Result<FileCard, Refused>
where
    S: futures::Stream<Item = Result<Bytes, E>> + Send + Unpin,
    E: std::fmt::Display,
{
    let mut sealer = FileSealer::new(id, rng);
    let (mut head, mut size) = (Vec::with_capacity(HEAD), 0u64);
    while let Some(bytes) = content.next().await {
        let bytes = bytes.map_err(|cause| Refused::Broken(cause.to_string()))?;
        size += bytes.len() as u64;
        if size > most {
            return Err(Refused::TooLarge);
        }
        head.extend(bytes.iter().take(HEAD.saturating_sub(head.len())));
        writer.put(Bytes::from(sealer.push(&bytes).map_err(broken)?));
        // No more than four parts are on their way at a time, however fast the sender is.
        writer.wait_for_capacity(4).await.map_err(broken)?;
    }
    if size == 0 {
        return Err(Refused::Empty);
    }
    if infer::is_app(&head) {
        return Err(Refused::Program);
    }
    let (rest, card) = sealer.finish(name, media_type(&head).to_owned()).map_err(broken)?;
    writer.put(Bytes::from(rest));
    Ok(card)
}

/// What a file is, by its first bytes; text is what reads as UTF-8 without control characters.
fn media_type(head: &[u8]) -> &'static str {
    if let Some(known) = infer::get(head) {
        return known.mime_type();
    }
    let valid = match std::str::from_utf8(head) {
        Ok(text) => Some(text),
        // The head may end in the middle of a letter.
        Err(e) if e.error_len().is_none() => head.get(..e.valid_up_to()).and_then(|h| std::str::from_utf8(h).ok()),
        Err(_) => None,
    };
    match valid {
        Some(text) if text.chars().all(|c| !c.is_control() || matches!(c, '\n' | '\r' | '\t')) => "text/plain",
        _ => "application/octet-stream",
    }
}

fn broken(cause: impl std::fmt::Display) -> Refused {
    Refused::Broken(cause.to_string())
}

/// Two letters of the random end of the id name the folder, so that no folder grows without end.
fn place(id: FileId) -> path::Path {
    let name = id.to_string();
    let folder: String = name.chars().rev().take(2).collect();
    path::Path::from_iter([folder, name])
}

#[cfg(test)]
mod tests {
    use super::*;
    use base::{Timestamp, World};
    use futures::TryStreamExt;

    fn world() -> World {
        World::fixed(Timestamp::from_micros(1_790_000_000_000_000), 5)
    }

    fn arriving(content: &[u8]) -> impl futures::Stream<Item = Result<Bytes, std::io::Error>> + Send + Unpin + use<> {
        let chunks: Vec<_> = content.chunks(10_000).map(|c| Ok(Bytes::copy_from_slice(c))).collect();
        futures::stream::iter(chunks)
    }

    async fn all(stream: Stream) -> Result<Vec<u8>> {
        stream
            .try_fold(Vec::new(), |mut all, bytes| async move {
                all.extend(bytes);
                Ok(all)
            })
            .await
    }

    #[tokio::test]
    async fn a_file_comes_back_and_lies_sealed() {
        let folder = tempfile::tempdir().unwrap();
        let files = Files::in_folder(folder.path()).unwrap();
        let world = world();
        for size in [1usize, 65_536, 65_537, 1_000_000] {
            let content = "Ұзақ әңгіме. ".repeat(size / 20 + 1).into_bytes();
            let id = FileId::new(&world);
            let card = files.put(id, "хат.txt", arriving(&content), 1 << 30, &mut world.rng()).await.unwrap();
            assert_eq!((card.media.as_str(), card.size), ("text/plain", content.len() as u64));
            assert_eq!(all(files.open(&card).await.unwrap()).await.unwrap(), content);
            let lies = std::fs::read(folder.path().join(place(id).as_ref())).unwrap();
            assert!(!lies.windows(10).any(|w| w == &content[..10]));
            files.remove(id).await.unwrap();
            files.remove(id).await.unwrap();
            assert!(files.open(&card).await.is_err());
        }
    }

    #[test]
    fn a_new_folder_is_its_owners_alone() {
        use std::os::unix::fs::PermissionsExt;
        let above = tempfile::tempdir().unwrap();
        let folder = above.path().join("data/files");
        Files::in_folder(&folder).unwrap();
        for made in [folder.as_path(), folder.parent().unwrap()] {
            assert_eq!(std::fs::metadata(made).unwrap().permissions().mode() & 0o777, 0o700);
        }
    }

    #[tokio::test]
    async fn what_cannot_be_taken_is_refused_and_leaves_nothing() {
        let folder = tempfile::tempdir().unwrap();
        let files = Files::in_folder(folder.path()).unwrap();
        let world = world();
        let put = async |content: &[u8]| {
            files.put(FileId::new(&world), "f", arriving(content), 100_000, &mut world.rng()).await.map(drop)
        };
        assert!(matches!(put(b"").await, Err(Refused::Empty)));
        assert!(matches!(put(&vec![7; 100_001]).await, Err(Refused::TooLarge)));
        assert!(matches!(put(&[b"\x7fELF\x02\x01\x01".as_slice(), &[0; 80]].concat()).await, Err(Refused::Program)));
        assert_eq!(walk(folder.path()), 0);
    }

    fn walk(folder: &std::path::Path) -> usize {
        std::fs::read_dir(folder).unwrap().flatten().map(|e| if e.path().is_dir() { walk(&e.path()) } else { 1 }).sum()
    }

    #[tokio::test]
    async fn a_changed_byte_is_found_out() {
        let folder = tempfile::tempdir().unwrap();
        let files = Files::in_folder(folder.path()).unwrap();
        let world = world();
        let id = FileId::new(&world);
        let card = files.put(id, "f", arriving(&vec![65; 200_000]), 1 << 20, &mut world.rng()).await.unwrap();
        let at = folder.path().join(place(id).as_ref());
        let mut lies = std::fs::read(&at).unwrap();
        lies[150_000] ^= 1;
        std::fs::write(&at, &lies).unwrap();
        assert!(matches!(all(files.open(&card).await.unwrap()).await, Err(Error::Tampered(_))));
    }

    #[test]
    fn types_are_found_by_content() {
        assert_eq!(media_type(b"%PDF-1.7\n"), "application/pdf");
        assert_eq!(media_type("Сәлем".as_bytes()), "text/plain");
        assert_eq!(media_type(&"Сәлем".as_bytes()[..9]), "text/plain");
        assert_eq!(media_type(&[0, 1, 2, 255]), "application/octet-stream");
    }
}
