//! One act on many cases: chosen in the list, shown once more, then done; what could not be done is named.

use super::Staff;
use super::acts::colleagues;
use crate::Desk;
use crate::actions::bulk::{self, Outcome};
use crate::actions::letters::Draft;
use crate::actions::place_on;
use crate::model::{Case, Passes};
use crate::store;
use askama::Template;
use axum::Router;
use axum::extract::State;
use axum::routing::{get, post};
use axum_extra::extract::Form;
use base::{Error, Lang, Mistakes, PersonId, Result, RootId, UnitId};
use serde::Deserialize;
use web::view::Choice;
use web::{Answer, Page, Visit};

pub(super) fn routes() -> Router<Desk> {
    Router::new()
        .route("/{lang}/office/many", post(ask))
        .route("/{lang}/office/many/do", post(carry_out))
        .route("/{lang}/office/hand-over", get(ask_hand_over).post(hand_over))
}

/// The form of the list, and of the page that asks once more.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default)]
struct Sent {
    /// Chosen cases.
    pick: Vec<String>,
    /// `assign` or `inquire`.
    act: String,
    to: String,
    from: String,
    lang: String,
    passes: String,
    subject: String,
    text: String,
}

impl Sent {
    fn cases(&self) -> Vec<RootId> {
        self.pick.iter().filter_map(|id| id.parse().ok()).collect()
    }

    fn to(&self) -> Result<(UnitId, Option<PersonId>)> {
        let unknown = || Error::mistake("to", "complaints-mistake-choose");
        let (unit, officer) = self.to.split_once('/').map_or((self.to.as_str(), None), |(u, o)| (u, Some(o)));
        let officer = officer.map(|o| o.parse().map_err(|_| unknown())).transpose()?;
        Ok((unit.parse().map_err(|_| unknown())?, officer))
    }
}

#[derive(Template)]
#[template(path = "many.html")]
struct ManyPage {
    page: Page,
    sent: Sent,
    cases: Vec<(String, String)>,
    colleagues: Vec<Choice>,
    langs: Vec<Choice>,
    passes: Vec<Choice>,
    /// What became of each: number, and why not, or nothing.
    done: Vec<(String, String)>,
    place: &'static str,
}

fn number(case: &Case) -> String {
    case.number.clone().unwrap_or_else(|| case.reference.to_string())
}

async fn page_of(desk: &Desk, page: Page, cases: &[Case], sent: Sent) -> Result<ManyPage> {
    let lang = page.lang();
    // texts: complaints-passes-*
    let passes = [Passes::Story, Passes::Nothing].iter().map(|p| {
        Choice::new(p.code(), page.t(&format!("complaints-passes-{}", p.code()))).chosen(p.code() == sent.passes)
    });
    Ok(ManyPage {
        cases: cases.iter().map(|case| (case.id.to_string(), number(case))).collect(),
        colleagues: if sent.act == "assign" { colleagues(desk, &sent.to, lang).await? } else { vec![] },
        langs: Lang::ALL.iter().map(|l| Choice::new(l.code(), l.own_name()).chosen(l.code() == sent.lang)).collect(),
        passes: passes.collect(),
        done: vec![],
        place: bulk::PLACE,
        sent,
        page,
    })
}

async fn ask(State(desk): State<Desk>, visit: Visit, Staff(actor): Staff, Form(mut sent): Form<Sent>) -> Answer {
    let cases = match bulk::chosen(&desk, &actor, &sent.cases()).await {
        Ok(cases) => cases,
        // Nothing was chosen, or too much: the page says so and leads back.
        Err(Error::Invalid(mistakes)) => {
            return Ok(web::again(page_of(&desk, visit.page_with(mistakes), &[], sent).await?));
        }
        Err(cause) => return Err(cause.into()),
    };
    sent.lang = visit.lang.code().to_owned();
    sent.passes = Passes::Nothing.code().to_owned();
    let text = |key: &str| desk.texts.text(visit.lang, key, &[("number", bulk::PLACE.into())]);
    sent.subject = text("complaints-letter-inquiry-subject");
    sent.text = format!("{}\n\n{}", text("complaints-letter-inquiry"), text("complaints-letter-inquiry-questions"));
    Ok(web::html(page_of(&desk, visit.page(), &cases, sent).await?))
}

async fn carry_out(State(desk): State<Desk>, visit: Visit, Staff(actor): Staff, Form(sent): Form<Sent>) -> Answer {
    let ids = sent.cases();
    let outcome = match sent.act.as_str() {
        "assign" => match sent.to() {
            Ok(to) => bulk::assign(&desk, &actor, &ids, to).await,
            Err(cause) => Err(cause),
        },
        "inquire" => {
            let draft = Draft {
                lang: sent.lang.parse().unwrap_or(visit.lang),
                addressee: vec![],
                subject: sent.subject.clone(),
                text: sent.text.replace("\r\n", "\n"),
                passes: Passes::from_code(&sent.passes).unwrap_or(Passes::Nothing),
            };
            bulk::inquire(&desk, &actor, &ids, &draft).await
        }
        _ => Err(Error::NotFound),
    };
    match outcome {
        Ok(outcome) => done(&desk, &visit, outcome, sent).await,
        Err(Error::Invalid(mistakes)) => {
            let cases = bulk::chosen(&desk, &actor, &ids).await?;
            Ok(web::again(page_of(&desk, visit.page_with(mistakes), &cases, sent).await?))
        }
        Err(cause) => Err(cause.into()),
    }
}

async fn done(desk: &Desk, visit: &Visit, outcome: Outcome, sent: Sent) -> Answer {
    let page = visit.page();
    let word = |why: Option<String>| why.map_or_else(|| page.t("complaints-many-done"), |key| page.t(&key));
    let done = outcome.into_iter().map(|(case, why)| (number(&case), word(why))).collect();
    let mut view = page_of(desk, visit.page(), &[], sent).await?;
    view.done = done;
    Ok(web::html(view))
}

#[derive(Template)]
#[template(path = "hand_over.html")]
struct HandOverPage {
    page: Page,
    from: Vec<Choice>,
    to: Vec<Choice>,
    done: Vec<(String, String)>,
}

async fn hand_over_page(desk: &Desk, actor: &access::Actor, page: Page, sent: &Sent) -> Result<HandOverPage> {
    let lang = page.lang();
    let mut from = vec![];
    let mut tx = desk.db.read().await?;
    for unit in &actor.units {
        // Those who have cases, also if they left already.
        for person in store::officers(&mut tx, *unit).await? {
            if let Some(colleague) = desk.office.colleague(&mut tx, person).await? {
                let key = person.to_string();
                let now = key == sent.from;
                from.push(Choice::new(key, colleague.name.get(lang)).chosen(now));
            }
        }
    }
    drop(tx);
    Ok(HandOverPage { from, to: colleagues(desk, &sent.to, lang).await?, done: vec![], page })
}

async fn ask_hand_over(State(desk): State<Desk>, visit: Visit, Staff(actor): Staff) -> Answer {
    access::require(&actor, access::Permission::Assign, &access::Scope::Office)?;
    Ok(web::html(hand_over_page(&desk, &actor, visit.page(), &Sent::default()).await?))
}

async fn hand_over(State(desk): State<Desk>, visit: Visit, Staff(actor): Staff, Form(sent): Form<Sent>) -> Answer {
    let from = sent.from.parse().map_err(|_| Error::mistake("from", "complaints-mistake-choose"));
    let outcome = match (from, sent.to()) {
        (Ok(from), Ok(to)) => bulk::hand_over_all(&desk, &actor, from, to).await,
        (Err(cause), _) | (_, Err(cause)) => Err(cause),
    };
    match outcome {
        Ok(outcome) => {
            let mut view = hand_over_page(&desk, &actor, visit.page(), &sent).await?;
            let word = |why: Option<String>| match why {
                None => view.page.t("complaints-many-done"),
                Some(key) => view.page.t(&key),
            };
            view.done = outcome
                .into_iter()
                .filter(|(case, _)| place_on(&actor, case))
                .map(|(case, why)| (number(&case), word(why)))
                .collect();
            Ok(web::html(view))
        }
        Err(Error::Invalid(mistakes)) => again(&desk, &visit, &actor, mistakes, &sent).await,
        Err(cause) => Err(cause.into()),
    }
}

async fn again(desk: &Desk, visit: &Visit, actor: &access::Actor, mistakes: Mistakes, sent: &Sent) -> Answer {
    Ok(web::again(hand_over_page(desk, actor, visit.page_with(mistakes), sent).await?))
}
