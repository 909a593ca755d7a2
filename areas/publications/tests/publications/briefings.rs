//! Tests of briefings.
