//! One release against an attacker.

use crate::attacker::{FAR, Sum, System};
use base::DateRange;
use exchange::Code;
use exchange::stats::{Axis, Cell, Measure, Note, Policy, Query, RawTable, Released, TOTAL, Unit, Zeros, release};
use rand::{Rng, RngExt as _, SeedableRng};
use rand_chacha::ChaCha8Rng;

pub(crate) const CASES: Measure = Measure {
    id: "complaints.received",
    unit: Unit::Cases,
    definition: "stats-complaints-received",
    dimensions: &["region", "right", "body"],
};

fn query(by: &[&str]) -> Query {
    Query {
        measure: CASES.id.into(),
        period: DateRange::ALWAYS,
        as_of: crate::world().now(),
        by: by.iter().map(|d| (*d).into()).collect(),
        only: Vec::new(),
    }
}

/// A table with its leaves' counts, the first axis running fastest.
fn table(axes: Vec<Axis>, leaves: &[(Vec<String>, u32)]) -> RawTable {
    let by: Vec<String> = axes.iter().map(|a| a.dimension().to_string()).collect();
    let by: Vec<&str> = by.iter().map(String::as_str).collect();
    let mut table = RawTable::new(&CASES, query(&by), crate::world().now(), axes).unwrap();
    for (codes, n) in leaves {
        table.add(codes, *n).unwrap();
    }
    table
}

fn flat(rows: &[&[u32]]) -> RawTable {
    let name = |n: usize| (0..n).map(|i| format!("v{i}")).collect::<Vec<_>>();
    let axes = vec![Axis::flat("region", name(rows.len())).unwrap(), Axis::flat("right", name(rows[0].len())).unwrap()];
    let leaves: Vec<_> = rows
        .iter()
        .enumerate()
        .flat_map(|(r, row)| row.iter().enumerate().map(move |(c, n)| (vec![format!("v{r}"), format!("v{c}")], *n)))
        .collect();
    table(axes, &leaves)
}

/// The leaves of an axis.
fn leaves(axis: &Axis) -> Vec<usize> {
    let nodes = axis.nodes();
    (0..nodes.len()).filter(|i| nodes.iter().all(|n| n.parent != Some(*i))).collect()
}

fn random_axis(rng: &mut impl Rng, dimension: &str, most: usize) -> Axis {
    let n = rng.random_range(2..=most);
    let groups = if rng.random_bool(0.4) && n > 3 { 2 } else { 0 };
    let group = |g: usize| Code::from(format!("g{g}"));
    let mut entries: Vec<(Code, Option<Code>)> = (0..groups).map(|g| (group(g), None)).collect();
    entries.extend((0..n).map(|i| (Code::from(format!("v{i}")), (groups > 0).then(|| group(i % groups)))));
    Axis::tree(dimension, entries).unwrap()
}

/// Counts as they are in an ombudsman's table: many zeros and small ones, few large.
pub(crate) fn random_count(rng: &mut impl Rng) -> u32 {
    match rng.random_range(0..10) {
        0..=2 => 0,
        3..=5 => rng.random_range(1..5),
        6..=8 => rng.random_range(5..30),
        _ => rng.random_range(30..400),
    }
}

/// All cells of a table as tuples of nodes, in the order of `Released::cells`.
fn cells(axes: &[Axis]) -> Vec<Vec<usize>> {
    axes.iter().rev().fold(vec![Vec::new()], |rest, axis| {
        rest.iter().flat_map(|r| (0..axis.nodes().len()).map(move |n| [&[n], r.as_slice()].concat())).collect()
    })
}

/// What the attacker writes down: an unknown for each cell, each total the sum of its parts.
fn equations(released: &Released) -> System {
    let all = cells(&released.axes);
    let at = |place: &[usize]| all.iter().position(|p| p == place).unwrap();
    let floor = i64::from(released.policy.zeros == Zeros::Shown);
    let mut system = System::unknown(all.len());
    for (i, cell) in released.cells.iter().enumerate() {
        match cell {
            Cell::Shown(n) => (system.low[i], system.high[i]) = (*n as i64, *n as i64),
            Cell::Hidden => system.low[i] = floor,
        }
    }
    // Total = parts, written as two sums that meet: parts and the total's shortfall from a far number.
    for place in &all {
        for (a, axis) in released.axes.iter().enumerate() {
            let parts: Vec<usize> = (0..axis.nodes().len())
                .filter(|n| axis.nodes()[*n].parent == Some(place[a]))
                .map(|n| at(&place.iter().enumerate().map(|(i, p)| if i == a { n } else { *p }).collect::<Vec<_>>()))
                .collect();
            if !parts.is_empty() {
                let total = at(place);
                let shortfall = system.low.len();
                system.low.push(FAR - system.high[total].min(FAR));
                system.high.push(FAR - system.low[total]);
                system.sums.push(Sum { of: vec![total, shortfall], low: FAR, high: FAR });
                system.sums.push(Sum { of: [parts, vec![shortfall]].concat(), low: FAR, high: FAR });
            }
        }
    }
    system
}

/// The true counts of all cells, from the leaves.
fn truth(axes: &[Axis], counted: &[(Vec<String>, u32)]) -> Vec<i64> {
    let within = |axis: &Axis, code: &str, node: usize| {
        let mut at = axis.nodes().iter().position(|n| n.code.as_str() == code);
        while let Some(i) = at {
            if i == node {
                return true;
            }
            at = axis.nodes()[i].parent;
        }
        false
    };
    cells(axes)
        .iter()
        .map(|place| {
            counted
                .iter()
                .filter(|(codes, _)| axes.iter().zip(codes).zip(place).all(|((a, c), n)| within(a, c, *n)))
                .map(|(_, n)| i64::from(*n))
                .sum()
        })
        .collect()
}

fn random_table(rng: &mut ChaCha8Rng, dims: usize, most: usize) -> (Vec<Axis>, Vec<(Vec<String>, u32)>) {
    let names = ["region", "right", "body"];
    let axes: Vec<Axis> = names[..dims].iter().map(|d| random_axis(rng, d, most)).collect();
    let code = |axis: &Axis, n: usize| axis.nodes()[n].code.to_string();
    let counted = axes
        .iter()
        .fold(vec![Vec::new()], |all: Vec<Vec<String>>, axis| {
            all.iter()
                .flat_map(|p| leaves(axis).into_iter().map(|l| [p.clone(), vec![code(axis, l)]].concat()))
                .collect()
        })
        .into_iter()
        .map(|codes| (codes, random_count(rng)))
        .collect();
    (axes, counted)
}

fn random_policy(rng: &mut ChaCha8Rng) -> Policy {
    Policy {
        threshold: [3, 5, 5, 10][rng.random_range(0..4)],
        zeros: if rng.random_bool(0.5) { Zeros::Shown } else { Zeros::Guarded },
        ..Policy::default()
    }
}

#[test]
fn an_attacker_recovers_no_hidden_cell_of_a_thousand_random_tables() {
    let mut rng = ChaCha8Rng::seed_from_u64(2026);
    let (mut hidden, mut shown, mut bare) = (0, 0, 0);
    for n in 0..1000 {
        let dims = 2 + n % 2;
        let (axes, counted) = random_table(&mut rng, dims, if dims == 2 { 8 } else { 5 });
        let policy = random_policy(&mut rng);
        let released = release(table(axes.clone(), &counted), &policy, &[]);
        let truth = truth(&axes, &counted);
        let mut system = equations(&released);
        assert!(system.narrow(), "table {n}: what is published contradicts itself");
        for (i, cell) in released.cells.iter().enumerate() {
            match cell {
                Cell::Shown(shown_count) => {
                    assert_eq!(*shown_count as i64, truth[i]);
                    assert!(
                        truth[i] == 0 || truth[i] >= i64::from(policy.threshold),
                        "table {n}: a small count is shown"
                    );
                    shown += 1;
                }
                Cell::Hidden => {
                    let (low, high) = (system.low[i], system.high[i]);
                    assert!(low <= truth[i] && truth[i] <= high, "table {n}: the attacker is wrong");
                    assert!(
                        high - low >= i64::from(policy.width),
                        "table {n}, cell {i}: {} lies in {low}..={high}",
                        truth[i]
                    );
                    hidden += 1;
                }
            }
        }
        // The same attacker breaks a table in which only the small cells are hidden.
        let mut only_small = released.clone();
        for (cell, count) in only_small.cells.iter_mut().zip(&truth) {
            let is_small = (1..i64::from(policy.threshold)).contains(count);
            *cell = if is_small { Cell::Hidden } else { Cell::Shown(*count as u64) };
        }
        let mut system = equations(&only_small);
        assert!(system.narrow());
        bare += usize::from(
            (0..truth.len()).any(|i| only_small.cells[i] == Cell::Hidden && system.low[i] == system.high[i]),
        );
    }
    assert!(bare > 500, "an attacker who breaks only {bare} unprotected tables proves nothing");
    assert!(shown > hidden / 4, "{shown} cells shown, {hidden} hidden: safe, but of no use");
    println!("{shown} cells shown, {hidden} hidden; without secondary suppression {bare} of 1000 tables fall");
}

#[test]
fn no_search_over_all_solutions_recovers_a_hidden_cell() {
    let mut rng = ChaCha8Rng::seed_from_u64(41);
    for n in 0..150 {
        let dims = 2 + n % 2;
        let (axes, counted) = random_table(&mut rng, dims, if dims == 2 { 4 } else { 2 });
        let policy = random_policy(&mut rng);
        let released = release(table(axes.clone(), &counted), &policy, &[]);
        let truth = truth(&axes, &counted);
        // Unknowns are the leaves; every cell is a sum of them.
        let mut system = System::unknown(counted.len());
        let alone: Vec<Vec<i64>> =
            counted.iter().map(|(codes, _)| crate::statistics::truth(&axes, &[(codes.clone(), 1)])).collect();
        let sums: Vec<Vec<usize>> =
            (0..truth.len()).map(|cell| (0..alone.len()).filter(|l| alone[*l][cell] == 1).collect()).collect();
        for (of, cell) in sums.iter().zip(&released.cells) {
            let (low, high) = match cell {
                Cell::Shown(n) => (*n as i64, *n as i64),
                Cell::Hidden => (i64::from(policy.zeros == Zeros::Shown), FAR),
            };
            system.sums.push(Sum { of: of.clone(), low, high });
        }
        system.subtract();
        let leaves: Vec<i64> = counted.iter().map(|(_, n)| i64::from(*n)).collect();
        for (i, of) in sums.iter().enumerate().filter(|(i, _)| released.cells[*i] == Cell::Hidden) {
            let width = i64::from(policy.width);
            let (low, high) = system.range(of, &leaves, width);
            assert!(high - low >= width, "table {n}: {} lies in {low}..={high}", truth[i]);
        }
    }
}

#[test]
fn a_table_without_small_counts_is_shown_as_it_is() {
    let released = release(flat(&[&[10, 20, 0], &[7, 5, 9]]), &Policy::default(), &[]);
    assert!(released.notes.is_empty() && !released.cells.contains(&Cell::Hidden));
    assert_eq!(released.cell(&["v0", TOTAL]), Some(Cell::Shown(30)));
    assert_eq!(released.cell(&[TOTAL, TOTAL]), Some(Cell::Shown(51)));
    assert_eq!(released.cell(&["v0", "v2"]), Some(Cell::Shown(0)));
    assert_eq!(released.cell(&["v9", "v2"]), None);
}

#[test]
fn a_single_small_count_costs_a_rectangle_and_no_total() {
    let released = release(flat(&[&[3, 20, 40], &[30, 12, 50], &[70, 60, 80]]), &Policy::default(), &[]);
    let hidden: Vec<_> = ["v0", "v1", "v2"]
        .iter()
        .flat_map(|r| ["v0", "v1", "v2"].map(|c| (*r, c)))
        .filter(|(r, c)| released.cell(&[*r, *c]) == Some(Cell::Hidden))
        .collect();
    assert_eq!(hidden, [("v0", "v0"), ("v0", "v1"), ("v1", "v0"), ("v1", "v1")]);
    assert_eq!(released.cells.iter().filter(|c| **c == Cell::Hidden).count(), 4);
    assert_eq!(released.notes, [Note::Hidden]);
}

#[test]
fn the_zero_rule_hides_zeros_that_speak_of_everybody_and_no_structural_ones() {
    // All 9 of v0 fall under one right.
    let rows: &[&[u32]] = &[&[9, 0, 0], &[30, 12, 50], &[70, 60, 80]];
    let open = release(flat(rows), &Policy::default(), &[]);
    assert!(!open.cells.contains(&Cell::Hidden));
    let guarded = Policy { zeros: Zeros::Guarded, ..Policy::default() };
    let closed = release(flat(rows), &guarded, &[]);
    assert_eq!(closed.cell(&["v0", "v1"]), Some(Cell::Hidden));
    assert_eq!(closed.cell(&["v0", "v0"]), Some(Cell::Hidden));
    let mut raw = flat(rows);
    raw.impossible(&["v0", "v1"]).unwrap();
    let structural = release(raw, &guarded, &[]);
    assert_eq!(structural.cell(&["v0", "v1"]), Some(Cell::Shown(0)));
    assert_eq!(structural.cell(&["v0", "v2"]), Some(Cell::Hidden));
}

#[test]
fn rounding_is_told_and_comes_after_suppression() {
    let policy = Policy { rounding: Some(5), ..Policy::default() };
    let released = release(flat(&[&[11, 22], &[33, 3]]), &policy, &[]);
    assert!(released.notes.contains(&Note::Rounded));
    assert_eq!(released.cell(&["v1", "v1"]), Some(Cell::Hidden));
    assert_eq!(release(flat(&[&[11, 22], &[33, 48]]), &policy, &[]).cell(&["v0", "v1"]), Some(Cell::Shown(20)));
}

#[test]
fn neither_debug_nor_json_tells_a_hidden_count() {
    let raw = flat(&[&[4242, 3], &[7777, 9]]);
    assert!(!format!("{raw:?}").contains("4242"));
    let released = release(raw, &Policy::default(), &[]);
    let json = serde_json::to_string(&released).unwrap();
    // 4242 and 3 are hidden together; their total is not.
    for hidden in ["4242", "7777"] {
        if released.cells.contains(&Cell::Shown(hidden.parse().unwrap())) {
            continue;
        }
        assert!(!json.contains(hidden) && !format!("{released:?}").contains(hidden), "{hidden} in {json}");
    }
    assert!(released.cells.contains(&Cell::Hidden) && json.contains("null"));
    assert!(!json.contains("proof"));
}

#[test]
fn a_query_that_the_measure_does_not_know_is_refused() {
    let axes = || vec![Axis::flat("month", ["a", "b"]).unwrap()];
    assert!(RawTable::new(&CASES, query(&["month"]), crate::world().now(), axes()).is_err());
    assert!(RawTable::new(&CASES, query(&["region"]), crate::world().now(), axes()).is_err());
    let mut table = flat(&[&[1, 2], &[3, 4]]);
    assert!(table.add(&["v0", "v7"], 1).is_err());
    assert!(table.add(&["v0", TOTAL], 1).is_err());
}
