//! What bodies see of their measures and say of the scoreboard; reminders; notes to the body above; how many complaints
//! bear on a measure.

use super::measures::{PAGE, find};
use super::programmes::{find as programme, measures_of, now, person};
use super::voices::{body_of, own};
use crate::Desk;
use crate::model::measure::MeasureId;
use crate::model::programme::ProgrammeId;
use crate::model::voice::Spoken;
use crate::store::measures::{self, DueFilter, MeasureRow};
use crate::store::programmes::{DayMark, ProgrammeRow};
use crate::store::voices::{self, Note};
use access::{Act, Actor, AuditExt as _, On, Permission, Scope, Who, require};
use base::{Date, DateRange, Error, Lang, Result, RootId};
use db::ReadTx;
use exchange::letters::{self, Direction, Letter, LetterId, Party, PassedOn};
use exchange::rulebook::{self, Level};
use exchange::stats::{self, Only, Policy, Query, Released};
use exchange::{Code, numbers};
use std::collections::BTreeSet;

/// Days before the last one on which those who answer for a measure are reminded.
const SOON: i32 = 30;
/// What counts complaints.
const RECEIVED: &str = "complaints.received";
/// Releases looked through for the one that bears on a measure.
const RELEASES: u32 = 300;
/// The kind of letter that goes to the body above.
const NOTE: &str = "measure-note";

/// The measures of one's own body: what is due first on top.
pub async fn mine(desk: &Desk, actor: &Actor, after: DayMark) -> Result<(Vec<MeasureRow>, Option<DayMark>)> {
    require(actor, Permission::ReportMeasure, &Scope::Office)?;
    let filter = DueFilter { body: body_of(actor)?.to_owned(), ..DueFilter::default() };
    measures::due(&mut desk.db.read().await?, &filter, after, PAGE).await
}

/// One of them, with its programme and all that was said of it.
pub async fn open(desk: &Desk, actor: &Actor, id: MeasureId) -> Result<(MeasureRow, ProgrammeRow, Vec<Spoken>)> {
    require(actor, Permission::ReportMeasure, &Scope::Office)?;
    let mut tx = desk.db.read().await?;
    let row = own(desk, &mut tx, actor, id).await?;
    let of = programme(&mut tx, row.programme, now(desk)).await?;
    let thread = voices::thread(&mut tx, id, now(desk)).await?;
    Ok((row, of, thread))
}

/// Says one's own body's word on what the scoreboard says of it.
pub async fn reply(desk: &Desk, actor: &Actor, lang: Lang, words: &str) -> Result<()> {
    let granted = require(actor, Permission::ReportMeasure, &Scope::Office)?;
    let words = crate::model::clean(words);
    if !(1..=2_000).contains(&words.chars().count()) {
        return Err(Error::mistake("words", "reforms-mistake-reply"));
    }
    let body = body_of(actor)?;
    let mut tx = desk.db.write().await?;
    voices::add_word(&mut tx, body, (desk.world.now(), person(&granted)?), lang, &words).await?;
    tx.audit(&desk.world, &granted, Act("measure.replied"), On::NOTHING.object(body)).await?;
    tx.commit().await
}

/// Reminds by the calendar, once before a measure's last day and once after it: those who answer for the body find it
/// on top of their list, and it stands in the thread. Gives how many were reminded.
pub(crate) async fn remind(desk: &Desk) -> Result<usize> {
    let today = desk.today();
    let spans = [("soon", today, today.plus_days(SOON)), ("late", DayMark::START.day, today.plus_days(-1))];
    let mut reminded = 0;
    for (kind, from, until) in spans {
        let due = measures::to_remind(&mut desk.db.read().await?, from, until, kind).await?;
        if due.is_empty() {
            continue;
        }
        let mut tx = desk.db.write().await?;
        for (id, day) in due {
            if measures::remind(&mut tx, id, day, kind, desk.world.now()).await? {
                let on = id.to_string();
                let act = Act("measure.reminded");
                tx.audit_public(&desk.world, &Who::Job("reforms"), act, None, On::NOTHING.object(&on)).await?;
                reminded += 1;
            }
        }
        tx.commit().await?;
    }
    Ok(reminded)
}

/// The body above another, if a note may go there: the one of the rulebook, and the Government for a central body.
pub fn above(desk: &Desk, body: &str, on: Date) -> Option<String> {
    let found = rulebook::entry(&desk.rulebook.bodies, body, on)?;
    let government = "government";
    let is_central = found.level == Level::Central && body != government;
    found.superior.clone().or_else(|| is_central.then(|| government.to_owned()))
}

/// Writes to the body above that a measure is overdue: a numbered letter of the journal, with its words in the thread.
/// Gives its number.
pub async fn note(desk: &Desk, actor: &Actor, id: MeasureId, lang: Lang, words: &str) -> Result<String> {
    let granted = require(actor, Permission::KeepMeasures, &Scope::Office)?;
    let (today, at) = (desk.today(), desk.world.now());
    let words = crate::model::clean(words);
    if !(1..=4_000).contains(&words.chars().count()) {
        return Err(Error::mistake("words", "reforms-mistake-note"));
    }
    let mut tx = desk.db.write().await?;
    let row = find(&mut tx, id, now(desk)).await?;
    if !row.is_late(today) {
        return Err(Error::Conflict("reforms-conflict-not-late"));
    }
    let body = above(desk, &row.content.lead, today).ok_or(Error::Conflict("reforms-conflict-nobody-above"))?;
    let missing = |what: &str| Error::internal(format!("the rulebook has no {what} for a note on {today}"));
    let kind = rulebook::entry(&desk.rulebook.letters, NOTE, today).ok_or_else(|| missing("letter"))?;
    let series = rulebook::entry(&desk.rulebook.series, &kind.series, today).ok_or_else(|| missing("series"))?;
    let letter = LetterId::new(&desk.world);
    let on = letter.to_string();
    tx.audit(&desk.world, &granted, Act("measure.noted"), On::NOTHING.object(&on)).await?;
    let root = RootId(id.0);
    let n = numbers::next(&mut tx, &desk.world, &Code::from(series.key.as_str()), today.year(), root).await?;
    let number = series.write(today.year(), n);
    let journal = Letter {
        id: letter,
        number: number.clone(),
        root,
        direction: Direction::Outgoing,
        party: Party::Body(body.as_str().into()),
        lang,
        date: today,
        kind: NOTE.into(),
        entry: None,
        passed_on: PassedOn::Nothing,
        reply_due: None,
        answers: None,
        check: None,
    };
    letters::record(&mut tx, &journal).await?;
    let note = Note { measure: id, body, number: number.clone(), at, lang: lang.code().to_owned(), words };
    voices::add_note(&mut tx, letter.0, &note, person(&granted)?).await?;
    tx.commit().await?;
    Ok(number)
}

/// A body and all that answer to it.
fn below(desk: &Desk, body: &str, on: Date) -> Vec<Code> {
    let mut found: BTreeSet<&str> = BTreeSet::from([body]);
    loop {
        let answers = |b: &&rulebook::Body| b.superior.as_deref().is_some_and(|above| found.contains(above));
        let more: Vec<&str> =
            rulebook::entries(&desk.rulebook.bodies, on).filter(answers).map(|b| b.key.as_str()).collect();
        let before = found.len();
        found.extend(more);
        if found.len() == before {
            return found.into_iter().map(Code::from).collect();
        }
    }
}

/// How many complaints came about a body and those below it, by right, from the day of a programme until the end of a
/// month.
fn bearing(desk: &Desk, from: Date, body: &str, until: Date) -> Query {
    Query {
        measure: RECEIVED.into(),
        period: DateRange { from: Some(from), until: Some(until) },
        as_of: desk.world.now(),
        by: vec!["right".into()],
        only: vec![Only { dimension: "body".into(), codes: below(desk, body, until) }],
    }
}

/// Publishes, under disclosure control, how many complaints bear on a programme's measures by the end of last month: a
/// table for each body that leads. Gives how many tables were published.
pub async fn publish_bearing(desk: &Desk, actor: &Actor, id: ProgrammeId) -> Result<usize> {
    let granted = require(actor, Permission::KeepMeasures, &Scope::Office)?;
    let mut tx = desk.db.write().await?;
    let row = programme(&mut tx, id, now(desk)).await?;
    let until = desk.today().month().first_day().plus_days(-1);
    if until < row.content.date {
        return Err(Error::Conflict("reforms-conflict-month"));
    }
    let mut leads = BTreeSet::new();
    for measure in measures_of(&mut tx, id, now(desk), false).await? {
        if !measure.content.lead.is_empty() && !measure.content.rights.is_empty() {
            leads.insert(measure.content.lead.clone());
        }
    }
    for body in &leads {
        let table = desk.complaints.table(&mut tx, &bearing(desk, row.content.date, body, until)).await?;
        stats::publish(&mut tx, &desk.world, table, &Policy::default()).await?;
    }
    tx.audit(&desk.world, &granted, Act("programme.counted"), On::NOTHING.object(&id.to_string())).await?;
    tx.commit().await?;
    Ok(leads.len())
}

/// The newest of these tables for a body, if there is one that was known by a day.
pub async fn published_bearing(
    desk: &Desk,
    tx: &mut ReadTx,
    of: &ProgrammeRow,
    body: &str,
    on: Date,
) -> Result<Option<Released>> {
    let known = desk.end_of(on);
    let fits = |released: &Released| {
        let query = &released.query;
        let Some(until) = query.period.until else { return false };
        let asked = bearing(desk, of.content.date, body, until);
        query.as_of < known && query.period == asked.period && query.by == asked.by && query.only == asked.only
    };
    Ok(stats::latest(tx, RECEIVED, RELEASES).await?.into_iter().find(fits))
}
