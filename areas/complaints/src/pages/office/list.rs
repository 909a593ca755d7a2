//! The queue: what is due first, filters and columns in the address, views to come back to.

use super::Staff;
use crate::Desk;
use crate::actions::bulk;
use crate::actions::queue::{self, Queue, Tally};
use crate::model::{Case, Channel, LangCode, NextAct, Origin, Risk, State as CaseState};
use crate::store::{Filter, Mark};
use askama::Template;
use axum::Router;
use axum::extract::State;
use axum::http::header;
use axum::response::IntoResponse;
use axum::routing::get;
use axum_extra::extract::Query;
use base::{Error, Lang, Timestamp};
use db::Cursor;
use exchange::rulebook;
use rust_xlsxwriter::Workbook;
use serde::Deserialize;
use web::view::Choice;
use web::{Answer, Page, Visit};

pub(super) fn routes() -> Router<Desk> {
    Router::new().route("/{lang}/office/queue", get(show)).route("/{lang}/office/queue/export", get(export))
}

/// A list as its address asks for it.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default)]
struct Asked {
    mine: String,
    state: String,
    right: String,
    region: String,
    body: String,
    channel: String,
    risk: String,
    lang: String,
    origin: String,
    mark: String,
    due: String,
    arrived: String,
    /// Columns beside the usual ones.
    cols: Vec<String>,
    after: String,
    /// The file wanted: `csv` or `xlsx`.
    format: String,
}

/// Columns that can be added, by their word in the address; each has a text `complaints-column-*`.
const COLUMNS: [&str; 6] = ["channel", "lang", "origin", "risk", "arrived", "officer"];

/// Views that many come back to: the key of the text, and the address.
const VIEWS: [(&str, &str); 6] = [
    ("complaints-view-urgent", "mark=urgent"),
    ("complaints-view-messages", "mark=message"),
    ("complaints-view-replies", "mark=reply"),
    ("complaints-view-nobody", "mark=nobody"),
    ("complaints-view-late", "due=late"),
    ("complaints-view-new", "state=received"),
];

impl Asked {
    /// This address with another place in the list.
    fn address(&self, page: &Page, place: &str, due: &str, after: &str) -> String {
        let given = [
            ("mine", self.mine.as_str()),
            ("state", &self.state),
            ("right", &self.right),
            ("region", &self.region),
            ("body", &self.body),
            ("channel", &self.channel),
            ("risk", &self.risk),
            ("lang", &self.lang),
            ("origin", &self.origin),
            ("mark", &self.mark),
            ("due", due),
            ("arrived", &self.arrived),
            ("after", after),
        ];
        let columns = self.columns().into_iter().map(|column| ("cols", column));
        let query: Vec<String> = given
            .into_iter()
            .filter(|(_, v)| !v.is_empty())
            .chain(columns)
            .map(|(k, v)| format!("{k}={}", plain(v)))
            .collect();
        let place = page.href(place);
        if query.is_empty() { place } else { format!("{place}?{}", query.join("&")) }
    }

    fn columns(&self) -> Vec<&'static str> {
        COLUMNS.into_iter().filter(|column| self.cols.iter().any(|c| c == column)).collect()
    }

    fn filter(&self, desk: &Desk) -> Filter {
        let given = |text: &str| (!text.is_empty()).then(|| text.to_owned());
        let start = |days: i32| desk.today().plus_days(days).start_in(&desk.zone);
        Filter {
            state: CaseState::from_code(&self.state),
            right: given(&self.right),
            region: given(&self.region),
            body: given(&self.body),
            before: match self.due.as_str() {
                "late" => Some(desk.world.now()),
                "today" => Some(start(1)),
                "week" => Some(start(8)),
                _ => None,
            },
            arrived: (self.arrived == "month").then(|| start(1 - queue::RECENT_DAYS)),
            channel: Channel::from_code(&self.channel),
            risk: Risk::from_code(&self.risk),
            lang: self.lang.parse::<Lang>().ok().map(LangCode::from),
            origin: Origin::from_code(&self.origin),
            officer: None,
            mark: Mark::from_code(&self.mark),
        }
    }
}

/// A value as it may stand in an address: all of them are codes, so whatever else was typed is left out.
fn plain(value: &str) -> String {
    value.chars().filter(|c| c.is_ascii_alphanumeric() || "-_.".contains(*c)).collect()
}

/// A line of the queue.
pub(super) struct Line {
    pub(super) id: String,
    pub(super) href: String,
    pub(super) tag: &'static str,
    pub(super) due: String,
    pub(super) act: String,
    pub(super) why: String,
    pub(super) number: String,
    pub(super) label: Option<String>,
    pub(super) right: String,
    pub(super) region: String,
    pub(super) body: String,
    pub(super) mine: bool,
    pub(super) state: String,
    pub(super) marks: Vec<(&'static str, String)>,
    pub(super) more: Vec<String>,
}

#[derive(Template)]
#[template(path = "queue.html")]
struct QueuePage {
    page: Page,
    lines: Vec<Line>,
    tally: Tally,
    states: Vec<Choice>,
    rights: Vec<Choice>,
    regions: Vec<Choice>,
    bodies: Vec<Choice>,
    channels: Vec<Choice>,
    risks: Vec<Choice>,
    langs: Vec<Choice>,
    origins: Vec<Choice>,
    marks: Vec<Choice>,
    arrivals: Vec<Choice>,
    columns: Vec<Choice>,
    shown: Vec<&'static str>,
    views: Vec<(&'static str, String)>,
    mine: bool,
    more_filters: bool,
    next: String,
    first: String,
    late: String,
    today: String,
    week: String,
    csv: String,
    xlsx: String,
    asked_due: String,
}

async fn show(State(desk): State<Desk>, visit: Visit, Staff(actor): Staff, Query(asked): Query<Asked>) -> Answer {
    let today = desk.today();
    let after = asked.after.parse().unwrap_or(Cursor::START);
    let mine = !asked.mine.is_empty();
    let Queue { page: rows, labels, tally } = queue::queue(&desk, &actor, mine, &asked.filter(&desk), after).await?;
    let page = visit.page();
    let now = desk.world.now();
    let shown = asked.columns();
    let names = if shown.contains(&"officer") { officers(&desk, &rows.rows, page.lang()).await? } else { vec![] };
    let lines = rows
        .rows
        .iter()
        .map(|case| {
            let label = case.label_entry.and_then(|e| labels.get(&e)).cloned();
            let mut line = line(&desk, &page, case, label, &actor, now);
            let officer = names.iter().find(|(id, _)| Some(*id) == case.officer).map(|(_, name)| name.clone());
            line.more = shown.iter().map(|c| cell(&desk, &page, case, c, officer.as_deref())).collect();
            line
        })
        .collect();
    // texts: complaints-state-* complaints-channel-* complaints-risk-* complaints-origin-* complaints-mark-* complaints-column-*
    let coded = |prefix: &str, codes: &[&'static str], now: &str| -> Vec<Choice> {
        let choice = |code: &&'static str| {
            Choice::new(*code, page.t(&format!("complaints-{prefix}-{code}"))).chosen(*code == now)
        };
        codes.iter().map(choice).collect()
    };
    let lang = page.lang();
    let states: Vec<_> = CaseState::ALL.iter().filter(|s| **s != CaseState::Closed).map(|s| s.code()).collect();
    let channels: Vec<_> = Channel::ALL.iter().map(|c| c.code()).collect();
    let risks: Vec<_> = Risk::ALL.iter().map(|r| r.code()).collect();
    let origins: Vec<_> = Origin::ALL.iter().map(|o| o.code()).collect();
    let marks: Vec<_> = Mark::ALL.iter().map(|m| m.code()).collect();
    let rights = rulebook::entries(&desk.rulebook.rights, today)
        .map(|r| Choice::new(&r.key, r.plain.get(lang)).chosen(r.key == asked.right));
    let regions = rulebook::entries(&desk.rulebook.regions, today)
        .map(|r| Choice::new(&r.key, r.names.get(lang)).chosen(r.key == asked.region));
    let bodies = rulebook::entries(&desk.rulebook.bodies, today)
        .map(|b| Choice::new(&b.key, b.names.get(lang)).chosen(b.key == asked.body));
    let here = "/office/queue";
    let next = rows.next.map_or_else(String::new, |c| asked.address(&page, here, &asked.due, &c.to_string()));
    let first = if asked.after.is_empty() { String::new() } else { asked.address(&page, here, &asked.due, "") };
    let file = |format: &str| {
        let address = asked.address(&page, "/office/queue/export", &asked.due, "");
        format!("{address}{}format={format}", if address.contains('?') { "&" } else { "?" })
    };
    Ok(web::html(QueuePage {
        late: asked.address(&page, here, "late", ""),
        today: asked.address(&page, here, "today", ""),
        week: asked.address(&page, here, "week", ""),
        csv: file("csv"),
        xlsx: file("xlsx"),
        views: VIEWS.iter().map(|(text, query)| (*text, format!("{}?{query}", page.href(here)))).collect(),
        states: coded("state", &states, &asked.state),
        channels: coded("channel", &channels, &asked.channel),
        risks: coded("risk", &risks, &asked.risk),
        origins: coded("origin", &origins, &asked.origin),
        marks: coded("mark", &marks, &asked.mark),
        arrivals: vec![
            Choice::new("month", page.t1("complaints-queue-arrived-days", "n", queue::RECENT_DAYS))
                .chosen(asked.arrived == "month"),
        ],
        columns: COLUMNS
            .iter()
            .map(|c| Choice::new(*c, page.t(&format!("complaints-column-{c}"))).chosen(shown.contains(c)))
            .collect(),
        langs: Lang::ALL.iter().map(|l| Choice::new(l.code(), l.own_name()).chosen(l.code() == asked.lang)).collect(),
        rights: rights.collect(),
        regions: regions.collect(),
        bodies: bodies.collect(),
        more_filters: [&asked.body, &asked.channel, &asked.risk, &asked.lang, &asked.origin, &asked.arrived]
            .iter()
            .any(|f| !f.is_empty())
            || !shown.is_empty(),
        asked_due: asked.due,
        shown,
        page,
        lines,
        tally,
        mine,
        next,
        first,
    }))
}

async fn officers(desk: &Desk, cases: &[Case], lang: Lang) -> Result<Vec<(base::PersonId, String)>, Error> {
    let mut tx = desk.db.read().await?;
    let mut names: Vec<(base::PersonId, String)> = vec![];
    for officer in cases.iter().filter_map(|case| case.officer) {
        if !names.iter().any(|(id, _)| *id == officer)
            && let Some(colleague) = desk.office.colleague(&mut tx, officer).await?
        {
            names.push((officer, colleague.name.get(lang).to_owned()));
        }
    }
    Ok(names)
}

/// What a column that was added shows.
fn cell(desk: &Desk, page: &Page, case: &Case, column: &str, officer: Option<&str>) -> String {
    match column {
        "channel" => page.t(&format!("complaints-channel-{}", case.channel.code())),
        "lang" => Lang::from(case.lang).own_name().to_owned(),
        "origin" => page.t(&format!("complaints-origin-{}", case.origin.code())),
        "risk" => case.risk.map_or_else(String::new, |r| page.t(&format!("complaints-risk-{}", r.code()))),
        "arrived" => page.date_year(&case.arrived_at.date_in(&desk.zone)),
        _ => officer.unwrap_or_default().to_owned(),
    }
}

/// A line of any list of cases.
pub(super) fn line(
    desk: &Desk,
    page: &Page,
    case: &Case,
    label: Option<String>,
    actor: &access::Actor,
    now: Timestamp,
) -> Line {
    let lang = page.lang();
    let on = case.arrived_at.date_in(&desk.zone);
    let name = |found: Option<&base::Trilingual>| found.map_or_else(String::new, |n| n.get(lang).to_owned());
    let key = |key: &Option<String>| key.clone().unwrap_or_default();
    let (tag, due) = match case.closed_at {
        Some(at) => ("", page.date_year(&at.date_in(&desk.zone))),
        None => due_tag(desk, page, case.next_at, now),
    };
    let act = shown_act(case, now);
    let marks = [
        (case.urgent.is_some(), "late", "complaints-mark-urgent"),
        (case.news, "brandy", "complaints-mark-reply"),
        (case.unread, "brandy", "complaints-mark-message"),
        (case.escalated > 0, "late", "complaints-mark-up"),
        (case.risk == Some(Risk::High), "late", "complaints-mark-risk"),
        (case.offered_to.is_some(), "", "complaints-mark-offered"),
    ];
    // texts: complaints-act-* complaints-state-* complaints-mark-*
    Line {
        id: case.id.to_string(),
        href: page.href(&format!("/office/cases/{}", case.id)),
        tag,
        due,
        act: page.t(&format!("complaints-act-{}", act.code())),
        why: page.t(&format!("complaints-act-{}-why", act.code())),
        number: case.number.clone().unwrap_or_else(|| case.reference.to_string()),
        label,
        right: name(rulebook::entry(&desk.rulebook.rights, &key(&case.right_key), on).map(|r| &r.plain)),
        region: name(rulebook::entry(&desk.rulebook.regions, &key(&case.region), on).map(|r| &r.names)),
        body: name(rulebook::entry(&desk.rulebook.bodies, &key(&case.body), on).map(|b| &b.names)),
        mine: case.officer.is_some() && case.officer == actor.who.person(),
        state: page.t(&format!("complaints-state-{}", case.state.code())),
        marks: marks.into_iter().filter(|(is, ..)| *is).map(|(_, kind, text)| (kind, page.t(text))).collect(),
        more: vec![],
    }
}

/// The next act as of now: a reply waited for that is late is one to remind of.
pub(super) fn shown_act(case: &Case, now: Timestamp) -> NextAct {
    match NextAct::from_code(&case.next_act) {
        NextAct::AwaitReply if case.next_at <= now => NextAct::RemindBody,
        act => act,
    }
}

/// How near a deadline is, as a tag: its kind and its words.
pub(super) fn due_tag(desk: &Desk, page: &Page, too_late: Timestamp, now: Timestamp) -> (&'static str, String) {
    let last = crate::actions::last_day(desk, too_late);
    let today = desk.today();
    if too_late <= now {
        let days = desk.calendar.working_days_between(last, today);
        return ("late", page.t2("complaints-due-late", "date", page.date(&last), "n", days));
    }
    if last <= today {
        return ("today", page.t("complaints-due-today"));
    }
    let left = desk.calendar.working_days_between(today, last);
    let kind = if left <= 3 { "soon" } else { "fine" };
    (kind, page.t2("complaints-due-in", "date", page.date(&last), "n", left))
}

/// The list as a file: numbers, codes and days, for a spreadsheet.
async fn export(State(desk): State<Desk>, visit: Visit, Staff(actor): Staff, Query(asked): Query<Asked>) -> Answer {
    let table = bulk::export(&desk, &actor, !asked.mine.is_empty(), &asked.filter(&desk)).await?;
    let page = visit.page();
    let head: Vec<String> = table.head.iter().map(|key| page.t(key)).collect();
    let (bytes, media, name) = if asked.format == "xlsx" {
        (xlsx(&head, &table.rows)?, "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx")
    } else {
        (csv(&head, &table.rows)?, "text/csv; charset=utf-8", "csv")
    };
    let file = format!("attachment; filename=\"cases-{}.{name}\"", desk.today());
    Ok(([(header::CONTENT_TYPE, media), (header::CONTENT_DISPOSITION, file.as_str())], bytes).into_response())
}

fn csv(head: &[String], rows: &[Vec<String>]) -> Result<Vec<u8>, Error> {
    // Spreadsheets take a file without this mark for another alphabet.
    let mut writer = ::csv::Writer::from_writer("\u{feff}".as_bytes().to_vec());
    for row in std::iter::once(head).chain(rows.iter().map(Vec::as_slice)) {
        writer.write_record(row).map_err(Error::internal)?;
    }
    writer.into_inner().map_err(Error::internal)
}

fn xlsx(head: &[String], rows: &[Vec<String>]) -> Result<Vec<u8>, Error> {
    let mut book = Workbook::new();
    let sheet = book.add_worksheet();
    for (n, row) in (0u32..).zip(std::iter::once(head).chain(rows.iter().map(Vec::as_slice))) {
        for (column, value) in (0u16..).zip(row) {
            sheet.write_string(n, column, value).map_err(Error::internal)?;
        }
    }
    sheet.set_freeze_panes(1, 0).map_err(Error::internal)?;
    sheet.autofit();
    book.save_to_buffer().map_err(Error::internal)
}
