//! The whole database as lines of JSON, the same from either engine, so that what one wrote the other can load.
//!
//! Tables and columns are read from the catalogue; tables come in the order in which their references allow them to be
//! loaded. A first line names table and columns; each line after it is a row. Values are as SQLite keeps them: ids and
//! bytes in base 64, moments, days and JSON as text, booleans as 0 and 1.

use crate::tx::Conn;
use crate::{ReadTx, WriteTx};
use base::{Date, Error, Result, Timestamp};
use futures::TryStreamExt;
use serde_json::{Value, json};
use sqlx::postgres::{PgArguments, PgRow};
use sqlx::query::Query;
use sqlx::sqlite::{SqliteArguments, SqliteRow};
use sqlx::types::Json;
use sqlx::{AssertSqlSafe, Column as _, Postgres, Row, Sqlite, TypeInfo, ValueRef};
use std::collections::{BTreeMap, BTreeSet};
use uuid::Uuid;

/// Rows of each table.
pub type Counts = BTreeMap<String, u64>;

const SQLITE_COLUMNS: &str = "SELECT m.name, c.name, c.type FROM sqlite_schema m JOIN pragma_table_info(m.name) c
    WHERE m.type = 'table' AND m.name NOT IN ('_sqlx_migrations', 'sqlite_sequence') ORDER BY m.name, c.cid";
const POSTGRES_COLUMNS: &str = "SELECT c.table_name::text, c.column_name::text, c.udt_name::text
    FROM information_schema.columns c JOIN information_schema.tables t
    ON t.table_schema = c.table_schema AND t.table_name = c.table_name
    WHERE c.table_schema = current_schema() AND t.table_type = 'BASE TABLE' AND c.table_name <> '_sqlx_migrations'
    ORDER BY c.table_name, c.ordinal_position";
const SQLITE_REFERENCES: &str = "SELECT DISTINCT m.name, f.\"table\" FROM sqlite_schema m
    JOIN pragma_foreign_key_list(m.name) f WHERE m.type = 'table'";
const POSTGRES_REFERENCES: &str = "SELECT DISTINCT c.relname::text, r.relname::text FROM pg_constraint f
    JOIN pg_class c ON c.oid = f.conrelid JOIN pg_class r ON r.oid = f.confrelid
    WHERE f.contype = 'f' AND f.connamespace = current_schema()::regnamespace";

/// How many migrations this version has.
pub fn migrations() -> usize {
    crate::migrate::SQLITE.iter().count()
}

/// A table and its columns: name and the engine's type.
#[derive(Debug, Clone)]
struct Table {
    name: String,
    columns: Vec<(String, String)>,
}

impl Table {
    fn names(&self) -> String {
        self.columns.iter().map(|(name, _)| format!("\"{name}\"")).collect::<Vec<_>>().join(", ")
    }
}

/// Which statement, for which engine.
async fn pairs<const N: usize>(
    tx: &mut ReadTx,
    sqlite: &'static str,
    postgres: &'static str,
) -> Result<Vec<[String; N]>> {
    fn read<R: Row, const N: usize>(row: &R) -> Result<[String; N], sqlx::Error>
    where
        for<'r> String: sqlx::Decode<'r, R::Database> + sqlx::Type<R::Database>,
        usize: sqlx::ColumnIndex<R>,
    {
        let mut words = std::array::from_fn(|_| String::new());
        for (n, word) in words.iter_mut().enumerate() {
            *word = row.try_get(n)?;
        }
        Ok(words)
    }
    match tx.conn() {
        Conn::Sqlite(c) => {
            let rows: Vec<SqliteRow> = sqlx::query(sqlite).fetch_all(c).await?;
            Ok(rows.iter().map(read).collect::<Result<_, _>>()?)
        }
        Conn::Postgres(c) => {
            let rows: Vec<PgRow> = sqlx::query(postgres).fetch_all(c).await?;
            Ok(rows.iter().map(read).collect::<Result<_, _>>()?)
        }
    }
}

/// All tables, each after those it refers to.
async fn tables(tx: &mut ReadTx) -> Result<Vec<Table>> {
    let mut waiting: Vec<Table> = Vec::new();
    for [table, column, kind] in pairs::<3>(tx, SQLITE_COLUMNS, POSTGRES_COLUMNS).await? {
        match waiting.last_mut().filter(|last| last.name == table) {
            Some(last) => last.columns.push((column, kind)),
            None => waiting.push(Table { name: table, columns: vec![(column, kind)] }),
        }
    }
    let references = pairs::<2>(tx, SQLITE_REFERENCES, POSTGRES_REFERENCES).await?;
    let (mut done, mut sorted): (BTreeSet<String>, Vec<Table>) = Default::default();
    while !waiting.is_empty() {
        let is_free = |table: &Table| {
            references
                .iter()
                .filter(|[from, to]| *from == table.name && *to != table.name)
                .all(|[_, to]| done.contains(to))
        };
        let (free, rest): (Vec<Table>, Vec<Table>) = waiting.into_iter().partition(is_free);
        if free.is_empty() {
            return Err(Error::internal("tables refer to each other in a circle"));
        }
        done.extend(free.iter().map(|table| table.name.clone()));
        sorted.extend(free);
        waiting = rest;
    }
    Ok(sorted)
}

/// Writes every row of one snapshot as lines; gives how many rows each table has.
pub async fn dump(tx: &mut ReadTx, line: &mut (dyn FnMut(&str) -> Result<()> + Send)) -> Result<Counts> {
    let mut counts = Counts::new();
    for table in tables(tx).await? {
        let columns: Vec<&str> = table.columns.iter().map(|(name, _)| name.as_str()).collect();
        line(&json!({ "table": table.name, "columns": columns }).to_string())?;
        let mut count = 0;
        match tx.conn() {
            Conn::Sqlite(c) => {
                let sql = format!("SELECT {} FROM \"{}\"", table.names(), table.name);
                let mut rows = sqlx::query(AssertSqlSafe(sql)).fetch(c);
                while let Some(row) = rows.try_next().await? {
                    line(&Value::Array(of_sqlite(&row)?).to_string())?;
                    count += 1;
                }
            }
            Conn::Postgres(c) => {
                let shown = |(name, kind): &(String, String)| match kind.as_str() {
                    "jsonb" => format!("\"{name}\"::text"),
                    _ => format!("\"{name}\""),
                };
                let shown = table.columns.iter().map(shown).collect::<Vec<_>>().join(", ");
                let sql = format!("SELECT {shown} FROM \"{}\"", table.name);
                let mut rows = sqlx::query(AssertSqlSafe(sql)).fetch(c);
                while let Some(row) = rows.try_next().await? {
                    line(&Value::Array(of_postgres(&row)?).to_string())?;
                    count += 1;
                }
            }
        }
        counts.insert(table.name, count);
    }
    Ok(counts)
}

fn bytes(bytes: &[u8]) -> Value {
    json!({ "b": data_encoding::BASE64.encode(bytes) })
}

fn of_sqlite(row: &SqliteRow) -> Result<Vec<Value>, sqlx::Error> {
    (0..row.len())
        .map(|n| {
            let raw = row.try_get_raw(n)?;
            if raw.is_null() {
                return Ok(Value::Null);
            }
            let kind = raw.type_info().name().to_owned();
            Ok(match kind.as_str() {
                "INTEGER" => json!(row.try_get::<i64, _>(n)?),
                "BLOB" => bytes(&row.try_get::<Vec<u8>, _>(n)?),
                _ => json!(row.try_get::<String, _>(n)?),
            })
        })
        .collect()
}

fn of_postgres(row: &PgRow) -> Result<Vec<Value>, sqlx::Error> {
    (0..row.len())
        .map(|n| {
            if row.try_get_raw(n)?.is_null() {
                return Ok(Value::Null);
            }
            Ok(match row.column(n).type_info().name() {
                "BOOL" => json!(i64::from(row.try_get::<bool, _>(n)?)),
                "INT4" => json!(row.try_get::<i32, _>(n)?),
                "INT8" => json!(row.try_get::<i64, _>(n)?),
                "UUID" => bytes(row.try_get::<Uuid, _>(n)?.as_bytes()),
                "BYTEA" => bytes(&row.try_get::<Vec<u8>, _>(n)?),
                "TIMESTAMPTZ" => json!(row.try_get::<Timestamp, _>(n)?.to_string()),
                "DATE" => json!(row.try_get::<Date, _>(n)?.to_string()),
                _ => json!(row.try_get::<String, _>(n)?),
            })
        })
        .collect()
}

/// Loads lines into a migrated database that belongs to nobody yet, line by line; [`Loader::finish`] says how many rows
/// each table got. Nothing is kept before the transaction is committed.
#[derive(Debug)]
pub struct Loader {
    tables: Vec<Table>,
    at: Option<(Table, String)>,
    counts: Counts,
}

fn broken(cause: impl std::fmt::Display) -> Error {
    Error::Tampered(format!("the dump of the database cannot be read: {cause}"))
}

impl Loader {
    /// Empties every table: migrations leave a few rows.
    pub async fn begin(tx: &mut WriteTx) -> Result<Self> {
        let tables = tables(tx).await?;
        for table in tables.iter().rev() {
            let sql = || AssertSqlSafe(format!("DELETE FROM \"{}\"", table.name));
            crate::execute!(tx, sqlx::query(sql()))?;
        }
        Ok(Self { tables, at: None, counts: Counts::new() })
    }

    /// Takes the next line.
    pub async fn line(&mut self, tx: &mut WriteTx, line: &str) -> Result<()> {
        match serde_json::from_str(line).map_err(broken)? {
            Value::Object(head) => self.head(&head),
            Value::Array(values) => self.row(tx, &values).await,
            _ => Err(broken("a line is neither a table nor a row")),
        }
    }

    fn head(&mut self, head: &serde_json::Map<String, Value>) -> Result<()> {
        let name = head.get("table").and_then(Value::as_str).unwrap_or_default();
        let known = self.tables.iter().find(|table| table.name == name);
        let known = known.ok_or_else(|| broken(format!("this version has no table `{name}`")))?;
        let named: Vec<&str> =
            head.get("columns").and_then(Value::as_array).into_iter().flatten().filter_map(Value::as_str).collect();
        let columns = named.iter().map(|column| known.columns.iter().find(|(name, _)| name == column).cloned());
        let columns: Option<Vec<_>> = columns.collect();
        let columns = columns.ok_or_else(|| broken(format!("this version has other columns in `{name}`")))?;
        let table = Table { name: name.to_owned(), columns };
        let places = (1..=table.columns.len()).map(|n| format!("${n}")).collect::<Vec<_>>().join(", ");
        let sql = format!("INSERT INTO \"{}\" ({}) VALUES ({places})", table.name, table.names());
        self.counts.insert(table.name.clone(), 0);
        self.at = Some((table, sql));
        Ok(())
    }

    async fn row(&mut self, tx: &mut WriteTx, values: &[Value]) -> Result<()> {
        let (table, sql) = self.at.as_ref().ok_or_else(|| broken("a row comes before its table"))?;
        if values.len() != table.columns.len() {
            return Err(broken(format!("a row of `{}` has too many or too few values", table.name)));
        }
        let sql = AssertSqlSafe(sql.clone());
        match tx.conn() {
            Conn::Sqlite(c) => {
                let mut query = sqlx::query(sql);
                for value in values {
                    query = to_sqlite(query, value)?;
                }
                query.execute(c).await?;
            }
            Conn::Postgres(c) => {
                let mut query = sqlx::query(sql);
                for (value, (_, kind)) in values.iter().zip(&table.columns) {
                    query = to_postgres(query, value, kind)?;
                }
                query.execute(c).await?;
            }
        }
        self.counts.entry(table.name.clone()).and_modify(|n| *n += 1);
        Ok(())
    }

    /// Ends the loading; gives how many rows each table got. PostgreSQL looks at what was loaded, for it would plan by
    /// empty tables until its own next look.
    pub async fn finish(self, tx: &mut WriteTx) -> Result<Counts> {
        if let Conn::Postgres(c) = tx.conn() {
            sqlx::query("ANALYZE").execute(c).await?;
        }
        Ok(self.counts)
    }
}

fn blob(value: &Value) -> Result<Option<Vec<u8>>> {
    match value.get("b").and_then(Value::as_str) {
        Some(text) => data_encoding::BASE64.decode(text.as_bytes()).map(Some).map_err(broken),
        None => Ok(None),
    }
}

type SqliteQuery = Query<'static, Sqlite, SqliteArguments>;
type PgQuery = Query<'static, Postgres, PgArguments>;

fn to_sqlite(query: SqliteQuery, value: &Value) -> Result<SqliteQuery> {
    Ok(match value {
        Value::Null => query.bind(None::<i64>),
        Value::Number(n) => query.bind(n.as_i64().ok_or_else(|| broken("a number is no whole number"))?),
        Value::String(text) => query.bind(text.clone()),
        other => query.bind(blob(other)?.ok_or_else(|| broken("a value is of no kind we know"))?),
    })
}

fn to_postgres(query: PgQuery, value: &Value, kind: &str) -> Result<PgQuery> {
    let text = value.as_str();
    let wrong = || broken(format!("a value is no {kind}"));
    Ok(match kind {
        "bool" => query.bind(value.as_i64().map(|n| n != 0)),
        "int4" => query.bind(value.as_i64().map(i32::try_from).transpose().map_err(broken)?),
        "int8" => query.bind(value.as_i64()),
        "uuid" => query.bind(blob(value)?.map(|b| Uuid::from_slice(&b)).transpose().map_err(broken)?),
        "bytea" => query.bind(blob(value)?),
        "timestamptz" => query.bind(text.map(str::parse::<Timestamp>).transpose().map_err(|_| wrong())?),
        "date" => query.bind(text.map(str::parse::<Date>).transpose().map_err(|_| wrong())?),
        "jsonb" => query.bind(text.map(serde_json::from_str::<Value>).transpose().map_err(broken)?.map(Json)),
        "text" => query.bind(text.map(ToOwned::to_owned)),
        _ => return Err(Error::internal(format!("a column of type {kind}, which a dump does not know"))),
    })
}
