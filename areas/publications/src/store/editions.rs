//! Rows of editions: their blocks with every version, what was drawn, and what was published.

use crate::model::edition::{
    Block, BlockId, Content, Drawn, Edition, EditionId, Kind, Manuscript, Older, PictureId, Verdict, Version,
};
use crate::model::figure::FigureId;
use base::{Lang, PersonId, Result, Timestamp, Trilingual};
use db::{ReadTx, WriteTx};
use exchange::report::Part;
use serde::{Deserialize, Serialize};
use sqlx::types::Json;

const ADD: &str =
    "INSERT INTO publication_edition (id, year, period_from, period_until, as_of, version, issues, made_at)
    VALUES ($1, $2, $3, $4, NULL, 0, 0, $5) ON CONFLICT (year) DO NOTHING";
const ALL: &str = "SELECT id, year, period_from, period_until, as_of, version, issues FROM publication_edition
    WHERE issues >= $1 ORDER BY year DESC LIMIT 200";
const OF_YEAR: &str = "SELECT id, year, period_from, period_until, as_of, version, issues FROM publication_edition
    WHERE year = $1";
const TOUCH: &str = "UPDATE publication_edition SET version = version + 1 WHERE id = $1";
const DRAW: &str = "UPDATE publication_edition SET as_of = $2 WHERE id = $1";
/// Only as it was seen.
const ISSUE: &str = "UPDATE publication_edition SET issues = issues + 1, version = version + 1
    WHERE id = $1 AND version = $2";

const ADD_BLOCK: &str = "INSERT INTO publication_block (id, edition, chapter, place, kind, figure, is_out, version)
    VALUES ($1, $2, $3, $4, $5, $6, $7, 0)";
const BLOCKS: &str =
    "SELECT b.id, b.edition, b.chapter, b.place, b.kind, b.figure, b.is_out, v.n, v.at, v.person, v.content,
    v.verdict, v.reviewer, v.reviewed_at, v.reason
    FROM publication_block b LEFT JOIN publication_block_version v ON v.block = b.id AND v.n = b.version
    WHERE b.edition = $1 ORDER BY b.chapter, b.place, b.id";
const VERSIONS: &str = "SELECT n, at, person, content, verdict, reviewer, reviewed_at, reason
    FROM publication_block_version WHERE block = $1 ORDER BY n DESC";
/// Only after the version that was seen.
const NEXT: &str = "UPDATE publication_block SET version = $2 + 1 WHERE id = $1 AND version = $2";
const ADD_VERSION: &str = "INSERT INTO publication_block_version (block, n, at, person, content, verdict, reason)
    VALUES ($1, $2, $3, $4, $5, 'written', '')";
const REVIEW: &str = "UPDATE publication_block_version SET verdict = $3, reviewer = $4, reviewed_at = $5, reason = $6
    WHERE block = $1 AND n = $2 AND verdict = 'written'";
const MOVE: &str = "UPDATE publication_block SET place = $2 WHERE id = $1";
const OUT: &str = "UPDATE publication_block SET is_out = $2 WHERE id = $1";

const ADD_DRAWN: &str = "INSERT INTO publication_drawing (edition, as_of, chapter, place, content)
    VALUES ($1, $2, $3, $4, $5) ON CONFLICT (edition, as_of, chapter) DO NOTHING";
const DRAWN: &str = "SELECT chapter, place, content FROM publication_drawing
    WHERE edition = $1 AND as_of = $2 ORDER BY place, chapter";
const MOMENTS: &str = "SELECT DISTINCT as_of FROM publication_drawing WHERE edition = $1 ORDER BY as_of DESC LIMIT 100";

const ADD_PICTURE: &str = "INSERT INTO publication_picture (id, media, bytes, person, at) VALUES ($1, $2, $3, $4, $5)";
const PICTURE: &str = "SELECT media, bytes FROM publication_picture WHERE id = $1";

const PUT_OLDER: &str = "INSERT INTO publication_older (year, figure, code, number, source, person, at)
    VALUES ($1, $2, $3, $4, $5, $6, $7)
    ON CONFLICT (figure, year, code) DO UPDATE SET number = $4, source = $5, person = $6, at = $7";
const OLDER: &str = "SELECT year, figure, code, number, source FROM publication_older
    WHERE year < $1 ORDER BY figure, year, code LIMIT 10000";

const ADD_ISSUE: &str = "INSERT INTO publication_issue (edition, n, at, person, content) VALUES ($1, $2, $3, $4, $5)";
const ISSUES: &str = "SELECT n, at, content FROM publication_issue WHERE edition = $1 ORDER BY n DESC";
const ADD_FILE: &str = "INSERT INTO publication_issue_file (edition, n, lang, form, bytes) VALUES ($1, $2, $3, $4, $5)";
const FILE: &str = "SELECT bytes FROM publication_issue_file WHERE edition = $1 AND n = $2 AND lang = $3 AND form = $4";

/// Every text of this module.
pub const SQL: &[&str] = &[
    ADD,
    ALL,
    OF_YEAR,
    TOUCH,
    DRAW,
    ISSUE,
    ADD_BLOCK,
    BLOCKS,
    VERSIONS,
    NEXT,
    ADD_VERSION,
    REVIEW,
    MOVE,
    OUT,
    ADD_DRAWN,
    DRAWN,
    MOMENTS,
    ADD_PICTURE,
    PICTURE,
    PUT_OLDER,
    OLDER,
    ADD_ISSUE,
    ISSUES,
    ADD_FILE,
    FILE,
];

/// Adds an edition. Says whether its year was free.
pub async fn add(tx: &mut WriteTx, edition: &Edition, at: Timestamp) -> Result<bool> {
    let rows = db::execute!(
        tx,
        sqlx::query(ADD)
            .bind(edition.id)
            .bind(edition.year)
            .bind(edition.period_from)
            .bind(edition.period_until)
            .bind(at)
    )?;
    Ok(rows == 1)
}

/// The editions, the newest first; `published` leaves out what never was.
pub async fn all(tx: &mut ReadTx, published: bool) -> Result<Vec<Edition>> {
    db::read!(tx, c => sqlx::query_as(ALL).bind(i64::from(published)).fetch_all(&mut *c).await)
}

/// The edition of a year.
pub async fn of_year(tx: &mut ReadTx, year: i64) -> Result<Option<Edition>> {
    db::read!(tx, c => sqlx::query_as(OF_YEAR).bind(year).fetch_optional(&mut *c).await)
}

/// Notes that something of an edition changed.
pub async fn touch(tx: &mut WriteTx, id: EditionId) -> Result<()> {
    db::execute!(tx, sqlx::query(TOUCH).bind(id)).map(drop)
}

/// Notes of which moment an edition's numbers are.
pub async fn draw(tx: &mut WriteTx, id: EditionId, as_of: Timestamp) -> Result<()> {
    db::execute!(tx, sqlx::query(DRAW).bind(id).bind(as_of))?;
    touch(tx, id).await
}

#[derive(sqlx::FromRow)]
struct BlockRow {
    id: BlockId,
    edition: EditionId,
    chapter: String,
    place: i64,
    kind: Kind,
    figure: String,
    is_out: bool,
    n: Option<i64>,
    at: Option<Timestamp>,
    person: Option<PersonId>,
    content: Option<Json<Content>>,
    verdict: Option<Verdict>,
    reviewer: Option<PersonId>,
    reviewed_at: Option<Timestamp>,
    reason: Option<String>,
}

impl From<BlockRow> for Block {
    fn from(row: BlockRow) -> Self {
        let BlockRow { id, edition, chapter, place, kind, figure, is_out, reviewer, reviewed_at, .. } = row;
        let newest = match (row.n, row.at, row.person, row.content, row.verdict) {
            (Some(n), Some(at), Some(person), Some(Json(content)), Some(verdict)) => {
                let reason = row.reason.unwrap_or_default();
                Some(Version { n, at, person, content, verdict, reviewer, reviewed_at, reason })
            }
            _ => None,
        };
        Self { id, edition, chapter, place, kind, figure, is_out, newest }
    }
}

/// Adds a block without a version.
pub async fn add_block(tx: &mut WriteTx, block: &Block) -> Result<()> {
    db::execute!(
        tx,
        sqlx::query(ADD_BLOCK)
            .bind(block.id)
            .bind(block.edition)
            .bind(&block.chapter)
            .bind(block.place)
            .bind(block.kind)
            .bind(&block.figure)
            .bind(block.is_out)
    )
    .map(drop)
}

/// The blocks of an edition by chapter and place, what was taken out among them.
pub async fn blocks(tx: &mut ReadTx, edition: EditionId) -> Result<Vec<Block>> {
    let rows: Vec<BlockRow> = db::read!(tx, c => sqlx::query_as(BLOCKS).bind(edition).fetch_all(&mut *c).await)?;
    Ok(rows.into_iter().map(Block::from).collect())
}

#[derive(sqlx::FromRow)]
struct VersionRow {
    n: i64,
    at: Timestamp,
    person: PersonId,
    content: Json<Content>,
    verdict: Verdict,
    reviewer: Option<PersonId>,
    reviewed_at: Option<Timestamp>,
    reason: String,
}

/// The versions of a block, the newest first.
pub async fn versions(tx: &mut ReadTx, block: BlockId) -> Result<Vec<Version>> {
    let rows: Vec<VersionRow> = db::read!(tx, c => sqlx::query_as(VERSIONS).bind(block).fetch_all(&mut *c).await)?;
    let version = |row: VersionRow| {
        let VersionRow { n, at, person, content: Json(content), verdict, reviewer, reviewed_at, reason } = row;
        Version { n, at, person, content, verdict, reviewer, reviewed_at, reason }
    };
    Ok(rows.into_iter().map(version).collect())
}

/// Writes the version after the one that was seen. Says whether nobody was faster.
pub async fn write(
    tx: &mut WriteTx,
    block: BlockId,
    seen: i64,
    (person, at): (PersonId, Timestamp),
    content: &Content,
) -> Result<bool> {
    if db::execute!(tx, sqlx::query(NEXT).bind(block).bind(seen))? == 0 {
        return Ok(false);
    }
    db::execute!(tx, sqlx::query(ADD_VERSION).bind(block).bind(seen + 1).bind(at).bind(person).bind(Json(content)))?;
    Ok(true)
}

/// Notes what came of the review of a version. Says whether it still waited for one.
pub async fn review(
    tx: &mut WriteTx,
    (block, n): (BlockId, i64),
    verdict: Verdict,
    (reviewer, at): (PersonId, Timestamp),
    reason: &str,
) -> Result<bool> {
    Ok(db::execute!(tx, sqlx::query(REVIEW).bind(block).bind(n).bind(verdict).bind(reviewer).bind(at).bind(reason))?
        == 1)
}

/// Moves a block within its chapter.
pub async fn place(tx: &mut WriteTx, block: BlockId, place: i64) -> Result<()> {
    db::execute!(tx, sqlx::query(MOVE).bind(block).bind(place)).map(drop)
}

/// Takes a block out, or brings it back.
pub async fn set_out(tx: &mut WriteTx, block: BlockId, is_out: bool) -> Result<()> {
    db::execute!(tx, sqlx::query(OUT).bind(block).bind(is_out)).map(drop)
}

#[derive(Serialize, Deserialize)]
struct DrawnContent {
    titles: Trilingual,
    figures: Vec<(String, FigureId)>,
    parts: Vec<Part>,
}

/// Keeps what was drawn for a chapter. Drawn again for the same moment it stays as it was.
pub async fn add_drawn(tx: &mut WriteTx, edition: EditionId, as_of: Timestamp, drawn: &Drawn) -> Result<()> {
    let content =
        DrawnContent { titles: drawn.titles.clone(), figures: drawn.figures.clone(), parts: drawn.parts.clone() };
    db::execute!(
        tx,
        sqlx::query(ADD_DRAWN).bind(edition).bind(as_of).bind(&drawn.chapter).bind(drawn.place).bind(Json(content))
    )
    .map(drop)
}

/// What was drawn for an edition at a moment, chapter by chapter.
pub async fn drawn(tx: &mut ReadTx, edition: EditionId, as_of: Timestamp) -> Result<Vec<Drawn>> {
    let rows: Vec<(String, i64, Json<DrawnContent>)> =
        db::read!(tx, c => sqlx::query_as(DRAWN).bind(edition).bind(as_of).fetch_all(&mut *c).await)?;
    let drawn = |(chapter, place, Json(content)): (String, i64, Json<DrawnContent>)| {
        let DrawnContent { titles, figures, parts } = content;
        Drawn { chapter, titles, place, figures, parts }
    };
    Ok(rows.into_iter().map(drawn).collect())
}

/// The moments an edition was drawn at, the latest first.
pub async fn moments(tx: &mut ReadTx, edition: EditionId) -> Result<Vec<Timestamp>> {
    db::read!(tx, c => sqlx::query_scalar(MOMENTS).bind(edition).fetch_all(&mut *c).await)
}

/// Keeps a picture.
pub async fn add_picture(
    tx: &mut WriteTx,
    id: PictureId,
    (media, bytes): (&str, &[u8]),
    (person, at): (PersonId, Timestamp),
) -> Result<()> {
    db::execute!(tx, sqlx::query(ADD_PICTURE).bind(id).bind(media).bind(bytes).bind(person).bind(at)).map(drop)
}

/// A picture: its media type and its bytes.
pub async fn picture(tx: &mut ReadTx, id: PictureId) -> Result<Option<(String, Vec<u8>)>> {
    db::read!(tx, c => sqlx::query_as(PICTURE).bind(id).fetch_optional(&mut *c).await)
}

/// Keeps a number of an earlier year, in place of what stood there.
pub async fn put_older(tx: &mut WriteTx, older: &Older, by: (Option<PersonId>, Timestamp)) -> Result<()> {
    db::execute!(
        tx,
        sqlx::query(PUT_OLDER)
            .bind(older.year)
            .bind(&older.figure)
            .bind(&older.code)
            .bind(older.number)
            .bind(&older.source)
            .bind(by.0)
            .bind(by.1)
    )
    .map(drop)
}

/// Imported numbers of the years before one.
pub async fn older(tx: &mut ReadTx, before: i64) -> Result<Vec<Older>> {
    db::read!(tx, c => sqlx::query_as(OLDER).bind(before).fetch_all(&mut *c).await)
}

/// What was published.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Issue {
    /// 1 for the first publication, one more for each correction.
    pub n: i64,
    /// When.
    pub at: Timestamp,
    /// What it says.
    pub manuscript: Manuscript,
}

/// Keeps an issue of the edition as it was seen. Says whether nothing changed meanwhile.
pub async fn publish(tx: &mut WriteTx, edition: &Edition, issue: &Issue, person: PersonId) -> Result<bool> {
    if db::execute!(tx, sqlx::query(ISSUE).bind(edition.id).bind(edition.version))? == 0 {
        return Ok(false);
    }
    db::execute!(
        tx,
        sqlx::query(ADD_ISSUE).bind(edition.id).bind(issue.n).bind(issue.at).bind(person).bind(Json(&issue.manuscript))
    )?;
    Ok(true)
}

/// The issues of an edition, the newest first.
pub async fn issues(tx: &mut ReadTx, edition: EditionId) -> Result<Vec<Issue>> {
    let rows: Vec<(i64, Timestamp, Json<Manuscript>)> =
        db::read!(tx, c => sqlx::query_as(ISSUES).bind(edition).fetch_all(&mut *c).await)?;
    Ok(rows.into_iter().map(|(n, at, Json(manuscript))| Issue { n, at, manuscript }).collect())
}

/// Keeps a file of an issue.
pub async fn add_file(
    tx: &mut WriteTx,
    (edition, n): (EditionId, i64),
    (lang, form): (Lang, &str),
    bytes: &[u8],
) -> Result<()> {
    db::execute!(tx, sqlx::query(ADD_FILE).bind(edition).bind(n).bind(lang.code()).bind(form).bind(bytes)).map(drop)
}

/// A file of an issue.
pub async fn file(
    tx: &mut ReadTx,
    (edition, n): (EditionId, i64),
    (lang, form): (Lang, &str),
) -> Result<Option<Vec<u8>>> {
    db::read!(tx, c => sqlx::query_scalar(FILE)
        .bind(edition)
        .bind(n)
        .bind(lang.code())
        .bind(form)
        .fetch_optional(&mut *c)
        .await)
}
