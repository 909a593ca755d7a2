//! The one door between this area and the vault: what is sealed, under which name, and with which
//! leaf in the audit log.

use crate::Desk;
use crate::actions::Work;
use crate::model::{Answers, Identity, Party, Story};
use access::{Act, Actor, AuditExt, Granted, On};
use base::{EntryId, Error, PersonId, Result, RootId, Secret, UnitId, World, fold};
use db::{ReadTx, WriteTx};
use rand::Rng as _;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use uuid::Uuid;
use vault::{Certified, Compartment, Field, FileCard, Filing, Head, KeyRing, Opened, Reader, Slip, Start};

/// What entries of a case say, and the version of their layout.
pub(crate) mod field {
    use vault::Field;

    /// [`crate::model::Story`] as JSON.
    pub(crate) const STORY: Field = Field::new("story", 1);
    /// [`crate::model::Identity`] as JSON.
    pub(crate) const IDENTITY: Field = Field::new("identity", 1);
    /// A message of the complainant to the office, or of the office to the complainant; plain text.
    pub(crate) const MESSAGE: Field = Field::new("message", 1);
    /// An internal note.
    pub(crate) const NOTE: Field = Field::new("note", 1);
    /// The short title in lists.
    pub(crate) const LABEL: Field = Field::new("label", 1);
    /// A body's reply.
    pub(crate) const REPLY: Field = Field::new("reply", 1);
    /// A decision with its reasons.
    pub(crate) const DECISION: Field = Field::new("decision", 1);
    /// Why more is passed on than was allowed; JSON.
    pub(crate) const OVERRIDE: Field = Field::new("override", 1);
    /// What was found.
    pub(crate) const FINDING: Field = Field::new("finding", 1);
    /// A recommendation.
    pub(crate) const RECOMMENDATION: Field = Field::new("recommendation", 1);
    /// A letter as PDF.
    pub(crate) const LETTER: Field = Field::new("letter", 1);
    /// [`crate::model::Party`] as JSON.
    pub(crate) const PARTY: Field = Field::new("party", 1);
}

/// Where words go in a case.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Place {
    /// The case.
    pub(crate) root: RootId,
    /// Who reads on where all its readers are gone.
    pub(crate) instead: Reader,
    /// Which of its keys.
    pub(crate) compartment: Compartment,
    /// What they are.
    pub(crate) field: Field,
}

/// Seals words as an actor's entry, with its leaf in the audit log.
pub(crate) async fn append(
    desk: &Desk,
    tx: &mut WriteTx,
    granted: &Granted,
    actor: &Actor,
    on: Place,
    words: &[u8],
) -> Result<EntryId> {
    let author = actor.keys.as_ref().and_then(KeyRing::author).ok_or(Error::Forbidden("no keys in this session"))?;
    // Somebody who read the case may have left since: what is written from now on is closed to them.
    if let Some(head) = desk.vault.refresh(tx, &desk.world, on.root, on.instead).await? {
        tx.audit(&desk.world, granted, Act("keys.renewed"), On::NOTHING.head(head)).await?;
    }
    let kept = desk.vault.append(tx, &desk.world, on.root, author, on.field, on.compartment, words).await?;
    let head = Head { seq: kept.seq, hash: kept.hash };
    tx.audit(&desk.world, granted, Act("entry.added"), On::NOTHING.head(head).object(on.field.name())).await?;
    Ok(kept.entry)
}

/// A new case, sealed and ready to be kept.
pub(crate) struct Sealing {
    /// The case's keys and entries.
    pub(crate) filing: Filing,
    /// The entry of the story.
    pub(crate) story: EntryId,
    /// The entries of the files, in their order.
    pub(crate) files: Vec<EntryId>,
}

/// Seals what a person tells, before any transaction begins: the story to the unit where complaints
/// arrive, who they are apart from it.
pub(crate) async fn prepare(
    desk: &Desk,
    actor: &Actor,
    root: RootId,
    unit: UnitId,
    slip: Option<Slip>,
    answers: &Answers,
    files: &[FileCard],
) -> Result<Sealing> {
    let readers = desk.vault.readers(&mut desk.db.read().await?, &[Reader::Unit(unit), Reader::Recovery]).await?;
    let start = Start {
        root,
        story: &readers,
        identity: &readers,
        slip,
        author: actor.keys.as_ref().and_then(KeyRing::author),
    };
    let mut filing = desk.vault.filing(&desk.world, &start)?;
    let story = filing.add(field::STORY, Compartment::Story, json(&answers.story)?.expose())?;
    if !answers.identity.is_empty() {
        filing.add(field::IDENTITY, Compartment::Identity, json(&answers.identity)?.expose())?;
    }
    let cards = files.iter().map(|card| filing.add(Field::FILE, Compartment::Story, card.to_bytes()?.expose()));
    let files = cards.collect::<Result<_, vault::Fault>>()?;
    Ok(Sealing { filing, story, files })
}

fn json(words: &impl Serialize) -> Result<Secret<Vec<u8>>> {
    serde_json::to_vec(words).map(Secret::new).map_err(Error::internal)
}

/// Hands a case over: its past is wrapped for the new people, and what is written from now on for
/// them, the complainant and recovery only.
pub(crate) async fn hand_over(
    desk: &Desk,
    tx: &mut WriteTx,
    granted: &Granted,
    actor: &Actor,
    root: RootId,
    (unit, people): (UnitId, &[PersonId]),
    walls: &[PersonId],
) -> Result<()> {
    let ring = actor.keys.as_ref().ok_or(Error::Forbidden("no keys in this session"))?;
    let mut readers: Vec<Reader> = people.iter().copied().map(Reader::Person).collect();
    if readers.is_empty() {
        readers.push(Reader::Unit(unit));
    }
    let holders = desk.vault.holders(tx, root).await?;
    for reader in &readers {
        for compartment in [Compartment::Story, Compartment::Identity] {
            if !holders.iter().any(|h| h.reader == *reader && h.compartment == compartment) {
                desk.vault.grant(tx, &desk.world, ring, root, *reader, compartment).await?;
            }
        }
    }
    crate::actions::letters::hand_over(desk, tx, actor, root, (&readers, walls)).await?;
    readers.push(Reader::Recovery);
    if holders.iter().any(|h| matches!(h.reader, Reader::Receipt(_))) {
        readers.push(Reader::Receipt(root));
    }
    let readers: Vec<Certified> = desk.vault.readers(tx, &readers).await?;
    let head: Head = desk.vault.new_epoch(tx, &desk.world, root, &readers, &readers).await?;
    tx.audit(&desk.world, granted, Act("keys.handed-over"), On::NOTHING.head(head)).await
}

/// Wraps parts of a case for one more person, if they do not hold them yet.
pub(crate) async fn show_to(
    desk: &Desk,
    tx: &mut WriteTx,
    granted: &Granted,
    actor: &Actor,
    root: RootId,
    (person, parts): (PersonId, &[Compartment]),
) -> Result<()> {
    let ring = actor.keys.as_ref().ok_or(Error::Forbidden("no keys in this session"))?;
    let reader = Reader::Person(person);
    let holders = desk.vault.holders(tx, root).await?;
    for part in parts.iter().filter(|part| !holders.iter().any(|h| h.reader == reader && h.compartment == **part)) {
        let head = desk.vault.grant(tx, &desk.world, ring, root, reader, *part).await?;
        let object = format!("person:{person}");
        tx.audit(&desk.world, granted, Act("keys.granted"), On::NOTHING.object(&object).head(head)).await?;
    }
    Ok(())
}

/// A case's entries that the ring can open, checked as a whole: nothing is shown of a chain that was
/// tampered with.
pub struct Open {
    entries: BTreeMap<EntryId, Opened>,
}

impl Open {
    /// The text of an entry, if the ring opens it.
    pub fn text(&self, entry: Option<EntryId>) -> Option<String> {
        let plain = self.entries.get(&entry?)?.plain.as_ref()?;
        String::from_utf8(plain.expose().clone()).ok()
    }

    /// The bytes of an entry, if the ring opens it.
    pub fn bytes(&self, entry: EntryId) -> Option<&Secret<Vec<u8>>> {
        self.entries.get(&entry)?.plain.as_ref()
    }

    /// The story.
    pub fn story(&self) -> Option<Story> {
        self.json(field::STORY)
    }

    /// Who the person is.
    pub fn identity(&self) -> Option<Identity> {
        self.json(field::IDENTITY)
    }

    /// The card of a person who has a part in the case.
    pub fn party(&self, entry: EntryId) -> Option<Party> {
        serde_json::from_slice(self.bytes(entry)?.expose()).ok()
    }

    /// A file's card.
    pub fn card(&self, entry: EntryId) -> Option<FileCard> {
        FileCard::from_bytes(self.bytes(entry)?.expose()).ok()
    }

    /// Whether there are entries this ring does not open.
    pub fn has_sealed(&self, compartment: Compartment) -> bool {
        self.entries.values().any(|e| e.compartment == compartment && e.plain.is_none())
    }

    fn json<T: for<'d> Deserialize<'d>>(&self, field: Field) -> Option<T> {
        let entry = self.entries.values().find(|e| e.field == field.name() && e.plain.is_some())?;
        serde_json::from_slice(entry.plain.as_ref()?.expose()).ok()
    }
}

/// Opens a case with an actor's keys. The leaf of this reading must be committed before.
pub(crate) async fn open(desk: &Desk, tx: &mut ReadTx, actor: &Actor, root: RootId) -> Result<Open> {
    let ring = actor.keys.as_ref().ok_or(Error::Forbidden("no keys in this session"))?;
    let expected = access::audit::head_of(tx, Some(root)).await?;
    let entries = desk.vault.read(tx, ring, root, expected).await?;
    Ok(Open { entries: entries.into_iter().map(|e| (e.entry, e)).collect() })
}

/// An id that tells no time, for what must lead back to nobody.
pub(crate) fn random_id(world: &World) -> Uuid {
    let mut bytes = [0; 16];
    world.rng().fill_bytes(&mut bytes);
    uuid::Builder::from_random_bytes(bytes).into_uuid()
}

/// The complainant's or victim's name if it stands in a text, whatever its case or ending: compared
/// by folded words of three letters and more.
pub(crate) async fn name_in(desk: &Desk, work: &mut Work<'_>, text: &str) -> Result<Option<String>> {
    let root = work.case.id;
    let Some(identity) = open(desk, &mut work.tx, work.actor, root).await?.identity() else { return Ok(None) };
    Ok(names_person(&identity, text))
}

fn names_person(identity: &Identity, text: &str) -> Option<String> {
    let text = fold(text);
    let words: Vec<&str> = text.split(|c: char| !c.is_alphanumeric()).filter(|w| !w.is_empty()).collect();
    let names = format!("{} {}", identity.name, identity.victim);
    names
        .split(|c: char| !c.is_alphanumeric())
        .filter(|name| name.chars().count() >= 3)
        .find(|name| {
            let stem = fold(name);
            words.iter().any(|w| w.starts_with(&stem))
        })
        .map(ToOwned::to_owned)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_is_found_in_any_case_and_ending() {
        let identity = Identity { name: "Тұлға Жүз-Бірінші".to_owned(), ..Identity::default() };
        assert_eq!(names_person(&identity, "азамат ТУЛГАНЫҢ шағымы"), Some("Тұлға".to_owned()));
        assert_eq!(names_person(&identity, "бөлмелердің журналын сұраймыз"), None);
        assert_eq!(names_person(&Identity::default(), "текст"), None);
    }
}
