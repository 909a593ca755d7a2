//! What a command makes in an empty place goes away again if the command fails.
#![allow(clippy::print_stderr, reason = "says what it could not take away")]

use crate::cli::Place;
use std::fs;
use std::io::{ErrorKind, Result};
use std::path::{Path, PathBuf};

/// The places of an institution that are empty before a command fills them. Dropped, they are emptied again, so that
/// nothing stands in the way of the next try. What was there before is never touched.
#[derive(Debug)]
pub(crate) struct Fresh(Vec<Empty>);

#[derive(Debug)]
enum Empty {
    /// Nothing was there.
    Nothing(PathBuf),
    /// A folder was there, with nothing in it; it stays.
    Folder(PathBuf),
}

impl Empty {
    fn of(path: PathBuf) -> Option<Self> {
        match fs::symlink_metadata(&path) {
            Err(cause) => (cause.kind() == ErrorKind::NotFound).then_some(Self::Nothing(path)),
            Ok(_) => is_empty_folder(&path).then_some(Self::Folder(path)),
        }
    }

    fn path(&self) -> &Path {
        let (Self::Nothing(path) | Self::Folder(path)) = self;
        path
    }

    fn clear(&self) -> Result<()> {
        match self {
            Self::Nothing(path) => remove(path),
            Self::Folder(path) => fs::read_dir(path)?.try_for_each(|entry| remove(&entry?.path())),
        }
    }
}

impl Fresh {
    /// Looks, before anything is made, what of a place is empty, and of what else the command will make.
    pub(crate) fn of(place: &Place, more: &[&Path]) -> Self {
        let data = &place.data;
        let ours = ["arasha.db", "arasha.db-wal", "arasha.db-shm", "files"].map(|name| data.join(name));
        let more = more.iter().map(|path| path.to_path_buf());
        Self(ours.into_iter().chain([place.keys(), data.clone()]).chain(more).filter_map(Empty::of).collect())
    }

    /// Whether something was not there before.
    pub(crate) fn makes(&self, path: &Path) -> bool {
        self.0.iter().any(|empty| empty.path() == path)
    }

    /// What was made stays.
    pub(crate) fn keep(mut self) {
        self.0.clear();
    }
}

impl Drop for Fresh {
    fn drop(&mut self) {
        for empty in &self.0 {
            if let Err(cause) = empty.clear() {
                eprintln!("arasha: remove {} before you try again: {cause}", empty.path().display());
            }
        }
    }
}

/// Whether a folder is there and holds nothing.
pub(crate) fn is_empty_folder(path: &Path) -> bool {
    fs::read_dir(path).is_ok_and(|mut entries| entries.next().is_none())
}

fn remove(path: &Path) -> Result<()> {
    let removed = match fs::symlink_metadata(path) {
        Ok(found) if found.is_dir() => fs::remove_dir_all(path),
        Ok(_) => fs::remove_file(path),
        Err(cause) => Err(cause),
    };
    match removed {
        Err(cause) if cause.kind() == ErrorKind::NotFound => Ok(()),
        other => other,
    }
}

#[cfg(test)]
mod tests {
    use super::Fresh;
    use crate::cli::Place;
    use std::fs;

    #[test]
    fn what_was_made_goes_away_and_what_was_there_stays() {
        let folder = tempfile::tempdir().unwrap();
        let at = |name: &str| folder.path().join(name);
        fs::create_dir_all(at("data/files/ab")).unwrap();
        fs::create_dir(at("keys")).unwrap();
        fs::write(at("data/files/ab/upload"), "theirs").unwrap();
        fs::write(at("data/note"), "theirs").unwrap();
        let place = Place { data: at("data"), keys: Some(at("keys")), database: None, rulebook: None, origin: None };
        let fill = || {
            fs::write(at("data/arasha.db"), "ours").unwrap();
            fs::write(at("keys/node.key"), "ours").unwrap();
            fs::create_dir(at("keys/shred")).unwrap();
            fs::write(at("sheets.pdf"), "ours").unwrap();
        };

        let fresh = Fresh::of(&place, &[&at("sheets.pdf")]);
        assert!(fresh.makes(&at("data/arasha.db")) && !fresh.makes(&at("data/files")));
        fill();
        drop(fresh);
        assert!(!at("data/arasha.db").exists() && !at("sheets.pdf").exists());
        assert_eq!(fs::read_dir(at("keys")).unwrap().count(), 0);
        assert!(at("data/note").exists() && at("data/files/ab/upload").exists());

        let fresh = Fresh::of(&place, &[&at("sheets.pdf")]);
        fill();
        fresh.keep();
        drop(Fresh::of(&place, &[&at("sheets.pdf")]));
        for kept in ["data/arasha.db", "keys/node.key", "sheets.pdf"] {
            assert!(at(kept).exists(), "{kept}");
        }
    }
}
