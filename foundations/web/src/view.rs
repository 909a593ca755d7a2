//! What the components of `components.html` read.

use base::{Date, Mistake, Mistakes};

/// A choice among radios, checkboxes or in a select.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Choice {
    /// What is sent.
    pub value: String,
    /// What the person reads.
    pub label: String,
    /// A line under it, or empty.
    pub hint: String,
    /// Whether it is chosen.
    pub chosen: bool,
}

impl Choice {
    /// A choice without a hint, not chosen.
    pub fn new(value: impl Into<String>, label: impl Into<String>) -> Self {
        Self { value: value.into(), label: label.into(), ..Self::default() }
    }

    /// With a line under it.
    #[must_use]
    pub fn hint(mut self, hint: impl Into<String>) -> Self {
        self.hint = hint.into();
        self
    }

    /// Chosen or not.
    #[must_use]
    pub fn chosen(mut self, chosen: bool) -> Self {
        self.chosen = chosen;
        self
    }
}

/// A line of a summary list: what was asked, what was answered, where to change it.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Row {
    /// What was asked.
    pub key: String,
    /// The answer; line breaks are kept.
    pub value: String,
    /// Address of the page to change it on, or empty.
    pub change: String,
}

impl Row {
    /// A line that cannot be changed.
    pub fn new(key: impl Into<String>, value: impl Into<String>) -> Self {
        Self { key: key.into(), value: value.into(), change: String::new() }
    }

    /// With the page to change it on.
    #[must_use]
    pub fn change(mut self, href: impl Into<String>) -> Self {
        self.change = href.into();
        self
    }
}

/// A task of a task list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Task {
    /// Its name.
    pub name: String,
    /// Where it is done; empty while it cannot be begun.
    pub href: String,
    /// A line under it, or empty.
    pub hint: String,
    /// Its state in words.
    pub status: String,
    /// Whether it is done.
    pub done: bool,
}

/// Where a step of a path lies.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Place {
    /// Behind us.
    Done,
    /// You are here.
    Here,
    /// Before us.
    Ahead,
}

/// A step of a path: when, what, and what it means.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Step {
    /// When it was, or by when it will be.
    pub when: String,
    /// What it is.
    pub title: String,
    /// What it means for the reader, or empty.
    pub text: String,
    /// Where it lies.
    pub place: Place,
}

/// A date as a person typed it into three fields named `x_day`, `x_month` and `x_year`.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct DateFields {
    /// The day.
    pub day: String,
    /// The month, by its number.
    pub month: String,
    /// The year, four digits.
    pub year: String,
}

impl DateFields {
    /// The fields of a known date.
    pub fn of(date: Date) -> Self {
        let d = date.to_jiff();
        Self { day: d.day().to_string(), month: d.month().to_string(), year: d.year().to_string() }
    }

    /// Whether nothing was typed.
    pub fn is_empty(&self) -> bool {
        [&self.day, &self.month, &self.year].iter().all(|f| f.trim().is_empty())
    }

    /// The date, or none if nothing was typed.
    ///
    /// # Errors
    /// The first field that cannot be right, as a mistake of `{name}_day`, `{name}_month` or `{name}_year`.
    pub fn read(&self, name: &str) -> Result<Option<Date>, Mistakes> {
        if self.is_empty() {
            return Ok(None);
        }
        let wrong = |part: &str, text| Err(vec![Mistake::new(format!("{name}_{part}"), text)]);
        let number = |field: &str| field.trim().parse::<i16>().ok();
        let Some(day) = number(&self.day).and_then(|n| i8::try_from(n).ok()).filter(|n| (1..=31).contains(n)) else {
            return wrong("day", "web-date-day");
        };
        let Some(month) = number(&self.month).and_then(|n| i8::try_from(n).ok()).filter(|n| (1..=12).contains(n))
        else {
            return wrong("month", "web-date-month");
        };
        let Some(year) = number(&self.year).filter(|n| (1900..=2200).contains(n)) else {
            return wrong("year", "web-date-year");
        };
        match Date::new(year, month, day) {
            Some(date) => Ok(Some(date)),
            None => wrong("day", "web-date-none"),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn typed(day: &str, month: &str, year: &str) -> Result<Option<Date>, Mistakes> {
        DateFields { day: day.into(), month: month.into(), year: year.into() }.read("when")
    }

    #[test]
    fn a_date_is_read_as_typed_and_a_wrong_field_is_named() {
        assert_eq!(typed(" 27", "03 ", "2026"), Ok(Date::new(2026, 3, 27)));
        assert_eq!(typed("", " ", ""), Ok(None));
        let field = |r: Result<Option<Date>, Mistakes>| r.unwrap_err()[0].clone();
        assert_eq!(field(typed("14", "15", "2026")), Mistake::new("when_month", "web-date-month"));
        assert_eq!(field(typed("", "3", "2026")), Mistake::new("when_day", "web-date-day"));
        assert_eq!(field(typed("1", "3", "26")), Mistake::new("when_year", "web-date-year"));
        assert_eq!(field(typed("30", "2", "2026")), Mistake::new("when_day", "web-date-none"));
    }
}
