//! Events: what happened in one area that others act on.
//!
//! [`emit`] writes the event in the transaction of the change itself, so there is never one without
//! the other. [`dispatch`] hands events to consumers, in the order of each stream, and moves the
//! consumer's cursor in the transaction of the consumer's own change: the effect comes once.
//!
//! An event that fails is tried again with growing patience and then parked. It holds up its own
//! stream for that consumer, since what follows may rest on it, and no other.

mod store;

pub use store::{SQL, resume, skip};

use crate::letters::LetterId;
use crate::{Code, Later};
use base::{
    Date, DateRange, DocumentId, Error, EventId, PersonId, RecommendationId, Result, RootId, Timestamp, Trilingual,
    UnitId, World,
};
use db::{Db, ReadTx, WriteTx};
use serde::{Deserialize, Serialize};
use uuid::Uuid;

/// A document that anybody may read.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct PublicDocument {
    /// Its id.
    pub id: DocumentId,
    /// The area it belongs to.
    pub area: Code,
    /// What it is: `annual-report`, `recommendation`.
    pub kind: Code,
    /// Its title.
    pub titles: Trilingual,
    /// Its address after the language: `/reports/2026`.
    pub path: String,
    /// What else it is to be found by, in any language.
    #[serde(default)]
    pub text: String,
}

/// Something that happened. Nothing confidential stands here in clear.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "event", content = "of", rename_all = "kebab-case")]
pub enum Event {
    /// Somebody says they were tortured; the prosecutor must be told.
    TortureAlleged {
        /// The case.
        case: RootId,
        /// The region, if known.
        region: Option<Code>,
        /// By when the prosecutor must have it.
        due: Timestamp,
    },
    /// A recommendation was made to a body; from now on reforms owns it.
    RecommendationIssued {
        /// Its id.
        id: RecommendationId,
        /// The body it is made to.
        body: Code,
        /// The right it is about.
        right: Code,
        /// The unit that follows it up.
        unit: UnitId,
        /// By when the body must answer.
        due: Date,
        /// The letter it went out with, which has keys of its own.
        letter: LetterId,
        /// Where these keys are.
        root: RootId,
        /// The letter's number.
        number: String,
    },
    /// A recommendation got another status.
    RecommendationMoved {
        /// Its id.
        id: RecommendationId,
        /// The status.
        status: Code,
    },
    /// A body replied to a letter.
    LetterAnswered {
        /// The letter.
        letter: LetterId,
        /// The kind of letter.
        kind: Code,
        /// What of the stream it was about.
        about: Option<Uuid>,
        /// Whether the reply came on paper, and the office entered it itself.
        on_paper: bool,
    },
    /// A body received a paper letter on another day than it was sent: the time for its reply has another end.
    LetterReceived {
        /// The letter.
        letter: LetterId,
        /// The last day for the reply.
        due: Date,
    },
    /// Somebody was elected.
    Elected {
        /// Who.
        person: PersonId,
        /// To which seat.
        seat: Code,
        /// For how long.
        term: DateRange,
    },
    /// A document became public.
    Published(PublicDocument),
    /// A document is no longer public.
    Withdrawn(DocumentId),
}

impl Event {
    /// The version its payload is written in.
    pub const VERSION: u16 = 1;

    /// Its name, as it stands in the payload.
    pub const fn name(&self) -> &'static str {
        match self {
            Self::TortureAlleged { .. } => "torture-alleged",
            Self::RecommendationIssued { .. } => "recommendation-issued",
            Self::RecommendationMoved { .. } => "recommendation-moved",
            Self::LetterAnswered { .. } => "letter-answered",
            Self::LetterReceived { .. } => "letter-received",
            Self::Elected { .. } => "elected",
            Self::Published(_) => "published",
            Self::Withdrawn(_) => "withdrawn",
        }
    }
}

/// An event with its place in its stream.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Envelope {
    /// Its id.
    pub id: EventId,
    /// The version of its payload.
    pub version: u16,
    /// What it belongs to: a case, a visit, a reform.
    pub stream: RootId,
    /// Its place in the stream, from 1, without gaps.
    pub seq: u64,
    /// When it happened.
    pub at: Timestamp,
    /// What happened.
    pub event: Event,
}

/// Writes an event into the outbox, in the transaction of the change it tells of.
pub async fn emit(tx: &mut WriteTx, world: &World, stream: RootId, event: Event) -> Result<EventId> {
    let id = EventId::new(world);
    let seq = store::next_seq(tx, stream).await?;
    store::add(tx, &Envelope { id, version: Event::VERSION, stream, seq, at: world.now(), event }).await?;
    Ok(id)
}

/// An area's ear. `app` holds a list of them, hence the boxed future.
pub trait Consumer: Send + Sync {
    /// A name that never changes; its cursors are kept under it.
    fn name(&self) -> &'static str;

    /// Acts on an event, or passes over it. Only what is done in `tx` is done once.
    fn handle<'a>(&'a self, tx: &'a mut WriteTx, event: &'a Envelope) -> Later<'a, ()>;
}

/// What a round of [`dispatch`] did.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Dispatched {
    /// Events handled.
    pub handled: u32,
    /// Events that failed and will be tried again.
    pub failed: u32,
    /// Events given up, which wait for a person; see [`parked`].
    pub parked: u32,
}

/// Tries before an event is parked.
const TRIES: i64 = 8;
/// Streams of a consumer looked at in one round.
const STREAMS: i64 = 200;

/// Seconds until the next try: 5, 10, 20, … at most an hour.
fn patience(attempts: i64) -> i64 {
    5_i64.saturating_mul(1 << attempts.clamp(0, 20)).min(3600)
}

/// One round: hands every consumer what is new for it. Several nodes may do so at once. A worker
/// calls it again at once while something was handled, and otherwise after a moment.
///
/// # Errors
/// Only if the database is away; what a consumer fails at is counted and tried again.
pub async fn dispatch(db: &Db, world: &World, consumers: &[&dyn Consumer]) -> Result<Dispatched> {
    let mut done = Dispatched::default();
    for consumer in consumers {
        let ready = store::ready(&mut db.read().await?, consumer.name(), world.now(), STREAMS).await?;
        for stream in ready {
            while step(db, world, *consumer, stream, &mut done).await? {}
        }
    }
    Ok(done)
}

/// Hands over the stream's next event; whether there may be another.
async fn step(db: &Db, world: &World, consumer: &dyn Consumer, stream: RootId, done: &mut Dispatched) -> Result<bool> {
    let mut tx = db.write().await?;
    let cursor = store::lock(&mut tx, consumer.name(), stream).await?;
    if cursor.parked_at.is_some() || cursor.next_at.is_some_and(|at| at > world.now()) {
        return Ok(false);
    }
    let outcome = match store::after(&mut tx, stream, cursor.seq).await {
        Ok(None) => return Ok(false),
        Ok(Some(event)) => consumer.handle(&mut tx, &event).await,
        // An event that cannot be read, say of a newer version, must not stop the round either.
        Err(cause @ Error::Internal(_)) => Err(cause),
        Err(cause) => return Err(cause),
    };
    match outcome {
        Ok(()) => {
            store::advance(&mut tx, consumer.name(), stream, cursor.seq + 1).await?;
            tx.commit().await?;
            done.handled += 1;
            Ok(true)
        }
        Err(cause) => {
            // Whatever the consumer did is undone first.
            drop(tx);
            let attempts = cursor.attempts + 1;
            let is_parked = attempts >= TRIES;
            tracing::warn!(consumer = consumer.name(), %stream, seq = cursor.seq + 1, attempts, is_parked, %cause, "event failed");
            let mut tx = db.write().await?;
            let now = world.now();
            let failed = store::Cursor {
                seq: cursor.seq,
                attempts,
                next_at: Some(now.plus_seconds(patience(cursor.attempts))),
                parked_at: is_parked.then_some(now),
            };
            store::fail(&mut tx, consumer.name(), stream, &failed, kind(&cause)).await?;
            tx.commit().await?;
            *(if is_parked { &mut done.parked } else { &mut done.failed }) += 1;
            Ok(false)
        }
    }
}

/// The kind of an error: a message might carry what somebody typed.
const fn kind(cause: &Error) -> &'static str {
    match cause {
        Error::NotFound => "not-found",
        Error::Forbidden(_) | Error::Unconfirmed => "forbidden",
        Error::Invalid(_) => "invalid",
        Error::Conflict(_) => "conflict",
        Error::TooMany(_) => "too-many",
        Error::Unavailable(_) => "unavailable",
        Error::Tampered(_) => "tampered",
        Error::Internal(_) => "internal",
    }
}

/// A stream that stands still for a consumer.
#[derive(Debug, Clone, PartialEq, Eq, sqlx::FromRow)]
pub struct Parked {
    /// The consumer.
    pub consumer: String,
    /// The stream.
    pub stream: RootId,
    /// The last event it handled; the next one failed.
    pub seq: i64,
    /// The kind of the last error.
    pub error: Option<String>,
    /// Since when.
    pub parked_at: Timestamp,
}

/// What waits for a person: [`resume`] tries again, [`skip`] passes over the event.
pub async fn parked(tx: &mut ReadTx) -> Result<Vec<Parked>> {
    store::parked(tx).await
}
