//! Readers of what others send: a file for each format, without a database.

pub mod measures;
