//! Drawing figures: counted by their areas, let out by `release`, kept as they are.

use crate::Desk;
use crate::model::figure::{Content, Figure, FigureId};
use crate::store::figures as store;
use base::{DateRange, Error, Lang, Result, Timestamp, Trilingual};
use db::WriteTx;
use exchange::report;
use exchange::stats::{self, Axis, NONE, Policy, Query, Statistics, TOTAL, UNKNOWN};

/// Draws a figure for the days of a period, as they were known at a moment. Asked again it gives the same figure.
///
/// # Errors
/// [`Error::Internal`] if no area counts its measure or the period lacks an end.
pub async fn draw(
    desk: &Desk,
    tx: &mut WriteTx,
    figure: &report::Figure,
    period: DateRange,
    as_of: Timestamp,
) -> Result<Figure> {
    if let Some(there) = store::drawn(tx, figure.key, period, as_of).await? {
        return Ok(there);
    }
    if period.from.is_none() || period.until.is_none() {
        return Err(Error::internal(format!("{} was asked for a period without an end", figure.key)));
    }
    let unknown = || Error::internal(format!("nobody counts {}", figure.measure));
    let (area, measure) = desk.counting(figure.measure).ok_or_else(unknown)?;
    let query = Query {
        measure: figure.measure.into(),
        period,
        as_of,
        by: figure.by.iter().map(|by| (*by).into()).collect(),
        only: vec![],
    };
    let table = area.table(tx, &query).await?;
    let released = stats::publish(tx, &desk.world, table, &Policy::default()).await?;
    let text = |key: &str| in_all(|lang| desk.texts.text(lang, key, &[]));
    let content = Content {
        titles: text(figure.title),
        definition: text(measure.definition),
        drawn: figure.drawn,
        names: released.axes.iter().map(|axis| names(desk, area, axis)).collect(),
        released,
    };
    let drawn =
        Figure { id: FigureId::new(&desk.world), key: figure.key.to_owned(), made_at: desk.world.now(), content };
    store::add(tx, &drawn).await?;
    Ok(drawn)
}

/// What the values of an axis are called today.
fn names(desk: &Desk, area: &dyn Statistics, axis: &Axis) -> Vec<Trilingual> {
    let dimension = axis.dimension().as_str();
    let name = |code: &str| {
        in_all(|lang| match code {
            TOTAL => desk.texts.text(lang, "publications-total", &[]),
            UNKNOWN => desk.texts.text(lang, "publications-unknown", &[]),
            NONE => desk.texts.text(lang, "publications-none", &[]),
            _ => area.name(dimension, code, lang),
        })
    };
    axis.nodes().iter().map(|node| name(node.code.as_str())).collect()
}

/// The same in each language.
pub(crate) fn in_all(text: impl Fn(Lang) -> String) -> Trilingual {
    Trilingual { kk: text(Lang::Kk), ru: text(Lang::Ru), en: text(Lang::En) }
}
