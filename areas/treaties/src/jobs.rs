//! What is done without anybody asking; shallow: it calls actions.

use crate::{Desk, actions};
use base::Result;

/// Counts the clocks of communications anew, once a day. Gives how many have another last day now.
pub async fn recount(desk: &Desk) -> Result<usize> {
    actions::communications::recount(desk).await
}
