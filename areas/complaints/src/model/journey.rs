//! The questions, one a page, and their order.

use super::answers::Answers;
use super::codes::OnBehalf;

/// One question of the public journey; its code is the last part of the page's address.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Question {
    /// For whom.
    Who,
    /// Whom they speak for, and whether that person agrees.
    Consent,
    /// What happened.
    What,
    /// Where and when.
    Where,
    /// Which body.
    Body,
    /// What was tried, and whether a court deals with it.
    Tried,
    /// What they want.
    Wish,
    /// What may be passed on and to whom.
    PassOn,
    /// Name, and how to be reached, or not at all.
    Contact,
    /// Files.
    Files,
}

impl Question {
    /// Every question, in order.
    pub const ALL: [Self; 10] = [
        Self::Who,
        Self::Consent,
        Self::What,
        Self::Where,
        Self::Body,
        Self::Tried,
        Self::Wish,
        Self::PassOn,
        Self::Contact,
        Self::Files,
    ];
    /// What a person is asked who speaks for themself, or does not say for whom.
    const OWN: [Self; 9] = [
        Self::Who,
        Self::What,
        Self::Where,
        Self::Body,
        Self::Tried,
        Self::Wish,
        Self::PassOn,
        Self::Contact,
        Self::Files,
    ];
    /// What a child is asked: no more than is needed to help.
    const CHILD: [Self; 5] = [Self::Who, Self::What, Self::Where, Self::Contact, Self::Files];

    /// The word in the address.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Who => "who",
            Self::Consent => "consent",
            Self::What => "what",
            Self::Where => "where",
            Self::Body => "body",
            Self::Tried => "tried",
            Self::Wish => "wish",
            Self::PassOn => "pass-on",
            Self::Contact => "contact",
            Self::Files => "files",
        }
    }

    /// Reads the word in the address.
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|q| q.code() == code)
    }

    /// The questions this person is asked.
    pub fn asked(answers: &Answers) -> &'static [Self] {
        match answers.on_behalf {
            OnBehalf::Child => &Self::CHILD,
            OnBehalf::Own | OnBehalf::Unknown => &Self::OWN,
            OnBehalf::Other | OnBehalf::Detained | OnBehalf::Organisation => &Self::ALL,
        }
    }

    /// Where the question stands in this person's journey; `None` if they are not asked it.
    pub fn step(self, answers: &Answers) -> Option<Step> {
        let asked = Self::asked(answers);
        let n = asked.iter().position(|q| *q == self)?;
        Some(Step {
            number: n + 1,
            of: asked.len(),
            previous: n.checked_sub(1).and_then(|p| asked.get(p)).copied(),
            next: asked.get(n + 1).copied(),
        })
    }
}

/// A place in the journey.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Step {
    /// From 1.
    pub number: usize,
    /// How many questions there are.
    pub of: usize,
    /// The question before.
    pub previous: Option<Question>,
    /// The question after; none: the answers are checked next.
    pub next: Option<Question>,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_child_is_asked_five_questions_and_never_what_may_be_passed_on_to_a_parent() {
        let child = Answers { on_behalf: OnBehalf::Child, ..Answers::default() };
        assert_eq!(Question::asked(&child).len(), 5);
        assert_eq!(Question::PassOn.step(&child), None);
        assert_eq!(Question::Where.step(&child).and_then(|s| s.next), Some(Question::Contact));
        assert_eq!(Question::Contact.step(&child).and_then(|s| s.next), Some(Question::Files));
        assert_eq!(Question::Files.step(&child).and_then(|s| s.next), None);
    }

    #[test]
    fn consent_is_asked_of_those_who_speak_for_another_only() {
        for on_behalf in OnBehalf::ALL {
            let answers = Answers { on_behalf: *on_behalf, ..Answers::default() };
            let for_another = matches!(on_behalf, OnBehalf::Other | OnBehalf::Detained | OnBehalf::Organisation);
            assert_eq!(Question::Consent.step(&answers).is_some(), for_another, "{on_behalf:?}");
        }
    }

    #[test]
    fn every_question_is_reached_from_the_first() {
        let answers = Answers { on_behalf: OnBehalf::Other, ..Answers::default() };
        let mut at = Question::Who;
        let mut seen = vec![at];
        while let Some(next) = at.step(&answers).and_then(|s| s.next) {
            assert_eq!(next.step(&answers).and_then(|s| s.previous), Some(at));
            seen.push(next);
            at = next;
        }
        assert_eq!(seen, Question::ALL);
    }
}
