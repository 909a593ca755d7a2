//! Pages of figures: each with what it counts, how, and when; and the room where those of the house ask for others.

use super::Staff;
use super::taken::{FOR_EVER, NEVER, taken};
use crate::Desk;
use crate::actions::figures::{self as acts, FIGURES, Opened};
use crate::model::figure::{Content, Figure, FigureId, Wanted};
use crate::model::open;
use crate::model::release::is_name;
use crate::pieces;
use crate::store::figures as store;
use access::{Actor, Permission, Scope, could, require};
use askama::Template;
use axum::extract::{Path, State};
use axum::http::HeaderMap;
use axum::response::{IntoResponse, Response};
use axum::routing::get;
use axum::{Extension, Router};
use axum_extra::extract::{Form, Query};
use base::{Date, DateRange, Error, Lang, Mistake, Mistakes, Result, Timestamp, Trilingual};
use charts::Look;
use exchange::report::Drawn;
use exchange::stats::{self, Measure, Only, Unit};
use serde::Deserialize;
use web::view::{Choice, Row};
use web::{Answer, Page, Visit};

pub(super) fn routes() -> Router<Desk> {
    Router::new()
        .route("/figures", get(|visit: Visit| async move { visit.redirect("/figures") }))
        .route("/figures/{file}", get(file))
        .route("/{lang}/figures", get(list))
        .route("/{lang}/figures/{id}", get(show))
        .route("/{lang}/office/statistics", get(ask).post(keep))
}

/// A line of a list.
#[derive(Default)]
pub(super) struct Line {
    pub(super) href: String,
    pub(super) title: String,
    pub(super) about: String,
    pub(super) note: String,
    pub(super) number: String,
}

/// A figure as pages show it.
pub(super) struct Shown {
    title: String,
    period: String,
    number: String,
    svg: String,
    head: Vec<String>,
    rows: Vec<(String, Vec<String>)>,
    is_refused: bool,
}

fn shown(desk: &Desk, content: &Content, lang: Lang) -> Shown {
    let one = |cell: &stats::Cell| pieces::cell(desk, *cell, lang);
    let all = (desk.texts.text(lang, "publications-total", &[]), content.totals(lang).iter().map(one).collect());
    let rows = content.rows(lang).into_iter().map(|row| (row.name, row.cells.iter().map(one).collect()));
    Shown {
        title: content.titles.get(lang).to_owned(),
        period: pieces::period(content, lang),
        number: one(&content.total()),
        svg: pieces::chart(desk, content, lang).map_or_else(String::new, |chart| charts::svg(&chart, Look::Screen)),
        head: if content.released.axes.is_empty() { vec![] } else { pieces::head(desk, content, lang) },
        rows: rows.chain([all]).collect(),
        is_refused: content.released.is_refused(),
    }
}

/// A figure in a list: what is counted, its days, its total.
pub(super) fn line(desk: &Desk, page: &Page, figure: &Figure) -> Line {
    let (content, lang) = (&figure.content, page.lang());
    Line {
        href: page.href(&format!("/figures/{}", figure.id)),
        title: content.titles.get(lang).to_owned(),
        about: figure.key.clone(),
        note: pieces::period(content, lang),
        number: pieces::cell(desk, content.total(), lang),
    }
}

#[derive(Template)]
#[template(path = "data_figures.html")]
struct ListPage {
    page: Page,
    lines: Vec<Line>,
    first: String,
    next: String,
}

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
struct After {
    after: String,
}

async fn list(State(desk): State<Desk>, visit: Visit, Query(asked): Query<After>) -> Answer {
    let (figures, next) = store::newest(&mut desk.db.read().await?, &asked.after, FIGURES).await?;
    let page = visit.page();
    let place = page.href("/figures");
    Ok(web::html(ListPage {
        lines: figures.iter().map(|figure| line(&desk, &page, figure)).collect(),
        next: next.map_or_else(String::new, |key| format!("{place}?after={key}")),
        first: if asked.after.is_empty() { String::new() } else { place },
        page,
    }))
}

#[derive(Template)]
#[template(path = "data_figure.html")]
struct FigurePage {
    page: Page,
    figure: Shown,
    facts: Vec<Row>,
    cited: Vec<Line>,
    beside: Vec<Line>,
    csv: String,
    json: String,
}

/// The rules by which counts are not shown, in words.
fn rules(page: &Page, content: &Content) -> String {
    page.tn("publications-data-rules-text", content.released.policy.threshold.saturating_sub(1))
}

/// Whether something is hidden, in words that do not tell which of it is small.
fn hidden(content: &Content) -> &'static str {
    match (content.released.is_refused(), content.hides()) {
        (true, _) => "publications-data-refused",
        (false, true) => "publications-data-hides",
        (false, false) => "publications-data-hides-nothing",
    }
}

/// What one of a count is.
const fn unit(unit: Unit) -> &'static str {
    match unit {
        Unit::Cases => "publications-data-unit-cases",
        Unit::Persons => "publications-data-unit-persons",
        Unit::Visits => "publications-data-unit-visits",
        Unit::Recommendations => "publications-data-unit-recommendations",
        Unit::Measures => "publications-data-unit-measures",
        Unit::Communications => "publications-data-unit-communications",
    }
}

/// What a dimension is called.
pub(super) fn dimension(page: &Page, dimension: &str) -> String {
    // texts: publications-dimension-*
    page.t(&format!("publications-dimension-{dimension}"))
}

/// What was counted, how it was asked, under which rules, and when: all a reader needs to ask again.
fn facts(desk: &Desk, page: &Page, figure: &Figure) -> Result<Vec<Row>> {
    let (content, lang) = (&figure.content, page.lang());
    let query = &content.released.query;
    let by: Vec<String> = query.by.iter().map(|by| dimension(page, by.as_str())).collect();
    let only = acts::restrictions(desk, query, lang);
    let only: Vec<String> =
        only.iter().map(|(by, names)| format!("{}: {}", dimension(page, by), names.join(", "))).collect();
    let or = |words: Vec<String>, key: &str| if words.is_empty() { page.t(key) } else { words.join("; ") };
    Ok(vec![
        Row::new(page.t("publications-data-definition"), content.definition.get(lang)),
        Row::new(page.t("publications-data-unit"), page.t(unit(content.released.unit))),
        Row::new(page.t("publications-data-period"), pieces::period(content, lang)),
        Row::new(page.t("publications-data-as-of"), page.date_time(&query.as_of)),
        Row::new(page.t("publications-data-by"), or(by, "publications-data-by-nothing")),
        Row::new(page.t("publications-data-only"), or(only, "publications-data-only-all")),
        Row::new(page.t("publications-data-rules"), rules(page, content)),
        Row::new(page.t("publications-data-hidden"), page.t(hidden(content))),
        Row::new(page.t("publications-data-snapshot"), page.date_time(&content.released.snapshot)),
        Row::new(page.t("publications-data-measure"), query.measure.as_str()),
        Row::new("SHA-256", open::sha256(&open::json(figure)?)),
    ])
}

async fn show(
    State(desk): State<Desk>,
    visit: Visit,
    viewer: Option<Extension<Actor>>,
    Path((_, id)): Path<(String, FigureId)>,
) -> Answer {
    let Opened { figure, citations, beside } = acts::open(&desk, viewer.as_deref(), id).await?;
    let page = visit.page();
    let lang = page.lang();
    let compared = |other: &Figure| Line {
        note: page.date_time(&other.content.released.query.as_of),
        title: pieces::period(&other.content, lang),
        ..line(&desk, &page, other)
    };
    let mut table: Vec<Line> = beside.iter().map(compared).collect();
    if !table.is_empty() {
        table.insert(0, Line { href: String::new(), ..compared(&figure) });
    }
    let cited = citations.iter().map(|one| Line {
        href: page.href(&one.path),
        title: one.titles.get(lang).to_owned(),
        note: page.t1("publications-data-since", "day", page.date_time(&one.at)),
        ..Line::default()
    });
    Ok(web::html(FigurePage {
        figure: shown(&desk, &figure.content, lang),
        facts: facts(&desk, &page, &figure)?,
        cited: cited.collect(),
        beside: table,
        csv: format!("/figures/{id}.csv"),
        json: format!("/figures/{id}.json"),
        page,
    }))
}

/// `/figures/{id}.json`, `/figures/{id}.csv`; and `/figures/{id}`, which is the page in the reader's language.
async fn file(
    State(desk): State<Desk>,
    visit: Visit,
    viewer: Option<Extension<Actor>>,
    headers: HeaderMap,
    Path(name): Path<String>,
) -> Answer {
    let Some((id, kind)) = name.split_once('.') else { return Ok(visit.redirect(&format!("/figures/{name}"))) };
    let id = id.parse().map_err(|_| Error::NotFound)?;
    let opened = acts::open(&desk, viewer.as_deref(), id).await?;
    let (media, bytes) = match kind {
        "json" => ("application/json", open::json(&opened.figure)?),
        "csv" => ("text/csv", open::csv(&opened.figure, &desk.origin)?),
        _ => return Err(Error::NotFound.into()),
    };
    Ok(given(&headers, media, &opened, bytes))
}

/// A figure's bytes: whoever took them of a public one may keep them, since they never change.
pub(crate) fn given(headers: &HeaderMap, media: &str, opened: &Opened, bytes: Vec<u8>) -> Response {
    let keep = if opened.citations.is_empty() { NEVER } else { FOR_EVER };
    taken(headers, media, &open::sha256(&bytes), opened.figure.made_at, keep, bytes).into_response()
}

/// What the form of the room of statistics holds.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default)]
struct Sent {
    measure: String,
    from: String,
    until: String,
    by1: String,
    by2: String,
    only_by: String,
    only: Vec<String>,
    as_of: String,
    key: String,
    title_kk: String,
    title_ru: String,
    title_en: String,
}

#[derive(Template)]
#[template(path = "data_office_statistics.html")]
struct AskPage {
    page: Page,
    sent: Sent,
    measures: Vec<Choice>,
    by1: Vec<Choice>,
    by2: Vec<Choice>,
    only_by: Vec<Choice>,
    only: Vec<Choice>,
    figure: Option<Shown>,
    hidden: &'static str,
    rules: String,
    carried: Vec<(&'static str, String)>,
    may_keep: bool,
}

/// What was asked, if it can be asked, and the values it can be restricted to.
struct Question {
    query: Option<stats::Query>,
    values: Vec<(String, String)>,
    mistakes: Mistakes,
}

async fn question(desk: &Desk, actor: &Actor, sent: &mut Sent, lang: Lang) -> Result<Question> {
    let mut mistakes = Mistakes::new();
    let year = desk.today().year();
    let mut day = |field: &'static str, typed: &mut String, usual: Option<Date>| {
        if typed.is_empty() {
            *typed = usual.map(|day| day.to_string()).unwrap_or_default();
        }
        let read = typed.parse::<Date>().ok();
        if read.is_none() {
            mistakes.push(Mistake::new(field, "publications-data-mistake-day"));
        }
        read
    };
    let from = day("from", &mut sent.from, Date::new(year, 1, 1));
    let until = day("until", &mut sent.until, Date::new(year, 12, 31));
    if matches!((from, until), (Some(from), Some(until)) if until < from) {
        mistakes.push(Mistake::new("until", "publications-data-mistake-until"));
    }
    let nothing = |mistakes| Question { query: None, values: vec![], mistakes };
    if sent.measure.is_empty() {
        return Ok(nothing(mistakes));
    }
    let Some((_, measure)) = desk.counting(&sent.measure) else {
        mistakes.push(Mistake::new("measure", "publications-data-mistake-measure"));
        return Ok(nothing(mistakes));
    };
    let known = |dimension: &String| measure.dimensions.contains(&dimension.as_str());
    let mut by: Vec<String> = [&sent.by1, &sent.by2].into_iter().filter(|by| known(by)).cloned().collect();
    by.dedup();
    let as_of = sent.as_of.parse::<Timestamp>().unwrap_or(desk.world.now()).min(desk.world.now());
    let mut query = stats::Query {
        measure: measure.id.into(),
        period: DateRange { from, until },
        as_of,
        by: by.into_iter().map(Into::into).collect(),
        only: vec![],
    };
    let mut values = vec![];
    if known(&sent.only_by) {
        values = acts::values(desk, actor, &query, &sent.only_by, lang).await?;
        let codes = sent.only.iter().filter(|code| values.iter().any(|(known, _)| known == *code));
        let codes: Vec<exchange::Code> = codes.map(|code| code.as_str().into()).collect();
        if !codes.is_empty() {
            query.only.push(Only { dimension: sent.only_by.as_str().into(), codes });
        }
    }
    let query = mistakes.is_empty().then_some(query);
    Ok(Question { query, values, mistakes })
}

async fn ask_page(
    desk: &Desk,
    visit: &Visit,
    actor: &Actor,
    mut sent: Sent,
    more: Mistakes,
) -> Result<(AskPage, bool)> {
    let lang = visit.lang;
    let Question { query, values, mut mistakes } = question(desk, actor, &mut sent, lang).await?;
    mistakes.extend(more);
    let content = match &query {
        Some(query) => Some(acts::preview(desk, actor, query).await?),
        None => None,
    };
    let has_mistakes = !mistakes.is_empty();
    let page = visit.page_with(mistakes);
    let measures = desk.statistics.iter().flat_map(|area| area.measures());
    let named =
        |measure: &Measure| Choice::new(measure.id, page.t(measure.definition)).chosen(measure.id == sent.measure);
    let dimensions = desk.counting(&sent.measure).map_or(&[][..], |(_, measure)| measure.dimensions);
    let choices = |chosen: &str| -> Vec<Choice> {
        dimensions.iter().map(|by| Choice::new(*by, dimension(&page, by)).chosen(*by == chosen)).collect()
    };
    let only = values.into_iter().map(|(code, name)| {
        let chosen = sent.only.contains(&code);
        Choice::new(code, name).chosen(chosen)
    });
    let mut carried: Vec<(&'static str, String)> = vec![
        ("measure", sent.measure.clone()),
        ("from", sent.from.clone()),
        ("until", sent.until.clone()),
        ("by1", sent.by1.clone()),
        ("by2", sent.by2.clone()),
        ("only_by", sent.only_by.clone()),
        ("as_of", query.as_ref().map(|query| query.as_of.to_string()).unwrap_or_default()),
    ];
    carried.extend(sent.only.iter().map(|code| ("only", code.clone())));
    let made = AskPage {
        measures: measures.map(named).collect(),
        by1: choices(&sent.by1),
        by2: choices(&sent.by2),
        only_by: choices(&sent.only_by),
        only: only.collect(),
        figure: content.as_ref().map(|content| shown(desk, content, lang)),
        hidden: content.as_ref().map_or("", hidden),
        rules: content.as_ref().map(|content| rules(&page, content)).unwrap_or_default(),
        carried,
        may_keep: could(actor, Permission::Publish, &Scope::Office),
        sent,
        page,
    };
    Ok((made, has_mistakes))
}

async fn ask(State(desk): State<Desk>, visit: Visit, Staff(actor): Staff, Query(sent): Query<Sent>) -> Answer {
    require(&actor, Permission::SeeStatistics, &Scope::Office)?;
    // A link cannot say that something is asked as known at another time than now.
    let sent = Sent { as_of: String::new(), ..sent };
    let (page, has_mistakes) = ask_page(&desk, &visit, &actor, sent, vec![]).await?;
    Ok(if has_mistakes { web::again(page) } else { web::html(page) })
}

async fn keep(State(desk): State<Desk>, visit: Visit, Staff(actor): Staff, Form(mut sent): Form<Sent>) -> Answer {
    require(&actor, Permission::Publish, &Scope::Office)?;
    let Question { query, mut mistakes, .. } = question(&desk, &actor, &mut sent, visit.lang).await?;
    if !is_name(&sent.key) {
        mistakes.push(Mistake::new("key", "publications-data-mistake-name"));
    }
    for (field, words) in [("title_kk", &sent.title_kk), ("title_ru", &sent.title_ru), ("title_en", &sent.title_en)] {
        if words.trim().is_empty() {
            mistakes.push(Mistake::new(field, "publications-data-mistake-words"));
        }
    }
    if let (Some(query), true) = (query, mistakes.is_empty()) {
        let of = |words: &str| words.trim().to_owned();
        let wanted = Wanted {
            key: sent.key.clone(),
            titles: Trilingual { kk: of(&sent.title_kk), ru: of(&sent.title_ru), en: of(&sent.title_en) },
            drawn: if query.by.is_empty() { Drawn::Number } else { Drawn::Bars },
            query,
        };
        match acts::keep(&desk, &actor, &wanted).await {
            Ok(id) => return Ok(visit.redirect(&format!("/figures/{id}"))),
            Err(Error::Invalid(more)) => mistakes = more,
            Err(other) => return Err(other.into()),
        }
    }
    let (page, _) = ask_page(&desk, &visit, &actor, sent, mistakes).await?;
    Ok(web::again(page))
}
