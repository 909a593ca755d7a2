//! What programs can ask: figures with all that is needed to ask again, and releases of open data with their files.

use crate::Desk;
use crate::actions::figures::{self as drawn, FIGURES};
use crate::actions::releases::{self as released, Opened};
use crate::model::figure::{Figure, FigureId};
use crate::model::open::{self, Open};
use crate::pages::figures::given;
use crate::store::figures;
use crate::store::releases::ReleaseRow;
use axum::extract::{Path, State};
use axum::http::HeaderMap;
use axum::routing::get;
use axum::{Json, Router};
use axum_extra::extract::Query;
use base::{Date, Error, Result, Timestamp, Trilingual};
use db::Cursor;
use serde::{Deserialize, Serialize};
use utoipa::OpenApi;
use web::{Answer, Failure};

/// Addresses for programs.
pub(crate) fn routes() -> Router<Desk> {
    Router::new()
        .route("/api/v1/figures", get(figures_list))
        .route("/api/v1/figures/{id}", get(figure))
        .route("/api/v1/releases", get(releases))
        .route("/api/v1/releases/{name}", get(release))
}

/// A text in the three languages.
#[derive(Serialize, utoipa::ToSchema)]
struct Words {
    kk: String,
    ru: String,
    en: String,
}

impl From<&Trilingual> for Words {
    fn from(t: &Trilingual) -> Self {
        Self { kk: t.kk.clone(), ru: t.ru.clone(), en: t.en.clone() }
    }
}

/// A figure in the list.
#[derive(Serialize, utoipa::ToSchema)]
struct FigureOut {
    /// Its id.
    #[schema(value_type = String)]
    id: FigureId,
    /// Its name.
    key: String,
    /// What is counted, in a line.
    titles: Words,
    /// The measure.
    measure: String,
    /// The first day counted.
    #[schema(value_type = Option<String>, format = Date)]
    from: Option<Date>,
    /// The last day counted.
    #[schema(value_type = Option<String>, format = Date)]
    until: Option<Date>,
    /// The moment whose knowledge was counted.
    #[schema(value_type = String, format = DateTime)]
    as_of: Timestamp,
    /// The count of everything; none if it is not shown.
    total: Option<u64>,
    /// All of it: `/api/v1/figures/{id}`.
    url: String,
    /// Its page.
    page: String,
}

fn figure_out(desk: &Desk, figure: &Figure) -> FigureOut {
    let query = &figure.content.released.query;
    FigureOut {
        id: figure.id,
        key: figure.key.clone(),
        titles: (&figure.content.titles).into(),
        measure: query.measure.to_string(),
        from: query.period.from,
        until: query.period.until,
        as_of: query.as_of,
        total: figure.content.total().into(),
        url: format!("{}/api/v1/figures/{}", desk.origin, figure.id),
        page: format!("{}/figures/{}", desk.origin, figure.id),
    }
}

/// Figures.
#[derive(Serialize, utoipa::ToSchema)]
struct Figures {
    /// The newest public figure of each name, by name.
    items: Vec<FigureOut>,
    /// What to ask with as `after` for what follows.
    next: Option<String>,
}

#[derive(Debug, Default, Deserialize, utoipa::IntoParams)]
#[serde(default)]
struct After {
    /// Where the answer begins: `next` of the answer before.
    after: String,
}

/// Lists the newest public figure of each name.
#[utoipa::path(
    get,
    path = "/api/v1/figures",
    params(After),
    responses((status = 200, description = "Figures by name", body = Figures))
)]
async fn figures_list(
    State(desk): State<Desk>,
    Query(asked): Query<After>,
) -> std::result::Result<Json<Figures>, Failure> {
    let (found, next) = figures::newest(&mut desk.db.read().await?, &asked.after, FIGURES).await?;
    Ok(Json(Figures { items: found.iter().map(|figure| figure_out(&desk, figure)).collect(), next }))
}

/// A public figure with definition, question, rules, snapshot and counts. It never changes; its bytes are canonical JSON
/// (RFC 8785), and `ETag` is their SHA-256.
#[utoipa::path(
    get,
    path = "/api/v1/figures/{id}",
    params(("id" = String, Path, description = "The figure's id")),
    responses(
        (status = 200, description = "The figure", body = Open),
        (status = 304, description = "What was taken before is still the same"),
        (status = 404, description = "No public figure has this id", body = web::Problem, content_type = "application/problem+json"),
    )
)]
async fn figure(State(desk): State<Desk>, headers: HeaderMap, Path(id): Path<String>) -> Answer {
    let id = id.parse().map_err(|_| Error::NotFound)?;
    let opened = drawn::open(&desk, None, id).await?;
    let bytes = open::json(&opened.figure)?;
    Ok(given(&headers, "application/json", &opened, bytes))
}

/// A release of open data at its newest version.
#[derive(Serialize, utoipa::ToSchema)]
struct ReleaseOut {
    /// Its name, which never changes.
    name: String,
    /// Its title.
    titles: Words,
    /// What it is about.
    about: Words,
    /// The licence, by its SPDX name.
    licence: &'static str,
    /// The newest version.
    version: i64,
    /// When the first version was published.
    #[schema(value_type = String, format = DateTime)]
    issued: Timestamp,
    /// When the newest version was published.
    #[schema(value_type = String, format = DateTime)]
    modified: Timestamp,
    /// Its description as a Data Package, at the newest version.
    datapackage: String,
    /// All of it: `/api/v1/releases/{name}`.
    url: String,
}

fn release_out(desk: &Desk, row: &ReleaseRow) -> ReleaseOut {
    ReleaseOut {
        name: row.name.clone(),
        titles: (&row.content.titles).into(),
        about: (&row.content.about).into(),
        licence: row.content.licence.spdx(),
        version: row.version,
        issued: row.first_at,
        modified: row.changed_at,
        datapackage: format!("{}/data/{}/datapackage.json", desk.origin, row.name),
        url: format!("{}/api/v1/releases/{}", desk.origin, row.name),
    }
}

/// Releases.
#[derive(Serialize, utoipa::ToSchema)]
struct Releases {
    /// Releases, those published last first.
    items: Vec<ReleaseOut>,
    /// What to ask with as `after` for what follows.
    next: Option<String>,
}

/// Lists releases of open data.
#[utoipa::path(
    get,
    path = "/api/v1/releases",
    params(After),
    responses(
        (status = 200, description = "Releases, those published last first", body = Releases),
        (status = 422, description = "A part of the query cannot be read", body = web::Problem, content_type = "application/problem+json"),
    )
)]
async fn releases(
    State(desk): State<Desk>,
    Query(asked): Query<After>,
) -> std::result::Result<Json<Releases>, Failure> {
    let before = before(&asked.after)?;
    let found = released::list(&desk, before).await?;
    let items = found.rows.iter().map(|row| release_out(&desk, row)).collect();
    Ok(Json(Releases { items, next: found.next.map(|mark| mark.to_string()) }))
}

fn before(after: &str) -> Result<Cursor> {
    if after.is_empty() {
        return Ok(Cursor::END);
    }
    after.parse().map_err(|_| Error::mistake("after", "publications-data-mistake-after"))
}

/// A version of a release.
#[derive(Serialize, utoipa::ToSchema)]
struct VersionOut {
    /// Its number.
    version: i64,
    /// When it was published.
    #[schema(value_type = String, format = DateTime)]
    at: Timestamp,
    /// What is other than in the version before.
    changes: Words,
    /// Its description as a Data Package; it never changes.
    datapackage: String,
}

/// A file of a release.
#[derive(Serialize, utoipa::ToSchema)]
struct FileOut {
    /// Its name.
    name: String,
    /// Its media type.
    media: String,
    /// Its length.
    bytes: i64,
    /// Its hash.
    sha256: String,
    /// Where it is at this version.
    url: String,
}

/// A release with its versions and the files of the newest.
#[derive(Serialize, utoipa::ToSchema)]
struct Whole {
    /// The release.
    release: ReleaseOut,
    /// Ids of its figures.
    #[schema(value_type = Vec<String>)]
    figures: Vec<FigureId>,
    /// Its versions, the newest first.
    versions: Vec<VersionOut>,
    /// The files of its newest version.
    files: Vec<FileOut>,
}

/// A release of open data with its change log and files.
#[utoipa::path(
    get,
    path = "/api/v1/releases/{name}",
    params(("name" = String, Path, description = "The release's name")),
    responses(
        (status = 200, description = "The release", body = Whole),
        (status = 404, description = "No release has this name", body = web::Problem, content_type = "application/problem+json"),
    )
)]
async fn release(State(desk): State<Desk>, Path(name): Path<String>) -> std::result::Result<Json<Whole>, Failure> {
    let Opened { row, files, versions } = released::open(&desk, &name, None).await?;
    let place = |n: i64| format!("{}/data/{name}/v{n}", desk.origin);
    let versions = versions.into_iter().map(|version| VersionOut {
        version: version.n,
        at: version.at,
        changes: (&version.content.changes).into(),
        datapackage: format!("{}/datapackage.json", place(version.n)),
    });
    let files = files.into_iter().map(|file| FileOut {
        url: format!("{}/{}", place(row.n), file.name),
        name: file.name,
        media: file.media,
        bytes: file.size,
        sha256: file.sha256,
    });
    Ok(Json(Whole {
        release: release_out(&desk, &row),
        figures: row.content.figures.clone(),
        versions: versions.collect(),
        files: files.collect(),
    }))
}

#[derive(OpenApi)]
#[openapi(
    paths(figures_list, figure, releases, release),
    components(schemas(Figures, Open, Releases, Whole, web::Problem))
)]
struct Api;

/// The area's part of the description of what programs can ask.
pub fn openapi() -> utoipa::openapi::OpenApi {
    Api::openapi()
}
