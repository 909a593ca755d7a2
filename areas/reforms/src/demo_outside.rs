//! This area's part of the demonstration institution: recommendations of invented committees and invented States to a State that is
//! called Demonstration, in the format of UHRI's export, through the same import as real ones.

use crate::Desk;
use crate::actions::imports::{By, import};
use crate::imports::{Progress, Source};
use crate::model::outside::Origin;
use base::{Error, Result};
use std::io::Write;

const FILE: &[u8] = include_bytes!("../demo/outside.json");

/// Imports the invented recommendations; gives how many there are.
pub async fn fill_outside(desk: &Desk) -> Result<i64> {
    let mut file = tempfile::NamedTempFile::new().map_err(Error::internal)?;
    file.write_all(FILE).map_err(Error::internal)?;
    let source = Source {
        origin: Origin::Uhri,
        path: file.path().to_owned(),
        name: "demonstration.json".to_owned(),
        state: "Demonstration".to_owned(),
    };
    let report = import(desk, By::Operator, &source, false, &Progress::default()).await?;
    Ok(report.counts.imported)
}
