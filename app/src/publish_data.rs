//! `arasha publish data`: a release of open data as files, the same bytes that the site serves.
#![allow(clippy::print_stdout, reason = "says what it wrote")]

use crate::assemble::House;
use crate::cli::{Outcome, Place};
use crate::fresh::is_empty_folder;
use anyhow::{Context, bail};
use base::{Error, World};
use clap::Args;
use std::path::PathBuf;

/// Write a release.
#[derive(Debug, Args)]
pub(crate) struct PublishData {
    #[command(flatten)]
    place: Place,
    /// The release's name, as it stands in its address
    #[arg(long, value_name = "NAME")]
    release: String,
    /// Folder for the files; it must be empty, or is made
    #[arg(long, value_name = "DIR")]
    out: PathBuf,
}

/// Writes the newest version of a release: tables, the same as JSON, `datapackage.json` and `catalog.jsonld`.
pub(crate) async fn data(asked: PublishData) -> anyhow::Result<Outcome> {
    if asked.out.exists() && !is_empty_folder(&asked.out) {
        bail!(
            "{} is not empty: give an empty --out folder, so that the package holds nothing else",
            asked.out.display()
        );
    }
    let house = House::open(&asked.place, World::system(), false).await?;
    let files = publications::actions::releases::files(&house.publications, &asked.release).await;
    house.db.close().await?;
    let files = match files {
        Err(Error::NotFound) => bail!("there is no release `{}`; their names stand at /data", asked.release),
        files => files?,
    };
    std::fs::create_dir_all(&asked.out).with_context(|| format!("cannot make {}", asked.out.display()))?;
    for (name, bytes) in &files {
        let path = asked.out.join(name);
        std::fs::write(&path, bytes).with_context(|| format!("cannot write {}", path.display()))?;
    }
    println!("{}: {} files in {}", asked.release, files.len(), asked.out.display());
    Ok(Outcome::Good)
}
