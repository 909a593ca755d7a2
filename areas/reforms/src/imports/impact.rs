//! Recommendations of IMPACT OSS as CSV: `reference` (unique), `title`, `description`, `accepted` or `support_level` (0 noted,
//! 1 in part, 2 supported), `response`, `framework`. Other columns, of relations, are not ours to read.

use super::looks::Columns;
use super::{Input, Item, Sink, broken, clean};
use crate::model::import::Cause;
use crate::model::outside::{Content, Kind, Position, action, paragraph};
use base::Result;

pub(super) fn csv(input: Input, each: &mut Sink<'_>) -> Result<()> {
    let mut reader = csv::ReaderBuilder::new().flexible(true).from_reader(input);
    let columns = Columns::of(reader.byte_headers().map_err(|cause| broken(1, cause))?);
    let (mut row, mut line) = (csv::ByteRecord::new(), 1);
    loop {
        line += 1;
        match reader.read_byte_record(&mut row) {
            Ok(true) if !each(item(&columns, &row, line)) => return Ok(()),
            Ok(true) => {}
            Ok(false) => return Ok(()),
            Err(cause) => return Err(broken(line, cause)),
        }
    }
}

fn item(columns: &Columns, row: &csv::ByteRecord, line: i64) -> Item {
    if row.len() != columns.len() {
        return Item::rejected(line, Cause::Columns);
    }
    let get = |names: &[&str]| clean::text(&columns.get(row, names));
    let (external, title, description) = (get(&["reference"]), get(&["title"]), get(&["description"]));
    if external.is_empty() {
        return Item::rejected(line, Cause::Number);
    }
    let (title, text) = if description.is_empty() { (String::new(), title) } else { (title, description) };
    if text.is_empty() {
        return Item::rejected(line, Cause::Text);
    }
    let said = get(&["support_level", "accepted"]).to_lowercase();
    let position = match said.as_str() {
        "0" | "false" | "f" | "no" => Some(Position::Noted),
        "1" if columns.get(row, &["support_level"]).is_empty() => Some(Position::Supported),
        "1" => Some(Position::Partly),
        "2" | "true" | "t" | "yes" => Some(Position::Supported),
        other => Position::read(other),
    };
    let framework = get(&["framework", "framework_title", "framework_short_title"]);
    let content = Content {
        kind: Kind::Recommendation,
        body: if framework.is_empty() { "IMPACT OSS".to_owned() } else { framework },
        paragraph: paragraph(&external),
        action: action(&text),
        position,
        response: get(&["response"]),
        title,
        text,
        ..Content::default()
    };
    Item::row(line, external, content)
}

#[cfg(test)]
mod tests {
    use super::super::testing::{items, rows};
    use super::*;
    use crate::model::outside::Origin;

    #[test]
    fn levels_of_support_are_read_from_either_column() {
        let file = "\u{feff}reference,title,description,support_level,response,framework\n\
            A.1,Ratify,\"Ratify the <i>Protocol</i>,\nsoon\",2,We will,HR\nA.2,Consider it,,1,,HR\nA.3,Note it,,0,,\n,No number,,0,,\n";
        let read = items(Origin::ImpactOss, file.as_bytes()).unwrap();
        assert_eq!(read[3], Item::rejected(5, Cause::Number));
        let rows = rows(read.into_iter().take(3).collect());
        assert_eq!(rows[0].content.text, "Ratify the Protocol,\nsoon");
        assert_eq!((rows[0].content.title.as_str(), rows[0].content.response.as_str()), ("Ratify", "We will"));
        let positions: Vec<_> = rows.iter().map(|r| r.content.position).collect();
        assert_eq!(positions, [Some(Position::Supported), Some(Position::Partly), Some(Position::Noted)]);
        let old = "reference,title,accepted\nA.1,Ratify it,t\nA.2,Study it,f\n";
        let positions: Vec<_> = super::super::testing::rows(items(Origin::ImpactOss, old.as_bytes()).unwrap())
            .iter()
            .map(|r| r.content.position)
            .collect();
        assert_eq!(positions, [Some(Position::Supported), Some(Position::Noted)]);
    }
}
