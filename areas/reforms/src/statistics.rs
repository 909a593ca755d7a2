//! What can be counted of recommendations. Counts leave only through `exchange::stats::release`.

mod measures;
mod outside;

pub use measures::Measures;

use crate::Desk;
use crate::model::Status;
use crate::store;
use base::{Date, Error, Lang, Result, Timestamp};
use db::ReadTx;
use exchange::Later;
use exchange::rulebook::Dated;
use exchange::stats::{Axis, Measure, NONE, Query, RawTable, Statistics, UNKNOWN, Unit};
use std::collections::BTreeSet;

/// Recommendations issued, by where they stand.
const RECOMMENDATIONS: Measure = Measure {
    id: "reforms.recommendations",
    unit: Unit::Recommendations,
    definition: "reforms-measure-recommendations",
    dimensions: &["body", "right", "status"],
};
const MEASURES: &[Measure] = &[RECOMMENDATIONS, outside::OUTSIDE];

/// The area's measures.
pub struct Recommendations(pub Desk);

impl std::fmt::Debug for Recommendations {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Recommendations")
    }
}

impl Statistics for Recommendations {
    fn measures(&self) -> &'static [Measure] {
        MEASURES
    }

    fn name(&self, dimension: &str, code: &str, lang: Lang) -> String {
        match dimension {
            "status" => self.0.texts.text(lang, &format!("reforms-status-{code}"), &[]),
            "position" | "kind" if code != NONE => self.0.texts.text(lang, &format!("reforms-{dimension}-{code}"), &[]),
            _ => self.0.rulebook.called(dimension, code, lang).unwrap_or(code).to_owned(),
        }
    }

    fn table<'a>(&'a self, tx: &'a mut ReadTx, query: &'a Query) -> Later<'a, RawTable> {
        Box::pin(self.count(tx, query))
    }
}

/// Keys of a list of the rulebook, of all its days, so that a body that is no more is counted under its own name.
fn keys<T: Dated>(list: &[T]) -> BTreeSet<String> {
    list.iter().map(|entry| entry.key().to_owned()).chain([UNKNOWN.to_owned()]).collect()
}

impl Recommendations {
    async fn count(&self, tx: &mut ReadTx, query: &Query) -> Result<RawTable> {
        if query.measure.as_str() == outside::OUTSIDE.id {
            return outside::count(tx, query).await;
        }
        let measure = MEASURES
            .iter()
            .find(|m| m.id == query.measure.as_str())
            .ok_or_else(|| Error::internal(format!("reforms do not count {}", query.measure)))?;
        let start = |day: Date| day.start_in(&self.0.zone);
        let from = query.period.from.map_or(Timestamp::from_micros(0), start);
        let until = query.period.until.map_or(db::Cursor::END.at, |last| start(last.plus_days(1)));
        let (bodies, rights) = (keys(&self.0.rulebook.bodies), keys(&self.0.rulebook.rights));
        let axis = |dimension: &str| match dimension {
            "body" => Axis::flat(dimension, bodies.iter().cloned()),
            "right" => Axis::flat(dimension, rights.iter().cloned()),
            _ => Axis::flat(dimension, Status::ALL.iter().map(|s| s.code())),
        };
        let axes = query.by.iter().map(|by| axis(by.as_str())).collect::<Result<_>>()?;
        let mut table = RawTable::new(measure, query.clone(), query.as_of, axes)?;
        for (body, right, status, count) in store::count(tx, from, until, query.as_of).await? {
            let code = |dimension: &str| match dimension {
                "body" => bodies.get(&body).map_or(UNKNOWN, String::as_str),
                "right" => rights.get(&right).map_or(UNKNOWN, String::as_str),
                _ => status.code(),
            };
            let fits = |only: &exchange::stats::Only| {
                only.codes.iter().any(|allowed| allowed.as_str() == code(only.dimension.as_str()))
            };
            if query.only.iter().all(fits) {
                let codes: Vec<&str> = query.by.iter().map(|by| code(by.as_str())).collect();
                table.add(&codes, u32::try_from(count).unwrap_or(u32::MAX))?;
            }
        }
        Ok(table)
    }
}
