//! The page kit: layouts, components, error pages and the layers every request passes.
//!
//! # A page
//! An area's crate has an `askama.toml` with `dirs = ["templates", "../../foundations/web/templates"]`, and writes
//!
//! ```ignore
//! #[derive(Template)]
//! #[template(path = "story.html")]
//! struct StoryPage { page: web::Page, story: String }
//!
//! async fn show(visit: web::Visit) -> web::Answer {
//!     Ok(web::html(StoryPage { page: visit.page().with_leave_bar(), story: String::new() }))
//! }
//!
//! async fn save(visit: web::Visit, Form(form): Form<StoryForm>) -> web::Answer {
//!     match actions::tell(form.clone()).await {
//!         Ok(()) => Ok(visit.redirect("/complain/where")),
//!         Err(base::Error::Invalid(mistakes)) => {
//!             Ok(web::again(StoryPage { page: visit.page_with(mistakes).with_leave_bar(), story: form.story }))
//!         }
//!         Err(other) => Err(other.into()),
//!     }
//! }
//! ```
//!
//! ```html
//! {% extends "public.html" %}
//! {% import "components.html" as c %}
//! {% block title %}{{ page.t("complaint-story-title") }}{% endblock %}
//! {% block main %}{{ c::error_summary() }}
//! <h1>{{ page.t("complaint-story-title") }}</h1>
//! <form method="post" novalidate>
//! {{ c::textarea("story", page.t("complaint-story-label"), value=story, rows=12) }}
//! {{ c::button(page.t("complaint-continue")) }}
//! </form>{% endblock %}
//! ```
//!
//! Rules that hold for all of them: every template struct has a field `page`; routes begin with `/{lang}/`; a control's id
//! is its name, so that a [`Mistake`](base::Mistake)'s field leads to it; no inline script or style, ever (the content
//! security policy forbids it); a handler fails with [`Failure`], which becomes a page, or a problem under `/api/`.
//!
//! `templates/components.html` says what components there are and what they take; [`view`] has the types they read.
//!
//! # The house
//! [`house()`] takes the areas' routes and the layer that knows who is signed in, and puts everything around them.
//!
//! Absent by design: sessions, rights, data.

extern crate self as web;

mod assets;
mod failure;
pub mod feed;
mod house;
mod icons;
mod layers;
mod own;
mod page;
mod site;
pub mod view;
mod visit;

pub use assets::{asset, bytes as asset_bytes};
pub use failure::{Answer, Failure, FieldProblem, Problem, again, html, is_unconfirmed};
pub use house::house;
pub use page::{Arg, LookChoice, Page};
pub use site::{ExitHook, Kept, NavItem, Site, StaffBadge};
pub use visit::{Look, Visit};

/// Public pages that stand by themselves: address, key of the title, and of words they are also found by.
pub const STANDING: &[(&str, &str, &str)] = &[
    ("/accessibility", "web-accessibility", "web-accessibility-lead"),
    ("/privacy", "web-privacy", "web-privacy-lead"),
    ("/safety", "web-safety", "web-safety-lead"),
];

/// The texts of the page kit.
pub const TEXTS: i18n::Source = i18n::source!("../texts");
