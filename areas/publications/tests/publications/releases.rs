//! Tests of releases.
