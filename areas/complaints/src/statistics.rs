//! What can be counted of complaints. Counts leave only through `exchange::stats::release`.

use crate::Desk;
use crate::model::Ending;
use crate::store;
use base::{Date, Error, Result, Timestamp};
use db::ReadTx;
use exchange::Later;
use exchange::rulebook;
use exchange::stats::{Axis, Measure, Query, RawTable, Statistics, Unit};

/// Complaints that arrived.
const RECEIVED: Measure = Measure {
    id: "complaints.received",
    unit: Unit::Cases,
    definition: "complaints-measure-received",
    dimensions: &["region", "right"],
};
/// Cases that were closed, by how they ended.
const CLOSED: Measure = Measure {
    id: "complaints.closed",
    unit: Unit::Cases,
    definition: "complaints-measure-closed",
    dimensions: &["region", "ending"],
};
const MEASURES: &[Measure] = &[RECEIVED, CLOSED];
/// Where a record has no value: nobody said, or nobody has sorted it yet.
const UNKNOWN: &str = "unknown";

/// The area's measures.
pub struct Complaints(pub Desk);

impl std::fmt::Debug for Complaints {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Complaints")
    }
}

impl Statistics for Complaints {
    fn measures(&self) -> &'static [Measure] {
        MEASURES
    }

    fn table<'a>(&'a self, tx: &'a mut ReadTx, query: &'a Query) -> Later<'a, RawTable> {
        Box::pin(self.count(tx, query))
    }
}

impl Complaints {
    async fn count(&self, tx: &mut ReadTx, query: &Query) -> Result<RawTable> {
        let measure = MEASURES
            .iter()
            .find(|m| m.id == query.measure.as_str())
            .ok_or_else(|| Error::internal(format!("complaints do not count {}", query.measure)))?;
        let start = |day: Date| day.start_in(&self.0.zone);
        let from = query.period.from.map_or(Timestamp::from_micros(0), start);
        let until = query.period.until.map_or(db::Cursor::END.at, |last| start(last.plus_days(1)));
        let on = query.period.until.unwrap_or_else(|| self.0.today());
        let (rows, second) = match measure.id {
            "complaints.received" => (store::count_arrived(tx, from, until, query.as_of).await?, "right"),
            _ => (store::count_ended(tx, from, until, query.as_of).await?, "ending"),
        };
        let axes = query.by.iter().map(|by| self.axis(by.as_str(), on)).collect::<Result<_>>()?;
        let mut table = RawTable::new(measure, query.clone(), query.as_of, axes)?;
        for (region, other, count) in rows {
            let code = |dimension: &str| {
                let given = if dimension == "region" { &region } else { &other };
                given.as_deref().unwrap_or(UNKNOWN)
            };
            let fits = query.only.iter().all(|only| {
                let known = only.dimension.as_str() == "region" || only.dimension.as_str() == second;
                known && only.codes.iter().any(|c| c.as_str() == code(only.dimension.as_str()))
            });
            if fits {
                let codes: Vec<&str> = query.by.iter().map(|by| code(by.as_str())).collect();
                table.add(&codes, u32::try_from(count).unwrap_or(u32::MAX))?;
            }
        }
        Ok(table)
    }

    fn axis(&self, dimension: &str, on: Date) -> Result<Axis> {
        let book = &self.0.rulebook;
        let mut codes: Vec<String> = match dimension {
            "region" => rulebook::entries(&book.regions, on).map(|r| r.key.clone()).collect(),
            "right" => rulebook::entries(&book.rights, on).map(|r| r.key.clone()).collect(),
            _ => Ending::ALL.iter().map(|e| e.code().to_owned()).collect(),
        };
        codes.push(UNKNOWN.to_owned());
        Axis::flat(dimension, codes)
    }
}
