//! The pack: made in one step, its words, what is said, the papers that come of it; and answers that are kept.

use super::super::Staff;
use super::{Head, address, day_of, head, mended, merged, pdf, theme_name, themes, three};
use crate::Desk;
use crate::actions::briefings;
use crate::actions::briefings::packs::{self as acts, Opened, Wanted};
use crate::actions::briefings::papers::{self, Of as Paper};
use crate::model::briefing::pack::{WAYS, Words, sections};
use crate::model::briefing::{AnswerId, BriefingId, PointId, in_three};
use crate::pieces;
use crate::store::briefings::BriefingRow;
use crate::store::briefings::papers::AnswerRow;
use access::Actor;
use askama::Template;
use axum::Router;
use axum::extract::{Path, State as Of};
use axum::routing::{get, post};
use axum_extra::extract::{Form, Query};
use base::{Date, Error, Lang, Mistake, Mistakes, Result, Trilingual};
use pdf::Document;
use serde::Deserialize;
use sqlx::types::Json;
use std::collections::HashMap;
use web::view::{Choice, DateFields};
use web::{Answer, Page, Visit};

type One = Path<(String, BriefingId)>;

pub(super) fn routes() -> Router<Desk> {
    Router::new()
        .route("/{lang}/office/briefings/{id}/pack", get(show).post(make))
        .route("/{lang}/office/briefings/{id}/pack/words", post(set_words))
        .route("/{lang}/office/briefings/{id}/pack/points", post(add_point))
        .route("/{lang}/office/briefings/{id}/pack/points/{point}/remove", post(remove_point))
        .route("/{lang}/office/briefings/{id}/handout.pdf", get(handout))
        .route("/{lang}/office/briefings/{id}/slides.pdf", get(slides))
        .route("/{lang}/office/briefings/{id}/pack.pdf", get(internal))
        .route("/{lang}/office/briefings/answers", get(bank).post(keep))
}

/// A section of the pack with its words.
struct SectionView {
    key: String,
    title: String,
    words: Trilingual,
    is_out: bool,
}

/// A number of the pack, locked.
struct Number {
    title: String,
    period: String,
    count: String,
    href: String,
}

/// A change, before and after.
pub(super) struct ChangeView {
    pub(super) what: String,
    pub(super) before: String,
    pub(super) after: String,
    pub(super) source: String,
    pub(super) href: String,
    pub(super) on: String,
}

/// Changes that went one way.
pub(super) struct Group {
    pub(super) code: &'static str,
    pub(super) title: String,
    pub(super) changes: Vec<ChangeView>,
}

/// Changes in groups; a group without one is left out.
pub(super) fn groups(page: &Page, changes: &[exchange::report::Change]) -> Vec<Group> {
    let lang = page.lang();
    let view = |c: &exchange::report::Change| ChangeView {
        what: c.what.get(lang).to_owned(),
        before: c.before.get(lang).to_owned(),
        after: c.after.get(lang).to_owned(),
        source: c.source.get(lang).to_owned(),
        href: if c.path.is_empty() { String::new() } else { page.href(&c.path) },
        on: c.on.map(|on| page.date_year(&on)).unwrap_or_default(),
    };
    // texts: publications-briefing-way-*
    let group = |(way, code): &(exchange::report::Way, &'static str)| Group {
        code,
        title: page.t(&format!("publications-briefing-way-{code}")),
        changes: changes.iter().filter(|c| c.way == *way).map(view).collect(),
    };
    WAYS.iter().map(group).filter(|g| !g.changes.is_empty()).collect()
}

/// A likely question with its answer, or something to say.
struct Said {
    id: String,
    theme: String,
    text: String,
    more: String,
}

#[derive(Template)]
#[template(path = "briefing_pack.html")]
struct PackPage {
    page: Page,
    head: Head,
    wanted: WantedView,
    pack: Option<PackView>,
    points: Vec<Said>,
    point: SentPoint,
    point_themes: Vec<Choice>,
    papers: Vec<(&'static str, String)>,
}

/// The form that makes a pack.
struct WantedView {
    since: DateFields,
    on: DateFields,
    themes: Vec<Choice>,
}

/// A pack as it is shown.
struct PackView {
    days: String,
    made: String,
    version: i64,
    numbers: Vec<Number>,
    groups: Vec<Group>,
    sections: Vec<SectionView>,
    questions: Vec<Said>,
}

fn section_name(desk: &Desk, page: &Page, key: &str) -> String {
    // texts: publications-briefing-section-*
    match key {
        "opening" | "figures" | "changes" | "closing" => page.t(&format!("publications-briefing-section-{key}")),
        theme => theme_name(desk, page, theme),
    }
}

fn pack_view(desk: &Desk, page: &Page, opened: &Opened) -> PackView {
    let (content, lang) = (&opened.row.content, page.lang());
    let inside = opened.inside();
    let number = |figure: &crate::model::figure::Figure| Number {
        title: figure.content.titles.get(lang).to_owned(),
        period: pieces::period(&figure.content, lang),
        count: pieces::cell(desk, figure.content.total(), lang),
        href: page.href(&format!("/figures/{}", figure.id)),
    };
    let section = |key: String| SectionView {
        title: section_name(desk, page, &key),
        words: opened.row.words.texts.get(&key).cloned().unwrap_or_default(),
        is_out: opened.row.words.left_out.contains(&key),
        key,
    };
    let changes: Vec<_> = content.themes.iter().flat_map(|t| t.brief.changes.clone()).collect();
    let questions = inside.questions.iter().flat_map(|(title, all)| {
        all.iter().map(move |likely| Said {
            id: String::new(),
            theme: title.get(lang).to_owned(),
            text: likely.question.get(lang).to_owned(),
            more: likely.answer.get(lang).to_owned(),
        })
    });
    let figures = content.themes.iter().flat_map(|t| &t.figures).filter_map(|id| opened.figures.get(id));
    PackView {
        days: page.t2(
            "publications-briefing-pack-days",
            "from",
            page.date_year(&content.since),
            "until",
            page.date_year(&content.on),
        ),
        made: page.date_time(&opened.row.made_at),
        version: opened.row.version,
        numbers: figures.map(number).collect(),
        groups: groups(page, &changes),
        sections: sections(content).into_iter().map(section).collect(),
        questions: questions.collect(),
    }
}

#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default)]
struct SentPoint {
    theme: String,
    point_kk: String,
    point_ru: String,
    point_en: String,
}

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
struct SentWanted {
    since_day: String,
    since_month: String,
    since_year: String,
    on_day: String,
    on_month: String,
    on_year: String,
    themes: Vec<String>,
}

impl SentWanted {
    fn of(since: Date, on: Date, themes: Vec<String>) -> Self {
        let (s, o) = (DateFields::of(since), DateFields::of(on));
        Self {
            since_day: s.day,
            since_month: s.month,
            since_year: s.year,
            on_day: o.day,
            on_month: o.month,
            on_year: o.year,
            themes,
        }
    }

    fn days(&self) -> (DateFields, DateFields) {
        let fields =
            |d: &String, m: &String, y: &String| DateFields { day: d.clone(), month: m.clone(), year: y.clone() };
        (
            fields(&self.since_day, &self.since_month, &self.since_year),
            fields(&self.on_day, &self.on_month, &self.on_year),
        )
    }
}

async fn pack_page(
    desk: &Desk,
    actor: &Actor,
    page: Page,
    row: &BriefingRow,
    (wanted, point): (Option<SentWanted>, SentPoint),
) -> Result<PackPage> {
    let opened = acts::open(desk, actor, row.id).await?;
    let points = acts::points(desk, actor, row.id).await?;
    let on = desk.today().min(row.starts_at.date_in(&desk.zone));
    let wanted = wanted.unwrap_or_else(|| SentWanted::of(row.since, on, row.event.themes.clone()));
    let (since, on) = wanted.days();
    let mut point_themes = themes(desk, &page, std::slice::from_ref(&point.theme));
    point_themes.retain(|choice| row.event.themes.contains(&choice.value));
    let lang = page.lang();
    let said = |p: &crate::model::briefing::pack::TalkingPoint| Said {
        id: p.id.to_string(),
        theme: theme_name(desk, &page, &p.theme),
        text: p.words.get(lang).to_owned(),
        more: String::new(),
    };
    Ok(PackPage {
        head: head(&page, row),
        wanted: WantedView { since, on, themes: themes(desk, &page, &wanted.themes) },
        pack: opened.as_ref().map(|opened| pack_view(desk, &page, opened)),
        points: points.iter().map(said).collect(),
        point,
        point_themes,
        papers: Lang::ALL.iter().map(|l| (l.own_name(), format!("/{l}{}", address(row.id)))).collect(),
        page,
    })
}

async fn show(Of(desk): Of<Desk>, visit: Visit, Staff(actor): Staff, Path((_, id)): One) -> Answer {
    let row = briefings::get(&desk, &actor, id).await?;
    Ok(web::html(pack_page(&desk, &actor, visit.page(), &row, (None, SentPoint::default())).await?))
}

async fn make(
    Of(desk): Of<Desk>,
    visit: Visit,
    Staff(actor): Staff,
    Path((_, id)): One,
    Form(sent): Form<SentWanted>,
) -> Answer {
    let row = briefings::get(&desk, &actor, id).await?;
    let mut mistakes = Mistakes::new();
    let (since, on) = sent.days();
    let read = (day_of(&since, "since", &mut mistakes), day_of(&on, "on", &mut mistakes));
    if let (Some(since), Some(on)) = read {
        let wanted = Wanted { since, on, themes: sent.themes.clone() };
        match mended(acts::make(&desk, &actor, id, &wanted).await)? {
            Ok(()) => return Ok(visit.redirect(&format!("{}/pack", address(id)))),
            Err(wrong) => mistakes = wrong,
        }
    } else {
        let missing = [("since", read.0), ("on", read.1)].into_iter().filter(|(_, day)| day.is_none());
        let missing = missing.map(|(field, _)| Mistake::new(field, "publications-briefing-wrong-day")).collect();
        mistakes = merged(mistakes, missing);
    }
    let page = visit.page_with(mistakes);
    Ok(web::again(pack_page(&desk, &actor, page, &row, (Some(sent), SentPoint::default())).await?))
}

async fn set_words(
    Of(desk): Of<Desk>,
    visit: Visit,
    Staff(actor): Staff,
    Path((_, id)): One,
    Form(sent): Form<HashMap<String, String>>,
) -> Answer {
    let version = sent.get("version").and_then(|v| v.parse().ok()).ok_or(Error::NotFound)?;
    let mut words = Words::default();
    for (field, text) in &sent {
        let Some((section, part)) = field.rsplit_once('_') else { continue };
        let Some(section) = section.strip_prefix("s_") else { continue };
        let texts = words.texts.entry(section.to_owned()).or_default();
        match part {
            "kk" => texts.kk = crate::model::briefing::clean(text),
            "ru" => texts.ru = crate::model::briefing::clean(text),
            "en" => texts.en = crate::model::briefing::clean(text),
            "out" => {
                words.left_out.insert(section.to_owned());
            }
            _ => {}
        }
    }
    acts::set_words(&desk, &actor, id, version, words).await?;
    Ok(visit.redirect(&format!("{}/pack", address(id))))
}

async fn add_point(
    Of(desk): Of<Desk>,
    visit: Visit,
    Staff(actor): Staff,
    Path((_, id)): One,
    Form(sent): Form<SentPoint>,
) -> Answer {
    let row = briefings::get(&desk, &actor, id).await?;
    let mut mistakes = Mistakes::new();
    let words = in_three("point", [&sent.point_kk, &sent.point_ru, &sent.point_en], &mut mistakes);
    if mistakes.is_empty() {
        acts::add_point(&desk, &actor, id, &sent.theme, &words).await?;
        return Ok(visit.redirect(&format!("{}/pack#points", address(id))));
    }
    Ok(web::again(pack_page(&desk, &actor, visit.page_with(mistakes), &row, (None, sent)).await?))
}

async fn remove_point(
    Of(desk): Of<Desk>,
    visit: Visit,
    Staff(actor): Staff,
    Path((_, id, point)): Path<(String, BriefingId, PointId)>,
) -> Answer {
    acts::remove_point(&desk, &actor, id, point).await?;
    Ok(visit.redirect(&format!("{}/pack#points", address(id))))
}

async fn opened(desk: &Desk, actor: &Actor, id: BriefingId) -> Result<(BriefingRow, Opened)> {
    let row = briefings::get(desk, actor, id).await?;
    Ok((row, acts::open(desk, actor, id).await?.ok_or(Error::NotFound)?))
}

async fn handout(Of(desk): Of<Desk>, visit: Visit, Staff(actor): Staff, Path((_, id)): One) -> Answer {
    let (row, opened) = opened(&desk, &actor, id).await?;
    let of = Paper { desk: &desk, briefing: &row, figures: &opened.figures, lang: visit.lang };
    Ok(pdf("handout", papers::fitting(&of, &opened.public()).await?))
}

async fn slides(Of(desk): Of<Desk>, visit: Visit, Staff(actor): Staff, Path((_, id)): One) -> Answer {
    let (row, opened) = opened(&desk, &actor, id).await?;
    let of = Paper { desk: &desk, briefing: &row, figures: &opened.figures, lang: visit.lang };
    let document = Document::Slides(papers::slides(&of, &opened.public()));
    Ok(pdf("slides", papers::set(&desk, document).await?))
}

async fn internal(Of(desk): Of<Desk>, visit: Visit, Staff(actor): Staff, Path((_, id)): One) -> Answer {
    let (row, opened) = opened(&desk, &actor, id).await?;
    let of = Paper { desk: &desk, briefing: &row, figures: &opened.figures, lang: visit.lang };
    let document = Document::Report(papers::internal(&of, &opened.public(), &opened.inside()));
    Ok(pdf("pack", papers::set(&desk, document).await?))
}

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
struct Kept {
    id: String,
    theme: String,
    question_kk: String,
    question_ru: String,
    question_en: String,
    answer_kk: String,
    answer_ru: String,
    answer_en: String,
    source: String,
}

/// A kept answer as it is shown.
struct KeptView {
    edit: String,
    theme: String,
    question: String,
    answer: String,
    source: String,
    used: String,
}

#[derive(Template)]
#[template(path = "briefing_answers.html")]
struct BankPage {
    page: Page,
    kept: Vec<KeptView>,
    sent: Kept,
    themes: Vec<Choice>,
}

async fn bank_page(desk: &Desk, actor: &Actor, page: Page, sent: Kept) -> Result<BankPage> {
    let lang = page.lang();
    let rows = acts::answers(desk, actor, "").await?;
    let view = |row: &AnswerRow| KeptView {
        edit: page.href(&format!("/office/briefings/answers?id={}", row.id)),
        theme: theme_name(desk, &page, &row.theme),
        question: row.question.get(lang).to_owned(),
        answer: row.answer.get(lang).to_owned(),
        source: row.source.clone(),
        used: row.last_used.map(|day| page.date_year(&day)).unwrap_or_default(),
    };
    Ok(BankPage {
        kept: rows.iter().map(view).collect(),
        themes: themes(desk, &page, std::slice::from_ref(&sent.theme)),
        sent,
        page,
    })
}

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
struct Asked {
    id: String,
}

async fn bank(Of(desk): Of<Desk>, visit: Visit, Staff(actor): Staff, Query(asked): Query<Asked>) -> Answer {
    let found = match asked.id.parse::<AnswerId>() {
        Ok(id) => acts::answer(&desk, &actor, id).await?,
        Err(_) => None,
    };
    let sent = found.map_or_else(Kept::default, |row| {
        let (question, answer) = (row.question.0, row.answer.0);
        Kept {
            id: row.id.to_string(),
            theme: row.theme,
            question_kk: question.kk,
            question_ru: question.ru,
            question_en: question.en,
            answer_kk: answer.kk,
            answer_ru: answer.ru,
            answer_en: answer.en,
            source: row.source,
        }
    });
    Ok(web::html(bank_page(&desk, &actor, visit.page(), sent).await?))
}

async fn keep(Of(desk): Of<Desk>, visit: Visit, Staff(actor): Staff, Form(sent): Form<Kept>) -> Answer {
    let mut mistakes = Mistakes::new();
    if !desk.chapters().iter().any(|(_, chapter)| chapter.key == sent.theme) {
        mistakes.push(Mistake::new("theme", "publications-briefing-wrong-themes"));
    }
    let question = [sent.question_kk.as_str(), &sent.question_ru, &sent.question_en];
    let answer = [sent.answer_kk.as_str(), &sent.answer_ru, &sent.answer_en];
    in_three("question", question, &mut mistakes);
    in_three("answer", answer, &mut mistakes);
    if !mistakes.is_empty() {
        return Ok(web::again(bank_page(&desk, &actor, visit.page_with(mistakes), sent).await?));
    }
    let row = AnswerRow {
        id: sent.id.parse().unwrap_or_else(|_| AnswerId::new(&desk.world)),
        theme: sent.theme.clone(),
        question: Json(three(question)),
        answer: Json(three(answer)),
        source: crate::model::briefing::clean(&sent.source),
        last_used: None,
    };
    acts::keep_answer(&desk, &actor, &row).await?;
    Ok(visit.redirect("/office/briefings/answers"))
}
