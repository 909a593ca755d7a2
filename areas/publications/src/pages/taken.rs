//! What programs take away: bytes with their hash, so that nobody has to take them twice.

use axum::http::{HeaderMap, StatusCode, header};
use axum::response::{IntoResponse, Response};
use base::Timestamp;

/// How long others may keep what they took, in seconds.
pub(crate) const FOR_EVER: &str = "public, max-age=31536000, immutable";
/// What a next version may change.
pub(crate) const A_WHILE: &str = "public, max-age=300";
/// What not everybody may see yet.
pub(crate) const NEVER: &str = "no-store";

/// Bytes that anybody may take, or word that those taken before are still the same.
pub(crate) fn taken(
    asked: &HeaderMap,
    media: &str,
    sha256: &str,
    at: Timestamp,
    keep: &'static str,
    bytes: Vec<u8>,
) -> Response {
    let tag = format!("\"{sha256}\"");
    let known = asked.get(header::IF_NONE_MATCH).and_then(|tags| tags.to_str().ok());
    let is_known = known.is_some_and(|tags| tags.split(',').any(|known| known.trim().trim_start_matches("W/") == tag));
    let media = if media == "text/csv" { "text/csv; charset=utf-8" } else { media };
    let head = [
        (header::CONTENT_TYPE, media.to_owned()),
        (header::ETAG, tag),
        (header::LAST_MODIFIED, at.to_jiff().strftime("%a, %d %b %Y %H:%M:%S GMT").to_string()),
        (header::CACHE_CONTROL, keep.to_owned()),
    ];
    if is_known { (StatusCode::NOT_MODIFIED, head).into_response() } else { (head, bytes).into_response() }
}
