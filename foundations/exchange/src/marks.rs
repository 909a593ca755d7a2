//! How far a job has come, where the next run must know: a name and a word.

use base::{Result, World};
use db::{ReadTx, WriteTx};

/// All SQL of this module.
pub const SQL: &[&str] = &[GET, PUT];

const GET: &str = "SELECT value FROM exchange_mark WHERE name = $1";
const PUT: &str = "INSERT INTO exchange_mark (name, value, at) VALUES ($1, $2, $3)
    ON CONFLICT (name) DO UPDATE SET value = $2, at = $3";

/// The word under a name, if there is one.
pub async fn get(tx: &mut ReadTx, name: &str) -> Result<Option<String>> {
    db::read!(tx, c => sqlx::query_scalar(GET).bind(name).fetch_optional(&mut *c).await)
}

/// Writes the word under a name.
pub async fn put(tx: &mut WriteTx, world: &World, name: &str, value: &str) -> Result<()> {
    db::execute!(tx, sqlx::query(PUT).bind(name).bind(value).bind(world.now())).map(drop)
}
