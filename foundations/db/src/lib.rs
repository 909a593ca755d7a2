//! The two engines, SQLite and PostgreSQL, behind one SQL text.
//!
//! A store function is written once; [`read!`] and [`write!`] compile its body for each engine.
//! Reads see one snapshot. Writes are serial on SQLite and grouped into commits (see [`writer`]).
//!
//! Absent by design: SQL in any other place than an area's `store.rs`, `now()` in SQL, enum types,
//! queries inside JSON, and any text that only one engine takes (a test prepares them all on both).

pub mod dump;
mod migrate;
mod open;
mod page;
mod tx;
mod writer;

#[cfg(feature = "testkit")]
pub mod testkit;

pub use open::{Db, Engine, Options};
pub use page::{Cursor, KeysetPage};
pub use tx::{Conn, ReadTx, WriteTx};

#[doc(hidden)]
pub mod macros {
    pub use base;
    pub use sqlx;
    pub use tokio;
}

/// Runs the body on whichever engine the transaction is of; `c` is the connection.
/// The body is a `Result<T, sqlx::Error>`, the whole a [`base::Result<T>`].
#[macro_export]
macro_rules! read {
    ($tx:expr, $c:ident => $body:expr) => {
        match $crate::ReadTx::conn($tx) {
            $crate::Conn::Sqlite($c) => ($body).map_err($crate::macros::base::Error::from),
            $crate::Conn::Postgres($c) => ($body).map_err($crate::macros::base::Error::from),
        }
    };
}

/// As [`read!`], and only a write transaction will do. The engines' query results differ in type, so a
/// query without rows goes through [`execute!`].
#[macro_export]
macro_rules! write {
    ($tx:expr, $c:ident => $body:expr) => {{
        let tx: &mut $crate::WriteTx = $tx;
        match $crate::ReadTx::conn(tx) {
            $crate::Conn::Sqlite($c) => ($body).map_err($crate::macros::base::Error::from),
            $crate::Conn::Postgres($c) => ($body).map_err($crate::macros::base::Error::from),
        }
    }};
}

/// Executes one query of a change and gives the number of rows it touched:
/// `db::execute!(tx, sqlx::query(ADD).bind(id))`.
#[macro_export]
macro_rules! execute {
    ($tx:expr, $query:expr) => {
        $crate::write!($tx, c => ($query).execute(&mut *c).await.map(|done| done.rows_affected()))
    };
}
