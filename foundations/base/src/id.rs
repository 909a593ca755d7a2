//! Names of records: UUIDv7 inside, so that they sort by time; a random reference outside, so that
//! nobody can count or guess them.

use crate::{Timestamp, World};
use rand::Rng as _;

/// A new UUIDv7 of this world's time and dice.
#[doc(hidden)]
pub fn new_uuid(world: &World) -> uuid::Uuid {
    let mut random = [0; 10];
    world.rng().fill_bytes(&mut random);
    let millis = u64::try_from(world.now().micros().max(0) / 1000).unwrap_or(0);
    uuid::Builder::from_unix_timestamp_millis(millis, &random).into_uuid()
}

/// Declares identifiers: newtypes over a UUIDv7 that the two databases, JSON and addresses know.
#[macro_export]
macro_rules! id {
    ($($(#[$doc:meta])* $name:ident),+ $(,)?) => {$(
        $(#[$doc])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord,
            $crate::macros::serde::Serialize, $crate::macros::serde::Deserialize, $crate::macros::sqlx::Type)]
        #[serde(crate = "::base::macros::serde", transparent)]
        #[sqlx(transparent)]
        pub struct $name(pub $crate::macros::Uuid);

        impl $name {
            /// A new one.
            pub fn new(world: &$crate::World) -> Self {
                Self($crate::new_uuid(world))
            }

            /// Its sixteen bytes, as they stand in associated data and log leaves.
            pub const fn bytes(&self) -> &[u8; 16] {
                self.0.as_bytes()
            }
        }

        impl ::std::fmt::Display for $name {
            fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                self.0.simple().fmt(f)
            }
        }

        impl ::std::str::FromStr for $name {
            type Err = $crate::NoId;

            fn from_str(s: &str) -> ::std::result::Result<Self, $crate::NoId> {
                s.parse().map(Self).map_err(|_| $crate::NoId)
            }
        }
    )+};
}

/// The text is no identifier.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("not an identifier: 32 hexadecimal digits are expected")]
pub struct NoId;

id! {
    /// The institution; goes into every sealed record's associated data.
    InstitutionId,
    /// What a key pair and a chain of entries belong to: a case, later a visit.
    RootId,
    /// A sealed entry of a root.
    EntryId,
    /// A person with an account: staff, member, focal point.
    PersonId,
    /// A unit of the institution.
    UnitId,
    /// A session of a signed-in person.
    SessionId,
    /// A passkey of a person.
    PasskeyId,
    /// An event in the outbox.
    EventId,
    /// A job.
    JobId,
    /// A sealed file.
    FileId,
    /// A recommendation, from the decision that makes it to the reform that carries it out.
    RecommendationId,
    /// A published document.
    DocumentId,
}

/// What the outside knows a record by: `K7QF-2M9X-4T`, ten letters and digits that are not mistaken
/// for each other (50 random bits).
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord, serde::Serialize, serde::Deserialize, sqlx::Type)]
#[serde(transparent)]
#[sqlx(transparent)]
pub struct Reference(String);

const REFERENCE_LETTERS: &[u8; 32] = b"23456789ABCDEFGHJKLMNPQRSTUVWXYZ";

impl Reference {
    /// A new one.
    pub fn new(world: &World) -> Self {
        let mut random = [0u8; 10];
        world.rng().fill_bytes(&mut random);
        let letters: Vec<char> =
            random.iter().filter_map(|b| REFERENCE_LETTERS.get(usize::from(b % 32)).map(|l| char::from(*l))).collect();
        Self(Self::grouped(&letters))
    }

    fn grouped(letters: &[char]) -> String {
        letters.chunks(4).map(|c| c.iter().collect::<String>()).collect::<Vec<_>>().join("-")
    }

    /// Reads what a person typed: any case, with or without dashes and spaces.
    pub fn read(typed: &str) -> Option<Self> {
        let letters: Vec<char> =
            typed.chars().filter(|c| !c.is_whitespace() && *c != '-').map(|c| c.to_ascii_uppercase()).collect();
        let known = letters.iter().all(|c| u8::try_from(*c).is_ok_and(|b| REFERENCE_LETTERS.contains(&b)));
        (letters.len() == 10 && known).then(|| Self(Self::grouped(&letters)))
    }

    /// The text.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl std::fmt::Display for Reference {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&self.0)
    }
}

/// The moment an identifier was made, to the millisecond.
pub fn made_at(id: uuid::Uuid) -> Option<Timestamp> {
    let (seconds, nanos) = id.get_timestamp()?.to_unix();
    Some(Timestamp::from_micros(i64::try_from(seconds).ok()? * 1_000_000 + i64::from(nanos / 1000)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ids_sort_by_time_and_references_are_read_as_typed() {
        let world = World::fixed(Timestamp::from_micros(1_700_000_000_000_000), 1);
        let first = PersonId::new(&world);
        world.set(world.now().plus_seconds(1));
        assert!(first < PersonId::new(&world));
        assert_eq!(first.to_string().parse(), Ok(first));
        let reference = Reference::new(&world);
        let typed = format!(" {} ", reference.as_str().to_lowercase().replace('-', " "));
        assert_eq!(Reference::read(&typed), Some(reference));
        assert_eq!(Reference::read("0000-0000-00"), None);
    }
}
