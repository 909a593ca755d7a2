//! A briefing: who invites whom, what is said, what was promised there.

pub mod guest;
pub mod pack;

use base::{Date, Lang, Mistake, Mistakes, Timestamp, Trilingual};
use jiff::tz::TimeZone;
use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;

base::id! {
    /// A briefing.
    BriefingId,
    /// A guest of a briefing.
    GuestId,
    /// A question that was asked there.
    QuestionId,
    /// A question with its answer, kept from one briefing to the next.
    AnswerId,
    /// Something to say that is not handed out.
    PointId,
}

/// Days after the event until names, posts and addresses of its guests are deleted. The institution's own setting: as
/// long as answers are usually promised for.
pub const FORGET_AFTER: i32 = 30;
/// Days after the event for which the data of a guest who agreed to be invited again are kept. The institution's own
/// setting.
pub const KEEP_AGREED: i32 = 365;
/// Days before the event on which whoever has not answered is reminded, if the event does not say another number. The
/// institution's own setting.
pub const REMIND_BEFORE: u8 = 3;

macro_rules! codes {
    ($(#[$doc:meta])* $name:ident { $($(#[$vdoc:meta])* $variant:ident = $code:literal,)+ }) => {
        $(#[$doc])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, sqlx::Type)]
        #[sqlx(type_name = "text")]
        pub enum $name { $(
            $(#[$vdoc])*
            #[serde(rename = $code)]
            #[sqlx(rename = $code)]
            $variant,
        )+ }

        impl $name {
            /// All of them, in their order.
            pub const ALL: &'static [Self] = &[$(Self::$variant),+];

            /// The stored word.
            pub const fn code(self) -> &'static str {
                match self { $(Self::$variant => $code,)+ }
            }

            /// Reads the stored word.
            pub fn from_code(code: &str) -> Option<Self> {
                Self::ALL.iter().copied().find(|known| known.code() == code)
            }
        }
    };
}

codes! {
    /// Whom a guest comes from.
    Audience {
        /// A diplomatic mission.
        Mission = "mission",
        /// An international organisation.
        International = "international",
        /// The media.
        Media = "media",
        /// Civil society.
        Civil = "civil",
        /// A body of the State.
        State = "state",
    }
}

codes! {
    /// How far a briefing has come.
    State {
        /// It is being prepared; nobody outside knows of it.
        Prepared = "prepared",
        /// Its guests are invited.
        Invited = "invited",
        /// It took place; questions are noted, promised answers are owed.
        Held = "held",
        /// Every promised answer was given.
        Closed = "closed",
        /// It was called off.
        Cancelled = "cancelled",
    }
}

codes! {
    /// What a guest answered.
    Reply {
        /// Nothing yet.
        Waiting = "waiting",
        /// They come.
        Yes = "yes",
        /// They do not.
        No = "no",
        /// Somebody comes in their place.
        Deputy = "deputy",
    }
}

codes! {
    /// A mail to a guest.
    Mail {
        /// The invitation.
        Invitation = "invitation",
        /// A reminder to who has not answered.
        Reminder = "reminder",
        /// Day, hour or place changed.
        Update = "update",
        /// It was called off.
        Cancel = "cancel",
        /// A promised answer.
        Answer = "answer",
    }
}

codes! {
    /// What became of a question.
    Fate {
        /// It was answered there.
        Said = "said",
        /// An answer was promised.
        Open = "open",
        /// The promised answer was given.
        Answered = "answered",
    }
}

/// What a briefing is.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Event {
    /// Its title.
    pub titles: Trilingual,
    /// Where.
    pub place: Trilingual,
    /// Who invites.
    pub host: Trilingual,
    /// How long it takes, in minutes.
    pub minutes: u16,
    /// Days before it on which who has not answered is reminded.
    pub remind: u8,
    /// Whom it is for.
    pub audiences: BTreeSet<Audience>,
    /// The languages spoken there.
    pub langs: BTreeSet<Lang>,
    /// Keys of its themes, which are chapters of areas.
    pub themes: Vec<String>,
}

/// A briefing as a form gives it.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default)]
pub struct TypedEvent {
    /// Titles.
    pub title_kk: String,
    /// In Russian.
    pub title_ru: String,
    /// In English.
    pub title_en: String,
    /// Places.
    pub place_kk: String,
    /// In Russian.
    pub place_ru: String,
    /// In English.
    pub place_en: String,
    /// Hosts.
    pub host_kk: String,
    /// In Russian.
    pub host_ru: String,
    /// In English.
    pub host_en: String,
    /// The hour, as `10:00`.
    pub hour: String,
    /// Minutes.
    pub minutes: String,
    /// Days of the reminder.
    pub remind: String,
    /// Codes of audiences; lists do not travel with the other fields.
    #[serde(skip)]
    pub audiences: Vec<String>,
    /// Codes of languages.
    #[serde(skip)]
    pub langs: Vec<String>,
    /// Keys of themes.
    #[serde(skip)]
    pub themes: Vec<String>,
}

/// An event as read: what it is, and when it begins.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Planned {
    /// What it is.
    pub event: Event,
    /// When it begins.
    pub starts_at: Timestamp,
    /// The day since which changes are told.
    pub since: Date,
}

impl TypedEvent {
    /// What a form shows of an event.
    pub fn of(event: &Event, starts_at: Timestamp, zone: &TimeZone) -> Self {
        let (t, p, h) = (event.titles.clone(), event.place.clone(), event.host.clone());
        Self {
            title_kk: t.kk,
            title_ru: t.ru,
            title_en: t.en,
            place_kk: p.kk,
            place_ru: p.ru,
            place_en: p.en,
            host_kk: h.kk,
            host_ru: h.ru,
            host_en: h.en,
            hour: starts_at.to_jiff().to_zoned(zone.clone()).strftime("%H:%M").to_string(),
            minutes: event.minutes.to_string(),
            remind: event.remind.to_string(),
            audiences: event.audiences.iter().map(|a| a.code().to_owned()).collect(),
            langs: event.langs.iter().map(|l| l.code().to_owned()).collect(),
            themes: event.themes.clone(),
        }
    }

    /// Reads the form; `themes` are the keys there are.
    ///
    /// # Errors
    /// Every mistake there is.
    pub fn read(
        &self,
        day: Option<Date>,
        since: Option<Date>,
        themes: &[&str],
        zone: &TimeZone,
    ) -> Result<Planned, Mistakes> {
        let mut mistakes = Mistakes::new();
        let titles = in_three("title", [&self.title_kk, &self.title_ru, &self.title_en], &mut mistakes);
        let place = in_three("place", [&self.place_kk, &self.place_ru, &self.place_en], &mut mistakes);
        let host = in_three("host", [&self.host_kk, &self.host_ru, &self.host_en], &mut mistakes);
        let mut wrong = |field: &str, text| mistakes.push(Mistake::new(field, text));
        let hour = jiff::civil::Time::strptime("%H:%M", self.hour.trim()).ok();
        let starts = day.zip(hour).and_then(|(day, hour)| {
            day.to_jiff().to_datetime(hour).to_zoned(zone.clone()).ok().map(|z| Timestamp::from_jiff(z.timestamp()))
        });
        if day.is_none() {
            wrong("day", "publications-briefing-wrong-day");
        }
        if hour.is_none() {
            wrong("hour", "publications-briefing-wrong-hour");
        }
        let minutes = self.minutes.trim().parse().ok().filter(|n| (15..=600).contains(n));
        if minutes.is_none() {
            wrong("minutes", "publications-briefing-wrong-minutes");
        }
        let remind = self.remind.trim().parse().ok().filter(|n| (1..=30).contains(n));
        if remind.is_none() {
            wrong("remind", "publications-briefing-wrong-remind");
        }
        let audiences: BTreeSet<Audience> = self.audiences.iter().filter_map(|c| Audience::from_code(c)).collect();
        if audiences.is_empty() {
            wrong("audiences", "publications-briefing-wrong-audiences");
        }
        let langs: BTreeSet<Lang> = self.langs.iter().filter_map(|c| c.parse().ok()).collect();
        if langs.is_empty() {
            wrong("langs", "publications-briefing-wrong-langs");
        }
        let chosen: Vec<String> =
            themes.iter().filter(|t| self.themes.iter().any(|c| c == *t)).map(|t| (*t).to_owned()).collect();
        if chosen.is_empty() {
            wrong("themes", "publications-briefing-wrong-themes");
        }
        if since.is_none() || since.zip(day).is_some_and(|(since, day)| since >= day) {
            wrong("since", "publications-briefing-wrong-since");
        }
        match (starts, since, minutes, remind) {
            (Some(starts_at), Some(since), Some(minutes), Some(remind)) if mistakes.is_empty() => {
                let event = Event { titles, place, host, minutes, remind, audiences, langs, themes: chosen };
                Ok(Planned { event, starts_at, since })
            }
            _ => Err(mistakes),
        }
    }
}

/// Words without blanks around them and without characters that are no text.
pub fn clean(typed: &str) -> String {
    typed.trim().chars().filter(|c| !c.is_control() || matches!(c, '\n' | '\t')).collect()
}

/// A text that must be there in each language; one that is missing is a mistake of `{name}_{lang}`.
pub fn in_three(name: &str, typed: [&str; 3], mistakes: &mut Mistakes) -> Trilingual {
    let [kk, ru, en] = typed.map(clean);
    for (lang, text) in Lang::ALL.into_iter().zip([&kk, &ru, &en]) {
        if text.is_empty() {
            mistakes.push(Mistake::new(format!("{name}_{lang}"), "publications-briefing-wrong-three"));
        }
    }
    Trilingual { kk, ru, en }
}

/// When the data of guests of an event are deleted.
pub fn forget_on(starts_at: Timestamp, zone: &TimeZone) -> Date {
    starts_at.date_in(zone).plus_days(FORGET_AFTER)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn typed() -> TypedEvent {
        let s = |text: &str| text.to_owned();
        TypedEvent {
            title_kk: s("Брифинг"),
            title_ru: s("Брифинг"),
            title_en: s("Briefing"),
            place_kk: s("Зал"),
            place_ru: s("Зал"),
            place_en: s("Hall"),
            host_kk: s("Уәкіл"),
            host_ru: s("Уполномоченный"),
            host_en: s("Commissioner"),
            hour: s("10:00"),
            minutes: s("90"),
            remind: s("3"),
            audiences: vec![s("mission"), s("nobody")],
            langs: vec![s("en")],
            themes: vec![s("reforms"), s("unknown")],
        }
    }

    fn zone() -> TimeZone {
        TimeZone::get("Asia/Almaty").unwrap()
    }

    #[test]
    fn ten_in_astana_is_five_in_greenwich_since_march_2024_and_was_four_before() {
        let read = |year| {
            let (day, since) = (Date::new(year, 1, 20), Date::new(year - 1, 1, 1));
            typed().read(day, since, &["treaties", "reforms"], &zone()).unwrap()
        };
        let planned = read(2026);
        assert_eq!(planned.starts_at.to_string(), "2026-01-20T05:00:00.000000Z");
        assert_eq!(planned.event.themes, ["reforms"]);
        assert_eq!(planned.event.audiences.iter().copied().collect::<Vec<_>>(), [Audience::Mission]);
        assert_eq!(read(2024).starts_at.to_string(), "2024-01-20T04:00:00.000000Z");
        assert_eq!(forget_on(planned.starts_at, &zone()), Date::new(2026, 2, 19).unwrap());
        assert_eq!(TypedEvent::of(&planned.event, planned.starts_at, &zone()).hour, "10:00");
    }

    #[test]
    fn every_mistake_of_an_event_is_named_at_once() {
        let mistakes = TypedEvent::default().read(None, None, &["reforms"], &zone()).unwrap_err();
        let fields: Vec<&str> = mistakes.iter().map(|m| m.field.as_str()).collect();
        assert_eq!(fields.len(), 9 + 8, "{fields:?}");
        let late = typed().read(Date::new(2026, 1, 1), Date::new(2026, 1, 1), &["reforms"], &zone()).unwrap_err();
        assert_eq!(late[0].field, "since");
    }
}
