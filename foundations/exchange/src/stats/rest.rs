//! What can be computed from the shown cells of several releases.
//!
//! A cell counts a box of records: some days, what was known by some moment, and some values of each
//! dimension. Two boxes that differ in one of these only can be added if they are disjoint there, and
//! subtracted if one contains the other; the result is a box again, with which one can go on. The
//! half-year less its first quarter, less all rights but one, is the second quarter's complaints
//! about that right, though no table ever had that cell.
//!
//! Every box that can be reached is counted here. If its count is small and it takes cells of both
//! the new and the earlier releases to reach it, a new cell on the way there must be hidden.

use super::table::{Grid, TOTAL};
use super::{Axis, Cell, Query, Released};
use crate::{Code, Dimension};
use base::Date;
use std::collections::{BTreeSet, HashMap, HashSet};

/// So many boxes are looked at; beyond, the coarse ones that were found first must do.
const BOXES: usize = 400_000;

/// A set of values, as bits.
type Bits = Vec<u64>;
/// For each dimension the number of the set of values allowed.
type Records = Vec<usize>;

/// The sets of values of one dimension that occur, and how they add up.
#[derive(Debug, Default)]
struct Values {
    numbers: HashMap<Bits, usize>,
    /// `(a, b)` to the set `a` without its part `b`.
    less: HashMap<(usize, usize), usize>,
    /// `(a, b)` to the union of the disjoint `a` and `b`.
    plus: HashMap<(usize, usize), usize>,
}

impl Values {
    fn number(&mut self, set: Bits) -> usize {
        let next = self.numbers.len();
        *self.numbers.entry(set).or_insert(next)
    }

    /// Adds what is left of sets less their parts, and finds all sums.
    fn relate(&mut self) {
        let without = |a: &Bits, b: &Bits| a.iter().zip(b).map(|(a, b)| a & !b).collect::<Bits>();
        let is_part = |b: &Bits, a: &Bits| a != b && b.iter().zip(a).all(|(b, a)| b & !a == 0);
        let given: Vec<Bits> = self.numbers.keys().cloned().collect();
        for a in &given {
            for b in given.iter().filter(|b| is_part(b, a)) {
                self.number(without(a, b));
            }
        }
        for (a, whole) in &self.numbers {
            for (b, part) in self.numbers.iter().filter(|(b, _)| is_part(b, a)) {
                if let Some(rest) = self.numbers.get(&without(a, b)) {
                    self.less.insert((*whole, *part), *rest);
                    self.plus.insert((*part, *rest), *whole);
                }
            }
        }
    }
}

/// How a box was reached: as a cell of the new table, or from two others.
#[derive(Debug, Clone)]
enum Way {
    Given,
    Cell(usize),
    From(Records, Records),
}

/// Boxes with their counts, and for each dimension those that differ in nothing else.
#[derive(Debug, Default, Clone)]
struct Known {
    counts: HashMap<Records, (i64, Way)>,
    beside: HashMap<(usize, Records), Vec<usize>>,
    /// Some box was reached twice with different counts: what was assumed of the values is wrong.
    is_contradicted: bool,
}

impl Known {
    /// Adds boxes and all that can be reached with them.
    fn extend(&mut self, values: &[Values], given: impl IntoIterator<Item = (Records, i64, Way)>) {
        let mut open: Vec<Records> = Vec::new();
        for (records, count, way) in given {
            self.add(&mut open, records, count, way);
        }
        let mut next = 0;
        while let Some(records) = open.get(next).cloned() {
            next += 1;
            if self.counts.len() > BOXES {
                return;
            }
            let count = self.counts.get(&records).map_or(0, |c| c.0);
            for (i, values) in values.iter().enumerate() {
                let with = |set: usize| {
                    let mut other = records.clone();
                    other.splice(i..=i, [set]);
                    other
                };
                let Some(own) = records.get(i).copied() else { continue };
                for set in self.beside.get(&(i, with(usize::MAX))).cloned().unwrap_or_default() {
                    let other = with(set);
                    let theirs = self.counts.get(&other).map_or(0, |c| c.0);
                    let found = [
                        (values.less.get(&(own, set)), count - theirs),
                        (values.less.get(&(set, own)), theirs - count),
                        (values.plus.get(&(own, set)), count + theirs),
                    ];
                    for (set, count) in found {
                        if let Some(set) = set {
                            self.add(&mut open, with(*set), count, Way::From(records.clone(), other.clone()));
                        }
                    }
                }
            }
        }
    }

    fn add(&mut self, open: &mut Vec<Records>, records: Records, count: i64, way: Way) {
        if let Some((before, _)) = self.counts.get(&records) {
            self.is_contradicted |= *before != count;
            return;
        }
        for i in 0..records.len() {
            let mut others = records.clone();
            let own = others.splice(i..=i, [usize::MAX]).next();
            self.beside.entry((i, others)).or_default().extend(own);
        }
        self.counts.insert(records.clone(), (count, way));
        open.push(records);
    }

    /// The cells of the new table on the way to a box.
    fn cells(&self, records: &Records) -> BTreeSet<usize> {
        let (mut open, mut seen, mut cells) = (vec![records], HashSet::new(), BTreeSet::new());
        while let Some(records) = open.pop() {
            match self.counts.get(records).map(|(_, way)| way) {
                Some(Way::Cell(cell)) => {
                    cells.insert(*cell);
                }
                Some(Way::From(a, b)) if seen.insert(records) => open.extend([a, b]),
                _ => {}
            }
        }
        cells
    }
}

/// The boxes of the new table and what can be computed from the earlier releases alone: once as if
/// the values seen were all there are, which is no secret, and once as if there might be others.
#[derive(Debug)]
pub(super) struct Rests([Boxes; 2]);

/// The same under one assumption.
#[derive(Debug, Default)]
struct Boxes {
    values: Vec<Values>,
    new: Vec<Records>,
    earlier: Known,
}

impl Rests {
    /// `earlier` are the releases of the measure, the refused ones too: what they are about is known.
    pub(super) fn new(query: &Query, grid: &Grid, earlier: &[&Released]) -> Self {
        let tables: Vec<(&Query, &[Axis])> =
            std::iter::once((query, grid.axes)).chain(earlier.iter().map(|e| (&e.query, e.axes.as_slice()))).collect();
        Self([true, false].map(|is_assumed| Boxes::on(&tables, &Universe::of(&tables, is_assumed), earlier)))
    }

    /// New cells to hide, one for each small count that the shown cells of the new table and the
    /// earlier releases give away together.
    pub(super) fn give_away(&self, counts: &[i64], hidden: &[bool], threshold: i64) -> BTreeSet<usize> {
        self.0.iter().flat_map(|boxes| boxes.give_away(counts, hidden, threshold)).collect()
    }
}

impl Boxes {
    fn on(tables: &[(&Query, &[Axis])], universe: &Universe, earlier: &[&Released]) -> Self {
        let mut values: Vec<Values> = (0..2 + universe.dimensions.len()).map(|_| Values::default()).collect();
        let mut records = |query: &Query, axes: &[Axis], place: &[usize]| {
            let sets = universe.sets(query, axes, place);
            values.iter_mut().zip(sets).map(|(values, set)| values.number(set)).collect::<Records>()
        };
        let mut new = vec![];
        if let Some((query, axes)) = tables.first() {
            let grid = Grid::new(axes);
            new.extend((0..grid.len).map(|cell| records(query, axes, &grid.place(cell))));
        }
        let mut shown: Vec<(Records, i64, Way)> = vec![];
        for e in earlier.iter().filter(|e| !e.is_refused()) {
            let grid = Grid::new(&e.axes);
            for (cell, count) in e.proof.counts.iter().enumerate() {
                if matches!(e.cells.get(cell), Some(Cell::Shown(_))) {
                    shown.push((records(&e.query, &e.axes, &grid.place(cell)), *count, Way::Given));
                }
            }
        }
        let mut known = Known::default();
        if !shown.is_empty() {
            values.iter_mut().for_each(Values::relate);
            known.extend(&values, shown);
        }
        Self { values, new, earlier: known }
    }

    fn give_away(&self, counts: &[i64], hidden: &[bool], threshold: i64) -> BTreeSet<usize> {
        if self.earlier.counts.is_empty() {
            return BTreeSet::new();
        }
        let shown = || {
            let cells = self.new.iter().zip(counts).zip(hidden).enumerate();
            cells.filter(|(_, (_, hidden))| !**hidden).map(|(i, ((records, n), _))| (records.clone(), *n, Way::Cell(i)))
        };
        let mut alone = Known::default();
        alone.extend(&self.values, shown());
        let mut together = self.earlier.clone();
        together.extend(&self.values, shown());
        if together.is_contradicted {
            return BTreeSet::new();
        }
        let both =
            |records: &Records| !self.earlier.counts.contains_key(records) && !alone.counts.contains_key(records);
        let small = together.counts.iter().filter(|(_, (n, _))| (1..threshold).contains(&n.abs()));
        small
            .filter(|(records, _)| both(records))
            .filter_map(|(records, _)| together.cells(records).into_iter().min_by_key(|c| (counts.get(*c), *c)))
            .collect()
    }
}

/// For each value the finest values that any table knows in it.
type Parts<'a> = HashMap<&'a Code, BTreeSet<&'a Code>>;

/// All values that occur, for each dimension; days and moments are cut where a query begins or ends.
struct Universe<'a> {
    days: Vec<Option<Date>>,
    moments: Vec<base::Timestamp>,
    dimensions: Vec<(&'a Dimension, Vec<&'a Code>, Parts<'a>)>,
    /// Dimensions of which some table, shown or refused, has every value.
    complete: BTreeSet<&'a Dimension>,
    /// Whether all other dimensions are taken to be so as well.
    is_assumed: bool,
}

impl<'a> Universe<'a> {
    fn of(tables: &[(&'a Query, &'a [Axis])], is_assumed: bool) -> Self {
        let days: BTreeSet<Option<Date>> =
            tables.iter().flat_map(|(q, _)| [q.period.from, q.period.until.map(|d| d.plus_days(1)), None]).collect();
        let moments: BTreeSet<base::Timestamp> = tables.iter().map(|(q, _)| q.as_of).collect();
        let axes: Vec<&Axis> = tables.iter().flat_map(|(_, axes)| axes.iter()).collect();
        let onlys: Vec<_> = tables.iter().flat_map(|(q, _)| &q.only).collect();
        let unrestricted = |q: &Query, a: &Axis| q.only.iter().all(|o| o.dimension != *a.dimension());
        let complete = tables.iter().flat_map(|(q, axes)| axes.iter().filter(|a| unrestricted(q, a)));
        let complete: BTreeSet<&Dimension> = complete.map(Axis::dimension).collect();
        let names: BTreeSet<&Dimension> =
            axes.iter().map(|a| a.dimension()).chain(onlys.iter().map(|o| &o.dimension)).collect();
        let dimensions = names.into_iter().map(|name| {
            let parts = finest(axes.iter().filter(|a| a.dimension() == name).copied());
            let leaves = parts.values().flatten().copied();
            let only = onlys.iter().filter(|o| o.dimension == *name).flat_map(|o| &o.codes);
            let codes: BTreeSet<&Code> = leaves.chain(only).collect();
            (name, codes.into_iter().collect(), parts)
        });
        Self {
            days: days.into_iter().collect(),
            moments: moments.into_iter().collect(),
            dimensions: dimensions.collect(),
            complete,
            is_assumed,
        }
    }

    /// The sets of days, moments and values of a cell.
    fn sets(&self, query: &Query, axes: &[Axis], place: &[usize]) -> Vec<Bits> {
        // A segment of days is named by its first day; `None`, the least, by all days before.
        let in_period = |day: &Option<Date>| match day {
            None => query.period.from.is_none(),
            Some(day) => query.period.contains(*day),
        };
        let mut sets =
            vec![bits(self.days.iter().map(in_period)), bits(self.moments.iter().map(|m| *m <= query.as_of))];
        for (name, codes, parts) in &self.dimensions {
            let only = query.only.iter().find(|o| o.dimension == **name);
            let node = axes.iter().zip(place).find(|(a, _)| a.dimension() == *name);
            let code = node.and_then(|(a, n)| a.nodes().get(*n)).map(|n| &n.code).filter(|c| c.as_str() != TOTAL);
            let own = code.and_then(|c| parts.get(c));
            let is_in = |value: &&Code| {
                only.is_none_or(|o| o.codes.contains(value)) && own.is_none_or(|own| own.contains(value))
            };
            // The last bit stands for values that no table names, if there may be any.
            let is_open = only.is_none() && own.is_none() && !self.is_assumed && !self.complete.contains(name);
            sets.push(bits(codes.iter().map(is_in).chain([is_open])));
        }
        sets
    }
}

fn bits(values: impl Iterator<Item = bool>) -> Bits {
    let values: Vec<bool> = values.collect();
    values.chunks(64).map(|c| c.iter().enumerate().fold(0, |word, (i, v)| word | u64::from(*v) << i)).collect()
}

/// For each value of a dimension the finest values that any table knows in it.
fn finest<'a>(axes: impl Iterator<Item = &'a Axis>) -> Parts<'a> {
    let mut parts: HashMap<&Code, BTreeSet<&Code>> = HashMap::new();
    for axis in axes {
        for (i, node) in axis.nodes().iter().enumerate().skip(1) {
            let own = axis.parts(i).filter_map(|p| axis.nodes().get(p)).map(|p| &p.code);
            parts.entry(&node.code).or_default().extend(own);
        }
    }
    let leaves = |code: &'a Code| {
        let (mut open, mut found, mut seen) = (vec![code], BTreeSet::new(), BTreeSet::new());
        while let Some(code) = open.pop() {
            match parts.get(code).filter(|p| !p.is_empty()) {
                Some(own) if seen.insert(code) => open.extend(own.iter().copied()),
                Some(_) => {}
                None => {
                    found.insert(code);
                }
            }
        }
        found
    };
    parts.keys().map(|code| (*code, leaves(code))).collect()
}
