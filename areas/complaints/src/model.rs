//! What a complaint is and by which rules it moves. Pure: no clock, no database, no cipher.

mod answers;
mod case;
mod casework;
mod codes;
mod journey;
mod keeping;
mod likeness;
mod next;

pub use answers::{Answers, Court, Identity, Party, Reach, Story, clean};
pub use case::{Case, Change, LangCode, Refusal, Transition};
pub use casework::{
    Against, Caution, Group, LinkKind, Need, Origin, Part, ReferralOutcome, Remedy, Response, ReviewAbout,
    ReviewOutcome, Risk, TaskKind,
};
pub use codes::{Channel, Ending, OnBehalf, Passes, ReturnPath, State, UrgentTrack, Voice};
pub use journey::{Question, Step};
pub use keeping::{COPIES_DAYS, Grave, Proposal, erase_from};
pub use likeness::{hash_of, likeness};
pub use next::{Clock, NextAct, Waiting, next};
