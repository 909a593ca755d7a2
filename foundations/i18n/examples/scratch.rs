fn main() {
    for f in i18n::check::check(&i18n::check::crates("/work/main").unwrap()).unwrap() {
        println!("{f}");
    }
}
