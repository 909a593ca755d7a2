//! What the area works with; `app` fills it in.

use access::limits::Limits;
use base::World;
use db::Db;
use exchange::clocks::Calendar;
use exchange::office::Office;
use exchange::rulebook::Rulebook;
use exchange::stats::Statistics;
use files::Files;
use i18n::Texts;
use jiff::tz::TimeZone;
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
    /// Sealed files.
    pub files: Files,
    /// The institution as data.
    pub rulebook: Arc<Rulebook>,
    /// Working days.
    pub calendar: Arc<Calendar>,
    /// The institution's time zone.
    pub zone: TimeZone,
    /// The address people see, without a slash at its end: it stands in feeds.
    pub origin: String,
    /// The texts of pages.
    pub texts: Texts,
    /// Who does what in the office.
    pub office: Arc<dyn Office>,
    /// Limits of what strangers may send.
    pub limits: Arc<Limits>,
    /// What can be counted of complaints: how many bear on a measure is published through it.
    pub complaints: Arc<dyn Statistics>,
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

    /// The moment before which something was known on a day.
    pub fn end_of(&self, day: base::Date) -> base::Timestamp {
        day.plus_days(1).start_in(&self.zone)
    }
}
