//! Where the treaty officer keeps the facts: each instrument with what is known of it, and a form for what is new.

use super::Staff;
use super::words::{Cited, deed, when};
use crate::Desk;
use crate::actions::facts::{self, Kept};
use crate::model::facts::Typed;
use crate::model::status::status;
use askama::Template;
use axum::Router;
use axum::extract::{Path, State};
use axum::routing::get;
use axum_extra::extract::Form;
use base::{Error, Mistakes};
use exchange::rulebook::{Certainty, Fact, FactKind, Instrument, ProcedureKind, entries};
use web::view::Choice;
use web::{Answer, Page, Visit};

pub(super) fn routes() -> Router<Desk> {
    Router::new()
        .route("/{lang}/office/treaty-facts", get(list))
        .route("/{lang}/office/treaty-facts/{key}", get(show))
        .route("/{lang}/office/treaty-facts/{key}/new", get(new).post(add))
        .route("/{lang}/office/treaty-facts/{key}/{fact}", get(edit).post(correct))
}

/// An instrument in the list.
struct Line {
    href: String,
    code: String,
    name: String,
    tag: &'static str,
    standing: String,
    certainty: String,
    unread: i64,
}

#[derive(Template)]
#[template(path = "treaty_keep.html")]
struct ListPage {
    page: Page,
    lines: Vec<Line>,
}

/// An entry on a fact.
struct Entry {
    at: String,
    when: String,
    what: String,
    words: String,
    certainty: String,
    source: Cited,
    reason: String,
    is_struck: bool,
}

/// A fact with every entry on it, the newest first.
struct FactView {
    href: String,
    entries: Vec<Entry>,
}

#[derive(Template)]
#[template(path = "treaty_keep_one.html")]
struct OnePage {
    page: Page,
    add: String,
    public: String,
    code: String,
    name: String,
    facts: Vec<FactView>,
}

#[derive(Template)]
#[template(path = "treaty_fact.html")]
struct FactPage {
    page: Page,
    back: String,
    code: String,
    name: String,
    is_correction: bool,
    typed: Typed,
    kinds: Vec<Choice>,
    procedures: Vec<Choice>,
    certainties: Vec<Choice>,
}

async fn list(State(desk): State<Desk>, visit: Visit, Staff(actor): Staff) -> Answer {
    facts::may_keep(&actor)?;
    let (page, today, known) = (visit.page(), desk.today(), facts::facts(&desk).await?);
    // texts: treaties-standing-* treaties-certainty-*
    let lines = entries(&desk.rulebook.instruments, today).map(|instrument| {
        let status = status(instrument, &known, today);
        let unread = |f: &&Fact| {
            f.instrument == instrument.key && matches!(f.certainty, Certainty::Unconfirmed | Certainty::Unknown)
        };
        Line {
            href: page.href(&format!("/office/treaty-facts/{}", instrument.key)),
            code: instrument.code.clone(),
            name: instrument.names.get(page.lang()).to_owned(),
            tag: super::treaties::tag(status.stage()),
            standing: page.t(&format!("treaties-standing-{}", status.code())),
            certainty: status
                .certainty
                .map_or_else(String::new, |c| page.t(&format!("treaties-certainty-{}", c.code()))),
            unread: i64::try_from(known.iter().filter(unread).count()).unwrap_or(i64::MAX),
        }
    });
    Ok(web::html(ListPage { lines: lines.collect(), page }))
}

fn entry(desk: &Desk, page: &Page, fact: &Fact) -> Entry {
    Entry {
        at: page.t("treaties-keep-given"),
        when: when(page, fact.on),
        what: deed(page, fact),
        words: fact.words.as_ref().map(|w| w.get(page.lang()).to_owned()).unwrap_or_default(),
        // texts: treaties-certainty-*
        certainty: page.t(&format!("treaties-certainty-{}", fact.certainty.code())),
        source: Cited::of(desk, page, &fact.source),
        reason: String::new(),
        is_struck: false,
    }
}

async fn show(
    State(desk): State<Desk>,
    visit: Visit,
    Staff(actor): Staff,
    Path((_, key)): Path<(String, String)>,
) -> Answer {
    facts::may_keep(&actor)?;
    let instrument = facts::instrument(&desk, &key)?;
    let Kept { given, recorded, .. } = facts::history(&desk, instrument).await?;
    let page = visit.page();
    let base = page.href(&format!("/office/treaty-facts/{key}"));
    let mut keys: Vec<&str> = given.iter().map(|f| f.key.as_str()).collect();
    keys.extend(
        recorded.iter().filter(|r| r.n == 1 && !given.iter().any(|f| f.key == r.fact.key)).map(|r| r.fact.key.as_str()),
    );
    let facts = keys.into_iter().map(|key| {
        let own = recorded.iter().filter(|r| r.fact.key == key).rev();
        let staff = own.map(|r| Entry {
            at: page.date_time(&r.at),
            reason: r.reason.clone(),
            is_struck: r.is_struck,
            ..entry(&desk, &page, &r.fact)
        });
        let given = given.iter().filter(|f| f.key == key).map(|f| entry(&desk, &page, f));
        FactView { href: format!("{base}/{key}"), entries: staff.chain(given).collect() }
    });
    Ok(web::html(OnePage {
        facts: facts.collect(),
        public: page.href(&format!("/treaties/{key}")),
        code: instrument.code.clone(),
        name: instrument.names.get(page.lang()).to_owned(),
        add: format!("{base}/new"),
        page,
    }))
}

fn form(page: Page, instrument: &Instrument, typed: Typed, is_correction: bool) -> FactPage {
    // texts: treaties-kind-* treaties-procedure-* treaties-certainty-*
    let choices = |name: &str, codes: Vec<&'static str>, given: &str| -> Vec<Choice> {
        let choice = |code| Choice::new(code, page.t(&format!("treaties-{name}-{code}"))).chosen(code == given);
        codes.into_iter().map(choice).collect()
    };
    FactPage {
        back: page.href(&format!("/office/treaty-facts/{}", instrument.key)),
        code: instrument.code.clone(),
        name: instrument.names.get(page.lang()).to_owned(),
        is_correction,
        kinds: choices("kind", FactKind::ALL.iter().map(|k| k.code()).collect(), &typed.kind),
        procedures: choices("procedure", ProcedureKind::ALL.iter().map(|p| p.code()).collect(), &typed.procedure),
        certainties: choices("certainty", Certainty::ALL.iter().map(|c| c.code()).collect(), &typed.certainty),
        typed,
        page,
    }
}

async fn new(
    State(desk): State<Desk>,
    visit: Visit,
    Staff(actor): Staff,
    Path((_, key)): Path<(String, String)>,
) -> Answer {
    facts::may_keep(&actor)?;
    let instrument = facts::instrument(&desk, &key)?;
    Ok(web::html(form(visit.page(), instrument, Typed::default(), false)))
}

async fn edit(
    State(desk): State<Desk>,
    visit: Visit,
    Staff(actor): Staff,
    Path((_, key, fact)): Path<(String, String, String)>,
) -> Answer {
    facts::may_keep(&actor)?;
    let instrument = facts::instrument(&desk, &key)?;
    let Kept { given, recorded, .. } = facts::history(&desk, instrument).await?;
    let last = recorded.iter().filter(|r| r.fact.key == fact).max_by_key(|r| r.n);
    let shown = last.map(|r| &r.fact).or_else(|| given.iter().find(|f| f.key == fact)).ok_or(Error::NotFound)?;
    let typed = Typed::of(shown, last.map_or(0, |r| r.n));
    Ok(web::html(form(visit.page(), instrument, typed, true)))
}

/// Records what was typed, or brings the form back with what is to be mended.
async fn take(
    desk: &Desk,
    visit: &Visit,
    actor: &access::Actor,
    key: &str,
    fact: Option<&str>,
    typed: Typed,
) -> Answer {
    let instrument = facts::instrument(desk, key)?;
    let again =
        |mistakes: Mistakes, typed| web::again(form(visit.page_with(mistakes), instrument, typed, fact.is_some()));
    match facts::record(desk, actor, instrument, fact, &typed).await {
        Ok(()) => Ok(visit.redirect(&format!("/office/treaty-facts/{key}"))),
        Err(Error::Invalid(mistakes)) => Ok(again(mistakes, typed)),
        Err(other) => Err(other.into()),
    }
}

async fn add(
    State(desk): State<Desk>,
    visit: Visit,
    Staff(actor): Staff,
    Path((_, key)): Path<(String, String)>,
    Form(typed): Form<Typed>,
) -> Answer {
    take(&desk, &visit, &actor, &key, None, typed).await
}

async fn correct(
    State(desk): State<Desk>,
    visit: Visit,
    Staff(actor): Staff,
    Path((_, key, fact)): Path<(String, String, String)>,
    Form(typed): Form<Typed>,
) -> Answer {
    take(&desk, &visit, &actor, &key, Some(&fact), typed).await
}
