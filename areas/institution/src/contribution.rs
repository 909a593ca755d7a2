//! What the office brings to the annual report, to briefings and to the dashboard: who holds which office and on what ground,
//! and how the house is made up. Named are holders of offices alone.

use crate::model::{self, MANDATE, Span, Tenure, UnitKind};
use crate::{Desk, store};
use access::Actor;
use base::{Date, Lang, Trilingual};
use db::ReadTx;
use exchange::Later;
use exchange::report::{Asked, Brief, Change, Chapter, Contribution as Offers, Likely, Part, Row, Signal, Way, in_all};
use exchange::rulebook::{self, Dated as _, Office};
use i18n::Value;
use std::collections::BTreeSet;

const CHAPTERS: &[Chapter] = &[Chapter { key: "mandate", title: "institution-chapter", place: 10, figures: &[] }];

/// The public page of it all.
const PAGE: &str = "/institution";
/// Offices whose holders are named, in their order; a key of `offices.toml` each.
const NAMED: [&str; 3] = [MANDATE, "deputy-ombudsperson", "center-head"];
/// The office of which there is one in each region.
const REGIONAL: &str = "regional-representative";

/// The area's contribution.
pub struct Contribution(pub Desk);

impl std::fmt::Debug for Contribution {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Contribution")
    }
}

impl Offers for Contribution {
    fn chapters(&self) -> &'static [Chapter] {
        CHAPTERS
    }

    fn chapter<'a>(&'a self, tx: &'a mut ReadTx, asked: Asked<'a>) -> Later<'a, Vec<Part>> {
        Box::pin(async move {
            if !CHAPTERS.iter().any(|chapter| chapter.key == asked.chapter) {
                return Ok(vec![]);
            }
            let (tenures, last) = (store::tenures(tx).await?, self.last_day(asked));
            let units = store::units(tx).await?;
            let mut parts = vec![Part::Heading(self.text("institution-chapter-holder", &[]))];
            parts.push(Part::Paragraph(self.serving(&tenures, last)));
            parts.extend(self.ways(last).map(Part::Paragraph));
            parts.extend(self.history(&tenures, asked, last));
            parts.push(Part::Heading(self.0.rulebook.institution.working_body.clone()));
            parts.push(Part::Paragraph(in_all(|lang| {
                let own = units.iter().filter(|unit| unit.kind != UnitKind::Regional);
                let names: Vec<&str> = own.map(|unit| unit.names.get(lang)).collect();
                self.0.texts.text(lang, "institution-chapter-units", &[("names", i18n::list(lang, &names).into())])
            })));
            let regional = units.iter().filter(|unit| unit.kind == UnitKind::Regional).count();
            parts.push(Part::Paragraph(self.regions(&tenures, regional, last)));
            Ok(parts)
        })
    }

    fn brief<'a>(&'a self, tx: &'a mut ReadTx, asked: Asked<'a>) -> Later<'a, Brief> {
        Box::pin(async move {
            if !CHAPTERS.iter().any(|chapter| chapter.key == asked.chapter) {
                return Ok(Brief::default());
            }
            let (tenures, last) = (store::tenures(tx).await?, self.last_day(asked));
            let mut changes: Vec<Change> = NAMED.iter().flat_map(|o| self.changes(&tenures, o, asked, last)).collect();
            changes.sort_by_key(|change| change.on);
            let serving = self.serving(&tenures, last);
            let ground = match self.ways(last) {
                Some(ways) => in_all(|lang| format!("{} {}", serving.get(lang), ways.get(lang))),
                None => serving.clone(),
            };
            let mut questions =
                vec![Likely { question: self.text("institution-chapter-ask-ground", &[]), answer: ground }];
            questions.extend(self.office(MANDATE, last).map(|office| Likely {
                question: self.text("institution-chapter-ask-independence", &[]),
                answer: self.independence(office),
            }));
            Ok(Brief { stands: vec![Part::Paragraph(serving)], changes, questions })
        })
    }

    /// None: whoever leads keeps no list here, and a count without its list says nothing.
    fn signals<'a>(&'a self, _: &'a mut ReadTx, _: &'a Actor, _: Date, _: Lang) -> Later<'a, Vec<Signal>> {
        Box::pin(async { Ok(vec![]) })
    }
}

impl Contribution {
    fn text(&self, key: &str, args: &[(&str, Value<'_>)]) -> Trilingual {
        in_all(|lang| self.0.texts.text(lang, key, args))
    }

    /// The last day told of.
    fn last_day(&self, asked: Asked<'_>) -> Date {
        let known = asked.as_of.date_in(&self.0.rulebook.zone());
        asked.period.until.map_or(known, |last| last.min(known))
    }

    fn office(&self, key: &str, on: Date) -> Option<&Office> {
        rulebook::entry(&self.0.rulebook.offices, key, on)
    }

    fn office_name(&self, key: &str, on: Date, lang: Lang) -> String {
        self.office(key, on).map_or_else(|| key.to_owned(), |office| office.names.get(lang).to_owned())
    }

    /// Number and day of an act, as far as they are known by a day.
    fn act(&self, tenure: &Tenure, lang: Lang) -> String {
        let day = tenure.act_date.map(|day| i18n::date_year(lang, day));
        let text = |key: &str, args: &[(&str, Value<'_>)]| self.0.texts.text(lang, key, args);
        match (&tenure.act_number, day) {
            (Some(number), Some(day)) => {
                text("institution-act-of", &[("number", number.as_str().into()), ("day", day.into())])
            }
            (Some(number), None) => text("institution-act-number", &[("number", number.as_str().into())]),
            (None, day) => day.unwrap_or_default(),
        }
    }

    fn name(&self, tenure: &Tenure, lang: Lang) -> String {
        let name = tenure.names.get(lang);
        if tenure.acting {
            self.0.texts.text(lang, "institution-acted", &[("name", name.into())])
        } else {
            name.to_owned()
        }
    }

    /// From a day to a day, or since a day; an end that had not come is nobody's news.
    fn days(&self, since: Date, until: Option<Date>, last: Date, lang: Lang) -> String {
        match until.filter(|until| *until <= last) {
            Some(until) => {
                let args = [("from", i18n::date_year(lang, since).into()), ("to", i18n::date_year(lang, until).into())];
                self.0.texts.text(lang, "institution-from-to", &args)
            }
            None => i18n::since_date(lang, since),
        }
    }

    /// Who does the work of the mandate on a day, since when and on what ground.
    fn serving(&self, tenures: &[Tenure], on: Date) -> Trilingual {
        let serving = model::chair(tenures, MANDATE, "", on).serving();
        in_all(|lang| {
            let (office, day) = (self.office_name(MANDATE, on, lang), i18n::date_year(lang, on));
            if let Some(tenure) = serving {
                let act = self.act(tenure, lang);
                let args = [
                    ("date", day.into()),
                    ("office", office.into()),
                    ("name", self.name(tenure, lang).into()),
                    ("since", i18n::since_date(lang, tenure.since).into()),
                    ("ground", tenure.ground.get(lang).trim_end_matches('.').into()),
                    ("has_act", if act.is_empty() { "no" } else { "yes" }.into()),
                    ("act", act.into()),
                ];
                self.0.texts.text(lang, "institution-chapter-serving", &args)
            } else {
                let args = [("date", day.into()), ("office", office.into())];
                self.0.texts.text(lang, "institution-chapter-nobody", &args)
            }
        })
    }

    /// How one comes to hold the mandate by the rule of a day: proposed, appointed, approved, for how long. What was not
    /// read in a law is not told as law.
    fn ways(&self, on: Date) -> Option<Trilingual> {
        let book = &self.0.rulebook;
        let office = self.office(MANDATE, on)?;
        let called = |key: &str, lang: Lang| match rulebook::entry(&book.authorities, key, on) {
            Some(authority) => authority.names.get(lang).to_owned(),
            None => self.office_name(key, on, lang),
        };
        let by = [
            ("institution-proposed-by", office.proposed_by.as_deref()),
            ("institution-appointed-by", Some(office.appointed_by.as_str())),
            ("institution-approved-by", office.approved_by.as_deref()),
        ];
        Some(in_all(|lang| {
            let text = |key: &str, args: &[(&str, Value<'_>)]| self.0.texts.text(lang, key, args);
            let mut ways: Vec<String> = by
                .iter()
                .filter_map(|(key, by)| Some(format!("{}: {}.", text(key, &[]), called((*by)?, lang))))
                .collect();
            if let Some(years) = office.term_years {
                let years = text("institution-term-years", &[("n", i64::from(years).into())]);
                ways.push(format!("{}: {years}.", text("institution-term", &[])));
            }
            ways.push(self.rests(office, lang));
            ways.join(" ")
        }))
    }

    /// What the rule of an office rests on.
    fn rests(&self, office: &Office, lang: Lang) -> String {
        let (source, book) = (office.source(), &self.0.rulebook);
        if source.setting {
            self.0.texts.text(lang, "institution-setting", &[])
        } else {
            let source = book.cite(source, lang);
            format!("{}: {source}.", self.0.texts.text(lang, "institution-source", &[]))
        }
    }

    fn independence(&self, office: &Office) -> Trilingual {
        in_all(|lang| format!("{}. {}", office.duties.get(lang), self.rests(office, lang)))
    }

    /// Who held which office in the period, acts and vacancies included.
    fn history(&self, tenures: &[Tenure], asked: Asked<'_>, last: Date) -> Option<Part> {
        let is_of_then = |since: Date, until: Option<Date>| {
            since <= last && until.is_none_or(|until| asked.period.from.is_none_or(|first| until >= first))
        };
        let mut rows = vec![];
        for office in NAMED {
            for seat in model::seats(tenures, office) {
                let spans = model::history(tenures, office, seat, last);
                rows.extend(spans.into_iter().rev().filter_map(|span| {
                    let (tenure, since, until) = match span {
                        Span::Served(tenure) => (Some(tenure), tenure.since, tenure.until),
                        Span::Vacant(since, until) => (None, since, until),
                    };
                    let cell = |of: &dyn Fn(&Tenure, Lang) -> String, none: &str| {
                        in_all(|lang| tenure.map_or_else(|| none_or(&self.0, none, lang), |t| of(t, lang)))
                    };
                    is_of_then(since, until).then(|| Row {
                        cells: vec![
                            in_all(|lang| self.office_name(office, last, lang)),
                            cell(&|t, lang| self.name(t, lang), "institution-vacant"),
                            in_all(|lang| self.days(since, until, last, lang)),
                            cell(&|t, lang| t.ground.get(lang).to_owned(), ""),
                            cell(&|t, lang| self.act(t, lang), ""),
                        ],
                        path: format!("{PAGE}?on={}", since.max(asked.period.from.unwrap_or(since)).min(last)),
                    })
                }));
            }
        }
        let head = [
            "institution-chapter-office",
            "institution-chapter-who",
            "institution-chapter-days",
            "institution-ground",
            "institution-act",
        ];
        let head = head.iter().map(|key| self.text(key, &[])).collect();
        (!rows.is_empty()).then(|| Part::Table { caption: self.text("institution-chapter-history", &[]), head, rows })
    }

    /// In how many regions of the day there is an office, and in how many a representative serves.
    fn regions(&self, tenures: &[Tenure], units: usize, on: Date) -> Trilingual {
        let regions = rulebook::entries(&self.0.rulebook.regions, on);
        let (all, serving): (Vec<&str>, BTreeSet<&str>) = {
            let all: Vec<&str> = regions.map(|region| region.key.as_str()).collect();
            let serves = |seat: &&str| model::chair(tenures, REGIONAL, seat, on).serving().is_some();
            let serving = all.iter().copied().filter(|seat| serves(seat)).collect();
            (all, serving)
        };
        let args = [("all", all.len().into()), ("units", units.into()), ("serving", serving.len().into())];
        self.text("institution-chapter-regions", &args)
    }

    /// Who came, and whose place became vacant, between the two days.
    fn changes(&self, tenures: &[Tenure], office: &str, asked: Asked<'_>, last: Date) -> Vec<Change> {
        let is_new = |day: Date| day <= last && asked.period.from.is_none_or(|first| day > first);
        let mut changes = vec![];
        for seat in model::seats(tenures, office) {
            for span in model::history(tenures, office, seat, last) {
                let (way, on, after) = match span {
                    Span::Served(tenure) => (Way::Moved, tenure.since, in_all(|lang| self.name(tenure, lang))),
                    Span::Vacant(since, _) => (Way::Back, since, self.text("institution-vacant", &[])),
                };
                if !is_new(on) {
                    continue;
                }
                let before = model::chair(tenures, office, seat, on.plus_days(-1)).serving();
                let source = match span {
                    Span::Served(tenure) => in_all(|lang| {
                        let act = self.act(tenure, lang);
                        if act.is_empty() { tenure.ground.get(lang).to_owned() } else { act }
                    }),
                    Span::Vacant(..) => self.text("institution-chapter", &[]),
                };
                changes.push(Change {
                    way,
                    what: in_all(|lang| self.office_name(office, on, lang)),
                    before: in_all(|lang| match before {
                        Some(tenure) => self.name(tenure, lang),
                        None => self.0.texts.text(lang, "institution-vacant", &[]),
                    }),
                    after,
                    on: Some(on),
                    source,
                    path: format!("{PAGE}?on={on}"),
                });
            }
        }
        changes
    }
}

/// A text, or nothing for no key.
fn none_or(desk: &Desk, key: &str, lang: Lang) -> String {
    if key.is_empty() { String::new() } else { desk.texts.text(lang, key, &[]) }
}
