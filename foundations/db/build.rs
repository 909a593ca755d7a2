//! The migrations are embedded; a new file must be seen.
#![allow(clippy::print_stdout, reason = "how a build script speaks to Cargo")]
fn main() {
    println!("cargo:rerun-if-changed=../../migrations");
}
