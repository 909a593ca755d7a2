//! Public pages of programmes: all at a glance, one with its measures, two compared, and what bodies lead.

use super::body_name;
use super::parts::{Bar, MeasureLine, Said, asked_day, bar, encoded, measure_line, programme_path, standing_name};
use crate::Desk;
use crate::actions::programmes::{self as acts, PROGRAMMES};
use crate::model::measure::MeasureId;
use crate::model::programme::{Programme, ProgrammeId};
use crate::model::voice::{Spoken, Voice, current};
use crate::store::measures::{self, MeasureRow};
use crate::store::programmes::{self, DayMark, ProgrammeRow};
use crate::store::voices;
use askama::Template;
use axum::Router;
use axum::extract::{Path, State};
use axum::routing::get;
use axum_extra::extract::Query;
use base::Result;
use serde::Deserialize;
use std::collections::BTreeMap;
use web::view::Choice;
use web::{Answer, Page, Visit};

pub(super) fn routes() -> Router<Desk> {
    Router::new()
        .route("/{lang}/reforms", get(glance))
        .route("/{lang}/reforms/programmes/{id}", get(show))
        .route("/{lang}/reforms/compare", get(compare))
        .route("/{lang}/reforms/bodies", get(bodies))
}

/// A programme at a glance.
struct Card {
    href: String,
    title: Said,
    kind: String,
    giver: Said,
    date: String,
    bar: Bar,
}

fn card(page: &Page, row: &ProgrammeRow, counts: &[(String, i64)]) -> Card {
    let (content, lang) = (&row.content, page.lang());
    // texts: reforms-kind-*
    Card {
        href: page.href(&programme_path(row)),
        title: Said::of(&content.titles, lang),
        kind: page.t(&format!("reforms-kind-{}", content.kind.code())),
        giver: Said::of(&content.giver, lang),
        date: page.date_year(&content.date),
        bar: bar(page, counts),
    }
}

#[derive(Template)]
#[template(path = "reforms.html")]
struct GlancePage {
    page: Page,
    cards: Vec<Card>,
    first: String,
    next: String,
}

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
struct After {
    before: String,
}

async fn glance(State(desk): State<Desk>, visit: Visit, Query(after): Query<After>) -> Answer {
    let page = visit.page();
    let mut tx = desk.db.read().await?;
    let before: Option<DayMark> = after.before.parse().ok();
    let (rows, next) = programmes::list(&mut tx, false, before.unwrap_or(DayMark::END), PROGRAMMES).await?;
    let mut cards = vec![];
    for row in &rows {
        cards.push(card(&page, row, &measures::glance(&mut tx, row.id).await?));
    }
    let place = page.href("/reforms");
    Ok(web::html(GlancePage {
        next: next.map_or_else(String::new, |mark| format!("{place}?before={mark}")),
        first: before.map_or_else(String::new, |_| place),
        cards,
        page,
    }))
}

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
struct AsOf {
    on: String,
}

/// A direction with its measures.
struct DirectionView {
    number: u16,
    title: Said,
    lines: Vec<MeasureLine>,
}

/// A wording that was corrected.
struct VersionView {
    day: String,
    why: String,
    title: Said,
}

#[derive(Template)]
#[template(path = "programme.html")]
struct ProgrammePage {
    page: Page,
    place: String,
    typed: String,
    day: String,
    is_today: bool,
    is_before: bool,
    card: Card,
    number: String,
    source: String,
    certainty: String,
    note: Said,
    directions: Vec<DirectionView>,
    versions: Vec<VersionView>,
    feed: String,
    csv: String,
}

/// Those of a thread that belong to a measure; threads of one programme come measure by measure.
fn of_measure<'a>(threads: &'a BTreeMap<MeasureId, Vec<Spoken>>, row: &MeasureRow) -> &'a [Spoken] {
    threads.get(&row.id).map_or(&[], Vec::as_slice)
}

/// Where measures stand by the institution's word, as their threads tell it.
fn counts(rows: &[MeasureRow], threads: &BTreeMap<MeasureId, Vec<Spoken>>) -> Vec<(String, i64)> {
    let standing = |row| current(of_measure(threads, row), Voice::Office).and_then(|s| s.sense);
    rows.iter().map(|row| (standing(row).map_or(measures::OPEN, |s| s.code()).to_owned(), 1)).collect()
}

async fn show(
    State(desk): State<Desk>,
    visit: Visit,
    Path((_, id)): Path<(String, ProgrammeId)>,
    Query(asked): Query<AsOf>,
) -> Answer {
    let (on, mistakes) = asked_day(&desk, &asked.on, "on");
    let is_wrong = !mistakes.is_empty();
    let until = desk.end_of(on);
    let opened = acts::public(&desk, id, until).await?;
    let mut threads: BTreeMap<_, Vec<Spoken>> = BTreeMap::new();
    for said in voices::of_programme(&mut desk.db.read().await?, id, until).await? {
        threads.entry(said.measure).or_default().push(said);
    }
    let page = visit.page_with(mistakes);
    let (lang, content) = (page.lang(), &opened.row.content);
    let line = |row: &MeasureRow| measure_line(&desk, &page, row, of_measure(&threads, row), on);
    let of =
        |direction: Option<u16>| opened.measures.iter().filter(move |m| m.content.direction == direction).map(line);
    let known = |n: Option<u16>| n.is_none_or(|n| content.directions.iter().any(|d| d.number == n));
    let mut directions: Vec<DirectionView> = content
        .directions
        .iter()
        .map(|d| DirectionView {
            number: d.number,
            title: Said::of(&d.titles, lang),
            lines: of(Some(d.number)).collect(),
        })
        .collect();
    // What belongs to no direction, or to one that a correction took away.
    let rest: Vec<MeasureLine> = opened
        .measures
        .iter()
        .filter(|m| m.content.direction.is_none() || !known(m.content.direction))
        .map(line)
        .collect();
    if !rest.is_empty() {
        let title = Said { text: page.t("reforms-direction-none"), lang: "" };
        directions.push(DirectionView { number: 0, title, lines: rest });
    }
    let version = |v: &programmes::Version<Programme>| VersionView {
        day: page.date_year(&v.at.date_in(&desk.zone)),
        why: v.why.clone(),
        title: Said::of(&v.content.titles, lang),
    };
    let place = page.href(&programme_path(&opened.row));
    // texts: reforms-certainty-*
    let shown = ProgrammePage {
        typed: if is_wrong { asked.on } else { on.to_string() },
        day: page.date_year(&on),
        is_today: on == desk.today(),
        is_before: opened.row.published_at.is_none_or(|at| at >= until),
        card: card(&page, &opened.row, &counts(&opened.measures, &threads)),
        number: content.number.clone(),
        source: content.source.clone(),
        certainty: page.t(&format!("reforms-certainty-{}", content.certainty.code())),
        note: Said::of(&content.note, lang),
        versions: if opened.versions.len() > 1 { opened.versions.iter().map(version).collect() } else { vec![] },
        feed: page.href(&format!("/reforms/feed.atom?programme={id}")),
        csv: page.href(&format!("/reforms/measures.csv?programme={id}&on={on}")),
        directions,
        place,
        page,
    };
    Ok(if is_wrong { web::again(shown) } else { web::html(shown) })
}

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
struct Two {
    a: String,
    b: String,
}

/// Two measures that hang together.
struct Pair {
    left: MeasureLine,
    bond: String,
    right: MeasureLine,
}

#[derive(Template)]
#[template(path = "compare.html")]
struct ComparePage {
    page: Page,
    a: Vec<Choice>,
    b: Vec<Choice>,
    cards: Vec<Card>,
    pairs: Vec<Pair>,
}

async fn compare(State(desk): State<Desk>, visit: Visit, Query(asked): Query<Two>) -> Answer {
    let page = visit.page();
    let (lang, today) = (page.lang(), desk.today());
    let mut tx = desk.db.read().await?;
    // More than anybody would choose from in a list.
    let (rows, _) = programmes::list(&mut tx, false, DayMark::END, 200).await?;
    let choices = |chosen: &str| {
        rows.iter()
            .map(|r| {
                Choice::new(r.id.to_string(), Said::of(&r.content.titles, lang).text).chosen(r.id.to_string() == chosen)
            })
            .collect()
    };
    let find = |id: &str| rows.iter().find(|r| r.id.to_string() == id);
    let (mut cards, mut pairs) = (vec![], vec![]);
    if let (Some(one), Some(other)) = (find(&asked.a), find(&asked.b)) {
        for row in [one, other] {
            cards.push(card(&page, row, &measures::glance(&mut tx, row.id).await?));
        }
        for (from, to, bond) in measures::between(&mut tx, one.id, other.id).await? {
            let until = desk.end_of(today);
            let (from, to) = (measures::get(&mut tx, from, until).await?, measures::get(&mut tx, to, until).await?);
            let (Some(from), Some(to)) = (from, to) else { continue };
            if !from.is_public() || !to.is_public() {
                continue;
            }
            let mut line = async |row: &MeasureRow| -> Result<MeasureLine> {
                let thread = voices::thread(&mut tx, row.id, until).await?;
                Ok(measure_line(&desk, &page, row, &thread, today))
            };
            // texts: reforms-bond-*
            pairs.push(Pair {
                left: line(&from).await?,
                bond: page.t(&format!("reforms-bond-{}", bond.code())),
                right: line(&to).await?,
            });
        }
    }
    Ok(web::html(ComparePage { a: choices(&asked.a), b: choices(&asked.b), cards, pairs, page }))
}

/// A body on the board.
struct BodyLine {
    name: String,
    total: i64,
    counts: Vec<i64>,
    late: i64,
    reported: i64,
    word: Said,
    word_day: String,
    href: String,
}

#[derive(Template)]
#[template(path = "bodies.html")]
struct BodiesPage {
    page: Page,
    standings: Vec<String>,
    lines: Vec<BodyLine>,
    day: String,
}

async fn bodies(State(desk): State<Desk>, visit: Visit) -> Answer {
    let page = visit.page();
    let (lang, today) = (page.lang(), desk.today());
    let mut tx = desk.db.read().await?;
    let board = measures::board(&mut tx, today).await?;
    let words = voices::words(&mut tx).await?;
    let codes: Vec<&str> = bar(&page, &[]).shares.iter().map(|s| s.code).collect();
    let mut by_body: BTreeMap<&str, Vec<&measures::BoardRow>> = BTreeMap::new();
    for row in &board {
        by_body.entry(&row.lead).or_default().push(row);
    }
    let line = |(body, rows): (&str, Vec<&measures::BoardRow>)| {
        let count = |code: &&str| rows.iter().filter(|r| r.standing == **code).map(|r| r.measures).sum();
        let word = words.iter().find(|(of, ..)| of == body);
        BodyLine {
            name: body_name(&desk, body, today, lang),
            total: rows.iter().map(|r| r.measures).sum(),
            counts: codes.iter().map(count).collect(),
            late: rows.iter().map(|r| r.late).sum(),
            reported: rows.iter().map(|r| r.reported).sum(),
            word: word.map(|(_, _, code, text)| Said::written(text.clone(), code, lang)).unwrap_or_default(),
            word_day: word.map(|(_, at, ..)| page.date_year(&at.date_in(&desk.zone))).unwrap_or_default(),
            href: page.href(&format!("/reforms/measures.csv?body={}", encoded(body))),
        }
    };
    let mut lines: Vec<BodyLine> = by_body.into_iter().map(line).collect();
    // By name, and never by a number: this is no ranking.
    lines.sort_by_cached_key(|l| i18n::sort_key(lang, &l.name));
    let standings = codes.iter().map(|code| standing_name(&page, code)).collect();
    Ok(web::html(BodiesPage { standings, lines, day: page.date_year(&today), page }))
}
