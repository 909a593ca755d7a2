//! Writing pages and news, and making them public.

use crate::Desk;
use crate::model::site::{Content, Kind, PageId};
use crate::store::site::{self as store, By, PageRow, Shown, Version};
use access::{Act, Actor, AuditExt as _, Granted, On, Permission, Scope, require};
use base::{Date, DocumentId, Error, Lang, Result, RootId, Trilingual};
use db::{Cursor, KeysetPage, WriteTx};
use exchange::events::{Event, PublicDocument, emit};
use uuid::Uuid;

/// Rows of a page of a list.
pub const ROWS: u32 = 30;

/// Conflict: somebody else wrote meanwhile.
const REWORDED: Error = Error::Conflict("publications-site-conflict-reworded");

fn by(desk: &Desk, granted: &Granted) -> Result<By> {
    let person = granted.who().person().ok_or(Error::Forbidden(granted.permission().code()))?;
    Ok(By { person, at: desk.world.now() })
}

async fn find(tx: &mut db::ReadTx, id: PageId) -> Result<PageRow> {
    store::get(tx, id).await?.ok_or(Error::NotFound)
}

async fn done(desk: &Desk, mut tx: WriteTx, granted: &Granted, act: &'static str, id: PageId) -> Result<()> {
    tx.audit(&desk.world, granted, Act(act), On::NOTHING.object(&id.to_string())).await?;
    tx.commit().await
}

/// Writes a new page; nobody outside sees it yet.
///
/// # Errors
/// A mistake of the field `slug` if another has that address.
pub async fn add(desk: &Desk, actor: &Actor, kind: Kind, slug: &str, content: &Content) -> Result<PageId> {
    let granted = require(actor, Permission::WritePublications, &Scope::Office)?;
    let id = PageId::new(&desk.world);
    let mut tx = desk.db.write().await?;
    if !store::add(&mut tx, id, kind, slug, content, by(desk, &granted)?).await? {
        return Err(Error::mistake("slug", "publications-site-mistake-taken"));
    }
    done(desk, tx, &granted, "page.added", id).await?;
    Ok(id)
}

/// Writes a page anew; what is public stays as it is until the new wording is published.
///
/// # Errors
/// A conflict if somebody else wrote after `version`.
pub async fn reword(desk: &Desk, actor: &Actor, id: PageId, version: i64, content: &Content) -> Result<()> {
    let granted = require(actor, Permission::WritePublications, &Scope::Office)?;
    let mut tx = desk.db.write().await?;
    find(&mut tx, id).await?;
    if !store::reword(&mut tx, id, version, content, by(desk, &granted)?).await? {
        return Err(REWORDED);
    }
    done(desk, tx, &granted, "page.reworded", id).await
}

/// Says that one has read the wording of somebody else.
///
/// # Errors
/// A conflict if it is one's own, has been read or is not the newest.
pub async fn review(desk: &Desk, actor: &Actor, id: PageId, version: i64) -> Result<()> {
    let granted = require(actor, Permission::WritePublications, &Scope::Office)?;
    let mut tx = desk.db.write().await?;
    if find(&mut tx, id).await?.version != version {
        return Err(REWORDED);
    }
    if !store::review(&mut tx, id, version, by(desk, &granted)?).await? {
        return Err(Error::Conflict("publications-site-conflict-review"));
    }
    done(desk, tx, &granted, "page.reviewed", id).await
}

/// Makes the newest wording public.
///
/// # Errors
/// A conflict if `version` is not the newest, or is public already.
pub async fn publish(desk: &Desk, actor: &Actor, id: PageId, version: i64) -> Result<()> {
    let granted = require(actor, Permission::Publish, &Scope::Office)?;
    let mut tx = desk.db.write().await?;
    let row = find(&mut tx, id).await?;
    if !store::publish(&mut tx, id, version, &row.content, desk.world.now()).await? {
        return Err(REWORDED);
    }
    let event = Event::Published(document(&row));
    emit(&mut tx, &desk.world, RootId(id.0), event).await?;
    done(desk, tx, &granted, "page.published", id).await
}

/// The page as the index of what is public lists it: a title it lacks is that of another language.
fn document(row: &PageRow) -> PublicDocument {
    let content = &row.content;
    let title = |lang| content.titles.get(content.lang_for(lang)).to_owned();
    let words = [&content.leads, &content.bodies].map(|t| [t.kk.as_str(), &t.ru, &t.en].join(" "));
    PublicDocument {
        id: DocumentId(row.id.0),
        area: "publications".into(),
        kind: row.kind.code().into(),
        titles: Trilingual { kk: title(Lang::Kk), ru: title(Lang::Ru), en: title(Lang::En) },
        path: row.kind.path(&row.slug),
        text: words.join(" "),
    }
}

/// Takes a page back; its address then leads nowhere.
///
/// # Errors
/// A conflict if it is not public.
pub async fn withdraw(desk: &Desk, actor: &Actor, id: PageId) -> Result<()> {
    let granted = require(actor, Permission::Publish, &Scope::Office)?;
    let mut tx = desk.db.write().await?;
    if !store::withdraw(&mut tx, id, desk.world.now()).await? {
        return Err(Error::Conflict("publications-site-conflict-not-public"));
    }
    emit(&mut tx, &desk.world, RootId(id.0), Event::Withdrawn(DocumentId(id.0))).await?;
    done(desk, tx, &granted, "page.withdrawn", id).await
}

/// Pages of a kind as the office sees them, those made last first.
pub async fn list(desk: &Desk, actor: &Actor, kind: Kind, before: Cursor) -> Result<KeysetPage<PageRow>> {
    require(actor, Permission::WritePublications, &Scope::Office)?;
    store::list(&mut desk.db.read().await?, kind, before, ROWS).await
}

/// A page with its newest wording and all that were.
pub async fn open(desk: &Desk, actor: &Actor, id: PageId) -> Result<(PageRow, Vec<Version>)> {
    require(actor, Permission::WritePublications, &Scope::Office)?;
    let mut tx = desk.db.read().await?;
    Ok((find(&mut tx, id).await?, store::versions(&mut tx, id).await?))
}

/// A page as anybody reads it. What was taken back was never there.
pub async fn read(desk: &Desk, kind: Kind, slug: &str) -> Result<Shown> {
    store::shown(&mut desk.db.read().await?, kind, slug).await?.ok_or(Error::NotFound)
}

/// A place in a list of public pages before which there is none.
pub const NEWEST: (Date, Uuid) = (Date::from_jiff(jiff::civil::date(9999, 12, 31)), Uuid::max());
/// A day before every end: for lists that leave nothing out.
pub const EVER: Date = Date::from_jiff(jiff::civil::date(1, 1, 1));
