//! Opening a database.

use crate::writer::Writer;
use crate::{Conn, ReadTx, WriteTx, migrate};
use base::{Error, Result};
use sqlx::postgres::{PgConnectOptions, PgPoolOptions};
use sqlx::sqlite::{SqliteConnectOptions, SqliteJournalMode, SqlitePoolOptions, SqliteSynchronous};
use sqlx::{ConnectOptions, PgPool, SqlitePool};
use std::fs::{DirBuilder, File};
use std::io::ErrorKind;
use std::os::unix::fs::{DirBuilderExt, OpenOptionsExt};
use std::path::{Path, PathBuf};
use std::str::FromStr;
use std::time::Duration;

/// Which engine a database runs on.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Engine {
    /// One machine.
    Sqlite,
    /// Several nodes.
    Postgres,
}

/// Where the database is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Options {
    /// A file.
    Sqlite(PathBuf),
    /// `postgres://…`, and a schema if not the public one (for tests).
    Postgres {
        /// The address.
        url: String,
        /// The schema everything lies in.
        schema: Option<String>,
    },
}

impl Options {
    /// From the command line: a `postgres://` address, or else the file `arasha.db` in the data folder.
    pub fn choose(data: &Path, database: Option<&str>) -> Result<Self> {
        match database {
            None => Ok(Self::Sqlite(data.join("arasha.db"))),
            Some(url) if url.starts_with("postgres://") || url.starts_with("postgresql://") => {
                Ok(Self::Postgres { url: url.to_owned(), schema: None })
            }
            Some(other) => Err(Error::Unavailable(format!(
                "the database address `{other}` is not one of ours: give postgres://user@host/name, or leave it out for SQLite in the data folder"
            ))),
        }
    }
}

/// Makes an empty database in a folder, both their owner's alone, if there is none. SQLite gives the files beside it the
/// same mode.
fn make(path: &Path) -> Result<()> {
    let folder = path.parent().unwrap_or(path);
    let made = DirBuilder::new().recursive(true).mode(0o700).create(folder);
    let made = made.and_then(|()| File::options().write(true).create_new(true).mode(0o600).open(path));
    match made {
        Err(cause) if cause.kind() != ErrorKind::AlreadyExists => {
            Err(Error::Unavailable(format!("cannot make {}: {cause}", path.display())))
        }
        _ => Ok(()),
    }
}

#[derive(Debug, Clone)]
enum Inner {
    Sqlite { readers: SqlitePool, writer: Writer },
    Postgres(PgPool),
}

/// A database; cheap to clone.
#[derive(Debug, Clone)]
pub struct Db(Inner);

impl Db {
    /// Opens the database, which only its owner may read if it is a file that is made now, and brings its tables up to
    /// date.
    pub async fn open(options: &Options) -> Result<Self> {
        if let Options::Sqlite(path) = options {
            make(path)?;
        }
        let db = Self::connect(options).await?;
        db.migrate().await?;
        Ok(db)
    }

    /// Opens the database as it is; makes none.
    pub async fn connect(options: &Options) -> Result<Self> {
        match options {
            Options::Sqlite(path) => Self::connect_sqlite(path).await,
            Options::Postgres { url, schema } => Self::connect_postgres(url, schema.as_deref()).await,
        }
    }

    async fn connect_sqlite(path: &Path) -> Result<Self> {
        if !path.exists() {
            return Err(Error::Unavailable(format!(
                "there is no institution at {}; is this the right data folder?",
                path.display()
            )));
        }
        let options = SqliteConnectOptions::new()
            .filename(path)
            .create_if_missing(false)
            .journal_mode(SqliteJournalMode::Wal)
            // An answered complaint is on the disk, whatever happens to the power.
            .synchronous(SqliteSynchronous::Full)
            .foreign_keys(true)
            .busy_timeout(Duration::from_secs(10))
            // What is deleted is overwritten, not left in free pages.
            .pragma("secure_delete", "ON")
            .pragma("trusted_schema", "OFF")
            // Each change is a savepoint: its journal stays in memory instead of a file made and removed each time.
            .pragma("temp_store", "MEMORY")
            // A filing is some seventy pages; the default of 1,000 would fold the log back every dozen filings.
            .pragma("wal_autocheckpoint", "4000");
        let writer = options.clone().connect().await?;
        let readers = SqlitePoolOptions::new()
            .max_connections(4)
            .acquire_timeout(Duration::from_secs(10))
            .connect_with(options.read_only(true))
            .await?;
        Ok(Self(Inner::Sqlite { readers, writer: Writer::new(writer) }))
    }

    async fn connect_postgres(url: &str, schema: Option<&str>) -> Result<Self> {
        let mut options = PgConnectOptions::from_str(url)?.application_name("arasha");
        if let Some(schema) = schema {
            options = options.options([("search_path", schema)]);
        }
        let pool = PgPoolOptions::new()
            .max_connections(16)
            .acquire_timeout(Duration::from_secs(10))
            .connect_with(options)
            .await?;
        Ok(Self(Inner::Postgres(pool)))
    }

    /// Brings the tables up to date; returns how many migrations were applied.
    pub async fn migrate(&self) -> Result<usize> {
        match &self.0 {
            Inner::Sqlite { writer, .. } => migrate::sqlite(writer).await,
            Inner::Postgres(pool) => migrate::postgres(pool).await,
        }
    }

    /// Whether no table of ours was ever made here.
    pub async fn is_empty(&self) -> Result<bool> {
        let mut tx = self.read().await?;
        let applied = match tx.conn() {
            Conn::Sqlite(conn) => sqlx::query_scalar(migrate::APPLIED).fetch_one(conn).await,
            Conn::Postgres(conn) => sqlx::query_scalar(migrate::APPLIED).fetch_one(conn).await,
        };
        Ok(migrate::applied(applied) == 0)
    }

    /// The engine.
    pub const fn engine(&self) -> Engine {
        match &self.0 {
            Inner::Sqlite { .. } => Engine::Sqlite,
            Inner::Postgres(_) => Engine::Postgres,
        }
    }

    /// Begins to read one snapshot.
    pub async fn read(&self) -> Result<ReadTx> {
        match &self.0 {
            Inner::Sqlite { readers, .. } => ReadTx::sqlite(readers).await,
            Inner::Postgres(pool) => ReadTx::postgres(pool).await,
        }
    }

    /// Begins a change. On SQLite this waits for its turn, so do slow work (keys, files) before.
    pub async fn write(&self) -> Result<WriteTx> {
        match &self.0 {
            Inner::Sqlite { writer, .. } => Ok(WriteTx::sqlite(writer.turn().await?)),
            Inner::Postgres(pool) => WriteTx::postgres(pool).await,
        }
    }

    /// Closes every connection, so that the files may be moved.
    pub async fn close(self) -> Result<()> {
        match self.0 {
            Inner::Sqlite { readers, writer } => {
                readers.close().await;
                writer.close().await
            }
            Inner::Postgres(pool) => {
                pool.close().await;
                Ok(())
            }
        }
    }
}
