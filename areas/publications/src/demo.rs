//! The area's part of the demonstration.

mod briefings;
mod editions;
mod releases;
mod site;

use crate::Desk;
use access::Actor;
use base::{Result, Timestamp};

/// Fills the demonstration's publications: pages and news, the annual report, a briefing from invitation to promises.
/// `editor` writes and publishes; `head` reviews.
pub async fn fill_demo(desk: &Desk, editor: &Actor, head: &Actor, today: Timestamp) -> Result<()> {
    site::fill(desk, editor, today).await?;
    editions::fill(desk, editor, head, today).await?;
    briefings::fill(desk, editor, head, today).await?;
    releases::fill(desk, editor, today).await
}
