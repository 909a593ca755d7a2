//! The pack in one step, words around it, what is said, and answers that are kept.

use super::{find, keeps, leaf, moved_on};
use crate::Desk;
use crate::actions::figures::draw;
use crate::model::briefing::pack::{Content, Inside, Public, TalkingPoint, Theme, Words, sections};
use crate::model::briefing::{AnswerId, BriefingId, PointId};
use crate::model::figure::{Figure, FigureId};
use crate::store::briefings::papers::{self as store, AnswerRow, PackRow};
use crate::store::figures;
use access::{Act, Actor, AuditExt as _, On};
use base::{Date, DateRange, Error, Mistake, Mistakes, Result, Trilingual};
use db::ReadTx;
use exchange::report::{Asked, Likely, in_all};
use sqlx::types::Json;
use std::collections::BTreeMap;

/// What is asked of a pack.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Wanted {
    /// Changes since this day.
    pub since: Date,
    /// As things stood on this day.
    pub on: Date,
    /// Keys of themes.
    pub themes: Vec<String>,
}

/// Makes the pack: draws the figures of its themes, asks each area what stands and what changed, and locks all of it.
/// Words written around an earlier pack go over to it.
///
/// # Errors
/// Mistakes of `since`, `on` and `themes`.
pub async fn make(desk: &Desk, actor: &Actor, id: BriefingId, wanted: &Wanted) -> Result<()> {
    let granted = keeps(actor)?;
    let mut mistakes = Mistakes::new();
    if wanted.on > desk.today() {
        mistakes.push(Mistake::new("on", "publications-briefing-wrong-on"));
    }
    if wanted.since >= wanted.on {
        mistakes.push(Mistake::new("since", "publications-briefing-wrong-since"));
    }
    let chapters: Vec<_> =
        desk.chapters().into_iter().filter(|(_, ch)| wanted.themes.iter().any(|t| t == ch.key)).collect();
    if chapters.is_empty() {
        mistakes.push(Mistake::new("themes", "publications-briefing-wrong-themes"));
    }
    if !mistakes.is_empty() {
        return Err(Error::Invalid(mistakes));
    }
    let as_of = desk.known_on(wanted.on);
    let period = DateRange { from: Some(wanted.since), until: Some(wanted.on) };
    let mut tx = desk.db.write().await?;
    let briefing = find(&mut tx, id).await?;
    let mut themes = vec![];
    for (area, chapter) in chapters {
        let mut drawn = vec![];
        for figure in chapter.figures {
            drawn.push(draw(desk, &mut tx, figure, period, as_of).await?.id);
        }
        let brief = area.brief(&mut tx, Asked { chapter: chapter.key, period, as_of }).await?;
        let kept = store::answers(&mut tx, chapter.key).await?;
        store::used(&mut tx, chapter.key, briefing.starts_at.date_in(&desk.zone)).await?;
        themes.push(Theme {
            key: chapter.key.to_owned(),
            titles: in_all(|lang| desk.texts.text(lang, chapter.title, &[])),
            figures: drawn,
            brief,
            kept: kept.into_iter().map(|a| Likely { question: a.question.0, answer: a.answer.0 }).collect(),
        });
    }
    let before = store::newest(&mut tx, id).await?;
    let pack = PackRow {
        n: before.as_ref().map_or(1, |pack| pack.n + 1),
        made_at: desk.world.now(),
        content: Json(Content { since: wanted.since, on: wanted.on, as_of, themes }),
        words: before.map_or_else(|| Json(Words::default()), |pack| pack.words),
        version: 1,
    };
    store::add(&mut tx, id, &pack).await?;
    leaf(desk, &mut tx, &granted, "briefing.pack-made", id).await?;
    tx.commit().await
}

/// The newest pack of a briefing with its figures and what is said.
#[derive(Debug)]
pub struct Opened {
    /// The pack.
    pub row: PackRow,
    /// Its figures.
    pub figures: BTreeMap<FigureId, Figure>,
    /// What is said and not handed out.
    pub points: Vec<TalkingPoint>,
}

impl Opened {
    /// What may be handed out.
    pub fn public(&self) -> Public {
        Public::of(&self.row.content, &self.row.words)
    }

    /// What stays inside.
    pub fn inside(&self) -> Inside {
        Inside::of(&self.row.content, self.points.clone())
    }
}

async fn figures_of(tx: &mut ReadTx, content: &Content) -> Result<BTreeMap<FigureId, Figure>> {
    let mut all = BTreeMap::new();
    for id in content.figures() {
        let figure = figures::get(tx, id).await?;
        all.insert(id, figure.ok_or_else(|| Error::internal(format!("figure {id} of a pack is gone")))?);
    }
    Ok(all)
}

/// The newest pack, if one was made.
pub async fn open(desk: &Desk, actor: &Actor, id: BriefingId) -> Result<Option<Opened>> {
    keeps(actor)?;
    let mut tx = desk.db.read().await?;
    find(&mut tx, id).await?;
    let Some(row) = store::newest(&mut tx, id).await? else { return Ok(None) };
    let figures = figures_of(&mut tx, &row.content).await?;
    Ok(Some(Opened { figures, points: store::points(&mut tx, id).await?, row }))
}

/// Writes words around the newest pack; its numbers stay as they are.
pub async fn set_words(desk: &Desk, actor: &Actor, id: BriefingId, version: i64, words: Words) -> Result<()> {
    let granted = keeps(actor)?;
    let mut tx = desk.db.write().await?;
    let pack = store::newest(&mut tx, id).await?.ok_or(Error::NotFound)?;
    let known = sections(&pack.content);
    let texts = words.texts.into_iter().filter(|(section, _)| known.contains(section));
    let left_out = words.left_out.into_iter().filter(|section| known.contains(section));
    let words = Words { texts: texts.collect(), left_out: left_out.collect() };
    if !store::set_words(&mut tx, id, (pack.n, version), &words).await? {
        return Err(moved_on());
    }
    leaf(desk, &mut tx, &granted, "briefing.pack-worded", id).await?;
    tx.commit().await
}

/// Adds something to say.
pub async fn add_point(desk: &Desk, actor: &Actor, id: BriefingId, theme: &str, words: &Trilingual) -> Result<()> {
    let granted = keeps(actor)?;
    let mut tx = desk.db.write().await?;
    find(&mut tx, id).await?;
    let point = TalkingPoint { id: PointId::new(&desk.world), theme: theme.to_owned(), words: words.clone() };
    store::add_point(&mut tx, id, &point).await?;
    leaf(desk, &mut tx, &granted, "briefing.point-added", id).await?;
    tx.commit().await
}

/// Takes something to say away.
pub async fn remove_point(desk: &Desk, actor: &Actor, id: BriefingId, point: PointId) -> Result<()> {
    let granted = keeps(actor)?;
    let mut tx = desk.db.write().await?;
    if !store::remove_point(&mut tx, id, point).await? {
        return Err(Error::NotFound);
    }
    leaf(desk, &mut tx, &granted, "briefing.point-removed", id).await?;
    tx.commit().await
}

/// What is to be said, also before there is a pack.
pub async fn points(desk: &Desk, actor: &Actor, id: BriefingId) -> Result<Vec<TalkingPoint>> {
    keeps(actor)?;
    store::points(&mut desk.db.read().await?, id).await
}

/// Answers that are kept, of a theme or of all.
pub async fn answers(desk: &Desk, actor: &Actor, theme: &str) -> Result<Vec<AnswerRow>> {
    keeps(actor)?;
    store::answers(&mut desk.db.read().await?, theme).await
}

/// A kept answer.
pub async fn answer(desk: &Desk, actor: &Actor, id: AnswerId) -> Result<Option<AnswerRow>> {
    keeps(actor)?;
    store::answer(&mut desk.db.read().await?, id).await
}

/// Keeps an answer for briefings to come, or writes a kept one anew.
pub async fn keep_answer(desk: &Desk, actor: &Actor, row: &AnswerRow) -> Result<()> {
    let granted = keeps(actor)?;
    let mut tx = desk.db.write().await?;
    if !store::edit_answer(&mut tx, row).await? {
        store::add_answer(&mut tx, row).await?;
    }
    let object = row.id.to_string();
    tx.audit(&desk.world, &granted, Act("briefing.answer-kept"), On::NOTHING.object(&object)).await?;
    tx.commit().await
}
