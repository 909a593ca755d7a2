//! The programming interface: programmes and measures as open data, as they were known on a day.

use crate::Desk;
use crate::actions::programmes::PROGRAMMES;
use crate::model::measure::MeasureId;
use crate::model::programme::{Certainty, Kind, ProgrammeId};
use crate::model::voice::{Method, Sense, Shows, Voice, current};
use crate::store::measures::{self, Asked, MeasureMark};
use crate::store::programmes::{self, DayMark, ProgrammeRow};
use crate::store::voices;
use axum::extract::State;
use axum::routing::get;
use axum::{Json, Router};
use axum_extra::extract::Query;
use base::{Date, Error, Result, Trilingual};
use serde::{Deserialize, Serialize};
use utoipa::OpenApi;
use web::Failure;

/// Measures of one answer.
const PAGE: usize = 100;

pub(crate) fn routes() -> Router<Desk> {
    Router::new().route("/api/v1/reforms/programmes", get(programmes)).route("/api/v1/reforms/measures", get(measures))
}

/// A text in the languages in which it is there.
#[derive(Debug, Serialize, utoipa::ToSchema)]
struct Texts {
    /// In Kazakh.
    #[serde(skip_serializing_if = "String::is_empty")]
    kk: String,
    /// In Russian.
    #[serde(skip_serializing_if = "String::is_empty")]
    ru: String,
    /// In English.
    #[serde(skip_serializing_if = "String::is_empty")]
    en: String,
}

impl From<Trilingual> for Texts {
    fn from(text: Trilingual) -> Self {
        Self { kk: text.kk, ru: text.ru, en: text.en }
    }
}

/// A programme.
#[derive(Debug, Serialize, utoipa::ToSchema)]
struct ProgrammeOut {
    /// Its id.
    #[schema(value_type = String)]
    id: ProgrammeId,
    /// Its title.
    title: Texts,
    /// Where it comes from.
    kind: Kind,
    /// Who gave it: an office.
    giver: Texts,
    /// When.
    #[schema(value_type = String, format = Date)]
    date: Date,
    /// The number of the act.
    number: String,
    /// Where it can be read.
    source: String,
    /// How sure this is.
    certainty: Certainty,
    /// Its directions.
    directions: Vec<DirectionOut>,
    /// Its page.
    url: String,
}

/// A direction of a programme.
#[derive(Debug, Serialize, utoipa::ToSchema)]
struct DirectionOut {
    /// Its number.
    number: u16,
    /// Its title.
    title: Texts,
}

/// Programmes.
#[derive(Debug, Serialize, utoipa::ToSchema)]
struct Programmes {
    /// The programmes, the newest first.
    items: Vec<ProgrammeOut>,
    /// What to ask with as `after` for what follows.
    next: Option<String>,
}

/// What a voice says by then.
#[derive(Debug, Serialize, utoipa::ToSchema)]
struct VoiceOut {
    /// Who speaks.
    voice: Voice,
    /// The body or organisation; empty for the institution.
    by: String,
    /// The day it speaks of.
    #[schema(value_type = String, format = Date)]
    on: Date,
    /// The scale it grades by; empty if it does not grade.
    scale: String,
    /// The grade on it.
    grade: String,
    /// What that means beside other scales.
    sense: Option<Sense>,
    /// How it is known.
    method: Method,
    /// The words.
    words: Texts,
    /// What it rests on.
    evidence: Vec<EvidenceOut>,
}

/// A piece of evidence.
#[derive(Debug, Serialize, utoipa::ToSchema)]
struct EvidenceOut {
    /// What it shows: an act adopted, or an effect seen.
    shows: Shows,
    /// What it says.
    words: String,
    /// Where it can be read.
    url: String,
}

/// A measure as it was known on the day asked for.
#[derive(Debug, Serialize, utoipa::ToSchema)]
struct MeasureOut {
    /// Its id.
    #[schema(value_type = String)]
    id: MeasureId,
    /// Its programme.
    #[schema(value_type = String)]
    programme: ProgrammeId,
    /// Its reference there.
    reference: String,
    /// Its direction there.
    direction: Option<u16>,
    /// What is to be done.
    text: Texts,
    /// The body that leads, a key of the rulebook.
    lead: String,
    /// Bodies that are involved.
    involved: Vec<String>,
    /// The last day.
    #[schema(value_type = Option<String>, format = Date)]
    due: Option<Date>,
    /// What the last day rests on.
    ground: String,
    /// What is to come of it.
    result: Texts,
    /// How one would see that.
    sign: Texts,
    /// Rights, keys of the rulebook.
    rights: Vec<String>,
    /// Targets of the Sustainable Development Goals.
    sdgs: Vec<String>,
    /// Articles of treaties.
    treaties: Vec<String>,
    /// The latest word of each voice that spoke. They are never blended into one.
    voices: Vec<VoiceOut>,
    /// Its page.
    url: String,
}

/// Measures.
#[derive(Debug, Serialize, utoipa::ToSchema)]
struct Measures {
    /// The day asked for.
    #[schema(value_type = String, format = Date)]
    on: Date,
    /// The measures in the order of their programmes.
    items: Vec<MeasureOut>,
    /// What to ask with as `after` for what follows.
    next: Option<String>,
}

#[derive(Debug, Default, Deserialize, utoipa::IntoParams)]
#[serde(default)]
struct Given {
    /// As it was known on this day; today if not given.
    on: String,
    /// Measures that this body leads or is involved in, a key of the rulebook.
    body: String,
    /// Measures of this programme.
    programme: String,
    /// Where the answer begins: `next` of the answer before.
    after: String,
}

fn wrong(field: &'static str) -> Error {
    Error::mistake(field, "reforms-mistake-query")
}

/// What stands in a query, nothing if it is empty.
fn read<T: std::str::FromStr>(text: &str, field: &'static str) -> Result<Option<T>> {
    if text.is_empty() { Ok(None) } else { text.parse().map(Some).map_err(|_| wrong(field)) }
}

fn programme_out(desk: &Desk, row: ProgrammeRow) -> ProgrammeOut {
    let content = row.content.0;
    ProgrammeOut {
        url: format!("{}/kk/reforms/programmes/{}", desk.origin, row.id),
        id: row.id,
        title: content.titles.into(),
        kind: content.kind,
        giver: content.giver.into(),
        date: content.date,
        number: content.number,
        source: content.source,
        certainty: content.certainty,
        directions: content
            .directions
            .into_iter()
            .map(|d| DirectionOut { number: d.number, title: d.titles.into() })
            .collect(),
    }
}

/// Lists programmes.
#[utoipa::path(
    get,
    path = "/api/v1/reforms/programmes",
    params(("after" = Option<String>, Query, description = "`next` of the answer before")),
    responses((status = 200, description = "Programmes, the newest first", body = Programmes))
)]
async fn programmes(
    State(desk): State<Desk>,
    Query(given): Query<Given>,
) -> std::result::Result<Json<Programmes>, Failure> {
    let before = read(&given.after, "after")?.unwrap_or(DayMark::END);
    let (rows, next) = programmes::list(&mut desk.db.read().await?, false, before, PROGRAMMES).await?;
    let items = rows.into_iter().map(|row| programme_out(&desk, row)).collect();
    Ok(Json(Programmes { items, next: next.map(|mark| mark.to_string()) }))
}

/// Lists measures with what each voice said by a day.
#[utoipa::path(
    get,
    path = "/api/v1/reforms/measures",
    params(Given),
    responses(
        (status = 200, description = "Measures in the order of their programmes", body = Measures),
        (status = 422, description = "A part of the query cannot be read", body = web::Problem, content_type = "application/problem+json"),
    )
)]
async fn measures(
    State(desk): State<Desk>,
    Query(given): Query<Given>,
) -> std::result::Result<Json<Measures>, Failure> {
    let on = read::<Date>(&given.on, "on")?.unwrap_or_else(|| desk.today()).min(desk.today());
    let until = desk.end_of(on);
    let asked = Asked { programme: read(&given.programme, "programme")?, body: &given.body, until, all: false };
    let after = read(&given.after, "after")?.unwrap_or(MeasureMark::START);
    let mut tx = desk.db.read().await?;
    let (rows, next) = measures::list(&mut tx, &asked, &after, PAGE).await?;
    let mut items = vec![];
    for row in rows {
        let thread = voices::thread(&mut tx, row.id, until).await?;
        let evidence = voices::evidence(&mut tx, row.id).await?;
        let voice = |voice: &Voice| {
            let said = current(&thread, *voice)?;
            let of_it = evidence.iter().filter(|(of, ..)| *of == said.id);
            let proof = |(_, n, e): &(_, i64, crate::model::voice::Evidence)| EvidenceOut {
                shows: e.shows,
                words: e.words.clone(),
                url: match &e.card {
                    Some(_) => format!("{}/kk/reforms/evidence/{}/{n}", desk.origin, said.id),
                    None => e.address.clone(),
                },
            };
            Some(VoiceOut {
                voice: said.voice,
                by: if said.voice == Voice::Civil { said.organisation.clone() } else { said.body.clone() },
                on: said.spoken_on,
                scale: said.scale.clone(),
                grade: said.grade.clone(),
                sense: said.sense,
                method: said.method,
                words: said.words().into(),
                evidence: of_it.map(proof).collect(),
            })
        };
        let voices = Voice::ALL.iter().filter_map(voice).collect();
        let content = row.content.0;
        items.push(MeasureOut {
            url: format!("{}/kk/reforms/measures/{}", desk.origin, row.id),
            id: row.id,
            programme: row.programme,
            reference: content.reference,
            direction: content.direction,
            text: content.text.into(),
            lead: content.lead,
            involved: content.involved,
            due: content.due,
            ground: content.ground,
            result: content.result.into(),
            sign: content.sign.into(),
            rights: content.rights,
            sdgs: content.sdgs,
            treaties: content.treaties,
            voices,
        });
    }
    Ok(Json(Measures { on, items, next: next.map(|mark| mark.to_string()) }))
}

#[derive(OpenApi)]
#[openapi(
    info(title = "Arasha", description = "What the State promised, and what three voices say became of it."),
    paths(programmes, measures, crate::pages::outside::data::json),
    components(schemas(Programmes, Measures, web::Problem))
)]
struct Api;

/// The description of this interface.
pub fn openapi() -> utoipa::openapi::OpenApi {
    Api::openapi()
}
