//! Importing on a page: choose a file, see what would come of it, then take it; and what earlier imports did.

use super::list::OFFICE;
use super::one::{fields, happened};
use crate::Desk;
use crate::actions::imports::{self, By, LINES};
use crate::imports::{Progress, Source};
use crate::model::import::{Cause, Counts, Report};
use crate::model::outside::{ImportId, Origin};
use crate::pages::Staff;
use access::{Permission, Scope, require};
use askama::Template;
use axum::Router;
use axum::extract::multipart::Field;
use axum::extract::{DefaultBodyLimit, Multipart, Path, State};
use axum::routing::{get, post};
use axum_extra::extract::{Form, Query};
use base::{Error, Mistake, Mistakes, Result};
use db::Cursor;
use serde::Deserialize;
use std::fs::DirBuilder;
use std::os::unix::fs::DirBuilderExt;
use std::path::PathBuf;
use tokio::io::AsyncWriteExt;
use web::view::Choice;
use web::{Answer, Page, Visit};

/// The largest file, in bytes: the full export is about 360 MB.
const MAX_FILE: u64 = 700_000_000;
/// Files that were looked at and not taken are removed after so many seconds.
const KEPT: i64 = 24 * 3600;

pub(super) fn routes() -> Router<Desk> {
    let most = usize::try_from(MAX_FILE).unwrap_or(usize::MAX);
    Router::new()
        .route("/{lang}/office/outside/imports", get(show).post(look).layer(DefaultBodyLimit::max(most)))
        .route("/{lang}/office/outside/imports/take", post(take))
        .route("/{lang}/office/outside/imports/{id}", get(one))
}

/// An import in the list.
struct Line {
    href: String,
    at: String,
    origin: String,
    file: String,
    state: String,
    counts: Counts,
    is_broken: bool,
}

#[derive(Template)]
#[template(path = "outside_imports.html")]
struct ImportsPage {
    page: Page,
    origins: Vec<Choice>,
    state: String,
    max_file: u64,
    lines: Vec<Line>,
    next: String,
}

/// A row that could not be taken: which, and why.
struct Refused {
    line: i64,
    cause: String,
}

/// What changed in one recommendation.
struct Differs {
    href: String,
    what: String,
    fields: Vec<(String, String, String)>,
}

#[derive(Template)]
#[template(path = "outside_preview.html")]
struct PreviewPage {
    page: Page,
    upload: String,
    origin: &'static str,
    report: Report,
    refused: Vec<Refused>,
    differs: Vec<Differs>,
}

#[derive(Template)]
#[template(path = "outside_import.html")]
struct ImportPage {
    page: Page,
    line: Line,
    refused: Vec<Refused>,
    differs: Vec<Differs>,
    next: String,
}

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
struct Asked {
    after: String,
}

fn origin_name(page: &Page, origin: Origin) -> String {
    // texts: reforms-origin-*
    page.t(&format!("reforms-origin-{}", origin.code()))
}

fn cause_name(page: &Page, cause: Cause) -> String {
    // texts: reforms-import-cause-*
    page.t(&format!("reforms-import-cause-{}", cause.code()))
}

fn line(page: &Page, import: &crate::model::import::Import) -> Line {
    Line {
        href: page.href(&format!("{OFFICE}/imports/{}", import.id)),
        at: page.date_time(&import.at),
        origin: origin_name(page, import.origin),
        file: import.file.clone(),
        state: import.state.clone(),
        counts: import.counts,
        is_broken: import.finished_at.is_none(),
    }
}

async fn show(State(desk): State<Desk>, visit: Visit, Staff(actor): Staff, Query(asked): Query<Asked>) -> Answer {
    let typed = Typed::default();
    Ok(web::html(page(&desk, &actor, visit.page(), &typed, &asked.after).await?))
}

/// What was typed beside the file.
#[derive(Debug, Default)]
struct Typed {
    origin: String,
    state: String,
}

async fn page(desk: &Desk, actor: &access::Actor, page: Page, typed: &Typed, after: &str) -> Result<ImportsPage> {
    let list = imports::list(desk, actor, after.parse().unwrap_or(Cursor::END)).await?;
    let origins =
        Origin::ALL.iter().map(|o| Choice::new(o.code(), origin_name(&page, *o)).chosen(o.code() == typed.origin));
    let next = list.next.map_or_else(String::new, |next| page.href(&format!("{OFFICE}/imports?after={next}")));
    Ok(ImportsPage {
        origins: origins.collect(),
        state: typed.state.clone(),
        max_file: MAX_FILE,
        lines: list.rows.iter().map(|import| line(&page, import)).collect(),
        next,
        page,
    })
}

/// The folder of files that are looked at, its owner's alone.
fn folder() -> Result<PathBuf> {
    let folder = std::env::temp_dir().join("arasha-imports");
    DirBuilder::new().recursive(true).mode(0o700).create(&folder).map_err(Error::internal)?;
    Ok(folder)
}

/// Removes what was looked at long ago.
fn tidy(desk: &Desk) -> Result<()> {
    let now = desk.world.now();
    for file in std::fs::read_dir(folder()?).map_err(Error::internal)?.flatten() {
        let changed = file.metadata().and_then(|about| about.modified()).ok();
        let at = changed.and_then(|at| jiff::Timestamp::try_from(at).ok()).map(base::Timestamp::from_jiff);
        if at.is_some_and(|at| now.seconds_since(at) > KEPT) {
            std::fs::remove_file(file.path()).map_err(Error::internal)?;
        }
    }
    Ok(())
}

/// Lays a file aside as it comes, under a name nobody guesses; no more than a piece of it is in memory.
async fn lay_aside(mut field: Field<'_>) -> Result<String> {
    let broken = |_| Error::mistake("file", "reforms-import-upload");
    let full = |cause: std::io::Error| Error::Unavailable(cause.to_string());
    let aside = tempfile::Builder::new().prefix("").rand_bytes(NAME).tempfile_in(folder()?).map_err(Error::internal)?;
    let (file, path) = aside.into_parts();
    let mut file = tokio::fs::File::from_std(file);
    while let Some(piece) = field.chunk().await.map_err(broken)? {
        file.write_all(&piece).await.map_err(full)?;
    }
    file.flush().await.map_err(full)?;
    let path = path.keep().map_err(Error::internal)?;
    Ok(path.file_name().map_or_else(String::new, |name| name.to_string_lossy().into_owned()))
}

/// Letters and digits of such a name.
const NAME: usize = 24;

/// Where a file lies aside; nowhere if the name is none of ours.
fn aside(upload: &str) -> Result<PathBuf> {
    let is_ours = upload.len() == NAME && upload.chars().all(|c| c.is_ascii_alphanumeric());
    if is_ours { Ok(folder()?.join(upload)) } else { Err(Error::NotFound) }
}

async fn look(State(desk): State<Desk>, visit: Visit, Staff(actor): Staff, form: Multipart) -> Answer {
    require(&actor, Permission::KeepMeasures, &Scope::Office)?;
    tidy(&desk)?;
    let mut typed = Typed::default();
    match read_and_try(&desk, &actor, form, &mut typed).await {
        Ok((upload, report)) => Ok(web::html(preview(visit.page(), upload, report))),
        Err(Error::Invalid(mistakes)) => {
            Ok(web::again(page(&desk, &actor, visit.page_with(mistakes), &typed, "").await?))
        }
        Err(other) => Err(other.into()),
    }
}

async fn read_and_try(
    desk: &Desk,
    actor: &access::Actor,
    mut form: Multipart,
    typed: &mut Typed,
) -> Result<(String, Report)> {
    let broken = |_| Error::mistake("file", "reforms-import-upload");
    let (mut upload, mut name) = (String::new(), None);
    while let Some(field) = form.next_field().await.map_err(broken)? {
        match field.name() {
            Some("origin") => typed.origin = field.text().await.map_err(broken)?,
            Some("state") => typed.state = field.text().await.map_err(broken)?,
            Some("file") if field.file_name().is_some_and(|name| !name.is_empty()) && name.is_none() => {
                name = field.file_name().map(ToOwned::to_owned);
                upload = lay_aside(field).await?;
            }
            _ => {}
        }
    }
    let mut mistakes = Mistakes::new();
    let origin = Origin::from_code(&typed.origin);
    if origin.is_none() {
        mistakes.push(Mistake::new("origin", "reforms-import-origin-missing"));
    }
    if typed.state.trim().is_empty() {
        mistakes.push(Mistake::new("state", "reforms-import-state-missing"));
    }
    if name.is_none() {
        mistakes.push(Mistake::new("file", "reforms-import-file-missing"));
    }
    let (Some(origin), Some(name), true) = (origin, name, mistakes.is_empty()) else {
        return Err(Error::Invalid(mistakes));
    };
    let source = source(&upload, origin, &name, &typed.state)?;
    let report = imports::import(desk, By::Staff(actor), &source, true, &Progress::default()).await?;
    Ok((upload, report))
}

fn source(upload: &str, origin: Origin, name: &str, state: &str) -> Result<Source> {
    let path = aside(upload)?;
    // The name is shown and kept, never a path.
    let name: String = name.chars().filter(|c| !c.is_control()).take(200).collect();
    Ok(Source { origin, path, name, state: state.trim().to_owned() })
}

fn preview(page: Page, upload: String, report: Report) -> PreviewPage {
    let refused =
        report.rejected_rows.iter().take(SHOWN).map(|r| Refused { line: r.line, cause: cause_name(&page, r.cause) });
    let differs = report.differences.iter().take(SHOWN).map(|d| Differs {
        href: page.href(&format!("{OFFICE}/{}", d.id)),
        what: happened(&page, d.what),
        fields: fields(&page, &d.fields),
    });
    PreviewPage {
        upload,
        origin: report.origin.code(),
        refused: refused.collect(),
        differs: differs.collect(),
        report,
        page,
    }
}

/// Rows of each kind on a preview.
const SHOWN: usize = 100;

/// A file that was looked at and is to be taken.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
struct Taken {
    upload: String,
    origin: String,
    state: String,
    name: String,
}

async fn take(State(desk): State<Desk>, visit: Visit, Staff(actor): Staff, Form(taken): Form<Taken>) -> Answer {
    require(&actor, Permission::KeepMeasures, &Scope::Office)?;
    let origin = Origin::from_code(&taken.origin).ok_or(Error::NotFound)?;
    let source = source(&taken.upload, origin, &taken.name, &taken.state)?;
    if !source.path.exists() {
        let mistakes = vec![Mistake::new("file", "reforms-import-file-gone")];
        let typed = Typed { origin: taken.origin, state: taken.state };
        return Ok(web::again(page(&desk, &actor, visit.page_with(mistakes), &typed, "").await?));
    }
    // A task of its own: it goes on if the browser waits no longer.
    let (at, path) = (desk.clone(), source.path.clone());
    let importing = tokio::spawn(async move {
        let report = imports::import(&at, By::Staff(&actor), &source, false, &Progress::default()).await?;
        std::fs::remove_file(path).map_err(Error::internal)?;
        Ok::<_, Error>(report)
    });
    let report = importing.await.map_err(Error::internal)??;
    let import = report.import.ok_or_else(|| Error::internal("an import without a number"))?;
    Ok(visit.redirect(&format!("{OFFICE}/imports/{import}")))
}

async fn one(
    State(desk): State<Desk>,
    visit: Visit,
    Staff(actor): Staff,
    Path((_, id)): Path<(String, String)>,
    Query(asked): Query<Asked>,
) -> Answer {
    let id: ImportId = id.parse().map_err(|_| Error::NotFound)?;
    let (import, rows) = imports::lines(&desk, &actor, id, asked.after.parse().unwrap_or(0)).await?;
    let page = visit.page();
    let (mut refused, mut differs) = (vec![], vec![]);
    for row in &rows {
        match (row.outside, row.cause.as_deref().and_then(Cause::from_code)) {
            (Some(outside), _) => differs.push(Differs {
                href: page.href(&format!("{OFFICE}/{outside}")),
                what: happened(&page, row.what),
                fields: fields(&page, &row.fields),
            }),
            (None, Some(cause)) => {
                refused.push(Refused { line: row.line.unwrap_or_default(), cause: cause_name(&page, cause) });
            }
            (None, None) => {}
        }
    }
    let is_full = i64::try_from(rows.len()).is_ok_and(|n| n == LINES);
    let next = rows.last().filter(|_| is_full).map(|row| page.href(&format!("{OFFICE}/imports/{id}?after={}", row.n)));
    let line = line(&page, &import);
    Ok(web::html(ImportPage { line, refused, differs, next: next.unwrap_or_default(), page }))
}
