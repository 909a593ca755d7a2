//! Guests: their sealed card, and a table of them as it was pasted or sent.

use super::{Audience, clean};
use base::{Lang, Mistake, Mistakes};
use serde::{Deserialize, Serialize};

/// Guests that one table may bring.
pub const MOST: usize = 1_000;
/// Characters of one field.
const LONGEST: usize = 200;
/// The columns of a table of guests, as its first line names them.
pub const COLUMNS: [&str; 6] = ["kind", "organisation", "name", "post", "language", "email"];

/// What is known of the person behind a guest. It is kept sealed only, and has no `Debug`.
#[derive(Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Card {
    /// The name; empty if only the organisation is invited.
    pub name: String,
    /// The post.
    pub post: String,
    /// The address for mail; empty if there is none.
    pub mail: String,
    /// The secret of the link they answer by.
    pub token: String,
    /// Who comes in their place.
    pub deputy: String,
    /// The deputy's post.
    pub deputy_post: String,
}

impl Card {
    /// Who is expected at the door, with the post.
    pub fn comes(&self) -> (&str, &str) {
        if self.deputy.is_empty() { (&self.name, &self.post) } else { (&self.deputy, &self.deputy_post) }
    }
}

/// A guest as a form gives it.
#[derive(Clone, Default, Deserialize)]
#[serde(default)]
pub struct TypedGuest {
    /// Code of the kind.
    pub kind: String,
    /// The organisation.
    pub organisation: String,
    /// The name.
    pub name: String,
    /// The post.
    pub post: String,
    /// The language.
    pub language: String,
    /// The address for mail.
    pub email: String,
}

/// A guest as read.
#[derive(Clone, PartialEq, Eq)]
pub struct Guest {
    /// Whom they come from.
    pub kind: Audience,
    /// The organisation.
    pub organisation: String,
    /// The language they read.
    pub lang: Lang,
    /// The person.
    pub card: Card,
}

/// The words for kinds in a table.
pub fn kinds() -> String {
    Audience::ALL.iter().map(|kind| kind.code()).collect::<Vec<_>>().join(", ")
}

/// The words for languages in a table.
pub fn langs() -> String {
    Lang::ALL.map(Lang::code).join(", ")
}

/// Nobody said where a guest comes from.
pub fn wrong_kind() -> Mistake {
    Mistake::new("kind", "publications-briefing-wrong-kind").with("kinds", kinds())
}

impl TypedGuest {
    /// Reads a guest.
    ///
    /// # Errors
    /// Every mistake there is.
    pub fn read(&self) -> Result<Guest, Mistakes> {
        let mut mistakes = Mistakes::new();
        let kind = Audience::from_code(self.kind.trim());
        let lang = self.language.trim().to_ascii_lowercase().parse::<Lang>().ok();
        let organisation = clean(&self.organisation);
        let card = Card {
            name: clean(&self.name),
            post: clean(&self.post),
            mail: self.email.trim().to_owned(),
            ..Card::default()
        };
        if kind.is_none() {
            mistakes.push(wrong_kind());
        }
        if organisation.is_empty() {
            mistakes.push(Mistake::new("organisation", "publications-briefing-wrong-organisation"));
        }
        for (field, text) in [("organisation", &organisation), ("name", &card.name), ("post", &card.post)] {
            if text.chars().count() > LONGEST {
                mistakes.push(Mistake::new(field, "publications-briefing-wrong-long").with("most", LONGEST));
            }
        }
        if lang.is_none() {
            mistakes.push(Mistake::new("language", "publications-briefing-wrong-language").with("langs", langs()));
        }
        if !card.mail.is_empty() && !mail::is_address(&card.mail) {
            mistakes.push(Mistake::new("email", "publications-briefing-wrong-mail"));
        }
        match (kind, lang) {
            (Some(kind), Some(lang)) if mistakes.is_empty() => Ok(Guest { kind, organisation, lang, card }),
            _ => Err(mistakes),
        }
    }
}

/// Something wrong in a table: the line, from 1, and what it is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Wrong {
    /// The line.
    pub line: u64,
    /// What is wrong there.
    pub mistake: Mistake,
}

/// Reads a table of guests: a line of column names, then a guest a line; commas, semicolons or tabs between the cells.
///
/// # Errors
/// Every mistake there is, with its line. Nothing is taken then.
pub fn read_table(text: &str) -> Result<Vec<Guest>, Vec<Wrong>> {
    // As browsers send it, a line ends with two signs, of which the reader counts the second to the next line.
    let text = text.trim_start_matches('\u{feff}').trim_start_matches(['\r', '\n']).replace("\r\n", "\n");
    let head = text.lines().next().unwrap_or_default();
    let delimiter = [b';', b'\t'].into_iter().find(|d| head.as_bytes().contains(d)).unwrap_or(b',');
    let mut reader = csv::ReaderBuilder::new()
        .delimiter(delimiter)
        .has_headers(false)
        .flexible(true)
        .trim(csv::Trim::All)
        .from_reader(text.as_bytes());
    let wrong = |line, mistake| Wrong { line, mistake };
    let (mut columns, mut guests, mut mistakes): (Vec<Option<usize>>, _, _) = (vec![], vec![], vec![]);
    for record in reader.records() {
        let Ok(record) = record else {
            mistakes.push(wrong(1, Mistake::new("table", "publications-briefing-wrong-table")));
            break;
        };
        let line = record.position().map_or(1, csv::Position::line);
        if columns.is_empty() {
            columns = COLUMNS.iter().map(|c| record.iter().position(|h| h.eq_ignore_ascii_case(c))).collect();
            for (name, _) in COLUMNS.iter().zip(&columns).filter(|(_, at)| at.is_none()) {
                let mistake = Mistake::new("table", "publications-briefing-wrong-column").with("name", name);
                mistakes.push(wrong(line, mistake));
            }
            if !mistakes.is_empty() {
                break;
            }
            continue;
        }
        if record.iter().all(str::is_empty) {
            continue;
        }
        let cell =
            |n: usize| columns.get(n).copied().flatten().and_then(|at| record.get(at)).unwrap_or_default().to_owned();
        let typed = TypedGuest {
            kind: cell(0),
            organisation: cell(1),
            name: cell(2),
            post: cell(3),
            language: cell(4),
            email: cell(5),
        };
        match typed.read() {
            Ok(guest) => guests.push(guest),
            Err(found) => mistakes.extend(found.into_iter().map(|m| wrong(line, m))),
        }
    }
    if mistakes.is_empty() && (guests.is_empty() || guests.len() > MOST) {
        mistakes.push(wrong(1, Mistake::new("table", "publications-briefing-wrong-rows").with("most", MOST)));
    }
    if mistakes.is_empty() { Ok(guests) } else { Err(mistakes) }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn a_table_is_read_whatever_stands_between_its_cells_and_in_any_order() {
        let comma = "kind,organisation,name,post,language,email\nmission,\"Embassy 01, Astana\",A,B,en,a@example.org\n";
        let tabs = "\u{feff}Email\tlanguage\tpost\tname\torganisation\tkind\r\na@example.org\tEN\tB\tA\tEmbassy 01, Astana\tmission\r\n\r\n";
        let (one, other) = (read_table(comma), read_table(tabs));
        let (Ok(one), Ok(other)) = (one, other) else { panic!("both are good") };
        assert!(one == other && one.len() == 1 && one[0].organisation == "Embassy 01, Astana");
    }

    #[test]
    fn a_mistake_names_its_line_and_nothing_is_taken() {
        let table = "kind;organisation;name;post;language;email\n\
                     mission;Embassy 01;A;B;en;a@example.org\n\
                     embassy;Embassy 02;A;B;de;b at example\n\
                     media;;A;B;ru;\n";
        for table in [table.to_owned(), table.replace('\n', "\r\n")] {
            let Err(wrong) = read_table(&table) else { panic!("two lines are wrong") };
            let found: Vec<(u64, &str)> = wrong.iter().map(|w| (w.line, w.mistake.field.as_str())).collect();
            assert_eq!(found, [(3, "kind"), (3, "language"), (3, "email"), (4, "organisation")]);
        }
        let Err(wrong) = read_table("organisation,name\nA,B\n") else { panic!("columns are missing") };
        assert_eq!(wrong.len(), 4);
        assert!(read_table("").is_err() && read_table("kind,organisation,name,post,language,email\n").is_err());
    }

    proptest! {
        #[test]
        fn any_text_is_read_or_refused(text in "(kind,organisation,name,post,language,email\n)?(\\PC|[\n\",;\t]){0,200}") {
            if let Ok(guests) = read_table(&text) {
                prop_assert!(!guests.is_empty() && guests.iter().all(|g| !g.organisation.is_empty()));
            }
        }
    }
}
