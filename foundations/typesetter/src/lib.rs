//! typesetter
