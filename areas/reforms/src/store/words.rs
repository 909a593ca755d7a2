//! The index of search. For each stemmed word and each code (body, theme, year …) one row holds the places of all that have it,
//! as a compressed bitmap, so that a question of any shape reads a few rows and the rest is set algebra. A table with a row for
//! each word of each text would be forty times as long as that of the texts, and an import would write it one by one.
//!
//! The bitmaps are written after the rows they speak of. Until then a mark says that the index is behind; whoever finds that
//! mark makes the index anew.

use crate::model::outside::{Content, Outside};
use crate::model::words::Words;
use base::{Error, Result, World};
use db::{ReadTx, WriteTx};
use exchange::marks;
use roaring::RoaringBitmap;
use std::collections::HashMap;

const GET: &str = "SELECT places FROM reform_outside_term WHERE facet = $1 AND term = $2";
const HOW_MANY: &str = "SELECT n FROM reform_outside_term WHERE facet = $1 AND term = $2";
const TERMS: &str = "SELECT term FROM reform_outside_term WHERE facet = $1 AND n > 0 ORDER BY term";
const ALL: &str = "SELECT term, places FROM reform_outside_term WHERE facet = $1 AND n > 0 ORDER BY term";
const PUT: &str = "INSERT INTO reform_outside_term (facet, term, n, places) VALUES ($1, $2, $3, $4)
    ON CONFLICT (facet, term) DO UPDATE SET n = $3, places = $4";
const CLEAR: &str = "DELETE FROM reform_outside_term";

/// Every text; a test prepares each on both engines.
pub const SQL: &[&str] = &[GET, HOW_MANY, TERMS, ALL, PUT, CLEAR];

/// What a term is of.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Facet {
    /// All there are; its one term is empty.
    All,
    /// Those that are withdrawn; its one term is empty.
    Withdrawn,
    /// A stemmed word.
    Word,
    /// Who made it.
    Body,
    /// A theme.
    Theme,
    /// A target or goal of sustainable development.
    Sdg,
    /// What the State said.
    Position,
    /// The year.
    Year,
    /// Recommendation or concern.
    Kind,
}

impl Facet {
    const fn code(self) -> &'static str {
        match self {
            Self::All => "all",
            Self::Withdrawn => "withdrawn",
            Self::Word => "word",
            Self::Body => "body",
            Self::Theme => "theme",
            Self::Sdg => "sdg",
            Self::Position => "position",
            Self::Year => "year",
            Self::Kind => "kind",
        }
    }
}

/// The name of the mark that says whether the index is behind its rows.
const MARK: &str = "reforms.outside.index";
const BEHIND: &str = "behind";
const WHOLE: &str = "whole";

/// Notes that rows are written whose bitmaps are still to come.
pub async fn fall_behind(tx: &mut WriteTx, world: &World) -> Result<()> {
    marks::put(tx, world, MARK, BEHIND).await
}

/// Notes that the bitmaps are there.
pub async fn catch_up(tx: &mut WriteTx, world: &World) -> Result<()> {
    marks::put(tx, world, MARK, WHOLE).await
}

/// Whether an import was broken off between rows and bitmaps.
pub async fn is_behind(tx: &mut ReadTx) -> Result<bool> {
    Ok(marks::get(tx, MARK).await?.as_deref() == Some(BEHIND))
}

#[derive(Debug, Default)]
struct Moves {
    come: Vec<u32>,
    gone: Vec<u32>,
}

/// Places that come to terms or go from them: four bytes for each, until they are written.
#[derive(Debug, Default)]
pub struct Changes(HashMap<(Facet, String), Moves>);

impl Changes {
    fn moves(&mut self, facet: Facet, term: String) -> &mut Moves {
        self.0.entry((facet, term)).or_default()
    }

    /// A recommendation comes.
    pub fn come(&mut self, words: &mut Words, content: &Content, place: u32) {
        for (facet, term) in terms_of(words, content) {
            self.moves(facet, term).come.push(place);
        }
    }

    /// A recommendation goes, as it was.
    pub fn go(&mut self, words: &mut Words, content: &Content, place: u32) {
        for (facet, term) in terms_of(words, content) {
            self.moves(facet, term).gone.push(place);
        }
    }

    /// A recommendation is withdrawn.
    pub fn withdraw(&mut self, place: u32) {
        self.moves(Facet::Withdrawn, String::new()).come.push(place);
    }

    /// A withdrawn one returns.
    pub fn give_back(&mut self, place: u32) {
        self.moves(Facet::Withdrawn, String::new()).gone.push(place);
    }

    /// Takes over what another has.
    pub fn take(&mut self, other: Self) {
        for ((facet, term), moves) in other.0 {
            let mine = self.moves(facet, term);
            mine.come.extend(moves.come);
            mine.gone.extend(moves.gone);
        }
    }

    /// In the order of the table, so that writing walks through it once.
    fn sorted(self) -> Vec<(Facet, String, Moves)> {
        let mut all: Vec<_> = self.0.into_iter().map(|((facet, term), moves)| (facet, term, moves)).collect();
        all.sort_unstable_by(|a, b| (a.0.code(), &a.1).cmp(&(b.0.code(), &b.1)));
        all
    }
}

/// What a recommendation is found by.
fn terms_of(words: &mut Words, content: &Content) -> Vec<(Facet, String)> {
    let c = content;
    let said = [&c.title, "\n", &c.text, "\n", &c.response, "\n", &c.symbol].map(str::to_string).concat();
    let mut terms: Vec<(Facet, String)> = words.of(&said).into_iter().map(|word| (Facet::Word, word)).collect();
    terms.push((Facet::All, String::new()));
    terms.push((Facet::Kind, c.kind.code().to_owned()));
    terms.extend(c.body.split("; ").map(|body| (Facet::Body, body.to_owned())));
    terms.extend(c.themes.iter().map(|theme| (Facet::Theme, theme.clone())));
    terms.extend(c.sdgs.iter().map(|sdg| (Facet::Sdg, sdg.clone())));
    terms.extend(c.position.map(|position| (Facet::Position, position.code().to_owned())));
    terms.extend(c.year.map(|year| (Facet::Year, year.to_string())));
    terms
}

fn read(bytes: &[u8]) -> Result<RoaringBitmap> {
    RoaringBitmap::deserialize_from(bytes).map_err(Error::internal)
}

/// Writes changes, a part in each transaction that `begin` gives. Done twice, it is as done once.
pub async fn write(db: &db::Db, changes: Changes) -> Result<()> {
    let mut changes = changes.sorted().into_iter().peekable();
    while changes.peek().is_some() {
        let mut tx = db.write().await?;
        for (facet, term, moves) in changes.by_ref().take(TERMS_AT_ONCE) {
            let mut places = places(&mut tx, facet, &term).await?;
            // What goes and comes again at the same place has stayed.
            moves.gone.iter().for_each(|place| _ = places.remove(*place));
            places.extend(moves.come);
            let mut bytes = Vec::with_capacity(places.serialized_size());
            places.serialize_into(&mut bytes).map_err(Error::internal)?;
            let n = i64::try_from(places.len()).unwrap_or(i64::MAX);
            db::execute!(&mut tx, sqlx::query(PUT).bind(facet.code()).bind(&term).bind(n).bind(bytes))?;
        }
        tx.commit().await?;
    }
    Ok(())
}

/// Terms written in one transaction.
const TERMS_AT_ONCE: usize = 5_000;

/// Makes the index anew from the rows.
pub async fn rebuild(db: &db::Db, world: &World) -> Result<()> {
    let (mut changes, mut words) = (Changes::default(), Words::default());
    let mut tx = db.read().await?;
    crate::store::outside::each(&mut tx, |row: Outside| {
        let place = u32::try_from(row.place).unwrap_or_default();
        changes.come(&mut words, &row.content, place);
        if row.withdrawn_at.is_some() {
            changes.withdraw(place);
        }
    })
    .await?;
    let mut tx = db.write().await?;
    fall_behind(&mut tx, world).await?;
    db::execute!(&mut tx, sqlx::query(CLEAR))?;
    tx.commit().await?;
    write(db, changes).await?;
    let mut tx = db.write().await?;
    catch_up(&mut tx, world).await?;
    tx.commit().await
}

/// The places of a term; none if nothing has it.
pub async fn places(tx: &mut ReadTx, facet: Facet, term: &str) -> Result<RoaringBitmap> {
    let bytes: Option<Vec<u8>> = db::read!(tx, c => sqlx::query_scalar(GET).bind(facet.code()).bind(term)
        .fetch_optional(&mut *c).await)?;
    bytes.map_or_else(|| Ok(RoaringBitmap::new()), |bytes| read(&bytes))
}

/// How many have a term.
pub async fn how_many(tx: &mut ReadTx, facet: Facet, term: &str) -> Result<i64> {
    let n: Option<i64> = db::read!(tx, c => sqlx::query_scalar(HOW_MANY).bind(facet.code()).bind(term)
        .fetch_optional(&mut *c).await)?;
    Ok(n.unwrap_or(0))
}

/// All terms of a facet, in their order.
pub async fn terms(tx: &mut ReadTx, facet: Facet) -> Result<Vec<String>> {
    db::read!(tx, c => sqlx::query_scalar(TERMS).bind(facet.code()).fetch_all(&mut *c).await)
}

/// All terms of a facet with their places, in the order of the terms.
pub async fn all(tx: &mut ReadTx, facet: Facet) -> Result<Vec<(String, RoaringBitmap)>> {
    let rows: Vec<(String, Vec<u8>)> =
        db::read!(tx, c => sqlx::query_as(ALL).bind(facet.code()).fetch_all(&mut *c).await)?;
    rows.into_iter().map(|(term, bytes)| Ok((term, read(&bytes)?))).collect()
}
