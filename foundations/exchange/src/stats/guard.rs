//! What a new release must heed of earlier ones of its measure.
//!
//! Two releases can be subtracted where a cell of one contains a cell of the other: another cut of
//! the period, another restriction, a later state of knowledge. Three duties follow:
//! * the moves that protect earlier releases must not change what is shown now ([`Guard::reached`]);
//! * the moves of the new release must leave the earlier ones as they are ([`Guard::admit`]);
//! * no small count may be left to compute ([`Guard::compare`], [`Guard::give_away`]).

use super::rest::Rests;
use super::suppress::{Change, Move, Reach};
use super::table::{Axis, Grid, TOTAL};
use super::{Cell, Only, Query, Released};
use crate::{Code, Dimension};
use base::{Date, DateRange};
use jiff::tz::TimeZone;
use std::collections::{BTreeMap, BTreeSet};

/// How two sets of records lie to each other.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Relation {
    Same,
    /// The other one is part of this one.
    Inside,
    /// The other one contains this one.
    Around,
    Apart,
    Crossing,
}

impl Relation {
    /// Of two conditions that must both hold.
    const fn and(self, other: Self) -> Self {
        match (self, other) {
            (Self::Apart, _) | (_, Self::Apart) => Self::Apart,
            (Self::Same, r) | (r, Self::Same) => r,
            (Self::Inside, Self::Inside) => Self::Inside,
            (Self::Around, Self::Around) => Self::Around,
            _ => Self::Crossing,
        }
    }

    fn of_parts(inside: bool, around: bool, apart: bool) -> Self {
        match (inside, around) {
            _ if apart => Self::Apart,
            (true, true) => Self::Same,
            (true, false) => Self::Inside,
            (false, true) => Self::Around,
            (false, false) => Self::Crossing,
        }
    }
}

/// The records a cell counts: days, state of knowledge, and the values allowed.
#[derive(Debug, Clone)]
struct Records<'a> {
    query: &'a Query,
    allowed: BTreeMap<&'a Dimension, BTreeSet<&'a Code>>,
}

impl<'a> Records<'a> {
    /// Those of a whole query, before any axis.
    fn of(query: &'a Query) -> Self {
        let allowed = query.only.iter().map(|o| (&o.dimension, o.codes.iter().collect())).collect();
        Self { query, allowed }
    }

    fn restrict(&mut self, dimension: &'a Dimension, code: &'a Code) {
        if code.as_str() != TOTAL {
            self.allowed.insert(dimension, BTreeSet::from([code]));
        }
    }

    fn relation(&self, other: &Self) -> Relation {
        let mut relation = slices(self.query, other.query);
        for dimension in self.allowed.keys().chain(other.allowed.keys()) {
            relation = relation.and(match (self.allowed.get(dimension), other.allowed.get(dimension)) {
                (Some(a), Some(b)) => Relation::of_parts(b.is_subset(a), a.is_subset(b), a.is_disjoint(b)),
                (Some(_), None) => Relation::Around,
                (None, Some(_)) => Relation::Inside,
                (None, None) => Relation::Same,
            });
        }
        relation
    }
}

/// How the days and states of knowledge of two queries lie to each other.
fn slices(ours: &Query, theirs: &Query) -> Relation {
    periods(&ours.period, &theirs.period).and(match theirs.as_of.cmp(&ours.as_of) {
        std::cmp::Ordering::Less => Relation::Inside,
        std::cmp::Ordering::Equal => Relation::Same,
        std::cmp::Ordering::Greater => Relation::Around,
    })
}

fn periods(ours: &DateRange, theirs: &DateRange) -> Relation {
    let contains = |a: &DateRange, b: &DateRange| {
        let from = a.from.is_none_or(|f| b.from.is_some_and(|g| f <= g));
        from && a.until.is_none_or(|u| b.until.is_some_and(|v| v <= u))
    };
    Relation::of_parts(contains(ours, theirs), contains(theirs, ours), !ours.overlaps(theirs))
}

/// A query with its grid, on which moves are made.
struct Side<'a> {
    query: &'a Query,
    grid: Grid<'a>,
}

impl<'a> Side<'a> {
    /// The same axes over the records of a wider question.
    fn with(&'a self, query: Option<&'a Query>) -> Self {
        Side { query: query.unwrap_or(self.query), grid: self.grid.clone() }
    }

    fn axis(&self, dimension: &Dimension) -> Option<&Axis> {
        self.grid.axes.iter().find(|a| a.dimension() == dimension)
    }

    fn only(&self, dimension: &Dimension) -> Option<&Only> {
        self.query.only.iter().find(|o| o.dimension == *dimension)
    }
}

/// An earlier release of the measure.
struct Earlier<'a> {
    side: Side<'a>,
    released: &'a Released,
    relation: Relation,
}

pub(super) struct Guard<'a> {
    new: Side<'a>,
    counts: &'a [i64],
    earlier: Vec<Earlier<'a>>,
    rests: Rests,
}

/// What earlier releases tell of a cell.
#[derive(Debug, Default)]
pub(super) struct Beside {
    /// The very same records were counted and shown.
    pub(super) is_public: bool,
    /// The very same records were counted and the count was hidden.
    pub(super) was_hidden: bool,
    /// A subtraction would leave a small count.
    pub(super) small_difference: bool,
}

impl<'a> Guard<'a> {
    pub(super) fn new(query: &'a Query, grid: &Grid<'a>, counts: &'a [i64], earlier: &'a [Released]) -> Self {
        let earlier: Vec<&Released> = earlier.iter().filter(|e| e.query.measure == query.measure).collect();
        let rests = Rests::new(query, grid, &earlier);
        let earlier = earlier
            .into_iter()
            .filter(|e| !e.is_refused())
            .map(|released| Earlier {
                side: Side { query: &released.query, grid: Grid::new(&released.axes) },
                relation: Records::of(query).relation(&Records::of(&released.query)),
                released,
            })
            .collect();
        Self { new: Side { query, grid: grid.clone() }, counts, earlier, rests }
    }

    /// New cells to hide since with what is shown earlier they give away a small count.
    pub(super) fn give_away(&self, hidden: &[bool], threshold: i64) -> BTreeSet<usize> {
        self.rests.give_away(self.counts, hidden, threshold)
    }

    /// Whether no earlier release shares records with the new one.
    pub(super) fn is_first(&self) -> bool {
        self.earlier.iter().all(|e| e.relation == Relation::Apart)
    }

    fn count(&self, cell: usize) -> i64 {
        self.counts.get(cell).copied().unwrap_or(0)
    }

    /// The cells that the moves of earlier releases may change, whoever the records are.
    pub(super) fn reached(&self) -> BTreeSet<usize> {
        let mut cells = BTreeSet::new();
        for e in &self.earlier {
            for m in &e.released.proof.moves {
                if let Some(nodes) = changed(&e.side.with(m.swap.as_ref()), &m.changes, m.along, &self.new) {
                    cells.extend(self.new.grid.product(nodes));
                }
            }
        }
        cells
    }

    /// The cells that the moves of earlier releases change for certain and by as much, so that they
    /// need no move of their own.
    pub(super) fn carried(&self) -> BTreeSet<usize> {
        let mut cells = BTreeSet::new();
        let ours = Records::of(self.new.query);
        for e in &self.earlier {
            // Of the values on its axes those count that the new release is restricted to.
            let mut theirs = Records::of(e.side.query);
            for only in self.new.query.only.iter().filter(|o| e.side.axis(&o.dimension).is_some()) {
                theirs.allowed.insert(&only.dimension, only.codes.iter().collect());
            }
            if !matches!(ours.relation(&theirs), Relation::Same | Relation::Inside) {
                continue;
            }
            for m in e.released.proof.moves.iter().filter(|m| m.swap.is_none()) {
                let axes = e.side.grid.axes.iter().zip(&m.changes);
                // On an axis that the new table lacks, gain and loss must not both count, or neither.
                let counts = axes.clone().filter(|(a, _)| self.new.axis(a.dimension()).is_none()).all(|(axis, c)| {
                    let is_counted = |leaf: &usize| match (self.new.only(axis.dimension()), axis.nodes().get(*leaf)) {
                        (Some(only), Some(node)) => only.codes.contains(&node.code),
                        (only, _) => only.is_none(),
                    };
                    is_counted(&c.plus) != c.minus.as_ref().is_some_and(is_counted)
                });
                let nodes: Option<Vec<Vec<usize>>> = (self.new.grid.axes.iter())
                    .map(|axis| {
                        let (theirs, change) = axes.clone().find(|(a, _)| a.dimension() == axis.dimension())?;
                        let up = |leaf: usize| {
                            let codes = theirs.up(leaf).into_iter().filter_map(|n| theirs.nodes().get(n));
                            codes.filter_map(|n| axis.place(n.code.as_str())).collect::<BTreeSet<_>>()
                        };
                        let (plus, minus) = (up(change.plus), change.minus.map(up).unwrap_or_default());
                        Some(plus.symmetric_difference(&minus).copied().collect())
                    })
                    .collect();
                if let (Some(nodes), true) = (nodes, counts) {
                    cells.extend(self.new.grid.product(nodes));
                }
            }
        }
        cells
    }

    /// The move of these changes, if some way of making it leaves every earlier release as it is
    /// and spans the width.
    pub(super) fn admit(&self, changes: Vec<Change>, ends: &[(usize, bool)], floor: i64, width: i64) -> Option<Move> {
        let paired = changes.iter().enumerate().rev().filter(|(_, c)| c.minus.is_some()).map(|(i, _)| Some(i));
        let ways: Vec<Option<usize>> = paired.chain([None]).collect();
        for along in ways {
            let touched: Vec<&Earlier> =
                self.earlier.iter().filter(|e| changed(&self.new, &changes, along, &e.side).is_some()).collect();
            let spans = |room: &dyn Fn(usize, bool) -> i64| {
                let mut reach = Reach::FREE;
                for (leaf, gains) in ends {
                    reach.limit(*gains, (self.count(*leaf) - floor).min(room(*leaf, *gains)));
                }
                reach.spans(width)
            };
            // Only records that no earlier release counts: as many as there are at least.
            let outside = |leaf: usize, _| self.count(leaf) - self.at_most(&touched, leaf);
            if touched.is_empty() || (self.is_outside_possible(along, &touched) && spans(&outside)) {
                return Some(Move { changes, along, swap: None });
            }
            // Or the records around the new release in the one earlier one change the other way.
            if let [around] = touched.as_slice()
                && around.relation == Relation::Around
                && let Some(others) = self.beside(around, along)
            {
                let mut reach = Reach::FREE;
                for (leaf, gains) in ends {
                    let rest = self.compare_with(around, *leaf).map_or(0, |(theirs, ..)| theirs - self.count(*leaf));
                    reach.limit(*gains, self.count(*leaf) - floor);
                    reach.limit(!*gains, rest - self.at_most(&others, *leaf));
                }
                if reach.spans(width) {
                    return Some(Move { changes, along, swap: Some(around.side.query.clone()) });
                }
            }
        }
        None
    }

    /// At most so many records of this leaf do these releases count together.
    fn at_most(&self, releases: &[&Earlier], leaf: usize) -> i64 {
        let relation = |a: &Earlier, b: &Earlier| Records::of(a.side.query).relation(&Records::of(b.side.query));
        let widest = releases.iter().enumerate().filter(|(i, e)| {
            !releases.iter().enumerate().any(|(j, o)| match relation(o, e) {
                Relation::Inside => true,
                Relation::Same => j < *i,
                Relation::Around | Relation::Apart | Relation::Crossing => false,
            })
        });
        let finest = |e: &Earlier| {
            let same = releases.iter().filter(|o| relation(e, o) == Relation::Same);
            same.map(|o| o.at_most(&self.new, leaf)).min().unwrap_or(0)
        };
        widest.map(|(_, e)| finest(e)).sum()
    }

    /// Whether there can be records that the new release counts and these do not, and that stay so
    /// when they are relabelled.
    fn is_outside_possible(&self, along: Option<usize>, touched: &[&Earlier]) -> bool {
        if let Some(axis) = along.and_then(|i| self.new.grid.axes.get(i)) {
            return touched.iter().all(|e| e.side.only(axis.dimension()).is_none());
        }
        let query = self.new.query;
        let others: Vec<&Query> = touched.iter().map(|e| e.side.query).collect();
        others.iter().all(|o| o.as_of < query.as_of) || is_a_day_left(query, &others)
    }

    /// The earlier releases that a change of the records around the new one might touch, other than
    /// the one that contains it; `None` if such a change is not possible.
    fn beside(&self, around: &Earlier, along: Option<usize>) -> Option<Vec<&Earlier<'a>>> {
        let axis = along.and_then(|i| self.new.grid.axes.get(i)).map(Axis::dimension);
        let records = Records::of(around.side.query);
        let others: Vec<&Earlier> = (self.earlier.iter())
            .filter(|o| !std::ptr::eq(o.released, around.released))
            .filter(|o| records.relation(&Records::of(o.side.query)) != Relation::Apart)
            .filter(|o| axis.is_none_or(|d| o.side.axis(d).is_some() || o.side.only(d).is_some()))
            .collect();
        let taken: Vec<&Query> = others.iter().map(|o| o.side.query).chain([self.new.query]).collect();
        (axis.is_some() || is_a_day_left(around.side.query, &taken)).then_some(others)
    }

    /// What earlier releases tell of a cell of the new one.
    pub(super) fn compare(&self, cell: usize, threshold: i64) -> Beside {
        let mut beside = Beside::default();
        let count = self.count(cell);
        let near = self.earlier.iter().filter_map(|e| self.compare_with(e, cell));
        for (theirs, shown, relation) in near {
            match relation {
                Relation::Same if shown => beside.is_public = true,
                Relation::Same => beside.was_hidden = true,
                Relation::Around | Relation::Inside => {
                    beside.small_difference |= (1..threshold).contains(&(count - theirs).abs());
                }
                Relation::Apart | Relation::Crossing => {}
            }
        }
        beside
    }

    /// The count of an earlier release under the same codes, whether it was shown, and how its
    /// records lie to those of the cell.
    fn compare_with(&self, e: &Earlier, cell: usize) -> Option<(i64, bool, Relation)> {
        let place = self.new.grid.place(cell);
        let (mut ours, mut theirs) = (Records::of(self.new.query), Records::of(e.side.query));
        let mut codes: BTreeMap<&Dimension, Vec<&Code>> = BTreeMap::new();
        for (axis, node) in self.new.grid.axes.iter().zip(&place) {
            let (dimension, code) = (axis.dimension(), &axis.nodes().get(*node)?.code);
            let is_total = code.as_str() == TOTAL;
            let allows = |only: Option<&Only>| is_total || only.is_none_or(|o| o.codes.contains(code));
            let comparable = match (e.side.axis(dimension), e.side.only(dimension)) {
                (Some(_), only) => allows(only) && allows(self.new.only(dimension)),
                (None, Some(only)) => only.codes.as_slice() == [code.clone()],
                (None, None) => is_total,
            };
            if !comparable {
                return None;
            }
            ours.restrict(dimension, code);
            if e.side.axis(dimension).is_some() {
                codes.insert(dimension, vec![code]);
                theirs.restrict(dimension, code);
            }
        }
        for only in &self.new.query.only {
            if e.side.axis(&only.dimension).is_some() && self.new.axis(&only.dimension).is_none() {
                codes.insert(&only.dimension, only.codes.iter().collect());
                theirs.allowed.insert(&only.dimension, only.codes.iter().collect());
            }
        }
        let places: Option<Vec<Vec<usize>>> = (e.side.grid.axes.iter())
            .map(|axis| match codes.get(axis.dimension()) {
                Some(codes) => codes.iter().map(|c| axis.place(c.as_str())).collect(),
                None => Some(vec![0]),
            })
            .collect();
        let cells = e.side.grid.product(places?);
        let count = cells.iter().map(|c| e.count(*c)).sum::<Option<i64>>()?;
        let shown = cells.iter().all(|c| matches!(e.released.cells.get(*c), Some(Cell::Shown(_))));
        Some((count, shown, ours.relation(&theirs)))
    }
}

impl Earlier<'_> {
    fn count(&self, cell: usize) -> Option<i64> {
        self.released.proof.counts.get(cell).copied()
    }

    /// At most so many records of this leaf does the earlier release count: its smallest cell that
    /// holds them all.
    fn at_most(&self, new: &Side, leaf: usize) -> i64 {
        let place = new.grid.place(leaf);
        let nodes = self.side.grid.axes.iter().map(|theirs| {
            let ours = new.grid.axes.iter().zip(&place).find(|(a, _)| a.dimension() == theirs.dimension());
            match (ours, new.only(theirs.dimension())) {
                (Some((axis, node)), _) => vec![nearest(axis, *node, theirs)],
                (None, Some(only)) => {
                    let all: Option<Vec<usize>> = only.codes.iter().map(|c| theirs.place(c.as_str())).collect();
                    all.unwrap_or_else(|| vec![0])
                }
                (None, None) => vec![0],
            }
        });
        // A release whose counts are not known could count any number.
        self.side.grid.product(nodes).into_iter().map(|c| self.count(c)).sum::<Option<i64>>().unwrap_or(i64::MAX / 8)
    }
}

/// The finest node of `to` that a leaf of `from` falls under.
fn nearest(from: &Axis, leaf: usize, to: &Axis) -> usize {
    let mut codes = from.up(leaf).into_iter().filter_map(|n| from.nodes().get(n));
    codes.find_map(|n| to.place(n.code.as_str())).unwrap_or(0)
}

/// The nodes of each axis of `to` whose cells a move made on `from` may change; `None` if it
/// changes none. Wider than need be where `to` knows more or other values than `from`.
fn changed(from: &Side, changes: &[Change], along: Option<usize>, to: &Side) -> Option<Vec<Vec<usize>>> {
    let moved = from.grid.axes.iter().zip(changes).enumerate();
    let relation = Records::of(from.query).relation(&Records::of(to.query));
    // Whether `to` counts every record that may change; then gains and losses meet in it.
    let counts_all = matches!(relation, Relation::Same | Relation::Around);
    let is_cancelled = |(axis, change): (&Axis, &Change)| change.minus.is_some() && to.axis(axis.dimension()).is_none();
    if relation == Relation::Apart || (counts_all && from.grid.axes.iter().zip(changes).any(is_cancelled)) {
        return None;
    }
    for (i, (axis, change)) in moved.clone() {
        let relabelled = along == Some(i);
        if relabelled && to.axis(axis.dimension()).is_none() && to.only(axis.dimension()).is_none() {
            return None;
        }
        if let Some(only) = to.only(axis.dimension()) {
            // Restricted to other values, known as leaves on both sides.
            let places: Vec<Option<usize>> = only.codes.iter().map(|c| axis.place(c.as_str())).collect();
            let comparable = places.iter().all(|p| p.is_some_and(|n| axis.is_leaf(n)));
            let own = [Some(change.plus), change.minus];
            if comparable && own.iter().flatten().all(|leaf| !places.contains(&Some(*leaf))) {
                return None;
            }
        }
    }
    to.grid
        .axes
        .iter()
        .map(|axis| {
            let below = |top: usize| (0..axis.nodes().len()).filter(move |n| axis.is_in(*n, top));
            let known = moved.clone().find(|(_, (a, _))| a.dimension() == axis.dimension());
            let nodes: BTreeSet<usize> = match (known, from.only(axis.dimension())) {
                (Some((i, (theirs, change))), _) => {
                    let plus = nearest(theirs, change.plus, axis);
                    let minus = change.minus.map(|m| nearest(theirs, m, axis));
                    let ends = [Some(plus), minus];
                    let mut nodes: BTreeSet<usize> =
                        ends.into_iter().flatten().flat_map(|e| below(e).chain(axis.up(e))).collect();
                    // What records leave and enter alike does not change.
                    if (along == Some(i) || counts_all) && to.only(axis.dimension()).is_none() {
                        let common = minus.map(|m| axis.up(m)).unwrap_or_default();
                        nodes.retain(|n| !(common.contains(n) && axis.is_in(plus, *n)));
                    }
                    nodes
                }
                (None, Some(only)) => {
                    let tops = only.codes.iter().map(|c| axis.place(c.as_str()).unwrap_or(0));
                    tops.flat_map(|t| below(t).chain(axis.up(t))).collect()
                }
                (None, None) => (0..axis.nodes().len()).collect(),
            };
            (!nodes.is_empty()).then(|| nodes.into_iter().collect())
        })
        .collect()
}

/// Whether a day of this query's period lies in none of the others'. After its moment of knowledge
/// nothing is counted.
fn is_a_day_left(query: &Query, others: &[&Query]) -> bool {
    let last = query.as_of.date_in(&TimeZone::UTC);
    let beside = |o: &&Query| [o.period.from.map(|d| d.plus_days(-1)), o.period.until.map(|d| d.plus_days(1))];
    let is_free =
        |day: Date| day <= last && query.period.contains(day) && others.iter().all(|o| !o.period.contains(day));
    others.iter().flat_map(beside).chain([query.period.from]).flatten().any(is_free)
}
