//! A briefing: who invites whom, what is said, what was promised there.
