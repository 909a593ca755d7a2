//! Letters and slips as files: what poppler's tools see in them.
#![allow(clippy::unwrap_used, clippy::panic, reason = "a test fails by panicking")]

mod samples;

use base::Lang;
use pdf::{Block, Document, Letter, Typesetter};
use samples::{letter, slip};
use std::fs;
use std::path::PathBuf;
use std::process::Command;
use typesetter::Typst;

/// A PDF in a folder of its own.
struct File {
    folder: tempfile::TempDir,
}

impl File {
    fn of(document: &Document) -> Self {
        let folder = tempfile::tempdir().unwrap();
        fs::write(folder.path().join("a.pdf"), Typst.pdf(document).unwrap()).unwrap();
        Self { folder }
    }

    fn path(&self) -> PathBuf {
        self.folder.path().join("a.pdf")
    }

    /// What a tool of poppler-utils prints about it.
    fn tool(&self, name: &str, options: &[&str]) -> String {
        let output = Command::new(name).args(options).arg(self.path()).arg("-").output();
        let output = output.unwrap_or_else(|e| panic!("{name}: {e}; install poppler-utils"));
        assert!(output.status.success(), "{name}: {}", String::from_utf8_lossy(&output.stderr));
        String::from_utf8(output.stdout).unwrap()
    }

    /// Its text on one line.
    fn text(&self) -> String {
        let text = self.tool("pdftotext", &["-enc", "UTF-8"]);
        text.split_whitespace().collect::<Vec<_>>().join(" ")
    }

    /// `Key: value` of pdfinfo.
    fn info(&self, key: &str) -> String {
        let output = Command::new("pdfinfo").arg("-isodates").arg(self.path()).output().unwrap();
        let output = String::from_utf8(output.stdout).unwrap();
        let line = output.lines().find(|l| l.starts_with(&format!("{key}:"))).unwrap_or_default();
        line.split_once(':').map(|(_, v)| v.trim().to_owned()).unwrap_or_default()
    }
}

fn words(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

#[test]
fn every_word_of_a_letter_can_be_read_back_in_three_languages() {
    for lang in Lang::ALL {
        let l = letter(lang);
        let text = File::of(&Document::Letter(l.clone())).text();
        let mut wanted = vec![
            l.institution.clone(),
            l.subject.clone(),
            l.number.clone(),
            i18n::date_year(lang, l.date),
            l.signatory.name.clone(),
            l.signatory.acting_under.clone().unwrap(),
            l.verification.clone().unwrap(),
            l.footer.clone().unwrap(),
        ];
        wanted.extend(l.addressee.iter().filter(|line| !line.is_empty()).cloned());
        for block in &l.body {
            match block {
                Block::Heading(t) | Block::Paragraph(t) | Block::Quote(t) => wanted.push(t.clone()),
                Block::List { items, .. } => wanted.extend(items.clone()),
                Block::Table { caption, head, rows } => {
                    wanted.extend(caption.clone());
                    wanted.extend(head.iter().chain(rows.iter().flatten()).cloned());
                }
            }
        }
        for part in wanted {
            for word in part.split_whitespace() {
                assert!(text.contains(word), "{lang}: «{word}» of «{part}» is not in: {text}");
            }
        }
    }
}

#[test]
fn all_kazakh_letters_come_back_in_regular_and_in_bold() {
    let alphabet = "Аа Әә Бб Вв Гг Ғғ Дд Ее Ёё Жж Зз Ии Йй Кк Ққ Лл Мм Нн Ңң Оо Өө Пп Рр Сс Тт Уу Ұұ Үү Фф Хх Һһ \
                    Цц Чч Шш Щщ Ъъ Ыы Іі Ьь Ээ Юю Яя ₸ № «»";
    let mut l = letter(Lang::Kk);
    l.body = vec![Block::Paragraph(alphabet.to_owned()), Block::Heading(alphabet.to_owned())];
    let text = File::of(&Document::Letter(l)).text();
    assert_eq!(text.matches(alphabet).count(), 2, "{text}");
}

#[test]
fn a_word_longer_than_the_line_does_not_run_off_the_paper() {
    let word = "қ".repeat(300) + "соңы";
    let mut l = letter(Lang::Kk);
    l.body = vec![Block::Paragraph(word.clone()), Block::Heading(word.clone()), Block::Quote(word.clone())];
    let text = File::of(&Document::Letter(l)).text().replace([' ', '\u{200b}'], "");
    assert_eq!(text.matches(&word).count(), 3, "{text}");
}

#[test]
fn the_file_is_tagged_titled_dated_and_in_its_language() {
    let l = letter(Lang::Kk);
    let file = File::of(&Document::Letter(l.clone()));
    assert_eq!(file.info("Tagged"), "yes");
    assert_eq!(file.info("Title"), l.subject);
    assert_eq!(file.info("Author"), l.institution.replace('\n', " "));
    assert_eq!(file.info("Creator"), "Arasha");
    assert_eq!(file.info("Page size"), "595.276 x 841.89 pts (A4)");
    assert!(file.info("CreationDate").starts_with("2026-11-2"), "the letter's day, not the clock's");
    let raw = fs::read(file.path()).unwrap();
    let has = |needle: &str| raw.windows(needle.len()).any(|w| w == needle.as_bytes());
    assert!(has("/Lang(kk)") || has("/Lang (kk)"));
    assert!(has("<pdfuaid:part>1</pdfuaid:part>"), "says that it is PDF/UA-1");
    assert!(has("<pdfaid:part>2</pdfaid:part>") && has("<pdfaid:conformance>A</pdfaid:conformance>"), "and PDF/A-2a");
}

#[test]
fn a_screen_reader_finds_headings_lists_tables_and_quotes() {
    let file = File::of(&Document::Letter(letter(Lang::Ru)));
    let output = Command::new("pdfinfo").arg("-struct").arg(file.path()).output().unwrap();
    let tags = String::from_utf8_lossy(&output.stdout);
    for tag in ["H1", "H2", "P", "L", "LI", "Table", "TH", "TD", "BlockQuote"] {
        assert!(
            tags.lines().any(|line| line.split_whitespace().next().is_some_and(|t| t.trim_end_matches(':') == tag)),
            "no {tag} in:\n{tags}"
        );
    }
}

#[test]
fn all_fonts_are_embedded_noto_sans() {
    for document in [Document::Letter(letter(Lang::En)), Document::Slip(slip(Lang::Kk))] {
        let file = File::of(&document);
        let output = Command::new("pdffonts").arg(file.path()).output().unwrap();
        let table = String::from_utf8(output.stdout).unwrap();
        let fonts: Vec<&str> = table.lines().skip(2).collect();
        assert!(!fonts.is_empty());
        for font in fonts {
            assert!(font.contains("NotoSans") && font.contains(" yes yes yes "), "embedded, subset, with text: {font}");
        }
    }
}

#[test]
fn words_are_never_markup() {
    let tricks = [
        "#panic(\"injected\")",
        "#import \"letter.typ\": *",
        "#include(\"/etc/passwd\")",
        "= Not a heading",
        "*not bold* _not italic_ $x^2$ `raw` <label> @reference",
        "\\u{41} // no comment /* nor this */",
        "]#{1+1}[",
        "http://example.kz -- ... --- ~",
    ];
    let mut l = letter(Lang::En);
    l.body = tricks.iter().map(|t| Block::Paragraph((*t).to_owned())).collect();
    l.subject = "#sys.version #panic()".to_owned();
    l.addressee = vec!["#json(\"document.json\")".to_owned()];
    l.signatory.name = "*A. \"B\" C.*".to_owned();
    let text = File::of(&Document::Letter(l.clone())).text();
    for wanted in tricks.iter().copied().chain([l.subject.as_str(), &l.addressee[0], &l.signatory.name]) {
        assert!(text.contains(&words(wanted)), "«{wanted}» is not in: {text}");
    }
}

#[test]
fn a_sign_that_the_fonts_lack_does_not_stop_a_letter() {
    let mut l = letter(Lang::Kk);
    l.subject = "Атым 😀 \u{200b}მა\u{202e}რი 中\u{e000}\u{7} соңы".to_owned();
    l.body = vec![Block::Paragraph("бір\tекі\r\nүш\u{0}\u{feff}, и\u{306}".to_owned())];
    let text = File::of(&Document::Letter(l)).text();
    assert!(text.contains("Атым \u{fffd} \u{fffd}\u{fffd}\u{fffd}\u{fffd} \u{fffd}\u{fffd} соңы"), "{text}");
    assert!(text.contains("бір екі үш, "), "{text}");
}

#[test]
fn a_letter_may_be_long_or_nearly_empty() {
    let mut l = letter(Lang::Ru);
    l.body = (0..60).map(|n| Block::Paragraph(format!("{n}. {}", "Мы рассмотрели вашу жалобу. ".repeat(8)))).collect();
    let file = File::of(&Document::Letter(l.clone()));
    let pages: usize = file.info("Pages").parse().unwrap();
    assert!(pages > 3, "{pages}");
    let text = file.text();
    for n in 1..=pages {
        assert!(text.contains(&format!("{n}/{pages}")), "page number {n}");
    }
    assert!(text.contains("59. Мы"));

    l.body = Vec::new();
    l.addressee = Vec::new();
    l.footer = None;
    l.verification = None;
    l.signatory.acting_under = None;
    let file = File::of(&Document::Letter(l));
    assert_eq!(file.info("Pages"), "1");
    assert!(!file.text().contains("1/1"), "a single page needs no number");
}

#[test]
fn uneven_tables_and_empty_lists_are_set() {
    let mut l = letter(Lang::En);
    l.body = vec![
        Block::List { numbered: true, items: Vec::new() },
        Block::Table {
            caption: None,
            head: vec!["A".into(), "B".into()],
            rows: vec![vec!["alone".into()], vec!["one".into(), "two".into(), "beyond".into()], Vec::new()],
        },
        Block::Table { caption: Some("Empty".into()), head: vec!["Only a head".into()], rows: Vec::new() },
        Block::Table { caption: None, head: Vec::new(), rows: Vec::new() },
        Block::Paragraph(String::new()),
    ];
    let text = File::of(&Document::Letter(l)).text();
    assert!(text.contains("alone one two Empty Only a head"), "{text}");
    assert!(!text.contains("beyond"));
}

#[test]
fn a_slip_shows_its_reference_and_fits_one_page() {
    for lang in Lang::ALL {
        let s = slip(lang);
        let file = File::of(&Document::Slip(s.clone()));
        assert_eq!(file.info("Pages"), "1");
        assert_eq!(file.info("Title"), s.title);
        let text = file.text();
        assert!(text.contains(&s.reference) && text.contains(&s.reference_label), "{text}");
    }
}

#[test]
fn each_trustee_has_a_page_with_the_share_as_text_and_as_a_picture() {
    let sheet = |n: usize| pdf::Sheet {
        heading: format!("{n}-парақ"),
        share_label: "Бөлік".to_owned(),
        share: ["ABCD"; 16].join(" "),
        code: (0..29).map(|y| (0..29).map(|x| (x * y + n).is_multiple_of(3)).collect()).collect(),
        code_label: "QR-код".to_owned(),
        notes: vec!["Құлыптаулы жерде сақтаңыз.".to_owned()],
    };
    let sheets = pdf::Sheets {
        lang: Lang::Kk,
        institution: "Мекеме".to_owned(),
        title: "Парақтар".to_owned(),
        date: base::Date::new(2026, 11, 23).unwrap(),
        sheets: (1..=5).map(sheet).collect(),
    };
    let file = File::of(&Document::Sheets(sheets));
    assert_eq!((file.info("Pages").as_str(), file.info("Title").as_str()), ("5", "Парақтар"));
    let text = file.text();
    assert!(text.matches("ABCD").count() == 80 && text.contains("5-парақ"), "{text}");
}

#[test]
fn the_same_letter_gives_the_same_bytes() {
    let document = Document::Letter(letter(Lang::Kk));
    assert!(Typst.pdf(&document).unwrap() == Typst.pdf(&document).unwrap());
}

#[test]
fn many_letters_can_be_set_at_once() {
    std::thread::scope(|s| {
        for n in 0..4 {
            s.spawn(move || {
                let l = Letter { number: format!("{n}-{n}"), ..letter(Lang::ALL[n % 3]) };
                assert!(Typst.pdf(&Document::Letter(l)).unwrap().starts_with(b"%PDF-1.7"));
            });
        }
    });
}
