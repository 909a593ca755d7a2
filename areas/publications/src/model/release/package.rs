//! A version as a Data Package (v2, datapackage.org): tables, the same as JSON, what describes them, and all of it as one
//! archive. The same version makes the same bytes.

use super::{Content, Publisher, catalog};
use crate::model::figure::Figure;
use crate::model::open;
use base::{DateRange, Error, Lang, Result, Timestamp, Trilingual};
use serde_json::{Value, json};
use std::io::{Cursor, Write as _};
use zip::write::SimpleFileOptions;

/// A version of a release with all that its package is made of.
#[derive(Debug, Clone, Copy)]
pub struct Version<'a> {
    /// The release's name.
    pub name: &'a str,
    /// The version's number.
    pub n: i64,
    /// When the first version was published.
    pub first_at: Timestamp,
    /// When this one is.
    pub at: Timestamp,
    /// What it says.
    pub content: &'a Content,
    /// Its figures, in order, no two of one name.
    pub figures: &'a [Figure],
    /// Who publishes.
    pub publisher: &'a Publisher,
}

/// A file of a package.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct File {
    /// Its name.
    pub name: String,
    /// Its media type.
    pub media: &'static str,
    /// Its content.
    pub bytes: Vec<u8>,
}

impl File {
    /// Its hash.
    pub fn sha256(&self) -> String {
        open::sha256(&self.bytes)
    }
}

impl Version<'_> {
    /// The release's address, which stays.
    pub(super) fn home(&self) -> String {
        format!("{}/data/{}", self.publisher.origin, self.name)
    }

    /// The address of this version.
    pub(super) fn address(&self) -> String {
        format!("{}/v{}", self.home(), self.n)
    }

    /// From the first to the last day of its figures.
    pub(super) fn period(&self) -> DateRange {
        let periods = || self.figures.iter().map(|figure| figure.content.released.query.period);
        DateRange { from: periods().filter_map(|p| p.from).min(), until: periods().filter_map(|p| p.until).max() }
    }
}

/// All files of a version: a table and a JSON file for each figure, `datapackage.json`, `catalog.jsonld`, `all.zip`.
///
/// # Errors
/// [`Error::Internal`] if one cannot be written, which does not happen.
pub fn package(version: &Version<'_>) -> Result<Vec<File>> {
    let mut files = vec![];
    let mut resources = vec![];
    for figure in version.figures {
        let table = File {
            name: format!("{}.csv", figure.key),
            media: "text/csv",
            bytes: open::csv(figure, &version.publisher.origin)?,
        };
        let same = File { name: format!("{}.json", figure.key), media: "application/json", bytes: open::json(figure)? };
        resources.push(resource(version, figure, &table));
        resources.push(plain(figure, &same));
        files.extend([table, same]);
    }
    let description = describe(version, &resources);
    files.push(File { name: "datapackage.json".into(), media: "application/json", bytes: pretty(&description)? });
    let catalog = catalog::catalog(version, &files);
    files.push(File { name: "catalog.jsonld".into(), media: "application/ld+json", bytes: pretty(&catalog)? });
    files.push(File { name: "all.zip".into(), media: "application/zip", bytes: zipped(&files)? });
    Ok(files)
}

/// JSON as people can read it.
pub(super) fn pretty(value: &Value) -> Result<Vec<u8>> {
    let mut bytes = serde_json::to_vec_pretty(value).map_err(Error::internal)?;
    bytes.push(b'\n');
    Ok(bytes)
}

fn zipped(files: &[File]) -> Result<Vec<u8>> {
    let mut zip = zip::ZipWriter::new(Cursor::new(vec![]));
    for file in files {
        zip.start_file(&file.name, SimpleFileOptions::default()).map_err(Error::internal)?;
        zip.write_all(&file.bytes).map_err(Error::internal)?;
    }
    Ok(zip.finish().map_err(Error::internal)?.into_inner())
}

fn three(words: &Trilingual) -> Value {
    json!({ "kk": words.kk, "ru": words.ru, "en": words.en })
}

/// The package as a whole. Its leading language is Kazakh; the same stands in each language beside it.
fn describe(version: &Version<'_>, resources: &[Value]) -> Value {
    let (content, publisher) = (version.content, version.publisher);
    let licence = json!({
        "name": content.licence.spdx(),
        "path": content.licence.address(),
        "title": content.licence.title(),
    });
    json!({
        "$schema": "https://datapackage.org/profiles/2.0/datapackage.json",
        "name": version.name,
        "id": version.address(),
        "title": content.titles.kk,
        "titles": three(&content.titles),
        "description": content.about.kk,
        "descriptions": three(&content.about),
        "changes": three(&content.changes),
        "homepage": version.home(),
        "version": format!("{}.0.0", version.n),
        "created": version.at.to_string(),
        "licenses": [licence],
        "sources": [{ "title": publisher.names.kk, "path": format!("{}/figures", publisher.origin) }],
        "contributors": [{ "title": publisher.names.kk, "path": publisher.origin, "roles": ["publisher"] }],
        "resources": resources,
    })
}

/// A figure's table.
fn resource(version: &Version<'_>, figure: &Figure, table: &File) -> Value {
    let (content, query) = (&figure.content, &figure.content.released.query);
    let axes = content.released.axes.iter().map(exchange::stats::Axis::dimension);
    let mut fields = vec![];
    for dimension in axes.clone() {
        fields.push(json!({
            "name": dimension.as_str(), "type": "string", "constraints": { "required": true },
            "description": "Code; * is the total",
        }));
        fields.push(json!({
            "name": format!("{dimension}_within"), "type": "string",
            "description": "Code of the value this one is part of; empty for the total",
        }));
        fields.extend(Lang::ALL.iter().map(|lang| {
            json!({
                "name": format!("{dimension}_{lang}"), "type": "string", "constraints": { "required": true },
            })
        }));
    }
    fields.push(json!({
        "name": "count", "type": "integer", "constraints": { "minimum": 0 },
        "description": "Empty where it is not shown, to protect persons",
    }));
    fields.push(json!({
        "name": "cell", "type": "string", "constraints": { "required": true, "enum": ["shown", "hidden"] },
    }));
    fields.push(json!({
        "name": "figure", "type": "string", "format": "uri", "constraints": { "required": true },
        "description": "Definition, question, rules and snapshot of the count",
    }));
    let mut schema = json!({ "fields": fields, "missingValues": [""] });
    if let (Some(schema), true) = (schema.as_object_mut(), !content.released.axes.is_empty()) {
        schema.insert("primaryKey".into(), axes.map(exchange::Dimension::as_str).collect());
    }
    json!({
        "name": figure.key,
        "type": "table",
        "path": table.name,
        "title": content.titles.kk,
        "titles": three(&content.titles),
        "description": content.definition.kk,
        "descriptions": three(&content.definition),
        "format": "csv",
        "mediatype": table.media,
        "encoding": "utf-8",
        "bytes": table.bytes.len(),
        "hash": format!("sha256:{}", table.sha256()),
        "homepage": format!("{}/figures/{}", version.publisher.origin, figure.id),
        "question": query,
        "snapshot": content.released.snapshot,
        "schema": schema,
    })
}

/// The same figure as JSON.
fn plain(figure: &Figure, file: &File) -> Value {
    json!({
        "name": format!("{}-json", figure.key),
        "path": file.name,
        "title": figure.content.titles.kk,
        "titles": three(&figure.content.titles),
        "format": "json",
        "mediatype": file.media,
        "encoding": "utf-8",
        "bytes": file.bytes.len(),
        "hash": format!("sha256:{}", file.sha256()),
    })
}
