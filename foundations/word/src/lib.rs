//! Word files: a [`pdf::Report`] as DOCX, for who has to work on with it. The same report gives the same bytes.
//!
//! The parts of the file are templates, since what a screen reader and a translator need (rows that are heads, words for
//! pictures, languages, real notes) is just what libraries for such files leave out. Charts are drawn as pictures; numbers
//! can be had from their tables.
//!
//! Absent by design: a look of its own; what counts is headings, tables and notes that Word understands.

use askama::Template;
use base::{Error, Lang, Result};
use data_encoding::BASE64;
use pdf::{Piece, Report};
use resvg::{tiny_skia, usvg};
use std::io::{Cursor, Write};
use std::sync::{Arc, LazyLock};
use zip::write::{SimpleFileOptions, ZipWriter};

/// English Metric Units in a point.
const POINT: u32 = 12_700;

/// A picture is no wider and no higher than this, in points.
const ROOM: (u32, u32) = (462, 500);

/// So many dots has a chart for each of its units.
const DOTS: f32 = 2.5;

/// What is drawn words with in charts.
static FONTS: LazyLock<Arc<usvg::fontdb::Database>> = LazyLock::new(|| {
    let mut fonts = usvg::fontdb::Database::new();
    fonts.load_font_data(include_bytes!("../../../assets/dist/pdf/NotoSans_400Regular.ttf").to_vec());
    fonts.load_font_data(include_bytes!("../../../assets/dist/pdf/NotoSans_700Bold.ttf").to_vec());
    Arc::new(fonts)
});

/// A piece with what it has beyond itself.
struct Item<'a> {
    piece: &'a Piece,
    /// Which figure, table, numbered list or note of the document it is, counted from 1.
    number: usize,
    /// Its place among the pictures.
    picture: Option<usize>,
}

/// A picture of the file.
struct Picture {
    name: String,
    bytes: Vec<u8>,
    /// Width and height in English Metric Units.
    size: (u32, u32),
}

#[derive(Template)]
#[template(path = "document.xml")]
struct Body<'a> {
    report: &'a Report,
    day: String,
    items: Vec<Item<'a>>,
    pictures: &'a [Picture],
}

#[derive(Template)]
#[template(path = "styles.xml")]
struct Styles {
    lang: &'static str,
}

#[derive(Template)]
#[template(path = "numbering.xml")]
struct Numbering {
    lists: usize,
}

#[derive(Template)]
#[template(path = "footnotes.xml")]
struct Notes<'a> {
    notes: Vec<&'a str>,
}

#[derive(Template)]
#[template(path = "core.xml")]
struct Properties<'a> {
    report: &'a Report,
}

#[derive(Template)]
#[template(path = "relations.xml")]
struct Relations<'a> {
    pictures: &'a [Picture],
}

/// The report as a Word file.
///
/// # Errors
/// A picture is neither PNG nor JPEG, or a chart is no drawing.
pub fn docx(report: &Report) -> Result<Vec<u8>> {
    let mut pictures = Vec::new();
    let (mut figures, mut tables, mut lists) = (0, 0, 0);
    let mut notes = Vec::new();
    let mut items = Vec::new();
    for piece in &report.pieces {
        let next = |counter: &mut usize| {
            *counter += 1;
            *counter
        };
        let (number, picture) = match piece {
            Piece::Paragraph { note, .. } if !note.is_empty() => {
                notes.push(note.as_str());
                (notes.len(), None)
            }
            Piece::List { numbered: true, .. } => (next(&mut lists), None),
            Piece::Table { caption, .. } if !caption.is_empty() => (next(&mut tables), None),
            Piece::Chart { svg, .. } => (next(&mut figures), Some(drawn(svg)?)),
            Piece::Picture { data, caption, .. } => {
                let bytes = BASE64.decode(data.as_bytes()).map_err(Error::internal)?;
                (if caption.is_empty() { 0 } else { next(&mut figures) }, Some(pictured(bytes)?))
            }
            _ => (0, None),
        };
        let place = picture.map(|(kind, bytes, size)| {
            pictures.push(Picture { name: format!("{}.{kind}", pictures.len() + 1), bytes, size });
            pictures.len() - 1
        });
        items.push(Item { piece, number, picture: place });
    }

    let lang = match report.lang {
        Lang::Kk => "kk-KZ",
        Lang::Ru => "ru-RU",
        Lang::En => "en-GB",
    };
    let day = i18n::date_year(report.lang, report.date);
    let mut file = ZipWriter::new(Cursor::new(Vec::new()));
    let mut add = |name: &str, bytes: &[u8]| -> Result<()> {
        file.start_file(name, SimpleFileOptions::default()).map_err(Error::internal)?;
        file.write_all(bytes).map_err(Error::internal)
    };
    add("[Content_Types].xml", include_bytes!("../parts/content_types.xml"))?;
    add("_rels/.rels", include_bytes!("../parts/package.xml"))?;
    add("docProps/core.xml", &xml(&Properties { report })?)?;
    add("word/document.xml", &xml(&Body { report, day, items, pictures: &pictures })?)?;
    add("word/_rels/document.xml.rels", &xml(&Relations { pictures: &pictures })?)?;
    add("word/styles.xml", &xml(&Styles { lang })?)?;
    add("word/numbering.xml", &xml(&Numbering { lists })?)?;
    add("word/footnotes.xml", &xml(&Notes { notes })?)?;
    add("word/settings.xml", include_bytes!("../parts/settings.xml"))?;
    add("word/footer.xml", include_bytes!("../parts/footer.xml"))?;
    for picture in &pictures {
        add(&format!("word/media/{}", picture.name), &picture.bytes)?;
    }
    Ok(file.finish().map_err(Error::internal)?.into_inner())
}

/// A row of as many cells as there are columns.
fn cells(row: &[String], columns: usize) -> impl Iterator<Item = &str> {
    row.iter().map(String::as_str).chain(std::iter::repeat("")).take(columns)
}

/// A part of the file, without the signs that XML forbids.
fn xml(part: &impl Template) -> Result<Vec<u8>> {
    let text = part.render().map_err(Error::internal)?;
    let is_allowed = |c: &char| matches!(c, '\t' | '\n' | ' '..='\u{fffd}' | '\u{10000}'..);
    Ok(text.chars().filter(is_allowed).collect::<String>().into_bytes())
}

/// A chart as a picture.
fn drawn(svg: &str) -> Result<(&'static str, Vec<u8>, (u32, u32))> {
    let options =
        usvg::Options { fontdb: Arc::clone(&FONTS), font_family: "Noto Sans".to_owned(), ..Default::default() };
    let tree = usvg::Tree::from_str(svg, &options).map_err(Error::internal)?;
    let size = tree.size().to_int_size().scale_by(DOTS).ok_or_else(|| Error::internal("a chart without a size"))?;
    let mut dots =
        tiny_skia::Pixmap::new(size.width(), size.height()).ok_or_else(|| Error::internal("a chart without a size"))?;
    dots.fill(tiny_skia::Color::WHITE);
    resvg::render(&tree, tiny_skia::Transform::from_scale(DOTS, DOTS), &mut dots.as_mut());
    let png = dots.encode_png().map_err(Error::internal)?;
    Ok(("png", png, fitted(size.width(), size.height(), ROOM.0)))
}

/// A photograph as it is, set no larger than its dots bear.
fn pictured(bytes: Vec<u8>) -> Result<(&'static str, Vec<u8>, (u32, u32))> {
    let kind = match imagesize::image_type(&bytes).map_err(Error::internal)? {
        imagesize::ImageType::Png => "png",
        imagesize::ImageType::Jpeg => "jpeg",
        other => return Err(Error::internal(format!("a picture must be PNG or JPEG, not {other:?}"))),
    };
    let size = imagesize::blob_size(&bytes).map_err(Error::internal)?;
    let dots = |n: usize| u32::try_from(n).unwrap_or(u32::MAX).max(1);
    let (width, height) = (dots(size.width), dots(size.height));
    Ok((kind, bytes, fitted(width, height, ROOM.0.min(width.saturating_mul(2)))))
}

/// So wide, unless that would be too high: in English Metric Units.
fn fitted(width: u32, height: u32, wide: u32) -> (u32, u32) {
    let (width, height, wide, room) = (u64::from(width), u64::from(height), u64::from(wide), u64::from(ROOM.1));
    let wide = wide.min(room * width / height.max(1)).max(1);
    let unit = |points: u64| u32::try_from(points * u64::from(POINT)).unwrap_or(u32::MAX);
    (unit(wide), unit((wide * height / width.max(1)).max(1)))
}
