//! Readers of what others send: a file for each format, streaming, without a database. Each gives rows one by one and
//! never more than one of them is held; what a row is worth is decided elsewhere.

mod clean;
mod impact;
mod looks;
pub mod measures;
mod uhri;
mod upr;
mod upr_list;

use crate::model::import::{Cause, Rejected};
use crate::model::outside::{Content, Origin};
use base::{Error, Mistake, Result};
pub use looks::Looks;
use std::fs::File;
use std::io::{BufReader, Read, Seek, SeekFrom};
use std::path::PathBuf;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};

/// A file to be read.
#[derive(Debug, Clone)]
pub struct Source {
    /// Its format.
    pub origin: Origin,
    /// Where it is.
    pub path: PathBuf,
    /// What it is called.
    pub name: String,
    /// The State whose rows are wanted.
    pub state: String,
}

/// A row of a file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Row {
    /// Line or number of the record, from 1.
    pub line: i64,
    /// The number the source knows it by.
    pub external: String,
    /// What it says.
    pub content: Content,
}

/// What became of a row in reading.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Item {
    /// It is about the State.
    Row(Box<Row>),
    /// It is about another State.
    Elsewhere,
    /// It cannot be taken.
    Rejected(Rejected),
}

impl Item {
    fn rejected(line: i64, cause: Cause) -> Self {
        Self::Rejected(Rejected { line, cause })
    }

    fn row(line: i64, external: String, content: Content) -> Self {
        Self::Row(Box::new(Row { line, external, content }))
    }
}

/// Takes an item; `false` if no more are wanted.
pub type Sink<'a> = dyn FnMut(Item) -> bool + 'a;

/// How many bytes of a file are read, for whoever waits.
#[derive(Debug, Clone, Default)]
pub struct Progress(Arc<AtomicU64>);

impl Progress {
    /// Bytes read so far.
    pub fn bytes(&self) -> u64 {
        self.0.load(Ordering::Relaxed)
    }
}

/// A file that counts what is read of it. Steps back are not taken off: it shows that something goes on.
struct Counted {
    file: File,
    progress: Progress,
}

impl Read for Counted {
    fn read(&mut self, buffer: &mut [u8]) -> std::io::Result<usize> {
        let n = self.file.read(buffer)?;
        self.progress.0.fetch_add(n as u64, Ordering::Relaxed);
        Ok(n)
    }
}

impl Seek for Counted {
    fn seek(&mut self, to: SeekFrom) -> std::io::Result<u64> {
        self.file.seek(to)
    }
}

type Input = BufReader<Counted>;

/// The field of mistakes in a file.
const FILE: &str = "file";

fn unreadable(cause: impl std::fmt::Display) -> Error {
    Error::Invalid(vec![Mistake::new(FILE, "reforms-import-unreadable").with("cause", cause)])
}

fn broken(at: impl std::fmt::Display, cause: impl std::fmt::Display) -> Error {
    Error::Invalid(vec![Mistake::new(FILE, "reforms-import-broken").with("line", at).with("cause", cause)])
}

/// Reads a file row by row.
///
/// # Errors
/// [`Error::Invalid`] if the file is not what it is said to be, or breaks off.
pub fn read(source: &Source, progress: &Progress, each: &mut Sink<'_>) -> Result<()> {
    let open = || -> Result<Input> {
        let file = File::open(&source.path).map_err(unreadable)?;
        Ok(BufReader::with_capacity(1 << 16, Counted { file, progress: progress.clone() }))
    };
    let state = clean::state(&source.state);
    match (source.origin, Looks::of(&mut open()?)?) {
        (Origin::Uhri, Looks::Json) => uhri::json(open()?, &state, each),
        (Origin::Uhri, Looks::Xlsx) => uhri::xlsx(open()?, &state, each),
        (Origin::Upr, Looks::Upr) => upr::csv(open()?, &state, each),
        (Origin::UprList, Looks::Docx) => upr_list::docx(open()?, &state, each),
        (Origin::ImpactOss, Looks::Impact) => impact::csv(open()?, each),
        (origin, looks) => Err(Error::Invalid(vec![
            Mistake::new(FILE, "reforms-import-wrong-format").with("wanted", origin.code()).with("looks", looks.code()),
        ])),
    }
}

/// The State as rows are compared by it.
pub(crate) fn state_key(name: &str) -> String {
    clean::state(name)
}

#[cfg(test)]
pub(crate) mod testing {
    use super::*;

    /// Reads a file made of bytes.
    pub(crate) fn items(origin: Origin, bytes: &[u8]) -> Result<Vec<Item>> {
        let file = tempfile::NamedTempFile::new().unwrap();
        std::fs::write(file.path(), bytes).unwrap();
        let (path, name) = (file.path().to_owned(), "file".to_owned());
        let source = Source { origin, path, name, state: "Kazakhstan".into() };
        let mut items = vec![];
        read(&source, &Progress::default(), &mut |item| {
            items.push(item);
            true
        })?;
        Ok(items)
    }

    /// The rows among items; nothing may have been rejected.
    pub(crate) fn rows(items: Vec<Item>) -> Vec<Row> {
        let row = |item| match item {
            Item::Row(row) => Some(*row),
            Item::Elsewhere => None,
            Item::Rejected(rejected) => panic!("{rejected:?}"),
        };
        items.into_iter().filter_map(row).collect()
    }
}
