//! Mails to guests: what is to go, each once; and the end of what is known of them.

use super::guests::{link, open};
use crate::Desk;
use crate::model::briefing::guest::Card;
use crate::model::briefing::{Mail, State};
use crate::store::briefings::guests::{self as store, Due, GuestRow};
use crate::store::briefings::{self, BriefingRow, questions};
use access::{Act, AuditExt as _, On, Who};
use base::{Lang, Result, Timestamp};
use db::ReadTx;
use icalendar::{Calendar, Component as _, Event, EventLike as _, EventStatus, Property};
use mail::{Invite, Mailer};

/// Mails of one round: a minute is enough for them.
const ROUND: i64 = 100;
/// Seconds until a mail that did not go is tried again; each time twice as long, an hour at most.
const AGAIN: i64 = 60;

/// The methods of a date that calendar programs know (RFC 5546).
const REQUEST: &str = "REQUEST";
const CANCEL: &str = "CANCEL";

/// What goes to one guest.
struct Letter {
    to: String,
    subject: String,
    text: String,
    /// The date's method and file.
    date: Option<(&'static str, String)>,
}

/// Sends what is to go. A mail is claimed in a transaction before it is sent, so that it goes once whatever runs beside;
/// one that was refused is given back and tried again. Gives how many went.
pub async fn send(desk: &Desk, mailer: &Mailer) -> Result<usize> {
    if !mailer.is_set() {
        return Ok(0);
    }
    let mut sent = 0;
    for due in store::due(&mut desk.db.read().await?, desk.world.now(), ROUND).await? {
        let mut tx = desk.db.write().await?;
        if !store::claim(&mut tx, &due, desk.world.now()).await? {
            continue;
        }
        let Some(letter) = letter(desk, &mut tx, &due, &mailer.address()).await? else {
            store::drop_one(&mut tx, &due).await?;
            tx.commit().await?;
            continue;
        };
        tx.commit().await?;
        let gone = match &letter.date {
            Some((method, ics)) => {
                mailer.invite(&letter.to, &letter.subject, &letter.text, Invite { method, ics }).await
            }
            None => mailer.send(&letter.to, &letter.subject, &letter.text).await,
        };
        let now = desk.world.now();
        let mut tx = desk.db.write().await?;
        match gone {
            Ok(()) => {
                store::sent(&mut tx, &due, now).await?;
                if let (Mail::Answer, Some(guest)) = (due.what, store::get(&mut tx, due.guest).await?) {
                    questions::delivered(&mut tx, guest.briefing, due.n).await?;
                }
                sent += 1;
            }
            Err(cause) => {
                tracing::warn!(%cause, "a mail to a guest did not go; trying again");
                let wait = AGAIN << u32::try_from(due.tries.min(6)).unwrap_or(6);
                store::give_back(&mut tx, &due, now.plus_seconds(wait.min(3600))).await?;
            }
        }
        tx.commit().await?;
    }
    Ok(sent)
}

/// What a mail says; nothing if it has no sense any more.
async fn letter(desk: &Desk, tx: &mut ReadTx, due: &Due, from: &str) -> Result<Option<Letter>> {
    let Some(guest) = store::get(tx, due.guest).await? else { return Ok(None) };
    let Some(briefing) = briefings::get(tx, guest.briefing).await? else { return Ok(None) };
    let Some(card) = open(desk, &guest)?.filter(|card| !card.mail.is_empty()) else { return Ok(None) };
    let is_ahead = briefing.state == State::Invited && briefing.starts_at > desk.world.now();
    let has_sense = match due.what {
        Mail::Invitation | Mail::Reminder => is_ahead,
        Mail::Update => is_ahead && due.n == briefing.sequence,
        Mail::Cancel => briefing.state == State::Cancelled,
        Mail::Answer => true,
    };
    if !has_sense {
        return Ok(None);
    }
    let asked = match due.what {
        Mail::Answer => questions::by_number(tx, briefing.id, due.n).await?,
        _ => None,
    };
    let lang = guest.lang.0;
    let text = |key: &str, args: &[(&str, i18n::Value<'_>)]| desk.texts.text(lang, key, args);
    let title = briefing.event.titles.get(lang);
    let when = i18n::date_time(lang, briefing.starts_at, &desk.zone);
    let head =
        [("title", title.into()), ("host", briefing.event.host.get(lang).into()), ("when", when.as_str().into())];
    // texts: publications-briefing-subject-* publications-briefing-mail-*
    let mut lines = vec![salutation(desk, &guest, &card), String::new()];
    lines.push(text(&format!("publications-briefing-mail-{}", due.what.code()), &head));
    match (due.what, &asked) {
        (Mail::Answer, Some(asked)) => {
            let quoted = [("question", asked.question.get(lang).into())];
            lines.extend([String::new(), text("publications-briefing-mail-you-asked", &quoted), String::new()]);
            lines.push(asked.answer.get(lang).to_owned());
        }
        (Mail::Answer, None) => return Ok(None),
        _ => {
            let place = [("place", briefing.event.place.get(lang).into())];
            lines.extend([String::new(), text("publications-briefing-mail-when", &head)]);
            lines.push(text("publications-briefing-mail-where", &place));
        }
    }
    if matches!(due.what, Mail::Invitation | Mail::Reminder | Mail::Update) {
        let address = [("link", link(desk, lang, &card).into())];
        lines.extend([String::new(), text("publications-briefing-mail-link", &address)]);
    }
    let until = i18n::date_year(lang, briefing.forget_on);
    lines.extend([String::new(), text("publications-briefing-mail-privacy", &[("until", until.into())])]);
    let date = match due.what {
        Mail::Invitation | Mail::Update => Some(REQUEST),
        Mail::Cancel => Some(CANCEL),
        Mail::Reminder | Mail::Answer => None,
    };
    let date = date.map(|method| (method, ics(desk, &briefing, lang, method, from, &card.mail)));
    let subject = text(&format!("publications-briefing-subject-{}", due.what.code()), &head);
    Ok(Some(Letter { to: card.mail, subject, text: lines.join("\n"), date }))
}

/// How a guest is addressed: by their name, or as those of their organisation.
pub(crate) fn salutation(desk: &Desk, guest: &GuestRow, card: &Card) -> String {
    let lang = guest.lang.0;
    if card.name.is_empty() {
        let args = [("organisation", guest.organisation.as_str().into())];
        return desk.texts.text(lang, "publications-briefing-dear-all", &args);
    }
    desk.texts.text(lang, "publications-briefing-dear", &[("name", card.name.as_str().into())])
}

/// The date for calendar programs. Its name stays the same through all changes; its hours are in UTC, so that a program
/// whose rules for Kazakhstan are older than March 2024 shows them right too.
fn ics(desk: &Desk, row: &BriefingRow, lang: Lang, method: &str, from: &str, to: &str) -> String {
    let host = desk.origin.split_once("://").map_or(desk.origin.as_str(), |(_, host)| host);
    let event = &row.event;
    let ends_at = row.starts_at.plus_seconds(i64::from(event.minutes) * 60);
    let status = if method == CANCEL { EventStatus::Cancelled } else { EventStatus::Confirmed };
    let mut date = Event::new();
    date.uid(&format!("{}@{host}", row.id))
        .summary(event.titles.get(lang))
        .location(event.place.get(lang))
        .status(status)
        .sequence(u32::try_from(row.sequence).unwrap_or(0))
        .add_property("DTSTAMP", moment(row.changed_at))
        .add_property("DTSTART", moment(row.starts_at))
        .add_property("DTEND", moment(ends_at))
        .append_property(Property::new("ORGANIZER", format!("mailto:{from}")))
        .append_property(Property::new("ATTENDEE", format!("mailto:{to}")).add_parameter("RSVP", "FALSE").done());
    let mut calendar = Calendar::empty();
    for (name, value) in [("VERSION", "2.0"), ("PRODID", "-//Arasha//Briefings//EN"), ("METHOD", method)] {
        calendar.append_property(Property::new(name, value));
    }
    calendar.push(date.done());
    calendar.done().to_string()
}

fn moment(at: Timestamp) -> String {
    at.to_jiff().strftime("%Y%m%dT%H%M%SZ").to_string()
}

/// Reminds, once each, who was invited on an earlier day and has not answered. Gives how many.
pub async fn remind(desk: &Desk) -> Result<u64> {
    let (now, today) = (desk.world.now(), desk.today());
    let mut reminded = 0;
    for briefing in briefings::invited(&mut desk.db.read().await?, now).await? {
        let day = briefing.starts_at.date_in(&desk.zone);
        if today < day.plus_days(-i32::from(briefing.event.remind)) {
            continue;
        }
        let mut tx = desk.db.write().await?;
        let new = store::remind(&mut tx, briefing.id, now, today.start_in(&desk.zone)).await?;
        if new > 0 {
            tx.commit().await?;
            reminded += new;
        }
    }
    Ok(reminded)
}

/// Deletes names, posts and addresses whose time is over. Gives of how many briefings.
pub async fn forget(desk: &Desk) -> Result<usize> {
    let today = desk.today();
    let mut forgotten = 0;
    for id in briefings::to_forget(&mut desk.db.read().await?, today).await? {
        let mut tx = desk.db.write().await?;
        if !briefings::forgotten(&mut tx, id, desk.world.now()).await? {
            continue;
        }
        store::drop_waiting(&mut tx, id).await?;
        store::forget(&mut tx, id, today).await?;
        questions::forget(&mut tx, id).await?;
        let on = On::NOTHING;
        let object = id.to_string();
        tx.audit_public(&desk.world, &Who::Job("briefings"), Act("briefing.forgotten"), None, on.object(&object))
            .await?;
        tx.commit().await?;
        forgotten += 1;
    }
    let mut tx = desk.db.write().await?;
    if store::forget_agreed(&mut tx, today).await? > 0 {
        let job = Who::Job("briefings");
        tx.audit_public(&desk.world, &job, Act("briefing.forgotten"), None, On::NOTHING).await?;
        tx.commit().await?;
    }
    Ok(forgotten)
}

#[cfg(test)]
mod tests {
    use super::moment;

    #[test]
    fn a_moment_is_written_in_utc() {
        assert_eq!(moment("2026-01-20T05:00:00Z".parse().unwrap()), "20260120T050000Z");
    }
}
