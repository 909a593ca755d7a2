//! Inviting, preparing, holding and following up a briefing.
