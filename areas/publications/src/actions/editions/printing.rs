//! From what is stored to a document: the same manuscript gives the same pages.

use super::{Opened, find, may_write, older};
use crate::Desk;
use crate::model::edition::{
    Chapter, Content, Correction, Edition, Item, Kind, Manuscript, Numbers, Older, PictureId, Table, fill, pieces,
};
use crate::model::figure::{Figure, FigureId};
use crate::pieces as set;
use crate::store::editions as store;
use crate::store::figures;
use access::Actor;
use base::{Date, Error, Lang, Result, Trilingual};
use charts::{Chart, Kind as ChartKind, Look, Point};
use data_encoding::BASE64;
use db::ReadTx;
use pdf::{Document, Piece, Report};
use std::collections::BTreeMap;

/// What a manuscript names and does not hold; none of it ever changes.
#[derive(Debug, Default)]
pub struct Material {
    /// Its figures.
    pub figures: BTreeMap<FigureId, Figure>,
    /// Its pictures, in Base64.
    pub pictures: BTreeMap<PictureId, String>,
}

/// What is printed of an edition as it stands: newest words, last drawing. A chapter without an item is not printed.
pub(super) async fn manuscript(
    desk: &Desk,
    tx: &mut ReadTx,
    opened: &Opened,
    corrections: Vec<Correction>,
) -> Result<Manuscript> {
    // A source stands in all languages alike; the report is called by its name in the State language.
    let source = desk.texts.text(Lang::Kk, "publications-edition-nav", &[]);
    let mut earlier = older::before(tx, &opened.edition, &source).await?;
    let mut chapters = vec![];
    for card in &opened.chapters {
        let drawn = opened.drawn.iter().find(|drawn| drawn.chapter == card.key);
        let figure = |key: &str| drawn?.figures.iter().find(|(name, _)| name == key).map(|(_, id)| *id);
        let mut items = vec![];
        for block in opened.blocks.iter().filter(|block| block.chapter == card.key && !block.is_out) {
            match block.kind {
                Kind::Figure => {
                    let numbers = earlier.remove(&block.figure).unwrap_or_default();
                    items.extend(figure(&block.figure).map(|id| Item::Figure(id, numbers)));
                }
                Kind::Facts => items.extend(
                    drawn.filter(|drawn| !drawn.parts.is_empty()).map(|drawn| Item::Facts(drawn.parts.clone())),
                ),
                Kind::Text | Kind::Table | Kind::Picture => {
                    items.extend(block.newest.as_ref().map(|newest| Item::Hand(newest.content.clone())));
                }
            }
        }
        if !items.is_empty() {
            chapters.push(Chapter { key: card.key.to_owned(), titles: card.titles.clone(), items });
        }
    }
    Ok(Manuscript { chapters, corrections })
}

/// Fetches what a manuscript names.
pub async fn material(tx: &mut ReadTx, manuscript: &Manuscript) -> Result<Material> {
    let mut material = Material::default();
    for id in manuscript.figures() {
        let figure = figures::get(tx, id).await?.ok_or_else(|| Error::internal(format!("no figure {id}")))?;
        material.figures.insert(id, figure);
    }
    for id in manuscript.pictures() {
        let (_, bytes) = store::picture(tx, id).await?.ok_or_else(|| Error::internal(format!("no picture {id}")))?;
        material.pictures.insert(id, BASE64.encode(&bytes));
    }
    Ok(material)
}

impl Material {
    fn numbers(&self) -> Numbers {
        Numbers(self.figures.values().map(|figure| (figure.key.clone(), figure.clone())).collect())
    }
}

/// A manuscript as a document of one language; `draft` says on its cover that it is none yet.
pub fn report(
    desk: &Desk,
    (edition, day, is_draft): (&Edition, Date, bool),
    manuscript: &Manuscript,
    material: &Material,
    lang: Lang,
) -> Report {
    let text = |key: &str, args: &[(&str, i18n::Value<'_>)]| desk.texts.text(lang, key, args);
    let mut pieces = vec![];
    if !manuscript.corrections.is_empty() {
        pieces.push(Piece::Heading { level: 1, text: text("publications-edition-corrections", &[]) });
        pieces.push(Piece::List { numbered: false, items: corrections(desk, manuscript, lang) });
    }
    for chapter in &manuscript.chapters {
        pieces.push(Piece::Heading { level: 1, text: chapter.titles.get(lang).to_owned() });
        pieces.extend(chapter_pieces(desk, chapter, material, lang, Look::Print));
    }
    let covers = [
        ("from", i18n::date_year(lang, edition.period_from).into()),
        ("until", i18n::date_year(lang, edition.period_until).into()),
    ];
    let mut subtitle = text("publications-edition-covers", &covers);
    if is_draft {
        subtitle = format!("{}\n{subtitle}", text("publications-edition-is-draft", &[]));
    }
    let known = edition.as_of.map(|at| i18n::date_time(lang, at, &desk.zone));
    let address = format!("{}/{lang}/reports/{}", desk.origin, edition.year);
    Report {
        lang,
        institution: desk.rulebook.institution.names.get(lang).to_owned(),
        title: text("publications-edition-title", &[("year", edition.year.to_string().into())]),
        subtitle,
        date: day,
        cover: true,
        words: set::words(desk, lang),
        pieces,
        colophon: known
            .map(|known| text("publications-edition-known", &[("at", known.into())]))
            .into_iter()
            .chain([
                text("publications-edition-hidden-note", &[]),
                text("publications-edition-address", &[("address", address.into())]),
            ])
            .collect(),
    }
}

/// What was corrected, a line each.
pub(crate) fn corrections(desk: &Desk, manuscript: &Manuscript, lang: Lang) -> Vec<String> {
    let line = |correction: &Correction| {
        let args =
            [("date", i18n::date_year(lang, correction.day).into()), ("reason", correction.reasons.get(lang).into())];
        desk.texts.text(lang, "publications-edition-corrected-on", &args)
    };
    manuscript.corrections.iter().map(line).collect()
}

/// The pieces of a chapter without its title.
pub fn chapter_pieces(desk: &Desk, chapter: &Chapter, material: &Material, lang: Lang, look: Look) -> Vec<Piece> {
    let numbers = material.numbers();
    let number = |quote: &str| numbers.cell(quote).map(|cell| set::cell(desk, cell, lang));
    let mut all = vec![];
    for item in &chapter.items {
        match item {
            Item::Hand(Content::Text(words)) => {
                all.extend(pieces(&fill(words.texts.get(lang), number), &fill(words.notes.get(lang), number)));
            }
            Item::Hand(Content::Table(by_hand)) => all.push(table(by_hand, lang)),
            Item::Hand(Content::Picture(picture)) => {
                all.extend(material.pictures.get(&picture.picture).map(|data| Piece::Picture {
                    data: data.clone(),
                    alt: picture.alts.get(lang).to_owned(),
                    caption: picture.captions.get(lang).to_owned(),
                    credit: picture.credit.clone(),
                }));
            }
            Item::Figure(id, earlier) => {
                if let Some(figure) = material.figures.get(id) {
                    all.extend(set::figure(desk, figure, lang, look));
                    all.extend(comparison(desk, figure, earlier, lang, look));
                }
            }
            Item::Facts(parts) => all.extend(set::parts(desk, parts, 2, lang)),
        }
    }
    all
}

fn table(by_hand: &Table, lang: Lang) -> Piece {
    let mut rows = by_hand.grid(lang).into_iter();
    let head = rows.next().unwrap_or_default();
    let rows: Vec<Vec<String>> = rows.collect();
    let is_number = |cell: &String| {
        cell.chars().any(|c| c.is_ascii_digit())
            && cell.chars().all(|c| c.is_ascii_digit() || " \u{a0}.,%–-".contains(c))
    };
    let is_numeric = |n: &usize| rows.iter().all(|row| row.get(*n).is_some_and(is_number));
    Piece::Table {
        caption: by_hand.captions.get(lang).to_owned(),
        numeric: (0..head.len()).filter(is_numeric).collect(),
        head,
        rows,
        source: by_hand.sources.get(lang).to_owned(),
    }
}

/// A figure beside its earlier years: a line of totals and a table of all that is known. Nothing if nothing is.
fn comparison(desk: &Desk, figure: &Figure, earlier: &[Older], lang: Lang, look: Look) -> Vec<Piece> {
    let text = |key: &str, args: &[(&str, i18n::Value<'_>)]| desk.texts.text(lang, key, args);
    let content = &figure.content;
    let now = older::counts(figure);
    let until = content.released.query.period.until;
    let (Some(until), false) = (until, earlier.is_empty()) else { return vec![] };
    let mut years: Vec<i64> = earlier.iter().map(|older| older.year).collect();
    years.dedup();
    years.sort_unstable();
    years.dedup();
    let this_year = if Date::new(until.year(), 12, 31) == Some(until) {
        until.year().to_string()
    } else {
        let args = [("year", until.year().to_string().into()), ("until", i18n::by_date(lang, until).into())];
        text("publications-edition-year-so-far", &args)
    };
    let names: Vec<String> = years.iter().map(ToString::to_string).chain([this_year]).collect();
    let of = |code: &str| -> Vec<Option<i64>> {
        let before =
            years.iter().map(|year| earlier.iter().find(|o| o.year == *year && o.code == code).map(|o| o.number));
        before.chain([now.iter().find(|(c, _)| c == code).map(|(_, n)| *n)]).collect()
    };
    let written = |number: Option<i64>| number.map_or_else(|| "–".to_owned(), |n| i18n::number(lang, n));
    let total = text("publications-total", &[]);
    let named = content.rows(lang).into_iter().map(|row| (row.code, row.name));
    let rows = std::iter::once((String::new(), total)).chain(named).filter_map(|(code, name)| {
        let is_known = earlier.iter().any(|older| older.code == code);
        is_known.then(|| std::iter::once(name).chain(of(&code).into_iter().map(written)).collect())
    });
    let rows: Vec<Vec<String>> = rows.collect();
    let caption = text("publications-edition-compared", &[("title", content.titles.get(lang).into())]);
    let mut sources: Vec<&str> = earlier.iter().map(|older| older.source.as_str()).collect();
    sources.sort_unstable();
    sources.dedup();
    let mut pieces = vec![];
    let totals = of("");
    if totals.iter().flatten().count() > 1 {
        let points = names.iter().zip(totals).map(|(label, number)| Point {
            label: label.clone(),
            tile: None,
            values: vec![number.and_then(|n| u64::try_from(n).ok())],
        });
        let chart = Chart {
            kind: ChartKind::Lines,
            lang,
            series: vec![String::new()],
            points: points.collect(),
            hidden: text("publications-edition-not-known", &[]),
        };
        pieces.push(Piece::Chart {
            svg: charts::svg(&chart, look),
            alt: text("publications-chart-alt", &[("title", caption.as_str().into())]),
            caption: caption.clone(),
            source: String::new(),
        });
    }
    if !rows.is_empty() {
        let dimension = content.released.axes.first().map_or_else(String::new, |axis| {
            text(&format!("publications-dimension-{}", axis.dimension().as_str()), &[])
        });
        let head: Vec<String> = std::iter::once(dimension).chain(names).collect();
        pieces.push(Piece::Table {
            caption,
            numeric: (1..head.len()).collect(),
            head,
            rows,
            source: sources.join("; "),
        });
    }
    pieces
}

/// A draft as it would be printed now, for the office.
pub async fn draft(desk: &Desk, actor: &Actor, year: i64) -> Result<(Edition, Manuscript, Material)> {
    may_write(actor)?;
    let mut tx = desk.db.read().await?;
    let edition = find(&mut tx, year).await?;
    as_it_stands(desk, &mut tx, edition).await
}

async fn as_it_stands(desk: &Desk, tx: &mut ReadTx, edition: Edition) -> Result<(Edition, Manuscript, Material)> {
    let opened = super::blocks::opened(desk, tx, edition).await?;
    let corrections = opened.issues.first().map(|issue| issue.manuscript.corrections.clone()).unwrap_or_default();
    let manuscript = manuscript(desk, tx, &opened, corrections).await?;
    let material = material(tx, &manuscript).await?;
    Ok((opened.edition, manuscript, material))
}

/// A report in one language, and whether it was published.
pub struct Printed {
    /// The document.
    pub report: Report,
    /// What it was made of.
    pub manuscript: Manuscript,
    /// What that names.
    pub material: Material,
    /// The file that was made when it was published.
    pub pdf: Option<Vec<u8>>,
    /// Whether it was never published.
    pub is_draft: bool,
}

/// The report of a year for the operator: as published, or, before that, as it stands. None if there is no edition.
pub async fn printed(desk: &Desk, year: i64, lang: Lang) -> Result<Option<Printed>> {
    let mut tx = desk.db.read().await?;
    let Some(edition) = store::of_year(&mut tx, year).await? else { return Ok(None) };
    let issue = store::issues(&mut tx, edition.id).await?.into_iter().next();
    let printed = if let Some(issue) = issue {
        let material = material(&mut tx, &issue.manuscript).await?;
        let day = issue.at.date_in(&desk.zone);
        let pdf = store::file(&mut tx, (edition.id, issue.n), (lang, "pdf")).await?;
        let report = report(desk, (&edition, day, false), &issue.manuscript, &material, lang);
        Printed { report, manuscript: issue.manuscript, material, pdf, is_draft: false }
    } else {
        let (edition, manuscript, material) = as_it_stands(desk, &mut tx, edition).await?;
        let report = report(desk, (&edition, desk.today(), true), &manuscript, &material, lang);
        Printed { report, manuscript, material, pdf: None, is_draft: true }
    };
    Ok(Some(printed))
}

/// Sets a report in type, off the threads that answer requests.
pub(crate) async fn set_in_type(desk: &Desk, report: Report) -> Result<Vec<u8>> {
    let typesetter = desk.typesetter.clone();
    let set = tokio::task::spawn_blocking(move || typesetter.pdf(&Document::Report(report)));
    Ok(set.await.map_err(Error::internal)??)
}

/// The title of an edition in all languages.
pub(crate) fn titles(desk: &Desk, edition: &Edition) -> Trilingual {
    let args = [("year", edition.year.to_string().into())];
    super::in_all(|lang| desk.texts.text(lang, "publications-edition-title", &args))
}
