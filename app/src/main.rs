//! The roof: the one program. Reads the command line and puts the rooms together; no logic of its own.

mod assemble;
mod audit;
mod cli;
mod demo;
mod rulebook;
mod serve;
mod setup;
mod upkeep;

use std::process::ExitCode;

fn main() -> ExitCode {
    cli::run()
}
