//! Files, sealed in chunks as they stream by: nothing of a file is ever whole in memory or clear on the disk.
//!
//! Each file has its own random key. Chunks of 64 KiB are sealed with XChaCha20-Poly1305 in the STREAM construction
//! (Hoang, Reyhanitabar, Rogaway, Vizár 2015): the nonce holds the chunk's number and whether it is the last, so that
//! cutting off, reordering and putting something behind are found out. The content is padded to a size class. Key,
//! name, type, true size and hash stand in an ordinary entry, [`FileCard`].

use crate::primitive::{lock, pack, random, same, size_class, unlock};
use crate::{RecoverySecret, Result, Tampered, Thing, Vault, What, seal};
use base::{Error, FileId, InstitutionId, Rng, Secret};
use data_encoding::BASE64;
use sha2::{Digest, Sha256};
use zeroize::Zeroizing;

const CHUNK: usize = 64 * 1024;
const TAG: usize = 16;
const PREFIX: usize = 19;
const VERSION: u8 = 1;

/// What is needed to open a sealed file and to name it; the plaintext of a [`crate::Field::FILE`] entry.
#[derive(Clone, serde::Serialize, serde::Deserialize)]
pub struct FileCard {
    /// The file.
    pub file: FileId,
    /// Its name, as it was given.
    pub name: String,
    /// Its media type, found by content.
    pub media: String,
    /// Its size in bytes, without padding.
    pub size: u64,
    hash: String,
    key: String,
}

impl FileCard {
    /// The text of the entry.
    pub fn to_bytes(&self) -> Result<Secret<Vec<u8>>> {
        Ok(Secret::new(serde_json::to_vec(self).map_err(Error::internal)?))
    }

    /// Reads the text of the entry.
    pub fn from_bytes(bytes: &[u8]) -> Result<Self> {
        Ok(serde_json::from_slice(bytes).map_err(Error::internal)?)
    }

    /// SHA-256 of the content, in hexadecimal digits: what a chain of custody names.
    pub fn content_hash(&self) -> String {
        let hash = BASE64.decode(self.hash.as_bytes()).unwrap_or_default();
        data_encoding::HEXLOWER.encode(&hash)
    }
}

impl std::fmt::Debug for FileCard {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("FileCard").field("file", &self.file).field("size", &self.size).finish_non_exhaustive()
    }
}

impl Drop for FileCard {
    fn drop(&mut self) {
        zeroize::Zeroize::zeroize(&mut self.key);
    }
}

const BACKUP: &str = "arasha backup 1";

impl Vault {
    /// Seals the card of a backup to the recovery key: only the trustees together open it.
    pub fn seal_backup(&self, card: &FileCard, rng: &mut Rng) -> Result<Vec<u8>> {
        let aad = pack(BACKUP, &[self.institution().bytes()]);
        Ok(seal::to(&self.0.recovery, BACKUP, &aad, card.to_bytes()?.expose(), rng)?)
    }
}

impl RecoverySecret {
    /// Opens the card of an institution's backup.
    pub fn open_backup(&self, institution: InstitutionId, sealed: &[u8]) -> Result<FileCard> {
        let aad = pack(BACKUP, &[institution.bytes()]);
        FileCard::from_bytes(&self.recovery.open(BACKUP, &aad, sealed)?)
    }
}

/// The part both sides share: the key, the file, and where in the stream we are.
struct Stream {
    file: FileId,
    key: Zeroizing<[u8; 32]>,
    prefix: [u8; PREFIX],
    next: u32,
    waiting: Zeroizing<Vec<u8>>,
    hash: Sha256,
    /// True bytes that passed.
    size: u64,
}

impl Stream {
    fn nonce(&self, number: u32, last: bool) -> [u8; 24] {
        let mut nonce = [0; 24];
        let parts = self.prefix.iter().copied().chain(number.to_be_bytes()).chain([u8::from(last)]);
        nonce.iter_mut().zip(parts).for_each(|(n, p)| *n = p);
        nonce
    }

    fn aad(&self) -> Vec<u8> {
        pack("arasha file 1", &[self.file.bytes()])
    }

    fn count(&mut self, plain: &[u8]) {
        self.hash.update(plain);
        self.size += plain.len() as u64;
    }
}

/// Seals a file as it streams in.
pub struct FileSealer(Stream);

impl FileSealer {
    /// Begins a file.
    pub fn new(file: FileId, rng: &mut Rng) -> Self {
        Self(Stream {
            file,
            key: Zeroizing::new(random(rng)),
            prefix: random(rng),
            next: 0,
            waiting: Zeroizing::new(Vec::new()),
            hash: Sha256::new(),
            size: 0,
        })
    }

    /// Takes the next bytes; gives what can be written out.
    pub fn push(&mut self, plain: &[u8]) -> Result<Vec<u8>> {
        self.0.count(plain);
        self.take(plain)
    }

    /// Ends the file: the rest to write out, and its card.
    pub fn finish(mut self, name: String, media: String) -> Result<(Vec<u8>, FileCard)> {
        let size = self.0.size;
        let mut sealed = Vec::new();
        let mut padding = size_class(size) - size;
        while padding > 0 {
            let zeros = padding.min(CHUNK as u64);
            sealed.extend(self.take(&vec![0; usize::try_from(zeros).unwrap_or(CHUNK)])?);
            padding -= zeros;
        }
        sealed.extend(self.chunk(CHUNK, true)?);
        let (hash, key) = (BASE64.encode(&self.0.hash.finalize()), BASE64.encode(self.0.key.as_slice()));
        Ok((sealed, FileCard { file: self.0.file, name, media, size, hash, key }))
    }

    fn take(&mut self, plain: &[u8]) -> Result<Vec<u8>> {
        self.0.waiting.extend_from_slice(plain);
        let mut sealed = Vec::new();
        // A full chunk waits until something follows it, for it may be the last.
        while self.0.waiting.len() > CHUNK {
            sealed.extend(self.chunk(CHUNK, false)?);
        }
        Ok(sealed)
    }

    fn chunk(&mut self, len: usize, last: bool) -> Result<Vec<u8>> {
        let stream = &mut self.0;
        let len = len.min(stream.waiting.len());
        let rest = stream.waiting.split_off(len);
        let mut chunk = std::mem::replace(&mut *stream.waiting, rest);
        let tag = lock(&stream.key, &stream.nonce(stream.next, last), &stream.aad(), &mut chunk)
            .ok_or_else(|| Error::internal("a chunk of a file did not seal"))?;
        chunk.extend_from_slice(&tag);
        if stream.next == 0 {
            chunk.splice(..0, [VERSION].into_iter().chain(stream.prefix));
        }
        stream.next = stream.next.checked_add(1).ok_or_else(|| Error::internal("a file is too long"))?;
        Ok(chunk)
    }
}

/// Opens a file as it streams out. Bytes it gives are authentic; that the file is whole is known only when
/// [`FileOpener::finish`] says so.
pub struct FileOpener {
    stream: Stream,
    started: bool,
    /// Sealed bytes that came in.
    received: u64,
    card: FileCard,
}

impl FileOpener {
    /// Begins to open the file of this card.
    pub fn new(card: &FileCard) -> Result<Self, Tampered> {
        let wrong = Tampered::new(What::Forged).of(Thing::File).id(card.file.0);
        let key = Zeroizing::new(BASE64.decode(card.key.as_bytes()).map_err(|_| wrong)?);
        let stream = Stream {
            file: card.file,
            key: Zeroizing::new(key.as_slice().try_into().map_err(|_| wrong)?),
            prefix: [0; PREFIX],
            next: 0,
            waiting: Zeroizing::new(Vec::new()),
            hash: Sha256::new(),
            size: 0,
        };
        Ok(Self { stream, started: false, received: 0, card: card.clone() })
    }

    /// Takes the next sealed bytes; gives what could be opened.
    pub fn push(&mut self, sealed: &[u8]) -> Result<Vec<u8>, Tampered> {
        self.received += sealed.len() as u64;
        self.stream.waiting.extend_from_slice(sealed);
        if !self.started {
            let Some((header, rest)) = self.stream.waiting.split_first_chunk::<{ 1 + PREFIX }>() else {
                return Ok(Vec::new());
            };
            let (version, prefix) = (header[0], header.last_chunk::<PREFIX>().copied().unwrap_or_default());
            if version != VERSION {
                return Err(self.wrong(What::Forged));
            }
            let rest = rest.to_vec();
            self.stream.prefix = prefix;
            *self.stream.waiting = rest;
            self.started = true;
        }
        let mut plain = Vec::new();
        while self.stream.waiting.len() > CHUNK + TAG {
            plain.extend(self.chunk(false)?);
        }
        Ok(plain)
    }

    /// Ends the file: its last bytes, and the certainty that it is whole.
    pub fn finish(mut self) -> Result<Vec<u8>, Tampered> {
        if !self.started {
            return Err(self.wrong(What::CutOff));
        }
        let plain = self.chunk(true)?;
        let hash = self.stream.hash.clone().finalize();
        if self.stream.size != self.card.size || !same(BASE64.encode(&hash).as_bytes(), self.card.hash.as_bytes()) {
            return Err(self.wrong(What::Swapped));
        }
        Ok(plain)
    }

    fn chunk(&mut self, last: bool) -> Result<Vec<u8>, Tampered> {
        let len = self.stream.waiting.len().min(CHUNK + TAG);
        let rest = self.stream.waiting.split_off(len);
        let chunk = Zeroizing::new(std::mem::replace(&mut *self.stream.waiting, rest));
        let Some(mut plain) = self.try_chunk(&chunk, self.stream.next, last) else {
            return Err(self.wrong(self.diagnose(&chunk, last)));
        };
        self.stream.next = self.stream.next.saturating_add(1);
        // What goes beyond the true size is padding.
        let left = usize::try_from(self.card.size - self.stream.size.min(self.card.size)).unwrap_or(usize::MAX);
        plain.truncate(left);
        self.stream.count(&plain);
        Ok(plain)
    }

    fn try_chunk(&self, chunk: &[u8], number: u32, last: bool) -> Option<Vec<u8>> {
        let (text, tag) = chunk.split_last_chunk()?;
        let mut text = text.to_vec();
        let nonce = self.stream.nonce(number, last);
        unlock(&self.stream.key, &nonce, &self.stream.aad(), &mut text, tag).then_some(text)
    }

    /// What is wrong with a chunk that does not open: true but in another place, cut off, or changed.
    fn diagnose(&self, chunk: &[u8], last: bool) -> What {
        let whole = size_class(self.card.size);
        let chunks = whole.div_ceil(CHUNK as u64);
        let elsewhere = |number| [true, false].into_iter().any(|last| self.try_chunk(chunk, number, last).is_some());
        let numbers = 0..u32::try_from(chunks).unwrap_or(u32::MAX);
        match numbers.filter(|number| *number != self.stream.next).find(|number| elsewhere(*number)) {
            Some(number) if number < self.stream.next => What::Replayed,
            Some(_) => What::Reordered,
            None if last && self.received < 1 + PREFIX as u64 + whole + chunks * TAG as u64 => What::CutOff,
            None => What::Forged,
        }
    }

    fn wrong(&self, what: What) -> Tampered {
        Tampered::new(what).of(Thing::File).id(self.card.file.0)
    }
}

impl std::fmt::Debug for FileSealer {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("FileSealer(…)")
    }
}

impl std::fmt::Debug for FileOpener {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("FileOpener(…)")
    }
}
