//! From files to a rulebook, or to what is wrong with them.

use super::{Finding, Findings, rules};
use crate::rulebook::{
    Act, Authority, Body, Committee, Exclusion, Fact, Ground, Instrument, Letter, Office, Petitions, PlaceKind,
    Procedure, Region, Report, Retention, Right, Route, Rulebook, Series,
};
use base::Lang;
use serde::Deserialize;
use serde::de::DeserializeOwned;
use std::path::Path;
use toml::de::{DeTable, DeValue};

/// Declares the files that are lists, and with them all that a rulebook consists of.
macro_rules! files {
    ($($file:ident { $($table:ident: $kind:ty),+ })+) => {$(
        #[derive(Deserialize)]
        #[serde(deny_unknown_fields)]
        struct $file {
            $($table: Vec<$kind>,)+
        }
    )+};
}

files! {
    Acts { act: Act }
    Regions { region: Region }
    Bodies { body: Body, route: Route }
    Places { place: PlaceKind }
    Rights { right: Right }
    Exclusions { exclusion: Exclusion }
    Admissibility { ground: Ground }
    Periods { period: crate::clocks::Rule }
    Offices { authority: Authority, office: Office }
    Keeping { retention: Retention }
    Letters { series: Series, letter: Letter }
    Treaties { instrument: Instrument, fact: Fact }
    Committees { committee: Committee, procedure: Procedure, petitions: Petitions }
    Reports { report: Report }
}

/// The files of a rulebook, with the text of Kazakhstan's.
macro_rules! kazakhstan {
    ($($name:literal),+ $(,)?) => {
        &[$(($name, include_str!(concat!("../../../../../rulebook/kz/", $name)))),+]
    };
}

const KZ: &[(&str, &str)] = kazakhstan![
    "institution.toml",
    "acts.toml",
    "regions.toml",
    "bodies.toml",
    "places.toml",
    "rights.toml",
    "exclusions.toml",
    "admissibility.toml",
    "periods.toml",
    "holidays.toml",
    "offices.toml",
    "retention.toml",
    "letters.toml",
    "treaties.toml",
    "committees.toml",
    "reports.toml",
];

/// The files of one rulebook and what was found in them.
pub(super) struct Texts<'a> {
    files: Vec<(&'a str, String)>,
    found: Vec<Finding>,
}

/// One step of the way to a place in a file: a key, or the number of an entry in a list.
#[derive(Debug, Clone, Copy)]
pub(super) enum At<'a> {
    Key(&'a str),
    Entry(usize),
}

pub(crate) fn kz() -> Result<Rulebook, Findings> {
    finish(Texts { files: KZ.iter().map(|(name, text)| (*name, (*text).to_owned())).collect(), found: Vec::new() })
}

pub(crate) fn read(dir: &Path) -> Result<Rulebook, Findings> {
    let mut texts = Texts { files: Vec::new(), found: Vec::new() };
    for (name, _) in KZ {
        match std::fs::read_to_string(dir.join(name)) {
            Ok(text) => texts.files.push((name, text)),
            Err(cause) => texts.push(name, 1, 1, format!("cannot be read: {cause}"), "add it; every file is needed"),
        }
    }
    let strangers =
        std::fs::read_dir(dir).into_iter().flatten().flatten().filter_map(|e| e.file_name().into_string().ok());
    for name in strangers
        .filter(|n| Path::new(n).extension().is_some_and(|e| e == "toml") && !KZ.iter().any(|(known, _)| known == n))
    {
        texts.push(&name, 1, 1, "no such file belongs to a rulebook".into(), "rename or remove it");
    }
    finish(texts)
}

fn finish(mut texts: Texts) -> Result<Rulebook, Findings> {
    let rulebook = assemble(&mut texts);
    if let Some(rulebook) = &rulebook {
        rules::check(rulebook, &mut texts);
    }
    let mut found = texts.found;
    found.sort();
    match rulebook {
        Some(rulebook) if found.is_empty() => Ok(rulebook),
        _ => Err(Findings(found)),
    }
}

fn assemble(texts: &mut Texts) -> Option<Rulebook> {
    // every file is read before the first failure ends it, so that all their mistakes are told at once
    let (institution, acts, regions) =
        (texts.parse("institution.toml"), texts.parse::<Acts>("acts.toml"), texts.parse::<Regions>("regions.toml"));
    let (bodies, places) = (texts.parse::<Bodies>("bodies.toml"), texts.parse::<Places>("places.toml"));
    let (rights, exclusions) = (texts.parse::<Rights>("rights.toml"), texts.parse::<Exclusions>("exclusions.toml"));
    let (grounds, periods) =
        (texts.parse::<Admissibility>("admissibility.toml"), texts.parse::<Periods>("periods.toml"));
    let (holidays, offices) = (texts.parse("holidays.toml"), texts.parse::<Offices>("offices.toml"));
    let (keeping, letters) = (texts.parse::<Keeping>("retention.toml"), texts.parse::<Letters>("letters.toml"));
    let (treaties, committees) =
        (texts.parse::<Treaties>("treaties.toml"), texts.parse::<Committees>("committees.toml"));
    let reports = texts.parse::<Reports>("reports.toml");
    let (Bodies { body, route }, Offices { authority, office }) = (bodies?, offices?);
    let Letters { series, letter } = letters?;
    let (Treaties { instrument, fact }, Committees { committee, procedure, petitions }) = (treaties?, committees?);
    Some(Rulebook {
        institution: institution?,
        acts: acts?.act,
        regions: regions?.region,
        bodies: body,
        routes: route,
        places: places?.place,
        rights: rights?.right,
        exclusions: exclusions?.exclusion,
        grounds: grounds?.ground,
        periods: periods?.period,
        holidays: holidays?,
        authorities: authority,
        offices: office,
        retention: keeping?.retention,
        series,
        letters: letter,
        instruments: instrument,
        facts: fact,
        committees: committee,
        procedures: procedure,
        petitions,
        reports: reports?.report,
    })
}

impl Texts<'_> {
    fn text(&self, file: &str) -> Option<&str> {
        self.files.iter().find(|(name, _)| *name == file).map(|(_, text)| text.as_str())
    }

    fn push(&mut self, file: &str, line: usize, column: usize, message: String, remedy: &str) {
        self.found.push(Finding { file: file.to_owned(), line, column, message, remedy: remedy.to_owned() });
    }

    fn push_at(&mut self, file: &str, offset: usize, message: String, remedy: &str) {
        let before = self.text(file).and_then(|t| t.get(..offset)).unwrap_or_default();
        let (line, column) =
            (before.matches('\n').count() + 1, before.chars().rev().take_while(|c| *c != '\n').count() + 1);
        self.push(file, line, column, message, remedy);
    }

    /// Says what is wrong at a place, or at the nearest one on the way to it that is written down.
    pub(super) fn say(&mut self, file: &str, way: &[At], message: String, remedy: &str) {
        let offset = self.text(file).and_then(|t| locate(t, way)).unwrap_or(0);
        self.push_at(file, offset, message, remedy);
    }

    fn parse<T: DeserializeOwned>(&mut self, file: &str) -> Option<T> {
        let text = self.text(file)?.to_owned();
        let (table, mistakes) = DeTable::parse_recoverable(&text);
        if !mistakes.is_empty() {
            for mistake in mistakes {
                let offset = mistake.span().map_or(0, |s| s.start);
                let remedy = match mistake.message() {
                    m if m.contains("duplicate key") => "keep one of the two",
                    _ => "write it as TOML 1.0 expects",
                };
                self.push_at(file, offset, mistake.message().to_owned(), remedy);
            }
            return None;
        }
        self.translations(file, table.span().start, &DeValue::Table(table.into_inner()));
        toml::from_str(&text)
            .map_err(|mistake| {
                let (offset, message) = (mistake.span().map_or(0, |s| s.start), mistake.message().to_owned());
                // what `translations` has told already
                if !Lang::ALL.iter().any(|l| message == format!("missing field `{l}`")) {
                    self.push_at(file, offset, message.clone(), remedy(&message));
                }
            })
            .ok()
    }

    /// Wherever a text stands in one language, it must stand in all.
    fn translations(&mut self, file: &str, offset: usize, value: &DeValue) {
        match value {
            DeValue::Array(list) => list.iter().for_each(|v| self.translations(file, v.span().start, v.get_ref())),
            DeValue::Table(table) => {
                let text = |lang: Lang| table.get(lang.code()).and_then(|v| v.get_ref().as_str());
                if Lang::ALL.iter().any(|l| text(*l).is_some()) {
                    for lang in Lang::ALL.into_iter().filter(|l| text(*l).is_none_or(|t| t.trim().is_empty())) {
                        let remedy = "write the text in every language of the rulebook";
                        self.push_at(file, offset, format!("no text in `{lang}`"), remedy);
                    }
                }
                table.iter().for_each(|(_, v)| self.translations(file, v.span().start, v.get_ref()));
            }
            _ => {}
        }
    }
}

fn remedy(message: &str) -> &'static str {
    match message {
        m if m.starts_with("unknown field") => "remove it, or spell it as one of those expected",
        m if m.starts_with("unknown variant") => "use one of the words expected",
        m if m.starts_with("missing field") => "add it",
        _ => "correct the value",
    }
}

fn locate(text: &str, way: &[At]) -> Option<usize> {
    let table = DeTable::parse(text).ok()?;
    let mut offset = table.span().start;
    let mut here = &DeValue::Table(table.into_inner());
    for step in way {
        let next = match (step, here) {
            (At::Key(key), DeValue::Table(table)) => table.get(*key),
            (At::Entry(n), DeValue::Array(list)) => list.get(*n),
            _ => None,
        };
        let Some(next) = next else { break };
        (offset, here) = (next.span().start, next.get_ref());
    }
    Some(offset)
}
