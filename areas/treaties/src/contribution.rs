//! What treaties bring to the annual report, to briefings and to the dashboard: where each instrument stands on the last day,
//! who may hear a person's complaint, and what happened before committees. All of it is public.

mod signals;

use crate::Desk;
use crate::model::committees::{Answer, hearing, of};
use crate::model::communication::{Deed, Outcome};
use crate::model::cycle::{Cycle, CycleId, Mark, Nearness};
use crate::model::facts::known;
use crate::model::status::{Stage, entries, status};
use crate::store::{communications, cycles, facts};
use crate::words;
use access::Actor;
use base::{Date, Lang, Result, Trilingual};
use db::ReadTx;
use exchange::Later;
use exchange::report::{
    Asked, Brief, Change, Chapter, Contribution as Offers, Drawn, Figure, Likely, Part, Row, Signal, Way, in_all,
};
use exchange::rulebook::{self, Fact, FactKind, Instrument, Precision, ProcedureKind, When};
use i18n::Value;
use std::collections::{BTreeMap, BTreeSet};

const CHAPTERS: &[Chapter] = &[Chapter {
    key: "treaties",
    title: "treaties-chapter",
    place: 60,
    figures: &[Figure {
        key: "treaties-communications-by-stage",
        title: "treaties-chapter-figure-stage",
        measure: "treaties.communications",
        by: &["stage"],
        drawn: Drawn::Bars,
    }],
}];

/// What changes where an instrument stands, or what may be done under it.
const MOVES: &[FactKind] = &[
    FactKind::Signature,
    FactKind::Law,
    FactKind::Deposit,
    FactKind::InForce,
    FactKind::Accepts,
    FactKind::Excludes,
    FactKind::Withdrawal,
];
/// Instruments that are always asked about: on the death penalty, and on complaints of persons with disabilities.
const ASKED_ABOUT: [&str; 2] = ["iccpr-op2", "crpd-op"];

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
        Box::pin(async move {
            if !CHAPTERS.iter().any(|chapter| chapter.key == asked.chapter) {
                return Ok(vec![]);
            }
            let told = self.told(tx, asked).await?;
            let mut parts = vec![
                Part::Heading(self.text("treaties-chapter-status", &[])),
                Part::Paragraph(self.sum(&told)),
                self.statuses(&told),
                Part::Heading(self.text("treaties-chapter-hearing", &[])),
                Part::Paragraph(self.text("treaties-chapter-hearing-note", &[])),
                self.hearing(&told),
                Part::Heading(self.text("treaties-chapter-reporting", &[])),
            ];
            parts.push(match self.reporting(&told, asked) {
                Some(table) => table,
                None => Part::Paragraph(self.text("treaties-chapter-reporting-none", &[])),
            });
            Ok(parts)
        })
    }

    fn brief<'a>(&'a self, tx: &'a mut ReadTx, asked: Asked<'a>) -> Later<'a, Brief> {
        Box::pin(async move {
            if !CHAPTERS.iter().any(|chapter| chapter.key == asked.chapter) {
                return Ok(Brief::default());
            }
            let told = self.told(tx, asked).await?;
            let mut changes = self.moves(&told, asked);
            changes.extend(self.dates(&told, asked));
            changes.extend(self.views(tx, &told, asked).await?);
            changes.sort_by_key(|change| change.on);
            Ok(Brief {
                stands: vec![Part::Paragraph(self.sum(&told)), self.statuses(&told)],
                changes,
                questions: self.questions(&told),
            })
        })
    }

    fn signals<'a>(&'a self, tx: &'a mut ReadTx, viewer: &'a Actor, on: Date, lang: Lang) -> Later<'a, Vec<Signal>> {
        Box::pin(signals::all(&self.0, tx, viewer, on, lang))
    }
}

/// What was known of treaties and of procedures before committees.
struct Told {
    /// The last day told of.
    last: Date,
    facts: Vec<Fact>,
    cycles: BTreeMap<CycleId, Cycle>,
    /// Dates, by their days; what was entered or changed later is left out.
    marks: Vec<Mark>,
}

impl Contribution {
    fn text(&self, key: &str, args: &[(&str, Value<'_>)]) -> Trilingual {
        in_all(|lang| self.0.texts.text(lang, key, args))
    }

    async fn told(&self, tx: &mut ReadTx, asked: Asked<'_>) -> Result<Told> {
        let today = asked.as_of.date_in(&self.0.zone);
        let facts = known(&self.0.rulebook.facts, &facts::all(tx).await?, asked.as_of);
        let cycles = cycles::all(tx).await?.into_iter().map(|cycle| (cycle.id, cycle)).collect();
        let mut marks = cycles::between(tx, asked.period.from, asked.period.until).await?;
        marks.retain(|mark| !mark.withdrawn && mark.changed_at <= asked.as_of);
        Ok(Told { last: asked.period.until.map_or(today, |last| last.min(today)), facts, cycles, marks })
    }

    fn instruments<'a>(&'a self, told: &Told) -> impl Iterator<Item = &'a Instrument> {
        rulebook::entries(&self.0.rulebook.instruments, told.last)
    }

    /// A time as exactly as it is known.
    fn when(&self, when: When, lang: Lang) -> String {
        match when.precision() {
            Precision::Day => i18n::date_year(lang, when.first()),
            Precision::Month => i18n::month_year(lang, when.first().month()),
            Precision::Year => {
                let year = when.first().year().to_string();
                self.0.texts.text(lang, "treaties-year", &[("year", year.into())])
            }
            Precision::Since => self.0.texts.text(lang, "treaties-unknown", &[]),
        }
    }

    /// The standing of an instrument on a day, in words.
    fn standing(&self, instrument: &Instrument, facts: &[Fact], on: Date) -> Trilingual {
        // texts: treaties-standing-*
        self.text(&format!("treaties-standing-{}", status(instrument, facts, on).code()), &[])
    }

    /// How many instruments bind the State on the last day, and how many committees may hear a complaint.
    fn sum(&self, told: &Told) -> Trilingual {
        let standing = |i: &Instrument| status(i, &told.facts, told.last).stage();
        let count = |stage: Option<Stage>| self.instruments(told).filter(|i| standing(i) == stage).count();
        let may_hear = hearing(&self.0.rulebook, &told.facts, told.last);
        in_all(|lang| {
            let args = [
                ("date", i18n::date_year(lang, told.last).into()),
                ("all", self.instruments(told).count().into()),
                ("party", count(Some(Stage::Party)).into()),
                ("unknown", count(None).into()),
                ("yes", may_hear.yes.into()),
                ("of", may_hear.of.into()),
            ];
            self.0.texts.text(lang, "treaties-chapter-sum", &args)
        })
    }

    /// When the State did something; what lies after the last day is "not yet".
    fn milestone(&self, told: &Told, instrument: &Instrument, kind: FactKind) -> Trilingual {
        let own = told.facts.iter().filter(|f| f.instrument == instrument.key && f.kind == kind);
        match own.min_by_key(|f| f.on.first()) {
            None => self.text("treaties-none", &[]),
            Some(fact) if fact.on.first() > told.last => self.text("treaties-not-yet", &[]),
            Some(fact) => in_all(|lang| self.when(fact.on, lang)),
        }
    }

    fn in_force(&self, told: &Told, instrument: &Instrument) -> Trilingual {
        let status = status(instrument, &told.facts, told.last);
        match (&status.entry, status.may_be_party()) {
            (Some(entry), _) => in_all(|lang| {
                let unknown = || self.0.texts.text(lang, "treaties-unknown", &[]);
                let day = entry.day().map_or_else(unknown, |day| i18n::date_year(lang, day));
                if entry.is_derived {
                    self.0.texts.text(lang, "treaties-worked-out", &[("day", day.into())])
                } else {
                    day
                }
            }),
            (None, true) => self.text("treaties-unknown", &[]),
            (None, false) => self.text("treaties-not-yet", &[]),
        }
    }

    fn statuses(&self, told: &Told) -> Part {
        let head = [
            "treaties-instrument",
            "treaties-kind-signature",
            "treaties-kind-law",
            "treaties-kind-deposit",
            "treaties-kind-in-force",
            "treaties-standing",
        ];
        let row = |instrument: &Instrument| Row {
            cells: vec![
                instrument.names.clone(),
                self.milestone(told, instrument, FactKind::Signature),
                self.milestone(told, instrument, FactKind::Law),
                self.milestone(told, instrument, FactKind::Deposit),
                self.in_force(told, instrument),
                self.standing(instrument, &told.facts, told.last),
            ],
            path: format!("/treaties/{}?on={}", instrument.key, told.last),
        };
        Part::Table {
            caption: in_all(|lang| {
                let args = [("date", i18n::date_year(lang, told.last).into())];
                self.0.texts.text(lang, "treaties-chapter-status-on", &args)
            }),
            head: head.iter().map(|key| self.text(key, &[])).collect(),
            rows: self.instruments(told).map(row).collect(),
        }
    }

    /// Which committees may hear a person's complaint against the State, and since when.
    fn hearing(&self, told: &Told) -> Part {
        let row = |committee: &rulebook::Committee| {
            let found = of(&self.0.rulebook, &told.facts, &committee.key, ProcedureKind::Complaints, told.last);
            // texts: treaties-answer-*
            let answer = match &found {
                None => self.text("treaties-answer-none", &[]),
                Some(found) => match found.since {
                    Some(since) => in_all(|lang| {
                        let since = i18n::since_date(lang, since);
                        self.0.texts.text(lang, "treaties-answer-since", &[("since", since.into())])
                    }),
                    None => self.text(&format!("treaties-answer-{}", found.answer.code()), &[]),
                },
            };
            Row { cells: vec![committee.names.clone(), answer], path: format!("/treaties/committees?on={}", told.last) }
        };
        Part::Table {
            caption: self.text("treaties-chapter-hearing", &[]),
            head: ["treaties-chapter-committee", "treaties-chapter-may-hear"]
                .iter()
                .map(|k| self.text(k, &[]))
                .collect(),
            rows: rulebook::entries(&self.0.rulebook.committees, told.last).map(row).collect(),
        }
    }

    fn cycle(&self, told: &Told, mark: &Mark) -> Option<Trilingual> {
        let cycle = told.cycles.get(&mark.cycle)?;
        Some(in_all(|lang| words::cycle(&self.0.texts, lang, cycle)))
    }

    fn moment(&self, mark: &Mark) -> Trilingual {
        in_all(|lang| words::moment(&self.0.texts, lang, mark.moment))
    }

    /// How a date stood on the last day: it happened, it was late, or it lay ahead.
    fn nearness(&self, mark: &Mark, on: Date) -> Trilingual {
        // texts: treaties-chapter-date-*
        self.text(&format!("treaties-chapter-date-{}", mark.nearness(on).code()), &[])
    }

    /// What happened in the period, and what was due in it.
    fn reporting(&self, told: &Told, asked: Asked<'_>) -> Option<Part> {
        let row = |mark: &Mark| {
            Some(Row {
                cells: vec![
                    in_all(|lang| words::day(lang, mark.day, mark.precision)),
                    self.moment(mark),
                    self.cycle(told, mark)?,
                    self.nearness(mark, told.last),
                    in_all(|_| mark.symbol.clone()),
                ],
                path: "/treaties/calendar".to_owned(),
            })
        };
        let rows: Vec<Row> = told.marks.iter().filter(|mark| asked.period.contains(mark.day)).filter_map(row).collect();
        let head = [
            "treaties-chapter-day",
            "treaties-date-what",
            "treaties-reporting-cycle",
            "treaties-chapter-date",
            "treaties-chapter-symbol",
        ];
        let head = head.iter().map(|key| self.text(key, &[])).collect();
        (!rows.is_empty()).then(|| Part::Table { caption: self.text("treaties-chapter-reporting", &[]), head, rows })
    }

    /// What the State did between the two days, and what came into force.
    fn moves(&self, told: &Told, asked: Asked<'_>) -> Vec<Change> {
        let is_new = |day: Date| day <= told.last && asked.period.from.is_none_or(|first| day > first);
        let mut changes = vec![];
        for instrument in self.instruments(told) {
            let own = told.facts.iter().filter(|f| f.instrument == instrument.key && MOVES.contains(&f.kind));
            let acts = own.filter_map(|fact| Some((fact, fact.on.last()?)).filter(|(_, day)| is_new(*day)));
            for (fact, day) in acts {
                let way = if fact.kind == FactKind::Withdrawal { Way::Back } else { Way::Moved };
                // texts: treaties-kind-*
                let deed = self.text(&format!("treaties-kind-{}", fact.kind.code()), &[]);
                let now = self.standing(instrument, &told.facts, day);
                let after = in_all(|lang| format!("{}. {}", deed.get(lang), now.get(lang)));
                let before = fact.on.first().plus_days(-1);
                changes.push(self.moved(told, instrument, fact, (way, before, after, day)));
            }
            // A day that was worked out from the deposit is nobody's act, and counts all the same.
            let derived = entries(instrument, &told.facts).into_iter().filter(|entry| entry.is_derived);
            for (entry, day) in derived.filter_map(|e| e.day().filter(|day| is_new(*day)).map(|day| (e, day))) {
                let after = self.standing(instrument, &told.facts, day);
                let before = day.plus_days(-1);
                changes.push(self.moved(told, instrument, entry.fact, (Way::Moved, before, after, day)));
            }
        }
        changes
    }

    fn moved(
        &self,
        told: &Told,
        instrument: &Instrument,
        fact: &Fact,
        (way, before, after, day): (Way, Date, Trilingual, Date),
    ) -> Change {
        Change {
            way,
            what: instrument.names.clone(),
            before: self.standing(instrument, &told.facts, before),
            after,
            on: Some(day),
            source: in_all(|lang| self.0.rulebook.cite(&fact.source, lang)),
            path: format!("/treaties/{}?on={day}", instrument.key),
        }
    }

    /// What happened before committees, and what was due and did not.
    fn dates(&self, told: &Told, asked: Asked<'_>) -> Vec<Change> {
        let change = |mark: &Mark| {
            let (way, before) = match mark.nearness(told.last) {
                Nearness::Done => (Way::Moved, "treaties-not-yet"),
                Nearness::Late => (Way::Still, "treaties-chapter-was-planned"),
                Nearness::Near | Nearness::Ahead => return None,
            };
            let (moment, cycle) = (self.moment(mark), self.cycle(told, mark)?);
            Some(Change {
                way,
                what: in_all(|lang| format!("{}: {}", cycle.get(lang), moment.get(lang))),
                before: self.text(before, &[]),
                after: self.nearness(mark, told.last),
                on: Some(mark.day),
                source: in_all(|_| mark.symbol.clone()),
                path: "/treaties/calendar".to_owned(),
            })
        };
        told.marks.iter().filter(|mark| asked.period.contains(mark.day)).filter_map(change).collect()
    }

    /// What committees decided between the two days in communications that they number and publish themselves.
    async fn views(&self, tx: &mut ReadTx, told: &Told, asked: Asked<'_>) -> Result<Vec<Change>> {
        let (mut changes, mut seen) = (vec![], BTreeSet::new());
        let rights: BTreeSet<&str> = self.0.rulebook.rights.iter().map(|right| right.key.as_str()).collect();
        for right in rights {
            for row in communications::decided(tx, right).await? {
                if !seen.insert(row.root) {
                    continue;
                }
                let events = communications::events(tx, row.root).await?;
                let mut known =
                    events.iter().filter(|e| e.at <= asked.as_of).filter_map(communications::EventRow::event);
                let decided = known.find_map(|event| match event.deed {
                    Deed::Decided(outcome) => Some((event.day, outcome)),
                    _ => None,
                });
                let is_new = |(day, _): &(Date, Outcome)| *day <= told.last && asked.period.contains(*day);
                let Some((day, outcome)) = decided.filter(is_new) else { continue };
                let number = row.un_number.unwrap_or_default();
                // texts: treaties-outcome-*
                changes.push(Change {
                    way: Way::Moved,
                    what: in_all(|lang| {
                        let committee = words::procedure(&self.0.texts, lang, row.committee);
                        let args = [("committee", committee.into()), ("number", number.as_str().into())];
                        self.0.texts.text(lang, "treaties-chapter-communication", &args)
                    }),
                    before: self.text("treaties-outcome-undecided", &[]),
                    after: self.text(&format!("treaties-outcome-{}", outcome.code()), &[]),
                    on: Some(day),
                    source: in_all(|_| number.clone()),
                    path: String::new(),
                });
            }
        }
        Ok(changes)
    }

    fn questions(&self, told: &Told) -> Vec<Likely> {
        let mut questions: Vec<Likely> = ASKED_ABOUT
            .iter()
            .filter_map(|key| self.instruments(told).find(|instrument| instrument.key == *key))
            .map(|instrument| self.question(told, instrument))
            .collect();
        let may = |answer: Answer| -> Vec<&Trilingual> {
            let all = rulebook::entries(&self.0.rulebook.committees, told.last);
            let hears = |key: &str| of(&self.0.rulebook, &told.facts, key, ProcedureKind::Complaints, told.last);
            all.filter(|c| hears(&c.key).is_some_and(|found| found.answer == answer)).map(|c| &c.names).collect()
        };
        let (yes, unknown) = (may(Answer::Yes), may(Answer::Unknown));
        let names = |committees: &[&Trilingual], lang: Lang| {
            let names: Vec<&str> = committees.iter().map(|names| names.get(lang)).collect();
            i18n::list(lang, &names)
        };
        questions.push(Likely {
            question: self.text("treaties-chapter-ask-committees", &[]),
            answer: in_all(|lang| {
                let args = [
                    ("date", i18n::date_year(lang, told.last).into()),
                    ("has", if yes.is_empty() { "no" } else { "yes" }.into()),
                    ("names", names(&yes, lang).into()),
                ];
                let mut answer = self.0.texts.text(lang, "treaties-chapter-committees", &args);
                if !unknown.is_empty() {
                    let args = [("names", names(&unknown, lang).into())];
                    answer.push(' ');
                    answer.push_str(&self.0.texts.text(lang, "treaties-chapter-committees-unknown", &args));
                }
                answer
            }),
        });
        questions
    }

    /// Where an instrument stands, and by which acts it came there.
    fn question(&self, told: &Told, instrument: &Instrument) -> Likely {
        let standing = self.standing(instrument, &told.facts, told.last);
        let done = |fact: &&Fact| {
            fact.instrument == instrument.key
                && MOVES.contains(&fact.kind)
                && fact.on.last().is_some_and(|d| d <= told.last)
        };
        let acts: Vec<&Fact> = told.facts.iter().filter(done).collect();
        Likely {
            question: in_all(|lang| {
                let args = [("name", instrument.names.get(lang).into())];
                self.0.texts.text(lang, "treaties-chapter-ask-instrument", &args)
            }),
            answer: in_all(|lang| {
                // texts: treaties-kind-*
                let act = |fact: &&Fact| {
                    let kind = self.0.texts.text(lang, &format!("treaties-kind-{}", fact.kind.code()), &[]);
                    format!("{kind}: {}", self.when(fact.on, lang))
                };
                let acts: Vec<String> = acts.iter().map(act).collect();
                let args = [
                    ("date", i18n::date_year(lang, told.last).into()),
                    ("standing", standing.get(lang).into()),
                    ("has", if acts.is_empty() { "no" } else { "yes" }.into()),
                    ("acts", acts.join("; ").into()),
                ];
                self.0.texts.text(lang, "treaties-chapter-instrument", &args)
            }),
        }
    }
}
