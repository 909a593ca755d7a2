//! What the area hears of others: a recommendation was issued, a body replied to a letter.

use crate::{Desk, actions, store};
use db::WriteTx;
use exchange::Later;
use exchange::events::{Consumer, Envelope, Event};

/// The area's ear.
pub struct Ear(pub Desk);

impl std::fmt::Debug for Ear {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Ear")
    }
}

impl Consumer for Ear {
    fn name(&self) -> &'static str {
        "reforms"
    }

    fn handle<'a>(&'a self, tx: &'a mut WriteTx, event: &'a Envelope) -> Later<'a, ()> {
        Box::pin(async move {
            match &event.event {
                Event::RecommendationIssued { .. } => actions::take_over(&self.0, tx, event).await,
                Event::LetterAnswered { letter, .. } => actions::answered(&self.0, tx, *letter).await,
                Event::LetterReceived { letter, due } => store::set_due(tx, *letter, *due).await,
                _ => Ok(()),
            }
        })
    }
}
