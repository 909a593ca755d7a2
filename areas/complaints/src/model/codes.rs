//! The codes that stand in clear beside a sealed case.

/// Declares a set of codes: the word is stored, sent, counted and never changed.
macro_rules! codes {
    ($(#[$doc:meta])* $name:ident { $($(#[$vdoc:meta])* $variant:ident = $code:literal),+ $(,)? }) => {
        $(#[$doc])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, serde::Serialize, serde::Deserialize,
            sqlx::Type, utoipa::ToSchema)]
        #[sqlx(type_name = "text")]
        pub enum $name {
            $($(#[$vdoc])* #[serde(rename = $code)] #[sqlx(rename = $code)] $variant,)+
        }

        impl $name {
            /// All of them, in the order in which people are asked.
            pub const ALL: &[Self] = &[$(Self::$variant,)+];

            /// The stored word.
            pub const fn code(self) -> &'static str {
                match self {
                    $(Self::$variant => $code,)+
                }
            }

            /// Reads the stored word.
            pub fn from_code(code: &str) -> Option<Self> {
                Self::ALL.iter().copied().find(|c| c.code() == code)
            }
        }
    };
}

pub(super) use codes;

codes! {
    /// How a complaint came.
    Channel {
        /// Through the institution's own pages.
        Web = "web",
        /// Through a partner's program.
        Partner = "partner",
        /// By letter.
        Post = "post",
        /// By telephone.
        Telephone = "telephone",
        /// At a reception in the office.
        Office = "office",
        /// Given to members of the NPM or staff at a visit.
        Visit = "visit",
        /// Sent from a place of detention.
        Detention = "detention",
    }
}

impl Channel {
    /// Whether a member of staff enters it.
    pub const fn is_entered_by_staff(self) -> bool {
        !matches!(self, Self::Web | Self::Partner)
    }
}

codes! {
    /// For whom a complaint is made.
    OnBehalf {
        /// For oneself.
        Own = "self",
        /// For another person, with their consent.
        Other = "other",
        /// For a person who is detained.
        Detained = "detained",
        /// By an organisation, with the person's written consent.
        Organisation = "organisation",
        /// A child who complains alone.
        Child = "child",
        /// Not said.
        Unknown = "unknown",
    }
}

codes! {
    /// What the complainant lets the office pass on to the body complained of.
    Passes {
        /// Name and story.
        Name = "name",
        /// The story without the name.
        Story = "story",
        /// Nothing.
        Nothing = "nothing",
    }
}

impl Passes {
    /// Whether passing on `wanted` stays within what was allowed.
    pub fn allows(self, wanted: Self) -> bool {
        // In the order of declaration: name > story > nothing.
        wanted >= self
    }
}

codes! {
    /// How the answer finds its way back.
    ReturnPath {
        /// By the receipt's words.
        Receipt = "receipt",
        /// By a slip that shows the status only; for a detained person.
        Slip = "slip",
        /// To the address or number the complainant gave.
        Address = "address",
        /// Not at all.
        None = "none",
    }
}

codes! {
    /// Where a case stands.
    State {
        /// It arrived and has no number yet.
        Received = "received",
        /// It has a number; whether it is admissible is open.
        Registered = "registered",
        /// It is being examined.
        Admitted = "admitted",
        /// The body had its chance to explain, or the reason why not is recorded.
        Heard = "heard",
        /// It is decided, and the complainant is to be told.
        Decided = "decided",
        /// The letter of outcome is out.
        Answered = "answered",
        /// Nothing is left to do.
        Closed = "closed",
    }
}

codes! {
    /// How a case ended.
    Ending {
        /// The person was told which remedies they have.
        Explained = "explained",
        /// Sent on to the competent body.
        Forwarded = "forwarded",
        /// Not admissible.
        Refused = "refused",
        /// Ended without a finding.
        Discontinued = "discontinued",
        /// Withdrawn by the complainant.
        Withdrawn = "withdrawn",
        /// A violation was found.
        Found = "found",
        /// No violation was found.
        NotFound = "not_found",
        /// Put right on the way.
        Settled = "settled",
    }
}

codes! {
    /// A track that waits for no ordinary period.
    UrgentTrack {
        /// Torture or ill-treatment: to the prosecutor at once, and a representative is sent.
        Torture = "torture",
        /// Life or health in danger now.
        Life = "life",
    }
}

codes! {
    /// Who speaks in a step of the timeline.
    Voice {
        /// The complainant, or whoever writes for them.
        Person = "person",
        /// The institution.
        Office = "office",
        /// The body complained of.
        Body = "body",
        /// The calendar: a deadline passed.
        Calendar = "calendar",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_more_is_passed_on_than_was_allowed() {
        use Passes::{Name, Nothing, Story};
        assert!(Name.allows(Name) && Name.allows(Story) && Name.allows(Nothing));
        assert!(!Story.allows(Name) && Story.allows(Story) && Story.allows(Nothing));
        assert!(!Nothing.allows(Name) && !Nothing.allows(Story) && Nothing.allows(Nothing));
    }

    #[test]
    fn codes_read_back() {
        assert!(Channel::ALL.iter().all(|c| Channel::from_code(c.code()) == Some(*c)));
        assert!(State::ALL.iter().all(|s| State::from_code(s.code()) == Some(*s)));
        assert_eq!(Ending::from_code("lost"), None);
    }
}
