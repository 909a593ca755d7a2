//! What this area offers to reports: measures about a right, and what each of the three voices says of them by then.

use crate::Desk;
use crate::model::programme::shown;
use crate::model::voice::{Spoken, Voice, current, grade_key};
use crate::store::measures::{self, Asked, MeasureMark, MeasureRow};
use crate::store::{programmes, voices};
use base::{Result, Trilingual};
use db::ReadTx;
use exchange::Later;
use exchange::material::{Material as Offers, Paragraph, Query};

/// Measures read at once.
const PAGE: usize = 200;

/// The area's material.
pub struct Material(pub Desk);

impl std::fmt::Debug for Material {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Material")
    }
}

impl Offers for Material {
    fn paragraphs<'a>(&'a self, tx: &'a mut ReadTx, query: &'a Query) -> Later<'a, Vec<Paragraph>> {
        Box::pin(self.measures(tx, query))
    }
}

impl Material {
    /// Public measures about these rights, in the order of their programmes; of what was said, what was known on the
    /// last day of the period.
    async fn measures(&self, tx: &mut ReadTx, query: &Query) -> Result<Vec<Paragraph>> {
        let (today, mut told) = (self.0.today(), vec![]);
        if query.rights.is_empty() {
            return Ok(told);
        }
        let until = self.0.end_of(query.period.until.map_or(today, |last| last.min(today)));
        let asked = Asked { programme: None, body: "", until, all: false };
        let mut from = MeasureMark::START;
        loop {
            let (rows, next) = measures::list(tx, &asked, &from, PAGE).await?;
            for row in
                rows.iter().filter(|row| query.rights.iter().any(|r| row.content.rights.contains(&r.to_string())))
            {
                told.push(self.paragraph(tx, query, row, until).await?);
            }
            match next {
                Some(mark) => from = mark,
                None => return Ok(told),
            }
        }
    }

    async fn paragraph(
        &self,
        tx: &mut ReadTx,
        query: &Query,
        row: &MeasureRow,
        until: base::Timestamp,
    ) -> Result<Paragraph> {
        let lang = query.lang;
        let words = |text: &Trilingual| shown(text, lang).map(|(text, _)| text.to_owned()).unwrap_or_default();
        let programme = programmes::get(tx, row.programme, until).await?;
        let programme = programme.map(|p| words(&p.content.titles)).unwrap_or_default();
        let thread = voices::thread(tx, row.id, until).await?;
        let mut text = words(&row.content.text);
        for said in Voice::ALL.iter().filter_map(|voice| current(&thread, *voice)) {
            text.push(' ');
            text.push_str(&self.said(query, said));
        }
        let reference = &row.content.reference;
        let source = format!("{programme}, {reference}. {}/{lang}/reforms/measures/{}", self.0.origin, row.id);
        Ok(Paragraph { heading: String::new(), text, source })
    }

    /// Who says how far it is, on which day, and in which words.
    fn said(&self, query: &Query, said: &Spoken) -> String {
        let (lang, texts) = (query.lang, &self.0.texts);
        let grade = texts.text(lang, &grade_key(&said.scale, &said.grade), &[]);
        // texts: reforms-voice-is-*
        let who = texts.text(lang, &format!("reforms-voice-is-{}", said.voice.code()), &[]);
        let day = i18n::date_year(lang, said.spoken_on);
        let words = said.words();
        let words = shown(&words, lang).map_or("", |(text, _)| text);
        let args = [("who", who.into()), ("grade", grade.into()), ("date", day.into()), ("words", words.into())];
        texts.text(lang, "reforms-material-said", &args)
    }
}
