//! What complaints bring to the annual report, to briefings and to the dashboard.
//!
//! A chapter and a briefing tell of cases through figures alone; what stands in words is how they are counted, what the
//! office can do, and the public register of overdue replies.

mod signals;

use crate::Desk;
use crate::store::{self, OverdueRow};
use access::Actor;
use base::{Date, DateRange, Lang, Result, Trilingual};
use db::{Cursor, ReadTx};
use exchange::Later;
use exchange::clocks::Length;
use exchange::report::{
    Asked, Brief, Change, Chapter, Contribution as Offers, Drawn, Figure, Likely, Part, Row, Signal, Way, in_all,
};
use exchange::rulebook::Dated;
use i18n::Value;

/// A figure of the chapter: its name, its measure, what it is broken down by, and how it is drawn.
macro_rules! figure {
    ($key:literal, $measure:literal, $by:expr, $drawn:ident) => {
        Figure {
            key: concat!("complaints-", $key),
            title: concat!("complaints-chapter-figure-", $key),
            measure: $measure,
            by: $by,
            drawn: Drawn::$drawn,
        }
    };
}

/// Numbers first, then one breakdown after the other. A table by two dimensions comes before the one of its own measure by
/// one of them: drawn after it, it would mostly be refused.
// texts: complaints-chapter-figure-*
const FIGURES: &[Figure] = &[
    figure!("received", "complaints.received", &[], Number),
    figure!("by-right", "complaints.received", &["right"], Bars),
    figure!("by-region", "complaints.received", &["region"], Tiles),
    figure!("by-channel", "complaints.received", &["channel"], Bars),
    figure!("by-month", "complaints.received", &["month"], Lines),
    figure!("outcomes-by-right", "complaints.closed", &["right", "ending"], Bars),
    figure!("outcomes", "complaints.closed", &["ending"], Bars),
    figure!("answered", "complaints.answered", &[], Number),
    figure!("answered-in-time", "complaints.answered-in-time", &[], Number),
    figure!("remedies", "complaints.remedies", &["remedy"], Bars),
];

const CHAPTERS: &[Chapter] = &[Chapter { key: "complaints", title: "complaints-chapter", place: 30, figures: FIGURES }];

/// Where the register of overdue replies is.
const REGISTER: &str = "/overdue";
/// Lines of the register read at once.
const PAGE: usize = 200;

/// The area's contribution.
pub struct Contribution(pub Desk);

impl std::fmt::Debug for Contribution {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Contribution")
    }
}

impl Offers for Contribution {
    fn chapters(&self) -> &'static [Chapter] {
        CHAPTERS
    }

    fn chapter<'a>(&'a self, tx: &'a mut ReadTx, asked: Asked<'a>) -> Later<'a, Vec<Part>> {
        Box::pin(self.parts(tx, asked))
    }

    fn brief<'a>(&'a self, tx: &'a mut ReadTx, asked: Asked<'a>) -> Later<'a, Brief> {
        Box::pin(self.told(tx, asked))
    }

    fn signals<'a>(&'a self, tx: &'a mut ReadTx, viewer: &'a Actor, on: Date, lang: Lang) -> Later<'a, Vec<Signal>> {
        Box::pin(signals::all(&self.0, tx, viewer, on, lang))
    }
}

/// How a line of the register stood on the last day of a period, as it was known at a moment.
struct Line {
    row: OverdueRow,
    named_on: Date,
    replied_on: Option<Date>,
}

impl Contribution {
    fn text(&self, key: &str, args: &[(&str, Value<'_>)]) -> Trilingual {
        in_all(|lang| self.0.texts.text(lang, key, args))
    }

    /// The last day told of.
    fn last_day(&self, asked: Asked<'_>) -> Date {
        let known = asked.as_of.date_in(&self.0.zone);
        asked.period.until.map_or(known, |last| last.min(known))
    }

    async fn parts(&self, tx: &mut ReadTx, asked: Asked<'_>) -> Result<Vec<Part>> {
        if !CHAPTERS.iter().any(|chapter| chapter.key == asked.chapter) {
            return Ok(vec![]);
        }
        let on = self.last_day(asked);
        let mut parts = vec![
            Part::Heading(self.text("complaints-chapter-counting", &[])),
            Part::Paragraph(self.text("complaints-chapter-counted", &[])),
            Part::Paragraph(self.text("complaints-chapter-hidden", &[])),
            Part::Heading(self.text("complaints-chapter-powers", &[])),
            Part::Paragraph(self.text("complaints-chapter-can", &[])),
            Part::Paragraph(self.in_time(on)),
            Part::Heading(self.text("complaints-overdue-title", &[])),
            Part::Paragraph(self.rule(on)),
        ];
        let named = |line: &Line| asked.period.contains(line.named_on);
        let lines: Vec<Line> = self.register(tx, asked).await?.into_iter().filter(named).collect();
        parts.push(if lines.is_empty() {
            Part::Paragraph(self.text("complaints-chapter-overdue-none", &[]))
        } else {
            self.table("complaints-chapter-overdue-named", &lines)
        });
        Ok(parts)
    }

    async fn told(&self, tx: &mut ReadTx, asked: Asked<'_>) -> Result<Brief> {
        if !CHAPTERS.iter().any(|chapter| chapter.key == asked.chapter) {
            return Ok(Brief::default());
        }
        let on = self.last_day(asked);
        let lines = self.register(tx, asked).await?;
        let mut changes: Vec<Change> = lines.iter().flat_map(|line| self.changes(line, asked.period)).collect();
        changes.sort_by_key(|change| change.on);
        let silent: Vec<Line> = lines.into_iter().filter(|line| line.replied_on.is_none()).collect();
        let mut stands = vec![Part::Paragraph(self.text("complaints-chapter-counted", &[]))];
        if silent.is_empty() {
            stands.push(Part::Paragraph(self.text("complaints-chapter-overdue-all-replied", &[])));
        } else {
            stands.push(self.table("complaints-chapter-overdue-silent", &silent));
        }
        let likely = |question: &str, answer: Trilingual| Likely { question: self.text(question, &[]), answer };
        let questions = vec![
            likely("complaints-chapter-ask-time", self.in_time(on)),
            likely("complaints-chapter-ask-torture", self.torture(on)),
            likely("complaints-chapter-ask-overdue", self.rule(on)),
            likely("complaints-chapter-ask-hidden", self.text("complaints-chapter-hidden", &[])),
        ];
        Ok(Brief { stands, changes, questions })
    }

    /// How much of a unit a period of the rulebook has on a day, and what it rests on; a setting is not told as law.
    fn period(&self, id: &str, on: Date, lang: Lang) -> Option<(i64, String)> {
        let rule = self.0.rulebook.period(id, on)?;
        let n = match rule.length {
            Length::WorkingDays(n) | Length::Days(n) => i64::from(n),
            Length::Months(n) => i64::from(n),
            Length::Minutes(n) => i64::from(n),
        };
        let source = rule.source();
        let cited = if source.setting { String::new() } else { self.0.rulebook.cite(source, lang) };
        let by = if cited.is_empty() { self.0.texts.text(lang, "complaints-chapter-own-rule", &[]) } else { cited };
        Some((n, by))
    }

    /// How long a decision may take, and by which rule.
    fn in_time(&self, on: Date) -> Trilingual {
        in_all(|lang| {
            let (n, source) = self.period("decision", on, lang).unwrap_or_default();
            let args = [("n", n.into()), ("source", source.as_str().into())];
            self.0.texts.text(lang, "complaints-chapter-in-time", &args)
        })
    }

    /// What happens when somebody alleges torture.
    fn torture(&self, on: Date) -> Trilingual {
        in_all(|lang| {
            let (n, source) = self.period("torture-prosecutor", on, lang).unwrap_or_default();
            let args = [("n", n.into()), ("source", source.as_str().into())];
            self.0.texts.text(lang, "complaints-chapter-torture", &args)
        })
    }

    /// By which rule bodies are named that do not reply.
    fn rule(&self, on: Date) -> Trilingual {
        in_all(|lang| {
            let days = |id: &str| self.period(id, on, lang).map(|(n, _)| n).unwrap_or_default();
            let args = [("n", days("overdue-notice").into()), ("m", days("overdue-statement").into())];
            self.0.texts.text(lang, "complaints-overdue-rule", &args)
        })
    }

    /// The public register as it stood on the last day told of: what was named and what was replied by then.
    async fn register(&self, tx: &mut ReadTx, asked: Asked<'_>) -> Result<Vec<Line>> {
        let (zone, last) = (&self.0.zone, self.last_day(asked));
        let by_then = |at: base::Timestamp| (at <= asked.as_of).then(|| at.date_in(zone)).filter(|day| *day <= last);
        let (mut lines, mut before) = (vec![], Cursor::END);
        loop {
            let page = store::overdue_shown(tx, before, zone, PAGE).await?;
            for row in page.rows {
                if let Some(named_on) = row.decided_at.and_then(by_then) {
                    let replied_on = row.replied_at.and_then(by_then);
                    lines.push(Line { row, named_on, replied_on });
                }
            }
            match page.next {
                Some(next) => before = next,
                None => return Ok(lines),
            }
        }
    }

    fn body(&self, line: &Line, lang: Lang) -> String {
        let found = exchange::rulebook::entry(&self.0.rulebook.bodies, &line.row.body, line.row.due);
        found.map_or_else(|| line.row.body.clone(), |body| body.names.get(lang).to_owned())
    }

    /// What is said of the reply; a month and no day, since the day could say whose letter it is.
    fn reply(&self, replied_on: Option<Date>, lang: Lang) -> String {
        match replied_on {
            None => self.0.texts.text(lang, "complaints-overdue-not-yet", &[]),
            Some(day) => {
                let month = i18n::month_year(lang, day.month());
                self.0.texts.text(lang, "complaints-overdue-came", &[("month", month.into())])
            }
        }
    }

    fn table(&self, caption: &str, lines: &[Line]) -> Part {
        let head = ["complaints-column-body", "complaints-overdue-due-in", "complaints-overdue-reply"];
        let row = |line: &Line| Row {
            cells: vec![
                in_all(|lang| self.body(line, lang)),
                in_all(|lang| i18n::month_year(lang, line.row.due.month())),
                in_all(|lang| self.reply(line.replied_on, lang)),
            ],
            path: REGISTER.to_owned(),
        };
        Part::Table {
            caption: self.text(caption, &[]),
            head: head.iter().map(|key| self.text(key, &[])).collect(),
            rows: lines.iter().map(row).collect(),
        }
    }

    /// A body was named, or replied after it had been.
    fn changes(&self, line: &Line, period: DateRange) -> Vec<Change> {
        let silent = || in_all(|lang| self.reply(None, lang));
        let change = |way, before: Trilingual, after, on: Date| Change {
            way,
            what: in_all(|lang| self.body(line, lang)),
            before,
            after,
            // The month's first day: the register tells no more.
            on: Some(on.month().first_day()),
            source: self.text("complaints-overdue-title", &[]),
            path: REGISTER.to_owned(),
        };
        let due = in_all(|lang| {
            let month = i18n::month_year(lang, line.row.due.month());
            self.0.texts.text(lang, "complaints-chapter-was-due", &[("month", month.into())])
        });
        let named = period.contains(line.named_on).then(|| change(Way::Still, due, silent(), line.named_on));
        let late = line.replied_on.filter(|day| *day > line.named_on && period.contains(*day));
        let replied = late.map(|day| change(Way::Moved, silent(), in_all(|lang| self.reply(Some(day), lang)), day));
        named.into_iter().chain(replied).collect()
    }
}
