//! What others recommended, by who, when and with what answer. Of public documents: nothing in it is about a person.

use crate::model::outside::{Kind, Position};
use crate::store::outside as store;
use base::Result;
use db::ReadTx;
use exchange::stats::{Axis, Measure, NONE, Only, Query, RawTable, Unit};
use std::collections::BTreeSet;

/// Recommendations of others.
pub(super) const OUTSIDE: Measure = Measure {
    id: "reforms.outside",
    unit: Unit::Recommendations,
    definition: "reforms-measure-outside",
    dimensions: &["mechanism", "year", "position", "kind"],
};

pub(super) async fn count(tx: &mut ReadTx, query: &Query) -> Result<RawTable> {
    let counted = store::count(tx, query.period.from, query.period.until, query.as_of).await?;
    let rows: Vec<([String; 4], i64)> = counted
        .into_iter()
        .map(|(body, year, position, kind, n)| {
            let year = year.map_or_else(|| NONE.to_owned(), |year| year.to_string());
            ([body, year, position.map_or(NONE, Position::code).to_owned(), kind.code().to_owned()], n)
        })
        .collect();
    let at = |dimension: &str| OUTSIDE.dimensions.iter().position(|d| *d == dimension).unwrap_or(0);
    let value = |codes: &[String; 4], dimension: &str| codes.get(at(dimension)).cloned().unwrap_or_default();
    let axis = |dimension: &str| match dimension {
        "position" => Axis::flat(dimension, Position::ALL.iter().map(|p| p.code()).chain([NONE])),
        "kind" => Axis::flat(dimension, Kind::ALL.iter().map(|k| k.code())),
        _ => Axis::flat(dimension, rows.iter().map(|(codes, _)| value(codes, dimension)).collect::<BTreeSet<_>>()),
    };
    let axes = query.by.iter().map(|by| axis(by.as_str())).collect::<Result<_>>()?;
    let mut table = RawTable::new(&OUTSIDE, query.clone(), query.as_of, axes)?;
    for (codes, n) in &rows {
        let fits = |only: &Only| only.codes.iter().any(|code| code.as_str() == value(codes, only.dimension.as_str()));
        if query.only.iter().all(fits) {
            let by: Vec<String> = query.by.iter().map(|by| value(codes, by.as_str())).collect();
            let by: Vec<&str> = by.iter().map(String::as_str).collect();
            table.add(&by, u32::try_from(*n).unwrap_or(u32::MAX))?;
        }
    }
    Ok(table)
}
