//! What anybody sees of briefings: the list with what was promised, a note with its questions, and the page a mission opens
//! first, "since we last met".

use super::pack::{Group, groups};
use crate::Desk;
use crate::actions::briefings::{self as acts, questions, since};
use crate::model::briefing::{BriefingId, Fate};
use crate::store::briefings::questions as rows;
use crate::store::briefings::questions::QuestionRow;
use crate::store::briefings::{self as store, BriefingRow};
use askama::Template;
use axum::Router;
use axum::extract::{Path, State as Of};
use axum::routing::get;
use axum_extra::extract::Query;
use base::{Date, Mistake, Mistakes};
use db::{Cursor, ReadTx};
use serde::Deserialize;
use web::{Answer, Page, Visit};

pub(super) fn routes() -> Router<Desk> {
    Router::new()
        .route("/{lang}/briefings", get(list))
        .route("/{lang}/briefings/{id}", get(show))
        .route("/{lang}/since", get(since_page))
}

/// A promised answer as anybody sees it.
pub(super) struct Promise {
    question: String,
    owner: String,
    when: String,
    tag: &'static str,
    answer: String,
    href: String,
}

fn promise(desk: &Desk, page: &Page, row: &QuestionRow) -> Promise {
    let day = row.due.map(|due| page.date_year(&due)).unwrap_or_default();
    let is_late = row.is_late(desk.today());
    let when = match row.answered_on {
        Some(on) => page.t1("publications-briefing-answered-on", "date", page.date_year(&on)),
        None if is_late => page.t1("publications-briefing-due-late", "date", day),
        None => page.t1("publications-briefing-due", "date", day),
    };
    Promise {
        question: row.question.get(page.lang()).to_owned(),
        owner: row.owner.get(page.lang()).to_owned(),
        when,
        tag: match row.state {
            Fate::Open if is_late => "late",
            Fate::Open => "soon",
            _ => "fine",
        },
        answer: row.answer.get(page.lang()).to_owned(),
        href: page.href(&format!("/briefings/{}#q{}", row.briefing, row.n)),
    }
}

/// What was promised and may be public: what is late first, then what is owed, then what was given.
async fn promises(desk: &Desk, tx: &mut ReadTx, page: &Page) -> base::Result<Vec<Promise>> {
    let mut all = rows::public(tx).await?;
    all.sort_by_key(|q| (q.state != Fate::Open, q.due));
    Ok(all.iter().map(|row| promise(desk, page, row)).collect())
}

struct Line {
    href: String,
    title: String,
    when: String,
}

#[derive(Template)]
#[template(path = "briefings_public.html")]
struct ListPage {
    page: Page,
    last: String,
    promises: Vec<Promise>,
    lines: Vec<Line>,
    first: String,
    next: String,
}

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
struct Before {
    before: String,
}

async fn list(Of(desk): Of<Desk>, visit: Visit, Query(asked): Query<Before>) -> Answer {
    let page = visit.page();
    let before: Option<Cursor> = asked.before.parse().ok();
    let mut tx = desk.db.read().await?;
    let last = acts::last_met(&desk, &mut tx).await?;
    let found = store::list(&mut tx, false, before.unwrap_or(Cursor::END), acts::PAGE).await?;
    let line = |row: &BriefingRow| Line {
        href: page.href(&format!("/briefings/{}", row.id)),
        title: row.event.titles.get(page.lang()).to_owned(),
        when: page.date_year(&row.starts_at.date_in(&desk.zone)),
    };
    let place = page.href("/briefings");
    Ok(web::html(ListPage {
        last: page.date_year(&last),
        promises: promises(&desk, &mut tx, &page).await?,
        lines: found.rows.iter().map(line).collect(),
        next: found.next.map_or_else(String::new, |mark| format!("{place}?before={mark}")),
        first: before.map_or_else(String::new, |_| place),
        page,
    }))
}

/// A question and its answer as anybody sees them.
struct Said {
    n: i64,
    who: String,
    question: String,
    promise: Promise,
    is_promise: bool,
}

#[derive(Template)]
#[template(path = "briefing_public.html")]
struct ShowPage {
    page: Page,
    title: String,
    when: String,
    place: String,
    host: String,
    note: String,
    since: String,
    questions: Vec<Said>,
}

async fn show(Of(desk): Of<Desk>, visit: Visit, Path((_, id)): Path<(String, BriefingId)>) -> Answer {
    let (row, asked) = questions::public(&desk, id).await?;
    let page = visit.page();
    let lang = page.lang();
    // texts: publications-briefing-kind-*
    let said = |q: &QuestionRow| {
        let kind = page.t(&format!("publications-briefing-kind-{}", q.kind.code()));
        Said {
            n: q.n,
            who: if q.organisation.is_empty() { kind } else { format!("{} ({kind})", q.organisation) },
            question: q.question.get(lang).to_owned(),
            promise: promise(&desk, &page, q),
            is_promise: q.state != Fate::Said,
        }
    };
    let day = row.starts_at.date_in(&desk.zone);
    Ok(web::html(ShowPage {
        title: row.event.titles.get(lang).to_owned(),
        when: page.date_time(&row.starts_at),
        place: row.event.place.get(lang).to_owned(),
        host: row.event.host.get(lang).to_owned(),
        note: row.note.get(lang).to_owned(),
        since: page.href(&format!("/since?from={}&until={day}", row.since)),
        questions: asked.iter().map(said).collect(),
        page,
    }))
}

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
struct Between {
    from: String,
    until: String,
}

#[derive(Template)]
#[template(path = "briefing_since.html")]
struct SincePage {
    page: Page,
    from: String,
    until: String,
    from_day: String,
    until_day: String,
    groups: Vec<Group>,
    promises: Vec<Promise>,
}

/// A day that is asked for; one that cannot be read is a mistake, and the usual one is shown.
fn day(typed: &str, field: &str, usual: Date, mistakes: &mut Mistakes) -> Date {
    if typed.trim().is_empty() {
        return usual;
    }
    typed.trim().parse().unwrap_or_else(|_| {
        mistakes.push(Mistake::new(field, "publications-briefing-wrong-day"));
        usual
    })
}

async fn since_page(Of(desk): Of<Desk>, visit: Visit, Query(asked): Query<Between>) -> Answer {
    let today = desk.today();
    let mut mistakes = Mistakes::new();
    let mut tx = desk.db.read().await?;
    let last = acts::last_met(&desk, &mut tx).await?;
    let from = day(&asked.from, "from", last, &mut mistakes).min(today);
    let until = day(&asked.until, "until", today, &mut mistakes).min(today);
    if from > until && mistakes.is_empty() {
        mistakes.push(Mistake::new("from", "publications-briefing-wrong-order"));
    }
    let (from, until) = (from.min(until), until.max(from));
    let is_wrong = !mistakes.is_empty();
    let page = visit.page_with(mistakes);
    let promises = promises(&desk, &mut tx, &page).await?;
    drop(tx);
    let changes = since::changes(&desk, from, until).await?;
    let shown = SincePage {
        from: from.to_string(),
        until: until.to_string(),
        from_day: page.date_year(&from),
        until_day: page.date_year(&until),
        groups: groups(&page, &changes),
        promises,
        page,
    };
    Ok(if is_wrong { web::again(shown) } else { web::html(shown) })
}
