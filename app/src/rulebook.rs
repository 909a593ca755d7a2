//! `arasha rulebook check`.
#![allow(clippy::print_stdout, reason = "says what it found")]

use crate::cli::{Check, Format, Outcome};

/// Says what is wrong with a rulebook.
pub(crate) fn check(asked: &Check) -> anyhow::Result<Outcome> {
    let findings = exchange::rulebook::check(&asked.dir);
    match asked.format {
        Format::Json => println!("{}", serde_json::to_string_pretty(&findings)?),
        Format::Text if findings.is_empty() => println!("{}: nothing is wrong", asked.dir.display()),
        Format::Text => findings.iter().for_each(|finding| println!("{finding}")),
    }
    Ok(if findings.is_empty() { Outcome::Good } else { Outcome::Bad })
}
