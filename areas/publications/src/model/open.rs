//! A figure as anybody can take it away: as JSON whose bytes can be checked, and as a table.

use super::figure::{Content, Figure, FigureId};
use base::{Error, Lang, Result, Timestamp, Trilingual};
use data_encoding::HEXLOWER;
use exchange::report::Drawn;
use exchange::stats::{Cell, Node, Policy, Query, Unit};
use serde::Serialize;
use serde_json::Value;
use sha2::{Digest, Sha256};

/// A figure in the open.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, utoipa::ToSchema)]
pub struct Open {
    /// Its id, which stands in its address.
    #[schema(value_type = String)]
    pub id: FigureId,
    /// Its name; later figures of the same name show the same for other days.
    pub key: String,
    /// When it was drawn.
    #[schema(value_type = String, format = DateTime)]
    pub made_at: Timestamp,
    /// What is counted, in a line.
    #[schema(value_type = Object)]
    pub titles: Trilingual,
    /// What is counted and what is not, exactly.
    #[schema(value_type = Object)]
    pub definition: Trilingual,
    /// How it is drawn: `number`, `bars`, `lines`, `tiles`.
    #[schema(value_type = String)]
    pub drawn: Drawn,
    /// What one of the count is.
    #[schema(value_type = String)]
    pub unit: Unit,
    /// What was asked: measure, days, as known when, by what, only what.
    #[schema(value_type = Object)]
    pub question: Query,
    /// The rules by which small counts are not shown.
    #[schema(value_type = Object)]
    pub rules: Policy,
    /// The moment of the snapshot that was counted.
    #[schema(value_type = String, format = DateTime)]
    pub snapshot: Timestamp,
    /// What it is broken down by.
    pub axes: Vec<OpenAxis>,
    /// A cell for each combination of the axes' values, totals among them.
    pub cells: Vec<OpenCell>,
}

/// What a figure is broken down by.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, utoipa::ToSchema)]
pub struct OpenAxis {
    /// The dimension.
    pub dimension: String,
    /// Its values; `*` is the total.
    pub values: Vec<OpenValue>,
}

/// A value of a dimension.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, utoipa::ToSchema)]
pub struct OpenValue {
    /// Its code.
    pub code: String,
    /// The value it is part of; none for the total.
    pub within: Option<String>,
    /// What it was called when the figure was drawn.
    #[schema(value_type = Object)]
    pub names: Trilingual,
}

/// A count, or its absence.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, utoipa::ToSchema)]
pub struct OpenCell {
    /// A code for each axis.
    pub codes: Vec<String>,
    /// The count; none if it is not shown.
    pub count: Option<u64>,
    /// `shown` or `hidden`.
    pub status: &'static str,
}

/// What a count's absence is called.
pub const fn status(cell: Cell) -> &'static str {
    match cell {
        Cell::Shown(_) => "shown",
        Cell::Hidden => "hidden",
    }
}

impl Content {
    /// Every combination of the axes' values, the last axis running fastest.
    fn places(&self) -> Vec<Vec<&Node>> {
        self.released.axes.iter().fold(vec![vec![]], |places, axis| combined(&places, axis.nodes()))
    }

    fn cell(&self, place: &[&Node]) -> Cell {
        let codes: Vec<&str> = place.iter().map(|node| node.code.as_str()).collect();
        self.released.cell(&codes).unwrap_or(Cell::Hidden)
    }
}

impl From<&Figure> for Open {
    fn from(figure: &Figure) -> Self {
        let content = &figure.content;
        let released = &content.released;
        let axes = released.axes.iter().zip(&content.names).map(|(axis, names)| {
            let value = |(node, names): (&Node, &Trilingual)| OpenValue {
                code: node.code.to_string(),
                within: node.parent.and_then(|group| Some(axis.nodes().get(group)?.code.to_string())),
                names: names.clone(),
            };
            OpenAxis {
                dimension: axis.dimension().to_string(),
                values: axis.nodes().iter().zip(names).map(value).collect(),
            }
        });
        let cells = content.places().into_iter().map(|place| {
            let cell = content.cell(&place);
            let codes = place.iter().map(|node| node.code.to_string()).collect();
            OpenCell { codes, count: cell.into(), status: status(cell) }
        });
        Self {
            id: figure.id,
            key: figure.key.clone(),
            made_at: figure.made_at,
            titles: content.titles.clone(),
            definition: content.definition.clone(),
            drawn: content.drawn,
            unit: released.unit,
            question: released.query.clone(),
            rules: released.policy,
            snapshot: released.snapshot,
            axes: axes.collect(),
            cells: cells.collect(),
        }
    }
}

/// The figure as JSON in canonical form (RFC 8785: no spaces, members in order), which is what its hash is of.
///
/// # Errors
/// [`Error::Internal`] if it cannot be written, which does not happen.
pub fn json(figure: &Figure) -> Result<Vec<u8>> {
    let value = serde_json::to_value(Open::from(figure)).map_err(Error::internal)?;
    let mut text = String::new();
    canonical(&value, &mut text);
    Ok(text.into_bytes())
}

/// All names are plain and all numbers whole, so that order is all there is to it.
fn canonical(value: &Value, out: &mut String) {
    match value {
        Value::Object(members) => {
            let mut members: Vec<_> = members.iter().collect();
            members.sort_by_key(|(name, _)| *name);
            out.push('{');
            for (place, (name, value)) in members.into_iter().enumerate() {
                if place > 0 {
                    out.push(',');
                }
                out.push_str(&Value::from(name.as_str()).to_string());
                out.push(':');
                canonical(value, out);
            }
            out.push('}');
        }
        Value::Array(items) => {
            out.push('[');
            for (place, item) in items.iter().enumerate() {
                if place > 0 {
                    out.push(',');
                }
                canonical(item, out);
            }
            out.push(']');
        }
        plain => out.push_str(&plain.to_string()),
    }
}

/// SHA-256 in hexadecimal digits.
pub fn sha256(bytes: &[u8]) -> String {
    HEXLOWER.encode(&Sha256::digest(bytes))
}

/// Names of a table's columns: for each axis code, group and names; then the count, whether it is shown, and the address of
/// the figure, with its definition, question and snapshot.
pub fn columns(content: &Content) -> Vec<String> {
    let of_axis = content.released.axes.iter().flat_map(|axis| {
        let dimension = axis.dimension();
        let names = Lang::ALL.iter().map(move |lang| format!("{dimension}_{lang}"));
        [dimension.to_string(), format!("{dimension}_within")].into_iter().chain(names)
    });
    of_axis.chain(["count", "cell", "figure"].map(str::to_owned)).collect()
}

/// The figure as a table in CSV (RFC 4180, UTF-8): a row for each cell, totals (`*`) among them.
///
/// # Errors
/// [`Error::Internal`] if it cannot be written, which does not happen.
pub fn csv(figure: &Figure, origin: &str) -> Result<Vec<u8>> {
    let (content, address) = (&figure.content, format!("{origin}/figures/{}", figure.id));
    let open = Open::from(figure);
    let mut file = csv::WriterBuilder::new().terminator(csv::Terminator::CRLF).from_writer(vec![]);
    file.write_record(columns(content)).map_err(Error::internal)?;
    for cell in &open.cells {
        let mut row = vec![];
        for (axis, code) in open.axes.iter().zip(&cell.codes) {
            let value = axis.values.iter().find(|value| value.code == *code);
            row.push(code.clone());
            row.push(value.and_then(|value| value.within.clone()).unwrap_or_default());
            row.extend(Lang::ALL.iter().map(|lang| value.map_or("", |v| v.names.get(*lang)).to_owned()));
        }
        row.push(cell.count.map(|count| count.to_string()).unwrap_or_default());
        row.extend([cell.status.to_owned(), address.clone()]);
        file.write_record(&row).map_err(Error::internal)?;
    }
    file.into_inner().map_err(|e| Error::internal(e.to_string()))
}

fn combined<'a>(places: &[Vec<&'a Node>], nodes: &'a [Node]) -> Vec<Vec<&'a Node>> {
    let with = |place: &Vec<&'a Node>| {
        let place = place.clone();
        nodes.iter().map(move |node| place.iter().copied().chain([node]).collect())
    };
    places.iter().flat_map(with).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn canonical_json_sorts_members_at_every_depth_and_has_no_spaces() {
        let mut text = String::new();
        canonical(&json!({"b": [1, {"z": null, "a": "қ\n"}], "a": true}), &mut text);
        assert_eq!(text, "{\"a\":true,\"b\":[1,{\"a\":\"қ\\n\",\"z\":null}]}");
    }

    #[test]
    fn a_hash_is_that_of_the_standard() {
        assert_eq!(sha256(b"abc"), "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    }
}
