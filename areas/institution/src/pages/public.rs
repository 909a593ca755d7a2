//! The public page: who holds which office on a day, how they came to it, and who serves with them.

use crate::model::{self, MANDATE, Span, Tenure, Unit, UnitKind};
use crate::{Desk, store};
use askama::Template;
use axum::extract::{Query, State};
use base::{Date, Lang, Mistake, Mistakes};
use exchange::rulebook::{self, Dated, Office, Rulebook};
use serde::Deserialize;
use web::view::{Place, Row, Step};
use web::{Answer, Page, Visit};

/// Keys of offices that the page gives places of their own.
const DEPUTY: &str = "deputy-ombudsperson";
const CENTER: &str = "center-head";
const REGIONAL: &str = "regional-representative";

#[derive(Deserialize)]
pub(super) struct AsOf {
    #[serde(default)]
    on: String,
}

/// An office on a day, in words.
struct OfficeView {
    title: String,
    duties: String,
    /// How one comes to hold it, or empty if the rulebook has nothing for that day.
    ways: Vec<Row>,
    source: String,
    address: String,
    /// The way was not read in a law: it is the institution's own setting.
    is_setting: bool,
    chairs: Vec<ChairView>,
}

/// A chair on a day, in words.
struct ChairView {
    /// The region or the deputy's number, or empty.
    seat: String,
    who: String,
    is_acting: bool,
    /// Since when it is vacant, if it is and somebody held it before.
    vacant: Option<String>,
    facts: Vec<Row>,
    source: String,
}

#[derive(Template)]
#[template(path = "institution.html")]
struct InstitutionPage {
    page: Page,
    on: Date,
    typed: String,
    is_today: bool,
    is_recorded: bool,
    mandate: Option<OfficeView>,
    past: Vec<Step>,
    deputies: Option<OfficeView>,
    working_body: String,
    center: Option<OfficeView>,
    units: Vec<String>,
    regional: Option<OfficeView>,
}

pub(super) async fn show(State(desk): State<Desk>, visit: Visit, Query(asked): Query<AsOf>) -> Answer {
    let today = desk.today();
    let mut mistakes = Mistakes::new();
    let on = match asked.on.trim() {
        "" => today,
        typed => typed.parse().unwrap_or_else(|_| {
            mistakes.push(Mistake::new("on", "institution-wrong-day"));
            today
        }),
    };
    let mut tx = desk.db.read().await?;
    let tenures = store::tenures(&mut tx).await?;
    let units = store::units(&mut tx).await?;
    let past = steps(&visit, &tenures, on);
    let view = |office: &str| office_view(&visit, &desk.rulebook, &tenures, office, on);
    let is_wrong = !mistakes.is_empty();
    let page = InstitutionPage {
        on,
        typed: if is_wrong { asked.on } else { on.to_string() },
        is_today: on == today,
        is_recorded: !tenures.is_empty(),
        mandate: view(MANDATE),
        past,
        deputies: view(DEPUTY),
        working_body: desk.rulebook.institution.working_body.get(visit.lang).to_owned(),
        center: view(CENTER),
        units: units.iter().filter(|u| u.kind != UnitKind::Regional).map(|u| name(u, visit.lang)).collect(),
        regional: view(REGIONAL),
        page: visit.page_with(mistakes),
    };
    Ok(if is_wrong { web::again(page) } else { web::html(page) })
}

fn name(unit: &Unit, lang: Lang) -> String {
    unit.names.get(lang).to_owned()
}

fn office_view(visit: &Visit, book: &Rulebook, tenures: &[Tenure], key: &str, on: Date) -> Option<OfficeView> {
    let office = rulebook::entry(&book.offices, key, on)?;
    let lang = visit.lang;
    let seats: Vec<(String, String)> = if office.per_region {
        let region = |r: &rulebook::Region| (r.key.clone(), r.names.get(lang).to_owned());
        rulebook::entries(&book.regions, on).map(region).collect()
    } else {
        model::seats(tenures, key).into_iter().map(|seat| (seat.to_owned(), String::new())).collect()
    };
    let chairs = seats.iter().map(|(seat, name)| chair_view(visit, tenures, key, seat, name, on));
    Some(OfficeView {
        title: office.names.get(lang).to_owned(),
        duties: office.duties.get(lang).to_owned(),
        ways: ways(visit, book, office, on),
        source: book.cite(office.source(), lang),
        address: book.address(office.source()).unwrap_or_default().to_owned(),
        is_setting: office.source().setting,
        chairs: chairs.filter(|c| office.per_region || !c.who.is_empty() || c.vacant.is_some()).collect(),
    })
}

/// Proposed, appointed, approved, for how long.
fn ways(visit: &Visit, book: &Rulebook, office: &Office, on: Date) -> Vec<Row> {
    let page = visit.page();
    let called = |key: &String| {
        let authority = rulebook::entry(&book.authorities, key, on).map(|a| &a.names);
        let names = authority.or_else(|| rulebook::entry(&book.offices, key, on).map(|o| &o.names));
        names.map_or_else(|| key.clone(), |names| names.get(visit.lang).to_owned())
    };
    let by = [
        (page.t("institution-proposed-by"), office.proposed_by.as_ref()),
        (page.t("institution-appointed-by"), Some(&office.appointed_by)),
        (page.t("institution-approved-by"), office.approved_by.as_ref()),
    ];
    let mut rows: Vec<Row> = by.into_iter().filter_map(|(key, by)| Some(Row::new(key, called(by?)))).collect();
    if let Some(years) = office.term_years {
        rows.push(Row::new(page.t("institution-term"), page.tn("institution-term-years", i64::from(years))));
    }
    rows
}

fn chair_view(visit: &Visit, tenures: &[Tenure], office: &str, seat: &str, name: &str, on: Date) -> ChairView {
    let (page, lang) = (visit.page(), visit.lang);
    let chair = model::chair(tenures, office, seat, on);
    let serving = chair.serving();
    let vacant_since = model::history(tenures, office, seat, on).into_iter().find_map(|span| match span {
        Span::Vacant(from, None) => Some(from),
        Span::Vacant(from, Some(until)) if until >= on => Some(from),
        _ => None,
    });
    let mut facts = Vec::new();
    if let Some(t) = serving {
        facts.push(Row::new(page.t("institution-since"), i18n::date_year(lang, t.since)));
        if let Some(until) = t.until {
            facts.push(Row::new(page.t("institution-until"), i18n::date_year(lang, until)));
        }
        facts.push(Row::new(page.t("institution-ground"), t.ground.get(lang)));
        if let Some(act) = act(&page, t, lang) {
            facts.push(Row::new(page.t("institution-act"), act));
        }
    }
    ChairView {
        seat: name.to_owned(),
        who: serving.map(|t| t.names.get(lang).to_owned()).unwrap_or_default(),
        is_acting: serving.is_some_and(|t| t.acting),
        vacant: vacant_since.filter(|_| chair.holder.is_none()).map(|from| i18n::since_date(lang, from)),
        facts,
        source: serving.and_then(|t| t.source.clone()).unwrap_or_default(),
    }
}

/// Number and day of an act, as far as they are known.
fn act(page: &Page, tenure: &Tenure, lang: Lang) -> Option<String> {
    let day = tenure.act_date.map(|day| i18n::date_year(lang, day));
    match (&tenure.act_number, day) {
        (Some(number), Some(day)) => Some(page.t2("institution-act-of", "number", number, "day", day)),
        (Some(number), None) => Some(page.t1("institution-act-number", "number", number)),
        (None, day) => day,
    }
}

/// The mandate's history up to the day, newest first.
fn steps(visit: &Visit, tenures: &[Tenure], on: Date) -> Vec<Step> {
    let (page, lang) = (visit.page(), visit.lang);
    let spell = |since: Date, until: Option<Date>| match until {
        Some(until) => {
            page.t2("institution-from-to", "from", i18n::date_year(lang, since), "to", i18n::date_year(lang, until))
        }
        None => i18n::since_date(lang, since),
    };
    let place = |since: Date, until: Option<Date>| {
        if since <= on && until.is_none_or(|until| on <= until) { Place::Here } else { Place::Done }
    };
    let step = |span: Span<'_>| match span {
        Span::Served(t) => Step {
            when: spell(t.since, t.until),
            title: if t.acting {
                page.t1("institution-acted", "name", t.names.get(lang))
            } else {
                t.names.get(lang).to_owned()
            },
            text: t.ground.get(lang).to_owned(),
            place: place(t.since, t.until),
        },
        Span::Vacant(from, until) => Step {
            when: spell(from, until),
            title: page.t("institution-vacant"),
            text: String::new(),
            place: place(from, until),
        },
    };
    model::history(tenures, MANDATE, "", on).into_iter().map(step).collect()
}
