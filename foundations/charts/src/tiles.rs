//! Regions as tiles of one size, each about where it lies; the more, the darker, and the number on it. A map for each series.

use crate::drawing::{Anchor, Area, Drawing, Ink, SMALL, Swatch, TEXT, WIDTH, real, step, tall, wide, wrap};
use crate::{Chart, Point};

const GAP: f64 = 5.0;
const HEIGHT: f64 = 82.0;
const VALUE: f64 = 19.0;

/// As many shades as there are.
const SHADES: u64 = 4;

/// Draws them: how high it is.
pub(crate) fn draw(chart: &Chart, on: &mut Drawing) -> f64 {
    let (columns, rows) = chart.points.iter().filter_map(|point| point.tile).fold((0, 0), |(x, y), tile| {
        (x.max(u64::from(tile.0) + 1), y.max(u64::from(tile.1) + 1))
    });
    let width = ((WIDTH + GAP) / real(columns.max(1)) - GAP).min(120.0);
    let left = (WIDTH - (width + GAP) * real(columns) + GAP) / 2.0;
    let shade = step(chart.most().max(1), SHADES);
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
            tile(chart, on, point, *value, shade, Area { x, y, width, height: HEIGHT });
        }
        top += real(rows) * (HEIGHT + GAP) + 10.0;
    }
    top + on.legend(top, &legend(chart, shade)) + 4.0
}

fn tile(chart: &Chart, on: &mut Drawing, point: &Point, value: Option<u64>, shade: u64, area: Area) {
    let level = value.map(|value| value.div_ceil(shade));
    let ink = match level {
        None => {
            on.hidden(area);
            Ink::Soft
        }
        Some(0) => {
            on.inked(Ink::Soft, |on| on.edge(area, ""));
            Ink::Words
        }
        Some(level) => {
            on.inked(Ink::Shade(level), |on| on.filled(area));
            if level >= SHADES { Ink::OnDark } else { Ink::Words }
        }
    };
    let room = area.width - 8.0;
    let longest = point.label.split_whitespace().map(|word| wide(word, 1.0)).fold(1.0, f64::max);
    let size = (room / longest).clamp(9.5, SMALL);
    let label = wrap(&point.label, size, room, 3);
    let words = chart.written(value);
    let middle = area.x + area.width / 2.0;
    on.inked(ink, |on| {
        on.lines(middle, area.y + 6.0 + tall(&label, size) / 2.0, size, Anchor::Middle, &label);
        let foot = area.y + area.height - 9.0;
        if value.is_some() {
            let size = (room / wide(&words, 1.0)).min(VALUE);
            on.bold(middle, foot, size, Anchor::Middle, &words);
        } else {
            let lines = wrap(&words, size, room, 2);
            on.lines(middle, foot + 3.0 - tall(&lines, size) / 2.0, size, Anchor::Middle, &lines);
        }
    });
}

/// What the shades mean, from few to many.
fn legend(chart: &Chart, shade: u64) -> Vec<(Swatch, String)> {
    let range = |level: u64| match (shade.saturating_mul(level - 1).saturating_add(1), shade.saturating_mul(level)) {
        (from, until) if from == until => chart.number(from),
        (from, until) => format!("{}–{}", chart.number(from), chart.number(until)),
    };
    let shown = chart.points.iter().filter(|point| point.tile.is_some()).flat_map(|point| &point.values);
    let has_nought = shown.clone().any(|value| *value == Some(0));
    let nought = has_nought.then(|| (Swatch::Shade(0), chart.number(0)));
    let shades = (1..=chart.most().div_ceil(shade)).map(|level| (Swatch::Shade(level), range(level)));
    let hidden = shown.clone().any(Option::is_none).then(|| (Swatch::Hidden, chart.hidden.clone()));
    nought.into_iter().chain(shades).chain(hidden).collect()
}
