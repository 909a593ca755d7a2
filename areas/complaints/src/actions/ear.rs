//! What this area hears of others: a body replied here, a recommendation got another status.

use super::work::{Turn, Work};
use crate::Desk;
use crate::model::{State, Transition, Voice};
use crate::store;
use base::{Result, Timestamp};
use db::WriteTx;
use exchange::Later;
use exchange::events::{Consumer, Envelope, Event};
use serde_json::json;
use uuid::Uuid;

/// The area's ear.
pub struct Ear(pub Desk);

impl std::fmt::Debug for Ear {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Ear")
    }
}

impl Consumer for Ear {
    fn name(&self) -> &'static str {
        "complaints"
    }

    fn handle<'a>(&'a self, tx: &'a mut WriteTx, event: &'a Envelope) -> Later<'a, ()> {
        Box::pin(async move {
            match &event.event {
                Event::LetterAnswered { letter, kind, about, on_paper } => {
                    store::overdue_replied(tx, *letter, event.at).await?;
                    if *on_paper {
                        return Ok(());
                    }
                    replied(&self.0, tx, event, kind.as_str(), *about).await
                }
                Event::RecommendationMoved { status, .. } => moved(&self.0, tx, event, status.as_str()).await,
                _ => Ok(()),
            }
        })
    }
}

/// A body replied here: the clock of its letter stops, and the case has news. The words lie with the letter, sealed.
async fn replied(desk: &Desk, tx: &mut WriteTx, event: &Envelope, kind: &str, about: Option<Uuid>) -> Result<()> {
    if store::case(tx, event.stream).await?.is_none_or(|case| case.erased_at.is_some()) {
        return Ok(());
    }
    let mut work = Work::by_itself(desk, Turn::Lent(tx), event.stream).await?;
    let at: Timestamp = event.at;
    if kind == "inquiry"
        && let Some(inquiry) = about
    {
        work.answered_here(inquiry, at).await?;
        if work.case.state == State::Admitted {
            work.take(Transition::Hear)?;
        }
    } else {
        work.stop_clocks("recommendation-reply", about);
    }
    work.case.news = true;
    work.step_of(Voice::Body, "replied-here", None, json!({ "kind": kind }), false).await?;
    work.keep().await.map(drop)
}

/// A recommendation that came of a case got another status: its people see it, and so does the complainant.
async fn moved(desk: &Desk, tx: &mut WriteTx, event: &Envelope, status: &str) -> Result<()> {
    if store::case(tx, event.stream).await?.is_none_or(|case| case.erased_at.is_some()) {
        return Ok(());
    }
    let mut work = Work::by_itself(desk, Turn::Lent(tx), event.stream).await?;
    work.step_of(Voice::Office, "recommendation-moved", None, json!({ "status": status }), true).await?;
    work.keep().await.map(drop)
}
