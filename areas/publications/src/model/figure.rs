//! A figure: what was counted, as it was released, with the names its codes had that day. It does not move afterwards.

use base::{Lang, Timestamp, Trilingual};
use exchange::report::Drawn;
use exchange::stats::{Cell, Query, Released, TOTAL};
use serde::{Deserialize, Serialize};

base::id! {
    /// A figure.
    FigureId,
}

/// A figure that was drawn.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Figure {
    /// Its id, which stands in its address.
    pub id: FigureId,
    /// The name its area gave it: `complaints-by-right`.
    pub key: String,
    /// When it was drawn.
    pub made_at: Timestamp,
    /// What it shows.
    pub content: Content,
}

/// What a figure shows.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Content {
    /// What is counted, in a line.
    pub titles: Trilingual,
    /// What is counted and what is not, exactly.
    pub definition: Trilingual,
    /// How it is drawn.
    pub drawn: Drawn,
    /// What the codes of each axis are called, total included; in the order of the axes' nodes.
    pub names: Vec<Vec<Trilingual>>,
    /// The counts that may be shown, with question, rules and snapshot.
    pub released: Released,
}

/// Something published that cites a figure.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Citation {
    /// Its title.
    pub titles: Trilingual,
    /// Its address, after the language.
    pub path: String,
    /// Since when.
    pub at: Timestamp,
}

/// A figure that somebody of the house asks for by themselves.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Wanted {
    /// Its name, which figures of areas do not have.
    pub key: String,
    /// What is counted, in a line.
    pub titles: Trilingual,
    /// How it is drawn.
    pub drawn: Drawn,
    /// What is asked; its period has both ends.
    pub query: Query,
}

/// A row of a figure's table: what it is, and a cell for each column.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Row {
    /// The code of the first axis.
    pub code: String,
    /// What it is called.
    pub name: String,
    /// Its cells.
    pub cells: Vec<Cell>,
}

impl Content {
    /// The count of everything.
    pub fn total(&self) -> Cell {
        let all = vec![TOTAL; self.released.axes.len()];
        self.released.cell(&all).unwrap_or(Cell::Hidden)
    }

    /// The columns: the values of the second axis but for those that are known to be zero everywhere, or one column without
    /// a code.
    pub fn columns(&self, lang: Lang) -> Vec<(String, String)> {
        if self.released.axes.len() < 2 {
            return vec![(String::new(), String::new())];
        }
        let rows = self.values(0, lang);
        let is_zero = |column: &str| {
            let cell = |row: &str| self.released.cell(&[row, column]);
            rows.iter().all(|(row, _)| cell(row) == Some(Cell::Shown(0)))
        };
        self.values(1, lang).into_iter().filter(|(code, _)| !is_zero(code)).collect()
    }

    /// A row for each value of the first axis, the total left out; none for a figure of one number. Values that are known
    /// to be zero everywhere are left out, but not from a line or a map.
    pub fn rows(&self, lang: Lang) -> Vec<Row> {
        let columns = self.columns(lang);
        let rows = self.values(0, lang).into_iter().map(|(code, name)| {
            let cells = columns.iter().map(|(column, _)| {
                let codes: Vec<&str> = if column.is_empty() { vec![&code] } else { vec![&code, column] };
                self.released.cell(&codes).unwrap_or(Cell::Hidden)
            });
            let cells = cells.collect();
            Row { code, name, cells }
        });
        let is_whole = matches!(self.drawn, Drawn::Lines | Drawn::Tiles);
        rows.filter(|row| is_whole || row.cells.iter().any(|cell| *cell != Cell::Shown(0))).collect()
    }

    /// The cells of the bottom line: for each column the count of everything in it; none for a figure of one number.
    pub fn totals(&self, lang: Lang) -> Vec<Cell> {
        if self.released.axes.is_empty() {
            return vec![];
        }
        let all = self.columns(lang).into_iter().map(|(column, _)| {
            let codes: Vec<&str> = if column.is_empty() { vec![TOTAL] } else { vec![TOTAL, &column] };
            self.released.cell(&codes).unwrap_or(Cell::Hidden)
        });
        all.collect()
    }

    /// Whether something is not shown.
    pub fn hides(&self) -> bool {
        self.released.cells.contains(&Cell::Hidden)
    }

    /// The values of an axis that are no groups' totals, each with what it is called.
    fn values(&self, axis: usize, lang: Lang) -> Vec<(String, String)> {
        let (Some(axis), Some(names)) = (self.released.axes.get(axis), self.names.get(axis)) else { return vec![] };
        let all = axis.nodes().iter().zip(names);
        all.skip(1).map(|(node, name)| (node.code.to_string(), name.get(lang).to_owned())).collect()
    }
}
