//! UPR Info's CSV: `To,To-Rgrp,To-Org,Text,From,From-Rgrp,From-Org,Response,Action,Issue,Session`. Latin-1, lines that end
//! with CR, commas within quotes, several issues in a cell, blanks at the end.

use super::looks::Columns;
use super::{Input, Item, Sink, broken, clean};
use crate::model::import::Cause;
use crate::model::outside::{Content, Kind, Position, cycle_of_session, paragraph, stable, year_of_session};
use base::Result;
use data_encoding::HEXLOWER;

/// The number of a recommendation whose source gives it none.
pub(super) fn made_number(state: &str, session: Option<i64>, from: &[String], text: &str) -> String {
    let session = session.map_or_else(String::new, |n| n.to_string());
    HEXLOWER.encode(&stable(&[state, &session, &from.join(";"), text]))
}

pub(super) fn csv(input: Input, state: &str, each: &mut Sink<'_>) -> Result<()> {
    let mut reader = csv::ReaderBuilder::new().flexible(true).from_reader(input);
    let columns = Columns::of(reader.byte_headers().map_err(|cause| broken(1, cause))?);
    let (mut row, mut line) = (csv::ByteRecord::new(), 1);
    loop {
        line += 1;
        match reader.read_byte_record(&mut row) {
            Ok(true) if !each(item(&columns, &row, line, state)) => return Ok(()),
            Ok(true) => {}
            Ok(false) => return Ok(()),
            Err(cause) => return Err(broken(line, cause)),
        }
    }
}

fn item(columns: &Columns, row: &csv::ByteRecord, line: i64, state: &str) -> Item {
    let get = |name: &str| columns.get(row, &[name]);
    if row.len() != columns.len() {
        return Item::rejected(line, Cause::Columns);
    }
    let to = get("to");
    if to.is_empty() {
        return Item::rejected(line, Cause::State);
    }
    if clean::state(&to) != state {
        return Item::Elsewhere;
    }
    let text = clean::text(&get("text"));
    if text.is_empty() {
        return Item::rejected(line, Cause::Text);
    }
    let from = get("from");
    let from: Vec<String> = if from.is_empty() { vec![] } else { vec![from] };
    let session = clean::number(&get("session"));
    let external = made_number(state, session, &from, &text);
    let content = Content {
        kind: Kind::Recommendation,
        body: "UPR".to_owned(),
        year: session.and_then(year_of_session),
        cycle: session.and_then(cycle_of_session),
        session,
        paragraph: paragraph(&text),
        themes: clean::labels(get("issue").split(',')),
        position: Position::read(&get("response")),
        recommenders: from,
        action: clean::number(&get("action")).filter(|n| (1..=5).contains(n)),
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

    const HEADER: &str = "To,To-Rgrp,To-Org,Text,From,From-Rgrp,From-Org,Response,Action,Issue,Session";

    #[test]
    fn latin_letters_lone_returns_and_quoted_commas_are_read() {
        let mut file = HEADER.as_bytes().to_vec();
        file.extend(b"\rKazakhstan,Asia,\"OIC, CIS\",\"Abolish \"\"special\"\" rules, and review others \",M\xe9xico,GRULAC,OAS,Noted,5,\"Freedom of religion and belief,Other \",7");
        file.extend(b"\rNorway,WEOG,,Go on,Chad,Africa,AU,Accepted,2,Other,6\r");
        file.extend("KAZAKHSTAN,Asia,CIS,Ratify it,Česko,EEG,EU,Accepted,5,Other,20\r\n".as_bytes());
        let read = items(Origin::Upr, &file).unwrap();
        assert_eq!((read.len(), &read[1]), (3, &Item::Elsewhere));
        let rows = rows(read);
        let first = &rows[0].content;
        assert_eq!(first.text, "Abolish \"special\" rules, and review others");
        assert_eq!(
            (first.recommenders.as_slice(), first.position),
            (["México".to_owned()].as_slice(), Some(Position::Noted))
        );
        assert_eq!(first.themes, ["Freedom of religion and belief", "Other"]);
        assert_eq!((first.session, first.cycle, first.year, first.action), (Some(7), Some(1), Some(2010), Some(5)));
        assert_eq!((rows[1].content.recommenders[0].as_str(), rows[1].line), ("Česko", 4));
    }

    #[test]
    fn rows_that_cannot_be_taken_say_why() {
        let file =
            format!("{HEADER}\nKazakhstan,a,b\n,a,b,Text,c,d,e,Noted,1,f,7\nKazakhstan,a,b,  ,c,d,e,Noted,1,f,7\n");
        let causes = [(2, Cause::Columns), (3, Cause::State), (4, Cause::Text)];
        assert_eq!(
            items(Origin::Upr, file.as_bytes()).unwrap(),
            causes.map(|(line, cause)| Item::rejected(line, cause))
        );
    }
}
