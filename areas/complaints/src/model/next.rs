//! What is to be done next, and by when: the order of the queue.

use super::case::Case;
use super::codes::{State, UrgentTrack};
use base::Timestamp;
use exchange::clocks::Step;
use sqlx::types::Json;
use uuid::Uuid;

/// A clock of a case as it is kept.
#[derive(Debug, Clone, PartialEq, Eq, sqlx::FromRow)]
pub struct Clock {
    /// Its id.
    pub id: Uuid,
    /// The period's id in the rulebook.
    pub rule: String,
    /// What it is about, if not the whole case: an inquiry.
    pub about: Option<Uuid>,
    /// What happened to it.
    pub steps: Json<Vec<(Timestamp, Step)>>,
    /// The first moment that is too late.
    pub due_at: Timestamp,
    /// When it was stopped.
    pub stopped_at: Option<Timestamp>,
    /// When the calendar next looks at it.
    pub look_at: Option<Timestamp>,
    /// Which of the rule's looks that is, from 0.
    pub looked: i32,
    /// To whom its lateness has come.
    pub level: i32,
}

/// What somebody should do next.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum NextAct {
    /// Tell the prosecutor of an allegation of torture.
    AlertProsecutor,
    /// Register.
    Register,
    /// Send a representative to document alleged torture, or record why nobody went.
    SendRepresentative,
    /// Protect somebody who is put under pressure.
    AnswerReprisal,
    /// Look at the decision once more, with other eyes.
    Review,
    /// Read and answer what the complainant wrote.
    ReadMessage,
    /// Check the grounds and decide on admissibility.
    DecideAdmissibility,
    /// Ask the body.
    InquireBody,
    /// Wait for the body's reply.
    AwaitReply,
    /// The body's reply is late: remind it.
    RemindBody,
    /// Weigh and decide.
    Decide,
    /// Send it on to the competent body.
    Forward,
    /// Write the letter of outcome.
    SendOutcome,
    /// Close.
    Close,
    /// Nothing.
    Nothing,
}

impl NextAct {
    /// Every act.
    pub const ALL: [Self; 15] = [
        Self::AlertProsecutor,
        Self::Register,
        Self::SendRepresentative,
        Self::AnswerReprisal,
        Self::Review,
        Self::ReadMessage,
        Self::DecideAdmissibility,
        Self::InquireBody,
        Self::AwaitReply,
        Self::RemindBody,
        Self::Decide,
        Self::Forward,
        Self::SendOutcome,
        Self::Close,
        Self::Nothing,
    ];

    /// The stored word.
    pub const fn code(self) -> &'static str {
        match self {
            Self::AlertProsecutor => "alert-prosecutor",
            Self::Register => "register",
            Self::SendRepresentative => "send-representative",
            Self::AnswerReprisal => "answer-reprisal",
            Self::Review => "review",
            Self::ReadMessage => "read-message",
            Self::DecideAdmissibility => "decide-admissibility",
            Self::InquireBody => "inquire-body",
            Self::AwaitReply => "await-reply",
            Self::RemindBody => "remind-body",
            Self::Decide => "decide",
            Self::Forward => "forward",
            Self::SendOutcome => "send-outcome",
            Self::Close => "close",
            Self::Nothing => "nothing",
        }
    }

    /// Reads the stored word.
    pub fn from_code(code: &str) -> Self {
        Self::ALL.into_iter().find(|a| a.code() == code).unwrap_or(Self::Nothing)
    }
}

/// An inquiry without a reply, as far as the next act needs it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Waiting {
    /// The inquiry.
    pub inquiry: Uuid,
}

/// Seconds within which an answered case is looked at once more and closed: a week, our own setting. The person may
/// have written back.
const CLOSE_WITHIN: i64 = 7 * 86_400;

/// The next act and the moment it is due.
///
/// An allegation of torture that the prosecutor does not know of comes before everything, then whoever is put under
/// pressure; a message nobody read comes before the examination goes on.
pub fn next(case: &Case, clocks: &[Clock], waiting: &[Waiting], now: Timestamp) -> (NextAct, Timestamp) {
    let due = |rule: &str| clocks.iter().filter(|c| c.stopped_at.is_none() && c.rule == rule).map(|c| c.due_at).min();
    let whole = due("decision").unwrap_or(case.arrived_at);
    if case.urgent == Some(UrgentTrack::Torture) && case.alerted_at.is_none() {
        return (NextAct::AlertProsecutor, due("torture-prosecutor").unwrap_or(case.arrived_at));
    }
    if let Some(reprisal) = due("reprisal") {
        return (NextAct::AnswerReprisal, reprisal);
    }
    if case.state == State::Received {
        return (NextAct::Register, due("registration").unwrap_or(case.arrived_at));
    }
    if let Some(visit) = due("torture-visit").filter(|_| !matches!(case.state, State::Answered | State::Closed)) {
        return (NextAct::SendRepresentative, visit);
    }
    if case.reviewing {
        return (NextAct::Review, due("review").unwrap_or(whole));
    }
    if case.unread && case.state != State::Closed {
        return (NextAct::ReadMessage, due("message-answer").unwrap_or(whole));
    }
    match case.state {
        State::Received => (NextAct::Register, case.arrived_at),
        State::Registered => (NextAct::DecideAdmissibility, due("admissibility").unwrap_or(whole)),
        State::Admitted => match waiting
            .iter()
            .filter_map(|w| clocks.iter().find(|c| c.about == Some(w.inquiry) && c.stopped_at.is_none()))
            .map(|c| c.due_at)
            .min()
        {
            Some(reply) if reply <= now => (NextAct::RemindBody, reply),
            Some(reply) => (NextAct::AwaitReply, reply),
            None => (NextAct::InquireBody, whole),
        },
        State::Heard => (NextAct::Decide, whole),
        State::Decided => match due("redirection") {
            Some(redirection) => (NextAct::Forward, redirection),
            None => (NextAct::SendOutcome, whole),
        },
        State::Answered => (NextAct::Close, now.plus_seconds(CLOSE_WITHIN)),
        State::Closed => (NextAct::Nothing, case.closed_at.unwrap_or(case.arrived_at)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::case::tests::case;

    fn act(case: &Case) -> NextAct {
        next(case, &[], &[], case.arrived_at).0
    }

    #[test]
    fn torture_the_prosecutor_does_not_know_of_comes_before_everything() {
        let mut alleged = Case { urgent: Some(UrgentTrack::Torture), unread: true, ..case(State::Admitted) };
        assert_eq!(act(&alleged), NextAct::AlertProsecutor);
        alleged.alerted_at = Some(alleged.arrived_at);
        assert_eq!(act(&alleged), NextAct::ReadMessage);
    }

    fn clock(rule: &str, due_at: Timestamp) -> Clock {
        Clock {
            id: Uuid::nil(),
            rule: rule.to_owned(),
            about: None,
            steps: Json(vec![]),
            due_at,
            stopped_at: None,
            look_at: None,
            looked: 0,
            level: 0,
        }
    }

    #[test]
    fn a_representative_goes_before_the_examination_goes_on() {
        let mut alleged = Case { urgent: Some(UrgentTrack::Torture), ..case(State::Registered) };
        alleged.alerted_at = Some(alleged.arrived_at);
        let tomorrow = alleged.arrived_at.plus_seconds(86_400);
        let visit = clock("torture-visit", tomorrow);
        let at = |case: &Case| next(case, std::slice::from_ref(&visit), &[], case.arrived_at);
        assert_eq!(at(&alleged), (NextAct::SendRepresentative, tomorrow));
        alleged.state = State::Answered;
        assert_eq!(at(&alleged).0, NextAct::Close);
    }

    #[test]
    fn what_another_body_is_competent_for_is_sent_on_before_the_letter_of_outcome() {
        let turned_down = case(State::Decided);
        let running = clock("redirection", turned_down.arrived_at);
        let next = next(&turned_down, &[running], &[], turned_down.arrived_at);
        assert_eq!(next, (NextAct::Forward, turned_down.arrived_at));
    }

    #[test]
    fn whoever_is_put_under_pressure_comes_before_the_file() {
        let pressed = Case { unread: true, ..case(State::Received) };
        let running = clock("reprisal", pressed.arrived_at.plus_seconds(60));
        let at = |case: &Case| next(case, std::slice::from_ref(&running), &[], case.arrived_at).0;
        assert_eq!(at(&pressed), NextAct::AnswerReprisal);
        let also_tortured = Case { urgent: Some(UrgentTrack::Torture), ..pressed };
        assert_eq!(at(&also_tortured), NextAct::AlertProsecutor);
    }

    #[test]
    fn an_answered_case_is_not_late_because_its_clock_has_stopped() {
        let case = case(State::Answered);
        let (act, at) = next(&case, &[], &[], case.arrived_at.plus_seconds(90 * 86_400));
        assert_eq!(act, NextAct::Close);
        assert!(at > case.arrived_at.plus_seconds(90 * 86_400));
    }

    #[test]
    fn a_late_reply_is_one_to_remind_of() {
        let inquiry = Uuid::from_u128(1);
        let case = case(State::Admitted);
        let due_at = case.arrived_at.plus_seconds(10);
        let clock = Clock { about: Some(inquiry), ..clock("inquiry-reply", due_at) };
        let at = |now| next(&case, std::slice::from_ref(&clock), &[Waiting { inquiry }], now);
        assert_eq!(at(case.arrived_at), (NextAct::AwaitReply, due_at));
        assert_eq!(at(due_at), (NextAct::RemindBody, due_at));
    }

    #[test]
    fn codes_read_back() {
        assert!(NextAct::ALL.into_iter().all(|a| NextAct::from_code(a.code()) == a));
    }
}
