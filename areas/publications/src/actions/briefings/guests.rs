//! Guests: who is on the list, who comes, who came. What is known of a person opens here and is sealed again here.

use super::{find, keeps, leaf, moved_on};
use crate::Desk;
use crate::model::briefing::guest::{Card, Guest};
use crate::model::briefing::{Audience, BriefingId, GuestId, KEEP_AGREED, Mail, Reply, State};
use crate::store::briefings::guests::{self as store, GuestRow, MailRow, NewGuest};
use crate::store::briefings::{self, BriefingRow};
use access::audit::read_leaf;
use access::{Act, Actor, AuditExt as _, On, Who};
use base::{Error, Lang, Mistake, Result, Timestamp};
use data_encoding::BASE64URL_NOPAD;
use db::{ReadTx, WriteTx};
use rand::Rng as _;
use sha2::{Digest, Sha256};
use std::collections::BTreeSet;

/// Bytes of the secret in a guest's link: nobody guesses 192 bits.
const TOKEN: usize = 24;

/// A guest and, as long as it is kept, who is behind.
#[derive(Clone)]
pub struct Known {
    /// The guest.
    pub row: GuestRow,
    /// Who it is.
    pub card: Option<Card>,
}

/// What a card is bound to: it opens in no other guest's row.
fn context(desk: &Desk, id: GuestId) -> Vec<u8> {
    vault::primitive::pack("arasha briefing guest", &[desk.vault.institution().bytes(), id.bytes()])
}

fn seal(desk: &Desk, id: GuestId, card: &Card) -> Result<Vec<u8>> {
    let plain = serde_json::to_vec(card).map_err(Error::internal)?;
    Ok(desk.vault.node().seal(&context(desk, id), &plain, &mut desk.world.rng()))
}

/// Opens what is known of a guest; nothing if its time is over.
pub(crate) fn open(desk: &Desk, row: &GuestRow) -> Result<Option<Card>> {
    let Some(sealed) = &row.sealed else { return Ok(None) };
    let opened = desk.vault.node().open(&context(desk, row.id), sealed);
    let opened = opened.map_err(|cause| Error::Tampered(format!("{cause}: the card of a guest")))?;
    serde_json::from_slice(opened.expose()).map(Some).map_err(Error::internal)
}

fn hash(token: &str) -> Vec<u8> {
    Sha256::digest(token.as_bytes()).to_vec()
}

/// The address a guest answers at.
pub(crate) fn link(desk: &Desk, lang: Lang, card: &Card) -> String {
    format!("{}/{lang}/answer/{}", desk.origin, card.token)
}

async fn put(
    desk: &Desk,
    tx: &mut WriteTx,
    briefing: BriefingId,
    guest: &Guest,
    came_at: Option<Timestamp>,
) -> Result<GuestId> {
    let id = GuestId::new(&desk.world);
    let mut secret = [0; TOKEN];
    desk.world.rng().fill_bytes(&mut secret);
    let card = Card { token: BASE64URL_NOPAD.encode(&secret), ..guest.card.clone() };
    let row = NewGuest {
        id,
        briefing,
        kind: guest.kind,
        organisation: &guest.organisation,
        lang: guest.lang,
        sealed: &seal(desk, id, &card)?,
        token: &hash(&card.token),
        answer: if came_at.is_some() { Reply::Yes } else { Reply::Waiting },
        came_at,
    };
    store::add(tx, &row).await?;
    Ok(id)
}

/// Lets the invitation of a guest go, if there is an address for it.
pub(crate) async fn let_invitation_go(desk: &Desk, tx: &mut WriteTx, guest: &GuestRow) -> Result<()> {
    if open(desk, guest)?.is_some_and(|card| !card.mail.is_empty()) {
        store::enqueue(tx, guest.id, (Mail::Invitation, 0), desk.world.now()).await?;
    }
    Ok(())
}

fn takes_guests(row: &BriefingRow) -> Result<()> {
    if matches!(row.state, State::Prepared | State::Invited) { Ok(()) } else { Err(moved_on()) }
}

/// Puts guests on the list. If the others are invited already, these are too.
pub async fn add(desk: &Desk, actor: &Actor, id: BriefingId, guests: &[Guest]) -> Result<()> {
    let granted = keeps(actor)?;
    let mut tx = desk.db.write().await?;
    let row = find(&mut tx, id).await?;
    takes_guests(&row)?;
    for guest in guests {
        let guest = put(desk, &mut tx, id, guest, None).await?;
        if row.state == State::Invited {
            let guest = store::get(&mut tx, guest).await?.ok_or(Error::NotFound)?;
            let_invitation_go(desk, &mut tx, &guest).await?;
        }
    }
    leaf(desk, &mut tx, &granted, "briefing.guests-added", id).await?;
    tx.commit().await
}

async fn guest_of(tx: &mut ReadTx, briefing: BriefingId, id: GuestId) -> Result<GuestRow> {
    store::get(tx, id).await?.filter(|guest| guest.briefing == briefing).ok_or(Error::NotFound)
}

/// Writes a guest anew: a name that was missing, another address.
pub async fn edit(desk: &Desk, actor: &Actor, id: BriefingId, guest: GuestId, typed: &Guest) -> Result<()> {
    let granted = keeps(actor)?;
    let mut tx = desk.db.write().await?;
    let row = find(&mut tx, id).await?;
    let known = guest_of(&mut tx, id, guest).await?;
    let card = open(desk, &known)?.ok_or_else(moved_on)?;
    let card =
        Card { name: typed.card.name.clone(), post: typed.card.post.clone(), mail: typed.card.mail.clone(), ..card };
    store::edit(&mut tx, guest, (typed.kind, &typed.organisation, typed.lang), &seal(desk, guest, &card)?).await?;
    if row.state == State::Invited {
        let known = guest_of(&mut tx, id, guest).await?;
        let_invitation_go(desk, &mut tx, &known).await?;
    }
    leaf(desk, &mut tx, &granted, "briefing.guest-changed", id).await?;
    tx.commit().await
}

/// Takes a guest off the list, as long as no mail went to them.
pub async fn remove(desk: &Desk, actor: &Actor, id: BriefingId, guest: GuestId) -> Result<()> {
    let granted = keeps(actor)?;
    let mut tx = desk.db.write().await?;
    guest_of(&mut tx, id, guest).await?;
    if !store::remove(&mut tx, guest).await? {
        return Err(Error::Conflict("publications-briefing-conflict-guest"));
    }
    leaf(desk, &mut tx, &granted, "briefing.guest-removed", id).await?;
    tx.commit().await
}

/// Puts organisations of earlier briefings on the list, each once; of persons only those who agreed to be kept. Gives how
/// many.
pub async fn carry(desk: &Desk, actor: &Actor, id: BriefingId) -> Result<usize> {
    let granted = keeps(actor)?;
    let today = desk.today();
    let mut tx = desk.db.write().await?;
    let row = find(&mut tx, id).await?;
    takes_guests(&row)?;
    let mut there: BTreeSet<_> = store::of(&mut tx, id).await?.into_iter().map(|g| (g.kind, g.organisation)).collect();
    let mut carried = 0;
    for earlier in store::earlier(&mut tx, id).await? {
        let fits = row.event.audiences.contains(&earlier.kind);
        if !fits || !there.insert((earlier.kind, earlier.organisation.clone())) {
            continue;
        }
        let agreed = earlier.kept_until.is_some_and(|until| until > today);
        let card = if agreed { open(desk, &earlier)? } else { None };
        let card = card.map(|c| Card { name: c.name, post: c.post, mail: c.mail, ..Card::default() });
        let guest = Guest {
            kind: earlier.kind,
            organisation: earlier.organisation,
            lang: earlier.lang.0,
            card: card.unwrap_or_default(),
        };
        let guest = put(desk, &mut tx, id, &guest, None).await?;
        if row.state == State::Invited {
            let guest = guest_of(&mut tx, id, guest).await?;
            let_invitation_go(desk, &mut tx, &guest).await?;
        }
        carried += 1;
    }
    leaf(desk, &mut tx, &granted, "briefing.guests-carried", id).await?;
    tx.commit().await?;
    Ok(carried)
}

/// The guests of a briefing with what is known of them. One leaf in the audit log for it; it is committed first.
pub async fn list(desk: &Desk, actor: &Actor, id: BriefingId) -> Result<(Vec<Known>, Vec<MailRow>)> {
    let granted = keeps(actor)?;
    read_leaf(&desk.db, &desk.world, &granted, Act::LISTED, On::NOTHING.object("briefing-guests")).await?;
    let mut tx = desk.db.read().await?;
    let known = |row: GuestRow| Ok(Known { card: open(desk, &row)?, row });
    let guests = store::of(&mut tx, id).await?.into_iter().map(known).collect::<Result<_>>()?;
    Ok((guests, store::mails(&mut tx, id).await?))
}

/// How many guests there are by kind and answer, and how many of them came.
pub async fn tally(desk: &Desk, actor: &Actor, id: BriefingId) -> Result<Vec<(Audience, Reply, i64, i64)>> {
    keeps(actor)?;
    store::tally(&mut desk.db.read().await?, id).await
}

/// A guest with what is known of them.
pub async fn get(desk: &Desk, actor: &Actor, id: BriefingId, guest: GuestId) -> Result<Known> {
    let granted = keeps(actor)?;
    read_leaf(&desk.db, &desk.world, &granted, Act::LISTED, On::NOTHING.object("briefing-guest")).await?;
    let row = guest_of(&mut desk.db.read().await?, id, guest).await?;
    Ok(Known { card: open(desk, &row)?, row })
}

/// Notes at the door that a guest came, or that this was a mistake.
pub async fn came(desk: &Desk, actor: &Actor, id: BriefingId, guest: GuestId, came: bool) -> Result<()> {
    let granted = keeps(actor)?;
    let mut tx = desk.db.write().await?;
    let row = find(&mut tx, id).await?;
    if !matches!(row.state, State::Invited | State::Held) {
        return Err(moved_on());
    }
    if !store::came(&mut tx, id, guest, came.then(|| desk.world.now())).await? {
        return Err(Error::NotFound);
    }
    leaf(desk, &mut tx, &granted, "briefing.guest-came", id).await?;
    tx.commit().await
}

/// Lets somebody in who was not invited.
pub async fn walk_in(desk: &Desk, actor: &Actor, id: BriefingId, guest: &Guest) -> Result<()> {
    let granted = keeps(actor)?;
    let mut tx = desk.db.write().await?;
    let row = find(&mut tx, id).await?;
    if !matches!(row.state, State::Invited | State::Held) || row.forgotten_at.is_some() {
        return Err(moved_on());
    }
    put(desk, &mut tx, id, guest, Some(desk.world.now())).await?;
    leaf(desk, &mut tx, &granted, "briefing.guest-came", id).await?;
    tx.commit().await
}

/// Notes that somebody sent by hand all that waits to go.
pub async fn sent_by_hand(desk: &Desk, actor: &Actor, id: BriefingId) -> Result<()> {
    let granted = keeps(actor)?;
    let mut tx = desk.db.write().await?;
    if find(&mut tx, id).await?.state != State::Invited {
        return Err(moved_on());
    }
    store::by_hand(&mut tx, id, desk.world.now()).await?;
    leaf(desk, &mut tx, &granted, "briefing.sent-by-hand", id).await?;
    tx.commit().await
}

/// What a guest sees behind their link.
pub struct Invited {
    /// The briefing.
    pub briefing: BriefingRow,
    /// The guest.
    pub guest: Known,
    /// Whether an answer can still be given.
    pub is_open: bool,
}

async fn behind(desk: &Desk, tx: &mut ReadTx, token: &str) -> Result<Invited> {
    let row = store::by_token(tx, &hash(token)).await?.ok_or(Error::NotFound)?;
    let briefing = briefings::get(tx, row.briefing).await?.ok_or(Error::NotFound)?;
    if briefing.state == State::Prepared {
        return Err(Error::NotFound);
    }
    let is_open = briefing.state == State::Invited && desk.world.now() < briefing.starts_at;
    Ok(Invited { is_open, briefing, guest: Known { card: open(desk, &row)?, row } })
}

/// What a guest sees behind their link.
///
/// # Errors
/// [`Error::NotFound`] for whatever is no link of ours, or of ours no more.
pub async fn invited(desk: &Desk, token: &str) -> Result<Invited> {
    behind(desk, &mut desk.db.read().await?, token).await
}

/// What a guest answers.
#[derive(Debug, Clone, Copy)]
pub struct Said<'a> {
    /// Whether they come.
    pub reply: Reply,
    /// Who comes in their place.
    pub deputy: &'a str,
    /// That person's post.
    pub deputy_post: &'a str,
    /// Whether they agree to be kept for the next invitation.
    pub keep: bool,
}

/// Keeps what a guest answered; until the event begins they may answer anew.
pub async fn answer(desk: &Desk, token: &str, said: Said<'_>) -> Result<()> {
    let mut tx = desk.db.write().await?;
    let invited = behind(desk, &mut tx, token).await?;
    let Some(card) = invited.guest.card.filter(|_| invited.is_open) else {
        return Err(Error::Conflict("publications-briefing-conflict-late"));
    };
    let is_deputy = said.reply == Reply::Deputy;
    if is_deputy && said.deputy.is_empty() {
        return Err(Error::Invalid(vec![Mistake::new("deputy", "publications-briefing-wrong-deputy")]));
    }
    let of_deputy = |text: &str| if is_deputy { text.to_owned() } else { String::new() };
    let card = Card { deputy: of_deputy(said.deputy), deputy_post: of_deputy(said.deputy_post), ..card };
    let kept = said.keep.then(|| invited.briefing.starts_at.date_in(&desk.zone).plus_days(KEEP_AGREED));
    let id = invited.guest.row.id;
    store::answer(&mut tx, id, &seal(desk, id, &card)?, (said.reply, desk.world.now()), kept).await?;
    tx.audit_public(&desk.world, &Who::Public, Act("briefing.answered"), None, On::NOTHING.object(said.reply.code()))
        .await?;
    tx.commit().await
}
