//! Reporting cycles: a treaty body's, the Universal Periodic Review's, a special procedure's visit. What is planned and what
//! happened, each with its day (or month) and its source.

use super::{Procedure, clean, coded};
use base::{Date, Lang, Mistake, Mistakes, PersonId, Timestamp};
use serde::Deserialize;
use uuid::Uuid;
use web::view::DateFields;

base::id! {
    /// A reporting cycle.
    CycleId,
    /// A date of a cycle; it also names the event in calendars.
    MomentId,
}

coded! {
    /// What a date of a cycle is about.
    Moment {
        /// The State's report is due.
        ReportDue = "report-due",
        /// The State sent its report.
        ReportSubmitted = "report-submitted",
        /// The committee's list of issues.
        Issues = "issues",
        /// The committee's list of issues prior to reporting.
        PriorIssues = "prior-issues",
        /// The State answered the list of issues.
        IssuesReplied = "issues-replied",
        /// The institution's own report is due.
        AlternativeDue = "alternative-due",
        /// The institution sent its own report.
        AlternativeSent = "alternative-sent",
        /// The committee's dialogue with the State.
        Dialogue = "dialogue",
        /// The committee's concluding observations.
        Observations = "observations",
        /// The State's report on the recommendations that were to be followed up first is due: after one year, or two.
        FollowUpDue = "follow-up-due",
        /// The State sent it.
        FollowUpSubmitted = "follow-up-submitted",
        /// The next periodic report is due.
        NextDue = "next-due",
        /// The national report of the Universal Periodic Review.
        NationalReport = "national-report",
        /// The working group's session.
        WorkingGroup = "working-group",
        /// The Council adopts the outcome.
        Adoption = "adoption",
        /// The mid-term report.
        MidTerm = "mid-term",
        /// A visit was requested.
        VisitRequested = "visit-requested",
        /// The State agreed to it.
        VisitAgreed = "visit-agreed",
        /// The visit.
        Visit = "visit",
        /// The report on the visit.
        VisitReport = "visit-report",
    }
}

impl Moment {
    /// What can happen in a cycle of a procedure, in its usual order.
    pub const fn of(procedure: Procedure) -> &'static [Self] {
        match procedure {
            Procedure::Upr => &[
                Self::AlternativeDue,
                Self::AlternativeSent,
                Self::NationalReport,
                Self::WorkingGroup,
                Self::Adoption,
                Self::MidTerm,
            ],
            Procedure::SpecialProcedures | Procedure::Spt => {
                &[Self::VisitRequested, Self::VisitAgreed, Self::Visit, Self::VisitReport, Self::AlternativeSent]
            }
            _ => &[
                Self::PriorIssues,
                Self::ReportDue,
                Self::ReportSubmitted,
                Self::Issues,
                Self::IssuesReplied,
                Self::AlternativeDue,
                Self::AlternativeSent,
                Self::Dialogue,
                Self::Observations,
                Self::FollowUpDue,
                Self::FollowUpSubmitted,
                Self::NextDue,
            ],
        }
    }

    /// So many days before, the office is reminded of it: the institution's setting. Its own report takes longest.
    pub const fn lead_days(self) -> i32 {
        match self {
            Self::AlternativeDue | Self::AlternativeSent => 90,
            _ => 30,
        }
    }
}

coded! {
    /// How exactly a date is known.
    Precision {
        /// To the day.
        Day = "day",
        /// To the month only.
        Month = "month",
    }
}

/// A cycle.
#[derive(Debug, Clone, PartialEq, Eq, sqlx::FromRow)]
pub struct Cycle {
    /// Its id.
    pub id: CycleId,
    /// The committee or procedure.
    pub procedure: Procedure,
    /// Which report or cycle it is: `5`, `3-4`; empty if it is not numbered.
    pub number: String,
    /// A name of its own, such as a mandate's: in Kazakh, or empty.
    pub name_kk: String,
    /// In Russian.
    pub name_ru: String,
    /// In English.
    pub name_en: String,
    /// When it was entered.
    pub made_at: Timestamp,
}

impl Cycle {
    /// Its own name in a language, or empty.
    pub fn name(&self, lang: Lang) -> &str {
        match lang {
            Lang::Kk => &self.name_kk,
            Lang::Ru => &self.name_ru,
            Lang::En => &self.name_en,
        }
    }
}

/// A date of a cycle.
#[derive(Debug, Clone, PartialEq, Eq, sqlx::FromRow)]
pub struct Mark {
    /// Its id.
    pub id: MomentId,
    /// The cycle.
    pub cycle: CycleId,
    /// What it is about.
    pub moment: Moment,
    /// The day; of a month its first.
    pub day: Date,
    /// How exactly it is known.
    pub precision: Precision,
    /// Whether it happened.
    pub done: bool,
    /// The document's symbol or title, or empty.
    pub symbol: String,
    /// Where it can be read, or empty.
    pub url: String,
    /// Whether it was taken off: calendars are told that it is cancelled.
    pub withdrawn: bool,
    /// Who changed it last.
    pub person: PersonId,
    /// When.
    pub changed_at: Timestamp,
    /// Counts the changes.
    pub version: i64,
}

/// How a date stands on a day.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Nearness {
    /// It happened.
    Done,
    /// Its day is over, and nobody has said that it happened.
    Late,
    /// It is near: time to act.
    Near,
    /// It is some way off.
    Ahead,
}

impl Nearness {
    /// The word in addresses for what waits.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Done => "done",
            Self::Late => "late",
            Self::Near => "near",
            Self::Ahead => "ahead",
        }
    }

    /// Reads the word.
    pub fn from_code(code: &str) -> Option<Self> {
        [Self::Done, Self::Late, Self::Near, Self::Ahead].into_iter().find(|known| known.code() == code)
    }
}

impl Mark {
    /// Its last day: of a month the month's last.
    pub fn last_day(&self) -> Date {
        match self.precision {
            Precision::Day => self.day,
            Precision::Month => self.day.plus_months(1).plus_days(-1),
        }
    }

    /// How it stands on a day.
    pub fn nearness(&self, today: Date) -> Nearness {
        if self.done {
            Nearness::Done
        } else if self.last_day() < today {
            Nearness::Late
        } else if self.day.plus_days(-self.moment.lead_days()) <= today {
            Nearness::Near
        } else {
            Nearness::Ahead
        }
    }
}

/// What the form of a cycle holds.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default)]
pub struct TypedCycle {
    /// Code of the procedure.
    pub procedure: String,
    /// Which report or cycle.
    pub number: String,
    /// Its own name in Kazakh.
    pub name_kk: String,
    /// In Russian.
    pub name_ru: String,
    /// In English.
    pub name_en: String,
}

impl TypedCycle {
    /// Reads the form: a name stands in all languages or in none.
    ///
    /// # Errors
    /// What is wrong with it.
    pub fn read(&self, id: CycleId, made_at: Timestamp) -> Result<Cycle, Mistakes> {
        let mut mistakes = Mistakes::new();
        let procedure = Procedure::from_code(&self.procedure);
        if procedure.is_none() {
            mistakes.push(Mistake::new("procedure", "treaties-wrong-procedure"));
        }
        let number = clean(&self.number);
        if number.len() > 9 || !number.bytes().all(|b| b.is_ascii_digit() || b == b'-') {
            mistakes.push(Mistake::new("number", "treaties-wrong-number"));
        }
        let names = [&self.name_kk, &self.name_ru, &self.name_en].map(|name| clean(name));
        let given = names.iter().filter(|name| !name.is_empty()).count();
        let [name_kk, name_ru, name_en] = names;
        for (field, name) in [("name_kk", &name_kk), ("name_ru", &name_ru), ("name_en", &name_en)] {
            if given > 0 && name.is_empty() {
                mistakes.push(Mistake::new(field, "treaties-wrong-name"));
            }
            if name.chars().count() > 200 {
                mistakes.push(Mistake::new(field, "treaties-wrong-long").with("most", 200));
            }
        }
        if number.is_empty() && given == 0 {
            mistakes.push(Mistake::new("number", "treaties-wrong-number-or-name"));
        }
        match procedure {
            Some(procedure) if mistakes.is_empty() => {
                Ok(Cycle { id, procedure, number, name_kk, name_ru, name_en, made_at })
            }
            _ => Err(mistakes),
        }
    }
}

/// What the form of a date holds.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default)]
pub struct TypedMark {
    /// Counts the changes; what the page was shown with.
    pub version: i64,
    /// What it is about.
    pub moment: String,
    /// Day of the month, or empty where only the month is known.
    pub date_day: String,
    /// Month.
    pub date_month: String,
    /// Year.
    pub date_year: String,
    /// `yes` if it happened.
    pub done: String,
    /// Symbol or title.
    pub symbol: String,
    /// Address.
    pub url: String,
    /// `yes` if it is to be taken off.
    pub withdrawn: String,
}

/// What is said of a date.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Said {
    /// What it is about.
    pub moment: Moment,
    /// The day; of a month its first.
    pub day: Date,
    /// How exactly it is known.
    pub precision: Precision,
    /// Whether it happened.
    pub done: bool,
    /// Symbol or title, or empty.
    pub symbol: String,
    /// Address, or empty.
    pub url: String,
    /// Whether it is taken off.
    pub withdrawn: bool,
}

impl TypedMark {
    /// The form of a date as it stands.
    pub fn of(mark: &Mark) -> Self {
        let fields = DateFields::of(mark.day);
        let is_day = mark.precision == Precision::Day;
        let yes = |it: bool| if it { "yes".to_owned() } else { String::new() };
        Self {
            version: mark.version,
            moment: mark.moment.code().to_owned(),
            date_day: if is_day { fields.day } else { String::new() },
            date_month: fields.month,
            date_year: fields.year,
            done: yes(mark.done),
            symbol: mark.symbol.clone(),
            url: mark.url.clone(),
            withdrawn: yes(mark.withdrawn),
        }
    }

    /// Its date as the components show it.
    pub fn date(&self) -> DateFields {
        DateFields { day: self.date_day.clone(), month: self.date_month.clone(), year: self.date_year.clone() }
    }

    /// Reads the form. A date without a day is a month; what happened lies in no time to come.
    ///
    /// # Errors
    /// What is wrong with it.
    pub fn read(&self, procedure: Procedure, today: Date) -> Result<Said, Mistakes> {
        let mut mistakes = Mistakes::new();
        let moment = Moment::from_code(&self.moment).filter(|m| Moment::of(procedure).contains(m));
        if moment.is_none() {
            mistakes.push(Mistake::new("moment", "treaties-wrong-moment"));
        }
        let typed = self.date();
        let precision = if typed.day.trim().is_empty() { Precision::Month } else { Precision::Day };
        let whole = match precision {
            Precision::Month if !typed.is_empty() => DateFields { day: "1".to_owned(), ..typed },
            _ => typed,
        };
        let done = self.done == "yes";
        let day = match whole.read("date") {
            Ok(None) => Err(vec![Mistake::new("date", "treaties-wrong-day")]),
            Ok(Some(day)) if done && day > today => Err(vec![Mistake::new("date", "treaties-wrong-future")]),
            read => read,
        };
        let day = day.unwrap_or_else(|found| {
            mistakes.extend(found);
            None
        });
        let (symbol, url) = (clean(&self.symbol), clean(&self.url));
        if symbol.chars().count() > 200 {
            mistakes.push(Mistake::new("symbol", "treaties-wrong-long").with("most", 200));
        }
        if !url.is_empty() && !is_address(&url) {
            mistakes.push(Mistake::new("url", "treaties-wrong-url"));
        }
        match moment.zip(day) {
            Some((moment, day)) if mistakes.is_empty() => {
                Ok(Said { moment, day, precision, done, symbol, url, withdrawn: self.withdrawn == "yes" })
            }
            _ => Err(mistakes),
        }
    }
}

/// An address that a page may link: `https` or `http`, a host, no blanks, no quotes.
fn is_address(text: &str) -> bool {
    let rest = text.strip_prefix("https://").or_else(|| text.strip_prefix("http://")).unwrap_or_default();
    let is_plain = |c: char| !c.is_whitespace() && !matches!(c, '"' | '<' | '>' | '\\');
    text.len() <= 500 && !rest.is_empty() && !rest.starts_with('/') && rest.chars().all(is_plain)
}

/// Where a page of past dates begins: before this day and id. Travels in addresses as `2026-11-23-<id>`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Before(pub Date, pub Uuid);

impl Before {
    /// Before a date of a calendar.
    pub const fn mark(mark: &Mark) -> Self {
        Self(mark.day, mark.id.0)
    }

    /// Reads what stands in an address.
    pub fn read(text: &str) -> Option<Self> {
        let (day, id) = text.rsplit_once('-')?;
        Some(Self(day.parse().ok()?, id.parse().ok()?))
    }
}

impl std::fmt::Display for Before {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{}-{}", self.0, self.1.simple())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn typed(day: &str, month: &str, year: &str) -> TypedMark {
        TypedMark {
            moment: "report-due".into(),
            date_day: day.into(),
            date_month: month.into(),
            date_year: year.into(),
            ..TypedMark::default()
        }
    }

    fn today() -> Date {
        "2026-11-02".parse().unwrap()
    }

    #[test]
    fn a_date_without_a_day_is_a_month_and_is_late_only_when_the_month_is_over() {
        let said = typed("", "2", "2028").read(Procedure::Cat, today()).unwrap();
        assert_eq!((said.day.to_string().as_str(), said.precision), ("2028-02-01", Precision::Month));
        let id = Uuid::from_u128(1);
        let mark = Mark {
            id: MomentId(id),
            cycle: CycleId(id),
            moment: said.moment,
            day: said.day,
            precision: said.precision,
            done: false,
            symbol: String::new(),
            url: String::new(),
            withdrawn: false,
            person: PersonId(id),
            changed_at: Timestamp::from_micros(0),
            version: 1,
        };
        let on = |day: &str| mark.nearness(day.parse().unwrap());
        assert_eq!(mark.last_day().to_string(), "2028-02-29");
        assert_eq!((on("2028-01-01"), on("2028-01-02")), (Nearness::Ahead, Nearness::Near));
        assert_eq!((on("2028-02-29"), on("2028-03-01")), (Nearness::Near, Nearness::Late));
        assert_eq!(TypedMark::of(&mark).read(Procedure::Cat, today()), Ok(said));
        assert_eq!(Before::read(&Before::mark(&mark).to_string()), Some(Before(mark.day, id)));
    }

    #[test]
    fn what_cannot_be_is_named() {
        let field = |typed: TypedMark, procedure| typed.read(procedure, today()).unwrap_err()[0].field.clone();
        assert_eq!(field(typed("1", "1", "2027"), Procedure::Upr), "moment");
        assert_eq!(field(typed("", "", ""), Procedure::Cat), "date");
        assert_eq!(field(typed("30", "2", "2027"), Procedure::Cat), "date_day");
        assert_eq!(field(TypedMark { done: "yes".into(), ..typed("3", "11", "2026") }, Procedure::Cat), "date");
        for url in
            ["tbinternet.ohchr.org", "javascript:alert(1)", "https://", "https:///x", "https://a b", "https://\"x"]
        {
            let bad = TypedMark { url: url.into(), ..typed("3", "11", "2026") };
            assert_eq!(field(bad, Procedure::Cat), "url", "{url}");
        }
        let good = TypedMark { url: "https://docs.un.org/CAT/C/1".into(), ..typed("3", "11", "2026") };
        assert!(good.read(Procedure::Cat, today()).is_ok());
    }

    #[test]
    fn a_cycle_has_a_number_or_a_name_in_all_languages() {
        let id = CycleId(Uuid::from_u128(1));
        let fields = |typed: &TypedCycle| match typed.read(id, Timestamp::from_micros(0)) {
            Ok(_) => vec![],
            Err(mistakes) => mistakes.into_iter().map(|m| m.field).collect::<Vec<_>>(),
        };
        let cat = TypedCycle { procedure: "cat".into(), ..TypedCycle::default() };
        assert_eq!(fields(&cat), ["number"]);
        assert_eq!(fields(&TypedCycle { number: "3-4".into(), ..cat.clone() }), [""; 0]);
        assert_eq!(fields(&TypedCycle { number: "3rd".into(), ..cat.clone() }), ["number"]);
        assert_eq!(fields(&TypedCycle { name_ru: "Визит".into(), ..cat }), ["name_kk", "name_en"]);
    }
}
