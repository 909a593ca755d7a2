//! Types and rules, pure: no clock, no database, no cipher.
