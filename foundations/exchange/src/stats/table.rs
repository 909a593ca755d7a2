//! A table of counts before its release, and the grid both it and a release lie on.

use super::{Measure, Query};
use crate::{Code, Dimension};
use base::{Error, Result, Timestamp};
use serde::{Deserialize, Serialize};
use std::fmt;

/// The code of an axis' root: everything together.
pub const TOTAL: &str = "*";

/// One value of a dimension, or a group of values.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Node {
    /// Its code.
    pub code: Code,
    /// The group it is part of, as a place in the axis; only the root has none.
    pub parent: Option<usize>,
}

/// The values of one dimension as a tree: the first node is the root ([`TOTAL`]), and a group stands
/// before its parts. Every record counts in exactly one leaf. The leaves are the finest values there
/// are: a group without its parts would be one more value to the guard, and what it has in common with
/// others would go unseen.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Axis {
    dimension: Dimension,
    nodes: Vec<Node>,
}

impl Axis {
    /// Values without groups.
    pub fn flat<C: Into<Code>>(dimension: impl Into<Dimension>, codes: impl IntoIterator<Item = C>) -> Result<Self> {
        Self::tree(dimension, codes.into_iter().map(|c| (c.into(), None)))
    }

    /// Values with the group each is part of, in any order.
    pub fn tree(
        dimension: impl Into<Dimension>,
        entries: impl IntoIterator<Item = (Code, Option<Code>)>,
    ) -> Result<Self> {
        let mut axis = Self { dimension: dimension.into(), nodes: vec![Node { code: TOTAL.into(), parent: None }] };
        let mut waiting: Vec<_> = entries.into_iter().collect();
        while !waiting.is_empty() {
            let before = waiting.len();
            let mut still = Vec::new();
            for (code, group) in waiting {
                match axis.place(group.as_ref().map_or(TOTAL, Code::as_str)) {
                    _ if axis.place(code.as_str()).is_some() => {
                        return Err(Error::internal(format!("{} has `{code}` twice", axis.dimension)));
                    }
                    Some(parent) => axis.nodes.push(Node { code, parent: Some(parent) }),
                    None => still.push((code, group)),
                }
            }
            if still.len() == before {
                return Err(Error::internal(format!("{} has parts of a group that is not there", axis.dimension)));
            }
            waiting = still;
        }
        Ok(axis)
    }

    /// What the axis is about.
    pub fn dimension(&self) -> &Dimension {
        &self.dimension
    }

    /// Its values and groups, the root first.
    pub fn nodes(&self) -> &[Node] {
        &self.nodes
    }

    pub(super) fn place(&self, code: &str) -> Option<usize> {
        self.nodes.iter().position(|n| n.code.as_str() == code)
    }

    fn parent(&self, node: usize) -> Option<usize> {
        self.nodes.get(node).and_then(|n| n.parent)
    }

    /// The node, its group, that one's group, up to the root.
    pub(super) fn up(&self, node: usize) -> Vec<usize> {
        std::iter::successors(Some(node), |n| self.parent(*n)).collect()
    }

    pub(super) fn parts(&self, node: usize) -> impl Iterator<Item = usize> {
        self.nodes.iter().enumerate().filter(move |(_, n)| n.parent == Some(node)).map(|(i, _)| i)
    }

    pub(super) fn is_leaf(&self, node: usize) -> bool {
        self.parts(node).next().is_none()
    }

    /// Whether `node` is `group` or in it.
    pub(super) fn is_in(&self, node: usize, group: usize) -> bool {
        std::iter::successors(Some(node), |n| self.parent(*n)).any(|n| n == group)
    }
}

/// The cells of a few axes: every combination of their nodes, so totals are cells too.
#[derive(Debug, Clone)]
pub(super) struct Grid<'a> {
    pub(super) axes: &'a [Axis],
    pub(super) strides: Vec<usize>,
    pub(super) len: usize,
}

impl<'a> Grid<'a> {
    pub(super) fn new(axes: &'a [Axis]) -> Self {
        let mut len = 1;
        let strides = axes
            .iter()
            .map(|axis| {
                let stride = len;
                len *= axis.nodes.len();
                stride
            })
            .collect();
        Self { axes, strides, len }
    }

    pub(super) fn index(&self, place: &[usize]) -> usize {
        place.iter().zip(&self.strides).map(|(p, s)| p * s).sum()
    }

    pub(super) fn place(&self, index: usize) -> Vec<usize> {
        self.axes.iter().zip(&self.strides).map(|(axis, stride)| index / stride % axis.nodes.len()).collect()
    }

    /// The cells of all combinations of these nodes.
    pub(super) fn product<N: AsRef<[usize]>>(&self, nodes: impl IntoIterator<Item = N>) -> Vec<usize> {
        nodes.into_iter().zip(&self.strides).fold(vec![0], |cells, (nodes, stride)| {
            nodes.as_ref().iter().flat_map(|n| cells.iter().map(move |c| c + n * stride)).collect()
        })
    }
}

/// Counts as they are. It cannot be serialised and does not print its counts; [`super::release`]
/// is the only way on.
#[derive(Clone)]
pub struct RawTable {
    pub(super) unit: super::Unit,
    pub(super) definition: &'static str,
    pub(super) query: Query,
    pub(super) snapshot: Timestamp,
    pub(super) axes: Vec<Axis>,
    pub(super) counts: Vec<i64>,
    pub(super) impossible: Vec<bool>,
}

impl fmt::Debug for RawTable {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "RawTable({} by {:?}, …)", self.query.measure, self.query.by)
    }
}

impl RawTable {
    /// An empty table. `snapshot` is the moment of the transaction the counts come from; the axes are
    /// those of `query.by`, at most three, in that order.
    pub fn new(measure: &Measure, query: Query, snapshot: Timestamp, axes: Vec<Axis>) -> Result<Self> {
        let same = axes.iter().map(Axis::dimension).eq(&query.by) && query.measure.as_str() == measure.id;
        let known = query
            .by
            .iter()
            .chain(query.only.iter().map(|o| &o.dimension))
            .all(|d| measure.dimensions.contains(&d.as_str()));
        let twice = query.by.iter().enumerate().any(|(i, d)| {
            query.by.iter().take(i).any(|e| e == d)
                || query.only.iter().any(|o| o.dimension == *d && o.codes.is_empty())
        });
        if axes.len() > 3 || !same || !known || twice {
            return Err(Error::internal(format!("{} cannot be asked like this: {query:?}", measure.id)));
        }
        let len = Grid::new(&axes).len;
        Ok(Self {
            unit: measure.unit,
            definition: measure.definition,
            query,
            snapshot,
            axes,
            counts: vec![0; len],
            impossible: vec![false; len],
        })
    }

    /// Its axes: what it is broken down by, not how often.
    pub fn axes(&self) -> &[Axis] {
        &self.axes
    }

    /// Counts so many more records with these codes, one for each axis.
    pub fn add<C: AsRef<str>>(&mut self, codes: &[C], more: u32) -> Result<()> {
        let leaf = self.leaf(codes)?;
        for cell in self.with_totals(leaf) {
            if let Some(count) = self.counts.get_mut(cell) {
                *count += i64::from(more);
            }
        }
        Ok(())
    }

    /// Says that nothing can ever be counted under these codes: a structural zero, which tells
    /// nothing about anybody and is always shown.
    pub fn impossible<C: AsRef<str>>(&mut self, codes: &[C]) -> Result<()> {
        let leaf = self.leaf(codes)?;
        let grid = Grid::new(&self.axes);
        let place = grid.index(&leaf);
        if let Some(cell) = self.impossible.get_mut(place) {
            *cell = true;
        }
        // A total is impossible when all its leaves are.
        for cell in self.with_totals(leaf) {
            let grid = Grid::new(&self.axes);
            let all = grid.product(grid.place(cell).iter().zip(&self.axes).map(|(n, axis)| {
                (0..axis.nodes.len()).filter(|l| axis.is_leaf(*l) && axis.is_in(*l, *n)).collect::<Vec<_>>()
            }));
            let none = all.iter().all(|leaf| self.impossible.get(*leaf) == Some(&true));
            if let Some(total) = self.impossible.get_mut(cell) {
                *total = none;
            }
        }
        Ok(())
    }

    fn leaf<C: AsRef<str>>(&self, codes: &[C]) -> Result<Vec<usize>> {
        let place: Option<Vec<usize>> = if codes.len() == self.axes.len() {
            let place = |(axis, code): (&Axis, &C)| axis.place(code.as_ref()).filter(|n| axis.is_leaf(*n));
            self.axes.iter().zip(codes).map(place).collect()
        } else {
            None
        };
        place.ok_or_else(|| {
            let codes: Vec<&str> = codes.iter().map(AsRef::as_ref).collect();
            Error::internal(format!("{codes:?} is no cell of {self:?}"))
        })
    }

    fn with_totals(&self, leaf: Vec<usize>) -> Vec<usize> {
        let grid = Grid::new(&self.axes);
        grid.product(leaf.into_iter().zip(&self.axes).map(|(node, axis)| axis.up(node)))
    }
}
