//! What the sources' words are rid of: mark-up, entities, the dash before every label.

use base::{Date, fold};

/// A text without HTML, with plain spaces, a line for each paragraph.
pub(super) fn text(raw: &str) -> String {
    let decoded = html_escape::decode_html_entities(raw);
    let mut plain = String::with_capacity(decoded.len());
    let mut rest: &str = &decoded;
    while let Some((before, after)) = rest.split_once('<') {
        plain.push_str(before);
        let is_tag = after.starts_with(|c: char| c.is_ascii_alphabetic() || c == '/' || c == '!');
        rest = match after.split_once('>') {
            Some((tag, after)) if is_tag => {
                let name = tag.trim_start_matches('/').split(|c: char| !c.is_ascii_alphanumeric()).next();
                let is_block = name.is_some_and(|name| {
                    ["p", "br", "div", "li", "ul", "ol", "tr", "h1", "h2", "h3", "h4"]
                        .iter()
                        .any(|b| b.eq_ignore_ascii_case(name))
                });
                plain.push_str(if is_block { "\n" } else { "" });
                after
            }
            _ => {
                plain.push('<');
                after
            }
        };
    }
    plain.push_str(rest);
    let lines = plain.split(['\n', '\r']).map(spaces);
    lines.filter(|line| !line.is_empty()).collect::<Vec<_>>().join("\n")
}

/// Words with one plain space between them.
fn spaces(line: &str) -> String {
    let is_space = |c: char| c.is_whitespace() || c == '\u{200b}' || c == '\u{feff}' || c.is_control();
    line.split(is_space).filter(|word| !word.is_empty()).collect::<Vec<_>>().join(" ")
}

/// A label without the dash that stands before it.
pub(super) fn label(raw: &str) -> String {
    let decoded = html_escape::decode_html_entities(raw);
    spaces(decoded.trim_start_matches(|c: char| c == '-' || c == '–' || c.is_whitespace()))
}

/// The labels of a list: values, each of which may have several lines. Sorted and each once, since their order means
/// nothing and changes between exports.
pub(super) fn labels<'a>(raw: impl IntoIterator<Item = &'a str>) -> Vec<String> {
    let lines = raw.into_iter().flat_map(|value| value.split(['\n', '\r']));
    let mut all: Vec<String> = lines.map(label).filter(|l| !l.is_empty()).collect();
    all.sort_unstable();
    all.dedup();
    all
}

/// `16.2` of `16.2 - Protect children …`, `16` of `16 - PEACE, JUSTICE …`; what has no number stays as it is.
pub(super) fn sdg(label: &str) -> String {
    let label = label.strip_prefix("SDG").unwrap_or(label).trim_start();
    let code = label.split(|c: char| c.is_whitespace() || c == '-' || c == ':').next().unwrap_or_default();
    let is_code = code.starts_with(|c: char| c.is_ascii_digit()) && code.len() <= 5;
    (if is_code { code.trim_end_matches('.') } else { label }).to_owned()
}

/// Goals and targets in a list of labels.
pub(super) fn sdgs(labels: &[String]) -> Vec<String> {
    let mut codes: Vec<String> = labels.iter().map(|label| sdg(label)).collect();
    codes.sort_unstable();
    codes.dedup();
    codes
}

/// The first whole number in a text.
pub(super) fn number(text: &str) -> Option<i64> {
    let from = text.find(|c: char| c.is_ascii_digit())?;
    let digits = text.get(from..)?;
    let end = digits.find(|c: char| !c.is_ascii_digit()).unwrap_or(digits.len());
    digits.get(..end)?.parse().ok()
}

/// A text that should be a day and is none.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct NoDay;

/// A day: `2025-02-12T00:00:00`, `2025-02-12`, `12/02/2025` (day first), or Excel's number of days; nothing if nothing is
/// said.
pub(super) fn day(text: &str) -> Result<Option<Date>, NoDay> {
    let text = text.trim();
    if text.is_empty() {
        return Ok(None);
    }
    let iso = text.get(..10).and_then(|day| day.parse::<Date>().ok());
    let european = || {
        let mut parts = text.get(..10)?.split(['/', '.']);
        let (day, month, year) = (parts.next()?, parts.next()?, parts.next()?);
        Date::new(year.parse().ok()?, month.parse().ok()?, day.parse().ok()?)
    };
    let serial = || {
        let days = text.parse::<f64>().ok().filter(|n| (10_000.0..100_000.0).contains(n))?;
        #[allow(clippy::cast_possible_truncation, reason = "between ten and a hundred thousand days")]
        Some(Date::new(1899, 12, 30)?.plus_days(days.floor() as i32))
    };
    iso.or_else(european).or_else(serial).map(Some).ok_or(NoDay)
}

/// The name of a State as it is compared: sources write `KAZAKHSTAN` and `- Kazakhstan`.
pub(super) fn state(name: &str) -> String {
    fold(&label(name))
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn mark_up_goes_and_words_stay() {
        assert_eq!(
            text("<p>4.&nbsp;The&nbsp;Committee <b>notes</b>:</p><ul><li>a &lt; b</li><li>c&#39;s</li></ul>"),
            "4. The Committee notes:\na < b\nc's"
        );
        assert_eq!(text(" State party&rsquo;s \r\n\t law\u{200b} "), "State party’s\nlaw");
        assert_eq!(text("fewer than < 5 > 3"), "fewer than < 5 > 3");
        assert_eq!(text("unclosed <b"), "unclosed <b");
        assert_eq!(label("- Concerns/Observations"), "Concerns/Observations");
        assert_eq!(labels(["- Women &amp; girls\n- Children\n", "Children"]), ["Children", "Women & girls"]);
    }

    #[test]
    fn targets_days_and_states_are_read() {
        assert_eq!(sdg("16.2 - Protect children from abuse"), "16.2");
        assert_eq!(sdg("1.a - Resources"), "1.a");
        assert_eq!(sdg("16 - PEACE, JUSTICE AND STRONG INSTITUTIONS"), "16");
        assert_eq!(sdg("Peace"), "Peace");
        let date = |text: &str| day(text).unwrap().unwrap().to_string();
        assert_eq!(date("2025-02-12T00:00:00"), "2025-02-12");
        assert_eq!(date("46078"), "2026-02-25");
        assert_eq!(date("46125.4996282407"), "2026-04-13");
        assert_eq!(date("12/02/2025"), "2025-02-12");
        assert_eq!((day(" "), day("soon"), day("2025-02-30")), (Ok(None), Err(NoDay), Err(NoDay)));
        assert_eq!(state("- KAZAKHSTAN "), state("Kazakhstan"));
        assert_eq!((number("34th session - November 2019"), number("none")), (Some(34), None));
    }

    proptest! {
        #[test]
        fn cleaning_never_breaks_and_is_done_once(raw in "[a-z<>/&; \\n\\PC]{0,100}") {
            let plain = text(&raw);
            prop_assert!(!plain.contains("  ") && plain.trim() == plain);
            label(&raw);
            sdg(&raw);
            assert!(day(&raw).is_ok() || !raw.trim().is_empty());
        }
    }
}
