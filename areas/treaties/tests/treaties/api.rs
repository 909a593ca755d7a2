//! What programs are told.

use crate::room::{Room, get};
use axum::http::StatusCode;
use serde_json::{Value, json};

async fn ask(place: &str) -> Value {
    let test = db::testkit::sqlite().await;
    let room = Room::new(test.db.clone());
    let reply = get(&room.public(), place).await;
    assert_eq!(reply.status, StatusCode::OK, "{}", reply.body);
    reply.json()
}

#[tokio::test]
async fn second_optional_protocol_was_law_and_no_party_on_1_march_2021() {
    let all = ask("/api/v1/treaties?on=2021-03-01").await;
    assert_eq!(all["treaties"].as_array().unwrap().len(), 18);
    let op2 = all["treaties"].as_array().unwrap().iter().find(|t| t["key"] == "iccpr-op2").unwrap().clone();
    assert_eq!(op2["standing"], "law");
    assert_eq!(
        (&op2["signed"], &op2["law"], &op2["law_number"]),
        (&json!("2020-09-23"), &json!("2021-01-02"), &json!("404-VI"))
    );
    // what came later is not known of that day
    assert_eq!((&op2["deposited"], &op2["in_force"]), (&Value::Null, &Value::Null));
    let then = ask("/api/v1/treaties/iccpr-op2?on=2022-06-24").await;
    assert_eq!((&then["standing"], &then["deposited"]), (&json!("party"), &json!("2022-03-24")));
    assert_eq!(then["in_force"], json!({ "on": "2022-06-24", "derived": false, "certainty": "confirmed" }));
    let kinds: Vec<&str> = then["facts"].as_array().unwrap().iter().map(|f| f["kind"].as_str().unwrap()).collect();
    assert_eq!(kinds, ["signature", "law", "law-reworded", "deposit", "in-force"]);
}

#[tokio::test]
async fn four_of_eight_committees_could_hear_complaints_on_1_march_2021() {
    let all = ask("/api/v1/committees?on=2021-03-01").await;
    assert_eq!((&all["may_hear"], &all["unknown"], &all["of"]), (&json!(4), &json!(0), &json!(8)));
    let mut yes: Vec<&str> = Vec::new();
    for committee in all["committees"].as_array().unwrap() {
        let complaints = committee["procedures"].as_array().unwrap().iter().find(|p| p["kind"] == "complaints");
        if complaints.is_some_and(|p| p["answer"] == "yes") {
            yes.push(committee["code"].as_str().unwrap());
        }
    }
    yes.sort_unstable();
    assert_eq!(yes, ["CAT", "CEDAW", "CERD", "HRC"]);
}

#[tokio::test]
async fn disability_protocol_is_unknown_after_its_law_of_2023() {
    let before = ask("/api/v1/treaties/crpd-op?on=2023-06-06").await;
    assert_eq!(before["standing"], "signed");
    let after = ask("/api/v1/treaties/crpd-op?on=2024-01-01").await;
    assert_eq!((&after["standing"], &after["at_least"]), (&json!("unknown"), &json!("law")));
    assert_eq!((&after["deposited"], &after["in_force"]), (&json!("2023-06-07/.."), &Value::Null));
    let answers: Vec<&Value> = after["procedures"].as_array().unwrap().iter().map(|p| &p["answer"]).collect();
    assert_eq!(answers, [&json!("unknown"), &json!("unknown")]);
}

#[tokio::test]
async fn nonsense_is_told_with_its_remedy_and_a_strange_treaty_is_missing() {
    let test = db::testkit::sqlite().await;
    let router = Room::new(test.db.clone()).public();
    for place in ["treaties", "treaties.csv", "committees", "treaties/cat"] {
        let reply = get(&router, &format!("/api/v1/{place}?on=2021-02-30")).await;
        assert_eq!(reply.status, StatusCode::UNPROCESSABLE_ENTITY, "{place}");
        let problem = reply.json();
        assert_eq!(problem["errors"][0]["pointer"], "on");
        assert!(problem["errors"][0]["detail"].as_str().unwrap().contains("2021-03-01"), "{problem}");
    }
    assert_eq!(get(&router, "/api/v1/treaties/udhr").await.status, StatusCode::NOT_FOUND);
}

#[tokio::test]
async fn open_data_has_a_row_for_each_instrument() {
    let test = db::testkit::sqlite().await;
    let reply = get(&Room::new(test.db.clone()).public(), "/api/v1/treaties.csv?on=2021-03-01").await;
    let mut table = csv::Reader::from_reader(reply.body.trim_start_matches('\u{feff}').as_bytes());
    let head = table.headers().unwrap().clone();
    let rows: Vec<csv::StringRecord> = table.records().map(Result::unwrap).collect();
    let at = |row: &csv::StringRecord, name| row[head.iter().position(|h| h == name).unwrap()].to_owned();
    assert_eq!(rows.len(), 18);
    let op2 = rows.iter().find(|r| at(r, "key") == "iccpr-op2").unwrap();
    assert_eq!(
        (at(op2, "standing"), at(op2, "law"), at(op2, "deposited")),
        ("law".into(), "2021-01-02".into(), String::new())
    );
    let op1 = rows.iter().find(|r| at(r, "key") == "iccpr-op1").unwrap();
    assert_eq!((at(op1, "in_force"), at(op1, "in_force_derived")), ("2009-09-30".into(), "true".into()));
}

#[test]
fn the_description_names_every_address() {
    let api = serde_json::to_value(treaties::openapi()).unwrap();
    let mut paths: Vec<&String> = api["paths"].as_object().unwrap().keys().collect();
    paths.sort();
    assert_eq!(paths, ["/api/v1/committees", "/api/v1/treaties", "/api/v1/treaties.csv", "/api/v1/treaties/{key}"]);
}
