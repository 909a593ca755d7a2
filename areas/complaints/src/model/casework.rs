//! The codes of casework in depth: how a case began, who has a part in it, what threatens them, what hangs together,
//! what came of it.

use super::codes::codes;

codes! {
    /// How a case began, beside the way it came.
    Origin {
        /// Somebody complained.
        Complaint = "complaint",
        /// The institution took it up by itself.
        OwnInitiative = "own-initiative",
        /// A report in the press.
        Press = "press",
        /// A finding of a visit.
        Visit = "visit",
    }
}

codes! {
    /// The risk that somebody is made to pay for a complaint.
    Risk {
        /// Nothing speaks for it.
        None = "none",
        /// It cannot be ruled out.
        Some = "some",
        /// It is likely, or has begun.
        High = "high",
    }
}

codes! {
    /// The part a person has in a case.
    Part {
        /// Complains; there may be several.
        Complainant = "complainant",
        /// Whose rights were violated.
        Victim = "victim",
        /// Speaks for another, by law or by a mandate.
        Representative = "representative",
        /// Saw or heard it.
        Witness = "witness",
        /// The official whose act it was.
        Official = "official",
    }
}

codes! {
    /// A group whose members are easily wronged; sealed with the person.
    Group {
        /// A child.
        Child = "child",
        /// An old person.
        Elder = "elder",
        /// A person with a disability.
        Disability = "disability",
        /// Held in a closed place.
        Detained = "detained",
        /// Declared incapable by a court; complains in their own right.
        Incapable = "incapable",
        /// A refugee, or one who asks for asylum.
        Refugee = "refugee",
        /// Without any citizenship.
        Stateless = "stateless",
        /// A foreigner who works here.
        Migrant = "migrant",
        /// Suffers violence at home.
        Domestic = "domestic",
        /// Of a minority.
        Minority = "minority",
        /// Stands up for others.
        Defender = "defender",
        /// Poor, or without a home.
        Poor = "poor",
    }
}

codes! {
    /// What a person needs, so that they can understand and be understood; sealed with the person.
    Need {
        /// Short sentences and common words.
        EasyRead = "easy-read",
        /// Large letters.
        LargePrint = "large-print",
        /// Read aloud.
        Audio = "audio",
        /// Sign language.
        SignLanguage = "sign-language",
        /// By telephone rather than in writing.
        Telephone = "telephone",
    }
}

impl Need {
    /// Whether a letter alone does not reach the person: somebody must bring it in another way.
    pub const fn wants_delivery(self) -> bool {
        matches!(self, Self::Audio | Self::SignLanguage | Self::Telephone)
    }
}

codes! {
    /// What to mind when reaching a person; sealed with the person.
    Caution {
        /// Do not call.
        NoCall = "no-call",
        /// Do not write to this address.
        NoLetter = "no-letter",
        /// In an envelope without our name.
        PlainEnvelope = "plain-envelope",
        /// Letters there may be read by others.
        LettersRead = "letters-read",
    }
}

codes! {
    /// Something that has to be done for a case.
    TaskKind {
        /// Translate what was written.
        Translate = "translate",
        /// Find an interpreter.
        Interpret = "interpret",
        /// Bring an answer in the way the person needs it.
        Deliver = "deliver",
        /// Call somebody.
        Call = "call",
        /// A measure that protects somebody.
        Measure = "measure",
        /// See whether a settlement was kept.
        Settlement = "settlement",
        /// Something else.
        Other = "other",
    }
}

codes! {
    /// Who is put under pressure because of a complaint.
    Against {
        /// The complainant, or the person spoken for.
        Complainant = "complainant",
        /// A witness.
        Witness = "witness",
        /// A lawyer or defender of rights.
        Defender = "defender",
        /// A member of the National Preventive Mechanism.
        NpmMember = "npm-member",
        /// A member of our staff.
        Staff = "staff",
    }
}

codes! {
    /// How two cases hang together.
    LinkKind {
        /// One matter told twice: the first is closed, the other goes on.
        Same = "same",
        /// One of a series on a place, a body or a practice; the other leads it.
        Series = "series",
        /// The same person again about the same matter.
        Repeat = "repeat",
        /// Split off from the other.
        Split = "split",
        /// Grew out of the other.
        Born = "born",
    }
}

codes! {
    /// What came of a case for people, as the institution counts it.
    Remedy {
        /// A right was restored.
        Restored = "restored",
        /// Somebody was held liable under criminal law.
        Criminal = "criminal",
        /// Somebody was held liable under administrative law.
        Administrative = "administrative",
        /// Somebody was disciplined.
        Disciplinary = "disciplinary",
        /// Money was paid.
        Compensation = "compensation",
        /// An apology was made.
        Apology = "apology",
        /// A rule or a practice was changed.
        Practice = "practice",
        /// The person was told how to protect their right.
        Advice = "advice",
    }
}

codes! {
    /// How an offer of a case to another unit ended.
    ReferralOutcome {
        /// The unit took it.
        Accepted = "accepted",
        /// It gave it back, with reasons.
        Returned = "returned",
        /// Whoever offered it took the offer back.
        Revoked = "revoked",
    }
}

codes! {
    /// What a person asks to be looked at once more.
    ReviewAbout {
        /// The decision.
        Decision = "decision",
        /// How the office treated them.
        Office = "office",
    }
}

codes! {
    /// How a review ended.
    ReviewOutcome {
        /// The person was right: the case is examined again by others.
        Upheld = "upheld",
        /// It stays as it was.
        Confirmed = "confirmed",
    }
}

codes! {
    /// An act of response, beside the inquiry: its word is the kind of letter in the rulebook.
    Response {
        /// A recommendation to the body.
        Recommendation = "recommendation",
        /// A petition to the prosecutor.
        ProsecutorPetition = "prosecutor-petition",
        /// A proposal to open disciplinary proceedings.
        Disciplinary = "disciplinary-proposal",
        /// A proposal to open administrative proceedings.
        Administrative = "administrative-proposal",
        /// A proposal to open criminal proceedings.
        Criminal = "criminal-proposal",
        /// A court claim for an indefinite circle of persons.
        CourtClaim = "court-claim",
        /// An application to the Constitutional Court.
        Constitutional = "constitutional-application",
        /// An opinion.
        Opinion = "opinion",
    }
}

impl Response {
    /// The body it always goes to, if it goes to one: a key of the rulebook.
    pub const fn body(self) -> Option<&'static str> {
        match self {
            Self::ProsecutorPetition | Self::Criminal => Some("prosecutor-general"),
            Self::CourtClaim => Some("court"),
            Self::Constitutional => Some("constitutional-court"),
            _ => None,
        }
    }

    /// Whether it must be considered in the time the law sets for recommendations and petitions (Constitutional Law
    /// 154-VII, article 15).
    pub const fn has_reply_period(self) -> bool {
        !matches!(self, Self::CourtClaim | Self::Constitutional | Self::Opinion)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use exchange::rulebook::{Rulebook, entry};

    #[test]
    fn every_act_of_response_is_a_letter_of_the_rulebook_and_goes_to_a_body_there_is() {
        let book = Rulebook::kz().unwrap();
        let on = "2026-11-02".parse().unwrap();
        for act in Response::ALL {
            assert!(entry(&book.letters, act.code(), on).is_some(), "letters.toml has no `{}`", act.code());
            if let Some(body) = act.body() {
                assert!(entry(&book.bodies, body, on).is_some(), "bodies.toml has no `{body}`");
            }
        }
    }
}
