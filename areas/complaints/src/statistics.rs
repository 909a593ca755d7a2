//! What can be counted of complaints. Counts leave only through `exchange::stats::release`.

use crate::Desk;
use crate::model::{Channel, Ending, Remedy};
use crate::store::{self, Count, Counted};
use base::{Date, DateRange, Error, Lang, Result, Timestamp};
use db::ReadTx;
use exchange::Later;
use exchange::rulebook;
use exchange::stats::{Axis, Measure, Query, RawTable, Statistics, UNKNOWN, Unit};

/// What a record of each measure can be broken down by, in the order of the columns counted.
const DIMENSIONS: [&str; 6] = ["region", "right", "body", "channel", "language", "ending"];
/// The same for what came of cases.
const REMEDY_DIMENSIONS: [&str; 6] = ["region", "right", "body", "channel", "language", "remedy"];

/// The local month of arrival, `2026-11`.
const MONTH: &str = "month";

const MEASURES: &[Measure] = &[
    Measure {
        id: "complaints.received",
        unit: Unit::Cases,
        definition: "complaints-measure-received",
        dimensions: &["region", "right", "body", "channel", "language", MONTH],
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
            MONTH => {
                let first = format!("{code}-01").parse::<Date>();
                first.map_or_else(|_| code.to_owned(), |day| i18n::month_year(lang, day.month()))
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
        let axes = query.by.iter().map(|by| self.axis(by.as_str(), query.period, on)).collect::<Result<_>>()?;
        let mut table = RawTable::new(measure, query.clone(), query.as_of, axes)?;
        let mut asked = query.by.iter().chain(query.only.iter().map(|only| &only.dimension));
        let spans = if asked.any(|dimension| dimension.as_str() == MONTH) {
            let span = |(month, from, until): (String, Date, Date)| (month, start(from), start(until.plus_days(1)));
            months(query.period)?.into_iter().map(span).collect()
        } else {
            vec![(String::new(), from, until)]
        };
        for (month, from, until) in spans {
            for Counted(region, right, body, channel, lang, last, count) in
                store::count(tx, what, from, until, query.as_of).await?
            {
                let values = [region, right, body, channel, lang, last];
                let code = |dimension: &str| {
                    let place = columns.iter().position(|known| *known == dimension);
                    let found = place.and_then(|place| values.get(place)?.as_deref());
                    if dimension == MONTH { month.as_str() } else { found.unwrap_or(UNKNOWN) }
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
        }
        Ok(table)
    }

    fn axis(&self, dimension: &str, period: DateRange, on: Date) -> Result<Axis> {
        if dimension == MONTH {
            return Axis::flat(dimension, months(period)?.into_iter().map(|(month, ..)| month));
        }
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

/// The months of a period, each with the first and the last of its days that lie in it. Those in which nothing came are
/// among them: a line that leaves them out would lie.
fn months(period: DateRange) -> Result<Vec<(String, Date, Date)>> {
    let (Some(mut first), Some(last)) = (period.from, period.until) else {
        return Err(Error::internal("months are counted between two days"));
    };
    let mut months = vec![];
    while first <= last {
        let next = first.month().first_day().plus_months(1);
        months.push((first.month().to_string(), first, last.min(next.plus_days(-1))));
        first = next;
    }
    Ok(months)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_period_has_its_months_with_the_days_of_them_that_it_has() {
        let day = |text: &str| text.parse::<Date>().unwrap();
        let period = |from, until| DateRange { from: Some(day(from)), until: Some(day(until)) };
        let expected = [("2025-12", "2025-12-15", "2025-12-31"), ("2026-01", "2026-01-01", "2026-01-02")];
        let expected = expected.map(|(month, from, until)| (month.to_owned(), day(from), day(until)));
        assert_eq!(months(period("2025-12-15", "2026-01-02")).unwrap(), expected);
        assert_eq!(months(period("2026-01-01", "2026-12-31")).unwrap().len(), 12);
        assert!(months(DateRange { from: None, until: Some(day("2026-01-02")) }).is_err());
    }
}
