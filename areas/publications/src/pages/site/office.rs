//! Editors write: the list, one page with its wordings, and the form with a look at what it will be.

use super::super::Staff;
use super::{Said, heads};
use crate::Desk;
use crate::actions::site as acts;
use crate::model::site::{Content, Kind, PageId, Typed, render, slug};
use crate::store::site::PageRow;
use access::{Actor, Permission, Scope, could, require};
use askama::Template;
use axum::Router;
use axum::extract::{Path, State};
use axum::routing::{get, post};
use axum_extra::extract::{Form, Query};
use base::{Date, Error, Lang, Mistakes, Result};
use db::Cursor;
use serde::Deserialize;
use web::view::{Choice, DateFields};
use web::{Answer, Page, Visit};

pub(super) fn routes() -> Router<Desk> {
    Router::new()
        .route("/{lang}/office/site", get(list))
        .route("/{lang}/office/site/new", get(new).post(add))
        .route("/{lang}/office/site/{id}", get(show))
        .route("/{lang}/office/site/{id}/edit", get(edit).post(reword))
        .route("/{lang}/office/site/{id}/review", post(review))
        .route("/{lang}/office/site/{id}/publish", post(publish))
        .route("/{lang}/office/site/{id}/withdraw", post(withdraw))
}

fn place(id: PageId) -> String {
    format!("/office/site/{id}")
}

/// How a page stands towards the public.
fn state(page: &Page, row: &PageRow) -> String {
    page.t(match (row.is_public(), row.withdrawn_at.is_some()) {
        (_, true) => "publications-site-state-withdrawn",
        (false, false) => "publications-site-state-draft",
        (true, _) if row.shown == Some(row.version) => "publications-site-state-public",
        (true, _) => "publications-site-state-newer",
    })
}

/// The languages a wording lacks, in words, or nothing.
fn missing(page: &Page, content: &Content) -> String {
    let langs: Vec<&str> = content.missing().into_iter().map(Lang::own_name).collect();
    if langs.is_empty() { String::new() } else { page.t1("publications-site-missing", "langs", langs.join(", ")) }
}

/// The title of a wording, in a language that is there.
fn title(content: &Content, lang: Lang) -> Said {
    let [title, _] = heads(content, lang);
    title
}

fn kind_name(page: &Page, kind: Kind) -> String {
    super::kind_name(page, kind.code())
}

struct Line {
    href: String,
    title: Said,
    missing: String,
    day: String,
    state: String,
    written: String,
}

#[derive(Template)]
#[template(path = "site_office.html")]
struct ListPage {
    page: Page,
    /// Both kinds: address, name, whether it is the one shown.
    kinds: Vec<(String, String, bool)>,
    lines: Vec<Line>,
    first: String,
    next: String,
}

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
struct Asked {
    kind: String,
    before: String,
}

async fn list(State(desk): State<Desk>, visit: Visit, Staff(actor): Staff, Query(asked): Query<Asked>) -> Answer {
    let kind = Kind::from_code(&asked.kind).unwrap_or(Kind::News);
    let before: Option<Cursor> = asked.before.parse().ok();
    let found = acts::list(&desk, &actor, kind, before.unwrap_or(Cursor::END)).await?;
    let page = visit.page();
    let line = |row: &PageRow| Line {
        href: page.href(&place(row.id)),
        title: title(&row.content, page.lang()),
        missing: missing(&page, &row.content),
        day: page.date_year(&row.content.day),
        state: state(&page, row),
        written: page.date_time(&row.at),
    };
    let of = |kind: Kind| page.href(&format!("/office/site?kind={}", kind.code()));
    Ok(web::html(ListPage {
        kinds: Kind::ALL.map(|k| (of(k), kind_name(&page, k), k == kind)).into(),
        next: found.next.map_or_else(String::new, |mark| format!("{}&before={mark}", of(kind))),
        first: before.map_or_else(String::new, |_| of(kind)),
        lines: found.rows.iter().map(line).collect(),
        page,
    }))
}

/// What the form holds.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default)]
struct Sent {
    #[serde(flatten)]
    typed: Typed,
    kind: String,
    slug: String,
    date_day: String,
    date_month: String,
    date_year: String,
    ends_day: String,
    ends_month: String,
    ends_year: String,
    version: String,
    /// `preview` looks at it without keeping anything.
    act: String,
}

impl Sent {
    fn day(&self) -> DateFields {
        DateFields { day: self.date_day.clone(), month: self.date_month.clone(), year: self.date_year.clone() }
    }

    fn ends(&self) -> DateFields {
        DateFields { day: self.ends_day.clone(), month: self.ends_month.clone(), year: self.ends_year.clone() }
    }

    /// Reads what was typed; of what has no day, today is it.
    fn read(&self, today: Date) -> Result<Content, Mistakes> {
        let mut mistakes = Mistakes::new();
        let mut date = |fields: DateFields, name: &str| {
            fields.read(name).unwrap_or_else(|wrong| {
                mistakes.extend(wrong);
                None
            })
        };
        let (day, ends) = (date(self.day(), "date"), date(self.ends(), "ends"));
        match self.typed.read(day.unwrap_or(today), ends) {
            Ok(content) if mistakes.is_empty() => Ok(content),
            Ok(_) => Err(mistakes),
            Err(more) => Err(mistakes.into_iter().chain(more).collect()),
        }
    }

    /// What it would look like, language by language.
    fn look(&self) -> Vec<Look> {
        let of = |lang: Lang| {
            let [title, lead, body] = self.typed.of_lang(lang).map(str::to_owned);
            Look { lang: lang.code(), name: lang.own_name(), html: render(&body, lang), title, lead }
        };
        Lang::ALL.into_iter().map(of).filter(|look| !look.title.is_empty() || !look.html.is_empty()).collect()
    }
}

/// A wording as its readers would see it.
struct Look {
    lang: &'static str,
    name: &'static str,
    title: String,
    lead: String,
    html: String,
}

/// The fields of a language.
struct LangPart {
    name: &'static str,
    title_id: String,
    title: String,
    lead_id: String,
    lead: String,
    body_id: String,
    body: String,
}

fn lang_part(typed: &Typed, lang: Lang) -> LangPart {
    let [title, lead, body] = typed.of_lang(lang).map(str::to_owned);
    let [title_id, lead_id, body_id] = ["title", "lead", "body"].map(|part| format!("{part}_{lang}"));
    LangPart { name: lang.own_name(), title_id, title, lead_id, lead, body_id, body }
}

#[derive(Template)]
#[template(path = "site_office_form.html")]
struct FormPage {
    page: Page,
    back: String,
    kinds: Vec<Choice>,
    sent: Sent,
    parts: Vec<LangPart>,
    day: DateFields,
    ends: DateFields,
    is_new: bool,
    is_news: bool,
    looks: Vec<Look>,
}

fn form(page: Page, back: &str, sent: Sent, is_new: bool, looks: Vec<Look>) -> FormPage {
    let kind = |k: Kind| Choice::new(k.code(), kind_name(&page, k)).chosen(k.code() == sent.kind);
    FormPage {
        back: page.href(back),
        kinds: Kind::ALL.map(kind).into(),
        parts: Lang::ALL.map(|lang| lang_part(&sent.typed, lang)).into(),
        day: sent.day(),
        ends: sent.ends(),
        is_news: is_new || sent.kind == Kind::News.code(),
        is_new,
        looks,
        sent,
        page,
    }
}

/// Before there is anything to act on: may they write at all?
fn may_write(actor: &Actor) -> Result<()> {
    require(actor, Permission::WritePublications, &Scope::Office).map(drop)
}

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
struct OfKind {
    kind: String,
}

async fn new(State(desk): State<Desk>, visit: Visit, Staff(actor): Staff, Query(of): Query<OfKind>) -> Answer {
    may_write(&actor)?;
    let day = DateFields::of(desk.today());
    let kind = Kind::from_code(&of.kind).unwrap_or(Kind::News).code().to_owned();
    let sent = Sent { kind, date_day: day.day, date_month: day.month, date_year: day.year, ..Sent::default() };
    Ok(web::html(form(visit.page(), "/office/site", sent, true, vec![])))
}

/// The mistakes of an act, or what else came of it.
fn mended<T>(outcome: Result<T>) -> Result<Result<T, Mistakes>> {
    match outcome {
        Ok(done) => Ok(Ok(done)),
        Err(Error::Invalid(mistakes)) => Ok(Err(mistakes)),
        Err(other) => Err(other),
    }
}

async fn add(State(desk): State<Desk>, visit: Visit, Staff(actor): Staff, Form(sent): Form<Sent>) -> Answer {
    may_write(&actor)?;
    if sent.act == "preview" {
        let looks = sent.look();
        return Ok(web::html(form(visit.page(), "/office/site", sent, true, looks)));
    }
    let kind = Kind::from_code(&sent.kind).ok_or(Error::NotFound)?;
    let read = match (slug(&sent.slug), sent.read(desk.today())) {
        (Ok(slug), Ok(content)) => mended(acts::add(&desk, &actor, kind, &slug, &content).await)?,
        (slug, content) => Err(slug.err().into_iter().chain(content.err().into_iter().flatten()).collect()),
    };
    match read {
        Ok(id) => Ok(visit.redirect(&place(id))),
        Err(mistakes) => Ok(web::again(form(visit.page_with(mistakes), "/office/site", sent, true, vec![]))),
    }
}

type One = Path<(String, PageId)>;

async fn edit(State(desk): State<Desk>, visit: Visit, Staff(actor): Staff, Path((_, id)): One) -> Answer {
    let (row, _) = acts::open(&desk, &actor, id).await?;
    let (day, ends) = (DateFields::of(row.content.day), row.content.ends.map(DateFields::of).unwrap_or_default());
    let sent = Sent {
        typed: Typed::of(&row.content),
        kind: row.kind.code().to_owned(),
        slug: row.slug.clone(),
        date_day: day.day,
        date_month: day.month,
        date_year: day.year,
        ends_day: ends.day,
        ends_month: ends.month,
        ends_year: ends.year,
        version: row.version.to_string(),
        act: String::new(),
    };
    Ok(web::html(form(visit.page(), &place(id), sent, false, vec![])))
}

async fn reword(
    State(desk): State<Desk>,
    visit: Visit,
    Staff(actor): Staff,
    Path((_, id)): One,
    Form(mut sent): Form<Sent>,
) -> Answer {
    let (row, _) = acts::open(&desk, &actor, id).await?;
    row.kind.code().clone_into(&mut sent.kind);
    if sent.act == "preview" {
        let looks = sent.look();
        return Ok(web::html(form(visit.page(), &place(id), sent, false, looks)));
    }
    let version = sent.version.parse().map_err(|_| Error::NotFound)?;
    match sent.read(desk.today()) {
        Ok(content) => {
            acts::reword(&desk, &actor, id, version, &content).await?;
            Ok(visit.redirect(&place(id)))
        }
        Err(mistakes) => Ok(web::again(form(visit.page_with(mistakes), &place(id), sent, false, vec![]))),
    }
}

/// What somebody may do with a page as it stands.
struct May {
    review: bool,
    publish: bool,
    withdraw: bool,
}

#[derive(Template)]
#[template(path = "site_office_page.html")]
struct ShowPage {
    page: Page,
    title: Said,
    what: String,
    state: String,
    missing: String,
    base: String,
    version: i64,
    looks: Vec<Look>,
    /// The public address, if anybody may read it.
    public: String,
    is_reviewed: bool,
    may: May,
    /// Number, when it was written, and when somebody else had read it.
    versions: Vec<(i64, String, String)>,
}

async fn show(State(desk): State<Desk>, visit: Visit, Staff(actor): Staff, Path((_, id)): One) -> Answer {
    let (row, versions) = acts::open(&desk, &actor, id).await?;
    let page = visit.page();
    let typed = Sent { typed: Typed::of(&row.content), ..Sent::default() };
    let may_publish = could(&actor, Permission::Publish, &Scope::Office);
    let is_shown = row.is_public() && row.shown == Some(row.version);
    let read = |v: &crate::store::site::Version| v.reviewed_at.map(|at| page.date_time(&at)).unwrap_or_default();
    Ok(web::html(ShowPage {
        title: title(&row.content, page.lang()),
        what: kind_name(&page, row.kind),
        state: state(&page, &row),
        missing: missing(&page, &row.content),
        base: page.href(&place(id)),
        version: row.version,
        looks: typed.look(),
        public: if row.is_public() { page.href(&row.kind.path(&row.slug)) } else { String::new() },
        is_reviewed: row.reviewed_at.is_some(),
        may: May {
            review: row.reviewed_at.is_none() && actor.who.person() != Some(row.person),
            publish: may_publish && !is_shown,
            withdraw: may_publish && row.is_public(),
        },
        versions: versions.iter().map(|v| (v.n, page.date_time(&v.at), read(v))).collect(),
        page,
    }))
}

/// The wording that an act is about, as the person saw it.
#[derive(Debug, Deserialize)]
struct Seen {
    version: i64,
}

async fn review(
    State(desk): State<Desk>,
    visit: Visit,
    Staff(actor): Staff,
    Path((_, id)): One,
    Form(seen): Form<Seen>,
) -> Answer {
    acts::review(&desk, &actor, id, seen.version).await?;
    Ok(visit.redirect(&place(id)))
}

async fn publish(
    State(desk): State<Desk>,
    visit: Visit,
    Staff(actor): Staff,
    Path((_, id)): One,
    Form(seen): Form<Seen>,
) -> Answer {
    acts::publish(&desk, &actor, id, seen.version).await?;
    Ok(visit.redirect(&place(id)))
}

async fn withdraw(State(desk): State<Desk>, visit: Visit, Staff(actor): Staff, Path((_, id)): One) -> Answer {
    acts::withdraw(&desk, &actor, id).await?;
    Ok(visit.redirect(&place(id)))
}
