//! What can be counted of communications. Counts leave only through `exchange::stats::release`.

use crate::Desk;
use crate::model::Procedure;
use crate::model::communication::{Outcome, Stage, Standing};
use crate::store::communications as store;
use base::{Date, Error, Lang, Result, Timestamp};
use db::ReadTx;
use exchange::Later;
use exchange::stats::{Axis, Measure, Query, RawTable, Statistics, Unit};

/// Communications opened, by where they stand.
const COMMUNICATIONS: Measure = Measure {
    id: "treaties.communications",
    unit: Unit::Communications,
    definition: "treaties-measure-communications",
    dimensions: &["committee", "stage", "outcome"],
};
const MEASURES: &[Measure] = &[COMMUNICATIONS];
/// No committee has decided yet.
const UNDECIDED: &str = "undecided";

/// The area's measures.
pub struct Communications(pub Desk);

impl std::fmt::Debug for Communications {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Communications")
    }
}

impl Statistics for Communications {
    fn measures(&self) -> &'static [Measure] {
        MEASURES
    }

    fn name(&self, dimension: &str, code: &str, lang: Lang) -> String {
        match dimension {
            "stage" => self.0.texts.text(lang, &format!("treaties-stage-{code}"), &[]),
            "outcome" if code != UNDECIDED => self.0.texts.text(lang, &format!("treaties-outcome-{code}"), &[]),
            "outcome" => self.0.texts.text(lang, "treaties-outcome-undecided", &[]),
            _ => self.0.rulebook.called(dimension, code, lang).unwrap_or(code).to_owned(),
        }
    }

    fn table<'a>(&'a self, tx: &'a mut ReadTx, query: &'a Query) -> Later<'a, RawTable> {
        Box::pin(self.count(tx, query))
    }
}

impl Communications {
    async fn count(&self, tx: &mut ReadTx, query: &Query) -> Result<RawTable> {
        let measure = MEASURES
            .iter()
            .find(|m| m.id == query.measure.as_str())
            .ok_or_else(|| Error::internal(format!("treaties do not count {}", query.measure)))?;
        let start = |day: Date| day.start_in(&self.0.zone);
        let from = query.period.from.map_or(Timestamp::from_micros(0), start);
        let until = query.period.until.map_or(db::Cursor::END.at, |last| start(last.plus_days(1)));
        let axis = |dimension: &str| match dimension {
            "committee" => Axis::flat(dimension, Procedure::HEARING.iter().map(|c| c.code())),
            "stage" => Axis::flat(dimension, Stage::ALL.iter().map(|s| s.code())),
            _ => Axis::flat(dimension, Outcome::ALL.iter().map(|o| o.code()).chain([UNDECIDED])),
        };
        let axes = query.by.iter().map(|by| axis(by.as_str())).collect::<Result<_>>()?;
        let mut table = RawTable::new(measure, query.clone(), query.as_of, axes)?;
        for (committee, events) in store::known(tx, from, until, query.as_of).await? {
            let standing = Standing::after(committee, &events).map_err(|refused| Error::Conflict(refused.text()))?;
            let code = |dimension: &str| match dimension {
                "committee" => committee.code(),
                "stage" => standing.stage.code(),
                _ => standing.outcome.map_or(UNDECIDED, Outcome::code),
            };
            let fits = |only: &exchange::stats::Only| {
                only.codes.iter().any(|allowed| allowed.as_str() == code(only.dimension.as_str()))
            };
            if query.only.iter().all(fits) {
                let codes: Vec<&str> = query.by.iter().map(|by| code(by.as_str())).collect();
                table.add(&codes, 1)?;
            }
        }
        Ok(table)
    }
}
