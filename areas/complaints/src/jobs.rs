//! What is done without anybody asking; shallow: it calls actions and the store.

use crate::actions::watch;
use crate::{Desk, store};
use base::Result;
use mail::Mailer;

/// What the calendar does by itself, and the daily word by mail.
pub async fn watch(desk: &Desk, mailer: &Mailer) -> Result<()> {
    watch::recount(desk).await?;
    watch::look(desk).await?;
    watch::digest(desk, mailer).await.map(drop)
}

/// Forgets drafts whose day is over, with their files, and answers kept for repeated calls; finishes erasures.
pub async fn tidy(desk: &Desk) -> Result<usize> {
    crate::actions::keeping::shred(desk).await?;
    let now = desk.world.now();
    let stale = store::stale_drafts(&mut desk.db.read().await?, now).await?;
    for draft in &stale {
        let files = store::draft_files(&mut desk.db.read().await?, draft).await?;
        // The file first: a row without its file is tried again, a file without its row would stay.
        for (file, _) in files {
            desk.files.remove(file).await?;
        }
        let mut tx = desk.db.write().await?;
        store::drop_draft(&mut tx, draft).await?;
        tx.commit().await?;
    }
    let mut tx = desk.db.write().await?;
    store::purge_repeats(&mut tx, now).await?;
    tx.commit().await?;
    Ok(stale.len())
}
