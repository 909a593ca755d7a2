//! The page of an act: what its form offers to choose from, and what it holds before anybody wrote into it.

use super::super::story_parts;
use super::Act;
use super::form::Sent;
use crate::Desk;
use crate::actions::examine::{self, Override};
use crate::actions::{admissibility, intake, letters, links, reading};
use crate::model::{
    Against, Case, Caution, Ending, Group, LinkKind, Need, Part, Passes, Remedy, Response, Risk, TaskKind,
};
use access::Actor;
use askama::Template;
use base::{Date, Lang, PersonId, Result};
use exchange::office::Colleague;
use exchange::rulebook::{self, Dated};
use std::collections::BTreeMap;
use web::Page;
use web::view::{Choice, DateFields};

/// A ground as the form asks it.
pub(super) struct Asked {
    key: String,
    question: String,
    text: String,
    source: String,
    /// What the machine noticed; the officer decides.
    hint: String,
    stands: bool,
}

/// A case that may be about the same matter.
pub(super) struct Like {
    href: String,
    number: String,
    percent: u32,
}

#[derive(Template)]
#[template(path = "act.html")]
pub(super) struct ActPage {
    page: Page,
    code: &'static str,
    base: String,
    case: Case,
    sent: Sent,
    number: String,
    story: Vec<(String, String)>,
    /// What to mind of the people to whom this goes: needs and cautions.
    minds: Vec<String>,
    rights: Vec<Choice>,
    bodies: Vec<Choice>,
    regions: Vec<Choice>,
    colleagues: Vec<Choice>,
    units: Vec<Choice>,
    people: Vec<Choice>,
    release: Vec<String>,
    langs: Vec<Choice>,
    passes: Vec<Choice>,
    endings: Vec<Choice>,
    kinds: Vec<Choice>,
    parts: Vec<Choice>,
    groups: Vec<Choice>,
    needs: Vec<Choice>,
    cautions: Vec<Choice>,
    grounds: Vec<Asked>,
    decisive: Vec<Choice>,
    like: Vec<Like>,
    day: DateFields,
    /// A body that is asked here, or that an act of response always goes to.
    fixed_body: String,
}

impl ActPage {
    fn is(&self, code: &str) -> bool {
        self.code == code
    }

    /// Whether this act writes a letter.
    fn is_letter(&self) -> bool {
        let letters = ["inquire", "inquire-many", "remind", "alert", "forward", "answer", "extension-notice"];
        letters.contains(&self.code) || (self.code == "respond" && !self.sent.kind.is_empty())
    }

    /// Whether the letter goes to the complainant.
    fn to_complainant(&self) -> bool {
        matches!(self.code, "answer" | "extension-notice")
    }
}

/// What the form holds before anybody wrote into it: letters begin with their usual words.
pub(super) async fn fill(desk: &Desk, page: &Page, act: Act, opened: &reading::Opened, sent: &mut Sent) -> Result<()> {
    let case = &opened.case;
    let key = |k: &Option<String>| k.clone().unwrap_or_default();
    if sent.about.is_empty() && matches!(act, Act::Remind | Act::Reply) {
        let waiting = opened.inquiries.iter().find(|i| i.replied_at.is_none());
        sent.about = waiting.map(|i| i.id.to_string()).unwrap_or_default();
    }
    sent.label = opened.open.text(case.label_entry).unwrap_or_default();
    sent.right = match (&case.right_key, &case.issue_key) {
        (Some(right), Some(issue)) => format!("{right}/{issue}"),
        (right, _) => key(right),
    };
    sent.body = key(&case.body);
    sent.region = key(&case.region);
    sent.passes = case.passes.code().to_owned();
    sent.risk = case.risk.map(|r| r.code().to_owned()).unwrap_or_default();
    let today = DateFields::of(desk.today());
    (sent.day_day, sent.day_month, sent.day_year) = (today.day, today.month, today.year);
    match act {
        Act::Assign | Act::Review => sent.to = usual_examiners(desk, case).await?,
        Act::Refer => sent.unit = usual_examiners(desk, case).await?,
        Act::Party => fill_party(opened, sent),
        Act::Split => sent.label = String::new(),
        Act::Override => sent.told = text_of(desk, page.lang(), case, "complaints-letter-override"),
        Act::Merge => sent.told = text_of(desk, case.lang.into(), case, "complaints-letter-merged"),
        _ => fill_letter(desk, page, act, opened, sent),
    }
    Ok(())
}

fn text_of(desk: &Desk, lang: Lang, case: &Case, key: &str) -> String {
    let number = case.number.clone().unwrap_or_else(|| case.reference.to_string());
    desk.texts.text(lang, key, &[("number", number.as_str().into())])
}

/// The card of the person to be changed.
fn fill_party(opened: &reading::Opened, sent: &mut Sent) {
    let row = opened.parties.iter().find(|row| row.id.to_string() == sent.about);
    let Some(party) = row.and_then(|row| opened.open.party(row.entry)) else { return };
    sent.part = party.part.code().to_owned();
    (sent.name, sent.contact, sent.relation) = (party.name, party.contact, party.relation);
    sent.groups = party.groups.iter().map(|g| g.code().to_owned()).collect();
    sent.needs = party.needs.iter().map(|n| n.code().to_owned()).collect();
    sent.cautions = party.cautions.iter().map(|c| c.code().to_owned()).collect();
}

fn fill_letter(desk: &Desk, page: &Page, act: Act, opened: &reading::Opened, sent: &mut Sent) {
    let case = &opened.case;
    let to_complainant = matches!(act, Act::Answer | Act::ExtensionNotice);
    let lang = if to_complainant { Lang::from(case.lang) } else { page.lang() };
    sent.lang = lang.code().to_owned();
    let text = |key: &str| text_of(desk, lang, case, key);
    let reminded = opened.inquiries.iter().find(|i| i.id.to_string() == sent.about);
    let reminders = reminded.map_or(0, |i| examine::reminders_in(&opened.steps, i.id));
    let (subject, letter) = match act {
        Act::Inquire | Act::InquireMany => ("complaints-letter-inquiry-subject", "complaints-letter-inquiry"),
        Act::Remind if reminders >= examine::REMINDERS => {
            ("complaints-letter-superior-subject", "complaints-letter-superior")
        }
        Act::Remind => ("complaints-letter-reminder-subject", "complaints-letter-reminder"),
        Act::Alert => ("complaints-letter-torture-subject", "complaints-letter-torture"),
        Act::Forward => ("complaints-letter-forward-subject", "complaints-letter-forward"),
        Act::Answer => ("complaints-letter-outcome-subject", "complaints-letter-outcome"),
        Act::ExtensionNotice => ("complaints-letter-extension-subject", "complaints-letter-extension"),
        Act::Respond if !sent.kind.is_empty() => {
            fill_response(desk, lang, opened, sent);
            return;
        }
        _ => return,
    };
    sent.subject = text(subject);
    sent.text = text(letter);
    let extended = opened.steps.iter().find(|s| s.kind == "extended" && act == Act::ExtensionNotice);
    let until = extended.and_then(|s| s.detail.get("due")?.as_str()?.parse::<Date>().ok());
    if let Some(until) = until {
        sent.text = format!("{} {}", sent.text, i18n::date_year(lang, until));
    }
    if to_complainant {
        // What was decided stands in the letter already; the officer adds, they do not copy.
        // texts: complaints-ending-*
        if let Some(ending) = case.ending.filter(|_| act == Act::Answer) {
            let ended = text(&format!("complaints-ending-{}", ending.code()));
            sent.text = format!("{}\n\n{} {ended}.", sent.text, text("complaints-letter-ended"));
        }
        let decided: &[&str] =
            if act == Act::Answer { &["decided", "turned-down", "recommended", "settled"] } else { &["extended"] };
        let found = opened.steps.iter().rev().filter(|s| decided.contains(&s.kind.as_str()));
        for (kind, words) in found.filter_map(|s| Some((s.kind.as_str(), opened.open.text(s.entry)?))) {
            let heading = if kind == "recommended" { text("complaints-letter-recommended") } else { String::new() };
            sent.text = format!("{}\n\n{}", sent.text, format!("{heading} {words}").trim());
        }
        if act == Act::Answer {
            sent.text = format!("{}\n\n{}", sent.text, text("complaints-letter-remedies"));
        }
        sent.addressee = opened.open.identity().map(|i| i.name).unwrap_or_default();
    } else {
        let body = match reminded {
            Some(i) if reminders >= examine::REMINDERS => {
                examine::superior(desk, &i.body).unwrap_or_else(|| i.body.clone())
            }
            Some(i) => i.body.clone(),
            None => sent.body.clone(),
        };
        sent.addressee = name_of(&desk.rulebook.bodies, &body, desk.today(), lang);
    }
    if act == Act::InquireMany {
        sent.addressee = String::new();
    }
    if matches!(act, Act::Forward | Act::Alert)
        && case.passes.allows(Passes::Story)
        && let Some(story) = opened.open.story()
    {
        sent.text = format!("{}\n\n{}", sent.text, story.what);
    }
    if matches!(act, Act::Inquire | Act::InquireMany)
        && let Ok(day) = crate::actions::reply_due(desk)
    {
        let by = desk.texts.text(lang, "complaints-letter-inquiry-by", &[("date", i18n::by_date(lang, day).into())]);
        sent.text = format!("{}\n\n{by}\n\n{}", sent.text, text("complaints-letter-inquiry-questions"));
    }
    if act == Act::Alert {
        sent.addressee = text("complaints-letter-prosecutor");
    }
}

/// A letter of response begins with its usual words and what was found.
fn fill_response(desk: &Desk, lang: Lang, opened: &reading::Opened, sent: &mut Sent) {
    let Some(kind) = Response::from_code(&sent.kind) else { return };
    // texts: complaints-response-*
    sent.subject = text_of(desk, lang, &opened.case, &format!("complaints-response-{}-subject", kind.code()));
    sent.text = text_of(desk, lang, &opened.case, &format!("complaints-response-{}-text", kind.code()));
    let found = opened.steps.iter().find(|s| s.kind == "decided").and_then(|s| opened.open.text(s.entry));
    if let Some(found) = found {
        sent.text = format!("{}\n\n{found}", sent.text);
    }
    if kind.has_reply_period() {
        sent.text =
            format!("{}\n\n{}", sent.text, text_of(desk, lang, &opened.case, "complaints-letter-recommendation-by"));
    }
    let body = kind.body().map_or_else(|| sent.body.clone(), ToOwned::to_owned);
    sent.addressee = name_of(&desk.rulebook.bodies, &body, desk.today(), lang);
    sent.body = body;
}

fn name_of(bodies: &[rulebook::Body], key: &str, on: Date, lang: Lang) -> String {
    rulebook::entry(bodies, key, on).map_or_else(String::new, |b| b.names.get(lang).to_owned())
}

/// The unit that usually examines a case of this level and region; intake keeps none for itself.
async fn usual_examiners(desk: &Desk, case: &Case) -> Result<String> {
    let level = case.body_level.as_deref().and_then(intake::level_of);
    let mut tx = desk.db.read().await?;
    let unit = desk.office.examiners(&mut tx, level, case.region.as_deref(), desk.today()).await?;
    Ok(unit.to_string())
}

fn words(codes: &[String]) -> Vec<&str> {
    codes.iter().map(String::as_str).collect()
}

/// Choices of coded words: each code with its text.
fn coded(page: &Page, prefix: &str, codes: impl Iterator<Item = &'static str>, now: &[&str]) -> Vec<Choice> {
    // texts: complaints-part-of-* complaints-group-* complaints-need-* complaints-caution-* complaints-task-*
    // texts: complaints-against-* complaints-link-* complaints-remedy-* complaints-risk-* complaints-passes-* complaints-ending-*
    codes
        .map(|code| Choice::new(code, page.t(&format!("complaints-{prefix}-{code}"))).chosen(now.contains(&code)))
        .collect()
}

pub(super) async fn page_of(
    desk: &Desk,
    page: Page,
    actor: &Actor,
    (act, code): (Act, &'static str),
    opened: &reading::Opened,
    sent: Sent,
) -> Result<ActPage> {
    let lang = page.lang();
    let today = desk.today();
    let case = opened.case.clone();
    let arrived = case.arrived_at.date_in(&desk.zone);
    let rights = rulebook::entries(&desk.rulebook.rights, today).flat_map(|r| {
        let whole = Choice::new(&r.key, r.plain.get(lang)).chosen(r.key == sent.right);
        let issues = r.issues.iter().map(|i| {
            let key = format!("{}/{}", r.key, i.key);
            let name = format!("{}: {}", r.plain.get(lang), i.names.get(lang));
            let now = key == sent.right;
            Choice::new(key, name).chosen(now)
        });
        std::iter::once(whole).chain(issues.collect::<Vec<_>>()).collect::<Vec<_>>()
    });
    let bodies = rulebook::entries(&desk.rulebook.bodies, today)
        .map(|b| Choice::new(&b.key, b.names.get(lang)).chosen(b.key == sent.body || sent.bodies.contains(&b.key)));
    let regions = rulebook::entries(&desk.rulebook.regions, today)
        .map(|r| Choice::new(&r.key, r.names.get(lang)).chosen(r.key == sent.region));
    let decisive = rulebook::entries(&desk.rulebook.grounds, arrived)
        .filter(|g| admissibility::ending_of(g.outcome).is_some())
        .map(|g| Choice::new(&g.key, g.names.get(lang)).chosen(g.key == sent.decisive));
    let langs = Lang::ALL.iter().map(|l| Choice::new(l.code(), l.own_name()).chosen(l.code() == sent.lang));
    let people = match act {
        Act::Wall | Act::WallDown | Act::Task | Act::ReferAccept => people(desk, act, &case, &sent, lang).await?,
        _ => vec![],
    };
    Ok(ActPage {
        base: page.href(&format!("/office/cases/{}", case.id)),
        number: case.number.clone().unwrap_or_else(|| case.reference.to_string()),
        rights: rights.collect(),
        bodies: bodies.collect(),
        regions: regions.collect(),
        colleagues: if matches!(act, Act::Assign | Act::Review) {
            colleagues(desk, &sent.to, lang).await?
        } else {
            vec![]
        },
        units: if act == Act::Refer { units(desk, &case, &sent, lang).await? } else { vec![] },
        people,
        release: release_words(opened),
        langs: langs.collect(),
        passes: coded(&page, "passes", Passes::ALL.iter().map(|p| p.code()), &[sent.passes.as_str()]),
        endings: {
            let endings = [Ending::Found, Ending::NotFound, Ending::Settled];
            coded(&page, "ending", endings.iter().map(|e| e.code()), &[sent.ending.as_str()])
        },
        kinds: kinds(desk, &page, act, &sent),
        parts: coded(&page, "part-of", Part::ALL.iter().map(|p| p.code()), &[sent.part.as_str()]),
        groups: coded(&page, "group", Group::ALL.iter().map(|g| g.code()), &words(&sent.groups)),
        needs: coded(&page, "need", Need::ALL.iter().map(|n| n.code()), &words(&sent.needs)),
        cautions: coded(&page, "caution", Caution::ALL.iter().map(|c| c.code()), &words(&sent.cautions)),
        grounds: if act == Act::Admissibility { grounds(desk, &page, opened, &sent) } else { vec![] },
        decisive: decisive.collect(),
        like: if matches!(act, Act::Register | Act::Merge | Act::Link) {
            like(desk, &page, actor, &case).await?
        } else {
            vec![]
        },
        day: sent.day(),
        fixed_body: Response::from_code(&sent.kind).and_then(Response::body).unwrap_or_default().to_owned(),
        minds: minds(&page, opened),
        story: opened.open.story().map(|s| story_parts(&page, &s)).unwrap_or_default(),
        page,
        code,
        case,
        sent,
    })
}

/// The choices of the field `kind`, which each act fills with its own.
fn kinds(desk: &Desk, page: &Page, act: Act, sent: &Sent) -> Vec<Choice> {
    let now = [sent.kind.as_str()];
    match act {
        Act::Task => coded(page, "task", TaskKind::ALL.iter().map(|k| k.code()), &now),
        Act::Reprisal => coded(page, "against", Against::ALL.iter().map(|a| a.code()), &now),
        Act::Link => {
            let made = [LinkKind::Repeat, LinkKind::Series, LinkKind::Born];
            coded(page, "link", made.iter().map(|k| k.code()), &now)
        }
        Act::Remedy => coded(page, "remedy", Remedy::ALL.iter().map(|r| r.code()), &now),
        Act::Risk => coded(page, "risk", Risk::ALL.iter().map(|r| r.code()), &[sent.risk.as_str()]),
        Act::Respond => {
            let name = |r: &Response| {
                let letter = rulebook::entry(&desk.rulebook.letters, r.code(), desk.today())?;
                Some(Choice::new(r.code(), letter.names.get(page.lang())).chosen(r.code() == sent.kind))
            };
            Response::ALL.iter().filter_map(name).collect()
        }
        _ => vec![],
    }
}

fn grounds(desk: &Desk, page: &Page, opened: &reading::Opened, sent: &Sent) -> Vec<Asked> {
    let lang = page.lang();
    let arrived = opened.case.arrived_at.date_in(&desk.zone);
    let asked = |g: &rulebook::Ground| Asked {
        key: g.key.clone(),
        question: g.question.as_ref().map_or_else(String::new, |q| q.get(lang).to_owned()),
        text: g.text.get(lang).to_owned(),
        source: desk.rulebook.cite(g.source(), lang),
        // texts: complaints-hint-*
        hint: admissibility::hint(desk, opened, g)
            .map_or_else(String::new, |hint| page.t(&format!("complaints-hint-{hint}"))),
        stands: sent.stands.contains(&g.key),
    };
    admissibility::asked(&desk.rulebook, arrived).into_iter().map(asked).collect()
}

/// Needs and cautions of the people to whom an answer goes, in words.
pub(in crate::pages::office) fn minds(page: &Page, opened: &reading::Opened) -> Vec<String> {
    let needs = letters::needs_of(&opened.open, &opened.parties);
    let mut cautions = opened.open.identity().map(|i| i.cautions).unwrap_or_default();
    let here = opened.parties.iter().filter(|p| p.gone_at.is_none());
    cautions.extend(here.filter_map(|p| opened.open.party(p.entry)).flat_map(|p| p.cautions));
    cautions.sort_unstable();
    cautions.dedup();
    // texts: complaints-need-* complaints-caution-*
    let needs = needs.iter().map(|n| page.t(&format!("complaints-need-{}", n.code())));
    needs.chain(cautions.iter().map(|c| page.t(&format!("complaints-caution-{}", c.code())))).collect()
}

async fn like(desk: &Desk, page: &Page, actor: &Actor, case: &Case) -> Result<Vec<Like>> {
    let found = links::like(desk, actor, case).await?;
    let view = |l: links::Likeness| Like {
        href: page.href(&format!("/office/cases/{}?part=story", l.case.id)),
        number: l.case.number.clone().unwrap_or_else(|| l.case.reference.to_string()),
        percent: l.percent,
    };
    Ok(found.into_iter().map(view).collect())
}

/// Units and their people, as one list.
pub(in crate::pages::office) async fn colleagues(desk: &Desk, now: &str, lang: Lang) -> Result<Vec<Choice>> {
    let mut tx = desk.db.read().await?;
    let mut choices = vec![];
    for unit in desk.office.units(&mut tx).await? {
        let key = unit.id.to_string();
        choices.push(Choice::new(&key, unit.names.get(lang)).chosen(key == now));
        for person in desk.office.colleagues(&mut tx, unit.id).await? {
            let key = format!("{}/{}", unit.id, person.id);
            let is_now = key == now;
            let name = format!("{} – {}", unit.names.get(lang), person.name.get(lang));
            choices.push(Choice::new(key, name).chosen(is_now));
        }
    }
    Ok(choices)
}

/// Units that can be asked to take a case.
async fn units(desk: &Desk, case: &Case, sent: &Sent, lang: Lang) -> Result<Vec<Choice>> {
    let units = desk.office.units(&mut desk.db.read().await?).await?;
    let others = units.into_iter().filter(|unit| unit.id != case.unit);
    Ok(others
        .map(|unit| {
            let key = unit.id.to_string();
            let now = key == sent.unit;
            Choice::new(key, unit.names.get(lang)).chosen(now)
        })
        .collect())
}

/// Who a wall can be put up before or is behind one, who can be given a task, or the case that is offered.
async fn people(desk: &Desk, act: Act, case: &Case, sent: &Sent, lang: Lang) -> Result<Vec<Choice>> {
    let mut tx = desk.db.read().await?;
    let mut known: BTreeMap<PersonId, String> = BTreeMap::new();
    let mut add = |c: Colleague| known.insert(c.id, c.name.get(lang).to_owned());
    for unit in desk.office.units(&mut tx).await? {
        let is_asked = match act {
            Act::ReferAccept => case.offered_to == Some(unit.id),
            Act::Task => case.unit == unit.id,
            _ => true,
        };
        if is_asked {
            desk.office.colleagues(&mut tx, unit.id).await?.into_iter().for_each(|c| drop(add(c)));
        }
    }
    for person in &case.walls {
        if let Some(colleague) = desk.office.colleague(&mut tx, *person).await? {
            add(colleague);
        }
    }
    let is_wanted = |id: &PersonId| case.walls.contains(id) == (act == Act::WallDown);
    let choice = |(id, name): (PersonId, String)| {
        let now = sent.person() == Some(id);
        Choice::new(id.to_string(), name).chosen(now)
    };
    Ok(known.into_iter().filter(|(id, _)| is_wanted(id)).map(choice).collect())
}

/// What somebody else wrote why a name must be passed on: ground, risk, and what the complainant will be told.
fn release_words(opened: &reading::Opened) -> Vec<String> {
    let entry = opened.release.as_ref().and_then(|proposal| proposal.entry);
    let why: Option<Override> =
        entry.and_then(|entry| opened.open.bytes(entry)).and_then(|words| serde_json::from_slice(words.expose()).ok());
    why.map(|why| vec![why.ground, why.risk, why.told]).unwrap_or_default()
}
