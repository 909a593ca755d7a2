//! Open data: what is published leads back to what was counted, stays as it was, and gives no small number away.

use crate::room::{COUNTED, Room, get, post};
use base::{Date, DateRange, Lang, Trilingual};
use db::Db;
use exchange::report::Drawn;
use exchange::stats::{Query, Statistics as _};
use publications::actions::figures as drawn;
use publications::actions::releases as acts;
use publications::model::figure::{FigureId, Wanted};
use publications::model::release::Typed;
use std::io::Read as _;

fn year() -> DateRange {
    DateRange { from: Date::new(2026, 1, 1), until: Date::new(2026, 12, 31) }
}

/// The editor keeps a table of two dimensions, one cell of which is 2, and nothing outside knows of it yet.
async fn table(room: &Room) -> FigureId {
    let wanted = Wanted {
        key: "complaints-by-right-and-region".into(),
        titles: Trilingual {
            kk: "Құқық пен өңір".into(), ru: "Право и регион".into(), en: "Right and region".into()
        },
        drawn: Drawn::Bars,
        query: Query {
            measure: "complaints.received".into(),
            period: year(),
            as_of: room.desk.world.now(),
            by: vec!["right".into(), "region".into()],
            only: vec![],
        },
    };
    drawn::keep(&room.desk, &room.editor, &wanted).await.unwrap()
}

fn typed(figures: &[FigureId]) -> Typed {
    Typed {
        name: "2026-annual".into(),
        title_kk: "Жыл".into(),
        title_ru: "Год".into(),
        title_en: "Year".into(),
        about_kk: "Туралы".into(),
        about_ru: "О нём".into(),
        about_en: "About".into(),
        changes_kk: "Түзетілді".into(),
        changes_ru: "Исправлено".into(),
        changes_en: "Corrected".into(),
        licence: "cc-by".into(),
        version: String::new(),
        figures: figures.iter().map(ToString::to_string).collect(),
    }
}

/// The rows of a CSV, each by the names of its columns.
fn rows(text: &str) -> Vec<std::collections::BTreeMap<String, String>> {
    csv::Reader::from_reader(text.as_bytes()).deserialize().map(|row| row.unwrap()).collect()
}

db::both_engines! {
    async fn a_row_leads_to_definition_question_and_snapshot_and_is_counted_again_to_the_same_number(db: Db) {
        let room = Room::new(db);
        let id = table(&room).await;
        acts::publish(&room.desk, &room.editor, &typed(&[id])).await.unwrap();
        let public = room.public();
        let csv = get(&public, "/data/2026-annual/complaints-by-right-and-region.csv").await;
        let row = rows(&csv.body).into_iter().find(|row| row["right"] == "housing" && row["region"] == "*").unwrap();
        assert_eq!((row["cell"].as_str(), row["count"].as_str()), ("shown", "65"));
        assert_eq!(row["right_kk"], "right housing");
        // From the row to the page in the reader's language, with the question in words.
        let place = row["figure"].strip_prefix("http://arasha.example").unwrap().to_owned();
        let reply = get(&public, &place).await;
        assert_eq!(reply.status, 303);
        let page = get(&public, &reply.place).await;
        assert!(page.is_whole(), "{}", page.body);
        for words in ["complaints.received", "2026", "Құқық пен өңір", "SHA-256"] {
            assert!(page.body.contains(words), "{words}");
        }
        // From the page to the question as data, and from there to the records: the same number.
        let bytes = get(&public, &format!("{place}.json")).await;
        assert!(page.body.contains(&publications::model::open::sha256(bytes.body.as_bytes())));
        let open = bytes.json();
        assert!(!open["definition"]["kk"].as_str().unwrap().is_empty() && open["snapshot"].is_string());
        let question: Query = serde_json::from_value(open["question"].clone()).unwrap();
        let mut tx = room.desk.db.read().await.unwrap();
        let counted = crate::room::Counts.table(&mut tx, &question).await.unwrap();
        let all = exchange::stats::release(
            counted,
            &exchange::stats::Policy { threshold: 1, width: 1, ..Default::default() },
            &[],
        );
        assert_eq!(all.cell(&["housing", "*"]), Some(exchange::stats::Cell::Shown(row["count"].parse().unwrap())));
    }

    async fn a_small_number_stands_nowhere(db: Db) {
        let room = Room::new(db);
        let id = table(&room).await;
        acts::publish(&room.desk, &room.editor, &typed(&[id])).await.unwrap();
        let public = room.public();
        let csv = get(&public, "/data/2026-annual/complaints-by-right-and-region.csv").await;
        let rows = rows(&csv.body);
        let hidden: Vec<_> = rows.iter().filter(|row| row["cell"] == "hidden").collect();
        assert!(hidden.iter().all(|row| row["count"].is_empty()) && hidden.len() > 1, "{}", csv.body);
        let small = |row: &&std::collections::BTreeMap<String, String>| {
            row["cell"] == "shown" && row["count"].parse::<u64>().is_ok_and(|n| (1..5).contains(&n))
        };
        assert_eq!(rows.iter().filter(small).count(), 0, "{}", csv.body);
        assert!(COUNTED.iter().any(|(right, region, n)| *n == 2
            && hidden.iter().any(|row| row["right"] == *right && row["region"] == *region)));
        let json = get(&public, &format!("/figures/{id}.json")).await.json();
        for cell in json["cells"].as_array().unwrap() {
            assert!(cell["count"].as_u64().is_none_or(|n| n == 0 || n >= 5), "{cell}");
        }
        assert!(json.get("proof").is_none() && !json.to_string().contains("moves"));
        let page = get(&public, &format!("/en/figures/{id}")).await;
        assert!(!page.body.contains(">2</td>") && page.row("right labour").contains("not shown"), "{}", page.body);
        let catalog = get(&public, "/data/2026-annual/catalog.jsonld").await;
        assert!(!catalog.body.contains("hidden") && catalog.body.contains("dcat:Dataset"));
    }

    async fn published_again_it_has_a_second_version_and_the_first_one_keeps_its_bytes(db: Db) {
        let room = Room::new(db);
        let (desk, public) = (&room.desk, room.public());
        let id = table(&room).await;
        acts::publish(desk, &room.editor, &typed(&[id])).await.unwrap();
        let places = ["datapackage.json", "catalog.jsonld", "all.zip", "complaints-by-right-and-region.csv"];
        let mut first = vec![];
        for file in places {
            let newest = get(&public, &format!("/data/2026-annual/{file}")).await;
            let fixed = get(&public, &format!("/data/2026-annual/v1/{file}")).await;
            assert_eq!((newest.status, &newest.body), (fixed.status, &fixed.body), "{file}");
            assert!(fixed.cache.contains("immutable") && !newest.cache.contains("immutable"));
            first.push(fixed.body);
        }
        desk.world.set(desk.world.now().plus_seconds(86_400));
        let mut again = typed(&[id]);
        again.title_en = "Year, corrected".into();
        let stale = acts::publish_again(desk, &room.editor, "2026-annual", 7, &again).await;
        assert!(matches!(stale, Err(base::Error::Conflict(_))), "somebody was faster");
        acts::publish_again(desk, &room.editor, "2026-annual", 1, &again).await.unwrap();
        for (file, before) in places.iter().zip(&first) {
            assert_eq!(get(&public, &format!("/data/2026-annual/v1/{file}")).await.body, *before, "{file}");
        }
        let newest = get(&public, "/data/2026-annual/datapackage.json").await.json();
        assert_eq!((newest["version"].as_str(), newest["changes"]["en"].as_str()), (Some("2.0.0"), Some("Corrected")));
        for lang in Lang::ALL {
            for place in ["data", "data/2026-annual", "data/2026-annual/v1", "figures"] {
                let page = get(&public, &format!("/{lang}/{place}")).await;
                assert!(page.status == 200 && page.is_whole(), "{place}: {}", page.body);
            }
        }
        let old = get(&public, "/en/data/2026-annual/v1").await;
        assert!(old.body.contains("This is an earlier version") && old.body.contains("Corrected"));
        assert_eq!(get(&public, "/data/2026-annual/v3/datapackage.json").await.status, 404);
        let listed = get(&public, "/data/catalog.jsonld").await.json();
        let datasets = listed["@graph"].as_array().unwrap().iter().filter(|node| node["@type"] == "dcat:Dataset");
        assert_eq!(datasets.count(), 1);
        let log = get(&public, "/api/v1/releases/2026-annual").await.json();
        assert_eq!(log["versions"].as_array().unwrap().len(), 2);
        assert_eq!(get(&public, "/api/v1/releases").await.json()["items"][0]["version"], 2);
    }

    async fn what_the_command_line_writes_is_what_the_site_serves_and_what_the_archive_holds(db: Db) {
        let room = Room::new(db);
        let id = table(&room).await;
        acts::publish(&room.desk, &room.editor, &typed(&[id])).await.unwrap();
        let files = acts::files(&room.desk, "2026-annual").await.unwrap();
        assert_eq!(files.len(), 4, "a table, the same as JSON, what describes them, and how catalogues see it");
        let package: serde_json::Value =
            serde_json::from_slice(&files.iter().find(|(name, _)| name == "datapackage.json").unwrap().1).unwrap();
        for resource in package["resources"].as_array().unwrap() {
            let (_, bytes) = files.iter().find(|(name, _)| *name == resource["path"].as_str().unwrap()).unwrap();
            assert_eq!(resource["bytes"], bytes.len());
            assert_eq!(resource["hash"], format!("sha256:{}", publications::model::open::sha256(bytes)));
        }
        let (zip, _) = acts::file(&room.desk, "2026-annual", None, "all.zip").await.unwrap();
        let mut archive = zip::ZipArchive::new(std::io::Cursor::new(zip.bytes)).unwrap();
        assert_eq!(archive.len(), files.len());
        for (name, bytes) in &files {
            let served = get(&room.public(), &format!("/data/2026-annual/{name}")).await;
            assert_eq!(served.body.as_bytes(), bytes, "{name}");
            let mut held = vec![];
            archive.by_name(name).unwrap().read_to_end(&mut held).unwrap();
            assert_eq!(held, *bytes, "{name}");
        }
    }

    async fn an_editor_publishes_from_the_form_and_nobody_else_does(db: Db) {
        let room = Room::new(db);
        let id = table(&room).await;
        let form = |figures: &str| {
            format!(
                "name=2026-annual&title_kk=a&title_ru=b&title_en=c&about_kk=a&about_ru=b&about_en=c&licence=cc0{figures}"
            )
        };
        let good = form(&format!("&figures={id}"));
        let editor = room.router(&room.editor);
        let page = get(&editor, "/kk/office/data/new").await;
        assert!(page.status == 200 && page.is_whole() && page.body.contains(&id.to_string()), "{}", page.body);
        let wrong = post(&editor, "/kk/office/data/new", &form("")).await;
        assert_eq!(wrong.status, 422);
        assert!(wrong.is_whole() && wrong.body.contains("href=\"#figures\"") && wrong.body.contains("2026-annual"));
        for actor in [&room.head, &room.intake] {
            assert_eq!(post(&room.router(actor), "/kk/office/data/new", &good).await.status, 403);
        }
        assert_eq!(post(&room.public(), "/kk/office/data/new", &good).await.status, 404);
        assert_eq!(get(&room.public(), &format!("/en/figures/{id}")).await.status, 404, "nothing cites it yet");
        let done = post(&editor, "/kk/office/data/new", &good).await;
        assert_eq!((done.status.as_u16(), done.place.as_str()), (303, "/kk/data/2026-annual"));
        assert_eq!(get(&room.public(), &format!("/en/figures/{id}")).await.status, 200);
        let taken = post(&editor, "/kk/office/data/new", &good).await;
        assert!(taken.status == 422 && taken.body.contains("href=\"#name\""));
        let form = get(&editor, "/kk/office/data/2026-annual").await;
        assert!(form.is_whole() && form.body.contains("changes_kk") && form.body.contains("checked"));
        assert!(get(&editor, "/kk/office/data").await.is_whole());
    }
}
