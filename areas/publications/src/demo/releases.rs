//! Invented open data: what the areas counted this year, and a figure the editor asked for.

use crate::Desk;
use crate::actions::figures::{draw, keep};
use crate::actions::releases::publish;
use crate::model::figure::Wanted;
use crate::model::release::{Licence, Typed};
use crate::store::figures as store;
use access::Actor;
use base::{Date, DateRange, Result, Timestamp};
use exchange::report::{Drawn, in_all};
use exchange::stats::Query;

/// Publishes the year as the release `{year}-annual`. Figures that publications drew already are taken as they are.
pub(super) async fn fill(desk: &Desk, editor: &Actor, today: Timestamp) -> Result<()> {
    let year = today.date_in(&desk.zone).year();
    let period = DateRange { from: Date::new(year, 1, 1), until: Date::new(year, 12, 31) };
    let mut figures = vec![];
    let mut tx = desk.db.write().await?;
    let chapters = desk.contributions.iter().flat_map(|area| area.chapters());
    for figure in chapters.flat_map(|chapter| chapter.figures) {
        let drawn = match store::latest(&mut tx, figure.key, period.from).await? {
            Some(there) => there,
            None => draw(desk, &mut tx, figure, period, today).await?,
        };
        if !drawn.content.released.is_refused() {
            figures.push(drawn.id.to_string());
        }
    }
    tx.commit().await?;
    let wanted = Wanted {
        key: "complaints-by-language".to_owned(),
        titles: in_all(|lang| desk.texts.text(lang, "publications-data-demo-language", &[])),
        drawn: Drawn::Bars,
        query: Query {
            measure: "complaints.received".into(),
            period,
            as_of: today,
            by: vec!["language".into()],
            only: vec![],
        },
    };
    figures.push(keep(desk, editor, &wanted).await?.to_string());
    let text = |key: &str| in_all(|lang| desk.texts.text(lang, key, &[("year", year.to_string().into())]));
    let (title, about) = (text("publications-data-demo-title"), text("publications-data-demo-about"));
    let typed = Typed {
        name: format!("{year}-annual"),
        title_kk: title.kk,
        title_ru: title.ru,
        title_en: title.en,
        about_kk: about.kk,
        about_ru: about.ru,
        about_en: about.en,
        licence: Licence::default().code().to_owned(),
        figures,
        ..Typed::default()
    };
    publish(desk, editor, &typed).await
}
