//! Staff pages of an edition: what stands in it, what is missing, what the last drawing changed, earlier years.

use super::view::ChapterView;
use super::{attachment, mended, names};
use crate::Desk;
use crate::actions::editions::{self as acts, TypedIssue, Way};
use crate::model::edition::{
    self, Block, BlockId, Edition, Kind, Lack, MOST_PICTURE, Older, PictureId, Verdict, Version,
};
use crate::model::figure::Content;
use crate::pages::Staff;
use crate::pieces;
use access::{Permission, Scope, could};
use askama::Template;
use axum::Router;
use axum::extract::{DefaultBodyLimit, Multipart, Path, State};
use axum::routing::{get, post};
use axum_extra::extract::Form;
use base::{Error, Lang, Mistakes, PersonId, Result};
use charts::Look;
use serde::Deserialize;
use std::collections::BTreeMap;
use web::view::{Choice, DateFields};
use web::{Answer, Page, Visit};

pub(super) fn routes() -> Router<Desk> {
    let room = || DefaultBodyLimit::max(MOST_PICTURE + 100_000);
    Router::new()
        .route("/{lang}/office/report", get(list).post(add))
        .route("/{lang}/office/report/older", get(older).post(take_older).layer(room()))
        .route("/{lang}/office/report/{year}", get(show))
        .route("/{lang}/office/report/{year}/draw", post(draw))
        .route("/{lang}/office/report/{year}/changes", get(changes))
        .route("/{lang}/office/report/{year}/check", get(check))
        .route("/{lang}/office/report/{year}/publish", post(publish))
        .route("/{lang}/office/report/{year}/draft", get(draft))
        .route("/{lang}/office/report/{year}/draft.pdf", get(draft_pdf))
        .route("/{lang}/office/report/{year}/blocks/{block}/place", post(place))
}

type One = Path<(String, i64)>;

#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default)]
struct TypedEdition {
    year: String,
    until_day: String,
    until_month: String,
    until_year: String,
}

#[derive(Template)]
#[template(path = "edition_office_list.html")]
struct ListPage {
    page: Page,
    /// Address, title, days covered, how often it was published.
    editions: Vec<(String, String, String, String)>,
    year: String,
    until: DateFields,
}

async fn list_page(desk: &Desk, page: Page, actor: &access::Actor, typed: TypedEdition) -> Result<ListPage> {
    let editions = acts::list(desk, actor).await?;
    let line = |edition: &Edition| {
        let state = match edition.issues {
            0 => page.t("publications-edition-not-published"),
            n => page.tn("publications-edition-issues", n),
        };
        let title = page.t1("publications-edition-title", "year", edition.year.to_string());
        let href = page.href(&format!("/office/report/{}", edition.year));
        (href, title, super::public::covers(&page, edition), state)
    };
    let editions = editions.iter().map(line).collect();
    let until = DateFields { day: typed.until_day, month: typed.until_month, year: typed.until_year };
    Ok(ListPage { editions, year: typed.year, until, page })
}

async fn list(State(desk): State<Desk>, visit: Visit, Staff(actor): Staff) -> Answer {
    let typed = TypedEdition { year: desk.today().year().to_string(), ..TypedEdition::default() };
    Ok(web::html(list_page(&desk, visit.page(), &actor, typed).await?))
}

async fn add(State(desk): State<Desk>, visit: Visit, Staff(actor): Staff, Form(typed): Form<TypedEdition>) -> Answer {
    let until =
        DateFields { day: typed.until_day.clone(), month: typed.until_month.clone(), year: typed.until_year.clone() };
    let year = typed.year.trim().parse().unwrap_or_default();
    let outcome = match until.read("until") {
        Ok(until) => mended(acts::add(&desk, &actor, year, until).await)?,
        Err(mistakes) => Err(mistakes),
    };
    match outcome {
        Ok(()) => Ok(visit.redirect(&format!("/office/report/{year}"))),
        Err(mistakes) => Ok(web::again(list_page(&desk, visit.page_with(mistakes), &actor, typed).await?)),
    }
}

struct BlockLine {
    id: BlockId,
    href: String,
    kind: String,
    words: String,
    /// Class and words of its state; empty for what is drawn.
    tag: &'static str,
    state: String,
    who: String,
    missing: String,
    is_out: bool,
}

struct ChapterLine {
    key: &'static str,
    title: String,
    blocks: Vec<BlockLine>,
}

#[derive(Template)]
#[template(path = "edition_office.html")]
struct ShowPage {
    page: Page,
    title: String,
    status: String,
    covers: String,
    known: String,
    base: String,
    public: String,
    chapters: Vec<ChapterLine>,
    kinds: Vec<Choice>,
    lacks: usize,
    is_open: bool,
    has_changes: bool,
}

async fn show(State(desk): State<Desk>, visit: Visit, Staff(actor): Staff, Path((_, year)): One) -> Answer {
    let opened = acts::open(&desk, &actor, year).await?;
    let page = visit.page();
    let lang = page.lang();
    let base = page.href(&format!("/office/report/{year}"));
    let people: Vec<PersonId> =
        opened.blocks.iter().filter_map(|block| block.newest.as_ref()).map(|version| version.person).collect();
    let people = names(&desk, &page, &people).await?;
    let title_of = |key: &str| {
        let figure = opened.numbers.0.get(key);
        figure.map_or_else(
            || key.to_owned(),
            |figure| {
                let total = pieces::cell(&desk, figure.content.total(), lang);
                format!("{}: {total}", figure.content.titles.get(lang))
            },
        )
    };
    let line = |block: &Block| BlockLine {
        id: block.id,
        href: if block.newest.is_some() { format!("{base}/blocks/{}", block.id) } else { String::new() },
        kind: kind_name(&page, block.kind),
        words: match &block.newest {
            Some(version) => first_words(&version.content, lang),
            None if block.kind == Kind::Figure => title_of(&block.figure),
            None => String::new(),
        },
        tag: match block.verdict() {
            Some(Verdict::Approved) => "fine",
            Some(Verdict::Returned) => "late",
            _ => "",
        },
        state: block.verdict().map(|verdict| verdict_name(&page, verdict)).unwrap_or_default(),
        who: block.newest.as_ref().map_or_else(String::new, |version| wrote(&page, &people, version)),
        missing: block.newest.as_ref().map_or_else(String::new, |version| missing(&page, &version.content.missing())),
        is_out: block.is_out,
    };
    let chapters = opened.chapters.iter().map(|card| ChapterLine {
        key: card.key,
        title: card.titles.get(lang).to_owned(),
        blocks: opened.blocks.iter().filter(|block| block.chapter == card.key).map(line).collect(),
    });
    let known = opened.edition.as_of.map(|at| page.t1("publications-edition-known", "at", page.date_time(&at)));
    // texts: publications-edition-status-*
    let status = page.t(&format!("publications-edition-status-{}", opened.edition.status(&opened.blocks).code()));
    let is_open = opened.edition.issues == 0;
    Ok(web::html(ShowPage {
        title: page.t1("publications-edition-title", "year", year.to_string()),
        status,
        covers: super::public::covers(&page, &opened.edition),
        known: known.unwrap_or_else(|| page.t("publications-edition-not-drawn")),
        public: if is_open { String::new() } else { page.href(&format!("/reports/{year}")) },
        chapters: chapters.collect(),
        kinds: Kind::BY_HAND.iter().map(|kind| Choice::new(kind.code(), kind_name(&page, *kind))).collect(),
        lacks: opened.lacks.len(),
        has_changes: opened.edition.as_of.is_some() && is_open,
        is_open,
        base,
        page,
    }))
}

/// What a kind of block is called.
pub(super) fn kind_name(page: &Page, kind: Kind) -> String {
    // texts: publications-edition-kind-*
    page.t(&format!("publications-edition-kind-{}", kind.code()))
}

/// What came of a review, in words.
pub(super) fn verdict_name(page: &Page, verdict: Verdict) -> String {
    // texts: publications-edition-verdict-*
    page.t(&format!("publications-edition-verdict-{}", verdict.code()))
}

/// Who wrote a version, and when.
pub(super) fn wrote(page: &Page, people: &BTreeMap<PersonId, String>, version: &Version) -> String {
    let name = people.get(&version.person).cloned().unwrap_or_default();
    page.t2("publications-edition-wrote", "name", name, "at", page.date_time(&version.at))
}

/// The languages that are missing, in a line.
fn missing(page: &Page, langs: &[Lang]) -> String {
    if langs.is_empty() {
        return String::new();
    }
    let names: Vec<&str> = langs.iter().map(|lang| lang.own_name()).collect();
    page.t1("publications-edition-missing", "langs", i18n::list(page.lang(), &names))
}

/// The beginning of what a block says, in the page's language or one it is there in.
pub(super) fn first_words(content: &edition::Content, lang: Lang) -> String {
    let words = match content {
        edition::Content::Text(text) => &text.texts,
        edition::Content::Table(table) => &table.captions,
        edition::Content::Picture(picture) => &picture.alts,
    };
    let there = std::iter::once(lang).chain(Lang::ALL).map(|lang| words.get(lang)).find(|words| !words.is_empty());
    let line = there.unwrap_or_default().lines().next().unwrap_or_default().trim_start_matches(['#', '>', '-', ' ']);
    let short: String = line.chars().take(120).collect();
    if short.len() < line.len() { format!("{short}…") } else { short }
}

async fn draw(State(desk): State<Desk>, visit: Visit, Staff(actor): Staff, Path((_, year)): One) -> Answer {
    acts::draw(&desk, &actor, year, desk.world.now()).await?;
    Ok(visit.redirect(&format!("/office/report/{year}/changes")))
}

struct MovedView {
    name: String,
    before: String,
    after: String,
}

/// What a code of an axis was called when the figure was drawn.
fn name_of(content: &Content, axis: usize, code: &str, lang: Lang) -> String {
    let nodes = content.released.axes.get(axis).map_or(&[][..], |axis| axis.nodes());
    let at = nodes.iter().position(|node| node.code.as_str() == code);
    let name = at.and_then(|at| content.names.get(axis)?.get(at));
    name.map_or_else(|| code.to_owned(), |name| name.get(lang).to_owned())
}

#[derive(Template)]
#[template(path = "edition_changes.html")]
struct ChangesPage {
    page: Page,
    back: String,
    /// Between which moments; empty if there was but one drawing.
    between: String,
    /// Title, address and lines of each figure that moved.
    figures: Vec<(String, String, Vec<MovedView>)>,
}

async fn changes(State(desk): State<Desk>, visit: Visit, Staff(actor): Staff, Path((_, year)): One) -> Answer {
    let page = visit.page();
    let lang = page.lang();
    let found = acts::changes(&desk, &actor, year).await?;
    let between = found.as_ref().map(|(before, now, _)| {
        let (from, until) = (page.date_time(before), page.date_time(now));
        page.t2("publications-edition-changes-between", "from", from, "until", until)
    });
    let figures = found.map_or_else(Vec::new, |(_, _, changes)| changes).into_iter().map(|change| {
        let content = &change.figure.content;
        let name = |codes: &[String]| {
            let names = codes.iter().enumerate().map(|(axis, code)| name_of(content, axis, code, lang));
            names.collect::<Vec<_>>().join(", ")
        };
        let moved = change.moved.iter().map(|moved| MovedView {
            name: name(&moved.codes),
            before: moved.before.map_or_else(|| "–".to_owned(), |cell| pieces::cell(&desk, cell, lang)),
            after: pieces::cell(&desk, moved.after, lang),
        });
        let href = page.href(&format!("/figures/{}", change.figure.id));
        (content.titles.get(lang).to_owned(), href, moved.collect())
    });
    let figures = figures.collect();
    let back = page.href(&format!("/office/report/{year}"));
    Ok(web::html(ChangesPage { back, between: between.unwrap_or_default(), figures, page }))
}

#[derive(Template)]
#[template(path = "edition_check.html")]
struct CheckPage {
    page: Page,
    back: String,
    title: String,
    /// What is missing, with where to mend it.
    lacks: Vec<(String, String)>,
    may_publish: bool,
    is_correction: bool,
    version: i64,
    typed: TypedIssue,
}

async fn check_page(desk: &Desk, page: Page, actor: &access::Actor, year: i64, typed: TypedIssue) -> Result<CheckPage> {
    let opened = acts::open(desk, actor, year).await?;
    let base = page.href(&format!("/office/report/{year}"));
    let block = |id: &BlockId| {
        let block = opened.blocks.iter().find(|block| block.id == *id);
        let words = block.and_then(|block| block.newest.as_ref()).map(|v| first_words(&v.content, page.lang()));
        let chapter = block.and_then(|block| opened.chapters.iter().find(|card| card.key == block.chapter));
        let chapter = chapter.map(|card| card.titles.get(page.lang()).to_owned()).unwrap_or_default();
        match words {
            Some(words) if !words.is_empty() => format!("{chapter}: {words}"),
            _ => match block.filter(|block| block.kind == Kind::Figure) {
                Some(block) => format!("{chapter}: {}", block.figure),
                None => chapter,
            },
        }
    };
    let at = |id: &BlockId| format!("{base}/blocks/{id}");
    let on = |id: &BlockId| format!("{base}#b-{id}");
    let line = |lack: &Lack| match lack {
        Lack::NotDrawn => (page.t("publications-edition-lack-drawn"), base.clone()),
        Lack::Nothing => (page.t("publications-edition-lack-nothing"), base.clone()),
        Lack::NotApproved(id) => (page.t1("publications-edition-lack-approved", "block", block(id)), at(id)),
        Lack::Language(id, lang) => {
            let text = page.t2("publications-edition-lack-language", "lang", lang.own_name(), "block", block(id));
            (text, at(id))
        }
        Lack::Alt(id) => (page.t1("publications-edition-lack-alt", "block", block(id)), at(id)),
        Lack::Placeholder(id, quote) => {
            let quote = format!("{{{quote}}}");
            (page.t2("publications-edition-lack-placeholder", "placeholder", quote, "block", block(id)), at(id))
        }
        Lack::Refused(id, _) => (page.t1("publications-edition-lack-refused", "block", block(id)), on(id)),
        Lack::NoFigure(id) => (page.t1("publications-edition-lack-figure", "block", block(id)), on(id)),
    };
    Ok(CheckPage {
        title: page.t1("publications-edition-title", "year", year.to_string()),
        lacks: opened.lacks.iter().map(line).collect(),
        may_publish: could(actor, Permission::Publish, &Scope::Office),
        is_correction: opened.edition.issues > 0,
        version: opened.edition.version,
        back: base.clone(),
        typed,
        page,
    })
}

async fn check(State(desk): State<Desk>, visit: Visit, Staff(actor): Staff, Path((_, year)): One) -> Answer {
    Ok(web::html(check_page(&desk, visit.page(), &actor, year, TypedIssue::default()).await?))
}

async fn publish(
    State(desk): State<Desk>,
    visit: Visit,
    Staff(actor): Staff,
    Path((_, year)): One,
    Form(typed): Form<TypedIssue>,
) -> Answer {
    match mended(acts::publish(&desk, &actor, year, &typed).await)? {
        Ok(()) => Ok(visit.redirect(&format!("/reports/{year}"))),
        Err(mistakes) => Ok(web::again(check_page(&desk, visit.page_with(mistakes), &actor, year, typed).await?)),
    }
}

#[derive(Template)]
#[template(path = "edition_draft.html")]
struct DraftPage {
    page: Page,
    back: String,
    title: String,
    chapters: Vec<ChapterView>,
}

async fn draft(State(desk): State<Desk>, visit: Visit, Staff(actor): Staff, Path((_, year)): One) -> Answer {
    let (_, manuscript, material) = acts::draft(&desk, &actor, year).await?;
    let page = visit.page();
    let back = page.href(&format!("/office/report/{year}"));
    let picture = |id: PictureId, _: &str| format!("{back}/pictures/{id}");
    let chapters = manuscript
        .chapters
        .iter()
        .map(|chapter| ChapterView::of(&desk, (chapter, &material), (page.lang(), Look::Screen), picture));
    Ok(web::html(DraftPage {
        title: page.t1("publications-edition-title", "year", year.to_string()),
        chapters: chapters.collect(),
        back: back.clone(),
        page,
    }))
}

async fn draft_pdf(State(desk): State<Desk>, visit: Visit, Staff(actor): Staff, Path((_, year)): One) -> Answer {
    let (edition, manuscript, material) = acts::draft(&desk, &actor, year).await?;
    let report = acts::report(&desk, (&edition, desk.today(), true), &manuscript, &material, visit.lang);
    let bytes = acts::set_in_type(&desk, report).await?;
    Ok(attachment(super::PDF, &format!("draft-{year}-{}.pdf", visit.lang), bytes))
}

#[derive(Deserialize)]
struct Place {
    to: String,
}

async fn place(
    State(desk): State<Desk>,
    visit: Visit,
    Staff(actor): Staff,
    Path((_, year, block)): Path<(String, i64, BlockId)>,
    Form(Place { to }): Form<Place>,
) -> Answer {
    match to.as_str() {
        "up" => acts::move_block(&desk, &actor, (year, block), Way::Up).await?,
        "down" => acts::move_block(&desk, &actor, (year, block), Way::Down).await?,
        "out" => acts::set_out(&desk, &actor, (year, block), true).await?,
        "in" => acts::set_out(&desk, &actor, (year, block), false).await?,
        _ => return Err(Error::NotFound.into()),
    }
    Ok(visit.redirect(&format!("/office/report/{year}#b-{block}")))
}

#[derive(Template)]
#[template(path = "edition_older.html")]
struct OlderPage {
    page: Page,
    back: String,
    rows: Vec<Older>,
    /// Name and title of each figure there is.
    figures: Vec<(&'static str, String)>,
    taken: Option<usize>,
}

async fn older_page(desk: &Desk, page: Page, actor: &access::Actor, taken: Option<usize>) -> Result<OlderPage> {
    let (rows, figures) = acts::list_older(desk, actor).await?;
    let figures = figures.into_iter().map(|(key, titles)| (key, titles.get(page.lang()).to_owned())).collect();
    Ok(OlderPage { back: page.href("/office/report"), rows, figures, taken, page })
}

async fn older(State(desk): State<Desk>, visit: Visit, Staff(actor): Staff) -> Answer {
    Ok(web::html(older_page(&desk, visit.page(), &actor, None).await?))
}

async fn take_older(State(desk): State<Desk>, visit: Visit, Staff(actor): Staff, form: Multipart) -> Answer {
    let (_, file) = super::upload(form).await?;
    let outcome: std::result::Result<usize, Mistakes> = mended(acts::import(&desk, &actor, &file).await)?;
    match outcome {
        Ok(taken) => Ok(web::html(older_page(&desk, visit.page(), &actor, Some(taken)).await?)),
        Err(mistakes) => Ok(web::again(older_page(&desk, visit.page_with(mistakes), &actor, None).await?)),
    }
}
