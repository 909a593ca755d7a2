//! What is done without anybody asking; shallow: it calls actions.

use crate::{Desk, actions};
use base::Result;

/// Notes, by the calendar, which bodies let their days to answer go by. Gives how many recommendations moved on.
pub async fn note_silence(desk: &Desk) -> Result<usize> {
    actions::note_silence(desk).await
}

/// Reminds, by the calendar, of measures whose last day comes near or is over. Gives how many were reminded of.
pub async fn remind(desk: &Desk) -> Result<usize> {
    actions::reports::remind(desk).await
}
