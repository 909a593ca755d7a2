//! One communication: its facts, its clocks, what happened; and the forms that record a deed, take one back, and put a
//! colleague on it.

use super::{Staff, attachment, due_tag, lead_days, names};
use crate::actions::communications::{self as actions, Opened, Shown};
use crate::model::communication::{Deed, Grade, Outcome, Period, Running, TypedDeed};
use crate::{Desk, words};
use askama::Template;
use axum::Router;
use axum::body::Body;
use axum::extract::{Multipart, Path, State};
use axum::routing::{get, post};
use axum_extra::extract::Form;
use base::{Error, PersonId, Result, RootId};
use exchange::rulebook;
use files::form::{self, MOST_BYTES, Uploaded};
use serde::Deserialize;
use vault::FileCard;
use web::view::{Choice, DateFields};
use web::{Answer, Page, Visit};

pub(super) fn routes() -> Router<Desk> {
    Router::new()
        .route("/{lang}/office/communications/{id}", get(show))
        .route("/{lang}/office/communications/{id}/record", get(blank).post(record).layer(form::room()))
        .route("/{lang}/office/communications/{id}/deeds/{n}", get(ask).post(take_back))
        .route("/{lang}/office/communications/{id}/share", post(share))
        .route("/{lang}/office/communications/{id}/files/{file}", get(file))
}

struct ClockView {
    name: String,
    kind: &'static str,
    left: String,
    used: u32,
    note: String,
}

struct EventView {
    kind: &'static str,
    sign: &'static str,
    meta: String,
    title: String,
    words: String,
    is_sealed: bool,
    files: Vec<(String, FileCard)>,
    /// Why it was taken back and by whom, or empty.
    undone: String,
    reason: String,
    /// Where it can be taken back, or empty.
    undo: String,
}

#[derive(Template)]
#[template(path = "communication.html")]
struct CommunicationPage {
    page: Page,
    base: String,
    number: String,
    stage: String,
    interim: String,
    tag: &'static str,
    due: String,
    act: String,
    why: String,
    facts: Option<String>,
    author: Option<String>,
    glance: Vec<(String, String)>,
    clocks: Vec<ClockView>,
    grades: Vec<(String, String, String)>,
    events: Vec<EventView>,
    people: Vec<String>,
    others: Vec<Choice>,
    is_partly_sealed: bool,
    may_write: bool,
}

async fn page_of(desk: &Desk, page: Page, opened: Opened) -> Result<CommunicationPage> {
    let (lang, row) = (page.lang(), &opened.row);
    let mut tx = desk.db.read().await?;
    let mut who = opened.people.clone();
    who.extend(opened.events.iter().flat_map(|e| [Some(e.row.person), e.row.undone_by]).flatten());
    let people = names(desk, &mut tx, &page, &who).await?;
    let name = |person: PersonId| people.get(&person).cloned().unwrap_or_default();
    let base = page.href(&format!("/office/communications/{}", row.root));
    let opened_on = row.opened_at.date_in(&desk.zone);
    let right = |key: &String| {
        rulebook::entry(&desk.rulebook.rights, key, opened_on)
            .map_or_else(|| key.clone(), |right| right.names.get(lang).to_owned())
    };
    let rights: Vec<String> = opened.rights.iter().map(right).collect();
    // texts: treaties-outcome-*
    let outcome = row.outcome.map(|outcome| page.t(&format!("treaties-outcome-{}", outcome.code())));
    // texts: treaties-at-*
    let glance = [
        ("committee", words::procedure(&desk.texts, lang, row.committee)),
        ("un-number", row.un_number.clone().unwrap_or_else(|| page.t("treaties-none-yet"))),
        ("articles", row.articles.clone()),
        ("rights", i18n::list(lang, &rights)),
        ("outcome", outcome.unwrap_or_else(|| page.t("treaties-none-yet"))),
        ("opened", page.date_year(&opened_on)),
    ]
    .into_iter()
    .filter(|(_, value)| !value.is_empty())
    .map(|(key, value)| (page.t(&format!("treaties-at-{key}")), value))
    .collect();
    let grades = opened.standing.grades.iter().map(|(round, grade, day)| {
        // texts: treaties-grade-*
        let meaning = page.t(&format!("treaties-grade-{}", grade.code()));
        (page.tn("treaties-round", *round), meaning, page.date_year(day))
    });
    let clocks: Vec<ClockView> = opened.clocks.iter().rev().map(|clock| clock_view(desk, &page, clock)).collect();
    let (tag, due) = opened
        .clocks
        .iter()
        .filter(|clock| clock.is_running())
        .min_by_key(|clock| clock.due.date)
        .map_or(("", String::new()), |clock| due_tag(&page, clock.due.date, desk.today(), lead_days(desk, clock.rule)));
    let events = opened.events.iter().map(|event| event_view(&page, &base, event, opened.may_write, &name));
    // texts: treaties-do-* treaties-why-* treaties-stage-* treaties-interim-*
    Ok(CommunicationPage {
        number: row.number.clone(),
        stage: page.t(&format!("treaties-stage-{}", row.stage.code())),
        interim: match row.interim {
            crate::model::communication::Interim::None => String::new(),
            interim => page.t(&format!("treaties-interim-{}", interim.code())),
        },
        act: page.t(&format!("treaties-do-{}", row.next_act)),
        why: page.t(&format!("treaties-why-{}", row.next_act)),
        grades: grades.collect(),
        events: events.collect(),
        people: opened.people.iter().map(|person| name(*person)).collect(),
        others: opened.others.iter().map(|c| Choice::new(c.id.to_string(), c.name.get(lang))).collect(),
        facts: opened.facts,
        author: opened.author,
        is_partly_sealed: opened.is_partly_sealed,
        may_write: opened.may_write,
        tag,
        due,
        glance,
        clocks,
        base,
        page,
    })
}

fn clock_view(desk: &Desk, page: &Page, clock: &Running) -> ClockView {
    let due = &clock.due;
    let rule = desk.rulebook.period(clock.rule, due.date);
    let name = rule.map_or_else(|| clock.rule.to_owned(), |rule| rule.names.get(page.lang()).to_owned());
    let all = i64::from(due.used) + i64::from(due.left.max(0));
    let used = if all == 0 { 100 } else { u32::try_from(i64::from(due.used) * 100 / all).unwrap_or(100).min(100) };
    let (kind, left) = if clock.is_running() {
        due_tag(page, due.date, desk.today(), lead_days(desk, clock.rule))
    } else if clock.has_lapsed() {
        ("", page.t("treaties-clock-lapsed"))
    } else if due.late {
        ("late", page.t("treaties-clock-late"))
    } else {
        ("", page.t("treaties-clock-kept"))
    };
    let source = rule.map(|rule| desk.rulebook.cite(&rule.source, page.lang())).unwrap_or_default();
    let is_setting = rule.is_some_and(|rule| rule.source.setting);
    let note = match (source.is_empty(), is_setting) {
        (false, true) => page.t1("treaties-clock-setting-by", "source", source),
        (true, true) => page.t("treaties-clock-setting"),
        _ => source,
    };
    ClockView { name, kind, left, used, note }
}

fn event_view(page: &Page, base: &str, event: &Shown, may_write: bool, name: &dyn Fn(PersonId) -> String) -> EventView {
    let row = &event.row;
    let (kind, sign) = match row.kind.as_str() {
        "observations" | "objection" | "interim-report" | "reply" => ("body", "office"),
        "comments" | "submitted" | "interim-requested" => ("person", "person"),
        "note" => ("office", "document"),
        _ => ("", "mail"),
    };
    // texts: treaties-deed-*
    let mut title = page.t(&format!("treaties-deed-{}", row.kind));
    // texts: treaties-outcome-* treaties-grade-* treaties-period-*
    let about = match (row.kind.as_str(), &row.about) {
        ("decided", Some(outcome)) => page.t(&format!("treaties-outcome-{outcome}")),
        ("graded", Some(grade)) => page.t(&format!("treaties-grade-{grade}")),
        ("extended", Some(period)) => page.t2(
            "treaties-extended-until",
            "period",
            page.t(&format!("treaties-period-{period}")),
            "date",
            row.until.map(|day| page.date_year(&day)).unwrap_or_default(),
        ),
        _ => String::new(),
    };
    if !about.is_empty() {
        title = format!("{title}: {about}");
    }
    let recorded = page.t2("treaties-recorded", "name", name(row.person), "at", page.date_time(&row.at));
    let undone = match (row.undone_at, row.undone_by) {
        (Some(at), Some(by)) => page.t2("treaties-taken-back", "name", name(by), "at", page.date_time(&at)),
        _ => String::new(),
    };
    EventView {
        kind,
        sign,
        meta: format!("{} · {recorded}", page.date_year(&row.day)),
        title,
        words: event.words.clone().unwrap_or_default(),
        is_sealed: row.entry.is_some() && event.words.is_none(),
        files: event.files.iter().map(|card| (format!("{base}/files/{}", card.file), card.clone())).collect(),
        undo: if may_write && undone.is_empty() { format!("{base}/deeds/{}", row.n) } else { String::new() },
        reason: event.reason.clone().unwrap_or_default(),
        undone,
    }
}

async fn show(
    State(desk): State<Desk>,
    visit: Visit,
    Staff(actor): Staff,
    Path((_, id)): Path<(String, RootId)>,
) -> Answer {
    let opened = actions::open(&desk, &actor, id).await?;
    Ok(web::html(page_of(&desk, visit.page(), opened).await?))
}

#[derive(Template)]
#[template(path = "communication_record.html")]
struct RecordPage {
    page: Page,
    base: String,
    number: String,
    version: i64,
    kinds: Vec<Choice>,
    outcomes: Vec<Choice>,
    grades: Vec<Choice>,
    periods: Vec<Choice>,
    typed: TypedDeed,
    max_bytes: u64,
}

fn record_page(page: Page, opened: &Opened, version: i64, typed: TypedDeed) -> RecordPage {
    let choice = |prefix: &str, code: &str, chosen: &str| {
        Choice::new(code, page.t(&format!("treaties-{prefix}-{code}"))).chosen(code == chosen)
    };
    RecordPage {
        base: page.href(&format!("/office/communications/{}", opened.row.root)),
        number: opened.row.number.clone(),
        version,
        kinds: Deed::KINDS.iter().map(|kind| choice("deed", kind, &typed.kind)).collect(),
        outcomes: Outcome::ALL.iter().map(|one| choice("outcome", one.code(), &typed.outcome)).collect(),
        grades: Grade::ALL.iter().map(|one| choice("grade", one.code(), &typed.grade)).collect(),
        periods: Period::ALL.iter().map(|one| choice("period", one.code(), &typed.period)).collect(),
        max_bytes: MOST_BYTES,
        typed,
        page,
    }
}

/// Opened for somebody who may write into it.
async fn writable(desk: &Desk, actor: &access::Actor, id: RootId) -> Result<Opened> {
    let opened = actions::open(desk, actor, id).await?;
    if opened.may_write { Ok(opened) } else { Err(Error::Forbidden("write-communication")) }
}

async fn blank(
    State(desk): State<Desk>,
    visit: Visit,
    Staff(actor): Staff,
    Path((_, id)): Path<(String, RootId)>,
) -> Answer {
    let opened = writable(&desk, &actor, id).await?;
    let typed = TypedDeed { day: DateFields::of(desk.today()), ..TypedDeed::default() };
    Ok(web::html(record_page(visit.page(), &opened, opened.row.version, typed)))
}

async fn record(
    State(desk): State<Desk>,
    visit: Visit,
    Staff(actor): Staff,
    Path((_, id)): Path<(String, RootId)>,
    form: Multipart,
) -> Answer {
    // Nothing is taken in for somebody who has no place on it.
    let opened = writable(&desk, &actor, id).await?;
    let sent = Uploaded::read(&desk.files, &desk.world, form).await?;
    let typed = TypedDeed::of(|name| sent.word(name));
    let version = sent.word("version").parse().unwrap_or(0);
    let outcome = match typed.read(desk.today()) {
        Ok(new) if sent.mistakes.is_empty() => actions::record(&desk, &actor, id, version, &new, &sent.files).await,
        Ok(_) => Err(Error::Invalid(sent.mistakes.clone())),
        Err(mistakes) => Err(Error::Invalid(mistakes.into_iter().chain(sent.mistakes.clone()).collect())),
    };
    let Err(cause) = outcome else { return Ok(visit.redirect(&format!("/office/communications/{id}"))) };
    sent.forget(&desk.files).await?;
    let Error::Invalid(mistakes) = cause else { return Err(cause.into()) };
    Ok(web::again(record_page(visit.page_with(mistakes), &opened, version, typed)))
}

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
struct Undo {
    version: i64,
    reason: String,
}

#[derive(Template)]
#[template(path = "communication_undo.html")]
struct UndoPage {
    page: Page,
    base: String,
    number: String,
    title: String,
    day: String,
    sent: Undo,
}

fn undo_page(page: Page, opened: &Opened, n: i32, sent: Undo) -> Result<UndoPage> {
    let event = opened.events.iter().find(|event| event.row.n == n && event.row.undone_at.is_none());
    let row = &event.ok_or(Error::NotFound)?.row;
    Ok(UndoPage {
        base: page.href(&format!("/office/communications/{}", opened.row.root)),
        number: opened.row.number.clone(),
        title: page.t(&format!("treaties-deed-{}", row.kind)),
        day: page.date_year(&row.day),
        sent,
        page,
    })
}

async fn ask(
    State(desk): State<Desk>,
    visit: Visit,
    Staff(actor): Staff,
    Path((_, id, n)): Path<(String, RootId, i32)>,
) -> Answer {
    let opened = writable(&desk, &actor, id).await?;
    let sent = Undo { version: opened.row.version, ..Undo::default() };
    Ok(web::html(undo_page(visit.page(), &opened, n, sent)?))
}

async fn take_back(
    State(desk): State<Desk>,
    visit: Visit,
    Staff(actor): Staff,
    Path((_, id, n)): Path<(String, RootId, i32)>,
    Form(sent): Form<Undo>,
) -> Answer {
    match actions::take_back(&desk, &actor, id, sent.version, n, &sent.reason).await {
        Ok(()) => Ok(visit.redirect(&format!("/office/communications/{id}"))),
        Err(Error::Invalid(mistakes)) => {
            let opened = writable(&desk, &actor, id).await?;
            Ok(web::again(undo_page(visit.page_with(mistakes), &opened, n, sent)?))
        }
        Err(cause) => Err(cause.into()),
    }
}

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
struct Share {
    person: String,
}

async fn share(
    State(desk): State<Desk>,
    visit: Visit,
    Staff(actor): Staff,
    Path((_, id)): Path<(String, RootId)>,
    Form(sent): Form<Share>,
) -> Answer {
    let outcome = match sent.person.parse() {
        Ok(person) => actions::share(&desk, &actor, id, person).await,
        Err(_) => Err(Error::mistake("person", "treaties-wrong-person")),
    };
    match outcome {
        Ok(()) => Ok(visit.redirect(&format!("/office/communications/{id}"))),
        Err(Error::Invalid(mistakes)) => {
            let opened = actions::open(&desk, &actor, id).await?;
            Ok(web::again(page_of(&desk, visit.page_with(mistakes), opened).await?))
        }
        Err(cause) => Err(cause.into()),
    }
}

/// A file to be saved, never shown in our own page: it may hold anything.
async fn file(
    State(desk): State<Desk>,
    _: Visit,
    Staff(actor): Staff,
    Path((_, id, file)): Path<(String, RootId, String)>,
) -> Answer {
    let file = file.parse().map_err(|_| Error::NotFound)?;
    let (card, stream) = actions::file(&desk, &actor, id, file).await?;
    Ok(attachment(&card.media, &card.name, card.size, Body::from_stream(stream)))
}
