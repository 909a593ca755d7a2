//! Bars that lie, a label before each and the value behind it.

use crate::Chart;
use crate::drawing::{Anchor, Area, Drawing, Ink, TEXT, WIDTH, many, real, series, tall, wide, widest, wrap};

/// The room that labels may take.
const LABELS: f64 = 250.0;

/// How wide the mark of what is hidden is.
const HIDDEN: f64 = 22.0;

/// Draws them: how high it is.
pub(crate) fn draw(chart: &Chart, on: &mut Drawing) -> f64 {
    let legend = on.legend(0.0, &series(chart));
    let top = if legend > 0.0 { legend + 16.0 } else { 4.0 };
    let thick = if chart.series.len() > 1 { 16.0 } else { 22.0 };
    let labels: Vec<Vec<String>> = chart.points.iter().map(|point| wrap(&point.label, TEXT, LABELS, 3)).collect();
    let start = widest(labels.iter().flatten(), TEXT).min(LABELS) + 12.0;
    let values = chart.points.iter().flat_map(|point| &point.values);
    let value_room = values.map(|value| wide(&chart.written(*value), TEXT)).fold(0.0, f64::max) + 14.0;
    let whole = (WIDTH - start - value_room).max(HIDDEN);
    let most = real(chart.most().max(1));

    let mut y = top;
    for (point, label) in chart.points.iter().zip(&labels) {
        let row = (thick * many(&point.values)).max(tall(label, TEXT)) + 12.0;
        on.lines(start - 10.0, y + row / 2.0, TEXT, Anchor::End, label);
        let mut bar_y = y + (row - thick * many(&point.values)) / 2.0;
        for (n, value) in point.values.iter().enumerate() {
            let width = value.map_or(HIDDEN, |value| real(value) / most * whole);
            let area = Area { x: start, y: bar_y, width, height: thick - 2.0 };
            let (foot, words) = (bar_y + thick / 2.0 + TEXT * 0.3, chart.written(*value));
            match value {
                Some(0) => on.bold(start + 7.0, foot, TEXT, Anchor::Start, &words),
                Some(_) => {
                    on.series(n, area);
                    on.bold(start + width + 7.0, foot, TEXT, Anchor::Start, &words);
                }
                None => {
                    let area = Area { x: start + 5.0, ..area };
                    on.hidden(area);
                    on.inked(Ink::Soft, |on| on.text(start + width + 12.0, foot, TEXT, Anchor::Start, &words));
                }
            }
            bar_y += thick;
        }
        y += row;
    }
    on.inked(Ink::Soft, |on| on.line(start, top, start, y));
    y + 4.0
}
