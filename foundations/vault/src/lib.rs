//! vault
mod seal;
mod tampered;
pub mod primitive;
pub use tampered::{Tampered, Thing, What};
