//! Pages and files of open data, and the room where an editor publishes it.

use super::Staff;
use super::figures::{Line, line};
use super::taken::{A_WHILE, FOR_EVER, taken};
use crate::Desk;
use crate::actions::figures as drawn;
use crate::actions::releases::{self as acts, Opened};
use crate::model::figure::Figure;
use crate::model::open::sha256;
use crate::model::release::{Content, Licence, Typed, version_in};
use crate::pieces;
use crate::store::figures;
use crate::store::releases::{FileRow, ReleaseRow, VersionRow};
use access::{Actor, Permission, Scope, could, require};
use askama::Template;
use axum::Router;
use axum::extract::{Path, State};
use axum::http::HeaderMap;
use axum::routing::get;
use axum_extra::extract::{Form, Query};
use base::{Error, Mistakes, Result};
use db::Cursor;
use serde::Deserialize;
use web::view::{Choice, Row};
use web::{Answer, Page, Visit};

pub(super) fn routes() -> Router<Desk> {
    Router::new()
        .route("/data", get(|visit: Visit| async move { visit.redirect("/data") }))
        .route("/data/{name}", get(catalog))
        .route("/data/{name}/{file}", get(file))
        .route("/data/{name}/{version}/{file}", get(file_of_version))
        .route("/{lang}/data", get(list))
        .route("/{lang}/data/{name}", get(show))
        .route("/{lang}/data/{name}/{version}", get(show_version))
        .route("/{lang}/office/data", get(office))
        .route("/{lang}/office/data/new", get(new).post(publish))
        .route("/{lang}/office/data/{name}", get(edit).post(publish_again))
}

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
struct Before {
    before: String,
}

/// A release in a list.
fn release(page: &Page, row: &ReleaseRow) -> Line {
    let (content, lang) = (&row.content, page.lang());
    Line {
        href: page.href(&format!("/data/{}", row.name)),
        title: content.titles.get(lang).to_owned(),
        about: content.about.get(lang).to_owned(),
        note: page.t2("publications-data-version-of", "version", row.n.to_string(), "day", page.date_time(&row.at)),
        number: row.n.to_string(),
    }
}

#[derive(Template)]
#[template(path = "data_catalogue.html")]
struct ListPage {
    page: Page,
    releases: Vec<Line>,
    first: String,
    next: String,
}

async fn list(State(desk): State<Desk>, visit: Visit, Query(asked): Query<Before>) -> Answer {
    let before: Option<Cursor> = asked.before.parse().ok();
    let found = acts::list(&desk, before.unwrap_or(Cursor::END)).await?;
    let page = visit.page();
    let place = page.href("/data");
    Ok(web::html(ListPage {
        releases: found.rows.iter().map(|row| release(&page, row)).collect(),
        next: found.next.map_or_else(String::new, |mark| format!("{place}?before={mark}")),
        first: before.map_or_else(String::new, |_| place),
        page,
    }))
}

/// A figure of a release with its files.
struct Taken {
    href: String,
    title: String,
    period: String,
    csv: String,
    json: String,
}

#[derive(Template)]
#[template(path = "data_release.html")]
struct ReleasePage {
    page: Page,
    title: String,
    about: String,
    facts: Vec<Row>,
    /// The page of the newest version, if this is not it.
    newest: String,
    all: String,
    lines: Vec<Taken>,
    versions: Vec<Line>,
    files: Vec<Line>,
}

async fn release_page(desk: &Desk, visit: &Visit, name: &str, n: Option<i64>) -> Answer {
    let Opened { row, files, versions } = acts::open(desk, name, n).await?;
    let page = visit.page();
    let lang = page.lang();
    let place = format!("/data/{name}/v{}", row.n);
    let mut lines = vec![];
    let mut tx = desk.db.read().await?;
    for id in &row.content.figures {
        let figure = figures::get(&mut tx, *id).await?.ok_or(Error::NotFound)?;
        lines.push(Taken {
            href: page.href(&format!("/figures/{id}")),
            title: figure.content.titles.get(lang).to_owned(),
            period: pieces::period(&figure.content, lang),
            csv: format!("{place}/{}.csv", figure.key),
            json: format!("{place}/{}.json", figure.key),
        });
    }
    let version = |version: &VersionRow| Line {
        href: page.href(&format!("/data/{name}/v{}", version.n)),
        title: page.t1("publications-data-version-n", "version", version.n.to_string()),
        number: page.date_time(&version.at),
        note: version.content.changes.get(lang).to_owned(),
        ..Line::default()
    };
    let file = |file: &FileRow| Line {
        href: format!("{place}/{}", file.name),
        title: file.name.clone(),
        number: page.number(file.size),
        note: file.sha256.clone(),
        ..Line::default()
    };
    let licence = row.content.licence;
    let address = format!("{}{}", desk.origin, place);
    let citation = [
        desk.rulebook.institution.names.get(lang).to_owned(),
        row.content.titles.get(lang).to_owned(),
        page.t1("publications-data-version-n", "version", row.n.to_string()),
        page.date_year(&row.at.date_in(&desk.zone)),
        address,
    ];
    let facts = vec![
        Row::new(page.t("publications-data-version"), release(&page, &row).note),
        Row::new(page.t("publications-data-licence"), format!("{} ({})", licence.title(), licence.spdx())),
        Row::new(page.t("publications-data-cite"), citation.join(". ")),
        Row::new(page.t("publications-data-stays-at"), format!("{}/data/{name}", desk.origin)),
    ];
    let newest = if row.n == row.version { String::new() } else { page.href(&format!("/data/{name}")) };
    Ok(web::html(ReleasePage {
        title: row.content.titles.get(lang).to_owned(),
        about: row.content.about.get(lang).to_owned(),
        facts,
        newest,
        all: format!("{place}/all.zip"),
        lines,
        versions: versions.iter().map(version).collect(),
        files: files.iter().map(file).collect(),
        page,
    }))
}

async fn show(State(desk): State<Desk>, visit: Visit, Path((_, name)): Path<(String, String)>) -> Answer {
    release_page(&desk, &visit, &name, None).await
}

async fn show_version(
    State(desk): State<Desk>,
    visit: Visit,
    Path((_, name, version)): Path<(String, String, String)>,
) -> Answer {
    let n = version_in(&version).ok_or(Error::NotFound)?;
    release_page(&desk, &visit, &name, Some(n)).await
}

/// `/data/catalog.jsonld`, which describes all releases; and `/data/{name}`, the page in the reader's language.
async fn catalog(State(desk): State<Desk>, visit: Visit, headers: HeaderMap, Path(name): Path<String>) -> Answer {
    if name != "catalog.jsonld" {
        return Ok(visit.redirect(&format!("/data/{name}")));
    }
    let (catalog, changed) = acts::catalog(&desk).await?;
    let bytes = serde_json::to_vec_pretty(&catalog).map_err(Error::internal)?;
    Ok(taken(&headers, "application/ld+json", &sha256(&bytes), changed, A_WHILE, bytes))
}

/// A file of the newest version; and `/data/{name}/v1`, the page of a version.
async fn file(
    State(desk): State<Desk>,
    visit: Visit,
    headers: HeaderMap,
    Path((name, file)): Path<(String, String)>,
) -> Answer {
    if version_in(&file).is_some() {
        return Ok(visit.redirect(&format!("/data/{name}/{file}")));
    }
    let (kept, at) = acts::file(&desk, &name, None, &file).await?;
    Ok(taken(&headers, &kept.media, &kept.sha256, at, A_WHILE, kept.bytes))
}

async fn file_of_version(
    State(desk): State<Desk>,
    headers: HeaderMap,
    Path((name, version, file)): Path<(String, String, String)>,
) -> Answer {
    let n = version_in(&version).ok_or(Error::NotFound)?;
    let (kept, at) = acts::file(&desk, &name, Some(n), &file).await?;
    Ok(taken(&headers, &kept.media, &kept.sha256, at, FOR_EVER, kept.bytes))
}

#[derive(Template)]
#[template(path = "data_office_releases.html")]
struct OfficePage {
    page: Page,
    releases: Vec<Line>,
    figures: Vec<Line>,
    may_publish: bool,
    first: String,
    next: String,
}

async fn office(State(desk): State<Desk>, visit: Visit, Staff(actor): Staff, Query(asked): Query<Before>) -> Answer {
    let kept = drawn::kept(&desk, &actor, Cursor::END, drawn::FIGURES).await?;
    let before: Option<Cursor> = asked.before.parse().ok();
    let found = acts::list(&desk, before.unwrap_or(Cursor::END)).await?;
    let page = visit.page();
    let place = page.href("/office/data");
    let one = |row: &ReleaseRow| Line {
        href: page.href(&format!("/office/data/{}", row.name)),
        about: row.name.clone(),
        note: page.date_time(&row.at),
        ..release(&page, row)
    };
    let figure = |figure: &Figure| Line {
        number: page.date_time(&figure.content.released.query.as_of),
        ..line(&desk, &page, figure)
    };
    Ok(web::html(OfficePage {
        releases: found.rows.iter().map(one).collect(),
        figures: kept.rows.iter().map(figure).collect(),
        may_publish: could(&actor, Permission::Publish, &Scope::Office),
        next: found.next.map_or_else(String::new, |mark| format!("{place}?before={mark}")),
        first: before.map_or_else(String::new, |_| place),
        page,
    }))
}

#[derive(Template)]
#[template(path = "data_office_release.html")]
struct FormPage {
    page: Page,
    title: String,
    public: String,
    is_new: bool,
    typed: Typed,
    figures: Vec<Choice>,
    licences: Vec<Choice>,
}

/// Figures that can be chosen: those kept last, and those chosen before.
const CHOICES: usize = 200;

async fn form(
    desk: &Desk,
    visit: &Visit,
    actor: &Actor,
    there: Option<(&str, &Content)>,
    typed: Typed,
    mistakes: Mistakes,
) -> Result<FormPage> {
    let page = visit.page_with(mistakes);
    let mut known = drawn::kept(desk, actor, Cursor::END, CHOICES).await?.rows;
    let mut tx = desk.db.read().await?;
    for id in there.map_or(&[][..], |(_, content)| &content.figures) {
        if !known.iter().any(|figure| figure.id == *id) {
            known.extend(figures::get(&mut tx, *id).await?);
        }
    }
    let figure = |figure: &Figure| {
        let id = figure.id.to_string();
        let chosen = typed.figures.contains(&id);
        let shown = line(desk, &page, figure);
        let as_of = page.date_time(&figure.content.released.query.as_of);
        Choice::new(id, shown.title).hint(format!("{} · {} · {as_of}", shown.about, shown.note)).chosen(chosen)
    };
    let licence =
        |licence: Licence| Choice::new(licence.code(), licence.title()).chosen(licence.code() == typed.licence);
    Ok(FormPage {
        title: match there {
            Some((_, content)) => content.titles.get(page.lang()).to_owned(),
            None => page.t("publications-data-new"),
        },
        public: there.map_or_else(String::new, |(name, _)| page.href(&format!("/data/{name}"))),
        is_new: there.is_none(),
        figures: known.iter().map(figure).collect(),
        licences: Licence::ALL.into_iter().map(licence).collect(),
        typed,
        page,
    })
}

async fn new(State(desk): State<Desk>, visit: Visit, Staff(actor): Staff) -> Answer {
    require(&actor, Permission::Publish, &Scope::Office)?;
    let typed = Typed { licence: Licence::default().code().to_owned(), ..Typed::default() };
    Ok(web::html(form(&desk, &visit, &actor, None, typed, vec![]).await?))
}

async fn publish(State(desk): State<Desk>, visit: Visit, Staff(actor): Staff, Form(typed): Form<Typed>) -> Answer {
    match acts::publish(&desk, &actor, &typed).await {
        Ok(()) => Ok(visit.redirect(&format!("/data/{}", typed.name))),
        Err(Error::Invalid(mistakes)) => Ok(web::again(form(&desk, &visit, &actor, None, typed, mistakes).await?)),
        Err(other) => Err(other.into()),
    }
}

async fn edit(
    State(desk): State<Desk>,
    visit: Visit,
    Staff(actor): Staff,
    Path((_, name)): Path<(String, String)>,
) -> Answer {
    require(&actor, Permission::Publish, &Scope::Office)?;
    let row = acts::open(&desk, &name, None).await?.row;
    let typed = Typed { version: row.n.to_string(), ..Typed::of(&row.content) };
    Ok(web::html(form(&desk, &visit, &actor, Some((&name, &row.content)), typed, vec![]).await?))
}

async fn publish_again(
    State(desk): State<Desk>,
    visit: Visit,
    Staff(actor): Staff,
    Path((_, name)): Path<(String, String)>,
    Form(typed): Form<Typed>,
) -> Answer {
    let from = typed.version.parse().map_err(|_| Error::NotFound)?;
    match acts::publish_again(&desk, &actor, &name, from, &typed).await {
        Ok(()) => Ok(visit.redirect(&format!("/data/{name}"))),
        Err(Error::Invalid(mistakes)) => {
            let row = acts::open(&desk, &name, None).await?.row;
            Ok(web::again(form(&desk, &visit, &actor, Some((&name, &row.content)), typed, mistakes).await?))
        }
        Err(other) => Err(other.into()),
    }
}
