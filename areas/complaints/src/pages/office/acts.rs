//! An act on a case: a page with the form, and what happens when it is sent. One form holds what any
//! act may ask; each act takes what is its own.

use super::Staff;
use crate::Desk;
use crate::actions::examine::{self, Draft, Override};
use crate::actions::intake::{self, Sorting};
use crate::actions::outcome::{self, Decision};
use crate::actions::{admissibility, keeping, place_on, reading, wall};
use crate::model::{Case, Ending, Passes};
use askama::Template;
use axum::Router;
use axum::extract::{Path, State};
use axum::routing::get;
use axum_extra::extract::{Form, Query};
use base::{Error, Lang, Mistake, PersonId, Result, RootId, UnitId};
use exchange::rulebook;
use serde::Deserialize;
use uuid::Uuid;
use web::view::Choice;
use web::{Answer, Page, Visit};

pub(super) fn routes() -> Router<Desk> {
    Router::new().route("/{lang}/office/cases/{case}/{act}", get(show).post(take))
}

/// What an act is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Act {
    Register,
    Sort,
    Assign,
    Note,
    Message,
    Admissibility,
    Inquire,
    Remind,
    Reply,
    NotHeard,
    Extend,
    Override,
    Release,
    Hold,
    Unhold,
    Wall,
    WallDown,
    Alert,
    Representative,
    Forward,
    Decide,
    Answer,
    Close,
    Reopen,
}

const ACTS: [(Act, &str); 24] = [
    (Act::Register, "register"),
    (Act::Sort, "sort"),
    (Act::Assign, "assign"),
    (Act::Note, "note"),
    (Act::Message, "message"),
    (Act::Admissibility, "admissibility"),
    (Act::Inquire, "inquire"),
    (Act::Remind, "remind"),
    (Act::Reply, "reply"),
    (Act::NotHeard, "not-heard"),
    (Act::Extend, "extend"),
    (Act::Override, "override"),
    (Act::Release, "release"),
    (Act::Hold, "hold"),
    (Act::Unhold, "unhold"),
    (Act::Wall, "wall"),
    (Act::WallDown, "wall-down"),
    (Act::Alert, "alert"),
    (Act::Representative, "representative"),
    (Act::Forward, "forward"),
    (Act::Decide, "decide"),
    (Act::Answer, "answer"),
    (Act::Close, "close"),
    (Act::Reopen, "reopen"),
];

fn act_of(path: &str) -> Result<(Act, &'static str)> {
    ACTS.into_iter().find(|(_, known)| *known == path).ok_or(Error::NotFound)
}

/// What the form of any act may hold.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default)]
struct Sent {
    version: i64,
    inquiry: String,
    label: String,
    right: String,
    body: String,
    region: String,
    to: String,
    text: String,
    subject: String,
    addressee: String,
    lang: String,
    passes: String,
    question: Option<String>,
    dealt_with: Option<String>,
    refuse: Option<String>,
    person: String,
    stands: Vec<String>,
    decisive: String,
    reasons: String,
    days: String,
    ground: String,
    risk: String,
    told: String,
    ending: String,
    finding: String,
    recommendation: String,
}

impl Sent {
    fn passes(&self) -> Passes {
        Passes::from_code(&self.passes).unwrap_or(Passes::Nothing)
    }

    fn letter(&self, fallback: Lang) -> Draft {
        Draft {
            lang: self.lang.parse().unwrap_or(fallback),
            addressee: self.addressee.lines().map(ToOwned::to_owned).collect(),
            subject: self.subject.clone(),
            text: self.text.replace("\r\n", "\n"),
            passes: self.passes(),
        }
    }

    fn sorting(&self) -> Sorting {
        let key = |text: &str| (!text.is_empty()).then(|| text.to_owned());
        // «right/issue» in one choice, so that an issue never stands under another right.
        let (right, issue) = match self.right.split_once('/') {
            Some((right, issue)) => (key(right), key(issue)),
            None => (key(&self.right), None),
        };
        Sorting { label: self.label.clone(), right, issue, body: key(&self.body), region: key(&self.region) }
    }

    fn inquiry(&self) -> Result<Uuid> {
        self.inquiry.parse().map_err(|_| Error::NotFound)
    }

    /// «unit» or «unit/officer».
    fn assignment(&self) -> Result<(UnitId, Option<PersonId>)> {
        let unknown = || Error::mistake("to", "complaints-mistake-choose");
        let (unit, officer) = self.to.split_once('/').map_or((self.to.as_str(), None), |(u, o)| (u, Some(o)));
        let officer = officer.map(|o| o.parse().map_err(|_| unknown())).transpose()?;
        Ok((unit.parse().map_err(|_| unknown())?, officer))
    }
}

/// A ground as the form asks it.
struct Asked {
    key: String,
    question: String,
    text: String,
    source: String,
    stands: bool,
}

#[derive(Template)]
#[template(path = "act.html")]
struct ActPage {
    page: Page,
    code: &'static str,
    base: String,
    case: Case,
    sent: Sent,
    number: String,
    story: Vec<(String, String)>,
    rights: Vec<Choice>,
    bodies: Vec<Choice>,
    regions: Vec<Choice>,
    colleagues: Vec<Choice>,
    people: Vec<Choice>,
    release: Vec<String>,
    langs: Vec<Choice>,
    passes: Vec<Choice>,
    endings: Vec<Choice>,
    grounds: Vec<Asked>,
    decisive: Vec<Choice>,
}

impl ActPage {
    fn is(&self, code: &str) -> bool {
        self.code == code
    }

    /// Whether this act writes a letter.
    fn is_letter(&self) -> bool {
        matches!(self.code, "inquire" | "remind" | "alert" | "forward" | "answer")
    }
}

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
struct About {
    inquiry: String,
}

async fn show(
    State(desk): State<Desk>,
    visit: Visit,
    Staff(actor): Staff,
    Path((_, case, act)): Path<(String, RootId, String)>,
    Query(about): Query<About>,
) -> Answer {
    let (act, code) = act_of(&act)?;
    let mut sent = Sent { inquiry: about.inquiry, ..Sent::default() };
    let opened = reading::open(&desk, &actor, case).await?;
    if sent.inquiry.is_empty() {
        let waiting = opened.inquiries.iter().find(|i| i.replied_at.is_none());
        sent.inquiry = waiting.map(|i| i.id.to_string()).unwrap_or_default();
    }
    prefill(&desk, &visit.page(), act, &opened, &mut sent);
    if act == Act::Assign {
        sent.to = usual_examiners(&desk, &opened.case).await?;
    }
    sent.version = opened.case.version;
    Ok(web::html(page_of(&desk, visit.page(), act, code, &opened, sent).await?))
}

/// The unit that usually examines a case of this level and region; intake keeps none for itself.
async fn usual_examiners(desk: &Desk, case: &Case) -> Result<String> {
    let level = case.body_level.as_deref().and_then(intake::level_of);
    let mut tx = desk.db.read().await?;
    let unit = desk.office.examiners(&mut tx, level, case.region.as_deref(), desk.today()).await?;
    Ok(unit.to_string())
}

/// What the form holds before anybody wrote into it: letters begin with their usual words.
fn prefill(desk: &Desk, page: &Page, act: Act, opened: &reading::Opened, sent: &mut Sent) {
    let case = &opened.case;
    let key = |k: &Option<String>| k.clone().unwrap_or_default();
    sent.label = opened.open.text(case.label_entry).unwrap_or_default();
    sent.right = match (&case.right_key, &case.issue_key) {
        (Some(right), Some(issue)) => format!("{right}/{issue}"),
        (right, _) => key(right),
    };
    sent.body = key(&case.body);
    sent.region = key(&case.region);
    sent.passes = case.passes.code().to_owned();
    let number = case.number.clone().unwrap_or_else(|| case.reference.to_string());
    let to_complainant = act == Act::Answer;
    let lang = if to_complainant { Lang::from(case.lang) } else { page.lang() };
    sent.lang = lang.code().to_owned();
    let text = |key: &str| desk.texts.text(lang, key, &[("number", number.as_str().into())]);
    let (subject, words) = match act {
        Act::Inquire => ("complaints-letter-inquiry-subject", "complaints-letter-inquiry"),
        Act::Remind => ("complaints-letter-reminder-subject", "complaints-letter-reminder"),
        Act::Alert => ("complaints-letter-torture-subject", "complaints-letter-torture"),
        Act::Forward => ("complaints-letter-forward-subject", "complaints-letter-forward"),
        Act::Answer => ("complaints-letter-outcome-subject", "complaints-letter-outcome"),
        Act::Override => {
            sent.told = text("complaints-letter-override");
            return;
        }
        _ => return,
    };
    sent.subject = text(subject);
    sent.text = text(words);
    if to_complainant {
        // What was decided stands in the letter already; the officer adds, they do not copy.
        let decided = ["decided", "turned-down", "recommended"];
        let found = opened.steps.iter().rev().filter(|s| decided.contains(&s.kind.as_str()));
        for words in found.filter_map(|s| opened.open.text(s.entry)) {
            sent.text = format!("{}\n\n{words}", sent.text);
        }
        sent.text = format!("{}\n\n{}", sent.text, text("complaints-letter-remedies"));
        sent.addressee = opened.open.identity().map(|i| i.name).unwrap_or_default();
    } else if let Some(body) = rulebook::entry(&desk.rulebook.bodies, &sent.body, desk.today()) {
        body.names.get(lang).clone_into(&mut sent.addressee);
    }
    if act == Act::Forward
        && case.passes.allows(Passes::Story)
        && let Some(story) = opened.open.story()
    {
        sent.text = format!("{}\n\n{}", sent.text, story.what);
    }
    if act == Act::Inquire
        && let Ok(day) = crate::actions::reply_due(desk)
    {
        let by = desk.texts.text(lang, "complaints-letter-inquiry-by", &[("date", i18n::by_date(lang, day).into())]);
        sent.text = format!("{}\n\n{by}", sent.text);
    }
    if act == Act::Alert {
        sent.addressee = text("complaints-letter-prosecutor");
    }
}

async fn page_of(
    desk: &Desk,
    page: Page,
    act: Act,
    code: &'static str,
    opened: &reading::Opened,
    sent: Sent,
) -> Result<ActPage> {
    let lang = page.lang();
    let today = desk.today();
    let case = opened.case.clone();
    let arrived = case.arrived_at.date_in(&desk.zone);
    let chosen = |key: &str, now: &str| key == now;
    let rights = rulebook::entries(&desk.rulebook.rights, today).flat_map(|r| {
        let whole = Choice::new(&r.key, r.plain.get(lang)).chosen(chosen(&r.key, &sent.right));
        let issues = r.issues.iter().map(|i| {
            let key = format!("{}/{}", r.key, i.key);
            let name = format!("{}: {}", r.plain.get(lang), i.names.get(lang));
            let now = chosen(&key, &sent.right);
            Choice::new(key, name).chosen(now)
        });
        std::iter::once(whole).chain(issues.collect::<Vec<_>>()).collect::<Vec<_>>()
    });
    let bodies = rulebook::entries(&desk.rulebook.bodies, today)
        .map(|b| Choice::new(&b.key, b.names.get(lang)).chosen(chosen(&b.key, &sent.body)));
    let regions = rulebook::entries(&desk.rulebook.regions, today)
        .map(|r| Choice::new(&r.key, r.names.get(lang)).chosen(chosen(&r.key, &sent.region)));
    // texts: complaints-passes-* complaints-ending-*
    let passes = Passes::ALL.iter().map(|p| {
        Choice::new(p.code(), page.t(&format!("complaints-passes-{}", p.code()))).chosen(chosen(p.code(), &sent.passes))
    });
    let endings = [Ending::Found, Ending::NotFound, Ending::Settled].iter().map(|e| {
        Choice::new(e.code(), page.t(&format!("complaints-ending-{}", e.code()))).chosen(chosen(e.code(), &sent.ending))
    });
    let grounds = admissibility::asked(&desk.rulebook, arrived).into_iter().map(|g| Asked {
        key: g.key.clone(),
        question: g.question.as_ref().map_or_else(String::new, |q| q.get(lang).to_owned()),
        text: g.text.get(lang).to_owned(),
        source: desk.rulebook.cite(&g.source, lang),
        stands: sent.stands.contains(&g.key),
    });
    let decisive = rulebook::entries(&desk.rulebook.grounds, arrived)
        .filter(|g| admissibility::ending_of(g.outcome).is_some())
        .map(|g| Choice::new(&g.key, g.names.get(lang)).chosen(chosen(&g.key, &sent.decisive)));
    let langs = Lang::ALL.iter().map(|l| Choice::new(l.code(), l.own_name()).chosen(chosen(l.code(), &sent.lang)));
    let story = opened.open.story().map(|s| super::story_parts(&page, &s)).unwrap_or_default();
    Ok(ActPage {
        base: page.href(&format!("/office/cases/{}", case.id)),
        number: case.number.clone().unwrap_or_else(|| case.reference.to_string()),
        rights: rights.collect(),
        bodies: bodies.collect(),
        regions: regions.collect(),
        colleagues: if act == Act::Assign { colleagues(desk, &sent, lang).await? } else { vec![] },
        people: if matches!(act, Act::Wall | Act::WallDown) { people(desk, act, &case, lang).await? } else { vec![] },
        release: release_words(opened),
        langs: langs.collect(),
        passes: passes.collect(),
        endings: endings.collect(),
        grounds: grounds.collect(),
        decisive: decisive.collect(),
        story,
        page,
        code,
        case,
        sent,
    })
}

/// Units and their people, as one list.
async fn colleagues(desk: &Desk, sent: &Sent, lang: Lang) -> Result<Vec<Choice>> {
    let mut tx = desk.db.read().await?;
    let mut choices = vec![];
    for unit in desk.office.units(&mut tx).await? {
        let key = unit.id.to_string();
        choices.push(Choice::new(&key, unit.names.get(lang)).chosen(key == sent.to));
        for person in desk.office.colleagues(&mut tx, unit.id).await? {
            let key = format!("{}/{}", unit.id, person.id);
            let now = key == sent.to;
            choices.push(Choice::new(key, format!("{} – {}", unit.names.get(lang), person.name.get(lang))).chosen(now));
        }
    }
    Ok(choices)
}

/// Who a wall can be put up before, or who is behind one.
async fn people(desk: &Desk, act: Act, case: &Case, lang: Lang) -> Result<Vec<Choice>> {
    let mut tx = desk.db.read().await?;
    let mut known = std::collections::BTreeMap::new();
    for unit in desk.office.units(&mut tx).await? {
        for person in desk.office.colleagues(&mut tx, unit.id).await? {
            known.insert(person.id, person.name.get(lang).to_owned());
        }
    }
    for person in &case.walls {
        if let Some(colleague) = desk.office.colleague(&mut tx, *person).await? {
            known.insert(*person, colleague.name.get(lang).to_owned());
        }
    }
    let is_wanted = |id: &PersonId| case.walls.contains(id) == (act == Act::WallDown);
    Ok(known.into_iter().filter(|(id, _)| is_wanted(id)).map(|(id, name)| Choice::new(id.to_string(), name)).collect())
}

/// What somebody else wrote why a name must be passed on: ground, risk, and what the complainant will be told.
fn release_words(opened: &reading::Opened) -> Vec<String> {
    let entry = opened.release.as_ref().and_then(|proposal| proposal.entry);
    let why: Option<Override> =
        entry.and_then(|entry| opened.open.bytes(entry)).and_then(|words| serde_json::from_slice(words.expose()).ok());
    why.map(|why| vec![why.ground, why.risk, why.told]).unwrap_or_default()
}

async fn take(
    State(desk): State<Desk>,
    visit: Visit,
    Staff(actor): Staff,
    Path((_, case, path)): Path<(String, RootId, String)>,
    Form(sent): Form<Sent>,
) -> Answer {
    let (act, code) = act_of(&path)?;
    match carry_out(&desk, &actor, act, case, &sent, visit.lang).await {
        Ok(now) if place_on(&actor, &now) => Ok(visit.redirect(&format!("/office/cases/{case}"))),
        // Whoever gave the case away has no place on it any more.
        Ok(_) => Ok(visit.redirect("/office/queue")),
        Err(Error::Invalid(mistakes)) => again(&desk, &visit, &actor, act, code, case, sent, mistakes).await,
        // What was written is kept on the page; the conflict is named above it.
        Err(Error::Conflict(text)) => {
            let mistakes = vec![Mistake::new("main", text)];
            again(&desk, &visit, &actor, act, code, case, sent, mistakes).await
        }
        Err(cause) => Err(cause.into()),
    }
}

#[allow(clippy::too_many_arguments, reason = "what the page had, handed back to it")]
async fn again(
    desk: &Desk,
    visit: &Visit,
    actor: &access::Actor,
    act: Act,
    code: &'static str,
    case: RootId,
    mut sent: Sent,
    mistakes: base::Mistakes,
) -> Answer {
    let opened = reading::open(desk, actor, case).await?;
    sent.version = opened.case.version;
    Ok(web::again(page_of(desk, visit.page_with(mistakes), act, code, &opened, sent).await?))
}

async fn carry_out(
    desk: &Desk,
    actor: &access::Actor,
    act: Act,
    case: RootId,
    sent: &Sent,
    lang: Lang,
) -> Result<Case> {
    let version = sent.version;
    match act {
        Act::Register => intake::register(desk, actor, case, version, sent.sorting()).await,
        Act::Sort => intake::resort(desk, actor, case, version, sent.sorting()).await,
        Act::Assign => {
            let (unit, officer) = sent.assignment()?;
            intake::assign(desk, actor, case, version, unit, officer).await
        }
        Act::Note => examine::note(desk, actor, case, &sent.text).await,
        Act::Message if sent.dealt_with.is_some() => examine::message_dealt_with(desk, actor, case, version).await,
        Act::Message => examine::write_to_complainant(desk, actor, case, &sent.text, sent.question.is_some()).await,
        Act::Admissibility => {
            let arrived = desk.case(&mut desk.db.read().await?, case).await?.arrived_at.date_in(&desk.zone);
            let grounds = admissibility::asked(&desk.rulebook, arrived)
                .into_iter()
                .map(|g| (g.key.clone(), sent.stands.contains(&g.key)))
                .collect();
            let decisive = (!sent.decisive.is_empty()).then(|| sent.decisive.clone());
            let judgement = admissibility::Judgement { grounds, decisive, reasons: sent.reasons.clone() };
            admissibility::decide(desk, actor, case, version, judgement).await
        }
        Act::Inquire => examine::inquire(desk, actor, case, version, &sent.body, sent.letter(lang)).await,
        Act::Remind => examine::remind(desk, actor, case, version, sent.inquiry()?, sent.letter(lang)).await,
        Act::Reply => examine::record_reply(desk, actor, case, version, sent.inquiry()?, &sent.text).await,
        Act::NotHeard => examine::not_heard(desk, actor, case, version, &sent.reasons).await,
        Act::Extend => {
            let days = sent.days.trim().parse().map_err(|_| Error::mistake("days", "complaints-mistake-days"))?;
            examine::extend(desk, actor, case, version, days, &sent.reasons).await
        }
        Act::Override => {
            let why = Override {
                passes: sent.passes(),
                ground: sent.ground.clone(),
                risk: sent.risk.clone(),
                told: sent.told.clone(),
            };
            examine::override_consent(desk, actor, case, version, &why).await
        }
        Act::Release => examine::release(desk, actor, case, version, sent.refuse.is_none()).await,
        Act::Hold | Act::Unhold => keeping::hold(desk, actor, case, version, act == Act::Hold, &sent.reasons).await,
        Act::Wall | Act::WallDown => {
            let person = sent.person.parse().map_err(|_| Error::mistake("person", "complaints-mistake-choose"))?;
            wall::wall(desk, actor, case, version, (person, act == Act::Wall), &sent.reasons).await
        }
        Act::Alert => intake::alert_prosecutor(desk, actor, case, version, sent.letter(lang)).await,
        Act::Representative => intake::representative_sent(desk, actor, case, version, &sent.text).await,
        Act::Forward => examine::forward(desk, actor, case, version, &sent.body, sent.letter(lang)).await,
        Act::Decide => {
            let ending =
                Ending::from_code(&sent.ending).ok_or_else(|| Error::mistake("ending", "complaints-mistake-choose"))?;
            let decision =
                Decision { ending, finding: sent.finding.clone(), recommendation: sent.recommendation.clone() };
            outcome::decide(desk, actor, case, version, decision).await
        }
        Act::Answer => outcome::answer(desk, actor, case, version, sent.letter(lang)).await,
        Act::Close => outcome::close(desk, actor, case, version).await,
        Act::Reopen => outcome::reopen(desk, actor, case, version, &sent.reasons).await,
    }
}
