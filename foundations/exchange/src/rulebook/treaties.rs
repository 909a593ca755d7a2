//! Treaties: the instruments, what the State did about each, the committees and their procedures.
//!
//! An instrument is the same for every State; a [`Fact`] is the State's own. A fact says when it happened as exactly
//! as that is known, where it was read, and how sure it is. What is known to be unknown is a fact too.

use super::Source;
use super::source::{always, dated, range};
use base::{Date, DateRange, Trilingual};
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use std::fmt;
use std::str::FromStr;

/// When something happened, as exactly as it is known; written as EDTF (ISO 8601-2) does: `2020-09-23`, `2020-10`,
/// `2020`, and `2023-06-07/..` for a day that nobody knows but that lies on or after the one named.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct When {
    first: Date,
    precision: Precision,
}

/// How exactly a day is known.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Precision {
    /// The day itself.
    Day,
    /// The month it lay in.
    Month,
    /// The year it lay in.
    Year,
    /// Only that it was not before a day, if it happened at all.
    Since,
}

impl When {
    /// A day that is known.
    pub const fn day(day: Date) -> Self {
        Self { first: day, precision: Precision::Day }
    }

    /// How exactly it is known.
    pub const fn precision(self) -> Precision {
        self.precision
    }

    /// The first day on which it can have happened.
    pub const fn first(self) -> Date {
        self.first
    }

    /// The last day on which it can have happened; none if it may not have happened at all.
    pub fn last(self) -> Option<Date> {
        match self.precision {
            Precision::Day => Some(self.first),
            Precision::Month => Some(self.first.plus_months(1).plus_days(-1)),
            Precision::Year => Some(self.first.plus_months(12).plus_days(-1)),
            Precision::Since => None,
        }
    }
}

/// The text says no time.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("`{0}` is no time; write 2020-09-23, 2020-10, 2020, or 2023-06-07/.. for an unknown day not before that one")]
pub struct NoTime(String);

impl FromStr for When {
    type Err = NoTime;

    fn from_str(s: &str) -> Result<Self, NoTime> {
        let (text, precision) = match (s.strip_suffix("/.."), s.len()) {
            (Some(day), _) => (day.to_owned(), Precision::Since),
            (None, 4) => (format!("{s}-01-01"), Precision::Year),
            (None, 7) => (format!("{s}-01"), Precision::Month),
            (None, _) => (s.to_owned(), Precision::Day),
        };
        // jiff also takes other ways of writing a day; ours is the one that comes back
        let day = text.parse::<Date>().ok().filter(|day| day.to_string() == text);
        day.map(|first| Self { first, precision }).ok_or_else(|| NoTime(s.to_owned()))
    }
}

impl fmt::Display for When {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.precision {
            Precision::Day => self.first.fmt(f),
            Precision::Month => self.first.month().fmt(f),
            Precision::Year => write!(f, "{:04}", self.first.year()),
            Precision::Since => write!(f, "{}/..", self.first),
        }
    }
}

impl Serialize for When {
    fn serialize<S: Serializer>(&self, s: S) -> Result<S::Ok, S::Error> {
        s.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for When {
    fn deserialize<D: Deserializer<'de>>(d: D) -> Result<Self, D::Error> {
        String::deserialize(d)?.parse().map_err(serde::de::Error::custom)
    }
}

/// Declares codes that stand in the rulebook, in the database, in addresses and in answers to programs.
macro_rules! codes {
    ($($(#[$doc:meta])* $name:ident { $($(#[$vdoc:meta])* $variant:ident = $code:literal),+ $(,)? })+) => {$(
        $(#[$doc])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
        pub enum $name { $($(#[$vdoc])* #[serde(rename = $code)] $variant),+ }

        impl $name {
            /// All of them.
            pub const ALL: &[Self] = &[$(Self::$variant),+];

            /// The code.
            pub const fn code(self) -> &'static str {
                match self { $(Self::$variant => $code),+ }
            }

            /// The one of a code.
            pub fn from_code(code: &str) -> Option<Self> {
                Self::ALL.iter().copied().find(|v| v.code() == code)
            }
        }
    )+};
}

codes! {
    /// How sure a fact is; the later, the weaker.
    Certainty {
        /// Read in the source named.
        Confirmed = "confirmed",
        /// Worked out from facts that were read, by the treaty's own rule.
        Derived = "derived",
        /// Commonly known; nobody here has read it in a source yet.
        Unconfirmed = "unconfirmed",
        /// Known to be unknown.
        Unknown = "unknown",
    }

    /// What the State did.
    FactKind {
        /// Somebody was told by decree to sign.
        DecreeToSign = "decree-to-sign",
        /// It signed.
        Signature = "signature",
        /// The Government was told to complete it.
        Instruction = "instruction",
        /// Its law on ratification or accession. Not yet a word to other States.
        Law = "law",
        /// That law got another wording.
        LawReworded = "law-reworded",
        /// It deposited its instrument: the word to other States.
        Deposit = "deposit",
        /// It came into force for the State. Where no such fact is read, it is worked out from the deposit.
        InForce = "in-force",
        /// It declared how it understands the instrument.
        Declaration = "declaration",
        /// It excluded or modified what an article does to it.
        Reservation = "reservation",
        /// Another State objected to its reservation.
        Objection = "objection",
        /// It accepted a procedure that needs its word.
        Accepts = "accepts",
        /// It kept out of a procedure that would otherwise bind it.
        Excludes = "excludes",
        /// In an emergency it derogated from articles.
        Derogation = "derogation",
        /// It withdrew; the day on which that took effect.
        Withdrawal = "withdrawal",
        /// Somebody who knows noted that it was no party at that time.
        NotParty = "not-party",
    }

    /// A procedure that a committee offers.
    ProcedureKind {
        /// A person complains of the State.
        Complaints = "complaints",
        /// The committee inquires into grave or systematic violations.
        Inquiry = "inquiry",
        /// A State complains of another.
        InterState = "inter-state",
        /// The committee visits places of detention.
        Visits = "visits",
        /// The committee asks at once to look for a disappeared person.
        UrgentAction = "urgent-action",
    }

    /// How a State comes under a procedure.
    Basis {
        /// By being a party to the instrument.
        Party = "party",
        /// By a declaration of its own.
        Declaration = "declaration",
        /// By being a party, unless it kept out.
        UnlessExcluded = "unless-excluded",
    }

    /// What another international body does to a complaint.
    Elsewhere {
        /// Nothing.
        NoBar = "no-bar",
        /// Bars it while the other body examines it.
        Pending = "pending",
        /// Bars it while another body examines it, and after another body or the committee itself has examined it.
        Examined = "examined",
    }

    /// What a complaint to a committee is about.
    Topic {
        /// Torture or other cruel, inhuman or degrading treatment, and being sent where it threatens.
        Torture = "torture",
        /// Life, liberty, arrest and conditions of detention.
        Liberty = "liberty",
        /// Trial and access to a court.
        Trial = "trial",
        /// Speech, assembly, association, religion, voting.
        Freedoms = "freedoms",
        /// Family, home and private life.
        Family = "family",
        /// Being treated worse than others.
        Equality = "equality",
        /// Being treated worse because of race, colour, descent, national or ethnic origin.
        Race = "race",
        /// Violence by private people that the State did not stop.
        Violence = "violence",
        /// Work, housing, health, education, social security.
        Social = "social",
        /// Somebody was taken away, and the State says nothing of where they are.
        Disappearance = "disappearance",
    }

    /// A group that a committee is there for.
    Group {
        /// A woman or a girl.
        Woman = "woman",
        /// Younger than eighteen when it happened.
        Child = "child",
        /// A person with a disability.
        Disability = "disability",
        /// A migrant worker or one of their family.
        Migrant = "migrant",
    }
}

/// How long after a State's deposit an instrument comes into force for it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case", deny_unknown_fields)]
pub enum Delay {
    /// So many days.
    Days(u16),
    /// So many months.
    Months(u8),
    /// The first day of the month after so many months.
    FirstOfMonthAfter(u8),
}

impl Delay {
    /// The day on which it is over, counted from a deposit.
    #[must_use]
    pub fn after(self, deposit: Date) -> Date {
        match self {
            Self::Days(n) => deposit.plus_days(i32::from(n)),
            Self::Months(n) => deposit.plus_months(i32::from(n)),
            Self::FirstOfMonthAfter(n) => deposit.plus_months(i32::from(n) + 1).month().first_day(),
        }
    }
}

/// A treaty or protocol: an `[[instrument]]` of `treaties.toml`.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Instrument {
    /// Its key.
    pub key: String,
    /// What UN documents call it in short.
    pub code: String,
    /// Its names.
    pub names: Trilingual,
    /// The treaty it is a protocol to.
    #[serde(default)]
    pub parent: Option<String>,
    /// The committee that watches over it.
    pub committee: String,
    /// The day it was adopted.
    pub adopted: Date,
    /// The day it came into force between the first States, if it has.
    #[serde(default)]
    pub in_force: Option<Date>,
    /// How long after its deposit it comes into force for a State.
    pub enters: Delay,
    /// The article that says so.
    pub enters_article: String,
    /// The days it stands in the list.
    #[serde(default = "always", deserialize_with = "range::deserialize")]
    pub valid: DateRange,
    /// Who says so.
    #[serde(default)]
    pub source: Source,
}

/// Something the State did about an instrument: a `[[fact]]` of `treaties.toml`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Fact {
    /// Its key, by which it is corrected.
    pub key: String,
    /// The instrument.
    pub instrument: String,
    /// What the State did.
    pub kind: FactKind,
    /// The procedure it accepted or kept out of.
    #[serde(default)]
    pub procedure: Option<ProcedureKind>,
    /// When.
    pub on: When,
    /// Number of the law or decree.
    #[serde(default)]
    pub number: Option<String>,
    /// What it says, or what a reader must know of it.
    #[serde(default)]
    pub words: Option<Trilingual>,
    /// How sure it is.
    pub certainty: Certainty,
    /// Where it was read, or where one would look.
    #[serde(default)]
    pub source: Source,
}

/// A committee: an entry of `committees.toml`.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Committee {
    /// Its key.
    pub key: String,
    /// What people call it in short.
    pub code: String,
    /// Its names.
    pub names: Trilingual,
    /// What it watches over, in a line.
    pub about: Trilingual,
    /// The days it exists.
    #[serde(default = "always", deserialize_with = "range::deserialize")]
    pub valid: DateRange,
    /// Who says so.
    #[serde(default)]
    pub source: Source,
}

/// A procedure of a committee: a `[[procedure]]` of `committees.toml`.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Procedure {
    /// Its key.
    pub key: String,
    /// The committee.
    pub committee: String,
    /// The instrument that sets it up.
    pub instrument: String,
    /// What it is.
    pub kind: ProcedureKind,
    /// The article that sets it up.
    pub article: String,
    /// How a State comes under it.
    pub basis: Basis,
    /// The first day on which it could be used against any State; none if it cannot yet.
    #[serde(default)]
    pub since: Option<Date>,
    /// Which complaints the committee takes; only of a procedure for complaints.
    #[serde(default)]
    pub takes: Option<Admissibility>,
    /// The days it holds as written here.
    #[serde(default = "always", deserialize_with = "range::deserialize")]
    pub valid: DateRange,
    /// Who says so.
    #[serde(default)]
    pub source: Source,
}

/// Which complaints a committee takes. Each rule names its article.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Admissibility {
    /// What they are about.
    pub topics: Vec<Topic>,
    /// Whom they are about; everybody if empty.
    #[serde(default)]
    pub groups: Vec<Group>,
    /// Who may complain, and for whom.
    pub victim: String,
    /// A complaint is not anonymous.
    pub named: String,
    /// What can be done at home was done, unless it takes unreasonably long.
    pub courts: String,
    /// Whether it is also enough that a remedy would hardly help.
    #[serde(default)]
    pub hopeless: bool,
    /// What happened before the State accepted the procedure is not taken, unless it went on.
    pub before: String,
    /// Not even if it went on: only what began later is taken.
    #[serde(default)]
    pub only_begun_after: bool,
    /// What another international body does to it.
    pub elsewhere: Elsewhere,
    /// The article on that; none if the treaty has none.
    #[serde(default)]
    pub elsewhere_article: Option<String>,
    /// The time in which one must complain.
    #[serde(default)]
    pub limit: Option<Limit>,
    /// After which time a complaint may be seen as an abuse.
    #[serde(default)]
    pub late: Option<Late>,
    /// The committee may ask the State to hold still meanwhile.
    pub interim: String,
    /// Months the State has for its observations.
    pub reply_months: u8,
}

/// The time in which one must complain, counted from the last decision at home.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Limit {
    /// So many months.
    pub months: u8,
    /// The article.
    pub article: String,
}

/// After which time a complaint may be seen as an abuse.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Late {
    /// Years after the last decision at home.
    pub years: u8,
    /// Years after another international body finished with it.
    pub years_elsewhere: u8,
    /// The rule.
    pub article: String,
}

/// Where complaints to committees are sent: a `[[petitions]]` of `committees.toml`.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Petitions {
    /// Its key.
    pub key: String,
    /// Where letters go, as it is written on an envelope.
    pub address: String,
    /// Where mail goes.
    pub email: String,
    /// The page with forms and the newest addresses.
    pub page: String,
    /// The days this holds.
    #[serde(default = "always", deserialize_with = "range::deserialize")]
    pub valid: DateRange,
    /// Who says so.
    #[serde(default)]
    pub source: Source,
}

dated! { Instrument => key, Committee => key, Procedure => key, Petitions => key }
