//! The office keeps measures: what is due first, one of them with its thread, its form, and what is done with it.

use super::super::Staff;
use super::super::measure::{Before, Fact, Happened, Link, facts, happened, links, wordings};
use super::super::parts::{
    Column, MeasureLine, Said, body_choices, code_choices, columns, differences, due_tag, measure_line, standing_name,
};
use super::programmes::{missing, public_state};
use super::{day_of, mended};
use crate::Desk;
use crate::actions::measures::{self as acts, Story};
use crate::actions::{programmes, reports};
use crate::model::measure::{Bond, Group, MeasureId, TypedMeasure, Wording, hints};
use crate::model::programme::ProgrammeId;
use crate::model::voice::Sense;
use crate::store::measures::{DueFilter, MeasureRow, OPEN};
use crate::store::programmes::{DayMark, ProgrammeRow};
use access::{Actor, Permission, Scope, could, require};
use askama::Template;
use axum::Router;
use axum::extract::{Path, State};
use axum::routing::{get, post};
use axum_extra::extract::{Form, Query};
use base::{Error, Mistakes, Result};
use exchange::rulebook;
use serde::Deserialize;
use web::view::{Choice, DateFields};
use web::{Answer, Page, Visit};

pub(super) fn routes() -> Router<Desk> {
    Router::new()
        .route("/{lang}/office/measures", get(list))
        .route("/{lang}/office/programmes/{id}/measures/new", get(new).post(add))
        .route("/{lang}/office/measures/{id}", get(show))
        .route("/{lang}/office/measures/{id}/edit", get(edit).post(reword))
        .route("/{lang}/office/measures/{id}/publish", post(publish))
        .route("/{lang}/office/measures/{id}/withdraw", post(withdraw))
        .route("/{lang}/office/measures/{id}/bond", post(bond))
        .route("/{lang}/office/measures/{id}/case", post(case))
        .route("/{lang}/office/measures/{id}/note", post(note))
}

#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default)]
struct Asked {
    body: String,
    standing: String,
    late: String,
    unreported: String,
    after: String,
}

struct Line {
    measure: MeasureLine,
    tag: &'static str,
    due: String,
    standing: String,
    state: String,
}

#[derive(Template)]
#[template(path = "office_measures.html")]
struct ListPage {
    page: Page,
    lines: Vec<Line>,
    bodies: Vec<Choice>,
    standings: Vec<Choice>,
    is_late: bool,
    is_unreported: bool,
    first: String,
    next: String,
    said: String,
}

async fn list(State(desk): State<Desk>, visit: Visit, Staff(actor): Staff, Query(asked): Query<Asked>) -> Answer {
    let page = visit.page();
    // What we do not know narrows nothing, and stands in no address of ours.
    let is_body = desk.rulebook.bodies.iter().any(|b| b.key == asked.body);
    let is_standing = asked.standing == OPEN || Sense::from_code(&asked.standing).is_some();
    let known = |text: &str, is_known: bool| if is_known { text.to_owned() } else { String::new() };
    let (body, standing) = (known(&asked.body, is_body), known(&asked.standing, is_standing));
    let (is_late, is_unreported) = (!asked.late.is_empty(), !asked.unreported.is_empty());
    let filter = DueFilter {
        body: body.clone(),
        standing: standing.clone(),
        late_by: is_late.then(|| desk.today().plus_days(-1)),
        all: true,
        unreported: is_unreported,
    };
    let after: Option<DayMark> = asked.after.parse().ok();
    let (rows, next) = acts::due(&desk, &actor, &filter, after.unwrap_or(DayMark::START)).await?;
    let address = |after: &str| {
        let yes = |is_so: bool| if is_so { "yes" } else { "" };
        let given = [
            ("body", body.as_str()),
            ("standing", &standing),
            ("late", yes(is_late)),
            ("unreported", yes(is_unreported)),
            ("after", after),
        ];
        let query: Vec<String> = given.iter().filter(|(_, v)| !v.is_empty()).map(|(k, v)| format!("{k}={v}")).collect();
        format!("{}?{}", page.href("/office/measures"), query.join("&"))
    };
    let line = |row: &MeasureRow| {
        let (tag, due) = due_tag(&desk, &page, row);
        let mut measure = measure_line(&desk, &page, row, &[], desk.today());
        measure.href = page.href(&format!("/office/measures/{}", row.id));
        let state = public_state(&page, row.published_at.is_some(), row.withdrawn_at.is_some());
        Line { measure, tag, due, standing: standing_name(&page, &row.standing), state }
    };
    let codes = [OPEN].into_iter().chain(Sense::ALL.iter().map(|s| s.code()));
    Ok(web::html(ListPage {
        lines: rows.iter().map(line).collect(),
        bodies: body_choices(&desk, &page, |key| key == body),
        // texts: reforms-standing-*
        standings: code_choices(codes, &standing, |code| page.t(&format!("reforms-standing-{code}"))),
        is_late,
        is_unreported,
        next: next.map_or_else(String::new, |mark| address(&mark.to_string())),
        first: after.map_or_else(String::new, |_| address("")),
        said: if could(&actor, Permission::KeepMeasures, &Scope::Office) {
            page.href("/office/measures/said")
        } else {
            String::new()
        },
        page,
    }))
}

/// What the form holds.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default)]
struct Sent {
    #[serde(flatten)]
    typed: TypedMeasure,
    due_day: String,
    due_month: String,
    due_year: String,
    version: String,
    why: String,
    involved: Vec<String>,
    rights: Vec<String>,
    groups: Vec<String>,
}

impl Sent {
    fn due(&self) -> DateFields {
        DateFields { day: self.due_day.clone(), month: self.due_month.clone(), year: self.due_year.clone() }
    }

    fn typed(&self) -> TypedMeasure {
        TypedMeasure {
            involved: self.involved.clone(),
            rights: self.rights.clone(),
            groups: self.groups.clone(),
            ..self.typed.clone()
        }
    }
}

#[derive(Template)]
#[template(path = "office_measure_form.html")]
struct FormPage {
    page: Page,
    back: String,
    programme: Said,
    sent: Sent,
    due: DateFields,
    directions: Vec<Choice>,
    leads: Vec<Choice>,
    involved: Vec<Choice>,
    rights: Vec<Choice>,
    groups: Vec<Choice>,
    regions: Vec<Choice>,
    needs_why: bool,
    is_new: bool,
}

fn form_page(desk: &Desk, page: Page, of: &ProgrammeRow, back: &str, sent: Sent, needs_why: bool) -> FormPage {
    let (lang, today) = (page.lang(), desk.today());
    let direction = |d: &crate::model::programme::Direction| {
        let number = d.number.to_string();
        let chosen = number == sent.typed.direction;
        Choice::new(&number, format!("{number}. {}", Said::of(&d.titles, lang).text)).chosen(chosen)
    };
    let right = |r: &rulebook::Right| Choice::new(&r.key, r.names.get(lang)).chosen(sent.rights.contains(&r.key));
    let group = |g: &Group| {
        // texts: reforms-group-*
        let chosen = sent.groups.iter().any(|chosen| chosen == g.code());
        Choice::new(g.code(), page.t(&format!("reforms-group-{}", g.code()))).chosen(chosen)
    };
    let region = |r: &rulebook::Region| Choice::new(&r.key, r.names.get(lang)).chosen(r.key == sent.typed.region);
    FormPage {
        back: page.href(back),
        programme: Said::of(&of.content.titles, lang),
        due: sent.due(),
        directions: of.content.directions.iter().map(direction).collect(),
        leads: body_choices(desk, &page, |key| key == sent.typed.lead),
        involved: body_choices(desk, &page, |key| sent.involved.iter().any(|chosen| chosen == key)),
        rights: rulebook::entries(&desk.rulebook.rights, today).map(right).collect(),
        groups: Group::ALL.iter().map(group).collect(),
        regions: rulebook::entries(&desk.rulebook.regions, today).map(region).collect(),
        needs_why,
        is_new: sent.version.is_empty(),
        sent,
        page,
    }
}

fn may_keep(actor: &Actor) -> Result<()> {
    require(actor, Permission::KeepMeasures, &Scope::Office).map(drop)
}

/// Reads the form with the programme it is for.
fn read(desk: &Desk, of: &ProgrammeRow, sent: &Sent) -> std::result::Result<Wording, Mistakes> {
    let mut mistakes = Mistakes::new();
    let due = day_of(&sent.due(), "due", &mut mistakes);
    match sent.typed().read(due, &of.content, &desk.rulebook, desk.today()) {
        Ok(wording) if mistakes.is_empty() => Ok(wording),
        Ok(_) => Err(mistakes),
        Err(more) => {
            mistakes.extend(more);
            Err(mistakes)
        }
    }
}

async fn new(
    State(desk): State<Desk>,
    visit: Visit,
    Staff(actor): Staff,
    Path((_, id)): Path<(String, ProgrammeId)>,
) -> Answer {
    may_keep(&actor)?;
    let of = programmes::open(&desk, &actor, id).await?.row;
    let back = format!("/office/programmes/{id}");
    Ok(web::html(form_page(&desk, visit.page(), &of, &back, Sent::default(), false)))
}

async fn add(
    State(desk): State<Desk>,
    visit: Visit,
    Staff(actor): Staff,
    Path((_, id)): Path<(String, ProgrammeId)>,
    Form(sent): Form<Sent>,
) -> Answer {
    may_keep(&actor)?;
    let of = programmes::open(&desk, &actor, id).await?.row;
    let added = match read(&desk, &of, &sent) {
        Ok(wording) => mended(acts::add(&desk, &actor, id, &wording).await)?,
        Err(mistakes) => Err(mistakes),
    };
    match added {
        Ok(measure) => Ok(visit.redirect(&format!("/office/measures/{measure}"))),
        Err(mistakes) => {
            let back = format!("/office/programmes/{id}");
            Ok(web::again(form_page(&desk, visit.page_with(mistakes), &of, &back, sent, false)))
        }
    }
}

type One = Path<(String, MeasureId)>;

async fn edit(State(desk): State<Desk>, visit: Visit, Staff(actor): Staff, Path((_, id)): One) -> Answer {
    may_keep(&actor)?;
    let story = acts::open(&desk, &actor, id).await?;
    let typed = TypedMeasure::of(&story.row.content);
    let due = story.row.content.due.map(DateFields::of).unwrap_or_default();
    let sent = Sent {
        due_day: due.day,
        due_month: due.month,
        due_year: due.year,
        version: story.row.version.to_string(),
        involved: typed.involved.clone(),
        rights: typed.rights.clone(),
        groups: typed.groups.clone(),
        why: String::new(),
        typed,
    };
    let back = format!("/office/measures/{id}");
    Ok(web::html(form_page(&desk, visit.page(), &story.programme, &back, sent, story.row.published_at.is_some())))
}

async fn reword(
    State(desk): State<Desk>,
    visit: Visit,
    Staff(actor): Staff,
    Path((_, id)): One,
    Form(sent): Form<Sent>,
) -> Answer {
    may_keep(&actor)?;
    let story = acts::open(&desk, &actor, id).await?;
    let version = sent.version.parse().map_err(|_| Error::NotFound)?;
    let done = match read(&desk, &story.programme, &sent) {
        Ok(wording) => mended(acts::reword(&desk, &actor, id, version, &wording, &sent.why).await)?,
        Err(mistakes) => Err(mistakes),
    };
    let back = format!("/office/measures/{id}");
    match done {
        Ok(()) => Ok(visit.redirect(&back)),
        Err(mistakes) => {
            let needs_why = story.row.published_at.is_some();
            Ok(web::again(form_page(&desk, visit.page_with(mistakes), &story.programme, &back, sent, needs_why)))
        }
    }
}

/// A measure that may be the same.
struct Like {
    id: String,
    href: String,
    text: Said,
    programme: Said,
    percent: usize,
}

/// What was typed into the small forms of the page.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default)]
struct Small {
    other: String,
    kind: String,
    undo: Option<String>,
    number: String,
    words: String,
}

#[derive(Template)]
#[template(path = "office_measure.html")]
struct ShowPage {
    page: Page,
    base: String,
    say_office: String,
    programme: Said,
    programme_href: String,
    reference: String,
    text: Said,
    body: String,
    tag: &'static str,
    due: String,
    state: String,
    standing: String,
    missing: String,
    is_public: bool,
    public_href: String,
    hints: Vec<String>,
    columns: Vec<Column>,
    differences: Vec<String>,
    facts: Vec<Fact>,
    thread: Vec<Happened>,
    wordings: Vec<Before>,
    links: Vec<Link>,
    cases: Vec<String>,
    alike: Vec<Like>,
    bonds: Vec<Choice>,
    may_keep: bool,
    may_assess: bool,
    above: String,
    small: Small,
}

async fn show_page(desk: &Desk, page: Page, actor: &Actor, story: &Story, small: Small) -> Result<ShowPage> {
    let (lang, row) = (page.lang(), &story.row);
    let content = &row.content;
    let (tag, due) = due_tag(desk, &page, row);
    let may_keep = could(actor, Permission::KeepMeasures, &Scope::Office);
    let alike = if may_keep { acts::alike(desk, actor, story).await? } else { vec![] };
    let like = |a: acts::Alike| Like {
        id: a.id.to_string(),
        href: page.href(&format!("/office/measures/{}", a.id)),
        text: Said::of(&a.content.text, lang),
        programme: Said::of(&a.programme.titles, lang),
        percent: a.percent,
    };
    let today = desk.today();
    let above = reports::above(desk, &content.lead, today).filter(|_| may_keep && row.is_late(today));
    // texts: reforms-hint-* reforms-bond-*
    Ok(ShowPage {
        say_office: page.href(&format!("/office/measures/{}/say?voice=office", row.id)),
        base: page.href(&format!("/office/measures/{}", row.id)),
        programme: Said::of(&story.programme.content.titles, lang),
        programme_href: page.href(&format!("/office/programmes/{}", row.programme)),
        reference: content.reference.clone(),
        text: Said::of(&content.text, lang),
        body: measure_line(desk, &page, row, &[], today).body,
        tag,
        due,
        state: public_state(&page, row.published_at.is_some(), row.withdrawn_at.is_some()),
        standing: standing_name(&page, &row.standing),
        missing: missing(&page, &[&content.text, &content.result, &content.sign]),
        is_public: row.is_public(),
        public_href: page.href(&format!("/reforms/measures/{}", row.id)),
        hints: hints(content).iter().map(|h| page.t(&format!("reforms-hint-{}", h.code()))).collect(),
        columns: columns(desk, &page, &story.thread, &story.evidence),
        differences: differences(&page, &story.thread),
        facts: facts(desk, &page, content, today),
        thread: happened(desk, &page, story, true),
        wordings: wordings(desk, &page, &story.versions),
        links: links(&page, story, "/office/measures"),
        cases: story.cases.iter().map(|(_, number)| number.clone()).collect(),
        alike: alike.into_iter().map(like).collect(),
        bonds: code_choices(Bond::ALL.iter().map(|b| b.code()), &small.kind, |code| {
            page.t(&format!("reforms-bond-{code}"))
        }),
        may_keep,
        may_assess: could(actor, Permission::AssessMeasure, &Scope::Office),
        above: above.map(|body| super::super::body_name(desk, &body, today, lang)).unwrap_or_default(),
        small,
        page,
    })
}

async fn show(State(desk): State<Desk>, visit: Visit, Staff(actor): Staff, Path((_, id)): One) -> Answer {
    let story = acts::open(&desk, &actor, id).await?;
    Ok(web::html(show_page(&desk, visit.page(), &actor, &story, Small::default()).await?))
}

/// Back to the measure after something was done with it, or the page again with what can be mended.
async fn after<T>(
    desk: &Desk,
    visit: &Visit,
    actor: &Actor,
    id: MeasureId,
    outcome: Result<T>,
    small: Small,
) -> Answer {
    match mended(outcome)? {
        Ok(_) => Ok(visit.redirect(&format!("/office/measures/{id}"))),
        Err(mistakes) => {
            let story = acts::open(desk, actor, id).await?;
            Ok(web::again(show_page(desk, visit.page_with(mistakes), actor, &story, small).await?))
        }
    }
}

async fn publish(State(desk): State<Desk>, visit: Visit, Staff(actor): Staff, Path((_, id)): One) -> Answer {
    acts::publish(&desk, &actor, id).await?;
    Ok(visit.redirect(&format!("/office/measures/{id}")))
}

async fn withdraw(State(desk): State<Desk>, visit: Visit, Staff(actor): Staff, Path((_, id)): One) -> Answer {
    acts::withdraw(&desk, &actor, id).await?;
    Ok(visit.redirect(&format!("/office/measures/{id}")))
}

async fn bond(
    State(desk): State<Desk>,
    visit: Visit,
    Staff(actor): Staff,
    Path((_, id)): One,
    Form(sent): Form<Small>,
) -> Answer {
    // An address of a measure says which one, as well as its id does.
    let other = sent.other.trim().trim_end_matches('/').rsplit('/').next().unwrap_or_default().parse();
    let outcome = match (other, Bond::from_code(&sent.kind)) {
        (Ok(other), Some(kind)) => match acts::bond(&desk, &actor, (id, other), kind, sent.undo.is_none()).await {
            Err(Error::NotFound) => Err(Error::mistake("other", "reforms-mistake-other")),
            done => done,
        },
        _ => Err(Error::mistake("other", "reforms-mistake-other")),
    };
    after(&desk, &visit, &actor, id, outcome, sent).await
}

async fn case(
    State(desk): State<Desk>,
    visit: Visit,
    Staff(actor): Staff,
    Path((_, id)): One,
    Form(sent): Form<Small>,
) -> Answer {
    let outcome = acts::add_case(&desk, &actor, id, &sent.number).await;
    after(&desk, &visit, &actor, id, outcome, sent).await
}

async fn note(
    State(desk): State<Desk>,
    visit: Visit,
    Staff(actor): Staff,
    Path((_, id)): One,
    Form(sent): Form<Small>,
) -> Answer {
    let outcome = reports::note(&desk, &actor, id, visit.lang, &sent.words).await;
    after(&desk, &visit, &actor, id, outcome, sent).await
}
