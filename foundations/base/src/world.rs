//! Time and randomness, which no function may take from thin air.
//!
//! Rules ask for a [`Timestamp`] or an [`Rng`] in their parameters; the edge of the program hands
//! them a [`World`]. Tests and the demonstration institution run in worlds of their own.

use crate::Timestamp;
use rand::{CryptoRng, Rng as _, SeedableRng, TryRng};
use rand_chacha::ChaCha20Rng;
use std::convert::Infallible;
use std::sync::Arc;
use std::sync::atomic::{AtomicI64, AtomicU64, Ordering};

/// Where the present comes from.
#[derive(Debug, Clone)]
pub enum Clock {
    /// The machine's clock.
    System,
    /// A clock that tests and the demonstration set by hand; microseconds since 1970.
    Set(Arc<AtomicI64>),
}

/// Where randomness comes from.
#[derive(Debug, Clone)]
pub enum Entropy {
    /// The operating system's generator.
    System,
    /// A repeatable stream for tests and demonstration data; never for a real institution.
    Seeded(Arc<AtomicU64>),
}

/// The present and the dice.
#[derive(Debug, Clone)]
pub struct World {
    clock: Clock,
    entropy: Entropy,
}

impl World {
    /// The real one.
    pub const fn system() -> Self {
        Self { clock: Clock::System, entropy: Entropy::System }
    }

    /// A repeatable one for tests: stands at `now` until it is moved.
    pub fn fixed(now: Timestamp, seed: u64) -> Self {
        Self {
            clock: Clock::Set(Arc::new(AtomicI64::new(now.micros()))),
            entropy: Entropy::Seeded(Arc::new(AtomicU64::new(seed))),
        }
    }

    /// A clock that is set by hand with the operating system's randomness: for demonstration
    /// records that happened in the past, sealed with real keys.
    pub fn at(now: Timestamp) -> Self {
        Self { clock: Clock::Set(Arc::new(AtomicI64::new(now.micros()))), entropy: Entropy::System }
    }

    /// The present moment.
    pub fn now(&self) -> Timestamp {
        match &self.clock {
            Clock::System => Timestamp::read_system_clock(),
            Clock::Set(at) => Timestamp::from_micros(at.load(Ordering::SeqCst)),
        }
    }

    /// Moves a clock that is set by hand; does nothing to the machine's.
    pub fn set(&self, now: Timestamp) {
        if let Clock::Set(at) = &self.clock {
            at.store(now.micros(), Ordering::SeqCst);
        }
    }

    /// A generator fit for keys.
    pub fn rng(&self) -> Rng {
        match &self.entropy {
            Entropy::System => Rng::System,
            Entropy::Seeded(next) => {
                Rng::Seeded(Box::new(ChaCha20Rng::seed_from_u64(next.fetch_add(1, Ordering::SeqCst))))
            }
        }
    }
}

/// A generator of random bytes fit for keys.
#[derive(Debug)]
pub enum Rng {
    /// The operating system's.
    System,
    /// A repeatable one.
    Seeded(Box<ChaCha20Rng>),
}

impl TryRng for Rng {
    type Error = Infallible;

    fn try_next_u32(&mut self) -> Result<u32, Infallible> {
        let mut b = [0; 4];
        self.try_fill_bytes(&mut b)?;
        Ok(u32::from_le_bytes(b))
    }

    fn try_next_u64(&mut self) -> Result<u64, Infallible> {
        let mut b = [0; 8];
        self.try_fill_bytes(&mut b)?;
        Ok(u64::from_le_bytes(b))
    }

    fn try_fill_bytes(&mut self, dst: &mut [u8]) -> Result<(), Infallible> {
        match self {
            #[allow(clippy::disallowed_methods, reason = "the one place that asks the operating system for randomness")]
            Self::System => rand::rng().fill_bytes(dst),
            Self::Seeded(rng) => rng.fill_bytes(dst),
        }
        Ok(())
    }
}

impl rand::TryCryptoRng for Rng {}

const _: fn(&mut Rng) -> &mut dyn CryptoRng = |r| r;
