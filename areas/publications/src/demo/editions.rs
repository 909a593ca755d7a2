//! The demonstration's report of this year: written and approved, drawn, beside three invented years, published.

mod texts;

use crate::Desk;
use crate::actions::editions::{self as acts, TypedIssue};
use crate::model::edition::{BlockId, Kind, Lack, PictureId, TypedBlock, Verdict, quotes};
use access::Actor;
use base::{Error, Result, Timestamp};
use image::{ImageFormat, Rgb, RgbImage};
use std::io::Cursor;
use texts::{ByHand, CLOSING, CREDIT, EARLIER, OPENING, PICTURE, TABLES, Words};

/// Seconds of a day.
const DAY: i64 = 86_400;

/// What the demonstration's people work on.
struct Report<'a> {
    desk: &'a Desk,
    editor: &'a Actor,
    head: &'a Actor,
    year: i64,
}

pub(super) async fn fill(desk: &Desk, editor: &Actor, head: &Actor, today: Timestamp) -> Result<()> {
    let day = today.date_in(&desk.zone);
    let report = Report { desk, editor, head, year: i64::from(day.year()) };
    desk.world.set(today.plus_seconds(-12 * DAY));
    acts::add(desk, editor, day.year(), Some(day)).await?;
    for words in OPENING {
        report.write(words.chapter, (Kind::Text, None), &of_words(words)).await?;
    }
    for table in TABLES {
        report.write("budget", (Kind::Table, None), &of_table(table)).await?;
    }
    let picture = acts::keep_picture(desk, editor, drawing()?).await?;
    report.write("foreword", (Kind::Picture, Some(picture)), &of_picture()).await?;
    desk.world.set(today);
    report.take_earlier().await?;
    acts::draw(desk, editor, report.year, today).await?;
    for words in CLOSING {
        let numbers = acts::open(desk, editor, report.year).await?.numbers;
        if words.texts.iter().flat_map(|text| quotes(text)).all(|quote| numbers.cell(&quote).is_some()) {
            report.write(words.chapter, (Kind::Text, None), &of_words(words)).await?;
        }
    }
    report.publish().await
}

impl Report<'_> {
    /// The editor writes a block, and the head of unit approves it.
    async fn write(&self, chapter: &str, kind: (Kind, Option<PictureId>), typed: &TypedBlock) -> Result<()> {
        let cards = acts::chapters(self.desk);
        if cards.iter().all(|card| card.key != chapter) {
            return Ok(());
        }
        let block = acts::write_new(self.desk, self.editor, (self.year, chapter), kind, typed).await?;
        acts::review(self.desk, self.head, (self.year, block, 1), Verdict::Approved, "").await
    }

    /// Numbers of three earlier years, of the figures there are.
    async fn take_earlier(&self) -> Result<()> {
        let cards = acts::chapters(self.desk);
        let is_figure = |key: &str| cards.iter().flat_map(|card| card.figures).any(|figure| figure.key == key);
        let mut file = csv::Writer::from_writer(vec![]);
        let head = ["year", "figure", "code", "number", "source"].map(str::to_owned);
        file.write_record(head).map_err(Error::internal)?;
        let mut is_empty = true;
        for (figure, code, numbers) in EARLIER.iter().filter(|(figure, ..)| is_figure(figure)) {
            for (year, number) in (self.year - 3..).zip(numbers) {
                let source = format!("Arasha demo {year}");
                let line = [year.to_string(), (*figure).to_owned(), (*code).to_owned(), number.to_string(), source];
                file.write_record(line).map_err(Error::internal)?;
                is_empty = false;
            }
        }
        let file = file.into_inner().map_err(|cause| Error::internal(cause.to_string()))?;
        if is_empty { Ok(()) } else { acts::import(self.desk, self.editor, &file).await.map(drop) }
    }

    /// Takes out figures that can show nothing, and publishes if nothing else is missing.
    async fn publish(&self) -> Result<()> {
        let refused = |lack: &Lack| match lack {
            Lack::Refused(block, _) => Some(*block),
            _ => None,
        };
        let lacks = acts::open(self.desk, self.editor, self.year).await?.lacks;
        let refused: Vec<BlockId> = lacks.iter().filter_map(refused).collect();
        for block in refused {
            acts::set_out(self.desk, self.editor, (self.year, block), true).await?;
        }
        let opened = acts::open(self.desk, self.editor, self.year).await?;
        let issue = TypedIssue { version: opened.edition.version, ..TypedIssue::default() };
        acts::publish(self.desk, self.editor, self.year, &issue).await
    }
}

fn owned(words: [&str; 3]) -> [String; 3] {
    words.map(str::to_owned)
}

fn of_words(words: &Words) -> TypedBlock {
    let ([text_kk, text_ru, text_en], [note_kk, note_ru, note_en]) = (owned(words.texts), owned(words.notes));
    TypedBlock { text_kk, text_ru, text_en, note_kk, note_ru, note_en, ..TypedBlock::default() }
}

fn of_table(table: &ByHand) -> TypedBlock {
    let [caption_kk, caption_ru, caption_en] = owned(table.captions);
    let ([text_kk, text_ru, text_en], [note_kk, note_ru, note_en]) = (owned(table.lines), owned(table.sources));
    TypedBlock {
        text_kk,
        text_ru,
        text_en,
        note_kk,
        note_ru,
        note_en,
        caption_kk,
        caption_ru,
        caption_en,
        ..TypedBlock::default()
    }
}

fn of_picture() -> TypedBlock {
    let [alts, captions] = PICTURE;
    let ([alt_kk, alt_ru, alt_en], [caption_kk, caption_ru, caption_en]) = (owned(alts), owned(captions));
    let credit = CREDIT.to_owned();
    TypedBlock { caption_kk, caption_ru, caption_en, alt_kk, alt_ru, alt_en, credit, ..TypedBlock::default() }
}

/// A morning over hills with a roof, in flat colours; the same each time.
fn drawing() -> Result<Vec<u8>> {
    const WIDTH: u32 = 960;
    const HEIGHT: u32 = 400;
    let colour = |x_px: u32, y_px: u32| {
        let (x, y) = (f64::from(x_px), f64::from(y_px));
        let ridge = |base: f64, high: f64, long: f64, shift: f64| base - high * (x / long + shift).sin();
        let from_sun = ((x - 690.0).powi(2) + (y - 150.0).powi(2)).sqrt();
        // The roof: an arch with a ring and ribs above it.
        let from_roof = (((x - 280.0) / 1.6).powi(2) + (y - 400.0).powi(2)).sqrt();
        let from_ring = ((x - 280.0).powi(2) + ((y - 262.0) * 2.2).powi(2)).sqrt();
        if (34.0..42.0).contains(&from_ring) {
            [132, 51, 16]
        } else if from_roof < 132.0 {
            [251, 248, 242]
        } else if from_roof < 142.0 {
            [15, 74, 68]
        } else if y > ridge(340.0, 18.0, 150.0, 0.6) {
            [99, 156, 139]
        } else if y > ridge(290.0, 30.0, 210.0, 2.1) {
            [159, 190, 175]
        } else if from_sun < 52.0 {
            [242, 165, 126]
        } else {
            let shade = u8::try_from((HEIGHT - y_px) / 16).unwrap_or(u8::MAX);
            [253, 238 - shade, 214 - shade]
        }
    };
    let image = RgbImage::from_fn(WIDTH, HEIGHT, |x, y| Rgb(colour(x, y)));
    let mut file = Cursor::new(vec![]);
    image.write_to(&mut file, ImageFormat::Png).map_err(Error::internal)?;
    Ok(file.into_inner())
}
