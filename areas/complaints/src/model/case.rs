//! A case and the steps it may take.

use super::casework::{Origin, Risk};
use super::codes::{Channel, Ending, OnBehalf, Passes, ReturnPath, State, UrgentTrack};
use base::{Date, EntryId, Lang, PersonId, Reference, RootId, Timestamp, UnitId};

/// The clear part of a case: codes and clocks, never what anybody wrote.
#[derive(Debug, Clone, PartialEq, Eq, sqlx::FromRow)]
pub struct Case {
    /// The case; also the root of its keys and entries.
    pub id: RootId,
    /// What the outside knows it by.
    pub reference: Reference,
    /// Its registration number, `2026-0391`; none before registration.
    pub number: Option<String>,
    /// The complainant's language.
    pub lang: LangCode,
    /// How it came.
    pub channel: Channel,
    /// Code of the partner whose program sent it.
    pub partner: Option<String>,
    /// For whom.
    pub on_behalf: OnBehalf,
    /// Whether the complainant is not known to the office.
    pub anonymous: bool,
    /// What may be passed on.
    pub passes: Passes,
    /// How the answer comes back.
    pub return_path: ReturnPath,
    /// Where it stands.
    pub state: State,
    /// How it ended.
    pub ending: Option<Ending>,
    /// The urgent track it is on.
    pub urgent: Option<UrgentTrack>,
    /// When the prosecutor was told.
    pub alerted_at: Option<Timestamp>,
    /// Region, a key of the rulebook.
    pub region: Option<String>,
    /// Body complained of, a key of the rulebook.
    pub body: Option<String>,
    /// That body's level.
    pub body_level: Option<String>,
    /// Right, a key of the rulebook.
    pub right_key: Option<String>,
    /// Issue under the right.
    pub issue_key: Option<String>,
    /// The unit that has it.
    pub unit: UnitId,
    /// The officer who has it.
    pub officer: Option<PersonId>,
    /// The sealed short title.
    pub label_entry: Option<EntryId>,
    /// When it arrived.
    pub arrived_at: Timestamp,
    /// When it got its number.
    pub registered_at: Option<Timestamp>,
    /// When it was closed.
    pub closed_at: Option<Timestamp>,
    /// What is to be done next, a code of [`super::NextAct`].
    pub next_act: String,
    /// By when; the queue's order.
    pub next_at: Timestamp,
    /// Whether the complainant wrote and nobody has answered.
    pub unread: bool,
    /// From which day on it may be erased; none while it is open, or if it is kept for ever.
    pub erase_from: Option<Date>,
    /// Whether it is kept beyond its time for a reason.
    pub held: bool,
    /// When it was erased.
    pub erased_at: Option<Timestamp>,
    /// How it began.
    pub origin: Origin,
    /// The risk of reprisal; nothing before somebody has looked.
    pub risk: Option<Risk>,
    /// To whom a late period has come: 0 nobody, 1 the head of the unit, 2 whoever leads the institution.
    pub escalated: i32,
    /// A body has replied, and nobody has read it yet.
    pub news: bool,
    /// The unit that is asked to take it.
    pub offered_to: Option<UnitId>,
    /// The case that goes on in its place.
    pub merged_into: Option<RootId>,
    /// Somebody else looks at the decision once more.
    pub reviewing: bool,
    /// People who must never see it.
    #[sqlx(json)]
    pub walls: Vec<PersonId>,
    /// Counts the changes, so that two officers do not overwrite each other.
    pub version: i64,
}

/// A language as the database keeps it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, sqlx::Type)]
#[sqlx(type_name = "text", rename_all = "lowercase")]
pub enum LangCode {
    /// Kazakh.
    Kk,
    /// Russian.
    Ru,
    /// English.
    En,
}

impl From<Lang> for LangCode {
    fn from(lang: Lang) -> Self {
        match lang {
            Lang::Kk => Self::Kk,
            Lang::Ru => Self::Ru,
            Lang::En => Self::En,
        }
    }
}

impl From<LangCode> for Lang {
    fn from(lang: LangCode) -> Self {
        match lang {
            LangCode::Kk => Self::Kk,
            LangCode::Ru => Self::Ru,
            LangCode::En => Self::En,
        }
    }
}

/// A step a case may take.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Transition {
    /// It gets its number.
    Register,
    /// It is admissible.
    Admit,
    /// It is not, or its examination ends without a finding.
    TurnDown(Ending),
    /// The body explained itself, or the reason why it was not asked is recorded.
    Hear,
    /// Decided after examination.
    Decide(Ending),
    /// The complainant has been told the outcome.
    Answer,
    /// Nothing is left to do.
    Close,
    /// The complainant withdraws.
    Withdraw,
    /// Examined again.
    Reopen,
    /// It goes on in another case.
    Merge,
    /// Somebody else looks at it once more.
    Review,
}

/// Why a case does not take a step.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum Refusal {
    /// Its state does not allow the step; somebody else may have been faster.
    #[error("the case stands elsewhere")]
    Elsewhere,
    /// No finding before the body could explain itself, or without the recorded reason why not
    /// (Constitutional Law 154-VII, article 15).
    #[error("the body was not heard")]
    BodyNotHeard,
    /// This ending does not belong to this step.
    #[error("not an ending of this step")]
    WrongEnding,
}

impl Refusal {
    /// Key of the text that tells the officer why, and what to do.
    pub const fn text(self) -> &'static str {
        match self {
            Self::Elsewhere => "complaints-conflict-elsewhere",
            Self::BodyNotHeard => "complaints-conflict-body-not-heard",
            Self::WrongEnding => "complaints-conflict-wrong-ending",
        }
    }
}

/// The state and ending a step leads to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Change {
    /// The new state.
    pub state: State,
    /// The new ending.
    pub ending: Option<Ending>,
}

impl Case {
    /// What a step would lead to.
    pub fn take(&self, step: Transition) -> Result<Change, Refusal> {
        use State::{Admitted, Answered, Closed, Decided, Heard, Received, Registered};
        let to = |state, ending| Ok(Change { state, ending });
        match (step, self.state) {
            (Transition::Register, Received) => to(Registered, None),
            (Transition::Admit, Registered) | (Transition::Reopen, Answered | Closed) => to(Admitted, None),
            (Transition::TurnDown(ending), Registered | Admitted | Heard) => match ending {
                Ending::Explained | Ending::Forwarded | Ending::Refused | Ending::Discontinued => {
                    to(Decided, Some(ending))
                }
                _ => Err(Refusal::WrongEnding),
            },
            (Transition::Hear, Admitted | Heard) => to(Heard, None),
            (Transition::Decide(_), Admitted) => Err(Refusal::BodyNotHeard),
            (Transition::Decide(ending), Heard) => match ending {
                Ending::Found | Ending::NotFound | Ending::Settled => to(Decided, Some(ending)),
                _ => Err(Refusal::WrongEnding),
            },
            (Transition::Answer, Decided) | (Transition::Review, Answered | Closed) => to(Answered, self.ending),
            (Transition::Close, Answered) => to(Closed, self.ending),
            // Nobody to write to: the decision itself is the end.
            (Transition::Close, Decided) if self.return_path == ReturnPath::None => to(Closed, self.ending),
            (Transition::Merge, Received | Registered | Admitted | Heard) => to(Closed, Some(Ending::Discontinued)),
            (Transition::Withdraw, Received | Registered | Admitted | Heard) => to(Decided, Some(Ending::Withdrawn)),
            _ => Err(Refusal::Elsewhere),
        }
    }
}

#[cfg(test)]
pub(super) mod tests {
    use super::*;
    use base::World;

    pub(in crate::model) fn case(state: State) -> Case {
        let world = World::fixed(Timestamp::from_micros(1_790_000_000_000_000), 1);
        Case {
            id: RootId::new(&world),
            reference: Reference::new(&world),
            number: None,
            lang: LangCode::Kk,
            channel: Channel::Web,
            partner: None,
            on_behalf: OnBehalf::Own,
            anonymous: false,
            passes: Passes::Story,
            return_path: ReturnPath::Receipt,
            state,
            ending: None,
            urgent: None,
            alerted_at: None,
            region: None,
            body: None,
            body_level: None,
            right_key: None,
            issue_key: None,
            unit: UnitId::new(&world),
            officer: None,
            label_entry: None,
            arrived_at: world.now(),
            registered_at: None,
            closed_at: None,
            next_act: "register".to_owned(),
            next_at: world.now(),
            unread: false,
            erase_from: None,
            held: false,
            erased_at: None,
            origin: Origin::Complaint,
            risk: None,
            escalated: 0,
            news: false,
            offered_to: None,
            merged_into: None,
            reviewing: false,
            walls: vec![],
            version: 1,
        }
    }

    #[test]
    fn no_finding_before_the_body_could_explain_itself_article_15() {
        assert_eq!(case(State::Admitted).take(Transition::Decide(Ending::Found)), Err(Refusal::BodyNotHeard));
        let heard = case(State::Heard).take(Transition::Decide(Ending::Found));
        assert_eq!(heard, Ok(Change { state: State::Decided, ending: Some(Ending::Found) }));
    }

    #[test]
    fn a_refusal_is_no_finding_and_a_finding_no_refusal() {
        assert_eq!(case(State::Heard).take(Transition::Decide(Ending::Refused)), Err(Refusal::WrongEnding));
        assert_eq!(case(State::Registered).take(Transition::TurnDown(Ending::Found)), Err(Refusal::WrongEnding));
    }

    #[test]
    fn every_state_but_the_last_has_a_way_on_and_the_last_a_way_back() {
        for state in State::ALL {
            let steps = [
                Transition::Register,
                Transition::Admit,
                Transition::TurnDown(Ending::Refused),
                Transition::Hear,
                Transition::Decide(Ending::NotFound),
                Transition::Answer,
                Transition::Close,
                Transition::Withdraw,
                Transition::Reopen,
            ];
            assert!(steps.iter().any(|s| case(*state).take(*s).is_ok()), "{state:?}");
        }
        assert_eq!(case(State::Closed).take(Transition::Close), Err(Refusal::Elsewhere));
    }

    #[test]
    fn nobody_to_write_to_is_no_reason_to_keep_a_case_open() {
        let silent = Case { return_path: ReturnPath::None, ..case(State::Decided) };
        assert!(silent.take(Transition::Close).is_ok());
        assert_eq!(case(State::Decided).take(Transition::Close), Err(Refusal::Elsewhere));
    }
}
