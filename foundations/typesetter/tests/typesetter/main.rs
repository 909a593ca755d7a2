//! Documents as files: what poppler's tools see in them.
#![allow(clippy::unwrap_used, clippy::panic, reason = "a test fails by panicking")]

mod press;
mod reports;
mod samples;

use base::Lang;
use pdf::{Block, Document, Field, Letter, Typesetter};
use samples::{coupon, form, letter, slip};
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

    /// The first word that reads so: its place in points, `[left, top, right, bottom]`.
    fn place(&self, word: &str) -> [f64; 4] {
        let boxes = self.tool("pdftotext", &["-bbox"]);
        let line = boxes.lines().find(|l| l.contains(&format!(">{word}</word>")));
        let line = line.unwrap_or_else(|| panic!("no «{word}» in {boxes}"));
        let numbers: Vec<f64> = line.split('"').skip(1).step_by(2).map(|n| n.parse().unwrap()).collect();
        numbers.try_into().unwrap()
    }

    /// A page as rows of grey dots, 0 for black, so many in a millimetre.
    fn picture(&self, page: usize, dots: u8) -> Vec<Vec<u8>> {
        let (page, dots) = (page.to_string(), (f64::from(dots) * 25.4).to_string());
        let output = Command::new("pdftoppm")
            .args(["-gray", "-aa", "no", "-aaVector", "no", "-f", &page, "-l", &page, "-r", &dots])
            .arg(self.path())
            .output()
            .unwrap();
        let mut head = output.stdout.splitn(4, |b| *b == b'\n');
        assert_eq!(head.next().unwrap(), b"P5");
        let width = String::from_utf8_lossy(head.next().unwrap()).split(' ').next().unwrap().parse().unwrap();
        assert_eq!(head.next().unwrap(), b"255");
        head.next().unwrap().chunks(width).map(<[u8]>::to_vec).collect()
    }
}

/// Each word of the parts is in the text.
fn assert_words<'a>(text: &str, parts: impl IntoIterator<Item = &'a String>) {
    for part in parts {
        for word in part.split_whitespace() {
            assert!(text.contains(word), "«{word}» of «{part}» is not in: {text}");
        }
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
            l.verification.clone().unwrap().text,
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
        assert_words(&text, &wanted);
        let large = File::of(&Document::Letter(Letter { large: true, ..l })).text();
        assert_words(&large, &wanted);
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
    for document in [
        Document::Letter(letter(Lang::En)),
        Document::Slip(slip(Lang::Kk)),
        Document::Form(form(Lang::Kk)),
        Document::Coupon(coupon(Lang::Ru)),
    ] {
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
    let file = File::of(&Document::Sheets(samples::sheets(Lang::Kk)));
    assert_eq!((file.info("Pages").as_str(), file.info("Title").as_str()), ("5", "Парақтар"));
    let text = file.text();
    assert!(text.matches("ABCD").count() == 80 && text.contains("5-парақ"), "{text}");
}

#[test]
fn the_code_on_a_letter_is_the_one_given_and_22_mm_wide_and_has_words() {
    let l = letter(Lang::En);
    let check = l.verification.clone().unwrap();
    let file = File::of(&Document::Letter(l));
    let dots = 12;
    let picture = file.picture(1, dots);
    // Nothing but the code is black: letters are ink, which is a little lighter.
    let black: Vec<(usize, usize)> = picture
        .iter()
        .enumerate()
        .flat_map(|(y, row)| row.iter().enumerate().filter(|(_, grey)| **grey == 0).map(move |(x, _)| (x, y)))
        .collect();
    let left = black.iter().map(|dot| dot.0).min().unwrap();
    let right = black.iter().map(|dot| dot.0).max().unwrap();
    let top = black.iter().map(|dot| dot.1).min().unwrap();
    let width = right + 1 - left;
    assert!(width.abs_diff(22 * usize::from(dots)) <= 2, "{width} dots");
    let middle = |n: usize| (2 * n + 1) * width / (2 * check.code.len());
    for (y, row) in check.code.iter().enumerate() {
        for (x, dark) in row.iter().enumerate() {
            assert_eq!(picture[top + middle(y)][left + middle(x)] == 0, *dark, "square {x}, {y}");
        }
    }
    let raw = fs::read(file.path()).unwrap();
    assert!(raw.windows(check.code_label.len()).any(|w| w == check.code_label.as_bytes()), "words for the code");
}

#[test]
fn a_letter_with_no_code_in_its_verification_is_set() {
    let mut l = letter(Lang::Ru);
    l.verification.as_mut().unwrap().code = Vec::new();
    assert_eq!(File::of(&Document::Letter(l)).info("Pages"), "1");
}

#[test]
fn large_print_is_larger_wider_apart_and_stays_on_the_paper() {
    let mut l = letter(Lang::En);
    let small = File::of(&Document::Letter(l.clone()));
    l.large = true;
    let large = File::of(&Document::Letter(l.clone()));
    // A word of the text, of the heading, and of the small print.
    for (word, times) in [("Okafor,", 1.7), ("outcome", 1.7), ("charge).", 1.85)] {
        let (before, after) = (small.place(word), large.place(word));
        let growth = (after[2] - after[0]) / (before[2] - before[0]);
        assert!(growth > times && growth < 2.0, "{word} grew by {growth}");
    }
    assert!(large.info("Pages").parse::<u8>().unwrap() >= 2);
    let apart = |file: &File| file.place("violation.")[1] - file.place("considered")[1];
    assert!(apart(&large) > 2.0 * apart(&small));

    // Words no narrower than the line break, and each is within the margins.
    let long = "Ж".repeat(90) + " соңы";
    l.subject = long.clone();
    l.body = vec![Block::Paragraph(long.clone()), Block::Quote(long.clone()), Block::Heading(long)];
    let boxes = File::of(&Document::Letter(l)).tool("pdftotext", &["-bbox"]);
    let rights = boxes.lines().filter_map(|line| line.split_once("xMax=\"")?.1.split('"').next()?.parse::<f64>().ok());
    assert!(rights.fold(0.0, f64::max) < 595.0 - 30.0, "{boxes}");
}

#[test]
fn a_table_in_large_print_is_read_row_by_row_with_the_name_of_each_cell() {
    let mut l = letter(Lang::En);
    l.large = true;
    let text = File::of(&Document::Letter(l.clone())).text();
    let row = "Recommendation: See that a doctor examines you To whom: Head of the institution By: 29 November";
    assert!(text.contains(row), "{text}");
    l.body = vec![
        Block::Table {
            caption: None,
            head: vec!["A".into(), "B".into()],
            rows: vec![vec!["alone".into()], Vec::new()],
        },
        Block::Table { caption: Some("Empty".into()), head: vec!["Only a head".into()], rows: Vec::new() },
    ];
    let text = File::of(&Document::Letter(l)).text();
    assert!(text.contains("A: alone B: A: B: Empty Only a head"), "{text}");
}

#[test]
fn every_word_of_a_form_can_be_read_back_in_three_languages_with_page_numbers() {
    for lang in Lang::ALL {
        let f = form(lang);
        let file = File::of(&Document::Form(f.clone()));
        assert_eq!((file.info("Title"), file.info("Tagged").as_str()), (f.title.clone(), "yes"));
        let pages: usize = file.info("Pages").parse().unwrap();
        assert_eq!(pages, 3);
        let text = file.text();
        let edition = words(&i18n::date_year(lang, f.date));
        assert_words(&text, [&f.title, &f.institution, &edition].into_iter().chain(&f.lead).chain(&f.footer));
        for section in &f.sections {
            assert_words(&text, section.hint.iter().chain([&section.heading]));
            for field in &section.fields {
                match field {
                    Field::Lines { label, .. } => assert_words(&text, [label]),
                    Field::Boxes { label, options: more } | Field::Office { label, entries: more } => {
                        assert_words(&text, more.iter().chain([label]));
                    }
                }
            }
        }
        for n in 1..=pages {
            assert!(text.contains(&format!("{n}/{pages}")), "page number {n}");
        }
        assert!(text.matches(&edition).count() >= pages, "the edition stands on each page");
    }
}

/// Where the rules across a page are, from its top, in dots.
fn rules(picture: &[Vec<u8>]) -> Vec<usize> {
    let is_rule = |row: &Vec<u8>| row.iter().filter(|grey| **grey < 128).count() > row.len() * 3 / 4;
    let rows = picture.iter().enumerate().filter(|(_, row)| is_rule(row)).map(|(y, _)| y);
    rows.fold(Vec::new(), |mut rules, y| {
        if rules.last().is_none_or(|last| y - last > 4) {
            rules.push(y);
        }
        rules
    })
}

#[test]
fn lines_to_write_on_are_9_mm_apart_and_all_there() {
    let mut f = form(Lang::Kk);
    f.sections = vec![pdf::Section {
        heading: "Не болды".into(),
        hint: None,
        fields: vec![
            Field::Lines { label: "Айтыңыз".into(), count: 40 },
            Field::Lines { label: "Қолы".into(), count: 0 },
        ],
    }];
    let file = File::of(&Document::Form(f));
    let pages: usize = file.info("Pages").parse().unwrap();
    assert_eq!(pages, 2);
    let dots = 8;
    let mut all = 0;
    for page in 1..=pages {
        // The lattice of the head is two rules itself, 2.2 mm apart.
        let found = rules(&file.picture(page, dots));
        let found = if page == 1 { &found[2..] } else { &found[..] };
        all += found.len();
        let steps: Vec<usize> = found.windows(2).map(|pair| pair[1] - pair[0]).collect();
        let in_place = steps.iter().filter(|step| step.abs_diff(9 * usize::from(dots)) <= 1).count();
        // On the last page the line for the signature stands apart.
        assert_eq!(in_place, if page == pages { steps.len() - 1 } else { steps.len() }, "{steps:?}");
    }
    assert_eq!(all, 41, "forty lines, and one where none was asked");
}

#[test]
fn a_screen_reader_finds_the_headings_and_the_boxes_of_a_form() {
    let file = File::of(&Document::Form(form(Lang::Ru)));
    let output = Command::new("pdfinfo").arg("-struct-text").arg(file.path()).output().unwrap();
    let tree = words(&String::from_utf8_lossy(&output.stdout));
    let count = |tag: &str| tree.matches(&format!(" {tag} ")).count();
    assert_eq!((count("H1"), count("H2")), (1, 2), "{tree}");
    assert_eq!(count("LI"), 7, "{tree}");
    assert!(!tree.contains("Table"), "what is only layout is no table: {tree}");
}

#[test]
fn a_coupon_is_twice_on_one_page_each_in_its_half_in_three_languages() {
    for lang in Lang::ALL {
        let c = coupon(lang);
        let file = File::of(&Document::Coupon(c.clone()));
        assert_eq!((file.info("Pages").as_str(), file.info("Title")), ("1", c.title.clone()));
        assert_eq!(file.info("Page size"), "595.276 x 841.89 pts (A4)");
        let half = |y: &str| {
            let text = file.tool("pdftotext", &["-enc", "UTF-8", "-x", "0", "-y", y, "-W", "596", "-H", "421"]);
            words(&text)
        };
        for (half, owner, other) in [(half("0"), 0, 1), (half("421"), 1, 0)] {
            let entries = [&c.reference, &c.received_at, &c.received_by, &c.received, &c.next];
            let entries = entries.into_iter().flat_map(|entry| [&entry.label, &entry.text]);
            assert_words(&half, entries.chain([&c.institution, &c.title, &c.footer, &c.copies[owner]]));
            assert!(!half.contains(&c.copies[other]), "{half}");
        }
        // The line to cut along is dashed, in the middle.
        let picture = file.picture(1, 8);
        let middle = &picture[picture.len() / 2 - 4..picture.len() / 2 + 4];
        let dark = middle.iter().map(|row| row.iter().filter(|grey| **grey < 128).count()).max().unwrap();
        assert!(dark > picture[0].len() / 3 && dark < picture[0].len() * 9 / 10, "{dark} dots");
    }
}

#[test]
fn a_coupon_with_many_words_is_set_smaller_and_with_far_too_many_on_more_pages() {
    let mut c = coupon(Lang::Kk);
    let usual = File::of(&Document::Coupon(c.clone())).place("маманы");
    c.received.text = "дәрігер анықтамасының көшірмесі; ".repeat(30) + "соңы";
    let file = File::of(&Document::Coupon(c.clone()));
    let smaller = file.place("маманы");
    assert_eq!(file.info("Pages"), "1");
    assert_eq!(file.text().matches("соңы").count(), 2);
    assert!(smaller[2] - smaller[0] < usual[2] - usual[0]);

    c.received.text = "дәрігер анықтамасының көшірмесі; ".repeat(300) + "соңы";
    let file = File::of(&Document::Coupon(c.clone()));
    assert!(file.info("Pages") != "1");
    let text = file.text();
    assert_eq!((text.matches("соңы").count(), text.matches("тегін").count()), (2, 2), "no word is lost");
}

#[test]
fn long_words_and_odd_signs_stop_neither_form_nor_coupon() {
    let odd = format!("😀 {} \u{202e}#panic() *x* <y> \u{0}", "ұ".repeat(200));
    let mut f = form(Lang::Kk);
    f.title.clone_from(&odd);
    f.lead = vec![odd.clone(), String::new()];
    f.sections = vec![pdf::Section {
        heading: odd.clone(),
        hint: Some(odd.clone()),
        fields: vec![
            Field::Lines { label: odd.clone(), count: 1 },
            Field::Boxes { label: odd.clone(), options: vec![odd.clone(); 5] },
            Field::Boxes { label: String::new(), options: Vec::new() },
            Field::Office { label: odd.clone(), entries: vec![odd.clone()] },
            Field::Office { label: String::new(), entries: Vec::new() },
        ],
    }];
    let text = File::of(&Document::Form(f.clone())).text();
    assert!(text.matches("\u{fffd} ").count() > 10 && text.contains("#panic() *x* <y>"), "{text}");
    f.sections = Vec::new();
    f.lead = Vec::new();
    f.footer = None;
    assert_eq!(File::of(&Document::Form(f)).info("Pages"), "1");

    let mut c = coupon(Lang::Kk);
    for entry in [&mut c.reference, &mut c.received_by, &mut c.received, &mut c.next] {
        entry.text.clone_from(&odd);
    }
    let file = File::of(&Document::Coupon(c));
    assert_eq!(file.info("Pages"), "1");
    assert_eq!(file.text().matches("#panic() *x* <y>").count(), 8);
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
