//! Transactions.

use crate::writer::Turn;
use base::{Error, Result};
use sqlx::{PgConnection, Postgres, Sqlite, SqliteConnection};
use std::ops::{Deref, DerefMut};

/// The connection of one engine, as [`crate::read!`] and [`crate::write!`] see it.
#[derive(Debug)]
pub enum Conn<'a> {
    /// SQLite.
    Sqlite(&'a mut SqliteConnection),
    /// PostgreSQL.
    Postgres(&'a mut PgConnection),
}

pub(crate) enum Held {
    SqliteReader(sqlx::Transaction<'static, Sqlite>),
    SqliteWriter(Turn),
    Postgres(sqlx::Transaction<'static, Postgres>),
}

/// One snapshot of the database.
pub struct ReadTx {
    pub(crate) held: Held,
}

impl std::fmt::Debug for ReadTx {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("ReadTx")
    }
}

impl ReadTx {
    /// The connection; for the macros.
    #[doc(hidden)]
    pub fn conn(&mut self) -> Conn<'_> {
        match &mut self.held {
            Held::SqliteReader(tx) => Conn::Sqlite(tx),
            Held::SqliteWriter(turn) => Conn::Sqlite(turn.conn()),
            Held::Postgres(tx) => Conn::Postgres(tx),
        }
    }

    pub(crate) async fn sqlite(pool: &sqlx::SqlitePool) -> Result<Self> {
        Ok(Self { held: Held::SqliteReader(pool.begin().await?) })
    }

    pub(crate) async fn postgres(pool: &sqlx::PgPool) -> Result<Self> {
        let tx = pool.begin_with("BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY").await?;
        Ok(Self { held: Held::Postgres(tx) })
    }
}

/// A change: all of it is kept, or nothing. Dropped without [`WriteTx::commit`], it never was.
pub struct WriteTx {
    read: ReadTx,
}

impl std::fmt::Debug for WriteTx {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("WriteTx")
    }
}

impl WriteTx {
    pub(crate) fn sqlite(turn: Turn) -> Self {
        Self { read: ReadTx { held: Held::SqliteWriter(turn) } }
    }

    pub(crate) async fn postgres(pool: &sqlx::PgPool) -> Result<Self> {
        Ok(Self { read: ReadTx { held: Held::Postgres(pool.begin().await?) } })
    }

    /// Keeps the change. When this returns `Ok`, it is on the disk.
    pub async fn commit(self) -> Result<()> {
        match self.read.held {
            Held::SqliteWriter(turn) => turn.keep().await,
            Held::Postgres(tx) => tx.commit().await.map_err(Error::from),
            Held::SqliteReader(_) => Err(Error::internal("a reader cannot keep a change")),
        }
    }
}

impl Deref for WriteTx {
    type Target = ReadTx;

    fn deref(&self) -> &ReadTx {
        &self.read
    }
}

impl DerefMut for WriteTx {
    fn deref_mut(&mut self) -> &mut ReadTx {
        &mut self.read
    }
}
