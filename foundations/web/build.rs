//! The styles, scripts and fonts are made by npm and embedded; this only says so when they are not there.

use std::path::Path;

fn main() {
    let manifest = "../../assets/dist/manifest.json";
    println!("cargo:rerun-if-changed={manifest}");
    if !Path::new(manifest).exists() {
        eprintln!("assets/dist is not there: run `make assets` (it needs Node 20 or newer), then build again");
        std::process::exit(1);
    }
}
