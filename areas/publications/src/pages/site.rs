//! The public site: where a person begins, what editors wrote, what was published, the search, and what machines ask.

mod map;
mod office;
mod read;
mod search;
mod start;

use crate::Desk;
use crate::model::site::Content;
use crate::store::site::Shown;
use axum::Router;
use base::Lang;
use exchange::public::Listed;
use web::Page;

pub(super) fn routes() -> Router<Desk> {
    start::routes().merge(read::routes()).merge(search::routes()).merge(map::routes()).merge(office::routes())
}

/// Words, and the language they are in where that is not the page's.
struct Said {
    text: String,
    lang: &'static str,
}

/// Title and lead of a wording, for a reader in a language.
fn heads(content: &Content, lang: Lang) -> [Said; 2] {
    let is_in = content.lang_for(lang);
    let other = if is_in == lang { "" } else { is_in.code() };
    [&content.titles, &content.leads].map(|words| Said { text: words.get(is_in).to_owned(), lang: other })
}

/// Something an editor wrote, in a list.
struct Written {
    href: String,
    title: Said,
    lead: Said,
    day: String,
}

fn written(page: &Page, shown: &Shown) -> Written {
    let [title, lead] = heads(&shown.content, page.lang());
    let (href, day) = (page.href(&shown.kind.path(&shown.slug)), page.date_year(&shown.content.day));
    Written { href, title, lead, day }
}

/// What a list of public documents says of one.
struct Line {
    href: String,
    title: String,
    kind: String,
    day: String,
}

/// Kinds of documents that people look for; what else there is, is found without being a choice.
const KINDS: &[&str] = &[
    "page",
    "news",
    "annual-report",
    "briefing-note",
    "data-release",
    "treaty",
    "programme",
    "measure",
    "overdue-reply",
];

/// What a kind of document is called.
fn kind_name(page: &Page, code: &str) -> String {
    // texts: publications-site-kind-*
    let code = if KINDS.contains(&code) { code } else { "other" };
    page.t(&format!("publications-site-kind-{code}"))
}

fn line(desk: &Desk, page: &Page, listed: &Listed) -> Line {
    let document = &listed.document;
    Line {
        href: page.href(&document.path),
        title: document.titles.get(page.lang()).to_owned(),
        kind: kind_name(page, document.kind.as_str()),
        day: page.date_year(&listed.published_at.date_in(&desk.zone)),
    }
}
