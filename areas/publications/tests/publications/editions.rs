//! Tests of editions.
