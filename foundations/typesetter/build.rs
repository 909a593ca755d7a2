//! Says what to do when the fonts for PDFs have not been built.

fn main() {
    for font in ["NotoSans_400Regular.ttf", "NotoSans_700Bold.ttf"] {
        let path = format!("../../assets/dist/pdf/{font}");
        println!("cargo::rerun-if-changed={path}");
        if !std::path::Path::new(&path).exists() {
            println!("cargo::error=assets/dist/pdf/{font} is missing: run `make assets`");
        }
    }
}
