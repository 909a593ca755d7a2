//! How long a closed case is kept, and what takes two people.

use super::case::Case;
use super::codes::{Ending, UrgentTrack};
use base::{Date, EntryId, PersonId, Timestamp};
use exchange::rulebook::{self, Rulebook};
use jiff::tz::TimeZone;
use uuid::Uuid;

/// Days for which copies of the key store are kept: an erasure is final when the last one is gone.
pub const COPIES_DAYS: i64 = 30;

/// The rule of retention for a case that ends like this; a key of `retention.toml`.
fn rule(case: &Case) -> &'static str {
    match (case.urgent, case.ending) {
        (Some(UrgentTrack::Torture), _) => "case-torture",
        (_, Some(Ending::Refused | Ending::Explained | Ending::Forwarded)) => "case-refused",
        _ => "case",
    }
}

/// From which day on a closed case may be erased, by the rules of the day it was closed; `None` for one that is open
/// or is kept for ever.
pub fn erase_from(case: &Case, book: &Rulebook, zone: &TimeZone) -> Option<Date> {
    let closed = case.closed_at?.date_in(zone);
    let days = rulebook::entry(&book.retention, rule(case), closed)?.days?;
    Some(closed.plus_days(i32::try_from(days).ok()?))
}

super::codes::codes! {
    /// What takes two people.
    Grave {
        /// Erasing a case.
        Erase = "erase",
        /// Passing on a name that its owner did not allow to be passed on.
        Release = "release",
    }
}

/// What one person proposed and another has yet to approve.
#[derive(Debug, Clone, PartialEq, Eq, sqlx::FromRow)]
pub struct Proposal {
    /// Its id.
    pub id: Uuid,
    /// What.
    pub kind: Grave,
    /// Who proposed it; they cannot approve it.
    pub proposed_by: PersonId,
    /// When.
    pub proposed_at: Timestamp,
    /// The sealed ground.
    pub entry: Option<EntryId>,
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::State;
    use crate::model::case::tests::case;

    fn closed(ending: Ending, urgent: Option<UrgentTrack>) -> Option<Date> {
        let book = Rulebook::kz().unwrap();
        let mut case = Case { ending: Some(ending), urgent, ..case(State::Closed) };
        case.closed_at = Some("2026-11-02T05:00:00Z".parse().unwrap());
        erase_from(&case, &book, &book.zone())
    }

    #[test]
    fn torture_is_kept_longest_and_a_refusal_shortest() {
        let day = |text: &str| text.parse::<Date>().ok();
        assert_eq!(closed(Ending::Found, None), day("2031-11-02"));
        assert_eq!(closed(Ending::Refused, None), day("2029-11-02"));
        assert_eq!(closed(Ending::Refused, Some(UrgentTrack::Torture)), day("2051-11-03"));
    }

    #[test]
    fn an_open_case_is_never_due() {
        let book = Rulebook::kz().unwrap();
        assert_eq!(erase_from(&case(State::Answered), &book, &book.zone()), None);
    }
}
