//! Atom feeds: what is new, for programs that look for it.

use crate::{Answer, Page};
use askama::Template;
use axum::http::header;
use axum::response::IntoResponse;
use base::{DocumentId, Error, Timestamp};

/// An entry of a feed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Entry {
    /// What stays the same when everything else is corrected.
    pub id: DocumentId,
    /// Its address after the language.
    pub path: String,
    /// Its title.
    pub title: String,
    /// What it is about, or empty.
    pub text: String,
    /// When it became known, or was corrected.
    pub at: Timestamp,
}

#[derive(Template)]
#[template(path = "feed.xml", escape = "html")]
struct Feed {
    page: Page,
    title: String,
    own: String,
    home: String,
    updated: Timestamp,
    entries: Vec<Entry>,
}

/// A feed, the newest entry first; `home` is the page that shows the same, after the language.
pub fn atom(page: Page, title: String, home: &str, entries: Vec<Entry>) -> Answer {
    let site = page.site();
    let at = |href: &str| format!("{}{href}", site.origin);
    let (own, home) = (at(&page.here()), at(&page.href(home)));
    let updated = entries.iter().map(|e| e.at).max().unwrap_or_else(|| site.world.now());
    let xml = Feed { page, title, own, home, updated, entries }.render().map_err(Error::internal)?;
    Ok(([(header::CONTENT_TYPE, "application/atom+xml; charset=utf-8")], xml).into_response())
}
