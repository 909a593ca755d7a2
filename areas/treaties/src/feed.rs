//! The calendar as a file that calendar programs read: RFC 5545, with all-day events.

use crate::model::cycle::{Cycle, Mark, Precision};
use crate::words;
use base::{Date, Lang, Timestamp};
use i18n::Texts;
use icalendar::{Calendar, Component, Event, EventStatus, Property};

/// Writes the file. `origin` is the address people see; a date keeps its name (`UID`) in all languages and versions.
pub(crate) fn write(texts: &Texts, lang: Lang, origin: &str, dates: &[(Mark, Cycle)]) -> String {
    let mut calendar = Calendar::empty();
    for (name, value) in [("VERSION", "2.0"), ("PRODID", "-//Arasha//Calendar of reports//EN"), ("METHOD", "PUBLISH")] {
        calendar.append_property(Property::new(name, value));
    }
    calendar.name(&texts.text(lang, "treaties-calendar-title", &[]));
    for (mark, cycle) in dates {
        calendar.push(event(texts, lang, origin, mark, cycle));
    }
    calendar.done().to_string()
}

fn event(texts: &Texts, lang: Lang, origin: &str, mark: &Mark, cycle: &Cycle) -> Event {
    let host = origin.split_once("://").map_or(origin, |(_, host)| host);
    let title = texts.text(
        lang,
        "treaties-feed-event",
        &[("what", words::moment(texts, lang, mark.moment).into()), ("cycle", words::cycle(texts, lang, cycle).into())],
    );
    let month = (mark.precision == Precision::Month).then(|| texts.text(lang, "treaties-feed-month", &[]));
    let notes: Vec<String> =
        month.into_iter().chain([mark.symbol.clone()].into_iter().filter(|s| !s.is_empty())).collect();
    let status = match (mark.withdrawn, mark.done) {
        (true, _) => EventStatus::Cancelled,
        (_, true) => EventStatus::Confirmed,
        _ => EventStatus::Tentative,
    };
    let mut event = Event::new();
    event
        .uid(&format!("{}@{host}", mark.id))
        .summary(&title)
        .status(status)
        .sequence(u32::try_from(mark.version - 1).unwrap_or(0))
        .add_property("DTSTAMP", moment(mark.changed_at))
        .add_property("LAST-MODIFIED", moment(mark.changed_at))
        .append_property(day("DTSTART", mark.day))
        .append_property(day("DTEND", mark.last_day().plus_days(1)))
        .add_property("TRANSP", "TRANSPARENT");
    if !notes.is_empty() {
        event.description(&notes.join("\n"));
    }
    let place = format!("{origin}/{lang}/treaties/calendar?treaty={}", cycle.procedure.code());
    event.url(if mark.url.is_empty() { &place } else { &mark.url });
    event.done()
}

/// A whole day. `DTEND` is the day after the last one.
fn day(name: &str, day: Date) -> Property {
    Property::new(name, day.to_jiff().strftime("%Y%m%d").to_string()).add_parameter("VALUE", "DATE").done()
}

fn moment(at: Timestamp) -> String {
    at.to_jiff().strftime("%Y%m%dT%H%M%SZ").to_string()
}
