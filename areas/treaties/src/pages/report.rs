//! The draft of the institution's own report: what it is made of, how long it is, the office's own paragraphs, and the
//! Word file.

use super::{Staff, attachment, names};
use crate::actions::drafts::{self, Wish};
use crate::model::cycle::CycleId;
use crate::model::report::{Block, Draft, TypedBlock};
use crate::{Desk, word, words};
use askama::Template;
use axum::Router;
use axum::body::Body;
use axum::extract::{Path, State};
use axum::routing::get;
use axum_extra::extract::{Form, Query};
use base::{Error, Lang, Mistakes, Result};
use serde::Deserialize;
use uuid::Uuid;
use web::view::Choice;
use web::{Answer, Page, Visit};

pub(super) fn routes() -> Router<Desk> {
    Router::new()
        .route("/{lang}/office/reporting/{cycle}/report", get(show))
        .route("/{lang}/office/reporting/{cycle}/report.docx", get(file))
        .route("/{lang}/office/reporting/{cycle}/report/new", get(blank).post(write))
        .route("/{lang}/office/reporting/{cycle}/report/{block}", get(edit).post(rewrite))
}

#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default)]
struct Asked {
    #[serde(rename = "in")]
    lang: String,
    from: String,
    until: String,
    kind: String,
    section: String,
}

impl Asked {
    /// How the draft is wanted; what is no date is said, and the usual one taken.
    fn wish(&self, page_lang: Lang) -> (Wish, Mistakes) {
        let mut mistakes = Mistakes::new();
        let mut day = |field: &str, text: &str| match text.trim() {
            "" => None,
            text => text.parse().map_err(|_| mistakes.push(base::Mistake::new(field, "treaties-wrong-iso-day"))).ok(),
        };
        let (from, until) = (day("from", &self.from), day("until", &self.until));
        (Wish { lang: self.lang.parse().unwrap_or(page_lang), from, until }, mistakes)
    }
}

struct ChapterView {
    heading: String,
    paragraphs: Vec<ParagraphView>,
    add: String,
}

struct ParagraphView {
    number: String,
    text: String,
    source: String,
    edit: String,
}

#[derive(Template)]
#[template(path = "report.html")]
struct ReportPage {
    page: Page,
    back: String,
    name: String,
    lang: Lang,
    langs: Vec<Choice>,
    kinds: Vec<Choice>,
    from: String,
    until: String,
    words: usize,
    limit: Option<u32>,
    is_over: bool,
    chapters: Vec<ChapterView>,
    file: String,
}

async fn show(
    State(desk): State<Desk>,
    visit: Visit,
    Staff(actor): Staff,
    Path((_, id)): Path<(String, CycleId)>,
    Query(asked): Query<Asked>,
) -> Answer {
    let (wish, mistakes) = asked.wish(visit.lang);
    let is_wrong = !mistakes.is_empty();
    let drafted = drafts::draft(&desk, &actor, id, wish).await?;
    let page = visit.page_with(mistakes);
    let back = page.href(&format!("/office/reporting/{id}"));
    let limits = &drafted.report.limits;
    let limit = limits.iter().find(|limit| limit.key == asked.kind).or_else(|| limits.first());
    let kinds = limits.iter().map(|one| {
        let name = page.t2("treaties-report-kind", "kind", one.names.get(page.lang()), "n", one.words);
        Choice::new(&one.key, name).chosen(Some(&one.key) == limit.map(|limit| &limit.key))
    });
    let words = drafted.draft.words();
    let is_over = limit.is_some_and(|limit| words > usize::try_from(limit.words).unwrap_or(usize::MAX));
    let (from, until) = drafted.period;
    let shown = ReportPage {
        name: words::cycle(&desk.texts, page.lang(), &drafted.cycle),
        langs: Lang::ALL.iter().map(|l| Choice::new(l.code(), l.own_name()).chosen(*l == wish.lang)).collect(),
        kinds: kinds.collect(),
        file: format!("{back}/report.docx?in={}&from={from}&until={until}", wish.lang),
        chapters: chapters(&drafted.draft, &back, wish.lang),
        from: from.to_string(),
        until: until.to_string(),
        limit: limit.map(|limit| limit.words),
        lang: wish.lang,
        words,
        is_over,
        back,
        page,
    };
    Ok(if is_wrong { web::again(shown) } else { web::html(shown) })
}

/// The parts with their paragraphs, numbered through as in the file.
fn chapters(draft: &Draft, back: &str, lang: Lang) -> Vec<ChapterView> {
    let mut number = 0;
    let mut views = vec![];
    for chapter in &draft.chapters {
        let mut paragraphs = vec![];
        for item in &chapter.paragraphs {
            number += 1;
            paragraphs.push(ParagraphView {
                number: format!("{number}."),
                text: item.text.clone(),
                source: item.source.clone(),
                edit: item.block.map(|(id, _)| format!("{back}/report/{}", id.simple())).unwrap_or_default(),
            });
        }
        views.push(ChapterView {
            heading: chapter.heading.clone(),
            paragraphs,
            add: format!("{back}/report/new?in={lang}&section={}", chapter.code),
        });
    }
    views
}

async fn file(
    State(desk): State<Desk>,
    visit: Visit,
    Staff(actor): Staff,
    Path((_, id)): Path<(String, CycleId)>,
    Query(asked): Query<Asked>,
) -> Answer {
    let (wish, mistakes) = asked.wish(visit.lang);
    if !mistakes.is_empty() {
        return Err(Error::Invalid(mistakes).into());
    }
    let drafted = drafts::draft(&desk, &actor, id, wish).await?;
    let bytes = word::write(&drafted.draft, desk.today())?;
    let name = format!("{}-{}-{}.docx", drafted.cycle.procedure.code(), wish.lang, desk.today());
    let media = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
    Ok(attachment(media, &name, bytes.len() as u64, Body::from(bytes)))
}

#[derive(Template)]
#[template(path = "report_block.html")]
struct BlockPage {
    page: Page,
    back: String,
    name: String,
    heading: String,
    is_new: bool,
    typed: TypedBlock,
    /// Earlier versions: who, when, text.
    earlier: Vec<(String, String)>,
}

async fn block_page(
    desk: &Desk,
    page: Page,
    actor: &access::Actor,
    cycle: CycleId,
    (typed, versions): (TypedBlock, &[Block]),
) -> Result<BlockPage> {
    let lang = typed.lang.parse().unwrap_or(page.lang());
    let drafted = drafts::draft(desk, actor, cycle, Wish { lang, from: None, until: None }).await?;
    let people: Vec<_> = versions.iter().map(|block| block.person).collect();
    let people = names(desk, &mut desk.db.read().await?, &page, &people).await?;
    let earlier = versions.iter().map(|block| {
        let who = people.get(&block.person).cloned().unwrap_or_default();
        (page.t2("treaties-block-version", "name", who, "at", page.date_time(&block.at)), block.text.clone())
    });
    let heading = drafted.draft.chapters.iter().find(|chapter| chapter.code == typed.section);
    Ok(BlockPage {
        back: format!("{}?in={lang}", page.href(&format!("/office/reporting/{cycle}/report"))),
        name: words::cycle(&desk.texts, page.lang(), &drafted.cycle),
        heading: heading.map(|chapter| chapter.heading.clone()).unwrap_or_default(),
        is_new: versions.is_empty(),
        earlier: earlier.collect(),
        typed,
        page,
    })
}

async fn blank(
    State(desk): State<Desk>,
    visit: Visit,
    Staff(actor): Staff,
    Path((_, id)): Path<(String, CycleId)>,
    Query(asked): Query<Asked>,
) -> Answer {
    let typed = TypedBlock { lang: asked.lang, section: asked.section, ..TypedBlock::default() };
    Ok(web::html(block_page(&desk, visit.page(), &actor, id, (typed, &[])).await?))
}

async fn edit(
    State(desk): State<Desk>,
    visit: Visit,
    Staff(actor): Staff,
    Path((_, id, block)): Path<(String, CycleId, Uuid)>,
) -> Answer {
    let (_, versions) = drafts::block(&desk, &actor, id, block).await?;
    let newest = versions.first().ok_or(Error::NotFound)?;
    let typed = TypedBlock {
        version: newest.version,
        lang: newest.lang.clone(),
        section: newest.section.clone(),
        text: newest.text.clone(),
        removed: String::new(),
    };
    Ok(web::html(block_page(&desk, visit.page(), &actor, id, (typed, &versions)).await?))
}

async fn write(
    State(desk): State<Desk>,
    visit: Visit,
    Staff(actor): Staff,
    Path((_, id)): Path<(String, CycleId)>,
    Form(typed): Form<TypedBlock>,
) -> Answer {
    save(&desk, &visit, &actor, (id, None), typed).await
}

async fn rewrite(
    State(desk): State<Desk>,
    visit: Visit,
    Staff(actor): Staff,
    Path((_, id, block)): Path<(String, CycleId, Uuid)>,
    Form(typed): Form<TypedBlock>,
) -> Answer {
    save(&desk, &visit, &actor, (id, Some(block)), typed).await
}

async fn save(
    desk: &Desk,
    visit: &Visit,
    actor: &access::Actor,
    (cycle, block): (CycleId, Option<Uuid>),
    typed: TypedBlock,
) -> Answer {
    match drafts::write_block(desk, actor, cycle, block, &typed).await {
        Ok(_) => Ok(visit.redirect(&format!("/office/reporting/{cycle}/report?in={}", typed.lang))),
        Err(Error::Invalid(mistakes)) => {
            let versions = match block {
                Some(block) => drafts::block(desk, actor, cycle, block).await?.1,
                None => vec![],
            };
            let page = visit.page_with(mistakes);
            Ok(web::again(block_page(desk, page, actor, cycle, (typed, &versions)).await?))
        }
        Err(cause) => Err(cause.into()),
    }
}
