//! What those who lead should see today.

use crate::Desk;
use crate::model::figure::Figure;
use crate::store::figures;
use access::{Act, Actor, AuditExt as _, On, Permission, Scope, require};
use base::{Lang, Result};
use exchange::report::{About, Signal};
use std::collections::BTreeMap;

/// Figures published lately that are shown.
const LATELY: usize = 8;

/// What is seen at once.
#[derive(Debug)]
pub struct Seen {
    /// Signs of all areas by what they are about.
    pub signals: BTreeMap<About, Vec<Signal>>,
    /// Titles of areas that could not say anything now.
    pub silent: Vec<String>,
    /// Public figures, those published last first.
    pub lately: Vec<Figure>,
}

/// What all areas show somebody who leads. An area that fails is named; the others are shown all the same.
pub async fn look(desk: &Desk, actor: &Actor, lang: Lang) -> Result<Seen> {
    let granted = require(actor, Permission::SeeStatistics, &Scope::Office)?;
    let (today, mut signals, mut silent) = (desk.today(), BTreeMap::<About, Vec<Signal>>::new(), vec![]);
    for area in &desk.contributions {
        // Each in a transaction of its own: a failed one takes nothing else with it.
        let told = match desk.db.read().await {
            Ok(mut tx) => area.signals(&mut tx, actor, today, lang).await,
            Err(cause) => Err(cause),
        };
        match told {
            Ok(told) => told.into_iter().for_each(|signal| signals.entry(signal.about).or_default().push(signal)),
            Err(cause) => {
                tracing::error!(%cause, "an area has no signs for the dashboard");
                let title = area.chapters().first().map_or("publications-dashboard-area", |chapter| chapter.title);
                silent.push(desk.texts.text(lang, title, &[]));
            }
        }
    }
    let lately = figures::lately(&mut desk.db.read().await?, LATELY).await?;
    let mut tx = desk.db.write().await?;
    tx.audit(&desk.world, &granted, Act::LISTED, On::NOTHING.object("dashboard")).await?;
    tx.commit().await?;
    Ok(Seen { signals, silent, lately })
}
