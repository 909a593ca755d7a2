//! The programming interface: where treaties stand on a day, who may be complained to, and the same as open data.

use crate::Desk;
use crate::actions::facts;
use crate::model::committees::{self, Acceptance, hearing};
use crate::model::facts::day_asked;
use crate::model::status::{Entry, status};
use axum::extract::{Path, State};
use axum::http::header;
use axum::response::{IntoResponse, Response};
use axum::routing::get;
use axum::{Json, Router};
use axum_extra::extract::Query;
use base::{Date, Error, Result, Trilingual};
use exchange::rulebook::{Fact, FactKind, Instrument, ProcedureKind, entries};
use serde::{Deserialize, Serialize};
use utoipa::OpenApi;
use web::Failure;

pub(crate) fn routes() -> Router<Desk> {
    Router::new()
        .route("/api/v1/treaties", get(treaties))
        .route("/api/v1/treaties.csv", get(table))
        .route("/api/v1/treaties/{key}", get(treaty))
        .route("/api/v1/committees", get(committees))
}

#[derive(Deserialize, Default)]
#[serde(default)]
struct Asked {
    on: String,
}

impl Asked {
    fn day(&self, desk: &Desk) -> Result<Date> {
        day_asked(&self.on, desk.today()).map_err(|mistake| Error::Invalid(vec![mistake]))
    }
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

/// Something the State did, as exactly as it is known.
#[derive(Serialize, utoipa::ToSchema)]
struct FactOut {
    /// Its key.
    key: String,
    /// What the State did: `signature`, `law`, `deposit`, `in-force`, `declaration`, `accepts` and others.
    #[schema(example = "deposit")]
    kind: &'static str,
    /// The procedure it accepted or kept out of.
    procedure: Option<&'static str>,
    /// When, as EDTF: a day, a month, a year, or `2023-06-07/..` for an unknown day not before that one.
    #[schema(example = "2022-03-24")]
    on: String,
    /// Number of the law or decree.
    number: Option<String>,
    /// What it says.
    words: Option<Words>,
    /// `confirmed` (read in the source), `derived` (worked out), `unconfirmed` (not yet read) or `unknown`.
    certainty: &'static str,
    /// Title of the source.
    source: String,
    /// Where it can be read.
    url: Option<String>,
}

fn fact_out(desk: &Desk, fact: &Fact) -> FactOut {
    FactOut {
        key: fact.key.clone(),
        kind: fact.kind.code(),
        procedure: fact.procedure.map(ProcedureKind::code),
        on: fact.on.to_string(),
        number: fact.number.clone(),
        words: fact.words.as_ref().map(Words::from),
        certainty: fact.certainty.code(),
        source: desk.rulebook.cite(&fact.source, base::Lang::En),
        url: desk.rulebook.address(&fact.source).map(str::to_owned),
    }
}

/// When an instrument came into force for the State.
#[derive(Serialize, utoipa::ToSchema)]
struct InForce {
    /// The day; none if it is not known.
    #[schema(value_type = Option<String>, format = Date)]
    on: Option<Date>,
    /// Worked out from the deposit by the instrument's own rule.
    derived: bool,
    /// How sure it is.
    certainty: &'static str,
}

impl From<&Entry<'_>> for InForce {
    fn from(entry: &Entry<'_>) -> Self {
        Self { on: entry.day(), derived: entry.is_derived, certainty: entry.certainty().code() }
    }
}

/// An instrument as it stood on a day. What came about later is not in it.
#[derive(Serialize, utoipa::ToSchema)]
struct Treaty {
    /// Its key.
    #[schema(example = "iccpr-op2")]
    key: String,
    /// What UN documents call it in short.
    code: String,
    /// Its names.
    names: Words,
    /// The treaty it is a protocol to.
    parent: Option<String>,
    /// Key of the committee that watches over it.
    committee: String,
    /// The day asked for.
    #[schema(value_type = String, format = Date)]
    on: Date,
    /// `not-adopted`, `nothing`, `signed`, `law` (adopted, not deposited), `deposited` (not yet in force), `party`,
    /// `withdrawn` or `unknown`.
    standing: &'static str,
    /// What is certain to have come about: the same as `standing` unless that is `unknown`.
    at_least: &'static str,
    /// How sure the weakest fact is that the standing rests on.
    certainty: Option<&'static str>,
    /// Keys of the facts it rests on.
    rests_on: Vec<String>,
    /// When it was signed.
    signed: Option<String>,
    /// When the national law was adopted.
    law: Option<String>,
    /// The law's number.
    law_number: Option<String>,
    /// When the instrument of ratification or accession was deposited.
    deposited: Option<String>,
    /// When it came into force for the State.
    in_force: Option<InForce>,
}

fn treaty_out(instrument: &Instrument, facts: &[Fact], on: Date) -> Treaty {
    let status = status(instrument, facts, on);
    let first = |kind: FactKind| {
        let own = facts.iter().filter(|f| f.instrument == instrument.key && f.kind == kind && f.on.first() <= on);
        own.min_by_key(|f| f.on.first())
    };
    let when = |kind| first(kind).map(|f| f.on.to_string());
    Treaty {
        key: instrument.key.clone(),
        code: instrument.code.clone(),
        names: (&instrument.names).into(),
        parent: instrument.parent.clone(),
        committee: instrument.committee.clone(),
        on,
        standing: status.code(),
        at_least: status.least.code(),
        certainty: status.certainty.map(exchange::rulebook::Certainty::code),
        rests_on: status.rests.iter().map(|f| f.key.clone()).collect(),
        signed: when(FactKind::Signature),
        law: when(FactKind::Law),
        law_number: first(FactKind::Law).and_then(|f| f.number.clone()),
        deposited: when(FactKind::Deposit),
        in_force: status.entry.as_ref().map(InForce::from),
    }
}

/// All instruments on a day.
#[derive(Serialize, utoipa::ToSchema)]
struct Treaties {
    /// The day asked for.
    #[schema(value_type = String, format = Date)]
    on: Date,
    /// The instruments.
    treaties: Vec<Treaty>,
}

/// Lists all instruments as they stood on a day.
#[utoipa::path(
    get,
    path = "/api/v1/treaties",
    params(("on" = Option<String>, Query, description = "The day, such as 2021-03-01; today if it is left out.")),
    responses(
        (status = 200, description = "The instruments", body = Treaties),
        (status = 422, description = "No such day", body = web::Problem, content_type = "application/problem+json"),
    )
)]
async fn treaties(
    State(desk): State<Desk>,
    Query(asked): Query<Asked>,
) -> std::result::Result<Json<Treaties>, Failure> {
    let on = asked.day(&desk)?;
    let facts = facts::facts(&desk).await?;
    let treaties = entries(&desk.rulebook.instruments, on).map(|i| treaty_out(i, &facts, on)).collect();
    Ok(Json(Treaties { on, treaties }))
}

/// A procedure as it stood for the State on a day.
#[derive(Serialize, utoipa::ToSchema)]
struct ProcedureOut {
    /// `complaints`, `inquiry`, `inter-state`, `visits` or `urgent-action`.
    kind: &'static str,
    /// The committee's key.
    committee: String,
    /// Key of the instrument that sets it up.
    instrument: String,
    /// The article that sets it up.
    article: String,
    /// `yes`, `no`, `unknown`, or `not-in-force` for one that can be used against no State yet.
    answer: &'static str,
    /// Since when; acts before that day are not taken unless they went on.
    #[schema(value_type = Option<String>, format = Date)]
    since: Option<Date>,
    /// How sure the weakest fact is that the answer rests on.
    certainty: Option<&'static str>,
    /// Keys of the facts it rests on.
    rests_on: Vec<String>,
    /// Months after the last decision at home within which a person must complain.
    limit_months: Option<u8>,
    /// Months the State has for its observations.
    reply_months: Option<u8>,
}

impl From<Acceptance<'_>> for ProcedureOut {
    fn from(a: Acceptance<'_>) -> Self {
        let takes = a.procedure.takes.as_ref();
        Self {
            kind: a.procedure.kind.code(),
            committee: a.procedure.committee.clone(),
            instrument: a.procedure.instrument.clone(),
            article: a.procedure.article.clone(),
            answer: a.answer.code(),
            since: a.since,
            certainty: a.certainty.map(exchange::rulebook::Certainty::code),
            rests_on: a.rests.iter().map(|f| f.key.clone()).collect(),
            limit_months: takes.and_then(|t| t.limit.as_ref()).map(|l| l.months),
            reply_months: takes.map(|t| t.reply_months),
        }
    }
}

/// An instrument on a day, with what the State did by then and the procedures it sets up.
#[derive(Serialize, utoipa::ToSchema)]
struct TreatyInFull {
    #[serde(flatten)]
    treaty: Treaty,
    /// What the State did by that day.
    facts: Vec<FactOut>,
    /// The procedures.
    procedures: Vec<ProcedureOut>,
}

/// Tells how one instrument stood on a day.
#[utoipa::path(
    get,
    path = "/api/v1/treaties/{key}",
    params(
        ("key" = String, Path, description = "Its key, such as iccpr-op2."),
        ("on" = Option<String>, Query, description = "The day, such as 2021-03-01; today if it is left out."),
    ),
    responses(
        (status = 200, description = "The instrument", body = TreatyInFull),
        (status = 404, description = "No such instrument", body = web::Problem, content_type = "application/problem+json"),
        (status = 422, description = "No such day", body = web::Problem, content_type = "application/problem+json"),
    )
)]
async fn treaty(
    State(desk): State<Desk>,
    Path(key): Path<String>,
    Query(asked): Query<Asked>,
) -> std::result::Result<Json<TreatyInFull>, Failure> {
    let instrument = facts::instrument(&desk, &key)?;
    let on = asked.day(&desk)?;
    let facts = facts::facts(&desk).await?;
    let own = facts.iter().filter(|f| f.instrument == instrument.key && f.on.first() <= on);
    let procedures = entries(&desk.rulebook.procedures, on).filter(|p| p.instrument == instrument.key);
    Ok(Json(TreatyInFull {
        treaty: treaty_out(instrument, &facts, on),
        facts: own.map(|f| fact_out(&desk, f)).collect(),
        procedures: procedures.map(|p| committees::acceptance(&desk.rulebook, &facts, p, on).into()).collect(),
    }))
}

/// A committee on a day.
#[derive(Serialize, utoipa::ToSchema)]
struct CommitteeOut {
    /// Its key.
    key: String,
    /// What people call it in short.
    code: String,
    /// Its names.
    names: Words,
    /// What it offers.
    procedures: Vec<ProcedureOut>,
}

/// All committees on a day.
#[derive(Serialize, utoipa::ToSchema)]
struct CommitteeList {
    /// The day asked for.
    #[schema(value_type = String, format = Date)]
    on: Date,
    /// Committees that could certainly hear a person's complaint against the State.
    may_hear: usize,
    /// Committees of which that is not known.
    unknown: usize,
    /// Committees whose procedure for complaints was in force at all.
    of: usize,
    /// The committees.
    committees: Vec<CommitteeOut>,
}

/// Tells which committee could do what about the State on a day.
#[utoipa::path(
    get,
    path = "/api/v1/committees",
    params(("on" = Option<String>, Query, description = "The day, such as 2021-03-01; today if it is left out.")),
    responses(
        (status = 200, description = "The committees", body = CommitteeList),
        (status = 422, description = "No such day", body = web::Problem, content_type = "application/problem+json"),
    )
)]
async fn committees(
    State(desk): State<Desk>,
    Query(asked): Query<Asked>,
) -> std::result::Result<Json<CommitteeList>, Failure> {
    let on = asked.day(&desk)?;
    let facts = facts::facts(&desk).await?;
    let book = &desk.rulebook;
    let hearing = hearing(book, &facts, on);
    let committees = entries(&book.committees, on).map(|committee| {
        let own = entries(&book.procedures, on).filter(|p| p.committee == committee.key);
        CommitteeOut {
            key: committee.key.clone(),
            code: committee.code.clone(),
            names: (&committee.names).into(),
            procedures: own.map(|p| committees::acceptance(book, &facts, p, on).into()).collect(),
        }
    });
    Ok(Json(CommitteeList {
        on,
        may_hear: hearing.yes,
        unknown: hearing.unknown,
        of: hearing.of,
        committees: committees.collect(),
    }))
}

/// The list of instruments as a table for spreadsheets and for those who work with data.
#[utoipa::path(
    get,
    path = "/api/v1/treaties.csv",
    params(("on" = Option<String>, Query, description = "The day, such as 2021-03-01; today if it is left out.")),
    responses(
        (status = 200, description = "The instruments, a row each", body = String, content_type = "text/csv"),
        (status = 422, description = "No such day", body = web::Problem, content_type = "application/problem+json"),
    )
)]
async fn table(State(desk): State<Desk>, Query(asked): Query<Asked>) -> std::result::Result<Response, Failure> {
    let on = asked.day(&desk)?;
    let facts = facts::facts(&desk).await?;
    // spreadsheets take a file without this mark for another alphabet
    let mut writer = csv::Writer::from_writer("\u{feff}".as_bytes().to_vec());
    let head = [
        "on",
        "key",
        "code",
        "name_kk",
        "name_ru",
        "name_en",
        "parent",
        "committee",
        "standing",
        "at_least",
        "certainty",
        "signed",
        "law",
        "law_number",
        "deposited",
        "in_force",
        "in_force_derived",
    ];
    writer.write_record(head).map_err(Error::internal)?;
    for instrument in entries(&desk.rulebook.instruments, on) {
        let row = treaty_out(instrument, &facts, on);
        let text = |value: &Option<String>| value.clone().unwrap_or_default();
        let entry = row.in_force.as_ref();
        let cells = [
            on.to_string(),
            row.key.clone(),
            row.code.clone(),
            row.names.kk.clone(),
            row.names.ru.clone(),
            row.names.en.clone(),
            text(&row.parent),
            row.committee.clone(),
            row.standing.to_owned(),
            row.at_least.to_owned(),
            row.certainty.unwrap_or_default().to_owned(),
            text(&row.signed),
            text(&row.law),
            text(&row.law_number),
            text(&row.deposited),
            entry.and_then(|e| e.on).map_or_else(String::new, |day| day.to_string()),
            entry.map_or_else(String::new, |e| e.derived.to_string()),
        ];
        writer.write_record(cells).map_err(Error::internal)?;
    }
    let bytes = writer.into_inner().map_err(Error::internal)?;
    let name = format!("attachment; filename=\"treaties-{on}.csv\"");
    let headers = [(header::CONTENT_TYPE, "text/csv; charset=utf-8"), (header::CONTENT_DISPOSITION, name.as_str())];
    Ok((headers, bytes).into_response())
}

#[derive(OpenApi)]
#[openapi(
    paths(treaties, treaty, committees, table),
    components(schemas(Treaties, TreatyInFull, CommitteeList, web::Problem))
)]
struct Api;

/// The description of this interface.
pub fn openapi() -> utoipa::openapi::OpenApi {
    Api::openapi()
}
