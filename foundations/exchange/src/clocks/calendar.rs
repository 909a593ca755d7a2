//! Which days are working days, and why a day is not.

use crate::rulebook::{Source, dated};
use base::{Date, DateRange, Trilingual};
use serde::Deserialize;
use std::collections::{BTreeMap, BTreeSet};
use std::str::FromStr;

/// Years after the last listed one for which yearly holidays are still worked out, so that a
/// deadline far ahead has a date; such days are not confirmed.
const YEARS_AHEAD: i16 = 15;

/// What a country says about its days off: `holidays.toml`.
#[derive(Debug, Clone, PartialEq, Eq, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Holidays {
    /// Holidays, each dated by the law that made or ended it.
    #[serde(rename = "holiday")]
    pub holidays: Vec<Holiday>,
    /// Days off moved by the Government, one by one.
    #[serde(rename = "swap", default)]
    pub swaps: Vec<Swap>,
    /// Years whose list is known.
    #[serde(rename = "year")]
    pub years: Vec<Year>,
}

/// One holiday, of one day or several.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Holiday {
    /// Its key; entries of one key follow each other in time.
    pub key: String,
    /// Its name.
    pub names: Trilingual,
    /// Days that come every year.
    #[serde(default)]
    pub yearly: Vec<MonthDay>,
    /// Days of holidays that follow the moon, year by year.
    #[serde(default)]
    pub dates: Vec<Date>,
    /// Whether a day off follows when the holiday falls on a weekend.
    pub moves: bool,
    /// The days on which it is a holiday by law.
    #[serde(default = "crate::rulebook::always", deserialize_with = "crate::rulebook::range::deserialize")]
    pub valid: DateRange,
    /// Where this is said.
    #[serde(default)]
    pub source: Source,
}

/// A day of every year, written `03-21`; 29 February is no such day.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(try_from = "String")]
pub struct MonthDay {
    month: i8,
    day: i8,
}

impl MonthDay {
    /// The day in one year.
    fn in_year(self, year: i16) -> Option<Date> {
        Date::new(year, self.month, self.day)
    }
}

impl FromStr for MonthDay {
    type Err = String;

    fn from_str(s: &str) -> Result<Self, String> {
        let wrong = || format!("`{s}` is no day of every year; write month and day, as in 03-21");
        let (month, day) = s.split_once('-').ok_or_else(wrong)?;
        let this = Self { month: month.parse().map_err(|_| wrong())?, day: day.parse().map_err(|_| wrong())? };
        // 2023 had no 29 February
        this.in_year(2023).map(|_| this).ok_or_else(wrong)
    }
}

impl TryFrom<String> for MonthDay {
    type Error = String;

    fn try_from(s: String) -> Result<Self, String> {
        s.parse()
    }
}

/// A day off that the Government moved: `from` is worked, `to` is off.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Swap {
    /// The day off that is worked instead.
    pub from: Date,
    /// The working day that is off instead.
    pub to: Date,
    /// The act that moved it.
    #[serde(default)]
    pub source: Source,
}

/// A year whose holidays, moon dates and swaps have been looked through.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Year {
    /// The year.
    pub year: i16,
    /// The list it was checked against; a setting where no published list is known.
    #[serde(default)]
    pub source: Source,
}

dated! { Holiday => key }

/// What a day is, and why.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Day {
    /// Monday to Friday.
    Working,
    /// Saturday or Sunday.
    Weekend,
    /// A holiday.
    Holiday(Trilingual),
    /// Off because a holiday fell on a weekend.
    Following {
        /// The holiday's name.
        names: Trilingual,
        /// The weekend day it fell on.
        fell_on: Date,
    },
    /// Off by an act of the Government; that day is worked instead.
    Given(Date),
    /// Worked by an act of the Government; that day is off instead.
    Taken(Date),
}

impl Day {
    /// Whether people work on it.
    pub const fn is_working(&self) -> bool {
        matches!(self, Self::Working | Self::Taken(_))
    }
}

/// The working days of a country with a five-day week.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Calendar {
    /// Only days that are not what their weekday says, or that are holidays.
    days: BTreeMap<Date, Day>,
    confirmed: BTreeSet<i16>,
}

impl Calendar {
    /// Works the calendar out: holidays, then the days that follow those on weekends, then swaps.
    pub fn new(list: &Holidays) -> Self {
        let years = || list.years.iter().map(|y| y.year);
        let (Some(first), Some(last)) = (years().min(), years().max()) else {
            return Self::default();
        };
        let mut days = BTreeMap::new();
        let mut moving = BTreeMap::new();
        for holiday in &list.holidays {
            let yearly = (first..=last.saturating_add(YEARS_AHEAD))
                .flat_map(|year| holiday.yearly.iter().filter_map(move |day| day.in_year(year)));
            for date in yearly.chain(holiday.dates.iter().copied()).filter(|d| holiday.valid.contains(*d)) {
                days.insert(date, Day::Holiday(holiday.names.clone()));
                if holiday.moves && date.is_weekend() {
                    moving.insert(date, &holiday.names);
                }
            }
        }
        let mut calendar = Self { days, confirmed: BTreeSet::new() };
        for (fell_on, names) in moving {
            let next = calendar.next_working_day(fell_on);
            calendar.days.insert(next, Day::Following { names: names.clone(), fell_on });
        }
        for swap in &list.swaps {
            calendar.days.insert(swap.from, Day::Taken(swap.to));
            calendar.days.insert(swap.to, Day::Given(swap.from));
        }
        calendar.confirmed = list.years.iter().filter(|y| y.source.confirmed).map(|y| y.year).collect();
        calendar
    }

    /// What a day is, and why.
    pub fn day(&self, date: Date) -> Day {
        let by_weekday = if date.is_weekend() { Day::Weekend } else { Day::Working };
        self.days.get(&date).cloned().unwrap_or(by_weekday)
    }

    /// Whether people work on that day.
    pub fn is_working_day(&self, date: Date) -> bool {
        self.days.get(&date).map_or(!date.is_weekend(), Day::is_working)
    }

    /// Whether the year's list was checked against a published one.
    pub fn is_confirmed(&self, date: Date) -> bool {
        self.confirmed.contains(&date.year())
    }

    /// The day itself, or the next working day.
    pub fn next_working_day(&self, date: Date) -> Date {
        let mut day = date;
        while !self.is_working_day(day) {
            day = day.plus_days(1);
        }
        day
    }

    /// The `n`th working day after a day; the day itself for `n = 0`, working or not.
    pub fn add_working_days(&self, date: Date, n: u32) -> Date {
        (0..n).fold(date, |day, _| self.next_working_day(day.plus_days(1)))
    }

    /// Working days after `from` up to and with `to`; none if `to` is not later.
    pub fn working_days_between(&self, from: Date, to: Date) -> u32 {
        let days = to.days_since(from);
        u32::try_from((1..=days).filter(|n| self.is_working_day(from.plus_days(*n))).count()).unwrap_or(u32::MAX)
    }
}
