//! This area's part of the demonstration institution: an invented reform walked from an initiative to findings, with three
//! voices on its measures. Nothing of it says anything about a real body. Beside it stand real decrees as sources, with
//! what their sources support and no measure, voice or finding.

mod plan;

use crate::Desk;
use crate::actions::voices::{self, Decision, Letter};
use crate::actions::{measures, programmes, reports};
use crate::model::measure::{Bond, MeasureId, TypedMeasure};
use crate::model::programme::{Certainty, Direction, Kind, Programme, ProgrammeId};
use crate::model::three;
use crate::model::voice::{Evidence, EvidenceKind, Method, Saying, Scale, Shows, Voice};
use access::Actor;
use base::{Date, Error, Lang, Result, Timestamp, Trilingual};
use db::Cursor;
use std::collections::BTreeMap;

/// Who plays in the demonstration.
#[derive(Debug, Clone)]
pub struct Cast {
    /// Keeps programmes and finds for the institution.
    pub officer: Actor,
    /// Who answers for bodies, by the key of the body.
    pub focal: BTreeMap<String, Actor>,
}

/// A text in Kazakh, Russian and English.
type Words = [&'static str; 3];

fn words([kk, ru, en]: &Words) -> Trilingual {
    three(kk, ru, en)
}

/// A programme of the demonstration: real decrees with their sources, invented ones without.
struct Source {
    titles: Words,
    kind: Kind,
    giver: Words,
    /// A day, or days before today.
    date: std::result::Result<(i16, i8, i8), i32>,
    number: &'static str,
    url: &'static str,
    note: Words,
    directions: &'static [Words],
}

/// An invented measure.
struct Plan {
    reference: &'static str,
    direction: &'static str,
    text: Words,
    lead: &'static str,
    involved: &'static [&'static str],
    /// Days from today until its last one.
    due: Option<i32>,
    result: Words,
    sign: Words,
    rights: &'static [&'static str],
    groups: &'static [&'static str],
    treaties: &'static str,
}

/// Something invented that was said of a measure.
struct Word {
    of: &'static str,
    /// Days before today.
    ago: i32,
    voice: Voice,
    grade: Option<&'static str>,
    method: Method,
    words: Words,
    proofs: &'static [(EvidenceKind, Shows, &'static str)],
}

/// Days before today on which the reform was entered and published.
const ENTERED: i32 = 370;
/// The organisation that speaks for civil society; there is none of this name.
const ORGANISATION: &str = "«Ашық есік» бірлестігі (ойдан шығарылған)";

/// The moment so many days before another, at ten in the morning or thereabouts.
fn before(today: Timestamp, days: i32) -> Timestamp {
    today.plus_seconds(-i64::from(days) * 86_400)
}

impl Source {
    fn programme(&self, today: Date) -> Result<Programme> {
        let date = match self.date {
            Ok((year, month, day)) => Date::new(year, month, day).ok_or_else(|| Error::internal("no such day"))?,
            Err(days) => today.plus_days(-days),
        };
        let direction = |(number, titles): (u16, &Words)| Direction { number, titles: words(titles) };
        Ok(Programme {
            titles: words(&self.titles),
            kind: self.kind,
            giver: words(&self.giver),
            date,
            number: self.number.to_owned(),
            source: self.url.to_owned(),
            certainty: if self.url.is_empty() { Certainty::Unknown } else { Certainty::Reported },
            note: words(&self.note),
            directions: (1..).zip(self.directions).map(direction).collect(),
        })
    }
}

impl Plan {
    fn typed(&self) -> TypedMeasure {
        let many = |keys: &[&str]| keys.iter().map(|k| (*k).to_owned()).collect();
        let [text_kk, text_ru, text_en] = self.text.map(str::to_owned);
        let [result_kk, result_ru, result_en] = self.result.map(str::to_owned);
        let [sign_kk, sign_ru, sign_en] = self.sign.map(str::to_owned);
        TypedMeasure {
            reference: self.reference.to_owned(),
            direction: self.direction.to_owned(),
            text_kk,
            text_ru,
            text_en,
            lead: self.lead.to_owned(),
            involved: many(self.involved),
            ground: String::new(),
            result_kk,
            result_ru,
            result_en,
            sign_kk,
            sign_ru,
            sign_en,
            rights: many(self.rights),
            groups: many(self.groups),
            sdgs: String::new(),
            treaties: self.treaties.to_owned(),
            region: String::new(),
        }
    }
}

impl Word {
    fn saying(&self, body: &str, on: Date) -> Saying {
        let proof = |(kind, shows, words): &(EvidenceKind, Shows, &str)| Evidence {
            kind: *kind,
            shows: *shows,
            words: (*words).to_owned(),
            address: String::new(),
            card: None,
        };
        let is_civil = self.voice == Voice::Civil;
        let of_civil = |text: &str| if is_civil { text.to_owned() } else { String::new() };
        Saying {
            voice: self.voice,
            on,
            body: if self.voice == Voice::State { body.to_owned() } else { String::new() },
            organisation: of_civil(ORGANISATION),
            consent: of_civil("demo"),
            grade: self.grade.map(|grade| (Scale::Steps, grade.to_owned())),
            method: self.method,
            words: words(&self.words),
            evidence: self.proofs.iter().map(proof).collect(),
            corrects: None,
        }
    }
}

/// Fills the area's part of the demonstration, so that it ends `today`.
pub async fn fill_demo(desk: &Desk, cast: &Cast, today: Timestamp) -> Result<()> {
    let day = today.date_in(&desk.zone);
    desk.world.set(before(today, ENTERED));
    for source in plan::REAL {
        let id = programmes::add(desk, &cast.officer, &source.programme(day)?).await?;
        programmes::publish(desk, &cast.officer, id).await?;
    }
    let initiative = enter(desk, cast, &plan::INITIATIVE, plan::PROMISE, day).await?;
    let decree = enter(desk, cast, &plan::DECREE, plan::MEASURES, day).await?;
    for (one, other) in plan::FOLLOWS {
        let of = |known: &BTreeMap<&str, MeasureId>, reference: &str| known.get(reference).copied();
        if let (Some(one), Some(other)) = (of(&decree.1, one), of(&initiative.1, other)) {
            measures::bond(desk, &cast.officer, (one, other), Bond::Follows, true).await?;
        }
    }
    let mut spoken: Vec<&Word> = plan::SPOKEN.iter().collect();
    spoken.sort_by_key(|word| -word.ago);
    for word in spoken {
        desk.world.set(before(today, word.ago));
        let (plan, id) = plan::MEASURES
            .iter()
            .find(|plan| plan.reference == word.of)
            .zip(decree.1.get(word.of))
            .ok_or_else(|| Error::internal("the demonstration speaks of a measure it does not have"))?;
        // Who leads is a kind of body; for whom somebody answers in the demonstration takes part, and reports.
        let focal = plan.involved.iter().find_map(|body| Some((*body, cast.focal.get(*body)?)));
        let on = day.plus_days(-word.ago);
        match focal.filter(|_| word.voice == Voice::State) {
            Some((body, focal)) => voices::report(desk, focal, *id, word.saying(body, on)).await?,
            None => voices::say(desk, &cast.officer, *id, &word.saying(plan.lead, on)).await?,
        };
    }
    correct(desk, cast, &decree.1, day, today).await?;
    send_in(desk, cast, &decree.1, today).await?;
    desk.world.set(before(today, 6));
    if let Some(id) = decree.1.get(plan::LATE) {
        reports::note(desk, &cast.officer, *id, Lang::Kk, plan::NOTE).await?;
    }
    if let Some(focal) = cast.focal.get("interior") {
        reports::reply(desk, focal, Lang::Kk, plan::REPLY).await?;
    }
    desk.world.set(before(today, 3));
    reports::publish_bearing(desk, &cast.officer, decree.0).await?;
    desk.world.set(today);
    reports::remind(desk).await.map(drop)
}

/// Enters a programme with its measures, and publishes it.
async fn enter(
    desk: &Desk,
    cast: &Cast,
    source: &Source,
    plans: &'static [Plan],
    day: Date,
) -> Result<(ProgrammeId, BTreeMap<&'static str, MeasureId>)> {
    let programme = source.programme(day)?;
    let id = programmes::add(desk, &cast.officer, &programme).await?;
    let mut known = BTreeMap::new();
    for plan in plans {
        let due = plan.due.map(|days| day.plus_days(days));
        let wording = plan.typed().read(due, &programme, &desk.rulebook, desk.today()).map_err(Error::Invalid)?;
        known.insert(plan.reference, measures::add(desk, &cast.officer, id, &wording).await?);
    }
    programmes::publish(desk, &cast.officer, id).await?;
    Ok((id, known))
}

/// The institution corrects a finding, and a wording; what was there before stays.
async fn correct(
    desk: &Desk,
    cast: &Cast,
    known: &BTreeMap<&'static str, MeasureId>,
    day: Date,
    today: Timestamp,
) -> Result<()> {
    let Some(id) = known.get(plan::CORRECTED.of) else { return Ok(()) };
    desk.world.set(before(today, plan::CORRECTED.ago));
    let story = measures::open(desk, &cast.officer, *id).await?;
    let wrong = story.thread.iter().rfind(|s| s.voice == Voice::Office).map(|s| s.id);
    let saying = Saying {
        corrects: wrong.map(|id| (id, plan::CORRECTED_WHY.to_owned())),
        ..plan::CORRECTED.saying("", day.plus_days(-plan::CORRECTED.ago))
    };
    voices::say(desk, &cast.officer, *id, &saying).await?;
    let mut wording = story.row.content.0.clone();
    wording.due = wording.due.map(|due| due.plus_months(2));
    measures::reword(desk, &cast.officer, *id, story.row.version, &wording, plan::REWORDED_WHY).await
}

/// Civil society sends in three words: one is accepted, one declined, one waits.
async fn send_in(desk: &Desk, cast: &Cast, known: &BTreeMap<&'static str, MeasureId>, today: Timestamp) -> Result<()> {
    for (n, (of, lang, text)) in plan::SENT_IN.iter().enumerate() {
        let Some(id) = known.get(of) else { continue };
        desk.world.set(before(today, 12 - i32::try_from(n).unwrap_or(0)));
        let letter = Letter {
            organisation: ORGANISATION.to_owned(),
            contact: "+7 700 000 00 00".to_owned(),
            words: (*text).to_owned(),
            address: String::new(),
            agrees: true,
        };
        voices::send_in(desk, *id, &letter, *lang, &[]).await?;
        let (waiting, _) = voices::waiting(desk, &cast.officer, Cursor::START).await?;
        let Some(sent) = waiting.rows.first() else { continue };
        match n {
            0 => voices::decide(desk, &cast.officer, sent.sent.id, Decision::Accept(Shows::Effect)).await?,
            1 => voices::decide(desk, &cast.officer, sent.sent.id, Decision::Decline(plan::DECLINED)).await?,
            _ => {}
        }
    }
    Ok(())
}
