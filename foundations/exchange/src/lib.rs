//! How areas meet. No area reads another's tables; what one needs of another goes through here:
//! events in an outbox, statistics under disclosure control, registers, clocks, numbers, letters,
//! and the index of what is public.
//!
//! Absent by design: anything confidential in clear. What a person wrote stands here only sealed;
//! everything else is codes, dates and identifiers.

mod code;

pub mod clocks;
pub mod events;
pub mod letters;
pub mod marks;
pub mod material;
pub mod numbers;
pub mod office;
pub mod post;
pub mod public;
pub mod registers;
pub mod report;
pub mod rulebook;
pub mod stats;

pub use code::{Code, Dimension};

/// A future that a trait object can return.
pub type Later<'a, T> = std::pin::Pin<Box<dyn Future<Output = base::Result<T>> + Send + 'a>>;
