//! What keeps an institution's data: backups that only the trustees open, and putting one back.
//!
//! # A backup
//! A folder of its own, named by its moment, beside the others of the same institution:
//! `manifest.json` (what is in it; clear, no names and no content), `manifest.sig` (the node's signature over it),
//! `dump` (all rows of one snapshot, sealed in chunks to the recovery key). The sealed uploads of all backups lie
//! together in `files`, each once.
//!
//! The keys folder is in no backup: with it, a stolen backup would be half opened, and an erased case would come back.
//! [`copy_keys`] keeps copies of it elsewhere, for thirty days.
//!
//! Absent by design: anything in clear, and a list of tables to be kept by hand.

mod backup;
mod doctor;
mod restore;

pub use backup::{Made, Manifest, backup, copy_keys};
pub use doctor::{Check, Look, look};
pub use restore::{Proved, restore};

use base::{Error, Result};
use std::fs::{DirBuilder, File};
use std::os::unix::fs::{DirBuilderExt, OpenOptionsExt};
use std::path::Path;

/// What signs a manifest.
const MANIFEST: &str = "arasha backup manifest 1";

/// Makes a folder that is its owner's alone, if it is not there.
fn make(folder: &Path) -> Result<()> {
    DirBuilder::new().recursive(true).mode(0o700).create(folder).map_err(|e| fault(folder, "make", &e))
}

/// Makes a file that its owner alone may read.
fn file(path: &Path) -> Result<File> {
    let made = File::options().write(true).create(true).truncate(true).mode(0o600).open(path);
    made.map_err(|e| fault(path, "write", &e))
}

fn fault(path: &Path, act: &str, cause: &dyn std::fmt::Display) -> Error {
    Error::Unavailable(format!("cannot {act} {}: {cause}", path.display()))
}
