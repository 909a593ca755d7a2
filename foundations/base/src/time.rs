//! Moments and days.
//!
//! A [`Timestamp`] is a moment cut to microseconds, since PostgreSQL keeps no more. SQLite keeps it
//! as fixed-width text, so that text order is time order; PostgreSQL as `timestamptz`.

use serde::{Deserialize, Serialize};
use sqlx::encode::IsNull;
use sqlx::error::BoxDynError;
use sqlx::postgres::{PgArgumentBuffer, PgTypeInfo, PgValueFormat, PgValueRef, types::Oid};
use sqlx::sqlite::{SqliteArgumentsBuffer, SqliteTypeInfo, SqliteValueRef};
use sqlx::{Decode, Encode, Postgres, Sqlite, Type};
use std::fmt;
use std::str::FromStr;

/// Microseconds from 1970 to 2000, PostgreSQL's epoch.
const PG_EPOCH_MICROS: i64 = 946_684_800_000_000;
/// Days from 1970 to 2000.
const PG_EPOCH: jiff::civil::Date = jiff::civil::date(2000, 1, 1);

/// Not a moment or a day in the form expected.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("`{0}` is not a date or time in the form {1}")]
pub struct TimeError(pub String, pub &'static str);

/// A moment, in microseconds since 1970 (UTC).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Timestamp(i64);

impl Timestamp {
    /// The last moment there is, at the end of the year 9999; text of the usual width.
    pub const LAST: Self = Self(253_402_207_200_000_000);

    /// From microseconds since 1970.
    pub const fn from_micros(micros: i64) -> Self {
        Self(micros)
    }

    /// Microseconds since 1970.
    pub const fn micros(self) -> i64 {
        self.0
    }

    /// Only [`crate::World`] calls this; everybody else is handed a moment.
    #[allow(clippy::disallowed_methods, reason = "the one place that reads the machine's clock")]
    pub(crate) fn read_system_clock() -> Self {
        Self(jiff::Timestamp::now().as_microsecond())
    }

    /// The moment as jiff knows it; beyond the calendar's ends, its first or last.
    pub fn to_jiff(self) -> jiff::Timestamp {
        let end = if self.0 < 0 { jiff::Timestamp::MIN } else { jiff::Timestamp::MAX };
        jiff::Timestamp::from_microsecond(self.0).unwrap_or(end)
    }

    /// Cuts jiff's nanoseconds to microseconds.
    pub fn from_jiff(at: jiff::Timestamp) -> Self {
        Self(at.as_microsecond())
    }

    /// This moment and so many seconds.
    #[must_use]
    pub const fn plus_seconds(self, seconds: i64) -> Self {
        Self(self.0.saturating_add(seconds.saturating_mul(1_000_000)))
    }

    /// Whole seconds from `earlier` to this moment, negative if it lies before.
    pub const fn seconds_since(self, earlier: Self) -> i64 {
        (self.0 - earlier.0) / 1_000_000
    }

    /// The local day in a time zone.
    pub fn date_in(self, zone: &jiff::tz::TimeZone) -> Date {
        Date(zone.to_datetime(self.to_jiff()).date())
    }
}

impl fmt::Display for Timestamp {
    /// `2026-11-22T21:16:51.000000Z`, always 27 characters in the years 0 to 9999.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:.6}", self.to_jiff())
    }
}

impl FromStr for Timestamp {
    type Err = TimeError;

    fn from_str(s: &str) -> Result<Self, TimeError> {
        s.parse::<jiff::Timestamp>().map(Self::from_jiff).map_err(|_| TimeError(s.to_owned(), "2026-11-22T21:16:51Z"))
    }
}

impl Serialize for Timestamp {
    fn serialize<S: serde::Serializer>(&self, s: S) -> Result<S::Ok, S::Error> {
        s.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for Timestamp {
    fn deserialize<D: serde::Deserializer<'de>>(d: D) -> Result<Self, D::Error> {
        String::deserialize(d)?.parse().map_err(serde::de::Error::custom)
    }
}

impl Type<Sqlite> for Timestamp {
    fn type_info() -> SqliteTypeInfo {
        <str as Type<Sqlite>>::type_info()
    }
}

impl Encode<'_, Sqlite> for Timestamp {
    fn encode_by_ref(&self, buf: &mut SqliteArgumentsBuffer) -> Result<IsNull, BoxDynError> {
        Encode::<Sqlite>::encode(self.to_string(), buf)
    }
}

impl<'r> Decode<'r, Sqlite> for Timestamp {
    fn decode(value: SqliteValueRef<'r>) -> Result<Self, BoxDynError> {
        Ok(<&str as Decode<Sqlite>>::decode(value)?.parse()?)
    }
}

impl Type<Postgres> for Timestamp {
    fn type_info() -> PgTypeInfo {
        PgTypeInfo::with_oid(Oid(1184))
    }
}

impl Encode<'_, Postgres> for Timestamp {
    fn encode_by_ref(&self, buf: &mut PgArgumentBuffer) -> Result<IsNull, BoxDynError> {
        Encode::<Postgres>::encode(self.0 - PG_EPOCH_MICROS, buf)
    }
}

impl<'r> Decode<'r, Postgres> for Timestamp {
    fn decode(value: PgValueRef<'r>) -> Result<Self, BoxDynError> {
        match value.format() {
            PgValueFormat::Binary => Ok(Self(<i64 as Decode<Postgres>>::decode(value)? + PG_EPOCH_MICROS)),
            PgValueFormat::Text => Ok(value.as_str()?.parse()?),
        }
    }
}

/// A day of the calendar, without a time zone.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Date(jiff::civil::Date);

impl Date {
    /// The day if there is one: `Date::new(2026, 2, 30)` is `None`.
    pub fn new(year: i16, month: i8, day: i8) -> Option<Self> {
        jiff::civil::Date::new(year, month, day).ok().map(Self)
    }

    /// Wraps jiff's day.
    pub const fn from_jiff(day: jiff::civil::Date) -> Self {
        Self(day)
    }

    /// The day as jiff knows it.
    pub const fn to_jiff(self) -> jiff::civil::Date {
        self.0
    }

    /// The year.
    pub fn year(self) -> i16 {
        self.0.year()
    }

    /// The month of the year this day lies in.
    pub fn month(self) -> Month {
        Month(self.0.first_of_month())
    }

    /// The day after so many days; negative goes back. Saturates at the calendar's ends.
    #[must_use]
    pub fn plus_days(self, days: i32) -> Self {
        Self(self.0.saturating_add(jiff::Span::new().days(days)))
    }

    /// The same day so many months later, or the month's last day.
    #[must_use]
    pub fn plus_months(self, months: i32) -> Self {
        Self(self.0.saturating_add(jiff::Span::new().months(months)))
    }

    /// Days from `earlier` to this day.
    pub fn days_since(self, earlier: Self) -> i32 {
        earlier.0.until(self.0).map_or(0, |s| s.get_days())
    }

    /// Saturday or Sunday.
    pub fn is_weekend(self) -> bool {
        matches!(self.0.weekday(), jiff::civil::Weekday::Saturday | jiff::civil::Weekday::Sunday)
    }

    /// The day's first moment in a time zone.
    pub fn start_in(self, zone: &jiff::tz::TimeZone) -> Timestamp {
        zone.to_ambiguous_zoned(self.0.to_datetime(jiff::civil::Time::midnight()))
            .compatible()
            .map_or(Timestamp(0), |z| Timestamp::from_jiff(z.timestamp()))
    }
}

impl fmt::Display for Date {
    /// `2026-11-22`
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

impl FromStr for Date {
    type Err = TimeError;

    fn from_str(s: &str) -> Result<Self, TimeError> {
        s.parse().map(Self).map_err(|_| TimeError(s.to_owned(), "2026-11-22"))
    }
}

impl Serialize for Date {
    fn serialize<S: serde::Serializer>(&self, s: S) -> Result<S::Ok, S::Error> {
        s.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for Date {
    fn deserialize<D: serde::Deserializer<'de>>(d: D) -> Result<Self, D::Error> {
        String::deserialize(d)?.parse().map_err(serde::de::Error::custom)
    }
}

impl Type<Sqlite> for Date {
    fn type_info() -> SqliteTypeInfo {
        <str as Type<Sqlite>>::type_info()
    }
}

impl Encode<'_, Sqlite> for Date {
    fn encode_by_ref(&self, buf: &mut SqliteArgumentsBuffer) -> Result<IsNull, BoxDynError> {
        Encode::<Sqlite>::encode(self.to_string(), buf)
    }
}

impl<'r> Decode<'r, Sqlite> for Date {
    fn decode(value: SqliteValueRef<'r>) -> Result<Self, BoxDynError> {
        Ok(<&str as Decode<Sqlite>>::decode(value)?.parse()?)
    }
}

impl Type<Postgres> for Date {
    fn type_info() -> PgTypeInfo {
        PgTypeInfo::with_oid(Oid(1082))
    }
}

impl Encode<'_, Postgres> for Date {
    fn encode_by_ref(&self, buf: &mut PgArgumentBuffer) -> Result<IsNull, BoxDynError> {
        Encode::<Postgres>::encode(self.days_since(Self(PG_EPOCH)), buf)
    }
}

impl<'r> Decode<'r, Postgres> for Date {
    fn decode(value: PgValueRef<'r>) -> Result<Self, BoxDynError> {
        match value.format() {
            PgValueFormat::Binary => Ok(Self(PG_EPOCH).plus_days(<i32 as Decode<Postgres>>::decode(value)?)),
            PgValueFormat::Text => Ok(value.as_str()?.parse()?),
        }
    }
}

/// A month of a year: as much of a date as may stand in clear beside a sealed record.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Month(jiff::civil::Date);

impl Month {
    /// The month's first day.
    pub const fn first_day(self) -> Date {
        Date(self.0)
    }
}

impl fmt::Display for Month {
    /// `2026-11`
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:04}-{:02}", self.0.year(), self.0.month())
    }
}

/// From a day to a day, both included; an open end is `None`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct DateRange {
    /// First day, or since ever.
    pub from: Option<Date>,
    /// Last day, or without end.
    pub until: Option<Date>,
}

impl DateRange {
    /// Without beginning or end.
    pub const ALWAYS: Self = Self { from: None, until: None };

    /// Whether the day lies in it.
    pub fn contains(&self, day: Date) -> bool {
        self.from.is_none_or(|f| f <= day) && self.until.is_none_or(|u| day <= u)
    }

    /// Whether the two have a day in common.
    pub fn overlaps(&self, other: &Self) -> bool {
        let before = |until: Option<Date>, from: Option<Date>| matches!((until, from), (Some(u), Some(f)) if u < f);
        !before(self.until, other.from) && !before(other.until, self.from)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn text_order_is_time_order(a in 0i64..4_000_000_000_000_000, b in 0i64..4_000_000_000_000_000) {
            let (a, b) = (Timestamp::from_micros(a), Timestamp::from_micros(b));
            prop_assert_eq!(a.cmp(&b), a.to_string().cmp(&b.to_string()));
            prop_assert_eq!(a.to_string().len(), 27);
            prop_assert_eq!(a.to_string().parse::<Timestamp>(), Ok(a));
        }

        #[test]
        fn days_go_there_and_back(n in -20_000i32..20_000) {
            let start = Date(PG_EPOCH);
            prop_assert_eq!(start.plus_days(n).days_since(start), n);
        }
    }

    #[test]
    fn the_last_moment_comes_after_every_other_as_text_too() {
        let today: Timestamp = "2026-11-22T21:16:51Z".parse().unwrap();
        assert!(Timestamp::LAST.to_string() > today.to_string());
        assert_eq!(Timestamp::LAST.to_string().parse(), Ok(Timestamp::LAST));
        assert!(Timestamp::from_micros(i64::MAX).to_string() > today.to_string());
    }

    #[test]
    fn ranges_include_both_ends() {
        let d = |s: &str| s.parse::<Date>().unwrap();
        let old = DateRange { from: None, until: Some(d("2022-06-07")) };
        let new = DateRange { from: Some(d("2022-06-08")), until: None };
        assert!(old.contains(d("2022-06-07")) && !old.contains(d("2022-06-08")));
        assert!(!old.overlaps(&new) && old.overlaps(&DateRange::ALWAYS));
    }
}
