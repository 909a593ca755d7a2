//! Imports on both engines: counts add up, nothing changes twice, the index is what a new one would be.

use crate::office::TestOffice;
use base::{Error, Result};
use db::Db;
use exchange::stats::Statistics as _;
use reforms::actions::imports::{By, import};
use reforms::actions::outside::{self, Wish};
use reforms::imports::{Progress, Source};
use reforms::model::import::{Counts, Happened, Report};
use reforms::model::outside::{Origin, OutsideId};
use reforms::store::words::{self, Facet};
use serde_json::{Value, json};

/// A record in UHRI's format, with its traps.
pub(crate) fn record(n: u32, text: &str) -> Value {
    json!({
        "AffectedPersons": null,
        "AnnotationId": format!("00000000-0000-4000-8000-{n:012}"),
        "AnnotationType": "- Recommendations",
        "Body": if n.is_multiple_of(2) { "- CRC" } else { "- CAT" },
        "Countries": ["Kazakhstan", "Atlantis"],
        "PublicationDate": format!("20{:02}-02-12T00:00:00", 10 + n % 10),
        "Sdgs": ["16.2 - Protect children", "16.3 - Promote the rule of law"],
        "Symbol": format!("CRC/C/DEM/CO/{n}"),
        "Text": format!("<p>{n}.&nbsp;{text}</p>"),
        "Themes": ["Right to health"],
        "UprPositions": [],
    })
}

pub(crate) fn file(records: &[Value]) -> Vec<u8> {
    let mut bytes = b"\xef\xbb\xbf".to_vec();
    bytes.extend(serde_json::to_vec(records).unwrap());
    bytes
}

async fn take(office: &TestOffice, origin: Origin, bytes: &[u8], dry_run: bool) -> Result<Report> {
    let file = tempfile::NamedTempFile::new().unwrap();
    std::fs::write(file.path(), bytes).unwrap();
    let source = Source { origin, path: file.path().to_owned(), name: "file".into(), state: "KAZAKHSTAN".into() };
    office.desk.world.set(office.desk.world.now().plus_seconds(60));
    import(&office.desk, By::Staff(&office.treaties), &source, dry_run, &Progress::default()).await
}

/// Imports UHRI records; the counts must add up.
pub(crate) async fn uhri(office: &TestOffice, records: &[Value]) -> Report {
    let report = take(office, Origin::Uhri, &file(records), false).await.unwrap();
    assert!(report.counts.adds_up(), "{:?}", report.counts);
    report
}

async fn find(office: &TestOffice, wish: &Wish) -> Vec<String> {
    let found = outside::find(&mut office.desk.db.read().await.unwrap(), wish, None, 50).await.unwrap();
    assert_eq!(found.all, found.rows.len() as u64);
    found.rows.into_iter().map(|row| row.content.symbol).collect()
}

async fn words(office: &TestOffice, q: &str) -> Vec<String> {
    find(office, &Wish { q: q.into(), ..Wish::default() }).await
}

/// The whole index, to compare it with another.
async fn index(office: &TestOffice) -> Vec<(String, Vec<u32>)> {
    let mut tx = office.desk.db.read().await.unwrap();
    let mut all = vec![];
    for facet in
        [Facet::All, Facet::Withdrawn, Facet::Word, Facet::Body, Facet::Theme, Facet::Sdg, Facet::Year, Facet::Kind]
    {
        let terms = words::all(&mut tx, facet).await.unwrap();
        all.extend(terms.into_iter().map(|(term, places)| (format!("{facet:?} {term}"), places.iter().collect())));
    }
    all
}

fn id(n: u32) -> OutsideId {
    OutsideId::of(Origin::Uhri, "kazakhstan", &format!("00000000-0000-4000-8000-{n:012}"))
}

fn counts(imported: i64, unchanged: i64, changed: i64, withdrawn: i64) -> Counts {
    let read = imported + unchanged + changed;
    Counts { read, imported, unchanged, changed, withdrawn, ..Counts::default() }
}

db::both_engines! {
    async fn again_nothing_changes_and_a_change_is_exactly_that_change(db: Db) {
        let office = TestOffice::new(db).await;
        let mut records: Vec<Value> = (1..=9).map(|n| record(n, "Ratify the Optional Protocol")).collect();
        assert_eq!(uhri(&office, &records).await.counts, counts(9, 0, 0, 0));
        assert_eq!(uhri(&office, &records).await.counts, counts(0, 9, 0, 0));
        assert_eq!(words(&office, "ratified protocols").await.len(), 9);

        // One says something else on another day, one is gone, one is new, and the order is another.
        records[3]["Text"] = json!("4. Investigate torture");
        records[3]["PublicationDate"] = json!(46078);
        records.remove(8);
        records.reverse();
        records.push(record(10, "Amend the law"));
        let dry = take(&office, Origin::Uhri, &file(&records), true).await.unwrap();
        let report = uhri(&office, &records).await;
        assert_eq!(report.counts, counts(1, 7, 1, 1));
        assert_eq!((dry.counts, dry.differences.clone(), dry.import), (report.counts, report.differences.clone(), None));
        let [changed, withdrawn] = report.differences.as_slice() else { panic!("{report:?}") };
        assert_eq!((changed.id, changed.what), (id(4), Happened::Changed));
        assert_eq!(changed.fields["text"], ("4. Ratify the Optional Protocol".into(), "4. Investigate torture".into()));
        assert_eq!(changed.fields["published_on"], ("2014-02-12".into(), "2026-02-25".into()));
        assert_eq!((withdrawn.id, withdrawn.what), (id(9), Happened::Withdrawn));
        assert_eq!(words(&office, "torture OR amend").await, ["CRC/C/DEM/CO/4", "CRC/C/DEM/CO/10"]);
        assert_eq!(words(&office, "protocol").await.len(), 7);
        let gone = Wish { withdrawn: true, ..Wish::default() };
        assert_eq!(find(&office, &gone).await, ["CRC/C/DEM/CO/9"]);

        // It comes back; all of it is in the history.
        records.push(record(9, "Ratify the Optional Protocol"));
        assert_eq!(uhri(&office, &records).await.counts, counts(0, 9, 1, 0));
        let opened = outside::open(&mut office.desk.db.read().await.unwrap(), id(9)).await.unwrap();
        let history: Vec<_> = opened.history.iter().map(|step| step.what).collect();
        assert_eq!((history.as_slice(), opened.row.withdrawn_at), ([Happened::Returned, Happened::Withdrawn].as_slice(), None));
        assert!(find(&office, &gone).await.is_empty());

        // After all this the index is the one that a new beginning would make.
        let grown = index(&office).await;
        words::rebuild(&office.desk.db, &office.desk.world).await.unwrap();
        assert_eq!(grown, index(&office).await);
    }

    async fn filters_words_and_pages_agree(db: Db) {
        let office = TestOffice::new(db).await;
        let records: Vec<Value> = (1..=9).map(|n| record(n, if n < 4 { "Ratify it" } else { "Amend it" })).collect();
        uhri(&office, &records).await;
        let wish = |body: &str, year: &str| Wish { body: body.into(), year: year.into(), ..Wish::default() };
        assert_eq!(find(&office, &wish("CAT", "")).await.len(), 5);
        assert_eq!(find(&office, &wish("CAT", "2013")).await, ["CRC/C/DEM/CO/3"]);
        assert!(find(&office, &wish("CRC", "2013")).await.is_empty());
        assert_eq!(find(&office, &Wish { q: "amend".into(), ..wish("CAT", "2015") }).await, ["CRC/C/DEM/CO/5"]);
        assert_eq!(find(&office, &Wish { sdg: "16.2".into(), q: "-amend".into(), ..Wish::default() }).await.len(), 3);
        // Whatever the size of a page, nothing comes twice and nothing is left out.
        for size in 1..=9 {
            let (mut seen, mut before) = (vec![], None);
            loop {
                let mut tx = office.desk.db.read().await.unwrap();
                let found = outside::find(&mut tx, &Wish::default(), before, size).await.unwrap();
                assert_eq!(found.all, 9);
                seen.extend(found.rows.into_iter().map(|row| row.external));
                before = found.next;
                if before.is_none() {
                    break;
                }
            }
            let newest: Vec<String> = (1..=9).rev().map(|n| format!("00000000-0000-4000-8000-{n:012}")).collect();
            assert_eq!(seen, newest, "{size} a page");
        }
        let wrong = outside::find(&mut office.desk.db.read().await.unwrap(), &Wish { q: "(".into(), ..Wish::default() }, None, 9).await;
        assert!(matches!(wrong, Err(Error::Invalid(_))));
    }

    async fn rows_that_cannot_be_taken_are_counted_and_the_rest_is_taken(db: Db) {
        let office = TestOffice::new(db).await;
        let mut records = vec![record(1, "Ratify it"), record(1, "Ratify it"), record(1, "Amend it"), json!(null), record(2, "Go on")];
        records.push(json!({"AnnotationId": "x", "Countries": ["Kazakhstan"], "Text": "&nbsp;<br>"}));
        records.push(json!({"AnnotationId": "y", "Countries": ["Norway"], "Text": null}));
        records.push(json!({"AnnotationId": "z", "Countries": ["Kazakhstan"], "Text": "Z", "PublicationDate": "soon"}));
        let report = uhri(&office, &records).await;
        let expected = Counts { read: 8, elsewhere: 1, imported: 2, unchanged: 1, rejected: 4, ..Counts::default() };
        assert_eq!(report.counts, expected);
        let causes: Vec<_> = report.rejected_rows.iter().map(|r| (r.line, r.cause.code())).collect();
        assert_eq!(causes, [(3, "twice"), (4, "record"), (6, "text"), (8, "day")]);
        let (import, lines) =
            reforms::actions::imports::lines(&office.desk, &office.treaties, report.import.unwrap(), 0).await.unwrap();
        assert_eq!((import.counts, lines.len()), (expected, 4));
        assert!(import.finished_at.is_some());
    }

    async fn what_is_alike_is_suggested_and_people_put_it_together(db: Db) {
        let office = TestOffice::new(db).await;
        let doctor = "Ensure that every detained person is examined by an independent doctor within twenty-four hours";
        let mut records = vec![record(1, doctor), record(2, &format!("{doctor} of detention")), record(3, "Ensure the independence of judges")];
        records.extend((4..=9).map(|n| record(n, &format!("Strengthen measure number {n} on housing and education"))));
        uhri(&office, &records).await;
        let open = async |n| outside::open(&mut office.desk.db.read().await.unwrap(), id(n)).await.unwrap();
        let suggested = async |n: u32| {
            let row = open(n).await.row;
            let found = outside::alike(&mut office.desk.db.read().await.unwrap(), &row).await.unwrap();
            found.into_iter().map(|(row, _)| row.id).collect::<Vec<_>>()
        };
        assert_eq!(suggested(1).await, [id(2)]);
        assert!(suggested(3).await.is_empty());
        let (desk, by) = (&office.desk, &office.treaties);
        outside::put_together(desk, by, id(1), id(2)).await.unwrap();
        outside::put_together(desk, by, id(4), id(5)).await.unwrap();
        outside::put_together(desk, by, id(5), id(1)).await.unwrap();
        let together: Vec<_> = open(1).await.together.into_iter().map(|row| row.id).collect();
        assert_eq!(together, [id(5), id(4), id(2)]);
        assert!(suggested(1).await.is_empty(), "what is together is not suggested");
        for n in [2, 4, 5] {
            outside::take_apart(desk, by, id(n)).await.unwrap();
        }
        assert!(open(1).await.together.is_empty());
        assert_eq!(suggested(1).await, [id(2)]);
        assert!(matches!(outside::take_apart(desk, by, id(1)).await, Err(Error::Conflict(_))));
        let refused = outside::put_together(desk, &office.officer, id(1), id(2)).await;
        assert!(matches!(refused, Err(Error::Forbidden(_))), "{refused:?}");
    }

    async fn statistics_count_what_was_known_then(db: Db) {
        let office = TestOffice::new(db).await;
        let records: Vec<Value> = (1..=9).map(|n| record(n, "Ratify it")).collect();
        uhri(&office, &records).await;
        let first = office.desk.world.now();
        uhri(&office, &records[1..]).await;
        let statistics = reforms::Statistics(office.desk.clone());
        for (as_of, all) in [(first, 9), (office.desk.world.now(), 8)] {
            let query = exchange::stats::Query {
                measure: "reforms.outside".into(),
                period: base::DateRange { from: None, until: None },
                as_of,
                by: vec!["mechanism".into(), "position".into()],
                only: vec![],
            };
            let table = statistics.table(&mut office.desk.db.read().await.unwrap(), &query).await.unwrap();
            let policy = exchange::stats::Policy { threshold: 1, width: 1, zeros: exchange::stats::Zeros::Shown, rounding: None };
            let released = exchange::stats::release(table, &policy, &[]);
            assert_eq!(released.cell(&["*", "none"]), Some(exchange::stats::Cell::Shown(all)));
            assert_eq!(released.cell(&["CRC", "*"]), Some(exchange::stats::Cell::Shown(4)));
        }
    }
}

#[tokio::test]
async fn wrong_files_and_wrong_states_are_said_and_nothing_is_stored() {
    let test = db::testkit::sqlite().await;
    let office = TestOffice::new(test.db.clone()).await;
    let said = |outcome: Result<Report>| match outcome {
        Err(Error::Invalid(mistakes)) => {
            mistakes.iter().map(|m| office.desk.texts.mistake(base::Lang::En, m)).collect::<String>()
        }
        other => panic!("{other:?}"),
    };
    let take = async |origin, bytes: &[u8]| said(take(&office, origin, bytes, false).await);
    assert!(take(Origin::Uhri, b"%PDF-1.7").await.contains("like a PDF"));
    assert!(take(Origin::Uhri, b"<!doctype html>").await.contains("web page"));
    assert!(take(Origin::Upr, b"[]").await.contains("import it as uhri"));
    assert!(take(Origin::UprList, b"To,Text,From,Session\n").await.contains("import it as upr."));
    assert!(take(Origin::ImpactOss, b"").await.contains("empty"));
    assert!(
        take(Origin::Uhri, br#"[{"Countries": ["Norway"]}]"#).await.contains("None of the 1 rows is about KAZAKHSTAN")
    );
    let whole = file(&[record(1, "Ratify it"), record(2, "Amend it")]);
    assert!(take(Origin::Uhri, &whole[..whole.len() - 3]).await.contains("breaks off"));
    let imports = reforms::actions::imports::list(&office.desk, &office.treaties, db::Cursor::END).await.unwrap();
    assert!(imports.rows.is_empty());
    assert!(words(&office, "").await.is_empty());
}

#[tokio::test]
async fn an_import_that_broke_off_is_made_good_by_the_next() {
    let test = db::testkit::sqlite().await;
    let office = TestOffice::new(test.db.clone()).await;
    let records = [record(1, "Ratify it"), record(2, "Amend it")];
    uhri(&office, &records).await;
    // As if the machine had stopped between rows and index.
    let mut tx = office.desk.db.write().await.unwrap();
    words::fall_behind(&mut tx, &office.desk.world).await.unwrap();
    tx.commit().await.unwrap();
    words::write(&office.desk.db, {
        let mut wrong = words::Changes::default();
        wrong.withdraw(7);
        wrong
    })
    .await
    .unwrap();
    assert_eq!(uhri(&office, &records).await.counts, counts(0, 2, 0, 0));
    assert!(words::all(&mut office.desk.db.read().await.unwrap(), Facet::Withdrawn).await.unwrap().is_empty());
    assert_eq!(words(&office, "ratify").await.len(), 1);
    assert!(!words::is_behind(&mut office.desk.db.read().await.unwrap()).await.unwrap());
}

#[tokio::test]
async fn the_same_words_of_two_states_are_two_rows_where_the_source_has_no_numbers() {
    let test = db::testkit::sqlite().await;
    let office = TestOffice::new(test.db.clone()).await;
    let header = "To,To-Rgrp,To-Org,Text,From,From-Rgrp,From-Org,Response,Action,Issue,Session";
    let row = |from: &str, said: &str| format!("\rKazakhstan,a,b,Ratify it,{from},a,b,{said},5,Other,7");
    let bytes =
        [header.to_owned(), row("Chad", "Noted"), row("Mali", "Noted"), row("Mali", "Noted"), row("Mali", "Accepted")]
            .concat();
    let report = take(&office, Origin::Upr, bytes.as_bytes(), false).await.unwrap();
    assert_eq!(report.counts, counts(3, 1, 0, 0));
    let again = take(&office, Origin::Upr, bytes.as_bytes(), false).await.unwrap();
    assert_eq!(again.counts, counts(0, 4, 0, 0));
    // A file of another session takes nothing away.
    let other = [header.to_owned(), row("Peru", "Noted").replace(",7", ",20")].concat();
    assert_eq!(take(&office, Origin::Upr, other.as_bytes(), false).await.unwrap().counts, counts(1, 0, 0, 0));
    assert_eq!(words(&office, "ratify").await.len(), 4);
}

#[tokio::test]
async fn a_sheet_says_the_same_as_the_json() {
    let test = db::testkit::sqlite().await;
    let office = TestOffice::new(test.db.clone()).await;
    uhri(&office, &[record(1, "Ratify it"), record(2, "Amend it")]).await;
    let mut book = rust_xlsxwriter::Workbook::new();
    let sheet = book.add_worksheet();
    let names = [
        "Text",
        "Countries Concerned",
        "Reccomending Body",
        "Document Symbol",
        "Themes",
        "Affected Persons",
        "Sdgs",
        "Document Publication Date",
        "UPR Reccomending States",
        "UPR Position",
        "Type",
        "OHCHR Annotation Id",
        "UPR Session",
        "Regions Concerned",
        "Recommending Regions",
        "Date of publication on UHRI",
    ];
    for (column, name) in (0..).zip(names) {
        sheet.write_string(0, column, name).unwrap();
    }
    for (row, (n, text, day)) in (1..).zip([(1, "1. Ratify it", 40586.0), (2, "2. Amend it", 40951.0)]) {
        let id = format!("00000000-0000-4000-8000-{n:012}").to_uppercase();
        let body = if n == 1 { "- CAT" } else { "- CRC" };
        let symbol = format!("CRC/C/DEM/CO/{n}");
        let cells = [
            (0, text),
            (1, "- Atlantis\n- Kazakhstan"),
            (2, body),
            (3, &symbol),
            (4, "- Right to health"),
            (6, "- 16.3 - Promote the rule of law\n- 16.2 - Protect children"),
            (10, "- Recommendations"),
            (11, &id),
        ];
        for (column, words) in cells {
            sheet.write_string(row, column, words).unwrap();
        }
        sheet.write_number(row, 7, day).unwrap();
    }
    let bytes = book.save_to_buffer().unwrap();
    let report = take(&office, Origin::Uhri, &bytes, false).await.unwrap();
    assert_eq!(report.counts, counts(0, 2, 0, 0), "{:#?}", report.differences);
}

#[tokio::test]
async fn the_demonstration_has_its_invented_recommendations() {
    let test = db::testkit::sqlite().await;
    let office = TestOffice::new(test.db.clone()).await;
    let n = reforms::fill_outside(&office.desk).await.unwrap();
    assert!((20..=30).contains(&n));
    let mut tx = office.desk.db.read().await.unwrap();
    let wish = Wish { q: "examined independent doctor".into(), ..Wish::default() };
    let found = outside::find(&mut tx, &wish, None, 20).await.unwrap();
    let pair = found.rows.iter().find(|row| row.content.symbol == "DEMO/CPD/CO/2").unwrap();
    let alike = outside::alike(&mut tx, pair).await.unwrap();
    assert_eq!(alike[0].0.content.symbol, "DEMO/CPD/CO/1");
}
