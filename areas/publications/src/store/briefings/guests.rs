//! Guests and the mails to them.

use crate::model::briefing::{Audience, BriefingId, GuestId, Mail, Reply};
use base::{Date, Lang, Result, Timestamp};
use db::{ReadTx, WriteTx};

const ADD: &str =
    "INSERT INTO publication_guest (id, briefing, kind, organisation, lang, sealed, token, answer, came_at,
    walk_in) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)";
const EDIT: &str = "UPDATE publication_guest SET kind = $2, organisation = $3, lang = $4, sealed = $5 WHERE id = $1";
const ANSWER: &str = "UPDATE publication_guest SET sealed = $2, answer = $3, answered_at = $4, kept_until = $5
    WHERE id = $1";
const CAME: &str = "UPDATE publication_guest SET came_at = $3 WHERE id = $1 AND briefing = $2";
const REMOVE_MAILS: &str =
    "DELETE FROM publication_guest_mail WHERE guest = $1 AND sent_at IS NULL AND claimed_at IS NULL";
const REMOVE: &str = "DELETE FROM publication_guest WHERE id = $1
    AND NOT EXISTS (SELECT 1 FROM publication_guest_mail m WHERE m.guest = publication_guest.id)";
const GET: &str =
    "SELECT id, briefing, kind, organisation, lang, sealed, kept_until, answer, answered_at, came_at, walk_in
    FROM publication_guest WHERE id = $1";
const BY_TOKEN: &str =
    "SELECT id, briefing, kind, organisation, lang, sealed, kept_until, answer, answered_at, came_at,
    walk_in FROM publication_guest WHERE token = $1";
const OF: &str =
    "SELECT id, briefing, kind, organisation, lang, sealed, kept_until, answer, answered_at, came_at, walk_in
    FROM publication_guest WHERE briefing = $1 ORDER BY kind, organisation, id LIMIT $2";
const TALLY: &str = "SELECT kind, answer, COUNT(*), COUNT(came_at) FROM publication_guest WHERE briefing = $1
    GROUP BY kind, answer ORDER BY kind, answer";
const EARLIER: &str = "SELECT g.id, g.briefing, g.kind, g.organisation, g.lang, g.sealed, g.kept_until, g.answer,
    g.answered_at, g.came_at, g.walk_in FROM publication_guest g JOIN publication_briefing b ON b.id = g.briefing
    WHERE g.briefing <> $1 ORDER BY b.starts_at DESC, g.id LIMIT $2";
const FORGET: &str = "UPDATE publication_guest SET token = NULL,
    sealed = CASE WHEN kept_until > $2 THEN sealed ELSE NULL END WHERE briefing = $1";
const FORGET_AGREED: &str = "UPDATE publication_guest SET sealed = NULL, kept_until = NULL WHERE kept_until <= $1";

const ENQUEUE: &str = "INSERT INTO publication_guest_mail (guest, what, n, next_at, tries, by_hand)
    VALUES ($1, $2, $3, $4, 0, FALSE) ON CONFLICT (guest, what, n) DO NOTHING";
const TELL: &str = "INSERT INTO publication_guest_mail (guest, what, n, next_at, tries, by_hand)
    SELECT g.id, $2, $3, $4, 0, FALSE FROM publication_guest g WHERE g.briefing = $1 AND g.answer <> 'no'
    AND EXISTS (SELECT 1 FROM publication_guest_mail m WHERE m.guest = g.id AND m.what = 'invitation'
        AND (m.claimed_at IS NOT NULL OR m.sent_at IS NOT NULL))
    ON CONFLICT (guest, what, n) DO NOTHING";
const REMIND: &str = "INSERT INTO publication_guest_mail (guest, what, n, next_at, tries, by_hand)
    SELECT g.id, 'reminder', 0, $2, 0, FALSE FROM publication_guest g
    JOIN publication_guest_mail m ON m.guest = g.id AND m.what = 'invitation' AND m.sent_at < $3
    WHERE g.briefing = $1 AND g.answer = 'waiting' ON CONFLICT (guest, what, n) DO NOTHING";
const DUE: &str = "SELECT guest, what, n, tries FROM publication_guest_mail
    WHERE claimed_at IS NULL AND sent_at IS NULL AND next_at <= $1 ORDER BY next_at, guest LIMIT $2";
const CLAIM: &str = "UPDATE publication_guest_mail SET claimed_at = $4 WHERE guest = $1 AND what = $2 AND n = $3
    AND claimed_at IS NULL AND sent_at IS NULL";
const SENT: &str = "UPDATE publication_guest_mail SET sent_at = $4, claimed_at = NULL WHERE guest = $1 AND what = $2
    AND n = $3";
const GIVE_BACK: &str = "UPDATE publication_guest_mail SET claimed_at = NULL, tries = tries + 1, next_at = $4
    WHERE guest = $1 AND what = $2 AND n = $3";
const DROP: &str = "DELETE FROM publication_guest_mail WHERE guest = $1 AND what = $2 AND n = $3";
const DROP_WAITING: &str = "DELETE FROM publication_guest_mail WHERE claimed_at IS NULL AND sent_at IS NULL
    AND what <> 'answer' AND guest IN (SELECT g.id FROM publication_guest g WHERE g.briefing = $1)";
const BY_HAND: &str = "UPDATE publication_guest_mail SET sent_at = $2, by_hand = TRUE
    WHERE claimed_at IS NULL AND sent_at IS NULL AND guest IN (SELECT g.id FROM publication_guest g WHERE g.briefing = $1)";
const MAILS: &str =
    "SELECT m.guest, m.what, m.n, m.tries, m.claimed_at, m.sent_at, m.by_hand FROM publication_guest_mail m
    JOIN publication_guest g ON g.id = m.guest WHERE g.briefing = $1 ORDER BY m.guest, m.next_at";

/// Every text of this module.
pub const SQL: &[&str] = &[
    ADD,
    EDIT,
    ANSWER,
    CAME,
    REMOVE_MAILS,
    REMOVE,
    GET,
    BY_TOKEN,
    OF,
    TALLY,
    EARLIER,
    FORGET,
    FORGET_AGREED,
    ENQUEUE,
    TELL,
    REMIND,
    DUE,
    CLAIM,
    SENT,
    GIVE_BACK,
    DROP,
    DROP_WAITING,
    BY_HAND,
    MAILS,
];

/// Guests of one briefing that are handled at once: more than any hall holds.
pub const MOST: i64 = 2_000;

/// A guest as kept.
#[derive(Clone, sqlx::FromRow)]
pub struct GuestRow {
    /// Their id.
    pub id: GuestId,
    /// The briefing.
    pub briefing: BriefingId,
    /// Whom they come from.
    pub kind: Audience,
    /// The organisation.
    pub organisation: String,
    /// The language they read.
    #[sqlx(try_from = "String")]
    pub lang: Spoken,
    /// The card, sealed; gone when its time is over.
    pub sealed: Option<Vec<u8>>,
    /// Until when they agreed to be kept.
    pub kept_until: Option<Date>,
    /// What they answered.
    pub answer: Reply,
    /// When.
    pub answered_at: Option<Timestamp>,
    /// When they came.
    pub came_at: Option<Timestamp>,
    /// Whether they came without an invitation.
    pub walk_in: bool,
}

/// A language as a row keeps it.
#[derive(Debug, Clone, Copy)]
pub struct Spoken(pub Lang);

impl TryFrom<String> for Spoken {
    type Error = base::UnknownLang;

    fn try_from(code: String) -> std::result::Result<Self, Self::Error> {
        code.parse().map(Self)
    }
}

/// A guest to be added.
pub struct NewGuest<'a> {
    /// Their id.
    pub id: GuestId,
    /// The briefing.
    pub briefing: BriefingId,
    /// Whom they come from.
    pub kind: Audience,
    /// The organisation.
    pub organisation: &'a str,
    /// The language.
    pub lang: Lang,
    /// The sealed card.
    pub sealed: &'a [u8],
    /// The hash of the token of their link.
    pub token: &'a [u8],
    /// What is known of their coming.
    pub answer: Reply,
    /// When they came, if they stand at the door.
    pub came_at: Option<Timestamp>,
}

/// Adds a guest.
pub async fn add(tx: &mut WriteTx, guest: &NewGuest<'_>) -> Result<()> {
    db::execute!(
        tx,
        sqlx::query(ADD)
            .bind(guest.id)
            .bind(guest.briefing)
            .bind(guest.kind)
            .bind(guest.organisation)
            .bind(guest.lang.code())
            .bind(guest.sealed)
            .bind(guest.token)
            .bind(guest.answer)
            .bind(guest.came_at)
            .bind(guest.came_at.is_some())
    )
    .map(drop)
}

/// Writes a guest anew.
pub async fn edit(
    tx: &mut WriteTx,
    id: GuestId,
    (kind, organisation, lang): (Audience, &str, Lang),
    sealed: &[u8],
) -> Result<()> {
    db::execute!(tx, sqlx::query(EDIT).bind(id).bind(kind).bind(organisation).bind(lang.code()).bind(sealed)).map(drop)
}

/// Keeps what a guest answered.
pub async fn answer(
    tx: &mut WriteTx,
    id: GuestId,
    sealed: &[u8],
    (reply, at): (Reply, Timestamp),
    kept_until: Option<Date>,
) -> Result<()> {
    db::execute!(tx, sqlx::query(ANSWER).bind(id).bind(sealed).bind(reply).bind(at).bind(kept_until)).map(drop)
}

/// Notes that a guest came, or takes that back; `false` if there is no such guest there.
pub async fn came(tx: &mut WriteTx, briefing: BriefingId, id: GuestId, at: Option<Timestamp>) -> Result<bool> {
    Ok(db::execute!(tx, sqlx::query(CAME).bind(id).bind(briefing).bind(at))? == 1)
}

/// Takes a guest off the list; `false` if a mail went to them already.
pub async fn remove(tx: &mut WriteTx, id: GuestId) -> Result<bool> {
    db::execute!(tx, sqlx::query(REMOVE_MAILS).bind(id))?;
    Ok(db::execute!(tx, sqlx::query(REMOVE).bind(id))? == 1)
}

/// A guest.
pub async fn get(tx: &mut ReadTx, id: GuestId) -> Result<Option<GuestRow>> {
    db::read!(tx, c => sqlx::query_as(GET).bind(id).fetch_optional(&mut *c).await)
}

/// The guest whose link has a token with this hash.
pub async fn by_token(tx: &mut ReadTx, hash: &[u8]) -> Result<Option<GuestRow>> {
    db::read!(tx, c => sqlx::query_as(BY_TOKEN).bind(hash).fetch_optional(&mut *c).await)
}

/// All guests of a briefing, by kind and organisation.
pub async fn of(tx: &mut ReadTx, briefing: BriefingId) -> Result<Vec<GuestRow>> {
    db::read!(tx, c => sqlx::query_as(OF).bind(briefing).bind(MOST).fetch_all(&mut *c).await)
}

/// How many guests there are by kind and answer, and how many of them came.
pub async fn tally(tx: &mut ReadTx, briefing: BriefingId) -> Result<Vec<(Audience, Reply, i64, i64)>> {
    db::read!(tx, c => sqlx::query_as(TALLY).bind(briefing).fetch_all(&mut *c).await)
}

/// Guests of other briefings, the latest first.
pub async fn earlier(tx: &mut ReadTx, but: BriefingId) -> Result<Vec<GuestRow>> {
    db::read!(tx, c => sqlx::query_as(EARLIER).bind(but).bind(MOST).fetch_all(&mut *c).await)
}

/// Deletes what is known of the persons behind a briefing's guests, but of those who agreed to be kept longer.
pub async fn forget(tx: &mut WriteTx, briefing: BriefingId, on: Date) -> Result<()> {
    db::execute!(tx, sqlx::query(FORGET).bind(briefing).bind(on)).map(drop)
}

/// Deletes what is known of guests who agreed to be kept until a day that has come. Gives how many.
pub async fn forget_agreed(tx: &mut WriteTx, on: Date) -> Result<u64> {
    db::execute!(tx, sqlx::query(FORGET_AGREED).bind(on))
}

/// A mail to a guest.
#[derive(Debug, Clone, PartialEq, Eq, sqlx::FromRow)]
pub struct Due {
    /// To whom.
    pub guest: GuestId,
    /// What it is.
    pub what: Mail,
    /// Which of its kind: the sequence of a date, the number of a question.
    pub n: i64,
    /// How often it did not go.
    pub tries: i64,
}

/// A mail to a guest and what became of it.
#[derive(Debug, Clone, PartialEq, Eq, sqlx::FromRow)]
pub struct MailRow {
    /// The mail.
    #[sqlx(flatten)]
    pub mail: Due,
    /// Since when it is being sent.
    pub claimed_at: Option<Timestamp>,
    /// When it went.
    pub sent_at: Option<Timestamp>,
    /// Whether somebody sent it by hand.
    pub by_hand: bool,
}

/// Lets a mail go to a guest; one that was let go before is not let go again.
pub async fn enqueue(tx: &mut WriteTx, guest: GuestId, (what, n): (Mail, i64), at: Timestamp) -> Result<()> {
    db::execute!(tx, sqlx::query(ENQUEUE).bind(guest).bind(what).bind(n).bind(at)).map(drop)
}

/// Tells every guest who has an invitation and has not declined.
pub async fn tell(tx: &mut WriteTx, briefing: BriefingId, (what, n): (Mail, i64), at: Timestamp) -> Result<()> {
    db::execute!(tx, sqlx::query(TELL).bind(briefing).bind(what).bind(n).bind(at)).map(drop)
}

/// Reminds, once, who was invited before a moment and has not answered. Gives how many.
pub async fn remind(tx: &mut WriteTx, briefing: BriefingId, at: Timestamp, before: Timestamp) -> Result<u64> {
    db::execute!(tx, sqlx::query(REMIND).bind(briefing).bind(at).bind(before))
}

/// Mails that are to go now.
pub async fn due(tx: &mut ReadTx, at: Timestamp, limit: i64) -> Result<Vec<Due>> {
    db::read!(tx, c => sqlx::query_as(DUE).bind(at).bind(limit).fetch_all(&mut *c).await)
}

/// Claims a mail; `false` if another took it.
pub async fn claim(tx: &mut WriteTx, mail: &Due, at: Timestamp) -> Result<bool> {
    Ok(db::execute!(tx, sqlx::query(CLAIM).bind(mail.guest).bind(mail.what).bind(mail.n).bind(at))? == 1)
}

/// Notes that a mail went.
pub async fn sent(tx: &mut WriteTx, mail: &Due, at: Timestamp) -> Result<()> {
    db::execute!(tx, sqlx::query(SENT).bind(mail.guest).bind(mail.what).bind(mail.n).bind(at)).map(drop)
}

/// Gives back a mail that did not go, to be tried again.
pub async fn give_back(tx: &mut WriteTx, mail: &Due, next_at: Timestamp) -> Result<()> {
    db::execute!(tx, sqlx::query(GIVE_BACK).bind(mail.guest).bind(mail.what).bind(mail.n).bind(next_at)).map(drop)
}

/// Drops a mail that has no sense any more.
pub async fn drop_one(tx: &mut WriteTx, mail: &Due) -> Result<()> {
    db::execute!(tx, sqlx::query(DROP).bind(mail.guest).bind(mail.what).bind(mail.n)).map(drop)
}

/// Drops all mails of a briefing that have not gone, but promised answers.
pub async fn drop_waiting(tx: &mut WriteTx, briefing: BriefingId) -> Result<()> {
    db::execute!(tx, sqlx::query(DROP_WAITING).bind(briefing)).map(drop)
}

/// Notes that somebody sent by hand what had not gone. Gives how many.
pub async fn by_hand(tx: &mut WriteTx, briefing: BriefingId, at: Timestamp) -> Result<u64> {
    db::execute!(tx, sqlx::query(BY_HAND).bind(briefing).bind(at))
}

/// The mails of a briefing, by guest.
pub async fn mails(tx: &mut ReadTx, briefing: BriefingId) -> Result<Vec<MailRow>> {
    db::read!(tx, c => sqlx::query_as(MAILS).bind(briefing).fetch_all(&mut *c).await)
}
