//! `arasha import`: what others recommended to the State, from their files; measures of a programme from our own table.
#![allow(clippy::print_stdout, reason = "says what it read")]

use crate::assemble::{House, texts};
use crate::cli::{Format, ImportFile, ImportMeasures, Outcome};
use anyhow::Context;
use base::{Lang, World};
use indicatif::{ProgressBar, ProgressStyle};
use reforms::actions::imports::By;
use reforms::actions::measure_import::{self, import_measures};
use reforms::imports::{self, Progress, Source};
use reforms::model::import::Report;
use reforms::model::outside::Origin;
use std::time::Duration;

/// Imports a file, or says what would come of it.
pub(crate) async fn import(origin: Origin, asked: ImportFile) -> anyhow::Result<Outcome> {
    let world = World::system();
    let house = House::open(&asked.place, world, false).await?;
    let size = std::fs::metadata(&asked.file).with_context(|| format!("cannot read {}", asked.file.display()))?.len();
    let name = asked.file.file_name().map_or_else(String::new, |name| name.to_string_lossy().into_owned());
    let source = Source { origin, path: asked.file.clone(), name, state: asked.state.clone() };
    let progress = Progress::default();
    // Hidden by itself where nobody watches.
    let bar =
        ProgressBar::new(size).with_style(ProgressStyle::with_template("{bar:40} {bytes}/{total_bytes} {elapsed}")?);
    let ticking = tokio::spawn({
        let (bar, progress) = (bar.clone(), progress.clone());
        async move {
            loop {
                tokio::time::sleep(Duration::from_millis(200)).await;
                bar.set_position(progress.bytes());
            }
        }
    });
    let report =
        reforms::actions::imports::import(&house.reforms, By::Operator, &source, asked.dry_run, &progress).await;
    ticking.abort();
    bar.finish_and_clear();
    house.db.close().await?;
    let report = report.with_context(|| asked.file.display().to_string())?;
    match asked.format {
        Format::Json => println!("{}", serde_json::to_string_pretty(&report)?),
        Format::Text => say(&report)?,
    }
    Ok(if report.counts.rejected == 0 { Outcome::Good } else { Outcome::Bad })
}

fn say(report: &Report) -> anyhow::Result<()> {
    let texts = texts()?;
    for row in &report.rejected_rows {
        // texts: reforms-import-cause-*
        let cause = texts.text(Lang::En, &format!("reforms-import-cause-{}", row.cause.code()), &[]);
        println!("{}:{}: {cause}", report.file, row.line);
    }
    let counts = report.counts;
    let shown = i64::try_from(report.rejected_rows.len()).unwrap_or(i64::MAX);
    if counts.rejected > shown {
        println!("… and {} more rejected rows", counts.rejected - shown);
    }
    println!(
        "read {}, elsewhere {}, imported {}, unchanged {}, changed {}, withdrawn {}, rejected {}",
        counts.read,
        counts.elsewhere,
        counts.imported,
        counts.unchanged,
        counts.changed,
        counts.withdrawn,
        counts.rejected
    );
    if report.dry_run {
        println!("nothing was stored: this was a dry run");
    }
    Ok(())
}

/// Takes a table of measures into a programme, or says what would come of it.
pub(crate) async fn measures(asked: ImportMeasures) -> anyhow::Result<Outcome> {
    let file = std::fs::File::open(&asked.file).with_context(|| format!("cannot read {}", asked.file.display()))?;
    let house = House::open(&asked.place, World::system(), false).await?;
    let rows = imports::measures::read(std::io::BufReader::new(file)).with_context(|| asked.file.display().to_string());
    let report = match rows {
        Ok(rows) => import_measures(&house.reforms, By::Operator, asked.programme, &rows, &asked.why, asked.dry_run)
            .await
            .with_context(|| format!("programme {}", asked.programme)),
        Err(cause) => Err(cause),
    };
    house.db.close().await?;
    let report = report?;
    let texts = texts()?;
    let rejected: Vec<(u32, String)> = report
        .rejected
        .iter()
        .flat_map(|row| row.mistakes.iter().map(move |m| (row.line, m)))
        .map(|(line, m)| (line, format!("{}: {}", m.field, texts.mistake(Lang::En, m))))
        .collect();
    match asked.format {
        Format::Json => println!("{}", serde_json::to_string_pretty(&as_json(&report, &rejected, asked.dry_run))?),
        Format::Text => {
            for (line, cause) in &rejected {
                println!("{}:{line}: {cause}", asked.file.display());
            }
            println!(
                "read {}, imported {}, unchanged {}, changed {}, withdrawn 0, rejected {}",
                report.read,
                report.imported,
                report.unchanged,
                report.changed,
                report.rejected.len()
            );
            if asked.dry_run {
                println!("nothing was stored: this was a dry run");
            }
        }
    }
    Ok(if report.rejected.is_empty() { Outcome::Good } else { Outcome::Bad })
}

/// In the shape of the other imports; a table withdraws nothing, since it is not the whole of a programme.
fn as_json(report: &measure_import::Report, rejected: &[(u32, String)], dry_run: bool) -> serde_json::Value {
    let rows: Vec<_> =
        rejected.iter().map(|(line, cause)| serde_json::json!({ "line": line, "cause": cause })).collect();
    serde_json::json!({
        "dry_run": dry_run,
        "read": report.read,
        "imported": report.imported,
        "unchanged": report.unchanged,
        "changed": report.changed,
        "withdrawn": 0,
        "rejected": report.rejected.len(),
        "rejected_rows": rows,
    })
}
