//! The calendar of reports: the public page and its feed, and the office's pages that keep it.

use super::docket::{self, Line, committees};
use super::{Staff, due_tag};
use crate::actions::cycles as actions;
use crate::model::Procedure;
use crate::model::cycle::{Before, Cycle, CycleId, Mark, Moment, MomentId, Nearness, TypedCycle, TypedMark};
use crate::{Desk, feed, words};
use askama::Template;
use axum::Router;
use axum::extract::{Path, State};
use axum::http::header;
use axum::response::IntoResponse;
use axum::routing::get;
use axum_extra::extract::{Form, Query};
use base::{Error, Mistakes, Result};
use serde::Deserialize;
use std::collections::BTreeMap;
use web::view::Choice;
use web::{Answer, Page, Visit};

pub(super) fn routes() -> Router<Desk> {
    Router::new()
        .route("/{lang}/treaties/calendar", get(calendar))
        .route("/{lang}/treaties/calendar.ics", get(ics))
        .route("/{lang}/office/reporting", get(overview).post(add))
        .route("/{lang}/office/reporting/{cycle}", get(show).post(add_mark))
        .route("/{lang}/office/reporting/{cycle}/dates/{mark}", get(edit).post(change))
}

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
struct Asked {
    treaty: String,
    before: String,
}

impl Asked {
    /// The procedure asked for, if it is one of ours.
    fn procedure(&self) -> Option<Procedure> {
        Procedure::from_code(&self.treaty)
    }
}

/// A date as it is shown.
struct DateView {
    tag: &'static str,
    when: String,
    what: String,
    cycle: String,
    procedure: String,
    symbol: String,
    url: String,
    edit: String,
    withdrawn: bool,
}

fn date_view(desk: &Desk, page: &Page, mark: &Mark, cycle: &Cycle) -> DateView {
    let tag = match mark.nearness(desk.today()) {
        Nearness::Late => "late",
        Nearness::Near => "soon",
        Nearness::Ahead => "fine",
        Nearness::Done => "",
    };
    let lang = page.lang();
    DateView {
        tag,
        when: words::day(lang, mark.day, mark.precision),
        what: words::moment(&desk.texts, lang, mark.moment),
        cycle: words::cycle(&desk.texts, lang, cycle),
        procedure: words::procedure(&desk.texts, lang, cycle.procedure),
        symbol: mark.symbol.clone(),
        url: mark.url.clone(),
        edit: page.href(&format!("/office/reporting/{}/dates/{}", mark.cycle, mark.id)),
        withdrawn: mark.withdrawn,
    }
}

#[derive(Template)]
#[template(path = "calendar_public.html")]
struct CalendarPage {
    page: Page,
    chosen: String,
    procedures: Vec<Choice>,
    planned: Vec<DateView>,
    past: Vec<DateView>,
    feed: String,
    older: String,
}

async fn calendar(State(desk): State<Desk>, visit: Visit, Query(asked): Query<Asked>) -> Answer {
    let procedure = asked.procedure();
    let code = procedure.map(Procedure::code);
    let found = actions::calendar(&desk, code, Before::read(&asked.before)).await?;
    let page = visit.page();
    let shown = |marks: &[Mark]| -> Vec<DateView> {
        let view = |mark: &Mark| Some(date_view(&desk, &page, mark, found.cycles.get(&mark.cycle)?));
        marks.iter().filter_map(view).collect()
    };
    let chosen = code.unwrap_or_default();
    let query = |more: &str| match (chosen, more) {
        ("", "") => String::new(),
        ("", more) => format!("?{more}"),
        (chosen, "") => format!("?treaty={chosen}"),
        (chosen, more) => format!("?treaty={chosen}&{more}"),
    };
    Ok(web::html(CalendarPage {
        procedures: committees(&page, Procedure::ALL, chosen),
        planned: shown(&found.planned),
        past: shown(&found.past),
        feed: format!("{}{}", page.href("/treaties/calendar.ics"), query("")),
        older: found
            .next
            .map(|next| format!("{}{}", page.href("/treaties/calendar"), query(&format!("before={next}"))))
            .unwrap_or_default(),
        chosen: procedure.map(|p| words::procedure(&desk.texts, page.lang(), p)).unwrap_or_default(),
        page,
    }))
}

async fn ics(State(desk): State<Desk>, visit: Visit, Query(asked): Query<Asked>) -> Answer {
    let dates = actions::feed(&desk, asked.procedure().map(Procedure::code)).await?;
    let text = feed::write(&desk.texts, visit.lang, &desk.origin, &dates);
    let headers = [
        (header::CONTENT_TYPE, "text/calendar; charset=utf-8"),
        (header::CONTENT_DISPOSITION, "inline; filename=\"calendar.ics\""),
        (header::CACHE_CONTROL, "public, max-age=3600"),
    ];
    Ok((headers, text).into_response())
}

/// A cycle in the list of all.
struct CycleLine {
    href: String,
    name: String,
    procedure: String,
}

#[derive(Template)]
#[template(path = "reporting.html")]
struct ReportingPage {
    page: Page,
    due: Vec<DateView>,
    lines: Vec<Line>,
    cycles: Vec<CycleLine>,
    procedures: Vec<Choice>,
    typed: TypedCycle,
}

/// What the office's list of dates is narrowed to.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
struct Which {
    due: String,
}

async fn overview_page(
    desk: &Desk,
    page: Page,
    actor: &access::Actor,
    typed: TypedCycle,
    which: &Which,
) -> Result<ReportingPage> {
    let found = actions::overview(desk, actor).await?;
    let by_id: BTreeMap<CycleId, &Cycle> = found.cycles.iter().map(|cycle| (cycle.id, cycle)).collect();
    let view = |mark: &Mark| Some(date_view(desk, &page, mark, by_id.get(&mark.cycle)?));
    let nearness = Nearness::from_code(&which.due);
    let is_asked = |mark: &&Mark| nearness.is_none_or(|asked| mark.nearness(desk.today()) == asked);
    let line = |cycle: &Cycle| CycleLine {
        href: page.href(&format!("/office/reporting/{}", cycle.id)),
        name: words::cycle(&desk.texts, page.lang(), cycle),
        procedure: words::procedure(&desk.texts, page.lang(), cycle.procedure),
    };
    Ok(ReportingPage {
        due: found.planned.iter().filter(|mark| is_asked(mark)).filter_map(view).collect(),
        lines: found.docket.iter().map(|(row, is_mine)| docket::line(desk, &page, row, *is_mine)).collect(),
        cycles: found.cycles.iter().map(line).collect(),
        procedures: committees(&page, Procedure::ALL, &typed.procedure),
        typed,
        page,
    })
}

async fn overview(State(desk): State<Desk>, visit: Visit, Staff(actor): Staff, Query(which): Query<Which>) -> Answer {
    Ok(web::html(overview_page(&desk, visit.page(), &actor, TypedCycle::default(), &which).await?))
}

async fn add(State(desk): State<Desk>, visit: Visit, Staff(actor): Staff, Form(typed): Form<TypedCycle>) -> Answer {
    match actions::add(&desk, &actor, &typed).await {
        Ok(id) => Ok(visit.redirect(&format!("/office/reporting/{id}"))),
        Err(Error::Invalid(mistakes)) => {
            Ok(web::again(overview_page(&desk, visit.page_with(mistakes), &actor, typed, &Which::default()).await?))
        }
        Err(cause) => Err(cause.into()),
    }
}

#[derive(Template)]
#[template(path = "cycle.html")]
struct CyclePage {
    page: Page,
    href: String,
    name: String,
    procedure: String,
    dates: Vec<DateView>,
    moments: Vec<Choice>,
    typed: TypedMark,
}

async fn cycle_page(
    desk: &Desk,
    page: Page,
    actor: &access::Actor,
    id: CycleId,
    typed: TypedMark,
) -> Result<CyclePage> {
    let (cycle, marks) = actions::cycle(desk, actor, id).await?;
    Ok(CyclePage {
        href: page.href(&format!("/office/reporting/{id}")),
        name: words::cycle(&desk.texts, page.lang(), &cycle),
        procedure: words::procedure(&desk.texts, page.lang(), cycle.procedure),
        dates: marks.iter().map(|mark| date_view(desk, &page, mark, &cycle)).collect(),
        moments: moments(desk, &page, cycle.procedure, &typed.moment),
        typed,
        page,
    })
}

fn moments(desk: &Desk, page: &Page, procedure: Procedure, chosen: &str) -> Vec<Choice> {
    let name = |moment: Moment| words::moment(&desk.texts, page.lang(), moment);
    Moment::of(procedure).iter().map(|m| Choice::new(m.code(), name(*m)).chosen(m.code() == chosen)).collect()
}

async fn show(
    State(desk): State<Desk>,
    visit: Visit,
    Staff(actor): Staff,
    Path((_, id)): Path<(String, CycleId)>,
) -> Answer {
    Ok(web::html(cycle_page(&desk, visit.page(), &actor, id, TypedMark::default()).await?))
}

async fn add_mark(
    State(desk): State<Desk>,
    visit: Visit,
    Staff(actor): Staff,
    Path((_, id)): Path<(String, CycleId)>,
    Form(typed): Form<TypedMark>,
) -> Answer {
    match actions::add_mark(&desk, &actor, id, &typed).await {
        Ok(_) => Ok(visit.redirect(&format!("/office/reporting/{id}"))),
        Err(Error::Invalid(mistakes)) => {
            Ok(web::again(cycle_page(&desk, visit.page_with(mistakes), &actor, id, typed).await?))
        }
        Err(cause) => Err(cause.into()),
    }
}

#[derive(Template)]
#[template(path = "cycle_date.html")]
struct DatePage {
    page: Page,
    back: String,
    name: String,
    due: (&'static str, String),
    moments: Vec<Choice>,
    typed: TypedMark,
}

async fn date_page(
    desk: &Desk,
    page: Page,
    actor: &access::Actor,
    (cycle, id): (CycleId, MomentId),
    typed: Option<TypedMark>,
) -> Result<DatePage> {
    let (cycle, mark) = actions::mark(desk, actor, cycle, id).await?;
    let typed = typed.unwrap_or_else(|| TypedMark::of(&mark));
    let due = match mark.nearness(desk.today()) {
        Nearness::Done => ("", page.t("treaties-date-done")),
        _ => due_tag(&page, mark.last_day(), desk.today(), mark.moment.lead_days()),
    };
    Ok(DatePage {
        back: page.href(&format!("/office/reporting/{}", cycle.id)),
        name: words::cycle(&desk.texts, page.lang(), &cycle),
        due,
        moments: moments(desk, &page, cycle.procedure, &typed.moment),
        typed,
        page,
    })
}

async fn edit(
    State(desk): State<Desk>,
    visit: Visit,
    Staff(actor): Staff,
    Path((_, cycle, id)): Path<(String, CycleId, MomentId)>,
) -> Answer {
    Ok(web::html(date_page(&desk, visit.page(), &actor, (cycle, id), None).await?))
}

async fn change(
    State(desk): State<Desk>,
    visit: Visit,
    Staff(actor): Staff,
    Path((_, cycle, id)): Path<(String, CycleId, MomentId)>,
    Form(typed): Form<TypedMark>,
) -> Answer {
    let again = async |mistakes: Mistakes, typed| {
        Ok(web::again(date_page(&desk, visit.page_with(mistakes), &actor, (cycle, id), Some(typed)).await?))
    };
    match actions::change_mark(&desk, &actor, cycle, id, &typed).await {
        Ok(()) => Ok(visit.redirect(&format!("/office/reporting/{cycle}"))),
        Err(Error::Invalid(mistakes)) => again(mistakes, typed).await,
        Err(cause) => Err(cause.into()),
    }
}
