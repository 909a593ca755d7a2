//! How words become pieces: an empty line parts paragraphs, `## ` begins a heading, `- ` or `1. ` an item of a list, `> ` a
//! quotation whose line `— ` names who spoke. `{complaints-by-right/housing}` quotes a number.

use pdf::Piece;

/// The placeholders of a text, without their braces.
pub fn quotes(text: &str) -> Vec<String> {
    let mut found = vec![];
    fill(text, |quote| {
        found.push(quote.to_owned());
        None
    });
    found
}

/// A text with its placeholders filled; one that is answered with nothing stays as it is.
pub fn fill(text: &str, mut number: impl FnMut(&str) -> Option<String>) -> String {
    let (mut filled, mut rest) = (String::with_capacity(text.len()), text);
    while let Some((before, after)) = rest.split_once('{') {
        filled.push_str(before);
        match after.split_once('}') {
            Some((quote, behind)) if is_quote(quote) => {
                match number(quote) {
                    Some(number) => filled.push_str(&number),
                    None => filled.extend(["{", quote, "}"]),
                }
                rest = behind;
            }
            _ => {
                filled.push('{');
                rest = after;
            }
        }
    }
    filled.push_str(rest);
    filled
}

/// Whether what stands in braces is on one line: all of these are taken for placeholders, lest a slip of the pen be printed.
fn is_quote(quote: &str) -> bool {
    !quote.contains(['{', '\n'])
}

/// The pieces of a text; its note goes to its last paragraph.
pub fn pieces(text: &str, note: &str) -> Vec<Piece> {
    let mut pieces: Vec<Piece> = text.split("\n\n").flat_map(part).collect();
    if !note.is_empty() {
        let last = pieces.iter_mut().rev().find_map(|piece| match piece {
            Piece::Paragraph { note, .. } => Some(note),
            _ => None,
        });
        match last {
            Some(place) => note.clone_into(place),
            None => pieces.push(Piece::Paragraph { text: note.to_owned(), note: String::new() }),
        }
    }
    pieces
}

/// What stands between two empty lines: lines of one kind are one piece.
fn part(part: &str) -> Vec<Piece> {
    let mut pieces: Vec<Piece> = vec![];
    for line in part.lines().map(str::trim).filter(|line| !line.is_empty()) {
        let next = read(line);
        match (pieces.last_mut(), next) {
            (Some(Piece::List { numbered: a, items }), Piece::List { numbered: b, items: more }) if *a == b => {
                items.extend(more);
            }
            (Some(Piece::Quote { by, .. }), Piece::Paragraph { text, .. })
                if by.is_empty() && text.starts_with("— ") =>
            {
                text.trim_start_matches("— ").clone_into(by);
            }
            // Who spoke ends the quotation: the next `> ` begins another one.
            (Some(Piece::Quote { by, .. }), next @ Piece::Quote { .. }) if !by.is_empty() => pieces.push(next),
            (Some(Piece::Quote { text, .. }), Piece::Quote { text: more, .. })
            | (Some(Piece::Paragraph { text, .. }), Piece::Paragraph { text: more, .. }) => {
                text.push('\n');
                text.push_str(&more);
            }
            (_, next) => pieces.push(next),
        }
    }
    pieces
}

fn read(line: &str) -> Piece {
    if let Some(text) = line.strip_prefix("## ") {
        return Piece::Heading { level: 2, text: text.to_owned() };
    }
    if let Some(item) = line.strip_prefix("- ") {
        return Piece::List { numbered: false, items: vec![item.to_owned()] };
    }
    if let Some(text) = line.strip_prefix("> ") {
        return Piece::Quote { text: text.to_owned(), by: String::new() };
    }
    match line.split_once(". ") {
        Some((n, item)) if !n.is_empty() && n.len() < 3 && n.chars().all(|c| c.is_ascii_digit()) => {
            Piece::List { numbered: true, items: vec![item.to_owned()] }
        }
        _ => Piece::Paragraph { text: line.to_owned(), note: String::new() },
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn words_become_headings_lists_quotations_and_paragraphs() {
        let text = "## Не өзгерді\nБірінші сөйлем.\nЕкінші.\n\n- бір\n- екі\n1. алдымен\n2. содан соң\n\n> Тыңдады.\n— Өтініш беруші";
        let read = pieces(text, "Ескертпе");
        let kinds: Vec<String> = read
            .iter()
            .map(|piece| match piece {
                Piece::Heading { level, text } => format!("h{level} {text}"),
                Piece::Paragraph { text, note } => format!("p {text} [{note}]"),
                Piece::List { numbered, items } => format!("l{numbered} {}", items.join("+")),
                Piece::Quote { text, by } => format!("q {text} / {by}"),
                _ => "?".to_owned(),
            })
            .collect();
        assert_eq!(
            kinds,
            [
                "h2 Не өзгерді",
                "p Бірінші сөйлем.\nЕкінші. [Ескертпе]",
                "lfalse бір+екі",
                "ltrue алдымен+содан соң",
                "q Тыңдады. / Өтініш беруші",
            ]
        );
    }

    #[test]
    fn who_spoke_ends_a_quotation() {
        let read: Vec<String> = pieces("> Тыңдады.\n— Ана\n— Әке\n> Жауап келді.\n— Көрші", "")
            .iter()
            .map(|piece| match piece {
                Piece::Quote { text, by } => format!("q {text} / {by}"),
                Piece::Paragraph { text, .. } => format!("p {text}"),
                _ => "?".to_owned(),
            })
            .collect();
        assert_eq!(read, ["q Тыңдады. / Ана", "p — Әке", "q Жауап келді. / Көрші"]);
    }

    #[test]
    fn a_placeholder_is_filled_and_one_that_is_unknown_stays_to_be_seen() {
        let number = |quote: &str| (quote == "a/b").then(|| "1 204".to_owned());
        assert_eq!(fill("{a/b} шағым, {a/c}, {бос", number), "1 204 шағым, {a/c}, {бос");
        assert_eq!(quotes("{a}{b/c} {\n} {{d}"), ["a", "b/c", "d"]);
    }

    proptest! {
        #[test]
        fn filling_with_nothing_changes_nothing(text in "[a-я{}/\n .-]{0,60}") {
            prop_assert_eq!(fill(&text, |_| None), text);
        }

        #[test]
        fn any_text_can_be_read_and_no_word_is_lost(text in "(([a-z]{1,5}|##|-|>|—|1\\.)[ \n]{1,2}){0,20}") {
            let all: String = pieces(&text, "").iter().map(|piece| match piece {
                Piece::Heading { text, .. } | Piece::Paragraph { text, .. } => text.clone(),
                Piece::List { items, .. } => items.join(" "),
                Piece::Quote { text, by } => format!("{text} {by}"),
                _ => String::new(),
            }).collect();
            let letters = |s: &str| s.chars().filter(char::is_ascii_lowercase).collect::<String>();
            prop_assert_eq!(letters(&all), letters(&text));
        }
    }
}
