//! The country: the institution in it, its regions, bodies and places.

use super::Source;
use super::source::{always, dated, range};
use base::{Date, DateRange, Lang, Trilingual};
use serde::{Deserialize, Serialize};

/// The institution: `institution.toml`.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Institution {
    /// ISO 3166-1 code of the country.
    pub country: String,
    /// The country's name.
    pub country_names: Trilingual,
    /// The institution's official name.
    pub names: Trilingual,
    /// What people call it.
    pub short: Trilingual,
    /// The working body that serves it.
    pub working_body: Trilingual,
    /// Languages of its pages, the first one leading.
    pub languages: Vec<Lang>,
    /// IANA name of the time zone of local days.
    pub zone: String,
    /// Offsets the law gave that zone, to check the machine's time zone data against.
    #[serde(rename = "offset")]
    pub offsets: Vec<Offset>,
    /// Numbers to call in danger.
    pub emergency: Vec<Emergency>,
    /// Where the names come from.
    #[serde(default)]
    pub source: Source,
}

impl Institution {
    /// The numbers to call in danger on a day, each with who answers.
    pub fn phones(&self, lang: Lang, on: Date) -> Vec<(String, String)> {
        let valid = self.emergency.iter().filter(|e| e.valid.contains(on));
        valid.map(|e| (e.number.clone(), e.names.get(lang).to_owned())).collect()
    }
}

/// What clocks showed in the institution's zone.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Offset {
    /// The IANA name it is about.
    pub zone: String,
    /// Hours ahead of UTC.
    pub hours: i8,
    /// The days it was so.
    #[serde(default = "always", deserialize_with = "range::deserialize")]
    pub valid: DateRange,
    /// Who says so.
    #[serde(default)]
    pub source: Source,
}

/// A number to call in danger.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Emergency {
    /// The number as dialled.
    pub number: String,
    /// Who answers.
    pub names: Trilingual,
    /// The days it holds.
    #[serde(default = "always", deserialize_with = "range::deserialize")]
    pub valid: DateRange,
    /// Who says so.
    #[serde(default)]
    pub source: Source,
}

/// Kind of a region.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum RegionKind {
    /// A region (область).
    Region,
    /// A city of a region's rank, or the capital.
    City,
}

/// A region at a time: an entry of `regions.toml`.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Region {
    /// ISO 3166-2 code.
    pub key: String,
    /// The three letters used before it.
    #[serde(default)]
    pub old: Option<String>,
    /// Region or city.
    pub kind: RegionKind,
    /// Column and row on a map of tiles, from 0 at the upper left; none for regions of the past.
    #[serde(default)]
    pub tile: Option<(u8, u8)>,
    /// Its names.
    pub names: Trilingual,
    /// The days it had these names and borders.
    #[serde(default = "always", deserialize_with = "range::deserialize")]
    pub valid: DateRange,
    /// Regions of the day before whose land it has: its own key if it only became smaller or was renamed.
    #[serde(default)]
    pub replaces: Vec<String>,
    /// Who says so.
    #[serde(default)]
    pub source: Source,
}

/// Level of a body complained of; decides who in the house deals with it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Level {
    /// A central state body.
    Central,
    /// A local body, or a central body's department in a region.
    Local,
    /// A quasi-state organisation.
    QuasiState,
    /// Any other organisation, public or private.
    Organisation,
    /// A person who exercises public power by licence or office.
    Official,
}

/// How many there are of a body.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Scope {
    /// One in the country: the entry is the body.
    One,
    /// One in each region: the entry is a kind of body.
    Region,
    /// One in each district or town: a kind of body.
    District,
    /// Many, named when they are met: a kind of body.
    Many,
}

/// A body or a kind of bodies that people complain of: an entry of `bodies.toml`.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Body {
    /// Its key.
    pub key: String,
    /// Its names.
    pub names: Trilingual,
    /// Its level.
    pub level: Level,
    /// One body, or a kind of bodies.
    pub scope: Scope,
    /// Key of the body it answers to, if a reminder may go there.
    #[serde(default)]
    pub superior: Option<String>,
    /// What an officer should know before examining a complaint about it.
    #[serde(default)]
    pub note: Option<Trilingual>,
    /// The days it existed under these names.
    #[serde(default = "always", deserialize_with = "range::deserialize")]
    pub valid: DateRange,
    /// Bodies of the day before whose tasks it took over.
    #[serde(default)]
    pub replaces: Vec<String>,
    /// Who says so.
    #[serde(default)]
    pub source: Source,
}

/// Which office deals with bodies of a level: a `[[route]]` of `bodies.toml`.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Route {
    /// Its key.
    pub key: String,
    /// Bodies of this level …
    pub level: Level,
    /// … are this office's: a key of `offices.toml`.
    pub office: String,
    /// The days it holds.
    #[serde(default = "always", deserialize_with = "range::deserialize")]
    pub valid: DateRange,
    /// Who says so.
    #[serde(default)]
    pub source: Source,
}

/// A kind of place where people are held or cared for: an entry of `places.toml`.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PlaceKind {
    /// Its key.
    pub key: String,
    /// Its names.
    pub names: Trilingual,
    /// Key of the body that answers for such places.
    pub responsible: String,
    /// Whether people there cannot leave by their own will.
    pub closed: bool,
    /// Whether children are held or live there.
    #[serde(default)]
    pub children: bool,
    /// The days it existed.
    #[serde(default = "always", deserialize_with = "range::deserialize")]
    pub valid: DateRange,
    /// Who says so.
    #[serde(default)]
    pub source: Source,
}

dated! { Offset => zone, Emergency => number, Region => key, Body => key, Route => key, PlaceKind => key }
