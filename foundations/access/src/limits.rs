//! Rate limits that never lock out others.
//!
//! Token buckets in memory. A stranger who hammers an account empties only the bucket of that
//! account *and their own address*, and the bucket of their address; the account's owner, who comes
//! from elsewhere, is not slowed. Keys are hashed under a salt that changes every day and is never
//! stored: who came from where cannot be read from memory tomorrow.

use base::{Error, Result, Timestamp, World};
use rand::Rng as _;
use sha2::{Digest, Sha256};
use std::collections::HashMap;
use std::net::IpAddr;
use std::sync::{Mutex, PoisonError};

/// How often something may be done.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Rule {
    /// What is limited; buckets of unlike rules are apart.
    pub code: &'static str,
    /// So often at once.
    pub burst: u32,
    /// Then once in so many seconds.
    pub every: u32,
}

impl Rule {
    /// Signing in to one account from one address.
    pub const SIGN_IN_PAIR: Self = Self { code: "sign-in-pair", burst: 5, every: 60 };
    /// Signing in to any account from one address; an office shares one.
    pub const SIGN_IN_ADDRESS: Self = Self { code: "sign-in-address", burst: 40, every: 5 };

    /// Microseconds for one token.
    fn token(self) -> i64 {
        i64::from(self.every.max(1)) * 1_000_000
    }
}

/// A bucket, kept as the moment at which it is full again: an empty one is full `burst × every`
/// seconds from now, a full one since long ago.
type FullAt = i64;

struct Buckets {
    salt: [u8; 32],
    day: i64,
    full_at: HashMap<[u8; 16], FullAt>,
}

/// All buckets of this process. With several nodes each counts by itself, which only makes the
/// limits as many times wider as there are nodes.
pub struct Limits {
    most: usize,
    buckets: Mutex<Buckets>,
}

impl std::fmt::Debug for Limits {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Limits").field("most", &self.most).finish_non_exhaustive()
    }
}

const DAY: i64 = 86_400_000_000;

impl Limits {
    /// At most so many buckets (about 40 bytes each).
    pub fn new(most: usize) -> Self {
        Self {
            most: most.max(2),
            buckets: Mutex::new(Buckets { salt: [0; 32], day: i64::MIN, full_at: HashMap::new() }),
        }
    }

    /// Takes one token for this key, or says after how many seconds there will be one.
    ///
    /// # Errors
    /// [`Error::TooMany`].
    pub fn take(&self, world: &World, rule: Rule, key: &[u8]) -> Result<()> {
        let now = world.now();
        let mut buckets = self.buckets.lock().unwrap_or_else(PoisonError::into_inner);
        let day = now.micros().div_euclid(DAY);
        if buckets.day != day {
            buckets.day = day;
            world.rng().fill_bytes(&mut buckets.salt);
            buckets.full_at.clear();
        }
        let name = buckets.name(rule, key);
        buckets.take(rule, name, now)?;
        buckets.forget(self.most, now);
        Ok(())
    }

    /// One attempt to sign in: slowed for this account from this address, and for this address. The
    /// pair is asked first, so that one who hammers an account leaves room for colleagues who come
    /// from the same address.
    ///
    /// # Errors
    /// [`Error::TooMany`].
    pub fn sign_in(&self, world: &World, account: &str, from: IpAddr) -> Result<()> {
        let address = address(from);
        self.take(world, Rule::SIGN_IN_PAIR, &[address.as_slice(), account.as_bytes()].concat())?;
        self.take(world, Rule::SIGN_IN_ADDRESS, &address)
    }
}

impl Buckets {
    fn name(&self, rule: Rule, key: &[u8]) -> [u8; 16] {
        let hash = Sha256::new().chain_update(self.salt).chain_update(rule.code).chain_update([0]).chain_update(key);
        let mut name = [0; 16];
        name.iter_mut().zip(hash.finalize()).for_each(|(to, from)| *to = from);
        name
    }

    fn take(&mut self, rule: Rule, name: [u8; 16], now: Timestamp) -> Result<()> {
        let full_at = self.full_at.get(&name).copied().unwrap_or(i64::MIN).max(now.micros()) + rule.token();
        let over = full_at - now.micros() - rule.token() * i64::from(rule.burst.max(1));
        if over > 0 {
            return Err(Error::TooMany(u32::try_from((over + 999_999) / 1_000_000).unwrap_or(u32::MAX)));
        }
        self.full_at.insert(name, full_at);
        Ok(())
    }

    /// Keeps the memory bounded: what is full again says nothing; if that is not enough, the half
    /// that took most is kept. Whoever is forgotten gains a full bucket; nobody is ever refused for
    /// want of room.
    fn forget(&mut self, most: usize, now: Timestamp) {
        if self.full_at.len() <= most {
            return;
        }
        self.full_at.retain(|_, full_at| *full_at > now.micros());
        if self.full_at.len() > most / 2 {
            let mut by_time: Vec<FullAt> = self.full_at.values().copied().collect();
            let half = by_time.len() / 2;
            let (_, middle, _) = by_time.select_nth_unstable(half);
            let middle = *middle;
            self.full_at.retain(|_, full_at| *full_at > middle);
        }
    }
}

/// What counts as one address: of IPv6 the first 64 bits, which one line can have as many of as it
/// likes.
pub fn address(from: IpAddr) -> Vec<u8> {
    match from.to_canonical() {
        IpAddr::V4(v4) => v4.octets().to_vec(),
        IpAddr::V6(v6) => v6.octets().into_iter().take(8).collect(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    const RULE: Rule = Rule { code: "test", burst: 3, every: 10 };

    fn world() -> World {
        World::fixed(Timestamp::from_micros(1_700_000_000_000_000), 1)
    }

    fn ip(last: u8) -> IpAddr {
        IpAddr::from([192, 0, 2, last])
    }

    #[test]
    fn three_at_once_then_one_in_ten_seconds() {
        let (world, limits) = (world(), Limits::new(100));
        for _ in 0..3 {
            limits.take(&world, RULE, b"a").unwrap();
        }
        assert!(matches!(limits.take(&world, RULE, b"a"), Err(Error::TooMany(10))));
        limits.take(&world, RULE, b"b").unwrap();
        world.set(world.now().plus_seconds(9));
        assert!(matches!(limits.take(&world, RULE, b"a"), Err(Error::TooMany(1))));
        world.set(world.now().plus_seconds(1));
        limits.take(&world, RULE, b"a").unwrap();
        assert!(limits.take(&world, RULE, b"a").is_err());
    }

    #[test]
    fn a_stranger_who_hammers_an_account_does_not_slow_its_owner() {
        let (world, limits) = (world(), Limits::new(1000));
        let refused = (0..200).filter(|_| limits.sign_in(&world, "aigul", ip(66)).is_err()).count();
        assert_eq!(refused, 195);
        limits.sign_in(&world, "bolat", ip(66)).unwrap();
        limits.sign_in(&world, "aigul", ip(7)).unwrap();
        for stranger in 0..100 {
            let _ = limits.sign_in(&world, "aigul", ip(100 + stranger));
        }
        limits.sign_in(&world, "aigul", ip(7)).unwrap();
    }

    #[test]
    fn one_address_that_tries_many_accounts_is_slowed() {
        let (world, limits) = (world(), Limits::new(1000));
        let passed = (0..500).filter(|n| limits.sign_in(&world, &format!("account {n}"), ip(66)).is_ok()).count();
        assert_eq!(passed, 40);
    }

    #[test]
    fn a_flood_of_addresses_neither_grows_memory_nor_refuses_newcomers() {
        let (world, limits) = (world(), Limits::new(64));
        for _ in 0..3 {
            limits.take(&world, RULE, b"flooder").unwrap();
        }
        for n in 0u32..10_000 {
            limits.take(&world, RULE, &n.to_be_bytes()).unwrap();
            assert!(limits.buckets.lock().unwrap().full_at.len() <= 64);
        }
        assert!(limits.take(&world, RULE, b"flooder").is_err(), "whoever took most is remembered longest");
        limits.take(&world, RULE, b"newcomer").unwrap();
    }

    #[test]
    fn keys_of_yesterday_are_gone_and_one_ipv6_line_is_one_address() {
        let (world, limits) = (world(), Limits::new(64));
        limits.take(&world, RULE, b"a").unwrap();
        let before = limits.buckets.lock().unwrap().salt;
        world.set(world.now().plus_seconds(86_400));
        limits.take(&world, RULE, b"b").unwrap();
        let after = limits.buckets.lock().unwrap();
        assert!(after.salt != before && after.full_at.len() == 1);
        let v6 = |s: &str| address(s.parse().unwrap());
        assert_eq!(v6("2001:db8:1:2::1"), v6("2001:db8:1:2:ffff::9"));
        assert_ne!(v6("2001:db8:1:2::1"), v6("2001:db8:1:3::1"));
        assert_eq!(v6("::ffff:192.0.2.1"), address(ip(1)));
    }

    proptest! {
        /// The oracle: in any window of `every × n` seconds at most `burst + n` pass.
        #[test]
        fn never_more_than_the_rule_says(waits in prop::collection::vec(0i64..15, 1..200)) {
            let (world, limits) = (world(), Limits::new(64));
            // Stay within one day.
            let start = world.now();
            let mut passed = Vec::new();
            for wait in waits {
                world.set(world.now().plus_seconds(wait));
                if world.now().micros().div_euclid(DAY) != start.micros().div_euclid(DAY) { break; }
                if limits.take(&world, RULE, b"a").is_ok() {
                    passed.push(world.now().seconds_since(start));
                }
            }
            for (i, from) in passed.iter().enumerate() {
                for (count, to) in (1..).zip(&passed[i..]) {
                    prop_assert!(count <= 3 + (to - from) / 10, "{passed:?}");
                }
            }
        }
    }
}
