//! What machines read of measures: an Atom feed of what became known last, and a table as CSV.

use super::body_name;
use super::parts::{Said, grade_name, measure_path};
use crate::Desk;
use crate::actions::programmes::MEASURES;
use crate::model::measure::MeasureId;
use crate::model::programme::ProgrammeId;
use crate::model::voice::{Voice, VoiceId, current};
use crate::store::measures::{self, Asked, MeasureMark};
use crate::store::voices;
use axum::Router;
use axum::extract::State;
use axum::http::header;
use axum::response::IntoResponse;
use axum::routing::get;
use axum_extra::extract::Query;
use base::{DocumentId, Error};
use serde::Deserialize;
use web::feed::Entry;
use web::{Answer, Visit};

/// Entries of a feed.
const ENTRIES: i64 = 50;

pub(super) fn routes() -> Router<Desk> {
    Router::new().route("/{lang}/reforms/feed.atom", get(feed)).route("/{lang}/reforms/measures.csv", get(csv))
}

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
struct Of {
    programme: Option<ProgrammeId>,
    measure: Option<MeasureId>,
    body: String,
    on: String,
}

async fn feed(State(desk): State<Desk>, visit: Visit, Query(of): Query<Of>) -> Answer {
    let page = visit.page();
    let lang = page.lang();
    let mut tx = desk.db.read().await?;
    let mut entries = vec![];
    for news in voices::news(&mut tx, of.programme, of.measure, ENTRIES).await? {
        let Some(row) = measures::get(&mut tx, news.measure, desk.end_of(desk.today())).await? else { continue };
        let title = match news.what.as_str() {
            "voice" => {
                let said = voices::get(&mut tx, VoiceId(news.id)).await?.ok_or(Error::NotFound)?;
                // texts: reforms-voice-is-*
                let voice = page.t(&format!("reforms-voice-is-{}", said.voice.code()));
                format!("{voice}: {}", grade_name(&page, &said.scale, &said.grade))
            }
            "worded" => page.t("reforms-thread-worded"),
            _ => page.t("reforms-thread-published"),
        };
        entries.push(Entry {
            id: DocumentId(if news.what == "voice" { news.id } else { news.measure.0 }),
            path: measure_path(news.measure),
            title: format!("{} – {title}", row.content.reference),
            text: Said::of(&row.content.text, lang).text,
            at: news.at,
        });
    }
    let title = page.t("reforms-nav");
    web::feed::atom(page, title, "/reforms", entries)
}

async fn csv(State(desk): State<Desk>, visit: Visit, Query(of): Query<Of>) -> Answer {
    let on = if of.on.is_empty() { desk.today() } else { of.on.parse().map_err(|_| Error::NotFound)? };
    let on = on.min(desk.today());
    let until = desk.end_of(on);
    let asked = Asked { programme: of.programme, body: &of.body, until, all: false };
    let page = visit.page();
    let lang = page.lang();
    let mut tx = desk.db.read().await?;
    let mut file = csv::Writer::from_writer(Vec::new());
    let mut head = vec!["id", "programme", "reference", "text", "lead", "lead_name", "due"];
    head.extend(["state", "state_on", "institution", "institution_on", "civil_society", "civil_society_on"]);
    file.write_record(&head).map_err(Error::internal)?;
    let mut after = MeasureMark::START;
    loop {
        let (rows, next) = measures::list(&mut tx, &asked, &after, MEASURES).await?;
        for row in rows {
            let thread = voices::thread(&mut tx, row.id, until).await?;
            let content = &row.content;
            let mut line = vec![
                row.id.to_string(),
                row.programme.to_string(),
                content.reference.clone(),
                Said::of(&content.text, lang).text,
                content.lead.clone(),
                body_name(&desk, &content.lead, on, lang),
                content.due.map(|d| d.to_string()).unwrap_or_default(),
            ];
            for voice in Voice::ALL {
                let said = current(&thread, *voice);
                line.push(said.map(|s| format!("{}:{}", s.scale, s.grade)).unwrap_or_default());
                line.push(said.map(|s| s.spoken_on.to_string()).unwrap_or_default());
            }
            file.write_record(line.iter().map(|cell| plain(cell))).map_err(Error::internal)?;
        }
        let Some(mark) = next else { break };
        after = mark;
    }
    let bytes = file.into_inner().map_err(|e| Error::internal(e.to_string()))?;
    let name = format!("attachment; filename=\"measures-{on}.csv\"");
    // The mark of UTF-8, without which spreadsheets take Kazakh for something else.
    let with_mark = [&b"\xef\xbb\xbf"[..], &bytes].concat();
    Ok(([(header::CONTENT_TYPE, "text/csv; charset=utf-8"), (header::CONTENT_DISPOSITION, &name)], with_mark)
        .into_response())
}

/// A cell that no spreadsheet takes for a formula.
fn plain(cell: &str) -> String {
    if cell.starts_with(['=', '+', '-', '@', '\t', '\r']) { format!("'{cell}") } else { cell.to_owned() }
}
