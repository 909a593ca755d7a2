//! OHCHR's thematic list of a State's UPR recommendations: a DOCX with one table. A row of a single cell names a theme; any
//! other row is a recommendation with its States in parentheses and the source of the State's position, the position, themes and
//! groups of persons, goals of sustainable development, and in some lists an assessment.

use super::upr::made_number;
use super::{Input, Item, Sink, broken, clean, unreadable};
use crate::model::import::Cause;
use crate::model::outside::{Content, Kind, Position, action, cycle_of_session, paragraph, year_of_session};
use base::Result;
use quick_xml::Reader;
use quick_xml::events::Event;
use std::io::{BufRead, BufReader};

/// What stands before the symbol of the document in which the State said its position.
const SOURCE: &str = "Source of Position";

/// Which column holds what, by its heading; of the recommendation always the first.
#[derive(Debug, Clone, Copy, Default)]
struct Columns {
    position: Option<usize>,
    themes: Option<usize>,
    sdgs: Option<usize>,
    assessment: Option<usize>,
}

/// What was read before a row.
#[derive(Debug, Default)]
struct Before {
    columns: Columns,
    theme: String,
    session: Option<i64>,
    cycle: Option<i64>,
}

type Cell = Vec<String>;

pub(super) fn docx(input: Input, state: &str, each: &mut Sink<'_>) -> Result<()> {
    let mut parts = zip::ZipArchive::new(input).map_err(unreadable)?;
    let document = parts.by_name("word/document.xml").map_err(unreadable)?;
    let mut reader = Reader::from_reader(BufReader::new(document));
    table(&mut reader, state, each)
}

fn table<R: BufRead>(reader: &mut Reader<R>, state: &str, each: &mut Sink<'_>) -> Result<()> {
    let (mut before, mut buffer, mut line) = (Before::default(), vec![], 0);
    let (mut row, mut cell, mut words): (Vec<Cell>, Cell, String) = Default::default();
    let (mut in_table, mut in_text) = (false, false);
    loop {
        buffer.clear();
        match reader.read_event_into(&mut buffer).map_err(|cause| broken(line, cause))? {
            Event::Start(tag) => match tag.local_name().as_ref() {
                "tbl" => in_table = true,
                "tr" => row.clear(),
                "tc" => cell.clear(),
                "t" => in_text = true,
                _ => {}
            },
            Event::Empty(tag) => match tag.local_name().as_ref() {
                "br" | "cr" | "p" => end_line(&mut words, &mut cell),
                "tab" => words.push(' '),
                _ => {}
            },
            Event::Text(text) if in_text => words.push_str(&text),
            Event::GeneralRef(entity) if in_text => {
                words.push_str(&html_escape::decode_html_entities(&format!("&{};", &*entity)));
            }
            Event::End(tag) => match tag.local_name().as_ref() {
                "t" => in_text = false,
                "p" => {
                    end_line(&mut words, &mut cell);
                    if !in_table {
                        before.hear(&cell.join(" "));
                        cell.clear();
                    }
                }
                "tc" => row.push(std::mem::take(&mut cell)),
                "tr" => {
                    line += 1;
                    if let Some(item) = before.row(&row, line, state)
                        && !each(item)
                    {
                        return Ok(());
                    }
                }
                "tbl" => in_table = false,
                _ => {}
            },
            Event::Eof => return Ok(()),
            _ => {}
        }
    }
}

fn end_line(words: &mut String, cell: &mut Cell) {
    if !words.trim().is_empty() {
        cell.push(std::mem::take(words));
    }
    words.clear();
}

impl Before {
    /// What the title says of session and cycle: `UPR of Somewhere (4th Cycle – 48th session)`.
    fn hear(&mut self, title: &str) {
        let mut number = None;
        for word in title.to_lowercase().split(|c: char| !c.is_alphanumeric()) {
            let ends = ["st", "nd", "rd", "th"].iter().find_map(|end| word.strip_suffix(end));
            match (word, ends.unwrap_or(word).parse::<i64>()) {
                ("session", _) => self.session = self.session.or(number),
                ("cycle", _) => self.cycle = self.cycle.or(number),
                (_, Ok(n)) => number = Some(n),
                ("", _) => {}
                _ => number = None,
            }
        }
    }

    /// Reads a row; nothing if it is a heading.
    fn row(&mut self, row: &[Cell], line: i64, state: &str) -> Option<Item> {
        let first = row.first().map(|cell| cell.join("\n")).unwrap_or_default();
        let rest = row.get(1..).unwrap_or_default();
        if let Some(theme) = first.trim().strip_prefix("Theme:")
            && rest.iter().all(Vec::is_empty)
        {
            self.theme = clean::label(theme);
            return None;
        }
        if rest.iter().any(|cell| cell.join(" ").starts_with("Position")) {
            let find = |words: &str| {
                row.iter().skip(1).position(|c| c.join(" ").to_lowercase().contains(words)).map(|at| at + 1)
            };
            self.columns = Columns {
                position: find("position"),
                themes: find("theme"),
                sdgs: find("sdg"),
                assessment: find("assessment"),
            };
            return None;
        }
        if row.iter().all(Vec::is_empty) {
            return None;
        }
        Some(self.item(row, &first, line, state))
    }

    fn item(&self, row: &[Cell], first: &str, line: i64, state: &str) -> Item {
        let Some(position) = self.columns.position.filter(|_| row.len() > 1) else {
            return Item::rejected(line, Cause::Columns);
        };
        let cell = |at: Option<usize>| at.and_then(|at| row.get(at)).map(Vec::as_slice).unwrap_or_default();
        let (words, source) = first.split_once(SOURCE).unwrap_or((first, ""));
        let text = clean::text(words);
        if text.is_empty() {
            return Item::rejected(line, Cause::Text);
        }
        let [mut themes, persons, mut sdgs] = sections(cell(self.columns.themes));
        sdgs.extend(cell(self.columns.sdgs).iter().cloned());
        if themes.is_empty() {
            themes.push(self.theme.clone());
        }
        let list = |raw: &[String]| clean::labels(raw.iter().map(String::as_str));
        let recommenders = states(&text);
        let content = Content {
            kind: Kind::Recommendation,
            body: "UPR".to_owned(),
            symbol: clean::label(source.trim_start_matches(':').split(" - ").next().unwrap_or_default()),
            year: self.session.and_then(year_of_session),
            cycle: self.cycle.or_else(|| self.session.and_then(cycle_of_session)),
            session: self.session,
            paragraph: paragraph(&text),
            themes: list(&themes),
            persons: list(&persons),
            sdgs: clean::sdgs(&list(&sdgs)),
            position: Position::read(&cell(Some(position)).join(" ")),
            action: action(&text),
            response: clean::text(&cell(self.columns.assessment).join("\n")),
            recommenders,
            text,
            ..Content::default()
        };
        let external = made_number(state, self.session, &content.recommenders, &content.text);
        Item::row(line, external, content)
    }
}

/// Themes, groups of persons and goals, which some lists have in one cell under headings.
fn sections(cell: &[String]) -> [Vec<String>; 3] {
    let mut found: [Vec<String>; 3] = Default::default();
    let mut at = 0;
    for line in cell {
        let plain = line.trim().to_lowercase();
        match plain.trim_end_matches(':') {
            "groups of persons" | "affected persons" => at = 1,
            "sdgs" | "relevant sdgs" => at = 2,
            _ => found.iter_mut().skip(at).take(1).for_each(|list| list.push(line.clone())),
        }
    }
    found
}

/// The States in parentheses at the end of a recommendation or of its parts: `… (Maldives) (Portugal); … (Spain);`.
fn states(text: &str) -> Vec<String> {
    let mut found = vec![];
    for (at, _) in text.match_indices('(') {
        let Some((name, after)) = text.get(at + 1..).and_then(|rest| rest.split_once(')')) else { continue };
        let is_end = matches!(after.trim_start().chars().next(), None | Some(';' | '(' | '.'));
        if is_end && name.starts_with(char::is_uppercase) && !name.contains(|c: char| c.is_ascii_digit()) {
            found.extend(name.split([',', ';']).map(clean::label));
        }
    }
    found.sort_unstable();
    found.dedup();
    found
}

#[cfg(test)]
mod tests {
    use super::super::testing::{items, rows};
    use super::*;
    use crate::model::outside::Origin;
    use std::io::Write;

    fn file(title: &str, rows: &[&[&str]]) -> Vec<u8> {
        let paragraph = |text: &str| format!("<w:p><w:r><w:t xml:space=\"preserve\">{text}</w:t></w:r></w:p>");
        let cell = |text: &&str| format!("<w:tc>{}</w:tc>", text.split('|').map(paragraph).collect::<String>());
        let row = |cells: &&[&str]| format!("<w:tr>{}</w:tr>", cells.iter().map(cell).collect::<String>());
        let table: String = rows.iter().map(row).collect();
        let document = format!(
            "<w:document xmlns:w=\"w\"><w:body>{}<w:tbl>{table}</w:tbl></w:body></w:document>",
            paragraph(title)
        );
        let mut zip = zip::ZipWriter::new(std::io::Cursor::new(vec![]));
        zip.start_file("word/document.xml", zip::write::SimpleFileOptions::default()).unwrap();
        zip.write_all(document.as_bytes()).unwrap();
        zip.finish().unwrap().into_inner()
    }

    #[test]
    fn themes_states_positions_and_goals_are_read_from_either_layout() {
        let new = file(
            "UPR of Kazakhstan (4th Cycle – 48th session)",
            &[
                &[
                    "Recommendation and recommending State",
                    "Position of the State under review",
                    "Human rights themes and groups of persons",
                    "Relevant SDGs",
                ],
                &["Theme: Ratification of &amp; accession to instruments"],
                &[
                    "140.7 Ratify the Protocol (Atlantis) (Utopia); |Source of Position: A/HRC/59/15/Add.1 - Para.3",
                    "Supported",
                    "- Ratification|- Equality &amp; rights|Groups of Persons: |- Women &amp; girls",
                    "- 16 - PEACE|- 5 - GENDER EQUALITY",
                ],
                &["140.8 Consider it (within two years) (Erewhon);", "Supported/Noted", "", ""],
            ],
        );
        let found = rows(items(Origin::UprList, &new).unwrap());
        let first = &found[0].content;
        assert_eq!(first.text, "140.7 Ratify the Protocol (Atlantis) (Utopia);");
        assert_eq!((first.symbol.as_str(), first.paragraph.as_str()), ("A/HRC/59/15/Add.1", "140.7"));
        assert_eq!((first.session, first.cycle, first.year), (Some(48), Some(4), Some(2025)));
        assert_eq!(
            (first.recommenders.join(), first.themes.join(), first.persons.join()),
            ("Atlantis; Utopia".into(), "Equality & rights; Ratification".into(), "Women & girls".into())
        );
        assert_eq!((first.sdgs.join(), first.position), ("16; 5".into(), Some(Position::Supported)));
        let second = &found[1].content;
        assert_eq!(
            (second.recommenders.join(), second.themes.join()),
            ("Erewhon".into(), "Ratification of & accession to instruments".into())
        );
        assert_eq!((second.position, second.action), (Some(Position::Partly), Some(3)));

        let old = file(
            "34th session",
            &[
                &[
                    "Recommendation",
                    "Position",
                    "Full list of themes",
                    "Assessment/comments on level of implementation",
                ],
                &[
                    "121.1 Ratify it (Erewhon);",
                    "Noted",
                    "- Disappearances|SDGs: |- 16 - PEACE|Affected persons: |- Disappeared persons",
                    "Not yet.",
                ],
                &["", "Noted", "", ""],
            ],
        );
        let read = items(Origin::UprList, &old).unwrap();
        assert_eq!(read[1], Item::rejected(3, Cause::Text));
        let found = rows(read.into_iter().take(1).collect());
        let only = &found[0].content;
        assert_eq!(
            (only.sdgs.join(), only.persons.join(), only.response.as_str()),
            ("16".into(), "Disappeared persons".into(), "Not yet.")
        );
    }

    trait Join {
        fn join(&self) -> String;
    }

    impl Join for Vec<String> {
        fn join(&self) -> String {
            self.as_slice().join("; ")
        }
    }
}
