//! Our own plain table of measures: one sheet, a line each, columns known by the codes in the first line. A second sheet
//! lists the keys that stand for bodies, rights, regions and groups.

use crate::model::measure::{Group, TypedMeasure};
use base::{Date, Error, Lang, Mistake, Mistakes, Result};
use calamine::{Data, Reader, Xlsx};
use exchange::rulebook::{self, Rulebook};
use rust_xlsxwriter::{Format, FormatAlign, Workbook, XlsxError};
use std::io::{Read, Seek};

/// Columns by their codes, in the order of the template, each with the width it is shown in.
const COLUMNS: &[(&str, u16)] = &[
    ("reference", 10),
    ("direction", 10),
    ("text_kk", 40),
    ("text_ru", 40),
    ("text_en", 40),
    ("lead", 16),
    ("involved", 20),
    ("due", 12),
    ("ground", 24),
    ("result_kk", 30),
    ("result_ru", 30),
    ("result_en", 30),
    ("sign_kk", 30),
    ("sign_ru", 30),
    ("sign_en", 30),
    ("rights", 20),
    ("groups", 16),
    ("sdgs", 12),
    ("treaties", 16),
    ("region", 10),
];

/// Lines of one table that are read: more than any action plan has.
const MOST: usize = 10_000;

/// A line of a table of measures.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Row {
    /// Its line in the sheet, from 1.
    pub line: u32,
    /// What stands in its cells, all but the last day.
    pub typed: TypedMeasure,
    /// The last day.
    pub due: Option<Date>,
    /// Cells that cannot be read at all; each field is a column's code.
    pub mistakes: Mistakes,
}

/// Why a table cannot be read at all.
fn unreadable(text: &'static str, cause: impl std::fmt::Display) -> Error {
    Error::Invalid(vec![Mistake::new("file", text).with("cause", cause)])
}

/// Reads a table of measures. Lines without any words are passed over.
///
/// # Errors
/// [`Error::Invalid`] if it is no XLSX file, has no sheet, lacks the columns or is too long.
pub fn read<R: Read + Seek>(file: R) -> Result<Vec<Row>> {
    let mut book: Xlsx<R> = Xlsx::new(file).map_err(|cause| unreadable("reforms-mistake-xlsx", cause))?;
    let sheet = book.worksheet_range_at(0).ok_or_else(|| unreadable("reforms-mistake-xlsx", "0"))?;
    let sheet = sheet.map_err(|cause| unreadable("reforms-mistake-xlsx", cause))?;
    // A sheet may begin below or beside the first cell.
    let first_line = sheet.start().map_or(0, |(line, _)| line);
    let mut lines = sheet.rows();
    let head: Vec<String> = lines.next().unwrap_or_default().iter().map(|cell| text(cell).to_lowercase()).collect();
    for needed in ["reference", "text_kk", "text_ru", "text_en"] {
        if !head.iter().any(|column| column == needed) {
            return Err(unreadable("reforms-mistake-column", needed));
        }
    }
    let filled = (2_u32..).zip(lines).filter(|(_, cells)| cells.iter().any(|cell| !text(cell).is_empty()));
    let rows: Vec<Row> = filled.take(MOST + 1).map(|(line, cells)| row(first_line + line, &head, cells)).collect();
    if rows.len() > MOST { Err(unreadable("reforms-mistake-lines", MOST)) } else { Ok(rows) }
}

fn text(cell: &Data) -> String {
    cell.to_string().trim().to_owned()
}

fn row(line: u32, head: &[String], cells: &[Data]) -> Row {
    let cell = |column: &str| head.iter().position(|known| known == column).and_then(|at| cells.get(at));
    let of = |column: &str| cell(column).map(text).unwrap_or_default();
    let many = |column: &str| -> Vec<String> {
        of(column).split([',', ';']).map(|part| part.trim().to_owned()).filter(|part| !part.is_empty()).collect()
    };
    let mut mistakes = Mistakes::new();
    // A spreadsheet that took 3.10 for a number has made 3.1 of it.
    if matches!(cell("reference"), Some(Data::Float(n)) if n.fract() != 0.0) {
        mistakes.push(Mistake::new("reference", "reforms-mistake-reference-number"));
    }
    let due = cell("due").map_or(Ok(None), day).unwrap_or_else(|()| {
        mistakes.push(Mistake::new("due", "reforms-mistake-due"));
        None
    });
    let typed = TypedMeasure {
        reference: of("reference"),
        direction: of("direction"),
        text_kk: of("text_kk"),
        text_ru: of("text_ru"),
        text_en: of("text_en"),
        lead: of("lead"),
        involved: many("involved"),
        ground: of("ground"),
        result_kk: of("result_kk"),
        result_ru: of("result_ru"),
        result_en: of("result_en"),
        sign_kk: of("sign_kk"),
        sign_ru: of("sign_ru"),
        sign_en: of("sign_en"),
        rights: many("rights"),
        groups: many("groups"),
        sdgs: of("sdgs"),
        treaties: of("treaties"),
        region: of("region"),
    };
    Row { line, typed, due, mistakes }
}

/// The day in a cell: a date of the spreadsheet, or one written as `2026-07-01` or `01.07.2026`.
fn day(cell: &Data) -> std::result::Result<Option<Date>, ()> {
    if let Data::DateTime(at) = cell {
        let (year, month, day, ..) = at.to_ymd_hms_milli();
        let number = |n: u8| i8::try_from(n).map_err(drop);
        return Date::new(i16::try_from(year).map_err(drop)?, number(month)?, number(day)?).map(Some).ok_or(());
    }
    let typed = text(cell);
    if typed.is_empty() {
        return Ok(None);
    }
    let written = typed.get(..10).unwrap_or(&typed);
    let parts: Vec<&str> = written.split('.').collect();
    let iso = match parts.as_slice() {
        [day, month, year] => format!("{year}-{month:0>2}-{day:0>2}"),
        _ => written.to_owned(),
    };
    iso.parse().map(Some).map_err(drop)
}

/// An empty table, with the keys of the rulebook of a day on its second sheet. `title` gives the words of a column or of a
/// list by its code.
pub fn template(book: &Rulebook, on: Date, lang: Lang, title: impl Fn(&str) -> String) -> Result<Vec<u8>> {
    let write = || -> std::result::Result<Vec<u8>, XlsxError> {
        let mut file = Workbook::new();
        let (bold, wrap) = (Format::new().set_bold(), Format::new().set_text_wrap().set_align(FormatAlign::Top));
        let (words, days) = (Format::new().set_num_format("@"), Format::new().set_num_format("yyyy-mm-dd"));
        let sheet = file.add_worksheet().set_name("measures")?;
        for (at, (column, width)) in (0_u16..).zip(COLUMNS) {
            sheet.write_with_format(0, at, *column, &bold)?;
            sheet.set_column_width(at, *width)?;
            // As text, so that 3.10 stays 3.10.
            sheet.set_column_format(at, if *column == "due" { &days } else { &words })?;
        }
        sheet.set_freeze_panes(1, 1)?;
        let about = file.add_worksheet().set_name("columns")?;
        about.set_column_width(0, 14)?;
        about.set_column_width(1, 90)?;
        for (line, (column, _)) in (0_u32..).zip(COLUMNS) {
            about.write_with_format(line, 0, *column, &bold)?;
            about.write_with_format(line, 1, title(column), &wrap)?;
        }
        let keys = file.add_worksheet().set_name("keys")?;
        keys.set_column_width(0, 14)?;
        keys.set_column_width(1, 26)?;
        keys.set_column_width(2, 80)?;
        let bodies = rulebook::entries(&book.bodies, on).map(|b| ("lead", b.key.clone(), b.names.get(lang).to_owned()));
        let rights =
            rulebook::entries(&book.rights, on).map(|r| ("rights", r.key.clone(), r.names.get(lang).to_owned()));
        let regions =
            rulebook::entries(&book.regions, on).map(|r| ("region", r.key.clone(), r.names.get(lang).to_owned()));
        let groups = Group::ALL.iter().map(|g| ("groups", g.code().to_owned(), title(g.code())));
        for (line, (column, key, name)) in (0_u32..).zip(bodies.chain(rights).chain(regions).chain(groups)) {
            keys.write(line, 0, column)?;
            keys.write(line, 1, key)?;
            keys.write(line, 2, name)?;
        }
        file.save_to_buffer()
    };
    write().map_err(Error::internal)
}

#[cfg(test)]
mod tests {
    use super::*;
    use rust_xlsxwriter::ExcelDateTime;
    use std::io::Cursor;

    fn sheet(fill: impl Fn(&mut rust_xlsxwriter::Worksheet)) -> Vec<u8> {
        let mut file = Workbook::new();
        let sheet = file.add_worksheet();
        for (at, column) in (0_u16..).zip(["due", "reference", "text_kk", "text_ru", "text_en", "involved"]) {
            sheet.write(0, at, column).unwrap();
        }
        fill(sheet);
        file.save_to_buffer().unwrap()
    }

    fn field(result: Result<Vec<Row>>) -> &'static str {
        match result {
            Err(Error::Invalid(mistakes)) => mistakes[0].text,
            other => panic!("{other:?}"),
        }
    }

    #[test]
    fn our_own_template_is_read_and_holds_no_line() {
        let book = Rulebook::kz().unwrap();
        let file = template(&book, Date::new(2026, 11, 2).unwrap(), Lang::Kk, str::to_owned).unwrap();
        assert_eq!(read(Cursor::new(file)).unwrap(), []);
    }

    #[test]
    fn dates_come_in_three_writings_and_what_is_no_date_is_named_with_its_line() {
        let file = sheet(|s| {
            let format = Format::new().set_num_format("dd.mm.yyyy");
            let day = ExcelDateTime::parse_from_str("2026-07-01").unwrap();
            s.write_datetime_with_format(1, 0, &day, &format).unwrap();
            for (line, due) in [(2, "2026-07-01"), (3, "1.7.2026"), (5, "by summer"), (6, "")] {
                s.write(line, 0, due).unwrap();
            }
            for line in [1, 2, 3, 5, 6] {
                s.write(line, 1, format!("3.{line}0")).unwrap();
            }
            s.write(6, 5, "health; justice,health").unwrap();
        });
        let rows = read(Cursor::new(file)).unwrap();
        assert_eq!(rows.iter().map(|r| r.line).collect::<Vec<_>>(), [2, 3, 4, 6, 7], "an empty line keeps its number");
        assert!(rows[..3].iter().all(|r| r.due == Date::new(2026, 7, 1)), "{rows:?}");
        assert_eq!(rows[3].mistakes, [Mistake::new("due", "reforms-mistake-due")]);
        assert_eq!((rows[4].due, rows[4].typed.reference.as_str()), (None, "3.60"));
        assert_eq!(rows[4].typed.involved, ["health", "justice", "health"]);
    }

    #[test]
    fn a_reference_that_became_a_number_is_not_guessed() {
        let file = sheet(|s| {
            s.write(1, 1, 3.1).unwrap();
            s.write(2, 1, 4).unwrap();
        });
        let rows = read(Cursor::new(file)).unwrap();
        assert_eq!(rows[0].mistakes, [Mistake::new("reference", "reforms-mistake-reference-number")]);
        assert_eq!((rows[1].typed.reference.as_str(), rows[1].mistakes.len()), ("4", 0));
    }

    #[test]
    fn what_is_no_table_of_measures_says_so() {
        assert_eq!(field(read(Cursor::new(b"reference;text".to_vec()))), "reforms-mistake-xlsx");
        let mut other = Workbook::new();
        other.add_worksheet().write(0, 0, "Country").unwrap();
        assert_eq!(field(read(Cursor::new(other.save_to_buffer().unwrap()))), "reforms-mistake-column");
    }
}
