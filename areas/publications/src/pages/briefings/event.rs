//! Briefings as the office keeps them: the list, one of them, its form, its steps, its public note.

use super::super::Staff;
use super::{Head, address, day_of, head, kinds, langs, mended, merged, state_name, theme_name, themes, three};
use crate::Desk;
use crate::actions::briefings as acts;
use crate::actions::briefings::{guests, questions};
use crate::model::briefing::{Audience, BriefingId, Fate, Planned, REMIND_BEFORE, Reply, TypedEvent, in_three};
use crate::store::briefings::BriefingRow;
use crate::store::briefings::questions::QuestionRow;
use access::{Permission, Scope, could};
use askama::Template;
use axum::Router;
use axum::extract::{Path, State as Of};
use axum::routing::{get, post};
use axum_extra::extract::{Form, Query};
use base::{Error, Mistakes, Result};
use db::Cursor;
use serde::Deserialize;
use web::view::{Choice, DateFields};
use web::{Answer, Page, Visit};

type One = Path<(String, BriefingId)>;

pub(super) fn routes() -> Router<Desk> {
    Router::new()
        .route("/{lang}/office/briefings", get(list))
        .route("/{lang}/office/briefings/new", get(new).post(add))
        .route("/{lang}/office/briefings/{id}", get(show))
        .route("/{lang}/office/briefings/{id}/edit", get(edit).post(change))
        .route("/{lang}/office/briefings/{id}/invite", post(invite))
        .route("/{lang}/office/briefings/{id}/hold", post(hold))
        .route("/{lang}/office/briefings/{id}/close", post(close))
        .route("/{lang}/office/briefings/{id}/cancel", post(cancel))
        .route("/{lang}/office/briefings/{id}/note", get(note).post(write_note))
        .route("/{lang}/office/briefings/{id}/publish", post(publish))
        .route("/{lang}/office/briefings/{id}/withdraw", post(withdraw))
}

struct Line {
    href: String,
    title: String,
    when: String,
    state: String,
}

/// An answer that is owed.
pub(super) struct Owed {
    pub(super) href: String,
    pub(super) question: String,
    pub(super) owner: String,
    pub(super) due: String,
    /// Kind of the tag.
    pub(super) tag: &'static str,
}

pub(super) fn owed(desk: &Desk, page: &Page, row: &QuestionRow) -> Owed {
    let day = row.due.map(|due| page.date(&due)).unwrap_or_default();
    let is_late = row.is_late(desk.today());
    let due = if is_late { "publications-briefing-due-late" } else { "publications-briefing-due" };
    Owed {
        href: page.href(&format!("{}/questions#q{}", address(row.briefing), row.n)),
        question: row.question.get(page.lang()).to_owned(),
        owner: row.owner.get(page.lang()).to_owned(),
        due: page.t1(due, "date", day),
        tag: if is_late { "late" } else { "fine" },
    }
}

#[derive(Template)]
#[template(path = "briefing_list.html")]
struct ListPage {
    page: Page,
    owed: Vec<Owed>,
    lines: Vec<Line>,
    first: String,
    next: String,
}

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
struct Before {
    before: String,
}

async fn list(Of(desk): Of<Desk>, visit: Visit, Staff(actor): Staff, Query(asked): Query<Before>) -> Answer {
    let before: Option<Cursor> = asked.before.parse().ok();
    let rows = acts::list(&desk, &actor, before.unwrap_or(Cursor::END)).await?;
    let promised = questions::open(&desk, &actor).await?;
    let page = visit.page();
    let line = |row: &BriefingRow| Line {
        href: page.href(&address(row.id)),
        title: row.event.titles.get(page.lang()).to_owned(),
        when: page.date_time(&row.starts_at),
        state: state_name(&page, row.state),
    };
    let place = page.href("/office/briefings");
    Ok(web::html(ListPage {
        owed: promised.iter().map(|row| owed(&desk, &page, row)).collect(),
        lines: rows.rows.iter().map(line).collect(),
        next: rows.next.map_or_else(String::new, |mark| format!("{place}?before={mark}")),
        first: before.map_or_else(String::new, |_| place),
        page,
    }))
}

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
struct Sent {
    #[serde(flatten)]
    typed: TypedEvent,
    audiences: Vec<String>,
    langs: Vec<String>,
    themes: Vec<String>,
    day_day: String,
    day_month: String,
    day_year: String,
    since_day: String,
    since_month: String,
    since_year: String,
    version: String,
}

impl Sent {
    fn days(&self) -> (DateFields, DateFields) {
        let fields =
            |d: &String, m: &String, y: &String| DateFields { day: d.clone(), month: m.clone(), year: y.clone() };
        (
            fields(&self.day_day, &self.day_month, &self.day_year),
            fields(&self.since_day, &self.since_month, &self.since_year),
        )
    }

    fn with_days(typed: TypedEvent, day: DateFields, since: DateFields, version: String) -> Self {
        Self {
            audiences: typed.audiences.clone(),
            langs: typed.langs.clone(),
            themes: typed.themes.clone(),
            typed,
            day_day: day.day,
            day_month: day.month,
            day_year: day.year,
            since_day: since.day,
            since_month: since.month,
            since_year: since.year,
            version,
        }
    }

    fn read(&self, desk: &Desk) -> Result<Planned, Mistakes> {
        let mut mistakes = Mistakes::new();
        let (day, since) = self.days();
        let (day, since) = (day_of(&day, "day", &mut mistakes), day_of(&since, "since", &mut mistakes));
        let keys: Vec<&str> = desk.chapters().iter().map(|(_, chapter)| chapter.key).collect();
        let typed = TypedEvent {
            audiences: self.audiences.clone(),
            langs: self.langs.clone(),
            themes: self.themes.clone(),
            ..self.typed.clone()
        };
        match typed.read(day, since, &keys, &desk.zone) {
            Ok(planned) if mistakes.is_empty() => Ok(planned),
            Ok(_) => Err(mistakes),
            Err(more) => Err(merged(mistakes, more)),
        }
    }
}

#[derive(Template)]
#[template(path = "briefing_form.html")]
struct FormPage {
    page: Page,
    back: String,
    is_new: bool,
    sent: Sent,
    day: DateFields,
    since: DateFields,
    kinds: Vec<Choice>,
    langs: Vec<Choice>,
    themes: Vec<Choice>,
}

fn form(desk: &Desk, page: Page, back: &str, sent: Sent) -> FormPage {
    let (day, since) = sent.days();
    FormPage {
        back: page.href(back),
        is_new: sent.version.is_empty(),
        day,
        since,
        kinds: kinds(&page, &sent.audiences),
        langs: langs(&sent.langs),
        themes: themes(desk, &page, &sent.themes),
        sent,
        page,
    }
}

async fn new(Of(desk): Of<Desk>, visit: Visit, Staff(actor): Staff) -> Answer {
    acts::keeps(&actor)?;
    let since = acts::last_met(&desk, &mut desk.db.read().await?).await?;
    let names = &desk.rulebook.institution.names;
    let typed = TypedEvent {
        host_kk: names.kk.clone(),
        host_ru: names.ru.clone(),
        host_en: names.en.clone(),
        hour: "10:00".to_owned(),
        minutes: "90".to_owned(),
        remind: REMIND_BEFORE.to_string(),
        langs: base::Lang::ALL.iter().map(|l| l.code().to_owned()).collect(),
        audiences: vec!["mission".to_owned()],
        themes: desk.chapters().iter().map(|(_, chapter)| chapter.key.to_owned()).collect(),
        ..TypedEvent::default()
    };
    let sent = Sent::with_days(typed, DateFields::default(), DateFields::of(since), String::new());
    Ok(web::html(form(&desk, visit.page(), "/office/briefings", sent)))
}

async fn add(Of(desk): Of<Desk>, visit: Visit, Staff(actor): Staff, Form(sent): Form<Sent>) -> Answer {
    match sent.read(&desk) {
        Ok(planned) => Ok(visit.redirect(&address(acts::add(&desk, &actor, &planned).await?))),
        Err(mistakes) => {
            acts::keeps(&actor)?;
            Ok(web::again(form(&desk, visit.page_with(mistakes), "/office/briefings", sent)))
        }
    }
}

async fn edit(Of(desk): Of<Desk>, visit: Visit, Staff(actor): Staff, Path((_, id)): One) -> Answer {
    let row = acts::get(&desk, &actor, id).await?;
    let typed = TypedEvent::of(&row.event, row.starts_at, &desk.zone);
    let day = DateFields::of(row.starts_at.date_in(&desk.zone));
    let sent = Sent::with_days(typed, day, DateFields::of(row.since), row.version.to_string());
    Ok(web::html(form(&desk, visit.page(), &address(id), sent)))
}

async fn change(
    Of(desk): Of<Desk>,
    visit: Visit,
    Staff(actor): Staff,
    Path((_, id)): One,
    Form(sent): Form<Sent>,
) -> Answer {
    acts::get(&desk, &actor, id).await?;
    let version = sent.version.parse().map_err(|_| Error::NotFound)?;
    match sent.read(&desk) {
        Ok(planned) => {
            acts::edit(&desk, &actor, id, version, &planned).await?;
            Ok(visit.redirect(&address(id)))
        }
        Err(mistakes) => Ok(web::again(form(&desk, visit.page_with(mistakes), &address(id), sent))),
    }
}

/// Guests of one kind, counted by what they answered.
struct Tally {
    kind: String,
    all: i64,
    yes: i64,
    no: i64,
    waiting: i64,
    came: i64,
}

#[derive(Template)]
#[template(path = "briefing.html")]
struct ShowPage {
    page: Page,
    head: Head,
    state: &'static str,
    since: String,
    host: String,
    kinds: String,
    themes: String,
    langs: String,
    has_begun: bool,
    mails: bool,
    tally: Vec<Tally>,
    owed: Vec<Owed>,
    has_note: bool,
    is_public: bool,
    public_href: String,
    may_publish: bool,
}

fn tally(page: &Page, counted: &[(Audience, Reply, i64, i64)]) -> Vec<Tally> {
    let of = |kind: Audience, replies: &[Reply]| -> i64 {
        counted.iter().filter(|(k, r, ..)| *k == kind && replies.contains(r)).map(|(_, _, n, _)| n).sum()
    };
    // texts: publications-briefing-kind-*
    let line = |kind: &Audience| Tally {
        kind: page.t(&format!("publications-briefing-kind-{}", kind.code())),
        all: of(*kind, Reply::ALL),
        yes: of(*kind, &[Reply::Yes, Reply::Deputy]),
        no: of(*kind, &[Reply::No]),
        waiting: of(*kind, &[Reply::Waiting]),
        came: counted.iter().filter(|(k, ..)| k == kind).map(|(.., came)| came).sum(),
    };
    Audience::ALL.iter().map(line).filter(|t| t.all > 0).collect()
}

async fn show(Of(desk): Of<Desk>, visit: Visit, Staff(actor): Staff, Path((_, id)): One) -> Answer {
    let row = acts::get(&desk, &actor, id).await?;
    let asked = questions::of(&desk, &actor, id).await?;
    let counted = guests::tally(&desk, &actor, id).await?;
    let page = visit.page();
    let lang = page.lang();
    let open = asked.iter().filter(|q| q.state == Fate::Open);
    let kinds: Vec<String> =
        row.event.audiences.iter().map(|a| page.t(&format!("publications-briefing-kind-{}", a.code()))).collect();
    let themes: Vec<String> = row.event.themes.iter().map(|key| theme_name(&desk, &page, key)).collect();
    Ok(web::html(ShowPage {
        head: head(&page, &row),
        state: row.state.code(),
        since: page.date_year(&row.since),
        host: row.event.host.get(lang).to_owned(),
        kinds: i18n::list(lang, &kinds),
        themes: i18n::list(lang, &themes),
        langs: i18n::list(lang, &row.event.langs.iter().map(|l| l.own_name()).collect::<Vec<_>>()),
        has_begun: row.starts_at <= desk.world.now(),
        mails: desk.mails,
        tally: tally(&page, &counted),
        owed: open.map(|q| owed(&desk, &page, q)).collect(),
        has_note: !row.note.kk.is_empty(),
        is_public: row.published_at.is_some(),
        public_href: page.href(&format!("/briefings/{id}")),
        may_publish: could(&actor, Permission::Publish, &Scope::Office),
        page,
    }))
}

async fn invite(Of(desk): Of<Desk>, visit: Visit, Staff(actor): Staff, Path((_, id)): One) -> Answer {
    acts::invite(&desk, &actor, id).await?;
    Ok(visit.redirect(&format!("{}/guests", address(id))))
}

async fn hold(Of(desk): Of<Desk>, visit: Visit, Staff(actor): Staff, Path((_, id)): One) -> Answer {
    acts::hold(&desk, &actor, id).await?;
    Ok(visit.redirect(&address(id)))
}

async fn close(Of(desk): Of<Desk>, visit: Visit, Staff(actor): Staff, Path((_, id)): One) -> Answer {
    acts::close(&desk, &actor, id).await?;
    Ok(visit.redirect(&address(id)))
}

async fn cancel(Of(desk): Of<Desk>, visit: Visit, Staff(actor): Staff, Path((_, id)): One) -> Answer {
    acts::cancel(&desk, &actor, id).await?;
    Ok(visit.redirect(&address(id)))
}

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
struct SentNote {
    note_kk: String,
    note_ru: String,
    note_en: String,
    version: String,
}

#[derive(Template)]
#[template(path = "briefing_note.html")]
struct NotePage {
    page: Page,
    head: Head,
    sent: SentNote,
}

async fn note(Of(desk): Of<Desk>, visit: Visit, Staff(actor): Staff, Path((_, id)): One) -> Answer {
    let row = acts::get(&desk, &actor, id).await?;
    let page = visit.page();
    let text = row.note.0.clone();
    let sent = SentNote { note_kk: text.kk, note_ru: text.ru, note_en: text.en, version: row.version.to_string() };
    Ok(web::html(NotePage { head: head(&page, &row), sent, page }))
}

async fn write_note(
    Of(desk): Of<Desk>,
    visit: Visit,
    Staff(actor): Staff,
    Path((_, id)): One,
    Form(sent): Form<SentNote>,
) -> Answer {
    let row = acts::get(&desk, &actor, id).await?;
    let version = sent.version.parse().map_err(|_| Error::NotFound)?;
    let mut mistakes = Mistakes::new();
    let typed = [sent.note_kk.as_str(), &sent.note_ru, &sent.note_en];
    in_three("note", typed, &mut mistakes);
    if mistakes.is_empty() {
        match mended(acts::write_note(&desk, &actor, id, version, &three(typed)).await)? {
            Ok(()) => return Ok(visit.redirect(&address(id))),
            Err(wrong) => mistakes = wrong,
        }
    }
    let page = visit.page_with(mistakes);
    Ok(web::again(NotePage { head: head(&page, &row), sent, page }))
}

async fn publish(Of(desk): Of<Desk>, visit: Visit, Staff(actor): Staff, Path((_, id)): One) -> Answer {
    acts::publish(&desk, &actor, id).await?;
    Ok(visit.redirect(&address(id)))
}

async fn withdraw(Of(desk): Of<Desk>, visit: Visit, Staff(actor): Staff, Path((_, id)): One) -> Answer {
    acts::withdraw(&desk, &actor, id).await?;
    Ok(visit.redirect(&address(id)))
}
