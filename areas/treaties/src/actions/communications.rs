//! The docket of individual communications: opened, followed, shared with a colleague; deeds recorded and taken back.

use crate::Desk;
use crate::model::Procedure;
use crate::model::communication::{
    Communication, Deed, Event, Ground, Interim, NewCommunication, NewDeed, Refusal, Running, Stage, Standing,
};
use crate::store::communications::{self as store, EventRow, FileRow, Filter, Place};
use access::audit::{head_of, read_leaf};
use access::{Act, Actor, AuditExt, Granted, On, Permission, Role, Scope, Who, could, require};
use base::{EntryId, Error, FileId, PersonId, Result, RootId};
use db::{ReadTx, WriteTx};
use exchange::marks;
use exchange::numbers;
use exchange::office::Colleague;
use exchange::rulebook;
use std::collections::{BTreeMap, BTreeSet};
use vault::{Compartment, Field, FileCard, Head, KeyRing, Reader, Start};

/// Rows of one page of the docket.
pub const PAGE: usize = 50;

/// The facts of the case; plain text.
const FACTS: Field = Field::new("facts", 1);
/// Who complains; plain text.
const AUTHOR: Field = Field::new("author", 1);
/// What is kept about a deed; plain text.
const WORDS: Field = Field::new("words", 1);
/// Why a deed was taken back; plain text.
const REASON: Field = Field::new("reason", 1);

/// A file was opened for a communication.
const OPENED: Act = Act("communication.opened");
/// A deed was recorded; the object says which.
const RECORDED: Act = Act("communication.recorded");
/// A deed was taken back; the object is its number.
const TAKEN_BACK: Act = Act("communication.taken-back");
/// A colleague was put on it.
const SHARED: Act = Act("communication.shared");
/// Clocks were counted anew.
const RECOUNTED: Act = Act("communication.recounted");

const NO_KEYS: Error = Error::Forbidden("no keys in this session");
const CHANGED: Error = Error::Conflict("treaties-conflict-changed");

/// A page of the docket.
#[derive(Debug)]
pub struct List {
    /// The communications.
    pub rows: Vec<Communication>,
    /// Those that the actor works on and may open.
    pub mine: BTreeSet<RootId>,
    /// Where the next page begins, if there is one.
    pub next: Option<Place>,
}

/// Shows a page of the docket. One leaf in the audit log for it; it is committed first.
pub async fn list(desk: &Desk, actor: &Actor, filter: &Filter, from: Place) -> Result<List> {
    let granted = require(actor, Permission::SeeDocket, &Scope::Office)?;
    read_leaf(&desk.db, &desk.world, &granted, Act::LISTED, On::NOTHING.object("communications")).await?;
    let mut tx = desk.db.read().await?;
    let (rows, next) = store::list(&mut tx, filter, from, PAGE).await?;
    let mine = match actor.who.person() {
        Some(me) => store::of_person(&mut tx, me).await?.into_iter().collect(),
        None => BTreeSet::new(),
    };
    Ok(List { rows, mine, next })
}

/// A communication as those who work on it see it.
pub struct Opened {
    /// Its clear part.
    pub row: Communication,
    /// Keys of the rights it is about.
    pub rights: Vec<String>,
    /// Who works on it.
    pub people: Vec<PersonId>,
    /// Where it stands.
    pub standing: Standing,
    /// Its clocks.
    pub clocks: Vec<Running>,
    /// The facts, as far as the keys open them.
    pub facts: Option<String>,
    /// Who complains.
    pub author: Option<String>,
    /// What happened, the latest day first.
    pub events: Vec<Shown>,
    /// Whether there is something the keys do not open.
    pub is_partly_sealed: bool,
    /// Whether the actor may write into it.
    pub may_write: bool,
    /// Colleagues who could be put on it.
    pub others: Vec<Colleague>,
}

/// A deed as it is shown.
pub struct Shown {
    /// Its clear part.
    pub row: EventRow,
    /// What was kept about it.
    pub words: Option<String>,
    /// Why it was taken back.
    pub reason: Option<String>,
    /// Its files.
    pub files: Vec<FileCard>,
}

fn scope(actor: &Actor, root: RootId, people: &[PersonId]) -> Scope {
    Scope::Case { root, on_case: actor.who.person().is_some_and(|me| people.contains(&me)) }
}

/// What days are counted by.
fn ground(desk: &Desk) -> Ground<'_> {
    Ground { book: &desk.rulebook, calendar: &desk.calendar, zone: &desk.zone }
}

/// Where a communication stands after its deeds, and its clocks.
fn stand(desk: &Desk, committee: Procedure, events: &[Event]) -> Result<(Standing, Vec<Running>), Refusal> {
    let standing = Standing::after(committee, events)?;
    let clocks = standing.clocks_at(ground(desk), desk.world.now())?;
    Ok((standing, clocks))
}

/// The same of deeds that fitted when they were recorded.
fn stands(desk: &Desk, committee: Procedure, events: &[Event]) -> Result<(Standing, Vec<Running>)> {
    stand(desk, committee, events).map_err(|refused| Error::internal(refused.text()))
}

/// Opens a file for a communication: keys of its own, the facts and who complains sealed under them.
pub async fn open_file(desk: &Desk, actor: &Actor, new: &NewCommunication) -> Result<RootId> {
    let root = RootId::new(&desk.world);
    let granted = require(actor, Permission::WriteCommunication, &Scope::Case { root, on_case: true })?;
    let officer = actor.who.person().ok_or(Error::NotFound)?;
    let author = actor.keys.as_ref().and_then(KeyRing::author).ok_or(NO_KEYS)?;
    let (now, today) = (desk.world.now(), desk.today());
    let readers = [Reader::Person(officer), Reader::Recovery];
    let readers = desk.vault.readers(&mut desk.db.read().await?, &readers).await?;
    let start = Start { root, story: &readers, identity: &readers, slip: None, author: Some(author) };
    let mut filing = desk.vault.filing(&desk.world, &start)?;
    filing.add(FACTS, Compartment::Story, new.facts.as_bytes())?;
    if !new.author.is_empty() {
        filing.add(AUTHOR, Compartment::Identity, new.author.as_bytes())?;
    }
    let mut tx = desk.db.write().await?;
    let head = desk.vault.keep(&mut tx, &filing).await?;
    let series = rulebook::entry(&desk.rulebook.series, "communication", today)
        .ok_or_else(|| Error::internal("the rulebook has no series `communication`"))?;
    let n = numbers::next(&mut tx, &desk.world, &series.key.as_str().into(), today.year(), root).await?;
    let (standing, clocks) = stands(desk, new.committee, &[])?;
    let mut row = Communication {
        root,
        number: series.write(today.year(), n),
        un_number: new.un_number.clone(),
        committee: new.committee,
        articles: new.articles.clone(),
        stage: Stage::Prepared,
        interim: Interim::None,
        outcome: None,
        grade: None,
        round: 0,
        next_act: String::new(),
        next_due: None,
        officer,
        opened_at: now,
        version: 1,
    };
    row.stand(&standing, &clocks);
    store::add(&mut tx, &row, &new.rights).await?;
    tx.audit(&desk.world, &granted, OPENED, On::NOTHING.head(head)).await?;
    tx.commit().await?;
    Ok(root)
}

/// The clear part of a communication with the people on it, if the actor may do this with it.
async fn find(
    tx: &mut ReadTx,
    actor: &Actor,
    root: RootId,
    permission: Permission,
) -> Result<(Communication, Vec<PersonId>, Granted)> {
    let row = store::get(tx, root).await?.ok_or(Error::NotFound)?;
    let people = store::people(tx, root).await?;
    let granted = require(actor, permission, &scope(actor, root, &people))?;
    Ok((row, people, granted))
}

/// Opens a communication. The leaf of the reading is committed before anything is opened.
pub async fn open(desk: &Desk, actor: &Actor, root: RootId) -> Result<Opened> {
    let mut tx = desk.db.read().await?;
    let (_, _, granted) = find(&mut tx, actor, root, Permission::ReadCommunication).await?;
    drop(tx);
    let ring = actor.keys.as_ref().ok_or(NO_KEYS)?;
    read_leaf(&desk.db, &desk.world, &granted, Act::OPENED, On::NOTHING).await?;
    let mut tx = desk.db.read().await?;
    let (row, people, _) = find(&mut tx, actor, root, Permission::ReadCommunication).await?;
    let expected = head_of(&mut tx, Some(root)).await?;
    let entries = desk.vault.read(&mut tx, ring, root, expected).await?;
    let is_partly_sealed = entries.iter().any(|entry| entry.plain.is_none());
    let of_field = |field: Field| entries.iter().find(|entry| entry.field == field.name()).map(|entry| entry.entry);
    let (facts, author) = (of_field(FACTS), of_field(AUTHOR));
    let plain: BTreeMap<EntryId, Vec<u8>> =
        entries.into_iter().filter_map(|entry| Some((entry.entry, entry.plain?.expose().clone()))).collect();
    let text = |entry: Option<EntryId>| String::from_utf8(plain.get(&entry?)?.clone()).ok();
    let files = store::files(&mut tx, root).await?;
    let rows = store::events(&mut tx, root).await?;
    let (standing, clocks) = stands(desk, row.committee, &live(&rows))?;
    let card = |file: &FileRow| plain.get(&file.entry).and_then(|bytes| FileCard::from_bytes(bytes).ok());
    let events = rows.into_iter().map(|event| Shown {
        words: text(event.entry),
        reason: text(event.undone_entry),
        files: files.iter().filter(|file| file.event == event.n).filter_map(card).collect(),
        row: event,
    });
    let mut others = vec![];
    for role in [Role::TreatyOfficer, Role::Ombudsperson] {
        let holders = desk.office.people_with(&mut tx, role).await?;
        others.extend(holders.into_iter().filter(|colleague| !people.contains(&colleague.id)));
    }
    Ok(Opened {
        rights: store::rights(&mut tx, root).await?,
        events: events.collect(),
        may_write: could(actor, Permission::WriteCommunication, &scope(actor, root, &people)),
        facts: text(facts),
        author: text(author),
        row,
        people,
        standing,
        clocks,
        is_partly_sealed,
        others,
    })
}

/// What was not taken back.
fn live(rows: &[EventRow]) -> Vec<Event> {
    rows.iter().filter_map(EventRow::event).collect()
}

/// A file of a communication: its description and a stream of its chunks.
pub async fn file(desk: &Desk, actor: &Actor, root: RootId, file: FileId) -> Result<(FileCard, files::Stream)> {
    let mut tx = desk.db.read().await?;
    let (_, _, granted) = find(&mut tx, actor, root, Permission::ReadCommunication).await?;
    drop(tx);
    let ring = actor.keys.as_ref().ok_or(NO_KEYS)?;
    let object = file.to_string();
    read_leaf(&desk.db, &desk.world, &granted, Act("file.opened"), On::NOTHING.object(&object)).await?;
    let mut tx = desk.db.read().await?;
    let row = store::files(&mut tx, root).await?.into_iter().find(|row| row.id == file).ok_or(Error::NotFound)?;
    let opened = desk.vault.read_some(&mut tx, ring, &[row.entry]).await?;
    let plain = opened.into_iter().find_map(|entry| entry.plain).ok_or(Error::NotFound)?;
    let card = FileCard::from_bytes(plain.expose())?;
    let stream = desk.files.open(&card).await?;
    Ok((card, stream))
}

/// Seals something into a communication as this actor's entry.
async fn seal(
    desk: &Desk,
    tx: &mut WriteTx,
    (actor, granted): (&Actor, &Granted),
    root: RootId,
    field: Field,
    plain: &[u8],
) -> Result<EntryId> {
    let author = actor.keys.as_ref().and_then(KeyRing::author).ok_or(NO_KEYS)?;
    // Somebody who worked on it may have left since: what is written from now on is closed to them.
    if let Some(head) = desk.vault.refresh(tx, &desk.world, root, Reader::Recovery).await? {
        tx.audit(&desk.world, granted, Act("keys.renewed"), On::NOTHING.head(head)).await?;
    }
    let kept = desk.vault.append(tx, &desk.world, root, author, field, Compartment::Story, plain).await?;
    let head = Head { seq: kept.seq, hash: kept.hash };
    tx.audit(&desk.world, granted, Act("entry.added"), On::NOTHING.head(head).object(field.name())).await?;
    Ok(kept.entry)
}

/// Records a deed with its words and files, and works out anew where the communication stands. Refuses what does not fit
/// the other deeds, and whoever's page has been overtaken (`version`).
pub async fn record(
    desk: &Desk,
    actor: &Actor,
    root: RootId,
    version: i64,
    new: &NewDeed,
    files: &[FileCard],
) -> Result<()> {
    let mut tx = desk.db.write().await?;
    let (mut row, _, granted) = find(&mut tx, actor, root, Permission::WriteCommunication).await?;
    let person = actor.who.person().ok_or(Error::NotFound)?;
    if row.version != version {
        return Err(CHANGED);
    }
    if new.deed == Deed::Note && new.words.is_empty() && files.is_empty() {
        return Err(Error::mistake("words", "treaties-wrong-note"));
    }
    let by = (actor, &granted);
    let entry = match new.words.as_str() {
        "" => None,
        words => Some(seal(desk, &mut tx, by, root, WORDS, words.as_bytes()).await?),
    };
    let at = desk.world.now();
    let n = store::add_event(&mut tx, root, (person, at), (new.day, &new.deed), entry).await?;
    for card in files {
        let entry = seal(desk, &mut tx, by, root, Field::FILE, card.to_bytes()?.expose()).await?;
        store::add_file(&mut tx, root, FileRow { id: card.file, event: n, entry }, card.size, at).await?;
    }
    if new.un_number.is_some() {
        row.un_number.clone_from(&new.un_number);
    }
    tx.audit(&desk.world, &granted, RECORDED, On::NOTHING.object(new.deed.kind())).await?;
    keep(desk, tx, row, "kind").await
}

/// Takes back a deed that was recorded by mistake, with the reason. It stays in the history, struck out.
pub async fn take_back(desk: &Desk, actor: &Actor, root: RootId, version: i64, n: i32, reason: &str) -> Result<()> {
    let reason = crate::model::clean(reason);
    if reason.is_empty() {
        return Err(Error::mistake("reason", "treaties-wrong-reason"));
    }
    let mut tx = desk.db.write().await?;
    let (row, _, granted) = find(&mut tx, actor, root, Permission::WriteCommunication).await?;
    let person = actor.who.person().ok_or(Error::NotFound)?;
    if row.version != version {
        return Err(CHANGED);
    }
    let entry = seal(desk, &mut tx, (actor, &granted), root, REASON, reason.as_bytes()).await?;
    if !store::undo(&mut tx, root, n, (person, desk.world.now()), entry).await? {
        return Err(Error::NotFound);
    }
    tx.audit(&desk.world, &granted, TAKEN_BACK, On::NOTHING.object(&n.to_string())).await?;
    keep(desk, tx, row, "reason").await
}

/// Works out where a communication stands, and commits. What does not fit is a mistake of this field, or of the new last
/// day.
async fn keep(desk: &Desk, mut tx: WriteTx, mut row: Communication, field: &'static str) -> Result<()> {
    let events = live(&store::events(&mut tx, row.root).await?);
    let refused = |refusal: Refusal| {
        let field = if refusal == Refusal::NoSuchExtension && field == "kind" { "until" } else { field };
        Error::mistake(field, refusal.text())
    };
    let (standing, clocks) = stand(desk, row.committee, &events).map_err(refused)?;
    row.stand(&standing, &clocks);
    if !store::update(&mut tx, &row).await? {
        return Err(CHANGED);
    }
    tx.commit().await
}

/// Puts a colleague on a communication: what is in it and what will be is wrapped for them.
pub async fn share(desk: &Desk, actor: &Actor, root: RootId, with: PersonId) -> Result<()> {
    let mut tx = desk.db.write().await?;
    let (_, _, granted) = find(&mut tx, actor, root, Permission::WriteCommunication).await?;
    let ring = actor.keys.as_ref().ok_or(NO_KEYS)?;
    let mut is_known = false;
    for role in [Role::TreatyOfficer, Role::Ombudsperson] {
        is_known |= desk.office.people_with(&mut tx, role).await?.iter().any(|colleague| colleague.id == with);
    }
    if !is_known {
        return Err(Error::mistake("person", "treaties-wrong-person"));
    }
    let reader = Reader::Person(with);
    let holders = desk.vault.holders(&mut tx, root).await?;
    for part in [Compartment::Story, Compartment::Identity] {
        if !holders.iter().any(|holder| holder.reader == reader && holder.compartment == part) {
            let head = desk.vault.grant(&mut tx, &desk.world, ring, root, reader, part).await?;
            let object = format!("person:{with}");
            tx.audit(&desk.world, &granted, SHARED, On::NOTHING.object(&object).head(head)).await?;
        }
    }
    store::add_person(&mut tx, root, with, desk.world.now()).await?;
    tx.commit().await
}

const MARK: &str = "treaties.counted";

/// Counts the clocks of all communications anew, once a day: a period of the rulebook may have changed. Gives how many
/// have another last day now.
pub async fn recount(desk: &Desk) -> Result<usize> {
    let today = desk.today().to_string();
    if marks::get(&mut desk.db.read().await?, MARK).await?.as_deref() == Some(&today) {
        return Ok(0);
    }
    let (mut after, mut moved) = (RootId(uuid::Uuid::nil()), 0);
    loop {
        let rows = store::running_after(&mut desk.db.read().await?, after).await?;
        let Some(last) = rows.last().map(|row| row.root) else { break };
        for mut row in rows {
            let mut tx = desk.db.write().await?;
            let (standing, clocks) = stands(desk, row.committee, &live(&store::events(&mut tx, row.root).await?))?;
            let before = (row.next_act.clone(), row.next_due);
            row.stand(&standing, &clocks);
            if before != (row.next_act.clone(), row.next_due) && store::update(&mut tx, &row).await? {
                tx.audit_public(&desk.world, &Who::Job("treaties"), RECOUNTED, Some(row.root), On::NOTHING).await?;
                tx.commit().await?;
                moved += 1;
            }
        }
        after = last;
    }
    let mut tx = desk.db.write().await?;
    marks::put(&mut tx, &desk.world, MARK, &today).await?;
    tx.commit().await?;
    Ok(moved)
}

/// What a committee published of a communication between two days: the day of its decision, and the newest grade.
pub(crate) async fn published(
    desk: &Desk,
    tx: &mut ReadTx,
    right: &str,
) -> Result<Vec<(Communication, base::Date, Standing)>> {
    let mut found = vec![];
    for row in store::decided(tx, right).await? {
        let events = live(&store::events(tx, row.root).await?);
        let decided = events.iter().find(|event| matches!(event.deed, Deed::Decided(_))).map(|event| event.day);
        let (standing, _) = stands(desk, row.committee, &events)?;
        found.extend(decided.map(|day| (row, day, standing)));
    }
    Ok(found)
}
