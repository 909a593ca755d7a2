//! What every request passes: its name in the log, its time limit, and the headers that browsers obey.

use crate::visit::{Look, RequestId};
use crate::{Failure, Site};
use axum::Extension;
use axum::extract::{MatchedPath, Request};
use axum::http::{HeaderName, HeaderValue, Method, StatusCode, header};
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};
use axum_extra::extract::CookieJar;
use base::Error;
use data_encoding::BASE32_NOPAD;
use rand::Rng as _;
use std::sync::Arc;
use std::time::{Duration, Instant};
use tracing::Instrument as _;

/// What pages may load: ours only, nothing inline. A violation is a defect of ours, not a thing to relax.
const CONTENT_SECURITY: &str = "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self'; \
    font-src 'self'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'";

/// Sent with everything. The referrer goes to our own pages only: with `no-referrer` browsers without `Sec-Fetch-Site`
/// would post forms from the origin `null`, which the CSRF layer must refuse.
const HEADERS: [(HeaderName, &str); 7] = [
    (header::CONTENT_SECURITY_POLICY, CONTENT_SECURITY),
    (header::REFERRER_POLICY, "same-origin"),
    (header::X_CONTENT_TYPE_OPTIONS, "nosniff"),
    (HeaderName::from_static("cross-origin-opener-policy"), "same-origin"),
    (HeaderName::from_static("cross-origin-embedder-policy"), "require-corp"),
    (HeaderName::from_static("cross-origin-resource-policy"), "same-origin"),
    (HeaderName::from_static("permissions-policy"), "camera=(), geolocation=(), microphone=(), payment=(), usb=()"),
];

/// Time for a request to be answered; forms with files may take as long as a slow line needs.
const PATIENCE: Duration = Duration::from_secs(30);
const PATIENCE_WITH_FILES: Duration = Duration::from_mins(15);

/// A page that may be compressed: see [`guard`].
#[derive(Clone)]
pub(crate) struct Compressible;

/// Names the request, writes one line about it and counts it. The line has the route's pattern, never the address's own
/// words, and nothing of query, body or person.
pub(crate) async fn watch(Extension(site): Extension<Arc<Site>>, mut request: Request, next: Next) -> Response {
    let mut random = [0; 10];
    site.world.rng().fill_bytes(&mut random);
    let id = BASE32_NOPAD.encode(&random);
    request.extensions_mut().insert(RequestId(id.clone()));
    let route = request.extensions().get::<MatchedPath>().map_or("-", MatchedPath::as_str).to_owned();
    let method = request.method().clone();
    let span = tracing::info_span!("request", id, %method, route);
    let started = Instant::now();
    let mut response = next.run(request).instrument(span.clone()).await;
    let (status, took) = (response.status().as_u16(), started.elapsed());
    span.in_scope(|| tracing::info!(status, ms = u64::try_from(took.as_millis()).unwrap_or(u64::MAX), "answered"));
    let labels = [("method", method.to_string()), ("route", route), ("status", status.to_string())];
    metrics::counter!("http_requests_total", &labels).increment(1);
    metrics::histogram!("http_request_seconds", &labels).record(took);
    if let Ok(id) = HeaderValue::from_str(&id) {
        response.headers_mut().insert("x-request-id", id);
    }
    response
}

/// Sets the headers, and says what may be compressed.
///
/// A compressed page that repeats what an attacker sends beside a secret gives the secret away by its length (BREACH). So
/// only pages that were asked for by GET, without any cookie but the look, and that set none, are compressed.
pub(crate) async fn guard(Extension(site): Extension<Arc<Site>>, request: Request, next: Next) -> Response {
    let stranger = CookieJar::from_headers(request.headers()).iter().all(|c| c.name() == Look::COOKIE);
    let plain = stranger && request.method() == Method::GET;
    let mut response = next.run(request).await;
    let headers = response.headers_mut();
    for (name, value) in HEADERS {
        headers.insert(name, HeaderValue::from_static(value));
    }
    headers.entry(header::CACHE_CONTROL).or_insert(HeaderValue::from_static("no-store"));
    if site.https {
        headers.insert(header::STRICT_TRANSPORT_SECURITY, HeaderValue::from_static("max-age=63072000"));
    }
    let is_html = headers.get(header::CONTENT_TYPE).is_some_and(|v| v.as_bytes().starts_with(b"text/html"));
    if plain && is_html && !headers.contains_key(header::SET_COOKIE) {
        response.extensions_mut().insert(Compressible);
    }
    response
}

/// Gives up on what takes too long.
pub(crate) async fn limit_time(request: Request, next: Next) -> Response {
    let kind = request.headers().get(header::CONTENT_TYPE);
    let has_files = kind.is_some_and(|v| v.as_bytes().starts_with(b"multipart/"));
    let patience = if has_files { PATIENCE_WITH_FILES } else { PATIENCE };
    tokio::time::timeout(patience, next.run(request)).await.unwrap_or_else(|_| {
        tracing::error!(seconds = patience.as_secs(), "gave up on a request");
        StatusCode::SERVICE_UNAVAILABLE.into_response()
    })
}

/// A panic becomes a fault of ours; its words go to the log.
pub(crate) fn caught(panic: Box<dyn std::any::Any + Send>) -> Response {
    let words = match panic.downcast::<&str>() {
        Ok(words) => (*words).to_owned(),
        Err(other) => other.downcast::<String>().map(|words| *words).unwrap_or_default(),
    };
    Failure(Error::internal(format!("panic: {words}"))).into_response()
}
