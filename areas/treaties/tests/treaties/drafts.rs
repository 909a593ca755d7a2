//! The draft of the institution's own report: where its paragraphs come from, its length, and the Word file.

use crate::office::{TestOffice, bytes, get, is_whole, post};
use axum::http::StatusCode;
use base::Lang;
use db::ReadTx;
use docx_rs::{DocumentChild, Docx, Paragraph, ParagraphChild, RunChild, read_docx};
use exchange::Later;
use exchange::material::{Material, Paragraph as Offered, Query};
use std::sync::Arc;
use treaties::Desk;
use treaties::actions::communications as docket;
use treaties::actions::cycles;
use treaties::actions::drafts::{self, Wish};
use treaties::model::Procedure;
use treaties::model::communication::{Deed, Grade, NewDeed, Outcome};
use treaties::model::cycle::{CycleId, TypedCycle, TypedMark};
use treaties::model::report::Item;

/// Another area that has something to say about one right.
struct Reforms;

impl Material for Reforms {
    fn paragraphs<'a>(&'a self, _: &'a mut ReadTx, query: &'a Query) -> Later<'a, Vec<Offered>> {
        let asked = query.rights.iter().any(|right| right.as_str() == "humane-detention");
        let text = format!("Measure 12 was judged ({}).", query.lang);
        let offered = Offered { heading: "Measures".into(), text, source: "Programme 2023".into() };
        Box::pin(async move { Ok(if asked { vec![offered] } else { vec![] }) })
    }
}

async fn cycle(office: &TestOffice, procedure: &str) -> CycleId {
    let typed = TypedCycle { procedure: procedure.into(), number: "5".into(), ..TypedCycle::default() };
    let id = cycles::add(&office.desk, &office.officer, &typed).await.unwrap();
    if procedure == "cat" {
        let mark = TypedMark {
            moment: "report-submitted".into(),
            date_day: "1".into(),
            date_month: "10".into(),
            date_year: "2026".into(),
            done: "yes".into(),
            symbol: "CAT/C/X/5".into(),
            ..TypedMark::default()
        };
        cycles::add_mark(&office.desk, &office.officer, id, &mark).await.unwrap();
    }
    id
}

/// A communication that a committee decided and graded, with its number there or without.
async fn decided(office: &TestOffice, committee: Procedure, number: Option<&str>) {
    office.on("2026-01-05");
    let root = office.opened(committee, "Жасырын мән-жай.").await;
    for (version, day, deed) in [
        (1, "2026-01-06", Deed::Registered),
        (2, "2026-06-01", Deed::Decided(Outcome::Violation)),
        (3, "2026-10-01", Deed::Graded(Grade::C)),
    ] {
        office.on(day);
        let un_number = (deed == Deed::Registered).then(|| number.map(str::to_owned)).flatten();
        let new = NewDeed { deed, day: day.parse().unwrap(), un_number, words: String::new() };
        docket::record(&office.desk, &office.officer, root, version, &new, &[]).await.unwrap();
    }
    office.on("2026-11-02");
}

async fn texts(desk: &Desk, office: &TestOffice, id: CycleId, lang: Lang) -> Vec<(String, Vec<String>)> {
    let wish = Wish { lang, from: None, until: None };
    let drafted = drafts::draft(desk, &office.officer, id, wish).await.unwrap();
    let chapters = drafted.draft.chapters.iter();
    chapters.map(|c| (c.code.clone(), c.paragraphs.iter().map(Item::whole).collect())).collect()
}

#[tokio::test]
async fn a_draft_is_made_of_what_is_public_and_of_what_other_areas_offer() {
    let test = db::testkit::sqlite().await;
    let office = TestOffice::new(test.db.clone()).await;
    decided(&office, Procedure::Cat, Some("1234/2025")).await;
    decided(&office, Procedure::Cat, None).await;
    decided(&office, Procedure::Hrc, Some("4321/2025")).await;
    let (cat, upr) = (cycle(&office, "cat").await, cycle(&office, "upr").await);
    let desk = Desk { material: vec![Arc::new(Reforms)], ..office.desk.clone() };
    let chapters = texts(&desk, &office, cat, Lang::En).await;
    let of = |code: &str| chapters.iter().find(|(c, _)| c == code).unwrap().1.clone();
    assert_eq!(of("opening"), ["The State’s report was submitted: 1 October 2026. (CAT/C/X/5)"]);
    // Torture: this committee's decision with a number, and no other; nothing of the file itself.
    assert_eq!(
        of("12"),
        [
            "On 1 June 2026 the Committee against Torture found a violation in communication No. 1234/2025. It graded what the State did about its views C on 1 October 2026."
        ]
    );
    assert_eq!(of("11"), ["Measures. Measure 12 was judged (en). (Programme 2023)"]);
    assert!(of("closing").is_empty());
    let of_upr = texts(&desk, &office, upr, Lang::Ru).await.into_iter().flat_map(|(_, p)| p).collect::<Vec<_>>();
    assert_eq!(of_upr.iter().filter(|text| text.contains("сообщению №")).count(), 2, "{of_upr:?}");
    assert!(
        of_upr.iter().any(|text| text.contains("Комитет по правам человека")) && !of_upr.concat().contains("Жасырын")
    );
    // Another period holds none of it.
    let wish = Wish { lang: Lang::En, from: None, until: Some("2026-05-31".parse().unwrap()) };
    let earlier = drafts::draft(&office.desk, &office.officer, cat, wish).await.unwrap();
    assert_eq!(earlier.draft.chapters.iter().map(|c| c.paragraphs.len()).sum::<usize>(), 0);
}

#[tokio::test]
async fn own_paragraphs_are_versioned_and_the_length_is_counted_against_the_limit() {
    let test = db::testkit::sqlite().await;
    let office = TestOffice::new(test.db.clone()).await;
    let upr = cycle(&office, "upr").await;
    let (one, other) = (office.router(&office.officer), office.router(&office.colleague));
    let report = format!("/en/office/reporting/{upr}/report");
    let new = format!("{report}/new");
    let (status, _, page) = get(&one, &format!("{new}?in=ru&section=closing")).await;
    assert!(status == StatusCode::OK && is_whole(&page) && page.contains("Рекомендации"), "{page}");
    let (status, _, page) = post(&one, &new, "in=ru&section=nowhere&text=").await;
    assert!(status == StatusCode::UNPROCESSABLE_ENTITY && page.contains("href=\"#section\""), "{page}");
    let long = format!("in=ru&section=closing&text={}", "слово+".repeat(2800));
    assert_eq!(post(&one, &new, &long).await.0, StatusCode::SEE_OTHER);
    for lang in ["kk", "ru", "en"] {
        let (status, _, page) = get(&one, &format!("/{lang}/office/reporting/{upr}/report?in=ru")).await;
        assert!(status == StatusCode::OK && is_whole(&page), "{page}");
    }
    let (_, _, page) = get(&one, &format!("{report}?in=ru")).await;
    let words = 2800 + heading_words(&office, upr).await;
    assert!(words > 2815, "the headings count too: {words}");
    assert!(
        page.contains(&format!("{} words of 2,815", grouped(words))) && page.contains("longer than the limit"),
        "{page}"
    );
    let (_, _, page) = get(&one, &format!("{report}?in=ru&kind=joint")).await;
    assert!(page.contains("words of 5,630") && !page.contains("longer than the limit"), "{page}");
    let (_, _, page) = get(&one, &format!("{report}?in=kk")).await;
    assert!(!page.contains("слово"), "each language has its own paragraphs");
    let (status, _, page) = get(&one, &format!("{report}?in=ru&from=yesterday")).await;
    assert!(status == StatusCode::UNPROCESSABLE_ENTITY && page.contains("href=\"#from\""), "{page}");
    // Two people, one paragraph.
    let (_, _, page) = get(&one, &format!("{report}?in=ru")).await;
    let links = page.split("href=\"").filter(|part| part.contains("/report/"));
    let block =
        links.map(|part| part.split('"').next().unwrap()).find(|link| !link.contains("/new")).unwrap().to_owned();
    let write = |version: i64, text: &str| format!("version={version}&in=ru&section=closing&text={text}");
    assert_eq!(post(&other, &block, &write(1, "Second")).await.0, StatusCode::SEE_OTHER);
    let (status, _, page) = post(&one, &block, &write(1, "Third")).await;
    assert!(status == StatusCode::CONFLICT && page.contains("Go back for your words"), "{page}");
    let (_, _, page) = get(&one, &block).await;
    assert!(page.contains("Second") && page.contains("слово") && page.contains("Treaty officer 2"), "{page}");
    assert_eq!(post(&one, &block, &format!("{}&removed=yes", write(2, "Second"))).await.0, StatusCode::SEE_OTHER);
    let (_, _, page) = get(&one, &format!("{report}?in=ru")).await;
    assert!(!page.contains("Second"), "{page}");
}

fn grouped(n: usize) -> String {
    format!("{},{:03}", n / 1000, n % 1000)
}

/// Words of the draft's headings in Russian.
async fn heading_words(office: &TestOffice, id: CycleId) -> usize {
    let wish = Wish { lang: Lang::Ru, from: None, until: None };
    let drafted = drafts::draft(&office.desk, &office.officer, id, wish).await.unwrap();
    drafted.draft.chapters.iter().map(|c| treaties::model::report::words(&c.heading)).sum()
}

fn text_of(paragraph: &Paragraph) -> String {
    let runs = paragraph.children.iter().filter_map(|child| match child {
        ParagraphChild::Run(run) => Some(run),
        _ => None,
    });
    let texts = runs.flat_map(|run| &run.children).filter_map(|child| match child {
        RunChild::Text(text) => Some(text.text.as_str()),
        _ => None,
    });
    texts.collect()
}

fn paragraphs(file: &Docx) -> Vec<&Paragraph> {
    let mut found = vec![];
    for child in &file.document.children {
        if let DocumentChild::Paragraph(paragraph) = child {
            found.push(paragraph.as_ref());
        }
    }
    found
}

#[tokio::test]
async fn the_word_file_reads_back_with_numbers_headings_and_kazakh_letters() {
    let test = db::testkit::sqlite().await;
    let office = TestOffice::new(test.db.clone()).await;
    let cat = cycle(&office, "cat").await;
    let staff = office.router(&office.officer);
    let report = format!("/kk/office/reporting/{cat}/report");
    let text = "Әділдік+ғана+<керек>+%26+өтініш.%0D%0A%0D%0AЕкінші+тармақ.";
    assert_eq!(
        post(&staff, &format!("{report}/new"), &format!("in=kk&section=12&text={text}")).await.0,
        StatusCode::SEE_OTHER
    );
    let file = read_docx(&bytes(&staff, &format!("{report}.docx?in=kk")).await).unwrap();
    let all = paragraphs(&file);
    let style = |p: &Paragraph| p.property.style.as_ref().map(|style| style.val.clone());
    assert_eq!(style(all[0]).as_deref(), Some("Title"));
    assert!(text_of(all[0]).starts_with("Мекеменің баламалы баяндамасы"), "{}", text_of(all[0]));
    let headings: Vec<String> =
        all.iter().filter(|p| style(p).as_deref() == Some("Heading1")).map(|p| text_of(p)).collect();
    assert_eq!(headings.len(), 2, "{headings:?}");
    assert!(headings[1].starts_with("12-бап: "), "{headings:?}");
    let numbered: Vec<String> =
        all.iter().filter(|p| p.property.numbering_property.is_some()).map(|p| text_of(p)).collect();
    assert_eq!(numbered.len(), 3);
    assert_eq!(numbered[1..], ["Әділдік ғана <керек> & өтініш.", "Екінші тармақ."]);
    // One list, so that numbers run through: 1., 2., 3.
    let lists: Vec<_> = all.iter().filter_map(|p| p.property.numbering_property.as_ref()?.id.as_ref()).collect();
    assert!(lists.windows(2).all(|pair| pair[0] == pair[1]), "{lists:?}");
    let list = file.numberings.numberings.iter().find(|n| n.id == lists[0].id).unwrap();
    let level = &file.numberings.abstract_nums.iter().find(|a| a.id == list.abstract_num_id).unwrap().levels[0];
    let level = serde_json::to_value(level).unwrap();
    assert_eq!((&level["format"], &level["text"], &level["start"]), (&"decimal".into(), &"%1.".into(), &1.into()));
}
