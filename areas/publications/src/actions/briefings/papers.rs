//! Documents of a briefing, as data for the typesetter: handout and slides of what is public, the pack for inside, badges
//! and the list at the door.
//!
//! Handout and slides take a [`Public`], which has no talking point and no answer prepared in advance: whoever would hand
//! one out does not get past the compiler.

use super::guests::Known;
use crate::Desk;
use crate::model::briefing::Reply;
use crate::model::briefing::guest::Card;
use crate::model::briefing::pack::{Inside, Public, PublicTheme, WAYS};
use crate::model::figure::{Figure, FigureId};
use crate::pieces;
use crate::store::briefings::BriefingRow;
use base::{Lang, Result, Trilingual};
use charts::Look;
use exchange::report::{Change, Drawn};
use pdf::{Badge, Badges, Document, Handout, KeyNumber, Piece, Report, Slide, Slides};
use std::collections::BTreeMap;

/// Numbers that stand beside each other.
const NUMBERS: usize = 4;
/// Changes on one slide.
const ON_SLIDE: usize = 6;

/// Whose document it is, and in which language.
#[derive(Debug, Clone, Copy)]
pub struct Of<'a> {
    /// Where words come from.
    pub desk: &'a Desk,
    /// The briefing.
    pub briefing: &'a BriefingRow,
    /// The figures of its pack.
    pub figures: &'a BTreeMap<FigureId, Figure>,
    /// The language.
    pub lang: Lang,
}

impl Of<'_> {
    fn text(&self, key: &str) -> String {
        self.desk.texts.text(self.lang, key, &[])
    }

    fn institution(&self) -> String {
        self.desk.rulebook.institution.names.get(self.lang).to_owned()
    }

    fn title(&self) -> String {
        self.briefing.event.titles.get(self.lang).to_owned()
    }

    /// Where and when.
    fn subtitle(&self) -> String {
        let when = i18n::date_time(self.lang, self.briefing.starts_at, &self.desk.zone);
        format!("{}, {when}", self.briefing.event.place.get(self.lang))
    }

    /// Days the pack is of, and where all of it can be checked.
    fn footer(&self, pack: &Public) -> Vec<String> {
        let day = |day| i18n::date_year(self.lang, day);
        let days = [("from", day(pack.since()).into()), ("until", day(pack.on()).into())];
        vec![
            self.desk.texts.text(self.lang, "publications-briefing-paper-days", &days),
            self.desk.texts.text(
                self.lang,
                "publications-briefing-paper-check",
                &[("address", self.since(pack).into())],
            ),
        ]
    }

    /// Where anybody reads what changed between the two days.
    fn since(&self, pack: &Public) -> String {
        format!("{}/{}/since?from={}&until={}", self.desk.origin, self.lang, pack.since(), pack.on())
    }

    /// Words of the office at the head of a section.
    fn words(&self, pack: &Public, section: &str) -> Option<Piece> {
        let text = pack.words(section)?.get(self.lang);
        (!text.is_empty()).then(|| Piece::Paragraph { text: text.to_owned(), note: String::new() })
    }

    fn drawn<'f>(&'f self, theme: &'f PublicTheme) -> impl Iterator<Item = &'f Figure> {
        theme.figures.iter().filter_map(|id| self.figures.get(id))
    }

    /// The first number of each theme, set large.
    fn numbers(&self, pack: &Public) -> Vec<KeyNumber> {
        let first = |theme: &PublicTheme| {
            let content = &self.drawn(theme).next()?.content;
            Some(KeyNumber {
                number: pieces::cell(self.desk, content.total(), self.lang),
                label: content.titles.get(self.lang).to_owned(),
                note: pieces::period(content, self.lang),
            })
        };
        pack.themes().iter().filter_map(first).take(NUMBERS).collect()
    }

    fn change_table(&self, caption: String, changes: &[&Change]) -> Piece {
        let get = |words: &Trilingual| words.get(self.lang).to_owned();
        let row = |c: &&Change| vec![get(&c.what), format!("{} → {}", get(&c.before), get(&c.after)), get(&c.source)];
        Piece::Table {
            caption,
            head: ["what", "change", "source"]
                // texts: publications-briefing-column-*
                .map(|column| self.text(&format!("publications-briefing-column-{column}")))
                .to_vec(),
            rows: changes.iter().map(row).collect(),
            numeric: vec![],
            source: String::new(),
        }
    }

    /// What changed, a table for each way.
    fn changes(&self, pack: &Public) -> Vec<Piece> {
        // texts: publications-briefing-way-*
        let tables = WAYS.iter().filter_map(|(way, code)| {
            let changes = pack.changes(*way);
            let caption = self.text(&format!("publications-briefing-way-{code}"));
            (!changes.is_empty()).then(|| self.change_table(caption, &changes))
        });
        let tables: Vec<Piece> = tables.collect();
        if tables.is_empty() {
            return vec![Piece::Paragraph { text: self.text("publications-briefing-no-changes"), note: String::new() }];
        }
        tables
    }

    fn heading(&self, level: u8, key: &str) -> Piece {
        Piece::Heading { level, text: self.text(key) }
    }

    fn report(&self, subtitle: String, pieces: Vec<Piece>, colophon: Vec<String>) -> Report {
        Report {
            lang: self.lang,
            institution: self.institution(),
            title: self.title(),
            subtitle,
            date: self.briefing.starts_at.date_in(&self.desk.zone),
            cover: false,
            words: pieces::words(self.desk, self.lang),
            pieces,
            colophon,
        }
    }
}

/// So many rows a table of a handout has at most: of the first tries that fits two pages is taken.
const SHORTER: [usize; 6] = [40, 12, 7, 4, 2, 1];

/// The handout with as much in its tables as two pages take; each shortened table says how much more there is, and where.
///
/// # Errors
/// [`base::Error::Conflict`] if it does not even fit with a row in each table: a section must be left out.
pub async fn fitting(of: &Of<'_>, pack: &Public) -> Result<Vec<u8>> {
    for most in SHORTER {
        if let Ok(pages) = set(of.desk, Document::Handout(handout(of, pack, most))).await {
            return Ok(pages);
        }
    }
    Err(base::Error::Conflict("publications-briefing-conflict-long"))
}

/// Two pages to hand out: the sections that are not left out, each with its words; tables have so many rows at most.
pub fn handout(of: &Of<'_>, pack: &Public, most: usize) -> Handout {
    let mut all: Vec<Piece> = of.words(pack, "opening").filter(|_| pack.is_in("opening")).into_iter().collect();
    let numbers = of.numbers(pack);
    if pack.is_in("figures") && !numbers.is_empty() {
        all.push(of.heading(1, "publications-briefing-section-figures"));
        all.extend(of.words(pack, "figures"));
        all.push(Piece::Numbers { numbers });
    }
    if pack.is_in("changes") {
        all.push(of.heading(1, "publications-briefing-section-changes"));
        all.extend(of.words(pack, "changes"));
        all.extend(of.changes(pack));
    }
    for theme in pack.themes().iter().filter(|theme| pack.is_in(&theme.key)) {
        all.push(Piece::Heading { level: 1, text: theme.titles.get(of.lang).to_owned() });
        all.extend(of.words(pack, &theme.key));
        all.extend(pieces::parts(of.desk, &theme.brief.stands, 2, of.lang));
    }
    all.extend(of.words(pack, "closing").filter(|_| pack.is_in("closing")));
    let address = of.since(pack);
    for piece in &mut all {
        if let Piece::Table { rows, source, .. } = piece
            && rows.len() > most
        {
            let args = [("n", (rows.len() - most).into()), ("address", address.as_str().into())];
            *source = of.desk.texts.text(of.lang, "publications-briefing-more", &args);
            rows.truncate(most);
        }
    }
    Handout {
        lang: of.lang,
        institution: of.institution(),
        title: of.title(),
        subtitle: of.subtitle(),
        date: pack.on(),
        words: pieces::words(of.desk, of.lang),
        pieces: all,
        footer: of.footer(pack),
    }
}

/// Slides: the numbers, what changed, and each theme with its charts.
pub fn slides(of: &Of<'_>, pack: &Public) -> Slides {
    let mut all = vec![];
    let numbers = of.numbers(pack);
    let pieces: Vec<Piece> = of.words(pack, "figures").into_iter().chain([Piece::Numbers { numbers }]).collect();
    all.push(Slide { title: of.text("publications-briefing-section-figures"), pieces });
    for (way, code) in WAYS {
        let changes = pack.changes(way);
        for some in changes.chunks(ON_SLIDE) {
            // texts: publications-briefing-way-*
            let title = of.text(&format!("publications-briefing-way-{code}"));
            all.push(Slide { pieces: vec![of.change_table(title.clone(), some)], title });
        }
    }
    for theme in pack.themes() {
        let title = theme.titles.get(of.lang).to_owned();
        all.extend(of.words(pack, &theme.key).map(|words| Slide { title: title.clone(), pieces: vec![words] }));
        for figure in of.drawn(theme).filter(|figure| figure.content.drawn != Drawn::Number) {
            // The chart alone: its table stands in the handout's address and on the page of the figure.
            let mut pieces = pieces::figure(of.desk, figure, of.lang, Look::Print);
            pieces.retain(|piece| matches!(piece, Piece::Chart { .. }));
            if !pieces.is_empty() {
                all.push(Slide { title: title.clone(), pieces });
            }
        }
    }
    all.extend(of.words(pack, "closing").map(|words| Slide { title: of.title(), pieces: vec![words] }));
    Slides {
        lang: of.lang,
        institution: of.institution(),
        title: of.title(),
        subtitle: of.subtitle(),
        date: pack.on(),
        words: pieces::words(of.desk, of.lang),
        slides: all,
    }
}

/// The pack for those who speak: all that is public, and what stays inside.
pub fn internal(of: &Of<'_>, pack: &Public, inside: &Inside) -> Report {
    let paragraph = |text: String| Piece::Paragraph { text, note: String::new() };
    let get = |words: &Trilingual| words.get(of.lang).to_owned();
    let mut all = vec![paragraph(of.text("publications-briefing-internal-note"))];
    if !inside.points.is_empty() {
        all.push(of.heading(1, "publications-briefing-points"));
        all.push(Piece::List { numbered: false, items: inside.points.iter().map(|p| get(&p.words)).collect() });
    }
    all.extend(of.words(pack, "opening"));
    all.push(of.heading(1, "publications-briefing-section-figures"));
    all.extend(of.words(pack, "figures"));
    for figure in pack.themes().iter().flat_map(|theme| of.drawn(theme)) {
        all.extend(pieces::figure(of.desk, figure, of.lang, Look::Print));
    }
    all.push(of.heading(1, "publications-briefing-section-changes"));
    all.extend(of.words(pack, "changes"));
    all.extend(of.changes(pack));
    for theme in pack.themes() {
        all.push(Piece::Heading { level: 1, text: get(&theme.titles) });
        all.extend(of.words(pack, &theme.key));
        all.extend(pieces::parts(of.desk, &theme.brief.stands, 2, of.lang));
    }
    if !inside.questions.is_empty() {
        all.push(of.heading(1, "publications-briefing-likely"));
    }
    for (title, questions) in &inside.questions {
        all.push(Piece::Heading { level: 2, text: get(title) });
        for likely in questions {
            all.push(Piece::Heading { level: 3, text: get(&likely.question) });
            all.push(paragraph(get(&likely.answer)));
        }
    }
    all.extend(of.words(pack, "closing"));
    let subtitle = format!("{} · {}", of.text("publications-briefing-internal"), of.subtitle());
    of.report(subtitle, all, of.footer(pack))
}

fn is_expected(known: &Known) -> bool {
    matches!(known.row.answer, Reply::Yes | Reply::Deputy)
}

/// A badge for everybody who is expected and whose name is known.
pub fn badges(of: &Of<'_>, guests: &[Known]) -> Badges {
    let badge = |known: &Known| {
        let (name, post) = known.card.as_ref()?.comes();
        (is_expected(known) && !name.is_empty()).then(|| Badge {
            name: name.to_owned(),
            post: post.to_owned(),
            organisation: known.row.organisation.clone(),
        })
    };
    Badges {
        lang: of.lang,
        institution: of.institution(),
        title: of.title(),
        date: of.briefing.starts_at.date_in(&of.desk.zone),
        badges: guests.iter().filter_map(badge).collect(),
    }
}

/// Rows of the list at the door: organisation, name, post, what they answered, whether they came.
pub fn door_rows(of: &Of<'_>, guests: &[Known]) -> Vec<Vec<String>> {
    let row = |known: &Known| {
        let (name, post) = known.card.as_ref().map_or(("", ""), Card::comes);
        // texts: publications-briefing-kind-* publications-briefing-reply-*
        vec![
            known.row.organisation.clone(),
            of.text(&format!("publications-briefing-kind-{}", known.row.kind.code())),
            name.to_owned(),
            post.to_owned(),
            of.text(&format!("publications-briefing-reply-{}", known.row.answer.code())),
            known.row.came_at.map(|at| i18n::date_time(of.lang, at, &of.desk.zone)).unwrap_or_default(),
        ]
    };
    guests.iter().map(row).collect()
}

/// Names of the columns of the list at the door.
pub fn door_head(of: &Of<'_>) -> Vec<String> {
    // texts: publications-briefing-column-*
    let columns = ["organisation", "kind", "name", "post", "reply", "came"];
    columns.map(|column| of.text(&format!("publications-briefing-column-{column}"))).to_vec()
}

/// The list at the door.
pub fn door_list(of: &Of<'_>, guests: &[Known]) -> Report {
    let table = Piece::Table {
        caption: of.text("publications-briefing-guests"),
        head: door_head(of),
        rows: door_rows(of, guests),
        numeric: vec![],
        source: String::new(),
    };
    let until = i18n::date_year(of.lang, of.briefing.forget_on);
    let note = of.desk.texts.text(of.lang, "publications-briefing-forget-on", &[("until", until.into())]);
    of.report(of.subtitle(), vec![table], vec![note])
}

/// A document set in type, away from those who wait.
///
/// # Errors
/// [`base::Error::Internal`] if it cannot be set; for a handout that means that it does not fit two pages.
pub async fn set(desk: &Desk, document: Document) -> Result<Vec<u8>> {
    let typesetter = desk.typesetter.clone();
    let set = tokio::task::spawn_blocking(move || typesetter.pdf(&document));
    Ok(set.await.map_err(base::Error::internal)??)
}
