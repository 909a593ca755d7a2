//! Publishing: only what is complete and approved, rendered once, and corrected only in the open.

use super::blocks::opened;
use super::printing::{Material, manuscript, material, report, set_in_type, titles};
use super::{find, log, person};
use crate::Desk;
use crate::actions::figures;
use crate::model::edition::{Correction, Edition, Manuscript, PictureId};
use crate::store::editions as store;
use access::{Actor, Permission, Scope, require};
use base::{DocumentId, Error, Lang, Mistake, Mistakes, Result, RootId, Timestamp, Trilingual};
use exchange::events::{Event, PublicDocument, emit};
use pdf::Piece;
use serde::Deserialize;

/// What is said when an edition is published: the version that was seen, and for a correction its reason.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default)]
#[allow(missing_docs, reason = "a field for each language, called as on the page")]
pub struct TypedIssue {
    pub version: i64,
    pub reason_kk: String,
    pub reason_ru: String,
    pub reason_en: String,
}

impl TypedIssue {
    fn reasons(&self) -> Result<Trilingual, Mistakes> {
        let reasons = Trilingual {
            kk: self.reason_kk.trim().to_owned(),
            ru: self.reason_ru.trim().to_owned(),
            en: self.reason_en.trim().to_owned(),
        };
        let wrong = Lang::ALL.into_iter().filter(|lang| {
            let reason = reasons.get(*lang);
            reason.is_empty() || reason.chars().count() > 500
        });
        let mistakes: Mistakes =
            wrong.map(|lang| Mistake::new(format!("reason_{lang}"), "publications-edition-wrong-correction")).collect();
        if mistakes.is_empty() { Ok(reasons) } else { Err(mistakes) }
    }
}

/// Publishes an edition as it was seen, or its correction: sets it in type in every language, keeps the files, and tells
/// the index of public documents.
///
/// # Errors
/// [`Error::Conflict`] if something is missing, if somebody changed it meanwhile, or if there is nothing to correct.
pub async fn publish(desk: &Desk, actor: &Actor, year: i64, typed: &TypedIssue) -> Result<()> {
    let granted = require(actor, Permission::Publish, &Scope::Office)?;
    let at = desk.world.now();
    let day = at.date_in(&desk.zone);
    let mut tx = desk.db.read().await?;
    let edition = find(&mut tx, year).await?;
    if edition.version != typed.version {
        return Err(Error::Conflict("publications-edition-conflict-changed"));
    }
    let opened = opened(desk, &mut tx, edition).await?;
    if !opened.lacks.is_empty() {
        return Err(Error::Conflict("publications-edition-conflict-lacks"));
    }
    let last = opened.issues.first();
    let mut corrections = last.map(|issue| issue.manuscript.corrections.clone()).unwrap_or_default();
    if last.is_some() {
        corrections.push(Correction { day, reasons: typed.reasons().map_err(Error::Invalid)? });
    }
    let manuscript = manuscript(desk, &mut tx, &opened, corrections).await?;
    if last.is_some_and(|issue| issue.manuscript.chapters == manuscript.chapters) {
        return Err(Error::Conflict("publications-edition-conflict-same"));
    }
    let material = material(&mut tx, &manuscript).await?;
    drop(tx);
    let edition = opened.edition;
    let reports = Lang::ALL.map(|lang| report(desk, (&edition, day, false), &manuscript, &material, lang));
    let headings = reports.iter().flat_map(|report| &report.pieces).filter_map(|piece| match piece {
        Piece::Heading { text, .. } => Some(text.as_str()),
        _ => None,
    });
    let text = headings.collect::<Vec<_>>().join(" ");
    let words = reports.iter().map(word::docx).collect::<Result<Vec<_>>>()?;
    let pages = futures::future::try_join_all(reports.map(|report| set_in_type(desk, report))).await?;
    let issue = store::Issue { n: edition.issues + 1, at, manuscript };
    let mut tx = desk.db.write().await?;
    if !store::publish(&mut tx, &edition, &issue, person(&granted)?).await? {
        return Err(Error::Conflict("publications-edition-conflict-changed"));
    }
    for (lang, (pdf, docx)) in Lang::ALL.into_iter().zip(pages.iter().zip(&words)) {
        store::add_file(&mut tx, (edition.id, issue.n), (lang, "pdf"), pdf).await?;
        store::add_file(&mut tx, (edition.id, issue.n), (lang, "docx"), docx).await?;
    }
    let (all, path) = (titles(desk, &edition), format!("/reports/{year}"));
    figures::make_public(desk, &mut tx, &issue.manuscript.figures(), &all, &path).await?;
    let document = PublicDocument {
        id: DocumentId(edition.id.0),
        area: "publications".into(),
        kind: "annual-report".into(),
        titles: all,
        path,
        text,
    };
    emit(&mut tx, &desk.world, RootId(edition.id.0), Event::Published(document)).await?;
    log(desk, &mut tx, &granted, "edition.published", &edition.id.to_string()).await?;
    tx.commit().await
}

/// An edition as anybody reads it.
pub struct Public {
    /// The edition.
    pub edition: Edition,
    /// What was published last.
    pub manuscript: Manuscript,
    /// What it names.
    pub material: Material,
    /// Which issue it is.
    pub n: i64,
    /// When that was published.
    pub at: Timestamp,
    /// When the first was.
    pub first_at: Timestamp,
}

/// The published editions, the newest first.
pub async fn public_list(desk: &Desk) -> Result<Vec<Edition>> {
    store::all(&mut desk.db.read().await?, true).await
}

/// The published report of a year. Of a draft nobody outside learns.
pub async fn public(desk: &Desk, year: i64) -> Result<Public> {
    let mut tx = desk.db.read().await?;
    let edition = find(&mut tx, year).await?;
    let issues = store::issues(&mut tx, edition.id).await?;
    let first_at = issues.last().ok_or(Error::NotFound)?.at;
    let issue = issues.into_iter().next().ok_or(Error::NotFound)?;
    let material = material(&mut tx, &issue.manuscript).await?;
    Ok(Public { edition, manuscript: issue.manuscript, material, n: issue.n, at: issue.at, first_at })
}

/// The file of a published report, as it was made when it was published.
pub async fn file(desk: &Desk, year: i64, lang: Lang, form: &str) -> Result<Vec<u8>> {
    let mut tx = desk.db.read().await?;
    let edition = find(&mut tx, year).await?;
    store::file(&mut tx, (edition.id, edition.issues), (lang, form)).await?.ok_or(Error::NotFound)
}

/// A picture of a published report: media type and bytes.
pub async fn public_picture(desk: &Desk, year: i64, id: PictureId) -> Result<(String, Vec<u8>)> {
    let mut tx = desk.db.read().await?;
    let edition = find(&mut tx, year).await?;
    let issues = store::issues(&mut tx, edition.id).await?;
    if !issues.first().is_some_and(|issue| issue.manuscript.pictures().contains(&id)) {
        return Err(Error::NotFound);
    }
    store::picture(&mut tx, id).await?.ok_or(Error::NotFound)
}
