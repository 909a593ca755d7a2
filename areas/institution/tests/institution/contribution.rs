//! What the office brings to reports and briefings: who held which office then, in three languages, and nobody else by name.

use crate::house::House;
use base::{DateRange, Lang, Timestamp, Trilingual};
use db::Db;
use exchange::report::{Asked, Contribution as _, Part, Row, Way};
use institution::Contribution;

fn asked(from: &str, until: &str, as_of: Timestamp) -> Asked<'static> {
    let period = DateRange { from: Some(from.parse().unwrap()), until: Some(until.parse().unwrap()) };
    Asked { chapter: "mandate", period, as_of }
}

fn all_of(part: &Part) -> Vec<Trilingual> {
    match part {
        Part::Heading(text) | Part::Paragraph(text) => vec![text.clone()],
        Part::Table { caption, head, rows } => {
            assert!(rows.iter().all(|row| row.cells.len() == head.len()));
            let cells = rows.iter().flat_map(|row| row.cells.clone());
            std::iter::once(caption.clone()).chain(head.clone()).chain(cells).collect()
        }
    }
}

fn rows(parts: &[Part]) -> Vec<&Row> {
    fn of(part: &Part) -> Vec<&Row> {
        if let Part::Table { rows, .. } = part { rows.iter().collect() } else { vec![] }
    }
    parts.iter().flat_map(of).collect()
}

db::both_engines! {
    async fn the_mandate_is_told_as_it_was_held_on_the_last_day(db: Db) {
        let (house, _) = House::demo(db).await;
        let now = house.desk.world.now();
        let contribution = Contribution(house.desk.clone());
        let mut tx = house.desk.db.read().await.unwrap();
        let parts = contribution.chapter(&mut tx, asked("2026-01-01", "2026-12-31", now)).await.unwrap();
        let words: Vec<Trilingual> = parts.iter().flat_map(all_of).collect();
        for text in &words {
            for lang in Lang::ALL {
                assert!(!text.get(lang).contains('⟦') && !text.get(lang).contains('{'), "{lang}: {text:?}");
            }
        }
        for text in parts.iter().filter(|p| matches!(p, Part::Paragraph(_))).flat_map(all_of) {
            for lang in [Lang::Kk, Lang::Ru] {
                assert!(!text.get(lang).contains(|c: char| c.is_ascii_alphabetic()), "{lang}: {}", text.get(lang));
            }
        }
        let all = words.iter().map(|text| text.en.as_str()).collect::<Vec<_>>().join("\n");
        assert!(all.contains("Demonstration holder 1") && all.contains("Regional offices of the institution: 20"), "{all}");
        for staff in ["Head of unit", "Case officer", "Intake officer", "Regional representative 7", "Editor"] {
            assert!(!all.contains(staff), "{staff} is nobody's business");
        }
        // Deputy 2 left in May; at the end of April nobody knew.
        let ends = |parts: &[Part]| {
            let of_deputy = rows(parts).into_iter().filter(|row| row.cells[1].en.contains("deputy 2")).map(|row| row.cells[2].en.clone());
            of_deputy.collect::<Vec<_>>()
        };
        assert_eq!(ends(&parts), ["2 December 2024 – 31 May 2026"]);
        let april = contribution.chapter(&mut tx, asked("2026-01-01", "2026-04-30", now)).await.unwrap();
        assert_eq!(ends(&april), ["since 2 December 2024"]);
        let of_2019 = contribution.chapter(&mut tx, asked("2019-01-01", "2019-12-31", now)).await.unwrap();
        let names: Vec<_> = rows(&of_2019).into_iter().map(|row| row.cells[1].en.as_str()).collect();
        assert_eq!(names, ["Demonstration holder 3", "Vacant", "Demonstration deputy 4, acting", "Demonstration holder 2"]);

        let brief = contribution.brief(&mut tx, asked("2026-05-01", "2026-12-31", now)).await.unwrap();
        let changes: Vec<_> = brief.changes.iter().map(|c| (c.way, c.before.en.as_str(), c.after.en.as_str())).collect();
        assert_eq!(changes, [(Way::Back, "Demonstration deputy 2", "Vacant")]);
        assert_eq!(brief.questions.len(), 2);
        assert!(brief.questions[0].answer.en.contains("Appointed by: President"), "{:?}", brief.questions[0].answer.en);
        assert!(brief.questions.iter().all(|q| q.answer.kk != q.answer.en && q.question.ru != q.question.en));
    }
}
