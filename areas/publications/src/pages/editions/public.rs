//! What anybody reads: the reports, one of them, a chapter, its files and pictures.

use super::view::ChapterView;
use super::{attachment, picture_response};
use crate::Desk;
use crate::actions::editions as acts;
use crate::model::edition::PictureId;
use askama::Template;
use axum::Router;
use axum::extract::{Path, State};
use axum::routing::get;
use base::{Error, Lang};
use charts::Look;
use web::{Answer, Page, Visit};

pub(super) fn routes() -> Router<Desk> {
    Router::new()
        .route("/{lang}/reports", get(list))
        .route("/{lang}/reports/{year}", get(show))
        .route("/{lang}/reports/{year}/{chapter}", get(chapter))
        .route("/{lang}/reports/{year}/report.pdf", get(pdf))
        .route("/{lang}/reports/{year}/report.docx", get(docx))
        .route("/{lang}/reports/{year}/pictures/{id}", get(picture))
}

#[derive(Template)]
#[template(path = "edition_list.html")]
struct ListPage {
    page: Page,
    /// Address and title of each.
    reports: Vec<(String, String)>,
}

async fn list(State(desk): State<Desk>, visit: Visit) -> Answer {
    let page = visit.page();
    let report = |edition: &crate::model::edition::Edition| {
        let title = page.t1("publications-edition-title", "year", edition.year.to_string());
        (page.href(&format!("/reports/{}", edition.year)), title)
    };
    let reports = acts::public_list(&desk).await?.iter().map(report).collect();
    Ok(web::html(ListPage { page, reports }))
}

#[derive(Template)]
#[template(path = "edition_public.html")]
struct ShowPage {
    page: Page,
    title: String,
    covers: String,
    known: String,
    published: String,
    corrections: Vec<String>,
    /// Address and title of each chapter.
    chapters: Vec<(String, String)>,
    pdf: String,
    docx: String,
}

async fn show(State(desk): State<Desk>, visit: Visit, Path((_, year)): Path<(String, i64)>) -> Answer {
    let public = acts::public(&desk, year).await?;
    let page = visit.page();
    let lang = page.lang();
    let base = page.href(&format!("/reports/{year}"));
    let chapters = public.manuscript.chapters.iter();
    let known = public.edition.as_of.map(|at| page.t1("publications-edition-known", "at", page.date_time(&at)));
    let first = public.first_at.date_in(&desk.zone);
    Ok(web::html(ShowPage {
        title: page.t1("publications-edition-title", "year", year.to_string()),
        covers: covers(&page, &public.edition),
        known: known.unwrap_or_default(),
        published: page.t1("publications-edition-published-on", "date", page.date_year(&first)),
        corrections: acts::corrections(&desk, &public.manuscript, lang),
        chapters: chapters.map(|c| (format!("{base}/{}", c.key), c.titles.get(lang).to_owned())).collect(),
        pdf: format!("{base}/report.pdf"),
        docx: format!("{base}/report.docx"),
        page,
    }))
}

/// The days an edition covers, in words.
pub(super) fn covers(page: &Page, edition: &crate::model::edition::Edition) -> String {
    let (from, until) = (page.date_year(&edition.period_from), page.date_year(&edition.period_until));
    page.t2("publications-edition-covers", "from", from, "until", until)
}

#[derive(Template)]
#[template(path = "edition_chapter.html")]
struct ChapterPage {
    page: Page,
    report: String,
    base: String,
    chapter: ChapterView,
    /// Address and title of the chapter before and after; empty at the ends.
    before: (String, String),
    after: (String, String),
}

async fn chapter(State(desk): State<Desk>, visit: Visit, Path((_, year, key)): Path<(String, i64, String)>) -> Answer {
    let public = acts::public(&desk, year).await?;
    let page = visit.page();
    let lang = page.lang();
    let base = page.href(&format!("/reports/{year}"));
    let chapters = &public.manuscript.chapters;
    let at = chapters.iter().position(|chapter| chapter.key == key).ok_or(Error::NotFound)?;
    let neighbour = |at: Option<usize>| {
        let chapter = at.and_then(|at| chapters.get(at));
        chapter.map(|c| (format!("{base}/{}", c.key), c.titles.get(lang).to_owned())).unwrap_or_default()
    };
    let chapter = chapters.get(at).ok_or(Error::NotFound)?;
    let picture = |id: PictureId, _: &str| format!("{base}/pictures/{id}");
    Ok(web::html(ChapterPage {
        report: page.t1("publications-edition-title", "year", year.to_string()),
        before: neighbour(at.checked_sub(1)),
        after: neighbour(Some(at + 1)),
        chapter: ChapterView::of(&desk, (chapter, &public.material), (lang, Look::Screen), picture),
        base,
        page,
    }))
}

async fn file(desk: &Desk, year: i64, lang: Lang, form: &str, media: &str) -> Answer {
    let bytes = acts::file(desk, year, lang, form).await?;
    Ok(attachment(media, &format!("report-{year}-{lang}.{form}"), bytes))
}

async fn pdf(State(desk): State<Desk>, visit: Visit, Path((_, year)): Path<(String, i64)>) -> Answer {
    file(&desk, year, visit.lang, "pdf", super::PDF).await
}

async fn docx(State(desk): State<Desk>, visit: Visit, Path((_, year)): Path<(String, i64)>) -> Answer {
    file(&desk, year, visit.lang, "docx", super::DOCX).await
}

async fn picture(State(desk): State<Desk>, Path((_, year, id)): Path<(String, i64, PictureId)>) -> Answer {
    Ok(picture_response(acts::public_picture(&desk, year, id).await?))
}
