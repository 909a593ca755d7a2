//! What a recommendation is after it was issued, and what may be said of it. Pure: no clock, no database, no cipher.

pub mod import;
pub mod measure;
pub mod outside;
pub mod programme;
pub mod query;
pub mod voice;
pub mod words;

use base::{Date, Mistake, Mistakes, RecommendationId, RootId, Timestamp, Trilingual, UnitId};
use exchange::Code;
use exchange::letters::LetterId;
use serde::{Deserialize, Serialize};

/// Where a recommendation stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, sqlx::Type)]
#[sqlx(type_name = "text", rename_all = "lowercase")]
pub enum Status {
    /// It went out, and the body still has time to answer.
    Sent,
    /// The body's days are over without a word from it.
    Silent,
    /// The body answered; nobody has judged the answer yet.
    Answered,
    /// The body agrees; the deed is still to come.
    Accepted,
    /// A part of it was done.
    Partly,
    /// It was done, and there is evidence of its effect.
    Done,
    /// The body does not follow it.
    Refused,
}

impl Status {
    /// All of them, in the order of a recommendation's way; never in the order of their numbers.
    pub const ALL: &[Self] =
        &[Self::Sent, Self::Silent, Self::Answered, Self::Accepted, Self::Partly, Self::Done, Self::Refused];

    /// What a person of the institution may say; the others come about by themselves.
    pub const SAID: &[Self] = &[Self::Accepted, Self::Partly, Self::Done, Self::Refused];

    /// The stored word.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Sent => "sent",
            Self::Silent => "silent",
            Self::Answered => "answered",
            Self::Accepted => "accepted",
            Self::Partly => "partly",
            Self::Done => "done",
            Self::Refused => "refused",
        }
    }

    /// Reads the stored word.
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|s| s.code() == code)
    }

    /// Whether the body's answer is still waited for.
    pub const fn is_awaited(self) -> bool {
        matches!(self, Self::Sent | Self::Silent)
    }
}

/// The clear part of a recommendation: codes and days, never what it says.
#[derive(Debug, Clone, PartialEq, Eq, sqlx::FromRow)]
pub struct Recommendation {
    /// Its id.
    pub id: RecommendationId,
    /// Where the letter, the replies and our reasons are sealed.
    pub root: RootId,
    /// The letter it went out with.
    pub letter: LetterId,
    /// What it came from: a case.
    pub source: RootId,
    /// The letter's number.
    pub number: String,
    /// The body it was made to, a key of the rulebook.
    pub body: Code,
    /// The right it is about, a key of the rulebook.
    pub right_key: Code,
    /// The unit that follows it up.
    pub unit: UnitId,
    /// When it was issued.
    pub issued_at: Timestamp,
    /// The last day for the body's answer.
    pub due: Date,
    /// Where it stands.
    pub status: Status,
    /// Since when.
    pub status_at: Timestamp,
    /// Counts the changes, so that two people do not overwrite each other.
    pub version: i64,
}

/// Why somebody of the institution says what they say; sealed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Words {
    /// The reasons.
    pub reasons: String,
    /// By what the effect is seen.
    pub evidence: String,
}

/// What somebody of the institution says of a recommendation.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Judgement {
    /// Where it stands, one of [`Status::SAID`].
    pub status: Status,
    /// Why.
    pub words: Words,
}

/// Characters of reasons or of evidence.
const LONG: usize = 10_000;

impl Judgement {
    /// Reads what was typed. Nothing is said without reasons, and nothing is called done on a promise or an order
    /// alone: only with words on the evidence of its effect.
    pub fn read(status: &str, reasons: &str, evidence: &str) -> Result<Self, Mistakes> {
        let words = Words { reasons: clean(reasons), evidence: clean(evidence) };
        let status = Status::from_code(status).filter(|s| Status::SAID.contains(s));
        let mut mistakes = Mistakes::new();
        if status.is_none() {
            mistakes.push(Mistake::new("status", "reforms-mistake-status"));
        }
        if words.reasons.is_empty() {
            mistakes.push(Mistake::new("reasons", "reforms-mistake-reasons"));
        }
        if status == Some(Status::Done) && words.evidence.is_empty() {
            mistakes.push(Mistake::new("evidence", "reforms-mistake-evidence"));
        }
        for (field, text) in [("reasons", &words.reasons), ("evidence", &words.evidence)] {
            if text.chars().count() > LONG {
                mistakes.push(Mistake::new(field, "reforms-mistake-long").with("most", LONG));
            }
        }
        match status {
            Some(status) if mistakes.is_empty() => Ok(Self { status, words }),
            _ => Err(mistakes),
        }
    }
}

/// What a browser sent, as it is kept: line breaks as `\n`, no control characters, no space at the ends.
pub(crate) fn clean(text: &str) -> String {
    let unix = text.replace("\r\n", "\n").replace('\r', "\n");
    unix.chars().filter(|c| !c.is_control() || *c == '\n' || *c == '\t').collect::<String>().trim().to_owned()
}

/// A text in three languages, as it is kept.
pub(crate) fn three(kk: &str, ru: &str, en: &str) -> Trilingual {
    Trilingual { kk: clean(kk), ru: clean(ru), en: clean(en) }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn fields(status: &str, reasons: &str, evidence: &str) -> Vec<String> {
        let mistakes = Judgement::read(status, reasons, evidence).unwrap_err();
        mistakes.into_iter().map(|m| m.field).collect()
    }

    #[test]
    fn done_needs_words_on_the_evidence_of_its_effect() {
        assert_eq!(fields("done", "The order was issued.", " \r\n "), ["evidence"]);
        let done = Judgement::read("done", "The order was issued.\r\n", "Seen in 11 places of 24.").unwrap();
        assert_eq!((done.status, done.words.reasons.as_str()), (Status::Done, "The order was issued."));
        for status in ["accepted", "partly", "refused"] {
            assert!(Judgement::read(status, "The body wrote so.", "").is_ok(), "{status}");
        }
    }

    #[test]
    fn nothing_is_said_without_reasons_and_what_comes_by_itself_is_not_said() {
        assert_eq!(fields("accepted", "", ""), ["reasons"]);
        for status in ["", "sent", "silent", "answered", "closed"] {
            assert_eq!(fields(status, "So it is.", ""), ["status"], "{status}");
        }
        assert_eq!(fields("done", &"ж".repeat(LONG + 1), &"ж".repeat(LONG + 1)), ["reasons", "evidence"]);
        assert!(Judgement::read("done", &"ж".repeat(LONG), "ж").is_ok());
    }

    #[test]
    fn codes_read_back_and_only_two_of_them_wait_for_the_body() {
        for status in Status::ALL {
            assert_eq!(Status::from_code(status.code()), Some(*status));
        }
        assert_eq!(Status::ALL.iter().filter(|s| s.is_awaited()).count(), 2);
    }
}
