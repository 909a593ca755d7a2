//! Which committee may do what about the State on a day.

use super::status::{Status, status};
use base::Date;
use exchange::rulebook::{Basis, Certainty, Fact, FactKind, Procedure, ProcedureKind, Rulebook};

/// Whether a procedure may be used against the State.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Answer {
    /// It may.
    Yes,
    /// Nobody here knows.
    Unknown,
    /// The State has not accepted it.
    No,
    /// It can be used against no State yet.
    NotInForce,
}

impl Answer {
    /// The code, in texts and in answers to programs.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Yes => "yes",
            Self::Unknown => "unknown",
            Self::No => "no",
            Self::NotInForce => "not-in-force",
        }
    }
}

/// A procedure as it stands for the State on a day.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Acceptance<'a> {
    /// The procedure.
    pub procedure: &'a Procedure,
    /// Whether it may be used.
    pub answer: Answer,
    /// Since when, if it may: acts before that day are not taken, unless they went on.
    pub since: Option<Date>,
    /// The facts the answer rests on.
    pub rests: Vec<&'a Fact>,
    /// How sure the weakest of them is.
    pub certainty: Option<Certainty>,
}

/// How a procedure stands for the State on a day.
pub fn acceptance<'a>(book: &'a Rulebook, facts: &'a [Fact], procedure: &'a Procedure, on: Date) -> Acceptance<'a> {
    let closed = Acceptance { procedure, answer: Answer::NotInForce, since: None, rests: vec![], certainty: None };
    let instrument = book.instruments.iter().find(|i| i.key == procedure.instrument);
    let (Some(began), Some(instrument)) = (procedure.since.filter(|since| *since <= on), instrument) else {
        return closed;
    };
    let said = |kind: FactKind| {
        let own = |f: &&Fact| f.instrument == procedure.instrument && f.kind == kind;
        let mut said: Vec<&Fact> =
            facts.iter().filter(own).filter(|f| f.procedure == Some(procedure.kind) && f.on.first() <= on).collect();
        said.sort_by_key(|f| f.on.first());
        said
    };
    let is_sure = |f: &&&Fact| f.on.last().is_some_and(|last| last <= on);
    let Status { rests, certainty, entry, .. } = status(instrument, facts, on);
    let party = status(instrument, facts, on);
    let (sure, maybe) = (party.is_party(), party.may_be_party());
    let (kind, said) = match procedure.basis {
        Basis::Party => (None, vec![]),
        Basis::Declaration => (Some(FactKind::Accepts), said(FactKind::Accepts)),
        Basis::UnlessExcluded => (Some(FactKind::Excludes), said(FactKind::Excludes)),
    };
    let (sure, maybe) = match kind {
        Some(FactKind::Accepts) => (sure && said.iter().any(|f| is_sure(&f)), maybe && !said.is_empty()),
        Some(_) => (sure && said.is_empty(), maybe && !said.iter().any(|f| is_sure(&f))),
        None => (sure, maybe),
    };
    let answer = match (sure, maybe) {
        (true, _) => Answer::Yes,
        (false, true) => Answer::Unknown,
        (false, false) => Answer::No,
    };
    let declared = said.iter().find(is_sure).filter(|_| procedure.basis == Basis::Declaration).map(|f| f.on.first());
    let since = [entry.map(|e| e.first), declared, Some(began)].into_iter().flatten().max();
    Acceptance {
        procedure,
        answer,
        since: since.filter(|_| answer == Answer::Yes),
        certainty: said.iter().map(|f| f.certainty).chain(certainty).max(),
        rests: said.into_iter().chain(rests).collect(),
    }
}

/// A committee's procedures of one kind as they stand on a day: none if it offers none then.
pub fn of<'a>(
    book: &'a Rulebook,
    facts: &'a [Fact],
    committee: &str,
    kind: ProcedureKind,
    on: Date,
) -> Option<Acceptance<'a>> {
    let offered = |p: &&Procedure| p.committee == committee && p.kind == kind && p.valid.contains(on);
    book.procedures.iter().find(offered).map(|p| acceptance(book, facts, p, on))
}

/// How many committees may hear a person's complaint against the State.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Hearing {
    /// Certainly.
    pub yes: usize,
    /// Perhaps: nobody here knows.
    pub unknown: usize,
    /// Whose procedure is in force at all.
    pub of: usize,
}

/// Counts the committees that may hear a person's complaint against the State on a day.
pub fn hearing(book: &Rulebook, facts: &[Fact], on: Date) -> Hearing {
    let complaints = book.procedures.iter().filter(|p| p.kind == ProcedureKind::Complaints && p.valid.contains(on));
    let answers: Vec<Answer> = complaints.map(|p| acceptance(book, facts, p, on).answer).collect();
    let count = |answer| answers.iter().filter(|a| **a == answer).count();
    let (yes, unknown) = (count(Answer::Yes), count(Answer::Unknown));
    Hearing { yes, unknown, of: yes + unknown + count(Answer::No) }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::sync::LazyLock;

    static BOOK: LazyLock<Rulebook> = LazyLock::new(|| Rulebook::kz().unwrap());

    fn day(s: &str) -> Date {
        s.parse().unwrap()
    }

    fn answers(on: &str, answer: Answer) -> Vec<String> {
        let book = &*BOOK;
        let mut found: Vec<String> = book
            .committees
            .iter()
            .filter(|c| {
                of(book, &book.facts, &c.key, ProcedureKind::Complaints, day(on)).is_some_and(|a| a.answer == answer)
            })
            .map(|c| c.code.clone())
            .collect();
        found.sort();
        found
    }

    #[test]
    fn four_of_the_eight_committees_could_hear_complaints_on_1_march_2021() {
        let book = &*BOOK;
        assert_eq!(answers("2021-03-01", Answer::Yes), ["CAT", "CEDAW", "CERD", "HRC"]);
        assert_eq!(answers("2021-03-01", Answer::No), ["CED", "CESCR", "CRC", "CRPD"]);
        assert_eq!(answers("2021-03-01", Answer::NotInForce), ["CMW"]);
        assert_eq!(hearing(book, &book.facts, day("2021-03-01")), Hearing { yes: 4, unknown: 0, of: 8 });
    }

    #[test]
    fn a_procedure_is_counted_from_the_day_it_came_into_force() {
        let book = &*BOOK;
        assert_eq!(hearing(book, &book.facts, day("2014-04-13")).of, 7);
        assert_eq!(hearing(book, &book.facts, day("2014-04-14")).of, 8);
        assert_eq!(answers("2009-09-29", Answer::Yes), ["CAT", "CEDAW", "CERD"]);
        assert_eq!(answers("2009-09-30", Answer::Yes), ["CAT", "CEDAW", "CERD", "HRC"]);
    }

    #[test]
    fn the_committee_of_the_disability_protocol_is_not_known_after_its_law_and_never_yes() {
        assert!(answers("2023-06-06", Answer::No).contains(&"CRPD".to_owned()));
        for on in ["2023-06-07", "2023-07-07", "2026-11-27", "2060-01-01"] {
            assert!(!answers(on, Answer::Yes).contains(&"CRPD".to_owned()), "{on}");
        }
        // thirty days after the earliest deposit there can have been
        assert!(answers("2023-07-06", Answer::No).contains(&"CRPD".to_owned()));
        assert_eq!(answers("2026-11-27", Answer::Unknown), ["CED", "CRC", "CRPD"]);
    }

    #[test]
    fn since_when_is_the_later_of_treaty_and_declaration() {
        let book = &*BOOK;
        let since = |committee| of(book, &book.facts, committee, ProcedureKind::Complaints, day("2026-01-01")).unwrap();
        assert_eq!(since("hrc").since, Some(day("2009-09-30")));
        assert_eq!(since("cat").since, Some(day("2008-02-21")));
        assert_eq!(since("cat").certainty, Some(Certainty::Unconfirmed));
        assert_eq!(since("cedaw").since, Some(day("2001-11-24")));
        assert_eq!(since("crpd").since, None);
    }

    #[test]
    fn keeping_out_of_an_inquiry_is_minded_and_a_declaration_is_needed_where_one_is() {
        let book = &*BOOK;
        let (on, inquiry) = (day("2026-01-01"), ProcedureKind::Inquiry);
        assert_eq!(of(book, &book.facts, "cat", inquiry, on).unwrap().answer, Answer::Yes);
        let mut facts = book.facts.clone();
        let mut out = facts.iter().find(|f| f.key == "cat-complaints").unwrap().clone();
        (out.kind, out.procedure) = (FactKind::Excludes, Some(inquiry));
        facts.push(out);
        assert_eq!(of(book, &facts, "cat", inquiry, on).unwrap().answer, Answer::No);
        let between = |c| of(book, &book.facts, c, ProcedureKind::InterState, on).unwrap().answer;
        assert_eq!((between("cat"), between("cerd"), between("hrc")), (Answer::Yes, Answer::Yes, Answer::No));
        assert_eq!(between("cmw"), Answer::NotInForce);
    }
}
