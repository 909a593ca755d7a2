//! What a request tells before its handler runs: language, place, look and who is signed in.

use crate::{Failure, Page, Site, StaffBadge};
use axum::extract::{FromRequestParts, MatchedPath};
use axum::http::request::Parts;
use axum::http::{HeaderMap, Uri, header};
use axum::response::{IntoResponse, Redirect, Response};
use axum_extra::extract::CookieJar;
use base::{Error, Lang, Mistakes};
use std::sync::Arc;

/// A person's visit to a page; every page handler takes one.
///
/// Pages live under `/{lang}/…`; another first part than `kk`, `ru` or `en` is "not found". Addresses without a language
/// (`/`, `/exit`, `/api/…`) get it from `Accept-Language`.
#[derive(Clone)]
pub struct Visit {
    /// The institution's site.
    pub site: Arc<Site>,
    /// The language of the page.
    pub lang: Lang,
    /// The address after the language, with its query: `/queue?due=today`.
    pub place: String,
    /// How the person wants pages to look.
    pub look: Look,
    /// Who is signed in, if anybody.
    pub staff: Option<StaffBadge>,
    /// The browser brings a cookie of ours besides the look: a draft or a session has begun.
    pub begun: bool,
    /// Name of this request in our log; shown on the page of a fault of ours.
    pub request_id: String,
}

/// Name of a request, put into its extensions by the outermost layer.
#[derive(Debug, Clone, Default)]
pub(crate) struct RequestId(pub(crate) String);

impl Visit {
    /// What can be known of any request, also of one whose address is wrong.
    pub(crate) fn of(parts: &Parts) -> Option<Self> {
        let site = parts.extensions.get::<Arc<Site>>()?.clone();
        let (in_path, place) = split(&parts.uri);
        let jar = CookieJar::from_headers(&parts.headers);
        let otherwise = if parts.uri.path().starts_with("/api/") { Lang::En } else { Lang::Kk };
        Some(Self {
            site,
            lang: in_path.or_else(|| preferred(&parts.headers)).unwrap_or(otherwise),
            place,
            look: Look::of(&jar),
            staff: parts.extensions.get().cloned(),
            begun: jar.iter().any(|c| c.name() != Look::COOKIE),
            request_id: parts.extensions.get::<RequestId>().cloned().unwrap_or_default().0,
        })
    }

    /// A page of this visit.
    pub fn page(&self) -> Page {
        Page::new(self.clone(), Mistakes::new())
    }

    /// The same page again, with what the person can mend. Answer with [`again`](crate::again).
    pub fn page_with(&self, mistakes: Mistakes) -> Page {
        Page::new(self.clone(), mistakes)
    }

    /// `303 See Other` to one of our pages in this language: what every successful POST answers with.
    pub fn redirect(&self, place: &str) -> Response {
        Redirect::to(&self.href(place)).into_response()
    }

    /// The address of one of our pages in this language.
    pub fn href(&self, place: &str) -> String {
        format!("/{}{place}", self.lang)
    }
}

impl<S: Sync> FromRequestParts<S> for Visit {
    type Rejection = Failure;

    async fn from_request_parts(parts: &mut Parts, _: &S) -> Result<Self, Failure> {
        let wants_lang = parts.extensions.get::<MatchedPath>().is_some_and(|p| p.as_str().starts_with("/{lang}"));
        if wants_lang && split(&parts.uri).0.is_none() {
            return Err(Error::NotFound.into());
        }
        Self::of(parts).ok_or_else(|| Error::internal("the router was not put together by web::house").into())
    }
}

/// The language an address begins with, and the rest of the address.
fn split(uri: &Uri) -> (Option<Lang>, String) {
    let whole = uri.path_and_query().map_or("/", |p| p.as_str());
    let rest = whole.strip_prefix('/').unwrap_or(whole);
    let end = rest.find(['/', '?']).unwrap_or(rest.len());
    let (first, after) = rest.split_at(end);
    match first.parse() {
        Ok(lang) if after.starts_with('/') => (Some(lang), after.to_owned()),
        Ok(lang) => (Some(lang), format!("/{after}")),
        Err(_) => (None, whole.to_owned()),
    }
}

/// The first of our languages that the browser names; its order is the person's.
fn preferred(headers: &HeaderMap) -> Option<Lang> {
    let wanted = headers.get(header::ACCEPT_LANGUAGE)?.to_str().ok()?;
    wanted.split(',').find_map(|w| w.trim().get(..2)?.to_ascii_lowercase().parse().ok())
}

/// How a person wants pages to look; what they have not chosen, their device decides.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Look {
    theme: Option<&'static str>,
    contrast: Option<&'static str>,
    size: Option<&'static str>,
}

const THEMES: [&str; 2] = ["light", "dark"];
const CONTRASTS: [&str; 2] = ["more", "normal"];
const SIZES: [&str; 1] = ["large"];

impl Look {
    /// The cookie's name; its value is the chosen words with dots between: `dark.large`.
    pub(crate) const COOKIE: &'static str = "look";

    fn of(jar: &CookieJar) -> Self {
        let mut look = Self::default();
        for word in jar.get(Self::COOKIE).map_or("", |c| c.value()).split('.') {
            look.theme = known(&THEMES, word).or(look.theme);
            look.contrast = known(&CONTRASTS, word).or(look.contrast);
            look.size = known(&SIZES, word).or(look.size);
        }
        look
    }

    /// With another choice; a word we do not know takes the choice back.
    #[must_use]
    pub(crate) fn with(mut self, what: &str, word: &str) -> Self {
        match what {
            "theme" => self.theme = known(&THEMES, word),
            "contrast" => self.contrast = known(&CONTRASTS, word),
            "size" => self.size = known(&SIZES, word),
            _ => {}
        }
        self
    }

    /// What is chosen, as attributes of `<html>`: `data-theme="dark"`.
    pub(crate) fn chosen(self) -> impl Iterator<Item = (&'static str, &'static str)> {
        [("theme", self.theme), ("contrast", self.contrast), ("size", self.size)]
            .into_iter()
            .filter_map(|(what, word)| Some((what, word?)))
    }

    pub(crate) fn cookie_value(self) -> String {
        self.chosen().map(|(_, word)| word).collect::<Vec<_>>().join(".")
    }
}

fn known(words: &[&'static str], word: &str) -> Option<&'static str> {
    words.iter().find(|w| **w == word).copied()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_language_is_the_first_part_and_the_rest_keeps_its_query() {
        let read = |s: &str| split(&s.parse().unwrap());
        assert_eq!(read("/kk/queue?due=today"), (Some(Lang::Kk), "/queue?due=today".into()));
        assert_eq!(read("/ru"), (Some(Lang::Ru), "/".into()));
        assert_eq!(read("/en/"), (Some(Lang::En), "/".into()));
        assert_eq!(read("/kkk/x"), (None, "/kkk/x".into()));
    }

    #[test]
    fn the_first_language_we_speak_is_taken() {
        let headers = |v: &str| HeaderMap::from_iter([(header::ACCEPT_LANGUAGE, v.parse().unwrap())]);
        assert_eq!(preferred(&headers("de-DE, ru;q=0.9, kk;q=0.8")), Some(Lang::Ru));
        assert_eq!(preferred(&headers("de")), None);
    }

    #[test]
    fn a_look_survives_its_cookie_and_forgets_what_it_does_not_know() {
        let look = Look::default().with("theme", "dark").with("size", "large").with("contrast", "<b>");
        assert_eq!(look.cookie_value(), "dark.large");
        assert_eq!(look.with("theme", "").cookie_value(), "large");
    }
}
