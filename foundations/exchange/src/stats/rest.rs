//! What is left when shown cells are subtracted from a shown cell that contains them.
//!
//! Cells of all releases are compared as sets of records: days and state of knowledge, and for every
//! dimension the values allowed. A half-year less its first quarter, less all rights but one, is the
//! second quarter's complaints about that right, though no table ever had that cell.

use super::guard::{Relation, slices};
use super::table::{Axis, Grid, TOTAL};
use super::{Cell, Query, Released};
use crate::{Code, Dimension};
use std::cell::OnceCell;
use std::collections::{BTreeMap, BTreeSet, HashMap};

/// Families of parts that are tried for a cell, each begun with another of its greatest parts.
const FAMILIES: usize = 32;

/// A set of records: the number of its query, and of its allowed values for each dimension.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
struct Records {
    query: usize,
    allowed: Vec<usize>,
}

/// The allowed values of one dimension that occur; `None` is all of them.
#[derive(Debug, Default)]
struct Values {
    sets: Vec<Option<BTreeSet<Code>>>,
    relations: Vec<Vec<Relation>>,
}

impl Values {
    fn number(&mut self, set: Option<BTreeSet<Code>>) -> usize {
        if let Some(known) = self.sets.iter().position(|s| *s == set) {
            return known;
        }
        self.sets.push(set);
        self.sets.len() - 1
    }

    fn relate(&mut self) {
        let relation = |a: &Option<BTreeSet<Code>>, b: &Option<BTreeSet<Code>>| match (a, b) {
            (Some(a), Some(b)) => Relation::of_parts(b.is_subset(a), a.is_subset(b), a.is_disjoint(b)),
            (Some(_), None) => Relation::Around,
            (None, Some(_)) => Relation::Inside,
            (None, None) => Relation::Same,
        };
        self.relations = self.sets.iter().map(|a| self.sets.iter().map(|b| relation(a, b)).collect()).collect();
    }
}

/// All cells of the new table and all shown cells of earlier releases as sets of records.
pub(super) struct Rests {
    values: Vec<Values>,
    queries: Vec<Vec<Relation>>,
    new: Vec<Records>,
    shown: Vec<(Records, i64)>,
    /// For each shown cell the shown cells inside it, the greatest first; found when asked for.
    parts: Vec<OnceCell<Vec<usize>>>,
}

impl Rests {
    pub(super) fn new(query: &Query, grid: &Grid, earlier: &[&Released]) -> Self {
        let tables: Vec<(&Query, &[Axis])> =
            std::iter::once((query, grid.axes)).chain(earlier.iter().map(|e| (&e.query, e.axes.as_slice()))).collect();
        let axes: Vec<&Axis> = tables.iter().flat_map(|(_, axes)| axes.iter()).collect();
        let restricted = tables.iter().flat_map(|(q, _)| q.only.iter().map(|o| &o.dimension));
        let dimensions: BTreeSet<&Dimension> = axes.iter().map(|a| a.dimension()).chain(restricted).collect();
        let mut values: Vec<Values> = dimensions.iter().map(|_| Values::default()).collect();
        let finest: BTreeMap<&Dimension, HashMap<&Code, BTreeSet<Code>>> =
            dimensions.iter().map(|d| (*d, finest(d, &axes))).collect();

        let mut records = |number: usize, (query, axes): (&Query, &[Axis]), place: &[usize]| {
            let allowed = dimensions.iter().zip(&mut values).map(|(dimension, values)| {
                let only = query.only.iter().find(|o| o.dimension == **dimension);
                let only = only.map(|o| o.codes.iter().cloned().collect::<BTreeSet<Code>>());
                let node = axes.iter().zip(place).find(|(a, _)| a.dimension() == *dimension);
                let code = node.and_then(|(a, n)| a.nodes().get(*n)).map(|n| &n.code).filter(|c| c.as_str() != TOTAL);
                let own = code.map(|c| match finest.get(dimension).and_then(|f| f.get(c)) {
                    Some(codes) => codes.clone(),
                    None => BTreeSet::from([c.clone()]),
                });
                values.number(match (own, only) {
                    (Some(own), Some(only)) => Some(own.intersection(&only).cloned().collect()),
                    (own, only) => own.or(only),
                })
            });
            Records { query: number, allowed: allowed.collect() }
        };
        let new = (0..grid.len).map(|cell| records(0, (query, grid.axes), &grid.place(cell))).collect();
        let mut shown: HashMap<Records, i64> = HashMap::new();
        for (i, e) in earlier.iter().enumerate() {
            let grid = Grid::new(&e.axes);
            for (cell, count) in e.proof.counts.iter().enumerate() {
                if matches!(e.cells.get(cell), Some(Cell::Shown(_))) {
                    // The same question of the same moment may have been asked with other axes.
                    let number = 1 + earlier.iter().position(|o| same_slice(&o.query, &e.query)).unwrap_or(i);
                    shown.insert(records(number, (&e.query, &e.axes), &grid.place(cell)), *count);
                }
            }
        }
        for v in &mut values {
            v.relate();
        }
        let queries = tables.iter().map(|(a, _)| tables.iter().map(|(b, _)| slices(a, b)).collect()).collect();
        let mut rests = Self { values, queries, new, shown: shown.into_iter().collect(), parts: Vec::new() };
        // Sorted by what they are too, so that equal counts come in one order.
        rests.shown.sort_by(|(a, n), (b, m)| (m, a.query, &a.allowed).cmp(&(n, b.query, &b.allowed)));
        rests.parts = rests.shown.iter().map(|_| OnceCell::new()).collect();
        rests
    }

    fn relation(&self, a: &Records, b: &Records) -> Relation {
        let slices = self.queries.get(a.query).and_then(|r| r.get(b.query)).copied().unwrap_or(Relation::Crossing);
        self.values.iter().zip(a.allowed.iter().zip(&b.allowed)).fold(slices, |relation, (values, (a, b))| {
            let own = values.relations.get(*a).and_then(|r| r.get(*b)).copied();
            relation.and(own.unwrap_or(Relation::Crossing))
        })
    }

    fn related(&self, to: &Records, how: Relation) -> Vec<usize> {
        let fits = |(i, (records, _)): (usize, &(Records, i64))| (self.relation(to, records) == how).then_some(i);
        self.shown.iter().enumerate().filter_map(fits).collect()
    }

    /// Whether showing this count of a cell would leave a small rest: of the cell, or of a shown cell
    /// around it.
    pub(super) fn is_small_left(&self, cell: usize, count: i64, threshold: i64) -> bool {
        let Some(own) = self.new.get(cell) else {
            return false;
        };
        if self.can_leave_small(count, &self.related(own, Relation::Inside), threshold) {
            return true;
        }
        self.related(own, Relation::Around).into_iter().any(|around| {
            let apart = |i: &&usize| self.shown.get(**i).is_some_and(|(r, _)| self.relation(own, r) == Relation::Apart);
            let (Some((records, whole)), Some(parts)) = (self.shown.get(around), self.parts.get(around)) else {
                return false;
            };
            let parts = parts.get_or_init(|| self.related(records, Relation::Inside));
            let parts: Vec<usize> = parts.iter().filter(apart).copied().collect();
            (1..threshold).contains(&(whole - count)) || self.can_leave_small(whole - count, &parts, threshold)
        })
    }

    /// Whether some family of these parts, no two with a record in common, leaves a small rest.
    fn can_leave_small(&self, whole: i64, parts: &[usize], threshold: i64) -> bool {
        parts.iter().take(FAMILIES).any(|first| {
            let mut family: Vec<&Records> = Vec::new();
            let mut rest = whole;
            for part in std::iter::once(first).chain(parts) {
                let Some((records, count)) = self.shown.get(*part) else { continue };
                if family.iter().all(|f| self.relation(f, records) == Relation::Apart) {
                    family.push(records);
                    rest -= count;
                    if (1..threshold).contains(&rest) {
                        return true;
                    }
                }
            }
            false
        })
    }
}

fn same_slice(a: &Query, b: &Query) -> bool {
    a.period == b.period && a.as_of == b.as_of
}

/// For each value of a dimension the finest values that any table knows in it.
fn finest<'a>(dimension: &Dimension, axes: &[&'a Axis]) -> HashMap<&'a Code, BTreeSet<Code>> {
    let axes: Vec<&Axis> = axes.iter().filter(|a| a.dimension() == dimension).copied().collect();
    let mut parts: HashMap<&Code, BTreeSet<&Code>> = HashMap::new();
    for axis in &axes {
        for (i, node) in axis.nodes().iter().enumerate().skip(1) {
            let own = axis.parts(i).filter_map(|p| axis.nodes().get(p)).map(|p| &p.code);
            parts.entry(&node.code).or_default().extend(own);
        }
    }
    parts
        .keys()
        .map(|code| {
            let (mut open, mut found, mut seen) = (vec![*code], BTreeSet::new(), BTreeSet::new());
            while let Some(code) = open.pop() {
                match parts.get(code).filter(|p| !p.is_empty()) {
                    Some(own) if seen.insert(code) => open.extend(own.iter().copied()),
                    Some(_) => {}
                    None => {
                        found.insert(code.clone());
                    }
                }
            }
            (*code, found)
        })
        .collect()
}
