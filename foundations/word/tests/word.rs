//! A Word file as others read it.
#![allow(clippy::unwrap_used, clippy::panic, reason = "a test fails by panicking")]

use base::{Date, Lang};
use pdf::{KeyNumber, Piece, Report, ReportWords};
use roxmltree::{Document, Node};
use std::io::{Cursor, Read};

/// A dot.
const PICTURE: &str =
    "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==";

fn report(pieces: Vec<Piece>) -> Report {
    let word = str::to_owned;
    Report {
        lang: Lang::Kk,
        institution: word("Адам құқықтары жөніндегі уәкіл"),
        title: word("2026 жылғы баяндама <&>"),
        subtitle: word("Жыл сайынғы"),
        date: Date::new(2026, 11, 27).unwrap(),
        cover: true,
        words: ReportWords {
            contents: word("Мазмұны"),
            figure: word("Сурет"),
            table: word("Кесте"),
            source: word("Дереккөз"),
            credit: word("Фото"),
            notes: word("Ескертпелер"),
        },
        pieces,
        colophon: vec![word("CC BY 4.0")],
    }
}

fn heading(level: u8, text: &str) -> Piece {
    Piece::Heading { level, text: text.into() }
}

fn table(caption: &str) -> Piece {
    Piece::Table {
        caption: caption.into(),
        head: vec!["Өңір".into(), "Саны".into()],
        rows: vec![vec!["Ұлытау".into(), "12".into()], vec!["Абай".into()]],
        numeric: vec![1],
        source: "https://example.kz/kk/figures/1".into(),
    }
}

fn chart() -> Piece {
    let chart = charts::Chart {
        kind: charts::Kind::Bars,
        lang: Lang::Kk,
        series: vec![String::new()],
        points: vec![charts::Point { label: "Ұлытау".into(), tile: None, values: vec![Some(12)] }],
        hidden: "көрсетілмейді".into(),
    };
    Piece::Chart {
        svg: charts::svg(&chart, charts::Look::Print),
        alt: "Диаграмма \"бағандар\"".into(),
        caption: "Шағымдар".into(),
        source: String::new(),
    }
}

fn pieces() -> Vec<Piece> {
    let list = |numbered| Piece::List { numbered, items: vec!["бір".into(), "екі".into()] };
    vec![
        heading(1, "Жыл туралы"),
        Piece::Paragraph { text: "Бірінші жол\nекінші жол".into(), note: "Ескертпе".into() },
        Piece::Paragraph { text: "Ескертпесіз \u{b}😀".into(), note: String::new() },
        heading(2, "Сандар"),
        Piece::Numbers {
            numbers: vec![KeyNumber { number: "1 904".into(), label: "шағым".into(), note: String::new() }],
        },
        chart(),
        table("Өңірлер"),
        list(true),
        list(false),
        list(true),
        Piece::Quote { text: "Мені тыңдады".into(), by: "Адам".into() },
        Piece::Picture {
            data: PICTURE.into(), alt: "Төбе".into(), caption: "Ауыл".into(), credit: "Қызметкер".into()
        },
        table(""),
        Piece::Paragraph { text: "Соңы".into(), note: "Екінші".into() },
    ]
}

/// A file within the file.
fn part(file: &[u8], name: &str) -> Vec<u8> {
    let mut bytes = Vec::new();
    zip::ZipArchive::new(Cursor::new(file)).unwrap().by_name(name).unwrap().read_to_end(&mut bytes).unwrap();
    bytes
}

fn text(file: &[u8], name: &str) -> String {
    String::from_utf8(part(file, name)).unwrap()
}

fn named<'a, 'i>(of: Node<'a, 'i>, name: &'a str) -> impl Iterator<Item = Node<'a, 'i>> {
    of.descendants().filter(move |node| node.tag_name().name() == name)
}

/// `w:val` and the like.
fn value<'a>(node: Node<'a, '_>, name: &str) -> &'a str {
    node.attributes().find(|attribute| attribute.name() == name).unwrap().value()
}

fn words(node: Node<'_, '_>) -> String {
    named(node, "t").filter_map(|t| t.text()).collect()
}

/// Style and words of each paragraph that has a style.
fn styled(document: &Document<'_>) -> Vec<(String, String)> {
    let paragraphs = named(document.root(), "p");
    let style = |p: Node<'_, '_>| named(p, "pStyle").next().map(|s| (value(s, "val").to_owned(), words(p)));
    paragraphs.filter_map(style).collect()
}

#[test]
fn headings_captions_lists_and_contents_are_what_word_understands() {
    let file = word::docx(&report(pieces())).unwrap();
    let xml = text(&file, "word/document.xml");
    let document = Document::parse(&xml).unwrap();
    let all = styled(&document);
    let of = |style: &str| -> Vec<&str> { all.iter().filter(|p| p.0 == style).map(|p| p.1.as_str()).collect() };
    assert_eq!(of("Title"), ["2026 жылғы баяндама <&>"]);
    assert_eq!((of("Heading1"), of("Heading2")), (vec!["Жыл туралы"], vec!["Сандар"]));
    assert_eq!((of("TOC1"), of("TOC2")), (vec!["Жыл туралы"], vec!["Сандар"]));
    assert_eq!(of("Caption"), ["Сурет 1. Шағымдар", "Кесте 1. Өңірлер", "Сурет 2. Ауыл"]);
    let fields: Vec<&str> = named(document.root(), "instrText").filter_map(|f| f.text()).map(str::trim).collect();
    assert_eq!(fields.iter().filter(|f| f.starts_with("SEQ Figure")).count(), 2, "{fields:?}");
    assert!(fields[0].starts_with("TOC "));
    let marks = |kind| named(document.root(), "fldChar").filter(|f| value(*f, "fldCharType") == kind).count();
    assert!(marks("begin") == fields.len() && marks("end") == fields.len() && marks("separate") == fields.len());
    // Each numbered list begins anew; lists of dots share one.
    let lists: Vec<&str> = named(document.root(), "numId").map(|n| value(n, "val")).collect();
    assert_eq!(lists, ["2", "2", "1", "1", "3", "3"]);
    let numbering = text(&file, "word/numbering.xml");
    assert_eq!(named(Document::parse(&numbering).unwrap().root(), "startOverride").count(), 2);
    // Every style that is used exists.
    let styles = text(&file, "word/styles.xml");
    let styles = Document::parse(&styles).unwrap();
    let known: Vec<&str> = named(styles.root(), "style").map(|s| value(s, "styleId")).collect();
    for used in ["pStyle", "rStyle", "tblStyle"].iter().flat_map(|name| named(document.root(), name)) {
        assert!(known.contains(&value(used, "val")), "{}", value(used, "val"));
    }
    assert_eq!(value(named(styles.root(), "lang").next().unwrap(), "val"), "kk-KZ");
}

#[test]
fn tables_have_heads_numbers_stand_to_the_right_and_short_rows_are_filled() {
    let xml = text(&word::docx(&report(vec![table("Өңірлер")])).unwrap(), "word/document.xml");
    let document = Document::parse(&xml).unwrap();
    let rows: Vec<Node<'_, '_>> = named(document.root(), "tr").collect();
    let heads: Vec<bool> = rows.iter().map(|row| named(*row, "tblHeader").next().is_some()).collect();
    assert_eq!(heads, [true, false, false]);
    assert!(rows.iter().all(|row| named(*row, "tc").count() == 2));
    assert!(rows.iter().all(|row| named(*row, "jc").count() == 1));
    assert!(xml.contains("Дереккөз: ") && xml.contains("https://example.kz/kk/figures/1"));
}

#[test]
fn notes_are_real_notes_and_pictures_have_words() {
    let file = word::docx(&report(pieces())).unwrap();
    let xml = text(&file, "word/document.xml");
    let document = Document::parse(&xml).unwrap();
    let marks: Vec<&str> = named(document.root(), "footnoteReference").map(|n| value(n, "id")).collect();
    assert_eq!(marks, ["1", "2"]);
    let notes = text(&file, "word/footnotes.xml");
    let notes = Document::parse(&notes).unwrap();
    let said: Vec<(&str, String)> = named(notes.root(), "footnote").map(|n| (value(n, "id"), words(n))).collect();
    assert_eq!(said[2..], [("1", " Ескертпе".to_owned()), ("2", " Екінші".to_owned())]);

    let described: Vec<&str> = named(document.root(), "docPr").map(|n| value(n, "descr")).collect();
    assert_eq!(described, ["Диаграмма \"бағандар\"", "Төбе"]);
    let relations = text(&file, "word/_rels/document.xml.rels");
    for blip in named(document.root(), "blip") {
        assert!(relations.contains(&format!("Id=\"{}\"", value(blip, "embed"))));
    }
    assert_eq!(part(&file, "word/media/2.png"), data_encoding::BASE64.decode(PICTURE.as_bytes()).unwrap());
    // The chart is a drawing with something on it, letters too: its dots are not all white.
    let chart = resvg::tiny_skia::Pixmap::decode_png(&part(&file, "word/media/1.png")).unwrap();
    let dark = |from: u32, to: u32| {
        let is_dark = |x: u32, y: u32| chart.pixel(x, y).unwrap().red() < 100;
        (from..to).flat_map(|x| (0..chart.height()).map(move |y| (x, y))).filter(|(x, y)| is_dark(*x, *y)).count()
    };
    assert!(chart.width() == 1600 && dark(0, 150) > 200 && dark(400, 1500) > 10_000);
}

#[test]
fn another_reader_understands_the_file_and_the_same_report_gives_the_same_bytes() {
    let file = word::docx(&report(pieces())).unwrap();
    assert!(file == word::docx(&report(pieces())).unwrap());
    let read = docx_rs::read_docx(&file).unwrap();
    assert!(read.document.children.len() > 20);
    let core = text(&file, "docProps/core.xml");
    assert!(core.contains("2026-11-27T00:00:00Z") && core.contains("<dc:language>kk</dc:language>"), "{core}");
}

#[test]
fn an_empty_report_and_a_picture_that_is_none() {
    let plain = Report { cover: false, ..report(Vec::new()) };
    let xml = text(&word::docx(&plain).unwrap(), "word/document.xml");
    assert!(Document::parse(&xml).is_ok() && !xml.contains("TOC "));
    let picture = |data: &str| {
        let data = data.to_owned();
        vec![Piece::Picture { data, alt: "a".into(), caption: String::new(), credit: String::new() }]
    };
    assert!(word::docx(&report(picture("not Base64"))).is_err());
    assert!(word::docx(&report(picture("c2VjcmV0"))).is_err());
}
