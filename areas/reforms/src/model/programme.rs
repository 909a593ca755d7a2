//! A programme: what was promised at once, by whom and when. A decree with its action plan is one, a committee's
//! concluding observations are another.

use super::{clean, three};
use base::{Date, Lang, Mistake, Mistakes, Trilingual};
use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;

base::id! {
    /// A programme.
    ProgrammeId,
}

macro_rules! codes {
    ($(#[$doc:meta])* $name:ident { $($(#[$vdoc:meta])* $variant:ident = $code:literal,)+ }) => {
        $(#[$doc])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize, serde::Deserialize, sqlx::Type, utoipa::ToSchema)]
        #[sqlx(type_name = "text")]
        pub enum $name { $(
            $(#[$vdoc])*
            #[serde(rename = $code)]
            #[sqlx(rename = $code)]
            $variant,
        )+ }

        impl $name {
            /// All of them, in their order.
            pub const ALL: &'static [Self] = &[$(Self::$variant),+];

            /// The stored word.
            pub const fn code(self) -> &'static str {
                match self { $(Self::$variant => $code,)+ }
            }

            /// Reads the stored word.
            pub fn from_code(code: &str) -> Option<Self> {
                Self::ALL.iter().copied().find(|known| known.code() == code)
            }
        }
    };
}
pub(crate) use codes;

codes! {
    /// Where a programme comes from.
    Kind {
        /// An initiative of the President at a session of Parliament.
        President = "president",
        /// A decree with main directions and a plan of action.
        Decree = "decree",
        /// An instruction of a council, such as the National Council of Public Trust.
        Council = "council",
        /// Concluding observations or another recommendation of a UN body.
        Committee = "committee",
        /// The Universal Periodic Review.
        Upr = "upr",
        /// Recommendations of the National Preventive Mechanism.
        Npm = "npm",
        /// Recommendations that came of cases.
        Case = "case",
        /// A report of the institution itself.
        Report = "report",
    }
}

codes! {
    /// How sure a fact is.
    Certainty {
        /// Read in the act itself.
        Read = "read",
        /// Reported by a source that is named; the act was not read.
        Reported = "reported",
        /// Nobody has found a source yet.
        Unknown = "unknown",
    }
}

/// A direction of a programme.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Direction {
    /// Its number in the programme.
    pub number: u16,
    /// What it is called.
    pub titles: Trilingual,
}

/// What a programme says of itself. Each correction is a new version of all of it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Programme {
    /// Its title.
    pub titles: Trilingual,
    /// Where it comes from.
    pub kind: Kind,
    /// Who gave it: an office, never a person.
    pub giver: Trilingual,
    /// When.
    pub date: Date,
    /// The number of the act, or nothing.
    pub number: String,
    /// Where it can be read, or nothing.
    pub source: String,
    /// How sure all of this is.
    pub certainty: Certainty,
    /// What else a reader should know.
    pub note: Trilingual,
    /// Its directions by their numbers.
    pub directions: Vec<Direction>,
}

/// A programme as a form sends it, all but its date.
#[derive(Debug, Clone, Default, PartialEq, Eq, Deserialize)]
#[serde(default)]
pub struct TypedProgramme {
    /// Its title in Kazakh.
    pub title_kk: String,
    /// Its title in Russian.
    pub title_ru: String,
    /// Its title in English.
    pub title_en: String,
    /// Code of a [`Kind`].
    pub kind: String,
    /// Who gave it, in Kazakh.
    pub giver_kk: String,
    /// Who gave it, in Russian.
    pub giver_ru: String,
    /// Who gave it, in English.
    pub giver_en: String,
    /// The number of the act.
    pub number: String,
    /// Where it can be read.
    pub source: String,
    /// Code of a [`Certainty`].
    pub certainty: String,
    /// A note in Kazakh.
    pub note_kk: String,
    /// A note in Russian.
    pub note_ru: String,
    /// A note in English.
    pub note_en: String,
    /// Directions, a line each: number, then the title in kk, ru and en with `|` between.
    pub directions: String,
}

impl TypedProgramme {
    /// The form of a programme that is there.
    pub fn of(programme: &Programme) -> Self {
        let line = |d: &Direction| format!("{} | {} | {} | {}", d.number, d.titles.kk, d.titles.ru, d.titles.en);
        Self {
            title_kk: programme.titles.kk.clone(),
            title_ru: programme.titles.ru.clone(),
            title_en: programme.titles.en.clone(),
            kind: programme.kind.code().to_owned(),
            giver_kk: programme.giver.kk.clone(),
            giver_ru: programme.giver.ru.clone(),
            giver_en: programme.giver.en.clone(),
            number: programme.number.clone(),
            source: programme.source.clone(),
            certainty: programme.certainty.code().to_owned(),
            note_kk: programme.note.kk.clone(),
            note_ru: programme.note.ru.clone(),
            note_en: programme.note.en.clone(),
            directions: programme.directions.iter().map(line).collect::<Vec<_>>().join("\n"),
        }
    }

    /// Reads what was typed.
    pub fn read(&self, date: Option<Date>) -> Result<Programme, Mistakes> {
        let mut mistakes = Mistakes::new();
        let titles = three(&self.title_kk, &self.title_ru, &self.title_en);
        let giver = three(&self.giver_kk, &self.giver_ru, &self.giver_en);
        let (kind, certainty) = (Kind::from_code(&self.kind), Certainty::from_code(&self.certainty));
        let source = self.source.trim().to_owned();
        let mut need = |is_there: bool, field: &str, text: &'static str| {
            if !is_there {
                mistakes.push(Mistake::new(field, text));
            }
        };
        need(shown(&titles, Lang::Kk).is_some(), "title_kk", "reforms-mistake-title");
        need(kind.is_some(), "kind", "reforms-mistake-kind");
        need(shown(&giver, Lang::Kk).is_some(), "giver_kk", "reforms-mistake-giver");
        need(date.is_some(), "date", "reforms-mistake-date");
        need(source.is_empty() || is_address(&source), "source", "reforms-mistake-address");
        need(certainty.is_some(), "certainty", "reforms-mistake-certainty");
        need(certainty == Some(Certainty::Unknown) || !source.is_empty(), "source", "reforms-mistake-source");
        let directions = read_directions(&self.directions).unwrap_or_else(|wrong| {
            mistakes.push(wrong);
            vec![]
        });
        match (kind, certainty, date) {
            (Some(kind), Some(certainty), Some(date)) if mistakes.is_empty() => Ok(Programme {
                titles,
                kind,
                giver,
                date,
                number: clean(&self.number),
                source,
                certainty,
                note: three(&self.note_kk, &self.note_ru, &self.note_en),
                directions,
            }),
            _ => Err(mistakes),
        }
    }
}

fn read_directions(typed: &str) -> Result<Vec<Direction>, Mistake> {
    let mut directions: Vec<Direction> = vec![];
    let mut seen = BTreeSet::new();
    for (at, line) in typed.lines().enumerate().filter(|(_, line)| !line.trim().is_empty()) {
        let mut parts = line.split('|');
        let number = parts.next().and_then(|n| n.trim().trim_end_matches('.').parse::<u16>().ok());
        let mut title = || parts.next().unwrap_or_default();
        let titles = three(title(), title(), title());
        match number.filter(|n| *n > 0 && seen.insert(*n)) {
            Some(number) if shown(&titles, Lang::Kk).is_some() => directions.push(Direction { number, titles }),
            _ => return Err(Mistake::new("directions", "reforms-mistake-direction-line").with("line", at + 1)),
        }
    }
    directions.sort_by_key(|d| d.number);
    Ok(directions)
}

/// Whether something is an address of the web.
pub fn is_address(text: &str) -> bool {
    let rest = text.strip_prefix("https://").or_else(|| text.strip_prefix("http://"));
    let is_plain = |c: char| !c.is_whitespace() && !c.is_control() && !"<>\"`".contains(c);
    text.len() <= 2000 && rest.is_some_and(|rest| rest.contains('.') && rest.chars().all(is_plain))
}

/// A text in a language, or, where it was not translated yet, in another one; and in which it is.
pub fn shown(words: &Trilingual, lang: Lang) -> Option<(&str, Lang)> {
    [lang, Lang::Kk, Lang::Ru, Lang::En].into_iter().map(|l| (words.get(l), l)).find(|(text, _)| !text.is_empty())
}

/// Languages in which a text that is there is missing.
pub fn untranslated(words: &Trilingual) -> Vec<Lang> {
    let is_there = shown(words, Lang::Kk).is_some();
    Lang::ALL.into_iter().filter(|l| is_there && words.get(*l).is_empty()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn typed() -> TypedProgramme {
        TypedProgramme {
            title_ru: "Защищённый человек".into(),
            kind: "president".into(),
            giver_kk: "Президент".into(),
            certainty: "unknown".into(),
            directions: "2 | | Суд\n\n1. | Ұстау | Задержание | Detention".into(),
            ..TypedProgramme::default()
        }
    }

    #[test]
    fn directions_are_lines_and_come_in_the_order_of_their_numbers() {
        let read = typed().read(Date::new(2024, 9, 2)).unwrap();
        assert_eq!(read.directions.iter().map(|d| d.number).collect::<Vec<_>>(), [1, 2]);
        assert_eq!(TypedProgramme::of(&read).read(Some(read.date)), Ok(read));
        for wrong in ["Суд", "0 | Суд", "1 |", "1 | Суд\n1 | Сот"] {
            let typed = TypedProgramme { directions: wrong.into(), ..typed() };
            assert_eq!(typed.read(Date::new(2024, 9, 2)).unwrap_err()[0].field, "directions", "{wrong}");
        }
    }

    #[test]
    fn a_fact_that_somebody_reported_names_who_did() {
        let reported = TypedProgramme { certainty: "reported".into(), ..typed() };
        assert_eq!(reported.read(Date::new(2021, 6, 9)).unwrap_err()[0].field, "source");
        let sourced = TypedProgramme { source: "https://example.org/decree".into(), ..reported };
        assert!(sourced.read(Date::new(2021, 6, 9)).is_ok());
        for wrong in ["javascript:alert(1)", "https://", "https://a b.kz", "example.org"] {
            assert!(!is_address(wrong), "{wrong}");
        }
    }

    #[test]
    fn a_missing_translation_is_another_language_and_never_a_blank() {
        let words = Trilingual { ru: "Суд".into(), ..Trilingual::default() };
        assert_eq!(shown(&words, Lang::Kk), Some(("Суд", Lang::Ru)));
        assert_eq!(untranslated(&words), [Lang::Kk, Lang::En]);
        assert_eq!(untranslated(&Trilingual::default()), []);
    }
}
