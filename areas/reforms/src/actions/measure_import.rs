//! Measures out of a table: added, corrected, or left as they are, by their own reference within the programme.

use super::imports;
use super::measures::find;
use super::programmes::{find as programme, now};
use crate::Desk;
use crate::imports::measures::Row;
use crate::model::measure::MeasureId;
use crate::model::programme::ProgrammeId;
use crate::store::measures;
use crate::store::programmes::By;
use access::Act;
use base::{Mistake, Result};
use std::collections::BTreeSet;

/// A table of measures was taken into a programme; the object says which.
const TAKEN: Act = Act("programme.imported");

/// A line that was not taken, and why.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Rejected {
    /// Its line in the sheet.
    pub line: u32,
    /// What is wrong with it, a cell each.
    pub mistakes: Vec<Mistake>,
}

/// What became of a table: `read` is the sum of all others.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Report {
    /// Lines read.
    pub read: usize,
    /// New measures.
    pub imported: usize,
    /// Measures that say what they said.
    pub unchanged: usize,
    /// Measures that were corrected.
    pub changed: usize,
    /// Lines that were not taken.
    pub rejected: Vec<Rejected>,
}

/// Takes a table of measures into a programme, as drafts if they are new; `why` stands beside corrections of what is
/// public. A dry run does all of it and keeps nothing. The same table again changes nothing.
pub async fn import_measures(
    desk: &Desk,
    who: imports::By<'_>,
    of: ProgrammeId,
    rows: &[Row],
    why: &str,
    dry_run: bool,
) -> Result<Report> {
    who.require()?;
    let mut tx = desk.db.write().await?;
    let content = programme(&mut tx, of, now(desk)).await?.content.0;
    let mut report = Report { read: rows.len(), ..Report::default() };
    let mut seen = BTreeSet::new();
    for row in rows {
        let mut mistakes = row.mistakes.clone();
        let wording = match row.typed.read(row.due, &content, &desk.rulebook, desk.today()) {
            Ok(wording) => Some(wording),
            Err(found) => {
                mistakes.extend(found);
                None
            }
        };
        if wording.as_ref().is_some_and(|w| !seen.insert(w.reference.clone())) {
            mistakes.push(Mistake::new("reference", "reforms-mistake-reference-twice"));
        }
        let Some(wording) = wording.filter(|_| mistakes.is_empty()) else {
            report.rejected.push(Rejected { line: row.line, mistakes });
            continue;
        };
        let by = By { person: who.person(), at: desk.world.now(), why };
        let Some(known) = measures::of_reference(&mut tx, of, &wording.reference).await? else {
            measures::add(&mut tx, MeasureId::new(&desk.world), of, &wording, by).await?;
            report.imported += 1;
            continue;
        };
        let before = find(&mut tx, known, now(desk)).await?;
        if before.content.0 == wording {
            report.unchanged += 1;
        } else {
            measures::reword(&mut tx, known, before.version, &wording, by).await?;
            if before.is_public() {
                let row = find(&mut tx, known, now(desk)).await?;
                super::programmes::tell_measure(desk, &mut tx, &row).await?;
            }
            report.changed += 1;
        }
    }
    if dry_run {
        return Ok(report);
    }
    who.leaf(desk, &mut tx, TAKEN, &of.to_string()).await?;
    tx.commit().await?;
    Ok(report)
}
