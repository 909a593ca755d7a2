//! What can be counted of complaints. Counts leave only through `exchange::stats::release`.

use crate::Desk;
use crate::model::{Channel, Ending, Remedy};
use crate::store::{self, Count, Counted};
use base::{Date, Error, Lang, Result, Timestamp};
use db::ReadTx;
use exchange::Later;
use exchange::rulebook;
use exchange::stats::{Axis, Measure, Query, RawTable, Statistics, UNKNOWN, Unit};

/// What a record of each measure can be broken down by, in the order of the columns counted.
const DIMENSIONS: [&str; 6] = ["region", "right", "body", "channel", "language", "ending"];
/// The same for what came of cases.
const REMEDY_DIMENSIONS: [&str; 6] = ["region", "right", "body", "channel", "language", "remedy"];

const MEASURES: &[Measure] = &[
    Measure {
        id: "complaints.received",
        unit: Unit::Cases,
        definition: "complaints-measure-received",
        dimensions: &["region", "right", "body", "channel", "language"],
    },
    Measure {
        id: "complaints.closed",
        unit: Unit::Cases,
        definition: "complaints-measure-closed",
        dimensions: &DIMENSIONS,
    },
    Measure {
        id: "complaints.answered",
        unit: Unit::Cases,
        definition: "complaints-measure-answered",
        dimensions: &DIMENSIONS,
    },
    Measure {
        id: "complaints.answered-in-time",
        unit: Unit::Cases,
        definition: "complaints-measure-in-time",
        dimensions: &DIMENSIONS,
    },
    Measure {
        id: "complaints.remedies",
        unit: Unit::Persons,
        definition: "complaints-measure-remedies",
        dimensions: &REMEDY_DIMENSIONS,
    },
];

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

    fn name(&self, dimension: &str, code: &str, lang: Lang) -> String {
        // texts: complaints-channel-* complaints-ending-* complaints-remedy-*
        match dimension {
            "channel" | "ending" | "remedy" if code != UNKNOWN => {
                self.0.texts.text(lang, &format!("complaints-{dimension}-{code}"), &[])
            }
            "language" if code != UNKNOWN => {
                code.parse().map_or_else(|_| code.to_owned(), |l: Lang| l.own_name().to_owned())
            }
            _ => self.0.rulebook.called(dimension, code, lang).unwrap_or(code).to_owned(),
        }
    }

    fn table<'a>(&'a self, tx: &'a mut ReadTx, query: &'a Query) -> Later<'a, RawTable> {
        Box::pin(self.count(tx, query))
    }
}

impl Complaints {
    async fn count(&self, tx: &mut ReadTx, query: &Query) -> Result<RawTable> {
        let unknown = || Error::internal(format!("complaints do not count {}", query.measure));
        let measure = MEASURES.iter().find(|m| m.id == query.measure.as_str()).ok_or_else(unknown)?;
        let start = |day: Date| day.start_in(&self.0.zone);
        let from = query.period.from.map_or(Timestamp::from_micros(0), start);
        let until = query.period.until.map_or(db::Cursor::END.at, |last| start(last.plus_days(1)));
        let on = query.period.until.unwrap_or_else(|| self.0.today());
        let what = match measure.id {
            "complaints.received" => Count::Received,
            "complaints.closed" => Count::Closed,
            "complaints.answered" => Count::Answered,
            "complaints.answered-in-time" => Count::InTime,
            _ => Count::Remedies,
        };
        let columns = if what == Count::Remedies { REMEDY_DIMENSIONS } else { DIMENSIONS };
        let axes = query.by.iter().map(|by| self.axis(by.as_str(), on)).collect::<Result<_>>()?;
        let mut table = RawTable::new(measure, query.clone(), query.as_of, axes)?;
        for Counted(region, right, body, channel, lang, last, count) in
            store::count(tx, what, from, until, query.as_of).await?
        {
            let values = [region, right, body, channel, lang, last];
            let code = |dimension: &str| {
                let place = columns.iter().position(|known| *known == dimension);
                place.and_then(|place| values.get(place)?.as_deref()).unwrap_or(UNKNOWN)
            };
            let fits = query.only.iter().all(|only| {
                let own = code(only.dimension.as_str());
                only.codes.iter().any(|c| c.as_str() == own)
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
            "body" => rulebook::entries(&book.bodies, on).map(|b| b.key.clone()).collect(),
            "channel" => Channel::ALL.iter().map(|c| c.code().to_owned()).collect(),
            "language" => Lang::ALL.iter().map(|l| l.code().to_owned()).collect(),
            "remedy" => Remedy::ALL.iter().map(|r| r.code().to_owned()).collect(),
            _ => Ending::ALL.iter().map(|e| e.code().to_owned()).collect(),
        };
        codes.push(UNKNOWN.to_owned());
        Axis::flat(dimension, codes)
    }
}
