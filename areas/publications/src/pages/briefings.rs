//! Pages of briefings.

mod answer;
mod door;
mod event;
mod guests;
mod pack;
mod public;
mod questions;

use crate::Desk;
use crate::model::briefing::{BriefingId, State};
use crate::store::briefings::BriefingRow;
use axum::Router;
use axum::http::header;
use axum::response::{IntoResponse, Response};
use base::{Date, Error, Mistakes, Result, Trilingual};
use web::Page;
use web::view::{Choice, DateFields};

pub(super) fn routes() -> Router<Desk> {
    event::routes()
        .merge(guests::routes())
        .merge(door::routes())
        .merge(pack::routes())
        .merge(questions::routes())
        .merge(public::routes())
        .merge(answer::routes())
}

/// A briefing at the head of each of its pages: what it is, and the way back.
struct Head {
    /// Its address.
    base: String,
    title: String,
    when: String,
    place: String,
    state: String,
    forget: String,
}

fn address(id: BriefingId) -> String {
    format!("/office/briefings/{id}")
}

fn state_name(page: &Page, state: State) -> String {
    // texts: publications-briefing-state-*
    page.t(&format!("publications-briefing-state-{}", state.code()))
}

fn head(page: &Page, row: &BriefingRow) -> Head {
    let lang = page.lang();
    let forget = match row.forgotten_at {
        Some(at) => page.t1("publications-briefing-forgotten", "at", page.date_time(&at)),
        None => page.t1("publications-briefing-forget-on", "until", page.date_year(&row.forget_on)),
    };
    Head {
        base: page.href(&address(row.id)),
        title: row.event.titles.get(lang).to_owned(),
        when: page.date_time(&row.starts_at),
        place: row.event.place.get(lang).to_owned(),
        state: state_name(page, row.state),
        forget,
    }
}

/// The mistakes of an act, or what else came of it.
fn mended<T>(outcome: Result<T>) -> Result<Result<T, Mistakes>> {
    match outcome {
        Ok(done) => Ok(Ok(done)),
        Err(Error::Invalid(mistakes)) => Ok(Err(mistakes)),
        Err(other) => Err(other),
    }
}

/// The day in three fields; what is wrong with them is added to the mistakes.
fn day_of(fields: &DateFields, name: &str, mistakes: &mut Mistakes) -> Option<Date> {
    fields.read(name).unwrap_or_else(|wrong| {
        mistakes.extend(wrong);
        None
    })
}

/// Mistakes of a date and of all else; a date with a wrong part is not said to be missing too.
fn merged(of_dates: Mistakes, more: Mistakes) -> Mistakes {
    let said = |m: &base::Mistake| of_dates.iter().any(|d| d.field.starts_with(&format!("{}_", m.field)));
    let more: Mistakes = more.into_iter().filter(|m| !said(m)).collect();
    of_dates.into_iter().chain(more).collect()
}

/// Choices of codes that have a name each.
fn choices<'a>(
    codes: impl IntoIterator<Item = &'a str>,
    chosen: &[String],
    name: impl Fn(&str) -> String,
) -> Vec<Choice> {
    let choice = |code: &str| Choice::new(code, name(code)).chosen(chosen.iter().any(|c| c == code));
    codes.into_iter().map(choice).collect()
}

fn kinds(page: &Page, chosen: &[String]) -> Vec<Choice> {
    // texts: publications-briefing-kind-*
    let codes = crate::model::briefing::Audience::ALL.iter().map(|a| a.code());
    choices(codes, chosen, |code| page.t(&format!("publications-briefing-kind-{code}")))
}

fn langs(chosen: &[String]) -> Vec<Choice> {
    let choice =
        |lang: base::Lang| Choice::new(lang.code(), lang.own_name()).chosen(chosen.iter().any(|c| c == lang.code()));
    base::Lang::ALL.into_iter().map(choice).collect()
}

fn themes(desk: &Desk, page: &Page, chosen: &[String]) -> Vec<Choice> {
    let choice = |(_, chapter): (_, &exchange::report::Chapter)| {
        Choice::new(chapter.key, page.t(chapter.title)).chosen(chosen.iter().any(|c| c == chapter.key))
    };
    desk.chapters().into_iter().map(choice).collect()
}

/// What a theme is called.
fn theme_name(desk: &Desk, page: &Page, key: &str) -> String {
    let found = desk.chapters().into_iter().find(|(_, chapter)| chapter.key == key);
    found.map_or_else(|| page.t("publications-briefing-theme-none"), |(_, chapter)| page.t(chapter.title))
}

/// Three typed texts; nothing is missed.
fn three(typed: [&str; 3]) -> Trilingual {
    let [kk, ru, en] = typed.map(crate::model::briefing::clean);
    Trilingual { kk, ru, en }
}

fn pdf(name: &str, bytes: Vec<u8>) -> Response {
    let disposition = format!("inline; filename=\"{name}.pdf\"");
    ([(header::CONTENT_TYPE, "application/pdf"), (header::CONTENT_DISPOSITION, &disposition)], bytes).into_response()
}

/// A table for spreadsheets; no cell is taken for a formula.
fn csv(name: &str, head: &[String], rows: &[Vec<String>]) -> Result<Response> {
    let plain = |cell: &String| {
        if cell.starts_with(['=', '+', '-', '@', '\t', '\r']) { format!("'{cell}") } else { cell.clone() }
    };
    let mut file = ::csv::Writer::from_writer(vec![]);
    for row in std::iter::once(head).chain(rows.iter().map(Vec::as_slice)) {
        file.write_record(row.iter().map(plain)).map_err(Error::internal)?;
    }
    let bytes = file.into_inner().map_err(|cause| Error::internal(cause.to_string()))?;
    let disposition = format!("attachment; filename=\"{name}.csv\"");
    // The mark of UTF-8, without which spreadsheets take Kazakh for something else.
    let marked = [&b"\xef\xbb\xbf"[..], &bytes].concat();
    let heads = [(header::CONTENT_TYPE, "text/csv; charset=utf-8"), (header::CONTENT_DISPOSITION, &disposition)];
    Ok((heads, marked).into_response())
}
