//! The form of any act: one struct holds what any of them may ask, each takes what is its own.

use crate::actions::intake::Sorting;
use crate::actions::letters::Draft;
use crate::actions::parties::NewTask;
use crate::actions::remedy::NewRemedy;
use crate::model::{Caution, Group, LinkKind, Need, Part, Party, Passes, Remedy, TaskKind};
use base::{Date, Error, Lang, PersonId, Result, RootId, UnitId};
use serde::Deserialize;
use uuid::Uuid;
use web::view::DateFields;

/// What the form of any act may hold.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default)]
pub(super) struct Sent {
    pub(super) version: i64,
    /// What of the case it is about: an inquiry, a person, a task.
    pub(super) about: String,
    pub(super) label: String,
    pub(super) right: String,
    pub(super) body: String,
    pub(super) bodies: Vec<String>,
    pub(super) region: String,
    pub(super) to: String,
    pub(super) unit: String,
    pub(super) text: String,
    pub(super) subject: String,
    pub(super) addressee: String,
    pub(super) lang: String,
    pub(super) passes: String,
    pub(super) question: Option<String>,
    pub(super) dealt_with: Option<String>,
    pub(super) refuse: Option<String>,
    pub(super) person: String,
    pub(super) stands: Vec<String>,
    pub(super) decisive: String,
    pub(super) reasons: String,
    pub(super) days: String,
    pub(super) ground: String,
    pub(super) risk: String,
    pub(super) told: String,
    pub(super) ending: String,
    pub(super) finding: String,
    pub(super) recommendation: String,
    pub(super) part: String,
    pub(super) name: String,
    pub(super) contact: String,
    pub(super) relation: String,
    pub(super) groups: Vec<String>,
    pub(super) needs: Vec<String>,
    pub(super) cautions: Vec<String>,
    pub(super) kind: String,
    pub(super) measure: String,
    pub(super) over: Option<String>,
    pub(super) other: String,
    pub(super) people: String,
    pub(super) amount: String,
    pub(super) kept: String,
    pub(super) day_day: String,
    pub(super) day_month: String,
    pub(super) day_year: String,
}

/// A code that was chosen, or that one must be.
fn chosen<T>(field: &'static str, found: Option<T>) -> Result<T> {
    found.ok_or_else(|| Error::mistake(field, "complaints-mistake-choose"))
}

/// A whole number, with spaces between its groups if somebody typed them.
fn number(field: &'static str, text: &str, wrong: &'static str) -> Result<i64> {
    let digits: String = text.chars().filter(|c| !c.is_whitespace()).collect();
    digits.parse().map_err(|_| Error::mistake(field, wrong))
}

impl Sent {
    pub(super) fn passes(&self) -> Passes {
        Passes::from_code(&self.passes).unwrap_or(Passes::Nothing)
    }

    pub(super) fn letter(&self, fallback: Lang) -> Draft {
        Draft {
            lang: self.lang.parse().unwrap_or(fallback),
            addressee: self.addressee.lines().map(ToOwned::to_owned).collect(),
            subject: self.subject.clone(),
            text: self.text.replace("\r\n", "\n"),
            passes: self.passes(),
        }
    }

    pub(super) fn sorting(&self) -> Sorting {
        let key = |text: &str| (!text.is_empty()).then(|| text.to_owned());
        // «right/issue» in one choice, so that an issue never stands under another right.
        let (right, issue) = match self.right.split_once('/') {
            Some((right, issue)) => (key(right), key(issue)),
            None => (key(&self.right), None),
        };
        Sorting { label: self.label.clone(), right, issue, body: key(&self.body), region: key(&self.region) }
    }

    pub(super) fn about(&self) -> Result<Uuid> {
        self.about.parse().map_err(|_| Error::NotFound)
    }

    /// What a link leads to and how: «kind/case».
    pub(super) fn linked(&self) -> Result<(RootId, LinkKind)> {
        let (kind, other) = self.about.split_once('/').ok_or(Error::NotFound)?;
        let kind = LinkKind::from_code(kind).ok_or(Error::NotFound)?;
        Ok((other.parse().map_err(|_| Error::NotFound)?, kind))
    }

    /// «unit» or «unit/officer».
    pub(super) fn assignment(&self) -> Result<(UnitId, Option<PersonId>)> {
        let unknown = || Error::mistake("to", "complaints-mistake-choose");
        let (unit, officer) = self.to.split_once('/').map_or((self.to.as_str(), None), |(u, o)| (u, Some(o)));
        let officer = officer.map(|o| o.parse().map_err(|_| unknown())).transpose()?;
        Ok((unit.parse().map_err(|_| unknown())?, officer))
    }

    pub(super) fn unit(&self) -> Result<UnitId> {
        chosen("unit", self.unit.parse().ok())
    }

    /// Somebody who may be left open.
    pub(super) fn person(&self) -> Option<PersonId> {
        self.person.parse().ok()
    }

    pub(super) fn day(&self) -> DateFields {
        DateFields { day: self.day_day.clone(), month: self.day_month.clone(), year: self.day_year.clone() }
    }

    /// A day that must be given.
    pub(super) fn due(&self) -> Result<Date> {
        let day = self.day().read("day").map_err(Error::Invalid)?;
        day.ok_or_else(|| Error::mistake("day", "complaints-mistake-day"))
    }

    pub(super) fn party(&self) -> Result<Party> {
        Ok(Party {
            part: chosen("part", Part::from_code(&self.part))?,
            name: self.name.clone(),
            contact: self.contact.clone(),
            relation: self.relation.clone(),
            groups: self.groups.iter().filter_map(|code| Group::from_code(code)).collect(),
            needs: self.needs.iter().filter_map(|code| Need::from_code(code)).collect(),
            cautions: self.cautions.iter().filter_map(|code| Caution::from_code(code)).collect(),
        })
    }

    pub(super) fn task(&self) -> Result<NewTask> {
        Ok(NewTask {
            kind: chosen("kind", TaskKind::from_code(&self.kind))?,
            person: self.person(),
            due: self.due()?,
            words: self.text.clone(),
        })
    }

    pub(super) fn remedy(&self) -> Result<NewRemedy> {
        let people = number("people", &self.people, "complaints-mistake-people")?;
        let amount = match self.amount.trim() {
            "" => None,
            amount => Some(number("amount", amount, "complaints-mistake-amount")?),
        };
        Ok(NewRemedy {
            kind: chosen("kind", Remedy::from_code(&self.kind))?,
            people: i32::try_from(people).map_err(|_| Error::mistake("people", "complaints-mistake-people"))?,
            amount,
        })
    }

    /// A code of the field `kind`, or of another that must be chosen.
    pub(super) fn code<T>(&self, field: &'static str, read: impl Fn(&str) -> Option<T>) -> Result<T> {
        let given = match field {
            "kind" => &self.kind,
            "risk" => &self.risk,
            "ending" => &self.ending,
            _ => &self.kept,
        };
        chosen(field, read(given))
    }
}
