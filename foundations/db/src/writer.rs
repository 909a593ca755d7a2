//! SQLite's one writer, and how writes that wait share a commit.
//!
//! A commit with `synchronous=FULL` waits for the disk; a row does not. So each change runs in a
//! savepoint of one outer transaction, in turn. Having finished, it does not commit but queues up
//! again for the same fair lock: whoever stood behind it runs first, and the first finished one
//! that is reached commits for all. One client alone commits at once; sixty-four share a commit.
//!
//! Nothing is answered before the commit that holds it. If SQLite gives up the outer transaction
//! (a full disk), every change of the group fails, and each of their people is told so.

use crate::migrate;
use base::{Error, Result};
use sqlx::{Connection, SqliteConnection};
use std::sync::{Arc, OnceLock};
use tokio::sync::{Mutex, OwnedMutexGuard};

/// What became of a group of changes.
#[derive(Debug, Default)]
struct Group {
    outcome: OnceLock<Result<(), String>>,
}

impl Group {
    fn close(&self, outcome: Result<(), String>) {
        // Set once: a group ends by one commit or one failure.
        drop(self.outcome.set(outcome));
    }
}

#[derive(Debug)]
struct State {
    conn: SqliteConnection,
    /// The open group, while an outer transaction runs.
    group: Option<Arc<Group>>,
    /// A change was dropped in the middle; its savepoint is still to be undone.
    undone: bool,
}

/// The one writer; cheap to clone.
#[derive(Debug, Clone)]
pub(crate) struct Writer(Arc<Mutex<State>>);

/// One change's turn at the writer. Dropped, its savepoint is undone by whoever comes next.
#[derive(Debug)]
pub(crate) struct Turn {
    // In this order: the lock is let go before `settle` looks whether anybody is left to tidy up.
    state: OwnedMutexGuard<State>,
    settle: Settle,
    group: Arc<Group>,
}

impl Writer {
    pub(crate) fn new(conn: SqliteConnection) -> Self {
        Self(Arc::new(Mutex::new(State { conn, group: None, undone: false })))
    }

    /// Waits for a turn and opens a savepoint for it. A task of its own, so that a person who hangs
    /// up between two statements cannot leave the writer half-way.
    pub(crate) async fn turn(&self) -> Result<Turn> {
        let writer = self.clone();
        tokio::spawn(async move { writer.open_turn().await }).await.map_err(Error::internal)?
    }

    async fn open_turn(&self) -> Result<Turn> {
        let mut state = self.0.clone().lock_owned().await;
        state.undo_dropped().await;
        let group = if let Some(group) = &state.group {
            group.clone()
        } else {
            run(&mut state.conn, "BEGIN IMMEDIATE").await?;
            state.group.insert(Arc::default()).clone()
        };
        if let Err(cause) = run(&mut state.conn, "SAVEPOINT change").await {
            state.give_up(&cause.to_string()).await;
            return Err(cause.into());
        }
        state.undone = true;
        Ok(Turn { state, settle: Settle(Some(self.clone())), group })
    }

    /// Commits whatever is finished, so that no group outlives its people.
    async fn settle(&self) {
        let mut state = self.0.lock().await;
        state.undo_dropped().await;
        state.commit().await;
    }

    /// Brings the tables up to date, on this connection since there is no other writer.
    pub(crate) async fn migrate(&self, migrator: &sqlx::migrate::Migrator) -> Result<usize> {
        let mut state = self.0.lock().await;
        let conn = &mut state.conn;
        let before = migrate::applied(sqlx::query_scalar(migrate::APPLIED).fetch_one(&mut *conn).await);
        migrator.run_direct(None, conn, false).await.map_err(migrate::refused)?;
        let after: i64 = sqlx::query_scalar(migrate::APPLIED).fetch_one(&mut *conn).await?;
        Ok(usize::try_from(after - before).unwrap_or(0))
    }

    /// Closes the connection; the write-ahead log is folded into the file.
    pub(crate) async fn close(self) -> Result<()> {
        self.settle().await;
        match Arc::try_unwrap(self.0) {
            Ok(state) => Ok(state.into_inner().conn.close().await?),
            Err(_) => Ok(()),
        }
    }
}

impl State {
    async fn undo_dropped(&mut self) {
        if std::mem::take(&mut self.undone) {
            let undone = match run(&mut self.conn, "ROLLBACK TO change").await {
                Ok(()) => run(&mut self.conn, "RELEASE change").await,
                Err(cause) => Err(cause),
            };
            if let Err(cause) = undone {
                self.give_up(&cause.to_string()).await;
            }
        }
    }

    async fn commit(&mut self) {
        if let Some(group) = self.group.take() {
            match run(&mut self.conn, "COMMIT").await {
                Ok(()) => group.close(Ok(())),
                Err(cause) => {
                    group.close(Err(cause.to_string()));
                    self.rollback().await;
                }
            }
        }
    }

    /// SQLite has undone the outer transaction by itself, or cannot go on with it.
    async fn give_up(&mut self, cause: &str) {
        if let Some(group) = self.group.take() {
            group.close(Err(cause.to_owned()));
        }
        self.rollback().await;
    }

    async fn rollback(&mut self) {
        if let Err(cause) = run(&mut self.conn, "ROLLBACK").await {
            tracing::debug!(%cause, "nothing was left to roll back");
        }
    }
}

impl Turn {
    pub(crate) fn conn(&mut self) -> &mut SqliteConnection {
        &mut self.state.conn
    }

    /// Ends the savepoint, lets those behind go first, and returns when the group is on the disk.
    pub(crate) async fn keep(self) -> Result<()> {
        tokio::spawn(self.close()).await.map_err(Error::internal)?
    }

    async fn close(self) -> Result<()> {
        let Self { mut state, mut settle, group } = self;
        if let Err(cause) = run(&mut state.conn, "RELEASE change").await {
            state.give_up(&cause.to_string()).await;
        }
        state.undone = false;
        drop(state);
        // The lock is fair: whoever waits runs before we are back.
        if let (None, Some(writer)) = (group.outcome.get(), &settle.0) {
            let mut state = writer.0.lock().await;
            if group.outcome.get().is_none() {
                state.undo_dropped().await;
                state.commit().await;
            }
        }
        settle.0 = None;
        match group.outcome.get() {
            Some(Ok(())) => Ok(()),
            Some(Err(cause)) => Err(Error::Unavailable(cause.clone())),
            None => Err(Error::internal("a group of writes ended without an outcome")),
        }
    }
}

/// Settles the writer in the background when a person hung up in the middle.
#[derive(Debug)]
struct Settle(Option<Writer>);

impl Drop for Settle {
    fn drop(&mut self) {
        if let (Some(writer), Ok(runtime)) = (self.0.take(), tokio::runtime::Handle::try_current()) {
            runtime.spawn(async move { writer.settle().await });
        }
    }
}

async fn run(conn: &mut SqliteConnection, sql: &'static str) -> Result<(), sqlx::Error> {
    sqlx::query(sql).execute(conn).await.map(drop)
}
