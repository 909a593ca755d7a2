//! What was typed about a communication, read into what may be recorded.

use super::{Deed, Grade, Outcome, Period};
use crate::model::{Procedure, clean};
use base::{Date, Mistake, Mistakes};
use serde::Deserialize;
use web::view::DateFields;

/// Characters of words that are sealed.
const LONG: usize = 20_000;
/// Characters of a line.
const SHORT: usize = 200;

/// What the form of a new communication holds.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default)]
pub struct TypedCommunication {
    /// Code of the committee.
    pub committee: String,
    /// The committee's number.
    pub un_number: String,
    /// Articles of the treaty.
    pub articles: String,
    /// Keys of rights.
    pub rights: Vec<String>,
    /// Who complains.
    pub author: String,
    /// The facts of the case.
    pub facts: String,
}

/// A communication to be opened.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NewCommunication {
    /// The committee.
    pub committee: Procedure,
    /// The committee's number, if it has one already.
    pub un_number: Option<String>,
    /// Articles of the treaty, in order as typed.
    pub articles: String,
    /// Keys of rights.
    pub rights: Vec<String>,
    /// Who complains; sealed apart from the facts.
    pub author: String,
    /// The facts; sealed.
    pub facts: String,
}

impl TypedCommunication {
    /// Reads the form; `is_right` tells a right of the rulebook.
    ///
    /// # Errors
    /// What is wrong with it.
    pub fn read(&self, is_right: impl Fn(&str) -> bool) -> Result<NewCommunication, Mistakes> {
        let mut mistakes = Mistakes::new();
        let committee = Procedure::from_code(&self.committee).filter(|c| Procedure::HEARING.contains(c));
        if committee.is_none() {
            mistakes.push(Mistake::new("committee", "treaties-wrong-committee"));
        }
        let un_number = clean(&self.un_number);
        if !un_number.is_empty() && !is_un_number(&un_number) {
            mistakes.push(Mistake::new("un_number", "treaties-wrong-un-number"));
        }
        let articles: Vec<String> = self.articles.split([',', ';']).map(clean).filter(|a| !a.is_empty()).collect();
        if articles.len() > 30 || !articles.iter().all(|article| is_article(article)) {
            mistakes.push(Mistake::new("articles", "treaties-wrong-articles"));
        }
        let mut rights = self.rights.clone();
        rights.sort();
        rights.dedup();
        if rights.is_empty() || !rights.iter().all(|right| is_right(right)) {
            mistakes.push(Mistake::new("rights", "treaties-wrong-rights"));
        }
        let (author, facts) = (clean(&self.author), clean(&self.facts));
        mistakes.extend(too_long("author", &author, SHORT));
        if facts.is_empty() {
            mistakes.push(Mistake::new("facts", "treaties-wrong-facts"));
        }
        mistakes.extend(too_long("facts", &facts, LONG));
        match committee {
            Some(committee) if mistakes.is_empty() => Ok(NewCommunication {
                committee,
                un_number: Some(un_number).filter(|n| !n.is_empty()),
                articles: articles.join(", "),
                rights,
                author,
                facts,
            }),
            _ => Err(mistakes),
        }
    }
}

/// A committee's number: `1234/2026`.
fn is_un_number(text: &str) -> bool {
    let digits =
        |part: &str, most: usize| !part.is_empty() && part.len() <= most && part.bytes().all(|b| b.is_ascii_digit());
    text.split_once('/').is_some_and(|(n, year)| digits(n, 5) && year.len() == 4 && digits(year, 4))
}

/// An article of a treaty: `7`, `14(3)`, `5(d)(iv)`.
fn is_article(text: &str) -> bool {
    let (number, rest) = text.split_at(text.find('(').unwrap_or(text.len()));
    let is_number = !number.is_empty() && number.len() <= 3 && number.bytes().all(|b| b.is_ascii_digit());
    let mut parts = rest.split('(');
    let is_part = |part: &str| {
        part.strip_suffix(')')
            .is_some_and(|p| !p.is_empty() && p.len() <= 4 && p.bytes().all(|b| b.is_ascii_alphanumeric()))
    };
    is_number && parts.next() == Some("") && parts.all(is_part)
}

fn too_long(field: &'static str, text: &str, most: usize) -> Option<Mistake> {
    (text.chars().count() > most).then(|| Mistake::new(field, "treaties-wrong-long").with("most", most))
}

/// What the form of a deed holds.
#[derive(Debug, Clone, Default)]
pub struct TypedDeed {
    /// The word of its kind.
    pub kind: String,
    /// The day it happened.
    pub day: DateFields,
    /// Of a decision: its outcome.
    pub outcome: String,
    /// Of a grade: which.
    pub grade: String,
    /// Of an extension: the period.
    pub period: String,
    /// Of an extension: its new last day.
    pub until: DateFields,
    /// Of a registration: the committee's number.
    pub un_number: String,
    /// What is to be kept about it, sealed.
    pub words: String,
}

/// A deed to be recorded.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NewDeed {
    /// What happened.
    pub deed: Deed,
    /// On which day.
    pub day: Date,
    /// The committee's number, if it is told with a registration.
    pub un_number: Option<String>,
    /// Sealed words, or empty.
    pub words: String,
}

impl TypedDeed {
    /// Takes the fields of a form.
    pub fn of<'a>(word: impl Fn(&str) -> &'a str) -> Self {
        let text = |name: &str| word(name).to_owned();
        let day = |name: &str| DateFields {
            day: text(&format!("{name}_day")),
            month: text(&format!("{name}_month")),
            year: text(&format!("{name}_year")),
        };
        Self {
            kind: text("kind"),
            day: day("day"),
            outcome: text("outcome"),
            grade: text("grade"),
            period: text("period"),
            until: day("until"),
            un_number: text("un_number"),
            words: text("words"),
        }
    }

    /// Reads the form. Nothing is recorded of a day that is still to come.
    ///
    /// # Errors
    /// What is wrong with it.
    pub fn read(&self, today: Date) -> Result<NewDeed, Mistakes> {
        let mut mistakes = Mistakes::new();
        if !Deed::KINDS.contains(&self.kind.as_str()) {
            mistakes.push(Mistake::new("kind", "treaties-wrong-kind"));
        }
        let day = match self.day.read("day") {
            Ok(Some(day)) if day > today => Err(vec![Mistake::new("day", "treaties-wrong-future")]),
            Ok(None) => Err(vec![Mistake::new("day", "treaties-wrong-day")]),
            read => read,
        };
        let day = noted(&mut mistakes, day);
        let (mut about, mut until) = (None, None);
        match self.kind.as_str() {
            "decided" => {
                about = Some(&self.outcome);
                if Outcome::from_code(&self.outcome).is_none() {
                    mistakes.push(Mistake::new("outcome", "treaties-wrong-outcome"));
                }
            }
            "graded" => {
                about = Some(&self.grade);
                if Grade::from_code(&self.grade).is_none() {
                    mistakes.push(Mistake::new("grade", "treaties-wrong-grade"));
                }
            }
            "extended" => {
                about = Some(&self.period);
                if Period::from_code(&self.period).is_none() {
                    mistakes.push(Mistake::new("period", "treaties-wrong-period"));
                }
                let read = match self.until.read("until") {
                    Ok(None) => Err(vec![Mistake::new("until", "treaties-wrong-until")]),
                    read => read,
                };
                until = noted(&mut mistakes, read);
            }
            _ => {}
        }
        let un_number = clean(&self.un_number);
        if !un_number.is_empty() && !is_un_number(&un_number) {
            mistakes.push(Mistake::new("un_number", "treaties-wrong-un-number"));
        }
        let words = clean(&self.words);
        mistakes.extend(too_long("words", &words, LONG));
        match Deed::read(&self.kind, about.map(String::as_str), until).zip(day) {
            Some((deed, day)) if mistakes.is_empty() => {
                let un_number = Some(un_number).filter(|n| !n.is_empty() && deed == Deed::Registered);
                Ok(NewDeed { deed, day, un_number, words })
            }
            _ => Err(mistakes),
        }
    }
}

/// The day, or its mistakes put to the others.
fn noted(mistakes: &mut Mistakes, read: Result<Option<Date>, Mistakes>) -> Option<Date> {
    read.unwrap_or_else(|found| {
        mistakes.extend(found);
        None
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_and_articles_are_read_as_committees_write_them() {
        for good in ["1/2026", "1234/2026"] {
            assert!(is_un_number(good), "{good}");
        }
        for bad in ["", "1234", "/2026", "1234/26", "12a4/2026", "1234/2026/1", "1234/+026"] {
            assert!(!is_un_number(bad), "{bad}");
        }
        for good in ["7", "9(1)", "14(3)(g)", "5(d)(iv)"] {
            assert!(is_article(good), "{good}");
        }
        for bad in ["", "seven", "9(", "9()", "9(1", "9)1(", "9(1)x", "1000"] {
            assert!(!is_article(bad), "{bad}");
        }
    }

    #[test]
    fn what_is_missing_is_named_by_its_field() {
        let today: Date = "2026-11-02".parse().unwrap();
        let fields = |typed: &TypedDeed| -> Vec<String> {
            typed.read(today).unwrap_err().into_iter().map(|m| m.field).collect()
        };
        let typed = |kind: &str| TypedDeed { kind: kind.into(), day: DateFields::of(today), ..TypedDeed::default() };
        assert_eq!(fields(&TypedDeed::default()), ["kind", "day"]);
        assert_eq!(fields(&typed("decided")), ["outcome"]);
        assert_eq!(fields(&typed("graded")), ["grade"]);
        assert_eq!(fields(&typed("extended")), ["period", "until"]);
        let tomorrow = TypedDeed { day: DateFields::of(today.plus_days(1)), ..typed("observations") };
        assert_eq!(fields(&tomorrow), ["day"]);
        assert_eq!(fields(&TypedDeed { un_number: "n".into(), ..typed("registered") }), ["un_number"]);
        assert_eq!(typed("note").read(today).unwrap().deed, Deed::Note);
    }
}
