//! The draft of the institution's own report, put together from what areas offer and from the office's own paragraphs.

use crate::Desk;
use crate::material::Treaties;
use crate::model::cycle::{Cycle, CycleId};
use crate::model::report::{Block, Chapter, Draft, Item, Part, TypedBlock};
use crate::store::cycles as store;
use access::{Act, Actor, AuditExt, On, Permission, Scope, require};
use base::{Date, DateRange, Error, Lang, Result};
use db::ReadTx;
use exchange::Code;
use exchange::material::{Material, Query};
use exchange::rulebook::{self, Report};
use uuid::Uuid;

/// A paragraph of a draft was written; the object is its id.
const WRITTEN: Act = Act("report.written");

/// How a draft is wanted.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Wish {
    /// The language it is written in.
    pub lang: Lang,
    /// The first day it covers; without one the day after the last cycle ended, or five years back.
    pub from: Option<Date>,
    /// The last day it covers; without one today.
    pub until: Option<Date>,
}

/// A draft with what it was made of.
#[derive(Debug)]
pub struct Drafted<'d> {
    /// The cycle.
    pub cycle: Cycle,
    /// The days it covers.
    pub period: (Date, Date),
    /// The draft.
    pub draft: Draft,
    /// The outline and limits of the rulebook.
    pub report: &'d Report,
}

/// Makes the draft of a cycle's report as things stand.
pub async fn draft<'d>(desk: &'d Desk, actor: &Actor, id: CycleId, wish: Wish) -> Result<Drafted<'d>> {
    require(actor, Permission::KeepTreaties, &Scope::Office)?;
    let mut tx = desk.db.read().await?;
    let cycle = store::get(&mut tx, id).await?.ok_or(Error::NotFound)?;
    let report = report_of(desk, &cycle)?;
    let today = desk.today();
    let until = wish.until.unwrap_or(today);
    let from = match wish.from {
        Some(from) => from,
        None => store::last_ended(&mut tx, &cycle).await?.map_or(until.plus_months(-60), |day| day.plus_days(1)),
    };
    let blocks = store::blocks(&mut tx, id, wish.lang.code()).await?;
    let text = |key: &str| desk.texts.text(wish.lang, key, &[]);
    let mut query = Query {
        procedure: cycle.procedure.code().into(),
        rights: vec![],
        period: DateRange { from: Some(from), until: Some(until) },
        lang: wish.lang,
    };
    let mut chapters = vec![];
    let opening = offered(desk, &mut tx, &query).await?;
    chapters.push(chapter(Part::Opening.code(), text("treaties-report-opening"), opening, &blocks));
    for section in &report.sections {
        query.rights = section.rights.iter().map(|right| Code::from(right.as_str())).collect();
        let offered = offered(desk, &mut tx, &query).await?;
        chapters.push(chapter(section.code(), heading(desk, wish.lang, today, section), offered, &blocks));
    }
    chapters.push(chapter(Part::Closing.code(), text("treaties-report-closing"), vec![], &blocks));
    let title = desk.texts.text(
        wish.lang,
        "treaties-report-title",
        &[("institution", desk.rulebook.institution.names.get(wish.lang).into())],
    );
    let day = i18n::date_year(wish.lang, today);
    let lines = vec![
        crate::words::cycle(&desk.texts, wish.lang, &cycle),
        desk.texts.text(
            wish.lang,
            "treaties-report-period",
            &[("from", i18n::date_year(wish.lang, from).into()), ("until", i18n::date_year(wish.lang, until).into())],
        ),
        desk.texts.text(wish.lang, "treaties-report-draft", &[("date", day.into())]),
    ];
    Ok(Drafted { cycle, period: (from, until), draft: Draft { title, lines, chapters }, report })
}

fn report_of<'d>(desk: &'d Desk, cycle: &Cycle) -> Result<&'d Report> {
    // The Subcommittee takes no reports: what the office has for it goes by the outline of its mother committee.
    let key = match cycle.procedure {
        crate::model::Procedure::Spt => crate::model::Procedure::Cat.code(),
        procedure => procedure.code(),
    };
    rulebook::entry(&desk.rulebook.reports, key, desk.today())
        .ok_or_else(|| Error::internal(format!("the rulebook has no report `{key}`")))
}

/// The heading of a part of the outline: its article and its rights.
fn heading(desk: &Desk, lang: Lang, on: Date, section: &rulebook::Section) -> String {
    let name = |key: &String| {
        rulebook::entry(&desk.rulebook.rights, key, on).map_or_else(|| key.clone(), |r| r.names.get(lang).to_owned())
    };
    let rights = i18n::list(lang, &section.rights.iter().map(name).collect::<Vec<_>>());
    match &section.article {
        Some(article) => {
            let args = [("article", article.as_str().into()), ("rights", rights.into())];
            desk.texts.text(lang, "treaties-report-article", &args)
        }
        None => rights,
    }
}

/// What the areas have for a part of a report.
async fn offered(desk: &Desk, tx: &mut ReadTx, query: &Query) -> Result<Vec<Item>> {
    let own = Treaties(desk.clone());
    let mut items = vec![];
    for area in std::iter::once(&own as &dyn Material).chain(desk.material.iter().map(AsRef::as_ref)) {
        let paragraphs = area.paragraphs(tx, query).await?;
        items.extend(paragraphs.into_iter().map(|p| Item {
            text: if p.heading.is_empty() { p.text } else { format!("{}. {}", p.heading, p.text) },
            source: p.source,
            block: None,
        }));
    }
    Ok(items)
}

fn chapter(code: &str, heading: String, mut paragraphs: Vec<Item>, blocks: &[Block]) -> Chapter {
    for block in blocks.iter().filter(|block| block.section == code) {
        let parts = block.text.split("\n\n").map(str::trim).filter(|part| !part.is_empty());
        paragraphs.extend(parts.map(|part| Item {
            text: part.to_owned(),
            source: String::new(),
            block: Some((block.id, block.version)),
        }));
    }
    Chapter { code: code.to_owned(), heading, paragraphs }
}

/// The versions of one of the office's own paragraphs, the newest first, with its cycle.
pub async fn block(desk: &Desk, actor: &Actor, cycle: CycleId, id: Uuid) -> Result<(Cycle, Vec<Block>)> {
    require(actor, Permission::KeepTreaties, &Scope::Office)?;
    let mut tx = desk.db.read().await?;
    let found = store::get(&mut tx, cycle).await?.ok_or(Error::NotFound)?;
    let versions = store::block(&mut tx, cycle, id).await?;
    if versions.is_empty() { Err(Error::NotFound) } else { Ok((found, versions)) }
}

/// Writes a paragraph of the office's own, or its next version. Refuses whoever's page has been overtaken.
pub async fn write_block(
    desk: &Desk,
    actor: &Actor,
    cycle: CycleId,
    id: Option<Uuid>,
    typed: &TypedBlock,
) -> Result<Uuid> {
    let granted = require(actor, Permission::KeepTreaties, &Scope::Office)?;
    let mut tx = desk.db.write().await?;
    let found = store::get(&mut tx, cycle).await?.ok_or(Error::NotFound)?;
    let report = report_of(desk, &found)?;
    let is_section =
        |code: &str| Part::from_code(code).is_some() || report.sections.iter().any(|section| section.code() == code);
    let (lang, section, text, removed) = typed.read(is_section).map_err(Error::Invalid)?;
    let (id, version) = match id {
        None => (base::new_uuid(&desk.world), 0),
        Some(id) if store::block(&mut tx, cycle, id).await?.is_empty() => return Err(Error::NotFound),
        Some(id) => (id, typed.version),
    };
    let block = Block {
        cycle,
        id,
        version: version + 1,
        lang: lang.code().to_owned(),
        section,
        text,
        removed,
        person: actor.who.person().ok_or(Error::NotFound)?,
        at: desk.world.now(),
    };
    if !store::add_block(&mut tx, &block).await? {
        return Err(Error::Conflict("treaties-conflict-text-changed"));
    }
    tx.audit(&desk.world, &granted, WRITTEN, On::NOTHING.object(&id.simple().to_string())).await?;
    tx.commit().await?;
    Ok(id)
}
