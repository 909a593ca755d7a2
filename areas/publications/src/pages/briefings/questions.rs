//! Questions that are asked at a briefing, and answers that were promised.

use super::super::Staff;
use super::{Head, address, choices, day_of, head, kinds, mended, theme_name, themes, three};
use crate::Desk;
use crate::actions::briefings::questions::{self as acts, Noted};
use crate::actions::briefings::{self, guests};
use crate::model::briefing::guest::wrong_kind;
use crate::model::briefing::{Audience, BriefingId, Fate, QuestionId, in_three};
use crate::store::briefings::BriefingRow;
use crate::store::briefings::questions::QuestionRow;
use access::Actor;
use askama::Template;
use axum::Router;
use axum::extract::{Path, State as Of};
use axum::routing::{get, post};
use axum_extra::extract::Form;
use base::{Error, Mistake, Mistakes, Result};
use serde::Deserialize;
use web::view::{Choice, DateFields};
use web::{Answer, Page, Visit};

type One = Path<(String, BriefingId)>;
type Two = Path<(String, BriefingId, QuestionId)>;

pub(super) fn routes() -> Router<Desk> {
    Router::new()
        .route("/{lang}/office/briefings/{id}/questions", get(list).post(note))
        .route("/{lang}/office/briefings/{id}/questions/{question}/answer", get(answer).post(give))
        .route("/{lang}/office/briefings/{id}/questions/{question}/keep", post(keep))
}

#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default)]
struct Sent {
    theme: String,
    kind: String,
    guest: String,
    named: String,
    by_mail: String,
    question_kk: String,
    question_ru: String,
    question_en: String,
    fate: String,
    answer_kk: String,
    answer_ru: String,
    answer_en: String,
    owner_kk: String,
    owner_ru: String,
    owner_en: String,
    due_day: String,
    due_month: String,
    due_year: String,
    public: String,
}

impl Sent {
    fn due(&self) -> DateFields {
        DateFields { day: self.due_day.clone(), month: self.due_month.clone(), year: self.due_year.clone() }
    }

    fn read(&self) -> Result<Noted, Mistakes> {
        let mut mistakes = Mistakes::new();
        let kind = Audience::from_code(&self.kind);
        if kind.is_none() {
            mistakes.push(wrong_kind());
        }
        let question = [self.question_kk.as_str(), &self.question_ru, &self.question_en];
        let question = in_three("question", question, &mut mistakes);
        let answer = [self.answer_kk.as_str(), &self.answer_ru, &self.answer_en];
        let owner = [self.owner_kk.as_str(), &self.owner_ru, &self.owner_en];
        let promised = match Fate::from_code(&self.fate) {
            Some(Fate::Said) => {
                in_three("answer", answer, &mut mistakes);
                None
            }
            Some(Fate::Open) => {
                let owner = in_three("owner", owner, &mut mistakes);
                let before = mistakes.len();
                let due = day_of(&self.due(), "due", &mut mistakes);
                if due.is_none() && mistakes.len() == before {
                    mistakes.push(Mistake::new("due", "publications-briefing-wrong-due"));
                }
                due.map(|due| (owner, due))
            }
            _ => {
                mistakes.push(Mistake::new("fate", "publications-briefing-wrong-fate"));
                None
            }
        };
        match kind {
            Some(kind) if mistakes.is_empty() => Ok(Noted {
                theme: self.theme.clone(),
                kind,
                guest: self.guest.parse().ok(),
                is_named: self.named == "yes",
                by_mail: self.by_mail == "yes",
                question,
                answer: if promised.is_some() { base::Trilingual::default() } else { three(answer) },
                promised,
                is_public: self.public == "yes",
            }),
            _ => Err(mistakes),
        }
    }
}

/// A question as it is shown.
struct View {
    n: i64,
    theme: String,
    who: String,
    question: String,
    answer: String,
    owner: String,
    due: String,
    tag: &'static str,
    is_open: bool,
    can_keep: bool,
    is_public: bool,
    by_mail: bool,
    at: String,
}

fn view(desk: &Desk, page: &Page, row: &QuestionRow) -> View {
    let lang = page.lang();
    // texts: publications-briefing-kind-*
    let kind = page.t(&format!("publications-briefing-kind-{}", row.kind.code()));
    let day = row.due.map(|due| page.date(&due)).unwrap_or_default();
    let is_late = row.is_late(desk.today());
    let due = match (row.state, row.answered_on) {
        (Fate::Open, _) if is_late => page.t1("publications-briefing-due-late", "date", day),
        (Fate::Open, _) => page.t1("publications-briefing-due", "date", day),
        (_, Some(on)) => page.t1("publications-briefing-answered-on", "date", page.date(&on)),
        _ => page.t("publications-briefing-fate-said"),
    };
    View {
        n: row.n,
        theme: theme_name(desk, page, &row.theme),
        who: if row.organisation.is_empty() { kind } else { format!("{} ({kind})", row.organisation) },
        question: row.question.get(lang).to_owned(),
        answer: row.answer.get(lang).to_owned(),
        owner: row.owner.get(lang).to_owned(),
        due,
        tag: if is_late { "late" } else { "fine" },
        is_open: row.state == Fate::Open,
        can_keep: !row.answer.kk.is_empty(),
        is_public: row.is_public,
        by_mail: row.guest.is_some(),
        at: page.href(&format!("{}/questions/{}", address(row.briefing), row.id)),
    }
}

#[derive(Template)]
#[template(path = "briefing_questions.html")]
struct ListPage {
    page: Page,
    head: Head,
    questions: Vec<View>,
    has_begun: bool,
    sent: Sent,
    due: DateFields,
    themes: Vec<Choice>,
    kinds: Vec<Choice>,
    guests: Vec<Choice>,
    fates: Vec<Choice>,
}

async fn list_page(desk: &Desk, actor: &Actor, page: Page, row: &BriefingRow, sent: Sent) -> Result<ListPage> {
    let mut rows = acts::of(desk, actor, row.id).await?;
    // What is late comes first, then what is owed, then all else in its order.
    let today = desk.today();
    rows.sort_by_key(|q| (!q.is_late(today), q.state != Fate::Open, q.n));
    let (there, _) = guests::list(desk, actor, row.id).await?;
    let came = there.iter().filter(|g| g.row.came_at.is_some());
    let guest = |g: &guests::Known| {
        let id = g.row.id.to_string();
        Choice::new(id.as_str(), g.row.organisation.as_str()).chosen(id == sent.guest)
    };
    let mut themes = themes(desk, &page, std::slice::from_ref(&sent.theme));
    themes.retain(|choice| row.event.themes.contains(&choice.value));
    // texts: publications-briefing-fate-*
    let fates = choices([Fate::Said, Fate::Open].map(Fate::code), std::slice::from_ref(&sent.fate), |code| {
        page.t(&format!("publications-briefing-fate-{code}"))
    });
    Ok(ListPage {
        head: head(&page, row),
        questions: rows.iter().map(|q| view(desk, &page, q)).collect(),
        has_begun: row.starts_at <= desk.world.now(),
        due: sent.due(),
        themes,
        kinds: kinds(&page, std::slice::from_ref(&sent.kind)),
        guests: came.map(guest).collect(),
        fates,
        sent,
        page,
    })
}

async fn list(Of(desk): Of<Desk>, visit: Visit, Staff(actor): Staff, Path((_, id)): One) -> Answer {
    let row = briefings::get(&desk, &actor, id).await?;
    Ok(web::html(list_page(&desk, &actor, visit.page(), &row, Sent::default()).await?))
}

async fn note(
    Of(desk): Of<Desk>,
    visit: Visit,
    Staff(actor): Staff,
    Path((_, id)): One,
    Form(sent): Form<Sent>,
) -> Answer {
    let row = briefings::get(&desk, &actor, id).await?;
    let outcome = match sent.read() {
        Ok(noted) => mended(acts::note(&desk, &actor, id, &noted).await)?,
        Err(mistakes) => Err(mistakes),
    };
    match outcome {
        Ok(()) => Ok(visit.redirect(&format!("{}/questions", address(id)))),
        Err(mistakes) => Ok(web::again(list_page(&desk, &actor, visit.page_with(mistakes), &row, sent).await?)),
    }
}

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
struct Given {
    answer_kk: String,
    answer_ru: String,
    answer_en: String,
    public: String,
}

#[derive(Template)]
#[template(path = "briefing_answer.html")]
struct AnswerPage {
    page: Page,
    head: Head,
    question: View,
    sent: Given,
}

async fn answer_page(
    desk: &Desk,
    actor: &Actor,
    page: Page,
    (id, question): (BriefingId, QuestionId),
    sent: Option<Given>,
) -> Result<AnswerPage> {
    let row = briefings::get(desk, actor, id).await?;
    let asked = acts::of(desk, actor, id).await?;
    let asked = asked.into_iter().find(|q| q.id == question && q.state == Fate::Open).ok_or(Error::NotFound)?;
    let public = if asked.is_public { "yes" } else { "" };
    Ok(AnswerPage {
        head: head(&page, &row),
        question: view(desk, &page, &asked),
        sent: sent.unwrap_or_else(|| Given { public: public.to_owned(), ..Given::default() }),
        page,
    })
}

async fn answer(Of(desk): Of<Desk>, visit: Visit, Staff(actor): Staff, Path((_, id, question)): Two) -> Answer {
    Ok(web::html(answer_page(&desk, &actor, visit.page(), (id, question), None).await?))
}

async fn give(
    Of(desk): Of<Desk>,
    visit: Visit,
    Staff(actor): Staff,
    Path((_, id, question)): Two,
    Form(sent): Form<Given>,
) -> Answer {
    let mut mistakes = Mistakes::new();
    let answer = in_three("answer", [&sent.answer_kk, &sent.answer_ru, &sent.answer_en], &mut mistakes);
    if mistakes.is_empty() {
        acts::give(&desk, &actor, id, question, &answer, sent.public == "yes").await?;
        return Ok(visit.redirect(&format!("{}/questions", address(id))));
    }
    Ok(web::again(answer_page(&desk, &actor, visit.page_with(mistakes), (id, question), Some(sent)).await?))
}

async fn keep(Of(desk): Of<Desk>, visit: Visit, Staff(actor): Staff, Path((_, id, question)): Two) -> Answer {
    acts::keep(&desk, &actor, id, question).await?;
    Ok(visit.redirect("/office/briefings/answers"))
}
