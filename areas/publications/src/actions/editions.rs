//! The annual report: opening an edition, drawing its numbers, writing, reviewing, publishing, correcting.

mod blocks;
mod drawing;
mod older;
mod printing;
mod publishing;

pub use blocks::{Opened, Way, block, keep_picture, move_block, open, own_picture, review, set_out, write, write_new};
pub use drawing::{Change, changes, draw};
pub use older::{import, list_older};
pub use printing::{Material, Printed, chapter_pieces, draft, material, printed, report};
pub(crate) use printing::{corrections, set_in_type};
pub use publishing::{Public, TypedIssue, file, public, public_list, public_picture, publish};

use crate::Desk;
use crate::model::edition::{Edition, EditionId, HOUSE, Numbers, is_index};
use crate::store::editions as store;
use crate::store::figures;
use access::{Act, Actor, AuditExt as _, Granted, On, Permission, Scope, require};
use base::{Date, Error, Mistake, PersonId, Result, Trilingual};
use db::{ReadTx, WriteTx};
use exchange::report::{Contribution, Figure, in_all};
use std::sync::Arc;

/// A chapter as it may stand in a report: of the house, of an area, or of both.
pub struct ChapterCard {
    /// Its key.
    pub key: &'static str,
    /// Its title.
    pub titles: Trilingual,
    /// Where it stands.
    pub place: u16,
    /// What is counted for it.
    pub figures: &'static [Figure],
    /// The area that brings it.
    area: Option<Arc<dyn Contribution>>,
}

impl std::fmt::Debug for ChapterCard {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "ChapterCard({})", self.key)
    }
}

/// All chapters in the order of the report; indexes stand at the end.
pub fn chapters(desk: &Desk) -> Vec<ChapterCard> {
    let titles = |key: &str| in_all(|lang| desk.texts.text(lang, key, &[]));
    let mut cards: Vec<ChapterCard> = vec![];
    for area in &desk.contributions {
        cards.extend(area.chapters().iter().map(|chapter| ChapterCard {
            key: chapter.key,
            titles: titles(chapter.title),
            place: chapter.place,
            figures: chapter.figures,
            area: Some(area.clone()),
        }));
    }
    for house in HOUSE {
        if cards.iter().all(|card| card.key != house.key) {
            let (key, place) = (house.key, house.place);
            cards.push(ChapterCard { key, titles: titles(house.title), place, figures: &[], area: None });
        }
    }
    cards.sort_by_key(|card| (is_index(card.key), card.place));
    cards
}

/// Whether somebody may write, in so far as pages need to know it.
fn may_write(actor: &Actor) -> Result<Granted> {
    require(actor, Permission::WritePublications, &Scope::Office)
}

/// The person behind a right.
fn person(granted: &Granted) -> Result<PersonId> {
    granted.who().person().ok_or(Error::Forbidden(granted.permission().code()))
}

async fn find(tx: &mut ReadTx, year: i64) -> Result<Edition> {
    store::of_year(tx, year).await?.ok_or(Error::NotFound)
}

/// Notes an act in the audit log.
async fn log(desk: &Desk, tx: &mut WriteTx, granted: &Granted, act: &'static str, on: &str) -> Result<()> {
    tx.audit(&desk.world, granted, Act(act), On::NOTHING.object(on)).await
}

/// The editions as the office sees them, the newest first.
pub async fn list(desk: &Desk, actor: &Actor) -> Result<Vec<Edition>> {
    may_write(actor)?;
    store::all(&mut desk.db.read().await?, false).await
}

/// Opens the edition of a year, from its first day to `until`: its last day, or an earlier one for a report in between.
pub async fn add(desk: &Desk, actor: &Actor, year: i16, until: Option<Date>) -> Result<()> {
    let granted = may_write(actor)?;
    let wrong_year = || Error::mistake("year", "publications-edition-wrong-year");
    let (first, last) =
        Date::new(year, 1, 1).zip(Date::new(year, 12, 31)).filter(|_| year >= 1990).ok_or_else(wrong_year)?;
    if first > desk.today() {
        return Err(wrong_year());
    }
    let until = until.unwrap_or(last);
    if until < first || until > last {
        let wrong = Mistake::new("until_day", "publications-edition-wrong-until").with("year", year);
        return Err(Error::Invalid(vec![wrong]));
    }
    let edition = Edition {
        id: EditionId::new(&desk.world),
        year: i64::from(year),
        period_from: first,
        period_until: until,
        as_of: None,
        version: 0,
        issues: 0,
    };
    let mut tx = desk.db.write().await?;
    if !store::add(&mut tx, &edition, desk.world.now()).await? {
        return Err(Error::mistake("year", "publications-edition-wrong-twice"));
    }
    log(desk, &mut tx, &granted, "edition.opened", &edition.id.to_string()).await?;
    tx.commit().await
}

/// The numbers that an edition's prose may quote: those of figures that stand in it.
async fn numbers(tx: &mut ReadTx, edition: &Edition) -> Result<Numbers> {
    let mut numbers = Numbers::default();
    let Some(as_of) = edition.as_of else { return Ok(numbers) };
    let blocks = store::blocks(tx, edition.id).await?;
    for drawn in store::drawn(tx, edition.id, as_of).await? {
        for (key, id) in drawn.figures {
            let stands = blocks.iter().any(|block| !block.is_out && block.figure == key);
            if let Some(figure) = figures::get(tx, id).await?.filter(|_| stands) {
                numbers.0.insert(key, figure);
            }
        }
    }
    Ok(numbers)
}
