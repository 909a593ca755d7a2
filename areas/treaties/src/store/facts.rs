//! What staff recorded over the rulebook's facts.

use crate::model::facts::Recorded;
use base::{Error, PersonId, Result, Timestamp, Trilingual};
use db::{ReadTx, WriteTx};
use exchange::rulebook::{Certainty, Fact, FactKind, ProcedureKind, Source};

const ALL: &str = "SELECT fact, n, instrument, kind, procedure, happened, number, kk, ru, en, certainty, source, url,
    struck, reason, person, at FROM treaty_fact ORDER BY fact, n";
const ADD: &str = "INSERT INTO treaty_fact (fact, n, instrument, kind, procedure, happened, number, kk, ru, en,
    certainty, source, url, struck, reason, person, at)
    VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17) ON CONFLICT (fact, n) DO NOTHING";

/// Every text of this module.
pub const SQL: &[&str] = &[ALL, ADD];

#[derive(sqlx::FromRow)]
struct Row {
    fact: String,
    n: i64,
    instrument: String,
    kind: String,
    procedure: Option<String>,
    happened: String,
    number: Option<String>,
    kk: Option<String>,
    ru: Option<String>,
    en: Option<String>,
    certainty: String,
    source: String,
    url: Option<String>,
    struck: bool,
    reason: String,
    person: PersonId,
    at: Timestamp,
}

impl Row {
    fn recorded(self) -> Result<Recorded> {
        let unknown = |what: &str, code: &str| Error::internal(format!("treaty_fact has the {what} `{code}`"));
        let certainty = Certainty::from_code(&self.certainty).ok_or_else(|| unknown("certainty", &self.certainty))?;
        let procedure = self.procedure.as_deref();
        Ok(Recorded {
            n: self.n,
            is_struck: self.struck,
            person: self.person,
            at: self.at,
            fact: Fact {
                kind: FactKind::from_code(&self.kind).ok_or_else(|| unknown("kind", &self.kind))?,
                procedure: procedure
                    .map(|code| ProcedureKind::from_code(code).ok_or_else(|| unknown("procedure", code)))
                    .transpose()?,
                on: self.happened.parse().map_err(Error::internal)?,
                key: self.fact,
                instrument: self.instrument,
                number: self.number,
                words: match (self.kk, self.ru, self.en) {
                    (Some(kk), Some(ru), Some(en)) => Some(Trilingual { kk, ru, en }),
                    _ => None,
                },
                source: Source {
                    title: Some(self.source),
                    url: self.url,
                    confirmed: certainty == Certainty::Confirmed,
                    ..Source::default()
                },
                certainty,
            },
            reason: self.reason,
        })
    }
}

/// All entries, those of a fact together and in their order.
pub async fn all(tx: &mut ReadTx) -> Result<Vec<Recorded>> {
    let rows: Vec<Row> = db::read!(tx, c => sqlx::query_as(ALL).fetch_all(&mut *c).await)?;
    rows.into_iter().map(Row::recorded).collect()
}

/// Adds an entry; `false` if there is one of its number already.
pub async fn add(tx: &mut WriteTx, entry: &Recorded) -> Result<bool> {
    let fact = &entry.fact;
    let words = |text: fn(&Trilingual) -> &String| fact.words.as_ref().map(text);
    let added = db::execute!(
        tx,
        sqlx::query(ADD)
            .bind(&fact.key)
            .bind(entry.n)
            .bind(&fact.instrument)
            .bind(fact.kind.code())
            .bind(fact.procedure.map(ProcedureKind::code))
            .bind(fact.on.to_string())
            .bind(&fact.number)
            .bind(words(|w| &w.kk))
            .bind(words(|w| &w.ru))
            .bind(words(|w| &w.en))
            .bind(fact.certainty.code())
            .bind(fact.source.title.as_deref().unwrap_or_default())
            .bind(&fact.source.url)
            .bind(entry.is_struck)
            .bind(&entry.reason)
            .bind(entry.person)
            .bind(entry.at)
    )?;
    Ok(added == 1)
}
