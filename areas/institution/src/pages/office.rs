//! Recording who holds which office and who may sign.

use super::SignedIn;
use crate::actions::office::{self, NewDelegation};
use crate::model::{Delegation, Tenure, TenureId};
use crate::{Desk, store};
use askama::Template;
use axum::Form;
use axum::extract::{Path, State};
use base::{Date, Error, Mistake, Mistakes, Trilingual};
use exchange::rulebook;
use serde::Deserialize;
use web::view::{Choice, DateFields};
use web::{Answer, Page, Visit};

struct TenureLine {
    office: String,
    seat: String,
    name: String,
    is_acting: bool,
    days: String,
    ground: String,
    /// Where its last day is recorded; empty if there is one.
    end: String,
}

struct DelegationLine {
    letter: String,
    office: String,
    name: String,
    days: String,
    ground: String,
    end: String,
}

#[derive(Template)]
#[template(path = "holders.html")]
struct HoldersPage {
    page: Page,
    tenures: Vec<TenureLine>,
    delegations: Vec<DelegationLine>,
    today: String,
}

fn days(page: &Page, since: Date, until: Option<Date>) -> String {
    let day = |d: Date| page.date_year(&d);
    match until {
        Some(until) => page.t2("institution-from-to", "from", day(since), "to", day(until)),
        None => i18n::since_date(page.lang(), since),
    }
}

async fn holders_page(desk: &Desk, visit: &Visit, signed: &SignedIn, mistakes: Mistakes) -> base::Result<HoldersPage> {
    let mut tx = desk.db.read().await?;
    let (tenures, delegations) = office::list(&mut tx, &signed.actor).await?;
    let units = store::units(&mut tx).await?;
    let (page, lang, book) = (visit.page_with(mistakes), visit.lang, &desk.rulebook);
    let office = |key: &str, on: Date| match rulebook::entry(&book.offices, key, on) {
        Some(office) => office.names.get(lang).to_owned(),
        None => key.to_owned(),
    };
    let seat = |t: &Tenure| {
        let region = rulebook::entry(&book.regions, &t.seat, t.since).map(|r| &r.names);
        let names = region.or_else(|| units.iter().find(|u| u.code == t.seat).map(|u| &u.names));
        names.map_or_else(|| t.seat.clone(), |names| names.get(lang).to_owned())
    };
    let tenure = |t: &Tenure| TenureLine {
        office: office(&t.office, t.since),
        seat: seat(t),
        name: t.names.get(lang).to_owned(),
        is_acting: t.acting,
        days: days(&page, t.since, t.until),
        ground: t.ground.get(lang).to_owned(),
        end: if t.until.is_none() { visit.href(&format!("/office/holders/{}/end", t.id)) } else { String::new() },
    };
    let delegation = |d: &Delegation| DelegationLine {
        letter: match rulebook::entry(&book.letters, &d.letter, d.since) {
            Some(letter) => letter.names.get(lang).to_owned(),
            None => d.letter.clone(),
        },
        office: office(&d.office, d.since),
        name: d.names.get(lang).to_owned(),
        days: days(&page, d.since, d.until),
        ground: d.ground.get(lang).to_owned(),
        end: if d.until.is_none() { visit.href(&format!("/office/signing/{}/end", d.id)) } else { String::new() },
    };
    Ok(HoldersPage {
        // The newest is what is looked for.
        tenures: tenures.iter().rev().map(tenure).collect(),
        delegations: delegations.iter().rev().map(delegation).collect(),
        today: desk.today().to_string(),
        page,
    })
}

pub(super) async fn list(State(desk): State<Desk>, visit: Visit, signed: SignedIn) -> Answer {
    Ok(web::html(holders_page(&desk, &visit, &signed, Mistakes::new()).await?))
}

/// A day of a form, or the mistake that it is none.
fn day(fields: &DateFields, name: &str, mistakes: &mut Mistakes) -> Option<Date> {
    fields.read(name).unwrap_or_else(|wrong| {
        mistakes.extend(wrong);
        None
    })
}

fn first_day(fields: &DateFields, mistakes: &mut Mistakes) -> Option<Date> {
    let before = mistakes.len();
    let since = day(fields, "since", mistakes);
    if since.is_none() && mistakes.len() == before {
        mistakes.push(Mistake::new("since", "institution-wrong-since"));
    }
    since
}

fn filled(text: &str) -> Option<String> {
    Some(text.trim().to_owned()).filter(|text| !text.is_empty())
}

fn three(kk: &str, ru: &str, en: &str) -> Trilingual {
    let trimmed = |text: &str| text.trim().to_owned();
    Trilingual { kk: trimmed(kk), ru: trimmed(ru), en: trimmed(en) }
}

#[derive(Deserialize, Default, Clone)]
#[serde(default)]
pub(super) struct TenureForm {
    office: String,
    seat: String,
    name_kk: String,
    name_ru: String,
    name_en: String,
    person: String,
    acting: String,
    since_day: String,
    since_month: String,
    since_year: String,
    until_day: String,
    until_month: String,
    until_year: String,
    ground_kk: String,
    ground_ru: String,
    ground_en: String,
    act_number: String,
    act_day: String,
    act_month: String,
    act_year: String,
    source: String,
}

fn fields(day: &str, month: &str, year: &str) -> DateFields {
    DateFields { day: day.to_owned(), month: month.to_owned(), year: year.to_owned() }
}

impl TenureForm {
    fn since(&self) -> DateFields {
        fields(&self.since_day, &self.since_month, &self.since_year)
    }

    fn until(&self) -> DateFields {
        fields(&self.until_day, &self.until_month, &self.until_year)
    }

    fn act(&self) -> DateFields {
        fields(&self.act_day, &self.act_month, &self.act_year)
    }

    fn read(&self) -> Result<Tenure, Error> {
        let mut mistakes = Mistakes::new();
        let since = first_day(&self.since(), &mut mistakes);
        let until = day(&self.until(), "until", &mut mistakes);
        let act_date = day(&self.act(), "act", &mut mistakes);
        let Some(since) = since.filter(|_| mistakes.is_empty()) else { return Err(Error::Invalid(mistakes)) };
        Ok(Tenure {
            // The real one is given when it is recorded.
            id: TenureId(uuid::Uuid::nil()),
            office: self.office.clone(),
            seat: self.seat.clone(),
            names: three(&self.name_kk, &self.name_ru, &self.name_en),
            person: self.person.parse().ok(),
            acting: self.acting == "yes",
            since,
            until,
            ground: three(&self.ground_kk, &self.ground_ru, &self.ground_en),
            act_number: filled(&self.act_number),
            act_date,
            source: filled(&self.source),
        })
    }
}

#[derive(Template)]
#[template(path = "holder_new.html")]
struct TenurePage {
    page: Page,
    form: TenureForm,
    offices: Vec<Choice>,
    seats: Vec<Choice>,
    people: Vec<Choice>,
    is_acting: bool,
}

/// Everybody with an account, as choices.
async fn people(desk: &Desk, visit: &Visit, chosen: &str) -> base::Result<Vec<Choice>> {
    let listed = store::people(&mut desk.db.read().await?, desk.today()).await?;
    let choice = |p: &store::Listed| {
        let id = p.id.to_string();
        Choice::new(id.as_str(), p.names.get(visit.lang)).chosen(id == chosen)
    };
    Ok(listed.iter().map(choice).collect())
}

fn offices(desk: &Desk, visit: &Visit, chosen: &str) -> Vec<Choice> {
    let office = |o: &rulebook::Office| Choice::new(&o.key, o.names.get(visit.lang)).chosen(o.key == chosen);
    rulebook::entries(&desk.rulebook.offices, desk.today()).map(office).collect()
}

async fn tenure_page(
    desk: &Desk,
    visit: &Visit,
    signed: &SignedIn,
    form: TenureForm,
    mistakes: Mistakes,
) -> base::Result<TenurePage> {
    let units = {
        let mut tx = desk.db.read().await?;
        office::list(&mut tx, &signed.actor).await?;
        store::units(&mut tx).await?
    };
    let page = visit.page_with(mistakes);
    let lang = visit.lang;
    let deputy = |n: &str| Choice::new(n, page.t1("institution-seat-deputy", "number", n));
    let region = |r: &rulebook::Region| Choice::new(&r.key, r.names.get(lang));
    let unit = |u: &crate::model::Unit| Choice::new(&u.code, u.names.get(lang));
    let mut seats: Vec<Choice> = ["1", "2", "3"].map(deputy).into();
    seats.extend(rulebook::entries(&desk.rulebook.regions, desk.today()).map(region));
    seats.extend(units.iter().filter(|u| u.region.is_none()).map(unit));
    for seat in &mut seats {
        seat.chosen = seat.value == form.seat;
    }
    Ok(TenurePage {
        offices: offices(desk, visit, &form.office),
        seats,
        people: people(desk, visit, &form.person).await?,
        is_acting: form.acting == "yes",
        form,
        page,
    })
}

pub(super) async fn ask_tenure(State(desk): State<Desk>, visit: Visit, signed: SignedIn) -> Answer {
    Ok(web::html(tenure_page(&desk, &visit, &signed, TenureForm::default(), Mistakes::new()).await?))
}

pub(super) async fn record_tenure(
    State(desk): State<Desk>,
    visit: Visit,
    signed: SignedIn,
    Form(form): Form<TenureForm>,
) -> Answer {
    let recorded = match form.read() {
        Ok(tenure) => office::record_tenure(&desk, &signed.actor, tenure).await,
        Err(wrong) => Err(wrong),
    };
    match recorded {
        Ok(_) => Ok(visit.redirect("/office/holders")),
        Err(Error::Invalid(mistakes)) => Ok(web::again(tenure_page(&desk, &visit, &signed, form, mistakes).await?)),
        Err(other) => Err(other.into()),
    }
}

#[derive(Deserialize)]
pub(super) struct EndForm {
    until: String,
}

fn last_day(form: &EndForm) -> base::Result<Date> {
    form.until.trim().parse().map_err(|_| Error::mistake("until", "institution-wrong-day"))
}

async fn ended(desk: &Desk, visit: &Visit, signed: &SignedIn, ended: base::Result<()>) -> Answer {
    match ended {
        Ok(()) => Ok(visit.redirect("/office/holders")),
        Err(Error::Invalid(mistakes)) => Ok(web::again(holders_page(desk, visit, signed, mistakes).await?)),
        Err(other) => Err(other.into()),
    }
}

pub(super) async fn end_tenure(
    State(desk): State<Desk>,
    visit: Visit,
    signed: SignedIn,
    Path((_, id)): Path<(String, String)>,
    Form(form): Form<EndForm>,
) -> Answer {
    let id = id.parse().map_err(|_| Error::NotFound)?;
    let done = match last_day(&form) {
        Ok(until) => office::end_tenure(&desk, &signed.actor, id, until).await,
        Err(wrong) => Err(wrong),
    };
    ended(&desk, &visit, &signed, done).await
}

pub(super) async fn end_delegation(
    State(desk): State<Desk>,
    visit: Visit,
    signed: SignedIn,
    Path((_, id)): Path<(String, String)>,
    Form(form): Form<EndForm>,
) -> Answer {
    let id = id.parse().map_err(|_| Error::NotFound)?;
    let done = match last_day(&form) {
        Ok(until) => office::end_delegation(&desk, &signed.actor, id, until).await,
        Err(wrong) => Err(wrong),
    };
    ended(&desk, &visit, &signed, done).await
}

#[derive(Deserialize, Default, Clone)]
#[serde(default)]
pub(super) struct DelegationForm {
    letter: String,
    office: String,
    person: String,
    since_day: String,
    since_month: String,
    since_year: String,
    until_day: String,
    until_month: String,
    until_year: String,
    ground_kk: String,
    ground_ru: String,
    ground_en: String,
}

impl DelegationForm {
    fn since(&self) -> DateFields {
        fields(&self.since_day, &self.since_month, &self.since_year)
    }

    fn until(&self) -> DateFields {
        fields(&self.until_day, &self.until_month, &self.until_year)
    }

    fn read(&self) -> Result<NewDelegation, Error> {
        let mut mistakes = Mistakes::new();
        let person = self.person.parse().ok();
        if person.is_none() {
            mistakes.push(Mistake::new("person", "institution-wrong-person"));
        }
        let since = first_day(&self.since(), &mut mistakes);
        let until = day(&self.until(), "until", &mut mistakes);
        let Some((since, person)) = since.zip(person).filter(|_| mistakes.is_empty()) else {
            return Err(Error::Invalid(mistakes));
        };
        let ground = three(&self.ground_kk, &self.ground_ru, &self.ground_en);
        Ok(NewDelegation { letter: self.letter.clone(), office: self.office.clone(), person, since, until, ground })
    }
}

#[derive(Template)]
#[template(path = "delegation_new.html")]
struct DelegationPage {
    page: Page,
    form: DelegationForm,
    letters: Vec<Choice>,
    offices: Vec<Choice>,
    people: Vec<Choice>,
}

async fn delegation_page(
    desk: &Desk,
    visit: &Visit,
    signed: &SignedIn,
    form: DelegationForm,
    mistakes: Mistakes,
) -> base::Result<DelegationPage> {
    office::list(&mut desk.db.read().await?, &signed.actor).await?;
    let letter = |l: &rulebook::Letter| Choice::new(&l.key, l.names.get(visit.lang)).chosen(l.key == form.letter);
    Ok(DelegationPage {
        letters: rulebook::entries(&desk.rulebook.letters, desk.today()).map(letter).collect(),
        offices: offices(desk, visit, &form.office),
        people: people(desk, visit, &form.person).await?,
        page: visit.page_with(mistakes),
        form,
    })
}

pub(super) async fn ask_delegation(State(desk): State<Desk>, visit: Visit, signed: SignedIn) -> Answer {
    Ok(web::html(delegation_page(&desk, &visit, &signed, DelegationForm::default(), Mistakes::new()).await?))
}

pub(super) async fn record_delegation(
    State(desk): State<Desk>,
    visit: Visit,
    signed: SignedIn,
    Form(form): Form<DelegationForm>,
) -> Answer {
    let recorded = match form.read() {
        Ok(new) => office::record_delegation(&desk, &signed.actor, new).await,
        Err(wrong) => Err(wrong),
    };
    match recorded {
        Ok(_) => Ok(visit.redirect("/office/holders")),
        Err(Error::Invalid(mistakes)) => Ok(web::again(delegation_page(&desk, &visit, &signed, form, mistakes).await?)),
        Err(other) => Err(other.into()),
    }
}
