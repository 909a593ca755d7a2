//! What reforms bring to the annual report, to briefings and to the dashboard: public programmes and measures with what each
//! of the three voices says of them, side by side and never blended.

mod signals;

use crate::Desk;
use crate::model::measure::MeasureId;
use crate::model::outside::{Kind, Outside};
use crate::model::programme::shown;
use crate::model::voice::{Sense, Spoken, Voice, current, differ, grade_key};
use crate::store::measures::{self, MeasureMark, MeasureRow, OPEN};
use crate::store::programmes::{self, DayMark, ProgrammeRow};
use crate::store::{outside, voices};
use access::Actor;
use base::{Date, Lang, Result, Timestamp, Trilingual};
use db::ReadTx;
use exchange::Later;
use exchange::report::{
    Asked, Brief, Change, Chapter, Contribution as Offers, Drawn, Figure, Likely, Part, Row, Signal, Way, in_all,
};
use exchange::rulebook;
use i18n::Value;
use std::cmp::Ordering;
use std::collections::BTreeMap;

/// A figure: its name, its measure, and what it is broken down by.
macro_rules! figure {
    ($key:literal, $measure:literal, $by:literal) => {
        Figure {
            key: concat!("reforms-", $key),
            title: concat!("reforms-chapter-figure-", $key),
            measure: $measure,
            by: &[$by],
            drawn: Drawn::Bars,
        }
    };
}

/// Programmes with their measures.
const REFORMS: &str = "reforms";
/// What was recommended, and what became of it.
const INDEX: &str = "recommendations-index";

// texts: reforms-chapter-figure-*
const CHAPTERS: &[Chapter] = &[
    Chapter {
        key: REFORMS,
        title: "reforms-chapter",
        place: 70,
        figures: &[
            figure!("measures-by-standing", "reforms.measures", "standing"),
            figure!("measures-by-body", "reforms.measures", "body"),
            figure!("recommendations-by-status", "reforms.recommendations", "status"),
        ],
    },
    Chapter { key: INDEX, title: "reforms-chapter-index", place: 110, figures: &[] },
];

/// Rows read at once.
const PAGE: usize = 200;
/// Measures named in an answer.
const NAMED: usize = 3;

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
            match asked.chapter {
                REFORMS => Ok(self.reforms(&self.told(tx, asked).await?)),
                INDEX => self.index(tx, asked).await,
                _ => Ok(vec![]),
            }
        })
    }

    fn brief<'a>(&'a self, tx: &'a mut ReadTx, asked: Asked<'a>) -> Later<'a, Brief> {
        Box::pin(async move {
            if asked.chapter != REFORMS {
                return Ok(Brief::default());
            }
            let told = self.told(tx, asked).await?;
            let last = self.last_day(asked);
            let changes = told.iter().flat_map(|p| p.measures.iter().map(move |m| (p, m)));
            Ok(Brief {
                stands: self.stands(&told),
                changes: changes.flat_map(|(p, m)| self.changes(p, m, (asked.period.from, last))).collect(),
                questions: self.questions(&told, last),
            })
        })
    }

    fn signals<'a>(&'a self, tx: &'a mut ReadTx, viewer: &'a Actor, on: Date, lang: Lang) -> Later<'a, Vec<Signal>> {
        Box::pin(signals::all(&self.0, tx, viewer, on, lang))
    }
}

/// A public programme as it was known.
struct Programme {
    row: ProgrammeRow,
    measures: Vec<Measure>,
}

/// A public measure with what was said of it up to the last day told of, as it was known.
struct Measure {
    row: MeasureRow,
    thread: Vec<Spoken>,
}

impl Measure {
    fn sense(&self, voice: Voice) -> Option<Sense> {
        current(&self.thread, voice)?.sense
    }

    /// Whether its last day is over, and the institution has not found it done.
    fn is_late(&self, on: Date) -> bool {
        self.row.content.due.is_some_and(|due| due < on) && self.sense(Voice::Office) != Some(Sense::Done)
    }

    fn path(&self) -> String {
        format!("/reforms/measures/{}", self.row.id)
    }
}

/// Which way a voice moved from one word to the next; nothing if it said the same again.
fn way(before: Option<Sense>, after: Option<Sense>) -> Option<Way> {
    match (before, after?) {
        (Some(before), after) => match after.compare(before) {
            Ordering::Greater => Some(Way::Moved),
            Ordering::Less => Some(Way::Back),
            Ordering::Equal => None,
        },
        (None, Sense::Reversed) => Some(Way::Back),
        (None, Sense::NotBegun) => Some(Way::Still),
        (None, _) => Some(Way::Moved),
    }
}

/// Words in each language; where one was not translated yet, they stand in another.
fn words(text: &Trilingual) -> Trilingual {
    in_all(|lang| shown(text, lang).map_or_else(String::new, |(words, _)| words.to_owned()))
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

    /// All public programmes with their public measures, in the order of their days, newest first.
    async fn told(&self, tx: &mut ReadTx, asked: Asked<'_>) -> Result<Vec<Programme>> {
        let last = self.last_day(asked);
        // What is asked of the store is what was known before a moment.
        let known = Timestamp::from_micros(asked.as_of.micros().saturating_add(1));
        let end = self.0.end_of(last).min(known);
        let is_public = |at: Option<Timestamp>| at.is_some_and(|at| at < end);
        let (mut told, mut before) = (vec![], DayMark::END);
        loop {
            let (rows, next) = programmes::list(tx, false, before, PAGE).await?;
            for listed in rows.into_iter().filter(|row| is_public(row.published_at)) {
                let Some(row) = programmes::get(tx, listed.id, known).await? else { continue };
                let mut threads: BTreeMap<MeasureId, Vec<Spoken>> = BTreeMap::new();
                for said in voices::of_programme(tx, row.id, known).await? {
                    if said.spoken_on <= last {
                        threads.entry(said.measure).or_default().push(said);
                    }
                }
                let (mut measures, mut after) = (vec![], MeasureMark::START);
                loop {
                    let wanted = measures::Asked { programme: Some(row.id), body: "", until: known, all: false };
                    let (page, next) = measures::list(tx, &wanted, &after, PAGE).await?;
                    for row in page.into_iter().filter(|row| is_public(row.published_at)) {
                        measures.push(Measure { thread: threads.remove(&row.id).unwrap_or_default(), row });
                    }
                    match next {
                        Some(mark) => after = mark,
                        None => break,
                    }
                }
                told.push(Programme { row, measures });
            }
            match next {
                Some(mark) => before = mark,
                None => return Ok(told),
            }
        }
    }

    fn body(&self, key: &str, on: Date) -> Trilingual {
        let found = rulebook::entry(&self.0.rulebook.bodies, key, on);
        found.map_or_else(|| in_all(|_| key.to_owned()), |body| body.names.clone())
    }

    /// What a voice says, in the words of its own scale.
    fn grade(&self, said: Option<&Spoken>) -> Trilingual {
        said.map_or_else(
            || self.text("reforms-chapter-not-said", &[]),
            |said| self.text(&grade_key(&said.scale, &said.grade), &[]),
        )
    }

    fn grade_and_day(&self, said: Option<&Spoken>) -> Trilingual {
        let grade = self.grade(said);
        in_all(|lang| match said {
            Some(said) => format!("{}, {}", grade.get(lang), i18n::date_year(lang, said.spoken_on)),
            None => grade.get(lang).to_owned(),
        })
    }

    /// Who speaks, and what they say: `The State reports: carried out`.
    fn voice_and_grade(&self, voice: Voice, said: Option<&Spoken>) -> Trilingual {
        // texts: reforms-voice-is-*
        let (who, grade) = (self.text(&format!("reforms-voice-is-{}", voice.code()), &[]), self.grade(said));
        in_all(|lang| format!("{}: {}", who.get(lang), grade.get(lang)))
    }

    /// The programme's title with a measure's reference: `Protected person, 3.2`.
    fn place(programme: &Programme, measure: &Measure) -> Trilingual {
        let title = words(&programme.row.content.titles);
        in_all(|lang| format!("{}, {}", title.get(lang), measure.row.content.reference))
    }

    fn head(&self, keys: &[&str]) -> Vec<Trilingual> {
        keys.iter().map(|key| self.text(key, &[])).collect()
    }

    /// Each programme with its measures and the three voices side by side.
    fn reforms(&self, told: &[Programme]) -> Vec<Part> {
        let mut parts = vec![Part::Paragraph(self.text("reforms-chapter-voices", &[]))];
        if told.is_empty() {
            parts.push(Part::Paragraph(self.text("reforms-chapter-none", &[])));
        }
        for programme in told {
            let content = &programme.row.content;
            let (title, giver) = (words(&content.titles), words(&content.giver));
            // texts: reforms-kind-*
            let kind = self.text(&format!("reforms-kind-{}", content.kind.code()), &[]);
            parts.push(Part::Heading(title.clone()));
            parts.push(Part::Paragraph(in_all(|lang| {
                let day = i18n::date_year(lang, content.date);
                let args = [("kind", kind.get(lang).into()), ("giver", giver.get(lang).into()), ("date", day.into())];
                self.0.texts.text(lang, "reforms-chapter-programme", &args)
            })));
            if !programme.measures.is_empty() {
                parts.push(Part::Table {
                    caption: title,
                    head: self.head(&[
                        "reforms-at-measure",
                        "reforms-measure-due",
                        "reforms-voice-is-state",
                        "reforms-voice-is-office",
                        "reforms-voice-is-civil",
                    ]),
                    rows: programme.measures.iter().map(|measure| self.row(measure)).collect(),
                });
            }
        }
        parts
    }

    fn row(&self, measure: &Measure) -> Row {
        let content = &measure.row.content;
        let text = words(&content.text);
        let mut cells = vec![
            in_all(|lang| format!("{}. {}", content.reference, text.get(lang))),
            in_all(|lang| match content.due {
                Some(due) => i18n::date_year(lang, due),
                None => self.0.texts.text(lang, "reforms-due-none", &[]),
            }),
        ];
        cells.extend(Voice::ALL.iter().map(|voice| self.grade_and_day(current(&measure.thread, *voice))));
        Row { cells, path: measure.path() }
    }

    /// Every public measure with what the institution finds, and what others recommended in the period with the State's
    /// answer.
    async fn index(&self, tx: &mut ReadTx, asked: Asked<'_>) -> Result<Vec<Part>> {
        let told = self.told(tx, asked).await?;
        let line = |programme: &Programme, measure: &Measure| Row {
            cells: vec![
                Self::place(programme, measure),
                words(&measure.row.content.text),
                self.grade_and_day(current(&measure.thread, Voice::Office)),
            ],
            path: measure.path(),
        };
        let rows: Vec<Row> = told.iter().flat_map(|p| p.measures.iter().map(move |m| line(p, m))).collect();
        let mut parts = vec![Part::Paragraph(self.text("reforms-chapter-index-note", &[]))];
        if !rows.is_empty() {
            parts.push(Part::Table {
                caption: self.text("reforms-chapter-index-measures", &[]),
                head: self.head(&["reforms-at-programme", "reforms-at-measure", "reforms-voice-is-office"]),
                rows,
            });
        }
        let mut others = vec![];
        outside::each(tx, |row| {
            if is_told(&row, asked) {
                others.push(row);
            }
        })
        .await?;
        if !others.is_empty() {
            parts.push(Part::Table {
                caption: self.text("reforms-chapter-index-outside", &[]),
                head: self.head(&["reforms-chapter-from", "reforms-chapter-document", "reforms-chapter-answer"]),
                rows: others.iter().map(|row| self.outside(row)).collect(),
            });
        }
        Ok(parts)
    }

    fn outside(&self, row: &Outside) -> Row {
        let content = &row.content;
        let named: Vec<&str> =
            [content.symbol.as_str(), content.paragraph.as_str()].into_iter().filter(|part| !part.is_empty()).collect();
        let from = match content.cycle {
            Some(cycle) => format!("{} {cycle}", content.body),
            None => content.body.clone(),
        };
        // texts: reforms-position-*
        let answer = match content.position {
            Some(position) => format!("reforms-position-{}", position.code()),
            None => "reforms-chapter-no-answer".to_owned(),
        };
        Row {
            cells: vec![in_all(|_| from.clone()), in_all(|_| named.join(", ")), self.text(&answer, &[])],
            path: format!("/reforms/recommendations/{}", row.id),
        }
    }

    /// How many measures of each programme stand where by the institution's word.
    fn stands(&self, told: &[Programme]) -> Vec<Part> {
        let codes: Vec<&str> = Sense::ALL.iter().map(|s| s.code()).chain([OPEN]).collect();
        let row = |programme: &Programme| {
            let count = |code: &&str| {
                let stands = |m: &&Measure| m.sense(Voice::Office).map_or(OPEN, Sense::code) == *code;
                programme.measures.iter().filter(stands).count()
            };
            let number = |n: usize| in_all(|lang| i18n::number(lang, i64::try_from(n).unwrap_or(i64::MAX)));
            let mut cells = vec![words(&programme.row.content.titles), number(programme.measures.len())];
            cells.extend(codes.iter().map(|code| number(count(code))));
            Row { cells, path: format!("/reforms/programmes/{}", programme.row.id) }
        };
        let mut head = self.head(&["reforms-at-programme", "reforms-chapter-measures"]);
        // texts: reforms-standing-*
        head.extend(codes.iter().map(|code| self.text(&format!("reforms-standing-{code}"), &[])));
        let mut stands = vec![Part::Paragraph(self.text("reforms-chapter-voices", &[]))];
        if !told.is_empty() {
            let rows = told.iter().map(row).collect();
            stands.push(Part::Table { caption: self.text("reforms-chapter-stands", &[]), head, rows });
        }
        stands
    }

    /// What each voice said anew since the first day; or that nobody did although the measure was due.
    fn changes(&self, programme: &Programme, measure: &Measure, (first, last): (Option<Date>, Date)) -> Vec<Change> {
        let known = |said: &&Spoken| first.is_some_and(|day| said.spoken_on <= day && said.at < self.0.end_of(day));
        let earlier: Vec<Spoken> = measure.thread.iter().filter(known).cloned().collect();
        let (place, text) = (Self::place(programme, measure), words(&measure.row.content.text));
        let what = in_all(|lang| format!("{}. {}", place.get(lang), text.get(lang)));
        let change = |way, before, after, on, source| Change {
            way,
            what: what.clone(),
            before,
            after,
            on,
            source,
            path: measure.path(),
        };
        let spoken = |voice: &Voice| {
            let (before, after) = (current(&earlier, *voice), current(&measure.thread, *voice)?);
            let way = way(before.and_then(|s| s.sense), after.sense)?;
            let (was, is) = (self.voice_and_grade(*voice, before), self.voice_and_grade(*voice, Some(after)));
            Some(change(way, was, is, Some(after.spoken_on), self.speaker(after)))
        };
        let changes: Vec<Change> = Voice::ALL.iter().filter_map(spoken).collect();
        match measure.row.content.due.filter(|_| changes.is_empty() && measure.is_late(last)) {
            None => changes,
            Some(due) => {
                let was = in_all(|lang| {
                    let args = [("date", i18n::date_year(lang, due).into())];
                    self.0.texts.text(lang, "reforms-chapter-was-due", &args)
                });
                let is: Vec<Trilingual> =
                    Voice::ALL.iter().map(|v| self.voice_and_grade(*v, current(&measure.thread, *v))).collect();
                let is = in_all(|lang| is.iter().map(|one| one.get(lang)).collect::<Vec<_>>().join("; "));
                vec![change(Way::Still, was, is, Some(due), place.clone())]
            }
        }
    }

    /// Who said it: a body, the institution, an organisation; never a person.
    fn speaker(&self, said: &Spoken) -> Trilingual {
        let who = match said.voice {
            Voice::State => self.body(&said.body, said.spoken_on),
            Voice::Office => self.0.rulebook.institution.names.clone(),
            Voice::Civil => in_all(|_| said.organisation.clone()),
        };
        in_all(|lang| format!("{}, {}", who.get(lang), i18n::date_year(lang, said.spoken_on)))
    }

    fn questions(&self, told: &[Programme], last: Date) -> Vec<Likely> {
        let all: Vec<(&Programme, &Measure)> =
            told.iter().flat_map(|p| p.measures.iter().map(move |m| (p, m))).collect();
        let late: Vec<&Measure> = all.iter().filter(|(_, m)| m.is_late(last)).map(|(_, m)| *m).collect();
        let reported = late.iter().filter(|m| current(&m.thread, Voice::State).is_some()).count();
        let apart = |m: &Measure| differ(current(&m.thread, Voice::State), current(&m.thread, Voice::Office));
        let further: Vec<Trilingual> =
            all.iter().filter(|(_, m)| apart(m) == Some(Ordering::Greater)).map(|(p, m)| Self::place(p, m)).collect();
        let (done, all) = (all.iter().filter(|(_, m)| m.sense(Voice::Office) == Some(Sense::Done)).count(), all.len());
        let likely = |question: &str, answer| Likely { question: self.text(question, &[]), answer };
        let args =
            [("n", all.into()), ("done", done.into()), ("late", late.len().into()), ("reported", reported.into())];
        let differing = in_all(|lang| {
            let names: Vec<&str> = further.iter().take(NAMED).map(|place| place.get(lang)).collect();
            let args = [("n", further.len().into()), ("names", i18n::list(lang, &names).into())];
            self.0.texts.text(lang, "reforms-chapter-differ", &args)
        });
        vec![
            likely("reforms-chapter-ask-done", self.text("reforms-chapter-done", &args)),
            likely("reforms-chapter-ask-differ", differing),
            likely("reforms-chapter-ask-voices", self.text("reforms-chapter-voices", &[])),
        ]
    }
}

/// Whether a recommendation of others was made in the period and was known.
fn is_told(row: &Outside, asked: Asked<'_>) -> bool {
    let is_known = row.first_at <= asked.as_of && row.withdrawn_at.is_none_or(|at| at > asked.as_of);
    let is_of_then = row.content.day().is_some_and(|day| asked.period.contains(day));
    row.content.kind == Kind::Recommendation && is_known && is_of_then
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_voice_moves_by_its_own_words() {
        let steps = [
            (Some(Sense::Begun), Some(Sense::Partly), Some(Way::Moved)),
            (Some(Sense::Done), Some(Sense::Partly), Some(Way::Back)),
            (Some(Sense::Begun), Some(Sense::Begun), None),
            (None, Some(Sense::Done), Some(Way::Moved)),
            (None, Some(Sense::NotBegun), Some(Way::Still)),
            (None, Some(Sense::Reversed), Some(Way::Back)),
            (Some(Sense::Begun), None, None),
        ];
        for (before, after, expected) in steps {
            assert_eq!(way(before, after), expected, "{before:?} {after:?}");
        }
    }
}
