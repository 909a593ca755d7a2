//! Measures the program as a whole against yardsticks taken in the same run, so that a slow machine
//! slows both: raw SQLite inserts with `synchronous=FULL`, and a bare axum page.
//!
//! `scripts/bench [--submissions 10000] [--cases 100000]`, after `make bench` has built it; with `ARASHA_TEST_POSTGRES` also on
//! PostgreSQL.
//!
//! `scripts/bench uhri FILE [--records 250000] [--seed 7] [--changed 1] [--state Kazakhstan]` only writes a file in the format of UHRI's export;
//! `scripts/bench imports [--records 250000]` measures the import of such files;
//! `scripts/bench readers` only the public pages at many readers.
#![allow(clippy::print_stdout, reason = "a measurement is said")]
#![allow(clippy::cast_precision_loss, reason = "a measurement is rounded anyway")]

mod client;
mod imports;
mod office;
mod server;
mod uhri;
mod yardstick;

use anyhow::{Context, ensure};
use client::{Load, file_all};
use server::Server;
use std::collections::BTreeSet;
use std::time::{Duration, Instant};

/// The public pages that are measured: where one begins, a search as it travels, publications, news, treaties, reforms.
const PLACES: &[&str] = &[
    "/kk/",
    "/kk/search?q=%D1%88%D0%B0%D2%93%D1%8B%D0%BC",
    "/kk/publications",
    "/kk/news",
    "/kk/treaties",
    "/kk/reforms",
];

#[tokio::main]
async fn main() -> anyhow::Result<()> {
    let records = number("--records", 250_000)? as u64;
    match std::env::args().nth(1).as_deref() {
        Some("uhri") => return write_file(records),
        Some("imports") => return import_files(records).await,
        Some("readers") => {
            return many_readers(&yardstick::bare_page().await?, &Server::start(None, "small").await?.address).await;
        }
        _ => {}
    }
    let submissions = number("--submissions", 10_000)?;
    let cases = number("--cases", 100_000)?;

    let inserts = yardstick::sqlite_inserts(2_000).await?;
    println!("yardstick: raw SQLite inserts, synchronous=FULL, one by one   {inserts:8.0}/s");
    let postgres = std::env::var("ARASHA_TEST_POSTGRES").ok();
    for database in [None, postgres.as_deref()].into_iter().enumerate().filter(|(n, d)| *n == 0 || d.is_some()) {
        let database = database.1;
        let engine = if database.is_some() { "PostgreSQL" } else { "SQLite" };
        let server = Server::start(database, "small").await?;
        println!("{engine}: cold start {} ms", server.started_in.as_millis());
        for clients in [1, 8, 64] {
            let load = file_all(&server.address, submissions, clients).await?;
            report(engine, clients, &load, inserts)?;
        }
        println!("{engine}: resident memory after {} filings: {} MB", 3 * submissions, server.resident_megabytes()?);
        if database.is_none() {
            pages(&server).await?;
            killed(server).await?;
        }
    }
    for database in [None, postgres.as_deref()].into_iter().enumerate().filter(|(n, d)| *n == 0 || d.is_some()) {
        grown(database.1, cases).await?;
    }
    import_files(records).await
}

fn write_file(records: u64) -> anyhow::Result<()> {
    let path = std::env::args().nth(2).context("give the file to write: bench uhri FILE")?;
    let state = std::env::args().skip_while(|a| a != "--state").nth(1).unwrap_or_else(|| "Kazakhstan".to_owned());
    let shape = uhri::Shape { records, seed: number("--seed", 7)? as u64, changed: number("--changed", 0)? as u64 };
    let written = uhri::write(path.as_ref(), &state, shape)?;
    println!("{path}: {} rows, {} of {records} records changed", written.rows, written.changed);
    Ok(())
}

async fn import_files(records: u64) -> anyhow::Result<()> {
    imports::measure(None, records)?;
    if let Ok(url) = std::env::var("ARASHA_TEST_POSTGRES") {
        let url = yardstick::fresh_database(&url, 0).await?;
        imports::measure(Some(&url), records)?;
    }
    Ok(())
}

/// A number given on the command line, or another.
fn number(flag: &str, otherwise: usize) -> anyhow::Result<usize> {
    let given = std::env::args().skip_while(|a| a != flag).nth(1);
    given.map_or(Ok(otherwise), |n| n.parse()).with_context(|| format!("{flag} takes a number"))
}

/// An officer's pages with a tenth of the cases and with all of them: what they cost must hardly grow.
async fn grown(postgres: Option<&str>, cases: usize) -> anyhow::Result<()> {
    let engine = if postgres.is_some() { "PostgreSQL" } else { "SQLite" };
    let mut servers = vec![];
    for scale in [cases / 10, cases] {
        let database = match postgres {
            Some(url) => Some(yardstick::fresh_database(url, scale).await?),
            None => None,
        };
        let started = Instant::now();
        let server = Server::start(database.as_deref(), &scale.to_string()).await?;
        println!("{engine}: {scale} cases made and served in {} s", started.elapsed().as_secs());
        servers.push(server);
    }
    // In turns, so that whatever else the machine does falls on both alike.
    let [few, many] = servers.as_slice() else { return Ok(()) };
    for (few, many) in office::pages(few, many).await? {
        let ratio = many.p95.as_secs_f64() / few.p95.as_secs_f64();
        println!(
            "{engine}: {:34} p50 {:5.1} -> {:5.1} ms, p95 {:5.1} -> {:5.1} ms, ratio of p95 {ratio:.2}",
            few.page,
            few.p50.as_secs_f64() * 1000.0,
            many.p50.as_secs_f64() * 1000.0,
            few.p95.as_secs_f64() * 1000.0,
            many.p95.as_secs_f64() * 1000.0,
        );
    }
    Ok(())
}

fn report(engine: &str, clients: usize, load: &Load, inserts: f64) -> anyhow::Result<()> {
    let rate = load.filed.len() as f64 / load.took.as_secs_f64();
    println!(
        "{engine}: {:6} filings by {clients:2} clients {rate:8.0}/s, {:.3} of the yardstick, p95 {} ms, failed {}",
        load.filed.len(),
        rate / inserts,
        load.p95.as_millis(),
        load.failed,
    );
    let unlike: BTreeSet<&String> = load.filed.iter().collect();
    ensure!(load.failed == 0 && unlike.len() == load.filed.len(), "filings failed or shared a reference");
    Ok(())
}

/// The first public view: its speed against a bare page, and its weight.
async fn pages(server: &Server) -> anyhow::Result<()> {
    let bare_address = yardstick::bare_page().await?;
    many_readers(&bare_address, &server.address).await?;
    let bare = client::pages_a_second(&bare_address, "/", 2_000).await?;
    let ours = client::pages_a_second(&server.address, "/kk/", 2_000).await?;
    println!("first page: {ours:.0}/s, {:.3} of a bare axum page ({bare:.0}/s)", ours / bare);
    let weight = client::weigh(&server.address, "/kk/").await?;
    println!(
        "first view in Kazakh: {:.1} kB with its fonts, {:.1} kB without",
        weight.all as f64 / 1000.0,
        weight.without_fonts as f64 / 1000.0
    );
    Ok(())
}

/// Readers at once.
const READERS: usize = 64;
/// Most that 95 of 100 of them may wait.
const PATIENCE: Duration = Duration::from_millis(50);

/// Public pages asked for by many readers at once, against a bare page asked for in the same way.
async fn many_readers(bare: &str, ours: &str) -> anyhow::Result<()> {
    let ask = |address, place| client::ask_all(address, place, 100 * READERS, READERS);
    let bare = ask(bare, "/").await?;
    let millis = |time: Duration| time.as_secs_f64() * 1000.0;
    println!("a bare axum page, {READERS} readers: p50 {:.1} ms, p95 {:.1} ms", millis(bare.p50), millis(bare.p95));
    let mut slow = vec![];
    for place in PLACES {
        let times = ask(ours, place).await?;
        println!(
            "{place:34} {READERS} readers: {:.0}/s, p50 {:.1} ms, p95 {:.1} ms, {:.1} times the bare page's",
            times.rate,
            millis(times.p50),
            millis(times.p95),
            times.p95.as_secs_f64() / bare.p95.as_secs_f64(),
        );
        if times.p95 > PATIENCE {
            slow.push(*place);
        }
    }
    ensure!(slow.is_empty(), "p95 over {} ms: {}", PATIENCE.as_millis(), slow.join(", "));
    Ok(())
}

/// Kills the server in the middle of a load; every filing it answered must be there afterwards.
async fn killed(server: Server) -> anyhow::Result<()> {
    let address = server.address.clone();
    let load = tokio::spawn(async move { client::file_until_gone(&address, 16).await });
    tokio::time::sleep(Duration::from_millis(700)).await;
    let server = server.kill_and_restart().await?;
    let answered = load.await?;
    let missing = answered.len() - server.filed_among(&answered).await?;
    println!("killed in the middle: {} filings had been answered, {missing} are missing", answered.len());
    ensure!(missing == 0 && !answered.is_empty(), "an answered filing is lost");
    Ok(())
}
