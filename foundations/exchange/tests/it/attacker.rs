//! An attacker who has only what is published. It shares no code with the suppressor: it knows sums,
//! whole numbers and bounds, narrows every interval as far as it goes, and for small systems
//! searches all solutions. A search that takes too long counts as found out.

pub(crate) const FAR: i64 = 1 << 40;

/// A sum of unknowns lies between two numbers.
#[derive(Clone, Debug)]
pub(crate) struct Sum {
    pub(crate) of: Vec<usize>,
    pub(crate) low: i64,
    pub(crate) high: i64,
}

/// Unknown counts and what is known of their sums.
#[derive(Clone, Debug, Default)]
pub(crate) struct System {
    pub(crate) low: Vec<i64>,
    pub(crate) high: Vec<i64>,
    pub(crate) sums: Vec<Sum>,
}

impl System {
    /// As many counts of which nothing is known but that they are counts.
    pub(crate) fn unknown(n: usize) -> Self {
        Self { low: vec![0; n], high: vec![FAR; n], sums: Vec::new() }
    }

    /// Narrows every interval until nothing moves; `false` if there is no solution.
    pub(crate) fn narrow(&mut self) -> bool {
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

    /// Whether there are whole numbers that fit; those near `hint` are tried first.
    pub(crate) fn is_possible(&self, hint: &[i64]) -> bool {
        fn search(mut system: System, hint: &[i64], budget: &mut u32) -> bool {
            // Found nothing in reasonable time: that is held against the table, not for it.
            *budget = budget.saturating_sub(1);
            if *budget == 0 || !system.narrow() {
                return false;
            }
            let open = (0..system.low.len()).filter(|v| system.low[*v] < system.high[*v]);
            let Some(open) = open.min_by_key(|v| system.high[*v] - system.low[*v]) else {
                return true;
            };
            let (low, high) = (system.low[open], system.high[open]);
            let first = hint[open].clamp(low, high);
            let mut try_within = |low: i64, high: i64| {
                let mut part = system.clone();
                (part.low[open], part.high[open]) = (low, high);
                low <= high && search(part, hint, budget)
            };
            try_within(first, first) || try_within(low, first - 1) || try_within(first + 1, high)
        }
        search(self.clone(), hint, &mut 20_000)
    }

    /// Subtracts every sum from every sum that contains it, and again, as long as that gives
    /// something new.
    pub(crate) fn subtract(&mut self) {
        let mask = |of: &[usize]| of.iter().fold(0_u64, |m, v| m | 1 << v);
        let mut known: std::collections::BTreeMap<u64, (i64, i64)> = std::collections::BTreeMap::new();
        for sum in &self.sums {
            let (low, high) = known.entry(mask(&sum.of)).or_insert((0, FAR));
            (*low, *high) = (sum.low.max(*low), sum.high.min(*high));
        }
        for _ in 0..3 {
            let before = known.clone();
            for (whole, (low, high)) in &before {
                for (part, (least, most)) in before.range(..whole).filter(|(part, _)| *part & whole == **part) {
                    let rest = known.entry(whole ^ part).or_insert((0, FAR));
                    *rest = (rest.0.max(low - most), rest.1.min(high - least));
                }
            }
            if known == before || known.len() > 600 {
                break;
            }
        }
        let of = |mask: u64| (0..64).filter(|v| mask >> v & 1 == 1).collect();
        self.sums = known.into_iter().map(|(mask, (low, high))| Sum { of: of(mask), low, high }).collect();
    }

    /// Adds what is known of a sum, and of what it leaves of every sum that contains it.
    fn add(&mut self, sum: Sum) {
        let rest = |whole: &Sum| {
            let of: Vec<usize> = whole.of.iter().filter(|v| !sum.of.contains(v)).copied().collect();
            let is_part = of.len() + sum.of.len() == whole.of.len();
            is_part.then(|| Sum { of, low: whole.low - sum.high, high: whole.high - sum.low })
        };
        let rests: Vec<Sum> = self.sums.iter().filter_map(rest).collect();
        self.sums.extend(rests);
        self.sums.push(sum);
    }

    /// The least and the greatest value of a sum, looked for no further than `enough` around the
    /// truth, which fits.
    pub(crate) fn range(&self, of: &[usize], truth: &[i64], enough: i64) -> (i64, i64) {
        let fits = |low, high| {
            let mut system = self.clone();
            system.add(Sum { of: of.to_vec(), low, high });
            system.is_possible(truth)
        };
        let truth: i64 = of.iter().map(|v| truth[*v]).sum();
        assert!(fits(truth, truth), "the attacker is wrong");
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
    assert!(system.is_possible(&[0; 3]));
    assert_eq!(system.range(&[0], &[3, 4, 3], 9), (3, 3));
    system.sums.push(Sum { of: vec![0], low: 4, high: 9 });
    assert!(!system.is_possible(&[0; 3]));
}
