//! What can be counted of measures of programmes.

use super::keys;
use crate::Desk;
use crate::model::programme::Kind;
use crate::model::voice::Sense;
use crate::store::measures::{self, OPEN};
use base::{Date, Error, Lang, Result, Timestamp};
use db::ReadTx;
use exchange::Later;
use exchange::stats::{Axis, Measure, Only, Query, RawTable, Statistics, UNKNOWN, Unit};

/// Measures that became public, by what the institution finds of them.
const MEASURES: &[Measure] = &[Measure {
    id: "reforms.measures",
    unit: Unit::Measures,
    definition: "reforms-measure-measures",
    dimensions: &["body", "programme-kind", "standing"],
}];

/// What can be counted of measures.
pub struct Measures(pub Desk);

impl std::fmt::Debug for Measures {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Measures")
    }
}

impl Statistics for Measures {
    fn measures(&self) -> &'static [Measure] {
        MEASURES
    }

    fn name(&self, dimension: &str, code: &str, lang: Lang) -> String {
        match dimension {
            "programme-kind" => self.0.texts.text(lang, &format!("reforms-kind-{code}"), &[]),
            "standing" => self.0.texts.text(lang, &format!("reforms-standing-{code}"), &[]),
            _ => self.0.rulebook.called(dimension, code, lang).unwrap_or(code).to_owned(),
        }
    }

    fn table<'a>(&'a self, tx: &'a mut ReadTx, query: &'a Query) -> Later<'a, RawTable> {
        Box::pin(self.count(tx, query))
    }
}

impl Measures {
    async fn count(&self, tx: &mut ReadTx, query: &Query) -> Result<RawTable> {
        let unknown = || Error::internal(format!("reforms do not count {}", query.measure));
        let measure = MEASURES.iter().find(|m| m.id == query.measure.as_str()).ok_or_else(unknown)?;
        let start = |day: Date| day.start_in(&self.0.zone);
        let from = query.period.from.map_or(Timestamp::from_micros(0), start);
        let until = query.period.until.map_or(db::Cursor::END.at, |last| start(last.plus_days(1)));
        let bodies = keys(&self.0.rulebook.bodies);
        let axis = |dimension: &str| match dimension {
            "body" => Axis::flat(dimension, bodies.iter().cloned()),
            "programme-kind" => Axis::flat(dimension, Kind::ALL.iter().map(|k| k.code())),
            _ => Axis::flat(dimension, Sense::ALL.iter().map(|s| s.code()).chain([OPEN])),
        };
        let axes = query.by.iter().map(|by| axis(by.as_str())).collect::<Result<_>>()?;
        let mut table = RawTable::new(measure, query.clone(), query.as_of, axes)?;
        for (body, kind, standing, count) in measures::count(tx, from, until, query.as_of).await? {
            let code = |dimension: &str| match dimension {
                "body" => bodies.get(&body).map_or(UNKNOWN, String::as_str),
                "programme-kind" => kind.as_str(),
                _ => standing.as_str(),
            };
            let fits = |only: &Only| only.codes.iter().any(|allowed| allowed.as_str() == code(only.dimension.as_str()));
            if query.only.iter().all(fits) {
                let codes: Vec<&str> = query.by.iter().map(|by| code(by.as_str())).collect();
                table.add(&codes, u32::try_from(count).unwrap_or(u32::MAX))?;
            }
        }
        Ok(table)
    }
}
