use base::Lang;
use i18n::Fault;
use i18n::check::{CrateTexts, check};
use std::fs;
use tempfile::TempDir;

/// A crate of one or more keys with the code and the template that use them.
struct Crate {
    texts: CrateTexts,
    folder: TempDir,
}

fn krate(kk: &str, ru: &str, en: &str) -> Crate {
    let folder = tempfile::tempdir().unwrap();
    let texts = CrateTexts {
        name: "areas/test".into(),
        kk: kk.into(),
        ru: ru.into(),
        en: en.into(),
        folder: folder.path().to_owned(),
    };
    Crate { texts, folder }
}

impl Crate {
    fn file(self, path: &str, content: &str) -> Self {
        let path = self.folder.path().join(path);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, content).unwrap();
        self
    }

    fn code(self, code: &str) -> Self {
        self.file("src/lib.rs", code)
    }

    fn html(self, html: &str) -> Self {
        self.file("templates/page.html", html)
    }

    /// `file:line key fault` of all findings.
    fn findings(&self) -> Vec<(String, String, Fault)> {
        findings(&[&self.texts])
    }
}

fn findings(crates: &[&CrateTexts]) -> Vec<(String, String, Fault)> {
    let crates: Vec<CrateTexts> = crates.iter().map(|c| (*c).clone()).collect();
    let strip = |at: String| at.strip_prefix("areas/test/").map(str::to_owned).unwrap_or(at);
    check(&crates).unwrap().into_iter().map(|f| (strip(f.at), f.key, f.fault)).collect()
}

fn found(at: &str, key: &str, fault: Fault) -> (String, String, Fault) {
    (at.into(), key.into(), fault)
}

/// One text `a`, used by the code.
fn one(kk: &str, ru: &str, en: &str) -> Vec<(String, String, Fault)> {
    let file = |text: &str| format!("a = {text}\n");
    krate(&file(kk), &file(ru), &file(en)).code(r#"const KEYS: [&str; 1] = ["a"];"#).findings()
}

#[test]
fn good_texts_have_no_findings() {
    let days = |one, few, many: &str| format!("days = {{ $n ->\n    [one] {one}{few}\n   *[other] {many}\n}}\n");
    let c = krate(
        &(days("{ $n } күн", "", "{ $n } күн") + "hello = Сәлем, { $name }\nfile-pdf = PDF\nfile-zip = ZIP\n"),
        &(days("{ $n } день", "\n    [few] { $n } дня", "{ $n } дней") + "hello = Здравствуйте, { $name }\nfile-pdf = PDF\nfile-zip = ZIP\n"),
        &(days("{ $n } day", "", "{ $n } days") + "hello = Hello, { $name }\nfile-pdf = PDF\nfile-zip = ZIP\n"),
    )
    .html(r#"<p class="t">{{ t1("hello", "name", person.name) }}</p>{# texts: file-* #}{% if x %}{{ tn("days", left) }}{% endif %}"#)
    .code("fn title(kind: Kind) -> String { t(&format!(\"file-{kind}\")) }\n// t(\"only-a-comment\")\n");
    assert_eq!(c.findings(), []);
}

#[test]
fn a_key_missing_in_a_language() {
    let c = krate("a = Шағым\n", "\n", "a = Complaint\n").html(r#"{{ t("a") }}"#);
    assert_eq!(c.findings(), [found("texts/kk.ftl:1", "a", Fault::MissingIn(Lang::Ru))]);
}

#[test]
fn a_key_nobody_uses() {
    let c = krate("a = Шағым\n-b = Біз", "a = Жалоба", "a = Complaint")
        .code("#[cfg(test)] mod tests { fn f() { t(\"a\") } }");
    assert_eq!(
        c.findings(),
        [found("texts/kk.ftl:1", "a", Fault::Unused), found("texts/kk.ftl:2", "-b", Fault::Unused)],
        "a test does not count as use; told once"
    );
}

#[test]
fn a_key_used_by_another_crate_or_by_another_text_is_used() {
    let of = krate(
        "a = Шағым\n-b = Біз\nc = { -b }",
        "a = Жалоба\n-b = Мы\nc = { -b }",
        "a = Complaint\n-b = We\nc = { -b }",
    );
    let by = krate("", "", "").code(r#"fn f() { Row { text: "a", other: r"c" } }"#);
    assert_eq!(findings(&[&of.texts, &by.texts]), []);
}

#[test]
fn a_key_that_is_not_defined() {
    let c = krate("", "", "").html("\n<p>{{ t(\"from-template\") }}</p>").code(
        r#"
fn t(key: &str) {}
fn f(lang: Lang, texts: &Texts) -> Result<()> {
    let quote = '"'; texts.text(lang, "from-text", &[]);
    Err(Error::Invalid(vec![Mistake::new("field", "from-mistake")]))?;
    Err(Error::mistake("field", "from-error"))?;
    Err(Error::Conflict("from-conflict"))
}"#,
    );
    assert_eq!(
        c.findings(),
        [
            found("src/lib.rs:4", "from-text", Fault::Undefined),
            found("src/lib.rs:5", "from-mistake", Fault::Undefined),
            found("src/lib.rs:6", "from-error", Fault::Undefined),
            found("src/lib.rs:7", "from-conflict", Fault::Undefined),
            found("templates/page.html:2", "from-template", Fault::Undefined),
        ]
    );
}

#[test]
fn a_text_that_includes_one_that_is_not_there() {
    let c = krate("a = { b }", "a = Жалоба", "a = Complaint").code(r#"const A: &str = "a";"#);
    assert_eq!(c.findings(), [found("texts/kk.ftl:1", "b", Fault::Undefined)]);
}

#[test]
fn keys_put_together_are_declared_and_match() {
    let c = krate("x-a = Шағым", "x-a = Жалоба", "x-a = Complaint").code("fn f() { t(&format!(\"x-{y}\")); }");
    let undeclared = found("src/lib.rs:1", "x-", Fault::Undeclared);
    assert!(c.findings().contains(&undeclared), "{:?}", c.findings());

    let c = c.code("/// texts: only-* told of\n// texts: x-*, y-*-hint\nfn f() { t(&format!(\"x-{y}\")); }");
    assert_eq!(c.findings(), [found("src/lib.rs:2", "y-*-hint", Fault::MatchesNothing)]);

    let c = c.code("// texts: x-*\nfn f() { t(&format!(\"{x}-{y}\")); }");
    assert_eq!(c.findings(), [found("src/lib.rs:2", "", Fault::Undeclared)], "no beginning can be declared for");
}

#[test]
fn a_pattern_needs_something_in_place_of_its_star() {
    let c = krate("x--z = Шағым", "x--z = Жалоба", "x--z = Complaint").code("// texts: x-*-z\n");
    assert!(c.findings().contains(&found("src/lib.rs:1", "x-*-z", Fault::MatchesNothing)));
}

#[test]
fn an_argument_that_one_language_lacks() {
    let lacks = |argument: &str, has| Fault::ArgumentMissing { argument: argument.into(), has };
    assert_eq!(
        one("Сәлем, { $name }", "Здравствуйте", "Hello, { $name }"),
        [found("texts/ru.ftl:1", "a", lacks("name", Lang::Kk)), found("texts/ru.ftl:1", "a", lacks("name", Lang::En))]
    );
}

#[test]
fn an_argument_that_a_call_does_not_pass() {
    let text = |hello: &str| format!("part = {{ $name }}\na = {hello} {{ part }}\n");
    let c = krate(&text("Сәлем"), &text("Привет"), &text("Hello"));
    let not_passed = |at: &str| found(at, "a", Fault::ArgumentNotPassed("name".into()));

    let c = c.html(r#"{{ t("a") }}"#);
    assert_eq!(c.findings(), [not_passed("templates/page.html:1")], "though it is another text that needs it");
    let c = c.html(r#"{{ t1("a", "name", x) }}"#);
    assert_eq!(c.findings(), []);
    let c = c.html(r#"{{ tn("a", x) }}"#);
    assert_eq!(c.findings(), [not_passed("templates/page.html:1")], "tn passes only n");

    let c = c.html("").code(r#"fn f() { texts.text(lang, "a", &[("count", (n).into())]); Mistake::new("x", "a"); }"#);
    assert_eq!(c.findings(), [not_passed("src/lib.rs:1")]);
    let c = c.code(r#"fn f() { texts.text(lang, "a", &[("name", n.into())]); texts.text(lang, "a", &args); }"#);
    assert_eq!(c.findings(), []);
    let c = c.code(r#"fn f() { Mistake::new("x", "a").with("y", 1).with("name", 2) }"#);
    assert_eq!(c.findings(), []);
}

#[test]
fn a_missing_plural_arm() {
    let lacks = |at: &str, arm| found(at, "a", Fault::ArmMissing { argument: "n".into(), arm });
    let kk = "{ $n ->\n    [one] { $n } күн\n   *[other] { $n } күн\n }";
    let ru = "{ $n ->\n    [one] { $n } день\n    [few] { $n } дня\n   *[many] { $n } дней\n }";
    let en = "{ $n ->\n    [one] { $n } day\n   *[other] { $n } days\n }";
    assert_eq!(one(kk, ru, en), []);
    assert_eq!(one(kk, ru, "{ $n ->\n    [0] none\n   *[other] { $n } days\n }"), [lacks("texts/en.ftl:1", "one")]);
    assert_eq!(one(kk, ru, "{ $n ->\n    [1] one day\n   *[other] { $n } days\n }"), []);
    assert_eq!(one(kk, ru, "{ $n ->\n   *[other] { $n } days\n }"), [lacks("texts/en.ftl:1", "one")]);
    assert_eq!(one("{ $n ->\n   *[one] { $n } күн\n }", ru, en), [lacks("texts/kk.ftl:1", "other")]);
    assert_eq!(
        one(kk, "{ $n ->\n    [one] { $n } день\n   *[other] { $n } дней\n }", en),
        [lacks("texts/ru.ftl:1", "few")]
    );
    assert_eq!(
        one(kk, "{ $n ->\n    [one] { $n } день\n   *[few] { $n } дня\n }", en),
        [lacks("texts/ru.ftl:1", "many")]
    );
    assert_eq!(one("Қалғаны: { $n } күн", "Осталось дней: { $n }", en), [], "a text may do without a choice");
    let gender = "{ $who ->\n    [her] Ол әйел\n   *[other] Ол ер\n }";
    assert_eq!(
        one(gender, "{ $who ->\n    [her] Она\n   *[other] Он\n }", "{ $who ->\n    [her] She\n   *[other] He\n }"),
        []
    );
}

#[test]
fn a_text_left_in_another_language() {
    assert_eq!(
        one("Шағым беру", "Шағым беру", "Make a complaint"),
        [found("texts/kk.ftl:1", "a", Fault::SameAs(Lang::Ru))]
    );
    assert_eq!(
        one("Шағым беру", "Human Rights", "Human Rights"),
        [found("texts/ru.ftl:1", "a", Fault::SameAs(Lang::En))]
    );
    assert_eq!(one("Видео", "Видео", "Video"), [], "one word may be the same");
    assert_eq!(one("112, 102", "112, 102", "112, 102"), []);
    assert_eq!(one("{ \"Tor Browser\" }", "{ \"Tor Browser\" }", "{ \"Tor Browser\" }"), [], "said to be meant so");
}

#[test]
fn latin_letters_in_a_cyrillic_word() {
    let latin_i = "Шағымды тiркеу";
    assert_eq!(
        one(latin_i, "Регистрация", "Registration"),
        [found("texts/kk.ftl:1", "a", Fault::MixedLetters("тiркеу".into()))]
    );
    assert_eq!(one("PDF-файл, SMS-хабар", "PDF-файл и SMS", "A PDF file"), []);
}

#[test]
fn english_left_in_a_text() {
    assert_eq!(
        one("Файлды upload ету", "Загрузить файл", "Upload a file"),
        [found("texts/kk.ftl:1", "a", Fault::English("upload".into()))]
    );
    assert_eq!(
        one("WhatsApp, kk@example.kz, www.example.kz, .pdf.", "Telegram, /exit, «ZIP»", "Telegram or a file"),
        [],
        "names, abbreviations and addresses are no English words"
    );
}

#[test]
fn a_key_defined_twice_and_a_file_that_does_not_parse() {
    let c = krate("a = Шағым\na = Арыз\n", "a = Жалоба\nb = { $\n", "a = Complaint\n").code(r#"const A: &str = "a";"#);
    let findings = c.findings();
    assert_eq!(findings.first(), Some(&found("texts/kk.ftl:2", "a", Fault::DefinedTwice)), "{findings:?}");
    assert!(matches!(findings.last(), Some((at, _, Fault::Syntax(_))) if at == "texts/ru.ftl:2"), "{findings:?}");
    assert_eq!(findings.len(), 2, "{findings:?}");
}

#[test]
fn an_attribute_is_text_that_nobody_sees() {
    let c = krate("a = Шағым\n    .title = Атау\n", "a = Жалоба", "a = Complaint").code(r#"const A: &str = "a";"#);
    assert!(matches!(c.findings().as_slice(), [(_, _, Fault::Syntax(why))] if why.contains(".title")));
}

#[test]
fn a_finding_says_where_and_what_to_do() {
    let c = krate("a = Шағым\n", "\n", "a = Complaint\n").html(r#"{{ t("a") }}"#);
    let words: Vec<String> = check(std::slice::from_ref(&c.texts)).unwrap().iter().map(ToString::to_string).collect();
    assert_eq!(words, ["areas/test/texts/kk.ftl:1: `a` is missing in ru: write it"]);
}
