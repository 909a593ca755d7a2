//! Several releases of one measure against an attacker who holds them side by side.

use crate::attacker::{Sum, System};
use crate::statistics::{CASES, random_count};
use base::{Date, DateRange, Timestamp, World};
use exchange::Code;
use exchange::stats::{Axis, Cell, Note, Only, Policy, Query, RawTable, Released, TOTAL, Zeros, publish, release};
use rand::seq::SliceRandom as _;
use rand::{RngExt as _, SeedableRng};
use rand_chacha::ChaCha8Rng;

const REGIONS: [&str; 2] = ["abai", "almaty"];
const RIGHTS: [&str; 3] = ["health", "life", "work"];

/// Complaints of one kind: of the first quarter and known in time, of the first quarter and
/// registered late, of the second quarter; with region and right.
#[derive(Clone, Copy, PartialEq)]
struct Kind {
    slice: usize,
    region: usize,
    right: usize,
}

fn kinds() -> Vec<Kind> {
    let place = |i: usize| Kind { slice: i / 6, region: i % 6 / 3, right: i % 3 };
    (0..18).map(place).collect()
}

fn day(s: &str) -> Date {
    s.parse().unwrap()
}

/// Days and states of knowledge that can be asked for, with the slices they count.
fn windows() -> [(DateRange, Timestamp, &'static [usize]); 4] {
    let at = |s: &str| s.parse::<Timestamp>().unwrap();
    let range = |a, b| DateRange { from: Some(day(a)), until: Some(day(b)) };
    let (early, late) = (at("2026-04-01T00:00:00Z"), at("2026-07-01T00:00:00Z"));
    [
        (range("2026-01-01", "2026-03-31"), early, &[0]),
        (range("2026-01-01", "2026-03-31"), late, &[0, 1]),
        (range("2026-04-01", "2026-06-30"), late, &[2]),
        (range("2026-01-01", "2026-06-30"), late, &[0, 1, 2]),
    ]
}

/// How the axis of rights is drawn: each right; or with a group of two of them besides.
#[derive(Clone, Copy, Debug, PartialEq)]
enum Drawn {
    Fine,
    Grouped,
}

/// The group: life and work.
const GROUP: &str = "public";

/// A question with what its cells count.
#[derive(Clone, Debug)]
struct Asked {
    drawn: Drawn,
    query: Query,
    slices: &'static [usize],
    rights: Vec<usize>,
}

fn ask(window: usize, by: &[&str], rights: &[usize]) -> Asked {
    let (period, as_of, slices) = windows()[window];
    let only = Only { dimension: "right".into(), codes: rights.iter().map(|r| Code::from(RIGHTS[*r])).collect() };
    let query = Query {
        measure: CASES.id.into(),
        period,
        as_of,
        by: by.iter().map(|d| (*d).into()).collect(),
        only: if rights.len() < 3 { vec![only] } else { Vec::new() },
    };
    Asked { drawn: Drawn::Fine, query, slices, rights: rights.to_vec() }
}

fn table(asked: &Asked, counts: &[u32]) -> RawTable {
    let axes = asked.query.by.iter().map(|d| match (d.as_str(), asked.drawn) {
        ("region", _) => Axis::flat("region", REGIONS).unwrap(),
        (_, Drawn::Fine) => Axis::flat("right", asked.rights.iter().map(|r| RIGHTS[*r])).unwrap(),
        (_, Drawn::Grouped) => {
            let entry = |r: usize| (Code::from(RIGHTS[r]), (r > 0).then(|| Code::from(GROUP)));
            Axis::tree("right", (0..3).map(entry).chain([(Code::from(GROUP), None)])).unwrap()
        }
    });
    let mut table = RawTable::new(&CASES, asked.query.clone(), asked.query.as_of, axes.collect()).unwrap();
    for (kind, n) in kinds().iter().zip(counts) {
        if asked.slices.contains(&kind.slice) && asked.rights.contains(&kind.right) {
            let codes: Vec<&str> = asked
                .query
                .by
                .iter()
                .map(|d| match d.as_str() {
                    "region" => REGIONS[kind.region],
                    _ => RIGHTS[kind.right],
                })
                .collect();
            table.add(&codes, *n).unwrap();
        }
    }
    table
}

/// What a cell of a release counts, as places in `kinds()`.
fn counted(asked: &Asked, released: &Released, cell: usize) -> Vec<usize> {
    let mut rest = cell;
    let codes: Vec<(String, String)> = released
        .axes
        .iter()
        .map(|axis| {
            let node = &axis.nodes()[rest % axis.nodes().len()];
            rest /= axis.nodes().len();
            (axis.dimension().to_string(), node.code.to_string())
        })
        .collect();
    let fits = |k: &Kind| {
        asked.slices.contains(&k.slice)
            && asked.rights.contains(&k.right)
            && codes.iter().all(|(d, c)| match (d.as_str(), c.as_str()) {
                (_, TOTAL) => true,
                ("region", c) => c == REGIONS[k.region],
                (_, GROUP) => k.right > 0,
                (_, c) => c == RIGHTS[k.right],
            })
    };
    kinds().iter().enumerate().filter(|(_, k)| fits(k)).map(|(i, _)| i).collect()
}

fn sum(of: &[usize], counts: &[u32]) -> i64 {
    of.iter().map(|i| i64::from(counts[*i])).sum()
}

/// All the attacker holds: every kind is an unknown count, every shown cell a sum of them.
fn known(releases: &[(Asked, Released)]) -> System {
    let mut system = System::unknown(18);
    for (asked, released) in releases.iter().filter(|(_, r)| !r.is_refused()) {
        for (i, cell) in released.cells.iter().enumerate() {
            if let Cell::Shown(n) = cell {
                system.sums.push(Sum { of: counted(asked, released, i), low: *n as i64, high: *n as i64 });
            }
        }
    }
    system
}

/// What must not be found out: small cells, and small differences between a cell and the cell of
/// the same codes in a release whose records contain its records.
fn secrets(releases: &[(Asked, Released)], counts: &[u32], threshold: i64) -> Vec<Vec<usize>> {
    let mut all = Vec::new();
    let by = |a: &Asked| a.query.by.clone();
    for (n, (asked, released)) in releases.iter().enumerate() {
        for i in 0..released.cells.len() {
            let of = counted(asked, released, i);
            for (other_asked, other) in &releases[..n] {
                if by(other_asked) == by(asked) {
                    for j in 0..other.cells.len() {
                        let theirs = counted(other_asked, other, j);
                        let beside = |a: &[usize], b: &[usize]| -> Option<Vec<usize>> {
                            let inside = b.iter().all(|k| a.contains(k)) && b.len() < a.len();
                            inside.then(|| a.iter().filter(|k| !b.contains(k)).copied().collect())
                        };
                        // The same codes: nothing but days, knowledge or the restriction differ.
                        let region = |of: &[usize]| {
                            of.iter().map(|k| kinds()[*k].region).collect::<std::collections::BTreeSet<_>>()
                        };
                        let right = |of: &[usize]| {
                            of.iter().map(|k| kinds()[*k].right).collect::<std::collections::BTreeSet<_>>()
                        };
                        let alike = region(&of) == region(&theirs)
                            && (right(&of) == right(&theirs) || !by(asked).contains(&"right".into()));
                        if alike {
                            all.extend(beside(&of, &theirs).or_else(|| beside(&theirs, &of)));
                        }
                    }
                }
            }
            all.push(of);
        }
    }
    all.sort();
    all.dedup();
    all.retain(|of| (1..threshold).contains(&sum(of, counts)));
    all
}

fn told(releases: &[(Asked, Released)]) -> String {
    let one = |(a, r): &(Asked, Released)| {
        let Query { period, as_of, by, only, .. } = &a.query;
        format!("{period:?} known {as_of} by {by:?} only {only:?}: {:?}\n", r.cells)
    };
    releases.iter().map(one).collect()
}

fn attack(releases: &[(Asked, Released)], counts: &[u32], policy: &Policy, name: &str) -> usize {
    let mut system = known(releases);
    system.subtract();
    let width = i64::from(policy.width);
    let truth: Vec<i64> = counts.iter().map(|n| i64::from(*n)).collect();
    let threshold = i64::from(policy.threshold);
    let made: Vec<(Asked, Released)> = releases.iter().filter(|(_, r)| !r.is_refused()).cloned().collect();
    let kept = secrets(&made, counts, threshold);
    // Of a table that was refused nothing is shown; what others tell of its cells must not be exact.
    let all = secrets(releases, counts, threshold);
    for (of, width) in kept.iter().map(|of| (of, width)).chain(all.iter().map(|of| (of, 1))) {
        let (low, high) = system.range(of, &truth, width);
        assert!(
            high - low >= width,
            "{name}: {} of {of:?} lies in {low}..={high} after\n{}",
            sum(of, counts),
            told(releases)
        );
    }
    kept.len()
}

/// Questions that overlap in every way: part of the period, later knowledge, another restriction,
/// other axes, other groups.
fn questions() -> Vec<Asked> {
    let mut all = Vec::new();
    for window in 0..4 {
        for by in [&["region", "right"][..], &["region"], &["right"], &[]] {
            all.push(ask(window, by, &[0, 1, 2]));
            if by.contains(&"right") {
                all.push(Asked { drawn: Drawn::Grouped, ..ask(window, by, &[0, 1, 2]) });
            }
        }
        all.push(ask(window, &["region"], &[0]));
        all.push(ask(window, &["region"], &[0, 1]));
        all.push(ask(window, &["region", "right"], &[1, 2]));
    }
    all
}

#[test]
fn an_attacker_learns_nothing_from_subtracting_releases() {
    let mut rng = ChaCha8Rng::seed_from_u64(5);
    let (mut secrets, mut refused, mut made, mut shown) = (0, 0, 0, 0);
    let mut naive_falls = 0;
    for n in 0..1000 {
        let counts: Vec<u32> = (0..18).map(|_| random_count(&mut rng)).collect();
        let policy =
            Policy { zeros: if rng.random_bool(0.5) { Zeros::Shown } else { Zeros::Guarded }, ..Policy::default() };
        let mut questions = questions();
        questions.shuffle(&mut rng);
        let mut releases: Vec<(Asked, Released)> = Vec::new();
        let mut alone: Vec<(Asked, Released)> = Vec::new();
        for asked in questions.into_iter().take(2 + n % 4) {
            let earlier: Vec<Released> = releases.iter().map(|(_, r)| r.clone()).collect();
            let released = release(table(&asked, &counts), &policy, &earlier);
            made += 1;
            refused += usize::from(released.is_refused());
            shown += released.cells.iter().filter(|c| **c != Cell::Hidden).count();
            alone.push((asked.clone(), release(table(&asked, &counts), &policy, &[])));
            releases.push((asked, released));
        }
        secrets += attack(&releases, &counts, &policy, &format!("case {n}"));
        // The same attacker on releases that were each made as if there were no other.
        let truth: Vec<i64> = counts.iter().map(|n| i64::from(*n)).collect();
        let mut system = known(&alone);
        system.subtract();
        naive_falls += usize::from(crate::releases::secrets(&alone, &counts, 5).iter().any(|of| {
            let (low, high) = system.range(of, &truth, 5);
            low == high
        }));
    }
    assert!(secrets > 1500 && naive_falls > 100, "{secrets} secrets, {naive_falls} found without the guard: no proof");
    assert!(refused * 2 < made, "{refused} of {made} refused");
    println!(
        "{made} releases, {refused} refused, {shown} cells shown, {secrets} secrets kept; unguarded {naive_falls} of 1000 fall"
    );
}

fn at(region: usize, counts: [u32; 3]) -> impl Iterator<Item = (Kind, u32)> {
    (0..3).map(move |right| (Kind { slice: 0, region, right }, counts[right]))
}

/// Counts of the first quarter by region and right, and of the second as a multiple of it.
fn quarters(first: [[u32; 3]; 2], second: [[u32; 3]; 2]) -> Vec<u32> {
    let of = |rows: [[u32; 3]; 2], slice: usize| {
        let rows: Vec<_> = at(0, rows[0]).chain(at(1, rows[1])).collect();
        rows.into_iter().map(move |(k, n)| (Kind { slice, ..k }, n))
    };
    let all: Vec<_> = of(first, 0).chain(of(second, 2)).collect();
    kinds().iter().map(|k| all.iter().find(|(a, _)| a == k).map_or(0, |(_, n)| *n)).collect()
}

#[test]
fn a_longer_period_does_not_give_away_what_came_since() {
    // One complaint in Abai about work since: 20 and then 21.
    let counts = quarters([[30, 40, 20], [50, 60, 70]], [[9, 8, 1], [30, 20, 40]]);
    let policy = Policy::default();
    let first = release(table(&ask(1, &["region", "right"], &[0, 1, 2]), &counts), &policy, &[]);
    assert!(!first.cells.contains(&Cell::Hidden));
    let year = table(&ask(3, &["region", "right"], &[0, 1, 2]), &counts);
    assert_eq!(release(year.clone(), &policy, &[]).cell(&["abai", "work"]), Some(Cell::Shown(21)));
    let guarded = release(year, &policy, &[first]);
    assert_eq!(guarded.cell(&["abai", "work"]), Some(Cell::Hidden));
    assert_eq!(guarded.cell(&[TOTAL, TOTAL]), Some(Cell::Shown(378)));
}

#[test]
fn what_is_left_between_restrictions_is_not_given_away() {
    // Without the right to work two complaints of Abai fewer.
    let counts = quarters([[30, 40, 2], [50, 60, 70]], [[0; 3]; 2]);
    let policy = Policy::default();
    let all = release(table(&ask(1, &["region"], &[0, 1, 2]), &counts), &policy, &[]);
    assert!(!all.cells.contains(&Cell::Hidden));
    let without = release(table(&ask(1, &["region"], &[0, 1]), &counts), &policy, &[all]);
    assert_eq!(without.cell(&["abai"]), Some(Cell::Hidden));
}

#[test]
fn the_same_question_has_the_same_answer_and_other_measures_do_not_matter() {
    let counts = quarters([[3, 40, 20], [50, 60, 70]], [[0; 3]; 2]);
    let asked = ask(1, &["region", "right"], &[0, 1, 2]);
    let first = release(table(&asked, &counts), &Policy::default(), &[]);
    assert_eq!(release(table(&asked, &counts), &Policy::default(), std::slice::from_ref(&first)), first);
    let mut foreign = first.clone();
    foreign.query.measure = "visits.made".into();
    let year = table(&ask(3, &["region", "right"], &[0, 1, 2]), &counts);
    assert_eq!(release(year.clone(), &Policy::default(), &[foreign]), release(year, &Policy::default(), &[]));
}

#[test]
fn a_release_whose_proof_is_lost_is_taken_as_a_wall() {
    // Read back from what is public, a release has lost its counts: nothing beside it is provable.
    let counts = quarters([[30, 40, 3], [50, 60, 70]], [[0; 3]; 2]);
    let first = release(table(&ask(0, &["region", "right"], &[0, 1, 2]), &counts), &Policy::default(), &[]);
    let public: Released = serde_json::from_str(&serde_json::to_string(&first).unwrap()).unwrap();
    let next =
        release(table(&ask(0, &["right"], &[0, 1, 2]), &counts), &Policy::default(), std::slice::from_ref(&public));
    assert!(!next.is_refused(), "without a small count there is nothing to prove");
    let next = release(table(&ask(0, &["region"], &[2]), &counts), &Policy::default(), &[public]);
    assert!(next.is_refused());
    assert_eq!(next.notes, [Note::Refused]);
}

db::both_engines! {
    async fn releases_are_kept_and_heeded(db: db::Db) {
        let world = crate::world();
        let counts = quarters([[30, 40, 20], [50, 60, 70]], [[9, 8, 1], [30, 20, 40]]);
        let policy = Policy::default();
        let put = async |world: &World, asked: &Asked| {
            let mut tx = db.write().await.unwrap();
            let released = publish(&mut tx, world, table(asked, &counts), &policy).await.unwrap();
            tx.commit().await.unwrap();
            released
        };
        let first = put(&world, &ask(1, &["region", "right"], &[0, 1, 2])).await;
        let year = ask(3, &["region", "right"], &[0, 1, 2]);
        let guarded = put(&world, &year).await;
        assert_eq!(guarded.cell(&["abai", "work"]), Some(Cell::Hidden));
        world.set(world.now().plus_seconds(60));
        assert_eq!(put(&world, &year).await, guarded);
        let kept = exchange::stats::latest(&mut db.read().await.unwrap(), CASES.id, 10).await.unwrap();
        assert_eq!(kept.len(), 2);
        assert_eq!(kept[0].cells, guarded.cells);
        assert_eq!(kept[1].cells, first.cells);
    }
}

#[test]
fn a_chain_over_four_tables_is_seen() {
    // The half-year less its first quarter less two rights of the second leaves one complaint about work.
    let counts = quarters([[30, 8, 10], [375, 6, 6]], [[1, 2, 0], [13, 1, 1]]);
    let policy = Policy::default();
    let mut releases = Vec::new();
    for asked in [ask(3, &["region"], &[0, 1, 2]), ask(2, &["region"], &[0, 1]), ask(1, &[], &[0, 1, 2])] {
        let released = release(table(&asked, &counts), &policy, &releases);
        releases.push(released);
    }
    assert_eq!(releases[1].cell(&[TOTAL]), Some(Cell::Shown(17)));
    assert!(releases[2].is_refused());
}
