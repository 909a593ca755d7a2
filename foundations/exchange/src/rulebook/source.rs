//! Where a rule comes from, and when it holds.

use base::{DateRange, Trilingual};
use serde::{Deserialize, Serialize};

/// Where an entry comes from. An empty one is a mistake that `check` names.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Source {
    /// Key of the act in `acts.toml`.
    #[serde(default)]
    pub act: Option<String>,
    /// Article of the act, such as `9(1)`.
    #[serde(default)]
    pub article: Option<String>,
    /// Title of a source that is no act.
    #[serde(default)]
    pub title: Option<String>,
    /// Where it can be read, if not at the act's address.
    #[serde(default)]
    pub url: Option<String>,
    /// Somebody has read it there.
    #[serde(default)]
    pub confirmed: bool,
    /// The institution's own setting: to be shown as such, never as law. An act beside it says
    /// where a lawyer should look to confirm or correct it.
    #[serde(default)]
    pub setting: bool,
}

/// An act that sources cite: an entry of `acts.toml`.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Act {
    /// Its key.
    pub key: String,
    /// Its title.
    pub names: Trilingual,
    /// Where it can be read.
    #[serde(default)]
    pub url: Option<String>,
    /// The days it was in force.
    #[serde(default = "always", deserialize_with = "range::deserialize")]
    pub valid: DateRange,
    /// Who says so.
    #[serde(default)]
    pub source: Source,
}

/// Names the three fields every entry has.
macro_rules! dated {
    ($($kind:ty => $key:ident),+ $(,)?) => {$(
        impl $crate::rulebook::Dated for $kind {
            fn key(&self) -> &str {
                &self.$key
            }
            fn valid(&self) -> &base::DateRange {
                &self.valid
            }
            fn source(&self) -> &$crate::rulebook::Source {
                &self.source
            }
        }
    )+};
}
pub(crate) use dated;

dated! { Act => key }

/// The days of an entry that gives none.
pub(crate) const fn always() -> DateRange {
    DateRange::ALWAYS
}

/// Reads `{ from = "2022-06-08", until = "…" }` and refuses any other key.
pub(crate) mod range {
    use base::{Date, DateRange};
    use serde::{Deserialize, Deserializer};

    #[derive(Deserialize)]
    #[serde(deny_unknown_fields)]
    struct Strict {
        from: Option<Date>,
        until: Option<Date>,
    }

    pub(crate) fn deserialize<'de, D: Deserializer<'de>>(d: D) -> Result<DateRange, D::Error> {
        Strict::deserialize(d).map(|Strict { from, until }| DateRange { from, until })
    }
}
