//! What the machine can do today.

use anyhow::Context;
use sqlx::sqlite::{SqliteConnectOptions, SqliteJournalMode, SqliteSynchronous};
use sqlx::{ConnectOptions, Connection};
use std::time::Instant;

/// Raw inserts a second: rows of 2 kB, a commit each, write-ahead log, `synchronous=FULL`.
pub(crate) async fn sqlite_inserts(number: u32) -> anyhow::Result<f64> {
    let folder = tempfile::tempdir()?;
    let options = SqliteConnectOptions::new()
        .filename(folder.path().join("yardstick.db"))
        .create_if_missing(true)
        .journal_mode(SqliteJournalMode::Wal)
        .synchronous(SqliteSynchronous::Full);
    let mut conn = options.connect().await?;
    sqlx::query("CREATE TABLE row (id INTEGER PRIMARY KEY, body BLOB NOT NULL) STRICT").execute(&mut conn).await?;
    let body = vec![7u8; 2_000];
    let started = Instant::now();
    for _ in 0..number {
        sqlx::query("INSERT INTO row (body) VALUES ($1)").bind(&body).execute(&mut conn).await?;
    }
    Ok(f64::from(number) / started.elapsed().as_secs_f64())
}

/// A bare axum page; where it listens.
pub(crate) async fn bare_page() -> anyhow::Result<String> {
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await?;
    let address = listener.local_addr()?.to_string();
    let router = axum::Router::new().route("/", axum::routing::get(|| async { "a bare page" }));
    tokio::spawn(async move { axum::serve(listener, router).await });
    Ok(address)
}

/// An empty database beside the one given, the `n`th of this run.
pub(crate) async fn fresh_database(url: &str, n: usize) -> anyhow::Result<String> {
    let (server, _) = url.rsplit_once('/').context("the PostgreSQL address names no database")?;
    let name = format!("arasha_{n}");
    let mut connection = sqlx::PgConnection::connect(url).await?;
    sqlx::raw_sql(sqlx::AssertSqlSafe(format!("CREATE DATABASE {name}"))).execute(&mut connection).await?;
    Ok(format!("{server}/{name}"))
}
