//! What this area offers to reports: what happened before the procedure, and what committees decided about a right.

use crate::actions::communications::published;
use crate::model::Procedure;
use crate::store::cycles;
use crate::{Desk, words};
use base::{Date, Result};
use db::ReadTx;
use exchange::Later;
use exchange::material::{Material, Paragraph, Query};
use i18n::Value;

/// The area's material.
pub(crate) struct Treaties(pub(crate) Desk);

impl Material for Treaties {
    fn paragraphs<'a>(&'a self, tx: &'a mut ReadTx, query: &'a Query) -> Later<'a, Vec<Paragraph>> {
        Box::pin(async move {
            if query.rights.is_empty() { self.cycle(tx, query).await } else { self.views(tx, query).await }
        })
    }
}

impl Treaties {
    fn text(&self, query: &Query, key: &str, args: &[(&str, Value<'_>)]) -> String {
        self.0.texts.text(query.lang, key, args)
    }

    /// The dates of the procedure in the period.
    async fn cycle(&self, tx: &mut ReadTx, query: &Query) -> Result<Vec<Paragraph>> {
        let (Some(from), Some(until)) = (query.period.from, query.period.until) else { return Ok(vec![]) };
        let happened = cycles::happened(tx, query.procedure.as_str(), from, until).await?;
        let paragraph = |mark: &crate::model::cycle::Mark| Paragraph {
            heading: String::new(),
            text: self.text(
                query,
                "treaties-told-date",
                &[
                    ("what", words::moment(&self.0.texts, query.lang, mark.moment).into()),
                    ("date", words::day(query.lang, mark.day, mark.precision).into()),
                ],
            ),
            source: mark.symbol.clone(),
        };
        Ok(happened.iter().map(paragraph).collect())
    }

    /// Decisions that committees published about these rights, and how they graded what the State did.
    async fn views(&self, tx: &mut ReadTx, query: &Query) -> Result<Vec<Paragraph>> {
        let of_all = [Procedure::Upr, Procedure::SpecialProcedures].map(Procedure::code);
        let (mut told, mut seen) = (vec![], vec![]);
        for right in &query.rights {
            for (row, day, standing) in published(&self.0, tx, right.as_str()).await? {
                let is_asked =
                    row.committee.code() == query.procedure.as_str() || of_all.contains(&query.procedure.as_str());
                let Some((number, outcome)) = row.un_number.clone().zip(row.outcome) else { continue };
                if !is_asked || !query.period.contains(day) || seen.contains(&row.root) {
                    continue;
                }
                seen.push(row.root);
                let date = |day: Date| i18n::date_year(query.lang, day);
                // texts: treaties-told-*
                let mut text = self.text(
                    query,
                    &format!("treaties-told-{}", outcome.code()),
                    &[
                        ("committee", words::procedure(&self.0.texts, query.lang, row.committee).into()),
                        ("number", number.as_str().into()),
                        ("date", date(day).into()),
                    ],
                );
                for (_, grade, on) in standing.grades.iter().filter(|(_, _, on)| query.period.contains(*on)) {
                    let args = [("grade", grade.code().to_uppercase().into()), ("date", date(*on).into())];
                    text.push(' ');
                    text.push_str(&self.text(query, "treaties-told-grade", &args));
                }
                told.push(Paragraph { heading: String::new(), text, source: String::new() });
            }
        }
        Ok(told)
    }
}
