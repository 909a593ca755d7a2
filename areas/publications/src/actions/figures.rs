//! Drawing figures: counted by their areas, let out by `release`, kept as they are, public once something published cites
//! them.

use crate::Desk;
use crate::model::figure::{Citation, Content, Figure, FigureId, Wanted};
use crate::store::figures as store;
use access::{Act, Actor, AuditExt as _, On, Permission, Scope, could, require};
use base::{DateRange, Error, Lang, Result, Timestamp, Trilingual};
use db::{Cursor, KeysetPage, WriteTx};
use exchange::report::{self, Drawn, in_all};
use exchange::stats::{self, Axis, Measure, NONE, Policy, Query, Released, Statistics, TOTAL, UNKNOWN};

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
    let wanted = Wanted {
        key: figure.key.to_owned(),
        titles: in_all(|lang| desk.texts.text(lang, figure.title, &[])),
        drawn: figure.drawn,
        query: Query {
            measure: figure.measure.into(),
            period,
            as_of,
            by: figure.by.iter().map(|by| (*by).into()).collect(),
            only: vec![],
        },
    };
    counted(desk, tx, &wanted).await
}

/// Counts a figure, lets out what may be shown, and keeps that.
async fn counted(desk: &Desk, tx: &mut WriteTx, wanted: &Wanted) -> Result<Figure> {
    let (key, query) = (&wanted.key, &wanted.query);
    if let Some(there) = store::drawn(tx, key, query.period, query.as_of).await? {
        return Ok(there);
    }
    if query.period.from.is_none() || query.period.until.is_none() {
        return Err(Error::internal(format!("{key} was asked for a period without an end")));
    }
    let (area, measure) = counting(desk, query)?;
    let table = area.table(tx, query).await?;
    let released = stats::publish(tx, &desk.world, table, &Policy::default()).await?;
    let content = content(desk, area, measure, wanted.titles.clone(), wanted.drawn, released);
    let drawn = Figure { id: FigureId::new(&desk.world), key: key.clone(), made_at: desk.world.now(), content };
    store::add(tx, &drawn).await?;
    // What was kept, without what proves it: somebody may have been faster.
    store::drawn(tx, key, query.period, query.as_of).await?.ok_or(Error::NotFound)
}

fn counting<'a>(desk: &'a Desk, query: &Query) -> Result<(&'a dyn Statistics, &'static Measure)> {
    let unknown = || Error::internal(format!("nobody counts {}", query.measure));
    desk.counting(query.measure.as_str()).ok_or_else(unknown)
}

fn content(
    desk: &Desk,
    area: &dyn Statistics,
    measure: &Measure,
    titles: Trilingual,
    drawn: Drawn,
    released: Released,
) -> Content {
    Content {
        titles,
        definition: in_all(|lang| desk.texts.text(lang, measure.definition, &[])),
        drawn,
        names: released.axes.iter().map(|axis| names(desk, area, axis)).collect(),
        released,
    }
}

/// What somebody of the house would see if they let a table out now. Nothing is kept.
pub async fn preview(desk: &Desk, actor: &Actor, query: &Query) -> Result<Content> {
    let granted = require(actor, Permission::SeeStatistics, &Scope::Office)?;
    let (area, measure) = counting(desk, query)?;
    let mut tx = desk.db.read().await?;
    let table = area.table(&mut tx, query).await?;
    let released = stats::preview(&mut tx, table, &Policy::default()).await?;
    drop(tx);
    let mut tx = desk.db.write().await?;
    tx.audit(&desk.world, &granted, Act("statistics.seen"), On::NOTHING.object(query.measure.as_str())).await?;
    tx.commit().await?;
    let titles = in_all(|lang| desk.texts.text(lang, measure.definition, &[]));
    let drawn = if released.axes.is_empty() { Drawn::Number } else { Drawn::Bars };
    Ok(content(desk, area, measure, titles, drawn, released))
}

/// The values a table of a measure can be restricted to: codes, and what they are called.
pub async fn values(
    desk: &Desk,
    actor: &Actor,
    query: &Query,
    dimension: &str,
    lang: Lang,
) -> Result<Vec<(String, String)>> {
    require(actor, Permission::SeeStatistics, &Scope::Office)?;
    let (area, _) = counting(desk, query)?;
    let asked = Query { by: vec![dimension.into()], only: vec![], ..query.clone() };
    let table = area.table(&mut desk.db.read().await?, &asked).await?;
    let Some(axis) = table.axes().first() else { return Ok(vec![]) };
    let nodes = axis.nodes().iter().enumerate().zip(names(desk, area, axis));
    let is_group = |place: usize| axis.nodes().iter().any(|node| node.parent == Some(place));
    let finest = nodes.filter(|((place, _), _)| !is_group(*place));
    Ok(finest.map(|((_, node), name)| (node.code.to_string(), name.get(lang).to_owned())).collect())
}

/// Lets a figure out that somebody of the house asked for, and keeps it, so that a release can show it. Nobody outside sees
/// it before that.
pub async fn keep(desk: &Desk, actor: &Actor, wanted: &Wanted) -> Result<FigureId> {
    let granted = require(actor, Permission::Publish, &Scope::Office)?;
    let chapters = desk.contributions.iter().flat_map(|area| area.chapters());
    if chapters.flat_map(|chapter| chapter.figures).any(|figure| figure.key == wanted.key) {
        return Err(Error::mistake("key", "publications-data-mistake-key-taken"));
    }
    let mut tx = desk.db.write().await?;
    let figure = counted(desk, &mut tx, wanted).await?;
    if figure.content.released.query != wanted.query {
        return Err(Error::mistake("key", "publications-data-mistake-key-taken"));
    }
    tx.audit(&desk.world, &granted, Act("figure.kept"), On::NOTHING.object(&figure.id.to_string())).await?;
    tx.commit().await?;
    Ok(figure.id)
}

/// Makes figures public since something that is published cites them. Whoever publishes calls it in the same transaction.
pub async fn make_public(
    desk: &Desk,
    tx: &mut WriteTx,
    figures: &[FigureId],
    titles: &Trilingual,
    path: &str,
) -> Result<()> {
    let citation = Citation { titles: titles.clone(), path: path.to_owned(), at: desk.world.now() };
    for id in figures {
        store::cite(tx, *id, &citation).await?;
    }
    Ok(())
}

/// Other figures of its name that a figure is shown beside.
const BESIDE: i64 = 20;

/// A figure with what cites it and what it can be compared with.
#[derive(Debug)]
pub struct Opened {
    /// The figure.
    pub figure: Figure,
    /// What cites it; nothing if it is not public.
    pub citations: Vec<Citation>,
    /// Public figures of the same name, the latest first.
    pub beside: Vec<Figure>,
}

/// Opens a figure: a public one for anybody, another one for who may see statistics.
///
/// # Errors
/// [`Error::NotFound`] for everybody else.
pub async fn open(desk: &Desk, viewer: Option<&Actor>, id: FigureId) -> Result<Opened> {
    let mut tx = desk.db.read().await?;
    let figure = store::get(&mut tx, id).await?.ok_or(Error::NotFound)?;
    let citations = store::citations(&mut tx, id).await?;
    let may = || viewer.is_some_and(|actor| could(actor, Permission::SeeStatistics, &Scope::Office));
    if citations.is_empty() && !may() {
        return Err(Error::NotFound);
    }
    let beside = store::beside(&mut tx, &figure, BESIDE).await?;
    Ok(Opened { figure, citations, beside })
}

/// Figures shown at once.
pub const FIGURES: usize = 50;

/// All figures that were kept, the newest first.
pub async fn kept(desk: &Desk, actor: &Actor, before: Cursor, limit: usize) -> Result<KeysetPage<Figure>> {
    require(actor, Permission::SeeStatistics, &Scope::Office)?;
    store::kept(&mut desk.db.read().await?, before, limit).await
}

/// What the values of an axis are called today.
fn names(desk: &Desk, area: &dyn Statistics, axis: &Axis) -> Vec<Trilingual> {
    let dimension = axis.dimension().as_str();
    axis.nodes().iter().map(|node| in_all(|lang| called(desk, area, dimension, node.code.as_str(), lang))).collect()
}

/// What a value is called today.
fn called(desk: &Desk, area: &dyn Statistics, dimension: &str, code: &str, lang: Lang) -> String {
    match code {
        TOTAL => desk.texts.text(lang, "publications-total", &[]),
        UNKNOWN => desk.texts.text(lang, "publications-unknown", &[]),
        NONE => desk.texts.text(lang, "publications-none", &[]),
        _ => area.name(dimension, code, lang),
    }
}

/// What the values that a question is restricted to are called, by dimension.
pub(crate) fn restrictions(desk: &Desk, query: &Query, lang: Lang) -> Vec<(String, Vec<String>)> {
    let Ok((area, _)) = counting(desk, query) else { return vec![] };
    let of = |only: &stats::Only| {
        let dimension = only.dimension.as_str();
        let names = only.codes.iter().map(|code| called(desk, area, dimension, code.as_str(), lang));
        (dimension.to_owned(), names.collect())
    };
    query.only.iter().map(of).collect()
}
