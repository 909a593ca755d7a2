//! Which cells to hide, each with the move that proves it protected.

use super::guard::Guard;
use super::table::{Axis, Grid};
use super::{Policy, Query, Released, Zeros};
use serde::{Deserialize, Serialize};

/// What changes along one axis: a leaf gains; its partner, if it has one, loses as much.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct Change {
    pub(super) plus: usize,
    pub(super) minus: Option<usize>,
}

/// Other numbers for some hidden cells that change no shown one: along every axis a change, at
/// every combination of their leaves the product of the signs.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct Move {
    pub(super) changes: Vec<Change>,
    /// The paired axis along which records would be relabelled. `None`: they would be there or not.
    pub(super) along: Option<usize>,
    /// The question of an earlier release around this one, if records of it outside this one would
    /// change the other way, so that it stays as it is.
    pub(super) swap: Option<Query>,
}

pub(super) struct Suppressed {
    pub(super) hidden: Vec<bool>,
    pub(super) moves: Vec<Move>,
}

/// Hides what must be; `None` if a small cell cannot be protected beside the earlier releases.
pub(super) fn suppress(
    query: &Query,
    axes: &[Axis],
    counts: &[i64],
    impossible: &[bool],
    policy: &Policy,
    earlier: &[Released],
) -> Option<Suppressed> {
    let grid = Grid::new(axes);
    let guard = Guard::new(query, &grid, counts, earlier);
    let mut table = Table {
        small: (0..grid.len).map(|cell| is_small(cell, &grid, counts, impossible, policy)).collect(),
        hidden: vec![false; grid.len],
        covered: vec![false; grid.len],
        floor: i64::from(policy.zeros == Zeros::Shown && guard.is_first()),
        width: i64::from(policy.width.max(1)),
        moves: Vec::new(),
        guard: &guard,
        grid: &grid,
        counts,
        impossible,
    };
    table.hide_for_earlier(i64::from(policy.threshold));
    loop {
        if !table.protect_hidden() {
            return None;
        }
        let more = guard.give_away(&table.hidden, i64::from(policy.threshold));
        if more.is_empty() {
            return Some(Suppressed { hidden: table.hidden, moves: table.moves });
        }
        for cell in more {
            table.must_hide(cell);
        }
    }
}

/// Whether the count itself tells too much.
fn is_small(cell: usize, grid: &Grid, counts: &[i64], impossible: &[bool], policy: &Policy) -> bool {
    let count = |cell: usize| counts.get(cell).copied().unwrap_or(0);
    let possible = |cell: &usize| impossible.get(*cell) != Some(&true);
    match count(cell) {
        0 if policy.zeros == Zeros::Guarded && possible(&cell) => {
            // All persons of a group under one value: the zeros beside it say so.
            let place = grid.place(cell);
            grid.axes.iter().zip(&place).zip(&grid.strides).any(|((axis, node), stride)| {
                let group = axis.nodes().get(*node).and_then(|n| n.parent);
                let beside = group.into_iter().flat_map(|g| axis.parts(g)).map(|n| cell + n * stride - node * stride);
                beside.filter(|c| count(*c) > 0).count() == 1
            })
        }
        0 => false,
        n => n < i64::from(policy.threshold),
    }
}

struct Table<'a> {
    grid: &'a Grid<'a>,
    counts: &'a [i64],
    impossible: &'a [bool],
    guard: &'a Guard<'a>,
    /// What an attacker knows of every hidden cell: 1 if zeros are always shown, as they are in a
    /// table released beside no other.
    floor: i64,
    width: i64,
    small: Vec<bool>,
    hidden: Vec<bool>,
    covered: Vec<bool>,
    moves: Vec<Move>,
}

/// A change with the nodes of its axis that it touches.
struct Turn {
    change: Change,
    touched: Vec<usize>,
}

/// How far a move can go both ways.
#[derive(Clone, Copy)]
pub(super) struct Reach {
    up: i64,
    down: i64,
}

impl Reach {
    pub(super) const FREE: Self = Self { up: i64::MAX / 4, down: i64::MAX / 4 };

    /// A leaf that has so many to lose limits the move.
    pub(super) fn limit(&mut self, gains: bool, room: i64) {
        let side = if gains { &mut self.down } else { &mut self.up };
        *side = (*side).min(room.max(0));
    }

    pub(super) fn spans(self, width: i64) -> bool {
        self.up + self.down >= width
    }
}

impl Table<'_> {
    fn count(&self, cell: usize) -> i64 {
        self.counts.get(cell).copied().unwrap_or(0)
    }

    fn is_hidden(&self, cell: usize) -> bool {
        self.hidden.get(cell) == Some(&true)
    }

    fn set(cells: &mut [bool], cell: usize, to: bool) {
        if let Some(c) = cells.get_mut(cell) {
            *c = to;
        }
    }

    /// Hides small cells and whatever earlier releases ask for.
    fn hide_for_earlier(&mut self, threshold: i64) {
        self.hidden.clone_from(&self.small);
        for cell in self.guard.reached() {
            Self::set(&mut self.hidden, cell, true);
        }
        for cell in self.guard.carried() {
            Self::set(&mut self.covered, cell, true);
        }
        for cell in 0..self.grid.len {
            let beside = self.guard.compare(cell, threshold);
            if beside.is_public {
                Self::set(&mut self.small, cell, false);
                Self::set(&mut self.hidden, cell, false);
            } else {
                if beside.was_hidden {
                    Self::set(&mut self.hidden, cell, true);
                }
                if beside.small_difference {
                    self.must_hide(cell);
                }
            }
        }
    }

    /// Hides a cell that needs a move of its own.
    fn must_hide(&mut self, cell: usize) {
        Self::set(&mut self.small, cell, true);
        Self::set(&mut self.hidden, cell, true);
        Self::set(&mut self.covered, cell, false);
    }

    /// Finds moves for all hidden cells that have none; `false` if a small one cannot be protected.
    fn protect_hidden(&mut self) -> bool {
        // Small ones first: what protects them protects most of the others.
        let mut order: Vec<usize> = (0..self.grid.len).collect();
        order.sort_by_key(|cell| self.count(*cell));
        order.into_iter().all(|cell| {
            let is_open = self.is_hidden(cell) && self.covered.get(cell) == Some(&false);
            !is_open || self.protect(cell) || self.small.get(cell) != Some(&true)
        })
    }

    /// Finds the cheapest move that changes this cell, and hides all it changes.
    fn protect(&mut self, cell: usize) -> bool {
        // Most tables find a move among the leaves with the greatest counts; the rest look at all.
        let Some((found, touched)) = self.cheapest(cell, 6).or_else(|| self.cheapest(cell, usize::MAX)) else {
            return false;
        };
        for cell in touched {
            Self::set(&mut self.hidden, cell, true);
            Self::set(&mut self.covered, cell, true);
        }
        self.moves.push(found);
        true
    }

    fn cheapest(&self, cell: usize, leaves: usize) -> Option<(Move, Vec<usize>)> {
        let place = self.grid.place(cell);
        let options: Vec<Vec<Turn>> = (0..place.len()).map(|i| self.options(i, &place, leaves)).collect();
        let mut best: Option<(i64, Move, Vec<usize>)> = None;
        let mut turn = vec![0; options.len()];
        loop {
            let chosen: Vec<&Turn> = options.iter().zip(&turn).filter_map(|(o, t)| o.get(*t)).collect();
            let limit = best.as_ref().map_or(i64::MAX, |b| b.0);
            if let Some(found) = self.weigh(&chosen, limit) {
                let free = found.0 == 0;
                best = Some(found);
                if free {
                    break;
                }
            }
            // The next combination, like the wheels of a counter.
            let wheel = turn.iter_mut().zip(&options).find_map(|(t, o)| {
                *t = if *t + 1 < o.len() { *t + 1 } else { 0 };
                (*t > 0).then_some(())
            });
            if wheel.is_none() {
                break;
            }
        }
        best.map(|(_, found, touched)| (found, touched))
    }

    /// The changes along one axis that touch this place.
    fn options(&self, i: usize, place: &[usize], leaves: usize) -> Vec<Turn> {
        let (Some(axis), Some(node), Some(stride)) = (self.grid.axes.get(i), place.get(i), self.grid.strides.get(i))
        else {
            return Vec::new();
        };
        let ends = (0..axis.nodes().len()).filter(|n| axis.is_leaf(*n));
        let (mut within, without): (Vec<usize>, Vec<usize>) = ends.partition(|leaf| axis.is_in(*leaf, *node));
        let base = self.grid.index(place) - node * stride;
        within.sort_by_key(|leaf| -self.count(base + leaf * stride));
        within.truncate(leaves);
        let mut options = Vec::new();
        for plus in within {
            let up = axis.up(plus);
            for minus in &without {
                let down = axis.up(*minus);
                let touched = up.iter().filter(|n| !down.contains(n)).chain(down.iter().filter(|n| !up.contains(n)));
                options
                    .push(Turn { change: Change { plus, minus: Some(*minus) }, touched: touched.copied().collect() });
            }
            options.push(Turn { change: Change { plus, minus: None }, touched: up });
        }
        options
    }

    /// The move of these changes, if it spans the width and costs less than the limit.
    fn weigh(&self, chosen: &[&Turn], limit: i64) -> Option<(i64, Move, Vec<usize>)> {
        let changes: Vec<Change> = chosen.iter().map(|o| o.change).collect();
        let ends = corners(self.grid, &changes);
        let mut reach = Reach::FREE;
        for (leaf, gains) in &ends {
            let room = self.count(*leaf) - self.floor;
            if room < 0 || self.impossible.get(*leaf) == Some(&true) {
                return None;
            }
            reach.limit(*gains, room);
        }
        if !reach.spans(self.width) {
            return None;
        }
        let touched = self.grid.product(chosen.iter().map(|o| &o.touched));
        let cost: i64 = touched.iter().filter(|c| !self.is_hidden(**c)).map(|c| 1 + self.count(*c)).sum();
        if cost >= limit {
            return None;
        }
        let found = self.guard.admit(changes, &ends, self.floor, self.width)?;
        Some((cost, found, touched))
    }
}

/// The leaves a move changes, and whether each gains.
fn corners(grid: &Grid, changes: &[Change]) -> Vec<(usize, bool)> {
    changes.iter().zip(&grid.strides).fold(vec![(0, true)], |ends, (change, stride)| {
        let plus = ends.iter().map(|(cell, gains)| (cell + change.plus * stride, *gains));
        let minus =
            change.minus.into_iter().flat_map(|m| ends.iter().map(move |(cell, gains)| (cell + m * stride, !gains)));
        plus.chain(minus).collect()
    })
}
