//! What a complaint is and by which rules it moves. Pure: no clock, no database, no cipher.

mod answers;
mod case;
mod codes;
mod journey;
mod keeping;
mod next;

pub use answers::{Answers, Court, Identity, Reach, Story, clean};
pub use case::{Case, Change, Refusal, Transition};
pub use codes::{Channel, Ending, OnBehalf, Passes, ReturnPath, State, UrgentTrack, Voice};
pub use journey::{Question, Step};
pub use keeping::{COPIES_DAYS, Grave, Proposal, erase_from};
pub use next::{Clock, NextAct, Waiting, next};
