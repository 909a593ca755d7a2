//! What those who lead should see of reports and communications: counts, each with the list of exactly these.

use crate::Desk;
use crate::model::cycle::Nearness;
use crate::store::{communications, cycles};
use access::{Actor, Permission, Scope, could};
use base::{Date, Lang, Result};
use db::ReadTx;
use exchange::report::{About, Signal};

pub(super) async fn all(desk: &Desk, tx: &mut ReadTx, viewer: &Actor, on: Date, lang: Lang) -> Result<Vec<Signal>> {
    let mut signals = vec![];
    let mut add = |about, key: &str, count: i64, path: String| {
        if count > 0 {
            signals.push(Signal { about, label: desk.texts.text(lang, key, &[]), count, before: None, path });
        }
    };
    if could(viewer, Permission::KeepTreaties, &Scope::Office) {
        let planned = cycles::planned(tx, None).await?;
        let lists = [
            (About::Late, "treaties-signal-dates-late", Nearness::Late),
            (About::Promise, "treaties-signal-dates-near", Nearness::Near),
        ];
        for (about, key, nearness) in lists {
            let count = planned.iter().filter(|mark| mark.nearness(on) == nearness).count();
            let count = i64::try_from(count).unwrap_or(i64::MAX);
            add(about, key, count, format!("/office/reporting?due={}", nearness.code()));
        }
    }
    if could(viewer, Permission::SeeDocket, &Scope::Office) {
        let late = communications::late(tx, on).await?;
        add(About::Late, "treaties-signal-communications", late, "/office/communications?due=late".into());
    }
    Ok(signals)
}
