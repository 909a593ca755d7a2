//! Three voices: the institution finds, a body reports, civil society speaks. Each is recorded once and stays.

use super::measures::find;
use super::programmes::{find as programme, now, person};
use crate::Desk;
use crate::model::measure::MeasureId;
use crate::model::programme::is_address;
use crate::model::voice::{Evidence, EvidenceKind, Method, Saying, Shows, Voice, VoiceId, corrected, current};
use crate::store::measures::{self, MeasureRow};
use crate::store::voices::{self, Recorded, Submission};
use access::limits::Rule;
use access::{Act, Actor, AuditExt as _, Granted, On, Permission, Scope, Who, require};
use base::{Error, Lang, Mistake, Mistakes, Result, Trilingual};
use db::{Cursor, KeysetPage, ReadTx, WriteTx};
use uuid::Uuid;
use vault::FileCard;

/// What strangers may send from one address: three at once, then one in ten minutes.
const SEND_IN: Rule = Rule { code: "reform-say", burst: 3, every: 600 };
/// Where a contact is sealed.
const CONTACT: &[u8] = b"reform submission contact";
/// How an organisation that used the form agreed to be named.
const BY_FORM: &str = "form";

/// Whether anybody outside may see a measure.
pub(crate) async fn is_public(desk: &Desk, tx: &mut ReadTx, row: &MeasureRow) -> Result<bool> {
    Ok(row.is_public() && programme(tx, row.programme, now(desk)).await?.is_public())
}

async fn record(
    desk: &Desk,
    tx: &mut WriteTx,
    granted: &Granted,
    measure: MeasureId,
    saying: &Saying,
) -> Result<VoiceId> {
    let mistakes = saying.mistakes(desk.today());
    if !mistakes.is_empty() {
        return Err(Error::Invalid(mistakes));
    }
    let thread = voices::thread(tx, measure, now(desk)).await?;
    if let Some((id, _)) = &saying.corrects {
        let is_of_us = |s: &&crate::model::voice::Spoken| {
            s.id == *id && s.voice == saying.voice && s.body == saying.body && s.organisation == saying.organisation
        };
        if !thread.iter().any(|s| is_of_us(&s)) || corrected(&thread).contains(id) {
            return Err(Error::Conflict("reforms-conflict-corrected"));
        }
    }
    let id = VoiceId::new(&desk.world);
    let by = Recorded { person: Some(person(granted)?), role: granted.role().code(), at: desk.world.now() };
    voices::say(tx, id, measure, saying, by).await?;
    if saying.voice == Voice::Office {
        let thread = voices::thread(tx, measure, now(desk)).await?;
        measures::stand(tx, measure, current(&thread, Voice::Office).and_then(|s| s.sense)).await?;
    }
    tx.audit(&desk.world, granted, Act("measure.spoken"), On::NOTHING.object(&id.to_string())).await?;
    Ok(id)
}

/// Records a voice: the institution's finding, or, in their names, what a body reported on paper or an organisation
/// that agreed to be named said.
pub async fn say(desk: &Desk, actor: &Actor, measure: MeasureId, saying: &Saying) -> Result<VoiceId> {
    let needs = if saying.voice == Voice::Office { Permission::AssessMeasure } else { Permission::KeepMeasures };
    let granted = require(actor, needs, &Scope::Office)?;
    let mut tx = desk.db.write().await?;
    find(&mut tx, measure, now(desk)).await?;
    let id = record(desk, &mut tx, &granted, measure, saying).await?;
    tx.commit().await?;
    Ok(id)
}

/// The body somebody answers for.
pub(crate) fn body_of(actor: &Actor) -> Result<&str> {
    match &actor.who {
        Who::FocalPoint(_, body) => Ok(body),
        _ => Err(Error::NotFound),
    }
}

/// A public measure that an actor's body leads or is involved in; others are not there for them.
pub(crate) async fn own(desk: &Desk, tx: &mut ReadTx, actor: &Actor, id: MeasureId) -> Result<MeasureRow> {
    let body = body_of(actor)?;
    let row = find(tx, id, now(desk)).await?;
    let is_ours = row.content.bodies().any(|b| b == body) && is_public(desk, tx, &row).await?;
    if is_ours { Ok(row) } else { Err(Error::NotFound) }
}

/// Reports for one's own body on its measure. It is the State's word, and shown at once.
pub async fn report(desk: &Desk, actor: &Actor, measure: MeasureId, saying: Saying) -> Result<VoiceId> {
    let granted = require(actor, Permission::ReportMeasure, &Scope::Office)?;
    let body = body_of(actor)?.to_owned();
    let mut tx = desk.db.write().await?;
    own(desk, &mut tx, actor, measure).await?;
    let saying = Saying { voice: Voice::State, body, organisation: String::new(), ..saying };
    let id = record(desk, &mut tx, &granted, measure, &saying).await?;
    tx.commit().await?;
    Ok(id)
}

/// What an organisation sends in by the form of a measure's page.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Letter {
    /// Its name, which will be shown.
    pub organisation: String,
    /// How to reach it, which will not.
    pub contact: String,
    /// What it says.
    pub words: String,
    /// A link, or nothing.
    pub address: String,
    /// Whether it agrees to be named.
    pub agrees: bool,
}

impl Letter {
    fn mistakes(&self) -> Mistakes {
        let within = |text: &str, most: usize| (1..=most).contains(&text.trim().chars().count());
        let checks = [
            (within(&self.organisation, 200), "organisation", "reforms-mistake-organisation"),
            (within(&self.contact, 300), "contact", "reforms-mistake-contact"),
            (within(&self.words, 4_000), "words", "reforms-mistake-words"),
            (self.address.trim().is_empty() || is_address(self.address.trim()), "address", "reforms-mistake-address"),
            (self.agrees, "agrees", "reforms-mistake-agrees"),
        ];
        checks
            .into_iter()
            .filter(|(is_right, ..)| !is_right)
            .map(|(_, field, text)| Mistake::new(field, text))
            .collect()
    }
}

/// Takes in what civil society says of a public measure; an officer looks at it before anybody reads it. `from` is where
/// it comes from, of which nothing is kept.
pub async fn send_in(desk: &Desk, measure: MeasureId, letter: &Letter, lang: Lang, from: &[u8]) -> Result<()> {
    let mut tx = desk.db.write().await?;
    let row = find(&mut tx, measure, now(desk)).await?;
    if !is_public(desk, &mut tx, &row).await? {
        return Err(Error::NotFound);
    }
    let mistakes = letter.mistakes();
    if !mistakes.is_empty() {
        return Err(Error::Invalid(mistakes));
    }
    desk.limits.take(&desk.world, SEND_IN, from)?;
    let id = base::EntryId::new(&desk.world).0;
    let contact = desk.vault.node().seal(CONTACT, letter.contact.trim().as_bytes(), &mut desk.world.rng());
    let sent = Submission {
        id,
        measure,
        at: desk.world.now(),
        organisation: crate::model::clean(&letter.organisation),
        contact: Some(contact),
        lang: lang.code().to_owned(),
        words: crate::model::clean(&letter.words),
        address: letter.address.trim().to_owned(),
        decided_at: None,
        voice: None,
        reason: None,
    };
    voices::send_in(&mut tx, &sent).await?;
    let on = id.simple().to_string();
    tx.audit_public(&desk.world, &Who::Public, Act("measure.sent-in"), None, On::NOTHING.object(&on)).await?;
    tx.commit().await
}

/// What was sent in with its measure, and the contact while nobody has decided.
#[derive(Debug)]
pub struct SentIn {
    /// What was sent in.
    pub sent: Submission,
    /// The measure.
    pub measure: MeasureRow,
    /// How to reach the organisation.
    pub contact: String,
}

/// What waits for an officer's look, the oldest first, and what was decided last.
pub async fn waiting(desk: &Desk, actor: &Actor, after: Cursor) -> Result<(KeysetPage<SentIn>, Vec<SentIn>)> {
    let granted = require(actor, Permission::KeepMeasures, &Scope::Office)?;
    // Contacts are opened: that is in the log first.
    access::audit::read_leaf(&desk.db, &desk.world, &granted, Act::LISTED, On::NOTHING.object("submissions")).await?;
    let mut tx = desk.db.read().await?;
    let page = voices::waiting(&mut tx, after, super::measures::PAGE).await?;
    let decided = voices::decided(&mut tx).await?;
    let mut shown: [Vec<SentIn>; 2] = [vec![], vec![]];
    let [open, done] = &mut shown;
    for (list, to) in [(page.rows, open), (decided, done)] {
        for sent in list {
            let measure = find(&mut tx, sent.measure, now(desk)).await?;
            let contact = match &sent.contact {
                Some(sealed) => desk
                    .vault
                    .node()
                    .open(CONTACT, sealed)
                    .map_err(|_| Error::Tampered(format!("the contact of submission {} does not open", sent.id)))?,
                None => base::Secret::new(vec![]),
            };
            let contact = String::from_utf8_lossy(contact.expose()).into_owned();
            to.push(SentIn { sent, measure, contact });
        }
    }
    let [open, done] = shown;
    Ok((KeysetPage { rows: open, next: page.next }, done))
}

/// What an officer decides on something that was sent in.
#[derive(Debug, Clone, Copy)]
pub enum Decision<'a> {
    /// It becomes a voice; its link, if it has one, shows this.
    Accept(Shows),
    /// It does not, for this reason.
    Decline(&'a str),
}

/// Decides on what was sent in: it becomes a voice, or is declined with a reason and kept for the office. The contact is
/// gone either way.
pub async fn decide(desk: &Desk, actor: &Actor, id: Uuid, decision: Decision<'_>) -> Result<()> {
    let granted = require(actor, Permission::KeepMeasures, &Scope::Office)?;
    if matches!(decision, Decision::Decline(why) if why.trim().is_empty()) {
        return Err(Error::mistake("reason", "reforms-mistake-decline"));
    }
    let mut tx = desk.db.write().await?;
    let sent = voices::sent_in(&mut tx, id).await?.filter(|s| s.decided_at.is_none());
    let sent = sent.ok_or(Error::Conflict("reforms-conflict-decided"))?;
    let outcome = match decision {
        Decision::Decline(why) => Err(why.trim()),
        Decision::Accept(shows) => {
            let mut words = Trilingual::default();
            match sent.lang.parse().unwrap_or(Lang::Kk) {
                Lang::Kk => words.kk = sent.words.clone(),
                Lang::Ru => words.ru = sent.words.clone(),
                Lang::En => words.en = sent.words.clone(),
            }
            let link = Evidence {
                kind: EvidenceKind::Link,
                shows,
                words: sent.organisation.clone(),
                address: sent.address.clone(),
                card: None,
            };
            let saying = Saying {
                voice: Voice::Civil,
                on: sent.at.date_in(&desk.zone),
                body: String::new(),
                organisation: sent.organisation.clone(),
                consent: BY_FORM.to_owned(),
                grade: None,
                method: Method::Report,
                words,
                evidence: if sent.address.is_empty() { vec![] } else { vec![link] },
                corrects: None,
            };
            Ok(record(desk, &mut tx, &granted, sent.measure, &saying).await?)
        }
    };
    let by = (desk.world.now(), person(&granted)?);
    if !voices::decide(&mut tx, id, by, outcome).await? {
        return Err(Error::Conflict("reforms-conflict-decided"));
    }
    let on = id.simple().to_string();
    tx.audit(&desk.world, &granted, Act("measure.sent-in-decided"), On::NOTHING.object(&on)).await?;
    tx.commit().await
}

/// A file that is evidence on a public measure, or, for the office, on any.
pub async fn file(desk: &Desk, actor: Option<&Actor>, voice: VoiceId, n: i64) -> Result<(FileCard, files::Stream)> {
    let mut tx = desk.db.read().await?;
    let (measure, card) = voices::card(&mut tx, voice, n).await?.ok_or(Error::NotFound)?;
    let row = find(&mut tx, measure, now(desk)).await?;
    let is_staff = actor.is_some_and(|a| require(a, Permission::SeeRecommendations, &Scope::Office).is_ok());
    if !is_staff && !is_public(desk, &mut tx, &row).await? {
        return Err(Error::NotFound);
    }
    let card = FileCard::from_bytes(card.as_bytes())?;
    let stream = desk.files.open(&card).await?;
    Ok((card, stream))
}
