//! The institution as data: `rulebook/<country>/*.toml`, read, checked and looked up by day.
//!
//! Every entry is dated and says where it comes from, or that it is the institution's own setting;
//! what no source confirms is a setting and never stated as law.

mod check;
mod country;
mod house;
mod mandate;
mod reports;
mod source;
#[cfg(test)]
mod tests;
mod treaties;

pub use check::{Finding, Findings, check};
pub use country::{Body, Emergency, Institution, Level, Offset, PlaceKind, Region, RegionKind, Route, Scope};
pub use house::{Authority, KeptFrom, Letter, Office, Retention, Series};
pub use mandate::{Exclusion, Ground, Issue, Outcome, Right, Urgent};
pub use reports::{Report, Section, WordLimit};
pub use source::{Act, Source};
pub use treaties::{
    Admissibility, Basis, Certainty, Committee, Delay, Elsewhere, Fact, FactKind, Group, Instrument, Late, Limit,
    NoTime, Petitions, Precision, Procedure, ProcedureKind, Topic, When,
};

pub(crate) use source::{always, dated, range};

use crate::clocks::{Calendar, Holidays, Rule};
use base::{Date, DateRange, Lang};
use jiff::tz::TimeZone;
use std::path::Path;

/// What every entry has: a key, the days it holds, and where it comes from.
pub trait Dated {
    /// The key; entries of one key follow each other in time without gap or overlap.
    fn key(&self) -> &str;
    /// The days it holds, both ends included.
    fn valid(&self) -> &DateRange;
    /// Where it comes from.
    fn source(&self) -> &Source;
}

/// The entry of a key that holds on a day.
pub fn entry<'a, T: Dated>(list: &'a [T], key: &str, on: Date) -> Option<&'a T> {
    list.iter().find(|e| e.key() == key && e.valid().contains(on))
}

/// All entries that hold on a day, in the order of the file.
pub fn entries<T: Dated>(list: &[T], on: Date) -> impl Iterator<Item = &T> {
    list.iter().filter(move |e| e.valid().contains(on))
}

/// An institution's rulebook.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Rulebook {
    /// The institution itself: names, languages, time zone, emergency numbers.
    pub institution: Institution,
    /// Acts that sources cite.
    pub acts: Vec<Act>,
    /// Regions and cities of their rank.
    pub regions: Vec<Region>,
    /// Bodies and kinds of bodies that people complain of.
    pub bodies: Vec<Body>,
    /// Who in the house deals with bodies of which level.
    pub routes: Vec<Route>,
    /// Kinds of places of detention and care.
    pub places: Vec<PlaceKind>,
    /// Rights with their issues.
    pub rights: Vec<Right>,
    /// Whom the institution may not examine.
    pub exclusions: Vec<Exclusion>,
    /// Grounds on which a complaint is accepted, explained, forwarded, refused or discontinued.
    pub grounds: Vec<Ground>,
    /// Statutory periods and the institution's own.
    pub periods: Vec<Rule>,
    /// Days off.
    pub holidays: Holidays,
    /// Who appoints and approves.
    pub authorities: Vec<Authority>,
    /// Offices, never persons, and how one comes to hold them.
    pub offices: Vec<Office>,
    /// How long records are kept.
    pub retention: Vec<Retention>,
    /// Series of numbers.
    pub series: Vec<Series>,
    /// Kinds of letters and who may sign them.
    pub letters: Vec<Letter>,
    /// Treaties and their protocols.
    pub instruments: Vec<Instrument>,
    /// What the State did about each.
    pub facts: Vec<Fact>,
    /// The committees that watch over them.
    pub committees: Vec<Committee>,
    /// What each committee offers.
    pub procedures: Vec<Procedure>,
    /// Where complaints to committees are sent.
    pub petitions: Vec<Petitions>,
    /// Reports to committees: how long, and of what parts.
    pub reports: Vec<Report>,
}

impl Rulebook {
    /// What a region, right, body or committee is called, by its newest entry; `None` for another dimension or a key that
    /// is not there.
    pub fn called(&self, dimension: &str, key: &str, lang: Lang) -> Option<&str> {
        fn newest<'a, T: Dated>(list: &'a [T], key: &str) -> Option<&'a T> {
            list.iter().filter(|e| e.key() == key).max_by_key(|e| e.valid().from)
        }
        let names = match dimension {
            "region" => newest(&self.regions, key).map(|e| &e.names),
            "right" => newest(&self.rights, key).map(|e| &e.names),
            "body" => newest(&self.bodies, key).map(|e| &e.names),
            "committee" => newest(&self.committees, key).map(|e| &e.names),
            _ => None,
        };
        names.map(|names| names.get(lang))
    }

    /// Reads and checks a folder.
    ///
    /// # Errors
    /// All that is wrong with it, each with file, line and remedy.
    pub fn load(dir: &Path) -> Result<Self, Findings> {
        check::read(dir)
    }

    /// The rulebook of Kazakhstan, which the binary carries.
    ///
    /// # Errors
    /// [`Findings`], which a test rules out.
    pub fn kz() -> Result<Self, Findings> {
        check::kz()
    }

    /// The working days.
    pub fn calendar(&self) -> Calendar {
        Calendar::new(&self.holidays)
    }

    /// The time zone that local days are counted in, with its changes over the years.
    pub fn zone(&self) -> TimeZone {
        // `check` refuses a zone that is not known
        TimeZone::get(&self.institution.zone).unwrap_or(TimeZone::UTC)
    }

    /// The period of an id that holds for a clock started on a day.
    pub fn period(&self, id: &str, on: Date) -> Option<&Rule> {
        entry(&self.periods, id, on)
    }

    /// The office that deals with bodies of a level.
    pub fn route(&self, level: Level, on: Date) -> Option<&Office> {
        let route = entries(&self.routes, on).find(|r| r.level == level)?;
        entry(&self.offices, &route.office, on)
    }

    /// A source in words: the act's title and article, or the title given. Empty for a bare setting.
    pub fn cite(&self, source: &Source, lang: Lang) -> String {
        let act = source.act.as_deref().and_then(|key| self.acts.iter().find(|a| a.key == key));
        let title = act.map(|a| a.names.get(lang)).or(source.title.as_deref()).unwrap_or_default();
        match (source.article.as_deref(), lang) {
            (None, _) => title.to_owned(),
            (Some(article), Lang::Kk) => format!("{title}, {article}-бап"),
            (Some(article), Lang::Ru) => format!("{title}, ст. {article}"),
            (Some(article), Lang::En) => format!("{title}, art. {article}"),
        }
    }

    /// Where a source can be read: its own address or that of its act.
    pub fn address<'a>(&'a self, source: &'a Source) -> Option<&'a str> {
        let act = || self.acts.iter().find(|a| Some(a.key.as_str()) == source.act.as_deref());
        source.url.as_deref().or_else(|| act()?.url.as_deref())
    }
}
