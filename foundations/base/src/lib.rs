//! What every room of the house shares: time, ids, languages, secrets and errors.
//!
//! Absent by design: input and output, async, and any reading of the clock or of randomness
//! other than through [`World`].

extern crate self as base;

mod error;
mod fold;
mod id;
mod lang;
mod secret;
mod time;
mod world;

pub use error::{Error, Mistake, Mistakes, Result};
pub use fold::fold;
pub use id::*;
pub use lang::{Lang, Trilingual, UnknownLang};
pub use secret::Secret;
pub use time::{Date, DateRange, Month, TimeError, Timestamp};
pub use world::{Clock, Entropy, Rng, World};

#[doc(hidden)]
pub mod macros {
    pub use serde;
    pub use sqlx;
    pub use uuid::Uuid;
}
