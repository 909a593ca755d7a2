//! What every template is given: words, dates, addresses and mistakes in the visit's language.

use crate::{Look, NavItem, Site, StaffBadge, Visit, assets, icons};
use askama::filters::Safe;
use base::{Date, Lang, Mistake, Mistakes, Timestamp};
use i18n::Value;
use std::cmp::Ordering;

/// The page a template writes; each template struct has it in a field named `page`.
#[derive(Clone)]
pub struct Page {
    visit: Visit,
    /// What the person can mend; shown in the summary on top and beside each field.
    pub mistakes: Mistakes,
    leave: bool,
}

/// What a text can take as an argument, by value or by reference, as templates pass them.
///
/// Whole numbers choose plural arms and are grouped; so pass a year or a case number as text.
pub trait Arg {
    /// The argument as the texts take it.
    fn value(&self) -> Value<'_>;
}

impl<T: Arg + ?Sized> Arg for &T {
    fn value(&self) -> Value<'_> {
        (**self).value()
    }
}

impl Arg for str {
    fn value(&self) -> Value<'_> {
        self.into()
    }
}

impl Arg for String {
    fn value(&self) -> Value<'_> {
        self.into()
    }
}

macro_rules! counts {
    ($($t:ty),+) => {$(
        impl Arg for $t {
            fn value(&self) -> Value<'_> {
                (*self).into()
            }
        }
    )+};
}
counts!(i64, i32, u32, u16, usize);

/// One choice of how pages look, as the foot offers it.
pub struct LookChoice {
    /// Its words.
    pub text: String,
    /// What to ask `/look` for.
    pub set: &'static str,
    /// Whether it is on.
    pub on: bool,
}

impl Page {
    pub(crate) fn new(visit: Visit, mistakes: Mistakes) -> Self {
        Self { visit, mistakes, leave: false }
    }

    /// With the bar that lets a person leave quickly: for every page on which somebody tells or reads of a complaint.
    #[must_use]
    pub fn with_leave_bar(mut self) -> Self {
        self.leave = true;
        self
    }

    /// Whether the bar is shown.
    pub fn leave(&self) -> bool {
        self.leave
    }

    /// The text of a key.
    pub fn t(&self, key: &str) -> String {
        self.site().texts.text(self.lang(), key, &[])
    }

    /// A text with one argument.
    pub fn t1(&self, key: &str, name: &str, value: impl Arg) -> String {
        self.site().texts.text(self.lang(), key, &[(name, value.value())])
    }

    /// A text with two arguments.
    pub fn t2(&self, key: &str, name1: &str, value1: impl Arg, name2: &str, value2: impl Arg) -> String {
        self.site().texts.text(self.lang(), key, &[(name1, value1.value()), (name2, value2.value())])
    }

    /// A text with a count named `n`.
    pub fn tn(&self, key: &str, n: impl Arg) -> String {
        self.t1(key, "n", n)
    }

    /// Day and month: `22 қараша`.
    pub fn date(&self, day: &Date) -> String {
        i18n::date(self.lang(), *day)
    }

    /// Day, month and year.
    pub fn date_year(&self, day: &Date) -> String {
        i18n::date_year(self.lang(), *day)
    }

    /// A promise's day: `7 желтоқсанға дейін`.
    pub fn by_date(&self, day: &Date) -> String {
        i18n::by_date(self.lang(), *day)
    }

    /// Day, month, year, hour and minute in the institution's time zone.
    pub fn date_time(&self, at: &Timestamp) -> String {
        i18n::date_time(self.lang(), *at, &self.site().zone)
    }

    /// A whole number with its groups.
    pub fn number(&self, n: impl Arg) -> String {
        match n.value() {
            Value::Num(n) => i18n::number(self.lang(), n),
            Value::Str(words) => words.into_owned(),
        }
    }

    /// The page's language.
    pub fn lang(&self) -> Lang {
        self.visit.lang
    }

    /// All languages, for the switch.
    pub fn langs(&self) -> [Lang; 3] {
        Lang::ALL
    }

    /// The address of one of our pages in this language: `/complain/story` to `/kk/complain/story`.
    pub fn href(&self, place: &str) -> String {
        self.visit.href(place)
    }

    /// This page in another language, with its query.
    pub fn here_in(&self, lang: &Lang) -> String {
        format!("/{lang}{}", self.visit.place)
    }

    /// This page's address.
    pub fn here(&self) -> String {
        self.href(&self.visit.place)
    }

    /// The whole address of this page in a language, for those who keep addresses: of a page that is one of many views of
    /// the same, or on which somebody tells us something, there is none.
    pub fn whole_address(&self, lang: Lang) -> Option<String> {
        let is_kept = !self.leave && !self.visit.place.contains('?');
        is_kept.then(|| format!("{}{}", self.site().origin, self.here_in(&lang)))
    }

    /// Whether this page is the one linked, or lies below it.
    pub fn is_at(&self, href: &str) -> bool {
        let path = self.visit.place.split('?').next().unwrap_or_default();
        path == href || (href != "/" && path.strip_prefix(href).is_some_and(|rest| rest.starts_with('/')))
    }

    /// The address of a style, script or picture by its plain name.
    pub fn asset(&self, name: &str) -> String {
        assets::asset(name)
    }

    /// A sign, drawn in the colour of the words it stands beside; always with a word.
    ///
    /// `size` is in pixels at the usual size of letters, and grows with them.
    pub fn icon(&self, name: &str, size: impl Arg) -> Safe<String> {
        let size = if let Value::Num(n) = size.value() { i32::try_from(n).unwrap_or(24) } else { 24 };
        Safe(icons::svg(name, size))
    }

    /// The class of each mark in a row of steps.
    pub fn step_marks(&self, number: impl Arg, of: impl Arg) -> Vec<&'static str> {
        let (Value::Num(number), Value::Num(of)) = (number.value(), of.value()) else { return Vec::new() };
        (1..=of)
            .map(|mark| match mark.cmp(&number) {
                Ordering::Less => "done",
                Ordering::Equal => "here",
                Ordering::Greater => "ahead",
            })
            .collect()
    }

    /// The arrow of a column that is sorted.
    pub fn sort_arrow(&self, order: &str) -> &'static str {
        match order {
            "ascending" => " ↑",
            "descending" => " ↓",
            _ => "",
        }
    }

    /// The sign of a tag: its own, or the one its kind always has.
    pub fn tag_icon(&self, kind: &str, sign: &str) -> Safe<String> {
        let sign = match (kind, sign) {
            ("late", "") => "alert",
            ("today" | "soon" | "fine", "") => "clock",
            (_, sign) => sign,
        };
        Safe(if sign.is_empty() { String::new() } else { icons::svg(sign, 14) })
    }

    /// The site's name in this language.
    pub fn institution(&self) -> &str {
        self.site().name.get(self.lang())
    }

    /// The line under the name.
    pub fn about(&self) -> &str {
        self.site().about.get(self.lang())
    }

    /// How to reach the institution.
    pub fn contact(&self) -> &str {
        self.site().contact.get(self.lang())
    }

    /// The site.
    pub fn site(&self) -> &Site {
        &self.visit.site
    }

    /// Public pages in the head.
    pub fn nav(&self) -> &[NavItem] {
        &self.site().nav
    }

    /// Who is signed in.
    pub fn staff(&self) -> Option<&StaffBadge> {
        self.visit.staff.as_ref()
    }

    /// Name of this request in our log.
    pub fn request_id(&self) -> &str {
        &self.visit.request_id
    }

    /// Whether the form has mistakes.
    pub fn has_mistakes(&self) -> bool {
        !self.mistakes.is_empty()
    }

    /// The words for a mistake.
    pub fn mistake_text(&self, mistake: &Mistake) -> String {
        self.site().texts.mistake(self.lang(), mistake)
    }

    /// The words for what is wrong with a field, or nothing.
    pub fn mistake(&self, field: &str) -> String {
        self.mistakes.iter().find(|m| m.field == field).map(|m| self.mistake_text(m)).unwrap_or_default()
    }

    /// The words for what is wrong with one of a date's fields, or with the date as a whole.
    pub fn part_mistake(&self, field: &str, part: &str) -> String {
        let own = self.mistake(&format!("{field}_{part}"));
        if own.is_empty() { self.mistake(field) } else { own }
    }

    /// The words for what is wrong with a date of three fields, or nothing.
    pub fn date_mistake(&self, field: &str) -> String {
        let parts = ["", "_day", "_month", "_year"];
        parts.iter().map(|part| self.mistake(&format!("{field}{part}"))).find(|m| !m.is_empty()).unwrap_or_default()
    }

    /// The chosen look, as attributes of `<html>`.
    pub fn look(&self) -> impl Iterator<Item = (&'static str, &'static str)> {
        self.visit.look.chosen()
    }

    /// What the foot offers to change in the look.
    pub fn look_choices(&self) -> Vec<LookChoice> {
        let look = self.visit.look;
        let has = |word: &str| look.chosen().any(|(_, w)| w == word);
        let mut choices = vec![
            LookChoice { text: self.t("web-look-light"), set: "theme=light", on: has("light") },
            LookChoice { text: self.t("web-look-dark"), set: "theme=dark", on: has("dark") },
            LookChoice { text: self.t("web-look-contrast"), set: "contrast=more", on: has("more") },
            LookChoice { text: self.t("web-look-large"), set: "size=large", on: has("large") },
        ];
        if look != Look::default() {
            choices.push(LookChoice { text: self.t("web-look-device"), set: "theme=&contrast=&size=", on: false });
        }
        choices
    }
}
