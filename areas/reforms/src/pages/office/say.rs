//! The form by which somebody speaks of a measure: the office finds, or enters what others said; a body reports. One form,
//! since the same is asked of each.

use super::super::Staff;
use super::super::parts::{Said, body_choices, code_choices};
use super::{day_of, mended};
use crate::Desk;
use crate::actions::{measures, voices};
use crate::model::measure::MeasureId;
use crate::model::programme::Kind;
use crate::model::three;
use crate::model::voice::{Evidence, EvidenceKind, Method, Saying, Scale, Shows, Spoken, Voice, VoiceId};
use askama::Template;
use axum::Router;
use axum::extract::{Multipart, Path, State};
use axum::routing::get;
use axum_extra::extract::Query;
use base::{Date, Error, Mistake, Mistakes, Result, Trilingual};
use files::form::{MOST_BYTES, Uploaded};
use serde::Deserialize;
use web::view::{Choice, DateFields};
use web::{Answer, Page, Visit};

pub(super) fn routes() -> Router<Desk> {
    Router::new().route("/{lang}/office/measures/{id}/say", get(ask).post(take).layer(files::form::room()))
}

/// Names of the fields of one piece of evidence.
struct Names {
    kind: &'static str,
    shows: &'static str,
    words: &'static str,
    address: &'static str,
}

/// So many pieces of evidence can be given at once, besides files.
const SLOTS: [Names; 3] = [
    Names { kind: "ev1_kind", shows: "ev1_shows", words: "ev1_words", address: "ev1_address" },
    Names { kind: "ev2_kind", shows: "ev2_shows", words: "ev2_words", address: "ev2_address" },
    Names { kind: "ev3_kind", shows: "ev3_shows", words: "ev3_words", address: "ev3_address" },
];

/// A piece of evidence as the form shows it.
pub(super) struct Slot {
    names: &'static Names,
    kinds: Vec<Choice>,
    shows: Vec<Choice>,
    words: String,
    address: String,
    title: String,
}

/// What was typed, word for word.
#[derive(Debug, Clone, Default)]
pub(super) struct Typed {
    pub(super) voice: String,
    on: DateFields,
    body: String,
    organisation: String,
    consent: String,
    grade: String,
    method: String,
    words: Trilingual,
    evidence: [[String; 4]; 3],
    file_shows: String,
    pub(super) corrects: String,
    why: String,
}

impl Typed {
    /// An empty form for a voice that speaks today.
    pub(super) fn empty(voice: Voice, today: Date, corrects: &str) -> Self {
        Self {
            voice: voice.code().to_owned(),
            on: DateFields::of(today),
            corrects: corrects.to_owned(),
            ..Self::default()
        }
    }

    /// What a browser sent.
    pub(super) fn of(sent: &Uploaded) -> Self {
        let word = |name: &str| sent.word(name).to_owned();
        Self {
            voice: word("voice"),
            on: DateFields { day: word("on_day"), month: word("on_month"), year: word("on_year") },
            body: word("body"),
            organisation: word("organisation"),
            consent: word("consent"),
            grade: word("grade"),
            method: word("method"),
            words: three(sent.word("words_kk"), sent.word("words_ru"), sent.word("words_en")),
            evidence: SLOTS.each_ref().map(|n| [n.kind, n.shows, n.words, n.address].map(word)),
            file_shows: word("file_shows"),
            corrects: word("corrects"),
            why: word("why"),
        }
    }

    /// What is to be said, with the files that came along as evidence.
    pub(super) fn read(&self, voice: Voice, sent: &Uploaded) -> Result<std::result::Result<Saying, Mistakes>> {
        let mut mistakes = sent.mistakes.clone();
        let on = day_of(&self.on, "on", &mut mistakes);
        if on.is_none() && mistakes.is_empty() {
            mistakes.push(Mistake::new("on", "reforms-mistake-date"));
        }
        let grade = match self.grade.split_once(':') {
            Some((scale, grade)) => Scale::from_code(scale).map(|scale| (scale, grade.to_owned())),
            None => None,
        };
        let method = Method::from_code(&self.method);
        if method.is_none() {
            mistakes.push(Mistake::new("method", "reforms-mistake-method"));
        }
        let mut evidence = vec![];
        for ([kind, shows, words, address], names) in self.evidence.iter().zip(&SLOTS) {
            if words.trim().is_empty() && address.trim().is_empty() {
                continue;
            }
            let (Some(kind), Some(shows)) = (EvidenceKind::from_code(kind), Shows::from_code(shows)) else {
                mistakes.push(Mistake::new(names.shows, "reforms-mistake-shows"));
                continue;
            };
            let words = crate::model::clean(words);
            evidence.push(Evidence { kind, shows, words, address: address.trim().to_owned(), card: None });
        }
        let file_shows = Shows::from_code(&self.file_shows);
        if !sent.files.is_empty() && file_shows.is_none() {
            mistakes.push(Mistake::new("file_shows", "reforms-mistake-shows"));
        }
        for card in &sent.files {
            let opens = String::from_utf8(card.to_bytes()?.expose().clone()).map_err(Error::internal)?;
            evidence.push(Evidence {
                kind: EvidenceKind::File,
                shows: file_shows.unwrap_or(Shows::Act),
                words: card.name.clone(),
                address: String::new(),
                card: Some(opens),
            });
        }
        let (Some(on), Some(method), true) = (on, method, mistakes.is_empty()) else { return Ok(Err(mistakes)) };
        let corrects: Option<VoiceId> = match self.corrects.as_str() {
            "" => None,
            id => Some(id.parse().map_err(|_| Error::NotFound)?),
        };
        Ok(Ok(Saying {
            voice,
            on,
            body: if voice == Voice::State { self.body.clone() } else { String::new() },
            organisation: if voice == Voice::Civil { crate::model::clean(&self.organisation) } else { String::new() },
            consent: if voice == Voice::Civil { crate::model::clean(&self.consent) } else { String::new() },
            grade,
            method,
            words: self.words.clone(),
            evidence,
            corrects: corrects.map(|id| (id, crate::model::clean(&self.why))),
        }))
    }
}

/// The form as it is shown.
#[derive(Template)]
#[template(path = "office_say.html")]
pub(super) struct SayPage {
    page: Page,
    back: String,
    text: Said,
    is_staff: bool,
    title: String,
    typed: Typed,
    grades: Vec<Choice>,
    methods: Vec<Choice>,
    bodies: Vec<Choice>,
    slots: Vec<Slot>,
    file_shows: Vec<Choice>,
    corrected: Said,
    most_bytes: u64,
}

/// Puts the form together, for a measure of a programme of this kind.
pub(super) fn say_page(
    desk: &Desk,
    page: Page,
    (back, text, kind): (&str, Said, Kind),
    thread: &[Spoken],
    (voice, is_staff): (Voice, bool),
    typed: Typed,
) -> SayPage {
    // texts: reforms-say-by-* reforms-grade-* reforms-scale-* reforms-method-* reforms-proof-* reforms-shows-*
    let grade = |scale: &Scale| {
        let scale_name = page.t(&format!("reforms-scale-{}", scale.code()));
        let named = |(code, _): &(&str, _)| {
            let value = format!("{}:{code}", scale.code());
            let chosen = value == typed.grade;
            let name = page.t(&format!("reforms-grade-{}-{code}", scale.code()));
            Choice::new(&value, name).chosen(chosen).hint(scale_name.clone())
        };
        scale.grades().iter().map(named).collect::<Vec<Choice>>()
    };
    let shows = |chosen: &str| {
        code_choices(Shows::ALL.iter().map(|s| s.code()), chosen, |code| page.t(&format!("reforms-shows-{code}")))
    };
    let kinds = EvidenceKind::ALL.iter().filter(|k| **k != EvidenceKind::File).map(|k| k.code());
    let slot = |(n, ([kind, seen, words, address], names)): (usize, (&[String; 4], &'static Names))| Slot {
        names,
        kinds: code_choices(kinds.clone(), kind, |code| page.t(&format!("reforms-proof-{code}"))),
        shows: shows(seen),
        words: words.clone(),
        address: address.clone(),
        title: page.tn("reforms-say-proof", n),
    };
    let corrected = thread.iter().find(|s| s.id.to_string() == typed.corrects);
    SayPage {
        back: page.href(back),
        text,
        is_staff,
        title: page.t(&format!("reforms-say-by-{}", voice.code())),
        grades: Scale::of(kind).iter().flat_map(grade).collect(),
        methods: code_choices(Method::ALL.iter().map(|m| m.code()), &typed.method, |code| {
            page.t(&format!("reforms-method-{code}"))
        }),
        bodies: body_choices(desk, &page, |key| key == typed.body),
        slots: (1..).zip(typed.evidence.iter().zip(&SLOTS)).map(slot).collect(),
        file_shows: shows(&typed.file_shows),
        corrected: corrected.map(|s| Said::of(&s.words(), page.lang())).unwrap_or_default(),
        most_bytes: MOST_BYTES,
        typed,
        page,
    }
}

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
struct Asked {
    voice: String,
    corrects: String,
}

type One = Path<(String, MeasureId)>;

async fn ask(
    State(desk): State<Desk>,
    visit: Visit,
    Staff(actor): Staff,
    Path((_, id)): One,
    Query(asked): Query<Asked>,
) -> Answer {
    let story = measures::open(&desk, &actor, id).await?;
    let corrected = story.thread.iter().find(|s| s.id.to_string() == asked.corrects);
    let voice = corrected.map(|s| s.voice).or_else(|| Voice::from_code(&asked.voice)).unwrap_or(Voice::Office);
    let mut typed = Typed::empty(voice, desk.today(), &corrected.map(|s| s.id.to_string()).unwrap_or_default());
    match corrected {
        // A correction begins with what it corrects.
        Some(said) => {
            typed.on = DateFields::of(said.spoken_on);
            typed.body = said.body.clone();
            typed.organisation = said.organisation.clone();
            typed.consent = said.consent.clone();
            typed.method = said.method.code().to_owned();
            typed.words = said.words();
        }
        None => typed.body = story.row.content.lead.clone(),
    }
    let page = visit.page();
    let about = Said::of(&story.row.content.text, page.lang());
    let back = format!("/office/measures/{id}");
    let about = (back.as_str(), about, story.programme.content.kind);
    Ok(web::html(say_page(&desk, page, about, &story.thread, (voice, true), typed)))
}

async fn take(
    State(desk): State<Desk>,
    visit: Visit,
    Staff(actor): Staff,
    Path((_, id)): One,
    form: Multipart,
) -> Answer {
    let story = measures::open(&desk, &actor, id).await?;
    let sent = Uploaded::read(&desk.files, &desk.world, form).await?;
    let typed = Typed::of(&sent);
    let voice = Voice::from_code(&typed.voice).ok_or(Error::NotFound)?;
    let said = match typed.read(voice, &sent)? {
        Ok(saying) => voices::say(&desk, &actor, id, &saying).await,
        Err(mistakes) => Err(Error::Invalid(mistakes)),
    };
    if said.is_err() {
        sent.forget(&desk.files).await?;
    }
    let back = format!("/office/measures/{id}");
    match mended(said)? {
        Ok(_) => Ok(visit.redirect(&back)),
        Err(mistakes) => {
            let page = visit.page_with(mistakes);
            let about = Said::of(&story.row.content.text, page.lang());
            let about = (back.as_str(), about, story.programme.content.kind);
            Ok(web::again(say_page(&desk, page, about, &story.thread, (voice, true), typed)))
        }
    }
}
