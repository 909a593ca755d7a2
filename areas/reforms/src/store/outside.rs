//! Recommendations of others, and those that people put together.

use crate::model::outside::{ClusterId, ImportId, Kind, Mark, Origin, Outside, OutsideId, Position};
use base::{Date, PersonId, Result, Timestamp};
use db::{ReadTx, WriteTx};
use futures::TryStreamExt;
use sqlx::types::Json;
use std::collections::HashMap;

const KNOWN: &str = "SELECT id, hash, place, withdrawn_at FROM reform_outside WHERE origin = $1 AND state = $2";
const LAST_PLACES: &str = "SELECT MAX(place) FROM reform_outside GROUP BY place / 131072";
const ADD: &str = "INSERT INTO reform_outside (id, place, origin, state, external, kind, body, symbol, document, published_on,
    year, paragraph, title, text, lang, themes, persons, sdgs, cycle, session, position, recommenders, action, response,
    hash, first_import, last_import, first_at)
    VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19, $20, $21, $22, $23, $24,
    $25, $26, $26, $27)";
const CHANGE: &str = "UPDATE reform_outside SET place = $2, kind = $3, body = $4, symbol = $5, document = $6,
    published_on = $7, year = $8, paragraph = $9, title = $10, text = $11, lang = $12, themes = $13, persons = $14,
    sdgs = $15, cycle = $16, session = $17, position = $18, recommenders = $19, action = $20, response = $21, hash = $22,
    last_import = $23, withdrawn_at = NULL WHERE id = $1";
const WITHDRAW: &str = "UPDATE reform_outside SET withdrawn_at = $2, last_import = $3 WHERE id = $1";
const GET: &str = "SELECT * FROM reform_outside WHERE id = $1";
const AT: &str = "SELECT * FROM reform_outside WHERE place = $1";
const ALL: &str = "SELECT * FROM reform_outside ORDER BY place";
const COUNT: &str = "SELECT body, year, position, kind, COUNT(*) FROM reform_outside
    WHERE first_at <= $3 AND (withdrawn_at IS NULL OR withdrawn_at > $3)
    AND (CAST($1 AS bigint) IS NULL OR year >= $1) AND (CAST($2 AS bigint) IS NULL OR year <= $2)
    GROUP BY body, year, position, kind";
const CLUSTER_OF: &str = "SELECT cluster FROM reform_cluster_member WHERE outside = $1 AND left_at IS NULL";
const MEMBERS: &str = "SELECT o.* FROM reform_outside o JOIN reform_cluster_member m ON m.outside = o.id
    WHERE m.cluster = $1 AND m.left_at IS NULL ORDER BY o.place DESC LIMIT 200";
const NEW_CLUSTER: &str = "INSERT INTO reform_cluster (id, made_at, made_by) VALUES ($1, $2, $3)";
const JOIN: &str = "INSERT INTO reform_cluster_member (cluster, outside, joined_at, joined_by) VALUES ($1, $2, $3, $4)";
const LEAVE: &str =
    "UPDATE reform_cluster_member SET left_at = $2, left_by = $3 WHERE outside = $1 AND left_at IS NULL";
const MEMBER_IDS: &str = "SELECT outside FROM reform_cluster_member WHERE cluster = $1 AND left_at IS NULL";

/// Every text; a test prepares each on both engines.
pub const SQL: &[&str] = &[
    KNOWN,
    LAST_PLACES,
    ADD,
    CHANGE,
    WITHDRAW,
    GET,
    AT,
    ALL,
    COUNT,
    CLUSTER_OF,
    MEMBERS,
    NEW_CLUSTER,
    JOIN,
    LEAVE,
    MEMBER_IDS,
];

/// What an import must know of a recommendation to see whether it changed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Known {
    /// The mark of its content.
    pub mark: Mark,
    /// Its place.
    pub place: u32,
    /// Whether the source had it no longer.
    pub withdrawn: bool,
}

#[derive(sqlx::FromRow)]
struct KnownRow {
    id: OutsideId,
    hash: Vec<u8>,
    place: i64,
    withdrawn_at: Option<Timestamp>,
}

/// All that is known of a source and a State; some forty bytes for each.
pub async fn known(tx: &mut ReadTx, origin: Origin, state: &str) -> Result<HashMap<OutsideId, Known>> {
    let mut known = HashMap::new();
    db::read!(tx, c => {
        let mut rows = sqlx::query_as::<_, KnownRow>(KNOWN).bind(origin).bind(state).fetch(&mut *c);
        async {
            while let Some(row) = rows.try_next().await? {
                let mark = row.hash.try_into().unwrap_or_default();
                let place = u32::try_from(row.place).unwrap_or_default();
                known.insert(row.id, Known { mark, place, withdrawn: row.withdrawn_at.is_some() });
            }
            Ok::<_, sqlx::Error>(())
        }.await
    })?;
    Ok(known)
}

/// The last place taken of each day.
pub async fn last_places(tx: &mut ReadTx) -> Result<Vec<i64>> {
    db::read!(tx, c => sqlx::query_scalar(LAST_PLACES).fetch_all(&mut *c).await)
}

/// Adds a recommendation.
pub async fn add(tx: &mut WriteTx, row: &Outside) -> Result<()> {
    let c = &row.content;
    db::execute!(
        tx,
        sqlx::query(ADD)
            .bind(row.id)
            .bind(row.place)
            .bind(row.origin)
            .bind(&row.state)
            .bind(&row.external)
            .bind(c.kind)
            .bind(&c.body)
            .bind(&c.symbol)
            .bind(&c.document)
            .bind(c.published_on)
            .bind(c.year)
            .bind(&c.paragraph)
            .bind(&c.title)
            .bind(&c.text)
            .bind(&c.lang)
            .bind(Json(&c.themes))
            .bind(Json(&c.persons))
            .bind(Json(&c.sdgs))
            .bind(c.cycle)
            .bind(c.session)
            .bind(c.position)
            .bind(Json(&c.recommenders))
            .bind(c.action)
            .bind(&c.response)
            .bind(&row.hash)
            .bind(row.last_import)
            .bind(row.first_at)
    )
    .map(drop)
}

/// Gives a recommendation another content; the source has it again if it had withdrawn it.
pub async fn change(tx: &mut WriteTx, row: &Outside) -> Result<()> {
    let c = &row.content;
    db::execute!(
        tx,
        sqlx::query(CHANGE)
            .bind(row.id)
            .bind(row.place)
            .bind(c.kind)
            .bind(&c.body)
            .bind(&c.symbol)
            .bind(&c.document)
            .bind(c.published_on)
            .bind(c.year)
            .bind(&c.paragraph)
            .bind(&c.title)
            .bind(&c.text)
            .bind(&c.lang)
            .bind(Json(&c.themes))
            .bind(Json(&c.persons))
            .bind(Json(&c.sdgs))
            .bind(c.cycle)
            .bind(c.session)
            .bind(c.position)
            .bind(Json(&c.recommenders))
            .bind(c.action)
            .bind(&c.response)
            .bind(&row.hash)
            .bind(row.last_import)
    )
    .map(drop)
}

/// Notes that the source no longer has it.
pub async fn withdraw(tx: &mut WriteTx, id: OutsideId, at: Timestamp, import: ImportId) -> Result<()> {
    db::execute!(tx, sqlx::query(WITHDRAW).bind(id).bind(at).bind(import)).map(drop)
}

/// A recommendation.
pub async fn get(tx: &mut ReadTx, id: OutsideId) -> Result<Option<Outside>> {
    db::read!(tx, c => sqlx::query_as(GET).bind(id).fetch_optional(&mut *c).await)
}

/// Those at places, in the order of the places.
pub async fn at(tx: &mut ReadTx, places: &[u32]) -> Result<Vec<Outside>> {
    let mut found = vec![];
    for place in places {
        let row: Option<Outside> =
            db::read!(tx, c => sqlx::query_as(AT).bind(i64::from(*place)).fetch_optional(&mut *c).await)?;
        found.extend(row);
    }
    Ok(found)
}

/// Shows each of them to somebody, one at a time.
pub async fn each(tx: &mut ReadTx, mut look: impl FnMut(Outside) + Send) -> Result<()> {
    db::read!(tx, c => {
        let mut rows = sqlx::query_as::<_, Outside>(ALL).fetch(&mut *c);
        async {
            while let Some(row) = rows.try_next().await? {
                look(row);
            }
            Ok::<_, sqlx::Error>(())
        }.await
    })
}

/// How many there are of a body, a year, a position and a kind.
pub type Counted = (String, Option<i64>, Option<Position>, Kind, i64);

/// Counts those of years that were known and not withdrawn at a moment.
pub async fn count(tx: &mut ReadTx, from: Option<Date>, until: Option<Date>, as_of: Timestamp) -> Result<Vec<Counted>> {
    let year = |day: Option<Date>| day.map(|day| i64::from(day.year()));
    db::read!(tx, c => sqlx::query_as(COUNT).bind(year(from)).bind(year(until)).bind(as_of).fetch_all(&mut *c).await)
}

/// The cluster it is in.
pub async fn cluster_of(tx: &mut ReadTx, id: OutsideId) -> Result<Option<ClusterId>> {
    db::read!(tx, c => sqlx::query_scalar(CLUSTER_OF).bind(id).fetch_optional(&mut *c).await)
}

/// Who is in a cluster, the newest first; at most 200.
pub async fn members(tx: &mut ReadTx, cluster: ClusterId) -> Result<Vec<Outside>> {
    db::read!(tx, c => sqlx::query_as(MEMBERS).bind(cluster).fetch_all(&mut *c).await)
}

/// All ids in a cluster.
pub async fn member_ids(tx: &mut ReadTx, cluster: ClusterId) -> Result<Vec<OutsideId>> {
    db::read!(tx, c => sqlx::query_scalar(MEMBER_IDS).bind(cluster).fetch_all(&mut *c).await)
}

/// Makes an empty cluster.
pub async fn new_cluster(tx: &mut WriteTx, id: ClusterId, at: Timestamp, by: PersonId) -> Result<()> {
    db::execute!(tx, sqlx::query(NEW_CLUSTER).bind(id).bind(at).bind(by)).map(drop)
}

/// Puts one into a cluster; it must be in none.
pub async fn join(tx: &mut WriteTx, cluster: ClusterId, id: OutsideId, at: Timestamp, by: PersonId) -> Result<()> {
    db::execute!(tx, sqlx::query(JOIN).bind(cluster).bind(id).bind(at).bind(by)).map(drop)
}

/// Takes one out of its cluster; `false` if it is in none. That it was there is kept.
pub async fn leave(tx: &mut WriteTx, id: OutsideId, at: Timestamp, by: PersonId) -> Result<bool> {
    Ok(db::execute!(tx, sqlx::query(LEAVE).bind(id).bind(at).bind(by))? > 0)
}
