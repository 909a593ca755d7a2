//! The office keeps programmes: the list, one of them, its form, its publishing, and tables of measures.

use super::super::Staff;
use super::super::parts::{MeasureLine, Said, code_choices, due_tag, standing_name};
use super::{day_of, mended};
use crate::Desk;
use crate::actions::imports::By;
use crate::actions::measure_import::{Report, import_measures};
use crate::actions::programmes::{self as acts, Opened};
use crate::actions::reports;
use crate::imports;
use crate::model::programme::{Certainty, Kind, ProgrammeId, TypedProgramme, untranslated};
use crate::store::measures::MeasureRow;
use crate::store::programmes::{DayMark, ProgrammeRow};
use access::{Permission, Scope, could};
use askama::Template;
use axum::Router;
use axum::extract::{Multipart, Path, State};
use axum::http::header;
use axum::response::IntoResponse;
use axum::routing::{get, post};
use axum_extra::extract::{Form, Query};
use base::{Error, Mistake, Mistakes, Result};
use serde::Deserialize;
use std::io::Cursor;
use web::view::{Choice, DateFields};
use web::{Answer, Page, Visit};

pub(super) fn routes() -> Router<Desk> {
    Router::new()
        .route("/{lang}/office/programmes", get(list))
        .route("/{lang}/office/programmes/new", get(new).post(add))
        .route("/{lang}/office/programmes/{id}", get(show))
        .route("/{lang}/office/programmes/{id}/edit", get(edit).post(reword))
        .route("/{lang}/office/programmes/{id}/publish", post(publish))
        .route("/{lang}/office/programmes/{id}/withdraw", post(withdraw))
        .route("/{lang}/office/programmes/{id}/count", post(count))
        .route("/{lang}/office/programmes/{id}/table", get(table).post(take_table).layer(files::form::room()))
        .route("/{lang}/office/measures/template.xlsx", get(template))
}

/// How something stands towards the public.
pub(in super::super) fn public_state(page: &Page, published: bool, withdrawn: bool) -> String {
    page.t(match (published, withdrawn) {
        (_, true) => "reforms-state-withdrawn",
        (true, false) => "reforms-state-public",
        (false, false) => "reforms-state-draft",
    })
}

/// Languages a text is missing in, in words, or nothing.
pub(in super::super) fn missing(page: &Page, texts: &[&base::Trilingual]) -> String {
    let mut langs: Vec<&str> = texts.iter().flat_map(|t| untranslated(t)).map(base::Lang::own_name).collect();
    langs.sort_unstable();
    langs.dedup();
    if langs.is_empty() { String::new() } else { page.t1("reforms-untranslated", "langs", langs.join(", ")) }
}

struct Line {
    href: String,
    title: Said,
    kind: String,
    date: String,
    state: String,
    missing: String,
}

#[derive(Template)]
#[template(path = "office_programmes.html")]
struct ListPage {
    page: Page,
    lines: Vec<Line>,
    may_keep: bool,
    first: String,
    next: String,
}

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
struct After {
    before: String,
}

async fn list(State(desk): State<Desk>, visit: Visit, Staff(actor): Staff, Query(after): Query<After>) -> Answer {
    let before: Option<DayMark> = after.before.parse().ok();
    let (rows, next) = acts::list(&desk, &actor, before.unwrap_or(DayMark::END)).await?;
    let page = visit.page();
    // texts: reforms-kind-*
    let line = |row: &ProgrammeRow| Line {
        href: page.href(&format!("/office/programmes/{}", row.id)),
        title: Said::of(&row.content.titles, page.lang()),
        kind: page.t(&format!("reforms-kind-{}", row.content.kind.code())),
        date: page.date_year(&row.content.date),
        state: public_state(&page, row.published_at.is_some(), row.withdrawn_at.is_some()),
        missing: missing(&page, &[&row.content.titles]),
    };
    let place = page.href("/office/programmes");
    Ok(web::html(ListPage {
        lines: rows.iter().map(line).collect(),
        may_keep: could(&actor, Permission::KeepMeasures, &Scope::Office),
        next: next.map_or_else(String::new, |mark| format!("{place}?before={mark}")),
        first: before.map_or_else(String::new, |_| place),
        page,
    }))
}

/// What the form holds.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default)]
struct Sent {
    #[serde(flatten)]
    typed: TypedProgramme,
    date_day: String,
    date_month: String,
    date_year: String,
    version: String,
    why: String,
}

impl Sent {
    fn date(&self) -> DateFields {
        DateFields { day: self.date_day.clone(), month: self.date_month.clone(), year: self.date_year.clone() }
    }
}

#[derive(Template)]
#[template(path = "office_programme_form.html")]
struct FormPage {
    page: Page,
    back: String,
    sent: Sent,
    date: DateFields,
    kinds: Vec<Choice>,
    certainties: Vec<Choice>,
    needs_why: bool,
    is_new: bool,
}

fn form_page(page: Page, back: &str, sent: Sent, needs_why: bool, is_new: bool) -> FormPage {
    // texts: reforms-kind-* reforms-certainty-*
    FormPage {
        back: page.href(back),
        date: sent.date(),
        kinds: code_choices(Kind::ALL.iter().map(|k| k.code()), &sent.typed.kind, |code| {
            page.t(&format!("reforms-kind-{code}"))
        }),
        certainties: code_choices(Certainty::ALL.iter().map(|c| c.code()), &sent.typed.certainty, |code| {
            page.t(&format!("reforms-certainty-{code}"))
        }),
        needs_why,
        is_new,
        sent,
        page,
    }
}

fn may_keep(actor: &access::Actor) -> Result<()> {
    access::require(actor, Permission::KeepMeasures, &Scope::Office).map(drop)
}

async fn new(visit: Visit, Staff(actor): Staff) -> Answer {
    may_keep(&actor)?;
    Ok(web::html(form_page(visit.page(), "/office/programmes", Sent::default(), false, true)))
}

async fn add(State(desk): State<Desk>, visit: Visit, Staff(actor): Staff, Form(sent): Form<Sent>) -> Answer {
    let mut mistakes = Mistakes::new();
    let date = day_of(&sent.date(), "date", &mut mistakes);
    let read = match sent.typed.read(date) {
        Ok(content) if mistakes.is_empty() => mended(acts::add(&desk, &actor, &content).await)?,
        Ok(_) => Err(mistakes),
        Err(more) => Err(merged(mistakes, more)),
    };
    match read {
        Ok(id) => Ok(visit.redirect(&format!("/office/programmes/{id}"))),
        Err(mistakes) => Ok(web::again(form_page(visit.page_with(mistakes), "/office/programmes", sent, false, true))),
    }
}

/// Mistakes of a date and of all else; a date with a wrong part is not said to be missing too.
fn merged(mut mistakes: Mistakes, more: Mistakes) -> Mistakes {
    let has_date = !mistakes.is_empty();
    mistakes.extend(more.into_iter().filter(|m| !(has_date && m.field == "date")));
    mistakes
}

async fn edit(
    State(desk): State<Desk>,
    visit: Visit,
    Staff(actor): Staff,
    Path((_, id)): Path<(String, ProgrammeId)>,
) -> Answer {
    may_keep(&actor)?;
    let row = acts::open(&desk, &actor, id).await?.row;
    let date = DateFields::of(row.content.date);
    let sent = Sent {
        typed: TypedProgramme::of(&row.content),
        date_day: date.day,
        date_month: date.month,
        date_year: date.year,
        version: row.version.to_string(),
        why: String::new(),
    };
    let back = format!("/office/programmes/{id}");
    Ok(web::html(form_page(visit.page(), &back, sent, row.published_at.is_some(), false)))
}

async fn reword(
    State(desk): State<Desk>,
    visit: Visit,
    Staff(actor): Staff,
    Path((_, id)): Path<(String, ProgrammeId)>,
    Form(sent): Form<Sent>,
) -> Answer {
    let mut mistakes = Mistakes::new();
    let date = day_of(&sent.date(), "date", &mut mistakes);
    let version = sent.version.parse().map_err(|_| Error::NotFound)?;
    let read = match sent.typed.read(date) {
        Ok(content) if mistakes.is_empty() => {
            mended(acts::reword(&desk, &actor, id, version, &content, &sent.why).await)?
        }
        Ok(_) => Err(mistakes),
        Err(more) => Err(merged(mistakes, more)),
    };
    let back = format!("/office/programmes/{id}");
    match read {
        Ok(()) => Ok(visit.redirect(&back)),
        Err(mistakes) => {
            let is_public = acts::open(&desk, &actor, id).await?.row.published_at.is_some();
            Ok(web::again(form_page(visit.page_with(mistakes), &back, sent, is_public, false)))
        }
    }
}

/// A measure in the list of its programme.
struct Row {
    line: MeasureLine,
    tag: &'static str,
    due: String,
    standing: String,
    state: String,
    missing: String,
}

#[derive(Template)]
#[template(path = "office_programme.html")]
struct ShowPage {
    page: Page,
    base: String,
    new_href: String,
    title: Said,
    kind: String,
    giver: Said,
    date: String,
    certainty: String,
    source: String,
    state: String,
    missing: String,
    is_public: bool,
    may_keep: bool,
    public_href: String,
    directions: Vec<(u16, Said)>,
    rows: Vec<Row>,
    versions: Vec<(String, String)>,
}

fn row(desk: &Desk, page: &Page, row: &MeasureRow) -> Row {
    let (tag, due) = due_tag(desk, page, row);
    let mut line = super::super::parts::measure_line(desk, page, row, &[], desk.today());
    line.href = page.href(&format!("/office/measures/{}", row.id));
    let content = &row.content;
    Row {
        line,
        tag,
        due,
        standing: standing_name(page, &row.standing),
        state: public_state(page, row.published_at.is_some(), row.withdrawn_at.is_some()),
        missing: missing(page, &[&content.text, &content.result, &content.sign]),
    }
}

fn show_page(desk: &Desk, page: Page, actor: &access::Actor, opened: &Opened) -> ShowPage {
    let (content, lang) = (&opened.row.content, page.lang());
    let version = |v: &crate::store::programmes::Version<crate::model::programme::Programme>| {
        (page.date_time(&v.at), v.why.clone())
    };
    // texts: reforms-kind-* reforms-certainty-*
    ShowPage {
        new_href: page.href(&format!("/office/programmes/{}/measures/new", opened.row.id)),
        base: page.href(&format!("/office/programmes/{}", opened.row.id)),
        title: Said::of(&content.titles, lang),
        kind: page.t(&format!("reforms-kind-{}", content.kind.code())),
        giver: Said::of(&content.giver, lang),
        date: page.date_year(&content.date),
        certainty: page.t(&format!("reforms-certainty-{}", content.certainty.code())),
        source: content.source.clone(),
        state: public_state(&page, opened.row.published_at.is_some(), opened.row.withdrawn_at.is_some()),
        missing: missing(&page, &[&content.titles, &content.giver, &content.note]),
        is_public: opened.row.is_public(),
        may_keep: could(actor, Permission::KeepMeasures, &Scope::Office),
        public_href: page.href(&format!("/reforms/programmes/{}", opened.row.id)),
        directions: content.directions.iter().map(|d| (d.number, Said::of(&d.titles, lang))).collect(),
        rows: opened.measures.iter().map(|m| row(desk, &page, m)).collect(),
        versions: opened.versions.iter().filter(|v| v.n > 1).map(version).collect(),
        page,
    }
}

async fn show(
    State(desk): State<Desk>,
    visit: Visit,
    Staff(actor): Staff,
    Path((_, id)): Path<(String, ProgrammeId)>,
) -> Answer {
    let opened = acts::open(&desk, &actor, id).await?;
    Ok(web::html(show_page(&desk, visit.page(), &actor, &opened)))
}

type One = Path<(String, ProgrammeId)>;

async fn publish(State(desk): State<Desk>, visit: Visit, Staff(actor): Staff, Path((_, id)): One) -> Answer {
    acts::publish(&desk, &actor, id).await?;
    Ok(visit.redirect(&format!("/office/programmes/{id}")))
}

async fn withdraw(State(desk): State<Desk>, visit: Visit, Staff(actor): Staff, Path((_, id)): One) -> Answer {
    acts::withdraw(&desk, &actor, id).await?;
    Ok(visit.redirect(&format!("/office/programmes/{id}")))
}

async fn count(State(desk): State<Desk>, visit: Visit, Staff(actor): Staff, Path((_, id)): One) -> Answer {
    reports::publish_bearing(&desk, &actor, id).await?;
    Ok(visit.redirect(&format!("/office/programmes/{id}")))
}

/// A line of a table that was not taken.
struct Wrong {
    line: u32,
    causes: Vec<(String, String)>,
}

#[derive(Template)]
#[template(path = "office_table.html")]
struct TablePage {
    page: Page,
    back: String,
    title: Said,
    template: String,
    needs_why: bool,
    why: String,
    report: Option<Report>,
    is_dry: bool,
    wrong: Vec<Wrong>,
}

async fn table_page(
    desk: &Desk,
    page: Page,
    actor: &access::Actor,
    id: ProgrammeId,
    why: String,
    report: Option<(Report, bool)>,
) -> Result<TablePage> {
    may_keep(actor)?;
    let row = acts::open(desk, actor, id).await?.row;
    let wrong = |r: &crate::actions::measure_import::Rejected| Wrong {
        line: r.line,
        causes: r.mistakes.iter().map(|m| (m.field.clone(), page.mistake_text(m))).collect(),
    };
    let (report, is_dry) = report.map_or((None, true), |(report, is_dry)| (Some(report), is_dry));
    Ok(TablePage {
        back: page.href(&format!("/office/programmes/{id}")),
        title: Said::of(&row.content.titles, page.lang()),
        template: page.href("/office/measures/template.xlsx"),
        needs_why: row.published_at.is_some(),
        wrong: report.iter().flat_map(|r| r.rejected.iter()).map(wrong).collect(),
        why,
        report,
        is_dry,
        page,
    })
}

async fn table(State(desk): State<Desk>, visit: Visit, Staff(actor): Staff, Path((_, id)): One) -> Answer {
    Ok(web::html(table_page(&desk, visit.page(), &actor, id, String::new(), None).await?))
}

async fn take_table(
    State(desk): State<Desk>,
    visit: Visit,
    Staff(actor): Staff,
    Path((_, id)): One,
    mut form: Multipart,
) -> Answer {
    may_keep(&actor)?;
    let (mut bytes, mut why, mut is_dry) = (vec![], String::new(), true);
    while let Some(field) = form.next_field().await.map_err(|_| files::form::broken())? {
        match field.name().unwrap_or_default() {
            "file" => bytes = field.bytes().await.map_err(|_| files::form::broken())?.to_vec(),
            "why" => why = field.text().await.map_err(|_| files::form::broken())?.trim().to_owned(),
            "keep" => is_dry = false,
            _ => {}
        }
    }
    let is_public = acts::open(&desk, &actor, id).await?.row.published_at.is_some();
    let outcome = if is_public && !is_dry && why.is_empty() {
        Err(vec![Mistake::new("why", "reforms-mistake-why")])
    } else {
        match mended(imports::measures::read(Cursor::new(bytes)))? {
            Ok(rows) => mended(import_measures(&desk, By::Staff(&actor), id, &rows, &why, is_dry).await)?,
            Err(mistakes) => Err(mistakes),
        }
    };
    match outcome {
        Ok(report) => Ok(web::html(table_page(&desk, visit.page(), &actor, id, why, Some((report, is_dry))).await?)),
        Err(mistakes) => Ok(web::again(table_page(&desk, visit.page_with(mistakes), &actor, id, why, None).await?)),
    }
}

async fn template(State(desk): State<Desk>, visit: Visit, Staff(actor): Staff) -> Answer {
    may_keep(&actor)?;
    let page = visit.page();
    // texts: reforms-column-* reforms-group-*
    let title = |code: &str| {
        let kind = if crate::model::measure::Group::from_code(code).is_some() { "group" } else { "column" };
        page.t(&format!("reforms-{kind}-{code}"))
    };
    let file = imports::measures::template(&desk.rulebook, desk.today(), page.lang(), title)?;
    let headers = [
        (header::CONTENT_TYPE, "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
        (header::CONTENT_DISPOSITION, "attachment; filename=\"measures.xlsx\""),
    ];
    Ok((headers, file).into_response())
}
