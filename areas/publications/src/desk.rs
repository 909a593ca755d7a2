//! What the area works with; `app` fills it in.

use access::limits::Limits;
use base::World;
use db::Db;
use exchange::clocks::Calendar;
use exchange::office::Office;
use exchange::report::Contribution;
use exchange::rulebook::Rulebook;
use exchange::stats::{Measure, Statistics};
use files::Files;
use i18n::Texts;
use jiff::tz::TimeZone;
use pdf::Typesetter;
use std::sync::Arc;
use vault::Vault;

/// The area's desk; cheap to clone.
#[derive(Clone)]
pub struct Desk {
    /// The database.
    pub db: Db,
    /// Keys and ciphertexts.
    pub vault: Vault,
    /// Time and randomness.
    pub world: World,
    /// Files.
    pub files: Files,
    /// The institution as data.
    pub rulebook: Arc<Rulebook>,
    /// Working days.
    pub calendar: Arc<Calendar>,
    /// The institution's time zone.
    pub zone: TimeZone,
    /// The address people see, without a slash at its end.
    pub origin: String,
    /// The texts of pages.
    pub texts: Texts,
    /// Who does what in the office.
    pub office: Arc<dyn Office>,
    /// Sets documents in type.
    pub typesetter: Arc<dyn Typesetter>,
    /// Who asks too often.
    pub limits: Arc<Limits>,
    /// Who counts.
    pub statistics: Vec<Arc<dyn Statistics>>,
    /// Whether the program that runs can send mail.
    pub mails: bool,
    /// What changed between two days, as it was told a moment ago.
    pub since: crate::Since,
    /// What other areas bring, in the order of `app`.
    pub contributions: Vec<Arc<dyn Contribution>>,
}

impl std::fmt::Debug for Desk {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Desk")
    }
}

impl Desk {
    /// Today, where the institution is.
    pub fn today(&self) -> base::Date {
        self.world.now().date_in(&self.zone)
    }

    /// What was known at the end of a day; of today, what is known now.
    pub(crate) fn known_on(&self, day: base::Date) -> base::Timestamp {
        self.world.now().min(day.plus_days(1).start_in(&self.zone))
    }

    /// The chapters of all areas in their order, each with the area it belongs to.
    pub(crate) fn chapters(&self) -> Vec<(&Arc<dyn Contribution>, &'static exchange::report::Chapter)> {
        let mut all: Vec<_> =
            self.contributions.iter().flat_map(|c| c.chapters().iter().map(move |ch| (c, ch))).collect();
        all.sort_by_key(|(_, chapter)| chapter.place);
        all
    }

    /// Where the tile of a region stands, by its newest entry.
    pub(crate) fn tile(&self, region: &str) -> Option<(u8, u8)> {
        let entries = self.rulebook.regions.iter().filter(|entry| entry.key == region);
        entries.max_by_key(|entry| entry.valid.from)?.tile
    }

    /// Who counts a measure, and the measure.
    pub fn counting(&self, measure: &str) -> Option<(&dyn Statistics, &'static Measure)> {
        self.statistics.iter().find_map(|area| {
            let found = area.measures().iter().find(|m| m.id == measure)?;
            Some((area.as_ref(), found))
        })
    }
}
