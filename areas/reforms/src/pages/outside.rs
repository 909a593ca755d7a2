//! What others recommended: the public list and its pages, the same for staff with their tools, imports, and open data.

pub(crate) mod data;
mod imports;
mod list;
mod office;
mod one;

use crate::Desk;
use crate::actions::outside::Wish;
use crate::model::outside::Outside;
use axum::Router;
use serde::{Deserialize, Serialize};
use url::form_urlencoded::Serializer;
use web::Page;

pub(super) fn routes() -> Router<Desk> {
    list::routes().merge(one::routes()).merge(office::routes()).merge(imports::routes()).merge(data::routes())
}

/// What an address asks for.
#[derive(Debug, Clone, Default, Deserialize, Serialize)]
#[serde(default)]
pub(crate) struct Asked {
    q: String,
    body: String,
    theme: String,
    sdg: String,
    position: String,
    year: String,
    kind: String,
    withdrawn: String,
    after: String,
}

impl Asked {
    fn wish(&self) -> Wish {
        Wish {
            q: self.q.clone(),
            body: self.body.clone(),
            theme: self.theme.clone(),
            sdg: self.sdg.clone(),
            position: self.position.clone(),
            year: self.year.clone(),
            kind: self.kind.clone(),
            withdrawn: self.withdrawn == "yes",
        }
    }

    /// The place after which a page begins; the first page if the address has none of ours.
    fn after(&self) -> Option<u32> {
        self.after.parse().ok()
    }

    /// The query of this address with another place.
    fn query(&self, after: &str) -> String {
        let given = [
            ("q", self.q.as_str()),
            ("body", &self.body),
            ("theme", &self.theme),
            ("sdg", &self.sdg),
            ("position", &self.position),
            ("year", &self.year),
            ("kind", &self.kind),
            ("withdrawn", &self.withdrawn),
            ("after", after),
        ];
        let mut query = Serializer::new(String::new());
        query.extend_pairs(given.iter().filter(|(_, value)| !value.is_empty()));
        query.finish()
    }

    /// This address, with another place, below a page.
    fn address(&self, place: &str, after: &str) -> String {
        let query = self.query(after);
        if query.is_empty() { place.to_owned() } else { format!("{place}?{query}") }
    }
}

/// A recommendation as lists and pages show it.
struct Card {
    href: String,
    body: String,
    when: String,
    kind: String,
    symbol: String,
    /// Where the document can be read, or empty.
    document: String,
    paragraph: String,
    title: String,
    text: String,
    lang: String,
    position: String,
    recommenders: String,
    withdrawn: String,
}

fn card(page: &Page, row: &Outside, place: &str) -> Card {
    let c = &row.content;
    let when = match (c.published_on, c.session, c.year) {
        (Some(day), ..) => page.date_year(&day),
        (None, Some(session), Some(year)) => {
            page.t2("reforms-outside-session-year", "n", session, "year", year.to_string())
        }
        (None, None, Some(year)) => year.to_string(),
        _ => page.t("reforms-outside-undated"),
    };
    // texts: reforms-position-* reforms-kind-*
    Card {
        href: page.href(&format!("{place}/{}", row.id)),
        body: body_name(page, &c.body),
        when,
        kind: page.t(&format!("reforms-kind-{}", c.kind.code())),
        document: document(&c.symbol),
        symbol: c.symbol.clone(),
        paragraph: c.paragraph.clone(),
        title: c.title.clone(),
        text: c.text.clone(),
        lang: c.lang.clone(),
        position: c.position.map_or_else(String::new, |p| page.t(&format!("reforms-position-{}", p.code()))),
        recommenders: c.recommenders.join(", "),
        withdrawn: row.withdrawn_at.map_or_else(String::new, |at| page.date_year(&at.date_in(&page.site().zone))),
    }
}

/// Treaty bodies and the UPR, whose names we know.
const BODIES: &[&str] = &["CAT", "CCPR", "CED", "CEDAW", "CERD", "CESCR", "CMW", "CRC", "CRPD", "SPT", "UPR"];

/// The name of a body: ours if it is a known one, or as the source calls it.
fn body_name(page: &Page, body: &str) -> String {
    let name = |body: &str| {
        // texts: reforms-outside-body-*
        let known = BODIES.contains(&body).then(|| page.t(&format!("reforms-outside-body-{}", body.to_lowercase())));
        known.unwrap_or_else(|| body.to_owned())
    };
    body.split("; ").map(name).collect::<Vec<_>>().join("; ")
}

/// Where a document of the United Nations can be read by its symbol: their own address for it. Nothing for what is no such symbol.
fn document(symbol: &str) -> String {
    let of_un = ["A", "E", "S", "CAT", "CCPR", "CED", "CEDAW", "CERD", "CMW", "CRC", "CRPD"];
    let is_plain = symbol.chars().all(|c| c.is_ascii_alphanumeric() || "/.-()".contains(c));
    let (first, rest) = symbol.split_once('/').unwrap_or((symbol, ""));
    let is_symbol = of_un.contains(&first) && !rest.is_empty() && is_plain;
    if is_symbol { format!("https://undocs.org/{symbol}") } else { String::new() }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn addresses_keep_what_was_asked_and_leave_out_what_was_not() {
        let asked = Asked { q: "пытки -дети".into(), theme: "Health & care".into(), ..Asked::default() };
        assert_eq!(
            asked.address("/kk/x", "7"),
            "/kk/x?q=%D0%BF%D1%8B%D1%82%D0%BA%D0%B8+-%D0%B4%D0%B5%D1%82%D0%B8&theme=Health+%26+care&after=7"
        );
        assert_eq!(Asked::default().address("/kk/x", ""), "/kk/x");
    }

    #[test]
    fn only_symbols_of_the_united_nations_are_links() {
        assert_eq!(document("CRC/C/KAZ/CO/5-6"), "https://undocs.org/CRC/C/KAZ/CO/5-6");
        assert_eq!(document("A/HRC/43/10/Add.1"), "https://undocs.org/A/HRC/43/10/Add.1");
        for symbol in ["", "CRC", "DEMO/1", "A/x?y=javascript:", "https://example.org/A/1"] {
            assert_eq!(document(symbol), "", "{symbol}");
        }
    }
}
