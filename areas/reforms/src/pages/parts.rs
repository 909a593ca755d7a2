//! What several pages of programmes and measures show: words in whichever language they are there, three voices side
//! by side, and where measures stand.

use super::body_name;
use crate::Desk;
use crate::model::measure::MeasureId;
use crate::model::programme::shown;
use crate::model::voice::{Evidence, Scale, Sense, Spoken, Voice, VoiceId, corrected, current, differ, grade_key};
use crate::store::measures::{MeasureRow, OPEN};
use crate::store::programmes::ProgrammeRow;
use base::{Date, Lang, Mistake, Mistakes, Trilingual};
use exchange::rulebook;
use std::cmp::Ordering;
use web::Page;
use web::view::Choice;

/// Words, and the language they are in where that is not the page's.
#[derive(Debug, Clone, Default)]
pub(super) struct Said {
    pub(super) text: String,
    pub(super) lang: &'static str,
}

impl Said {
    /// The words of a page's language, or those that are there.
    pub(super) fn of(words: &Trilingual, lang: Lang) -> Self {
        let (text, is_in) = shown(words, lang).unwrap_or(("", lang));
        Self { text: text.to_owned(), lang: if is_in == lang { "" } else { is_in.code() } }
    }

    /// Words in a language that is kept by its code.
    pub(super) fn written(text: String, code: &str, lang: Lang) -> Self {
        let is_in = code.parse().unwrap_or(lang);
        Self { text, lang: if is_in == lang { "" } else { is_in.code() } }
    }
}

/// The day a page is asked for, today if none; a day that cannot be read is a mistake, and today is shown.
pub(super) fn asked_day(desk: &Desk, typed: &str, field: &str) -> (Date, Mistakes) {
    let today = desk.today();
    match typed.trim() {
        "" => (today, vec![]),
        typed => match typed.parse::<Date>() {
            Ok(day) => (day.min(today), vec![]),
            Err(_) => (today, vec![Mistake::new(field, "reforms-mistake-day")]),
        },
    }
}

/// What a standing is called.
pub(super) fn standing_name(page: &Page, code: &str) -> String {
    // texts: reforms-standing-*
    page.t(&format!("reforms-standing-{code}"))
}

/// How many measures stand somewhere: a piece of a bar and a cell of the table beside it.
pub(super) struct Share {
    pub(super) code: &'static str,
    pub(super) name: String,
    pub(super) count: i64,
    /// Where its piece begins and how wide it is, in thousandths of the bar.
    pub(super) x: i64,
    pub(super) width: i64,
}

/// A bar with its table.
pub(super) struct Bar {
    pub(super) shares: Vec<Share>,
    pub(super) total: i64,
}

/// Where measures stand, in the order of the steps.
pub(super) fn bar(page: &Page, counts: &[(String, i64)]) -> Bar {
    let total: i64 = counts.iter().map(|(_, n)| n).sum();
    let mut x = 0;
    let codes = [OPEN].into_iter().chain(Sense::ALL.iter().map(|s| s.code()));
    let shares = codes.map(|code| {
        let count = counts.iter().filter(|(known, _)| known == code).map(|(_, n)| n).sum();
        let width = 1000 * count / total.max(1);
        let share = Share { code, name: standing_name(page, code), count, x, width };
        x += width;
        share
    });
    Bar { shares: shares.collect(), total }
}

/// A grade in the words of its own scale.
pub(super) fn grade_name(page: &Page, scale: &str, grade: &str) -> String {
    page.t(&grade_key(scale, grade))
}

/// A piece of evidence as it is shown.
pub(super) struct Proof {
    pub(super) kind: String,
    pub(super) shows: String,
    pub(super) words: String,
    pub(super) href: String,
}

/// Something said, as it is shown.
pub(super) struct VoiceView {
    pub(super) id: String,
    pub(super) sign: &'static str,
    pub(super) title: String,
    pub(super) who: String,
    pub(super) day: String,
    pub(super) iso: String,
    pub(super) recorded: String,
    pub(super) grade: String,
    pub(super) scale: String,
    pub(super) method: String,
    pub(super) words: Said,
    pub(super) proofs: Vec<Proof>,
    pub(super) why: String,
    pub(super) is_corrected: bool,
    pub(super) is_superseded: bool,
}

/// The sign and the title of a voice.
fn voice_head(page: &Page, voice: Voice) -> (&'static str, String) {
    let sign = match voice {
        Voice::State => "office",
        Voice::Office => "house",
        Voice::Civil => "people",
    };
    // texts: reforms-voice-is-*
    (sign, page.t(&format!("reforms-voice-is-{}", voice.code())))
}

fn proofs(page: &Page, voice: VoiceId, evidence: &[(VoiceId, i64, Evidence)]) -> Vec<Proof> {
    // texts: reforms-proof-* reforms-shows-*
    let view = |(_, n, e): &(VoiceId, i64, Evidence)| Proof {
        kind: page.t(&format!("reforms-proof-{}", e.kind.code())),
        shows: page.t(&format!("reforms-shows-{}", e.shows.code())),
        words: e.words.clone(),
        href: match &e.card {
            Some(_) => page.href(&format!("/reforms/evidence/{voice}/{n}")),
            None => e.address.clone(),
        },
    };
    evidence.iter().filter(|(of, ..)| *of == voice).map(view).collect()
}

/// Something said, for a page.
pub(super) fn voice_view(
    desk: &Desk,
    page: &Page,
    said: &Spoken,
    thread: &[Spoken],
    evidence: &[(VoiceId, i64, Evidence)],
) -> VoiceView {
    let lang = page.lang();
    let (sign, title) = voice_head(page, said.voice);
    let is_corrected = corrected(thread).contains(&said.id);
    // texts: reforms-method-* reforms-scale-*
    VoiceView {
        id: said.id.to_string(),
        sign,
        title,
        who: match said.voice {
            Voice::State => body_name(desk, &said.body, said.spoken_on, lang),
            // The role and never the person: readers are told who answers, not who typed.
            Voice::Office => page.institution().to_owned(),
            Voice::Civil => said.organisation.clone(),
        },
        day: page.date_year(&said.spoken_on),
        iso: said.spoken_on.to_string(),
        recorded: page.date_year(&said.at.date_in(&desk.zone)),
        grade: grade_name(page, &said.scale, &said.grade),
        scale: Scale::from_code(&said.scale)
            .map(|s| page.t(&format!("reforms-scale-{}", s.code())))
            .unwrap_or_default(),
        method: page.t(&format!("reforms-method-{}", said.method.code())),
        words: Said::of(&said.words(), lang),
        proofs: proofs(page, said.id, evidence),
        why: said.why.clone(),
        is_corrected,
        is_superseded: !is_corrected && current(thread, said.voice).is_some_and(|newest| newest.id != said.id),
    }
}

/// One of three columns: a voice that spoke, or one that has not.
pub(super) struct Column {
    pub(super) class: &'static str,
    pub(super) sign: &'static str,
    pub(super) title: String,
    pub(super) said: Option<VoiceView>,
}

/// The three voices of a thread side by side, each with its latest word.
pub(super) fn columns(
    desk: &Desk,
    page: &Page,
    thread: &[Spoken],
    evidence: &[(VoiceId, i64, Evidence)],
) -> Vec<Column> {
    let column = |voice: &Voice| {
        let (sign, title) = voice_head(page, *voice);
        let said = current(thread, *voice).map(|said| voice_view(desk, page, said, thread, evidence));
        Column { class: voice.code(), sign, title, said }
    };
    Voice::ALL.iter().map(column).collect()
}

/// Where the voices differ and where they agree, in words.
pub(super) fn differences(page: &Page, thread: &[Spoken]) -> Vec<String> {
    let pairs = [(Voice::State, Voice::Office), (Voice::State, Voice::Civil), (Voice::Office, Voice::Civil)];
    let sentence = |(one, other): (Voice, Voice)| {
        let how = match differ(current(thread, one), current(thread, other))? {
            Ordering::Less => "less",
            Ordering::Equal => "same",
            Ordering::Greater => "more",
        };
        // texts: reforms-differ-*
        Some(page.t(&format!("reforms-differ-{}-{}-{how}", one.code(), other.code())))
    };
    pairs.into_iter().filter_map(sentence).collect()
}

/// A line of a table of measures: three grades beside each other, never one of them.
pub(super) struct MeasureLine {
    pub(super) href: String,
    pub(super) reference: String,
    pub(super) text: Said,
    pub(super) body: String,
    pub(super) due: String,
    /// The grade of each voice with its day; empty if it has not spoken.
    pub(super) grades: Vec<(String, String)>,
}

/// A line for a measure, with the grades known from its thread.
pub(super) fn measure_line(desk: &Desk, page: &Page, row: &MeasureRow, thread: &[Spoken], on: Date) -> MeasureLine {
    let lang = page.lang();
    let grade = |voice: &Voice| match current(thread, *voice) {
        Some(said) => (grade_name(page, &said.scale, &said.grade), page.date_year(&said.spoken_on)),
        None => (String::new(), String::new()),
    };
    MeasureLine {
        href: page.href(&measure_path(row.id)),
        reference: row.content.reference.clone(),
        text: Said::of(&row.content.text, lang),
        body: match row.content.lead.as_str() {
            "" => page.t("reforms-body-none"),
            lead => body_name(desk, lead, on, lang),
        },
        due: row.content.due.map_or_else(|| page.t("reforms-due-none"), |due| page.date_year(&due)),
        grades: Voice::ALL.iter().map(grade).collect(),
    }
}

/// The address of a measure after the language.
pub(super) fn measure_path(id: MeasureId) -> String {
    format!("/reforms/measures/{id}")
}

/// The address of a programme after the language.
pub(super) fn programme_path(of: &ProgrammeRow) -> String {
    format!("/reforms/programmes/{}", of.id)
}

/// How near a measure's last day is: kind of tag and words; nothing to hurry if it is done.
pub(super) fn due_tag(desk: &Desk, page: &Page, row: &MeasureRow) -> (&'static str, String) {
    let today = desk.today();
    let Some(due) = row.content.due else { return ("", page.t("reforms-due-none")) };
    if row.standing == Sense::Done.code() {
        return ("", page.date_year(&due));
    }
    if due < today {
        return ("late", page.t1("reforms-due-over", "date", page.date_year(&due)));
    }
    if due == today {
        return ("today", page.t("reforms-due-today"));
    }
    let kind = if due.days_since(today) <= 30 { "soon" } else { "fine" };
    (kind, page.by_date(&due))
}

/// Bodies of today to choose from, by their names.
pub(super) fn body_choices(desk: &Desk, page: &Page, chosen: impl Fn(&str) -> bool) -> Vec<Choice> {
    let lang = page.lang();
    let mut bodies: Vec<(Vec<u8>, Choice)> = rulebook::entries(&desk.rulebook.bodies, desk.today())
        .map(|b| {
            let name = b.names.get(lang);
            (i18n::sort_key(lang, name), Choice::new(&b.key, name).chosen(chosen(&b.key)))
        })
        .collect();
    bodies.sort_by(|a, b| a.0.cmp(&b.0));
    bodies.into_iter().map(|(_, choice)| choice).collect()
}

/// Choices of codes, each with its words.
pub(super) fn code_choices<'a>(
    codes: impl Iterator<Item = &'a str>,
    chosen: &str,
    name: impl Fn(&str) -> String,
) -> Vec<Choice> {
    codes.map(|code| Choice::new(code, name(code)).chosen(code == chosen)).collect()
}

/// Everything before the value of a query is safe as it is; this makes the value safe too.
pub(super) fn encoded(text: &str) -> String {
    let safe = |b: u8| b.is_ascii_alphanumeric() || b"-._~".contains(&b);
    text.bytes().map(|b| if safe(b) { char::from(b).to_string() } else { format!("%{b:02X}") }).collect()
}
