//! Publishing open data.
