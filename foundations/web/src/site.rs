//! What the pages of an institution share; `app` fills it in once.

use axum_extra::extract::CookieJar;
use base::{Trilingual, World};
use futures::future::BoxFuture;
use i18n::Texts;
use std::sync::Arc;

/// What every page needs to know besides its content.
#[derive(Clone)]
pub struct Site {
    /// The institution's name, in the head and in every title.
    pub name: Trilingual,
    /// The line under the name.
    pub about: Trilingual,
    /// How to reach the institution, one line; stands in the accessibility and privacy statements.
    pub contact: Trilingual,
    /// The address people see, without a slash at its end.
    pub origin: String,
    /// The texts of all crates.
    pub texts: Texts,
    /// The institution's time zone.
    pub zone: jiff::tz::TimeZone,
    /// The present and the dice.
    pub world: World,
    /// Every page says that its people and cases are invented.
    pub demo: bool,
    /// Pages are served over HTTPS: cookies are `Secure`, and browsers are told to insist on it.
    pub https: bool,
    /// The public pages in the head.
    pub nav: Vec<NavItem>,
    /// Pages linked in the foot, after accessibility, privacy and safety, which are `web`'s own.
    pub foot: Vec<NavItem>,
    /// Where one searches in all that is public, with the words beside the field; shown in the head.
    pub search: Option<NavItem>,
    /// The feed of what is new, with its title; every public page names it.
    pub feed: Option<NavItem>,
    /// How long records are kept; stands in the privacy statement.
    pub kept: Vec<Kept>,
    /// What areas do when a person leaves quickly.
    pub on_exit: Vec<ExitHook>,
}

/// A link to one of our pages.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NavItem {
    /// Key of its text.
    pub text: &'static str,
    /// Its address without the language: `/queue`.
    pub href: &'static str,
}

/// How long records of a kind are kept.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Kept {
    /// What is kept.
    pub names: Trilingual,
    /// Days it is kept; for ever if none is given.
    pub days: Option<u32>,
    /// Key of the words that say from when on.
    pub from: &'static str,
}

/// What an area does when a person leaves quickly: it reads its cookie and deletes its session or draft. The person does
/// not wait for it; the cookies themselves are taken back by `web`.
pub type ExitHook = Arc<dyn Fn(CookieJar) -> BoxFuture<'static, ()> + Send + Sync>;

/// Who is signed in, as the head of staff pages shows it; the session layer puts it into the request's extensions.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StaffBadge {
    /// The person's name.
    pub name: String,
    /// The unit's name in the page's language, or empty.
    pub unit: String,
    /// The pages this person has a right to.
    pub nav: Vec<NavItem>,
    /// Where the mark leads, without the language.
    pub home: &'static str,
    /// Where the sign-out form posts, without the language.
    pub sign_out: &'static str,
}
