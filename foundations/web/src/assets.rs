//! Styles, scripts, fonts and the mark: built by `assets/build.mjs`, embedded in the binary, named by their content.

use axum::extract::Path;
use axum::http::{HeaderMap, HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Response};
use rust_embed::RustEmbed;
use std::borrow::Cow;
use std::collections::BTreeMap;
use std::sync::LazyLock;

#[derive(RustEmbed)]
#[folder = "../../assets/dist"]
#[exclude = "pdf/*"]
struct Dist;

/// Plain name to content-hashed name.
static MANIFEST: LazyLock<BTreeMap<String, String>> =
    LazyLock::new(|| Dist::get("manifest.json").and_then(|f| serde_json::from_slice(&f.data).ok()).unwrap_or_default());

/// The address of an asset by its plain name: `site.css` to `/assets/site-1682345a67.css`.
pub fn asset(name: &str) -> String {
    format!("/assets/{}", MANIFEST.get(name).map_or(name, String::as_str))
}

/// The bytes of an asset by its plain name, as sent with this content coding (`br`, `gz`) or, if empty, without.
pub fn bytes(name: &str, coding: &str) -> Option<Cow<'static, [u8]>> {
    let dot = if coding.is_empty() { "" } else { "." };
    Dist::get(&format!("{}{dot}{coding}", MANIFEST.get(name)?)).map(|f| f.data)
}

/// `GET /assets/{name}`: kept by the browser for a year, since another content has another name.
pub(crate) async fn serve(Path(name): Path<String>, headers: HeaderMap) -> Response {
    let Some((plain, _)) = MANIFEST.iter().find(|(_, hashed)| **hashed == name) else {
        return StatusCode::NOT_FOUND.into_response();
    };
    let etag = format!("\"{name}\"");
    if headers.get(header::IF_NONE_MATCH).is_some_and(|seen| seen.as_bytes() == etag.as_bytes()) {
        return StatusCode::NOT_MODIFIED.into_response();
    }
    let accepted = headers.get(header::ACCEPT_ENCODING).and_then(|v| v.to_str().ok()).unwrap_or_default();
    let accepts = |coding: &str| {
        accepted.split(',').any(|a| {
            let (name, quality) = a.split_once(';').unwrap_or((a, ""));
            name.trim() == coding && quality.trim() != "q=0"
        })
    };
    let coded = [("br", "br"), ("gz", "gzip")]
        .into_iter()
        .filter(|(_, coding)| accepts(coding))
        .find_map(|(ending, coding)| Some((bytes(plain, ending)?, coding)));
    let (body, coding) = match coded {
        Some((body, coding)) => (body, Some(coding)),
        None => (bytes(plain, "").unwrap_or_default(), None),
    };
    let mut response = body.into_response();
    let h = response.headers_mut();
    h.insert(header::CONTENT_TYPE, HeaderValue::from_static(content_type(plain)));
    h.insert(header::CACHE_CONTROL, HeaderValue::from_static("public, max-age=31536000, immutable"));
    h.insert(header::VARY, HeaderValue::from_static("accept-encoding"));
    if let Ok(etag) = HeaderValue::from_str(&etag) {
        h.insert(header::ETAG, etag);
    }
    if let Some(coding) = coding {
        h.insert(header::CONTENT_ENCODING, HeaderValue::from_static(coding));
    }
    response
}

fn content_type(name: &str) -> &'static str {
    match name.rsplit('.').next() {
        Some("css") => "text/css; charset=utf-8",
        Some("js") => "text/javascript; charset=utf-8",
        Some("svg") => "image/svg+xml",
        Some("woff2") => "font/woff2",
        _ => "application/octet-stream",
    }
}
