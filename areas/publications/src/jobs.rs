//! What is done without anybody asking.

use crate::Desk;
use base::Result;
use mail::Mailer;

/// Each minute: reminds guests of briefings, and forgets guests whose time is over.
pub async fn watch(desk: &Desk, mailer: &Mailer) -> Result<()> {
    let _ = (desk, mailer);
    Ok(())
}
