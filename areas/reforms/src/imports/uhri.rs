//! The full export of the Universal Human Rights Index: JSON (an array of objects) or XLSX (16 columns, the same under
//! other names, one of them misspelt at the source).

use super::{Input, Item, Sink, broken, clean, unreadable};
use crate::model::import::Cause;
use crate::model::outside::{Content, Kind, Position, action, cycle_of_session, paragraph, year_of_session};
use base::{Error, Mistake, Result};
use calamine::{Data, DataRef, Reader as _, Xlsx};
use serde::de::{DeserializeSeed, Deserializer, IgnoredAny, MapAccess, SeqAccess, Visitor};
use std::fmt;
use std::io::{BufRead, BufReader};

/// What we read of a record; each a list, since the export has lists where one expects a value and the reverse.
#[derive(Debug, Default, Clone)]
struct Fields {
    text: Vec<String>,
    countries: Vec<String>,
    body: Vec<String>,
    symbol: Vec<String>,
    document: Vec<String>,
    themes: Vec<String>,
    persons: Vec<String>,
    sdgs: Vec<String>,
    published: Vec<String>,
    recommenders: Vec<String>,
    positions: Vec<String>,
    kind: Vec<String>,
    number: Vec<String>,
    session: Vec<String>,
    cycle: Vec<String>,
}

impl Fields {
    /// The field of a key of the JSON or of a heading of the XLSX.
    fn named(&mut self, name: &str) -> Option<&mut Vec<String>> {
        let plain: String = name.chars().filter(char::is_ascii_alphanumeric).map(|c| c.to_ascii_lowercase()).collect();
        Some(match plain.as_str() {
            "text" => &mut self.text,
            "countries" | "countriesconcerned" => &mut self.countries,
            "body" | "reccomendingbody" | "recommendingbody" => &mut self.body,
            "symbol" | "documentsymbol" => &mut self.symbol,
            "documentid" => &mut self.document,
            "themes" => &mut self.themes,
            "affectedpersons" => &mut self.persons,
            "sdgs" => &mut self.sdgs,
            "publicationdate" | "documentpublicationdate" => &mut self.published,
            "uprrecommendingcountry" | "uprreccomendingstates" | "uprrecommendingstates" => &mut self.recommenders,
            "uprpositions" | "uprposition" => &mut self.positions,
            "annotationtype" | "type" => &mut self.kind,
            "annotationid" | "ohchrannotationid" => &mut self.number,
            "uprsession" => &mut self.session,
            "uprcycle" => &mut self.cycle,
            _ => return None,
        })
    }

    fn item(&self, line: i64, state: &str) -> Item {
        let list = |field: &[String]| clean::labels(field.iter().map(String::as_str));
        let one = |field: &[String]| list(field).join("; ");
        let countries = list(&self.countries);
        if countries.is_empty() {
            return Item::rejected(line, Cause::State);
        }
        if !countries.iter().any(|country| clean::state(country) == state) {
            return Item::Elsewhere;
        }
        let (external, text) = (one(&self.number).to_lowercase(), clean::text(&self.text.join("\n")));
        if external.is_empty() {
            return Item::rejected(line, Cause::Number);
        }
        if text.is_empty() {
            return Item::rejected(line, Cause::Text);
        }
        let Ok(published_on) = clean::day(&self.published.join(" ")) else {
            return Item::rejected(line, Cause::Day);
        };
        let session = clean::number(&one(&self.session));
        let is_recommendation = one(&self.kind).to_lowercase().contains("recommendation");
        let content = Content {
            kind: if is_recommendation { Kind::Recommendation } else { Kind::Concern },
            body: one(&self.body),
            symbol: one(&self.symbol),
            document: one(&self.document),
            published_on,
            year: published_on.map(|day| i64::from(day.year())).or_else(|| session.and_then(year_of_session)),
            paragraph: paragraph(&text),
            themes: list(&self.themes),
            persons: list(&self.persons),
            sdgs: clean::sdgs(&list(&self.sdgs)),
            cycle: clean::number(&one(&self.cycle)).or_else(|| session.and_then(cycle_of_session)),
            session,
            position: Position::read(&one(&self.positions)),
            recommenders: list(&self.recommenders),
            action: if is_recommendation { action(&text) } else { None },
            text,
            ..Content::default()
        };
        Item::row(line, external, content)
    }
}

/// The words of a JSON value, whatever it is: nothing of `null`, all of a list, the digits of a number. So only what is no
/// JSON at all ends the reading.
struct Lenient<'a>(&'a mut Vec<String>);

impl<'de> DeserializeSeed<'de> for Lenient<'_> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, from: D) -> Result<(), D::Error> {
        from.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for Lenient<'_> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("any value")
    }

    fn visit_unit<E>(self) -> Result<(), E> {
        Ok(())
    }

    fn visit_bool<E>(self, _: bool) -> Result<(), E> {
        Ok(())
    }

    fn visit_i64<E>(self, n: i64) -> Result<(), E> {
        self.0.push(n.to_string());
        Ok(())
    }

    fn visit_u64<E>(self, n: u64) -> Result<(), E> {
        self.0.push(n.to_string());
        Ok(())
    }

    fn visit_f64<E>(self, n: f64) -> Result<(), E> {
        self.0.push(n.to_string());
        Ok(())
    }

    fn visit_str<E>(self, text: &str) -> Result<(), E> {
        self.0.push(text.to_owned());
        Ok(())
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut list: A) -> Result<(), A::Error> {
        while list.next_element_seed(Lenient(self.0))?.is_some() {}
        Ok(())
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<(), A::Error> {
        while map.next_entry::<IgnoredAny, IgnoredAny>()?.is_some() {}
        Ok(())
    }
}

/// A record, or `false` if it is no object.
struct Record<'a>(&'a mut Fields);

impl<'de> DeserializeSeed<'de> for Record<'_> {
    type Value = bool;

    fn deserialize<D: Deserializer<'de>>(self, from: D) -> Result<bool, D::Error> {
        from.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for Record<'_> {
    type Value = bool;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a record")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<bool, A::Error> {
        while let Some(key) = map.next_key::<String>()? {
            match self.0.named(&key) {
                Some(field) => map.next_value_seed(Lenient(field))?,
                None => drop(map.next_value::<IgnoredAny>()?),
            }
        }
        Ok(true)
    }

    fn visit_unit<E>(self) -> Result<bool, E> {
        Ok(false)
    }

    fn visit_bool<E>(self, _: bool) -> Result<bool, E> {
        Ok(false)
    }

    fn visit_f64<E>(self, _: f64) -> Result<bool, E> {
        Ok(false)
    }

    fn visit_i64<E>(self, _: i64) -> Result<bool, E> {
        Ok(false)
    }

    fn visit_u64<E>(self, _: u64) -> Result<bool, E> {
        Ok(false)
    }

    fn visit_str<E>(self, _: &str) -> Result<bool, E> {
        Ok(false)
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut list: A) -> Result<bool, A::Error> {
        while list.next_element::<IgnoredAny>()?.is_some() {}
        Ok(false)
    }
}

/// The array of records, of which one is held at a time.
struct Records<'a, 'b> {
    state: &'a str,
    each: &'a mut Sink<'b>,
}

impl<'de> Visitor<'de> for Records<'_, '_> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a list of records")
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut list: A) -> Result<(), A::Error> {
        let mut line = 0;
        let mut wanted = true;
        loop {
            let mut fields = Fields::default();
            let Some(is_record) = list.next_element_seed(Record(&mut fields))? else { return Ok(()) };
            line += 1;
            let item = if is_record { fields.item(line, self.state) } else { Item::rejected(line, Cause::Record) };
            // Whoever wants no more has failed, and says why; the rest is read past.
            wanted = wanted && (self.each)(item);
        }
    }
}

pub(super) fn json(mut input: Input, state: &str, each: &mut Sink<'_>) -> Result<()> {
    if input.fill_buf().map_err(unreadable)?.starts_with(b"\xef\xbb\xbf") {
        input.consume(3);
    }
    let mut from = serde_json::Deserializer::from_reader(input);
    let read = from.deserialize_seq(Records { state, each }).and_then(|()| from.end());
    read.map_err(|cause| broken(cause.line(), cause))
}

pub(super) fn xlsx(input: Input, state: &str, each: &mut Sink<'_>) -> Result<()> {
    let mut book: Xlsx<BufReader<_>> = Xlsx::new(input).map_err(unreadable)?;
    let sheet = book.sheet_names().first().cloned().ok_or_else(|| unreadable("no sheet"))?;
    let mut cells = book.worksheet_cells_reader(&sheet).map_err(unreadable)?;
    let (mut names, mut row, mut fields) = (Vec::<String>::new(), 0, Fields::default());
    let mut is_begun = false;
    loop {
        let cell = cells.next_cell().map_err(|cause| broken(row + 1, cause))?;
        let at = cell.as_ref().map(calamine::Cell::get_position);
        if at.is_none_or(|(next, _)| next != row) {
            if is_begun && row > 0 && !each(fields.item(i64::from(row) + 1, state)) {
                return Ok(());
            }
            if row == 0 && is_begun && names.iter().filter(|name| fields.named(name).is_some()).count() < 4 {
                let wrong = Mistake::new("file", "reforms-import-columns").with("found", names.join(", "));
                return Err(Error::Invalid(vec![wrong]));
            }
            fields = Fields::default();
        }
        let (Some(cell), Some((next, column))) = (cell, at) else { return Ok(()) };
        (row, is_begun) = (next, true);
        let words = words(cell.get_value());
        let column = column as usize;
        if row == 0 {
            names.resize(names.len().max(column + 1), String::new());
            if let Some(name) = names.get_mut(column) {
                *name = words;
            }
        } else if let Some(field) = names.get(column).and_then(|name| fields.named(name)) {
            field.push(words);
        }
    }
}

/// What a cell says; a day as Excel's number of days.
fn words(cell: &DataRef<'_>) -> String {
    match cell {
        DataRef::DateTime(at) => at.as_f64().to_string(),
        other => Data::from(other.clone()).to_string(),
    }
}
