//! What is done without anybody asking; shallow: it calls actions.

use crate::{Desk, actions};
use base::Result;

/// Notes, by the calendar, which bodies let their days to answer go by. Gives how many recommendations moved on.
pub async fn note_silence(desk: &Desk) -> Result<usize> {
    actions::note_silence(desk).await
}
