//! Keeping accounts. Each form that gives, takes or renews access carries a token of this very session and person.

use super::SignedIn;
use crate::Desk;
use crate::actions::people::{self, Handed};
use crate::model::{self, GIVEN_ROLES, NewPerson, State as AccountState};
use crate::store::{self, Listed};
use access::{Role, Roles};
use askama::Template;
use axum::extract::{Path, State};
use axum_extra::extract::Form;
use base::{Error, Lang, Mistakes, PersonId, Secret, Trilingual};
use exchange::rulebook;
use serde::Deserialize;
use web::view::{Choice, Row};
use web::{Answer, Page, Visit};

/// A role's name.
pub(super) fn role_name(page: &Page, role: Role) -> String {
    // texts: institution-role-*
    page.t(&format!("institution-role-{}", role.code()))
}

/// How an account stands: kind of tag, its sign, and words.
fn standing(page: &Page, listed: &Listed) -> (&'static str, &'static str, String) {
    match listed.state {
        AccountState::Locked => ("late", "lock", page.t("institution-state-locked")),
        AccountState::New => ("soon", "clock", page.t("institution-state-new")),
        AccountState::Active if !listed.enrolled => ("soon", "clock", page.t("institution-state-no-app")),
        AccountState::Active => ("fine", "check", page.t("institution-state-active")),
    }
}

struct PersonLine {
    name: String,
    href: String,
    sign_in: String,
    roles: String,
    unit: String,
    kind: &'static str,
    sign: &'static str,
    state: String,
}

#[derive(Template)]
#[template(path = "people.html")]
struct PeoplePage {
    page: Page,
    people: Vec<PersonLine>,
}

fn what(page: &Page, listed: &Listed) -> String {
    match &listed.body {
        Some(_) => role_name(page, Role::FocalPoint),
        None => listed.roles.iter().map(|role| role_name(page, role)).collect::<Vec<_>>().join(", "),
    }
}

pub(super) async fn list(State(desk): State<Desk>, visit: Visit, signed: SignedIn) -> Answer {
    let mut tx = desk.db.read().await?;
    let mut listed = people::list(&desk, &mut tx, &signed.actor).await?;
    let units = store::units(&mut tx).await?;
    let (page, lang) = (visit.page(), visit.lang);
    listed.sort_by_cached_key(|p| i18n::sort_key(lang, p.names.get(lang)));
    let line = |p: &Listed| {
        let (kind, sign, state) = standing(&page, p);
        let mine = units.iter().filter(|u| p.units.iter().any(|(id, _)| *id == u.id)).map(|u| u.names.get(lang));
        PersonLine {
            name: p.names.get(lang).to_owned(),
            href: visit.href(&format!("/office/people/{}", p.id)),
            sign_in: p.sign_in.clone(),
            roles: what(&page, p),
            unit: mine.collect::<Vec<_>>().join(", "),
            kind,
            sign,
            state,
        }
    };
    let people = listed.iter().map(line).collect();
    Ok(web::html(PeoplePage { page, people }))
}

#[derive(Template)]
#[template(path = "person_new.html")]
struct NewPersonPage {
    page: Page,
    form: PersonForm,
    roles: Vec<Choice>,
    units: Vec<Choice>,
    bodies: Vec<Choice>,
    token: String,
}

#[derive(Deserialize, Default)]
pub(super) struct PersonForm {
    #[serde(default)]
    token: String,
    name_kk: String,
    name_ru: String,
    name_en: String,
    sign_in: String,
    #[serde(default)]
    roles: Vec<String>,
    #[serde(default)]
    unit: String,
    #[serde(default)]
    body: String,
}

impl PersonForm {
    fn read(&self) -> NewPerson {
        let name = |text: &str| text.trim().to_owned();
        NewPerson {
            names: Trilingual { kk: name(&self.name_kk), ru: name(&self.name_ru), en: name(&self.name_en) },
            sign_in: name(&self.sign_in),
            roles: self.given().collect(),
            unit: self.unit.parse().ok(),
            body: Some(name(&self.body)).filter(|body| !body.is_empty()),
        }
    }

    /// The roles ticked; one that cannot be given is not taken.
    fn given(&self) -> impl Iterator<Item = Role> {
        self.roles.iter().filter_map(|code| Role::from_code(code)).filter(|role| GIVEN_ROLES.contains(role))
    }
}

const CREATE: &str = "account.create";

async fn new_page(
    desk: &Desk,
    visit: &Visit,
    signed: &SignedIn,
    form: PersonForm,
    mistakes: Mistakes,
) -> base::Result<NewPersonPage> {
    let units = {
        let mut tx = desk.db.read().await?;
        // Whoever may not keep accounts is not shown the form either.
        people::list(desk, &mut tx, &signed.actor).await?;
        store::units(&mut tx).await?
    };
    let (page, lang) = (visit.page_with(mistakes), visit.lang);
    let chosen: Roles = form.given().collect();
    let role = |r: &Role| Choice::new(r.code(), role_name(&page, *r)).chosen(chosen.has(*r));
    let unit = |u: &model::Unit| {
        let id = u.id.to_string();
        Choice::new(id.as_str(), u.names.get(lang)).chosen(form.unit == id)
    };
    let body = |b: &rulebook::Body| Choice::new(&b.key, b.names.get(lang)).chosen(form.body == b.key);
    Ok(NewPersonPage {
        roles: GIVEN_ROLES.iter().map(role).collect(),
        units: units.iter().map(unit).collect(),
        bodies: rulebook::entries(&desk.rulebook.bodies, desk.today()).map(body).collect(),
        token: signed.cookie.form_token(CREATE),
        form,
        page,
    })
}

pub(super) async fn ask(State(desk): State<Desk>, visit: Visit, signed: SignedIn) -> Answer {
    Ok(web::html(new_page(&desk, &visit, &signed, PersonForm::default(), Mistakes::new()).await?))
}

/// A form of another session, or of another person's page, is no form of ours.
fn made_here(signed: &SignedIn, purpose: &str, token: &str) -> base::Result<()> {
    if signed.cookie.made_form(purpose, token) { Ok(()) } else { Err(Error::Conflict("institution-wrong-form")) }
}

pub(super) async fn create(
    State(desk): State<Desk>,
    visit: Visit,
    signed: SignedIn,
    Form(form): Form<PersonForm>,
) -> Answer {
    made_here(&signed, CREATE, &form.token)?;
    let new = form.read();
    match people::create(&desk, &signed.actor, &new).await {
        Ok(handed) => Ok(handed_page(&visit, handed, &new.sign_in)),
        Err(Error::Invalid(mistakes)) => Ok(web::again(new_page(&desk, &visit, &signed, form, mistakes).await?)),
        Err(other) => Err(other.into()),
    }
}

/// The password that is shown once.
#[derive(Template)]
#[template(path = "person_handed.html")]
struct HandedPage {
    page: Page,
    sign_in: String,
    password: Secret<String>,
    /// Where to go from here.
    person: String,
}

fn handed_page(visit: &Visit, handed: Handed, sign_in: &str) -> axum::response::Response {
    web::html(HandedPage {
        page: visit.page(),
        sign_in: sign_in.to_owned(),
        password: handed.password,
        person: visit.href(&format!("/office/people/{}", handed.person)),
    })
}

/// Something an administrator can do to an account.
struct Act {
    href: String,
    title: String,
    text: String,
    token: String,
    is_grave: bool,
}

#[derive(Template)]
#[template(path = "person.html")]
struct PersonPage {
    page: Page,
    name: String,
    kind: &'static str,
    sign: &'static str,
    state: String,
    facts: Vec<Row>,
    acts: Vec<Act>,
}

async fn find(desk: &Desk, signed: &SignedIn, id: PersonId) -> base::Result<(Listed, Vec<model::Unit>)> {
    let mut tx = desk.db.read().await?;
    let listed = people::list(desk, &mut tx, &signed.actor).await?;
    let listed = listed.into_iter().find(|p| p.id == id).ok_or(Error::NotFound)?;
    Ok((listed, store::units(&mut tx).await?))
}

/// What a token is for: one act on one person.
fn purpose(act: &str, person: PersonId) -> String {
    format!("account.{act}.{person}")
}

pub(super) async fn show(
    State(desk): State<Desk>,
    visit: Visit,
    signed: SignedIn,
    Path((_, id)): Path<(String, String)>,
) -> Answer {
    let id: PersonId = id.parse().map_err(|_| Error::NotFound)?;
    let (listed, units) = find(&desk, &signed, id).await?;
    let (page, lang) = (visit.page(), visit.lang);
    let (kind, sign, state) = standing(&page, &listed);
    let mut facts = vec![
        Row::new(page.t("institution-sign-in-name"), &listed.sign_in),
        Row::new(page.t("institution-roles"), what(&page, &listed)),
    ];
    for (id, is_in) in &listed.units {
        let name = units.iter().find(|u| u.id == *id).map_or("", |u| u.names.get(lang));
        let words = if *is_in { name.to_owned() } else { page.t1("institution-unit-waits", "unit", name) };
        facts.push(Row::new(page.t("institution-unit"), words));
    }
    if let Some(body) = &listed.body {
        let known = rulebook::entry(&desk.rulebook.bodies, body, desk.today());
        facts.push(Row::new(page.t("institution-body"), known.map_or(body.as_str(), |b| b.names.get(lang))));
    }
    for other in Lang::ALL.into_iter().filter(|other| *other != lang) {
        facts.push(Row::new(other.own_name(), listed.names.get(other)));
    }
    // texts: institution-act-*
    let act = |code: &str, is_grave| Act {
        href: visit.href(&format!("/office/people/{id}/{code}")),
        title: page.t(&format!("institution-act-{code}")),
        text: page.t(&format!("institution-act-{code}-text")),
        token: signed.cookie.form_token(&purpose(code, id)),
        is_grave,
    };
    let is_own = signed.actor.who.person() == Some(id);
    let acts = match listed.state {
        _ if is_own => Vec::new(),
        AccountState::Locked => vec![act("unlock", false)],
        _ => vec![act("end-sessions", false), act("forget-app", false), act("renew", true), act("lock", true)],
    };
    let name = listed.names.get(lang).to_owned();
    Ok(web::html(PersonPage { page, name, kind, sign, state, facts, acts }))
}

#[derive(Deserialize)]
pub(super) struct ActForm {
    #[serde(default)]
    token: String,
}

pub(super) async fn act(
    State(desk): State<Desk>,
    visit: Visit,
    signed: SignedIn,
    Path((_, id, act)): Path<(String, String, String)>,
    Form(form): Form<ActForm>,
) -> Answer {
    let id: PersonId = id.parse().map_err(|_| Error::NotFound)?;
    made_here(&signed, &purpose(&act, id), &form.token)?;
    match act.as_str() {
        "lock" => people::lock(&desk, &signed.actor, id).await?,
        "forget-app" => people::forget_app(&desk, &signed.actor, id).await?,
        "end-sessions" => {
            people::end_sessions(&desk, &signed.actor, id).await?;
        }
        "renew" | "unlock" => {
            let handed = match act.as_str() {
                "renew" => people::renew(&desk, &signed.actor, id).await?,
                _ => people::unlock(&desk, &signed.actor, id).await?,
            };
            let (listed, _) = find(&desk, &signed, id).await?;
            return Ok(handed_page(&visit, handed, &listed.sign_in));
        }
        _ => return Err(Error::NotFound.into()),
    }
    Ok(visit.redirect(&format!("/office/people/{id}")))
}
