//! Publishing open data, and publishing it again.

use super::figures::make_public;
use crate::Desk;
use crate::model::figure::Figure;
use crate::model::open;
use crate::model::release::{Content, Publisher, ReleaseId, Typed, Version, merged, package};
use crate::store::figures;
use crate::store::releases::{self as store, FileRow, Kept, ReleaseRow, VersionRow};
use access::{Act, Actor, AuditExt as _, Granted, On, Permission, Scope, require};
use base::{DocumentId, Error, PersonId, Result, RootId, Timestamp, Trilingual};
use db::{Cursor, KeysetPage, ReadTx, WriteTx};
use exchange::events::{Event, PublicDocument, emit};
use exchange::report::in_all;
use serde_json::Value;

/// Releases shown at once.
pub const RELEASES: usize = 50;

fn publisher(desk: &Desk) -> Publisher {
    let institution = &desk.rulebook.institution;
    Publisher {
        origin: desk.origin.clone(),
        names: institution.names.clone(),
        country: institution.country.clone(),
        country_names: institution.country_names.clone(),
    }
}

/// What the first version of a release says instead of what has changed.
pub fn first_words(desk: &Desk) -> Trilingual {
    in_all(|lang| desk.texts.text(lang, "publications-data-first", &[]))
}

fn person(granted: &Granted) -> Result<PersonId> {
    granted.who().person().ok_or(Error::Forbidden(granted.permission().code()))
}

/// Publishes the first version of a release.
///
/// # Errors
/// [`Error::Invalid`] with all that can be mended.
pub async fn publish(desk: &Desk, actor: &Actor, typed: &Typed) -> Result<()> {
    let granted = require(actor, Permission::Publish, &Scope::Office)?;
    let content = typed.read(Some(&first_words(desk))).map_err(Error::Invalid)?;
    let at = desk.world.now();
    let id = ReleaseId::new(&desk.world);
    let mut tx = desk.db.write().await?;
    if !store::add(&mut tx, id, &typed.name, at).await? {
        return Err(Error::mistake("name", "publications-data-mistake-name-taken"));
    }
    let made = Made { id, name: &typed.name, n: 1, first_at: at, at };
    finish(desk, tx, &granted, &made, &content).await
}

/// Publishes a release again as its next version; `from` is the version that was looked at. Earlier versions stay.
///
/// # Errors
/// [`Error::Invalid`] with all that can be mended; [`Error::Conflict`] if somebody was faster.
pub async fn publish_again(desk: &Desk, actor: &Actor, name: &str, from: i64, typed: &Typed) -> Result<()> {
    let granted = require(actor, Permission::Publish, &Scope::Office)?;
    let content = typed.read(None).map_err(Error::Invalid)?;
    let at = desk.world.now();
    let mut tx = desk.db.write().await?;
    let row = store::get(&mut tx, name, None).await?.ok_or(Error::NotFound)?;
    if !store::next(&mut tx, row.id, from, at).await? {
        return Err(Error::Conflict("publications-data-conflict"));
    }
    let made = Made { id: row.id, name, n: from + 1, first_at: row.first_at, at };
    finish(desk, tx, &granted, &made, &content).await
}

/// A version about to be published.
struct Made<'a> {
    id: ReleaseId,
    name: &'a str,
    n: i64,
    first_at: Timestamp,
    at: Timestamp,
}

async fn finish(desk: &Desk, mut tx: WriteTx, granted: &Granted, made: &Made<'_>, content: &Content) -> Result<()> {
    let wrong = || Error::mistake("figures", "publications-data-mistake-figures");
    let mut drawn: Vec<Figure> = vec![];
    for id in &content.figures {
        let figure = figures::get(&mut tx, *id).await?.ok_or_else(wrong)?;
        if drawn.iter().any(|other| other.key == figure.key) {
            return Err(Error::mistake("figures", "publications-data-mistake-twice"));
        }
        drawn.push(figure);
    }
    let publisher = publisher(desk);
    let Made { id, name, n, first_at, at } = *made;
    let files = package(&Version { name, n, first_at, at, content, figures: &drawn, publisher: &publisher })?;
    store::add_version(&mut tx, id, (n, at, person(granted)?), content, &files).await?;
    let path = format!("/data/{name}");
    make_public(desk, &mut tx, &content.figures, &content.titles, &path).await?;
    let document = PublicDocument {
        id: DocumentId(id.0),
        area: "publications".into(),
        kind: "data-release".into(),
        titles: content.titles.clone(),
        path,
        text: [&content.about.kk, &content.about.ru, &content.about.en].map(String::as_str).join(" "),
    };
    emit(&mut tx, &desk.world, RootId(id.0), Event::Published(document)).await?;
    tx.audit(&desk.world, granted, Act("data.published"), On::NOTHING.object(&format!("{id}/{n}"))).await?;
    tx.commit().await
}

/// A release at a version, with its files and its change log.
#[derive(Debug)]
pub struct Opened {
    /// The release at the version asked for.
    pub row: ReleaseRow,
    /// The files of this version.
    pub files: Vec<FileRow>,
    /// All its versions, the newest first.
    pub versions: Vec<VersionRow>,
}

/// Opens a release, at its newest version if none is named.
pub async fn open(desk: &Desk, name: &str, n: Option<i64>) -> Result<Opened> {
    let mut tx = desk.db.read().await?;
    let row = store::get(&mut tx, name, n).await?.ok_or(Error::NotFound)?;
    let files = store::files(&mut tx, row.id, row.n).await?;
    let versions = store::versions(&mut tx, row.id).await?;
    Ok(Opened { row, files, versions })
}

/// Releases, those published last first.
pub async fn list(desk: &Desk, before: Cursor) -> Result<KeysetPage<ReleaseRow>> {
    store::list(&mut desk.db.read().await?, before, RELEASES).await
}

/// A file of a version, and when it was published.
pub async fn file(desk: &Desk, name: &str, n: Option<i64>, file: &str) -> Result<(Kept, Timestamp)> {
    let mut tx = desk.db.read().await?;
    let row = store::get(&mut tx, name, n).await?.ok_or(Error::NotFound)?;
    let kept = store::file(&mut tx, row.id, row.n, file).await?.ok_or(Error::NotFound)?;
    Ok((kept, row.at))
}

/// The files of a release's newest version by name, its archive left out: what it is made of.
pub async fn files(desk: &Desk, name: &str) -> Result<Vec<(String, Vec<u8>)>> {
    let mut tx = desk.db.read().await?;
    let row = store::get(&mut tx, name, None).await?.ok_or(Error::NotFound)?;
    let mut files = vec![];
    for known in store::files(&mut tx, row.id, row.n).await?.into_iter().filter(|f| f.name != "all.zip") {
        let kept = store::file(&mut tx, row.id, row.n, &known.name).await?.ok_or(Error::NotFound)?;
        if open::sha256(&kept.bytes) != kept.sha256 {
            return Err(Error::Tampered(format!("{} of {name}", known.name)));
        }
        files.push((known.name, kept.bytes));
    }
    Ok(files)
}

/// The catalogue of all releases in DCAT-AP, and when it changed last.
///
/// # Errors
/// [`Error::NotFound`] while nothing is released.
pub async fn catalog(desk: &Desk) -> Result<(Value, Timestamp)> {
    let mut tx = desk.db.read().await?;
    let (mut catalogs, mut before, mut changed) = (vec![], Some(Cursor::END), None);
    while let Some(mark) = before {
        let page = store::list(&mut tx, mark, RELEASES).await?;
        for row in &page.rows {
            changed = changed.or(Some(row.changed_at));
            catalogs.push(catalog_of(&mut tx, row).await?);
        }
        before = page.next;
    }
    Ok((merged(&catalogs), changed.ok_or(Error::NotFound)?))
}

async fn catalog_of(tx: &mut ReadTx, row: &ReleaseRow) -> Result<Value> {
    let kept = store::file(tx, row.id, row.n, "catalog.jsonld").await?.ok_or(Error::NotFound)?;
    serde_json::from_slice(&kept.bytes).map_err(Error::internal)
}
