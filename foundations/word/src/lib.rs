//! Word files: a [`pdf::Report`] as DOCX, for who has to work on with it.
//!
//! Absent by design: a look of its own; what counts is headings, tables and notes that Word understands.
