//! Finding what others recommended, what is like it, and putting together what asks the same.

use crate::Desk;
use crate::model::outside::{ClusterId, Outside, OutsideId};
use crate::model::query;
use crate::model::words::{Words, likeness};
use crate::store::imports::{self as journal, Step};
use crate::store::outside as store;
use crate::store::words::{self as index, Facet};
use access::{Act, Actor, AuditExt, On, Permission, Scope, require};
use base::{Error, PersonId, Result};
use db::{ReadTx, WriteTx};
use roaring::RoaringBitmap;
use std::collections::HashMap;

/// Recommendations on a page.
pub const ON_PAGE: usize = 20;

/// What is looked for; an empty word asks nothing.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Wish {
    /// Words with operators; see [`query`].
    pub q: String,
    /// Who made it.
    pub body: String,
    /// A theme.
    pub theme: String,
    /// A target or goal of sustainable development.
    pub sdg: String,
    /// What the State said.
    pub position: String,
    /// The year.
    pub year: String,
    /// Recommendation or concern.
    pub kind: String,
    /// Those that the source no longer has, instead of those it has.
    pub withdrawn: bool,
}

/// A page of what was found.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Found {
    /// The newest first.
    pub rows: Vec<Outside>,
    /// How many there are on all pages.
    pub all: u64,
    /// Where the next page begins, if there is one.
    pub next: Option<u32>,
}

/// Finds recommendations, the newest first, before a place.
///
/// # Errors
/// [`Error::Invalid`] if the words are no question.
pub async fn find(tx: &mut ReadTx, wish: &Wish, before: Option<u32>, limit: usize) -> Result<Found> {
    let mut places = places(tx, wish).await?;
    let all = places.len();
    if let Some(before) = before {
        places.remove_range(before..);
    }
    let chosen: Vec<u32> = places.iter().rev().take(limit).collect();
    let next = chosen.last().copied().filter(|_| places.len() > chosen.len() as u64);
    Ok(Found { rows: store::at(tx, &chosen).await?, all, next })
}

async fn places(tx: &mut ReadTx, wish: &Wish) -> Result<RoaringBitmap> {
    let asked = query::read("q", &wish.q).map_err(|mistake| Error::Invalid(vec![mistake]))?;
    let withdrawn = index::places(tx, Facet::Withdrawn, "").await?;
    let mut all = if wish.withdrawn { withdrawn } else { index::places(tx, Facet::All, "").await? - withdrawn };
    let facets = [
        (Facet::Body, &wish.body),
        (Facet::Theme, &wish.theme),
        (Facet::Sdg, &wish.sdg),
        (Facet::Position, &wish.position),
        (Facet::Year, &wish.year),
        (Facet::Kind, &wish.kind),
    ];
    for (facet, term) in facets.into_iter().filter(|(_, term)| !term.is_empty()) {
        all &= index::places(tx, facet, term).await?;
    }
    let Some(asked) = asked else { return Ok(all) };
    let mut known = HashMap::new();
    for stem in asked.stems() {
        known.insert(stem.to_owned(), index::places(tx, Facet::Word, stem).await?);
    }
    Ok(asked.places(&all, &known))
}

/// What a list can be narrowed to.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Choices {
    /// Bodies.
    pub bodies: Vec<String>,
    /// Themes.
    pub themes: Vec<String>,
    /// Goals and targets, in the order of their numbers.
    pub sdgs: Vec<String>,
    /// Years, the newest first.
    pub years: Vec<String>,
}

/// What a list can be narrowed to.
pub async fn choices(tx: &mut ReadTx) -> Result<Choices> {
    let mut sdgs = index::terms(tx, Facet::Sdg).await?;
    let number = |code: &String| {
        let (goal, target) = code.split_once('.').unwrap_or((code, ""));
        (goal.parse().unwrap_or(u32::MAX), target.parse().unwrap_or(u32::MAX), target.to_owned())
    };
    sdgs.sort_by_key(number);
    let mut years = index::terms(tx, Facet::Year).await?;
    years.reverse();
    let (bodies, themes) = (index::terms(tx, Facet::Body).await?, index::terms(tx, Facet::Theme).await?);
    Ok(Choices { bodies, themes, sdgs, years })
}

/// How many of those found there are of each year, the oldest first.
pub async fn by_year(tx: &mut ReadTx, wish: &Wish) -> Result<Vec<(String, u64)>> {
    let found = places(tx, &Wish { year: String::new(), ..wish.clone() }).await?;
    let years = index::all(tx, Facet::Year).await?;
    let counts = years.into_iter().map(|(year, places)| (year, places.intersection_len(&found)));
    Ok(counts.filter(|(_, n)| *n > 0).collect())
}

/// A recommendation with its history and those put together with it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Opened {
    /// The recommendation.
    pub row: Outside,
    /// What changed, the newest first.
    pub history: Vec<Step>,
    /// The others of its cluster, the newest first.
    pub together: Vec<Outside>,
}

/// Opens a recommendation.
pub async fn open(tx: &mut ReadTx, id: OutsideId) -> Result<Opened> {
    let row = store::get(tx, id).await?.ok_or(Error::NotFound)?;
    let history = journal::history(tx, id).await?;
    let mut together = match store::cluster_of(tx, id).await? {
        Some(cluster) => store::members(tx, cluster).await?,
        None => vec![],
    };
    together.retain(|other| other.id != id);
    Ok(Opened { row, history, together })
}

/// From this likeness on a recommendation is suggested as one that may ask the same.
const ALIKE: f64 = 0.5;
/// Postings looked at for suggestions; the rarest words first.
const LOOKED_AT: i64 = 50_000;
/// Suggestions at most, and how many are read for them.
const SUGGESTED: usize = 10;
const READ: usize = 60;

/// Recommendations that may ask the same, across bodies and years, with their likeness: the share of common words among all
/// words of both.
///
/// Two texts of which half the words are common share one of the rarest half of either (and one more): so only
/// those words' places are looked at, and only who shares the most of them is read.
pub async fn alike(tx: &mut ReadTx, row: &Outside) -> Result<Vec<(Outside, f64)>> {
    let mut stems = Words::default();
    let own = stems.of(&row.content.text);
    let mut rare = vec![];
    for stem in &own {
        let n = index::how_many(tx, Facet::Word, stem).await?;
        // Of a word that only this text has, nobody else is found.
        rare.push((n, stem));
    }
    rare.sort_unstable();
    let place = u32::try_from(row.place).unwrap_or_default();
    let (mut shared, mut looked) = (HashMap::<u32, usize>::new(), 0);
    for (n, stem) in rare.iter().take(own.len() / 2 + 1) {
        looked += n;
        if looked > LOOKED_AT {
            break;
        }
        for other in index::places(tx, Facet::Word, stem).await? {
            *shared.entry(other).or_default() += 1;
        }
    }
    shared.remove(&place);
    let mut most: Vec<(usize, u32)> = shared.into_iter().map(|(place, n)| (n, place)).collect();
    most.sort_unstable_by(|a, b| b.cmp(a));
    let most: Vec<u32> = most.into_iter().take(READ).map(|(_, place)| place).collect();
    let cluster = store::cluster_of(tx, row.id).await?;
    let mut found = vec![];
    for other in store::at(tx, &most).await? {
        let likeness = likeness(&own, &stems.of(&other.content.text));
        let is_there = cluster.is_some() && store::cluster_of(tx, other.id).await? == cluster;
        if likeness >= ALIKE && !is_there && other.withdrawn_at.is_none() {
            found.push((other, likeness));
        }
    }
    found.sort_by(|(_, a), (_, b)| b.total_cmp(a));
    found.truncate(SUGGESTED);
    Ok(found)
}

/// Recommendations were put together, or taken apart; the object says which one.
const JOINED: Act = Act("outside.joined");
const PARTED: Act = Act("outside.parted");

/// Puts two recommendations together with all that either is together with already.
pub async fn put_together(desk: &Desk, actor: &Actor, one: OutsideId, other: OutsideId) -> Result<()> {
    let granted = require(actor, Permission::KeepMeasures, &Scope::Office)?;
    let person = actor.who.person().ok_or(Error::NotFound)?;
    let mut tx = desk.db.write().await?;
    for id in [one, other] {
        store::get(&mut tx, id).await?.ok_or(Error::NotFound)?;
    }
    if one == other {
        return Err(Error::Conflict("reforms-conflict-itself"));
    }
    let (mine, theirs) = (store::cluster_of(&mut tx, one).await?, store::cluster_of(&mut tx, other).await?);
    let at = desk.world.now();
    match (mine, theirs) {
        (Some(mine), Some(theirs)) if mine == theirs => return Ok(()),
        (Some(mine), Some(theirs)) => {
            for id in store::member_ids(&mut tx, theirs).await? {
                store::leave(&mut tx, id, at, person).await?;
                store::join(&mut tx, mine, id, at, person).await?;
            }
        }
        (Some(cluster), None) => store::join(&mut tx, cluster, other, at, person).await?,
        (None, Some(cluster)) => store::join(&mut tx, cluster, one, at, person).await?,
        (None, None) => {
            let cluster = ClusterId::new(&desk.world);
            store::new_cluster(&mut tx, cluster, at, person).await?;
            store::join(&mut tx, cluster, one, at, person).await?;
            store::join(&mut tx, cluster, other, at, person).await?;
        }
    }
    tx.audit(&desk.world, &granted, JOINED, On::NOTHING.object(&one.to_string())).await?;
    tx.commit().await
}

/// Takes a recommendation out of its cluster; of two, both.
pub async fn take_apart(desk: &Desk, actor: &Actor, id: OutsideId) -> Result<()> {
    let granted = require(actor, Permission::KeepMeasures, &Scope::Office)?;
    let person = actor.who.person().ok_or(Error::NotFound)?;
    let mut tx = desk.db.write().await?;
    let cluster = store::cluster_of(&mut tx, id).await?.ok_or(Error::Conflict("reforms-conflict-apart"))?;
    let at = desk.world.now();
    store::leave(&mut tx, id, at, person).await?;
    alone(&mut tx, cluster, at, person).await?;
    tx.audit(&desk.world, &granted, PARTED, On::NOTHING.object(&id.to_string())).await?;
    tx.commit().await
}

/// Whoever is left alone in a cluster leaves it.
async fn alone(tx: &mut WriteTx, cluster: ClusterId, at: base::Timestamp, person: PersonId) -> Result<()> {
    let left = store::member_ids(tx, cluster).await?;
    if let [only] = left.as_slice() {
        store::leave(tx, *only, at, person).await?;
    }
    Ok(())
}
