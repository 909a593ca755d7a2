//! Migrations: two folders, the same numbers, table and column names; forward only.

use crate::writer::Writer;
use base::{Error, Result};
use sqlx::migrate::Migrator;
use sqlx::{Acquire, PgPool};

/// SQLite's.
pub(crate) static SQLITE: Migrator = sqlx::migrate!("../../migrations/sqlite");
/// PostgreSQL's.
pub(crate) static POSTGRES: Migrator = sqlx::migrate!("../../migrations/postgres");

pub(crate) async fn sqlite(writer: &Writer) -> Result<usize> {
    writer.migrate(&SQLITE).await
}

pub(crate) async fn postgres(pool: &PgPool) -> Result<usize> {
    let mut conn = pool.acquire().await?;
    let conn = conn.acquire().await?;
    let before = applied(sqlx::query_scalar(APPLIED).fetch_one(&mut *conn).await);
    POSTGRES.run_direct(None, conn, false).await.map_err(refused)?;
    let after: i64 = sqlx::query_scalar(APPLIED).fetch_one(&mut *conn).await?;
    Ok(usize::try_from(after - before).unwrap_or(0))
}

pub(crate) const APPLIED: &str = "SELECT COUNT(*) FROM _sqlx_migrations";

/// The table of applied migrations is not there before the first.
pub(crate) fn applied(count: Result<i64, sqlx::Error>) -> i64 {
    count.unwrap_or(0)
}

#[allow(clippy::needless_pass_by_value, reason = "given to map_err")]
pub(crate) fn refused(cause: sqlx::migrate::MigrateError) -> Error {
    Error::Unavailable(format!(
        "the database could not be brought up to date: {cause}; use the program version that wrote it, or restore a backup"
    ))
}
