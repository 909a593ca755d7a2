//! Regions as tiles of one size, each about where it lies; the more, the darker, and the number on it. A map for each series.
//!
//! A quarter of the regions has each shade, since one large city would leave all others alike in equal steps.

use crate::drawing::{Anchor, Area, Drawing, Ink, SMALL, Swatch, TEXT, WIDTH, parted, real, tall, wide, wrap};
use crate::{Chart, Point};

const GAP: f64 = 5.0;
const HEIGHT: f64 = 82.0;
const VALUE: f64 = 19.0;

/// As many shades as there are.
const SHADES: usize = 4;

/// Draws them: how high it is.
pub(crate) fn draw(chart: &Chart, on: &mut Drawing) -> f64 {
    let (columns, rows) = chart
        .points
        .iter()
        .filter_map(|point| point.tile)
        .fold((0, 0), |(x, y), tile| (x.max(u64::from(tile.0) + 1), y.max(u64::from(tile.1) + 1)));
    let width = ((WIDTH + GAP) / real(columns.max(1)) - GAP).min(120.0);
    let left = (WIDTH - ((width + GAP) * real(columns) - GAP)) / 2.0;
    let bounds = bounds(chart);
    let series = chart.points.iter().map(|point| point.values.len()).max().unwrap_or_default();

    let mut top = 0.0;
    for n in 0..series {
        if let Some(name) = chart.series.get(n).filter(|_| series > 1) {
            let lines = wrap(name, TEXT, WIDTH, 2);
            on.lines(left, top + tall(&lines, TEXT) / 2.0, TEXT, Anchor::Start, &lines);
            top += tall(&lines, TEXT) + 6.0;
        }
        for point in &chart.points {
            let (Some((column, row)), Some(value)) = (point.tile, point.values.get(n)) else { continue };
            let x = left + f64::from(column) * (width + GAP);
            let y = top + f64::from(row) * (HEIGHT + GAP);
            tile(chart, on, point, *value, &bounds, Area { x, y, width, height: HEIGHT });
        }
        top += real(rows) * (HEIGHT + GAP) + 10.0;
    }
    top + on.legend(top, &legend(chart, &bounds)) + 4.0
}

/// The values that regions show.
fn shown(chart: &Chart) -> impl Iterator<Item = Option<u64>> + '_ {
    chart.points.iter().filter(|point| point.tile.is_some()).flat_map(|point| &point.values).copied()
}

/// The greatest value of each shade, the lightest first; nought has none.
fn bounds(chart: &Chart) -> Vec<u64> {
    let mut values: Vec<u64> = shown(chart).flatten().filter(|value| *value > 0).collect();
    values.sort_unstable();
    let last = |shade: usize| values.get((values.len() * shade).div_ceil(SHADES).checked_sub(1)?).copied();
    let mut bounds: Vec<u64> = (1..=SHADES).filter_map(last).collect();
    bounds.dedup();
    bounds
}

fn tile(chart: &Chart, on: &mut Drawing, point: &Point, value: Option<u64>, bounds: &[u64], area: Area) {
    let shade = value.map(|value| bounds.iter().take_while(|bound| **bound < value).count());
    let ink = match shade {
        None => {
            on.hidden(area);
            Ink::Soft
        }
        Some(_) if value == Some(0) => {
            on.inked(Ink::Soft, |on| on.edge(area, ""));
            Ink::Words
        }
        Some(shade) => {
            on.inked(Ink::Shade(shade), |on| on.filled(area));
            if shade + 1 == SHADES { Ink::OnDark } else { Ink::Words }
        }
    };
    let room = area.width - 8.0;
    let fitting = |words: &str| (room / longest(words)).clamp(8.0, SMALL);
    let size = fitting(&point.label);
    let label = wrap(&point.label, size, room, 3);
    let words = chart.written(value);
    let middle = area.x + area.width / 2.0;
    on.inked(ink, |on| {
        on.lines(middle, area.y + 6.0 + tall(&label, size) / 2.0, size, Anchor::Middle, &label);
        let foot = area.y + area.height - 9.0;
        if value.is_some() {
            on.bold(middle, foot, (room / wide(&words, 1.0)).min(VALUE), Anchor::Middle, &words);
        } else {
            let size = fitting(&words);
            let lines = wrap(&words, size, room, 2);
            on.lines(middle, foot + 3.0 - tall(&lines, size) / 2.0, size, Anchor::Middle, &lines);
        }
    });
}

/// How wide the longest word is, in sizes.
fn longest(words: &str) -> f64 {
    parted(words).map(|word| wide(word, 1.0)).fold(1.0, f64::max)
}

/// What the shades mean, from few to many.
fn legend(chart: &Chart, bounds: &[u64]) -> Vec<(Swatch, String)> {
    let least = shown(chart).flatten().filter(|value| *value > 0).min().unwrap_or_default();
    let from = std::iter::once(least).chain(bounds.iter().map(|bound| bound.saturating_add(1)));
    let range = |(shade, (from, until)): (usize, (u64, &u64))| {
        let words = if from == *until { String::new() } else { format!("{}–", chart.number(from)) };
        (Swatch::Shade(shade), words + &chart.number(*until))
    };
    let nought = shown(chart).any(|value| value == Some(0)).then(|| (Swatch::Nought, chart.number(0)));
    let hidden = shown(chart).any(|value| value.is_none()).then(|| (Swatch::Hidden, chart.hidden.clone()));
    nought.into_iter().chain(from.zip(bounds).enumerate().map(range)).chain(hidden).collect()
}
