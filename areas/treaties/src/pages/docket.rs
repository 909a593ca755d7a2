//! The docket: what is due first, then the newest; filters in the address. And the form that opens a file.

use super::{Staff, due_tag, lead_days};
use crate::model::Procedure;
use crate::model::communication::{Communication, Stage, TypedCommunication};
use crate::store::communications::{Filter, Place};
use crate::{Desk, actions, words};
use access::{Permission, Scope, require};
use askama::Template;
use axum::Router;
use axum::extract::State;
use axum::routing::get;
use axum_extra::extract::{Form, Query};
use base::{Error, Mistakes, RootId};
use exchange::rulebook;
use serde::Deserialize;
use web::view::Choice;
use web::{Answer, Page, Visit};

pub(super) fn routes() -> Router<Desk> {
    Router::new()
        .route("/{lang}/office/communications", get(show))
        .route("/{lang}/office/communications/new", get(blank).post(take))
}

/// The word in addresses for what is late.
const LATE: &str = "late";

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
struct Asked {
    committee: String,
    stage: String,
    right: String,
    /// `late`: those alone whose last day is over.
    due: String,
    after: String,
}

impl Asked {
    fn address(&self, page: &Page, after: &str) -> String {
        let given = [
            ("committee", self.committee.as_str()),
            ("stage", self.stage.as_str()),
            ("right", self.right.as_str()),
            ("due", self.due.as_str()),
            ("after", after),
        ];
        let query: Vec<String> = given.iter().filter(|(_, v)| !v.is_empty()).map(|(k, v)| format!("{k}={v}")).collect();
        let place = page.href("/office/communications");
        if query.is_empty() { place } else { format!("{place}?{}", query.join("&")) }
    }
}

/// A line of the docket.
pub(super) struct Line {
    pub(super) href: String,
    pub(super) tag: &'static str,
    pub(super) due: String,
    pub(super) act: String,
    pub(super) number: String,
    pub(super) un_number: String,
    pub(super) committee: String,
    pub(super) articles: String,
    pub(super) stage: String,
    pub(super) interim: String,
    pub(super) is_mine: bool,
}

#[derive(Template)]
#[template(path = "docket.html")]
struct DocketPage {
    page: Page,
    lines: Vec<Line>,
    committees: Vec<Choice>,
    stages: Vec<Choice>,
    rights: Vec<Choice>,
    dues: Vec<Choice>,
    next: String,
    first: String,
}

async fn show(State(desk): State<Desk>, visit: Visit, Staff(actor): Staff, Query(asked): Query<Asked>) -> Answer {
    let known = |text: &str, is_known: bool| is_known.then(|| text.to_owned());
    let rights = &desk.rulebook.rights;
    // What nobody knows narrows nothing, and stands in no address of ours.
    let asked = Asked {
        committee: known(&asked.committee, Procedure::from_code(&asked.committee).is_some()).unwrap_or_default(),
        stage: known(&asked.stage, Stage::from_code(&asked.stage).is_some()).unwrap_or_default(),
        right: known(&asked.right, rights.iter().any(|r| r.key == asked.right)).unwrap_or_default(),
        due: known(&asked.due, asked.due == LATE).unwrap_or_default(),
        after: asked.after,
    };
    let given = |text: &str| known(text, !text.is_empty());
    let filter = Filter {
        committee: given(&asked.committee),
        stage: given(&asked.stage),
        right: given(&asked.right),
        late: (asked.due == LATE).then(|| desk.today()),
    };
    let from = Place::read(&asked.after);
    let list = actions::communications::list(&desk, &actor, &filter, from.unwrap_or(Place::START)).await?;
    let page = visit.page();
    let lines = list.rows.iter().map(|row| line(&desk, &page, row, list.mine.contains(&row.root))).collect();
    Ok(web::html(DocketPage {
        lines,
        committees: committees(&page, Procedure::HEARING, &asked.committee),
        stages: stages(&page, &asked.stage),
        rights: rights_of(&desk, &page, std::slice::from_ref(&asked.right)),
        dues: vec![Choice::new(LATE, page.t("treaties-only-late")).chosen(asked.due == LATE)],
        next: list.next.map_or_else(String::new, |place| asked.address(&page, &place.to_string())),
        first: from.map_or_else(String::new, |_| asked.address(&page, "")),
        page,
    }))
}

pub(super) fn committees(page: &Page, which: &[Procedure], chosen: &str) -> Vec<Choice> {
    let name = |one: Procedure| words::procedure(&page.site().texts, page.lang(), one);
    which.iter().map(|one| Choice::new(one.code(), name(*one)).chosen(one.code() == chosen)).collect()
}

fn stages(page: &Page, chosen: &str) -> Vec<Choice> {
    // texts: treaties-stage-*
    let name = |stage: Stage| page.t(&format!("treaties-stage-{}", stage.code()));
    Stage::ALL.iter().map(|stage| Choice::new(stage.code(), name(*stage)).chosen(stage.code() == chosen)).collect()
}

fn rights_of(desk: &Desk, page: &Page, chosen: &[String]) -> Vec<Choice> {
    rulebook::entries(&desk.rulebook.rights, desk.today())
        .map(|r| Choice::new(&r.key, r.names.get(page.lang())).chosen(chosen.contains(&r.key)))
        .collect()
}

/// A line of the docket; also of the page on what is due.
pub(super) fn line(desk: &Desk, page: &Page, row: &Communication, is_mine: bool) -> Line {
    let (tag, due) = match row.next_due {
        Some(due) => due_tag(page, due, desk.today(), lead_days(desk, &format!("communication-{}", row.next_act))),
        None => ("", String::new()),
    };
    // texts: treaties-do-* treaties-stage-* treaties-interim-*
    Line {
        href: page.href(&format!("/office/communications/{}", row.root)),
        tag,
        due,
        act: page.t(&format!("treaties-do-{}", row.next_act)),
        number: row.number.clone(),
        un_number: row.un_number.clone().unwrap_or_default(),
        committee: words::procedure(&desk.texts, page.lang(), row.committee),
        articles: row.articles.clone(),
        stage: page.t(&format!("treaties-stage-{}", row.stage.code())),
        interim: match row.interim {
            crate::model::communication::Interim::None => String::new(),
            interim => page.t(&format!("treaties-interim-{}", interim.code())),
        },
        is_mine,
    }
}

#[derive(Template)]
#[template(path = "communication_new.html")]
struct NewPage {
    page: Page,
    committees: Vec<Choice>,
    rights: Vec<Choice>,
    typed: TypedCommunication,
}

fn new_page(desk: &Desk, page: Page, typed: TypedCommunication) -> NewPage {
    let committees = committees(&page, Procedure::HEARING, &typed.committee);
    NewPage { committees, rights: rights_of(desk, &page, &typed.rights), typed, page }
}

async fn blank(State(desk): State<Desk>, visit: Visit, Staff(actor): Staff) -> Answer {
    let fresh = Scope::Case { root: RootId::new(&desk.world), on_case: true };
    require(&actor, Permission::WriteCommunication, &fresh)?;
    Ok(web::html(new_page(&desk, visit.page(), TypedCommunication::default())))
}

async fn take(
    State(desk): State<Desk>,
    visit: Visit,
    Staff(actor): Staff,
    Form(typed): Form<TypedCommunication>,
) -> Answer {
    let fresh = Scope::Case { root: RootId::new(&desk.world), on_case: true };
    require(&actor, Permission::WriteCommunication, &fresh)?;
    let again = |mistakes: Mistakes, typed| Ok(web::again(new_page(&desk, visit.page_with(mistakes), typed)));
    let is_right = |key: &str| rulebook::entry(&desk.rulebook.rights, key, desk.today()).is_some();
    let new = match typed.read(is_right) {
        Ok(new) => new,
        Err(mistakes) => return again(mistakes, typed),
    };
    match actions::communications::open_file(&desk, &actor, &new).await {
        Ok(root) => Ok(visit.redirect(&format!("/office/communications/{root}"))),
        Err(Error::Invalid(mistakes)) => again(mistakes, typed),
        Err(cause) => Err(cause.into()),
    }
}
