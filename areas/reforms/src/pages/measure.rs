//! The public page of a measure: three voices, its thread, and the form by which civil society says its own.

use super::body_name;
use super::parts::{
    Column, Said, VoiceView, asked_day, columns, differences, grade_name, measure_path, programme_path, voice_view,
};
use super::recommendation::file_response;
use crate::Desk;
use crate::actions::measures::{self as acts, Story};
use crate::actions::reports::published_bearing;
use crate::actions::voices::{self, Letter};
use crate::model::measure::{MeasureId, Wording};
use crate::model::voice::{Voice, VoiceId, current};
use crate::store::programmes::Version;
use access::Actor;
use askama::Template;
use axum::extract::{ConnectInfo, Path, State};
use axum::routing::get;
use axum::{Extension, Router};
use axum_extra::extract::{Form, Query};
use base::{Date, Error, Result};
use exchange::rulebook;
use exchange::stats::Cell;
use serde::Deserialize;
use std::net::SocketAddr;
use web::{Answer, Page, Visit};

pub(super) fn routes() -> Router<Desk> {
    Router::new()
        .route("/{lang}/reforms/measures/{id}", get(show))
        .route("/{lang}/reforms/measures/{id}/say", get(ask).post(take))
        .route("/{lang}/reforms/measures/{id}/said", get(thank))
        .route("/{lang}/reforms/evidence/{voice}/{n}", get(file))
}

/// Something that happened with a measure, for its thread.
pub(super) struct Happened {
    pub(super) kind: &'static str,
    pub(super) sign: &'static str,
    pub(super) meta: String,
    pub(super) title: String,
    pub(super) words: Said,
    pub(super) voice: Option<VoiceView>,
}

/// The whole thread, the oldest first: from the source to what was said last. `inside` shows the office's own words too.
pub(super) fn happened(desk: &Desk, page: &Page, story: &Story, inside: bool) -> Vec<Happened> {
    let lang = page.lang();
    let of = &story.programme.content;
    let plain = |kind, sign, at: Date, who: &str, title: String, words: Said| {
        let meta = if who.is_empty() { page.date_year(&at) } else { format!("{} · {who}", page.date_year(&at)) };
        (at, Happened { kind, sign, meta, title, words, voice: None })
    };
    let day = |at: base::Timestamp| at.date_in(&desk.zone);
    // texts: reforms-kind-* reforms-reminder-*
    let giver = Said::of(&of.giver, lang).text;
    let kind = page.t(&format!("reforms-kind-{}", of.kind.code()));
    let mut thread = vec![plain("", "document", of.date, &giver, kind, Said::of(&of.titles, lang))];
    if let Some(at) = story.row.published_at {
        thread.push(plain("office", "check", day(at), "", page.t("reforms-thread-published"), Said::default()));
    }
    for version in story.versions.iter().rev().filter(|v| v.n > 1) {
        let words = Said { text: version.why.clone(), lang: "" };
        thread.push(plain("office", "document", day(version.at), "", page.t("reforms-thread-worded"), words));
    }
    for said in &story.thread {
        let view = voice_view(desk, page, said, &story.thread, &story.evidence);
        let kind = match said.voice {
            Voice::State => "body",
            Voice::Office => "office",
            Voice::Civil => "person",
        };
        let title = format!("{}: {}", view.title, grade_name(page, &said.scale, &said.grade));
        let (at, mut event) = plain(kind, view.sign, said.spoken_on, &view.who.clone(), title, Said::default());
        event.voice = Some(view);
        thread.push((at, event));
    }
    for note in &story.notes {
        let to = body_name(desk, &note.body, day(note.at), lang);
        let title = page.t2("reforms-thread-note", "number", note.number.as_str(), "body", to);
        let words = if inside { Said::written(note.words.clone(), &note.lang, lang) } else { Said::default() };
        thread.push(plain("office", "mail", day(note.at), "", title, words));
    }
    for (kind, due, at) in &story.reminders {
        let title = page.t1(&format!("reforms-reminder-{kind}"), "date", page.date_year(due));
        thread.push(plain("", "clock", day(*at), "", title, Said::default()));
    }
    thread.sort_by_key(|(at, _)| *at);
    thread.into_iter().map(|(_, event)| event).collect()
}

/// A fact about a measure.
pub(super) struct Fact {
    pub(super) name: String,
    pub(super) value: Said,
}

/// What a measure says of itself beside its text.
pub(super) fn facts(desk: &Desk, page: &Page, content: &Wording, on: Date) -> Vec<Fact> {
    let lang = page.lang();
    let names = |codes: Vec<String>| Said { text: codes.join("; "), lang: "" };
    let bodies = |keys: &[String]| names(keys.iter().map(|key| body_name(desk, key, on, lang)).collect());
    let right = |key: &String| {
        let found = rulebook::entry(&desk.rulebook.rights, key, on);
        found.map_or_else(|| key.clone(), |r| r.names.get(lang).to_owned())
    };
    let region = rulebook::entry(&desk.rulebook.regions, &content.region, on);
    // texts: reforms-fact-* reforms-group-*
    [
        ("result", Said::of(&content.result, lang)),
        ("sign", Said::of(&content.sign, lang)),
        ("involved", bodies(&content.involved)),
        ("ground", Said { text: content.ground.clone(), lang: "" }),
        ("rights", names(content.rights.iter().map(right).collect())),
        ("groups", names(content.groups.iter().map(|g| page.t(&format!("reforms-group-{}", g.code()))).collect())),
        ("sdgs", names(content.sdgs.clone())),
        ("treaties", names(content.treaties.clone())),
        ("region", Said { text: region.map(|r| r.names.get(lang).to_owned()).unwrap_or_default(), lang: "" }),
    ]
    .into_iter()
    .filter(|(_, value)| !value.text.is_empty())
    .map(|(fact, value)| Fact { name: page.t(&format!("reforms-fact-{fact}")), value })
    .collect()
}

/// A measure that hangs together with this one.
pub(super) struct Link {
    pub(super) id: String,
    pub(super) code: &'static str,
    pub(super) is_ours: bool,
    pub(super) href: String,
    pub(super) bond: String,
    pub(super) text: Said,
}

/// What a measure hangs together with; `place` is where measures are shown.
pub(super) fn links(page: &Page, story: &Story, place: &str) -> Vec<Link> {
    // texts: reforms-bond-* reforms-bound-*
    let link = |b: &acts::Bound| Link {
        id: b.other.id.to_string(),
        code: b.bond.code(),
        is_ours: b.is_ours,
        href: page.href(&format!("{place}/{}", b.other.id)),
        bond: page.t(&format!("reforms-{}-{}", if b.is_ours { "bond" } else { "bound" }, b.bond.code())),
        text: Said::of(&b.other.content.text, page.lang()),
    };
    story.bonds.iter().map(link).collect()
}

/// An earlier wording.
pub(super) struct Before {
    pub(super) day: String,
    pub(super) why: String,
    pub(super) text: Said,
    pub(super) due: String,
}

/// The wordings of a measure if there is more than one, the newest first.
pub(super) fn wordings(desk: &Desk, page: &Page, versions: &[Version<Wording>]) -> Vec<Before> {
    let before = |v: &Version<Wording>| Before {
        day: page.date_year(&v.at.date_in(&desk.zone)),
        why: v.why.clone(),
        text: Said::of(&v.content.text, page.lang()),
        due: v.content.due.map_or_else(|| page.t("reforms-due-none"), |due| page.date_year(&due)),
    };
    if versions.len() > 1 { versions.iter().map(before).collect() } else { vec![] }
}

/// How many complaints came on a right of the measure, in words.
struct Bearing {
    right: String,
    count: String,
}

/// How many complaints bear on a measure, from the newest table published; the day that ends, and a line for each right.
async fn bearing(desk: &Desk, page: &Page, story: &Story, on: Date) -> Result<(String, Vec<Bearing>)> {
    let content = &story.row.content;
    let mut tx = desk.db.read().await?;
    let found = published_bearing(desk, &mut tx, &story.programme, &content.lead, on).await?;
    let Some(released) = found else { return Ok((String::new(), vec![])) };
    let line = |right: &String| {
        let count = match released.cell(&[right.as_str()]) {
            Some(Cell::Shown(n)) => page.number(i64::try_from(n).unwrap_or(i64::MAX)),
            _ => page.t("reforms-bearing-hidden"),
        };
        let name = rulebook::entry(&desk.rulebook.rights, right, on).map(|r| r.names.get(page.lang()).to_owned());
        Bearing { right: name.unwrap_or_else(|| right.clone()), count }
    };
    let until = released.query.period.until.map(|day| page.date_year(&day)).unwrap_or_default();
    Ok((until, content.rights.iter().map(line).collect()))
}

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
struct AsOf {
    on: String,
}

#[derive(Template)]
#[template(path = "measure.html")]
struct MeasurePage {
    page: Page,
    place: String,
    typed: String,
    day: String,
    is_before: bool,
    is_today: bool,
    programme: Said,
    programme_href: String,
    reference: String,
    text: Said,
    body: String,
    due: String,
    verdict: String,
    is_found: bool,
    columns: Vec<Column>,
    differences: Vec<String>,
    facts: Vec<Fact>,
    bearing: Vec<Bearing>,
    bearing_until: String,
    links: Vec<Link>,
    cases: Vec<String>,
    thread: Vec<Happened>,
    wordings: Vec<Before>,
    say: String,
    feed: String,
}

async fn show(
    State(desk): State<Desk>,
    visit: Visit,
    Path((_, id)): Path<(String, MeasureId)>,
    Query(asked): Query<AsOf>,
) -> Answer {
    let (on, mistakes) = asked_day(&desk, &asked.on, "on");
    let is_wrong = !mistakes.is_empty();
    let story = acts::public(&desk, id, desk.end_of(on)).await?;
    let page = visit.page_with(mistakes);
    let (lang, content) = (page.lang(), &story.row.content);
    let (bearing_until, bearing) = bearing(&desk, &page, &story, on).await?;
    let finding = current(&story.thread, Voice::Office);
    let shown = MeasurePage {
        place: page.href(&measure_path(id)),
        typed: if is_wrong { asked.on } else { on.to_string() },
        day: page.date_year(&on),
        is_before: story.is_before,
        is_today: on == desk.today(),
        programme: Said::of(&story.programme.content.titles, lang),
        programme_href: page.href(&programme_path(&story.programme)),
        reference: content.reference.clone(),
        text: Said::of(&content.text, lang),
        body: match content.lead.as_str() {
            "" => page.t("reforms-body-none"),
            lead => body_name(&desk, lead, on, lang),
        },
        due: content.due.map_or_else(|| page.t("reforms-due-none"), |due| page.date_year(&due)),
        verdict: finding.map_or_else(|| page.t("reforms-standing-open"), |s| grade_name(&page, &s.scale, &s.grade)),
        is_found: finding.is_some(),
        columns: columns(&desk, &page, &story.thread, &story.evidence),
        differences: differences(&page, &story.thread),
        facts: facts(&desk, &page, content, on),
        bearing,
        bearing_until,
        links: links(&page, &story, "/reforms/measures"),
        cases: story.cases.iter().map(|(_, number)| number.clone()).collect(),
        thread: happened(&desk, &page, &story, false),
        wordings: wordings(&desk, &page, &story.versions),
        say: page.href(&format!("{}/say", measure_path(id))),
        feed: page.href(&format!("/reforms/feed.atom?measure={id}")),
        page,
    };
    Ok(if is_wrong { web::again(shown) } else { web::html(shown) })
}

/// What the form holds.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default)]
struct Sent {
    organisation: String,
    contact: String,
    words: String,
    address: String,
    agrees: Option<String>,
}

#[derive(Template)]
#[template(path = "say.html")]
struct SayPage {
    page: Page,
    text: Said,
    back: String,
    sent: Sent,
    is_sent: bool,
}

async fn say_page(desk: &Desk, page: Page, id: MeasureId, sent: Sent, is_sent: bool) -> Result<SayPage> {
    let story = acts::public(desk, id, desk.end_of(desk.today())).await?;
    let text = Said::of(&story.row.content.text, page.lang());
    Ok(SayPage { text, back: page.href(&measure_path(id)), sent, is_sent, page })
}

async fn ask(State(desk): State<Desk>, visit: Visit, Path((_, id)): Path<(String, MeasureId)>) -> Answer {
    Ok(web::html(say_page(&desk, visit.page(), id, Sent::default(), false).await?))
}

async fn take(
    State(desk): State<Desk>,
    visit: Visit,
    from: Option<Extension<ConnectInfo<SocketAddr>>>,
    Path((_, id)): Path<(String, MeasureId)>,
    Form(sent): Form<Sent>,
) -> Answer {
    let letter = Letter {
        organisation: sent.organisation.clone(),
        contact: sent.contact.clone(),
        words: sent.words.clone(),
        address: sent.address.clone(),
        agrees: sent.agrees.is_some(),
    };
    let address = from.map_or_else(Vec::new, |Extension(ConnectInfo(peer))| access::limits::address(peer.ip()));
    match voices::send_in(&desk, id, &letter, visit.lang, &address).await {
        Ok(()) => Ok(visit.redirect(&format!("{}/said", measure_path(id)))),
        Err(Error::Invalid(mistakes)) => {
            Ok(web::again(say_page(&desk, visit.page_with(mistakes), id, sent, false).await?))
        }
        Err(other) => Err(other.into()),
    }
}

async fn thank(State(desk): State<Desk>, visit: Visit, Path((_, id)): Path<(String, MeasureId)>) -> Answer {
    Ok(web::html(say_page(&desk, visit.page(), id, Sent::default(), true).await?))
}

async fn file(
    State(desk): State<Desk>,
    _: Visit,
    actor: Option<Extension<Actor>>,
    Path((_, voice, n)): Path<(String, VoiceId, i64)>,
) -> Answer {
    let (card, stream) = voices::file(&desk, actor.as_ref().map(|Extension(a)| a), voice, n).await?;
    Ok(file_response(&card, stream))
}
