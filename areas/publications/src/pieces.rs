//! Figures and what areas bring, as pieces of a document; pages, PDF and Word file show the same.

use crate::Desk;
use crate::model::figure::{Content, Figure};
use base::{Lang, Trilingual};
use charts::{Chart, Kind, Look, Point};
use exchange::report::{Drawn, Part};
use exchange::stats::Cell;
use pdf::{KeyNumber, Piece, ReportWords};

/// Words that stand in every document.
pub(crate) fn words(desk: &Desk, lang: Lang) -> ReportWords {
    let text = |key: &str| desk.texts.text(lang, key, &[]);
    ReportWords {
        contents: text("publications-contents"),
        figure: text("publications-figure"),
        table: text("publications-table"),
        source: text("publications-source"),
        credit: text("publications-credit"),
        notes: text("publications-notes"),
    }
}

/// A figure as a document shows it: its number, or its chart with its table; each with definition, days and address.
pub(crate) fn figure(desk: &Desk, figure: &Figure, lang: Lang, look: Look) -> Vec<Piece> {
    let content = &figure.content;
    let title = content.titles.get(lang).to_owned();
    let source = source(desk, figure, lang);
    if content.drawn == Drawn::Number {
        let numbers =
            vec![KeyNumber { number: cell(desk, content.total(), lang), label: title, note: period(content, lang) }];
        return vec![Piece::Numbers { numbers }, Piece::Paragraph { text: source, note: String::new() }];
    }
    let caption = format!("{title}, {}", period(content, lang));
    let head = head(desk, content, lang);
    let rows = content
        .rows(lang)
        .into_iter()
        .map(|row| std::iter::once(row.name).chain(row.cells.iter().map(|one| cell(desk, *one, lang))).collect());
    let rows: Vec<Vec<String>> = rows.collect();
    let mut pieces = vec![];
    if let Some(chart) = chart(desk, content, lang) {
        let alt = desk.texts.text(lang, "publications-chart-alt", &[("title", caption.as_str().into())]);
        let svg = charts::svg(&chart, look);
        pieces.push(Piece::Chart { svg, alt, caption: caption.clone(), source: String::new() });
    }
    pieces.push(Piece::Table { caption, numeric: (1..head.len()).collect(), head, rows, source });
    pieces
}

/// Names of the columns of a figure's table.
pub(crate) fn head(desk: &Desk, content: &Content, lang: Lang) -> Vec<String> {
    let dimension = content.released.axes.first().map_or("", |axis| axis.dimension().as_str());
    // texts: publications-dimension-*
    let first = desk.texts.text(lang, &format!("publications-dimension-{dimension}"), &[]);
    let columns = content
        .columns(lang)
        .into_iter()
        .map(|(code, name)| if code.is_empty() { desk.texts.text(lang, "publications-how-many", &[]) } else { name });
    std::iter::once(first).chain(columns).collect()
}

/// Series of a chart that an eye can keep apart.
const MOST_SERIES: usize = 5;

/// A figure's chart, if it can be read as one.
pub(crate) fn chart(desk: &Desk, content: &Content, lang: Lang) -> Option<Chart> {
    let columns = content.columns(lang);
    if columns.len() > MOST_SERIES {
        return None;
    }
    let kind = match content.drawn {
        Drawn::Number | Drawn::Bars => Kind::Bars,
        Drawn::Lines => Kind::Lines,
        Drawn::Tiles => Kind::Tiles,
    };
    let points = content.rows(lang).into_iter().map(|row| Point {
        label: row.name,
        tile: desk.tile(&row.code),
        values: row.cells.into_iter().map(Option::from).collect(),
    });
    let mut points: Vec<Point> = points.collect();
    if kind == Kind::Bars {
        points.sort_by_key(|point| std::cmp::Reverse(point.values.iter().flatten().sum::<u64>()));
    }
    let series = columns.into_iter().map(|(_, name)| name).collect();
    Some(Chart { kind, lang, series, points, hidden: desk.texts.text(lang, "publications-hidden", &[]) })
}

/// A count as it is written, or the word for one that is not shown.
pub(crate) fn cell(desk: &Desk, cell: Cell, lang: Lang) -> String {
    match cell {
        Cell::Shown(count) => i18n::number(lang, i64::try_from(count).unwrap_or(i64::MAX)),
        Cell::Hidden => desk.texts.text(lang, "publications-hidden", &[]),
    }
}

/// The days a figure covers.
pub(crate) fn period(content: &Content, lang: Lang) -> String {
    let period = content.released.query.period;
    let day = |day: Option<base::Date>| day.map(|day| i18n::date_year(lang, day)).unwrap_or_default();
    format!("{} – {}", day(period.from), day(period.until))
}

/// Where a figure can be checked: what is counted, as known when, and its address.
fn source(desk: &Desk, figure: &Figure, lang: Lang) -> String {
    let known = i18n::date_time(lang, figure.content.released.query.as_of, &desk.zone);
    let address = format!("{}/{lang}/figures/{}", desk.origin, figure.id);
    let args = [("known", known.into()), ("address", address.into())];
    format!("{} {}", figure.content.definition.get(lang), desk.texts.text(lang, "publications-checked-at", &args))
}

/// What an area wrote from its records.
pub(crate) fn parts(desk: &Desk, parts: &[Part], level: u8, lang: Lang) -> Vec<Piece> {
    let all = |words: &[Trilingual]| words.iter().map(|w| w.get(lang).to_owned()).collect::<Vec<_>>();
    let piece = |part: &Part| match part {
        Part::Heading(text) => Piece::Heading { level, text: text.get(lang).to_owned() },
        Part::Paragraph(text) => Piece::Paragraph { text: text.get(lang).to_owned(), note: String::new() },
        Part::Table { caption, head, rows } => Piece::Table {
            caption: caption.get(lang).to_owned(),
            head: all(head),
            rows: rows.iter().map(|row| all(&row.cells)).collect(),
            numeric: vec![],
            source: rows.iter().find(|row| !row.path.is_empty()).map_or_else(String::new, |_| {
                desk.texts.text(lang, "publications-checked-on-site", &[("address", desk.origin.as_str().into())])
            }),
        },
    };
    parts.iter().map(piece).collect()
}
