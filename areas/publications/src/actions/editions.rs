//! Writing, reviewing and publishing the annual report.
