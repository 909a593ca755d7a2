//! `arasha publish`: what is published, as files.
#![allow(clippy::print_stdout, reason = "says what it wrote")]

use crate::assemble::House;
use crate::cli::{Outcome, PublishReport};
use anyhow::Context;
use base::{Lang, World};
use publications::{Form, report_file};
use std::path::Path;

/// Writes the annual report of a year in one language.
pub(crate) async fn report(asked: PublishReport) -> anyhow::Result<Outcome> {
    let lang: Lang = asked.lang.parse().context("--lang")?;
    let form = form_of(&asked.out)?;
    let house = House::open(&asked.place, World::system(), false).await?;
    let made = report_file(&house.publications, asked.year, lang, form).await;
    house.db.close().await?;
    let year = asked.year;
    let (bytes, is_published) =
        made?.with_context(|| format!("there is no report for {year}; an editor opens one at /office/report"))?;
    std::fs::write(&asked.out, &bytes).with_context(|| format!("cannot write {}", asked.out.display()))?;
    let state = if is_published { "as published" } else { "a DRAFT: it is not published yet" };
    println!("{}: report for {year} in {lang}, {state}, {} bytes", asked.out.display(), bytes.len());
    Ok(Outcome::Good)
}

/// What kind of file is wanted, by the end of its name.
fn form_of(out: &Path) -> anyhow::Result<Form> {
    match out.extension().and_then(|end| end.to_str()).map(str::to_ascii_lowercase).as_deref() {
        Some("pdf") => Ok(Form::Pdf),
        Some("docx") => Ok(Form::Docx),
        Some("html") => Ok(Form::Html),
        _ => anyhow::bail!("--out: the name {} must end in .pdf, .docx or .html", out.display()),
    }
}
