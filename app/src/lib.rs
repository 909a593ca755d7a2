//! The roof: puts the rooms together and reads the command line; no logic of its own. A library for the sake of drills,
//! which live through years of an institution in one go; the program is [`run`].

mod assemble;
mod audit;
mod cli;
mod demo;
mod fresh;
mod import;
mod publish;
mod publish_data;
mod rulebook;
mod serve;
mod setup;
mod upkeep;

pub use assemble::House;
pub use cli::{Place, run};
