//! What is printed of an edition.

use super::{Content, Older, PictureId};
use crate::model::figure::FigureId;
use base::{Date, Trilingual};
use exchange::report::Part;
use serde::{Deserialize, Serialize};

/// What is printed, and nothing else: complete in itself but for figures and pictures, which never change.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Manuscript {
    /// The chapters that hold something, in order.
    pub chapters: Vec<Chapter>,
    /// What was corrected since the first publication, the oldest first.
    pub corrections: Vec<Correction>,
}

/// A chapter of a manuscript.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Chapter {
    /// Its key.
    pub key: String,
    /// Its title.
    pub titles: Trilingual,
    /// What it holds.
    pub items: Vec<Item>,
}

/// Something printed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Item {
    /// Words, a table or a picture.
    Hand(Content),
    /// A figure, with its numbers of earlier years.
    Figure(FigureId, Vec<Older>),
    /// What an area wrote from its records.
    Facts(Vec<Part>),
}

/// A correction, as readers are told of it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Correction {
    /// The day it was published.
    pub day: Date,
    /// What was corrected, and why.
    pub reasons: Trilingual,
}

impl Manuscript {
    /// The figures it shows.
    pub fn figures(&self) -> Vec<FigureId> {
        let items = self.chapters.iter().flat_map(|chapter| &chapter.items);
        items.filter_map(|item| if let Item::Figure(id, _) = item { Some(*id) } else { None }).collect()
    }

    /// The pictures it shows.
    pub fn pictures(&self) -> Vec<PictureId> {
        let items = self.chapters.iter().flat_map(|chapter| &chapter.items);
        let picture = |item: &Item| match item {
            Item::Hand(Content::Picture(picture)) => Some(picture.picture),
            _ => None,
        };
        items.filter_map(picture).collect()
    }
}
