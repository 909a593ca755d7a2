//! What treaties, facts about them and procedures must hold besides.

use super::read::{At, Texts};
use crate::rulebook::{Basis, Certainty, Fact, FactKind, Precision, ProcedureKind, Rulebook};

use At::{Entry, Key};

pub(super) fn check(book: &Rulebook, texts: &mut Texts) {
    for (n, fact) in book.facts.iter().enumerate() {
        let mut say = |field: &'static str, message: String, remedy: &'static str| {
            texts.say("treaties.toml", &[Key("fact"), Entry(n), Key(field)], message, remedy);
        };
        if book.facts.iter().take(n).any(|f| f.key == fact.key) {
            say("key", format!("a second fact `{}`", fact.key), "give it a key of its own");
        }
        source(book, fact, &mut say);
        time(book, fact, &mut say);
        procedure(book, fact, &mut say);
    }
    for (n, procedure) in book.procedures.iter().enumerate() {
        if (procedure.kind == ProcedureKind::Complaints) != procedure.takes.is_some() {
            let remedy = "give `takes` to procedures for complaints, and to no other";
            let message = format!("`{}` and what it takes do not fit", procedure.key);
            texts.say("committees.toml", &[Key("procedure"), Entry(n), Key("takes")], message, remedy);
        }
    }
}

fn source(book: &Rulebook, fact: &Fact, say: &mut impl FnMut(&'static str, String, &'static str)) {
    let source = &fact.source;
    let (message, remedy) = match source.act.as_deref() {
        Some(key) if !book.acts.iter().any(|a| a.key == key) => {
            (format!("no act `{key}`"), "add it to acts.toml, or correct the key")
        }
        None if source.title.is_none() => {
            ("no source".into(), "name where it was read, or where one would look for it")
        }
        _ if (fact.certainty == Certainty::Confirmed) != source.confirmed => (
            "certainty and source do not fit".into(),
            "a confirmed fact was read in its source (`confirmed = true`), and no other was",
        ),
        _ if source.confirmed && book.address(source).is_none() => {
            ("a confirmed source without an address".into(), "add the `url` where it was read")
        }
        _ => return,
    };
    say("source", message, remedy);
}

fn time(book: &Rulebook, fact: &Fact, say: &mut impl FnMut(&'static str, String, &'static str)) {
    if (fact.certainty == Certainty::Unknown) != (fact.on.precision() == Precision::Since) {
        let remedy = "write an unknown time as `2023-06-07/..`, the day before which it cannot have been";
        say("on", "certainty and time do not fit".into(), remedy);
    }
    let adopted = book.instruments.iter().find(|i| i.key == fact.instrument).map(|i| i.adopted);
    if adopted.is_some_and(|adopted| fact.on.last().is_some_and(|last| last < adopted)) {
        say("on", "before the instrument was adopted".into(), "correct the time");
    }
    let (before, message) = match fact.kind {
        FactKind::Deposit => (FactKind::Law, "deposited before the law"),
        FactKind::InForce => (FactKind::Deposit, "in force before the deposit"),
        _ => return,
    };
    let own = |f: &&Fact| f.instrument == fact.instrument && f.kind == before;
    // the first of them: after a withdrawal there may be a second
    if let Some(first) = book.facts.iter().filter(own).map(|f| f.on.first()).min()
        && fact.on.last().unwrap_or(fact.on.first()) < first
    {
        say("on", message.into(), "correct one of the two times");
    }
}

fn procedure(book: &Rulebook, fact: &Fact, say: &mut impl FnMut(&'static str, String, &'static str)) {
    let basis = match fact.kind {
        FactKind::Accepts => Some(Basis::Declaration),
        FactKind::Excludes => Some(Basis::UnlessExcluded),
        _ => None,
    };
    let offered = book
        .procedures
        .iter()
        .any(|p| p.instrument == fact.instrument && Some(p.kind) == fact.procedure && Some(p.basis) == basis);
    if (basis.is_some() && !offered) || (basis.is_none() && fact.procedure.is_some()) {
        let remedy = "name a procedure of the instrument that a State accepts or keeps out of by its own word";
        say("procedure", "no such procedure of the instrument".into(), remedy);
    }
}
