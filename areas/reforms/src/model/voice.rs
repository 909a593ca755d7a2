//! Three voices on a measure, kept apart: what the State reports, what the institution finds, what civil society says.
//!
//! What is said is never taken back and never written over. A later word supersedes an earlier one and leaves it in
//! the thread; a correction says why.

use super::programme::{Kind, codes, is_address, shown};
use base::{Date, Lang, Mistake, Mistakes, PersonId, Timestamp, Trilingual};
use std::cmp::Ordering;
use std::collections::BTreeSet;

use super::measure::MeasureId;

base::id! {
    /// Something said of a measure.
    VoiceId,
}

codes! {
    /// Who speaks.
    Voice {
        /// A body of the State, of its own measure.
        State = "state",
        /// The institution.
        Office = "office",
        /// An organisation of civil society.
        Civil = "civil",
    }
}

codes! {
    /// What a grade means beside the grades of other scales, so that voices can be compared; never a sum of them.
    Sense {
        /// Nothing was done.
        NotBegun = "not-begun",
        /// Something was begun.
        Begun = "begun",
        /// Some of it was done.
        Partly = "partly",
        /// It was done.
        Done = "done",
        /// What was done goes against it, or was taken back.
        Reversed = "reversed",
    }
}

impl Sense {
    /// How far it has come: a step back stands before nothing at all.
    const fn reach(self) -> u8 {
        match self {
            Self::Reversed => 0,
            Self::NotBegun => 1,
            Self::Begun => 2,
            Self::Partly => 3,
            Self::Done => 4,
        }
    }

    /// Which of two has come further.
    pub fn compare(self, other: Self) -> Ordering {
        self.reach().cmp(&other.reach())
    }
}

codes! {
    /// A scale of grades. The source's own stands as it is; what it means beside others is [`Scale::grades`].
    Scale {
        /// The institution's own five steps.
        Steps = "steps",
        /// Follow-up of UN treaty bodies: A largely satisfactory, B partially, C not satisfactory, D no cooperation,
        /// E contrary to the recommendation (Human Rights Committee, CCPR/C/128/3).
        Treaty = "treaty",
        /// Mid-term of the Universal Periodic Review: not, partly, fully implemented.
        Upr = "upr",
    }
}

impl Scale {
    /// Its grades by their codes, and what each means.
    pub const fn grades(self) -> &'static [(&'static str, Sense)] {
        match self {
            Self::Steps => &[
                ("not-begun", Sense::NotBegun),
                ("begun", Sense::Begun),
                ("partly", Sense::Partly),
                ("done", Sense::Done),
                ("reversed", Sense::Reversed),
            ],
            Self::Treaty => &[
                ("a", Sense::Done),
                ("b", Sense::Partly),
                ("c", Sense::NotBegun),
                ("d", Sense::NotBegun),
                ("e", Sense::Reversed),
            ],
            Self::Upr => &[("not", Sense::NotBegun), ("partly", Sense::Partly), ("fully", Sense::Done)],
        }
    }

    /// The scales that fit a programme: our own, and its source's.
    pub const fn of(kind: Kind) -> &'static [Self] {
        match kind {
            Kind::Committee => &[Self::Steps, Self::Treaty],
            Kind::Upr => &[Self::Steps, Self::Upr],
            _ => &[Self::Steps],
        }
    }

    /// What a grade means; nothing if the scale has no such grade.
    pub fn sense(self, grade: &str) -> Option<Sense> {
        self.grades().iter().find(|(code, _)| *code == grade).map(|(_, sense)| *sense)
    }
}

codes! {
    /// How somebody knows what they say.
    Method {
        /// The body's own report.
        Report = "report",
        /// Papers were read.
        Desk = "desk",
        /// Places were visited.
        Visit = "visit",
        /// People were asked.
        Survey = "survey",
        /// Figures were compared.
        Statistics = "statistics",
        /// Decisions of courts were read.
        Court = "court",
        /// Complaints were looked through.
        Complaints = "complaints",
    }
}

codes! {
    /// What a piece of evidence is.
    EvidenceKind {
        /// A link.
        Link = "link",
        /// A law or another act.
        Law = "law",
        /// A figure.
        Statistic = "statistic",
        /// What was seen on visits.
        Visits = "visits",
        /// What complaints tell.
        Complaints = "complaints",
        /// A file.
        File = "file",
    }
}

codes! {
    /// What a piece of evidence shows.
    Shows {
        /// That an act was adopted.
        Act = "act",
        /// That something changed for people.
        Effect = "effect",
    }
}

/// A piece of evidence.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Evidence {
    /// What it is.
    pub kind: EvidenceKind,
    /// What it shows.
    pub shows: Shows,
    /// What it says, in a line.
    pub words: String,
    /// Where it can be read, or nothing.
    pub address: String,
    /// What opens the file, if it is one.
    pub card: Option<String>,
}

/// Something that is to be said.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Saying {
    /// Who speaks.
    pub voice: Voice,
    /// The day it speaks of.
    pub on: Date,
    /// The body that reports, if the State speaks.
    pub body: String,
    /// The organisation, if civil society speaks.
    pub organisation: String,
    /// How that organisation agreed to be named.
    pub consent: String,
    /// By which scale it grades, and how; civil society need not grade.
    pub grade: Option<(Scale, String)>,
    /// How it is known.
    pub method: Method,
    /// In words.
    pub words: Trilingual,
    /// What it rests on.
    pub evidence: Vec<Evidence>,
    /// What it corrects, and why.
    pub corrects: Option<(VoiceId, String)>,
}

/// Characters of words.
const LONG: usize = 4_000;

impl Saying {
    /// What its grade means beside others.
    pub fn sense(&self) -> Option<Sense> {
        let (scale, grade) = self.grade.as_ref()?;
        scale.sense(grade)
    }

    /// What is wrong with it.
    ///
    /// The institution calls a measure carried out only on evidence of effect: a law that was passed is evidence that
    /// a law was passed.
    pub fn mistakes(&self, today: Date) -> Mistakes {
        let mut mistakes = Mistakes::new();
        let mut need = |is_right: bool, field: &str, text: &'static str| {
            if !is_right {
                mistakes.push(Mistake::new(field, text));
            }
        };
        need(self.on <= today, "on", "reforms-mistake-future");
        need(self.voice != Voice::State || !self.body.is_empty(), "body", "reforms-mistake-body");
        need(
            self.voice != Voice::Civil || !self.organisation.is_empty(),
            "organisation",
            "reforms-mistake-organisation",
        );
        need(self.voice != Voice::Civil || !self.consent.is_empty(), "consent", "reforms-mistake-consent");
        let is_graded = self.sense().is_some();
        need(is_graded || (self.voice == Voice::Civil && self.grade.is_none()), "grade", "reforms-mistake-grade");
        need(shown(&self.words, Lang::Kk).is_some(), "words_kk", "reforms-mistake-words");
        let is_short = |text: &str| text.chars().count() <= LONG;
        need(Lang::ALL.iter().all(|l| is_short(self.words.get(*l))), "words_kk", "reforms-mistake-words-long");
        need(self.corrects.as_ref().is_none_or(|(_, why)| !why.is_empty()), "why", "reforms-mistake-why");
        for (n, evidence) in (1..).zip(&self.evidence) {
            let is_told = !evidence.words.is_empty() && is_short(&evidence.words);
            need(is_told, &format!("ev{n}_words"), "reforms-mistake-evidence-words");
            let is_placed = evidence.address.is_empty() || is_address(&evidence.address);
            need(is_placed, &format!("ev{n}_address"), "reforms-mistake-address");
            let is_mere_law = evidence.kind == EvidenceKind::Law && evidence.shows == Shows::Effect;
            need(!is_mere_law, &format!("ev{n}_shows"), "reforms-mistake-law-effect");
        }
        let says_done = self.voice == Voice::Office && self.sense() == Some(Sense::Done);
        let has_effect = self.evidence.iter().any(|e| e.shows == Shows::Effect);
        need(!says_done || has_effect, "ev1_shows", "reforms-mistake-effect");
        mistakes
    }
}

/// Something said, as it is kept.
#[derive(Debug, Clone, PartialEq, Eq, sqlx::FromRow)]
pub struct Spoken {
    /// Its id.
    pub id: VoiceId,
    /// Of which measure.
    pub measure: MeasureId,
    /// Its place in the thread.
    pub n: i64,
    /// Who speaks.
    pub voice: Voice,
    /// The day it speaks of.
    pub spoken_on: Date,
    /// When it was recorded.
    pub at: Timestamp,
    /// Who recorded it; never shown outside.
    pub person: Option<PersonId>,
    /// In which role.
    pub role: String,
    /// The body, if the State speaks.
    pub body: String,
    /// The organisation, if civil society speaks.
    pub organisation: String,
    /// How that organisation agreed to be named; never shown outside.
    pub consent: String,
    /// Code of the scale, or nothing.
    pub scale: String,
    /// The grade on it, or nothing.
    pub grade: String,
    /// What that means beside others.
    pub sense: Option<Sense>,
    /// How it is known.
    pub method: Method,
    /// In Kazakh.
    pub kk: String,
    /// In Russian.
    pub ru: String,
    /// In English.
    pub en: String,
    /// What it corrects.
    pub corrects: Option<VoiceId>,
    /// Why.
    pub why: String,
}

impl Spoken {
    /// The words.
    pub fn words(&self) -> Trilingual {
        Trilingual { kk: self.kk.clone(), ru: self.ru.clone(), en: self.en.clone() }
    }
}

/// Key of the text that names a grade in the words of its own scale.
pub fn grade_key(scale: &str, grade: &str) -> String {
    // texts: reforms-grade-*
    match Scale::from_code(scale) {
        Some(scale) if scale.sense(grade).is_some() => format!("reforms-grade-{}-{grade}", scale.code()),
        _ => "reforms-grade-none".to_owned(),
    }
}

/// The words that were corrected.
pub fn corrected(thread: &[Spoken]) -> BTreeSet<VoiceId> {
    thread.iter().filter_map(|s| s.corrects).collect()
}

/// What a voice says by now: the word that speaks of the latest day, and of one day the one recorded last; none that
/// was corrected. A report of long ago that is entered late does not supersede what is newer.
pub fn current(thread: &[Spoken], voice: Voice) -> Option<&Spoken> {
    let corrected = corrected(thread);
    let standing = thread.iter().filter(|s| s.voice == voice && !corrected.contains(&s.id));
    standing.max_by_key(|s| (s.spoken_on, s.n))
}

/// Where two voices differ: the first says more, less or the same; nothing if one of them gave no grade.
pub fn differ(one: Option<&Spoken>, other: Option<&Spoken>) -> Option<Ordering> {
    Some(one?.sense?.compare(other?.sense?))
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn day(d: i8) -> Date {
        Date::new(2026, 11, d).unwrap()
    }

    fn proof(kind: EvidenceKind, shows: Shows) -> Evidence {
        Evidence { kind, shows, words: "Seen in 11 places of 24".into(), address: String::new(), card: None }
    }

    fn finding(grade: (Scale, &str), evidence: Vec<Evidence>) -> Saying {
        Saying {
            voice: Voice::Office,
            on: day(2),
            body: String::new(),
            organisation: String::new(),
            consent: String::new(),
            grade: Some((grade.0, grade.1.to_owned())),
            method: Method::Visit,
            words: Trilingual { kk: "24 орынға бардық.".into(), ..Trilingual::default() },
            evidence,
            corrects: None,
        }
    }

    fn fields(saying: &Saying) -> Vec<String> {
        saying.mistakes(day(3)).into_iter().map(|m| m.field).collect()
    }

    #[test]
    fn carried_out_needs_evidence_of_effect_whatever_the_scale() {
        let (act, effect) = (proof(EvidenceKind::Law, Shows::Act), proof(EvidenceKind::Visits, Shows::Effect));
        for done in [(Scale::Steps, "done"), (Scale::Treaty, "a"), (Scale::Upr, "fully")] {
            assert_eq!(fields(&finding(done, vec![])), ["ev1_shows"]);
            assert_eq!(fields(&finding(done, vec![act.clone()])), ["ev1_shows"]);
            assert_eq!(fields(&finding(done, vec![act.clone(), effect.clone()])), Vec::<String>::new());
            let state = Saying { voice: Voice::State, body: "interior".into(), ..finding(done, vec![act.clone()]) };
            assert_eq!(fields(&state), Vec::<String>::new(), "what the State claims is the State's word");
        }
        for less in [(Scale::Steps, "partly"), (Scale::Treaty, "b")] {
            assert_eq!(fields(&finding(less, vec![])), Vec::<String>::new());
        }
    }

    #[test]
    fn a_law_passed_is_evidence_of_a_law_passed() {
        let law = proof(EvidenceKind::Law, Shows::Effect);
        assert_eq!(fields(&finding((Scale::Steps, "done"), vec![law])), ["ev1_shows"]);
    }

    #[test]
    fn each_voice_says_who_it_is_and_a_correction_says_why() {
        let said = finding((Scale::Steps, "partly"), vec![]);
        let id = VoiceId(uuid::Uuid::from_u128(1));
        for (wrong, field) in [
            (Saying { voice: Voice::State, ..said.clone() }, "body"),
            (Saying { voice: Voice::Civil, consent: "letter".into(), ..said.clone() }, "organisation"),
            (Saying { voice: Voice::Civil, organisation: "Ашық есік".into(), ..said.clone() }, "consent"),
            (Saying { grade: None, ..said.clone() }, "grade"),
            (Saying { grade: Some((Scale::Upr, "done".into())), ..said.clone() }, "grade"),
            (Saying { on: day(4), ..said.clone() }, "on"),
            (Saying { words: Trilingual::default(), ..said.clone() }, "words_kk"),
            (Saying { corrects: Some((id, String::new())), ..said.clone() }, "why"),
        ] {
            assert_eq!(fields(&wrong), [field]);
        }
        let civil = Saying {
            voice: Voice::Civil,
            organisation: "Ашық есік".into(),
            consent: "letter".into(),
            grade: None,
            ..said
        };
        assert_eq!(fields(&civil), Vec::<String>::new(), "civil society need not grade");
    }

    fn spoken(n: i64, voice: Voice, on: Date, sense: Sense, corrects: Option<i64>) -> Spoken {
        let id = |n: i64| VoiceId(uuid::Uuid::from_u128(u128::try_from(n).unwrap()));
        Spoken {
            id: id(n),
            measure: MeasureId(uuid::Uuid::nil()),
            n,
            voice,
            spoken_on: on,
            at: Timestamp::from_micros(n),
            person: None,
            role: "treaty-officer".into(),
            body: String::new(),
            organisation: String::new(),
            consent: String::new(),
            scale: "steps".into(),
            grade: sense.code().into(),
            sense: Some(sense),
            method: Method::Desk,
            kk: String::new(),
            ru: String::new(),
            en: String::new(),
            corrects: corrects.map(id),
            why: String::new(),
        }
    }

    #[test]
    fn a_late_entry_of_an_old_report_supersedes_nothing_and_a_correction_replaces() {
        let thread = [
            spoken(1, Voice::Office, day(9), Sense::Done, None),
            spoken(2, Voice::Office, day(3), Sense::Begun, None),
            spoken(3, Voice::State, day(20), Sense::Done, None),
        ];
        assert_eq!(current(&thread, Voice::Office).unwrap().n, 1);
        let mended = [&thread[..], &[spoken(4, Voice::Office, day(9), Sense::Partly, Some(1))]].concat();
        assert_eq!(current(&mended, Voice::Office).unwrap().n, 4);
        assert_eq!(differ(current(&mended, Voice::State), current(&mended, Voice::Office)), Some(Ordering::Greater));
        assert_eq!(differ(current(&mended, Voice::Civil), current(&mended, Voice::Office)), None);
    }

    proptest! {
        #[test]
        fn voices_do_not_disturb_each_other(words in prop::collection::vec((0usize..3, 1i8..28, 0usize..5), 0..12)) {
            let thread: Vec<Spoken> = (1..).zip(&words).map(|(n, (voice, on, sense))| {
                spoken(n, Voice::ALL[*voice], day(*on), Sense::ALL[*sense], None)
            }).collect();
            for voice in Voice::ALL {
                let alone: Vec<Spoken> = thread.iter().filter(|s| s.voice == *voice).cloned().collect();
                prop_assert_eq!(current(&thread, *voice), current(&alone, *voice));
                let latest = alone.iter().map(|s| s.spoken_on).max();
                prop_assert_eq!(current(&thread, *voice).map(|s| s.spoken_on), latest);
            }
        }
    }
}
