//! Pieces of a document as a page shows them: notes numbered through, pictures by their address, addresses as links.

use crate::Desk;
use crate::actions::editions::{Material, chapter_pieces};
use crate::model::edition::{Chapter, Content, Item, PictureId};
use base::Lang;
use charts::Look;
use pdf::{Piece, ReportWords};

/// A part of a line: words, or a link.
pub(crate) struct Span {
    pub(crate) text: String,
    /// Where it leads; empty for words.
    pub(crate) href: String,
}

/// A piece with what a page needs besides.
pub(crate) struct PieceView {
    pub(crate) piece: Piece,
    /// The words of a paragraph, or what a table rests on.
    pub(crate) words: Vec<Span>,
    /// It says in numbers what the chart before it draws.
    pub(crate) tells_chart: bool,
    /// The number of its note; 0 without one.
    pub(crate) note: usize,
    /// Where its picture lies.
    pub(crate) src: String,
}

impl PieceView {
    /// Whether a column holds numbers.
    pub(crate) fn is_numeric(&self, column: impl std::borrow::Borrow<usize>) -> bool {
        matches!(&self.piece, Piece::Table { numeric, .. } if numeric.contains(column.borrow()))
    }
}

/// A chapter.
pub(crate) struct ChapterView {
    pub(crate) key: String,
    pub(crate) title: String,
    pub(crate) pieces: Vec<PieceView>,
    /// Its notes, in the order of their numbers.
    pub(crate) notes: Vec<String>,
    pub(crate) words: ReportWords,
    /// "Back to the text".
    pub(crate) back: String,
}

impl ChapterView {
    /// `picture` says where a picture lies: its id, and its bytes in Base64.
    pub(crate) fn of(
        desk: &Desk,
        (chapter, material): (&Chapter, &Material),
        (lang, look): (Lang, Look),
        picture: impl Fn(PictureId, &str) -> String,
    ) -> Self {
        let mut pictures = chapter.items.iter().filter_map(|item| match item {
            Item::Hand(Content::Picture(picture)) => Some(picture.picture),
            _ => None,
        });
        let (mut notes, mut is_chart) = (vec![], false);
        let pieces = chapter_pieces(desk, chapter, material, lang, look).into_iter().map(|piece| {
            let (mut note, mut src, mut words) = (0, String::new(), vec![]);
            let tells_chart = std::mem::replace(&mut is_chart, matches!(piece, Piece::Chart { .. }));
            match &piece {
                Piece::Paragraph { text, note: noted } => {
                    words = spans(&desk.origin, text);
                    if !noted.is_empty() {
                        notes.push(noted.clone());
                        note = notes.len();
                    }
                }
                Piece::Picture { data, .. } => src = pictures.next().map(|id| picture(id, data)).unwrap_or_default(),
                Piece::Table { source, .. } => words = spans(&desk.origin, source),
                _ => {}
            }
            PieceView { piece, words, tells_chart, note, src }
        });
        let pieces = pieces.collect();
        Self {
            key: chapter.key.clone(),
            title: chapter.titles.get(lang).to_owned(),
            pieces,
            notes,
            words: crate::pieces::words(desk, lang),
            back: desk.texts.text(lang, "publications-edition-note-back", &[]),
        }
    }
}

/// Words in which addresses of this site are links.
fn spans(origin: &str, words: &str) -> Vec<Span> {
    let mut spans: Vec<Span> = vec![];
    for word in words.split_inclusive(' ') {
        let address = word.trim_end_matches([' ', '.', ',']);
        match address.strip_prefix(origin) {
            Some(path) if path.starts_with('/') => {
                spans.push(Span { text: address.to_owned(), href: path.to_owned() });
                spans
                    .push(Span { text: word.get(address.len()..).unwrap_or_default().to_owned(), href: String::new() });
            }
            _ => match spans.last_mut() {
                Some(last) if last.href.is_empty() => last.text.push_str(word),
                _ => spans.push(Span { text: word.to_owned(), href: String::new() }),
            },
        }
    }
    spans
}
