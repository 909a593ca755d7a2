//! What is done without anybody asking.

use crate::Desk;
use crate::actions::briefings::post;
use base::Result;
use mail::Mailer;

/// Each minute: forgets guests whose time is over, reminds guests of briefings, and sends what is to go to them.
pub async fn watch(desk: &Desk, mailer: &Mailer) -> Result<()> {
    post::forget(desk).await?;
    post::remind(desk).await?;
    post::send(desk, mailer).await.map(drop)
}
