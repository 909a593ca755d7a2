//! Importing what others recommended. One thread reads the file, sees what is new or has changed by comparing marks, and
//! gathers what the index needs; meanwhile another writes batches of rows, each in a transaction. At the end the index is
//! written, and what a full export no longer has is withdrawn. Done again with the same file, nothing changes; broken off, it
//! is done by importing the file again.
//!
//! A dry run goes the same way and writes nothing.

use crate::Desk;
use crate::imports::{self, Item, Progress, Row, Source};
use crate::model::import::{Cause, Counts, Difference, Fields, Happened, Import, Rejected, Report, SHOWN, difference};
use crate::model::outside::{Content, Feed, ImportId, Mark, Origin, Outside, OutsideId, day_of, place_of};
use crate::model::words::Words;
use crate::store::imports as journal;
use crate::store::outside::{self as store, Known};
use crate::store::words::{self, Changes};
use access::{Act, Actor, AuditExt, On, Permission, Scope, Who, require};
use base::{Error, Mistake, PersonId, Result, Timestamp};
use db::{Cursor, KeysetPage, ReadTx, WriteTx};
use sha2::{Digest, Sha256};
use std::collections::HashMap;
use std::collections::hash_map::Entry;
use std::path::Path;
use tokio::sync::mpsc;
use tokio::task::spawn_blocking;

/// Rows in one transaction.
const BATCH: usize = 4_000;
/// Imports run one after the other: under this name one of them holds the lease, for so many seconds after each batch.
const LEASE: &str = "reforms.import";
const LEASE_SECONDS: i64 = 300;
/// An import was begun; the object says in which format.
const IMPORTED: Act = Act("outside.imported");

/// Who imports.
#[derive(Debug, Clone, Copy)]
pub enum By<'a> {
    /// Somebody of the institution.
    Staff(&'a Actor),
    /// Whoever runs the command line on the institution's machine.
    Operator,
}

impl By<'_> {
    pub(super) fn person(self) -> Option<PersonId> {
        match self {
            Self::Staff(actor) => actor.who.person(),
            Self::Operator => None,
        }
    }

    pub(super) fn require(self) -> Result<()> {
        match self {
            Self::Staff(actor) => require(actor, Permission::KeepMeasures, &Scope::Office).map(drop),
            Self::Operator => Ok(()),
        }
    }

    pub(super) async fn leaf(self, desk: &Desk, tx: &mut WriteTx, act: Act, object: &str) -> Result<()> {
        let on = On::NOTHING.object(object);
        match self {
            Self::Staff(actor) => {
                let granted = require(actor, Permission::KeepMeasures, &Scope::Office)?;
                tx.audit(&desk.world, &granted, act, on).await
            }
            Self::Operator => tx.audit_public(&desk.world, &Who::Job("import"), act, None, on).await,
        }
    }
}

/// What is to be written of a row.
enum Change {
    New(Box<Outside>),
    Changed { row: Box<Outside>, from: u32, returned: bool },
}

/// What reading a whole file came to.
struct Sorted {
    counts: Counts,
    rejected: Vec<Rejected>,
    /// Known, not withdrawn, and not in the file.
    missing: Vec<(OutsideId, u32)>,
    changes: Changes,
}

/// Imports a file, or says what would come of it.
///
/// # Errors
/// [`Error::Invalid`] if the file is not what it is said to be, breaks off, or has no row of the State;
/// [`Error::Conflict`] while another import runs.
pub async fn import(desk: &Desk, by: By<'_>, source: &Source, dry_run: bool, progress: &Progress) -> Result<Report> {
    by.require()?;
    let path = source.path.clone();
    let hash = spawn_blocking(move || hash_of(&path)).await.map_err(Error::internal)??;
    let import = Import {
        id: ImportId::new(&desk.world),
        at: desk.world.now(),
        person: by.person(),
        origin: source.origin,
        state: imports::state_key(&source.state),
        file: source.name.clone(),
        hash,
        counts: Counts::default(),
        finished_at: None,
    };
    if dry_run {
        return Run { desk, by, import: &import, dry: dry_run, shown: vec![], n: 0, begun: false }
            .run(source, progress)
            .await;
    }
    let turn = |seconds| jobs::leased(&desk.db, &desk.world, LEASE, import.id.0, seconds);
    if !turn(LEASE_SECONDS).await? {
        return Err(Error::Conflict("reforms-conflict-import"));
    }
    let run = Run { desk, by, import: &import, dry: dry_run, shown: vec![], n: 0, begun: false };
    let report = run.run(source, progress).await;
    turn(-1).await?;
    report
}

fn hash_of(path: &Path) -> Result<Vec<u8>> {
    let unreadable =
        |cause| Error::Invalid(vec![Mistake::new("file", "reforms-import-unreadable").with("cause", cause)]);
    let (mut file, mut hasher) = (std::fs::File::open(path).map_err(unreadable)?, Sha256::new());
    std::io::copy(&mut file, &mut Feed(&mut hasher)).map_err(unreadable)?;
    Ok(hasher.finalize().to_vec())
}

struct Run<'a> {
    desk: &'a Desk,
    by: By<'a>,
    import: &'a Import,
    dry: bool,
    /// What changed, the first of it.
    shown: Vec<Difference>,
    /// Rows of the journal written.
    n: i64,
    /// The import stands in the journal.
    begun: bool,
}

impl Run<'_> {
    async fn run(mut self, source: &Source, progress: &Progress) -> Result<Report> {
        let (db, import) = (&self.desk.db, self.import);
        if !self.dry && words::is_behind(&mut db.read().await?).await? {
            words::rebuild(db, &self.desk.world).await?;
        }
        let mut tx = db.read().await?;
        let known = store::known(&mut tx, import.origin, &import.state).await?;
        let sorter = Sorter::new(import, known, store::last_places(&mut tx).await?);
        drop(tx);
        let (sender, mut batches) = mpsc::channel(2);
        let (file, counter) = (source.clone(), progress.clone());
        let reading = spawn_blocking(move || sorter.sort(&file, &counter, &sender));
        let (mut late, mut stems) = (Changes::default(), Words::default());
        let mut written = Ok(());
        while let Some(batch) = batches.recv().await {
            written = self.batch(batch, &mut late, &mut stems).await;
            if written.is_err() {
                break;
            }
        }
        drop(batches);
        let sorted = reading.await.map_err(Error::internal)?;
        written?;
        let mut sorted = sorted?;
        self.withdraw(&mut sorted).await?;
        let Sorted { counts, rejected, mut changes, .. } = sorted;
        if !self.dry {
            changes.take(late);
            words::write(db, changes).await?;
            self.finish(&counts, &rejected).await?;
        }
        Ok(Report {
            origin: import.origin,
            state: source.state.clone(),
            file: import.file.clone(),
            dry_run: self.dry,
            import: (!self.dry).then_some(import.id),
            counts,
            rejected_rows: rejected,
            differences: self.shown,
        })
    }

    /// A transaction, in the first of which the import is noted.
    async fn begin(&mut self) -> Result<WriteTx> {
        let mut tx = self.desk.db.write().await?;
        if !self.begun {
            journal::begin(&mut tx, self.import).await?;
            words::fall_behind(&mut tx, &self.desk.world).await?;
            self.by.leaf(self.desk, &mut tx, IMPORTED, self.import.origin.code()).await?;
            self.begun = true;
        }
        Ok(tx)
    }

    async fn batch(&mut self, batch: Vec<Change>, late: &mut Changes, stems: &mut Words) -> Result<()> {
        if self.dry {
            let mut tx = self.desk.db.read().await?;
            for change in batch {
                if let Change::Changed { row, returned, .. } = change
                    && self.shown.len() < SHOWN
                {
                    let was = before(&mut tx, row.id).await?;
                    self.shown.push(differs(&was, &row, returned)?);
                }
            }
            return Ok(());
        }
        jobs::leased(&self.desk.db, &self.desk.world, LEASE, self.import.id.0, LEASE_SECONDS).await?;
        let mut tx = self.begin().await?;
        for change in batch {
            match change {
                Change::New(row) => store::add(&mut tx, &row).await?,
                Change::Changed { row, from, returned } => {
                    let was = before(&mut tx, row.id).await?;
                    store::change(&mut tx, &row).await?;
                    late.go(stems, &was.content, from);
                    late.come(stems, &row.content, u32::try_from(row.place).unwrap_or_default());
                    if returned {
                        late.give_back(from);
                    }
                    self.note(&mut tx, differs(&was, &row, returned)?).await?;
                }
            }
        }
        tx.commit().await
    }

    async fn note(&mut self, tx: &mut WriteTx, difference: Difference) -> Result<()> {
        self.n += 1;
        journal::add_difference(tx, self.import.id, self.n, &difference).await?;
        if self.shown.len() < SHOWN {
            self.shown.push(difference);
        }
        Ok(())
    }

    /// What a file that has everything no longer has.
    async fn withdraw(&mut self, sorted: &mut Sorted) -> Result<()> {
        if !self.import.origin.is_full() {
            return Ok(());
        }
        sorted.counts.withdrawn = i64::try_from(sorted.missing.len()).unwrap_or(i64::MAX);
        let gone = |id| Difference { id, what: Happened::Withdrawn, fields: Fields::default() };
        if self.dry {
            let left = SHOWN.saturating_sub(self.shown.len());
            self.shown.extend(sorted.missing.iter().take(left).map(|(id, _)| gone(*id)));
            return Ok(());
        }
        for batch in sorted.missing.chunks(BATCH) {
            let mut tx = self.begin().await?;
            for (id, place) in batch {
                store::withdraw(&mut tx, *id, self.import.at, self.import.id).await?;
                sorted.changes.withdraw(*place);
                self.note(&mut tx, gone(*id)).await?;
            }
            tx.commit().await?;
        }
        Ok(())
    }

    async fn finish(&mut self, counts: &Counts, rejected: &[Rejected]) -> Result<()> {
        let mut tx = self.begin().await?;
        for row in rejected {
            self.n += 1;
            journal::add_rejected(&mut tx, self.import.id, self.n, *row).await?;
        }
        journal::finish(&mut tx, self.import.id, counts, self.desk.world.now()).await?;
        words::catch_up(&mut tx, &self.desk.world).await?;
        tx.commit().await
    }
}

async fn before(tx: &mut ReadTx, id: OutsideId) -> Result<Outside> {
    store::get(tx, id).await?.ok_or(Error::NotFound)
}

fn differs(was: &Outside, is: &Outside, returned: bool) -> Result<Difference> {
    let what = if returned { Happened::Returned } else { Happened::Changed };
    Ok(Difference { id: is.id, what, fields: difference(&was.content, &is.content)? })
}

/// What is known of a row while a file is read.
struct Seen {
    mark: Mark,
    place: u32,
    withdrawn: bool,
    in_file: bool,
}

/// Sorts rows into new, unchanged, changed and rejected ones.
struct Sorter {
    origin: Origin,
    state: String,
    import: ImportId,
    at: Timestamp,
    seen: HashMap<OutsideId, Seen>,
    /// The next free place of each day.
    next: HashMap<u32, u32>,
    counts: Counts,
    rejected: Vec<Rejected>,
    changes: Changes,
    words: Words,
    batch: Vec<Change>,
}

impl Sorter {
    fn new(import: &Import, known: HashMap<OutsideId, Known>, last_places: Vec<i64>) -> Self {
        let seen =
            |known: Known| Seen { mark: known.mark, place: known.place, withdrawn: known.withdrawn, in_file: false };
        let taken = last_places.into_iter().filter_map(|place| u32::try_from(place).ok());
        Self {
            origin: import.origin,
            state: import.state.clone(),
            import: import.id,
            at: import.at,
            seen: known.into_iter().map(|(id, known)| (id, seen(known))).collect(),
            next: taken.map(|place| (day_of(place), place + 1)).collect(),
            counts: Counts::default(),
            rejected: vec![],
            changes: Changes::default(),
            words: Words::default(),
            batch: vec![],
        }
    }

    fn sort(mut self, source: &Source, progress: &Progress, to: &mpsc::Sender<Vec<Change>>) -> Result<Sorted> {
        let mut failed = None;
        imports::read(source, progress, &mut |item| {
            self.counts.read += 1;
            match item {
                Item::Elsewhere => self.counts.elsewhere += 1,
                Item::Rejected(row) => self.reject(row),
                Item::Row(row) => {
                    if let Err(cause) = self.row(*row) {
                        failed = Some(cause);
                        return false;
                    }
                }
            }
            self.batch.len() < BATCH || to.blocking_send(std::mem::take(&mut self.batch)).is_ok()
        })?;
        if let Some(cause) = failed {
            return Err(cause);
        }
        if self.counts.read == self.counts.elsewhere {
            let wrong = Mistake::new("state", "reforms-import-no-state")
                .with("state", &source.state)
                .with("read", self.counts.read);
            return Err(Error::Invalid(vec![wrong]));
        }
        // Whoever no longer listens has failed, and says why.
        drop(to.blocking_send(self.batch));
        let missing = self.seen.into_iter().filter(|(_, seen)| !seen.in_file && !seen.withdrawn);
        let mut missing: Vec<(OutsideId, u32)> = missing.map(|(id, seen)| (id, seen.place)).collect();
        missing.sort_unstable();
        Ok(Sorted { counts: self.counts, rejected: self.rejected, missing, changes: self.changes })
    }

    fn reject(&mut self, row: Rejected) {
        self.counts.rejected += 1;
        if self.rejected.len() < SHOWN {
            self.rejected.push(row);
        }
    }

    fn row(&mut self, row: Row) -> Result<()> {
        let mark = row.content.mark()?;
        let (mut external, mut nth) = (row.external, 1);
        loop {
            let id = OutsideId::of(self.origin, &self.state, &external);
            match self.seen.entry(id) {
                Entry::Occupied(seen) if seen.get().in_file && seen.get().mark == mark => {
                    self.counts.unchanged += 1;
                    return Ok(());
                }
                // Words that stand twice under one number contradict each other; without a number they are two rows.
                Entry::Occupied(seen) if seen.get().in_file => {
                    if self.origin.has_numbers() {
                        self.reject(Rejected { line: row.line, cause: Cause::Twice });
                        return Ok(());
                    }
                    nth += 1;
                    external = format!("{}-{nth}", external.split('-').next().unwrap_or_default());
                }
                Entry::Occupied(mut seen) => {
                    let seen = seen.get_mut();
                    seen.in_file = true;
                    if seen.mark == mark && !seen.withdrawn {
                        self.counts.unchanged += 1;
                        return Ok(());
                    }
                    let day = place_of(row.content.day());
                    let from = seen.place;
                    let place = if day == day_of(from) { Some(from) } else { free(&mut self.next, day) };
                    let Some(place) = place else {
                        self.reject(Rejected { line: row.line, cause: Cause::Crowded });
                        return Ok(());
                    };
                    let returned = seen.withdrawn;
                    (seen.mark, seen.place, seen.withdrawn) = (mark, place, false);
                    let row = self.outside(id, place, external, row.content, mark);
                    self.batch.push(Change::Changed { row, from, returned });
                    self.counts.changed += 1;
                    return Ok(());
                }
                Entry::Vacant(vacant) => {
                    let Some(place) = free(&mut self.next, place_of(row.content.day())) else {
                        self.reject(Rejected { line: row.line, cause: Cause::Crowded });
                        return Ok(());
                    };
                    vacant.insert(Seen { mark, place, withdrawn: false, in_file: true });
                    self.changes.come(&mut self.words, &row.content, place);
                    let row = self.outside(id, place, external, row.content, mark);
                    self.batch.push(Change::New(row));
                    self.counts.imported += 1;
                    return Ok(());
                }
            }
        }
    }

    fn outside(&self, id: OutsideId, place: u32, external: String, content: Content, mark: Mark) -> Box<Outside> {
        Box::new(Outside {
            id,
            place: i64::from(place),
            origin: self.origin,
            state: self.state.clone(),
            external,
            content,
            hash: mark.to_vec(),
            first_at: self.at,
            last_import: self.import.0,
            withdrawn_at: None,
        })
    }
}

/// The next free place of a day; none if the day is full.
fn free(next: &mut HashMap<u32, u32>, day: u32) -> Option<u32> {
    let place = next.entry(day).or_insert(day);
    let free = *place;
    *place = place.saturating_add(1);
    (day_of(free) == day && free < u32::MAX).then_some(free)
}

/// Imports, the newest first.
pub async fn list(desk: &Desk, actor: &Actor, before: Cursor) -> Result<KeysetPage<Import>> {
    require(actor, Permission::KeepMeasures, &Scope::Office)?;
    journal::list(&mut desk.db.read().await?, before, super::PAGE).await
}

/// What an import did to rows, after a number; and the import.
pub async fn lines(desk: &Desk, actor: &Actor, id: ImportId, after: i64) -> Result<(Import, Vec<journal::Line>)> {
    require(actor, Permission::KeepMeasures, &Scope::Office)?;
    let mut tx = desk.db.read().await?;
    let import = journal::get(&mut tx, id).await?.ok_or(Error::NotFound)?;
    Ok((import, journal::lines(&mut tx, id, after, LINES).await?))
}

/// Rows of an import shown at once.
pub const LINES: i64 = 100;
