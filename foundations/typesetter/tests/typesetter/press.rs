//! Reports, handouts, slides and badges; and what veraPDF says of every kind of document.

use crate::reports::{badges, handout, pieces, report, slides};
use crate::{File, assert_words, samples, words};
use base::Lang;
use pdf::{Badge, Badges, Document, Piece, Report, Typesetter};
use std::fs;
use std::path::Path;
use std::process::Command;
use typesetter::Typst;

/// Each word that a reader is to find.
fn said(pieces: &[Piece]) -> Vec<String> {
    let said = |piece: &Piece| match piece.clone() {
        Piece::Heading { text, .. } => vec![text],
        Piece::Paragraph { text, note } => vec![text, note],
        Piece::List { items, .. } => items,
        Piece::Quote { text, by } => vec![text, by],
        Piece::Numbers { numbers } => numbers.into_iter().flat_map(|n| [n.number, n.label, n.note]).collect(),
        Piece::Table { caption, head, rows, source, .. } => {
            [caption, source].into_iter().chain(head).chain(rows.into_iter().flatten()).collect()
        }
        Piece::Chart { caption, source, .. } => vec![caption, source],
        Piece::Picture { caption, credit, .. } => vec![caption, credit],
    };
    pieces.iter().flat_map(said).collect()
}

/// Its text without spaces, so that an address at the end of a line is found too.
fn dense(file: &File) -> String {
    file.text().replace([' ', '\u{200b}'], "")
}

fn tags(file: &File) -> String {
    let output = Command::new("pdfinfo").arg("-struct").arg(file.path()).output().unwrap();
    words(&String::from_utf8_lossy(&output.stdout))
}

fn paragraph(text: &str) -> Piece {
    Piece::Paragraph { text: text.to_owned(), note: String::new() }
}

#[test]
fn every_word_of_a_report_can_be_read_back_in_three_languages() {
    for lang in Lang::ALL {
        let r = report(lang);
        let file = File::of(&Document::Report(r.clone()));
        assert_eq!((file.info("Title"), file.info("Tagged").as_str()), (r.title.clone(), "yes"));
        let text = file.text();
        assert_words(&text, [&r.title, &r.subtitle, &r.institution, &r.words.contents, &r.words.credit]);
        assert_words(&dense(&file), said(&r.pieces).iter().chain(&r.colophon));
        let pages: usize = file.info("Pages").parse().unwrap();
        assert!(text.contains(&format!("{pages} / {pages}")), "page numbers");
        // Figures and tables are numbered apart, in the words of the language; nothing of the machine's English is left.
        assert!(text.contains(&format!("{} 3. ", r.words.figure)) && text.contains(&format!("{} 4. ", r.words.table)));
        assert!(lang == Lang::En || !text.contains("Figure") && !text.contains("Table") && !text.contains("Contents"));
        // Words and numbers of the charts are text too.
        assert!(text.matches("402").count() >= 4, "two numbers, each in its chart and its table: {text}");
    }
}

#[test]
fn a_screen_reader_finds_contents_headings_tables_figures_and_notes_of_a_report() {
    let file = File::of(&Document::Report(report(Lang::Kk)));
    let tags = tags(&file);
    for tag in
        ["H1", "H2", "TOC", "TOCI", "P", "L", "LI", "Table", "TH", "Figure", "Caption", "Note", "BlockQuote", "Link"]
    {
        assert!(tags.contains(&format!(" {tag} ")) || tags.contains(&format!(" {tag}:")), "no {tag} in {tags}");
    }
    let output = Command::new("pdfinfo").arg("-url").arg(file.path()).output().unwrap();
    let links = String::from_utf8_lossy(&output.stdout);
    assert!(links.contains("https://example.kz/kk/figures/0192f0aa\n"), "{links}");
}

#[test]
fn a_table_that_breaks_repeats_its_head_on_each_page() {
    let r = report(Lang::Kk);
    let Some(Piece::Table { head, .. }) = r.pieces.last().cloned() else { panic!("the report ends with a table") };
    let file = File::of(&Document::Report(r));
    let pages: usize = file.info("Pages").parse().unwrap();
    let text = file.tool("pdftotext", &["-enc", "UTF-8"]);
    let with_head = text.split('\u{c}').filter(|page| page.contains(&head[1]) && page.contains("2026-0")).count();
    let with_rows = text.split('\u{c}').filter(|page| page.contains("2026-0")).count();
    assert!(with_rows >= 3 && with_head == with_rows && pages > with_rows, "{with_head} of {with_rows}");
}

#[test]
fn a_report_may_be_plain_or_odd() {
    let odd = format!("😀 {} \u{202e}#panic() *x* <y> \u{0}", "ұ".repeat(200));
    let chart = charts::Chart {
        kind: charts::Kind::Bars,
        lang: Lang::Kk,
        series: vec![odd.clone(), odd.clone()],
        points: vec![charts::Point { label: odd.clone(), tile: None, values: vec![Some(u64::MAX), None] }],
        hidden: odd.clone(),
    };
    let r = Report {
        cover: false,
        title: odd.clone(),
        subtitle: String::new(),
        colophon: vec![odd.clone()],
        pieces: vec![
            // Levels that are skipped do not stop it.
            Piece::Heading { level: 3, text: odd.clone() },
            paragraph(""),
            Piece::Paragraph { text: odd.clone(), note: odd.clone() },
            Piece::List { numbered: true, items: Vec::new() },
            Piece::Quote { text: odd.clone(), by: String::new() },
            Piece::Numbers { numbers: Vec::new() },
            Piece::Table {
                caption: String::new(),
                head: Vec::new(),
                rows: Vec::new(),
                numeric: vec![7],
                source: odd.clone(),
            },
            Piece::Table {
                caption: odd.clone(),
                head: vec![odd.clone()],
                rows: vec![vec![], vec![odd.clone(); 3]],
                numeric: vec![0, 9],
                source: String::new(),
            },
            Piece::Chart {
                svg: charts::svg(&chart, charts::Look::Print),
                alt: odd.clone(),
                caption: odd.clone(),
                source: odd.clone(),
            },
        ],
        ..report(Lang::Kk)
    };
    let file = File::of(&Document::Report(r.clone()));
    assert!(file.text().matches("#panic() *x* <y>").count() >= 8);
    let file = File::of(&Document::Report(Report { pieces: Vec::new(), colophon: Vec::new(), cover: true, ..r }));
    assert_eq!(file.info("Tagged"), "yes");
}

#[test]
fn a_picture_that_is_none_is_an_error_that_does_not_repeat_it() {
    for (data, said) in [("c2VjcmV0", "image"), ("not Base64", "a picture")] {
        let picture =
            Piece::Picture { data: data.into(), alt: "a".into(), caption: String::new(), credit: String::new() };
        let error = Typst.pdf(&Document::Report(Report { pieces: vec![picture], ..report(Lang::En) })).unwrap_err();
        assert!(error.0.contains(said) && !error.0.contains(data) && !error.0.contains("secret"), "{error}");
    }
}

#[test]
fn a_handout_takes_two_pages_and_is_refused_with_a_remedy_if_it_takes_more() {
    for lang in Lang::ALL {
        let mut h = handout(lang);
        let file = File::of(&Document::Handout(h.clone()));
        assert!(["1", "2"].contains(&file.info("Pages").as_str()), "{}", file.info("Pages"));
        assert_eq!(file.info("Page size"), "595.276 x 841.89 pts (A4)");
        assert_words(&dense(&file), said(&h.pieces).iter().chain(&h.footer).chain([&h.title, &h.subtitle]));
        // A little more is set smaller, far more is not cut off.
        let usual = file.place("1");
        h.pieces.extend(vec![paragraph(&"сөз ".repeat(150)); 3]);
        let fuller = File::of(&Document::Handout(h.clone()));
        assert_eq!(fuller.info("Pages"), "2");
        assert!(fuller.place("1")[3] - fuller.place("1")[1] <= usual[3] - usual[1]);
        h.pieces.extend(vec![paragraph(&"сөз ".repeat(400)); 6]);
        let error = Typst.pdf(&Document::Handout(h)).unwrap_err().0;
        assert!(error.contains("3 pages") && error.contains("take a piece out"), "{error}");
    }
}

#[test]
fn slides_are_16_by_9_a_page_each_with_all_their_words() {
    for lang in Lang::ALL {
        let s = slides(lang);
        let file = File::of(&Document::Slides(s.clone()));
        assert_eq!(file.info("Pages"), (s.slides.len() + 1).to_string());
        let size: Vec<f64> = file.info("Page size").split(' ').filter_map(|n| n.parse().ok()).collect();
        assert!((size[0] / size[1] - 16.0 / 9.0).abs() < 0.01, "{size:?}");
        let text = dense(&file);
        assert_words(&text, s.slides.iter().flat_map(|slide| said(&slide.pieces)).collect::<Vec<_>>().iter());
        assert_words(&text, s.slides.iter().map(|slide| &slide.title).chain([&s.title, &s.subtitle]));
    }
}

#[test]
fn what_fits_no_slide_goes_on_to_the_next_page() {
    let mut s = slides(Lang::Kk);
    s.slides[0].pieces = (0..60).map(|n| paragraph(&format!("{n}-сөйлем."))).collect();
    let file = File::of(&Document::Slides(s));
    assert!(file.text().contains("59-сөйлем."));
}

#[test]
fn badges_are_eight_on_a_sheet_and_a_long_name_is_set_smaller() {
    let b = badges(Lang::Kk);
    let file = File::of(&Document::Badges(b.clone()));
    assert_eq!((file.info("Pages").as_str(), file.info("Title")), ("2", b.title.clone()));
    assert_words(&file.text(), b.badges.iter().flat_map(|badge| [&badge.post, &badge.organisation]));
    let (short, long) = (file.place("Қонақ"), file.place("Александра-Ғайникамал"));
    assert!(long[3] - long[1] < short[3] - short[1]);
    let words = file.tool("pdftotext", &["-enc", "UTF-8", "-f", "1", "-l", "1"]);
    assert_eq!(words.matches("Қонақ").count(), 7, "and the long name");
    // Names of any length, in any signs, stay on their badge.
    let odd = Badge { name: "Ж".repeat(300), post: "😀".repeat(50), organisation: String::new() };
    assert_eq!(File::of(&Document::Badges(Badges { badges: vec![odd; 8], ..b.clone() })).info("Pages"), "1");
    assert_eq!(File::of(&Document::Badges(Badges { badges: Vec::new(), ..b })).info("Pages"), "1");
}

#[test]
fn the_same_report_handout_slides_and_badges_give_the_same_bytes() {
    for document in [
        Document::Report(report(Lang::Kk)),
        Document::Handout(handout(Lang::Ru)),
        Document::Slides(slides(Lang::En)),
        Document::Badges(badges(Lang::Kk)),
    ] {
        assert!(Typst.pdf(&document).unwrap() == Typst.pdf(&document).unwrap());
    }
}

#[test]
fn two_hundred_pages_take_seconds() {
    let mut r = report(Lang::Kk);
    r.pieces = (0..34).flat_map(|_| pieces(Lang::Kk)).collect();
    #[allow(clippy::disallowed_methods, reason = "what is measured is time itself")]
    let start = std::time::Instant::now();
    let file = File::of(&Document::Report(r));
    let pages: usize = file.info("Pages").parse().unwrap();
    assert!(pages >= 200, "{pages}");
    assert!(start.elapsed().as_secs() < 60, "{pages} pages took {:?}", start.elapsed());
}

/// What veraPDF says of files, judged all at once: its start takes longer than a judgement.
fn verdict(folder: &Path, names: &[String]) -> (bool, String) {
    let script = concat!(env!("CARGO_MANIFEST_DIR"), "/../../scripts/verapdf");
    let output = Command::new(script).args(names).current_dir(folder).output().unwrap();
    let said = String::from_utf8_lossy(&output.stdout).into_owned() + &String::from_utf8_lossy(&output.stderr);
    assert!(said.contains("compliant"), "veraPDF did not start; run scripts/setup test\n{said}");
    (output.status.success(), said)
}

#[test]
fn every_kind_of_document_in_every_language_is_pdf_ua_1_and_pdf_a_2a_says_verapdf() {
    let folder = tempfile::tempdir().unwrap();
    let mut names = Vec::new();
    for lang in Lang::ALL {
        let large = pdf::Letter { large: true, ..samples::letter(lang) };
        let plain = Report { cover: false, ..report(lang) };
        for (kind, document) in [
            ("letter", Document::Letter(samples::letter(lang))),
            ("large", Document::Letter(large)),
            ("slip", Document::Slip(samples::slip(lang))),
            ("form", Document::Form(samples::form(lang))),
            ("coupon", Document::Coupon(samples::coupon(lang))),
            ("sheets", Document::Sheets(samples::sheets(lang))),
            ("report", Document::Report(report(lang))),
            ("plain", Document::Report(plain)),
            ("handout", Document::Handout(handout(lang))),
            ("slides", Document::Slides(slides(lang))),
            ("badges", Document::Badges(badges(lang))),
        ] {
            let name = format!("{kind}.{lang}.pdf");
            fs::write(folder.path().join(&name), Typst.pdf(&document).unwrap()).unwrap();
            names.push(name);
        }
    }
    // One that says it is accessible and has lost its structure: the judge must see it.
    let whole = fs::read(folder.path().join(&names[0])).unwrap();
    let at = whole.windows(15).position(|part| part == b"/StructTreeRoot").unwrap();
    let broken = [&whole[..at], b"/StructTreeRoof", &whole[at + 15..]].concat();
    fs::write(folder.path().join("broken.pdf"), broken).unwrap();
    names.push("broken.pdf".to_owned());

    let (is_all_good, said) = verdict(folder.path(), &names);
    assert!(!is_all_good && said.contains("broken.pdf: ua1: NOT compliant"), "{said}");
    let good = said.lines().filter(|line| line.ends_with(": compliant")).count();
    assert!(good >= 2 * (names.len() - 1) && said.matches("NOT compliant").count() <= 2, "{said}");
    for name in &names[..names.len() - 1] {
        for profile in ["ua1", "2a"] {
            assert!(said.contains(&format!("{name}: {profile}: compliant")), "{said}");
        }
    }
}
