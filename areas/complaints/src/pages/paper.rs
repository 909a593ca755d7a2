//! The complaint as a form on paper, in the language of the page: the same questions, to be written by hand and entered
//! by the office in their order.

use super::receipt::pdf_response;
use crate::Desk;
use crate::model::{OnBehalf, Passes};
use axum::Router;
use axum::extract::State;
use axum::routing::get;
use base::Lang;
use pdf::{Document, Field, Form, Section};
use web::{Answer, Visit};

pub(super) fn routes() -> Router<Desk> {
    Router::new().route("/{lang}/complain/form.pdf", get(form))
}

async fn form(State(desk): State<Desk>, visit: Visit) -> Answer {
    let form = paper(&desk, visit.lang);
    let typesetter = desk.typesetter.clone();
    let pdf = tokio::task::spawn_blocking(move || typesetter.pdf(&Document::Form(form)))
        .await
        .map_err(base::Error::internal)?
        .map_err(base::Error::from)?;
    Ok(pdf_response("complaint", pdf))
}

fn paper(desk: &Desk, lang: Lang) -> Form {
    let text = |key: &str| desk.texts.text(lang, key, &[]);
    let lines = |key: &str, count: u8| Field::Lines { label: text(key), count };
    let section = |heading: &str, hint: Option<&str>, fields: Vec<Field>| Section {
        heading: text(heading),
        hint: hint.map(text),
        fields,
    };
    // texts: complaints-who-* complaints-passes-*
    let who = OnBehalf::ALL.iter().filter(|o| **o != OnBehalf::Unknown);
    let who = who.map(|o| text(&format!("complaints-who-{}", o.code()))).collect();
    let passes = Passes::ALL.iter().map(|p| text(&format!("complaints-passes-{}", p.code()))).collect();
    Form {
        lang,
        institution: desk.rulebook.institution.names.get(lang).to_owned(),
        title: text("complaints-paper-title"),
        date: desk.today(),
        lead: vec![text("complaints-paper-lead"), text("complaints-paper-torture")],
        sections: vec![
            section(
                "complaints-who-legend",
                None,
                vec![
                    Field::Boxes { label: text("complaints-who-legend"), options: who },
                    lines("complaints-victim-label", 1),
                    lines("complaints-consent-label", 2),
                ],
            ),
            section("complaints-what-label", Some("complaints-what-hint"), vec![lines("complaints-part-what", 16)]),
            section(
                "complaints-paper-where",
                None,
                vec![
                    lines("complaints-place-label", 2),
                    lines("complaints-when-label", 1),
                    lines("complaints-body-label", 2),
                ],
            ),
            section("complaints-tried-label", None, vec![lines("complaints-part-tried", 4)]),
            section("complaints-wish-label", None, vec![lines("complaints-part-wish", 3)]),
            section(
                "complaints-passes-legend",
                Some("complaints-paper-passes"),
                vec![Field::Boxes { label: text("complaints-passes-legend"), options: passes }],
            ),
            section(
                "complaints-paper-who",
                Some("complaints-paper-who-hint"),
                vec![
                    lines("complaints-name-label", 1),
                    lines("complaints-contact-label", 2),
                    lines("complaints-safety-label", 2),
                    lines("complaints-paper-sign", 1),
                ],
            ),
            section(
                "complaints-paper-office",
                None,
                vec![Field::Office {
                    label: text("complaints-paper-office"),
                    entries: vec![
                        text("complaints-coupon-reference"),
                        text("complaints-coupon-at"),
                        text("complaints-coupon-by"),
                    ],
                }],
            ),
        ],
        footer: Some(text("complaints-contact-line")),
    }
}
