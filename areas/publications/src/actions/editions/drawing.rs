//! Drawing: one act counts every figure and asks every area, at one moment.

use super::{chapters, find, log, may_write};
use crate::Desk;
use crate::actions::figures::draw as draw_figure;
use crate::model::edition::{Block, BlockId, Drawn, Kind, Moved, moved};
use crate::model::figure::Figure;
use crate::store::editions as store;
use crate::store::figures;
use access::Actor;
use base::{Error, Result, Timestamp};
use exchange::report::Asked;

/// Draws all figures and facts of an edition as they are known at a moment; asked again for the same moment it changes
/// nothing. A figure that stands in no chapter yet gets its place at the end of its own.
///
/// # Errors
/// [`Error::Conflict`] once the edition is published: its numbers do not move any more.
pub async fn draw(desk: &Desk, actor: &Actor, year: i64, as_of: Timestamp) -> Result<()> {
    let granted = may_write(actor)?;
    let mut tx = desk.db.write().await?;
    let edition = find(&mut tx, year).await?;
    if edition.issues > 0 {
        return Err(Error::Conflict("publications-edition-conflict-published"));
    }
    let there = store::drawn(&mut tx, edition.id, as_of).await?;
    let blocks = store::blocks(&mut tx, edition.id).await?;
    for card in chapters(desk) {
        let Some(area) = &card.area else { continue };
        let drawn = if let Some(drawn) = there.iter().find(|drawn| drawn.chapter == card.key) {
            drawn.clone()
        } else {
            let mut figures = vec![];
            for figure in card.figures {
                figures.push((
                    figure.key.to_owned(),
                    draw_figure(desk, &mut tx, figure, edition.period(), as_of).await?.id,
                ));
            }
            let asked = Asked { chapter: card.key, period: edition.period(), as_of };
            let parts = area.chapter(&mut tx, asked).await?;
            let (chapter, place) = (card.key.to_owned(), i64::from(card.place));
            Drawn { chapter, titles: card.titles.clone(), place, figures, parts }
        };
        store::add_drawn(&mut tx, edition.id, as_of, &drawn).await?;
        let of_chapter = || blocks.iter().filter(|block| block.chapter == card.key);
        let mut place = of_chapter().map(|block| block.place).max().unwrap_or_default();
        let wanted = drawn.figures.iter().map(|(key, _)| (Kind::Figure, key.as_str()));
        let facts = (!drawn.parts.is_empty()).then_some((Kind::Facts, ""));
        for (kind, key) in wanted.chain(facts) {
            if of_chapter().any(|block| block.kind == kind && block.figure == key) {
                continue;
            }
            place += 1;
            let block = Block {
                id: BlockId::new(&desk.world),
                edition: edition.id,
                chapter: card.key.to_owned(),
                place,
                kind,
                figure: key.to_owned(),
                is_out: false,
                newest: None,
            };
            store::add_block(&mut tx, &block).await?;
        }
    }
    store::draw(&mut tx, edition.id, as_of).await?;
    log(desk, &mut tx, &granted, "edition.drawn", &edition.id.to_string()).await?;
    tx.commit().await
}

/// What moved in a figure between the last drawing and the one before.
#[derive(Debug)]
pub struct Change {
    /// The figure as it is now.
    pub figure: Figure,
    /// Its numbers that moved.
    pub moved: Vec<Moved>,
}

/// What the last drawing changed, and the moments of the two: the one before first. Nothing if there was but one.
pub async fn changes(desk: &Desk, actor: &Actor, year: i64) -> Result<Option<(Timestamp, Timestamp, Vec<Change>)>> {
    may_write(actor)?;
    let mut tx = desk.db.read().await?;
    let edition = find(&mut tx, year).await?;
    let moments = store::moments(&mut tx, edition.id).await?;
    let [now, before, ..] = moments.as_slice() else { return Ok(None) };
    let earlier: Vec<_> =
        store::drawn(&mut tx, edition.id, *before).await?.into_iter().flat_map(|drawn| drawn.figures).collect();
    let mut changes = vec![];
    for (key, id) in store::drawn(&mut tx, edition.id, *now).await?.into_iter().flat_map(|drawn| drawn.figures) {
        let Some((_, old)) = earlier.iter().find(|(old, _)| *old == key) else { continue };
        let (Some(old), Some(new)) = (figures::get(&mut tx, *old).await?, figures::get(&mut tx, id).await?) else {
            continue;
        };
        let moved = moved(&old, &new);
        if !moved.is_empty() {
            changes.push(Change { figure: new, moved });
        }
    }
    Ok(Some((*before, *now, changes)))
}
