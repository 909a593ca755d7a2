//! What reforms bring to reports, briefings and dashboards: three voices apart, what was public then, and counts that are
//! those of their lists.

use crate::office::TestOffice;
use crate::pages::{get, router};
use crate::programmes::{add, day, entered, measure, published, saying};
use access::Actor;
use axum::http::StatusCode;
use base::{DateRange, Lang, Timestamp, Trilingual};
use db::Db;
use exchange::report::{About, Asked, Brief, Contribution as _, Part, Row, Signal, Way};
use reforms::Contribution;
use reforms::actions::voices::{self, Letter};
use reforms::actions::{measures, programmes};
use reforms::model::voice::{Shows, Voice};

fn asked(chapter: &'static str, from: &str, until: &str, as_of: Timestamp) -> Asked<'static> {
    Asked { chapter, period: DateRange { from: Some(day(from)), until: Some(day(until)) }, as_of }
}

fn rows(parts: &[Part]) -> Vec<&Row> {
    fn of(part: &Part) -> Vec<&Row> {
        if let Part::Table { rows, .. } = part { rows.iter().collect() } else { vec![] }
    }
    parts.iter().flat_map(of).collect()
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

fn whole(text: &Trilingual) {
    for lang in Lang::ALL {
        assert!(!text.get(lang).is_empty() && !text.get(lang).contains('⟦'), "{lang}: {text:?}");
    }
}

async fn chapter(office: &TestOffice, asked: Asked<'_>) -> Vec<Part> {
    let mut tx = office.desk.db.read().await.unwrap();
    Contribution(office.desk.clone()).chapter(&mut tx, asked).await.unwrap()
}

async fn brief(office: &TestOffice, asked: Asked<'_>) -> Brief {
    let mut tx = office.desk.db.read().await.unwrap();
    Contribution(office.desk.clone()).brief(&mut tx, asked).await.unwrap()
}

async fn signals(office: &TestOffice, viewer: &Actor) -> Vec<Signal> {
    let mut tx = office.desk.db.read().await.unwrap();
    let contribution = Contribution(office.desk.clone());
    contribution.signals(&mut tx, viewer, office.desk.today(), Lang::Kk).await.unwrap()
}

db::both_engines! {
    async fn three_voices_stand_side_by_side_as_they_were_on_the_last_day(db: Db) {
        let office = TestOffice::new(db).await;
        let desk = &office.desk;
        let (of, id) = published(&office).await;
        let first = desk.today();
        voices::report(desk, &office.focal, id, saying(Voice::State, first, "done", &[Shows::Act])).await.unwrap();
        voices::say(desk, &office.treaties, id, &saying(Voice::Office, first, "begun", &[])).await.unwrap();
        let then = desk.world.now();
        office.days_later(10);
        let draft = entered(&office, "Жасырын").await;
        add(&office, draft, &measure("9", "Тайный"), "2026-12-01").await.unwrap();
        voices::say(desk, &office.treaties, id, &saying(Voice::Office, desk.today(), "partly", &[])).await.unwrap();
        voices::say(desk, &office.treaties, id, &saying(Voice::Civil, desk.today(), "not-begun", &[])).await.unwrap();
        let now = desk.world.now();
        let cells = |parts: &[Part]| rows(parts)[0].cells.iter().map(|c| c.en.clone()).collect::<Vec<_>>();

        let parts = chapter(&office, asked("reforms", "2026-01-01", "2026-12-31", now)).await;
        parts.iter().flat_map(all_of).for_each(|text| whole(&text));
        assert_eq!(rows(&parts).len(), 1, "a draft is nobody's matter");
        let told = cells(&parts);
        assert!(told[2].starts_with("Carried out,") && told[3].starts_with("Carried out in part"), "{told:?}");
        assert!(told[4].starts_with("Not begun"), "{told:?}");
        assert_eq!(rows(&parts)[0].path, format!("/reforms/measures/{id}"));
        // On an earlier last day, and as it was known earlier, there was less.
        for earlier in [
            asked("reforms", "2026-01-01", &first.to_string(), now),
            asked("reforms", "2026-01-01", "2026-12-31", then),
        ] {
            let told = cells(&chapter(&office, earlier).await);
            assert!(told[3].starts_with("Begun") && told[4].starts_with("has not spoken"), "{told:?}");
        }
        let before = asked("reforms", "2026-01-01", "2026-10-31", now);
        assert!(rows(&chapter(&office, before).await).is_empty(), "it was not public yet");

        let index = chapter(&office, asked("recommendations-index", "2026-01-01", "2026-12-31", now)).await;
        assert_eq!(rows(&index).len(), 1);
        index.iter().flat_map(all_of).for_each(|text| whole(&text));
        programmes::withdraw(desk, &office.treaties, of).await.unwrap();
        assert!(rows(&chapter(&office, asked("reforms", "2026-01-01", "2026-12-31", now)).await).is_empty());
    }

    async fn a_brief_tells_which_voice_moved_slipped_or_stood_still(db: Db) {
        let office = TestOffice::new(db).await;
        let desk = &office.desk;
        let (of, id) = published(&office).await;
        let still = add(&office, of, &measure("3.3", "Каждому дают адвоката"), "2026-10-02").await.unwrap();
        measures::publish(desk, &office.treaties, still).await.unwrap();
        let first = desk.today();
        voices::say(desk, &office.treaties, id, &saying(Voice::Office, first, "partly", &[])).await.unwrap();
        office.days_later(20);
        voices::report(desk, &office.focal, id, saying(Voice::State, desk.today(), "done", &[Shows::Act])).await.unwrap();
        voices::say(desk, &office.treaties, id, &saying(Voice::Office, desk.today(), "begun", &[])).await.unwrap();
        let now = desk.world.now();
        let told = brief(&office, asked("reforms", &first.to_string(), "2026-12-31", now)).await;
        let changes: Vec<_> = told.changes.iter().map(|c| (c.way, c.before.en.as_str(), c.after.en.as_str())).collect();
        let state = (Way::Moved, "The State reports: has not spoken", "The State reports: Carried out");
        let ours = (Way::Back, "The institution finds: Carried out in part", "The institution finds: Begun");
        assert_eq!(changes[..2], [state, ours]);
        assert_eq!((changes.len(), changes[2].0, told.changes[2].path.as_str()), (3, Way::Still, format!("/reforms/measures/{still}").as_str()));
        for change in &told.changes {
            [&change.what, &change.before, &change.after, &change.source].into_iter().for_each(whole);
        }
        for likely in &told.questions {
            [&likely.question, &likely.answer].into_iter().for_each(whole);
        }
        let done = &told.questions[0].answer.en;
        assert!(done.contains("Public measures: 2") && done.contains("carried out: 2; of these the State has reported on: 1"), "{done}");
        assert!(told.questions[1].answer.en.contains("3.2"), "{:?}", told.questions[1].answer.en);
        told.stands.iter().flat_map(all_of).for_each(|text| whole(&text));
        // Between the same two days asked for again, the same; and nothing moved after the last of them.
        assert_eq!(brief(&office, asked("reforms", &first.to_string(), "2026-12-31", now)).await, told);
        let after = brief(&office, asked("reforms", &desk.today().to_string(), "2026-12-31", now)).await;
        assert!(after.changes.iter().all(|c| c.way == Way::Still), "{:?}", after.changes);
    }

    async fn every_signal_counts_exactly_what_its_list_has(db: Db) {
        let office = TestOffice::new(db).await;
        let desk = &office.desk;
        let (of, id) = published(&office).await;
        let other = add(&office, of, &measure("3.3", "Каждому дают адвоката"), "2026-10-02").await.unwrap();
        let done = add(&office, of, &measure("3.4", "Двери открыты"), "2026-10-02").await.unwrap();
        add(&office, of, &measure("3.5", "Впереди"), "2027-10-02").await.unwrap();
        measures::publish(desk, &office.treaties, other).await.unwrap();
        voices::report(desk, &office.focal, id, saying(Voice::State, desk.today(), "done", &[Shows::Act])).await.unwrap();
        voices::say(desk, &office.treaties, done, &saying(Voice::Office, desk.today(), "done", &[Shows::Effect])).await.unwrap();
        let letter = Letter {
            organisation: "Ашық есік".into(),
            contact: "+7 700 111 22 33".into(),
            words: "Біз 52 адаммен сөйлестік.".into(),
            address: String::new(),
            agrees: true,
        };
        voices::send_in(desk, id, &letter, Lang::Kk, b"here").await.unwrap();
        office.issued("2026-0301").await;
        office.listen().await;
        office.days_later(30);
        reforms::note_silence(desk).await.unwrap();
        let seen = signals(&office, &office.treaties).await;
        let router = router(&office, &office.treaties);
        for signal in &seen {
            let (status, _, page) = get(&router, &format!("/kk{}", signal.path)).await;
            assert_eq!(status, StatusCode::OK, "{signal:?}");
            let lines = page.matches("<td class=\"due\">").count() + page.matches("panel apart").count();
            assert_eq!(i64::try_from(lines).unwrap(), signal.count, "{signal:?}");
            assert!(!signal.label.contains('⟦'), "{signal:?}");
        }
        let of = |about| seen.iter().filter(|s| s.about == about).map(|s| (s.count, s.path.as_str())).collect::<Vec<_>>();
        assert_eq!(of(About::Late), [(2, "/office/measures?late=yes"), (1, "/office/measures?late=yes&unreported=yes")]);
        let silent = of(About::Silent);
        assert!(silent.contains(&(1, "/office/measures?body=interior&late=yes&unreported=yes")), "{silent:?}");
        assert!(silent.contains(&(1, "/office/measures?body=health&late=yes&unreported=yes")), "{silent:?}");
        assert!(silent.contains(&(1, "/office/recommendations?status=silent")), "{silent:?}");
        assert_eq!(of(About::Promise), [(1, "/office/measures/said")]);
        assert!(signals(&office, &Actor::public()).await.is_empty());
    }
}
