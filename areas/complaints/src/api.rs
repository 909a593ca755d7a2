//! The programming interface for partner channels: the same acts as the pages.
//!
//! `{"language":"kk","story":"…"}` is enough to file. A call repeated with the same `Idempotency-Key`
//! within 24 hours gets the same answer, which is kept sealed under that key: the database alone
//! does not hold a receipt.

use crate::Desk;
use crate::actions::filing::{self, Arrival, Filed};
use crate::actions::receipt;
use crate::model::{Answers, Channel, OnBehalf, Passes, State as CaseState, clean};
use crate::pages::trace;
use crate::store::{self, RepeatRow};
use access::{Actor, Who};
use axum::extract::rejection::JsonRejection;
use axum::extract::{ConnectInfo, State};
use axum::http::{HeaderMap, StatusCode};
use axum::response::{IntoResponse, Response};
use axum::routing::post;
use axum::{Extension, Json, Router};
use base::{Date, Error, Lang, Mistake, Result, Secret};
use db::WriteTx;
use serde::{Deserialize, Serialize};
use std::net::SocketAddr;
use utoipa::OpenApi;
use vault::primitive::{derive, hash, open_under, seal_under};
use web::Failure;

/// Seconds an answer is kept for repeated calls.
const KEPT: i64 = 24 * 3600;

pub(crate) fn routes() -> Router<Desk> {
    Router::new().route("/api/v1/complaints", post(file)).route("/api/v1/complaints/status", post(status))
}

/// A complaint as a partner's program sends it. Only `story` is needed.
#[derive(Debug, Deserialize, utoipa::ToSchema)]
#[serde(deny_unknown_fields)]
struct NewComplaint {
    /// Language of the story and of the receipt's words: `kk`, `ru` or `en`.
    #[serde(default)]
    #[schema(value_type = Option<String>, example = "kk")]
    language: Option<String>,
    /// What happened, in the person's own words.
    #[schema(value_type = String)]
    story: Secret<String>,
    /// For whom it is made.
    #[serde(default)]
    on_behalf: Option<OnBehalf>,
    /// Where it happened, in words.
    #[serde(default)]
    place: String,
    /// When it happened, in words.
    #[serde(default)]
    when: String,
    /// Region, a key of the rulebook such as `KZ-75`.
    #[serde(default)]
    region: Option<String>,
    /// Body complained of, in words.
    #[serde(default)]
    body: String,
    /// What was tried already.
    #[serde(default)]
    tried: String,
    /// What the person wants.
    #[serde(default)]
    wish: String,
    /// What may be passed on to the body complained of; nothing unless said.
    #[serde(default)]
    passes: Option<Passes>,
    /// The complainant's name.
    #[serde(default)]
    #[schema(value_type = Option<String>)]
    name: Option<Secret<String>>,
    /// How they may be reached.
    #[serde(default)]
    #[schema(value_type = Option<String>)]
    contact: Option<Secret<String>>,
    /// What to mind when reaching them.
    #[serde(default)]
    safety: String,
    /// Whether they say that they were tortured or ill-treated; the prosecutor must then be told.
    #[serde(default)]
    ill_treated: bool,
}

impl NewComplaint {
    fn answers(self) -> Result<Answers> {
        let mut answers = Answers::default();
        if let Some(language) = &self.language {
            answers.lang = language
                .parse::<Lang>()
                .map_err(|_| Error::Invalid(vec![Mistake::new("language", "complaints-mistake-language")]))?;
        }
        answers.on_behalf = self.on_behalf.unwrap_or(OnBehalf::Unknown);
        answers.story.what = clean(self.story.expose());
        answers.story.place = clean(&self.place);
        answers.story.when = clean(&self.when);
        answers.story.body = clean(&self.body);
        answers.story.tried = clean(&self.tried);
        answers.story.wish = clean(&self.wish);
        answers.region = self.region;
        answers.passes = self.passes.unwrap_or(Passes::Nothing);
        answers.identity.name = clean(self.name.as_ref().map_or("", |n| n.expose()));
        answers.identity.contact = clean(self.contact.as_ref().map_or("", |c| c.expose()));
        answers.identity.safety = clean(&self.safety);
        answers.ill_treated = self.ill_treated;
        // The page's name of a field is the program's: a mistake must lead there.
        let mistakes: Vec<Mistake> = answers
            .mistakes(0)
            .into_iter()
            .map(|m| if m.field == "what" { Mistake { field: "story".to_owned(), ..m } } else { m })
            .collect();
        if mistakes.is_empty() { Ok(answers) } else { Err(Error::Invalid(mistakes)) }
    }
}

/// A complaint that was filed. The receipt's words are given this once.
#[derive(Debug, Serialize, Deserialize, utoipa::ToSchema)]
struct FiledComplaint {
    /// What the office knows the case by.
    #[schema(example = "K7QF-2M9X-4T")]
    reference: String,
    /// The twelve words of the receipt, with spaces between.
    receipt: String,
    /// The last day for the answer, as the rules stand today.
    #[schema(value_type = String, format = Date)]
    answer_by: Date,
}

impl FiledComplaint {
    fn of(filed: &Filed) -> Result<Self> {
        let receipt = filed.receipt.as_ref().ok_or_else(|| Error::internal("a filing by a program has no receipt"))?;
        Ok(Self {
            reference: filed.reference.to_string(),
            receipt: receipt.words().join(" "),
            answer_by: filed.answer_by,
        })
    }
}

/// A receipt.
#[derive(Debug, Deserialize, utoipa::ToSchema)]
#[serde(deny_unknown_fields)]
struct AskedStatus {
    /// Its twelve words.
    #[schema(value_type = String)]
    receipt: Secret<String>,
}

/// Where a case stands.
#[derive(Debug, Serialize, utoipa::ToSchema)]
struct ComplaintStatus {
    /// What the office knows the case by.
    reference: String,
    /// Where it stands.
    status: CaseState,
    /// The last day for what the law promises next, if anything is.
    #[schema(value_type = Option<String>, format = Date)]
    answer_by: Option<Date>,
}

/// A body that cannot be read becomes a problem that says why; one too large or of another kind has its own status.
fn read<T>(body: std::result::Result<Json<T>, JsonRejection>) -> std::result::Result<T, Box<Response>> {
    let mistake =
        |key, cause| Failure::from(Error::Invalid(vec![Mistake::new("", key).with("cause", cause)])).into_response();
    body.map(|Json(value)| value).map_err(|rejected| {
        Box::new(match rejected {
            JsonRejection::JsonDataError(e) => mistake("complaints-mistake-json-data", e.body_text()),
            JsonRejection::JsonSyntaxError(e) => mistake("complaints-mistake-json", e.body_text()),
            other => other.into_response(),
        })
    })
}

/// Files a complaint.
#[utoipa::path(
    post,
    path = "/api/v1/complaints",
    params(("Idempotency-Key" = Option<String>, Header, description = "Any text of 16 to 200 characters, new for each complaint: a repeated call with it files nothing twice and gets the same receipt for 24 hours.")),
    request_body = NewComplaint,
    responses(
        (status = 201, description = "Filed", body = FiledComplaint),
        (status = 409, description = "The key was used for another complaint", body = web::Problem, content_type = "application/problem+json"),
        (status = 413, description = "Longer than a complaint may be", body = web::Problem, content_type = "application/problem+json"),
        (status = 415, description = "The Content-Type is not application/json", body = web::Problem, content_type = "application/problem+json"),
        (status = 422, description = "Something is to be mended", body = web::Problem, content_type = "application/problem+json"),
        (status = 503, description = "Nothing was stored, try again", body = web::Problem, content_type = "application/problem+json"),
    )
)]
async fn file(
    State(desk): State<Desk>,
    headers: HeaderMap,
    body: std::result::Result<Json<NewComplaint>, JsonRejection>,
) -> std::result::Result<Response, Failure> {
    let answers = match read(body) {
        Ok(complaint) => complaint.answers()?,
        Err(refused) => return Ok(*refused),
    };
    let repeat = Repeat::of(&headers, &answers)?;
    if let Some(repeat) = &repeat
        && let Some(answer) = repeat.kept(&desk).await?
    {
        return Ok((StatusCode::CREATED, Json(answer)).into_response());
    }
    let actor = Actor::without_account(Who::Public);
    let arrival = Arrival::now(&desk, Channel::Partner, None);
    let along = async |tx: &mut WriteTx, filed: &Filed| match &repeat {
        Some(repeat) => repeat.keep(&desk, tx, filed).await,
        None => Ok(()),
    };
    match filing::file(&desk, &actor, arrival, &answers, &[], along).await {
        Ok(filed) => Ok((StatusCode::CREATED, Json(FiledComplaint::of(&filed)?)).into_response()),
        Err(cause) => {
            // Two calls with one key at the same moment: the second finds the first one's answer, once the commit
            // that holds it is through; a turn of our own comes after it.
            if let Some(repeat) = &repeat {
                desk.db.write().await?.commit().await?;
                if let Some(answer) = repeat.kept(&desk).await? {
                    return Ok((StatusCode::CREATED, Json(answer)).into_response());
                }
            }
            Err(cause.into())
        }
    }
}

/// A call that may be repeated.
struct Repeat {
    key: Secret<[u8; 32]>,
    id: [u8; 32],
    request: [u8; 32],
}

impl Repeat {
    fn of(headers: &HeaderMap, answers: &Answers) -> Result<Option<Self>> {
        let Some(given) = headers.get("idempotency-key") else { return Ok(None) };
        let length = given.as_bytes().len();
        if !(16..=200).contains(&length) {
            return Err(Error::mistake("Idempotency-Key", "complaints-mistake-idempotency-key"));
        }
        let request = Secret::new(serde_json::to_vec(answers).map_err(Error::internal)?);
        let key = derive(given.as_bytes(), b"", "complaint repeat key");
        Ok(Some(Self {
            id: derive(given.as_bytes(), b"", "complaint repeat place"),
            // Under the key, so that the row does not tell whose story it was.
            request: vault::primitive::mac(&key, &hash(request.expose())),
            key: Secret::new(key),
        }))
    }

    async fn kept(&self, desk: &Desk) -> Result<Option<FiledComplaint>> {
        let Some(row) = store::repeat(&mut desk.db.read().await?, &self.id, desk.world.now()).await? else {
            return Ok(None);
        };
        if row.request != self.request {
            return Err(Error::Conflict("complaints-conflict-key-reused"));
        }
        let plain = open_under(self.key.expose(), row.root.bytes(), &row.sealed).map_err(vault::Fault::from)?;
        serde_json::from_slice(plain.expose()).map(Some).map_err(Error::internal)
    }

    async fn keep(&self, desk: &Desk, tx: &mut WriteTx, filed: &Filed) -> Result<()> {
        let plain = Secret::new(serde_json::to_vec(&FiledComplaint::of(filed)?).map_err(Error::internal)?);
        let sealed = seal_under(self.key.expose(), filed.root.bytes(), plain.expose(), &mut desk.world.rng());
        let row = RepeatRow { request: self.request.to_vec(), root: filed.root, sealed };
        store::add_repeat(tx, &self.id, &row, desk.world.now().plus_seconds(KEPT)).await
    }
}

/// Says where a case stands. Never the story.
#[utoipa::path(
    post,
    path = "/api/v1/complaints/status",
    request_body = AskedStatus,
    responses(
        (status = 200, description = "Where it stands", body = ComplaintStatus),
        (status = 422, description = "No such receipt, or a word is mistyped", body = web::Problem, content_type = "application/problem+json"),
        (status = 429, description = "Too many tries, wait", body = web::Problem, content_type = "application/problem+json"),
    )
)]
async fn status(
    State(desk): State<Desk>,
    from: Option<Extension<ConnectInfo<SocketAddr>>>,
    body: std::result::Result<Json<AskedStatus>, JsonRejection>,
) -> std::result::Result<Response, Failure> {
    let asked = match read(body) {
        Ok(asked) => asked,
        Err(refused) => return Ok(*refused),
    };
    let actor =
        receipt::enter(&desk, asked.receipt.expose(), &trace(from.map(|Extension(ConnectInfo(at))| at.ip()))).await?;
    let (reference, status, answer_by) = receipt::brief(&desk, &actor).await?;
    Ok(Json(ComplaintStatus { reference: reference.to_string(), status, answer_by }).into_response())
}

#[derive(OpenApi)]
#[openapi(
    info(
        title = "Arasha",
        description = "File a complaint and ask where it stands; ask where treaties stand on a day."
    ),
    paths(file, status),
    components(schemas(NewComplaint, FiledComplaint, AskedStatus, ComplaintStatus, web::Problem))
)]
struct Api;

/// The description of this interface.
pub fn openapi() -> utoipa::openapi::OpenApi {
    Api::openapi()
}
