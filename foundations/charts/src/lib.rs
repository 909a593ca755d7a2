//! Charts as SVG: bars, lines, regions as tiles. The same numbers give the same drawing.
//!
//! Numbers stand on the marks; a value that is not shown has a mark of its own and its word, never a zero's. Series differ by
//! pattern as well as by colour.
//!
//! Absent by design: scripts, inline styles, and any number that the chart was not given.

mod bars;
mod drawing;
mod lines;
mod tiles;

use base::Lang;
use drawing::Drawing;

/// A chart.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Chart {
    /// What it looks like.
    pub kind: Kind,
    /// The language of numbers.
    pub lang: Lang,
    /// Names of the series; one without a name if there is only one.
    pub series: Vec<String>,
    /// The marks, in order.
    pub points: Vec<Point>,
    /// The word for a value that is not shown.
    pub hidden: String,
}

/// What a chart looks like.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// Bars that lie, a label before each.
    Bars,
    /// Points joined by lines.
    Lines,
    /// Tiles, each where [`Point::tile`] says.
    Tiles,
}

/// A value of each series under one label.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Point {
    /// What it is called.
    pub label: String,
    /// Column and row of its tile, counted from 0; points without one are left out of a map of tiles.
    pub tile: Option<(u8, u8)>,
    /// As many as there are series; `None` is not shown.
    pub values: Vec<Option<u64>>,
}

/// Where a chart is looked at.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Look {
    /// On paper: colours of their own.
    Print,
    /// In a page: classes that the style sheet colours.
    Screen,
}

/// The drawing as SVG. It says nothing to a screen reader: the table beside it does.
pub fn svg(chart: &Chart, look: Look) -> String {
    let mut drawing = Drawing::new(look);
    let height = match chart.kind {
        Kind::Lines => lines::draw(chart, &mut drawing),
        Kind::Tiles if chart.points.iter().any(|point| point.tile.is_some()) => tiles::draw(chart, &mut drawing),
        // A map on which nothing has a place would be empty.
        Kind::Bars | Kind::Tiles => bars::draw(chart, &mut drawing),
    };
    drawing.finish(height)
}

impl Chart {
    fn number(&self, value: u64) -> String {
        i18n::number(self.lang, i64::try_from(value).unwrap_or(i64::MAX))
    }

    /// What is written on a mark.
    fn written(&self, value: Option<u64>) -> String {
        value.map_or_else(|| self.hidden.clone(), |value| self.number(value))
    }

    fn most(&self) -> u64 {
        self.points.iter().flat_map(|point| point.values.iter().flatten()).copied().max().unwrap_or_default()
    }

    fn hides(&self) -> bool {
        self.points.iter().any(|point| point.values.contains(&None))
    }
}
