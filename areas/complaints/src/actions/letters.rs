//! Letters that go out: by whom they may be signed, what they may pass on, their number, their PDF, and the way to the
//! addressee. A letter that waits for a reply has keys of its own.

use super::examine::required;
use super::work::Work;
use crate::model::{Need, Part, Passes};
use crate::sealed::{self, Open, field};
use crate::store::{self, PartyRow};
use crate::{Desk, model};
use access::{Act, Actor, AuditExt as _, On, Role, Who};
use base::{Date, EntryId, Error, Lang, Mistake, PersonId, Result, RootId, Timestamp};
use db::{ReadTx, WriteTx};
use exchange::{letters, numbers, post, rulebook};
use pdf::{Block, Document, Letter, Signatory, Verification};
use uuid::Uuid;
use vault::{Compartment, Head, KeyRing, Reader};

/// A letter as an officer writes it.
#[derive(Debug, Clone)]
pub struct Draft {
    /// The language it is written in.
    pub lang: Lang,
    /// Who it is to, a line each.
    pub addressee: Vec<String>,
    /// What it is about.
    pub subject: String,
    /// The letter, in paragraphs.
    pub text: String,
    /// What of the complainant it passes on.
    pub passes: Passes,
}

/// A letter that went out.
#[derive(Debug, Clone)]
pub struct Sent {
    /// Its row in the register of letters.
    pub letter: letters::LetterId,
    /// The sealed PDF.
    pub entry: EntryId,
    /// Its number.
    pub number: String,
    /// Where the keys of the copy are that can be answered here; nothing, if it went on paper only.
    pub posted: Option<RootId>,
}

/// Where a letter goes.
#[derive(Debug, Clone, Copy)]
pub enum To<'a> {
    /// To the complainant.
    Complainant,
    /// To a body; what of the case it is about, and the first moment that is too late for a reply.
    Body(&'a str, Option<Uuid>, Option<Timestamp>),
}

/// Makes a letter and sends it: number, PDF, seal, row in the register of letters. Refuses to pass on more than may be,
/// and to send a letter that names the complainant where the name is not to be passed on.
pub(super) async fn send(desk: &Desk, work: &mut Work<'_>, kind: &str, to: To<'_>, draft: Draft) -> Result<Sent> {
    let text = required(&draft.text, "text")?;
    let subject = required(&draft.subject, "subject")?;
    // The usual words end where the officer's own begin: a letter that says no more was sent by mistake.
    if text.ends_with(':') {
        return Err(Error::mistake("text", "complaints-mistake-letter-unfinished"));
    }
    may_pass_on(desk, work, kind, to, &draft).await?;
    let today = desk.today();
    let person = work.person()?;
    let signatory = desk.office.signatory(&mut work.tx, person, kind, today).await?;
    let signatory = signatory.ok_or(Error::Conflict("complaints-conflict-may-not-sign"))?;
    let number = number(desk, work, kind, today).await?;
    let lang = draft.lang;
    let code = letters::Check::new_code(&desk.world);
    let letter = Letter {
        lang,
        institution: desk.rulebook.institution.names.get(lang).to_owned(),
        number: number.clone(),
        date: today,
        addressee: draft.addressee,
        subject,
        body: text.split("\n\n").map(|p| Block::Paragraph(p.trim().to_owned())).collect(),
        signatory: Signatory {
            name: signatory.name.get(lang).to_owned(),
            role: signatory.office.get(lang).to_owned(),
            acting_under: signatory.acting_under.map(|t| t.get(lang).to_owned()),
        },
        footer: None,
        verification: Some(verification(desk, lang, &code)?),
        large: matches!(to, To::Complainant) && needs(desk, work).await?.contains(&Need::LargePrint),
    };
    let typesetter = desk.typesetter.clone();
    let pdf = tokio::task::spawn_blocking(move || typesetter.pdf(&Document::Letter(letter)))
        .await
        .map_err(Error::internal)??;
    let entry = work.seal(field::LETTER, &pdf).await?;
    let (party, due) = match to {
        To::Complainant => (letters::Party::Complainant, None),
        To::Body(body, _, due) => (letters::Party::Body(body.into()), due),
    };
    let row = letters::Letter {
        id: letters::LetterId::new(&desk.world),
        number,
        root: work.case.id,
        direction: letters::Direction::Outgoing,
        party,
        lang,
        date: today,
        kind: kind.into(),
        entry: Some(entry),
        passed_on: match draft.passes {
            Passes::Name => letters::PassedOn::Name,
            Passes::Story => letters::PassedOn::Story,
            Passes::Nothing => letters::PassedOn::Nothing,
        },
        reply_due: due.map(|due| post::last_day(due, &desk.zone)),
        answers: None,
        check: Some(letters::Check { code, hash: model::hash_of(&pdf) }),
    };
    letters::record(&mut work.tx, &row).await?;
    let posted = match to {
        To::Complainant => None,
        To::Body(body, about, due) => post_to(desk, work, &row, body, (about, due), &pdf).await?,
    };
    Ok(Sent { letter: row.id, entry, number: row.number, posted })
}

async fn may_pass_on(desk: &Desk, work: &mut Work<'_>, kind: &str, to: To<'_>, draft: &Draft) -> Result<()> {
    // Torture goes to the prosecutor whatever was chosen; the person was told so before they sent it. Their name does
    // not: for that too they must have agreed, or been told first.
    let duty = kind == "torture-report" && draft.passes != Passes::Name;
    if !duty && matches!(to, To::Body(..)) && !work.may_pass_on(draft.passes).await? {
        return Err(Error::mistake("passes", "complaints-mistake-passes-more"));
    }
    if draft.passes != Passes::Name
        && let Some(name) = sealed::name_in(desk, work, &format!("{}\n{}", draft.subject, draft.text)).await?
    {
        return Err(Error::Invalid(vec![Mistake::new("text", "complaints-mistake-names-person").with("name", name)]));
    }
    Ok(())
}

/// The next number of the series that the rulebook names for this kind of letter.
async fn number(desk: &Desk, work: &mut Work<'_>, kind: &str, today: Date) -> Result<String> {
    let missing = |what: &str, key: &str| Error::internal(format!("the rulebook has no {what} `{key}`"));
    let letter = rulebook::entry(&desk.rulebook.letters, kind, today).ok_or_else(|| missing("letter", kind))?;
    let series = rulebook::entry(&desk.rulebook.series, &letter.series, today)
        .ok_or_else(|| missing("series", &letter.series))?;
    let code = letter.series.as_str().into();
    let n = numbers::next(&mut work.tx, &desk.world, &code, today.year(), work.case.id).await?;
    Ok(series.write(today.year(), n))
}

/// How anybody can check that a letter is ours.
fn verification(desk: &Desk, lang: Lang, code: &str) -> Result<Verification> {
    let grouped: Vec<&str> = [code.get(..6), code.get(6..12), code.get(12..)].into_iter().flatten().collect();
    let grouped = grouped.join(" ");
    let address = format!("{}/{lang}/check?code={code}", desk.origin);
    let text = |key: &str| {
        desk.texts.text(lang, key, &[("code", grouped.as_str().into()), ("address", desk.origin.as_str().into())])
    };
    Ok(Verification {
        text: text("complaints-letter-check"),
        code: pdf::qr(&address)?,
        code_label: text("complaints-letter-check-label"),
    })
}

/// What the people to whom an answer goes need, as far as this actor can read it.
pub(crate) async fn needs(desk: &Desk, work: &mut Work<'_>) -> Result<Vec<Need>> {
    let root = work.case.id;
    let open = sealed::open(desk, &mut work.tx, work.actor, root).await?;
    let parties = store::parties(&mut work.tx, root).await?;
    Ok(needs_of(&open, &parties))
}

/// The same, of a case that is open.
pub(crate) fn needs_of(open: &Open, parties: &[PartyRow]) -> Vec<Need> {
    let mut needs = open.identity().map(|i| i.needs).unwrap_or_default();
    let here = parties.iter().filter(|p| p.gone_at.is_none() && !matches!(p.part, Part::Witness | Part::Official));
    needs.extend(here.filter_map(|p| open.party(p.entry)).flat_map(|p| p.needs));
    needs.sort_unstable();
    needs.dedup();
    needs
}

/// A letter that waits for a reply has keys of its own: for those who answer for the body here, those who write for the
/// case, and whoever leads the institution. What comes back opens for them, and nothing of the case for the body.
async fn post_to(
    desk: &Desk,
    work: &mut Work<'_>,
    letter: &letters::Letter,
    body: &str,
    (about, due_at): (Option<Uuid>, Option<Timestamp>),
    pdf: &[u8],
) -> Result<Option<RootId>> {
    let answering = desk.office.focal_points(&mut work.tx, body).await?;
    if answering.is_empty() && due_at.is_none() {
        return Ok(None);
    }
    let author = work.actor.keys.as_ref().and_then(KeyRing::author);
    let author = author.ok_or(Error::Forbidden("no keys in this session"))?;
    let mut readers: Vec<Reader> = answering.into_iter().map(Reader::Person).collect();
    let own = desk.vault.holders(&mut work.tx, work.case.id).await?.into_iter();
    let own = own.filter(|h| h.current && h.compartment == Compartment::Story).map(|h| h.reader);
    readers.extend(own.filter(|reader| matches!(reader, Reader::Unit(_) | Reader::Person(_))));
    readers.extend(heads(desk, &mut work.tx, &work.case.walls).await?);
    readers.sort_unstable();
    readers.dedup();
    let parcel = post::Parcel {
        letter: letter.id,
        stream: work.case.id,
        body: body.into(),
        kind: letter.kind.clone(),
        about,
        due_at,
        readers: &readers,
        pdf,
    };
    let who = work.actor.who.clone();
    post::send(&mut work.tx, &desk.vault, &desk.world, (&who, author), &parcel).await.map(Some)
}

/// Whoever leads the institution, unless a wall stands before them.
async fn heads(desk: &Desk, tx: &mut ReadTx, walls: &[PersonId]) -> Result<Vec<Reader>> {
    let heads = desk.office.people_with(tx, Role::Ombudsperson).await?;
    Ok(heads.into_iter().filter(|head| !walls.contains(&head.id)).map(|head| Reader::Person(head.id)).collect())
}

/// Hands the letters of a case over with it: their past is wrapped for the new people as far as the actor opens it, and
/// what comes back from now on is shut to those before.
pub(crate) async fn hand_over(
    desk: &Desk,
    tx: &mut WriteTx,
    actor: &Actor,
    root: RootId,
    (people, walls): (&[Reader], &[PersonId]),
) -> Result<()> {
    let mut own = people.to_vec();
    own.extend(heads(desk, tx, walls).await?);
    own.sort_unstable();
    own.dedup();
    for sent in post::of_stream(tx, root).await? {
        let holders = desk.vault.holders(tx, sent.root).await?;
        let ring = actor.keys.as_ref().filter(|_| !matches!(actor.who, Who::Receipt(_)));
        for reader in own.iter().filter(|reader| !holders.iter().any(|h| h.reader == **reader)) {
            let Some(ring) = ring else { break };
            let wrapped = desk.vault.grant(tx, &desk.world, ring, sent.root, *reader, Compartment::Story).await;
            match wrapped.map_err(Error::from) {
                Ok(head) => renewed(desk, tx, &actor.who, sent.root, "keys.granted", head).await?,
                // This actor does not open it; whoever does will.
                Err(Error::Forbidden(_)) => break,
                Err(cause) => return Err(cause),
            }
        }
        let answering = desk.office.focal_points(tx, sent.body.as_str()).await?;
        let mut readers: Vec<Reader> = answering.into_iter().map(Reader::Person).collect();
        readers.extend(own.iter().copied());
        readers.push(Reader::Recovery);
        let readers = desk.vault.readers(tx, &readers).await?;
        let head = desk.vault.new_epoch(tx, &desk.world, sent.root, &readers, &[]).await?;
        renewed(desk, tx, &actor.who, sent.root, "keys.handed-over", head).await?;
    }
    Ok(())
}

async fn renewed(desk: &Desk, tx: &mut WriteTx, who: &Who, root: RootId, act: &'static str, head: Head) -> Result<()> {
    tx.audit_public(&desk.world, who, Act(act), Some(root), On::NOTHING.head(head)).await
}

/// Whether a body of the rulebook's day has this key.
pub(super) fn known_body(desk: &Desk, body: &str) -> Result<()> {
    match rulebook::entry(&desk.rulebook.bodies, body, desk.today()) {
        Some(_) => Ok(()),
        None => Err(Error::mistake("body", "complaints-mistake-unknown-code")),
    }
}
