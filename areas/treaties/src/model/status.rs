//! Where an instrument stands on a day.
//!
//! A State is bound by a treaty neither when it signs nor when its own law says so, but when its instrument was
//! deposited and the treaty's time after that is over (Vienna Convention on the Law of Treaties, articles 16 and 24). So
//! each answer is for a day, and says what it rests on.

use base::Date;
use exchange::rulebook::{Certainty, Fact, FactKind, Instrument, When};

/// How far the State has come.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Stage {
    /// There was no such instrument yet.
    NotAdopted,
    /// Nothing is recorded.
    Nothing,
    /// It withdrew and has done nothing since.
    Withdrawn,
    /// It has signed.
    Signed,
    /// Its law is adopted; other States have no word of it yet.
    Law,
    /// It has deposited its instrument, which is not in force for it yet.
    Deposited,
    /// It is bound.
    Party,
}

impl Stage {
    /// The code, in texts and in answers to programs.
    pub const fn code(self) -> &'static str {
        match self {
            Self::NotAdopted => "not-adopted",
            Self::Nothing => "nothing",
            Self::Withdrawn => "withdrawn",
            Self::Signed => "signed",
            Self::Law => "law",
            Self::Deposited => "deposited",
            Self::Party => "party",
        }
    }
}

/// When an instrument came or comes into force for the State.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Entry<'a> {
    /// The fact that says so, or the deposit it is worked out from.
    pub fact: &'a Fact,
    /// The first day on which it can be.
    pub first: Date,
    /// The last day on which it can be; none if it may never be.
    pub last: Option<Date>,
    /// Worked out from the deposit.
    pub is_derived: bool,
}

impl Entry<'_> {
    /// The day, if it is known.
    pub fn day(&self) -> Option<Date> {
        self.last.filter(|last| *last == self.first)
    }

    /// How sure it is.
    pub fn certainty(&self) -> Certainty {
        if self.is_derived { self.fact.certainty.max(Certainty::Derived) } else { self.fact.certainty }
    }
}

/// Where an instrument stands on a day.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Status<'a> {
    /// What is certain to have come about by then.
    pub least: Stage,
    /// What may have come about by then. The same as `least` if the standing is known.
    pub most: Stage,
    /// The facts it rests on.
    pub rests: Vec<&'a Fact>,
    /// How sure the weakest of them is; none if it rests on none.
    pub certainty: Option<Certainty>,
    /// Since when the State is bound, if it is.
    pub entry: Option<Entry<'a>>,
}

impl Status<'_> {
    /// The stage, if it is known.
    pub fn stage(&self) -> Option<Stage> {
        (self.least == self.most).then_some(self.least)
    }

    /// The code of the stage, or `unknown`.
    pub fn code(&self) -> &'static str {
        self.stage().map_or("unknown", Stage::code)
    }

    /// Whether the State is certain to be bound.
    pub fn is_party(&self) -> bool {
        self.least == Stage::Party && self.most == Stage::Party
    }

    /// Whether the State may be bound.
    pub fn may_be_party(&self) -> bool {
        self.least == Stage::Party || self.most == Stage::Party
    }
}

/// What has come about, if a time is taken as past by some measure.
struct Reached<'a> {
    stage: Stage,
    by: Option<&'a Fact>,
    entry: Option<Entry<'a>>,
}

/// Facts of an instrument.
fn own<'a>(instrument: &Instrument, facts: &'a [Fact]) -> impl Iterator<Item = &'a Fact> {
    facts.iter().filter(move |f| f.instrument == instrument.key)
}

/// When the instrument came or comes into force for the State: as read, or else by its own rule after each deposit, but
/// never before it came into force at all.
pub fn entries<'a>(instrument: &Instrument, facts: &'a [Fact]) -> Vec<Entry<'a>> {
    let all: Vec<&Fact> = own(instrument, facts).collect();
    let of = |kind| all.iter().copied().filter(move |f| f.kind == kind);
    let read = of(FactKind::InForce).map(|fact| Entry {
        fact,
        first: fact.on.first(),
        last: fact.on.last(),
        is_derived: false,
    });
    // a day that was read is that of the deposit just before it
    let is_read = |deposit: When| {
        of(FactKind::InForce).any(|read| {
            let first = read.on.first();
            let next = |f: &Fact| f.on.first() > deposit.first() && f.on.first() <= first;
            first >= deposit.first() && !of(FactKind::Deposit).any(next)
        })
    };
    let derived = instrument.in_force.into_iter().flat_map(|general| {
        of(FactKind::Deposit).filter(|f| !is_read(f.on)).map(move |fact| Entry {
            fact,
            first: instrument.enters.after(fact.on.first()).max(general),
            last: fact.on.last().map(|day| instrument.enters.after(day).max(general)),
            is_derived: true,
        })
    });
    read.chain(derived).collect()
}

fn reached<'a>(
    instrument: &Instrument,
    facts: &'a [Fact],
    on: Date,
    is_past: impl Fn(Date, Option<Date>) -> bool,
) -> Reached<'a> {
    let is_past = &is_past;
    let past = |kind| own(instrument, facts).filter(move |f| f.kind == kind && is_past(f.on.first(), f.on.last()));
    let left = past(FactKind::Withdrawal).max_by_key(|f| f.on.first());
    let is_since = |day: Date| left.is_none_or(|left| day > left.on.first());
    let entry = entries(instrument, facts).into_iter().filter(|e| is_past(e.first, e.last) && is_since(e.first));
    if let Some(entry) = entry.min_by_key(|e| e.first) {
        return Reached { stage: Stage::Party, by: Some(entry.fact), entry: Some(entry) };
    }
    let stages =
        [(FactKind::Deposit, Stage::Deposited), (FactKind::Law, Stage::Law), (FactKind::Signature, Stage::Signed)];
    let found = stages.into_iter().find_map(|(kind, stage)| {
        let fact = past(kind).filter(|f| is_since(f.on.first())).min_by_key(|f| f.on.first())?;
        Some((stage, fact))
    });
    match (found, left) {
        (Some((stage, fact)), _) => Reached { stage, by: Some(fact), entry: None },
        (None, Some(left)) => Reached { stage: Stage::Withdrawn, by: Some(left), entry: None },
        (None, None) if on < instrument.adopted => Reached { stage: Stage::NotAdopted, by: None, entry: None },
        (None, None) => Reached { stage: Stage::Nothing, by: None, entry: None },
    }
}

/// Where an instrument stands on a day, from what the State did.
pub fn status<'a>(instrument: &Instrument, facts: &'a [Fact], on: Date) -> Status<'a> {
    let least = reached(instrument, facts, on, |_, last| last.is_some_and(|last| last <= on));
    let most = reached(instrument, facts, on, |first, _| first <= on);
    let mut rests: Vec<&Fact> = least.by.into_iter().collect();
    rests.extend(most.by.filter(|fact| !rests.contains(fact)));
    let derived = [least.entry, most.entry].into_iter().flatten().map(|e| e.certainty());
    Status {
        certainty: rests.iter().map(|f| f.certainty).chain(derived).max(),
        entry: least.entry,
        least: least.stage,
        most: most.stage,
        rests,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use exchange::rulebook::{Rulebook, Source};
    use proptest::prelude::*;
    use std::sync::LazyLock;

    static BOOK: LazyLock<Rulebook> = LazyLock::new(|| Rulebook::kz().unwrap());

    fn day(s: &str) -> Date {
        s.parse().unwrap()
    }

    fn kz(key: &str, on: &str) -> (String, String, Option<Certainty>) {
        let book = &*BOOK;
        let instrument = book.instruments.iter().find(|i| i.key == key).unwrap();
        let status = status(instrument, &book.facts, day(on));
        let rests = status.rests.iter().map(|f| f.key.clone()).collect::<Vec<_>>().join(" ");
        (status.code().to_owned(), rests, status.certainty)
    }

    fn code(key: &str, on: &str) -> String {
        kz(key, on).0
    }

    #[test]
    fn second_optional_protocol_signed_2020_law_2021_and_not_yet_a_party_on_1_march_2021() {
        let days = [
            ("2020-09-22", "nothing"),
            ("2020-09-23", "signed"),
            ("2021-01-01", "signed"),
            ("2021-01-02", "law"),
            ("2021-03-01", "law"),
            ("2022-03-23", "law"),
            ("2022-03-24", "deposited"),
            ("2022-06-23", "deposited"),
            ("2022-06-24", "party"),
        ];
        for (on, expected) in days {
            assert_eq!(code("iccpr-op2", on), expected, "{on}");
        }
        assert_eq!(kz("iccpr-op2", "2021-03-01"), ("law".into(), "iccpr-op2-law".into(), Some(Certainty::Confirmed)));
    }

    #[test]
    fn disability_protocol_is_unknown_after_its_law_of_2023_and_never_a_party() {
        assert_eq!(code("crpd-op", "2008-12-10"), "nothing");
        assert_eq!(code("crpd-op", "2008-12-11"), "signed");
        assert_eq!(code("crpd-op", "2023-06-06"), "signed");
        for on in ["2023-06-07", "2023-07-07", "2026-11-27", "2040-01-01"] {
            let (code, rests, certainty) = kz("crpd-op", on);
            assert_eq!((code.as_str(), certainty), ("unknown", Some(Certainty::Unknown)), "{on}");
            assert_eq!(rests, "crpd-op-law crpd-op-deposit");
        }
    }

    #[test]
    fn entry_into_force_is_worked_out_from_the_deposit_and_marked_so() {
        assert_eq!(code("iccpr-op1", "2009-09-29"), "deposited");
        assert_eq!(
            kz("iccpr-op1", "2009-09-30"),
            ("party".into(), "iccpr-op1-deposit".into(), Some(Certainty::Derived))
        );
        // never before the protocol itself was in force: deposited in August 2001, in force in January 2002
        assert_eq!(
            (code("crc-opsc", "2002-01-17"), code("crc-opsc", "2002-01-18")),
            ("deposited".into(), "party".into())
        );
        assert_eq!((code("ced", "2010-12-22"), code("ced", "2010-12-23")), ("deposited".into(), "party".into()));
        // a day that was read goes before the rule, and a deposit known to the month leaves days open
        assert_eq!(kz("iccpr", "2006-04-24").1, "iccpr-in-force");
        assert_eq!(
            (code("icescr", "2006-01-15"), code("icescr", "2006-02-01")),
            ("unknown".into(), "deposited".into())
        );
        assert_eq!(code("cmw", "2026-01-01"), "nothing");
        assert_eq!((code("cmw", "1990-12-17"), code("cmw", "1990-12-18")), ("not-adopted".into(), "nothing".into()));
    }

    fn fact(kind: FactKind, on: When) -> Fact {
        let certainty = if on.last().is_none() { Certainty::Unknown } else { Certainty::Confirmed };
        let source = Source::default();
        Fact {
            key: format!("{}-{on}", kind.code()),
            instrument: "iccpr".into(),
            kind,
            procedure: None,
            on,
            number: None,
            words: None,
            certainty,
            source,
        }
    }

    fn any_when() -> impl Strategy<Value = When> {
        (0..20_000_i32, 0..4).prop_map(|(n, precision)| {
            let day = Date::new(1970, 1, 1).unwrap().plus_days(n);
            let text = match precision {
                0 => day.to_string(),
                1 => day.month().to_string(),
                2 => day.year().to_string(),
                _ => format!("{day}/.."),
            };
            text.parse().unwrap()
        })
    }

    fn any_fact(kinds: &'static [FactKind]) -> impl Strategy<Value = Fact> {
        (prop::sample::select(kinds), any_when()).prop_map(|(kind, on)| fact(kind, on))
    }

    const ALL: &[FactKind] = FactKind::ALL;
    const FORWARD: &[FactKind] = &[FactKind::Signature, FactKind::Law, FactKind::Deposit, FactKind::InForce];
    const NOT_READ: &[FactKind] = &[FactKind::Signature, FactKind::Law, FactKind::Deposit, FactKind::Withdrawal];

    proptest! {
        #[test]
        fn what_happens_later_changes_nothing_before_it(
            mut facts in prop::collection::vec(any_fact(ALL), 0..6),
            later in any_fact(NOT_READ),
            on in 0..20_000_i32,
        ) {
            let book = &*BOOK;
            let instrument = book.instruments.iter().find(|i| i.key == "iccpr").unwrap();
            let on = Date::new(1970, 1, 1).unwrap().plus_days(on);
            prop_assume!(later.on.first() > on);
            // a second deposit would say which of the two a day of entry into force that was read belongs to
            prop_assume!(later.kind != FactKind::Deposit || facts.iter().all(|f| f.kind != FactKind::InForce));
            let before = (status(instrument, &facts, on).least, status(instrument, &facts, on).most);
            facts.push(later);
            let after = status(instrument, &facts, on);
            prop_assert_eq!(before, (after.least, after.most));
        }

        #[test]
        fn without_withdrawal_a_state_never_goes_back(
            facts in prop::collection::vec(any_fact(FORWARD), 0..6),
            on in 0..20_000_i32,
            days in 0..5_000_i32,
        ) {
            let book = &*BOOK;
            let instrument = book.instruments.iter().find(|i| i.key == "iccpr").unwrap();
            let on = Date::new(1970, 1, 1).unwrap().plus_days(on);
            let (now, then) = (status(instrument, &facts, on), status(instrument, &facts, on.plus_days(days)));
            prop_assert!(now.least <= now.most);
            prop_assert!(now.least <= then.least && now.most <= then.most);
        }

        #[test]
        fn an_unknown_deposit_never_makes_a_party(since in 0..20_000_i32, days in 0..9_000_i32) {
            let book = &*BOOK;
            let instrument = book.instruments.iter().find(|i| i.key == "iccpr").unwrap();
            let since = Date::new(1980, 1, 1).unwrap().plus_days(since);
            let facts = [
                fact(FactKind::Law, When::day(since)),
                fact(FactKind::Deposit, format!("{since}/..").parse().unwrap()),
            ];
            let status = status(instrument, &facts, since.plus_days(days));
            prop_assert_eq!(status.stage(), None);
            prop_assert!(!status.is_party());
        }
    }

    #[test]
    fn who_withdrew_is_no_party_until_it_comes_back() {
        let book = &*BOOK;
        let instrument = book.instruments.iter().find(|i| i.key == "iccpr").unwrap();
        let facts: Vec<Fact> = [
            (FactKind::Deposit, "2000-01-01"),
            (FactKind::InForce, "2000-04-01"),
            (FactKind::Withdrawal, "2010-01-01"),
            (FactKind::Deposit, "2015-01-01"),
        ]
        .map(|(kind, on)| fact(kind, on.parse().unwrap()))
        .into();
        let on = |s| status(instrument, &facts, day(s)).code();
        assert_eq!(
            ["2009-12-31", "2010-01-01", "2015-01-01", "2015-04-01"].map(on),
            ["party", "withdrawn", "deposited", "party"]
        );
    }
}
