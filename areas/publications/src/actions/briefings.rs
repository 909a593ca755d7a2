//! Inviting, preparing, holding and following up a briefing.

pub mod guests;
pub mod packs;
pub mod papers;
pub mod post;
pub mod questions;
pub mod since;

use crate::Desk;
use crate::actions::figures;
use crate::model::briefing::{BriefingId, Mail, Planned, State};
use crate::store::briefings::guests as guest_rows;
use crate::store::briefings::{self as store, BriefingRow, papers as paper_rows, questions as question_rows};
use access::{Act, Actor, AuditExt as _, Granted, On, Permission, Scope, require};
use base::{Date, DocumentId, Error, Result, RootId, Trilingual};
use db::{Cursor, KeysetPage, ReadTx, WriteTx};
use exchange::events::{Event, PublicDocument, emit};

/// Briefings of a page.
pub const PAGE: u32 = 30;
/// Days that are looked back on if no briefing has been held yet.
const FIRST: i32 = 90;

pub(crate) fn keeps(actor: &Actor) -> Result<Granted> {
    require(actor, Permission::KeepBriefings, &Scope::Office)
}

pub(crate) async fn find(tx: &mut ReadTx, id: BriefingId) -> Result<BriefingRow> {
    store::get(tx, id).await?.ok_or(Error::NotFound)
}

pub(crate) async fn leaf(
    desk: &Desk,
    tx: &mut WriteTx,
    granted: &Granted,
    act: &'static str,
    id: BriefingId,
) -> Result<()> {
    tx.audit(&desk.world, granted, Act(act), On::NOTHING.object(&id.to_string())).await
}

/// The record is not where somebody thought it was.
pub(crate) const fn moved_on() -> Error {
    Error::Conflict("publications-briefing-conflict")
}

/// The day of the last briefing; without one, a day some months ago.
pub async fn last_met(desk: &Desk, tx: &mut ReadTx) -> Result<Date> {
    let last = store::last_held(tx).await?.map(|at| at.date_in(&desk.zone));
    Ok(last.unwrap_or_else(|| desk.today().plus_days(-FIRST)))
}

/// Briefings, the latest first.
pub async fn list(desk: &Desk, actor: &Actor, before: Cursor) -> Result<KeysetPage<BriefingRow>> {
    keeps(actor)?;
    store::list(&mut desk.db.read().await?, true, before, PAGE).await
}

/// A briefing.
pub async fn get(desk: &Desk, actor: &Actor, id: BriefingId) -> Result<BriefingRow> {
    keeps(actor)?;
    find(&mut desk.db.read().await?, id).await
}

/// Prepares a briefing; nobody outside hears of it.
pub async fn add(desk: &Desk, actor: &Actor, planned: &Planned) -> Result<BriefingId> {
    let granted = keeps(actor)?;
    let id = BriefingId::new(&desk.world);
    let mut tx = desk.db.write().await?;
    store::add(&mut tx, id, planned, &desk.zone, desk.world.now()).await?;
    leaf(desk, &mut tx, &granted, "briefing.added", id).await?;
    tx.commit().await?;
    Ok(id)
}

/// Changes a briefing. Guests who were invited are told if day, hour, length or place is another.
pub async fn edit(desk: &Desk, actor: &Actor, id: BriefingId, version: i64, planned: &Planned) -> Result<()> {
    let granted = keeps(actor)?;
    let now = desk.world.now();
    let mut tx = desk.db.write().await?;
    let row = find(&mut tx, id).await?;
    let (was, is) = (&row.event, &planned.event);
    let moved = row.starts_at != planned.starts_at || was.place != is.place || was.minutes != is.minutes;
    let told = moved && row.state == State::Invited;
    if !store::edit(&mut tx, (id, version), planned, told, &desk.zone, now).await? {
        return Err(moved_on());
    }
    if told {
        guest_rows::tell(&mut tx, id, (Mail::Update, row.sequence + 1), now).await?;
    }
    leaf(desk, &mut tx, &granted, "briefing.changed", id).await?;
    tx.commit().await
}

/// Invites everybody on the list: their mails are to go, their links open.
pub async fn invite(desk: &Desk, actor: &Actor, id: BriefingId) -> Result<()> {
    let granted = keeps(actor)?;
    let now = desk.world.now();
    let mut tx = desk.db.write().await?;
    let row = find(&mut tx, id).await?;
    let guests = guest_rows::of(&mut tx, id).await?;
    if row.starts_at <= now || guests.is_empty() {
        return Err(Error::Conflict("publications-briefing-conflict-invite"));
    }
    if !store::step(&mut tx, id, (State::Prepared, State::Invited), false, now).await? {
        return Err(moved_on());
    }
    for guest in &guests {
        guests::let_invitation_go(desk, &mut tx, guest).await?;
    }
    leaf(desk, &mut tx, &granted, "briefing.invited", id).await?;
    tx.commit().await
}

/// Notes that it took place. The figures of its pack stand in what was handed out, with their addresses: from now on anybody
/// may open them.
pub async fn hold(desk: &Desk, actor: &Actor, id: BriefingId) -> Result<()> {
    let granted = keeps(actor)?;
    let now = desk.world.now();
    let mut tx = desk.db.write().await?;
    let row = find(&mut tx, id).await?;
    if row.starts_at > now {
        return Err(Error::Conflict("publications-briefing-conflict-early"));
    }
    if !store::step(&mut tx, id, (State::Invited, State::Held), false, now).await? {
        return Err(moved_on());
    }
    guest_rows::drop_waiting(&mut tx, id).await?;
    if let Some(pack) = paper_rows::newest(&mut tx, id).await? {
        figures::make_public(desk, &mut tx, &pack.content.figures(), &row.event.titles, "/briefings").await?;
    }
    leaf(desk, &mut tx, &granted, "briefing.held", id).await?;
    tx.commit().await
}

/// Closes it, once every promised answer was given.
pub async fn close(desk: &Desk, actor: &Actor, id: BriefingId) -> Result<()> {
    let granted = keeps(actor)?;
    let mut tx = desk.db.write().await?;
    if question_rows::open_of(&mut tx, id).await? > 0 {
        return Err(Error::Conflict("publications-briefing-conflict-open"));
    }
    if !store::step(&mut tx, id, (State::Held, State::Closed), false, desk.world.now()).await? {
        return Err(moved_on());
    }
    leaf(desk, &mut tx, &granted, "briefing.closed", id).await?;
    tx.commit().await
}

/// Calls it off. Who has an invitation is told, in their calendar too.
pub async fn cancel(desk: &Desk, actor: &Actor, id: BriefingId) -> Result<()> {
    let granted = keeps(actor)?;
    let now = desk.world.now();
    let mut tx = desk.db.write().await?;
    let row = find(&mut tx, id).await?;
    let can = matches!(row.state, State::Prepared | State::Invited);
    if !can || !store::step(&mut tx, id, (row.state, State::Cancelled), true, now).await? {
        return Err(moved_on());
    }
    guest_rows::drop_waiting(&mut tx, id).await?;
    guest_rows::tell(&mut tx, id, (Mail::Cancel, row.sequence + 1), now).await?;
    leaf(desk, &mut tx, &granted, "briefing.cancelled", id).await?;
    tx.commit().await
}

/// Writes the public note. What is public already is only corrected by whoever may publish.
pub async fn write_note(desk: &Desk, actor: &Actor, id: BriefingId, version: i64, note: &Trilingual) -> Result<()> {
    let mut granted = keeps(actor)?;
    let mut tx = desk.db.write().await?;
    let row = find(&mut tx, id).await?;
    if row.published_at.is_some() {
        granted = require(actor, Permission::Publish, &Scope::Office)?;
    }
    if !store::set_note(&mut tx, id, version, note).await? {
        return Err(moved_on());
    }
    leaf(desk, &mut tx, &granted, "briefing.note-written", id).await?;
    tx.commit().await
}

/// Makes the note public, with the questions and answers that may be.
pub async fn publish(desk: &Desk, actor: &Actor, id: BriefingId) -> Result<()> {
    let granted = require(actor, Permission::Publish, &Scope::Office)?;
    let mut tx = desk.db.write().await?;
    let row = find(&mut tx, id).await?;
    if row.note.kk.is_empty() || !store::publish(&mut tx, id, desk.world.now()).await? {
        return Err(Error::Conflict("publications-briefing-conflict-note"));
    }
    let document = PublicDocument {
        id: DocumentId(id.0),
        area: "publications".into(),
        kind: "briefing-note".into(),
        titles: row.event.titles.clone(),
        path: format!("/briefings/{id}"),
        text: [&row.note.kk, &row.note.ru, &row.note.en].map(String::as_str).join(" "),
    };
    emit(&mut tx, &desk.world, RootId(id.0), Event::Published(document)).await?;
    leaf(desk, &mut tx, &granted, "briefing.published", id).await?;
    tx.commit().await
}

/// Takes the note back.
pub async fn withdraw(desk: &Desk, actor: &Actor, id: BriefingId) -> Result<()> {
    let granted = require(actor, Permission::Publish, &Scope::Office)?;
    let mut tx = desk.db.write().await?;
    if !store::withdraw(&mut tx, id).await? {
        return Err(moved_on());
    }
    emit(&mut tx, &desk.world, RootId(id.0), Event::Withdrawn(DocumentId(id.0))).await?;
    leaf(desk, &mut tx, &granted, "briefing.withdrawn", id).await?;
    tx.commit().await
}
