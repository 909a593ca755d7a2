//! A measure: what somebody has to do by when, and how one would see that it was done.

use super::programme::{Programme, codes, shown};
use super::{clean, three};
use base::{Date, Lang, Mistake, Mistakes, Trilingual};
use exchange::rulebook::{self, Rulebook};
use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;

base::id! {
    /// A measure.
    MeasureId,
}

codes! {
    /// People whom a measure is to protect above all.
    Group {
        /// Women.
        Women = "women",
        /// Children.
        Children = "children",
        /// Persons with disabilities.
        Disabilities = "disabilities",
        /// Persons deprived of liberty.
        Detained = "detained",
        /// Migrants, refugees and stateless persons.
        Migrants = "migrants",
        /// Ethnic, religious and language minorities.
        Minorities = "minorities",
        /// Older persons.
        Older = "older",
        /// Victims of trafficking.
        Trafficked = "trafficked",
        /// People in villages far away.
        Rural = "rural",
    }
}

codes! {
    /// How one measure hangs together with another.
    Bond {
        /// The same measure, promised elsewhere too.
        Same = "same",
        /// It goes on from the other.
        Follows = "follows",
        /// Both cannot be done.
        Contradicts = "contradicts",
    }
}

/// What a measure says. Each correction is a new version of all of it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Wording {
    /// Its own reference within its programme: `3.2`.
    pub reference: String,
    /// The direction it belongs to, if its programme has any.
    pub direction: Option<u16>,
    /// What is to be done.
    pub text: Trilingual,
    /// The body that leads, a key of the rulebook; empty if nobody was named.
    pub lead: String,
    /// Bodies that are involved, keys of the rulebook.
    pub involved: Vec<String>,
    /// The last day.
    pub due: Option<Date>,
    /// What the last day rests on: the article of an act.
    pub ground: String,
    /// What is to come of it.
    pub result: Trilingual,
    /// How one would see that.
    pub sign: Trilingual,
    /// Rights, keys of the rulebook.
    pub rights: Vec<String>,
    /// Whom it is to protect above all.
    pub groups: Vec<Group>,
    /// Targets of the Sustainable Development Goals: `16.2`.
    pub sdgs: Vec<String>,
    /// Articles of treaties: `iccpr-op2`, `crpd/12`.
    pub treaties: Vec<String>,
    /// Region, a key of the rulebook; empty for the whole country.
    pub region: String,
}

impl Wording {
    /// All bodies, the one that leads first.
    pub fn bodies(&self) -> impl Iterator<Item = &str> {
        let lead = Some(self.lead.as_str()).filter(|lead| !lead.is_empty());
        lead.into_iter().chain(self.involved.iter().map(String::as_str))
    }
}

/// A measure as a form or a line of a table brings it, all but its last day.
#[derive(Debug, Clone, Default, PartialEq, Eq, Deserialize)]
#[serde(default)]
pub struct TypedMeasure {
    /// Its reference within its programme.
    pub reference: String,
    /// Number of its direction.
    pub direction: String,
    /// What is to be done, in Kazakh.
    pub text_kk: String,
    /// What is to be done, in Russian.
    pub text_ru: String,
    /// What is to be done, in English.
    pub text_en: String,
    /// Key of the body that leads.
    pub lead: String,
    /// Keys of bodies that are involved.
    pub involved: Vec<String>,
    /// What the last day rests on.
    pub ground: String,
    /// What is to come of it, in Kazakh.
    pub result_kk: String,
    /// What is to come of it, in Russian.
    pub result_ru: String,
    /// What is to come of it, in English.
    pub result_en: String,
    /// How one would see that, in Kazakh.
    pub sign_kk: String,
    /// How one would see that, in Russian.
    pub sign_ru: String,
    /// How one would see that, in English.
    pub sign_en: String,
    /// Keys of rights.
    pub rights: Vec<String>,
    /// Codes of [`Group`]s.
    pub groups: Vec<String>,
    /// SDG targets with commas between.
    pub sdgs: String,
    /// Articles of treaties with commas between.
    pub treaties: String,
    /// Key of a region.
    pub region: String,
}

/// Characters of one text.
const LONG: usize = 2_000;

impl TypedMeasure {
    /// The form of a measure that is there.
    pub fn of(w: &Wording) -> Self {
        Self {
            reference: w.reference.clone(),
            direction: w.direction.map(|d| d.to_string()).unwrap_or_default(),
            text_kk: w.text.kk.clone(),
            text_ru: w.text.ru.clone(),
            text_en: w.text.en.clone(),
            lead: w.lead.clone(),
            involved: w.involved.clone(),
            ground: w.ground.clone(),
            result_kk: w.result.kk.clone(),
            result_ru: w.result.ru.clone(),
            result_en: w.result.en.clone(),
            sign_kk: w.sign.kk.clone(),
            sign_ru: w.sign.ru.clone(),
            sign_en: w.sign.en.clone(),
            rights: w.rights.clone(),
            groups: w.groups.iter().map(|g| g.code().to_owned()).collect(),
            sdgs: w.sdgs.join(", "),
            treaties: w.treaties.join(", "),
            region: w.region.clone(),
        }
    }

    /// Reads what was typed, for a programme, with the rulebook of a day. Only what makes a measure at all is asked
    /// for; what makes a good one is advice: see [`hints`].
    pub fn read(
        &self,
        due: Option<Date>,
        programme: &Programme,
        book: &Rulebook,
        on: Date,
    ) -> Result<Wording, Mistakes> {
        let mut mistakes = Mistakes::new();
        let mut need = |is_right: bool, field: &str, text: &'static str| {
            if !is_right {
                mistakes.push(Mistake::new(field, text));
            }
        };
        let reference = clean(&self.reference);
        let is_plain = |c: char| c.is_alphanumeric() || ".-/".contains(c);
        need(
            (1..=20).contains(&reference.chars().count()) && reference.chars().all(is_plain),
            "reference",
            "reforms-mistake-reference",
        );
        let direction = self.direction.trim().parse::<u16>().ok();
        let has_it = |n: u16| programme.directions.iter().any(|d| d.number == n);
        need(
            self.direction.trim().is_empty() || direction.is_some_and(has_it),
            "direction",
            "reforms-mistake-direction",
        );
        let text = three(&self.text_kk, &self.text_ru, &self.text_en);
        need(shown(&text, Lang::Kk).is_some(), "text_kk", "reforms-mistake-text");
        let is_body = |key: &str| rulebook::entry(&book.bodies, key, on).is_some();
        need(self.lead.is_empty() || is_body(&self.lead), "lead", "reforms-mistake-body");
        need(self.involved.iter().all(|b| is_body(b)), "involved", "reforms-mistake-body");
        let is_right = |key: &String| rulebook::entry(&book.rights, key, on).is_some();
        need(self.rights.iter().all(is_right), "rights", "reforms-mistake-right");
        let groups: Option<BTreeSet<Group>> = self.groups.iter().map(|g| Group::from_code(g)).collect();
        need(groups.is_some(), "groups", "reforms-mistake-group");
        let (sdgs, treaties) = (listed(&self.sdgs), listed(&self.treaties));
        need(sdgs.iter().all(|t| is_target(t)), "sdgs", "reforms-mistake-sdg");
        need(treaties.iter().all(|t| is_article(t)), "treaties", "reforms-mistake-treaty");
        let is_region = rulebook::entry(&book.regions, &self.region, on).is_some();
        need(self.region.is_empty() || is_region, "region", "reforms-mistake-region");
        let result = three(&self.result_kk, &self.result_ru, &self.result_en);
        let sign = three(&self.sign_kk, &self.sign_ru, &self.sign_en);
        for (field, words) in [("text", &text), ("result", &result), ("sign", &sign)] {
            for lang in Lang::ALL {
                if words.get(lang).chars().count() > LONG {
                    mistakes.push(Mistake::new(format!("{field}_{lang}"), "reforms-mistake-long").with("most", LONG));
                }
            }
        }
        if !mistakes.is_empty() {
            return Err(mistakes);
        }
        let mut seen: BTreeSet<&str> = BTreeSet::from([self.lead.as_str()]);
        Ok(Wording {
            reference,
            direction,
            text,
            lead: self.lead.clone(),
            involved: self.involved.iter().filter(|b| seen.insert(b)).cloned().collect(),
            due,
            ground: clean(&self.ground),
            result,
            sign,
            rights: self.rights.clone(),
            groups: groups.unwrap_or_default().into_iter().collect(),
            sdgs,
            treaties,
            region: self.region.clone(),
        })
    }
}

/// What stands between commas, each once.
pub fn listed(text: &str) -> Vec<String> {
    let mut seen = BTreeSet::new();
    let parts = text.split([',', ';']).map(|p| p.trim().to_lowercase()).filter(|p| !p.is_empty());
    parts.filter(|p| seen.insert(p.clone())).collect()
}

/// A target of the 17 goals: `16.2`, `5.c` (General Assembly resolution 70/1).
fn is_target(text: &str) -> bool {
    let Some((goal, target)) = text.split_once('.') else { return false };
    let is_number = target.parse::<u8>().is_ok_and(|n| (1..=19).contains(&n));
    goal.parse::<u8>().is_ok_and(|g| (1..=17).contains(&g)) && (is_number || ["a", "b", "c", "d"].contains(&target))
}

/// An instrument and perhaps an article: `iccpr-op2`, `crpd/12`.
fn is_article(text: &str) -> bool {
    let is_code =
        |t: &str| !t.is_empty() && t.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-');
    let mut parts = text.splitn(2, '/');
    text.len() <= 40 && parts.next().is_some_and(is_code) && parts.next().is_none_or(is_code)
}

/// By what references sort as people do, in any database: `2.10` comes after `2.9`.
pub fn place(reference: &str) -> String {
    let part = |part: &str| {
        let is_number = !part.is_empty() && part.bytes().all(|b| b.is_ascii_digit());
        if is_number { format!("{part:0>5}") } else { part.to_lowercase() }
    };
    reference.split(|c: char| !c.is_alphanumeric()).map(part).collect::<Vec<_>>().concat()
}

codes! {
    /// What keeps a measure from being checked one day. Advice while it is written, never a refusal.
    Hint {
        /// No last day.
        NoDate = "no-date",
        /// Nobody has to do it.
        NoBody = "no-body",
        /// Nothing is to come of it.
        NoResult = "no-result",
        /// Nobody would see whether it came.
        NoSign = "no-sign",
        /// "Improve", "strengthen", "continue": words that are always true.
        Vague = "vague",
        /// No number, place or act by which the result could be measured.
        NoMeasure = "no-measure",
    }
}

/// Beginnings of words that promise work and no result, in all three languages.
const VAGUE: &[&str] = &[
    "усил",
    "улучш",
    "совершенств",
    "продолж",
    "активизир",
    "повыси",
    "повышен",
    "содейств",
    "укреп",
    "жетілдір",
    "күшейт",
    "жалғастыр",
    "арттыр",
    "жақсарт",
    "нығайт",
    "improv",
    "strengthen",
    "continu",
    "enhanc",
    "promot",
    "intensif",
    "foster",
];

/// What would make a measure easier to check.
pub fn hints(w: &Wording) -> Vec<Hint> {
    let is_blank = |words: &Trilingual| shown(words, Lang::Kk).is_none();
    let all = |words: &Trilingual| [words.kk.as_str(), &words.ru, &words.en].join(" ");
    let promised: Vec<String> = words_of(&all(&w.text)).collect();
    let is_vague = VAGUE.iter().any(|stem| promised.iter().any(|word| word.starts_with(&base::fold(stem))));
    let has_number = format!("{} {}", all(&w.result), all(&w.sign)).chars().any(|c| c.is_ascii_digit());
    [
        (w.due.is_none(), Hint::NoDate),
        (w.lead.is_empty(), Hint::NoBody),
        (is_blank(&w.result), Hint::NoResult),
        (is_blank(&w.sign), Hint::NoSign),
        (is_vague, Hint::Vague),
        (!is_blank(&w.result) && !has_number, Hint::NoMeasure),
    ]
    .into_iter()
    .filter_map(|(is_so, hint)| is_so.then_some(hint))
    .collect()
}

fn words_of(text: &str) -> impl Iterator<Item = String> {
    let folded = base::fold(text);
    let words: Vec<String> = folded.split(|c: char| !c.is_alphanumeric()).map(str::to_owned).collect();
    words.into_iter().filter(|w| !w.is_empty())
}

/// The words by which a measure's like is found: folded, each once, without the small ones; endings are cut off, which
/// bear most of what differs between the forms of one word.
pub fn tell_tale(text: &Trilingual) -> BTreeSet<String> {
    let all = [text.kk.as_str(), &text.ru, &text.en].join(" ");
    words_of(&all).filter(|w| w.chars().count() > 3).map(|w| w.chars().take(6).collect()).collect()
}

/// How alike two measures are, from 0 to 100: words they share, of the words of the shorter one, so that a language
/// which only one of them has counts for nothing. Fewer than four shared words say nothing.
pub fn likeness(a: &BTreeSet<String>, b: &BTreeSet<String>) -> usize {
    let shared = a.intersection(b).count();
    if shared < 4 { 0 } else { 100 * shared / a.len().min(b.len()).max(1) }
}

/// From here on one measure is suggested as the like of another.
pub const ALIKE: usize = 60;

#[cfg(test)]
mod tests {
    use super::super::programme::{Certainty, Direction, Kind};
    use super::*;
    use proptest::prelude::*;

    fn programme() -> Programme {
        Programme {
            titles: three("", "Программа", ""),
            kind: Kind::Decree,
            giver: three("Президент", "", ""),
            date: Date::new(2024, 9, 2).unwrap(),
            number: String::new(),
            source: String::new(),
            certainty: Certainty::Unknown,
            note: Trilingual::default(),
            directions: vec![Direction { number: 3, titles: three("", "", "Detention") }],
        }
    }

    fn typed() -> TypedMeasure {
        TypedMeasure {
            reference: "3.2".into(),
            direction: "3".into(),
            text_ru: "Каждого задержанного осматривает независимый врач".into(),
            lead: "interior".into(),
            involved: vec!["health".into(), "interior".into(), "health".into()],
            rights: vec!["no-torture".into()],
            groups: vec!["detained".into()],
            sdgs: "16.1, 16.a;16.1".into(),
            treaties: "cat/2, iccpr-op2".into(),
            ..TypedMeasure::default()
        }
    }

    fn read(typed: &TypedMeasure) -> Result<Wording, Mistakes> {
        let book = Rulebook::kz().unwrap();
        typed.read(Date::new(2026, 7, 1), &programme(), &book, Date::new(2026, 1, 5).unwrap())
    }

    #[test]
    fn a_measure_is_read_and_comes_back_as_its_own_form() {
        let wording = read(&typed()).unwrap();
        assert_eq!(wording.bodies().collect::<Vec<_>>(), ["interior", "health"]);
        assert_eq!(wording.sdgs, ["16.1", "16.a"]);
        assert_eq!(read(&TypedMeasure::of(&wording)).unwrap(), wording);
    }

    #[test]
    fn what_the_rulebook_or_the_programme_does_not_know_is_a_mistake() {
        let wrong = TypedMeasure {
            reference: "3 2".into(),
            direction: "4".into(),
            text_ru: " ".into(),
            lead: "nobody".into(),
            involved: vec!["nobody".into()],
            rights: vec!["flying".into()],
            groups: vec!["giants".into()],
            sdgs: "18.1".into(),
            treaties: "CRPD art 12".into(),
            region: "KZ-99".into(),
            ..TypedMeasure::default()
        };
        let fields: Vec<String> = read(&wrong).unwrap_err().into_iter().map(|m| m.field).collect();
        let all =
            ["reference", "direction", "text_kk", "lead", "involved", "rights", "groups", "sdgs", "treaties", "region"];
        assert_eq!(fields, all);
    }

    #[test]
    fn advice_names_what_cannot_be_checked_in_each_language() {
        let good = Wording {
            result: three("", "", "A doctor within 24 hours in all 40 places"),
            sign: three("", "", "Registers compared on visits"),
            ..read(&typed()).unwrap()
        };
        assert_eq!(hints(&good), []);
        for text in ["Продолжить работу", "Жұмысты ЖАЛҒАСТЫРУ", "Strengthening of control"]
        {
            let vague = Wording { text: three(text, "", ""), ..good.clone() };
            assert_eq!(hints(&vague), [Hint::Vague], "{text}");
        }
        let bare =
            Wording { due: None, lead: String::new(), result: three("", "", ""), sign: three("", "", ""), ..good };
        assert_eq!(hints(&bare), [Hint::NoDate, Hint::NoBody, Hint::NoResult, Hint::NoSign]);
    }

    #[test]
    fn the_same_promise_in_other_words_is_found_and_another_is_not() {
        let words = |text: &str| tell_tale(&three("", text, ""));
        let one = words("Обеспечить осмотр каждого задержанного независимым врачом в первые сутки");
        let like = words("Независимый врач осматривает каждого задержанного в первые сутки после доставления");
        let other = words("Создать реестр программ социальной реабилитации несовершеннолетних");
        assert!(likeness(&one, &like) >= ALIKE, "{}", likeness(&one, &like));
        assert_eq!(likeness(&one, &other), 0);
    }

    proptest! {
        #[test]
        fn references_sort_by_their_numbers(a in 1u16..400, b in 1u16..400, c in 1u16..400, d in 1u16..400) {
            let (left, right) = (format!("{a}.{b}"), format!("{c}.{d}"));
            prop_assert_eq!(place(&left).cmp(&place(&right)), (a, b).cmp(&(c, d)));
        }

        #[test]
        fn no_reading_of_anything_typed_panics(text in "\\PC{0,40}", other in "\\PC{0,20}") {
            let typed = TypedMeasure { reference: text.clone(), sdgs: other.clone(), treaties: text, direction: other, ..typed() };
            let _ = read(&typed);
        }
    }
}
