//! What editors write for the site: pages that stay, and news of a day.
//!
//! The words are `CommonMark` without raw HTML and with safe links only: whoever writes here cannot make a reader's browser
//! do anything but show words and open addresses.

use base::{Date, Lang, Mistake, Mistakes, Trilingual};
use pulldown_cmark::{Event, HeadingLevel, Options, Parser, Tag, TagEnd, html};
use serde::{Deserialize, Serialize};

base::id! {
    /// A page or a piece of news.
    PageId,
}

/// Longest title, lead and body, in characters.
const MOST: [usize; 3] = [200, 400, 60_000];
/// Longest address, in characters.
const MOST_SLUG: usize = 60;

/// What is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, sqlx::Type)]
#[serde(rename_all = "lowercase")]
#[sqlx(type_name = "text", rename_all = "lowercase")]
pub enum Kind {
    /// A page that stays: what people should know.
    Page,
    /// News of a day.
    News,
}

impl Kind {
    /// Both.
    pub const ALL: [Self; 2] = [Self::Page, Self::News];

    /// The stored word.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Page => "page",
            Self::News => "news",
        }
    }

    /// Reads the stored word.
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|known| known.code() == code)
    }

    /// The address of one after the language.
    pub fn path(self, slug: &str) -> String {
        match self {
            Self::Page => format!("/pages/{slug}"),
            Self::News => format!("/news/{slug}"),
        }
    }
}

/// A wording.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Content {
    /// The title.
    pub titles: Trilingual,
    /// What it is about, in a sentence or two.
    pub leads: Trilingual,
    /// The words.
    pub bodies: Trilingual,
    /// The day of a piece of news; of a page, the day of this wording.
    pub day: Date,
    /// The last day a piece of news stands on the first page; without one it goes when others are newer.
    pub ends: Option<Date>,
}

impl Content {
    /// Whether it is there in a language, title and words.
    fn is_in(&self, lang: Lang) -> bool {
        !self.titles.get(lang).is_empty() && !self.bodies.get(lang).is_empty()
    }

    /// The language a reader gets it in: theirs, or the first of ours it was written in.
    pub fn lang_for(&self, lang: Lang) -> Lang {
        let mut order = [lang].into_iter().chain(Lang::ALL);
        order.find(|l| self.is_in(*l)).unwrap_or(lang)
    }

    /// Languages it still lacks.
    pub fn missing(&self) -> Vec<Lang> {
        Lang::ALL.into_iter().filter(|l| !self.is_in(*l)).collect()
    }

    /// Whether a piece of news is of the past.
    pub fn is_past(&self, today: Date) -> bool {
        self.ends.is_some_and(|last| last < today)
    }
}

/// A wording as a form sends it, all but its days.
#[derive(Debug, Clone, Default, PartialEq, Eq, Deserialize)]
#[serde(default)]
pub struct Typed {
    /// The title in Kazakh.
    pub title_kk: String,
    /// The title in Russian.
    pub title_ru: String,
    /// The title in English.
    pub title_en: String,
    /// What it is about, in Kazakh.
    pub lead_kk: String,
    /// What it is about, in Russian.
    pub lead_ru: String,
    /// What it is about, in English.
    pub lead_en: String,
    /// The words in Kazakh.
    pub body_kk: String,
    /// The words in Russian.
    pub body_ru: String,
    /// The words in English.
    pub body_en: String,
}

impl Typed {
    /// The form of a wording that is there.
    pub fn of(content: &Content) -> Self {
        let Content { titles, leads, bodies, .. } = content.clone();
        Self {
            title_kk: titles.kk,
            title_ru: titles.ru,
            title_en: titles.en,
            lead_kk: leads.kk,
            lead_ru: leads.ru,
            lead_en: leads.en,
            body_kk: bodies.kk,
            body_ru: bodies.ru,
            body_en: bodies.en,
        }
    }

    /// Title, lead and body in a language.
    pub fn of_lang(&self, lang: Lang) -> [&str; 3] {
        match lang {
            Lang::Kk => [&self.title_kk, &self.lead_kk, &self.body_kk],
            Lang::Ru => [&self.title_ru, &self.lead_ru, &self.body_ru],
            Lang::En => [&self.title_en, &self.lead_en, &self.body_en],
        }
    }

    /// Reads what was typed: whole in one language at least, and begun in none without being whole.
    ///
    /// # Errors
    /// What the editor can mend.
    pub fn read(&self, day: Date, ends: Option<Date>) -> Result<Content, Mistakes> {
        let mut mistakes = Mistakes::new();
        let mut is_somewhere = false;
        for lang in Lang::ALL {
            let parts = self.of_lang(lang).map(str::trim);
            for ((part, name), most) in parts.iter().zip(["title", "lead", "body"]).zip(MOST) {
                if part.chars().count() > most {
                    let field = format!("{name}_{lang}");
                    mistakes.push(Mistake::new(field, "publications-site-mistake-long").with("most", most));
                }
            }
            let [title, lead, body] = parts.map(|part| !part.is_empty());
            is_somewhere |= title && body;
            if (lead || body) && !title {
                mistakes.push(Mistake::new(format!("title_{lang}"), "publications-site-mistake-title"));
            } else if (title || lead) && !body {
                mistakes.push(Mistake::new(format!("body_{lang}"), "publications-site-mistake-body"));
            }
        }
        if !is_somewhere && mistakes.is_empty() {
            mistakes.push(Mistake::new("title_kk", "publications-site-mistake-nothing"));
        }
        if ends.is_some_and(|last| last < day) {
            mistakes.push(Mistake::new("ends", "publications-site-mistake-ends"));
        }
        if !mistakes.is_empty() {
            return Err(mistakes);
        }
        let all = |at: fn([&str; 3]) -> &str| {
            let of = |lang| at(self.of_lang(lang)).trim().replace("\r\n", "\n");
            Trilingual { kk: of(Lang::Kk), ru: of(Lang::Ru), en: of(Lang::En) }
        };
        Ok(Content { titles: all(|[t, ..]| t), leads: all(|[_, l, _]| l), bodies: all(|[.., b]| b), day, ends })
    }
}

/// The last part of an address as an editor typed it: small Latin letters, digits and hyphens between.
///
/// # Errors
/// If it is none.
pub fn slug(typed: &str) -> Result<String, Mistake> {
    let slug = typed.trim();
    let is_plain = slug
        .split('-')
        .all(|word| !word.is_empty() && word.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit()));
    if is_plain && slug.len() <= MOST_SLUG {
        Ok(slug.to_owned())
    } else {
        Err(Mistake::new("slug", "publications-site-mistake-slug"))
    }
}

/// The words as HTML for a page in a language: headings begin under the page's own, what looks like HTML is shown as it was
/// typed, a link that is not safe is its words only, and a picture its description.
pub fn render(words: &str, lang: Lang) -> String {
    let mut links: Vec<bool> = vec![];
    let events = Parser::new_ext(words, Options::empty()).filter_map(|event| match event {
        Event::Html(text) | Event::InlineHtml(text) => Some(Event::Text(text)),
        Event::Start(Tag::HtmlBlock) => Some(Event::Start(Tag::Paragraph)),
        Event::End(TagEnd::HtmlBlock) => Some(Event::End(TagEnd::Paragraph)),
        Event::Start(Tag::Heading { level, .. }) => {
            Some(Event::Start(Tag::Heading { level: under(level), id: None, classes: vec![], attrs: vec![] }))
        }
        Event::End(TagEnd::Heading(level)) => Some(Event::End(TagEnd::Heading(under(level)))),
        Event::Start(Tag::Link { link_type, dest_url, title, id }) => {
            let address = safe(&dest_url, lang);
            links.push(address.is_some());
            address.map(|to| Event::Start(Tag::Link { link_type, dest_url: to.into(), title, id }))
        }
        Event::End(TagEnd::Link) => links.pop().unwrap_or_default().then_some(Event::End(TagEnd::Link)),
        Event::Start(Tag::Image { .. }) | Event::End(TagEnd::Image) => None,
        other => Some(other),
    });
    let mut out = String::new();
    html::push_html(&mut out, events);
    out
}

/// A level lower: the page has its title above.
const fn under(level: HeadingLevel) -> HeadingLevel {
    match level {
        HeadingLevel::H1 => HeadingLevel::H2,
        HeadingLevel::H2 => HeadingLevel::H3,
        _ => HeadingLevel::H4,
    }
}

/// An address a link may have: of the web, a mailbox, a telephone, a place on the page, or one of ours, which gets the
/// reader's language.
fn safe(address: &str, lang: Lang) -> Option<String> {
    let scheme = address.split_once(':').map(|(scheme, _)| scheme.to_ascii_lowercase());
    if matches!(scheme.as_deref(), Some("https" | "http" | "mailto" | "tel")) || address.starts_with('#') {
        return Some(address.to_owned());
    }
    let ours = address.strip_prefix('/')?;
    if ours.starts_with(['/', '\\']) || address.contains(|c: char| c.is_control() || c == '\\') {
        return None;
    }
    let first = ours.split(['/', '?', '#']).next().unwrap_or_default();
    let has_lang = first.parse::<Lang>().is_ok() || first == "api";
    Some(if has_lang { address.to_owned() } else { format!("/{lang}{address}") })
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;
    use quick_xml::Reader;
    use quick_xml::events::Event as Xml;

    /// Elements and attributes of what was rendered; panics if it is not well-formed.
    fn looked_at(html: &str) -> Vec<(String, Vec<(String, String)>)> {
        let mut reader = Reader::from_str(html);
        let mut found = vec![];
        loop {
            match reader.read_event().unwrap() {
                Xml::Eof => return found,
                Xml::Start(e) | Xml::Empty(e) => {
                    let attributes = e.attributes().map(|a| a.unwrap());
                    let attributes = attributes.map(|a| (a.key.as_ref().to_owned(), a.value.to_string())).collect();
                    found.push((e.name().as_ref().to_owned(), attributes));
                }
                Xml::Text(_) | Xml::End(_) | Xml::GeneralRef(_) => {}
                other => panic!("{other:?} in {html}"),
            }
        }
    }

    fn is_harmless(html: &str) {
        const PLAIN: &[&str] =
            &["p", "h2", "h3", "h4", "ul", "ol", "li", "a", "em", "strong", "code", "pre", "blockquote", "br", "hr"];
        const SCHEMES: &[&str] = &["http:", "https:", "mailto:", "tel:", "#", "/"];
        for (name, attributes) in looked_at(html) {
            assert!(PLAIN.contains(&name.as_str()), "<{name}> in {html}");
            for (attribute, value) in attributes {
                match (name.as_str(), attribute.as_str()) {
                    ("a", "href") => {
                        let value = value.to_ascii_lowercase();
                        assert!(SCHEMES.iter().any(|s| value.starts_with(s)) && !value.starts_with("//"), "{value}");
                    }
                    ("a", "title") | ("ol", "start") | ("code", "class") => {}
                    other => panic!("{other:?} in {html}"),
                }
            }
        }
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(2_000))]

        #[test]
        fn nothing_typed_becomes_anything_but_words_and_safe_links(pieces in prop::collection::vec(prop_oneof![
            prop::sample::select(vec![
                "<script>", "</script>", "<img src=x onerror=alert(1)>", "<svg/onload=alert(1)>", "javascript:alert(1)",
                "[x](", "](", ")", "![", "[a]", ": ", "<", ">", "\"", "'", "&", "&#106;avascript:", "data:text/html,", "\n",
                "\n\n", "    ", "# ", "## ", "- ", "1. ", "> ", "```", "`", "*", "_", "\\", "//evil.example", "/reforms",
                "<!--", "-->", "<?", "<![CDATA[", "\t", "java\tscript:", " onclick=x", "<https://a.example>", "<a href='x'>",
                "\u{0}", "é", "қ", "</p>", "<div>\n", "[x]: javascript:a\n", "\"><b onmouseover=a>", "mailto:", "HTTPS://",
            ]).prop_map(str::to_owned),
            "[ -~]{0,8}",
        ], 0..14)) {
            is_harmless(&render(&pieces.concat(), Lang::Kk));
        }
    }

    #[test]
    fn words_are_shown_as_they_are_meant() {
        let html = render("# Бір\n\nҚараңыз: [реформалар](/reforms), **маңызды**.\n\n- <b>қалың</b>", Lang::Kk);
        assert_eq!(
            html,
            "<h2>Бір</h2>\n<p>Қараңыз: <a href=\"/kk/reforms\">реформалар</a>, <strong>маңызды</strong>.</p>\n\
             <ul>\n<li>&lt;b&gt;қалың&lt;/b&gt;</li>\n</ul>\n"
        );
        let bad =
            "[a](javascript:alert) [b](//e.example) [c](/\\e.example) ![d](https://e.example/d.png) [e](/ru/reforms)";
        assert_eq!(render(bad, Lang::En), "<p>a b c d <a href=\"/ru/reforms\">e</a></p>\n");
    }

    fn typed() -> Typed {
        Typed { title_ru: "Приём".into(), body_ru: "По вторникам.".into(), ..Typed::default() }
    }

    #[test]
    fn a_reader_gets_a_language_that_is_there() {
        let content = typed().read(Date::new(2026, 11, 1).unwrap(), None).unwrap();
        assert_eq!((content.lang_for(Lang::En), content.lang_for(Lang::Ru)), (Lang::Ru, Lang::Ru));
        assert_eq!(content.missing(), [Lang::Kk, Lang::En]);
        assert_eq!(Typed::of(&content).read(content.day, None), Ok(content));
    }

    #[test]
    fn what_is_begun_is_finished_and_an_end_is_after_the_day() {
        let day = Date::new(2026, 11, 1).unwrap();
        let wrong = |typed: Typed, ends| typed.read(day, ends).unwrap_err()[0].field.clone();
        assert_eq!(wrong(Typed::default(), None), "title_kk");
        assert_eq!(wrong(Typed { title_en: "Reception".into(), ..typed() }, None), "body_en");
        assert_eq!(wrong(Typed { lead_kk: "Қабылдау".into(), ..typed() }, None), "title_kk");
        assert_eq!(wrong(Typed { title_ru: "я".repeat(201), ..typed() }, None), "title_ru");
        assert_eq!(wrong(typed(), Date::new(2026, 10, 31)), "ends");
    }

    #[test]
    fn an_address_is_small_letters_digits_and_hyphens() {
        assert_eq!(slug(" reception-2026 "), Ok("reception-2026".into()));
        for wrong in ["", "-a", "a--b", "Қабылдау", "a/b", "A", "a b", &"a".repeat(61)] {
            assert!(slug(wrong).is_err(), "{wrong}");
        }
    }
}
