//! What the calendar does by itself: reminders before a period ends, the word to somebody higher up after it, counting
//! anew when the calendar or a period changed; and the daily word by mail. All of it sees codes and clocks only.

use super::work::{Turn, Work};
use crate::Desk;
use crate::model::Voice;
use crate::store::{self, RecountRow, Whose};
use access::{Act, Actor, AuditExt as _, On, Permission, Role, Scope, Who, require};
use base::{Result, RootId, UnitId};
use db::{Cursor, KeysetPage};
use exchange::clocks::Look;
use exchange::marks;
use exchange::office::MailAddress;
use mail::Mailer;
use serde_json::json;
use sha2::{Digest, Sha256};

/// Looks at every clock whose time has come; gives at how many cases.
pub async fn look(desk: &Desk) -> Result<usize> {
    let mut looked = 0;
    loop {
        let due = store::to_look_at(&mut desk.db.read().await?, desk.world.now()).await?;
        if due.is_empty() {
            return Ok(looked);
        }
        for root in due {
            let tx = desk.db.write().await?;
            let mut work = Work::by_itself(desk, Turn::Own(tx), root).await?;
            for (rule, look) in work.look()? {
                let (kind, detail) = match look {
                    Look::Remind => ("reminded", json!({ "rule": rule })),
                    Look::Escalate(level) => ("escalated", json!({ "rule": rule, "level": level })),
                };
                work.step_of(Voice::Calendar, kind, None, detail, false).await?;
            }
            work.keep().await?;
            looked += 1;
        }
    }
}

const CALENDAR: &str = "complaints.calendar";

/// What clocks are counted by: days off and periods.
fn calendar_of(desk: &Desk) -> String {
    let book = &desk.rulebook;
    let hash = Sha256::digest(format!("{:?}{:?}", book.holidays, book.periods).as_bytes());
    data_encoding::HEXLOWER.encode(&hash)
}

/// Counts every running clock anew if the calendar or a period changed since the last time; gives how many moved. What
/// moved stands in the case's timeline and in the list of changes.
pub async fn recount(desk: &Desk) -> Result<usize> {
    let now = calendar_of(desk);
    if marks::get(&mut desk.db.read().await?, CALENDAR).await?.as_deref() == Some(&now) {
        return Ok(0);
    }
    let (mut after, mut moved) = (RootId(uuid::Uuid::nil()), 0);
    loop {
        let roots = store::running_after(&mut desk.db.read().await?, after).await?;
        let Some(last) = roots.last().copied() else { break };
        for root in roots {
            let tx = desk.db.write().await?;
            let mut work = Work::by_itself(desk, Turn::Own(tx), root).await?;
            for (clock, rule, before, after) in work.recount()? {
                let row = RecountRow { root, clock, at: work.now, rule, before, after };
                store::add_recount(&mut work.tx, &row).await?;
                let due = super::last_day(desk, after);
                let detail = json!({ "rule": row.rule, "due": due });
                work.step_of(Voice::Calendar, "recounted", None, detail, false).await?;
                moved += 1;
            }
            work.keep().await?;
        }
        after = last;
    }
    let mut tx = desk.db.write().await?;
    marks::put(&mut tx, &desk.world, CALENDAR, &now).await?;
    tx.audit_public(&desk.world, &Who::Job("calendar"), Act("clocks.recounted"), None, On::NOTHING).await?;
    tx.commit().await?;
    Ok(moved)
}

/// Rows of a page of changes.
const PAGE: u32 = 50;

/// What became of clocks when the calendar changed, the newest first; cases behind a wall are left out.
pub async fn changes(
    desk: &Desk,
    actor: &Actor,
    before: Cursor,
) -> Result<KeysetPage<(RecountRow, crate::model::Case)>> {
    require(actor, Permission::SeeQueue, &Scope::Office)?;
    let mut tx = desk.db.read().await?;
    let page = store::recounts(&mut tx, before, PAGE).await?;
    let mut rows = vec![];
    for row in page.rows {
        let case = desk.case(&mut tx, row.root).await?;
        if !actor.who.person().is_some_and(|me| case.walls.contains(&me)) {
            rows.push((row, case));
        }
    }
    Ok(KeysetPage { rows, next: page.next })
}

/// Hour of the local day from which the daily word is sent.
const DIGEST_FROM_HOUR: i64 = 8;

/// Sends everybody who wants it, once a working day, how much is due to them: numbers and nothing else. Gives how many
/// were sent. A mail that does not go is tried again with the next round.
pub async fn digest(desk: &Desk, mailer: &Mailer) -> Result<usize> {
    let today = desk.today();
    let from = today.start_in(&desk.zone).plus_seconds(DIGEST_FROM_HOUR * 3600);
    if !mailer.is_set() || desk.world.now() < from || !desk.calendar.is_working_day(today) {
        return Ok(0);
    }
    let mut tx = desk.db.read().await?;
    let (mut words, mut sent) = (vec![], 0);
    for address in desk.office.mail_addresses(&mut tx).await? {
        if !store::had_digest(&mut tx, address.person, today).await? {
            let word = word(desk, &mut tx, &address).await?;
            words.push((address, word));
        }
    }
    drop(tx);
    for (to, word) in words {
        if let Some((subject, text)) = word {
            // One address that does not take mail keeps nobody else from theirs; it is tried again.
            if let Err(cause) = mailer.send(to.address.expose(), &subject, &text).await {
                tracing::warn!(%cause, "a daily word did not go; trying again");
                continue;
            }
            sent += 1;
        }
        // Noted after it went: a crash in between sends it twice rather than never.
        let mut tx = desk.db.write().await?;
        store::digest_sent(&mut tx, to.person, today).await?;
        tx.commit().await?;
    }
    Ok(sent)
}

/// The subject and the words of somebody's daily mail; nothing, if nothing is due.
async fn word(desk: &Desk, tx: &mut db::ReadTx, to: &MailAddress) -> Result<Option<(String, String)>> {
    let whose = match to.units.first() {
        _ if to.roles.has(Role::Ombudsperson) => Whose::All,
        Some(unit) if to.roles.has(Role::HeadOfUnit) || to.roles.has(Role::IntakeOfficer) => Whose::Unit(*unit),
        _ => Whose::Officer(to.person),
    };
    let start = |days| desk.today().plus_days(days).start_in(&desk.zone);
    let late = store::due_before(tx, whose, desk.world.now()).await?;
    let today = store::due_before(tx, whose, start(1)).await? - late;
    let week = store::due_before(tx, whose, start(8)).await? - late - today;
    let up = up(tx, to).await?;
    let tasks = store::tasks_of(tx, to.person).await?.iter().filter(|t| t.due <= desk.today()).count();
    if late + today + week == 0 && up == 0 && tasks == 0 {
        return Ok(None);
    }
    let text = |key: &str, n: i64| desk.texts.text(to.lang, key, &[("n", n.into())]);
    let counted = |n: usize| i64::try_from(n).unwrap_or(i64::MAX);
    let lines = [
        text("complaints-digest-late", late),
        text("complaints-digest-today", today),
        text("complaints-digest-week", week),
        text("complaints-digest-up", counted(up)),
        text("complaints-digest-tasks", counted(tasks)),
        String::new(),
        format!("{}/{}/office/day", desk.origin, to.lang),
    ];
    Ok(Some((text("complaints-digest-subject", late + today), lines.join("\n"))))
}

async fn up(tx: &mut db::ReadTx, to: &MailAddress) -> Result<usize> {
    if to.roles.has(Role::Ombudsperson) {
        return Ok(store::escalated(tx, 2).await?.len());
    }
    let mut n = 0;
    let own: &[UnitId] = if to.roles.has(Role::HeadOfUnit) { &to.units } else { &[] };
    for unit in own {
        n += store::escalated_in(tx, *unit).await?.len();
    }
    Ok(n)
}
