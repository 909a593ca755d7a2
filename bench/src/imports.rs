//! What the import of a file in UHRI's format costs: a first time, again without a change, and again with one in a hundred changed.

use crate::server::program;
use crate::uhri::{Shape, write};
use anyhow::{Context, ensure};
use serde_json::Value;
use std::path::Path;
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

const STATE: &str = "Kazakhstan";

/// Imports files of so many records, and fails if the counts are not exactly those of the files.
pub(crate) fn measure(postgres: Option<&str>, records: u64) -> anyhow::Result<()> {
    let engine = if postgres.is_some() { "PostgreSQL" } else { "SQLite" };
    let folder = tempfile::tempdir()?;
    let data = folder.path().join("data");
    let mut demo = Command::new(program()?);
    demo.args(["demo", "--scale", "1", "--data"]).arg(&data).stdout(Stdio::null());
    if let Some(url) = postgres {
        demo.args(["--database", url]);
    }
    ensure!(demo.status()?.success(), "the demonstration institution could not be made");
    let (first, second) = (folder.path().join("first.json"), folder.path().join("second.json"));
    let shape = Shape { records, seed: 7, changed: 0 };
    let there = write(&first, STATE, shape)?;
    let after = write(&second, STATE, Shape { changed: 1, ..shape })?;
    let megabytes = std::fs::metadata(&first)?.len() / 1_000_000;
    for (what, file, imported, changed) in
        [("first", &first, records, 0), ("again", &first, 0, 0), ("1 % changed", &second, 0, after.changed)]
    {
        let (report, took, peak) = import(&data, postgres, file)?;
        let count = |name: &str| report.get(name).and_then(Value::as_u64).unwrap_or(u64::MAX);
        let counts = ["read", "imported", "changed", "unchanged", "rejected"].map(count);
        let expected = [there.rows, imported, changed, there.rows - imported - changed, 0];
        ensure!(counts == expected, "{what}: {counts:?} instead of {expected:?}");
        println!(
            "{engine}: import of {} rows ({megabytes} MB), {what:12} {:6.1} s, {peak} MB resident at most",
            there.rows,
            took.as_secs_f64()
        );
    }
    Ok(())
}

/// Runs an import; gives its report, how long it took, and the most memory it held in MB.
fn import(data: &Path, postgres: Option<&str>, file: &Path) -> anyhow::Result<(Value, Duration, u64)> {
    let started = Instant::now();
    let mut command = Command::new(program()?);
    command.args(["import", "uhri", "--state", STATE, "--format", "json", "--data"]).arg(data).arg(file);
    if let Some(url) = postgres {
        command.args(["--database", url]);
    }
    let report = file.with_extension("report");
    let mut child = command.stdout(std::fs::File::create(&report)?).spawn()?;
    let mut peak = 0;
    while child.try_wait()?.is_none() {
        let status = std::fs::read_to_string(format!("/proc/{}/status", child.id())).unwrap_or_default();
        let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:"));
        let kilobytes = line.and_then(|line| line.split_whitespace().next()).and_then(|n| n.parse::<u64>().ok());
        peak = peak.max(kilobytes.unwrap_or(0) / 1000);
        std::thread::sleep(Duration::from_millis(20));
    }
    let took = started.elapsed();
    ensure!(child.wait()?.success(), "the import failed");
    Ok((serde_json::from_slice(&std::fs::read(report)?).context("the report is no JSON")?, took, peak))
}
