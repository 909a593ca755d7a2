//! Numbers of years before the records began, or of earlier editions: a figure's total or one of its cells.

use base::{Mistake, Mistakes};
use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;

/// A number of an earlier year.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, sqlx::FromRow)]
pub struct Older {
    /// The year.
    pub year: i64,
    /// The figure, by the name its area gave it.
    pub figure: String,
    /// The code on the figure's first axis; empty for the total.
    pub code: String,
    /// The number.
    pub number: i64,
    /// Where it stands: a report, a page.
    pub source: String,
}

/// Lines of one file: more than any institution has years and figures.
const MOST_LINES: usize = 10_000;

/// Reads a CSV with the columns `year`, `figure`, `code`, `number` and `source`, in any order.
///
/// # Errors
/// What is wrong, each with its line; nothing is taken from a file with mistakes.
pub fn read_older(file: &[u8], is_figure: impl Fn(&str) -> bool) -> Result<Vec<Older>, Mistakes> {
    let mut reader = csv::ReaderBuilder::new().trim(csv::Trim::All).flexible(true).from_reader(strip_mark(file));
    let no_head = || vec![Mistake::new("file", "publications-edition-older-head")];
    let head = reader.headers().map_err(|_| no_head())?.clone();
    let column = |name: &str| head.iter().position(|title| title.eq_ignore_ascii_case(name));
    let columns = ["year", "figure", "code", "number", "source"].map(column);
    let [Some(year), Some(figure), Some(code), Some(number), Some(source)] = columns else { return Err(no_head()) };
    let (mut rows, mut mistakes, mut seen) = (vec![], Mistakes::new(), BTreeSet::new());
    for (n, record) in reader.records().enumerate() {
        // The head is line 1.
        let wrong = |text| Mistake::new("file", text).with("line", n + 2);
        let Ok(record) = record else {
            mistakes.push(wrong("publications-edition-older-line"));
            continue;
        };
        let cell = |column: usize| record.get(column).unwrap_or_default();
        let read = (
            cell(year).parse().ok().filter(|year| (1990..=2200).contains(year)),
            cell(number).replace([' ', '\u{a0}'], "").parse().ok().filter(|number| *number >= 0),
        );
        match read {
            (None, _) => mistakes.push(wrong("publications-edition-older-year")),
            (_, None) => mistakes.push(wrong("publications-edition-older-number")),
            _ if !is_figure(cell(figure)) => {
                mistakes.push(wrong("publications-edition-older-figure").with("figure", cell(figure)));
            }
            _ if cell(source).is_empty() => mistakes.push(wrong("publications-edition-older-source")),
            (Some(year), _) if !seen.insert((year, cell(figure).to_owned(), cell(code).to_owned())) => {
                mistakes.push(wrong("publications-edition-older-twice"));
            }
            (Some(year), Some(number)) => rows.push(Older {
                year,
                figure: cell(figure).to_owned(),
                code: cell(code).to_owned(),
                number,
                source: cell(source).to_owned(),
            }),
        }
    }
    if rows.is_empty() && mistakes.is_empty() || rows.len() > MOST_LINES {
        mistakes.push(Mistake::new("file", "publications-edition-older-empty"));
    }
    if mistakes.is_empty() { Ok(rows) } else { Err(mistakes) }
}

/// The file without the mark that some programs put before their first letter.
fn strip_mark(file: &[u8]) -> &[u8] {
    file.strip_prefix(b"\xef\xbb\xbf").unwrap_or(file)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn read(file: &str) -> Result<Vec<Older>, Vec<(&'static str, String)>> {
        let line = |m: Mistake| (m.text, m.args.first().map(|(_, line)| line.clone()).unwrap_or_default());
        read_older(file.as_bytes(), |key| key == "received").map_err(|all| all.into_iter().map(line).collect())
    }

    #[test]
    fn a_file_is_read_whole_or_not_at_all() {
        let file = "\u{feff}Source,year,figure,code,number\nReport 2024,2024,received,,1 204\nReport 2024,2024,received,housing,80\n";
        let rows = read(file).unwrap();
        assert_eq!(
            rows.iter().map(|r| (r.year, r.code.as_str(), r.number)).collect::<Vec<_>>(),
            [(2024, "", 1204), (2024, "housing", 80)]
        );
        let wrong = read(
            "year,figure,code,number,source\n24,received,,1,A\n2024,received,,-1,A\n2024,unheard,,1,A\n2024,received,,1,\n2024,received,,1,A\n2024,received,,2,A\n",
        );
        assert_eq!(
            wrong.unwrap_err(),
            [
                ("publications-edition-older-year", "2".to_owned()),
                ("publications-edition-older-number", "3".to_owned()),
                ("publications-edition-older-figure", "4".to_owned()),
                ("publications-edition-older-source", "5".to_owned()),
                ("publications-edition-older-twice", "7".to_owned()),
            ]
        );
        assert_eq!(read("year;figure\n").unwrap_err(), [("publications-edition-older-head", String::new())]);
    }

    proptest! {
        #[test]
        fn any_bytes_are_read_or_refused(file in proptest::collection::vec(any::<u8>(), 0..200)) {
            let read = read_older(&file, |_| true);
            prop_assert!(read.is_ok_and(|rows| !rows.is_empty()) || read_older(&file, |_| true).is_err());
        }
    }
}
