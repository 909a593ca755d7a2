//! What machines that look for pages ask: where they all are, and which are not theirs.

use crate::Desk;
use askama::Template;
use axum::Router;
use axum::extract::State;
use axum::http::header;
use axum::response::{IntoResponse, Response};
use axum::routing::get;
use axum_extra::extract::Query;
use base::{Error, Lang};
use serde::Deserialize;
use url::form_urlencoded::byte_serialize;
use web::Answer;

/// Pages of one part; in three languages, and well under the 50,000 addresses a part may have.
const PART: u32 = 5_000;

pub(super) fn routes() -> Router<Desk> {
    Router::new().route("/sitemap.xml", get(sitemap)).route("/robots.txt", get(robots))
}

#[derive(Template)]
#[template(path = "site_map.xml", escape = "html")]
struct Map {
    origin: String,
    langs: [Lang; 3],
    paths: Vec<String>,
}

#[derive(Template)]
#[template(path = "site_maps.xml", escape = "html")]
struct Maps {
    origin: String,
    /// Where each part begins, as it stands in an address.
    parts: Vec<String>,
}

#[derive(Debug, Deserialize)]
struct Part {
    from: Option<String>,
}

async fn sitemap(State(desk): State<Desk>, Query(part): Query<Part>) -> Answer {
    let mut tx = desk.db.read().await?;
    let origin = desk.origin.clone();
    if part.from.is_none() {
        let later = exchange::public::parts(&mut tx, PART).await?;
        if !later.is_empty() {
            let parts = [String::new()].into_iter().chain(later);
            let parts = parts.map(|from| byte_serialize(from.as_bytes()).collect()).collect();
            return xml(&Maps { origin, parts });
        }
    }
    let paths = exchange::public::paths(&mut tx, &part.from.unwrap_or_default(), PART).await?;
    xml(&Map { origin, langs: Lang::ALL, paths })
}

fn xml(map: &impl Template) -> Answer {
    let text = map.render().map_err(Error::internal)?;
    Ok(([(header::CONTENT_TYPE, "application/xml; charset=utf-8")], text).into_response())
}

/// Machines need not look at the office's door, at receipts, or at what somebody else searched for.
async fn robots(State(desk): State<Desk>) -> Response {
    let mut lines = vec!["User-agent: *".to_owned()];
    for lang in Lang::ALL {
        lines.extend(["office/", "receipt", "search"].map(|place| format!("Disallow: /{lang}/{place}")));
    }
    lines.push(format!("Sitemap: {}/sitemap.xml\n", desk.origin));
    let text = lines.join("\n");
    ([(header::CONTENT_TYPE, "text/plain; charset=utf-8")], text).into_response()
}
