//! Numbers of earlier years: imported ones, and those of earlier editions.

use super::{chapters, log, may_write, person};
use crate::Desk;
use crate::model::edition::{Edition, Older, read_older};
use crate::model::figure::Figure;
use crate::store::editions as store;
use crate::store::figures;
use access::Actor;
use base::{Error, Result, Trilingual};
use db::ReadTx;
use exchange::stats::{Cell, TOTAL};
use std::collections::BTreeMap;

/// Takes a file of numbers of earlier years; one that is there already is replaced. Gives how many it held.
///
/// # Errors
/// What is wrong, each with its line; then nothing is taken.
pub async fn import(desk: &Desk, actor: &Actor, file: &[u8]) -> Result<usize> {
    let granted = may_write(actor)?;
    let cards = chapters(desk);
    let is_figure = |key: &str| cards.iter().any(|card| card.figures.iter().any(|figure| figure.key == key));
    let rows = read_older(file, is_figure).map_err(Error::Invalid)?;
    let by = (Some(person(&granted)?), desk.world.now());
    let mut tx = desk.db.write().await?;
    for row in &rows {
        store::put_older(&mut tx, row, by).await?;
    }
    log(desk, &mut tx, &granted, "edition.older", "publication_older").await?;
    tx.commit().await?;
    Ok(rows.len())
}

/// All imported numbers, and what figures there are, by name and title.
pub async fn list_older(desk: &Desk, actor: &Actor) -> Result<(Vec<Older>, Vec<(&'static str, Trilingual)>)> {
    may_write(actor)?;
    let rows = store::older(&mut desk.db.read().await?, i64::MAX).await?;
    let title = |key: &str| super::in_all(|lang| desk.texts.text(lang, key, &[]));
    let figures = chapters(desk).into_iter().flat_map(|card| card.figures);
    Ok((rows, figures.map(|figure| (figure.key, title(figure.title))).collect()))
}

/// The numbers of years before an edition, by figure. What an earlier edition published counts before what was imported.
pub(super) async fn before(tx: &mut ReadTx, edition: &Edition, source: &str) -> Result<BTreeMap<String, Vec<Older>>> {
    let mut all: BTreeMap<(String, i64, String), Older> = BTreeMap::new();
    let mut put = |older: Older| all.insert((older.figure.clone(), older.year, older.code.clone()), older);
    for older in store::older(tx, edition.year).await? {
        put(older);
    }
    for earlier in store::all(tx, true).await?.into_iter().filter(|earlier| earlier.year < edition.year) {
        let Some(issue) = store::issues(tx, earlier.id).await?.into_iter().next() else { continue };
        for id in issue.manuscript.figures() {
            let Some(figure) = figures::get(tx, id).await? else { continue };
            for (code, number) in counts(&figure) {
                let (figure, source) = (figure.key.clone(), format!("{source} {}", earlier.year));
                put(Older { year: earlier.year, figure, code, number, source });
            }
        }
    }
    let mut by_figure: BTreeMap<String, Vec<Older>> = BTreeMap::new();
    for ((figure, _, _), older) in all {
        by_figure.entry(figure).or_default().push(older);
    }
    Ok(by_figure)
}

/// The total of a figure, and the counts of its first axis, as far as they are shown.
pub(super) fn counts(figure: &Figure) -> Vec<(String, i64)> {
    let released = &figure.content.released;
    let nodes = released.axes.first().map_or(&[][..], |axis| axis.nodes());
    let codes = nodes.iter().map(|node| node.code.as_str()).filter(|code| *code != TOTAL);
    let shown = std::iter::once("").chain(codes).filter_map(|code| {
        let mut place = vec![TOTAL; released.axes.len()];
        if let Some(first) = place.first_mut().filter(|_| !code.is_empty()) {
            *first = code;
        }
        match released.cell(&place) {
            Some(Cell::Shown(count)) => Some((code.to_owned(), i64::try_from(count).unwrap_or(i64::MAX))),
            _ => None,
        }
    });
    shown.collect()
}
