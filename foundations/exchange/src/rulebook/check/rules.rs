//! What a rulebook that can be read must hold besides.

use super::read::{At, Texts};
use crate::clocks::{Calendar, Length};
use crate::rulebook::{Dated, Region, Rulebook, Source};
use base::{Date, DateRange};
use jiff::tz::TimeZone;

use At::{Entry, Key};

/// Years whose holidays every rulebook lists: those of cases that may still be open or be imported.
const YEARS: std::ops::RangeInclusive<i16> = 2019..=2027;

pub(super) fn check(book: &Rulebook, texts: &mut Texts) {
    let mut check = Check { book, texts };
    check.lists();
    check.references();
    check.institution();
    check.periods();
    check.holidays();
    super::treaties::check(book, texts);
}

struct Check<'a, 'b> {
    book: &'a Rulebook,
    texts: &'a mut Texts<'b>,
}

impl Check<'_, '_> {
    /// Keys, days and sources of every list.
    fn lists(&mut self) {
        let book = self.book;
        self.source("institution.toml", &[], &book.institution.source, None);
        self.list("institution.toml", "offset", &book.institution.offsets);
        self.list("institution.toml", "emergency", &book.institution.emergency);
        self.list("acts.toml", "act", &book.acts);
        self.list("regions.toml", "region", &book.regions);
        self.list("bodies.toml", "body", &book.bodies);
        self.list("bodies.toml", "route", &book.routes);
        self.list("places.toml", "place", &book.places);
        self.list("rights.toml", "right", &book.rights);
        self.list("exclusions.toml", "exclusion", &book.exclusions);
        self.list("admissibility.toml", "ground", &book.grounds);
        self.list("periods.toml", "period", &book.periods);
        self.list("holidays.toml", "holiday", &book.holidays.holidays);
        self.list("offices.toml", "authority", &book.authorities);
        self.list("offices.toml", "office", &book.offices);
        self.list("retention.toml", "retention", &book.retention);
        self.list("letters.toml", "series", &book.series);
        self.list("letters.toml", "letter", &book.letters);
        self.list("treaties.toml", "instrument", &book.instruments);
        self.list("committees.toml", "committee", &book.committees);
        self.list("committees.toml", "procedure", &book.procedures);
        self.list("committees.toml", "petitions", &book.petitions);
        self.list("reports.toml", "report", &book.reports);
        for (n, swap) in book.holidays.swaps.iter().enumerate() {
            self.source("holidays.toml", &[Key("swap"), Entry(n)], &swap.source, None);
        }
        for (n, year) in book.holidays.years.iter().enumerate() {
            self.source("holidays.toml", &[Key("year"), Entry(n)], &year.source, None);
        }
        for (n, right) in book.rights.iter().enumerate() {
            for (m, issue) in right.issues.iter().enumerate() {
                if right.issues.iter().take(m).any(|i| i.key == issue.key) {
                    let way = [Key("right"), Entry(n), Key("issue"), Entry(m)];
                    self.texts.say(
                        "rights.toml",
                        &way,
                        format!("a second issue `{}`", issue.key),
                        "give it a key of its own",
                    );
                }
            }
        }
    }

    fn list<T: Dated>(&mut self, file: &str, table: &str, list: &[T]) {
        for (n, this) in list.iter().enumerate() {
            let (way, valid) = ([Key(table), Entry(n), Key("valid")], this.valid());
            if matches!((valid.from, valid.until), (Some(from), Some(until)) if until < from) {
                self.texts.say(file, &way, "ends before it begins".into(), "give `until` a day not before `from`");
            }
            let same = || list.iter().take(n).filter(|e| e.key() == this.key());
            if same().any(|e| e.valid() == valid) {
                let message = format!("a second `{}` for the same days", this.key());
                self.texts.say(file, &way, message, "remove one, or give each its days");
            } else if same().any(|e| e.valid().overlaps(valid)) {
                let message = format!("overlaps another `{}`", this.key());
                self.texts.say(file, &way, message, "end the earlier one the day before the later begins");
            }
            // a day after which this key has an entry again, but not on the next day
            let later =
                |e: &&T| e.key() == this.key() && matches!((e.valid().from, valid.until), (Some(f), Some(u)) if f > u);
            let next = valid.until.map(|u| u.plus_days(1));
            if let Some(next) = next
                && list.iter().any(|e| later(&e))
                && !list.iter().any(|e| e.key() == this.key() && e.valid().contains(next))
            {
                let message = format!("leaves a gap before the next `{}`", this.key());
                self.texts.say(file, &way, message, "let the next begin the day after this ends");
            }
            self.source(file, &[Key(table), Entry(n)], this.source(), Some(valid));
        }
    }

    fn source(&mut self, file: &str, way: &[At], source: &Source, valid: Option<&DateRange>) {
        let way: Vec<At> = way.iter().copied().chain([Key("source")]).collect();
        let act = source.act.as_deref().map(|key| (key, self.book.acts.iter().find(|a| a.key == key)));
        let (message, remedy) = match (act, valid) {
            (Some((key, None)), _) => (format!("no act `{key}`"), "add it to acts.toml, or correct the key"),
            _ if source.setting => return,
            (None, _) if source.title.is_none() => {
                ("no source".into(), "name one, or mark it `source = { setting = true }`")
            }
            _ if !source.confirmed => {
                ("a source nobody has read".into(), "read it and add `confirmed = true`, or mark it `setting = true`")
            }
            _ if self.book.address(source).is_none() => {
                ("a confirmed source without an address".into(), "add the `url` where it was read")
            }
            (Some((key, Some(act))), Some(valid)) if !within(valid, &act.valid) => {
                (format!("holds on days on which act `{key}` was not in force"), "shorten `valid`, or cite another act")
            }
            _ => return,
        };
        self.texts.say(file, &way, message, remedy);
    }

    /// Whether what a key names is there.
    fn references(&mut self) {
        let book = self.book;
        for (n, region) in book.regions.iter().enumerate() {
            for key in &region.replaces {
                let before = |d: Date| d.plus_days(-1);
                let known = region.valid.from.map(before).is_some_and(|d| holds(&book.regions, key, d));
                self.known("regions.toml", "region", n, "replaces", key, known);
            }
            let taken = |other: &&Region| other.tile == region.tile && other.valid.overlaps(&region.valid);
            if let Some((column, row)) = region.tile
                && let Some(other) = book.regions.iter().take(n).find(taken)
            {
                let message = format!("tile {column}, {row} is that of `{}`", other.key);
                let way = [Key("region"), Entry(n), Key("tile")];
                self.texts.say("regions.toml", &way, message, "give each region of a day a tile of its own");
            }
        }
        for (n, body) in book.bodies.iter().enumerate() {
            for key in &body.replaces {
                let before = |d: Date| d.plus_days(-1);
                let known = body.valid.from.map(before).is_some_and(|d| holds(&book.bodies, key, d));
                self.known("bodies.toml", "body", n, "replaces", key, known);
            }
            self.all("bodies.toml", "body", n, "superior", body.superior.iter(), &book.bodies);
        }
        for (n, route) in book.routes.iter().enumerate() {
            self.all("bodies.toml", "route", n, "office", [&route.office], &book.offices);
        }
        for (n, place) in book.places.iter().enumerate() {
            self.all("places.toml", "place", n, "responsible", [&place.responsible], &book.bodies);
        }
        for (n, exclusion) in book.exclusions.iter().enumerate() {
            self.all("exclusions.toml", "exclusion", n, "bodies", &exclusion.bodies, &book.bodies);
        }
        for (n, ground) in book.grounds.iter().enumerate() {
            self.all("admissibility.toml", "ground", n, "exclusions", &ground.exclusions, &book.exclusions);
            self.all("admissibility.toml", "ground", n, "period", ground.period.iter(), &book.periods);
        }
        for (n, office) in book.offices.iter().enumerate() {
            let by = [
                ("proposed_by", office.proposed_by.as_ref()),
                ("appointed_by", Some(&office.appointed_by)),
                ("approved_by", office.approved_by.as_ref()),
            ];
            for (field, key) in by.into_iter().filter_map(|(field, key)| Some((field, key?))) {
                let known = any(&book.authorities, key) || any(&book.offices, key);
                self.known("offices.toml", "office", n, field, key, known);
            }
            self.all("offices.toml", "office", n, "acts_for", office.acts_for.iter(), &book.offices);
        }
        for (n, report) in book.reports.iter().enumerate() {
            let rights = report.sections.iter().flat_map(|section| &section.rights);
            self.all("reports.toml", "report", n, "sections", rights, &book.rights);
            if report.limits.iter().any(|limit| limit.words == 0) {
                let way = [Key("report"), Entry(n), Key("limits")];
                self.texts.say("reports.toml", &way, "a limit of no words".into(), "give it at least one word");
            }
        }
        for (n, letter) in book.letters.iter().enumerate() {
            self.all("letters.toml", "letter", n, "series", [&letter.series], &book.series);
            self.all("letters.toml", "letter", n, "signers", &letter.signers, &book.offices);
        }
        for (n, instrument) in book.instruments.iter().enumerate() {
            self.all("treaties.toml", "instrument", n, "parent", instrument.parent.iter(), &book.instruments);
            self.all("treaties.toml", "instrument", n, "committee", [&instrument.committee], &book.committees);
        }
        for (n, fact) in book.facts.iter().enumerate() {
            self.all("treaties.toml", "fact", n, "instrument", [&fact.instrument], &book.instruments);
        }
        for (n, procedure) in book.procedures.iter().enumerate() {
            self.all("committees.toml", "procedure", n, "committee", [&procedure.committee], &book.committees);
            self.all("committees.toml", "procedure", n, "instrument", [&procedure.instrument], &book.instruments);
        }
        for (n, series) in book.series.iter().enumerate() {
            if series.try_write(2026, 1).is_none() {
                let way = [Key("series"), Entry(n), Key("pattern")];
                let message = format!("`{}` is no pattern of a number", series.pattern);
                self.texts.say("letters.toml", &way, message, "use {number} or {number:4} once, and {year}");
            }
        }
    }

    fn all<'k, T: Dated>(
        &mut self,
        file: &str,
        table: &str,
        n: usize,
        field: &str,
        keys: impl IntoIterator<Item = &'k String>,
        list: &[T],
    ) {
        for key in keys {
            self.known(file, table, n, field, key, any(list, key));
        }
    }

    fn known(&mut self, file: &str, table: &str, n: usize, field: &str, key: &str, known: bool) {
        if !known {
            let message = format!("`{field}` names `{key}`, which is not there");
            self.texts.say(file, &[Key(table), Entry(n), Key(field)], message, "correct the key, or add the entry");
        }
    }

    fn institution(&mut self) {
        let institution = &self.book.institution;
        if TimeZone::get(&institution.zone).is_err() {
            let message = format!("`{}` is no time zone", institution.zone);
            self.texts.say(
                "institution.toml",
                &[Key("zone")],
                message,
                "use a name of the IANA database, such as Asia/Almaty",
            );
            return;
        }
        let zone = self.book.zone();
        for (n, offset) in institution.offsets.iter().enumerate().filter(|(_, o)| o.zone == institution.zone) {
            let edges = [offset.valid.from, offset.valid.until].into_iter().flatten();
            // noon, so that a change at midnight or later in the night is over
            let hours =
                |day: Date| zone.to_offset(day.start_in(&zone).plus_seconds(12 * 3600).to_jiff()).seconds() / 3600;
            if let Some(day) = edges.into_iter().find(|day| hours(*day) != i32::from(offset.hours)) {
                let message = format!("the time zone data say {} hours on {day}", hours(day));
                let remedy = "correct `hours` or `valid`, or update the machine's time zone data";
                self.texts.say("institution.toml", &[Key("offset"), Entry(n), Key("hours")], message, remedy);
            }
        }
    }

    fn periods(&mut self) {
        for (n, rule) in self.book.periods.iter().enumerate() {
            let way = |field| [Key("period"), Entry(n), Key(field)];
            if [Some(rule.length), rule.extension.as_ref().map(|e| e.most)].into_iter().flatten().any(is_zero) {
                self.texts.say(
                    "periods.toml",
                    &way("length"),
                    "a length of nothing".into(),
                    "give it at least one unit",
                );
            }
            let minutes = |l: Length| matches!(l, Length::Minutes(_));
            if rule.extension.as_ref().is_some_and(|e| minutes(e.most) != minutes(rule.length)) {
                let message = "days and minutes cannot be added".into();
                self.texts.say(
                    "periods.toml",
                    &way("extension"),
                    message,
                    "extend minutes by minutes and days by days",
                );
            }
            if let Some(extension) = &rule.extension {
                self.source("periods.toml", &way("extension"), &extension.source, None);
            }
            if rule.suspends && (rule.source.setting || !rule.source.confirmed) {
                let message = "suspension without a source that allows it".into();
                self.texts.say(
                    "periods.toml",
                    &way("suspends"),
                    message,
                    "confirm the source, or set `suspends = false`",
                );
            }
        }
    }

    fn holidays(&mut self) {
        let list = &self.book.holidays;
        for year in YEARS.filter(|y| !list.years.iter().any(|l| l.year == *y)) {
            let remedy = "add a [[year]] for it, with its moon dates and swaps";
            self.texts.say("holidays.toml", &[Key("year")], format!("no year {year}"), remedy);
        }
        for (n, year) in list.years.iter().enumerate() {
            let way = [Key("year"), Entry(n)];
            if list.years.iter().take(n).any(|y| y.year == year.year) {
                self.texts.say("holidays.toml", &way, format!("a second year {}", year.year), "remove one");
            }
            for holiday in list.holidays.iter().filter(|h| !h.dates.is_empty()) {
                if !holiday.dates.iter().any(|d| d.year() == year.year) {
                    let message = format!("`{}` has no date in {}", holiday.key, year.year);
                    self.texts.say("holidays.toml", &way, message, "add the date, or take the year out");
                }
            }
        }
        for (n, holiday) in list.holidays.iter().enumerate().filter(|(_, h)| h.yearly.is_empty() && h.dates.is_empty())
        {
            let message = format!("`{}` falls on no day", holiday.key);
            self.texts.say("holidays.toml", &[Key("holiday"), Entry(n)], message, "give it `yearly` or `dates`");
        }
        // each swap must make sense before it is made
        let mut before = list.clone();
        for (n, swap) in list.swaps.iter().enumerate() {
            before.swaps = list.swaps.iter().take(n).cloned().collect();
            let calendar = Calendar::new(&before);
            for (field, day, off) in [("from", swap.from, true), ("to", swap.to, false)] {
                if calendar.is_working_day(day) == off {
                    let message = format!("{day} is {} already", if off { "worked" } else { "off" });
                    let remedy = "a swap goes from a day off to a working day";
                    self.texts.say("holidays.toml", &[Key("swap"), Entry(n), Key(field)], message, remedy);
                }
            }
        }
    }
}

fn any<T: Dated>(list: &[T], key: &str) -> bool {
    list.iter().any(|e| e.key() == key)
}

fn holds<T: Dated>(list: &[T], key: &str, on: Date) -> bool {
    list.iter().any(|e| e.key() == key && e.valid().contains(on))
}

fn within(inner: &DateRange, outer: &DateRange) -> bool {
    let begins = outer.from.is_none_or(|o| inner.from.is_some_and(|i| i >= o));
    let ends = outer.until.is_none_or(|o| inner.until.is_some_and(|i| i <= o));
    begins && ends
}

const fn is_zero(length: Length) -> bool {
    matches!(length, Length::WorkingDays(0) | Length::Days(0) | Length::Months(0) | Length::Minutes(0))
}
