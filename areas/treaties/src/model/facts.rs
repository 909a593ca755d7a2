//! Facts that staff recorded over those of the rulebook: what is recorded later corrects what was recorded before, with
//! a reason, and everything stays to be seen.

use base::{Date, Mistake, Mistakes, PersonId, Timestamp, Trilingual};
use exchange::rulebook::{Certainty, Fact, FactKind, Instrument, ProcedureKind, Source, When};

/// The longest text of a field.
const LONGEST: usize = 2000;

/// An entry of staff.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Recorded {
    /// How many entries on this fact came before it, the rulebook's own not counted, and one.
    pub n: i64,
    /// What it says. The key is that of the fact it corrects, or its own.
    pub fact: Fact,
    /// The fact does not hold at all.
    pub is_struck: bool,
    /// Why the earlier entry was wrong; empty for a new fact.
    pub reason: String,
    /// Who recorded it.
    pub person: PersonId,
    /// When.
    pub at: Timestamp,
}

/// The facts as they are known at a moment: those of the rulebook, with what staff recorded by then over them.
pub fn known(rulebook: &[Fact], recorded: &[Recorded], at: Timestamp) -> Vec<Fact> {
    let last = |key: &str| recorded.iter().filter(|r| r.fact.key == key && r.at <= at).max_by_key(|r| r.n);
    let given = rulebook.iter().filter_map(|fact| match last(&fact.key) {
        Some(entry) => (!entry.is_struck).then(|| entry.fact.clone()),
        None => Some(fact.clone()),
    });
    let is_new = |r: &&Recorded| r.at <= at && !rulebook.iter().any(|f| f.key == r.fact.key);
    let added = recorded
        .iter()
        .filter(is_new)
        .filter(|r| last(&r.fact.key).is_some_and(|l| l.n == r.n) && !r.is_struck)
        .map(|r| r.fact.clone());
    let mut all: Vec<Fact> = given.chain(added).collect();
    all.sort_by_key(|f| f.on.first());
    all
}

/// What somebody of the staff typed about a fact.
#[derive(Debug, Clone, Default, PartialEq, Eq, serde::Deserialize)]
#[serde(default)]
pub struct Typed {
    /// Code of a [`FactKind`].
    pub kind: String,
    /// Code of a [`ProcedureKind`], or empty.
    pub procedure: String,
    /// When, as [`When`] is written.
    pub on: String,
    /// Number of the law or decree.
    pub number: String,
    /// What it says, in Kazakh.
    pub kk: String,
    /// In Russian.
    pub ru: String,
    /// In English.
    pub en: String,
    /// Code of a [`Certainty`].
    pub certainty: String,
    /// Title of the source.
    pub source: String,
    /// Its address.
    pub url: String,
    /// Why what was recorded before is wrong.
    pub reason: String,
    /// `yes` if the fact does not hold at all.
    pub struck: String,
    /// The number of entries on this fact when the form was shown.
    pub seen: i64,
}

impl Typed {
    /// The form of a fact.
    pub fn of(fact: &Fact, seen: i64) -> Self {
        let words = fact.words.clone().unwrap_or_default();
        Self {
            kind: fact.kind.code().into(),
            procedure: fact.procedure.map_or("", ProcedureKind::code).into(),
            on: fact.on.to_string(),
            number: fact.number.clone().unwrap_or_default(),
            kk: words.kk,
            ru: words.ru,
            en: words.en,
            certainty: fact.certainty.code().into(),
            source: fact.source.title.clone().unwrap_or_default(),
            url: fact.source.url.clone().unwrap_or_default(),
            reason: String::new(),
            struck: String::new(),
            seen,
        }
    }

    /// The fact it says, or what is to be mended. `key` is that of the fact it corrects, or of a new one.
    ///
    /// # Errors
    /// The mistakes, in the order of the fields.
    pub fn read(&self, key: &str, instrument: &Instrument, is_correction: bool) -> Result<Fact, Mistakes> {
        let mut mistakes = Mistakes::new();
        let kind = FactKind::from_code(&self.kind);
        if kind.is_none() {
            mistakes.push(Mistake::new("kind", "treaties-mistake-kind"));
        }
        let procedure = ProcedureKind::from_code(&self.procedure);
        let wants = matches!(kind, Some(FactKind::Accepts | FactKind::Excludes));
        if wants && procedure.is_none() {
            mistakes.push(Mistake::new("procedure", "treaties-mistake-procedure"));
        }
        let on = self.on.trim().parse::<When>();
        let certainty = Certainty::from_code(&self.certainty);
        match &on {
            Err(_) => mistakes.push(Mistake::new("on", "treaties-mistake-when")),
            Ok(on) if on.last().is_some_and(|last| last < instrument.adopted) => {
                mistakes.push(Mistake::new("on", "treaties-mistake-adopted").with("day", instrument.adopted));
            }
            Ok(on) if (certainty == Some(Certainty::Unknown)) != on.last().is_none() => {
                mistakes.push(Mistake::new("on", "treaties-mistake-open"));
            }
            Ok(_) => {}
        }
        // it stands in tables that people open in a spreadsheet
        let is_plain = |c: char| c.is_alphanumeric() || " -/№.".contains(c);
        let number = self.number.trim();
        if number.len() > 60 || !number.chars().all(is_plain) || number.starts_with('-') {
            mistakes.push(Mistake::new("number", "treaties-mistake-number"));
        }
        let words = Trilingual { kk: self.kk.trim().into(), ru: self.ru.trim().into(), en: self.en.trim().into() };
        let texts = [("kk", &words.kk), ("ru", &words.ru), ("en", &words.en)];
        if texts.iter().any(|(_, text)| !text.is_empty()) {
            for (field, text) in texts.iter().filter(|(_, text)| text.is_empty() || text.len() > LONGEST) {
                let key = if text.is_empty() { "treaties-mistake-languages" } else { "treaties-mistake-long" };
                mistakes.push(Mistake::new(*field, key));
            }
        }
        if certainty.is_none() {
            mistakes.push(Mistake::new("certainty", "treaties-mistake-certainty"));
        }
        let (title, url) = (self.source.trim(), self.url.trim());
        if title.is_empty() || title.len() > LONGEST {
            mistakes.push(Mistake::new("source", "treaties-mistake-source"));
        }
        let is_address = url.starts_with("https://") || url.starts_with("http://");
        if (certainty == Some(Certainty::Confirmed) || !url.is_empty()) && (!is_address || url.len() > LONGEST) {
            mistakes.push(Mistake::new("url", "treaties-mistake-url"));
        }
        if is_correction && self.reason.trim().is_empty() {
            mistakes.push(Mistake::new("reason", "treaties-mistake-reason"));
        }
        if self.reason.len() > LONGEST {
            mistakes.push(Mistake::new("reason", "treaties-mistake-long"));
        }
        let (Some(kind), Some(certainty), Ok(on), true) = (kind, certainty, on, mistakes.is_empty()) else {
            return Err(mistakes);
        };
        Ok(Fact {
            key: key.to_owned(),
            instrument: instrument.key.clone(),
            kind,
            procedure: procedure.filter(|_| wants),
            on,
            number: (!number.is_empty()).then(|| number.to_owned()),
            words: (!words.kk.is_empty()).then_some(words),
            certainty,
            source: Source {
                title: Some(title.to_owned()),
                url: (!url.is_empty()).then(|| url.to_owned()),
                confirmed: certainty == Certainty::Confirmed,
                ..Source::default()
            },
        })
    }
}

/// Reads the day a page or an answer is asked for; nothing given is today.
///
/// # Errors
/// [`Mistake`] of the field `on`, for what is no day.
pub fn day_asked(typed: &str, today: Date) -> Result<Date, Mistake> {
    match typed.trim() {
        "" => Ok(today),
        typed => typed.parse().map_err(|_| Mistake::new("on", "treaties-mistake-day")),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use base::World;
    use exchange::rulebook::Rulebook;

    fn at(n: i64) -> Timestamp {
        Timestamp::from_micros(n)
    }

    fn entry(n: i64, key: &str, on: &str, is_struck: bool) -> Recorded {
        let mut fact = Rulebook::kz().unwrap().facts.into_iter().find(|f| f.key == "crpd-op-deposit").unwrap();
        (fact.key, fact.on, fact.certainty) = (key.into(), on.parse().unwrap(), Certainty::Confirmed);
        let world = World::fixed(at(1), 1);
        Recorded { n, fact, is_struck, reason: String::new(), person: PersonId::new(&world), at: at(n) }
    }

    #[test]
    fn the_last_entry_holds_and_what_was_known_before_comes_back() {
        let book = Rulebook::kz().unwrap();
        let of = |recorded: &[Recorded], at: Timestamp| {
            let facts = known(&book.facts, recorded, at);
            let found = facts.iter().find(|f| f.key == "crpd-op-deposit").map(|f| f.on.to_string());
            (found, facts.len())
        };
        let all = book.facts.len();
        let recorded = [
            entry(1, "crpd-op-deposit", "2023-08-01", false),
            entry(2, "crpd-op-deposit", "2023-09-01", false),
            entry(3, "crpd-op-deposit", "2023-09-01", true),
            entry(4, "new", "2024-01-01", false),
        ];
        assert_eq!(of(&recorded, at(0)), (Some("2023-06-07/..".into()), all));
        assert_eq!(of(&recorded, at(1)), (Some("2023-08-01".into()), all));
        assert_eq!(of(&recorded, at(2)), (Some("2023-09-01".into()), all));
        assert_eq!(of(&recorded, at(3)), (None, all - 1));
        assert_eq!(of(&recorded, at(4)), (None, all));
    }

    #[test]
    fn what_is_typed_is_taken_or_each_mistake_is_named() {
        let book = Rulebook::kz().unwrap();
        let instrument = book.instruments.iter().find(|i| i.key == "crpd-op").unwrap();
        for fact in book.facts.iter().filter(|f| f.instrument == "crpd-op") {
            let mut typed = Typed::of(fact, 0);
            typed.reason = "read anew".into();
            assert_eq!(typed.read(&fact.key, instrument, true).as_ref(), Ok(fact));
        }
        let good = Typed {
            kind: "deposit".into(),
            on: "2023-08-01".into(),
            certainty: "confirmed".into(),
            source: "UN Treaty Collection".into(),
            url: "https://treaties.un.org".into(),
            ..Typed::default()
        };
        assert!(good.read("k", instrument, false).is_ok());
        let wrong = |change: fn(&mut Typed), is_correction| {
            let mut typed = good.clone();
            change(&mut typed);
            let mistakes = typed.read("k", instrument, is_correction).unwrap_err();
            mistakes.into_iter().map(|m| m.field).collect::<Vec<_>>()
        };
        assert_eq!(wrong(|t| t.kind = "gift".into(), false), ["kind"]);
        assert_eq!(wrong(|t| t.kind = "accepts".into(), false), ["procedure"]);
        assert_eq!(wrong(|t| t.on = "1 August".into(), false), ["on"]);
        assert_eq!(wrong(|t| t.on = "2001-01-01".into(), false), ["on"]);
        assert_eq!(wrong(|t| t.on = "2023-08-01/..".into(), false), ["on"]);
        assert_eq!(wrong(|t| t.certainty = "unknown".into(), false), ["on"]);
        assert_eq!(wrong(|t| t.number = "=1+1".into(), false), ["number"]);
        assert_eq!(wrong(|t| t.en = "Only in English".into(), false), ["kk", "ru"]);
        assert_eq!(wrong(|t| t.source = " ".into(), false), ["source"]);
        assert_eq!(wrong(|t| t.url = String::new(), false), ["url"]);
        assert_eq!(wrong(|t| t.url = "javascript:1".into(), false), ["url"]);
        assert_eq!(wrong(|_| {}, true), ["reason"]);
    }

    #[test]
    fn nonsense_is_no_day() {
        let today = "2026-11-27".parse().unwrap();
        assert_eq!(day_asked(" ", today), Ok(today));
        assert_eq!(day_asked("2021-03-01", today).unwrap().to_string(), "2021-03-01");
        for typed in ["2021-02-30", "yesterday", "1.3.2021", "2021"] {
            assert_eq!(day_asked(typed, today).unwrap_err().field, "on");
        }
    }
}
