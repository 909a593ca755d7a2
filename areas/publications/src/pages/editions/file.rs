//! A report as a file, for who asks from the command line.

use super::view::ChapterView;
use crate::Desk;
use crate::actions::editions as acts;
use crate::model::edition::PictureId;
use askama::Template;
use base::{Error, Lang, Result};
use charts::Look;
use pdf::Report;

/// What kind of file.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Form {
    /// PDF/UA-1 and PDF/A-2a.
    Pdf,
    /// A Word file.
    Docx,
    /// One page of HTML with everything in it.
    Html,
}

#[derive(Template)]
#[template(path = "edition_file.html")]
struct FilePage {
    report: Report,
    day: String,
    corrections: Vec<String>,
    heading: String,
    chapters: Vec<ChapterView>,
}

/// The report of a year as a file, and whether it was published: as it was then, or, before that, as it stands now. None
/// if there is no report for that year.
pub async fn report_file(desk: &Desk, year: i64, lang: Lang, form: Form) -> Result<Option<(Vec<u8>, bool)>> {
    let Some(printed) = acts::printed(desk, year, lang).await? else { return Ok(None) };
    let bytes = match form {
        Form::Pdf => match printed.pdf {
            Some(pdf) => pdf,
            None => acts::set_in_type(desk, printed.report).await?,
        },
        Form::Docx => word::docx(&printed.report)?,
        Form::Html => {
            let picture = |_: PictureId, data: &str| {
                let media = if data.starts_with("iVBOR") { "image/png" } else { "image/jpeg" };
                format!("data:{media};base64,{data}")
            };
            let chapters = printed
                .manuscript
                .chapters
                .iter()
                .map(|chapter| ChapterView::of(desk, (chapter, &printed.material), (lang, Look::Print), picture));
            let page = FilePage {
                day: i18n::date_year(lang, printed.report.date),
                corrections: acts::corrections(desk, &printed.manuscript, lang),
                heading: desk.texts.text(lang, "publications-edition-corrections", &[]),
                chapters: chapters.collect(),
                report: printed.report,
            };
            page.render().map_err(Error::internal)?.into_bytes()
        }
    };
    Ok(Some((bytes, !printed.is_draft)))
}
