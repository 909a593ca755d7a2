//! Points joined by lines over an axis that begins at nought; what is hidden breaks the line.

use crate::Chart;
use crate::drawing::{
    Anchor, Area, Drawing, Ink, SMALL, Swatch, TEXT, WIDTH, at, many, parted, real, step, tall, wide, widest, wrap,
};

const TOP: f64 = 26.0;
const PLOT: f64 = 240.0;

/// The room that names at the ends of lines may take.
const NAMES: f64 = 150.0;

/// Draws them: how high it is.
pub(crate) fn draw(chart: &Chart, on: &mut Drawing) -> f64 {
    let tick = step(chart.most().max(1), 5);
    let ticks: Vec<u64> = (0..=chart.most().max(1).div_ceil(tick)).map(|n| n.saturating_mul(tick)).collect();
    let whole = real(ticks.last().copied().unwrap_or(1).max(1));
    let numbers: Vec<String> = ticks.iter().map(|tick| chart.number(*tick)).collect();
    let left = widest(&numbers, SMALL) + 10.0;
    let names: Vec<Vec<String>> = chart.series.iter().map(|name| wrap(name, TEXT, NAMES, 2)).collect();
    let are_named = chart.series.len() > 1;
    let right = if are_named { WIDTH - widest(names.iter().flatten(), TEXT).min(NAMES) - 30.0 } else { WIDTH - 8.0 };
    let height_of = |value: u64| TOP + PLOT - real(value) / whole * PLOT;

    for (tick, number) in ticks.iter().zip(&numbers) {
        let y = height_of(*tick);
        on.inked(if *tick == 0 { Ink::Soft } else { Ink::Rule }, |on| on.line(left, y, right, y));
        on.inked(Ink::Soft, |on| on.text(left - 8.0, y + SMALL * 0.35, SMALL, Anchor::End, number));
    }

    let first = left + 30.0;
    let apart = (right - 30.0 - first) / (many(&chart.points) - 1.0).max(1.0);
    let first = if chart.points.len() == 1 { left.midpoint(right) } else { first };
    let places: Vec<f64> = chart.points.iter().scan(first, |x, _| Some(std::mem::replace(x, *x + apart))).collect();

    hidden(chart, on, &places, apart);
    for n in 0..chart.points.iter().map(|point| point.values.len()).max().unwrap_or_default() {
        on.inked(Ink::Series(n), |on| series(chart, on, n, &places, height_of));
    }
    values(chart, on, &places, apart, height_of);
    if are_named {
        name(on, &names, &ends(chart, height_of), right);
    }
    let below = TOP + PLOT + 8.0;
    let labels = labels(chart, on, &places, apart, below);
    let legend = if chart.hides() { vec![(Swatch::Hidden, chart.hidden.clone())] } else { Vec::new() };
    let legend = on.legend(below + labels + 10.0, &legend);
    below + labels + 10.0 + legend + 4.0
}

/// A value that is not shown: a dashed column of its own, from the axis to the top.
fn hidden(chart: &Chart, on: &mut Drawing, places: &[f64], apart: f64) {
    for (point, x) in chart.points.iter().zip(places) {
        let width = (apart * 0.6).clamp(3.0, 18.0) / many(&point.values).max(1.0);
        let mut x = x - width * many(&point.values) / 2.0;
        for value in &point.values {
            if value.is_none() {
                on.hidden(Area { x, y: TOP, width, height: PLOT });
            }
            x += width;
        }
    }
}

/// The line of a series, and its points.
fn series(chart: &Chart, on: &mut Drawing, n: usize, places: &[f64], height_of: impl Fn(u64) -> f64) {
    let dash = match (n + n / 5) % 5 {
        0 => "",
        1 => "7 4",
        2 => "2 3",
        3 => "9 3 2 3",
        _ => "4 2",
    };
    let value_of = |point: &crate::Point| point.values.get(n).copied().flatten();
    let mut path = String::new();
    let mut pen = "M";
    for (point, x) in chart.points.iter().zip(places) {
        if let Some(value) = value_of(point) {
            path += &[pen, &at(*x), " ", &at(height_of(value))].concat();
            pen = "L";
        } else {
            pen = "M";
        }
    }
    if !path.is_empty() {
        on.path(&path, "2.5", dash);
    }
    for (point, x) in chart.points.iter().zip(places) {
        if let Some(value) = value_of(point) {
            on.point(n, *x, height_of(value));
        }
    }
}

/// Values on the marks, where two series at most leave room for them: the higher above its point, the lower below.
fn values(chart: &Chart, on: &mut Drawing, places: &[f64], apart: f64, height_of: impl Fn(u64) -> f64) {
    let room = wide(&chart.number(chart.most()), SMALL) + 6.0;
    if chart.series.len() > 2 || chart.points.len() > 1 && room > apart {
        return;
    }
    for (point, x) in chart.points.iter().zip(places) {
        let highest = point.values.iter().flatten().max();
        let mut is_above = true;
        for (n, value) in point.values.iter().enumerate().filter_map(|(n, value)| Some((n, value.as_ref()?))) {
            let y = height_of(*value);
            let foot = if Some(value) == highest && is_above { y - 9.0 } else { y + 20.0 };
            // Two equal values are written once.
            if Some(value) != highest || is_above {
                let foot = foot.min(TOP + PLOT - 4.0);
                on.inked(Ink::Series(n), |on| on.edged(*x, foot, SMALL, Anchor::Middle, &chart.number(*value)));
            }
            is_above = is_above && Some(value) != highest;
        }
    }
}

/// Where each series ends: at its last value that is shown.
fn ends(chart: &Chart, height_of: impl Fn(u64) -> f64) -> Vec<f64> {
    let last = |n: usize| chart.points.iter().rev().find_map(|point| point.values.get(n).copied().flatten());
    (0..chart.series.len()).map(|n| last(n).map_or(TOP, &height_of)).collect()
}

/// Names where the lines end, moved apart where they would meet.
fn name(on: &mut Drawing, names: &[Vec<String>], ends: &[f64], right: f64) {
    let mut order: Vec<(usize, (&Vec<String>, f64))> = names.iter().zip(ends.iter().copied()).enumerate().collect();
    order.sort_by(|a, b| a.1.1.total_cmp(&b.1.1));
    // From the lowest up, each leaves room for those above it; then from the highest down.
    let mut free = TOP + PLOT;
    for (_, (lines, y)) in order.iter_mut().rev() {
        *y = y.min(free - tall(lines, TEXT) / 2.0);
        free = *y - tall(lines, TEXT) / 2.0 - 4.0;
    }
    let mut free = 0.0;
    for (n, (lines, y)) in order {
        let y = y.max(free + tall(lines, TEXT) / 2.0);
        free = y + tall(lines, TEXT) / 2.0 + 4.0;
        on.inked(Ink::Series(n), |on| {
            on.point(n, right + 12.0, y);
            on.lines(right + 24.0, y, TEXT, Anchor::Start, lines);
        });
    }
}

/// Labels under the axis, every so many that they have room: how high they are.
fn labels(chart: &Chart, on: &mut Drawing, places: &[f64], apart: f64, y: f64) -> f64 {
    let words = chart.points.iter().flat_map(|point| parted(&point.label));
    let longest = words.map(|word| wide(word, SMALL)).fold(20.0, f64::max).min(120.0) + 8.0;
    let every = (1..=places.len()).find(|every| real(*every as u64) * apart >= longest).unwrap_or(places.len()).max(1);
    let room = (real(every as u64) * apart).clamp(longest, 130.0) - 6.0;
    let mut height: f64 = 0.0;
    for (point, x) in chart.points.iter().zip(places).step_by(every) {
        let lines = wrap(&point.label, SMALL, room, 3);
        let tall = tall(&lines, SMALL);
        let half = widest(&lines, SMALL) / 2.0;
        on.inked(Ink::Soft, |on| {
            on.lines(x.max(half).min(WIDTH - half), y + tall / 2.0, SMALL, Anchor::Middle, &lines);
        });
        height = height.max(tall);
    }
    height
}
