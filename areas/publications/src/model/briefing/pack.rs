//! The pack of a briefing: what stood on a day, locked; words around it; and what is said but not handed out.

use super::PointId;
use crate::model::figure::FigureId;
use base::{Date, Timestamp, Trilingual};
use exchange::report::{Brief, Likely, Way};
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, BTreeSet};

/// What stood on a day. It does not change once it is kept.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Content {
    /// Changes since this day are told.
    pub since: Date,
    /// How things stood on this day.
    pub on: Date,
    /// What was known then.
    pub as_of: Timestamp,
    /// The themes in their order.
    pub themes: Vec<Theme>,
}

impl Content {
    /// The figures of all themes.
    pub fn figures(&self) -> Vec<FigureId> {
        self.themes.iter().flat_map(|theme| theme.figures.iter().copied()).collect()
    }
}

/// A theme of the pack.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Theme {
    /// Its key.
    pub key: String,
    /// What it is called.
    pub titles: Trilingual,
    /// The figures that were drawn for it.
    pub figures: Vec<FigureId>,
    /// What its area told: how things stand, and what changed. Its questions lie in [`Inside`].
    pub brief: Brief,
    /// Questions that were answered at earlier briefings.
    pub kept: Vec<Likely>,
}

/// A part of the pack that words are written for, and that can be left out of what is handed out: `opening`, `figures`,
/// `changes`, `closing`, or the key of a theme.
pub type Section = String;

/// Words of the office around what is locked.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Words {
    /// What stands at the head of each section.
    pub texts: BTreeMap<Section, Trilingual>,
    /// Sections that are left out of the handout, so that it fits two pages.
    pub left_out: BTreeSet<Section>,
}

/// The sections of a pack, in order.
pub fn sections(content: &Content) -> Vec<Section> {
    let themes = content.themes.iter().map(|t| t.key.clone());
    ["opening", "figures", "changes"]
        .into_iter()
        .map(str::to_owned)
        .chain(themes)
        .chain(["closing".to_owned()])
        .collect()
}

/// What may be handed out: the pack without questions and without talking points. Only [`Public::of`] makes one, so that
/// who builds a handout or slides never holds more.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Public {
    since: Date,
    on: Date,
    words: Words,
    themes: Vec<PublicTheme>,
}

/// A theme as it may be handed out.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PublicTheme {
    /// Its key.
    pub key: String,
    /// What it is called.
    pub titles: Trilingual,
    /// Its figures.
    pub figures: Vec<FigureId>,
    /// How things stand, and what changed.
    pub brief: PublicBrief,
}

/// What of an area's word may be handed out.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PublicBrief {
    /// How things stand.
    pub stands: Vec<exchange::report::Part>,
    /// What changed.
    pub changes: Vec<exchange::report::Change>,
}

impl Public {
    /// What may be handed out of a pack.
    pub fn of(content: &Content, words: &Words) -> Self {
        let theme = |t: &Theme| PublicTheme {
            key: t.key.clone(),
            titles: t.titles.clone(),
            figures: t.figures.clone(),
            brief: PublicBrief { stands: t.brief.stands.clone(), changes: t.brief.changes.clone() },
        };
        Self {
            since: content.since,
            on: content.on,
            words: words.clone(),
            themes: content.themes.iter().map(theme).collect(),
        }
    }

    /// The day since which changes are told.
    pub const fn since(&self) -> Date {
        self.since
    }

    /// The day on which things stood so.
    pub const fn on(&self) -> Date {
        self.on
    }

    /// The themes.
    pub fn themes(&self) -> &[PublicTheme] {
        &self.themes
    }

    /// Words at the head of a section.
    pub fn words(&self, section: &str) -> Option<&Trilingual> {
        self.words.texts.get(section)
    }

    /// Whether a section goes into the handout.
    pub fn is_in(&self, section: &str) -> bool {
        !self.words.left_out.contains(section)
    }

    /// Changes of all themes that went one way.
    pub fn changes(&self, way: Way) -> Vec<&exchange::report::Change> {
        self.themes.iter().flat_map(|t| &t.brief.changes).filter(|c| c.way == way).collect()
    }
}

/// Ways, in the order in which they are told.
pub const WAYS: [(Way, &str); 3] = [(Way::Moved, "moved"), (Way::Still, "still"), (Way::Back, "back")];

/// Something to say. There is no way from it to a handout or to slides.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TalkingPoint {
    /// Its id.
    pub id: PointId,
    /// The theme; empty for all of it.
    pub theme: String,
    /// Its words.
    pub words: Trilingual,
}

/// What stays inside: likely questions with answers, and talking points. Only the internal pack takes it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Inside {
    /// By theme: its title, and its questions.
    pub questions: Vec<(Trilingual, Vec<Likely>)>,
    /// What to say.
    pub points: Vec<TalkingPoint>,
}

impl Inside {
    /// What stays inside of a pack.
    pub fn of(content: &Content, points: Vec<TalkingPoint>) -> Self {
        let questions = |t: &Theme| {
            let all: Vec<Likely> = t.brief.questions.iter().chain(&t.kept).cloned().collect();
            (t.titles.clone(), all)
        };
        Self { questions: content.themes.iter().map(questions).filter(|(_, q)| !q.is_empty()).collect(), points }
    }
}
