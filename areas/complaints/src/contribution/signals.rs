//! What those who lead should see of cases: counts, each with the list of exactly these.

use crate::Desk;
use crate::actions::queue::{RECENT_DAYS, whose};
use crate::store;
use access::{Actor, Permission, Scope, could};
use base::{Date, Lang, PersonId, Result};
use db::ReadTx;
use exchange::report::{About, Signal};
use i18n::Value;
use std::collections::BTreeMap;

/// Fewer than so many that arrived in a month are no rise, whatever came before.
const LEAST: i64 = 5;
/// So many regions, and so many bodies, are shown: those with the most.
const MOST: usize = 5;

/// By a code: how many recently, and how many in a time as long before.
type Rises = BTreeMap<String, (i64, i64)>;

/// What rose most, if anything rose that is not few.
fn rise(by: Rises) -> Option<(String, i64, i64)> {
    let grown = by.into_iter().filter(|(_, (now, before))| *now >= LEAST && now > before);
    grown.max_by_key(|(_, (now, before))| now - before).map(|(code, (now, before))| (code, now, before))
}

/// Those with the most, the most first.
fn most(by: BTreeMap<String, i64>) -> Vec<(String, i64)> {
    let mut by: Vec<(String, i64)> = by.into_iter().collect();
    by.sort_by_key(|(_, count)| std::cmp::Reverse(*count));
    by.truncate(MOST);
    by
}

pub(super) async fn all(desk: &Desk, tx: &mut ReadTx, viewer: &Actor, on: Date, lang: Lang) -> Result<Vec<Signal>> {
    let may_list = could(viewer, Permission::SeeQueue, &Scope::Office);
    let Some(whose) = whose(viewer, false).filter(|_| may_list) else { return Ok(vec![]) };
    let me = viewer.who.person();
    let is_open_to = |walls: &[PersonId]| !me.is_some_and(|me| walls.contains(&me));
    let start = |days: i32| on.plus_days(days).start_in(&desk.zone);

    let open = store::open_by(tx, whose, desk.world.now(), start(8)).await?;
    let open: Vec<_> = open.into_iter().filter(|row| is_open_to(&row.walls)).collect();
    let sum = |fits: fn(&store::OpenCases) -> bool| -> i64 { open.iter().filter(|r| fits(r)).map(|r| r.cases).sum() };
    let (mut by_region, mut by_body) = (BTreeMap::new(), BTreeMap::new());
    for row in open.iter().filter(|row| row.late) {
        if let Some(region) = &row.region {
            *by_region.entry(region.clone()).or_default() += row.cases;
        }
        if let Some(body) = row.body.as_ref().filter(|_| row.waits) {
            *by_body.entry(body.clone()).or_default() += row.cases;
        }
    }

    let (mut rights, mut regions) = (Rises::new(), Rises::new());
    let arrived = store::arrivals(tx, whose, start(1 - 2 * RECENT_DAYS), start(1 - RECENT_DAYS)).await?;
    for row in arrived.into_iter().filter(|row| is_open_to(&row.walls)) {
        for (by, code) in [(&mut rights, row.right_key), (&mut regions, row.region)] {
            if let Some(code) = code {
                let (now, before) = by.entry(code).or_default();
                *if row.recent { now } else { before } += row.cases;
            }
        }
    }

    let text = |key: &str, args: &[(&str, Value<'_>)]| desk.texts.text(lang, key, args);
    let named = |key: &str, dimension: &str, code: &str| {
        let name = desk.rulebook.called(dimension, code, lang).unwrap_or(code);
        text(key, &[("name", name.into()), ("n", i64::from(RECENT_DAYS).into())])
    };
    let signal = |about, label, count, query: String| Signal {
        about,
        label,
        count,
        before: None,
        path: format!("/office/queue?{query}"),
    };
    let mut signals = vec![
        signal(About::Late, text("complaints-signal-late", &[]), sum(|r| r.late), "due=late".into()),
        signal(About::Late, text("complaints-signal-week", &[]), sum(|r| r.soon), "due=week".into()),
    ];
    let reviews = sum(|r| r.reviewing);
    if reviews > 0 {
        let label = text("complaints-signal-review", &[]);
        signals.push(signal(About::Promise, label, reviews, "mark=review".into()));
    }
    for (dimension, by) in [("right", rights), ("region", regions)] {
        if let Some((code, now, before)) = rise(by) {
            let label = named("complaints-signal-rising", dimension, &code);
            let rising = signal(About::Rising, label, now, format!("{dimension}={code}&arrived=month"));
            signals.push(Signal { before: Some(before), ..rising });
        }
    }
    for (region, count) in most(by_region) {
        let label = named("complaints-signal-region", "region", &region);
        signals.push(signal(About::Region, label, count, format!("region={region}&due=late")));
    }
    for (body, count) in most(by_body) {
        let label = named("complaints-signal-silent", "body", &body);
        signals.push(signal(About::Silent, label, count, format!("body={body}&mark=silent&due=late")));
    }
    Ok(signals)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn by(counts: &[(&str, i64, i64)]) -> Rises {
        counts.iter().map(|(code, now, before)| ((*code).to_owned(), (*now, *before))).collect()
    }

    #[test]
    fn what_rose_most_is_told_and_few_are_no_rise() {
        let of = |counts: &[(&str, i64, i64)]| rise(by(counts)).map(|(code, ..)| code);
        assert_eq!(of(&[("housing", 40, 38), ("labour", 9, 2)]).as_deref(), Some("labour"));
        assert_eq!(of(&[("housing", 4, 0), ("labour", 9, 9), ("life", 5, 6)]), None);
        assert_eq!(rise(by(&[("life", 5, 0)])), Some(("life".into(), 5, 0)));
    }
}
