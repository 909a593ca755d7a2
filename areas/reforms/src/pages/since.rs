//! What changed between two days: moved forward, slipped back, spoken of anew, and how many stood still.

use super::parts::{MeasureLine, asked_day, measure_line};
use crate::Desk;
use crate::model::voice::{Sense, Spoken, Voice, current};
use crate::store::measures::{self, Asked, MeasureMark, MeasureRow};
use crate::store::voices;
use askama::Template;
use axum::Router;
use axum::extract::State;
use axum::routing::get;
use axum_extra::extract::Query;
use base::{Date, Timestamp};
use serde::Deserialize;
use std::cmp::Ordering;
use web::{Answer, Page, Visit};

/// Measures shown at once.
const PAGE: usize = 100;
/// Days that are looked back on if nobody asks for others.
const USUAL: i32 = 90;

pub(super) fn routes() -> Router<Desk> {
    Router::new().route("/{lang}/reforms/since", get(show))
}

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
struct Between {
    on: String,
    until: String,
    after: String,
}

/// What changed with a measure.
struct Change {
    line: MeasureLine,
    /// For each voice that spoke: before and after, in words.
    steps: Vec<String>,
    is_new: bool,
    is_reworded: bool,
}

/// Changes of one direction.
struct Group {
    title: String,
    changes: Vec<Change>,
}

#[derive(Template)]
#[template(path = "since.html")]
struct SincePage {
    page: Page,
    from: String,
    until: String,
    from_day: String,
    until_day: String,
    groups: Vec<Group>,
    still: Option<i64>,
    next: String,
}

/// How a measure moved by the institution's word.
fn direction(before: Option<Sense>, after: Option<Sense>) -> &'static str {
    match (before, after) {
        (Some(before), Some(after)) => match after.compare(before) {
            Ordering::Greater => "forward",
            Ordering::Less => "back",
            Ordering::Equal => "said",
        },
        (None, Some(Sense::Reversed)) => "back",
        (None, Some(Sense::Begun | Sense::Partly | Sense::Done)) => "forward",
        _ => "said",
    }
}

fn known_before(thread: &[Spoken], at: Timestamp) -> Vec<Spoken> {
    thread.iter().filter(|s| s.at < at).cloned().collect()
}

fn change(
    desk: &Desk,
    page: &Page,
    row: &MeasureRow,
    thread: &[Spoken],
    (from, until): (Date, Date),
) -> (&'static str, Change) {
    let earlier = known_before(thread, desk.end_of(from));
    let sense = |thread: &[Spoken], voice: Voice| current(thread, voice).and_then(|s| s.sense);
    let step = |voice: &Voice| {
        let (was, is) = (current(&earlier, *voice), current(thread, *voice)?);
        if was.is_some_and(|was| was.id == is.id) {
            return None;
        }
        // texts: reforms-voice-is-*
        let grade = |s: &Spoken| super::parts::grade_name(page, &s.scale, &s.grade);
        let was = was.map_or_else(|| page.t("reforms-since-nothing"), grade);
        Some(format!("{}: {was} → {}", page.t(&format!("reforms-voice-is-{}", voice.code())), grade(is)))
    };
    let change = Change {
        line: measure_line(desk, page, row, thread, until),
        steps: Voice::ALL.iter().filter_map(step).collect(),
        is_new: row.published_at.is_some_and(|at| at >= desk.end_of(from)),
        is_reworded: row.version > 1 && row.worded_at >= desk.end_of(from),
    };
    (direction(sense(&earlier, Voice::Office), sense(thread, Voice::Office)), change)
}

async fn show(State(desk): State<Desk>, visit: Visit, Query(asked): Query<Between>) -> Answer {
    let usual = desk.today().plus_days(-USUAL).to_string();
    let (from, mut mistakes) = asked_day(&desk, if asked.on.is_empty() { &usual } else { &asked.on }, "on");
    let (until, more) = asked_day(&desk, &asked.until, "until");
    mistakes.extend(more);
    let is_wrong = !mistakes.is_empty();
    let (from, until) = (from.min(until), until.max(from));
    let page = visit.page_with(mistakes);
    let mut tx = desk.db.read().await?;
    let span = (desk.end_of(from), desk.end_of(until));
    let after: Option<MeasureMark> = asked.after.parse().ok();
    let is_first = after.is_none();
    let (rows, next) = measures::changed(&mut tx, span, &after.unwrap_or(MeasureMark::START), PAGE).await?;
    // texts: reforms-since-*
    let mut groups: Vec<(&str, Group)> = ["forward", "back", "said"]
        .map(|code| (code, Group { title: page.t(&format!("reforms-since-{code}")), changes: vec![] }))
        .into();
    for row in &rows {
        let thread = voices::thread(&mut tx, row.id, span.1).await?;
        let (direction, change) = change(&desk, &page, row, &thread, (from, until));
        if let Some((_, group)) = groups.iter_mut().find(|(code, _)| *code == direction) {
            group.changes.push(change);
        }
    }
    // How many stood still is known when all that moved stand on one page.
    let still = if is_first && next.is_none() {
        let asked = Asked { programme: None, body: "", until: span.1, all: false };
        let (all, rest) = measures::list(&mut tx, &asked, &MeasureMark::START, 10_000).await?;
        rest.is_none().then(|| i64::try_from(all.len() - rows.len()).unwrap_or(0))
    } else {
        None
    };
    let place = page.href("/reforms/since");
    let shown = SincePage {
        from: from.to_string(),
        until: until.to_string(),
        from_day: page.date_year(&from),
        until_day: page.date_year(&until),
        groups: groups.into_iter().map(|(_, group)| group).filter(|g| !g.changes.is_empty()).collect(),
        still,
        next: next.map_or_else(String::new, |mark| format!("{place}?on={from}&until={until}&after={mark}")),
        page,
    };
    Ok(if is_wrong { web::again(shown) } else { web::html(shown) })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_measure_moves_by_the_institutions_word_alone() {
        let steps = [
            (None, Some(Sense::Done), "forward"),
            (None, Some(Sense::NotBegun), "said"),
            (None, None, "said"),
            (Some(Sense::Begun), Some(Sense::Partly), "forward"),
            (Some(Sense::Done), Some(Sense::Partly), "back"),
            (Some(Sense::NotBegun), Some(Sense::Reversed), "back"),
            (Some(Sense::Begun), Some(Sense::Begun), "said"),
        ];
        for (before, after, way) in steps {
            assert_eq!(direction(before, after), way, "{before:?} {after:?}");
        }
    }
}
