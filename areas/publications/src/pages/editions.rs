//! Pages of the annual report: what anybody reads, and where the office writes, reviews and publishes.

mod block;
mod file;
mod office;
mod public;
pub(crate) mod view;

pub use file::{Form, report_file};

use crate::Desk;
use axum::Router;
use axum::body::Bytes;
use axum::extract::Multipart;
use axum::http::header;
use axum::response::{IntoResponse as _, Response};
use base::{Error, Mistakes, PersonId, Result};
use std::collections::BTreeMap;
use web::Page;

/// The media type of the report's file.
const PDF: &str = "application/pdf";
/// The media type of its Word file.
const DOCX: &str = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

pub(super) fn routes() -> Router<Desk> {
    public::routes().merge(office::routes()).merge(block::routes())
}

/// The mistakes of an act, or what else came of it.
fn mended<T>(outcome: Result<T>) -> Result<std::result::Result<T, Mistakes>> {
    match outcome {
        Ok(done) => Ok(Ok(done)),
        Err(Error::Invalid(mistakes)) => Ok(Err(mistakes)),
        Err(other) => Err(other),
    }
}

/// What pages call people.
async fn names(desk: &Desk, page: &Page, people: &[PersonId]) -> Result<BTreeMap<PersonId, String>> {
    let mut tx = desk.db.read().await?;
    let mut names = BTreeMap::new();
    for person in people {
        if !names.contains_key(person)
            && let Some(colleague) = desk.office.colleague(&mut tx, *person).await?
        {
            names.insert(*person, colleague.name.get(page.lang()).to_owned());
        }
    }
    Ok(names)
}

/// Bytes to be saved under a name of letters, digits, dots and dashes.
fn attachment(media: &str, name: &str, bytes: Vec<u8>) -> Response {
    let disposition = format!("attachment; filename=\"{name}\"");
    ([(header::CONTENT_TYPE, media.to_owned()), (header::CONTENT_DISPOSITION, disposition)], bytes).into_response()
}

fn picture_response((media, bytes): (String, Vec<u8>)) -> Response {
    ([(header::CONTENT_TYPE, media)], bytes).into_response()
}

/// The fields of a form with a file, and the file.
async fn upload(mut form: Multipart) -> Result<(BTreeMap<String, String>, Vec<u8>)> {
    let broken = |_| Error::mistake("file", "publications-edition-wrong-upload");
    let (mut fields, mut file) = (BTreeMap::new(), Bytes::new());
    while let Some(field) = form.next_field().await.map_err(broken)? {
        let name = field.name().unwrap_or_default().to_owned();
        if name == "file" {
            file = field.bytes().await.map_err(broken)?;
        } else {
            fields.insert(name, field.text().await.map_err(broken)?);
        }
    }
    Ok((fields, file.to_vec()))
}
