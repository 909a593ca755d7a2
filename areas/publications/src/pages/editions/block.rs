//! Writing a block, looking at its versions, reviewing it; a picture's file first, then its words.

use super::office::{first_words, kind_name, verdict_name, wrote};
use super::{mended, names, picture_response};
use crate::Desk;
use crate::actions::editions as acts;
use crate::model::edition::{BlockId, Kind, MOST_PICTURE, PictureId, TypedBlock, Verdict, Version};
use crate::pages::Staff;
use askama::Template;
use axum::Router;
use axum::extract::{DefaultBodyLimit, Multipart, Path, State};
use axum::http::StatusCode;
use axum::routing::{get, post};
use axum_extra::extract::{Form, Query};
use base::{Error, Mistake, PersonId, Result};
use serde::Deserialize;
use web::{Answer, Page, Visit};

pub(super) fn routes() -> Router<Desk> {
    Router::new()
        .route("/{lang}/office/report/{year}/new", get(blank).post(write_new))
        .route(
            "/{lang}/office/report/{year}/pictures",
            get(choose).post(take).layer(DefaultBodyLimit::max(MOST_PICTURE + 100_000)),
        )
        .route("/{lang}/office/report/{year}/pictures/{id}", get(picture))
        .route("/{lang}/office/report/{year}/blocks/{block}", get(edit).post(write))
        .route("/{lang}/office/report/{year}/blocks/{block}/review", post(review))
}

/// Where a new block goes, or which one gets another picture.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default)]
struct Asked {
    chapter: String,
    kind: String,
    picture: String,
    block: String,
}

impl Asked {
    fn kind(&self) -> Result<Kind> {
        Kind::BY_HAND.into_iter().find(|kind| kind.code() == self.kind).ok_or(Error::NotFound)
    }
}

struct VersionView {
    n: i64,
    meta: String,
    verdict: String,
    review: String,
    reason: String,
    words: TypedBlock,
}

impl VersionView {
    /// What it said, in every language.
    fn all(&self) -> Vec<&str> {
        let words = &self.words;
        let all = [
            &words.caption_kk,
            &words.text_kk,
            &words.alt_kk,
            &words.note_kk,
            &words.caption_ru,
            &words.text_ru,
            &words.alt_ru,
            &words.note_ru,
            &words.caption_en,
            &words.text_en,
            &words.alt_en,
            &words.note_en,
            &words.credit,
        ];
        all.into_iter().map(String::as_str).filter(|words| !words.is_empty()).collect()
    }
}

#[derive(Template)]
#[template(path = "edition_block.html")]
struct BlockPage {
    page: Page,
    back: String,
    chapter: String,
    kind: Kind,
    title: String,
    typed: TypedBlock,
    /// Its picture; empty if it is none.
    picture: String,
    src: String,
    other: String,
    /// Names that prose may quote.
    quotes: Vec<(String, String)>,
    versions: Vec<VersionView>,
    /// The version that waits for review by this person; 0 for none.
    waits: i64,
    is_own: bool,
    /// What another person wrote meanwhile.
    overtaken: bool,
    reason: String,
    here: String,
}

/// What a page of a block is made of.
struct Shown {
    year: i64,
    kind: Kind,
    chapter: String,
    block: Option<BlockId>,
    typed: TypedBlock,
    picture: Option<PictureId>,
    versions: Vec<Version>,
    overtaken: bool,
    reason: String,
}

async fn block_page(desk: &Desk, page: Page, actor: &access::Actor, shown: Shown) -> Result<BlockPage> {
    let opened = acts::open(desk, actor, shown.year).await?;
    let lang = page.lang();
    let base = page.href(&format!("/office/report/{}", shown.year));
    let card = opened.chapters.iter().find(|card| card.key == shown.chapter).ok_or(Error::NotFound)?;
    let people: Vec<PersonId> = shown.versions.iter().flat_map(|v| [Some(v.person), v.reviewer]).flatten().collect();
    let people = names(desk, &page, &people).await?;
    let version = |version: &Version| VersionView {
        n: version.n,
        meta: wrote(&page, &people, version),
        verdict: verdict_name(&page, version.verdict),
        review: version.reviewer.zip(version.reviewed_at).map_or_else(String::new, |(reviewer, at)| {
            let name = people.get(&reviewer).cloned().unwrap_or_default();
            page.t2("publications-edition-reviewed", "name", name, "at", page.date_time(&at))
        }),
        reason: version.reason.clone(),
        words: TypedBlock::of(&version.content, version.n),
    };
    let newest = shown.versions.first();
    let waiting = newest.filter(|newest| newest.verdict == Verdict::Written);
    let is_own = waiting.is_some_and(|newest| actor.who.person() == Some(newest.person));
    let number = |(key, figure): (&String, &crate::model::figure::Figure)| {
        let rows = figure.content.rows(lang).into_iter().take(3);
        let codes = rows.map(|row| format!("{{{key}/{}}}", row.code));
        let all: Vec<String> = std::iter::once(format!("{{{key}}}")).chain(codes).collect();
        (all.join(" "), figure.content.titles.get(lang).to_owned())
    };
    let src = shown.picture.map(|id| format!("{base}/pictures/{id}")).unwrap_or_default();
    let query = shown.block.map_or_else(|| format!("chapter={}", card.key), |block| format!("block={block}"));
    Ok(BlockPage {
        chapter: card.titles.get(lang).to_owned(),
        kind: shown.kind,
        title: newest.map_or_else(
            || page.t1("publications-edition-new", "kind", kind_name(&page, shown.kind)),
            |newest| first_words(&newest.content, lang),
        ),
        picture: shown.picture.map(|id| id.to_string()).unwrap_or_default(),
        src,
        other: format!("{base}/pictures?{query}"),
        quotes: if shown.kind == Kind::Text { opened.numbers.0.iter().map(number).collect() } else { vec![] },
        versions: shown.versions.iter().map(version).collect(),
        waits: waiting.filter(|_| !is_own).map_or(0, |newest| newest.n),
        is_own,
        overtaken: shown.overtaken,
        reason: shown.reason,
        here: shown.block.map(|block| format!("{base}/blocks/{block}")).unwrap_or_default(),
        typed: shown.typed,
        back: base,
        page,
    })
}

async fn blank(
    State(desk): State<Desk>,
    visit: Visit,
    Staff(actor): Staff,
    Path((_, year)): Path<(String, i64)>,
    Query(asked): Query<Asked>,
) -> Answer {
    let kind = asked.kind()?;
    let picture = asked.picture.parse().ok();
    if kind == Kind::Picture && picture.is_none() {
        return Ok(visit.redirect(&format!("/office/report/{year}/pictures?chapter={}", asked.chapter)));
    }
    let shown = Shown {
        year,
        kind,
        chapter: asked.chapter,
        block: None,
        typed: TypedBlock::default(),
        picture,
        versions: vec![],
        overtaken: false,
        reason: String::new(),
    };
    Ok(web::html(block_page(&desk, visit.page(), &actor, shown).await?))
}

async fn write_new(
    State(desk): State<Desk>,
    visit: Visit,
    Staff(actor): Staff,
    Path((_, year)): Path<(String, i64)>,
    Query(asked): Query<Asked>,
    Form(typed): Form<TypedBlock>,
) -> Answer {
    let (kind, picture) = (asked.kind()?, typed.picture.parse().ok());
    match mended(acts::write_new(&desk, &actor, (year, &asked.chapter), (kind, picture), &typed).await)? {
        Ok(block) => Ok(visit.redirect(&format!("/office/report/{year}#b-{block}"))),
        Err(mistakes) => {
            let shown = Shown {
                year,
                kind,
                chapter: asked.chapter,
                block: None,
                typed,
                picture,
                versions: vec![],
                overtaken: false,
                reason: String::new(),
            };
            Ok(web::again(block_page(&desk, visit.page_with(mistakes), &actor, shown).await?))
        }
    }
}

/// A block as it stands, with what was typed if anything was.
async fn shown(
    desk: &Desk,
    actor: &access::Actor,
    (year, id): (i64, BlockId),
    typed: Option<TypedBlock>,
    picture: &str,
) -> Result<Shown> {
    let (_, block, versions) = acts::block(desk, actor, year, id).await?;
    let newest = versions.first().ok_or(Error::NotFound)?;
    let own = TypedBlock::of(&newest.content, newest.n);
    let picture = picture.parse().ok().or_else(|| own.picture.parse().ok());
    Ok(Shown {
        year,
        kind: block.kind,
        chapter: block.chapter,
        block: Some(id),
        typed: typed.unwrap_or(own),
        picture,
        versions,
        overtaken: false,
        reason: String::new(),
    })
}

async fn edit(
    State(desk): State<Desk>,
    visit: Visit,
    Staff(actor): Staff,
    Path((_, year, id)): Path<(String, i64, BlockId)>,
    Query(asked): Query<Asked>,
) -> Answer {
    let shown = shown(&desk, &actor, (year, id), None, &asked.picture).await?;
    Ok(web::html(block_page(&desk, visit.page(), &actor, shown).await?))
}

async fn write(
    State(desk): State<Desk>,
    visit: Visit,
    Staff(actor): Staff,
    Path((_, year, id)): Path<(String, i64, BlockId)>,
    Form(typed): Form<TypedBlock>,
) -> Answer {
    let picture = typed.picture.clone();
    match acts::write(&desk, &actor, (year, id), picture.parse().ok(), &typed).await {
        Ok(()) => Ok(visit.redirect(&format!("/office/report/{year}#b-{id}"))),
        Err(Error::Invalid(mistakes)) => {
            let shown = shown(&desk, &actor, (year, id), Some(typed), &picture).await?;
            Ok(web::again(block_page(&desk, visit.page_with(mistakes), &actor, shown).await?))
        }
        // Somebody else was faster: what was typed stays, beside what stands there now, and may be kept after it.
        Err(Error::Conflict(key @ "publications-edition-conflict-written")) => {
            let mut shown = shown(&desk, &actor, (year, id), Some(typed), &picture).await?;
            shown.typed.version = shown.versions.first().map_or(0, |newest| newest.n);
            shown.overtaken = true;
            let page = visit.page_with(vec![Mistake::new("newest", key)]);
            let mut response = web::html(block_page(&desk, page, &actor, shown).await?);
            *response.status_mut() = StatusCode::CONFLICT;
            Ok(response)
        }
        Err(cause) => Err(cause.into()),
    }
}

#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default)]
struct TypedReview {
    version: i64,
    verdict: String,
    reason: String,
}

async fn review(
    State(desk): State<Desk>,
    visit: Visit,
    Staff(actor): Staff,
    Path((_, year, id)): Path<(String, i64, BlockId)>,
    Form(typed): Form<TypedReview>,
) -> Answer {
    let verdict = if typed.verdict == "approved" { Verdict::Approved } else { Verdict::Returned };
    match mended(acts::review(&desk, &actor, (year, id, typed.version), verdict, &typed.reason).await)? {
        Ok(()) => Ok(visit.redirect(&format!("/office/report/{year}#b-{id}"))),
        Err(mistakes) => {
            let mut shown = shown(&desk, &actor, (year, id), None, "").await?;
            shown.reason = typed.reason;
            Ok(web::again(block_page(&desk, visit.page_with(mistakes), &actor, shown).await?))
        }
    }
}

#[derive(Template)]
#[template(path = "edition_picture.html")]
struct PicturePage {
    page: Page,
    back: String,
    chapter: String,
    block: String,
}

async fn choose(
    State(desk): State<Desk>,
    visit: Visit,
    Staff(actor): Staff,
    Path((_, year)): Path<(String, i64)>,
    Query(asked): Query<Asked>,
) -> Answer {
    acts::open(&desk, &actor, year).await?;
    let page = visit.page();
    let back = page.href(&format!("/office/report/{year}"));
    Ok(web::html(PicturePage { back, chapter: asked.chapter, block: asked.block, page }))
}

async fn take(
    State(desk): State<Desk>,
    visit: Visit,
    Staff(actor): Staff,
    Path((_, year)): Path<(String, i64)>,
    form: Multipart,
) -> Answer {
    let (fields, file) = super::upload(form).await?;
    let field = |name: &str| fields.get(name).cloned().unwrap_or_default();
    let (chapter, block) = (field("chapter"), field("block"));
    match mended(acts::keep_picture(&desk, &actor, file).await)? {
        Ok(id) => Ok(match block.parse::<BlockId>() {
            Ok(block) => visit.redirect(&format!("/office/report/{year}/blocks/{block}?picture={id}")),
            Err(_) => visit.redirect(&format!("/office/report/{year}/new?kind=picture&chapter={chapter}&picture={id}")),
        }),
        Err(mistakes) => {
            let page = visit.page_with(mistakes);
            let back = page.href(&format!("/office/report/{year}"));
            Ok(web::again(PicturePage { page, back, chapter, block }))
        }
    }
}

async fn picture(
    State(desk): State<Desk>,
    Staff(actor): Staff,
    Path((_, _, id)): Path<(String, i64, PictureId)>,
) -> Answer {
    Ok(picture_response(acts::own_picture(&desk, &actor, id).await?))
}
