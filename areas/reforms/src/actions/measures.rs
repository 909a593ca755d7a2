//! Keeping measures: entering, correcting, publishing them, and saying how they hang together.

use super::programmes::{by, find as programme, now, tell_measure};
use crate::Desk;
use crate::model::measure::{ALIKE, Bond, MeasureId, Wording, likeness, tell_tale};
use crate::model::programme::{Programme, ProgrammeId};
use crate::model::voice::{Evidence, Spoken, VoiceId};
use crate::store::measures::{self, DueFilter, MeasureRow};
use crate::store::programmes::{DayMark, ProgrammeRow, Version};
use crate::store::voices::{self, Note};
use access::{Act, Actor, AuditExt as _, On, Permission, Scope, require};
use base::{Date, DocumentId, Error, RecommendationId, Result, RootId, Timestamp};
use db::ReadTx;
use exchange::events::{Event, emit};

/// Rows of one page of a list of measures.
pub const PAGE: usize = 50;

pub(crate) async fn find(tx: &mut ReadTx, id: MeasureId, until: Timestamp) -> Result<MeasureRow> {
    measures::get(tx, id, until).await?.ok_or(Error::NotFound)
}

/// Enters a measure; nobody outside sees it yet.
pub async fn add(desk: &Desk, actor: &Actor, of: ProgrammeId, content: &Wording) -> Result<MeasureId> {
    let granted = require(actor, Permission::KeepMeasures, &Scope::Office)?;
    let id = MeasureId::new(&desk.world);
    let mut tx = desk.db.write().await?;
    programme(&mut tx, of, now(desk)).await?;
    if !measures::add(&mut tx, id, of, content, by(desk, &granted, "")?).await? {
        return Err(Error::mistake("reference", "reforms-mistake-reference-taken"));
    }
    tx.audit(&desk.world, &granted, Act("measure.added"), On::NOTHING.object(&id.to_string())).await?;
    tx.commit().await?;
    Ok(id)
}

/// Corrects a measure; what it said before stays. What is public already is corrected with a reason.
pub async fn reword(
    desk: &Desk,
    actor: &Actor,
    id: MeasureId,
    version: i64,
    content: &Wording,
    why: &str,
) -> Result<()> {
    let granted = require(actor, Permission::KeepMeasures, &Scope::Office)?;
    let mut tx = desk.db.write().await?;
    let row = find(&mut tx, id, now(desk)).await?;
    if row.published_at.is_some() && why.trim().is_empty() {
        return Err(Error::mistake("why", "reforms-mistake-why"));
    }
    let taken = measures::of_reference(&mut tx, row.programme, &content.reference).await?;
    if taken.is_some_and(|other| other != id) {
        return Err(Error::mistake("reference", "reforms-mistake-reference-taken"));
    }
    if !measures::reword(&mut tx, id, version, content, by(desk, &granted, why.trim())?).await? {
        return Err(Error::Conflict("reforms-conflict-reworded"));
    }
    if row.is_public() && programme(&mut tx, row.programme, now(desk)).await?.is_public() {
        let row = find(&mut tx, id, now(desk)).await?;
        tell_measure(desk, &mut tx, &row).await?;
    }
    tx.audit(&desk.world, &granted, Act("measure.reworded"), On::NOTHING.object(&id.to_string())).await?;
    tx.commit().await
}

/// Makes a measure of a public programme public too.
pub async fn publish(desk: &Desk, actor: &Actor, id: MeasureId) -> Result<()> {
    let granted = require(actor, Permission::KeepMeasures, &Scope::Office)?;
    let mut tx = desk.db.write().await?;
    let row = find(&mut tx, id, now(desk)).await?;
    if !programme(&mut tx, row.programme, now(desk)).await?.is_public() {
        return Err(Error::Conflict("reforms-conflict-programme-first"));
    }
    if !measures::publish(&mut tx, id, desk.world.now()).await? {
        return Err(Error::Conflict("reforms-conflict-public"));
    }
    tell_measure(desk, &mut tx, &row).await?;
    tx.audit(&desk.world, &granted, Act("measure.published"), On::NOTHING.object(&id.to_string())).await?;
    tx.commit().await
}

/// Takes a measure back.
pub async fn withdraw(desk: &Desk, actor: &Actor, id: MeasureId) -> Result<()> {
    let granted = require(actor, Permission::KeepMeasures, &Scope::Office)?;
    let mut tx = desk.db.write().await?;
    let row = find(&mut tx, id, now(desk)).await?;
    if !measures::withdraw(&mut tx, id, desk.world.now()).await? {
        return Err(Error::Conflict("reforms-conflict-not-public"));
    }
    if programme(&mut tx, row.programme, now(desk)).await?.is_public() {
        emit(&mut tx, &desk.world, RootId(row.programme.0), Event::Withdrawn(DocumentId(id.0))).await?;
    }
    tx.audit(&desk.world, &granted, Act("measure.withdrawn"), On::NOTHING.object(&id.to_string())).await?;
    tx.commit().await
}

/// Says how a measure hangs together with another, or takes that back.
pub async fn bond(
    desk: &Desk,
    actor: &Actor,
    (one, other): (MeasureId, MeasureId),
    kind: Bond,
    holds: bool,
) -> Result<()> {
    let granted = require(actor, Permission::KeepMeasures, &Scope::Office)?;
    if one == other {
        return Err(Error::mistake("other", "reforms-mistake-itself"));
    }
    let mut tx = desk.db.write().await?;
    for id in [one, other] {
        find(&mut tx, id, now(desk)).await?;
    }
    let act = if holds {
        measures::bond(&mut tx, one, other, kind, by(desk, &granted, "")?).await?;
        Act("measure.bound")
    } else {
        measures::unbond(&mut tx, one, other, kind).await?;
        Act("measure.unbound")
    };
    tx.audit(&desk.world, &granted, act, On::NOTHING.object(&one.to_string())).await?;
    tx.commit().await
}

/// Notes that a measure answers a recommendation that was made in cases, by the number of its letter.
pub async fn add_case(desk: &Desk, actor: &Actor, id: MeasureId, number: &str) -> Result<()> {
    let granted = require(actor, Permission::KeepMeasures, &Scope::Office)?;
    let mut tx = desk.db.write().await?;
    find(&mut tx, id, now(desk)).await?;
    if !measures::add_case(&mut tx, id, number.trim(), by(desk, &granted, "")?).await? {
        return Err(Error::mistake("number", "reforms-mistake-number"));
    }
    tx.audit(&desk.world, &granted, Act("measure.bound"), On::NOTHING.object(&id.to_string())).await?;
    tx.commit().await
}

/// A page of measures as the office sees them: what is due first on top.
pub async fn due(
    desk: &Desk,
    actor: &Actor,
    filter: &DueFilter,
    after: DayMark,
) -> Result<(Vec<MeasureRow>, Option<DayMark>)> {
    require(actor, Permission::SeeRecommendations, &Scope::Office)?;
    measures::due(&mut desk.db.read().await?, filter, after, PAGE).await
}

/// Another measure this one hangs together with.
#[derive(Debug, Clone)]
pub struct Bound {
    /// The other one.
    pub other: MeasureRow,
    /// How.
    pub bond: Bond,
    /// Whether it is this one that follows, and not the other.
    pub is_ours: bool,
}

/// A measure with its whole thread.
#[derive(Debug)]
pub struct Story {
    /// The measure.
    pub row: MeasureRow,
    /// Its programme.
    pub programme: ProgrammeRow,
    /// Its wordings, the newest first.
    pub versions: Vec<Version<Wording>>,
    /// All that was said of it, in the order it was recorded.
    pub thread: Vec<Spoken>,
    /// What that rests on.
    pub evidence: Vec<(VoiceId, i64, Evidence)>,
    /// What it hangs together with.
    pub bonds: Vec<Bound>,
    /// Recommendations of ours that it answers.
    pub cases: Vec<(RecommendationId, String)>,
    /// Notes to the body above.
    pub notes: Vec<Note>,
    /// When the calendar reminded the bodies: kind, last day, when.
    pub reminders: Vec<(String, Date, Timestamp)>,
    /// Whether nobody outside knew of it yet at that time.
    pub is_before: bool,
}

async fn story(desk: &Desk, id: MeasureId, until: Timestamp, all: bool) -> Result<Story> {
    let mut tx = desk.db.read().await?;
    let newest = find(&mut tx, id, now(desk)).await?;
    let is_public = newest.is_public() && programme(&mut tx, newest.programme, now(desk)).await?.is_public();
    if !all && !is_public {
        return Err(Error::NotFound);
    }
    let is_before = !all && newest.published_at.is_none_or(|at| at >= until);
    let row = if is_before { newest } else { find(&mut tx, id, until).await? };
    let mut bonds = vec![];
    for (one, other, bond) in measures::bonds(&mut tx, id, until).await? {
        let is_ours = one == id;
        let other = find(&mut tx, if is_ours { other } else { one }, now(desk)).await?;
        let is_shown = other.is_public() && programme(&mut tx, other.programme, now(desk)).await?.is_public();
        if all || is_shown {
            bonds.push(Bound { other, bond, is_ours });
        }
    }
    let of = if is_before { now(desk) } else { until };
    Ok(Story {
        programme: programme(&mut tx, row.programme, of).await?,
        versions: measures::versions(&mut tx, id, until).await?,
        thread: if is_before { vec![] } else { voices::thread(&mut tx, id, until).await? },
        evidence: voices::evidence(&mut tx, id).await?,
        bonds,
        cases: measures::cases(&mut tx, id, until).await?,
        notes: voices::notes(&mut tx, id, until).await?,
        reminders: if all { measures::reminders(&mut tx, id).await? } else { vec![] },
        is_before,
        row,
    })
}

/// A measure as the office sees it.
pub async fn open(desk: &Desk, actor: &Actor, id: MeasureId) -> Result<Story> {
    require(actor, Permission::SeeRecommendations, &Scope::Office)?;
    story(desk, id, now(desk), true).await
}

/// A measure as anybody sees it: as it was known before a moment.
pub async fn public(desk: &Desk, id: MeasureId, until: Timestamp) -> Result<Story> {
    story(desk, id, until, false).await
}

/// A measure that may be the same as another, and how alike they are in percent.
#[derive(Debug, Clone)]
pub struct Alike {
    /// Its id.
    pub id: MeasureId,
    /// Its programme's wording of today.
    pub programme: Programme,
    /// Its wording of today.
    pub content: Wording,
    /// From 0 to 100.
    pub percent: usize,
}

/// What may be the same promise made elsewhere; a person decides. The likest five.
pub async fn alike(desk: &Desk, actor: &Actor, story: &Story) -> Result<Vec<Alike>> {
    require(actor, Permission::KeepMeasures, &Scope::Office)?;
    let mut tx = desk.db.read().await?;
    let words = tell_tale(&story.row.content.text);
    let known = |id: MeasureId| story.bonds.iter().any(|b| b.other.id == id);
    let mut found: Vec<(usize, MeasureId)> = measures::others(&mut tx, story.row.id)
        .await?
        .into_iter()
        .map(|(id, others)| (likeness(&words, &others), id))
        .filter(|(percent, id)| *percent >= ALIKE && !known(*id))
        .collect();
    found.sort_unstable_by(|a, b| b.cmp(a));
    let mut alike = vec![];
    for (percent, id) in found.into_iter().take(5) {
        let row = find(&mut tx, id, now(desk)).await?;
        let of = programme(&mut tx, row.programme, now(desk)).await?;
        alike.push(Alike { id, programme: of.content.0, content: row.content.0, percent });
    }
    Ok(alike)
}
