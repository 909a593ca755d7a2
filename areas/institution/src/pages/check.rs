//! The public page on which anybody asks whether a letter is ours. Nothing that is typed or sent here is kept.

use super::address;
use super::letters::{body_of, kind_of};
use crate::Desk;
use crate::actions::check;
use askama::Template;
use axum::extract::{ConnectInfo, DefaultBodyLimit, Multipart, Query, State};
use axum::routing::get;
use axum::{Extension, Router};
use base::Error;
use data_encoding::HEXLOWER;
use exchange::letters::{Letter, Party};
use serde::Deserialize;
use sha2::{Digest as _, Sha256};
use std::net::SocketAddr;
use web::view::Row;
use web::{Answer, Page, Visit};

/// Bytes that a file may have: a letter of ours has a hundredth.
const MOST_BYTES: usize = 10 * 1024 * 1024;

pub(super) fn routes() -> Router<Desk> {
    Router::new().route("/{lang}/check", get(show).post(ask).layer(DefaultBodyLimit::max(MOST_BYTES)))
}

/// What can be said of a code.
enum Said {
    /// Nothing was asked.
    Nothing,
    /// No letter of ours has it.
    Unknown,
    /// A letter of ours has it; whether the file sent along is that letter, if one was.
    Ours { facts: Vec<Row>, is_exact: Option<bool> },
}

#[derive(Template)]
#[template(path = "check.html")]
struct CheckPage {
    page: Page,
    typed: String,
    max_bytes: usize,
    said: Said,
}

impl CheckPage {
    fn of(page: Page, typed: String, said: Said) -> Self {
        Self { page: page.with_leave_bar(), typed, max_bytes: MOST_BYTES, said }
    }
}

/// Number, day, kind, and to whom as far as anybody may know it.
fn facts(desk: &Desk, page: &Page, letter: &Letter) -> Vec<Row> {
    let to = match &letter.party {
        Party::Complainant => page.t("institution-check-to-person"),
        Party::Body(key) => page.t1("institution-check-to-body", "body", body_of(desk, page, key.as_str())),
    };
    vec![
        Row::new(page.t("institution-letter-number"), &letter.number),
        Row::new(page.t("institution-letter-date"), page.date_year(&letter.date)),
        Row::new(page.t("institution-letter"), kind_of(desk, page, letter)),
        Row::new(page.t("institution-check-to"), to),
    ]
}

async fn said(desk: &Desk, page: &Page, code: &str, hash: Option<&str>) -> base::Result<Said> {
    Ok(match check::find(desk, code).await? {
        Some(letter) => Said::Ours {
            facts: facts(desk, page, &letter),
            is_exact: hash.map(|hash| check::is_exactly(&letter, hash)),
        },
        None => Said::Unknown,
    })
}

#[derive(Deserialize)]
struct Asked {
    #[serde(default)]
    code: String,
}

async fn show(
    State(desk): State<Desk>,
    visit: Visit,
    from: Option<Extension<ConnectInfo<SocketAddr>>>,
    Query(asked): Query<Asked>,
) -> Answer {
    let page = visit.page();
    if asked.code.trim().is_empty() {
        return Ok(web::html(CheckPage::of(page, String::new(), Said::Nothing)));
    }
    check::slow_down(&desk, address(from))?;
    let said = said(&desk, &page, &asked.code, None).await?;
    Ok(web::html(CheckPage::of(page, asked.code, said)))
}

async fn ask(
    State(desk): State<Desk>,
    visit: Visit,
    from: Option<Extension<ConnectInfo<SocketAddr>>>,
    form: Multipart,
) -> Answer {
    check::slow_down(&desk, address(from))?;
    let (mut code, page) = (String::new(), visit.page());
    let outcome = match read(form, &mut code).await {
        Ok(_) if code.trim().is_empty() => Err(Error::mistake("code", "institution-wrong-check-code")),
        Ok(hash) => said(&desk, &page, &code, hash.as_deref()).await,
        Err(cause) => Err(cause),
    };
    match outcome {
        Ok(said) => Ok(web::html(CheckPage::of(page, code, said))),
        Err(Error::Invalid(wrong)) => Ok(web::again(CheckPage::of(visit.page_with(wrong), code, Said::Nothing))),
        Err(cause) => Err(cause.into()),
    }
}

/// Reads the code, and the SHA-256 of the file if there is one; the file itself passes by.
async fn read(mut form: Multipart, code: &mut String) -> base::Result<Option<String>> {
    let broken = |_| Error::mistake("file", "institution-wrong-check-file");
    let mut hash = None;
    while let Some(mut field) = form.next_field().await.map_err(broken)? {
        match field.name() {
            Some("code") => *code = field.text().await.map_err(broken)?,
            // A form without a file sends one without a name.
            Some("file") if field.file_name().is_some_and(|name| !name.is_empty()) => {
                let mut hasher = Sha256::new();
                while let Some(bytes) = field.chunk().await.map_err(broken)? {
                    hasher.update(&bytes);
                }
                hash = Some(HEXLOWER.encode(&hasher.finalize()));
            }
            _ => {}
        }
    }
    Ok(hash)
}
