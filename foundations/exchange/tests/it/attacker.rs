//! An attacker who has only what is published. It shares no code with the suppressor: it knows sums,
//! whole numbers and bounds, narrows every interval as far as it goes, and for small systems
//! searches all solutions.

pub const FAR: i64 = 1 << 40;

/// A sum of unknowns lies between two numbers.
#[derive(Clone, Debug)]
pub struct Sum {
    pub of: Vec<usize>,
    pub low: i64,
    pub high: i64,
}

/// Unknown counts and what is known of their sums.
#[derive(Clone, Debug, Default)]
pub struct System {
    pub low: Vec<i64>,
    pub high: Vec<i64>,
    pub sums: Vec<Sum>,
}

impl System {
    /// As many counts of which nothing is known but that they are counts.
    pub fn unknown(n: usize) -> Self {
        Self { low: vec![0; n], high: vec![FAR; n], sums: Vec::new() }
    }

    /// Narrows every interval until nothing moves; `false` if there is no solution.
    pub fn narrow(&mut self) -> bool {
        // Intervals that creep by one a round are cut off; wider than they are is on the safe side.
        for _ in 0..400 {
            let mut moved = false;
            for sum in &self.sums {
                let low: i64 = sum.of.iter().map(|v| self.low[*v]).sum();
                let high: i64 = sum.of.iter().map(|v| self.high[*v]).sum();
                if low > sum.high || high < sum.low {
                    return false;
                }
                for v in &sum.of {
                    let most = (sum.high - (low - self.low[*v])).min(self.high[*v]);
                    let least = (sum.low - (high - self.high[*v])).max(self.low[*v]);
                    if least > most {
                        return false;
                    }
                    moved |= most < self.high[*v] || least > self.low[*v];
                    (self.low[*v], self.high[*v]) = (least, most);
                }
            }
            if !moved {
                return true;
            }
        }
        true
    }

    /// Whether there are whole numbers that fit. Gives up as "yes" never: an exhausted budget panics.
    pub fn is_possible(&self) -> bool {
        fn search(mut system: System, budget: &mut u32) -> bool {
            assert!(*budget > 0, "the table is too large to search");
            *budget -= 1;
            if !system.narrow() {
                return false;
            }
            let width = |v: &usize| system.high[*v] - system.low[*v];
            let Some(open) = (0..system.low.len()).filter(|v| width(v) > 0).min_by_key(width) else {
                return true;
            };
            // Halving reaches far values fast; the lower half first.
            let middle = system.low[open] + width(&open).min(64) / 2;
            let (mut below, mut above) = (system.clone(), system);
            below.high[open] = middle;
            above.low[open] = middle + 1;
            search(below, budget) || search(above, budget)
        }
        search(self.clone(), &mut 200_000)
    }

    /// The least and the greatest value of a sum, looked for no further than `enough` around `truth`.
    pub fn range(&self, of: &[usize], truth: i64, enough: i64) -> (i64, i64) {
        let fits = |low, high| {
            let mut system = self.clone();
            system.sums.push(Sum { of: of.to_vec(), low, high });
            system.is_possible()
        };
        let mut low = truth;
        while low > 0 && truth - low < enough && fits(0, low - 1) {
            low -= 1;
        }
        let mut high = truth;
        while high - low < enough && fits(high + 1, FAR) {
            high += 1;
        }
        (low, high)
    }
}

#[test]
fn the_attacker_finds_what_can_be_found() {
    // 3 + x + y = 10, x + z = 6, y + z = 7, so x = 3, y = 4, z = 3.
    let mut system = System::unknown(3);
    for (of, n) in [(vec![0, 1], 7), (vec![0, 2], 6), (vec![1, 2], 7)] {
        system.sums.push(Sum { of, low: n, high: n });
    }
    assert!(system.is_possible());
    assert_eq!(system.range(&[0], 3, 9), (3, 3));
    system.sums.push(Sum { of: vec![0], low: 4, high: 9 });
    assert!(!system.is_possible());
}
