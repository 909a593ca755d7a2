//! A case: who can open it, what is next, its clocks, its timeline and its parts.

use super::list::{due_tag, shown_act};
use super::{Staff, story_parts};
use crate::Desk;
use crate::actions::examine::Override;
use crate::actions::keeping;
use crate::actions::reading::{self, Opened};
use crate::model::{Case, NextAct, Origin, Voice};
use crate::pages::receipt::{file_response, pdf_response};
use access::audit::Leaf;
use askama::Template;
use axum::Router;
use axum::extract::{Path, State};
use axum::routing::get;
use axum_extra::extract::Query;
use base::{Error, PersonId, RootId, Trilingual};
use db::KeysetPage;
use exchange::clocks::State as Standing;
use exchange::rulebook;
use serde::Deserialize;
use std::collections::BTreeMap;
use vault::{Compartment, FileCard, Reader};
use web::{Answer, Page, Visit};

pub(super) fn routes() -> Router<Desk> {
    Router::new()
        .route("/{lang}/office/cases/{case}", get(show))
        .route("/{lang}/office/cases/{case}/letters/{letter}", get(letter))
        .route("/{lang}/office/cases/{case}/files/{file}", get(file))
        .route("/{lang}/office/cases/{case}/reply-files/{file}", get(reply_file))
}

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
struct Part {
    part: String,
    /// Where a page of the log begins.
    before: String,
}

/// A line of the case's part of the audit log.
struct LogLine {
    number: String,
    at: base::Timestamp,
    who: String,
    role: String,
    act: String,
}

/// A step of the timeline as it is shown.
struct Event {
    kind: &'static str,
    sign: &'static str,
    meta: String,
    title: String,
    text: Option<String>,
    letter: Option<String>,
    sealed: bool,
}

/// A clock as it is shown.
struct Running {
    name: String,
    kind: &'static str,
    left: String,
    used: u32,
    note: String,
}

/// One who can open the case.
struct HolderLine {
    name: String,
    story: bool,
    identity: bool,
}

/// A letter as it is shown.
struct LetterLine {
    href: String,
    number: String,
    date: String,
    kind: String,
    passed_on: String,
}

/// A link to something that can be done.
struct ActLink {
    href: String,
    text: String,
}

#[derive(Template)]
#[template(path = "case.html")]
struct CasePage {
    page: Page,
    case: Case,
    title: String,
    state: String,
    erased: Option<(String, String)>,
    release: bool,
    passes: String,
    due: (&'static str, String),
    part: String,
    base: String,
    next_title: String,
    next_why: String,
    next_href: String,
    others: Vec<ActLink>,
    holders: Vec<HolderLine>,
    opened: Vec<(String, String)>,
    clocks: Vec<Running>,
    facts: Vec<(String, String)>,
    events: Vec<Event>,
    story: Vec<(String, String)>,
    story_sealed: bool,
    identity: Vec<(String, String)>,
    identity_sealed: bool,
    files: Vec<(String, FileCard)>,
    letters: Vec<LetterLine>,
    minds: Vec<String>,
    parts: super::parts::Parts,
    log: Vec<LogLine>,
    older: String,
    today: String,
}

async fn show(
    State(desk): State<Desk>,
    visit: Visit,
    Staff(actor): Staff,
    Path((_, case)): Path<(String, RootId)>,
    Query(part): Query<Part>,
) -> Answer {
    let opened = reading::open(&desk, &actor, case).await?;
    let log = match part.part.as_str() {
        "log" => Some(reading::log(&desk, &actor, case, part.before.parse().ok()).await?),
        _ => None,
    };
    let names = names(&desk, &opened, log.as_ref(), visit.lang).await?;
    Ok(web::html(case_page(&desk, visit.page(), &opened, log, &names, part.part)))
}

/// The person a pseudonym of the audit log stands for.
fn person_of(pseudonym: &str) -> Option<PersonId> {
    pseudonym.split_once(':').and_then(|(_, id)| id.parse().ok())
}

/// The names of the people and units that stand in a case.
async fn names(
    desk: &Desk,
    opened: &Opened,
    log: Option<&KeysetPage<Leaf>>,
    lang: base::Lang,
) -> Result<BTreeMap<String, String>, Error> {
    let mut tx = desk.db.read().await?;
    let mut names = BTreeMap::new();
    for unit in desk.office.units(&mut tx).await? {
        names.insert(unit.id.to_string(), unit.names.get(lang).to_owned());
    }
    let people = opened.steps.iter().filter_map(|s| s.person).chain(opened.case.officer);
    let people = people.chain(opened.tasks.iter().filter_map(|t| t.person));
    let readers = opened.holders.iter().filter_map(|h| match h.reader {
        Reader::Person(person) => Some(person),
        _ => None,
    });
    let logged = log.iter().flat_map(|log| &log.rows).filter_map(|leaf| person_of(&leaf.who));
    for person in people.chain(readers).chain(logged).collect::<std::collections::BTreeSet<_>>() {
        if let Some(colleague) = desk.office.colleague(&mut tx, person).await? {
            names.insert(person.to_string(), colleague.name.get(lang).to_owned());
        }
    }
    Ok(names)
}

fn case_page(
    desk: &Desk,
    page: Page,
    opened: &Opened,
    log: Option<KeysetPage<Leaf>>,
    names: &BTreeMap<String, String>,
    part: String,
) -> CasePage {
    let now = desk.world.now();
    let lang = page.lang();
    let case = opened.case.clone();
    let base = page.href(&format!("/office/cases/{}", case.id));
    let on = case.arrived_at.date_in(&desk.zone);
    let name_of = |id: &str| names.get(id).cloned().unwrap_or_default();
    let act = shown_act(&case, now);
    // texts: complaints-act-* complaints-do-* complaints-state-* complaints-passes-* complaints-step-* access-role-*
    let next_href = doing(act, opened).map_or_else(String::new, |path| format!("{base}/{path}"));
    let others = others(&case)
        .iter()
        .map(|path| ActLink { href: format!("{base}/{path}"), text: page.t(&format!("complaints-do-{path}")) })
        .collect();
    let holders = holders(&page, opened, &name_of);
    let opened_by =
        opened.openings.iter().map(|(day, role)| (page.date_year(day), page.t(&format!("access-role-{role}"))));
    let clocks = opened
        .clocks
        .iter()
        .map(|(clock, due)| {
            let (kind, left) = due_tag(desk, &page, clock.due_at, now);
            let rule =
                desk.rulebook.period(&clock.rule, clock.steps.0.first().map_or(on, |(at, _)| at.date_in(&desk.zone)));
            let total = i64::from(due.used) + i64::from(due.left.max(0));
            let used =
                if due.late { 100 } else { u32::try_from(100 * i64::from(due.used) / total.max(1)).unwrap_or(100) };
            Running {
                name: rule.map_or_else(|| clock.rule.clone(), |r| r.names.get(lang).to_owned()),
                kind: if matches!(due.state, Standing::Suspended(_)) { "" } else { kind },
                left,
                used,
                note: rule.map_or_else(String::new, |r| desk.rulebook.cite(&r.source, lang)),
            }
        })
        .collect();
    let entry = |t: Option<&Trilingual>| t.map(|t| t.get(lang).to_owned());
    let key = |k: &Option<String>| k.clone().unwrap_or_default();
    let right = rulebook::entry(&desk.rulebook.rights, &key(&case.right_key), on);
    let issue = right.and_then(|r| r.issues.iter().find(|i| Some(&i.key) == case.issue_key.as_ref()));
    let facts = [
        ("right", entry(right.map(|r| &r.names))),
        ("issue", entry(issue.map(|i| &i.names))),
        ("body", entry(rulebook::entry(&desk.rulebook.bodies, &key(&case.body), on).map(|b| &b.names))),
        ("region", entry(rulebook::entry(&desk.rulebook.regions, &key(&case.region), on).map(|r| &r.names))),
        ("lang", Some(base::Lang::from(case.lang).own_name().to_owned())),
        ("channel", Some(page.t(&format!("complaints-channel-{}", case.channel.code())))),
        (
            "who",
            (case.on_behalf != crate::model::OnBehalf::Unknown)
                .then(|| page.t(&format!("complaints-who-{}", case.on_behalf.code()))),
        ),
        (
            "origin",
            (case.origin != Origin::Complaint).then(|| page.t(&format!("complaints-origin-{}", case.origin.code()))),
        ),
        ("risk", case.risk.map(|risk| page.t(&format!("complaints-risk-{}", risk.code())))),
        ("return", Some(page.t(&format!("complaints-return-{}", case.return_path.code())))),
        ("officer", case.officer.map(|o| name_of(&o.to_string()))),
        ("unit", Some(name_of(&case.unit.to_string()))),
    ]
    .into_iter()
    // texts: complaints-at-* complaints-origin-* complaints-risk-* complaints-channel-* complaints-who-* complaints-return-*
    .filter_map(|(fact, value)| value.map(|v| (page.t(&format!("complaints-at-{fact}")), v)))
    .collect();
    let events = opened.steps.iter().map(|step| event(desk, &page, opened, step, &base, &name_of)).collect();
    let story = opened.open.story().map(|s| story_parts(&page, &s)).unwrap_or_default();
    let identity = opened.open.identity().map(|i| identity_parts(&page, &i)).unwrap_or_default();
    let files = opened
        .files
        .iter()
        .filter_map(|f| opened.open.card(f.entry).map(|card| (format!("{base}/files/{}", f.id), card)))
        .collect();
    let letters = opened
        .letters
        .iter()
        .map(|l| LetterLine {
            href: format!("{base}/letters/{}", l.id),
            number: l.number.clone(),
            date: page.date_year(&l.date),
            kind: rulebook::entry(&desk.rulebook.letters, l.kind.as_str(), l.date)
                .map_or_else(|| l.kind.to_string(), |k| k.names.get(lang).to_owned()),
            passed_on: page.t(&format!("complaints-passed-{}", l.passed_on.code())),
        })
        .collect();
    let title = opened.open.text(case.label_entry).unwrap_or_else(|| page.t("complaints-case-untitled"));
    let older = log.as_ref().and_then(|log| log.next).map(|before| format!("{base}?part=log&before={before}"));
    let log = log.into_iter().flat_map(|log| log.rows).map(|leaf| LogLine {
        number: leaf.seq.map(|n| page.number(n)).unwrap_or_default(),
        at: leaf.at,
        who: person_of(&leaf.who).map_or_else(String::new, |person| name_of(&person.to_string())),
        // texts: institution-role-*
        role: page.t(&format!("institution-role-{}", leaf.role)),
        act: leaf.act,
    });
    CasePage {
        title,
        state: page.t(&format!("complaints-state-{}", case.state.code())),
        erased: erased(desk, &page, &case),
        release: opened.release.is_some(),
        passes: page.t(&format!("complaints-passes-{}", case.passes.code())),
        due: due_tag(desk, &page, case.next_at, now),
        part,
        base,
        next_title: page.t(&format!("complaints-act-{}", act.code())),
        next_why: page.t(&format!("complaints-act-{}-why", act.code())),
        next_href,
        others,
        holders,
        opened: opened_by.collect(),
        clocks,
        facts,
        events,
        story,
        story_sealed: opened.open.has_sealed(Compartment::Story),
        identity,
        identity_sealed: opened.open.has_sealed(Compartment::Identity),
        files,
        letters,
        minds: super::acts::minds(&page, opened),
        parts: super::parts::parts(desk, &page, opened, names),
        log: log.collect(),
        older: older.unwrap_or_default(),
        today: page.date_year(&desk.today()),
        case,
        page,
    }
}

/// The day a case was erased, and the day from which that is final.
pub(in crate::pages) fn erased(desk: &Desk, page: &Page, case: &Case) -> Option<(String, String)> {
    let day = case.erased_at?.date_in(&desk.zone);
    Some((page.date_year(&day), page.date_year(&keeping::final_from(desk, case)?)))
}

/// Where the next act is done.
fn doing(act: NextAct, opened: &Opened) -> Option<String> {
    let waiting = opened.inquiries.iter().find(|i| i.replied_at.is_none());
    Some(match act {
        NextAct::AlertProsecutor => "alert".to_owned(),
        NextAct::Register => "register".to_owned(),
        NextAct::SendRepresentative => "representative".to_owned(),
        NextAct::AnswerReprisal => {
            let open = opened.reprisals.iter().rev().find(|r| r.ended_at.is_none());
            format!("measure?about={}", open?.id)
        }
        NextAct::Review => "review".to_owned(),
        NextAct::ReadMessage => "message".to_owned(),
        NextAct::DecideAdmissibility => "admissibility".to_owned(),
        NextAct::InquireBody => "inquire".to_owned(),
        NextAct::AwaitReply => format!("reply?about={}", waiting?.id),
        NextAct::RemindBody => format!("remind?about={}", waiting?.id),
        NextAct::Decide => "decide".to_owned(),
        NextAct::Forward => "forward".to_owned(),
        NextAct::SendOutcome => "answer".to_owned(),
        NextAct::Close => "close".to_owned(),
        NextAct::Nothing => return None,
    })
}

/// What else can be done in a state, in groups: the examination, the people, what hangs together, the file itself.
fn others(case: &Case) -> Vec<&'static str> {
    use crate::model::State::{Answered, Closed, Received};
    if case.erased_at.is_some() || case.merged_into.is_some() {
        return vec![];
    }
    let mut acts = usual(case).to_vec();
    acts.extend(["party", "risk", "reprisal", "task", "link"]);
    if !matches!(case.state, Closed) {
        acts.extend(["merge", "split"]);
    }
    if case.offered_to.is_some() {
        acts.extend(["refer-accept", "refer-return", "refer-revoke"]);
    } else if !matches!(case.state, Received | Answered | Closed) {
        acts.push("refer");
    }
    acts.push(if case.held { "unhold" } else { "hold" });
    acts.push("wall");
    acts.extend((!case.walls.is_empty()).then_some("wall-down"));
    acts
}

/// The same for every case of a state.
fn usual(case: &Case) -> &'static [&'static str] {
    use crate::model::State::{Admitted, Answered, Closed, Decided, Heard, Received, Registered};
    match case.state {
        Received => &["documents", "note", "message", "alert", "override"],
        Registered => {
            &["admissibility", "assign", "sort", "documents", "note", "message", "alert", "override", "extend"]
        }
        Admitted => &[
            "inquire",
            "inquire-many",
            "reply",
            "documents",
            "not-heard",
            "settle",
            "note",
            "message",
            "assign",
            "sort",
            "override",
            "extend",
            "extension-notice",
            "respond",
            "alert",
            "admissibility",
        ],
        Heard => &[
            "decide",
            "inquire",
            "inquire-many",
            "settle",
            "documents",
            "note",
            "message",
            "assign",
            "override",
            "extend",
            "extension-notice",
            "respond",
            "admissibility",
        ],
        Decided => &["answer", "close", "respond", "remedy", "documents", "note", "message"],
        Answered => &["reopen", "respond", "remedy", "documents", "note", "message"],
        Closed => &["reopen", "remedy"],
    }
}

fn holders(page: &Page, opened: &Opened, name_of: &dyn Fn(&str) -> String) -> Vec<HolderLine> {
    let mut lines: BTreeMap<String, HolderLine> = BTreeMap::new();
    for holder in &opened.holders {
        let name = match holder.reader {
            Reader::Unit(unit) => name_of(&unit.to_string()),
            Reader::Person(person) => name_of(&person.to_string()),
            Reader::Receipt(_) => page.t("complaints-holder-receipt"),
            Reader::Recovery => page.t("complaints-holder-recovery"),
        };
        let name = if holder.current { name } else { page.t1("complaints-holder-earlier", "name", name) };
        let line = lines.entry(name.clone()).or_insert(HolderLine { name, story: false, identity: false });
        match holder.compartment {
            Compartment::Story => line.story = true,
            Compartment::Identity => line.identity = true,
        }
    }
    lines.into_values().collect()
}

fn identity_parts(page: &Page, identity: &crate::model::Identity) -> Vec<(String, String)> {
    // texts: complaints-identity-*
    [
        ("name", &identity.name),
        ("victim", &identity.victim),
        ("contact", &identity.contact),
        ("safety", &identity.safety),
    ]
    .into_iter()
    .filter(|(_, text)| !text.is_empty())
    .map(|(part, text)| (page.t(&format!("complaints-identity-{part}")), text.clone()))
    .collect()
}

fn event(
    desk: &Desk,
    page: &Page,
    opened: &Opened,
    step: &crate::store::StepRow,
    base: &str,
    name_of: &dyn Fn(&str) -> String,
) -> Event {
    let (kind, sign) = match step.voice {
        Voice::Person => ("person", "person"),
        Voice::Office => ("office", "document"),
        Voice::Body => ("body", "office"),
        Voice::Calendar => ("", "clock"),
    };
    let who = match (step.voice, step.person) {
        (Voice::Body, _) => page.t("complaints-voice-body"),
        (_, Some(person)) => name_of(&person.to_string()),
        (Voice::Calendar, None) => page.t("complaints-voice-calendar"),
        (_, None) => page.t("complaints-voice-person"),
    };
    let letter = step.detail.get("letter").and_then(|l| l.as_str()).map(|id| format!("{base}/letters/{id}"));
    let shut = matches!(step.kind.as_str(), "arrived") || letter.is_some();
    let text = if shut { None } else { opened.open.text(step.entry) };
    // Why more was passed on: ground and risk, not the words to the complainant, which stand there already.
    let text = match text.as_deref().map(serde_json::from_str::<Override>) {
        Some(Ok(why)) if step.kind.starts_with("override") => Some(format!("{}\n\n{}", why.ground, why.risk)),
        _ => text,
    };
    Event {
        kind,
        sign,
        meta: format!("{} · {who}", page.date_time(&step.at)),
        // texts: complaints-step-*
        title: page.t(&format!("complaints-step-{}", step.kind)),
        sealed: !shut && step.entry.is_some() && text.is_none(),
        text,
        letter,
    }
    .with_detail(desk, page, step)
}

impl Event {
    /// What the codes of a step add to its title.
    fn with_detail(mut self, desk: &Desk, page: &Page, step: &crate::store::StepRow) -> Self {
        let code = |name: &str| step.detail.get(name).and_then(|v| v.as_str());
        let on = step.at.date_in(&desk.zone);
        let mut more = vec![];
        if let Some(number) = code("number") {
            more.push(number.to_owned());
        }
        if let Some(body) = code("body") {
            more.extend(rulebook::entry(&desk.rulebook.bodies, body, on).map(|b| b.names.get(page.lang()).to_owned()));
        }
        if let Some(passes) = code("passes") {
            more.push(page.t(&format!("complaints-passed-{passes}")));
        }
        if let Some(ground) = code("ground") {
            more.extend(
                rulebook::entry(&desk.rulebook.grounds, ground, on).map(|g| g.names.get(page.lang()).to_owned()),
            );
        }
        // texts: complaints-task-* complaints-against-* complaints-link-* complaints-remedy-* complaints-moved-* complaints-part-of-*
        // texts: complaints-review-about-* complaints-review-outcome-*
        let coded = [
            ("task", "task"),
            ("against", "against"),
            ("link", "link"),
            ("remedy", "remedy"),
            ("status", "moved"),
            ("part", "part-of"),
            ("risk", "risk"),
            ("review", "review-about"),
            ("outcome", "review-outcome"),
        ];
        for (name, prefix) in coded {
            more.extend(code(name).map(|value| page.t(&format!("complaints-{prefix}-{value}"))));
        }
        if let Some(response) = code("response") {
            more.extend(
                rulebook::entry(&desk.rulebook.letters, response, on).map(|l| l.names.get(page.lang()).to_owned()),
            );
        }
        if let Some(rule) = code("rule") {
            more.extend(desk.rulebook.period(rule, on).map(|r| r.names.get(page.lang()).to_owned()));
        }
        more.extend(code("case").map(ToOwned::to_owned));
        if let Some(ending) = code("ending") {
            more.push(page.t(&format!("complaints-ending-{ending}")));
        }
        if let Some(day) = code("due").and_then(|d| d.parse::<base::Date>().ok()) {
            more.push(page.by_date(&day));
        }
        if !more.is_empty() {
            self.title = format!("{}: {}", self.title, more.join(", "));
        }
        self
    }
}

async fn letter(
    State(desk): State<Desk>,
    _: Visit,
    Staff(actor): Staff,
    Path((_, case, id)): Path<(String, RootId, String)>,
) -> Answer {
    let id = id.parse().map_err(|_| Error::NotFound)?;
    let (letter, pdf) = reading::letter(&desk, &actor, case, id).await?;
    Ok(pdf_response(&letter.number, pdf.expose().clone()))
}

async fn reply_file(
    State(desk): State<Desk>,
    _: Visit,
    Staff(actor): Staff,
    Path((_, case, id)): Path<(String, RootId, String)>,
) -> Answer {
    let (card, stream) = reading::reply_file(&desk, &actor, case, id.parse().map_err(|_| Error::NotFound)?).await?;
    Ok(file_response(&card, stream))
}

async fn file(
    State(desk): State<Desk>,
    _: Visit,
    Staff(actor): Staff,
    Path((_, case, id)): Path<(String, RootId, String)>,
) -> Answer {
    let (card, stream) = reading::file(&desk, &actor, case, id.parse().map_err(|_| Error::NotFound)?).await?;
    Ok(file_response(&card, stream))
}
