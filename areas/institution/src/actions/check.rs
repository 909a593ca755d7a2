//! Is this letter yours? Anybody may ask, by the code that stands on it. What was asked is kept nowhere.

use crate::Desk;
use access::limits::{Rule, address};
use base::Result;
use exchange::letters::{self, Direction, Letter};
use std::net::IpAddr;

/// How often one address may ask: a registry with a pile of letters on its desk is not slowed, a program that tries codes is.
const ASKED: Rule = Rule { code: "letter-check", burst: 30, every: 10 };

/// Slows down an address that asks too often; for before anything it sends is read.
///
/// # Errors
/// [`base::Error::TooMany`].
pub fn slow_down(desk: &Desk, from: IpAddr) -> Result<()> {
    desk.limits.take(&desk.world, ASKED, &address(from))
}

/// The letter of ours with this code.
pub async fn find(desk: &Desk, code: &str) -> Result<Option<Letter>> {
    let found = letters::by_code(&mut desk.db.read().await?, code).await?;
    Ok(found.filter(|letter| letter.direction == Direction::Outgoing))
}

/// Whether a file with this SHA-256, in hexadecimal digits, is the letter to the last byte.
pub fn is_exactly(letter: &Letter, hash: &str) -> bool {
    letter.check.as_ref().is_some_and(|check| check.hash.eq_ignore_ascii_case(hash))
}
