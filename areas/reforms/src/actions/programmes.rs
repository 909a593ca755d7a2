//! Keeping programmes: entering one, correcting it, making it public, taking it back.

use crate::Desk;
use crate::model::programme::{Programme, ProgrammeId};
use crate::store::measures::{self, Asked, MeasureMark, MeasureRow};
use crate::store::programmes::{self, By, DayMark, ProgrammeRow, Version};
use access::{Act, Actor, AuditExt as _, Granted, On, Permission, Scope, require};
use base::{DocumentId, Error, PersonId, Result, RootId, Timestamp, Trilingual};
use db::{ReadTx, WriteTx};
use exchange::events::{Event, PublicDocument, emit};

/// Programmes shown at once.
pub const PROGRAMMES: usize = 30;
/// Measures of one programme that are handled at once: more than any action plan has.
pub const MEASURES: usize = 1_000;

/// The person behind a right.
pub(crate) fn person(granted: &Granted) -> Result<PersonId> {
    granted.who().person().ok_or(Error::Forbidden(granted.permission().code()))
}

pub(crate) fn by<'a>(desk: &Desk, granted: &Granted, why: &'a str) -> Result<By<'a>> {
    Ok(By { person: Some(person(granted)?), at: desk.world.now(), why })
}

/// A moment after all that is known.
pub(crate) fn now(desk: &Desk) -> Timestamp {
    desk.world.now().plus_seconds(1)
}

pub(crate) async fn find(tx: &mut ReadTx, id: ProgrammeId, until: Timestamp) -> Result<ProgrammeRow> {
    programmes::get(tx, id, until).await?.ok_or(Error::NotFound)
}

/// Enters a programme; nobody outside sees it yet.
pub async fn add(desk: &Desk, actor: &Actor, content: &Programme) -> Result<ProgrammeId> {
    let granted = require(actor, Permission::KeepMeasures, &Scope::Office)?;
    let id = ProgrammeId::new(&desk.world);
    let mut tx = desk.db.write().await?;
    programmes::add(&mut tx, id, content, by(desk, &granted, "")?).await?;
    tx.audit(&desk.world, &granted, Act("programme.added"), On::NOTHING.object(&id.to_string())).await?;
    tx.commit().await?;
    Ok(id)
}

/// Corrects a programme; what it said before stays. What is public already is corrected with a reason.
pub async fn reword(
    desk: &Desk,
    actor: &Actor,
    id: ProgrammeId,
    version: i64,
    content: &Programme,
    why: &str,
) -> Result<()> {
    let granted = require(actor, Permission::KeepMeasures, &Scope::Office)?;
    let mut tx = desk.db.write().await?;
    let row = find(&mut tx, id, now(desk)).await?;
    if row.published_at.is_some() && why.trim().is_empty() {
        return Err(Error::mistake("why", "reforms-mistake-why"));
    }
    if !programmes::reword(&mut tx, id, version, content, by(desk, &granted, why.trim())?).await? {
        return Err(Error::Conflict("reforms-conflict-reworded"));
    }
    if row.is_public() {
        tell(desk, &mut tx, id, content).await?;
    }
    tx.audit(&desk.world, &granted, Act("programme.reworded"), On::NOTHING.object(&id.to_string())).await?;
    tx.commit().await
}

async fn tell(desk: &Desk, tx: &mut WriteTx, id: ProgrammeId, content: &Programme) -> Result<()> {
    let document = PublicDocument {
        id: DocumentId(id.0),
        area: "reforms".into(),
        kind: "programme".into(),
        titles: whole(&content.titles),
        path: format!("/reforms/programmes/{id}"),
        text: words(&[&content.giver, &content.note]),
    };
    emit(tx, &desk.world, RootId(id.0), Event::Published(document)).await.map(drop)
}

/// Tells the index of public documents of a measure.
pub(crate) async fn tell_measure(desk: &Desk, tx: &mut WriteTx, row: &MeasureRow) -> Result<()> {
    let document = PublicDocument {
        id: DocumentId(row.id.0),
        area: "reforms".into(),
        kind: "measure".into(),
        titles: whole(&row.content.text),
        path: format!("/reforms/measures/{}", row.id),
        text: words(&[&row.content.result, &row.content.sign]),
    };
    emit(tx, &desk.world, RootId(row.programme.0), Event::Published(document)).await.map(drop)
}

/// A title that is there in all languages: a missing one is another's.
fn whole(titles: &Trilingual) -> Trilingual {
    let of = |lang| crate::model::programme::shown(titles, lang).map(|(text, _)| text.to_owned()).unwrap_or_default();
    Trilingual { kk: of(base::Lang::Kk), ru: of(base::Lang::Ru), en: of(base::Lang::En) }
}

/// What texts say in all languages, to be found by.
fn words(texts: &[&Trilingual]) -> String {
    texts.iter().flat_map(|t| [t.kk.as_str(), &t.ru, &t.en]).collect::<Vec<_>>().join(" ")
}

/// All measures of a programme, drafts among them.
pub(crate) async fn measures_of(
    tx: &mut ReadTx,
    programme: ProgrammeId,
    until: Timestamp,
    all: bool,
) -> Result<Vec<MeasureRow>> {
    let asked = Asked { programme: Some(programme), body: "", until, all };
    Ok(measures::list(tx, &asked, &MeasureMark::START, MEASURES).await?.0)
}

/// Makes a programme public with all measures it has by now; those that were taken back by themselves stay back.
pub async fn publish(desk: &Desk, actor: &Actor, id: ProgrammeId) -> Result<()> {
    let granted = require(actor, Permission::KeepMeasures, &Scope::Office)?;
    let at = desk.world.now();
    let mut tx = desk.db.write().await?;
    let row = find(&mut tx, id, now(desk)).await?;
    if !programmes::publish(&mut tx, id, at).await? {
        return Err(Error::Conflict("reforms-conflict-public"));
    }
    tell(desk, &mut tx, id, &row.content).await?;
    for measure in measures_of(&mut tx, id, now(desk), true).await?.iter().filter(|m| m.withdrawn_at.is_none()) {
        measures::publish(&mut tx, measure.id, at).await?;
        tell_measure(desk, &mut tx, measure).await?;
    }
    tx.audit(&desk.world, &granted, Act("programme.published"), On::NOTHING.object(&id.to_string())).await?;
    tx.commit().await
}

/// Takes a programme back with all its measures.
pub async fn withdraw(desk: &Desk, actor: &Actor, id: ProgrammeId) -> Result<()> {
    let granted = require(actor, Permission::KeepMeasures, &Scope::Office)?;
    let mut tx = desk.db.write().await?;
    if !programmes::withdraw(&mut tx, id, desk.world.now()).await? {
        return Err(Error::Conflict("reforms-conflict-not-public"));
    }
    emit(&mut tx, &desk.world, RootId(id.0), Event::Withdrawn(DocumentId(id.0))).await?;
    for measure in measures_of(&mut tx, id, now(desk), true).await?.iter().filter(|m| m.is_public()) {
        emit(&mut tx, &desk.world, RootId(id.0), Event::Withdrawn(DocumentId(measure.id.0))).await?;
    }
    tx.audit(&desk.world, &granted, Act("programme.withdrawn"), On::NOTHING.object(&id.to_string())).await?;
    tx.commit().await
}

/// Programmes as the office sees them, and where the next page begins.
pub async fn list(desk: &Desk, actor: &Actor, before: DayMark) -> Result<(Vec<ProgrammeRow>, Option<DayMark>)> {
    require(actor, Permission::SeeRecommendations, &Scope::Office)?;
    programmes::list(&mut desk.db.read().await?, true, before, PROGRAMMES).await
}

/// A programme with its measures and wordings.
#[derive(Debug)]
pub struct Opened {
    /// The programme.
    pub row: ProgrammeRow,
    /// Its measures in their order.
    pub measures: Vec<MeasureRow>,
    /// Its wordings, the newest first.
    pub versions: Vec<Version<Programme>>,
}

/// A programme as the office sees it.
pub async fn open(desk: &Desk, actor: &Actor, id: ProgrammeId) -> Result<Opened> {
    require(actor, Permission::SeeRecommendations, &Scope::Office)?;
    opened(desk, id, now(desk), true).await
}

async fn opened(desk: &Desk, id: ProgrammeId, until: Timestamp, all: bool) -> Result<Opened> {
    let mut tx = desk.db.read().await?;
    Ok(Opened {
        row: find(&mut tx, id, until).await?,
        measures: measures_of(&mut tx, id, until, all).await?,
        versions: programmes::versions(&mut tx, id, until).await?,
    })
}

/// A programme as anybody sees it: as it was known before a moment. What was taken back was never there.
pub async fn public(desk: &Desk, id: ProgrammeId, until: Timestamp) -> Result<Opened> {
    let newest = find(&mut desk.db.read().await?, id, now(desk)).await?;
    if !newest.is_public() {
        return Err(Error::NotFound);
    }
    let is_known = newest.published_at.is_some_and(|at| at < until);
    if is_known {
        opened(desk, id, until, false).await
    } else {
        Ok(Opened { row: newest, measures: vec![], versions: vec![] })
    }
}
