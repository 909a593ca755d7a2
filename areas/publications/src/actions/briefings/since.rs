//! "Since we last met": what changed between two days, of all areas. It is the page a mission opens first, so what was told
//! a moment ago is told again without asking the areas.

use crate::Desk;
use base::{Date, DateRange, Result, Timestamp};
use exchange::report::{Asked, Change, Way};
use std::collections::HashMap;
use std::sync::{Arc, Mutex, PoisonError};

/// Pairs of days that are kept in memory.
const MOST: usize = 64;
/// Seconds for which what was told is told again.
const FRESH: i64 = 600;

/// What was told, by its two days.
type Told = HashMap<(Date, Date), (Timestamp, Arc<Vec<Change>>)>;

/// What changed between two days, as it was told a moment ago; cheap to clone.
#[derive(Debug, Clone, Default)]
pub struct Since(Arc<Mutex<Told>>);

impl Since {
    fn fresh(&self, days: (Date, Date), now: Timestamp) -> Option<Arc<Vec<Change>>> {
        let told = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        told.get(&days).filter(|(at, _)| now.seconds_since(*at) < FRESH).map(|(_, changes)| changes.clone())
    }

    fn keep(&self, days: (Date, Date), now: Timestamp, changes: Arc<Vec<Change>>) {
        let mut told = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if told.len() >= MOST {
            told.retain(|_, (at, _)| now.seconds_since(*at) < FRESH);
        }
        if told.len() >= MOST {
            told.clear();
        }
        told.insert(days, (now, changes));
    }
}

/// What changed between two days, in the order of the chapters.
pub async fn changes(desk: &Desk, from: Date, until: Date) -> Result<Arc<Vec<Change>>> {
    let now = desk.world.now();
    if let Some(told) = desk.since.fresh((from, until), now) {
        return Ok(told);
    }
    let period = DateRange { from: Some(from), until: Some(until) };
    let as_of = desk.known_on(until);
    let mut tx = desk.db.read().await?;
    let mut changes = vec![];
    for (area, chapter) in desk.chapters() {
        changes.extend(area.brief(&mut tx, Asked { chapter: chapter.key, period, as_of }).await?.changes);
    }
    let changes = Arc::new(changes);
    desk.since.keep((from, until), now, changes.clone());
    Ok(changes)
}

/// Those that went one way.
pub fn of(changes: &[Change], way: Way) -> Vec<&Change> {
    changes.iter().filter(|change| change.way == way).collect()
}
