//! What those who lead should see of reforms: counts, each with the list of exactly these.

use crate::Desk;
use crate::model::Status;
use crate::store::{self, Filter, measures, voices};
use access::{Actor, Permission, Scope, could};
use base::{Date, Lang, Result};
use db::ReadTx;
use exchange::report::{About, Signal};

/// So many bodies are shown: those with the most measures that they say nothing of.
const MOST: usize = 5;

pub(super) async fn all(desk: &Desk, tx: &mut ReadTx, viewer: &Actor, on: Date, lang: Lang) -> Result<Vec<Signal>> {
    let mut signals = vec![];
    let mut add = |about, label: String, count: i64, path: String| {
        if count > 0 {
            signals.push(Signal { about, label, count, before: None, path });
        }
    };
    let text = |key: &str| desk.texts.text(lang, key, &[]);
    if could(viewer, Permission::SeeRecommendations, &Scope::Office) {
        let by = on.plus_days(-1);
        let (late, unreported) = measures::late(tx, by).await?;
        add(About::Late, text("reforms-signal-late"), late, "/office/measures?late=yes".into());
        let path = "/office/measures?late=yes&unreported=yes";
        add(About::Late, text("reforms-signal-unreported"), unreported, path.into());
        for (body, count) in measures::late_of(tx, by).await?.into_iter().take(MOST) {
            let name = desk.rulebook.called("body", &body, lang).unwrap_or(&body);
            let label = desk.texts.text(lang, "reforms-signal-silent", &[("name", name.into())]);
            add(About::Silent, label, count, format!("/office/measures?body={body}&late=yes&unreported=yes"));
        }
        let silent = store::tally(tx, &Filter::default()).await?;
        let silent = silent.iter().filter(|(status, _)| *status == Status::Silent).map(|(_, n)| n).sum();
        let path = format!("/office/recommendations?status={}", Status::Silent.code());
        add(About::Silent, text("reforms-signal-recommendations"), silent, path);
    }
    if could(viewer, Permission::KeepMeasures, &Scope::Office) {
        let waiting = voices::wait(tx).await?;
        add(About::Promise, text("reforms-signal-said"), waiting, "/office/measures/said".into());
    }
    Ok(signals)
}
