//! A recommendation that others made to the State, as its public document says it. Pure.

use base::{Date, Timestamp};
use serde::Serialize;
use sha2::{Digest, Sha256};
use uuid::Uuid;

base::id! {
    /// A recommendation of others. Made of origin, state and the number its source knows it by, so that its address
    /// stays the same wherever and however often it is imported.
    OutsideId,
    /// An import.
    ImportId,
    /// Recommendations put together by a person because they ask the same.
    ClusterId,
}

/// Declares an enum whose values are stored as short words.
macro_rules! words {
    ($(#[$doc:meta])* $name:ident { $($(#[$said:meta])* $value:ident = $code:literal),+ $(,)? }) => {
        $(#[$doc])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, sqlx::Type)]
        #[sqlx(type_name = "text")]
        pub enum $name {
            $($(#[$said])* #[serde(rename = $code)] #[sqlx(rename = $code)] $value),+
        }

        impl $name {
            /// All of them.
            pub const ALL: &'static [Self] = &[$(Self::$value),+];

            /// The stored word.
            pub const fn code(self) -> &'static str {
                match self { $(Self::$value => $code),+ }
            }

            /// Reads the stored word.
            pub fn from_code(code: &str) -> Option<Self> {
                Self::ALL.iter().copied().find(|value| value.code() == code)
            }
        }
    };
}
pub(crate) use words;

words! {
    /// Where a file comes from, and so its format.
    Origin {
        /// The full export of the Universal Human Rights Index of OHCHR, JSON or XLSX.
        Uhri = "uhri",
        /// A CSV of UPR Info's database.
        Upr = "upr",
        /// OHCHR's thematic list of one State's UPR recommendations, DOCX.
        UprList = "upr-list",
        /// Recommendations as IMPACT OSS exports and imports them, CSV.
        ImpactOss = "impact-oss",
    }
}

impl Origin {
    /// Whether a file is everything the source has of a State, so that what is missing in it was withdrawn. The other
    /// files are of one session, or of what somebody chose.
    pub const fn is_full(self) -> bool {
        matches!(self, Self::Uhri)
    }

    /// Whether rows have a number of their own by which they are known again.
    pub const fn has_numbers(self) -> bool {
        matches!(self, Self::Uhri | Self::ImpactOss)
    }
}

words! {
    /// What a paragraph of a document is.
    Kind {
        /// It asks for something to be done.
        Recommendation = "recommendation",
        /// It is a concern or an observation.
        Concern = "concern",
    }
}

words! {
    /// What the State said to it.
    Position {
        /// It supports (accepts) it.
        Supported = "supported",
        /// It supports a part.
        Partly = "partly",
        /// It only notes it.
        Noted = "noted",
        /// It answered, but not by one of these.
        Unclear = "unclear",
    }
}

impl Position {
    /// Reads the words of the sources: `Supported`, `Accepted`, `Noted`, `Rejected`, `Supported/Noted`, and those of
    /// several positions; nothing where nothing is said. UPR Info's older files say "rejected" for "noted".
    pub fn read(text: &str) -> Option<Self> {
        let text = text.to_lowercase();
        let yes = text.replace("not support", "").replace("not accept", "");
        let is_yes = yes.contains("support") || yes.contains("accept");
        let is_no = yes != text || text.contains("noted") || text.contains("reject");
        if text.trim().is_empty() {
            return None;
        }
        Some(match (is_yes, is_no) {
            _ if text.contains("part") || (is_yes && is_no) => Self::Partly,
            (true, _) => Self::Supported,
            (false, true) => Self::Noted,
            (false, false) => Self::Unclear,
        })
    }
}

/// What the source says of a recommendation; whatever changes here is a change of the recommendation.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, sqlx::FromRow)]
pub struct Content {
    /// Recommendation or concern.
    pub kind: Kind,
    /// Who made it: `CRC`, `UPR`, `SR Torture`, or the framework of a national database.
    pub body: String,
    /// The document's symbol, `CRC/C/KAZ/CO/5`, or empty.
    pub symbol: String,
    /// The source's id of the document, or empty.
    pub document: String,
    /// When the document was published, if it is said.
    pub published_on: Option<Date>,
    /// The year it is from: of the publication, or of the UPR session.
    pub year: Option<i64>,
    /// The paragraph's number, `136.1`, or empty.
    pub paragraph: String,
    /// A title, where the source gives one.
    pub title: String,
    /// Its words, without the source's mark-up.
    pub text: String,
    /// The language of its words.
    pub lang: String,
    /// Themes, in the source's words.
    #[sqlx(json)]
    pub themes: Vec<String>,
    /// Groups of persons it is about, in the source's words.
    #[sqlx(json)]
    pub persons: Vec<String>,
    /// Targets (`16.2`) or goals (`16`) of sustainable development.
    #[sqlx(json)]
    pub sdgs: Vec<String>,
    /// UPR cycle.
    pub cycle: Option<i64>,
    /// UPR session.
    pub session: Option<i64>,
    /// What the State said to it.
    pub position: Option<Position>,
    /// States that made it at the UPR.
    #[sqlx(json)]
    pub recommenders: Vec<String>,
    /// How concrete the action asked for is, 1 to 5, in UPR Info's categories: given by the source, or suggested by
    /// [`action`].
    pub action: Option<i64>,
    /// What the State answered, or an assessment that the source carries, in its words.
    pub response: String,
}

impl Default for Content {
    fn default() -> Self {
        let (words, list) = (String::new, Vec::new);
        Self {
            kind: Kind::Recommendation,
            body: words(),
            symbol: words(),
            document: words(),
            published_on: None,
            year: None,
            paragraph: words(),
            title: words(),
            text: words(),
            lang: "en".to_owned(),
            themes: list(),
            persons: list(),
            sdgs: list(),
            cycle: None,
            session: None,
            position: None,
            recommenders: list(),
            action: None,
            response: words(),
        }
    }
}

/// Half of SHA-256: enough to tell whether anything changed.
pub type Mark = [u8; 16];

fn half(digest: &[u8]) -> Mark {
    let mut mark = [0; 16];
    mark.iter_mut().zip(digest).for_each(|(to, from)| *to = *from);
    mark
}

impl Content {
    /// The mark of this content.
    pub fn mark(&self) -> base::Result<Mark> {
        let mut hasher = Sha256::new();
        serde_json::to_writer(Feed(&mut hasher), self).map_err(base::Error::internal)?;
        Ok(half(&hasher.finalize()))
    }

    /// The first day it can be from, by which lists are sorted.
    pub fn day(&self) -> Option<Date> {
        self.published_on.or_else(|| Date::new(i16::try_from(self.year?).ok()?, 1, 1))
    }
}

/// Writes into a hash.
pub(crate) struct Feed<'a>(pub(crate) &'a mut Sha256);

impl std::io::Write for Feed<'_> {
    fn write(&mut self, bytes: &[u8]) -> std::io::Result<usize> {
        self.0.update(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> std::io::Result<()> {
        Ok(())
    }
}

/// A stable name made of parts, for rows whose source gives them no number.
pub fn stable(parts: &[&str]) -> Mark {
    let mut hasher = Sha256::new();
    for part in parts {
        hasher.update(part);
        hasher.update([0]);
    }
    half(&hasher.finalize())
}

impl OutsideId {
    /// The id of what a source knows by a number.
    pub fn of(origin: Origin, state: &str, external: &str) -> Self {
        Self(uuid::Builder::from_custom_bytes(stable(&[origin.code(), state, external])).into_uuid())
    }
}

/// A recommendation as it is kept.
#[derive(Debug, Clone, PartialEq, Eq, sqlx::FromRow)]
pub struct Outside {
    /// Its id.
    pub id: OutsideId,
    /// Where it stands in the order of days; see [`place_of`].
    pub place: i64,
    /// The source.
    pub origin: Origin,
    /// The State it is made to, as it was asked for, in small letters.
    pub state: String,
    /// The number its source knows it by.
    pub external: String,
    /// What the source says.
    #[sqlx(flatten)]
    pub content: Content,
    /// The mark of the content.
    pub hash: Vec<u8>,
    /// When it was first imported.
    pub first_at: Timestamp,
    /// The import that brought its last change.
    pub last_import: Uuid,
    /// Since when the source no longer has it.
    pub withdrawn_at: Option<Timestamp>,
}

/// Bits of the serial number within a day.
const SERIAL: u32 = 17;
/// The first day that places tell apart; what is older stands with it.
const FIRST_DAY: Date = Date::from_jiff(jiff::civil::date(1990, 1, 1));

/// Where a day's recommendations begin in the order of places. A place fits in 32 bits, so that a bitmap can hold it: 15
/// bits for the day, which reaches to 2079, and 17 for the serial number within it.
pub fn place_of(day: Option<Date>) -> u32 {
    let days = day.map_or(0, |day| day.days_since(FIRST_DAY));
    let last = (1 << (32 - SERIAL)) - 1;
    u32::try_from(days.clamp(0, last)).unwrap_or(0) << SERIAL
}

/// Which day a place lies in, counted as [`place_of`] does.
pub const fn day_of(place: u32) -> u32 {
    place >> SERIAL << SERIAL
}

/// The paragraph's number at the beginning of a text. Patterns seen in UHRI's texts: `Recommendation No. 3 … para. 96: 21`
/// (which is 96.21), `Para. 12`, `136.1 …`, `4.The …`; and a heading before the number, `Rural women 49.The …`. A year
/// (`2030 Agenda`) is no paragraph.
pub fn paragraph(text: &str) -> String {
    let digits = |s: &str| -> String { s.chars().take_while(char::is_ascii_digit).collect() };
    let short = |s: String| if (1..=3).contains(&s.len()) { s } else { String::new() };
    let after_para = |s: &str| -> Option<String> {
        let lower = s.to_ascii_lowercase();
        let at = lower.find("para")?;
        let rest = lower.get(at..)?.trim_start_matches(|c: char| c.is_ascii_alphabetic());
        Some(rest.trim_start_matches(['.', ' ']).to_owned())
    };
    let lower = text.get(..text.len().min(24)).unwrap_or(text).to_ascii_lowercase();
    if lower.starts_with("recommendation no") || lower.starts_with("para") {
        let Some(rest) = after_para(text) else { return String::new() };
        let first = digits(&rest);
        let second = rest.get(first.len()..).and_then(|r| r.strip_prefix(':')).map(|r| digits(r.trim_start()));
        return match second {
            Some(second) if !second.is_empty() => format!("{first}.{second}"),
            _ => short(first),
        };
    }
    let first = digits(text);
    if !first.is_empty() {
        let rest = text.get(first.len()..).unwrap_or_default();
        let second = rest.strip_prefix('.').map(digits).unwrap_or_default();
        return if second.is_empty() { short(first) } else { format!("{first}.{second}") };
    }
    // After a heading: a number, a full stop and a capital letter, near the beginning.
    let head: String = text.chars().take(120).collect();
    let found = head.match_indices(' ').find_map(|(at, _)| {
        let rest = head.get(at + 1..)?;
        let number = short(digits(rest));
        let follows = rest.get(number.len()..)?.strip_prefix('.')?.trim_start();
        (!number.is_empty() && follows.starts_with(|c: char| c.is_ascii_uppercase())).then_some(number)
    });
    found.unwrap_or_default()
}

/// Years in which the sessions of the UPR working group were held, from the first of each year on.
const SESSIONS: &[(i64, i64)] = &[
    (1, 2008),
    (4, 2009),
    (7, 2010),
    (10, 2011),
    (13, 2012),
    (15, 2013),
    (18, 2014),
    (21, 2015),
    (24, 2016),
    (27, 2017),
    (29, 2018),
    (32, 2019),
    (35, 2020),
    (37, 2021),
    (40, 2022),
    (42, 2023),
    (45, 2024),
    (48, 2025),
];

/// The year of a UPR session, as far as sessions were held until 2025.
pub fn year_of_session(session: i64) -> Option<i64> {
    let (first, year) = SESSIONS.iter().rev().find(|(first, _)| *first <= session)?;
    (session - first < 3).then_some(*year)
}

/// The UPR cycle of a session: twelve sessions in the first, fourteen in each after it.
pub const fn cycle_of_session(session: i64) -> Option<i64> {
    match session {
        ..1 => None,
        1..=12 => Some(1),
        _ => Some((session - 13) / 14 + 2),
    }
}

/// UPR Info's category of the action asked for, suggested by its first verb: 1 to ask others for help, 2 to go on, 3 to
/// consider, 4 to do something general, 5 to do something specific. The categories and the verbs that stand for them are
/// those UPR Info explains; a person judges better, and a category that the source gives is kept.
pub fn action(text: &str) -> Option<i64> {
    const VERBS: &[(i64, &[&str])] = &[
        (1, &["call", "seek", "request", "appeal"]),
        (2, &["continue", "maintain", "persevere", "persist", "pursue", "keep", "go"]),
        (3, &["consider", "analyse", "analyze", "examine", "explore", "reflect", "review", "revisit", "study"]),
        (
            5,
            &[
                "abolish",
                "abrogate",
                "accede",
                "adopt",
                "amend",
                "appoint",
                "ban",
                "become",
                "bring",
                "conduct",
                "create",
                "criminalise",
                "criminalize",
                "decriminalise",
                "decriminalize",
                "develop",
                "enact",
                "establish",
                "extend",
                "implement",
                "introduce",
                "investigate",
                "invite",
                "lift",
                "prohibit",
                "prosecute",
                "provide",
                "ratify",
                "release",
                "remove",
                "repeal",
                "set",
                "sign",
                "submit",
                "undertake",
                "withdraw",
            ],
        ),
        (
            4,
            &[
                "accelerate",
                "address",
                "combat",
                "encourage",
                "engage",
                "enhance",
                "ensure",
                "fight",
                "guarantee",
                "improve",
                "increase",
                "intensify",
                "make",
                "promote",
                "protect",
                "respect",
                "speed",
                "step",
                "strengthen",
                "support",
                "take",
                "work",
            ],
        ),
    ];
    let words = text.split(|c: char| !c.is_alphabetic()).map(str::to_lowercase).take(12);
    let mut found = words.filter_map(|word| VERBS.iter().find(|(_, verbs)| verbs.contains(&word.as_str())));
    found.next().map(|(category, _)| *category)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn paragraph_numbers_are_read_and_years_are_not() {
        for (text, number) in [
            ("Recommendation No. 4 of chapter II, para. 96: 21: ratify it", "96.21"),
            ("Para. 12: The Committee", "12"),
            ("paragraph 7 of the report", "7"),
            ("136.1 Ratify the Protocol (Norway);", "136.1"),
            ("4.The Committee reminds the State party", "4"),
            ("18 (a) Take measures", "18"),
            ("Rural women 49.The Committee notes with concern", "49"),
            ("2030 Agenda for Sustainable Development", ""),
            ("Ratify it", ""),
            ("", ""),
            ("Барлығы 5.Комитет", ""),
        ] {
            assert_eq!(paragraph(text), number, "{text}");
        }
    }

    #[test]
    fn positions_are_read_in_the_words_of_all_sources() {
        for (text, position) in [
            ("Supported", Some(Position::Supported)),
            ("- Supported", Some(Position::Supported)),
            ("Accepted", Some(Position::Supported)),
            ("Noted", Some(Position::Noted)),
            ("Rejected", Some(Position::Noted)),
            ("Not supported", Some(Position::Noted)),
            ("Supported/Noted", Some(Position::Partly)),
            ("Supported in part", Some(Position::Partly)),
            ("General response", Some(Position::Unclear)),
            ("", None),
            (" \n", None),
        ] {
            assert_eq!(Position::read(text), position, "{text}");
        }
    }

    #[test]
    fn sessions_know_their_year_and_cycle() {
        // Kazakhstan's: 7th in February 2010, 20th in autumn 2014, 34th in November 2019, 48th in January 2025.
        let known =
            [(7, 2010, 1), (20, 2014, 2), (34, 2019, 3), (48, 2025, 4), (12, 2011, 1), (13, 2012, 2), (26, 2016, 2)];
        for (session, year, cycle) in known {
            assert_eq!((year_of_session(session), cycle_of_session(session)), (Some(year), Some(cycle)), "{session}");
        }
        assert_eq!((year_of_session(0), cycle_of_session(0)), (None, None));
        assert_eq!(year_of_session(60), None, "not held yet when this was written");
    }

    #[test]
    fn the_first_verb_suggests_how_concrete_the_action_is() {
        assert_eq!(action("136.1 Ratify the Second Optional Protocol (Norway);"), Some(5));
        assert_eq!(action("Consider ratifying it"), Some(3));
        assert_eq!(action("Continue to strengthen its efforts"), Some(2));
        assert_eq!(action("Ensure the independence of judges"), Some(4));
        assert_eq!(action("The Committee is concerned"), None);
    }

    #[test]
    fn an_id_is_of_its_source_state_and_number_alone() {
        let id = OutsideId::of(Origin::Uhri, "kazakhstan", "a9ceae8c-fe1c-40f9-a326-1529e0ab678f");
        assert_eq!(id, OutsideId::of(Origin::Uhri, "kazakhstan", "a9ceae8c-fe1c-40f9-a326-1529e0ab678f"));
        assert_ne!(id, OutsideId::of(Origin::Upr, "kazakhstan", "a9ceae8c-fe1c-40f9-a326-1529e0ab678f"));
        assert_ne!(stable(&["ab", "c"]), stable(&["a", "bc"]));
    }

    proptest! {
        #[test]
        fn no_text_breaks_the_reader_of_paragraphs(text in "\\PC{0,200}") {
            let number = paragraph(&text);
            prop_assert!(number.chars().all(|c| c.is_ascii_digit() || c == '.'));
        }

        #[test]
        fn places_keep_the_order_of_days(a in -9000_i32..32000, b in -9000_i32..32000) {
            let day = |n| place_of(Some(FIRST_DAY.plus_days(n)));
            prop_assert_eq!(day(a).cmp(&day(b)), a.clamp(0, 32767).cmp(&b.clamp(0, 32767)));
            prop_assert_eq!(day_of(day(a) + 77), day(a));
        }
    }
}
