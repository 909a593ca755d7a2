//! The trustees of the recovery secret, and access that they give back.

use base::{Mistake, Mistakes, PersonId, Result, Timestamp};
use vault::Commitments;

base::id! {
    /// A sharing of the recovery secret.
    SharingId,
    /// Access that is to be given back.
    RecoveryId,
}

/// Days after which a trustee's share should be shown again: a year.
pub const DRILL_DAYS: i64 = 365;

/// A sharing of the recovery secret; the newest is in force.
#[derive(Debug, Clone)]
pub struct Sharing {
    /// Its id.
    pub id: SharingId,
    /// When the sheets were made.
    pub made_at: Timestamp,
    /// What checks each share.
    pub commitments: Commitments,
    /// Hours between asking for access and giving it back, in which its owner may object.
    pub wait_hours: i32,
    /// The trustees, by number.
    pub trustees: Vec<Trustee>,
}

/// Somebody who keeps a sheet.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Trustee {
    /// From 1.
    pub number: u8,
    /// Who they are, as the institution calls them.
    pub name: String,
    /// The last drill in which their share was shown to be true.
    pub proved_at: Option<Timestamp>,
}

impl Trustee {
    /// Whether their share should be shown to be true again.
    pub fn is_drill_due(&self, made_at: Timestamp, now: Timestamp) -> bool {
        self.proved_at.unwrap_or(made_at).plus_seconds(DRILL_DAYS * 86_400) <= now
    }
}

/// Why access must be given back by the trustees.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Ground {
    /// Their password is forgotten, and no colleague can let them in.
    Forgotten,
    /// Nobody is left who opens the unit's cases.
    NobodyLeft,
}

impl Ground {
    /// All of them.
    pub const ALL: [Self; 2] = [Self::Forgotten, Self::NobodyLeft];

    /// The stored word.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Forgotten => "forgotten",
            Self::NobodyLeft => "nobody-left",
        }
    }

    /// Reads the stored word.
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|ground| ground.code() == code)
    }
}

/// Access that is to be given back.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Recovery {
    /// Its id.
    pub id: RecoveryId,
    /// Whose access.
    pub person: PersonId,
    /// Why.
    pub ground: Ground,
    /// Who asked.
    pub asked_by: PersonId,
    /// When.
    pub asked_at: Timestamp,
    /// From when on the trustees may give it.
    pub ready_at: Timestamp,
}

/// The names of trustees as they were typed, a line each.
///
/// # Errors
/// Mistakes of the field `names`: fewer than `threshold`, or one twice.
pub fn trustee_names(text: &str, threshold: u8) -> Result<Vec<String>> {
    let names: Vec<String> = text.lines().map(|line| line.trim().to_owned()).filter(|line| !line.is_empty()).collect();
    let mut mistakes = Mistakes::new();
    if threshold < 2 {
        mistakes.push(Mistake::new("threshold", "institution-wrong-threshold"));
    }
    if names.len() < usize::from(threshold) || names.len() > usize::from(vault::MOST_TRUSTEES) {
        mistakes.push(
            Mistake::new("names", "institution-wrong-trustees")
                .with("few", threshold)
                .with("most", vault::MOST_TRUSTEES),
        );
    }
    let twice = names.iter().enumerate().find(|(n, name)| names.iter().take(*n).any(|other| other == *name));
    if let Some((_, name)) = twice {
        mistakes.push(Mistake::new("names", "institution-wrong-trustee-twice").with("name", name));
    }
    if mistakes.is_empty() { Ok(names) } else { Err(base::Error::Invalid(mistakes)) }
}
