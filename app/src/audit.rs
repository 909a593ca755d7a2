//! `arasha audit verify`: reads the database and the witness; needs no server.
#![allow(clippy::print_stdout, reason = "says what it found")]

use crate::cli::{Format, Outcome, Verify};
use access::audit::Witness;
use anyhow::Context;
use indicatif::{ProgressBar, ProgressStyle};
use vault::Vault;

/// Checks the audit log and the chains of all cases.
pub(crate) async fn verify(asked: Verify) -> anyhow::Result<Outcome> {
    let vault = Vault::open(&asked.place.keys())
        .with_context(|| format!("cannot open the keys in {}", asked.place.keys().display()))?;
    let options = db::Options::choose(&asked.place.data, asked.place.database.as_deref())?;
    let db = db::Db::connect(&options).await?;
    let witness = asked.witness.map(Witness);
    let bar = ProgressBar::new(0).with_style(ProgressStyle::with_template("{bar:40} {pos}/{len} leaves")?);
    let mut progress = |done: u64, all: u64| {
        bar.set_length(all);
        bar.set_position(done);
    };
    let report = access::audit::verify(&mut db.read().await?, &vault, witness.as_ref(), &mut progress).await?;
    bar.finish_and_clear();
    match asked.format {
        Format::Json => println!("{}", serde_json::to_string_pretty(&report)?),
        Format::Text => {
            println!(
                "{} leaves, {} checkpoints ({} that left the machine), {} cases; {} leaves wait for their number",
                report.leaves, report.checkpoints, report.witnessed, report.roots, report.waiting
            );
            report.findings.iter().for_each(|finding| println!("{finding}"));
            match (report.is_sound(), report.findings.len(), report.more) {
                (true, ..) => println!("nothing is wrong"),
                (false, 1, 0) => println!("1 thing is wrong"),
                (false, named, 0) => println!("{named} things are wrong"),
                (false, named, more) => println!("{named} things are wrong, and {more} more"),
            }
        }
    }
    Ok(if report.is_sound() { Outcome::Good } else { Outcome::Bad })
}
